"""Review in the example: 李明 has checked everything up to November, December waits, and one mark was returned."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from gongshu_desk.domain.codes import ActivityKind, AttendanceStatus, ReviewState
from gongshu_desk.domain.records.activity import AttendanceDraft
from gongshu_desk.services.demo.people import Deputy
from gongshu_desk.services.demo.plan import Held
from gongshu_desk.store.tables import Reviewed, Row

WAITS_FROM = date(2025, 12, 1)
REVIEWER = "李明"
REASON = "未到场，签到表上没有签名"


def checked(row: Row, held_on: date | None, waits_from: date) -> None:
    """已核 on the tenth of the month after, for what was done before a day; a duty report without a day counts with
    31 December."""
    if not isinstance(row, Reviewed):
        return
    facts: Any = row
    names = ("raised_on", "granted_on", "oral_on", "written_on")
    days = (held_on, *(getattr(facts, name, None) for name in names))
    day = next((day for day in days if day is not None), None) or date(facts.year, 12, 31)
    if day < waits_from:
        year, month = divmod(day.year * 12 + day.month, 12)
        row.review, row.reviewed_by, row.reviewed_on = ReviewState.CHECKED, REVIEWER, date(year, month + 1, 10)


def returned(row: Row) -> None:
    """退回: this one counts nowhere."""
    assert isinstance(row, Reviewed)
    row.review, row.review_reason = ReviewState.RETURNED, REASON
    row.reviewed_by, row.reviewed_on = REVIEWER, date(2025, 12, 10)


def misplaced(
    held: Sequence[Held], marked: Mapping[str, Sequence[Any]], people: Sequence[Deputy]
) -> AttendanceDraft | None:
    """A mark too many: a deputy entered at a reception of November where nobody saw him."""
    for one in held:
        if one.kind is ActivityKind.RECEPTION and one.day.month == 11 and one.signed:
            there = {mark.no for mark in marked.get(one.no, ())}
            absent = next((d for d in people if d.no not in there and d.serves(one.day)), None)
            if absent is not None:
                return AttendanceDraft(
                    activity_no=one.no,
                    certificate_no=absent.no,
                    name=absent.draft.name,
                    status=AttendanceStatus.PRESENT,
                )
    return None
