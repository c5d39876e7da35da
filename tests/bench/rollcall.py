"""P7: one roll-call mark saved, as a ratio to one bare SQLite commit at the same settings on the same disk.

The store is a district's year. The floor inserts one row of the width of a mark into the same file by sqlite3 alone:
BEGIN IMMEDIATE, INSERT, COMMIT with journal_mode TRUNCATE and synchronous FULL. The product marks one deputy after
another through `activities.mark`: checks, before-image, audit entry, commit, and the synced line of the journal. Both rounds take turns, since a disk
has moods; the median counts.
"""

import sqlite3
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from gongshu_desk.domain.codes import AttendanceStatus
from gongshu_desk.services import activities, demo
from gongshu_desk.services.desk import Desk, open_desk
from gongshu_desk.store.session import PRAGMAS

MARKS = 60
PROMISE = 4.0
Row = tuple[str, float, float | None, float | None]
"""Name, seconds, seconds of the floor, promised ratio."""


def run() -> list[Row]:
    """Measure; the rows of the table."""
    with tempfile.TemporaryDirectory() as place:
        data = Path(place)
        demo.fill(data, scale="district")
        desk = open_desk(data)
        desk.back_up()  # from here on each mark is a line of the journal as well
        try:
            return _measured(desk)
        finally:
            desk.store.close()


def _measured(desk: Desk) -> list[Row]:
    bare = sqlite3.connect(desk.store.file, isolation_level=None)
    for name, value in PRAGMAS.items():
        bare.execute(f"PRAGMA {name}={value}")
    bare.execute("CREATE TABLE bench (id INTEGER PRIMARY KEY, uid TEXT UNIQUE, a TEXT, b TEXT, c INTEGER)")
    call = next(c for c in activities.calls(desk, 2025) if not c.marked)
    people = activities.roll(desk, call.no).people[:MARKS]
    first, second, floor = [], [], []
    for number, person in enumerate(people):
        floor.append(_seconds(lambda number=number: _commit(bare, number)))  # type: ignore[misc]
        for status, taken in ((AttendanceStatus.ABSENT, first), (AttendanceStatus.PRESENT, second)):
            taken.append(_seconds(lambda no=person.certificate_no, s=status: activities.mark(desk, call.no, no, s)))  # type: ignore[misc]
    bare.execute("DROP TABLE bench")
    bare.close()
    return [
        (f"{len(people)} new marks, each", median(first), median(floor), PROMISE),
        ("the same marks changed, each", median(second), median(floor), PROMISE),
    ]


def _commit(connection: sqlite3.Connection, number: int) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO bench VALUES (?, ?, ?, ?, ?)", (number + 1, f"{number:032x}", "present", "周敏", 1))
    connection.execute("COMMIT")


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
