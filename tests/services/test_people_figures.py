"""Figures of the handbook, the quarters, the roster, the recommendation and the work report, from a store."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from gongshu_desk.domain.codes import AttendanceStatus, Outcome
from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.forms.people import HandbookFigures, QuarterFigures, QuarterPerson, WorkReportFigures
from gongshu_desk.domain.points.score import score
from gongshu_desk.domain.points.until import facts_until
from gongshu_desk.errors import NotFound
from gongshu_desk.reports.builders import duty_handbook, work_report_data
from gongshu_desk.services import catalog, points, records, reveal
from gongshu_desk.services.dashboard import dashboard
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.handbook_figures import handbooks
from gongshu_desk.services.people_figures import deputy_roster, recommendations
from gongshu_desk.services.quarter_figures import quarter_end, quarter_points, quarters_begun
from gongshu_desk.services.work_report import work_report
from gongshu_desk.services.year_end import close_year
from gongshu_desk.services.year_figures import summary_of, year_book
from gongshu_desk.services.year_sheets import by_kind, suggestion_figures, year_sheets

YEAR = 2025


# ── 履职手册 ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_handbook_half_days_are_the_duty_days_of_the_register(street: Desk) -> None:
    """Everything that counts, over all parts, is twice the year's 履职天数; so are the single counts."""
    listed = handbooks(street, YEAR)
    assert len(listed) == len(year_book(street, YEAR).deputies)
    for handbook in listed:
        counted = [event for event in handbook.events if event.counted]
        work = handbook.register.current.work
        assert sum(Fraction(event.half_days) for event in counted) == 2 * Fraction(work.days)
        there = [event for event in counted if event.present]
        assert sum(event.kind == "进站接待" for event in there) == work.receptions
        assert sum(event.present and event.counted for event in handbook.field) == work.field_events
        assert sum(proposal.led for proposal in handbook.proposals) == work.led


def test_handbook_tells_every_attendance_once_in_order(street: Desk) -> None:
    rows = records.find(street, catalog.ATTENDANCE, year=YEAR)
    numbers = set(year_book(street, YEAR).deputies)
    expected = sum(row["certificate_no"] in numbers for row in rows)
    listed = handbooks(street, YEAR)
    assert sum(len(handbook.events) for handbook in listed) == expected
    for handbook in listed:
        for part in (handbook.meetings, handbook.field, handbook.training, handbook.group, handbook.contacts):
            assert [event.day for event in part] == sorted(event.day for event in part)


def suspended(street: Desk) -> HandbookFigures:
    no = next(v["certificate_no"] for v in records.find(street, catalog.DEPUTIES) if v["suspended_from"])
    return handbooks(street, YEAR, [no])[0]


def test_handbook_keeps_what_lies_in_a_suspension_without_counting_it(street: Desk) -> None:
    since = date(2025, 7, 14)
    for event in suspended(street).events:
        assert event.counted == (event.day < since)
        assert ("暂停期间" in event.status) == (event.day >= since)


def test_handbook_tells_a_suggestion_of_a_suspended_deputy_without_counting_it(street: Desk) -> None:
    """What the part adds up to is what the overview of the same page says."""
    no = suspended(street).register.identity.certificate_no
    given = {
        "no": "S2025901",
        "kind": "suggestion",
        "title": "关于停职期间的建议",
        "raised_on": date(2025, 8, 4),
        "lead": no,
    }
    records.add(street, catalog.SUGGESTIONS, catalog.SUGGESTIONS.draft.model_validate(given))
    handbook = suspended(street)
    (late,) = [one for one in handbook.proposals if not one.counted]
    assert (late.title, late.state) == ("关于停职期间的建议", "暂停期间")
    work = handbook.register.current.work
    counted = [one.led for one in handbook.proposals if one.counted]
    assert (sum(counted), len(counted)) == (work.led, work.led + work.cosigned)
    text = duty_handbook.build([handbook]).text()
    assert f"领衔 {work.led} 件，联名 {work.cosigned} 件，另有不计 1 件" in text


def test_handbook_carries_pages_of_the_record_book(street: Desk) -> None:
    listed = handbooks(street, YEAR)
    pages = [event.page for handbook in listed for event in handbook.events]
    assert any(pages)
    assert not all(pages)
    absent = [
        event for handbook in listed for event in handbook.events if event.status == AttendanceStatus.ABSENT.label
    ]
    assert absent
    assert all(event.page == "" and event.half_days == 0 for event in absent)


def test_handbook_opinions_are_those_of_the_activities_attended(street: Desk) -> None:
    for handbook in handbooks(street, YEAR):
        days = {event.day for event in handbook.events if event.present}
        assert {opinion.day for opinion in handbook.opinions} <= days
    assert any(handbook.opinions for handbook in handbooks(street, YEAR))


def test_handbook_of_an_unknown_deputy_is_refused(street: Desk) -> None:
    with pytest.raises(NotFound):
        handbooks(street, YEAR, ["9999999999999"])


# ── 季度亮分 ──────────────────────────────────────────────────────────────────────────────────────────────────────


def people(figures: QuarterFigures) -> dict[str, QuarterPerson]:
    return {person.certificate_no: person for person in figures.total.people}


def test_fourth_quarter_comes_to_the_years_total(street: Desk) -> None:
    result = points.result(street, YEAR)
    fourth = people(quarter_points(street, YEAR, 4)[0])
    assert set(fourth) == set(result.statements)
    for row in result.rows:
        now = fourth[row.certificate_no].now
        assert (now.total, now.rank, now.days) == (row.total, row.rank, row.days)


def test_quarters_add_up_and_days_too(street: Desk) -> None:
    """What the quarters add is the total of the last; a single sheet says the same as the overview."""
    overview = quarter_points(street, YEAR)[0]
    assert overview.quarters == (1, 2, 3, 4)
    for person in people(overview).values():
        known = [one for one in person.scores if one is not None]
        assert sum(Fraction(one.added) for one in known) == Fraction(person.now.total)
        assert sum(Fraction(one.days_added) for one in known) == Fraction(person.now.days)
    second = people(quarter_points(street, YEAR, 2)[0])
    for no, person in second.items():
        assert person.now == people(overview)[no].scores[1]


def test_quarter_is_scored_from_the_facts_up_to_its_last_day(street: Desk) -> None:
    """What is entered for a later day changes nothing in a quarter that is over, and something after it."""
    before = people(quarter_points(street, YEAR, 2)[0])
    later = next(
        v for v in records.find(street, catalog.ATTENDANCE, year=YEAR)
        if v["held_on"] > date(2025, 7, 1) and v["status"] is AttendanceStatus.PRESENT and v["certificate_no"] in before
        and v["activity_kind"].value == "group"
    )  # fmt: skip
    loaded = records.load(street, catalog.ATTENDANCE, later["id"])
    draft = loaded.draft.model_copy(update={"status": AttendanceStatus.ABSENT})
    year = people(quarter_points(street, YEAR, 4)[0])[later["certificate_no"]].now
    records.change(street, catalog.ATTENDANCE, later["id"], loaded.revision, draft)
    assert people(quarter_points(street, YEAR, 2)[0]) == before
    assert people(quarter_points(street, YEAR, 4)[0])[later["certificate_no"]].now.total < year.total


def test_facts_of_a_day_know_nothing_of_later_ones(street: Desk) -> None:
    book = year_book(street, YEAR)
    answered = {
        v["no"]: v["answered_on"] for v in records.find(street, catalog.SUGGESTIONS, year=YEAR) if v["answered_on"]
    }
    day = quarter_end(YEAR, 1)
    facts = facts_until(book.facts, day, answered)
    assert all(a.activity.date <= day for rows in facts.attendance.values() for a in rows)
    assert all(not rows for rows in facts.duty_reports.values())
    suggestions = [s for rows in facts.suggestions.values() for s in rows]
    assert suggestions
    assert all(s.outcome is None for s in suggestions if answered.get(s.no, date.max) > day)
    kept = [s for rows in book.facts.suggestions.values() for s in rows if s.outcome is Outcome.A]
    assert kept
    assert all(p.service_from <= day and p.service_to is None for p in facts.participants)
    assert all(not p.suspensions for p in facts.participants)
    assert score(book.result.scheme, facts).rows


def test_by_elected_deputy_stands_in_no_quarter_before_the_election(street: Desk) -> None:
    no = next(
        v["certificate_no"] for v in records.find(street, catalog.DEPUTIES) if v["elected_on"] == date(2025, 5, 22)
    )
    assert no not in people(quarter_points(street, YEAR, 1)[0])
    overview = people(quarter_points(street, YEAR)[0])[no]
    assert overview.scores[0] is None
    second = overview.scores[1]
    assert second is not None and second.added == second.total


def test_suspension_takes_points_from_the_quarter_it_begins_in(street: Desk) -> None:
    no = suspended(street).register.identity.certificate_no
    scores = people(quarter_points(street, YEAR)[0])[no].scores
    assert [one.graded for one in scores if one] == [True, True, False, False]


def test_group_is_that_of_the_quarter(street: Desk) -> None:
    """Who changed group on 1 July stands in the old one in the second quarter, in the new one in the third."""
    groups = [
        {p.certificate_no: g.name for g in quarter_points(street, YEAR, quarter)[0].groups for p in g.people}
        for quarter in (2, 3)
    ]
    moved = [no for no in groups[0] if no in groups[1] and groups[0][no] != groups[1][no]]
    assert len(moved) == 1


def test_quarter_tells_namesakes_apart(street: Desk) -> None:
    """Two deputies of one name get points of their own: the paper says whose they are."""
    listed = quarter_points(street, YEAR)[0].total.people
    names = [person.name for person in listed]
    twins = [person for person in listed if names.count(person.name) > 1]
    assert len(twins) > 1 and all("选区" in person.mark for person in twins)
    assert len({person.mark for person in twins}) == len(twins)
    assert not any(person.mark for person in listed if person not in twins)


def test_only_quarters_that_have_begun(desk: Desk, street: Desk) -> None:
    assert quarters_begun(2026, None) == ()
    assert quarters_begun(2026, date(2026, 6, 30)) == (1, 2)
    assert quarters_begun(2026, date(2026, 7, 1)) == (1, 2, 3)
    assert quarters_begun(2026, date(2027, 1, 5)) == (1, 2, 3, 4)
    assert quarter_points(desk, 2026) == []
    assert quarter_points(street, 2026) == []


def test_quarter_not_begun_is_refused(desk: Desk, deputy: object, activity: object) -> None:
    records.add(desk, catalog.DEPUTIES, deputy())  # type: ignore[operator]
    records.add(desk, catalog.ACTIVITIES, activity())  # type: ignore[operator]
    mark = {"activity_no": "A001", "certificate_no": "3301990100001", "status": AttendanceStatus.PRESENT}
    records.add(desk, catalog.ATTENDANCE, catalog.ATTENDANCE.draft.model_validate(mark))
    found = quarter_points(desk, 2026)[0]
    assert found.quarters == (1,)
    assert found.until == date(2026, 3, 5) and found.running
    with pytest.raises(NotFound, match="第 2 季度还没有记录"):
        quarter_points(desk, 2026, 2)


def test_quarters_of_a_closed_year_come_from_what_was_frozen(street: Desk) -> None:
    before = quarter_points(street, YEAR)[0]
    close_year(street, YEAR, with_gaps=True)
    after = quarter_points(street, YEAR)[0]
    assert after.groups == before.groups


# ── 代表名册 ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_roster_lists_who_is_in_office_on_the_day(street: Desk) -> None:
    roster = deputy_roster(street, YEAR)[0]
    numbers = {person.certificate_no for part in roster.parts for person in part.people}
    ended = [v["certificate_no"] for v in records.find(street, catalog.DEPUTIES) if v["ended_on"]]
    assert roster.on == date(2025, 12, 31)
    assert ended and not numbers & set(ended)
    assert roster.count == len(numbers) == dashboard(street, YEAR).heads.in_office
    assert [what for what, _ in roster.changes] == ["补选当选", "代表资格终止", "暂停执行职务"]


def test_roster_without_private_data_masks_phones_and_leaves_ids_out(street: Desk) -> None:
    people_ = [person for part in deputy_roster(street, YEAR)[0].parts for person in part.people]
    assert all("****" in person.phone and person.id_number == "" for person in people_)


def test_roster_with_private_data_is_logged_without_it(street: Desk) -> None:
    quiet = deputy_roster(street, YEAR)[0]
    before = len(reveal.events(street))
    roster = deputy_roster(street, YEAR, private=True)[0]
    phones = [person.phone for part in roster.parts for person in part.people]
    assert all(phone.isdigit() for phone in phones)
    events = reveal.events(street)
    assert len(events) == before + 1 and f"{quiet.count} 人" in events[0].detail
    assert not any(phone in events[0].detail for phone in phones)
    assert roster.fingerprint != quiet.fingerprint


@pytest.mark.parametrize("order", ["group", "stroke", "delegation"])
def test_roster_orders_hold_the_same_people(street: Desk, order: str) -> None:
    roster = deputy_roster(street, YEAR, order=order)[0]
    assert roster.count == deputy_roster(street, YEAR)[0].count
    assert (len(roster.parts) == 1) == (order != "group")
    assert bool(roster.parts[0].name) == (order != "stroke")


def test_roster_of_a_past_year_keeps_its_bodies(street: Desk) -> None:
    """Who changes station, delegation or group later stands in the old ones on the roster of the year before."""
    before = {p.certificate_no: p for part in deputy_roster(street, YEAR - 1)[0].parts for p in part.people}
    row = next(v for v in records.find(street, catalog.DEPUTIES) if v["certificate_no"] in before)
    loaded = records.load(street, catalog.DEPUTIES, row["id"])
    moved = {"station": "新设联络站", "delegation": "新设代表团", "group": "新设小组"}
    records.change(street, catalog.DEPUTIES, loaded.id, loaded.revision, loaded.draft.model_copy(update=moved))
    no = row["certificate_no"]
    after = {p.certificate_no: p for part in deputy_roster(street, YEAR - 1)[0].parts for p in part.people}
    now = {p.certificate_no: p for part in deputy_roster(street, YEAR)[0].parts for p in part.people}
    assert after[no] == before[no]
    assert (now[no].station, now[no].delegation, now[no].group) == tuple(moved.values())


def test_roster_shares(street: Desk) -> None:
    roster = deputy_roster(street, YEAR)[0]
    listed = [person for part in roster.parts for person in part.people]
    shares = dict(roster.structure)
    assert shares["妇女"] == Rate(sum(person.sex == "女" for person in listed), len(listed))
    assert shares["中共党员"] == Rate(sum(person.party == "中共" for person in listed), len(listed))
    assert shares["少数民族"] == Rate(sum(person.ethnicity != "汉族" for person in listed), len(listed))
    assert "妇女" not in dict(roster.tags)


def test_roster_of_an_empty_store(desk: Desk) -> None:
    assert deputy_roster(desk, 2026) == []


# ── 推荐表 ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_recommendations_are_for_the_first_band(street: Desk) -> None:
    found = recommendations(street, YEAR, "优秀人大代表")
    assert found and all(one.band == "优秀" and one.remark == "" for one in found)
    result = points.result(street, YEAR)
    assert len(found) == sum(row.band == "优秀" for row in result.rows)
    for one in found:
        row = result.statement(one.identity.certificate_no).row
        assert (one.current.total, one.current.rank) == (row.total, row.rank)


def test_recommendations_of_the_wanted_only(street: Desk) -> None:
    no = points.result(street, YEAR).rows[-1].certificate_no
    found = recommendations(street, YEAR, "最美人大代表", [no])
    assert [one.identity.certificate_no for one in found] == [no]


def test_recommendations_where_nobody_reached_the_first_band(street: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    from gongshu_desk.services import people_figures

    book = year_book(street, YEAR)
    lowered = {no: replace(d, points=replace(d.points, band="良好")) for no, d in book.deputies.items()}
    monkeypatch.setattr(people_figures, "year_book", lambda *_: replace(book, deputies=lowered))
    found = recommendations(street, YEAR, "优秀人大代表")
    assert len(found) == sum(d.points.rank is not None for d in book.deputies.values()) < len(book.deputies)
    assert all("按参加排名的代表打印" in one.remark for one in found)


def test_recommendations_leave_out_who_is_not_ranked(street: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leaders whom the rules do not rank are put forward only where they are wanted by name."""
    from gongshu_desk.services import people_figures

    book = year_book(street, YEAR)
    leader = recommendations(street, YEAR, "优秀人大代表")[0].identity.certificate_no
    unranked = replace(book.deputies[leader], points=replace(book.deputies[leader].points, rank=None))
    changed = replace(book, deputies=book.deputies | {leader: unranked})
    monkeypatch.setattr(people_figures, "year_book", lambda *_: changed)
    assert leader not in {one.identity.certificate_no for one in recommendations(street, YEAR, "优秀人大代表")}
    assert [one.identity.certificate_no for one in recommendations(street, YEAR, "优秀人大代表", [leader])] == [leader]


def test_recommendation_deeds_are_the_reasons_of_the_years_honours(street: Desk) -> None:
    honoured = {
        v["certificate_no"]: v["reason"]
        for v in records.find(street, catalog.HONOURS, year=YEAR)
        if v["certificate_no"]
    }
    assert any(honoured.values()) and not all(honoured.values())
    for no, reason in honoured.items():
        assert recommendations(street, YEAR, "优秀人大代表", [no])[0].deeds == (reason or "")


# ── 年度工作报告数据页 ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def report(street: Desk) -> Iterator[WorkReportFigures]:
    yield work_report(street, YEAR)[0]


def test_work_report_says_the_same_as_the_dashboard(street: Desk, report: WorkReportFigures) -> None:
    board = dashboard(street, YEAR)
    assert report.line("全部活动出勤率").value == board.attendance.rate
    assert report.line("培训覆盖率").value == board.training.rate
    assert report.line("办结率").value == board.closed_suggestions.rate
    assert report.line("述职率").value == board.duty.rate
    assert report.line("年末在任代表").value == board.heads.in_office


def test_work_report_says_the_same_as_the_summary_and_the_workbook(street: Desk, report: WorkReportFigures) -> None:
    total = summary_of(year_book(street, YEAR)).total
    assert report.line("人代会出勤率").value == total.work.congress
    assert report.line("闭会活动参加率").value == total.work.activities
    assert report.line("述职率").value == total.reported
    sheets = year_sheets(street, YEAR)
    figures = suggestion_figures("", sheets.suggestions)
    assert report.line("满意率").value == figures.satisfied_rate
    assert report.line("满意和基本满意率").value == figures.accepted_rate
    assert report.line("解决率").value == figures.resolved_rate
    assert [(k.label, k.held, k.deputy_times, k.persons) for k in report.kinds] == [
        (k.label, k.held, k.deputy_times, k.persons) for k in by_kind(sheets)
    ]


def test_work_report_ties_come_out(report: WorkReportFigures) -> None:
    for tie in report.ties:
        left, right = tie.split(" = ")
        numbers = [int("".join(c for c in part if c.isdigit())) for part in right.split(" + ")]
        assert int("".join(c for c in left if c.isdigit())) == sum(numbers), tie


def test_work_report_without_a_year_before(report: WorkReportFigures) -> None:
    assert not report.compared
    assert all(line.before is None for block in report.blocks for line in block.lines)
    assert report.opinions_until is not None and report.opinions_until <= date(2025, 12, 31)


def test_work_report_of_nobody(desk: Desk) -> None:
    assert work_report(desk, 2026) == []


def test_work_report_average_days(street: Desk, report: WorkReportFigures) -> None:
    total = summary_of(year_book(street, YEAR)).total
    average = report.line("人均履职天数").value
    assert not isinstance(average, Rate)
    assert Fraction(average) * total.count == Fraction(total.work.days)
    assert Decimal(total.count) > 0


def test_work_report_chart_says_what_the_table_says(report: WorkReportFigures) -> None:
    """Under one word (满意) one figure: the chart does not show 满意和基本满意率 as 满意."""
    value = report.line("满意率").value
    assert isinstance(value, Rate)
    labels, shares = work_report_data.build([report]).text().partition("## 图 1")[2].splitlines()[1:3]
    at = labels.split("│").index("建议满意")
    assert shares.lstrip("│").split("│")[at] == value.percent()
