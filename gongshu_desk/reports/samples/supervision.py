"""Deliberations, appraisals and a selection of the synthetic office."""

from datetime import date

from gongshu_desk.domain.forms import BallotFigures
from gongshu_desk.domain.forms.supervision import (
    AppraisalFigures,
    AppraisedLine,
    CandidateLine,
    MemberLine,
    MemberSheet,
    MinuteLine,
    MinutesFigures,
    SelectionFigures,
)
from gongshu_desk.reports.samples.yearly import STAMP, UNIT

TITLE = "翠柳街道 2026 年第二次居民议事会议"
DAY = date(2026, 10, 16)


def minutes() -> MinutesFigures:
    """A meeting that voted on the projects of the next year, and handed a matter over."""
    matters = (
        MinuteLine("票决 2027 年民生实事：老旧小区加装电梯", "", "通过", 24, 1, 1, "城市管理办公室"),
        MinuteLine("票决 2027 年民生实事：社区嵌入式托育点", "", "通过", 22, 3, 1, "社会事务办公室"),
        MinuteLine("票决 2027 年民生实事：沿河绿道贯通", "", "未通过", 11, 12, 3, "区域发展办公室"),
        MinuteLine(
            "柳湾路夜间施工噪声", "方晴", "通过", 23, 2, 1, "综合行政执法队", date(2026, 11, 16), date(2026, 11, 9),
            "22 时以后停止产生噪声的作业，工地围挡公示值班电话。",
        ),
        MinuteLine("小区非机动车停放", "沈素云", "交流讨论", None, None, None),
    )  # fmt: skip
    return MinutesFigures(
        UNIT, "A2026081", TITLE, DAY, "上午", "街道文化礼堂", "票决下一年度民生实事项目",
        ("一、街道办事处报告本年度民生实事完成情况", "二、票决 2027 年民生实事项目", "三、讨论居民关心的事项"),
        28, 26, (("人大代表", 9), ("政协委员", 3), ("居民代表", 13), ("驻街单位", 3)), 9, 8, matters, STAMP.fingerprint,
    )  # fmt: skip


def members() -> MemberSheet:
    """The members of the meeting, the deputies among them first."""
    listed = (
        *((name, "人大代表", "翠柳街道") for name in ("刘畅", "方晴", "王䶮", "张𬬭", "嘉木样·洛桑久美·图丹却吉尼玛")),
        *((name, "政协委员", "区政协") for name in ("秦若水", "盛怀瑾")),
        *(
            (name, "居民代表", f"{place}社区")
            for name, place in (("程立秋", "柳湾"), ("邵文静", "沿河"), ("葛春明", "柳湾"))
        ),
        *((name, "驻街单位", work) for name, work in (("顾承业", "翠柳小学"), ("施海燕", "翠柳卫生服务中心"))),
    )
    return MemberSheet(
        UNIT, "A2026081", TITLE, DAY, "上午", "街道文化礼堂", tuple(MemberLine(*one) for one in listed)
    )  # fmt: skip


def appraisal() -> AppraisalFigures:
    """Four people, one of whom had something to put right."""
    people = (
        AppraisedLine("裴行之", "法官", "区人民法院民一庭", BallotFigures(50, 49, 44, 3, 1), "办案公正，释法说理清楚"),
        AppraisedLine(
            "甘棠", "法官", "区人民法院执行局", BallotFigures(50, 49, 37, 8, 3), "执行案件告知不够及时，应按节点告知当事人",
            "已建立执行节点告知单，每月抽查",
        ),
        AppraisedLine("刘畅", "检察官", "区人民检察院第一检察部", BallotFigures(50, 49, 45, 2, 1), "提前介入及时"),
        AppraisedLine("方晴", "检察官", "区人民检察院第五检察部"),
    )  # fmt: skip
    return AppraisalFigures(
        UNIT, "A2026090", "法官、检察官履职评议会", date(2026, 11, 4), "区人民法院", "员额法官、检察官履职评议", 23, 21,
        people, STAMP.fingerprint,
    )  # fmt: skip


def candidates(*, decided: bool = True) -> SelectionFigures:
    """A selection with its result, or before anybody voted."""
    people: tuple[CandidateLine, ...] = (
        CandidateLine("刘畅", "", "第一小组", "连续五年调解邻里纠纷，选民反映好。",
                      "积分 96.5，第 1 名，优秀；出勤率 36/36（100.0%）；接待 6 次；领衔建议 3 件；已述职", 21, True,
                      "荣誉〔2026〕第0007号"),
        CandidateLine("方晴", "", "第二小组", "推动柳湾路口增设信号灯。",
                      "积分 93.0，第 2 名，优秀；出勤率 34/35（97.1%）；接待 5 次；领衔建议 4 件；已述职", 19, True,
                      "荣誉〔2026〕第0008号"),
        CandidateLine("嘉木样·洛桑久美·图丹却吉尼玛", "", "第一小组", "积分 90.5，第 4 名，优秀；出勤率 33/34（97.1%）",
                      "积分 90.5，第 4 名，优秀；出勤率 33/34（97.1%）", 12, False),
        CandidateLine("王䶮", "第 7 选区", "第二小组", "",
                      "积分 88.0，第 6 名，良好；出勤率 31/33（93.9%）；接待 4 次", 8, False),
    )  # fmt: skip
    if not decided:
        people = tuple(
            CandidateLine(one.name, one.mark, one.group, one.reason, one.facts, None, False) for one in people
        )
    criteria = (
        "模范遵守宪法和法律",
        "年度积分等次在「良好」以上",
        "出勤率不低于 90%",
        "进站接待不少于 3 次",
        "全年没有无故缺席",
    )
    return SelectionFigures(
        UNIT, "PX2026-01", "最美街道人大代表", 2026, "街道", criteria, 2, "", "翠柳人大工委〔2026〕18 号" if decided else "",
        date(2026, 12, 30) if decided else None, people, STAMP.fingerprint,
    )  # fmt: skip
