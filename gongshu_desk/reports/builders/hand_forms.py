"""What forms share that are filled in by hand: boxes of text, lines to write on, long text on a sheet of its own."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from gongshu_desk.reports.blocks import measure
from gongshu_desk.reports.cells import cell
from gongshu_desk.reports.document import (
    Block,
    Cell,
    Column,
    Group,
    Heading,
    PageBreak,
    PageSetup,
    Paragraph,
    Row,
    Run,
    Table,
)
from gongshu_desk.reports.fonts import width
from gongshu_desk.reports.ink import GREY, GROUP_RULE, MM
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.text import wrap
from gongshu_desk.reports.wording import long_day, name_lines

LABEL = 24.0
"""Width of the label column (mm)."""
SIZE = 10.0
LEADING = 1.2
PAD = 2.4
"""Free at both sides of a text (mm)."""
SEE = "……（全文见附页）"


@dataclass(frozen=True, slots=True)
class Long:
    """A text that its box does not hold: told in full behind the form."""

    head: str
    text: str = ""
    names: tuple[str, ...] = ()


def name_of(text: str, *, rows: int = 1, size: float = 9.8) -> Cell:
    """A label, centred; a line break in it parts a narrow one."""
    spread = 2 <= len(text) <= 4 and "\n" not in text
    return cell(text, size=size, rows=rows, align=Align.SPREAD if spread else Align.CENTRE, pad=0.8, tint=True)


def band(text: str, height: float = 6.8, note: str = "", *, span: int = 4) -> Row:
    """A part of the form: 一、… over the whole width."""
    runs = (Run(text, Role.HEAD, 10), *((Run(note, Role.TABLE, 8.8, GREY, gap=3),) if note else ()))
    return Row((Cell((runs,), span=span, align=Align.LEFT, pad=2.4),), height, tint=True, rule=GROUP_RULE)


def day_of(day: date | None) -> str:
    """A registered day, or room for the pen."""
    return long_day(day) if day else "　　　　年　　月　　日"


def lines_in(text: str, wide: float, size: float = SIZE) -> list[str]:
    """The lines of a text in a cell `wide` millimetres wide."""
    return wrap(text, Role.TABLE, size, (wide - 2 * PAD) * MM)


def capacity(high: float, size: float = SIZE) -> int:
    """Lines that a box `high` millimetres high holds."""
    return max(int((high - 2.0) * MM / (size * LEADING)), 1)


def fits(text: str, wide: float, high: float, size: float = SIZE) -> bool:
    """Whether a box holds the text."""
    return len(lines_in(text, wide, size)) <= capacity(high, size)


def shortened(text: str, wide: float, high: float, size: float = SIZE, see: str = SEE) -> str:
    """The lines that its box holds, the way to the rest behind them."""
    lines = lines_in(text, wide, size)
    kept = lines[: capacity(high, size)]
    if len(kept) == len(lines):
        return "\n".join(lines)
    last = kept[-1]
    while last and lines_in(last + see, wide, size)[1:]:
        last = last[:-1]
    return "\n".join((*kept[:-1], last.rstrip("，、；。：") + see))


def box(
    head: str, text: str, wide: float, high: float, *, lines: int = 0, span: int = 3, size: float = SIZE
) -> tuple[Row, ...]:
    """A labelled box with its text; without one, `lines` to write on."""
    if text or lines < 2:
        shown = shortened(text, wide, high, size) if text else ""
        return (Row((name_of(head), cell(shown, size=size, span=span)), high),)
    first = Row((name_of(head, rows=lines), cell(span=span)), high / lines)
    return (first, *(Row((cell(span=span),), high / lines) for _ in range(lines - 1)))


def unbroken(names: Sequence[str], wide: float, size: float = SIZE, *, head: str = "", end: str = "") -> list[str]:
    """Names, printed already, parted by 、, none broken over two lines; `head` before the first, `end` behind all."""
    lines = [head]
    for at, name in enumerate(names):
        piece = name + ("、" if at < len(names) - 1 else end)
        taken = lines[-1] not in ("", head)
        if taken and width(Role.TABLE, lines[-1] + piece.rstrip("、"), size) > (wide - 2 * PAD) * MM:
            lines.append("")
        lines[-1] += piece
    return lines


def names_table(names: Sequence[str], wide: float, across: int = 4) -> Table:
    """A numbered list of names, row by row."""
    columns = tuple(
        column
        for at in range(across)
        for column in (
            Column(9.0, Align.FIGURE, 8.6, pad=0.8, rule=0.3 if at else 0),
            Column(wide / across - 9.0, Align.LEFT, 10.0, pad=1.6),
        )
    )
    rows = []
    for start in range(0, len(names), across):
        cells: list[Cell] = []
        for at in range(start, start + across):
            lines = name_lines(names[at]) if at < len(names) else ()
            runs = tuple((Run(line, size=10.0 if len(lines) == 1 else 8.4),) for line in lines)
            cells += [cell(str(at + 1) if lines else "", colour=GREY), Cell(runs)]
        rows.append(Row(tuple(cells), 7.4))
    return Table(columns, (Group(tuple(rows)),))


def annex(parts: Iterable[Long], wide: float) -> tuple[Block, ...]:
    """附页: what the boxes did not hold, in full, on pages of its own."""
    blocks: list[Block] = []
    for part in parts:
        blocks.append(Heading(f"附　{part.head}", before=9.0 if blocks else 6.0))
        if part.names:
            blocks.append(names_table(part.names, wide))
        for text in part.text.split("\n") if part.text else ():
            blocks.append(Paragraph(text, size=10.5, leading=18.0, indent=2, justify=True, before=0.8))
    return (PageBreak(), *blocks) if blocks else ()


def room_for(setup: PageSetup, blocks: Iterable[Block]) -> float:
    """Height left on the first page under these blocks; negative where they do not fit (mm)."""
    room = setup.height - setup.top - setup.bottom
    return room - sum(measure(block, setup.text_width) for block in blocks)


def too_long(texts: Sequence[tuple[str, str, float, float]], size: float = SIZE) -> tuple[Long, ...]:
    """Of (head, text, width, height) those whose box is too small."""
    return tuple(Long(head, text) for head, text, wide, high in texts if text and not fits(text, wide, high, size))
