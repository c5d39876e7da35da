"""Closing, printing, verifying and closing again on the command line: what the documents say."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from gongshu_desk.__main__ import main
from gongshu_desk.reports import freezing
from gongshu_desk.reports.catalog.frozen import FROZEN
from tests.tampering import tampering

YEAR = "2025"
Run = Callable[..., tuple[int, dict[str, Any]]]


@pytest.fixture
def folder(street_folder: Path, tmp_path: Path) -> Path:
    """A copy of the synthetic street, in a folder with Chinese and a blank."""
    made = tmp_path / "人大 数据"
    shutil.copytree(street_folder, made, ignore=shutil.ignore_patterns("*.lock*"))
    return made


@pytest.fixture
def run(folder: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command with --json: exit code and document. Only three prints are frozen, to be quick."""
    few = {name: FROZEN[name] for name in ("points-notice", "year-summary", "work-report-data")}
    monkeypatch.setattr(freezing, "FROZEN", few)

    def call(*arguments: str) -> tuple[int, dict[str, Any]]:
        code = main(["--data", str(folder), "--json", *arguments])
        return code, json.loads(capfd.readouterr().out)

    return call


def test_a_year_is_closed_printed_verified_reopened_and_closed_again(run: Run, folder: Path, tmp_path: Path) -> None:
    code, closed = run("close-year", YEAR)
    assert code == 0 and len(closed["facts_hash"]) == 64 and closed["not_frozen"] == closed["differences"] == []
    prints = {one["report"]: one for one in closed["prints"]}
    assert prints.keys() == {"points-notice", "year-summary", "work-report-data"}
    assert all(one["pages"] and one["title"] and len(one["hash"]) == 64 for one in prints.values())

    out = tmp_path / "公示.pdf"
    code, made = run("report", "points-notice", YEAR, str(out))
    assert (code, made["frozen"], made["remark"], made["pages"]) == (0, True, "", prints["points-notice"]["pages"])
    assert run("report", "points-notice", YEAR, str(tmp_path / "again.pdf"))[0] == 0
    assert out.read_bytes() == (tmp_path / "again.pdf").read_bytes()

    code, found = run("verify")
    assert code == 0 and found["sound"] and found["remarks"] == []
    assert {one["report"]: (one["state"], one["hash"]) for one in found["prints"]} == {
        name: ("same", one["hash"]) for name, one in prints.items()
    }

    code, head = run("verify", "--head", found["head"][:8])
    assert code == 0 and head["later"] == 0 and "号操作记录" in head["entry"]
    assert run("verify", "--head", "0000-0000")[0] == 2

    assert run("reopen-year", YEAR, "--reason", "补录", "--document", "1号", "--approved-by", "李明")[0] == 0
    assert run("verify")[1]["prints"] == []  # the year is open; the old prints stay with the old entry
    code, second = run("close-year", YEAR)
    assert code == 0 and second["hash"] == closed["hash"] and second["facts_hash"] == closed["facts_hash"]
    again = {one["report"]: one["hash"] for one in second["prints"]}
    assert second["differences"] == [] and again.pop("year-summary") != prints["year-summary"]["hash"]
    assert again == {name: one["hash"] for name, one in prints.items() if name != "year-summary"}
    # the summary alone carries the end of the chain, and that has moved on


def test_a_frozen_print_that_was_touched_is_told_and_refused(run: Run, folder: Path) -> None:
    run("close-year", YEAR)
    with tampering(folder / "gongshu.db") as raw:
        raw.execute("UPDATE frozenprint SET pdf_hash = replace(pdf_hash, substr(pdf_hash, 1, 1), 'x')"
                    " WHERE report = 'year-summary'")  # fmt: skip
    code, found = run("verify")
    assert code == 2 and not found["sound"]
    assert any("2025 年度冻结的《年度履职情况汇总表》" in fault for fault in found["faults"])
    assert {one["report"]: one["state"] for one in found["prints"]}["year-summary"] == "changed"
