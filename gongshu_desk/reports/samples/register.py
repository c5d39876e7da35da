"""The register of one deputy, 刘畅: 85.5 points."""

from datetime import date

from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.forms import (
    BallotFigures,
    CategoryFigures,
    DutyLine,
    HonourLine,
    Identity,
    ItemFigures,
    RecordLine,
    RegisterFigures,
    UncountedLine,
    YearLine,
)
from gongshu_desk.domain.summary import (
    WorkFigures,
)
from gongshu_desk.reports.samples.yearly import SCHEME, STAMP, D

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
    """One item of a category, raw and counted."""
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
        identity=_identity(name, number),
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


def _identity(name: str, number: str) -> Identity:
    return Identity(
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
    )
