"""An encrypted store on the command line: the password on standard input, one document on standard output."""

import io
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from gongshu_desk.__main__ import main
from gongshu_desk.store import keyfile
from gongshu_desk.store.engine import is_encrypted, is_plain

Run = Callable[..., tuple[int, Any, str]]
PASSWORD, NEXT = "三棵香樟 河畔", "又换了一句话"


@pytest.fixture
def run(
    founded_folder: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Run:
    """A command with `--json` and these lines on standard input: exit code, the one document, stderr."""
    monkeypatch.setattr(keyfile, "FULL", keyfile.Cost(memory=64, iterations=1, lanes=1))
    shutil.copytree(founded_folder, tmp_path / "甲", ignore=shutil.ignore_patterns("*.lock*"))

    def call(*arguments: object, lines: tuple[str, ...] = (), store: str = "甲") -> tuple[int, Any, str]:
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        code = main(["--data", str(tmp_path / store), "--json", *map(str, arguments)])
        captured = capfd.readouterr()
        return code, json.loads(captured.out), captured.err

    return call


def test_the_whole_way_on_the_command_line(run: Run, tmp_path: Path) -> None:
    """encrypt, read, refuse, back up, change the password, restore elsewhere by paper, decrypt."""
    store = tmp_path / "甲" / "gongshu.db"
    code, told, _ = run("encrypt", lines=("123",))
    assert code == 2 and "太短" in told["error"] and is_plain(store)
    code, told, errors = run("encrypt", lines=(PASSWORD,))
    assert (code, told["encrypted"], errors) == (0, True, "") and is_encrypted(store)
    assert any(name.endswith(".db") for name in told["plain_left"])
    paper = told["recovery_key"]

    code, told, _ = run("list", "deputies")
    assert code == 2 and "需要数据密码" in told["error"], "no line, no password"
    code, told, errors = run("list", "deputies", lines=("不对的密码",))
    assert code == 2 and "数据密码不对" in told["error"] and "损坏" not in errors
    assert run("list", "deputies", lines=(PASSWORD,))[:2] == (0, {"kind": "deputies", "count": 0, "rows": []})
    code, told, _ = run("verify", lines=(PASSWORD,))
    assert code == 0 and told["sound"]
    code, told, _ = run("export-year", 2025, tmp_path / "年终.xlsx", lines=(PASSWORD,))
    assert code == 0 and (tmp_path / "年终.xlsx").is_file()

    copy = tmp_path / "U盘" / "gongshu-20261122-170000-manual.db"
    assert run("backup", copy, lines=(PASSWORD,))[0] == 0 and is_encrypted(copy)
    assert run("change-password", lines=(PASSWORD, NEXT))[0] == 0
    assert run("list", "deputies", lines=(PASSWORD,))[0] == 2
    code, told, _ = run("restore", copy, lines=(paper,), store="乙")
    assert code == 0 and is_encrypted(tmp_path / "乙" / "gongshu.db")
    assert run("verify", store="乙", lines=(paper.lower(),))[0] == 0

    assert run("decrypt", lines=(NEXT, PASSWORD))[0] == 2 and is_encrypted(store)
    assert run("decrypt", lines=(NEXT, NEXT))[0] == 0 and is_plain(store)
    assert run("verify")[1]["sound"]
