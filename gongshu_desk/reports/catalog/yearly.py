"""Figures of a whole year: the public list, the summary, what the annual work report states."""

from collections.abc import Sequence
from typing import Any

from gongshu_desk.reports.builders import publicity, year_summary
from gongshu_desk.reports.catalog.entry import Options, Report
from gongshu_desk.reports.samples import yearly as samples
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.year_figures import summary_of, year_book

NOBODY = ("{year} 年度没有在任代表。", "请先导入代表名册。")


def _summary(desk: Desk, options: Options) -> Sequence[Any]:
    summary = summary_of(year_book(desk, options.year))
    return [summary] if summary.groups else []


REPORTS: tuple[Report, ...] = (
    Report(
        "points-notice",
        "年度履职积分公示表",
        "年终公示全体代表的积分、等次和排名",
        (),
        _summary,
        publicity.build,
        lambda: [samples.year_summary()],
        NOBODY,
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
)
