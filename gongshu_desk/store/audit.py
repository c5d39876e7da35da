"""Before and after of every changed record, written in the same transaction as the change."""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine.interfaces import Dialect
from sqlalchemy.orm import LoaderCallableStatus, Session
from sqlalchemy.sql.compiler import SQLCompiler

from gongshu_desk.store.tables import TABLES, AuditEntry, Row

_PROVENANCE = frozenset({"revision", "sequence", "clerk", "origin"})
_OF_THE_STORE = _PROVENANCE | {"id"}

DIGESTED: dict[str, frozenset[str]] = {
    "closedyear": frozenset({"snapshot", "lines"}),
    "frozenprint": frozenset({"figures"}),
    "publication": frozenset({"snapshot"}),
    "account": frozenset({"password"}),
}
"""Columns that hold a packed year. They are written once and never changed, so the audit keeps their SHA-256 instead of
a second copy (0.4 MB for a district year): enough to show a later change of one byte, and no before-image needs them."""
_DIGEST = "sha256:"


@dataclass(slots=True)
class Change:
    """One record in one write: what it was and what it became, as column values. `row` None: added by `NewRows`."""

    table: str
    row: Any
    action: str
    before: dict[str, Any] | None
    after: dict[str, Any] = field(default_factory=dict)


def collect_before(rows: Iterable[Row]) -> Iterator[Change]:
    """A change for each new or modified row, with its before-image from the attribute history."""
    for row in rows:
        table = str(type(row).__tablename__)
        state = sa.inspect(row)
        if state.key is None:
            yield Change(table, row, "add", None)
            continue
        before = _before(state)
        action = "change"
        if before.get("archived") != row.archived:
            action = "archive" if row.archived else "restore"
        yield Change(table, row, action, before)


def _before(state: Any) -> dict[str, Any]:
    """The column values as they were loaded: those at hand, with the old ones of what was set since."""
    if state.expired:
        return {a.key: a.history.deleted[0] if a.history.deleted else a.value for a in state.attrs}
    old: dict[str, Any] = state.committed_state
    now = {name: value for name, value in state.dict.items() if name != "_sa_instance_state"}
    return now | {name: value for name, value in old.items() if not isinstance(value, LoaderCallableStatus)}


def finish(changes: Iterable[Change]) -> None:
    """After the flush every row has its id and its final values."""
    for change in changes:
        if not change.after:
            change.after = values_of(change.row)


def values_of(row: Row) -> dict[str, Any]:
    """The column values of a row."""
    state = row.__dict__
    return {name: state[name] for name in type(row).__table__.columns.keys() if name in state}  # type: ignore[attr-defined]  # noqa: SIM118


@dataclass(frozen=True, slots=True)
class Write:
    """What the entries of one write have in common: its number, when (UTC), who (name; uid of the account), what."""

    batch: int
    at: datetime
    clerk: str
    account: str
    sentence: str


def write_entries(session: Session, write: Write, changes: list[Change]) -> None:
    """Append the entries. A record changed twice in one write keeps its first before and its last after."""
    merged: dict[tuple[str, int], Change] = {}
    for change in changes:
        key = (change.table, change.after["id"])
        if key in merged:
            merged[key].after = change.after
        else:
            merged[key] = change
    changes[:] = list(merged.values())
    entries = [_entry(change, write) for change in changes]
    if entries:
        insert_many(session, AuditEntry.__table__, entries)  # type: ignore[attr-defined]


def _entry(change: Change, write: Write) -> dict[str, Any]:
    packed = change.table in DIGESTED
    before, after = None if change.before is None else _changed(change), _after(change)
    if packed:
        before, after = before and digested(change.table, before), digested(change.table, after)
    return {
        "batch": write.batch,
        "at": write.at,
        "clerk": write.clerk,
        "sentence": write.sentence,
        "table_name": change.table,
        "row_uid": change.after["uid"],
        "row_id": change.after["id"],
        "action": change.action,
        "before": None if before is None else to_json(before),
        "after": to_json(after),
        "account": write.account,
        "salt": None,
        "hash": "",
    }


def insert_many(session: Session, table: sa.Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows of one shape, given as column values of the table's own types, in one executemany.

    SQLAlchemy's own way takes three times as long, most of it on naming each value of each row.
    """
    connection = session.connection()
    text, converters = _insertion(table, tuple(rows[0]), connection.dialect)
    columns = (
        [row[name] for row in rows] if convert is None else [convert(row[name]) for row in rows]
        for name, convert in converters.items()
    )
    connection.exec_driver_sql(text, list(zip(*columns, strict=True)))


@lru_cache(maxsize=64)
def _insertion(
    table: sa.Table, names: tuple[str, ...], dialect: Dialect
) -> tuple[str, dict[str, Callable[[Any], Any] | None]]:
    """The statement, and column by column in its order what makes the stored value."""
    compiled = sa.insert(table).compile(dialect=dialect, column_keys=list(names))
    assert isinstance(compiled, SQLCompiler)
    ordered = compiled.positiontup or names
    return str(compiled), {name: table.c[name].type.dialect_impl(dialect).bind_processor(dialect) for name in ordered}


def _changed(change: Change) -> dict[str, Any]:
    before = change.before or {}
    return {k: v for k, v in before.items() if change.after.get(k) != v and k not in _PROVENANCE}


def _after(change: Change) -> dict[str, Any]:
    if change.before is None:
        return {k: v for k, v in change.after.items() if k not in _OF_THE_STORE}
    return {k: change.after[k] for k in _changed(change)}


def digested(table: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """Column values as the audit keeps them: packed columns as the digest of their text."""
    packed = DIGESTED.get(table, frozenset())
    return {name: _digest(value) if name in packed and value is not None else value for name, value in values.items()}


def _digest(text: str) -> str:
    return _DIGEST + hashlib.sha256(text.encode()).hexdigest()


def unlike(table: str, values: Mapping[str, Any], text: str) -> list[str]:
    """The columns whose values are not those of an audit entry; an entry from before `DIGESTED` holds them whole."""
    kept = json.loads(text)
    plain = json.loads(to_json({name: values[name] for name in kept if name in values}))
    short = json.loads(to_json(digested(table, plain)))
    return [name for name in plain if kept[name] not in (plain[name], short[name])]


def to_json(values: Mapping[str, Any]) -> str:
    """Column values as JSON: codes as stored values, decimals as strings, ISO dates."""
    return _JSON.encode(values)


def _plain(value: Any) -> Any:
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, date | datetime):
        return value.isoformat()
    raise TypeError(f"cannot keep {value!r} in the audit")


_JSON = json.JSONEncoder(default=_plain, ensure_ascii=False, separators=(",", ":"))


def from_json(table: str, text: str) -> dict[str, Any]:
    """Column values back from an audit entry, typed as the table's columns ask."""
    columns = TABLES[table].__table__.columns  # type: ignore[attr-defined]
    values: dict[str, Any] = json.loads(text)
    return {name: _typed(columns[name].type, value) for name, value in values.items()}


def _typed(column: Any, value: Any) -> Any:
    if value is None:
        return None
    if isinstance(column, sa.Enum) and column.enum_class is not None:
        return column.enum_class(value)
    if isinstance(column, sa.Date):
        return date.fromisoformat(value)
    if column.python_type is Decimal or type(column).__name__ == "Exact":
        return Decimal(value)
    return value
