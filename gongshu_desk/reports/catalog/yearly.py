"""Figures of a whole year: the public list, the summary, what the annual work report states."""

from collections.abc import Sequence
from typing import Any

from gongshu_desk.reports.builders import publicity, quarter_points, work_report_data, year_summary
from gongshu_desk.reports.builders import work_report as report_builder
from gongshu_desk.reports.catalog.entry import Choice, Options, Report, chosen
from gongshu_desk.reports.samples import people
from gongshu_desk.reports.samples import work_report as report_sample
from gongshu_desk.reports.samples import yearly as samples
from gongshu_desk.services import publicity_figures, report_text
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.quarter_figures import quarter_points as points_by_quarter
from gongshu_desk.services.work_report import work_report
from gongshu_desk.services.year_figures import summary_of, year_book

NOBODY = ("{year} 年度没有在任代表。", "请先导入代表名册。")

QUARTER = Choice(
    "quarter",
    "季度",
    (("all", "已开始的各季度"), ("1", "第一季度"), ("2", "第二季度"), ("3", "第三季度"), ("4", "第四季度")),
    "一个季度一张，各季度合印为一览表",
)


ROUND = Choice(
    "round",
    "公示轮次",
    (("now", "现在的数据"), ("last", "最近一次公示"), *((str(n), f"第 {n} 次公示") for n in range(1, 7))),
    "公示过的可以原样再打；现在的数据和公示的一样时，印上公示期间",
)


SPAN = Choice(
    "span",
    "期间",
    (("year", "本年度"), ("term", "本届")),
    "其他起止日期在「工作报告」页选；命令行写 2024-03-01..2025-06-30",
    open=True,
)
PROMPTS = Choice(
    "prompts", "还没有补写的提示", (("keep", "印出来，提醒补写"), ("drop", "不印")), "「下步打算」等要人写的部分"
)


def _work_report(desk: Desk, options: Options) -> Sequence[Any]:
    """The report of the year, the term, or any days; nothing where nobody is in office and nothing was done."""
    span = report_text.span_of(desk, options.year, chosen(SPAN, options))
    made = report_text.work_report(desk, span, prompts=chosen(PROMPTS, options) == "keep")
    return [made.report] if made.has_figures else []


def _summary(desk: Desk, options: Options) -> Sequence[Any]:
    summary = summary_of(year_book(desk, options.year))
    return [summary] if summary.groups else []


def _quarter(desk: Desk, options: Options) -> Sequence[Any]:
    quarter = chosen(QUARTER, options)
    return points_by_quarter(desk, options.year, None if quarter == "all" else int(quarter))


def _notice(desk: Desk, options: Options) -> Sequence[Any]:
    """The list as it stands, or exactly as a round of publication hung."""
    return publicity_figures.notice(desk, options.year, chosen(ROUND, options))


REPORTS: tuple[Report, ...] = (
    Report(
        "points-notice",
        "年度履职积分公示表",
        "年终公示全体代表的积分、等次和排名",
        (),
        _notice,
        publicity.build,
        lambda: [samples.year_summary()],
        NOBODY,
        choices=(ROUND,),
        year_end=True,
    ),
    Report(
        "year-summary",
        "年度履职情况汇总表",
        "年终报送：按代表小组汇总每名代表的各项履职数据",
        (),
        _summary,
        year_summary.build,
        lambda: [samples.year_summary()],
        NOBODY,
        year_end=True,
    ),
    Report(
        "quarter-points",
        "季度亮分",
        "季末向代表公布本季度和累计的履职天数、积分、名次",
        (),
        _quarter,
        quarter_points.build,
        lambda: [people.quarter()],
        ("{year} 年度还没有履职记录，不能按季度亮分。", "请先登记活动和出席情况。"),
        choices=(QUARTER,),
    ),
    Report(
        "work-report",
        "工作报告",
        "向人大常委会或者选民报告一年、一届的工作：文字、图和数据表，改写在「工作报告」页",
        (),
        _work_report,
        report_builder.build,
        lambda: [report_sample.work_report()],
        ("{year} 年度没有可以报告的数据。", "请先导入代表名册，登记活动和出席情况。"),
        choices=(SPAN, PROMPTS),
    ),
    Report(
        "work-report-data",
        "年度工作报告数据页",
        "写年度工作报告用：各项数据、口径和上年对比，与工作簿一致",
        (),
        lambda desk, options: work_report(desk, options.year),
        work_report_data.build,
        lambda: [people.work_report()],
        NOBODY,
        year_end=True,
    ),
)
