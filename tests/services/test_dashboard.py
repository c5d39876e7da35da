"""The figures of the first page are those of the books behind it."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

from sqlmodel import select

from gongshu_desk.domain.codes import (
    ActivityKind,
    AttendanceStatus,
    MandateLevel,
    ReviewState,
    Satisfaction,
    SuggestionKind,
)
from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.domain.records.duty_report import DutyReportDraft
from gongshu_desk.domain.records.suggestion import SuggestionDraft
from gongshu_desk.domain.summary import GroupFigures
from gongshu_desk.services import activities, dashboard_rows, records, year_end
from gongshu_desk.services.catalog import kind_of
from gongshu_desk.services.dashboard import Compared, dashboard
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.year_figures import year_book
from gongshu_desk.store.tables import Mandate

S = AttendanceStatus


def people(desk: Desk, *extra: dict[str, object]) -> None:
    for place, values in enumerate(extra, start=1):
        draft = DeputyDraft(
            name=f"王{'一二三四五六'[place - 1]}", level=MandateLevel.DISTRICT, term=1, certificate_no=f"000{place}",
            **values,
        )  # fmt: skip
        records.add(desk, kind_of("deputies"), draft)


def hold(desk: Desk, no: str, day: date, kind: ActivityKind, marks: dict[str, S], halves: str = "1") -> None:
    draft = ActivityDraft(no=no, kind=kind, name=f"活动 {no}", held_on=day, half_days=Decimal(halves))
    records.add(desk, kind_of("activities"), draft)
    if marks:
        activities.record_attendance(desk, no, marks)


def test_rates_count_what_their_definition_says(desk: Desk) -> None:
    people(desk, {}, {}, {"elected_on": date(2026, 6, 1), "by_election": True})
    training = {"0001": S.PRESENT, "0002": S.OFFICIAL_LEAVE, "0003": S.PRESENT}
    hold(desk, "A1", date(2026, 3, 5), ActivityKind.TRAINING, training, "2")  # 0003 was not in office yet
    hold(desk, "A2", date(2026, 7, 1), ActivityKind.GROUP, {"0001": S.LATE, "0002": S.ABSENT, "0003": S.NOT_APPLICABLE})
    activities.details(desk, "A1", "0001", actual_half_days=Decimal("1.5"))
    found = dashboard(desk, 2026)
    assert found.attendance.rate == Rate(Decimal("2.5"), Decimal("4"))  # 1.5 of 2, 1 of 1, 0 of 1
    assert found.training.rate == Rate(1, 3)
    assert found.months == (0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0)
    assert (found.heads.in_office, found.heads.in_year) == (3, 3)
    assert sum(n for _, n in found.bands) == 3


def test_suggestions_and_duty_reports(desk: Desk) -> None:
    people(desk, {}, {})
    for no, answered in (("S1", date(2026, 5, 2)), ("S2", None)):
        draft = SuggestionDraft(
            no=no, kind=SuggestionKind.SUGGESTION, title="增设路灯", lead="0001", raised_on=date(2026, 2, 1),
            assigned_on=date(2026, 3, 1), answered_on=answered,
        )  # fmt: skip
        records.add(desk, kind_of("suggestions"), draft)
    reports = kind_of("duty-reports")
    done = DutyReportDraft(certificate_no="0001", year=2026, due=True, written_on=date(2026, 11, 1))
    records.add(desk, reports, done)
    records.add(desk, reports, DutyReportDraft(certificate_no="0002", year=2026, due=True))
    found = dashboard(desk, 2026)
    assert found.closed_suggestions.rate == Rate(1, 2)
    assert found.duty.rate == Rate(1, 2)
    assert found.closed_suggestions.before is None and found.duty.before is None


def test_change_is_between_rounded_percentages() -> None:
    assert Compared(Rate(2, 3), Rate(1, 3)).change == Fraction("33.4")  # 66.7 − 33.3, as the cards show them
    assert Compared(Rate(1, 2), Rate(1, 2)).change == 0
    assert Compared(Rate(0, 0), Rate(1, 2)).change is None
    assert Compared(Rate(1, 2), None).change is None


def test_an_empty_year_has_no_rates(desk: Desk) -> None:
    found = dashboard(desk, 2026)
    assert [c.rate.percent() for c in (found.attendance, found.training, found.closed_suggestions, found.duty)] == [
        "—"
    ] * 4
    assert found.heads.in_office == 0 and found.heads.persons == 0


def test_the_street_ties_out_with_its_book(street: Desk) -> None:
    found, book = dashboard(street, 2025), year_book(street, 2025)
    whole = GroupFigures("", tuple(book.deputies.values()))
    assert (found.duty.rate, found.training.rate) == (whole.reported, whole.trained)
    assert dict(found.bands) == {word: whole.in_band(word) for word, _ in found.bands}
    assert sum(found.months) >= whole.work.events + whole.work.contacts > 0  # which leave out congress and training


def test_a_year_without_rules_still_has_its_figures(street: Desk) -> None:
    found = dashboard(street, 2024)
    assert found.bands == () and found.heads.in_office > 0
    missing = [(g.need, g.page) for g in year_end.gaps(street, 2024) if g.what == "积分规则"]
    assert missing == [("必补", "settings")]


def test_persons_are_counted_once_where_mandates_follow_each_other(desk: Desk) -> None:
    people(desk, {"elected_on": date(2021, 12, 1), "ended_on": date(2026, 6, 30)}, {})
    second = DeputyDraft(
        name="王一", level=MandateLevel.DISTRICT, term=1, certificate_no="0009", elected_on=date(2026, 7, 1)
    )
    records.add(desk, kind_of("deputies"), second)
    with desk.store.write("并为一人") as session:
        rows = {m.certificate_no: m for m in session.exec(select(Mandate))}
        rows["0009"].person_id = rows["0001"].person_id
    heads = dashboard(desk, 2026).heads
    assert (heads.in_year, heads.persons, heads.in_office) == (3, 2, 2)


def test_every_figure_opens_the_rows_it_counts(street: Desk) -> None:
    found = dashboard(street, 2025)
    page, asked = dashboard_rows.rows_behind(street, 2025, "在任代表")
    assert page == "deputies" and asked is not None and len(asked["ids"]) == found.heads.in_office
    page, asked = dashboard_rows.rows_behind(street, 2025, "培训覆盖率")
    rate = found.training.rate
    assert asked is not None and len(asked["ids"]) == rate.denominator - rate.numerator > 0
    for figure, target, compared in (
        ("建议办结率", "suggestions", found.closed_suggestions),
        ("述职率", "duty-reports", found.duty),
    ):
        page, asked = dashboard_rows.rows_behind(street, 2025, figure)
        assert page == target and asked is not None and len(asked["ids"]) == compared.rate.denominator
    for month, times in enumerate(found.months, start=1):
        page, asked = dashboard_rows.month_rows(street, 2025, month)
        assert page == "attendance" and asked is not None and len(asked["ids"]) == times


def test_charts_of_handling_hold_every_record_once(street: Desk) -> None:
    found = dashboard_rows.board(street, 2025)
    raised = records.find(street, kind_of("suggestions"), year=2025)
    collected = records.find(street, kind_of("opinions"), year=2025)
    assert sorted(i for bar in found.suggestions for i in bar.ids) == sorted(
        v["id"] for v in raised if v["review"] is not ReviewState.RETURNED
    )
    assert sorted(i for bar in found.opinions for i in bar.ids) == sorted(v["id"] for v in collected)
    evaluated = {v["id"] for v in raised if v["satisfaction"] is Satisfaction.SATISFIED and v["answered_on"]}
    assert {i for bar in found.suggestions if bar.word == "满意" for i in bar.ids} <= evaluated
