"""A deputy's statement as the counter needs it: beside the lines, the record behind each and how its review stands.

Points come from the calculation alone; what is read here opens records and tells of reviews, and changes no figure.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

import sqlalchemy as sa
from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import ReviewState
from gongshu_desk.domain.periods import year_span
from gongshu_desk.domain.points.compare import Part
from gongshu_desk.domain.points.counting import Tally, walk
from gongshu_desk.domain.points.explain import formula
from gongshu_desk.domain.points.facts import CategoryValue, Line, NotCounted, Row
from gongshu_desk.domain.points.ledger import Result, Statement
from gongshu_desk.domain.points.ranking import band_place
from gongshu_desk.domain.points.scheme import Scheme
from gongshu_desk.domain.points.split import SplitResult
from gongshu_desk.domain.points.words import source_of
from gongshu_desk.services import points
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.points_board import PointsBoard
from gongshu_desk.services.year_figures import decimal
from gongshu_desk.store.tables import (
    Activity,
    Adjustment,
    Attendance,
    Cosigner,
    DutyReport,
    Honour,
    Mandate,
    Suggestion,
)


@dataclass(frozen=True, slots=True)
class Origin:
    """The record behind a fact: its kind and id, how its review stands (None: not reviewed at all), why it went back."""

    kind: str
    id: int
    review: ReviewState | None = None
    reason: str = ""

    @property
    def pending(self) -> bool:
        """Whether nobody has checked it yet."""
        return self.review is ReviewState.PENDING


@dataclass(frozen=True, slots=True)
class Ahead:
    """Where a total stands among the bands: the one its points reach, the next above, and how much is missing to it.

    `quota` is the percentage the next band is limited to; a total that reaches it may still be left out.
    """

    reached: str
    threshold: Decimal | None
    above: str = ""
    missing: Decimal = Decimal(0)
    above_from: Decimal = Decimal(0)
    quota: int | None = None


@dataclass(frozen=True)
class Sheet:
    """One deputy's statement with what stands beside it.

    `statements` is one, or for a split year one by each rule version with its part (days and version). `missed` are
    the facts of the year that were not counted, `beside` those of the years before and after. `origins` are by source.
    """

    row: Row
    scheme: Scheme
    statements: tuple[tuple[Part | None, Statement], ...]
    missed: tuple[NotCounted, ...]
    beside: tuple[NotCounted, ...]
    origins: Mapping[str, Origin]

    @property
    def split(self) -> bool:
        """Whether several rule versions score the year, each its part."""
        return len(self.statements) > 1

    @cached_property
    def categories(self) -> tuple[CategoryValue, ...]:
        """The categories; of a split year those of one code added up, without the caps, which bind each part alone."""
        if not self.split:
            return self.statements[0][1].categories
        found: dict[str, CategoryValue] = {}
        for _, statement in self.statements:
            for one in statement.categories:
                old = found.get(one.code, CategoryValue(one.code, one.name, Fraction(0), Fraction(0), None, None))
                found[one.code] = replace(old, name=one.name, raw=old.raw + one.raw, counted=old.counted + one.counted)
        return tuple(found.values())

    @property
    def formula(self) -> str:
        """The sum that makes the total: of the categories, or of the parts."""
        if not self.split:
            return self.statements[0][1].formula
        return formula(self.scheme, [statement.exact for _, statement in self.statements], self.row.exact)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Every line; their counted points add up to the total before rounding."""
        return tuple(line for _, statement in self.statements for line in statement.lines)

    @cached_property
    def facts(self) -> tuple[int, int, int]:
        """(items, facts counted, those of them that rates put together into one line), as the register counts them."""
        tallies = _tallies(self.statements)
        rated = [len(tally.facts) for tally in tallies if tally.item.rule.rated]
        plain = sum(len(tally.facts) for tally in tallies if not tally.item.rule.rated)
        items = {tally.item.rule.code for tally in tallies}
        return len(items), plain + sum(rated), sum(count for count in rated if count > 1)

    @cached_property
    def pending(self) -> int:
        """Facts of this deputy and period that wait for their review."""
        own = {source_of(fact) for tally in _tallies(self.statements) for fact in tally.facts}
        own |= {entry.source for entry in self.missed}
        return sum(origin.pending for source, origin in self.origins.items() if source in own)


def _tallies(statements: Iterable[tuple[Part | None, Statement]]) -> list[Tally]:
    walked = (part for _, each in statements for _, part in walk(each.rules, each.account))
    return [part for part in walked if isinstance(part, Tally)]


def sheet(desk: Desk, board: PointsBoard, certificate_no: str) -> Sheet:
    """The sheet of one deputy on a board; NotFound where there is no row in the year.

    Of a period it is the account at the period's end. A board across years has no statements: it gives that of its
    last year.
    """
    book, outcome = board.book, board.outcome
    own, everything = points.statement(desk, book.year, certificate_no, book.result)
    beside = tuple(everything[len(own.not_counted) :])
    row, missed = own.row, own.not_counted
    statements: tuple[tuple[Part | None, Statement], ...] = ((None, own),)
    if isinstance(outcome, SplitResult):
        parted = outcome.statement(certificate_no)
        row, missed = parted.row, parted.not_counted
        statements = tuple(zip(outcome.parts, parted.statements, strict=True))
    elif isinstance(outcome, Result):
        held = outcome.statement(certificate_no)
        row, missed, statements = held.row, held.not_counted, ((None, held),)
    days = [entry.date for entry in everything if entry.date] + [line.date for line in own.lines if line.date]
    first, last = year_span(book.year)
    with desk.store.read() as session:
        found = dict(origins(session, book.year, certificate_no, min([first, *days]), max([last, *days])))
    return Sheet(row, book.result.scheme, statements, missed, beside, found)


def origins(session: Session, year: int, certificate_no: str, first: date, last: date) -> Iterator[tuple[str, Origin]]:
    """(source, record) of everything entered for one mandate on the days from `first` to `last`."""
    mandate = session.exec(
        select(Mandate.id).where(col(Mandate.certificate_no) == certificate_no, col(Mandate.archived).is_(False))
    ).first()
    if mandate is None:
        return
    yield from _attended(session, mandate, first, last)
    yield from _signed(session, mandate, first, last)
    reports = select(DutyReport).where(DutyReport.mandate_id == mandate, DutyReport.year == year)
    for report in session.exec(reports.where(col(DutyReport.archived).is_(False))):
        yield f"duty-reports/{report.year}", _origin("duty-reports", report.rowid, report.review, report.review_reason)
    honours = select(Honour).where(Honour.mandate_id == mandate, col(Honour.granted_on).between(first, last))
    for honour in session.exec(honours.where(col(Honour.archived).is_(False))):
        source = f"honours/{honour.name} {honour.granted_on.isoformat()}"
        yield source, _origin("honours", honour.rowid, honour.review, honour.review_reason)
    given = select(Adjustment).where(Adjustment.mandate_id == mandate, col(Adjustment.decided_on).between(first, last))
    for adjustment in session.exec(given.where(col(Adjustment.archived).is_(False))):
        yield f"adjustments/{adjustment.no}", Origin("adjustments", adjustment.rowid)


def _attended(session: Session, mandate: int, first: date, last: date) -> Iterator[tuple[str, Origin]]:
    statement = (
        sa.select(col(Activity.no), col(Attendance.id), col(Attendance.review), col(Attendance.review_reason))
        .join(Activity, col(Activity.id) == col(Attendance.activity_id))
        .where(col(Attendance.mandate_id) == mandate, col(Attendance.archived).is_(False))
        .where(col(Activity.archived).is_(False), col(Activity.held_on).between(first, last))
    )
    for no, id_, review, reason in session.connection().execute(statement):
        yield f"activities/{no}", _origin("attendance", id_, review, reason)


def _signed(session: Session, mandate: int, first: date, last: date) -> Iterator[tuple[str, Origin]]:
    signed = sa.select(col(Cosigner.suggestion_id)).where(
        col(Cosigner.mandate_id) == mandate, col(Cosigner.archived).is_(False)
    )
    statement = select(Suggestion).where(
        col(Suggestion.archived).is_(False),
        col(Suggestion.raised_on).between(first, last),
        sa.or_(col(Suggestion.lead_id) == mandate, col(Suggestion.id).in_(signed)),
    )
    for each in session.exec(statement):
        yield f"suggestions/{each.no}", _origin("suggestions", each.rowid, each.review, each.review_reason)


def _origin(kind: str, id_: int | None, review: ReviewState, reason: str | None) -> Origin:
    assert id_ is not None
    return Origin(kind, id_, review, reason or "")


def ahead(scheme: Scheme, row: Row) -> Ahead | None:
    """Plain arithmetic between a total and the thresholds of the bands; None for who gets none of the scheme's bands.

    Source: `from` of the bands and `top_quota_percent` of the rule file.
    """
    labels = [band.label for band in scheme.bands]
    place = band_place(scheme, row.total)
    if place is None or row.band not in labels:
        return None
    band = scheme.bands[place]
    lowest = place == len(labels) - 1
    own = Ahead(band.label, None if lowest else decimal(band.start))
    if place == 0:
        return own
    next_ = scheme.bands[place - 1]
    start = decimal(next_.start) or Decimal(0)
    quota = scheme.top_quota_percent if place == 1 else None
    return Ahead(own.reached, own.threshold, next_.label, start - row.total, start, quota)
