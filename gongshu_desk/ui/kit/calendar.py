"""A month to pick a day from, by mouse or keyboard."""

from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QFrame, QWidget

from gongshu_desk.ui.kit import paint
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import col, row

WEEK = "一二三四五六日"
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}


def month_start(day: date, by: int = 0) -> date:
    """The first of the month `by` months from a day."""
    months = day.year * 12 + day.month - 1 + by
    return date(min(max(months // 12, 1), 9998), months % 12 + 1, 1)


class CalendarPopup(QFrame):
    """Opens below a field; arrows move by a day or week, PageUp and PageDown by a month, Enter picks, Esc closes."""

    picked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title = Label("", "strong")
        self._days = _Days(self)
        back = Button(
            "", "icon", "caret-left-bold", tip="上个月（PageUp）", small=True, run=lambda: self._move_month(-1)
        )
        on = Button(
            "", "icon", "caret-right-bold", tip="下个月（PageDown）", small=True, run=lambda: self._move_month(1)
        )
        today = Button("今天", "quiet", tip="选今天（T）", small=True, run=lambda: self._pick(date.today()))
        for each in (back, on, today):
            each.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head = row(self._title, None, today, back, on, space=2)
        self.setLayout(col(head, self._days, space=4, margins=(8, 6, 8, 8)))

    def open_at(self, day: date, at: QPoint) -> None:
        """Show the month of a day, at a global position moved into the screen."""
        self._go(day)
        self.adjustSize()
        screen = QGuiApplication.screenAt(at) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        left = min(at.x(), room.right() - self.width())
        top = (
            at.y() if at.y() + self.height() <= room.bottom() else at.y() - self.height() - ladder.control_height() - 4
        )
        self.move(max(room.left(), left), max(room.top(), top))
        self.show()
        self.setFocus()

    def day(self) -> date:
        """The day that Enter would pick."""
        return self._days.day

    def _go(self, day: date) -> None:
        self._days.day = day
        self._title.setText(f"{day.year} 年 {day.month} 月")
        self._days.setAccessibleName(day.isoformat())
        self._days.update()

    def _move_month(self, by: int) -> None:
        first = month_start(self.day(), by)
        last = month_start(first, 1) - timedelta(days=1)
        self._go(first.replace(day=min(self.day().day, last.day)))

    def _pick(self, day: date) -> None:
        self.picked.emit(day)
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._go(self.day() + timedelta(days=_STEPS[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._move_month(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick(self.day())
        elif key == Qt.Key.Key_T:
            self._pick(date.today())
        else:
            super().keyPressEvent(event)

    def _clicked(self, day: date) -> None:
        self._pick(day)


class _Days(QWidget):
    """Weekday line and six weeks."""

    def __init__(self, popup: CalendarPopup) -> None:
        super().__init__(popup)
        self._popup = popup
        self.day = date.today()

    def _side(self) -> int:
        return ladder.px(34)

    def sizeHint(self) -> QSize:
        return QSize(7 * self._side(), 7 * ladder.px(30))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _first(self) -> date:
        first = self.day.replace(day=1)
        return first - timedelta(days=first.weekday())

    def _cell(self, place: int) -> QRectF:
        wide, high = self.width() / 7, self.height() / 7
        return QRectF(place % 7 * wide, (place // 7 + 1) * high, wide, high)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for place in range(42):
            if self._cell(place).contains(event.position()):
                self._popup._clicked(self._first() + timedelta(days=place))

    def paintEvent(self, _event: object) -> None:
        painter = paint.smooth(self)
        for i, name in enumerate(WEEK):
            paint.write(painter, self._cell(i).translated(0, -self.height() / 7), name, "cap", "ink2", paint.CENTRE)
        for place in range(42):
            self._draw(painter, self._cell(place), self._first() + timedelta(days=place))

    def _draw(self, painter: QPainter, cell: QRectF, day: date) -> None:
        box = cell.adjusted(2, 1, -2, -1)
        tone = "ink" if day.month == self.day.month else "ink3"
        if day == self.day:
            paint.fill(painter, box, "accent", 4)
            tone = "white"
        elif day == date.today():
            paint.outline(painter, box, "strong", 4)
        role = "strong" if day in (self.day, date.today()) else "body"
        paint.write(painter, box, str(day.day), role, tone, paint.CENTRE)
