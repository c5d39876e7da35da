"""Elections by electoral district (换届选举), and counts that are typed in (任免, 备案审查)."""

from dataclasses import replace
from datetime import date
from typing import Annotated, Self

from pydantic import Field, model_validator

from gongshu_desk.domain.codes import MandateLevel, TypedKind
from gongshu_desk.domain.records.fields import Draft, Meta
from gongshu_desk.domain.records.types import NOTE, Count, Key, Long, Short, Title


class ElectionFields(Draft):
    """The stored fields of the election in one electoral district; 参选率 is derived (voted ÷ registered)."""

    level: Annotated[MandateLevel, Meta("层级", sample="区", width=8, group="选举")] = MandateLevel.DISTRICT
    term: Annotated[Annotated[int, Field(ge=1, le=99)], Meta("届次", sample="2", width=8, group="选举")]
    held_on: Annotated[date, Meta("选举日", ("投票日",), sample="2026-12-20", width=12, group="选举")]
    seats: Annotated[Count | None, Meta("应选名额", ("名额",), width=10, group="选举")] = None
    candidates: Annotated[Count | None, Meta("正式候选人", width=10, group="选举")] = None
    registered: Annotated[Count, Meta("登记选民", ("选民数",), sample="3210", width=10, group="投票")]
    voted: Annotated[Count, Meta("参选人数", ("参加投票人数",), sample="3020", width=10, group="投票")]
    rounds: Annotated[Annotated[int, Field(ge=1, le=9)], Meta("投票次数", width=10, group="投票")] = 1
    elected: Annotated[Count | None, Meta("当选", ("当选人数",), width=8, group="投票")] = None
    note: Annotated[Long | None, replace(NOTE, group="投票")] = None

    @model_validator(mode="after")
    def _possible(self) -> Self:
        for less, small, more, large in (
            ("参选人数", self.voted, "登记选民", self.registered),
            ("当选", self.elected, "应选名额", self.seats),
        ):
            if small is not None and large is not None and small > large:
                raise ValueError(f"{less} {small} 多于{more} {large}，请核对这两格")
        return self


class ElectionDraft(ElectionFields):
    """One electoral district in one election."""

    sheet_order = (
        *("level", "term", "electoral_district", "held_on", "seats", "candidates", "registered", "voted", "rounds"),
        *("elected", "note"),
    )

    electoral_district: Annotated[
        Short, Meta("选区", refers="electoral-districts", makes=True, sample="第 1 选区", width=14, group="选举")
    ]

    def warnings(self) -> list[str]:
        """Half of the voters must have voted (浙江省县乡代表选举实施细则 art. 48); candidates outnumber seats."""
        found = []
        if 2 * self.voted <= self.registered:
            found.append("参选人数没有超过登记选民的半数，选举无效（请核对）")
        if self.seats and self.candidates and self.candidates <= self.seats:
            found.append("正式候选人不多于应选名额，不是差额选举（请核对）")
        return found


class TypedCountDraft(Draft):
    """A count that no record of this program holds, with the span it is of (填报数)."""

    no: Annotated[Key, Meta("编号", (), "每条唯一", "TB001", number_text=True)]
    what: Annotated[TypedKind, Meta("事项", sample="人事任免", width=12)]
    label: Annotated[Title, Meta("指标名称", ("名称",), sample="任命国家机关工作人员", width=24)]
    from_on: Annotated[date, Meta("起始日期", sample="2026-01-01", width=12)]
    to_on: Annotated[date, Meta("截止日期", sample="2026-12-31", width=12)]
    count: Annotated[Count, Meta("数量", sample="12", width=8)]
    measure: Annotated[Short, Field(min_length=1), Meta("单位", sample="人次", width=8)] = "件"
    source: Annotated[Title | None, Meta("依据", hint="数字来自哪里", width=22)] = None
    note: Annotated[Long | None, NOTE] = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.to_on < self.from_on:
            raise ValueError("截止日期早于起始日期，请核对这两格")
        return self
