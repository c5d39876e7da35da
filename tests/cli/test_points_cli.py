"""`points` with a period, any dates or split between versions, and the periods a unit keeps."""

import json
import shutil
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from gongshu_desk.__main__ import main
from tests.domain.points_making import SECOND_VERSION

Call = Callable[..., tuple[int, str, str]]


@pytest.fixture
def call(street_folder: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Call:
    """A command on a copy of the synthetic street: exit code, stdout, stderr."""
    data = tmp_path / "street"
    shutil.copytree(street_folder, data, ignore=shutil.ignore_patterns("*.lock*"))

    def run(*arguments: object, as_json: bool = True) -> tuple[int, str, str]:
        code = main(["--data", str(data), *(["--json"] if as_json else []), *map(str, arguments)])
        captured = capfd.readouterr()
        return code, captured.out, captured.err

    return run


def answer(call: Call, *arguments: object) -> Any:
    code, out, err = call(*arguments)
    assert (code, err) == (0, "")
    return json.loads(out)


def test_the_document_without_options_is_as_ever_and_quarters_add_to_it(call: Call) -> None:
    plain = answer(call, "points", 2025)
    assert set(plain) == {"year", "scheme", "hash", "rows"}
    assert set(plain["rows"][0]) == {
        *("certificate_no", "name", "group", "total", "band", "rank", "days", "categories"),
    }
    year = answer(call, "points", 2025, "--period", "year")
    assert year["hash"] == plain["hash"] and year["period"]["to"] == "2025-12-31"
    exact = {row["certificate_no"]: Fraction(row["added_exact"]) for row in year["rows"]}
    sums: dict[str, Fraction] = {}
    for key in ("q1", "q2", "q3", "q4"):
        for row in answer(call, "points", 2025, "--period", key)["rows"]:
            assert set(row) == {*plain["rows"][0], "added", "added_exact"}
            sums[row["certificate_no"]] = sums.get(row["certificate_no"], Fraction(0)) + Fraction(row["added_exact"])
    assert sums == exact


def test_a_split_document_has_both_subtotals_and_the_lines_of_both_parts(call: Call, tmp_path: Path) -> None:
    one = answer(call, "points", 2025, "--split")
    plain = answer(call, "points", 2025)
    assert one["hash"] == plain["hash"]
    assert [{k: v for k, v in row.items() if k != "subtotals"} for row in one["rows"]] == plain["rows"]
    rules = tmp_path / "new.toml"
    rules.write_text(SECOND_VERSION, encoding="utf-8")
    answer(call, "rules", "install", rules)
    no = plain["rows"][0]["certificate_no"]
    split = answer(call, "points", 2025, "--split", "--mandate", no)
    assert split["parts"] == [
        {"version": 1, "from": "2025-01-01", "to": "2025-06-30", "title": "示例规则，须经区人大常委会确认后启用"},
        {"version": 3, "from": "2025-07-01", "to": "2025-12-31", "title": "新办法"},
    ]
    (row,) = [row for row in split["rows"] if row["certificate_no"] == no]
    assert [set(part) for part in row["subtotals"]] == [{"version", "from", "to", "total", "exact"}] * 2
    counted = sum(Fraction(line["counted"]) for line in split["lines"])
    assert counted == sum(Fraction(part["exact"]) for part in row["subtotals"])
    assert abs(counted - Fraction(row["total"])) <= Fraction(1, 20)
    assert {line["item"] for line in split["lines"]} >= {"A1", "B1"}
    code, out, _ = call("points", 2025, "--split", as_json=False)
    assert code == 0 and "第 1 版" in out.splitlines()[0] and "第 3 版" in out.splitlines()[0]
    assert "2025-07-01 至 2025-12-31　规则「新办法」第 3 版" in out


def test_any_dates_and_the_units_own_periods(call: Call) -> None:
    assert answer(call, "periods", "add", "半年考察", "--from", "2025-03-01", "--to", "2025-8-31") == {
        "name": "半年考察", "from": "2025-03-01", "to": "2025-08-31",
    }  # fmt: skip
    kept = answer(call, "points", 2025, "--period", "半年考察")
    dates = answer(call, "points", 2025, "--from", "2025-03-01", "--to", "2025-08-31")
    assert kept["rows"] == dates["rows"]
    assert (kept["period"]["key"], dates["period"]["key"]) == ("半年考察", "dates")
    answer(call, "periods", "change", "半年考察", "--to", "2026-08-31")
    listed = answer(call, "periods", "list", "--year", 2025)["periods"]
    assert [one["key"] for one in listed] == ["year", "h1", "h2", "q1", "q2", "q3", "q4", "届中考察期", "半年考察"]
    assert (listed[-1]["to"], listed[-1]["own"], listed[0]["own"]) == ("2026-08-31", True, False)
    across = answer(call, "points", 2026, "--period", "半年考察")
    assert [part["from"] for part in across["parts"]] == ["2025-03-01", "2026-01-01"]
    assert {row["band"] for row in across["rows"]} == {None}
    code, out, _ = call("points", 2026, "--period", "半年考察", as_json=False)
    assert code == 0 and "2025 年" in out and "2026 年" in out and "本期增加" in out
    code, out, _ = call("points", 2025, "--period", "h1", as_json=False)
    assert code == 0 and "等次按全年积分评定" in out and "优秀" not in out and "良好" not in out
    code, out, _ = call("points", 2025, "--period", "h2", as_json=False)
    assert code == 0 and "等次按全年积分评定" not in out and "优秀" in out
    answer(call, "periods", "remove", "半年考察")
    assert len(answer(call, "periods", "list")["periods"]) == 8


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("points", 2025, "--from", "2025-03-01"), "要一起写"),
        (("points", 2025, "--from", "2025-05-01", "--to", "2025-03-01"), "早于开始日期"),
        (("points", 2025, "--from", "2024-05-01", "--to", "2024-07-01"), "不包含 2025 年"),
        (("points", 2025, "--period", "q1", "--from", "2025-05-01", "--to", "2025-06-01"), "只能用一种"),
        (("points", 2025, "--period", "q7"), "没有「q7」这个期间"),
        (("points", 2025, "--split", "--from", "2024-05-01", "--to", "2025-07-01"), "各年用各年的规则"),
        (("periods", "remove", "q1"), "不能修改或删除"),
        (("periods", "add", "第一季度", "--from", "2025-05-01", "--to", "2025-06-01"), "每年都有的期间"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(call: Call, arguments: tuple[object, ...], words: str) -> None:
    code, out, err = call(*arguments)
    assert code == 2 and words in err
    assert words in json.loads(out)["error"]


def test_a_trial_of_rules_takes_no_period(call: Call, tmp_path: Path) -> None:
    rules = tmp_path / "new.toml"
    rules.write_text(SECOND_VERSION, encoding="utf-8")
    code, _, err = call("points", 2025, "--rules", rules, "--split")
    assert code == 2 and "试算按整年计算" in err


def test_a_closed_year_is_not_split_and_sums_over_years_have_no_lines(call: Call) -> None:
    no = answer(call, "points", 2025)["rows"][0]["certificate_no"]
    code, _, err = call("points", 2026, "--from", "2025-05-01", "--to", "2026-07-01", "--mandate", no)
    assert code == 2 and "没有合在一起的明细" in err
    answer(call, "close-year", 2025)
    code, _, err = call("points", 2025, "--split")
    assert code == 2 and "已结账" in err
