"""`review`: what waits, checked and returned by another person than who entered it, from a script."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from gongshu_desk.__main__ import main

Run = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def run(tmp_path: Path, street_folder: Path, capfd: pytest.CaptureFixture[str]) -> Run:
    """Run a command on a copy of the street, which 周敏 entered."""
    data = tmp_path / "数据"
    shutil.copytree(street_folder, data, ignore=shutil.ignore_patterns("*.lock*"))

    def call(*arguments: object) -> tuple[int, Any, str]:
        code = main(["--data", str(data), "--json", *map(str, arguments)])
        captured = capfd.readouterr()
        return code, json.loads(captured.out), captured.err

    return call


def test_list_check_return_and_ask_again(run: Run) -> None:
    code, listed, _ = run("review", "list", 2025, "--state", "待核", "--kind", "attendance")
    assert code == 0
    assert listed["counts"]["attendance"]["pending"] == listed["count"] == len(listed["rows"]) > 0
    row = listed["rows"][-1]
    assert (row["state"], row["entered_by"]) == ("pending", "周敏")
    source, number = row["source"], row["certificate_no"]
    words = (source, "--mandate", number)
    code, done, _ = run("review", "return", 2025, *words, "--by", "李明", "--reason", "未到场")
    assert (code, done["returned"]) == (0, 1)
    (back,) = (r for r in run("review", "list", 2025, "--state", "退回")[1]["rows"] if r["source"] == source)
    assert (back["reason"], back["reviewed_by"]) == ("未到场", "李明")
    code, missed, _ = run("points", 2025, "--mandate", number)
    told = [entry["sentence"] for entry in missed["not_counted"] if entry["source"] == source]
    assert told == ["这条登记已被退回（未到场），改正之前不计分"]
    assert run("review", "ask-again", 2025, *words)[1]["pending"] == 1
    assert run("review", "check", 2025, *words, "--by", "李明")[1]["checked"] == 1


def test_refusals_name_the_next_step(run: Run) -> None:
    rows = run("review", "list", 2025, "--state", "pending", "--kind", "duty-reports")[1]["rows"]
    source, number = rows[0]["source"], rows[0]["certificate_no"]
    for words, said in (
        (("check", 2025, source, "--mandate", number, "--by", "周敏"), "周　敏本人登记的"),
        (("check", 2025, "activities/A999", "--by", "李明"), "没有可审核的记录 activities/A999"),
        (("check", 2025, source, "activities/A2025001", "--by", "李明"), "不同类别"),
        (("list", 2025, "--state", "未知"), "没有「未知」这种审核状态"),
        (("list", 2025, "--kind", "opinions"), "不用审核"),
    ):
        code, told, _ = run("review", *words)
        assert (code, said in told["error"]) == (2, True), told
        assert told["next_step"]
