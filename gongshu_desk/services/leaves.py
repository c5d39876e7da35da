"""Leave slips (请假条): who may approve, asking, deciding. A granted slip bears the mark of its unit.

One slip of paper that covers several units of a meeting is one row per unit, asked and decided together.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from gongshu_desk.domain.codes import AttendanceStatus, LeaveDecision, LeaveKind
from gongshu_desk.domain.records.leave import LeaveDraft
from gongshu_desk.services.desk import Desk
from gongshu_desk.store.session import Saved


@dataclass(frozen=True, slots=True)
class Approver:
    """Who grants a leave (浙江省实施代表法办法 art. 46). `before`: asked for no later than before this day."""

    body: str
    """「区人大常委会主任会议」「大会秘书处（代表团）」「第一小组召集人」."""
    sentence: str
    in_writing: bool
    before: date | None


@dataclass(frozen=True, slots=True)
class Slip:
    """One leave slip with the mark beside it."""

    certificate_no: str
    name: str
    group: str
    kind: LeaveKind
    reason: str
    asked_on: date | None
    in_writing: bool
    approver: str
    decision: LeaveDecision
    decided_by: str
    decided_on: date | None
    note: str
    units: tuple[str, ...]
    """Numbers of all activities the same slip covers, this one among them."""
    status: AttendanceStatus | None
    word: str
    """「待批」「已批准」「已批准，实际到会」「不准，登记为缺席」, where slip and mark disagree both."""


def approver_of(
    desk: Desk, activity_no: str, units: Sequence[str] = (), *, asked_on: date | None = None
) -> Approver:  # fmt: skip
    """Who grants leave from these units of the activity's meeting; without units from the whole of it.

    A congress that has begun on `asked_on` is asked for leave at its secretariat or delegation, whole or not.
    """
    raise NotImplementedError


def slips(desk: Desk, activity_no: str) -> tuple[Slip, ...]:
    """The slips of one activity, in the order of its roll."""
    raise NotImplementedError


def ask(desk: Desk, draft: LeaveDraft, units: Sequence[str] = ()) -> Saved:
    """Keep a slip, for the draft's activity and further `units` of its meeting; one that is granted marks at once.

    Where the draft names no approver it is the one of `approver_of`. Conflict where there is a slip already.
    """
    raise NotImplementedError


def decide(
    desk: Desk, activity_no: str, certificate_no: str, decision: LeaveDecision, decided_by: str, on: date
) -> Saved:
    """Decide a slip, for every unit it covers; PENDING takes the decision back, and the mark with it.

    Granted: the mark becomes the leave in the same write, unless the deputy came after all. Refused: no mark; the
    roll proposes 缺席. Conflict for a closed year names the way of late leave.
    """
    raise NotImplementedError
