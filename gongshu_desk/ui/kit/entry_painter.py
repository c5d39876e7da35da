"""How an entry grid looks and how a cell is typed into: ruled cells, a red corner where something is wrong, headings."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from gongshu_desk.ui.kit import chips, paint
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.chooser import ChooseField
from gongshu_desk.ui.kit.entry_model import STATES, EntryModel
from gongshu_desk.ui.kit.fields import LongText, TextField
from gongshu_desk.ui.kit.icons import draw_icon
from gongshu_desk.ui.kit.tips import inert
from gongshu_desk.ui.kit.tokens import colour

if TYPE_CHECKING:
    from gongshu_desk.ui.kit.entry_grid import EntryGrid

_PAD = 8
_CORNER = 8
POPUP = 280
"""Least width of the list below a cell, for a cell is narrow."""


class PickField(ChooseField):
    """A cell that is chosen from a list; what matches nothing stays as typed, and the check will say so.

    Of several people of one name none is taken unless the clerk went to it with an arrow.
    """

    def __init__(self, search, hint: str = "") -> None:  # type: ignore[no-untyped-def]
        super().__init__(search, hint, free=True)
        self.setTextMargins(0, 0, 0, 0)
        self._icon = ""
        self._went = False

    def result(self) -> str:
        """What shall stand in the cell."""
        if self._choice is not None:
            return str(self._choice.value)
        current, typed = self.popup().current(), self.text().strip()
        if current is None or not typed:
            return typed
        same = [c for c in self.popup().choices() if c.label == current.label]
        return str(current.value) if self._went or len(same) == 1 else typed

    def offer(self) -> None:
        self.popup().offer(list(self._search(self.text().strip())), ladder.px(POPUP))

    def offer_all(self) -> None:
        """Everything that may stand here."""
        self.popup().offer(list(self._search("")), ladder.px(POPUP))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.popup().isVisible():
            self._went = True
        super().keyPressEvent(event)

    def retype(self) -> None:
        super().retype()
        self.setTextMargins(0, 0, 0, 0)


class EntryPainter(QStyledItemDelegate):
    """Paints the cells and makes their editors."""

    def __init__(self, grid: "EntryGrid") -> None:
        super().__init__(grid)
        self._grid = grid

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        model: EntryModel = self._grid.entries
        rect, place, column = option.rect, index.row(), index.column()
        declared = model.columns[column]
        fault = model.fault(place, column)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected and self._grid.currentIndex() != index:
            painter.fillRect(rect, colour("sel"))
        elif fault:
            painter.fillRect(rect, colour("red_bg"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour("line"))
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), colour("line"))
        inner = QRectF(rect).adjusted(_PAD, 0, -_PAD, -1)
        text, name = model.shown(place, column).replace("\n", " "), model.name_behind(place, column)
        tone = "red" if fault else "ink"
        if name and name != text:
            used = paint.write(painter, inner, name, "body", tone)
            paint.write(painter, inner.adjusted(used + 8, 0, 0, 0), text, "body", "ink3")
        elif text:
            paint.write(painter, inner, text, "body", tone, paint.RIGHT if declared.right else paint.LEFT)
        if fault:
            self._corner(painter, rect)
        if self._grid.currentIndex() == index:
            paint.focus_ring(painter, QRectF(rect).adjusted(0, 0, 0, 0), 3)
        painter.restore()

    def _corner(self, painter: QPainter, rect: QRect) -> None:
        size = ladder.px(_CORNER)
        right, top = rect.right(), rect.top()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("red"))
        painter.drawPolygon(QPolygonF([QPointF(right - size, top), QPointF(right, top), QPointF(right, top + size)]))

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, _option: QStyleOptionViewItem, index: QModelIndex
    ) -> bool:
        """What is wrong, else the whole text where it is cut off."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return False
        model = self._grid.entries
        text = model.shown(index.row(), index.column())
        name = model.name_behind(index.row(), index.column())
        words = f"{name} {text}".strip()
        cut = ladder.width(words) + 2 * _PAD > self._grid.columnWidth(index.column())
        tip = model.fault(index.row(), index.column()) or (words if cut else "") or model.columns[index.column()].tip
        QToolTip.showText(event.globalPos(), inert(tip), view)
        return True

    # ---- editing ----------------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: QModelIndex) -> QWidget:
        declared = self._grid.entries.columns[index.column()]
        made: QWidget
        if declared.search is not None:
            made = PickField(declared.search)
        elif declared.editor == "long":
            made = LongText()
        else:
            made = TextField()
        made.setParent(parent)
        made.setAccessibleName(declared.sheet.label)
        made.setProperty("cell", True)
        return made

    def setEditorData(self, editor: QWidget, index: QModelIndex) -> None:
        text = self._grid.entries.shown(index.row(), index.column())  # what is masked is typed anew, or left
        if isinstance(editor, LongText):
            editor.set_value(text)
            editor.selectAll()
        elif isinstance(editor, TextField):
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, _model: object, index: QModelIndex) -> None:
        text = self.text_of(editor)
        if text != self._grid.entries.shown(index.row(), index.column()):
            self._grid.write({(index.row(), index.column()): text})

    def text_of(self, editor: QWidget) -> str:
        """What shall stand in the cell."""
        if isinstance(editor, PickField):
            return editor.result()
        return str(editor.value()) if isinstance(editor, TextField | LongText) else ""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: QModelIndex) -> None:
        rect = option.rect
        if isinstance(editor, LongText):
            rect = QRect(rect.left(), rect.top(), max(rect.width(), ladder.px(280)), editor.height())
            foot = self._grid.viewport().rect().bottom()
            rect.moveTop(min(rect.top(), max(0, foot - rect.height())))
        editor.setGeometry(rect.adjusted(0, 0, 0, 0))
        if not isinstance(editor, LongText):
            editor.setFixedHeight(option.rect.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if self._grid.take_editor_key(watched, event):
                return True
            if isinstance(watched, PickField) and event.key() == Qt.Key.Key_Escape and watched.popup().isVisible():
                watched.popup().hide()
                return True
        return super().eventFilter(watched, event)

    def destroyEditor(self, editor: QWidget, index: QModelIndex) -> None:
        if isinstance(editor, PickField):
            editor.popup().hide()
        super().destroyEditor(editor, index)


class EntryHeader(QHeaderView):
    """Headings with a star where something must be filled and the constant of a column, and the numbers of the rows."""

    def __init__(self, orientation: Qt.Orientation, grid: "EntryGrid") -> None:
        super().__init__(orientation, grid)
        self._grid = grid
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        ladder.wear(self, "body")

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.save()
        chosen = self.selectionModel() is not None and self._is_current(section)
        painter.fillRect(rect, colour("sel" if chosen else "sunken"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour("line"))
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), colour("line"))
        if self.orientation() == Qt.Orientation.Horizontal:
            self._heading(painter, QRectF(rect).adjusted(_PAD, 0, -_PAD, -1), section)
        else:
            self._number(painter, QRectF(rect), section, chosen)
        painter.restore()

    def _is_current(self, section: int) -> bool:
        index = self._grid.currentIndex()
        return section == (index.column() if self.orientation() == Qt.Orientation.Horizontal else index.row())

    def _heading(self, painter: QPainter, inner: QRectF, section: int) -> None:
        column = self._grid.entries.columns[section]
        used = paint.write(painter, inner, column.sheet.label, "body", "ink2")
        if column.sheet.required:
            used += paint.write(painter, inner.adjusted(used + 2, 0, 0, 0), "*", "strong", "red") + 2
        constant = self._grid.entries.sheet.constants.get(section)
        if constant:
            paint.write(painter, inner.adjusted(used + 6, 0, 0, 0), f"＝{constant}", "body", "blue")

    def _number(self, painter: QPainter, rect: QRectF, section: int, chosen: bool) -> None:
        sheet = self._grid.entries.sheet
        if section >= len(sheet.rows):
            return
        found = self._grid.entries.judged(sheet.rows[section]) if not sheet.rows[section].blank else None
        if found is not None:
            kind, icon = chips.look_up(STATES[found.state])
            size = ladder.px(14)
            draw_icon(painter, icon, kind, rect.left() + 6, rect.center().y() - size / 2, size)
        tone = "ink" if chosen else "ink3"
        paint.write(painter, rect.adjusted(0, 0, -8, -1), str(section + 1), "body", tone, paint.RIGHT)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self.orientation() == Qt.Orientation.Vertical:
            digits = len(str(max(self.count(), 100)))
            hint.setWidth(ladder.px(14) + 20 + ladder.width("0" * digits))
        else:
            hint.setHeight(ladder.row_height(10))
        return hint
