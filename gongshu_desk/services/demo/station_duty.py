"""Rosters of the last quarter that partly match the receptions, the stations' files, notices and feedback of the example.

Nothing here adds an activity, an attendance or an opinion; who was on duty follows from who came.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date, timedelta

from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import PRESENT_STATUSES, ActivityKind, OpinionRoute, ReviewState
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.roll_bench import Bench, Seat
from gongshu_desk.store.tables import Activity, Attendance, LiaisonStation, Opinion
from gongshu_desk.store.trade_tables import Shift

PER_TURN = 3
HEADS = ("社区党委书记", "社区居委会主任")
OPENED = (date(2021, 12, 28), date(2022, 3, 15), date(2022, 9, 1))


def keep(desk: Desk, year: int, stamp: Callable[[Session], None]) -> None:
    """Write it for the last year."""
    with desk.store.write(f"装入示例数据：{year} 年度联络站档案、值班安排和意见反馈") as session:
        stamp(session)
        stations = list(session.exec(select(LiaisonStation).order_by(col(LiaisonStation.id))))
        for at, station in enumerate(stations):
            _file(station, at)
        held = _receptions(session, year)
        for at, activity in enumerate(held):
            if activity.held_on.month >= 7 and at % 5 != 4:
                activity.notice_on = activity.held_on - timedelta(days=3 if at % 7 else 1)
        _rosters(session, [one for one in held if one.held_on.month >= 10], year, stations)
        _told(session, year)


def _file(station: LiaisonStation, at: int) -> None:
    """Every fifth file lacks something."""
    community = station.name.removesuffix("社区联络站")
    station.community = f"{community}社区"
    station.opened_on = OPENED[at % len(OPENED)]
    if at % 5 != 2:
        station.area = f"{community}社区全域"
        station.head = HEADS[at % len(HEADS)]


def _receptions(session: Session, year: int) -> list[Activity]:
    statement = select(Activity).where(
        col(Activity.kind) == ActivityKind.RECEPTION, col(Activity.archived).is_(False),
        col(Activity.station_id).is_not(None), col(Activity.held_on).between(date(year, 1, 1), date(year, 12, 31)),
    )  # fmt: skip
    return list(session.exec(statement.order_by(col(Activity.held_on), col(Activity.no))))


def _rosters(session: Session, held: Sequence[Activity], year: int, stations: Sequence[LiaisonStation]) -> None:
    """On duty were those of the station who came, but the last; in his stead one who did not. One day nobody noted."""
    bench = Bench(session)
    names = {station.rowid: station.name for station in stations}
    for at, activity in enumerate(held):
        there = _there(session, activity)
        own = _own(bench, names[activity.station_id or 0], activity.held_on)
        came = [seat for seat in own if seat.mandate_id in there]
        others = [seat for seat in own if seat.mandate_id not in there]
        duty = [*came[: PER_TURN - 1], *others[at % 3 : at % 3 + 1]] if at % 2 else came[:PER_TURN]
        _put(session, activity.station_id or 0, activity, duty)
    for station in stations[:2]:
        day = date(year, 12, 29)
        for seat in _own(bench, station.name, day)[:2]:
            session.add(Shift(station_id=station.rowid, mandate_id=seat.mandate_id, on=day))


def _put(session: Session, station: int, activity: Activity, duty: Sequence[Seat]) -> None:
    for seat in duty:
        session.add(
            Shift(station_id=station, mandate_id=seat.mandate_id, on=activity.held_on, day_part=activity.day_part)
        )


def _own(bench: Bench, station: str, day: date) -> list[Seat]:
    return [s for s, _, serving in bench.on(day) if serving and s.own and s.station_on(day) == station]


def _there(session: Session, activity: Activity) -> set[int]:
    statement = select(Attendance.mandate_id).where(
        Attendance.activity_id == activity.id, col(Attendance.archived).is_(False),
        col(Attendance.review) != ReviewState.RETURNED, col(Attendance.status).in_(list(PRESENT_STATUSES)),
    )  # fmt: skip
    return set(session.exec(statement))


def _told(session: Session, year: int) -> None:
    """Who received an opinion, and for most of those that are handled, when people were told."""
    present: dict[int, list[int]] = defaultdict(list)
    statement = select(col(Attendance.activity_id), col(Attendance.mandate_id)).where(
        col(Attendance.archived).is_(False), col(Attendance.status).in_(list(PRESENT_STATUSES))
    )
    wanted = select(Opinion).where(
        col(Opinion.archived).is_(False), col(Opinion.collected_on).between(date(year, 1, 1), date(year, 12, 31))
    )
    opinions = list(session.exec(wanted.order_by(col(Opinion.no))))
    activities = {one.activity_id for one in opinions}
    for activity, mandate in session.exec(statement.order_by(col(Attendance.id))):
        if activity in activities:
            present[activity].append(mandate)
    for at, one in enumerate(opinions):
        there = present.get(one.activity_id or 0, [])
        one.receiver_id = there[at % len(there)] if there and at % 4 else None
        if one.answered_on is None or one.route is OpinionRoute.ON_THE_SPOT or at % 6 == 5:
            continue
        last = date(year, 12, 31)
        one.told_resident_on = min(last, one.answered_on + timedelta(days=2 + at % 5))
        if one.receiver_id is not None and at % 3:
            one.told_deputy_on = min(last, one.answered_on + timedelta(days=1 + at % 4))
