"""What the year-end workbook needs beside points and records: rates with their parts, counted once, here."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any

from gongshu_desk.domain.codes import (
    PRESENT_STATUSES,
    ActivityKind,
    AttendanceStatus,
    Outcome,
    Satisfaction,
    TrainingTier,
)
from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.handling_rates import Rates, case
from gongshu_desk.domain.records.duty_report import DutyReportDraft
from gongshu_desk.services.catalog import (
    ACTIVITIES,
    ATTENDANCE,
    DEPUTIES,
    DUTY_REPORTS,
    HONOURS,
    OPINIONS,
    STATIONS,
    SUGGESTIONS,
)
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import Values, counted, read, returned
from gongshu_desk.services.year_figures import YearBook, year_book

DEFINITIONS: tuple[tuple[str, str, str], ...] = (
    (
        "出勤率",
        "出席半天数 ÷ 应到半天数",
        "应到不含公假、不适用和任期外、暂停期间的半天；迟到、早退、列席算出席，填了实到半天数的按实到",
    ),
    ("参加率", "参加次数 ÷ 应参加次数", "闭会期间活动，按登记了出席情况的次数；公假、不适用不计入应参加"),
    (
        "培训覆盖率",
        "参训人数 ÷ 在任人数",
        "参训人数按人去重；在任人数为年度内至少任职一天的本级代表，换届之年连任的算一人",
    ),
    ("办结率", "已书面答复件数 ÷ 已交办件数", "按提出年度统计；联名建议算一件"),
    ("满意率", "满意件数 ÷ 已评价件数", "没有返回评价单的不计入分母"),
    ("满意和基本满意率", "（满意 + 基本满意）件数 ÷ 已评价件数", "没有返回评价单的不计入分母"),
    ("解决率", "A 类件数 ÷ 已书面答复件数", "A 类：已解决或已采纳落实"),
    ("意见解决率", "已解决条数 ÷ 收集条数", "按收集年度统计，截至导出时已解决的算已解决"),
    ("述职率", "已述职人数 ÷ 应述职人数", "年度内、在任期间有书面报告或口头述职的算已述职"),
    ("测评满意率", "满意票 ÷ 有效票", "有效票 = 满意 + 基本满意 + 不满意 + 弃权"),
    ("测评满意和基本满意率", "（满意 + 基本满意）票 ÷ 有效票", "分母为 0 时记「—」"),
    ("履职天数", "出席半天数 ÷ 2", "全部活动，任期内、暂停期间除外"),
    ("场次 / 人次 / 人数", "场次为活动数，人次为出席次数之和，人数按人去重", "没有代表参加的活动只计场次"),
    ("积分", "按规则各细则计分，封顶后相加", "合计后四舍五入一次；每一分的来源见「代表履职明细」"),
)
"""(rate, formula, what counts): the sheet of definitions, and the tooltips of the same figures."""


@dataclass(frozen=True)
class YearSheets:
    """Everything the workbook shows of one year: the records that count (`kinds.counted`)."""

    book: YearBook
    roster: list[Values]
    changes: list[Values]
    activities: list[Values]
    attendance: list[Values]
    stations: list[Values]
    suggestions: list[Values]
    opinions: list[Values]
    duty_reports: list[Values]
    honours: list[Values]

    @property
    def year(self) -> int:
        """The year."""
        return self.book.year

    @cached_property
    def person_of(self) -> dict[str, int]:
        """certificate number → person: who sits in two congresses, or in two terms, is one."""
        return {row["certificate_no"]: row["person_id"] for row in self.roster}

    def persons(self, numbers: Iterable[str]) -> int:
        """人数: how many persons hold these mandates."""
        return len({self.person_of.get(number, number) for number in numbers})

    @property
    def trained(self) -> Rate:
        """培训覆盖率, by person."""
        people = self.book.deputies
        return Rate(self.persons(no for no, one in people.items() if one.trained), self.persons(people))


def year_sheets(desk: Desk, year: int) -> YearSheets:
    """Gather a year in one read for the records, one for the points."""
    book = year_book(desk, year)
    with desk.store.read() as session:
        roster = read(session, DEPUTIES)
        kinds = {
            kind.name: counted(read(session, kind, year=year))
            for kind in (ACTIVITIES, ATTENDANCE, SUGGESTIONS, OPINIONS, HONOURS)
        }
        duty_reports = [_still_due(v) if returned(v) else v for v in read(session, DUTY_REPORTS, year=year)]
        stations = read(session, STATIONS)
    order = {values["certificate_no"]: values["sort_stroke"] for values in roster}
    held = {values["no"]: values["held_on"] for values in kinds["activities"]}
    return YearSheets(
        book=book,
        roster=sorted(roster, key=lambda v: (v["sort_stroke"], v["certificate_no"])),
        changes=[line for v in roster if _changed(v, year) for line in _by_suspension(v, year)],
        activities=sorted(kinds["activities"], key=lambda v: (v["held_on"], v["no"])),
        attendance=sorted(
            kinds["attendance"],
            key=lambda v: (
                held[v["activity_no"]],
                v["activity_no"],
                order.get(v["certificate_no"], ""),
                v["certificate_no"],
            ),
        ),
        stations=sorted(stations, key=lambda v: (v["no"] or "", v["name"])),
        suggestions=sorted(kinds["suggestions"], key=lambda v: (v["raised_on"], v["no"])),
        opinions=sorted(kinds["opinions"], key=lambda v: (v["collected_on"], v["no"])),
        duty_reports=sorted(duty_reports, key=lambda v: order.get(v["certificate_no"], "")),
        honours=sorted(kinds["honours"], key=lambda v: (v["granted_on"], v["name"])),
    )


def _still_due(values: Values) -> Values:
    """A duty report that a review returned: whether it was due, and nothing of what was entered."""
    kept = ("certificate_no", "name", "year", "due")
    return {name: value if name in kept or name not in DutyReportDraft.model_fields else None
            for name, value in values.items()}  # fmt: skip


def _changed(values: Values, year: int) -> bool:
    days = (values["ended_on"], *(day for span in values["suspensions"] for day in span))
    elected: date | None = values["elected_on"] if values["by_election"] else None
    return any(day is not None and day.year == year for day in (*days, elected))


def _by_suspension(values: Values, year: int) -> list[Values]:
    """The deputy once for each suspension that began or ended in the year, else once with the last one there is."""
    own = [span for span in values["suspensions"] if any(day is not None and day.year == year for day in span)]
    return [values | {"suspended_from": since, "suspended_to": until} for since, until in own] or [values]


@dataclass(frozen=True, slots=True)
class KindFigures:
    """One kind of activity in a year: 场次, 半天, 人次, 人数, and the marks that tie out."""

    label: str
    held: int
    half_days: Decimal
    deputy_times: int
    persons: int
    marks: dict[AttendanceStatus, int]
    visitors: int = 0

    @property
    def expected(self) -> int:
        """应到人次 = 实到 + 请假 + 缺席 (不适用 left out)."""
        return sum(n for status, n in self.marks.items() if status is not AttendanceStatus.NOT_APPLICABLE)


def by_kind(sheets: YearSheets) -> list[KindFigures]:
    """Figures of every kind of activity that was held, in the order of the code list."""
    return [
        figures
        for kind in ActivityKind
        if (figures := _figures(kind.label, sheets, [a for a in sheets.activities if a["kind"] is kind])).held
    ]


def by_tier(sheets: YearSheets) -> list[KindFigures]:
    """Trainings by tier: district (省市区), working committee (街道), group; then those without an organiser level."""
    trainings = [a for a in sheets.activities if a["kind"] is ActivityKind.TRAINING]
    tiers: dict[str, list[Values]] = {tier.label: [] for tier in TrainingTier}
    for activity in trainings:
        tiers.setdefault(tier_of(activity), []).append(activity)
    return [_figures(label, sheets, listed) for label, listed in tiers.items()]


def tier_of(activity: Values) -> str:
    """Which of the three tiers a training belongs to, by who organised it."""
    level = activity["organiser_level"]
    if level is None:
        return "未填组织层级"
    return {"subdistrict": TrainingTier.WORKING_COMMITTEE.label, "group": TrainingTier.GROUP.label}.get(
        level.value, TrainingTier.DISTRICT.label
    )


def _figures(label: str, sheets: YearSheets, listed: list[Values]) -> KindFigures:
    numbers = {activity["no"] for activity in listed}
    rows = [row for row in sheets.attendance if row["activity_no"] in numbers]
    present = [row for row in rows if row["status"] in PRESENT_STATUSES]
    marks = dict.fromkeys(AttendanceStatus, 0)
    for row in rows:
        marks[row["status"]] += 1
    return KindFigures(
        label,
        len(listed),
        sum((activity["half_days"] for activity in listed), start=Decimal(0)),
        len(present),
        sheets.persons(row["certificate_no"] for row in present),
        marks,
        sum(activity["visitors"] or 0 for activity in listed),
    )


@dataclass(frozen=True, slots=True)
class SuggestionFigures:
    """Handling of suggestions: counts and the rates they make."""

    label: str
    raised: int
    assigned: int
    answered: int
    evaluated: int
    satisfied: int
    fairly: int
    dissatisfied: int
    outcomes: dict[Outcome, int]

    @property
    def closed_rate(self) -> Rate:
        """办结率."""
        return Rate(self.answered, self.assigned)

    @property
    def satisfied_rate(self) -> Rate:
        """满意率."""
        return Rate(self.satisfied, self.evaluated)

    @property
    def accepted_rate(self) -> Rate:
        """满意和基本满意率."""
        return Rate(self.satisfied + self.fairly, self.evaluated)

    @property
    def resolved_rate(self) -> Rate:
        """解决率."""
        return Rate(self.outcomes[Outcome.A], self.answered)


def suggestion_figures(label: str, rows: Iterable[Values]) -> SuggestionFigures:
    """Count a set of suggestions, by the rule of their rates (`domain.handling_rates`)."""
    columns = ("id", "no", "raised_on", "assigned_on", "answered_on", "evaluated_on", "satisfaction", "outcome")
    listed = [case(*[row.get(name) for name in columns], row.get("rounds", ())) for row in rows]  # type: ignore[arg-type,call-arg]
    found = Rates(tuple(listed))

    def votes(wanted: Satisfaction) -> int:
        return sum(one.final is wanted for one in listed)

    return SuggestionFigures(
        label,
        found.raised,
        found.assigned,
        found.answered,
        len(found.ids("evaluated")),
        votes(Satisfaction.SATISFIED),
        votes(Satisfaction.FAIRLY),
        votes(Satisfaction.DISSATISFIED),
        {outcome: found.outcome(outcome) for outcome in Outcome},
    )


@dataclass(frozen=True, slots=True)
class StationFigures:
    """A liaison station in a year."""

    name: str
    held: int
    deputy_times: int
    visitors: int
    opinions: int
    answered: int
    resolved: int

    @property
    def resolved_rate(self) -> Rate:
        """意见解决率."""
        return Rate(self.resolved, self.opinions)


def by_station(sheets: YearSheets) -> list[StationFigures]:
    """Every station, also one where nothing happened."""
    present: dict[str, int] = defaultdict(int)
    for row in sheets.attendance:
        if row["status"] in PRESENT_STATUSES:
            present[row["activity_no"]] += 1
    found = []
    for station in sheets.stations:
        name = station["name"]
        held = [a for a in sheets.activities if a["station"] == name]
        opinions = [o for o in sheets.opinions if o["station"] == name]
        found.append(
            StationFigures(
                name,
                len(held),
                sum(present[a["no"]] for a in held),
                sum(a["visitors"] or 0 for a in held),
                len(opinions),
                sum(o["answered_on"] is not None for o in opinions),
                sum(o["resolved_on"] is not None for o in opinions),
            )
        )
    return found


def structure(sheets: YearSheets) -> list[tuple[str, str, int]]:
    """(dimension, value, persons) of the year's deputies: sex, 民族, party, education, tags, re-election."""
    numbers = set(sheets.book.deputies)
    people = [values for values in sheets.roster if values["certificate_no"] in numbers]
    found: list[tuple[str, str, int]] = [("代表总数", "合计", len(people))]
    for label, name in (("性别", "sex"), ("民族", "ethnic"), ("党派", "party"), ("文化程度", "education")):
        found += _counted(label, [values[name] for values in people])
    found += _counted("是否连任", ["连任" if values["re_elected"] else "新任" for values in people])
    tags: list[Any] = [tag for values in people for tag in values["tags"]]
    return [*found, *_counted("身份类别（可重复）", tags)]


def _counted(label: str, values: Iterable[Any]) -> list[tuple[str, str, int]]:
    counts: dict[str, int] = defaultdict(int)
    for value in values:
        counts[getattr(value, "label", value) or "未填"] += 1
    return [(label, name, n) for name, n in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))]
