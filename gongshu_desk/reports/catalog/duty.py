"""Papers of duty reports (述职): ballot, tally, result, feedback, rectification."""

from gongshu_desk.reports.builders import duty_report
from gongshu_desk.reports.catalog.entry import Report
from gongshu_desk.reports.samples import duty as samples
from gongshu_desk.services import print_figures

REPORTS: tuple[Report, ...] = (
    Report(
        "duty-report",
        "述职报告及测评结果",
        "述职会的测评结果、全年述职情况和书面报告，供存档",
        ("mandate",),
        lambda desk, options: print_figures.duty_reports(desk, options.year, options.mandate),
        duty_report.build,
        lambda: [samples.duty()],
        ("{year} 年度没有述职记录。", "请先在「述职」页登记。"),
        year_end=True,
    ),
)
