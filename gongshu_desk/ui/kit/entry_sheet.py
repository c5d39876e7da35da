"""The rows of an entry grid as plain values: typing, filling, pasting, undoing. No Qt.

A row is immutable and keeps its number of birth, so that a step back is a list of the rows before it, and whoever
checks rows sees at once which ones are others than before. Every step is one undo.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import count

BLANKS = 30
"""Empty rows that stand open below the filled ones."""
STEPS = 200
"""Steps that can be taken back."""


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column: key, label, whether it must be filled, and the headings under which it comes in other sheets."""

    key: str
    label: str
    required: bool = False
    names: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row: its number of birth, its cells, and of a stored row which one, at which revision, and how it was."""

    born: int
    cells: tuple[str, ...]
    id: int | None = None
    revision: int = 0
    was: tuple[str, ...] = ()

    @property
    def blank(self) -> bool:
        """Whether nothing was typed into a new row."""
        return self.id is None and not any(self.cells)

    @property
    def changed(self) -> bool:
        """Whether saving it would have something to do."""
        return self.cells != self.was if self.id is not None else any(self.cells)


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of cells, both corners inside."""

    top: int
    left: int
    foot: int
    right: int

    def rows(self) -> range:
        """Its rows."""
        return range(self.top, self.foot + 1)

    def columns(self) -> range:
        """Its columns."""
        return range(self.left, self.right + 1)


@dataclass(frozen=True, slots=True)
class Pasted:
    """What a paste did: where it stands, and what the clerk should know of it."""

    area: Area | None
    said: str = ""


@dataclass
class EntrySheet:
    """The rows and what can be done with them. `settle` tidies a cell as it is typed: (column key, text) → text."""

    columns: tuple[SheetColumn, ...]
    settle: Callable[[str, str], str] = lambda _key, text: text.strip()
    grows: bool = True
    rows: list[SheetRow] = field(default_factory=list)
    constants: dict[int, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._births = count()
        self._undo: list[tuple[list[SheetRow], dict[int, str]]] = []
        self._redo: list[tuple[list[SheetRow], dict[int, str]]] = []
        self._pad()

    # ---- rows -------------------------------------------------------------------------------------------

    def load(self, rows: Sequence[Mapping[str, str]]) -> None:
        """Begin with these new rows (an unsaved draft)."""
        self.rows = [self._new(tuple(row.get(c.key, "") for c in self.columns)) for row in rows]
        self._begin()

    def open(self, rows: Sequence[tuple[int, int, Mapping[str, str]]]) -> None:
        """Begin with stored rows (id, revision, cells) to be changed."""
        self.rows = []
        for number, revision, cells in rows:
            texts = tuple(cells.get(c.key, "") for c in self.columns)
            self.rows.append(SheetRow(next(self._births), texts, number, revision, texts))
        self._begin()

    def _begin(self) -> None:
        self._undo, self._redo = [], []
        self._pad()

    def filled(self) -> list[tuple[int, SheetRow]]:
        """(place, row) of every row that saving would have to do with."""
        return [(place, row) for place, row in enumerate(self.rows) if row.changed]

    def named(self, row: SheetRow) -> dict[str, str]:
        """The cells of a row by column key."""
        return {c.key: text for c, text in zip(self.columns, row.cells, strict=True)}

    def text(self, place: int, column: int) -> str:
        """What stands in a cell."""
        return self.rows[place].cells[column]

    def _new(self, cells: tuple[str, ...] | None = None) -> SheetRow:
        return SheetRow(next(self._births), cells or ("",) * len(self.columns))

    def _pad(self) -> None:
        """Keep rows open below the last filled one."""
        if not self.grows:
            return
        last = max((place for place, row in enumerate(self.rows) if not row.blank), default=-1)
        self.rows += [self._new() for _ in range(last + 1 + BLANKS - len(self.rows))]

    # ---- steps ------------------------------------------------------------------------------------------

    def _step(self) -> None:
        self._undo.append((list(self.rows), dict(self.constants)))
        del self._undo[:-STEPS]
        self._redo.clear()

    def undo(self) -> bool:
        """Take the last step back; False where there is none."""
        return self._swap(self._undo, self._redo)

    def redo(self) -> bool:
        """Do the step again that was taken back."""
        return self._swap(self._redo, self._undo)

    def _swap(
        self, source: list[tuple[list[SheetRow], dict[int, str]]], target: list[tuple[list[SheetRow], dict[int, str]]]
    ) -> bool:
        if not source:
            return False
        target.append((self.rows, self.constants))
        self.rows, self.constants = source.pop()
        return True

    def _put(self, cells: Mapping[tuple[int, int], str]) -> None:
        """Write cells without a step of their own; a new row takes the constants of the other columns."""
        by_row: dict[int, dict[int, str]] = {}
        for (place, column), text in cells.items():
            by_row.setdefault(place, {})[column] = self.settle(self.columns[column].key, text)
        if by_row and self.grows and max(by_row) >= len(self.rows):
            self.rows += [self._new() for _ in range(max(by_row) + 1 - len(self.rows))]
        for place, changes in by_row.items():
            row = self.rows[place]
            if row.blank and any(changes.values()):
                changes = {i: text for i, text in self.constants.items() if text} | changes
            texts = list(row.cells)
            for column, text in changes.items():
                texts[column] = text
            if tuple(texts) != row.cells:
                self.rows[place] = replace(row, cells=tuple(texts))
        self._pad()

    def write(self, cells: Mapping[tuple[int, int], str]) -> None:
        """Write cells, (place, column) → text, as one step."""
        self._step()
        self._put(cells)

    def clear(self, area: Area) -> None:
        """Empty a rectangle."""
        self.write({(r, c): "" for r in area.rows() for c in area.columns() if r < len(self.rows)})

    def fill(self, area: Area, text: str) -> None:
        """The same text in every cell of a rectangle."""
        self.write({(r, c): text for r in area.rows() for c in area.columns()})

    def fill_down(self, area: Area, *, series: bool = False) -> None:
        """The first row of a rectangle into the rows below it; a single row takes what stands above it.

        series: numbers run on (A012, A013 …), dates day by day; other words are repeated.
        """
        source = area.top if area.foot > area.top else area.top - 1
        if source < 0:
            return
        places = range(source + 1, area.foot + 1)
        cells = {}
        for column in area.columns():
            text = self.text(source, column)
            for step, place in enumerate(places, start=1):
                cells[place, column] = run_on(text, step) if series else text
        self.write(cells)

    def fill_right(self, area: Area) -> None:
        """The first column of a rectangle into the columns beside it; a single column takes what stands left of it."""
        source = area.left if area.right > area.left else area.left - 1
        if source < 0:
            return
        self.write({(r, c): self.text(r, source) for r in area.rows() for c in range(source + 1, area.right + 1)})

    def insert(self, place: int, number: int = 1) -> None:
        """Empty rows before this place."""
        self._step()
        self.rows[place:place] = [self._new() for _ in range(number)]

    def delete(self, places: Sequence[int]) -> None:
        """Take rows out of the grid. A stored row only leaves the grid; its record stays."""
        self._step()
        gone = set(places)
        self.rows = [row for place, row in enumerate(self.rows) if place not in gone]
        self._pad()

    def set_constant(self, column: int, text: str) -> None:
        """「这一列都填…」: every filled row, and every row typed from now on. An empty text ends it."""
        self._step()
        text = self.settle(self.columns[column].key, text)
        self.constants = {**self.constants, column: text}
        if text:
            self._put({(place, column): text for place, row in enumerate(self.rows) if not row.blank})

    # ---- blocks -----------------------------------------------------------------------------------------

    def paste(self, area: Area, cells: Sequence[Sequence[str]]) -> Pasted:
        """Put a block at the corner of a selection.

        A single cell fills the selection, and a block that fits the selection several times repeats. A first row of
        headings tells which columns are meant and is left out. What does not fit is refused whole, never cut off.
        """
        if not cells or not cells[0]:
            return Pasted(None, "剪贴板里没有可以粘贴的单元格。")
        headings = self._headings(cells[0])
        if headings:
            return self._paste_named(area.top, headings, cells)
        high, wide = len(cells), len(cells[0])
        down = max(1, (area.foot - area.top + 1) // high) if (area.foot - area.top + 1) % high == 0 else 1
        over = max(1, (area.right - area.left + 1) // wide) if (area.right - area.left + 1) % wide == 0 else 1
        if high == wide == 1:
            down, over = area.foot - area.top + 1, area.right - area.left + 1
        end = Area(area.top, area.left, area.top + high * down - 1, area.left + wide * over - 1)
        too_much = self._too_much(end, wide)
        if too_much:
            return Pasted(None, too_much)
        self.write(
            {(r, c): cells[(r - end.top) % high][(c - end.left) % wide] for r in end.rows() for c in end.columns()}
        )
        return Pasted(end)

    def _too_much(self, end: Area, wide: int) -> str:
        if end.right >= len(self.columns):
            room = len(self.columns) - end.left
            label = self.columns[end.left].label
            return f"剪贴板里有 {wide} 列，从「{label}」起只剩 {room} 列，没有粘贴。请换一个开始的格子，或连标题行一起复制。"
        if not self.grows and end.foot >= len(self.rows):
            return f"剪贴板里的行比这里多：从第 {end.top + 1} 行起只有 {len(self.rows) - end.top} 行，没有粘贴。"
        return ""

    def _headings(self, first: Sequence[str]) -> dict[int, int]:
        """Place in the block → column, where the first row is one of headings: two of them known, or all."""
        known = {heading: i for i, c in enumerate(self.columns) for heading in c.names}
        found: dict[int, int] = {}
        for place, text in enumerate(first):
            column = known.get(heading_key(text))
            if column is not None and column not in found.values():
                found[place] = column
        filled = sum(bool(text) for text in first)
        return found if found and (len(found) >= 2 or len(found) == filled) and len(found) * 2 >= filled else {}

    def _paste_named(self, top: int, headings: Mapping[int, int], cells: Sequence[Sequence[str]]) -> Pasted:
        if len(cells) < 2:
            return Pasted(None, "剪贴板里只有标题行，没有内容。")
        foot = top + len(cells) - 2
        if not self.grows and foot >= len(self.rows):
            return Pasted(None, self._too_much(Area(top, 0, foot, 0), 1))
        self.write(
            {(top + r, column): row[place] for r, row in enumerate(cells[1:]) for place, column in headings.items()}
        )
        rest = [text for place, text in enumerate(cells[0]) if text and place not in headings]
        left_out = f"；没有对应的列，没有贴上：{'、'.join(rest)}" if rest else ""
        said = f"按标题行对应，贴了 {len(cells) - 1} 行 {len(headings)} 列{left_out}。"
        return Pasted(Area(top, min(headings.values()), foot, max(headings.values())), said)

    def block(self, area: Area) -> list[list[str]]:
        """The texts of a rectangle."""
        return [[self.text(r, c) for c in area.columns()] for r in area.rows() if r < len(self.rows)]


def heading_key(text: str) -> str:
    """A heading for comparison: without blanks, line breaks, stars, colons and bracketed remarks."""
    key = re.sub(r"\s+", "", text).lower()
    key = re.sub(r"[(（\[【〔][^()（）\[\]【】〔〕]*[)）\]】〕]", "", key) or key
    return key.strip("*:：★※")


_LAST_DIGITS = re.compile(r"^(.*?)(\d+)(\D*)$", re.DOTALL)


def run_on(text: str, step: int) -> str:
    """What stands `step` rows further in a series: A012 → A013, 第9期 → 第10期, 2025-03-31 → 2025-04-01."""
    try:
        return (date.fromisoformat(text) + timedelta(days=step)).isoformat()
    except (ValueError, OverflowError):
        pass
    found = _LAST_DIGITS.match(text) if not re.fullmatch(r"[+-]?\d+\.\d+", text) else None
    return f"{found[1]}{int(found[2]) + step:0{len(found[2])}d}{found[3]}" if found else text


def stretches(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Neighbouring places as (first, last)."""
    ordered = sorted(set(places))
    first = last = None
    for place in ordered:
        if last is not None and place == last + 1:
            last = place
            continue
        if first is not None and last is not None:
            yield first, last
        first = last = place
    if first is not None and last is not None:
        yield first, last
