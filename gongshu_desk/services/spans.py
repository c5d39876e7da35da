"""Spans that figures are asked for: a year, a term of the unit's level, or any days; and the span before each."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlmodel import Session, col, select

from gongshu_desk.domain.indicators import Span
from gongshu_desk.domain.periods import year_span
from gongshu_desk.errors import InvalidInput, NotFound
from gongshu_desk.services.desk import TERM_YEARS, Desk, level_of
from gongshu_desk.services.setup import ordinal
from gongshu_desk.store.tables import Term


@dataclass(frozen=True, slots=True)
class TermSpan:
    """A term of the unit's level with its days; `running`: its end is not known yet, five years are taken."""

    number: int
    span: Span
    running: bool


def year(number: int) -> Span:
    """「2025 年度」: 1 January to 31 December."""
    return Span(f"{number} 年度", *year_span(number))


def any_days(first: date, last: date) -> Span:
    """Any days, both included; InvalidInput where they are the wrong way round."""
    if last < first:
        raise InvalidInput(
            f"截止日期 {last.isoformat()} 早于起始日期 {first.isoformat()}。", "请把两个日期对调，或改正其中一个。"
        )
    if (first, last) == year_span(first.year):
        return year(first.year)
    return Span(f"{first.isoformat()} 至 {last.isoformat()}", first, last)


def terms(desk: Desk) -> list[TermSpan]:
    """The terms of the unit's level, rolled ones too, the newest first."""
    with desk.store.read() as session:
        return _terms(session, desk.today())


def term(desk: Desk, number: int | None = None) -> Span:
    """A term of the unit's level; without a number the one that runs today, else the newest. NotFound names what is there."""
    found = terms(desk)
    if number is None:
        today = desk.today()
        return next((one.span for one in found if today in one.span), found[0].span)
    for one in found:
        if one.number == number:
            return one.span
    there = "、".join(f"第{ordinal(one.number)}届" for one in reversed(found))
    raise NotFound(f"没有第{ordinal(number)}届。", f"现有{there}，请换一届，或先在「设置」里登记届次。")


def before(desk: Desk, span: Span) -> Span | None:
    """The span that a span is compared with: the year or term before, else as many days just before it.

    None for the first term of the store.
    """
    found = terms(desk)
    for at, one in enumerate(found):
        if (one.span.first, one.span.last) == (span.first, span.last):
            return found[at + 1].span if at + 1 < len(found) else None
    if (span.first, span.last) == year_span(span.first.year):
        return year(span.first.year - 1)
    day = timedelta(days=1)
    return any_days(span.first - (span.last - span.first) - day, span.first - day)


def number_of(session: Session, span: Span, today: date) -> int | None:
    """The term of the unit's level whose days a span has; None where it is no term."""
    for one in _terms(session, today):
        if (one.span.first, one.span.last) == (span.first, span.last):
            return one.number
    return None


def _terms(session: Session, today: date) -> list[TermSpan]:
    level = level_of(session)
    rows = session.exec(select(Term).where(Term.level == level, col(Term.archived).is_(False))).all()
    ordered = sorted(rows, key=lambda row: row.number)
    found = []
    for at, row in enumerate(ordered):
        after = ordered[at + 1].starts_on if at + 1 < len(ordered) else None
        ends = row.ends_on or (after - timedelta(days=1) if after is not None and after > row.starts_on else None)
        last = ends or max(_five_years(row.starts_on), today)
        words = f"第{ordinal(row.number)}届（{row.starts_on.isoformat()} 至 {last.isoformat() if ends else '今'}）"
        found.append(TermSpan(row.number, Span(words, row.starts_on, last), ends is None))
    return found[::-1]


def _five_years(begins: date) -> date:
    """The last day of five years (代表法 art. 2)."""
    return date(begins.year + TERM_YEARS, begins.month, min(begins.day, 28)) - timedelta(days=1)
