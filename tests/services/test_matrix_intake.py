"""An attendance matrix into the store: everything asked, nothing guessed, one write, one undo."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from gongshu_desk.domain.codes import ActivityKind, AttendanceStatus
from gongshu_desk.domain.matrix import HeadCell, MatrixSheet, MeetingColumn, PersonRow
from gongshu_desk.domain.matrix_headings import year_in
from gongshu_desk.domain.matrix_legend import mark_of
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.errors import Conflict
from gongshu_desk.services import activities, history, records, year_end
from gongshu_desk.services.catalog import ACTIVITIES, ATTENDANCE, DEPUTIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.matrix_intake import LEAVE_OUT, Answers, carry_out, plan
from gongshu_desk.services.matrix_meetings import TICK

Make = Callable[..., Any]


def sheet(
    heads: list[str], *rows: tuple[str, ...], title: str = "2026年度签到表", notes: tuple[str, ...] = ()
) -> MatrixSheet:
    """People as (name or number, marks …), from row 4 on."""
    meetings = tuple(MeetingColumn(chr(66 + i), head, (HeadCell(head),)) for i, head in enumerate(heads))
    people = []
    for number, (who, *marks) in enumerate(rows, start=4):
        name, no = ("", who) if who.isdigit() else (who, "")
        people.append(PersonRow(number, name, no, "", tuple(map(mark_of, marks))))
    return MatrixSheet("签到.xlsx", "签到", title, 3, meetings, tuple(people), notes, (), year_in([title]))


@pytest.fixture
def roster(desk: Desk, deputy: Callable[..., DeputyDraft]) -> Desk:
    for number, (name, group) in enumerate(
        (("王小明", "第一小组"), ("李芳", "第一小组"), ("赵毅", "第二小组")), start=1
    ):
        records.add(desk, DEPUTIES, deputy(name, f"330199010000{number}", group=group))
    return desk


def marks(desk: Desk) -> dict[tuple[str, str], Any]:
    return {(v["activity_no"], v["name"]): v["status"] for v in records.find(desk, ATTENDANCE)}


def test_activities_and_attendance_are_one_write_and_one_undo(roster: Desk, activity: Make) -> None:
    records.add(roster, ACTIVITIES, activity("2026-007", date(2026, 1, 9), name="年初培训"))
    made = sheet(
        ["3月5日视察", "4月6日上午专题培训", "4月6日下午专题培训"],
        ("王小明", "√", "迟到（实到0.5）", "半"), ("李芳", "事假（外出）", "", "×"), ("3301990100003", "1", "√(发言)", "病假"),
    )  # fmt: skip
    shown = plan(roster, made)
    assert shown.questions() == [] and shown.errors() == []
    assert shown.marks == {"new": 8, "update": 0, "same": 0, "none": 1, "ask": 0, "error": 0}
    assert [m.no for m in shown.meetings] == ["2026-008", "2026-009", "2026-010"]
    before = history.recent(roster)[0].batch
    _, saved = carry_out(roster, made, Answers())
    assert saved is not None and saved.count == 11 and saved.batch == before + 1
    assert saved.sentence == "导入签到表：活动 3 项、出席 8 人次（签到.xlsx）"
    kept = {(v["activity_no"], v["name"]): v for v in records.find(roster, ATTENDANCE)}
    assert kept["2026-009", "王小明"]["actual_half_days"] == Decimal("0.5")
    assert kept["2026-010", "王小明"]["actual_half_days"] == Decimal("0.5")
    assert kept["2026-008", "李芳"]["note"] == "外出" and kept["2026-009", "赵毅"]["spoke"]
    again = plan(roster, made)
    assert again.marks["same"] == 8 and again.marks["new"] == 0 and again.new_activities == 0
    assert carry_out(roster, made, Answers())[1] is None
    history.undo(roster, saved.batch)
    assert marks(roster) == {} and [v["no"] for v in records.find(roster, ACTIVITIES)] == ["2026-007"]


def test_nothing_is_written_before_every_mark_is_answered(roster: Desk) -> None:
    made = sheet(["3月5日视察", "4月6日走访"], ("王小明", "请假", "√"), ("李芳", "请假", "△"))
    shown = plan(roster, made)
    assert [line.shown for line in shown.legend if not line.meaning] == ["请假", "△"]
    assert len(shown.questions()) == 2 and "请假" in shown.questions()[0]
    with pytest.raises(Conflict):
        carry_out(roster, made, Answers())
    assert marks(roster) == {}
    answers = Answers(legend={"△": "公假"}, cells={(4, 0): "事假", (5, 0): "病假"})  # each 请假 for itself
    assert plan(roster, made, answers).questions() == []
    carry_out(roster, made, answers)
    told = {name: status.label for (no, name), status in marks(roster).items() if no == "A001"}
    assert told == {"王小明": "事假", "李芳": "病假"}


def test_notes_below_the_table_are_the_proposal(roster: Desk) -> None:
    made = sheet(["3月5日视察"], ("王小明", "○"), ("李芳", ""), notes=("注：○出席，空白为缺席",))
    carry_out(roster, made, Answers())
    assert marks(roster) == {("A001", "王小明"): AttendanceStatus.PRESENT, ("A001", "李芳"): AttendanceStatus.ABSENT}


def test_the_year_is_asked_once_where_nothing_tells_it(roster: Desk) -> None:
    made = sheet(["3月5日视察", "4月6日走访"], ("王小明", "√", "√"), title="签到表")
    assert plan(roster, made).questions() == ["表上没有写年度，请选年度。"]
    assert [m.day for m in plan(roster, made, Answers(year=2025)).meetings] == [date(2025, 3, 5), date(2025, 4, 6)]


def test_existing_activities_are_met_or_asked_about(roster: Desk, activity: Make) -> None:
    day = date(2026, 4, 6)
    records.add(roster, ACTIVITIES, activity("A001", day, name="代表专题培训", day_part="morning"))
    records.add(roster, ACTIVITIES, activity("A002", day, name="代表专题培训", day_part="afternoon"))
    records.add(
        roster, ACTIVITIES, activity("A003", date(2026, 5, 7), name="民生实事视察", kind=ActivityKind.LIVELIHOOD)
    )
    row = ("王小明", "√", "√", "√", "√")
    made = sheet(["4月6日下午专题培训", "4月6日上午", "5月7日执法检查", "6月8日述职评议"], row)
    shown = plan(roster, made)
    assert [(m.state, m.no) for m in shown.meetings[:2]] == [("existing", "A002"), ("existing", "A001")]
    assert "A003" in shown.meetings[2].problems[0] and shown.meetings[3].problems == ("请选类型",)
    answers = Answers(meetings={2: {"into": "A003"}, 3: {"kind": ActivityKind.OTHER}})
    assert [m.state for m in plan(roster, made, answers).meetings] == ["existing", "existing", "existing", "new"]
    several = plan(roster, sheet(["4月6日专题培训"], ("王小明", "√"))).meetings[0]
    assert several.state == "ask" and {no for no, _ in several.candidates} == {"A001", "A002"}
    left = Answers(meetings={2: {"into": LEAVE_OUT}, 3: {"into": LEAVE_OUT}})
    assert plan(roster, made, left).marks["none"] == 2
    twice = Answers(meetings={**answers.meetings, 1: {"into": "A002"}})
    assert "已对应到前面的列" in plan(roster, made, twice).questions()[0]


def test_namesakes_and_unknown_names_are_asked(roster: Desk, deputy: Make) -> None:
    records.add(roster, DEPUTIES, deputy("李芳", "3301990100009", group="第二小组"))
    records.add(roster, DEPUTIES, deputy("孙强", "3301990100010", ended_on=date(2025, 6, 1), end_reason="辞职"))
    records.add(roster, DEPUTIES, deputy("孙强", "3301990100011", elected_on=date(2025, 9, 1)))
    rows = [
        ("李芳", "√"),
        ("王小名", "√"),
        ("周天", "√"),
        ("孙强", "√"),
        ("王小明", "√"),
        ("9999", "√"),
        ("王小明", "×"),
    ]
    made = sheet(["3月5日视察"], *rows)
    shown = plan(roster, made)
    states = [person.state for person in shown.people]
    assert states == ["ask", "ask", "ask", "found", "found", "ask", "ask"]
    assert [no for no, _ in shown.people[0].candidates] == ["3301990100002", "3301990100009"]
    assert [no for no, _ in shown.people[1].candidates] == ["3301990100001"]  # one character away: offered, not taken
    assert shown.people[2].candidates == () and len(shown.roster) == 6
    assert shown.people[3].certificate_no == "3301990100011"  # the other one's service had ended
    assert "9999" in shown.people[5].problem and "第 8 行" in shown.people[6].problem
    assert shown.row_state(0)[0] == "error" and shown.marks["ask"] == 5
    answers = Answers(people={4: "3301990100009", 5: LEAVE_OUT, 6: "3301990100003", 9: LEAVE_OUT, 10: LEAVE_OUT})
    assert plan(roster, made, answers).questions() == []
    _, saved = carry_out(roster, made, answers)
    assert saved is not None and len(marks(roster)) == 4


def test_a_group_in_the_row_or_the_title_tells_namesakes_apart(roster: Desk, deputy: Make) -> None:
    records.add(roster, DEPUTIES, deputy("李芳", "3301990100009", group="第二小组"))
    titled = sheet(["3月5日视察"], ("李芳", "√"), title="2026年第二小组签到表")
    assert plan(roster, titled).people[0].certificate_no == "3301990100009"
    plain = sheet(["3月5日视察"], ("李芳", "√"))
    grouped = replace(plain, people=(replace(plain.people[0], group="第一小组"),))
    assert plan(roster, grouped).people[0].certificate_no == "3301990100002"


def test_attendance_that_differs_needs_the_word_to_change_it(roster: Desk, activity: Make) -> None:
    records.add(roster, ACTIVITIES, activity("A001", date(2026, 3, 5), name="视察"))
    numbers = ["3301990100001", "3301990100002"]
    activities.record_attendance(roster, "A001", dict.fromkeys(numbers, AttendanceStatus.PRESENT))
    made = sheet(["3月5日视察"], ("王小明", "×"), ("李芳", ""), ("赵毅", "√"))
    shown = plan(roster, made)
    assert shown.marks == {"new": 1, "update": 0, "same": 0, "none": 1, "ask": 0, "error": 1}
    assert shown.errors() == ["第 4 行王小明，3月5日视察：已登记「出席」，表里是「缺席」；要改须选「更新已有记录」"]
    with pytest.raises(Conflict):
        carry_out(roster, made, Answers())
    kept = plan(roster, made, Answers(keep=True))
    assert kept.errors() == [] and kept.cells[0][0].say == "原有「出席」不动"
    changed = plan(roster, made, Answers(update=True))
    assert (changed.cells[0][0].old, changed.cells[0][0].new, changed.cells[0][0].state) == ("出席", "缺席", "update")
    carry_out(roster, made, Answers(update=True))
    assert [s.label for _, s in sorted(marks(roster).items())] == ["出席", "缺席", "出席"]  # 李芳 赵毅 by strokes aside


def test_a_tick_at_a_meeting_one_sits_in_on_is_asked(roster: Desk) -> None:
    made = sheet(["3月5日列席区人大常委会会议", "4月6日列席区人大常委会会议"], ("王小明", "√", "出席"))
    shown = plan(roster, made)
    assert len(shown.questions()) == 1 and "列席" in shown.questions()[0]
    carry_out(roster, made, Answers(meetings={0: {TICK: "列席"}}))
    assert [s.label for _, s in sorted(marks(roster).items())] == ["列席", "出席"]


def test_a_closed_year_is_refused_by_name(roster: Desk, activity: Make) -> None:
    records.add(roster, ACTIVITIES, activity("A001", date(2025, 3, 5), name="视察"))
    year_end.close_year(roster, 2025, with_gaps=True)
    made = sheet(["2025年3月5日视察", "4月6日走访"], ("王小明", "√", "√"))
    shown = plan(roster, made)
    assert shown.marks["error"] == 1 and "2025 年度已经结账" in shown.errors()[0]
    for answers in (Answers(), Answers(update=True), Answers(keep=True)):
        with pytest.raises(Conflict):
            carry_out(roster, made, answers)
    assert marks(roster) == {}


def test_days_outside_the_service_are_remarked_and_written(roster: Desk, deputy: Make) -> None:
    records.add(roster, DEPUTIES, deputy("钱进", "3301990100020", elected_on=date(2026, 4, 1)))
    shown, saved = carry_out(roster, sheet(["3月5日视察", "5月6日走访"], ("钱进", "×", "√")), Answers())
    assert saved is not None and "不在任" in shown.cells[0][0].say and shown.cells[0][1].say == ""


def test_impossible_details_are_asked(roster: Desk) -> None:
    shown = plan(roster, sheet(["3月5日视察"], ("王小明", "√（实到3）")))
    assert shown.marks["error"] == 1 and "多于活动的半天数 1" in shown.errors()[0]
    with pytest.raises(Conflict):
        carry_out(roster, shown.sheet, Answers(keep=True))
