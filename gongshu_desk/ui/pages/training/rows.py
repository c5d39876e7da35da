"""What the training page shows, gathered at once, and the columns of its tables. Plain values."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from gongshu_desk.domain.codes import TrainingTier
from gongshu_desk.domain.figures import Exact, Rate, half_up, plain
from gongshu_desk.domain.names import printed
from gongshu_desk.services import points, training_certificates, training_plans, training_targets
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import Values, read
from gongshu_desk.services.trade_kinds import MATERIALS
from gongshu_desk.services.training import Course, TierFigures
from gongshu_desk.services.training_certificates import Certificates, Holding
from gongshu_desk.services.training_plans import PlanLine, YearPlan
from gongshu_desk.services.training_targets import Standing, YearTraining
from gongshu_desk.services.year_figures import group_order
from gongshu_desk.ui.kit.columns import Cell, Column, Row

TIERS = tuple(tier.label for tier in TrainingTier)
ALL, TRAINED, UNTRAINED, OVER = "", "参加过培训", "没参加过培训", "超额"
STATES = ("未达标", "达标", OVER, "不作要求", TRAINED, UNTRAINED)
"""What the list of deputies may be narrowed to."""


@dataclass(frozen=True, slots=True)
class Found:
    """One gathering."""

    year: YearTraining
    plan: YearPlan
    papers: Certificates
    materials: dict[str, list[Values]]
    coming: tuple[Values, ...]
    closed: bool
    today: date


def found(desk: Desk, year: int, ground: str) -> Found:
    """Gather the page, as of today."""
    today = desk.today()
    with desk.store.read() as session:
        trained = training_targets.gathered(session, year)
        closed = points.closed_year(session, year) is not None
        materials: dict[str, list[Values]] = {}
        for one in read(session, MATERIALS):
            materials.setdefault(one["activity_no"] or "", []).append(one)
    plan = training_plans.year_plan(desk, year, today)
    papers = training_certificates.certificates(desk, year, ground)
    return Found(trained, plan, papers, materials, tuple(training_plans.coming(desk, today)), closed, today)


def amount(value: Exact) -> str:
    """Half days and hours as a clerk writes them: 2, 2.5, 3.3."""
    return plain(value) if half_up(value, 2) == value else plain(half_up(value, 1))


def some(value: Exact) -> str:
    """The same, and nothing for nothing."""
    return amount(value) if value else ""


def ratio(rate: Rate) -> str:
    """「22/23」."""
    return f"{plain(rate.numerator)}/{plain(rate.denominator)}" if rate.denominator else "—"


# ── deputies ──────────────────────────────────────────────────────────────────────────────────────────────────────


def standing_rows(standings: Iterable[Standing]) -> list[Row]:
    """Deputies with their half days; namesakes are told apart by the end of their certificate numbers."""
    listed = list(standings)
    bearers = Counter(one.trainee.name for one in listed)
    return [_standing_row(one, bearers[one.trainee.name] > 1) for one in listed]


def _standing_row(one: Standing, namesake: bool) -> Row:
    who = one.trainee
    required = "，".join(f"{need.tier}{plain(need.required)} {_short(need.measure)}" for need in one.needs)
    return {
        "no": who.certificate_no, "name": who.name, "mark": f" {who.certificate_no[-4:]}" if namesake else "",
        "group": who.group or "未编组", **{tier: who.half_days(tier) for tier in TIERS}, "all": who.half_days(),
        "hours": who.hours(), "required": required or None, "state": one.state, "missing": one.missing,
        "standing": one, "_pinyin": who.search_text + who.certificate_no, "_words": f"{who.name}{who.group}",
    }  # fmt: skip


def _short(measure: str) -> str:
    return "半天" if measure == "个半天" else measure


def keeps(one: Standing, state: str, group: str) -> bool:
    """Whether the filters keep a deputy."""
    if group and (one.trainee.group or "未编组") != group:
        return False
    if state == TRAINED:
        return any(part.half_days for part in one.trainee.parts)
    if state == UNTRAINED:
        return not any(part.half_days for part in one.trainee.parts)
    if state == OVER:
        return one.over
    return not state or one.state == state


def _who(value: Any, row: Row) -> Cell:
    return Cell(printed(value), sub=row["mark"], tip=f"{value} {row['no']} {row['group']}")


def _days(value: Any, _row: Row) -> Cell:
    return Cell(some(value))


def _told(value: Any, _row: Row) -> Cell:
    return Cell(str(value), tip=str(value)) if value else Cell()


STANDINGS = (
    Column("name", "姓名", "name", 124, rank=0, show=_who),
    Column("group", "代表小组", width=104, rank=4, sort=group_order),
    Column(TIERS[0], "区人大", "number", 72, rank=3, show=_days, tip="参加区人大（及以上）培训的半天数"),
    Column(TIERS[1], "街道工委", "number", 84, rank=3, show=_days, tip="参加人大街道工委培训的半天数"),
    Column(TIERS[2], "小组", "number", 64, rank=3, show=_days, tip="参加代表小组培训的半天数"),
    Column("all", "已训半天", "number", 84, rank=0, show=lambda v, _r: Cell(amount(v), "ink", bold=True)),
    Column("hours", "学时", "number", 64, rank=5, show=_days),
    Column("required", "应训", width=92, rank=2, show=_told),
    Column("state", "情况", "chip", 104, rank=0, show=lambda v, _r: Cell(chip=v, quiet=v != "未达标")),
    Column("missing", "还差", width=120, stretch=True, rank=1, show=_told),
)


# ── plan ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def plan_rows(lines: Iterable[PlanLine]) -> list[Row]:
    """Lines of the plan with what was held."""
    return [
        {
            "id": one.id, "planned_on": one.planned_on, "title": one.title, "tier": one.tier.label,
            "planned": _pair(one.half_days, one.hours),
            "held": _pair(one.held_half_days, one.held_hours) if one.activities else None,
            "days": one.days or None, "state": one.state, "line": one,
            "_pinyin": "", "_words": f"{one.title}{one.lecturer}{one.audience}",
        }
        for one in lines
    ]  # fmt: skip


def _pair(half_days: Any, hours: Any) -> str | None:
    parts = [f"{plain(half_days)} 半天"] if half_days is not None else []
    parts += [f"{plain(hours)} 学时"] if hours else []
    return " ".join(parts) or None


PLANS = (
    Column("planned_on", "计划日期", width=104, rank=1),
    Column("title", "培训内容", "name", 200, stretch=True, rank=0, show=_told),
    Column("tier", "层级", width=116, rank=3),
    Column("planned", "计划", width=124, rank=2),
    Column("held", "实办", width=124, rank=2, show=lambda v, r: _held(v, r)),
    Column("days", "举办日期", width=150, rank=5),
    Column("state", "情况", "chip", 124, rank=0, show=lambda v, _r: Cell(chip=v, quiet=v in ("已办", "未到期"))),
)


def _held(value: Any, row: Row) -> Cell:
    different = row["line"].difference
    return Cell(value, "amber" if different else "", tip=different) if value else Cell("—", "ink3")


# ── what was held ─────────────────────────────────────────────────────────────────────────────────────────────────


def course_rows(made: Found) -> list[Row]:
    """Sign-in units of the year."""
    total = made.year.figures.total
    times = Counter(part.course.id for part in total.parts)
    return [_course_row(one, times[one.id], len(made.materials.get(one.no, ()))) for one in total.courses]


def _course_row(one: Course, times: int, materials: int) -> Row:
    return {
        "id": one.id, "no": one.no, "day": one.day, "part": one.part, "name": one.name, "tier": one.tier,
        "half_days": one.half_days, "hours": one.hours, "times": times or None, "plan": one.plan or None,
        "materials": materials or None, "course": one, "_pinyin": "", "_words": f"{one.name}{one.series}{one.place}",
    }  # fmt: skip


COURSES = (
    Column("day", "日期", width=104, rank=0),
    Column("part", "时段", width=64, rank=5),
    Column("name", "培训", "name", 200, stretch=True, rank=0, show=_told),
    Column("tier", "层级", width=116, rank=2),
    Column("half_days", "半天", "number", 60, rank=1),
    Column("hours", "学时", "number", 60, rank=3),
    Column("times", "人次", "number", 64, rank=0, tone="ink"),
    Column("plan", "计划", width=100, rank=4),
    Column("materials", "资料", "number", 60, rank=4),
)


# ── figures by tier and group ─────────────────────────────────────────────────────────────────────────────────────


def figure_rows(year: YearTraining) -> list[Row]:
    """The tiers, all together, then the groups."""
    figures = year.figures
    rows = [_tier_row(one, figures.coverage_of_tier(one.tier)) for one in figures.tiers]
    rows.append(_tier_row(figures.total, figures.coverage) | {"total": True})
    by_group = figures.by_group()
    for group in sorted(by_group, key=group_order):
        rows.append(
            {"id": f"group {group}", "name": group or "未编组", "kind": "代表小组", "coverage": by_group[group],
             "rate": by_group[group].percent(), "group": group or "未编组"}
        )  # fmt: skip
    return [{**dict.fromkeys(("held", "trainings", "half_days", "hours", "times", "people")), **row} for row in rows]


def _tier_row(one: TierFigures, rate: Rate) -> dict[str, Any]:
    return {
        "id": f"tier {one.tier}", "name": one.tier, "kind": "层级", "held": one.held, "trainings": one.trainings,
        "half_days": one.half_days, "hours": one.hours, "times": one.times, "people": one.people, "coverage": rate,
        "rate": rate.percent(), "figures": one,
    }  # fmt: skip


FIGURES = (
    Column("name", "层级、小组", "name", 160, stretch=True, rank=0, sortable=False),
    Column("held", "场次", "number", 64, rank=0, sortable=False, tip="签到单元数"),
    Column("trainings", "期数", "number", 64, rank=4, sortable=False, tip="同一次培训的各场合为一期"),
    Column("half_days", "半天", "number", 64, rank=2, sortable=False),
    Column("hours", "学时", "number", 64, rank=3, sortable=False),
    Column("times", "人次", "number", 72, rank=0, sortable=False),
    Column("people", "人数", "number", 72, rank=1, sortable=False),
    Column("coverage", "参训/在任", "number", 96, rank=1, sortable=False, show=lambda v, _r: ratio(v)),
    Column("rate", "覆盖率 %", "number", 88, rank=0, sortable=False),
)


# ── certificates ──────────────────────────────────────────────────────────────────────────────────────────────────


def holding_rows(holdings: Sequence[Holding]) -> list[Row]:
    """Everybody: who waits first, then who has one, then who gets none."""
    order = {"待编号": 0, "已编号": 1, "不发": 2}
    bearers = Counter(one.name for one in holdings)
    return [
        {
            "no": one.certificate_no, "name": one.name, "mark": f" {one.certificate_no[-4:]}" if bearers[one.name] > 1
            else "", "group": one.group or "未编组", "attended": one.attended or None, "state": one.state,
            "detail": one.number or one.why, "holding": one, "_pinyin": one.search_text + one.certificate_no,
            "_words": f"{one.name}{one.group}{one.number}",
        }
        for one in sorted(holdings, key=lambda h: order[h.state])
    ]  # fmt: skip


HOLDINGS = (
    Column("name", "姓名", "name", 124, rank=0, show=_who),
    Column("group", "代表小组", width=104, rank=3, sort=group_order),
    Column("attended", "参加培训", width=140, rank=2),
    Column("state", "证书", "chip", 104, rank=0, show=lambda v, _r: Cell(chip=v, quiet=v != "待编号")),
    Column("detail", "编号；不发的写明原因", width=200, stretch=True, rank=0, show=_told),
)
