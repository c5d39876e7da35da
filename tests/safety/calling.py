"""A roll call in a process of its own, to be killed in the middle: `python -m tests.safety.calling DATA services|desktop`.

Each mark that the program has acknowledged is one line 「certificate number status」 on stdout.
"""

import os
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from gongshu_desk.domain.codes import AttendanceStatus
from gongshu_desk.services import activities
from gongshu_desk.services.activities import Called
from gongshu_desk.services.desk import Desk, open_desk

YEAR = 2025
PATIENCE = 20.0
"""Seconds."""
STATUSES = (AttendanceStatus.PRESENT, AttendanceStatus.ABSENT, AttendanceStatus.LATE, AttendanceStatus.SICK_LEAVE)


def empty_call(desk: Desk) -> str:
    """The number of an activity whose roll was not called."""
    return next(call.no for call in activities.calls(desk, YEAR) if not call.marked)


def tell(number: str, status: AttendanceStatus) -> None:
    """Acknowledge: the line is with the parent before the next mark begins."""
    os.write(1, f"{number} {status.value}\n".encode())


def by_services(data: Path) -> None:
    """Round after round over the roll, another status each time, until killed."""
    desk = open_desk(data, "周敏", lambda: date(YEAR, 12, 31))
    no = empty_call(desk)
    people = activities.roll(desk, no).people
    for turn in range(1000):
        for person in people:
            status = STATUSES[turn % len(STATUSES)]
            activities.mark(desk, no, person.certificate_no, status)
            tell(person.certificate_no, status)


def by_desktop(data: Path) -> None:
    """Digits pressed on the roll-call screen as fast as it takes them."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from gongshu_desk.app import application
    from gongshu_desk.app.desktop import Desktop
    from gongshu_desk.ui.kit.local_settings import LocalSettings

    app = application(1.0)
    settings = LocalSettings(data / "desktop.json")
    settings["clerk"] = "周敏"
    desktop = Desktop(app, data, settings)
    desk = desktop.desk = open_desk(data, "周敏", lambda: date(YEAR, 12, 31))
    desktop.window.show()
    desktop.open()
    until(app.processEvents, lambda: not desktop.shell.jobs.is_busy())
    desktop.window.go("rollcall", empty_call(desk))
    page = desktop.window.current()
    until(app.processEvents, lambda: page.state is not None)  # type: ignore[union-attr]
    keys = (Qt.Key.Key_1, Qt.Key.Key_4)
    for turn in range(1000):
        for person in people_of(page):
            page.screen_.called.emit(person.certificate_no)  # type: ignore[union-attr]
            QTest.keyClick(page.screen_.search, keys[turn % 2])  # type: ignore[union-attr]
            until(app.processEvents, lambda: not desktop.shell.jobs.is_busy())
            tell(person.certificate_no, STATUSES[turn % 2])


def people_of(page: object) -> list[Called]:
    """Who is called on the screen."""
    return list(page.state.people)  # type: ignore[attr-defined]


def until(work: Callable[[], object], ready: Callable[[], bool]) -> None:
    """Let the window work until something holds; the program ends where that takes too long."""
    last = time.monotonic() + PATIENCE
    while not ready():
        work()
        if time.monotonic() > last:
            sys.exit("the desktop never got there")


if __name__ == "__main__":
    {"services": by_services, "desktop": by_desktop}[sys.argv[2]](Path(sys.argv[1]))
