"""Synthetic figures for every print: one office (翠柳街道人大工委), 30 deputies, none of them real."""

from datetime import date
from decimal import Decimal

from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.forms import (
    BallotFigures,
    CategoryFigures,
    CertificateFigures,
    DutyBallot,
    DutyLine,
    DutyReportFigures,
    DutyReportText,
    DutyStatus,
    HonourFigures,
    HonourLine,
    Identity,
    ItemFigures,
    RecordLine,
    RegisterFigures,
    SignInCounts,
    SignInFigures,
    SignInGroup,
    SignInPerson,
    TrainingFigures,
    UncountedLine,
    YearLine,
)
from gongshu_desk.domain.summary import (
    BandLine,
    CategoryLine,
    DeputyYear,
    GroupFigures,
    PointsFigures,
    PrintStamp,
    Publication,
    SchemeFigures,
    UnitLine,
    WorkFigures,
    YearSummary,
)

D = Decimal
UNIT = UnitLine("翠柳街道人大工委", "周敏", "0571-5550 0126")
STAMP = PrintStamp(UNIT, date(2026, 11, 22), "示例规则，须经区人大常委会确认后启用", 1, "7c1e90b4" + "0" * 56)
SCHEME = SchemeFigures(
    title=STAMP.scheme_title,
    version=1,
    categories=(
        CategoryLine("A", "出席本级人代会", D(25)),
        CategoryLine("B", "议案建议", D(20)),
        CategoryLine("C", "闭会期间活动", D(40)),
        CategoryLine("D", "联系群众与述职", D(15)),
        CategoryLine("E", "附加", D(20)),
        CategoryLine("F", "扣分"),
    ),
    bands=(
        BandLine("优秀", D(90)),
        BandLine("良好", D(80)),
        BandLine("称职", D(60)),
        BandLine("不称职", D(0)),
    ),
    total_cap=D(120),
    top_quota_percent=20,
)

# name, days, congress, training, events, contacts, led, cosigned, A B C D E F, total, band, rank, tied
ROWS = {
    "第一小组": """
丁一鸣 13.0 6/6 3 9 8 4 2 25.0 15.0 32.0 14.0 0.0 0.0 86.0 良好 8 -
马骁 12.0 4/4 3 9 8 1 1 20.0 6.5 31.0 15.0 0.0 0.0 72.5 称职 20 -
王䶮 9.0 6/6 2 7 3 2 2 25.0 10.0 24.0 8.0 0.0 0.0 67.0 称职 27 -
王建国 11.0 6/6 2 8 6 2 1 25.0 9.0 26.0 12.0 0.0 0.0 72.0 称职 21 -
叶文澜 14.0 6/6 3 11 8 3 2 25.0 12.5 37.0 15.0 1.0 -1.0 89.5 良好 6 -
沈玥 14.5 6/6 4 11 8 3 2 25.0 11.5 39.0 15.0 4.0 0.0 94.5 优秀 2 =
陈立新 12.0 6/6 2 6 10 2 2 25.0 8.0 21.0 15.0 2.0 -1.0 70.0 称职 24 -
周淼 14.5 6/6 4 11 8 3 2 25.0 11.5 39.0 15.0 4.0 0.0 94.5 优秀 2 =""",
    "第二小组": """
方晴 11.5 6/6 2 10 5 1 1 25.0 3.5 32.0 10.0 3.0 0.0 73.5 称职 16 =
刘畅 15.5 6/6 3 11 11 2 2 25.0 9.0 34.0 15.0 3.0 -0.5 85.5 良好 9 -
刘志远 15.5 6/6 4 10 11 1 1 20.0 4.5 34.0 15.0 0.0 0.0 73.5 称职 16 =
许堃 12.0 6/6 2 9 7 2 2 25.0 10.0 29.0 14.0 0.0 0.0 78.0 称职 13 -
李惠芳 14.5 6/6 4 11 8 3 1 25.0 12.5 39.0 15.0 5.0 0.0 96.5 优秀 1 -
张𬬭 14.5 6/6 4 11 8 2 2 25.0 9.0 39.0 15.0 3.0 0.0 91.0 优秀 4 -
赵永年 14.0 6/6 4 9 9 1 1 20.0 3.5 34.0 15.0 1.0 0.0 73.5 称职 16 =""",
    "第三小组": """
毛秀英 14.5 6/6 4 9 10 1 1 25.0 5.0 33.0 15.0 0.0 0.0 78.0 不评定 - -
朱犇 10.5 6/6 2 7 6 2 3 25.0 8.0 23.0 15.0 5.0 0.0 76.0 称职 14 =
孙镕 12.5 6/6 4 7 8 1 2 20.0 5.5 27.0 15.0 1.0 0.0 68.5 称职 25 =
吴桂兰 14.5 6/6 4 11 8 2 2 25.0 9.0 39.0 15.0 2.0 0.0 90.0 优秀 5 -
何晓棠 11.5 6/6 2 11 4 1 2 25.0 6.5 35.0 13.0 3.0 0.0 82.5 良好 11 -
郑旸 12.5 6/6 2 11 6 2 2 25.0 10.0 33.0 15.0 0.0 0.0 83.0 良好 10 -
徐海峰 12.0 6/6 3 10 5 0 1 25.0 1.0 34.0 13.0 0.0 0.0 73.0 称职 19 -
嘉木样·洛桑久美·图丹却吉尼玛 12.5 6/6 4 10 5 0 2 20.0 3.0 33.0 13.0 2.0 0.0 71.0 称职 22 -""",
    "第四小组": """
冯喆 12.0 6/6 3 8 7 1 1 25.0 6.5 26.0 13.0 0.0 0.0 70.5 称职 23 -
杨素梅 13.0 6/6 4 9 7 0 2 25.0 2.0 34.0 15.0 1.0 -1.0 76.0 称职 14 =
余安平 12.5 6/6 4 9 6 2 1 25.0 8.0 34.0 14.0 0.0 0.0 81.0 良好 12 -
金毅 7.0 5/6 2 4 3 0 1 16.7 1.0 15.0 5.0 0.0 -6.0 31.7 不称职 29 -
胡垚 13.5 6/6 4 12 5 3 2 25.0 11.5 36.0 10.0 5.0 -1.0 86.5 良好 7 -
俞春生 13.0 6/6 2 7 11 1 1 20.0 4.5 24.0 15.0 5.0 0.0 68.5 称职 25 =
章丽华 11.5 6/6 3 6 8 1 1 25.0 3.5 23.0 15.0 0.0 0.0 66.5 称职 28 -""",
}
REMARKS = {
    "马骁": ("2026年5月补选当选，应出席自当选后起算。",),
    "毛秀英": ("2026年3月起暂停执行代表职务，履职情况照列，不计分、不排名。",),
    "金毅": ("未经批准缺席人代会 1 次，扣 5 分；迟到 2 次，扣 1 分。",),
}


def deputy(line: str, group: str, number: int) -> DeputyYear:
    """One deputy from one line of `ROWS`."""
    name, days, congress, training, events, contacts, led, cosigned, *rest = line.split()
    categories, (total, band, rank, tied) = rest[:6], rest[6:]
    attended, required = congress.split("/")
    work = WorkFigures(
        days=D(days),
        congress=Rate(int(attended), int(required)),
        activities=Rate(int(events), 13),
        training_half_days=int(training),
        group_events=min(int(events), 3),
        field_events=max(0, min(int(events) - 3, 5)),
        meeting_events=max(0, int(events) - 8),
        receptions=int(contacts) // 2,
        visits=int(contacts) - int(contacts) // 2,
        led=int(led),
        cosigned=int(cosigned),
    )
    points = PointsFigures(
        total=D(total),
        band=band,
        rank=None if rank == "-" else int(rank),
        tied=tied == "=",
        categories=dict(zip("ABCDEF", map(D, categories), strict=True)),
        reason="暂停执行代表职务" if band == "不评定" else "",
    )
    return DeputyYear(
        certificate_no=f"33010501100{number:02d}",
        name=name,
        group=group,
        work=work,
        points=points,
        trained=True,
        duty_due=True,
        duty_done=name != "金毅",
        remarks=REMARKS.get(name, ()),
    )


def groups() -> tuple[GroupFigures, ...]:
    """The four deputy groups with 30 deputies."""
    made, number = [], 0
    for name, text in ROWS.items():
        lines = text.split("\n")[1:]
        made.append(GroupFigures(name, tuple(deputy(line, name, number + at) for at, line in enumerate(lines, 1))))
        number += len(lines)
    return tuple(made)


def year_summary() -> YearSummary:
    """The year of the office, as published."""
    return YearSummary(
        stamp=STAMP,
        year=2026,
        level="区",
        scheme=SCHEME,
        groups=groups(),
        period=(date(2026, 1, 1), date(2026, 11, 22)),
        publication=Publication(date(2026, 12, 7), date(2026, 12, 11), 5),
        signed_on=date(2026, 12, 7),
    )


EMPLOYERS = ("柳湾社区", "翠柳小学", "区市政公司", "沿河社区", "街道商会", "第三医院", "明远律师所", "物业公司",
             "锦程机械厂", "柳湾社区", "区供电所", "社区卫生中心", "恒达建筑", "翠柳派出所", "区图书馆")  # fmt: skip


def sign_in(counts: SignInCounts | None = None) -> SignInFigures:
    """The sheet of one meeting, all 30 deputies expected."""
    listed = []
    for group in groups():
        people = tuple(
            SignInPerson(d.name, EMPLOYERS[(int(d.certificate_no[-2:]) - 1) % len(EMPLOYERS)]) for d in group.deputies
        )
        listed.append(SignInGroup(group.name, people))
    return SignInFigures(
        unit=UNIT,
        activity_no="2026-11-12-1",
        title="翠柳街道区人大代表 2026 年第四季度集中活动暨年度述职会",
        day=date(2026, 11, 12),
        day_part="下午",
        place="翠柳街道办事处三楼会议室",
        groups=tuple(listed),
        roster_until=date(2026, 11, 10),
        fingerprint=STAMP.fingerprint,
        clock="14:00 至 16:30",
        sign_in_unit="第 1 个半天",
        recorder="周敏",
        counts=counts,
    )


def certificate(name: str, number: str, issued_on: date | None = date(2026, 5, 13)) -> CertificateFigures:
    """The part both certificates share."""
    return CertificateFigures(number, name, UNIT.name, issued_on, "7c1e90b4" if number else "")


def training(
    name: str = "嘉木样·洛桑久美·图丹却吉尼玛", number: str = "翠柳人大培〔2026〕第 023 号"
) -> TrainingFigures:
    return TrainingFigures(
        certificate(name, number), "代表依法履职能力提升", date(2026, 5, 12), date(2026, 5, 13), UNIT.name, 4, 16
    )


def honour(name: str = "张𬬭", number: str = "翠柳人大荣〔2026〕第 003 号") -> HonourFigures:
    return HonourFigures(certificate(name, number, date(2026, 12, 18)), 2026, "优秀人大代表", "翠柳街道")


RECORDS = """
01-13 A1 人代会 6 个半天，出勤 6/6 | 20 20 6
01-13 B1 柳湾路口增设信号灯（领衔） | 3 3
01-13 B1 老年食堂配送（领衔） | 3 3
01-14 A2 审议政府工作报告发言 | 5 5
01-14 B2 河道清淤（联名） | 1 1
01-14 B2 校门口停车（联名） | 1 1
02-10 D1 柳湾联络站接待居民 | 2 2
02-12 D2 走访联系选民 | 1 1
02-26 C2 小组活动：学习会 | 3 3
03-02 E1 信号灯建议列入重点督办 | 2 2
03-05 C1 区人大履职培训上午 | 2 2
03-05 C1 区人大履职培训下午 | 2 2
03-18 C3 执法检查：养老服务条例 | 3 3
03-20 D2 走访联系选民 | 1 1
04-08 D1 柳湾联络站接待居民 | 2 2
04-16 C5 居民议事会议 | 2 2
05-12 D1 柳湾联络站接待居民 | 2 2
05-14 C2 小组活动：社区走访 | 3 3
05-14 F4 小组活动迟到 | -0.5 -0.5
05-22 C3 视察：老旧小区加装电梯 | 3 3
05-28 D2 走访联系选民 | 1 1
06-11 C1 街道专题培训 | 2 2
06-16 D1 柳湾联络站接待居民 | 2 2
06-25 C4 列席区人大常委会会议 | 3 3
07-09 C3 调研：社区食堂运营 | 3 3
07-15 D2 走访联系选民 | 1 1
07-18 E3 信号灯建议办理结果 A 类 | 1 1
07-20 B3 征询意见表：信号灯 | 0.5 0.5
08-03 B3 征询意见表：老年食堂 | 0.5 0.5
08-06 D1 柳湾联络站接待居民 | 2 0
09-03 C2 小组活动：民生实事 | 3 3
09-16 C3 民生实事监督：托育点 | 3 3
10-15 C5 居民议事会议 | 2 2
10-21 C3 专题询问：河道治理 | 3 0
10-30 D3 年度书面报告 | 3 3
11-02 D2 走访联系选民 | 1 0
11-05 D2 走访联系选民 | 1 0
11-12 D3 向原选区选民口头述职 | 3 0
"""


def records() -> tuple[RecordLine, ...]:
    """The 38 lines of 刘畅, 43 facts, 95.5 points raw and 85.5 counted."""
    lines = []
    for row in RECORDS.strip().split("\n"):
        told, numbers = row.split(" | ")
        day, item, text = told.split(" ", 2)
        raw, counted, *facts = numbers.split()
        month, number = day.split("-")
        lines.append(
            RecordLine(
                date(2026, int(month), int(number)), item, text, D(raw), D(counted), int(facts[0]) if facts else 1
            )
        )
    return tuple(lines)


def item(code: str, name: str, arithmetic: str, raw: str, value: str, cap: str | None = None) -> ItemFigures:
    return ItemFigures(code, name, arithmetic, D(raw), D(value), D(cap) if cap else None)


def categories() -> tuple[CategoryFigures, ...]:
    """The ledger of 刘畅 by item: the worked example of the example rule set."""
    items = (
        (item("A1", "出席人代会半天单元", "6/6 × 20", "20", "20", "20"), item("A2", "审议发言", "1 次", "5", "5", "5")),
        (
            item("B1", "领衔建议", "2 件 × 3", "6", "6", "15"),
            item("B2", "联名附议", "2 件 × 1", "2", "2", "3"),
            item("B3", "按时返回征询意见表", "2 份 × 0.5", "1", "1", "2"),
        ),
        (
            item("C1", "培训", "3 个半天 × 2", "6", "6", "8"),
            item("C2", "代表小组活动", "3 次 × 3", "9", "9", "9"),
            item("C3", "视察、调研等", "5 次 × 3，截去 3", "15", "12", "12"),
            item("C4", "列席常委会等会议", "1 次 × 3", "3", "3", "6"),
            item("C5", "居民议事会议", "2 次 × 2", "4", "4", "4"),
        ),
        (
            item("D1", "联络站接待居民", "5 次 × 2，截去 2", "10", "8", "8"),
            item("D2", "走访联系选民", "6 次 × 1，截去 2", "6", "4", "4"),
            item("D3", "年度报告、口头述职", "3 + 3", "6", "6", "6"),
        ),
        (
            item("E1", "列入重点督办", "1 件 × 2", "2", "2", "8"),
            item("E3", "办理结果为 A 类", "1 件 × 1", "1", "1", "5"),
        ),
        (item("F4", "迟到、早退", "1 次 × 0.5", "-0.5", "-0.5", "-3"),),
    )
    counted = ("25", "9", "34", "15", "3", "-0.5")
    return tuple(
        CategoryFigures(line, part, D(number))
        for line, part, number in zip(SCHEME.categories, items, counted, strict=True)
    )


BALLOT = BallotFigures(issued=46, returned=46, satisfied=41, fairly=3, dissatisfied=1)


def register(name: str = "刘畅", number: str = "3301050110017") -> RegisterFigures:
    """The register of one deputy, with every section filled."""
    now = WorkFigures(
        days=D("15.5"), congress=Rate(6, 6), training_half_days=3, group_events=3, field_events=5, meeting_events=3,
        receptions=5, visits=6, led=2, cosigned=2,
    )  # fmt: skip
    then = WorkFigures(
        days=D("13.0"), congress=Rate(6, 6), training_half_days=2, group_events=3, field_events=4, meeting_events=2,
        receptions=4, visits=5, led=1,
    )  # fmt: skip
    return RegisterFigures(
        stamp=STAMP,
        year=2026,
        register_no="2026-10",
        identity=Identity(
            name=name,
            certificate_no=number,
            sex="女",
            birth="1981-04-12",
            ethnicity="汉",
            party="中共",
            education="大学",
            term="第一届",
            elected_on=date(2021, 12, 15),
            electoral_district="第 17 选区",
            group="第二小组",
            phone="138****5521",
            position="翠柳街道柳湾社区党委书记、居民委员会主任",
        ),
        current=YearLine(2026, now, D("85.5"), 9, 29),
        previous=YearLine(2025, then, D("79.0"), 13, 29),
        band="良好",
        reason="",
        categories=categories(),
        total=D("85.5"),
        records=records(),
        uncounted=(
            UncountedLine(date(2025, 12, 30), "走访联系选民", "年度外，已计入上年"),
            UncountedLine(date(2026, 4, 11), "区工商联座谈会", "规则无对应事项"),
        ),
        duty=DutyLine(True, None, date(2026, 11, 12), "", BALLOT),
        honours=(HonourLine("2026年区人大常委会重点督办建议（领衔人）"),),
    )


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
        statuses=tuple(
            DutyStatus(
                d.name,
                d.group,
                date(2026, 10, 30),
                date(2026, 11, 12) if d.name in votes else None,
                "翠柳街道办事处" if d.name in votes else "",
            )
            if d.duty_done
            else DutyStatus(d.name, d.group)
            for group in groups()
            for d in group.deputies
        ),
        texts=(
            DutyReportText(
                "刘畅",
                "第 17 选区",
                date(2026, 11, 12),
                (
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
                ),
            ),
        ),
    )
