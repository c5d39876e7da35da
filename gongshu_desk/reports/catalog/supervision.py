"""Papers of deliberations, appraisals and selections."""

from collections.abc import Sequence
from typing import Any

from gongshu_desk.reports.builders import (
    appraisal_ballot,
    appraisal_results,
    council_minutes,
    council_sign_in,
    selection_list,
)
from gongshu_desk.reports.catalog.entry import Options, Report
from gongshu_desk.reports.samples import supervision as samples
from gongshu_desk.services import supervision_figures
from gongshu_desk.services.desk import Desk

_COUNCIL = ("{year} 年度没有居民议事会议。", "请先在「活动 › 议事会议」新开一次会议。")
_APPRAISAL = ("{year} 年度没有逐人登记的两官评议。", "请先在「活动 › 两官评议」登记被评议的人。")


def _minutes(desk: Desk, options: Options) -> Sequence[Any]:
    return supervision_figures.minutes(desk, options.year, options.activity)


def _members(desk: Desk, options: Options) -> Sequence[Any]:
    return supervision_figures.member_sheets(desk, options.year, options.activity)


def _appraisals(desk: Desk, options: Options) -> Sequence[Any]:
    return supervision_figures.appraisal_results(desk, options.year, options.activity)


def _selections(desk: Desk, options: Options) -> Sequence[Any]:
    return supervision_figures.selection_lists(desk, options.year, options.selection)


REPORTS: tuple[Report, ...] = (
    Report(
        "council-minutes",
        "居民议事会议情况表",
        "会后归档：到会、议程、每项表决的票数和结果、交办和答复",
        ("activity",),
        _minutes,
        council_minutes.build,
        lambda: [samples.minutes()],
        _COUNCIL,
    ),
    Report(
        "council-sign-in",
        "议事成员签到表",
        "开会当天用：当日在任的议事成员按类别排好，一人一行签名",
        ("activity",),
        _members,
        council_sign_in.build,
        lambda: [samples.members()],
        _COUNCIL,
    ),
    Report(
        "appraisal-ballot",
        "两官评议测评票",
        "评议会上发：一张票评全部被评议人，不署名，份数按到会人数印",
        ("activity",),
        _appraisals,
        appraisal_ballot.build,
        lambda: [samples.appraisal()],
        _APPRAISAL,
    ),
    Report(
        "appraisal-results",
        "两官评议测评结果汇总表",
        "计票以后：每人的票数和两个满意率，评议意见和整改情况",
        ("activity",),
        _appraisals,
        appraisal_results.build,
        lambda: [samples.appraisal()],
        _APPRAISAL,
    ),
)
SELECTIONS: tuple[Report, ...] = (
    Report(
        "selection-list",
        "评选候选名单和结果",
        "最美代表等评选：条件、候选人的理由和数据、得票；有人入选的印评选结果，主任签字",
        ("selection",),
        _selections,
        selection_list.build,
        lambda: [samples.candidates(), samples.candidates(decided=False)],
        ("{year} 年度没有候选名单。", "请先在「荣誉证书 › 评选」按条件提名。"),
    ),
)
