"""The year's training plan (held, overdue, and of the year to come), what is required, and two pieces of material.

Nothing here changes what points and counts are made of; the trainings that carry out the plan are those held anyway.
"""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal

from sqlmodel import Session

from gongshu_desk.domain.codes import ActivityKind, OrganiserLevel, TargetTier, TrainingTier
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.fields import Draft
from gongshu_desk.domain.records.training import MaterialDraft, TrainingPlanDraft, TrainingTargetDraft
from gongshu_desk.services.catalog import ACTIVITIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import RecordKind, Values, Writing, put, read
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.trade_kinds import MATERIALS, TRAINING_PLANS, TRAINING_TARGETS
from gongshu_desk.store.tables import Activity

_TIERS = {
    OrganiserLevel.DISTRICT: TrainingTier.DISTRICT,
    OrganiserLevel.SUBDISTRICT: TrainingTier.WORKING_COMMITTEE,
    OrganiserLevel.GROUP: TrainingTier.GROUP,
}
AUDIENCE = {TrainingTier.GROUP: "本组代表"}


def keep(desk: Desk, year: int, stamp: Callable[[Session], None]) -> None:
    """Write it for the last year, and the beginning of a plan for the next."""
    with desk.store.read() as session:
        held = [a for a in read(session, ACTIVITIES, year=year) if a["kind"] is ActivityKind.TRAINING]
    held.sort(key=lambda a: (a["held_on"], a["no"]))
    first = [next(a for a in held if a["organiser_level"] is level) for level in _TIERS]
    plans = [_plan(year, at, activity) for at, activity in enumerate(first, start=1)]
    drafts: list[tuple[RecordKind, Draft]] = [
        *((TRAINING_PLANS, plan) for plan in (*plans, *_others(year))),
        (
            TRAINING_TARGETS,
            TrainingTargetDraft(year=year, tier=TargetTier.ANY, half_days=Decimal(3), source="街道代表培训计划"),
        ),
        *((MATERIALS, draft) for draft in _materials(first)),
    ]
    with desk.store.write(f"装入示例数据：{year} 年度培训计划和资料 {len(drafts)} 条") as session:
        stamp(session)
        lookup = Lookup(session)
        for kind, draft in drafts:
            put(Writing(kind, session, lookup, draft, None, desk.today()))
            session.flush()
        lookup = Lookup(session)
        for plan, activity in zip(plans, first, strict=True):
            same = [a for a in held if a["organiser_level"] is OrganiserLevel.GROUP] if plan.no.endswith("03") else []
            for one in same or [activity]:
                draft = ActivityDraft.model_construct(
                    **{name: one[name] for name in ActivityDraft.model_fields if name in one} | {"plan": plan.no}
                )
                put(Writing(ACTIVITIES, session, lookup, draft, session.get(Activity, one["id"]), desk.today()))


def _plan(year: int, at: int, activity: Values) -> TrainingPlanDraft:
    tier = _TIERS[activity["organiser_level"]]
    day: date = activity["held_on"]
    group = tier is TrainingTier.GROUP
    return TrainingPlanDraft(
        no=f"JH{year}-{at:02d}", year=year, title="选民联系方法学习会" if group else activity["name"], tier=tier,
        planned_on=day.replace(day=min(day.day, 20)), half_days=activity["half_days"], hours=activity["hours"],
        audience=AUDIENCE.get(tier, "全体代表"), responsible="各组组长" if group else "周敏",
    )  # fmt: skip


def _others(year: int) -> list[TrainingPlanDraft]:
    """One of this year that was not held, and two of the year to come."""
    street = TrainingTier.WORKING_COMMITTEE
    return [
        TrainingPlanDraft(
            no=f"JH{year}-04", year=year, title="新任代表履职培训", tier=street, planned_on=date(year, 11, 20),
            half_days=Decimal(5), hours=Decimal(20), audience="年中补选的代表", responsible="周敏",
        ),
        TrainingPlanDraft(
            no=f"JH{year + 1}-01", year=year + 1, title="代表法专题培训", tier=street,
            planned_on=date(year + 1, 6, 17), half_days=Decimal(1), hours=Decimal(4), audience="全体代表",
        ),
        TrainingPlanDraft(
            no=f"JH{year + 1}-02", year=year + 1, title="预算审查监督专题培训", tier=street,
            planned_on=date(year + 1, 12, 3), half_days=Decimal("5"), hours=Decimal(20), audience="全体代表",
        ),
    ]  # fmt: skip


def _materials(first: Sequence[Values]) -> list[MaterialDraft]:
    return [
        MaterialDraft(
            no="ZL001", title="代表法修改解读讲稿", topic="法律法规", tier=TrainingTier.DISTRICT,
            author="区委党校", dated_on=first[0]["held_on"], activity_no=first[0]["no"],
        ),
        MaterialDraft(
            no="ZL002", title="怎样提出高质量的代表建议", topic="履职方法", tier=TrainingTier.WORKING_COMMITTEE,
            author="本街道编写", dated_on=first[1]["held_on"], activity_no=first[1]["no"],
        ),
    ]  # fmt: skip
