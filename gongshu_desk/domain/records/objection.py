"""An objection (异议) to published points: received, checked, decided, answered.

A deputy may object to the record and it is put right after checking (上海市实施代表法办法 art. 51); the three kinds are
those deputies report back: wrong, twice, missing.
"""

from datetime import date
from itertools import pairwise
from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, model_validator

from gongshu_desk.domain.codes import Decision, ObjectionKind
from gongshu_desk.domain.records.fields import Draft, Meta
from gongshu_desk.domain.records.types import Key, Long, Short, Title, Year, as_source

Stage = Literal["待核查", "待决定", "待答复", "已答复"]
"""What an objection waits for; told by its dates alone."""


class ObjectionFields(Draft):
    """The stored fields of an objection slip (异议登记表)."""

    no: Annotated[Key, Meta("编号", (), "每件唯一", "YY2026-01", number_text=True, group="登记")]
    year: Annotated[Year, Meta("年度", ("公示年度",), sample="2026", width=8, group="登记")]
    received_on: Annotated[date, Meta("收到日期", sample="2027-01-06", group="登记")]
    received_by: Annotated[Short | None, Meta("接收人", width=10, group="登记")] = None
    raised_by: Annotated[Short | None, Meta("提出人", hint="不填即代表本人", inner=True, width=10, group="登记")] = None
    kind: Annotated[ObjectionKind, Meta("异议类别", sample="漏登", width=10, group="登记")]
    refers: Annotated[
        Title | None,
        BeforeValidator(as_source),
        Meta("涉及事项", hint="哪一条记录，如 活动 A012；漏登的可不填", width=20, group="登记"),
    ] = None
    content: Annotated[Long, Meta("异议内容", sample="9 月 12 日小组活动到场，没有登记", long=True, group="登记")]
    checked_on: Annotated[date | None, Meta("核查日期", group="核查")] = None
    checked_by: Annotated[Short | None, Meta("核查人", width=10, group="核查")] = None
    findings: Annotated[Long | None, Meta("核查情况", long=True, group="核查")] = None
    decided_on: Annotated[date | None, Meta("决定日期", group="处理")] = None
    decided_by: Annotated[Short | None, Meta("决定人", width=10, group="处理")] = None
    decision: Annotated[Decision | None, Meta("处理结果", width=10, group="处理")] = None
    correction: Annotated[
        Long | None, Meta("更正情况", hint="改了哪条记录，或登记了哪一条积分调整", long=True, group="处理")
    ] = None
    answer: Annotated[Long | None, Meta("答复意见", hint="印在异议答复书上", long=True, group="处理")] = None
    answered_on: Annotated[date | None, Meta("答复日期", group="处理")] = None

    @property
    def stage(self) -> Stage:
        """What is to be done next: the first step without a date."""
        if self.answered_on is not None:
            return "已答复"
        if self.decided_on is not None:
            return "待答复"
        return "待决定" if self.checked_on is not None else "待核查"

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        steps = (
            ("收到日期", self.received_on),
            ("核查日期", self.checked_on),
            ("决定日期", self.decided_on),
            ("答复日期", self.answered_on),
        )
        known = [(label, day) for label, day in steps if day is not None]
        for (earlier, first), (later, second) in pairwise(known):
            if second < first:
                raise ValueError(f"{later} {second.isoformat()} 早于{earlier} {first.isoformat()}，请核对日期")
        if (self.decision is None) != (self.decided_on is None):
            raise ValueError("处理结果与决定日期要一起填写")
        return self


class ObjectionDraft(ObjectionFields):
    """One objection of one deputy to the points of one year."""

    sheet_order = (
        *("no", "year", "certificate_no", "raised_by", "kind", "refers", "content", "received_on", "received_by"),
        *("checked_on", "checked_by", "findings", "decision", "decided_on", "decided_by", "correction", "answer"),
        *("answered_on",),
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
            group="登记",
        ),
    ]
