"""两官评议: who was appraised, how the ballots fell, and what each was asked to put right."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session

from gongshu_desk.domain.codes import ActivityKind
from gongshu_desk.services.kind_parts import c
from gongshu_desk.store.tables import Activity
from gongshu_desk.store.trade_tables import Appraisal


@dataclass(frozen=True, slots=True)
class Meeting:
    """One appraisal meeting: the people entered one by one, and the number (评议人数) entered with the activity."""

    activity_id: int
    no: str
    name: str
    held_on: date
    typed: int | None
    rows: tuple[int, ...] = ()
    """Ids of the appraisals."""

    @property
    def appraised(self) -> int:
        """评议人数: the people entered one by one; where nobody is, the number entered with the activity."""
        return len(self.rows) if self.rows else self.typed or 0

    @property
    def differs(self) -> bool:
        """Both are entered and disagree; the people entered one by one are counted."""
        return bool(self.rows) and self.typed is not None and self.typed != len(self.rows)


@dataclass(frozen=True, slots=True)
class Appraised:
    """How many judges and prosecutors were appraised in a span (人次), with the meetings and rows behind it."""

    meetings: tuple[Meeting, ...] = ()

    @property
    def count(self) -> int:
        """评议人数 of all meetings together; who was appraised at two of them counts twice."""
        return sum(meeting.appraised for meeting in self.meetings)

    @property
    def activities(self) -> tuple[int, ...]:
        """Ids of the meetings."""
        return tuple(meeting.activity_id for meeting in self.meetings)

    @property
    def rows(self) -> tuple[int, ...]:
        """Ids of the appraisals entered one by one."""
        return tuple(number for meeting in self.meetings for number in meeting.rows)


def appraised(session: Session, first: date, last: date) -> Appraised:
    """The appraisals whose meetings lie in the span, both days included, in order of date.

    A meeting is an activity of the kind 两官评议, or any other at which somebody was appraised.
    """
    rows: dict[int, list[int]] = defaultdict(list)
    for activity, number in session.connection().execute(
        sa.select(c(Appraisal.activity_id), c(Appraisal.id))
        .where(c(Appraisal.archived).is_(False))
        .order_by(c(Appraisal.no))
    ):
        rows[activity].append(number)
    held = session.connection().execute(
        sa.select(c(Activity.id), c(Activity.no), c(Activity.name), c(Activity.held_on), c(Activity.appraised))
        .where(
            sa.or_(
                c(Activity.kind) == ActivityKind.APPRAISAL,
                c(Activity.id).in_(sa.select(c(Appraisal.activity_id)).where(c(Appraisal.archived).is_(False))),
            ),
            c(Activity.held_on).between(first, last),
            c(Activity.archived).is_(False),
        )
        .order_by(c(Activity.held_on), c(Activity.no))
    )
    return Appraised(tuple(Meeting(*row, rows=tuple(rows.get(row[0], ()))) for row in held))
