"""From a year's facts and points to the figures that prints, pages and the workbook show."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

from sqlmodel import Session

from gongshu_desk.domain.codes import PRESENT_STATUSES, ActivityKind, AttendanceStatus
from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.periods import half_of, serves, year_span
from gongshu_desk.domain.points.facts import AttendanceFact, DutyReportFact, Participant, Row, YearFacts
from gongshu_desk.domain.points.ledger import Result
from gongshu_desk.domain.points.ranking import TOO_SHORT, UNGRADED
from gongshu_desk.domain.points.scheme import Scheme
from gongshu_desk.domain.points.score import score
from gongshu_desk.domain.stroke import stroke_by_character_key
from gongshu_desk.domain.summary import (
    BandLine,
    CategoryLine,
    DeputyYear,
    GroupFigures,
    PointsFigures,
    PrintStamp,
    SchemeFigures,
    UnitLine,
    WorkFigures,
    YearSummary,
)
from gongshu_desk.domain.untidy_dates import chinese_number
from gongshu_desk.services import points
from gongshu_desk.services.desk import Desk, setting_of, unit_of

FIELD = frozenset(
    {
        *(ActivityKind.INSPECTION, ActivityKind.RESEARCH, ActivityKind.LAW_CHECK, ActivityKind.INQUIRY),
        *(ActivityKind.LIVELIHOOD, ActivityKind.APPRAISAL),
    }
)
MEETING = frozenset(
    {
        *(ActivityKind.STANDING, ActivityKind.SPECIAL_COMMITTEE, ActivityKind.SITTING_IN_STANDING),
        *(ActivityKind.SITTING_IN_COMMITTEE, ActivityKind.COMMITTEE, ActivityKind.COUNCIL),
    }
)
_NOT_REQUIRED = frozenset({AttendanceStatus.OFFICIAL_LEAVE, AttendanceStatus.NOT_APPLICABLE})


@dataclass(frozen=True)
class YearBook:
    """A year computed once: basis, points, and what everybody did. Prints and pages take what they show from it."""

    unit: UnitLine
    year: int
    basis: points.Basis
    result: Result
    deputies: dict[str, DeputyYear]

    @property
    def facts(self) -> YearFacts:
        """The facts behind the figures."""
        return self.basis.facts

    @cached_property
    def stamp(self) -> PrintStamp:
        """The foot line of every print from these facts."""
        scheme = self.result.scheme
        return PrintStamp(self.unit, data_until(self), scheme.title, scheme.version, self.result.hash, self.basis.chain)


def year_book(desk: Desk, year: int) -> YearBook:
    """Compute a year (a closed one from its frozen facts)."""
    with desk.store.read() as session:
        unit, found = unit_line(session), points.basis(session, year)
    return book_of(unit, year, found)


def unit_line(session: Session) -> UnitLine:
    """The unit as a print names it, with whom to ask."""
    own = unit_of(session)
    return UnitLine(own.name, contact=setting_of(session, "contact", ""), phone=own.contact_phone)


def book_of(unit: UnitLine, year: int, found: points.Basis, result: Result | None = None) -> YearBook:
    """A year computed from a basis that was read already; `result` where that is known, too."""
    result = result or score(found.scheme, found.facts)
    return YearBook(unit, year, found, result, deputies_of(found.facts, result))


def deputies_of(facts: YearFacts, result: Result) -> dict[str, DeputyYear]:
    """certificate number → the deputy's year, for every row of the result."""
    people = {person.certificate_no: person for person in facts.participants}
    ranks: dict[int, int] = defaultdict(int)
    for row in result.rows:
        if row.rank is not None:
            ranks[row.rank] += 1
    found = {}
    for row in result.rows:
        person = people[row.certificate_no]
        duty = next(iter(facts.duty_reports.get(row.certificate_no, ())), None)
        work = work_of(facts, person, row.days)
        found[row.certificate_no] = DeputyYear(
            row.certificate_no,
            row.name,
            row.group,
            work,
            _points(row, ranks),
            trained=work.training_half_days > 0,
            duty_due=bool(
                duty and duty.due and serves(year_span(facts.year)[1], person.service_from, person.service_to)
            ),
            duty_done=bool(duty and duty_done(duty, person)),
            remarks=(row.remark,) if row.remark else (),
        )
    return found


def _points(row: Row, ranks: dict[int, int]) -> PointsFigures:
    ungraded = row.band in (UNGRADED, TOO_SHORT)
    return PointsFigures(
        total=row.total,
        band=row.band or "",
        rank=row.rank,
        tied=row.rank is not None and ranks[row.rank] > 1,
        categories=dict(row.categories),
        reason=(row.remark or row.band or "") if ungraded else "",
    )


def duty_done(duty: DutyReportFact, person: Participant) -> bool:
    """Reported in writing or orally, dated in the year and in service, and not returned by a review."""
    return not duty.rejected and any(
        day is not None
        and day.year == duty.year
        and serves(day, person.service_from, person.service_to, person.suspensions)
        for day in (duty.written_on, duty.oral_on)
    )


def work_of(facts: YearFacts, person: Participant, days: Fraction) -> WorkFigures:
    """What one deputy did in the year, from facts in service that no review rejected."""
    attended = list(in_service(facts, person))
    present = [a for a in attended if a.status in PRESENT_STATUSES]
    kinds: dict[ActivityKind, int] = defaultdict(int)
    for fact in present:
        kinds[fact.activity.kind] += 1
    congress = [a for a in attended if a.activity.kind is ActivityKind.CONGRESS]
    between = [a for a in attended if a.activity.kind is not ActivityKind.CONGRESS and a.status not in _NOT_REQUIRED]
    suggestions = [
        s
        for s in facts.suggestions.get(person.certificate_no, ())
        if s.date.year == facts.year and not s.rejected and _serves(person, s.date)
    ]
    return WorkFigures(
        days=days,
        congress=attendance_rate(congress),
        activities=Rate(sum(a.status in PRESENT_STATUSES for a in between), len(between)),
        training_half_days=sum(
            (half_days(a) for a in present if a.activity.kind is ActivityKind.TRAINING), start=Decimal(0)
        ),
        group_events=kinds[ActivityKind.GROUP],
        field_events=sum(kinds[kind] for kind in FIELD),
        meeting_events=sum(kinds[kind] for kind in MEETING),
        other_events=kinds[ActivityKind.VOLUNTEER] + kinds[ActivityKind.OTHER],
        receptions=kinds[ActivityKind.RECEPTION],
        visits=kinds[ActivityKind.VISIT],
        led=sum(s.role == "lead" for s in suggestions),
        cosigned=sum(s.role == "cosigner" for s in suggestions),
    )


def in_service(facts: YearFacts, person: Participant) -> Iterable[AttendanceFact]:
    """The attendances of the year that lie in service and were not rejected."""
    for fact in facts.attendance.get(person.certificate_no, ()):
        if fact.activity.date.year == facts.year and not fact.rejected and _serves(person, fact.activity.date):
            yield fact


def _serves(person: Participant, day: date) -> bool:
    return serves(day, person.service_from, person.service_to, person.suspensions)


def half_days(fact: AttendanceFact) -> Decimal:
    """Half days attended: 实到半天数 where entered, else the activity's."""
    return fact.activity.half_days if fact.actual_half_days is None else fact.actual_half_days


def attendance_rate(attended: Iterable[AttendanceFact]) -> Rate:
    """出勤率: half days attended ÷ required; 公假 and 不适用 are not required."""
    required = [a for a in attended if a.status not in _NOT_REQUIRED]
    there = sum((half_days(a) for a in required if a.status in PRESENT_STATUSES), start=Decimal(0))
    return Rate(there, sum((a.activity.half_days for a in required), start=Decimal(0)))


def data_until(book: YearBook) -> date | None:
    """The date entered for the year's close, else that of the newest counted fact; never today's."""
    if book.basis.data_until is not None:
        return book.basis.data_until
    days = [day for statement in book.result.statements.values() if (day := statement.newest) is not None]
    days += [a.activity.date for p in book.facts.participants for a in in_service(book.facts, p)]
    return max(days, default=None)


def scheme_figures(scheme: Scheme) -> SchemeFigures:
    """What a print tells of the rule set: base and bounds of a whole year, which has two halves where they are scored
    apart (as `explain` tells them on a statement)."""
    halves = halves_of(scheme)
    return SchemeFigures(
        title=scheme.title,
        version=scheme.version,
        categories=tuple(
            CategoryLine(c.code, c.name, decimal(c.cap, halves), decimal(c.floor, halves)) for c in scheme.categories
        ),
        bands=tuple(BandLine(band.label, decimal(band.start) or Decimal(0)) for band in scheme.bands),
        base=decimal(scheme.base, halves) or Decimal(0),
        total_cap=decimal(scheme.total_cap, halves),
        top_quota_percent=scheme.top_quota_percent,
        decimals=scheme.decimals,
        document_no=scheme.document_no,
    )


def halves_of(scheme: Scheme, until: date | None = None) -> int:
    """How often a scheme's base and bounds apply in a year, or in it up to a day: once for each half begun."""
    if scheme.period != "half_year":
        return 1
    return 1 if until is not None and half_of(until, until.year) == 0 else 2


def decimal(value: Fraction | None, times: int = 1) -> Decimal | None:
    """An exact decimal of the rule file, again as one."""
    return None if value is None else times * Decimal(value.numerator) / Decimal(value.denominator)


_ORDINAL = re.compile(r"第([〇零一二三四五六七八九十百]+|\d+)")


def group_order(name: str) -> tuple[int, str, int, str]:
    """第一小组, 第二小组, … 第十小组; those of one place together (翠柳第一, 翠柳第二), places by strokes.

    Names without a number follow, and who belongs to no group stands last.
    """
    if not name:
        return 2, "", 0, ""
    found = _ORDINAL.search(name)
    if found is None:
        return 1, stroke_by_character_key(name), 0, name
    text = found[1]
    number = int(text) if text.isdigit() else chinese_number(text)
    return 0, stroke_by_character_key(name[: found.start()]), number, name


def summary_of(book: YearBook) -> YearSummary:
    """The figures of 公示表 and 汇总表: groups in office order, their deputies by strokes."""
    order = {person.certificate_no: (person.sort_key, person.certificate_no) for person in book.facts.participants}
    groups: dict[str, list[DeputyYear]] = defaultdict(list)
    for deputy in sorted(book.deputies.values(), key=lambda d: order[d.certificate_no]):
        groups[deputy.group].append(deputy)
    first = date(book.year, 1, 1)
    return YearSummary(
        stamp=book.stamp,
        year=book.year,
        level=book.facts.level.label,
        scheme=scheme_figures(book.result.scheme),
        groups=tuple(GroupFigures(name or "未编组", tuple(groups[name])) for name in sorted(groups, key=group_order)),
        period=(first, book.stamp.data_until or date(book.year, 12, 31)),
    )
