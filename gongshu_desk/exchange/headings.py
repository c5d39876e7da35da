"""Where the heading of a foreign sheet stands and what its columns are called.

Title rows above, headings of up to three rows, merged cells; and a table that has no heading at all.
"""

import re
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

from gongshu_desk.domain.untidy_text import half_width, is_blank
from gongshu_desk.exchange.mapping import header_key
from gongshu_desk.exchange.raw_sheets import Cell, RawSheet

_SEARCH = 40
"""Rows from the top among which the heading is looked for."""
_DEPTH = 3
_DATA = re.compile(r"男|女|\d{17}[\dXx]|1\d{10}|\d{6,}|(19|20)\d\d[-/.年]\d{1,2}([-/.月]\d{0,2}[日号]?)?")
"""A cell that is no word of a heading."""


@dataclass(frozen=True, slots=True)
class Heading:
    """Rows `first` to `last` (from 0) of a sheet; `last` is -1 above a table without heading."""

    first: int
    last: int
    names: tuple[str, ...]
    score: int


def heading_of(raw: RawSheet, known: Collection[str]) -> Heading | None:
    """The rows that name the most known headers; one row rather than several, the upper rather than the lower."""
    best: Heading | None = None
    for first in range(min(_SEARCH, len(raw.cells))):
        if sum(not is_blank(cell) for cell in raw.cells[first]) == 0:
            continue
        for depth in range(1, min(_DEPTH, len(raw.cells) - first) + 1):
            names = _names(raw, first, depth, known)
            score = len({header_key(name) for name in names} & set(known))
            if score and (best is None or score > best.score):
                best = Heading(first, first + depth - 1, names, score)
    if best and (best.score >= 2 or sum(map(bool, best.names)) == best.score):
        return best
    return _unknown_heading(raw, known) or _without_heading(raw)


def is_data(cell: Cell) -> bool:
    """Whether a cell holds what stands below a heading, never in one: 男, a telephone, a date, a long number."""
    if isinstance(cell, str):
        return _DATA.fullmatch("".join(half_width(cell).split()).lstrip("'")) is not None
    return not is_blank(cell) and not isinstance(cell, int | float)


def _unknown_heading(raw: RawSheet, known: Collection[str]) -> Heading | None:
    """The first row of texts only, about as wide as the sheet: the clerk then says which column is what."""
    filled = [[cell for cell in row if not is_blank(cell)] for row in raw.cells[: _SEARCH * 5]]
    widest = max(map(len, filled))
    for first, cells in enumerate(filled[:_SEARCH]):
        texts = {header_key(cell) for cell in cells if isinstance(cell, str) and len(cell) <= 40 and not is_data(cell)}
        if len(cells) >= 2 and len(texts) == len(cells) and len(cells) * 10 >= widest * 6 and any(filled[first + 1 :]):
            names = _names(raw, first, 1, known)
            return Heading(first, first, names, len(texts & set(known)))
    return None


def _without_heading(raw: RawSheet) -> Heading | None:
    """A table that begins with its first person: its columns go by their letters until the clerk names them."""
    for first, row in enumerate(raw.cells[:_SEARCH]):
        filled = [cell for cell in row if not is_blank(cell)]
        if len(filled) >= 2 and any(isinstance(cell, str) and is_data(cell) for cell in filled):
            return Heading(first, first - 1, (), 0)
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


def letter(column: int) -> str:
    """The letters of a column that counts from 0: A, B … AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
