"""What a record kind is, and how its draft becomes a row and a row its draft again.

Most kinds need no code of their own: their draft's fields are columns, and a field that refers to another
record by name or number is a foreign key. A kind with lists or with more than one table brings functions.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from gongshu_desk.domain.codes import ReviewState
from gongshu_desk.domain.policy import Command
from gongshu_desk.domain.records.fields import Draft, FieldSpec, fields_of, form_fields_of
from gongshu_desk.errors import InvalidInput
from gongshu_desk.services.lookup import KEYED, NAMED, Lookup
from gongshu_desk.store.bulk import NewRows
from gongshu_desk.store.tables import Reviewed, Row

Values = dict[str, Any]
"""A record as plain values by draft field, with `id`, `revision` and `uid` beside them."""


@dataclass(frozen=True)
class Reference:
    """A draft field that names another record: the row's column and the kind it means."""

    column: str
    kind: str
    makes: bool = False


@dataclass(frozen=True)
class RecordKind:
    """One kind of record: everything lists, forms, sheets and imports need to know of it."""

    name: str
    label: str
    measure: str
    draft: type[Draft]
    table: type[Row]
    key: tuple[str, ...]
    title: tuple[str, ...]
    select_from: Callable[[], sa.FromClause]
    columns: Mapping[str, sa.ColumnElement[Any]]
    year: sa.ColumnElement[Any] | None = None
    references: Mapping[str, Reference] = field(default_factory=dict)
    extend: Callable[[Session, Sequence[Values]], None] | None = None
    prepare: Callable[[Lookup, Values], None] | None = None
    check: Callable[[Lookup, Values], Iterator[tuple[str, str]]] | None = None
    write: Callable[["Writing"], Row] | None = None
    sheet: bool = True
    sort: tuple[str, ...] = ()
    command: Command = Command.ENTER
    """What entering, changing or removing one is, whichever form, grid, batch or sheet it comes from."""

    @property
    def fields(self) -> tuple[FieldSpec, ...]:
        """The draft's fields in sheet order."""
        return fields_of(self.draft)


@dataclass
class Writing:
    """One draft on its way into the store."""

    kind: RecordKind
    session: Session
    lookup: Lookup
    draft: Draft
    row: Row | None
    today: date
    rows: NewRows | None = None
    """Where new records gather in a write of many."""


def read(
    session: Session,
    kind: RecordKind,
    *,
    year: int | None = None,
    ids: Iterable[int] | None = None,
    archived: bool = False,
) -> list[Values]:
    """Records as plain values; those in the recycle bin only with `archived`.

    A kind that is reviewed has its `review` and `review_reason` beside the fields (see `counted`).
    """
    table = kind.table.__table__  # type: ignore[attr-defined]
    reviewed = (table.c.review, table.c.review_reason) if issubclass(kind.table, Reviewed) else ()
    statement = sa.select(
        table.c.id,
        table.c.revision,
        table.c.uid,
        *reviewed,
        *(expression.label(name) for name, expression in kind.columns.items()),
    ).select_from(kind.select_from())
    statement = statement.where(table.c.archived.is_(archived))
    if year is not None and kind.year is not None:
        statement = statement.where(_in_year(kind.year, year))
    if ids is not None:
        wanted = list(ids)
        rows = [
            row
            for part in _parts(wanted)
            for row in session.connection().execute(statement.where(table.c.id.in_(part)))
        ]
    else:
        rows = list(session.connection().execute(statement.order_by(table.c.id)))
    values = [dict(row._mapping) for row in rows]
    if kind.extend is not None:
        kind.extend(session, values)
    return values


def returned(values: Values) -> bool:
    """Whether a review sent this record back."""
    return values.get("review") is ReviewState.RETURNED


def counted(rows: Iterable[Values]) -> list[Values]:
    """The records that count: the one rule for every count, rate, sum and print.

    What a review returned (退回) counts nowhere until it is mended; what waits for its check (待核) counts like what
    was checked. Points follow the same rule through `rejected` facts, selects through `Table.review != RETURNED`.
    """
    return [values for values in rows if not returned(values)]


def _parts(ids: list[int], size: int = 500) -> Iterator[list[int]]:
    return (ids[start : start + size] for start in range(0, len(ids), size))


def _in_year(column: sa.ColumnElement[Any], year: int) -> sa.ColumnElement[bool]:
    if isinstance(column.type, sa.Date):
        return column.between(date(year, 1, 1), date(year, 12, 31))
    return column == year


def draft_of(kind: RecordKind, values: Values) -> Draft:
    """The draft of a stored record. Stored records satisfied their draft when written, so nothing is checked."""
    names = kind.draft.model_fields
    return kind.draft.model_construct(**{name: values[name] for name in names if name in values})


def put(work: Writing) -> Row:
    """Write one draft: a new row, or the changed columns of an existing one."""
    if work.kind.write is not None:
        return work.kind.write(work)
    return fill(work, references(work))


def fill(work: Writing, keys: Mapping[str, Any], only: Iterable[str] | None = None) -> Row:
    """Set the row's columns from the draft and the given foreign keys; unchanged ones stay untouched."""
    wanted = columns_of(work, keys, only)
    if work.row is None:
        work.row = work.kind.table(**wanted)
        work.session.add(work.row)
        return work.row
    for name, value in wanted.items():
        if getattr(work.row, name) != value:
            setattr(work.row, name, value)
    return work.row


def columns_of(work: Writing, keys: Mapping[str, Any], only: Iterable[str] | None = None) -> Values:
    """The column values that a draft and its foreign keys ask for."""
    columns = work.kind.table.__table__.columns  # type: ignore[attr-defined]
    names = [n for n in (only or type(work.draft).model_fields) if n in columns]
    return {name: getattr(work.draft, name) for name in names} | dict(keys)


def references(work: Writing) -> dict[str, Any]:
    """Foreign keys for the draft's references; InvalidInput where one is unknown."""
    return {
        ref.column: resolve(work.lookup, work.kind, name, ref, getattr(work.draft, name))
        for name, ref in work.kind.references.items()
    }


def resolve(lookup: Lookup, kind: RecordKind, name: str, ref: Reference, value: str | None) -> int | None:
    """The id a reference means; None for an empty one; an unknown name is made where the field makes."""
    if not value:
        return None
    if ref.kind == "deputies":
        holder = lookup.holders.get(value)
        if holder is not None:
            return holder.mandate_id
    elif ref.kind == "activities":
        activity = lookup.activities.get(value)
        if activity is not None:
            return activity[0]
    elif ref.kind in KEYED:
        if value in lookup.keyed(ref.kind):
            return lookup.keyed(ref.kind)[value]
    elif ref.kind in NAMED:
        if ref.makes:
            return lookup.make(ref.kind, value)
        if value in lookup.named(ref.kind):
            return lookup.named(ref.kind)[value]
    raise InvalidInput(*unknown(kind, name, value))


def unknown(kind: RecordKind, name: str, value: str) -> tuple[str, str]:
    """What to say of a reference that leads nowhere, and the next step."""
    spec = next(s for s in form_fields_of(kind.draft) if s.name == name)
    step = {
        "deputies": "请核对证号，或先把这位代表录入名册。",
        "activities": "请核对编号，或先登记这项活动。",
        **dict.fromkeys(KEYED, "请核对编号，或先登记它。"),
    }.get(spec.meta.refers, "请核对名称。")
    return f"{spec.label}「{value}」还没有登记", step


def faults_among_records(lookup: Lookup, kind: RecordKind, values: Values) -> Iterator[tuple[str, str]]:
    """(field, sentence) for every reference that leads nowhere and is not made, and for what its target rules out."""
    for spec in _referring(kind.draft):
        value = values.get(spec.name)
        for one in value if isinstance(value, tuple | list) else (value,):
            if one and not _known(lookup, spec.meta.refers, one):
                yield spec.name, "，".join(unknown(kind, spec.name, one)).rstrip("。")
    if kind.check is not None:
        yield from kind.check(lookup, values)


@cache
def _referring(draft: type[Draft]) -> tuple[FieldSpec, ...]:
    """The fields whose value must name a record that is there."""
    return tuple(spec for spec in form_fields_of(draft) if spec.meta.refers and not spec.meta.makes)


def _known(lookup: Lookup, kind: str, value: str) -> bool:
    if kind == "deputies":
        return value in lookup.holders
    if kind == "activities":
        return value in lookup.activities
    if kind in KEYED:
        return value in lookup.keyed(kind)
    return kind not in NAMED or value in lookup.named(kind)
