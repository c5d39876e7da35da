"""Counts, rates, rounding and ranks."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshu_desk.domain.figures import (
    NO_RATE,
    Rate,
    competition_ranks,
    fixed,
    half_up,
    plain,
    shown,
    tally,
)


@pytest.mark.parametrize(
    ("value", "places", "text"),
    [
        (Decimal("85.45"), 1, "85.5"),
        (Decimal("85.44999"), 1, "85.4"),
        (Decimal("-0.05"), 1, "-0.1"),
        (Decimal("-0.04"), 1, "0.0"),
        (Fraction(100, 7), 2, "14.29"),
        (Fraction(1, 2), 0, "1"),
        (Fraction(-5, 2), 0, "-3"),
        (25, 1, "25.0"),
        (0, 1, "0.0"),
    ],
)
def test_fixed_rounds_halves_away_from_zero(value: Decimal | Fraction | int, places: int, text: str) -> None:
    assert fixed(value, places) == text


@given(st.decimals(min_value=-10_000, max_value=10_000, places=5), st.integers(0, 4))
def test_half_up_agrees_with_the_decimal_module(value: Decimal, places: int) -> None:
    assert half_up(value, places) == value.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Decimal("12.50"), "12.5"),
        (Decimal("3.0"), "3"),
        (Decimal("1E+2"), "100"),
        (Fraction(100, 7), "100/7"),
        (Fraction(-1, 8), "-0.125"),
        (0, "0"),
    ],
)
def test_plain_is_the_shortest_exact_writing(value: Decimal | Fraction | int, text: str) -> None:
    assert plain(value) == text


@given(st.fractions())
def test_plain_reads_back_to_the_same_value(value: Fraction) -> None:
    assert Fraction(plain(value)) == value


def test_shown_uses_a_true_minus_and_says_when_it_is_near() -> None:
    assert shown(Decimal("-0.5")) == "−0.5"
    assert shown(Decimal("-0.5"), 2) == "−0.50"
    assert shown(Fraction(100, 7)) == "≈14.29"


def test_rate_of_nothing_is_a_dash_not_zero() -> None:
    assert Rate(0, 0).percent() == NO_RATE
    assert Rate(0, 0).value is None
    assert Rate(0, 5).percent() == "0.0"


def test_rate_is_rounded_once_and_adds_by_its_parts() -> None:
    assert Rate(173, 200).percent() == "86.5"
    assert Rate(2, 3).percent(2) == "66.67"
    both = Rate(1, 2) + Rate(Decimal("1.5"), Fraction(4))
    assert (both.numerator, both.denominator) == (Decimal("2.5"), Fraction(6))


def test_ranks_ties_share_and_the_next_skips() -> None:
    assert competition_ranks([80, 90, 90, 70, 95]) == [4, 2, 2, 5, 1]
    assert competition_ranks([]) == []


@given(st.lists(st.integers(0, 5)))
def test_rank_is_one_more_than_the_number_ahead(values: list[int]) -> None:
    assert competition_ranks(values) == [1 + sum(other > value for other in values) for value in values]


def test_tally_keeps_the_order_of_first_appearance() -> None:
    assert tally("履职履") == {"履": 2, "职": 1}
