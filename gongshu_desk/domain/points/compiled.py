"""A scheme made ready for one year: points as whole numbers of a common unit, and which facts an item takes.

Exactness without the cost of a fraction per fact: every number of a rule file is a finite decimal, so all of them
are whole multiples of one unit. Only a rate, or half days that are no whole number, makes a real fraction; it stays
exact and mixes freely with the whole numbers.
"""

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from math import lcm
from typing import get_args

from gongshu_desk.domain.codes import PRESENT_STATUSES, AttendanceStatus
from gongshu_desk.domain.periods import half_of
from gongshu_desk.domain.points.facts import (
    ActivityFact,
    AdjustmentFact,
    AttendanceFact,
    HonourFact,
    Interval,
    SuggestionFact,
)
from gongshu_desk.domain.points.scheme import MonthDay, RuleItem, Scheme, Source

Number = int | Fraction
"""Points in units of 1/scale, or half days: whole where it can be."""


def exact(value: Decimal | Fraction | int) -> Number:
    """The same number, whole where it is whole."""
    fraction = Fraction(value)
    return fraction.numerator if fraction.denominator == 1 else fraction


@lru_cache(maxsize=4096)
def amount(value: Decimal) -> Number:
    """`exact` of half days, of which there are few different ones and many facts."""
    return exact(value)


@dataclass(frozen=True, slots=True, eq=False)
class Item:
    """A rule item with its numbers in units, and the place of its category. `lower`: the cap bounds from below."""

    index: int
    rule: RuleItem
    category: int
    points: Number
    further: Number
    cap: Number | None
    lower: bool
    first: int
    last: int | None


@dataclass(frozen=True, slots=True, eq=False)
class Compiled:
    """What scoring asks a scheme about one year. `halves` is 2 for a half-year scheme."""

    scheme: Scheme
    year: int
    only: Interval | None
    scale: int
    halves: int
    items: tuple[Item, ...]
    by_category: tuple[tuple[Item, ...], ...]
    by_source: Mapping[str, tuple[Item, ...]]
    exempting: tuple[tuple[int, frozenset[str]], ...]
    categories: tuple[tuple[Number | None, Number | None], ...]
    base: Number
    total_cap: Number | None
    total_floor: Number | None

    def units(self, points: Decimal | Fraction) -> Number:
        """Points in units of 1/scale."""
        return exact(Fraction(points) * self.scale)

    @property
    def with_base(self) -> bool:
        """The base belongs to the part of the year that holds its last day, so that parts add up to the year."""
        return self.only is None or self.only[1] >= datetime.date(self.year, 12, 31)

    def slot(self, item: Item, day: datetime.date) -> int:
        """Where facts of this item and half year are gathered."""
        return item.index + len(self.items) * self.half(day)

    def half(self, day: datetime.date) -> int:
        """Which of the parts that are scored apart a day belongs to."""
        return half_of(day, self.year) if self.halves == 2 else 0

    def concerns(self, day: datetime.date) -> bool:
        """Whether this run looks at the day at all (a run over part of a year passes the others by)."""
        return self.only is None or self.only[0] <= day <= self.only[1]

    def in_window(self, rule: RuleItem, day: datetime.date) -> bool:
        """Whether an item takes facts of that day: its window, or the calendar year."""
        if rule.window is None:
            return day.year == self.year
        first, last = rule.window
        here = (day.month, day.day)
        if first <= last:
            return day.year == self.year and first <= here <= last
        return (day.year == self.year - 1 and here >= first) or (day.year == self.year and here <= last)

    def window_dates(self, rule: RuleItem) -> tuple[str, str]:
        """The window as written dates, for sentences."""
        first, last = rule.window or ((1, 1), (12, 31))
        return _iso(self.year - (first > last), first), _iso(self.year, last)


def _iso(year: int, day: MonthDay) -> str:
    return f"{year}-{day[0]:02}-{day[1]:02}"


def compile_scheme(scheme: Scheme, year: int, only: Interval | None = None) -> Compiled:
    """Make a scheme ready for a year; `only` restricts the run to the facts of part of it."""
    scale = lcm(*(number.denominator for number in _numbers(scheme)))

    def units(value: Fraction | None) -> Number | None:
        return None if value is None else exact(value * scale)

    places = {category.code: index for index, category in enumerate(scheme.categories)}
    items = tuple(_item(index, rule, places[rule.category], scale) for index, rule in enumerate(scheme.items))
    return Compiled(
        scheme=scheme,
        year=year,
        only=only,
        scale=scale,
        halves=2 if scheme.period == "half_year" else 1,
        items=items,
        by_category=tuple(tuple(item for item in items if item.category == place) for place in places.values()),
        by_source={source: tuple(one for one in items if one.rule.source == source) for source in get_args(Source)},
        exempting=tuple((one.index, frozenset(one.rule.exempt_tags)) for one in items if one.rule.exempt_tags),
        categories=tuple((units(category.cap), units(category.floor)) for category in scheme.categories),
        base=exact(scheme.base * scale),
        total_cap=units(scheme.total_cap),
        total_floor=units(scheme.total_floor),
    )


def _item(index: int, rule: RuleItem, category: int, scale: int) -> Item:
    points = rule.points or Fraction(0)
    return Item(
        index=index,
        rule=rule,
        category=category,
        points=exact(points * scale),
        further=exact((points if rule.further is None else rule.further) * scale),
        cap=None if rule.cap is None else exact(rule.cap * scale),
        lower=rule.capped_below,
        first=(rule.count_from or 1) - 1,
        last=1 if rule.basis == "once" else rule.cap_count,
    )


def _numbers(scheme: Scheme) -> Iterator[Fraction]:
    """Every number of points in a scheme."""
    optional = [scheme.base, scheme.total_cap, scheme.total_floor]
    for category in scheme.categories:
        optional += [category.cap, category.floor]
    for rule in scheme.items:
        optional += [rule.points, rule.further, rule.cap]
        optional += (rule.tiers or {}).values()
        optional += [points for _, points in rule.bands or ()]
    return (number for number in optional if number is not None)


# ── which facts an item takes, and for how much ──────────────────────────────────────────────────────────────────


def takes_attendance(rule: RuleItem, activity: ActivityFact, status: AttendanceStatus, spoke: bool) -> bool:
    """Kind, status and outcome fit; a rate takes every row of its kinds and sorts them out later."""
    if rule.kinds is not None and activity.kind not in rule.kinds:
        return False
    return rule.rated or counts_as_attended(rule, status, spoke)


def counts_as_attended(rule: RuleItem, status: AttendanceStatus, spoke: bool) -> bool:
    """Whether the status, and the speech where one is asked for, are those of the item."""
    return status in rule.statuses and (rule.outcomes is None or spoke)


def takes_suggestion(rule: RuleItem, fact: SuggestionFact) -> bool:
    """Kind, role and at least one of the outcomes fit."""
    if rule.kinds is not None and fact.kind not in rule.kinds:
        return False
    if rule.role is not None and fact.role != rule.role:
        return False
    if rule.outcomes is None:
        return True
    reached = {"key": fact.key, "excellent": fact.excellent, "evaluated": fact.evaluated_on is not None}
    return any(reached.get(outcome, outcome == fact.outcome) for outcome in rule.outcomes)


def takes_honour(rule: RuleItem, fact: HonourFact) -> bool:
    """A tier takes the levels it lists."""
    return rule.tiers is None or fact.level in rule.tiers


def fits_limits(rule: RuleItem, fact: AdjustmentFact) -> bool:
    """An adjustment counts with a reason, an approver, and points within the limits of the item."""
    low, high = rule.min, rule.max
    within = low is not None and high is not None and low <= Fraction(fact.points) <= high
    return within and bool(fact.reason.strip()) and bool(fact.approver.strip())


def half_days(fact: AttendanceFact) -> Number:
    """Half days of a row for its status: attended where present, missed for any other."""
    activity, status, actual, _, _ = fact
    if actual is None:
        return amount(activity.half_days)
    return amount(actual) if status in PRESENT_STATUSES else amount(activity.half_days) - amount(actual)


def attended(fact: AttendanceFact) -> Number:
    """Half days really attended, whatever the status: 实到半天数, or the whole unit where present and nothing entered."""
    if fact.actual_half_days is not None:
        return amount(fact.actual_half_days)
    return amount(fact.activity.half_days) if fact.status in PRESENT_STATUSES else 0
