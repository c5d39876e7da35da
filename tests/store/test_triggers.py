"""The store itself refuses what belongs to a closed year or a past term, erasing, and changes of frozen rows (S4).

Every guarded table meets every way to write SQL, through a connection that is none of the program's. What comes through
the program's own doors is in `tests/services/test_closed_doors.py`.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from sqlmodel import Session, select

from gongshu_desk.errors import Conflict
from gongshu_desk.services import history, past_terms
from gongshu_desk.services.desk import Desk, open_desk
from gongshu_desk.store import guarded, triggers
from gongshu_desk.store.closing import AT_ACTIVITY, BY_YEAR, DATED, LATER
from gongshu_desk.store.columns import Exact
from gongshu_desk.store.tables import (
    TABLES,
    Account,
    Activity,
    AuditEntry,
    ClosedYear,
    Cosigner,
    FrozenPrint,
    Mandate,
    Row,
    Suggestion,
    Term,
)

CLOSED, OPEN = 2024, 2026
GUARDED: tuple[type[Row], ...] = (*DATED, *BY_YEAR, *AT_ACTIVITY, Cosigner)
NAMES = [str(table.__tablename__) for table in GUARDED]
ONE_OF = {"honour": ("mandate_id",), "certificate": ("mandate_id",), "membership": ("station_id",)}
PROVENANCE = {"id", "uid", "revision", "sequence", "origin", "clerk", "archived"}


def value_of(column: sa.Column[Any], table: str, number: int, session: Session) -> Any:
    """Something plain that the column takes; references point to the first row there is."""
    if column.foreign_keys:
        (key,) = column.foreign_keys
        first = f'SELECT min(id) FROM "{key.column.table.name}"'
        return session.connection().exec_driver_sql(first).scalar() if not column.nullable else None
    if isinstance(column.type, sa.Enum):
        assert column.type.enum_class is not None
        return next(iter(column.type.enum_class))
    if isinstance(column.type, sa.DateTime):
        return datetime(OPEN, 5, 1)
    if isinstance(column.type, sa.Date):
        return date(OPEN, 5, 1)
    if isinstance(column.type, sa.Boolean):
        return False
    if isinstance(column.type, (sa.Integer, Exact)):
        return number
    return f"{table}{column.name}{number}"


def row_of(table: type[Row], year: int, number: int, session: Session) -> Row:
    """A record of the year; its activity and suggestion are those of the year, too."""
    own: sa.Table = table.__table__  # type: ignore[attr-defined]
    values = {
        c.name: value_of(c, own.name, number, session) for c in own.c if c.name not in PROVENANCE and not c.nullable
    }
    day = date(year, 5, 6)
    if table in DATED:
        values[DATED[table]] = day
    if table in BY_YEAR:
        values["year"] = year
    if table in AT_ACTIVITY:
        values["activity_id"] = session.exec(select(Activity.id).where(Activity.held_on == day)).first()
    if table is Cosigner:
        values["suggestion_id"] = session.exec(select(Suggestion.id).where(Suggestion.raised_on == day)).first()
    return table(**values)


@pytest.fixture(scope="module")
def made(founded_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with a record of each guarded table in a closed and in an open year."""
    import shutil

    folder = tmp_path_factory.mktemp("guarded") / "data"
    shutil.copytree(founded_folder, folder, ignore=shutil.ignore_patterns("*.lock*"))
    desk = open_desk(folder, "周敏", lambda: date(OPEN, 11, 1))
    order = [table for table in SORTED if table in GUARDED]
    with desk.store.write("准备") as session:
        for name in ("person", "liaisonstation", "electoraldistrict"):
            put(session, TABLES[name], OPEN, 1)
        session.add(Mandate(certificate_no="甲", person_id=1, term_id=1))
        session.flush()
        for number, year in enumerate((CLOSED, OPEN), start=1):
            for table in order:
                put(session, table, year, number)
        for table in SORTED:
            if session.exec(select(table.id).limit(1)).first() is None and table not in (ClosedYear, FrozenPrint):
                put(session, table, OPEN, 1)
    close(desk)
    desk.store.close()
    return folder


SORTED: list[type[Row]] = sorted(
    TABLES.values(),
    key=lambda one: one.__table__.metadata.sorted_tables.index(one.__table__),  # type: ignore[attr-defined]
)


def put(session: Session, table: type[Row], year: int, number: int) -> None:
    """Add one record, with the one reference that its table asks for although each may be empty."""
    row = row_of(table, year, number, session)
    for name in ONE_OF.get(str(table.__tablename__), ()):
        setattr(row, name, 1)
    row.archived = table is Account  # an account would turn signing in on
    session.add(row)
    session.flush()


def close(desk: Desk) -> None:
    """Close the earlier year, with one print."""
    with desk.store.write(f"结账 {CLOSED}") as session:
        entry = ClosedYear(year=CLOSED, closed_on=date(OPEN, 1, 10), hash="0", snapshot="x" * 9000)
        session.add(entry)
        session.flush()
        session.add(FrozenPrint(closed_year_id=entry.rowid, report="r", title="t", pages=1, figures="f", pdf_hash="h"))


@pytest.fixture(scope="module")
def raw(made: Path) -> Iterator[sqlite3.Connection]:
    """A connection that is none of the program's: foreign keys off, recursive triggers off, as SQLite browsers have it."""
    with closing(sqlite3.connect(made / "gongshu.db", isolation_level=None)) as connection:
        yield connection


@pytest.fixture
def trial(raw: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """The same within a transaction that is thrown away."""
    raw.execute("BEGIN")
    yield raw
    raw.execute("ROLLBACK")


def columns_of(raw: sqlite3.Connection, table: str) -> list[str]:
    """Column names of a table."""
    return [row[1] for row in raw.execute(f'PRAGMA table_info("{table}")')]


def copied(raw: sqlite3.Connection, table: str, number: int, **changed: str) -> str:
    """A SELECT that gives a copy of a row, with some columns as SQL."""
    fresh = {"id": "900", "uid": "'fresh'"} | changed
    listed = ", ".join(fresh.get(name, f'"{name}"') for name in columns_of(raw, table))
    return f'SELECT {listed} FROM "{table}" WHERE id = {number}'


def moved(table: type[Row], to: int) -> str:
    """What puts a record into another year, as an assignment."""
    number = 1 if to == CLOSED else 2
    if table in DATED:
        return f"\"{DATED[table]}\" = '{to}-05-06'"
    if table in BY_YEAR:
        return f"year = {to}"
    return f"suggestion_id = {number}" if table is Cosigner else f"activity_id = {number}"


def freed(raw: sqlite3.Connection, table: type[Row]) -> dict[str, str]:
    """Columns of the unique keys, each given a value of its own, so that no key stands in the way of a copy."""
    own: sa.Table = table.__table__  # type: ignore[attr-defined]
    names = {c.name for i in own.indexes if i.unique for c in i.columns} - {
        "activity_id",
        "suggestion_id",
        "station_id",
        "year",
    }
    texts = {name: f"'fresh-{name}'" for name in names if type(own.c[name].type).__name__ in ("AutoString", "String")}
    return texts | {name: "901" for name in names if name.endswith("_id")}


WAYS: dict[str, Callable[[sqlite3.Connection, type[Row]], str]] = {
    "insert": lambda raw, t: f'INSERT INTO "{t.__tablename__}" {copied(raw, str(t.__tablename__), 1, **freed(raw, t))}',
    "insert or replace": lambda raw, t: (
        f'INSERT OR REPLACE INTO "{t.__tablename__}" {copied(raw, str(t.__tablename__), 1, id="1")}'
    ),
    "replace by its uid": lambda raw, t: (
        f'REPLACE INTO "{t.__tablename__}" {copied(raw, str(t.__tablename__), 2, uid=_uid(t, 1))}'
    ),
    "upsert": lambda raw, t: (
        f'INSERT INTO "{t.__tablename__}" {copied(raw, str(t.__tablename__), 2, id="1")}'
        " ON CONFLICT (id) DO UPDATE SET archived = 1"
    ),
    "update": lambda _, t: f'UPDATE "{t.__tablename__}" SET {harm(t)} WHERE id = 1',
    "update from": lambda _, t: (
        f'UPDATE "{t.__tablename__}" SET {harm(t)} FROM (SELECT 1 AS n) AS other WHERE "{t.__tablename__}".id = other.n'
    ),
    "update of all": lambda _, t: f'UPDATE "{t.__tablename__}" SET {harm(t)}',
    "update or replace": lambda _, t: f'UPDATE OR REPLACE "{t.__tablename__}" SET id = 1 WHERE id = 2',
    "update the rowid": lambda _, t: f'UPDATE "{t.__tablename__}" SET rowid = 77 WHERE id = 1',
    "archive": lambda _, t: f'UPDATE "{t.__tablename__}" SET archived = 1 WHERE id = 1',
    "move out": lambda _, t: f'UPDATE "{t.__tablename__}" SET {moved(t, OPEN)} WHERE id = 1',
    "move in": lambda _, t: f'UPDATE "{t.__tablename__}" SET {moved(t, CLOSED)} WHERE id = 2',
    "delete": lambda _, t: f'DELETE FROM "{t.__tablename__}" WHERE id = 1',
    "delete all": lambda _, t: f'DELETE FROM "{t.__tablename__}"',
    "common table expression": lambda _, t: (
        f'WITH gone AS (SELECT 1 AS n) DELETE FROM "{t.__tablename__}" WHERE id IN (SELECT n FROM gone)'
    ),
}


def _uid(table: type[Row], number: int) -> str:
    return f'(SELECT uid FROM "{table.__tablename__}" WHERE id = {number})'


def harm(table: type[Row]) -> str:
    """A change that is no later course of handling, as an assignment."""
    own: sa.Table = table.__table__  # type: ignore[attr-defined]
    free = PROVENANCE | LATER.get(table, frozenset())
    plain = (c for c in own.c if c.name not in free and not c.foreign_keys)
    name = next(
        (c.name for c in plain if not isinstance(c.type, (sa.Enum, sa.Integer, Exact, sa.Date, sa.Boolean))), ""
    )
    return f"\"{name}\" = 'harm' || id" if name else "position = 7"


@pytest.mark.parametrize("way", WAYS)
def test_raw_sql_meets_the_guard_of_every_table(trial: sqlite3.Connection, way: str) -> None:
    """Whatever statement, whatever table: refused, and the file says nothing else afterwards."""
    for table in GUARDED:
        name = str(table.__tablename__)
        before = trial.execute(f'SELECT * FROM "{name}" ORDER BY id').fetchall()
        assert len(before) >= 2, name
        with pytest.raises(sqlite3.IntegrityError, match=r"gongshu-(closed|kept)"):
            trial.execute(WAYS[way](trial, table))
        assert trial.execute(f'SELECT * FROM "{name}" ORDER BY id').fetchall() == before, name


def test_an_open_year_takes_the_same_statements(trial: sqlite3.Connection) -> None:
    """Else the refusals above would prove nothing: insertion, change, move within open years."""
    for table in GUARDED:
        name = str(table.__tablename__)
        later = {"year": str(OPEN + 1)} if table in BY_YEAR else {}
        trial.execute(f'INSERT INTO "{name}" {copied(trial, name, 2, **freed(trial, table), **later)}')
        assert trial.execute(f'UPDATE "{name}" SET {harm(table)} WHERE id = 2').rowcount == 1
        assert trial.execute(f'UPDATE "{name}" SET archived = 1 WHERE id = 2').rowcount == 1


@pytest.mark.parametrize("door", ["attached", "temporary namesake", "many", "script", "recursive triggers"])
def test_other_connections_meet_it_too(made: Path, door: str) -> None:
    """Through ATTACH, past a temporary table of the same name, in executemany and scripts."""
    wrong = "UPDATE activity SET name = 'x' WHERE id = 1"
    with closing(sqlite3.connect(":memory:" if door == "attached" else made / "gongshu.db", isolation_level=None)) as c:
        if door == "attached":
            c.execute("ATTACH ? AS g", (str(made / "gongshu.db"),))
            wrong = wrong.replace("activity", "g.activity")
        if door == "temporary namesake":
            c.execute("CREATE TEMP TABLE closedyear (year, reopened_on, archived)")
        if door == "recursive triggers":
            c.execute("PRAGMA recursive_triggers = ON")
        with pytest.raises(sqlite3.IntegrityError, match="gongshu-closed"):
            if door == "many":
                c.executemany("UPDATE activity SET name = 'x' WHERE id = ?", [(2,), (1,)])
            elif door == "script":
                c.executescript(f"BEGIN; {wrong}; COMMIT;")
            else:
                c.execute(wrong)


def test_what_may_come_later_comes_later(trial: sqlite3.Connection) -> None:
    """The course of handling goes on in the columns declared for it, and in no other."""
    for table, later in LATER.items():
        own: sa.Table = table.__table__  # type: ignore[attr-defined]
        for column in own.c:
            if column.name in {"revision", "sequence", "clerk"} or isinstance(column.type, sa.Enum):
                continue
            statement = f'UPDATE "{own.name}" SET "{column.name}" = 7 WHERE id = 1'
            if column.name in later:
                trial.execute(statement)
            else:
                with pytest.raises(sqlite3.IntegrityError, match="gongshu"):
                    trial.execute(statement)


@pytest.mark.parametrize("name", TABLES)
def test_no_record_is_erased_or_displaced(made: Path, name: str) -> None:
    """Of any table: DELETE, and REPLACE by id, uid and every unique key among the living."""
    with closing(sqlite3.connect(made / "gongshu.db", isolation_level=None)) as raw:
        raw.execute("BEGIN")
        (first,) = raw.execute(f'SELECT min(id) FROM "{name}"').fetchone()
        with pytest.raises(sqlite3.IntegrityError, match="gongshu-kept"):
            raw.execute(f'DELETE FROM "{name}" WHERE id = {first}')
        for given in ({"id": str(first)}, {"uid": "uid"}, {"uid": "'other'"}):
            keys = [c for c, live in triggers._keys(TABLES[name]) if live]
            if given == {"uid": "'other'"} and (not keys or name == "account"):
                continue
            with pytest.raises(sqlite3.IntegrityError, match=r"gongshu-(kept|closed)"):
                raw.execute(f'REPLACE INTO "{name}" {copied(raw, name, first, **given)}')
        raw.execute("ROLLBACK")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE auditentry SET sentence = 'x' WHERE id = 1",
        "UPDATE auditentry SET before = NULL, salt = NULL WHERE id = 1",
        "DELETE FROM auditentry",
        "REPLACE INTO auditentry SELECT * FROM auditentry WHERE id = 1",
        "INSERT OR IGNORE INTO auditentry SELECT * FROM auditentry WHERE id = 2",
        "UPDATE closedyear SET snapshot = 'y'",
        "UPDATE closedyear SET archived = 1",
        "UPDATE closedyear SET reopened_on = '2026-01-01'",
        "UPDATE closedyear SET reopened_on = '2026-01-01', reopen_reason = 'r', reopen_document_no = ' ',"
        " reopen_approved_by = 'a'",
        "UPDATE closedyear SET year = 1999",
        "DELETE FROM closedyear",
        "UPDATE frozenprint SET figures = 'y'",
        "UPDATE frozenprint SET archived = 1",
        "DELETE FROM frozenprint",
        f"UPDATE mandate SET elected_on = '{CLOSED}-01-01'",
        f"UPDATE mandate SET suspended_from = '{CLOSED}-01-01'",
    ],
)
def test_frozen_rows_and_the_audit_stay(trial: sqlite3.Connection, statement: str) -> None:
    """Entries are only appended; a closing is only lifted, with its grounds; what was frozen is frozen."""
    with pytest.raises(sqlite3.IntegrityError, match="gongshu-"):
        trial.execute(statement)


def test_a_lifted_closing_stays_lifted(trial: sqlite3.Connection) -> None:
    """With all grounds it is lifted, and its year takes changes; the old entry cannot be made to hold again."""
    grounds = "reopen_reason = 'r', reopen_document_no = 'd', reopen_approved_by = 'a'"
    trial.execute(f"UPDATE closedyear SET reopened_on = '2026-01-01', {grounds}")
    assert trial.execute("UPDATE activity SET name = 'x' WHERE id = 1").rowcount == 1
    for again in ("reopened_on = NULL", "reopen_reason = 'another'"):
        with pytest.raises(sqlite3.IntegrityError, match="gongshu-frozen"):
            trial.execute(f"UPDATE closedyear SET {again}")
    trial.execute("INSERT INTO closedyear " + copied(trial, "closedyear", 1, reopened_on="NULL"))
    with pytest.raises(sqlite3.IntegrityError, match="gongshu-closed"):
        trial.execute("UPDATE activity SET name = 'y' WHERE id = 1")


@pytest.fixture
def own(made: Path, tmp_path: Path) -> Iterator[Desk]:
    """A copy of it, opened by the program."""
    import shutil

    shutil.copytree(made, tmp_path / "own", ignore=shutil.ignore_patterns("*.lock*"))
    desk = open_desk(tmp_path / "own", "周敏", lambda: date(OPEN, 11, 1))
    yield desk
    desk.store.close()


def test_a_refusal_by_trigger_is_the_sentence_of_the_guard(own: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bug that goes past the guard at the flush costs the clerk nothing but the same sentence."""
    from gongshu_desk.store import session as module

    def refused() -> Conflict:
        with pytest.raises(Conflict) as said, own.store.write("改") as session:
            row = session.get(Activity, 1)
            assert row is not None
            row.name = "改名"
        return said.value

    by_guard = refused()
    monkeypatch.setattr(module, "refuse_closed", lambda *_: None)
    by_trigger = refused()
    assert (by_trigger.sentence, by_trigger.next_step) == (by_guard.sentence, by_guard.next_step)
    assert "2024 年度已经结账" in by_trigger.sentence
    with own.store.read() as session:
        row = session.get(Activity, 1)
        assert row is not None and row.name != "改名"


def test_a_past_term_is_read_only_in_the_file_too(own: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Mandates, memberships and the term itself; opened for a correction they can be written again."""
    with own.store.write("换届") as session:
        term = session.get(Term, 1)
        assert term is not None
        term.rolled_on = date(OPEN, 6, 1)
    put_day = "UPDATE mandate SET note = 'x'"
    with closing(sqlite3.connect(own.store.file, isolation_level=None)) as raw:
        columns = columns_of(raw, "mandate")
        put_day = f'UPDATE mandate SET "{columns[-1]}" = NULL WHERE id = 1'
        fresh = copied(raw, "mandate", 1, certificate_no="'z'")
        for statement in (put_day, f"INSERT INTO mandate {fresh}", "UPDATE term SET number = 9"):
            with pytest.raises(sqlite3.IntegrityError, match="gongshu-past"):
                raw.execute(statement)
    from gongshu_desk.store import session as module

    with monkeypatch.context() as patch:
        patch.setattr(module, "refuse_past_terms", lambda *_: None)
        with pytest.raises(Conflict, match=r"第 1 届.*只读"), own.store.write("改") as session:
            row = session.get(Mandate, 1)
            assert row is not None
            row.certificate_no = "乙"
    past_terms.reopen_term(own, 1, reason="r", document_no="d", approved_by="a")
    with closing(sqlite3.connect(own.store.file, isolation_level=None)) as raw:
        assert raw.execute(put_day).rowcount == 1


def test_the_door_for_redaction_closes_behind_itself(own: Desk) -> None:
    """Within it entries can be changed; after it, and after a failure in it, they cannot."""
    with closing(sqlite3.connect(own.store.file, isolation_level=None)) as raw:
        raw.execute("BEGIN IMMEDIATE")
        with triggers.lifted(raw, "auditentry"):
            raw.execute("UPDATE auditentry SET clerk = 'x' WHERE id = 1")
            with pytest.raises(sqlite3.IntegrityError, match="gongshu-closed"):
                raw.execute("UPDATE activity SET name = 'x' WHERE id = 1")
        with pytest.raises(sqlite3.IntegrityError, match="gongshu-appended"):
            raw.execute("UPDATE auditentry SET clerk = 'y' WHERE id = 1")
        with pytest.raises(ZeroDivisionError), triggers.lifted(raw):
            raise ZeroDivisionError
        assert not guarded.differences(raw).any
        raw.execute("ROLLBACK")
        with pytest.raises(AssertionError), triggers.lifted(raw):
            pass


def test_every_table_has_its_triggers() -> None:
    """A new table is guarded without anybody thinking of it."""
    names = {name.removeprefix(triggers.PREFIX) for name in triggers.expected()}
    tables = [*TABLES, str(AuditEntry.__tablename__)]
    assert names == {f"{table}_{event}" for table in tables for event in ("insert", "update", "delete")}


def test_undo_of_a_roll_over_and_of_its_undo(own: Desk) -> None:
    """The mark of a past term goes first and comes last, also in one flush."""
    with own.store.write("换届") as session:
        row, term = session.get(Mandate, 1), session.get(Term, 1)
        assert row is not None and term is not None
        row.end_reason = "任期届满"
        session.flush()
        term.rolled_on = date(OPEN, 6, 1)
    undone = history.undo(own, history.recent(own, 1)[0].batch)
    history.undo(own, undone.batch)
    with own.store.read() as session:
        row, term = session.get(Mandate, 1), session.get(Term, 1)
        assert row is not None and term is not None
        assert (row.end_reason, term.rolled_on) == ("任期届满", date(OPEN, 6, 1))
