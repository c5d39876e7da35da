"""The print log as a workbook."""

from collections.abc import Sequence
from pathlib import Path

from gongshu_desk.exchange.sheets import Book, heads, put, save
from gongshu_desk.services.print_log import Entry

COLUMNS = (
    ("时间", 20),
    ("打印件", 28),
    ("内容", 28),
    ("页数", 8),
    ("份数", 8),
    ("打印机", 24),
    ("指纹", 12),
    ("经办人", 12),
)


def export_prints(entries: Sequence[Entry], path: Path) -> int:
    """Write entries in the order given; how many."""

    def fill(book: Book) -> None:
        page = book.sheet("打印记录")
        heads(page, 0, [label for label, _ in COLUMNS], [wide for _, wide in COLUMNS], book)
        for number, entry in enumerate(entries, start=1):
            told = (
                f"{entry.at:%Y-%m-%d %H:%M:%S}", entry.title, entry.subject, entry.pages, entry.copies, entry.printer,
                entry.fingerprint, entry.clerk,
            )  # fmt: skip
            for column, value in enumerate(told):
                put(page, number, column, value, book)
        page.autofilter(0, 0, max(1, len(entries)), len(COLUMNS) - 1)

    save(path, fill)
    return len(entries)
