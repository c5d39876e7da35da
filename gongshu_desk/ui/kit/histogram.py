"""A distribution as columns side by side: a count above each, the lines between the bands across the whole height."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gongshu_desk.ui.kit import paint
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.charts import scale_top
from gongshu_desk.ui.kit.tips import inert
from gongshu_desk.ui.kit.tokens import colour


@dataclass(frozen=True, slots=True)
class Bar:
    """One column: the label of its lower edge, how many, the band it lies in, and the whole of it in words."""

    edge: str
    count: int
    band: str
    words: str


class Histogram(QWidget):
    """Columns of counts. `chosen` carries the place of a column (click, or ← → and Enter)."""

    chosen = Signal(int)

    def __init__(self, unit: str = "人") -> None:
        super().__init__()
        self._unit, self._end = unit, ""
        self._bars: list[Bar] = []
        self._current = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(160)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def set_bars(self, bars: Sequence[Bar], end: str = "") -> None:
        """Show other columns; `end` is the label of the upper edge of the last one."""
        self._bars, self._end, self._current = list(bars), end, -1
        self.setAccessibleName("；".join(bar.words for bar in self._bars))
        self.update()

    def bars(self) -> list[Bar]:
        """The columns shown."""
        return list(self._bars)

    def _plot(self) -> QRectF:
        line = ladder.metrics("cap").height()
        gutter = max(ladder.px(24), ladder.width(str(self._top()[0]), "cap") + 8)
        head = ladder.metrics().height() + 8
        side = max(12, ladder.width(self._end, "cap") // 2)
        return QRectF(gutter, head, max(1.0, self.width() - gutter - side), max(1.0, self.height() - head - line - 8))

    def _top(self) -> tuple[int, int]:
        return scale_top(max([1, *(bar.count for bar in self._bars)]))

    def _at(self, x: float) -> int:
        plot = self._plot()
        inside = bool(self._bars) and plot.left() <= x < plot.right()
        return int((x - plot.left()) / plot.width() * len(self._bars)) if inside else -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._at(event.position().x())
        self.setCursor(Qt.CursorShape.PointingHandCursor if place >= 0 else Qt.CursorShape.ArrowCursor)
        QToolTip.showText(event.globalPosition().toPoint(), inert(self._bars[place].words) if place >= 0 else "", self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._at(event.position().x())
        if place >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._current = place
            self.chosen.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and self._bars:
            self._current = min(max(self._current + step, 0), len(self._bars) - 1)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._current >= 0:
            self.chosen.emit(self._current)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._current < 0 and self._bars and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._current = 0
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, _event: object) -> None:
        if not self._bars:
            return
        painter, plot = paint.smooth(self), self._plot()
        self._scale(painter, plot)
        step = plot.width() / len(self._bars)
        top = self._top()[0]
        for place, bar in enumerate(self._bars):
            self._bar(painter, place, bar, QRectF(plot.left() + place * step, plot.top(), step, plot.height()), top)
        end = QRectF(plot.right() - step / 2, plot.bottom() + 4, step, ladder.metrics("cap").height())
        paint.write(painter, end, self._end, "cap", "ink2", paint.CENTRE)
        self._lines(painter, plot, step)

    def _scale(self, painter: QPainter, plot: QRectF) -> None:
        top, step = self._top()
        for value in range(0, top + 1, step):
            y = round(plot.bottom() - plot.height() * value / top)
            painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), colour("line" if value else "strong"))
            label = QRectF(0, y - ladder.px(10), plot.left() - 8, ladder.px(20))
            paint.write(painter, label, str(value), "cap", "ink2", paint.RIGHT)

    def _bar(self, painter: QPainter, place: int, bar: Bar, room: QRectF, top: int) -> None:
        high = round(room.height() * bar.count / top)
        wide = min(room.width() * 0.72, ladder.px(64))
        rect = QRectF(round(room.center().x() - wide / 2), round(room.bottom()) - high, round(wide), high)
        here = self.hasFocus() and place == self._current
        if high:
            shape = QPainterPath()
            shape.setFillRule(Qt.FillRule.WindingFill)
            shape.addRoundedRect(rect, 2, 2)
            shape.addRect(rect.adjusted(0, min(3.0, rect.height() / 2), 0, 0))
            painter.fillPath(shape, colour("accent"))
            line = ladder.metrics().height()
            paint.write(
                painter, QRectF(room.left(), rect.top() - line - 1, room.width(), line), str(bar.count), "strong", "ink",
                paint.CENTRE,
            )  # fmt: skip
        if here:
            paint.focus_ring(painter, room.adjusted(1, 0, -1, 0))
        foot = QRectF(room.left() - room.width() / 2, room.bottom() + 4, room.width(), ladder.metrics("cap").height())
        paint.write(painter, foot, bar.edge, "cap", "ink2", paint.CENTRE)

    def _lines(self, painter: QPainter, plot: QRectF, step: float) -> None:
        """Where one band ends and the next begins, and the name of each above its columns."""
        starts = [i for i, bar in enumerate(self._bars) if i == 0 or bar.band != self._bars[i - 1].band]
        for place, start in enumerate(starts):
            x = round(plot.left() + start * step)
            if start:
                painter.setPen(QPen(colour("last"), 1, Qt.PenStyle.DashLine))
                painter.drawLine(QPointF(x + 0.5, 0), QPointF(x + 0.5, plot.bottom()))
            stop = starts[place + 1] if place + 1 < len(starts) else len(self._bars)
            room = QRectF(x + 6, 0, (stop - start) * step - 8, ladder.metrics().height())
            paint.write(painter, room, self._bars[start].band, "body", "ink2")
