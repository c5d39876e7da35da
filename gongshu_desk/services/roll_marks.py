"""Marks of a roll call: one at a time or a whole roster, their details, and taking them back.

One mark must be saved in a blink: one statement finds the unit, the mandates and the marks that are there.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

import sqlalchemy as sa
from pydantic import ValidationError
from sqlmodel import Session, SQLModel, col, select

from gongshu_desk.domain import names
from gongshu_desk.domain.codes import PRESENT_STATUSES, AttendanceStatus, ReviewState
from gongshu_desk.domain.policy import Command
from gongshu_desk.domain.records.activity import AttendanceDraft, AttendanceFields
from gongshu_desk.domain.records.fields import explain, shown
from gongshu_desk.domain.untidy_text import half_width
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.roll_values import Called, Roll
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import Activity, Attendance, Mandate, Person

S = AttendanceStatus
Seen = Mapping[str, AttendanceStatus | None]
"""Certificate number → the mark as the screen showed it; Conflict where one of them was changed meanwhile."""
_CLOCK = re.compile(r"([01]?\d|2[0-3])(?:[:.点时]?([0-5]\d)分?|[点时]([整半]?))")
_MANY = 500

_a, _m, _t = (SQLModel.metadata.tables[str(table.__tablename__)] for table in (Activity, Mandate, Attendance))
_NUMBERS = _m.c.certificate_no.in_(sa.bindparam("numbers", expanding=True))
_LINES = (
    sa.select(_a.c.id, _a.c.half_days, _m.c.certificate_no, _m.c.id, _t.c.id)
    .select_from(
        _a.outerjoin(_m, _NUMBERS & _m.c.archived.is_(False)).outerjoin(
            _t, (_t.c.activity_id == _a.c.id) & (_t.c.mandate_id == _m.c.id) & _t.c.archived.is_(False)
        )
    )
    .where(_a.c.no == sa.bindparam("activity"), _a.c.archived.is_(False))
)
"""Put together once: that costs more than running it."""


@dataclass(slots=True)
class Sheet:
    """A unit, and of some deputies their mandates and the marks that are there, inside an open write."""

    session: Session
    activity_id: int
    no: str
    half_days: Decimal
    mandates: dict[str, int]
    rows: dict[str, Attendance]

    def mark(self, number: str, status: AttendanceStatus | None) -> Attendance | None:
        """Mark one deputy; None takes the mark back. NotFound for a number that stands in no roster."""
        if number not in self.mandates:
            raise NotFound(f"名册里没有代表证号 {number}。", "请核对证号。")
        row = self.rows.get(number)
        if status is None:
            if row is not None:
                row.archived = True
                del self.rows[number]
            return None
        if row is not None:
            _remark(row, status)
            return row
        draft = AttendanceDraft(activity_no=self.no, certificate_no=number, status=status)
        values = draft.model_dump(include=set(AttendanceFields.model_fields))
        row = Attendance(**values, activity_id=self.activity_id, mandate_id=self.mandates[number])
        self.session.add(row)
        self.rows[number] = row
        return row

    def refuse_stale(self, seen: Seen) -> None:
        """Nobody overwrites a mark that was made elsewhere since the screen was drawn."""
        for number, shown_as in seen.items():
            row = self.rows.get(number)
            now = None if row is None or row.review is ReviewState.RETURNED else row.status
            if now is not shown_as:
                statement = select(Person.name).join(Mandate, col(Mandate.person_id) == col(Person.id))
                name = self.session.exec(statement.where(Mandate.certificate_no == number)).first() or number
                raise Conflict(
                    f"「{names.printed(name)}」刚才已在别处改为「{now.label if now else '未点'}」，这一次没有登记。",
                    "名单已按最新的情况显示，请核对后再点。",
                )


def sheet(session: Session, activity_no: str, numbers: Iterable[str]) -> Sheet:
    """The unit with these deputies; NotFound where there is no such unit."""
    wanted = list(numbers)
    found: Sheet | None = None
    marked: dict[int, str] = {}
    for start in range(0, len(wanted), _MANY):
        given = {"numbers": wanted[start : start + _MANY], "activity": activity_no}
        for activity, half_days, number, mandate, mark in session.connection().execute(_LINES, given):
            found = found or Sheet(session, activity, activity_no, half_days, {}, {})
            if number is not None:
                found.mandates[number] = mandate
            if mark is not None:
                marked[mark] = number
    if found is None:
        raise NotFound(f"没有编号为「{activity_no}」的活动。", "请在「活动」页核对编号。")
    for number, row in _rows(session, marked):
        found.rows[number] = row
    return found


def _rows(session: Session, marked: Mapping[int, str]) -> list[tuple[str, Attendance]]:
    ids = list(marked)
    parts = (ids[start : start + _MANY] for start in range(0, len(ids), _MANY))
    rows = [row for part in parts for row in session.exec(select(Attendance).where(col(Attendance.id).in_(part)))]
    return [(marked[row.rowid], row) for row in rows]


def mark(desk: Desk, activity_no: str, certificate_no: str, status: AttendanceStatus | None) -> Saved:
    """One mark of a roll call, saved at once; None takes the mark back."""
    return record_attendance(desk, activity_no, {certificate_no: status})


def record_attendance(
    desk: Desk, activity_no: str, marks: Mapping[str, AttendanceStatus | None], *, seen: Seen | None = None
) -> Saved:
    """Register the attendance of one activity: certificate number → status. Validates through the draft, upserts."""
    if not marks:
        raise InvalidInput("没有要登记的人。", "请先选代表。")
    with desk.store.write(f"登记出席 {len(marks)} 人", Command.ENTER) as session:
        found = sheet(session, activity_no, {**marks, **(seen or {})})
        found.refuse_stale(seen or {})
        for number, status in marks.items():
            found.mark(number, status)
    return _saved(desk)


# --- late arrivals and half days ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a unit of several half days that somebody came to: 「只到上午」 is one of two half days."""

    word: str
    half_days: Decimal


def parts_of(roll: Roll) -> tuple[Part, ...]:
    """The quick entries of a unit: none where it has one half day only."""
    whole = roll.half_days
    if whole == 2 and roll.until in (None, roll.day) and roll.day_part in ("", "上午"):
        return Part("只到上午", Decimal(1)), Part("只到下午", Decimal(1))
    if whole == 2 and roll.until not in (None, roll.day):
        return Part("只到第一天", Decimal(1)), Part("只到第二天", Decimal(1))
    most = int(whole) if whole == whole.to_integral_value() else int(whole) + 1
    return tuple(Part(f"只到 {n} 个半天", Decimal(n)) for n in range(1, most))


def came_for(desk: Desk, activity_no: str, certificate_no: str, part: Part, *, seen: Seen | None = None) -> Saved:
    """Present for a part of the unit: mark, 实到半天数 and the word as 备注 in one write."""
    with desk.store.write(f"登记出席 1 人（{part.word}）", Command.ENTER) as session:
        found = sheet(session, activity_no, [certificate_no])
        found.refuse_stale(seen or {})
        before = found.rows.get(certificate_no)
        kept = before.status if before is not None and before.status in PRESENT_STATUSES else S.PRESENT
        row = found.mark(certificate_no, kept)
        assert row is not None
        _refuse_longer(found.half_days, kept, part.half_days)
        row.actual_half_days, row.note = part.half_days, row.note or part.word
    return _saved(desk)


def came_late(desk: Desk, activity_no: str, certificate_no: str, arrived_at: str, *, seen: Seen | None = None) -> Saved:
    """迟到 with the time of arrival, in one write; InvalidInput for what is no time of day."""
    at = clock_time(arrived_at)
    with desk.store.write(f"登记迟到 1 人{f'（{at} 到会）' if at else ''}", Command.ENTER) as session:
        found = sheet(session, activity_no, [certificate_no])
        found.refuse_stale(seen or {})
        row = found.mark(certificate_no, S.LATE)
        assert row is not None
        row.arrived_at = at or row.arrived_at
    return _saved(desk)


def clock_time(text: str) -> str:
    """9:20 of 「9:20」「９：２０」「9点20分」「920」; empty stays empty, and InvalidInput says how to write it."""
    tidy = half_width(text).replace(" ", "")
    found = _CLOCK.fullmatch(tidy)
    if tidy and found is None:
        raise InvalidInput(f"到会时间「{text.strip()}」不是几点几分。", "请写成 9:20 这样，不知道就不填。")
    if found is None:
        return ""
    return f"{int(found[1])}:{found[2] or ('30' if found[3] == '半' else '00')}"


# --- details --------------------------------------------------------------------------------------------------


def details(
    desk: Desk, activity_no: str, certificate_no: str, *, actual_half_days: Decimal | None = None, spoke: bool = False,
    note: str = "", arrived_at: str = "", book_page: str = "",
) -> Saved:  # fmt: skip
    """实到半天数, 发言, 备注, 到会时间 and 记录本页码 beside a mark that is there. 实到半天数 None means the whole time.

    InvalidInput where nobody marked the deputy yet, where 实到半天数 exceeds the activity's, or where somebody who did
    not come has a time of arrival.
    """
    at = clock_time(arrived_at)
    with desk.store.write("登记签到明细", Command.ENTER) as session:
        found = sheet(session, activity_no, [certificate_no])
        row = found.rows.get(certificate_no)
        if row is None:
            raise InvalidInput("还没有点到这位代表，不能填写明细。", "请先点出席情况。")
        told = {"actual_half_days": actual_half_days, "spoke": spoke, "note": note.strip() or None}
        told["book_page"] = book_page.strip() or None
        draft = _drafted(activity_no, certificate_no, {"status": row.status, "arrived_at": at or None, **told})
        _refuse_longer(found.half_days, draft.status, draft.actual_half_days)
        if at and draft.status not in PRESENT_STATUSES:
            raise InvalidInput(f"「{draft.status.label}」没有到会时间。", "请先改为出席、迟到、早退或列席。")
        row.actual_half_days, row.spoke, row.note = draft.actual_half_days, draft.spoke, draft.note
        row.arrived_at, row.book_page = draft.arrived_at, draft.book_page
    return _saved(desk)


def put_back(desk: Desk, activity_no: str, before: Called) -> Saved:
    """Undo within a roll call: the mark and its details as `before` had them."""
    return put_all_back(desk, activity_no, [before])


def put_all_back(desk: Desk, activity_no: str, people: Sequence[Called], *, seen: Seen | None = None) -> Saved:
    """Undo one step of a roll call in one write: marks and details as `people` had them; `seen` as for marking."""
    who = names.printed(people[0].name) if len(people) == 1 else f"{len(people)} 人"
    with desk.store.write(f"撤销签到 {who}", Command.ENTER) as session:
        found = sheet(session, activity_no, [person.certificate_no for person in people])
        found.refuse_stale(seen or {})
        for person in people:
            _put_back(found, person)
    return _saved(desk)


def _put_back(found: Sheet, before: Called) -> None:
    row = found.rows.get(before.certificate_no)
    if row is not None and before.returned is not None:
        row.status = before.returned
        row.review, row.review_reason = ReviewState.RETURNED, before.because or None
    elif before.status is None:
        found.mark(before.certificate_no, None)
    else:
        row = row or found.mark(before.certificate_no, before.status)
        assert row is not None
        row.status = before.status
        row.actual_half_days, row.spoke, row.note = before.actual_half_days, before.spoke, before.note or None
        row.arrived_at, row.book_page = before.arrived_at or None, before.book_page or None


def _drafted(activity_no: str, certificate_no: str, values: Mapping[str, object]) -> AttendanceDraft:
    try:
        return AttendanceDraft.model_validate(
            {"activity_no": activity_no, "certificate_no": certificate_no, **values}
        )  # fmt: skip
    except ValidationError as error:
        sentence = next(sentence for _, sentence in explain(error, AttendanceDraft))
        raise InvalidInput(f"{sentence}。", "请改正后再保存。") from error


def _refuse_longer(half_days: Decimal, status: AttendanceStatus, actual: Decimal | None) -> None:
    if actual is None:
        return
    if status not in PRESENT_STATUSES:
        raise InvalidInput(f"「{status.label}」没有实到半天数。", "请先改为出席、迟到、早退或列席。")
    if actual > half_days:
        most = shown(half_days)
        raise InvalidInput(f"实到半天数不能多于这场活动的 {most} 个半天。", f"请填 0 至 {most}，全程到会不用填。")


def _remark(row: Attendance, status: AttendanceStatus) -> None:
    """Another status; the same one again, where a review returned it, asks for a new check."""
    if row.status is status and row.review is ReviewState.RETURNED:
        row.review, row.review_reason, row.reviewed_by, row.reviewed_on = ReviewState.PENDING, None, None, None
    if row.status is not status:
        row.status = status
        if row.actual_half_days is not None and status not in PRESENT_STATUSES:
            row.actual_half_days = None
        if row.arrived_at is not None and status is not S.LATE:
            row.arrived_at = None


def _saved(desk: Desk) -> Saved:
    assert desk.store.last is not None
    return desk.store.last
