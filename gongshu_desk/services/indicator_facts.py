"""Everything the indicators of a span are counted from, read in a few bulk selects: 66,000 attendances take no second.

Only what counts is read: nothing from the recycle bin (merged activities lie there), nothing that a review returned.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlmodel import Session, SQLModel

from gongshu_desk.domain.codes import (
    PRESENT_STATUSES,
    ActivityKind,
    AttendanceStatus,
    MandateLevel,
    MandateStatus,
    OrganiserLevel,
)
from gongshu_desk.domain.figures import Exact, Rate
from gongshu_desk.domain.indicators import Behind, Indicator, Span
from gongshu_desk.domain.periods import serves
from gongshu_desk.services.desk import level_of
from gongshu_desk.services.kinds import RecordKind, Values, counted, read
from gongshu_desk.store import service
from gongshu_desk.store.tables import Activity, Mandate, Person, Row, Term

_STATUS = {status.value: status for status in AttendanceStatus}
_ATTENDANCE = (
    "SELECT t.id, t.activity_id, t.mandate_id, t.status, t.actual_half_days, a.half_days"
    " FROM attendance t JOIN activity a ON a.id = t.activity_id"
    " WHERE t.archived = :no AND a.archived = :no AND t.review <> 'returned' AND a.held_on BETWEEN :first AND :last"
    " ORDER BY a.held_on, a.no, t.id"
)


def table_of(row: type[Row]) -> sa.Table:
    """The table of a row class, for selects of columns."""
    return SQLModel.metadata.tables[str(row.__tablename__)]


class Held(NamedTuple):
    """One activity of the span. `half_days` in hundredths, as stored."""

    id: int
    no: str
    kind: ActivityKind
    held_on: date
    series: str | None
    station_id: int | None
    organiser_level: OrganiserLevel | None
    visitors: int | None
    appraised: int | None
    members_due: int | None
    members_present: int | None


class Mark(NamedTuple):
    """One attendance: id, activity, mandate, and half days in hundredths, attended where entered and of the activity."""

    id: int
    activity: int
    mandate: int
    status: AttendanceStatus
    actual: int | None
    half_days: int

    @property
    def attended(self) -> int:
        """Hundredths of half days attended: as entered, else the whole activity."""
        return self.half_days if self.actual is None else self.actual


class Seat(NamedTuple):
    """One mandate, of any level and term, with its days in office; a void election (当选无效) has none."""

    id: int
    person: int
    certificate_no: str
    name: str
    level: MandateLevel
    term: int
    begins: date
    ends: date | None
    by_election: bool
    re_elected: bool
    ended_on: date | None
    status: MandateStatus
    archived: bool
    """In the recycle bin: whoever was marked with it is a person all the same, but nobody in office."""
    suspensions: tuple[tuple[date, date], ...]

    def serves(self, day: date, *, suspended: bool = False) -> bool:
        """In office on a day; with `suspended` also while suspended."""
        return serves(day, self.begins, self.ends, () if suspended else self.suspensions)

    def within(self, span: Span) -> bool:
        """In office on at least one day of the span; a void election was on none."""
        return (
            self.status is not MandateStatus.VOID
            and self.begins <= span.last
            and (self.ends is None or self.ends >= span.first)
        )


@dataclass(frozen=True)
class Facts:
    """What counts of a span, and what it is counted with."""

    session: Session
    asked: Span
    """The days asked for, also those that are still to come: what is typed in for a whole year counts in that year."""
    span: Span
    """What is counted: the days asked for, as far as they lie not after `as_of`."""
    as_of: date
    level: MandateLevel
    term: int | None
    """The term whose days were asked for; None for any other span."""
    activities: dict[int, Held]
    marks: list[Mark]
    seats: dict[int, Seat]

    @cached_property
    def own(self) -> list[Seat]:
        """Mandates of the unit's level in office on a day of the span: whom rates of deputies are about."""
        return [
            seat
            for seat in self.seats.values()
            if seat.level is self.level and seat.within(self.span) and not seat.archived
        ]

    @cached_property
    def members(self) -> list[Seat]:
        """Whom counts of deputies are about: of a term those of that term, though the next were elected before it ended."""
        return [seat for seat in self.own if self.term is None or seat.term == self.term]

    @cached_property
    def present(self) -> list[Mark]:
        """Attendances with one of the four present statuses: 人次."""
        return [mark for mark in self.marks if mark.status in PRESENT_STATUSES]

    @cached_property
    def in_service(self) -> list[Mark]:
        """Attendances of the level's mandates on days they served, as the figures of a year take them."""
        own = {seat.id: seat for seat in self.own}
        days = {number: held.held_on for number, held in self.activities.items()}
        return [m for m in self.marks if (seat := own.get(m.mandate)) is not None and seat.serves(days[m.activity])]

    def held(self, *kinds: ActivityKind) -> list[Held]:
        """Activities of some kinds."""
        return [held for held in self.activities.values() if held.kind in kinds]

    def marks_at(self, activities: Iterable[Held]) -> list[Mark]:
        """Present attendances at some activities."""
        wanted = {held.id for held in activities}
        return [mark for mark in self.present if mark.activity in wanted]

    def persons(self, marks: Iterable[Mark]) -> tuple[int, ...]:
        """One mandate id for each human being among the attendances: 人数, whatever number of mandates each holds."""
        found: dict[int, int] = {}
        for mark in marks:
            found.setdefault(self.seats[mark.mandate].person, mark.mandate)
        return tuple(found.values())

    @cached_property
    def by_kind(self) -> dict[ActivityKind, tuple[list[Held], list[Mark]]]:
        """kind → its activities and present attendances, every kind of the code list."""
        marks: dict[ActivityKind, list[Mark]] = defaultdict(list)
        for mark in self.present:
            marks[self.activities[mark.activity].kind].append(mark)
        return {kind: (self.held(kind), marks[kind]) for kind in ActivityKind}

    def rows(self, kind: RecordKind, *, dated: str | None = None) -> list[Values]:
        """Records of a kind that count, as plain values; with `dated` those whose date lies in the span."""
        rows = counted(read(self.session, kind))
        return rows if dated is None else [row for row in rows if row[dated] in self.span]

    def at_activities(self, kind: RecordKind, held: Iterable[Held]) -> list[Values]:
        """Records of a kind that belong to some activities (`activity_no`)."""
        numbers = {one.no for one in held}
        return [row for row in counted(read(self.session, kind)) if row["activity_no"] in numbers]


def gather(session: Session, asked: Span, as_of: date, term: int | None = None) -> Facts:
    """Read what counts of a span: nothing that lies after the day is there yet, a planned activity least of all.

    `term` is the term of the level whose days the span is.
    """
    span = Span(asked.title, asked.first, min(asked.last, as_of))
    activities, marks, seats = _activities(session, span), _marks(session, span), _seats(session)
    return Facts(session, asked, span, as_of, level_of(session), term, activities, marks, seats)


def _activities(session: Session, span: Span) -> dict[int, Held]:
    a = table_of(Activity).c
    statement = (
        sa.select(
            *(a.id, a.no, a.kind, a.held_on, a.series, a.station_id, a.organiser_level, a.visitors, a.appraised),
            *(a.members_due, a.members_present),
        )
        .where(a.archived.is_(False), a.held_on.between(span.first, span.last))
        .order_by(a.held_on, a.no)
    )
    return {row[0]: Held(*row) for row in session.connection().execute(statement)}


def _marks(session: Session, span: Span) -> list[Mark]:
    statement = sa.text(_ATTENDANCE).bindparams(
        sa.bindparam("no", False, sa.Boolean()),
        sa.bindparam("first", span.first, sa.Date()),
        sa.bindparam("last", span.last, sa.Date()),
    )
    make: Callable[[tuple[Any, ...]], Mark] = Mark._make
    return [
        make((number, activity, mandate, _STATUS[status], actual, whole))
        for number, activity, mandate, status, actual, whole in session.connection().execute(statement)
    ]


def _seats(session: Session) -> dict[int, Seat]:
    m, p, t = (table_of(table) for table in (Mandate, Person, Term))
    statement = (
        sa.select(
            *(m.c.id, m.c.person_id, m.c.certificate_no, p.c.name, t.c.level, t.c.number),
            *(service.BEGINS, service.ENDS),
            *(m.c.by_election, m.c.re_elected, m.c.ended_on, m.c.status, m.c.archived),
        )
        .select_from(m.join(p, p.c.id == m.c.person_id).join(t, t.c.id == m.c.term_id))
        .order_by(p.c.sort_stroke, m.c.certificate_no)
    )
    away = service.suspensions(session)
    found = {}
    for row in session.connection().execute(statement):
        begins, ends, status = row[6], row[7], row[11]
        values = (*row[:7], service.last_day(status, begins, ends), *row[8:])
        found[row[0]] = Seat._make((*values, service.closed_spans(away.get(row[0], ()), ends)))
    return found


@dataclass(frozen=True, slots=True)
class Group:
    """Makes the figures of one group, so that each is told in one line."""

    name: str

    def count(
        self,
        key: str,
        label: str,
        unit: str,
        definition: str,
        *behind: Behind,
        value: Exact | None = None,
        note: str = "",
    ) -> Indicator:
        """A count: of the ids behind, where no value is given."""
        total = sum(len(one.ids) for one in behind) if value is None else value
        return Indicator(key, self.name, label, unit, definition, total, behind, note)

    def rate(
        self,
        key: str,
        label: str,
        unit: str,
        definition: str,
        *behind: Behind,
        value: Rate | None = None,
        note: str = "",
    ) -> Indicator:
        """A rate: the counted ids ÷ all ids behind, where no value is given."""
        if value is None:
            value = Rate(sum(len(one.counted) for one in behind), sum(len(one.ids) for one in behind))
        return Indicator(key, self.name, label, unit, definition, value, behind, note)


def behind(kind: str, rows: Iterable[Any], counted: Iterable[Any] = ()) -> Behind:
    """Records behind a figure: plain values, named tuples with an id, or ids."""
    return Behind(kind, tuple(map(_id, rows)), tuple(map(_id, counted)))


def _id(row: Any) -> int:
    if isinstance(row, int):
        return row
    return int(row["id"] if isinstance(row, dict) else row.id)
