"""Leave slips (请假条): who may approve, asking, deciding. A granted slip bears the mark of its unit.

One slip of paper that covers several units of a meeting is one row per unit, asked and decided together.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from pydantic import ValidationError
from sqlmodel import Session, col, select

from gongshu_desk.domain import names, notices
from gongshu_desk.domain.codes import PRESENT_STATUSES, ActivityKind, AttendanceStatus, LeaveDecision, LeaveKind
from gongshu_desk.domain.policy import Command
from gongshu_desk.domain.records.fields import explain
from gongshu_desk.domain.records.leave import LeaveDraft, LeaveFields
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.further_kinds import LEAVES
from gongshu_desk.services.kinds import Writing, put
from gongshu_desk.services.leave_marks import bear, leave_status
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.meeting_figures import TURN, Meeting, meetings, occasion_of, office_of
from gongshu_desk.services.roll_bench import Bench, marks_of
from gongshu_desk.store.entry_tables import LeaveRequest
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import Activity, ClosedYear, Mandate

LAW = "浙江省实施代表法办法第四十六条"
WORDS = {LeaveDecision.PENDING: "待批", LeaveDecision.GRANTED: "已批准", LeaveDecision.REFUSED: "不准"}
"""What became of a slip, in the words of the roll."""


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
    meeting = _meeting(desk, activity_no)
    occasion = occasion_of(meeting, office_of(desk))
    begun = asked_on is not None and asked_on >= occasion.start
    return _approver(occasion, whole=_whole(meeting, units) and not begun, days=_days(meeting, units))


def _approver(occasion: notices.Occasion, *, whole: bool, days: Sequence[date]) -> Approver:
    body, _ = notices.approver(occasion, whole=whole)
    if occasion.kind is ActivityKind.CONGRESS and whole:
        told = f"整次会议请假，应在 {notices.long_day(occasion.start)}开会前书面向{body}提出（{LAW}）。"
        return Approver(body, told, True, occasion.start)
    if occasion.kind is ActivityKind.CONGRESS:
        return Approver(body, f"大会期间请假，向{body}提出（{LAW}）。", False, None)
    body = body or "活动召集人"
    return Approver(body, f"闭会期间的活动，向召集人请假：{body}（{LAW}）。", False, min(days))


def slips(desk: Desk, activity_no: str) -> tuple[Slip, ...]:
    """The slips of one activity, in the order of its roll."""
    with desk.store.read() as session:
        activity = _activity(session, activity_no)
        rows = session.exec(
            select(LeaveRequest).where(LeaveRequest.activity_id == activity.id, col(LeaveRequest.archived).is_(False))
        )
        asked = {row.mandate_id: row for row in rows}
        covered = {number: _same_paper(session, activity, row) for number, row in asked.items()}
        marks = marks_of(session, [activity.rowid]).get(activity.rowid, {})
        seats = [(seat, group) for seat, group, _ in Bench(session).on(activity.held_on) if seat.mandate_id in asked]
    found = []
    for seat, group in seats:
        row, mark = asked[seat.mandate_id], marks.get(seat.mandate_id)
        status = mark.status if mark is not None and not mark.returned else None
        found.append(
            Slip(
                seat.certificate_no, seat.name, group, row.kind, row.reason, row.asked_on, row.in_writing,
                row.approver or "", row.decision, row.decided_by or "", row.decided_on, row.note or "",
                tuple(no for no, _ in covered[seat.mandate_id]), status,
                word_of(row.decision, leave_status(row.kind), status),
            )
        )  # fmt: skip
    return tuple(found)


def word_of(decision: LeaveDecision, leave: AttendanceStatus, status: AttendanceStatus | None) -> str:
    """How a slip and the mark beside it stand: 「已批准，实际到会」 where the deputy came in spite of it."""
    if status in PRESENT_STATUSES:
        there = "实际到会"
    elif decision is LeaveDecision.GRANTED and status is leave:
        there = ""
    elif status is None:
        there = {LeaveDecision.GRANTED: "还没有登记", LeaveDecision.REFUSED: "没有到会应登记为缺席"}.get(decision, "")
    else:
        there = f"登记为{status.label}"
    return "，".join(part for part in (WORDS[decision], there) if part)


def ask(desk: Desk, draft: LeaveDraft, units: Sequence[str] = ()) -> Saved:
    """Keep a slip, for the draft's activity and further `units` of its meeting; one that is granted marks at once.

    Where the draft names no approver it is the one of `approver_of`. Conflict where there is a slip already, or the
    year is closed; InvalidInput for whoever is not called, or a unit of another meeting.
    """
    meeting = _meeting(desk, draft.activity_no)
    wanted = list(dict.fromkeys((draft.activity_no, *units)))
    own = {unit["no"]: roll for unit, roll in zip(meeting.units, meeting.rolls, strict=True)}
    for no in wanted:
        if no not in own:
            raise InvalidInput(f"活动「{no}」和「{meeting.title}」不是同一次会议。", "请另写一张请假条。")
        if all(person.certificate_no != draft.certificate_no for person in own[no].people):
            raise InvalidInput(
                f"代表证号 {draft.certificate_no} 不在「{own[no].name}」的名单上。", "请核对证号和场次。"
            )
    if not draft.approver:
        body = approver_of(desk, draft.activity_no, wanted, asked_on=draft.asked_on).body
        draft = _checked({**draft.model_dump(), "approver": body})
    name = next(p.name for p in own[wanted[0]].people if p.certificate_no == draft.certificate_no)
    spread = f"（{len(wanted)} 场）" if len(wanted) > 1 else ""
    with desk.store.write(f"登记请假条 {names.printed(name)} {draft.kind.label}{spread}", Command.ENTER) as session:
        _refuse_closed(session, (roll.day.year for no, roll in own.items() if no in wanted))
        lookup = Lookup(session)
        for no in wanted:
            one = _checked({**draft.model_dump(), "activity_no": no})
            _refuse_second(session, own[no].activity_id, one, lookup, own[no].name)
            put(Writing(LEAVES, session, lookup, one, None, desk.today()))
    return _saved(desk)


def decide(
    desk: Desk, activity_no: str, certificate_no: str, decision: LeaveDecision, decided_by: str, on: date | None
) -> Saved:
    """Decide a slip, for every unit it covers; PENDING takes the decision back, and the mark with it.

    Granted: the mark becomes the leave in the same write, unless the deputy came after all. Refused: no mark; the
    roll proposes 缺席. Conflict for a closed year names the way of late leave.
    """
    open_again = decision is LeaveDecision.PENDING
    told = {"decided_by": None if open_again else decided_by.strip() or None, "decided_on": None if open_again else on}
    with desk.store.write(f"请假条{WORDS[decision] if not open_again else '改回待批'}", Command.DECIDE) as session:
        activity = _activity(session, activity_no)
        slip = _slip(session, activity, certificate_no)
        rows = _same_paper(session, activity, slip)
        _refuse_closed(session, (day.year for _, (_, day) in rows))
        for no, (row, _) in rows:
            values = {name: getattr(row, name) for name in LeaveFields.model_fields}
            draft = _checked({**values, "activity_no": no, "certificate_no": certificate_no}, decision=decision, **told)
            before = leave_status(row.kind) if row.decision is LeaveDecision.GRANTED else None
            row.decision, row.decided_by, row.decided_on = draft.decision, draft.decided_by, draft.decided_on
            bear(session, row, before)
    return _saved(desk)


def _checked(values: Mapping[str, object], **changed: object) -> LeaveDraft:
    try:
        return LeaveDraft.model_validate({**values, **changed})
    except ValidationError as error:
        sentence = next(sentence for _, sentence in explain(error, LeaveDraft))
        raise InvalidInput(f"{sentence}。", "请改正后再保存。") from error


def _meeting(desk: Desk, activity_no: str) -> Meeting:
    with desk.store.read() as session:
        year = _activity(session, activity_no).held_on.year
    return meetings(desk, year, [activity_no])[0]


def _whole(meeting: Meeting, units: Sequence[str]) -> bool:
    return not units or {unit["no"] for unit in meeting.units} <= set(units)


def _days(meeting: Meeting, units: Sequence[str]) -> list[date]:
    return [unit["held_on"] for unit in meeting.units if not units or unit["no"] in units]


def _activity(session: Session, no: str) -> Activity:
    found = session.exec(select(Activity).where(Activity.no == no, col(Activity.archived).is_(False))).first()
    if found is None:
        raise NotFound(f"没有编号为「{no}」的活动。", "请在「活动」页核对编号。")
    return found


def _slip(session: Session, activity: Activity, certificate_no: str) -> LeaveRequest:
    statement = (
        select(LeaveRequest)
        .join(Mandate, col(Mandate.id) == col(LeaveRequest.mandate_id))
        .where(LeaveRequest.activity_id == activity.id, Mandate.certificate_no == certificate_no)
        .where(col(LeaveRequest.archived).is_(False))
    )
    found = session.exec(statement).first()
    if found is None:
        raise NotFound(f"代表证号 {certificate_no} 没有「{activity.name}」的请假条。", "请按 F5 刷新，或先登记请假条。")
    return found


def _same_paper(
    session: Session, activity: Activity, slip: LeaveRequest
) -> list[tuple[str, tuple[LeaveRequest, date]]]:  # fmt: skip
    """activity number → (slip, day) of every unit that the same slip of paper covers, in order of time."""
    alike = [slip.kind, slip.reason, slip.asked_on, slip.decision, slip.decided_by, slip.decided_on]
    statement = (
        select(LeaveRequest, Activity)
        .join(Activity, col(Activity.id) == col(LeaveRequest.activity_id))
        .where(LeaveRequest.mandate_id == slip.mandate_id, col(LeaveRequest.archived).is_(False))
        .order_by(col(Activity.held_on), col(Activity.no))
    )
    statement = (
        statement.where(Activity.series == activity.series)
        if activity.series
        else statement.where(LeaveRequest.id == slip.id)
    )
    return [
        (unit.no, (row, unit.held_on))
        for row, unit in session.exec(statement)
        if abs(unit.held_on - activity.held_on) <= TURN
        and [row.kind, row.reason, row.asked_on, row.decision, row.decided_by, row.decided_on] == alike
    ]


def _refuse_second(session: Session, activity_id: int, draft: LeaveDraft, lookup: Lookup, activity: str) -> None:
    holder = lookup.holders.get(draft.certificate_no)
    known = select(LeaveRequest.id).where(
        LeaveRequest.activity_id == activity_id, col(LeaveRequest.archived).is_(False),
        LeaveRequest.mandate_id == (holder.mandate_id if holder else 0),
    )  # fmt: skip
    if holder is not None and session.exec(known).first() is not None:
        raise Conflict(f"{names.printed(holder.name)}已有「{activity}」的请假条。", "请打开那一张修改。")


def _refuse_closed(session: Session, years: Iterable[int]) -> None:
    closed = session.exec(
        select(ClosedYear.year).where(col(ClosedYear.reopened_on).is_(None), col(ClosedYear.archived).is_(False))
    ).all()
    for year in sorted(set(years) & set(closed)):
        raise Conflict(
            f"{year} 年度已经结账，请假条和签到都不能再改。",
            "补准的假请在「审核」页用「补准请假」登记，差额记入今年的积分调整。",
        )


def _saved(desk: Desk) -> Saved:
    assert desk.store.last is not None
    return desk.store.last
