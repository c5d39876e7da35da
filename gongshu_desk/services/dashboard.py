"""What the first page shows of a year: five figures beside last year's, months, bands, what is missing. Reads only.

The rates are those of the workbook's sheet of definitions (`year_sheets.DEFINITIONS`), counted from the same facts.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import PRESENT_STATUSES, ActivityKind
from gongshu_desk.domain.figures import Rate, half_up
from gongshu_desk.domain.periods import serves
from gongshu_desk.domain.points.facts import DutyReportFact, Participant, YearFacts
from gongshu_desk.domain.points.score import score
from gongshu_desk.errors import NotFound
from gongshu_desk.services import points, year_end
from gongshu_desk.services.catalog import SUGGESTIONS
from gongshu_desk.services.desk import Desk, level_of
from gongshu_desk.services.kinds import counted, read
from gongshu_desk.services.year_figures import attendance_rate, duty_done, half_days, in_service
from gongshu_desk.services.year_sheets import suggestion_figures
from gongshu_desk.store.facts import year_facts
from gongshu_desk.store.tables import Mandate


@dataclass(frozen=True, slots=True)
class Headcount:
    """在任代表: mandates of the unit's level in office on the day, and those of the whole year.

    `on` is today within the year, else 31 December. `before` is the count one year earlier; None where that year
    has no deputies. `persons` are the distinct persons of the year: fewer than its mandates where terms change.
    """

    on: date
    in_office: int
    in_year: int
    before: int | None
    persons: int

    @property
    def change(self) -> int | None:
        """How many more than a year before."""
        return None if self.before is None else self.in_office - self.before


@dataclass(frozen=True, slots=True)
class Compared:
    """A rate of the year with that of the year before; None where nothing was required then."""

    rate: Rate
    before: Rate | None

    @property
    def change(self) -> Fraction | None:
        """Percentage points more than the year before, between the rounded figures, so that they tie out on screen."""
        if self.before is None or self.rate.value is None or self.before.value is None:
            return None
        return Fraction(half_up(self.rate.value * 100, 1)) - Fraction(half_up(self.before.value * 100, 1))


@dataclass(frozen=True, slots=True)
class Dashboard:
    """One year at a glance."""

    year: int
    today: date
    deadline: date
    closed: bool
    heads: Headcount
    attendance: Compared
    """活动出勤率: half days attended ÷ half days required, all kinds; 公假, 不适用 and days out of service left out."""
    training: Compared
    """培训覆盖率: distinct persons trained ÷ deputies with at least one day in office in the year."""
    closed_suggestions: Compared
    """建议办结率: suggestions answered in writing ÷ handed over, of those raised in the year."""
    duty: Compared
    """述职率: deputies who reported ÷ deputies due; only those in office on 31 December can be due."""
    months: tuple[int, ...]
    """人次 of each month: attendances with one of the four present statuses, in service."""
    months_before: tuple[int, ...]
    bands: tuple[tuple[str, int], ...]


def dashboard(desk: Desk, year: int) -> Dashboard:
    """Gather the first page of a year."""
    today = desk.today()
    with desk.store.read() as session:
        closed = points.closed_year(session, year) is not None
        facts, before = facts_in(session, year), facts_in(session, year - 1)
        suggestions, suggestions_before = _closed_rate(session, year), _closed_rate(session, year - 1)
        people = people_of(session)
        bands = _bands(session, year)
    return Dashboard(
        year=year,
        today=today,
        deadline=year_end.deadline(year),
        closed=closed,
        heads=_heads(facts, before, today, len(_by_person(facts, people))),
        attendance=_compared(_attendance(facts), _attendance(before)),
        training=_compared(
            _trained(facts, people), _trained(before, people) if any(before.attendance.values()) else Rate(0, 0)
        ),
        closed_suggestions=_compared(suggestions, suggestions_before),
        duty=_compared(_reported(facts), _reported(before)),
        months=_months(facts),
        months_before=_months(before),
        bands=bands,
    )


def facts_in(session: Session, year: int) -> YearFacts:
    """The facts of a year, frozen where it is closed. Rates need no rules, so none are asked for."""
    closed = points.closed_year(session, year)
    return year_facts(session, year, level_of(session)) if closed is None else points.thaw(closed).facts


def _compared(rate: Rate, before: Rate) -> Compared:
    return Compared(rate, before if before.denominator else None)


def counted_on(year: int, today: date) -> date:
    """The day on which deputies in office are counted: today within the year, else its nearest day."""
    return min(max(today, date(year, 1, 1)), date(year, 12, 31))


def people_of(session: Session) -> dict[str, int]:
    """certificate number → person."""
    statement = select(col(Mandate.certificate_no), col(Mandate.person_id)).where(col(Mandate.archived).is_(False))
    return dict(session.exec(statement).all())


def _by_person(facts: YearFacts, people: Mapping[str, int]) -> list[list[Participant]]:
    """The mandates of the year, those of one person together (换届之年), the older first."""
    found: dict[int | str, list[Participant]] = defaultdict(list)
    for one in sorted(facts.participants, key=lambda p: p.service_from):
        found[people.get(one.certificate_no, one.certificate_no)].append(one)
    return list(found.values())


def _heads(facts: YearFacts, before: YearFacts, today: date, persons: int) -> Headcount:
    on = counted_on(facts.year, today)
    earlier = date(before.year, on.month, 28 if (on.month, on.day) == (2, 29) else on.day)
    return Headcount(
        on=on,
        in_office=_serving(facts, on),
        in_year=len(facts.participants),
        before=_serving(before, earlier) if before.participants else None,
        persons=persons,
    )


def _serving(facts: YearFacts, on: date) -> int:
    return sum(serves(on, p.service_from, p.service_to) for p in facts.participants)


def _attendance(facts: YearFacts) -> Rate:
    return attendance_rate(a for p in facts.participants for a in in_service(facts, p))


def _is_trained(facts: YearFacts, person: Participant) -> bool:
    return any(
        a.activity.kind is ActivityKind.TRAINING and a.status in PRESENT_STATUSES and half_days(a) > 0
        for a in in_service(facts, person)
    )


def _trained(facts: YearFacts, people: Mapping[str, int]) -> Rate:
    persons = _by_person(facts, people)
    return Rate(sum(any(_is_trained(facts, p) for p in held) for held in persons), len(persons))


def untrained(facts: YearFacts, people: Mapping[str, int]) -> list[str]:
    """Certificate numbers of those whom 培训覆盖率 lacks, of each person that of the latest mandate."""
    persons = _by_person(facts, people)
    return [held[-1].certificate_no for held in persons if not any(_is_trained(facts, p) for p in held)]


def _due(facts: YearFacts) -> list[tuple[DutyReportFact, Participant]]:
    last = date(facts.year, 12, 31)
    return [
        (duty, person)
        for person in facts.participants
        for duty in facts.duty_reports.get(person.certificate_no, ())[:1]
        if duty.due and serves(last, person.service_from, person.service_to)
    ]


def due_to_report(facts: YearFacts) -> list[str]:
    """Certificate numbers of those in the denominator of 述职率."""
    return [person.certificate_no for _, person in _due(facts)]


def _reported(facts: YearFacts) -> Rate:
    due = _due(facts)
    return Rate(sum(duty_done(duty, person) for duty, person in due), len(due))


def _months(facts: YearFacts) -> tuple[int, ...]:
    counts = [0] * 12
    for person in facts.participants:
        for fact in in_service(facts, person):
            if fact.status in PRESENT_STATUSES:
                counts[fact.activity.date.month - 1] += 1
    return tuple(counts)


def _bands(session: Session, year: int) -> tuple[tuple[str, int], ...]:
    """The scheme's bands from high to low, then 不评定 and the like as far as anybody carries them.

    Empty where no rules score the year.
    """
    try:
        found = points.basis(session, year)
    except NotFound:
        return ()
    rows = score(found.scheme, found.facts).rows
    carried = [row.band for row in rows if row.band]
    words = dict.fromkeys([*(band.label for band in found.scheme.bands), *carried])
    return tuple((word, carried.count(word)) for word in words)


def _closed_rate(session: Session, year: int) -> Rate:
    return suggestion_figures("", counted(read(session, SUGGESTIONS, year=year))).closed_rate
