"""What the store itself refuses, whoever writes to it: closed years, past terms, erasing, and frozen rows.

The guards at the flush (`closing`, `past_terms`) see what this program writes through its sessions. The triggers made
here of the same declarations lie in the file: a bulk statement, a bug, or an SQLite browser meets them too. Without
`recursive_triggers` a REPLACE erases rows and no DELETE trigger hears of it; so each insertion, and each change of a
key, is asked whether it would take another record's place.

Who may write the file may also drop its triggers. That is found when the store is opened the next time
(`guarded.settle`), and what was changed meanwhile by `verify`, from the chain of the audit.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Any, Protocol

import sqlalchemy as sa

from gongshu_desk.domain.codes import MandateLevel
from gongshu_desk.errors import Conflict
from gongshu_desk.store.closing import AT_ACTIVITY, BY_YEAR, DATED, LATER, SERVICE, closed_conflict
from gongshu_desk.store.past_terms import OF_MANDATE, past_conflict
from gongshu_desk.store.tables import (
    TABLES,
    AuditEntry,
    ClosedYear,
    Cosigner,
    FrozenPrint,
    Mandate,
    Publication,
    Row,
    Term,
)

PREFIX = "guard_"
"""Of the names of all triggers of the program."""

CLOSED, PAST, KEPT, FROZEN, APPENDED = (f"gongshu-{word}" for word in ("closed", "past", "kept", "frozen", "appended"))
_TOLD = {
    CLOSED: "该年度已经结账，不能再改该年度的记录",
    PAST: "该届已经换届，该届代表的任职记录只读",
    KEPT: "记录只能移到回收站，不能删除或顶替",
    FROZEN: "结账、冻结和公示的内容不能再改",
    APPENDED: "操作记录只能追加，不能修改或删除",
}
"""What SQLite answers, code first: whoever opens the file with another program reads it, too."""

_STAMPED = ("revision", "sequence", "clerk")
"""Columns that every write of the program sets."""

_GROUNDS = ("reopen_reason", "reopen_document_no", "reopen_approved_by")
"""Without these no closed year is opened again."""

_CLEARED = ("before", "after", "salt")
"""What goes when personal data are taken out of an entry (`audit.clear_private`): its salt, once, and nothing else
changes but the values the salt was for. The link stays, so what is put in their place must be their very digests."""

FIXED: dict[type[Row], frozenset[str]] = {
    ClosedYear: frozenset(ClosedYear.model_fields) - {"reopened_on", *_GROUNDS, *_STAMPED},
    FrozenPrint: frozenset(FrozenPrint.model_fields),
    Publication: frozenset({"id", "uid", "year", "round", "hash", "snapshot"}),
}
"""Columns that are written once. A closing that was lifted stays lifted: the year is closed again by a new entry."""


class Connection(Protocol):
    """What is needed of a connection: sqlite3's own, or that of an encrypted store."""

    def execute(self, sql: str, parameters: Any = ..., /) -> Any:
        """Run one statement."""


@lru_cache(maxsize=1)
def expected() -> dict[str, str]:
    """Every trigger of a store at this program's schema: name → SQL, as SQLite keeps it."""
    made = dict(_of_audit())
    for table in TABLES.values():
        made.update(_of_table(table))
    return made


def make(connection: Connection) -> None:
    """Put the triggers into a store that has none of them."""
    for sql in expected().values():
        connection.execute(sql)


def drop(connection: Connection) -> None:
    """Take them out, those of an earlier program too: a migration copies tables, and may touch what is closed."""
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'guard|_%' ESCAPE '|'"
    )
    for (name,) in names.fetchall():
        connection.execute(f'DROP TRIGGER "{name}"')


@contextmanager
def lifted(connection: Connection, *tables: str) -> Iterator[None]:
    """The one door past the triggers of some tables (all without a name): for redaction, and for tests that tamper.

    `connection` is the driver's own and must stand in a transaction. The triggers are back before it ends; where the
    work fails, the caller's rollback brings them back.
    """
    assert connection.in_transaction, "the triggers come back in the same transaction"  # type: ignore[attr-defined]
    ours = {name: sql for name, sql in expected().items() if not tables or name.rsplit("_", 1)[0] in _named(tables)}
    for name in ours:
        connection.execute(f"DROP TRIGGER IF EXISTS {name}")
    try:
        yield
    finally:
        if connection.in_transaction:  # type: ignore[attr-defined]
            for name, sql in ours.items():
                connection.execute(sql.replace(f"CREATE TRIGGER {name}", f"CREATE TRIGGER IF NOT EXISTS {name}", 1))


def _named(tables: Sequence[str]) -> set[str]:
    return {PREFIX + table for table in tables}


def explain(error: BaseException, connection: sa.Connection) -> None:
    """Raise the sentence of the guard at the flush where a trigger refused for the same reason; else return.

    Erasing and taking another's place stay errors of the program, for no clerk's verb does either.
    """
    words = str(getattr(error, "orig", None) or "")
    if words.startswith(CLOSED):
        statement = "SELECT DISTINCT year FROM closedyear WHERE reopened_on IS NULL AND archived = 0 ORDER BY year"
        raise closed_conflict(connection.exec_driver_sql(statement).scalars().all()) from error
    if words.startswith(PAST):
        statement = "SELECT number, level FROM term WHERE rolled_on IS NOT NULL ORDER BY rolled_on DESC LIMIT 1"
        number, level = connection.exec_driver_sql(statement).one()
        raise past_conflict(number, MandateLevel(level)) from error
    if words.startswith(FROZEN):
        raise Conflict(f"{_TOLD[FROZEN]}。", "如确需更正，请重新打开该年度或再次公示。") from error


# --- how they are made --------------------------------------------------------------------------------------------


def _refuse(code: str, when: str) -> str:
    return f"  SELECT RAISE(ABORT, '{code}: {_TOLD[code]}') WHERE {when};"


def _trigger(table: str, event: str, refusals: Sequence[str]) -> tuple[str, str]:
    name = f"{PREFIX}{table}_{event.lower()}"
    body = "\n".join(refusals)
    return name, f'CREATE TRIGGER {name} BEFORE {event} ON "{table}"\nBEGIN\n{body}\nEND'


def _of_audit() -> Iterator[tuple[str, str]]:
    name = str(AuditEntry.__tablename__)
    yield _trigger(name, "INSERT", [_refuse(APPENDED, f"EXISTS (SELECT 1 FROM {name} WHERE id >= NEW.id)")])
    kept = _differs([column for column in AuditEntry.model_fields if column not in _CLEARED])
    yield _trigger(name, "UPDATE", [_refuse(APPENDED, f"OLD.salt IS NULL OR NEW.salt IS NOT NULL OR {kept}")])
    yield _trigger(name, "DELETE", [_refuse(APPENDED, "1")])


def _of_table(table: type[Row]) -> Iterator[tuple[str, str]]:
    name = str(table.__tablename__)
    added, changed = list(_years(table, ("NEW",))), list(_years(table, ("NEW", "OLD")))
    yield _trigger(name, "INSERT", [_refuse(KEPT, _displaced(table)), *added, *_terms(table, ("NEW",))])
    moved = f"({_differs(_key_columns(table))}) AND ({_displaced(table, itself=True)})"
    fixed = [_refuse(FROZEN, _fixed(table))] if table in FIXED else []
    yield _trigger(name, "UPDATE", [_refuse(KEPT, moved), *fixed, *changed, *_terms(table, ("NEW", "OLD"))])
    yield _trigger(name, "DELETE", [_refuse(KEPT, "1")])


def _keys(table: type[Row]) -> Iterator[tuple[tuple[str, ...], bool]]:
    """Columns of each unique key, and whether it holds only among records that are not in the recycle bin."""
    own: sa.Table = table.__table__  # type: ignore[attr-defined]
    yield ("id",), False
    for constraint in sorted((c for c in own.constraints if isinstance(c, sa.UniqueConstraint)), key=str):
        yield tuple(column.name for column in constraint.columns), False
    for index in sorted((i for i in own.indexes if i.unique), key=lambda i: str(i.name)):
        yield tuple(column.name for column in index.columns), index.dialect_options["sqlite"]["where"] is not None


def _key_columns(table: type[Row]) -> list[str]:
    names = {name for columns, _ in _keys(table) for name in columns}
    return [*sorted(names), *(["archived"] if any(live for _, live in _keys(table)) else [])]


def _displaced(table: type[Row], *, itself: bool = False) -> str:
    """Whether the new row has a unique key of another one: a REPLACE would erase that one."""
    tests = []
    for columns, live in _keys(table):
        same = " AND ".join(f'"{column}" = NEW."{column}"' for column in columns)
        among = " AND archived = 0" if live else ""
        other = " AND id <> OLD.id" if itself else ""
        test = f'EXISTS (SELECT 1 FROM "{table.__tablename__}" WHERE {same}{among}{other})'
        tests.append(f"(NEW.archived = 0 AND {test})" if live else test)
    return " OR ".join(tests)


def _differs(columns: Sequence[str]) -> str:
    return " OR ".join(f'NEW."{column}" IS NOT OLD."{column}"' for column in columns)


def _fixed(table: type[Row]) -> str:
    changed = _differs(sorted(FIXED[table]))
    if table is not ClosedYear:
        return changed
    unfounded = " OR ".join(f"trim(NEW.{name}) = ''" for name in _GROUNDS)
    return f"{changed} OR OLD.reopened_on IS NOT NULL OR (NEW.reopened_on IS NOT NULL AND ({unfounded}))"


def _years(table: type[Row], sides: tuple[str, ...]) -> Iterator[str]:
    """The refusals of a table whose records belong to a year."""
    years = _year(table, sides)
    if years is None:
        return
    later = LATER.get(table)
    if later is not None and "OLD" in sides:
        beside = later | set(_STAMPED)
        years = f"({years}) AND ({_differs([name for name in table.model_fields if name not in beside])})"
    yield _refuse(CLOSED, years)


def _year(table: type[Row], sides: tuple[str, ...]) -> str | None:
    """Whether the record belongs to a closed year on one of the sides (NEW, OLD), as SQL; None of a table without."""
    if table in DATED:
        return _closed([_year_of(f'{side}."{DATED[table]}"') for side in sides])
    if table in BY_YEAR:
        return _closed([f"{side}.year" for side in sides])
    if table in AT_ACTIVITY:
        return _closed_through("activity", "held_on", [f"{side}.activity_id" for side in sides])
    if table is Cosigner:
        return _closed_through("suggestion", "raised_on", [f"{side}.suggestion_id" for side in sides])
    if table is Mandate and "OLD" in sides:
        return " OR ".join(
            f"(NEW.{day} IS NOT OLD.{day} AND {_closed([_year_of(f'{side}.{day}') for side in sides])})"
            for day in SERVICE
        )
    return None


def _year_of(day: str) -> str:
    return f"CAST(substr({day}, 1, 4) AS INTEGER)"


def _closed(years: Sequence[str]) -> str:
    return (
        f"EXISTS (SELECT 1 FROM closedyear WHERE reopened_on IS NULL AND archived = 0 AND year IN ({', '.join(years)}))"
    )


def _closed_through(table: str, day: str, ids: Sequence[str]) -> str:
    return (
        f"EXISTS (SELECT 1 FROM {table} AS fact JOIN closedyear AS c ON c.year = {_year_of(f'fact.{day}')}"
        f" WHERE fact.id IN ({', '.join(ids)}) AND c.reopened_on IS NULL AND c.archived = 0)"
    )


def _terms(table: type[Row], sides: tuple[str, ...]) -> Iterator[str]:
    """The refusals of a table whose records are part of a mandate."""
    past = "rolled_on IS NOT NULL"
    if table is Mandate:
        ids = ", ".join(f"{side}.term_id" for side in sides)
        yield _refuse(PAST, f"EXISTS (SELECT 1 FROM term WHERE id IN ({ids}) AND {past})")
    elif table in OF_MANDATE:
        ids = ", ".join(f"{side}.mandate_id" for side in sides)
        join = "mandate AS m JOIN term AS t ON t.id = m.term_id"
        yield _refuse(PAST, f"EXISTS (SELECT 1 FROM {join} WHERE m.id IN ({ids}) AND t.{past})")
    elif table is Term and "OLD" in sides:
        yield _refuse(PAST, f"OLD.{past} AND NEW.rolled_on IS OLD.rolled_on")
