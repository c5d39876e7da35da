"""What a deputy is to mend after a duty report (整改事项): by when, done when, and whether to report again."""

from dataclasses import replace
from datetime import date
from typing import Annotated, Self

from pydantic import model_validator

from gongshu_desk.domain.records.fields import Draft, Meta
from gongshu_desk.domain.records.types import HOLDER, NOTE, Key, Long, Short, Year


class RectificationFields(Draft):
    """The stored fields of one task."""

    no: Annotated[Key, Meta("编号", (), "每项唯一", "ZG2026-01", number_text=True, group="整改")]
    year: Annotated[Year, Meta("述职年度", ("年度",), "哪个年度的述职提出的", "2026", width=8, group="整改")]
    content: Annotated[Long, Meta("整改要求", ("内容",), sample="全年到联络站接待不少于三次", long=True, group="整改")]
    due_on: Annotated[date | None, Meta("整改期限", ("期限",), width=12, group="整改")] = None
    report_again: Annotated[bool, Meta("须再次述职", hint="下一年度须再次述职", width=10, group="整改")] = False
    done_on: Annotated[date | None, Meta("完成日期", width=12, group="结果")] = None
    evidence: Annotated[Long | None, Meta("整改情况", long=True, width=28, group="结果")] = None
    checked_by: Annotated[Short | None, Meta("核实人", width=10, group="结果")] = None
    note: Annotated[Long | None, replace(NOTE, group="结果")] = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.done_on and self.done_on.year < self.year:
            raise ValueError("完成日期早于述职年度，请核对这两格")
        return self


class RectificationDraft(RectificationFields):
    """One task of one deputy."""

    sheet_order = (
        *("no", "certificate_no", "year", "content", "due_on", "report_again", "done_on", "evidence", "checked_by"),
        "note",
    )

    certificate_no: Annotated[Key, replace(HOLDER, group="整改")]
