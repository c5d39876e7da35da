"""The papers about deputies and about their year, of the same office: 翠柳街道, 30 deputies, none of them real."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

from gongshu_desk.domain.codes import ActivityKind
from gongshu_desk.domain.figures import Rate, competition_ranks
from gongshu_desk.domain.forms import DutyLine, HonourLine
from gongshu_desk.domain.forms.people import (
    HandbookAdjustment,
    HandbookEvent,
    HandbookFigures,
    HandbookHonour,
    HandbookOpinion,
    HandbookProposal,
    KindLine,
    QuarterFigures,
    QuarterGroup,
    QuarterPerson,
    QuarterScore,
    RecommendationFigures,
    ReportBlock,
    ReportLine,
    RosterFigures,
    RosterPart,
    RosterPerson,
    WorkReportFigures,
)
from gongshu_desk.domain.summary import Number, WorkFigures
from gongshu_desk.reports.samples.register import register
from gongshu_desk.reports.samples.yearly import EMPLOYERS, STAMP, UNIT, D, groups

# --- 履职手册 -------------------------------------------------------------------------------------------------

SESSION = "临江区第一届人民代表大会第六次会议"
EVENTS = """
meetings 01-13 人代会会议 {s}：预备会议、第一次全体会议 | 区会议中心 | 出席 1 | | 2
meetings 01-13 人代会会议 {s}：代表团审议 | 区会议中心 302 室 | 出席 1 | 发言 | 2
meetings 01-14 人代会会议 {s}：第二次全体会议 | 区会议中心 | 出席 1 | | 3
meetings 01-14 人代会会议 {s}：代表团审议 | 区会议中心 302 室 | 出席 1 | | 3
meetings 01-15 人代会会议 {s}：代表小组审议 | 区会议中心 302 室 | 出席 1 | | 4
meetings 01-15 人代会会议 {s}：第三次全体会议 | 区会议中心 | 出席 1 | | 4
meetings 04-16 居民议事会议 翠柳街道第一次居民议事会议 | 街道三楼会议室 | 出席 1 | 发言 | 8
meetings 06-25 列席常委会会议 区人大常委会第三十二次会议 | 区人大机关 | 列席 1 | | 12
meetings 10-15 居民议事会议 翠柳街道第二次居民议事会议 | 街道三楼会议室 | 出席 1 | | 20
field 03-18 执法检查 养老服务条例贯彻实施情况执法检查 | 柳湾社区食堂 | 出席 1 | | 6
field 05-22 视察 老旧小区加装电梯视察 | 沿河社区 | 出席 1 | | 10
field 07-09 调研 社区食堂运营调研 | 柳湾社区 | 出席 1 | | 14
field 08-19 视察 防汛设施视察 | 运河堤岸 | 病假 0 | 住院治疗 |
field 09-16 民生实事监督 托育点建设监督 | 翠柳幼儿园 | 出席 1 | | 18
field 10-21 专题询问 河道治理专题询问 | 区会议中心 | 出席 1 | 发言 | 21
training 03-05 培训 区人大代表履职培训 | 区委党校 | 出席 2 | | 5
training 06-11 培训 街道专题培训：预算审查监督 | 街道三楼会议室 | 出席 1 | | 11
group 02-26 代表小组活动 学习会 | 柳湾联络站 | 出席 1 | | 5
group 05-14 代表小组活动 社区走访 | 沿河社区 | 迟到 1 | | 9
group 09-03 代表小组活动 民生实事 | 柳湾联络站 | 出席 1 | | 17
contacts 02-10 进站接待 代表进站接待 | 柳湾联络站 | 出席 1 | 接待 9 人 | 5
contacts 02-12 走访联系选民 走访独居老人 | 柳湾社区 | 出席 1 | 走访 6 人 |
contacts 04-08 进站接待 代表进站接待 | 柳湾联络站 | 出席 1 | 接待 11 人 | 7
contacts 06-16 进站接待 代表进站接待 | 柳湾联络站 | 出席 1 | 接待 7 人 | 12
contacts 08-06 进站接待 代表进站接待 | 柳湾联络站 | 出席 1 | 接待 12 人 | 15
contacts 11-02 走访联系选民 走访沿街商户 | 柳湾路 | 出席 1 | 走访 14 人 |
others 04-11 其他活动 区工商联座谈会 | 区工商联 | 出席 1 | | 8
others 09-20 志愿公益 为老服务日 | 柳湾社区 | 出席 1 | |
"""


CHRONICLE_WORK = WorkFigures(
    days=D(14), congress=Rate(6, 6), activities=Rate(20, 21), training_half_days=3, group_events=3, field_events=5,
    meeting_events=3, other_events=2, receptions=4, visits=2, led=2, cosigned=2,
)  # fmt: skip
"""The sums of `EVENTS`."""


def _event(text: str) -> tuple[str, HandbookEvent]:
    told, place, state, note, page = (part.strip() for part in text.format(s=SESSION).split("|"))
    section, day, kind, title = told.split(" ", 3)
    status, half_days = state.split()
    month, number = map(int, day.split("-"))
    there = status not in ("病假", "事假", "公假", "缺席")
    event = HandbookEvent(
        date(2026, month, number), kind, title, place, status, D(half_days), present=there, note=note, page=page
    )
    return section, event


def handbook(name: str = "刘畅", number: str = "3301050110017") -> HandbookFigures:
    """The handbook of one deputy, with every part filled."""
    parts: dict[str, list[HandbookEvent]] = {}
    for line in EVENTS.strip().split("\n"):
        section, event = _event(line)
        parts.setdefault(section, []).append(event)
    base = register(name, number)
    figures = HandbookFigures(
        register=replace(base, current=replace(base.current, work=CHRONICLE_WORK)),
        opinions=(
            HandbookOpinion(date(2026, 2, 10), "柳湾联络站", "路口没有信号灯，老人过街不安全", "区级办理",
                            date(2026, 3, 2), date(2026, 8, 20)),
            HandbookOpinion(date(2026, 4, 8), "柳湾联络站", "老年食堂只开午餐，晚餐不便", "街道办理", date(2026, 4, 30)),
            HandbookOpinion(date(2026, 8, 6), "柳湾联络站", "暴雨后地下车库积水，建议疏通雨水管网并公布值班电话", "送党工委参考"),
        ),
        proposals=(
            HandbookProposal(date(2026, 1, 13), "建议", "领衔", "关于在柳湾路口增设信号灯的建议", "公安分局交警大队",
                             "3月28日答复，A 类，满意；重点督办", page="26"),
            HandbookProposal(date(2026, 1, 13), "建议", "领衔", "关于完善老年食堂配送的建议", "区民政局",
                             "4月9日答复，B 类，基本满意", page="27"),
            HandbookProposal(date(2026, 1, 14), "建议", "联名", "关于河道清淤的建议", "区水务局", "4月2日答复，A 类，满意",
                             led=False),
            HandbookProposal(date(2026, 9, 8), "建议", "联名", "关于规范校门口停车的建议", "区规划和自然资源分局",
                             "9月21日交办，未答复", led=False),
        ),
        duty_page="30-31",
        honours=(HandbookHonour(HonourLine("重点督办建议领衔代表", "区", "临江区人大常委会", "临人大〔2026〕12号",
                                           date(2026, 11, 18)), "32"),),
        adjustments=(HandbookAdjustment(date(2026, 9, 30), "E4", 3, "执笔的调研报告转交区政府研究处理", "临人大代〔2026〕4号"),),
    )  # fmt: skip
    return replace(
        figures,
        meetings=tuple(parts["meetings"]),
        field=tuple(parts["field"]),
        training=tuple(parts["training"]),
        group=tuple(parts["group"]),
        contacts=tuple(parts["contacts"]),
        others=tuple(parts["others"]),
    )


def bare_handbook() -> HandbookFigures:
    """The same deputy with nothing recorded."""
    base = register()
    nothing = replace(base.current, work=WorkFigures(), total=D(0), rank=29)
    empty = tuple(replace(category, items=(), counted=0) for category in base.categories)
    blank = replace(
        base, current=nothing, duty=DutyLine(), honours=(), records=(), categories=empty, total=0, band="不称职"
    )
    return HandbookFigures(register=blank)


# --- 季度亮分 -------------------------------------------------------------------------------------------------

SHARES = (Fraction(2, 5), Fraction(7, 10), Fraction(9, 10), Fraction(1))
"""How much of the year's points and days stood at the end of each quarter."""
BY_ELECTION = "马骁"


def quarter(number: int | None = 3) -> QuarterFigures:
    """One quarter of the office, or with None all four."""
    shown = (number,) if number else (1, 2, 3, 4)
    deputies = [deputy for group in groups() for deputy in group.deputies]
    ranks: dict[tuple[str, int], tuple[int, bool]] = {}
    for at in range(4):
        graded = [d for d in deputies if d.points.graded and not (d.name == BY_ELECTION and at == 0)]
        totals = [_halves(d.points.total, SHARES[at]) for d in graded]
        places = competition_ranks(totals)
        for deputy, place in zip(graded, places, strict=True):
            ranks[deputy.certificate_no, at] = (place, places.count(place) > 1)
    made = []
    for group in groups():
        people = []
        for deputy in group.deputies:
            scores: list[QuarterScore | None] = []
            for q in shown:
                if deputy.name == BY_ELECTION and q == 1:
                    scores.append(None)
                    continue
                before = SHARES[q - 2] if q > 1 and not (deputy.name == BY_ELECTION and q == 2) else Fraction(0)
                total, earlier = (_halves(deputy.points.total, share) for share in (SHARES[q - 1], before))
                days, past = (_halves(deputy.work.days, share) for share in (SHARES[q - 1], before))
                rank, tied = ranks.get((deputy.certificate_no, q - 1), (None, False))
                reason = "" if deputy.points.graded else f"年度内有{deputy.points.reason}，不评定"
                scores.append(QuarterScore(total, total - earlier, days, days - past, rank, tied, reason))
            people.append(QuarterPerson(deputy.name, deputy.certificate_no, tuple(scores)))
        made.append(QuarterGroup(group.name, tuple(people)))
    ends = (date(2026, 3, 31), date(2026, 6, 30), date(2026, 9, 30), date(2026, 11, 22))
    return QuarterFigures(STAMP, 2026, "区", shown, tuple(made), ends[shown[-1] - 1], running=shown[-1] == 4)


def _halves(value: Number, share: Fraction) -> Decimal:
    """A part of a number in halves, as points and days come."""
    return Decimal(round(Fraction(value) * share * 2)) / 2


# --- 代表名册 -------------------------------------------------------------------------------------------------

NATIONS = {"嘉木样·洛桑久美·图丹却吉尼玛": "藏族", "金毅": "朝鲜族"}
PARTIES = ("中共", "中共", "群众", "中共", "民盟", "中共", "九三学社")
SCHOOLS = ("大学", "研究生", "大学", "大专", "大学", "高中")
STATIONS = ("柳湾联络站", "沿河联络站", "翠柳联络站")


def roster(*, private: bool = False) -> RosterFigures:
    """The office's roster by groups; with `private` whole phones and made-up ID numbers."""
    parts, number = [], 0
    for group in groups():
        people = []
        for deputy in group.deputies:
            number += 1
            people.append(_roster_person(deputy.name, deputy.certificate_no, group.name, number, private))
        parts.append(RosterPart(group.name, tuple(people)))
    shares = {"妇女": 14, "中共党员": 17, "少数民族": 2, "基层一线": 16, "连任": 11}
    tags = {"专业技术人员": 9, "非中共": 13, "工人": 5, "非公经济": 4, "民主党派": 8, "党政干部": 3}
    return RosterFigures(
        unit=UNIT,
        year=2026,
        level="区",
        on=date(2026, 11, 22),
        parts=tuple(parts),
        order="代表小组、姓氏笔画",
        private=private,
        fingerprint=STAMP.fingerprint,
        structure=tuple((name, Rate(count, 30)) for name, count in shares.items()),
        tags=tuple((name, Rate(count, 30)) for name, count in tags.items()),
        changes=(("补选当选", ("马骁（5月20日）",)), ("暂停执行职务", ("毛秀英（3月16日）",))),
    )


def _roster_person(name: str, certificate_no: str, group: str, number: int, private: bool) -> RosterPerson:
    month = 1 + number % 12
    return RosterPerson(
        name=name,
        certificate_no=certificate_no,
        sex="女" if number % 2 else "男",
        birth=f"{1962 + number}-{month:02d}-11",
        ethnicity=NATIONS.get(name, "汉族"),
        party=PARTIES[number % len(PARTIES)],
        education=SCHOOLS[number % len(SCHOOLS)],
        position=f"{EMPLOYERS[number % len(EMPLOYERS)]}负责人",
        electoral_district=f"第 {10 + number // 2} 选区",
        group=group,
        delegation="翠柳代表团",
        station=STATIONS[number % len(STATIONS)],
        phone=f"1390000{1000 + number}" if private else f"139****{1000 + number}",
        id_number=f"990101{1962 + number}{month:02d}11{100 + number}X" if private else "",
    )


# --- 推荐表 ---------------------------------------------------------------------------------------------------


def recommendation(name: str = "李惠芳", deeds: str = "") -> RecommendationFigures:
    """One recommendation, by default with lines to write the deeds on."""
    base = register(name, "3301050110013")
    return RecommendationFigures(
        stamp=STAMP,
        year=2026,
        award="优秀人大代表",
        identity=base.identity,
        current=replace(base.current, work=CHRONICLE_WORK, total=D("96.5"), rank=1),
        band="优秀",
        reason="",
        duty=base.duty,
        honours=(
            HonourLine("优秀代表建议奖", "区", "临江区人大常委会", "临人大〔2025〕20号", date(2025, 12, 18)),
            HonourLine("履职先进代表", "街道", "翠柳街道人大工委", "", date(2024, 12, 20)),
        ),
        deeds=deeds,
    )


# --- 年度工作报告数据页 ---------------------------------------------------------------------------------------


def _report_blocks(compared: bool) -> tuple[ReportBlock, ...]:
    def line(label: str, unit: str, definition: str, now: Number | Rate, then: Number | Rate) -> ReportLine:
        return ReportLine(label, now, unit, then if compared else None, definition)

    return (
        ReportBlock("代表履职", (
            line("年末在任代表", "人", "年末在任的本级代表", 30, 29),
            line("人代会出勤率", "半天", "出席÷应到（半天数）", Rate(177, 178), Rate(168, 174)),
            line("全部活动出勤率", "半天", "出席÷应到（半天数）", Rate(738, 790), Rate(690, 761)),
            line("闭会活动参加率", "次", "参加÷应参加（次数）", Rate(274, 390), Rate(251, 377)),
            line("人均履职天数", "天", "出席半天数÷2÷人数", Fraction(761, 60), Fraction(345, 29)),
        )),
        ReportBlock("学习培训", (
            line("举办培训", "场", "三级培训的场次", 7, 6),
            line("培训覆盖率", "人", "参训人数÷任职人数", Rate(30, 30), Rate(28, 29)),
        )),
        ReportBlock("联系群众", (
            line("进站接待", "场", "联络站接待的场次", 36, 36),
            line("接待群众", "人次", "登记的接待群众人数", 318, 287),
            line("收集群众意见", "条", "按收集年度", 96, 84),
            line("意见解决率", "条", "已解决÷收集", Rate(84, 96), Rate(71, 84)),
        )),
        ReportBlock("议案建议", (
            line("提出议案建议", "件", "按提出年度，联名算一件", 49, 44),
            line("办结率", "件", "已书面答复÷已交办", Rate(47, 47), Rate(44, 44)),
            line("满意率", "件", "满意÷已评价", Rate(36, 43), Rate(31, 41)),
            line("满意和基本满意率", "件", "满意和基本满意÷已评价", Rate(42, 43), Rate(39, 41)),
            line("解决率", "件", "A 类÷已书面答复", Rate(31, 47), Rate(27, 44)),
        )),
        ReportBlock("述职监督", (
            line("述职率", "人", "已述职÷应述职", Rate(29, 30), Rate(27, 29)),
            line("述职测评满意率", "票", "满意票÷有效票", Rate(239, 270), Rate(0, 0)),
            line("民生实事监督", "场", "民生实事项目监督场次", 4, 3),
            line("表彰", "项", "授予代表和联络站的荣誉", 6, 5),
        )),
    )  # fmt: skip


KINDS = (
    (6, 177, 30, 6), (6, 6, 1, 6), (4, 8, 2, 4), (6, 18, 16, 6), (4, 9, 8, 3), (4, 24, 6, 4), (7, 96, 30, 6), (12, 92, 30, 12),
    (4, 46, 25, 4), (3, 30, 18, 3), (2, 20, 14, 2), (1, 9, 9, 1), (4, 34, 21, 3), (2, 24, 20, 1), (36, 72, 30, 36),
    (18, 40, 24, 15), (4, 12, 8, 4), (3, 15, 12, 2), (1, 6, 6, 0),
)  # fmt: skip
"""Sessions, attendances (738 in all, as the rates say), people, last year's sessions of each kind of activity."""


def work_report(*, compared: bool = True) -> WorkReportFigures:
    """The page of the office, with the year before unless told otherwise."""
    return WorkReportFigures(
        stamp=STAMP,
        year=2026,
        level="区",
        blocks=_report_blocks(compared),
        kinds=tuple(
            KindLine(kind.label, held, times, people, before if compared else None)
            for kind, (held, times, people, before) in zip(ActivityKind, KINDS, strict=True)
        ),
        ties=("应到 790 人次 = 实到 738 + 请假 38 + 缺席 14", "已评价 43 件 = 满意 36 + 基本满意 6 + 不满意 1",
              "应述职 30 人 = 已述职 29 + 未述职 1", "有效票 270 = 满意 239 + 基本满意 23 + 不满意 8 + 弃权 0"),
        compared=compared,
        opinions_until=date(2026, 11, 22),
    )  # fmt: skip
