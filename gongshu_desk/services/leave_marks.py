"""A leave slip and the mark of its unit: granted, the attendance bears the leave; taken back, it is what it was.

Every door that writes a slip comes through `write`, so slip and mark cannot part on the way.
"""

import json

from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import PRESENT_STATUSES, AttendanceStatus, LeaveDecision, LeaveKind
from gongshu_desk.services.kinds import Writing, fill, references
from gongshu_desk.store.entry_tables import LeaveRequest
from gongshu_desk.store.tables import Attendance, AuditEntry, Row

STAYS = PRESENT_STATUSES | {AttendanceStatus.NOT_APPLICABLE}
"""Marks that a granted leave does not touch: whoever came after all was there."""


def leave_status(kind: LeaveKind) -> AttendanceStatus:
    """The mark a granted leave becomes."""
    return AttendanceStatus(kind.value)


def write(work: Writing) -> Row:
    """Write a slip with what its decision does to the mark, in the same write."""
    before = _granted(work.row) if isinstance(work.row, LeaveRequest) else None
    row = fill(work, references(work))
    assert isinstance(row, LeaveRequest)
    bear(work.session, row, before)
    return row


def bear(session: Session, slip: LeaveRequest, before: AttendanceStatus | None) -> None:
    """Make the mark follow the slip. `before`: the leave that the slip had granted until now, if any."""
    now = _granted(slip)
    if before is not None and before is not now:
        _take_back(session, slip, before)
    if now is None or now is before:
        return
    mark = _mark(session, slip)
    if mark is None:
        session.add(Attendance(activity_id=slip.activity_id, mandate_id=slip.mandate_id, status=now))
    elif mark.status not in STAYS and mark.status is not now:
        mark.status, mark.actual_half_days, mark.arrived_at = now, None, None


def _granted(slip: LeaveRequest) -> AttendanceStatus | None:
    return leave_status(slip.kind) if slip.decision is LeaveDecision.GRANTED and not slip.archived else None


def _mark(session: Session, slip: LeaveRequest) -> Attendance | None:
    statement = select(Attendance).where(
        Attendance.activity_id == slip.activity_id,
        Attendance.mandate_id == slip.mandate_id,
        col(Attendance.archived).is_(False),
    )
    session.flush()  # a mark that this write made or changed already is found too
    return session.exec(statement).first()


def _take_back(session: Session, slip: LeaveRequest, leave: AttendanceStatus) -> None:
    """The mark as it was before it became this leave; the audit knows. Any other mark was made since and stays."""
    mark = _mark(session, slip)
    if mark is None or mark.status is not leave:
        return
    statement = (
        select(AuditEntry)
        .where(AuditEntry.table_name == "attendance", AuditEntry.row_uid == mark.uid)
        .order_by(col(AuditEntry.id).desc())
    )
    for entry in session.exec(statement):
        if json.loads(entry.after or "{}").get("status") == leave.value:
            was = json.loads(entry.before or "{}").get("status")
            if was is None:
                mark.archived = True
            else:
                mark.status = AttendanceStatus(was)
            return
    mark.archived = True
