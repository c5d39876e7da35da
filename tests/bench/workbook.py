"""P4: the year-end workbook of a district with 66,000 rows of detail, against bare XlsxWriter on the same cells.

The district is the demo's; its attendances are repeated until the detail sheet has the wanted rows.
"""

import tempfile
import tracemalloc
from dataclasses import replace
from decimal import Decimal
from itertools import cycle, islice
from pathlib import Path
from time import perf_counter
from typing import Any

import xlsxwriter

from gongshu_desk.exchange.workbook import save_workbook
from gongshu_desk.exchange.year_tables import tables
from gongshu_desk.services.demo import fill
from gongshu_desk.services.desk import open_desk
from gongshu_desk.services.year_sheets import YearSheets, year_sheets

ROWS = 66_000
PROMISE = 1.6
FLAT = 1.5


def gather(folder: Path) -> YearSheets:
    """A district year."""
    data = folder / "data"
    fill(data, scale="district")
    desk = open_desk(data)
    try:
        return year_sheets(desk, 2025)
    finally:
        desk.store.close()


def with_rows(sheets: YearSheets, rows: int) -> YearSheets:
    """The same year with so many attendances."""
    return replace(sheets, attendance=list(islice(cycle(sheets.attendance), rows)))


def floor(cells: list[tuple[str, list[list[Any]]]], path: Path) -> None:
    """The same cells by bare XlsxWriter: no formats, no checks, no atomic replacement."""
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    for name, rows in cells:
        page = book.add_worksheet(name)
        for row, values in enumerate(rows):
            for column, value in enumerate(values):
                if isinstance(value, int | float):
                    page.write_number(row, column, value)
                elif value != "":
                    page.write_string(row, column, value)
    book.close()


def plain(value: Any) -> Any:
    """A cell as the floor writes it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, Decimal):
        return float(value)
    return value if isinstance(value, int | float | str) else str(value)


def seconds(work: Any, rounds: int = 3) -> float:
    """The best of a few rounds."""
    found = []
    for _ in range(rounds):
        began = perf_counter()
        work()
        found.append(perf_counter() - began)
    return min(found)


def peak(sheets: YearSheets, path: Path) -> float:
    """Highest memory above the start while the workbook is written, in MB."""
    tracemalloc.start()
    save_workbook(sheets, path)
    found = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    return found


def run() -> list[tuple[str, float, float | None, float | None]]:
    """Time at 66,000 rows against the floor; memory at 66,000 against 6,600 rows (MB in the two columns)."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sheets = gather(folder)
        many = with_rows(sheets, ROWS)
        cells = [(t.name, [[plain(v) for v in row] for row in (*t.rows(), *t.totals)]) for t in tables(many)]
        least = seconds(lambda: floor(cells, folder / "floor.xlsx"))
        for statement in many.book.result.statements.values():
            statement.__dict__.pop("lines", None)
        ours = seconds(lambda: save_workbook(many, folder / "ours.xlsx"))
        small, large = peak(with_rows(sheets, ROWS // 10), folder / "a.xlsx"), peak(many, folder / "b.xlsx")
    return [
        (f"P4 workbook, {ROWS:,} detail rows", ours, least, PROMISE),
        ("P4 memory, 66,000 rows against 6,600 (seconds read MB)", large, small, FLAT),
    ]
