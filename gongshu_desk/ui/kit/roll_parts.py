"""The other parts of a roll call: the name called, in the largest type, the answers with their keys, the counters."""

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence, QPen, QShortcut
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gongshu_desk.ui.kit import chips, paint
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.charts import Swatch
from gongshu_desk.ui.kit.fields import TextField, half_width
from gongshu_desk.ui.kit.icons import draw_icon
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import col, holder, row
from gongshu_desk.ui.kit.tokens import colour


def letters_met(spoken: str, typed: str) -> list[int]:
    """Places of the letters of a spoken name that what was typed names: L and H of 「Lǐ Huìmǐn」 for 「lh」.

    Empty where it names something else (a Chinese character, another person).
    """
    wanted = [c for c in typed.lower() if c.isascii() and c.isalpha()]
    if len(wanted) != len(typed.strip()):
        return []
    met, place = [], 0
    for letter in wanted:
        while place < len(spoken) and _plain(spoken[place]) != letter:
            place += 1
        if place == len(spoken):
            return []
        met.append(place)
        place += 1
    return met


def _plain(char: str) -> str:
    bare = unicodedata.normalize("NFD", char)[0].lower()
    return "v" if char.lower() in "üǖǘǚǜ" else bare


class CalledName(QWidget):
    """Pinyin with the typed letters in red, and the name as large as it fits."""

    def __init__(self) -> None:
        super().__init__()
        self._name, self._spoken, self._met = "", "", frozenset[int]()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retype()

    def set_name(self, name: str, spoken: str, typed: str = "") -> None:
        """Call somebody."""
        self._name, self._spoken = name, spoken
        self._met = frozenset(letters_met(spoken, typed))
        self.setAccessibleName(f"{name} {spoken}")
        self.update()

    def name(self) -> str:
        """Who is called."""
        return self._name

    def retype(self) -> None:
        self.setFixedHeight(ladder.metrics("h2_plain").height() + ladder.metrics("giant").height() - 8)

    def sizeHint(self) -> QSize:
        return QSize(320, self.height())

    def paintEvent(self, _event: object) -> None:
        painter = paint.smooth(self)
        line = ladder.metrics("h2_plain").height()
        left = 0.0
        bold, plain = next((r for r in _SPOKEN if ladder.width(self._spoken, r[1]) <= self.width()), _SPOKEN[-1])
        for place, char in enumerate(self._spoken):
            met = place in self._met
            role, tone = (bold, "accent") if met else (plain, "ink")
            wide = ladder.width(char, role)
            paint.write(painter, QRectF(left, 0, wide + 2, line), char, role, tone)
            left += wide
        below = QRectF(-2, line - 4, self.width() + 2, self.height() - line + 4)
        role = next((r for r in ("giant", "fig") if ladder.width(self._name, r) <= self.width()), "")
        if role or "·" not in self._name:
            paint.write(painter, below, self._name, role or "h1")
            return
        first, second = paint.two_lines(self._name)
        half = below.height() / 2
        wider = max(first, second, key=lambda line: ladder.width(line, "h1"))
        fits = (
            r
            for r in ("fig", "h1")
            if ladder.width(wider, r) <= self.width() and ladder.metrics(r).height() <= half * 1.2
        )
        role = next(fits, "h2")
        paint.write(painter, QRectF(0, below.top(), self.width(), half), first, role)
        paint.write(painter, QRectF(0, below.top() + half, self.width(), half), second, role)


class RecentMarks(QWidget):
    """刚才点的: as many of the latest marks as there is room for, never a reason for the page to be higher."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[tuple[str, str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)

    def set_lines(self, lines: Sequence[tuple[str, str, str]]) -> None:
        """Name, time of day and status word of the latest marks, newest first."""
        self._lines = list(lines)
        self.setAccessibleName("刚才点的：" + "；".join(f"{name} {status}" for name, _, status in self._lines))
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def paintEvent(self, _event: object) -> None:
        high, step = ladder.metrics().height(), ladder.metrics("h2_plain").height() + ladder.px(6)
        fits = (self.height() - high - 20) // step
        if not self._lines or fits < 1:
            return
        painter = paint.smooth(self)
        painter.fillRect(QRectF(0, 4, self.width(), 1), colour("line"))
        paint.write(painter, QRectF(0, 14, self.width(), high), "刚才点的", "body", "ink2")
        for place, (name, clock, status) in enumerate(self._lines[: min(fits, 3)]):
            room = QRectF(0, 18 + high + place * step, self.width(), step)
            used = paint.write(painter, room, name, "h2_plain") + 8
            paint.write(painter, room.adjusted(used, 0, 0, 0), clock, "body", "ink3")
            wide = chips.chip_width(status, quiet=True)
            chips.paint_chip(painter, status, self.width() - wide, room.center().y(), quiet=True)


class AnswerKey(QAbstractButton):
    """One answer: its key, icon and word; `first` is what Enter does. `small` for the answers seldom given."""

    def __init__(self, key: str, word: str, *, first: bool = False, note: str = "", small: bool = False) -> None:
        super().__init__()
        self.key, self.word = key, word
        self._first, self._note, self._small = first, note, small
        self.setText(word)
        self.setAccessibleName(f"{word}，按 {key}" + ("或回车" if first else ""))
        self.setToolTip(f"{word}（{key}" + (" 或 Enter）" if first else "）"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retype()

    def retype(self) -> None:
        self.setFixedHeight(ladder.px(52 if self._first else 34 if self._small else 44))

    def sizeHint(self) -> QSize:
        return QSize(ladder.px(120), self.height())

    def paintEvent(self, _event: object) -> None:
        painter = paint.smooth(self)
        kind, icon = chips.look_up(self.word)
        ground = f"{kind}_bg" if self._first else "hover" if self.underMouse() else "surface"
        painter.setPen(QPen(colour(kind if self._first else "edge"), 1))
        painter.setBrush(colour(ground if self.isEnabled() else "sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        middle, size = self.height() / 2, ladder.px(18 if self._small else 22)
        paint.key_cap(painter, self.key, 12, middle, "cap" if self._small else "strong")
        left = 12 + ladder.px(34)
        draw_icon(painter, icon, kind if self.isEnabled() else "disabled", left, middle - size / 2, size)
        left += size + 8
        role = "h1" if self._first else "body" if self._small else "h2"
        tone = ("ink" if not self._first else kind) if self.isEnabled() else "ink3"
        room = QRectF(left, 0, self.width() - left - 8, self.height() - 1)
        used = paint.write(painter, room, self.text(), role, tone)
        if self._first and self.isEnabled():
            wide = paint.key_size("Enter")[0]
            paint.key_cap(painter, "Enter", self.width() - 12 - wide, middle)
        elif self._note and room.width() - used > ladder.width(self._note) + 12:
            paint.write(painter, room.adjusted(0, 0, -4, 0), self._note, "body", "ink2", paint.RIGHT)
        if self.hasFocus():
            paint.focus_ring(painter, QRectF(self.rect()))


class Counter(QWidget):
    """Label and a large number; `swatch` ties it to its part of the bar."""

    def __init__(self, label: str, tone: str = "ink", swatch: str = "") -> None:
        super().__init__()
        self._label = label
        self._value = Label("0", "fig", tone)
        head = [Swatch(swatch, 8, 8)] if swatch else []
        self.setLayout(col(row(*head, Label(label, tone="ink2"), None, space=6), self._value, space=0))

    def set_value(self, value: int) -> None:
        """Show another number."""
        if value == self.value() and self.accessibleName():
            return
        self._value.setText(str(value))
        self.setAccessibleName(f"{self._label} {value}")

    def value(self) -> int:
        """The number shown."""
        return int(self._value.text())


def answer_block(*lines: tuple[QWidget, ...]) -> QWidget:
    """Answers in lines, those of one line sharing its width."""
    return holder(col(*[row(*[(each, 1) for each in line], space=8) for line in lines], space=8))


class RollSearch(TextField):
    """The large search field of a roll call. Letters search; what calls and answers comes as `pressed`.

    `pressed` carries 「0」 to 「6」, 「Enter」, 「Space」, 「Up」, 「Down」, 「Esc」, 「Undo」, 「F2」, 「F3」, 「F4」, 「F9」, 「Print」,
    「Copy」 (unless some of the text is marked) or 「Paste」 (unless the clipboard holds a single word to search for).
    """

    pressed = Signal(str)

    def __init__(self, hint: str) -> None:
        super().__init__(hint, icon="magnifying-glass", key="Ctrl F", role="h1_plain")
        self.setToolTip("输入姓名或拼音首字母找人（Ctrl+F）")
        jump = QShortcut(QKeySequence("Ctrl+F"), self)
        jump.activated.connect(self.setFocus)

    def retype(self) -> None:
        super().retype()
        self.setFixedHeight(ladder.px(52))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        word = self._word_of(event)
        if word:
            self.pressed.emit(word)
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """A digit that a Chinese input method hands over is the key it was typed with."""
        digit = half_width(event.commitString())
        if digit in _DIGITS and not event.preeditString():
            self.pressed.emit(digit)
        else:
            super().inputMethodEvent(event)

    def _word_of(self, event: QKeyEvent) -> str:
        if event.matches(QKeySequence.StandardKey.Undo):
            return "Undo"
        if event.matches(QKeySequence.StandardKey.Print):
            return "Print"
        if event.matches(QKeySequence.StandardKey.Copy):
            return "" if self.hasSelectedText() else "Copy"
        if event.matches(QKeySequence.StandardKey.Paste):
            return "Paste" if any(mark in QGuiApplication.clipboard().text().strip() for mark in "\t\n") else ""
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            return ""
        if half_width(event.text()) in _DIGITS:
            return half_width(event.text())
        return _WORDS.get(Qt.Key(event.key()), "")


_SPOKEN = (("h2", "h2_plain"), ("strong", "body"), ("cap_strong", "cap"))
"""Roles of the pinyin line, the letters met and the others, the first that fits."""
_DIGITS = tuple("0123456")
_WORDS = {
    Qt.Key.Key_Return: "Enter",
    Qt.Key.Key_Enter: "Enter",
    Qt.Key.Key_Space: "Space",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Down: "Down",
    Qt.Key.Key_Escape: "Esc",
    Qt.Key.Key_F2: "F2",
    Qt.Key.Key_F3: "F3",
    Qt.Key.Key_F4: "F4",
    Qt.Key.Key_F9: "F9",
}
