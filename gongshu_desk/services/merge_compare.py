"""Two records side by side before they are merged: fields, marks that differ, and what refers to either."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from gongshu_desk.domain.records.deputy import PersonFields
from gongshu_desk.domain.records.fields import field_of, form_fields_of, masked, shown
from gongshu_desk.errors import NotFound
from gongshu_desk.services.catalog import kind_of
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import RecordKind, Values, draft_of, read
from gongshu_desk.services.records import title_of
from gongshu_desk.store.tables import TABLES, Activity, Attendance, Mandate, Person, Row

MARK = ("status", "actual_half_days", "spoke")
"""What two marks of one deputy must agree in."""
TOLD = {
    "attendance": "出席记录",
    "opinion": "群众意见",
    "invitation": "邀请",
    "leaverequest": "请假条",
    "certificate": "证书",
    "mandate": "代表职务",
}
"""What a table is called when its rows move."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two records: what it is called and its values by field, as a clerk reads them."""

    id: int
    revision: int
    title: str
    values: Values
    words: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class FieldPair:
    """One field of both records. `same` where there is nothing to choose; private values are masked."""

    name: str
    label: str
    first: str
    second: str
    same: bool
    joined: bool = False
    """A list: both sides' entries stay."""


@dataclass(frozen=True, slots=True)
class MarkPair:
    """A deputy who is marked at both activities, with marks that differ."""

    mandate_id: int
    who: str
    first: str
    second: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two records side by side: fields, marks to be asked about, and what moves over whichever stays."""

    kind: str
    first: Side
    second: Side
    fields: tuple[FieldPair, ...]
    marks: tuple[MarkPair, ...]
    moves: tuple[tuple[str, int, int], ...]
    """(what, how many refer to the first, to the second)."""


def compare(desk: Desk, kind_name: str, first: int, second: int) -> Comparison:
    """Both records field by field; NotFound where one of them is gone. Ids of persons for deputies."""
    kind = kind_of(kind_name)
    with desk.store.read() as session:
        sides = tuple(_side(session, kind, number) for number in (first, second))
        pairs = tuple(_pairs(kind, *sides))
        marks = tuple(_marks(session, first, second)) if kind.table is Activity else ()
        moves = tuple(_moves(session, kind, first, second))
    return Comparison(kind_name, sides[0], sides[1], pairs, marks, moves)


def _side(session: Session, kind: RecordKind, number: int) -> Side:
    if kind.name == "deputies":
        person = session.get(Person, number)
        if person is None or person.archived:
            raise NotFound("这个人的记录已经不在了。", "请按 F5 重新查找。")
        values: Values = {name: getattr(person, name) for name in PersonFields.model_fields}
        numbers = mandate_words(session, number)
        title = f"{person.name}（{'、'.join(numbers)}）"
        return Side(number, person.revision, title, values, _words(kind, values, tuple(PersonFields.model_fields)))
    found = read(session, kind, ids=[number])
    if not found:
        raise NotFound(f"这条{kind.label}记录已经不在了。", "请按 F5 重新查找。")
    values = draft_of(kind, found[0]).model_dump()
    names = tuple(spec.name for spec in form_fields_of(kind.draft))
    return Side(number, found[0]["revision"], title_of(kind, found[0]), values, _words(kind, values, names))


def mandate_words(session: Session, person: int) -> list[str]:
    """The certificate numbers of a person."""
    statement = select(Mandate.certificate_no).where(Mandate.person_id == person, col(Mandate.archived).is_(False))
    return list(session.exec(statement.order_by(col(Mandate.id))))


def _words(kind: RecordKind, values: Values, names: Sequence[str]) -> dict[str, str]:
    return {n: masked(shown(values.get(n)), field_of(kind.draft, n).meta.private) for n in names}


def _pairs(kind: RecordKind, first: Side, second: Side) -> Iterator[FieldPair]:
    for name in first.words:
        one, two = first.values.get(name), second.values.get(name)
        empty = one in (None, "", ()) and two in (None, "", ())
        listed = isinstance(one, tuple) or isinstance(two, tuple)
        if not empty:
            yield FieldPair(
                name, field_of(kind.draft, name).label, first.words[name], second.words[name], one == two, listed
            )  # fmt: skip


def _marks(session: Session, first: int, second: int) -> Iterator[MarkPair]:
    mine, theirs = _roll(session, first), _roll(session, second)
    names = dict(
        session.exec(
            select(col(Mandate.id), col(Person.name))
            .join(Person, col(Person.id) == col(Mandate.person_id))
            .where(col(Mandate.id).in_(list(mine.keys() & theirs.keys())))
        ).all()
    )
    for mandate, row in mine.items():
        other = theirs.get(mandate)
        if other is not None and differ(row, other):
            yield MarkPair(mandate, names.get(mandate, ""), _mark_words(row), _mark_words(other))


def _roll(session: Session, activity: int) -> dict[int, Attendance]:
    statement = select(Attendance).where(Attendance.activity_id == activity, col(Attendance.archived).is_(False))
    return {row.mandate_id: row for row in session.exec(statement.order_by(col(Attendance.id)))}


def differ(one: Attendance, two: Attendance) -> bool:
    """Whether two marks of one deputy do not say the same."""
    return any(getattr(one, name) != getattr(two, name) for name in MARK)


def _mark_words(row: Attendance) -> str:
    part = f"，实到 {shown(row.actual_half_days)} 个半天" if row.actual_half_days is not None else ""
    return f"{row.status.label}{part}{'，发言' if row.spoke else ''}"


def _moves(session: Session, kind: RecordKind, first: int, second: int) -> Iterator[tuple[str, int, int]]:
    own = Person if kind.name == "deputies" else kind.table
    for table, column in referring(own):
        word = TOLD.get(str(table.__tablename__))
        if word:
            counts = [len(pointing(session, table, column, number)) for number in (first, second)]
            if any(counts):
                yield word, counts[0], counts[1]


def referring(own: type[Row]) -> Iterator[tuple[type[Row], str]]:
    """(table, column) of everything that refers to a table."""
    for table in TABLES.values():
        for foreign in table.__table__.foreign_keys:  # type: ignore[attr-defined]
            if foreign.column.table is own.__table__:  # type: ignore[attr-defined]
                yield table, foreign.parent.name


def pointing(session: Session, table: type[Row], column: str, number: int) -> Sequence[Row]:
    """The live rows of a table that refer to this record."""
    return session.exec(select(table).where(getattr(table, column) == number, col(table.archived).is_(False))).all()
