"""The first page and the preview over the synthetic street."""

from collections.abc import Generator
from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.codes import AttendanceStatus
from gongshu_desk.domain.figures import shown
from gongshu_desk.reports import catalog
from gongshu_desk.services import activities
from gongshu_desk.services.dashboard import dashboard
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import recent, style
from gongshu_desk.ui.kit.page import Page, PageSpec
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.main_window import MainWindow
from gongshu_desk.ui.pages.dashboard import DashboardPage
from gongshu_desk.ui.pages.preview import PreviewPage

KEYS = ("deputies", "activities", "rollcall", "attendance", "suggestions", "duty-reports", "points", "settings")


@pytest.fixture
def window(qtbot: QtBot, street: Desk) -> Generator[MainWindow]:
    shell = Shell()
    shell.update(year=2025, unit="翠柳街道人大工委")
    specs = [
        PageSpec("dashboard", "工作台", "squares-four", lambda shell: DashboardPage(shell, street)),
        PageSpec("preview", "打印预览", "printer", lambda shell: PreviewPage(shell, street), listed=False),
        *(PageSpec(key, key, "note", lambda _shell: Page()) for key in KEYS),
    ]
    made = MainWindow(shell, specs)
    qtbot.addWidget(made)
    made.resize(1366, 697)
    made.show()
    made.go("dashboard")
    idle(qtbot, made)
    yield made
    shell.jobs.shutdown()


def idle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.shell.jobs.is_busy(), timeout=30_000)


def page_of(window: MainWindow) -> DashboardPage:
    page = window.page("dashboard")
    assert isinstance(page, DashboardPage)
    return page


def test_cards_say_what_the_service_counted(window: MainWindow, street: Desk) -> None:
    page, found = page_of(window), dashboard(street, 2025)
    rate = found.attendance.rate
    assert (
        f"{rate.percent()}% {shown(rate.numerator)}/{shown(rate.denominator)}"
        in page.figures["活动出勤率"].accessibleName()
    )
    assert f"{found.heads.in_office}人 年内 {found.heads.in_year} 人" in page.figures["在任代表"].accessibleName()
    assert page.table.row_count() == len(found.gaps)
    assert "；".join(f"{word} {n} 人" for word, n in found.bands) == page.bands.accessibleName()


def test_a_card_and_a_band_open_the_rows_behind_them(window: MainWindow) -> None:
    page = page_of(window)
    page.figures["述职率"].clicked.emit()
    assert window.current_key == "duty-reports"
    window.back()
    asked: list[tuple[str, object]] = []
    window.shell.page_wanted.connect(lambda key, argument: asked.append((key, argument)))
    page.bands.chosen.emit("优秀")
    assert asked == [("points", {"band": "优秀"})]


def test_a_gap_leads_to_what_is_missing(window: MainWindow, street: Desk) -> None:
    page, gaps = page_of(window), dashboard(street, 2025).gaps
    asked: list[tuple[str, object]] = []
    window.shell.page_wanted.disconnect()
    window.shell.page_wanted.connect(lambda key, argument: asked.append((key, argument)))
    for line in page.table.rows():
        page.table.acted.emit("action", line)
    wanted = [(g.page, g.keys or (g.what if g.page == "settings" else None)) for g in gaps if g.action]
    assert asked == wanted and len(asked) >= 3


def test_a_change_anywhere_is_shown(window: MainWindow, qtbot: QtBot, street: Desk) -> None:
    before = page_of(window).todos
    call = next(c for c in activities.calls(street, 2025) if not c.marked)
    person = activities.roll(street, call.no).people[0]
    window.go("settings")
    saved = activities.mark(street, call.no, person.certificate_no, AttendanceStatus.PRESENT)
    window.shell.notices.tell(saved.kinds)
    window.go("dashboard")
    idle(qtbot, window)
    after = page_of(window).todos
    assert call.no in before and set(before) - set(after) == {call.no}


def test_at_the_largest_type_charts_give_way_and_all_fits(window: MainWindow, qapp: QApplication) -> None:
    page = page_of(window)
    assert page.months.isVisible()
    style.apply_size(qapp, 1.5)
    assert not page.months.isVisible() and not page._seen_card.isVisible()
    assert window.minimumSizeHint().height() <= 697 and window.minimumSizeHint().width() <= 1366


def test_the_preview_shows_exactly_the_produced_bytes(window: MainWindow, qtbot: QtBot, street: Desk) -> None:
    window.go("preview", ("points-notice", {"year": 2025}))
    preview = window.page("preview")
    assert isinstance(preview, PreviewPage)
    qtbot.waitUntil(lambda: preview.preview.sheet() is not None, timeout=30_000)
    idle(qtbot, window)
    produced = catalog.produce(street, "points-notice", catalog.Options(2025))
    sheet = preview.preview.sheet()
    assert sheet is not None and preview.made is not None
    assert sheet.data == preview.made.pdf and sheet.count == produced.pages
    assert recent.opened(window.shell.settings)[0].argument == ["points-notice", {"year": 2025}]


def test_recent_times_are_said_as_people_say_them() -> None:
    now = datetime(2026, 11, 23, 14, 2)
    settings: dict[str, str] = {}
    for minutes, title in ((0, "a"), (10, "b"), (300, "c"), (24 * 60, "d"), (4000, "e")):
        recent.remember(settings, "points", title, title, "代表", "user", now - timedelta(minutes=minutes))
    said = {one.title: one.when(now) for one in recent.opened(settings)}
    assert said == {"a": "刚才", "b": "10 分钟前", "c": "今天 09:02", "d": "昨天 14:02", "e": "11-20"}
    recent.remember(settings, "points", "a", "a", "代表", "user", now)
    assert [one.title for one in recent.opened(settings)][:2] == ["a", "e"]
    assert recent.opened({"recent": "no json"}) == []
