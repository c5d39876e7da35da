"""The three tiers of training: the year's plan, what each deputy is required to attend, the material library.

代表法 art. 47 has the standing committee train deputies by plan; how much is required is the locality's to say.
"""

from dataclasses import replace
from datetime import date
from typing import Annotated, Self

from pydantic import model_validator

from gongshu_desk.domain.codes import TargetTier, TrainingTier
from gongshu_desk.domain.records.fields import Draft, Meta
from gongshu_desk.domain.records.types import AT_ACTIVITY, NOTE, HalfDays, Hours, Key, Long, Short, Title, Year


class TrainingPlanDraft(Draft):
    """One training of a year's plan (培训计划); the activities that carry it out name it."""

    no: Annotated[Key, Meta("编号", (), "每项唯一", "PX-01", number_text=True, group="计划")]
    year: Annotated[Year, Meta("年度", sample="2026", width=8, group="计划")]
    title: Annotated[Title, Meta("培训内容", ("名称", "主题"), sample="代表法专题培训", width=28, group="计划")]
    tier: Annotated[TrainingTier, Meta("层级", sample="人大街道工委", width=14, group="计划")]
    planned_on: Annotated[date | None, Meta("计划日期", width=12, group="计划")] = None
    half_days: Annotated[HalfDays | None, Meta("半天数", width=8, group="计划")] = None
    hours: Annotated[Hours | None, Meta("学时", width=8, group="计划")] = None
    audience: Annotated[Title | None, Meta("培训对象", sample="全体代表", width=18, group="计划")] = None
    lecturer: Annotated[Title | None, Meta("授课人", width=16, group="计划")] = None
    responsible: Annotated[Short | None, Meta("负责人", width=10, group="计划")] = None
    note: Annotated[Long | None, replace(NOTE, group="计划")] = None


class TrainingTargetDraft(Draft):
    """How much training a deputy is required to attend in a year, at one tier or in all."""

    year: Annotated[Year, Meta("年度", sample="2026", width=8)]
    tier: Annotated[TargetTier, Meta("层级", sample="全部", width=14)]
    half_days: Annotated[HalfDays | None, Meta("应训半天数", ("半天数",), sample="4", width=10)] = None
    hours: Annotated[Hours | None, Meta("应训学时", ("学时",), width=10)] = None
    source: Annotated[Title | None, Meta("依据", hint="哪个文件规定的", width=24)] = None

    @model_validator(mode="after")
    def _something(self) -> Self:
        if self.half_days is None and self.hours is None:
            raise ValueError("应训半天数和应训学时至少填一项")
        return self


class MaterialFields(Draft):
    """The stored fields of a piece of training material; its files are kept beside it."""

    no: Annotated[Key, Meta("编号", (), "每份唯一", "ZL001", number_text=True)]
    title: Annotated[Title, Meta("名称", ("资料名称",), sample="代表法释义讲稿", width=28)]
    topic: Annotated[Short | None, Meta("类别", ("主题",), hint="如 法律法规、履职方法", width=14)] = None
    tier: Annotated[TrainingTier | None, Meta("层级", width=14)] = None
    author: Annotated[Title | None, Meta("作者或来源", ("来源",), width=18)] = None
    dated_on: Annotated[date | None, Meta("日期", width=12)] = None
    note: Annotated[Long | None, NOTE] = None


class MaterialDraft(MaterialFields):
    """One piece of material, and the training it was used at."""

    sheet_order = ("no", "title", "topic", "tier", "author", "dated_on", "activity_no", "note")

    activity_no: Annotated[Key | None, replace(AT_ACTIVITY, hint="用在哪次培训上")] = None
