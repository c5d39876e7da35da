"""P8: a verified backup of five years of a district, as a ratio to the least that is one: VACUUM INTO, and read back.

The floor writes the copy by sqlite3 alone, syncs it, and reads every row of it once. The product copies in one step by
SQLite's backup interface, syncs, and goes through the copy: integrity, foreign keys, every table counted; then it puts
the copy in its place, begins its journal and rotates. Both take turns; the median counts. Also told: how long a write
may have to wait, which is the copying alone.
"""

import os
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from statistics import median

from gongshu_desk.services.desk import open_desk
from tests.services.five_years import five_years

ROUNDS = 3
PROMISE = 3.0
Row = tuple[str, float, float | None, float | None]
"""Name, seconds, seconds of the floor, promised ratio."""


def run() -> list[Row]:
    """Measure; the rows of the table."""
    with tempfile.TemporaryDirectory() as place:
        data = Path(place) / "data"
        five_years(data).store.close()
        desk = open_desk(data)
        try:
            floor, product, held = [], [], []
            for number in range(ROUNDS):
                floor.append(_seconds(lambda n=number: _floor(desk.store.file, Path(place) / f"floor{n}.db")))  # type: ignore[misc]
                product.append(_seconds(desk.back_up))
                held.append(_seconds(lambda n=number: _copy(desk.store.file, Path(place) / f"copy{n}.db")))  # type: ignore[misc]
            size = desk.store.file.stat().st_size / 1_048_576
        finally:
            desk.store.close()
            shutil.rmtree(data)
    return [
        (f"verified backup of five years of a district ({size:.0f} MB)", median(product), median(floor), PROMISE),
        ("… of that a write may wait for", median(held), median(floor), None),
    ]


def _floor(store: Path, target: Path) -> None:
    with closing(sqlite3.connect(store)) as connection:
        connection.execute("VACUUM INTO ?", (str(target),))
    _sync(target)
    with closing(sqlite3.connect(target)) as copy:
        for (name,) in copy.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchall():
            for _ in copy.execute(f'SELECT * FROM "{name}"'):
                pass


def _copy(store: Path, target: Path) -> None:
    with closing(sqlite3.connect(store)) as origin, closing(sqlite3.connect(target)) as made:
        origin.backup(made)


def _sync(file: Path) -> None:
    with file.open("rb+") as handle:
        os.fsync(handle.fileno())


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
