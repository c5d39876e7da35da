"""The table of every list page.

    table = RecordTable(COLUMNS, key="id", multi=True, sort="name", label="代表名册")
    table.set_rows(rows)                      # tuples in the order of `fields` (default: the columns) or dicts
    table.current_changed.connect(show)       # row or None
    table.activated_row.connect(open_record)  # Enter or double click
    table.acted.connect(run)                  # (column key, row) for an `action` column
    table.menu = lambda rows: [Action("编辑", ...), None, Action("移到回收站", ...)]
    table.bind("Delete", remove)              # called with the selected rows
    page.fill(heading, filters, (table_card(None, table), 1))

Columns that do not fit go by rank, so at 特大 a list keeps what matters. Ctrl+C copies the selected rows
as TSV and HTML, Ctrl+V emits `pasted`. Home/End, arrows, Ctrl+A, Shift select as in a sheet; the menu key
opens the context menu, which also sorts.
"""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QItemSelectionRange, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QHeaderView, QTableView, QWidget

from gongshu_desk.ui.kit import paint, table_actions
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action
from gongshu_desk.ui.kit.column_fit import fit
from gongshu_desk.ui.kit.columns import Column, Row, RowStyle
from gongshu_desk.ui.kit.record_model import RecordModel
from gongshu_desk.ui.kit.row_painter import RowPainter
from gongshu_desk.ui.kit.table_header import TableHeader

DENSITY = {"list": 14, "import": 12, "compact": 10, "check": 24}
"""Pixels a row is higher than its line, rounded up to 4: 36, 32, 30 (two less) and 44 at 标准."""


class RecordTable(QTableView):
    """A sortable, searchable, keyboard-complete table of plain rows. See the module for its use.

    columns: `Column`s. fields: names of the values of tuple rows. key: the field by which the current row is
    found again after `set_rows`. style: row → `RowStyle`. tree: levels of `style` fold as branches. density:
    a key of DENSITY. multi: several rows can be selected. sort: column key, or "-key" for descending.
    header: whether headings are shown. empty: the sentence where no row is left. finds: the values of a row that
    `seek` looks through, its words and its pinyin.
    """

    current_changed = Signal(object)
    activated_row = Signal(object)
    selection_changed = Signal(int)
    acted = Signal(str, object)
    pasted = Signal(object)
    sorted = Signal(str, bool)

    def __init__(
        self,
        columns: Sequence[Column],
        *,
        fields: Sequence[str] | None = None,
        key: str = "",
        style: Callable[[Row], RowStyle] | None = None,
        tree: bool = False,
        density: str = "list",
        multi: bool = False,
        sort: str = "",
        header: bool = True,
        label: str = "",
        empty: str = "没有符合条件的记录",
        finds: tuple[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.records = RecordModel(columns, fields, style, tree, self, finds)
        self.records.completed.connect(self._completed)
        self.menu: Callable[[list[Row]], Sequence[Action | None]] | None = None
        self.tree_column = 0 if tree else -1
        self._key, self._density, self._empty = key, density, empty
        self._hovered = -1
        self._bound: dict[str, Callable[[list[Row]], object]] = {}
        self._last_current: object = None
        self._waiting = -1
        self._dragged: dict[str, int] = {}
        self._fitting = False
        self._edges = (0, len(columns) - 1)
        if sort:
            self.records.set_sort(sort.lstrip("-"), sort.startswith("-"))
        self.painter_ = RowPainter(self)
        self.setModel(self.records)
        self.setItemDelegate(self.painter_)
        self._configure(multi, header)
        self.setAccessibleName(label)
        self.retype()

    def _configure(self, multi: bool, header: bool) -> None:
        head = TableHeader(self)
        self.setHorizontalHeader(head)
        head.setVisible(header)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.sectionClicked.connect(self._sort_by_click)
        head.sectionResized.connect(self._remember_width)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)  # Tab leaves the table
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if multi else mode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        chosen = self.selectionModel()
        chosen.selectionChanged.connect(self._tell_selection)
        chosen.currentRowChanged.connect(self._row_changed)
        self.doubleClicked.connect(self.activate)
        self.clicked.connect(self._click)

    # ---- rows -------------------------------------------------------------------------------------------

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; the current one stays current if its `key` is still there, and the place scrolled to."""
        before = self.current_row()
        place = self.verticalScrollBar().value()
        self.records.set_rows(rows)
        position = -1
        if before is not None and self._key:
            position = self.records.find(self._key, self.records.value(before, self._key))
        if position >= 0:
            self._select(position, scroll=False)
            self.verticalScrollBar().setValue(place)
        self._hovered = -1
        self._tell_current(force=True)
        self.viewport().update()

    def rows(self) -> list[Row]:
        """The rows in sight, in their order (an export takes these)."""
        return self.records.shown()

    def row_count(self) -> int:
        """Number of rows in sight."""
        self.records.finish()
        return self.records.rowCount()

    def current_row(self) -> Row | None:
        """The row under the current cell."""
        index = self.currentIndex()
        return self.records.row_at(index.row()) if index.isValid() else None

    def selected_rows(self) -> list[Row]:
        """The selected rows from top to bottom."""
        return [self.records.row_at(p) for p in self.selected_positions()]

    def selected_positions(self) -> list[int]:
        """Positions of the selected rows from top to bottom."""
        return sorted({p for r in self._ranges() for p in range(r.top(), r.bottom() + 1)})

    def selected_count(self) -> int:
        """How many rows are selected."""
        return sum(r.bottom() - r.top() + 1 for r in self._ranges())

    def _ranges(self) -> list[QItemSelectionRange]:
        """The selected stretches of rows, each once."""
        ranges = list(self.selectionModel().selection())
        return ranges if len(ranges) < 2 else list({(r.top(), r.bottom()): r for r in ranges}.values())

    def select_first(self) -> None:
        """Make the first row current."""
        if self.row_count():
            self._select(0)

    def select_key(self, value: Any) -> bool:
        """Make the row with this key current and bring it into sight; False if it is not shown."""
        position = self.records.find(self._key, value)
        if position >= 0:
            self._select(position)
        return position >= 0

    def step(self, by: int) -> None:
        """Make the row `by` places further current (Alt+↓ in a detail page)."""
        position = self.currentIndex().row() + by
        if 0 <= position < self.row_count():
            self._select(position)

    def set_search(self, needle: str, text: Callable[[Row], str] | None = None) -> None:
        """Show only rows whose words contain the needle; `text` gives the words of a row."""
        self._rearrange(lambda: self.records.set_search(needle, text))

    def seek(self, text: str) -> None:
        """Show only rows in which a clerk finds what he typed: words, a name, initials, a number. For any number of
        rows within one frame, where the table was made with `finds`."""
        self._rearrange(lambda: self.records.seek(text))

    def set_filter(self, keep: Callable[[Row], bool] | None) -> None:
        """Show only rows for which `keep` is true."""
        self._rearrange(lambda: self.records.set_filter(keep))

    def narrow(self, keep: Callable[[Row], bool] | None, text: str) -> None:
        """`set_filter` and `seek` in one step. Give the same `keep` again while nothing else was chosen: it is then not
        asked again for every key."""
        self._rearrange(lambda: self.records.narrow(keep, text))

    def set_sort(self, key: str, descending: bool = False) -> None:
        """Sort by a column."""
        self._rearrange(lambda: self.records.set_sort(key, descending))
        self.horizontalHeader().viewport().update()

    def set_empty(self, sentence: str) -> None:
        """What is written where there is no row."""
        self._empty = sentence
        self.viewport().update()

    def bind(self, key: str, run: Callable[[list[Row]], object]) -> None:
        """Call `run` with the selected rows when this key is pressed in the table (「Delete」, 「1」, 「Ctrl+D」)."""
        self._bound[QKeySequence(key).toString()] = run

    # ---- look -------------------------------------------------------------------------------------------

    def row_height(self) -> int:
        """Height of a row at the type size in force."""
        height = ladder.row_height(DENSITY[self._density])
        return height - 2 if self._density == "compact" else height

    def height_for(self, rows: int) -> int:
        """Height of the table with so many rows, header included."""
        head = 0 if self.horizontalHeader().isHidden() else self.horizontalHeader().height()
        return head + rows * self.row_height()

    def hovered_row(self) -> int:
        """Position of the row under the mouse, -1 without one."""
        return self._hovered

    def edges(self) -> tuple[int, int]:
        """First and last column in sight."""
        return self._edges

    def retype(self) -> None:
        height = self.row_height()
        self.verticalHeader().setMinimumSectionSize(ladder.px(16))
        self.verticalHeader().setDefaultSectionSize(height)
        self.horizontalHeader().setMinimumSectionSize(ladder.px(24))
        self.horizontalHeader().setFixedHeight(ladder.row_height(10 if self._density == "compact" else 14))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _width_of(self, column: Column) -> int:
        return self._dragged.get(column.key) or ladder.px(column.width)

    def _fit(self) -> None:
        """Drop columns by rank until the rest fits, then give what is left to the stretching one."""
        columns = self.records.columns
        widths = fit(columns, [self._width_of(c) for c in columns], self.viewport().width(), ladder.px(48))
        self._edges = (min(widths), max(widths)) if widths else (0, 0)
        self._fitting = True
        for i in range(len(columns)):
            self.setColumnHidden(i, i not in widths)
            if i in widths:
                self.setColumnWidth(i, widths[i])
        self._fitting = False

    def _remember_width(self, section: int, _old: int, new: int) -> None:
        if not self._fitting and new and QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._dragged[self.records.columns[section].key] = new

    def paintEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        self.painter_.paint_rows(QPainter(self.viewport()), event.rect())
        if not self.records.rowCount() and not self.records.is_searching() and self._empty:
            room = self.viewport().rect().adjusted(16, 8, -16, -8)
            paint.write(QPainter(self.viewport()), room.toRectF(), self._empty, "body", "ink2", paint.CENTRE)

    # ---- mouse and keys ---------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._hover(index.row())
        action = index.isValid() and table_actions.is_action(self, index)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if action else Qt.CursorShape.ArrowCursor)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not table_actions.take_key(self, event):
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters do not jump: names are Chinese, and the search field of the page knows pinyin."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        table_actions.open_menu(self, event)

    def run_bound(self, pressed: str) -> bool:
        """Call what is bound to a key; False where nothing is, or no row is selected."""
        run = self._bound.get(pressed)
        rows = self.selected_rows() if run else []
        if run is not None and rows:
            run(rows)
        return run is not None and bool(rows)

    def copy(self, headings: bool = False) -> None:
        """Put the selected rows on the clipboard."""
        table_actions.copy_rows(self, headings)

    def selectAll(self) -> None:
        self.records.finish()
        super().selectAll()

    def sort_by(self, key: str, descending: bool = False) -> None:
        """Sort by a column as the clerk does, which is also told by `sorted`."""
        self.set_sort(key, descending)
        self.sorted.emit(key, descending)

    def _sort_by_click(self, section: int) -> None:
        column = self.records.columns[section]
        if column.sortable and column.label and not self.records.tree:
            again = self.records.sort_key == column.key
            self.sort_by(column.key, not self.records.descending if again else False)

    def _click(self, index: QModelIndex) -> None:
        table_actions.click(self, index)

    def activate(self, index: QModelIndex) -> None:
        """What Enter and a double click do with a cell: act, fold, or open the row."""
        table_actions.activate(self, index)

    def _select(self, position: int, scroll: bool = True) -> None:
        first = next(
            (i for i, c in enumerate(self.records.columns) if c.role != "gutter" and not self.isColumnHidden(i)), 0
        )
        index = self.records.index(position, first)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        if scroll:
            self.scrollTo(index)

    def _rearrange(self, change: Callable[[], object]) -> None:
        """Change what is in sight and keep the current row, also where a search finds it only in a later portion."""
        index = self.currentIndex()
        source = self.records.source(index.row()) if index.isValid() else self._waiting
        change()
        self._waiting = -1
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
        elif self.records.is_searching():
            self._waiting = source
        if not self.records.is_searching():  # else at its end, when the rows are painted
            self._tell_current()
        self.viewport().update()

    def _completed(self) -> None:
        waiting, self._waiting = self._waiting, -1
        position = self.records.place_of(waiting) if waiting >= 0 and not self.currentIndex().isValid() else -1
        if position >= 0:
            self._select(position)
        self._tell_current()

    def _tell_selection(self, *_changed: object) -> None:
        self.selection_changed.emit(self.selected_count())

    def _row_changed(self, *_indexes: object) -> None:
        self._tell_current()

    def _tell_current(self, force: bool = False) -> None:
        row = self.current_row()
        if force or row is not self._last_current:
            self._last_current = row
            self.current_changed.emit(row)

    def _hover(self, position: int) -> None:
        if position == self._hovered:
            return
        old, self._hovered = self._hovered, position
        for row in (old, position):
            if 0 <= row < self.records.rowCount():
                top = self.rowViewportPosition(row)
                self.viewport().update(QRect(0, top, self.viewport().width(), self.row_height()))

    def focusInEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.row_count() and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._select(0)
        self.viewport().update()

    def focusOutEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().focusOutEvent(event)
        self.viewport().update()
