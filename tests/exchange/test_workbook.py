"""The year-end workbook read back: sheets, totals that tie out, definitions, hash, inert cells."""

import shutil
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from gongshu_desk.domain.codes import ActivityKind, AttendanceStatus
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.exchange.workbook import MACHINE, write_workbook
from gongshu_desk.services import activities, points, records
from gongshu_desk.services.catalog import ACTIVITIES
from gongshu_desk.services.demo import LAST_DAY
from gongshu_desk.services.desk import Desk, open_desk
from gongshu_desk.services.year_sheets import DEFINITIONS

YEAR = 2025


@pytest.fixture(scope="module")
def book(street_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> openpyxl.Workbook:
    """The street's workbook as a program of the district reads it; written once, only looked at."""
    folder = tmp_path_factory.mktemp("workbook")
    shutil.copytree(street_folder, folder / "street", ignore=shutil.ignore_patterns("*.lock*"))
    street = open_desk(folder / "street", "周敏", lambda: LAST_DAY)
    try:
        write_workbook(street, YEAR, folder / "年终.xlsx")
    finally:
        street.store.close()
    return openpyxl.load_workbook(folder / "年终.xlsx")


def table(book: openpyxl.Workbook, name: str) -> tuple[list[str], list[list[Any]]]:
    """(heads, rows) of a sheet below its title and note."""
    rows = [[cell.value for cell in row] for row in book[name].iter_rows(min_row=3)]
    return [str(head) for head in rows[0]], rows[1:]


def split(rows: list[list[Any]]) -> tuple[list[list[Any]], list[Any]]:
    """The rows, and the 合计 below them."""
    assert rows[-1][0] == "合计"
    return rows[:-1], rows[-1]


@pytest.mark.parametrize(
    "name",
    ["履职积分汇总", "小组汇总", "出勤统计", "培训统计", "活动统计", "联络站统计", "建议办理统计", "述职测评汇总"],
)
def test_totals_tie_out(book: openpyxl.Workbook, name: str) -> None:
    heads, rows = table(book, name)
    listed, total = split(rows)
    distinct = {"实到人数", "参评人数"} if name in ("培训统计", "活动统计") else set()
    checked = 0
    for column, head in enumerate(heads):
        numbers = [row[column] for row in listed]
        if head in distinct or "率" in head or head in ("名次", "人均积分") or isinstance(total[column], str | None):
            continue
        assert sum(Decimal(str(n)) for n in numbers if isinstance(n, int | float)) == Decimal(str(total[column])), head
        checked += 1
    assert checked >= 3


def test_rates_stand_beside_what_they_are_made_of(book: openpyxl.Workbook) -> None:
    for name in ("小组汇总", "出勤统计", "联络站统计", "建议办理统计"):
        heads, rows = table(book, name)
        for column, head in enumerate(heads):
            if not head.endswith("率 %"):
                continue
            for row in rows:
                n, d, shown = row[column - 2], row[column - 1], row[column]
                if not d:
                    assert shown == "—"
                else:
                    exact = Decimal(str(n)) * 100 / Decimal(str(d))
                    assert abs(Decimal(shown) - exact) <= Decimal("0.05"), (name, head, row[0])


def test_points_equal_the_service_and_the_hash_is_on_the_cover(book: openpyxl.Workbook, street: Desk) -> None:
    result = points.result(street, YEAR)
    heads, rows = table(book, "履职积分汇总")
    listed, _ = split(rows)
    found = {row[heads.index("代表证号")]: Decimal(str(row[heads.index("合计")])) for row in listed}
    assert found == {row.certificate_no: row.total for row in result.rows}
    cover = {row[0].value: row[1].value for row in book["封面"].iter_rows()}
    assert cover["指纹"] == f"{result.hash[:4]}-{result.hash[4:8]}"
    machine = {row[0].value: row[1].value for row in book[MACHINE].iter_rows()}
    assert machine["sha256"] == result.hash and book[MACHINE].sheet_state == "hidden"


def test_lines_add_up_to_the_totals(book: openpyxl.Workbook) -> None:
    heads, rows = table(book, "积分明细")
    sums: dict[str, Decimal] = {}
    for row in rows:
        value = row[heads.index("计入分")]
        if isinstance(value, str):  # a fraction without a finite decimal
            n, d = value.split("/")
            value = Decimal(n) / Decimal(d)
        no = row[heads.index("代表证号")]
        sums[no] = sums.get(no, Decimal(0)) + Decimal(str(value))
    heads, rows = table(book, "履职积分汇总")
    for row in split(rows)[0]:
        assert abs(sums.get(row[2], Decimal(0)) - Decimal(str(row[heads.index("合计")]))) <= Decimal("0.05")


def test_details_are_whole(book: openpyxl.Workbook, street: Desk) -> None:
    from gongshu_desk.services.catalog import ATTENDANCE
    from gongshu_desk.services.kinds import counted

    _, rows = table(book, "代表履职明细")
    every = records.find(street, ATTENDANCE, year=YEAR)
    assert len(rows) == len(counted(every)) == len(every) - 1, "all but the one that a review returned"


def test_every_rate_is_defined(book: openpyxl.Workbook) -> None:
    _, rows = table(book, "指标口径")
    assert [tuple(row) for row in rows] == list(DEFINITIONS)


def test_activity_marks_tie_out(book: openpyxl.Workbook) -> None:
    heads, rows = table(book, "活动统计")
    at = heads.index
    for row in rows:
        there = sum(
            row[at(s.label)]
            for s in (
                AttendanceStatus.PRESENT,
                AttendanceStatus.SITTING_IN,
                AttendanceStatus.LATE,
                AttendanceStatus.LEFT_EARLY,
            )
        )
        away = sum(row[at(label)] for label in ("公假", "病假", "事假", "缺席"))
        assert row[at("实到人次")] == there and row[at("应到人次")] == there + away


def test_user_text_never_becomes_a_formula_or_a_link(street: Desk, tmp_path: Path) -> None:
    for number, name in enumerate(("=1+1", "https://example.com", "+86", "@x", "0012")):
        draft = ActivityDraft(no=f"F{number}", kind=ActivityKind.LIVELIHOOD, name=name, held_on="2025-05-05")
        records.add(street, ACTIVITIES, draft)
    person = activities.roll(street, "F0").people[0]
    activities.mark(street, "F0", person.certificate_no, AttendanceStatus.PRESENT)
    write_workbook(street, YEAR, tmp_path / "x.xlsx")
    read = openpyxl.load_workbook(tmp_path / "x.xlsx")
    cells = [
        cell
        for row in read["民生实事监督"].iter_rows()
        for cell in row
        if cell.value in ("=1+1", "https://example.com", "+86", "@x", "0012")
    ]
    assert len(cells) == 5
    assert all(cell.data_type == "s" and cell.hyperlink is None for cell in cells)


def test_the_same_year_gives_the_same_bytes(street: Desk, tmp_path: Path) -> None:
    write_workbook(street, YEAR, tmp_path / "a.xlsx")
    write_workbook(street, YEAR, tmp_path / "b.xlsx")
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()
