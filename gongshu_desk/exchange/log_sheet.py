"""The print log and the history as workbooks."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from gongshu_desk.exchange.sheets import Book, heads, put, save
from gongshu_desk.services.audit_list import Line, Looked, local_time
from gongshu_desk.services.history import Done
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


HISTORY = (
    ("步骤", 8), ("时间", 20), ("经办人", 12), ("做了什么", 40), ("记录", 36), ("动作", 12), ("栏目", 16), ("原来", 28), ("改为", 28),
)  # fmt: skip
LOOKED = (("时间", 20), ("类别", 16), ("账户", 14), ("经办人", 12), ("谁的", 14), ("说明", 60))


def export_history(steps: Iterable[tuple[Done, Sequence[Line]]], path: Path) -> int:
    """Write steps with what they changed, one line each; how many steps. Personal data are masked already."""
    count = 0

    def fill(book: Book) -> None:
        nonlocal count
        page = book.sheet("操作记录")
        heads(page, 0, [label for label, _ in HISTORY], [wide for _, wide in HISTORY], book)
        number = 0
        for done, lines in steps:
            count += 1
            at = f"{local_time(done.at):%Y-%m-%d %H:%M:%S}"
            for line in lines:
                number += 1
                told = (
                    done.batch,
                    at,
                    done.clerk,
                    done.sentence,
                    line.record,
                    line.action,
                    line.field,
                    line.old,
                    line.new,
                )
                for column, value in enumerate(told):
                    put(page, number, column, value, book)
        page.autofilter(0, 0, max(1, number), len(HISTORY) - 1)

    save(path, fill)
    return count


def export_looked(events: Sequence[Looked], path: Path) -> int:
    """Write what was looked at; how many lines."""

    def fill(book: Book) -> None:
        page = book.sheet("查看与登录")
        heads(page, 0, [label for label, _ in LOOKED], [wide for _, wide in LOOKED], book)
        for number, one in enumerate(events, start=1):
            told = (f"{one.at:%Y-%m-%d %H:%M:%S}", one.kind, one.account, one.clerk, one.person, one.detail)
            for column, value in enumerate(told):
                put(page, number, column, value, book)
        page.autofilter(0, 0, max(1, len(events)), len(LOOKED) - 1)

    save(path, fill)
    return len(events)
