"""The board of points over a store: periods, split years, sums over years, last year beside it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from gongshu_desk.domain.codes import AttendanceStatus, MandateLevel
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services import history, points, points_periods, records, review, rules
from gongshu_desk.services.activities import record_attendance
from gongshu_desk.services.catalog import ACTIVITIES, DEPUTIES
from gongshu_desk.services.desk import Desk, found_desk
from gongshu_desk.services.points_board import PointsBoard, board, of_dates, periods
from gongshu_desk.services.quarter_figures import quarter_points
from gongshu_desk.services.setup import put_term
from gongshu_desk.services.year_end import close_year
from gongshu_desk.services.year_figures import summary_of, year_book

YEAR = 2025
QUARTERS = ("q1", "q2", "q3", "q4")
RULES = """
code = "example"
version = {version}
title = "新办法"
effective_from = {since}
min_months = 6
[[bands]]
label = "好"
from = "5"
[[bands]]
label = "差"
from = "0"
[[categories]]
code = "A"
name = "活动"
[[items]]
code = "A1"
category = "A"
name = "培训"
source = "attendance"
kinds = ["training"]
basis = "per_event"
points = "{points}"
"""


def install(desk: Desk, version: int, since: str, points: str) -> None:
    rules.install(desk, RULES.format(version=version, since=since, points=points))


def totals(shown: PointsBoard) -> dict[str, Fraction]:
    return {one.row.certificate_no: one.row.exact for one in shown.rows}


# ── periods as data ──────────────────────────────────────────────────────────────────────────────────────────────


def test_every_year_has_its_quarters_and_halves_and_the_units_own_where_they_touch_it(desk: Desk) -> None:
    points_periods.add(desk, "换届考察", date(2023, 9, 1), date(2025, 8, 31))
    assert [one.key for one in periods(desk, 2024)] == ["year", "h1", "h2", *QUARTERS, "换届考察"]
    assert [one.key for one in periods(desk, 2026)] == ["year", "h1", "h2", *QUARTERS]
    assert (periods(desk, 2024)[3].first, periods(desk, 2024)[3].last) == (date(2024, 1, 1), date(2024, 3, 31))
    points_periods.change(desk, "换届考察", "两年考察", date(2024, 1, 1), date(2025, 12, 31))
    assert [one.name for one in points_periods.own(desk)] == ["两年考察"]
    saved = points_periods.remove(desk, "两年考察")
    assert points_periods.own(desk) == ()
    history.undo(desk, saved.batch)
    assert [one.name for one in points_periods.own(desk)] == ["两年考察"]


@pytest.mark.parametrize(
    ("name", "first", "last", "words"),
    [
        ("考察", date(2025, 3, 1), date(2025, 2, 1), "早于开始日期"),
        (" ", date(2025, 3, 1), date(2025, 4, 1), "没有名称"),
        ("第一季度", date(2025, 3, 1), date(2025, 4, 1), "每年都有的期间"),
        ("q1", date(2025, 3, 1), date(2025, 4, 1), "每年都有的期间"),
        ("已有", date(2025, 3, 1), date(2025, 4, 1), "已经有名为「已有」"),
        ("长" * 21, date(2025, 3, 1), date(2025, 4, 1), "21 个字"),
        ("百年", date(1925, 3, 1), date(2025, 4, 1), "跨了太多年度"),
    ],
)
def test_a_period_that_cannot_be_is_refused_in_a_sentence(
    desk: Desk, name: str, first: date, last: date, words: str
) -> None:
    points_periods.add(desk, "已有", date(2025, 3, 1), date(2025, 4, 1))
    with pytest.raises((InvalidInput, Conflict)) as refused:
        points_periods.add(desk, name, first, last)
    assert words in refused.value.sentence and refused.value.next_step
    assert [one.name for one in points_periods.own(desk)] == ["已有"]


def test_only_the_units_own_periods_change_and_unknown_ones_are_named(desk: Desk) -> None:
    with pytest.raises(Conflict):
        points_periods.remove(desk, "year")
    with pytest.raises(NotFound):
        points_periods.change(desk, "无", "有", date(2025, 1, 1), date(2025, 1, 2))
    points_periods.add(desk, "考察", date(2023, 9, 1), date(2024, 8, 31))
    with pytest.raises(NotFound, match="不包含 2025 年"):
        board(desk, 2025, period="考察")
    with pytest.raises(NotFound, match="没有「q9」"):
        board(desk, 2025, period="q9")
    with pytest.raises(InvalidInput):
        of_dates(2025, date(2024, 1, 1), date(2024, 2, 1))


# ── the street's year ────────────────────────────────────────────────────────────────────────────────────────────


def test_the_whole_year_is_the_result_itself(street: Desk) -> None:
    shown, result = board(street, YEAR), points.result(street, YEAR)
    assert [one.row for one in shown.rows] == list(result.rows)
    assert (shown.hash, shown.stamp.fingerprint) == (result.hash, result.hash)
    assert shown.stamp == replace(year_book(street, YEAR).stamp, chain="")  # the chain's head is for year-end papers
    assert {one.added for one in shown.rows} == {None} and shown.parts == () and shown.final
    summary = summary_of(year_book(street, YEAR))
    assert [(one.name, one.average) for one in summary.groups] == [
        (one.name or "未编组", one.average) for one in shown.groups
    ]
    assert sum(one.count for one in shown.distribution) == shown.everyone.graded
    assert sum(one.count for one in shown.bands if one.graded) == shown.everyone.graded


def test_what_the_quarters_added_sums_to_the_year_exactly(street: Desk) -> None:
    added: dict[str, Fraction] = {}
    for key in QUARTERS:
        shown = board(street, YEAR, period=key)
        for one in shown.rows:
            assert one.added is not None
            added[one.row.certificate_no] = added.get(one.row.certificate_no, Fraction(0)) + one.added
    assert added == {one.certificate_no: one.exact for one in points.result(street, YEAR).rows}
    halves = [board(street, YEAR, period=key) for key in ("h1", "h2")]
    assert not halves[0].final and halves[1].final
    assert totals(halves[1]) == totals(board(street, YEAR))
    assert halves[0].hash != halves[1].hash == points.result(street, YEAR).hash


def test_the_board_of_a_quarter_and_its_print_have_the_same_figures(street: Desk) -> None:
    (printed,) = quarter_points(street, YEAR, 2)
    told = {one.certificate_no: (one.now.total, one.now.rank, one.now.days) for one in printed.total.people}
    shown = board(street, YEAR, period="q2")
    assert {one.row.certificate_no: (one.row.total, one.row.rank, one.row.days) for one in shown.rows} == told
    assert [(one.name or "未编组", one.average) for one in shown.groups] == [
        (one.name, one.average()) for one in printed.groups
    ]


def test_a_period_shows_the_groups_of_its_last_day(street: Desk) -> None:
    now = {one.row.certificate_no: one.row.group for one in board(street, YEAR, period="q1").rows}
    assert set(now.values()) <= {"第一小组", "第二小组", "第三小组", ""}
    assert board(street, YEAR, period="q1").stamp.data_until <= date(YEAR, 3, 31)  # type: ignore[operator]


def test_facts_still_to_be_reviewed_are_counted_by_deputy(street: Desk) -> None:
    shown = board(street, YEAR)
    assert shown.pending == sum(one.pending for one in shown.rows) > 0
    for key in (*QUARTERS, "year"):
        part = board(street, YEAR, period=key)
        waiting = [one for one in review.waiting(street, YEAR) if one.certificate_no and one.day is not None]
        dated = sum(part.period.first <= one.day <= part.period.last for one in waiting if one.day)
        undated = sum(one.day is None for one in review.waiting(street, YEAR)) if part.final else 0
        assert part.pending == dated + undated


def test_one_version_split_is_the_year(street: Desk) -> None:
    shown, whole = board(street, YEAR, split=True), board(street, YEAR)
    assert [one.row for one in shown.rows] == [one.row for one in whole.rows]
    assert shown.hash == whole.hash
    assert [one.subtotals for one in shown.rows] == [(one.row.exact,) for one in whole.rows]
    (part,) = shown.parts
    assert (part.begins, part.ends) == (date(YEAR, 1, 1), date(YEAR, 12, 31))


def test_a_split_year_has_both_subtotals_and_the_last_versions_bands(street: Desk) -> None:
    install(street, 3, "2025-07-01", "4")
    shown = board(street, YEAR, split=True)
    assert [(one.version, one.begins, one.ends) for one in shown.parts] == [
        *((1, date(YEAR, 1, 1), date(YEAR, 6, 30)), (3, date(YEAR, 7, 1), date(YEAR, 12, 31))),
    ]
    assert [one.label for one in shown.bands if one.graded] == ["好", "差"]
    assert all(sum(one.subtotals) == one.row.exact for one in shown.rows)
    assert [one.code for one in shown.categories] == ["A", "B", "C", "D", "E", "F"]
    first = board(street, YEAR, period="h1", split=True)
    assert {one.subtotals[1] for one in first.rows} == {0}
    assert {one.subtotals[0] for one in first.rows} == {one.row.exact for one in first.rows}


def test_a_version_retired_when_the_next_began_still_scores_its_months(street: Desk) -> None:
    """停用 of what gave way in July does not hand the spring to the new version; the whole year is by the new one."""
    install(street, 3, "2025-07-01", "4")
    before, whole = totals(board(street, YEAR, split=True)), totals(board(street, YEAR))
    assert before != whole
    old = next(one for one in rules.versions(street) if one.version == 1)
    rules.retire(street, old.id, date(YEAR, 7, 1))
    assert totals(board(street, YEAR, split=True)) == before
    assert totals(board(street, YEAR)) == whole
    rules.retire(street, old.id, date(YEAR, 1, 1))
    assert len(board(street, YEAR, split=True).parts) == 1


def test_a_closed_year_cannot_be_split_but_keeps_its_periods(street: Desk) -> None:
    before = board(street, YEAR, period="q2")
    close_year(street, YEAR, with_gaps=True)
    with pytest.raises(Conflict, match="已结账") as refused:
        board(street, YEAR, split=True)
    assert refused.value.next_step
    shown = board(street, YEAR, period="q2")
    assert shown.closed and (totals(shown), shown.hash) == (totals(before), before.hash)


# ── several years, a small unit ──────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def two_years(
    tmp_path: Path, deputy: Callable[..., DeputyDraft], activity: Callable[..., ActivityDraft]
) -> Iterator[Desk]:
    """王毅 at a training of each quarter of 2024 and 2025, 李明 at that of each first one; 4 points a training, from
    July 2025 on 6; 李明 is in office until August 2025."""
    desk = found_desk(
        tmp_path / "two", unit="翠柳街道人大工委", term=1, level=MandateLevel.DISTRICT, term_from=date(2021, 12, 28),
        rules=RULES.format(version=1, since="2022-01-01", points="4"), today=lambda: date(2025, 12, 31),
    )  # fmt: skip
    install(desk, 2, "2025-07-01", "6")
    records.add(desk, DEPUTIES, deputy("王毅", "N1"))
    records.add(
        desk, DEPUTIES, deputy("李明", "N2", ended_on=date(2025, 8, 31), end_reason="辞职", status="terminated")
    )
    for year in (2024, 2025):
        for month in (2, 5, 8, 11):
            no = f"A{year}-{month}"
            records.add(desk, ACTIVITIES, activity(no, date(year, month, 3)))
            marks = {"N1": AttendanceStatus.PRESENT}
            if (year, month) != (2025, 11):
                marks["N2"] = AttendanceStatus.PRESENT if month == 2 else AttendanceStatus.ABSENT
            record_attendance(desk, no, marks)
    yield desk
    desk.store.close()


def told(shown: PointsBoard) -> dict[str, tuple[object, ...]]:
    return {
        one.row.certificate_no: (one.row.total, one.added, one.last_year_total, one.last_year_rank, one.rank_change)
        for one in shown.rows
    }


def test_the_same_span_of_the_year_before_stands_beside(two_years: Desk) -> None:
    whole = board(two_years, 2025)
    assert told(whole) == {"N1": (24, None, 16, 1, 0), "N2": (6, None, 4, 2, 0)}
    assert (whole.everyone.average, whole.everyone.last_year_average) == (15, 10)
    assert whole.compared is not None and whole.compared.last == date(2024, 12, 31)
    spring = board(two_years, 2025, period="q2")
    assert told(spring) == {"N1": (12, 6, 8, 1, 0), "N2": (6, 0, 4, 2, 0)}
    first = board(two_years, 2024)
    assert told(first) == {"N1": (16, None, None, None, None), "N2": (4, None, None, None, None)}
    assert first.compared is None  # nothing was entered for 2023: zeros would compare with nothing


def test_last_years_groups_are_those_of_the_same_day(two_years: Desk, deputy: Callable[..., DeputyDraft]) -> None:
    ends = {"ended_on": date(2025, 8, 31), "end_reason": "辞职", "status": "terminated"}
    records.change(two_years, DEPUTIES, 1, 1, deputy("王毅", "N1", group="甲组"))
    records.change(two_years, DEPUTIES, 2, 1, deputy("李明", "N2", group="甲组", **ends))
    two_years.today = lambda: date(2024, 8, 1)
    records.change(two_years, DEPUTIES, 1, 2, deputy("王毅", "N1", group="乙组"))
    for period, last in (("q2", {"甲组": 6, "乙组": None}), ("year", {"甲组": 4, "乙组": 16})):
        shown = board(two_years, 2025, period=period)
        assert {one.name: one.last_year_average for one in shown.groups} == last


def test_who_was_not_graded_last_year_is_not_compared(two_years: Desk, deputy: Callable[..., DeputyDraft]) -> None:
    records.add(two_years, DEPUTIES, deputy("赵新", "N3", elected_on=date(2024, 11, 20)))
    (row,) = [one for one in board(two_years, 2025).rows if one.row.certificate_no == "N3"]
    assert (row.last_year_total, row.last_year_rank, row.last_year_band) == (None, None, "暂不评定")
    assert row.total_change is None and row.graded


def test_a_split_year_scores_each_fact_by_the_version_of_its_day(two_years: Desk) -> None:
    shown = board(two_years, 2025, split=True)
    assert {one.row.certificate_no: (one.subtotals, one.row.total, one.row.band) for one in shown.rows} == {
        "N1": ((8, 12), 20, "好"),
        "N2": ((4, 0), 4, "差"),
    }


def test_a_period_across_years_sums_and_has_no_bands(two_years: Desk) -> None:
    points_periods.add(two_years, "两年", date(2024, 8, 1), date(2025, 9, 30))
    for year in (2024, 2025):
        shown = board(two_years, year, period="两年")
        assert {one.row.certificate_no: (one.row.total, one.subtotals, one.row.band) for one in shown.rows} == {
            "N1": (26, (8, 18), None),
            "N2": (6, (0, 6), None),
        }
        assert (shown.bands, shown.final, shown.compared, shown.year) == ((), False, None, year)
        assert [(one.begins, one.ends) for one in shown.parts] == [
            *((date(2024, 8, 1), date(2024, 12, 31)), (date(2025, 1, 1), date(2025, 9, 30))),
        ]
        assert {one.band for one in shown.distribution} == {None}
    with pytest.raises(InvalidInput, match="各年用各年的规则"):
        board(two_years, 2025, period="两年", split=True)


def test_a_year_without_rules_is_refused(two_years: Desk) -> None:
    with pytest.raises(NotFound):
        board(two_years, 2021)


def test_a_mandate_of_the_next_term_is_compared_with_the_same_person(
    two_years: Desk, deputy: Callable[..., DeputyDraft]
) -> None:
    put_term(two_years, 1, MandateLevel.DISTRICT, date(2021, 12, 28), date(2025, 12, 31), id=1)
    put_term(two_years, 2, MandateLevel.DISTRICT, date(2026, 1, 1), None)
    numbered = {"id_number": "330105198001010017"}
    records.change(two_years, DEPUTIES, 1, 1, deputy("王毅", "N1", **numbered))
    records.add(two_years, DEPUTIES, deputy("王毅", "M7", term=2, **numbered))
    assert told(board(two_years, 2026)) == {"M7": (0, None, 24, 1, 0)}
