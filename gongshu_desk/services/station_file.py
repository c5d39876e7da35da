"""The file of a liaison station: who belongs to it, what it did in a year, and the rows behind every number."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import PRESENT_STATUSES, ActivityKind, OpinionRoute, ReviewState
from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.names import printed
from gongshu_desk.domain.opinions import Resolved, cohorts
from gongshu_desk.errors import NotFound
from gongshu_desk.services import opinion_flow
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import Values
from gongshu_desk.services.listing import with_receptions
from gongshu_desk.services.roll_bench import Bench, Seat
from gongshu_desk.services.station_duty import Fulfilment, Turn, TurnState, fulfilled
from gongshu_desk.services.station_people import telling_apart
from gongshu_desk.store.tables import Activity, Attendance, Honour, LiaisonStation

AHEAD = 60
"""Days of the roster ahead that the file shows."""


@dataclass(frozen=True, slots=True)
class StationDeputyLine:
    """A deputy of the station today, with the marks of the receptions of the year here."""

    certificate_no: str
    name: str
    group: str
    since: date | None
    marks: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class StationFile:
    """A station in a year, as of a day. Every tuple of ids opens the rows it counts."""

    id: int
    name: str
    year: int
    as_of: date
    deputies: tuple[StationDeputyLine, ...]
    receptions: tuple[int, ...]
    """场次: ids of activities."""
    marks: tuple[int, ...]
    """代表人次: ids of attendances."""
    persons: int
    """代表人数."""
    visitors: int
    visited: tuple[int, ...]
    """Activities with a number of visitors."""
    routes: tuple[tuple[OpinionRoute, tuple[int, ...]], ...]
    answered: tuple[int, ...]
    resolved: Resolved
    honours: tuple[tuple[int, str, date], ...]
    ahead: tuple[Turn, ...]
    duty: Fulfilment

    @property
    def opinions(self) -> tuple[int, ...]:
        """Ids of the opinions collected in the year."""
        return tuple(one for _, ids in self.routes for one in ids)

    @property
    def answered_rate(self) -> Rate:
        """答复率."""
        return Rate(len(self.answered), len(self.opinions))


def station_file(desk: Desk, station: int, year: int, as_of: date) -> StationFile:
    """The file of a station by its id; NotFound where it is not there."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    with desk.store.read() as session:
        row = session.get(LiaisonStation, station)
        if row is None:
            raise NotFound("这个联络站已经不在了。", "请按 F5 刷新列表。")
        held = _held(session, station, first, last)
        marks = _marks(session, held)
        bench = Bench(session)
        facts = opinion_flow.facts(session, first, last, (row.name,))
        routes = tuple((route, tuple(one.id for one in facts if one.route is route)) for route in OpinionRoute)
        duty = fulfilled(session, first, last, as_of, (row.name,), bench)
        ahead = fulfilled(session, as_of, date.fromordinal(as_of.toordinal() + AHEAD), as_of, (row.name,), bench)
        return StationFile(
            station, row.name, year, as_of, _deputies(bench, row, as_of, marks, telling_apart(session)), tuple(a.rowid for a in held),
            tuple(mark for mark, _ in marks), len({person for _, person in marks}),
            sum(a.visitors or 0 for a in held), tuple(a.rowid for a in held if a.visitors), routes,
            tuple(one.id for one in facts if one.answered_on is not None), cohorts(facts, first, last, as_of),
            _honours(session, station), tuple(t for t in ahead.turns if t.state is TurnState.AHEAD), duty,
        )  # fmt: skip


def _deputies(
    bench: Bench, row: LiaisonStation, day: date, marks: Sequence[tuple[int, int]], told: Callable[[Seat], Seat]
) -> tuple[StationDeputyLine, ...]:
    """Those who belong to it on the day and are in office."""
    own: dict[int, list[int]] = defaultdict(list)
    for mark, mandate in marks:
        own[mandate].append(mark)
    return tuple(
        StationDeputyLine(
            seat.certificate_no,
            printed(told(seat).name),
            group,
            next((since for name, since, _ in seat.stations if name == row.name), None),
            tuple(own[seat.mandate_id]),
        )
        for seat, group, serving in bench.on(day)
        if serving and seat.station_on(day) == row.name
    )


def _held(session: Session, station: int, first: date, last: date) -> list[Activity]:
    statement = select(Activity).where(
        Activity.station_id == station,
        col(Activity.kind) == ActivityKind.RECEPTION,
        col(Activity.archived).is_(False),
        col(Activity.held_on).between(first, last),
    )
    return list(session.exec(statement.order_by(col(Activity.held_on))))


def _marks(session: Session, held: Sequence[Activity]) -> list[tuple[int, int]]:
    """(attendance id, mandate id) of whoever received residents."""
    statement = sa.select(col(Attendance.id), col(Attendance.mandate_id)).where(
        col(Attendance.activity_id).in_([a.rowid for a in held]),
        col(Attendance.archived).is_(False),
        col(Attendance.review) != ReviewState.RETURNED,
        col(Attendance.status).in_(list(PRESENT_STATUSES)),
    )
    return [(int(mark or 0), mandate) for mark, mandate in session.connection().execute(statement)]


def _honours(session: Session, station: int) -> tuple[tuple[int, str, date], ...]:
    statement = select(Honour).where(Honour.station_id == station, col(Honour.archived).is_(False))
    return tuple((h.rowid, h.name, h.granted_on) for h in session.exec(statement.order_by(col(Honour.granted_on))))


def with_members(desk: Desk, rows: list[Values], year: int) -> None:
    """Add to the list of stations the `receptions` (进站接待 alone) and `opinions` of the year, and its `members`."""
    with_receptions(desk, rows, year)
    span = date(year, 1, 1), date(year, 12, 31)
    day = min(desk.today(), date(year, 12, 31))
    counts: dict[str, int] = defaultdict(int)
    with desk.store.read() as session:
        for seat, _, serving in Bench(session).on(day):
            if serving:
                counts[seat.station_on(day)] += 1
        held = {row["id"]: len(_held(session, row["id"], *span)) for row in rows}
    for row in rows:
        row["receptions"] = held[row["id"]]
        row["members"] = counts.get(row["name"], 0)
        closed = row["closed_on"]
        row["open"] = "已撤站" if closed is not None and closed < day else ""
