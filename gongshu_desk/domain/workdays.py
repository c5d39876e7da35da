"""Working days (工作日): how long a publication runs, and how many of its days are left.

A calendar is a function from a year to the days that are not what their weekday says: a weekday on which offices are
closed, a Saturday or Sunday that is worked instead (调休). The announced calendar of this module knows the holidays
alone; the clerk enters the days worked instead (`services.working_calendar`).
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import cache

Calendar = Callable[[int], frozenset[date]]

_ANNOUNCED = {
    2021: "0101-0103 0211-0217 0403-0405 0501-0505 0612-0614 0919-0921 1001-1007",
    2022: "0101-0103 0131-0206 0403-0405 0430-0504 0603-0605 0910-0912 1001-1007 1231-1231",
    2023: "0101-0102 0121-0127 0405-0405 0429-0503 0622-0624 0929-1006",
    2024: "0101-0101 0210-0217 0404-0406 0501-0505 0608-0610 0915-0917 1001-1007",
    2025: "0101-0101 0128-0204 0404-0406 0501-0505 0531-0602 1001-1008",
}
"""Public holidays as the State Council announced them (国务院办公厅关于部分节假日安排的通知), first to last day."""

_FIXED = "0101-0101 0501-0502 1001-1003"
"""Holidays of the solar calendar that every year has (全国年节及纪念日放假办法 art. 2); the others are announced."""


@cache
def holidays(year: int) -> frozenset[date]:
    """The weekdays of the year on which offices are closed; those of the fixed holidays where none is announced."""
    found = set()
    for span in _ANNOUNCED.get(year, _FIXED).split():
        first, last = (date(year, int(text[:2]), int(text[2:])) for text in span.split("-"))
        found |= {day for day in _days(first, last) if day.weekday() < 5}
    return frozenset(found)


def is_working_day(day: date, calendar: Calendar = holidays) -> bool:
    """Monday to Friday, unless the calendar says that this day is not what its weekday says."""
    return (day.weekday() < 5) != (day in calendar(day.year))


def next_working_day(day: date, calendar: Calendar = holidays) -> date:
    """The day itself, or the first working day after it: a period never ends on a day off (民法典 art. 203)."""
    return last_working_day(day, 1, calendar)


def working_days(first: date, last: date, calendar: Calendar = holidays) -> int:
    """How many working days lie between two days, both counted; 0 for an inverted span."""
    return sum(is_working_day(day, calendar) for day in _days(first, last))


def last_working_day(first: date, count: int, calendar: Calendar = holidays) -> date:
    """The day on which the `count`-th working day falls, `first` itself counted where it is one.

    Every year has working days, so the search ends; `count` below 1 is taken as 1.
    """
    day, left = first, max(count, 1)
    while True:
        left -= is_working_day(day, calendar)
        if not left:
            return day
        day += timedelta(days=1)


def _days(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=n) for n in range((last - first).days + 1))
