"""Writing workbooks: inert text cells, number columns as text, frozen heads. The one place that knows XlsxWriter's traps."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from gongshu_desk.files import build_atomically

WIDEST = 60
"""No column is wider than this many characters."""


class Book:
    """An open workbook with the formats every sheet shares."""

    def __init__(self, target: Path, *, constant_memory: bool = False) -> None:
        # No value of ours becomes a formula, a link or a number that loses digits, whatever a clerk typed.
        options = {
            "in_memory": not constant_memory,
            "constant_memory": constant_memory,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
            "default_date_format": "yyyy-mm-dd",
        }
        self.file = xlsxwriter.Workbook(str(target), options)
        # A fixed date keeps the same content the same bytes.
        self.file.set_properties({"created": _EPOCH, "author": "gongshu_desk"})
        base = {"font_name": "微软雅黑", "font_size": 10, "valign": "vcenter"}
        frame = {"border": 1, "border_color": "#B8B4AC"}
        self.title = self._format({**base, "font_size": 16, "bold": True})
        self.note = self._format({**base, "font_color": "#57534B", "text_wrap": True, "valign": "top"})
        self.note_line = self._format({**base, "font_color": "#57534B"})
        self.head = self._format(
            {**base, **frame, "bold": True, "bg_color": "#F1F0EC", "text_wrap": True, "align": "center"}
        )
        self.text = self._format({**base, **frame, "num_format": "@"})
        self.wrap = self._format({**base, **frame, "num_format": "@", "text_wrap": True})
        self.integer = self._format({**base, **frame, "num_format": "0"})
        self.one = self._format({**base, **frame, "num_format": "0.0"})
        self.half = self._format({**base, **frame, "num_format": "0.##"})
        self.total = self._format({**base, **frame, "bold": True, "bg_color": "#F1F0EC", "num_format": "0.##"})
        self.total_text = self._format({**base, **frame, "bold": True, "bg_color": "#F1F0EC", "num_format": "@"})
        self.sample = self._format({**base, **frame, "num_format": "@", "font_color": "#8A8A8A", "italic": True})
        self.hint = self._format({**base, **frame, "font_color": "#57534B", "bg_color": "#FAF9F7", "text_wrap": True})

    def _format(self, options: dict[str, Any]) -> Format:
        return self.file.add_format(options)

    def sheet(self, name: str) -> Worksheet:
        """A new sheet, landscape A4, one page wide."""
        page = self.file.add_worksheet(name)
        page.set_landscape()
        page.set_paper(9)
        page.fit_to_pages(1, 0)
        page.set_footer("&L&A&R第 &P 页　共 &N 页")
        return page


_EPOCH = datetime(2000, 1, 1)


@contextmanager
def opened(target: Path, *, constant_memory: bool = False) -> Iterator[Book]:
    """A workbook that is closed at the end, also after an error."""
    book = Book(target, constant_memory=constant_memory)
    try:
        yield book
    finally:
        book.file.close()


def save(path: Path, fill: Callable[[Book], object], *, constant_memory: bool = False) -> int:
    """Write a workbook whole or not at all; bytes written."""

    def build(part: Path) -> None:
        with opened(part, constant_memory=constant_memory) as book:
            fill(book)

    return build_atomically(path, build)


def put(page: Worksheet, row: int, column: int, value: Any, book: Book, *, total: bool = False) -> None:
    """One cell by the type of its value: exact decimals as numbers, dates as ISO text, everything else as text."""
    if value is None or value == "":
        page.write_blank(row, column, None, book.total_text if total else book.text)
    elif isinstance(value, bool):
        page.write_string(row, column, "是" if value else "否", book.total_text if total else book.text)
    elif isinstance(value, int | Decimal):
        style = book.total if total else book.integer if isinstance(value, int) else book.half
        page.write_number(row, column, float(value), style)
    elif isinstance(value, date):
        page.write_string(row, column, value.isoformat(), book.total_text if total else book.text)
    else:
        page.write_string(row, column, str(value), book.total_text if total else book.text)


def heads(page: Worksheet, row: int, labels: Sequence[str], widths: Sequence[float], book: Book) -> None:
    """A head row: frozen, repeated on every printed page, with a filter."""
    for column, label in enumerate(labels):
        page.write_string(row, column, label, book.head)
        page.set_column(column, column, min(WIDEST, widths[column]))
    page.set_row(row, 30)
    page.freeze_panes(row + 1, 0)
    page.repeat_rows(row)
