"""达标 of the liaison stations: the unit's own rules, and every station against each of them with the rows behind it."""

from collections import defaultdict
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session, col, select

from gongshu_desk.domain import station_standard as rules
from gongshu_desk.domain.codes import PRESENT_STATUSES, ActivityKind, ReviewState
from gongshu_desk.domain.names import printed
from gongshu_desk.domain.opinions import OpinionFact
from gongshu_desk.domain.station_standard import Held, Member, Standard, StationVerdicts
from gongshu_desk.domain.workdays import Calendar
from gongshu_desk.errors import NotFound
from gongshu_desk.services import opinion_flow
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.roll_bench import Bench, Seat
from gongshu_desk.services.station_people import telling_apart
from gongshu_desk.services.station_rules import standard_of
from gongshu_desk.services.working_calendar import calendar
from gongshu_desk.store.tables import Activity, Attendance, LiaisonStation, Mandate, Opinion


@dataclass(frozen=True, slots=True)
class Check:
    """Every station that was open in the span against the rules, as of a day."""

    standard: Standard
    own: bool
    """Whether the unit keeps its own copy of the rules."""
    first: date
    last: date
    as_of: date
    stations: tuple[StationVerdicts, ...]

    def met(self, rule: str) -> tuple[int, int]:
        """(stations that meet a rule, stations it asks something of)."""
        asked = [one.verdict(rule).met for one in self.stations]
        return sum(met is True for met in asked), sum(met is not None for met in asked)


def check(desk: Desk, year: int, as_of: date | None = None, stations: Collection[str] = ()) -> Check:
    """The stations of a year against the rules, as of a day; without one, of the newest day that was entered."""
    with desk.store.read() as session:
        day = as_of or known_until(session, year)
        return checked(session, date(year, 1, 1), date(year, 12, 31), day, stations)


def known_until(session: Session, year: int) -> date:
    """The newest day that receptions, opinions and their course bear, within the year: so far the records can speak."""
    newest = [
        session.connection().execute(sa.select(sa.func.max(col(column)))).scalar_one()
        for column in (Activity.held_on, Opinion.collected_on, Opinion.answered_on, Opinion.resolved_on)
    ]
    days = [day for day in newest if day is not None]
    return max(date(year, 1, 1), min(max(days, default=date(year, 12, 31)), date(year, 12, 31)))


def checked(session: Session, first: date, last: date, as_of: date, stations: Collection[str] = ()) -> Check:
    """`check` of any span, inside an open session. NotFound for a station that is not there."""
    wanted, own = standard_of(session)
    days_off, bench, told = calendar(session), Bench(session), telling_apart(session)
    held, came = _held(session, first, min(last, as_of)), _came(session, first, min(last, as_of))
    collected: dict[str, list[OpinionFact]] = defaultdict(list)
    for fact in opinion_flow.facts(session, first, min(last, as_of)):
        collected[fact.station].append(fact)
    rows = [s for s in session.exec(select(LiaisonStation)) if not s.archived]
    for name in sorted(set(stations) - {s.name for s in rows}):
        raise NotFound(f"没有联络站「{name}」。", "请核对联络站名称。")
    found = []
    for row in sorted(rows, key=lambda s: (s.no or "", s.name)):
        begins, ends = max(first, row.opened_on or first), min(last, as_of, row.closed_on or last)
        if (not stations or row.name in stations) and begins <= ends:
            one = _Station(row, begins, ends, as_of, wanted, days_off)
            found.append(_judged(one, held.get(row.rowid, []), collected[row.name], _members(one, bench, came, told)))
    return Check(wanted, own, first, last, as_of, tuple(found))


@dataclass(frozen=True, slots=True)
class _Station:
    """A station on its days within the span."""

    row: LiaisonStation
    first: date
    last: date
    as_of: date
    standard: Standard
    calendar: Calendar


def _judged(one: _Station, held: list[Held], collected: list[OpinionFact], members: list[Member]) -> StationVerdicts:
    wanted, days_off = one.standard, one.calendar
    return StationVerdicts(
        one.row.rowid,
        one.row.name,
        one.row.no or "",
        (
            rules.receptions(held, one.first, one.last, wanted, days_off),
            rules.notices(held, wanted),
            rules.deputies(members, wanted),
            rules.opinions(collected, one.as_of, wanted, days_off),
            rules.feedback(collected, one.as_of, wanted, days_off),
            rules.file_of(one.row.rowid, one.row.model_dump(), wanted),
        ),
    )


def _members(one: _Station, bench: Bench, came: dict[int, list[int]], told: Callable[[Seat], Seat]) -> list[Member]:
    """The deputies of the station who serve on its last day of the span; receptions at other stations count too."""
    return [
        Member(seat.certificate_no, printed(told(seat).name), tuple(came.get(seat.mandate_id, ())))
        for seat, _, serving in bench.on(one.last)
        if serving and seat.own and seat.station_on(one.last) == one.row.name
    ]


def _held(session: Session, first: date, last: date) -> dict[int, list[Held]]:
    """station id → its receptions, oldest first."""
    found: dict[int, list[Held]] = defaultdict(list)
    statement = (
        select(Activity)
        .where(col(Activity.kind) == ActivityKind.RECEPTION, col(Activity.archived).is_(False))
        .where(col(Activity.station_id).is_not(None), col(Activity.held_on).between(first, last))
        .order_by(col(Activity.held_on), col(Activity.no))
    )
    for a in session.exec(statement):
        found[a.station_id or 0].append(Held(a.rowid, a.no, a.name, a.held_on, a.notice_on))
    return found


def _came(session: Session, first: date, last: date) -> dict[int, list[int]]:
    """mandate id → ids of the marks with which it received residents."""
    found: dict[int, list[int]] = defaultdict(list)
    statement = (
        sa.select(col(Attendance.mandate_id), col(Attendance.id))
        .join(Activity, col(Activity.id) == col(Attendance.activity_id))
        .join(Mandate, col(Mandate.id) == col(Attendance.mandate_id))
        .where(
            col(Activity.kind) == ActivityKind.RECEPTION, col(Activity.archived).is_(False),
            col(Attendance.archived).is_(False), col(Attendance.review) != ReviewState.RETURNED,
            col(Attendance.status).in_(list(PRESENT_STATUSES)), col(Activity.held_on).between(first, last),
        )
        .order_by(col(Activity.held_on))
    )  # fmt: skip
    for mandate, number in session.connection().execute(statement):
        found[int(mandate)].append(int(number or 0))
    return found
