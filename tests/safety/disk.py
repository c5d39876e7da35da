"""What a program asked of the disk, in order; and what the disk may hold if the current fails at any moment of it.

`Recorder` logs what happens below one folder: SQLite's operations exactly (`sqlite_hooks`), those of Python by standing
in for the functions of `os` that order them (fsync, replace, unlink, mkdir) and reading what was written in between.
`Disk` walks through the log and keeps apart what was forced onto the disk and what was not. A `Cut` of it is one
possible remainder: of what was not forced any part is gone, out of order, or torn at sectors of 512 bytes; so are sizes
and the entries of folders (a new file is not there before its folder was synced, a removed one may be back).
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from threading import RLock
from typing import Any
from unittest.mock import patch

from tests.safety.sqlite_hooks import OK, Listener, hooked

SECTOR = 512
PIECE = 4096
"""Bytes in which a change by Python's own writes is taken down."""
_IGNORED = ("gongshu.lock", "gongshu.lock.owner")


@dataclass(frozen=True, slots=True)
class Op:
    """One line of the log. `kind`: folder, make, write, cut, sync, drop, move, sync_folder, or a mark of the test."""

    kind: str
    path: str
    offset: int = 0
    content: bytes = b""
    target: str = ""


class Recorder(Listener):
    """Logs what is done below `root`; paths are relative to it."""

    def __init__(self, root: Path) -> None:
        self.root = root.resolve()
        self.deaf = False
        """For canaries: what Python forces onto the disk is taken as not forced."""
        self.log: list[Op] = []
        self.live: dict[str, bytearray] = {}
        self.folders: set[str] = set()
        self._seen: dict[str, tuple[int, int, int]] = {}
        self._told: dict[str, int] = {}
        """Files that SQLite has open, or is removing: it tells of all that it does with them, and a look from another
        thread would fall between the telling and the doing."""
        self._turn = RLock()
        self._look(first=True)
        self.start = {path: bytes(content) for path, content in self.live.items()}
        self.start_folders = frozenset(self.folders)

    def mark(self, kind: str, label: str = "") -> None:
        """A line of the test's own: where an operation began, or was acknowledged."""
        self._look()
        self.log.append(Op(kind, label))

    # --- told by SQLite

    def opening(self, path: str, new: bool, readonly: bool) -> int:
        place, there = self._place(path), os.path.exists(path)  # noqa: PTH110
        with self._turn:
            if place is not None and (new or there):
                self._told[place] = max(self._told.get(place, 0), 0) + 1
                if new and not readonly and place not in self.live and not there:
                    self.live[place] = bytearray()
                    self.log.append(Op("make", place))
        return OK

    def closed(self, path: str) -> None:
        place = self._place(path)
        with self._turn:
            if place is not None and self._told.get(place, 0) > 0:
                self._told[place] -= 1

    def writing(self, path: str, offset: int, content: bytes) -> int:
        place = self._place(path)
        if place is not None:
            held = self.live.setdefault(place, bytearray())
            overlay(held, offset, content)
            self.log.append(Op("write", place, offset, content))
        return OK

    def truncating(self, path: str, size: int) -> int:
        place = self._place(path)
        if place is not None:
            resize(self.live[place], size)
            self.log.append(Op("cut", place, size))
        return OK

    def syncing(self, path: str) -> int:
        self._line("sync", path)
        return OK

    def syncing_folder(self, path: str) -> None:
        self._line("sync_folder", os.path.dirname(path))  # noqa: PTH120

    def deleting(self, path: str) -> int:
        place = self._place(path)
        with self._turn:
            if place is not None and self.live.pop(place, None) is not None:
                self._told[place] = -1
                self.log.append(Op("drop", place))
        return OK

    def _line(self, kind: str, path: str) -> None:
        place = self._place(path)
        if place is not None:
            self.log.append(Op(kind, place))

    def _place(self, path: str | Path) -> str | None:
        """The path below the root; None for one outside and for the lock."""
        full = os.path.realpath(path)
        if full == str(self.root):
            return "."
        if not full.startswith(f"{self.root}{os.sep}"):
            return None
        place = full[len(str(self.root)) + 1 :].replace(os.sep, "/")
        return None if place in _IGNORED else place

    # --- asked of the system by Python

    @contextmanager
    def recording(self) -> Iterator["Recorder"]:
        """Everything done in here is logged."""
        names = ("fsync", "replace", "rename", "unlink", "remove", "mkdir")
        with hooked(self):
            patches = [patch.object(os, name, self._instead(name, getattr(os, name))) for name in names]
            for one in patches:
                one.start()
            try:
                yield self
                self._look()
            finally:
                for one in patches:
                    one.stop()

    def _instead(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*given: Any, **more: Any) -> Any:
            self._look()
            result = real(*given, **more)
            getattr(self, f"_{name}")(*given[: 2 if name in ("replace", "rename") else 1])
            return result

        return call

    def _fsync(self, descriptor: int) -> None:
        asked = os.fstat(descriptor)
        for place in [*self.live, *self.folders, "."]:
            full = self.root / place
            if not self.deaf and full.exists() and os.path.samestat(full.stat(), asked):
                self.log.append(Op("sync_folder" if full.is_dir() else "sync", place))

    def _replace(self, source: Any, target: Any) -> None:
        old, new = self._place(source), self._place(target)
        if new is None:
            raise RuntimeError(f"moved out of sight: {target}")
        if old is None:
            self._look()
        elif old in self.live:
            self.live[new] = self.live.pop(old)
            self._seen.pop(old, None)
            self._seen[new] = _stamp(self.root / new)
            self.log.append(Op("move", old, target=new))
        elif old in self.folders:
            self.folders = {_moved(path, old, new) for path in self.folders}
            self.live = {_moved(path, old, new): content for path, content in self.live.items()}
            self._seen = {_moved(path, old, new): stamp for path, stamp in self._seen.items()}
            self.log.append(Op("move", old, target=new))

    _rename = _replace

    def _unlink(self, path: Any) -> None:
        place = self._place(path)
        if place is not None and self.live.pop(place, None) is not None:
            self.log.append(Op("drop", place))

    _remove = _unlink

    def _mkdir(self, path: Any) -> None:
        place = self._place(path)
        if place is not None and place not in self.folders:
            self.folders.add(place)
            self.log.append(Op("folder", place))

    def _look(self, first: bool = False) -> None:
        """What Python's own writes did since the last look."""
        with self._turn:
            self._walk()
            if first:
                self.log.clear()

    def _walk(self) -> None:
        found = set()
        for parent, folders, files in os.walk(self.root):
            for name in folders:
                self._mkdir(f"{parent}{os.sep}{name}")
            for name in files:
                place = self._place(f"{parent}{os.sep}{name}")
                if place is not None:
                    found.add(place)
                    if not self._told.get(place):
                        self._compare(place)
        for gone in [place for place in self.live if place not in found and not self._told.get(place)]:
            del self.live[gone]
            self.log.append(Op("drop", gone))

    def _compare(self, place: str) -> None:
        file = self.root / place
        stamp = _stamp(file)
        if self._seen.get(place) == stamp:
            return
        self._seen[place] = stamp
        content = file.read_bytes()
        if place not in self.live:
            self.live[place] = bytearray()
            self.log.append(Op("make", place))
        held = self.live[place]
        if len(content) < len(held):
            self.truncating(str(file), len(content))
        for start in range(0, len(content), PIECE):
            piece = content[start : start + PIECE]
            if held[start : start + PIECE] != piece:
                self.writing(str(file), start, piece)


def _stamp(file: Path) -> tuple[int, int, int]:
    told = file.stat()
    return told.st_mtime_ns, told.st_size, told.st_ino


def overlay(held: bytearray, offset: int, content: bytes) -> None:
    """Write into a file in memory."""
    if len(held) < offset:
        held.extend(bytes(offset - len(held)))
    held[offset : offset + len(content)] = content


def resize(held: bytearray, size: int) -> None:
    """Cut a file in memory, or lengthen it by zeros."""
    if size < len(held):
        del held[size:]
    else:
        held.extend(bytes(size - len(held)))


@dataclass(eq=False, slots=True)
class File:
    """A file: what is safely on the disk, and what is not yet. `folder`: it is one, and has no content."""

    safe: bytes = b""
    waiting: list[tuple[int, bytes | None]] = field(default_factory=list)
    """(offset, content), or (size, None) for a cut."""
    folder: bool = False

    def whole(self) -> bytes:
        """As the running program sees it."""
        return self.cut(Random(0), "all") if self.waiting else self.safe

    def cut(self, chance: Random, way: str) -> bytes:
        """What may be found of it: `none`, `all`, `some` of what waits, `torn` at sectors, or `mixed` in order too."""
        if way == "none" or not self.waiting:
            return self.safe
        held = bytearray(self.safe)
        sizes, waiting = [len(held)], list(self.waiting)
        share = chance.choice((0.1, 0.5, 0.9))
        if way == "mixed":
            chance.shuffle(waiting)
        for offset, content in waiting:
            if way != "all" and chance.random() > share:
                continue
            if content is None:
                resize(held, offset)
            elif way in ("torn", "mixed") and chance.random() < 0.5:
                for start, piece in _torn(offset, content):
                    if chance.random() < 0.5:
                        overlay(held, start, piece)
            else:
                overlay(held, offset, content)
            sizes.append(len(held))
        if way in ("torn", "mixed") and chance.random() < 0.3:
            resize(held, chance.choice(sizes))
        return bytes(held)


def _torn(offset: int, content: bytes) -> Iterator[tuple[int, bytes]]:
    """A write as the disk does it: sector by sector."""
    end, start = offset + len(content), offset
    while start < end:
        stop = min(end, (start // SECTOR + 1) * SECTOR)
        yield start, content[start - offset : stop - offset]
        start = stop


WAYS = (("none", "none"), ("none", "all"), ("all", "none"), ("some", "some"), ("torn", "all"), ("mixed", "some"))
"""What happens to the content and to the entries of folders, in one kind of cut each."""


class Disk:
    """A disk on which a log is played, line by line."""

    def __init__(self, start: dict[str, bytes], folders: frozenset[str]) -> None:
        self.names: dict[str, File] = {path: File(content) for path, content in start.items()}
        self.names |= {path: File(folder=True) for path in folders}
        self.safe_names = dict(self.names)
        self.waiting: list[tuple[frozenset[str], dict[str, File | None]]] = []
        """Changes of names that are not on the disk yet, each with the folders whose sync settles it."""

    def play(self, op: Op) -> None:
        """Do one line; a mark does nothing."""
        if op.kind in ("make", "folder"):
            self._enter({op.path: File(folder=op.kind == "folder")})
        elif op.kind == "write":
            self.names[op.path].waiting.append((op.offset, op.content))
        elif op.kind == "cut":
            self.names[op.path].waiting.append((op.offset, None))
        elif op.kind == "sync":
            file = self.names[op.path]
            file.safe, file.waiting = file.whole(), []
        elif op.kind == "drop":
            self._enter({op.path: None})
        elif op.kind == "move":
            moved = self.names[op.path]
            self._enter({op.path: None, op.target: moved})
            if moved.folder:  # what waits inside goes with it
                self.waiting = [
                    (
                        frozenset(_moved(path, op.path, op.target) for path in folders),
                        {_moved(path, op.path, op.target): file for path, file in change.items()},
                    )
                    for folders, change in self.waiting[:-1]
                ] + self.waiting[-1:]
        elif op.kind == "sync_folder":
            self._settle(op.path)

    def _enter(self, change: dict[str, File | None]) -> None:
        _apply(self.names, change)
        self.waiting.append((frozenset(parent(path) for path in change), change))

    def _settle(self, folder: str) -> None:
        for folders, change in self.waiting:
            if folder in folders:
                _apply(self.safe_names, change)
        self.waiting = [one for one in self.waiting if folder not in one[0]]

    def cut(self, chance: Random, contents: str, entries: str) -> dict[str, tuple[File, bytes]]:
        """What may be found after the current failed now: path → (file, content). Folders are left out."""
        names = dict(self.safe_names)
        for _, change in self.waiting:
            if entries == "all" or (entries == "some" and chance.random() < 0.5):
                _apply(names, change)
        reached = {path: file for path, file in names.items() if _reachable(names, path)}
        return {path: (file, file.cut(chance, contents)) for path, file in reached.items() if not file.folder}


def _moved(path: str, old: str, new: str) -> str:
    """The path after a folder above it, or it itself, has moved."""
    return new + path[len(old) :] if path == old or path.startswith(f"{old}/") else path


def _apply(names: dict[str, File], change: dict[str, File | None]) -> None:
    gone = [path for path, file in change.items() if file is None]
    for folder in [path for path, file in change.items() if file is not None and file.folder and gone]:
        inside = [path for path in names if path.startswith(f"{gone[0]}/")]
        for path in inside:
            names[_moved(path, gone[0], folder)] = names.pop(path)
    for path, file in change.items():
        if file is None:
            names.pop(path, None)
        else:
            names[path] = file


def _reachable(names: dict[str, File], path: str) -> bool:
    above = parent(path)
    while above != ".":
        if above not in names:
            return False
        above = parent(above)
    return True


def parent(path: str) -> str:
    """The folder of a relative path; 「.」 for the root itself."""
    return path.rpartition("/")[0] or "."
