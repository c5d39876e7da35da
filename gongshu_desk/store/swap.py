"""Putting another file in the place of the store, so that a program killed anywhere leaves the old one or the new one.

A journal of SQLite beside the store belongs to that very file: beside another one it would be played into it and ruin
it, and the old file without it may be half of a write. So neither may ever be without the other: everything is copied
aside first, then a note says what is about to happen, and from the note on the replacement is carried through, by the
next opening if need be.
"""

import json
import os
import shutil
from pathlib import Path

from gongshu_desk.files import free_name, write_atomically

BESIDE = ("-journal", "-wal", "-shm")
ASIDE = "set-aside"


def note_file(store: Path) -> Path:
    """Where it stands that a replacement has begun."""
    return store.with_name(f"{store.name}.replacing")


def new_file(store: Path) -> Path:
    """Where the file lies that is to become the store."""
    return store.with_name(f"{store.name}.new")


def swap(store: Path, stamp: str) -> Path | None:
    """Put `new_file(store)` (whole, synced) in the place of the store; where the old one was set aside.

    The store must be closed. OSError where a step fails: before the note the old store is untouched, after it the next
    opening carries on.
    """
    aside = _copy_aside(store, stamp)
    if aside is None:
        os.replace(new_file(store), store)  # noqa: PTH105 - one atomic step
        _sync(store.parent)
        return None
    write_atomically(note_file(store), json.dumps({"stamp": stamp}).encode())
    finish(store)
    return aside


def finish(store: Path) -> bool:
    """Carry a replacement through that a killed program had begun; whether there was one. Call it before opening."""
    if not note_file(store).exists():
        return False
    if new_file(store).exists():
        for suffix in BESIDE:
            store.with_name(store.name + suffix).unlink(missing_ok=True)
        _sync(store.parent)
        os.replace(new_file(store), store)  # noqa: PTH105 - one atomic step
        _sync(store.parent)
    note_file(store).unlink(missing_ok=True)
    return True


def _copy_aside(store: Path, stamp: str) -> Path | None:
    """Copy the store and what SQLite keeps beside it; None where there is nothing."""
    there = [file for file in (store, *(store.with_name(store.name + one) for one in BESIDE)) if file.exists()]
    if not there:
        return None
    aside = free_name(store.parent / ASIDE / stamp)
    part = aside.with_name(f".~{aside.name}")
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir(parents=True)
    try:
        for file in there:
            shutil.copy2(file, part / file.name)
            with (part / file.name).open("rb+") as copied:
                os.fsync(copied.fileno())
        _sync(part)  # the names in it, before it is promised that they are there
        part.replace(aside)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
    _sync(aside.parent)
    _sync(store.parent)
    return aside


def _sync(folder: Path) -> None:
    """Make names survive a power cut, where the system can (not on Windows)."""
    if os.name == "nt":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(descriptor)
    except OSError:
        pass  # some network file systems refuse to sync a folder
    finally:
        os.close(descriptor)
