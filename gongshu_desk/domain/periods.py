"""Days and spans: the statistical year and its halves, terms, service with suspensions, months in office, half days.

Every span is a pair of first and last day, both inclusive; an open end is None. Nothing here reads the clock.
"""

import calendar
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from gongshu_desk.domain.figures import Exact

Span = tuple[date, date]

SERVICE_DAYS_OF_A_MONTH = 15
"""A month counts as a month in office with this many days of service."""

FIRST_HALF_ENDS = (6, 30)


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the congress (届): 第一届 is number 1. `ends` None: the present one."""

    number: int
    begins: date
    ends: date | None = None

    def covers(self, day: date) -> bool:
        """Whether `day` lies in the term."""
        return self.begins <= day and (self.ends is None or day <= self.ends)


def term_on(terms: Iterable[Term], day: date) -> Term | None:
    """The term in which `day` lies; of two that overlap on the day of change, the later."""
    return max((term for term in terms if term.covers(day)), key=lambda term: term.number, default=None)


def year_span(year: int) -> Span:
    """1 January to 31 December."""
    return date(year, 1, 1), date(year, 12, 31)


def half_of(day: date, year: int) -> int:
    """0 for the first half of the year and what a window takes in from the year before, 1 for the second half."""
    return 0 if day <= date(year, *FIRST_HALF_ENDS) else 1


def month_spans(year: int) -> list[Span]:
    """The twelve months of the year."""
    return [(date(year, m, 1), date(year, m, calendar.monthrange(year, m)[1])) for m in range(1, 13)]


def days_in(span: Span) -> int:
    """Days of the span, both ends counted; 0 for an inverted one."""
    return max(0, (span[1] - span[0]).days + 1)


def overlap(first: Span, second: Span) -> Span | None:
    """The days both spans share, or None."""
    begins, ends = max(first[0], second[0]), min(first[1], second[1])
    return (begins, ends) if begins <= ends else None


def holds(span: Span, day: date) -> bool:
    """Whether `day` lies in the span."""
    return span[0] <= day <= span[1]


def merged(spans: Iterable[Span]) -> list[Span]:
    """The same days as spans that neither overlap nor touch, in order."""
    result: list[Span] = []
    for begins, ends in sorted(span for span in spans if span[0] <= span[1]):
        if result and begins <= result[-1][1] + timedelta(days=1):
            result[-1] = (result[-1][0], max(result[-1][1], ends))
        else:
            result.append((begins, ends))
    return result


def in_office(day: date, begins: date, ends: date | None) -> bool:
    """Whether the mandate is held on `day`; a suspension does not end it."""
    return begins <= day and (ends is None or day <= ends)


def serves(day: date, begins: date, ends: date | None, suspensions: Iterable[Span] = ()) -> bool:
    """Whether `day` is a day of service: in office and not suspended (暂停执行职务)."""
    return in_office(day, begins, ends) and not any(holds(span, day) for span in suspensions)


def service_days(within: Span, begins: date, ends: date | None, suspensions: Iterable[Span] = ()) -> int:
    """Days of service within a span, suspended days out."""
    held = overlap(within, (begins, ends if ends is not None else within[1]))
    if held is None:
        return 0
    lost = (overlap(held, span) for span in merged(suspensions))
    return days_in(held) - sum(days_in(span) for span in lost if span is not None)


def months_in_office(year: int, begins: date, ends: date | None, suspensions: Iterable[Span] = ()) -> int:
    """Months of the year with at least 15 days of service."""
    away = merged(suspensions)
    first, last = year_span(year)
    if not away and begins <= first and (ends is None or last <= ends):
        return 12
    return sum(service_days(month, begins, ends, away) >= SERVICE_DAYS_OF_A_MONTH for month in month_spans(year))


def in_days(half_days: Exact) -> Fraction:
    """Half days as days (履职天数): two of them make one."""
    return Fraction(half_days) / 2
