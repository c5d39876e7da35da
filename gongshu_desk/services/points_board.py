"""The year's board (积分榜): a year, one of its periods, a year split between rule versions, or a span across years.

A period's score is cumulative: the year's rules over the facts as they stood on the period's last day. What the
period added is that total less the total at the end of the day before its first one; before 1 January a year has no
account, so that what the four quarters added sums to the year's total exactly, before rounding. A period across years
sums what each year's part added, each year by its own rules, and has no bands. Compared is the same span of the year
before: the same quarter, half or days. Nothing is stored; a closed year is read from its frozen facts and rules.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from fractions import Fraction
from functools import cached_property

from sqlmodel import Session

from gongshu_desk.domain.periods import year_span
from gongshu_desk.domain.points.across import AcrossResult, YearPart, same_categories, sum_of
from gongshu_desk.domain.points.board import (
    BandShare,
    Bin,
    BoardGroup,
    BoardPart,
    BoardRow,
    Period,
    bins,
    group_of,
    groups_of,
    shares,
)
from gongshu_desk.domain.points.compare import Part, segments
from gongshu_desk.domain.points.facts import Row, YearFacts
from gongshu_desk.domain.points.ledger import Result
from gongshu_desk.domain.points.ranking import TOO_SHORT, UNGRADED
from gongshu_desk.domain.points.scheme import Scheme
from gongshu_desk.domain.points.split import SplitResult, split_until
from gongshu_desk.domain.points.until import score_until
from gongshu_desk.domain.summary import CategoryLine, PrintStamp
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services import points
from gongshu_desk.services.board_facts import Beside, beside, pending_facts
from gongshu_desk.services.desk import Desk, level_of
from gongshu_desk.services.points_periods import of_dates, period, periods
from gongshu_desk.services.year_figures import YearBook, book_of, data_until, decimal, group_order, unit_line
from gongshu_desk.store.facts import member_on, year_facts

__all__ = ["Period", "PointsBoard", "board", "of_dates", "periods"]

Outcome = Result | SplitResult | AcrossResult


@dataclass(frozen=True)
class PointsBoard:
    """A board as it is shown. `rows` are in rank order, the unranked last.

    `split` says that the parts of the year stand beside the totals; `parts` (and the rows' subtotals) are also there
    for a period across years, one per year. `everyone` is the whole board as one group. `book` is the year's own
    computation (of the period's last year), whatever period is shown. `pending` counts the facts of the period still
    待核. `compared` is the span of the year before, None where nothing is compared.
    """

    year: int
    period: Period
    split: bool
    rows: tuple[BoardRow, ...]
    groups: tuple[BoardGroup, ...]
    everyone: BoardGroup
    bands: tuple[BandShare, ...]
    distribution: tuple[Bin, ...]
    parts: tuple[BoardPart, ...]
    categories: tuple[CategoryLine, ...]
    scheme: Scheme
    pending: int
    closed: bool
    compared: Period | None
    book: YearBook
    outcome: Outcome = field(repr=False)

    @property
    def final(self) -> bool:
        """Whether the year's grades are decided: before 31 December a band only says what the points reach so far."""
        return not self.period.across and (self.period.last.month, self.period.last.day) == (12, 31)

    @property
    def hash(self) -> str:
        """The hash of what is shown; for a whole year not split, the year's own."""
        return self.outcome.hash

    def remark_of(self, one: BoardRow) -> str:
        """Why somebody is not ranked or graded; why not in the first grade only once grades are decided."""
        return one.row.remark if self.final or not one.graded or one.row.rank is None else ""

    @cached_property
    def stamp(self) -> PrintStamp:
        """The foot line of a print of this board."""
        newest = data_until(self.book)
        until = None if newest is None else min(newest, self.period.last)
        return PrintStamp(self.book.unit, until, self.scheme.title, self.scheme.version, self.hash)


@dataclass(frozen=True)
class _Year:
    """One year as read: its basis, and for a split the versions in force."""

    basis: points.Basis
    schemes: tuple[Scheme, ...] = ()


def board(desk: Desk, year: int, *, period: str | Period = "year", split: bool = False) -> PointsBoard:
    """The board of a year; `period` a key or name of `periods`, or any span from `of_dates`.

    `split` scores each fact by the version in force on its date (see `domain.points.split`). Conflict for the split of
    a closed year, whose single rules are frozen; InvalidInput for a split across years; NotFound for an unknown
    period or a year without rules.
    """
    chosen = _period(desk, year, period)
    if split and chosen.across:
        raise InvalidInput(
            f"「{chosen.name}」跨年度，本来就是各年用各年的规则。", "请去掉「按规则版本分段」，或改选一个年度内的期间。"
        )
    with desk.store.read() as session:
        years = {one: _read_year(session, one, split) for one in chosen.years}
        compared = None if chosen.across else _year_before(chosen)
        last_year = None if compared is None else _last_year(session, year - 1)
        known = beside(session)
        unit = unit_line(session)
        waiting = pending_facts(session, chosen.first, chosen.last, level_of(session))
    last = years[chosen.last.year].basis
    if chosen.across:
        outcome: Outcome = _across(chosen, years, known)
        before: Outcome | None = None
    else:
        outcome, before = _within(chosen, years[year], known, split)
    book = book_of(unit, chosen.last.year, last, _own_result(outcome, chosen))
    earlier = None
    if compared is not None and last_year is not None:
        then = _placed(last_year.facts, compared.last, known)
        earlier = score_until(last_year.scheme, then, compared.last, known.answered)
    return _board(year, chosen, split, outcome, before, earlier, compared, known, waiting, book)


def _period(desk: Desk, year: int, wanted: str | Period) -> Period:
    if isinstance(wanted, str):
        return period(desk, year, wanted)
    if year not in wanted.years:
        raise InvalidInput(f"「{wanted.name}」不包含 {year} 年的日子。", f"请改看 {wanted.last.year} 年。")
    return wanted


def _year_before(chosen: Period) -> Period:
    """The same days one year earlier; 29 February becomes the 28th."""

    def shifted(day: date) -> date:
        return date(day.year - 1, day.month, 28 if (day.month, day.day) == (2, 29) else day.day)

    return replace(chosen, first=shifted(chosen.first), last=shifted(chosen.last))


# ── reading ──────────────────────────────────────────────────────────────────────────────────────────────────────


def _read_year(session: Session, year: int, split: bool) -> _Year:
    found = points.basis(session, year)
    if not split:
        return _Year(found)
    if found.closed:
        raise Conflict(
            f"{year} 年度已结账，积分按结账时的规则「{found.scheme.title}」第 {found.scheme.version} 版封存，不能分段。",
            "请看整年的积分榜；确需分段，先按规定重新打开该年度。",
        )
    schemes = tuple(scheme for scheme, _ in segments(points.schemes_within(session, year), year))
    first = min(scheme.span(year)[0] for scheme in schemes)
    if first < found.scheme.span(year)[0]:
        facts = year_facts(session, year, level_of(session), span=(first, year_span(year)[1]))
        return _Year(replace(found, facts=facts), schemes)
    return _Year(found, schemes)


def _last_year(session: Session, year: int) -> points.Basis | None:
    """The year before; None where it had no rules, or nothing was entered for it (zeros would compare with nothing)."""
    try:
        found = points.basis(session, year)
    except NotFound:
        return None
    facts = found.facts
    entered = (facts.attendance, facts.suggestions, facts.duty_reports, facts.honours, facts.adjustments)
    return found if any(rows for table in entered for rows in table.values()) else None


# ── scoring ──────────────────────────────────────────────────────────────────────────────────────────────────────


def _within(
    chosen: Period, read: _Year, known: Beside, split: bool
) -> tuple[Result | SplitResult, Result | SplitResult | None]:
    """The account at the end of a period inside a year, and at the end of the day before it (None: there was none)."""
    facts = _placed(read.basis.facts, chosen.last, known)

    def stood(day: date) -> Result | SplitResult | None:
        if split:
            return split_until(read.schemes, facts, day, known.answered)
        return score_until(read.basis.scheme, facts, day, known.answered)

    now = stood(chosen.last)
    assert now is not None  # a period ends in its year
    return now, stood(chosen.first - timedelta(days=1))


def _own_result(outcome: Outcome, chosen: Period) -> Result | None:
    """The year's own result where that was computed already: on its last day, by one version."""
    if chosen.last != year_span(chosen.last.year)[1]:
        return None
    if isinstance(outcome, SplitResult) and len(outcome.parts) == 1:
        return outcome.parts[0].result
    return outcome if isinstance(outcome, Result) else None


def _across(chosen: Period, years: Mapping[int, _Year], known: Beside) -> AcrossResult:
    parts = []
    for year in chosen.years:
        first, last = year_span(year)
        begins, ends = max(first, chosen.first), min(last, chosen.last)
        now, before = _within(Period("", "", begins, ends), years[year], known, split=False)
        assert isinstance(now, Result)
        assert before is None or isinstance(before, Result)
        parts.append(YearPart(years[year].basis.scheme, begins, ends, now, before))
    return sum_of(parts)


def _placed(facts: YearFacts, day: date, known: Beside) -> YearFacts:
    """The facts with everybody in the group of that day, or of the last in office; a year's end has its own."""
    if day == year_span(facts.year)[1]:
        return facts
    people = [
        replace(one, group=member_on(known.groups.get(one.certificate_no, ()), min(day, one.service_to or day)))
        for one in facts.participants
    ]
    return replace(facts, participants=people)


# ── putting together ─────────────────────────────────────────────────────────────────────────────────────────────


def _board(
    year: int, chosen: Period, split: bool, outcome: Outcome, before: Outcome | None, earlier: Result | None,
    compared: Period | None, known: Beside, waiting: Mapping[str, int], book: YearBook,
) -> PointsBoard:  # fmt: skip
    scheme = book.result.scheme
    then = {row.certificate_no: row.exact for row in before.rows} if before is not None else {}
    last_rows = _last_rows(outcome.rows, earlier, known)
    rows = [
        _row(row, last_rows.get(row.certificate_no), outcome, waiting, None if chosen.whole_year else then)
        for row in outcome.rows
    ]
    labels = () if chosen.across else tuple(band.label for band in scheme.bands)
    average = group_of("", [BoardRow(row) for row in earlier.rows], labels).average if earlier else None
    everyone = group_of("全体", rows, labels, average)
    graded = [one.row.total for one in rows if one.graded]
    return PointsBoard(
        year=year,
        period=chosen,
        split=split,
        rows=tuple(rows),
        groups=groups_of(rows, labels, group_order, earlier.rows if earlier else ()),
        everyone=everyone,
        bands=() if chosen.across else shares(scheme, everyone),
        distribution=bins(graded, None if chosen.across else scheme),
        parts=_parts(outcome, year),
        categories=_categories(outcome, scheme),
        scheme=scheme,
        pending=sum(one.pending for one in rows),
        closed=book.basis.closed,
        compared=compared if earlier is not None else None,
        book=book,
        outcome=outcome,
    )


def _row(
    row: Row, old: Row | None, outcome: Outcome, waiting: Mapping[str, int], then: Mapping[str, Fraction] | None
) -> BoardRow:
    """One row beside last year's; `then` are the totals before the period, None for a whole year."""
    no = row.certificate_no
    return BoardRow(
        row,
        None if then is None else row.exact - then.get(no, Fraction(0)),
        old.total if old and old.band not in (UNGRADED, TOO_SHORT) else None,
        old.rank if old else None,
        old.band if old else None,
        _subtotals(outcome, no),
        waiting.get(no, 0),
    )


def _last_rows(rows: Sequence[Row], earlier: Result | None, known: Beside) -> dict[str, Row]:
    """The same person's row a year earlier: that of the mandate, else of the person's mandate of the term before."""
    if earlier is None:
        return {}
    by_number = {row.certificate_no: row for row in earlier.rows}
    by_person = {known.persons[no]: row for no, row in by_number.items() if no in known.persons}
    found = {}
    for row in rows:
        no = row.certificate_no
        old = by_number.get(no) or by_person.get(known.persons.get(no, -1))
        if old is not None:
            found[no] = old
    return found


def _subtotals(outcome: Outcome, certificate_no: str) -> tuple[Fraction, ...]:
    if isinstance(outcome, SplitResult):
        return outcome.statements[certificate_no].subtotals
    return outcome.subtotals[certificate_no] if isinstance(outcome, AcrossResult) else ()


def _parts(outcome: Outcome, year: int) -> tuple[BoardPart, ...]:
    if isinstance(outcome, Result):
        return ()
    first = date.min if isinstance(outcome, AcrossResult) else year_span(year)[0]
    return tuple(
        BoardPart(part.scheme.title, part.scheme.version, max(part.begins, first), part.ends) for part in outcome.parts
    )


def _categories(outcome: Outcome, scheme: Scheme) -> tuple[CategoryLine, ...]:
    """The columns of the rows' categories: the last version's, then codes that only an earlier part has."""
    schemes = [scheme]
    if not isinstance(outcome, Result):
        parts: Sequence[Part | YearPart] = outcome.parts
        schemes = [part.scheme for part in reversed(parts)]
    if isinstance(outcome, AcrossResult) and not same_categories(schemes):
        return ()
    found: dict[str, CategoryLine] = {}
    for one in schemes:
        for item in one.categories:
            found.setdefault(item.code, CategoryLine(item.code, item.name, decimal(item.cap), decimal(item.floor)))
    return tuple(found.values())
