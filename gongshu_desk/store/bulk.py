"""New records many at a time, with everything a flush gives them: provenance, audit entries, the guards of closed years and past terms.

One record written through the session costs some milliseconds, so that a roster of ten thousand would take a minute.
`NewRows` collects column values and inserts them by executemany. A later reader cannot tell the two ways apart: ids,
defaults, order and audit entries are the same (`tests/store/test_bulk.py` compares them one by one). Unique keys,
foreign keys and checks are the tables' own and hold here as there.
"""

from collections.abc import Callable, Mapping
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from gongshu_desk.store.audit import Change, insert_many
from gongshu_desk.store.closing import refuse_closed_additions
from gongshu_desk.store.past_terms import refuse_past_additions
from gongshu_desk.store.session import WriteSession
from gongshu_desk.store.tables import Row


class NewRows:
    """Records to be added in an open write. Each has its id at once; `write` inserts what has gathered.

    A flush of the session and the end of the write insert it too, so that no query after either misses a record.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._work: WriteSession = session.info["write"]
        self._work.unwritten.append(self.write)
        self._tables: dict[type[Row], _Table] = {}

    def add(self, table: type[Row], values: Mapping[str, Any]) -> int:
        """Take the column values of one record and give its id. TypeError for a column that the table has not."""
        known = self._tables.get(table)
        if known is None:
            known = self._tables[table] = _Table(table, self._work)
        if known.last is None:
            highest = sa.select(sa.func.max(known.table.c.id))
            known.last = self._session.connection().execute(highest).scalar_one() or 0
        known.last += 1
        row = known.row(values, known.last)
        known.waiting.append(row)
        self._work.changes.append(Change(known.name, None, "add", None, row))
        return known.last

    def write(self) -> None:
        """Insert what has gathered, the referred before the referring. Conflict where a year is closed or a term past."""
        waiting = [known for known in self._tables.values() if known.waiting]
        if not waiting:
            return
        for known in waiting:
            refuse_closed_additions(self._session, known.type, known.waiting, self._work.closed)
            refuse_past_additions(self._session, known.type, known.waiting)
        before, self._work.flushing = self._work.flushing, True
        try:
            for known in sorted(waiting, key=lambda one: one.place):
                insert_many(self._session, known.table, known.waiting)
                known.waiting, known.last = [], None
        finally:
            self._work.flushing = before


class _Table:
    """What adding to one table needs, worked out once."""

    def __init__(self, table: type[Row], work: WriteSession) -> None:
        self.type = table
        self.table: sa.Table = table.__table__  # type: ignore[attr-defined]
        self.name = str(table.__tablename__)
        self.place = self.table.metadata.sorted_tables.index(self.table)
        self.waiting: list[dict[str, Any]] = []
        self.last: int | None = None
        stamp = {"sequence": work.batch, "clerk": work.clerk, "origin": work.origin}
        fields = {name: info for name, info in table.model_fields.items() if name in self.table.c}
        self._blank = {
            name: stamp.get(name, None if made.is_required() else made.default) for name, made in fields.items()
        }
        self._blank = {name: self._blank[name] for name in self.table.c.keys()}  # noqa: SIM118  in the table's order
        self._made: dict[str, Callable[[], Any]] = {
            name: info.default_factory  # type: ignore[misc]
            for name, info in fields.items()
            if info.default_factory is not None
        }

    def row(self, values: Mapping[str, Any], number: int) -> dict[str, Any]:
        """All columns of one record."""
        row = {**self._blank, **values}
        if len(row) != len(self._blank):
            raise TypeError(f"{self.table.name} has no {sorted(set(values) - set(self._blank))}")
        for name, make in self._made.items():
            if name not in values:
                row[name] = make()
        row["id"] = number
        return row
