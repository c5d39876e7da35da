"""Small parts of the deputy's card: the place of a photo, and a list of dated lines."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFocusEvent, QKeyEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from gongshu_desk.ui.kit import paint
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.chips import Chip
from gongshu_desk.ui.kit.icons import draw_icon
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import clear, col, holder, row
from gongshu_desk.ui.kit.tokens import colour


class PhotoPlace(QAbstractButton):
    """The photo, or a dashed frame with a person in it. A click, Enter or a dropped picture says what to do."""

    dropped = Signal(str)
    """The path of a picture that was dropped here."""

    def __init__(self) -> None:
        super().__init__()
        self._picture: QPixmap | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAcceptDrops(True)
        self.set_picture(b"")
        self.retype()

    def set_picture(self, jpeg: bytes) -> None:
        """Show a picture (5 : 7); empty bytes show the empty place."""
        pixmap = QPixmap()
        self._picture = pixmap if jpeg and pixmap.loadFromData(jpeg) else None
        self.setAccessibleName("照片" if self._picture else "照片（还没有）")
        self.setToolTip("换照片、重新裁剪、删除" if self._picture else "添加照片：点这里，或把图片拖进来")
        self.update()

    def retype(self) -> None:
        self.setFixedSize(ladder.px(52) + 20, ladder.px(72) + 8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        paint.note_focus(self, event)
        super().focusInEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData().urls()[0].toLocalFile())

    def paintEvent(self, _event: object) -> None:
        painter = paint.smooth(self)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self._picture is not None:
            painter.setRenderHint(painter.RenderHint.SmoothPixmapTransform)
            wide = min(frame.width(), frame.height() * 5 / 7)
            place = QRectF(frame.left() + (frame.width() - wide) / 2, frame.top(), wide, wide * 7 / 5)
            painter.drawPixmap(place, self._picture, QRectF(self._picture.rect()))
            paint.outline(painter, place, "edge", 2)
        else:
            paint.fill(painter, frame, "hover", 6)
            painter.setPen(QPen(colour("edge"), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(frame, 6, 6)
            size = ladder.px(32)
            draw_icon(painter, "user", "ink2", (self.width() - size) / 2, (self.height() - size) / 2, size)
        if paint.has_ring(self):
            paint.focus_ring(painter, QRectF(self.rect()))


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
