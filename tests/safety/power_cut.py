"""Every state the disk may be left in by a power cut, opened and compared (quality.md R2).

A write that was acknowledged before the cut must be there; the one in flight is there whole or not at all. The store
counts as sound when its file, after SQLite has rolled back what its journal tells, is byte for byte one of the states
that were committed; where it is not, it is opened, checked and compared row by row. Every other file the program
promised (backups, kept and set-aside files, exports) must be there whole from its acknowledgement on.
"""

import hashlib
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path
from random import Random

from gongshu_desk.store import swap
from tests.safety.disk import WAYS, Disk, Op, Recorder

STORE, JOURNAL = "gongshu.db", "gongshu.db-journal"
NEW, NOTE = "gongshu.db.new", "gongshu.db.replacing"
"""A restored store that is not in its place yet, and the note that it shall be put there by the next opening."""
PROMISED = ("backups/gongshu-*.db", "second/*.db", "set-aside/*/*.db", "attachments/*/*", "out/*.xlsx")
"""Files that must be whole once the operation that made them was acknowledged."""
NEVER_HALF = ("backups/gongshu-*.db", "second/*.db", "attachments/*/*", "out/*.xlsx")
"""Files that are never seen half, not even before."""
_MEMORY = Path("/dev/shm")


@dataclass(slots=True)
class Found:
    """What a replay found: points of the log, states tried, and those that broke a promise."""

    points: int = 0
    states: int = 0
    rolled_back: int = 0
    lost: int = 0
    torn: int = 0
    files: int = 0
    examples: list[str] = field(default_factory=list)

    @property
    def broken(self) -> int:
        """States that broke a promise."""
        return self.lost + self.torn + self.files

    def tell(self, kind: str, text: str) -> None:
        """Count one that is broken."""
        setattr(self, kind, getattr(self, kind) + 1)
        if len(self.examples) < 8:
            self.examples.append(f"{kind}: {text}")

    def __add__(self, other: "Found") -> "Found":
        sums = (
            getattr(self, n) + getattr(other, n) for n in ("points", "states", "rolled_back", "lost", "torn", "files")
        )
        return Found(*sums, [*self.examples, *other.examples])

    def __str__(self) -> str:
        return (
            f"{self.points} moments, {self.states} states, {self.rolled_back} of them with a journal to roll back; "
            f"lost {self.lost}, torn {self.torn}, files {self.files}"
        )


def replay(recorded: Recorder, seed: int, rounds: int = 1, share: float = 1.0) -> Found:
    """Cut the current after the lines of the log, `rounds` times in each of the `WAYS`.

    `share` of the writes are looked at; every sync, cut, move, new name and acknowledgement always is. Of what is
    written into other files than the store a sixteenth of that will do: nothing is promised of them before they move.
    """
    with _workshop() as folder:
        return _Replay(recorded, folder).run(seed, rounds, share)


@contextmanager
def _workshop() -> Iterator[Path]:
    """A folder for states, in memory where the system has such a place."""
    folder = Path(tempfile.mkdtemp(prefix="gongshu-cut-", dir=_MEMORY if _MEMORY.is_dir() else None))
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


class _Replay:
    """One walk through a log."""

    def __init__(self, recorded: Recorder, folder: Path) -> None:
        self.log, self.folder = recorded.log, folder
        self.disk = Disk(recorded.start, recorded.start_folders)
        self.found = Found()
        self.hashes: dict[int, tuple[bytes, bytes]] = {}
        self.recovered: dict[tuple[bytes, bytes], bytes] = {}
        self.logical: dict[bytes, bytes] = {}
        self.contents: dict[bytes, bytes] = {}
        self.lies: bytes | None = None
        """The content that lies in the file that is opened, as far as it is known: it need not be written again."""
        self.allowed: set[bytes | None] = {self._image()}
        self.promised: dict[str, set[bytes | None]] = self._promises()
        self.tried: set[object] = set()

    def run(self, seed: int, rounds: int, share: float) -> Found:
        """Play the log, and look at what a cut would leave after each line."""
        for number, op in enumerate(self.log):
            self.disk.play(op)
            self._follow(op)
            rate = 1.0 if op.kind != "write" else share if op.path in (STORE, JOURNAL) else share / 16
            if Random(f"{seed}/{number}").random() >= rate:
                continue
            self.found.points += 1
            for turn in range(rounds):
                for way, (contents, entries) in enumerate(WAYS):
                    if (
                        turn == 0 or "some" in (contents, entries) or contents == "torn"
                    ):  # the others have no chance in them
                        self._try(number, op, Random(f"{seed}/{number}/{turn}/{way}"), contents, entries)
        return self.found

    def _follow(self, op: Op) -> None:
        """What is now allowed: after an acknowledgement one state of the store only, else one for each commit since."""
        if op.kind == "done":
            self.allowed, self.promised = {self._image()}, self._promises()
        elif (
            op.path == JOURNAL and (op.kind == "drop" or (op.kind == "cut" and op.offset == 0))
        ) or op.target == STORE:
            self.allowed.add(self._image())
        elif op.kind == "drop" and op.path in self.promised:
            self.promised[op.path].add(None)
        elif op.target == NOTE:  # from here on the next opening puts the restored store in its place
            restored = self.disk.names[NEW].whole()
            self.contents.setdefault(self._hash(restored), restored)
            self.allowed.add(self._hash(restored))
        if op.kind == "move":
            self.promised.setdefault(op.target, {None}).add(_sha(self.disk.names[op.target].whole()))

    def _image(self) -> bytes | None:
        """The store as the program sees it now."""
        file = self.disk.names.get(STORE)
        if file is None:
            return None
        content = file.whole()
        key = self._hash(content)
        self.contents.setdefault(key, content)
        return key

    def _hash(self, content: bytes) -> bytes:
        """Contents that lie safe on the disk are the same object in thousands of states."""
        known = self.hashes.get(id(content))
        if known is None or known[0] is not content:
            if len(self.hashes) > 200:
                self.hashes.clear()
            known = self.hashes[id(content)] = (content, _sha(content))
        return known[1]

    def _promises(self) -> dict[str, set[bytes | None]]:
        return {
            path: {_sha(file.whole())}
            for path, file in self.disk.names.items()
            if not file.folder and any(fnmatch(path, pattern) for pattern in PROMISED)
        }

    def _try(self, number: int, op: Op, chance: Random, contents: str, entries: str) -> None:
        state = {path: content for path, (_, content) in self.disk.cut(chance, contents, entries).items()}
        hashes = {path: self._hash(content) for path, content in state.items()}
        key = (
            frozenset(hashes.items()),
            frozenset(self.allowed),
            frozenset((p, frozenset(a)) for p, a in self.promised.items()),
        )
        if key in self.tried:
            return
        self.tried.add(key)
        self.found.states += 1
        where = f"line {number} ({op.kind} {op.path} {op.offset}), content {contents}, entries {entries}"
        self._check_store(state, hashes, where)
        self._check_files(hashes, where)

    def _check_store(self, state: dict[str, bytes], hashes: dict[str, bytes], where: str) -> None:
        content, journal = state.get(STORE), state.get(JOURNAL, b"")
        if state.get(NOTE):
            content, journal = self._finished(state), b""
            hashes = hashes | ({STORE: self._hash(content)} if content is not None else {})
        if content is None:
            if None not in self.allowed:
                self.found.tell("lost", f"no store, {where}")
            return
        key = hashes[STORE]
        if journal:
            self.found.rolled_back += 1
            key = self._roll_back(key, content, hashes[JOURNAL], journal)
        if key in self.allowed:
            return
        self.contents.setdefault(key, content)
        meant = self._meaning(key)
        if meant == b"":
            self.found.tell("torn", where)
        elif meant not in {self._meaning(one) for one in self.allowed if one is not None}:
            self.found.tell("lost", where)

    def _roll_back(self, key: bytes, content: bytes, journal_key: bytes, journal: bytes) -> bytes:
        """The store after SQLite has opened it beside its journal."""
        known = self.recovered.get((key, journal_key))
        if known is None:
            file = self.folder / STORE
            if self.lies is not content:
                file.write_bytes(content)
            (self.folder / JOURNAL).write_bytes(journal)
            try:
                with closing(sqlite3.connect(file)) as connection:
                    connection.execute("PRAGMA user_version").fetchone()  # reads, so rolls back, but parses no schema
            except sqlite3.DatabaseError:
                pass  # what is left is looked at like any other
            (self.folder / JOURNAL).unlink(missing_ok=True)
            left = file.read_bytes()
            self.lies = content if left == content else None
            alike = (one for one in self.allowed if one is not None and self.contents[one] == left)
            known = self.recovered[key, journal_key] = next(alike, None) or _sha(left)
            self.contents.setdefault(known, left)
        return known

    def _finished(self, state: dict[str, bytes]) -> bytes | None:
        """The store after the next opening has carried a restore through."""
        self.lies = None
        for path in (STORE, JOURNAL, NEW, NOTE):
            (self.folder / path).unlink(missing_ok=True)
            if path in state:
                (self.folder / path).write_bytes(state[path])
        swap.finish(self.folder / STORE)
        left = (self.folder / STORE).read_bytes() if (self.folder / STORE).exists() else None
        for path in (JOURNAL, NEW, NOTE):
            (self.folder / path).unlink(missing_ok=True)
        return left

    def _meaning(self, key: bytes) -> bytes:
        """A digest of all rows of a store that is whole; empty for one that is not."""
        known = self.logical.get(key)
        if known is None:
            file = self.folder / "asked.db"
            file.write_bytes(self.contents[key])
            known = self.logical[key] = meaning(file)
        return known

    def _check_files(self, hashes: dict[str, bytes], where: str) -> None:
        for path, allowed in self.promised.items():
            held = hashes.get(path)
            half = held is not None and held not in allowed
            if half and (any(fnmatch(path, pattern) for pattern in NEVER_HALF) or None not in allowed):
                self.found.tell("files", f"{path} is neither the old nor the new, {where}")
            elif held is None and None not in allowed:
                self.found.tell("files", f"{path} is gone, {where}")


def meaning(file: Path) -> bytes:
    """A digest of all tables, indexes and rows; empty where the file is not a sound store."""
    digest = hashlib.sha1(usedforsecurity=False)
    try:
        with closing(sqlite3.connect(file)) as connection:
            if connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
                return b""
            if connection.execute("PRAGMA foreign_key_check").fetchone():
                return b""
            schema = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name").fetchall()
            digest.update(repr(schema).encode())
            for kind, name, _ in schema:
                if kind == "table":
                    for row in connection.execute(f'SELECT * FROM "{name}" ORDER BY 1'):
                        digest.update(repr(row).encode())
    except sqlite3.DatabaseError:
        return b""
    return digest.digest()


def _sha(content: bytes) -> bytes:
    return hashlib.sha1(content, usedforsecurity=False).digest()
