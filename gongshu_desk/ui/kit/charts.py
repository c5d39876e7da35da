"""The charts of the desktop, painted from plain values: months, bands, caps. Each names its figures in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gongshu_desk.ui.kit import chips, paint
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.columns import number_text
from gongshu_desk.ui.kit.icons import draw_icon
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import row
from gongshu_desk.ui.kit.tips import inert
from gongshu_desk.ui.kit.tokens import colour


class _Chart(QWidget):
    """Grows both ways."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)


class _Chosen(_Chart):
    """A chart whose parts are opened by the mouse, or by the arrow keys and Enter. `at` is the part with the ring."""

    def __init__(self) -> None:
        super().__init__()
        self.at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _count(self) -> int:
        raise NotImplementedError

    def _choose(self, place: int) -> None:
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back, on = (Qt.Key.Key_Up, Qt.Key.Key_Left), (Qt.Key.Key_Down, Qt.Key.Key_Right)
        if event.key() in (*back, *on):
            self.at = min(max(self.at + (1 if event.key() in on else -1), 0), max(self._count() - 1, 0))
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.at < self._count():
            self._choose(self.at)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        paint.note_focus(self, event)
        super().focusInEvent(event)

    def _ring(self, painter: QPainter, place: int, rect: QRectF) -> None:
        if place == self.at and paint.has_ring(self):
            paint.focus_ring(painter, rect)


def scale_top(most: int) -> tuple[int, int]:
    """Top of an axis and its step, for values up to `most`: at most four even, round steps."""
    for step in (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 2500, 5000, 10_000, 20_000, 50_000, 100_000):
        if step * 4 >= most:
            count = max(1, -(-most // step))
            return step * count, step
    return most, max(1, most)


class MonthColumns(_Chosen):
    """Twelve pairs of columns, last year beside this year; `current` (1–12) is written in red. `chosen`: a month."""

    chosen = Signal(int)

    def __init__(self, this: Sequence[int] = (), last: Sequence[int] = (), current: int = 0) -> None:
        super().__init__()
        self.setMinimumHeight(120)
        self.setMouseTracking(True)
        self.set_values(this, last, current)

    def set_values(self, this: Sequence[int], last: Sequence[int], current: int = 0) -> None:
        """Show other figures, twelve each (shorter ones are filled up with 0)."""
        self._this = (list(this) + [0] * 12)[:12]
        self._last = (list(last) + [0] * 12)[:12]
        self._current = current
        self._top, self._step = scale_top(max(*self._this, *self._last, 1))
        words = [f"{i + 1} 月 {a}，上年 {b}" for i, (a, b) in enumerate(zip(self._this, self._last, strict=True))]
        self.setAccessibleName("；".join(words))
        self.update()

    def _plot(self) -> QRectF:
        line = ladder.metrics("cap").height()
        gutter = max(ladder.px(24), ladder.width(str(self._top), "cap") + 8)
        return QRectF(gutter, line // 2, self.width() - gutter, self.height() - line - 6 - line // 2)

    def _month_at(self, x: float) -> int:
        plot = self._plot()
        return int((x - plot.left()) / plot.width() * 12) if plot.left() <= x < plot.right() else -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        month = self._month_at(event.position().x())
        text = f"{month + 1} 月：{self._this[month]} 人次，上年 {self._last[month]}" if month >= 0 else ""
        QToolTip.showText(event.globalPosition().toPoint(), inert(text), self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        month = self._month_at(event.position().x())
        if month >= 0:
            self._choose(month)

    def _count(self) -> int:
        return 12

    def _choose(self, place: int) -> None:
        self.chosen.emit(place + 1)

    def paintEvent(self, _event: object) -> None:
        painter = paint.smooth(self)
        plot = self._plot()
        for value in range(0, self._top + 1, self._step):
            y = round(plot.bottom() - plot.height() * value / self._top)
            painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), colour("line" if value else "strong"))
            label = QRectF(0, y - ladder.px(10), plot.left() - 8, ladder.px(20))
            paint.write(painter, label, str(value), "cap", "ink2", paint.RIGHT)
        step = plot.width() / 12
        bar = max(4, int(step * 0.32))
        for month in range(12):
            middle = round(plot.left() + step * (month + 0.5))
            for values, left, tone in ((self._last, -bar - 1, "last"), (self._this, 1, "accent")):
                high = round(plot.height() * values[month] / self._top)
                if high:
                    self._column(painter, QRectF(middle + left, round(plot.bottom()) - high, bar, high), tone)
            here = month + 1 == self._current
            foot = QRectF(plot.left() + step * month - 4, plot.bottom() + 4, step + 8, ladder.metrics("cap").height())
            role, tone = ("cap_strong", "accent") if here else ("cap", "ink2")
            paint.write(painter, foot, str(month + 1), role, tone, paint.CENTRE)
            self._ring(painter, month, QRectF(plot.left() + step * month, plot.top(), step, foot.bottom() - plot.top()))

    def _column(self, painter: QPainter, rect: QRectF, tone: str) -> None:
        """Square at the axis, softened at the top."""
        shape = QPainterPath()
        shape.setFillRule(Qt.FillRule.WindingFill)
        shape.addRoundedRect(rect, 2, 2)
        shape.addRect(rect.adjusted(0, min(3.0, rect.height() / 2), 0, 0))
        painter.fillPath(shape, colour(tone))


class Bands(_Chosen):
    """Bars across, one a status word with its icon; the counts stand right-aligned. `chosen` carries the word."""

    chosen = Signal(str)

    def __init__(self, rows: Sequence[tuple[str, int]] = (), unit: str = "人") -> None:
        super().__init__()
        self._unit = unit
        self.set_rows(rows)

    def set_rows(self, rows: Sequence[tuple[str, int]]) -> None:
        """Show other counts."""
        self._rows = list(rows)
        self.setAccessibleName("；".join(f"{word} {count} {self._unit}" for word, count in self._rows))
        self.setMinimumHeight(len(self._rows) * (ladder.metrics().height() + 4))
        self.update()

    def rows(self) -> list[tuple[str, int]]:
        """The counts in sight."""
        return self._rows

    def retype(self) -> None:
        self.set_rows(self._rows)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = int(event.position().y() / self._step()) if self._rows else -1
        if 0 <= place < len(self._rows):
            self._choose(place)

    def _step(self) -> float:
        return min(self.height() / len(self._rows), ladder.px(48))

    def _count(self) -> int:
        return len(self._rows)

    def _choose(self, place: int) -> None:
        self.chosen.emit(self._rows[place][0])

    def paintEvent(self, _event: object) -> None:
        if not self._rows:
            return
        painter = paint.smooth(self)
        label = max(ladder.width(word) for word, _ in self._rows) + ladder.px(22) + 12
        right = max(ladder.width(f"{count} {self._unit}") for _, count in self._rows) + 4
        most = max(1, *(count for _, count in self._rows))
        step = self._step()
        line = ladder.metrics().height()
        for place, (word, count) in enumerate(self._rows):
            middle = step * (place + 0.5)
            kind, icon = chips.look_up(word)
            if icon:
                draw_icon(painter, icon, kind, 0, middle - ladder.px(8), ladder.px(16))
            paint.write(painter, QRectF(ladder.px(22), middle - line / 2, label, line), word)
            track = QRectF(label, round(middle) - 4, self.width() - label - right - 8, 8)
            paint.fill(painter, track, "track", 4)
            if count:
                paint.fill(
                    painter, QRectF(track.left(), track.top(), max(8, track.width() * count / most), 8), "ink3", 4
                )
            number = QRectF(self.width() - right, middle - line / 2, right, line)
            paint.write(painter, number, f"{count} {self._unit}", "body", "ink", paint.RIGHT)
            self._ring(painter, place, QRectF(0, step * place, self.width(), step))


@dataclass(frozen=True, slots=True)
class CapRow:
    """One category of points: what counts, its cap (None without one), and what it would be without the cap."""

    code: str
    name: str
    counted: Decimal
    cap: Decimal | None
    raw: Decimal


class Caps(_Chart):
    """Categories on one scale: the track is as long as the cap, the hatched end is what the cap cut off."""

    def __init__(self, rows: Sequence[CapRow] = ()) -> None:
        super().__init__()
        self.set_rows(rows)

    def set_rows(self, rows: Sequence[CapRow]) -> None:
        """Show other categories."""
        self._rows = list(rows)
        words = [f"{r.code} {r.name} {r.counted}" + (f" 封顶 {r.cap}" if r.cap is not None else "") for r in self._rows]
        self.setAccessibleName("；".join(words))
        self.retype()
        self.update()

    def retype(self) -> None:
        self.setMinimumHeight(ladder.px(44) * max(1, len(self._rows)))

    def sizeHint(self) -> QSize:
        return QSize(ladder.px(240), ladder.px(56) * max(1, len(self._rows)))

    def paintEvent(self, _event: object) -> None:
        if not self._rows:
            return
        painter = paint.smooth(self)
        step = min(ladder.px(56), self.height() / len(self._rows))
        longest = max(max(float(r.raw), float(r.cap or 0), 1.0) for r in self._rows)
        unit = (self.width() - 8) / longest
        slash = (
            max(ladder.width(f" / {number_text(r.cap)}") for r in self._rows if r.cap is not None)
            if any(r.cap is not None for r in self._rows)
            else 0
        )
        for place, each in enumerate(self._rows):
            self._words(painter, each, place * step, slash)
            self._bar(painter, each, place * step + ladder.px(28), unit)

    def _words(self, painter: QPainter, each: CapRow, top: float, slash: int) -> None:
        line = ladder.px(24)
        room = QRectF(0, top, self.width(), line)
        paint.write(painter, room, each.code, "strong", "ink2")
        if each.cap is not None:
            paint.write(
                painter, room.adjusted(self.width() - slash, 0, 0, 0), f" / {number_text(each.cap)}", "body", "ink2"
            )
        number = number_text(each.counted, 1)
        tone = "red" if each.counted < 0 else "ink"
        paint.write(painter, room.adjusted(0, 0, -slash, 0), number, "strong", tone, paint.RIGHT)
        left = ladder.px(20)
        free = self.width() - slash - ladder.width(number, "strong") - 16 - left
        left += paint.write(painter, QRectF(left, top, free, line), each.name) + 8
        cut = each.raw - each.counted
        if each.counted >= 0 and cut > 0:
            self._remark(painter, "scissors-fill", f"截去 {number_text(cut)}", "amber", left, top, line)
        elif each.cap is not None and each.counted >= each.cap > 0:
            self._remark(painter, "check-circle-fill", "已满", "green", left, top, line)

    def _remark(self, painter: QPainter, icon: str, word: str, tone: str, left: float, top: float, line: int) -> None:
        size = ladder.px(16)
        draw_icon(painter, icon, tone, left, top + (line - size) / 2, size)
        paint.write(painter, QRectF(left + size + 4, top, ladder.width(word) + 1, line), word, "body", tone)

    def _bar(self, painter: QPainter, each: CapRow, top: float, unit: float) -> None:
        thick = ladder.px(10)
        counted, cap = float(each.counted), float(each.cap or 0)
        if cap:
            paint.fill(painter, QRectF(0, top, unit * cap, thick), "track", 2)
        if counted:
            tone = "red" if counted < 0 else "accent"
            paint.fill(painter, QRectF(0, top, max(4, unit * abs(counted)), thick), tone, 2)
        cut = float(each.raw) - counted
        if counted >= 0 and cut > 0:
            hatch(painter, QRectF(unit * counted + 1, top, unit * cut - 1, thick))
        if cap:
            painter.setPen(QPen(colour("ink"), 1.5))
            painter.drawLine(QPointF(unit * cap + 0.5, top - 3), QPointF(unit * cap + 0.5, top + thick + 3))


def hatch(painter: QPainter, rect: QRectF) -> None:
    """The hatched amber of what a cap cut off."""
    painter.setBrush(QBrush(colour("amber"), Qt.BrushStyle.BDiagPattern))
    painter.setPen(QPen(colour("amber"), 1))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)


class Swatch(QWidget):
    """A patch of colour for a legend; `hatched` for what a cap cut off."""

    def __init__(self, tone: str, wide: int = 10, high: int = 10, hatched: bool = False) -> None:
        super().__init__()
        self._tone, self._hatched = tone, hatched
        self.setFixedSize(wide, high)

    def paintEvent(self, _event: object) -> None:
        painter = paint.smooth(self)
        if self._hatched:
            hatch(painter, QRectF(self.rect()))
        else:
            paint.fill(painter, QRectF(self.rect()), self._tone, 2)


def legend(*entries: tuple[str, str]) -> QWidget:
    """Colour → word, side by side; the tone "cut" is the hatched one."""
    made = QWidget()
    parts = []
    for tone, word in entries:
        swatch = Swatch(tone, 14, 9, hatched=True) if tone == "cut" else Swatch(tone)
        parts.append(row(swatch, Label(word, "cap", "ink2"), space=5))
    made.setLayout(row(*parts, space=12))
    return made


class Tally(QWidget):
    """One bar of shares side by side, such as a whole roll: (count, tone) in order, the rest of `total` empty."""

    def __init__(self, thick: int = 12) -> None:
        super().__init__()
        self._parts: list[tuple[int, str]] = []
        self._total = 0
        self.setFixedHeight(thick)
        self.setMinimumWidth(120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_parts(self, parts: Sequence[tuple[int, str]], total: int) -> None:
        """Show other counts."""
        self._parts, self._total = list(parts), total
        self.update()

    def paintEvent(self, _event: object) -> None:
        painter = paint.smooth(self)
        rect = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.setClipPath(shape)
        painter.fillRect(rect, colour("track"))
        left = 0.0
        for count, tone in self._parts:
            wide = rect.width() * count / self._total if self._total else 0
            painter.fillRect(QRectF(left, 0, max(0.0, wide - 2), rect.height()), colour(tone))
            left += wide
