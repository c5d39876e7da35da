"""试算 as the clerk sees it: a draft or a file, everybody before and after, and which items made the difference."""

from collections.abc import Callable, Generator
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.codes import SchemeState
from gongshu_desk.domain.points.checks import parse
from gongshu_desk.services import points, rule_versions
from gongshu_desk.services.desk import Desk, example_rules
from gongshu_desk.store.tables import PointsScheme
from gongshu_desk.ui.kit.page import Page, PageSpec
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.main_window import MainWindow
from gongshu_desk.ui.pages.points import PointsPage
from gongshu_desk.ui.pages.points.what_if import Trial

YEAR = 2025
DEARER = example_rules().replace("version = 1", "version = 2").replace('points = "3"', 'points = "4"')
Open = Callable[..., tuple[MainWindow, Trial]]


@pytest.fixture
def street(street: Desk) -> Desk:
    """The street without the draft it comes with: these tests bring their own."""
    for one in rule_versions.versions(street):
        if one.draft:
            rule_versions.drop_draft(street, one.id)
    return street


@pytest.fixture
def open_trial(qtbot: QtBot, street: Desk) -> Generator[Open]:
    """The window with the trial in sight; `argument` as another page would give it."""
    shells: list[Shell] = []

    def make(argument: Any = None) -> tuple[MainWindow, Trial]:
        shell = Shell()
        shells.append(shell)
        shell.update(year=YEAR)
        others = [PageSpec(key, key, "chart-bar", lambda _shell: Page()) for key in ("rules", "preview", "deputies")]
        window = MainWindow(
            shell, [PageSpec("points", "积分", "chart-bar", lambda shell: PointsPage(shell, street)), *others]
        )
        qtbot.addWidget(window)
        window.show()
        window.go("points", {"trial": argument})
        idle(qtbot, window)
        page = window.page("points")
        assert isinstance(page, PointsPage)
        return window, page.trial

    yield make
    for shell in shells:
        shell.jobs.shutdown()


def idle(qtbot: QtBot, window: MainWindow) -> None:
    for _ in range(2):  # an answer may ask again
        qtbot.waitUntil(lambda: not window.shell.jobs.is_busy(), timeout=20_000)


def draft(desk: Desk, text: str = DEARER, state: SchemeState = SchemeState.DRAFT) -> int:
    scheme = parse(text)
    with desk.store.write("存草稿") as session:
        row = PointsScheme(
            code=scheme.code, version=scheme.version, title=scheme.title, effective_from=scheme.effective_from,
            text=text, state=state,
        )  # fmt: skip
        session.add(row)
        session.flush()
        return row.rowid


def offered(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr("gongshu_desk.ui.kit.file_dialogs.ask_open", lambda *_: path)


def test_without_a_draft_it_says_what_to_do(open_trial: Open) -> None:
    _window, trial = open_trial()
    assert trial.tried is None and trial._faces.currentIndex() == 1
    assert not trial.heading.button("打印").isEnabled() and not trial.heading.button("导出").isEnabled()


def test_a_draft_shows_everybody_before_and_after(street: Desk, open_trial: Open) -> None:
    version = draft(street)
    before = points.result(street, YEAR).hash
    _window, trial = open_trial(version)
    old, new = points.what_if(street, YEAR, DEARER)
    lines = {line[0]: line for line in trial.table.records.rows()}
    assert {no: (line[3], line[4]) for no, line in lines.items()} == {
        row.certificate_no: (old.statement(row.certificate_no).row.total, row.total) for row in new.rows
    }
    assert trial.versions.value() == version and "试算不保存" in trial.summary.text()
    assert trial.table.hasFocus()
    assert points.result(street, YEAR).hash == before


def test_the_newest_draft_is_tried_first(street: Desk, open_trial: Open) -> None:
    version = draft(street)
    _, trial = open_trial()
    assert trial.tried is not None and trial.versions.value() == version


def test_segments_show_who_changes_and_the_groups(street: Desk, open_trial: Open) -> None:
    _, trial = open_trial(draft(street))
    whole = trial.table.row_count()
    trial.segments.choose(1)
    assert 0 < trial.table.row_count() <= whole and all(line[5] for line in trial.table.rows())
    trial.segments.choose(2)
    moved = [line[-1] for line in trial.table.rows()]
    assert moved and all(row.before.band != row.after.band for row in moved)
    trial.segments.choose(3)
    groups = trial.groups.records.rows()
    assert trial.groups.isVisible() and sum(line[1] for line in groups[:-1]) == groups[-1][1] == whole
    bands = trial.side.bands.records.rows()
    assert sum(line[1] for line in bands) == sum(line[2] for line in bands) == whole
    trial.groups.activated_row.emit(groups[0])
    assert trial.table.isVisible()


def test_a_row_shows_which_items_made_the_difference(street: Desk, open_trial: Open) -> None:
    _, trial = open_trial(draft(street))
    assert trial.tried is not None
    line = next(line for line in trial.table.records.rows() if line[5] > 1)
    trial.table.select_key(line[0])
    items = trial.side.items.records.rows()
    assert items and sum((item[3] for item in items), Fraction(0)) == Fraction(line[5])
    assert "现行" in trial.side.why.text() and "试算" in trial.side.why.text() and "各项合计 +" in trial.side.why.text()
    same = next((line for line in trial.table.records.rows() if not line[5]), None)
    if same is not None:
        trial.table.select_key(same[0])
        assert not trial.side.items.row_count()


def test_sorting_by_change(street: Desk, open_trial: Open) -> None:
    _, trial = open_trial(draft(street))
    trial.table.records.set_sort("change", True)
    changes = [line[5] for line in trial.table.rows()]
    assert changes == sorted(changes, reverse=True) and changes[0] > Decimal(0)


def test_a_file_is_tried_and_stays_beside_the_versions(
    qtbot: QtBot, street: Desk, open_trial: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, trial = open_trial()
    other = tmp_path / "区里发来的.toml"
    other.write_text(DEARER, encoding="utf-8")
    offered(monkeypatch, other)
    trial.choose_file()
    idle(qtbot, window)
    assert trial.tried is not None and trial.versions.currentText() == "文件　区里发来的.toml"
    trial.versions.set_value(rule_versions.versions(street)[0].id)
    trial.versions.edited.emit()
    idle(qtbot, window)
    assert trial.tried is not None and not trial.tried.trial.changed  # the version in force beside itself


@pytest.mark.parametrize("text", ["code = 1\n", "\x00"])
def test_a_broken_file_is_refused_and_nothing_is_shown_of_it(
    qtbot: QtBot, open_trial: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    window, trial = open_trial()
    broken = tmp_path / "broken.toml"
    broken.write_text(text, encoding="utf-8")
    offered(monkeypatch, broken)
    refusals: list[object] = []
    window.shell.refused.disconnect()
    window.shell.refused.connect(refusals.append)
    trial.choose_file()
    idle(qtbot, window)
    assert len(refusals) == 1 and trial.tried is None and trial._faces.currentIndex() == 1


def test_enter_opens_the_statement_and_print_takes_the_rules_along(
    qtbot: QtBot, street: Desk, open_trial: Open
) -> None:
    window, trial = open_trial(draft(street))
    asked: list[tuple[str, Any]] = []
    window.shell.page_wanted.disconnect()
    window.shell.page_wanted.connect(lambda key, argument: asked.append((key, argument)))
    trial.heading.button("打印").click()
    assert asked == [("preview", ("what-if", {"year": YEAR, "rules": DEARER}))]
    opened: list[str] = []
    trial.opened.connect(opened.append)
    QTest.keyClick(trial.table, Qt.Key.Key_Return)
    idle(qtbot, window)
    assert opened == [trial.table.records.rows()[0][0]]


def test_export_writes_what_is_shown(
    qtbot: QtBot, street: Desk, open_trial: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, trial = open_trial(draft(street))
    target = tmp_path / "试算.xlsx"
    monkeypatch.setattr("gongshu_desk.ui.kit.file_dialogs.ask_save", lambda *_: target)
    trial.heading.button("导出").click()
    idle(qtbot, window)
    book = openpyxl.load_workbook(target)
    assert book.sheetnames == ["试算对比", "每项增减"] and book["试算对比"].max_row > trial.table.row_count()
    book.close()


def test_another_year_follows_the_window(qtbot: QtBot, street: Desk, open_trial: Open) -> None:
    window, trial = open_trial(draft(street))
    refusals: list[object] = []
    window.shell.refused.disconnect()
    window.shell.refused.connect(refusals.append)
    trial.years.set_choices([(2025, "2025 年度"), (1999, "1999 年度")], 1999)
    trial.years.edited.emit()
    idle(qtbot, window)
    assert len(refusals) == 1 and trial.tried is None  # no rules were in force: told, and nothing half shown
    trial._year = YEAR
    trial.reload()
    idle(qtbot, window)
    assert trial.tried is not None and trial.tried.year == YEAR
