"""Choosing the part of a picture that is shown: a frame of fixed shape, moved and sized by mouse or keys."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainterPath, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from gongshu_desk.ui.kit import paint
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import row
from gongshu_desk.ui.kit.tokens import colour

SHAPE = 5 / 7
"""Width by height of the frame: a 二寸 photo."""
LEAST = 0.15
"""The smallest frame, as a part of the largest."""
STEP, BIG_STEP = 0.01, 0.05
_SHADE = QColor(0, 0, 0, 130)
THOUSAND = 1000

Part = tuple[int, int, int, int]
"""Left, top, width, height in thousandths of the picture."""


class CropView(QWidget):
    """The whole picture with the frame on it; what lies outside is dimmed. `moved`: the frame has changed."""

    moved = Signal()

    def __init__(self, image: QImage, part: Part) -> None:
        super().__init__()
        self._image = image
        self._frame = QRectF(*(n / THOUSAND for n in part))
        self._grip: QPointF | None = None
        self._most = min(1.0, image.height() / image.width() * SHAPE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("照片裁剪：方向键移动，加减号缩放")
        self.setCursor(Qt.CursorShape.SizeAllCursor)
        self.retype()

    def retype(self) -> None:
        self.setMinimumSize(ladder.px(360), ladder.px(360))

    def part(self) -> Part:
        """What is inside the frame."""
        f = self._frame
        left, top = round(f.left() * THOUSAND), round(f.top() * THOUSAND)
        return (
            left,
            top,
            min(round(f.width() * THOUSAND), THOUSAND - left),
            min(round(f.height() * THOUSAND), THOUSAND - top),
        )

    def cut_out(self) -> QImage:
        """The part as a picture."""
        left, top, wide, high = self.part()
        w, h = self._image.width(), self._image.height()
        return self._image.copy(
            left * w // THOUSAND, top * h // THOUSAND, max(wide * w // THOUSAND, 1), max(high * h // THOUSAND, 1)
        )

    # ---- moving -----------------------------------------------------------------------------------------

    def move_by(self, across: float, down: float) -> None:
        """Move the frame by parts of the picture; it stays inside."""
        f = self._frame
        left = min(max(f.left() + across, 0.0), 1 - f.width())
        top = min(max(f.top() + down, 0.0), 1 - f.height())
        self._take(QRectF(left, top, f.width(), f.height()))

    def scale_by(self, factor: float) -> None:
        """A larger or smaller frame around the same middle."""
        f = self._frame
        wide = min(max(f.width() * factor, self._most * LEAST), self._most)
        high = min(wide * self._image.width() / SHAPE / self._image.height(), 1.0)
        middle = f.center()
        left = min(max(middle.x() - wide / 2, 0.0), 1 - wide)
        top = min(max(middle.y() - high / 2, 0.0), 1 - high)
        self._take(QRectF(left, top, wide, high))

    def _take(self, frame: QRectF) -> None:
        self._frame = frame
        self.update()
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = BIG_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
        moves = {
            Qt.Key.Key_Left: (-step, 0), Qt.Key.Key_Right: (step, 0),
            Qt.Key.Key_Up: (0, -step), Qt.Key.Key_Down: (0, step),
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in moves:
            self.move_by(*moves[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.scale_by(1.05)
        elif key in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            self.scale_by(1 / 1.05)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grip = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            moved, place = event.position() - self._grip, self._place()
            self._grip = event.position()
            self.move_by(moved.x() / place.width(), moved.y() / place.height())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._grip = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.scale_by(1.05 if event.angleDelta().y() < 0 else 1 / 1.05)
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        paint.note_focus(self, event)
        super().focusInEvent(event)

    # ---- drawing ----------------------------------------------------------------------------------------

    def _place(self) -> QRectF:
        """Where the whole picture lies on the widget."""
        room = QRectF(self.rect())
        scale = min(room.width() / self._image.width(), room.height() / self._image.height())
        wide, high = self._image.width() * scale, self._image.height() * scale
        return QRectF((room.width() - wide) / 2, (room.height() - high) / 2, wide, high)

    def paintEvent(self, _event: object) -> None:
        painter, place = paint.smooth(self), self._place()
        painter.setRenderHint(painter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._image)
        f = self._frame
        frame = QRectF(
            place.left() + f.left() * place.width(), place.top() + f.top() * place.height(),
            f.width() * place.width(), f.height() * place.height(),
        )  # fmt: skip
        around = QPainterPath()
        around.addRect(place)
        around.addRect(frame)
        painter.fillPath(around, _SHADE)
        painter.setPen(QPen(colour("white"), 2))
        painter.drawRect(frame)
        if paint.has_ring(self):
            paint.focus_ring(painter, QRectF(self.rect()))


class CropDialog(Dialog):
    """Picture, frame, and the result beside it as it will be printed."""

    def __init__(self, parent: QWidget | None, jpeg: bytes, part: Part) -> None:
        super().__init__(parent, "照片", "crop", width=620)
        image = QImage.fromData(jpeg)
        self.view = CropView(image, part)
        self._result = _Result(self.view)
        hint = Label("拖动或按方向键移动，滚轮或按 + − 缩放；Shift 加方向键走得快", tone="ink2", wrap=True)
        self.yes = Button("就用这张", "primary", run=self.accept)
        self.yes.setDefault(True)
        self.set_content(
            row((self.view, 1), self._result, space=16), hint, buttons=(None, Button("取消", run=self.reject), self.yes)
        )
        self.view.moved.connect(self._result.update)
        self.view.setFocus()

    def part(self) -> Part:
        """What was chosen."""
        return self.view.part()


class _Result(QWidget):
    """The part alone, in the size it has on the card."""

    def __init__(self, view: CropView) -> None:
        super().__init__()
        self._view = view
        self.setAccessibleName("裁剪后的照片")
        self.retype()

    def retype(self) -> None:
        self.setFixedSize(ladder.px(125), ladder.px(175))

    def paintEvent(self, _event: object) -> None:
        painter = paint.smooth(self)
        painter.setRenderHint(painter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(self.rect()), self._view.cut_out())
        paint.outline(painter, QRectF(self.rect()), "edge", 0)
