"""Tables: fitting text into cells, row heights, and drawing a run of rows.

Order of painting: all tints, then rules, then text, then the frame, for a tint painted later eats half of a rule.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from gongshu_desk.reports.document import Cell, Line, Row, Run, Table
from gongshu_desk.reports.fonts import width
from gongshu_desk.reports.ink import MM, TOTAL_RULE
from gongshu_desk.reports.pen import Pen
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.text import LEAST_SHRINK, cut_short, wrap

LEADING = 1.2
CROWDED = 1.6
"""Free height in a row of two or more lines, in millimetres."""
SPREAD_MARGIN = 3.0
PICTURE_MARGIN = 1.0
"""Between a photo and the rules around it (mm)."""
PICTURE_SHAPE = 5 / 7
"""Width by height of a 二寸 photo."""


@dataclass(frozen=True, slots=True)
class FittedLine:
    """A line that fits its cell, at the size it is set in."""

    runs: Line
    size: float
    wide: float
    """Width in millimetres, gaps included."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A cell with its place: `column` of the grid, left edge and width in millimetres from the table's left."""

    cell: Cell
    column: int
    left: float
    wide: float
    lines: tuple[FittedLine, ...]
    align: Align
    pad: float


@dataclass(frozen=True, slots=True)
class LaidRow:
    """A row with its cells placed and its final height."""

    row: Row
    cells: tuple[Placed, ...]
    height: float
    free: tuple[bool, ...]
    """For each column: no cell from a row above reaches into this row, so the rule above it is drawn."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Rows that stay on one page. `again` is the group row to repeat when a page begins with this chunk."""

    rows: tuple[LaidRow, ...]
    again: LaidRow | None = None

    @property
    def height(self) -> float:
        return sum(row.height for row in self.rows)


class Layout:
    """A table with every row fitted; pages take chunks from it."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self.lefts = [0.0]
        for column in table.columns:
            self.lefts.append(self.lefts[-1] + column.width)
        self.width = self.lefts[-1]
        self.head = self._rows(table.head)
        self.head_height = sum(row.height for row in self.head)
        self.chunks = self._chunks()
        self.edges = self._figure_edges()

    # --- fitting ----------------------------------------------------------------------------------------------

    def _rows(self, rows: Sequence[Row]) -> tuple[LaidRow, ...]:
        reach = [0] * len(self.table.columns)
        laid = []
        for row in rows:
            free = tuple(left == 0 for left in reach)
            placed, column = [], 0
            for cell in row.cells:
                while column < len(reach) and reach[column]:
                    column += 1
                placed.append(self._place(cell, column))
                for taken in range(column, column + cell.span):
                    reach[taken] = cell.rows
                column += cell.span
            reach = [max(left - 1, 0) for left in reach]
            needed = max((_needed(p) for p in placed if p.cell.rows == 1), default=0.0)
            laid.append(LaidRow(row, tuple(placed), max(row.height, needed), free))
        return tuple(laid)

    def _place(self, cell: Cell, column: int) -> Placed:
        own = self.table.columns[column]
        left = self.lefts[column]
        wide = self.lefts[column + cell.span] - left
        align = cell.align or own.align
        pad = own.pad if cell.pad is None else cell.pad
        size = cell.size or own.size
        room = wide - _margins(align, pad)
        setting = fit_one if cell.one_line else fit
        lines = tuple(part for line in cell.lines for part in setting(line, size, room))
        return Placed(cell, column, left, wide, lines, align, pad)

    def _chunks(self) -> list[Chunk]:
        chunks: list[Chunk] = []
        foot = self._rows(self.table.foot)
        for number, group in enumerate(self.table.groups):
            rows = self._rows(group.rows)
            head = self._rows((group.head,)) if group.head else ()
            again = self._rows((group.again,))[0] if group.again else None
            parts = [rows] if group.keep or len(rows) <= 3 else [rows[:2], *((r,) for r in rows[2:-2]), rows[-2:]]
            last = number == len(self.table.groups) - 1
            for at, part in enumerate(parts):
                ending = foot if last and at == len(parts) - 1 else ()
                chunks.append(Chunk((*(head if at == 0 else ()), *part, *ending), again if at else None))
        if not self.table.groups and foot:
            chunks.append(Chunk(foot))
        return chunks

    def _figure_edges(self) -> list[float]:
        """For each column the distance of its figures' right edge from the cell's right edge (mm)."""
        widest = [0.0] * len(self.table.columns)
        for row in (row for chunk in self.chunks for row in chunk.rows):
            for placed in row.cells:
                if placed.align is Align.FIGURE and placed.cell.span == 1:
                    used = max((line.wide for line in placed.lines), default=0.0)
                    widest[placed.column] = max(widest[placed.column], used)
        return [(c.width - used) / 2 for c, used in zip(self.table.columns, widest, strict=True)]

    # --- drawing ----------------------------------------------------------------------------------------------

    def draw(self, pen: Pen, x: float, y: float, body: Sequence[LaidRow]) -> None:
        """Head and these rows at (x, y)."""
        rows = (*self.head, *body)
        tops = [y]
        for row in rows:
            tops.append(tops[-1] + row.height)
        self._draw_tints(pen, x, rows, tops)
        self._draw_rules(pen, x, rows, tops)
        for at, row in enumerate(rows):
            for placed in row.cells:
                bottom = tops[min(at + placed.cell.rows, len(rows))]
                if placed.cell.picture:
                    _draw_picture(pen, x + placed.left, tops[at], placed.wide, bottom - tops[at], placed.cell.picture)
                elif placed.lines:
                    self._draw_cell(pen, x + placed.left, tops[at], bottom - tops[at], placed)
        pen.frame(x, y, self.width, tops[-1] - y, self.table.frame)

    def _draw_tints(self, pen: Pen, x: float, rows: Sequence[LaidRow], tops: list[float]) -> None:
        for at, row in enumerate(rows):
            if row.row.tint:
                pen.tint(x, tops[at], self.width, row.height)
                continue
            start: Placed | None = None
            wide = 0.0
            for placed in row.cells:
                joined = placed.cell.tint and placed.cell.rows == 1
                if joined and start and abs(start.left + wide - placed.left) < 0.01:
                    wide += placed.wide
                    continue
                if start:
                    pen.tint(x + start.left, tops[at], wide, row.height)
                start, wide = (placed, placed.wide) if joined else (None, 0.0)
                if placed.cell.tint and not joined:
                    bottom = tops[min(at + placed.cell.rows, len(rows))]
                    pen.tint(x + placed.left, tops[at], placed.wide, bottom - tops[at])
            if start:
                pen.tint(x + start.left, tops[at], wide, row.height)

    def _draw_rules(self, pen: Pen, x: float, rows: Sequence[LaidRow], tops: list[float]) -> None:
        heads = len(self.head)
        for at, row in enumerate(rows):
            if at:
                weight = TOTAL_RULE if at == heads else row.row.rule
                if weight:
                    self._draw_horizontal(pen, x, tops[at], row, weight)
            for placed in row.cells:
                rule = self.table.columns[placed.column].rule
                if placed.column and rule:
                    bottom = tops[min(at + placed.cell.rows, len(rows))]
                    pen.rule(x + placed.left, tops[at], x + placed.left, bottom, rule)

    def _draw_horizontal(self, pen: Pen, x: float, y: float, row: LaidRow, weight: float) -> None:
        """The rule above a row, in as few pieces as the cells reaching in from above allow."""
        start: float | None = None
        for column, free in enumerate((*row.free, False)):
            if free and start is None:
                start = self.lefts[column]
            elif not free and start is not None:
                pen.rule(x + start, y, x + self.lefts[column], y, weight)
                start = None

    def _draw_cell(self, pen: Pen, x: float, y: float, high: float, placed: Placed) -> None:
        total = sum(line.size for line in placed.lines) * LEADING / MM
        top = y + (high - total) / 2
        for line in placed.lines:
            step = line.size * LEADING / MM
            baseline = top + (step + 0.76 * line.size / MM) / 2
            self._draw_line(pen, x, baseline, placed, line)
            top += step

    def _draw_line(self, pen: Pen, x: float, y: float, placed: Placed, line: FittedLine) -> None:
        align = placed.align
        if align is Align.SPREAD and len(line.runs) == 1:
            run = line.runs[0]
            tracking = spread(run.text, run.role, line.size, placed.wide)
            pen.aligned(x, y, placed.wide, run.text, run.role, line.size, Align.CENTRE, run.colour, tracking)
            return
        if align is Align.LEFT:
            x += placed.pad
        elif align is Align.RIGHT:
            x += placed.wide - placed.pad - line.wide
        elif align is Align.FIGURE and placed.cell.span == 1:
            x += placed.wide - self.edges[placed.column] - line.wide
        else:
            x += (placed.wide - line.wide) / 2
        for run in line.runs:
            x = pen.run(x, y, run, line.size)


def _draw_picture(pen: Pen, x: float, y: float, wide: float, high: float, picture: bytes) -> None:
    """As large as the cell takes it, in its middle."""
    room_wide, room_high = wide - 2 * PICTURE_MARGIN, high - 2 * PICTURE_MARGIN
    side = min(room_wide, room_high * PICTURE_SHAPE)
    tall = side / PICTURE_SHAPE
    pen.image(x + (wide - side) / 2, y + (high - tall) / 2, side, tall, picture)


def _margins(align: Align, pad: float) -> float:
    """What both sides of a cell take from its text: the padding, and at a free side a hair's breadth."""
    if align is Align.FIGURE:
        return 1.0
    return pad + min(pad, 0.7) if align in (Align.LEFT, Align.RIGHT) else 2 * pad


def spread(text: str, role: Role, size: float, wide: float) -> float:
    """Tracking in points that draws a short label apart over its cell, at most one em."""
    if len(text) < 2:
        return 0.0
    free = (wide - 2 * SPREAD_MARGIN) * MM - width(role, text, size)
    return max(0.0, min(free / (len(text) - 1), size))


def fit(line: Line, size: float, limit: float) -> tuple[FittedLine, ...]:
    """The line as it is, or 6 % smaller at most, or broken into several: never wider than `limit` millimetres."""
    if len(line) == 1:
        run = line[0]
        used = run.size or size
        natural = width(run.role, run.text, used) / MM + run.gap
    else:
        used = max(((run.size or size) for run in line), default=size)
        natural = sum(width(run.role, run.text, run.size or size) / MM + run.gap for run in line)
    if natural <= limit + 0.01:
        return (FittedLine(line, used, natural),)
    gaps = sum(run.gap for run in line)
    factor = (limit - gaps) / (natural - gaps)
    if factor >= LEAST_SHRINK:
        small = tuple(Run(r.text, r.role, (r.size or size) * factor, r.colour, r.gap) for r in line)
        return (FittedLine(small, used * factor, limit),)
    broken = []
    for run in line:
        own = run.size or size
        for part in wrap(run.text, run.role, own, limit * MM):
            piece = (Run(part, run.role, own, run.colour),)
            broken.append(FittedLine(piece, own, width(run.role, part, own) / MM))
    return tuple(broken)


def fit_one(line: Line, size: float, limit: float) -> tuple[FittedLine, ...]:
    """The line in full size, its last piece cut short where it does not fit into `limit` millimetres."""
    *before, last = line
    own = last.size or size
    taken = sum(width(run.role, run.text, run.size or size) / MM + run.gap for run in before) + last.gap
    text = cut_short(last.text, last.role, own, (limit - taken + 0.01) * MM)
    used = taken + width(last.role, text, own) / MM
    runs = (*before, Run(text, last.role, own, last.colour, last.gap))
    return (FittedLine(runs, max(run.size or size for run in runs), used),)


def _needed(placed: Placed) -> float:
    """Height the cell's text needs, in millimetres."""
    lines = placed.lines
    if len(lines) < 2:
        return 0.0
    return sum(line.size for line in lines) * LEADING / MM + CROWDED
