"""今日待办: every source gives its task on the day it is due, and none once it is done."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from gongshu_desk.domain.codes import (
    ActivityKind,
    AttendanceStatus,
    HonourLevel,
    LeaveDecision,
    LeaveKind,
    MandateLevel,
    MatterResult,
    OpinionRoute,
    SuggestionKind,
    TrainingTier,
)
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.council import MatterDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.domain.records.duty_report import DutyReportDraft, HonourDraft
from gongshu_desk.domain.records.fields import Draft
from gongshu_desk.domain.records.leave import LeaveDraft
from gongshu_desk.domain.records.rectification import RectificationDraft
from gongshu_desk.domain.records.station_duty import ShiftDraft
from gongshu_desk.domain.records.suggestion import OpinionDraft, SuggestionDraft
from gongshu_desk.domain.records.supervision import FindingDraft, ProjectDraft
from gongshu_desk.domain.records.training import TrainingPlanDraft
from gongshu_desk.errors import InvalidInput, NotFound
from gongshu_desk.services import activities, history, leaves, records, reminding, year_end
from gongshu_desk.services.catalog import kind_of
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.tasks import Task, When, tasks

ME = "0001"
TODAY = date(2026, 11, 22)
"""The clock of the fixture, a Sunday."""


@pytest.fixture
def office(desk: Desk) -> Desk:
    """One deputy and a backup, so that nothing is to be done."""
    add(desk, "deputies", DeputyDraft(name="丁文静", level=MandateLevel.DISTRICT, term=1, certificate_no=ME))
    desk.back_up("manual")
    return desk


def add(desk: Desk, kind: str, *drafts: Draft) -> None:
    for draft in drafts:
        records.add(desk, kind_of(kind), draft)


def change(desk: Desk, kind: str, **values: Any) -> None:
    """Change the only record of a kind."""
    (row,) = records.find(desk, kind_of(kind))
    loaded = records.load(desk, kind_of(kind), row["id"])
    records.change(desk, kind_of(kind), loaded.id, loaded.revision, loaded.draft.model_copy(update=values))


def activity(no: str, day: date, kind: ActivityKind = ActivityKind.GROUP, **values: Any) -> ActivityDraft:
    return ActivityDraft(no=no, kind=kind, name=f"活动 {no}", held_on=day, half_days=Decimal(1), **values)


def suggestion(**values: Any) -> SuggestionDraft:
    given: dict[str, Any] = {"raised_on": date(2026, 2, 1), "content": "增设路灯"}
    return SuggestionDraft(no="S1", kind=SuggestionKind.SUGGESTION, title="增设路灯", lead=ME, **(given | values))


def seen(desk: Desk, kind: str = "", year: int = 2026) -> list[tuple[str, date | None, str]]:
    return [(t.when.value, t.day, t.text) for t in told(desk, year) if not kind or t.kind == kind]


def told(desk: Desk, year: int = 2026) -> list[Task]:
    """Without the backup of the fixture, which is made by the clock of this PC."""
    return [task for task in tasks(desk, year) if task.kind != "备份"]


def test_nothing_to_do_is_no_line(office: Desk) -> None:
    assert told(office) == []


def test_activities_wait_for_their_roll_call(office: Desk) -> None:
    add(office, "activities", activity("A1", date(2026, 10, 1)), activity("A2", TODAY, ActivityKind.TRAINING))
    add(office, "activities", activity("A3", date(2026, 11, 23)), activity("A4", date(2026, 11, 30)))
    add(office, "activities", activity("A5", date(2026, 10, 2), ActivityKind.RECEPTION))  # held by staff
    found = [(t.when, t.argument) for t in told(office) if t.kind == "签到"]
    assert found == [(When.OVERDUE, "A1"), (When.TODAY, "A2"), (When.SOON, "A3")]
    activities.mark(office, "A1", ME, AttendanceStatus.PRESENT)
    assert [t.argument for t in told(office) if t.kind == "签到"] == ["A2", "A3"]


def test_a_leave_slip_waits_for_its_decision(office: Desk) -> None:
    add(office, "activities", activity("A1", date(2026, 11, 25)))
    leaves.ask(office, LeaveDraft(activity_no="A1", certificate_no=ME, kind=LeaveKind.SICK, reason="住院"))
    assert seen(office, "请假") == [("7 天内", date(2026, 11, 25), "病假待批：活动 A1")]
    leaves.decide(office, "A1", ME, LeaveDecision.GRANTED, "召集人", TODAY)
    assert seen(office, "请假") == []


STEPS: tuple[tuple[dict[str, Any], list[tuple[str, date | None, str]]], ...] = (
    ({}, [("待办", None, "等审查：S1 增设路灯")]),
    ({"assigned_on": date(2026, 8, 3)}, [("逾期", date(2026, 11, 3), "待答复：S1 增设路灯")]),
    ({"assigned_on": date(2026, 9, 3)}, [("以后", date(2026, 12, 3), "待答复：S1 增设路灯")]),
    ({"assigned_on": date(2026, 10, 3)}, []),  # not within the month
    (
        {"assigned_on": date(2026, 8, 3), "answered_on": date(2026, 9, 1)},
        [("待办", date(2026, 10, 8), "评价未回：S1 增设路灯")],  # 1 October and the days after it are off
    ),
)


@pytest.mark.parametrize(("values", "wanted"), STEPS)
def test_suggestions_say_what_they_wait_for(
    office: Desk, values: dict[str, Any], wanted: list[tuple[str, date | None, str]]
) -> None:
    add(office, "suggestions", suggestion(**values))
    if values.get("answered_on"):
        (found,) = seen(office, "建议")
        assert (found[0], found[2]) == (wanted[0][0], wanted[0][2]) and found[1] is not None
    else:
        assert seen(office, "建议") == wanted


def test_opinions_are_answered_and_told(office: Desk) -> None:
    opinion = OpinionDraft(
        no="Y1", station="翠苑站", collected_on=date(2026, 11, 2), content="路灯不亮", route=OpinionRoute.SUBDISTRICT,
        due_on=date(2026, 11, 20),
    )  # fmt: skip
    add(office, "opinions", opinion)
    assert seen(office, "意见") == [("逾期", date(2026, 11, 20), "待答复：Y1 路灯不亮")]
    change(office, "opinions", answered_on=date(2026, 11, 21))
    assert [(when, day) for when, day, _ in seen(office, "意见")] == [("待办", None)]
    change(office, "opinions", told_resident_on=TODAY)
    assert seen(office, "意见") == []


def test_duty_reports_come_in_batches_and_want_their_ballot(office: Desk) -> None:
    add(office, "deputies", DeputyDraft(name="马文斌", level=MandateLevel.DISTRICT, term=1, certificate_no="0002"))
    for no in (ME, "0002"):
        planned = {"batch": "第一批", "planned_on": date(2026, 11, 18)}
        add(office, "duty-reports", DutyReportDraft(certificate_no=no, year=2026, due=True, **planned))
    (found,) = [t for t in told(office) if t.kind == "述职"]
    assert (found.when, found.text, found.who) == (When.OVERDUE, "第一批口头述职 2 人", "丁文静、马文斌")
    first, second = (records.load(office, kind_of("duty-reports"), i) for i in found.argument["ids"])
    votes = {"oral_on": date(2026, 11, 18), "issued": 40, "returned": 40, "valid": 40, "satisfied": 40}
    for one, values in ((first, votes), (second, {"oral_on": date(2026, 11, 18)})):
        records.change(office, kind_of("duty-reports"), one.id, one.revision, one.draft.model_copy(update=values))
    assert seen(office, "述职") == [("逾期", date(2026, 11, 18), "口头述职之后没有登记测评结果")]


RECTIFICATION = RectificationDraft(
    no="ZG2025-01", certificate_no=ME, year=2025, content="多接待群众", due_on=date(2026, 11, 30)
)
PROJECT = ProjectDraft(no="MS1", name="加装电梯", year=2026, due_on=date(2026, 11, 1))
PLAN = TrainingPlanDraft(no="JH1", year=2026, title="代表法", tier=TrainingTier.GROUP, planned_on=date(2026, 11, 10))
MATTER = MatterDraft(
    no="YT1", activity_no="A1", title="停车", result=MatterResult.DISCUSSED, handler="城管", due_on=date(2026, 11, 23)
)
FINDING = FindingDraft(no="JD1", activity_no="A1", content="围挡", handler="住建", due_on=date(2026, 11, 21))
SHIFT = ShiftDraft(station="翠苑站", on=TODAY, certificate_no=ME)
OF_KINDS: tuple[tuple[str, Draft, str, str, str, dict[str, Any]], ...] = (
    ("rectifications", RECTIFICATION, "整改", "以后", "多接待群众（2025 年度）", {"done_on": TODAY}),
    ("projects", PROJECT, "民生实事", "逾期", "未开工：加装电梯", {"due_on": date(2027, 3, 1)}),
    ("training-plans", PLAN, "培训", "逾期", "还没有安排：代表小组培训「代表法」", {"planned_on": None}),
    ("council-matters", MATTER, "议事", "7 天内", "待答复：YT1 停车", {"answered_on": TODAY}),
    ("findings", FINDING, "监督", "逾期", "待答复：JD1 围挡", {"answered_on": TODAY}),
    ("shifts", SHIFT, "值班", "今天", "翠苑站接待", {"on": date(2026, 11, 30)}),
)


@pytest.mark.parametrize("one", OF_KINDS, ids=lambda one: one[0])
def test_records_of_handling_are_tasks_until_they_are_done(
    office: Desk, one: tuple[str, Draft, str, str, str, dict[str, Any]]
) -> None:
    kind, draft, word, when, text, done = one
    add(office, "activities", activity("A1", date(2026, 10, 1), ActivityKind.RECEPTION))
    add(office, kind, draft)
    (found,) = [t for t in told(office) if t.kind == word]
    assert (found.when.value, found.text) == (when, text)
    (row,) = records.find(office, kind_of(kind))
    assert found.page == kind and found.argument["ids"] == (row["id"],)
    change(office, kind, **done)
    assert [t for t in told(office) if t.kind == word and t.when is not When.LATER] == []


def test_a_planned_training_is_settled_by_its_activity(office: Desk) -> None:
    add(office, "training-plans", PLAN)
    add(office, "activities", activity("A1", date(2026, 11, 12), ActivityKind.TRAINING, plan="JH1"))
    assert seen(office, "培训") == []


def test_certificates_of_the_unit_are_still_to_be_given(office: Desk) -> None:
    common = {"certificate_no": ME, "level": HonourLevel.SUBDISTRICT, "granted_on": TODAY}
    add(office, "honours", HonourDraft(name="优秀代表", **common))
    add(office, "honours", HonourDraft(name="省优秀", granted_by="某省人大常委会", **common))  # theirs to give
    assert seen(office, "证书") == [("待办", None, "荣誉证书还有 1 份没有发")]


def test_the_year_is_to_be_closed_and_then_asks_for_nothing(office: Desk) -> None:
    add(office, "activities", activity("A1", date(2026, 3, 1)), activity("A2", date(2026, 12, 1)))
    activities.mark(office, "A1", ME, AttendanceStatus.PRESENT)
    later = replace(office, today=lambda: date(2027, 1, 12))
    assert ("逾期", date(2027, 1, 10), "2026 年度结账并报送") in seen(later)
    year_end.close_year(later, 2026, with_gaps=True)
    assert [t.kind for t in told(later)] == []


def test_what_lies_in_later_years_is_not_shown_in_an_earlier_one(office: Desk) -> None:
    add(office, "suggestions", suggestion(assigned_on=date(2026, 3, 3)))
    assert seen(office, "建议", 2025) == [] and len(seen(office, "建议", 2027)) == 1


def test_reminders_are_put_down_done_and_brought_back(office: Desk) -> None:
    reminding.add(office, "报送亮分表 ", date(2026, 11, 20))
    reminding.add(office, "订会议室", date(2026, 11, 29))
    reminding.add(office, "写计划", date(2026, 12, 30))
    assert seen(office, "提醒") == [
        ("逾期", date(2026, 11, 20), "报送亮分表"),
        ("7 天内", date(2026, 11, 29), "订会议室"),
    ]
    assert [v["no"] for v in records.find(office, kind_of("reminders"))] == ["TX2026-01", "TX2026-02", "TX2026-03"]
    (due,) = reminding.due(office)
    saved = reminding.done(office, [due.id])
    assert reminding.due(office) == [] and len(seen(office, "提醒")) == 1
    history.undo(office, saved.batch)
    assert reminding.due(office) == [due]


REFUSED: tuple[tuple[Callable[[Desk], object], type[Exception]], ...] = (
    (lambda desk: reminding.add(desk, "  ", TODAY), InvalidInput),
    (lambda desk: reminding.add(desk, "办事", None), InvalidInput),
    (lambda desk: reminding.add(desk, "长" * 500, TODAY), InvalidInput),
    (lambda desk: reminding.done(desk, [99]), NotFound),
)


@pytest.mark.parametrize(("act", "error"), REFUSED)
def test_a_reminder_without_words_or_day_is_refused(
    office: Desk, act: Callable[[Desk], object], error: type[Exception]
) -> None:
    with pytest.raises(error):
        act(office)
    assert records.find(office, kind_of("reminders")) == []


def test_an_old_backup_is_a_task(office: Desk) -> None:
    later = replace(office, today=lambda: datetime.now().date().replace(year=datetime.now().year + 1))
    assert [t.page for t in tasks(later, 2026) if t.kind == "备份"] == ["settings"]
