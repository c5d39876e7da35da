"""The points pages over the synthetic street: what stands there is what the calculation says."""

from collections.abc import Callable, Generator
from fractions import Fraction

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gongshu_desk.services import points, year_end
from gongshu_desk.services.catalog import kind_of
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.records import find
from gongshu_desk.ui.kit.page import Page, PageSpec
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.main_window import MainWindow
from gongshu_desk.ui.pages.points import PointsPage
from gongshu_desk.ui.pages.points.board_table import BAND, NAME, NO, RANK, TOTAL
from gongshu_desk.ui.pages.points.rows import target_of, tree_rows

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


def test_every_line_opens_the_record_behind_it(qtbot: QtBot, street: Desk, open_points: Open) -> None:
    window, page = open_points()
    result = points.result(street, 2025)
    kinds = {"activities": "attendance", "suggestions": "suggestions", "duty-reports": "duty-reports"}
    kinds |= {"honours": "honours", "adjustments": "adjustments"}
    seen = set()
    asked = wishes(window)
    for row in result.rows:
        window.go("points", row.certificate_no)
        idle(qtbot, window)
        view = page.statement
        assert view.prepared is not None and view.prepared.row.certificate_no == row.certificate_no
        for line in (r for r in view.prepared.tree if r.source):
            sheet, _, _key = line.source.partition("/")
            if sheet in seen or sheet == "rules":
                continue
            seen.add(sheet)
            view.tree.activated_row.emit(line)
            wanted = asked.pop()
            if sheet == "attendance":
                assert wanted == ("attendance", {"search": row.certificate_no})
                continue
            assert wanted[0] == kinds[sheet]
            record = next(v for v in find(street, kind_of(wanted[0])) if v["id"] == wanted[1]["id"])  # type: ignore[index]
            held = record.get("certificate_no") or record.get("lead")
            assert record.get("activity_no", record.get("no", record.get("name"))) is not None
            assert held == row.certificate_no or sheet == "suggestions"
    assert seen == {"attendance", *kinds}


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


def test_a_closed_year_comes_frozen(qtbot: QtBot, street: Desk, open_points: Open) -> None:
    before = points.result(street, 2025)
    year_end.close_year(street, 2025, with_gaps=True)
    _, page = open_points()
    assert page.book is not None and page.book.basis.closed
    assert page.book.result.hash == before.hash
