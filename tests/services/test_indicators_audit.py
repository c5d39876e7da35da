"""What an auditor counted otherwise: void elections, sign-ins of no half day, earlier rounds, counts typed for a whole year."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from gongshu_desk.domain.codes import (
    AttendanceStatus,
    Intake,
    MandateLevel,
    MandateStatus,
    Outcome,
    Satisfaction,
    TypedKind,
)
from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.records.activity import ActivityDraft, AttendanceDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.domain.records.duty_report import DutyReportDraft
from gongshu_desk.domain.records.election import TypedCountDraft
from gongshu_desk.domain.records.suggestion import SuggestionDraft
from gongshu_desk.services import dashboard, duty_term, handling, records, setup, spans, training, work_report
from gongshu_desk.services.catalog import ACTIVITIES, ATTENDANCE, DEPUTIES, DUTY_REPORTS, SUGGESTIONS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.indicators import indicators
from gongshu_desk.services.trade_kinds import TYPED_COUNTS
from gongshu_desk.services.typed_counts import sums
from gongshu_desk.services.year_sheets import by_kind, year_sheets

YEAR = spans.year(2026)
DECEMBER = date(2026, 12, 31)


def test_a_void_election_inside_the_span_made_nobody_a_deputy(desk: Desk, deputy: Callable[..., DeputyDraft]) -> None:
    records.add(desk, DEPUTIES, deputy("王小明", "A1"))
    elected = {"by_election": True, "elected_on": date(2026, 4, 1), "status": MandateStatus.VOID}
    records.add(desk, DEPUTIES, deputy("李文", "A2", **elected))
    found = indicators(desk, YEAR, DECEMBER)
    assert (found["deputies.served"].value, found["deputies.by_elected"].value) == (1, 0)
    assert found["deputies.in_office"].value == 1


def test_a_sign_in_of_no_half_day_is_no_training(
    desk: Desk, deputy: Callable[..., DeputyDraft], activity: Callable[..., ActivityDraft]
) -> None:
    """The tier says what the whole says."""
    records.add(desk, DEPUTIES, deputy("王小明", "A1"))
    records.add(desk, ACTIVITIES, activity("A001", organiser_level="district"))
    mark = AttendanceDraft(
        activity_no="A001", certificate_no="A1", status=AttendanceStatus.LEFT_EARLY, actual_half_days=Decimal(0)
    )
    records.add(desk, ATTENDANCE, mark)
    found = indicators(desk, YEAR, DECEMBER)
    tier = found["training.district.coverage"]
    assert (tier.value, found["training.coverage"].value) == (Rate(0, 1), Rate(0, 1))
    assert tier.behind[0].counted == ()
    with desk.store.read() as session:
        assert training.figures(session, YEAR.first, YEAR.last).coverage_of_tier("区人大") == Rate(0, 1)


def test_a_suggestion_has_the_result_of_the_round_that_ran_on_the_day(
    desk: Desk, deputy: Callable[..., DeputyDraft]
) -> None:
    """Answered with C, not satisfied, handled again and answered with B, which became A: each day knows its own."""
    records.add(desk, DEPUTIES, deputy("王小明", "A1"))
    given = {"no": "S1", "kind": "suggestion", "title": "关于停车的建议", "lead": "A1", "raised_on": date(2026, 1, 18)}
    records.add(desk, SUGGESTIONS, SuggestionDraft.model_validate(given | {"content": "请予解决"}))

    def at() -> tuple[int, int]:
        row = records.find(desk, SUGGESTIONS)[0]
        return row["id"], row["revision"]

    handling.examine(desk, at(), Intake.ACCEPTED, date(2026, 1, 22))
    handling.assign(desk, [at()], date(2026, 2, 2), ["区住建局"], [])
    handling.reply(desk, at(), date(2026, 3, 2), "先留作参考", Outcome.C)
    handling.evaluate(desk, at(), date(2026, 3, 12), Satisfaction.DISSATISFIED, "没有解决")
    handling.again(desk, at(), date(2026, 4, 1))
    handling.reply(desk, at(), date(2026, 5, 4), "列入计划", Outcome.B)
    handling.evaluate(desk, at(), date(2026, 5, 6), Satisfaction.SATISFIED)
    handling.grade(desk, at(), date(2026, 9, 1), Outcome.A, "已完工")
    told = {}
    for day in (date(2026, 3, 20), date(2026, 4, 15), date(2026, 6, 1), date(2026, 9, 1)):
        found = indicators(desk, YEAR, day)
        told[day.month] = "".join(o for o in "ABC" if found[f"suggestions.outcome_{o.lower()}"].value.numerator)  # type: ignore[union-attr]
        assert found["suggestions.answered"].value == Rate(1, 1), day
    assert told == {3: "C", 4: "", 6: "B", 9: "A"}


def test_a_count_typed_for_the_year_stands_in_it_before_the_year_is_over(desk: Desk) -> None:
    """As the page of typed counts has it; of one label in two measures each is a figure of its own."""
    for no, measure, count in (("T1", "件", 7), ("T2", "次", 5)):
        records.add(
            desk,
            TYPED_COUNTS,
            TypedCountDraft(no=no, what=TypedKind.FILING_REVIEW, label="备案审查", from_on=YEAR.first, to_on=YEAR.last,
                            count=count, measure=measure),
        )  # fmt: skip
    found = indicators(desk, YEAR, date(2026, 11, 23))
    typed = [item for item in found.items if item.group == "填报数"]
    assert sorted((item.unit, item.value) for item in typed) == [("件", 7), ("次", 5)]
    assert len({item.key for item in typed}) == 2
    with desk.store.read() as session:
        assert sum(one.count for one in sums(session, YEAR.first, YEAR.last)) == 12
    half = indicators(desk, spans.any_days(date(2026, 1, 1), date(2026, 6, 30)), DECEMBER)
    left = [(item.value, item.note) for item in half.items if item.group == "填报数"]
    assert left == [(0, "填报数；另有 1 条跨期，没有计入")] * 2


def test_ballots_count_alike_on_screen_and_in_the_workbook(desk: Desk, deputy: Callable[..., DeputyDraft]) -> None:
    """有效票 left empty is the answers together; a number without answers is no result."""
    for no, votes in (("A1", {"satisfied": 30, "fairly": 8, "dissatisfied": 2}), ("A2", {"valid": 40, "returned": 40})):
        records.add(desk, DEPUTIES, deputy(f"王小明{no}", no))
        report = {"certificate_no": no, "year": 2026, "due": True, "oral_on": date(2026, 11, 5), "issued": 45}
        records.add(desk, DUTY_REPORTS, DutyReportDraft.model_validate(report | votes))
    found = indicators(desk, YEAR, DECEMBER)
    assert (found["duty.ballots"].value, found["duty.satisfied"].value) == (1, Rate(30, 40))
    rates = duty_term.rates(desk, YEAR.first, YEAR.last)
    assert (rates.ballots, rates.satisfied, rates.accepted) == (1, Rate(30, 40), found["duty.accepted"].value)


def test_who_is_elected_for_the_next_term_is_not_asked_for_a_duty_report_yet(
    desk: Desk, deputy: Callable[..., DeputyDraft]
) -> None:
    """Coverage of a year that ends between the election and the first session is that of the term that still runs."""
    records.add(desk, DEPUTIES, deputy("王小明", "A1"))
    setup.put_term(desk, level=MandateLevel.DISTRICT, number=2, starts_on=date(2027, 1, 10), ends_on=None)
    records.add(desk, DEPUTIES, deputy("李文", "B1", term=2, elected_on=date(2026, 12, 20)))
    found = indicators(desk, YEAR, DECEMBER)["duty.term_coverage"]
    assert found.value == Rate(0, 1) == duty_term.term_plan(desk, DECEMBER).coverage


def test_two_mandates_are_one_person_in_the_workbook_and_on_the_first_page(
    street: Desk, deputy: Callable[..., DeputyDraft], activity: Callable[..., ActivityDraft]
) -> None:
    """人数 and 培训覆盖率 of the year of 换届, and the mean of days with half a morning before a leave, are the same everywhere."""
    setup.put_term(street, level=MandateLevel.DISTRICT, number=2, starts_on=date(2025, 7, 1), ends_on=None)
    one = records.find(street, DEPUTIES)[0]
    same = {"id_number": "330105197001010012"}
    old: dict[str, object] = {"ended_on": date(2025, 6, 30), "status": MandateStatus.EXPIRED}
    seats: tuple[tuple[str, dict[str, object]], ...] = (
        ("B0", old), ("B1", {"term": 2}), ("B2", {"level": "city", "term": 14}),
    )  # fmt: skip
    for no, values in seats:
        records.add(street, DEPUTIES, deputy(one["name"], no, **same, **values))
    records.add(street, ACTIVITIES, activity("Z001", date(2025, 9, 5), half_days="1"))
    present, leave = AttendanceStatus.PRESENT, AttendanceStatus.PERSONAL_LEAVE
    for no, status, actual in (("B1", present, None), ("B2", present, None), (one["certificate_no"], leave, "0.5")):
        half = Decimal(actual) if actual else None
        draft = AttendanceDraft(activity_no="Z001", certificate_no=no, status=status, actual_half_days=half)
        records.add(street, ATTENDANCE, draft)
    found, sheets = indicators(street, spans.year(2025), DECEMBER), year_sheets(street, 2025)
    assert found["training.coverage"].value == sheets.trained == dashboard.dashboard(street, 2025).training.rate
    training_line = next(line for line in by_kind(sheets) if line.label == "培训")
    assert training_line.persons == found["training.persons"].value
    lines = {
        line.label: line.value for block in work_report.work_report(street, 2025)[0].blocks for line in block.lines
    }
    assert lines["人均履职天数"] == found["attendance.days_mean"].value
    assert lines["年末在任代表"] == found["deputies.in_office"].value
