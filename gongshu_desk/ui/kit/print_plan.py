"""Which pages go to the printer in which order: range, sides, copies, and where a broken print goes on.

A run is a sequence of sides. `None` is a side left blank, so that the paper stays in step. Pages count from 0 inside,
from 1 in what the clerk types.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from gongshu_desk.errors import InvalidInput
from gongshu_desk.ui.kit.fields import half_width

Duplex = Literal["one", "long", "short", "hand"]
"""One side; both sides turned about the long or the short edge by the printer; both sides turned by hand."""
Side = int | None
MOST_COPIES = 999
_PART = re.compile(r"(\d+)(?:-(\d+)?)?|-(\d+)")


def parse_range(text: str, count: int) -> tuple[int, ...]:
    """「1-3,5」 → pages in the order given; 「8-」 goes to the end. InvalidInput names what cannot be read."""
    clean = re.sub(r"[，、;；\s]+", ",", half_width(text)).replace("—", "-").replace("~", "-").replace("至", "-")
    parts = [part for part in clean.split(",") if part]
    step = f"请写成「1-3,5」这样的页码，本文件共 {count} 页。"
    if not parts:
        raise InvalidInput("没有填写页码。", step)
    pages: list[int] = []
    for part in parts:
        found = _PART.fullmatch(part)
        if found is None:
            raise InvalidInput(f"「{part}」不是页码。", step)
        first = int(found[1] or 1)
        last = int(found[2] or found[3] or (count if "-" in part else first))
        if not 1 <= first <= count or not 1 <= last <= count:
            raise InvalidInput(f"没有第 {first if not 1 <= first <= count else last} 页。", step)
        if first > last:
            raise InvalidInput(f"「{part}」的页码前后颠倒。", step)
        pages += range(first - 1, last)
    return tuple(pages)


@dataclass(frozen=True, slots=True)
class Plan:
    """What was asked for. `starts` are the pages on which a new piece begins (a person's form); with `fresh` each
    piece begins on a sheet of its own. `sides` narrows a run by hand to its front or back pass."""

    pages: tuple[int, ...]
    copies: int = 1
    collate: bool = True
    duplex: Duplex = "one"
    starts: frozenset[int] = frozenset()
    fresh: bool = False
    sides: Literal["both", "front", "back"] = "both"
    reverse: bool = True
    """Whether the back pass begins with the last sheet."""

    @property
    def per_sheet(self) -> int:
        """Sides that a sheet of the run takes."""
        return 2 if self.duplex in ("long", "short") else 1

    def one_copy(self) -> tuple[Side, ...]:
        """The sides of one copy: whole sheets, where both sides are printed."""
        if self.duplex == "one":
            return self.pages
        sides: list[Side] = []
        for page in self.pages:
            if self.fresh and page in self.starts and len(sides) % 2:
                sides.append(None)
            sides.append(page)
        return tuple(sides) if len(sides) % 2 == 0 else (*sides, None)

    def sequence(self) -> tuple[Side, ...]:
        """Every side in the order in which it is printed, all copies."""
        sides = self.one_copy()
        step = 1 if self.duplex == "one" else 2
        if self.collate:
            everything = sides * self.copies
        else:
            sheets = [sides[at : at + step] for at in range(0, len(sides), step)]
            everything = tuple(side for sheet in sheets for _ in range(self.copies) for side in sheet)
        if self.duplex != "hand" or self.sides == "both":
            return everything
        if self.sides == "front":
            return everything[0::2]
        return everything[1::2][::-1] if self.reverse else everything[1::2]

    @property
    def sheets(self) -> int:
        """Sheets of paper, all copies."""
        sides = len(self.one_copy()) * self.copies
        return sides if self.duplex == "one" else sides // 2

    @property
    def printed_pages(self) -> int:
        """Pages of one copy, blank sides not counted."""
        return len(self.pages)

    def pass_of(self, sides: Literal["front", "back"]) -> "Plan":
        """One of the two passes of a print turned by hand."""
        return replace(self, sides=sides)

    def sheet_of(self, at: int) -> int:
        """The sheet, from 1, that holds side number `at` of the sequence."""
        return at // self.per_sheet + 1

    def begin_of(self, sheet: int) -> int:
        """The place in the sequence where a sheet begins. InvalidInput where there is no such sheet."""
        most = self.sheets
        if not 1 <= sheet <= most:
            raise InvalidInput(f"没有第 {sheet} 张。", f"这次打印共 {most} 张，请填 1 至 {most}。")
        return (sheet - 1) * self.per_sheet

    @property
    def sentence(self) -> str:
        """What will come out, as the clerk reads it."""
        copies = f" × {self.copies} 份" if self.copies > 1 else ""
        return f"{self.printed_pages} 页{copies}，用纸 {self.sheets} 张"


def printed_of(sequence: Sequence[Side], done: int) -> int:
    """How many of the sides handed over so far carry a page."""
    return sum(side is not None for side in sequence[:done])
