"""A duty-report meeting with its ballot."""

from datetime import date

from gongshu_desk.domain.forms import (
    BallotFigures,
    DutyBallot,
    DutyReportFigures,
    DutyReportText,
    DutyStatus,
)
from gongshu_desk.reports.samples.yearly import STAMP, groups

REPORT = (
    "各位选民：",
    "我是第 17 选区选出的区人大代表刘畅。一年来，我在区人大常委会和街道人大工委的指导下，认真学习宪法和法律，"
    "依法履行代表职务，现将2026年度履职情况报告如下，请予评议。",
    "一、学习和出席会议情况",
    "全年参加培训3个半天，学习代表法、监督法和养老服务条例。出席区人代会6个半天，出勤率100.0%，"
    "在审议政府工作报告时就社区养老“最后一公里”问题发言——建议把配送补贴列入预算，得到采纳。",
    "二、闭会期间活动情况",
    "（一）参加代表小组活动。全年3次，分别围绕学习贯彻、社区走访和民生实事监督开展。",
    "（二）参加视察调研。全年5次，其中执法检查1次、视察1次、调研1次、民生实事监督1次、专题询问1次。",
    "三、联系群众和提出建议情况",
    "全年在柳湾联络站接待群众5次，走访选民6次，收集意见28条……其中26条当场答复或者转交办理。领衔提出建议2件，"
    "“柳湾路口增设信号灯”列入重点督办，8月底前已经解决；“老年食堂配送”正在列入计划逐步解决。",
    "四、存在的不足和下一步打算",
    "走访选民的面还不够宽，对物业管理等难点问题的调查研究还不够深入。下一步，我将坚持每月进站接待，"
    "每季度向选民通报建议办理进展，自觉接受选民监督。",
    "以上报告，请各位选民评议。",
)
"""The text of one report, with headings of the first and second kind."""


def duty() -> DutyReportFigures:
    """One meeting with six reports and their ballots."""
    votes = {
        "马骁": (46, 40, 4, 1), "刘畅": (46, 41, 3, 1), "朱犇": (46, 38, 6, 2), "张𬬭": (46, 36, 6, 2),
        "俞春生": (46, 44, 2, 0), "嘉木样·洛桑久美·图丹却吉尼玛": (46, 39, 5, 1),
    }  # fmt: skip
    rows = tuple(DutyBallot(name, BallotFigures(46, *vote), "第 17 选区") for name, vote in votes.items())
    return DutyReportFigures(
        stamp=STAMP,
        year=2026,
        meeting="翠柳街道区人大代表 2026 年度述职会",
        day=date(2026, 11, 12),
        day_part="下午",
        place="翠柳街道办事处三楼会议室",
        expected=48,
        present=46,
        leave=2,
        absent=0,
        rows=rows,
        statuses=_statuses(set(votes)),
        texts=(
            DutyReportText(
                "刘畅",
                "第 17 选区",
                date(2026, 11, 12),
                REPORT,
            ),
        ),
    )


def _statuses(reported: set[str]) -> tuple[DutyStatus, ...]:
    written, oral = date(2026, 10, 30), date(2026, 11, 12)
    return tuple(
        DutyStatus(d.name, d.group, written, oral if d.name in reported else None,
                   "翠柳街道办事处" if d.name in reported else "")
        if d.duty_done
        else DutyStatus(d.name, d.group)
        for group in groups()
        for d in group.deputies
    )  # fmt: skip
