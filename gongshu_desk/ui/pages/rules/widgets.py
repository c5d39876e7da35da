"""Fields that only rules need: ticks, points by level or category, steps of a rate, a span of month-days.

Each has `value()`, `set_value(value)`, `problem()` and `edited`, as the fields of the kit have.
"""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.dates import read_date
from gongshu_desk.ui.kit.fields import Check, NumberField, TextField, mark_wrong
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import clear, col, row

Choices = Sequence[tuple[Any, str]]
PERCENT = Decimal(100)


def decimal_text(value: Any) -> str:
    """A number as a rule file writes it: 「2.5」, 「-1」."""
    number = Decimal(value)
    return format(number.normalize(), "f") if number else "0"


class TickGrid(QWidget):
    """Several of a few, all in sight, in as many columns as there is room for. Arrows move, space ticks; one tab stop."""

    edited = Signal()

    def __init__(self, choices: Choices) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._values = [value for value, _label in choices]
        self.ticks = [Check(label) for _value, label in choices]
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        self._columns = 0
        self.setLayout(self._grid)
        for place, tick in enumerate(self.ticks):
            tick.setFocusPolicy(Qt.FocusPolicy.ClickFocus if place else Qt.FocusPolicy.StrongFocus)
            tick.edited.connect(self.edited)
            tick.installEventFilter(self)
        if self.ticks:
            self.setFocusProxy(self.ticks[0])
        self.retype()

    def value(self) -> tuple[Any, ...]:
        """The ticked values in the order they stand."""
        return tuple(value for value, tick in zip(self._values, self.ticks, strict=True) if tick.value())

    def set_value(self, value: Any) -> None:
        """Tick these."""
        chosen = set(value or ())
        for each, tick in zip(self._values, self.ticks, strict=True):
            tick.set_value(each in chosen)

    def problem(self) -> str:
        """Never any."""
        return ""

    def retype(self) -> None:
        for tick in self.ticks:
            tick.setFixedHeight(ladder.small_height())
        self._columns = 0
        self._arrange()

    def resizeEvent(self, _event: object) -> None:
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        widest = max((tick.sizeHint().width() for tick in self.ticks), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def _arrange(self) -> None:
        widest = max((tick.sizeHint().width() for tick in self.ticks), default=1) + 12
        columns = min(max(1, self.width() // widest), max(len(self.ticks), 1))
        if columns == self._columns:
            return
        self._columns = columns
        for place, tick in enumerate(self.ticks):
            self._grid.addWidget(tick, place // columns, place % columns)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, int(column < columns))
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go from tick to tick."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or watched not in self.ticks:
            return False
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            return False
        place = self.ticks.index(watched) + step  # type: ignore[arg-type]
        if 0 <= place < len(self.ticks):
            self.ticks[place].setFocus(Qt.FocusReason.TabFocusReason)
        return True


class Amounts(QWidget):
    """Points for each of a few words (街道 1 区 2 …); an empty one stays out. `value()` is {word: text}."""

    edited = Signal()

    def __init__(self, choices: Choices) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self.fields: dict[Any, NumberField] = {}
        self.setLayout(self._grid)
        self.set_choices(choices)

    def set_choices(self, choices: Choices) -> None:
        """Ask for other words; what is filled in for the same word stays."""
        if list(choices) == getattr(self, "_choices", None):
            return
        self._choices = list(choices)
        kept = self.value()
        clear(self._grid)
        self.fields = {}
        for place, (key, label) in enumerate(choices):
            field = self.fields[key] = NumberField("—", width=88)
            field.setAccessibleName(label)
            field.edited.connect(self.edited)
            words = Label(label, tone="ink2")
            words.setBuddy(field)
            self._grid.addLayout(row(words, field, None, space=6), *divmod(place, 4 if ladder.large() else 6))
        if self.fields:
            self.setFocusProxy(next(iter(self.fields.values())))
        self.set_value(kept)

    def value(self) -> dict[Any, str]:
        """What is filled in and can be read."""
        found = {key: field.value() for key, field in self.fields.items()}
        return {key: decimal_text(value) for key, value in found.items() if value is not None}

    def set_value(self, value: Any) -> None:
        """Show these."""
        for key, field in self.fields.items():
            field.set_value((value or {}).get(key))

    def problem(self) -> str:
        """The first slip."""
        for field in self.fields.values():
            mark_wrong(field, bool(field.problem()))
        return next((said for field in self.fields.values() if (said := field.problem())), "")


class Steps(QWidget):
    """Steps of an attendance rate: from so many per cent so many points. `value()` is [["0.9", "15"], …]."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.pairs: list[tuple[NumberField, NumberField]] = []
        self._box = col(space=4)
        add = Button("加一档", "quiet", "plus", small=True, tip="再加一档出席率", run=self._add)
        self.setLayout(col(self._box, row(add, None), space=4))

    def value(self) -> list[list[str]]:
        """The steps whose two figures are there."""
        found = []
        for rate, points in self.pairs:
            if rate.value() is not None and points.value() is not None:
                found.append([decimal_text(Decimal(rate.value()) / PERCENT), decimal_text(points.value())])  # type: ignore[arg-type]
        return found

    def set_value(self, value: Any) -> None:
        """Show these steps."""
        wanted = [list(pair) for pair in value or () if len(pair) == 2]
        if wanted == self.value() and len(wanted) == len(self.pairs):
            return
        clear(self._box)
        self.pairs = []
        for rate, points in wanted:
            self._append()
            try:
                self.pairs[-1][0].set_value(Decimal(rate) * PERCENT)
            except ArithmeticError:
                self.pairs[-1][0].set_value(rate)
            self.pairs[-1][1].set_value(points)

    def problem(self) -> str:
        """The first slip."""
        for field in [field for pair in self.pairs for field in pair]:
            mark_wrong(field, bool(field.problem()))
        for pair in self.pairs:
            for field in pair:
                if field.problem():
                    return field.problem()
            if (pair[0].value() is None) != (pair[1].value() is None):
                return "每一档都要填出席率和分值"
        return ""

    def _append(self) -> None:
        rate, points = NumberField("如 90", least=0, most=100, width=88), NumberField("分值", width=88)
        rate.setAccessibleName(f"第 {len(self.pairs) + 1} 档出席率，%")
        points.setAccessibleName(f"第 {len(self.pairs) + 1} 档分值")
        pair = (rate, points)
        self.pairs.append(pair)
        for field in pair:
            field.edited.connect(self.edited)
        drop = Button(kind="icon", icon="x", small=True, tip="去掉这一档", run=lambda: self._drop(pair))
        words = (Label("出席率达到", tone="ink2"), rate, Label("%，得", tone="ink2"), points, Label("分", tone="ink2"))
        self._box.addLayout(row(*words, drop, None, space=6))

    def _add(self) -> None:
        self._append()
        self.pairs[-1][0].setFocus()

    def _drop(self, pair: tuple[NumberField, NumberField]) -> None:
        kept = [[a.text(), b.text()] for a, b in self.pairs if (a, b) != pair]
        clear(self._box)
        self.pairs = []
        for rate, points in kept:
            self._append()
            self.pairs[-1][0].setText(rate)
            self.pairs[-1][1].setText(points)
        self.edited.emit()


class Window(QWidget):
    """From a month-day to a month-day; both empty: the calendar year. `value()` is ["12-01", "11-30"] or None."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.first, self.last = TextField("如 12-01", width=104), TextField("如 11-30", width=104)
        for field, name in ((self.first, "从哪一天起"), (self.last, "到哪一天止")):
            field.setAccessibleName(name)
            field.edited.connect(self.edited)
        self.setFocusProxy(self.first)
        self.setLayout(row(self.first, Label("至", tone="ink2"), self.last, None))

    def value(self) -> list[str] | None:
        """Both days, None where one is missing or cannot be read."""
        days = [_month_day(field.text()) for field in (self.first, self.last)]
        return [day for day in days if day] if all(days) else None

    def set_value(self, value: Any) -> None:
        """Show this span."""
        days = list(value) if value and len(value) == 2 else ["", ""]
        if days == (self.value() or ["", ""]) and (self.first.text() or not days[0]):
            return
        self.first.set_value(days[0])
        self.last.set_value(days[1])

    def problem(self) -> str:
        """What cannot be read."""
        filled = [field for field in (self.first, self.last) if field.text().strip()]
        for field in (self.first, self.last):
            mark_wrong(field, False)
        if len(filled) == 1:
            return "起止两个月日都要填，或都不填"
        for field in filled:
            if not _month_day(field.text()):
                mark_wrong(field, True)
                return f"「{field.text()}」不是月日，写成 12-01 这样"
        return ""


def _month_day(text: str) -> str:
    """「12-01」 from 1201, 12-1, 12月1日; "" where it is no day."""
    try:
        day = read_date(text, 2024)  # a leap year, so that 02-29 is a day
    except ValueError:
        return ""
    return f"{day.month:02}-{day.day:02}" if isinstance(day, date) else ""
