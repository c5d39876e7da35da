"""A little of everything beside the points: rectification, rosters, deliberation, projects, selections, elections."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal

from sqlmodel import Session

from gongshu_desk.domain.codes import ActivityKind as Kind
from gongshu_desk.domain.codes import (
    TargetTier,
    TrainingTier,
    TypedKind,
)
from gongshu_desk.domain.records.election import ElectionDraft, TypedCountDraft
from gongshu_desk.domain.records.fields import Draft
from gongshu_desk.domain.records.reminder import CalendarDayDraft, ReminderDraft
from gongshu_desk.domain.records.station_duty import ShiftDraft
from gongshu_desk.domain.records.training import MaterialDraft, TrainingPlanDraft, TrainingTargetDraft
from gongshu_desk.services import trade_kinds as kinds
from gongshu_desk.services.catalog import ACTIVITIES, DEPUTIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import RecordKind, Values, Writing, put, read
from gongshu_desk.services.lookup import Lookup


def keep(desk: Desk, year: int, stamp: Callable[[Session], None]) -> None:
    """Write it for the last year; nothing here changes points or counts."""
    with desk.store.read() as session:
        held = read(session, ACTIVITIES, year=year)
        people = [row["certificate_no"] for row in read(session, DEPUTIES)]
    drafts = [*_all(year, held, people), *_further(year, held, people)]
    with desk.store.write(f"装入示例数据：{year} 年度议事、民生实事、评选等 {len(drafts)} 条") as session:
        stamp(session)
        lookup = Lookup(session)
        for kind, draft in drafts:
            put(Writing(kind, session, lookup, draft, None, desk.today()))
            session.flush()


def _all(year: int, held: Sequence[Values], people: Sequence[str]) -> list[tuple[RecordKind, Draft]]:
    station = next(a["station"] for a in held if a["station"])
    return [
        (kinds.SHIFTS, ShiftDraft(station=station, on=date(year, 12, 15), certificate_no=people[0])),
    ]


def _further(year: int, held: Sequence[Values], people: Sequence[str]) -> list[tuple[RecordKind, Draft]]:
    first = {kind: next(a["no"] for a in held if a["kind"] is kind) for kind in Kind}
    return [
        (
            kinds.TRAINING_PLANS,
            TrainingPlanDraft(
                no=f"JH{year}-01", year=year, title="代表法专题培训", tier=TrainingTier.WORKING_COMMITTEE
            ),
        ),
        (
            kinds.TRAINING_TARGETS,
            TrainingTargetDraft(year=year, tier=TargetTier.ANY, half_days=Decimal(3), source="街道代表培训计划"),
        ),
        (kinds.MATERIALS, MaterialDraft(no="ZL001", title="代表法讲稿", activity_no=first[Kind.TRAINING])),
        (
            kinds.ELECTIONS,
            ElectionDraft(
                term=1, electoral_district="第 1 选区", held_on=date(2021, 12, 15), registered=3210, voted=3021
            ),
        ),
        (
            kinds.TYPED_COUNTS,
            TypedCountDraft(
                no=f"TB{year}-01",
                what=TypedKind.APPOINTMENTS,
                label="任免国家机关工作人员",
                from_on=date(year, 1, 1),
                to_on=date(year, 12, 31),
                count=12,
                measure="人次",
            ),
        ),
        (kinds.REMINDERS, ReminderDraft(no=f"TX{year}-01", text="报送年终汇总表", due_on=date(year, 12, 29))),
        (kinds.CALENDAR_DAYS, CalendarDayDraft(day=date(year, 1, 26), working=True, name="春节调休")),
    ]
