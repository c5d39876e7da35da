"""kill -9, again and again, while services write (quality.md R1).

`python -m tests.safety.storm` is the program that is killed: it loads once and forks a clerk at work for every
「data folder, turn」 it reads. The clerk announces each operation, does it, and acknowledges it with the number of its
writes and a digest of their audit entries. `Storm` kills clerks at random moments and looks at what they left.
"""

import gc
import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any, Self

from gongshu_desk.services import upkeep
from gongshu_desk.services.desk import Desk
from tests.safety import scenes

ROOT = Path(__file__).resolve().parents[2]
STEPS = (
    scenes.mark, scenes.call, scenes.enter, scenes.mark, scenes.bring, scenes.undo, scenes.mark, scenes.attach,
    scenes.keep, scenes.export, scenes.call, scenes.close, scenes.reopen, scenes.enter, scenes.go_back,
)  # fmt: skip
NAMED = {step.__name__: step for step in STEPS}
REOPEN_WITHIN = 1.0
"""Seconds in which a store of this size must be open again after a kill."""
CHECKED = 5
"""Every so many kills all records are compared with the audit; an unsound file is seen at every opening."""
_PER_LIFE = 4


def writes(file: Path) -> dict[int, str]:
    """batch → digest of its audit entries, as they stand in the store."""
    digests: dict[int, Any] = {}
    asked = "SELECT batch, table_name, row_id, action, before, after, sentence FROM auditentry ORDER BY id"
    with closing(sqlite3.connect(file)) as connection:
        for batch, *entry in connection.execute(asked):
            digests.setdefault(batch, hashlib.sha1(usedforsecurity=False)).update(repr(entry).encode())
    return {batch: digest.hexdigest() for batch, digest in digests.items()}


# --- the program that is killed


def serve() -> None:
    """Fork a clerk for every line that comes, and tell when it is gone."""
    import gongshu_desk.store.upgrade  # noqa: F401 - loaded before the first fork

    gc.collect()
    gc.freeze()  # a clerk that collects garbage need not copy what was loaded
    for line in sys.stdin:
        number = os.fork()
        if not number:
            try:
                clerk(**json.loads(line))
            except BaseException as error:
                tell("failed", error=f"{type(error).__name__}: {error}")
            os._exit(0)
        tell("born", pid=number)
        os.waitpid(number, 0)
        tell("gone")


def clerk(data: str, turn: int, seed: int) -> None:
    """Open the store and work on, one operation after the other, each acknowledged."""
    tell("begin", step="open")
    desk = scenes.seated(Path(data))
    tell("done", step="open", writes=writes(desk.store.file))
    chance = Random(seed)
    steps = [chance.choice(list(NAMED)) for _ in range(_PER_LIFE)]
    for place, name in enumerate(steps):
        if is_closed(desk):  # nothing else could be written
            name = "reopen"
        elif name == "reopen":
            name = "mark"
        tell("begin", step=name)
        NAMED[name](desk, turn * _PER_LIFE + place)
        tell("done", step=name, writes=writes(desk.store.file), backup=newest(Path(data)))
    tell("begin", step="leave")
    desk.close()
    tell("done", step="leave", writes=writes(Path(data) / "gongshu.db"))


def is_closed(desk: Desk) -> bool:
    """Whether the year is closed at the moment."""
    with desk.store.read() as session:
        asked = "SELECT count(*) FROM closedyear WHERE reopened_on IS NULL AND NOT archived"
        return bool(session.connection().exec_driver_sql(asked).scalar_one())


def newest(data: Path) -> str:
    """The name of the backup that was made last."""
    return max((file.name for file in (data / "backups").glob("gongshu-*.db")), default="")


def tell(kind: str, **more: object) -> None:
    """One line to the parent, which has it before the next operation begins."""
    os.write(1, (json.dumps({"kind": kind} | more) + "\n").encode())


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
    steps: dict[str, int] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)
    _program: "subprocess.Popen[bytes] | None" = None

    def __str__(self) -> str:
        hit = "、".join(f"{name} {times}" for name, times in sorted(self.steps.items()))
        return (
            f"{self.kills} kills, {self.acknowledged} acknowledged writes, lost {self.lost}, partial {self.partial}, "
            f"slowest reopen {self.slowest:.2f} s; killed in: {hit}"
        )

    def __enter__(self) -> Self:
        self._program = subprocess.Popen(
            [sys.executable, "-m", "tests.safety.storm"], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        return self

    def __exit__(self, *_: object) -> None:
        assert self._program is not None and self._program.stdin is not None
        self._program.stdin.close()
        self._program.wait(20)
        assert self._program.stdout is not None
        self._program.stdout.close()

    def life(self, turn: int) -> None:
        """One clerk: born, at work, killed at a random moment; then the look at what is left."""
        chance = Random(f"{self.seed}/{turn}")
        before = writes(self.data / "gongshu.db") if (self.data / "gongshu.db").exists() else {}
        told = self._killed(
            turn, chance.randrange(0, 2 * _PER_LIFE), chance.random() ** 2 * 0.1, chance.randrange(1 << 30)
        )
        expected, step = before, ""
        for line in told:
            if line["kind"] == "failed":
                self.wrong.append(f"turn {turn}, {step}: {line['error']}")
            elif line["kind"] == "begin":
                step = line["step"]
            elif line["kind"] == "done":
                found = {int(batch): digest for batch, digest in line["writes"].items()}
                self.acknowledged += len(found.keys() - expected.keys())
                expected, step = found, ""
        self.steps[step or "between"] = self.steps.get(step or "between", 0) + 1
        self._look(turn, expected, step)

    def _killed(self, turn: int, after: int, pause: float, seed: int) -> list[dict[str, Any]]:
        """Every line of a clerk that is killed `pause` seconds after so many lines, or at its own end."""
        assert self._program is not None and self._program.stdin is not None and self._program.stdout is not None
        order = json.dumps({"data": str(self.data), "turn": turn, "seed": seed})
        self._program.stdin.write(f"{order}\n".encode())
        self._program.stdin.flush()
        told: list[dict[str, Any]] = []
        number = 0
        for line in self._program.stdout:
            told.append(json.loads(line))
            if told[-1]["kind"] == "gone":
                return told
            number = told[-1].get("pid", number)
            if number and len(told) == after + 1:
                time.sleep(pause)
                try:
                    os.kill(number, 9)
                    self.kills += 1
                except ProcessLookupError:
                    pass
        raise AssertionError("the program that forks the clerks is gone")

    def _look(self, turn: int, expected: dict[int, str], step: str) -> None:
        """Open as the next clerk would; every acknowledged write is there, and the one under way whole or not at all."""
        begun = time.perf_counter()
        desk = scenes.seated(self.data)
        took = time.perf_counter() - begun
        self.slowest = max(self.slowest, took)
        try:
            found = writes(desk.store.file)
            if step != "go_back" or not self._is_restored(found):
                gone = [batch for batch, digest in expected.items() if found.get(batch) != digest]
                self.lost += len(gone)
                if gone:
                    self.wrong.append(f"turn {turn}, killed in {step}: writes {gone} are gone or changed")
                if len(found) > len(expected) + (2 if step in ("undo", "close", "go_back", "open") else 1):
                    self.wrong.append(f"turn {turn}, killed in {step}: {len(found)} writes, {len(expected)} expected")
            faults = upkeep.verify(desk).faults if turn % CHECKED == 0 else ()
            self.partial += len(faults)
            self.wrong += [f"turn {turn}, killed in {step}: {fault}" for fault in faults]
            if (self.data / "out" / "名册.xlsx").exists():  # the old sheet or the new one, never half of either
                with zipfile.ZipFile(self.data / "out" / "名册.xlsx") as sheet:
                    assert sheet.testzip() is None
        finally:
            desk.store.close()

    def _is_restored(self, found: dict[int, str]) -> bool:
        """Whether the store is that of a backup that lies in the folder."""
        backups = (self.data / "backups").glob("gongshu-*.db")
        return any(writes(file).items() <= found.items() and len(writes(file)) >= len(found) - 2 for file in backups)


def run(data: Path, seed: int, kills: int, until: Callable[[], bool] = lambda: False) -> Storm:
    """So many kills in one folder; with `until`, an earlier end."""
    with Storm(data, seed) as storm:
        turn = 1
        while storm.kills < kills and not until():
            storm.life(turn)
            turn += 1
            if turn % 25 == 0:
                _tidy(data)
    return storm


def _tidy(data: Path) -> None:
    """Stores that were set aside fill the disk of a long run."""
    shutil.rmtree(data / "set-aside", ignore_errors=True)


if __name__ == "__main__":
    serve()
