"""The list of all record kinds. Adding a kind is one entry here, a draft and a table."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from gongshu_desk.domain import names
from gongshu_desk.domain.records.activity import ActivityDraft, AttendanceDraft
from gongshu_desk.domain.records.deputy import DeputyDraft, MandateFields, PersonFields
from gongshu_desk.domain.records.duty_report import AdjustmentDraft, DutyReportDraft, HonourDraft, StationDraft
from gongshu_desk.domain.records.fields import Draft, shown
from gongshu_desk.domain.records.objection import ObjectionDraft
from gongshu_desk.domain.records.suggestion import OpinionDraft, SuggestionDraft
from gongshu_desk.errors import InvalidInput
from gongshu_desk.services import deputies, publication_rows
from gongshu_desk.services.kinds import RecordKind, Reference, Values, Writing, fill, references, resolve
from gongshu_desk.services.lookup import Lookup
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
    Row,
    Suggestion,
    Term,
)


def _own(table: type[Row], draft: type[Draft]) -> dict[str, sa.ColumnElement[Any]]:
    """The draft's fields that are columns of the table."""
    columns = table.__table__.columns  # type: ignore[attr-defined]
    return {name: columns[name] for name in draft.model_fields if name in columns}


def _joined(first: type[Row], *outer: tuple[type[Row], sa.ColumnElement[bool]]) -> sa.FromClause:
    clause: sa.FromClause = first.__table__  # type: ignore[attr-defined]
    for table, on in outer:
        clause = clause.outerjoin(table.__table__, on)  # type: ignore[attr-defined]
    return clause


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
    for row in values:
        row["cosigners"] = tuple(listed.get(row["id"], ()))


def _write_suggestion(work: Writing) -> Suggestion:
    draft = work.draft
    assert isinstance(draft, SuggestionDraft)
    row = fill(work, references(work))
    assert isinstance(row, Suggestion)
    work.session.flush()
    wanted = [resolve(work.lookup, work.kind, "cosigners", _DEPUTY, no) or 0 for no in draft.cosigners]
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
    for gone in present.values():
        gone.archived = True
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


def _c(attribute: Any) -> Any:
    """A column of a table class, as SQL expression."""
    return col(attribute)


def _station_of(table: type[Row]) -> tuple[type[Row], Any]:
    return LiaisonStation, _c(LiaisonStation.id) == table.__table__.c.station_id  # type: ignore[attr-defined]


def _mandate_of(table: type[Row]) -> tuple[type[Row], Any]:
    return Mandate, _c(Mandate.id) == table.__table__.c.mandate_id  # type: ignore[attr-defined]


_person: tuple[type[Row], Any] = (Person, _c(Person.id) == _c(Mandate.person_id))
_station_name = _c(LiaisonStation.name)
_number = _c(Mandate.certificate_no)
_DEPUTY = Reference("mandate_id", "deputies")

DEPUTIES = RecordKind(
    "deputies",
    "代表",
    "人",
    DeputyDraft,
    Mandate,
    ("certificate_no",),
    ("name", "certificate_no"),
    lambda: _joined(
        Mandate,
        _person,
        (Term, _c(Term.id) == _c(Mandate.term_id)),
        (ElectoralDistrict, _c(ElectoralDistrict.id) == _c(Mandate.electoral_district_id)),
    ),
    {
        **_own(Person, PersonFields),
        **_own(Mandate, MandateFields),
        "level": _c(Term.level),
        "term": _c(Term.number),
        "electoral_district": _c(ElectoralDistrict.name),
        "person_id": _c(Mandate.person_id),
        "sort_stroke": _c(Person.sort_stroke),
        "sort_stroke_char": _c(Person.sort_stroke_char),
        "sort_pinyin": _c(Person.sort_pinyin),
        "search_text": _c(Person.search_text),
    },
    references={"electoral_district": Reference("electoral_district_id", "electoral-districts", makes=True)},
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
    lambda: _joined(Activity, _station_of(Activity)),
    {**_own(Activity, ActivityDraft), "station": _station_name},
    year=_c(Activity.held_on),
    references={"station": Reference("station_id", "stations", makes=True)},
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
    lambda: _joined(
        Attendance, (Activity, _c(Activity.id) == _c(Attendance.activity_id)), _mandate_of(Attendance), _person
    ),
    {
        **_own(Attendance, AttendanceDraft),
        "activity_no": _c(Activity.no),
        "certificate_no": _number,
        "name": _c(Person.name),
        "activity_name": _c(Activity.name),
        "held_on": _c(Activity.held_on),
        "activity_kind": _c(Activity.kind),
        "activity_half_days": _c(Activity.half_days),
    },
    year=_c(Activity.held_on),
    references={"activity_no": Reference("activity_id", "activities"), "certificate_no": _DEPUTY},
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
    lambda: _joined(Suggestion, (Mandate, _c(Mandate.id) == _c(Suggestion.lead_id)), _person),
    {**_own(Suggestion, SuggestionDraft), "lead": _number, "lead_name": _c(Person.name)},
    year=_c(Suggestion.raised_on),
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
    lambda: _joined(Opinion, _station_of(Opinion), (Activity, _c(Activity.id) == _c(Opinion.activity_id))),
    {**_own(Opinion, OpinionDraft), "station": _station_name, "activity_no": _c(Activity.no)},
    year=_c(Opinion.collected_on),
    references={
        "station": Reference("station_id", "stations", makes=True),
        "activity_no": Reference("activity_id", "activities"),
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
    lambda: _joined(DutyReport, _mandate_of(DutyReport), _person),
    {**_own(DutyReport, DutyReportDraft), "certificate_no": _number, "name": _c(Person.name)},
    year=_c(DutyReport.year),
    references={"certificate_no": _DEPUTY},
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
    lambda: _joined(Honour, _mandate_of(Honour), _person, _station_of(Honour)),
    {**_own(Honour, HonourDraft), "certificate_no": _number, "station": _station_name, "holder": _c(Person.name)},
    year=_c(Honour.granted_on),
    references={"certificate_no": _DEPUTY, "station": Reference("station_id", "stations", makes=True)},
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
    lambda: _joined(Adjustment, _mandate_of(Adjustment), _person),
    {**_own(Adjustment, AdjustmentDraft), "certificate_no": _number, "holder": _c(Person.name)},
    year=_c(Adjustment.decided_on),
    references={"certificate_no": _DEPUTY},
    check=_stands,
    sheet=False,
    sort=("decided_on", "no"),
)
STATIONS = RecordKind(
    "stations",
    "联络站",
    "个",
    StationDraft,
    LiaisonStation,
    ("name",),
    ("name",),
    lambda: _joined(LiaisonStation),
    _own(LiaisonStation, StationDraft),
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
    lambda: _joined(Objection, _mandate_of(Objection), _person),
    {**_own(Objection, ObjectionDraft), "certificate_no": _number, "holder": _c(Person.name)},
    year=_c(Objection.year),
    references={"certificate_no": _DEPUTY},
    check=publication_rows.check_objection,
    write=publication_rows.write_objection,
    sheet=False,
    sort=("received_on", "no"),
)

RECORD_KINDS: tuple[RecordKind, ...] = (
    *(DEPUTIES, ACTIVITIES, ATTENDANCE, SUGGESTIONS, OPINIONS, DUTY_REPORTS, HONOURS, ADJUSTMENTS, STATIONS),
    OBJECTIONS,
)
SHEET_KINDS: tuple[RecordKind, ...] = tuple(kind for kind in RECORD_KINDS if kind.sheet)
"""The seven kinds of the fixed sheet contract."""


def kind_of(name: str) -> RecordKind:
    """The kind of this name; InvalidInput names those there are."""
    for kind in RECORD_KINDS:
        if kind.name == name:
            return kind
    raise InvalidInput(f"没有「{name}」这一类记录。", f"可用的有：{' '.join(k.name for k in RECORD_KINDS)}。")
