"""A morning at the first page, by keyboard alone: what is due, its door, done and gone; a number and its rows; a reminder
put down, shown when its day comes, and ticked off.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFrame, QWidget
from pytestqt.qtbot import QtBot

from gongshu_desk.services import reminding
from gongshu_desk.services.demo import LAST_DAY
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit.day_watch import DayWatch
from gongshu_desk.ui.pages.dashboard import DashboardPage
from tests.ui.desk_window import ALT, CTRL, DeskWindow, Key, opened


@pytest.fixture
def clock(street: Desk) -> list[date]:
    """The day it is, to be changed while the window is open."""
    days = [LAST_DAY]
    street.today = lambda: days[0]  # type: ignore[method-assign, assignment, misc]
    return days


@pytest.fixture
def seat(qtbot: QtBot, street: Desk, clock: list[date], tmp_path: Path) -> Iterator[DeskWindow]:
    """周敏 before the street."""
    with opened(qtbot, street, tmp_path, first="dashboard") as made:
        made.wait()
        yield made


def board(seat: DeskWindow) -> DashboardPage:
    page = seat.window.page("dashboard")
    assert isinstance(page, DashboardPage)
    return page


def tab_to(seat: DeskWindow, wanted: QWidget) -> None:
    """Tab until the keyboard is there."""
    for _ in range(40):
        if seat.keyboard() is wanted:
            return
        seat.keyboard().nextInFocusChain()
        seat.press(Key.Key_Tab)
    raise AssertionError(f"the keyboard never comes to {wanted.accessibleName()}")


def down_to(seat: DeskWindow, holds: Callable[[tuple[object, ...]], bool]) -> None:
    """Arrow down in the table that has the keyboard, to the row in question."""
    table = seat.keyboard()
    for _ in range(40):
        if holds(table.current_row()):  # type: ignore[attr-defined]
            return
        seat.press(Key.Key_Down)
    raise AssertionError("no such row")


def notes(seat: DeskWindow) -> list[str]:
    return [n.accessibleName() for n in board(seat).findChildren(QFrame, "note") if n.isVisible()]


def test_a_morning_at_the_first_page(seat: DeskWindow, street: Desk, clock: list[date], qtbot: QtBot) -> None:
    page = board(seat)
    assert seat.window.current_key == "dashboard" and page.todo.row_count() >= 3

    # a meeting without roll call: its door, one mark, and the task is gone
    call = next(task for task in page.tasks if task.page == "rollcall")
    tab_to(seat, page.todo)
    down_to(seat, lambda line: line[-1] == call)
    seat.press(Key.Key_Return)
    assert seat.window.current_key == "rollcall"
    seat.press(Key.Key_1)
    seat.press(Key.Key_Escape)
    seat.press(Key.Key_1, ALT)
    seat.wait()
    assert seat.window.current_key == "dashboard" and call not in page.tasks

    # a number opens its rows, and the line above them takes the narrowing back
    tab_to(seat, page.figures["述职率"])
    seat.press(Key.Key_Return)
    listed = seat.window.current()
    assert seat.window.current_key == "duty-reports" and listed is not None
    assert listed.table.row_count() == len(listed._only.ids) > 0
    seat.press(Key.Key_Left, ALT)
    assert seat.window.current_key == "dashboard"

    # a reminder for tomorrow, put down in one line
    tab_to(seat, page.reminder)
    seat.say("订会议室")
    seat.press(Key.Key_Return)
    assert seat.keyboard() is page.remind_on
    seat.say((LAST_DAY + timedelta(days=1)).strftime("%Y%m%d"))
    seat.press(Key.Key_Return)
    assert "已记提醒" in seat.toast() and page.reminder.value() == ""
    assert not any("订会议室" in words for words in notes(seat))

    # past midnight it is due: a quiet note and a number in the navigation; the keyboard stays where it was
    before = seat.keyboard()
    clock[0] = LAST_DAY + timedelta(days=1)
    watch = seat.shell.findChild(DayWatch)
    assert isinstance(watch, DayWatch)
    watch.look()
    due = len(reminding.due(street))
    qtbot.waitUntil(lambda: dict(seat.shell.state.badges).get("dashboard") == str(due), timeout=10_000)
    seat.wait()
    assert any(words.startswith("提醒到期") for words in notes(seat)) and seat.keyboard() is before

    # ticked off where it is listed, and brought back
    seat.go("tasks", {"kind": "提醒"})
    down_to(seat, lambda line: line[4] == "订会议室")
    seat.press(Key.Key_Return)
    assert "已办好「订会议室」" in seat.toast()
    assert "订会议室" not in [one.text for one in reminding.due(street)]
    seat.press(Key.Key_Z, CTRL)
    assert "订会议室" in [one.text for one in reminding.due(street)]
