"""The year of one office (翠柳街道人大工委), 30 deputies: registers, lists, sign-in, certificates, duty reports."""

from datetime import date
from decimal import Decimal

from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.forms import (
    SignInCounts,
    SignInFigures,
    SignInGroup,
    SignInPerson,
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
STAMP = PrintStamp(
    UNIT, date(2026, 11, 22), "示例规则，须经区人大常委会确认后启用", 1, "7c1e90b4" + "0" * 56, "51d0c3a8" + "0" * 56
)
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
        publication=Publication(date(2026, 12, 7), date(2026, 12, 11), 5, 1, "翠柳街道人大工委公告栏"),
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
