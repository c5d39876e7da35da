"""Fields a clerk fills in: text, long text, number, choice, tick, search.

Every field that a form can hold has `value()`, `set_value(value)`, `problem()` (a Chinese sentence if what
was typed cannot be read, else "") and the signal `edited`. Wheel turns never change a value.
"""

from collections.abc import Callable, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QStyledItemDelegate, QWidget

from gongshu_desk.ui.kit import paint
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.icons import draw_icon

_HALF_WIDTH = str.maketrans("０１２３４５６７８９．－，　", "0123456789.-, ")
SEARCH_PAUSE_MS = 120


def half_width(text: str) -> str:
    """Digits and signs as a Chinese input method leaves them → plain ones, without blanks at the ends."""
    return text.translate(_HALF_WIDTH).strip()


def mark_wrong(widget: QWidget, wrong: bool) -> None:
    """Give a field the red edge, or take it away."""
    if bool(widget.property("wrong")) != wrong:
        widget.setProperty("wrong", wrong)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class TextField(QLineEdit):
    """One line of text, with an icon inside at the left and a key hint at the right if wanted.

    width: pixels at 标准, given way below that (0 = as wide as there is room). role: the type role, larger in the roll call.
    """

    edited = Signal()

    def __init__(
        self, hint: str = "", *, icon: str = "", key: str = "", width: int = 0, role: str = "body", limit: int = 0
    ) -> None:
        super().__init__()
        self._icon, self._key, self._wanted, self._role = icon, key, width, role
        self._hint_long, self._hint_short = hint, ""
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        if limit:
            self.setMaxLength(limit)
        ladder.wear(self, role)
        self.textEdited.connect(self._tell_edited)
        self.retype()

    def value(self) -> Any:
        """The text without blanks at its ends."""
        return self.text().strip()

    def set_value(self, value: Any) -> None:
        """Show a value."""
        self.setText("" if value is None else str(value))
        self.setCursorPosition(0)

    def problem(self) -> str:
        """Why the text cannot be read, or nothing."""
        return ""

    def _tell_edited(self, _text: str) -> None:
        self.edited.emit()

    def set_short_hint(self, text: str) -> None:
        """The placeholder at large type, where the long one does not fit."""
        self._hint_short = text
        self.retype()

    def retype(self) -> None:
        self.setFixedHeight(ladder.metrics(self._role).height() + ladder.px(11))
        big = self._role != "body"
        left = ladder.px(30 if big else 26) if self._icon else 0
        right = paint.key_size(self._key)[0] + 4 if self._key else 0
        self.setTextMargins(left, 0, right, 0)
        if self._wanted:
            self.setMaximumWidth(ladder.wide(self._wanted))
            self.updateGeometry()
        if self._hint_short:
            self.setPlaceholderText(self._hint_short if ladder.large() else self._hint_long)

    def sizeHint(self) -> QSize:
        return QSize(ladder.wide(self._wanted or 160), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(ladder.px(80), self.height())

    def paintEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().paintEvent(event)
        painter = paint.smooth(self)
        middle = self.height() / 2
        if self._icon:
            size = ladder.px(18 if self._role == "body" else 22)
            draw_icon(painter, self._icon, "ink2", ladder.px(9), middle - size / 2, size)
        if self._key and not self.text():
            paint.key_cap(painter, self._key, self.width() - ladder.px(8) - paint.key_size(self._key)[0], middle)


class SearchField(TextField):
    """A field that filters a list: `searched` comes a moment after the last key, at once on Enter.

    `shortcut` (Ctrl+F) puts the keyboard here; Esc clears; ↓ emits `down`, for the list below.
    """

    searched = Signal(str)
    down = Signal()

    def __init__(self, hint: str, *, width: int = 232, shortcut: str = "Ctrl+F") -> None:
        super().__init__(hint, icon="magnifying-glass", key=shortcut.replace("+", " "), width=width)
        self.setAccessibleName(f"查找：{hint}")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SEARCH_PAUSE_MS)
        self._timer.timeout.connect(self._tell_searched)
        self.textChanged.connect(self._wait)
        if shortcut:
            jump = QShortcut(QKeySequence(shortcut), self)
            jump.activated.connect(self._take)
            self.setToolTip(f"查找（{shortcut}）")

    def _tell_searched(self) -> None:
        self.searched.emit(self.value())

    def _wait(self, _text: str) -> None:
        self._timer.start()

    def _take(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._timer.stop()
            self.searched.emit(self.value())
        else:
            super().keyPressEvent(event)


class LongText(QPlainTextEdit):
    """Several lines of text. Tab leaves the field; `lines` is its height in lines."""

    edited = Signal()

    def __init__(self, hint: str = "", *, lines: int = 3, limit: int = 0) -> None:
        super().__init__()
        self._lines, self._limit, self._setting = lines, limit, False
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        ladder.wear(self, "body")
        self.textChanged.connect(self._tell_edited)
        self.retype()

    def _tell_edited(self) -> None:
        if not self._setting:
            self.edited.emit()

    def value(self) -> str:
        """The text without blanks at its ends."""
        return self.toPlainText().strip()

    def set_value(self, value: Any) -> None:
        """Show a value."""
        self._setting = True
        self.setPlainText("" if value is None else str(value))
        self._setting = False

    def problem(self) -> str:
        """Too long, or nothing."""
        over = len(self.value()) - self._limit
        return f"超出 {over} 个字，最多 {self._limit} 个字" if self._limit and over > 0 else ""

    def set_lines(self, lines: int) -> None:
        """Be so many lines high."""
        self._lines = lines
        self.retype()

    def retype(self) -> None:
        self.setFixedHeight(ladder.metrics().lineSpacing() * self._lines + ladder.px(11) + 6)


class NumberField(TextField):
    """A decimal or whole number. `value()` is a Decimal, an int, or None where nothing is typed."""

    def __init__(
        self,
        hint: str = "",
        *,
        whole: bool = False,
        least: Decimal | int | None = None,
        most: Decimal | int | None = None,
        places: int | None = None,
        width: int = 120,
    ) -> None:
        super().__init__(hint, width=width)
        self._whole, self._least, self._most, self._places = whole, least, most, places
        self.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)

    def value(self) -> Decimal | int | None:
        text = half_width(self.text()).replace(",", "").replace("\u2212", "-")
        if not text:
            return None
        try:
            number = Decimal(text)
        except InvalidOperation:
            return None
        if not number.is_finite():
            return None
        return int(number) if self._whole and number == number.to_integral_value() else number

    def set_value(self, value: Any) -> None:
        if isinstance(value, Decimal):
            value = format(value.normalize(), "f") if value else "0"
        super().set_value(value)

    def problem(self) -> str:
        if not self.text().strip():
            return ""
        number = self.value()
        if number is None:
            return "不是数字"
        if self._whole and not isinstance(number, int):
            return "须是整数"
        if self._places is not None and -Decimal(number).normalize().as_tuple().exponent > self._places:  # type: ignore[operator]
            return f"最多 {self._places} 位小数"
        if self._least is not None and number < self._least:
            return f"不能小于 {self._least}"
        return f"不能大于 {self._most}" if self._most is not None and number > self._most else ""


class Combo(QComboBox):
    """A choice among few. `choices` are (value, label); `value()` is the value of the chosen one.

    bold: written bold (年度 in the top bar). form: the edge of a field to fill in, not of a filter.
    """

    edited = Signal()

    def __init__(
        self,
        choices: Sequence[tuple[Any, str]] = (),
        value: Any = None,
        *,
        bold: bool = False,
        form: bool = False,
        label: str = "",
        most: int = 220,
    ) -> None:
        super().__init__()
        self._role, self._most = ("strong" if bold else "body"), most
        self._values: list[Any] = []  # not in the items: Qt turns a code into a bare str
        self.setProperty("form", form)
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setMaxVisibleItems(14)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(label)
        ladder.wear(self, self._role)
        ladder.wear(self.view(), "body")
        self.set_choices(choices, value)
        self.activated.connect(self._tell_edited)
        self.retype()

    def _tell_edited(self, _index: int) -> None:
        self.edited.emit()

    def set_choices(self, choices: Sequence[tuple[Any, str]], value: Any = None) -> None:
        """Offer other choices; `value`, else the present one, stays chosen where it is among them."""
        wanted = value if value is not None else self.value()
        self.clear()
        self._values = [each for each, _label in choices]
        self.addItems([label for _each, label in choices])
        self.set_value(wanted)
        self.updateGeometry()

    def value(self) -> Any:
        """The value of the chosen one, None without choices."""
        place = self.currentIndex()
        return self._values[place] if 0 <= place < len(self._values) else None

    def choices(self) -> tuple[tuple[Any, str], ...]:
        """What is offered."""
        return tuple((value, self.itemText(i)) for i, value in enumerate(self._values))

    def set_value(self, value: Any) -> None:
        """Choose the one with this value; an unknown value chooses the first."""
        known = value in self._values
        self.setCurrentIndex(self._values.index(value) if known else min(0, self.count() - 1))

    def problem(self) -> str:
        """Never any."""
        return ""

    def retype(self) -> None:
        self.setFixedHeight(ladder.control_height())
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        words = [self.itemText(i) for i in range(self.count())] or [""]
        widest = max(ladder.width(word, self._role) for word in words)
        return QSize(min(widest + ladder.px(26) + 14, ladder.wide(self._most)), ladder.control_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), ladder.px(72)), ladder.control_height())

    def showPopup(self) -> None:
        words = [self.itemText(i) for i in range(self.count())] or [""]
        self.view().setMinimumWidth(max(ladder.width(word) for word in words) + 48)
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Check(QCheckBox):
    """A tick with its words."""

    edited = Signal()

    def __init__(self, text: str = "", run: Callable[[bool], object] | None = None) -> None:
        super().__init__(text)
        ladder.wear(self, "body")
        self.clicked.connect(self._tell_edited)
        if run is not None:
            self.toggled.connect(run)

    def _tell_edited(self, _on: bool) -> None:
        self.edited.emit()

    def value(self) -> bool:
        """Whether it is ticked."""
        return self.isChecked()

    def set_value(self, value: Any) -> None:
        """Tick it or not."""
        self.setChecked(bool(value))

    def problem(self) -> str:
        """Never any."""
        return ""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + 4, max(hint.height(), ladder.control_height()))

    def paintEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().paintEvent(event)
        if self.hasFocus():
            wide = min(self.width(), super().sizeHint().width() + 4)
            high = ladder.metrics().height() + 6
            paint.focus_ring(paint.smooth(self), QRectF(-1, (self.height() - high) / 2, wide, high), 4)
