"""From rows of a sheet to a plan, and from the plan to records: all or nothing."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from sqlmodel import select

from gongshu_desk.domain.codes import ActivityKind, AttendanceStatus, MandateLevel, Sex, SuggestionKind
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.errors import Cancelled, InvalidInput
from gongshu_desk.services import intake, records
from gongshu_desk.services.activities import record_attendance
from gongshu_desk.services.catalog import (
    ACTIVITIES,
    ATTENDANCE,
    DEPUTIES,
    DUTY_REPORTS,
    HONOURS,
    OPINIONS,
    STATIONS,
    SUGGESTIONS,
)
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.intake import Entry, Planned, carry_out, counts, plan
from gongshu_desk.services.kinds import RecordKind
from gongshu_desk.store.backup import listing
from gongshu_desk.store.tables import Membership, Person, Term

ONE, TWO, THREE = "3301990100001", "3301990100002", "3301990100003"
DAY = date(2026, 3, 5)

Deputy = Callable[..., DeputyDraft]
Activity = Callable[..., ActivityDraft]


def row(number: int, **values: Any) -> Entry:
    """An activity as read from a sheet."""
    return Entry(
        number, {"no": f"A{number:03d}", "name": "培训", "kind": ActivityKind.TRAINING, "held_on": DAY} | values
    )


def person(number: int, name: str = "王小明", certificate_no: str = ONE, **values: Any) -> Entry:
    """A roster row as read from a sheet."""
    given = {"name": name, "certificate_no": certificate_no, "level": MandateLevel.DISTRICT, "term": 1}
    return Entry(number, given | values)


def states(planned: list[Planned]) -> list[str]:
    """What would become of each row."""
    return [one.state for one in planned]


def messages(planned: list[Planned]) -> list[str]:
    """Everything that is told of the rows."""
    return [text for one in planned for text in one.messages]


def nothing_written(desk: Desk, kind: RecordKind, planned: list[Planned], saved: object) -> bool:
    """No record, no backup, no history."""
    return saved is None and records.find(desk, kind) == [] and not (desk.data / "backups").exists()


def test_plan_writes_nothing(desk: Desk) -> None:
    """The preview only looks."""
    before = desk.store.file.read_bytes()
    assert states(plan(desk, ACTIVITIES, [row(2), row(3)])) == ["new", "new"]
    assert desk.store.file.read_bytes() == before


def test_import_is_one_write_after_a_backup(desk: Desk) -> None:
    """Backup, one entry in the history naming the file, everything in it."""
    planned, saved = carry_out(desk, ACTIVITIES, [row(2), row(3)], source="活动.xlsx")
    assert saved is not None
    assert saved.sentence == "导入活动 2 项（活动.xlsx）"
    assert saved.count == 2
    assert counts(planned) == {"new": 2, "update": 0, "same": 0, "error": 0}
    assert [b.tag for b in listing(desk.data / "backups")] == ["import"]


def test_any_error_and_nothing_is_written(desk: Desk) -> None:
    """All or nothing: the good rows wait for the bad one."""
    planned, saved = carry_out(desk, ACTIVITIES, [row(2), row(3, name="")])
    assert states(planned) == ["new", "error"]
    assert messages(planned) == ["名称没有填写"]
    assert nothing_written(desk, ACTIVITIES, planned, saved)


def test_errors_may_be_left_out_on_purpose(desk: Desk) -> None:
    """The clerk chooses the good rows; the bad one is still told."""
    planned, saved = carry_out(desk, ACTIVITIES, [row(2), row(3, name="")], skip_errors=True)
    assert saved is not None
    assert states(planned) == ["new", "error"]
    assert [v["no"] for v in records.find(desk, ACTIVITIES)] == ["A002"]


def test_second_import_of_the_same_sheet_changes_nothing(desk: Desk) -> None:
    """Every row is there already: no write, no backup, no entry."""
    carry_out(desk, ACTIVITIES, [row(2), row(3)])
    last = desk.store.last
    planned, saved = carry_out(desk, ACTIVITIES, [row(2), row(3)])
    assert states(planned) == ["same", "same"]
    assert saved is None
    assert desk.store.last is last
    assert len(listing(desk.data / "backups")) == 1


def test_change_of_a_record_needs_the_flag(desk: Desk) -> None:
    """Without it the row is an error that names the fields; with it an update that shows old and new."""
    carry_out(desk, ACTIVITIES, [row(2, place="一楼")])
    changed = [row(2, place="二楼", half_days=Decimal(2))]
    planned, saved = carry_out(desk, ACTIVITIES, changed)
    assert states(planned) == ["error"]
    assert "已有同一编号的记录，半天数、地点不同" in messages(planned)[0]
    assert saved is None
    planned, saved = carry_out(desk, ACTIVITIES, changed, update=True)
    assert states(planned) == ["update"]
    assert planned[0].differences == {"half_days": ("1", "2"), "place": ("一楼", "二楼")}
    assert [(v["place"], v["half_days"]) for v in records.find(desk, ACTIVITIES)] == [("二楼", 2)]


@pytest.mark.parametrize("empty", [None, "", ()])
def test_empty_cell_never_clears(desk: Desk, empty: object) -> None:
    """A column that is empty this time says nothing about what was entered before."""
    carry_out(desk, DEPUTIES, [person(2, phone="13900001000", tags=("工人",), employer="小学", group="第一小组")])
    entry = person(2, phone=empty or None, tags=empty or (), employer=empty, group=empty or None, note="新")
    planned, saved = carry_out(desk, DEPUTIES, [entry], update=True)
    assert saved is not None
    assert list(planned[0].differences) == ["note"]
    (found,) = records.find(desk, DEPUTIES)
    assert (found["phone"], found["tags"], found["employer"], found["group"]) == (
        "13900001000",
        ("工人",),
        "小学",
        "第一小组",
    )


def test_column_that_is_not_in_the_sheet_stays(desk: Desk) -> None:
    """An update with three columns touches those."""
    carry_out(desk, ACTIVITIES, [row(2, place="一楼", topic="停车")])
    entry = Entry(2, {"no": "A002", "place": "三楼"})
    planned, _ = carry_out(desk, ACTIVITIES, [entry], update=True)
    assert states(planned) == ["update"]
    (found,) = records.find(desk, ACTIVITIES)
    assert (found["place"], found["topic"], found["name"]) == ("三楼", "停车", "培训")


def test_same_key_twice_in_a_sheet(desk: Desk) -> None:
    """The second row is an error that names the first."""
    planned, saved = carry_out(desk, ACTIVITIES, [row(2), row(5, no="A002")])
    assert states(planned) == ["new", "error"]
    assert "与第 2 行重复（A002）" in messages(planned)
    assert saved is None


def test_faults_of_reading_stop_the_row_once(desk: Desk) -> None:
    """A cell that could not be read is told by its own sentence, not also as missing."""
    entry = Entry(4, {"no": "A1", "name": "x", "kind": ActivityKind.VISIT}, (("held_on", "日期「昨天」不是日期"),))
    planned, _ = carry_out(desk, ACTIVITIES, [entry])
    assert states(planned) == ["error"]
    assert messages(planned) == ["日期「昨天」不是日期"]


def test_several_faults_of_a_row_are_all_told(desk: Desk) -> None:
    """One look at the preview is enough to mend the row."""
    planned = plan(desk, ACTIVITIES, [row(2, name="", end_date=date(2020, 1, 1), visitors=-1)])
    assert {name for name, _ in planned[0].faults} == {"name", "visitors"}
    planned = plan(desk, ACTIVITIES, [row(2, end_date=date(2020, 1, 1))])
    assert messages(planned) == ["结束日期早于日期，请核对这两格"]


def test_unknown_references_are_errors(desk: Desk, deputy: Deputy) -> None:
    """Deputies and activities must be there; stations, groups and tags are made."""
    records.add(desk, DEPUTIES, deputy())
    given: dict[str, Any] = {"status": AttendanceStatus.PRESENT}
    planned = plan(desk, ATTENDANCE, [Entry(2, {"activity_no": "A9", "certificate_no": TWO} | given)])
    assert messages(planned) == [
        "活动编号「A9」还没有登记，请核对编号，或先登记这项活动",
        f"代表证号「{TWO}」还没有登记，请核对证号，或先把这位代表录入名册",
    ]
    planned, saved = carry_out(desk, ACTIVITIES, [row(2, station="新站")])
    assert saved is not None
    assert [v["name"] for v in records.find(desk, STATIONS)] == ["新站"]


def test_names_find_their_deputy_and_namesakes_are_asked_about(desk: Desk, deputy: Deputy, activity: Activity) -> None:
    """A unique name is enough; two in office of one name are told with both numbers."""
    records.add(desk, DEPUTIES, deputy("李慧敏", ONE))
    records.add(desk, DEPUTIES, deputy("王丽萍", TWO))
    records.add(desk, DEPUTIES, deputy("王丽萍", THREE))
    records.add(desk, ACTIVITIES, activity())
    given: dict[str, Any] = {"activity_no": "A001", "status": AttendanceStatus.PRESENT}
    rows = [
        Entry(2, {"name": "李　慧敏"} | given),
        Entry(3, {"name": "王丽萍"} | given),
        Entry(4, {"name": "赵一"} | given),
    ]
    planned, _ = carry_out(desk, ATTENDANCE, rows)
    assert states(planned) == ["new", "error", "error"]
    assert f"在任代表中有 2 位「王丽萍」（证号 {TWO}、{THREE}）" in planned[1].messages[0]
    assert "「赵一」不在名册中" in planned[2].messages[0]
    planned, saved = carry_out(desk, ATTENDANCE, rows, skip_errors=True)
    assert saved is not None
    assert [v["certificate_no"] for v in records.find(desk, ATTENDANCE)] == [ONE]


def test_name_and_number_of_one_deputy_are_one_row(desk: Desk, deputy: Deputy, activity: Activity) -> None:
    """Once by name, once by number: the same mark twice."""
    records.add(desk, DEPUTIES, deputy())
    records.add(desk, ACTIVITIES, activity())
    given: dict[str, Any] = {"activity_no": "A001", "status": AttendanceStatus.PRESENT}
    planned = plan(desk, ATTENDANCE, [Entry(2, {"name": "王小明"} | given), Entry(3, {"certificate_no": ONE} | given)])
    assert states(planned) == ["new", "error"]
    assert "与第 2 行重复" in planned[1].messages[0]


def test_half_days_beyond_the_activity_are_refused(desk: Desk, deputy: Deputy, activity: Activity) -> None:
    """实到半天数 > 半天数 is an impossible sum, in a sheet and in a form."""
    records.add(desk, DEPUTIES, deputy())
    records.add(desk, ACTIVITIES, activity(half_days=Decimal("1.5")))
    given = {"activity_no": "A001", "certificate_no": ONE, "status": AttendanceStatus.PRESENT}
    planned = plan(desk, ATTENDANCE, [Entry(2, given | {"actual_half_days": Decimal(2)})])
    assert states(planned) == ["error"]
    assert messages(planned) == ["实到半天数 2 多于活动的半天数 1.5"]
    draft = ATTENDANCE.draft.model_validate(given | {"actual_half_days": Decimal("1.6")})
    with pytest.raises(InvalidInput, match=r"1\.6 多于活动的半天数 1\.5"):
        records.add(desk, ATTENDANCE, draft)
    assert states(plan(desk, ATTENDANCE, [Entry(2, given | {"actual_half_days": Decimal("1.5")})])) == ["new"]


def test_rules_of_the_trade_warn_and_are_written(desk: Desk, deputy: Deputy) -> None:
    """Nine signers, a date before the service: told, and taken."""
    records.add(desk, DEPUTIES, deputy(elected_on=date(2026, 6, 1), by_election=True))
    entry = Entry(
        2, {"no": "S1", "kind": SuggestionKind.MOTION, "title": "x", "lead": ONE, "raised_on": date(2026, 1, 15)}
    )
    planned, saved = carry_out(desk, SUGGESTIONS, [entry])
    assert states(planned) == ["new"]
    assert any("十名以上代表" in text for text in messages(planned))
    assert "王小明 2026-01-15 不在任，不计分" in messages(planned)
    assert saved is not None


def test_attendance_outside_the_service_warns(desk: Desk, deputy: Deputy, activity: Activity) -> None:
    """The day is that of the activity."""
    records.add(desk, DEPUTIES, deputy(ended_on=date(2026, 3, 4), end_reason="迁出"))
    records.add(desk, ACTIVITIES, activity(held_on=DAY))
    given = {"activity_no": "A001", "certificate_no": ONE, "status": AttendanceStatus.PRESENT}
    assert messages(plan(desk, ATTENDANCE, [Entry(2, given)])) == ["王小明 2026-03-05 不在任，不计分"]


def test_likely_the_same_person_is_told_and_kept_apart(desk: Desk, deputy: Deputy) -> None:
    """Equal name, sex and birth without an equal ID number: two persons, with a remark."""
    records.add(desk, DEPUTIES, deputy("王丽萍", ONE, sex=Sex.FEMALE, born="1980-05"))
    planned, saved = carry_out(desk, DEPUTIES, [person(2, "王丽萍", TWO, sex=Sex.FEMALE, born="1980-05")])
    assert any(ONE in text and "按两人登记" in text for text in messages(planned))
    assert saved is not None
    with desk.store.read() as session:
        assert len(session.exec(select(Person)).all()) == 2


def test_namesake_of_another_birth_is_not_remarked(desk: Desk, deputy: Deputy) -> None:
    """Thirty-six namesakes in one list are no news."""
    records.add(desk, DEPUTIES, deputy("王丽萍", ONE, sex=Sex.FEMALE, born="1980-05"))
    assert messages(plan(desk, DEPUTIES, [person(2, "王丽萍", TWO, sex=Sex.FEMALE, born="1975-01")])) == []


def test_equal_id_number_joins_without_remark_about_two(desk: Desk, deputy: Deputy) -> None:
    """City and district mandates of one ID number belong to one person."""
    number = "330199198104120024"
    records.add(desk, DEPUTIES, deputy("李慧敏", ONE, id_number=number, born="1981-04-12"))
    entry = person(2, "李慧敏", TWO, id_number=number, level=MandateLevel.CITY, term=14, born="1981-04-12")
    planned, saved = carry_out(desk, DEPUTIES, [entry])
    assert not any("按两人登记" in text for text in messages(planned))
    assert saved is not None
    with desk.store.read() as session:
        assert len(session.exec(select(Person)).all()) == 1


def test_new_term_is_told(desk: Desk) -> None:
    """A level or number the store does not know is made with the unit's own dates, to be looked at."""
    planned, saved = carry_out(desk, DEPUTIES, [person(2, level=MandateLevel.CITY, term=14)])
    assert any("第 14 届市人大" in text for text in messages(planned))
    assert saved is not None
    with desk.store.read() as session:
        assert {(t.level, t.number) for t in session.exec(select(Term))} == {
            (MandateLevel.DISTRICT, 1),
            (MandateLevel.CITY, 14),
        }


def test_known_mandate_is_found_by_number_not_by_name(desk: Desk) -> None:
    """The number is the key: another name under it is a correction, a known name under a new number another mandate."""
    carry_out(desk, DEPUTIES, [person(2, "王小明", ONE)])
    planned, _ = carry_out(desk, DEPUTIES, [person(2, "王晓明", ONE), person(3, "王小明", TWO)], update=True)
    assert states(planned) == ["update", "new"]
    assert [(v["certificate_no"], v["name"]) for v in records.find(desk, DEPUTIES, sort="pinyin")] == [
        (TWO, "王小明"),
        (ONE, "王晓明"),
    ]


def test_group_in_an_update_is_a_transfer_dated_today(desk: Desk) -> None:
    """An imported roster moves a deputy as the form does."""
    carry_out(desk, DEPUTIES, [person(2, group="第一小组")])
    carry_out(desk, DEPUTIES, [person(2, group="第二小组")], update=True)
    with desk.store.read() as session:
        assert [(m.from_on, m.to_on) for m in session.exec(select(Membership))] == [
            (None, date(2026, 11, 21)),
            (date(2026, 11, 22), None),
        ]


def test_ballot_that_does_not_add_up_is_refused(desk: Desk, deputy: Deputy) -> None:
    """Impossible sums are errors, told with both numbers."""
    records.add(desk, DEPUTIES, deputy())
    given = {"certificate_no": ONE, "year": 2026, "issued": 50, "returned": 51}
    assert messages(plan(desk, DUTY_REPORTS, [Entry(2, given)])) == ["收回票 51 多于发出票 50，请核对计票"]
    given = {"certificate_no": ONE, "year": 2026, "valid": 50, "satisfied": 40, "fairly": 9}
    assert "合计 49，不等于有效票 50" in messages(plan(desk, DUTY_REPORTS, [Entry(2, given)]))[0]


def test_honour_needs_one_holder(desk: Desk) -> None:
    """A deputy or a station, never both or neither."""
    given = {"name": "最美联络站", "level": "city", "granted_on": DAY}
    assert "只填一项" in messages(plan(desk, HONOURS, [Entry(2, given)]))[0]
    planned, saved = carry_out(desk, HONOURS, [Entry(2, given | {"station": "柳岸站"})])
    assert saved is not None
    assert states(planned) == ["new"]


def test_opinion_needs_its_content(desk: Desk) -> None:
    """A line of blanks is no opinion."""
    given = {"no": "Y1", "station": "柳岸站", "content": "   ", "route": "district", "collected_on": DAY}
    assert messages(plan(desk, OPINIONS, [Entry(2, given)])) == ["内容没有填写"]


def test_cancel_in_the_middle_leaves_nothing(desk: Desk) -> None:
    """Thirty rows are in when the clerk stops; none stays."""
    seen: list[int] = []

    def step(n: int, total: int, name: str) -> None:
        seen.append(n)
        assert total == 50
        raise Cancelled

    with pytest.raises(Cancelled):
        carry_out(desk, ACTIVITIES, [row(n) for n in range(2, 52)], progress=step)
    assert seen == [20]
    assert records.find(desk, ACTIVITIES) == []


def test_recycle_bin_does_not_stand_in_the_way(desk: Desk) -> None:
    """A number in the bin may be imported anew."""
    carry_out(desk, ACTIVITIES, [row(2)])
    records.archive(desk, ACTIVITIES, [records.find(desk, ACTIVITIES)[0]["id"]])
    planned, saved = carry_out(desk, ACTIVITIES, [row(2, name="新")])
    assert states(planned) == ["new"]
    assert saved is not None
    assert [v["name"] for v in records.find(desk, ACTIVITIES)] == ["新"]


def test_update_keeps_the_rolls(desk: Desk, deputy: Deputy) -> None:
    """An activity renamed by an import is still the one that was attended."""
    records.add(desk, DEPUTIES, deputy())
    carry_out(desk, ACTIVITIES, [row(2)])
    record_attendance(desk, "A002", {ONE: AttendanceStatus.PRESENT})
    carry_out(desk, ACTIVITIES, [row(2, name="改名")], update=True)
    assert [v["activity_name"] for v in records.find(desk, ATTENDANCE)] == ["改名"]


def test_export_and_import_of_a_whole_street_is_all_the_same(street: Desk) -> None:
    """Every record of every sheet kind, read back as a sheet would give it, changes nothing."""
    for kind in (ACTIVITIES, ATTENDANCE, SUGGESTIONS, OPINIONS, DUTY_REPORTS, HONOURS, DEPUTIES):
        rows = [
            Entry(n, {name: value[name] for name in kind.draft.model_fields})
            for n, value in enumerate(records.find(street, kind), start=2)
        ]
        planned = plan(street, kind, rows)
        assert set(states(planned)) == {"same"}, (kind.name, messages(planned)[:3])


def test_fault_found_only_while_writing_names_the_row(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """What planning could not see still says where it is, and undoes the rest."""
    find = intake.references

    def fail(work: Any) -> Any:
        if work.draft.no == "A003":
            raise InvalidInput("不行", "换一个")
        return find(work)

    monkeypatch.setattr(intake, "references", fail)
    with pytest.raises(InvalidInput, match="第 3 行：不行"):
        carry_out(desk, ACTIVITIES, [row(2), row(3)])
    assert records.find(desk, ACTIVITIES) == []
