"""`make bench`: every module of this folder measures one kind of work against its floor, in the same run.

A module has `run()`, which gives rows: what was measured, its seconds, the seconds of its floor (the least
any program could do for the same work), and the promised ratio. Milliseconds belong to the machine; ratios
and the promises on them are ours. A row beyond its promise is marked, and does not fail the run: reaching a
promise is work, measuring it is a habit. A module that breaks does fail it.
"""

import importlib
import os
import platform
import sys
import traceback
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


class Row(NamedTuple):
    """One measured piece of work. Seconds; `promise` is the highest ratio, None where nothing is promised.

    `floor` None says that the work has no floor of its own, and `promise` is then in seconds.
    """

    name: str
    measured: float
    floor: float | None
    promise: float | None


def main(chosen: list[str]) -> int:
    """Run the named modules, or all of them; 1 where one broke."""
    folder = Path(__file__).resolve().parent
    names = chosen or sorted(path.stem for path in folder.glob("[!_]*.py"))
    print(f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores\n")
    print(f"{'work':<58} {'measured':>12} {'floor':>12} {'ratio':>8} {'promise':>8}")
    broken = 0
    for name in names:
        try:
            module = importlib.import_module(f"tests.bench.{name}")
            run = getattr(module, "run", None)
            for row in run() if run else ():
                print(line(Row(*row)), flush=True)
        except Exception:
            broken = 1
            print(f"{name}: broken", flush=True)
            traceback.print_exc()
    return broken


def line(row: Row) -> str:
    """One line of the table; a row beyond its promise ends in a mark."""
    value = row.measured if row.floor is None else row.measured / row.floor
    ratio = "" if row.floor is None else f"{value:.2f}x"
    unit = "s" if row.floor is None else "x"
    promise = "" if row.promise is None else f"{row.promise:g}{unit}"
    floor = "" if row.floor is None else duration(row.floor)
    mark = "" if row.promise is None else ("  kept" if value <= row.promise else "  MISSED")
    return f"{row.name:<58} {duration(row.measured):>12} {floor:>12} {ratio:>8} {promise:>8}{mark}"


def duration(seconds: float) -> str:
    """Seconds or milliseconds, whichever reads better."""
    return f"{seconds:.3f} s" if seconds >= 1 else f"{seconds * 1000:.2f} ms"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
