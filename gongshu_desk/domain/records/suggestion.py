"""Suggestions and motions (建议、议案), and opinions gathered at liaison stations.

The law sets the reply at three months, six for complex matters (代表法 art. 51), and ten co-signers for a
county motion (地方组织法 art. 22). Rules of the trade warn; they do not refuse.
"""

from datetime import date
from typing import Annotated, Self

from pydantic import Field, model_validator

from gongshu_desk.domain.codes import Intake, OpinionRoute, Outcome, RaisedAt, Satisfaction, SuggestionKind
from gongshu_desk.domain.records.fields import Draft, Meta
from gongshu_desk.domain.records.types import BOOK_PAGE, NOTE, Key, Long, Page, Short, Title

MOTION_SIGNERS = 10
"""Deputies who together may bring a motion at county level (地方组织法 art. 22)."""


class SuggestionFields(Draft):
    """The stored fields of a suggestion with its handling."""

    no: Annotated[Key, Meta("编号", ("建议编号", "建议号", "案号"), "每件唯一", "S001", number_text=True, group="建议")]
    kind: Annotated[SuggestionKind, Meta("类别", ("类型",), sample="建议", width=8, group="建议")]
    title: Annotated[
        Title,
        Meta("标题", ("建议标题", "建议名称", "题目", "案由"), sample="关于加装电梯的建议", width=36, group="建议"),
    ]
    raised_on: Annotated[date, Meta("提出日期", ("日期",), sample="2026-01-18", group="建议")]
    raised_at: Annotated[RaisedAt | None, Meta("提出时间", ("提出时段",), sample="大会", width=10, group="建议")] = None
    handler: Annotated[
        Title | None, Meta("承办单位", ("主办单位", "承办部门", "主办"), sample="区住建局", width=20, group="办理")
    ] = None
    assigned_on: Annotated[date | None, Meta("交办日期", ("交办时间",), group="办理")] = None
    answered_on: Annotated[
        date | None, Meta("答复日期", ("书面答复日期", "答复时间", "办复日期", "办复时间"), group="办理")
    ] = None
    evaluated_on: Annotated[date | None, Meta("评价日期", ("评价时间", "测评日期", "测评时间"), group="评价")] = None
    satisfaction: Annotated[
        Satisfaction | None, Meta("满意度", ("满意情况", "满意程度", "代表评价", "评价结果"), width=10, group="评价")
    ] = None
    outcome: Annotated[
        Outcome | None, Meta("办理结果", ("结果", "办理类别", "办理结果类别", "结果类别"), width=10, group="评价")
    ] = None
    key: Annotated[
        bool, Meta("重点督办", ("是否重点督办", "是否重点", "是否重点建议", "重点建议"), width=10, group="评价")
    ] = False
    excellent: Annotated[bool, Meta("优秀建议", ("是否优秀建议", "是否优秀"), width=10, group="评价")] = False
    content: Annotated[Long | None, Meta("内容摘要", hint="案由和具体建议", long=True, width=36, group="建议")] = None
    reply: Annotated[Long | None, Meta("答复要点", long=True, width=36, group="办理")] = None
    book_page: Annotated[Page | None, BOOK_PAGE] = None
    note: Annotated[Long | None, NOTE] = None
    intake: Annotated[Intake | None, Meta("审查结果", width=10, group="审查")] = None
    intake_on: Annotated[date | None, Meta("审查日期", group="审查")] = None
    intake_reason: Annotated[
        Title | None, Meta("审查意见", hint="退回、转为来信的写明理由", width=24, group="审查")
    ] = None
    complex: Annotated[
        bool, Meta("问题复杂", hint="复杂的六个月内答复（代表法第五十一条）", width=10, group="办理")
    ] = False
    extended_to: Annotated[date | None, Meta("延期至", hint="同意延期的，新的答复期限", group="办理")] = None
    published_on: Annotated[date | None, Meta("公开日期", hint="答复在网上公开的日期", group="办理")] = None
    supervised_by: Annotated[Short | None, Meta("督办领导", hint="重点督办建议由谁督办", width=12, group="评价")] = None

    @model_validator(mode="after")
    def _dates(self) -> Self:
        if self.assigned_on and self.assigned_on < self.raised_on:
            raise ValueError("交办日期早于提出日期，请核对这两格")
        if self.answered_on and self.answered_on < self.raised_on:
            raise ValueError("答复日期早于提出日期，请核对这两格")
        if self.evaluated_on and self.evaluated_on < self.raised_on:
            raise ValueError("评价日期早于提出日期，请核对这两格")
        return self


class SuggestionDraft(SuggestionFields):
    """One row of the suggestions sheet."""

    sheet_order = (
        *("no", "kind", "title", "lead", "cosigners", "raised_on", "raised_at", "handler", "assigned_on"),
        *("answered_on", "evaluated_on", "satisfaction", "outcome", "key", "excellent"),
    )
    form_only = (
        *("content", "intake", "intake_on", "intake_reason", "assisting", "complex", "extended_to", "published_on"),
        "reply",
        *("supervised_by", "book_page", "note"),
    )

    lead: Annotated[
        Key,
        Meta(
            "领衔代表证号",
            ("领衔代表", "领衔人", "领衔代表姓名", "提出代表"),
            sample="3301050110001",
            refers="deputies",
            number_text=True,
            width=16,
            group="建议",
        ),
    ]
    cosigners: Annotated[
        tuple[Key, ...],
        Field(max_length=400),
        Meta(
            "联名代表证号",
            ("联名代表", "附议代表", "联名人", "附议人"),
            "多人用、隔开",
            refers="deputies",
            number_text=True,
            width=24,
            group="建议",
        ),
    ] = ()

    assisting: Annotated[Title | None, Meta("会办单位", ("协办单位",), "多个单位用、隔开", width=20, group="办理")] = (
        None
    )

    @model_validator(mode="after")
    def _signers(self) -> Self:
        if self.lead in self.cosigners:
            raise ValueError("领衔代表又列在联名代表中")
        if len(set(self.cosigners)) != len(self.cosigners):
            raise ValueError("联名代表中有重复的代表证号")
        return self

    def warnings(self) -> list[str]:
        """A motion with too few signers; an evaluation before the reply."""
        found = []
        if self.kind is SuggestionKind.MOTION and len(self.cosigners) + 1 < MOTION_SIGNERS:
            found.append(f"议案须有十名以上代表联名提出（地方组织法第二十二条），现有 {len(self.cosigners) + 1} 名")
        if self.evaluated_on and not self.answered_on:
            found.append("有评价日期，没有答复日期")
        if self.satisfaction and not self.evaluated_on:
            found.append("有满意度，没有评价日期")
        return found


class OpinionFields(Draft):
    """The stored fields of an opinion gathered at a liaison station (群众意见)."""

    no: Annotated[Key, Meta("编号", ("意见编号",), "每条唯一", "Y001", number_text=True, group="意见")]
    collected_on: Annotated[date, Meta("收集日期", ("日期",), sample="2026-03-05", group="意见")]
    raised_by: Annotated[Short | None, Meta("提出人", ("群众姓名",), inner=True, group="意见")] = None
    content: Annotated[
        Long, Field(min_length=1), Meta("内容", ("意见内容",), sample="小区路灯不亮", long=True, width=36, group="意见")
    ]
    route: Annotated[OpinionRoute, Meta("处理方式", ("办理方式",), sample="街道办理", width=14, group="处理")]
    answered_on: Annotated[date | None, Meta("答复日期", group="处理")] = None
    resolved_on: Annotated[date | None, Meta("解决日期", group="处理")] = None
    handler: Annotated[Title | None, Meta("承办单位", width=20, group="处理")] = None
    due_on: Annotated[date | None, Meta("办理期限", group="处理")] = None
    result: Annotated[Long | None, Meta("办理结果", long=True, width=30, group="处理")] = None
    note: Annotated[Long | None, NOTE] = None
    told_deputy_on: Annotated[date | None, Meta("反馈代表日期", group="反馈")] = None
    told_resident_on: Annotated[date | None, Meta("反馈群众日期", group="反馈")] = None

    @model_validator(mode="after")
    def _dates(self) -> Self:
        for label, day in (("答复日期", self.answered_on), ("解决日期", self.resolved_on)):
            if day and day < self.collected_on:
                raise ValueError(f"{label}早于收集日期，请核对这两格")
        return self


class OpinionDraft(OpinionFields):
    """One row of the opinions sheet."""

    sheet_order = (
        *("no", "station", "activity_no", "collected_on", "raised_by", "content", "route"),
        *("answered_on", "resolved_on"),
    )
    form_only = (*("receiver", "handler", "due_on", "result", "became", "told_deputy_on", "told_resident_on", "note"),)

    station: Annotated[
        Short, Meta("联络站", refers="stations", makes=True, sample="某某社区联络站", width=18, group="意见")
    ]
    activity_no: Annotated[Key | None, Meta("活动编号", refers="activities", number_text=True, group="意见")] = None
    receiver: Annotated[
        Key | None,
        Meta("接待代表证号", hint="当面听取意见的代表", refers="deputies", number_text=True, width=16, group="意见"),
    ] = None
    became: Annotated[
        Key | None,
        Meta("转为建议编号", hint="由代表提成建议的填", refers="suggestions", number_text=True, width=14, group="处理"),
    ] = None
