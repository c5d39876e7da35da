"""The desktop as a clerk sits before it: keys, words, pages. Page objects for tests."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from gongshu_desk.app.desktop import Desktop
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit.local_settings import LocalSettings

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


class DeskWindow:
    """One open desktop; every action waits until the workers are still."""

    def __init__(self, qtbot: QtBot, desktop: Desktop) -> None:
        self.qtbot, self.desktop, self.window, self.shell = qtbot, desktop, desktop.window, desktop.shell

    def wait(self) -> None:
        """Until nothing is under way."""
        for _ in range(3):  # an answer may ask again
            self.qtbot.waitUntil(lambda: not self.shell.jobs.is_busy(), timeout=15_000)
            QTest.qWait(10)

    def go(self, key: str, argument: Any = None) -> Any:
        """Show a page; returns it."""
        self.window.go(key, argument)
        self.wait()
        return self.window.current()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(self.keyboard(), key, modifier)
        self.wait()

    def say(self, text: str) -> None:
        """Type words as an input method does."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(self.keyboard(), event)
        self.wait()

    def keyboard(self) -> QWidget:
        """What has the keyboard."""
        return QApplication.focusWidget() or self.window

    def toast(self) -> str:
        """What the toast says; empty without one."""
        toast = self.window.toasts.current()
        return toast.accessibleName() if toast is not None else ""


def in_dialog(use: Callable[[Any], object]) -> None:
    """What to do in the next dialog; one left open afterwards is closed, or the test would hang."""

    def act() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QDialog):
            QTimer.singleShot(5, act)
            return
        try:
            use(box)
        finally:
            if isValid(box) and box.isVisible():
                box.reject()

    QTimer.singleShot(0, act)


@contextmanager
def opened(qtbot: QtBot, desk: Desk, folder: Path, first: str = "reminders") -> Iterator[DeskWindow]:
    """The desktop at this desk, shown and still; the workers are ended, the desk stays open.

    `first`: the page it begins with; a small one, unless the first page itself is under test.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    settings = LocalSettings(folder / "desktop.json")
    settings["clerk"] = "周敏"
    desktop = Desktop(app, desk.data, settings)
    desktop.desk = desk
    desktop.begin_with(first)
    desktop.window.resize(1366, 768)
    desktop.window.show()
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    desktop.open()
    seat = DeskWindow(qtbot, desktop)
    seat.wait()
    try:
        yield seat
    finally:
        desktop.shell.jobs.shutdown()
        desktop.window.hide()
        desktop.window.deleteLater()
