"""Small parts of the deputy's card: the place of a photo, and a list of dated lines."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QWidget

from gongshu_desk.ui.kit import paint
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.chips import Chip
from gongshu_desk.ui.kit.icons import draw_icon
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import clear, col, holder, row
from gongshu_desk.ui.kit.tokens import colour


class PhotoPlace(QWidget):
    """A dashed frame with a person in it."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("照片")
        self.retype()

    def retype(self) -> None:
        self.setFixedSize(ladder.px(52) + 20, ladder.px(72) + 8)

    def paintEvent(self, _event: object) -> None:
        painter = paint.smooth(self)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        paint.fill(painter, frame, "hover", 6)
        painter.setPen(QPen(colour("edge"), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(frame, 6, 6)
        size = ladder.px(32)
        draw_icon(painter, "user", "ink2", (self.width() - size) / 2, (self.height() - size) / 2, size)


class DatedLines(QWidget):
    """Lines of (when, what, chip or words at the right), and a sentence where there are none."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._box = col(space=8, margins=(16, 12, 16, 12))
        self.setLayout(self._box)

    def set_lines(self, lines: Sequence[tuple[str, str, str]], empty: str) -> None:
        """Show other lines. A third word with a chip of its own is shown as one, another as text."""
        clear(self._box)
        for when, what, state in lines:
            self._box.addWidget(self._line(when, what, state))
        if not lines:
            self._box.addWidget(Label(empty, tone="ink2", wrap=True))
        self._box.addStretch(1)

    def _line(self, when: str, what: str, state: str) -> QWidget:
        from gongshu_desk.ui.kit.chips import STATUS

        right: QWidget = Chip(state, quiet=True) if state in STATUS else Label(state, "strong")
        left = [Label(when, tone="ink2")] if when else []
        return holder(row(*left, (Elided(what), 1), right, space=12))
