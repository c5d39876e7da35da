"""Working days of 2021 to 2025 and a diary that books half days, so that nobody sits in two places at once."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from random import Random

from gongshu_desk.domain.codes import DayPart

Slot = tuple[date, DayPart]

_HOLIDAYS = {
    2021: "0101-0103 0211-0217 0403-0405 0501-0505 0612-0614 0919-0921 1001-1007",
    2022: "0101-0103 0131-0206 0403-0405 0430-0504 0603-0605 0910-0912 1001-1007 1231-1231",
    2023: "0101-0102 0121-0127 0405-0405 0429-0503 0622-0624 0929-1006",
    2024: "0101-0101 0210-0217 0404-0406 0501-0505 0608-0610 0915-0917 1001-1007",
    2025: "0101-0101 0128-0204 0404-0406 0501-0505 0531-0602 1001-1008",
}
"""Public holidays as the State Council announced them (国务院办公厅关于部分节假日安排的通知), first to last day."""


def holidays(year: int) -> frozenset[date]:
    """The days of the year on which offices are closed, beside the weekends."""
    found = set()
    for span in _HOLIDAYS[year].split():
        first, last = (date(year, int(text[:2]), int(text[2:])) for text in span.split("-"))
        found |= {first + timedelta(days=n) for n in range((last - first).days + 1)}
    return frozenset(found)


def is_workday(day: date) -> bool:
    """Monday to Friday and no holiday; the weekends worked instead of holidays are left free."""
    return day.weekday() < 5 and day not in holidays(day.year)


def workdays(year: int) -> list[date]:
    """Every working day of the year."""
    closed = holidays(year)
    days = (date(year, 1, 1) + timedelta(days=n) for n in range(366))
    return [day for day in days if day.year == year and day.weekday() < 5 and day not in closed]


class Diary:
    """Which half days of a year are taken, for the whole district and for each area."""

    def __init__(self, year: int, rng: Random) -> None:
        self.days = workdays(year)
        self.rng = rng
        self._everywhere: set[Slot] = set()
        self._of: dict[str, set[Slot]] = defaultdict(set)

    def take(self, slots: Iterable[Slot], area: str = "") -> None:
        """Mark half days as taken; without an area, everywhere."""
        (self._of[area] if area else self._everywhere).update(slots)

    def free(self, slot: Slot, area: str = "") -> bool:
        """Whether a half day is free in an area; without one, everywhere."""
        if slot in self._everywhere:
            return False
        return slot not in self._of[area] if area else all(slot not in taken for taken in self._of.values())

    def book(self, months: Sequence[int], area: str = "", parts: Sequence[DayPart] = ()) -> Slot:
        """A free half day in one of these months, from now on taken."""
        choice = [day for day in self.days if day.month in months]
        wanted = parts or (DayPart.MORNING, DayPart.AFTERNOON, DayPart.AFTERNOON)
        while True:
            slot = (self.rng.choice(choice), self.rng.choice(wanted))
            if self.free(slot, area):
                self.take([slot], area)
                return slot

    def book_days(self, months: Sequence[int], count: int, area: str = "") -> list[date]:
        """Whole working days that follow one another inside one week, from now on taken."""
        while True:
            first = self.rng.choice([day for day in self.days if day.month in months])
            days = [first + timedelta(days=n) for n in range(count)]
            slots = [(day, part) for day in days for part in DayPart]
            if all(day in self.days for day in days) and all(self.free(slot, area) for slot in slots):
                self.take(slots, area)
                return days

    def book_after(self, day: date, area: str) -> Slot:
        """The first free half day on or after a day: a fixed reception day that falls on a holiday moves on."""
        for later in self.days:
            for part in (DayPart.AFTERNOON, DayPart.MORNING):
                if later >= day and self.free((later, part), area):
                    self.take([(later, part)], area)
                    return later, part
        return self.book([12], area)
