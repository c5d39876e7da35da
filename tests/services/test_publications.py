"""公示: frozen as it hung, warned of what changed since, made public again with what differs."""

import json
from collections.abc import Callable
from datetime import date

import pytest

from gongshu_desk.domain.codes import AttendanceStatus
from gongshu_desk.domain.points.rounds import PersonDifference
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.domain.workdays import holidays, last_working_day, working_days
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services import (
    activities,
    history,
    objections,
    points,
    publications,
    records,
    rules,
    upkeep,
    year_end,
)
from gongshu_desk.services.catalog import ACTIVITIES, DEPUTIES, OBJECTIONS
from gongshu_desk.services.desk import Desk, example_rules, put_setting, unit_of
from gongshu_desk.services.publicity_figures import notice

YEAR = 2026
ONE, TWO = "3301990100001", "3301990100002"
MONDAY, FRIDAY = date(2026, 11, 16), date(2026, 11, 20)
"""A window that ended before the clock of the desk (22 November 2026)."""


@pytest.fixture
def two(desk: Desk, deputy: Callable[..., DeputyDraft], activity: Callable[..., ActivityDraft]) -> Desk:
    """Two deputies, two trainings, the first of them attended by both."""
    records.add(desk, DEPUTIES, deputy("王小明", ONE))
    records.add(desk, DEPUTIES, deputy("李慧敏", TWO))
    records.add(desk, ACTIVITIES, activity("A001"))
    records.add(desk, ACTIVITIES, activity("A002", date(2026, 4, 9), name="代表法培训"))
    activities.record_attendance(desk, "A001", dict.fromkeys((ONE, TWO), AttendanceStatus.PRESENT))
    return desk


def publish(desk: Desk, **rest: object) -> None:
    publications.publish(desk, YEAR, **{"opens_on": MONDAY, "place": "公告栏", **rest})  # type: ignore[arg-type]


def correct(desk: Desk) -> None:
    """The second training of the first deputy is entered late."""
    activities.record_attendance(desk, "A002", {ONE: AttendanceStatus.PRESENT})


def again(desk: Desk, **rest: object) -> None:
    given = {"reason": "补登一次培训", "document_no": "〔2026〕9号", "opens_on": date(2026, 11, 23)}
    publications.republish(desk, YEAR, **{**given, **rest})  # type: ignore[arg-type]


# --- the window -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "count", "last"),
    [
        (date(2026, 11, 16), 5, date(2026, 11, 20)),  # Monday to Friday
        (date(2026, 11, 18), 5, date(2026, 11, 24)),  # a weekend between
        (date(2026, 11, 21), 1, date(2026, 11, 23)),  # opened on a Saturday
        (date(2025, 12, 30), 5, date(2026, 1, 6)),  # New Year's Day of a year without announced holidays
        (date(2025, 9, 30), 2, date(2025, 10, 9)),  # the announced week
    ],
)
def test_window_skips_weekends_and_holidays(first: date, count: int, last: date) -> None:
    assert publications.window(first, count) == (first, last)
    assert working_days(first, last) == count


def test_window_takes_a_calendar_of_its_own() -> None:
    closed = frozenset({date(2026, 11, 17), date(2026, 11, 18)})
    assert last_working_day(MONDAY, 5, lambda _year: closed) == date(2026, 11, 24)
    assert working_days(FRIDAY, MONDAY) == 0
    assert date(2026, 1, 1) in holidays(2026)


def test_clerk_may_choose_the_last_day(two: Desk) -> None:
    publish(two, closes_on=date(2026, 11, 18))
    last = publications.standing(two, YEAR).last
    assert last is not None
    assert (last.opens_on, last.closes_on, last.working_days) == (MONDAY, date(2026, 11, 18), 3)


@pytest.mark.parametrize("closes", [date(2026, 11, 13), date(2026, 11, 15)])
def test_window_that_closes_first_is_refused(two: Desk, closes: date) -> None:
    with pytest.raises(InvalidInput, match="早于"):
        publish(two, closes_on=closes)
    assert publications.history(two, YEAR) == []


def test_window_without_a_working_day_is_refused(two: Desk) -> None:
    with pytest.raises(InvalidInput, match="不是工作日"):
        publish(two, opens_on=date(2026, 11, 21), closes_on=date(2026, 11, 22))


# --- publishing -----------------------------------------------------------------------------------------------


def test_publication_freezes_what_stands(two: Desk) -> None:
    before = points.result(two, YEAR)
    publish(two)
    standing = publications.standing(two, YEAR)
    assert standing.last is not None
    assert (standing.last.round, standing.last.hash, standing.state) == (1, before.hash, "已届满")
    assert standing.same
    correct(two)
    with two.store.read() as session:
        assert publications.result_of(session, YEAR, 1).hash == before.hash
    standing = publications.standing(two, YEAR)
    assert not standing.same
    assert [person.certificate_no for person in standing.changed.own] == [ONE]


def test_year_is_published_once(two: Desk) -> None:
    publish(two)
    with pytest.raises(Conflict, match="第 1 次"):
        publish(two, opens_on=date(2026, 12, 7))


def test_nobody_or_no_rules_cannot_be_published(desk: Desk) -> None:
    with pytest.raises(NotFound, match="没有在任代表"):
        publish(desk)
    with pytest.raises(NotFound, match="积分规则"):
        publications.publish(desk, 2019, opens_on=MONDAY)


def test_closed_year_is_published_as_it_was_closed(two: Desk) -> None:
    year_end.close_year(two, YEAR, with_gaps=True)
    frozen = points.result(two, YEAR).hash
    publish(two)
    last = publications.standing(two, YEAR).last
    assert last is not None and last.hash == frozen


@pytest.mark.parametrize(
    ("today", "state", "left"),
    [
        (date(2026, 11, 13), "待公示", 5),
        (date(2026, 11, 16), "公示中", 5),
        (date(2026, 11, 20), "公示中", 1),
        (date(2026, 11, 21), "已届满", 0),
    ],
)
def test_days_left_are_working_days(two: Desk, today: date, state: str, left: int) -> None:
    assert publications.standing(two, YEAR).state == "未公示"
    publish(two)
    two.today = lambda: today
    standing = publications.standing(two, YEAR)
    assert (standing.state, standing.days_left) == (state, left)


def test_publishing_can_be_undone(two: Desk) -> None:
    publish(two)
    assert two.store.last is not None
    history.undo(two, two.store.last.batch)
    assert publications.history(two, YEAR) == []
    publish(two)


# --- again ----------------------------------------------------------------------------------------------------


def test_republication_needs_reason_number_and_a_difference(two: Desk) -> None:
    with pytest.raises(Conflict, match="还没有公示过"):
        again(two)
    publish(two)
    with pytest.raises(Conflict, match="完全一样"):
        again(two)
    correct(two)
    with pytest.raises(InvalidInput, match="理由"):
        again(two, reason=" ")
    with pytest.raises(InvalidInput, match="文号"):
        again(two, document_no="")
    with pytest.raises(Conflict, match="同一天"):
        again(two, opens_on=MONDAY)
    again(two)
    last = publications.standing(two, YEAR).last
    assert last is not None
    assert (last.round, last.reason, last.document_no, last.place) == (2, "补登一次培训", "〔2026〕9号", "公告栏")


def only(found: tuple[PersonDifference, ...]) -> PersonDifference:
    (person,) = found
    return person


def test_differences_name_who_came_out_how(two: Desk) -> None:
    publish(two)
    correct(two)
    again(two)
    before, after, found = publications.differences(two, YEAR, 2)
    assert (before.round, after.round) == (1, 2)
    person = only(found.own)
    assert (person.certificate_no, person.old is not None, person.new is not None) == (ONE, True, True)
    assert person.total_change == 2
    assert [(line.came, line.source, line.item) for line in person.lines] == [("新增", "activities/A002", "C1")]
    assert person.lines[0].told == "新增 04-09 培训：代表法培训（C1），计 2 分"
    assert {one.certificate_no for one in found.people if one.moved_only} == {TWO}, "the other's rank moved with it"
    with pytest.raises(NotFound, match="没有可以对照"):
        publications.differences(two, YEAR, 1)
    with pytest.raises(NotFound, match="没有第 3 次"):
        publications.differences(two, YEAR, 3)


def test_differences_tell_what_went_and_what_changed(two: Desk) -> None:
    correct(two)
    publish(two)
    activities.mark(two, "A002", ONE, None)
    activities.mark(two, "A001", TWO, AttendanceStatus.LATE)
    again(two)
    found = publications.differences(two, YEAR, 2)[2]
    told = {person.certificate_no: [line.came for line in person.lines] for person in found.own}
    assert told[ONE] == ["删去"]
    assert "新增" in told[TWO], "being late takes points (F4)"


def test_a_grade_that_changed_alone_is_a_difference(two: Desk, deputy: Callable[..., DeputyDraft]) -> None:
    """The fingerprint is of rules, totals and lines; a mandate that ended changes none of them, and the list."""
    publish(two)
    ended = deputy("王小明", ONE, ended_on=date(2026, 11, 20), end_reason="辞职", status="terminated")
    records.change(two, DEPUTIES, 1, 1, ended)
    standing = publications.standing(two, YEAR)
    assert standing.last is not None and points.result(two, YEAR).hash == standing.last.hash
    assert not standing.same
    gap = next(gap for gap in year_end.gaps(two, YEAR) if gap.what == "积分公示")
    assert gap.lacks == "公示后积分有更动，还没有再公示"
    (present,) = notice(two, YEAR)
    assert present.publication is None, "what is printed is what stands, not the list that hung"
    again(two)
    bands = {one.certificate_no: (one.old, one.new) for one in publications.differences(two, YEAR, 2)[2].people}
    old, new = bands[ONE]
    assert old is not None and new is not None and (old.band, new.band) == ("不称职", "不评定")


def test_differences_tell_rules_and_people(two: Desk, deputy: Callable[..., DeputyDraft]) -> None:
    publish(two)
    records.add(two, DEPUTIES, deputy("阿依努尔·买买提江", "3301990100003"))
    found = publications.standing(two, YEAR).changed
    assert [person.name for person in found.joined] == ["阿依努尔·买买提江"]
    assert found.joined[0].total_change is None
    assert not found.rules and not found.left
    own = example_rules().replace("version = 1", "version = 2", 1).replace('total_cap = "120"', 'total_cap = "130"')
    rules.install(two, own)
    found = publications.standing(two, YEAR).changed
    assert any("130" in sentence for sentence in found.rules)


def test_withdrawn_round_is_kept_and_its_number_not_given_again(two: Desk) -> None:
    with pytest.raises(NotFound, match="没有可以撤回"):
        publications.withdraw(two, YEAR, reason="印错")
    publish(two)
    with pytest.raises(InvalidInput, match="理由"):
        publications.withdraw(two, YEAR, reason="")
    publications.withdraw(two, YEAR, reason="期间填错")
    assert publications.standing(two, YEAR).state == "未公示"
    publish(two, opens_on=date(2026, 11, 23))
    rounds = publications.history(two, YEAR)
    assert [(one.round, one.withdraw_reason) for one in rounds] == [(2, ""), (1, "期间填错")]


def test_round_with_objections_is_not_withdrawn(two: Desk) -> None:
    from gongshu_desk.domain.codes import ObjectionKind

    publish(two)
    objections.receive(
        two, year=YEAR, certificate_no=ONE, kind=ObjectionKind.MISSING, content="少一次培训", received_on=MONDAY
    )
    with pytest.raises(Conflict, match="1 件异议"):
        publications.withdraw(two, YEAR, reason="期间填错")


# --- the paper ------------------------------------------------------------------------------------------------


def test_the_list_that_hung_keeps_unit_and_namesakes(two: Desk, deputy: Callable[..., DeputyDraft]) -> None:
    records.add(two, DEPUTIES, deputy("王小明", "3301990100003", electoral_district="第 2 选区"))
    publish(two)
    before = publications.notice(two, YEAR, 1)
    assert before.publication is not None
    assert (before.publication.round, before.publication.place) == (1, "公告栏")
    with two.store.write("改单位") as session:
        unit_of(session).name = "另一个街道人大工委"
        put_setting(session, "contact", "新联系人")
    correct(two)
    assert publications.notice(two, YEAR, 1) == before
    remarks = [deputy_.remarks for deputy_ in before.total.deputies if deputy_.name == "王小明"]
    assert all(remarks) and len(set(remarks)) == 2


def test_year_end_tells_of_publication_and_objections(two: Desk) -> None:
    def gap(what: str) -> tuple[str, str]:
        return next((one.need, one.lacks) for one in year_end.gaps(two, YEAR) if one.what == what)

    assert gap("积分公示")[0] == "建议补"
    publish(two)
    assert gap("积分公示") == ("已齐", "公示至 2026-11-20")
    correct(two)
    assert gap("积分公示") == ("建议补", "公示后积分有更动，还没有再公示")
    again(two)
    assert gap("积分公示")[0] == "已齐"
    assert gap("异议") == ("已齐", "")


def test_snapshot_is_plain_json_and_survives_the_check(two: Desk) -> None:
    from gongshu_desk.store.tables import Publication

    publish(two)
    with two.store.read() as session:
        kept = json.loads(session.get(Publication, 1).snapshot)  # type: ignore[union-attr]
    assert sorted(kept) == ["basis", "marks", "unit"]
    upkeep.verify(two)


def test_demo_has_two_rounds_and_three_slips(street: Desk) -> None:
    standing = publications.standing(street, 2025)
    assert standing.state == "公示中" and standing.same
    assert (len(standing.rounds), standing.objections, standing.undecided) == (2, 3, 1)
    assert len(publications.differences(street, 2025, 2)[2].own) == 1
    assert {row["no"] for row in records.find(street, OBJECTIONS)} == {"YY2025-01", "YY2025-02", "YY2025-03"}
