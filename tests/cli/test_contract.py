"""The fixed contract as a script sees it: documents of every shape, printed on refusal too, the same from any store."""

import csv
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from gongshu_desk.__main__ import main

Run = Callable[..., tuple[int, Any, str]]

PEOPLE = [
    {"姓名": "王　毅", "代表证号": "0001", "代表小组": "甲组", "身份类别": "工人、妇女"},
    {"姓名": "李小明", "代表证号": "0002", "代表小组": "乙组", "任职终止日期": "2025-06-30", "终止原因": "辞职"},
    {"姓名": "王毅", "代表证号": "0003", "当选日期": "2025-08-20", "是否补选": "是"},
    {"姓名": "赵艾", "代表证号": "C001", "层级": "市", "届次": "14"},
]
UNITS = [
    {"编号": f"A{n}", "类型": "congress", "名称": f"第{n}次全体会议", "所属会议": "第五次会议", "日期": f"2025-01-1{n}"}
    for n in range(1, 8)
]
ROLL = [
    {"活动编号": f"A{n}", "代表证号": no, "出席情况": "缺席" if (n, no) == (7, "0001") else "出席"}
    for n in range(1, 8)
    for no in ("0001", "0002")
]
SUGGESTIONS = [
    {"编号": "S001", "类别": "建议", "标题": "停车", "提出日期": "2025-01-12", "领衔代表证号": "0001", "办理结果": "A"},
    {
        "编号": "S002",
        "类别": "建议",
        "标题": "路灯",
        "提出日期": "2025-03-12",
        "领衔代表证号": "0002",
        "联名代表证号": "0001",
    },
]
FACTS = {"deputies": PEOPLE, "activities": UNITS, "attendance": ROLL, "suggestions": SUGGESTIONS}


def sheet(path: Path, rows: list[dict[str, str]]) -> Path:
    """Rows by header as a .csv."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(dict.fromkeys(head for row in rows for head in row)), restval="")
        writer.writeheader()
        writer.writerows(rows)
    return path


@pytest.fixture
def run(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Run:
    """A command with `--json` on a store of that name: exit code, the one document, stderr."""

    def call(*arguments: object, store: str = "甲") -> tuple[int, Any, str]:
        code = main(["--data", str(tmp_path / store), "--json", *map(str, arguments)])
        captured = capfd.readouterr()
        return code, json.loads(captured.out), captured.err

    return call


def enter(run: Run, folder: Path, store: str, backwards: bool = False) -> None:
    """Found a store and bring all facts in."""
    founding = ("--unit", "翠柳街道", "--term", 1, "--level", "区", "--term-from", "2022-01-01")
    assert run("init", *founding, store=store)[0] == 0
    for kind, rows in FACTS.items():
        file = sheet(folder / f"{kind}.csv", rows[::-1] if backwards else rows)
        constants = ("--set", "层级=区", "--set", "届次=1") if kind == "deputies" else ()
        code, told, _ = run("import", kind, file, *constants, store=store)
        assert (code, told["written"], told["counts"]["error"]) == (0, True, 0)


@pytest.fixture
def entered(run: Run, tmp_path: Path) -> Iterator[Run]:
    """A store with all facts."""
    enter(run, tmp_path, "甲")
    yield run


def test_import_document_has_its_shape_when_refused_and_when_written(entered: Run, tmp_path: Path) -> None:
    rows = [UNITS[0], {"编号": "A9", "类型": "瞎编", "名称": "x", "日期": "2025-13-01"}]
    code, told, err = entered("import", "activities", sheet(tmp_path / "x.csv", rows))
    assert code == 2
    assert set(told) >= {"kind", "file", "sheet", "header_row", "mapping", "rows", "counts", "written"}
    assert (told["kind"], told["file"], told["header_row"], told["written"]) == ("activities", "x.csv", 1, False)
    assert [(row["row"], row["state"], row["key"]) for row in told["rows"]] == [(2, "same", "A1"), (3, "error", "A9")]
    assert told["counts"] == {"new": 0, "update": 0, "same": 1, "error": 1}
    assert len(told["rows"][1]["messages"]) == 2
    assert err.startswith("有 1 行不能导入")


def test_import_into_a_closed_year_prints_its_document_too(entered: Run, tmp_path: Path) -> None:
    assert entered("close-year", 2025)[0] == 0
    rows = [{"编号": "A9", "类型": "培训", "名称": "补录", "日期": "2025-05-05"}]
    code, told, err = entered("import", "activities", sheet(tmp_path / "x.csv", rows))
    assert (code, told["written"], told["counts"]["new"]) == (2, False, 1)
    assert told["error"] == "2025 年度已经结账，不能再改该年度的记录。"
    assert told["error"] in err
    assert entered("list", "activities")[1]["count"] == len(UNITS)


def test_list_shows_labels_and_plain_values(entered: Run) -> None:
    _, told, _ = entered("list", "activities", "--year", 2025)
    first = told["rows"][0]
    assert (told["kind"], told["count"]) == ("activities", 7)
    assert list(first)[:4] == ["编号", "类型", "名称", "所属会议"]
    assert (first["类型"], first["日期"], first["半天数"], first["备注"]) == ("人代会会议", "2025-01-11", "1", None)
    _, told, _ = entered("list", "deputies")
    assert [(row["代表证号"], row["姓名"]) for row in told["rows"]] == [
        *(("0001", "王毅"), ("0003", "王毅")),
        *(("0002", "李小明"), ("C001", "赵艾")),
    ]
    assert entered("list", "activities", "--year", 2024)[1]["count"] == 0


def test_points_rows_are_those_in_office_at_the_units_level(entered: Run) -> None:
    _, told, _ = entered("points", 2025)
    assert set(told) == {"year", "scheme", "hash", "rows"}
    assert told["scheme"] == {"code": "example", "version": 1}
    assert {row["certificate_no"]: row["rank"] for row in told["rows"]} == {"0001": 2, "0002": 1, "0003": None}
    assert told["rows"][-1]["band"] == "暂不评定"
    first = told["rows"][0]
    assert set(first) == {"certificate_no", "name", "group", "total", "band", "rank", "days", "categories"}
    assert (first["group"], first["days"], first["categories"]["A"]) == ("乙组", "3.5", "20.0")


def test_lines_add_up_to_the_total_and_thirds_stay_fractions(entered: Run) -> None:
    _, told, _ = entered("points", 2025, "--mandate", "0001")
    lines = {(line["item"], line["source"]): line for line in told["lines"]}
    assert lines["A1", "attendance"]["raw"] == lines["A1", "attendance"]["counted"] == "120/7"
    assert lines["A1", "attendance"]["date"] is None
    assert lines["B1", "suggestions/S001"]["counted"] == "3"
    assert lines["E3", "suggestions/S001"]["counted"] == "1"
    assert lines["B2", "suggestions/S002"]["date"] == "2025-03-12"
    (row,) = [row for row in told["rows"] if row["certificate_no"] == "0001"]
    exact = sum(Fraction(line["counted"]) for line in told["lines"])
    assert abs(exact - Fraction(Decimal(row["total"]))) <= Fraction(1, 20)
    assert all(set(one) == {"source", "date", "item", "reason", "sentence"} for one in told["not_counted"])


def test_the_same_facts_in_another_order_have_the_same_hash(entered: Run, tmp_path: Path) -> None:
    enter(entered, tmp_path, "乙", backwards=True)
    assert entered("points", 2025) == entered("points", 2025, store="乙")
    one, other = (entered("points", 2025, "--mandate", "0001", store=store)[1] for store in ("甲", "乙"))
    assert one == other
    assert len(one["hash"]) == 64


REFUSED: tuple[tuple[object, ...], ...] = (
    ("list", "nothing"),
    ("points", "abc"),
    ("points", 2025, "--mandate", "9999"),
    ("import", "deputies", "/no/such/file.xlsx"),
    ("report", "nothing", 2025, "x.pdf"),
    ("restore", "/no/such/file.db"),
    ("reopen-year", 2025, "--reason", "x", "--document", "y", "--approved-by", "z"),
    ("frobnicate",),
)


def test_every_refusal_is_one_document_and_two_lines(entered: Run) -> None:
    for arguments in REFUSED:
        code, told, err = entered(*arguments)
        assert code == 2, arguments
        assert err.splitlines() == [told["error"], told["next_step"]], arguments


def test_output_is_utf8_whatever_the_system_says(tmp_path: Path) -> None:
    """With ASCII streams the words arrive as UTF-8 all the same.

    The locale is left alone: under LC_ALL=C Python cannot read an editable install in a folder with a Chinese name.
    """
    environment = os.environ | {"PYTHONIOENCODING": "ascii"}
    command = [sys.executable, "-m", "gongshu_desk", "--data", str(tmp_path / "x"), "list", "deputies"]
    done = subprocess.run(command, env=environment, capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (2, b"")
    assert "还没有数据" in done.stderr.decode("utf-8")


def test_a_register_needs_no_rules_for_the_year_before(entered: Run, tmp_path: Path) -> None:
    """Activities of 2024 are there, but the rules begin with 2025: the register of 2025 is printed all the same."""
    rows = [{"编号": "B1", "类型": "培训", "名称": "上年培训", "日期": "2024-11-05"}]
    assert entered("import", "activities", sheet(tmp_path / "x.csv", rows))[0] == 0
    assert entered("points", 2024)[0] == 2
    code, told, _ = entered("report", "performance-sheet", 2025, tmp_path / "登记表.pdf", "--mandate", "0001")
    assert (code, told["name"]) == (0, "performance-sheet")
    assert (tmp_path / "登记表.pdf").read_bytes().startswith(b"%PDF")


def test_a_unit_without_a_name_is_not_founded(run: Run, tmp_path: Path) -> None:
    code, told, _ = run("init", "--unit", "　", "--term", 1, "--level", "区")
    assert (code, told["error"]) == (2, "没有填写单位名称。")
    assert run("init", "--unit", "翠柳街道", "--term", 1, "--level", "区")[0] == 0
