"""Files as streets and offices keep them → one grid of rows under known headers.

Finds the right sheet and the header row, fills merged values down and titles of groups into their rows, and leaves
out what is no record. Nothing is dropped in silence: what was left out stands in `notes`. Hidden sheets are read
only by name; hidden rows and columns are read like the others (a filter hides them) and are named in a note.
"""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from gongshu_desk.domain.untidy_text import is_blank, one_line
from gongshu_desk.errors import InvalidInput
from gongshu_desk.exchange.headings import Heading, heading_of, letter
from gongshu_desk.exchange.not_records import HINT_PREFIX, SAMPLE_PREFIX, Lines
from gongshu_desk.exchange.raw_sheets import Cell, Merge, RawSheet, read_sheets
from gongshu_desk.exchange.shown_cells import Dressing, as_shown, dressing

__all__ = ["HINT_PREFIX", "SAMPLE_PREFIX", "Grid", "read_grid"]

GROUP_MARK = "（分组标题）"
"""Behind the header of a column that the sheet does not have: its values stood in lines above their people."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The records of one sheet as raw cells.

    `header_row` and the numbers in `rows` are the sheet's own, counted from 1 (in a heading of several rows the
    last of them; 0 for a table without heading). `headers` are tidied and differ from each other; `places` are
    their columns, from 0, and -1 for one that the sheet does not have. `head` are the rows down to the heading as
    they stand, with their merged ranges. `alike` names further sheets whose heading fits as well.
    """

    file: str
    sheet: str
    header_row: int
    headers: tuple[str, ...]
    rows: tuple[tuple[int, dict[str, Cell]], ...]
    notes: tuple[str, ...] = ()
    epoch1904: bool = False
    places: tuple[int, ...] = ()
    head: tuple[tuple[Cell, ...], ...] = ()
    head_merges: tuple[Merge, ...] = ()
    alike: tuple[str, ...] = ()

    def address(self, row: int, header: str) -> str:
        """The name of a cell as Excel shows it (C7); empty where the sheet has no such column."""
        place = dict(zip(self.headers, self.places, strict=False)).get(header, -1)
        return f"{letter(place)}{row}" if place >= 0 else ""


def read_grid(path: Path, known: Collection[str], sheet: str | None = None) -> Grid:
    """The grid of the named sheet, or of the visible sheet that fits best.

    `known` are the header keys that are understood (`mapping.known_headers`, and keys of headers the clerk
    named). Raises InvalidInput for unreadable files, and where no heading is found.
    """
    sheets = [raw for raw in read_sheets(path, sheet) if any(not is_blank(c) for row in raw.cells for c in row)]
    if not sheets:
        raise InvalidInput(f"「{path.name}」是空的，没有可以导入的内容。", "请核对所选的文件和工作表。")
    visible = [raw for raw in sheets if not raw.hidden] or sheets
    found = [(heading, raw) for raw in visible if (heading := heading_of(raw, known))]
    if not found:
        raise InvalidInput(
            f"「{path.name}」里没有找到表头。", "请核对所选的工作表，或下载空白模板，把内容粘贴到模板后再导入。"
        )
    heading, raw = max(found, key=lambda pair: (_fits(*pair), len(pair[1].cells)))
    fit = max(2, _fits(heading, raw))
    alike = tuple(other.name for one, other in found if other is not raw and _fits(one, other) >= fit)
    others = [other.name for other in visible if other is not raw]
    notes = [f"文件有多个工作表，读取的是「{raw.name}」，未读取：{'、'.join(others)}。"] if others else []
    if alike:
        notes.append(f"「{'」「'.join(alike)}」的表头也是这一类，如要导入请另选工作表。")
    return _grid(path, raw, heading, known, notes, alike)


def _fits(heading: Heading, raw: RawSheet) -> int:
    """Known headers of a sheet that holds anything below them."""
    return heading.score if any(row for row in raw.cells[heading.last + 1 :]) else 0


def _grid(
    path: Path, raw: RawSheet, heading: Heading, known: Collection[str], notes: list[str], alike: tuple[str, ...]
) -> Grid:
    dress = dressing(path, raw.name) if raw.name else Dressing({})
    for (row, column), look in dress.styled.items():
        if heading.last < row < len(raw.cells) and column < len(raw.cells[row]):
            raw.cells[row][column] = as_shown(raw.cells[row][column], look, raw.epoch1904)
    headers = _unique_headers(raw, heading)
    head = tuple(map(tuple, raw.cells[: heading.last + 1]))
    rows, left_out, groups = _records(raw, heading, headers, Lines(raw, heading, known))
    names, places = tuple(headers.values()), tuple(headers)
    if left_out:
        shown = "、".join(left_out[:10]) + (f" 等 {len(left_out)} 行" if len(left_out) > 10 else "")
        notes.append(f"{shown}不是记录，没有读取。")
    if groups:
        names, places = (*names, *groups), (*places, *(-1 for _ in groups))
        rows = [(number, {**dict.fromkeys(groups, ""), **cells}) for number, cells in rows]
        notes.append(f"把分组标题行填进了各行的{'、'.join(g.removesuffix(GROUP_MARK) for g in groups)}。")
    notes += _hidden(dress, rows, headers)
    if heading.last < heading.first:
        notes.append("表里没有表头，各列按内容猜，请逐列核对。")
    merges = tuple(merge for merge in raw.merges if merge[2] <= heading.last)
    row, found, epoch = heading.last + 1, tuple(rows), raw.epoch1904
    return Grid(path.name, raw.name, row, names, found, tuple(notes), epoch, places, head, merges, alike)


def _records(
    raw: RawSheet, heading: Heading, headers: dict[int, str], lines: Lines
) -> tuple[list[tuple[int, dict[str, Cell]]], list[str], tuple[str, ...]]:
    """The records, what was left out, and the headers of columns that titles of groups have filled."""
    columns, names = tuple(headers), tuple(headers.values())
    width = max(columns, default=-1) + 1
    all_columns = columns == tuple(range(width))
    left_out: list[str] = []
    groups: dict[str, str] = {}
    rows: list[tuple[int, dict[str, Cell]]] = []
    for number, row in enumerate(_filled_down(raw, heading.last)[heading.last + 1 :], heading.last + 2):
        filled = [cell for cell in row if cell != "" and not is_blank(cell)]
        if not filled:
            continue
        if reason := lines.no_record(number, row, filled):
            if reason == "group" and lines.group:
                groups[lines.group[0] + GROUP_MARK] = lines.group[1]
            elif reason != "template":
                left_out.append(f"第 {number} 行「{one_line(str(filled[0]))[:20]}」")
            continue
        if len(row) < width:
            row = [*row, *[""] * (width - len(row))]
        cells = dict(zip(names, row if all_columns else [row[i] for i in columns], strict=False))
        rows.append((number, {**cells, **groups} if groups else cells))
    return rows, left_out, tuple(groups)


def _hidden(dress: Dressing, rows: list[tuple[int, dict[str, Cell]]], headers: dict[int, str]) -> list[str]:
    """What is hidden in the sheet and was read all the same."""
    hidden = set(dress.hidden_rows)
    found = [str(number) for number, _ in rows if number - 1 in hidden] if hidden else []
    columns = [letter(column) for column in dress.hidden_columns if column in headers]
    notes = []
    if found:
        shown = "、".join(found[:8]) + (f" 等 {len(found)} 行" if len(found) > 8 else " 行")
        notes.append(f"第 {shown}在表格里是隐藏的，也读取了。")
    if columns:
        notes.append(f"{'、'.join(columns)} 列在表格里是隐藏的，也读取了。")
    return notes


def _unique_headers(raw: RawSheet, heading: Heading) -> dict[int, str]:
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
            name = f"{letter(column)}列"
        seen[name] += 1
        headers[column] = name if seen[name] == 1 else f"{name}（{seen[name]}）"
    return headers


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
