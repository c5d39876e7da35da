"""Files as streets and offices keep them → one grid of rows under known headers.

Finds the right sheet and the header row (title rows above, two-row headings, merged cells), fills merged values
down, and leaves out what is no record: empty rows, 合计 and 填表人 lines, remarks, repeated headings, the hint
and the grey sample of our own templates. Nothing is dropped in silence: what was left out stands in `notes`.
"""

import re
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from gongshu_desk.domain.untidy_text import is_blank, one_line
from gongshu_desk.errors import InvalidInput
from gongshu_desk.exchange.mapping import header_key
from gongshu_desk.exchange.raw_sheets import Cell, RawSheet, read_sheets

HINT_PREFIX = "说明："
SAMPLE_PREFIX = "示例："
"""The first filled cell of the hint row and of the grey sample row of our templates begins so."""

_HEADER_SEARCH = 40
"""Rows from the top among which the heading is looked for."""
_HEADER_DEPTH = 3
_TAIL = re.compile(
    r"(合计|总计|小计|共计|累计|(实到|应到|出席)?人数(合计)?|(填表|制表|填报|统计|审核|复核|经办|联系|负责|签字|录入|报送)人(签字|签名)?"
    r"|(单位|部门|分管)?(负责人|领导)(签字|签名)?|(填表|制表|填报|报送|统计)(日期|时间|单位)?|备注|附注|说明|注意事项|注|盖章|公章)"
    r"([:：].*)?|共\d+[名人行条项].*|(注|说明|备注|附注|填表说明)\d*[:：、.].*|[(（](盖章|公章)[)）]"
)
_TAIL_STARTS = frozenset("合总小共累实应出人填制统审复经联负签录报单部分领备附说注盖公(（")


@dataclass(frozen=True, slots=True)
class Grid:
    """The records of one sheet as raw cells.

    `header_row` and the numbers in `rows` are the sheet's own, counted from 1 (in a heading of several rows the
    last of them). `headers` are tidied and differ from each other.
    """

    file: str
    sheet: str
    header_row: int
    headers: tuple[str, ...]
    rows: tuple[tuple[int, dict[str, Cell]], ...]
    notes: tuple[str, ...] = ()
    epoch1904: bool = False


@dataclass(frozen=True, slots=True)
class _Heading:
    first: int
    last: int
    names: tuple[str, ...]
    score: int


def read_grid(path: Path, known: Collection[str], sheet: str | None = None) -> Grid:
    """The grid of the named sheet, or of the visible sheet that fits best.

    `known` are the header keys that are understood (`mapping.known_headers`, and keys of headers the clerk
    named). Raises InvalidInput for unreadable files, and where no heading is found.
    """
    sheets = [raw for raw in read_sheets(path, sheet) if any(not is_blank(c) for row in raw.cells for c in row)]
    if not sheets:
        raise InvalidInput(f"「{path.name}」是空的，没有可以导入的内容。", "请核对所选的文件和工作表。")
    visible = [raw for raw in sheets if not raw.hidden] or sheets
    found = [(heading, raw) for raw in visible if (heading := _heading(raw, known))]
    if not found:
        raise InvalidInput(
            f"「{path.name}」里没有找到表头。", "请核对所选的工作表，或下载空白模板，把内容粘贴到模板后再导入。"
        )
    heading, raw = max(found, key=lambda pair: (pair[0].score, len(pair[1].cells)))
    others = [other.name for other in visible if other is not raw]
    notes = [f"文件有多个工作表，读取的是「{raw.name}」，未读取：{'、'.join(others)}。"] if others else []
    return _grid(path.name, raw, heading, notes)


def _heading(raw: RawSheet, known: Collection[str]) -> _Heading | None:
    """The rows that name the most known headers; one row rather than several, the upper rather than the lower."""
    best: _Heading | None = None
    for first in range(min(_HEADER_SEARCH, len(raw.cells))):
        if sum(not is_blank(cell) for cell in raw.cells[first]) == 0:
            continue
        for depth in range(1, min(_HEADER_DEPTH, len(raw.cells) - first) + 1):
            names = _names(raw, first, depth, known)
            score = len({header_key(name) for name in names} & set(known))
            if score and (best is None or score > best.score):
                best = _Heading(first, first + depth - 1, names, score)
    if best and (best.score >= 2 or sum(map(bool, best.names)) == best.score):
        return best
    return _unknown_heading(raw, known)


def _unknown_heading(raw: RawSheet, known: Collection[str]) -> _Heading | None:
    """The first row of texts only, about as wide as the sheet: the clerk then says which column is what."""
    filled = [[cell for cell in row if not is_blank(cell)] for row in raw.cells[: _HEADER_SEARCH * 5]]
    widest = max(map(len, filled))
    for first, cells in enumerate(filled[:_HEADER_SEARCH]):
        texts = {header_key(cell) for cell in cells if isinstance(cell, str) and len(cell) <= 40}
        if len(cells) >= 2 and len(texts) == len(cells) and len(cells) * 10 >= widest * 6 and any(filled[first + 1 :]):
            names = _names(raw, first, 1, known)
            return _Heading(first, first, names, len(texts & set(known)))
    return None


def _names(raw: RawSheet, first: int, depth: int, known: Collection[str]) -> tuple[str, ...]:
    """What each column is called: its lowest filled heading cell, with the one above where that is known so."""
    width = max(map(len, raw.cells[first : first + depth]))
    levels = [_spread(raw, row, width, is_leaf=row == first + depth - 1) for row in range(first, first + depth)]
    stacks = [[text for text in dict.fromkeys(column) if text] for column in zip(*levels, strict=True)]
    leaves = Counter(header_key(stack[-1]) for stack in stacks if stack)
    names: list[str] = []
    for stack in stacks:
        if not stack:
            names.append("")
            continue
        whole = "".join(stack)
        ambiguous = leaves[header_key(stack[-1])] > 1 or header_key(stack[-1]) not in known
        names.append(whole if len(stack) > 1 and ambiguous and header_key(whole) in known else stack[-1])
    return tuple(names)


def _spread(raw: RawSheet, row: int, width: int, is_leaf: bool) -> list[str]:
    """The texts of one heading row, a merged one repeated over its columns; the lowest row is not repeated."""
    texts = [re.sub(r"\s+", "", str(cell)) if not is_blank(cell) else "" for cell in raw.cells[row]]
    texts += [""] * (width - len(texts))
    for top, left, bottom, right in raw.merges:
        if top <= row <= bottom and (not is_leaf or top < row) and left < width:
            text = re.sub(r"\s+", "", str(raw.cells[top][left])) if left < len(raw.cells[top]) else ""
            for column in range(left, min(right + 1, width)):
                texts[column] = texts[column] or text
    return texts


def _grid(file: str, raw: RawSheet, heading: _Heading, notes: list[str]) -> Grid:
    headers = _unique_headers(raw, heading)
    columns, names = tuple(headers), tuple(headers.values())
    width = max(columns, default=-1) + 1
    all_columns = columns == tuple(range(width))
    cells = _filled_down(raw, heading.last)
    titles = _Titles(raw, heading)
    left_out: list[str] = []
    rows: list[tuple[int, dict[str, Cell]]] = []
    for number, row in enumerate(cells[heading.last + 1 :], heading.last + 2):
        filled = [cell for cell in row if cell != "" and not is_blank(cell)]
        if not filled:
            continue
        reason = titles.no_record(number, row, filled)
        if reason:
            if reason != "template":
                left_out.append(f"第 {number} 行「{one_line(str(filled[0]))[:20]}」")
            continue
        if len(row) < width:
            row = [*row, *[""] * (width - len(row))]
        rows.append((number, dict(zip(names, row if all_columns else [row[i] for i in columns], strict=False))))
    if left_out:
        shown = "、".join(left_out[:10]) + (f" 等 {len(left_out)} 行" if len(left_out) > 10 else "")
        notes.append(f"{shown}不是记录，没有读取。")
    return Grid(file, raw.name, heading.last + 1, names, tuple(rows), tuple(notes), raw.epoch1904)


def _unique_headers(raw: RawSheet, heading: _Heading) -> dict[int, str]:
    """Column → header. A column without one is kept by its letter where it holds anything."""
    headers: dict[int, str] = {}
    seen: Counter[str] = Counter()
    width = max(map(len, raw.cells))
    for column in range(width):
        name = heading.names[column] if column < len(heading.names) else ""
        if not name:
            below = (row[column] for row in raw.cells[heading.last + 1 :] if column < len(row))
            if all(map(is_blank, below)):
                continue
            name = f"{_letter(column)}列"
        seen[name] += 1
        headers[column] = name if seen[name] == 1 else f"{name}（{seen[name]}）"
    return headers


def _letter(column: int) -> str:
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _filled_down(raw: RawSheet, header_last: int) -> list[list[Cell]]:
    """The cells with the value of each vertically merged range in all of its rows that hold anything else."""
    cells = raw.cells
    for top, left, bottom, _ in raw.merges:
        if top <= header_last or bottom == top or top >= len(cells) or left >= len(cells[top]):
            continue
        value = cells[top][left]
        for row in range(top + 1, min(bottom + 1, len(cells))):
            if left < len(cells[row]) and any(not is_blank(cell) for cell in cells[row]):
                cells[row][left] = value
    return cells


class _Titles:
    """Tells rows that are no records: lines at the end, repeated headings, titles of sections, template rows."""

    def __init__(self, raw: RawSheet, heading: _Heading) -> None:
        self._names = [header_key(name) for name in heading.names]
        self._first_names = set(self._names)
        self._wide = max(3, sum(map(bool, heading.names)) // 2)
        self._across = {top: right - left + 1 for top, left, _, right in raw.merges}
        self._at_end = False

    def no_record(self, number: int, row: list[Cell], filled: list[Cell]) -> str:
        """Why a row is no record: "template", "tail", "heading", "section"; empty for a record."""
        reason = self._reason(number, row, filled)
        self._at_end = reason == "tail" or (self._at_end and reason != "")
        return reason

    def _reason(self, number: int, row: list[Cell], filled: list[Cell]) -> str:
        first = filled[0] if isinstance(filled[0], str) else ""
        if first.startswith((HINT_PREFIX, SAMPLE_PREFIX)):
            return "template"
        text = "".join(first.split())
        if (text[:1] in _TAIL_STARTS and _TAIL.fullmatch(text)) or (self._at_end and len(filled) <= 2):
            return "tail"
        if len(text) <= 30 and header_key(text) in self._first_names:
            keys = (header_key(cell) for cell in row)
            same = sum(1 for key, name in zip(keys, self._names, strict=False) if key and key == name)
            if same >= 2 and same * 2 >= len(filled):
                return "heading"
        if len(filled) == 1 and self._across.get(number - 1, 1) >= self._wide:
            return "section"
        return ""
