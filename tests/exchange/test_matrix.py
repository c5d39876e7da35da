"""Attendance matrices are found in sheets of every shape, and other sheets are not taken for one."""

from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from gongshu_desk.domain.matrix import MatrixSheet
from gongshu_desk.exchange.matrix import find_matrix, matrix_of
from gongshu_desk.exchange.raw_sheets import RawSheet


def found(rows: list[list[Any]], merges: tuple[tuple[int, int, int, int], ...] = (), name: str = "签到") -> MatrixSheet:
    made = matrix_of(RawSheet(name, [list(row) for row in rows], merges), "签到.xlsx")
    assert made is not None
    return made


def shown(made: MatrixSheet) -> list[str]:
    return [column.shown for column in made.meetings]


def test_the_clerks_own_sheet(tmp_path: Path) -> None:
    """As the sample of the offices: title, mixed days, a row of names, totals below."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["2025年第一小组代表参加活动签到表"])
    sheet.append(["姓名", "3月5日", "4.18", datetime(2025, 6, 26), "7月15日上午", "7月15日下午"])
    sheet.append(["活动内容", "视察", "学习", "接待", "培训", "培训"])
    sheet.append(["王小明", "√", "请假", None, 1, "×"])
    sheet.append(["李　芳*", " √", "√", "√", "迟到", "√"])
    sheet.append(["实到人数", 2, 1, 1, 2, 1])
    sheet.append(["注：√出席 ×缺席"])
    sheet.merge_cells("A1:F1")
    book.save(tmp_path / "签到.xlsx")
    made = find_matrix(tmp_path / "签到.xlsx")
    assert made is not None
    assert (made.header_row, made.year, [p.name for p in made.people]) == (3, 2025, ["王小明", "李芳"])
    assert made.people[0].marks == ("√", "请假", "", "1", "×") and made.people[0].row == 4
    assert shown(made)[:3] == ["3月5日 视察", "4.18 学习", "2025-06-26 接待"]
    assert "实到人数" in made.remarks[0] and "注：√出席 ×缺席" in made.notes


def test_headings_of_three_rows_merged_over_half_days() -> None:
    made = found(
        [
            ["翠柳街道2025年度代表签到表", "", "", "", "", "", ""],
            ["序号", "姓名", "代表小组", "区一届人大五次会议", "", "小组活动", "备注"],
            ["", "", "", "1月5日", "", "3月12日", ""],
            ["", "", "", "上午", "下午", "", ""],
            [1.0, "王小明", "第一小组", "√", "√", "√", "组长"],
            [2.0, "李芳", "", "√", "病假", "", ""],
        ],
        (
            (0, 0, 0, 6),
            (1, 0, 3, 0),
            (1, 1, 3, 1),
            (1, 2, 3, 2),
            (1, 3, 1, 4),
            (2, 3, 2, 4),
            (1, 6, 3, 6),
            (4, 2, 5, 2),
        ),
    )
    assert shown(made) == ["区一届人大五次会议 1月5日 上午", "区一届人大五次会议 1月5日 下午", "小组活动 3月12日"]
    assert made.header_row == 4 and [p.group for p in made.people] == ["第一小组", "第一小组"]
    assert made.meetings[0].cells[0].across == 2
    assert "备注" in made.remarks[0]


def test_days_above_the_names_and_totals_on_all_sides() -> None:
    made = found(
        [
            ["", "", "3月5日", "4月6日", "", "", ""],
            ["代表证号", "姓名", "视察", "学习", "应到", "实到", "出勤率"],
            ["0012", "王小明", "√", "○", 2.0, 1.0, "50%"],
            [330101.0, "李芳", "√", "√", 2.0, 2.0, "100%"],
            ["", "合计", 2.0, 1.0, "", "", ""],
            ["填表人：周敏", "", "", "", "", "", ""],
        ]
    )
    assert shown(made) == ["3月5日 视察", "4月6日 学习"]
    assert [(p.certificate_no, p.name) for p in made.people] == [("0012", "王小明"), ("330101", "李芳")]
    assert made.year is None


def test_a_damaged_number_and_a_row_without_a_name_stay_in_the_list() -> None:
    made = found(
        [
            ["姓名", "证号", "3月5日", "4月6日"],
            ["王小明", 3.30105e17, "√", "√"],
            ["", "", "√", "×"],
            ["李芳", "", "", ""],
        ]
    )
    assert "已丢失" in made.people[0].fault and made.people[1].name == ""
    assert [p.row for p in made.people] == [2, 3, 4]


@pytest.mark.parametrize(
    "rows",
    [
        [["姓名", "性别", "出生年月", "手机"], ["王小明", "男", "1981-04", "13700000001"]],
        [["活动编号", "姓名", "出席情况"], ["A001", "王小明", "出席"]],
        [["姓名", "工作单位", "职务"], ["王小明", "某某公司", "经理"], ["李芳", "某某学校", "教师"]],
        [["姓名", "2023年", "2024年"], ["王小明", "85.5", "90"], ["李芳", "77", "81"]],
        [["编号", "标题"], ["S001", "加装电梯"]],
        [["代表姓名", "活动名称", "签到情况"], ["王小明", "培训", "√"], ["李芳", "培训", "×"]],
        [["姓名", "时间", "情况"], ["王小明", "3月5日", "出席"], ["李芳", "3月5日", "缺席"]],
        [[]],
    ],
)  # fmt: skip
def test_lists_are_not_taken_for_a_matrix(rows: list[list[Any]]) -> None:
    assert matrix_of(RawSheet("", rows), "表.xlsx") is None


def test_the_offices_sample(samples: Path | None) -> None:
    """The sample outside the repository, where the machine has it; its synthetic twin is above."""
    if samples is None:
        return
    made = find_matrix(samples / "签到-打勾矩阵.xlsx")
    assert made is not None and (len(made.people), len(made.meetings), made.year) == (30, 8, 2025)
    assert made.marks()["请假"] == 15 and made.marks()[""] == 15


def test_an_error_cell_is_a_mark_to_be_asked_about_and_no_blank(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    page = book.active
    for row in (
        ["姓名", "3月5日视察", "4月8日培训"],
        ["王小明", "#N/A", "√"],
        ["李芳", "√", "√"],
        ["赵强", "事假", ""],
    ):
        page.append(row)
    book.save(tmp_path / "a.xlsx")
    made = find_matrix(tmp_path / "a.xlsx")
    assert made is not None
    assert [person.marks for person in made.people] == [("#N/A", "√"), ("√", "√"), ("事假", "")]
