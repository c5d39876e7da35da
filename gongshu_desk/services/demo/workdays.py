"""Working days of a year and a diary that books half days, so that nobody sits in two places at once."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from random import Random

from gongshu_desk.domain.codes import DayPart
from gongshu_desk.domain.workdays import is_working_day

Slot = tuple[date, DayPart]


def workdays(year: int) -> list[date]:
    """Every working day of the year."""
    days = (date(year, 1, 1) + timedelta(days=n) for n in range(366))
    return [day for day in days if day.year == year and is_working_day(day)]


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
