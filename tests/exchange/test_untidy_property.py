"""Whatever a clerk does to a sheet's shape, a value comes in as it was meant or is refused: never as another one."""

import csv
import random
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from gongshu_desk.domain.records.fields import FieldSpec
from gongshu_desk.exchange.entries import read_entries
from gongshu_desk.exchange.mapping import known_headers, map_headers
from gongshu_desk.exchange.reading import read_grid
from gongshu_desk.services.catalog import SHEET_KINDS
from gongshu_desk.services.kinds import RecordKind

NUMERALS = "〇一二三四五六七八九"
BLANK = ("", None, "　", "/", "——")
TAILS = ("合计", "填表人：周敏", "审核：李", "备注：以上属实", "第 1 页 共 1 页", "（盖章）")


def numeral(number: int) -> str:
    ones = NUMERALS[number % 10] if number % 10 else ""
    return ones if number < 10 else f"{'' if number < 20 else NUMERALS[number // 10]}十{ones}"


def written(spec: FieldSpec, place: int, r: random.Random) -> tuple[Any, Any]:
    """(value, one of the ways it is written in a sheet)."""
    day = date(1950, 1, 1) + timedelta(days=r.randrange(28_000))
    if spec.name == "term":
        return 1, r.choice([1, "第一届", "一届", "1", "第1届"])
    if spec.name == "year":
        return 2025, r.choice([2025, "2025年", "2025 年度", "２０２５"])
    if spec.type == "date":
        return day, r.choice(forms_of(day))
    if spec.type == "partial_date":
        return r.choice([
            (f"{day:%Y-%m}", r.choice([f"{day.year}年{day.month}月", f"{day.year}.{day.month:02}", f"{day:%Y%m}"])),
            (f"{day:%Y}", r.choice([f"{day.year}年", day.year])),
            (day.isoformat(), r.choice(forms_of(day))),
        ])  # fmt: skip
    if spec.name == "phone":
        number = f"138{r.randrange(10**8):08d}"
        return number, r.choice([number, int(number), f"{number[:3]}-{number[3:7]}-{number[7:]}", f"+86 {number}"])
    if spec.name == "ethnic":
        return "畲族", r.choice(["畲", "畲族", "畲　族"])
    if spec.name == "id_number":
        return None, r.choice(BLANK)
    if spec.codes:
        code = r.choice(spec.codes)
        return code, r.choice([code.label, f" {code.label} ", code.label.replace("(", "（")])
    if spec.type == "yes_no":
        value = r.random() < 0.5
        return value, r.choice(["是", "√", "1", 1, True] if value else ["否", "×", "0", 0, False])
    if spec.type == "decimal":
        half = r.randrange(1, 9)
        return Decimal(half) / 2, r.choice([half / 2, f"{half / 2:g}", f" {half / 2:.1f} "])
    if spec.type == "int":
        return place, r.choice([place, str(place), f"{place}人", f"{place}.0"])
    if spec.type == "list":
        return ("甲", "乙"), r.choice(["甲、乙", "甲，乙", "甲;乙", "甲\n乙"])
    if spec.meta.number_text:
        number = f"{1000 + place}"
        return number, r.choice([number, int(number), f"'{number}", f" {number}"])
    name = f"王{NUMERALS[place % 10]}{NUMERALS[place // 10 % 10]}".replace("〇", "零")
    return name, r.choice([name, f"{name} ", f"　{name}"])


def forms_of(day: date) -> list[Any]:
    chinese = "".join(NUMERALS[int(digit)] for digit in str(day.year))
    return [
        day, day.isoformat(), f"{day.year}/{day.month}/{day.day}", f"{day.year}.{day.month}.{day.day}", f"{day:%Y%m%d}",
        f"{day.year}年{day.month}月{day.day}日", f"{chinese}年{numeral(day.month)}月{numeral(day.day)}日",
        f"{day.isoformat()} 09:30:00", f"{day.year} 年 {day.month} 月 {day.day} 日（周三）", int(f"{day:%Y%m%d}"),
    ]  # fmt: skip


def heading(kind: RecordKind, spec: FieldSpec, r: random.Random) -> str:
    """The label, or an alias that means this field alone; with blanks and marks."""
    own = [a for a in spec.aliases if map_headers([a], kind.fields).by_header.get(a) == spec.name]
    text = r.choice([spec.label, spec.header, *own])
    return r.choice([text, f" {text}", f"{text}（必填）", text if len(text) > 2 else "　".join(text), f"{text}："])


def sheet(kind: RecordKind, r: random.Random, count: int) -> tuple[list[list[Any]], list[dict[str, Any]]]:
    """Rows of an untidy sheet, and the values that its records mean."""
    specs = list(kind.fields)
    kept = [s for s in specs if s.required or r.random() < 0.7]
    r.shuffle(kept)
    rows: list[list[Any]] = [[r.choice(["某某街道台账", "（2025年）"])] for _ in range(r.randrange(3))]
    rows += [[]] * r.randrange(2)
    head = [heading(kind, spec, r) for spec in kept]
    rows.append(["序号", *head, "没有的列"])
    meant = []
    for place in range(1, count + 1):
        cells: list[Any] = [place]
        values: dict[str, Any] = {}
        for spec in kept:
            if not spec.required and r.random() < 0.2:
                cells.append(r.choice(BLANK))
                continue
            values[spec.name], cell = written(spec, place, r)
            cells.append(cell)
        rows.append([*cells, "随便"])
        meant.append({name: value for name, value in values.items() if value is not None})
        if r.random() < 0.2:
            rows.append(r.choice([[], ["序号", *head, "没有的列"], [""] * 3]))
    return rows + [[tail] for tail in r.sample(TAILS, r.randrange(4))], meant


def save(path: Path, rows: list[list[Any]], r: random.Random) -> Path:
    """As .xlsx of either epoch, or as text with any separator and encoding."""
    if r.random() < 0.6:
        book = xlsxwriter.Workbook(str(path.with_suffix(".xlsx")), {"date_1904": r.random() < 0.3})
        page, style = book.add_worksheet(), book.add_format({"num_format": "yyyy/m/d"})
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                if isinstance(cell, date):
                    page.write_datetime(number, column, cell, style)
                elif cell is not None:
                    page.write(number, column, cell) if not isinstance(cell, str) else page.write_string(
                        number, column, cell
                    )
        book.close()
        return path.with_suffix(".xlsx")
    with path.open("w", encoding=r.choice(["utf-8", "utf-8-sig", "gb18030", "utf-16"]), newline="") as file:
        csv.writer(file, delimiter=r.choice(",;\t|")).writerows(rows)
    return path


@pytest.mark.parametrize("kind", SHEET_KINDS, ids=lambda kind: kind.name)
@given(seed=st.integers(0, 10**9))
@settings(max_examples=6, deadline=None)
def test_an_untidy_sheet_gives_the_values_that_were_meant(
    kind: RecordKind, seed: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    r = random.Random(seed)
    rows, meant = sheet(kind, r, r.randrange(2, 6))
    path = save(tmp_path_factory.mktemp("untidy") / "表.csv", rows, r)
    grid = read_grid(path, known_headers(kind.fields))
    reading = read_entries(kind, grid, map_headers(grid.headers, kind.fields))
    assert len(reading.entries) == len(meant), "no record is lost and none is made up"
    for entry, values in zip(reading.entries, meant, strict=True):
        refused = {name for name, _ in entry.faults}
        read = {name: value for name, value in entry.values.items() if value not in (None, "", ())}
        assert read == {name: value for name, value in values.items() if name not in refused}
        assert not refused, entry.faults
