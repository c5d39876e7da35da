"""The residents' deliberation (居民议事): its members and the matters before its meetings.

浙江省街道人大工作条例 art. 16-18: members of several sorts, at least one meeting a year, a vote on livelihood projects.
"""

from dataclasses import replace
from datetime import date
from typing import Annotated, Self

from pydantic import Field, model_validator

from gongshu_desk.domain.codes import CouncilSort, MatterResult
from gongshu_desk.domain.records.fields import Draft, Meta
from gongshu_desk.domain.records.types import AT_ACTIVITY, NOTE, Count, Key, Long, Short, Title


class CouncilMemberDraft(Draft):
    """A member of the deliberating body (议事组织成员)."""

    no: Annotated[Key, Meta("编号", (), "每人唯一", "YS001", number_text=True, group="成员")]
    name: Annotated[Short, Field(min_length=1), Meta("姓名", sample="张三", width=10, group="成员")]
    sort: Annotated[CouncilSort, Meta("类别", ("身份",), sample="居民代表", width=10, group="成员")]
    community: Annotated[Short | None, Meta("所在社区", ("社区",), width=16, group="成员")] = None
    employer: Annotated[Title | None, Meta("工作单位及职务", width=22, group="成员")] = None
    phone: Annotated[
        Short | None, Meta("手机", ("电话",), private="phone", number_text=True, width=14, group="成员")
    ] = None
    from_on: Annotated[date | None, Meta("起始日期", width=12, group="任期")] = None
    to_on: Annotated[date | None, Meta("终止日期", width=12, group="任期")] = None
    note: Annotated[Long | None, replace(NOTE, group="任期")] = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.from_on and self.to_on and self.to_on < self.from_on:
            raise ValueError("终止日期早于起始日期，请核对这两格")
        return self


class MatterFields(Draft):
    """The stored fields of a matter before a meeting."""

    no: Annotated[Key, Meta("编号", (), "每项唯一", "YT001", number_text=True, group="事项")]
    title: Annotated[Title, Meta("议题", ("事项", "标题"), sample="票决下一年度民生实事项目", width=30, group="事项")]
    proposer: Annotated[Short | None, Meta("提出人", inner=True, width=12, group="事项")] = None
    result: Annotated[MatterResult, Meta("结果", sample="通过", width=10, group="表决")]
    votes_for: Annotated[Count | None, Meta("赞成", width=8, group="表决")] = None
    against: Annotated[Count | None, Meta("反对", width=8, group="表决")] = None
    abstained: Annotated[Count | None, Meta("弃权", width=8, group="表决")] = None
    handler: Annotated[Title | None, Meta("承办单位", width=18, group="办理")] = None
    due_on: Annotated[date | None, Meta("办理期限", width=12, group="办理")] = None
    answered_on: Annotated[date | None, Meta("答复日期", width=12, group="办理")] = None
    outcome: Annotated[Long | None, Meta("办理情况", long=True, width=28, group="办理")] = None
    note: Annotated[Long | None, replace(NOTE, group="办理")] = None


class MatterDraft(MatterFields):
    """One matter of one meeting (居民议事会议)."""

    sheet_order = (
        *("no", "activity_no", "title", "proposer", "result", "votes_for", "against", "abstained", "handler"),
        *("due_on", "answered_on", "outcome", "note"),
    )

    activity_no: Annotated[Key, replace(AT_ACTIVITY, group="事项")]
