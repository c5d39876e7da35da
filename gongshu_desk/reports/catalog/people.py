"""Papers about deputies: their register and handbook, the roster, recommendations."""

from collections.abc import Sequence
from typing import Any

from gongshu_desk.reports.builders import deputy_roster, duty_handbook, performance_sheet, recommendation
from gongshu_desk.reports.catalog.entry import Choice, Options, Report, chosen
from gongshu_desk.reports.samples import people
from gongshu_desk.reports.samples import register as samples
from gongshu_desk.services import handbook_figures, people_figures, register_figures
from gongshu_desk.services.desk import Desk

NOBODY = ("{year} 年度没有在任代表。", "请先导入代表名册。")
PRIVATE = Choice(
    "private",
    "个人信息",
    (("no", "不含（手机隐去中间四位）"), ("yes", "含手机、身份证号")),
    "含个人信息的名册每页注明，并记入日志",
)
ORDER = Choice("order", "排列", (("group", "按代表小组"), ("stroke", "按姓氏笔画"), ("delegation", "按代表团")))
AWARD = Choice("for", "推荐荣誉", (("excellent", "优秀人大代表"), ("finest", "最美人大代表")))


def _roster(desk: Desk, options: Options) -> Sequence[Any]:
    private = chosen(PRIVATE, options) == "yes"
    return people_figures.deputy_roster(desk, options.year, order=chosen(ORDER, options), private=private)


def _recommendations(desk: Desk, options: Options) -> Sequence[Any]:
    award = dict(AWARD.values)[chosen(AWARD, options)]
    return people_figures.recommendations(desk, options.year, award, options.mandate)


REPORTS: tuple[Report, ...] = (
    Report(
        "performance-sheet",
        "个人履职情况登记表",
        "每名代表一份：全年履职记录、积分明细和未计入原因，供本人核对、存档",
        ("mandate",),
        lambda desk, options: register_figures.registers(desk, options.year, options.mandate),
        performance_sheet.build,
        lambda: [samples.register()],
        NOBODY,
        year_end=True,
    ),
    Report(
        "duty-handbook",
        "履职手册",
        "每名代表一本：全年各项记录分类逐条列出，注明记录本页码，不论是否计分",
        ("mandate",),
        lambda desk, options: handbook_figures.handbooks(desk, options.year, options.mandate),
        duty_handbook.build,
        lambda: [people.handbook()],
        NOBODY,
    ),
    Report(
        "deputy-roster",
        "代表名册",
        "在任代表的基本情况和结构，分不含个人信息和含个人信息两种",
        (),
        _roster,
        deputy_roster.build,
        lambda: [people.roster()],
        NOBODY,
        choices=(ORDER, PRIVATE),
    ),
    Report(
        "recommendation",
        "荣誉与优秀代表推荐表",
        "每名代表一页：年度数据已填好，留主要事迹和三级意见栏；不选代表时印最高等次的代表",
        ("mandate",),
        _recommendations,
        recommendation.build,
        lambda: [people.recommendation()],
        NOBODY,
        choices=(AWARD,),
    ),
)
