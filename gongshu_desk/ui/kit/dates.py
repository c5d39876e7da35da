"""Dates as a clerk types them, and the field with its calendar.

20261122, 2026-11-22, 2026/11/22, 2026.11.22, 2026年11月22日; 11-22, 1122 and 11月22日 take the year in
use; 今天 and 昨天 are understood. A birth may be known to the month or year only: 1964-08, 1964年8月, 1970.
"""

import re
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from gongshu_desk.ui.kit import paint
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.calendar import CalendarPopup
from gongshu_desk.ui.kit.fields import TextField, half_width
from gongshu_desk.ui.kit.icons import draw_icon

_PARTS = re.compile(r"\d+")


def read_date(text: str, year: int | None = None) -> date | None:
    """The date a clerk typed, None where nothing is typed. ValueError with a Chinese sentence otherwise.

    `year` is the year in use, taken where only month and day are typed; without it this year's.
    """
    text = half_width(text)
    if not text:
        return None
    if text in ("今天", "昨天"):
        return date.today() - timedelta(days=text == "昨天")
    numbers = _numbers(text, year or date.today().year)
    if len(numbers) != 3 or re.sub(r"[\d\s./年月日号-]", "", text):
        raise ValueError("看不懂的日期，请按 20261122 或 11-22 填写")
    try:
        return date(*numbers)
    except ValueError:
        raise ValueError(_why_not(*numbers)) from None


def read_partial_date(text: str) -> str:
    """A date known to day, month or year → 1964-08-03, 1964-08, 1970; "" where nothing is typed. ValueError as above."""
    text = half_width(text)
    if not text:
        return ""
    if re.fullmatch(r"\d{4}年?", text):
        return text[:4]
    found = re.fullmatch(r"(\d{4})\s*[-./年]?\s*(\d{1,2})月?", text)
    if found and not re.fullmatch(r"\d{8}", text):
        month = int(found[2])
        if not 1 <= month <= 12:
            raise ValueError(f"没有 {month} 月")
        return f"{found[1]}-{month:02}"
    whole = read_date(text)
    return whole.isoformat() if whole else ""


def _numbers(text: str, year: int) -> tuple[int, ...]:
    parts = _PARTS.findall(text)
    if len(parts) == 1 and len(text) == 8:
        parts = [text[:4], text[4:6], text[6:]]
    elif len(parts) == 1 and len(text) == 4:
        parts = [str(year), text[:2], text[2:]]
    elif len(parts) == 2 and len(parts[0]) <= 2:
        parts = [str(year), *parts]
    return tuple(int(part) for part in parts) if parts and len(parts[0]) == 4 else ()


def _why_not(year: int, month: int, day: int) -> str:
    if not 1 <= month <= 12:
        return f"没有 {month} 月"
    return f"{year} 年没有 {month} 月 {day} 日"


class DateField(TextField):
    """A date with a calendar (F4 or Alt+↓). `value()` is a date or None; ↑ ↓ move by a day.

    `year` is the year in use: short dates take it, and `warning()` says so when a date lies outside it.
    """

    def __init__(self, hint: str = "如 20261122", *, year: int | None = None, width: int = 150) -> None:
        super().__init__(hint, width=width)
        self._year = year
        self._popup: CalendarPopup | None = None
        self.setToolTip("打开日历（F4）")
        self.editingFinished.connect(self._tidy)

    def set_year(self, year: int | None) -> None:
        """Use another year for short dates."""
        self._year = year

    def value(self) -> Any:
        try:
            return read_date(self.text(), self._year)
        except ValueError:
            return None

    def set_value(self, value: Any) -> None:
        super().set_value(value.isoformat() if isinstance(value, date) else value)

    def problem(self) -> str:
        try:
            read_date(self.text(), self._year)
        except ValueError as error:
            return str(error)
        return ""

    def warning(self) -> str:
        """Whether the date lies outside the year in use."""
        day = self.value()
        outside = self._year is not None and isinstance(day, date) and day.year != self._year
        return f"不在 {self._year} 年度内，请核对" if outside else ""

    def retype(self) -> None:
        super().retype()
        self.setTextMargins(0, 0, ladder.px(22), 0)

    def open_calendar(self) -> None:
        """Open the calendar below the field."""
        self._popup = CalendarPopup(self)
        self._popup.picked.connect(self._take)
        day = self.value()
        start = day if isinstance(day, date) else self._start()
        self._popup.open_at(start, self.mapToGlobal(QPoint(0, self.height() + 2)))

    def _start(self) -> date:
        today = date.today()
        return today if self._year in (None, today.year) else date(self._year or today.year, 12, 31)

    def _take(self, day: date) -> None:
        self.set_value(day)
        self.edited.emit()
        self.setFocus()

    def _tidy(self) -> None:
        if not self.problem():
            self.set_value(self.value())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        down = event.key() == Qt.Key.Key_Down
        if event.key() == Qt.Key.Key_F4 or (down and event.modifiers() & Qt.KeyboardModifier.AltModifier):
            self.open_calendar()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and isinstance(self.value(), date):
            self._take(self.value() + timedelta(days=1 if down else -1))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.position().x() > self.width() - ladder.px(30) and not self.isReadOnly():
            self.open_calendar()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = event.position().x() > self.width() - ladder.px(30)
        self.setCursor(Qt.CursorShape.ArrowCursor if over else Qt.CursorShape.IBeamCursor)
        super().mouseMoveEvent(event)

    def paintEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().paintEvent(event)
        size = ladder.px(18)
        tone = "disabled" if self.isReadOnly() else "ink2"
        draw_icon(paint.smooth(self), "calendar-blank", tone, self.width() - size - 7, (self.height() - size) / 2, size)


class PartialDateField(TextField):
    """A date known to the day, the month or the year; `value()` is 1964-08-03, 1964-08, 1970 or ""."""

    def __init__(self, hint: str = "如 1964-08，可只填到年月", *, width: int = 190) -> None:
        super().__init__(hint, width=width)
        self.editingFinished.connect(self._tidy)

    def _tidy(self) -> None:
        if not self.problem():
            self.set_value(self.value())

    def value(self) -> str:
        try:
            return read_partial_date(self.text())
        except ValueError:
            return ""

    def problem(self) -> str:
        try:
            read_partial_date(self.text())
        except ValueError as error:
            return str(error)
        return ""
