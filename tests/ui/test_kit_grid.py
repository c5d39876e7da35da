"""The entry grid of the kit: filling, counting on, blocks, steps back, keys. Synthetic values."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gongshu_desk.ui.kit.chooser import Choice
from gongshu_desk.ui.kit.entry_grid import EntryGrid
from gongshu_desk.ui.kit.entry_model import EntryColumn, Judged
from gongshu_desk.ui.kit.entry_sheet import Area, EntrySheet, SheetColumn, heading_key, run_on, stretches

Key, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
COLUMNS = (
    SheetColumn("no", "编号", True, frozenset({"编号", "活动编号"})),
    SheetColumn("kind", "类型", True, frozenset({"类型"})),
    SheetColumn("name", "名称", False, frozenset({"名称"})),
)


def texts(sheet: EntrySheet) -> list[tuple[str, ...]]:
    """The filled rows."""
    return [row.cells for _, row in sheet.filled()]


def test_numbers_run_on_and_words_repeat() -> None:
    assert [run_on("A012", n) for n in (1, 88)] == ["A013", "A100"]
    assert run_on("A099", 1) == "A100" and run_on("第9期", 2) == "第11期" and run_on("培训", 3) == "培训"
    assert run_on("2025-12-31", 1) == "2026-01-01" and run_on("1.5", 1) == "1.5"
    sheet = EntrySheet(COLUMNS)
    sheet.write({(0, 0): "A009", (0, 1): "培训"})
    sheet.fill_down(Area(0, 0, 2, 1), series=True)
    assert texts(sheet) == [("A009", "培训", ""), ("A010", "培训", ""), ("A011", "培训", "")]
    sheet.fill_down(Area(3, 1, 3, 1))
    assert sheet.text(3, 1) == "培训", "a single cell takes what stands above it"
    sheet.fill_right(Area(3, 1, 3, 2))
    assert sheet.text(3, 2) == "培训"
    assert list(stretches([3, 1, 2, 7])) == [(1, 3), (7, 7)]


def test_blocks_are_pasted_whole_or_refused() -> None:
    sheet = EntrySheet(COLUMNS)
    assert sheet.paste(Area(0, 0, 0, 0), [["a", "b"], ["c", "d"]]).area == Area(0, 0, 1, 1)
    assert sheet.paste(Area(0, 2, 3, 2), [["x"]]).area == Area(0, 2, 3, 2), "one value fills the selection"
    assert sheet.paste(Area(4, 0, 7, 0), [["p"], ["q"]]).area == Area(4, 0, 7, 0)
    assert [row[0] for row in texts(sheet)] == ["a", "c", "", "", "p", "q", "p", "q"]
    refused = sheet.paste(Area(0, 1, 0, 1), [["1", "2", "3"]])
    assert refused.area is None and "只剩 2 列，没有粘贴" in refused.said
    many = [[f"N{n}", "培训", "甲"] for n in range(10_001)]
    assert sheet.paste(Area(8, 0, 8, 0), many).area == Area(8, 0, 10_008, 2)
    assert len(texts(sheet)) == 10_009 and len(sheet.rows) > 10_009, "no silent end, and rows stay open below"
    assert sheet.undo() and len(texts(sheet)) == 8 and sheet.redo() and len(texts(sheet)) == 10_009


def test_headings_say_which_columns_are_meant_and_are_no_row() -> None:
    sheet = EntrySheet(COLUMNS)
    done = sheet.paste(Area(1, 1, 1, 1), [["名 称*", "备注", "活动编号（必填）"], ["甲", "z", "A1"], ["乙", "", "A2"]])
    assert texts(sheet) == [("A1", "", "甲"), ("A2", "", "乙")]
    assert done.said == "按标题行对应，贴了 2 行 2 列；没有对应的列，没有贴上：备注。"
    assert heading_key(" 活动\n编号（必填）* ") == "活动编号"
    assert "只有标题行" in sheet.paste(Area(0, 0, 0, 0), [["编号", "名称"]]).said


def test_a_constant_stands_in_every_row_and_stored_rows_never_grow() -> None:
    sheet = EntrySheet(COLUMNS)
    sheet.write({(0, 0): "A1", (1, 0): "A2"})
    sheet.set_constant(1, "培训")
    sheet.write({(2, 0): "A3"})
    assert [row[1] for row in texts(sheet)] == ["培训"] * 3
    stored = EntrySheet(COLUMNS, grows=False)
    stored.open([(7, 1, {"no": "A1", "kind": "培训", "name": "甲"})])
    assert len(stored.rows) == 1 and texts(stored) == []
    assert "只有 1 行，没有粘贴" in stored.paste(Area(0, 0, 0, 0), [["x"], ["y"]]).said
    stored.clear(Area(0, 2, 0, 2))
    assert [row.id for _, row in stored.filled()] == [7]


@pytest.fixture
def grid(qtbot: QtBot) -> EntryGrid:
    """Three columns, the second chosen from a list with two of one name."""
    choices = [Choice("1", "王丽", "一组"), Choice("2", "王丽", "二组"), Choice("3", "王敏"), Choice("4", "李娜")]
    made = EntryGrid(
        (
            EntryColumn(COLUMNS[0]),
            EntryColumn(COLUMNS[1], search=lambda text: [c for c in choices if text in c.label]),
            EntryColumn(COLUMNS[2], private="phone"),
        ),
        EntrySheet(COLUMNS),
        label="批量登记",
    )
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key where the keyboard is."""
    QTest.keyClick(keyboard(), key, held)


def type_words(text: str) -> None:
    """Letters and digits, one key after the other."""
    for mark in text:
        QTest.keyClick(keyboard(), mark)  # type: ignore[call-overload]


def keyboard() -> QWidget:
    """What has the keyboard."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_the_keys_of_excel(grid: EntryGrid) -> None:
    for text in ("A1", "王敏", "x"):
        type_words(text) if text.isascii() else grid.write({(0, 1): text})
        press(Key.Key_Tab)
    press(Key.Key_Return)
    assert texts(grid.sheet) == [("A1", "王敏", "x")]
    assert (grid.currentIndex().row(), grid.currentIndex().column()) == (2, 0), "Tab goes on in the next row"
    grid.stand_at(1, 0)
    press(Key.Key_D, CTRL)
    assert grid.sheet.text(1, 0) == "A1"
    grid.select(Area(0, 0, 3, 0))
    press(Key.Key_D, CTRL | SHIFT)
    assert [row[0] for row in texts(grid.sheet)] == ["A1", "A2", "A3", "A4"]
    press(Key.Key_Z, CTRL)
    press(Key.Key_Z, CTRL)
    assert [row[0] for row in texts(grid.sheet)] == ["A1"]
    press(Key.Key_Y, CTRL)
    assert [row[0] for row in texts(grid.sheet)] == ["A1", "A1"]
    grid.select(Area(0, 2, 2, 2))
    type_words("9")
    press(Key.Key_Return, CTRL)
    assert [row[2] for row in texts(grid.sheet)] == ["9", "9", "9"], "Ctrl+Enter fills the selection"
    grid.select(Area(0, 0, 1, 2))
    press(Key.Key_C, CTRL | SHIFT)
    assert QGuiApplication.clipboard().text().split("\n")[0] == "编号\t类型\t名称"
    press(Key.Key_Delete)
    assert texts(grid.sheet) == [("", "", "9")]
    press(Key.Key_V, CTRL)
    assert texts(grid.sheet)[0] == ("A1", "王敏", "9"), "what was copied with headings comes back without them"
    grid.stand_at(0, 0)
    press(Key.Key_F2)
    type_words("z")
    press(Key.Key_Escape)
    assert grid.sheet.text(0, 0) == "A1"


def test_chinese_typed_through_an_input_method_begins_a_cell(grid: EntryGrid) -> None:
    grid.stand_at(0, 2)
    event = QInputMethodEvent()
    event.setCommitString("培训")
    QApplication.sendEvent(keyboard(), event)
    press(Key.Key_Return)
    assert grid.sheet.text(0, 2) == "培训"
    assert (grid.currentIndex().row(), grid.currentIndex().column()) == (1, 2)
    QApplication.sendEvent(keyboard(), QInputMethodEvent("hui yi", []))  # a composition
    event = QInputMethodEvent()
    event.setCommitString("会议")
    QApplication.sendEvent(keyboard(), event)
    press(Key.Key_Return)
    assert grid.sheet.text(1, 2) == "会议"


def test_of_two_people_of_one_name_none_is_taken_unasked(grid: EntryGrid) -> None:
    grid.stand_at(0, 1)
    press(Key.Key_F2)
    keyboard().insert("王丽")  # type: ignore[attr-defined]  # as an input method does
    keyboard().offer()  # type: ignore[attr-defined]
    press(Key.Key_Return)
    assert grid.sheet.text(0, 1) == "王丽", "left as typed: the check asks which"
    press(Key.Key_F2)
    keyboard().insert("王丽")  # type: ignore[attr-defined]
    keyboard().offer()  # type: ignore[attr-defined]
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert grid.sheet.text(1, 1) == "2"
    press(Key.Key_F4)
    assert len(keyboard().popup().choices()) == 4  # type: ignore[attr-defined]
    press(Key.Key_Escape)
    press(Key.Key_Escape)


def test_what_is_wrong_is_said_at_its_cell_and_f8_goes_there(grid: EntryGrid, qtbot: QtBot) -> None:
    grid.sheet.open([(5, 1, {"no": "A1", "kind": "培训", "name": "13712345678"})])
    grid.entries.refresh()
    assert grid.entries.shown(0, 2) == "137****5678"
    grid.select(Area(0, 2, 0, 2))
    press(Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "137****5678"
    grid.write({(0, 1): "别的"})
    grid.judge({grid.sheet.rows[0].born: Judged("error", {"kind": "类型不在可选的范围内", "": "整行有误"})})
    assert [fault[1:] for fault in grid.entries.faults()] == [(0, "整行有误"), (1, "类型不在可选的范围内")]
    grid.stand_at(0, 0)
    with qtbot.waitSignal(grid.told) as told:
        press(Key.Key_F8)
    assert told.args == ["类型不在可选的范围内"]
    image = grid.viewport().grab().toImage()
    corner = grid.visualRect(grid.entries.index(0, 0))
    colour = image.pixelColor(corner.right() - 2, corner.top() + 2)
    assert colour.red() > 150 and colour.green() < 90
