"""A roll call as it stands on the screen: who is called, what was marked, what can be taken back. No widgets."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from gongshu_desk.domain import names
from gongshu_desk.domain.codes import PRESENT_STATUSES, AttendanceStatus, LeaveDecision
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

RESTS: dict[str, AttendanceStatus] = {
    "Enter": AttendanceStatus.PRESENT,
    "1": AttendanceStatus.PRESENT,
    "4": AttendanceStatus.ABSENT,
}
"""What everybody still open may be marked as in one go."""


@dataclass(frozen=True, slots=True)
class Marked:
    """One person of a step: before it and after it."""

    before: Called
    after: Called


@dataclass(frozen=True, slots=True)
class Step:
    """What one key, one 「其余全部」 or one paste did: it is saved in one write and taken back in one."""

    marks: tuple[Marked, ...]
    clock: str
    words: str
    """Who, as the list of what was just done names it: 「李慧敏」, 「其余 12 人」."""
    said: str = ""
    """What was done, where it is no mark: 「准假」, 「改为 26 人」."""
    back: Callable[[], Any] | None = None
    """Takes such a step back as a write does; marks are put back without."""

    @property
    def status(self) -> AttendanceStatus | None:
        """What all of them were marked as; None where it differs."""
        given = {made.after.status for made in self.marks}
        return next(iter(given)) if len(given) == 1 else None

    def seen(self) -> dict[str, AttendanceStatus | None]:
        """The marks as the screen showed them before the step."""
        return {made.before.certificate_no: made.before.status for made in self.marks}

    def given(self) -> dict[str, AttendanceStatus | None]:
        """The marks as the step left them."""
        return {made.after.certificate_no: made.after.status for made in self.marks}


class RollState:
    """People in the order of every paper, the one called, the search, and the steps of this sitting."""

    def __init__(self, roll: Roll) -> None:
        self.view: View = "all"
        self.query = ""
        self.done: list[Step] = []
        self.current_no: str | None = None
        self._left: str | None = None
        """Who was called when a search began: after its mark the roll goes on there."""
        self._again: str | None = None
        """Who was called again after a refused mark, whatever the store says of the person now."""
        self._put_all(roll)
        self.call_next_open()

    def take(self, roll: Roll) -> None:
        """The store's state, read again; who is called stays called, unless marked meanwhile (leave was granted)."""
        before = self.current
        self._put_all(roll)
        now, again = self.current, self._again
        self._again = None
        marked = before is not None and now is not None and before.status is None and now.status is not None
        if not self.query and (now is None or (marked and self.current_no != again)):
            self.call_next_open()

    def _put_all(self, roll: Roll) -> None:
        self.roll = roll
        self.people: list[Called] = list(roll.people)
        self._places = {p.certificate_no: place for place, p in enumerate(self.people)}
        borne = Counter(p.name for p in self.people)
        self.namesakes = frozenset(name for name, count in borne.items() if count > 1)

    # ---- looking ----------------------------------------------------------------------------------------

    def place_of(self, certificate_no: str) -> int:
        """Place in the roll, -1 where the person is not in it."""
        return self._places.get(certificate_no, -1)

    @property
    def current(self) -> Called | None:
        """Who is called; None where everybody is marked, or the search finds nobody."""
        place = self.place_of(self.current_no) if self.current_no is not None else -1
        return self.people[place] if place >= 0 else None

    def where_from(self, person: Called) -> str:
        """The group, and of namesakes on one roll the end of the certificate number that tells who is meant."""
        if person.name not in self.namesakes:
            return person.group
        return f"{person.group} 证号…{person.certificate_no[-4:]}".strip()

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

    def rest(self) -> list[Called]:
        """Who may be marked in one go: without a mark, and not waiting for a decision on a leave slip."""
        return [p for p in self.open_people if p not in self.asking()]

    def asking(self) -> list[Called]:
        """Who handed in a leave slip for this unit that nobody has decided yet."""
        return [p for p in self.people if p.leave is not None and p.leave.decision is LeaveDecision.PENDING]

    # ---- calling ----------------------------------------------------------------------------------------

    def search(self, query: str) -> None:
        """Call the first person that the query names; an empty one leaves the person called."""
        if not self.query:
            self._left = self.current_no
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

    def mark(self, status: AttendanceStatus, clock: str) -> Step | None:
        """Mark the person called, clear the search, and call the next one; None where nobody is called."""
        person = self.current
        return None if person is None else self.mark_all({person.certificate_no: status}, clock)

    def mark_all(self, marks: Mapping[str, AttendanceStatus], clock: str, words: str = "") -> Step | None:
        """Mark these people in one step; None where none of them is on the roll."""
        made = []
        for number, status in marks.items():
            place = self.place_of(number)
            if place >= 0:
                before = self.people[place]
                made.append(Marked(before, _marked(before, status)))
                self.people[place] = made[-1].after
        if not made:
            return None
        step = Step(tuple(made), clock, words or names.printed(made[0].after.name))
        self.done.append(step)
        self._go_on()
        return step

    def _go_on(self) -> None:
        """Call the next one: where the roll was before a search, else from the person just marked."""
        left = self.place_of(self._left) if self.query and self._left is not None else -1
        self.query, self._left = "", None
        if left >= 0:
            self.current_no = self.people[left].certificate_no
        if left < 0 or self.people[left].status is not None:
            self.call_next_open()

    def amend(self, before: Called, after: Called, clock: str) -> Step:
        """Other details of a mark, a step of its own that can be taken back."""
        step = Step((Marked(before, after),), clock, names.printed(after.name))
        self._put(after)
        self.done.append(step)
        return step

    def take_back(self) -> Step | None:
        """Undo the last step of this sitting and call its first person again; None where there is none."""
        if not self.done:
            return None
        last = self.done.pop()
        for made in last.marks:
            self._put(made.before)
        if last.marks:
            self.query = ""
            self.current_no = last.marks[0].before.certificate_no
        return last

    def failed(self, step: Step) -> None:
        """A step could not be saved: the tiles show what is stored, unless they were marked again since, and the
        first of these people is called again."""
        if step in self.done:
            self.done.remove(step)
        back = [m for m in step.marks if (place := self.place_of(m.after.certificate_no)) >= 0
                and self.people[place] == m.after]  # fmt: skip
        for made in back:
            self._put(made.before)
        if back:
            self.query = ""
            self.current_no = self._again = back[0].before.certificate_no

    def _put(self, person: Called) -> None:
        place = self.place_of(person.certificate_no)
        if place >= 0:
            self.people[place] = person


def _marked(person: Called, status: AttendanceStatus) -> Called:
    kept = person.actual_half_days if status in PRESENT_STATUSES else None
    return replace(person, status=status, actual_half_days=kept)
