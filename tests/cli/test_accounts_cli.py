"""The command line asks who is there, and every command names what it belongs to."""

import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer

from gongshu_desk.cli.access import COMMANDS
from gongshu_desk.cli.run import REFUSED, application, run
from gongshu_desk.domain.policy import Role
from gongshu_desk.services import accounts, accounts_admin
from gongshu_desk.services import accounts_passwords as passwords
from gongshu_desk.services.desk import Desk

PASSWORD = "柳岸-石桥-七月"


def _paths(group: object, above: str = "") -> Iterator[str]:
    for name, below in group.commands.items():  # type: ignore[attr-defined]
        if hasattr(below, "commands"):
            yield from _paths(below, f"{above}{name} ")
        else:
            yield f"{above}{name}"


def test_every_command_of_the_command_line_has_its_line_in_the_table() -> None:
    assert set(COMMANDS) == set(_paths(typer.main.get_command(application)))


@pytest.fixture
def folder(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store with accounts: 周敏 looks after them, 林伟 may only look."""
    monkeypatch.setattr(passwords, "cost", passwords.Cost(64, 1, 1))
    monkeypatch.setattr(accounts, "_failed", {})
    accounts.turn_on(desk, "zhoumin", "周敏", PASSWORD)
    once = accounts_admin.add(desk, "linwei", "林伟", [Role.VIEW])
    accounts.sign_in(desk, "linwei", once)
    accounts.change_own(desk, once, PASSWORD)
    desk.store.close()
    return desk.data


def test_with_accounts_on_somebody_must_say_who_he_is(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def tried(*words: str, typed: str = PASSWORD) -> tuple[int, str]:
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{typed}\n"))
        code = run(["--data", str(folder), *words])
        told = capsys.readouterr()
        return code, told.out + told.err

    code, told = tried("list", "deputies")
    assert code == REFUSED and "这份数据启用了账户" in told
    code, told = tried("--user", "linwei", "list", "deputies")
    assert code == 0, told
    code, told = tried("--user", "linwei", "list", "deputies", typed="不是这个密码")
    assert code == REFUSED and "账户名或密码不对" in told
    code, told = tried("--user", "linwei", "restore", str(folder / "none.db"))
    assert code == REFUSED and "您的角色是查看，不能恢复备份；管理可以" in told
    code, told = tried("--user", "linwei", "periods", "remove", "上半年")
    assert code == REFUSED and "不能修改单位和口径设置" in told
    code, told = tried("--json", "--user", "zhoumin", "accounts")
    listed = json.loads(told)["accounts"]
    assert code == 0 and [(one["shown"], one["roles"]) for one in listed] == [("周敏", ["管理"]), ("林伟", ["查看"])]
    assert "argon2" not in told and PASSWORD not in told
