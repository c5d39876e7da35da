"""Selections (评选, as of 最美代表): the criteria, and the candidates with the reasons for and the votes on them."""

from dataclasses import replace
from datetime import date
from typing import Annotated, Self

from pydantic import Field, model_validator

from gongshu_desk.domain.codes import HonourLevel
from gongshu_desk.domain.records.fields import Draft, Meta
from gongshu_desk.domain.records.types import HOLDER, NOTE, Count, Key, Long, Short, Title, Year


class SelectionDraft(Draft):
    """One selection."""

    no: Annotated[Key, Meta("编号", (), "每次唯一", "PX2026-01", number_text=True, group="评选")]
    name: Annotated[Title, Meta("名称", ("荣誉名称",), sample="最美人大代表", width=22, group="评选")]
    year: Annotated[Year, Meta("年度", sample="2026", width=8, group="评选")]
    level: Annotated[HonourLevel, Meta("级别", sample="街道", width=8, group="评选")]
    criteria: Annotated[Long | None, Meta("评选条件", hint="一行一条", long=True, width=36, group="评选")] = None
    places: Annotated[Annotated[int, Field(ge=1, le=1000)] | None, Meta("名额", width=8, group="评选")] = None
    granted_by: Annotated[Title | None, Meta("授予单位", width=20, group="结果")] = None
    document_no: Annotated[Short | None, Meta("文号", number_text=True, width=16, group="结果")] = None
    decided_on: Annotated[date | None, Meta("决定日期", width=12, group="结果")] = None
    note: Annotated[Long | None, replace(NOTE, group="结果")] = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.decided_on and self.decided_on.year < self.year:
            raise ValueError("决定日期早于评选年度，请核对这两格")
        return self


class CandidateFields(Draft):
    """The stored fields of a candidate."""

    reason: Annotated[Long | None, Meta("推荐理由", ("主要事迹",), long=True, width=36)] = None
    proposed_by: Annotated[Title | None, Meta("推荐单位", width=18)] = None
    votes: Annotated[Count | None, Meta("得票", width=8)] = None
    chosen: Annotated[bool, Meta("入选", ("是否入选",), width=8)] = False
    note: Annotated[Long | None, NOTE] = None


class CandidateDraft(CandidateFields):
    """One deputy among the candidates of a selection."""

    sheet_order = ("selection", "certificate_no", "reason", "proposed_by", "votes", "chosen", "note")

    selection: Annotated[
        Key, Meta("评选编号", ("评选",), refers="selections", sample="PX2026-01", number_text=True, width=12)
    ]
    certificate_no: Annotated[Key, replace(HOLDER)]
