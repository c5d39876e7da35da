"""Who may be called at an activity, in the order of every paper: read once, then answered for any number of rolls.

Rolls of a whole district year are a thousand activities times the roster, so people and marks are plain values here,
and the order of a day is found once.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import ActivityKind, AttendanceStatus, MandateLevel, OrganiserLevel, ReviewState
from gongshu_desk.domain.periods import serves
from gongshu_desk.services.desk import level_of
from gongshu_desk.services.year_figures import group_order
from gongshu_desk.store import service
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
class Seat:
    """One mandate with what decides whether it is called. `own`: of the unit's own level."""

    mandate_id: int
    certificate_no: str
    name: str
    sex: str
    level: MandateLevel
    sort_key: str
    search_text: str
    own: bool
    begins: date
    ends: date | None
    suspensions: tuple[tuple[date, date], ...]
    groups: tuple[Span, ...]

    def group_on(self, day: date) -> str:
        """The deputy group of a day; of another level its name (市代表)."""
        return member_on(self.groups, day) if self.own else f"{self.level.label}代表"


class Bench:
    """Everyone with a mandate. `on(day)` is all of them in order: (seat, group, may be called)."""

    def __init__(self, session: Session) -> None:
        level, groups = level_of(session), group_spans(session)
        self._names = {name for spans in groups.values() for name, _, _ in spans}
        statement = (
            select(Mandate, Person, Term)
            .join(Person, col(Person.id) == col(Mandate.person_id))
            .join(Term, col(Term.id) == col(Mandate.term_id))
            .where(col(Mandate.archived).is_(False))
        )
        away = service.suspensions(session)
        self._seats = [
            _seat(*row, level, groups.get(row[0].rowid, ()), away.get(row[0].rowid, ()))
            for row in session.exec(statement)
        ]
        self._days: dict[date, list[tuple[Seat, str, bool]]] = {}

    def on(self, day: date) -> list[tuple[Seat, str, bool]]:
        """Everyone by group and strokes as of a day."""
        found = self._days.get(day)
        if found is None:
            found = [(s, s.group_on(day), s.own and serves(day, s.begins, s.ends, s.suspensions)) for s in self._seats]
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


def _seat(
    mandate: Mandate,
    person: Person,
    term: Term,
    level: MandateLevel,
    groups: Sequence[Span],
    away: tuple[service.Suspension, ...],
) -> Seat:
    begins, ends = mandate.elected_on or term.starts_on, mandate.ended_on or term.ends_on
    ends = service.last_day(mandate.status, begins, ends)
    return Seat(
        mandate.rowid, mandate.certificate_no, person.name, person.sex.label if person.sex else "", term.level,
        person.sort_stroke, person.search_text, term.level is level, begins, ends, service.closed_spans(away),
        tuple(groups),
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
