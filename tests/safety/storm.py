"""kill -9, again and again, while services write (quality.md R1).

The clerk (a worker of `forked`) announces each operation, does it, and acknowledges it with the number of its writes
and a digest of their audit entries. `Storm` kills clerks at random moments; the next one's opening is the proof.
"""

import hashlib
import shutil
import sqlite3
import time
import zipfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from gongshu_desk.services import upkeep
from gongshu_desk.services.desk import Desk
from tests.safety import scenes
from tests.safety.forked import Forker, tell

STEPS = (
    scenes.mark, scenes.call, scenes.enter, scenes.mark, scenes.bring, scenes.undo, scenes.mark, scenes.attach,
    scenes.keep, scenes.export, scenes.call, scenes.close, scenes.reopen, scenes.enter, scenes.go_back,
)  # fmt: skip
NAMED = {step.__name__: step for step in STEPS}
REOPEN_WITHIN = 1.0
"""Seconds in which a store of this size must be open again after a kill."""
CHECKED = 10
"""Every so many kills all records are compared with the audit; an unsound file is seen at every opening."""
_PER_LIFE = 4


def writes(file: Path, after: int = 0) -> dict[int, str]:
    """batch → digest of its audit entries, as they stand in the store; of the batches after that one."""
    digests: dict[int, Any] = {}
    asked = (
        "SELECT batch, table_name, row_id, action, before, after, sentence FROM auditentry WHERE batch > ? ORDER BY id"
    )
    with closing(sqlite3.connect(file)) as connection:
        for batch, *entry in connection.execute(asked, (after,)):
            digests.setdefault(batch, hashlib.sha1(usedforsecurity=False)).update(repr(entry).encode())
    return {batch: digest.hexdigest() for batch, digest in digests.items()}


# --- the clerk who is killed


def clerk(data: str, turn: int, seed: int) -> None:
    """Open the store and work on, one operation after the other, each acknowledged.

    The opening is the look at what the last kill left: timed, and every so often with a comparison of all records.
    """
    tell("begin", step="open")
    begun, worked = time.perf_counter(), time.process_time()
    desk = scenes.seated(Path(data))
    took, worked = time.perf_counter() - begun, time.process_time() - worked
    known = writes(desk.store.file)
    tell("done", step="open", writes=known, took=took, worked=worked)
    if turn % CHECKED == 0:
        tell("verified", faults=upkeep.verify(desk).faults)
    chance = Random(seed)
    steps = [chance.choice(list(NAMED)) for _ in range(_PER_LIFE)]
    for place, name in enumerate(steps):
        if is_closed(desk):  # nothing else could be written
            name = "reopen"
        elif name == "reopen":
            name = "mark"
        tell("begin", step=name)
        NAMED[name](desk, turn * _PER_LIFE + place)
        known = {} if name == "go_back" else known  # an operation that restores nothing changes no earlier entry
        known |= writes(desk.store.file, max(known, default=0))
        tell("done", step=name, writes=known)
    tell("begin", step="leave")
    desk.close()
    tell("done", step="leave", writes=writes(Path(data) / "gongshu.db"))


def is_closed(desk: Desk) -> bool:
    """Whether the year is closed at the moment."""
    with desk.store.read() as session:
        asked = "SELECT count(*) FROM closedyear WHERE reopened_on IS NULL AND NOT archived"
        return bool(session.connection().exec_driver_sql(asked).scalar_one())


# --- who kills it


@dataclass(slots=True)
class Storm:
    """Kills in one data folder, with what they did."""

    data: Path
    seed: int
    kills: int = 0
    acknowledged: int = 0
    lost: int = 0
    partial: int = 0
    slowest: float = 0.0
    """Seconds by the clock of the slowest opening; `longest`: of the processor, which a busy machine does not stretch."""
    longest: float = 0.0
    steps: dict[str, int] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)
    _expected: dict[int, str] | None = None
    """batch → digest of what was acknowledged; None where nobody has looked yet."""
    _under_way: list[str] = field(default_factory=list)
    """What was killed since then: more than one step where an opening was killed, too."""

    def __str__(self) -> str:
        hit = "、".join(f"{name} {times}" for name, times in sorted(self.steps.items()))
        return (
            f"{self.kills} kills, {self.acknowledged} acknowledged writes, lost {self.lost}, partial {self.partial}, "
            f"slowest reopen {self.slowest:.2f} s ({self.longest:.2f} s at work); killed in: {hit}"
        )

    def life(self, forker: Forker, turn: int, *, spared: bool = False) -> None:
        """One clerk: born, looks at what is there, at work, killed at a random moment (or spared)."""
        chance = Random(f"{self.seed}/{turn}")
        after = None if spared else chance.randrange(0, 2 * _PER_LIFE)
        pause, seed = chance.random() ** 2 * 0.1, chance.randrange(1 << 30)
        told, killed = forker.killed("clerk", after, pause, data=str(self.data), turn=turn, seed=seed)
        self.kills += killed
        step = ""
        for line in told:
            if line["kind"] == "failed":
                self.wrong.append(f"turn {turn}, {step}, after {self._under_way}: {line['error']}")
            elif line["kind"] == "verified":
                self.partial += len(line["faults"])
                self.wrong += [f"turn {turn}: {fault}" for fault in line["faults"]]
            elif line["kind"] == "begin":
                step = line["step"]
            elif line["kind"] == "done":
                found = {int(batch): digest for batch, digest in line["writes"].items()}
                if line["step"] == "open":
                    self.slowest, self.longest = max(self.slowest, line["took"]), max(self.longest, line["worked"])
                    self._look(turn, found)
                else:
                    self.acknowledged += len(found.keys() - (self._expected or {}).keys())
                self._expected, self._under_way, step = found, [], ""
        self.steps[step or "between"] = self.steps.get(step or "between", 0) + 1
        if step:
            self._under_way.append(step)

    def _look(self, turn: int, found: dict[int, str]) -> None:
        """What the next clerk finds: every acknowledged write, and the one under way whole or not at all."""
        if (self.data / "out" / "名册.xlsx").exists():  # the old sheet or the new one, never half of either
            with zipfile.ZipFile(self.data / "out" / "名册.xlsx") as sheet:
                assert sheet.testzip() is None
        if self._expected is None or ("go_back" in self._under_way and self._is_restored(found)):
            return
        where = f"turn {turn}, killed before in {self._under_way}"
        gone = [batch for batch, digest in self._expected.items() if found.get(batch) != digest]
        self.lost += len(gone)
        if gone:
            self.wrong.append(f"{where}: writes {gone} are gone or changed")
        whole = sum(2 if step in ("undo", "close", "go_back", "open") else 1 for step in self._under_way or ["open"])
        if len(found) > len(self._expected) + whole:
            self.wrong.append(f"{where}: {len(found)} writes, {len(self._expected)} expected")

    def _is_restored(self, found: dict[int, str]) -> bool:
        """Whether the store is that of a backup that lies in the folder."""
        for file in sorted((self.data / "backups").glob("gongshu-*.db")):  # the oldest is the one that is chosen
            kept = writes(file)
            if kept.items() <= found.items() and len(kept) >= len(found) - 2:
                return True
        return False


def run(forker: Forker, data: Path, seed: int, kills: int, until: Callable[[], bool] = lambda: False) -> Storm:
    """So many kills in one folder; with `until`, an earlier end. The last clerk is spared, and compares everything."""
    storm = Storm(data, seed)
    turn = 1
    while storm.kills < kills and not until():
        storm.life(forker, turn)
        turn += 1
        if turn % 25 == 0:
            _tidy(data)
    storm.life(forker, CHECKED * (turn // CHECKED + 1), spared=True)
    return storm


def _tidy(data: Path) -> None:
    """Stores that were set aside fill the disk of a long run."""
    shutil.rmtree(data / "set-aside", ignore_errors=True)
