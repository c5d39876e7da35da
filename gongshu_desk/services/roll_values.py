"""What a roll call is made of: people, their counters, the unit they are called at. Plain values."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from gongshu_desk.domain.codes import (
    LEAVE_STATUSES,
    PRESENT_STATUSES,
    AttendanceStatus,
    InvitationBasis,
    LeaveDecision,
    LeaveKind,
    MandateLevel,
)


@dataclass(frozen=True, slots=True)
class Asked:
    """The leave slip of somebody on a roll."""

    kind: LeaveKind
    decision: LeaveDecision
    reason: str
    asked_on: date | None = None
    approver: str = ""
    decided_by: str = ""
    decided_on: date | None = None

    @property
    def status(self) -> AttendanceStatus:
        """The mark that the leave is, once granted."""
        return AttendanceStatus(self.kind.value)


@dataclass(frozen=True, slots=True)
class Called:
    """One line of a roll: a deputy in office on the day, and the mark, if any.

    A mark that a review returned counts nowhere, so its line has none: the deputy waits to be marked again. What it
    was stands in `returned`, and why in `because`.
    """

    mandate_id: int
    certificate_no: str
    name: str
    sex: str
    group: str
    level: MandateLevel
    sort_key: str
    search_text: str
    status: AttendanceStatus | None
    actual_half_days: Decimal | None = None
    spoke: bool = False
    note: str = ""
    returned: AttendanceStatus | None = None
    because: str = ""
    arrived_at: str = ""
    """A time of day, 9:20; empty where none was entered."""
    basis: InvitationBasis | None = None
    """Why invited; None where nobody was, or where the deputy came without."""
    leave: Asked | None = None
    book_page: str = ""
    """The page of the paper record book (记录本页码)."""

    @property
    def proposed(self) -> AttendanceStatus | None:
        """What the slip says of a deputy without a mark: granted is the leave, refused an absence; pending nothing."""
        if self.status is not None or self.leave is None or self.leave.decision is LeaveDecision.PENDING:
            return None
        return self.leave.status if self.leave.decision is LeaveDecision.GRANTED else AttendanceStatus.ABSENT

    @property
    def on_slip(self) -> bool:
        """Whether the mark is the leave of a granted slip: it may be there long before the roll is called."""
        asked = self.leave
        return asked is not None and asked.decision is LeaveDecision.GRANTED and self.status is asked.status


@dataclass(frozen=True, slots=True)
class Tally:
    """Counters of a roll call. 应到 leaves out 不适用; 应到 = 实到 + 请假 + 缺席 + 未点."""

    expected: int
    present: int
    leave: int
    absent: int
    open: int


@dataclass(frozen=True, slots=True)
class Roll:
    """A sign-in unit with its people as every paper of it lists them: by deputy group, then by strokes."""

    activity_id: int
    no: str
    name: str
    kind: str
    day: date
    day_part: str
    place: str
    half_days: Decimal
    people: tuple[Called, ...]
    invited: bool = False
    """Whether the unit has a list of those invited; nobody else is called then."""
    until: date | None = None
    """The last day of a unit of several days."""

    @property
    def called(self) -> bool:
        """Whether the roll was called: somebody has a mark that is not merely a leave granted before."""
        return any(person.status is not None and not person.on_slip for person in self.people)

    @property
    def due(self) -> tuple[Called, ...]:
        """应到: those invited; where nobody was, whoever has a mark once the roll was called, else all who may be
        called. 不适用 is left out."""
        unmarked = self.invited or not self.called
        out = AttendanceStatus.NOT_APPLICABLE
        return tuple(p for p in self.people if p.status is not out and (unmarked or p.status is not None))


@dataclass(frozen=True, slots=True)
class Call:
    """One sign-in unit in the list to pick from: how many have a mark, and how many of them were there.

    `invited` is 0 where everybody may come; `on_slip` counts those marks that are leaves granted on a slip.
    """

    no: str
    name: str
    kind: str
    day: date
    day_part: str
    place: str
    marked: int
    present: int
    invited: int = 0
    on_slip: int = 0

    @property
    def called(self) -> bool:
        """Whether anybody has a mark that is not merely a leave granted before."""
        return self.marked > self.on_slip


def tally(statuses: list[AttendanceStatus | None]) -> Tally:
    """The counters of these marks."""
    present = sum(s in PRESENT_STATUSES for s in statuses)
    leave = sum(s in LEAVE_STATUSES for s in statuses)
    absent = sum(s is AttendanceStatus.ABSENT for s in statuses)
    unmarked = sum(s is None for s in statuses)
    return Tally(present + leave + absent + unmarked, present, leave, absent, unmarked)
