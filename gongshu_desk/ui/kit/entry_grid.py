"""The entry grid (批量登记): many rows typed as in Excel.

    grid = EntryGrid(columns, sheet, label="批量登记活动")
    grid.typed.connect(check)                     # after every change of a text
    grid.judge({born: Judged("error", {"held_on": "日期看不懂"})})
    grid.told.connect(line.set)                   # what the clerk should know of the cell, or of a paste

Typing begins a cell, F2 goes on in it, Alt+↓ or F4 opens its list; Enter goes down, Tab to the right and Enter after
it back to where the tabbing began. Ctrl+C, X, V, D, R, Z, Y as in Excel; Ctrl+Shift+D counts on, Ctrl+Enter fills the
selection, Ctrl+Shift+C copies with headings, F8 goes to the next fault.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QTableView,
    QWidget,
)

from gongshu_desk.ui.kit import clipboard
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action, context_menu
from gongshu_desk.ui.kit.dialogs import ask_text
from gongshu_desk.ui.kit.entry_model import EntryColumn, EntryModel, Judged
from gongshu_desk.ui.kit.entry_painter import EntryHeader, EntryPainter, PickField
from gongshu_desk.ui.kit.entry_sheet import Area, EntrySheet

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EntryGrid(QTableView):
    """See the module. `sheet` holds the texts; `menu` gives further lines of the context menu."""

    typed = Signal()
    told = Signal(str)

    def __init__(self, columns: tuple[EntryColumn, ...], sheet: EntrySheet, *, label: str = "") -> None:
        super().__init__()
        self.sheet = sheet
        self.entries = EntryModel(columns, sheet, self)
        self.entries.typed.connect(self.typed)
        self._painter = EntryPainter(self)
        self._tabbed_from = -1
        self._keys = self._bindings()
        self.setModel(self.entries)
        self.setItemDelegate(self._painter)
        self._configure()
        self.setAccessibleName(label)
        self.selectionModel().currentChanged.connect(self._moved)
        self.setCurrentIndex(self.entries.index(0, 0))
        self.retype()

    def _configure(self) -> None:
        self.setHorizontalHeader(EntryHeader(Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(EntryHeader(Qt.Orientation.Vertical, self))
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.horizontalHeader().customContextMenuRequested.connect(self._heading_menu)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.AnyKeyPressed | triggers.EditKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setCornerWidget(QWidget())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def _bindings(self) -> dict[str, Callable[[], object]]:
        """Keys as in Excel."""
        found: dict[str, Callable[[], object]] = {
            "Ctrl+C": self.copy,
            "Ctrl+Shift+C": lambda: self.copy(headings=True),
            "Ctrl+X": self.cut,
            "Ctrl+V": self.paste,
            "Ctrl+D": self.fill_down,
            "Ctrl+Shift+D": lambda: self.fill_down(series=True),
            "Ctrl+R": lambda: self._act(lambda area: self.sheet.fill_right(area)),
            "Ctrl+Z": self.undo,
            "Ctrl+Y": self.redo,
            "Ctrl+Shift+Z": self.redo,
            "Del": lambda: self._act(self.sheet.clear),
            "Ctrl++": self.insert_rows,
            "Ctrl+Shift+=": self.insert_rows,
            "Ctrl+-": self.delete_rows,
            "F8": self.next_fault,
            "F4": self.open_list,
            "Alt+Down": self.open_list,
            "Backspace": self._rewrite,
        }
        return {QKeySequence(key).toString(): run for key, run in found.items()}

    # ---- look -------------------------------------------------------------------------------------------

    def retype(self) -> None:
        self.verticalHeader().setDefaultSectionSize(ladder.row_height(10))
        self.verticalHeader().setMinimumSectionSize(ladder.px(16))
        for i, column in enumerate(self.entries.columns):
            self.setColumnWidth(i, ladder.px(column.width))
        self.updateGeometries()

    # ---- what stands where ------------------------------------------------------------------------------

    def area(self) -> Area:
        """The selected rectangle; the current cell where nothing is."""
        ranges = list(self.selectionModel().selection())
        index = self.currentIndex()
        if not ranges:
            return Area(index.row(), index.column(), index.row(), index.column())
        return Area(
            min(r.top() for r in ranges),
            min(r.left() for r in ranges),
            max(r.bottom() for r in ranges),
            max(r.right() for r in ranges),
        )

    def select(self, area: Area) -> None:
        """Select a rectangle and stand at its first cell."""
        last = min(area.foot, self.entries.rowCount() - 1)
        start = self.entries.index(min(area.top, last), area.left)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(start, flags.NoUpdate)
        self.selectionModel().select(QItemSelection(start, self.entries.index(last, area.right)), flags.ClearAndSelect)

    def stand_at(self, place: int, column: int) -> None:
        """Make a cell current and bring it into sight."""
        index = self.entries.index(place, column)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def judge(self, judged: Mapping[int, Judged]) -> None:
        """Show what the check said, by number of birth of the row."""
        self.entries.judge(judged)
        self._moved()

    def next_fault(self) -> None:
        """Stand at the next fault, from the top again behind the last one."""
        faults = self.entries.faults()
        here = (self.currentIndex().row(), self.currentIndex().column())
        if not faults:
            self.told.emit("没有错误。")
            return
        place, column, _ = next((f for f in faults if f[:2] > here), faults[0])
        self.stand_at(place, column)

    # ---- changing ---------------------------------------------------------------------------------------

    def write(self, cells: Mapping[tuple[int, int], str]) -> None:
        """Write cells as one step."""
        self.sheet.write(cells)
        self.entries.refresh()

    def _act(self, act: Callable[[Area], object]) -> None:
        act(self.area())
        self.entries.refresh()

    def copy(self, headings: bool = False) -> None:
        """Put the selected cells on the clipboard as they are shown."""
        area, columns = self.area(), self.entries.columns
        cells = [
            [clipboard.Copied(self.entries.shown(r, c), columns[c].right) for c in area.columns()] for r in area.rows()
        ]
        if headings:
            cells.insert(0, [clipboard.Copied(columns[c].sheet.label) for c in area.columns()])
        clipboard.write_cells(cells)

    def cut(self) -> None:
        """Copy, then empty."""
        self.copy()
        self._act(self.sheet.clear)

    def paste(self) -> None:
        """Put the cells of the clipboard where the selection begins; rows grow."""
        self.take(clipboard.read_cells())

    def take(self, cells: list[list[str]]) -> None:
        """Paste these cells."""
        done = self.sheet.paste(self.area(), cells)
        self.entries.refresh()
        if done.area is not None:
            self.select(done.area)
        self.told.emit(done.said)

    def fill_down(self, series: bool = False) -> None:
        """The first selected row into those below; `series` counts on."""
        self._act(lambda area: self.sheet.fill_down(area, series=series))

    def undo(self) -> None:
        """Take the last step back."""
        self.told.emit("" if self.sheet.undo() else "没有可以撤销的了。")
        self.entries.refresh()

    def redo(self) -> None:
        """Do the step again."""
        self.told.emit("" if self.sheet.redo() else "没有可以重做的了。")
        self.entries.refresh()

    def insert_rows(self) -> None:
        """As many empty rows as are selected, above them."""
        if self.sheet.grows:
            self._act(lambda area: self.sheet.insert(area.top, area.foot - area.top + 1))

    def delete_rows(self) -> None:
        """Take the selected rows out of the grid."""
        self._act(lambda area: self.sheet.delete(area.rows()))

    def delete_all(self) -> None:
        """Take every row out, as one step."""
        self.sheet.delete(range(len(self.sheet.rows)))
        self.entries.refresh()
        self.stand_at(0, 0)

    def commit_open(self) -> None:
        """Take over what stands in the cell that is being typed into."""
        editor = self._editor()
        if editor is not None:
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def ask_constant(self) -> None:
        """「这一列都填…」."""
        column = self.currentIndex().column()
        label = self.entries.columns[column].sheet.label
        now = self.sheet.constants.get(column, "")
        detail = "已经填了的各行和以后填的每一行，这一列都是这个内容。留空则不再自动填。"
        text = ask_text(self, f"「{label}」这一列都填", detail, text=now, required=False)
        if text is not None:
            self.sheet.set_constant(column, text)
            self.entries.refresh()

    def _rewrite(self) -> None:
        self.edit(self.currentIndex())
        editor = self.indexWidget(self.currentIndex())
        if editor is not None and hasattr(editor, "clear"):
            editor.clear()

    def open_list(self) -> None:
        """Edit the current cell with its list open."""
        self.edit(self.currentIndex())
        editor = self.indexWidget(self.currentIndex())
        if isinstance(editor, PickField):
            editor.offer_all()

    # ---- keys -------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and QKeySequence(event.keyCombination()).toString() in self._keys
        ):
            event.accept()  # Ctrl+Z means the grid here, not the last thing saved
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        run = self._keys.get(QKeySequence(event.keyCombination()).toString())
        if run is not None:
            run()
        elif event.key() in _ENTER and not plain:
            self.commit_open()
            self._step_down(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and not plain:
            self.commit_open()
            self._step_right(-1 if event.key() == Qt.Key.Key_Backtab else 1)
        else:
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
                self._tabbed_from = -1
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Words that an input method gives at once (，。 and full-width letters) begin the cell and go on in it; Qt would
        wait for more of them before it gives the cell the keyboard. A composition is Qt's affair."""
        if not event.commitString() or event.preeditString() or self._editor() is not None:
            super().inputMethodEvent(event)
            return
        self.edit(self.currentIndex())
        editor = self._editor()
        if editor is not None:
            QApplication.sendEvent(editor, event)

    def _editor(self) -> QWidget | None:
        found = self.indexWidget(self.currentIndex())
        return found if found is not None and found.property("cell") else None

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Tab stays in the grid; whatever else is on the page has a key of its own."""
        return False

    def take_editor_key(self, editor: QWidget, event: QKeyEvent) -> bool:
        """Use a key of the cell that is being typed into: Enter, Tab, Ctrl+Enter, arrows up and down."""
        key, held = event.key(), event.modifiers()
        if key in _ENTER and held & Qt.KeyboardModifier.AltModifier:
            return False
        if key in _ENTER and held & Qt.KeyboardModifier.ControlModifier:
            text, area = self._painter.text_of(editor), self.area()
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
            self._act(lambda _area: self.sheet.fill(area, text))
            return True
        listed = isinstance(editor, PickField) and editor.popup().isVisible()
        steps: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Return: lambda: self._step_down(-1 if held & Qt.KeyboardModifier.ShiftModifier else 1),
            Qt.Key.Key_Enter: lambda: self._step_down(1),
            Qt.Key.Key_Tab: lambda: self._step_right(1),
            Qt.Key.Key_Backtab: lambda: self._step_right(-1),
        }
        if not listed and not hasattr(editor, "toPlainText"):
            steps |= {Qt.Key.Key_Up: lambda: self._step_down(-1), Qt.Key.Key_Down: lambda: self._step_down(1)}
        step = steps.get(key)
        if step is None:
            return False
        self.commitData(editor)
        self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        step()
        return True

    def _step_down(self, by: int) -> None:
        index = self.currentIndex()
        column = self._tabbed_from if self._tabbed_from >= 0 and by > 0 else index.column()
        self._tabbed_from = -1
        place = index.row() + by
        if 0 <= place < self.entries.rowCount():
            self.stand_at(place, column)

    def _step_right(self, by: int) -> None:
        index, wide = self.currentIndex(), len(self.entries.columns)
        if self._tabbed_from < 0:
            self._tabbed_from = index.column()
        column, place = index.column() + by, index.row()
        if not 0 <= column < wide:
            column, place, self._tabbed_from = column % wide, place + by, -1
        if 0 <= place < self.entries.rowCount():
            self.stand_at(place, column)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._tabbed_from = -1
        super().mousePressEvent(event)

    def _moved(self, *_indexes: QModelIndex) -> None:
        index = self.currentIndex()
        if index.isValid():
            self.told.emit(self.entries.fault(index.row(), index.column()))
        self.viewport().update()
        self.horizontalHeader().viewport().update()
        self.verticalHeader().viewport().update()

    # ---- menus ------------------------------------------------------------------------------------------

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        context_menu(self, self.actions_here(), event.globalPos())

    def _heading_menu(self, at: QPoint) -> None:
        column = self.horizontalHeader().logicalIndexAt(at)
        if column >= 0:
            self.stand_at(max(0, self.currentIndex().row()), column)
            context_menu(self, self.actions_here()[-1:], self.horizontalHeader().viewport().mapToGlobal(at))

    def actions_here(self) -> list[Action | None]:
        """The lines of the context menu."""
        rows = self.area().foot - self.area().top + 1
        label = self.entries.columns[self.currentIndex().column()].sheet.label
        structure: list[Action | None] = [
            Action(f"插入 {rows} 行", self.insert_rows, "plus", "Ctrl++", enabled=self.sheet.grows),
            Action(f"去掉 {rows} 行", self.delete_rows, "minus-circle-fill", "Ctrl+-"),
        ]
        return [
            Action("剪切", self.cut, key="Ctrl+X"),
            Action("复制", self.copy, "copy", "Ctrl+C"),
            Action("连标题一起复制", lambda: self.copy(headings=True), key="Ctrl+Shift+C"),
            Action("粘贴", self.paste, "clipboard-text", "Ctrl+V"),
            None,
            Action("向下填充", self.fill_down, "arrow-down", "Ctrl+D"),
            Action("向下填充，编号递增", lambda: self.fill_down(series=True), key="Ctrl+Shift+D"),
            Action("清除", lambda: self._act(self.sheet.clear), key="Del"),
            None,
            *structure,
            None,
            Action(f"「{label}」这一列都填…", self.ask_constant, "pencil-simple"),
        ]
