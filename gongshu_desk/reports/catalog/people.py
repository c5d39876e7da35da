"""Papers about deputies: their register and handbook, the roster, recommendations."""

from gongshu_desk.reports.builders import performance_sheet
from gongshu_desk.reports.catalog.entry import Report
from gongshu_desk.reports.samples import register as samples
from gongshu_desk.services import register_figures

REPORTS: tuple[Report, ...] = (
    Report(
        "performance-sheet",
        "个人履职情况登记表",
        "每名代表一份：全年履职记录、积分明细和未计入原因，供本人核对、存档",
        ("mandate",),
        lambda desk, options: register_figures.registers(desk, options.year, options.mandate),
        performance_sheet.build,
        lambda: [samples.register()],
        ("{year} 年度没有在任代表。", "请先导入代表名册。"),
        year_end=True,
    ),
)
