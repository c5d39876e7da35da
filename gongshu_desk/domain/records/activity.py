"""Duty activities and the attendance of deputies.

One activity row is one sign-in unit: a congress session of three days is six activities of one half
day with the same 所属会议 (series).
"""

from datetime import date
from decimal import Decimal
from typing import Annotated, Self

from pydantic import model_validator

from gongshu_desk.domain.codes import ActivityKind, AttendanceStatus, DayPart, OrganiserLevel
from gongshu_desk.domain.records.fields import Draft, Meta
from gongshu_desk.domain.records.types import (
    BOOK_PAGE,
    ClockTime,
    Count,
    HalfDays,
    Hours,
    Key,
    Long,
    Page,
    Short,
    Title,
)


class ActivityFields(Draft):
    """The stored fields of an activity (履职活动)."""

    no: Annotated[Key, Meta("编号", ("活动编号",), "每项活动唯一", "A001", number_text=True, group="活动")]
    kind: Annotated[ActivityKind, Meta("类型", ("活动类型",), sample="培训", width=20, group="活动")]
    name: Annotated[
        Title, Meta("名称", ("活动名称", "会议名称", "活动内容"), sample="第四季度代表专题培训", width=30, group="活动")
    ]
    series: Annotated[
        Title | None,
        Meta("所属会议", ("会议",), "同一次会议的各场填同一名称", "区第一届人大第六次会议", width=26, group="活动"),
    ] = None
    organiser_level: Annotated[OrganiserLevel | None, Meta("组织层级", sample="街道", width=10, group="组织")] = None
    organiser: Annotated[
        Title | None, Meta("组织单位", ("主办单位", "组织者"), sample="某某街道人大工委", width=22, group="组织")
    ] = None
    held_on: Annotated[date, Meta("日期", ("活动日期", "开始日期", "时间"), sample="2026-11-23", group="时间")]
    day_part: Annotated[DayPart | None, Meta("时段", sample="上午", width=8, group="时间")] = None
    end_date: Annotated[date | None, Meta("结束日期", group="时间")] = None
    half_days: Annotated[HalfDays, Meta("半天数", ("半天",), "不填即 1", "1", width=8, group="时间")] = Decimal(1)
    hours: Annotated[Hours | None, Meta("学时", width=8, group="时间")] = None
    place: Annotated[Title | None, Meta("地点", ("活动地点",), sample="街道三楼会议室", width=20, group="组织")] = None
    topic: Annotated[Title | None, Meta("主题", ("议题",), width=24, group="情况")] = None
    visitors: Annotated[Count | None, Meta("接待群众人数", ("接待人数",), width=14, group="情况")] = None
    appraised: Annotated[Count | None, Meta("评议人数", width=10, group="情况")] = None
    note: Annotated[Long | None, Meta("备注", long=True, inner=True, width=20, group="情况")] = None
    starts_at: Annotated[
        Short | None, Meta("开始时间", hint="印在通知和签到表上", sample="下午2时", width=10, group="会务")
    ] = None
    agenda: Annotated[Long | None, Meta("议程", hint="一行一项", long=True, width=30, group="会务")] = None
    attendees: Annotated[
        Title | None, Meta("参加人员", hint="不填则按参加范围写", sample="全体区人大代表", width=24, group="会务")
    ] = None
    requirements: Annotated[
        Long | None, Meta("有关要求", hint="不填则用通用的要求", long=True, width=30, group="会务")
    ] = None
    materials: Annotated[Long | None, Meta("会议材料", hint="一行一件", long=True, width=30, group="会务")] = None
    notice_no: Annotated[Short | None, Meta("通知文号", sample="翠柳人大工委〔2026〕12 号", width=22, group="会务")] = (
        None
    )
    notice_on: Annotated[date | None, Meta("通知日期", group="会务")] = None
    members_due: Annotated[
        Count | None, Meta("应到成员", hint="居民议事会议应到的议事成员", width=10, group="情况")
    ] = None
    members_present: Annotated[Count | None, Meta("实到成员", hint="其中实到多少", width=10, group="情况")] = None

    @model_validator(mode="after")
    def _dates(self) -> Self:
        if self.end_date and self.end_date < self.held_on:
            raise ValueError("结束日期早于日期，请核对这两格")
        due, present = self.members_due, self.members_present
        if due is not None and present is not None and present > due:
            raise ValueError(f"实到成员 {present} 多于应到成员 {due}，请核对这两格")
        return self


class ActivityDraft(ActivityFields):
    """One row of the activities sheet."""

    sheet_order = (
        *("no", "kind", "name", "series", "organiser_level", "organiser", "held_on", "day_part", "end_date"),
        *("half_days", "hours", "place", "station", "topic", "visitors", "appraised", "note"),
    )
    form_only = (
        *("starts_at", "attendees", "agenda", "materials", "requirements", "notice_no", "notice_on"),
        *("members_due", "members_present", "project", "plan"),
    )

    station: Annotated[Short | None, Meta("联络站", refers="stations", makes=True, group="组织")] = None
    project: Annotated[
        Key | None,
        Meta("民生实事项目", hint="监督的是哪个项目", refers="projects", number_text=True, width=14, group="情况"),
    ] = None
    plan: Annotated[
        Key | None,
        Meta(
            "培训计划", hint="落实的是哪项培训计划", refers="training-plans", number_text=True, width=14, group="情况"
        ),
    ] = None

    def warnings(self) -> list[str]:
        """A congress unit without its series counts as a session of its own."""
        if self.kind is ActivityKind.CONGRESS and not self.series:
            return ["人代会会议没有填所属会议，将单独算作一次会议"]
        return []


class AttendanceFields(Draft):
    """The stored fields of one deputy's attendance at one activity (出席情况)."""

    status: Annotated[AttendanceStatus, Meta("出席情况", ("签到", "签到情况", "出席"), sample="出席", width=10)]
    actual_half_days: Annotated[HalfDays | None, Meta("实到半天数", ("实到半天",), "不填即全程", width=12)] = None
    spoke: Annotated[bool, Meta("发言", ("是否发言", "审议发言"), sample="否", width=8)] = False
    note: Annotated[Long | None, Meta("备注", long=True, inner=True, width=20)] = None
    book_page: Annotated[Page | None, BOOK_PAGE] = None
    arrived_at: Annotated[ClockTime | None, Meta("到会时间", hint="迟到的写几点到，如 9:20", width=10)] = None


class AttendanceDraft(AttendanceFields):
    """One row of the attendance sheet: by certificate number, or by a name unique among those in office."""

    sheet_order = ("activity_no", "certificate_no", "name", "status", "actual_half_days", "spoke", "note")
    form_only = ("arrived_at", "book_page")

    activity_no: Annotated[
        Key, Meta("活动编号", ("编号", "活动"), refers="activities", sample="A001", number_text=True)
    ]
    certificate_no: Annotated[
        Key | None,
        Meta(
            "代表证号",
            ("代表证编号", "证号"),
            "证号与姓名至少填一项",
            "3301050110001",
            refers="deputies",
            number_text=True,
            width=16,
        ),
    ] = None
    name: Annotated[Short | None, Meta("姓名", ("代表姓名",), sample="王小明")] = None

    @model_validator(mode="after")
    def _somebody(self) -> Self:
        if not self.certificate_no and not self.name:
            raise ValueError("代表证号和姓名都没有填，不知道是谁")
        return self
