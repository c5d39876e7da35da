"""Columns of a table, declared as data.

A row is a tuple or a dict of plain values; a `Column` says which value it shows and how. `show` turns a
value into what is painted only for the rows in sight, so that 100,000 rows cost no object each.
"""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

from gongshu_desk.domain.records.fields import shown as plain_text

Role = Literal["text", "name", "number", "chip", "quiet_chip", "gutter", "action"]
Row = Any
"""A tuple in the order of the model's `fields`, or a dict by key."""

MINUS = "\u2212"
NONE = "—"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text inside a cell: 「第二小组 → 第一小组」 is three of them."""

    text: str
    tone: str = "ink"
    bold: bool = False
    strike: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """What is painted in one cell, in this order: caret, icon, chip, text or runs, sub; `tail` icon at the right.

    `sub` is the muted remark after a name （女，回族）. `wrong` draws the red outline. `tip` is the tooltip.
    """

    text: str = ""
    tone: str = ""
    bold: bool = False
    strike: bool = False
    sub: str = ""
    chip: str = ""
    quiet: bool = False
    runs: tuple[Run, ...] = ()
    icon: str = ""
    icon_tone: str = "ink2"
    tail: str = ""
    wrong: bool = False
    tip: str = ""

    def plain(self) -> str:
        """The words of the cell, for copying and for screen readers."""
        words = "".join(run.text for run in self.runs if not run.strike) or self.text
        return " ".join(part for part in (self.chip, words + self.sub) if part).replace(f"{MINUS}", "-").strip(" →")


@dataclass(frozen=True, slots=True)
class RowStyle:
    """How a whole row looks: `group` rows have a ground, `muted` rows are written in ink3, `bold` is for the
    name; `level` indents, `expandable` rows have a branch below them."""

    group: bool = False
    muted: bool = False
    level: int = 0
    bold: bool = False
    expandable: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """One column. A value of None is absent and written 「—」; "" is left blank.

    role: `text`; `name` (ink, the others ink2); `number` (right-aligned with its heading); `chip` (filled,
    ordinary states quiet); `quiet_chip` (icon and word); `gutter` (7 画, only where it differs from the row
    above while the table is sorted by `follows`); `action` (「去登记 ›」, emits `acted`).
    width: pixels at 标准, grown with the type; `stretch` takes what is left over.
    rank: the highest-ranked column goes first where all do not fit; rank 0 never goes.
    show: (value, row) → str or Cell; without it the value is written as the clerk reads it.
    tone: colour of the words where a cell gives none (points are `ink`). decimals: fixed places of a number.
    sort: value → sort key, None last. `sortable` False leaves the heading dead.
    """

    key: str
    label: str
    role: Role = "text"
    width: int = 96
    stretch: bool = False
    rank: int = 1
    show: Callable[[Any, Row], "Cell | str"] | None = None
    sort: Callable[[Any], Any] | None = None
    sortable: bool = True
    follows: str = ""
    tip: str = ""
    pad: tuple[int, int] | None = None
    decimals: int | None = None
    tone: str = ""

    @property
    def right(self) -> bool:
        """Whether heading and cells stand at the right."""
        return self.role in ("number", "gutter", "action")

    def cell(self, value: Any, row: Row) -> Cell:
        """What to paint for a value."""
        if self.show is not None:
            made = self.show(value, row)
            if isinstance(made, Cell):
                return made
            value = made
        if self.role in ("chip", "quiet_chip"):
            return Cell(chip=plain_text(value)) if value else Cell("" if value == "" else NONE, "ink3")
        if self.role == "action":
            return Cell(plain_text(value), "ink", tail="caret-right-bold") if value else Cell()
        if value is None:
            return Cell("" if self.role in ("gutter", "name") else NONE, "ink3")
        return Cell(number_text(value, self.decimals) if self.role == "number" else plain_text(value))


def number_text(value: Any, decimals: int | None = None) -> str:
    """A number as it stands in a table: fixed decimals if asked, minus U+2212. Text such as 16/18 passes through."""
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        text = plain_text(value)
    elif decimals is not None:
        text = f"{value:.{decimals}f}"
    else:
        text = plain_text(value)
    return text.replace("-", MINUS) if text.startswith("-") else text


def changed_cell(old: str, new: str) -> Cell:
    """Old value struck through → new value bold blue, as an import preview shows a change."""
    return Cell(runs=(Run(old, "ink3", strike=True), Run(" → ", "ink3"), Run(new, "blue", bold=True)))


def cut_cells(raw: str, counted: str) -> tuple[Cell, Cell]:
    """Raw value struck through and counted value, where a cap cut something off."""
    return Cell(raw, "ink3", strike=True), Cell(counted, "amber")
