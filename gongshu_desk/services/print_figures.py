"""What is laid out at meetings: sign-in sheets and the results of duty-report meetings, gathered from a year."""

import hashlib
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from sqlmodel import col, select

from gongshu_desk.domain import notices
from gongshu_desk.domain.codes import AttendanceStatus, ReviewState
from gongshu_desk.domain.figures import shown
from gongshu_desk.domain.forms import (
    BallotFigures,
    DutyBallot,
    DutyReportFigures,
    DutyReportText,
    DutyStatus,
    SignInCounts,
    SignInFigures,
    SignInGroup,
    SignInPerson,
)
from gongshu_desk.domain.summary import UnitLine
from gongshu_desk.errors import NotFound
from gongshu_desk.services import activities
from gongshu_desk.services.catalog import ACTIVITIES, DEPUTIES, DUTY_REPORTS
from gongshu_desk.services.desk import Desk, unit_of
from gongshu_desk.services.kinds import Values, read
from gongshu_desk.services.records import find
from gongshu_desk.services.register_figures import ballot_of
from gongshu_desk.services.year_figures import YearBook, group_order, year_book
from gongshu_desk.store.tables import DutyReport, Mandate, Person

# --- 会议签到表 -----------------------------------------------------------------------------------------------


def sign_ins(desk: Desk, year: int, wanted: Collection[str] = ()) -> list[SignInFigures]:
    """The sign-in sheets of the wanted activities, or of every activity of a year, in order of date."""
    every = find(desk, ACTIVITIES, year=year)
    listed = [values for values in every if not wanted or values["no"] in wanted]
    for no in sorted(set(wanted) - {values["no"] for values in listed}):
        raise NotFound(f"{year} 年度没有编号为「{no}」的活动。", "请核对年度和活动编号。")
    with desk.store.read() as session:
        employers = {v["certificate_no"]: v["employer"] or "" for v in read(session, DEPUTIES)}
        own = unit_of(session)
    unit = UnitLine(own.name, phone=own.contact_phone)
    places = _places(every)
    rolls = activities.rolls(desk, [values["no"] for values in listed])
    return [
        _sign_in(unit, values, roll, employers, places.get(values["no"], ""))
        for values, roll in zip(listed, rolls, strict=True)
    ]


def _places(listed: Sequence[Values]) -> dict[str, str]:
    """activity number → which half day of its meeting it is (「第 1 个半天」); nothing for what is no part of one."""
    past: dict[str, Decimal] = defaultdict(Decimal)
    found = {}
    for values in listed:
        if series := values["series"]:
            first = past[series] + 1
            past[series] += values["half_days"]
            last = past[series]
            found[values["no"]] = f"第 {shown(first)}{f' 至 {shown(last)}' if last > first else ''} 个半天"
    return found


def _sign_in(
    unit: UnitLine, values: Values, roll: activities.Roll, employers: dict[str, str], place: str
) -> SignInFigures:
    """Those due at the roll, in its order; 列席 apart, unless that is what they came for. Counted once all are marked."""
    people = roll.due
    marked = people if roll.called and all(person.status is not None for person in people) else ()
    sat_in = values["kind"] in notices.SITTING_IN
    groups: dict[str, list[activities.Called]] = defaultdict(list)
    for person in people:
        if sat_in or person.status is not AttendanceStatus.SITTING_IN:
            groups[person.group].append(person)
    names = "\n".join(f"{p.certificate_no} {p.name}" for p in people)

    def line(person: activities.Called) -> SignInPerson:
        return SignInPerson(person.name, employers.get(person.certificate_no, ""), _remark(person))

    return SignInFigures(
        unit=unit,
        activity_no=values["no"],
        title=values["series"] if place else values["name"],
        part=values["name"] if place and values["name"] != values["series"] else "",
        day=values["held_on"],
        day_part=(part := values["day_part"].label if values["day_part"] else ""),
        clock=notices.clock(part, values["starts_at"]) if values["starts_at"] else "",
        place=values["place"] or "",
        groups=tuple(
            SignInGroup(name or "未编组", tuple(map(line, groups[name]))) for name in sorted(groups, key=group_order)
        ),
        guests=tuple(line(p) for p in people if p.status is AttendanceStatus.SITTING_IN and not sat_in),
        roster_until=values["held_on"],
        fingerprint=hashlib.sha256(f"{values['no']}\n{names}".encode()).hexdigest(),
        meeting="会" in values["kind"].label,
        sign_in_unit=place or f"{shown(values['half_days'])} 个半天",
        counts=_counts(marked, sat_in) if marked else None,
    )


def _remark(person: activities.Called) -> str:
    ordinary = (None, AttendanceStatus.PRESENT, AttendanceStatus.SITTING_IN)
    return "" if person.status in ordinary or person.status is None else person.status.label


def _counts(marked: Sequence[activities.Called], sat_in: bool) -> SignInCounts:
    def of(*wanted: AttendanceStatus) -> int:
        return sum(person.status in wanted for person in marked)

    s = AttendanceStatus
    return SignInCounts(
        present=of(s.PRESENT, s.LATE, s.LEFT_EARLY, *((s.SITTING_IN,) if sat_in else ())),
        late=of(s.LATE),
        official_leave=of(s.OFFICIAL_LEAVE),
        sick_leave=of(s.SICK_LEAVE),
        personal_leave=of(s.PERSONAL_LEAVE),
        absent=of(s.ABSENT),
        sitting_in=0 if sat_in else of(s.SITTING_IN),
    )


# --- 述职报告及测评结果 ---------------------------------------------------------------------------------------


def duty_reports(desk: Desk, year: int, wanted: Collection[str] = ()) -> list[DutyReportFigures]:
    """The year's duty-report meetings, one figure each; the written reports alone where no meeting was held.

    Who was due in the year and the reports of those who came to no meeting stand with the last one.
    """
    book = year_book(desk, year)
    rows = [row for row in find(desk, DUTY_REPORTS, year=year) if not wanted or row["certificate_no"] in wanted]
    if not rows:
        raise NotFound(f"{year} 年度还没有述职记录。", "请先在「述职」页登记。")
    order = {person.certificate_no: person.sort_key for person in book.facts.participants}
    rows.sort(key=lambda row: (order.get(row["certificate_no"], ""), row["certificate_no"]))
    districts = {v["certificate_no"]: v["electoral_district"] or "" for v in find(desk, DEPUTIES)}
    meetings: dict[tuple[date, str], list[tuple[Values, BallotFigures]]] = defaultdict(list)
    for row in rows:
        if row["oral_on"] and (ballot := ballot_of(row)):
            meetings[row["oral_on"], row["place"] or ""].append((row, ballot))
    title = f"{book.unit.locality}{book.facts.level.label}人大代表 {year} 年度述职"
    found = [
        DutyReportFigures(
            book.stamp,
            year,
            f"{title}会",
            day,
            "",
            place,
            expected=max((row["due_to_attend"] or 0 for row, _ in held), default=0) or None,
            present=max((row["attended"] or 0 for row, _ in held), default=0) or None,
            rows=tuple(
                DutyBallot(row["name"], ballot, districts.get(row["certificate_no"], "")) for row, ballot in held
            ),
        )
        for (day, place), held in sorted(meetings.items())
    ] or [DutyReportFigures(book.stamp, year, title, None, "", "")]
    texts = _texts(desk, year, districts)
    told = tuple(text for row in rows for text in texts.get(row["certificate_no"], ()))
    return [*found[:-1], replace(found[-1], statuses=_statuses(book, rows), texts=told)]


def _statuses(book: YearBook, rows: Sequence[Values]) -> tuple[DutyStatus, ...]:
    """Those due, by group and strokes; as many as the year's figures count."""
    due = [(book.deputies[row["certificate_no"]], row) for row in rows if row["certificate_no"] in book.deputies]
    due = [(deputy, row) for deputy, row in due if deputy.duty_due]
    return tuple(
        DutyStatus(deputy.name, deputy.group, row["written_on"], row["oral_on"], row["place"] or "")
        if deputy.duty_done
        else DutyStatus(deputy.name, deputy.group, None, None, "")
        for deputy, row in sorted(due, key=lambda pair: group_order(pair[0].group))
    )


def _texts(desk: Desk, year: int, districts: Mapping[str, str]) -> dict[str, list[DutyReportText]]:
    """The written reports kept with the year's duty reports, by certificate number."""
    statement = (
        select(DutyReport, Mandate, Person)
        .join(Mandate, col(Mandate.id) == col(DutyReport.mandate_id))
        .join(Person, col(Person.id) == col(Mandate.person_id))
        .where(DutyReport.year == year, col(DutyReport.report_text).is_not(None), col(DutyReport.archived).is_(False))
        .where(col(DutyReport.review) != ReviewState.RETURNED)
    )
    found: dict[str, list[DutyReportText]] = defaultdict(list)
    with desk.store.read() as session:
        for report, mandate, person in session.exec(statement):
            paragraphs = tuple(line.strip() for line in (report.report_text or "").splitlines() if line.strip())
            no = mandate.certificate_no
            found[no].append(DutyReportText(person.name, districts.get(no, ""), report.written_on, paragraphs))
    return found
