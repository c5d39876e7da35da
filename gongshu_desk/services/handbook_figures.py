"""The handbook of a deputy's year (履职手册): every record by category, with its page in the paper record book."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any

from gongshu_desk.domain.codes import PRESENT_STATUSES, ActivityKind
from gongshu_desk.domain.forms import HonourLine, RegisterFigures
from gongshu_desk.domain.forms.people import (
    HandbookAdjustment,
    HandbookEvent,
    HandbookFigures,
    HandbookHonour,
    HandbookOpinion,
    HandbookProposal,
)
from gongshu_desk.domain.periods import in_office, serves
from gongshu_desk.domain.points.facts import Participant
from gongshu_desk.domain.points.words import referred
from gongshu_desk.services import photos
from gongshu_desk.services.catalog import (
    ACTIVITIES,
    ADJUSTMENTS,
    ATTENDANCE,
    DUTY_REPORTS,
    HONOURS,
    OPINIONS,
    SUGGESTIONS,
)
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import Values, counted, read, returned
from gongshu_desk.services.register_figures import registers
from gongshu_desk.services.year_figures import FIELD, MEETING, YearBook, year_book

_CONTACTS = (ActivityKind.RECEPTION, ActivityKind.VISIT)


def handbooks(desk: Desk, year: int, wanted: Collection[str] = ()) -> list[HandbookFigures]:
    """The handbook of everyone with a row in the year, in the order of the registers, or of the wanted mandates.

    NotFound for a certificate number that has no row in the year.
    """
    book = year_book(desk, year)
    kept = _year_records(desk, year)
    people = {person.certificate_no: person for person in book.facts.participants}
    faces = photos.portraits(desk, wanted or people)
    return [
        replace(_handbook(book, kept, people, one), photo=faces.get(one.identity.certificate_no, b""))
        for one in registers(desk, year, wanted)
    ]


@dataclass(frozen=True)
class _Records:
    """The year's records by certificate number; activities by number, opinions by activity."""

    activities: Mapping[str, Values]
    attendance: Mapping[str, Sequence[Values]]
    opinions: Mapping[str, Sequence[Values]]
    suggestions: Mapping[str, Sequence[Values]]
    duty_reports: Mapping[str, Sequence[Values]]
    honours: Mapping[str, Sequence[Values]]
    adjustments: Mapping[str, Sequence[Values]] = field(default_factory=dict)


def _year_records(desk: Desk, year: int) -> _Records:
    with desk.store.read() as session:
        activities = {values["no"]: values for values in read(session, ACTIVITIES, year=year)}
        attendance = read(session, ATTENDANCE, year=year)
        suggestions = read(session, SUGGESTIONS, year=year)
        others = [read(session, kind, year=year) for kind in (OPINIONS, DUTY_REPORTS, HONOURS, ADJUSTMENTS)]
    signed: dict[str, list[Values]] = defaultdict(list)
    for values in sorted(suggestions, key=lambda v: (v["raised_on"], v["no"])):
        for no in (values["lead"], *values["cosigners"]):
            signed[no].append(values)
    opinions, duty_reports, honours, adjustments = others
    return _Records(
        activities,
        _by(attendance, "certificate_no", ("held_on", "activity_no")),
        _by(opinions, "activity_no", ("collected_on", "no")),
        signed,
        _by(counted(duty_reports), "certificate_no", ("year",)),
        _by(counted(honours), "certificate_no", ("granted_on", "name")),
        _by(adjustments, "certificate_no", ("decided_on", "no")),
    )


def _by(rows: Iterable[Values], name: str, order: Sequence[str]) -> dict[str, list[Values]]:
    found: dict[str, list[Values]] = defaultdict(list)
    for values in sorted(rows, key=lambda v: tuple(v[part] for part in order)):
        if values[name]:
            found[values[name]].append(values)
    return found


def _handbook(
    book: YearBook, kept: _Records, people: Mapping[str, Participant], register: RegisterFigures
) -> HandbookFigures:
    no = register.identity.certificate_no
    person = people[no]
    rows = kept.attendance.get(no, ())
    rejected = {fact.activity.no for fact in book.facts.attendance.get(no, ()) if fact.rejected}
    events: dict[str, list[HandbookEvent]] = defaultdict(list)
    for values in rows:
        event = _event(values, kept.activities[values["activity_no"]], person, values["activity_no"] in rejected)
        events[_section(values["activity_kind"])].append(event)
    duty = next(iter(kept.duty_reports.get(no, ())), None)
    sections: dict[str, Any] = {name: tuple(listed) for name, listed in events.items()}
    return HandbookFigures(
        register=register,
        **sections,
        opinions=tuple(_opinions(kept, rows)),
        proposals=tuple(_proposals(book, kept, person)),
        duty_page=(duty or {}).get("book_page") or "",
        honours=tuple(HandbookHonour(honour_line(h), h["book_page"] or "") for h in kept.honours.get(no, ())),
        adjustments=tuple(
            HandbookAdjustment(a["decided_on"], a["item"], a["points"], _because(a), a["document_no"] or "")
            for a in kept.adjustments.get(no, ())
        ),
    )


def _because(adjustment: Values) -> str:
    """The reason, and the record that was put right."""
    about = adjustment["refers"]
    return f"{adjustment['reason']}（涉及{referred(about)}）" if about else str(adjustment["reason"])


def _section(kind: ActivityKind) -> str:
    """The field of `HandbookFigures` that a kind of activity belongs to (履职档案的八类)."""
    if kind is ActivityKind.CONGRESS or kind in MEETING:
        return "meetings"
    if kind in FIELD:
        return "field"
    if kind in _CONTACTS:
        return "contacts"
    return {ActivityKind.TRAINING: "training", ActivityKind.GROUP: "group"}.get(kind, "others")


def _event(values: Values, activity: Values, person: Participant, rejected: bool) -> HandbookEvent:
    why = "已退回" if rejected else _away(person, values["held_on"])
    present = values["status"] in PRESENT_STATUSES
    actual = values["actual_half_days"]
    attended = (activity["half_days"] if actual is None else actual) if present else Decimal(0)
    return HandbookEvent(
        day=values["held_on"],
        kind=values["activity_kind"].label.partition("（")[0],
        title=_title(activity),
        place=activity["place"] or activity["station"] or "",
        status=f"{values['status'].label}（{why}）" if why else values["status"].label,
        half_days=attended,
        present=present,
        counted=not why,
        note=_note(values, activity),
        page=values["book_page"] or "",
    )


def _away(person: Participant, day: date) -> str:
    """Why a day counts nowhere; empty in service."""
    if serves(day, person.service_from, person.service_to, person.suspensions):
        return ""
    return "暂停期间" if in_office(day, person.service_from, person.service_to) else "任期外"


def _title(activity: Values) -> str:
    """区第一届人大第六次会议：第一次全体会议, where the half day has a name of its own within its meeting."""
    name, series = activity["name"], activity["series"]
    return name if not series or series in name else f"{series}：{name}"


def _note(values: Values, activity: Values) -> str:
    """What else is known: spoken, half attended, residents received, the clerk's remark."""
    parts = ["发言"] if values["spoke"] else []
    if activity["visitors"] and values["status"] in PRESENT_STATUSES:
        verb = "走访" if activity["kind"] is ActivityKind.VISIT else "接待"
        parts.append(f"{verb} {activity['visitors']} 人")
    if values["note"]:
        parts.append(values["note"])
    return "，".join(parts)


def _opinions(kept: _Records, rows: Iterable[Values]) -> Iterable[HandbookOpinion]:
    """What residents said at the receptions and other activities the deputy was present at."""
    for values in rows:
        if values["status"] not in PRESENT_STATUSES or returned(values):
            continue
        for opinion in kept.opinions.get(values["activity_no"], ()):
            yield HandbookOpinion(
                opinion["collected_on"],
                opinion["station"] or "",
                opinion["content"],
                opinion["route"].label,
                opinion["answered_on"],
                opinion["resolved_on"],
            )


def _proposals(book: YearBook, kept: _Records, person: Participant) -> Iterable[HandbookProposal]:
    rejected = {fact.no for fact in book.facts.suggestions.get(person.certificate_no, ()) if fact.rejected}
    for values in kept.suggestions.get(person.certificate_no, ()):
        led = values["lead"] == person.certificate_no
        why = "已退回，不计入" if values["no"] in rejected else _away(person, values["raised_on"])
        yield HandbookProposal(
            values["raised_on"],
            values["kind"].label,
            "领衔" if led else "联名",
            values["title"],
            values["handler"] or "",
            why or handling(values),
            led,
            (values["book_page"] or "") if led else "",
            counted=not why,
        )


def handling(values: Values) -> str:
    """How far a suggestion came: 6月3日答复，A 类，满意；重点督办."""
    marks = [word for name, word in (("key", "重点督办"), ("excellent", "优秀建议")) if values[name]]
    tail = f"；{'、'.join(marks)}" if marks else ""
    if values["answered_on"] is None:
        assigned = values["assigned_on"]
        return (f"{_day(assigned)}交办，未答复" if assigned else "未交办") + tail
    parts = [f"{_day(values['answered_on'])}答复"]
    if values["outcome"]:
        parts.append(f"{values['outcome'].label} 类")
    if values["satisfaction"] and values["evaluated_on"]:
        parts.append(values["satisfaction"].label)
    else:
        parts.append("未评价")
    return "，".join(parts) + tail


def _day(day: date) -> str:
    return f"{day.month}月{day.day}日"


def honour_line(values: Values) -> HonourLine:
    """An honour as papers show it."""
    level = values["level"].label
    return HonourLine(
        values["name"], level, values["granted_by"] or "", values["document_no"] or "", values["granted_on"]
    )
