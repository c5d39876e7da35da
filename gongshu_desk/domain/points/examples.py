"""Worked examples of a rule file: facts in the words of the sheets, scored like any other year.

A `facts` row is `{ sheet = "activities", 表头 = 值 }` with the headers of the import sheets. One example is about one
deputy, so 代表证号 may be left out; an attendance without 出席情况 is 出席, a name or title may be missing.
"""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import Any, TypeVar

from pydantic import ValidationError

from gongshu_desk.domain.codes import Code, MandateLevel, MandateStatus
from gongshu_desk.domain.figures import shown, tally
from gongshu_desk.domain.points.facts import (
    ActivityFact,
    AdjustmentFact,
    AttendanceFact,
    DutyReportFact,
    HonourFact,
    Participant,
    Role,
    SuggestionFact,
    YearFacts,
)
from gongshu_desk.domain.points.faults import Fault, RuleFileError
from gongshu_desk.domain.points.ledger import Statement
from gongshu_desk.domain.points.scheme import Example, Scheme
from gongshu_desk.domain.points.score import score
from gongshu_desk.domain.records.activity import ActivityDraft, AttendanceDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.domain.records.duty_report import AdjustmentDraft, DutyReportDraft, HonourDraft
from gongshu_desk.domain.records.fields import Draft, FieldSpec, explain, fields_of
from gongshu_desk.domain.records.suggestion import SuggestionDraft

SHEETS: Mapping[str, type[Draft]] = {
    "deputies": DeputyDraft,
    "activities": ActivityDraft,
    "attendance": AttendanceDraft,
    "suggestions": SuggestionDraft,
    "duty-reports": DutyReportDraft,
    "honours": HonourDraft,
    "adjustments": AdjustmentDraft,
}
SOMEBODY = "算例代表"
LONG_AGO, FAR_AHEAD = datetime.date(1949, 1, 1), datetime.date(9999, 12, 31)
LEFT_OUT: Mapping[str, Mapping[str, str]] = {
    "deputies": {"姓名": SOMEBODY, "层级": "区", "届次": "1"},
    "activities": {"名称": "算例活动"},
    "attendance": {"出席情况": "出席"},
    "suggestions": {"标题": "算例建议", "类别": "建议"},
}
OWN_NUMBER = {"deputies", "attendance", "duty-reports", "honours", "adjustments"}
D = TypeVar("D", bound=Draft)


@dataclass(frozen=True, slots=True)
class Worked:
    """A worked example and what came of it; no faults means that it holds."""

    example: Example
    statement: Statement | None
    faults: tuple[Fault, ...]


def work(scheme: Scheme) -> list[Worked]:
    """Run every example of a scheme. The quota of the first band is left aside: one deputy has no rivals."""
    return [_work(scheme, example) for example in scheme.examples]


def _work(scheme: Scheme, example: Example) -> Worked:
    try:
        facts = facts_of(scheme, example)
    except RuleFileError as error:
        return Worked(example, None, error.faults)
    result = score(scheme, facts, with_quota=False)
    if not result.rows:
        fault = Fault(
            f"算例 {example.name}：这位代表在 {facts.year} 年不在任。", "请核对当选日期、任职终止日期和年度。"
        )
        return Worked(example, None, (fault,))
    statement = result.statement(result.rows[0].certificate_no)
    return Worked(example, statement, tuple(_differences(scheme, example, statement)))


def _differences(scheme: Scheme, example: Example, statement: Statement) -> Iterable[Fault]:
    here, step = f"算例 {example.name}：", "请核对规则的分值、封顶，或改正算例。"
    row = statement.row
    if Fraction(row.total) != example.total:
        yield Fault(f"{here}应得 {shown(example.total)} 分，算得 {shown(row.total)} 分（{statement.formula}）。", step)
    if example.band is not None and example.band != row.band:
        yield Fault(f"{here}应为「{example.band}」，算得「{row.band or '无等次'}」。", step)
    for code, points in example.categories.items():
        if code not in row.categories:
            yield Fault(f"{here}规则里没有类别 {code}。", "请改正算例的 categories。")
        elif row.categories[code] != points:
            yield Fault(f"{here}类别 {code} 应得 {shown(points)} 分，算得 {shown(row.categories[code])} 分。", step)


# ── from rows to facts ───────────────────────────────────────────────────────────────────────────────────────────


@dataclass(slots=True)
class _Sheets:
    """The rows of one example as drafts."""

    deputies: list[DeputyDraft] = field(default_factory=list)
    activities: list[ActivityDraft] = field(default_factory=list)
    attendance: list[AttendanceDraft] = field(default_factory=list)
    suggestions: list[SuggestionDraft] = field(default_factory=list)
    duty_reports: list[DutyReportDraft] = field(default_factory=list)
    honours: list[HonourDraft] = field(default_factory=list)
    adjustments: list[AdjustmentDraft] = field(default_factory=list)


def facts_of(scheme: Scheme, example: Example) -> YearFacts:
    """The facts of an example. `RuleFileError` names every row that cannot be read."""
    number = _number(example)
    sheets, faults = _Sheets(), list[Fault]()
    for place, row in enumerate(example.facts, start=1):
        here = f"算例 {example.name} 第 {place} 行："
        name = str(row.get("sheet", ""))
        if name not in SHEETS:
            faults.append(Fault(f"{here}没有「{name}」这个表。", f"请改成其中之一：{'、'.join(SHEETS)}。"))
            continue
        draft, wrong = _draft(name, row, number)
        faults += [Fault(f"{here}{sentence}。", "请按导入模板的表头和写法改正。") for sentence in wrong]
        if draft is not None:
            getattr(sheets, name.replace("-", "_")).append(draft)
    if len(sheets.deputies) > 1:
        faults.append(Fault(f"算例 {example.name}：写了 {len(sheets.deputies)} 位代表。", "请一个算例只写一位代表。"))
    faults += _dangling(example, sheets)
    if faults:
        raise RuleFileError(faults)
    return _facts(scheme, example, sheets, number)


def _number(example: Example) -> str:
    """The certificate number the example is about: of its deputy, else the one its rows name most often."""
    for row in example.facts:
        if row.get("sheet") == "deputies" and row.get("代表证号"):
            return str(row["代表证号"])
    named = tally(str(row["代表证号"]) for row in example.facts if row.get("代表证号"))
    if named:
        return max(named, key=lambda number: named[number])
    leads = [str(row["领衔代表证号"]) for row in example.facts if row.get("领衔代表证号")]
    return leads[0] if leads else SOMEBODY


def _draft(name: str, row: Mapping[str, Any], number: str) -> tuple[Any, list[str]]:
    """The draft of a row, or None and what is wrong with it."""
    kind = SHEETS[name]
    cells = {**LEFT_OUT.get(name, {}), **{key: value for key, value in row.items() if key != "sheet"}}
    if name in OWN_NUMBER and not cells.get("联络站"):
        cells.setdefault("代表证号", number)
    if name == "suggestions":
        cells.setdefault("领衔代表证号", number)
    specs = {spec.label: spec for spec in fields_of(kind)}
    wrong = [f"「{label}」不是 {name} 表的表头" for label in cells if label not in specs]
    values: dict[str, object] = {}
    for label, value in cells.items():
        if label in specs and value != "":
            try:
                values[specs[label].name] = _cell(specs[label], value)
            except ValueError:
                wrong.append(f"{label}「{value}」看不懂")
    if wrong:
        return None, wrong
    try:
        return kind(**values), []
    except ValidationError as error:
        return None, [sentence for _, sentence in explain(error, kind)]


def _cell(spec: FieldSpec, value: object) -> object:
    """A cell of an example as the draft wants it; ValueError where it cannot be read."""
    text = str(value).strip()
    match spec.type:
        case "code":
            codes: dict[str, Code] = {one.label: one for one in spec.codes} | {
                str(one.value): one for one in spec.codes
            }
            if text not in codes:
                raise ValueError(text)
            return codes[text]
        case "yes_no":
            return value if isinstance(value, bool) else {"是": True, "否": False}.get(text, text)
        case "list":
            return tuple(part.strip() for part in text.split("、") if part.strip())
        case "date":
            return value if isinstance(value, datetime.date) else datetime.date.fromisoformat(text)
        case "decimal" if isinstance(value, float):
            raise ValueError(text)
    return text


def _dangling(example: Example, sheets: _Sheets) -> Iterable[Fault]:
    known = {activity.no for activity in sheets.activities}
    for row in sheets.attendance:
        if row.activity_no not in known:
            sentence = f"算例 {example.name}：出席情况写的活动编号「{row.activity_no}」不在 activities 里。"
            yield Fault(sentence, "请补上这项活动，或改正编号。")


def _facts(scheme: Scheme, example: Example, sheets: _Sheets, number: str) -> YearFacts:
    person = sheets.deputies[0] if sheets.deputies else None
    level = person.level if person is not None else MandateLevel.DISTRICT
    activities = {
        row.no: ActivityFact(row.no, row.name, row.kind, row.held_on, row.half_days, row.series)
        for row in sheets.activities
    }
    mine = [row for row in sheets.attendance if row.certificate_no == number]
    return YearFacts(
        year=example.year or _year(scheme, sheets),
        level=level,
        participants=(_participant(person, number, level),),
        attendance={
            number: [
                AttendanceFact(activities[row.activity_no], row.status, row.actual_half_days, row.spoke) for row in mine
            ]
        },
        suggestions={number: [one for row in sheets.suggestions for one in _suggestion(row, number)]},
        duty_reports={number: [_duty_report(row) for row in sheets.duty_reports if row.certificate_no == number]},
        honours={number: [_honour(row) for row in sheets.honours if row.certificate_no == number]},
        adjustments={number: [_adjustment(row) for row in sheets.adjustments if row.certificate_no == number]},
    )


def _year(scheme: Scheme, sheets: _Sheets) -> int:
    """The year most facts fall into, the later of two; that of the scheme where there are none."""
    years = [row.held_on.year for row in sheets.activities] + [row.raised_on.year for row in sheets.suggestions]
    years += [row.granted_on.year for row in sheets.honours] + [row.decided_on.year for row in sheets.adjustments]
    years += [row.year for row in sheets.duty_reports]
    counts = tally(years)
    return max(counts, key=lambda year: (counts[year], year), default=scheme.effective_from.year)


def _participant(row: DeputyDraft | None, number: str, level: MandateLevel) -> Participant:
    if row is None:
        return Participant(number, SOMEBODY, SOMEBODY, level, "", LONG_AGO)
    away = ((row.suspended_from, row.suspended_to or FAR_AHEAD),) if row.suspended_from else ()
    return Participant(
        certificate_no=number,
        name=row.name,
        sort_key=row.name,
        level=level,
        group=row.group or "",
        service_from=row.elected_on or LONG_AGO,
        service_to=row.ended_on,
        tags=frozenset(row.tags),
        suspensions=away,
        terminated_on=row.ended_on if row.status is MandateStatus.TERMINATED else None,
    )


def _suggestion(row: SuggestionDraft, number: str) -> Iterable[SuggestionFact]:
    roles: list[Role] = ["lead"] if row.lead == number else ["cosigner"] if number in row.cosigners else []
    for role in roles:
        yield SuggestionFact(
            no=row.no,
            kind=row.kind,
            title=row.title,
            date=row.raised_on,
            role=role,
            key=row.key,
            excellent=row.excellent,
            evaluated_on=row.evaluated_on,
            outcome=row.outcome,
        )


def _duty_report(row: DutyReportDraft) -> DutyReportFact:
    return DutyReportFact(
        year=row.year,
        due=row.due,
        written_on=row.written_on,
        oral_on=row.oral_on,
        satisfied=row.satisfied or 0,
        fairly=row.fairly or 0,
        dissatisfied=row.dissatisfied or 0,
        abstained=row.abstained or 0,
        valid=row.valid or 0,
    )


def _honour(row: HonourDraft) -> HonourFact:
    return HonourFact(f"{row.name}+{row.granted_on.isoformat()}", row.name, row.level, row.granted_on)


def _adjustment(row: AdjustmentDraft) -> AdjustmentFact:
    return AdjustmentFact(
        key=row.no,
        item=row.item,
        points=Decimal(row.points),
        date=row.decided_on,
        reason=row.reason,
        approver=row.approved_by,
        document_no=row.document_no or "",
    )
