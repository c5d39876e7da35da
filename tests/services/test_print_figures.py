"""What the single forms are given: registers that tie, rolls that tie out, reports with their ballots and texts."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from sqlmodel import col, select

from gongshu_desk.domain.codes import ActivityKind, AttendanceStatus
from gongshu_desk.domain.figures import half_up
from gongshu_desk.domain.forms import RegisterFigures, SignInFigures
from gongshu_desk.domain.points.facts import Reason
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.errors import NotFound
from gongshu_desk.services import activities, records
from gongshu_desk.services.catalog import ACTIVITIES, DEPUTIES, DUTY_REPORTS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import Values
from gongshu_desk.services.print_figures import duty_reports, sign_ins
from gongshu_desk.services.register_figures import ballot_of, registers
from gongshu_desk.services.year_figures import group_order, year_book
from gongshu_desk.store.tables import DutyReport

YEAR = 2025
S = AttendanceStatus


@pytest.fixture
def found(street: Desk) -> list[RegisterFigures]:
    return registers(street, YEAR)


def changed(desk: Desk, no: str, **update: object) -> None:
    """A deputy's record with these fields set."""
    person = next(values for values in records.find(desk, DEPUTIES) if values["certificate_no"] == no)
    loaded = records.load(desk, DEPUTIES, person["id"])
    records.change(desk, DEPUTIES, loaded.id, loaded.revision, loaded.draft.model_copy(update=update))


# --- registers ------------------------------------------------------------------------------------------------


def test_register_ties_from_items_to_total(found: list[RegisterFigures]) -> None:
    assert len(found) == 23
    for one in found:
        counted = sum((Fraction(c.counted) for c in one.categories), start=Fraction(one.base)) - Fraction(one.cap_cut)
        assert half_up(counted, 1) == one.total
        for category in one.categories:
            assert sum(Fraction(item.value) for item in category.items) - category.cut == category.counted


def test_register_records_are_the_lines_of_the_ledger(street: Desk, found: list[RegisterFigures]) -> None:
    result = year_book(street, YEAR).result
    for one in found:
        lines = [line for line in result.statement(one.identity.certificate_no).lines if line.source != "rules"]
        assert [(r.item, r.raw, r.counted) for r in one.records] == [(x.item, x.raw, x.counted) for x in lines]
        dated = [(r.day, x.date) for r, x in zip(one.records, lines, strict=True) if x.source != "attendance"]
        assert all(mine == theirs for mine, theirs in dated)


def test_register_says_a_rate_in_one_line_with_its_facts(found: list[RegisterFigures]) -> None:
    rates = [record for one in found for record in one.records if record.item == "A1"]
    assert rates
    assert all(record.facts > 1 and record.day is not None and "出勤 " in record.text for record in rates)
    whole = next(record for record in rates if record.text.endswith("6/6"))
    assert whole.text == "人代会 6 个半天，出勤 6/6"
    assert (whole.facts, whole.raw, whole.counted) == (6, 20, 20)


def test_register_says_for_what_points_were_taken(found: list[RegisterFigures]) -> None:
    taken = [r for one in found for r in one.records if r.item == "F4"]
    assert taken
    assert all(record.text.partition("：")[0] in ("迟到", "早退") and record.raw < 0 for record in taken)


def test_register_leaves_caps_out_of_the_uncounted(street: Desk, found: list[RegisterFigures]) -> None:
    result = year_book(street, YEAR).result
    caps = (Reason.ITEM_CAP, Reason.CATEGORY_CAP, Reason.TOTAL_CAP)
    for one in found:
        rest = [n for n in result.statement(one.identity.certificate_no).not_counted if n.reason not in caps]
        assert [(u.day, u.text) for u in one.uncounted] == [(n.date, n.title) for n in rest]


def test_register_of_who_is_not_graded_agrees_with_the_public_list(street: Desk, found: list[RegisterFigures]) -> None:
    deputies = year_book(street, YEAR).deputies
    for one in found:
        points = deputies[one.identity.certificate_no].points
        assert one.graded == points.graded
        assert (one.current.total is None) == (not points.graded)
        assert (one.band, one.reason) == (points.band, points.reason)
    assert sorted(one.band for one in found if not one.graded) == ["不评定", "不评定", "暂不评定"]


def test_register_knows_the_first_day_in_office(found: list[RegisterFigures]) -> None:
    assert all(one.identity.in_office_since for one in found)
    late = [one.identity for one in found if one.identity.elected_on]
    assert late
    assert all(who.elected_on == who.in_office_since for who in late)


def test_register_of_one_deputy_is_that_of_all(street: Desk, found: list[RegisterFigures]) -> None:
    wanted = found[11]
    assert registers(street, YEAR, [wanted.identity.certificate_no]) == [wanted]
    with pytest.raises(NotFound, match="没有代表证号"):
        registers(street, YEAR, ["0000000000000"])


def test_register_compares_with_the_year_before_where_there_is_one(street: Desk) -> None:
    book = year_book(street, YEAR)
    first = registers(street, YEAR)
    again = registers(street, YEAR - 1) if any(one.previous for one in first) else []
    for one in first:
        if one.previous:
            before = next(x for x in again if x.identity.certificate_no == one.identity.certificate_no)
            assert one.previous == before.current
    assert {one.current.ranked for one in first} == {sum(row.rank is not None for row in book.result.rows)}


def test_phone_is_masked_on_the_register(found: list[RegisterFigures]) -> None:
    phones = [one.identity.phone for one in found if one.identity.phone]
    assert phones
    assert all("****" in phone for phone in phones)


# --- order ----------------------------------------------------------------------------------------------------


def test_groups_stand_in_office_order() -> None:
    names = ["", "第十小组", "第二小组", "第三小组", "第一小组", "第十一小组", "企业家小组"]
    assert sorted(names, key=group_order) == [
        "第一小组", "第二小组", "第三小组", "第十小组", "第十一小组", "企业家小组", "",
    ]  # fmt: skip


def test_groups_of_one_place_stand_together_places_by_strokes() -> None:
    names = ["翠柳第二小组", "丹枫第一小组", "翠柳第一小组", "丹枫第十小组", "丹枫第二小组"]
    assert sorted(names, key=group_order) == [
        "丹枫第一小组", "丹枫第二小组", "丹枫第十小组", "翠柳第一小组", "翠柳第二小组",
    ]  # fmt: skip


def test_who_belongs_to_no_group_stands_last(street: Desk) -> None:
    no = next(one for one in registers(street, YEAR) if one.graded).identity.certificate_no
    changed(street, no, group=None)
    last = registers(street, YEAR)[-1].identity
    assert (last.certificate_no, last.group) == (no, "")
    new_activity(street, held_on=date(YEAR, 12, 31))
    sheet = sign_ins(street, YEAR, ["X1"])[0]
    assert sheet.groups[-1].name == "未编组"


# --- sign-in sheets -------------------------------------------------------------------------------------------


def people(sheet: SignInFigures) -> list[str]:
    return [person.name for group in sheet.groups for person in group.people]


def test_sign_in_counts_tie_out_with_the_people_listed(street: Desk) -> None:
    sheets = sign_ins(street, YEAR)
    assert len(sheets) == len(records.find(street, ACTIVITIES, year=YEAR))
    called = [sheet for sheet in sheets if sheet.counts]
    assert len(called) > 50
    for sheet in called:
        counts = sheet.counts
        assert counts is not None
        assert counts.expected == counts.present + counts.leave + counts.absent == len(people(sheet)) == sheet.expected
        assert counts.sitting_in == len(sheet.guests)


def test_sign_in_remarks_are_what_is_registered(street: Desk) -> None:
    for sheet in sign_ins(street, YEAR):
        if sheet.counts:
            remarks = [person.remark for group in sheet.groups for person in group.people]
            assert remarks.count("迟到") == sheet.counts.late
            assert remarks.count("事假") == sheet.counts.personal_leave
            assert remarks.count("缺席") == sheet.counts.absent


def new_activity(desk: Desk, **more: object) -> Values:
    draft = ActivityDraft.model_validate(
        {"no": "X1", "kind": ActivityKind.GROUP, "name": "走访座谈", "held_on": date(YEAR, 12, 30), **more}
    )
    records.add(desk, ACTIVITIES, draft)
    return next(values for values in records.find(desk, ACTIVITIES, year=YEAR) if values["no"] == draft.no)


def test_sheet_before_the_roll_lists_everyone_in_office(street: Desk) -> None:
    new_activity(street)
    sheet = sign_ins(street, YEAR, ["X1"])[0]
    assert sheet.counts is None
    assert sorted(people(sheet)) == sorted(person.name for person in activities.roll(street, "X1").people)
    assert {person.remark for group in sheet.groups for person in group.people} == {""}


def test_sheet_of_a_called_roll_keeps_sitting_in_apart_and_leaves_out_who_does_not_apply(street: Desk) -> None:
    new_activity(street)
    nos = [person.certificate_no for person in activities.roll(street, "X1").people][:5]
    marks = dict(zip(nos, (S.PRESENT, S.LATE, S.SICK_LEAVE, S.SITTING_IN, S.NOT_APPLICABLE), strict=True))
    activities.record_attendance(street, "X1", marks)
    sheet = sign_ins(street, YEAR, ["X1"])[0]
    assert len(people(sheet)) == 3
    assert len(sheet.guests) == 1
    assert sheet.counts is not None
    assert (sheet.expected, sheet.counts.present, sheet.counts.late, sheet.counts.sick_leave) == (3, 2, 1, 1)
    assert sorted(person.remark for group in sheet.groups for person in group.people) == ["", "病假", "迟到"]


def test_half_days_of_a_meeting_are_numbered_through(street: Desk) -> None:
    series = "年末会议"
    new_activity(street, no="X1", series=series, half_days=Decimal(2), name="第一阶段")
    new_activity(street, no="X2", series=series, name="第二阶段", held_on=date(YEAR, 12, 31))
    first, second = (sign_ins(street, YEAR, [no])[0] for no in ("X1", "X2"))
    assert (first.title, first.part, first.sign_in_unit) == (series, "第一阶段", "第 1 至 2 个半天")
    assert (second.title, second.part, second.sign_in_unit) == (series, "第二阶段", "第 3 个半天")
    with pytest.raises(NotFound, match="没有编号为"):
        sign_ins(street, YEAR, ["没有的"])


# --- duty reports ---------------------------------------------------------------------------------------------


def test_duty_results_hold_only_those_with_a_ballot(street: Desk) -> None:
    meetings = duty_reports(street, YEAR)
    voted = [row for row in records.find(street, DUTY_REPORTS, year=YEAR) if row["oral_on"] and row["valid"]]
    assert voted
    rows = [row for meeting in meetings for row in meeting.rows]
    assert sorted(row.name for row in rows) == sorted(row["name"] for row in voted)
    assert [meeting.day for meeting in meetings] == sorted(meeting.day for meeting in meetings if meeting.day)
    for row in rows:
        votes = row.ballot
        assert votes.returned == votes.valid + votes.invalid
        assert 0 <= votes.invalid <= votes.returned <= votes.issued


@pytest.mark.parametrize(
    ("votes", "found"),
    [
        ({"valid": 50, "satisfied": 45, "fairly": 4, "dissatisfied": 1, "returned": 51, "issued": 53}, (53, 51, 50)),
        ({"satisfied": 45, "fairly": 4}, (49, 49, 49)),
        ({"valid": 0, "returned": 2}, (2, 2, 0)),
        ({"valid": 50}, None),
        ({}, None),
    ],
)
def test_a_ballot_is_what_was_counted(votes: Values, found: tuple[int, int, int] | None) -> None:
    empty = dict.fromkeys(("issued", "returned", "valid", "satisfied", "fairly", "dissatisfied", "abstained"))
    ballot = ballot_of(empty | votes)
    assert (ballot and (ballot.issued, ballot.returned, ballot.valid)) == found


def test_those_due_are_as_many_as_the_year_counts(street: Desk) -> None:
    deputies = year_book(street, YEAR).deputies.values()
    meetings = duty_reports(street, YEAR)
    assert all(not meeting.statuses for meeting in meetings[:-1])
    last = meetings[-1]
    assert len(last.statuses) == sum(d.duty_due for d in deputies)
    assert last.reported.numerator == sum(d.duty_done for d in deputies if d.duty_due)
    groups = [group_order(status.group) for status in last.statuses]
    assert groups == sorted(groups)


def test_written_reports_are_printed_also_of_those_who_came_to_no_meeting(street: Desk) -> None:
    rows = records.find(street, DUTY_REPORTS, year=YEAR)
    silent = next(row for row in rows if row["written_on"] and not row["valid"])
    spoken = next(row for row in rows if row["valid"])
    with street.store.write("录入述职报告") as session:
        for report in session.exec(select(DutyReport).where(col(DutyReport.id).in_([silent["id"], spoken["id"]]))):
            report.report_text = "一、出席会议\n\n  按时参加。 \n二、联系群众"
    told = duty_reports(street, YEAR)[-1].texts
    written = (silent["id"], spoken["id"])
    kept = [row["name"] for row in rows if row["report_text"] and row["id"] not in written]
    assert sorted(text.name for text in told) == sorted((silent["name"], spoken["name"], *kept))
    texts = [text for text in told if text.paragraphs == ("一、出席会议", "按时参加。", "二、联系群众")]
    assert sorted(text.name for text in texts) == sorted((silent["name"], spoken["name"]))
    assert all(text.electoral_district for text in texts)


def test_year_without_duty_reports_says_what_to_do(street: Desk) -> None:
    with pytest.raises(NotFound, match="还没有述职记录"):
        duty_reports(street, 2030)
