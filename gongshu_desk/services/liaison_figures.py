"""Figures of suggestions, opinions, stations and livelihood projects, gathered from the records of a year."""

import hashlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from gongshu_desk.domain.codes import PRESENT_STATUSES, ActivityKind, OpinionRoute
from gongshu_desk.domain.forms import HonourLine
from gongshu_desk.domain.forms.liaison import (
    EnquiryFigures,
    KindLine,
    OpinionLine,
    Project,
    SlipFigures,
    StationBook,
    StationDeputy,
    StationYear,
    SupervisionFigures,
    SupervisionLine,
    counted,
)
from gongshu_desk.domain.handling import AGAIN_MONTHS, COMPLEX_MONTHS, REPLY_MONTHS, evaluator
from gongshu_desk.domain.periods import serves
from gongshu_desk.domain.summary import UnitLine
from gongshu_desk.errors import InvalidInput, NotFound
from gongshu_desk.services.catalog import ACTIVITIES, ATTENDANCE, DEPUTIES, OPINIONS, STATIONS, SUGGESTIONS
from gongshu_desk.services.deputies import memberships
from gongshu_desk.services.desk import Desk, setting_of, unit_of
from gongshu_desk.services.handling_lives import lives
from gongshu_desk.services.kinds import RecordKind, Values, read
from gongshu_desk.services.kinds import counted as valid
from gongshu_desk.services.namesakes import marks, named
from gongshu_desk.services.records import find
from gongshu_desk.services.trade_kinds import FINDINGS, PROJECTS
from gongshu_desk.services.year_sheets import YearSheets, year_sheets

YEAR_END = (12, 31)


def _unit(desk: Desk) -> UnitLine:
    with desk.store.read() as session:
        own = unit_of(session)
        return UnitLine(own.name, contact=setting_of(session, "contact", ""), phone=own.contact_phone)


def _wanted(
    rows: Sequence[Values], kind: RecordKind, year: int, wanted: Collection[str], key: str = "no"
) -> list[Values]:
    """The wanted rows, all of them without a wish; NotFound for a key that is not among them."""
    for no in sorted(set(wanted) - {row[key] for row in rows}):
        raise NotFound(f"{year} 年度没有{kind.label}「{no}」。", "请核对年度和编号。")
    return [row for row in rows if not wanted or row[key] in wanted]


def _hashed(figures: Any) -> str:
    """SHA-256 of the registered figures, whatever was chosen for the paper."""
    return hashlib.sha256(repr(figures).encode()).hexdigest()


def _label(value: Any) -> str:
    return "" if value is None else str(getattr(value, "label", value))


# --- 建议办理征询意见表 ---------------------------------------------------------------------------------------


def enquiries(
    desk: Desk, year: int, wanted: Collection[str] = (), *, aspects: bool = True, return_days: int | None = None
) -> list[EnquiryFigures]:
    """The form of each wanted suggestion, or of every one raised in the year and not returned, in order of date."""
    found = find(desk, SUGGESTIONS, year=year)
    rows = _wanted(found if wanted else valid(found), SUGGESTIONS, year, wanted)
    people = {row["certificate_no"]: row for row in find(desk, DEPUTIES)}
    unit, apart, heirs = _unit(desk), marks(people.values()), _heirs(desk, [row["id"] for row in rows])
    return [_enquiry(unit, row, people, apart, aspects, return_days, heirs) for row in rows]


def _heirs(desk: Desk, ids: Sequence[int]) -> dict[str, str]:
    """Suggestion number → the co-signer who evaluates, where that was passed on."""
    with desk.store.read() as session:
        found = {kept.life.no: (evaluator(kept.life), kept.life.lead) for kept in lives(session, ids)}
    return {no: who.name for no, (who, lead) in found.items() if who.certificate_no != lead}


def _enquiry(
    unit: UnitLine,
    row: Values,
    people: dict[str, Values],
    apart: dict[str, str],
    aspects: bool,
    return_days: int | None,
    heirs: dict[str, str],
) -> EnquiryFigures:
    lead = people.get(row["lead"], {})
    figures = EnquiryFigures(
        unit=unit,
        no=row["no"],
        kind=_label(row["kind"]),
        title=row["title"],
        lead=row["lead_name"] or "",
        raised_on=row["raised_on"],
        raised_at=_label(row["raised_at"]),
        lead_from=lead.get("electoral_district") or lead.get("group") or "",
        cosigners=tuple(named(people[no], apart) if no in people else no for no in row["cosigners"]),
        content=row["content"] or "",
        handler=row["handler"] or "",
        assigned_on=row["assigned_on"],
        answered_on=row["answered_on"],
        reply=row["reply"] or "",
        satisfaction=_label(row["satisfaction"]),
        evaluated_on=row["evaluated_on"],
        outcome=_label(row["outcome"]),
        key=bool(row["key"]),
        aspects=aspects,
        return_days=return_days,
        months=AGAIN_MONTHS if row["rounds"] else COMPLEX_MONTHS if row["complex"] else REPLY_MONTHS,
        extended_to=row["extended_to"],
        evaluator=heirs.get(row["no"], ""),
    )
    return replace(figures, fingerprint=_hashed(replace(figures, aspects=True, return_days=None)))


# --- 选民意见登记交办单 ---------------------------------------------------------------------------------------


def slips(
    desk: Desk, year: int, wanted: Collection[str] = (), stations: Collection[str] = (), *, halves: bool = False
) -> list[SlipFigures]:
    """The slip of each wanted opinion, of those of the stations, or of every one collected in the year."""
    rows = _wanted(find(desk, OPINIONS, year=year), OPINIONS, year, wanted)
    known = {row["name"] for row in find(desk, STATIONS)}
    for name in sorted(set(stations) - known):
        raise NotFound(f"没有联络站「{name}」。", "请核对联络站名称。")
    rows = [row for row in rows if not stations or row["station"] in stations]
    with desk.store.read() as session:
        activities = {row["no"]: row["name"] for row in read(session, ACTIVITIES)}
    present = _present(valid(find(desk, ATTENDANCE)))
    unit, apart = _unit(desk), marks(find(desk, DEPUTIES))
    return [_slip(unit, row, activities, present, apart, halves) for row in rows]


def _present(attendance: Iterable[Values]) -> dict[str, list[Values]]:
    """activity number → the attendances of those who were there."""
    found: dict[str, list[Values]] = defaultdict(list)
    for row in attendance:
        if row["status"] in PRESENT_STATUSES:
            found[row["activity_no"]].append(row)
    return found


def _slip(
    unit: UnitLine, row: Values, activities: dict[str, str], present: dict[str, list[Values]], apart: dict[str, str],
    halves: bool,
) -> SlipFigures:  # fmt: skip
    activity = row["activity_no"] or ""
    figures = SlipFigures(
        unit=unit,
        no=row["no"],
        station=row["station"] or "",
        collected_on=row["collected_on"],
        content=row["content"],
        route=_label(row["route"]),
        activity=activities.get(activity, ""),
        deputies=tuple(named(one, apart) for one in present.get(activity, ())),
        raised_by=row["raised_by"] or "",
        handler=row["handler"] or "",
        due_on=row["due_on"],
        result=row["result"] or "",
        answered_on=row["answered_on"],
        resolved_on=row["resolved_on"],
        halves=halves,
    )
    return replace(figures, fingerprint=_hashed(replace(figures, halves=False)))


# --- 联络站年度情况 -------------------------------------------------------------------------------------------


def station_book(desk: Desk, year: int, wanted: Collection[str] = ()) -> StationBook | None:
    """The wanted stations, or all of them; None where the unit has none."""
    sheets = year_sheets(desk, year)
    rows = _wanted(sheets.stations, STATIONS, year, wanted, key="name")
    rows = [row for row in rows if wanted or _stood(sheets, row)]
    if not rows:
        return None
    members = _members(desk, sheets)
    deputies = _deputies(sheets, members)
    present = _present(sheets.attendance)
    lines = [_line(row) for row in sheets.opinions]
    home = {no for listed in members.values() for no in listed}
    return StationBook(
        stamp=sheets.book.stamp,
        year=year,
        stations=tuple(_station(sheets, row, present, deputies.get(row["name"], [])) for row in rows),
        known_until=newest(lines),
        whole=not wanted,
        homeless=sum(a["kind"] is ActivityKind.RECEPTION and not a["station"] for a in sheets.activities),
        unattached=sum(no not in home for no in sheets.book.deputies if _serves(sheets, no)),
    )


def _stood(sheets: YearSheets, row: Values) -> bool:
    """Whether a station was there on a day of the year; what was done in its name always counts as its year."""
    first, last = date(sheets.year, 1, 1), date(sheets.year, *YEAR_END)
    closed, opened, name = row["closed_on"], row["opened_on"], row["name"]
    if (closed is None or closed >= first) and (opened is None or opened <= last):
        return True
    return any(each["station"] == name for each in (*sheets.activities, *sheets.opinions))


def _serves(sheets: YearSheets, no: str) -> bool:
    """Whether a deputy is in office, and not suspended, at the end of the year."""
    day = date(sheets.year, *YEAR_END)
    found = next((p for p in sheets.book.facts.participants if p.certificate_no == no), None)
    return found is not None and serves(day, found.service_from, found.service_to, found.suspensions)


def _members(desk: Desk, sheets: YearSheets) -> dict[str, list[str]]:
    """station → certificate numbers of those who serve and belong to it at the end of the year, by strokes."""
    day = date(sheets.year, *YEAR_END)
    rows = {row["id"]: row for row in sheets.roster}
    place = {row["certificate_no"]: at for at, row in enumerate(sheets.roster)}
    with desk.store.read() as session:
        held = memberships(session, "station")
    found: dict[str, list[str]] = defaultdict(list)
    for mandate, name, begins, ends in held:
        no = rows[mandate]["certificate_no"] if mandate in rows else ""
        if no and (begins is None or begins <= day) and (ends is None or day <= ends) and _serves(sheets, no):
            found[name].append(no)
    return {name: sorted(set(listed), key=place.__getitem__) for name, listed in found.items()}


def _deputies(sheets: YearSheets, members: dict[str, list[str]]) -> dict[str, list[StationDeputy]]:
    """station → its deputies with their receptions; names and groups are those of the year's facts, as nobody's later
    transfer may change a paper of the past."""
    people = {person.certificate_no: person for person in sheets.book.facts.participants}
    receptions, apart = _receptions(sheets), marks(row for row in sheets.roster if row["certificate_no"] in people)
    found: dict[str, list[StationDeputy]] = defaultdict(list)
    for name, numbers in members.items():
        for no in numbers:
            here, all_ = receptions[no].count(name), len(receptions[no])
            found[name].append(StationDeputy(people[no].name, people[no].group, here, all_ - here, apart.get(no, "")))
    return found


def _receptions(sheets: YearSheets) -> dict[str, list[str]]:
    """certificate number → for each reception of the year the station it was at, empty where none is registered."""
    stations = {a["no"]: a["station"] or "" for a in sheets.activities if a["kind"] is ActivityKind.RECEPTION}
    found: dict[str, list[str]] = defaultdict(list)
    for no, rows in _present(sheets.attendance).items():
        for row in rows if no in stations else ():
            found[row["certificate_no"]].append(stations[no])
    return found


def _station(
    sheets: YearSheets, row: Values, present: dict[str, list[Values]], deputies: Sequence[StationDeputy]
) -> StationYear:
    name = row["name"]
    held = [activity for activity in sheets.activities if activity["station"] == name]
    opinions = [_line(opinion) for opinion in sheets.opinions if opinion["station"] == name]
    return StationYear(
        name=name,
        no=row["no"] or "",
        address=row["address"] or "",
        keeper=row["keeper"] or "",
        phone=row["phone"] or "",
        reception_day=row["reception_day"] or "",
        kinds=tuple(_kinds(held, present)),
        routes=tuple((route, counted(o for o in opinions if o.route is route)) for route in OpinionRoute),
        months=tuple(counted(o for o in opinions if o.collected_on.month == month) for month in range(1, 13)),
        deputies=tuple(deputies),
        honours=tuple(
            HonourLine(h["name"], _label(h["level"]), h["granted_by"] or "", h["document_no"] or "", h["granted_on"])
            for h in sheets.honours
            if h["station"] == name
        ),
    )  # fmt: skip


def _kinds(held: Sequence[Values], present: dict[str, list[Values]]) -> list[KindLine]:
    """Kinds that were held, receptions first, then in the order of the code list."""
    order = sorted(ActivityKind, key=lambda kind: kind is not ActivityKind.RECEPTION)
    listed = {kind: [a for a in held if a["kind"] is kind] for kind in order}
    return [
        KindLine(
            kind.label, len(rows), sum(len(present.get(a["no"], ())) for a in rows),
            sum(a["visitors"] or 0 for a in rows), kind is ActivityKind.RECEPTION,
        )
        for kind, rows in listed.items()
        if rows
    ]  # fmt: skip


def _line(row: Values) -> OpinionLine:
    return OpinionLine(
        row["no"], row["collected_on"], row["content"], row["route"], row["answered_on"], row["resolved_on"]
    )


def newest(opinions: Iterable[OpinionLine]) -> date | None:
    """The newest day entered for any of the opinions."""
    days = (day for one in opinions for day in (one.collected_on, one.answered_on, one.resolved_on) if day)
    return max(days, default=None)


# --- 民生实事监督情况 -----------------------------------------------------------------------------------------


def supervision(desk: Desk, year: int, wanted: Collection[str] = ()) -> SupervisionFigures | None:
    """The year's livelihood projects with what was done about each; None where none was supervised.

    A project is the one registered for the activity; without one what its 主题 says, else its name. Opinions are the
    residents' and, after them, the deputies' own (监督意见). InvalidInput for an activity of another kind.
    """
    sheets = year_sheets(desk, year)
    for row in _wanted(sheets.activities, ACTIVITIES, year, wanted):
        if wanted and row["kind"] is not ActivityKind.LIVELIHOOD:
            raise InvalidInput(f"「{row['name']}」不是民生实事监督活动。", "请选择类型为「民生实事监督」的活动。")
    held = [a for a in sheets.activities if a["kind"] is ActivityKind.LIVELIHOOD]
    held = [a for a in held if not wanted or a["no"] in wanted]
    present = _present(sheets.attendance)
    signed = {row["activity_no"] for row in sheets.attendance}
    projects: dict[str, list[SupervisionLine]] = defaultdict(list)
    registered, findings = _registered(desk, year)
    for row in held:
        opinions = tuple(_line(o) for o in sheets.opinions if o["activity_no"] == row["no"])
        opinions += tuple(_finding(one) for one in findings if one["activity_no"] == row["no"])
        projects[registered.get(row["project"] or "") or (row["topic"] or row["name"]).strip()].append(
            SupervisionLine(
                row["no"], row["name"], row["held_on"], row["place"] or row["station"] or "",
                len(present.get(row["no"], ())), opinions, _label(row["day_part"]), row["no"] in signed,
            )
        )  # fmt: skip
    if not projects:
        return None
    found = tuple(Project(title, tuple(lines)) for title, lines in projects.items())
    return SupervisionFigures(
        sheets.book.stamp, year, found, newest(one for project in found for one in project.opinions)
    )


def _registered(desk: Desk, year: int) -> tuple[dict[str, str], list[Values]]:
    """Names of the registered projects by number, and what deputies said at activities of the year."""
    with desk.store.read() as session:
        names = {row["no"]: row["name"] for row in read(session, PROJECTS)}
        findings = sorted(read(session, FINDINGS, year=year), key=lambda row: row["no"])
    return names, findings


def _finding(row: Values) -> OpinionLine:
    said = f"{row['content']}（{row['holder']}代表）" if row["holder"] else row["content"]
    return OpinionLine(row["no"], row["held_on"], said, None, row["answered_on"], row["resolved_on"])
