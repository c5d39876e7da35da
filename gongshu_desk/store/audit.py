"""Before and after of every changed record, written in the same transaction as the change and linked to the last one."""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine.interfaces import Dialect
from sqlalchemy.orm import LoaderCallableStatus, Session
from sqlalchemy.sql.compiler import SQLCompiler

from gongshu_desk.domain.records.fields import Meta
from gongshu_desk.store import chain
from gongshu_desk.store.chain import Tip
from gongshu_desk.store.tables import TABLES, AuditEntry, Row


def _is_private(told: object) -> bool:
    return isinstance(told, Meta) and bool(told.private)


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

PRIVATE: dict[str, tuple[str, ...]] = {
    name: private
    for name, table in TABLES.items()
    if (private := tuple(n for n, f in table.model_fields.items() if any(_is_private(m) for m in f.metadata)))
}
"""Columns with personal data (`Meta.private`): the chain covers their digests, so that they can be cleared."""


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
    """What the entries of one write have in common: its number, when (UTC), who (name; uid of the account), what.

    `tip` is the entry they are linked to; `cleared` the uids of records whose personal data go from the audit;
    `notes` what it tells of itself.
    """

    batch: int
    at: datetime
    clerk: str
    account: str
    sentence: str
    tip: Tip = chain.BEGINNING
    cleared: frozenset[str] = frozenset()
    notes: Sequence[tuple[str, dict[str, Any]]] = ()


def write_entries(session: Session, write: Write, changes: list[Change]) -> Tip:
    """Append the entries and give the new end of the chain.

    A record changed twice in one write keeps its first before and its last after.
    """
    merged: dict[tuple[str, int], Change] = {}
    for change in changes:
        key = (change.table, change.after["id"])
        if key in merged:
            merged[key].after = change.after
        else:
            merged[key] = change
    changes[:] = list(merged.values())
    if not changes and not write.notes:
        return write.tip
    shared = chain.head_of(write.batch, _stored(write.at), write.clerk, write.account, write.sentence)
    last, number = write.tip.hash, write.tip.id
    entries = []
    for number, change in enumerate(changes, start=number + 1):  # noqa: B020
        entry, covered = _entry(change, write)
        record = (change.table, entry["row_uid"], entry["row_id"], change.action)
        last = chain.link(last, number, shared, record, *covered)
        entry["id"], entry["hash"] = number, last
        entries.append(entry)
    for number, (action, told) in enumerate(write.notes, start=number + 1):  # noqa: B020
        after = to_json(told)
        last = chain.link(last, number, shared, (chain.OWN, "", 0, action), None, after)
        own = {"table_name": chain.OWN, "row_uid": "", "row_id": 0, "action": action, "before": None, "after": after}
        entries.append(_common(write) | own | {"salt": None, "id": number, "hash": last})
    insert_many(session, AuditEntry.__table__, entries)  # type: ignore[attr-defined]
    return Tip(number, write.batch, last)


def head(session: Session) -> str:
    """The end of the chain (64 hex digits); empty in a store without entries."""
    row = session.connection().exec_driver_sql(chain.LAST).first()
    return "" if row is None else chain.tip_of(row).hash


def note(session: Session, action: str, told: Mapping[str, Any]) -> None:
    """Have this write append an entry that tells of the audit itself (`chain.OWN`); no record changes by it."""
    session.info["write"].notes.append((action, dict(told)))


def clear_private(session: Session, table: str, uids: Iterable[str]) -> int:
    """Take the personal data of these records out of the audit, in an open write; how many old entries were cleared.

    Call it in the write that clears the records themselves (`person.phone = None`, …): the entries which that very
    write leaves keep no old value either. Each value becomes its salted digest and the salt is thrown away, so that
    nobody finds a number by trying; the links stay what they were and `verify` still finds the chain whole. All
    personal data of an entry go together. An undo of such an entry is refused. Backups made before still hold the data.
    """
    work = session.info["write"]
    connection = session.connection()
    listed = list(dict.fromkeys(uids))
    work.cleared.update(listed)
    cleared = []
    for start in range(0, len(listed), 500):
        part = listed[start : start + 500]
        own = sa.select(*(_ENTRY.c[name] for name in ("id", "before", "after", "salt"))).where(
            _ENTRY.c.table_name == table, _ENTRY.c.row_uid.in_(part), _ENTRY.c.salt.is_not(None)
        )
        for number, before, after, salt in connection.execute(own):
            cleared.append((chain.masked_text(before, salt), chain.masked_text(after, salt), number))
    if cleared:
        flushing, work.flushing = work.flushing, True
        try:
            connection.exec_driver_sql(_CLEAR, cleared)
        finally:
            work.flushing = flushing
    return len(cleared)


_ENTRY: sa.Table = AuditEntry.__table__  # type: ignore[attr-defined]
_CLEAR = "UPDATE auditentry SET before = ?, after = ?, salt = NULL WHERE id = ?"
"""The only change of an entry there is; the trigger that keeps entries as they are lets it through by its shape."""


def _stored(at: datetime) -> str:
    """A moment as the file has it."""
    return f"{at:%Y-%m-%d %H:%M:%S.%f}"


def _common(write: Write) -> dict[str, Any]:
    return {
        "batch": write.batch,
        "at": write.at,
        "clerk": write.clerk,
        "sentence": write.sentence,
        "account": write.account,
    }


def _entry(change: Change, write: Write) -> tuple[dict[str, Any], tuple[str | None, str | None]]:
    """The columns of an entry, and its before and after as the chain covers them."""
    before, after = None if change.before is None else _changed(change), _after(change)
    if change.table in DIGESTED:
        before, after = before and digested(change.table, before), digested(change.table, after)
    salt, texts = None, (None if before is None else to_json(before), to_json(after))
    covered = texts
    private = PRIVATE.get(change.table)
    if private and any((before or {}).get(name) or after.get(name) for name in private):
        salt = chain.new_salt(private)
        covered = (
            None if before is None else to_json(chain.masked_values(before, salt)),
            to_json(chain.masked_values(after, salt)),
        )
        if change.after["uid"] in write.cleared:
            salt, texts = None, covered
    entry = _common(write)
    entry["table_name"] = change.table
    entry["row_uid"] = change.after["uid"]
    entry["row_id"] = change.after["id"]
    entry["action"] = change.action
    entry["before"], entry["after"] = texts
    entry["salt"] = salt
    return entry, covered


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


def raw_columns() -> dict[str, dict[str, Any]]:
    """Table → column → the value, as it lies in the file, of a record whose entries do not tell that column.

    For `chain_state.compare`; what is of the store itself (provenance, id, uid) is left out.
    """
    dialect = sqlite.dialect()
    found: dict[str, dict[str, Any]] = {}
    for name, table in TABLES.items():
        columns: sa.Table = table.__table__  # type: ignore[attr-defined]
        found[name] = {}
        for field_name, told in table.model_fields.items():
            if field_name in _OF_THE_STORE or field_name == "uid" or field_name not in columns.c:
                continue
            default = None if told.is_required() or told.default_factory else told.default
            convert = columns.c[field_name].type.dialect_impl(dialect).bind_processor(dialect)
            found[name][field_name] = convert(default) if convert and default is not None else default
    return found


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
