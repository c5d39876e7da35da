"""How far a rule set can reach: the most and the least an item, a category and the total can come to in a year.

Bounds from above and below, whatever a deputy does; exclusive groups are left aside, so that the truth may lie within.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from gongshu_desk.domain.points.scheme import RuleItem, Scheme

Bound = Fraction | None
"""Points; None where there is no bound."""
JULY = (7, 1)


@dataclass(frozen=True, slots=True)
class Reach:
    """Bounds by code of item and category, and of the total."""

    items: Mapping[str, Bound]
    categories: Mapping[str, Bound]
    total: Bound


def maxima(scheme: Scheme, *, in_half: bool = False) -> Reach:
    """The most that can be reached in a year, or in one half of a half-year scheme; None: no end."""
    return _reach(scheme, 1, in_half)


def minima(scheme: Scheme, *, in_half: bool = False) -> Reach:
    """The least that can be come to; None: no end."""
    return _reach(scheme, -1, in_half)


def halves_of(scheme: Scheme) -> int:
    """How often a year is scored: caps and base apply to each half of a half-year scheme."""
    return 2 if scheme.period == "half_year" else 1


def item_reach(item: RuleItem, sign: int = 1, *, capped: bool = True) -> Bound:
    """The most (`sign` 1) or the least (−1) that one item comes to where it is scored once; with or without its cap."""
    best = _uncapped(item, sign)
    if capped and item.cap is not None and item.capped_below == (sign < 0):
        best = item.cap * sign if best is None else min(best, item.cap * sign)
    return None if best is None else best * sign


def sum_of(bounds: Iterable[Bound]) -> Bound:
    """The sum; open where one is."""
    total = Fraction(0)
    for bound in bounds:
        if bound is None:
            return None
        total += bound
    return total


def _reach(scheme: Scheme, sign: int, in_half: bool) -> Reach:
    halves = 1 if in_half else halves_of(scheme)
    items = {
        item.code: None
        if (bound := item_reach(item, sign)) is None
        else bound * (1 if in_half else _times(item, scheme))
        for item in scheme.items
    }
    categories = {}
    for one in scheme.categories:
        own = sum_of(items[item.code] for item in scheme.items if item.category == one.code)
        categories[one.code] = _bounded(own, one.cap, one.floor, halves, sign)
    total = sum_of([scheme.base * halves, *categories.values()])
    return Reach(items, categories, _bounded(total, scheme.total_cap, scheme.total_floor, halves, sign))


def _bounded(value: Bound, cap: Bound, floor: Bound, halves: int, sign: int) -> Bound:
    """A value within cap and floor, which apply to each half; an open one ends at the bound of its own side."""
    if value is None:
        end = cap if sign > 0 else floor
        return None if end is None else end * halves
    if cap is not None:
        value = min(value, cap * halves)
    return value if floor is None else max(value, floor * halves)


def _times(item: RuleItem, scheme: Scheme) -> int:
    """In how many halves the item can count: once a year, or where its window lies."""
    if scheme.period == "year" or item.basis == "once" or item.source == "duty_report":
        return 1
    if item.window is None:
        return 2
    first, last = item.window
    if first > last:  # from the year before, which belongs to the first half
        return 2 if last >= JULY else 1
    return 2 if first < JULY <= last else 1


def _uncapped(item: RuleItem, sign: int) -> Bound:
    """The most of `sign` × points in one half."""
    if item.rated:
        return max(Fraction(0), *(value * sign for value in _worths(item)))
    if item.source == "duty_report" and (item.count_from or 1) > 1:
        return Fraction(0)
    first = max(value * sign for value in _worths(item))
    more = first if item.further is None else item.further * sign
    if item.source == "duty_report" or item.basis == "once":
        return max(Fraction(0), first)
    if item.basis == "per_half_day" and max(first, more) > 0:
        return None
    if item.cap_count is None:
        return None if more > 0 else max(Fraction(0), first)
    return max(Fraction(0), first, first + more * (item.cap_count - 1))


def _worths(item: RuleItem) -> list[Fraction]:
    """What a first fact of the item can be worth."""
    if item.basis == "manual":
        return [value for value in (item.min, item.max) if value is not None]
    if item.basis == "tier":
        return list((item.tiers or {}).values())
    if item.basis == "rate_band":
        return [points for _, points in item.bands or ()]
    return [item.points or Fraction(0)]
