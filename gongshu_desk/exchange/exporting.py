"""Lists of records out to a workbook: the shown rows, masked; and the rows an import could not take."""

from collections.abc import Sequence
from pathlib import Path

from gongshu_desk.domain.untidy import EXACT
from gongshu_desk.exchange.importing import Preview, error_rows
from gongshu_desk.exchange.sheets import Book, heads, put, save
from gongshu_desk.services.kinds import RecordKind, Values
from gongshu_desk.services.records import labelled


def export_rows(kind: RecordKind, rows: Sequence[Values], path: Path, *, mask: bool = True) -> int:
    """Write records under the headers of their sheet, in the order given; how many. Phone and ID number are masked."""

    def fill(book: Book) -> None:
        page = book.sheet(kind.label)
        labels = [spec.label for spec in kind.fields]
        heads(page, 0, labels, [max(spec.meta.width, 2 * len(spec.label) + 2) for spec in kind.fields], book)
        for number, values in enumerate(rows, start=1):
            for column, text in enumerate(labelled(kind, values, mask=mask).values()):
                put(page, number, column, text, book)
        page.autofilter(0, 0, max(1, len(rows)), len(labels) - 1)

    save(path, fill)
    return len(rows)


def export_errors(shown: Preview, path: Path) -> int:
    """The rows in error as they came, with the reasons in a last column; how many. It can be mended and imported."""
    wrong = error_rows(shown)

    def fill(book: Book) -> None:
        page = book.sheet("错误行")
        labels = [*shown.grid.headers, "原行号", "错误原因"]
        heads(page, 0, labels, [max(12, 2 * len(label) + 2) for label in labels[:-1]] + [60], book)
        for number, (row, cells, reasons) in enumerate(wrong, start=1):
            for column, header in enumerate(shown.grid.headers):
                value = cells.get(header, "")
                put(page, number, column, _as_it_came(value), book)
            put(page, number, len(labels) - 2, row, book)
            put(page, number, len(labels) - 1, "；".join(reasons), book)

    save(path, fill)
    return len(wrong)


def _as_it_came(value: object) -> object:
    """A raw cell again: whole numbers stay numbers, other floats keep their digits as text."""
    if isinstance(value, float):
        return int(value) if value.is_integer() and abs(value) < EXACT else repr(value)
    return value
