"""What the single forms show: registers, sign-in sheets, duty-report meetings, gathered from a year."""

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

from sqlmodel import col, select

from gongshu_desk.domain.codes import AttendanceStatus
from gongshu_desk.domain.figures import shown
from gongshu_desk.domain.forms import (
    BallotFigures,
    CategoryFigures,
    DutyBallot,
    DutyLine,
    DutyReportFigures,
    DutyReportText,
    DutyStatus,
    HonourLine,
    Identity,
    ItemFigures,
    RecordLine,
    RegisterFigures,
    SignInCounts,
    SignInFigures,
    SignInGroup,
    SignInPerson,
    UncountedLine,
    YearLine,
)
from gongshu_desk.domain.points.collect import Fact
from gongshu_desk.domain.points.compiled import Number
from gongshu_desk.domain.points.counting import Tally, date_of, walk
from gongshu_desk.domain.points.facts import AttendanceFact, ItemValue, Reason
from gongshu_desk.domain.points.ledger import Statement
from gongshu_desk.domain.points.words import RATE_TITLE, title_of
from gongshu_desk.domain.points.words import points as points_of
from gongshu_desk.domain.records.fields import masked
from gongshu_desk.domain.summary import CategoryLine, UnitLine
from gongshu_desk.errors import NotFound
from gongshu_desk.services import activities
from gongshu_desk.services.catalog import ACTIVITIES, DEPUTIES, DUTY_REPORTS, HONOURS
from gongshu_desk.services.desk import Desk, unit_of
from gongshu_desk.services.kinds import Values, read
from gongshu_desk.services.records import find
from gongshu_desk.services.year_figures import YearBook, decimal, group_order, year_book
from gongshu_desk.store.tables import DutyReport, Mandate, Person

# --- 个人履职情况登记表 ---------------------------------------------------------------------------------------


def registers(desk: Desk, year: int, mandate: str | None = None) -> list[RegisterFigures]:
    """The register of everyone with a row in the year, by group and strokes, or of one mandate."""
    book = year_book(desk, year)
    before = year_book(desk, year - 1) if _has_year(desk, year - 1) else None
    roster = {values["certificate_no"]: values for values in find(desk, DEPUTIES)}
    duties = _by_deputy(find(desk, DUTY_REPORTS, year=year))
    honours = _by_deputy(find(desk, HONOURS, year=year))
    if mandate is not None:
        book.result.statement(mandate)
    order = {person.certificate_no: person.sort_key for person in book.facts.participants}
    listed = sorted(
        book.deputies.values(), key=lambda d: (group_order(d.group), order[d.certificate_no], d.certificate_no)
    )
    found = []
    for number, deputy in enumerate(listed, start=1):
        no = deputy.certificate_no
        if mandate is None or no == mandate:
            line = _register(book, before, no, f"{year}-{number:02d}", roster.get(no, {}))
            found.append(_with_papers(line, duties.get(no, []), honours.get(no, [])))
    return found


def _has_year(desk: Desk, year: int) -> bool:
    return bool(find(desk, ACTIVITIES, year=year))


def _by_deputy(values: Iterable[Values]) -> dict[str, list[Values]]:
    found: dict[str, list[Values]] = defaultdict(list)
    for row in values:
        if row.get("certificate_no"):
            found[row["certificate_no"]].append(row)
    return found


def _register(book: YearBook, before: YearBook | None, no: str, number: str, person: Values) -> RegisterFigures:
    statement = book.result.statement(no)
    deputy = book.deputies[no]
    bounds = [line for line in statement.lines if line.item in ("base", "total_cap")]
    return RegisterFigures(
        stamp=book.stamp,
        year=book.year,
        register_no=number,
        identity=_identity(person, deputy.name, no, deputy.group, statement.person.service_from),
        current=_year_line(book, no),
        previous=_year_line(before, no) if before and no in before.deputies else None,
        band=deputy.points.band,
        reason=deputy.points.reason,
        categories=_categories(statement),
        total=statement.row.total,
        base=sum((line.counted for line in bounds if line.item == "base"), start=Fraction(0)),
        cap_cut=-sum((line.counted for line in bounds if line.item == "total_cap"), start=Fraction(0)),
        records=_records(statement),
        uncounted=tuple(
            UncountedLine(entry.date, entry.title, _why(entry.reason, entry.item))
            for entry in statement.not_counted
            if entry.reason not in (Reason.ITEM_CAP, Reason.CATEGORY_CAP, Reason.TOTAL_CAP)
        ),
    )


def _why(reason: Reason, item: str | None) -> str:
    return f"{reason.label}（{item}）" if item else reason.label


def _identity(person: Values, name: str, no: str, group: str, since: date) -> Identity:
    def word(field: str) -> str:
        value: Any = person.get(field)
        return "" if value is None else getattr(value, "label", str(value))

    return Identity(
        name=name,
        certificate_no=no,
        sex=word("sex"),
        birth=word("born"),
        ethnicity=word("ethnic"),
        party=word("party"),
        education=word("education"),
        term=f"第{_chinese(person['term'])}届" if person.get("term") else "",
        elected_on=person.get("elected_on"),
        in_office_since=since,
        electoral_district=word("electoral_district"),
        group=group,
        phone=masked(word("phone"), "phone"),
        position=word("employer"),
    )


_DIGITS = "零一二三四五六七八九"


def _chinese(number: int) -> str:
    """1 → 一, 14 → 十四, 20 → 二十."""
    tens, ones = divmod(number, 10)
    head = "" if not tens else "十" if tens == 1 else f"{_DIGITS[tens]}十"
    return f"{head}{_DIGITS[ones] if ones or not tens else ''}"


def _year_line(book: YearBook, no: str) -> YearLine:
    deputy = book.deputies[no]
    ranked = sum(row.rank is not None for row in book.result.rows)
    points = deputy.points
    return YearLine(book.year, deputy.work, points.total if points.graded else None, points.rank, ranked)


def _categories(statement: Statement) -> tuple[CategoryFigures, ...]:
    items: dict[str, list[ItemFigures]] = defaultdict(list)
    for item in statement.items:
        items[item.category].append(
            ItemFigures(item.code, item.name, _arithmetic(item), item.raw, item.bounded, decimal(item.cap))
        )
    return tuple(
        CategoryFigures(CategoryLine(c.code, c.name, decimal(c.cap), decimal(c.floor)), tuple(items[c.code]), c.counted)
        for c in statement.categories
    )


def _arithmetic(item: ItemValue) -> str:
    """「5 次 × 3 分 = 15，单项封顶 12」 as the narrow column has it: 「5 次 × 3，截去 3」."""
    rate = re.search(r"([\d.]+)÷([\d.]+) × ([\d.]+)", item.how)
    if rate is not None:
        return f"{rate[1]}/{rate[2]} × {rate[3]}"
    words = re.sub(r"(?<=[\d.]) 分", "", re.split(r" = |，单项", item.how)[0])
    words = words.replace("年度计一次，", "1 次 × ")
    cut = item.raw - item.bounded
    return f"{words}，截去 {shown(abs(cut))}" if cut else words


def _records(statement: Statement) -> tuple[RecordLine, ...]:
    """Every fact that earned, straight from the account: a register needs no sentence per line."""
    found: list[RecordLine] = []
    for _, part in walk(statement.rules, statement.account):
        if isinstance(part, Tally):
            found += _rate_record(statement, part) if part.item.rule.rated else _fact_records(statement, part)
    return tuple(found)


def _fact_records(statement: Statement, tally: Tally) -> Iterator[RecordLine]:
    scale, code = statement.rules.scale, tally.item.rule.code
    for fact, raw, counted in zip(tally.facts, tally.raws, tally.counted, strict=True):
        yield RecordLine(date_of(fact), code, _title(fact, raw), points_of(raw, scale), points_of(counted, scale))


def _title(fact: Fact, raw: Number) -> str:
    """What the fact is called; where it takes points, how the deputy stood to it: 「迟到：代表团审议」."""
    if isinstance(fact, AttendanceFact) and raw < 0:
        return f"{fact.status.label}：{fact.activity.name}"
    return title_of(fact)


def _rate_record(statement: Statement, tally: Tally) -> Iterator[RecordLine]:
    """「人代会 6 个半天，出勤 5.5/6」: one line, for parts of a rate would print rounded."""
    scale = statement.rules.scale
    required, attended = Fraction(tally.required), Fraction(tally.attended)
    kinds = {fact.activity.kind for fact in tally.facts if isinstance(fact, AttendanceFact)}
    what = kinds.pop().label.removesuffix("会议") if len(kinds) == 1 else RATE_TITLE
    yield RecordLine(
        min(map(date_of, tally.facts), default=None),
        tally.item.rule.code,
        f"{what} {shown(required)} 个半天，出勤 {shown(attended)}/{shown(required)}",
        points_of(sum(tally.raws), scale),
        points_of(sum(tally.counted), scale),
        len(tally.facts),
    )


def _with_papers(line: RegisterFigures, duties: Sequence[Values], honours: Sequence[Values]) -> RegisterFigures:
    duty = DutyLine()
    if duties:
        d = duties[0]
        duty = DutyLine(bool(d["due"]), d["written_on"], d["oral_on"], d["place"] or "", _ballot(d))
    listed = tuple(
        HonourLine(h["name"], h["level"].label, h["granted_by"] or "", h["document_no"] or "", h["granted_on"])
        for h in honours
    )
    return replace(line, duty=duty, honours=listed)


def _ballot(values: Values) -> BallotFigures | None:
    if not values["valid"]:
        return None
    votes = (values["satisfied"] or 0, values["fairly"] or 0, values["dissatisfied"] or 0, values["abstained"] or 0)
    returned = values["returned"] if values["returned"] is not None else values["valid"]
    issued = values["issued"] if values["issued"] is not None else returned
    return BallotFigures(issued, returned, *votes)


# --- 会议签到表 -----------------------------------------------------------------------------------------------


def sign_ins(desk: Desk, year: int, activity: str | None = None) -> list[SignInFigures]:
    """The sign-in sheet of one activity, or of every activity of a year in order of date."""
    listed = find(desk, ACTIVITIES, year=year)
    if activity is not None:
        listed = [values for values in listed if values["no"] == activity]
        if not listed:
            raise NotFound(f"{year} 年度没有编号为「{activity}」的活动。", "请核对年度和活动编号。")
    with desk.store.read() as session:
        employers = {v["certificate_no"]: v["employer"] or "" for v in read(session, DEPUTIES)}
    unit = year_unit(desk)
    places = _places(find(desk, ACTIVITIES, year=year))
    rolls = activities.rolls(desk, [values["no"] for values in listed])
    return [
        _sign_in(unit, values, roll, employers, places[values["no"]])
        for values, roll in zip(listed, rolls, strict=True)
    ]


def _places(listed: Sequence[Values]) -> dict[str, int]:
    """activity number → which half day of its meeting it is; 0 where it belongs to none."""
    units: dict[str, int] = defaultdict(int)
    found = {}
    for values in listed:
        series = values["series"] or ""
        units[series] += 1
        found[values["no"]] = units[series] if series else 0
    return found


def year_unit(desk: Desk) -> UnitLine:
    """The unit, for prints that need no year."""
    with desk.store.read() as session:
        own = unit_of(session)
    return UnitLine(own.name, phone=own.contact_phone)


def _sign_in(
    unit: UnitLine, values: Values, roll: activities.Roll, employers: dict[str, str], place: int
) -> SignInFigures:
    marked = [person for person in roll.people if person.status is not None]
    people = marked or list(roll.people)
    groups: dict[str, list[activities.Called]] = defaultdict(list)
    for person in people:
        groups[person.group].append(person)
    names = "\n".join(f"{p.certificate_no} {p.name}" for p in people)
    return SignInFigures(
        unit=unit,
        activity_no=values["no"],
        title=values["series"] or values["name"] if place else values["name"],
        day=values["held_on"],
        day_part=values["day_part"].label if values["day_part"] else "",
        place=values["place"] or "",
        groups=tuple(
            SignInGroup(
                name or "未编组",
                tuple(SignInPerson(p.name, employers.get(p.certificate_no, ""), _remark(p)) for p in groups[name]),
            )
            for name in sorted(groups, key=group_order)
        ),
        roster_until=values["held_on"],
        fingerprint=hashlib.sha256(f"{values['no']}\n{names}".encode()).hexdigest(),
        meeting="会" in values["kind"].label,
        sign_in_unit=f"第 {place} 个半天" if place else "",
        counts=_counts(marked) if marked else None,
    )


def _remark(person: activities.Called) -> str:
    ordinary = (None, AttendanceStatus.PRESENT)
    return "" if person.status in ordinary or person.status is None else person.status.label


def _counts(marked: Sequence[activities.Called]) -> SignInCounts:
    def of(*wanted: AttendanceStatus) -> int:
        return sum(person.status in wanted for person in marked)

    s = AttendanceStatus
    return SignInCounts(
        present=of(s.PRESENT, s.LATE, s.LEFT_EARLY),
        late=of(s.LATE),
        official_leave=of(s.OFFICIAL_LEAVE),
        sick_leave=of(s.SICK_LEAVE),
        personal_leave=of(s.PERSONAL_LEAVE),
        absent=of(s.ABSENT),
        sitting_in=of(s.SITTING_IN),
    )


# --- 述职报告及测评结果 ---------------------------------------------------------------------------------------


def duty_reports(desk: Desk, year: int, mandate: str | None = None) -> list[DutyReportFigures]:
    """The year's duty-report meetings, one figure each; the written reports alone where no meeting was held."""
    book = year_book(desk, year)
    roster = {values["certificate_no"]: values for values in find(desk, DEPUTIES)}
    texts = _texts(desk, year)
    rows = [row for row in find(desk, DUTY_REPORTS, year=year) if mandate in (None, row["certificate_no"])]
    if not rows:
        raise NotFound(f"{year} 年度还没有述职记录。", "请先在「述职」页登记。")
    rows.sort(key=lambda row: roster.get(row["certificate_no"], {}).get("sort_stroke", ""))
    statuses = tuple(
        DutyStatus(row["name"], _group(roster, row), row["written_on"], row["oral_on"], row["place"] or "")
        for row in rows
        if row["due"]
    )
    meetings: dict[tuple[date, str], list[Values]] = defaultdict(list)
    for row in rows:
        if row["oral_on"] and row["valid"]:
            meetings[row["oral_on"], row["place"] or ""].append(row)
    title = f"{book.unit.locality}{book.facts.level.label}人大代表 {year} 年度述职"
    if not meetings:
        alone = tuple(text for row in rows for text in texts.get(row["certificate_no"], ()))
        return [DutyReportFigures(book.stamp, year, title, None, "", "", texts=alone, statuses=statuses)]
    return [
        DutyReportFigures(
            book.stamp,
            year,
            f"{title}会",
            day,
            "",
            place,
            expected=max((row["due_to_attend"] or 0 for row in held), default=0) or None,
            present=max((row["attended"] or 0 for row in held), default=0) or None,
            rows=tuple(_duty_ballot(roster, row) for row in held),
            texts=tuple(text for row in held for text in texts.get(row["certificate_no"], ())),
            statuses=statuses if number == 0 else (),
        )
        for number, ((day, place), held) in enumerate(sorted(meetings.items()))
    ]


def _group(roster: dict[str, Values], row: Values) -> str:
    return roster.get(row["certificate_no"], {}).get("group") or ""


def _duty_ballot(roster: dict[str, Values], row: Values) -> DutyBallot:
    ballot = _ballot(row)
    assert ballot is not None
    return DutyBallot(row["name"], ballot, roster.get(row["certificate_no"], {}).get("electoral_district") or "")


def _texts(desk: Desk, year: int) -> dict[str, list[DutyReportText]]:
    """The written reports kept with the year's duty reports, by certificate number."""
    statement = (
        select(DutyReport, Mandate, Person)
        .join(Mandate, col(Mandate.id) == col(DutyReport.mandate_id))
        .join(Person, col(Person.id) == col(Mandate.person_id))
        .where(DutyReport.year == year, DutyReport.report_text != "", col(DutyReport.archived).is_(False))
    )
    found: dict[str, list[DutyReportText]] = defaultdict(list)
    with desk.store.read() as session:
        for report, mandate, person in session.exec(statement):
            paragraphs = tuple(line.strip() for line in report.report_text.splitlines() if line.strip())
            found[mandate.certificate_no].append(DutyReportText(person.name, "", report.written_on, paragraphs))
    return found
