"""Who may be called at an activity, in the order of every paper: read once, then answered for any number of rolls.

Rolls of a whole district year are a thousand activities times the roster, so people and marks are plain values here,
and the order of a day is found once.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlmodel import Session, SQLModel, col, select

from gongshu_desk.domain.codes import (
    ActivityKind,
    AttendanceStatus,
    InvitationBasis,
    MandateLevel,
    OrganiserLevel,
    ReviewState,
)
from gongshu_desk.domain.periods import serves
from gongshu_desk.services.deputies import memberships
from gongshu_desk.services.desk import level_of
from gongshu_desk.services.roll_values import Asked
from gongshu_desk.services.year_figures import group_order
from gongshu_desk.store import service
from gongshu_desk.store.entry_tables import Invitation, LeaveRequest
from gongshu_desk.store.facts import Span, group_spans, member_on
from gongshu_desk.store.tables import Activity, Attendance, Mandate, Person, Term


class Mark(NamedTuple):
    """What was registered of one deputy at one activity; `because` says why a review returned it, if it did."""

    status: AttendanceStatus
    actual_half_days: Decimal | None
    spoke: bool
    note: str
    returned: bool = False
    because: str = ""
    arrived_at: str = ""
    book_page: str = ""


@dataclass(frozen=True, slots=True)
class Guests:
    """Of some activities by their ids: who was invited and why, and who asked for leave, by mandate id."""

    invited: Mapping[int, Mapping[int, InvitationBasis]]
    asked: Mapping[int, Mapping[int, Asked]]


@dataclass(frozen=True, slots=True)
class Seat:
    """One mandate with what decides whether it is called. `own`: of the unit's own level."""

    mandate_id: int
    person_id: int
    certificate_no: str
    name: str
    sex: str
    level: MandateLevel
    sort_key: str
    search_text: str
    own: bool
    term: tuple[date, date | None]
    begins: date
    ends: date | None
    suspensions: tuple[tuple[date, date], ...]
    groups: tuple[Span, ...]
    stations: tuple[Span, ...]

    def group_on(self, day: date) -> str:
        """The deputy group of a day; of another level its name (市代表)."""
        return member_on(self.groups, day) if self.own else f"{self.level.label}代表"

    def station_on(self, day: date) -> str:
        """The liaison station of a day."""
        return member_on(self.stations, day)

    def serves(self, day: date) -> bool:
        """Whether in office on the day, and not suspended."""
        return serves(day, self.begins, self.ends, self.suspensions)


class Bench:
    """Everyone with a mandate. `on(day)` is all of them in order: (seat, group, serves on the day)."""

    def __init__(self, session: Session) -> None:
        level, groups = level_of(session), group_spans(session)
        stations: dict[int, list[Span]] = defaultdict(list)
        for mandate, name, since, until in memberships(session, "station"):
            stations[mandate].append((name, since, until))
        self._names = {name for spans in groups.values() for name, _, _ in spans}
        statement = (
            select(Mandate, Person, Term)
            .join(Person, col(Person.id) == col(Mandate.person_id))
            .join(Term, col(Term.id) == col(Mandate.term_id))
            .where(col(Mandate.archived).is_(False))
        )
        away = service.suspensions(session)
        self._seats = [
            _seat(*row, level, (groups.get(number, ()), stations.get(number, ())), away.get(number, ()))
            for row in session.exec(statement)
            for number in (row[0].rowid,)
        ]
        self._days: dict[date, list[tuple[Seat, str, bool]]] = {}

    def on(self, day: date) -> list[tuple[Seat, str, bool]]:
        """Everyone by group and strokes as of a day."""
        found = self._days.get(day)
        if found is None:
            found = [(s, s.group_on(day), s.serves(day)) for s in self._seats]
            found.sort(key=lambda line: (_place(line[1]), line[0].sort_key, line[0].certificate_no))
            self._days[day] = found
        return found

    def groups_called(self, activity: Activity) -> frozenset[str]:
        """The groups that a group's activity names (第一小组活动); empty where it names none: everyone is called."""
        if activity.kind is not ActivityKind.GROUP and activity.organiser_level is not OrganiserLevel.GROUP:
            return frozenset()
        words = f"{activity.organiser or ''} {activity.name}"
        named = [name for name in self._names if name in words]
        return frozenset(name for name in named if not any(name != other and name in other for other in named))

    def stationed(self, activity: Activity, stations: Mapping[int, str]) -> str:
        """The station whose own deputies a reception calls; empty where it is none, or nobody belongs to it.

        Whoever else comes to receive is marked all the same: a roll has whoever has a mark.
        """
        name = stations.get(activity.station_id or 0, "") if activity.kind is ActivityKind.RECEPTION else ""
        there = (s.station_on(activity.held_on) == name for s, _, serving in self.on(activity.held_on) if serving)
        return name if name and any(there) else ""

    def called(self, activity: Activity, stations: Mapping[int, str]) -> Callable[[Seat, str], bool]:
        """Who of those in office is called where nobody was invited: a group's activity its group, a reception at a
        station the deputies of the station, anything else everyone of the unit's level."""
        groups, station = self.groups_called(activity), self.stationed(activity, stations)
        day = activity.held_on
        return lambda seat, group: (
            seat.own and (not groups or group in groups) and (not station or seat.station_on(day) == station)
        )


def _seat(
    mandate: Mandate,
    person: Person,
    term: Term,
    level: MandateLevel,
    bodies: tuple[Sequence[Span], Sequence[Span]],
    away: tuple[service.Suspension, ...],
) -> Seat:
    begins, ends = mandate.elected_on or term.starts_on, mandate.ended_on or term.ends_on
    ends = service.last_day(mandate.status, begins, ends)
    return Seat(
        mandate.rowid, person.rowid, mandate.certificate_no, person.name, person.sex.label if person.sex else "",
        term.level, person.sort_stroke, person.search_text, term.level is level, (term.starts_on, term.ends_on), begins,
        ends, service.closed_spans(away), tuple(bodies[0]), tuple(bodies[1]),
    )  # fmt: skip


@cache
def _place(group: str) -> tuple[int, str, int, str]:
    """Where a group stands."""
    return group_order(group)


def marks_of(session: Session, activities: Sequence[int]) -> dict[int, dict[int, Mark]]:
    """activity id → mandate id → mark."""
    found: dict[int, dict[int, Mark]] = defaultdict(dict)
    wanted: tuple[Any, ...] = (
        Attendance.activity_id, Attendance.mandate_id, Attendance.status, Attendance.actual_half_days, Attendance.spoke,
        Attendance.note, Attendance.review, Attendance.review_reason, Attendance.arrived_at, Attendance.book_page,
    )  # fmt: skip
    for start in range(0, len(activities), 500):
        statement = sa.select(*wanted).where(
            col(Attendance.activity_id).in_(activities[start : start + 500]), col(Attendance.archived).is_(False)
        )
        for activity, mandate, *mark in session.connection().execute(statement):
            status, actual, spoke, note, review, because, arrived, page = mark
            back = review is ReviewState.RETURNED
            kept = (note or "", back, because or "", arrived or "", page or "")
            found[activity][mandate] = Mark(status, actual, spoke, *kept)
    return found


def guests_of(session: Session, activities: Sequence[int]) -> Guests:
    """Invitations and leave slips of these activities."""
    invited: dict[int, dict[int, InvitationBasis]] = defaultdict(dict)
    asked: dict[int, dict[int, Asked]] = defaultdict(dict)
    i, q = (SQLModel.metadata.tables[str(table.__tablename__)].c for table in (Invitation, LeaveRequest))
    for start in range(0, len(activities), 500):
        part = activities[start : start + 500]
        lists = sa.select(i.activity_id, i.mandate_id, i.basis).where(i.activity_id.in_(part), i.archived.is_(False))
        for activity, mandate, basis in _rows(session, lists):
            invited[activity][mandate] = basis
        slips = sa.select(
            q.activity_id, q.mandate_id, q.kind, q.decision, q.reason, q.asked_on, q.approver, q.decided_by, q.decided_on
        )  # fmt: skip
        for activity, mandate, *slip in _rows(session, slips.where(q.activity_id.in_(part), q.archived.is_(False))):
            kind, decision, reason, day, approver, by, on = slip
            asked[activity][mandate] = Asked(kind, decision, reason, day, approver or "", by or "", on)
    return Guests(invited, asked)


def unmarked_guests(session: Session, year: int) -> dict[int, int]:
    """activity id → how many of those invited have no mark that counts, though they are in office on the day."""
    i, a, t = (SQLModel.metadata.tables[str(table.__tablename__)] for table in (Invitation, Activity, Attendance))
    same = (t.c.activity_id == i.c.activity_id) & (t.c.mandate_id == i.c.mandate_id)
    valid = t.c.archived.is_(False) & (t.c.review != ReviewState.RETURNED)
    statement = (
        sa.select(i.c.activity_id, i.c.mandate_id, a.c.held_on)
        .select_from(i.join(a, a.c.id == i.c.activity_id).outerjoin(t, same & valid))
        .where(i.c.archived.is_(False), t.c.id.is_(None))
        .where(a.c.held_on.between(date(year, 1, 1), date(year, 12, 31)))
    )
    waiting = list(_rows(session, statement))
    if not waiting:
        return {}
    seats = {seat.mandate_id: seat for seat, _, _ in Bench(session).on(waiting[0][2])}
    return Counter(activity for activity, mandate, day in waiting if mandate in seats and seats[mandate].serves(day))


def _rows(session: Session, statement: Any) -> Iterable[Any]:
    return session.connection().execute(statement)
