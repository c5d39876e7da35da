"""Single refusals of the disk, each at its place: files handed out, the backup that was chosen (quality.md R5, R6, R9)."""

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from gongshu_desk import files
from gongshu_desk.errors import EnvironmentFault
from gongshu_desk.services import records, setup
from gongshu_desk.services.catalog import ACTIVITIES
from gongshu_desk.services.safekeeping import restore_desk
from tests.safety import scenes
from tests.safety.conftest import Prove
from tests.safety.faults import refusing
from tests.safety.sqlite_hooks import library

PLACES = (
    (os, "fsync"), (os, "replace"), (os, "chmod"), (os, "unlink"), (os, "stat"),
    (files._CountedFile, "write"), (files._CountedFile, "close"), (Path, "read_bytes"), (Path, "open"),
)  # fmt: skip
"""What files.py asks of the system."""


def refuse_nth(monkeypatch: pytest.MonkeyPatch, owner: Any, name: str, number: int, code: int) -> list[int]:
    """Let the n-th call fail; a failing close has closed. How many calls there were, and the refusal as 0."""
    real: Callable[..., Any] = getattr(owner, name)
    calls: list[int] = []

    def call(*given: Any, **more: Any) -> Any:
        calls.append(len(calls) + 1)
        if calls[-1] != number:
            return real(*given, **more)
        calls.append(0)
        if name == "close":
            real(*given, **more)
        error = OSError(code, os.strerror(code))
        if name == "write":  # as the real one does, which meets the error below it
            given[0].fault = error
        raise error

    monkeypatch.setattr(owner, name, call)
    return calls


@pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC])
def test_every_operation_of_files_may_fail(tmp_path: Path, prove: Prove, code: int) -> None:
    """A sentence and the old file, or the new one whole: nothing between, and no error without a sentence."""
    target, new, tried, refused = tmp_path / "名册.pdf", b"new" * 50_000, 0, 0
    ways: tuple[Callable[[], int], ...] = (
        lambda: files.write_atomically(target, new),
        lambda: files.write_atomically(target, lambda out: out.write(new), lambda part: part.stat()),
        lambda: files.build_atomically(target, lambda part: part.write_bytes(new)),
    )
    for way in ways:
        for owner, name in PLACES:
            for number in range(1, 9):
                target.write_bytes(b"old")
                with pytest.MonkeyPatch.context() as patched:
                    calls = refuse_nth(patched, owner, name, number, code)
                    try:
                        way()
                        kept = False
                    except EnvironmentFault as fault:
                        assert fault.sentence, (name, number)
                        kept = True
                if 0 not in calls:
                    break
                tried, refused = tried + 1, refused + kept
                assert target.read_bytes() == (b"old" if kept else new), (name, number)
                left = [file.name for file in tmp_path.iterdir() if file != target]
                assert name == "unlink" or not left, (name, number, left)
                for file in tmp_path.glob(".~*"):
                    file.unlink()
    prove(f"{os.strerror(code)}: {tried} refusals, {refused} with a sentence and the old file, the others overcome")
    assert refused > 8


def test_sweep_goes_on_behind_one_that_cannot_be_removed(tmp_path: Path) -> None:
    """A leftover that a scanner holds must not keep all others for ever."""
    for number in range(4):
        leftover = tmp_path / f".~gongshu-{number}.pdf"
        leftover.mkdir() if number % 2 else leftover.write_bytes(b"")  # a folder of that name is not removed
        os.utime(leftover, (1, 1))
    files.write_atomically(tmp_path / "next.pdf", b"x")
    assert sorted(file.name for file in tmp_path.iterdir()) == [".~gongshu-1.pdf", ".~gongshu-3.pdf", "next.pdf"]


def test_restoring_does_not_rotate_the_chosen_backup_away(office: Path) -> None:
    """The oldest is chosen where one more backup would push it out."""
    desk = scenes.seated(office)
    try:
        for _ in range(8):
            desk.back_up("manual")
        kept = setup.backups(desk)
        assert len(kept) == 7, "as many as are kept of one day"
        scenes.enter(desk, 70)
        restore_desk(desk, kept[-1].file)
        assert [row["no"] for row in records.find(desk, ACTIVITIES) if row["no"] == "A0070"] == []
    finally:
        desk.store.close()


@pytest.mark.skipif(library() is None, reason="this Python's SQLite hides its functions: nothing to refuse")
def test_backup_that_cannot_be_read_is_said_to_be_so(office: Path) -> None:
    """A stick that fails is not told as a file of another program; the store is open and unchanged after it."""
    desk = scenes.seated(office)
    try:
        chosen = setup.backups(desk)[-1].file
    finally:
        desk.store.close()
    told = []
    with refusing(chosen) as refuse:
        desk = scenes.seated(office)
        try:
            for number in (1, 2, 30):
                refuse.arm("read", number, True)
                with pytest.raises(EnvironmentFault) as caught:
                    restore_desk(desk, chosen)
                assert refuse.disarm()
                told.append(caught.value.sentence)
            scenes.enter(desk, 71)
        finally:
            desk.store.close()
    assert told == [f"{chosen.name} 读不出来：磁盘读写出错。"] * 3
