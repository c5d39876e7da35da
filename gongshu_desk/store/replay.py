"""Yesterday's backup and the journal: today's work. Applies redo journals to a copy of the store, never to the store.

Rows are written as they were stored, so triggers and foreign keys are off while it lasts, and both are looked at again
before anything is kept: triggers come back word for word, every foreign key must hold.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from gongshu_desk.errors import Conflict, InvalidInput
from gongshu_desk.store.engine import connect
from gongshu_desk.store.journal import Facts, facts_of, journals, mark_at
from gongshu_desk.store.redo_lines import SUFFIX, Found, Line, found, key_of, last_line, lines
from gongshu_desk.store.tables import TABLES, AuditEntry

AGAIN = "restored"
"""Tag of the backup made right after a restore."""
_OURS = frozenset({*TABLES, str(AuditEntry.__tablename__)})
"""Tables that a line may change: those of records and the audit, never SQLite's own."""
_TORN = "续记最后一行没有写完整（写到一半时断电或程序被关掉），这一行没有补。"


@dataclass(frozen=True, slots=True)
class Ahead:
    """What journals hold beyond a backup: writes `first`+1 … `last`, the moment of the last; why it goes no further."""

    first: int
    last: int
    at: str
    stop: str = ""

    @property
    def steps(self) -> int:
        """How many writes."""
        return self.last - self.first


@dataclass(frozen=True, slots=True)
class Replayed:
    """What was applied: from the state after write `first` to that after `last`, entered last `at`; remarks in words."""

    first: int
    last: int
    at: str = ""
    remarks: tuple[str, ...] = ()

    @property
    def steps(self) -> int:
        """How many writes were added to the backup's."""
        return self.last - self.first


def ahead(backup: Path, folder: Path | None = None, key: bytes | None = None) -> Ahead | None:
    """What the journals beside a backup (or in `folder`) hold beyond it; None where nothing is.

    Reads the journals and the backup's last entry; changes nothing.
    """
    if not any((folder or backup.parent).glob(f"gongshu-*{SUFFIX}")):
        return None
    with closing(connect(backup, key=key, readonly=True)) as copy:
        facts = facts_of(copy)
    last, mark, at = facts.number, facts.mark, ""
    used: list[Found] = []
    while True:
        journal = _next(folder or backup.parent, backup, facts, last, mark, used)
        if journal is None:
            break
        used.append(journal)
        end = last_line(journal, key_of(key))
        if end is not None and end.last > last:
            last, mark, at = end.last, end.mark, end.at
        if journal.broken:
            break
    stop = _broken(used[-1], last) if used and used[-1].broken else ""
    return Ahead(facts.number, last, at, stop) if last > facts.number or stop else None


def replay(
    copy: Path, backup: Path, folder: Path | None = None, *, key: bytes | None = None, until: int | None = None
) -> Replayed:
    """Apply to `copy` (a copy of `backup`, in the schema of both) what the journals hold, up to write `until`.

    Journals end where the store was migrated: what came after stands in the journal of the backup made then.
    Errors: Conflict where a journal is not of this store or has a gap; InvalidInput where it cannot be read. The copy
    is then as it was.
    """
    with closing(connect(copy, key=key)) as connection:
        connection.isolation_level = None
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("BEGIN IMMEDIATE")
        try:
            triggers = _without_triggers(connection)
            answer = _applied(connection, backup, folder or backup.parent, key, until)
            for text in triggers:
                connection.execute(text)
            if connection.execute("PRAGMA foreign_key_check").fetchone():
                raise Conflict("续记与这份备份对不上：补上以后引用不全。", "请不带续记恢复，再核对之后登记的内容。")
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
    return answer


def _applied(
    connection: sqlite3.Connection, backup: Path, folder: Path, key: bytes | None, until: int | None
) -> Replayed:
    facts = facts_of(connection)
    number, mark, at = facts.number, facts.mark, ""
    used: list[Found] = []
    remarks: list[str] = []
    while until is None or number < until:
        journal = _next(folder, backup, facts, number, mark, used)
        if journal is None:
            break
        used.append(journal)
        for line in _fitting(journal, key, connection, number, until):
            _apply(connection, line)
            number, mark, at = line.last, line.mark, line.at
            if mark_at(connection, number) != mark:
                raise Conflict(f"续记第 {number} 步与备份对不上。", "请不带续记恢复，再核对之后登记的内容。")
        if journal.broken and (until is None or number < until):
            raise Conflict(
                _broken(journal, number),
                f"请不带续记恢复；或只补到断开处以前（命令行：restore 加 --until {number}）。",
            )
        if journal.torn:
            remarks.append(_TORN)
    return Replayed(facts.number, number, at, tuple(remarks))


def _fitting(
    journal: Found, key: bytes | None, connection: sqlite3.Connection, number: int, until: int | None
) -> Iterator[Line]:
    """The lines that go on from write `number`; Conflict where one is missing between."""
    for line in lines(journal, key_of(key)):
        if line.last <= number:
            if mark_at(connection, line.last) not in ("", line.mark):
                raise Conflict("续记记的是另一份数据的操作。", "请选同一份数据的备份和续记。")
            continue
        if line.first > number:
            raise Conflict(f"续记缺第 {number + 1} 到第 {line.first} 步。", "请不带续记恢复，再核对之后登记的内容。")
        if until is not None and line.last > until:
            return
        yield line
        number = line.last


def _next(folder: Path, backup: Path, facts: Facts, number: int, mark: str, used: list[Found]) -> Found | None:
    """The journal to go on with: the backup's own first, then the newest whose backup was made at this very state."""
    own = None if used else found(folder / backup.with_suffix(SUFFIX).name)
    if own is not None:
        if own.head.store != facts.store:
            raise Conflict("这份续记属于另一份数据，没有补。", "请选同一份数据的备份和续记。")
        if (own.head.number, own.head.mark, own.head.schema) != (number, mark, facts.schema):
            raise Conflict("这份续记接的不是这份备份。", "请选续记所接的那一份备份。")
        return own
    done = {one.file for one in used}
    state = (facts.store, facts.schema, number, mark)
    fits = [
        one
        for one in journals(folder)
        if one.file not in done and (one.head.store, one.head.schema, one.head.number, one.head.mark) == state
    ]
    # a store that was put back to this very state began another line of work: that is not what came after this backup
    straight = [one for one in fits if not one.head.backup.endswith(f"-{AGAIN}.db")]
    return (straight or fits)[-1] if fits else None


def _broken(journal: Found, number: int) -> str:
    return f"续记 {journal.file.name} 第 {journal.broken} 行损坏，第 {number} 步以后接不上。"


def _without_triggers(connection: sqlite3.Connection) -> list[str]:
    """Take every trigger out; what makes them again."""
    found_ = connection.execute("SELECT name, sql FROM sqlite_master WHERE type='trigger' ORDER BY rowid").fetchall()
    for name, _ in found_:
        connection.execute(f'DROP TRIGGER "{name}"')
    return [text for _, text in found_]


def _apply(connection: sqlite3.Connection, line: Line) -> None:
    """Put the rows in their places; first all of a table go, so that keys may pass from one to another."""
    for name, (columns, rows) in line.tables.items():
        known = [row[1] for row in connection.execute(f'PRAGMA table_info("{name}")').fetchall()]
        if name not in _OURS or not set(columns) <= set(known):
            raise InvalidInput("续记由另一个版本的程序写成，补不上。", "请用写它的那个版本恢复，或不带续记恢复。")
        place = columns.index("id")
        connection.executemany(f'DELETE FROM "{name}" WHERE id = ?', [(row[place],) for row in rows])
        listed = ", ".join(f'"{one}"' for one in columns)
        marks = ", ".join("?" * len(columns))
        connection.executemany(f'INSERT INTO "{name}" ({listed}) VALUES ({marks})', rows)
