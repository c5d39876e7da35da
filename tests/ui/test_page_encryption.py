"""加密 in the settings, and the password at the door: typed wrong, forgotten, right."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gongshu_desk.app.opening import Opening
from gongshu_desk.domain import recovery_key
from gongshu_desk.services import encryption
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.encryption import Fresh
from gongshu_desk.store import keyfile
from gongshu_desk.store.engine import is_encrypted, is_plain
from gongshu_desk.ui.kit.unlock_dialog import FRESH, PAPER, UnlockDialog
from gongshu_desk.ui.pages.settings import encryption as tab_module
from tests.ui.desk_window import DeskWindow, opened

OLD, NEXT = "xiangzhang-yunhe", "ludi-wan-2026-qiu"
CHEAP = keyfile.Cost(memory=64, iterations=1, lanes=1)


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Guesses cost nothing here."""
    monkeypatch.setattr(keyfile, "FULL", CHEAP)


@pytest.fixture
def seat(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[DeskWindow]:
    with opened(qtbot, desk, tmp_path) as made:
        yield made


def fill(line: Any, text: str) -> None:
    """Type into a field as hands do."""
    line.field.selectAll() if hasattr(line, "field") else line.selectAll()
    QTest.keyClicks(line.field if hasattr(line, "field") else line, text)


def test_on_another_password_and_off_in_the_settings(
    seat: DeskWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Three steps that cannot be skipped; then the plain files go, the password changes, and it is turned off."""
    tab = seat.go("settings").tab("encryption")
    seat.wait()
    assert tab.chip.word() == "未启用" and not tab.on.isHidden() and tab.off.isHidden()
    desk.back_up("manual")
    tab.on.click()
    box = tab.box
    fill(box.password.first, "1234567")
    assert "太短" in box.password.told.text() and not box.go.isEnabled()
    fill(box.password.first, OLD)
    fill(box.password.second, OLD[:-1])
    assert "不一样" in box.password.told.text() and not box.go.isEnabled()
    fill(box.password.second, OLD)
    QTest.keyClick(box.password.second.field, Qt.Key.Key_Return)
    assert box.paper.isVisible() and len(box.paper.groups) == 8
    box.go.click()
    first, second = box.proof.asked
    fill(box.proof.fields[first], box.paper.groups[first - 1].lower())
    fill(box.proof.fields[second], "00000")
    assert not box.go.isEnabled()
    fill(box.proof.fields[second], box.paper.groups[second - 1])
    box.go.click()
    seat.wait()
    assert is_encrypted(desk.store.file) and seat.toast() == "已启用整库加密"
    assert tab.chip.word() == "已启用" and tab.on.isHidden()
    assert encryption.unlock_on_paper(desk.store.file, "-".join(box.paper.groups)) == desk.store.key

    assert any(is_plain(file) for file in tab.standing.plain)
    monkeypatch.setattr(tab_module, "confirm", lambda *_args, **_named: True)
    tab.remove_plain()
    seat.wait()
    assert tab.standing.plain == () and not any(is_plain(f) for f in (desk.data / "backups").glob("*.db"))

    tab.password.click()
    fill(tab.box.old, "falsch-falsch")
    fill(tab.box.new.first, NEXT)
    fill(tab.box.new.second, NEXT)
    tab.box.go.click()
    seat.wait()
    assert "数据密码不对" in tab.box.fault.text()
    fill(tab.box.old, OLD)
    tab.box.go.click()
    seat.wait()
    assert encryption.unlock(desk.store.file, NEXT) == desk.store.key
    tab.off.click()
    fill(tab.box.password, NEXT)
    tab.box.go.click()
    seat.wait()
    assert is_plain(desk.store.file) and tab.chip.word() == "未启用"


@pytest.mark.logs("not unlocked")
def test_the_password_is_asked_at_the_door(seat: DeskWindow, desk: Desk) -> None:
    """Wrong: told, and tried again; forgotten: the paper, a new password; right: the key goes on. Escape leaves."""
    new = Fresh(bytes(range(32)), bytes(range(7, 27)))
    encryption.turn_on(desk, OLD, new)
    got: list[bytes | None] = []
    opening = Opening(seat.desktop)

    def door() -> UnlockDialog:
        opening._unlock(got.append)
        seat.wait()
        (box,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, UnlockDialog) and w.isVisible()]
        return box

    box = door()
    assert not box.go.isEnabled()
    fill(box.password, "nicht-dieses")
    QTest.keyClick(box.password.field, Qt.Key.Key_Return)
    seat.wait()
    assert "数据密码不对" in box.fault.text() and "损坏" not in box.fault.text() and not box.password.value()
    box.other.click()
    paper = recovery_key.written(new.secret)
    fill(box.paper, "Z" + paper[1:])
    assert "第 1 组有误" in box.paper.told.text() and not box.go.isEnabled()
    box.paper.field.clear()
    fill(box.paper, paper.lower())
    assert box._faces.currentIndex() == PAPER and box.go.isEnabled()
    box.go.click()
    seat.wait()
    assert box._faces.currentIndex() == FRESH and not got
    fill(box.fresh.first, NEXT)
    fill(box.fresh.second, NEXT)
    box.go.click()
    seat.wait()
    assert got == [new.key] and encryption.unlock(desk.store.file, NEXT) == new.key

    for _ in range(5):
        with pytest.raises(keyfile.WrongSecret):
            encryption.unlock(desk.store.file, "nicht-dieses")
    box = door()
    assert "等" in box.go.text() and not box.go.isEnabled(), "the pause outlives the dialog"
    box.reject()
    assert seat.desktop.exit_code == 2
