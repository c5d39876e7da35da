"""A roll call as it stands on the screen: who is called, what was marked, what can be taken back. No widgets."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from gongshu_desk.domain import names
from gongshu_desk.domain.codes import PRESENT_STATUSES, AttendanceStatus
from gongshu_desk.services.activities import Called, Roll, Tally, tally

View = Literal["all", "open", "marked"]

ANSWERS: dict[str, AttendanceStatus] = {
    "1": AttendanceStatus.PRESENT,
    "2": AttendanceStatus.LATE,
    "4": AttendanceStatus.ABSENT,
    "5": AttendanceStatus.SITTING_IN,
    "6": AttendanceStatus.LEFT_EARLY,
    "0": AttendanceStatus.NOT_APPLICABLE,
}
"""What a digit means; 3 asks which leave."""

LEAVES: dict[str, AttendanceStatus] = {
    "1": AttendanceStatus.OFFICIAL_LEAVE,
    "2": AttendanceStatus.SICK_LEAVE,
    "3": AttendanceStatus.PERSONAL_LEAVE,
}


@dataclass(frozen=True, slots=True)
class Marked:
    """One mark of this sitting: the person before and after, and the time of day it was made."""

    before: Called
    after: Called
    clock: str


class RollState:
    """People in stroke order, the one called, the search, and the marks of this sitting."""

    def __init__(self, roll: Roll) -> None:
        self.roll = roll
        self.people: list[Called] = list(roll.people)
        self.view: View = "all"
        self.query = ""
        self.done: list[Marked] = []
        self.current_no: str | None = None
        self.call_next_open()

    def take(self, roll: Roll) -> None:
        """The store's state, read again; who is called stays called."""
        self.roll, self.people = roll, list(roll.people)
        if self.current_no is not None and self.place_of(self.current_no) < 0:
            self.current_no = None
            self.call_next_open()

    # ---- looking ----------------------------------------------------------------------------------------

    def place_of(self, certificate_no: str) -> int:
        """Place in the roll, -1 where the person is not in it."""
        return next((i for i, p in enumerate(self.people) if p.certificate_no == certificate_no), -1)

    @property
    def current(self) -> Called | None:
        """Who is called; None where everybody is marked, or the search finds nobody."""
        place = self.place_of(self.current_no) if self.current_no is not None else -1
        return self.people[place] if place >= 0 else None

    def shown(self) -> list[Called]:
        """The people of the segment in sight."""
        if self.view == "all":
            return list(self.people)
        return [p for p in self.people if (p.status is None) == (self.view == "open")]

    def found(self) -> list[Called]:
        """Whom the search names, those without a mark first."""
        needles = names.needles(self.query)
        if not needles:
            return []
        met = [p for p in self.people if all(needle in p.search_text for needle in needles)]
        return sorted(met, key=lambda p: p.status is not None)

    def others(self) -> list[Called]:
        """Whom ↓ calls next while searching, in order."""
        met = self.found()
        place = next((i for i, p in enumerate(met) if p.certificate_no == self.current_no), -1)
        return [*met[place + 1 :], *met[:place]] if place >= 0 else []

    @property
    def counts(self) -> Tally:
        """应到 实到 请假 缺席 未点."""
        return tally([p.status for p in self.people])

    @property
    def open_people(self) -> list[Called]:
        """Who has no mark yet."""
        return [p for p in self.people if p.status is None]

    # ---- calling ----------------------------------------------------------------------------------------

    def search(self, query: str) -> None:
        """Call the first person that the query names; an empty one leaves the person called."""
        self.query = query.strip()
        if self.query:
            met = self.found()
            self.current_no = met[0].certificate_no if met else None
        elif self.current is None:
            self.call_next_open()

    def call(self, certificate_no: str) -> None:
        """Call this person."""
        self.current_no = certificate_no

    def step(self, by: int) -> None:
        """Call the person `by` places further, among the found ones while searching, else in the segment."""
        row: Sequence[Called] = self.found() if self.query else self.shown()
        if not row:
            return
        place = next((i for i, p in enumerate(row) if p.certificate_no == self.current_no), -1)
        if place < 0 and by < 0:
            place = 0
        self.current_no = row[(place + by) % len(row)].certificate_no

    def call_next_open(self) -> None:
        """Call the next person without a mark, from the present one on and then from the top; nobody if none is left."""
        start = self.place_of(self.current_no) + 1 if self.current_no is not None else 0
        ahead = [*self.people[start:], *self.people[:start]]
        waiting = next((p for p in ahead if p.status is None), None)
        self.current_no = waiting.certificate_no if waiting else None

    # ---- marking ----------------------------------------------------------------------------------------

    def mark(self, status: AttendanceStatus, clock: str) -> Marked | None:
        """Mark the person called, clear the search, and call the next one; None where nobody is called."""
        before = self.current
        if before is None:
            return None
        kept = before.actual_half_days if status in PRESENT_STATUSES else None
        made = Marked(before, replace(before, status=status, actual_half_days=kept), clock)
        self._put(made.after)
        self.done.append(made)
        self.query = ""
        self.call_next_open()
        return made

    def take_back(self) -> Marked | None:
        """Undo the last mark of this sitting and call that person again; None where there is none."""
        if not self.done:
            return None
        last = self.done.pop()
        self._put(last.before)
        self.query = ""
        self.current_no = last.before.certificate_no
        return last

    def failed(self, made: Marked) -> None:
        """A mark could not be saved: the tile shows what is stored, unless it was marked again since."""
        if made in self.done:
            self.done.remove(made)
        place = self.place_of(made.after.certificate_no)
        if place >= 0 and self.people[place] == made.after:
            self._put(made.before)
            self.current_no = made.before.certificate_no

    def _put(self, person: Called) -> None:
        place = self.place_of(person.certificate_no)
        if place >= 0:
            self.people[place] = person
