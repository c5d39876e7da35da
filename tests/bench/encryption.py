"""What whole-store encryption costs: the same work on the same district year, encrypted, as a ratio to the plain store.

Nothing is promised: the figures are told to who decides. A wrong password costs what the password check does.
"""

import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

from gongshu_desk.domain.codes import AttendanceStatus
from gongshu_desk.services import activities, demo, encryption, points
from gongshu_desk.services.desk import Desk, open_desk

PASSWORD = "xiangzhang-yunhe-qiaoxi-ludi"
MARKS, ROUNDS = 20, 3
Row = tuple[str, float, float | None, float | None]
"""Name, seconds, seconds of the floor, promised ratio."""


def run() -> list[Row]:
    """Measure; the rows of the table."""
    with tempfile.TemporaryDirectory() as place:
        plain, sealed = Path(place) / "plain", Path(place) / "sealed"
        demo.fill(plain, scale="district")
        shutil.copytree(plain, sealed, ignore=shutil.ignore_patterns("*.lock*", "backups"))
        desk = open_desk(sealed)
        turning = _seconds(lambda: encryption.turn_on(desk, PASSWORD, encryption.fresh()))
        desk.store.close()
        checking = _seconds(lambda: encryption.unlock(sealed / "gongshu.db", PASSWORD))
        key = encryption.unlock(sealed / "gongshu.db", PASSWORD)
        taken: dict[str, list[tuple[float, float]]] = {}
        for _ in range(ROUNDS):  # in turns, since a disk has moods
            for name, work in _works().items():
                pair = _on(plain, None, work), _on(sealed, key, work)
                taken.setdefault(name, []).append(pair)
        rows: list[Row] = []
        for name, pairs in taken.items():
            rows.append((f"encrypted: {name}", median(p[1] for p in pairs), median(p[0] for p in pairs), None))
        return [
            *rows,
            ("encrypted: checking the password (Argon2id, 64 MiB)", checking, None, None),
            ("encrypting a district's year, with both backups", turning, None, None),
        ]


def _works() -> dict[str, Callable[[Path, bytes | None], float]]:
    return {
        "opening": lambda data, key: _seconds(lambda: open_desk(data, key=key).store.close()),
        "one mark": _mark,
        "points of the year": lambda data, key: _at(data, key, lambda desk: points.result(desk, 2025)),
        "verified backup": lambda data, key: _at(data, key, lambda desk: desk.back_up("manual")),
    }


def _on(data: Path, key: bytes | None, work: Callable[[Path, bytes | None], float]) -> float:
    return work(data, key)


def _at(data: Path, key: bytes | None, work: Callable[[Desk], Any]) -> float:
    desk = open_desk(data, key=key)
    try:
        return _seconds(lambda: work(desk))
    finally:
        desk.store.close()


def _mark(data: Path, key: bytes | None) -> float:
    """The median of some marks changed there and back."""
    desk = open_desk(data, key=key)
    try:
        call = activities.calls(desk, 2025)[-1]
        taken = []
        for person in activities.roll(desk, call.no).people[:MARKS]:
            for status in (AttendanceStatus.ABSENT, AttendanceStatus.PRESENT):
                no = person.certificate_no
                taken.append(_seconds(lambda no=no, status=status: activities.mark(desk, call.no, no, status)))  # type: ignore[misc]
        return median(taken)
    finally:
        desk.store.close()


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
