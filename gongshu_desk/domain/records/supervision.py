"""Livelihood projects (民生实事项目), what deputies say at supervision, and the appraisal of judges and prosecutors."""

from dataclasses import replace
from datetime import date
from typing import Annotated, Self

from pydantic import Field, model_validator

from gongshu_desk.domain.codes import JudicialPost, ProjectState
from gongshu_desk.domain.records.fields import Draft, Meta
from gongshu_desk.domain.records.types import (
    AT_ACTIVITY,
    HOLDER,
    NOTE,
    Count,
    Key,
    Long,
    Money,
    Percent,
    Short,
    Title,
    Year,
)


class ProjectDraft(Draft):
    """A livelihood project of one year, as the deliberation or the congress chose it."""

    no: Annotated[Key, Meta("编号", ("项目编号",), "每个项目唯一", "MS2026-01", number_text=True, group="项目")]
    name: Annotated[Title, Meta("名称", ("项目名称",), sample="老旧小区加装电梯", width=28, group="项目")]
    year: Annotated[Year, Meta("年度", sample="2026", width=8, group="项目")]
    lead: Annotated[Title | None, Meta("责任单位", ("牵头单位",), width=18, group="项目")] = None
    goal: Annotated[Long | None, Meta("年度目标", long=True, width=28, group="项目")] = None
    budget: Annotated[Money | None, Meta("投资", hint="万元", width=10, group="项目")] = None
    voted_on: Annotated[date | None, Meta("票决日期", width=12, group="项目")] = None
    votes_for: Annotated[Count | None, Meta("得票", width=8, group="项目")] = None
    state: Annotated[ProjectState, Meta("进展", sample="实施中", width=10, group="进展")] = ProjectState.PLANNED
    progress: Annotated[Percent | None, Meta("形象进度", hint="百分数，0 至 100", width=10, group="进展")] = None
    due_on: Annotated[date | None, Meta("计划完成日期", width=12, group="进展")] = None
    done_on: Annotated[date | None, Meta("实际完成日期", width=12, group="进展")] = None
    note: Annotated[Long | None, replace(NOTE, group="进展")] = None

    def warnings(self) -> list[str]:
        """A finished project says when."""
        if self.state is ProjectState.FINISHED and self.done_on is None:
            return ["进展已完成，没有填实际完成日期"]
        return []


class FindingFields(Draft):
    """The stored fields of an opinion raised at an activity of supervision."""

    no: Annotated[Key, Meta("编号", ("意见编号",), "每条唯一", "JD001", number_text=True, group="意见")]
    content: Annotated[Long, Field(min_length=1), Meta("意见内容", ("内容",), long=True, width=36, group="意见")]
    handler: Annotated[Title | None, Meta("承办单位", width=18, group="处理")] = None
    due_on: Annotated[date | None, Meta("办理期限", width=12, group="处理")] = None
    answered_on: Annotated[date | None, Meta("答复日期", width=12, group="处理")] = None
    resolved_on: Annotated[date | None, Meta("解决日期", width=12, group="处理")] = None
    result: Annotated[Long | None, Meta("办理结果", long=True, width=28, group="处理")] = None
    note: Annotated[Long | None, replace(NOTE, group="处理")] = None


class FindingDraft(FindingFields):
    """One opinion (监督意见) of one supervision, inspection or appraisal."""

    sheet_order = (
        *("no", "activity_no", "certificate_no", "content", "handler", "due_on", "answered_on", "resolved_on"),
        *("result", "note"),
    )

    activity_no: Annotated[Key, replace(AT_ACTIVITY, group="意见")]
    certificate_no: Annotated[Key | None, replace(HOLDER, hint="提出意见的代表", group="意见")] = None


class AppraisalFields(Draft):
    """The stored fields of the appraisal of one judge or prosecutor."""

    no: Annotated[Key, Meta("编号", (), "每人唯一", "PY001", number_text=True, group="评议")]
    name: Annotated[Short, Field(min_length=1), Meta("姓名", sample="李四", width=10, group="评议")]
    post: Annotated[JudicialPost, Meta("职务", sample="法官", width=10, group="评议")]
    organ: Annotated[Title | None, Meta("单位", sample="区人民法院", width=18, group="评议")] = None
    issued: Annotated[Count | None, Meta("发出票", width=8, group="测评")] = None
    returned: Annotated[Count | None, Meta("收回票", width=8, group="测评")] = None
    valid: Annotated[Count | None, Meta("有效票", width=8, group="测评")] = None
    satisfied: Annotated[Count | None, Meta("满意", width=8, group="测评")] = None
    fairly: Annotated[Count | None, Meta("基本满意", width=8, group="测评")] = None
    dissatisfied: Annotated[Count | None, Meta("不满意", width=8, group="测评")] = None
    opinion: Annotated[Long | None, Meta("评议意见", long=True, width=28, group="结果")] = None
    rectified: Annotated[Long | None, Meta("整改情况", long=True, width=28, group="结果")] = None
    note: Annotated[Long | None, replace(NOTE, group="结果")] = None

    @model_validator(mode="after")
    def _tally(self) -> Self:
        for less, small, more, large in (
            ("收回票", self.returned, "发出票", self.issued),
            ("有效票", self.valid, "收回票", self.returned),
        ):
            if small is not None and large is not None and small > large:
                raise ValueError(f"{less} {small} 多于{more} {large}，请核对计票")
        votes = [n for n in (self.satisfied, self.fairly, self.dissatisfied) if n is not None]
        if self.valid is not None and votes and sum(votes) != self.valid:
            raise ValueError(f"满意、基本满意、不满意合计 {sum(votes)}，不等于有效票 {self.valid}，请核对计票")
        return self


class AppraisalDraft(AppraisalFields):
    """One person appraised at one activity (两官评议)."""

    sheet_order = (
        *("no", "activity_no", "name", "post", "organ", "issued", "returned", "valid", "satisfied", "fairly"),
        *("dissatisfied", "opinion", "rectified", "note"),
    )

    activity_no: Annotated[Key, replace(AT_ACTIVITY, group="评议")]
