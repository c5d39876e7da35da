"""Papers before, at and after a meeting: notice, leave, sign-in, name plates, who came."""

from gongshu_desk.domain.forms import SignInCounts
from gongshu_desk.reports.builders import sign_in_sheet
from gongshu_desk.reports.catalog.entry import Report
from gongshu_desk.reports.samples import yearly as samples
from gongshu_desk.services import print_figures

REPORTS: tuple[Report, ...] = (
    Report(
        "sign-in-sheet",
        "会议签到表",
        "会前打印供本人签到；点名以后打印带出席统计",
        ("activity",),
        lambda desk, options: print_figures.sign_ins(desk, options.year, options.activity),
        sign_in_sheet.build,
        lambda: [samples.sign_in(SignInCounts(26, 1, 1, 1, 0, 2, 3))],
        ("{year} 年度没有活动。", "请先在「活动」页登记。"),
        year_end=True,
    ),
)
