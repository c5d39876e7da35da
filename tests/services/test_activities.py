"""The roll call: who is expected, marks one by one or all at once, and the counters."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from sqlmodel import select

from gongshu_desk.domain.codes import ActivityKind, AttendanceStatus, MandateLevel, MandateStatus, Sex
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.errors import InvalidInput, NotFound
from gongshu_desk.services import records
from gongshu_desk.services.activities import (
    Part,
    Roll,
    Tally,
    calls,
    came_for,
    came_late,
    details,
    mark,
    parts_of,
    put_back,
    record_attendance,
    roll,
    rolls,
    tally,
)
from gongshu_desk.services.catalog import ACTIVITIES, ATTENDANCE, DEPUTIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import counted
from gongshu_desk.store.tables import Attendance

S = AttendanceStatus
ONE, TWO, THREE = "3301990100001", "3301990100002", "3301990100003"
DAY = date(2026, 3, 5)

Deputy = Callable[..., DeputyDraft]
Activity = Callable[..., ActivityDraft]


@pytest.fixture
def meeting(desk: Desk, deputy: Deputy, activity: Activity) -> Desk:
    """A meeting of two half days with three deputies."""
    for number, name in ((ONE, "魏明"), (TWO, "丁兰"), (THREE, "王　一")):
        records.add(desk, DEPUTIES, deputy(name, number, sex=Sex.FEMALE, group="第一小组"))
    records.add(desk, ACTIVITIES, activity(half_days=Decimal(2), place="礼堂", day_part="morning"))
    return desk


def numbers(found: Roll) -> list[str]:
    """Who is on a roll."""
    return [person.certificate_no for person in found.people]


def test_roll_stands_in_stroke_order_with_what_is_known(meeting: Desk) -> None:
    """The head of the meeting, and everyone in official order."""
    found = roll(meeting, "A001")
    assert (found.no, found.name, found.kind, found.day) == ("A001", "专题培训", "培训", DAY)
    assert (found.day_part, found.place, found.half_days) == ("上午", "礼堂", 2)
    assert [(p.name, p.sex, p.group, p.status) for p in found.people] == [
        ("丁兰", "女", "第一小组", None),
        ("王一", "女", "第一小组", None),
        ("魏明", "女", "第一小组", None),
    ]


@pytest.mark.parametrize(
    ("values", "called"),
    [
        ({}, True),
        ({"elected_on": DAY, "by_election": True}, True),
        ({"elected_on": date(2026, 3, 6)}, False),
        ({"ended_on": DAY, "end_reason": "迁出", "status": MandateStatus.TERMINATED}, True),
        ({"ended_on": date(2026, 3, 4), "end_reason": "迁出", "status": MandateStatus.TERMINATED}, False),
        ({"suspended_from": DAY, "suspended_to": DAY}, False),
        ({"suspended_from": date(2026, 3, 6)}, True),
        ({"suspended_from": date(2026, 1, 1), "suspended_to": date(2026, 3, 4)}, True),
        ({"suspended_from": date(2026, 1, 1)}, False),
        ({"level": MandateLevel.CITY, "term": 14}, False),
    ],
    ids=lambda value: "-".join(value) if isinstance(value, dict) else "",
)
def test_who_is_called(desk: Desk, deputy: Deputy, activity: Activity, values: dict[str, object], called: bool) -> None:
    """The unit's level, in office on the day, not suspended; both ends of a term and of a suspension count."""
    records.add(desk, DEPUTIES, deputy(**values))
    records.add(desk, ACTIVITIES, activity(held_on=DAY))
    assert bool(numbers(roll(desk, "A001"))) is called


def test_whoever_has_a_mark_is_on_the_roll(desk: Desk, deputy: Deputy, activity: Activity) -> None:
    """A city deputy who came, and one whose end was entered later: their marks do not vanish from sight."""
    records.add(desk, DEPUTIES, deputy("赵一", ONE, level=MandateLevel.CITY, term=14, group="第一小组"))
    records.add(desk, DEPUTIES, deputy("钱二", TWO, ended_on=date(2026, 1, 1), end_reason="迁出"))
    records.add(desk, ACTIVITIES, activity(held_on=DAY))
    record_attendance(desk, "A001", {ONE: S.PRESENT, TWO: S.ABSENT})
    assert {(p.name, p.group, p.status) for p in roll(desk, "A001").people} == {
        ("赵一", "市代表", S.PRESENT),
        ("钱二", "", S.ABSENT),
    }


@pytest.mark.parametrize(
    ("name", "kind", "called"),
    [
        ("第一小组活动：学习代表法", "group", {ONE}),
        ("翠柳第一小组活动", "group", {TWO}),
        ("小组活动", "group", {ONE, TWO, THREE}),
        ("第一小组牵头的专题培训", "training", {ONE, TWO, THREE}),
    ],
)
def test_a_groups_own_activity_calls_that_group(
    desk: Desk, deputy: Deputy, activity: Activity, name: str, kind: str, called: set[str]
) -> None:
    for no, person, group in ((ONE, "丁一", "第一小组"), (TWO, "王二", "翠柳第一小组"), (THREE, "张三", "第二小组")):
        records.add(desk, DEPUTIES, deputy(person, no, group=group))
    records.add(desk, ACTIVITIES, activity(name=name, kind=kind))
    assert {person.certificate_no for person in roll(desk, "A001").people} == called


def test_marks_are_saved_one_by_one(meeting: Desk) -> None:
    """Each key is a write of its own; a second key changes the mark; delete takes it back."""
    batches = [mark(meeting, "A001", ONE, status).batch for status in (S.PRESENT, S.LATE, None, S.ABSENT)]
    assert all(later == earlier + 1 for earlier, later in pairwise(batches))
    assert [(p.certificate_no, p.status) for p in roll(meeting, "A001").people if p.status] == [(ONE, S.ABSENT)]
    with meeting.store.read() as session:
        assert [(a.status, a.archived) for a in session.exec(select(Attendance))] == [
            (S.LATE, True),
            (S.ABSENT, False),
        ]


def test_same_mark_again_changes_nothing(meeting: Desk) -> None:
    """No revision, no entry in the history."""
    mark(meeting, "A001", ONE, S.PRESENT)
    assert mark(meeting, "A001", ONE, S.PRESENT).count == 0
    assert mark(meeting, "A001", TWO, None).count == 0


def test_whole_roster_is_one_write(meeting: Desk) -> None:
    """Everybody present, in one step and one entry."""
    saved = record_attendance(meeting, "A001", dict.fromkeys((ONE, TWO, THREE), S.PRESENT))
    assert saved.sentence == "登记出席 3 人"
    assert saved.count == 3
    assert {p.status for p in roll(meeting, "A001").people} == {S.PRESENT}


def test_unknown_deputy_undoes_the_whole_roster(meeting: Desk) -> None:
    """All or nothing."""
    with pytest.raises(NotFound, match="330199"):
        record_attendance(meeting, "A001", {ONE: S.PRESENT, "330199": S.PRESENT})
    assert records.find(meeting, ATTENDANCE) == []


def test_unknown_activity_and_empty_roster_are_refused(meeting: Desk) -> None:
    """With a sentence each."""
    with pytest.raises(NotFound, match="「A9」"):
        mark(meeting, "A9", ONE, S.PRESENT)
    with pytest.raises(NotFound, match="「A9」"):
        rolls(meeting, ["A001", "A9"])
    with pytest.raises(InvalidInput, match="没有要登记的人"):
        record_attendance(meeting, "A001", {})


def test_details_beside_a_mark(meeting: Desk) -> None:
    """Part of the time, words spoken, a note; refused before the mark, beyond the meeting, and for an absence."""
    with pytest.raises(InvalidInput, match="还没有点到"):
        details(meeting, "A001", ONE, spoke=True)
    mark(meeting, "A001", ONE, S.PRESENT)
    details(meeting, "A001", ONE, actual_half_days=Decimal("1.5"), spoke=True, note=" 早走 ")
    person = next(p for p in roll(meeting, "A001").people if p.certificate_no == ONE)
    assert (person.actual_half_days, person.spoke, person.note) == (Decimal("1.5"), True, "早走")
    with pytest.raises(InvalidInput, match="不能多于这场活动的 2 个半天"):
        details(meeting, "A001", ONE, actual_half_days=Decimal("2.5"))
    with pytest.raises(InvalidInput, match="不能小于 0"):
        details(meeting, "A001", ONE, actual_half_days=Decimal(-1))
    mark(meeting, "A001", TWO, S.ABSENT)
    with pytest.raises(InvalidInput, match="没有实到半天数"):
        details(meeting, "A001", TWO, actual_half_days=Decimal(1))


def test_absence_forgets_the_half_days_that_were_there(meeting: Desk) -> None:
    """From left early to absent: no half days stay behind to be counted."""
    mark(meeting, "A001", ONE, S.LEFT_EARLY)
    details(meeting, "A001", ONE, actual_half_days=Decimal(1))
    mark(meeting, "A001", ONE, S.LATE)
    assert records.find(meeting, ATTENDANCE)[0]["actual_half_days"] == 1
    mark(meeting, "A001", ONE, S.ABSENT)
    assert records.find(meeting, ATTENDANCE)[0]["actual_half_days"] is None


def test_put_back_restores_mark_and_details(meeting: Desk) -> None:
    """Undo inside a roll call: what the line showed before."""
    mark(meeting, "A001", ONE, S.PRESENT)
    details(meeting, "A001", ONE, actual_half_days=Decimal(1), spoke=True, note="x")
    before = next(p for p in roll(meeting, "A001").people if p.certificate_no == ONE)
    empty = next(p for p in roll(meeting, "A001").people if p.certificate_no == TWO)
    mark(meeting, "A001", ONE, S.ABSENT)
    mark(meeting, "A001", TWO, S.PRESENT)
    put_back(meeting, "A001", before)
    put_back(meeting, "A001", empty)
    found = {p.certificate_no: p for p in roll(meeting, "A001").people}
    assert found[ONE] == before
    assert found[TWO] == empty


def test_tally_ties_out() -> None:
    """应到 = 实到 + 请假 + 缺席 + 未点, without 不适用."""
    every = [*AttendanceStatus, None, None, S.PRESENT]
    assert tally(every) == Tally(expected=11, present=5, leave=3, absent=1, open=2)
    assert tally([]) == Tally(0, 0, 0, 0, 0)
    assert tally([S.NOT_APPLICABLE]) == Tally(0, 0, 0, 0, 0)


def test_calls_put_the_unmarked_first(meeting: Desk, activity: Activity) -> None:
    """What still has to be done stands on top, then the newest; other years are not listed."""
    for no, day in (("B", date(2026, 5, 5)), ("C", date(2026, 4, 4)), ("D", date(2025, 4, 4))):
        records.add(meeting, ACTIVITIES, activity(no, day))
    record_attendance(meeting, "B", {ONE: S.PRESENT, TWO: S.ABSENT})
    record_attendance(meeting, "A001", {ONE: S.LATE})
    mark(meeting, "A001", ONE, None)
    assert [(c.no, c.marked, c.present) for c in calls(meeting, 2026)] == [("C", 0, 0), ("A001", 0, 0), ("B", 2, 1)]


def test_rolls_of_a_year_equal_the_single_ones(street: Desk) -> None:
    """Read together or one by one, and every mark of the store that was not returned is on one of them."""
    numbers_ = [row["no"] for row in records.find(street, ACTIVITIES)]
    together = rolls(street, numbers_)
    assert [found.no for found in together] == numbers_
    assert together[7] == roll(street, numbers_[7])
    marked = sum(person.status is not None for found in together for person in found.people)
    assert marked == len(counted(records.find(street, ATTENDANCE)))


# ── late arrivals, half days, receptions ──────────────────────────────────────────────────────────────────────


def test_late_with_the_time_of_arrival(meeting: Desk) -> None:
    """One write; the time goes with the lateness, and undo brings both back."""
    came_late(meeting, "A001", ONE, "９点２０分")
    late = next(p for p in roll(meeting, "A001").people if p.certificate_no == ONE)
    assert (late.status, late.arrived_at) == (S.LATE, "9:20")
    with pytest.raises(InvalidInput, match="不是几点几分"):
        came_late(meeting, "A001", ONE, "25:00")
    mark(meeting, "A001", ONE, S.PRESENT)
    assert next(p for p in roll(meeting, "A001").people if p.certificate_no == ONE).arrived_at == ""
    put_back(meeting, "A001", late)
    assert next(p for p in roll(meeting, "A001").people if p.certificate_no == ONE) == late
    mark(meeting, "A001", ONE, None)
    put_back(meeting, "A001", late)  # a mark that was taken back comes back too
    assert next(p for p in roll(meeting, "A001").people if p.certificate_no == ONE) == late
    details(meeting, "A001", ONE, arrived_at="0855", note="堵车")
    assert next(p for p in roll(meeting, "A001").people if p.certificate_no == ONE).arrived_at == "8:55"


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"half_days": Decimal(2), "day_part": "morning"}, ["只到上午", "只到下午"]),
        ({"half_days": Decimal(2), "end_date": date(2026, 3, 6)}, ["只到第一天", "只到第二天"]),
        ({"half_days": Decimal(3)}, ["只到 1 个半天", "只到 2 个半天"]),
        ({"half_days": Decimal(1)}, []),
        ({"half_days": Decimal("0.5")}, []),
    ],
)
def test_quick_entries_of_half_days(
    desk: Desk, deputy: Deputy, activity: Activity, values: dict[str, object], words: list[str]
) -> None:
    """What may be entered with one key, and what it writes."""
    records.add(desk, DEPUTIES, deputy("丁兰", ONE))
    records.add(desk, ACTIVITIES, activity(**values))
    parts = parts_of(roll(desk, "A001"))
    assert [part.word for part in parts] == words
    if parts:
        mark(desk, "A001", ONE, S.LATE)
        came_for(desk, "A001", ONE, parts[0])
        (person,) = roll(desk, "A001").people
        assert (person.status, person.actual_half_days, person.note) == (S.LATE, 1, parts[0].word)
        mark(desk, "A001", ONE, S.ABSENT)
        came_for(desk, "A001", ONE, parts[0])
        assert roll(desk, "A001").people[0].status is S.PRESENT
        with pytest.raises(InvalidInput, match="不能多于"):
            came_for(desk, "A001", ONE, Part("只到 9 个半天", Decimal(9)))


def test_a_reception_calls_the_deputies_of_its_station(desk: Desk, deputy: Deputy, activity: Activity) -> None:
    """And whoever else came; at a station without deputies of its own everybody may."""
    for number, name, station in ((ONE, "丁兰", "湖东站"), (TWO, "王一", "桥西站"), (THREE, "魏明", "湖东站")):
        records.add(desk, DEPUTIES, deputy(name, number, station=station))
    for no, station in (("J1", "湖东站"), ("J2", "新建站")):
        records.add(desk, ACTIVITIES, activity(no, kind=ActivityKind.RECEPTION, station=station, name="接待日"))
    assert [p.name for p in roll(desk, "J1").people] == ["丁兰", "魏明"]
    assert len(roll(desk, "J2").people) == 3
    mark(desk, "J1", TWO, S.PRESENT)
    assert [p.name for p in roll(desk, "J1").people] == ["丁兰", "王一", "魏明"]
