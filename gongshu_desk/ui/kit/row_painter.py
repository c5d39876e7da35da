"""The one painter of every table: ground, hairline, current bar, chip, text, focus ring.

The style paints nothing, so rows look alike on every desktop. The table calls it once a frame for all rows in sight;
as a delegate it only tells widths and tooltips.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from gongshu_desk.ui.kit import chips, paint
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.columns import Cell, Column, RowStyle
from gongshu_desk.ui.kit.icons import draw_icon
from gongshu_desk.ui.kit.tips import inert
from gongshu_desk.ui.kit.tokens import CELL_PAD, PADDING, colour

if TYPE_CHECKING:
    from gongshu_desk.ui.kit.record_table import RecordTable

_Place = tuple[int, Column, int, int, int, int]
"""A column in sight: its number, declaration, left edge, width, padding at the left and at the right."""
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

    def paint_rows(self, painter: QPainter, exposed: QRect) -> None:
        """Paint the rows in a rectangle of the viewport, row by row: what all cells of a row share is done once, so that
        a page of a million rows is painted within a frame."""
        table, model = self._table, self._table.records
        height, count = table.verticalHeader().defaultSectionSize(), model.rowCount()
        first = max(table.rowAt(exposed.top()), 0)
        places = self._places()
        if not count or not places:
            return
        current = table.currentIndex() if table.hasFocus() else QModelIndex()
        chosen = table.selectionModel().selection()
        top = table.rowViewportPosition(first)
        for row in range(first, count):
            if top > exposed.bottom():
                break
            selected = any(r.top() <= row <= r.bottom() for r in chosen)
            focus = current.column() if current.row() == row else -1
            self._row(painter, QRect(exposed.left(), top, exposed.width(), height), row, places, selected, focus)
            top += height

    def _places(self) -> list[_Place]:
        """The columns in sight: where they stand, how wide, with what padding."""
        table = self._table
        found = []
        for i, column in enumerate(table.records.columns):
            if not table.isColumnHidden(i):
                left, right = self.pads(i, column)
                found.append((i, column, table.columnViewportPosition(i), table.columnWidth(i), left, right))
        return found

    def _row(
        self, painter: QPainter, ground: QRect, row: int, places: list[_Place], selected: bool, focus: int
    ) -> None:
        model = self._table.records
        style = model.style_of(model.row_at(row))
        self._ground(painter, ground, row, style, selected)
        for i, column, left, width, before, after in places:
            if left > ground.right() or left + width < ground.left():
                continue
            cell = model.cell(row, i)
            inner = QRectF(left + before, ground.top(), width - before - after, ground.height() - 1)
            if cell.wrong:
                self._wrong(painter, QRectF(left, ground.top(), width, ground.height()))
            if i == self._table.tree_column:
                inner = self._branch(painter, inner, row, style)
            self._content(painter, inner, cell, column, style)
            if i == focus:
                ring = QRectF(left, ground.top(), width, ground.height()).adjusted(1, 1, -1, -2)
                paint.focus_ring(painter, ring, 4)

    def _wrong(self, painter: QPainter, rect: QRectF) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint.outline(painter, rect.adjusted(3, 3, -3, -4), "red", 4, 1.5)
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
        QToolTip.showText(event.globalPos(), inert(text), view)
        return True

    def _at(self, index: QModelIndex) -> tuple[Cell, Column, RowStyle]:
        model = self._table.records
        row = model.row_at(index.row())
        return model.cell(index.row(), index.column()), model.columns[index.column()], model.style_of(row)

    def _ground(self, painter: QPainter, rect: QRect, row: int, style: RowStyle, selected: bool) -> None:
        """The ground of a row and its hairline; the bar of a selected one stands at the left edge of the table."""
        if selected:
            painter.fillRect(rect, colour("sel"))
        elif self._table.hovered_row() == row:
            painter.fillRect(rect, colour("hover"))
        elif style.group:
            painter.fillRect(rect, colour("sunken"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour("line" if style.group else "rule"))
        if selected:
            left = self._table.columnViewportPosition(self._table.edges()[0])
            painter.fillRect(QRect(left, rect.top(), 3, rect.height()), colour("accent"))

    def _branch(self, painter: QPainter, inner: QRectF, row: int, style: RowStyle) -> QRectF:
        step = ladder.px(_INDENT)
        left = inner.left() + step * style.level
        if style.expandable:
            folded = self._table.records.is_folded(row)
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
            self._chip(painter, cell.chip, left, middle, quiet, inner if wide > inner.width() + 1 else None)
            inner = inner.adjusted(0, 0, -wide - 8, 0) if column.right else inner.adjusted(wide + 8, 0, 0, 0)
        if cell.tail:
            size = ladder.px(_TAIL)
            draw_icon(painter, cell.tail, "ink3", inner.right() - size, middle - size / 2, size)
            inner = inner.adjusted(0, 0, -size - 4, 0)
        if cell.runs:
            self._runs(painter, inner, cell, column)
        elif cell.text or cell.sub:
            self._words(painter, inner, cell, column, style)

    def _chip(self, painter: QPainter, word: str, left: float, middle: float, quiet: bool, room: QRectF | None) -> None:
        """A chip; cut off at the edge of its cell where that is too narrow."""
        if room is None:
            chips.paint_chip(painter, word, left, middle, quiet)
            return
        painter.save()
        painter.setClipRect(room.adjusted(-1, 0, 1, 0), Qt.ClipOperation.IntersectClip)
        chips.paint_chip(painter, word, left, middle, quiet)
        painter.restore()

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
