"""The duty roster of a liaison station (值班安排): who is to receive residents on which day."""

from dataclasses import replace
from datetime import date
from typing import Annotated

from gongshu_desk.domain.codes import DayPart
from gongshu_desk.domain.records.fields import Draft, Meta
from gongshu_desk.domain.records.types import HOLDER, NOTE, Key, Long, Short


class ShiftFields(Draft):
    """The stored fields of one deputy's turn."""

    on: Annotated[date, Meta("值班日期", ("日期",), sample="2026-03-15", width=12)]
    day_part: Annotated[DayPart | None, Meta("时段", sample="上午", width=8)] = None
    note: Annotated[Long | None, NOTE] = None


class ShiftDraft(ShiftFields):
    """One turn at one station."""

    sheet_order = ("station", "on", "day_part", "certificate_no", "note")

    station: Annotated[Short, Meta("联络站", refers="stations", makes=True, sample="某某社区联络站", width=18)]
    certificate_no: Annotated[Key, replace(HOLDER)]
