"""Who refers to the records of a large write, asked once for all of them and kept in mind while they are taken back."""

from collections import defaultdict
from collections.abc import Collection, Iterable

import sqlalchemy as sa
from sqlmodel import Session

from gongshu_desk.store.tables import TABLES, Row

_Key = tuple[str, int]
_AT_ONCE = 500


class LiveReferences:
    """How many records outside the recycle bin refer to each of some records.

    The answer is that of `records.references_to`, provided that `leave` is told of every record that is changed.
    """

    def __init__(self, session: Session, wanted: Iterable[_Key]) -> None:
        self._to: dict[_Key, set[tuple[str, int, str]]] = defaultdict(set)
        self._from: dict[_Key, set[tuple[str, _Key]]] = defaultdict(set)
        ids: dict[str, list[int]] = defaultdict(list)
        for of, number in wanted:
            ids[of].append(number)
        for name, model in TABLES.items():
            table: sa.Table = model.__table__  # type: ignore[attr-defined]
            for foreign in table.foreign_keys:
                numbers = ids.get(foreign.column.table.name, [])
                for start in range(0, len(numbers), _AT_ONCE):
                    self._ask(session, name, foreign, numbers[start : start + _AT_ONCE])

    def _ask(self, session: Session, name: str, foreign: sa.ForeignKey, numbers: list[int]) -> None:
        table, column = foreign.parent.table, foreign.parent
        statement = sa.select(table.c.id, column).where(column.in_(numbers), table.c.archived.is_(False))
        for number, referred in session.connection().execute(statement):
            key = (foreign.column.table.name, referred)
            self._to[key].add((name, number, column.name))
            self._from[name, number].add((column.name, key))

    def count(self, row: Row) -> int:
        """How many refer to a record now."""
        return len(self._to.get(_key(row), ()))

    def leave(self, row: Row, columns: Collection[str] | None = None) -> None:
        """A record refers to nothing any more, or not through these columns."""
        own = _key(row)
        for column, key in list(self._from.get(own, ())):
            if columns is None or column in columns:
                self._from[own].discard((column, key))
                self._to[key].discard((*own, column))


def _key(row: Row) -> _Key:
    return str(type(row).__tablename__), row.rowid
