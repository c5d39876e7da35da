"""The board of points as a workbook: the columns of what is shown, and only the deputies asked for."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from gongshu_desk.exchange.points_sheet import write_board
from gongshu_desk.services import rules
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.points_board import board, of_dates
from tests.domain.points_making import SECOND_VERSION

YEAR = 2025
FIXED = ["名次", "姓名", "代表证号", "代表小组", "履职天数"]


def rows_of(path: Path) -> list[list[object]]:
    return [[cell.value for cell in row] for row in openpyxl.load_workbook(path).active.iter_rows()]


def test_a_year_has_everybody_with_total_and_band(street: Desk, tmp_path: Path) -> None:
    shown = board(street, YEAR)
    assert write_board(shown, (), tmp_path / "年.xlsx") == len(shown.rows)
    heads, *rows = rows_of(tmp_path / "年.xlsx")
    assert heads[:5] == FIXED and "积分" in heads and "全年得分" not in heads
    written = {row[2]: row[heads.index("积分")] for row in rows[: len(shown.rows)]}
    assert {no: pytest.approx(float(one.row.total)) for one in shown.rows for no in [one.row.certificate_no]} == written
    assert rows[-1][0].endswith(f"指纹 {shown.stamp.short_fingerprint}")  # type: ignore[union-attr]


def test_a_quarter_has_what_it_added_and_no_grade(street: Desk, tmp_path: Path) -> None:
    shown = board(street, YEAR, period="q2")
    chosen = [one.row.certificate_no for one in shown.rows[2:4]]
    assert write_board(shown, chosen, tmp_path / "季.xlsx") == 2
    heads, *rows = rows_of(tmp_path / "季.xlsx")
    assert [row[2] for row in rows[:2]] == chosen
    added = heads.index("第二季度得分")
    assert [row[added] for row in rows[:2]] == [pytest.approx(float(one.added or 0)) for one in shown.rows[2:4]]
    assert {row[heads.index("等次")] for row in rows[:2]} == {None}


def test_a_split_year_has_both_subtotals(street: Desk, tmp_path: Path) -> None:
    rules.install(street, SECOND_VERSION)
    shown = board(street, YEAR, split=True)
    write_board(shown, (), tmp_path / "分段.xlsx")
    heads, *rows = rows_of(tmp_path / "分段.xlsx")
    parts = [at for at, head in enumerate(heads) if "版小计" in str(head)]
    assert len(parts) == 2
    total = heads.index("积分")
    assert all(sum(row[at] for at in parts) == pytest.approx(row[total], abs=0.1) for row in rows[: len(shown.rows)])  # type: ignore[misc]


def test_no_grade_of_last_year_stands_beside_part_of_a_year(street: Desk, tmp_path: Path) -> None:
    """Who reached few points by spring was graded for the whole year; nor has the quota kept anybody out by then."""
    shown = board(street, YEAR, period="q2")
    old = [replace(one, last_year_total=Decimal(30), last_year_band="不称职") for one in shown.rows]
    rows = [replace(one, row=replace(one.row, remark="最高等次限 20%，名额已满")) for one in old[:2]]
    rows.append(replace(old[2], row=replace(old[2].row, rank=None, remark="不参加排名")))
    span = of_dates(YEAR - 1, date(YEAR - 1, 4, 1), date(YEAR - 1, 6, 30))
    write_board(replace(shown, rows=tuple(rows), compared=span), (), tmp_path / "季.xlsx")
    heads, *lines = rows_of(tmp_path / "季.xlsx")
    assert "上年积分" in heads and "上年等次" not in heads
    assert [line[heads.index("备注")] for line in lines[:3]] == [None, None, "不参加排名"]
