"""The redo journal: what was written since the last verified backup, beside it, so that a lost store costs no work.

After each commit one line is appended, and synced a moment later by a thread of its own: the commit itself is on the
disk already, and after a power cut the next opening makes up for a line that was not. The journal may lag behind,
never lead: a line that could not be written (no room, a killed program) is made up for at the next write or opening
from the store itself, whose records carry the number of the write that changed them last (`sequence`) and whose audit
entries carry theirs (`batch`). So the journal never fails a save, and never needs to.

It begins anew with each verified backup in the store's own folder and is named after it. Which journal a store goes on
with is decided by what lies in them, never by clocks: the same unit and schema, an end that this store has reached, and
the same last entry there. A store that was put back from a backup finds that the old journal has gone further than
itself, leaves it as it is, and begins another with its next backup. So does one that was migrated.
"""

import contextlib
import errno
import hashlib
import json
import logging
import os
import re
import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from gongshu_desk.files import write_atomically
from gongshu_desk.store.engine import connect
from gongshu_desk.store.redo_lines import (
    SUFFIX,
    Found,
    Head,
    Line,
    Tables,
    body_line,
    found,
    head_line,
    key_of,
    last_line,
    rows_of,
)

log = logging.getLogger(__name__)

_MARK = (
    "SELECT id, batch, at, clerk, sentence, table_name, row_uid, row_id, action FROM auditentry"
    " WHERE batch = ? ORDER BY id LIMIT 1"
)
_MARKED = ("id", "batch", "at", "clerk", "sentence", "table_name", "row_uid", "row_id", "action")
_ENTRIES = (
    "SELECT * FROM auditentry WHERE batch > ? OR salt IS NULL AND row_uid IN"
    " (SELECT row_uid FROM auditentry WHERE batch > ?)"
    " AND instr(coalesce(before, '') || coalesce(after, ''), 'cleared:sha256:') ORDER BY batch DESC, id"
)
"""The entries since a write, and the earlier ones from which it, or a later one, took personal data out."""
_LAST = "SELECT coalesce(max(batch), 0) FROM auditentry"
_SAFE = re.compile(r"[a-z_]+$")


@dataclass(frozen=True, slots=True)
class Facts:
    """What tells one state of a store from another: unit, schema, number of the last write, its mark."""

    store: str
    schema: str
    number: int
    mark: str


def facts_of(connection: sqlite3.Connection) -> Facts:
    """The facts of an open store; sqlite3.Error where it is none."""
    unit = connection.execute("SELECT uid FROM unit ORDER BY id LIMIT 1").fetchone()
    (schema,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    (number,) = connection.execute(_LAST).fetchone()
    return Facts(unit[0] if unit else "", schema, number, mark_at(connection, number))


def mark_at(connection: sqlite3.Connection, number: int) -> str:
    """What tells the write of this number from another one of the same number; empty where there is none.

    Of its first entry, and only of columns that no migration and no clearing of personal data changes.
    """
    row = connection.execute(_MARK, (number,)).fetchone()
    return _mark(row) if row else ""


def _mark(row: tuple[Any, ...]) -> str:
    text = json.dumps(row, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def journals(folder: Path) -> list[Found]:
    """The journals of a backup folder that can be read, in the order of their backups' last writes."""
    heard = [one for one in map(found, sorted(folder.glob(f"gongshu-*{SUFFIX}"))) if one is not None]
    return sorted(heard, key=lambda one: (one.head.number, one.head.made, one.file.name))


def changed_since(connection: sqlite3.Connection, number: int) -> Line | None:
    """One line for all that was written after this number, from the store itself; None where nothing was.

    Rows stand in it as they are now: what lies between is in their audit entries.
    """
    cursor = connection.cursor()
    cursor.execute("BEGIN")
    try:
        (last,) = cursor.execute(_LAST).fetchone()
        if last <= number:
            return None
        tables: Tables = {}
        for (name,) in cursor.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchall():
            columns = {row[1] for row in cursor.execute(f'PRAGMA table_info("{name}")').fetchall()}
            if {"uid", "sequence"} <= columns:
                tables[name] = rows_of(cursor, f'SELECT * FROM "{name}" WHERE sequence > ?', number)
        tables["auditentry"] = rows_of(cursor, _ENTRIES, number, number)
        tables = {name: answer for name, answer in tables.items() if answer[1]}
        return Line(number, last, mark_at(connection, last), _now(), tables)
    finally:
        cursor.execute("COMMIT")


class Journal:
    """The journal of one open store. Its methods never raise for a fault of the disk: `fault` tells of it."""

    def __init__(self, store: Path, key: bytes | None = None) -> None:
        self.folder = store.parent / "backups"
        self.fault = ""
        """Why the last line could not be written, for the clerk; empty where all is well."""
        self._store, self._key = store, key
        self._sealer = key_of(key)
        self._guard = threading.Lock()
        self._looked = False
        self._file: Path | None = None
        self._descriptor: int | None = None
        self._end, self._sum, self._last = 0, "", 0
        self._syncer: ThreadPoolExecutor | None = None
        self._unsynced = False
        self._unsound: OSError | None = None

    @property
    def file(self) -> Path | None:
        """The journal that is being written; None before the first backup."""
        return self._file

    @property
    def last(self) -> int:
        """Number of the last write that is in the journal."""
        return self._last

    def gather(
        self,
        connection: sqlite3.Connection,
        number: int,
        tables: frozenset[str],
        cleared: frozenset[str] = frozenset(),
    ) -> Line | None:
        """The line of the write under way, just before its commit; None where it is to be made up for afterwards.

        `tables`: those of its records. `cleared`: uids whose personal data it took out of earlier audit entries.
        """
        if self._looked and (self._file is None or self._last != number - 1):
            return None
        try:
            cursor = connection.cursor()
            rows: Tables = {}
            for name in sorted(tables):
                assert _SAFE.match(name)
                rows[name] = rows_of(cursor, f'SELECT * FROM "{name}" WHERE sequence = ?', number)
            columns, entries = rows_of(cursor, "SELECT * FROM auditentry WHERE batch = ? ORDER BY id", number)
            for uid in sorted(cleared):
                entries += rows_of(cursor, "SELECT * FROM auditentry WHERE row_uid = ? AND batch < ?", uid, number)[1]
        except sqlite3.Error:
            return None
        rows["auditentry"] = (columns, entries)
        first = dict(zip(columns, entries[0], strict=True)) if entries else {}
        return Line(number - 1, number, _mark(tuple(first[name] for name in _MARKED)) if first else "", _now(), rows)

    def append(self, line: Line | None) -> None:
        """After the commit: the line of this write, or all that is missing."""
        with self._guard, self._telling():
            if not self._attached():
                return
            if line is None or line.first != self._last:
                self._make_up()
            else:
                self._put(line)

    def catch_up(self) -> None:
        """Append what the store has and the journal has not; at opening, and whenever somebody asks."""
        self.append(None)

    def begin(self, backup: Path, records: int) -> None:
        """A verified backup was made: its journal begins. What was written since the copy was taken comes first into it."""
        with self._guard, self._telling():
            if self._attached():
                self._make_up()
            with closing(connect(backup, key=self._key, readonly=True)) as made:
                facts = facts_of(made)
            self._start(backup, facts, records)
            self._make_up()

    def close(self) -> None:
        """Let go of the file, synced."""
        with self._guard:
            if self._syncer is not None:
                self._syncer.shutdown(wait=True)
                self._syncer = None
            self._let_go()

    # ---- the rest is called with the guard held ---------------------------------------------------------

    @contextlib.contextmanager
    def _telling(self) -> Any:
        """Whatever goes wrong with the journal is told and made up for later; the save is done already."""
        try:
            yield
            self.fault = ""
        except Exception as error:
            self._let_go()
            self._looked = False
            self.fault = f"续记没有写成（{getattr(error, 'strerror', None) or type(error).__name__}）"
            log.info("the redo journal could not be written: %s", type(error).__name__)

    def _let_go(self) -> None:
        if self._descriptor is not None:
            with contextlib.suppress(OSError):
                os.close(self._descriptor)
        self._descriptor = self._file = None
        self._looked = False

    def _attached(self) -> bool:
        """Whether there is a journal to write; the first time it is looked for."""
        if not self._looked:
            self._attach()
            self._looked = True
        return self._file is not None

    def _attach(self) -> None:
        if not self.folder.is_dir():
            return
        with closing(connect(self._store, key=self._key, readonly=True)) as own:
            facts = facts_of(own)
            for journal in reversed(journals(self.folder)):
                head = journal.head
                if (head.store, head.schema) != (facts.store, facts.schema) or head.sealed != bool(self._key):
                    continue
                if journal.broken or head.number > facts.number:
                    continue
                last = last_line(journal, self._sealer)
                number, mark = (last.last, last.mark) if last else (head.number, head.mark)
                if number <= facts.number and mark_at(own, number) == mark:
                    self._take(journal, number)
                    return
            self._from_backup(own, facts)

    def _from_backup(self, own: sqlite3.Connection, facts: Facts) -> None:
        """No journal fits: begin that of the newest backup without one which this store comes from."""
        from gongshu_desk.store.backup import listing

        for made in listing(self.folder)[:3]:
            if made.file.with_suffix(SUFFIX).exists():
                continue
            try:
                with closing(connect(made.file, key=self._key, readonly=True)) as copy:
                    then = facts_of(copy)
            except sqlite3.Error:
                continue
            same = (then.store, then.schema) == (facts.store, facts.schema)
            if same and then.number and mark_at(own, then.number) == then.mark:
                self._start(made.file, then, -1)
                return

    def _start(self, backup: Path, facts: Facts, records: int) -> None:
        size = backup.stat().st_size
        sealed = self._key is not None
        head = Head(facts.store, facts.schema, backup.name, facts.number, facts.mark, records, size, _now(), sealed)
        text, checksum = head_line(head)
        file = backup.with_suffix(SUFFIX)
        write_atomically(file, text)
        self._let_go()
        self._open(file, len(text), checksum, facts.number)

    def _take(self, journal: Found, number: int) -> None:
        self._open(journal.file, journal.end, journal.checksum, number)

    def _open(self, file: Path, end: int, checksum: str, number: int) -> None:
        self._descriptor = os.open(file, os.O_RDWR | getattr(os, "O_BINARY", 0))
        self._file, self._end, self._sum, self._last = file, end, checksum, number
        self._looked = True

    def _make_up(self) -> None:
        with closing(connect(self._store, key=self._key, readonly=True)) as own:
            line = changed_since(own, self._last)
        if line is not None:
            self._put(line)

    def _sync_soon(self) -> None:
        """Have the line synced by a thread of its own, several at once where they come quickly."""
        if self._syncer is None:
            self._syncer = ThreadPoolExecutor(1, thread_name_prefix="journal")
        if not self._unsynced and self._descriptor is not None:
            self._unsynced = True
            self._syncer.submit(self._sync, self._descriptor)

    def _sync(self, descriptor: int) -> None:
        self._unsynced = False  # first: a line that comes from here on asks again
        try:
            os.fsync(descriptor)
        except OSError as error:
            if error.errno != errno.EBADF:  # let go of meanwhile: another journal was begun
                self._unsound = error

    def _put(self, line: Line) -> None:
        """Append behind the last whole line; half a line that a killed program left there goes."""
        assert self._descriptor is not None
        if self._unsound is not None:
            error, self._unsound = self._unsound, None
            raise error
        text, checksum = body_line(line, self._sum, self._sealer)
        state = os.fstat(self._descriptor)
        if state.st_size < self._end or not state.st_nlink:
            raise OSError("the journal was cut or removed by somebody else")
        if state.st_size > self._end:
            os.ftruncate(self._descriptor, self._end)
        os.lseek(self._descriptor, self._end, os.SEEK_SET)
        left = memoryview(text)
        while left:
            left = left[os.write(self._descriptor, left) :]
        self._sync_soon()
        self._end, self._sum, self._last = self._end + len(text), checksum, line.last


def _now() -> str:
    return datetime.now().isoformat(timespec="seconds")
