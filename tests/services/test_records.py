"""Enter, change, archive, restore, find: for any kind of record, through the clerk's door."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from sqlmodel import col, select

from gongshu_desk.domain.codes import AttendanceStatus, HonourLevel, MandateLevel, Sex, SuggestionKind
from gongshu_desk.domain.records.activity import ActivityDraft, AttendanceDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.domain.records.duty_report import HonourDraft, StationDraft
from gongshu_desk.domain.records.suggestion import SuggestionDraft
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services import points, records
from gongshu_desk.services.activities import record_attendance, roll
from gongshu_desk.services.catalog import (
    ACTIVITIES,
    ATTENDANCE,
    DEPUTIES,
    HONOURS,
    STATIONS,
    SUGGESTIONS,
)
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import RecordKind, Values
from gongshu_desk.store.tables import Attendance, DeputyGroup, Mandate, Membership, Person, Term

ONE, TWO, THREE = "3301990100001", "3301990100002", "3301990100003"

Deputy = Callable[..., DeputyDraft]
Activity = Callable[..., ActivityDraft]


def listed(desk: Desk, kind: RecordKind, **how: Any) -> list[Values]:
    """Records as lists show them."""
    return records.find(desk, kind, **how)


def number_of(desk: Desk, kind: RecordKind, value: object) -> int:
    """The id of the record whose key or title begins with this value."""
    (found,) = [v["id"] for v in records.find(desk, kind) if value in (v[kind.key[0]], v[kind.title[0]])]
    assert isinstance(found, int)
    return found


def edit(desk: Desk, kind: RecordKind, value: object, **changes: object) -> None:
    """Open a record, change fields, save."""
    loaded = records.load(desk, kind, number_of(desk, kind, value))
    draft = kind.draft.model_validate(loaded.draft.model_dump() | changes)
    records.change(desk, kind, loaded.id, loaded.revision, draft)


def test_deputy_becomes_person_and_mandate(desk: Desk, deputy: Deputy) -> None:
    """One roster row, two records; the sort keys and the search text are columns."""
    records.add(desk, DEPUTIES, deputy("李　慧 敏", sex=Sex.FEMALE, tags=("妇女", "基层一线"), group="第一小组"))
    with desk.store.read() as session:
        person, mandate = session.exec(select(Person, Mandate).join(Mandate)).one()
        assert person.name == "李慧敏"
        assert "lhm" in person.search_text
        assert person.sort_stroke
        assert person.sort_pinyin
        assert mandate.certificate_no == ONE
    (row,) = listed(desk, DEPUTIES)
    assert (row["name"], row["group"], row["tags"], row["term"]) == ("李慧敏", "第一小组", ("妇女", "基层一线"), 1)


def test_equal_id_number_joins_the_person(desk: Desk, deputy: Deputy) -> None:
    """A deputy of district and city is one person with two mandates."""
    number = "330199198104120024"
    records.add(desk, DEPUTIES, deputy("李慧敏", ONE, id_number=number))
    records.add(desk, DEPUTIES, deputy("李慧敏", TWO, id_number=number, level=MandateLevel.CITY, term=14))
    with desk.store.read() as session:
        assert len(session.exec(select(Person)).all()) == 1
        assert {(t.level, t.number) for t in session.exec(select(Term))} == {
            (MandateLevel.DISTRICT, 1),
            (MandateLevel.CITY, 14),
        }
    assert len(listed(desk, DEPUTIES)) == 2


def test_namesakes_stay_apart(desk: Desk, deputy: Deputy) -> None:
    """Never matched by name alone, whatever else is equal."""
    for number in (ONE, TWO):
        records.add(desk, DEPUTIES, deputy("王丽萍", number, born="1980-05-06", sex=Sex.FEMALE))
    with desk.store.read() as session:
        assert len(session.exec(select(Person)).all()) == 2


def test_same_entry_twice_is_one_record(desk: Desk, activity: Activity) -> None:
    """The uid made for the form tells a double click from a second record (R11)."""
    first = records.add(desk, ACTIVITIES, activity(), uid="f" * 32)
    second = records.add(desk, ACTIVITIES, activity(), uid="f" * 32)
    (row,) = listed(desk, ACTIVITIES)
    assert (first.count, second.count) == (1, 0)
    assert (row["uid"], row["revision"]) == ("f" * 32, 1)


def test_same_key_is_refused_by_name(desk: Desk, activity: Activity) -> None:
    """Two activities of one number would make every reference to it doubtful."""
    records.add(desk, ACTIVITIES, activity("A001"))
    with pytest.raises(Conflict, match="编号 A001 已有一条活动记录"):
        records.add(desk, ACTIVITIES, activity("A001", name="别的"))
    records.add(desk, ACTIVITIES, activity("A002"))
    with pytest.raises(Conflict, match="A001"):
        edit(desk, ACTIVITIES, "A002", no="A001")
    assert [v["no"] for v in listed(desk, ACTIVITIES)] == ["A001", "A002"]


def test_key_of_several_fields(desk: Desk, deputy: Deputy) -> None:
    """An honour is one deputy, one name, one day; the same for a station is another."""
    records.add(desk, DEPUTIES, deputy())
    given: dict[str, Any] = {"name": "优秀", "level": HonourLevel.DISTRICT, "granted_on": date(2026, 9, 9)}
    records.add(desk, HONOURS, HonourDraft(certificate_no=ONE, **given))
    records.add(desk, HONOURS, HonourDraft(station="柳岸站", **given))
    with pytest.raises(Conflict, match=ONE):
        records.add(desk, HONOURS, HonourDraft(certificate_no=ONE, **given))
    with pytest.raises(Conflict, match="柳岸站"):
        records.add(desk, HONOURS, HonourDraft(station="柳岸站", **given))


def test_unknown_references_are_refused(desk: Desk, deputy: Deputy, activity: Activity) -> None:
    """Whoever is not in the roster cannot sign or attend."""
    records.add(desk, DEPUTIES, deputy())
    records.add(desk, ACTIVITIES, activity())
    given: dict[str, Any] = {"status": AttendanceStatus.PRESENT}
    with pytest.raises(InvalidInput, match="活动编号「A9」还没有登记"):
        records.add(desk, ATTENDANCE, AttendanceDraft(activity_no="A9", certificate_no=ONE, **given))
    with pytest.raises(InvalidInput, match=f"代表证号「{TWO}」还没有登记"):
        records.add(desk, ATTENDANCE, AttendanceDraft(activity_no="A001", certificate_no=TWO, **given))
    with pytest.raises(InvalidInput, match=f"联名代表证号「{TWO}」"):
        records.add(desk, SUGGESTIONS, suggestion(cosigners=(TWO,)))
    assert listed(desk, ATTENDANCE) == listed(desk, SUGGESTIONS) == []


def suggestion(**values: Any) -> SuggestionDraft:
    """A suggestion led by the first deputy."""
    given = {"no": "S001", "kind": SuggestionKind.SUGGESTION, "title": "加装电梯", "lead": ONE}
    return SuggestionDraft.model_validate(given | {"raised_on": date(2026, 1, 15)} | values)


def test_bodies_that_do_not_exist_yet_are_made_once(desk: Desk, deputy: Deputy) -> None:
    """Group, delegation, station, tag and electoral district come into being with their first deputy."""
    for number in (ONE, TWO):
        records.add(
            desk,
            DEPUTIES,
            deputy("王明" + number[-1], number, group="第一小组", station="柳岸站", tags=("工人",), delegation="翠柳"),
        )
    with desk.store.read() as session:
        assert len(session.exec(select(DeputyGroup)).all()) == 1
    assert [v["name"] for v in listed(desk, STATIONS)] == ["柳岸站"]


@pytest.mark.parametrize(
    ("ended", "held_on", "outcome"),
    [
        (None, date(2026, 3, 5), None),
        (date(2025, 12, 31), date(2026, 3, 5), TWO),
        (date(2026, 3, 5), date(2026, 3, 5), None),
        (date(2026, 3, 4), date(2026, 3, 5), TWO),
    ],
    ids=["both in office", "ended last year", "last day", "ended the day before"],
)
def test_name_finds_whom_it_names_alone_among_those_in_office(
    desk: Desk, deputy: Deputy, activity: Activity, ended: date | None, held_on: date, outcome: str | None
) -> None:
    """A name does for a number where one deputy in office on the day bears it; else both numbers are told."""
    records.add(desk, DEPUTIES, deputy("王丽萍", ONE, ended_on=ended, end_reason="迁出" if ended else None))
    records.add(desk, DEPUTIES, deputy("王丽萍", TWO))
    records.add(desk, ACTIVITIES, activity(held_on=held_on))
    draft = AttendanceDraft(activity_no="A001", name="王 丽萍", status=AttendanceStatus.PRESENT)
    if outcome is None:
        with pytest.raises(InvalidInput, match=f"{ONE}、{TWO}"):
            records.add(desk, ATTENDANCE, draft)
        return
    records.add(desk, ATTENDANCE, draft)
    assert [v["certificate_no"] for v in listed(desk, ATTENDANCE)] == [outcome]


def test_name_that_nobody_bears_is_refused(desk: Desk, activity: Activity) -> None:
    """A slip of the pen is not a new deputy."""
    records.add(desk, ACTIVITIES, activity())
    with pytest.raises(InvalidInput, match="「赵六」不在名册中"):
        records.add(desk, ATTENDANCE, AttendanceDraft(activity_no="A001", name="赵六", status=AttendanceStatus.ABSENT))


def test_stale_edit_is_refused(desk: Desk, activity: Activity) -> None:
    """Two windows on one record: the later one is told, and the earlier one's words stay."""
    records.add(desk, ACTIVITIES, activity())
    stale = records.load(desk, ACTIVITIES, number_of(desk, ACTIVITIES, "A001"))
    edit(desk, ACTIVITIES, "A001", name="先改")
    with pytest.raises(Conflict, match="又有人改过"):
        records.change(desk, ACTIVITIES, stale.id, stale.revision, activity(name="后改"))
    assert [v["name"] for v in listed(desk, ACTIVITIES)] == ["先改"]


@pytest.mark.parametrize(
    "changes", [{"phone": "13900001001"}, {"group": "第二小组"}, {"tags": ("工人",)}, {"note": "x"}], ids=str
)
def test_stale_edit_of_a_deputy_is_refused_whatever_part_changed(
    desk: Desk, deputy: Deputy, changes: dict[str, object]
) -> None:
    """A deputy is one record to the clerk, though it is kept in several tables."""
    records.add(desk, DEPUTIES, deputy(group="第一小组"))
    stale = records.load(desk, DEPUTIES, number_of(desk, DEPUTIES, "王小明"))
    records.change(desk, DEPUTIES, stale.id, stale.revision, deputy(**{"group": "第一小组", **changes}))
    with pytest.raises(Conflict, match="又有人改过"):
        records.change(desk, DEPUTIES, stale.id, stale.revision, deputy(group="第一小组", employer="别处"))
    assert records.load(desk, DEPUTIES, stale.id).revision == 2


def test_stale_edit_of_cosigners_is_refused(desk: Desk, deputy: Deputy) -> None:
    """Signers belong to their suggestion."""
    for number in (ONE, TWO, THREE):
        records.add(desk, DEPUTIES, deputy("王明" + number[-1], number))
    records.add(desk, SUGGESTIONS, suggestion())
    stale = records.load(desk, SUGGESTIONS, number_of(desk, SUGGESTIONS, "S001"))
    edit(desk, SUGGESTIONS, "S001", cosigners=(TWO,))
    with pytest.raises(Conflict, match="又有人改过"):
        records.change(desk, SUGGESTIONS, stale.id, stale.revision, suggestion(cosigners=(THREE,)))


def test_cosigners_keep_their_order(desk: Desk, deputy: Deputy) -> None:
    """In the order of signing, also after one is taken out and another put in front."""
    for number in (ONE, TWO, THREE, "3301990100004"):
        records.add(desk, DEPUTIES, deputy("王明" + number[-1], number))
    records.add(desk, SUGGESTIONS, suggestion(cosigners=(THREE, TWO)))
    edit(desk, SUGGESTIONS, "S001", cosigners=("3301990100004", THREE))
    assert [v["cosigners"] for v in listed(desk, SUGGESTIONS)] == [("3301990100004", THREE)]
    edit(desk, SUGGESTIONS, "S001", cosigners=(TWO, "3301990100004", THREE))
    assert [v["cosigners"] for v in listed(desk, SUGGESTIONS)] == [(TWO, "3301990100004", THREE)]


def test_change_of_an_archived_record_says_so(desk: Desk, activity: Activity) -> None:
    """It went to the recycle bin while the form was open."""
    records.add(desk, ACTIVITIES, activity())
    loaded = records.load(desk, ACTIVITIES, number_of(desk, ACTIVITIES, "A001"))
    records.archive(desk, ACTIVITIES, [loaded.id])
    with pytest.raises(NotFound, match="已经不在"):
        records.change(desk, ACTIVITIES, loaded.id, loaded.revision, activity(name="x"))
    with pytest.raises(NotFound, match="已经不在"):
        records.load(desk, ACTIVITIES, loaded.id)


def test_transfer_of_group_is_dated_today_and_keeps_the_past(desk: Desk, deputy: Deputy, activity: Activity) -> None:
    """The roll of an old meeting shows the old group, a new one the new group; group totals of the past stay."""
    today = desk.today()
    records.add(desk, DEPUTIES, deputy(group="第一小组"))
    records.add(desk, ACTIVITIES, activity("OLD", date(2026, 3, 5)))
    records.add(desk, ACTIVITIES, activity("NEW", today))
    edit(desk, DEPUTIES, "王小明", group="第二小组")
    assert [p.group for p in roll(desk, "OLD").people] == ["第一小组"]
    assert [p.group for p in roll(desk, "NEW").people] == ["第二小组"]
    with desk.store.read() as session:
        first, second = session.exec(select(Membership).order_by(col(Membership.id))).all()
    assert (first.from_on, first.to_on) == (None, date(2026, 11, 21))
    assert (second.from_on, second.to_on) == (today, None)
    assert {row.group for row in points.result(desk, 2026).rows} == {"第二小组"}


def test_second_thoughts_on_the_same_day_leave_no_trace_of_the_first(desk: Desk, deputy: Deputy) -> None:
    """A group that was entered and corrected today was never anybody's group."""
    records.add(desk, DEPUTIES, deputy(group="第一小组"))
    edit(desk, DEPUTIES, "王小明", group="第二小组")
    edit(desk, DEPUTIES, "王小明", group="第三小组")
    with desk.store.read() as session:
        live = session.exec(select(Membership).where(col(Membership.archived).is_(False))).all()
    assert len(live) == 2
    assert [v["group"] for v in listed(desk, DEPUTIES)] == ["第三小组"]


def test_group_taken_away_ends_the_membership(desk: Desk, deputy: Deputy) -> None:
    """No group from today on; the past stays."""
    records.add(desk, DEPUTIES, deputy(group="第一小组"))
    edit(desk, DEPUTIES, "王小明", group=None)
    with desk.store.read() as session:
        assert session.exec(select(Membership.to_on)).all() == [date(2026, 11, 21)]
    assert [v["group"] for v in listed(desk, DEPUTIES)] == [None]


def test_group_given_again_begins_today(desk: Desk, deputy: Deputy, activity: Activity) -> None:
    """Taken away in the spring, given another in the autumn: the summer had none, and stays so."""
    records.add(desk, DEPUTIES, deputy(group="第一小组"))
    for no, day in (("OLD", date(2026, 1, 5)), ("GAP", date(2026, 7, 6)), ("NEW", date(2026, 11, 22))):
        records.add(desk, ACTIVITIES, activity(no, day))
    clock = desk.today
    desk.today = lambda: date(2026, 4, 1)
    edit(desk, DEPUTIES, "王小明", group=None)
    desk.today = clock
    edit(desk, DEPUTIES, "王小明", group="第二小组")
    assert [roll(desk, no).people[0].group for no in ("OLD", "GAP", "NEW")] == ["第一小组", "", "第二小组"]


def test_new_name_moves_in_every_order(desk: Desk, deputy: Deputy) -> None:
    """Sort keys follow the name."""
    records.add(desk, DEPUTIES, deputy("丁一", ONE))
    records.add(desk, DEPUTIES, deputy("王明", TWO))
    assert [v["name"] for v in listed(desk, DEPUTIES)] == ["丁一", "王明"]
    edit(desk, DEPUTIES, "丁一", name="魏一")
    for order in records.SORTS:
        assert [v["name"] for v in listed(desk, DEPUTIES, sort=order)] == ["王明", "魏一"]
    assert [v["name"] for v in listed(desk, DEPUTIES, search="wy")] == ["魏一"]


def test_archive_and_restore_take_the_roll_along(desk: Desk, deputy: Deputy, activity: Activity) -> None:
    """An activity goes to the bin with its attendance; a mark taken back before stays taken back."""
    for number in (ONE, TWO):
        records.add(desk, DEPUTIES, deputy("王明" + number[-1], number))
    records.add(desk, ACTIVITIES, activity())
    record_attendance(desk, "A001", {ONE: AttendanceStatus.PRESENT, TWO: AttendanceStatus.PRESENT})
    record_attendance(desk, "A001", {TWO: None})
    number = number_of(desk, ACTIVITIES, "A001")
    records.archive(desk, ACTIVITIES, [number])
    assert listed(desk, ACTIVITIES) == listed(desk, ATTENDANCE) == []
    assert [v["no"] for v in listed(desk, ACTIVITIES, archived=True)] == ["A001"]
    records.restore(desk, ACTIVITIES, [number])
    assert [v["certificate_no"] for v in listed(desk, ATTENDANCE)] == [ONE]


def test_archive_of_what_others_use_is_refused(desk: Desk, deputy: Deputy, activity: Activity) -> None:
    """A deputy who attended cannot vanish: the term of office is ended instead."""
    records.add(desk, DEPUTIES, deputy(station="柳岸站"))
    records.add(desk, ACTIVITIES, activity())
    record_attendance(desk, "A001", {ONE: AttendanceStatus.PRESENT})
    with pytest.raises(Conflict, match="还有 1 条其他记录") as refused:
        records.archive(desk, DEPUTIES, [number_of(desk, DEPUTIES, "王小明")])
    assert "任职终止日期" in refused.value.next_step
    with pytest.raises(Conflict, match="还有 1 条"):
        records.archive(desk, STATIONS, [number_of(desk, STATIONS, "柳岸站")])
    assert len(listed(desk, DEPUTIES)) == 1


def test_archive_of_several_is_all_or_nothing(desk: Desk, deputy: Deputy, activity: Activity) -> None:
    """One that may not go keeps the others."""
    for number in (ONE, TWO):
        records.add(desk, DEPUTIES, deputy("王明" + number[-1], number))
    records.add(desk, ACTIVITIES, activity())
    record_attendance(desk, "A001", {TWO: AttendanceStatus.PRESENT})
    with pytest.raises(Conflict):
        records.archive(desk, DEPUTIES, [v["id"] for v in listed(desk, DEPUTIES)])
    assert len(listed(desk, DEPUTIES)) == 2


def test_archived_deputy_comes_back_with_group_and_tags(desk: Desk, deputy: Deputy) -> None:
    """What went along comes back along."""
    records.add(desk, DEPUTIES, deputy(group="第一小组", station="柳岸站", tags=("工人", "基层一线")))
    (before,) = listed(desk, DEPUTIES)
    records.archive(desk, DEPUTIES, [before["id"]])
    assert listed(desk, DEPUTIES) == []
    records.restore(desk, DEPUTIES, [before["id"]])
    (after,) = listed(desk, DEPUTIES)
    assert {k: v for k, v in after.items() if k != "revision"} == {k: v for k, v in before.items() if k != "revision"}


def test_restore_is_refused_where_the_number_was_given_again(desk: Desk, activity: Activity) -> None:
    """Both stay as they are."""
    records.add(desk, ACTIVITIES, activity("A001", name="旧"))
    number = number_of(desk, ACTIVITIES, "A001")
    records.archive(desk, ACTIVITIES, [number])
    records.add(desk, ACTIVITIES, activity("A001", name="新"))
    with pytest.raises(Conflict, match="A001"):
        records.restore(desk, ACTIVITIES, [number])
    assert [v["name"] for v in listed(desk, ACTIVITIES)] == ["新"]
    assert [v["name"] for v in listed(desk, ACTIVITIES, archived=True)] == ["旧"]


def test_archive_twice_changes_nothing(desk: Desk, activity: Activity) -> None:
    """The second click finds nothing to do."""
    records.add(desk, ACTIVITIES, activity())
    number = number_of(desk, ACTIVITIES, "A001")
    assert records.archive(desk, ACTIVITIES, [number]).count == 1
    assert records.archive(desk, ACTIVITIES, [number]).count == 0


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("李", ["李慧敏", "李想"]),
        ("lhm", ["李慧敏"]),
        ("huimin", ["李慧敏"]),
        ("慧敏", ["李慧敏"]),
        ("0099", ["李想"]),
        (TWO, ["李想"]),
        ("小学", ["李慧敏"]),
        ("第二小组", ["李想"]),
        ("  ", ["李想", "李慧敏"]),
        ("139", []),
        ("赵", []),
    ],
)
def test_search_takes_what_clerks_type(desk: Desk, deputy: Deputy, search: str, found: list[str]) -> None:
    """Names, initials, syllables, certificate numbers, the tail of a telephone number, workplaces, groups."""
    records.add(desk, DEPUTIES, deputy("李慧敏", ONE, phone="13900001000", employer="翠柳小学校长", group="第一小组"))
    records.add(desk, DEPUTIES, deputy("李想", TWO, phone="13900000099", group="第二小组"))
    assert sorted(v["name"] for v in listed(desk, DEPUTIES, search=search)) == sorted(found)


def test_year_narrows_to_its_records(desk: Desk, activity: Activity) -> None:
    """From New Year's Day to New Year's Eve."""
    for day in (date(2025, 12, 31), date(2026, 1, 1), date(2026, 12, 31), date(2027, 1, 1)):
        records.add(desk, ACTIVITIES, activity(f"A{day:%Y%m%d}", day))
    assert [v["no"] for v in listed(desk, ACTIVITIES, year=2026)] == ["A20260101", "A20261231"]


def test_official_order_with_single_names_first(desk: Desk, deputy: Deputy) -> None:
    """Same surname: two-character names first in one convention, character by character in the other."""
    for place, name in enumerate(("王大明", "王洋", "丁兰", "王一")):
        records.add(desk, DEPUTIES, deputy(name, f"33019901000{place:02d}"))
    assert [v["name"] for v in listed(desk, DEPUTIES)] == ["丁兰", "王一", "王洋", "王大明"]
    assert [v["name"] for v in listed(desk, DEPUTIES, sort="stroke-by-character")] == ["丁兰", "王一", "王大明", "王洋"]
    assert [v["name"] for v in listed(desk, DEPUTIES, sort="pinyin")] == ["丁兰", "王大明", "王洋", "王一"]


def test_attendance_is_listed_by_day_then_stroke_order(desk: Desk, deputy: Deputy, activity: Activity) -> None:
    """As a register reads."""
    for number, name in ((ONE, "魏明"), (TWO, "丁兰")):
        records.add(desk, DEPUTIES, deputy(name, number))
    records.add(desk, ACTIVITIES, activity("B", date(2026, 2, 2)))
    records.add(desk, ACTIVITIES, activity("A", date(2026, 3, 3)))
    for no in ("A", "B"):
        record_attendance(desk, no, dict.fromkeys((ONE, TWO), AttendanceStatus.PRESENT))
    assert [(v["activity_no"], v["name"]) for v in listed(desk, ATTENDANCE)] == [
        ("B", "丁兰"),
        ("B", "魏明"),
        ("A", "丁兰"),
        ("A", "魏明"),
    ]


def test_attendance_knows_one_mark_per_deputy(desk: Desk, deputy: Deputy, activity: Activity) -> None:
    """The pair of activity and deputy is the key, also when entered by name."""
    records.add(desk, DEPUTIES, deputy())
    records.add(desk, ACTIVITIES, activity())
    records.add(
        desk, ATTENDANCE, AttendanceDraft(activity_no="A001", certificate_no=ONE, status=AttendanceStatus.PRESENT)
    )
    with pytest.raises(Conflict, match="A001"):
        records.add(desk, ATTENDANCE, AttendanceDraft(activity_no="A001", name="王小明", status=AttendanceStatus.LATE))
    with desk.store.read() as session:
        assert len(session.exec(select(Attendance)).all()) == 1


def test_title_in_the_history_is_short(desk: Desk) -> None:
    """A name of two hundred characters does not fill the status line."""
    saved = records.add(desk, STATIONS, StationDraft(name="长" * 200))
    assert saved.sentence.endswith("…")
    assert len(saved.sentence) < 60
