"""The roster of deputies on one day, and the recommendations for honours, gathered from records and points."""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date

from sqlmodel import Session

from gongshu_desk.domain.codes import MandateStatus, Sex
from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.forms.people import RecommendationFigures, RosterFigures, RosterPart, RosterPerson
from gongshu_desk.domain.periods import in_office
from gongshu_desk.domain.points.facts import Participant
from gongshu_desk.domain.records.fields import masked
from gongshu_desk.domain.summary import UnitLine
from gongshu_desk.services import photos, reveal
from gongshu_desk.services.catalog import DEPUTIES, HONOURS
from gongshu_desk.services.deputies import BODIES, memberships
from gongshu_desk.services.desk import Desk, level_of, setting_of, unit_of
from gongshu_desk.services.handbook_figures import honour_line
from gongshu_desk.services.kinds import Values, counted, read
from gongshu_desk.services.records import find
from gongshu_desk.services.register_figures import registers
from gongshu_desk.services.year_figures import group_order, year_book
from gongshu_desk.store.facts import Span, member_on, year_facts

ORDERS = {"group": "代表小组、姓氏笔画", "stroke": "姓氏笔画", "delegation": "代表团、姓氏笔画"}
COMMUNIST = ("中共", "中国共产党")
GRASS_ROOTS = "基层一线"
_TOLD_BY_FIELD = frozenset({"妇女", "少数民族", "中共党员", "连任", GRASS_ROOTS})
"""Tags that the shares above tell already."""


# --- 代表名册 -------------------------------------------------------------------------------------------------


def deputy_roster(desk: Desk, year: int, *, order: str = "group", private: bool = False) -> list[RosterFigures]:
    """The deputies of the unit's level in office on 31 December, or today in the present year.

    Empty where there is none. `private` puts whole phone and ID numbers on the paper, which is logged: how many
    people and when, never what stood there.
    """
    on = min(max(desk.today(), date(year, 1, 1)), date(year, 12, 31))
    with desk.store.read() as session:
        level = level_of(session)
        participants = {p.certificate_no: p for p in year_facts(session, year, level).participants}
        roster = [values for values in read(session, DEPUTIES) if values["certificate_no"] in participants]
        _as_of(session, roster, on)
        own = unit_of(session)
        unit = UnitLine(own.name, contact=setting_of(session, "contact", ""), phone=own.contact_phone)
    roster.sort(key=lambda v: (v["sort_stroke"], v["certificate_no"]))
    serving = [values for values in roster if _in_office(participants[values["certificate_no"]], on)]
    if not serving:
        return []
    if private:
        reveal.log_export(desk, f"{year} 年度代表名册（打印）", len(serving), "打印含个人信息的名册")
    people = [(_person(v, private), v) for v in serving]
    return [
        RosterFigures(
            unit=unit,
            year=year,
            level=level.label,
            on=on,
            parts=_parts([person for person, _ in people], order),
            order=ORDERS[order],
            private=private,
            fingerprint=hashlib.sha256("\n".join(str(person) for person, _ in people).encode()).hexdigest(),
            structure=_structure(serving),
            tags=_tags(serving),
            changes=_changes(roster, year, on),
        )
    ]


def _in_office(person: Participant, on: date) -> bool:
    return in_office(on, person.service_from, person.service_to)


def _as_of(session: Session, roster: Sequence[Values], on: date) -> None:
    """Group, delegation and station of that day in place of the present ones: a roster of the past stays what it was."""
    for body in BODIES:
        held: dict[int, list[Span]] = defaultdict(list)
        for mandate, name, begins, ends in memberships(session, body):
            held[mandate].append((name, begins, ends))
        for values in roster:
            values[body] = member_on(held[values["id"]], on)


def _person(values: Values, private: bool) -> RosterPerson:
    def word(name: str) -> str:
        value = values[name]
        return "" if value is None else getattr(value, "label", str(value))

    def hidden(name: str, kind: str) -> str:
        return word(name) if private else masked(word(name), kind)

    return RosterPerson(
        name=values["name"],
        certificate_no=values["certificate_no"],
        sex=word("sex"),
        birth=word("born"),
        ethnicity=word("ethnic"),
        party=word("party"),
        education=word("education"),
        position=word("employer"),
        electoral_district=word("electoral_district"),
        group=word("group"),
        delegation=word("delegation"),
        station=word("station"),
        phone=hidden("phone", "phone"),
        id_number=word("id_number") if private else "",
    )


def _parts(people: Sequence[RosterPerson], order: str) -> tuple[RosterPart, ...]:
    if order == "stroke":
        return (RosterPart("", tuple(people)),)
    found: dict[str, list[RosterPerson]] = defaultdict(list)
    for person in people:
        found[person.group if order == "group" else person.delegation].append(person)
    missing = "未编组" if order == "group" else "未编入代表团"
    return tuple(RosterPart(name or missing, tuple(found[name])) for name in sorted(found, key=group_order))


def _structure(serving: Sequence[Values]) -> tuple[tuple[str, Rate], ...]:
    """Shares of the whole by fields of the roster; 基层一线 is a tag of its own in every district."""
    tests: tuple[tuple[str, Callable[[Values], bool]], ...] = (
        ("妇女", lambda v: v["sex"] is Sex.FEMALE),
        ("中共党员", lambda v: (v["party"] or "").startswith(COMMUNIST)),
        ("少数民族", lambda v: bool(v["ethnic"]) and v["ethnic"].removesuffix("族") != "汉"),
        (GRASS_ROOTS, lambda v: GRASS_ROOTS in v["tags"]),
        ("连任", lambda v: bool(v["re_elected"])),
    )
    count = len(serving)
    return tuple((label, Rate(sum(map(test, serving)), count)) for label, test in tests)


def _tags(serving: Sequence[Values]) -> tuple[tuple[str, Rate], ...]:
    """Every further identity tag, the most frequent first."""
    counts: dict[str, int] = defaultdict(int)
    for values in serving:
        for tag in values["tags"]:
            if tag not in _TOLD_BY_FIELD:
                counts[tag] += 1
    listed = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return tuple((name, Rate(number, len(serving))) for name, number in listed)


def _changes(roster: Iterable[Values], year: int, on: date) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """By-elections, ends and suspensions of the year up to the day, each with who and when."""
    found: dict[str, list[tuple[date, str]]] = {"补选当选": [], "代表资格终止": [], "暂停执行职务": []}
    for values in roster:
        ended = values["ended_on"] if values["status"] is MandateStatus.TERMINATED else None
        days = (
            ("补选当选", values["elected_on"] if values["by_election"] else None, ""),
            ("代表资格终止", ended, values["end_reason"] or ""),
            *(("暂停执行职务", since, "") for since, _ in values["suspensions"]),
        )
        for what, day, why in days:
            if day is not None and day.year == year and day <= on:
                told = f"{values['name']}（{day.month}月{day.day}日{f'，{why}' if why else ''}）"
                found[what].append((day, told))
    return tuple((what, tuple(told for _, told in sorted(listed))) for what, listed in found.items() if listed)


# --- 荣誉与优秀代表推荐表 -------------------------------------------------------------------------------------


def recommendations(desk: Desk, year: int, award: str, wanted: Collection[str] = ()) -> list[RecommendationFigures]:
    """One recommendation for each wanted deputy; else for those in the first band, or for all where there is none.

    Who is not ranked (领导职务 and the like, by the rules' 身份类别) is not put forward unless wanted by name.
    """
    book = year_book(desk, year)
    bands = book.result.scheme.bands
    first = bands[0].label if bands else ""
    remark = ""
    chosen = list(wanted)
    if not chosen:
        ranked = [no for no, deputy in book.deputies.items() if deputy.points.rank is not None]
        chosen = [no for no in ranked if first and book.deputies[no].points.band == first]
        if not chosen:
            chosen = ranked
            who = "参加排名的代表" if 0 < len(ranked) < len(book.deputies) else "全体代表"
            remark = f"本年度没有等次为“{first}”的代表" if first else "规则没有设等次"
            remark += f"，按{who}打印。"
    honours: dict[str, list[Values]] = defaultdict(list)
    for values in sorted(counted(find(desk, HONOURS)), key=lambda v: (v["granted_on"], v["name"]), reverse=True):
        if values["certificate_no"] and values["granted_on"].year <= year:
            honours[values["certificate_no"]].append(values)
    faces, found = photos.portraits(desk, chosen), []
    for register in registers(desk, year, chosen):
        held = honours.get(no := register.identity.certificate_no, [])
        told = dict.fromkeys(h["reason"].strip() for h in held if h["granted_on"].year == year and h["reason"])
        found.append(
            RecommendationFigures(
                stamp=register.stamp,
                year=year,
                award=award,
                identity=register.identity,
                current=register.current,
                band=register.band,
                reason=register.reason,
                duty=register.duty,
                honours=tuple(honour_line(values) for values in held),
                deeds="\n".join(told),
                remark=remark,
                photo=faces.get(no, b""),
            )
        )
    return found
