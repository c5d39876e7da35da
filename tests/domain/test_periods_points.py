"""Periods, split years and sums over years: what they add up to, whatever the rules and facts are."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gongshu_desk.domain.points.across import LEFT, YearPart, sum_of
from gongshu_desk.domain.points.board import BoardRow, Period, bins, group_of, groups_of, shares
from gongshu_desk.domain.points.facts import DutyReportFact, Row, SuggestionFact, YearFacts
from gongshu_desk.domain.points.scheme import Scheme
from gongshu_desk.domain.points.score import score
from gongshu_desk.domain.points.split import split_result, split_until
from gongshu_desk.domain.points.until import facts_until, score_until
from gongshu_desk.errors import NotFound
from tests.domain.points_making import ME, YEAR, activity, item, person, row, rules, schemes, together, year_of, years

LAST_DAYS = [date(YEAR, 3, 31), date(YEAR, 6, 30), date(YEAR, 9, 30), date(YEAR, 12, 31)]
BANDS = [{"label": "优", "from": "9"}, {"label": "良", "from": "6"}, {"label": "差", "from": "0"}]


def exact_by_number(scheme: Scheme, facts: YearFacts, day: date) -> dict[str, Fraction]:
    found = score_until(scheme, facts, day, {})
    return {one.certificate_no: one.exact for one in found.rows} if found is not None else {}


# ── periods ──────────────────────────────────────────────────────────────────────────────────────────────────────


@given(schemes(), years(), st.lists(st.dates(date(YEAR, 1, 1), date(YEAR, 12, 30)), max_size=3))
@settings(max_examples=20)
def test_what_consecutive_periods_added_sums_to_the_year(scheme: Scheme, facts: YearFacts, cuts: list[date]) -> None:
    for ends in (LAST_DAYS, [*sorted(set(cuts)), date(YEAR, 12, 31)]):
        added: dict[str, Fraction] = {}
        first = date(YEAR, 1, 1)
        for last in ends:
            before = exact_by_number(scheme, facts, first - timedelta(days=1))
            for no, exact in exact_by_number(scheme, facts, last).items():
                added[no] = added.get(no, Fraction(0)) + exact - before.get(no, Fraction(0))
            first = last + timedelta(days=1)
        assert added == {one.certificate_no: one.exact for one in score(scheme, facts).rows}


def test_before_its_first_day_a_year_has_no_account_and_its_last_day_is_the_year() -> None:
    scheme = rules(item(points="3", window=["12-01", "11-30"]), base="10")
    facts = year_of(row(activity("A0", "2024-12-05")), row(activity("A1", "2025-03-31")))
    assert score_until(scheme, facts, date(2024, 12, 31), {}) is None
    assert exact_by_number(scheme, facts, date(2025, 1, 1)) == {ME: 13}
    assert exact_by_number(scheme, facts, date(2025, 3, 31)) == {ME: 16}


def test_an_answer_given_after_the_year_counts_on_its_last_day_only() -> None:
    scheme = rules(item(source="suggestion", basis="per_piece", points="2", outcomes=["A"]))
    made = SuggestionFact("S1", "suggestion", "路灯", date(2025, 12, 1), "lead", outcome="A")  # type: ignore[arg-type]
    facts = year_of(suggestions=[made])
    answered = {"S1": date(2026, 1, 20)}
    assert score_until(scheme, facts, date(2025, 12, 30), answered).rows[0].exact == 0  # type: ignore[union-attr]
    assert score_until(scheme, facts, date(2025, 12, 31), answered).rows[0].exact == 2  # type: ignore[union-attr]


def test_the_second_half_of_a_half_year_scheme_brings_its_base_in_july() -> None:
    scheme = rules(
        item(points="3", cap="3"), period="half_year", base="60", categories=[{"code": "A", "name": "甲", "floor": "1"}]
    )
    facts = year_of(row(activity("A1", "2025-02-01")), row(activity("A2", "2025-08-01")))
    assert exact_by_number(scheme, facts, date(2025, 6, 30)) == {ME: 63}
    assert exact_by_number(scheme, facts, date(2025, 7, 1)) == {ME: 63 + 61}
    assert exact_by_number(scheme, facts, date(2025, 12, 31)) == {ME: 126}


def test_no_report_is_overdue_before_the_year_is_over() -> None:
    overdue = item(source="duty_report", basis="once", points="-5", outcomes=["overdue"])
    early = DutyReportFact(YEAR, due=True, written_on=date(YEAR - 1, 12, 30))  # not a day of its year: nothing given
    facts = year_of(duty_reports=[early])
    assert exact_by_number(rules(overdue), facts, date(YEAR, 3, 31)) == {ME: 0}
    assert exact_by_number(rules(overdue), facts, date(YEAR, 12, 31)) == {ME: -5}


def test_a_cut_keeps_why_facts_were_returned() -> None:
    facts = year_of(row(activity(), rejected=True))
    known = facts_until(
        YearFacts(**{**_fields(facts), "returned": {ME: {"activities/A001": "重复"}}}), LAST_DAYS[0], {}
    )
    (entry,) = score(rules(item()), known).statement(ME).not_counted
    assert "重复" in entry.sentence


def _fields(facts: YearFacts) -> dict[str, object]:
    return {name: getattr(facts, name) for name in YearFacts.__dataclass_fields__}


# ── split years ──────────────────────────────────────────────────────────────────────────────────────────────────


@given(schemes(), schemes(), years(), st.dates(date(YEAR, 1, 2), date(YEAR, 12, 31)))
@settings(max_examples=20)
def test_the_lines_of_a_split_statement_add_up_to_its_total(
    old: Scheme, new: Scheme, facts: YearFacts, change: date
) -> None:
    newer = new.model_copy(update={"version": 2, "effective_from": change})
    split = split_result([newer, old], facts)
    assert [part.scheme.version for part in split.parts] == [1, 2]
    assert [one.certificate_no for one in split.rows] == list(split.statements)
    for statement in split.statements.values():
        assert sum(line.counted for line in statement.lines) == statement.row.exact == sum(statement.subtotals)
    ranked = [one.rank for one in split.rows]
    assert ranked == sorted(ranked, key=lambda rank: (rank is None, rank or 0))


@given(schemes(), years())
@settings(max_examples=20)
def test_a_split_year_of_one_version_is_the_year(scheme: Scheme, facts: YearFacts) -> None:
    split, whole = split_result([scheme], facts), score(scheme, facts)
    assert (split.rows, split.hash) == (whole.rows, whole.hash)
    assert all(split.statement(no).not_counted == whole.statement(no).not_counted for no in whole.statements)


def test_the_last_version_ranks_bands_bars_and_fills_the_quota() -> None:
    old = rules(item(points="5"), effective_from=date(2020, 1, 1), bands=BANDS, base="50")
    new = rules(
        item(points="4", kinds=["training"]), version=2, effective_from=date(2025, 7, 1), base="1",
        bands=BANDS, top_quota_percent=34, vetoes=[{"when": "unapproved_congress_absence", "effect": "not_top"}],
    )  # fmt: skip
    first, second = row(activity("A1", "2025-03-01")), row(activity("A2", "2025-09-01"))
    away = row(activity("A3", "2025-03-02", "congress"), "absent")
    facts = together(
        year_of(first, second, who=person("N1")),
        year_of(second, who=person("N2")),
        year_of(first, second, away, who=person("N3")),
        year_of(first, second, who=person("N4", service_from=date(2025, 3, 1))),
    )
    split = split_result([old, new], facts)
    told = {one.certificate_no: (one.total, one.rank, one.band) for one in split.rows}
    assert told["N2"] == (Decimal("5.0"), 4, "差")
    # a tie of three for the one place of the quota is left out whole; an absence in the first part bars all the same
    assert {told[no] for no in ("N1", "N3", "N4")} == {(Decimal("10.0"), 1, "良")}
    remarks = {one.certificate_no: one.remark for one in split.rows}
    assert "人代会会议有缺席" in remarks["N3"] and "名额已满" in remarks["N1"]
    assert split.statement("N1").subtotals == (5, 5)
    assert split.rows[0].categories == {"A": 9}
    assert split.hash != split.parts[-1].result.hash
    with pytest.raises(NotFound):
        split.statement("N9")
    with pytest.raises(NotFound):
        split_result([new.model_copy(update={"effective_from": date(2026, 1, 1)})], facts)


def test_a_split_year_stands_on_a_day_as_its_parts_did() -> None:
    old = rules(item(points="5"), effective_from=date(2020, 1, 1))
    new = rules(item(points="4"), version=2, effective_from=date(2025, 7, 1), base="1")
    facts = year_of(row(activity("A1", "2025-03-01")), row(activity("A2", "2025-09-01")))
    assert split_until([old, new], facts, date(2024, 12, 31), {}) is None
    totals = [
        split_until([old, new], facts, day, {}).statement(ME).subtotals  # type: ignore[union-attr]
        for day in (date(2025, 6, 30), date(2025, 12, 31))
    ]
    assert totals == [(5, 1), (5, 5)]


# ── sums over years ──────────────────────────────────────────────────────────────────────────────────────────────


def part(scheme: Scheme, facts: YearFacts, begins: date, ends: date) -> YearPart:
    now = score_until(scheme, facts, ends, {})
    assert now is not None
    return YearPart(scheme, begins, ends, now, score_until(scheme, facts, begins - timedelta(days=1), {}))


def test_a_period_across_years_sums_what_each_years_part_added_by_its_own_rules() -> None:
    old, new = rules(item(points="5"), base="7"), rules(item(points="4"), version=2, bands=BANDS)
    stays, leaves = person("N1"), person("N2", service_to=date(2025, 11, 30))
    first = together(
        year_of(row(activity("A1", "2025-03-01")), row(activity("A2", "2025-10-01")), who=stays),
        year_of(row(activity("A2", "2025-10-01")), who=leaves),
    )
    later = YearFacts(2026, first.level, [stays], {"N1": [row(activity("B1", "2026-02-01"))]})
    parts = [
        part(old, first, date(2025, 9, 1), date(2025, 12, 31)),
        part(new, later, date(2026, 1, 1), date(2026, 8, 31)),
    ]
    found = sum_of(parts)
    # the base of 2025 stood before the period began: it is no part of what the period added
    assert found.subtotals == {"N1": (5, 4), "N2": (5, 0)}
    assert [(one.certificate_no, one.total, one.rank, one.band) for one in found.rows] == [
        *(("N1", Decimal("9.0"), 1, None), ("N2", Decimal("5.0"), None, None)),
    ]
    assert found.rows[1].remark == LEFT
    assert found.rows[0].categories == {"A": 9}
    assert len(found.hash) == 64 and found.hash == sum_of(parts).hash
    renamed = rules(item(points="4"), version=2, categories=[{"code": "A", "name": "别的"}])
    other = sum_of([parts[0], part(renamed, later, date(2026, 1, 1), date(2026, 8, 31))])
    assert other.rows[0].categories == {}


# ── what a board derives ─────────────────────────────────────────────────────────────────────────────────────────


def board_row(no: str, total: str, band: str | None = None, rank: int | None = 1, group: str = "甲") -> BoardRow:
    return BoardRow(Row(no, no, group, Decimal(total), Fraction(total), band, rank, Fraction(0), {}))


@given(
    st.lists(st.decimals(-30, 400, places=1), max_size=60),
    st.lists(st.decimals(-20, 300, places=1), min_size=1, max_size=5, unique=True),
)
@settings(max_examples=50)
def test_bins_hold_every_total_once_and_straddle_no_band(totals: list[Decimal], lines: list[Decimal]) -> None:
    bands = [{"label": f"b{line}", "from": f"{line:f}"} for line in sorted(lines, reverse=True)]
    scheme = rules(item(), bands=bands)
    found = bins(totals, scheme)
    assert sum(one.count for one in found) == len(totals)
    assert all(one.low < one.high for one in found)
    assert all(one.high == after.low for one, after in pairwise(found))
    for one in found:
        assert not any(one.low < line < one.high for line in sorted(lines)[1:])
        assert one.count == sum(one.low <= total < one.high for total in totals)
    if len(set(totals)) > 20 and max(totals) - min(totals) > 20:
        assert 6 <= len(found) <= 14 + len(lines)


def test_bins_stand_on_round_numbers_and_on_the_lines_of_the_bands() -> None:
    scheme = rules(
        item(), bands=[{"label": "优", "from": "75"}, {"label": "良", "from": "60"}, {"label": "差", "from": "0"}]
    )
    found = bins([Decimal(n) for n in (41, 59, 60, 74, 75, 98)], scheme)
    assert [one.low for one in found] == [40 + 5 * place for place in range(12)]
    assert [(one.low, one.band, one.count) for one in found if one.low in (55, 60, 70, 75)] == [
        *((55, "差", 1), (60, "良", 1), (70, "良", 1), (75, "优", 1)),
    ]
    assert bins([], scheme) == ()
    (alone,) = bins([Decimal("85.5")] * 3, None)
    assert (alone.count, alone.band) == (3, None)


def test_groups_and_shares_leave_the_ungraded_out_of_averages_and_name_their_number() -> None:
    scheme = rules(item(), bands=BANDS)
    rows = [board_row("1", "9", "优"), board_row("2", "6", "良", 2), board_row("3", "1", "不评定", None, "乙")]
    before = [board_row("1", "4", "差").row, board_row("9", "9", "暂不评定").row]
    labels = [band.label for band in scheme.bands]
    one, other = groups_of(rows, labels, lambda name: (0, name, 0, ""), before)[::-1]
    assert (one.name, one.people, one.ranked, one.average, one.last_year_average) == ("甲", 2, 2, Fraction(15, 2), 4)
    assert (one.best, one.lowest, one.bands) == (9, 6, {"优": 1, "良": 1, "差": 0})
    assert (other.average, other.best, other.ranked, other.bands["不评定"]) == (None, None, 0, 1)
    told = [
        (one.label, one.count, one.share.numerator, one.share.denominator)
        for one in shares(scheme, group_of("", rows, labels))
    ]
    assert told == [("优", 1, 1, 2), ("良", 1, 1, 2), ("差", 0, 0, 2), ("不评定", 1, 1, 3)]
    assert shares(rules(item()), group_of("", rows, [])) == ()


def test_a_period_knows_its_years() -> None:
    two = Period("x", "两年", date(2018, 9, 1), date(2020, 8, 31))
    assert (list(two.years), two.across, two.whole_year) == ([2018, 2019, 2020], True, False)
    assert Period("year", "全年", date(2025, 1, 1), date(2025, 12, 31)).whole_year


def test_a_suspension_until_the_end_of_the_mandate_had_no_end_before_it() -> None:
    """In June nobody knew that the mandate would end in September; a suspension that was over in March was."""
    begun, over, ended = date(YEAR, 2, 1), date(YEAR, 3, 1), date(YEAR, 9, 30)
    who = person(service_to=ended, suspensions=((date(YEAR, 1, 5), over), (begun, ended)))
    (known,) = facts_until(year_of(who=who), date(YEAR, 6, 30), {}).participants
    assert (known.service_to, known.suspensions) == (None, ((date(YEAR, 1, 5), over), (begun, date.max)))
    (later,) = facts_until(year_of(who=who), date(YEAR, 9, 30), {}).participants
    assert (later.service_to, later.suspensions[1]) == (ended, (begun, ended))
