"""The points pages over the synthetic street: what stands there is what the calculation says."""

import re
from collections import Counter
from collections.abc import Callable, Generator
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.codes import SchemeState
from gongshu_desk.domain.figures import shown
from gongshu_desk.domain.names import printed as printed_name
from gongshu_desk.domain.points.checks import parse
from gongshu_desk.reports.builders.performance_records import short_text
from gongshu_desk.reports.catalog import Options, gather
from gongshu_desk.services import points, review, year_end
from gongshu_desk.services.catalog import kind_of
from gongshu_desk.services.desk import Desk, example_rules
from gongshu_desk.services.points_board import board
from gongshu_desk.services.records import find
from gongshu_desk.store.tables import PointsScheme
from gongshu_desk.ui.kit.buttons import Action, Button
from gongshu_desk.ui.kit.page import Page, PageSpec
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.main_window import MainWindow
from gongshu_desk.ui.pages.points import PointsPage
from gongshu_desk.ui.pages.points import board_table as table
from gongshu_desk.ui.pages.points import sheet_words as words
from gongshu_desk.ui.pages.points.board import Board, bin_words
from gongshu_desk.ui.pages.points.board_table import BAND, GROUP, NAME, NO, RANK, TOTAL
from gongshu_desk.ui.pages.points.board_views import Spread
from gongshu_desk.ui.pages.points.dates_dialog import DatesDialog
from gongshu_desk.ui.pages.points.page import _read as read_board
from gongshu_desk.ui.pages.points.rows import points_text, target_of, tree_rows
from gongshu_desk.ui.pages.points.sheet_words import Prepared, prepare

Open = Callable[[], tuple[MainWindow, PointsPage]]
OTHERS = (
    *("activities", "attendance", "suggestions", "duty-reports", "honours", "adjustments", "preview", "settings"),
    *("deputies", "review", "publicity", "consequences", "rules"),
)


@pytest.fixture
def open_points(qtbot: QtBot, street: Desk) -> Generator[Open]:
    """The window with the points page in sight and the year 2025 read."""
    shells: list[Shell] = []

    def make() -> tuple[MainWindow, PointsPage]:
        shell = Shell()
        shells.append(shell)
        shell.update(year=2025)
        others = [PageSpec(key, key, "chart-bar", lambda _shell: Page()) for key in OTHERS]
        specs = [PageSpec("points", "积分", "chart-bar", lambda shell: PointsPage(shell, street)), *others]
        window = MainWindow(shell, specs)
        qtbot.addWidget(window)
        window.show()
        window.go("points")
        page = window.page("points")
        assert isinstance(page, PointsPage)
        qtbot.waitUntil(lambda: page.book is not None, timeout=20_000)
        return window, page

    yield make
    for shell in shells:
        shell.jobs.shutdown()


def idle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.shell.jobs.is_busy(), timeout=20_000)


def test_the_board_shows_every_total_and_rank(street: Desk, open_points: Open) -> None:
    _, page = open_points()
    result = points.result(street, 2025)
    shown = [(line[NO], line[TOTAL]) for line in page.board.table.rows()]
    assert shown == [(row.certificate_no, row.total) for row in result.rows]
    ties = [row.rank for row in result.rows if [r.rank for r in result.rows].count(row.rank) > 1 and row.rank]
    assert ties  # the synthetic street has some
    for line, row in zip(page.board.table.rows(), result.rows, strict=True):
        assert line[RANK] == ("—" if row.rank is None else f"并列 {row.rank}" if row.rank in ties else str(row.rank))


def test_namesakes_are_told_apart_on_the_board(street: Desk) -> None:
    everybody = board(street, 2025)
    name = next(c for c in table.columns(everybody, compared=False, wide=True) if c.key == "name")
    cells = [name.show(line[NAME], line) for line in table.lines(everybody)]  # type: ignore[misc]
    twice = [cell for cell in cells if [one.text for one in cells].count(cell.text) > 1]
    assert twice and len({cell.sub for cell in twice}) == len(twice)
    assert all(not cell.sub for cell in cells if cell not in twice)


def test_what_is_slow_is_done_before_the_window_has_it(street: Desk) -> None:
    """The hash of a district takes a tenth of a second: the stamp is there before a widget asks for it."""
    assert "stamp" in vars(read_board(street, 2025, "year", False).board)
    assert "lines" in vars(prepared_for(street, "3301990100017").sheet.statements[0][1])


def test_search_and_filters_of_the_board(qtbot: QtBot, open_points: Open) -> None:
    _, page = open_points()
    whole = page.board.table.row_count()
    page.board.search.set_value("wlp")
    qtbot.waitUntil(lambda: page.board.table.row_count() < whole)
    assert {line[NAME] for line in page.board.table.rows()} == {"王丽萍"}
    page.board.search.clear()
    qtbot.waitUntil(lambda: page.board.table.row_count() == whole)
    page.open({"band": "优秀"})
    assert {line[BAND] for line in page.board.table.rows()} == {"优秀"}


def test_a_statement_adds_up_on_every_level(street: Desk) -> None:
    result = points.result(street, 2025)
    for row in result.rows:
        statement = result.statement(row.certificate_no)
        tree = tree_rows(statement, 2025)
        tops = [r for r in tree if r.level == 0]
        assert sum((r.counted for r in tops), Fraction(0)) == row.exact
        for top in tops:
            items = [r for r in tree if r.level == 1 and r.key.startswith(f"{top.key}/")]
            if items:
                assert sum((r.counted for r in items), Fraction(0)) == top.counted
            for item in items:
                facts = [r for r in tree if r.level == 2 and r.key.startswith(f"{item.key}/")]
                assert not facts or sum((r.counted for r in facts), Fraction(0)) == item.counted
        cut = [r for r in tree_rows(statement, 2025, "cut") if r.level == 2]
        assert all(r.cut and r.raw != r.counted for r in cut)
        assert [r for r in tree if r.level == 2 and r.raw != r.counted] == [r for r in tree if r.level == 2 and r.cut]


def test_open_a_statement_and_walk_to_the_next(qtbot: QtBot, street: Desk, open_points: Open) -> None:
    window, page = open_points()
    QTest.keyClick(page.board.table, Qt.Key.Key_Return)
    idle(qtbot, window)
    order = page.board.order()
    result = points.result(street, 2025)
    assert page.statement.total.text() == f"{result.rows[0].total}"
    assert page.statement.formula.text() == result.statement(order[0]).formula
    page.step(1)
    idle(qtbot, window)
    assert page.statement.total.text() == f"{result.rows[1].total}"
    page.step(-1)
    page.step(-1)
    idle(qtbot, window)
    assert page.statement.total.text() == f"{result.rows[0].total}"  # nobody stands before the first
    _, missed = points.statement(street, 2025, order[0])
    assert page.statement.missed.row_count() == len(missed)


def test_filters_of_the_statement(qtbot: QtBot, street: Desk, open_points: Open) -> None:
    window, page = open_points()
    result = points.result(street, 2025)
    chosen = next(
        r.certificate_no for r in result.rows if any(x.raw < 0 for x in result.statement(r.certificate_no).lines)
    )
    window.go("points", chosen)
    idle(qtbot, window)
    page.statement.segments.choose(2)
    facts = [r for r in page.statement.tree.rows() if r.level == 2]
    assert facts and all(r.raw < 0 for r in facts)
    assert page.statement.segments._buttons[2].word() == f"扣分 {len(facts)}"


def wishes(window: MainWindow) -> list[tuple[str, object]]:
    """What the page asks of the window from now on."""
    asked: list[tuple[str, object]] = []
    window.shell.page_wanted.disconnect()
    window.shell.page_wanted.connect(lambda key, argument: asked.append((key, argument)))
    return asked


def test_every_line_leads_to_the_record_behind_it(street: Desk) -> None:
    kinds = {"activities": "attendance", "suggestions": "suggestions", "duty-reports": "duty-reports"}
    kinds |= {"honours": "honours", "adjustments": "adjustments"}
    records = {name: {values["id"]: values for values in find(street, kind_of(name))} for name in kinds.values()}
    shown_board, seen = board(street, 2025), Counter[str]()
    for one in shown_board.rows:
        number = one.row.certificate_no
        prepared = prepare(street, shown_board, number)
        lines = [(row.source, row.on) for row in prepared.tree] + [(row[4], row[5]) for row in prepared.missed]
        for source, _day in lines:
            sheet, _, key = source.partition("/")
            target = target_of(source, number, prepared.sheet.origins.get(source))
            seen[sheet] += 1
            if sheet in ("", "rules"):
                assert target is None
            elif sheet == "attendance":
                assert target == ("attendance", {"search": number})
            else:
                assert target is not None and target[0] == kinds[sheet]
                record = records[target[0]][target[1]["id"]]
                if sheet != "suggestions":
                    assert record["certificate_no"] == number
                if sheet != "duty-reports":
                    words_ = (record.get(name) for name in ("activity_no", "no", "name"))
                    assert key.startswith(next(word for word in words_ if word))
    assert set(kinds) | {"attendance", ""} <= set(seen)


def test_enter_opens_the_record(qtbot: QtBot, street: Desk, open_points: Open) -> None:
    window, page = open_points()
    window.go("points", page.board.order()[0])
    idle(qtbot, window)
    view, asked = page.statement, wishes(window)
    view.segments.choose(1)
    line = next(row for row in view.tree.rows() if row.level == 2)
    view.tree.select_key(line.key)
    QTest.keyClick(view.tree, Qt.Key.Key_Return)
    assert view.prepared is not None
    assert asked == [("attendance", {"id": view.prepared.sheet.origins[line.source].id})]
    page.statement.activity_wanted.emit(line.source, line.on)
    assert asked[-1] == ("activities", {"keys": (line.source.removeprefix("activities/"),)})


def test_a_head_opens_nothing_and_a_lost_record_is_told(qtbot: QtBot, street: Desk, open_points: Open) -> None:
    window, page = open_points()
    window.go("points", page.board.order()[0])
    idle(qtbot, window)
    asked = wishes(window)
    page.statement.tree.activated_row.emit(page.statement.tree.records.rows()[0])
    notes: list[object] = []
    window.shell.toast_wanted.connect(notes.append)
    page.statement.record_wanted.emit("activities/gone", None)
    assert asked == [] and len(notes) == 1
    assert target_of("rules", "0017") is None


# ── the statement ─────────────────────────────────────────────────────────────────────────────────────────────────


def prepared_for(desk: Desk, certificate_no: str, **wanted: Any) -> Prepared:
    return prepare(desk, board(desk, 2025, **wanted), certificate_no)


RECORD = re.compile(r"(\d\d-\d\d)│([A-Z]\d[a-z]?)│[^│]*(│封顶)?│(−?[\d.]+)│(−?[\d.]+)")


def test_the_printed_sheet_says_what_the_statement_says(street: Desk) -> None:
    shown_board = board(street, 2025)
    sheets = gather(street, "performance-sheet", Options.of(2025))
    assert {sheet.identity.certificate_no for sheet in sheets.figures} == {
        r.row.certificate_no for r in shown_board.rows
    }
    compared = Counter[str]()
    for sheet in sheets.figures:
        prepared = prepare(street, shown_board, sheet.identity.certificate_no)
        text = sheets.report.build([sheet]).text()
        facts = [line for line in prepared.sheet.lines if line.source not in ("rules", "attendance")]
        on_screen = Counter(
            (f"{line.date:%m-%d}", line.item, points_text(line.raw), points_text(line.counted)) for line in facts
        )
        records = RECORD.findall(text)
        on_paper = Counter((day, item, raw, counted) for day, item, _, raw, counted in records)
        assert on_screen - on_paper == Counter()
        items, count, together = prepared.sheet.facts
        joined = f"（按率计分的 {together} 条并为一行）" if together else ""
        assert f"{items} 项 {count} 条{joined}" in text
        cut = sum(bool(row.cut) for row in prepared.tree if row.source != "attendance")
        assert sum(bool(marked) for _, _, marked, _, _ in records) >= cut
        outside = [row for row in prepared.missed if "封顶" not in row[2]]
        assert (f"另有不计入 {len(outside)} 条" in text) == bool(outside)
        for row in outside:
            assert row[2] in text and short_text(row[1], year=2025, locality="翠柳街道")[:12] in text, row
        assert f" {points_text(Fraction(prepared.row.total))}" in text
        compared += Counter(outside=len(outside), cut=cut, facts=len(facts))
    assert min(compared.values()) > 5


def test_the_whole_statement_goes_onto_the_clipboard(qtbot: QtBot, street: Desk, open_points: Open) -> None:
    window, page = open_points()
    window.go("points", page.board.order()[2])
    idle(qtbot, window)
    QTest.keyClick(page.statement.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text = QGuiApplication.clipboard().text()
    prepared = page.statement.prepared
    assert prepared is not None
    assert text.startswith(f"{printed_name(prepared.row.name)}　2025 年度履职积分 {prepared.row.total} 分（")
    assert prepared.sheet.formula in text and "并列第" in text
    for line in prepared.tree:
        assert line.what in text
    for row in prepared.missed:
        assert f"{row[1]}\t{row[0]}\t{row[2]}：{row[3]}" in text


def test_a_word_finds_lines_with_their_heads(qtbot: QtBot, street: Desk, open_points: Open) -> None:
    window, page = open_points()
    view = page.statement
    window.go("points", page.board.order()[0])
    idle(qtbot, window)
    view.search.set_value("接待")
    QTest.keyClick(view.search, Qt.Key.Key_Return)
    rows = view.tree.rows()
    facts = [row for row in rows if row.level == 2]
    assert facts and all("接待" in row.what + row.tip for row in facts)
    assert {row.level for row in rows} == {0, 1, 2} and len(rows) < len(view.prepared.tree)  # type: ignore[union-attr]
    QTest.keyClick(view.search, Qt.Key.Key_Escape)
    QTest.keyClick(view.search, Qt.Key.Key_Return)
    assert len(view.tree.records.rows()) == len(view.prepared.tree)  # type: ignore[union-attr]


def test_an_objection_names_the_line_in_hand(qtbot: QtBot, street: Desk, open_points: Open) -> None:
    window, page = open_points()
    number = page.board.order()[0]
    window.go("points", number)
    idle(qtbot, window)
    view, asked = page.statement, wishes(window)
    view.object_to()
    assert asked.pop() == ("publicity", {"new": {"certificate_no": number, "refers": ""}})  # a category is no fact
    view.segments.choose(1)
    line = next(row for row in view.tree.rows() if row.level == 2)
    assert view.tree.select_key(line.key)
    QTest.keyClick(view.tree, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert asked.pop() == ("publicity", {"new": {"certificate_no": number, "refers": line.source}})
    view.missed.setFocus()
    view.missed.select_first()
    view.object_to()
    assert asked.pop()[1] == {"new": {"certificate_no": number, "refers": view.missed.rows()[0][4]}}


def test_reviews_are_told_until_the_year_is_closed(street: Desk) -> None:
    shown_board = board(street, 2025)
    found = (prepare(street, shown_board, one.row.certificate_no) for one in shown_board.rows if one.pending)
    before, line = next(
        (each, x) for each in found for x in each.tree if x.source.startswith("activities/") and "待核" in x.how
    )
    number, origin = before.row.certificate_no, before.sheet.origins[line.source]
    assert before.sheet.pending > 0 and "待核" in words.count_words(before)
    review.check(street, "attendance", [origin.id], "钱立")
    checked = prepared_for(street, number)
    assert checked.sheet.pending == before.sheet.pending - 1
    assert "待核" not in next(x for x in checked.tree if x.key == line.key).how
    review.send_back(street, "attendance", [origin.id], "签到表上没有签名", "钱立")
    sent = prepared_for(street, number)
    back = next(x for x in sent.missed if x[4] == line.source)
    assert back[2] == "已退回" and "签到表上没有签名" in back[3]
    year_end.close_year(street, 2025, with_gaps=True)
    assert "待核" not in "".join(x.how for x in prepared_for(street, number).tree)


def test_how_far_it_is_to_the_next_band(street: Desk) -> None:
    shown_board = board(street, 2025)
    starts = {band.label: band.start for band in shown_board.scheme.bands}
    for one in shown_board.rows:
        told = words.ahead_words(prepare(street, shown_board, one.row.certificate_no))
        if one.row.band not in starts:
            assert told == ""
        elif one.row.band == "称职":
            missing = Fraction(80) - Fraction(one.row.total)
            assert told == f"称职 60 分起，距良好 80 分差 {shown(missing)} 分"
        elif one.row.band == "良好" and one.row.total >= 90:
            assert told == "已达优秀 90 分" and "名额已满" in one.row.remark
        elif one.row.band == "良好":
            assert told.endswith(f"差 {shown(Fraction(90) - Fraction(one.row.total))} 分（优秀限前 20%）")


def test_keys_walk_from_deputy_to_deputy(qtbot: QtBot, street: Desk, open_points: Open) -> None:
    window, page = open_points()
    order = page.board.order()
    window.go("points", order[0])
    idle(qtbot, window)
    assert page.statement.tree.hasFocus() or not window.isActiveWindow()
    QTest.keyClick(page.statement.tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    view = page.statement
    qtbot.waitUntil(lambda: view.prepared is not None and view.prepared.row.certificate_no == order[1], timeout=20_000)
    asked = wishes(window)
    QTest.keyClick(page.statement.tree, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert asked == [("preview", ("performance-sheet", {"year": 2025, "mandate": order[1]}))]


# ── the board's other faces ───────────────────────────────────────────────────────────────────────────────────────


def test_groups_and_distribution_lead_back_to_the_ranking(qtbot: QtBot, street: Desk, open_points: Open) -> None:
    _, page = open_points()
    view, shown_board = page.board, page.shown_board
    assert shown_board is not None
    view.show_view(1)
    groups = view.groups_table.table
    assert [line["name"] for line in groups.rows()] == [group.name for group in shown_board.groups]
    assert f"全体 {len(shown_board.rows)} 人" in view.groups_table.whole.text()
    groups.setFocus()
    QTest.keyClick(groups, Qt.Key.Key_Return)
    assert view.views.current() == 0
    assert {line[GROUP] for line in view.table.rows()} == {shown_board.groups[0].name}
    assert view.table.row_count() == shown_board.groups[0].people and view.is_filtered()
    view.show_view(2)
    assert [int(each._value.text()) for each in view.spread.cards] == [band.count for band in shown_board.bands]
    assert sum(bar.count for bar in view.spread.chart.bars()) == shown_board.everyone.graded
    assert "过优秀线" in view.spread.hint.text()  # the quota keeps some out
    QTest.keyClick(view.spread.cards[0], Qt.Key.Key_Return)
    assert {line[BAND] for line in view.table.rows()} == {"优秀"}
    view.show_view(2)
    chart = view.spread.chart
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    chart.focusInEvent(QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    QTest.keyClick(chart, Qt.Key.Key_Right)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    chosen = shown_board.distribution[2]
    found = [line[TOTAL] for line in view.table.rows()]
    assert len(found) == chosen.count and all(chosen.low <= total < chosen.high for total in found)
    assert view.only.word() == bin_words(chosen)
    view.only.click()
    assert not view.is_filtered()


def test_a_click_on_a_column_shows_who_stands_in_it(street: Desk, qtbot: QtBot) -> None:
    spread = Spread()
    qtbot.addWidget(spread)
    spread.resize(900, 500)
    spread.show_board(board(street, 2025))
    spread.show()
    found: list[Any] = []
    spread.bin_chosen.connect(found.append)
    chart = spread.chart
    place = QPoint(int(chart._plot().left() + 3), int(chart._plot().center().y()))
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=place)
    assert found == [board(street, 2025).distribution[0]]


def test_the_print_and_the_sheet_take_what_is_in_sight(
    qtbot: QtBot, street: Desk, open_points: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, page = open_points()
    asked = wishes(window)
    page.print_actions()[0].run()
    assert asked.pop() == ("preview", ("points-board", {"year": 2025, "choices": {"period": "year"}}))
    page.board.find_rank("优秀")
    best = page.board.order()
    action = page.print_actions()[0]
    assert action.text == f"积分榜（看到的 {len(best)} 人）"
    action.run()
    name, options = asked.pop()[1]  # type: ignore[misc]
    assert options["mandate"] == tuple(best)
    text = gather(street, name, Options.of(**options))
    people = text.figures[0].people
    assert [one.certificate_no for one in people] == best
    target = tmp_path / "积分.xlsx"
    monkeypatch.setattr("gongshu_desk.ui.kit.file_dialogs.ask_save", lambda *_: target)
    page._export()
    idle(qtbot, window)
    sheet = openpyxl.load_workbook(target).active
    assert sheet is not None
    written = [row[2].value for row in sheet.iter_rows(min_row=2, max_row=1 + len(best))]
    assert written == best
    page.reckon("q2", False)
    idle(qtbot, window)
    page.print_actions()[0].run()
    assert asked.pop()[1][1]["choices"] == {"period": "q2"}  # type: ignore[index]


def test_a_period_shows_what_it_added_and_no_grades_yet(qtbot: QtBot, street: Desk, open_points: Open) -> None:
    window, page = open_points()
    page.board.period.set_value("q2")
    page.board.period.edited.emit()
    idle(qtbot, window)
    expected = board(street, 2025, period="q2")
    fields = page.board.table.records
    assert [fields.value(line, "added") for line in fields.rows()] == [one.added for one in expected.rows]
    keys = [column.key for column in fields.columns]
    assert "added" in keys and "band" not in keys
    page.show_statement(page.board.order()[0])
    idle(qtbot, window)
    view = page.statement
    assert view.total.text() == shown(expected.rows[0].row.total, 1) and not view.band.isVisible()
    assert "换回「全年」" in view.heading.button("打印登记表").toolTip()
    monkey = DatesDialog(None, 2025)
    qtbot.addWidget(monkey)
    monkey.last.set_value("2025-05-31")
    assert monkey.span() == (date(2025, 1, 1), date(2025, 5, 31)) and monkey.show_.isEnabled()
    monkey.first.set_value("2025-06-01")
    assert monkey.span() is None and not monkey.show_.isEnabled() and "早于" in monkey.problem.text()


def test_a_period_of_ones_own_is_kept_shown_and_dropped(
    qtbot: QtBot, street: Desk, open_points: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, page = open_points()

    def answer(box: DatesDialog) -> bool:
        box.first.set_value("2025-03-01")
        box.last.set_value("2025-05-31")
        box.name.set_value("换届考察期")
        return True

    monkeypatch.setattr("gongshu_desk.ui.kit.dialogs.ask_box", answer)
    page.board.period.set_value("…")
    page.board.period.edited.emit()
    qtbot.waitUntil(
        lambda: page.shown_board is not None and page.shown_board.period.name == "换届考察期", timeout=20_000
    )
    assert page.board.period.value() == "换届考察期"
    note = page.board._notes.itemAt(0).widget()
    note.findChild(Button).click()
    qtbot.waitUntil(lambda: page.shown_board is not None and page.shown_board.period.whole_year, timeout=20_000)
    assert "换届考察期" not in [name for _, name in page.board.period.choices()]


def test_last_year_stands_beside_where_there_is_one(street: Desk) -> None:
    shown_board = board(street, 2026)
    assert shown_board.compared is not None
    compared = [column.key for column in table.columns(shown_board, compared=True, wide=True)]
    assert compared[4:9] == ["total", "last_total", "change", "last_rank", "rise"] and compared[-2] == "last_band"
    plain = [column.key for column in table.columns(shown_board, compared=False, wide=True)]
    assert "change" in plain and "c0" in plain and "last_total" not in plain
    assert "c0" not in [column.key for column in table.columns(shown_board, compared=False, wide=False)]
    graded = [row for row in points.result(street, 2025).rows if row.band not in ("不评定", "暂不评定")]
    old = {row.certificate_no: row.total for row in graded}
    for line in table.lines(shown_board):
        assert line[table.LAST_TOTAL] == old.get(line[NO])
        if line[NO] in old:
            assert line[table.CHANGE] == line[TOTAL] - old[line[NO]] and "上年" in table.told(line)


def test_the_board_leads_to_review_and_prints_by_keyboard(qtbot: QtBot, street: Desk, open_points: Open) -> None:
    window, page = open_points()
    asked = wishes(window)
    assert page.shown_board is not None and page.board.pending.word() == f"待核 {page.shown_board.pending} 条"
    page.board.pending.click()
    assert asked.pop()[0] == "review"
    QTest.keyClick(page.board.table, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()][:2] == ["积分榜", "年度履职积分公示表"]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert asked.pop()[1][0] == "points-board"  # type: ignore[index]


def test_a_row_tells_why_a_grade_is_not_that_of_its_points(qtbot: QtBot, open_points: Open) -> None:
    _, page = open_points()
    line = next(line for line in page.board.table.rows() if "名额已满" in line[table.REMARK])
    page.board.table.select_key(line[NO])
    assert page.board.told.text().startswith(line[NAME]) and "最高等次限 20%，名额已满" in page.board.told.text()


def second_version(desk: Desk) -> None:
    """The example rules once more, in force from 1 July."""
    text = example_rules()
    text = text[: text.index("[[examples]]")].replace("version = 1", "version = 9", 1)
    text = re.sub(r"effective_from = \S+", "effective_from = 2025-07-01", text, count=1)
    scheme = parse(text)
    with desk.store.write("安装第 9 版规则") as session:
        session.add(
            PointsScheme(
                code=scheme.code, version=9, title=scheme.title, effective_from=scheme.effective_from, text=text,
                state=SchemeState.PUBLISHED, published_on=date(2025, 6, 20),
            )
        )  # fmt: skip


def test_a_year_of_two_versions_is_split_on_demand(qtbot: QtBot, street: Desk, open_points: Open) -> None:
    second_version(street)
    window, page = open_points()
    assert not page.board.split.isHidden() and page.board.pending.isVisible()
    page.board.split.click()
    idle(qtbot, window)
    expected = board(street, 2025, split=True)
    records = page.board.table.records
    for line, one in zip(records.rows(), expected.rows, strict=True):
        assert (records.value(line, "s0"), records.value(line, "s1")) == one.subtotals
    told = page.board._notes.itemAt(0).widget().accessibleName()
    assert "第 1 版（01-01 至 06-30）、第 9 版（07-01 至 12-31）" in told
    page.show_statement(page.board.order()[0])
    idle(qtbot, window)
    prepared = page.statement.prepared
    assert prepared is not None and prepared.sheet.split
    heads = [row for row in prepared.tree if row.level == 0]
    assert [head.counted for head in heads] == list(expected.rows[0].subtotals)
    assert [head.what for head in heads] == ["01-01 至 06-30", "07-01 至 12-31"]
    for place, head in enumerate(heads):
        inside = [row for row in prepared.tree if row.level == 1 and row.key.startswith(f"{place}/")]
        assert sum((row.counted for row in inside), Fraction(0)) == head.counted
    assert sum((category.counted for category in prepared.sheet.categories), Fraction(0)) == prepared.row.exact
    assert "去掉「分段计分」" in page.statement.heading.button("打印登记表").toolTip()
    year_end.close_year(street, 2025, with_gaps=True)
    page.reload()
    idle(qtbot, window)
    assert page.board.split.isHidden() and page.shown_board is not None and not page.shown_board.split


# ── years with little to show ─────────────────────────────────────────────────────────────────────────────────────


def test_a_year_without_rules_says_so_and_leads_to_them(qtbot: QtBot, street: Desk, open_points: Open) -> None:
    window, page = open_points()
    window.shell.choose_year(2011)
    idle(qtbot, window)
    assert page.book is None and page.board.faces.currentIndex() == 2
    assert "没有生效的积分规则" in page.board.heading.button("打印").toolTip()
    window.shell.choose_year(2025)
    idle(qtbot, window)
    assert page.board.faces.currentIndex() == 0 and page.board.heading.button("打印").isEnabled()


def test_a_unit_without_deputies_is_led_to_the_roster(qtbot: QtBot, desk: Desk) -> None:
    made = Board(Shell(), [Action("打印", print), Action("导出", print)], print)
    qtbot.addWidget(made)
    made.show_board(board(desk, 2026), [], 1)
    assert made.faces.currentIndex() == 1 and not made.heading.button("导出").isEnabled()


def test_a_closed_year_comes_frozen(qtbot: QtBot, street: Desk, open_points: Open) -> None:
    before = points.result(street, 2025)
    year_end.close_year(street, 2025, with_gaps=True)
    _, page = open_points()
    assert page.book is not None and page.book.basis.closed
    assert page.book.result.hash == before.hash
    assert "已结账" in page.board.heading.explanation() and page.board.pending.isHidden()


def test_who_is_not_ranked_halfway_through_a_year_is_told_why(street: Desk) -> None:
    found = board(street, 2025, period="q2")
    first, second = (replace(one, row=replace(one.row, remark="不参加排名")) for one in found.rows[:2])
    rows = (replace(first, row=replace(first.row, rank=None)), second)
    remark = table.FIELDS.index("remark")
    assert [line[remark] for line in table.lines(replace(found, rows=rows))] == ["不参加排名", ""]
