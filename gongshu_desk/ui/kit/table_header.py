"""The header of a table: aligned with its columns, the sort arrow beside the word."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView

from gongshu_desk.ui.kit import paint
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.icons import draw_icon
from gongshu_desk.ui.kit.tokens import colour

if TYPE_CHECKING:
    from gongshu_desk.ui.kit.record_table import RecordTable

_ARROW = 14


class TableHeader(QHeaderView):
    """Headings in ink2, the sorted one in ink with its arrow. A click sorts, a second click turns the order."""

    def __init__(self, table: "RecordTable") -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(ladder.px(24))
        ladder.wear(self, "body")

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        model = self._table.records
        column = model.columns[section]
        left, right = self._table.painter_.pads(section, column)
        inner = QRectF(rect).adjusted(left, 0, -right, -1)
        sorted_ = bool(model.sort_key) and model.sort_key == column.key
        painter.save()
        if sorted_:
            self._arrow(painter, inner, column.label, column.right, model.descending)
            if column.right:
                inner = inner.adjusted(0, 0, 0, 0)
        align = paint.RIGHT if column.right else paint.LEFT
        paint.write(painter, inner, column.label, "body", "ink" if sorted_ else "ink2", align)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour("line"))
        painter.restore()

    def _arrow(self, painter: QPainter, inner: QRectF, label: str, right: bool, descending: bool) -> None:
        size, word = ladder.px(_ARROW), ladder.width(label)
        left = inner.right() - word - size - 2 if right else min(inner.left() + word + 4, inner.right() - size)
        name = "arrow-down-bold" if descending else "arrow-up-bold"
        draw_icon(painter, name, "ink2", left, inner.center().y() - size / 2, size)
