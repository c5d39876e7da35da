"""A duty-report meeting with its ballot, and the papers around it."""

from datetime import date
from fractions import Fraction

from gongshu_desk.domain.duty_scales import SHARE, Band, Part, Scale
from gongshu_desk.domain.forms import (
    BallotFigures,
    DutyBallot,
    DutyReportFigures,
    DutyReportText,
    DutyStatus,
)
from gongshu_desk.domain.forms.duty import (
    ABSTENTION,
    ASPECTS,
    OPTIONS,
    BallotSlips,
    DutyLetter,
    DutyNotice,
    NoticePerson,
    ResultFigures,
    ResultRow,
    TallyFigures,
    TallyRow,
)
from gongshu_desk.reports.samples.yearly import STAMP, UNIT, groups

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
MEETING = "翠柳街道区人大代表 2026 年度述职会"
DAY = date(2026, 11, 12)
VOTES = {
    "马骁": (46, 40, 4, 1), "刘畅": (46, 41, 3, 1), "朱犇": (46, 38, 6, 2), "张𬬭": (46, 36, 6, 2),
    "俞春生": (46, 44, 2, 0), "嘉木样·洛桑久美·图丹却吉尼玛": (46, 39, 5, 1),
}  # fmt: skip
"""Returned, then the three options, of 46 issued."""


def duty() -> DutyReportFigures:
    """One meeting with six reports and their ballots."""
    rows = tuple(DutyBallot(name, BallotFigures(46, *vote), "第 17 选区") for name, vote in VOTES.items())
    return DutyReportFigures(
        stamp=STAMP,
        year=2026,
        meeting=MEETING,
        day=DAY,
        day_part="下午",
        place="翠柳街道办事处三楼会议室",
        expected=48,
        present=46,
        leave=2,
        absent=0,
        rows=rows,
        statuses=_statuses(set(VOTES)),
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


def slips(per_sheet: int = 4) -> list[BallotSlips]:
    """Slips on two deputies, one of them with the longest name; the second with 弃权."""
    first = BallotSlips("刘畅", MEETING, "第 17 选区", DAY, per_sheet=per_sheet)
    longest = BallotSlips(
        "嘉木样·洛桑久美·图丹却吉尼玛", MEETING, "第 3 选区", None, options=(*OPTIONS, ABSTENTION), per_sheet=per_sheet
    )
    return [first, longest]


def tallies() -> list[TallyFigures]:
    """The tellers' sheet of a meeting, and the same meeting counted."""
    counted = tuple(TallyRow(name, "第 17 选区", 46, BallotFigures(46, *vote)) for name, vote in VOTES.items())
    open_ = tuple(TallyRow(name, "第 17 选区", 46) for name in VOTES)
    blank = TallyFigures(STAMP, 2026, MEETING, DAY, "翠柳街道办事处三楼会议室", open_, 48, 46)
    return [blank, TallyFigures(STAMP, 2026, MEETING, DAY, "翠柳街道办事处三楼会议室", counted, 48, 46)]


SAID = (
    "进站接待的时间固定下来并提前公告，方便上班的居民前来反映情况",
    "柳湾路口的信号灯已经装好，夜间配时还可以再调整",
    "老年食堂配送试点效果不错，希望扩大到沿河社区",
    "提出的建议办理到哪一步，请定期向选民通报",
)


def feedback() -> list[DutyLetter]:
    """The result and what the voters said, to one deputy."""
    return [DutyLetter(UNIT, 2026, "刘畅", DAY, "翠柳街道办事处三楼会议室", BallotFigures(46, *VOTES["刘畅"]), SAID)]


def rectification() -> list[DutyLetter]:
    """Votes that make a rectification due, with what to mend and by when."""
    return [
        DutyLetter(
            UNIT, 2026, "金毅", DAY, "翠柳街道办事处三楼会议室", BallotFigures(46, 46, 9, 11, 25),
            mend=(
                "全年请假、缺席较多，出席会议和参加活动没有达到规定要求，须在下一年度按时出席，确有特殊情况的履行请假手续",
                "进站接待和走访选民次数少，须每月至少进站接待选民1次，并做好记录",
                "上一年度选民反映的意见没有答复，须逐条办理并答复选民",
            ),
            mend_by=date(2027, 3, 31),
        )
    ]  # fmt: skip


def notices() -> list[DutyNotice]:
    """A batch with its day and place, and one of which neither is known."""
    people = tuple(NoticePerson(name, "第 17 选区") for name in VOTES)
    first = DutyNotice(
        UNIT, 2026, "第一批", DAY, "翠柳街道办事处三楼会议室", "选民代表 46 人、社区工作人员 4 人", people
    )
    again = (NoticePerson("金毅", "第 4 选区", again=True), NoticePerson("刘畅", "第 17 选区"))
    return [first, DutyNotice(UNIT, 2026, "", None, "", "", again)]


def results() -> list[ResultFigures]:
    """A meeting judged by 满意 with aspects, and one by the share of 称职 with a deputy who must mend."""
    scale = Scale("满意度测评", OPTIONS, ASPECTS, abstain=False)
    rows = tuple(ResultRow(name, scale, _parts(scale, *vote)) for name, vote in VOTES.items())
    bands = (Band("称职", Fraction(80)), Band("基本称职", Fraction(50)), Band("不称职", Fraction(0)))
    other = Scale("称职测评", ("称职", "基本称职", "不称职"), judge=SHARE, bands=bands)
    weak = ResultRow("金毅", other, (Part(issued=46, returned=46, valid=45, votes=(9, 11, 24, 1)),))
    hall = "翠柳街道办事处三楼会议室"
    return [
        ResultFigures(UNIT, MEETING, DAY, hall, rows, 48, 46, "总监票 周敏，计票 王芳、李娜"),
        ResultFigures(UNIT, MEETING, DAY, hall, (weak,)),
    ]


def _parts(scale: Scale, returned: int, satisfied: int, fairly: int, dissatisfied: int) -> tuple[Part, ...]:
    valid = satisfied + fairly + dissatisfied
    whole = Part(issued=46, returned=returned, valid=valid, votes=(satisfied, fairly, dissatisfied))
    shifted = ((satisfied - at, fairly + at, dissatisfied) for at in range(len(scale.aspects)))
    aspects = (
        Part(aspect=aspect, issued=46, returned=returned, valid=valid, votes=votes)
        for aspect, votes in zip(scale.aspects, shifted, strict=True)
    )
    return (whole, *aspects)
