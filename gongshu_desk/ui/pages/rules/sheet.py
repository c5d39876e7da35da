"""One sheet of facts as a grid to type into: its model, its cells, its headings."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from gongshu_desk.domain.points.examples import SHEETS
from gongshu_desk.domain.records.fields import FieldSpec, fields_of
from gongshu_desk.ui.kit import clipboard, paint
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.dates import read_date
from gongshu_desk.ui.kit.tokens import colour

Index = QModelIndex | QPersistentModelIndex


class FactsModel(QAbstractTableModel):
    """The rows of one sheet among the facts of an example."""

    def __init__(self) -> None:
        super().__init__()
        self.facts: list[dict[str, Any]] = []
        self.sheet = "activities"
        self.read_only = False
        self._own: list[int] = []

    def specs(self) -> tuple[FieldSpec, ...]:
        """The declared fields of the sheet in sight."""
        return fields_of(SHEETS[self.sheet])

    def show(self, facts: Sequence[Mapping[str, Any]], sheet: str) -> None:
        """Show the rows of a sheet."""
        self.beginResetModel()
        self.facts, self.sheet = [dict(one) for one in facts], sheet
        self._own = [place for place, one in enumerate(self.facts) if one.get("sheet") == sheet]
        self.endResetModel()

    def place(self, line: int) -> int:
        """Where a line of the sheet stands among all facts."""
        return self._own[line]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._own)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.specs())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        return said(self.facts[self._own[index.row()]].get(self.specs()[index.column()].label))

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        return self.put(index.row(), index.column(), str(value))

    def put(self, line: int, column: int, text: str) -> bool:
        """Write one cell; False where it held the same."""
        spec, fact = self.specs()[column], self.facts[self._own[line]]
        value = written(spec, text)
        if said(fact.get(spec.label)) == said(value):
            return False
        if value == "":
            fact.pop(spec.label, None)
        else:
            fact[spec.label] = value
        at = self.index(line, column)
        self.dataChanged.emit(at, at)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.specs()[section].label if orientation == Qt.Orientation.Horizontal else section + 1
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole and orientation == Qt.Orientation.Horizontal:
            return self.specs()[section].meta.hint or None
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain if self.read_only else plain | Qt.ItemFlag.ItemIsEditable


class CellEditor(QStyledItemDelegate):
    """A drop-down for codes and 是/否, a line of text for the rest; paints a hairline grid, as a sheet has it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colour("sel"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour("rule"))
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), colour("rule"))
        paint.write(painter, QRectF(rect).adjusted(8, 0, -6, -1), str(index.data() or ""), "body", "ink")
        view = self.parent()
        if isinstance(view, QTableView) and view.hasFocus() and view.currentIndex() == index:
            paint.focus_ring(painter, QRectF(rect).adjusted(1, 1, -1, -2), 4)
        painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        model = index.model()
        assert isinstance(model, FactsModel)
        spec = model.specs()[index.column()]
        choices = ["", *(code.label for code in spec.codes)] if spec.codes else []
        if spec.type == "yes_no":
            choices = ["", "是", "否"]
        if not choices:
            field = QLineEdit(parent)
            field.setFrame(False)
            ladder.wear(field, "body")
            return field
        box = QComboBox(parent)
        box.setItemDelegate(QStyledItemDelegate(box))
        ladder.wear(box, "body")
        ladder.wear(box.view(), "body")
        box.addItems(choices)
        box.view().setMinimumWidth(max(ladder.width(word) for word in choices) + 48)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(editor.findText(text), 0))
        elif isinstance(editor, QLineEdit):
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())


class Headings(QHeaderView):
    """Headings of columns, or numbers of lines, in ink2 on the ground of the card."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self.setHighlightSections(False)
        ladder.wear(self, "body")

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.save()
        painter.fillRect(rect, colour("sunken"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour("line"))
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), colour("line"))
        across = self.orientation() == Qt.Orientation.Horizontal
        word = str(self.model().headerData(section, self.orientation()))
        room = QRectF(rect).adjusted(8 if across else 2, 0, -4, -1)
        paint.write(painter, room, word, "body" if across else "cap", "ink2", paint.LEFT if across else paint.RIGHT)
        painter.restore()


class Grid(QTableView):
    """Typing changes a cell, Enter or F2 edits it, Tab goes right, Delete clears, Ctrl+V pastes cells of a sheet."""

    def __init__(self, model: FactsModel) -> None:
        super().__init__()
        self.setHorizontalHeader(Headings(Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(Headings(Qt.Orientation.Vertical, self))
        self.verticalHeader().setFixedWidth(ladder.px(32))
        self.setModel(model)
        self.setItemDelegate(CellEditor(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.AnyKeyPressed)
        self.setCornerWidget(QWidget())
        self.setAccessibleName("算例的登记")
        ladder.wear(self, "body")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        model = self.model()
        assert isinstance(model, FactsModel)
        at = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Paste) and at.isValid() and not model.read_only:
            for down, cells in enumerate(clipboard.read_cells()):
                for across, text in enumerate(cells):
                    if at.row() + down < model.rowCount() and at.column() + across < model.columnCount():
                        model.put(at.row() + down, at.column() + across, text)
        elif event.key() == Qt.Key.Key_Delete and at.isValid() and not model.read_only:
            model.put(at.row(), at.column(), "")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and at.isValid():
            self.edit(at)
        else:
            super().keyPressEvent(event)


def said(value: Any) -> str:
    """A cell in words."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "是" if value else "否"
    return value.isoformat() if isinstance(value, date) else str(value)


def written(spec: FieldSpec, text: str) -> Any:
    """A cell as the file writes it: a date as a date where it can be read, everything else as words."""
    text = text.strip()
    if spec.type == "date" and text:
        try:
            return read_date(text)
        except ValueError:
            return text
    return text
