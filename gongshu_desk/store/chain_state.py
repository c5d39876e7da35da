"""What the records should be by their audit entries, and whether they are: the entries folded, the tables read raw.

Values are compared as they lie in the file with those in the entries' JSON, without making records of them: a district
of five years has 100,000 records.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from hashlib import sha256
from typing import Any

import sqlalchemy as sa

from gongshu_desk.store.chain import is_cleared

_DIGEST = "sha256:"
NOTHING = object()
"""Stands for a value that an entry does not tell."""


@dataclass(slots=True)
class State:
    """A record as its entries tell it: its id, the last write, by whom, how often it was written, its columns."""

    row_id: int
    batch: int
    clerk: str
    values: dict[str, Any] = field(default_factory=dict)
    added: bool = False


@dataclass(frozen=True, slots=True)
class Odd:
    """A record that is not as its entries say. `column` empty: `what` says what is wrong with the whole record."""

    table: str
    uid: str
    row_id: int
    what: str
    column: str = ""
    expected: Any = None
    found: Any = None


States = dict[tuple[str, str], State]


def fold(states: States, table: str, uid: str, entry: tuple[int, int, str, str, str | None]) -> None:
    """Take one entry: (row id, batch, clerk, action, after) into what is known of its record."""
    row_id, batch, clerk, action, after = entry
    state = states.get((table, uid))
    if state is None:
        state = states[table, uid] = State(row_id, batch, clerk)
    if action == "found":
        state.added = True
    else:
        state.batch, state.clerk = batch, clerk
        state.added = state.added or action == "add"
    if after:
        state.values.update(json.loads(after))


def compare(
    connection: sa.Connection, states: States, tables: Mapping[str, Mapping[str, Any]], *, whole: bool = True
) -> Iterator[Odd]:
    """Every record that is not as its entries say, table by table.

    `tables` gives the columns of each table with the raw value that stands for one the entries do not tell (columns
    that came with a later schema). `whole` asks for the last write and its clerk, too.
    """
    by_table: dict[str, dict[str, State]] = {}
    for (table, uid), state in states.items():
        by_table.setdefault(table, {})[uid] = state
    for table, defaults in tables.items():
        expected = by_table.get(table, {})
        present = [name for name in _columns(connection, table) if name in defaults]
        if not present:
            continue  # a table that a later schema makes
        listed = ", ".join(f'"{name}"' for name in present)
        statement = f'SELECT uid, id, sequence, clerk, {listed} FROM "{table}" ORDER BY id'
        for row in connection.exec_driver_sql(statement):
            yield from _row(table, row, expected.pop(row[0], None), (present, defaults), whole=whole)
        for uid, state in expected.items():
            if "gone" not in state.values:
                yield Odd(table, uid, state.row_id, "gone", expected=state.values)


def _columns(connection: sa.Connection, table: str) -> list[str]:
    return [row[1] for row in connection.exec_driver_sql(f'PRAGMA table_info("{table}")')]


def _row(
    table: str,
    row: Sequence[Any],
    state: State | None,
    columns: tuple[list[str], Mapping[str, Any]],
    *,
    whole: bool,
) -> Iterator[Odd]:
    uid, row_id, sequence, clerk = row[:4]
    if state is None:
        yield Odd(table, str(uid), row_id, "unknown")
        return
    if not state.added and whole:
        yield Odd(table, uid, row_id, "begun")
    if row_id != state.row_id:
        yield Odd(table, uid, row_id, "", "id", state.row_id, row_id)
    present, defaults = columns
    told = state.values
    for name, found in zip(present, row[4:], strict=True):
        wanted = told.get(name, NOTHING)
        if wanted is NOTHING:
            wanted = defaults[name]
        if wanted != found and not alike(wanted, found):
            yield Odd(table, uid, row_id, "", name, wanted, found)
    if whole and sequence != state.batch:
        yield Odd(table, uid, row_id, "", "sequence", state.batch, sequence)
    elif whole and clerk != state.clerk:
        yield Odd(table, uid, row_id, "", "clerk", state.clerk, clerk)


def alike(wanted: Any, found: Any) -> bool:
    """Whether a value in an entry's JSON and one in the file are the same: decimals lie there in hundredths."""
    if wanted == found:
        return True
    if isinstance(wanted, str):
        if isinstance(found, int):
            try:
                return Decimal(wanted) * 100 == found
            except InvalidOperation:
                return False
        if isinstance(found, str):
            if wanted.startswith(_DIGEST):
                return wanted == _DIGEST + sha256(found.encode()).hexdigest()
            return len(found) == 26 and len(wanted) >= 19 and _moment(wanted) == found
        return found is None and is_cleared(wanted)
    return False


def _moment(text: str) -> str:
    """2026-11-22T08:15:00 as the file has it."""
    text = text.replace("T", " ")
    return text if "." in text else text + ".000000"
