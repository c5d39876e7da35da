"""The one way in and out of the store.

`Store.read()` gives a session on a consistent state; `Store.write(sentence)` gives a session whose end is
one commit with its audit entries. Engine settings are those of a program that must not lose a record:
TRUNCATE journal, synchronous FULL, foreign keys on, BEGIN IMMEDIATE for writes. WAL is not used, for
Python's own SQLite (3.7.0 to 3.51.2) has the WAL-reset bug.
"""

import re
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import sqlalchemy as sa
from sqlalchemy import event
from sqlmodel import Session

from gongshu_desk.domain.codes import ReviewState
from gongshu_desk.domain.policy import Command
from gongshu_desk.errors import EnvironmentFault
from gongshu_desk.store import chain, triggers
from gongshu_desk.store.audit import Change, Write, collect_before, finish, note, write_entries
from gongshu_desk.store.chain import Tip
from gongshu_desk.store.closing import dated_in, only_later, refuse_closed
from gongshu_desk.store.engine import connect
from gongshu_desk.store.faults import LOST_CODES, lost, primary_code, replaced, sorted_faults
from gongshu_desk.store.journal import Journal
from gongshu_desk.store.lock import FolderLock
from gongshu_desk.store.past_terms import refuse_past_terms
from gongshu_desk.store.redo_lines import Line
from gongshu_desk.store.tables import ClosedYear, Cosigner, Reviewed, Row, Suggestion

_CHANGES = re.compile(
    r"\s*(INSERT|UPDATE|DELETE|REPLACE|CREATE|DROP|ALTER|WITH\b.*\b(INSERT|UPDATE|DELETE)\b)", re.I | re.S
)

_REVIEW = frozenset({"review", "review_reason", "reviewed_by", "reviewed_on"})
_BESIDE = frozenset({"archived", "book_page", "note"})
"""Columns of a fact that say nothing of what was done: a page number entered later asks for no new check."""

_SIGNING = frozenset({"suggestion_id", "mandate_id", "position", "archived"})
"""Columns of a co-signer that say who signed what, in which order."""

_LAST_BATCH = "SELECT max(batch) FROM auditentry"
_CLOSED_YEARS = "SELECT year FROM closedyear WHERE reopened_on IS NULL AND NOT archived"
"""Every write begins with these two; as plain text they cost a tenth of what they cost composed anew."""
_MOVED = sqlite3.SQLITE_READONLY | (4 << 8)
"""SQLITE_READONLY_DBMOVED: the file was renamed, deleted or replaced since it was opened."""
PRAGMAS = {"journal_mode": "truncate", "synchronous": 2, "foreign_keys": 1}


@dataclass(frozen=True, slots=True)
class Saved:
    """What one write changed: its number, its sentence, the tables touched, and how many records."""

    batch: int
    sentence: str
    kinds: frozenset[str]
    count: int
    head: str = ""
    """The end of the audit's chain after it."""


@dataclass
class WriteSession:
    """Bookkeeping of an open write; kept in `session.info`."""

    batch: int
    sentence: str
    clerk: str
    account: str
    origin: str
    closed: frozenset[int]
    changes: list[Change] = field(default_factory=list)
    finished: int = 0
    flushing: bool = False
    tip: Tip = chain.BEGINNING
    """The end of the audit's chain, which the entries of this write are linked to."""
    cleared: set[str] = field(default_factory=set)
    """uids of records whose personal data go from the audit (`audit.clear_private`)."""
    notes: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    """What the audit tells of itself (`audit.note`)."""
    unwritten: list[Callable[[], None]] = field(default_factory=list)
    """What inserts the records that were added outside the session (`bulk.NewRows`)."""


class Store:
    """One SQLite file with its lock. Made by `open_store`; closed once, at the end of the program."""

    def __init__(self, file: Path, lock: FolderLock, key: bytes | None = None) -> None:
        self.file = file
        self.key = key
        """The data key of an encrypted store; its backups are made with it."""
        self.journal = Journal(file, key)
        """What was written since the last backup, beside it."""
        self._lock = lock
        self._known: set[int] = set()
        """The number of the last write as this program left it; after a fault at the very end, also that write's own."""
        self.engine = make_engine(file, key, self._connect)
        self.clerk = ""
        self.account = ""
        """uid of the account that is signed in."""
        self.may: Callable[[Command | None], Mapping[str, Any] | None] | None = None
        """Refuses (raises) what the account that is signed in may not do, or answers who approved it, for the audit;
        None where accounts are off."""
        self.origin = ""
        self.listeners: list[Callable[[Saved], None]] = []
        self.last: Saved | None = None
        self.supposed: ClosedYear | None = None
        """Readers of this handle see a year as it will be closed, while its prints are drawn beforehand."""
        self.notes: tuple[str, ...] = ()
        """What the start found and put right, for the clerk to know."""

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session on one consistent state of the store; it never writes.

        Fetch whole and leave: a reader that stays in here holds up every commit.
        """
        with sorted_faults(self._explain), self.engine.connect() as connection:
            session = Session(connection, autoflush=False, expire_on_commit=False)
            session.info["read"] = True
            session.info["supposed"] = self.supposed
            try:
                yield session
            finally:
                session.close()
                connection.rollback()

    @contextmanager
    def write(self, sentence: str, command: Command | None = None) -> Iterator[Session]:
        """One transaction: commit, audit entries and change notice at the end, nothing at all on any error.

        `sentence` says in Chinese what the clerk did; it stands in the history and in the toast. `command` is what
        it belongs to in `domain.policy`; where accounts are on, a write without one is refused.
        """
        approved = self.may(command) if self.may is not None else None
        with sorted_faults(self._explain), self.engine.connect().execution_options(write=True) as connection:
            session = Session(connection, autoflush=False, expire_on_commit=False)
            try:
                work = self._begin(session, sentence)
                _guard(connection, work)
                if approved is not None:
                    note(session, "approved", approved)
                yield session
                session.flush()
                for insert in work.unwritten:
                    insert()
                work.flushing = True
                self._known.add(work.batch)
                tip = write_entries(session, _write_of(work), work.changes)
                line = self._journal_line(connection, work)
                session.commit()
                connection.commit()
            except BaseException as error:
                session.rollback()
                connection.rollback()
                triggers.explain(error, connection)
                _tell_if_written(error, connection, session.info.get("write"))
                raise
            finally:
                session.close()
        saved = Saved(work.batch, sentence, frozenset(c.table for c in work.changes), len(work.changes), tip.hash)
        self.last = saved
        self._known = {tip.batch}
        if tip.batch == work.batch:
            self.journal.append(line)
        if work.changes:
            for listener in list(self.listeners):
                listener(saved)

    def _journal_line(self, connection: sa.Connection, work: WriteSession) -> Line | None:
        """What the redo journal is to keep of the write under way."""
        raw = cast(sqlite3.Connection, connection.connection.dbapi_connection)
        return self.journal.gather(raw, work.batch, frozenset(c.table for c in work.changes), frozenset(work.cleared))

    def _begin(self, session: Session, sentence: str) -> WriteSession:
        connection = session.connection()
        tip = chain.tip_of(connection.exec_driver_sql(chain.LAST).first())
        last = tip.batch
        if last not in self._known:
            raise replaced(self.file)
        closed = connection.exec_driver_sql(_CLOSED_YEARS).scalars()
        work = WriteSession(last + 1, sentence, self.clerk, self.account, self.origin, frozenset(closed))
        work.tip = tip
        session.info["write"] = work
        _watch(session)
        return work

    def close(self) -> None:
        """Let go of the file and of the lock."""
        self.journal.close()
        self.engine.dispose()
        self._lock.release()

    def _connect(self) -> sqlite3.Connection:
        """A connection to the store that was opened, and to no other.

        A stick that was pulled out may come back: with its own lock to take again, and with a file that must end with
        the last write this program knows of. A missing file is never made anew.
        """
        if not self.file.is_file():
            raise lost(self.file)
        if not self._lock.guards():
            self._lock.renew()
        connection = connect(self.file, key=self.key, shared=True)
        try:
            last = connection.execute(_LAST_BATCH).fetchone()[0] or 0
        except Exception as error:
            connection.close()
            if self._known and primary_code(error) in (sqlite3.SQLITE_ERROR, sqlite3.SQLITE_NOTADB):
                raise replaced(self.file) from error
            raise
        if self._known and last not in self._known:
            connection.close()
            raise replaced(self.file)
        self._known.add(last)
        return connection

    def _explain(self, error: BaseException) -> EnvironmentFault | None:
        """A fault of the place: the next reader or writer connects anew, for the place may be back by then."""
        code = primary_code(error)
        if code not in LOST_CODES:
            return None
        self.engine.dispose()
        if not self.file.exists():
            return lost(self.file)
        if getattr(error, "sqlite_errorcode", None) == _MOVED:
            return replaced(self.file)
        return None


def make_engine(
    file: Path, key: bytes | None = None, door: Callable[[], sqlite3.Connection] | None = None
) -> sa.Engine:
    """An engine with the settings of a store; asserts them on every connection. `door` makes the bare connections."""
    url = sa.URL.create("sqlite", database=str(file))
    engine = sa.create_engine(url, creator=door or (lambda: connect(file, key=key, shared=True)), hide_parameters=True)

    @event.listens_for(engine, "connect")
    def _configure(connection: sqlite3.Connection, _record: Any) -> None:
        # isolation_level None: pysqlite opens no transactions of its own, so that DDL is transactional too.
        connection.isolation_level = None
        for name, value in PRAGMAS.items():
            connection.execute(f"PRAGMA {name}={value}")
            found = connection.execute(f"PRAGMA {name}").fetchone()[0]
            if found != value:
                raise EnvironmentFault(f"数据库设置 {name} 未能生效（{found}）。", "请把数据文件夹放在本机硬盘上再试。")
        connection.execute("PRAGMA busy_timeout=5000")

    @event.listens_for(engine, "begin")
    def _begin(connection: sa.Connection) -> None:
        write = connection.get_execution_options().get("write", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")

    return engine


def _tell_if_written(error: BaseException, connection: sa.Connection, work: WriteSession | None) -> None:
    """The disk may refuse the very last sync, when the write is in the file already: that is not 「本次未保存」."""
    if work is None or not work.flushing or primary_code(getattr(error, "orig", error)) != sqlite3.SQLITE_IOERR:
        return
    try:
        asked = connection.exec_driver_sql("SELECT count(*) FROM auditentry WHERE batch = ?", (work.batch,))
        written = bool(asked.scalar_one())
        connection.rollback()
    except sa.exc.DBAPIError:
        return  # it cannot be read either: nothing is known but the first fault
    if written:
        raise EnvironmentFault(
            "磁盘在保存的最后一步报错：这一次已经写入数据文件，但断电后是否还在没有保证。",
            "请先按 F5 看一看，不要重复填写；再尽快备份到别的磁盘，并检查这个磁盘。",
        ) from error


def changes_of(session: Session) -> list[Change]:
    """What was flushed so far in an open write."""
    work: WriteSession = session.info["write"]
    return work.changes


def _watch(session: Session) -> None:
    """Every change made in this session is stamped, guarded against closed years and remembered."""

    @event.listens_for(session, "before_flush")
    def _before(active: Session, *_: Any) -> None:
        work: WriteSession = active.info["write"]
        for insert in work.unwritten:
            insert()
        for row in active.deleted:
            raise RuntimeError(f"records are archived, not deleted: {row!r}")
        added = [r for r in active.new if isinstance(r, Row)]
        _ask_again_by_signers(active, added)
        modified = [r for r in active.dirty if isinstance(r, Row) and active.is_modified(r)]
        # what follows in the handling of a closed year's suggestion leaves the check of the year as it was
        _ask_again([row for row in modified if not (dated_in(row, work.closed) and only_later(row))])
        touched = added + modified
        refuse_closed(active, touched, work.closed)
        refuse_past_terms(active, touched)
        work.changes.extend(collect_before(touched))
        for row in modified:
            row.revision += 1
        for row in added:
            row.origin = row.origin or work.origin
        for row in touched:
            row.sequence = work.batch
            row.clerk = work.clerk
        work.flushing = bool(touched)

    @event.listens_for(session, "after_flush")
    def _after(active: Session, *_: Any) -> None:
        work: WriteSession = active.info["write"]
        finish(work.changes[work.finished :])
        work.finished = len(work.changes)
        work.flushing = False


def _ask_again(modified: list[Row]) -> None:
    """A fact that changed after a second person had checked or returned it waits for the check again (待核)."""
    for row in modified:
        if not isinstance(row, Reviewed) or row.review is ReviewState.PENDING:
            continue
        changed = {a.key for a in sa.inspect(row).attrs if a.history.has_changes()}
        if changed and not changed & _REVIEW and not changed <= _BESIDE:
            row.review = ReviewState.PENDING
            row.review_reason = row.reviewed_by = row.reviewed_on = None


def _ask_again_by_signers(session: Session, added: list[Row]) -> None:
    """A suggestion whose co-signers changed waits for the check again: each of them is given points for it.

    That a co-signer confirmed the content, and going to the recycle bin and back with the suggestion, asks for nothing.
    """
    changed = [row for row in session.dirty if isinstance(row, Cosigner) and session.is_modified(row)]
    moved = [row for row in changed if {a.key for a in sa.inspect(row).attrs if a.history.has_changes()} & _SIGNING]
    for signer in [*(row for row in added if isinstance(row, Cosigner)), *moved]:
        signed = session.get(Suggestion, signer.suggestion_id)
        if signed is None or signed.archived or signed.review is ReviewState.PENDING:
            continue
        if not sa.inspect(signed).attrs["archived"].history.has_changes():
            signed.review = ReviewState.PENDING
            signed.review_reason = signed.reviewed_by = signed.reviewed_on = None


def _guard(connection: sa.Connection, work: WriteSession) -> None:
    """Only the flush of watched rows changes data: a statement of one's own would bypass audit and closed years."""

    @event.listens_for(connection, "before_cursor_execute")
    def _statement(_connection: sa.Connection, _cursor: Any, statement: str, *_: Any) -> None:
        if not work.flushing and _CHANGES.match(statement):
            raise RuntimeError("bulk statements would bypass the audit and the closed years")


def _write_of(work: WriteSession) -> Write:
    return Write(
        work.batch, _now(), work.clerk, work.account, work.sentence, work.tip, frozenset(work.cleared), work.notes
    )


def _now() -> datetime:
    return datetime.now(UTC).replace(tzinfo=None, microsecond=0)
