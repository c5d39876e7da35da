"""Marks and headings of an attendance matrix: what is read, what is proposed, what is asked."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from gongshu_desk.domain.codes import ActivityKind, DayPart
from gongshu_desk.domain.matrix import HeadCell, MeetingColumn
from gongshu_desk.domain.matrix_headings import NO_YEAR, Meeting, guess_kind, read_heading, year_in
from gongshu_desk.domain.matrix_legend import ASK, USUAL, mark_of, meaning_of, propose, read_notes
from gongshu_desk.errors import InvalidInput


def heading(*cells: Any, year: int | None = 2025) -> Meeting:
    made = tuple(cell if isinstance(cell, HeadCell) else HeadCell(cell) for cell in cells)
    return read_heading(MeetingColumn("B", "", made), year)


@pytest.mark.parametrize(
    ("cell", "meaning"),
    [
        ("√", "出席"), (" √", "出席"), ("✔", "出席"), ("v", "出席"), (1, "出席"), (1.0, "出席"), ("到", "出席"),
        ("×", "缺席"), ("x", "缺席"), ("☓", "缺席"), ("缺", "缺席"), ("病", "病假"), ("事", "事假"), ("公", "公假"),
        ("迟", "迟到"), ("早退", "早退"), ("列席", "列席"), ("半", "出席一半"), (0.5, "出席一半"), ("√（迟到）", "迟到"),
        ("√迟", "迟到"), ("请假（病）", "病假"), ("事假（外出）", "事假"), ("", "不登记"),
    ],
)  # fmt: skip
def test_customary_marks_are_proposed(cell: object, meaning: str) -> None:
    assert (propose(mark_of(cell)).meaning, propose(mark_of(cell)).source) == (meaning, USUAL)


@pytest.mark.parametrize("cell", ["请假", "请", "△", "○", "●", 0, "/", "—", "出差", "张三", "请假（外出）"])
def test_what_can_mean_several_things_is_asked(cell: object) -> None:
    said = propose(mark_of(cell))
    assert said.meaning == "" and said.source == ASK and said.choices
    assert all(meaning_of(choice) for choice in said.choices)


def test_details_in_brackets_are_kept() -> None:
    assert propose(mark_of("事假（外出）")).note == "外出"
    assert propose(mark_of("√（发言）")).spoke
    told = propose(mark_of("迟到（实到0.5；发言；雨天）"))
    assert (told.meaning, told.actual, told.spoke, told.note) == ("迟到", Decimal("0.5"), True, "雨天")


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("注：√出席 △请假 ×缺席", {"√": "出席", "△": "请假", "×": "缺席"}),
        ("请假用△表示，空白为缺席", {"△": "请假", "": "缺席"}),
        ("说明：出席打√，病假打○，事假打△。", {"√": "出席", "○": "病假", "△": "事假"}),
        ("注：1.√表示出席；2.○表示公假", {"√": "出席", "○": "公假"}),
        ("“请”表示事假，“缺”表示缺席", {"请": "事假", "缺": "缺席"}),
        ("注：√、✓ 为出席，/为不适用", {"√": "出席", "✓": "出席", "/": "不适用"}),
        ("填表人：张三　审核人：李四", {}),
        ("2025年第一小组代表参加活动签到表", {}),
    ],
)
def test_lines_below_the_table_explain_the_marks(line: str, found: dict[str, str]) -> None:
    assert read_notes([line]) == found


def test_a_note_goes_before_custom_and_a_bare_leave_is_asked_all_the_same() -> None:
    notes = read_notes(["注：○出席 △请假 空白缺席"])
    assert propose("○", notes).meaning == "出席" and propose("○", notes).source == "表下的注（出席）"
    assert propose("△", notes).meaning == "" and propose("△", notes).choices == ("事假", "病假", "公假")
    assert propose("", notes).meaning == "缺席"


def test_an_unknown_meaning_is_refused_with_the_choices() -> None:
    with pytest.raises(InvalidInput) as refused:
        meaning_of("请假")
    assert "事假" in refused.value.next_step


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("3月12日小组活动", date(2025, 3, 12)), ("2025.3.12", date(2025, 3, 12)), ("3/12 上午 培训", date(2025, 3, 12)),
        ("4.18", date(2025, 4, 18)), (4.18, date(2025, 4, 18)), ("三月十二日", date(2025, 3, 12)),
        ("二〇二四年三月十二日", date(2024, 3, 12)), (datetime(2024, 6, 26), date(2024, 6, 26)),
        (45730.0, date(2025, 3, 14)), ("20250312", date(2025, 3, 12)), ("3月5日（星期三）14:30视察", date(2025, 3, 5)),
        ("25.3.12 学习", date(2025, 3, 12)), ("3-12", date(2025, 3, 12)),
    ],
)  # fmt: skip
def test_days_are_read_as_offices_write_them(cell: object, day: date) -> None:
    assert heading(cell).values["held_on"] == day


def test_what_a_heading_leaves_open_is_a_doubt() -> None:
    assert "held_on" not in heading("第一次会议").values and heading("第一次会议").values["name"] == "第一次会议"
    assert "3 月 1 日还是 10 日" in heading(3.1).doubts[0]
    assert heading("2月30日").doubts == ["2025 年没有 2 月 30 日"]
    assert heading("3月12日", year=None).doubts == [NO_YEAR]
    assert "held_on" not in heading("2-3组调研").values


def test_rows_of_a_heading_are_put_together() -> None:
    unit = heading(HeadCell("区一届人大五次会议", across=4), HeadCell("1月5日", across=2), "上午")
    assert unit.values["series"] == unit.values["name"] == "区一届人大五次会议"
    assert unit.values["day_part"] is DayPart.MORNING and unit.values["held_on"] == date(2025, 1, 5)
    assert unit.values["kind"] is ActivityKind.CONGRESS and unit.guessed == {"kind"}
    span = heading("1月5日-7日 区一届人大五次会议").values
    assert (span["end_date"], span["half_days"]) == (date(2025, 1, 7), 6)
    named = heading(HeadCell("2025-03-05", "日期"), HeadCell("3月8日妇女节走访（上午）", "活动"))
    assert named.values["name"] == "3月8日妇女节走访（上午）" and named.values["held_on"] == date(2025, 3, 5)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("列席区人大常委会会议", ActivityKind.SITTING_IN_STANDING), ("代表小组学习", ActivityKind.GROUP),
        ("进站接待选民", ActivityKind.RECEPTION), ("代表专题培训", ActivityKind.TRAINING), ("述职评议", None),
        ("区人大常委会会议", None), ("安全生产执法检查", ActivityKind.LAW_CHECK),
    ],
)  # fmt: skip
def test_kinds_are_guessed_from_words_or_asked(words: str, kind: ActivityKind | None) -> None:
    assert guess_kind(words) is kind


def test_the_year_of_titles() -> None:
    assert year_in(["2025年度代表签到表"]) == 2025
    assert year_in(["二〇二五年签到"]) == 2025
    assert year_in(["2024年、2025年"]) is None and year_in(["签到表"]) is None


@pytest.mark.parametrize(
    "cell", ["√×", "√事假", "缺席（请假）", "×（事假）", "√（病假）", "缺席（病假）", "#N/A", "#REF!"]
)
def test_a_mark_that_says_two_things_is_asked_about(cell: str) -> None:
    said = propose(mark_of(cell))
    assert (said.meaning, said.source) == ("", "请选择")


@pytest.mark.parametrize(("cell", "meaning"), [("√迟到", "迟到"), ("缺席（无故缺席）", "缺席"), ("请假（病）", "病假")])
def test_a_mark_that_says_one_thing_twice_is_not(cell: str, meaning: str) -> None:
    assert propose(mark_of(cell)).meaning == meaning
