"""What the clerk of the demo put down for himself: one thing done, one due at the year's end, some for the next weeks."""

from collections.abc import Callable
from datetime import date

from sqlmodel import Session

from gongshu_desk.domain.records.reminder import ReminderDraft
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import Writing, put
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.trade_kinds import REMINDERS


def keep(desk: Desk, year: int, stamp: Callable[[Session], None]) -> None:
    """Put them down for the last year; the first number is taken by the year's report."""
    told = (
        ("订下一年度述职会议的会场", date(year, 12, 31), None, "社区礼堂 50 座"),
        ("收第四季度联络站接待登记表", date(year + 1, 1, 6), None, None),
        ("印新一年的代表联系卡", date(year + 1, 1, 20), None, None),
        ("收齐代表年度履职小结", date(year, 11, 28), date(year, 11, 27), None),
    )
    with desk.store.write(f"装入示例数据：{year} 年度提醒 {len(told)} 条") as session:
        stamp(session)
        for place, (text, due_on, done_on, note) in enumerate(told, start=2):
            draft = ReminderDraft(no=f"TX{year}-{place:02}", text=text, due_on=due_on, done_on=done_on, note=note)
            put(Writing(REMINDERS, session, Lookup(session), draft, None, desk.today()))
