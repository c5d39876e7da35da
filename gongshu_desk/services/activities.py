"""Activities and the roll call: who is expected, one mark at a time or a whole roster."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import sqlalchemy as sa
from pydantic import ValidationError
from sqlmodel import Session, col, select

from gongshu_desk.domain import names
from gongshu_desk.domain.codes import (
    LEAVE_STATUSES,
    PRESENT_STATUSES,
    AttendanceStatus,
    MandateLevel,
    ReviewState,
)
from gongshu_desk.domain.records.activity import AttendanceDraft
from gongshu_desk.domain.records.fields import explain, shown
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services.catalog import ATTENDANCE
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import Writing, fill
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.roll_bench import Bench, Mark, marks_of
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import Activity, Attendance, Mandate, Person

UNMARKED = (None, None, False, "")
"""What stands in the line of a deputy without a mark."""
VALID = col(Attendance.review) != ReviewState.RETURNED
"""Marks that count (`kinds.counted`)."""


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
    """When a late one came, 9:20."""
    book_page: str = ""


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


@dataclass(frozen=True, slots=True)
class Call:
    """One sign-in unit in the list to pick from: how many have a mark, and how many of them were there."""

    no: str
    name: str
    kind: str
    day: date
    day_part: str
    place: str
    marked: int
    present: int


def calls(desk: Desk, year: int) -> list[Call]:
    """The sign-in units of a year, those without any mark first, then the newest first."""
    marked = sa.func.count(col(Attendance.id))
    there = sa.func.coalesce(sa.func.sum(sa.case((col(Attendance.status).in_(list(PRESENT_STATUSES)), 1), else_=0)), 0)
    statement = (
        select(Activity, marked, there)
        .outerjoin(
            Attendance, (col(Attendance.activity_id) == col(Activity.id)) & col(Attendance.archived).is_(False) & VALID
        )
        .where(col(Activity.archived).is_(False), col(Activity.held_on).between(date(year, 1, 1), date(year, 12, 31)))
        .group_by(col(Activity.id))
    )
    with desk.store.read() as session:
        found = [
            Call(
                a.no, a.name, a.kind.label, a.held_on, a.day_part.label if a.day_part else "", a.place or "", n, m
            )
            for a, n, m in session.exec(statement)
        ]  # fmt: skip
    return sorted(found, key=lambda call: (call.marked > 0, -call.day.toordinal(), call.no))


def tally(statuses: list[AttendanceStatus | None]) -> Tally:
    """The counters of these marks."""
    present = sum(s in PRESENT_STATUSES for s in statuses)
    leave = sum(s in LEAVE_STATUSES for s in statuses)
    absent = sum(s is AttendanceStatus.ABSENT for s in statuses)
    unmarked = sum(s is None for s in statuses)
    return Tally(present + leave + absent + unmarked, present, leave, absent, unmarked)


def roll(desk: Desk, activity_no: str) -> Roll:
    """Everyone who may be called at this activity: the unit's level in office on the day, and whoever has a mark.

    A group's own activity calls the members of that group on the day.
    """
    return rolls(desk, [activity_no])[0]


def rolls(desk: Desk, activity_nos: Sequence[str]) -> list[Roll]:
    """The rolls of several activities, read together; NotFound for a number that is not there."""
    with desk.store.read() as session:
        activities = _activities(session, activity_nos)
        marks = marks_of(session, [activity.rowid for activity in activities])
        bench = Bench(session)
    return [_roll(bench, activity, marks.get(activity.rowid, {})) for activity in activities]


def _roll(bench: Bench, activity: Activity, marks: Mapping[int, Mark]) -> Roll:
    """Whoever has a mark, and of the others those who may be called."""
    wanted = bench.groups_called(activity)
    people = []
    for seat, group, callable_ in bench.on(activity.held_on):
        mark = marks.get(seat.mandate_id)
        if mark is None and not (callable_ and (not wanted or group in wanted)):
            continue
        kept = None if mark is None or mark.returned else mark
        people.append(
            Called(
                seat.mandate_id, seat.certificate_no, seat.name, seat.sex, group, seat.level, seat.sort_key,
                seat.search_text, *(UNMARKED if kept is None else kept[:4]),
                *((mark.status, mark.because) if mark is not None and mark.returned else (None, "")),
                *((kept.arrived_at, kept.book_page) if kept is not None else ("", "")),
            )
        )  # fmt: skip
    return Roll(
        activity.rowid, activity.no, activity.name, activity.kind.label, activity.held_on,
        activity.day_part.label if activity.day_part else "", activity.place or "", activity.half_days, tuple(people),
    )  # fmt: skip


def _activity(session: Session, no: str) -> Activity:
    return _activities(session, [no])[0]


def _activities(session: Session, nos: Sequence[str]) -> list[Activity]:
    """The activities of these numbers, in their order."""
    found: dict[str, Activity] = {}
    for start in range(0, len(nos), 500):
        part = col(Activity.no).in_(nos[start : start + 500])
        found |= {a.no: a for a in session.exec(select(Activity).where(part, col(Activity.archived).is_(False)))}
    for no in nos:
        if no not in found:
            raise NotFound(f"没有编号为「{no}」的活动。", "请在「活动」页核对编号。")
    return [found[no] for no in nos]


def mark(desk: Desk, activity_no: str, certificate_no: str, status: AttendanceStatus | None) -> Saved:
    """One mark of a roll call, saved at once; None takes the mark back."""
    return record_attendance(desk, activity_no, {certificate_no: status})


def record_attendance(
    desk: Desk,
    activity_no: str,
    marks: Mapping[str, AttendanceStatus | None],
    *,
    seen: Mapping[str, AttendanceStatus | None] | None = None,
) -> Saved:
    """Register the attendance of one activity: certificate number → status. Validates through the draft, upserts.

    seen: the marks as the screen showed them; Conflict where one of them was changed meanwhile.
    """
    if not marks:
        raise InvalidInput("没有要登记的人。", "请先选代表。")
    with desk.store.write(f"登记出席 {len(marks)} 人") as session:
        activity = _activity(session, activity_no)
        mandates = _mandates(session, marks)  # not the whole roster: one mark must be saved in a blink
        rows = session.exec(
            select(Attendance).where(
                Attendance.activity_id == activity.id,
                col(Attendance.mandate_id).in_(list(mandates.values())),
                col(Attendance.archived).is_(False),
            )
        )
        known = {row.mandate_id: row for row in rows}
        _refuse_stale(session, {number: known.get(mandates.get(number, 0)) for number in seen or ()}, seen or {})
        for number, status in marks.items():
            mandate_id = mandates.get(number)
            if mandate_id is None:
                raise NotFound(f"名册里没有代表证号 {number}。", "请核对证号。")
            row = known.get(mandate_id)
            if status is None:
                if row is not None:
                    row.archived = True
            elif row is None:
                draft = AttendanceDraft(activity_no=activity_no, certificate_no=number, status=status)
                writing = Writing(ATTENDANCE, session, Lookup(session), draft, None, desk.today())
                fill(writing, {"activity_id": activity.rowid, "mandate_id": mandate_id})
            else:
                _remark(row, status)
    assert desk.store.last is not None
    return desk.store.last


def details(
    desk: Desk,
    activity_no: str,
    certificate_no: str,
    *,
    actual_half_days: Decimal | None = None,
    spoke: bool = False,
    note: str = "",
    arrived_at: str = "",
    book_page: str = "",
) -> Saved:
    """到会时间, 实到半天数, 发言, 备注 and 记录本页码 beside a mark that is there. 实到半天数 None means the whole time.

    InvalidInput where nobody marked the deputy yet, or where 实到半天数 exceeds the activity's.
    """
    with desk.store.write("登记签到明细") as session:
        activity = _activity(session, activity_no)
        row = _marked(session, activity, certificate_no)
        if row is None:
            raise InvalidInput("还没有点到这位代表，不能填写明细。", "请先点出席情况。")
        times = (actual_half_days, arrived_at.strip() or None)
        draft = _drafted(activity_no, certificate_no, row.status, times, spoke, note, book_page)
        _refuse_longer(activity, draft)
        row.actual_half_days, row.spoke, row.note = draft.actual_half_days, draft.spoke, draft.note
        row.arrived_at, row.book_page = draft.arrived_at, draft.book_page
    assert desk.store.last is not None
    return desk.store.last


def put_back(desk: Desk, activity_no: str, before: Called) -> Saved:
    """Undo within a roll call: the mark and its details as `before` had them."""
    return put_all_back(desk, activity_no, [before])


def put_all_back(
    desk: Desk,
    activity_no: str,
    people: Sequence[Called],
    *,
    seen: Mapping[str, AttendanceStatus | None] | None = None,
) -> Saved:
    """Undo one step of a roll call in one write: marks and details as `people` had them; `seen` as for marking."""
    who = names.printed(people[0].name) if len(people) == 1 else f"{len(people)} 人"
    with desk.store.write(f"撤销签到 {who}") as session:
        activity = _activity(session, activity_no)
        rows = {person.certificate_no: _marked(session, activity, person.certificate_no) for person in people}
        _refuse_stale(session, rows, seen or {})
        for person in people:
            _put_back(rows[person.certificate_no], person)
    assert desk.store.last is not None
    return desk.store.last


def _put_back(row: Attendance | None, before: Called) -> None:
    if row is not None and before.returned is not None:
        row.status = before.returned
        row.review, row.review_reason = ReviewState.RETURNED, before.because or None
    elif row is not None and before.status is None:
        row.archived = True
    elif row is not None and before.status is not None:
        row.status = before.status
        row.actual_half_days, row.spoke, row.note = before.actual_half_days, before.spoke, before.note or None
        row.arrived_at, row.book_page = before.arrived_at or None, before.book_page or None


def _refuse_stale(
    session: Session, rows: Mapping[str, Attendance | None], seen: Mapping[str, AttendanceStatus | None]
) -> None:
    """Nobody overwrites a mark that was made elsewhere since the screen was drawn."""
    for number, shown_as in seen.items():
        row = rows.get(number)
        now = None if row is None or row.review is ReviewState.RETURNED else row.status
        if now is not shown_as:
            statement = select(Person.name).join(Mandate, col(Mandate.person_id) == col(Person.id))
            name = session.exec(statement.where(Mandate.certificate_no == number)).first() or number
            raise Conflict(
                f"「{names.printed(name)}」刚才已在别处改为「{now.label if now else '未点'}」，这一次没有登记。",
                "名单已按最新的情况显示，请核对后再点。",
            )


def _drafted(
    activity_no: str,
    certificate_no: str,
    status: AttendanceStatus,
    times: tuple[Decimal | None, str | None],
    spoke: bool,
    note: str,
    book_page: str,
) -> AttendanceDraft:
    try:
        return AttendanceDraft(
            activity_no=activity_no,
            certificate_no=certificate_no,
            status=status,
            actual_half_days=times[0],
            spoke=spoke,
            note=note.strip() or None,
            arrived_at=times[1],
            book_page=book_page.strip() or None,
        )
    except ValidationError as error:
        sentence = next(sentence for _, sentence in explain(error, AttendanceDraft))
        raise InvalidInput(f"{sentence}。", "请改正后再保存。") from error


def _refuse_longer(activity: Activity, draft: AttendanceDraft) -> None:
    if draft.actual_half_days is None:
        return
    if draft.status not in PRESENT_STATUSES:
        raise InvalidInput(f"「{draft.status.label}」没有实到半天数。", "请先改为出席、迟到、早退或列席。")
    if draft.actual_half_days > activity.half_days:
        most = shown(activity.half_days)
        raise InvalidInput(f"实到半天数不能多于这场活动的 {most} 个半天。", f"请填 0 至 {most}，全程到会不用填。")


def _marked(session: Session, activity: Activity, certificate_no: str) -> Attendance | None:
    statement = (
        select(Attendance)
        .join(Mandate, col(Mandate.id) == col(Attendance.mandate_id))
        .where(
            Attendance.activity_id == activity.id,
            Mandate.certificate_no == certificate_no,
            col(Attendance.archived).is_(False),
        )
    )
    return session.exec(statement).first()


def _mandates(session: Session, numbers: Iterable[str]) -> dict[str, int]:
    statement = select(col(Mandate.certificate_no), col(Mandate.id)).where(
        col(Mandate.certificate_no).in_(list(numbers)), col(Mandate.archived).is_(False)
    )
    return {number: int(mandate_id or 0) for number, mandate_id in session.exec(statement)}


def _remark(row: Attendance, status: AttendanceStatus) -> None:
    """Another status; the same one again, where a review returned it, asks for a new check."""
    if row.status is status and row.review is ReviewState.RETURNED:
        row.review, row.review_reason, row.reviewed_by, row.reviewed_on = ReviewState.PENDING, None, None, None
    if row.status is not status:
        row.status = status
        if status not in PRESENT_STATUSES:
            row.actual_half_days = row.arrived_at = None


def spoken(name: str) -> str:
    """How a name is read aloud: Lǐ Huìmǐn."""
    return names.spoken(name)
