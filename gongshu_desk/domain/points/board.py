"""The board of a year or a period (积分榜): rows beside last year's, groups, bands and the distribution. Pure values."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.points.facts import Row
from gongshu_desk.domain.points.ranking import TOO_SHORT, UNGRADED, band_place
from gongshu_desk.domain.points.scheme import Scheme


@dataclass(frozen=True, slots=True)
class Period:
    """A named span (both days inclusive): a quarter, a half, the year, or the unit's own, which may cross years."""

    key: str
    name: str
    first: date
    last: date

    @property
    def across(self) -> bool:
        """Whether it begins in one year and ends in another."""
        return self.first.year != self.last.year

    @property
    def years(self) -> range:
        """The years it touches."""
        return range(self.first.year, self.last.year + 1)

    @property
    def whole_year(self) -> bool:
        """Whether it is one calendar year."""
        return not self.across and (self.first.month, self.first.day, self.last.month, self.last.day) == (1, 1, 12, 31)


@dataclass(frozen=True, slots=True)
class BoardPart:
    """One part of a split year: the rule version, and the first and last day of the year it was in force on."""

    title: str
    version: int
    begins: date
    ends: date


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One mandate on the board. `row` is the engine's, as it stood on the period's last day.

    `added` is what the period added, exactly (None for the whole year); `last_year_*` are None where the person had
    no row then, or where nothing is compared (a period across years); the total also where they were not graded then,
    which the band says. `subtotals` are exact, in the order of the parts, and empty where the year is not split;
    `pending` counts the facts still 待核.
    """

    row: Row
    added: Fraction | None = None
    last_year_total: Decimal | None = None
    last_year_rank: int | None = None
    last_year_band: str | None = None
    subtotals: tuple[Fraction, ...] = ()
    pending: int = 0

    @property
    def graded(self) -> bool:
        """Whether the total stands for a grade: neither 不评定 nor 暂不评定."""
        return self.row.band not in (UNGRADED, TOO_SHORT)

    @property
    def total_change(self) -> Decimal | None:
        """Points more than last year; None where there is no last year."""
        return None if self.last_year_total is None else self.row.total - self.last_year_total

    @property
    def rank_change(self) -> int | None:
        """Places risen since last year (negative: fallen); None where either year has no rank."""
        if self.row.rank is None or self.last_year_rank is None:
            return None
        return self.last_year_rank - self.row.rank


@dataclass(frozen=True, slots=True)
class BoardGroup:
    """A group, or everybody. Average, best and lowest are of the graded; None where nobody is.

    `bands` has every band of the scheme, and 不评定 or 暂不评定 where somebody carries them.
    """

    name: str
    people: int
    ranked: int
    graded: int
    average: Fraction | None
    best: Decimal | None
    lowest: Decimal | None
    bands: Mapping[str, int]
    last_year_average: Fraction | None = None


@dataclass(frozen=True, slots=True)
class BandShare:
    """How many carry a band. `share` is of the graded; for 不评定 and 暂不评定 (`graded` False) of everybody."""

    label: str
    count: int
    share: Rate
    start: Decimal | None
    graded: bool = True


@dataclass(frozen=True, slots=True)
class Bin:
    """Totals of the graded with low ≤ total < high. `band` is the one the totals of the bin reach by themselves."""

    low: Decimal
    high: Decimal
    count: int
    band: str | None


# ── groups and bands ─────────────────────────────────────────────────────────────────────────────────────────────


def group_of(
    name: str, rows: Sequence[BoardRow], labels: Sequence[str], last_year_average: Fraction | None = None
) -> BoardGroup:
    """The figures of these rows as one group."""
    graded = [one.row.total for one in rows if one.graded]
    counts = {label: sum(one.row.band == label for one in rows) for label in (*labels, UNGRADED, TOO_SHORT)}
    return BoardGroup(
        name=name,
        people=len(rows),
        ranked=sum(one.row.rank is not None for one in rows),
        graded=len(graded),
        average=average(graded),
        best=max(graded, default=None),
        lowest=min(graded, default=None),
        bands={label: count for label, count in counts.items() if count or label in labels},
        last_year_average=last_year_average,
    )


def groups_of(
    rows: Sequence[BoardRow],
    labels: Sequence[str],
    order: Callable[[str], tuple[int, str, int, str]],
    before: Iterable[Row] = (),
) -> tuple[BoardGroup, ...]:
    """Every group in office order; `before` are last year's rows, each counted in its group of that time."""
    earlier: dict[str, list[Decimal]] = defaultdict(list)
    for row in before:
        if row.band not in (UNGRADED, TOO_SHORT):
            earlier[row.group].append(row.total)
    found: dict[str, list[BoardRow]] = defaultdict(list)
    for one in rows:
        found[one.row.group].append(one)
    return tuple(
        group_of(name, found[name], labels, average(earlier.get(name, ()))) for name in sorted(found, key=order)
    )


def average(totals: Sequence[Decimal]) -> Fraction | None:
    """The exact mean; None of nothing."""
    return sum(map(Fraction, totals), start=Fraction(0)) / len(totals) if totals else None


def shares(scheme: Scheme, everyone: BoardGroup) -> tuple[BandShare, ...]:
    """The bands from high to low, then who is not graded; empty for a scheme without bands."""
    found = [
        BandShare(
            band.label,
            everyone.bands[band.label],
            Rate(everyone.bands[band.label], everyone.graded),
            Decimal(band.start.numerator) / Decimal(band.start.denominator),
        )
        for band in scheme.bands
        if band.label in everyone.bands
    ]
    if not found:
        return ()
    for label in (UNGRADED, TOO_SHORT):
        if count := everyone.bands.get(label, 0):
            found.append(BandShare(label, count, Rate(count, everyone.people), None, graded=False))
    return tuple(found)


# ── distribution ─────────────────────────────────────────────────────────────────────────────────────────────────

_STEPS = tuple(step * Fraction(10) ** power for power in range(-6, 7) for step in (1, 2, 5))
_MOST_BINS = 14
_FEWEST_BINS = 6


def bins(totals: Sequence[Decimal], scheme: Scheme | None) -> tuple[Bin, ...]:
    """The distribution of totals, in bins of one width on round numbers; a bin never straddles a band's line.

    Of the widths 1, 2, 5, 10 … that give 6 to 14 bins the largest is taken on which the lines of the bands lie; where
    none does, the lines cut the bins of the largest such width. `scheme` None: there are no bands.
    """
    if not totals:
        return ()
    low, high = Fraction(min(totals)), Fraction(max(totals))
    lines = [] if scheme is None else [band.start for band in scheme.bands[:-1]]
    step = _step(low, high, lines, 1 if scheme is None else scheme.decimals)
    first = low // step * step
    end = high // step * step + step
    edges = {first + step * place for place in range(int((end - first) / step) + 1)}
    cut = sorted(edges | {line for line in lines if first < line < end})
    found = []
    for begins, ends in pairwise(cut):
        place = None if scheme is None else band_place(scheme, _decimal(begins))
        label = None if scheme is None or place is None else scheme.bands[place].label
        found.append(Bin(_decimal(begins), _decimal(ends), sum(begins <= total < ends for total in totals), label))
    return tuple(found)


def _step(low: Fraction, high: Fraction, lines: Sequence[Fraction], decimals: int) -> Fraction:
    """The width of the bins."""
    finest = Fraction(1, 10**decimals)
    steps = [step for step in _STEPS if step >= finest]

    def wanted(step: Fraction) -> int:
        return int(high // step) - int(low // step) + 1

    fitting = [step for step in steps if _FEWEST_BINS <= wanted(step) <= _MOST_BINS]
    fitting = fitting or [min(steps, key=lambda step: (wanted(step) > _MOST_BINS, abs(wanted(step) - _FEWEST_BINS)))]
    near = [line for line in lines if low < line <= high]
    even = [step for step in fitting if all(line % step == 0 for line in near)]
    return max(even or fitting)


def _decimal(value: Fraction) -> Decimal:
    return Decimal(value.numerator) / Decimal(value.denominator)
