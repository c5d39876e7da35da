"""Matrices out: a year's attendance as one sheet, and the rows of an import that were not taken."""

from collections.abc import Sequence
from pathlib import Path

from xlsxwriter.worksheet import Worksheet

from gongshu_desk.domain import names
from gongshu_desk.domain.codes import ActivityKind
from gongshu_desk.domain.policy import Command
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.fields import field_of, shown
from gongshu_desk.exchange.sheets import Book, heads, put, save
from gongshu_desk.services.access import require
from gongshu_desk.services.activities import Tally
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.matrix_intake import MatrixPlan
from gongshu_desk.services.matrix_year import YearMatrix, cell_of, headings, year_matrix

_LEGEND = "注：√出席 ×缺席 /不适用，其余照写；括号内是实到半天数和发言；空白为未登记。"
_SUMS = ("应到", "实到", "请假", "缺席")
_SITTING_IN = (ActivityKind.SITTING_IN_STANDING, ActivityKind.SITTING_IN_COMMITTEE)
ONE_PAGE = 16
"""Up to so many activities the table is fitted to one page's width."""
_SHORT = 5
"""Characters of a mark that fit the width of a column."""
_HIGH = {"name": 60, "kind": 44, "series": 44}
"""Heights of heading rows with longer words, in points."""
_FIXED = (("序号", 6), ("代表证号", 16), ("姓名", 12), ("小组", 12), ("", 10))
"""Columns before those of the activities; the last holds the labels of the heading rows."""


def write_matrix(desk: Desk, year: int, path: Path) -> YearMatrix:
    """Write a year's attendance: people in official order by group, activities across, totals as numbers.

    The sheet can be imported again as it is. 应到 = 实到 + 请假 + 缺席, in every row, column and in the corner.
    """
    require(desk, Command.EXPORT)
    matrix = year_matrix(desk, year)
    save(path, lambda book: _matrix(book, matrix))
    return matrix


def _matrix(book: Book, matrix: YearMatrix) -> None:
    page = book.sheet("签到总表")
    lines = headings(matrix)
    top, first = 1, len(_FIXED)
    page.set_row(0, 30)
    page.write_string(0, 0, f"{matrix.year}年度代表出席情况表（{matrix.unit}）", book.title)
    _heading(page, book, matrix, lines, top)
    line = top + len(lines)
    for number, person in enumerate(matrix.people, start=1):
        cells = [number, person.certificate_no, names.printed(person.name), person.group, ""]
        for column, value in enumerate(cells):
            put(page, line, column, value, book)
        for place, (mark, activity) in enumerate(zip(person.marks, matrix.activities, strict=True)):
            _mark(page, line, first + place, cell_of(mark, activity["kind"] in _SITTING_IN), book)
        _sums(page, book, line, first + len(matrix.activities), person.tally)
        line += 1
    _totals(page, book, matrix, line)
    page.write_string(line + len(_SUMS), 0, _LEGEND, book.note_line)
    page.freeze_panes(top + len(lines), 3)
    page.repeat_rows(0, top + len(lines) - 1)
    if len(matrix.activities) > ONE_PAGE:
        page.set_print_scale(80)  # several sheets across, each with the names
        page.repeat_columns(0, 2)


def _mark(page: Worksheet, line: int, column: int, text: str, book: Book) -> None:
    """One cell; one with details wraps."""
    if text:
        page.write_string(line, column, text, book.wrap if len(text) > _SHORT else book.text)
    else:
        page.write_blank(line, column, None, book.text)


def _heading(page: Worksheet, book: Book, matrix: YearMatrix, lines: Sequence[str], top: int) -> None:
    last = top + len(lines) - 1
    for column, (label, width) in enumerate(_FIXED[:-1]):
        _over(page, book, top, last, column, label)
        words = {"姓名": (p.name for p in matrix.people), "小组": (p.group for p in matrix.people)}.get(label, ())
        page.set_column(column, column, min(30, max([width, *(2 * len(word) + 2 for word in words)])))
    page.set_column(len(_FIXED) - 1, len(_FIXED) - 1, _FIXED[-1][1])
    labels = {"name": "活动", **{n: field_of(ActivityDraft, n).label for n in lines if n != "name"}}
    for line, name in enumerate(lines, start=top):
        page.write_string(line, len(_FIXED) - 1, labels[name], book.head)
        if name in _HIGH:
            page.set_row(line, _HIGH[name])
        for column, activity in enumerate(matrix.activities, start=len(_FIXED)):
            page.write_string(line, column, shown(activity[name]), book.head)
    start = len(_FIXED) + len(matrix.activities)
    page.set_column(len(_FIXED), start - 1, 11)
    for column, label in enumerate(_SUMS, start=start):
        _over(page, book, top, last, column, label)
        page.set_column(column, column, 7)


def _over(page: Worksheet, book: Book, top: int, last: int, column: int, label: str) -> None:
    if last > top:
        page.merge_range(top, column, last, column, label, book.head)
    else:
        page.write_string(top, column, label, book.head)


def _sums(page: Worksheet, book: Book, line: int, column: int, sums: Tally) -> None:
    for place, value in enumerate((sums.expected, sums.present, sums.leave, sums.absent)):
        put(page, line, column + place, value, book, total=True)


def _totals(page: Worksheet, book: Book, matrix: YearMatrix, line: int) -> None:
    """应到, 实到, 请假, 缺席 of every activity, and of all in the corner."""
    first, wide = len(_FIXED), len(matrix.activities)
    rows = [(t.expected, t.present, t.leave, t.absent) for t in matrix.tallies]
    for place, label in enumerate(_SUMS):
        for column in range(first + wide + len(_SUMS)):
            put(page, line + place, column, None, book, total=True)
        put(page, line + place, 2, f"{label}人数", book, total=True)
        for column, values in enumerate(rows, start=first):
            put(page, line + place, column, values[place], book, total=True)
        put(page, line + place, first + wide + place, sum(values[place] for values in rows), book, total=True)


def export_unread(plan: MatrixPlan, places: Sequence[int], path: Path) -> int:
    """Rows of a matrix as they came, with row number and reasons behind; how many. Mended, the file can come again."""
    sheet = plan.sheet

    def fill(book: Book) -> None:
        page = book.sheet("未导入的行")
        page.write_string(0, 0, sheet.title or sheet.file, book.title)
        labels = ["代表证号", "姓名", "小组", *(column.shown for column in sheet.meetings), "备注"]
        heads(page, 1, labels, [16, 12, 12, *(12 for _ in sheet.meetings), 60], book)
        for line, place in enumerate(places, start=2):
            person = sheet.people[place]
            cells = [person.certificate_no, person.name, person.group, *person.marks]
            for column, value in enumerate([*cells, f"第 {person.row} 行：{'；'.join(_reasons(plan, place))}"]):
                put(page, line, column, value, book)

    save(path, fill)
    return len(places)


def _reasons(plan: MatrixPlan, place: int) -> list[str]:
    if plan.people[place].state == "out":
        return ["选了不导入这一行"]
    state, told = plan.row_state(place)
    return told if state == "error" else [text for text in told if "不动" in text] or ["没有写入"]
