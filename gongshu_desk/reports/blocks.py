"""Blocks that never split: their height and how each is drawn. Tables that split, and pages, are in `flow`."""

from collections.abc import Callable, Sequence

from gongshu_desk.reports.chart_blocks import Columns, Shares
from gongshu_desk.reports.charts import chart_height, draw_chart
from gongshu_desk.reports.document import (
    Beside,
    Block,
    Boxed,
    Chart,
    Closing,
    Heading,
    Notes,
    Opinions,
    Paragraph,
    Sideline,
    Signature,
    Space,
    Table,
    Title,
    Together,
)
from gongshu_desk.reports.fonts import width
from gongshu_desk.reports.ink import BLACK, FRAME, MM
from gongshu_desk.reports.pen import Pen
from gongshu_desk.reports.placed import Panel
from gongshu_desk.reports.placed_draw import draw_panel
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.tables import Layout
from gongshu_desk.reports.text import balanced, fitted_size, stretch, wrap

Draw = Callable[[Pen], None]
SIGN_LINE = 30.0
LABEL_SIZE = 10.2
OPINION_HEAD = 7.2


def measure(block: Block, wide: float) -> float:
    """Height of a block in a column `wide` millimetres wide; pinned signatures and page breaks have none."""
    match block:
        case Table():
            layout = Layout(block)
            return layout.head_height + sum(chunk.height for chunk in layout.chunks)
        case Title() | Sideline() | Space() | Panel():
            return block.height
        case Heading():
            return block.before + block.gap
        case Paragraph():
            return block.before + len(paragraph_lines(block, wide)) * block.leading / MM
        case Notes():
            return block.before + len(_note_lines(block, wide)) * block.leading / MM
        case Boxed():
            return max(block.height, len(_boxed_lines(block, wide)) * block.leading / MM + 6)
        case Opinions():
            return block.height
        case Signature():
            return 0.0 if block.pinned else block.free + 4.0
        case Closing():
            return block.before + 11.0
        case Chart() | Columns() | Shares():
            return chart_height(block, wide)
        case Together():
            return _stacked(block.blocks, wide)
        case Beside():
            return max(_stacked(block.left, block.left_width), _stacked(block.right, block.right_width))
        case _:
            return 0.0


def _stacked(blocks: Sequence[Block], wide: float) -> float:
    return sum(measure(block, wide) for block in blocks)


def draw(pen: Pen, block: Block, x: float, y: float, wide: float) -> None:
    """Draw a block that fits whole at (x, y)."""
    match block:
        case Table():
            layout = Layout(block)
            layout.draw(pen, x, y, [row for chunk in layout.chunks for row in chunk.rows])
        case Title():
            _draw_title(pen, block, x, y, wide)
        case Sideline():
            _draw_sideline(pen, block, x, y, wide)
        case Heading():
            baseline = y + block.before
            pen.text(x, baseline, block.text, Role.HEAD, block.size)
            room = wide - width(Role.HEAD, block.text, block.size) / MM - 3
            _draw_note(pen, x, baseline, wide, room, block.note, block.note_size)
        case Paragraph():
            draw_lines(pen, block, x, y + block.before, wide, paragraph_lines(block, wide), whole=True)
        case Notes():
            _draw_notes(pen, block, x, y, wide)
        case Boxed():
            _draw_boxed(pen, block, x, y, wide)
        case Opinions():
            draw_opinions(pen, block, x, y, block.height)
        case Signature():
            draw_signature(pen, block, x, y + block.free, wide)
        case Closing():
            _draw_closing(pen, block, x, y, wide)
        case Panel():
            draw_panel(pen, block, x, y)
        case Chart() | Columns() | Shares():
            draw_chart(pen, x, y, wide, block)
        case Beside():
            _draw_stack(pen, block.left, x, y, block.left_width)
            _draw_stack(pen, block.right, x + wide - block.right_width, y, block.right_width)
        case _:
            pass


def _draw_stack(pen: Pen, blocks: Sequence[Block], x: float, y: float, wide: float) -> None:
    for block in blocks:
        draw(pen, block, x, y, wide)
        y += measure(block, wide)


# --- heads ----------------------------------------------------------------------------------------------------


def _draw_title(pen: Pen, block: Title, x: float, y: float, wide: float) -> None:
    """One line if it can be, at the least 16 pt; two balanced lines where even that is too wide."""
    natural = width(Role.TITLE, block.text, block.size, block.tracking)
    size = block.size if natural <= wide * MM else fitted_size(block.text, Role.TITLE, block.size, wide * MM, 0.72)
    if size is not None:
        tracking = block.tracking if size == block.size else 0
        pen.aligned(x, y + block.baseline, wide, block.text, Role.TITLE, size, Align.CENTRE, BLACK, tracking)
    else:
        size = block.size * 0.72
        for at, line in enumerate(balanced(block.text, Role.TITLE, size, wide * MM)[:2]):
            pen.aligned(x, y + block.baseline - 4 + at * 7.2, wide, line, Role.TITLE, size, Align.CENTRE)
    if block.subtitle:
        pen.aligned(x, y + block.baseline + 7.4, wide, block.subtitle, Role.KAI, 13, Align.CENTRE)


def _draw_sideline(pen: Pen, block: Sideline, x: float, y: float, wide: float) -> None:
    baseline = y + block.height - block.gap
    right = width(Role.TABLE, block.right, block.right_size) / MM
    room = (wide - right - 4) * MM
    size = fitted_size(block.left, block.left_role, block.left_size, room, 0.8) or block.left_size * 0.8
    left = wrap(block.left, block.left_role, size, room)[0] if block.left else ""
    pen.text(x, baseline, left, block.left_role, size)
    pen.aligned(x, baseline, wide, block.right, Role.TABLE, block.right_size, Align.RIGHT, block.right_colour)


def _draw_note(pen: Pen, x: float, y: float, wide: float, room: float, text: str, size: float) -> None:
    """A grey note at the right of a heading; too long a one is made smaller, never under 7.4 pt, then cut short."""
    if not text:
        return
    fitted = fitted_size(text, Role.TABLE, size, room * MM, 7.6 / size)
    if fitted is None:
        fitted = 7.6
        text = wrap(text, Role.TABLE, fitted, (room - 4) * MM)[0] + "…"
    pen.aligned(x, y, wide, text, Role.TABLE, fitted, Align.RIGHT, "555555")


# --- running text ---------------------------------------------------------------------------------------------


def paragraph_lines(block: Paragraph, wide: float) -> list[str]:
    """The broken lines of a paragraph."""
    limit = wide * MM
    indent = block.indent * (block.size + block.tracking)
    if block.tracking:
        limit = limit * block.size / (block.size + block.tracking)
        indent = block.indent * block.size
    hang = block.hang * block.size
    return wrap(block.text, block.role, block.size, limit - hang, indent - hang, justify=block.justify)


def draw_lines(
    pen: Pen, block: Paragraph, x: float, y: float, wide: float, lines: Sequence[str], *, whole: bool, first: bool = True
) -> None:  # fmt: skip
    """Some lines of a paragraph from `y` down; `first` when they begin with its first, `whole` with its last."""
    step = block.leading / MM
    for at, line in enumerate(lines):
        left = (block.indent if first and at == 0 else block.hang) * (block.size + block.tracking) / MM
        baseline = y + at * step + (step + 0.76 * block.size / MM) / 2
        room = (wide - left) * MM
        tracking = block.tracking
        if block.justify and not (whole and at == len(lines) - 1):
            tracking = _justified(line, block, room)
        led = max(min(block.lead - sum(len(above) for above in lines[:at]), len(line)), 0) if first else 0
        if led and block.lead_role:
            _draw_led(pen, block, x + left, baseline, (line[:led], line[led:]), tracking)
            continue
        pen.aligned(x + left, baseline, wide - left, line, block.role, block.size, block.align, block.colour, tracking)


def _draw_led(pen: Pen, block: Paragraph, x: float, y: float, parts: tuple[str, str], tracking: float) -> None:
    """A line that begins in the role of its heading."""
    for part, role in zip(parts, (block.lead_role or block.role, block.role), strict=True):
        pen.text(x, y, part, role, block.size, block.colour, tracking)
        x += (width(role, part, block.size) + tracking * len(part)) / MM


def _justified(line: str, block: Paragraph, room: float) -> float:
    if not block.tracking:
        return stretch(line, block.role, block.size, room)
    gaps = max(len(line) - 1, 1)
    tracking = (room - width(block.role, line, block.size)) / gaps
    return tracking if tracking <= 0.12 * block.size else block.tracking


def _note_lines(block: Notes, wide: float) -> list[tuple[str, str]]:
    """(head, line) pairs; the head stands at its first line alone."""
    limit = (wide - block.indent) * MM
    lines: list[tuple[str, str]] = []
    for note in block.notes:
        shown = note.head
        for text in _packed(note.texts, block.size, limit):
            for line in wrap(text, Role.TABLE, block.size, limit):
                lines.append((shown, line))
                shown = ""
    return lines


def _packed(texts: Sequence[str], size: float, limit: float) -> list[str]:
    """Texts joined by two blanks as long as they share a line."""
    packed: list[str] = []
    for text in texts:
        joined = f"{packed[-1]}　　{text}" if packed else text
        if packed and width(Role.TABLE, joined, size) <= limit:
            packed[-1] = joined
        else:
            packed.append(text)
    return packed


def _draw_notes(pen: Pen, block: Notes, x: float, y: float, wide: float) -> None:
    step = block.leading / MM
    for at, (shown, line) in enumerate(_note_lines(block, wide)):
        baseline = y + block.before + at * step + (step + 0.76 * block.size / MM) / 2
        if shown:
            pen.text(x, baseline, shown, Role.HEAD, block.size, BLACK, block.size if len(shown) == 2 else 0)
        pen.text(x + block.indent, baseline, line, Role.TABLE, block.size)


def _boxed_lines(block: Boxed, wide: float) -> list[str]:
    return wrap(block.text, Role.TABLE, block.size, (wide - 6) * MM)


def _draw_boxed(pen: Pen, block: Boxed, x: float, y: float, wide: float) -> None:
    lines = _boxed_lines(block, wide)
    step = block.leading / MM
    high = measure(block, wide)
    top = y + (high - len(lines) * step) / 2
    for at, line in enumerate(lines):
        baseline = top + at * step + (step + 0.76 * block.size / MM) / 2
        tracking = 0.0 if at == len(lines) - 1 else stretch(line, Role.TABLE, block.size, (wide - 6) * MM)
        pen.text(x + 3, baseline, line, Role.TABLE, block.size, BLACK, tracking)
    pen.frame(x, y, wide, high, FRAME)


# --- signing --------------------------------------------------------------------------------------------------


def draw_signature(pen: Pen, block: Signature, x: float, baseline: float, wide: float) -> None:
    """Labels with lines to sign on, and what stands at the right."""
    right = width(Role.TABLE, block.right, LABEL_SIZE) / MM
    widest = max((width(Role.TABLE, f"{label}：", LABEL_SIZE) / MM for label in block.labels), default=0.0)
    free = (wide - right - 10) / max(len(block.labels), 1)
    step = block.step or max(min(free, 59.5), widest + SIGN_LINE + 3)
    for at, label in enumerate(block.labels):
        left = x + at * step
        pen.text(left, baseline, f"{label}：", Role.TABLE, LABEL_SIZE)
        left += width(Role.TABLE, f"{label}：", LABEL_SIZE) / MM - 0.6
        pen.rule(left, baseline + 1, left + min(SIGN_LINE, step - (left - x - at * step) - 2), baseline + 1, 0.4)
    pen.aligned(x, baseline, wide, block.right, Role.TABLE, LABEL_SIZE, Align.RIGHT)


def _draw_closing(pen: Pen, block: Closing, x: float, y: float, wide: float) -> None:
    unit = f"{block.unit}（盖章）"
    used = width(Role.TABLE, unit, 10.6) / MM
    left = x + wide - used - 11
    pen.text(left, y + block.before, unit, Role.TABLE, 10.6)
    pen.aligned(left, y + block.before + 7, used, block.day, Role.TABLE, 10.6, Align.CENTRE)


def draw_opinions(pen: Pen, block: Opinions, x: float, y: float, high: float) -> None:
    """Heads, empty fields to write in, and at the foot of each who signs, the seal, the date."""
    total = sum(column.width for column in block.columns)
    pen.tint(x, y, total, OPINION_HEAD)
    pen.rule(x, y + OPINION_HEAD, x + total, y + OPINION_HEAD, 0.8)
    left = x
    for at, column in enumerate(block.columns):
        if at:
            pen.rule(left, y, left, y + high, 0.3)
        baseline = y + (OPINION_HEAD + 0.76 * 10 / MM) / 2
        pen.aligned(left, baseline, column.width, column.head, Role.HEAD, 10, Align.CENTRE)
        for number, line in enumerate(wrap(column.text, Role.KAI, 12, (column.width - 6) * MM) if column.text else []):
            pen.text(left + 3, y + OPINION_HEAD + 6 + number * 6.2, line, Role.KAI, 12)
        foot = y + high - 4
        if column.signer:
            pen.text(left + 3, foot - 6.8, f"{column.signer}：", Role.TABLE, 9.8)
        if column.seal:
            edge = column.width - 8.4
            pen.aligned(left, foot - 6.8, edge, "（盖章）", Role.TABLE, 9.8, Align.RIGHT)
        pen.aligned(left, foot, column.width - 3, "年　　月　　日", Role.TABLE, 9.8, Align.RIGHT)
        left += column.width
    pen.frame(x, y, total, high, FRAME)
