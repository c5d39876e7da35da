"""Programs killed while they hand out a file: the old file or the new one, never half of either (quality.md R6)."""

import os
import shutil
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import pytest

from gongshu_desk.files import write_atomically
from tests.safety.conftest import Prove
from tests.safety.forked import Forker
from tests.safety.writers import ABSENT, NAMES, OLD, PREFIX, sign

SEED = 11
KILLS = 30
"""At random moments; with those at operations more than a hundred."""
STEPS = dict.fromkeys(("report.pdf", "notice.docx", "year.xlsx", "backup.db"), 1) | {"copy.db": 5}
"""Each way of writing is killed at every operation; others of the same way at every third, the slow one at every fifth:
an odd step comes before one and after the next."""
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="workers are forked, which this system cannot do")


@dataclass
class Killed:
    """Workers killed in one folder, and what they left at their targets."""

    forker: Forker
    data: Path
    signs: dict[str, object] = field(default_factory=dict)
    left: Counter[str] = field(default_factory=Counter)
    kills: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def out(self) -> Path:
        """Where the files go."""
        return self.data / "out"

    def lay_out(self) -> None:
        """An older file at every target."""
        for name in NAMES:
            if name in ABSENT:
                (self.out / name).unlink(missing_ok=True)
            else:
                (self.out / name).write_bytes(OLD)

    def whole(self) -> None:
        """All of them written by a worker that is left alone: what each should be."""
        self.lay_out()
        told, _ = self.forker.killed("writer", None, 0, data=str(self.data), names=NAMES)
        assert [line["step"] for line in told if line["kind"] == "done"] == [*NAMES], told
        self.signs = {name: sign(self.out / name) for name in NAMES}

    def kill(self, names: list[str], after: int | None, pause: float, **more: object) -> bool:
        """One worker and its kill; whether there was one."""
        for name in names:
            if (self.out / name).exists() and name in ABSENT:
                (self.out / name).unlink()
            elif name not in ABSENT:
                (self.out / name).write_bytes(OLD)
        told, killed = self.forker.killed("writer", after, pause, data=str(self.data), names=names, **more)
        self.wrong += [f"{line}" for line in told if line["kind"] == "failed"]
        done = [line["step"] for line in told if line["kind"] == "done"]
        killed = killed or len(done) < len(names)
        self.kills += killed
        for name in names:
            state = self._state(name)
            self.left[state] += 1
            allowed = {"new"} if name in done else {"old", "new"}
            if state not in allowed:
                self.wrong.append(f"{name} is {state}, {names}, {more}")
        return killed

    def _state(self, name: str) -> str:
        """old, new or half; a file that may not be written over is old where it is not there."""
        file = self.out / name
        if not file.exists():
            return "old" if name in ABSENT else "gone"
        if file.read_bytes() == OLD:
            return "old"
        try:
            return "new" if sign(file) == self.signs[name] else "another"
        except Exception as error:
            return f"half ({type(error).__name__})"

    def leftovers(self) -> list[Path]:
        """Everything in the folder that is no target."""
        return [file for file in self.out.iterdir() if file.name not in NAMES]


@pytest.fixture(scope="module")
def folder(office_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One office for all of them: what is written is gathered once."""
    data = tmp_path_factory.mktemp("writers") / "data"
    return shutil.copytree(office_folder, data, ignore=shutil.ignore_patterns("*.lock*"))


@pytest.fixture
def killed(forker: Forker, folder: Path) -> Killed:
    """A folder with all files whole once, and old ones after that."""
    made = Killed(forker, folder)
    for file in made.out.iterdir():
        file.unlink()
    made.whole()
    return made


def test_killed_writer_leaves_the_old_file_or_the_new_one(killed: Killed, prove: Prove) -> None:
    """Report, certificates, Word, workbook, template, error rows, list, backup, diagnosis, redacted copy."""
    chance = Random(SEED)
    random_ones = 0
    while random_ones < KILLS:
        names = chance.sample(NAMES if random_ones % 6 == 0 else NAMES[:-1], 2)
        random_ones += killed.kill(names, chance.randrange(1, 4), chance.random() ** 2 * 0.08)
    places = 0
    for name in NAMES:  # before and after each sync, replacement, removal, in each half of a write
        at, step = 1, STEPS.get(name, 3)
        while killed.kill([name], None, 0, at=at):
            places += 1
            at += step if at < 24 else at // 4
    assert not killed.wrong, "\n".join(killed.wrong[:12])
    assert killed.left["old"] > 30 and killed.left["new"] > 30
    assert set(killed.left) == {"old", "new"}

    found = killed.leftovers()
    assert all(file.name.startswith(PREFIX) for file in found), found
    assert len(found) > 30
    yesterday = time.time() - 25 * 3600
    for file in found[::2]:
        os.utime(file, (yesterday, yesterday))
    write_atomically(killed.out / "next.txt", b"the next file in this folder")
    left = set(killed.leftovers()) - {killed.out / "next.txt"}
    assert left == set(found[1::2]), "those older than a day are gone, those that may be at work are not"
    prove(
        f"{random_ones} kills at random, {places} at an operation, {len(NAMES)} kinds of file: "
        f"{killed.left['old']} old, {killed.left['new']} new, 0 half; {len(found)} leftovers, swept by age"
    )


def test_canary_writer_that_writes_straight_onto_its_target(killed: Killed, prove: Prove) -> None:
    """The same kills of a program without care must find halves."""
    for name in ("report.pdf", "year.xlsx", "notice.docx", "backup.db"):
        for at in (2, 3, 4):
            killed.kill([name], None, 0, at=at, naive=True)
    prove(f"canary straight onto the target: {dict(killed.left)}")
    assert sum(times for state, times in killed.left.items() if state not in ("old", "new")) > 3
