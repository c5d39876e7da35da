"""The rules of the points, one by one, on years made by hand; and the bugs of other systems, kept out."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from gongshu_desk.domain.codes import HonourLevel, MandateLevel, Outcome, SuggestionKind
from gongshu_desk.domain.points.facts import (
    AdjustmentFact,
    DutyReportFact,
    HonourFact,
    Reason,
    SuggestionFact,
    YearFacts,
)
from gongshu_desk.domain.points.ledger import Statement
from gongshu_desk.domain.points.scheme import Scheme
from gongshu_desk.domain.points.score import score
from tests.domain.points_making import ME, activity, item, person, row, rules, together, year_of


def statement(scheme: Scheme, facts: YearFacts) -> Statement:
    return score(scheme, facts).statement(ME)


def total(scheme: Scheme, facts: YearFacts) -> Fraction:
    return statement(scheme, facts).exact


def reasons(scheme: Scheme, facts: YearFacts) -> list[tuple[str, str | None, str]]:
    return [(one.source, one.item, one.reason.value) for one in statement(scheme, facts).not_counted]


def trainings(number: int, **more: object) -> list:
    return [row(activity(f"A{n:03}", date(2025, 3, n)), **more) for n in range(1, number + 1)]


def suggestion(no: str = "S001", day: date = date(2025, 1, 8), **more: object) -> SuggestionFact:
    fields = {"kind": SuggestionKind.SUGGESTION, "title": "关于加装电梯的建议", "role": "lead", **more}
    return SuggestionFact(no=no, date=day, **fields)


# ---- what other systems got wrong -------------------------------------------------------------------------------


def test_base_further_maximum_two_facts_give_four() -> None:
    scheme = rules(item(points="3", further="1", cap="5"))
    assert [total(scheme, year_of(*trainings(n))) for n in (1, 2, 3, 4, 5)] == [3, 4, 5, 5, 5]


def test_several_statuses_are_summed_not_overwritten() -> None:
    scheme = rules(item("A1", statuses=["present", "late"]), item("A2", points="-1", statuses=["late", "absent"]))
    facts = year_of(
        row(activity("A001")), row(activity("A002"), "late"), row(activity("A003"), "absent"), row(activity("A004"))
    )
    assert total(scheme, facts) == 3 * 3 - 2


def test_facts_of_other_years_change_nothing() -> None:
    scheme = rules(item(), item("A2", points="1", source="suggestion", basis="per_piece"))
    mine = year_of(*trainings(2), suggestions=[suggestion()])
    others = [row(activity("B1", "2024-12-31")), row(activity("B2", "2026-01-01"))]
    more = year_of(*trainings(2), *others, suggestions=[suggestion(), suggestion("S9", date(2024, 5, 1))])
    assert score(scheme, more).hash == score(scheme, mine).hash
    assert reasons(scheme, more) == [
        ("suggestions/S9", "A2", "outside_period"),
        ("activities/B1", "A1", "outside_period"),
        ("activities/B2", "A1", "outside_period"),
    ]


def test_a_rejected_attendance_leaves_no_line_and_no_days() -> None:
    scheme = rules(item(), item("A2", "rate_linear", "10"))
    facts = year_of(row(activity("A001")), row(activity("A002"), rejected=True))
    answer = statement(scheme, facts)
    assert [line.source for line in answer.lines] == ["activities/A001", "attendance"]
    assert answer.exact == 13
    assert answer.row.days == Fraction(1, 2)
    assert reasons(scheme, facts) == [("activities/A002", None, "rejected")]


def test_settling_twice_gives_the_same_and_adds_nothing() -> None:
    scheme, facts = rules(item()), year_of(*trainings(3))
    first, second = score(scheme, facts), score(scheme, facts)
    assert first.rows == second.rows
    assert first.hash == second.hash
    assert first.statement(ME).lines == second.statement(ME).lines


def test_renaming_a_meeting_changes_no_points() -> None:
    scheme = rules(item("A1", "per_series", "5"))
    old = [row(activity(f"A{n}", name="预备会议", series="第五次会议")) for n in range(3)]
    new = [row(activity(f"A{n}", name="开幕会", series="区人大第五次会议")) for n in range(3)]
    assert score(scheme, year_of(*old)).hash == score(scheme, year_of(*new)).hash
    assert total(scheme, year_of(*new)) == 5


def test_namesakes_stay_apart() -> None:
    facts = together(
        year_of(*trainings(3), who=person("N1", name="王伟")), year_of(*trainings(1), who=person("N2", name="王伟"))
    )
    result = score(rules(item()), facts)
    assert [(row.certificate_no, row.name, row.total) for row in result.rows] == [
        ("N1", "王伟", Decimal("9.0")),
        ("N2", "王伟", Decimal("3.0")),
    ]


def test_ties_share_a_rank_and_the_next_skips() -> None:
    years = [year_of(*trainings(n), who=person(f"N{place}")) for place, n in enumerate((1, 3, 2, 2, 0))]
    result = score(rules(item()), together(*years))
    assert [(row.certificate_no, row.rank) for row in result.rows] == [
        ("N1", 1),
        ("N2", 2),
        ("N3", 2),
        ("N0", 4),
        ("N4", 5),
    ]


def test_a_capped_line_shows_raw_and_counted() -> None:
    scheme = rules(item(points="3", cap="4", name="视察、调研等"))
    answer = statement(scheme, year_of(*trainings(3)))
    assert [(line.raw, line.counted) for line in answer.lines] == [(3, 3), (3, 1), (3, 0)]
    assert [line.sentence for line in answer.lines] == [
        "A1 视察、调研等：1 次 × 3 分，计 3 分",
        "A1 视察、调研等封顶 4 分，本次 3 分只计 1 分",
        "A1 视察、调研等已满 4 分，本次 3 分不计",
    ]
    assert [one.reason for one in answer.not_counted] == [Reason.ITEM_CAP, Reason.ITEM_CAP]
    assert answer.items[0].how == "3 次 × 3 分 = 9，单项封顶 4"


def test_the_group_is_the_one_given_and_no_point_depends_on_it() -> None:
    facts = year_of(*trainings(2))
    moved = replace(facts, participants=[replace(facts.participants[0], group="第九小组")])
    assert score(rules(item()), facts).hash == score(rules(item()), moved).hash
    assert score(rules(item()), moved).rows[0].group == "第九小组"


# ---- bases ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "actual", "half_days"),
    [
        ("present", None, "2"),
        ("present", "1.5", "1.5"),
        ("late", "0", "0"),
        ("personal_leave", None, "2"),
        ("personal_leave", "0.5", "1.5"),
    ],
)
def test_half_days_attended_where_present_missed_otherwise(status: str, actual: str | None, half_days: str) -> None:
    scheme = rules(item("A1", "per_half_day", "2", statuses=["present", "late", "personal_leave"]))
    facts = year_of(row(activity(half_days="2"), status, actual))
    assert total(scheme, facts) == 2 * Fraction(half_days)


def test_per_series_once_per_session_and_each_activity_without_one_alone() -> None:
    scheme = rules(item("F2", "per_series", "-5", statuses=["absent"], count_from=2))
    rows = [
        row(activity("A1", "2025-01-07", "congress", series="第五次会议"), "absent"),
        row(activity("A2", "2025-01-08", "congress", series="第五次会议"), "absent"),
        row(activity("A3", "2025-02-08", "congress"), "absent"),
        row(activity("A4", "2025-02-09", "congress"), "absent"),
    ]
    answer = statement(scheme, year_of(*rows))
    assert [line.source for line in answer.lines] == ["activities/A3", "activities/A4"]
    assert answer.exact == -10
    assert [(one.source, one.reason) for one in answer.not_counted] == [
        ("activities/A1", Reason.COUNT_LIMIT),
        ("activities/A2", Reason.COUNT_LIMIT),
    ]
    assert "同一次会议只计一次" in answer.not_counted[1].sentence
    assert "从第 2 次起" in answer.not_counted[0].sentence


def test_once_a_year_takes_the_earliest() -> None:
    scheme = rules(item("A2", "once", "5", outcomes=["spoke"]))
    rows = [row(activity("A2", "2025-05-02"), spoke=True), row(activity("A1", "2025-05-01"), spoke=True)]
    answer = statement(scheme, year_of(*rows, row(activity("A3"), "absent", spoke=True)))
    assert [(line.source, line.counted) for line in answer.lines] == [("activities/A1", 5)]
    assert ("activities/A3", None, "no_item") in reasons(scheme, year_of(row(activity("A3"), "absent", spoke=True)))


def congress(*statuses: str) -> list:
    return [row(activity(f"C{n}", date(2025, 1, 7), "congress"), status) for n, status in enumerate(statuses, start=1)]


def test_rate_counts_only_rows_and_leaves_out_official_leave_and_not_applicable() -> None:
    scheme = rules(item("A1", "rate_linear", "20", kinds=["congress"]))
    statuses = ["present", "late", "sick_leave", "absent", "official_leave", "not_applicable", "present"]
    answer = statement(scheme, year_of(*congress(*statuses)))
    assert answer.exact == 20 * Fraction(3, 5)
    line = answer.lines[0]
    assert (line.source, line.date, line.how) == ("attendance", None, "应到 5 个半天，实到 3 个半天，3÷5 × 20 分")
    assert total(scheme, year_of(*congress("official_leave", "not_applicable"))) == 0
    assert total(scheme, year_of()) == 0


def test_rate_that_is_no_decimal_stays_exact_and_is_rounded_once() -> None:
    scheme = rules(item("A1", "rate_linear", "20", kinds=["congress"]), item("A2", "per_event", "0.05"))
    facts = year_of(*congress("present", *["present"] * 4, "absent", "absent"), row(activity()))
    answer = statement(scheme, facts)
    assert answer.lines[0].raw == Fraction(100, 7)
    assert answer.exact == Fraction(100, 7) + Fraction(6, 20)
    assert answer.row.total == Decimal("14.6")


def test_rate_leaves_out_units_outside_service() -> None:
    scheme = rules(item("A1", "rate_linear", "20", kinds=["congress"]))
    rows = [
        row(activity("C1", "2025-01-07", "congress"), "absent"),
        row(activity("C2", "2025-03-07", "congress")),
        row(activity("C3", "2025-04-07", "congress"), "absent"),
    ]
    who = person(service_from=date(2025, 2, 1), suspensions=((date(2025, 4, 1), date(2025, 4, 30)),))
    assert total(scheme, year_of(*rows, who=who)) == 20
    assert reasons(scheme, year_of(*rows, who=who)) == [
        ("activities/C1", None, "outside_service"),
        ("activities/C3", None, "suspended"),
    ]


@pytest.mark.parametrize(("present", "absent", "points"), [(9, 1, 15), (8, 2, 11), (85, 15, 11), (7, 3, 0), (0, 0, 0)])
def test_rate_band_gives_the_highest_threshold_reached(present: int, absent: int, points: int) -> None:
    scheme = rules(item("A1", "rate_band", None, bands=[["0.8", "11"], ["0.9", "15"]]))
    assert total(scheme, year_of(*congress(*["present"] * present, *["absent"] * absent))) == points


def test_tier_gives_by_level_and_an_unlisted_level_nothing() -> None:
    scheme = rules(item("E5", "tier", None, source="honour", tiers={"区": "2", "市": "3"}))
    honours = [
        HonourFact("甲", "优秀代表", HonourLevel.DISTRICT, date(2025, 5, 1)),
        HonourFact("乙", "优秀代表", HonourLevel.NATION, date(2025, 6, 1)),
    ]
    assert total(scheme, year_of(honours=honours)) == 2
    assert reasons(scheme, year_of(honours=honours)) == [("honours/乙", None, "no_item")]


@pytest.mark.parametrize(
    ("points", "reason", "approver", "counted"),
    [
        ("3", "执笔", "李明", 3),
        ("-5", "不实", "李明", -5),
        ("6", "执笔", "李明", 0),
        ("3", " ", "李明", 0),
        ("3", "执笔", "", 0),
    ],
)
def test_manual_needs_reason_and_approver_and_its_limits(points: str, reason: str, approver: str, counted: int) -> None:
    scheme = rules(item("E4", "manual", None, source="adjustment", min="-5", max="5"))
    fact = AdjustmentFact("T1", "E4", Decimal(points), date(2025, 5, 1), reason, approver)
    facts = year_of(adjustments=[fact])
    assert total(scheme, facts) == counted
    assert reasons(scheme, facts) == ([] if counted else [("adjustments/T1", "E4", "no_item")])


# ---- suggestions and duty reports -------------------------------------------------------------------------------


def test_suggestion_by_role_kind_and_any_of_its_outcomes() -> None:
    scheme = rules(
        item("B1", "per_piece", "3", source="suggestion", role="lead"),
        item("B2", "per_piece", "1", source="suggestion", role="cosigner"),
        item("E1", "per_piece", "10", source="suggestion", outcomes=["key", "A"]),
        item("E2", "per_piece", "100", source="suggestion", kinds=["motion"], outcomes=["evaluated"]),
    )
    facts = [
        suggestion("S1", key=True, outcome=Outcome.A),
        suggestion("S2", role="cosigner", outcome=Outcome.B),
        suggestion("S3", kind=SuggestionKind.MOTION, evaluated_on=date(2026, 2, 1)),
    ]
    assert total(scheme, year_of(suggestions=facts)) == 3 + 10 + 1 + 3 + 100


DUTY = (
    item("D3", "once", "3", source="duty_report", outcomes=["written"]),
    item("D4", "once", "4", source="duty_report", outcomes=["oral_passed"]),
    item("F5", "once", "-5", source="duty_report", outcomes=["overdue"]),
)


@pytest.mark.parametrize(
    ("fields", "points"),
    [
        ({"written_on": date(2025, 11, 20)}, 3),
        ({"written_on": date(2026, 1, 5)}, -5),
        ({"written_on": date(2026, 1, 5), "due": None}, 0),
        ({"oral_on": date(2025, 12, 4), "satisfied": 3, "fairly": 1, "valid": 7}, 4),
        ({"oral_on": date(2025, 12, 4), "satisfied": 3, "fairly": 0, "valid": 6}, 0),
        ({"oral_on": date(2025, 12, 4), "valid": 0}, 0),
        ({}, -5),
        ({"due": False}, 0),
        ({"due": None}, 0),
        ({"year": 2024, "written_on": date(2025, 1, 5)}, 0),
    ],
)
def test_duty_report_written_passed_overdue(fields: dict, points: int) -> None:
    report = DutyReportFact(**{"year": 2025, "due": True, **fields})
    assert total(rules(*DUTY), year_of(duty_reports=[report])) == points


def test_overdue_only_for_those_in_service_on_the_last_day() -> None:
    left = person(service_to=date(2025, 12, 30))
    away = person(suspensions=((date(2025, 12, 31), date(2026, 1, 3)),))
    for who in (left, away):
        assert total(rules(*DUTY), year_of(who=who, duty_reports=[DutyReportFact(2025, due=True)])) == 0


# ---- order of evaluation ----------------------------------------------------------------------------------------


def test_count_from_and_cap_count_earliest_first() -> None:
    scheme = rules(item(points="3", further="1", count_from=2, cap_count=2))
    answer = statement(scheme, year_of(*reversed(trainings(5))))
    assert [(line.source, line.counted) for line in answer.lines] == [("activities/A002", 3), ("activities/A003", 1)]
    assert {one.source for one in answer.not_counted} == {"activities/A001", "activities/A004", "activities/A005"}


def test_equal_dates_are_ordered_by_number() -> None:
    rows = [row(activity(no, "2025-05-01")) for no in ("A3", "A1", "A2")]
    assert [line.source for line in statement(rules(item(cap_count=2)), year_of(*rows)).lines] == [
        "activities/A1",
        "activities/A2",
    ]


def test_exclusive_group_keeps_the_item_that_gives_most_then_the_earlier() -> None:
    groups = {"exclusive_group": "x"}
    scheme = rules(
        item("A1", points="2", kinds=["training"], **groups),
        item("A2", "per_half_day", "1.5", **groups),
        item("A3", points="2", **groups),
    )
    facts = year_of(row(activity("T1", half_days="1")), row(activity("T2", half_days="2")))
    answer = statement(scheme, facts)
    assert {(line.item, line.source) for line in answer.lines} == {("A1", "activities/T1"), ("A2", "activities/T2")}
    assert len([one for one in answer.not_counted if one.reason is Reason.EXCLUSIVE]) == 4
    assert "只取高者，已计入 A2" in answer.not_counted[-1].sentence


def test_exclusive_group_asks_before_further_and_caps() -> None:
    scheme = rules(item("A1", points="3", cap="3", exclusive_group="x"), item("A2", points="2", exclusive_group="x"))
    assert total(scheme, year_of(*trainings(3))) == 3


def test_exempt_tags_take_the_item_away_plus_or_minus_and_leave_the_group_to_others() -> None:
    scheme = rules(
        item("A1", points="3", exempt_tags=["领导干部"], exclusive_group="x"),
        item("A2", points="2", exclusive_group="x"),
        item("F3", points="-1", statuses=["absent"], exempt_tags=["领导干部"]),
        item("R", "rate_linear", "20", exempt_tags=["领导干部"]),
    )
    rows = [row(activity("A1")), row(activity("A2"), "absent")]
    assert total(scheme, year_of(*rows)) == 3 - 1 + 10
    exempt = year_of(*rows, who=person(tags=frozenset({"领导干部", "妇女"})))
    assert total(scheme, exempt) == 2
    assert reasons(scheme, exempt) == [
        ("activities/A1", "A1", "exempt"),
        ("activities/A2", "F3", "exempt"),
        ("attendance", "R", "exempt"),
    ]


def test_negative_item_cap_bounds_from_below() -> None:
    scheme = rules(item("F3", points="-4", statuses=["absent"], cap="-10"))
    answer = statement(scheme, year_of(*trainings(4, status="absent")))
    assert [line.counted for line in answer.lines] == [-4, -4, -2, 0]
    assert answer.lines[2].sentence == "F3 事项F3扣分以 −10 分为限，本次 −4 分只扣 2 分"


def test_category_cap_cuts_the_last_item_and_the_latest_fact_first() -> None:
    scheme = rules(
        item("D1", points="4", kinds=["training"]),
        item("D2", points="3", kinds=["group"]),
        item("F", points="-1", kinds=["other"]),
        categories=[{"code": "A", "name": "联系群众", "cap": "7"}],
    )
    rows = [row(activity(f"G{n}", f"2025-0{n}-01", "group")) for n in (1, 2)]
    facts = year_of(*rows, row(activity("T1", "2025-09-01")), row(activity("O1", "2025-10-01", "other")))
    answer = statement(scheme, facts)
    assert [(line.item, line.counted) for line in answer.lines] == [("D1", 4), ("D2", 3), ("D2", 1), ("F", -1)]
    assert answer.lines[2].sentence == "A 联系群众封顶 7 分，D2 本次 3 分只计 1 分"
    assert answer.exact == 7


def test_category_floor_gives_back_to_the_negative_lines_and_the_rest_is_a_line() -> None:
    scheme = rules(
        item("A1", points="1"),
        item("F1", points="-2", statuses=["absent"]),
        categories=[{"code": "A", "name": "甲类", "floor": "2"}],
    )
    facts = year_of(row(activity("A1")), row(activity("A2"), "absent"))
    answer = statement(scheme, facts)
    assert [(line.item, line.source, line.counted) for line in answer.lines] == [
        ("A1", "activities/A1", 1),
        ("F1", "activities/A2", 0),
        ("category_floor", "rules/A", 1),
    ]
    assert answer.exact == 2


def test_base_total_cap_and_total_floor_are_lines_of_their_own() -> None:
    scheme = rules(item(points="7"), base="60", total_cap="65", total_floor="50")
    answer = statement(scheme, year_of(*trainings(1)))
    assert [(line.item, line.source, line.counted) for line in answer.lines] == [
        ("base", "rules", 60),
        ("A1", "activities/A001", 7),
        ("total_cap", "rules", -2),
    ]
    assert answer.not_counted[0].sentence == "总分封顶 65 分，超出的 2 分不计"
    assert answer.formula == "60.0 + 7.0 − 2.0 = 65.0"
    low = rules(item(points="-7"), total_floor="-3", base="0")
    assert [line.item for line in statement(low, year_of(*trainings(1))).lines] == ["A1", "total_floor"]
    assert total(low, year_of(*trainings(1))) == -3


@pytest.mark.parametrize(
    ("window", "inside", "outside"),
    [
        (["12-01", "11-30"], ["2024-12-01", "2025-11-30"], ["2024-11-30", "2025-12-01", "2023-12-05"]),
        (["03-01", "10-31"], ["2025-03-01", "2025-10-31"], ["2025-02-28", "2025-11-01", "2024-05-01"]),
        (["03-01", "03-01"], ["2025-03-01"], ["2024-03-01", "2025-03-02"]),
    ],
)
def test_window(window: list[str], inside: list[str], outside: list[str]) -> None:
    scheme = rules(item(window=window))
    for days, points in ((inside, 3), (outside, 0)):
        for day in days:
            assert total(scheme, year_of(row(activity(day=day)))) == points, day


def test_two_halves_are_scored_apart_then_added_and_rounded_once() -> None:
    scheme = rules(item(points="2.25", cap="3"), item("B", "once", "1"), base="10", total_cap="14", period="half_year")
    rows = [row(activity(f"A{n}", f"2025-{month}-01")) for n, month in enumerate(("05", "06", "07", "08"))]
    answer = statement(scheme, year_of(*rows))
    assert answer.exact == (10 + 3 + 1) + (10 + 3)
    assert [line.title for line in answer.lines if line.item == "base"] == ["上半年基础分", "下半年基础分"]
    halves = rules(item(points="0.25"), period="half_year")
    assert statement(halves, year_of(rows[0], rows[3])).row.total == Decimal("0.5")


# ---- service and level ------------------------------------------------------------------------------------------


def test_service_dates_are_inclusive_and_rows_need_one_day_in_office() -> None:
    who = person(service_from=date(2025, 3, 1), service_to=date(2025, 3, 3))
    rows = [row(activity(f"A{n}", f"2025-{day}")) for n, day in enumerate(("02-28", "03-01", "03-03", "03-04"))]
    answer = statement(rules(item()), year_of(*rows, who=who))
    assert answer.exact == 6
    assert [one.sentence for one in answer.not_counted] == [
        "当日尚未任职（2025-03-01 起任职）",
        "当日已不在任（任职至 2025-03-03）",
    ]
    gone = person(service_to=date(2024, 12, 31))
    city = person(level=MandateLevel.CITY)
    for other in (gone, city, person(service_from=date(2026, 1, 1))):
        assert score(rules(item()), year_of(who=other)).rows == ()


def test_days_are_half_days_of_all_kinds_attended_in_the_year() -> None:
    rows = [
        row(activity("A1", half_days="2")),
        row(activity("A2", kind="standing", half_days="3"), "left_early", "1"),
        row(activity("A3"), "absent"),
        row(activity("A4", half_days="2"), "personal_leave", "1"),
        row(activity("A5", "2024-12-31")),
    ]
    assert score(rules(item()), year_of(*rows)).rows[0].days == 2


# ---- standing ---------------------------------------------------------------------------------------------------

BANDS = {"bands": [{"label": "优秀", "from": "9"}, {"label": "良好", "from": "6"}, {"label": "称职", "from": "3"}]}


def bands_of(scheme: Scheme, *totals: int, **who: object) -> list[tuple[str | None, int | None]]:
    years = [year_of(*trainings(n), who=person(f"N{place:02}", **who)) for place, n in enumerate(totals)]
    return [(row.band, row.rank) for row in score(scheme, together(*years)).rows]


def test_band_is_the_first_reached_and_the_last_takes_the_rest() -> None:
    assert bands_of(rules(item(), **BANDS), 3, 2, 1, 0) == [("优秀", 1), ("良好", 2), ("称职", 3), ("称职", 4)]


def test_band_goes_by_the_rounded_total() -> None:
    scheme = rules(item(points="8.95"), **BANDS)
    assert bands_of(scheme, 1) == [("优秀", 1)]


def test_quota_leaves_a_tie_across_its_line_out_whole() -> None:
    scheme = rules(item(), top_quota_percent=40, **BANDS)
    assert bands_of(scheme, 4, 3, 3, 1, 1) == [("优秀", 1), ("良好", 2), ("良好", 2), ("称职", 4), ("称职", 4)]
    assert bands_of(scheme, 3, 3, 1, 1, 1) == [("优秀", 1), ("优秀", 1), ("称职", 3), ("称职", 3), ("称职", 3)]
    assert bands_of(scheme, 3, 3) == [("良好", 1), ("良好", 1)]


def test_not_top_keeps_out_of_the_first_band_and_leaves_the_place_to_the_next() -> None:
    veto = [{"when": "unapproved_congress_absence", "effect": "not_top"}]
    scheme = rules(item(), top_quota_percent=50, vetoes=veto, **BANDS)
    missed = row(activity("C1", kind="congress"), "absent")
    facts = together(year_of(*trainings(4), missed, who=person("N1")), year_of(*trainings(3), who=person("N2")))
    result = score(scheme, facts)
    assert [(row.band, row.rank) for row in result.rows] == [("良好", 1), ("优秀", 2)]
    assert "缺席" in result.rows[0].remark


@pytest.mark.parametrize(
    ("when", "who"),
    [
        ("suspended", {"suspensions": ((date(2025, 12, 31), date(2026, 3, 1)),)}),
        ("terminated", {"service_to": date(2025, 8, 1), "terminated_on": date(2025, 8, 1)}),
    ],
)
def test_ungraded_has_no_rank_and_stands_last(when: str, who: dict) -> None:
    scheme = rules(item(), vetoes=[{"when": when, "effect": "ungraded"}], **BANDS)
    facts = together(year_of(*trainings(4), who=person("N1", **who)), year_of(who=person("N2")))
    result = score(scheme, facts)
    assert [(row.certificate_no, row.band, row.rank) for row in result.rows] == [
        ("N2", "称职", 1),
        ("N1", "不评定", None),
    ]


def test_too_few_months_are_not_graded() -> None:
    scheme = rules(item(), min_months=6, **BANDS)
    late = date(2025, 7, 18)  # 14 days of July: five months
    assert bands_of(scheme, 3, service_from=late) == [("暂不评定", None)]
    assert bands_of(scheme, 3, service_from=date(2025, 7, 17)) == [("称职", 1)]


def test_unranked_tags_are_scored_and_banded_but_not_ranked_and_take_no_place_of_the_quota() -> None:
    scheme = rules(item(), unranked_tags=["领导干部"], top_quota_percent=50, **BANDS)
    facts = together(
        year_of(*trainings(5), who=person("N1", tags=frozenset({"领导干部"}))),
        year_of(*trainings(4), who=person("N2")),
        year_of(*trainings(1), who=person("N3")),
    )
    assert [(row.certificate_no, row.band, row.rank) for row in score(scheme, facts).rows] == [
        ("N2", "优秀", 1),
        ("N3", "称职", 2),
        ("N1", "优秀", None),
    ]


def test_equal_rows_stand_in_stroke_order() -> None:
    facts = together(year_of(who=person("N1", sort_key="乙")), year_of(who=person("N2", sort_key="一")))
    assert [row.certificate_no for row in score(rules(item()), facts).rows] == ["N2", "N1"]


# ---- corners ----------------------------------------------------------------------------------------------------


def test_further_is_per_half_day_too() -> None:
    scheme = rules(item("A1", "per_half_day", "3", further="0.5"))
    rows = [row(activity(f"A{n}", f"2025-03-0{n}", half_days="2")) for n in (1, 2, 3)]
    assert total(scheme, year_of(*rows)) == 6 + 1 + 1


def test_quota_is_of_the_ranked_only() -> None:
    scheme = rules(item(), min_months=6, top_quota_percent=50, **BANDS)
    short = [year_of(who=person(f"S{n}", service_from=date(2025, 11, 1))) for n in range(5)]
    facts = together(*(year_of(*trainings(3), who=person(f"N{n}")) for n in range(2)), *short)
    assert [row.band for row in score(scheme, facts).rows] == ["良好"] * 2 + ["暂不评定"] * 5


def test_a_cap_does_not_bound_what_is_below_it() -> None:
    scheme = rules(item(points="-4"), categories=[{"code": "A", "name": "甲类", "cap": "3"}])
    assert total(scheme, year_of(*trainings(2))) == -8


def test_a_cap_of_nothing_gives_and_takes_nothing() -> None:
    assert total(rules(item(points="4", cap="0")), year_of(*trainings(2))) == 0
    assert total(rules(item(points="-4", cap="0")), year_of(*trainings(2))) == 0


@pytest.mark.parametrize("who", [person(), person(suspensions=((date(2025, 12, 1), date(2025, 12, 2)),))])
def test_days_of_rejected_rows_and_of_other_years_do_not_count(who: object) -> None:
    rows = [
        row(activity("A1")),
        row(activity("A2"), rejected=True),
        row(activity("A3"), "personal_leave", "0.5", rejected=True),
        row(activity("A4", "2024-12-31"), actual="1"),
        row(activity("A5", "2025-12-15"), rejected=True),
    ]
    assert score(rules(item(window=["12-01", "11-30"])), year_of(*rows, who=who)).rows[0].days == Fraction(1, 2)


def test_group_of_items_in_one_report_is_settled_across_its_days() -> None:
    scheme = rules(
        item("D1", "once", "3", source="duty_report", outcomes=["written"], exclusive_group="x"),
        item("D2", "once", "4", source="duty_report", outcomes=["oral_passed"], exclusive_group="x"),
    )
    report = DutyReportFact(2025, True, date(2025, 3, 1), date(2025, 11, 1), satisfied=5, valid=5)
    answer = statement(scheme, year_of(duty_reports=[report]))
    assert [(line.item, line.date) for line in answer.lines] == [("D2", date(2025, 11, 1))]
    assert [(one.item, one.reason) for one in answer.not_counted] == [("D1", Reason.EXCLUSIVE)]


def test_once_in_a_half_year_scheme_is_still_once_a_year() -> None:
    scheme = rules(item("A2", "once", "5"), period="half_year")
    rows = [row(activity("A1", "2025-03-01")), row(activity("A2", "2025-09-01"))]
    assert total(scheme, year_of(*rows)) == 5
