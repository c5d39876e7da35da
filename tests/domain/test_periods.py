"""Years, terms, service with suspensions, months in office."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshu_desk.domain.periods import (
    Term,
    days_in,
    half_of,
    in_days,
    in_office,
    merged,
    month_spans,
    months_in_office,
    overlap,
    serves,
    service_days,
    term_on,
    year_span,
)

days = st.dates(date(2024, 1, 1), date(2026, 12, 31))
spans = st.tuples(days, days).map(lambda pair: (min(pair), max(pair)))


def test_year_has_both_ends_and_twelve_months() -> None:
    assert year_span(2025) == (date(2025, 1, 1), date(2025, 12, 31))
    assert sum(days_in(month) for month in month_spans(2024)) == 366


def test_half_of_takes_the_december_before_into_the_first_half() -> None:
    assert [half_of(day, 2025) for day in (date(2024, 12, 15), date(2025, 6, 30), date(2025, 7, 1))] == [0, 0, 1]


def test_term_on_the_day_of_change_is_the_later() -> None:
    first = Term(1, date(2021, 6, 1), date(2026, 12, 20))
    second = Term(2, date(2026, 12, 20))
    assert term_on([first, second], date(2026, 12, 20)) == second
    assert term_on([first, second], date(2025, 1, 1)) == first
    assert term_on([first], date(2020, 1, 1)) is None


def test_service_ends_with_its_last_day_and_stops_while_suspended() -> None:
    begins, ends = date(2025, 3, 10), date(2025, 9, 20)
    away = [(date(2025, 5, 1), date(2025, 5, 31))]
    assert serves(begins, begins, ends, away)
    assert serves(ends, begins, ends, away)
    assert not serves(ends + timedelta(days=1), begins, ends, away)
    assert not serves(date(2025, 5, 31), begins, ends, away)
    assert in_office(date(2025, 5, 31), begins, ends)


@pytest.mark.parametrize(
    ("begins", "ends", "months"),
    [
        (date(2020, 1, 1), None, 12),
        (date(2025, 2, 14), None, 11),  # 15 days of February
        (date(2025, 2, 15), None, 10),  # 14 days of February
        (date(2025, 1, 1), date(2025, 3, 15), 3),
        (date(2025, 1, 1), date(2025, 3, 14), 2),
        (date(2026, 1, 1), None, 0),
        (date(2020, 1, 1), date(2024, 12, 31), 0),
    ],
)
def test_a_month_counts_with_fifteen_days_of_service(begins: date, ends: date | None, months: int) -> None:
    assert months_in_office(2025, begins, ends) == months


def test_suspended_days_are_no_service_and_overlapping_suspensions_count_once() -> None:
    away = [(date(2025, 4, 1), date(2025, 4, 10)), (date(2025, 4, 5), date(2025, 4, 16))]
    assert service_days((date(2025, 4, 1), date(2025, 4, 30)), date(2020, 1, 1), None, away) == 14
    assert months_in_office(2025, date(2020, 1, 1), None, away) == 11


@given(spans, days, st.one_of(st.none(), days), st.lists(spans, max_size=4))
def test_service_days_are_the_days_on_which_one_serves(
    within: tuple[date, date], begins: date, ends: date | None, away: list[tuple[date, date]]
) -> None:
    each = (within[0] + timedelta(days=n) for n in range(days_in(within)))
    assert service_days(within, begins, ends, away) == sum(serves(day, begins, ends, away) for day in each)


@given(st.lists(spans, max_size=5))
def test_merged_spans_keep_every_day_and_stand_apart(parts: list[tuple[date, date]]) -> None:
    joined = merged(parts)
    assert all(later[0] - earlier[1] > timedelta(days=1) for earlier, later in pairwise(joined))
    assert all(any(overlap(part, span) == part for span in joined) for part in parts)


def test_two_half_days_make_a_day() -> None:
    assert in_days(25) * 2 == 25
