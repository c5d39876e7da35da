"""Record kinds of the rest of the trade: rectification, rosters, councils, supervision, selections, training, elections."""

from collections.abc import Iterator
from typing import Any

from gongshu_desk.domain.records.council import CouncilMemberDraft, MatterDraft
from gongshu_desk.domain.records.election import ElectionDraft, TypedCountDraft
from gongshu_desk.domain.records.fields import Draft
from gongshu_desk.domain.records.rectification import RectificationDraft
from gongshu_desk.domain.records.reminder import CalendarDayDraft, ReminderDraft
from gongshu_desk.domain.records.selection import CandidateDraft, SelectionDraft
from gongshu_desk.domain.records.station_duty import ShiftDraft
from gongshu_desk.domain.records.supervision import AppraisalDraft, FindingDraft, ProjectDraft
from gongshu_desk.domain.records.training import MaterialDraft, TrainingPlanDraft, TrainingTargetDraft
from gongshu_desk.services import alike
from gongshu_desk.services.kind_parts import (
    DEPUTY,
    NUMBER,
    PERSON,
    STATION_NAME,
    c,
    joined,
    mandate_of,
    own,
    station_of,
)
from gongshu_desk.services.kinds import RecordKind, Reference, Values
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.store import trade_tables as t
from gongshu_desk.store.tables import Activity, ElectoralDistrict, Person, Row

_ACTIVITY = Reference("activity_id", "activities")


def _plain(name: str, label: str, measure: str, draft: type[Draft], table: type[Row], **rest: Any) -> RecordKind:
    """A kind whose fields are all columns of its own table."""
    key = rest.pop("key", ("no",))
    title = rest.pop("title", ("name",))
    return RecordKind(
        name, label, measure, draft, table, key, title, lambda: joined(table), own(table, draft), sheet=False, **rest
    )


def _of_activity(name: str, label: str, measure: str, draft: type[Draft], table: type[Row], **rest: Any) -> RecordKind:
    """A kind that belongs to one activity, whose name and day are shown beside it."""
    columns = {
        **own(table, draft),
        "activity_no": c(Activity.no),
        "activity_name": c(Activity.name),
        "held_on": c(Activity.held_on),
    }
    activity = (Activity, c(Activity.id) == table.__table__.c.activity_id)  # type: ignore[attr-defined]
    people = rest.pop("people", False)
    if people:
        columns |= {"certificate_no": NUMBER, "holder": c(Person.name)}
    return RecordKind(
        name,
        label,
        measure,
        draft,
        table,
        ("no",),
        rest.pop("title", ("name",)),
        lambda: joined(table, activity, *((mandate_of(table), PERSON) if people else ())),
        columns,
        year=c(Activity.held_on),
        references={"activity_no": _ACTIVITY} | ({"certificate_no": DEPUTY} if people else {}),
        sheet=False,
        sort=("held_on", "no"),
        **rest,
    )


def _one_district(lookup: Lookup, values: Values) -> Iterator[tuple[str, str]]:
    """An electoral district that is there already is not made again because it is written another way."""
    name = values.get("electoral_district")
    meant = alike.written_otherwise(name, lookup.named("electoral-districts")) if name else ""
    if meant:
        yield (
            "electoral_district",
            f"「{name}」和已有的选区「{meant}」像是同一个，请写成「{meant}」；确是另一个的写全称",
        )


RECTIFICATIONS = RecordKind(
    "rectifications",
    "整改事项",
    "项",
    RectificationDraft,
    t.Rectification,
    ("no",),
    ("holder", "content"),
    lambda: joined(t.Rectification, mandate_of(t.Rectification), PERSON),
    {**own(t.Rectification, RectificationDraft), "certificate_no": NUMBER, "holder": c(Person.name)},
    year=c(t.Rectification.year),
    references={"certificate_no": DEPUTY},
    sheet=False,
    sort=("due_on", "no"),
)
SHIFTS = RecordKind(
    "shifts",
    "值班安排",
    "人次",
    ShiftDraft,
    t.Shift,
    ("station", "on", "certificate_no"),
    ("holder", "station", "on"),
    lambda: joined(t.Shift, station_of(t.Shift), mandate_of(t.Shift), PERSON),
    {**own(t.Shift, ShiftDraft), "station": STATION_NAME, "certificate_no": NUMBER, "holder": c(Person.name)},
    year=c(t.Shift.on),
    references={"station": Reference("station_id", "stations", makes=True), "certificate_no": DEPUTY},
    sheet=False,
    sort=("on", "station"),
)
COUNCIL_MEMBERS = _plain("council-members", "议事成员", "人", CouncilMemberDraft, t.CouncilMember, sort=("no",))
COUNCIL_MATTERS = _of_activity("council-matters", "议事事项", "项", MatterDraft, t.CouncilMatter, title=("title",))
PROJECTS = _plain(
    *("projects", "民生实事项目", "个", ProjectDraft, t.LivelihoodProject),
    year=c(t.LivelihoodProject.year),
    sort=("year", "no"),
)
FINDINGS = _of_activity("findings", "监督意见", "条", FindingDraft, t.Finding, title=("content",), people=True)
APPRAISALS = _of_activity("appraisals", "两官评议", "人", AppraisalDraft, t.Appraisal)
SELECTIONS = _plain(
    "selections", "评选", "次", SelectionDraft, t.Selection, year=c(t.Selection.year), sort=("year", "no")
)
CANDIDATES = RecordKind(
    "candidates",
    "候选人选",
    "人",
    CandidateDraft,
    t.Candidate,
    ("selection", "certificate_no"),
    ("holder", "selection_name"),
    lambda: joined(
        t.Candidate,
        (t.Selection, c(t.Selection.id) == c(t.Candidate.selection_id)),
        mandate_of(t.Candidate),
        PERSON,
    ),
    {
        **own(t.Candidate, CandidateDraft),
        "selection": c(t.Selection.no),
        "selection_name": c(t.Selection.name),
        "certificate_no": NUMBER,
        "holder": c(Person.name),
        "honour_id": c(t.Candidate.honour_id),
    },
    year=c(t.Selection.year),
    references={"selection": Reference("selection_id", "selections"), "certificate_no": DEPUTY},
    sheet=False,
    sort=("selection",),
)
TRAINING_PLANS = _plain(
    *("training-plans", "培训计划", "项", TrainingPlanDraft, t.TrainingPlan),
    title=("title",),
    year=c(t.TrainingPlan.year),
    sort=("year", "planned_on", "no"),
)
TRAINING_TARGETS = _plain(
    *("training-targets", "培训要求", "条", TrainingTargetDraft, t.TrainingTarget),
    key=("year", "tier"),
    title=("year", "tier"),
    year=c(t.TrainingTarget.year),
    sort=("year", "tier"),
)
MATERIALS = RecordKind(
    "materials",
    "培训资料",
    "份",
    MaterialDraft,
    t.TrainingMaterial,
    ("no",),
    ("title",),
    lambda: joined(t.TrainingMaterial, (Activity, c(Activity.id) == c(t.TrainingMaterial.activity_id))),
    {**own(t.TrainingMaterial, MaterialDraft), "activity_no": c(Activity.no), "activity_name": c(Activity.name)},
    references={"activity_no": _ACTIVITY},
    sheet=False,
    sort=("no",),
)
ELECTIONS = RecordKind(
    "elections",
    "选举情况",
    "个选区",
    ElectionDraft,
    t.Election,
    ("level", "term", "electoral_district"),
    ("electoral_district", "term"),
    lambda: joined(t.Election, (ElectoralDistrict, c(ElectoralDistrict.id) == c(t.Election.electoral_district_id))),
    {**own(t.Election, ElectionDraft), "electoral_district": c(ElectoralDistrict.name)},
    year=c(t.Election.held_on),
    references={"electoral_district": Reference("electoral_district_id", "electoral-districts", makes=True)},
    check=_one_district,
    sheet=False,
    sort=("held_on", "electoral_district"),
)
TYPED_COUNTS = _plain(
    *("typed-counts", "填报数", "条", TypedCountDraft, t.TypedCount),
    title=("label",),
    year=c(t.TypedCount.to_on),
    sort=("to_on", "no"),
)
REMINDERS = _plain(
    *("reminders", "提醒", "条", ReminderDraft, t.Reminder),
    title=("text",),
    year=c(t.Reminder.due_on),
    sort=("due_on", "no"),
)
CALENDAR_DAYS = _plain(
    *("calendar-days", "工作日历", "天", CalendarDayDraft, t.CalendarDay),
    key=("day",),
    title=("name", "day"),
    year=c(t.CalendarDay.day),
    sort=("day",),
)

TRADE_KINDS: tuple[RecordKind, ...] = (
    *(RECTIFICATIONS, SHIFTS, COUNCIL_MEMBERS, COUNCIL_MATTERS, PROJECTS, FINDINGS, APPRAISALS, SELECTIONS),
    *(CANDIDATES, TRAINING_PLANS, TRAINING_TARGETS, MATERIALS, ELECTIONS, TYPED_COUNTS, REMINDERS, CALENDAR_DAYS),
)
