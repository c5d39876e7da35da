"""Papers about training and elections."""

from gongshu_desk.reports.builders import election_summary, training_plan, training_summary
from gongshu_desk.reports.catalog.entry import Choice, Report, chosen
from gongshu_desk.reports.samples import training as samples
from gongshu_desk.services import training_prints

DONE = Choice("done", "完成情况", (("no", "不印（年初发文用）"), ("yes", "印（年末总结用）")))

REPORTS: tuple[Report, ...] = (
    Report(
        "training-plan",
        "年度培训计划",
        "年初印发的三级培训计划表；年末可以带完成情况再印一份",
        (),
        lambda desk, options: training_prints.plans(desk, options.year, done=chosen(DONE, options) == "yes"),
        training_plan.build,
        lambda: [samples.plan()],
        ("{year} 年度还没有培训计划。", "请先在「三级培训」页列出计划。"),
        choices=(DONE,),
    ),
    Report(
        "training-summary",
        "培训情况统计表",
        "三级培训的场次、半天、学时、人次、人数和覆盖率，逐名代表已训、应训和达标情况",
        (),
        lambda desk, options: training_prints.summaries(desk, options.year),
        training_summary.build,
        lambda: [samples.summary()],
        ("{year} 年度没有在任代表，也没有培训。", "请先导入代表名册。"),
    ),
)
ELECTIONS: tuple[Report, ...] = (
    Report(
        "election-summary",
        "选举情况统计表",
        "各选区登记选民、参选人数、参选率、应选和当选；印本年度的选举，本年度没有的印此前最近一次",
        (),
        lambda desk, options: training_prints.election_tables(desk, options.year),
        election_summary.build,
        lambda: [samples.election()],
        ("到 {year} 年度还没有选举情况。", "请先在「选举情况」页登记选区，或换到选举的年度。"),
    ),
)
