"""Before and after of every changed record, written in the same transaction as the change."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from gongshu_desk.store.tables import TABLES, AuditEntry, Row

_PROVENANCE = frozenset({"revision", "sequence", "clerk", "origin"})

DIGESTED: dict[str, frozenset[str]] = {
    "closedyear": frozenset({"snapshot", "lines"}),
    "frozenprint": frozenset({"figures"}),
    "publication": frozenset({"snapshot"}),
}
"""Columns that hold a packed year. They are written once and never changed, so the audit keeps their SHA-256 instead of
a second copy (0.4 MB for a district year): enough to show a later change of one byte, and no before-image needs them."""
_DIGEST = "sha256:"


@dataclass(slots=True)
class Change:
    """One record in one write: what it was and what it became, as column values."""

    table: str
    row: Row
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
        before: dict[str, Any] = {}
        for attribute in state.attrs:
            history = attribute.history
            before[attribute.key] = history.deleted[0] if history.deleted else attribute.value
        action = "change"
        if before.get("archived") != row.archived:
            action = "archive" if row.archived else "restore"
        yield Change(table, row, action, before)


def finish(changes: Iterable[Change]) -> None:
    """After the flush every row has its id and its final values."""
    for change in changes:
        if not change.after:
            change.after = values_of(change.row)


def values_of(row: Row) -> dict[str, Any]:
    """The column values of a row."""
    state = row.__dict__
    return {name: state[name] for name in type(row).__table__.columns.keys() if name in state}  # type: ignore[attr-defined]  # noqa: SIM118


def write_entries(session: Session, batch: int, at: datetime, clerk: str, sentence: str, changes: list[Change]) -> None:
    """Append the entries. A record changed twice in one write keeps its first before and its last after."""
    merged: dict[tuple[str, int], Change] = {}
    for change in changes:
        key = (change.table, change.after["id"])
        if key in merged:
            merged[key].after = change.after
        else:
            merged[key] = change
    changes[:] = list(merged.values())
    entries = [
        {
            "batch": batch,
            "at": at,
            "clerk": clerk,
            "sentence": sentence,
            "table_name": change.table,
            "row_uid": change.after["uid"],
            "row_id": change.after["id"],
            "action": change.action,
            "before": to_json(digested(change.table, _changed(change))) if change.before is not None else None,
            "after": to_json(digested(change.table, _after(change))),
        }
        for change in changes
    ]
    if entries:
        session.connection().execute(sa.insert(AuditEntry.__table__), entries)  # type: ignore[attr-defined]


def _changed(change: Change) -> dict[str, Any]:
    before = change.before or {}
    return {k: v for k, v in before.items() if change.after.get(k) != v and k not in _PROVENANCE}


def _after(change: Change) -> dict[str, Any]:
    if change.before is None:
        return {k: v for k, v in change.after.items() if k not in ("id", *_PROVENANCE)}
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
    return json.dumps(values, default=_plain, ensure_ascii=False, separators=(",", ":"))


def _plain(value: Any) -> Any:
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, date | datetime):
        return value.isoformat()
    raise TypeError(f"cannot keep {value!r} in the audit")


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
