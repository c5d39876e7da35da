"""Indicators: the same numbers as the workbook, the first page and the pages of each field; and as counted by hand."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from gongshu_desk.domain.codes import (
    PRESENT_STATUSES,
    ActivityKind,
    AttendanceStatus,
    MandateLevel,
    Outcome,
    Satisfaction,
    TrainingTier,
)
from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.forms.people import WorkReportFigures
from gongshu_desk.domain.indicators import Indicators
from gongshu_desk.domain.records.activity import ActivityDraft, AttendanceDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.domain.records.election import TypedCountDraft
from gongshu_desk.errors import InvalidInput, NotFound
from gongshu_desk.exchange.indicators_sheet import write_indicators
from gongshu_desk.services import (
    activities,
    closing,
    dashboard,
    duty_term,
    handling,
    opinion_flow,
    records,
    roll_over,
    spans,
    training,
    work_report,
)
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
from gongshu_desk.services.demo import LAST_DAY
from gongshu_desk.services.desk import Desk, open_desk
from gongshu_desk.services.indicator_rows import rows_behind
from gongshu_desk.services.indicators import indicators
from gongshu_desk.services.kinds import counted
from gongshu_desk.services.trade_kinds import FINDINGS, TYPED_COUNTS
from gongshu_desk.services.year_sheets import YearSheets, by_kind, by_station, by_tier, suggestion_figures, year_sheets

YEAR = 2025
LATE = date(2030, 1, 1)
"""A day on which everything entered is known: what the sheets of a year take for granted."""
PREFIX = {ActivityKind.LIVELIHOOD: "supervision", ActivityKind.COUNCIL: "councils"}


@pytest.fixture(scope="module")
def year(street_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Desk, Indicators]]:
    """The figures of a year of the synthetic street, for reading only."""
    folder = tmp_path_factory.mktemp("indicators") / "street"
    shutil.copytree(street_folder, folder, ignore=shutil.ignore_patterns("*.lock*"))
    desk = open_desk(folder, "周敏", lambda: LAST_DAY)
    yield desk, indicators(desk, spans.year(YEAR), LATE)
    desk.store.close()


def parts(value: object) -> tuple[object, object]:
    """Numerator and denominator."""
    assert isinstance(value, Rate)
    return value.numerator, value.denominator


def test_figures_are_those_of_the_workbook(year: tuple[Desk, Indicators]) -> None:
    """Kinds, tiers, suggestions, stations, honours: what the sheets of the year say."""
    desk, found = year
    sheets = year_sheets(desk, YEAR)
    _kinds(sheets, found)
    for tier in by_tier(sheets):
        own = next((one for one in TrainingTier if one.label == tier.label), None)
        assert own is None or found[f"training.{own.value}.activities"].value == tier.held
    s = suggestion_figures("", sheets.suggestions)
    assert (found["suggestions.raised"].value, found["suggestions.assigned"].value) == (s.raised, s.assigned)
    for key, rate in (("answered", s.closed_rate), ("satisfied", s.satisfied_rate), ("accepted", s.accepted_rate),
                      ("resolved", s.resolved_rate)):  # fmt: skip
        assert parts(found[f"suggestions.{key}"].value) == (rate.numerator, rate.denominator), key
    stations = by_station(sheets)
    homeless = sum(a["kind"] is ActivityKind.RECEPTION and not a["station"] for a in sheets.activities)
    assert found["stations.activities"].value == sum(one.held for one in stations) + homeless
    assert found["stations.opinions"].value == sum(one.opinions for one in stations)
    assert found["stations.opinions_resolved"].value == Rate(sum(o.resolved for o in stations), len(sheets.opinions))
    assert found["honours.count"].value == len(sheets.honours)


def _kinds(sheets: YearSheets, found: Indicators) -> None:
    figures = {one.label: one for one in by_kind(sheets)}
    for kind in ActivityKind:
        held = figures.get(kind.label)
        key = PREFIX.get(kind, kind.value)
        meetings = found["councils.meetings" if kind is ActivityKind.COUNCIL else f"{key}.activities"]
        assert meetings.value == (held.held if held else 0), kind
        assert found[f"{key}.deputy_times"].value == (held.deputy_times if held else 0), kind
        assert found[f"{key}.persons"].value == (held.persons if held else 0), kind  # nobody has two mandates here
    visitors = figures[ActivityKind.RECEPTION.label].visitors
    assert found["stations.visitors"].value == visitors


def test_figures_are_those_of_the_first_page_and_the_old_report(year: tuple[Desk, Indicators]) -> None:
    """Attendance, training, suggestions answered, duty reports: as 工作台 and 工作报告数据 have them."""
    desk, found = year
    first = dashboard.dashboard(desk, YEAR)
    assert found["attendance.rate"].value == first.attendance.rate
    assert found["suggestions.answered"].value == first.closed_suggestions.rate
    assert found["duty.reported"].value == first.duty.rate
    told: WorkReportFigures = work_report.work_report(desk, YEAR)[0]
    lines = {line.label: line.value for block in told.blocks for line in block.lines}
    for label, key in (
        ("年末在任代表", "deputies.in_office"), ("人代会出勤率", "attendance.congress"), ("全部活动出勤率", "attendance.rate"),
        ("闭会活动参加率", "attendance.between"), ("人均履职天数", "attendance.days_mean"),
        ("举办培训", "training.activities"), ("培训覆盖率", "training.coverage"), ("进站接待", "stations.receptions"),
        ("接待群众", "stations.visitors"), ("收集群众意见", "stations.opinions"), ("意见解决率", "stations.opinions_resolved"),
        ("办结率", "suggestions.answered"), ("解决率", "suggestions.resolved"), ("述职率", "duty.reported"),
        ("民生实事监督", "supervision.activities"), ("表彰", "honours.count"),
    ):  # fmt: skip
        assert found[key].value == lines[label], label


def test_figures_are_those_of_the_pages_of_each_field(year: tuple[Desk, Indicators]) -> None:
    """述职, 办理, 三级培训, 群众意见: each page has its own rule, and it is the same."""
    desk, found = year
    first, last = date(YEAR, 1, 1), date(YEAR, 12, 31)
    duty = duty_term.rates(desk, first, last)
    for key, rate in (("reported", duty.reported), ("satisfied", duty.satisfied), ("accepted", duty.accepted)):
        assert found[f"duty.{key}"].value == rate, key
    assert found["duty.term_coverage"].value == duty_term.term_plan(desk, last).coverage
    rates = handling.rates(desk, first, last)
    assert found["suggestions.first_round"].value == rates.first_accepted
    assert len(found["suggestions.raised"].behind[0].ids) == rates.raised
    with desk.store.read() as session:
        assert found["training.coverage"].value == training.figures(session, first, last).coverage
        resolved = opinion_flow.resolved(session, first, last, LATE)
    assert found["stations.opinions_resolved"].behind[0].ids == resolved.collected


def test_figures_are_those_counted_by_hand(year: tuple[Desk, Indicators]) -> None:
    """A slow second count over plain records, sharing no code with the first, gives the same."""
    desk, found = year
    rows = {kind.name: counted(records.find(desk, kind, year=YEAR)) for kind in
            (ACTIVITIES, ATTENDANCE, SUGGESTIONS, OPINIONS, HONOURS)}  # fmt: skip
    people = {row["certificate_no"]: row for row in records.find(desk, DEPUTIES)}
    kind_of = {row["no"]: row["kind"] for row in rows["activities"]}
    there = [row for row in rows["attendance"] if row["status"] in PRESENT_STATUSES]
    assert found["activities.deputy_times"].value == len(there)
    assert found["activities.persons"].value == len({people[row["certificate_no"]]["person_id"] for row in there})
    receptions = [row for row in there if kind_of[row["activity_no"]] is ActivityKind.RECEPTION]
    assert found["stations.deputy_receptions"].value == len(receptions)
    assert found["stations.deputies"].value == len({people[r["certificate_no"]]["person_id"] for r in receptions})
    assert parts(found["attendance.rate"].value) == _half_days(rows["attendance"], people)
    livelihood = {no for no, kind in kind_of.items() if kind is ActivityKind.LIVELIHOOD}
    said = [
        row for kind in (FINDINGS, OPINIONS) for row in records.find(desk, kind) if row["activity_no"] in livelihood
    ]
    assert found["supervision.opinions"].value == len(said)
    assert found["stations.count"].value == len(records.find(desk, STATIONS))
    answered = [row for row in rows["suggestions"] if row["assigned_on"] and row["answered_on"]]
    assert parts(found["suggestions.resolved"].value) == (
        sum(row["outcome"] is Outcome.A for row in answered), len(answered)
    )  # fmt: skip
    voted = [row["satisfaction"] for row in rows["suggestions"] if row["evaluated_on"] and row["satisfaction"]]
    assert parts(found["suggestions.accepted"].value) == (
        len(voted) - voted.count(Satisfaction.DISSATISFIED),
        len(voted),
    )
    assert found["stations.honoured"].value == len({row["station"] for row in rows["honours"] if row["station"]})
    due = [row for row in records.find(desk, DUTY_REPORTS, year=YEAR) if row["due"]]
    assert parts(found["duty.reported"].value)[1] <= len(due)


def _half_days(rows: list[dict[str, object]], people: dict[str, dict[str, object]]) -> tuple[object, object]:
    """Attended ÷ required half days of the district's deputies, the days in office taken from the roster."""
    attended, required = Decimal(0), Decimal(0)
    away = (AttendanceStatus.OFFICIAL_LEAVE, AttendanceStatus.NOT_APPLICABLE)
    for row in rows:
        person = people[str(row["certificate_no"])]
        day = row["held_on"]
        begins, ends = person["elected_on"] or date.min, person["ended_on"] or date.max
        out = any(since <= day <= (until or date.max) for since, until in person["suspensions"])  # type: ignore[attr-defined]
        if person["level"] is not MandateLevel.DISTRICT or out or not begins <= day <= ends or row["status"] in away:
            continue
        required += row["activity_half_days"]  # type: ignore[operator]
        if row["status"] in PRESENT_STATUSES:
            actual = row["actual_half_days"]
            attended += row["activity_half_days"] if actual is None else actual  # type: ignore[operator]
    return attended, required


def test_every_figure_shows_its_rows(year: tuple[Desk, Indicators]) -> None:
    """What stands behind a figure can be listed, of every kind, in the number that the figure says."""
    desk, found = year
    seen: set[str] = set()
    for item in found.items:
        kinds = {one.kind for one in item.behind if one.ids}
        if not kinds - seen or "attendance" in kinds - seen:
            seen |= kinds
            continue
        seen |= kinds
        rows = rows_behind(desk, item)
        assert len(rows) == sum(len(one.ids) for one in item.behind), item.key
        assert all(row.title for row in rows), item.key
        if isinstance(item.value, Rate) and any(one.counted for one in item.behind):
            assert sum(bool(row.counted) for row in rows) == sum(len(one.counted) for one in item.behind), item.key
    assert {"deputies", "activities", "opinions", "suggestions", "duty-reports", "honours", "stations"} <= seen


def test_one_human_counts_once_in_the_year_of_the_election(
    desk: Desk, deputy: Callable[..., DeputyDraft], activity: Callable[..., ActivityDraft]
) -> None:
    """Two mandates one after the other, each with an attendance: 2 人次, 1 人; the terms keep their own deputies."""
    records.add(desk, DEPUTIES, deputy("王小明", "A1"))
    records.add(desk, DEPUTIES, deputy("李文", "A2"))
    begins = date(2026, 10, 8)
    start = roll_over.start(desk)
    ordered = sorted(start.seats, key=lambda seat: seat.name != "王小明")
    seats = [replace(seat, certificate_no=f"B{n}", goes=n == 1) for n, seat in enumerate(ordered, start=1)]
    roll_over.carry_out(desk, replace(start.proposed, starts_on=begins), seats, start.stations)
    for no, day, who in (("A001", date(2026, 3, 5), "A1"), ("A002", begins + timedelta(days=5), "B1")):
        records.add(desk, ACTIVITIES, activity(no, day))
        records.add(
            desk, ATTENDANCE, AttendanceDraft(activity_no=no, certificate_no=who, status=AttendanceStatus.PRESENT)
        )
    found = indicators(desk, spans.year(2026))
    assert (found["training.deputy_times"].value, found["training.persons"].value) == (2, 1)
    assert found["deputies.in_office"].value == 1
    assert found["deputies.served"].value == 2
    assert found["training.coverage"].value == Rate(1, 2)
    old, new = indicators(desk, spans.term(desk, 1)), indicators(desk, spans.term(desk, 2))
    assert (old["deputies.elected"].value, new["deputies.elected"].value) == (2, 1)
    assert (old["training.activities"].value, new["training.activities"].value) == (1, 1)
    assert spans.before(desk, spans.term(desk, 2)) == spans.term(desk, 1)
    assert spans.before(desk, spans.term(desk, 1)) is None
    assert spans.before(desk, spans.year(2026)) == spans.year(2025)


def test_typed_counts_of_whole_spans_only(desk: Desk) -> None:
    """A count for days that lie only partly in the span is not split: it is left out, and that is said."""
    for no, first, last, count in (("T1", "2026-01-01", "2026-06-30", 7), ("T2", "2026-06-01", "2027-05-31", 90)):
        draft = {
            "no": no,
            "what": "filing_review",
            "label": "备案审查",
            "from_on": first,
            "to_on": last,
            "count": count,
        }
        records.add(desk, TYPED_COUNTS, TypedCountDraft.model_validate(draft))
    found = indicators(desk, spans.year(2026), LATE)["typed.备案审查"]
    assert (found.value, found.unit, found.note) == (7, "件", "填报数；另有 1 条跨期，没有计入")


def test_spans_and_days_that_make_no_sense_are_refused(desk: Desk) -> None:
    """Each refusal says what to do; a year by its days is that year; zero denominators are no rate."""
    with pytest.raises(InvalidInput, match="早于起始日期"):
        spans.any_days(date(2026, 5, 1), date(2026, 4, 1))
    with pytest.raises(NotFound, match="没有第九届"):
        spans.term(desk, 9)
    with pytest.raises(InvalidInput, match="早于统计的第一天"):
        indicators(desk, spans.year(2026), date(2025, 1, 1))
    assert spans.any_days(date(2026, 1, 1), date(2026, 12, 31)) == spans.year(2026)
    empty = indicators(desk, spans.year(2026))
    assert empty["suggestions.resolved"].shown == "—" == empty["elections.turnout"].shown
    assert empty["stations.activities"].shown == "0"


def test_a_planned_activity_is_not_held_yet(desk: Desk, activity: Callable[..., ActivityDraft]) -> None:
    """What lies after the day is no 场次 yet, whatever stands in the calendar."""
    records.add(desk, ACTIVITIES, activity("A001", date(2026, 3, 5)))
    records.add(desk, ACTIVITIES, activity("A002", date(2026, 12, 20)))
    assert indicators(desk, spans.year(2026))["training.activities"].value == 1
    assert indicators(desk, spans.year(2026), date(2026, 12, 31))["training.activities"].value == 2


def test_a_closed_year_says_where_it_was_frozen_otherwise(
    desk: Desk, deputy: Callable[..., DeputyDraft], activity: Callable[..., ActivityDraft]
) -> None:
    """It is counted from its records; where those were put right after the closing, the frozen number stands beside."""
    records.add(desk, DEPUTIES, deputy("王小明", "A1"))
    records.add(desk, ACTIVITIES, activity("A001"))
    activities.record_attendance(desk, "A001", {"A1": AttendanceStatus.PRESENT})
    desk.store.supposed = closing.prepare(desk, 2026, None).entry
    assert indicators(desk, spans.year(2026), LATE)["attendance.rate"].note == ""
    activities.record_attendance(desk, "A001", {"A1": AttendanceStatus.ABSENT})
    found = indicators(desk, spans.year(2026), LATE)["attendance.rate"]
    assert found.value == Rate(0, 1)
    assert found.note == "2026-11-22 结账时为 100.0%（1/1），结账后记录有更正"


def test_the_workbook_of_figures_names_every_row(street: Desk, tmp_path: Path) -> None:
    """One sheet of figures with definitions and sums, one more for the rows behind each that leads there."""
    whole = indicators(street, spans.year(YEAR))
    kept = [item for item in whole.items if item.group in ("群众意见", "换届选举", "填报数")]
    found = Indicators(whole.span, whole.as_of, tuple(kept), whole.ties)
    before = indicators(street, spans.year(YEAR - 1), found.as_of)
    write_indicators(street, found, tmp_path / "指标.xlsx", before)
    book = openpyxl.load_workbook(tmp_path / "指标.xlsx")
    figures = book["指标"]
    rows = {row[1].value: row for row in figures.iter_rows(min_row=4, max_row=3 + len(found.items))}
    assert len(rows) == len({item.label for item in found.items})
    rate = found["stations.opinions_resolved"]
    assert parts(rate.value) == (rows["意见解决率"][4].value, rows["意见解决率"][5].value)
    assert rows["意见解决率"][7].value == rate.definition
    sheet = book[rows["意见解决率"][9].value]
    marks = [row[4].value for row in sheet.iter_rows(min_row=4)]
    assert (marks.count("是"), len(marks)) == parts(rate.value)
    said = [cell.value for cell in figures["A"] if cell.value]
    assert all(tie in said for tie in found.ties)
