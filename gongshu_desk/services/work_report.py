"""The figures that the annual work report states, with the year before: one page, counted where the workbook counts.

Every rate comes from `year_sheets` and `year_figures`, as the workbook, the dashboard and the summary have it.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

from gongshu_desk.domain.codes import LEAVE_STATUSES, PRESENT_STATUSES, ActivityKind, AttendanceStatus
from gongshu_desk.domain.figures import Rate, shown
from gongshu_desk.domain.forms import BallotFigures
from gongshu_desk.domain.forms.people import KindLine, ReportBlock, ReportLine, WorkReportFigures
from gongshu_desk.domain.periods import serves
from gongshu_desk.domain.summary import GroupFigures, Number
from gongshu_desk.errors import NotFound
from gongshu_desk.services.catalog import ACTIVITIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import read
from gongshu_desk.services.register_figures import ballot_of
from gongshu_desk.services.year_figures import attendance_rate, in_service
from gongshu_desk.services.year_sheets import (
    KindFigures,
    SuggestionFigures,
    YearSheets,
    by_kind,
    suggestion_figures,
    year_sheets,
)

Value = Number | Rate


def work_report(desk: Desk, year: int) -> list[WorkReportFigures]:
    """The page of a year; empty where no deputy has a row in it."""
    now = _Year(year_sheets(desk, year))
    if not now.sheets.book.deputies:
        return []
    before = _year_before(desk, year)
    kinds_before = {k.label: k for k in before.kinds} if before else {}
    return [
        WorkReportFigures(
            stamp=now.sheets.book.stamp,
            year=year,
            level=now.sheets.book.facts.level.label,
            blocks=tuple(
                ReportBlock(title, tuple(_line(now, before, *one) for one in lines)) for title, lines in _LINES
            ),
            kinds=tuple(
                KindLine(k.label, k.held, k.deputy_times, k.persons, kinds_before[k.label].held)
                if k.label in kinds_before
                else KindLine(k.label, k.held, k.deputy_times, k.persons, 0 if before else None)
                for k in now.kinds
            ),
            ties=tuple(_ties(now)),
            compared=before is not None,
            opinions_until=now.opinions_until,
        )
    ]


def _year_before(desk: Desk, year: int) -> "_Year | None":
    """The year before; None where nothing was entered, or no rules were in force yet."""
    with desk.store.read() as session:
        if not read(session, ACTIVITIES, year=year - 1):
            return None
    try:
        return _Year(year_sheets(desk, year - 1))
    except NotFound:
        return None


@dataclass(frozen=True)
class _Year:
    """A year's figures, each counted once."""

    sheets: YearSheets

    @cached_property
    def everyone(self) -> GroupFigures:
        """All deputies as one group."""
        return GroupFigures("合计", tuple(self.sheets.book.deputies.values()))

    @cached_property
    def kinds(self) -> list[KindFigures]:
        """Every kind of activity that was held."""
        return by_kind(self.sheets)

    @cached_property
    def suggestions(self) -> SuggestionFigures:
        """Handling of the year's suggestions."""
        return suggestion_figures("", self.sheets.suggestions)

    @cached_property
    def ballots(self) -> list[BallotFigures]:
        """Ballots on the year's duty reports."""
        return [ballot for row in self.sheets.duty_reports if (ballot := ballot_of(row))]

    @property
    def in_office(self) -> int:
        """In office on 31 December, suspended ones too."""
        last = date(self.sheets.year, 12, 31)
        people = self.sheets.book.facts.participants
        return self.sheets.persons(p.certificate_no for p in people if serves(last, p.service_from, p.service_to))

    @property
    def attendance(self) -> Rate:
        """出勤率 of all activities, in half days."""
        facts = self.sheets.book.facts
        return attendance_rate(a for p in facts.participants for a in in_service(facts, p))

    def of(self, *kinds: ActivityKind) -> list[KindFigures]:
        """The figures of some kinds, as far as held."""
        labels = {kind.label for kind in kinds}
        return [figures for figures in self.kinds if figures.label in labels]

    @property
    def opinions(self) -> Rate:
        """意见解决率: resolved ÷ gathered in the year."""
        listed = self.sheets.opinions
        return Rate(sum(o["resolved_on"] is not None for o in listed), len(listed))

    @property
    def opinions_until(self) -> date | None:
        """The newest date known of the year's opinions, or of its data."""
        days = [o[name] for o in self.sheets.opinions for name in ("collected_on", "answered_on", "resolved_on")]
        return max((day for day in (*days, self.sheets.book.stamp.data_until) if day), default=None)


def _held(figures: Iterable[KindFigures]) -> int:
    return sum(one.held for one in figures)


def _votes(year: _Year, take: Callable[[BallotFigures], Rate]) -> Rate:
    return sum((take(ballot) for ballot in year.ballots), start=Rate(0, 0))


def _average_days(year: _Year) -> Number:
    count = year.sheets.persons(year.sheets.book.deputies)
    return Fraction(year.everyone.work.days) / count if count else Decimal(0)


_K = ActivityKind
_LINES: tuple[tuple[str, tuple[tuple[str, str, str, Callable[[_Year], Value]], ...]], ...] = (
    ("代表履职", (
        ("年末在任代表", "人", "年末在任的本级代表", lambda y: y.in_office),
        ("人代会出勤率", "半天", "出席÷应到（半天数）", lambda y: y.everyone.work.congress),
        ("全部活动出勤率", "半天", "出席÷应到（半天数）", lambda y: y.attendance),
        ("闭会活动参加率", "次", "参加÷应参加（次数）", lambda y: y.everyone.work.activities),
        ("人均履职天数", "天", "出席半天数÷2÷人数", _average_days),
    )),
    ("学习培训", (
        ("举办培训", "场", "三级培训的场次", lambda y: _held(y.of(_K.TRAINING))),
        ("培训覆盖率", "人", "参训人数÷任职人数", lambda y: y.sheets.trained),
    )),
    ("联系群众", (
        ("进站接待", "场", "联络站接待的场次", lambda y: _held(y.of(_K.RECEPTION))),
        ("接待群众", "人次", "登记的接待群众人数", lambda y: sum(k.visitors for k in y.of(_K.RECEPTION))),
        ("收集群众意见", "条", "按收集年度", lambda y: len(y.sheets.opinions)),
        ("意见解决率", "条", "已解决÷收集", lambda y: y.opinions),
    )),
    ("议案建议", (
        ("提出议案建议", "件", "按提出年度，联名算一件", lambda y: y.suggestions.raised),
        ("办结率", "件", "已书面答复÷已交办", lambda y: y.suggestions.closed_rate),
        ("满意率", "件", "满意÷已评价", lambda y: y.suggestions.satisfied_rate),
        ("满意和基本满意率", "件", "满意和基本满意÷已评价", lambda y: y.suggestions.accepted_rate),
        ("解决率", "件", "A 类÷已书面答复", lambda y: y.suggestions.resolved_rate),
    )),
    ("述职监督", (
        ("述职率", "人", "已述职÷应述职", lambda y: y.everyone.reported),
        ("述职测评满意率", "票", "满意票÷有效票", lambda y: _votes(y, lambda b: b.satisfied_rate)),
        ("民生实事监督", "场", "民生实事项目监督场次", lambda y: _held(y.of(_K.LIVELIHOOD))),
        ("表彰", "项", "授予代表和联络站的荣誉", lambda y: len(y.sheets.honours)),
    )),
)  # fmt: skip
"""(heading, (label, unit, definition, figure)): what the report states, in its order."""


def _line(
    now: _Year, before: _Year | None, label: str, unit: str, definition: str, value: Callable[[_Year], Value]
) -> ReportLine:
    return ReportLine(label, value(now), unit, value(before) if before else None, definition)


def _ties(year: _Year) -> Iterable[str]:
    """Sums that must come out, from the same counts."""
    marks = {status: sum(k.marks[status] for k in year.kinds) for status in AttendanceStatus}
    present = sum(marks[status] for status in PRESENT_STATUSES)
    leave = sum(marks[status] for status in LEAVE_STATUSES)
    absent = marks[AttendanceStatus.ABSENT]
    yield f"应到 {present + leave + absent} 人次 = 实到 {present} + 请假 {leave} + 缺席 {absent}"
    s = year.suggestions
    yield f"已评价 {s.evaluated} 件 = 满意 {s.satisfied} + 基本满意 {s.fairly} + 不满意 {s.dissatisfied}"
    reported = year.everyone.reported
    done, due = Fraction(reported.numerator), Fraction(reported.denominator)
    yield f"应述职 {shown(due)} 人 = 已述职 {shown(done)} + 未述职 {shown(due - done)}"
    if year.ballots:
        valid = sum(b.valid for b in year.ballots)
        parts = [("满意", "satisfied"), ("基本满意", "fairly"), ("不满意", "dissatisfied"), ("弃权", "abstained")]
        told = " + ".join(f"{name} {sum(getattr(b, field) for b in year.ballots)}" for name, field in parts)
        yield f"有效票 {valid} = {told}"
