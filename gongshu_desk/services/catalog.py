"""The list of all record kinds. Adding a kind is one entry here, a draft and a table."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from sqlmodel import Session, col, select

from gongshu_desk.domain import names
from gongshu_desk.domain.policy import Command
from gongshu_desk.domain.records.activity import ActivityDraft, AttendanceDraft
from gongshu_desk.domain.records.deputy import DeputyDraft, MandateFields, PersonFields
from gongshu_desk.domain.records.duty_report import AdjustmentDraft, DutyReportDraft, HonourDraft, StationDraft
from gongshu_desk.domain.records.fields import shown
from gongshu_desk.domain.records.objection import ObjectionDraft
from gongshu_desk.domain.records.suggestion import OpinionDraft, SuggestionDraft
from gongshu_desk.errors import InvalidInput
from gongshu_desk.services import deputies, duty_guard, publication_rows
from gongshu_desk.services.further_kinds import LEAVES, OPENINGS
from gongshu_desk.services.handling_lives import rounds_of
from gongshu_desk.services.handling_organs import assisting_of, write_assisting
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
from gongshu_desk.services.kinds import RecordKind, Reference, Values, Writing, fill, references, resolve
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.trade_kinds import TRADE_KINDS
from gongshu_desk.store.tables import (
    Activity,
    Adjustment,
    Attendance,
    Cosigner,
    DutyReport,
    ElectoralDistrict,
    Honour,
    LiaisonStation,
    Mandate,
    Objection,
    Opinion,
    Person,
    Suggestion,
    Term,
)
from gongshu_desk.store.trade_tables import LivelihoodProject, TrainingPlan


def _with_cosigners(session: Session, values: Sequence[Values]) -> None:
    listed: dict[int, list[str]] = defaultdict(list)
    statement = (
        select(col(Cosigner.suggestion_id), col(Mandate.certificate_no))
        .join(Mandate, col(Mandate.id) == col(Cosigner.mandate_id))
        .where(col(Cosigner.archived).is_(False))
        .order_by(col(Cosigner.suggestion_id), col(Cosigner.position))
    )
    for suggestion, number in session.exec(statement):
        listed[suggestion].append(number)
    rounds = rounds_of(session, (row["id"] for row in values))
    assisting = assisting_of(session)
    for row in values:
        row["cosigners"] = tuple(listed.get(row["id"], ()))
        row["rounds"] = tuple(rounds.get(row["id"], ()))
        row["assisting"] = assisting.get(row["id"])


def _write_suggestion(work: Writing) -> Suggestion:
    draft = work.draft
    assert isinstance(draft, SuggestionDraft)
    told = (work.row.title, work.row.content) if isinstance(work.row, Suggestion) else None
    row = fill(work, references(work))
    assert isinstance(row, Suggestion)
    work.session.flush()
    asked_again = told not in (None, (row.title, row.content)) and row.assigned_on is None
    wanted = [resolve(work.lookup, work.kind, "cosigners", DEPUTY, no) or 0 for no in draft.cosigners]
    rows = work.session.exec(
        select(Cosigner).where(Cosigner.suggestion_id == row.id, col(Cosigner.archived).is_(False))
    ).all()
    present = {cosigner.mandate_id: cosigner for cosigner in rows}
    for position, mandate in enumerate(wanted, start=1):
        known = present.pop(mandate, None)
        if known is None:
            work.session.add(Cosigner(suggestion_id=row.rowid, mandate_id=mandate, position=position))
        elif known.position != position:
            known.position = position
        if known is not None and asked_again:  # who confirmed the content confirmed another one
            known.confirmed_on = None
    for gone in present.values():
        gone.archived = True
    write_assisting(work.session, row, draft.assisting)
    return row


def _find_attendee(lookup: Lookup, values: Values) -> None:
    """A row without a certificate number is found by a name that is unique among those in office on the day."""
    if values.get("certificate_no"):
        if (holder := lookup.holders.get(values["certificate_no"])) and values.get("name"):
            values["name"] = holder.name  # the number says who it is; another name in the sheet is remarked on
        return
    if not values.get("name"):
        return
    values["name"] = names.normal(values["name"])
    found = lookup.by_name.get(values["name"], [])
    activity = lookup.activities.get(values.get("activity_no") or "")
    if activity is not None and len(found) > 1:
        found = [holder for holder in found if holder.holds(activity[1])]
    if not found:
        raise InvalidInput(f"姓名「{values['name']}」不在名册中", "请核对姓名，或改填代表证号。")
    if len(found) > 1:
        numbers = "、".join(h.certificate_no for h in found)
        raise InvalidInput(f"在任代表中有 {len(found)} 位「{values['name']}」（证号 {numbers}）", "请改填代表证号。")
    values["certificate_no"] = found[0].certificate_no


def _within_activity(lookup: Lookup, values: Values) -> Iterator[tuple[str, str]]:
    """实到半天数 cannot exceed the activity's half days (the import refuses it, so does the form)."""
    whole, actual = lookup.half_days.get(values.get("activity_no") or ""), values.get("actual_half_days")
    if whole is not None and isinstance(actual, Decimal | int) and actual > whole:
        yield "actual_half_days", f"实到半天数 {shown(actual)} 多于活动的半天数 {shown(whole)}"


def _covers_its_roll(lookup: Lookup, values: Values) -> Iterator[tuple[str, str]]:
    """An activity cannot become shorter than what is entered on its roll."""
    whole, most = values.get("half_days"), lookup.most_attended.get(values.get("no") or "")
    if most is not None and isinstance(whole, Decimal | int) and whole < most:
        yield "half_days", f"半天数 {shown(whole)} 少于出席表里的实到半天数 {shown(most)}"


def _stands(lookup: Lookup, values: Values) -> Iterator[tuple[str, str]]:
    """An adjustment names a manual item of the rules, its document and a second person."""
    from gongshu_desk.services.adjusting import faults  # the rules are read where one is written, not at every start

    yield from faults(lookup.session, values)


DEPUTIES = RecordKind(
    "deputies",
    "代表",
    "人",
    DeputyDraft,
    Mandate,
    ("certificate_no",),
    ("name", "certificate_no"),
    lambda: joined(
        Mandate,
        PERSON,
        (Term, c(Term.id) == c(Mandate.term_id)),
        (ElectoralDistrict, c(ElectoralDistrict.id) == c(Mandate.electoral_district_id)),
    ),
    {
        **own(Person, PersonFields),
        **own(Mandate, MandateFields),
        "level": c(Term.level),
        "term": c(Term.number),
        "electoral_district": c(ElectoralDistrict.name),
        "replaces": deputies.replaced(),
        "person_id": c(Mandate.person_id),
        "sort_stroke": c(Person.sort_stroke),
        "sort_stroke_char": c(Person.sort_stroke_char),
        "sort_pinyin": c(Person.sort_pinyin),
        "search_text": c(Person.search_text),
    },
    references={
        "electoral_district": Reference("electoral_district_id", "electoral-districts", makes=True),
        "replaces": Reference("replaces_id", "deputies"),
    },
    check=deputies.check,
    extend=deputies.extend,
    prepare=deputies.prepare,
    write=deputies.write,
)
ACTIVITIES = RecordKind(
    "activities",
    "活动",
    "项",
    ActivityDraft,
    Activity,
    ("no",),
    ("name", "held_on"),
    lambda: joined(
        Activity,
        station_of(Activity),
        (LivelihoodProject, c(LivelihoodProject.id) == c(Activity.project_id)),
        (TrainingPlan, c(TrainingPlan.id) == c(Activity.plan_id)),
    ),
    {
        **own(Activity, ActivityDraft),
        "station": STATION_NAME,
        "project": c(LivelihoodProject.no),
        "plan": c(TrainingPlan.no),
    },
    year=c(Activity.held_on),
    references={
        "station": Reference("station_id", "stations", makes=True),
        "project": Reference("project_id", "projects"),
        "plan": Reference("plan_id", "training-plans"),
    },
    check=_covers_its_roll,
    sort=("held_on", "no"),
)
ATTENDANCE = RecordKind(
    "attendance",
    "出席",
    "人次",
    AttendanceDraft,
    Attendance,
    ("activity_no", "certificate_no"),
    ("name", "activity_no"),
    lambda: joined(Attendance, (Activity, c(Activity.id) == c(Attendance.activity_id)), mandate_of(Attendance), PERSON),
    {
        **own(Attendance, AttendanceDraft),
        "activity_no": c(Activity.no),
        "certificate_no": NUMBER,
        "name": c(Person.name),
        "activity_name": c(Activity.name),
        "held_on": c(Activity.held_on),
        "activity_kind": c(Activity.kind),
        "activity_half_days": c(Activity.half_days),
    },
    year=c(Activity.held_on),
    references={"activity_no": Reference("activity_id", "activities"), "certificate_no": DEPUTY},
    prepare=_find_attendee,
    check=_within_activity,
    sort=("held_on", "activity_no", "sort_stroke"),
)
SUGGESTIONS = RecordKind(
    "suggestions",
    "建议",
    "件",
    SuggestionDraft,
    Suggestion,
    ("no",),
    ("title",),
    lambda: joined(Suggestion, (Mandate, c(Mandate.id) == c(Suggestion.lead_id)), PERSON),
    {**own(Suggestion, SuggestionDraft), "lead": NUMBER, "lead_name": c(Person.name)},
    year=c(Suggestion.raised_on),
    references={"lead": Reference("lead_id", "deputies")},
    extend=_with_cosigners,
    write=_write_suggestion,
    sort=("raised_on", "no"),
)
OPINIONS = RecordKind(
    "opinions",
    "群众意见",
    "条",
    OpinionDraft,
    Opinion,
    ("no",),
    ("content",),
    lambda: joined(
        Opinion,
        station_of(Opinion),
        (Activity, c(Activity.id) == c(Opinion.activity_id)),
        (Mandate, c(Mandate.id) == c(Opinion.receiver_id)),
        PERSON,
        (Suggestion, c(Suggestion.id) == c(Opinion.suggestion_id)),
    ),
    {
        **own(Opinion, OpinionDraft),
        "station": STATION_NAME,
        "activity_no": c(Activity.no),
        "receiver": NUMBER,
        "receiver_name": c(Person.name),
        "became": c(Suggestion.no),
    },
    year=c(Opinion.collected_on),
    references={
        "station": Reference("station_id", "stations", makes=True),
        "activity_no": Reference("activity_id", "activities"),
        "receiver": Reference("receiver_id", "deputies"),
        "became": Reference("suggestion_id", "suggestions"),
    },
    sort=("collected_on", "no"),
)
DUTY_REPORTS = RecordKind(
    "duty-reports",
    "述职",
    "份",
    DutyReportDraft,
    DutyReport,
    ("certificate_no", "year"),
    ("name", "year"),
    lambda: joined(DutyReport, mandate_of(DutyReport), PERSON),
    {**own(DutyReport, DutyReportDraft), "certificate_no": NUMBER, "name": c(Person.name)},
    year=c(DutyReport.year),
    references={"certificate_no": DEPUTY},
    check=duty_guard.check,
    sort=("year",),
)
HONOURS = RecordKind(
    "honours",
    "荣誉",
    "项",
    HonourDraft,
    Honour,
    ("certificate_no", "station", "name", "granted_on"),
    ("name",),
    lambda: joined(Honour, mandate_of(Honour), PERSON, station_of(Honour)),
    {**own(Honour, HonourDraft), "certificate_no": NUMBER, "station": STATION_NAME, "holder": c(Person.name)},
    year=c(Honour.granted_on),
    references={"certificate_no": DEPUTY, "station": Reference("station_id", "stations", makes=True)},
    sort=("granted_on",),
)
ADJUSTMENTS = RecordKind(
    "adjustments",
    "积分调整",
    "条",
    AdjustmentDraft,
    Adjustment,
    ("no",),
    ("reason",),
    lambda: joined(Adjustment, mandate_of(Adjustment), PERSON),
    {**own(Adjustment, AdjustmentDraft), "certificate_no": NUMBER, "holder": c(Person.name)},
    year=c(Adjustment.decided_on),
    references={"certificate_no": DEPUTY},
    check=_stands,
    sheet=False,
    sort=("decided_on", "no"),
    command=Command.ADJUST,
)
STATIONS = RecordKind(
    "stations",
    "联络站",
    "个",
    StationDraft,
    LiaisonStation,
    ("name",),
    ("name",),
    lambda: joined(LiaisonStation),
    own(LiaisonStation, StationDraft),
    sheet=False,
    sort=("no", "name"),
)
OBJECTIONS = RecordKind(
    "objections",
    "异议",
    "件",
    ObjectionDraft,
    Objection,
    ("no",),
    ("no", "holder"),
    lambda: joined(Objection, mandate_of(Objection), PERSON),
    {**own(Objection, ObjectionDraft), "certificate_no": NUMBER, "holder": c(Person.name)},
    year=c(Objection.year),
    references={"certificate_no": DEPUTY},
    check=publication_rows.check_objection,
    write=publication_rows.write_objection,
    sheet=False,
    sort=("received_on", "no"),
    command=Command.DECIDE,
)

RECORD_KINDS: tuple[RecordKind, ...] = (
    *(DEPUTIES, ACTIVITIES, ATTENDANCE, SUGGESTIONS, OPINIONS, DUTY_REPORTS, HONOURS, ADJUSTMENTS, STATIONS),
    *(OBJECTIONS, LEAVES, OPENINGS),
    *TRADE_KINDS,
)
SHEET_KINDS: tuple[RecordKind, ...] = (
    *(DEPUTIES, ACTIVITIES, ATTENDANCE, SUGGESTIONS, OPINIONS, DUTY_REPORTS, HONOURS),
)
"""The seven kinds of the fixed sheet contract."""
IMPORT_KINDS: tuple[RecordKind, ...] = tuple(kind for kind in RECORD_KINDS if kind.sheet)
"""Those that come as a sheet: the seven, and 期初数."""


def kind_of(name: str) -> RecordKind:
    """The kind of this name; InvalidInput names those there are."""
    for kind in RECORD_KINDS:
        if kind.name == name:
            return kind
    raise InvalidInput(f"没有「{name}」这一类记录。", f"可用的有：{' '.join(k.name for k in RECORD_KINDS)}。")
