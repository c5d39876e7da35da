"""撤销: every kind of write put back as it was, as a new write; refused where something was built on it."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from sqlmodel import col, select

from gongshu_desk.domain.codes import (
    ActivityKind,
    AttendanceStatus,
    CouncilSort,
    HonourLevel,
    JudicialPost,
    LeaveDecision,
    LeaveKind,
    MandateLevel,
    MatterResult,
    ObjectionKind,
    OpinionRoute,
    ProjectState,
    TargetTier,
    TrainingTier,
    TypedKind,
)
from gongshu_desk.domain.codes import SuggestionKind as Kind
from gongshu_desk.domain.records.activity import ActivityDraft, AttendanceDraft
from gongshu_desk.domain.records.council import CouncilMemberDraft, MatterDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.domain.records.duty_report import AdjustmentDraft, DutyReportDraft, HonourDraft, StationDraft
from gongshu_desk.domain.records.election import ElectionDraft, TypedCountDraft
from gongshu_desk.domain.records.fields import Draft
from gongshu_desk.domain.records.leave import LeaveDraft
from gongshu_desk.domain.records.objection import ObjectionDraft
from gongshu_desk.domain.records.opening import OpeningDraft
from gongshu_desk.domain.records.rectification import RectificationDraft
from gongshu_desk.domain.records.reminder import CalendarDayDraft, ReminderDraft
from gongshu_desk.domain.records.selection import CandidateDraft, SelectionDraft
from gongshu_desk.domain.records.station_duty import ShiftDraft
from gongshu_desk.domain.records.suggestion import OpinionDraft, SuggestionDraft
from gongshu_desk.domain.records.supervision import AppraisalDraft, FindingDraft, ProjectDraft
from gongshu_desk.domain.records.training import MaterialDraft, TrainingPlanDraft, TrainingTargetDraft
from gongshu_desk.errors import Conflict, NotFound
from gongshu_desk.services import catalog, history, records
from gongshu_desk.services.activities import mark, record_attendance
from gongshu_desk.services.catalog import ACTIVITIES, ATTENDANCE, DEPUTIES, RECORD_KINDS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.intake import Entry, carry_out
from gongshu_desk.services.kinds import RecordKind, Values, read
from gongshu_desk.store.tables import ClosedYear, DeputyGroup

ONE, TWO = "3301990100001", "3301990100002"
DAY = date(2026, 3, 5)

DRAFTS: dict[str, tuple[Draft, dict[str, object]]] = {
    "deputies": (
        DeputyDraft(name="周浩", certificate_no="330199", level=MandateLevel.DISTRICT, term=1, group="第一小组", tags=("工人",)),
        {"name": "周皓", "group": "第二小组", "tags": ("妇女", "工人"), "note": "x"},
    ),
    "activities": (
        ActivityDraft(no="N", name="培训", kind=ActivityKind.TRAINING, held_on=DAY, station="柳岸站"),
        {"held_on": date(2026, 4, 1), "station": None},
    ),
    "attendance": (
        AttendanceDraft(activity_no="A001", certificate_no=ONE, status=AttendanceStatus.LATE, name="王小明"),
        {"status": AttendanceStatus.PRESENT, "spoke": True},
    ),
    "suggestions": (
        SuggestionDraft(no="N", kind=Kind.SUGGESTION, title="电梯", raised_on=DAY, lead=ONE, cosigners=(TWO,)),
        {"title": "加装电梯", "lead": TWO, "cosigners": (ONE,)},
    ),
    "opinions": (
        OpinionDraft(no="N", station="柳岸站", collected_on=DAY, content="灯", route=OpinionRoute.DISTRICT),
        {"station": "桐荫站", "resolved_on": DAY},
    ),
    "duty-reports": (DutyReportDraft(certificate_no=ONE, year=2026), {"due": True, "written_on": date(2026, 11, 1)}),
    "honours": (
        HonourDraft(certificate_no=ONE, name="优秀", level=HonourLevel.CITY, granted_on=DAY),
        {"certificate_no": None, "station": "柳岸站"},
    ),
    "adjustments": (
        AdjustmentDraft(no="N", certificate_no=ONE, item="E4", points="1.5", decided_on=DAY, reason="执笔", approved_by="李", document_no="1"),  # type: ignore[arg-type]
        {"points": "2", "certificate_no": TWO},
    ),
    "stations": (StationDraft(name="柳岸站"), {"name": "柳岸社区站", "phone": "0570"}),
    "objections": (
        ObjectionDraft(no="N", year=2026, certificate_no=ONE, kind=ObjectionKind.WRONG, content="错登", received_on=DAY),
        {"content": "重登", "kind": ObjectionKind.DUPLICATE, "certificate_no": TWO},
    ),
    "leaves": (
        LeaveDraft(activity_no="A001", certificate_no=ONE, kind=LeaveKind.SICK, reason="住院"),
        {"certificate_no": TWO, "decision": LeaveDecision.GRANTED, "decided_on": DAY},
    ),
    "opening-totals": (
        OpeningDraft(certificate_no=ONE, year=2023, source="旧表", name="王小明"),
        {"certificate_no": TWO, "total": "85.5", "name": "李慧敏"},
    ),
    "rectifications": (
        RectificationDraft(no="N", certificate_no=ONE, year=2026, content="多到站"),
        {"certificate_no": TWO, "done_on": DAY},
    ),
    "shifts": (ShiftDraft(station="柳岸站", on=DAY, certificate_no=ONE), {"station": "桐荫站", "certificate_no": TWO}),
    "council-members": (CouncilMemberDraft(no="N", name="张三", sort=CouncilSort.UNIT), {"name": "张山", "to_on": DAY}),
    "council-matters": (
        MatterDraft(no="N", activity_no="A001", title="停车", result=MatterResult.FAILED),
        {"title": "停车难", "result": MatterResult.PASSED},
    ),
    "projects": (ProjectDraft(no="N", name="电梯", year=2026), {"state": ProjectState.DROPPED, "progress": 30}),
    "findings": (
        FindingDraft(no="N", activity_no="A001", certificate_no=ONE, content="坡道"),
        {"certificate_no": None, "resolved_on": DAY},
    ),
    "appraisals": (
        AppraisalDraft(no="N", activity_no="A001", name="李四", post=JudicialPost.JUDGE),
        {"post": JudicialPost.PROSECUTOR, "valid": 3, "satisfied": 3},
    ),
    "selections": (
        SelectionDraft(no="N", name="最美代表", year=2026, level=HonourLevel.CITY),
        {"places": 3, "criteria": "良好以上"},
    ),
    "candidates": (CandidateDraft(selection="PX", certificate_no=ONE), {"certificate_no": TWO, "chosen": True}),
    "training-plans": (
        TrainingPlanDraft(no="N", year=2026, title="代表法", tier=TrainingTier.GROUP),
        {"tier": TrainingTier.DISTRICT, "half_days": "1.5"},
    ),
    "training-targets": (
        TrainingTargetDraft(year=2026, tier=TargetTier.ANY, half_days="4"),  # type: ignore[arg-type]
        {"hours": "16", "tier": TargetTier.GROUP},
    ),
    "materials": (MaterialDraft(no="N", title="讲稿"), {"activity_no": "A001", "topic": "法律"}),
    "elections": (
        ElectionDraft(term=1, electoral_district="第 1 选区", held_on=DAY, registered=10, voted=9),
        {"electoral_district": "第 2 选区", "voted": 8},
    ),
    "typed-counts": (
        TypedCountDraft(no="N", what=TypedKind.OTHER, label="任命", from_on=DAY, to_on=DAY, count=3),
        {"count": 4, "what": TypedKind.APPOINTMENTS},
    ),
    "reminders": (ReminderDraft(no="N", text="报表", due_on=DAY), {"done_on": DAY, "text": "亮分表"}),
    "calendar-days": (CalendarDayDraft(day=DAY, name="春节"), {"working": True, "name": "调休"}),
}  # fmt: skip
"""A record of each kind, and a change that touches its columns, its references and its parts."""

each_kind = pytest.mark.parametrize("kind", RECORD_KINDS, ids=lambda kind: kind.name)


@pytest.fixture
def base(desk: Desk, deputy: Callable[..., DeputyDraft], activity: Callable[..., ActivityDraft]) -> Desk:
    """A desk with two deputies and an activity."""
    records.add(desk, DEPUTIES, deputy("王小明", ONE, group="老组"))
    records.add(desk, DEPUTIES, deputy("李慧敏", TWO, group="老组"))
    records.add(desk, ACTIVITIES, activity())
    selection = SelectionDraft(no="PX", name="最美代表", year=2026, level=HonourLevel.DISTRICT)
    records.add(desk, catalog.kind_of("selections"), selection)
    return desk


def content(desk: Desk) -> dict[str, list[dict[str, Any]]]:
    """Every live record of every kind, but for its counters."""
    with desk.store.read() as session:
        return {
            kind.name: [{k: v for k, v in row.items() if k not in ("revision",)} for row in read(session, kind)]
            for kind in RECORD_KINDS
            if kind.name != "stations"
        } | {"stations": [row["name"] for row in read(session, catalog.STATIONS)]}  # fmt: skip


def undo_last(desk: Desk) -> None:
    """What Ctrl+Z does."""
    assert desk.store.last is not None
    history.undo(desk, desk.store.last.batch)


def only(desk: Desk, kind: RecordKind) -> Values:
    """The record entered last."""
    with desk.store.read() as session:
        return read(session, kind)[-1]


@each_kind
def test_whatever_happens_to_a_record_is_undone(base: Desk, kind: RecordKind) -> None:
    """Adding, changing, archiving, restoring, and undo itself: with parts, references and the bodies made on the way."""
    draft, changes = DRAFTS[kind.name]
    empty = content(base)
    records.add(base, kind, draft)
    full = content(base)
    assert full != empty
    undo_last(base)
    assert content(base) == empty
    undo_last(base)  # an undo is a write like any other
    assert content(base) == full
    number = only(base, kind)["id"]
    loaded = records.load(base, kind, number)
    records.change(base, kind, loaded.id, loaded.revision, kind.draft.model_validate(draft.model_dump() | changes))
    assert content(base) != full
    undo_last(base)  # columns, references, persons, groups, tags, co-signers
    assert content(base) == full
    records.archive(base, kind, [number])
    gone = content(base)
    assert gone != full
    undo_last(base)
    assert content(base) == full
    records.archive(base, kind, [number])
    records.restore(base, kind, [number])
    undo_last(base)
    assert content(base) == gone
    assert [r for r in gone[kind.name] if r not in empty[kind.name]] == []


def test_undo_of_a_roll_call(base: Desk) -> None:
    """New marks, a changed mark and a mark taken back: one write, one undo."""
    record_attendance(base, "A001", {ONE: AttendanceStatus.PRESENT, TWO: AttendanceStatus.ABSENT})
    before = content(base)
    record_attendance(base, "A001", {ONE: None, TWO: AttendanceStatus.SICK_LEAVE})
    undo_last(base)
    assert content(base) == before
    mark(base, "A001", TWO, AttendanceStatus.LATE)
    undo_last(base)
    assert content(base) == before


def test_undo_of_an_import(base: Desk) -> None:
    """A sheet of new and changed rows goes back whole."""
    before = content(base)
    rows = [
        Entry(2, {"no": "A001", "name": "改名", "kind": ActivityKind.TRAINING, "held_on": DAY}),
        Entry(3, {"no": "A002", "name": "视察", "kind": ActivityKind.INSPECTION, "held_on": DAY, "station": "新站"}),
    ]
    _, saved = carry_out(base, ACTIVITIES, rows, update=True)
    assert saved is not None
    assert len(content(base)["activities"]) == 2
    undo_last(base)
    assert content(base) == before


def test_undo_is_refused_where_a_record_changed_since(base: Desk) -> None:
    """The whole step or nothing of it."""
    record_attendance(base, "A001", {ONE: AttendanceStatus.PRESENT, TWO: AttendanceStatus.PRESENT})
    assert base.store.last is not None
    batch = base.store.last.batch
    mark(base, "A001", TWO, AttendanceStatus.ABSENT)
    before = content(base)
    with pytest.raises(Conflict, match="又改过"):
        history.undo(base, batch)
    assert content(base) == before


def test_undo_twice_is_refused(base: Desk) -> None:
    """The step was taken back already."""
    mark(base, "A001", ONE, AttendanceStatus.PRESENT)
    assert base.store.last is not None
    batch = base.store.last.batch
    history.undo(base, batch)
    with pytest.raises(Conflict):
        history.undo(base, batch)


@pytest.mark.parametrize("what", ["activity", "deputy"])
def test_undo_of_adding_is_refused_where_others_built_on_it(
    desk: Desk, deputy: Callable[..., DeputyDraft], activity: Callable[..., ActivityDraft], what: str
) -> None:
    """An activity with marks, a deputy who attended: nothing may point into the recycle bin."""
    batches = {}
    for name, kind, draft in (("deputy", DEPUTIES, deputy()), ("activity", ACTIVITIES, activity())):
        batches[name] = records.add(desk, kind, draft).batch
    mark(desk, "A001", ONE, AttendanceStatus.PRESENT)
    before = content(desk)
    with pytest.raises(Conflict, match="用到它"):
        history.undo(desk, batches[what])
    assert content(desk) == before


def test_undo_leaves_a_group_that_others_joined(desk: Desk, deputy: Callable[..., DeputyDraft]) -> None:
    """The first deputy of a new group is taken back; the group lives on with the second, and is not made again."""
    first = records.add(desk, DEPUTIES, deputy("王小明", ONE, group="新组"))
    records.add(desk, DEPUTIES, deputy("李慧敏", TWO, group="新组"))
    history.undo(desk, first.batch)
    records.add(desk, DEPUTIES, deputy("周浩", "330199", group="新组"))
    with desk.store.read() as session:
        assert [(g.name, g.archived) for g in session.exec(select(DeputyGroup))] == [("新组", False)]
    assert {row["group"] for row in content(desk)["deputies"]} == {"新组"}


def test_undo_is_refused_where_the_number_was_given_away(base: Desk, activity: Callable[..., ActivityDraft]) -> None:
    """Renamed, the old number taken by another: a sentence, not a crash, and nothing changed."""
    row = only(base, ACTIVITIES)
    saved = records.change(base, ACTIVITIES, row["id"], row["revision"], activity("B001"))
    records.add(base, ACTIVITIES, activity("A001", name="别的"))
    before = content(base)
    with pytest.raises(Conflict, match="编号或名称"):
        history.undo(base, saved.batch)
    assert content(base) == before


def test_undo_in_a_closed_year_is_refused(base: Desk) -> None:
    """The recycle bin is no way around the close."""
    mark(base, "A001", ONE, AttendanceStatus.PRESENT)
    assert base.store.last is not None
    batch = base.store.last.batch
    with base.store.write("结账") as session:
        session.add(ClosedYear(year=2026, closed_on=date(2026, 12, 31), hash="0", snapshot=""))
    with pytest.raises(Conflict, match="已经结账"):
        history.undo(base, batch)
    assert [row["status"] for row in content(base)["attendance"]] == [AttendanceStatus.PRESENT]


def test_undo_of_nothing_says_so(base: Desk) -> None:
    """A number that was never written."""
    with pytest.raises(NotFound, match="没有可以撤销"):
        history.undo(base, 9999)


def test_recent_lists_what_was_done(base: Desk) -> None:
    """Newest first: who, what in words, how many records; the undo names what it undid."""
    mark(base, "A001", ONE, AttendanceStatus.PRESENT)
    undo_last(base)
    newest, before, *earlier = history.recent(base)
    assert (newest.sentence, newest.clerk, newest.count) == ("撤销：登记出席 1 人", "周敏", 1)
    assert before.sentence == "登记出席 1 人"
    assert newest.batch > before.batch > earlier[0].batch
    assert [done.sentence for done in history.recent(base, limit=1)] == ["撤销：登记出席 1 人"]
    assert earlier[-1].sentence == "建立数据"


def test_nothing_is_ever_erased(base: Desk) -> None:
    """What an undo took back lies in the recycle bin."""
    mark(base, "A001", ONE, AttendanceStatus.PRESENT)
    undo_last(base)
    assert len(records.find(base, ATTENDANCE, archived=True)) == 1
    with base.store.read() as session:
        groups = session.exec(select(DeputyGroup).order_by(col(DeputyGroup.id))).all()
    assert [g.name for g in groups] == ["老组"]


def test_every_step_of_the_example_can_be_undone_or_says_why(street: Desk) -> None:
    """Whatever verb wrote it: issued numbers, reviews, publications, merges, rules, rosters."""
    told = {}
    for done in history.recent(street):
        told[done.sentence] = history.refusal(street, done.batch)
        if not told[done.sentence] and done.count <= history.LARGEST_TRY:
            history.undo(street, done.batch)
    assert all(answer == "" or answer.endswith("。") for answer in told.values())
    assert any(not answer for answer in told.values()) and told["建立数据"] == "建立数据不能撤销。"
    assert "".join(told.values()).count("证书的编号发出以后不能撤销") >= 1
