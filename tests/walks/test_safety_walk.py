"""A day on which nothing is lost and nobody comes in: accounts turned on, a second person approves, the seat is locked,
a backup is made, and the restored store has what was entered after it.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.policy import Role
from gongshu_desk.services import accounts, records
from gongshu_desk.services import accounts_passwords as passwords
from gongshu_desk.services.catalog import ADJUSTMENTS, DEPUTIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.pages.settings.accounts_steps import OnceDialog, OwnPasswordDialog
from tests.ui.desk_window import DeskWindow, in_dialog, opened

MINE, HERS = "liuan-shiqiao-qiyue", "hetang-jiudu-jiuyue"


@pytest.fixture
def seat(qtbot: QtBot, street: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[DeskWindow]:
    """周敏 before the street; guessing a password costs a test next to nothing."""
    monkeypatch.setattr(passwords, "cost", passwords.Cost(64, 1, 1))
    monkeypatch.setattr(accounts, "_failed", {})
    with opened(qtbot, street, tmp_path, first="adjustments") as made:
        made.wait()
        yield made
        made.desktop.app.removeEventFilter(made.desktop.seat)


def typed(line: Any, text: str) -> None:
    """Type into a field, or into a password with its eye."""
    field = getattr(line, "field", line)
    field.setFocus()
    field.selectAll()
    field.insert(text)
    field.textEdited.emit(text)


def sign_in(seat: DeskWindow, name: str, password: str) -> None:
    """Into the dialog that asks who is there."""
    box = seat.desktop.seat.box
    typed(box.name, name)
    typed(box.password, password)
    box.go.click()
    seat.wait()


def new_password(box: Any, line: Any, password: str) -> None:
    """Type it twice, and go on."""
    typed(line.first, password)
    typed(line.second, password)
    assert box.go.isEnabled(), line.told.text()
    box.go.click()


def turn_on(seat: DeskWindow) -> Any:
    """设置 › 账户: name, password, paper, proof of the paper; then a second account, and its one-time password."""
    tab = seat.go("settings", "accounts").tab("accounts")
    seat.wait()
    tab.on.click()
    box = tab.box
    assert box.person.name.hasFocus() or not box.isActiveWindow()
    typed(box.person.name, "zhoumin")
    box.go.click()
    new_password(box, box.password, MINE)
    box.go.click()  # the paper is in sight
    assert not box.go.isEnabled()  # and has to be there
    for number, field in box.proof.fields.items():
        typed(field, box.paper.groups[number - 1])
    box.go.click()
    seat.wait()
    assert seat.shell.state.clerk == "周敏（录入、管理）"
    tab.add_button.click()
    box = tab.box
    typed(box.person.name, "wangfang")
    typed(box.person.shown, "王芳")
    for role in (Role.ENTRY, Role.REVIEW):
        box.person.roles[role].click()
    box.go.click()
    seat.wait()
    assert isinstance(tab.box, OnceDialog)
    once = next(each.text() for each in tab.box.findChildren(Label) if each.text().count("-") == 2)
    tab.box.go.click()
    seat.wait()
    return once


def hand_over(seat: DeskWindow, once: str) -> None:
    """王芳 sits down for the first time, takes a password of her own, and gives the seat back."""
    mine = seat.desktop.seat
    mine.change()
    sign_in(seat, "wangfang", once)
    assert isinstance(mine.box, OwnPasswordDialog) and mine.cover.isVisible()  # nothing before she has her own
    typed(mine.box.old, once)
    new_password(mine.box, mine.box.new, HERS)
    seat.wait()
    assert seat.shell.state.clerk == "王芳（复核）" and not mine.cover.isVisible()
    mine.change()
    sign_in(seat, "zhoumin", MINE)
    assert seat.shell.state.clerk == "周敏（录入、管理）"


def adjust(seat: DeskWindow, desk: Desk) -> None:
    """An adjustment is in the store once 王芳 has given her password, and not before."""
    before = len(records.find(desk, ADJUSTMENTS))
    model = records.find(desk, ADJUSTMENTS)[-1]
    page = seat.go("adjustments", {"new": True})
    form = page.editor.form()
    values = {"certificate_no": model["certificate_no"], "item": model["item"], "reason": "调研报告由区政府研究处理"}
    values |= {"no": "T202599", "points": Decimal(2), "decided_on": date(2025, 12, 20), "approved_by": "王芳"}
    for name, value in {**values, "document_no": "翠人大〔2025〕9号"}.items():
        form.set_value(name, value)
    form.submit()
    seat.wait()
    asking = seat.desktop.seat.box
    assert asking is not None and asking.windowTitle() == "请第二人批准"
    assert len(records.find(desk, ADJUSTMENTS)) == before
    sign_in(seat, "wangfang", HERS)
    assert len(records.find(desk, ADJUSTMENTS)) == before + 1 and desk.store.clerk == "周敏"


def lock(seat: DeskWindow) -> None:
    """Ctrl+Shift+L covers the window; the password brings back the page that was in sight."""
    mine, key = seat.desktop.seat, seat.window.current_key
    seat.window.activateWindow()
    seat.qtbot.waitUntil(seat.window.isActiveWindow)
    QTest.keySequence(seat.window, QKeySequence("Ctrl+Shift+L"))
    body = seat.window.centralWidget()
    assert mine.cover.isVisible() and body is not None and not body.isEnabled()
    seat.wait()
    assert mine.box.name.value() == "zhoumin"
    sign_in(seat, "zhoumin", MINE)
    assert not mine.cover.isVisible() and seat.window.current_key == key


def bring_back(seat: DeskWindow, desk: Desk) -> None:
    """A backup, one more deputy, and back to the backup with what was entered after it."""
    tab = seat.go("settings", "backups").tab("backups")
    tab.now_button.click()
    seat.wait()
    page = seat.go("deputies", {"new": True})
    form = page.editor.form()
    model = next(each for each in records.find(desk, DEPUTIES) if each["level"])
    for name, value in {"name": "田小禾", "certificate_no": "3301990100998"}.items():
        form.set_value(name, value)
    for name in ("level", "term", "sex"):
        form.set_value(name, model[name])
    form.submit()
    seat.wait()
    assert "3301990100998" in numbers(desk), page.side
    tab = seat.go("settings", "backups").tab("backups")
    tab.places.choose(0)
    tab.table.select_first()
    assert tab.table.current_row()["why"] == "手工备份"

    def answer(box: Any) -> None:
        words = [each.text() for each in box.findChildren(Button)]
        assert words == ["取消", "只恢复到这一份", "恢复并补上 1 步"] and not box.findChildren(Button)[-1].hasFocus()
        box.findChildren(Button)[-1].click()

    in_dialog(answer)
    tab.restore_button.click()
    seat.wait()
    assert "补上 1 步" in seat.toast()


def numbers(desk: Desk) -> set[str]:
    """Who is in the register."""
    return {str(each["certificate_no"]) for each in records.find(desk, DEPUTIES)}


def test_a_day_behind_accounts(seat: DeskWindow, street: Desk) -> None:
    hand_over(seat, turn_on(seat))
    adjust(seat, street)
    lock(seat)
    bring_back(seat, street)
    # the restored store has both, knows who approved, and 周敏 still sits there
    assert "3301990100998" in numbers(street) and "T202599" in {r["no"] for r in records.find(street, ADJUSTMENTS)}
    who = accounts.who(street)
    assert who is not None and who.words == "周敏（录入、管理）" == seat.shell.state.clerk
    assert QApplication.activeModalWidget() is None and not seat.desktop.seat.cover.isVisible()
