"""Reminders the clerk writes, and the days on which the working calendar differs from Monday to Friday."""

from datetime import date
from typing import Annotated

from gongshu_desk.domain.records.fields import Draft, Meta
from gongshu_desk.domain.records.types import NOTE, Key, Long, Short, Title


class ReminderDraft(Draft):
    """Something to be done by a day (提醒)."""

    no: Annotated[Key, Meta("编号", (), "每条唯一", "TX001", number_text=True)]
    text: Annotated[Title, Meta("提醒事项", ("事项", "内容"), sample="报送第三季度亮分表", width=32)]
    due_on: Annotated[date, Meta("到期日期", ("日期",), sample="2026-09-30", width=12)]
    done_on: Annotated[date | None, Meta("完成日期", width=12)] = None
    note: Annotated[Long | None, NOTE] = None


class CalendarDayDraft(Draft):
    """A day on which offices are closed though it is a weekday, or open though it is a weekend (工作日历)."""

    day: Annotated[date, Meta("日期", sample="2027-02-06", width=12)]
    working: Annotated[bool, Meta("上班", hint="是：调休上班；否：放假", sample="否", width=8)] = False
    name: Annotated[Short, Meta("事由", ("节日",), sample="春节", width=14)]
