"""The year-end page over the synthetic street: gaps, prints into a folder, workbook, closing and reopening."""

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gongshu_desk.errors import UserError
from gongshu_desk.reports import catalog, freezing
from gongshu_desk.services import closing, points, year_end
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import file_dialogs
from gongshu_desk.ui.kit.page import Page, PageSpec
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.main_window import MainWindow
from gongshu_desk.ui.pages.year_end import YearEndPage
from gongshu_desk.ui.pages.year_end import page as page_module
from gongshu_desk.ui.pages.year_end.closing import AgainDialog, CloseDialog, ReopenDialog


@dataclass
class YearEndOnScreen:
    """The page as a clerk sees it."""

    bot: QtBot
    window: MainWindow
    asked: list[tuple[str, object]]
    refused: list[UserError]

    @property
    def page(self) -> YearEndPage:
        page = self.window.page("year-end")
        assert isinstance(page, YearEndPage)
        return page

    def wait(self) -> None:
        self.bot.waitUntil(lambda: not self.window.shell.jobs.is_busy(), timeout=60_000)

    def states(self) -> dict[str, str]:
        return {line[3]: line[2] for line in self.page.prints.table.records.rows()}


@pytest.fixture
def screen(qtbot: QtBot, street: Desk) -> Generator[YearEndOnScreen]:
    shell = Shell()
    shell.update(year=2025, unit="翠柳街道人大工委")
    specs = [
        PageSpec("year-end", "年终", "archive-box", lambda shell: YearEndPage(shell, street)),
        PageSpec("rollcall", "签到", "checks", lambda _shell: Page()),
    ]
    window = MainWindow(shell, specs)
    qtbot.addWidget(window)
    window.show()
    asked: list[tuple[str, object]] = []
    refused: list[UserError] = []
    shell.page_wanted.disconnect()
    shell.page_wanted.connect(lambda key, argument: asked.append((key, argument)))
    for signal in (shell.refused, shell.jobs.refused):
        signal.disconnect()
        signal.connect(refused.append)
    window.go("year-end")
    made = YearEndOnScreen(qtbot, window, asked, refused)
    made.wait()
    yield made
    shell.jobs.shutdown()


def test_gaps_lead_to_what_is_missing(screen: YearEndOnScreen, street: Desk) -> None:
    gaps = year_end.gaps(street, 2025)
    rows = screen.page.gaps.table.records.rows()
    assert [(line[0], line[1]) for line in rows] == [(gap.need, gap.what) for gap in gaps]
    calls = next(line for line in rows if line[1] == "会议签到")
    screen.page.gaps.table.acted.emit("action", calls)
    assert screen.asked == [("rollcall", calls[6])] and calls[6]


def test_closing_is_disabled_with_its_reason_while_something_is_missing(screen: YearEndOnScreen) -> None:
    close = screen.page.closing.close_
    blocking = sum(line[0] == "必补" for line in screen.page.gaps.table.records.rows())
    assert blocking and not close.isEnabled() and close.toolTip() == f"必补 {blocking} 项未齐"
    assert screen.page.closing.anyway.isVisible()


def test_every_report_goes_into_the_folder_and_is_remembered(
    screen: YearEndOnScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    short = tuple(r for r in catalog.REPORTS if r.name in ("points-notice", "year-summary", "honour-certificate"))
    monkeypatch.setattr(catalog, "REPORTS", short)
    monkeypatch.setattr(file_dialogs, "ask_folder", lambda *_: tmp_path)
    assert set(screen.states().values()) == {"未生成"}
    screen.page.produce_all()
    screen.bot.waitUntil(lambda: screen.states()["year-summary"] == "已生成", timeout=60_000)
    files = sorted(tmp_path.glob("*.pdf"))
    assert len(files) == 3 and all(file.read_bytes().startswith(b"%PDF") for file in files)
    assert files[0].name.startswith("2025年度") and "翠柳街道人大工委" in files[0].name
    assert screen.states()["performance-sheet"] == "未生成"
    assert screen.page.prints.running.isHidden()
    screen.page.produce_all()
    screen.bot.waitUntil(lambda: len(list(tmp_path.glob("*.pdf"))) == 6, timeout=60_000)  # nothing was overwritten
    screen.wait()


def test_a_cancelled_run_leaves_no_half_file(
    screen: YearEndOnScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "prints"
    folder.mkdir()
    monkeypatch.setattr(file_dialogs, "ask_folder", lambda *_: folder)
    screen.page.produce_all()
    screen.page._cancel()
    screen.wait()
    assert list(folder.iterdir()) == [] and screen.page.prints.running.isHidden()
    assert screen.refused == []


def test_the_workbook_is_exported_and_its_state_kept(
    screen: YearEndOnScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "年终.xlsx"
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *_: target)
    screen.page.export_workbook()
    screen.bot.waitUntil(lambda: "没有改动" in screen.page.workbook.words.text(), timeout=60_000)
    assert target.stat().st_size > 10_000


def test_close_with_gaps_named_then_reopen(
    screen: YearEndOnScreen, street: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = points.result(street, 2025).hash
    few = {name: freezing.FROZEN[name] for name in ("points-notice", "year-summary")}  # quick
    monkeypatch.setattr(freezing, "FROZEN", few)
    seen: list[bool] = []

    def close(box: CloseDialog) -> bool:
        seen.append(box.go.isEnabled())
        box.known.setChecked(True)
        seen.append(box.go.isEnabled())
        return True

    monkeypatch.setattr(page_module, "ask_box", close)
    screen.page.close_year()
    screen.bot.waitUntil(lambda: screen.page.found is not None and screen.page.found.closed, timeout=20_000)
    screen.wait()
    assert seen == [False, True]  # only after the tick
    assert f"指纹 {before[:4]}-{before[4:8]}" in screen.page.closing.words.text()
    assert not screen.page.closing.close_.isVisible() and screen.page.closing.reopen.isVisible()
    frozen = screen.page.frozen
    lines = frozen.table.records.rows()
    assert frozen.isVisible() and [line[4] for line in lines] == [p.report for p in closing.frozen_prints(street, 2025)]
    assert {screen.states()[line[4]] for line in lines} == {"已封存"}
    frozen.verify.click()
    screen.bot.waitUntil(lambda: frozen.answer.isVisible(), timeout=60_000)
    assert "核验通过" in frozen.answer.text() and f"{len(lines)} 种打印件重画一致" in frozen.answer.text()
    frozen.table.acted.emit("action", lines[0])
    assert screen.asked[-1] == ("preview", (lines[0][4], {"year": 2025}))

    def reopen(box: ReopenDialog) -> bool:
        assert not box.go.isEnabled()
        box.reason.setPlainText("更正一次签到")
        box.document.set_value("翠街人大〔2026〕3 号")
        box.approver.set_value("王主任")
        box._check()
        return box.go.isEnabled()

    monkeypatch.setattr(page_module, "ask_box", reopen)
    screen.page.reopen_year()
    screen.bot.waitUntil(lambda: screen.page.found is not None and not screen.page.found.closed, timeout=20_000)
    screen.wait()
    assert screen.refused == [] and not screen.page.frozen.isVisible()
    again: list[int] = []

    def once_more(box: CloseDialog | AgainDialog) -> bool:
        if isinstance(box, AgainDialog):
            again.append(len(box.table.records.rows()))
            return False  # the clerk looks at the differences, and does not close
        box.known.setChecked(True)
        return True

    monkeypatch.setattr(page_module, "ask_box", once_more)
    screen.page.close_year()
    screen.bot.waitUntil(lambda: bool(again), timeout=60_000)
    screen.wait()
    assert again == [0] and closing.frozen_prints(street, 2025) == [] and screen.refused == []


def test_a_cancelled_closing_leaves_the_year_open(
    screen: YearEndOnScreen, street: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def close(box: CloseDialog) -> bool:
        box.known.setChecked(True)
        return True

    monkeypatch.setattr(page_module, "ask_box", close)
    screen.page.close_year()
    for job in screen.window.shell.jobs.live():
        job.cancel()
    screen.wait()
    with street.store.read() as session:
        assert points.closed_year(session, 2025) is None
    assert screen.refused == [] and not screen.page.frozen.isVisible()
    screen.page.close_year()  # nothing hinders the next one
    assert screen.window.shell.jobs.is_busy()
    for job in screen.window.shell.jobs.live():
        job.cancel()
    screen.wait()
