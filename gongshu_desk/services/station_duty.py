"""The duty roster of the liaison stations and what came of it: who was there is derived from the receptions' rolls."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

import sqlalchemy as sa
from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import (
    LEAVE_STATUSES,
    PRESENT_STATUSES,
    ActivityKind,
    AttendanceStatus,
    DayPart,
    InvitationBasis,
    LeaveDecision,
    OrganiserLevel,
)
from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.policy import Command
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services.catalog import ACTIVITIES
from gongshu_desk.services.desk import Desk, unit_of
from gongshu_desk.services.kinds import Values, Writing, put
from gongshu_desk.services.listing import next_number
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.records import prepared
from gongshu_desk.services.roll_bench import Bench, Mark, Seat, guests_of, marks_of
from gongshu_desk.services.station_people import telling_apart
from gongshu_desk.store.entry_tables import Invitation
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import Activity, LiaisonStation
from gongshu_desk.store.trade_tables import Shift

PARTS = list(DayPart)


class TurnState(Enum):
    """What came of a turn on duty; the value is what the clerk reads."""

    CAME = "已到"
    STOOD_IN = "代班"
    LEAVE = "请假"
    MISSED = "未到"
    UNREGISTERED = "未登记"
    AHEAD = "未到期"
    NOT_APPLICABLE = "不适用"

    @property
    def due(self) -> bool:
        """Whether the turn is asked after in the rate."""
        return self not in (TurnState.AHEAD, TurnState.NOT_APPLICABLE)

    @property
    def kept(self) -> bool:
        """Whether somebody of the station received residents on this turn."""
        return self in (TurnState.CAME, TurnState.STOOD_IN)


@dataclass(frozen=True, slots=True)
class Turn:
    """One deputy's turn with what came of it. `why` is the sentence that bears the state out."""

    id: int
    revision: int
    station: str
    on: date
    day_part: DayPart | None
    certificate_no: str
    name: str
    state: TurnState
    why: str
    stood_in: str = ""
    """Who came instead."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class DutyDayLine:
    """A station on one day, with all its turns and the receptions held in that part of the day."""

    station: str
    on: date
    day_part: DayPart | None
    turns: tuple[Turn, ...]
    receptions: tuple[str, ...] = ()
    """Numbers of the reception activities."""

    @property
    def rate(self) -> Rate:
        """落实 of this day."""
        return kept_rate(self.turns)


@dataclass(frozen=True, slots=True)
class Fulfilment:
    """The turns of a span as of a day, in order of day and station."""

    first: date
    last: date
    as_of: date
    days: tuple[DutyDayLine, ...]

    @property
    def turns(self) -> tuple[Turn, ...]:
        """All turns."""
        return tuple(turn for day in self.days for turn in day.turns)

    def count(self, state: TurnState) -> int:
        """How many turns are in a state."""
        return sum(turn.state is state for turn in self.turns)

    @property
    def rate(self) -> Rate:
        """值班落实率."""
        return kept_rate(self.turns)


def kept_rate(turns: Iterable[Turn]) -> Rate:
    """值班落实率 = （已到 + 代班）÷ 已到期; what nobody registered counts as not kept, 不适用 is left out."""
    due = [turn for turn in turns if turn.state.due]
    return Rate(sum(turn.state.kept for turn in due), len(due))


def fulfilment(desk: Desk, first: date, last: date, as_of: date, stations: Collection[str] = ()) -> Fulfilment:
    """What came of the turns of a span; of all stations, or of those named."""
    with desk.store.read() as session:
        return fulfilled(session, first, last, as_of, stations)


def fulfilled(
    session: Session, first: date, last: date, as_of: date, stations: Collection[str] = (), bench: Bench | None = None
) -> Fulfilment:
    """`fulfilment` inside an open session; `bench` where it was read already."""
    names = {s.rowid: s.name for s in session.exec(select(LiaisonStation))}
    shifts = [s for s in shifts_of(session, first, last) if not stations or names[s.station_id] in stations]
    bench = bench or Bench(session)
    told = telling_apart(session)
    seats = {seat.mandate_id: told(seat) for seat, _, _ in bench.on(last)}
    held = _receptions(session, first, last)
    marks = marks_of(session, [a.rowid for a in held])
    slips = guests_of(session, [a.rowid for a in held]).asked
    grouped: dict[tuple[date, str, int, DayPart | None], list[Shift]] = defaultdict(list)
    for shift in shifts:
        grouped[(shift.on, names[shift.station_id], shift.station_id, shift.day_part)].append(shift)
    found = []
    for (on, name, station, part), turns in sorted(grouped.items(), key=lambda item: _place(*item[0])):
        there = [a for a in held if a.held_on == on and a.station_id == station and _same_part(part, a.day_part)]
        rolls = _Rolls(
            [(a.name, marks.get(a.rowid, {}), slips.get(a.rowid, {})) for a in there],
            seats, name, on, {s.mandate_id for g, listed in grouped.items() if g[:3] == (on, name, station) for s in listed},
        )  # fmt: skip
        lines = [_turn(shift, seats[shift.mandate_id], name, rolls, as_of) for shift in turns]
        found.append(DutyDayLine(name, on, part, tuple(_with_substitutes(lines, rolls)), tuple(a.no for a in there)))
    return Fulfilment(first, last, as_of, tuple(found))


def shifts_of(session: Session, first: date, last: date) -> list[Shift]:
    """The shifts of a span that are not in the recycle bin."""
    statement = select(Shift).where(col(Shift.archived).is_(False), col(Shift.on).between(first, last))
    return list(session.exec(statement.order_by(col(Shift.on), col(Shift.station_id), col(Shift.id))))


@dataclass(slots=True)
class _Rolls:
    """The rolls of a station's receptions in one part of a day, and whoever was on duty there that day."""

    rolls: list[tuple[str, dict[int, Mark], object]]
    seats: dict[int, Seat]
    station: str
    on: date
    on_duty: set[int] = field(default_factory=set)

    @property
    def called(self) -> bool:
        """Whether anybody has a mark."""
        return any(_valid(marks) for _, marks, _ in self.rolls)

    def statuses(self, mandate: int) -> list[tuple[str, AttendanceStatus]]:
        """(reception, mark) of one mandate."""
        return [(name, marks[mandate].status) for name, marks, _ in self.rolls if mandate in _valid(marks)]

    def others(self) -> list[str]:
        """Names of those of the station who were there without being on duty, in official order."""
        there = {
            number
            for _, marks, _ in self.rolls
            for number, mark in _valid(marks).items()
            if mark.status in PRESENT_STATUSES and number not in self.on_duty and number in self.seats
        }
        own = [self.seats[number] for number in there if self.seats[number].station_on(self.on) == self.station]
        return [seat.name for seat in sorted(own, key=lambda seat: (seat.sort_key, seat.certificate_no))]


def _valid(marks: dict[int, Mark]) -> dict[int, Mark]:
    """Marks that count: what a review returned does not."""
    return {number: mark for number, mark in marks.items() if not mark.returned}


def _turn(shift: Shift, seat: Seat, station: str, rolls: _Rolls, as_of: date) -> Turn:
    state, why = _judged(shift, rolls, as_of)
    return Turn(
        shift.rowid, shift.revision, station, shift.on, shift.day_part, seat.certificate_no, seat.name, state, why, "",
        shift.note or "",
    )  # fmt: skip


def _judged(shift: Shift, rolls: _Rolls, as_of: date) -> tuple[TurnState, str]:
    """The state of one turn and what it rests on."""
    own = rolls.statuses(shift.mandate_id)
    for name, status in own:
        if status in PRESENT_STATUSES:
            return TurnState.CAME, f"「{name}」登记为{status.label}"
    for name, status in own:
        if status in LEAVE_STATUSES:
            return TurnState.LEAVE, f"「{name}」登记为{status.label}"
        if status is AttendanceStatus.NOT_APPLICABLE:
            return TurnState.NOT_APPLICABLE, f"「{name}」登记为{status.label}"
    for name, _, slips in rolls.rolls:
        slip = slips.get(shift.mandate_id) if isinstance(slips, dict) else None
        if slip is not None and slip.decision is LeaveDecision.GRANTED:
            return TurnState.LEAVE, f"「{name}」的请假条已准"
    if own:
        return TurnState.MISSED, f"「{own[0][0]}」登记为{own[0][1].label}"
    if rolls.called:
        return TurnState.MISSED, f"「{rolls.rolls[0][0]}」已点名，没有这位代表"
    if shift.on >= as_of:
        return TurnState.AHEAD, ""
    return TurnState.UNREGISTERED, "登记了接待，还没有点名" if rolls.rolls else "当天没有登记本站的接待"


def _with_substitutes(turns: Sequence[Turn], rolls: _Rolls) -> list[Turn]:
    """Whoever came without being on duty stands in for those who did not, one for one in official order."""
    others, found = rolls.others(), []
    for turn in turns:
        if turn.state in (TurnState.LEAVE, TurnState.MISSED) and others:
            instead = others.pop(0)
            why = f"{turn.why}（{turn.state.value}），由本站 {instead} 到站接待"
            turn = Turn(
                turn.id, turn.revision, turn.station, turn.on, turn.day_part, turn.certificate_no, turn.name,
                TurnState.STOOD_IN, why, instead, turn.note,
            )  # fmt: skip
        found.append(turn)
    return found


def _receptions(session: Session, first: date, last: date) -> list[Activity]:
    statement = select(Activity).where(
        col(Activity.kind) == ActivityKind.RECEPTION,
        col(Activity.archived).is_(False),
        col(Activity.station_id).is_not(None),
        col(Activity.held_on).between(first, last),
    )
    return list(session.exec(statement.order_by(col(Activity.held_on), col(Activity.no))))


def _same_part(wanted: DayPart | None, held: DayPart | None) -> bool:
    """A turn or a reception without a part of the day stands for the whole of it."""
    return wanted is None or held is None or wanted is held


def _place(on: date, name: str, station: int, part: DayPart | None) -> tuple[date, int, int]:
    return on, station, PARTS.index(part) if part else -1


# --- from the turn to the reception ---------------------------------------------------------------------------


def receive(desk: Desk, station: str, on: date, day_part: DayPart | None = None) -> tuple[str, Saved | None]:
    """The reception of a duty day, ready to be called: made with station, day and those on duty as the list of guests.

    Returns its number. Where the station has one in that part of the day already, that one, and nothing is written.
    Errors: NotFound where nobody is on duty; Conflict in a closed year.
    """
    with desk.store.read() as session:
        row, people = _on_duty(session, station, on, day_part)
        there = [
            a for a in _receptions(session, on, on) if a.station_id == row.rowid and _same_part(day_part, a.day_part)
        ]
        if there:
            return there[0].no, None
        if not people:
            raise NotFound(f"{station} {on.isoformat()} 没有安排值班。", "请先排班，或在「活动」页直接登记进站接待。")
        draft = _reception(session, row, on, day_part)
    with desk.store.write(f"由值班安排登记接待 {station} {on.isoformat()}", Command.ENTER) as session:
        lookup = Lookup(session)
        made = put(Writing(ACTIVITIES, session, lookup, prepared(ACTIVITIES, lookup, draft), None, desk.today()))
        session.flush()
        for number in people:
            session.add(
                Invitation(activity_id=made.rowid, mandate_id=number, basis=InvitationBasis.STATION, reason="值班安排")
            )
    return draft.no, desk.store.last


def _on_duty(session: Session, station: str, on: date, part: DayPart | None) -> tuple[LiaisonStation, list[int]]:
    row = session.exec(
        select(LiaisonStation).where(LiaisonStation.name == station, col(LiaisonStation.archived).is_(False))
    ).first()
    if row is None:
        raise NotFound(f"没有联络站「{station}」。", "请核对联络站名称。")
    serving = {seat.mandate_id for seat, _, serves in Bench(session).on(on) if serves}
    shifts = [s for s in shifts_of(session, on, on) if s.station_id == row.id and _same_part(part, s.day_part)]
    return row, [s.mandate_id for s in shifts if s.mandate_id in serving]


def _reception(session: Session, station: LiaisonStation, on: date, part: DayPart | None) -> ActivityDraft:
    numbers = session.connection().execute(
        sa.select(col(Activity.no)).where(sa.extract("year", col(Activity.held_on)) == on.year)
    )
    known = [no for (no,) in numbers] or [no for (no,) in session.connection().execute(sa.select(col(Activity.no)))]
    return ActivityDraft(
        no=_free(session, next_number(known, f"A{on.year}001")),
        kind=ActivityKind.RECEPTION,
        name=f"{station.name} {on.month} 月 {on.day} 日代表接待",
        organiser_level=OrganiserLevel.SUBDISTRICT,
        organiser=unit_of(session).name,
        held_on=on,
        day_part=part,
        place=station.address or station.name,
        station=station.name,
    )


def _free(session: Session, no: str) -> str:
    """A number that no activity bears, also not one in the recycle bin of another year's counting."""
    taken = {known for (known,) in session.connection().execute(sa.select(col(Activity.no)))}
    while no in taken:
        no = next_number([no], no)
    return no


# --- swapping -------------------------------------------------------------------------------------------------


def swap(desk: Desk, first: int, second: int) -> Saved:
    """Two deputies change their turns, in one write: each takes the other's day.

    InvalidInput where one of them is not in office on the other day, is on duty there already, or both turns are one's.
    """
    with desk.store.read() as session:
        pair = [session.get(Shift, number) for number in (first, second)]
        if any(shift is None or shift.archived for shift in pair):
            raise NotFound("这个值班安排已经不在了。", "请按 F5 刷新再试。")
        one, other = (shift for shift in pair if shift is not None)
        if one.mandate_id == other.mandate_id:
            raise InvalidInput("两个班是同一位代表的。", "请选两位代表的班来换。")
        bench = Bench(session)
        for shift, there in ((one, other), (other, one)):
            _refuse_swap(session, bench, shift, there)
        names = {seat.mandate_id: seat.name for seat, _, _ in bench.on(one.on)}
        who = f"{names[one.mandate_id]}（{one.on.isoformat()}）与{names[other.mandate_id]}（{other.on.isoformat()}）"
    with desk.store.write(f"换班：{who}", Command.ENTER) as session:
        rows = [session.get(Shift, number) for number in (first, second)]
        a, b = (shift for shift in rows if shift is not None)
        mine, theirs = a.mandate_id, b.mandate_id
        a.mandate_id, b.mandate_id = theirs, mine
    assert desk.store.last is not None
    return desk.store.last


def _refuse_swap(session: Session, bench: Bench, shift: Shift, there: Shift) -> None:
    seat, serves = next((s, serving) for s, _, serving in bench.on(there.on) if s.mandate_id == shift.mandate_id)
    if not serves:
        raise InvalidInput(
            f"{seat.name}在 {there.on.isoformat()} 不在任或暂停执行职务，不能值这个班。", "请另选一位代表。"
        )
    clash = session.exec(
        select(Shift).where(
            Shift.station_id == there.station_id, Shift.on == there.on, Shift.mandate_id == shift.mandate_id,
            col(Shift.archived).is_(False),
        )
    ).first()  # fmt: skip
    if clash is not None:
        raise Conflict(f"{seat.name}在 {there.on.isoformat()} 这个站已经排了班。", "请另选一个班来换。")


def with_states(desk: Desk, rows: list[Values], year: int) -> None:
    """Add to the list of shifts `state`, `why` and `stood_in`, as of today."""
    turns = {t.id: t for t in fulfilment(desk, date(year, 1, 1), date(year, 12, 31), desk.today()).turns}
    for row in rows:
        turn = turns.get(row["id"])
        row["state"] = turn.state.value if turn else None
        row["stood_in"] = turn.stood_in if turn else ""
