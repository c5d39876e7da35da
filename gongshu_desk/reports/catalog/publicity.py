"""Papers about published points: the objection's form and answer, what a later round corrects."""

from collections.abc import Sequence
from typing import Any

from gongshu_desk.reports.builders import objection_answer, objection_slip, republication
from gongshu_desk.reports.catalog.duty import HEAD
from gongshu_desk.reports.catalog.entry import Choice, Options, Report, chosen
from gongshu_desk.reports.samples import publicity as samples
from gongshu_desk.services import publicity_figures
from gongshu_desk.services.desk import Desk

FORM = Choice(
    "form", "印什么", (("filled", "登记的异议；没有的印空白表"), ("blank", "空白表")), "空白表可以选代表，先印上姓名"
)
ROUNDS = tuple((str(n), f"第 {n} 次公示") for n in range(2, 7))
ROUND = Choice("round", "公示轮次", (("all", "各次更正"), *ROUNDS))


def _slips(desk: Desk, options: Options) -> Sequence[Any]:
    if chosen(FORM, options) == "filled" and not options.mandate:
        found = publicity_figures.papers(desk, options.year, options.objection)
        return found or [publicity_figures.blank(desk, options.year)]
    return [publicity_figures.blank(desk, options.year, no) for no in options.mandate or ("",)]


def _answers(desk: Desk, options: Options) -> Sequence[Any]:
    red = chosen(HEAD, options) == "red"
    found = publicity_figures.papers(desk, options.year, options.objection, red_head=red)
    return found if options.objection else [one for one in found if one.answer]


def _rounds(desk: Desk, options: Options) -> Sequence[Any]:
    wanted = chosen(ROUND, options)
    return publicity_figures.corrected(desk, options.year, None if wanted == "all" else int(wanted))


REPORTS: tuple[Report, ...] = (
    Report(
        "objection-slip",
        "履职积分异议登记表",
        "代表对公示的积分有异议时填写；登记以后打印带核查、决定、更正和答复",
        ("objection", "mandate"),
        _slips,
        objection_slip.build,
        samples.slips,
        ("{year} 年度没有异议。", "请先在「公示与异议」页登记。"),
        choices=(FORM,),
    ),
    Report(
        "objection-answer",
        "履职积分异议答复书",
        "答复提出异议的代表：异议事项、核查情况、处理结果和更正前后的积分",
        ("objection",),
        _answers,
        objection_answer.build,
        lambda: [samples.answered()],
        ("{year} 年度没有已经答复的异议。", "请先在「公示与异议」页决定并答复。"),
        choices=(HEAD,),
        complain=objection_answer.lacking,
    ),
    Report(
        "republication-differences",
        "履职积分更正公示对照表",
        "更正后再公示时同时张贴：谁的积分、名次、等次有变，每一条为什么",
        (),
        _rounds,
        republication.build,
        samples.rounds,
        ("{year} 年度没有更正后再公示。", "只公示过一次的没有对照表。"),
        choices=(ROUND,),
    ),
)
