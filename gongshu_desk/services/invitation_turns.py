"""Whose turn it is: how often, and when last, each mandate was invited to meetings of one kind (列席, 代表法 art. 33)."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session, col

from gongshu_desk.domain.codes import LEAVE_STATUSES, PRESENT_STATUSES, ActivityKind, AttendanceStatus, ReviewState
from gongshu_desk.store.entry_tables import Invitation
from gongshu_desk.store.tables import Activity, Attendance

K = ActivityKind
VERBS = {K.SITTING_IN_STANDING: "列席", K.SITTING_IN_COMMITTEE: "列席", K.RECEPTION: "接待"}
"""What is done at a kind of activity; anything else is 参加."""
EXCUSED = frozenset({*LEAVE_STATUSES, AttendanceStatus.NOT_APPLICABLE})
"""Whoever was invited and had one of these has not had the turn."""
Meeting = tuple[str, int]
"""所属会议 (or the number of a unit that belongs to none) and year: several units of one meeting are one turn."""


@dataclass(slots=True)
class Turns:
    """The turns of one mandate, and when it was last excused from one."""

    meetings: dict[Meeting, date] = field(default_factory=dict)
    excused_on: date | None = None

    @property
    def count(self) -> int:
        """How many turns."""
        return len(self.meetings)

    @property
    def last_on(self) -> date | None:
        """The day of the last turn."""
        return max(self.meetings.values(), default=None)

    def words(self, kind: ActivityKind) -> str:
        """「本届还没有列席过」「本届列席 1 次，最近 2025-03-12」, and the leave that is newer than the last turn."""
        verb, last = VERBS.get(kind, "参加"), self.last_on
        told = f"本届{verb} {self.count} 次，最近 {last}" if last else f"本届还没有{verb}过"
        if self.excused_on is not None and (last is None or self.excused_on > last):
            told += f"；{self.excused_on} 受邀请假，不算轮到"
        return told


def meeting_of(activity: Activity) -> Meeting:
    """The meeting a unit belongs to."""
    return activity.series or f"#{activity.no}", activity.held_on.year


def turns_of(session: Session, activity: Activity, until: date | None = None) -> Mapping[int, Turns]:
    """mandate id → its turns at all other meetings of the activity's kind, earlier and later ones alike.

    `until`: those up to this day alone, as a paper of the meeting tells them.
    Invited counts, present or absent, unless leave was granted or 不适用; of a meeting without a list, and of whoever
    came without being invited, being there counts.
    """
    a = Activity.__table__.c  # type: ignore[attr-defined]
    statement = sa.select(a.id, a.no, a.series, a.held_on).where(a.archived.is_(False), a.kind == activity.kind)
    own = meeting_of(activity)
    units: dict[int, tuple[Meeting, date]] = {}
    for number, no, series, day in session.connection().execute(statement):
        meeting = (series or f"#{no}", day.year)
        if meeting != own and (until is None or day <= until):
            units[number] = meeting, day
    found: dict[int, Turns] = defaultdict(Turns)
    marks = _marks(session, activity.kind)
    for unit, mandate in _invitations(session, activity.kind):
        if unit not in units:
            continue
        meeting, day = units[unit]
        if marks.pop((unit, mandate), None) in EXCUSED:
            if day > (found[mandate].excused_on or date.min):
                found[mandate].excused_on = day
        else:
            _turn(found[mandate], meeting, day)
    for (unit, mandate), status in marks.items():
        if unit in units and status in PRESENT_STATUSES:
            _turn(found[mandate], *units[unit])
    return found


def _turn(turns: Turns, meeting: Meeting, day: date) -> None:
    turns.meetings[meeting] = max(day, turns.meetings.get(meeting, date.min))


def _invitations(session: Session, kind: ActivityKind) -> list[tuple[int, int]]:
    statement = (
        sa.select(col(Invitation.activity_id), col(Invitation.mandate_id))
        .join(Activity, col(Activity.id) == col(Invitation.activity_id))
        .where(col(Invitation.archived).is_(False), col(Activity.kind) == kind)
    )
    return [(activity, mandate) for activity, mandate in session.connection().execute(statement)]


def _marks(session: Session, kind: ActivityKind) -> dict[tuple[int, int], AttendanceStatus]:
    statement = (
        sa.select(col(Attendance.activity_id), col(Attendance.mandate_id), col(Attendance.status))
        .join(Activity, col(Activity.id) == col(Attendance.activity_id))
        .where(col(Attendance.archived).is_(False), col(Activity.kind) == kind)
        .where(col(Attendance.review) != ReviewState.RETURNED)
    )
    return {(activity, mandate): status for activity, mandate, status in session.connection().execute(statement)}
