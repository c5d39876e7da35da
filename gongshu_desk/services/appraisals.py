"""两官评议: who was appraised, how the ballots fell, and what each was asked to put right."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session, select

from gongshu_desk.domain.codes import (
    PRESENT_STATUSES,
    ActivityKind,
    AttendanceStatus,
    JudicialPost,
    OrganiserLevel,
    ReviewState,
)
from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.forms import BallotFigures
from gongshu_desk.domain.policy import Command
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.supervision import AppraisalDraft
from gongshu_desk.errors import InvalidInput, NotFound
from gongshu_desk.services.catalog import ACTIVITIES
from gongshu_desk.services.desk import Desk, unit_of
from gongshu_desk.services.kind_parts import c
from gongshu_desk.services.kinds import Values, read
from gongshu_desk.services.listing import next_number
from gongshu_desk.services.new_rows import checked, put_draft
from gongshu_desk.services.trade_kinds import APPRAISALS
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import Activity, Attendance
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


# --- one meeting ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Appraisee:
    """One judge or prosecutor at a meeting; `ballot` is None where no votes are entered."""

    id: int
    no: str
    name: str
    post: JudicialPost
    organ: str
    ballot: BallotFigures | None
    opinion: str
    rectified: str
    fault: str
    """What is missing or does not add up; empty where all is well."""


@dataclass(frozen=True, slots=True)
class AppraisalMeeting:
    """One meeting with everyone appraised, by number; the deputies are those of its roll call."""

    id: int
    no: str
    name: str
    held_on: date
    place: str
    topic: str
    typed: int | None
    deputies_due: int
    deputies_present: int
    people: tuple[Appraisee, ...]

    @property
    def appraised(self) -> int:
        """评议人数, as `Meeting.appraised`."""
        return len(self.people) if self.people else self.typed or 0

    @property
    def satisfied_rate(self) -> Rate:
        """满意票 ÷ 有效票 of all ballots together."""
        return sum((p.ballot.satisfied_rate for p in self.people if p.ballot), start=Rate(0, 0))

    @property
    def accepted_rate(self) -> Rate:
        """（满意 + 基本满意）票 ÷ 有效票 of all ballots together."""
        return sum((p.ballot.accepted_rate for p in self.people if p.ballot), start=Rate(0, 0))

    @property
    def remarks(self) -> tuple[str, ...]:
        """What the clerk should look at."""
        found = [f"{person.name}：{person.fault}" for person in self.people if person.fault]
        if self.people and self.typed is not None and self.typed != len(self.people):
            found.append(f"活动里登记评议 {self.typed} 人，逐人登记了 {len(self.people)} 人，统计按逐人登记的算")
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody to be appraised, as typed."""

    name: str
    post: JudicialPost = JudicialPost.JUDGE
    organ: str = ""


def meetings(desk: Desk, year: int, wanted: Sequence[str] = ()) -> list[AppraisalMeeting]:
    """The appraisal meetings of a year in order of date, or the wanted ones; NotFound for a number that is none."""
    with desk.store.read() as session:
        found = appraised(session, date(year, 1, 1), date(year, 12, 31))
        known = {meeting.no for meeting in found.meetings}
        for no in wanted:
            if no not in known:
                raise NotFound(f"{year} 年度没有编号为「{no}」的两官评议。", "请核对年度和活动编号。")
        ids = [m.activity_id for m in found.meetings if not wanted or m.no in wanted]
        people: dict[str, list[Values]] = defaultdict(list)
        for row in read(session, APPRAISALS, year=year):
            people[row["activity_no"]].append(row)
        activities = {row["id"]: row for row in read(session, ACTIVITIES, ids=ids)}
        return [_meeting(session, activities[number], people[activities[number]["no"]]) for number in ids]


def _meeting(session: Session, row: Values, people: Sequence[Values]) -> AppraisalMeeting:
    marks = session.exec(
        select(Attendance.status).where(
            Attendance.activity_id == row["id"],
            c(Attendance.archived).is_(False),
            c(Attendance.review) != ReviewState.RETURNED,
        )
    ).all()
    return AppraisalMeeting(
        *(row["id"], row["no"], row["name"], row["held_on"], row["place"] or "", row["topic"] or ""),
        row["appraised"],
        sum(mark is not AttendanceStatus.NOT_APPLICABLE for mark in marks),
        sum(mark in PRESENT_STATUSES for mark in marks),
        tuple(_appraisee(one) for one in sorted(people, key=lambda one: one["no"])),
    )


def _appraisee(row: Values) -> Appraisee:
    votes = [row[name] for name in ("satisfied", "fairly", "dissatisfied")]
    ballot, fault = None, ""
    if any(vote is not None for vote in votes):
        satisfied, fairly, dissatisfied = (vote or 0 for vote in votes)
        valid = row["valid"] if row["valid"] is not None else satisfied + fairly + dissatisfied
        returned = row["returned"] if row["returned"] is not None else valid
        issued = row["issued"] if row["issued"] is not None else returned
        ballot = BallotFigures(issued, returned, satisfied, fairly, dissatisfied)
        if row["valid"] is None:
            fault = "没有登记有效票，按各项票数之和算"
    return Appraisee(
        *(row["id"], row["no"], row["name"], row["post"], row["organ"] or "", ballot),
        *(row["opinion"] or "", row["rectified"] or "", fault),
    )


def open_meeting(desk: Desk, name: str, held_on: date, place: str = "", people: Sequence[Person] = ()) -> Saved:
    """A new appraisal meeting with those to be appraised, in one write."""
    listed = [person for person in people if person.name.strip()]
    with desk.store.write(f"新开两官评议 {name}，评议 {len(listed)} 人", Command.ENTER) as session:
        number = next_number([row["no"] for row in read(session, ACTIVITIES)], "A001")
        draft = checked(
            ActivityDraft, no=number, kind=ActivityKind.APPRAISAL, name=name.strip(), held_on=held_on,
            place=place.strip() or None, organiser_level=OrganiserLevel.SUBDISTRICT, organiser=unit_of(session).name,
        )  # fmt: skip
        put_draft(session, ACTIVITIES, draft, desk.today())
        _add_people(session, desk.today(), number, listed)
    return _saved(desk)


def add_people(desk: Desk, activity_no: str, people: Sequence[Person]) -> Saved:
    """Several more to be appraised at one meeting. InvalidInput where no name was typed."""
    listed = [person for person in people if person.name.strip()]
    if not listed:
        raise InvalidInput("还没有填姓名。", "请至少填一位被评议的人。")
    with desk.store.write(f"登记被评议人 {len(listed)} 人：{activity_no}", Command.ENTER) as session:
        _add_people(session, desk.today(), activity_no, listed)
    return _saved(desk)


def _add_people(session: Session, today: date, activity_no: str, people: Sequence[Person]) -> None:
    numbers = [row["no"] for row in read(session, APPRAISALS)]
    for person in people:
        number = next_number(numbers, "PY001")
        draft = checked(
            AppraisalDraft, no=number, activity_no=activity_no, name=person.name.strip(), post=person.post,
            organ=person.organ.strip() or None,
        )  # fmt: skip
        numbers.append(number)
        put_draft(session, APPRAISALS, draft, today)


def _saved(desk: Desk) -> Saved:
    assert desk.store.last is not None
    return desk.store.last
