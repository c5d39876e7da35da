"""Annual duty reports (述职) with the tally of their secret ballot, honours, and points adjustments."""

from datetime import date
from typing import Annotated, Self

from pydantic import BeforeValidator, StringConstraints, model_validator

from gongshu_desk.domain.codes import HonourLevel
from gongshu_desk.domain.records.fields import Draft, Meta
from gongshu_desk.domain.records.types import (
    BOOK_PAGE,
    NOTE,
    Count,
    Key,
    Long,
    Page,
    Points,
    Short,
    Title,
    Year,
    as_source,
)


class DutyReportFields(Draft):
    """The stored fields of one mandate's duty report for one year."""

    year: Annotated[Year, Meta("年度", ("述职年度",), sample="2026", width=8, group="述职")]
    due: Annotated[bool, Meta("应述职", ("是否应述职",), "不填即否", "是", width=8, group="述职")] = False
    written_on: Annotated[date | None, Meta("书面报告日期", group="述职")] = None
    oral_on: Annotated[date | None, Meta("口头述职日期", ("述职日期",), group="述职")] = None
    place: Annotated[Title | None, Meta("地点", ("述职地点",), width=20, group="述职")] = None
    due_to_attend: Annotated[Count | None, Meta("应到", ("应到人数",), width=8, group="测评")] = None
    attended: Annotated[Count | None, Meta("实到", ("实到人数",), width=8, group="测评")] = None
    issued: Annotated[Count | None, Meta("发出票", ("发出",), width=8, group="测评")] = None
    returned: Annotated[Count | None, Meta("收回票", ("收回",), width=8, group="测评")] = None
    valid: Annotated[Count | None, Meta("有效票", ("有效",), width=8, group="测评")] = None
    satisfied: Annotated[Count | None, Meta("满意", width=8, group="测评")] = None
    fairly: Annotated[Count | None, Meta("基本满意", width=8, group="测评")] = None
    dissatisfied: Annotated[Count | None, Meta("不满意", width=8, group="测评")] = None
    abstained: Annotated[Count | None, Meta("弃权", width=8, group="测评")] = None
    report_text: Annotated[
        Annotated[str, StringConstraints(max_length=20_000)] | None,
        Meta("报告正文", hint="一行一段；「一、」「（一）」开头的行印成标题", long=True, group="报告"),
    ] = None
    voters_said: Annotated[
        Long | None, Meta("评议意见", hint="选民提出的意见和建议，一行一条，印在反馈函上", long=True, group="反馈")
    ] = None
    rectify: Annotated[Long | None, Meta("整改要求", hint="一行一条，印在整改通知上", long=True, group="反馈")] = None
    rectify_by: Annotated[date | None, Meta("整改期限", group="反馈")] = None
    book_page: Annotated[Page | None, BOOK_PAGE] = None
    note: Annotated[Long | None, NOTE] = None
    batch: Annotated[Short | None, Meta("述职批次", hint="如 第一批", width=12, group="述职")] = None
    planned_on: Annotated[date | None, Meta("计划述职日期", group="述职")] = None
    audience: Annotated[
        Title | None, Meta("参加人员", hint="如 选民代表 46 人、社区工作人员 4 人", width=24, group="述职")
    ] = None
    scale: Annotated[Short | None, Meta("测评办法", hint="不填即满意、基本满意、不满意", width=14, group="测评")] = None
    tellers: Annotated[Title | None, Meta("计票监票人", hint="总监票、监票、计票、唱票", width=20, group="测评")] = None
    announced_on: Annotated[date | None, Meta("结果宣布日期", hint="当场宣布的即述职日期", group="测评")] = None
    finalised_on: Annotated[date | None, Meta("报告定稿日期", hint="定稿之后正文不再改动", group="报告")] = None

    @model_validator(mode="after")
    def _tally(self) -> Self:
        pairs = (
            ("收回票", self.returned, "发出票", self.issued),
            ("有效票", self.valid, "收回票", self.returned),
            ("实到", self.attended, "应到", self.due_to_attend),
        )
        for less, small, more, large in pairs:
            if small is not None and large is not None and small > large:
                raise ValueError(f"{less} {small} 多于{more} {large}，请核对计票")
        options = (self.satisfied, self.fairly, self.dissatisfied, self.abstained)
        total = sum(n or 0 for n in options)
        for label, most in (("收回票", self.returned), ("发出票", self.issued)):
            if self.valid is None and most is not None and total > most:
                raise ValueError(f"满意、基本满意、不满意、弃权合计 {total}，多于{label} {most}，请核对计票")
        if self.valid is not None and any(n is not None for n in options) and total != self.valid:
            raise ValueError(f"满意、基本满意、不满意、弃权合计 {total}，不等于有效票 {self.valid}，请核对计票")
        return self


class DutyReportDraft(DutyReportFields):
    """One row of the duty-reports sheet."""

    sheet_order = (
        *("certificate_no", "year", "due", "written_on", "oral_on", "place", "due_to_attend", "attended", "issued"),
        *("returned", "valid", "satisfied", "fairly", "dissatisfied", "abstained"),
    )
    form_only = (
        *("batch", "planned_on", "audience", "scale", "tellers", "announced_on", "finalised_on"),
        *("report_text", "voters_said", "rectify", "rectify_by", "book_page", "note"),
    )

    certificate_no: Annotated[
        Key,
        Meta(
            "代表证号",
            ("代表证编号", "证号"),
            sample="3301050110001",
            refers="deputies",
            number_text=True,
            width=16,
            group="述职",
        ),
    ]

    def warnings(self) -> list[str]:
        """Reports dated outside their year; a ballot without an oral report."""
        found = []
        for label, day in (("书面报告日期", self.written_on), ("口头述职日期", self.oral_on)):
            if day and day.year != self.year:
                found.append(f"{label} {day.isoformat()} 不在 {self.year} 年度内，不计入该年度")
        if self.valid and not self.oral_on:
            found.append("有测评票数，没有口头述职日期")
        return found


class HonourFields(Draft):
    """The stored fields of an honour (表彰) given to a deputy or a station."""

    name: Annotated[Title, Meta("名称", ("荣誉名称",), sample="优秀人大代表", width=26, group="荣誉")]
    level: Annotated[HonourLevel, Meta("级别", sample="区", width=8, group="荣誉")]
    granted_by: Annotated[
        Title | None, Meta("授予单位", ("颁发单位",), sample="某某区人大常委会", width=22, group="荣誉")
    ] = None
    document_no: Annotated[Short | None, Meta("文号", number_text=True, width=16, group="荣誉")] = None
    granted_on: Annotated[date, Meta("日期", ("授予日期",), sample="2026-12-01", group="荣誉")]
    reason: Annotated[
        Long | None, Meta("主要事迹", hint="印在推荐表和荣誉证书上；证书不填则用通用的话", long=True, group="荣誉")
    ] = None
    book_page: Annotated[Page | None, BOOK_PAGE] = None
    note: Annotated[Long | None, NOTE] = None


class HonourDraft(HonourFields):
    """One row of the honours sheet: a deputy or a station, not both."""

    sheet_order = ("certificate_no", "station", "name", "level", "granted_by", "document_no", "granted_on")
    form_only = ("reason", "book_page", "note")

    certificate_no: Annotated[
        Key | None,
        Meta(
            "代表证号",
            ("代表证编号", "证号"),
            "代表证号与联络站填一项",
            "3301050110001",
            refers="deputies",
            number_text=True,
            width=16,
            group="荣誉",
        ),
    ] = None
    station: Annotated[Short | None, Meta("联络站", refers="stations", makes=True, width=18, group="荣誉")] = None

    @model_validator(mode="after")
    def _one_holder(self) -> Self:
        if bool(self.certificate_no) == bool(self.station):
            raise ValueError("代表证号与联络站须填一项，且只填一项")
        return self


class AdjustmentFields(Draft):
    """The stored fields of a points adjustment (积分调整): a reason and an approver, always."""

    no: Annotated[Key, Meta("编号", (), "每条唯一", "T001", number_text=True)]
    item: Annotated[
        Key, Meta("细则", ("规则项",), "须是「人工登记」的细则，如 E4", "E4", refers="manual-items", width=8)
    ]
    points: Annotated[Points, Meta("分值", sample="3", width=8)]
    decided_on: Annotated[date, Meta("日期", sample="2026-11-02")]
    reason: Annotated[Title, Meta("理由", sample="执笔调研报告被采用", width=30)]
    approved_by: Annotated[Short, Meta("批准人", sample="李明", width=10)]
    document_no: Annotated[
        Short | None, Meta("文号", hint="批准这次调整的文件或会议纪要，须填写", number_text=True, width=16)
    ] = None
    refers: Annotated[
        Title | None,
        BeforeValidator(as_source),
        Meta("涉及事项", hint="更正的是哪一条记录，如 活动 A012；印在登记表上", width=20),
    ] = None


class AdjustmentDraft(AdjustmentFields):
    """One adjustment of one deputy's points."""

    sheet_order = ("no", "certificate_no", "item", "points", "decided_on", "reason", "approved_by", "document_no")
    form_only = ("refers",)

    certificate_no: Annotated[
        Key,
        Meta("代表证号", ("代表证编号", "证号"), sample="3301050110001", refers="deputies", number_text=True, width=16),
    ]


class StationDraft(Draft):
    """A deputies' liaison station (代表联络站)."""

    name: Annotated[Title, Meta("名称", ("联络站", "联络站名称"), sample="某某社区联络站", width=24)]
    no: Annotated[Short | None, Meta("编号", number_text=True, width=10)] = None
    address: Annotated[Title | None, Meta("地址", width=30)] = None
    keeper: Annotated[Short | None, Meta("联系人", width=12)] = None
    phone: Annotated[Short | None, Meta("电话", number_text=True, width=14)] = None
    reception_day: Annotated[Short | None, Meta("接待日", sample="每月 15 日", width=14)] = None
    head: Annotated[Short | None, Meta("站长", width=12)] = None
    community: Annotated[Short | None, Meta("所在社区", width=16)] = None
    area: Annotated[Title | None, Meta("服务范围", hint="覆盖的社区、小区", width=24)] = None
    opened_on: Annotated[date | None, Meta("建站日期", width=12)] = None
    closed_on: Annotated[date | None, Meta("撤站日期", width=12)] = None
    note: Annotated[Long | None, Meta("备注", long=True, inner=True, width=20)] = None
