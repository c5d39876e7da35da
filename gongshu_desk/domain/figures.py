"""Figures: counts, rates that keep numerator and denominator, half-up rounding, ranking with ties.

Everything is exact until it is shown; a figure is rounded once, half-up (away from zero), never through a float.
"""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any, Protocol, TypeVar

Exact = int | Decimal | Fraction
"""A number without error; a float is never one."""

MINUS = "\u2212"
"""The minus sign on paper and screen (−), as wide as a digit."""

NO_RATE = "—"
"""What stands where nothing was required: a rate of nothing is not zero."""

H = TypeVar("H", bound=Hashable)


class Comparable(Protocol):
    """Anything with an order, as ranking needs it."""

    def __lt__(self, other: Any, /) -> bool: ...


def half_up(value: Exact, places: int = 0) -> Decimal:
    """`value` with `places` decimals, halves away from zero: 85.45 → 85.5, −0.05 → −0.1. Never −0.0."""
    scaled = Fraction(value) * 10**places
    numerator, denominator = abs(scaled.numerator), scaled.denominator
    units = (2 * numerator + denominator) // (2 * denominator)
    # Built from its digits: arithmetic on Decimal would round to the precision of the context.
    return Decimal((int(scaled < 0 < units), tuple(map(int, str(units))), -places))


def fixed(value: Exact, places: int) -> str:
    """`half_up` as text with all its decimals: 25 → "25.0"."""
    return f"{half_up(value, places):f}"


def plain(value: Exact) -> str:
    """The exact value: the shortest decimal ("12.5", "3"), or a fraction ("100/7") where no finite decimal exists."""
    exact = Fraction(value)
    places = decimal_places(exact)
    if places is None:
        return f"{exact.numerator}/{exact.denominator}"
    return fixed(exact, places)


def shown(value: Exact, places: int | None = None) -> str:
    """For people: `fixed` to `places`, or `plain`, with a true minus sign; an endless decimal as 「≈14.29」."""
    if places is not None:
        text = fixed(value, places)
    elif decimal_places(Fraction(value)) is None:
        text = f"≈{fixed(value, 2)}"
    else:
        text = plain(value)
    return text.replace("-", MINUS)


def decimal_places(value: Fraction) -> int | None:
    """How many decimals write `value` exactly; None where no number of them does."""
    rest, twos, fives = value.denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    return max(twos, fives) if rest == 1 else None


@dataclass(frozen=True, slots=True)
class Rate:
    """A rate that still knows what was divided by what, so that lists can be added and checked by hand."""

    numerator: Exact
    denominator: Exact

    @property
    def value(self) -> Fraction | None:
        """The exact quotient; None where the denominator is zero."""
        return Fraction(self.numerator) / Fraction(self.denominator) if self.denominator else None

    def percent(self, places: int = 1) -> str:
        """ "86.5" without a sign, or 「—」 where the denominator is zero."""
        value = self.value
        return NO_RATE if value is None else fixed(value * 100, places)

    def __add__(self, other: "Rate") -> "Rate":
        """The rate of both groups together: numerators and denominators add, percentages do not."""
        return Rate(
            _sum(self.numerator, other.numerator),
            _sum(self.denominator, other.denominator),
        )


def _sum(left: Exact, right: Exact) -> Exact:
    if isinstance(left, Fraction) or isinstance(right, Fraction):
        return Fraction(left) + Fraction(right)
    return left + right


def tally(values: Iterable[H]) -> dict[H, int]:
    """How often each value occurs, the values in the order in which they first came."""
    counts: dict[H, int] = {}
    for value in values:
        counts[value] = counts.get(value, 0) + 1
    return counts


def competition_ranks(values: Sequence[Comparable]) -> list[int]:
    """The rank of each value, highest first: equal values share a rank and the next one skips (1, 2, 2, 4)."""
    first: dict[object, int] = {}
    for place, value in enumerate(sorted(values, reverse=True), start=1):
        first.setdefault(value, place)
    return [first[value] for value in values]
