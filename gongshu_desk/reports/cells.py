"""Short ways to write a cell: plain, label, head. Equal cells are one value, so many forms share theirs."""

from collections.abc import Iterable
from functools import lru_cache

from gongshu_desk.reports.document import Cell, Line, Run
from gongshu_desk.reports.ink import BLACK
from gongshu_desk.reports.roles import Align, Role


@lru_cache(maxsize=16_384)
def cell(
    text: str = "",
    *,
    role: Role = Role.TABLE,
    size: float = 0,
    colour: str = BLACK,
    span: int = 1,
    rows: int = 1,
    align: Align | None = None,
    pad: float | None = None,
    tint: bool = False,
    one_line: bool = False,
) -> Cell:
    """A cell of one piece of text; a line break in it starts a new line. Equal cells are one value."""
    lines = tuple((Run(part, role, size, colour),) for part in text.split("\n")) if text else ()
    return Cell(lines, span, rows, align, pad, None, tint, one_line)


@lru_cache(maxsize=1024)
def label(text: str, *, span: int = 1, rows: int = 1, size: float = 9.8) -> Cell:
    """A tinted label: short ones drawn apart, longer ones centred."""
    align = Align.SPREAD if 2 <= len(text) <= 4 else Align.CENTRE
    return cell(text, size=size, span=span, rows=rows, align=align, tint=True)


@lru_cache(maxsize=1024)
def head(text: str, *, span: int = 1, rows: int = 1, size: float = 9.4, role: Role = Role.HEAD) -> Cell:
    """A cell of a table head."""
    return cell(text, role=role, size=size, span=span, rows=rows, align=Align.CENTRE, pad=0.6, tint=True)


def tick_boxes(labels: Iterable[str], ticked: str = "", *, size: float = 10.2, gap: float = 6.0) -> Line:
    """□满意 ☑基本满意 □不满意 as one line of a cell: boxes large enough for a pen, the registered one ticked."""
    runs: list[Run] = []
    for text in labels:
        runs.append(Run("☑" if text == ticked else "□", Role.TABLE, size + 3, gap=gap if runs else 0))
        runs.append(Run(text, Role.TABLE, size, gap=1.0))
    return tuple(runs)
