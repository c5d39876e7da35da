"""Who is invited to an activity: by group, by station, in turn (列席, 代表法 art. 33), by hand, or as last time.

An activity with any invitation calls those invited and nobody else (`activities.roll`). A turn is one meeting of the
same kind to which the mandate was invited, leave granted and 不适用 left out; of a meeting without invitations, one at
which the deputy was present. Units of one 所属会议 are one turn. Turns hang on the mandate, hence on the term.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session, col, select

from gongshu_desk.domain import names
from gongshu_desk.domain.codes import AttendanceStatus, DayPart, InvitationBasis, MandateLevel
from gongshu_desk.domain.policy import Command
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services.deputies import tags_of
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.invitation_turns import Turns, turns_of
from gongshu_desk.services.roll_bench import Bench, Seat, guests_of, marks_of
from gongshu_desk.store.entry_tables import Invitation
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import Activity, Mandate, Person


@dataclass(frozen=True, slots=True)
class Invited:
    """Somebody on the list of an activity, in the order of the roll. `barred`: why no longer called (暂停、离任)."""

    certificate_no: str
    name: str
    sex: str
    group: str
    station: str
    level: MandateLevel
    sort_key: str
    search_text: str
    basis: InvitationBasis
    reason: str
    """Why, as it was shown when the invitation was made."""
    status: AttendanceStatus | None
    """The mark, where there is one: then the invitation cannot be taken back."""
    barred: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be invited, or of whom it is said why not (`barred`); groups and stations are those of the day."""

    certificate_no: str
    name: str
    sex: str
    group: str
    station: str
    level: MandateLevel
    own: bool
    """Of the unit's own level; others (市代表) may be invited by hand and are never drawn in turn."""
    tags: tuple[str, ...]
    sort_key: str
    search_text: str
    invited: bool
    basis: InvitationBasis | None
    turns: int
    last_on: date | None
    waits: str
    """「本届还没有列席过」「本届列席 1 次，最近 2025-03-12」."""
    barred: str
    """「暂停执行职务」「任职已于 2025-03-01 终止」; empty for whoever may be invited."""
    twin: str = ""
    """The certificate number of the same person's other mandate, if there is one."""


def invited(desk: Desk, activity_no: str) -> tuple[Invited, ...]:
    """Everyone invited to this activity, in the order of the roll."""
    with desk.store.read() as session:
        activity = _activity(session, activity_no)
        marks = marks_of(session, [activity.rowid]).get(activity.rowid, {})
        lists = {
            row.mandate_id: row
            for row in session.exec(
                select(Invitation).where(Invitation.activity_id == activity.id, col(Invitation.archived).is_(False))
            )
        }
        bench = Bench(session)
    day = activity.held_on
    found = []
    for seat, group, _ in bench.on(day):
        row, mark = lists.get(seat.mandate_id), marks.get(seat.mandate_id)
        if row is not None:
            status = mark.status if mark is not None and not mark.returned else None
            found.append(
                Invited(
                    seat.certificate_no, seat.name, seat.sex, group, seat.station_on(day), seat.level, seat.sort_key,
                    seat.search_text, row.basis, row.reason, status, _barred(seat, day),
                )
            )  # fmt: skip
    return tuple(found)


def candidates(desk: Desk, activity_no: str) -> tuple[Candidate, ...]:
    """Everyone with a mandate of a term of that day, in the order of the roll; who cannot be invited says why."""
    with desk.store.read() as session:
        return tuple(_candidates(session, _activity(session, activity_no)))


def rotation(
    desk: Desk, activity_no: str, count: int, groups: Collection[str] = (), stations: Collection[str] = ()
) -> list[Candidate]:
    """The next `count` in turn who are not invited yet: never yet first, then fewest turns, longest ago, official order.

    Only the unit's own level is drawn; `groups` and `stations` narrow it, each where it is given.
    """
    free = [
        one
        for one in candidates(desk, activity_no)
        if one.own and not one.barred and not one.invited
        and (not groups or one.group in groups)
        and (not stations or one.station in stations)
    ]  # fmt: skip
    free.sort(key=lambda one: (one.turns, one.last_on or date.min))  # stable: the rest in the order of the roll
    return free[: max(0, count)]


def invite(desk: Desk, activity_no: str, reasons: Mapping[str, str], basis: InvitationBasis) -> Saved:
    """Invite these: certificate number → why. Whoever is invited already stays as he is.

    InvalidInput names whoever cannot be invited that day; nothing is written then.
    """
    if not reasons:
        raise InvalidInput("没有要邀请的人。", "请先选代表。")
    with desk.store.write(f"邀请 {len(reasons)} 人（{basis.label}）", Command.ENTER) as session:
        activity = _activity(session, activity_no)
        known = {one.certificate_no: one for one in _candidates(session, activity)}
        _refuse_barred(known, reasons)
        _add(session, activity, {no: why for no, why in reasons.items() if not known[no].invited}, basis)
    return _saved(desk)


def uninvite(desk: Desk, activity_no: str, numbers: Sequence[str]) -> Saved:
    """Take invitations back; Conflict names whoever has a mark or a leave slip already."""
    wanted = set(numbers)
    with desk.store.write(f"撤回邀请 {len(wanted)} 人", Command.ENTER) as session:
        activity = _activity(session, activity_no)
        statement = (
            select(Invitation, Mandate, Person)
            .join(Mandate, col(Mandate.id) == col(Invitation.mandate_id))
            .join(Person, col(Person.id) == col(Mandate.person_id))
            .where(Invitation.activity_id == activity.id, col(Invitation.archived).is_(False))
        )
        rows = {m.certificate_no: (row, p.name) for row, m, p in session.exec(statement) if m.certificate_no in wanted}
        for number in sorted(wanted - set(rows)):
            raise NotFound(f"邀请名单里没有代表证号 {number}。", "请按 F5 刷新名单再试。")
        marks = marks_of(session, [activity.rowid]).get(activity.rowid, {})
        asked = guests_of(session, [activity.rowid]).asked.get(activity.rowid, {})
        for has, what, step in (
            (marks, "有出席登记", "请先在点名里取消登记，再撤回邀请。"),
            (asked, "有请假条", "请先把请假条移到回收站，再撤回邀请。"),
        ):
            held = [names.printed(name) for row, name in rows.values() if row.mandate_id in has]
            if held:
                raise Conflict(f"{'、'.join(held)}已经{what}，不能撤回邀请。", step)
        for row, _ in rows.values():
            row.archived = True
    return _saved(desk)


def last_like(desk: Desk, activity_no: str) -> str | None:
    """The last unit before this one with a roster, of the same 所属会议, else of the same kind and organiser."""
    with desk.store.read() as session:
        activity = _activity(session, activity_no)
        before = select(Activity).where(
            Activity.id != activity.id, Activity.kind == activity.kind, col(Activity.archived).is_(False),
            col(Activity.held_on) <= activity.held_on,
        )  # fmt: skip
        held = [unit for unit in session.exec(before) if _when(unit) < _when(activity)]
        held.sort(key=_when, reverse=True)
        same = [unit for unit in held if activity.series and unit.series == activity.series]
        like = [unit for unit in held if (unit.organiser or "") == (activity.organiser or "")]
        for unit in (*same, *like):
            if _roster(session, unit):
                return unit.no
    return None


def copy_roster(desk: Desk, activity_no: str, from_no: str) -> Saved:
    """Invite whoever was on the roster of another activity; who is out of office meanwhile is named in the sentence.

    The roster is the list of those invited; where there was none, whoever has a mark other than 不适用.
    """
    with desk.store.read() as session:
        activity, other = _activity(session, activity_no), _activity(session, from_no)
        roster = _roster(session, other)
        known = {one.certificate_no: one for one in _candidates(session, activity)}
        people = [seat for seat, _, _ in Bench(session).on(other.held_on) if seat.mandate_id in roster]
    if not people:
        raise InvalidInput(f"「{other.name}」没有邀请名单，也没有点过名。", "请另选一场，或按小组、联络站、轮流邀请。")
    left = [s for s in people if s.certificate_no not in known or known[s.certificate_no].barred]
    fresh = [s for s in people if s not in left and not known[s.certificate_no].invited]
    if not fresh:
        raise InvalidInput(f"「{other.name}」名单上的人都已经邀请，或已不能邀请。", "请另选一场，或按小组、轮流邀请。")
    out = [f"{names.printed(s.name)}（{_why(known, s)}）" for s in left]
    told = f"；{'、'.join(out)}没有邀请" if out else ""
    reason = f"沿用 {other.held_on} {other.name}名单"
    with desk.store.write(f"沿用「{other.name}」名单邀请 {len(fresh)} 人{told}", Command.ENTER) as session:
        _add(session, activity, dict.fromkeys((s.certificate_no for s in fresh), reason), InvitationBasis.COPIED)
    return _saved(desk)


def _why(known: Mapping[str, Candidate], seat: Seat) -> str:
    one = known.get(seat.certificate_no)
    return one.barred if one is not None else "不是本届代表"


def _when(unit: Activity) -> tuple[date, int, str]:
    return unit.held_on, list(DayPart).index(unit.day_part) if unit.day_part else 0, unit.no


def _activity(session: Session, no: str) -> Activity:
    found = session.exec(select(Activity).where(Activity.no == no, col(Activity.archived).is_(False))).first()
    if found is None:
        raise NotFound(f"没有编号为「{no}」的活动。", "请在「活动」页核对编号。")
    return found


def _roster(session: Session, unit: Activity) -> set[int]:
    """The mandates that were invited; where nobody was, those with a mark other than 不适用."""
    listed = guests_of(session, [unit.rowid]).invited.get(unit.rowid)
    if listed:
        return set(listed)
    marks = marks_of(session, [unit.rowid]).get(unit.rowid, {})
    return {m for m, mark in marks.items() if not mark.returned and mark.status is not AttendanceStatus.NOT_APPLICABLE}


def _candidates(session: Session, activity: Activity) -> list[Candidate]:
    day = activity.held_on
    turns, tags = turns_of(session, activity), tags_of(session)
    listed = guests_of(session, [activity.rowid]).invited.get(activity.rowid, {})
    everyone = [line for line in Bench(session).on(day) if _in_term(line[0], day)]
    taken = {seat.person_id: seat for seat, _, _ in everyone if seat.mandate_id in listed}
    numbers: dict[int, list[str]] = defaultdict(list)
    for seat, _, _ in everyone:
        numbers[seat.person_id].append(seat.certificate_no)
    found = []
    for seat, group, _ in everyone:
        had = turns.get(seat.mandate_id) or Turns()
        other = taken.get(seat.person_id)
        barred = _barred(seat, day)
        if not barred and other is not None and other is not seat:
            barred = f"已以{other.level.label}代表身份邀请"
        found.append(
            Candidate(
                seat.certificate_no, seat.name, seat.sex, group, seat.station_on(day), seat.level, seat.own,
                tags.get(seat.mandate_id, ()), seat.sort_key, seat.search_text, seat.mandate_id in listed,
                listed.get(seat.mandate_id), had.count, had.last_on, had.words(activity.kind), barred,
                next((no for no in numbers[seat.person_id] if no != seat.certificate_no), ""),
            )
        )  # fmt: skip
    return found


def _in_term(seat: Seat, day: date) -> bool:
    begins, ends = seat.term
    return seat.serves(day) or (begins <= day and (ends is None or day <= ends))


def _barred(seat: Seat, day: date) -> str:
    if seat.serves(day):
        return ""
    if seat.ends is not None and seat.ends < seat.begins:
        return "当选无效"
    if day < seat.begins:
        return f"{seat.begins} 才当选"
    if seat.ends is not None and seat.ends < day:
        return f"任职已于 {seat.ends} 终止"
    return "暂停执行职务"


def _refuse_barred(known: Mapping[str, Candidate], reasons: Mapping[str, str]) -> None:
    for number in reasons:
        if number not in known:
            raise NotFound(f"这一天的名册里没有代表证号 {number}。", "请核对证号和活动日期。")
    twice = [known[no] for no in reasons if known[no].twin in reasons and not known[no].own]
    if twice:
        told = "、".join(names.printed(one.name) for one in twice)
        raise InvalidInput(f"{told}以两个代表身份各选了一次，没有邀请任何人。", "同一人只选一个身份再邀请。")
    out = [known[no] for no in reasons if known[no].barred]
    if out:
        told = "、".join(f"{names.printed(one.name)}（{one.barred}）" for one in out)
        raise InvalidInput(f"{told}不能邀请，没有邀请任何人。", "请去掉这几位再邀请。")


def _add(session: Session, activity: Activity, reasons: Mapping[str, str], basis: InvitationBasis) -> None:
    statement = select(col(Mandate.certificate_no), col(Mandate.id)).where(col(Mandate.archived).is_(False))
    ids = {no: int(number or 0) for no, number in session.exec(statement)}
    for number, why in reasons.items():
        session.add(Invitation(activity_id=activity.rowid, mandate_id=ids[number], basis=basis, reason=why.strip()))


def _saved(desk: Desk) -> Saved:
    assert desk.store.last is not None
    return desk.store.last
