"""Backups while the window stays open: due after hours of changes, quiet when all is well, told once when not."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.errors import EnvironmentFault
from gongshu_desk.services import records, safekeeping, setup
from gongshu_desk.services.catalog import DEPUTIES
from gongshu_desk.services.desk import Desk
from tests.ui.desk_window import opened


def test_a_long_day_without_closing_is_backed_up(
    desk: Desk, tmp_path: Path, qtbot: QtBot, deputy: Callable[..., DeputyDraft], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first copy at once, none while nothing changes, another after four hours of work; a stick that is away and a
    disk that is full stand under the top bar until they are right again, and what was put away stays away."""
    stick = tmp_path / "usb"
    with opened(qtbot, desk, tmp_path, first="settings") as seat:
        keeper, bar = seat.desktop.keeper, seat.window.notes
        seat.shell.settings["backup/second"] = str(stick)

        def look(**how: bool) -> list[str]:
            keeper.look(**how)
            seat.wait()
            return [b.tag for b in reversed(setup.backups(desk))]

        assert look() == ["hours"]
        (told,) = bar.sentences()
        assert "不在" in told and "自动补存" in told
        bar.put_away("backup")
        assert look() == ["hours"] and bar.sentences() == []
        stick.mkdir()
        records.add(desk, DEPUTIES, deputy("王小明"))
        assert look() == ["hours"]
        monkeypatch.setattr(safekeeping.due, "__defaults__", (0,))
        assert look() == ["hours", "hours"]
        assert len(list(stick.glob("*/gongshu-*.db"))) == 2 and bar.sentences() == []

        def full(*_: object, **__: object) -> None:
            raise EnvironmentFault("备份没有做成：磁盘空间不足。", "请清理磁盘。")

        with monkeypatch.context() as patch:
            patch.setattr(type(desk), "back_up", full)
            look(now=True)
        (told,) = bar.sentences()
        assert "磁盘空间不足" in told and "最近一份备份是" in told
        assert look(now=True) == ["hours", "hours", "manual"] and bar.sentences() == []
