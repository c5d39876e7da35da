"""The model behind every table: a list of plain rows, an order, a filter, and folded branches.

Sorting is `list.sort` on keys computed once (100,000 rows in some ten milliseconds; a proxy model in
Python takes seconds). Nothing is fetched in portions: all rows are there. Only what a search finds comes in
portions of a few milliseconds, so that a key is painted within a frame; whoever asks for the rows gets them all.
"""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, QTimer, Signal

from gongshu_desk.ui.kit.columns import Cell, Column, Row, RowStyle
from gongshu_desk.ui.kit.row_search import Found, RowSearch, Sought, sought

PLAIN = RowStyle()
GLANCE = 0.0015
"""Seconds a search may take at a time."""
FEW = 4
"""Places of the table that are cheaper looked for one by one (the current row) than through a table of all."""


class RecordModel(QAbstractTableModel):
    """Rows in the order the clerk sees them.

    `fields` names the values of tuple rows; without it they are those of the columns, in their order. Dict
    rows need none. `style` gives the look of a row; with `tree` its `level` also makes branches that fold.
    `finds` names the two values of a row that `seek` looks through: its words, folded, and its pinyin.
    `completed` comes when a search that went on in portions has reached its end.
    """

    completed = Signal()

    def __init__(
        self,
        columns: Sequence[Column],
        fields: Sequence[str] | None = None,
        style: Callable[[Row], RowStyle] | None = None,
        tree: bool = False,
        parent: QObject | None = None,
        finds: tuple[str, str] | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.tree = tree
        self.sort_key, self.descending = "", False
        self._places = {name: i for i, name in enumerate(fields or [c.key for c in columns])}
        self._style = style
        self._rows: Sequence[Row] = ()
        self._order: list[int] = []
        self._sorted: list[int] | None = None
        self._folded: set[int] = set()
        self._filter: Callable[[Row], bool] | None = None
        self._kept: list[int] | None = None
        self._text: Callable[[Row], str] | None = None
        self._haystack: list[str] | None = None
        self._finds = finds
        self._search: RowSearch | None = None
        self._sought = Sought()
        self._found: Found | None = None
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._go_on)

    # ---- rows -------------------------------------------------------------------------------------------

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; sorting, filter and search stay in force."""
        self.beginResetModel()
        self._rows, self._haystack, self._sorted = rows, None, None
        self._forget_kept()
        self._folded.clear()
        self._arrange()
        self.endResetModel()

    def rows(self) -> Sequence[Row]:
        """All rows, also those filtered away."""
        return self._rows

    def shown(self) -> list[Row]:
        """The rows in sight, in their order."""
        self.finish()
        return [self._rows[i] for i in self._order]

    def row_at(self, position: int) -> Row:
        """The row at a position of the table."""
        return self._rows[self._order[position]]

    def replace(self, position: int, row: Row) -> None:
        """Put another row where one stands, without sorting again."""
        rows = list(self._rows)
        rows[self._order[position]] = row
        self._rows, self._haystack, self._sorted = rows, None, None
        self._forget_kept()
        self.dataChanged.emit(self.index(position, 0), self.index(position, len(self.columns) - 1))

    def value(self, row: Row, key: str) -> Any:
        """One value of a row, None where it has no such field."""
        if isinstance(row, dict):
            return row.get(key)
        place = self._places.get(key)
        return None if place is None else row[place]

    def find(self, key: str, value: Any) -> int:
        """Position of the first row in sight whose field has this value, -1 without one."""
        self.finish()
        return next((p for p, i in enumerate(self._order) if self.value(self._rows[i], key) == value), -1)

    # ---- order ------------------------------------------------------------------------------------------

    def set_sort(self, key: str, descending: bool = False) -> None:
        """Sort by a column; an empty key restores the order the rows came in."""
        if (key, descending) == (self.sort_key, self.descending) and self._sorted is not None:
            return
        self.sort_key, self.descending, self._sorted = key, descending, None
        self._forget_kept()
        self._reorder()

    def set_filter(self, keep: Callable[[Row], bool] | None) -> None:
        """Show only rows for which `keep` is true, also where it looks at something that has changed since."""
        if keep is not None or self._filter is not None:
            self._forget_kept()
            self._filter = keep
            self._reorder()

    def seek(self, text: str) -> None:
        """Show only rows in which a clerk finds what he typed: words, a name, initials, a number (see `finds`)."""
        self.narrow(self._filter, text)

    def narrow(self, keep: Callable[[Row], bool] | None, text: str) -> None:
        """`set_filter` and `seek` at once. The same `keep` as before is not asked again."""
        wanted = sought(text)
        if keep is self._filter and wanted == self._sought:
            return
        if keep is not self._filter:
            self._filter = keep
            self._forget_kept()
        self._sought = wanted
        self._reorder()

    def set_search(self, needle: str, text: Callable[[Row], str] | None = None) -> None:
        """Show only rows whose words contain the needle; `text` gives the words of a row (names, pinyin, numbers)."""
        if text is not None and text is not self._text:
            self._text, self._haystack, self._search = text, None, None
        self._sought = Sought(needle.strip().lower())
        self._reorder()

    def toggle(self, position: int) -> None:
        """Fold or unfold the branch below a row."""
        self._folded ^= {self._order[position]}
        self._reorder()

    def fold(self, level: int) -> None:
        """Fold every branch whose head stands at `level` or deeper."""
        self._folded = {
            i for i, row in enumerate(self._rows) if self.is_head(row) and self.style_of(row).level >= level
        }
        self._reorder()

    def is_folded(self, position: int) -> bool:
        """Whether the branch of a row is folded."""
        return self._order[position] in self._folded

    def is_head(self, row: Row) -> bool:
        """Whether a row has a branch below it."""
        return self.tree and self.style_of(row).expandable

    def style_of(self, row: Row) -> RowStyle:
        """The look of a row."""
        return self._style(row) if self._style else PLAIN

    def _reorder(self) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        kept = [self._order[i.row()] if i.row() < len(self._order) else -1 for i in before]
        self._arrange()
        wanted = set(kept)
        if len(wanted) > FEW:
            self.finish(tell=False)
        places = self._places_of(wanted)
        after = [
            self.index(places[row], index.column()) if row in places else QModelIndex()
            for row, index in zip(kept, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _places_of(self, rows: set[int]) -> dict[int, int]:
        """Where these rows stand in the order, as far as they do."""
        if len(rows) > FEW:
            return {row: position for position, row in enumerate(self._order) if row in rows}
        found = {}
        for row in rows:
            try:
                found[row] = self._order.index(row)
            except ValueError:
                continue
        return found

    def source(self, position: int) -> int:
        """The place of a row in `rows()`, whatever the order."""
        return self._order[position]

    def place_of(self, source: int) -> int:
        """Where the row that is `source` in `rows()` stands now; -1 where it is not in sight."""
        return self._places_of({source}).get(source, -1)

    def _arrange(self) -> None:
        self._next.stop()
        self._found = None
        rows, order = self._rows, self._kept
        if order is None:
            order = self._in_order()
            if self._filter is not None:
                order = [i for i in order if self._filter(rows[i])]
            self._kept = order
        if self._sought != Sought():
            search = self._searched(order)
            found = search.find(self._sought)
            if not found.done:
                search.more(found, None if self.tree else GLANCE)
            order = found.rows
            if not found.done:
                self._found = found
                self._next.start(0)
        elif self._finds and self._search is None and len(order) > 1000:
            self._next.start(0)  # the first key shall not wait for the long strings
        self._order = self._unfolded(order) if self.tree else list(order)

    def _go_on(self) -> None:
        """The next portion of a search, or the long strings it will need."""
        if self._found is None:
            self._searched(self._kept or [])
            return
        self._take_more(GLANCE)
        if self._found is None:
            self.completed.emit()
        else:
            self._next.start(0)

    def _take_more(self, seconds: float | None) -> None:
        found = self._found
        assert found is not None and self._search is not None
        begun = len(found.rows)
        self._search.more(found, seconds)
        self._found = None if found.done else found
        new = found.rows[begun:]
        if new:
            self.beginInsertRows(QModelIndex(), len(self._order), len(self._order) + len(new) - 1)
            self._order += new
            self.endInsertRows()

    def finish(self, *, tell: bool = True) -> None:
        """Let a search that goes on in portions come to its end now. `tell` False: inside a change of layout."""
        if self._found is None:
            return
        self._next.stop()
        if tell:
            self._take_more(None)
            self.completed.emit()
            return
        found, self._found = self._found, None
        assert self._search is not None
        self._search.more(found)
        self._order = list(found.rows)

    def is_searching(self) -> bool:
        """Whether more rows may still be found."""
        return self._found is not None

    def _forget_kept(self) -> None:
        self._kept = self._search = None

    def _searched(self, order: Sequence[int]) -> RowSearch:
        if self._search is None:
            if self._finds is not None and self._text is None:
                words, pinyin = ([self.value(self._rows[i], name) or "" for i in order] for name in self._finds)
                self._search = RowSearch(order, words, pinyin)
            else:
                hay = self._words()
                self._search = RowSearch(order, [hay[i] for i in order])
        return self._search

    def _in_order(self) -> list[int]:
        """Every row in the order asked for, kept until rows or order change: a key in the search box only filters."""
        if self._sorted is None:
            order = list(range(len(self._rows)))
            if self.sort_key and not self.tree:
                self._sort(order)
            self._sorted = order
        return self._sorted

    def _sort(self, order: list[int]) -> None:
        column = next(c for c in self.columns if c.key == self.sort_key)
        keys = [self.value(row, column.key) for row in self._rows]
        if column.sort:
            keys = [None if v is None or v == "" else column.sort(v) for v in keys]
        empty = [i for i in order if keys[i] is None or keys[i] == ""]
        order[:] = [i for i in order if keys[i] is not None and keys[i] != ""]
        try:
            order.sort(key=keys.__getitem__, reverse=self.descending)
        except TypeError:  # values of several kinds in one column: by their words
            order.sort(key=lambda i: str(keys[i]), reverse=self.descending)
        order.extend(empty)  # what is absent stands last both ways

    def _unfolded(self, order: list[int]) -> list[int]:
        kept, hidden_below = [], None
        for i in order:
            level = self.style_of(self._rows[i]).level
            if hidden_below is not None and level > hidden_below:
                continue
            hidden_below = level if i in self._folded else None
            kept.append(i)
        return kept

    def _words(self) -> list[str]:
        if self._haystack is None:
            text = self._text or self._all_text
            self._haystack = [text(row).lower() for row in self._rows]
        return self._haystack

    def _all_text(self, row: Row) -> str:
        return "\n".join(column.cell(self.value(row, column.key), row).plain() for column in self.columns)

    # ---- Qt ---------------------------------------------------------------------------------------------

    def cell(self, position: int, column: int) -> Cell:
        """What is painted at a place."""
        row = self.row_at(position)
        declared = self.columns[column]
        if declared.role == "gutter" and not self._gutter_speaks(position, declared):
            return Cell()
        return declared.cell(self.value(row, declared.key), row)

    def _gutter_speaks(self, position: int, column: Column) -> bool:
        if column.follows and self.sort_key not in ("", column.follows):
            return False
        if position == 0:
            return True
        return self.value(self.row_at(position), column.key) != self.value(self.row_at(position - 1), column.key)

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._order)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._order):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(index.row(), index.column()).plain()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.columns[index.column()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = self.cell(index.row(), index.column()).plain()
            return f"{self.columns[index.column()].label} {words}".strip()
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.label
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return (column.tip or None) if role == Qt.ItemDataRole.ToolTipRole else None


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
