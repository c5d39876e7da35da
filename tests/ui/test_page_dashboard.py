"""The first page and the preview over the synthetic street."""

from collections.abc import Generator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.codes import AttendanceStatus
from gongshu_desk.domain.figures import shown
from gongshu_desk.reports import catalog
from gongshu_desk.services import activities, reminding, year_end
from gongshu_desk.services.dashboard import dashboard
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.tasks import When, tasks
from gongshu_desk.ui.kit import recent, style
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.page import Page, PageSpec
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.main_window import MainWindow
from gongshu_desk.ui.pages.dashboard import DashboardPage, TodoPage
from gongshu_desk.ui.pages.preview import PreviewPage

KEYS = ("deputies", "activities", "rollcall", "attendance", "suggestions", "duty-reports", "points", "settings")


@pytest.fixture
def window(qtbot: QtBot, street: Desk) -> Generator[MainWindow]:
    shell = Shell()
    shell.update(year=2025, unit="翠柳街道人大工委")
    specs = [
        PageSpec("dashboard", "工作台", "squares-four", lambda shell: DashboardPage(shell, street)),
        PageSpec("tasks", "待办", "squares-four", lambda shell: TodoPage(shell, street), listed=False),
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
    for _ in range(3):  # the first answer asks for the rest
        qtbot.waitUntil(lambda: not window.shell.jobs.is_busy(), timeout=30_000)
        qtbot.wait(10)


def asked_of(window: MainWindow) -> list[tuple[str, Any]]:
    """What pages ask for from now on, instead of being shown it."""
    asked: list[tuple[str, Any]] = []
    window.shell.page_wanted.disconnect()
    window.shell.page_wanted.connect(lambda key, argument: asked.append((key, argument)))
    return asked


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
    assert page.table.row_count() == len(year_end.gaps(street, 2025))
    assert "；".join(f"{word} {n} 人" for word, n in found.bands) == page.bands.accessibleName()


def test_every_number_opens_the_rows_behind_it(window: MainWindow, qtbot: QtBot, street: Desk) -> None:
    page, found = page_of(window), dashboard(street, 2025)
    asked = asked_of(window)
    for figure in page.figures.values():
        figure.clicked.emit()
        idle(qtbot, window)
    assert [key for key, _ in asked] == ["deputies", "attendance", "deputies", "suggestions", "duty-reports"]
    assert len(asked[0][1]["ids"]) == found.heads.in_office
    asked.clear()
    page.bands.chosen.emit("优秀")
    page.months.chosen.emit(3)
    for chart in (page.suggestions, page.opinions):
        for word, _ in chart.rows():
            chart.chosen.emit(word)
    idle(qtbot, window)
    assert asked[0] == ("points", {"band": "优秀"})
    (month,) = [argument for key, argument in asked if key == "attendance"]
    assert len(month["ids"]) == found.months[2]
    for key, chart in (("suggestions", page.suggestions), ("opinions", page.opinions)):
        opened = [len(argument["ids"]) for at, argument in asked if at == key]
        assert opened == [count for _, count in chart.rows()] and sum(opened) > 0


def test_charts_are_read_with_the_keyboard(window: MainWindow) -> None:
    page, asked = page_of(window), asked_of(window)
    page.suggestions.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(page.suggestions, key)
    word = page.suggestions.rows()[1][0]
    assert asked[0][0] == "suggestions" and asked[0][1]["title"] == f"建议：{word}"


def test_the_year_of_a_change_of_term_counts_persons_and_says_the_mandates(window: MainWindow, street: Desk) -> None:
    page, found = page_of(window), dashboard(street, 2025)
    page.show_dashboard(replace(found, heads=replace(found.heads, in_year=662, persons=331)))
    assert "年内 331 人（662 个职务）" in page.figures["在任代表"].accessibleName()


def test_a_closed_year_and_one_without_activities_say_what_is_next(
    window: MainWindow, qtbot: QtBot, street: Desk
) -> None:
    page, found = page_of(window), dashboard(street, 2025)
    window.shell.update(years=((2026, "2026 年度"), (2025, "2025 年度")))
    page.show_dashboard(replace(found, closed=True))
    idle(qtbot, window)
    assert any("已结账" in words for words in notes(page))
    assert "转到 2026 年度" in words_of(page)
    page.show_dashboard(replace(found, months=(0,) * 12))
    idle(qtbot, window)
    assert page.board is not None
    gaps = tuple(replace(g, have="0/0") if g.what == "会议签到" else g for g in page.board.gaps)
    page.show_board(replace(page.board, gaps=gaps))
    qtbot.wait(10)
    assert any("还没有活动" in words for words in notes(page)) and "导入活动" in words_of(page)


def test_a_reminder_that_is_due_is_shown_quietly_and_ticked_off(window: MainWindow, qtbot: QtBot, street: Desk) -> None:
    page = page_of(window)
    page.reminder.setFocus()
    page.reminder.setText("订会议室")
    page.remind_on.set_value(date(2025, 12, 30))
    before = window.focusWidget()
    QTest.keyClick(page.remind_on, Qt.Key.Key_Return)
    idle(qtbot, window)
    assert "订会议室" in [due.text for due in reminding.due(street)]
    assert [words for words in notes(page) if words.startswith("提醒到期")] != []
    assert window.focusWidget() in (before, page.reminder)  # nothing steals the keyboard
    todo = window.page("tasks")
    assert isinstance(todo, TodoPage)
    window.go("tasks", {"kind": "提醒"})
    idle(qtbot, window)
    line = next(line for line in todo.table.rows() if line[4] == "订会议室")
    todo.table.acted.emit("action", line)
    idle(qtbot, window)
    assert "订会议室" not in [due.text for due in reminding.due(street)]
    toast = window.toasts.current()
    assert toast is not None and "已办好「订会议室」" in toast.accessibleName()
    window.undo()
    idle(qtbot, window)
    assert "订会议室" in [due.text for due in reminding.due(street)]


def test_the_whole_list_is_narrowed_by_state_kind_and_words(window: MainWindow, qtbot: QtBot, street: Desk) -> None:
    window.go("tasks", {"when": "逾期"})
    idle(qtbot, window)
    todo = window.page("tasks")
    assert isinstance(todo, TodoPage)
    every = tasks(street, 2025)
    assert [line[-1] for line in todo.table.rows()] == [t for t in every if t.when is When.OVERDUE]
    todo.open(None)
    assert todo.table.row_count() == len(every)
    todo.search.setText(every[-1].text[:6])
    assert all(every[-1].text[:6] in line[4] for line in todo.table.rows()) and todo.table.row_count() >= 1
    todo.search.clear()
    asked = asked_of(window)
    todo.table.select_first()
    QTest.keyClick(todo.table, Qt.Key.Key_Return)  # Enter is 去处理
    assert asked == [(every[0].page, every[0].argument)]


def notes(page: DashboardPage) -> list[str]:
    """The notes above the figures."""
    return [f.accessibleName() for f in page.findChildren(QFrame, "note") if f.isVisible()]


def words_of(page: DashboardPage) -> list[str]:
    """The buttons in sight."""
    return [b.word() for b in page.findChildren(Button) if b.isVisible()]


def test_a_gap_leads_to_what_is_missing(window: MainWindow, street: Desk) -> None:
    page, gaps = page_of(window), year_end.gaps(street, 2025)
    asked = asked_of(window)
    for line in page.table.rows():
        page.table.acted.emit("action", line)
    wanted = [(g.page, g.argument) for g in gaps if g.action]
    assert asked == wanted and len(asked) >= 3


def test_a_change_anywhere_is_shown(window: MainWindow, qtbot: QtBot, street: Desk) -> None:
    before = calls(page_of(window))
    call = next(c for c in activities.calls(street, 2025) if not c.marked)
    person = activities.roll(street, call.no).people[0]
    window.go("settings")
    saved = activities.mark(street, call.no, person.certificate_no, AttendanceStatus.PRESENT)
    window.shell.notices.tell(saved.kinds)
    window.go("dashboard")
    idle(qtbot, window)
    after = calls(page_of(window))
    assert call.no in before and set(before) - set(after) == {call.no}


def calls(page: DashboardPage) -> list[str]:
    """The activities that wait for a roll call."""
    return [task.argument for task in page.tasks if task.page == "rollcall"]


def test_at_the_largest_type_charts_give_way_and_all_fits(window: MainWindow, qapp: QApplication) -> None:
    page = page_of(window)
    window.resize(1366, 768)
    assert page.months.isVisible() and page.opinions.isVisible()  # all four of them
    window.resize(1366, 697)
    style.apply_size(qapp, 1.5)
    assert not page.months.isVisible() and not page.opinions.isVisible()
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
