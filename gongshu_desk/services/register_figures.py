"""The register of a deputy's year (个人履职情况登记表), gathered from points, roster, duty reports and honours."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

from gongshu_desk.domain.figures import shown
from gongshu_desk.domain.forms import (
    BallotFigures,
    CategoryFigures,
    DutyLine,
    HonourLine,
    Identity,
    ItemFigures,
    RecordLine,
    RegisterFigures,
    UncountedLine,
    YearLine,
)
from gongshu_desk.domain.points.collect import Fact
from gongshu_desk.domain.points.compiled import Number
from gongshu_desk.domain.points.counting import Residue, Tally, date_of, walk
from gongshu_desk.domain.points.facts import AttendanceFact, ItemValue, Reason
from gongshu_desk.domain.points.ledger import Statement
from gongshu_desk.domain.points.words import RATE_TITLE, title_of
from gongshu_desk.domain.points.words import points as points_of
from gongshu_desk.domain.records.fields import masked
from gongshu_desk.domain.summary import CategoryLine
from gongshu_desk.errors import NotFound
from gongshu_desk.services.catalog import ACTIVITIES, DEPUTIES, DUTY_REPORTS, HONOURS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import Values, counted
from gongshu_desk.services.kinds import returned as sent_back
from gongshu_desk.services.records import find
from gongshu_desk.services.year_figures import YearBook, decimal, group_order, year_book


def registers(desk: Desk, year: int, wanted: Collection[str] = ()) -> list[RegisterFigures]:
    """The register of everyone with a row in the year, by group and strokes, or of the wanted mandates."""
    book = year_book(desk, year)
    before = _year_before(desk, year)
    roster = {values["certificate_no"]: values for values in find(desk, DEPUTIES)}
    duties = _by_deputy(find(desk, DUTY_REPORTS, year=year))
    honours = _by_deputy(find(desk, HONOURS, year=year))
    for no in wanted:
        book.result.statement(no)
    order = {person.certificate_no: person.sort_key for person in book.facts.participants}
    listed = sorted(
        book.deputies.values(), key=lambda d: (group_order(d.group), order[d.certificate_no], d.certificate_no)
    )
    found = []
    for number, deputy in enumerate(listed, start=1):
        no = deputy.certificate_no
        if not wanted or no in wanted:
            line = _register(book, before, no, f"{year}-{number:02d}", roster.get(no, {}))
            found.append(_with_papers(line, duties.get(no, []), honours.get(no, [])))
    return found


def _year_before(desk: Desk, year: int) -> YearBook | None:
    """The year before, for comparison; None where nothing was entered, or no rules were in force yet."""
    if not find(desk, ACTIVITIES, year=year - 1):
        return None
    try:
        return year_book(desk, year - 1)
    except NotFound:
        return None


def _by_deputy(values: Iterable[Values]) -> dict[str, list[Values]]:
    found: dict[str, list[Values]] = defaultdict(list)
    for row in values:
        if row.get("certificate_no"):
            found[row["certificate_no"]].append(row)
    return found


def _register(book: YearBook, before: YearBook | None, no: str, number: str, person: Values) -> RegisterFigures:
    statement = book.result.statement(no)
    deputy = book.deputies[no]
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
        base=_residue(statement, "base"),
        cap_cut=-_residue(statement, "total_cap") - _residue(statement, "total_floor"),
        records=_records(statement),
        uncounted=tuple(
            UncountedLine(entry.date, entry.title, _why(entry.reason, entry.item))
            for entry in statement.not_counted
            if entry.reason not in (Reason.ITEM_CAP, Reason.CATEGORY_CAP, Reason.TOTAL_CAP)
        ),
    )


def _residue(statement: Statement, kind: str) -> Fraction:
    """What a bound of the total gives, or takes (negative)."""
    parts = (part for _, part in walk(statement.rules, statement.account) if isinstance(part, Residue))
    given = (points_of(part.amount, statement.rules.scale) for part in parts if part.kind == kind)
    return sum(given, start=Fraction(0))


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
    for fact, raw, given in zip(tally.facts, tally.raws, tally.counted, strict=True):
        yield RecordLine(date_of(fact), code, _title(fact, raw), points_of(raw, scale), points_of(given, scale))


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
        duty = DutyLine(bool(d["due"]), d["written_on"], d["oral_on"], d["place"] or "", ballot_of(d))
        if sent_back(d):
            duty = DutyLine(bool(d["due"]))  # still due, and nothing of the report counts
    listed = tuple(
        HonourLine(h["name"], h["level"].label, h["granted_by"] or "", h["document_no"] or "", h["granted_on"])
        for h in counted(honours)
    )
    return replace(line, duty=duty, honours=listed)


def ballot_of(values: Values) -> BallotFigures | None:
    """The votes on one report; None where there was no ballot, or nothing of it but the number of valid votes.

    有效票 left empty is the sum of the options. The votes of a report that a review returned count nowhere.
    """
    if sent_back(values):
        return None
    votes = (values["satisfied"] or 0, values["fairly"] or 0, values["dissatisfied"] or 0, values["abstained"] or 0)
    if not sum(votes) and not (values["valid"] == 0 and values["returned"]):
        return None
    returned = values["returned"] if values["returned"] is not None else sum(votes)
    issued = values["issued"] if values["issued"] is not None else returned
    return BallotFigures(issued, returned, *votes)
