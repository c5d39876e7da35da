"""The meetings of a year as papers need them; notices and name plates. Leave and turnout are in `turnout_figures`.

Units of one meeting (所属会议) are one paper. Whoever stands on it stands by deputy group, then by strokes.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Protocol, TypeVar

from gongshu_desk.domain import notices
from gongshu_desk.domain.codes import ActivityKind, AttendanceStatus, OrganiserLevel
from gongshu_desk.domain.forms.meetings import NoticeFigures, Plate, PlateFigures
from gongshu_desk.domain.periods import serves
from gongshu_desk.domain.summary import UnitLine
from gongshu_desk.errors import NotFound
from gongshu_desk.services import activities
from gongshu_desk.services.activities import Called, Roll
from gongshu_desk.services.catalog import ACTIVITIES, DEPUTIES
from gongshu_desk.services.desk import Desk, level_of, setting_of, unit_of
from gongshu_desk.services.kinds import Values, read
from gongshu_desk.services.records import find
from gongshu_desk.services.year_figures import group_order, year_book

S = AttendanceStatus
TURN = timedelta(days=14)
"""So near to New Year the units of one 所属会议 on both sides of it are one meeting."""


class Listed(Protocol):
    """Somebody with a place in the lists."""

    @property
    def certificate_no(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def group(self) -> str: ...
    @property
    def sort_key(self) -> str: ...


P = TypeVar("P", bound=Listed)


@dataclass(frozen=True, slots=True)
class Seated:
    """A deputy who gets a plate."""

    certificate_no: str
    name: str
    group: str
    sort_key: str


@dataclass(frozen=True)
class Office:
    """The unit whose papers these are, and the posts of its deputies by certificate number."""

    unit: UnitLine
    short_name: str
    level: str
    deputies: dict[str, Values]

    def post(self, certificate_no: str) -> str:
        return (self.deputies.get(certificate_no) or {}).get("employer") or ""


@dataclass(frozen=True)
class Meeting:
    """One activity, or all units of one meeting in order of time, with their rolls."""

    units: tuple[Values, ...]
    rolls: tuple[Roll, ...]

    @property
    def first(self) -> Values:
        return self.units[0]

    @property
    def title(self) -> str:
        return str(self.first["series"] or self.first["name"])

    def text(self, name: str) -> str:
        """A field of the notice: that of the first unit that has it."""
        return next((str(unit[name]) for unit in self.units if unit[name]), "")

    @property
    def called(self) -> list[tuple[Values, Roll]]:
        """The units whose roll was called."""
        pairs = zip(self.units, self.rolls, strict=True)
        return [(unit, roll) for unit, roll in pairs if roll.called]


def office_of(desk: Desk) -> Office:
    """The unit with its level and its deputies."""
    with desk.store.read() as session:
        own = unit_of(session)
        unit = UnitLine(own.name, contact=setting_of(session, "contact", "") or "", phone=own.contact_phone)
        deputies = {values["certificate_no"]: values for values in read(session, DEPUTIES)}
        return Office(unit, own.short_name, level_of(session).label, deputies)


def meetings(desk: Desk, year: int, wanted: Collection[str] = (), *, noticed: bool = False) -> list[Meeting]:
    """The meetings of a year, or those to which the wanted activities belong; NotFound for a number not there.

    `noticed`: only those with a 通知日期 or 通知文号. A meeting across the turn of the year is one paper, with all its
    units, among those of the year in which it began.
    """
    every = find(desk, ACTIVITIES, year=year)
    for no in sorted(set(wanted) - {values["no"] for values in every}):
        raise NotFound(f"{year} 年度没有编号为「{no}」的活动。", "请核对年度和活动编号。")
    sets: dict[str, list[Values]] = defaultdict(list)
    before, after = _across(desk, year, every)
    for values in (*before, *every, *after):
        sets[values["series"] or f"#{values['no']}"].append(values)
    if wanted:
        chosen = [units for units in sets.values() if any(unit["no"] in wanted for unit in units)]
    else:
        chosen = [units for units in sets.values() if units[0]["held_on"].year == year]
    if noticed:
        chosen = [units for units in chosen if any(map(_notified, units))]
    rolls = {roll.no: roll for roll in activities.rolls(desk, [unit["no"] for units in chosen for unit in units])}
    return [Meeting(tuple(units), tuple(rolls[unit["no"]] for unit in units)) for units in chosen]


def _notified(unit: Values) -> bool:
    """Whether people were called to it by a notice; the day of a reception is only posted at the station."""
    return bool(unit["notice_no"] or (unit["notice_on"] and unit["kind"] is not ActivityKind.RECEPTION))


def _across(desk: Desk, year: int, every: Sequence[Values]) -> tuple[list[Values], list[Values]]:
    """Units of the weeks before and after the year that belong to a meeting with units in the year's own weeks there.

    Only within TURN of the turn of the year: the same 所属会议 in spring and in December is no meeting of months.
    """
    found = []
    for turn, other in ((date(year, 1, 1), year - 1), (date(year + 1, 1, 1), year + 1)):
        near = {v["series"] for v in every if v["series"] and abs(v["held_on"] - turn) <= TURN}
        units = find(desk, ACTIVITIES, year=other) if near else []
        found.append([v for v in units if v["series"] in near and abs(v["held_on"] - turn) <= TURN])
    before, after = found
    return before, after


def end_of(unit: Values) -> date:
    """The last day of a unit."""
    return unit["end_date"] or unit["held_on"]  # type: ignore[no-any-return]


def part_of(unit: Values) -> str:
    """上午, 下午, 晚上, or nothing."""
    return unit["day_part"].label if unit["day_part"] else ""


def occasion_of(meeting: Meeting, office: Office) -> notices.Occasion:
    """What the words of a paper are made from."""
    first, kind = meeting.first, meeting.first["kind"]
    organiser = first["organiser"] or ""
    grouped = kind is ActivityKind.GROUP or first["organiser_level"] is OrganiserLevel.GROUP
    groups = {person.group for person in expected(meeting)} if grouped else set()
    group = groups.pop() if len(groups) == 1 else ""
    own = not organiser or grouped or organiser in (office.unit.name, office.short_name)
    everybody = kind not in notices.SOME and kind not in notices.MEMBERS
    return notices.Occasion(
        kind=kind,
        name=meeting.title,
        start=first["held_on"],
        end=max(end_of(unit) for unit in meeting.units),
        day_part=part_of(first) if len(meeting.units) == 1 else "",
        locality=office.unit.locality,
        level=office.level,
        issuer=office.unit.name,
        own=own,
        organiser=organiser,
        group=group,
        starts_at=_starts(meeting),
        half_days=sum((unit["half_days"] for unit in meeting.units), start=Decimal(0)),
        places=tuple(dict.fromkeys(unit["place"] for unit in meeting.units if unit["place"])),
        topic=meeting.text("topic"),
        invited=len(expected(meeting)) if everybody or group else None,
        attendees=meeting.text("attendees"),
        agenda=meeting.text("agenda"),
        materials=meeting.text("materials"),
        requirements=meeting.text("requirements"),
        notice_on=_notice_day(meeting),
        sittings=tuple(notices.Sitting(u["held_on"], part_of(u), u["name"]) for u in meeting.units)
        if len(meeting.units) > 1
        else (),
    )


def _starts(meeting: Meeting) -> str:
    first = meeting.first
    starts = first["starts_at"] or ""
    return notices.clock(part_of(first), starts) if starts and len(meeting.units) > 1 else starts


def _notice_day(meeting: Meeting) -> date | None:
    return next((unit["notice_on"] for unit in meeting.units if unit["notice_on"]), None)


def expected(meeting: Meeting) -> list[Called]:
    """Who is to come, by group and strokes: those due at any unit of the meeting (`Roll.due`)."""
    found: dict[str, Called] = {}
    for roll in meeting.rolls:
        for person in roll.due:
            found.setdefault(person.certificate_no, person)
    return in_order(found.values())


def in_order(people: Iterable[P]) -> list[P]:
    """People as every paper of a meeting lists them: by deputy group, then by strokes, then by certificate number."""
    return sorted(people, key=lambda p: (group_order(p.group), p.sort_key, p.certificate_no))


# --- 会议通知 -------------------------------------------------------------------------------------------------


def meeting_notices(
    desk: Desk, year: int, wanted: Collection[str] = (), *, red_head: bool = True
) -> list[NoticeFigures]:
    """The notices of the wanted activities; without any, of those that have a 通知日期 or a 通知文号."""
    office = office_of(desk)
    found = []
    for meeting in meetings(desk, year, wanted, noticed=not wanted):
        occasion = occasion_of(meeting, office)
        found.append(
            NoticeFigures(
                unit=office.unit,
                activity_no=meeting.first["no"],
                title=notices.title(occasion),
                addressee=notices.addressee(occasion),
                opening=notices.opening(occasion),
                sections=notices.sections(occasion),
                held_on=occasion.start,
                place="、".join(occasion.places),
                number=meeting.text("notice_no"),
                day=occasion.notice_on,
                contact=_contact(office.unit),
                red_head=red_head,
            )
        )
    return found


def _contact(unit: UnitLine) -> str:
    """（联系人：周敏，电话：0571-5550 0126）, as far as known."""
    parts = [f"{label}：{value}" for label, value in (("联系人", unit.contact), ("电话", unit.phone)) if value]
    return f"（{'，'.join(parts)}）" if parts else ""


# --- 座签、桌牌 -----------------------------------------------------------------------------------------------


def plates(
    desk: Desk,
    year: int,
    wanted: Collection[str] = (),
    mandates: Collection[str] = (),
    *,
    tent: bool = True,
    by_group: bool = True,
    with_post: bool = False,
) -> list[PlateFigures]:
    """Plates for those expected at the wanted activities; without any for all deputies in office at the year's end.

    `mandates` narrows either; `by_group` False orders by strokes alone.
    """
    office = office_of(desk)
    sets = [(m.title, expected(m)) for m in meetings(desk, year, wanted)] if wanted else [_in_office(desk, year)]
    found = []
    for title, people in sets:
        chosen = [person for person in people if not mandates or person.certificate_no in mandates]
        if not by_group:
            chosen.sort(key=lambda p: (p.sort_key, p.certificate_no))
        made = tuple(Plate(p.name, office.post(p.certificate_no) if with_post else "") for p in chosen)
        if made:
            found.append(PlateFigures(title, made, tent))
    return found


def _in_office(desk: Desk, year: int) -> tuple[str, list[Seated]]:
    """Everyone of the unit's level who serves on 31 December."""
    last = date(year, 12, 31)
    people = [
        Seated(p.certificate_no, p.name, p.group, p.sort_key)
        for p in year_book(desk, year).facts.participants
        if serves(last, p.service_from, p.service_to, p.suspensions)
    ]
    return f"{year} 年度在任代表", in_order(people)
