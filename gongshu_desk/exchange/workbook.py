"""The year-end workbook for the district: one sheet a subject, totals that tie out, every rate defined, the result hash."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from xlsxwriter.worksheet import Worksheet

from gongshu_desk.domain.policy import Command
from gongshu_desk.exchange.sheets import Book, heads, opened, put
from gongshu_desk.exchange.year_table import YearTable, public_table
from gongshu_desk.exchange.year_tables import tables
from gongshu_desk.files import build_atomically
from gongshu_desk.services.access import require
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.year_sheets import YearSheets, year_sheets

Progress = Callable[[int, int, str], None]
COVER, MACHINE = "封面", "_machine"


@dataclass(frozen=True, slots=True)
class MadeWorkbook:
    """What was written: the sheets in order (the hidden one left out) and the result hash."""

    sheets: tuple[str, ...]
    hash: str


def write_workbook(
    desk: Desk, year: int, path: Path, progress: Progress | None = None, *, public: bool = False
) -> MadeWorkbook:
    """Write the workbook of a year whole or not at all; `public` without the columns that concern only the persons."""
    require(desk, Command.EXPORT)
    sheets = year_sheets(desk, year)
    return save_workbook(sheets, path, progress, public=public)


def save_workbook(
    sheets: YearSheets, path: Path, progress: Progress | None = None, *, public: bool = False
) -> MadeWorkbook:
    """Write what was gathered; needs no store."""
    made = [public_table(table) for table in tables(sheets)] if public else tables(sheets)

    def build(part: Path) -> None:
        with opened(part, constant_memory=True) as book:
            _cover(book, sheets, made)
            for number, table in enumerate(made, start=1):
                if progress is not None:
                    progress(number, len(made), table.name)
                _table(book, table)
            _machine(book, sheets, made)

    build_atomically(path, build)
    return MadeWorkbook((COVER, *(table.name for table in made)), sheets.book.result.hash)


def _cover(book: Book, sheets: YearSheets, made: list[YearTable]) -> None:
    page = book.sheet(COVER)
    page.set_portrait()
    page.set_column(0, 0, 24)
    page.set_column(1, 1, 60)
    stamp = sheets.book.stamp
    page.set_row(0, 36)
    page.write_string(
        0, 0, f"{stamp.unit.locality}{sheets.book.facts.level.label}人大代表 {sheets.year} 年度履职台账", book.title
    )
    until = stamp.data_until
    lines: list[tuple[str, str]] = [
        ("填报单位（盖章）", stamp.unit.name),
        ("年度", str(sheets.year)),
        ("数据截至", until.isoformat() if until else "—"),
        ("结账日期", sheets.book.basis.closed_on.isoformat() if sheets.book.basis.closed_on else "未结账"),
        ("积分规则", f"{stamp.scheme_title}（第 {stamp.scheme_version} 版）"),
        ("指纹", stamp.short_fingerprint),
        ("操作链", f"{stamp.short_chain}（全部 64 位：{stamp.chain}）" if stamp.chain else "结账时还没有操作链"),
        ("填表人", ""),
        ("审核人", ""),
        ("负责人", ""),
        ("联系电话", stamp.unit.phone),
        ("报送日期", ""),
    ]
    for row, (label, value) in enumerate(lines, start=2):
        page.write_string(row, 0, label, book.head)
        put(page, row, 1, value, book)
    start = len(lines) + 3
    page.write_string(start, 0, "工作表", book.head)
    page.write_string(start, 1, "内容", book.head)
    for row, table in enumerate(made, start=start + 1):
        put(page, row, 0, table.name, book)
        put(page, row, 1, f"{table.title}，{table.count} 行", book)


def _table(book: Book, table: YearTable) -> None:
    page = book.sheet(table.name)
    page.set_row(0, 30)
    page.write_string(0, 0, table.title, book.title)
    page.write_string(1, 0, table.note, book.note)
    heads(page, 2, [column.label for column in table.columns], [column.width for column in table.columns], book)
    writers = [_writer(page, index, book) for index in range(len(table.columns))]
    row = 3
    for values in table.rows():
        for write, value in zip(writers, values, strict=True):
            write(row, value)
        row += 1
    for total in table.totals:
        for column, value in enumerate(total):
            put(page, row, column, value, book, total=True)
        row += 1
    page.autofilter(2, 0, max(3, row - 1), len(table.columns) - 1)
    page.repeat_rows(0, 2)


def _writer(page: Worksheet, column: int, book: Book) -> Callable[[int, Any], object]:
    """Text, by far the most frequent value, goes straight to the sheet."""
    text, write_string = book.text, page.write_string

    def write(row: int, value: Any) -> None:
        if type(value) is str:
            if value:
                write_string(row, column, value, text)
        else:
            put(page, row, column, value, book)

    return write


def _machine(book: Book, sheets: YearSheets, made: list[YearTable]) -> None:
    """A hidden sheet for programs: format, hash, rows of each sheet, and the uid behind each record."""
    page = book.sheet(MACHINE)
    page.hide()
    result = sheets.book.result
    facts = [
        ("format", "gongshu-year-1"),
        ("year", str(sheets.year)),
        ("unit", sheets.book.unit.name),
        ("scheme", f"{result.scheme.code}/{result.scheme.version}"),
        ("sha256", result.hash),
        *((f"rows/{table.name}", str(table.count)) for table in made),
    ]
    records = [
        *((f"deputies/{v['certificate_no']}", v["uid"]) for v in sheets.roster),
        *((f"activities/{v['no']}", v["uid"]) for v in sheets.activities),
        *((f"suggestions/{v['no']}", v["uid"]) for v in sheets.suggestions),
        *((f"opinions/{v['no']}", v["uid"]) for v in sheets.opinions),
    ]
    for row, (key, value) in enumerate([*facts, *records]):
        page.write_string(row, 0, key)
        page.write_string(row, 1, value)
