"""Activities and the roll call: who is expected, one mark at a time or a whole roster."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from pydantic import ValidationError
from sqlmodel import Session, col, select

from gongshu_desk.domain import names
from gongshu_desk.domain.codes import (
    LEAVE_STATUSES,
    PRESENT_STATUSES,
    AttendanceStatus,
    MandateLevel,
    ReviewState,
)
from gongshu_desk.domain.records.activity import AttendanceDraft
from gongshu_desk.domain.records.fields import explain, shown
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services.catalog import ATTENDANCE
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import Writing, fill
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.roll_bench import Bench, Mark, marks_of
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import Activity, Attendance, Mandate, Person

UNMARKED = (None, None, False, "")
"""What stands in the line of a deputy without a mark."""
VALID = col(Attendance.review) != ReviewState.RETURNED
"""Marks that count (`kinds.counted`)."""


def calls(desk: Desk, year: int) -> list[Call]:
    """The sign-in units of a year, those without any mark first, then the newest first."""
    marked = sa.func.count(col(Attendance.id))
    there = sa.func.coalesce(sa.func.sum(sa.case((col(Attendance.status).in_(list(PRESENT_STATUSES)), 1), else_=0)), 0)
    statement = (
        select(Activity, marked, there)
        .outerjoin(
            Attendance, (col(Attendance.activity_id) == col(Activity.id)) & col(Attendance.archived).is_(False) & VALID
        )
        .where(col(Activity.archived).is_(False), col(Activity.held_on).between(date(year, 1, 1), date(year, 12, 31)))
        .group_by(col(Activity.id))
    )
    with desk.store.read() as session:
        found = [
            Call(
                a.no, a.name, a.kind.label, a.held_on, a.day_part.label if a.day_part else "", a.place or "", n, m
            )
            for a, n, m in session.exec(statement)
        ]  # fmt: skip
    return sorted(found, key=lambda call: (call.marked > 0, -call.day.toordinal(), call.no))


def roll(desk: Desk, activity_no: str) -> Roll:
    """Everyone who may be called at this activity: the unit's level in office on the day, and whoever has a mark.

    A group's own activity calls the members of that group on the day.
    """
    return rolls(desk, [activity_no])[0]


def rolls(desk: Desk, activity_nos: Sequence[str]) -> list[Roll]:
    """The rolls of several activities, read together; NotFound for a number that is not there."""
    with desk.store.read() as session:
        activities = _activities(session, activity_nos)
        marks = marks_of(session, [activity.rowid for activity in activities])
        bench = Bench(session)
    return [_roll(bench, activity, marks.get(activity.rowid, {})) for activity in activities]


def _roll(bench: Bench, activity: Activity, marks: Mapping[int, Mark]) -> Roll:
    """Whoever has a mark, and of the others those who may be called."""
    wanted = bench.groups_called(activity)
    people = []
    for seat, group, callable_ in bench.on(activity.held_on):
        mark = marks.get(seat.mandate_id)
        if mark is None and not (callable_ and (not wanted or group in wanted)):
            continue
        people.append(
            Called(
                seat.mandate_id, seat.certificate_no, seat.name, seat.sex, group, seat.level, seat.sort_key,
                seat.search_text, *_marked_as(mark),
            )
        )  # fmt: skip
    return Roll(
        activity.rowid, activity.no, activity.name, activity.kind.label, activity.held_on,
        activity.day_part.label if activity.day_part else "", activity.place or "", activity.half_days, tuple(people),
    )  # fmt: skip


def _marked_as(mark: Mark | None) -> tuple[Any, ...]:
    """The fields of a line that come from the mark: one that was returned counts nowhere, and says what it was."""
    if mark is None:
        return UNMARKED
    if mark.returned:
        return (*UNMARKED, mark.status, mark.because)
    return (*mark[:4], None, "", mark.arrived_at, mark.book_page)


def _activity(session: Session, no: str) -> Activity:
    return _activities(session, [no])[0]


def _activities(session: Session, nos: Sequence[str]) -> list[Activity]:
    """The activities of these numbers, in their order."""
    found: dict[str, Activity] = {}
    for start in range(0, len(nos), 500):
        part = col(Activity.no).in_(nos[start : start + 500])
        found |= {a.no: a for a in session.exec(select(Activity).where(part, col(Activity.archived).is_(False)))}
    for no in nos:
        if no not in found:
            raise NotFound(f"没有编号为「{no}」的活动。", "请在「活动」页核对编号。")
    return [found[no] for no in nos]


def spoken(name: str) -> str:
    """How a name is read aloud: Lǐ Huìmǐn."""
    return names.spoken(name)
