"""Finding an attendance matrix in a file: heading rows, meetings across, people down, lines of the legend.

Totals (应到 实到 合计 出勤率 …) are neither meetings nor people; what was left out stands in the remarks.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from gongshu_desk.domain import names
from gongshu_desk.domain.matrix import HeadCell, MatrixSheet, MeetingColumn, PersonRow
from gongshu_desk.domain.matrix_headings import label_field, read_heading, year_in
from gongshu_desk.domain.matrix_legend import ASK, mark_of, propose, read_notes
from gongshu_desk.domain.untidy import read_number_text
from gongshu_desk.domain.untidy_text import is_blank, number_shown, one_line
from gongshu_desk.errors import InvalidInput
from gongshu_desk.exchange.headings import letter
from gongshu_desk.exchange.mapping import header_key
from gongshu_desk.exchange.raw_sheets import Cell, Merge, RawSheet, read_sheets
from gongshu_desk.exchange.shown_cells import error_cells

_SEARCHED = 30
"""Rows from the top among which the heading is looked for."""
_MOST_ROWS = 5_000
"""A sheet with more rows below its heading is a list, whatever stands in it."""
_SAMPLE = 200
"""Rows of a column that tell whether it holds marks."""
_NAME = re.compile(r"(代表)?(姓名|名字|名单|代表)|.*姓名")
_PERSON = {
    "certificate_no": re.compile(r"(代表)?证(件)?(编)?号(码)?|代表证(编)?号(码)?|代表编号"),
    "group": re.compile(r"(所属|所在)?(代表)?(小组|组别|组)(名称)?"),
    "": re.compile(
        r"序号|序|编号|no\.?|性别|民族|年龄|出生.*|党派|政治面貌|学历|文化程度|.*单位.*|.*职务|职业|.*选区.*|.*代表团"
        r"|.*联络站|.*电话.*|手机.*|联系方式|身份证.*|身份类别|层级|届次|街道|社区|行业"
    ),
}
_TOTAL = re.compile(
    r"(合|总|小|共|累)计.*|.*[小合总]计|(应|实)(到|出席|参加)(人)?(数|次|人次|次数)?|.*(出席|出勤|到会|参会|参加|签到|请假)率.*"
    r"|(出席|缺席|请假|参加|迟到|早退|列席|活动|会议|到会|公假|病假|事假|不适用)?(总)?(次数|人数|人次|天数|场次|数)(合计)?|得分|积分|分数|平均.*|排名|名次"
    r"|出席|缺席|请假|迟到|早退|列席|公假|病假|事假|不适用|应出席|备注|附注|签(名|字)(确认)?|考核.*|评价|实到半天数"
)
_TAIL = re.compile(
    r"(填表|制表|填报|统计|审核|复核|经办|联系|负责|签字|录入|报送|记录)人.*|(单位|部门|分管)?(负责人|领导)(签字|签名)?.*|共\d+[名人行].*"
    r"|(填表|制表|填报|报送|统计)(日期|时间|单位).*|(注|说明|备注|附注|图例|符号|填表说明|标记|注意)\d*[:：、.．].*|[(（]?(盖章|公章)[)）]?|注|说明|图例|备注"
)


@dataclass(frozen=True, slots=True)
class _Head:
    """Where the heading stands: rows first…last (from 0), columns of person fields, columns of meetings."""

    first: int
    last: int
    person: dict[str, int]
    meetings: tuple[int, ...]
    totals: tuple[int, ...]
    merged: dict[tuple[int, int], Merge]


def find_matrix(path: Path, sheet: str | None = None) -> MatrixSheet | None:
    """The attendance matrix of a file; None where it holds none. InvalidInput for files that cannot be read."""
    sheets = read_sheets(path, sheet)
    for raw in sheets:
        for (row, column), said in error_cells(path, raw.name).items():
            if row < len(raw.cells) and column < len(raw.cells[row]):
                raw.cells[row][column] = said
    found = [matrix for raw in sheets if not raw.hidden and (matrix := matrix_of(raw, path.name)) is not None]
    if not found:
        return None
    best = max(found, key=lambda matrix: len(matrix.people) * len(matrix.meetings))
    return best


def matrix_of(raw: RawSheet, file: str) -> MatrixSheet | None:
    """The matrix of one sheet, or None: a name column, and columns of marks under headings of meetings."""
    head = _head(raw)
    if head is None or len(raw.cells) - head.last > _MOST_ROWS:
        return None
    rows, remarks, lines = _rows(raw, head)
    tops = _tops(raw, head.person.get("group", -1))
    people = tuple(_person(raw, head, number, cells, tops) for number, cells in rows)
    title = _texts(raw, 0, head.first)
    year = year_in([*title, raw.name]) or year_in([file])
    meetings = tuple(_column(raw, head, column) for column in head.meetings)
    made = MatrixSheet(
        file, raw.name, " ".join(title), head.last + 1, meetings, people, (*title, *lines),
        (*_left_columns(raw, head), *remarks), year, raw.epoch1904,
    )  # fmt: skip
    return made if people and _is_matrix(made) else None


def _is_matrix(made: MatrixSheet) -> bool:
    """Marks, not a list: most of what is filled in are known marks, and a heading tells a day, or there are several."""
    marks = made.marks()
    known = read_notes(made.notes)
    filled = sum(count for mark, count in marks.items() if mark)
    told = sum(count for mark, count in marks.items() if mark and _is_mark(mark, known))
    dated = sum(_is_dated(column, made.epoch1904) for column in made.meetings)
    if filled == 0:
        return dated > 0
    return told * 2 >= filled and (dated > 0 or len(made.meetings) > 1)


def _is_mark(mark: str, known: dict[str, str]) -> bool:
    """A mark of the legend, one of custom, one that is asked by custom, or any sign."""
    proposal = propose(mark, known)
    asked = proposal.choices != propose("？？").choices
    return bool(proposal.meaning) or proposal.source != ASK or asked or (len(mark) == 1 and not mark.isalnum())


def _is_dated(column: MeetingColumn, epoch1904: bool) -> bool:
    heading = read_heading(column, 2024, epoch1904)
    return "held_on" in heading.values or bool(heading.doubts)


# ---- the heading --------------------------------------------------------------------------------------------


def _head(raw: RawSheet) -> _Head | None:
    for at, row in enumerate(raw.cells[:_SEARCHED]):
        name = next((c for c, cell in enumerate(row) if isinstance(cell, str) and _NAME.fullmatch(_key(cell))), None)
        if name is None or any(header_key(cell) in ("出席情况", "活动编号") for cell in row):
            continue
        bottom = next((m[2] for m in raw.merges if m[0] == at and m[1] == name), at)
        last = _last_head_row(raw, bottom, name)
        first = _first_head_row(raw, at, name)
        made = _columns(raw, first, last, name)
        if made is not None:
            return made
    return None


def _key(cell: Cell) -> str:
    return re.sub(r"[/\\|]", "", header_key(cell))


def _last_head_row(raw: RawSheet, bottom: int, name: int) -> int:
    """Rows below the name heading that say more of the meetings: labelled (活动内容), or nobody's row with words."""
    last = bottom
    for at in range(bottom + 1, min(bottom + 9, len(raw.cells))):
        row = raw.cells[at]
        who = row[name] if name < len(row) else ""
        label = next((cell for cell in row[: name + 1] if not is_blank(cell)), "")
        behind = [cell for cell in row[name + 1 :] if not is_blank(cell)]
        labelled = isinstance(label, str) and bool(label_field(label))
        unnamed = is_blank(who) and is_blank(label) and bool(behind) and not _looks_marked(behind)
        if labelled or unnamed:
            last = at
        else:
            break
    return last


def _first_head_row(raw: RawSheet, at: int, name: int) -> int:
    """Rows above the name heading that belong to it: words over the meetings alone, or a label in front."""
    first = at
    while first > 0:
        row = raw.cells[first - 1]
        filled = [c for c, cell in enumerate(row) if not is_blank(cell)]
        labelled = bool(filled) and filled[0] <= name and bool(label_field(row[filled[0]])) and len(filled) > 1
        if not filled or not (labelled or (filled[0] > name and _spread_wide(raw, first - 1, filled))):
            break
        first -= 1
    return first


def _spread_wide(raw: RawSheet, row: int, filled: Sequence[int]) -> bool:
    """Several cells, or one merged over some columns: a unit or date in a corner is no heading."""
    return len(filled) > 1 or any(m[0] <= row <= m[2] and m[1] == filled[0] and m[3] > m[1] for m in raw.merges)


def _looks_marked(cells: Sequence[Cell]) -> bool:
    return sum(bool(propose(mark_of(cell)).meaning) for cell in cells) * 2 > len(cells)


def _columns(raw: RawSheet, first: int, last: int, name: int) -> _Head | None:
    person, meetings, totals = {"name": name}, [], []
    width = max(map(len, raw.cells))
    merged = _merged(raw, first, last)
    for column in range(width):
        cells = _head_cells(raw, merged, first, last, column)
        texts = [
            _key(cell.value) for cell in cells if isinstance(cell.value, str) and (not cell.label or len(cells) == 1)
        ]
        field = next((f for f, form in _PERSON.items() if any(map(form.fullmatch, texts))), None)
        if column == name:
            continue
        if any(map(label_field, texts)) and _filled(raw, last, column):
            return None  # one row is one record: 姓名 | 活动名称 | 签到情况
        if any(map(_TOTAL.fullmatch, texts)):
            totals.append(column)
        elif field is not None and (field or column < name or not _marked(raw, last, column)):
            if field:
                person.setdefault(field, column)
        elif column > name and (cells or _marked(raw, last, column)):
            meetings.append(column)
    return _Head(first, last, person, tuple(meetings), tuple(totals), merged) if meetings else None


def _filled(raw: RawSheet, last: int, column: int) -> bool:
    below = raw.cells[last + 1 : last + 1 + _SAMPLE]
    return any(column < len(row) and not is_blank(row[column]) for row in below)


def _marked(raw: RawSheet, last: int, column: int) -> bool:
    below = [
        row[column]
        for row in raw.cells[last + 1 : last + 1 + _SAMPLE]
        if column < len(row) and not is_blank(row[column])
    ]
    return bool(below) and _looks_marked(below)


def _merged(raw: RawSheet, first: int, last: int) -> dict[tuple[int, int], Merge]:
    """The merged range that covers each cell of the heading rows."""
    width = max(map(len, raw.cells))
    found: dict[tuple[int, int], Merge] = {}
    for merge in raw.merges:
        top, left, bottom, right = merge
        for at in range(max(first, top), min(last, bottom) + 1):
            found |= {(at, column): merge for column in range(left, min(right + 1, width))}
    return found


def _head_cells(
    raw: RawSheet, merged: dict[tuple[int, int], Merge], first: int, last: int, column: int
) -> list[HeadCell]:
    """What stands over a column from top to bottom, a merged cell in each of its columns with their number."""
    found = []
    for at in range(first, last + 1):
        row = raw.cells[at]
        value: Any = row[column] if column < len(row) else ""
        across, tall = 1, False
        if merge := merged.get((at, column)):
            top, left, bottom, right = merge
            value = raw.cells[top][left] if at == max(top, first) and left < len(raw.cells[top]) else ""
            across, tall = right - left + 1, bottom > top
        if not is_blank(value):
            found.append(HeadCell(value, "" if tall else _label_of(raw, at, column), across))
    return found


def _label_of(raw: RawSheet, at: int, column: int) -> str:
    """The label in front of a heading row: 活动内容, 日期."""
    row = raw.cells[at]
    return next((str(cell) for cell in row[:column] if not is_blank(cell) and label_field(cell)), "")


def _column(raw: RawSheet, head: _Head, column: int) -> MeetingColumn:
    cells = _head_cells(raw, head.merged, head.first, head.last, column)
    shown = " ".join(dict.fromkeys(_shown(cell.value) for cell in cells))
    return MeetingColumn(letter(column), shown or f"{letter(column)} 列（没有表头）", tuple(cells))


def _shown(value: Any) -> str:
    if isinstance(value, datetime | date):
        return value.strftime("%Y-%m-%d")
    return number_shown(value) if isinstance(value, int | float) else one_line(str(value))


# ---- the people ---------------------------------------------------------------------------------------------


def _rows(raw: RawSheet, head: _Head) -> tuple[list[tuple[int, list[Cell]]], list[str], list[str]]:
    """(row number, cells) of every person; sentences on what was left out; lines that may explain the marks."""
    found: list[tuple[int, list[Cell]]] = []
    left: list[str] = []
    lines: list[str] = []
    ended = False
    wide = {m[0] + 1 for m in raw.merges if m[3] - m[1] >= 2 and m[1] <= head.person["name"]}
    for number, row in enumerate(raw.cells[head.last + 1 :], head.last + 2):
        filled = [cell for cell in row if not is_blank(cell)]
        if not filled:
            continue
        who = _at(row, head.person["name"])
        reason = _no_person(head, row, who, filled, number in wide)
        if not reason and not (ended and is_blank(who)):
            found.append((number, row))
            continue
        ended = ended or reason == "tail"
        lines.append(" ".join(one_line(str(cell)) for cell in filled if isinstance(cell, str)))
        left.append(f"第 {number} 行「{one_line(_shown(filled[0]))[:20]}」")
    told = "、".join(left[:8]) + (f" 等 {len(left)} 行" if len(left) > 8 else "")
    return found, [f"{told}不是代表，没有读取。"] if left else [], lines


def _no_person(head: _Head, row: list[Cell], who: Cell, filled: Sequence[Cell], merged: bool) -> str:
    """Why a row is nobody's: a total, a line at the end, a repeated heading, the title of a section."""
    starts = [_key(cell) for cell in row[: head.meetings[0]] if isinstance(cell, str) and not is_blank(cell)]
    first = "".join(str(filled[0]).split())
    if any(map(_TOTAL.fullmatch, starts)):
        return "total"
    if _TAIL.fullmatch(first) or (isinstance(filled[0], str) and len(filled) == 1 and len(first) > 20):
        return "tail"
    if any(_NAME.fullmatch(text) for text in starts) or (is_blank(who) and any(map(label_field, starts))):
        return "heading"
    marks = [mark_of(_at(row, column)) for column in head.meetings]
    if not any(marks) and (merged or (is_blank(who) and len(filled) == 1)):
        return "section"
    return ""


def _person(raw: RawSheet, head: _Head, number: int, row: list[Cell], tops: dict[int, int]) -> PersonRow:
    fault, no = "", ""
    cell = _at(row, head.person.get("certificate_no", -1))
    if not is_blank(cell):
        try:
            no = read_number_text(cell, "代表证号")
        except InvalidInput as error:
            fault = "".join((error.sentence, error.next_step)).rstrip("。")
    name = _at(row, head.person["name"])
    at, column = tops.get(number - 1, number - 1), head.person.get("group", -1)
    group = _at(raw.cells[at], column)
    marks = tuple(mark_of(_at(row, column)) for column in head.meetings)
    return PersonRow(
        number,
        names.normal(str(name)) if not is_blank(name) else "",
        no,
        "" if is_blank(group) else one_line(str(group)),
        marks,
        fault,
    )


def _tops(raw: RawSheet, column: int) -> dict[int, int]:
    """For rows inside a merged cell of a column, the row where its value stands."""
    covering = [m for m in raw.merges if m[1] <= column <= m[3] and m[2] > m[0]]
    return {at: m[0] for m in covering for at in range(m[0], min(m[2] + 1, len(raw.cells)))}


def _at(row: list[Cell], column: int) -> Cell:
    return row[column] if 0 <= column < len(row) else ""


def _texts(raw: RawSheet, first: int, last: int) -> list[str]:
    found = (cell for row in raw.cells[first:last] for cell in row if isinstance(cell, str) and not is_blank(cell))
    return [one_line(cell) for cell in found]


def _left_columns(raw: RawSheet, head: _Head) -> list[str]:
    shown = [_column(raw, head, column).shown for column in head.totals]
    return [f"「{'」「'.join(shown)}」列不是活动，没有读取。"] if shown else []
