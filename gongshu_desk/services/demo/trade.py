"""A little of everything beside the points that no module of its own makes: reminders, the working calendar."""

from collections.abc import Callable
from datetime import date

from sqlmodel import Session

from gongshu_desk.domain.records.fields import Draft
from gongshu_desk.domain.records.reminder import CalendarDayDraft, ReminderDraft
from gongshu_desk.services import trade_kinds as kinds
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import RecordKind, Writing, put
from gongshu_desk.services.lookup import Lookup


def keep(desk: Desk, year: int, stamp: Callable[[Session], None]) -> None:
    """Write it for the last year; nothing here changes points or counts."""
    drafts = _further(year)
    with desk.store.write(f"装入示例数据：{year} 年度提醒和工作日历 {len(drafts)} 条") as session:
        stamp(session)
        lookup = Lookup(session)
        for kind, draft in drafts:
            put(Writing(kind, session, lookup, draft, None, desk.today()))
            session.flush()


def _further(year: int) -> list[tuple[RecordKind, Draft]]:
    return [
        (kinds.REMINDERS, ReminderDraft(no=f"TX{year}-01", text="报送年终汇总表", due_on=date(year, 12, 29))),
        (kinds.CALENDAR_DAYS, CalendarDayDraft(day=date(year, 1, 26), working=True, name="春节调休")),
    ]
