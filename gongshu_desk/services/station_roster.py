"""排班: a roster proposed for a span from each station's days, fair among its deputies, and written in one write."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session, col, select

from gongshu_desk.domain import names
from gongshu_desk.domain.codes import PRESENT_STATUSES, ActivityKind, DayPart, ReviewState
from gongshu_desk.domain.policy import Command
from gongshu_desk.domain.reception_days import DayRule, DutyDay, duty_days, left_out, read_rule, weekday
from gongshu_desk.errors import Conflict, InvalidInput
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.roll_bench import Bench, Seat
from gongshu_desk.services.station_people import telling_apart
from gongshu_desk.services.working_calendar import calendar
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import Activity, Attendance, LiaisonStation, Mandate
from gongshu_desk.store.trade_tables import Shift

MOST_DAYS = 370
"""A roster is made for a year at most."""


@dataclass(frozen=True, slots=True)
class Ask:
    """What is to be proposed. `day`: the day in words for every station, else each station's own 接待日."""

    first: date
    last: date
    stations: tuple[str, ...] = ()
    per_turn: int = 2
    day_part: DayPart | None = None
    day: str = ""
    move: bool = True
    """A day on which offices are closed goes to the next working day."""


@dataclass(frozen=True, slots=True)
class ProposedTurn:
    """One turn of the proposal. `others`: (certificate number, name, why) of those who could take it instead."""

    station: str
    on: date
    day_part: DayPart | None
    certificate_no: str
    name: str
    why: str
    others: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    """Turns in order of day and station, and what was left out, each in a sentence."""

    turns: tuple[ProposedTurn, ...]
    left: tuple[str, ...]


def propose(desk: Desk, ask: Ask) -> Proposal:
    """A roster for the span; nothing is written.

    Each day takes whoever of the station's deputies of that day has had the fewest turns in its year, longest ago first,
    then in official order. A turn is a day on the roster or at a reception. Whoever took office within the year starts
    level with the fewest of the others. Days that have a roster already stay as they are.
    """
    if ask.last < ask.first:
        raise InvalidInput("结束日期早于开始日期。", "请核对这两个日期。")
    if (ask.last - ask.first).days > MOST_DAYS:
        raise InvalidInput("一次最多排一年的班。", "请缩短日期范围。")
    if not 1 <= ask.per_turn <= 20:
        raise InvalidInput("每班人数须在 1 到 20 之间。", "请核对每班人数。")
    if ask.day and read_rule(ask.day) is None:
        raise InvalidInput(f"看不懂接待日「{ask.day}」。", "可写成 每月 15 日、每周三、每月第一个周五。")
    with desk.store.read() as session:
        return _Proposing(session, ask).made()


def write(desk: Desk, turns: Sequence[ProposedTurn]) -> Saved:
    """Write the turns: one write, one undo. Conflict or InvalidInput names what is wrong; nothing is written then."""
    if not turns:
        raise InvalidInput("没有要写入的值班。", "请先排班，或改宽日期范围。")
    with desk.store.write(f"排班：{_span(turns)} {len(turns)} 人次", Command.ENTER) as session:
        stations = {s.name: s.rowid for s in session.exec(select(LiaisonStation)) if not s.archived}
        statement = select(col(Mandate.certificate_no), col(Mandate.id)).where(col(Mandate.archived).is_(False))
        numbers = {no: int(number or 0) for no, number in session.exec(statement)}
        _refuse(session, turns, stations, numbers)
        for turn in turns:
            session.add(
                Shift(
                    station_id=stations[turn.station], mandate_id=numbers[turn.certificate_no], on=turn.on,
                    day_part=turn.day_part,
                )
            )  # fmt: skip
    assert desk.store.last is not None
    return desk.store.last


def _span(turns: Sequence[ProposedTurn]) -> str:
    days = sorted(turn.on for turn in turns)
    return f"{days[0].isoformat()} 至 {days[-1].isoformat()}"


def _refuse(
    session: Session, turns: Sequence[ProposedTurn], stations: Mapping[str, int], numbers: Mapping[str, int]
) -> None:
    """A turn twice, an unknown station or deputy, a deputy out of office on the day, one who is on duty there already."""
    bench = Bench(session)
    known = {(s.station_id, s.on, s.mandate_id) for s in session.exec(select(Shift)) if not s.archived}
    for turn in turns:
        if turn.station not in stations or turn.certificate_no not in numbers:
            raise InvalidInput(
                f"没有联络站「{turn.station}」或代表 {turn.certificate_no}。", "请按 F5 刷新后重新排班。"
            )
        key = (stations[turn.station], turn.on, numbers[turn.certificate_no])
        who = f"{names.printed(turn.name)} {turn.on.isoformat()} 在{turn.station}"
        if key in known:
            raise Conflict(f"{who}已经排了班。", "请改选另一位代表，或去掉这一班。")
        known.add(key)
        if not any(s.certificate_no == turn.certificate_no and serving for s, _, serving in bench.on(turn.on)):
            raise InvalidInput(f"{who}的班排不上：当天不在任或暂停执行职务。", "请改选另一位代表。")


# --- proposing ------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Proposing:
    """One proposal in the making."""

    session: Session
    ask: Ask
    left: list[str] = field(default_factory=list)
    told: Callable[[Seat], Seat] = field(default=lambda seat: seat)

    def made(self) -> Proposal:
        """The whole proposal."""
        session, ask = self.session, self.ask
        self.told = telling_apart(session)
        bench, days_off = Bench(session), calendar(session)
        had = _turns_had(session, ask.first.year, ask.last.year)
        taken = _rostered(session, ask.first, ask.last)
        plan: list[tuple[date, int, LiaisonStation]] = []
        for station in self._stations():
            rule = read_rule(ask.day or station.reception_day or "")
            if rule is None:
                said = f"接待日「{station.reception_day}」看不懂" if station.reception_day else "没有填接待日"
                self.left.append(f"{station.name}：{said}，没有排")
                continue
            kept = list(duty_days(rule, ask.first, ask.last, move=ask.move, calendar=days_off))
            self._tell_days(station, rule, kept)
            plan += [(one.day, station.rowid, station) for one in kept if self._open(station, one.day)]
        found: list[ProposedTurn] = []
        for day, number, station in sorted(plan, key=lambda line: line[:2]):
            if (number, day) in taken:
                self.left.append(f"{station.name} {day.isoformat()}：已经排了班，保持不变")
                continue
            found += self._turns(bench, had, station, day)
        return Proposal(tuple(found), tuple(self.left))

    def _stations(self) -> list[LiaisonStation]:
        wanted: Collection[str] = self.ask.stations
        rows = [s for s in self.session.exec(select(LiaisonStation)) if not s.archived]
        rows = [s for s in rows if not wanted or s.name in wanted]
        return sorted(rows, key=lambda s: (s.no or "", s.name))

    def _open(self, station: LiaisonStation, day: date) -> bool:
        return (station.opened_on is None or station.opened_on <= day) and (
            station.closed_on is None or day <= station.closed_on
        )

    def _tell_days(self, station: LiaisonStation, rule: DayRule, kept: list[DutyDay]) -> None:
        for one in kept:
            if one.day != one.meant:
                told = f"{one.meant.isoformat()}（{weekday(one.meant)}）不上班，顺延到 {one.day.isoformat()}"
                self.left.append(f"{station.name}：{told}")
        for day in left_out(rule, self.ask.first, self.ask.last, kept):
            self.left.append(f"{station.name}：{day.isoformat()}（{weekday(day)}）不上班，没有排")

    def _turns(self, bench: Bench, had: dict[int, set[date]], station: LiaisonStation, day: date) -> list[ProposedTurn]:
        own = [
            self.told(s) for s, _, serving in bench.on(day) if serving and s.own and s.station_on(day) == station.name
        ]
        if not own:
            self.left.append(f"{station.name} {day.isoformat()}：没有在任的本站代表，没有排")
            return []
        if len(own) < self.ask.per_turn:
            self.left.append(f"{station.name} {day.isoformat()}：本站只有 {len(own)} 位在任代表")
        ranked = sorted(own, key=lambda seat: _place(seat, own, had, day))
        chosen, rest = ranked[: self.ask.per_turn], ranked[self.ask.per_turn :]
        others = tuple((s.certificate_no, s.name, _words(s, own, had, day)) for s in rest)
        found = [
            ProposedTurn(
                station.name, day, self.ask.day_part, s.certificate_no, s.name, _words(s, own, had, day), others
            )
            for s in chosen
        ]
        for seat in chosen:
            had[seat.mandate_id].add(day)
        return found


def _place(seat: Seat, own: Sequence[Seat], had: Mapping[int, set[date]], day: date) -> tuple[int, date]:
    """Fewest turns first, then longest ago; official order decides where both are equal."""
    return _counted(seat, own, had, day), max(_before(seat, had, day), default=date.min)


def _counted(seat: Seat, own: Sequence[Seat], had: Mapping[int, set[date]], day: date) -> int:
    """Turns of the year so far; a newcomer of the year starts level with the fewest of those who were there before."""
    count = len(_this_year(seat, had, day))
    start = date(day.year, 1, 1)
    if seat.begins <= start:
        return count
    old = [len(_this_year(s, had, day)) for s in own if s.begins <= start]
    return max(count, min(old, default=0))


def _before(seat: Seat, had: Mapping[int, set[date]], day: date) -> list[date]:
    return [one for one in had.get(seat.mandate_id, ()) if one < day]


def _this_year(seat: Seat, had: Mapping[int, set[date]], day: date) -> list[date]:
    return [one for one in had.get(seat.mandate_id, ()) if one.year == day.year]


def _words(seat: Seat, own: Sequence[Seat], had: Mapping[int, set[date]], day: date) -> str:
    """「本年已排 1 次，上次 2025-09-15」."""
    count, before = len(_this_year(seat, had, day)), _before(seat, had, day)
    last = f"，上次 {max(before).isoformat()}" if before else "，还没有轮到过"
    level = "（年内新任，从最少的算起）" if _counted(seat, own, had, day) > count else ""
    return f"本年已轮 {count} 次{last}{level}"


def _turns_had(session: Session, first: int, last: int) -> dict[int, set[date]]:
    """mandate id → days on the roster or at a reception, from the year before the span on."""
    found: dict[int, set[date]] = defaultdict(set)
    span = (date(first - 1, 1, 1), date(last, 12, 31))
    shifts = sa.select(col(Shift.mandate_id), col(Shift.on)).where(
        col(Shift.archived).is_(False), col(Shift.on).between(*span)
    )
    marks = (
        sa.select(col(Attendance.mandate_id), col(Activity.held_on))
        .join(Activity, col(Activity.id) == col(Attendance.activity_id))
        .where(
            col(Activity.kind) == ActivityKind.RECEPTION, col(Activity.archived).is_(False),
            col(Attendance.archived).is_(False), col(Attendance.review) != ReviewState.RETURNED,
            col(Attendance.status).in_(list(PRESENT_STATUSES)), col(Activity.held_on).between(*span),
        )
    )  # fmt: skip
    for statement in (shifts, marks):
        for mandate, day in session.connection().execute(statement):
            found[mandate].add(day)
    return found


def _rostered(session: Session, first: date, last: date) -> set[tuple[int, date]]:
    statement = select(col(Shift.station_id), col(Shift.on)).where(
        col(Shift.archived).is_(False), col(Shift.on).between(first, last)
    )
    return set(session.exec(statement).all())
