"""The table: order, search, selection, keys, branches, copying, and which columns stay."""

from decimal import Decimal
from time import perf_counter

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.codes import AttendanceStatus
from gongshu_desk.ui.kit import style
from gongshu_desk.ui.kit.clipboard import parse_cells
from gongshu_desk.ui.kit.column_fit import fit
from gongshu_desk.ui.kit.columns import Cell, Column, RowStyle, changed_cell, cut_cells, number_text
from gongshu_desk.ui.kit.record_model import RecordModel
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.tokens import COLOURS

COLUMNS = (
    Column("strokes", "", "gutter", width=48, rank=0, follows="name"),
    Column("name", "姓名", "name", width=120, rank=0),
    Column("group", "代表小组", width=90, rank=3),
    Column("points", "积分", "number", width=70, rank=1, decimals=1),
    Column("status", "状态", "chip", width=110, rank=0),
    Column("act", "", "action", width=90, rank=2),
)
ROWS = [
    ("2 画", "丁文静", "第一小组", Decimal("88"), "在任", "去登记"),
    ("3 画", "于海燕", "第二小组", None, "在任", ""),
    ("3 画", "万　磊", "第三小组", Decimal("-0.5"), "暂停执行职务", ""),
    ("4 画", "王　岚", "第二小组", Decimal("96"), "补选", ""),
]


@pytest.fixture
def table(qtbot: QtBot) -> RecordTable:
    """Four deputies."""
    made = RecordTable(COLUMNS, key="name", multi=True, label="代表名册")
    made.set_rows(ROWS)
    made.resize(640, 300)
    qtbot.addWidget(made)
    made.show()
    return made


def names(table: RecordTable) -> list[str]:
    """The names in sight."""
    return [row[1] for row in table.rows()]


def test_sorting_puts_what_is_absent_last_both_ways(table: RecordTable) -> None:
    table.set_sort("points")
    assert names(table) == ["万　磊", "丁文静", "王　岚", "于海燕"]
    table.set_sort("points", True)
    assert names(table) == ["王　岚", "丁文静", "万　磊", "于海燕"]
    table.set_sort("")
    assert names(table)[0] == "丁文静"


def test_values_of_several_kinds_in_a_column_still_sort() -> None:
    model = RecordModel([Column("x", "数", "number")])
    model.set_rows([("18/18",), (3,), ("12/18",)])
    model.set_sort("x")
    assert [row[0] for row in model.shown()] == ["12/18", "18/18", 3]


def test_a_column_may_sort_by_a_key_of_its_own() -> None:
    model = RecordModel([Column("x", "出勤", "number", sort=lambda v: int(v.split("/")[0]))])
    model.set_rows([("9/18",), ("12/18",), ("",)])
    model.set_sort("x", True)
    assert [row[0] for row in model.shown()] == ["12/18", "9/18", ""]


def test_a_click_on_a_heading_sorts_and_a_second_one_turns(table: RecordTable, qtbot: QtBot) -> None:
    header = table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(3) + 10, 10)
    with qtbot.waitSignal(table.sorted):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert (table.records.sort_key, table.records.descending) == ("points", False)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert table.records.descending


def test_search_and_filter_work_together_and_the_clerk_stays_where_he_is(table: RecordTable) -> None:
    table.select_key("王　岚")
    table.set_filter(lambda row: row[2] == "第二小组")
    assert names(table) == ["于海燕", "王　岚"]
    table.set_search("王")
    assert names(table) == ["王　岚"]
    current = table.current_row()
    assert current is not None
    assert current[1] == "王　岚"
    table.set_search("")
    table.set_filter(None)
    assert len(names(table)) == 4


def test_the_words_searched_may_be_given(table: RecordTable) -> None:
    table.set_search("WL", lambda row: {"王　岚": "wl wanglan", "万　磊": "wl wanlei"}.get(row[1], ""))
    assert names(table) == ["万　磊", "王　岚"]


def test_new_rows_keep_the_current_one_by_its_key(table: RecordTable, qtbot: QtBot) -> None:
    table.select_key("万　磊")
    table.set_rows([*ROWS[2:], ROWS[0]])
    current = table.current_row()
    assert current is not None
    assert current[1] == "万　磊"
    with qtbot.waitSignal(table.current_changed) as told:
        table.set_rows(ROWS[:2])
    assert told.args == [None]


def test_dict_rows_need_no_fields() -> None:
    model = RecordModel(COLUMNS)
    model.set_rows([{"name": "刘　畅", "points": Decimal("85.5")}])
    assert model.cell(0, 1).text == "刘　畅"
    assert model.cell(0, 2).text == "—"
    assert model.index(0, 3).data() == "85.5"


def test_a_gutter_speaks_only_where_the_strokes_change(table: RecordTable) -> None:
    assert [table.records.cell(p, 0).text for p in range(4)] == ["2 画", "3 画", "", "4 画"]
    table.set_sort("points")
    assert [table.records.cell(p, 0).text for p in range(4)] == ["", "", "", ""]


def test_numbers_are_written_as_in_official_tables() -> None:
    assert number_text(Decimal("-0.5"), 1) == "\u22120.5"
    assert number_text(Decimal("88"), 1) == "88.0"
    assert number_text("16/18") == "16/18"
    assert number_text(3) == "3"


def test_codes_and_flags_are_written_as_the_clerk_reads_them() -> None:
    assert Column("s", "出席情况", "chip").cell(AttendanceStatus.LATE, ()).chip == "迟到"
    assert Column("s", "发言").cell(True, ()).text == "是"
    assert Column("s", "类别").cell(("妇女", "基层"), ()).text == "妇女、基层"


def test_enter_opens_a_row_and_keys_can_be_bound(table: RecordTable, qtbot: QtBot) -> None:
    table.setFocus()
    table.select_key("于海燕")
    with qtbot.waitSignal(table.activated_row) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args[0][1] == "于海燕"
    removed: list[list[str]] = []
    table.bind("Delete", lambda rows: removed.append([row[1] for row in rows]))
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert removed == [["于海燕", "万　磊"]]


def test_an_action_cell_acts_by_mouse_and_by_enter(table: RecordTable, qtbot: QtBot) -> None:
    index = table.records.index(0, 5)
    with qtbot.waitSignal(table.acted) as done:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
    assert (done.args[0], done.args[1][1]) == ("act", "丁文静")
    table.setCurrentIndex(index)
    with qtbot.waitSignal(table.acted):
        qtbot.keyClick(table, Qt.Key.Key_Return)


def test_copied_rows_have_headings_and_stay_text_in_a_sheet(table: RecordTable, qtbot: QtBot) -> None:
    table.selectAll()
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().split("\n")[0] == "姓名\t代表小组\t积分\t状态"
    assert data.text().split("\n")[3] == "万　磊\t第三小组\t-0.5\t暂停执行职务"
    assert "<td>王　岚</td>" in data.html()


def test_a_copied_formula_is_text_and_a_long_number_keeps_its_digits(qtbot: QtBot) -> None:
    table = RecordTable([Column("a", "姓名"), Column("b", "代表证号")])
    qtbot.addWidget(table)
    table.set_rows([("=1+1", "3301050110001")])
    table.select_first()
    table.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "'=1+1\t3301050110001"
    assert data.html().count("mso-number-format") == 2


def test_pasted_cells_come_as_rows(table: RecordTable, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setText('丁文静\t"第一\n小组"\r\n于海燕\t""""\r\n')
    QGuiApplication.clipboard().setMimeData(data)
    with qtbot.waitSignal(table.pasted) as got:
        qtbot.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert got.args[0] == [["丁文静", "第一\n小组"], ["于海燕", '"']]


def test_pasted_text_without_tabs_is_one_column() -> None:
    assert parse_cells("a\nb") == [["a"], ["b"]]


TREE = [(0, "C 闭会期间活动"), (1, "C1 培训"), (2, "第四季度培训"), (1, "C2 视察"), (0, "D 联系群众")]


@pytest.fixture
def tree(qtbot: QtBot) -> RecordTable:
    """Branches of two levels."""
    made = RecordTable(
        [Column("what", "事项", "name", rank=0)],
        fields=("level", "what"),
        key="what",
        tree=True,
        style=lambda row: RowStyle(group=row[0] == 0, level=row[0], expandable=row[0] < 2),
    )
    made.set_rows(TREE)
    qtbot.addWidget(made)
    made.show()
    return made


def test_branches_fold_by_arrow_keys_and_the_mouse(tree: RecordTable, qtbot: QtBot) -> None:
    tree.select_key("C1 培训")
    qtbot.keyClick(tree, Qt.Key.Key_Left)
    assert [row[1][:2] for row in tree.rows()] == ["C ", "C1", "C2", "D "]
    qtbot.keyClick(tree, Qt.Key.Key_Right)
    assert len(tree.rows()) == 5
    head = tree.visualRect(tree.records.index(0, 0)).center()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=head)
    assert [row[1][:2] for row in tree.rows()] == ["C ", "D "]


def test_everything_below_a_level_folds_at_once(tree: RecordTable) -> None:
    tree.records.fold(1)
    assert [row[1][:2] for row in tree.rows()] == ["C ", "C1", "C2", "D "]
    tree.records.fold(0)
    assert [row[1][:2] for row in tree.rows()] == ["C ", "D "]


def test_columns_go_by_rank_and_the_rest_fills_the_room() -> None:
    wanted = [c.width for c in COLUMNS]
    assert fit(COLUMNS, wanted, 700, 48) == {0: 48, 1: 292, 2: 90, 3: 70, 4: 110, 5: 90}
    assert list(fit(COLUMNS, wanted, 500, 48)) == [0, 1, 3, 4, 5]
    narrow = fit(COLUMNS, wanted, 240, 48)
    assert list(narrow) == [0, 1, 4]
    assert sum(narrow.values()) == 240


def test_large_type_drops_columns_and_standard_brings_them_back(table: RecordTable, dressed: QApplication) -> None:
    assert not table.isColumnHidden(2)
    style.apply_size(dressed, 1.5)
    assert table.isColumnHidden(2)
    assert not table.isColumnHidden(4)
    style.apply_size(dressed, 1.0)
    assert not table.isColumnHidden(2)


def test_the_current_cell_wears_the_focus_ring_and_the_row_its_bar(table: RecordTable, qtbot: QtBot) -> None:
    table.select_key("万　磊")
    table.activateWindow()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    image = table.viewport().grab().toImage()
    cell = table.visualRect(table.currentIndex())
    ring = image.pixelColor(cell.center().x(), cell.top() + 1)
    assert ring.name().upper() == COLOURS["focus"]
    assert image.pixelColor(1, cell.center().y()).name().upper() == COLOURS["accent"]
    assert image.pixelColor(300, cell.top() + 6).name().upper() == COLOURS["sel"]


def test_a_wrong_cell_has_a_red_edge(qtbot: QtBot) -> None:
    table = RecordTable([Column("no", "代表证号", show=lambda v, _row: Cell(v, wrong=True))])
    qtbot.addWidget(table)
    table.set_rows([("3.30105E+12",)])
    table.resize(300, 100)
    image = table.viewport().grab().toImage()
    column = [image.pixelColor(150, y) for y in range(table.row_height())]
    assert any(c.red() > 150 and c.green() < 120 for c in column[:8])


def test_the_parts_of_a_cell_are_read_out_and_copied_without_what_is_struck() -> None:
    assert changed_cell("第二小组", "第一小组").plain() == "第一小组"
    assert Cell("刘　畅", sub="（女）").plain() == "刘　畅（女）"
    assert Cell("本项已满", chip="单项封顶").plain() == "单项封顶 本项已满"
    raw, counted = cut_cells("15.0", "12.0")
    assert (raw.strike, counted.text) == (True, "12.0")


def test_screen_readers_hear_heading_and_value(table: RecordTable) -> None:
    assert table.accessibleName() == "代表名册"
    index = table.records.index(0, 3)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "积分 88.0"


def test_an_empty_table_says_so(qtbot: QtBot) -> None:
    table = RecordTable([Column("a", "甲")], empty="没有符合条件的代表")
    qtbot.addWidget(table)
    table.resize(300, 200)
    table.set_rows([])
    blank = RecordTable([Column("a", "甲")], empty="")
    qtbot.addWidget(blank)
    blank.resize(300, 200)
    assert table.grab().toImage() != blank.grab().toImage()


def test_a_hundred_thousand_rows_cost_no_objects_and_sort_at_list_speed(qtbot: QtBot) -> None:
    rows = [("", f"{(i * 7919) % 100_003:06}", "第一小组", i, "在任", "") for i in range(100_000)]
    table = RecordTable(COLUMNS)
    qtbot.addWidget(table)
    table.resize(640, 500)
    began = perf_counter()
    sorted(rows, key=lambda row: row[1])
    floor = perf_counter() - began
    table.set_rows(rows)
    began = perf_counter()
    table.set_sort("name")
    assert perf_counter() - began < 20 * floor + 0.2
    assert table.row_count() == 100_000
    assert table.rows()[0][1] == "000000"
    table.scrollToBottom()
    assert table.grab().width() == 640
