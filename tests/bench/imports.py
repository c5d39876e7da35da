"""P5: import of 10,000 rows with preview, against python-calamine and bare executemany of the same rows.

Measured: the preview of a file (read, map, plan) and its carrying out (the verified backup, the plan made again inside
the write, the records with their audit entries, the commit). Floor: the same file read by python-calamine, and every
row that the import left in the store, its audit entries included, written by executemany into an empty store of the
same tables and indexes, at the store's own settings, with one commit. Re-import (all 相同), an import that updates every
row, and the undoing of each have no floor of their own; their seconds are shown beside the parts of the first import.

Seconds are those of the processors, child processes included: a busy machine does not change them much. Run with
`python -m tests.bench imports`; `python -m tests.bench.imports 2000` takes fewer rows.
"""

import gc
import os
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any, TypeVar

import xlsxwriter

from gongshu_desk import paths
from gongshu_desk.domain.codes import ActivityKind, MandateLevel
from gongshu_desk.domain.id_number import check_digit
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.exchange import importing, reading_worker
from gongshu_desk.exchange.importing import ImportOptions, Preview
from gongshu_desk.exchange.mapping import known_headers
from gongshu_desk.exchange.reading import read_grid
from gongshu_desk.services import history, intake, records
from gongshu_desk.services.catalog import ACTIVITIES, ATTENDANCE, DEPUTIES
from gongshu_desk.services.desk import Desk, found_desk, open_desk
from gongshu_desk.services.kinds import RecordKind

ROWS = 10_000
PROMISE = 4.0
TODAY = date(2026, 11, 22)
SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰春梅建国文志海云峰晓红兵斌波辉健亮"

T = TypeVar("T")
Row = tuple[str, float, float | None, float | None]
"""Name, seconds, seconds of the floor, promised ratio."""


def roster(path: Path, rows: int, employer: str = "社区") -> None:
    """A roster in all columns of the sheet: namesakes, a few ID numbers, groups, stations, one or two tags."""
    heads = [spec.label for spec in DEPUTIES.fields]
    _workbook(path, heads, (_deputy(number, employer) for number in range(rows)))


def _deputy(number: int, employer: str) -> list[Any]:
    name = (
        SURNAMES[number % 20] + GIVEN[number * 7 % len(GIVEN)] + (GIVEN[number * 11 % len(GIVEN)] if number % 9 else "")
    )
    born = date(1955, 1, 1) + timedelta(days=number * 37 % 16_000)
    identity = ""
    if number % 20 == 0:
        head = f"330199{born:%Y%m%d}{number % 1000:03}"
        identity = head + check_digit(head)
    cells: dict[str, Any] = {
        "name": name, "sex": "男女"[number % 2], "ethnic": "汉族", "born": born.isoformat(), "party": "中共",
        "education": "大学", "employer": f"第{number % 300}{employer}书记", "level": "区", "term": 1,
        "electoral_district": f"第 {number % 120 + 1} 选区", "certificate_no": f"33019901{number:05}",
        "delegation": f"第{number % 12 + 1}代表团", "group": f"第{number % 40 + 1}代表小组",
        "station": f"第{number % 25 + 1}联络站", "tags": ("基层一线", "基层一线、妇女")[number % 2],
        "re_elected": "否", "by_election": "否", "elected_on": "2021-12-28", "status": "在任",
        "phone": f"139{number:08}", "id_number": identity, "note": "" if number % 5 else "常住外地",
    }  # fmt: skip
    return [cells.get(spec.name, "") for spec in DEPUTIES.fields]


def attendance(path: Path, rows: int, status: str = "出席") -> None:
    """An attendance sheet: a hundred activities, everyone by number and name."""
    heads = [spec.label for spec in ATTENDANCE.fields]
    deputies = [_deputy(number, "") for number in range(rows // 100)]
    at = {spec.name: place for place, spec in enumerate(DEPUTIES.fields)}
    lines = (
        [f"A{n % 100:03}", deputies[n // 100][at["certificate_no"]], deputies[n // 100][at["name"]],
         "迟到" if n % 17 == 0 else status, "", "是" if n % 40 == 0 else "否", ""]
        for n in range(rows)
    )  # fmt: skip
    _workbook(path, heads, lines)


def _workbook(path: Path, heads: list[str], lines: Any) -> None:
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    page = book.add_worksheet("数据")
    for row, cells in enumerate([heads, *lines]):
        for column, cell in enumerate(cells):
            if cell != "":
                page.write(row, column, cell)
    book.close()


def spent() -> float:
    """Seconds of processor time of this process and of the children that ended."""
    return time.process_time() + sum(os.times()[2:4])


def timed(work: Callable[[], T]) -> tuple[float, T]:
    """Seconds, and what the work gave."""
    reading_worker.close()
    gc.collect()
    began = spent()
    result = work()
    reading_worker.close()  # a child is counted when it has ended, its start included
    return spent() - began, result


def new_desk(folder: Path) -> Desk:
    """An empty store."""
    return found_desk(
        folder, unit="翠柳街道人大工委", term=1, level=MandateLevel.DISTRICT, term_from=date(2021, 12, 28),
        today=lambda: TODAY,
    )  # fmt: skip


def floor(file: Path, empty: Path, filled: Path) -> float:
    """The same sheet read, and every row that the import added written, with nothing around."""
    from python_calamine import CalamineWorkbook

    def read() -> int:
        with CalamineWorkbook.from_path(file) as book:
            return len(book.get_sheet_by_index(0).to_python())

    target = empty.with_name("floor.db")
    shutil.copyfile(empty, target)
    with sqlite3.connect(filled) as source, sqlite3.connect(empty) as before:
        tables = [name for (name,) in source.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        added = {}
        for table in tables:
            last = before.execute(f"SELECT max(rowid) FROM {table}").fetchone()[0] or 0
            added[table] = source.execute(f"SELECT * FROM {table} WHERE rowid > {last}").fetchall()
    source.close()
    before.close()

    def write() -> None:
        store = sqlite3.connect(target, isolation_level=None)
        for pragma in ("journal_mode=truncate", "synchronous=2", "foreign_keys=1"):
            store.execute(f"PRAGMA {pragma}")
        store.execute("BEGIN IMMEDIATE")
        for table, rows in added.items():
            if rows:
                store.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)
        store.execute("COMMIT")
        store.close()

    return min(timed(read)[0] for _ in range(3)) + timed(write)[0]


def parts(desk: Desk, kind: RecordKind, file: Path) -> list[Row]:
    """Where the time of a preview goes."""
    known = known_headers(kind.fields)
    reading, _ = timed(lambda: read_grid(file, known))
    whole, shown = timed(lambda: importing.preview(desk, kind, file, ImportOptions()))
    planning, _ = timed(lambda: intake.plan(desk, kind, shown.entries))
    name = f"import: {kind.name}"
    return [(f"{name}, read", reading, None, None), (f"{name}, plan", planning, None, None),
            (f"{name}, preview whole", whole, None, None)]  # fmt: skip


def once(desk: Desk, kind: RecordKind, file: Path, update: bool = False) -> tuple[float, float, Preview]:
    """Seconds of the preview and of its carrying out."""
    looking, shown = timed(lambda: importing.preview(desk, kind, file, ImportOptions(update=update)))
    writing, _ = timed(lambda: importing.write(desk, shown))
    assert not shown.counts["error"], next(row.messages for row in shown.rows if row.state == "error")
    return looking, writing, shown


def measure(folder: Path, kind: RecordKind, first: Path, changed: Path, desk: Desk, rows: int) -> list[Row]:
    """All rows of the bench for one kind."""
    empty, filled = folder / "empty.db", folder / "filled.db"
    shutil.copyfile(desk.store.file, empty)
    found = parts(desk, kind, first)
    looking, writing, shown = once(desk, kind, first)
    assert shown.counts["new"] == rows
    batch = desk.store.last.batch if desk.store.last else 0
    shutil.copyfile(desk.store.file, filled)
    least = floor(first, empty, filled)
    name = f"import: {rows:,} {kind.name}"
    found += [
        (f"import: {kind.name}, write", writing, None, None),
        (f"P5 {name}, preview and write", looking + writing, least, PROMISE),
    ]
    again, nothing, shown = once(desk, kind, first)
    assert shown.counts["same"] == rows
    found.append((f"{name} again, all the same", again + nothing, None, None))
    looking, writing, shown = once(desk, kind, changed, update=True)
    found.append((f"{name}, {shown.counts['update']:,} updated", looking + writing, None, None))
    last = desk.store.last.batch if desk.store.last else 0
    found.append((f"{name}, the update undone", timed(lambda: history.undo(desk, last))[0], None, None))
    shutil.copyfile(filled, folder / "undo.db")
    desk.store.close()
    shutil.copyfile(filled, paths.store_file(desk.data))
    other = open_desk(desk.data, today=lambda: TODAY)
    found.append((f"{name}, the import undone", timed(lambda: history.undo(other, batch))[0], None, None))
    other.store.close()
    return found


def run(rows: int = ROWS) -> list[Row]:
    """The roster and the attendance sheet."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        roster(folder / "a.xlsx", rows)
        roster(folder / "b.xlsx", rows, "小区")
        (folder / "c").mkdir()
        found = measure(folder, DEPUTIES, folder / "a.xlsx", folder / "b.xlsx", new_desk(folder / "roster"), rows)
        desk = new_desk(folder / "attendance")
        roster(folder / "few.xlsx", rows // 100)
        once(desk, DEPUTIES, folder / "few.xlsx")
        for number in range(100):
            day = date(2026, 1, 5) + timedelta(days=number)
            records.add(desk, ACTIVITIES, ActivityDraft(no=f"A{number:03}", name=f"第{number}次活动",
                                                        kind=ActivityKind.TRAINING, held_on=day))  # fmt: skip
        attendance(folder / "d.xlsx", rows)
        attendance(folder / "e.xlsx", rows, "病假")
        return found + measure(folder / "c", ATTENDANCE, folder / "d.xlsx", folder / "e.xlsx", desk, rows)


if __name__ == "__main__":
    began = time.perf_counter()
    from tests.bench.__main__ import Row as Line
    from tests.bench.__main__ import line

    for one in run(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS):
        sys.stdout.write(line(Line(*one)) + "\n")
    sys.stdout.write(f"{time.perf_counter() - began:.1f} s in all\n")
