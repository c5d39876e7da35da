"""publish, republish, objections: on the command line, as a script of the district's IT meets them."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from gongshu_desk.__main__ import main


@pytest.fixture
def folder(street_folder: Path, tmp_path: Path) -> Path:
    """A copy of the synthetic street."""
    shutil.copytree(street_folder, tmp_path / "street", ignore=shutil.ignore_patterns("*.lock*"))
    return tmp_path / "street"


def call(folder: Path, capfd: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, Any, str]:
    """Exit code, the document, what stood on stderr."""
    code = main(["--data", str(folder), "--json", *map(str, arguments)])
    captured = capfd.readouterr()
    return code, json.loads(captured.out) if captured.out else None, captured.err


def test_publicity_tells_state_and_differences(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    code, found, _ = call(folder, capfd, "publicity", 2025)
    assert code == 0 and (found["round"], found["same"], found["changed"]) == (2, True, [])
    assert found["objections"] == {"all": 3, "undecided": 1, "unanswered": 0}
    code, found, _ = call(folder, capfd, "publicity", 2025, "--round", 2)
    assert code == 0 and sum(bool(person["lines"]) for person in found["people"]) == 1
    code, found, err = call(folder, capfd, "publicity", 2025, "--round", 1)
    assert code == 2 and "没有可以对照" in err and found["next_step"]


def test_publish_is_refused_where_a_round_stands(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert call(folder, capfd, "publish", 2025)[0] == 2
    assert call(folder, capfd, "republish", 2025, "--reason", "x", "--document", "y", "--opens", "2026-02-02")[0] == 2
    code, _, err = call(folder, capfd, "withdraw-publication", 2025, "--reason", "x")
    assert code == 2 and "异议" in err


def test_objections_go_from_slip_to_answer(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    rows = call(folder, capfd, "objections", "list", 2025)[1]["rows"]
    assert [row["stage"] for row in rows] == ["已答复", "已答复", "待核查"]
    number = rows[0]["certificate_no"]
    code, got, _ = call(
        folder, capfd, "objections", "receive", 2025, "--mandate", number, "--kind", "漏登", "--content", "少一次培训",
        "--on", "2026-03-02", "--by", "周敏",
    )  # fmt: skip
    assert code == 0 and got["no"] == "YY2025-04" and "逾期" in got["warnings"][0]
    steps: list[tuple[object, ...]] = [
        ("check", got["no"], "--by", "何卫东", "--findings", "签到表没有签名", "--on", "2026-03-03"),
        ("decide", got["no"], "--result", "不采纳", "--by", "沈国梁", "--on", "2026-03-04"),
        ("answer", got["no"], "--text", "维持不变", "--on", "2026-03-05"),
    ]
    assert call(folder, capfd, "objections", *steps[1])[0] == 2, "nothing is decided unchecked"
    assert [call(folder, capfd, "objections", *step)[0] for step in steps] == [0, 0, 0]
    assert call(folder, capfd, "objections", "list", 2025)[1]["rows"][-1]["stage"] == "已答复"
