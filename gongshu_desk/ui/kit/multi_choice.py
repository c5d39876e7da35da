"""Several records or words in one field: tokens that can be taken off, and a field that adds more."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gongshu_desk.ui.kit import paint
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.chooser import Choice, ChooseField, Search
from gongshu_desk.ui.kit.icons import draw_icon
from gongshu_desk.ui.kit.layout import col

_GAP = 4
_PAD = 8
_CROSS = 12


class MultiChoice(QWidget):
    """A list of values. `value()` is a tuple in the order they were added.

    search: matches for what is typed. free: a word that matches nothing is taken as it is (身份类别).
    Enter or 、 adds, Backspace in the empty field takes the last one off.
    """

    edited = Signal()

    def __init__(self, search: Search, hint: str = "", *, free: bool = False) -> None:
        super().__init__()
        self._search, self._free = search, free
        self._choices: list[Choice] = []
        self._tokens = _Tokens(self)
        self.field = _Adder(self, search, hint or "输入后选择，可添加多项", free)
        self.setFocusProxy(self.field)
        self.setLayout(col(self._tokens, self.field, space=4))
        self._show()

    def value(self) -> tuple[Any, ...]:
        """The values."""
        return tuple(choice.value for choice in self._choices)

    def set_value(self, value: Any) -> None:
        """Show these values, with the labels `search` knows."""
        self._choices = [self._known(each) for each in (value or ())]
        self._show()

    def set_search(self, search: Search) -> None:
        """Search among other records."""
        self._search = search
        self.field.set_search(search)
        self._choices = [self._known(choice.value) for choice in self._choices]
        self._show()

    def problem(self) -> str:
        """What was typed and not added."""
        return self.field.problem()

    def choices(self) -> Sequence[Choice]:
        """What is chosen, with labels."""
        return tuple(self._choices)

    def add(self, choice: Choice) -> None:
        """Add one, unless it is there."""
        if choice.value not in self.value():
            self._choices.append(choice)
            self._changed()

    def remove(self, place: int) -> None:
        """Take one off."""
        del self._choices[place]
        self._changed()

    def _known(self, value: Any) -> Choice:
        return next((c for c in self._search(str(value)) if c.value == value), Choice(value, str(value)))

    def _changed(self) -> None:
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        self._tokens.setVisible(bool(self._choices))
        self._tokens.updateGeometry()
        self._tokens.update()
        self.setAccessibleDescription("、".join(choice.label for choice in self._choices))


class _Adder(ChooseField):
    """The field below the tokens: what is chosen goes up into them."""

    def __init__(self, owner: MultiChoice, search: Search, hint: str, free: bool) -> None:
        super().__init__(search, hint, free=free)
        self._owner = owner
        self.chosen.connect(self._move_up)

    def problem(self) -> str:
        return "还有没添加的内容，请按 Enter 添加或清除" if self.text().strip() else ""

    def _move_up(self, choice: Choice) -> None:
        self.clear()
        self._choice = None
        self._owner.add(choice)

    def _take_words(self) -> bool:
        words = [w for w in self.text().replace("，", "、").replace(",", "、").split("、") if w.strip()]
        if not words or not self._free:
            return False
        self.clear()
        self.popup().hide()
        for word in words:
            self._owner.add(Choice(word.strip(), word.strip()))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
        if event.key() == Qt.Key.Key_Backspace and not self.text() and self._owner.choices():
            self._owner.remove(len(self._owner.choices()) - 1)
        elif (plain_enter and not self.popup().isVisible() and self._take_words()) or (
            event.text() in ("、", ",", "，") and self._take_words()
        ):
            pass
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().focusOutEvent(event)
        self._take_words()


class _Tokens(QWidget):
    """The chosen ones, wrapped on as many lines as they need; a click on the cross takes one off."""

    def __init__(self, owner: MultiChoice) -> None:
        super().__init__(owner)
        self._owner, self._placed = owner, False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _line(self) -> int:
        return ladder.metrics().height() + ladder.px(5)

    def _rects(self, room: int) -> list[QRectF]:
        rects: list[QRectF] = []
        x, y, high = 0, 0, self._line()
        for choice in self._owner.choices():
            wide = min(ladder.width(choice.label) + 2 * _PAD + ladder.px(_CROSS) + 6, max(room, 40))
            if x and x + wide > room:
                x, y = 0, y + high + _GAP
            rects.append(QRectF(x, y, wide, high))
            x += wide + _GAP
        return rects

    def heightForWidth(self, width: int) -> int:
        rects = self._rects(width)
        return int(rects[-1].bottom()) if rects else 0

    def sizeHint(self) -> QSize:
        return QSize(ladder.px(120), self._high())

    def minimumSizeHint(self) -> QSize:
        return QSize(ladder.px(60), self._high())

    def _high(self) -> int:
        """Before the first layout one line: the width is not known, and a guess of it makes a dialog far too high."""
        return self.heightForWidth(self.width()) if self._placed else self._line() * bool(self._owner.choices())

    def resizeEvent(self, _event: object) -> None:
        self._placed = True
        self.updateGeometry()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._cross_at(event.position())
        if place >= 0 and self._owner.isEnabled():
            self._owner.remove(place)

    def _cross_at(self, point: QPointF) -> int:
        for place, rect in enumerate(self._rects(self.width())):
            if rect.contains(point) and point.x() > rect.right() - ladder.px(_CROSS) - _PAD - 4:
                return place
        return -1

    def paintEvent(self, _event: object) -> None:
        painter = paint.smooth(self)
        size = ladder.px(_CROSS)
        for rect, choice in zip(self._rects(self.width()), self._owner.choices(), strict=True):
            paint.fill(painter, rect, "grey_bg", 4)
            room = rect.adjusted(_PAD, 0, -_PAD - size - 4, 0)
            paint.write(painter, room, choice.label, "body", "ink")
            draw_icon(painter, "x-bold", "ink2", rect.right() - _PAD - size, rect.center().y() - size / 2, size)
