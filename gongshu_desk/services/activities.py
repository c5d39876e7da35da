"""Activities and the roll call: who is expected, one mark at a time or a whole roster."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session, col, select

from gongshu_desk.domain import names
from gongshu_desk.domain.codes import PRESENT_STATUSES, InvitationBasis, LeaveDecision, ReviewState
from gongshu_desk.errors import NotFound
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.roll_bench import Bench, Mark, Seat, guests_of, marks_of
from gongshu_desk.services.roll_marks import Part as Part
from gongshu_desk.services.roll_marks import came_for as came_for
from gongshu_desk.services.roll_marks import came_late as came_late
from gongshu_desk.services.roll_marks import details as details
from gongshu_desk.services.roll_marks import mark as mark
from gongshu_desk.services.roll_marks import parts_of as parts_of
from gongshu_desk.services.roll_marks import put_all_back as put_all_back
from gongshu_desk.services.roll_marks import put_back as put_back
from gongshu_desk.services.roll_marks import record_attendance as record_attendance
from gongshu_desk.services.roll_values import Asked as Asked
from gongshu_desk.services.roll_values import Call as Call
from gongshu_desk.services.roll_values import Called as Called
from gongshu_desk.services.roll_values import Roll as Roll
from gongshu_desk.services.roll_values import Tally as Tally
from gongshu_desk.services.roll_values import tally as tally
from gongshu_desk.store.entry_tables import Invitation, LeaveRequest
from gongshu_desk.store.tables import Activity, Attendance, LiaisonStation

VALID = col(Attendance.review) != ReviewState.RETURNED
"""Marks that count (`kinds.counted`)."""


def calls(desk: Desk, year: int) -> list[Call]:
    """The sign-in units of a year, those not called yet first, then the newest first."""
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
        asked, slips = _invited(session, year), _on_slips(session, year)
        found = [
            Call(
                a.no, a.name, a.kind.label, a.held_on, a.day_part.label if a.day_part else "", a.place or "", n, m,
                asked.get(a.rowid, 0), slips.get(a.rowid, 0),
            )
            for a, n, m in session.exec(statement)
        ]  # fmt: skip
    return sorted(found, key=lambda call: (call.called, -call.day.toordinal(), call.no))


def _invited(session: Session, year: int) -> dict[int, int]:
    """activity id → how many are invited."""
    statement = (
        sa.select(col(Invitation.activity_id), sa.func.count())
        .join(Activity, col(Activity.id) == col(Invitation.activity_id))
        .where(col(Invitation.archived).is_(False), col(Activity.held_on).between(date(year, 1, 1), date(year, 12, 31)))
        .group_by(col(Invitation.activity_id))
    )
    return {one: many for one, many in session.connection().execute(statement)}  # noqa: C416 - rows are no pairs to mypy


def _on_slips(session: Session, year: int) -> dict[int, int]:
    """activity id → how many marks are the leave of a granted slip."""
    same = (col(Attendance.activity_id) == col(LeaveRequest.activity_id)) & (
        col(Attendance.mandate_id) == col(LeaveRequest.mandate_id)
    )
    statement = (
        sa.select(col(LeaveRequest.activity_id), sa.func.count())
        .join(Activity, col(Activity.id) == col(LeaveRequest.activity_id))
        .join(Attendance, same)
        .where(col(LeaveRequest.archived).is_(False), col(LeaveRequest.decision) == LeaveDecision.GRANTED)
        .where(col(Attendance.archived).is_(False), VALID)
        .where(sa.cast(col(Attendance.status), sa.String) == sa.cast(col(LeaveRequest.kind), sa.String))
        .where(col(Activity.held_on).between(date(year, 1, 1), date(year, 12, 31)))
        .group_by(col(LeaveRequest.activity_id))
    )
    return {one: many for one, many in session.connection().execute(statement)}  # noqa: C416 - rows are no pairs to mypy


def roll(desk: Desk, activity_no: str) -> Roll:
    """Whoever is called at this activity, and whoever has a mark.

    Called are those invited, where there is a list and they are in office on the day; else the unit's level in office
    on the day, of a group's own activity its group, of a reception at a station the deputies of the station.
    """
    return rolls(desk, [activity_no])[0]


def rolls(desk: Desk, activity_nos: Sequence[str]) -> list[Roll]:
    """The rolls of several activities, read together; NotFound for a number that is not there."""
    with desk.store.read() as session:
        activities = _activities(session, activity_nos)
        ids = [activity.rowid for activity in activities]
        marks, guests = marks_of(session, ids), guests_of(session, ids)
        bench = Bench(session)
        stations = {s.rowid: s.name for s in session.exec(select(LiaisonStation))}
    return [
        _roll(
            bench, a, stations, marks.get(a.rowid, {}), guests.invited.get(a.rowid, {}), guests.asked.get(a.rowid, {})
        )
        for a in activities
    ]


def _roll(
    bench: Bench,
    activity: Activity,
    stations: Mapping[int, str],
    marks: Mapping[int, Mark],
    invited: Mapping[int, InvitationBasis],
    asked: Mapping[int, Asked],
) -> Roll:
    """Whoever has a mark, and of the others those who are called."""
    called = bench.called(activity, stations)
    people = []
    for seat, group, serves in bench.on(activity.held_on):
        number = seat.mandate_id
        mark, basis = marks.get(number), invited.get(number)
        if mark is None and not (serves and (basis is not None if invited else called(seat, group))):
            continue
        people.append(_line(seat, group, mark, basis, asked.get(number)))
    return Roll(
        activity.rowid, activity.no, activity.name, activity.kind.label, activity.held_on,
        activity.day_part.label if activity.day_part else "", activity.place or "", activity.half_days, tuple(people),
        bool(invited), activity.end_date,
    )  # fmt: skip


def _line(
    seat: Seat, group: str, mark: Mark | None, basis: InvitationBasis | None, asked: Asked | None
) -> Called:  # fmt: skip
    who = Called(
        seat.mandate_id, seat.certificate_no, seat.name, seat.sex, group, seat.level, seat.sort_key, seat.search_text,
        None, basis=basis, leave=asked,
    )  # fmt: skip
    if mark is None:
        return who
    if mark.returned:
        return replace(who, returned=mark.status, because=mark.because)
    return replace(
        who, status=mark.status, actual_half_days=mark.actual_half_days, spoke=mark.spoke, note=mark.note,
        arrived_at=mark.arrived_at, book_page=mark.book_page,
    )  # fmt: skip


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
