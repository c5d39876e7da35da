"""Signing in at the window, locking, another user, the second person, and buttons that a role cannot press."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gongshu_desk.app.desktop import Desktop
from gongshu_desk.domain.policy import Command, Role
from gongshu_desk.services import access, accounts, accounts_admin
from gongshu_desk.services import accounts_passwords as passwords
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import dialogs
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.local_settings import LocalSettings
from gongshu_desk.ui.pages.settings.accounts import AccountsTab
from tests.ui.desk_window import DeskWindow

PASSWORD = "柳岸-石桥-七月"


@pytest.fixture
def manned(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Accounts on, at a cost a test can pay: 周敏 enters and looks after them, 王芳 checks, 林伟 may only look."""
    monkeypatch.setattr(passwords, "cost", passwords.Cost(64, 1, 1))
    monkeypatch.setattr(accounts, "_failed", {})
    accounts.turn_on(desk, "zhoumin", "周敏", PASSWORD, [Role.ENTRY])
    for name, shown, role in (("wangfang", "王芳", Role.REVIEW), ("linwei", "林伟", Role.VIEW)):
        once = accounts_admin.add(desk, name, shown, [role])
        accounts.sign_in(desk, name, once)
        accounts.change_own(desk, once, PASSWORD)
        accounts.sign_in(desk, "zhoumin", PASSWORD)
    accounts.sign_out(desk)
    return desk


@pytest.fixture
def seat(qtbot: QtBot, manned: Desk, tmp_path: Path) -> Iterator[DeskWindow]:
    """The window of this desk, asking who is there."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    desktop = Desktop(app, manned.data, LocalSettings(tmp_path / "desktop.json"))
    desktop.desk = manned
    desktop.begin_with("reminders")
    desktop.window.resize(1366, 768)
    desktop.window.show()
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    desktop.open()
    made = DeskWindow(qtbot, desktop)
    made.wait()
    yield made
    app.removeEventFilter(desktop.seat)
    desktop.shell.jobs.shutdown()
    desktop.window.hide()
    desktop.window.deleteLater()


def type_in(seat: DeskWindow, name: str, password: str) -> None:
    """Name and password into the dialog that is there."""
    box = seat.desktop.seat.box
    box.name.set_value(name)
    box.password.findChild(type(box.name)).setText(password)
    box._settle()
    box.go.click()
    seat.wait()


def adding(page: Any) -> Button:
    """The primary button of a list page."""
    return next(button for button in page.findChildren(Button) if button.property("kind") == "primary")


@pytest.mark.logs("not let in: WrongPassword")
def test_signing_in_locking_and_another_user(seat: DeskWindow) -> None:
    mine = seat.desktop.seat
    assert mine.box is not None and seat.window.current() is None  # nothing is shown before
    type_in(seat, "zhoumin", "不是这个密码")
    assert "账户名或密码不对" in mine.box.fault.text()
    type_in(seat, "zhoumin", PASSWORD)
    assert mine.box is None and seat.window.current_key == "reminders"
    assert seat.shell.state.clerk == "周敏（录入、管理）"
    # locked: covered at once, nothing allowed, what is behind keeps its state but takes no keys
    desk = seat.desktop.desk
    assert desk is not None
    note = Dialog(seat.window, "打开着的窗口")
    note.open()
    mine._idle_ms = 1
    seat.qtbot.wait(5)
    mine.look()
    assert mine.cover.isVisible() and mine.cover.size() == seat.window.size()
    assert not seat.window.centralWidget().isEnabled()
    assert not note.isEnabled() and note.childAt(note.rect().center()).objectName() == "page"  # nor what is open before
    seat.wait()
    with pytest.raises(access.Refused, match="还没有登录"):
        access.require(desk, Command.VIEW)
    type_in(seat, "zhoumin", PASSWORD)
    assert not mine.cover.isVisible() and seat.window.centralWidget().isEnabled() and desk.store.clerk == "周敏"
    assert note.isEnabled()
    note.reject()
    # another one sits down at the locked screen: his name, his roles, his buttons
    seat.window.activateWindow()
    seat.qtbot.waitUntil(seat.window.isActiveWindow)
    QTest.keySequence(seat.window, QKeySequence("Ctrl+Shift+L"))
    assert mine.cover.isVisible()
    type_in(seat, "linwei", PASSWORD)
    assert seat.shell.state.clerk == "林伟（查看）" and desk.store.clerk == "林伟"
    page = seat.go("honours")
    add = adding(page)
    assert not add.isEnabled() and add.toolTip().startswith("您的角色是查看，不能登记和修改记录；录入可以")
    add.set_reason("")  # the page thinks it may be pressed
    assert not add.isEnabled()
    tab = seat.go("settings", "accounts").tab("accounts")
    assert isinstance(tab, AccountsTab)
    seat.wait()
    assert not tab.people.isVisible() and "管理可以" in tab.told.text()
    accounts.sign_in(desk, "zhoumin", PASSWORD)
    seat.shell.notices.tell()
    seat.wait()
    assert adding(page).isEnabled() and seat.shell.state.clerk == "周敏（录入、管理）"
    tab.reload()
    seat.wait()
    assert [row["shown"] for row in tab.people.rows()] == ["周敏", "王芳", "林伟"]


def test_a_second_person_approves_and_the_job_is_done_after_all(seat: DeskWindow) -> None:
    type_in(seat, "zhoumin", PASSWORD)
    desk, mine, done = seat.desktop.desk, seat.desktop.seat, []
    assert desk is not None

    def adjust(_progress: object) -> str:
        with desk.store.write("调整", Command.ADJUST):
            return "已登记"

    seat.shell.jobs.run(adjust, done.append, title="登记积分调整")
    seat.wait()
    assert mine.box is not None and done == []
    mine.box.reject()
    seat.wait()
    refusal = QApplication.activeModalWidget()
    assert done == [] and refusal is not None and "须由另一人用本人密码批准" in refusal.windowTitle()
    refusal.accept()
    seat.shell.jobs.run(adjust, done.append, title="登记积分调整")
    seat.wait()
    type_in(seat, "wangfang", PASSWORD)
    assert done == ["已登记"] and mine.box is None and desk.store.clerk == "周敏"


@pytest.mark.logs("not let in: WrongPassword")
def test_a_locked_screen_loses_nothing_by_a_slip(seat: DeskWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    type_in(seat, "zhoumin", PASSWORD)
    mine, asked = seat.desktop.seat, []
    working = Dialog(seat.window, "正在进行…")
    working.open()
    mine.lock()
    seat.wait()
    working.accept()  # a dialog that ends by itself leaves the one that asks who is there
    working.deleteLater()
    seat.wait()
    # Esc and the cross of the dialog leave everything as it is
    QTest.keyClick(mine.box, Qt.Key.Key_Escape)
    mine.box.close()
    assert mine.box.isVisible() and mine.cover.isVisible() and seat.window.isVisible()
    assert mine.box.findChild(Button).text() == "忘记密码"  # the paper opens a locked screen, too
    # the button asks, with the keyboard on the way back
    monkeypatch.setattr(dialogs, "ask_box", lambda box: bool(asked.append(box)))
    mine.box.leave.click()
    seat.wait()
    (question,) = asked
    assert question.windowTitle() == "退出程序？"
    assert [b.text() for b in question.findChildren(Button) if b.isDefault()] == ["回到锁屏"]
    assert mine.box.isVisible() and mine.cover.isVisible() and seat.window.isVisible()
    # the fifth wrong password: the pause is told at once, and no word is cut
    width = mine.box.width()
    for _ in range(5):
        type_in(seat, "zhoumin", "不是这个密码")
    assert mine.box.go.text().startswith("等 ") and not mine.box.go.isEnabled()
    mine.box.refuse(accounts.Waiting(1799), 1799)
    fault = mine.box.fault
    assert fault.height() >= fault.heightForWidth(fault.width()) and mine.box.width() == width
