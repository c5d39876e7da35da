"""Figures of the three tiers of training over any span: 场次, 人次, 人数, half days, hours, 覆盖率; each with its rows.

What counts is what counts elsewhere: present marks that no review returned (`kinds.counted`), 场次 by sign-in unit as in
the year-end workbook. Who holds an old and a new mandate of the unit's level in the span (换届) is one person here.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from itertools import pairwise

import sqlalchemy as sa
from sqlmodel import Session, col

from gongshu_desk.domain.codes import (
    PRESENT_STATUSES,
    ActivityKind,
    MandateLevel,
    MandateStatus,
    ReviewState,
    TrainingTier,
)
from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.periods import SERVICE_DAYS_OF_A_MONTH, Span, month_spans, serves, service_days
from gongshu_desk.services.desk import level_of
from gongshu_desk.services.year_sheets import tier_of
from gongshu_desk.store.facts import group_spans, member_on
from gongshu_desk.store.service import BEGINS, ENDS, closed_spans, suspensions
from gongshu_desk.store.tables import Activity, Attendance, Mandate, Person, Term
from gongshu_desk.store.trade_tables import TrainingPlan

COVERAGE = (
    "参训人数 ÷ 在任人数。在任人数为期间内至少任职一天的本级代表；参训人数为其中任职期间参加过培训的，按人去重："
    "换届之年同一人先后担任两届代表的，算一人"
)
"""How 培训覆盖率 is counted here (`year_sheets.DEFINITIONS` counts mandates, which differs in the year of 换届 alone)."""


@dataclass(frozen=True, slots=True)
class Course:
    """One sign-in unit of a training. `hours` is None where none is entered; `plan` the number of the plan it carries out."""

    id: int
    no: str
    name: str
    series: str
    tier: str
    day: date
    part: str
    half_days: Decimal
    hours: Decimal | None
    place: str
    plan: str

    @property
    def title(self) -> str:
        """What the units of one training have in common: 所属会议, else the name."""
        return self.series or self.name


@dataclass(frozen=True, slots=True)
class Part:
    """What one person attended of one unit. `own`: with a mandate of the unit's level, in service on the day."""

    attendance_id: int
    course: Course
    person_id: int
    certificate_no: str
    half_days: Decimal
    own: bool

    @property
    def hours(self) -> Fraction:
        """Hours pro rata of the half days attended; 0 where the unit has none."""
        full = self.course.half_days
        if not self.course.hours or not full:
            return Fraction(self.course.hours or 0)
        return Fraction(self.course.hours) * min(Fraction(self.half_days) / Fraction(full), Fraction(1))


@dataclass(frozen=True, slots=True)
class Seat:
    """A mandate of the unit's level with its days in the span."""

    certificate_no: str
    begins: date
    ends: date | None
    away: tuple[Span, ...]


@dataclass(frozen=True)
class Trainee:
    """A person in office in the span with a mandate of the unit's level, and what he attended.

    `certificate_no`, `group` and `last_day` are those of the latest mandate; `seats` oldest first.
    """

    person_id: int
    name: str
    sort_key: str
    search_text: str
    phone: str
    group: str
    seats: tuple[Seat, ...]
    parts: tuple[Part, ...]
    last_day: date | None

    @property
    def certificate_no(self) -> str:
        """代表证号."""
        return self.seats[-1].certificate_no

    def half_days(self, tier: str = "") -> Decimal:
        """Half days attended, of one tier or of all."""
        return sum((p.half_days for p in self.parts if not tier or p.course.tier == tier), start=Decimal(0))

    def hours(self, tier: str = "") -> Fraction:
        """Hours attended, of one tier or of all."""
        return sum((p.hours for p in self.parts if not tier or p.course.tier == tier), start=Fraction(0))

    def trained(self, tier: str = "") -> bool:
        """Whether anything was attended, of one tier or of all: who signed in for no half day was not trained."""
        return any(p.half_days > 0 for p in self.parts if not tier or p.course.tier == tier)

    def months(self, year: int) -> int:
        """Months of the year in office, as the points count them: 15 days of service make one, suspended days none.

        Two mandates that follow each other make one time in office.
        """
        spans = [(s.begins, s.ends, s.away) for s in self.seats]
        for at, (one, other) in enumerate(pairwise(self.seats)):
            if one.ends is None or one.ends >= other.begins:
                spans[at] = (one.begins, date.fromordinal(other.begins.toordinal() - 1), one.away)
        return sum(
            sum(service_days(month, *span) for span in spans) >= SERVICE_DAYS_OF_A_MONTH for month in month_spans(year)
        )


@dataclass(frozen=True)
class TierFigures:
    """One tier, or all: units and who attended them."""

    tier: str
    courses: tuple[Course, ...]
    parts: tuple[Part, ...]

    @property
    def activities(self) -> tuple[int, ...]:
        """Ids of the sign-in units."""
        return tuple(course.id for course in self.courses)

    @property
    def attendances(self) -> tuple[int, ...]:
        """Ids of the attendance rows."""
        return tuple(part.attendance_id for part in self.parts)

    @cached_property
    def persons(self) -> frozenset[int]:
        """Ids of the distinct persons."""
        return frozenset(part.person_id for part in self.parts)

    @property
    def held(self) -> int:
        """场次: sign-in units."""
        return len(self.courses)

    @property
    def trainings(self) -> int:
        """期数: the units of one 所属会议 are one training."""
        return len({course.title if course.series else course.no for course in self.courses})

    @property
    def half_days(self) -> Decimal:
        """Half days held."""
        return sum((course.half_days for course in self.courses), start=Decimal(0))

    @property
    def hours(self) -> Decimal:
        """Hours held."""
        return sum((course.hours or Decimal(0) for course in self.courses), start=Decimal(0))

    @property
    def times(self) -> int:
        """人次."""
        return len(self.parts)

    @property
    def people(self) -> int:
        """人数."""
        return len(self.persons)

    @property
    def attended(self) -> Decimal:
        """Half days attended by all together."""
        return sum((part.half_days for part in self.parts), start=Decimal(0))


@dataclass(frozen=True)
class TrainingFigures:
    """A span: every tier (also one without a training), all together, and everybody in office."""

    first: date
    last: date
    tiers: tuple[TierFigures, ...]
    total: TierFigures
    trainees: tuple[Trainee, ...]

    @property
    def beside(self) -> tuple[Part, ...]:
        """Attendances of other levels' deputies, or outside the time in office: in 人次, in no deputy's line."""
        return tuple(part for part in self.total.parts if not part.own)

    @property
    def coverage(self) -> Rate:
        """培训覆盖率: see COVERAGE."""
        return coverage(self.trainees)

    def coverage_of_tier(self, tier: str) -> Rate:
        """Those trained at one tier ÷ in office."""
        return Rate(sum(t.trained(tier) for t in self.trainees), len(self.trainees))

    def by_group(self) -> dict[str, Rate]:
        """Group (「」 for none) → 培训覆盖率, by the group at the end of the span or of the time in office."""
        found: dict[str, list[Trainee]] = defaultdict(list)
        for one in self.trainees:
            found[one.group].append(one)
        return {group: coverage(listed) for group, listed in found.items()}


def coverage(trainees: Iterable[Trainee]) -> Rate:
    """Trained ÷ in office, of some."""
    listed = list(trainees)
    return Rate(sum(t.trained() for t in listed), len(listed))


def figures(session: Session, first: date, last: date) -> TrainingFigures:
    """Training of a span (both days counted), of a year, a term or any other."""
    level = level_of(session)
    courses = _courses(session, first, last)
    seats = _seats(session, level, first, last)
    parts = _parts(session, courses, seats)
    listed = sorted(courses.values(), key=lambda c: (c.day, c.no))
    names = list(dict.fromkeys([*(tier.label for tier in TrainingTier), *sorted({c.tier for c in listed})]))
    tiers = tuple(
        TierFigures(name, tuple(c for c in listed if c.tier == name), tuple(p for p in parts if p.course.tier == name))
        for name in names
    )
    total = TierFigures("合计", tuple(listed), tuple(parts))
    return TrainingFigures(first, last, tiers, total, _trainees(session, seats, parts, first, last))


def _courses(session: Session, first: date, last: date) -> dict[int, Course]:
    a = col(Activity.id)
    statement = (
        sa.select(
            a, col(Activity.no), col(Activity.name), col(Activity.series), col(Activity.organiser_level),
            col(Activity.held_on), col(Activity.day_part), col(Activity.half_days), col(Activity.hours),
            col(Activity.place), col(TrainingPlan.no),
        )
        .outerjoin(TrainingPlan, col(TrainingPlan.id) == col(Activity.plan_id))
        .where(col(Activity.archived).is_(False), col(Activity.kind) == ActivityKind.TRAINING)
        .where(col(Activity.held_on).between(first, last))
    )  # fmt: skip
    return {
        int(i or 0): Course(
            int(i or 0), no, name, series or "", tier_of({"organiser_level": level}), day, part.label if part else "", half, hours,
            place or "", plan or "",
        )
        for i, no, name, series, level, day, part, half, hours, place, plan in session.connection().execute(statement)
    }  # fmt: skip


_Held = tuple[int, str, str, str, str, Seat]
"""person id, name, sort key, search text, phone, seat."""


def _seats(session: Session, level: MandateLevel, first: date, last: date) -> dict[int, _Held]:
    """mandate id → whose, of the level's mandates in office on a day of the span."""
    statement = (
        sa.select(
            col(Mandate.id), col(Person.id), col(Person.name), col(Person.sort_stroke), col(Person.search_text),
            col(Person.phone), col(Mandate.certificate_no), BEGINS, ENDS,
        )
        .join(Person, col(Person.id) == col(Mandate.person_id))
        .join(Term, col(Term.id) == col(Mandate.term_id))
        .where(col(Mandate.archived).is_(False), col(Term.level) == level)
        .where(col(Mandate.status) != MandateStatus.VOID, last >= BEGINS, sa.or_(ENDS.is_(None), first <= ENDS))
    )  # fmt: skip
    away = suspensions(session)
    return {
        i: (person, name, sort, search or "", phone or "", Seat(no, since, until, closed_spans(away.get(i, ()), until)))
        for i, person, name, sort, search, phone, no, since, until in session.connection().execute(statement)
    }


def _parts(session: Session, courses: dict[int, Course], seats: dict[int, _Held]) -> list[Part]:
    if not courses:
        return []
    days = [course.day for course in courses.values()]
    statement = (
        sa.select(
            col(Attendance.id), col(Attendance.activity_id), col(Attendance.mandate_id),
            col(Attendance.actual_half_days), col(Mandate.person_id), col(Mandate.certificate_no),
        )
        .join(Activity, col(Activity.id) == col(Attendance.activity_id))
        .join(Mandate, col(Mandate.id) == col(Attendance.mandate_id))
        .where(col(Attendance.archived).is_(False), col(Attendance.review) != ReviewState.RETURNED)
        .where(col(Attendance.status).in_(list(PRESENT_STATUSES)))
        .where(col(Activity.kind) == ActivityKind.TRAINING, col(Activity.held_on).between(min(days), max(days)))
    )  # fmt: skip
    found = []
    for row, activity, mandate, actual, person, no in session.connection().execute(statement):
        if activity in courses:
            course, held = courses[activity], seats.get(mandate)
            own = held is not None and serves(course.day, held[5].begins, held[5].ends, held[5].away)
            found.append(Part(int(row or 0), course, person, no, course.half_days if actual is None else actual, own))
    return sorted(found, key=lambda part: (part.course.day, part.course.no, part.attendance_id))


def _trainees(
    session: Session, seats: dict[int, _Held], parts: Sequence[Part], first: date, last: date
) -> tuple[Trainee, ...]:
    groups = group_spans(session)
    attended: dict[int, list[Part]] = defaultdict(list)
    for part in parts:
        if part.own:
            attended[part.person_id].append(part)
    held: dict[int, list[tuple[date, int]]] = defaultdict(list)
    for mandate, (person, *_, seat) in seats.items():
        held[person].append((seat.begins, mandate))
    found = []
    for person, mandates in held.items():
        own = [mandate for _, mandate in sorted(mandates)]
        _, name, sort, search, phone, latest = seats[own[-1]]
        day = min(last, latest.ends) if latest.ends else last
        group = member_on(groups.get(own[-1], ()), day)
        listed = tuple(seats[mandate][5] for mandate in own)
        found.append(Trainee(person, name, sort, search, phone, group, listed, tuple(attended[person]), latest.ends))
    return tuple(sorted(found, key=lambda one: (one.sort_key, one.certificate_no)))
