"""民生实事项目: what deputies did about them, what they said there, and what came of it.

场次 are activities of the kind 民生实事监督, 人次 present marks at them, 人数 distinct persons, 意见 what deputies said
there (监督意见) and what residents said there (群众意见 registered with the activity): two lists, no row in both.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session

from gongshu_desk.domain.codes import PRESENT_STATUSES, ActivityKind, ReviewState
from gongshu_desk.domain.figures import Rate
from gongshu_desk.services.kind_parts import c
from gongshu_desk.store.tables import Activity, Attendance, Mandate, Opinion
from gongshu_desk.store.trade_tables import Finding

Ids = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Supervision:
    """What was supervised in a span, every figure as the ids of its rows.

    `attendances` are present marks that no review returned, `persons` those who made them; `findings` are 监督意见,
    `opinions` residents' 群众意见 of the same activities, each with those answered and resolved among them.
    """

    activities: Ids = ()
    attendances: Ids = ()
    persons: Ids = ()
    findings: Ids = ()
    findings_answered: Ids = ()
    findings_resolved: Ids = ()
    opinions: Ids = ()
    opinions_answered: Ids = ()
    opinions_resolved: Ids = ()

    @property
    def held(self) -> int:
        """场次."""
        return len(self.activities)

    @property
    def deputy_times(self) -> int:
        """代表人次."""
        return len(self.attendances)

    @property
    def deputies(self) -> int:
        """代表人数, each person once however many mandates."""
        return len(self.persons)

    @property
    def said(self) -> int:
        """意见条数: 监督意见 and 群众意见 together."""
        return len(self.findings) + len(self.opinions)

    @property
    def answered(self) -> Rate:
        """已答复 ÷ 意见条数."""
        return Rate(len(self.findings_answered) + len(self.opinions_answered), self.said)

    @property
    def resolved(self) -> Rate:
        """已解决 ÷ 意见条数."""
        return Rate(len(self.findings_resolved) + len(self.opinions_resolved), self.said)


def supervision(session: Session, first: date, last: date) -> Supervision:
    """Supervision of livelihood projects whose activities lie in the span, both days included.

    An opinion belongs to the day of its activity, whenever it was answered or resolved.
    """
    rows = session.connection().execute(
        sa.select(c(Activity.id))
        .where(
            c(Activity.kind) == ActivityKind.LIVELIHOOD,
            c(Activity.held_on).between(first, last),
            c(Activity.archived).is_(False),
        )
        .order_by(c(Activity.held_on), c(Activity.no))
    )
    return supervision_of(session, [number for (number,) in rows])


def supervision_of(session: Session, activities: Collection[int]) -> Supervision:
    """The same figures of some activities, by their ids."""
    listed = tuple(activities)
    marks, people = _there(session, listed)
    said, told = _opinions(session, Finding, listed), _opinions(session, Opinion, listed)
    return Supervision(listed, marks, people, *said, *told)


def _there(session: Session, activities: Ids) -> tuple[Ids, Ids]:
    """Ids of the present marks, and of the persons who made them."""
    rows = [
        row
        for part in _parts(activities)
        for row in session.connection().execute(
            sa.select(c(Attendance.id), c(Mandate.person_id))
            .join(Mandate, c(Mandate.id) == c(Attendance.mandate_id))
            .where(
                c(Attendance.activity_id).in_(part),
                c(Attendance.status).in_(list(PRESENT_STATUSES)),
                c(Attendance.review) != ReviewState.RETURNED,
                c(Attendance.archived).is_(False),
            )
            .order_by(c(Attendance.id))
        )
    ]
    return tuple(mark for mark, _ in rows), tuple(sorted({person for _, person in rows}))


def _opinions(session: Session, table: type[Finding] | type[Opinion], activities: Ids) -> tuple[Ids, Ids, Ids]:
    """Ids of what was said at the activities: all, the answered, the resolved."""
    rows = [
        row
        for part in _parts(activities)
        for row in session.connection().execute(
            sa.select(c(table.id), c(table.answered_on), c(table.resolved_on))
            .where(c(table.activity_id).in_(part), c(table.archived).is_(False))
            .order_by(c(table.id))
        )
    ]
    return (
        tuple(number for number, _, _ in rows),
        tuple(number for number, answered, _ in rows if answered is not None),
        tuple(number for number, _, resolved in rows if resolved is not None),
    )


def _parts(ids: Ids, size: int = 500) -> list[Ids]:
    return [ids[start : start + size] for start in range(0, len(ids), size)]
