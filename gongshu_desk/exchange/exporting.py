"""Lists of records out to a workbook: the shown rows, masked, public or whole; and the rows an import could not take."""

import re
from collections.abc import Collection, Mapping, Sequence
from datetime import timedelta
from pathlib import Path

from xlsxwriter.worksheet import Worksheet

from gongshu_desk.domain.untidy import EXACT
from gongshu_desk.domain.untidy_dates import EPOCH_1904, MonthDate, YearDate
from gongshu_desk.domain.untidy_text import is_blank
from gongshu_desk.exchange.importing import Preview, error_rows
from gongshu_desk.exchange.reading import GROUP_MARK
from gongshu_desk.exchange.sheets import WIDEST, Book, heads, put, save
from gongshu_desk.exchange.shown_cells import LAST_SERIAL
from gongshu_desk.services.export_profiles import INNER, Profile, columns
from gongshu_desk.services.kinds import RecordKind, Values
from gongshu_desk.services.records import labelled

_LETTERS = re.compile(r"[A-Z]{1,3}列")


def export_rows(
    kind: RecordKind, rows: Sequence[Values], path: Path, profile: Profile = Profile.MASKED, but: Collection[str] = ()
) -> int:
    """Write records under the headers of their sheet, in the order given; how many.

    Private fields are masked unless the profile says otherwise; `but` are fields that this unit does not keep. Whole
    numbers are asked for through `export_profiles.allow_whole` before; their file says on top and on every page that
    it is to be kept safe.
    """
    specs = columns(kind, profile, but)
    marked = int(profile is Profile.WHOLE)

    def fill(book: Book) -> None:
        page = book.sheet(kind.label)
        if marked:
            page.write_string(0, 0, INNER, book.note_line)
            page.set_footer(f"&L&A　{INNER}&R第 &P 页　共 &N 页")
        heads(page, marked, [s.label for s in specs], [max(s.meta.width, 2 * len(s.label) + 2) for s in specs], book)
        for number, values in enumerate(rows, start=marked + 1):
            line = labelled(kind, values, mask=profile is not Profile.WHOLE)
            for column, spec in enumerate(specs):
                put(page, number, column, line[spec.label], book)
        page.autofilter(marked, 0, max(1, len(rows)) + marked, len(specs) - 1)

    save(path, fill)
    return len(rows)


def export_errors(shown: Preview, path: Path) -> int:
    """The rows in error as they came, below the sheet's own titles and headings, with the reasons in a last column;
    how many. It can be mended and imported again."""
    wrong = error_rows(shown)
    grid = shown.grid
    width = max(grid.places, default=-1) + 1
    places = {header: place if place >= 0 else width for header, place in zip(grid.headers, grid.places, strict=True)}
    added = [header for header in grid.headers if places[header] == width]
    places |= {header: width + n for n, header in enumerate(added)}
    last = width + len(added)

    def fill(book: Book) -> None:
        page = book.sheet("错误行")
        first = _head(page, shown, book, places, last)
        dates = {spec.name for spec in shown.kind.fields if "date" in spec.type}
        for number, (row, cells, reasons) in enumerate(wrong, start=first):
            for header, place in places.items():
                is_date = shown.columns.by_header.get(header) in dates
                put(page, number, place, _as_it_came(cells.get(header, ""), grid.epoch1904 and is_date), book)
            put(page, number, last, row, book)
            put(page, number, last + 1, "；".join(reasons), book)
        page.freeze_panes(first, 0)
        page.repeat_rows(max(first - 1, 0))

    save(path, fill)
    return len(wrong)


def _head(page: Worksheet, shown: Preview, book: Book, places: Mapping[str, int], last: int) -> int:
    """Titles and headings as they stand in the sheet, and those of the columns added; the row below them."""
    grid = shown.grid
    for header, place in places.items():
        page.set_column(place, place, max(12, min(WIDEST, 2 * len(header) + 2)))
    page.set_column(last, last, 8)
    page.set_column(last + 1, last + 1, WIDEST)
    below = max(grid.header_row, 1)
    for number, row in enumerate(grid.head):
        for place, cell in enumerate(row):
            if not is_blank(cell):
                page.write_string(number, place, str(_as_it_came(cell, False)), book.head)
    for top, left, bottom, right in grid.head_merges:
        text = str(_as_it_came(grid.head[top][left], False)) if left < len(grid.head[top]) else ""
        page.merge_range(top, left, bottom, right, text, book.head)
    for header, place in places.items():
        if not grid.head or place >= len(grid.head[-1]) or header.endswith(GROUP_MARK):
            page.write_string(below - 1, place, header if not _LETTERS.fullmatch(header) else "", book.head)
    page.write_string(below - 1, last, "原行号", book.head)
    page.write_string(below - 1, last + 1, "错误原因", book.head)
    return below


def _as_it_came(value: object, epoch1904: bool) -> object:
    """A raw cell again: whole numbers stay numbers, other floats keep their digits as text, dates as they showed.

    epoch1904: a number here is a day counted from 1904, which the new file would count from 1900.
    """
    if isinstance(value, MonthDate):
        return f"{value:%Y-%m}"
    if isinstance(value, YearDate):
        return f"{value:%Y}"
    if isinstance(value, float):
        if epoch1904 and 0 < value < LAST_SERIAL:
            return EPOCH_1904 + timedelta(days=int(value))
        return int(value) if value.is_integer() and abs(value) < EXACT else repr(value)
    return value
