"""A leave slip (请假条): who asks for which sign-in unit, why, who may grant it, and what was decided.

Who grants depends on the occasion (浙江省实施代表法办法 art. 46): leave from a whole congress is asked in writing before it
opens, of the chairpersons' meeting; during the congress of its secretariat or the delegation; from any other activity
of whoever convenes it.
"""

from datetime import date
from typing import Annotated, Self

from pydantic import model_validator

from gongshu_desk.domain.codes import LeaveDecision, LeaveKind
from gongshu_desk.domain.records.fields import Draft, Meta
from gongshu_desk.domain.records.types import Key, Long, Short


class LeaveFields(Draft):
    """The stored fields of a leave slip."""

    kind: Annotated[LeaveKind, Meta("请假类别", ("假别",), sample="病假", width=10, group="请假")]
    reason: Annotated[Long, Meta("请假事由", ("事由",), sample="住院治疗", long=True, width=24, group="请假")]
    asked_on: Annotated[date | None, Meta("请假日期", ("提出日期",), width=12, group="请假")] = None
    in_writing: Annotated[bool, Meta("书面请假", sample="是", width=10, group="请假")] = True
    approver: Annotated[
        Short | None, Meta("批准机构", hint="谁有权批准这次请假", sample="召集人", width=16, group="审批")
    ] = None
    decision: Annotated[LeaveDecision, Meta("审批结果", sample="准假", width=10, group="审批")] = LeaveDecision.PENDING
    decided_by: Annotated[Short | None, Meta("批准人", width=10, group="审批")] = None
    decided_on: Annotated[date | None, Meta("批准日期", width=12, group="审批")] = None
    note: Annotated[Long | None, Meta("备注", long=True, inner=True, width=20, group="审批")] = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.asked_on and self.decided_on and self.decided_on < self.asked_on:
            raise ValueError("批准日期早于请假日期，请核对这两格")
        if self.decision is LeaveDecision.PENDING and self.decided_on is not None:
            raise ValueError("填了批准日期，审批结果还是待批")
        return self


class LeaveDraft(LeaveFields):
    """One leave slip, by activity and deputy."""

    sheet_order = (
        *("activity_no", "certificate_no", "kind", "reason", "asked_on", "in_writing", "approver", "decision"),
        *("decided_by", "decided_on", "note"),
    )

    activity_no: Annotated[
        Key, Meta("活动编号", ("编号", "活动"), refers="activities", sample="A001", number_text=True, group="请假")
    ]
    certificate_no: Annotated[
        Key,
        Meta(
            "代表证号",
            ("代表证编号", "证号"),
            refers="deputies",
            sample="3301050110001",
            number_text=True,
            group="请假",
        ),
    ]

    def warnings(self) -> list[str]:
        """A decision says who made it."""
        if self.decision is not LeaveDecision.PENDING and not self.decided_by:
            return ["审批结果已填，没有填批准人"]
        return []
