"""What every table can do by itself: its keys, its clicks, its menu, copying its selected rows, sorting by the current column."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from gongshu_desk.ui.kit import clipboard
from gongshu_desk.ui.kit.buttons import Action, context_menu

if TYPE_CHECKING:
    from gongshu_desk.ui.kit.record_table import RecordTable

COPY_WITH_HEADINGS = "Ctrl+Shift+C"


def take_key(table: "RecordTable", event: QKeyEvent) -> bool:
    """Use a key: what the page bound to it, copy, paste, open, fold. Whether it was used."""
    pressed = QKeySequence(event.keyCombination()).toString()
    if table.run_bound(pressed):
        return True
    if event.matches(QKeySequence.StandardKey.Copy):
        table.copy()
    elif pressed == COPY_WITH_HEADINGS:
        table.copy(headings=True)
    elif event.matches(QKeySequence.StandardKey.Paste):
        table.pasted.emit(clipboard.read_cells())
    elif (
        event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    ):
        table.activate(table.currentIndex())
    elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        return _fold(table, event.key())
    else:
        return False
    return True


def is_action(table: "RecordTable", index: QModelIndex) -> bool:
    """Whether a cell is a word to press (去登记 ›)."""
    return table.records.columns[index.column()].role == "action" and bool(index.data())


def click(table: "RecordTable", index: QModelIndex) -> None:
    """A click acts in an action cell and folds at the head of a branch."""
    if is_action(table, index):
        _act(table, index)
    elif index.column() == table.tree_column and table.records.is_head(table.records.row_at(index.row())):
        table.records.toggle(index.row())


def activate(table: "RecordTable", index: QModelIndex) -> None:
    """Enter or a double click: act, fold, or open the row."""
    if not index.isValid():
        return
    if is_action(table, index):
        _act(table, index)
    elif table.records.is_head(table.records.row_at(index.row())):
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            table.records.toggle(index.row())
    else:
        table.activated_row.emit(table.records.row_at(index.row()))


def _act(table: "RecordTable", index: QModelIndex) -> None:
    table.acted.emit(table.records.columns[index.column()].key, table.records.row_at(index.row()))


def _fold(table: "RecordTable", key: int) -> bool:
    index, records = table.currentIndex(), table.records
    if not index.isValid() or not records.is_head(records.row_at(index.row())):
        return False
    if records.is_folded(index.row()) == (key == Qt.Key.Key_Right):
        records.toggle(index.row())
    return True


def copy_rows(table: "RecordTable", headings: bool = False) -> None:
    """Put the selected rows on the clipboard as TSV and HTML, as they are shown: what is masked stays masked.

    Several rows have their headings, one row only if asked for: it is mostly pasted below others.
    """
    columns = table.records.columns
    places = [i for i, c in enumerate(columns) if not table.isColumnHidden(i) and c.role not in ("gutter", "action")]
    cells = [
        [clipboard.Copied(table.records.cell(p, i).plain(), columns[i].role == "number") for i in places]
        for p in table.selected_positions()
    ]
    if not cells:
        return
    if headings or len(cells) > 1:
        cells.insert(0, [clipboard.Copied(columns[i].label) for i in places])
    clipboard.write_cells(cells)


def open_menu(table: "RecordTable", event: QContextMenuEvent) -> None:
    """The context menu: what the page offers for the selected rows, then what every table can do."""
    rows = table.selected_rows()
    actions: list[Action | None] = list(table.menu(rows)) if table.menu and rows else []
    actions += [None, *own_actions(table)] if actions else own_actions(table)
    keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
    at = (
        table.visualRect(table.currentIndex()).bottomLeft()
        if keyboard
        else table.viewport().mapFromGlobal(event.globalPos())
    )
    if actions:
        context_menu(table, actions, table.viewport().mapToGlobal(QPoint(at)))


def own_actions(table: "RecordTable") -> list[Action | None]:
    """The lines that stand at the end of a table's context menu."""
    actions: list[Action | None] = []
    count = table.selected_count()
    if count:
        actions.append(Action("复制", table.copy, "copy", "Ctrl+C"))
    if count == 1:
        actions.append(Action("连标题一起复制", lambda: table.copy(headings=True), key=COPY_WITH_HEADINGS))
    index = table.currentIndex()
    if not index.isValid() or table.records.tree:
        return actions
    column = table.records.columns[index.column()]
    if column.sortable and column.label:
        up = Action(f"按{column.label}排序", lambda: table.sort_by(column.key), "arrow-up")
        down = Action(f"按{column.label}倒序", lambda: table.sort_by(column.key, True), "arrow-down")
        actions += [None, up, down]
    return actions
