"""The one delegate that paints every table: ground, hairline, current bar, chip, text, focus ring.

The style paints nothing, so rows look alike on every desktop.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from gongshu_desk.ui.kit import chips, paint
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.columns import Cell, Column, RowStyle
from gongshu_desk.ui.kit.icons import draw_icon
from gongshu_desk.ui.kit.tokens import CELL_PAD, PADDING, colour

if TYPE_CHECKING:
    from gongshu_desk.ui.kit.record_table import RecordTable

_INDENT = 20
_CARET = 14
_TAIL = 12


class RowPainter(QStyledItemDelegate):
    """Paints the cells of one table."""

    def __init__(self, table: "RecordTable") -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        cell, column, style = self._at(index)
        return QSize(self.content_width(cell, column, style, index.column()), self._table.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        cell, column, style = self._at(index)
        rect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        self._ground(painter, rect, index, style, selected)
        if cell.wrong:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint.outline(painter, QRectF(rect).adjusted(3, 3, -3, -4), "red", 4, 1.5)
        left, right = self.pads(index.column(), column)
        inner = QRectF(rect).adjusted(left, 0, -right, -1)
        if index.column() == self._table.tree_column:
            inner = self._branch(painter, inner, index, style)
        self._content(painter, inner, cell, column, style)
        if self._table.hasFocus() and self._table.currentIndex() == index:
            paint.focus_ring(painter, QRectF(rect).adjusted(1, 1, -1, -2), 4)
        painter.restore()

    def pads(self, position: int, column: Column) -> tuple[int, int]:
        """Left and right padding of a column; the outer edges of a table are wider."""
        first, last = self._table.edges()
        left, right = column.pad or (CELL_PAD, CELL_PAD)
        return (PADDING if position == first and not column.pad else left), (PADDING if position == last else right)

    def content_width(self, cell: Cell, column: Column, style: RowStyle, position: int) -> int:
        """Width the whole content of a cell would take, in pixels."""
        left, right = self.pads(position, column)
        wide = left + right
        if position == self._table.tree_column:
            wide += ladder.px(_INDENT) * (style.level + 1)
        if cell.icon:
            wide += ladder.px(18) + 8
        if cell.chip:
            wide += chips.chip_width(cell.chip, self._quiet(cell, column)) + (8 if cell.text else 0)
        wide += sum(ladder.width(r.text, "strong" if r.bold else "body") for r in cell.runs)
        wide += ladder.width(cell.text, "strong" if cell.bold else "body") + ladder.width(cell.sub)
        return wide + (ladder.px(_TAIL) + 4 if cell.tail else 0)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: QModelIndex
    ) -> bool:
        """The cell's own tooltip, else its whole text where it is cut off."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return False
        cell, column, style = self._at(index)
        cut = self.content_width(cell, column, style, index.column()) > option.rect.width() + 1
        text = cell.tip or (cell.plain() if cut else "")
        QToolTip.showText(event.globalPos(), text, view)
        return True

    def _at(self, index: QModelIndex) -> tuple[Cell, Column, RowStyle]:
        model = self._table.records
        row = model.row_at(index.row())
        return model.cell(index.row(), index.column()), model.columns[index.column()], model.style_of(row)

    def _ground(self, painter: QPainter, rect: QRect, index: QModelIndex, style: RowStyle, selected: bool) -> None:
        if selected:
            painter.fillRect(rect, colour("sel"))
        elif self._table.hovered_row() == index.row():
            painter.fillRect(rect, colour("hover"))
        elif style.group:
            painter.fillRect(rect, colour("sunken"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour("line" if style.group else "rule"))
        if selected and index.column() == self._table.edges()[0]:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), colour("accent"))

    def _branch(self, painter: QPainter, inner: QRectF, index: QModelIndex, style: RowStyle) -> QRectF:
        step = ladder.px(_INDENT)
        left = inner.left() + step * style.level
        if style.expandable:
            folded = self._table.records.is_folded(index.row())
            size = ladder.px(_CARET)
            name = "caret-right-bold" if folded else "caret-down-bold"
            draw_icon(painter, name, "ink2", left, inner.center().y() - size / 2, size)
        return QRectF(left + step, inner.top(), inner.right() - left - step, inner.height())

    def _quiet(self, cell: Cell, column: Column) -> bool:
        return cell.quiet or column.role == "quiet_chip" or cell.chip in chips.QUIET

    def _content(self, painter: QPainter, inner: QRectF, cell: Cell, column: Column, style: RowStyle) -> None:
        middle = inner.center().y()
        if cell.icon:
            size = ladder.px(18)
            draw_icon(painter, cell.icon, cell.icon_tone, inner.left(), middle - size / 2, size)
            inner = inner.adjusted(size + 8, 0, 0, 0)
        if cell.chip:
            quiet = self._quiet(cell, column)
            wide = chips.chip_width(cell.chip, quiet)
            left = inner.right() - wide if column.right else inner.left()
            painter.save()
            painter.setClipRect(inner.adjusted(-1, 0, 1, 0), Qt.ClipOperation.IntersectClip)
            chips.paint_chip(painter, cell.chip, left, middle, quiet)
            painter.restore()
            inner = inner.adjusted(0, 0, -wide - 8, 0) if column.right else inner.adjusted(wide + 8, 0, 0, 0)
        if cell.tail:
            size = ladder.px(_TAIL)
            draw_icon(painter, cell.tail, "ink3", inner.right() - size, middle - size / 2, size)
            inner = inner.adjusted(0, 0, -size - 4, 0)
        if cell.runs:
            self._runs(painter, inner, cell, column)
        elif cell.text or cell.sub:
            self._words(painter, inner, cell, column, style)

    def _words(self, painter: QPainter, inner: QRectF, cell: Cell, column: Column, style: RowStyle) -> None:
        tone = cell.tone or column.tone or ("ink" if column.role in ("name", "action") else "ink2")
        if style.muted and tone in ("ink", "ink2"):
            tone = "ink3"
        if column.role == "gutter":
            tone = "ink3"
        if cell.wrong and not cell.tone:
            tone = "red"
        role = "strong" if cell.bold or (style.bold and column.role == "name") else "body"
        align = paint.RIGHT if column.right else paint.LEFT
        if cell.strike:
            self._struck(painter, inner, cell.text, role, tone, align)
            return
        used = paint.write(painter, inner, cell.text, role, tone, align)
        if cell.sub:
            paint.write(painter, inner.adjusted(used + 2, 0, 0, 0), cell.sub, "body", "ink3")

    def _struck(
        self, painter: QPainter, inner: QRectF, text: str, role: str, tone: str, align: Qt.AlignmentFlag
    ) -> None:
        painter.setFont(ladder.font(role, strike=True))
        painter.setPen(colour(tone))
        shown = ladder.metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, int(inner.width()))
        painter.drawText(inner, int(align), shown)

    def _runs(self, painter: QPainter, inner: QRectF, cell: Cell, column: Column) -> None:
        whole = sum(ladder.width(r.text, "strong" if r.bold else "body") for r in cell.runs)
        left = max(inner.left(), inner.right() - whole) if column.right else inner.left()
        for run in cell.runs:
            room = QRectF(left, inner.top(), inner.right() - left + 1, inner.height())
            if room.width() <= 1:
                return
            role = "strong" if run.bold else "body"
            if run.strike:
                self._struck(painter, room, run.text, role, run.tone, paint.LEFT)
            else:
                paint.write(painter, room, run.text, role, run.tone)
            left += ladder.width(run.text, role)
