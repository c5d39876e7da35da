"""Training and elections of the synthetic office."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.forms.elections import DistrictRow, ElectionFigures
from gongshu_desk.domain.forms.training import PlanFigures, PlanRow, TierRow, TraineeRow, TrainingSummary
from gongshu_desk.reports.samples.yearly import UNIT, groups

D = Decimal


def plan(*, done: bool = False) -> PlanFigures:
    """Five trainings of a year: three held, one of them shorter than planned."""
    rows = (
        ("区人大代表履职培训班", "区人大", date(2026, 4, 8), "2", "8", "全体代表", "", "周敏", "2026-04-08", ""),
        ("代表法和街道人大工作条例专题培训", "人大街道工委", date(2026, 6, 17), "1", "4", "全体代表", "特邀教师", "周敏",
         "2026-06-17", ""),
        ("选民联系方法学习会", "代表小组", date(2026, 7, 22), "1", "3", "各小组代表", "", "各组组长",
         "2026-07-22 至 08-19", "比计划多 2 个半天"),
        ("怎样提出高质量的代表建议", "人大街道工委", date(2026, 10, 15), "1", "4", "全体代表", "", "周敏", "", ""),
        ("新任代表补训", "人大街道工委", None, "5", None, "年中补选的代表", "", "", "", ""),
    )  # fmt: skip
    return PlanFigures(
        UNIT,
        2026,
        tuple(
            PlanRow(title, tier, day, D(half), D(hours) if hours else None, *rest)
            for title, tier, day, half, hours, *rest in rows
        ),
        done,
    )


def summary() -> TrainingSummary:
    """A year with four trainings; one deputy short, one in office too shortly."""
    people = []
    for at, (group, deputy) in enumerate((g, d) for g in groups() for d in g.deputies):
        tiers = (D(2), D(1), D(1)) if at % 5 else (D(2), D(0), D(0))
        total = sum(tiers, start=D(0))
        short = total < 3
        people.append(
            TraineeRow(
                deputy.name, deputy.certificate_no, group.name, tiers, total, Fraction(15 if not short else 8),
                "0" if at == 7 else "3", "不作要求" if at == 7 else "未达标" if short else "达标",
                "还差 1 个半天" if short and at != 7 else "",
            )
        )  # fmt: skip
    in_office = len(people)
    counts = [sum(bool(p.tiers[at]) for p in people) for at in range(3)]
    met = Rate(sum(p.state == "达标" for p in people), in_office - 1)
    own = sum(counts)
    lines = (
        TierRow("区人大", 1, 1, D(2), D(8), counts[0] + 1, counts[0] + 1, Rate(counts[0], in_office)),
        TierRow("人大街道工委", 1, 1, D(1), D(4), counts[1], counts[1], Rate(counts[1], in_office)),
        TierRow("代表小组", 3, 3, D(3), D(9), counts[2], counts[2], Rate(counts[2], in_office)),
    )
    return TrainingSummary(
        unit=UNIT, year=2026, level="区", tiers=lines,
        total=TierRow("合计", 5, 5, D(6), D(21), own + 1, in_office + 1, Rate(in_office, in_office)),
        people=tuple(people),
        rules=("应训 3 个半天（街道代表培训计划）", "年中任职的按在任月数折算：应训 × 月数 ÷ 12，按半个单位四舍五入"),
        met=met, exempt=1, own_times=own, beside=1, until=date(2026, 9, 18), fingerprint="7c1e-90b4",
    )  # fmt: skip


def election() -> ElectionFigures:
    """Twelve electoral districts; one voted twice, one left a seat empty."""
    rows = []
    for at in range(1, 13):
        registered, seats = 2800 + 173 * at, 1 + at % 3
        twice, elected = at == 5, seats - (at == 9)
        remark = "投票 2 次" if twice else f"应选 {seats} 名，当选 {elected} 名，缺 1 名" if at == 9 else ""
        rows.append(
            DistrictRow(
                f"第 {at} 选区",
                registered,
                registered * (935 + at) // 1000,
                seats,
                seats + 1,
                elected,
                1 + twice,
                remark,
            )
        )
    return ElectionFigures(UNIT, "区第二届人大", date(2026, 12, 16), date(2026, 12, 16), tuple(rows), "31d0-5b7e")
