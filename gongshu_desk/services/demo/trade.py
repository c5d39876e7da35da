"""A little of everything beside the points: rectification, rosters, deliberation, projects, selections, elections."""

from collections.abc import Callable, Sequence
from datetime import date

from sqlmodel import Session

from gongshu_desk.domain.records.fields import Draft
from gongshu_desk.domain.records.reminder import CalendarDayDraft, ReminderDraft
from gongshu_desk.domain.records.station_duty import ShiftDraft
from gongshu_desk.services import trade_kinds as kinds
from gongshu_desk.services.catalog import ACTIVITIES, DEPUTIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import RecordKind, Values, Writing, put, read
from gongshu_desk.services.lookup import Lookup


def keep(desk: Desk, year: int, stamp: Callable[[Session], None]) -> None:
    """Write it for the last year; nothing here changes points or counts."""
    with desk.store.read() as session:
        held = read(session, ACTIVITIES, year=year)
        people = [row["certificate_no"] for row in read(session, DEPUTIES)]
    drafts = [*_all(year, held, people), *_further(year, held, people)]
    with desk.store.write(f"装入示例数据：{year} 年度议事、民生实事、评选等 {len(drafts)} 条") as session:
        stamp(session)
        lookup = Lookup(session)
        for kind, draft in drafts:
            put(Writing(kind, session, lookup, draft, None, desk.today()))
            session.flush()


def _all(year: int, held: Sequence[Values], people: Sequence[str]) -> list[tuple[RecordKind, Draft]]:
    station = next(a["station"] for a in held if a["station"])
    return [
        (kinds.SHIFTS, ShiftDraft(station=station, on=date(year, 12, 15), certificate_no=people[0])),
    ]


def _further(year: int, held: Sequence[Values], people: Sequence[str]) -> list[tuple[RecordKind, Draft]]:
    return [
        (kinds.REMINDERS, ReminderDraft(no=f"TX{year}-01", text="报送年终汇总表", due_on=date(year, 12, 29))),
        (kinds.CALENDAR_DAYS, CalendarDayDraft(day=date(year, 1, 26), working=True, name="春节调休")),
    ]
