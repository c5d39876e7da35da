"""The current fails at any moment: nothing acknowledged is lost, nothing is half there (quality.md R2).

Each proof has its canary: the same replay of a store that does not force its writes onto the disk, or of files that
are not synced before they are moved, must find what was lost. A canary that finds nothing fails.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from gongshu_desk.store import session
from tests.safety import scenes
from tests.safety.conftest import Prove
from tests.safety.disk import Disk
from tests.safety.power_cut import replay
from tests.safety.recording import recorded
from tests.safety.sqlite_hooks import library

STORES = Path(__file__).resolve().parents[1] / "data" / "stores"
SEED = 20261122
pytestmark = pytest.mark.skipif(library() is None, reason="this Python's SQLite hides its functions: nothing to record")


def test_recorder_misses_nothing(office: Path) -> None:
    """The log played to its end gives, byte for byte, every file that lies in the folder."""
    log = recorded(office, (*scenes.DAY[:7], *scenes.YEARS_END))
    disk = Disk(log.start, log.start_folders)
    for op in log.log:
        disk.play(op)
    played = {path: file.whole() for path, file in disk.names.items() if not file.folder}
    real = {
        str(file.relative_to(office)): file.read_bytes()
        for file in office.rglob("*")
        if file.is_file() and ".lock" not in file.name
    }
    assert played == real
    assert len(real) > 8
    kinds = {op.kind for op in log.log}
    assert kinds >= {"folder", "make", "write", "cut", "sync", "sync_folder", "drop", "move", "begin", "done"}


@pytest.mark.parametrize(("name", "share"), [("DAY", 1.0), ("YEARS_END", 0.8)])
def test_power_cut_loses_nothing_acknowledged(office: Path, prove: Prove, name: str, share: float) -> None:
    """Roll call, entry, import, undo, attachment, export; backup, closing, restore, the end of the program."""
    found = replay(recorded(office, getattr(scenes, name)), SEED, share=share)
    prove(str(found))
    assert not found.broken, "\n".join(found.examples)
    assert found.states > 900
    assert found.rolled_back > 200


@pytest.mark.parametrize("schema", ["0005", "0003"])
def test_power_cut_in_the_middle_of_a_migration(tmp_path: Path, prove: Prove, schema: str) -> None:
    """The store is the old one or the migrated one, with all its rows."""
    data = tmp_path / "data"
    data.mkdir()
    with closing(sqlite3.connect(data / "gongshu.db")) as raw:
        raw.executescript((STORES / f"{schema}.sql").read_text(encoding="utf-8"))
    found = replay(recorded(data, ()), SEED, share=0.25)
    prove(f"{schema}: {found}")
    assert not found.broken, "\n".join(found.examples)
    assert found.states > 200


@pytest.mark.parametrize(
    ("settings", "finds"),
    [
        ({"synchronous": 1}, "lost"),
        ({"synchronous": 0}, "torn"),
        ({"journal_mode": "memory"}, "torn"),
    ],
)
def test_canary_store_that_is_not_forced_onto_the_disk(
    office: Path, prove: Prove, monkeypatch: pytest.MonkeyPatch, settings: dict[str, object], finds: str
) -> None:
    """With synchronous NORMAL an acknowledged write comes undone; with OFF, or no journal, the store is torn."""
    monkeypatch.setattr(session, "PRAGMAS", session.PRAGMAS | settings)
    found = replay(recorded(office, (scenes.mark, scenes.enter, scenes.call)), SEED, share=0.3)
    prove(f"canary {settings}: {found}")
    assert getattr(found, finds) > 0


def test_canary_files_that_are_not_synced_before_they_move(office: Path, prove: Prove) -> None:
    """Without the fsync before the replacement, an export is found half or empty under its name."""
    found = replay(recorded(office, (scenes.export, scenes.attach), deaf=True), SEED)
    prove(f"canary no fsync: {found}")
    assert found.files > 0
