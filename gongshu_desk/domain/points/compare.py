"""What-if (试算): the same facts by two schemes, side by side; and a year split between the versions in force."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from gongshu_desk.domain.figures import half_up
from gongshu_desk.domain.periods import Span
from gongshu_desk.domain.points.facts import Row, YearFacts
from gongshu_desk.domain.points.ledger import Result
from gongshu_desk.domain.points.scheme import Scheme, scheme_of_year
from gongshu_desk.domain.points.score import score


@dataclass(frozen=True, slots=True)
class Change:
    """One mandate before and after. `before` is None for a mandate without a row in the earlier result."""

    after: Row
    before: Row | None

    @property
    def total_change(self) -> Decimal | None:
        """How many points more."""
        return None if self.before is None else self.after.total - self.before.total


def compare(old: Result, new: Result) -> dict[str, Change]:
    """Each mandate of the new result with its row in the old one, by certificate number, in the new order."""
    before = {row.certificate_no: row for row in old.rows}
    return {row.certificate_no: Change(row, before.get(row.certificate_no)) for row in new.rows}


@dataclass(frozen=True, slots=True)
class Part:
    """The facts of part of a year by the version then in force."""

    scheme: Scheme
    begins: datetime.date
    ends: datetime.date
    result: Result


@dataclass(frozen=True, slots=True)
class SplitTotal:
    """One mandate in a split year: exact subtotals in the order of the parts, and their sum rounded once."""

    certificate_no: str
    subtotals: tuple[Fraction, ...]
    total: Decimal


@dataclass(frozen=True, slots=True)
class Split:
    """A year scored by every version that was in force in it."""

    parts: tuple[Part, ...]
    totals: tuple[SplitTotal, ...]


def segments(schemes: Sequence[Scheme], year: int) -> list[tuple[Scheme, Span]]:
    """Which version is in force on which days; the first also takes the days that windows add before the year.

    Days before the first version are given to it: nothing else could score them.
    """
    last = scheme_of_year(schemes, year)
    if last is None:
        return []
    newest: dict[datetime.date, Scheme] = {}
    for scheme in schemes:
        held = newest.get(scheme.effective_from)
        if scheme.effective_from <= last.effective_from and (held is None or scheme.version >= held.version):
            newest[scheme.effective_from] = scheme
    begun = sorted(newest.values(), key=lambda scheme: scheme.effective_from)
    ends = [scheme.effective_from - datetime.timedelta(days=1) for scheme in begun[1:]] + [datetime.date(year, 12, 31)]
    kept = [(scheme, end) for scheme, end in zip(begun, ends, strict=True) if end.year >= year]
    starts = [datetime.date.min, *(scheme.effective_from for scheme, _ in kept[1:])]
    return [(scheme, (start, end)) for (scheme, end), start in zip(kept, starts, strict=True)]


def score_split(schemes: Sequence[Scheme], facts: YearFacts) -> Split:
    """Each fact by the version in force on its date, in the order of the last version's result."""
    parts = tuple(
        Part(scheme, *span, score(scheme, facts, only=span)) for scheme, span in segments(schemes, facts.year)
    )
    if not parts:
        return Split((), ())
    totals = []
    for row in parts[-1].result.rows:
        subtotals = tuple(part.result.statement(row.certificate_no).exact for part in parts)
        total = half_up(sum(subtotals, Fraction(0)), parts[-1].scheme.decimals)
        totals.append(SplitTotal(row.certificate_no, subtotals, total))
    return Split(parts, tuple(totals))
