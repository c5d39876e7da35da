"""Figures on a page: cards that open what is behind them, small figures, segments, steps.

A rate is always shown with its numerator and denominator; the change against last year has sign, icon and
word, never colour alone.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QWidget

from gongshu_desk.ui.kit import paint
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.icons import Icon, draw_icon
from gongshu_desk.ui.kit.labels import Elided, Label, Remark
from gongshu_desk.ui.kit.layout import col, row
from gongshu_desk.ui.kit.progress_panel import Bar
from gongshu_desk.ui.kit.tokens import colour

__all__ = ["Bar", "Figure", "FigureCard", "Segments", "SmallFigure", "Step", "Steps"]


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as it stands on a card.

    base: n/d or what it is out of. change: signed text such as 「+3.1」 or 「−4.8」, "" for no change, None
    where there is nothing to compare with. good: whether the change is for the better.
    """

    label: str
    value: str
    unit: str = ""
    base: str = ""
    change: str | None = None
    good: bool = True


class FigureCard(QFrame):
    """One figure; the whole card is a button that opens the rows behind it (`clicked`)."""

    clicked = Signal()

    def __init__(self, figure: Figure) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setProperty("hot", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._label, self._value = Elided("", tone="ink2"), Label("", "fig")
        self._unit = Label("", tone="ink2")
        self._base, self._change = Label("", tone="ink2"), Remark("", "", size=14)
        self._figure = figure
        top = row((self._label, 1), Icon("caret-right-bold", "ink3", 12))
        number = row(self._value, self._unit, None, space=4)
        number.setAlignment(self._unit, Qt.AlignmentFlag.AlignBottom)
        self.setLayout(col(top, number, row(self._base, None, self._change), space=0, margins=(16, 10, 16, 10)))
        self.show_figure(figure)

    def show_figure(self, figure: Figure) -> None:
        """Show another figure."""
        self._figure = figure
        self._label.set_text(figure.label)
        self._value.setText(figure.value)
        self._unit.setText(figure.unit)
        self._base.setText(figure.base)
        icon, words, tone = self._change_words(figure)
        self._change.set(icon, words, tone)
        self._change.setVisible(bool(words))
        self.setAccessibleName(f"{figure.label} {figure.value}{figure.unit} {figure.base} {words}")
        self.setToolTip(f"看「{figure.label}」的明细")
        self.retype()

    def _change_words(self, figure: Figure) -> tuple[str, str, str]:
        short = ladder.scale() > 1
        if figure.change is None:
            return "", "", "ink2"
        if not figure.change:
            return "equals-bold", "持平" if short else "与上年持平", "ink2"
        icon = "arrow-up-bold" if figure.change.startswith("+") else "arrow-down-bold"
        return icon, figure.change if short else f"较上年 {figure.change}", "green" if figure.good else "red"

    def retype(self) -> None:
        icon, words, tone = self._change_words(self._figure)
        self._change.set(icon, words, tone)
        self._unit.setContentsMargins(0, 0, 0, ladder.px(6))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        paint.note_focus(self, event)
        super().focusInEvent(event)

    def paintEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().paintEvent(event)
        if paint.has_ring(self):
            paint.focus_ring(paint.smooth(self), QRectF(self.rect()))


class SmallFigure(QWidget):
    """Label, bold value and a remark, three to a well in a detail card."""

    def __init__(self, label: str, value: str = "—", note: str = "") -> None:
        super().__init__()
        self._value, self._note = Label(value, "strong"), Label(note, "cap", "ink2")
        self._label = Label(label, "cap", "ink2")
        self.setLayout(col(self._label, row(self._value, self._note, None, space=4), space=0))

    def set(self, value: str, note: str = "") -> None:
        """Show another value."""
        self._value.setText(value)
        self._note.setText(note)


class Segments(QFrame):
    """A choice of few, all in sight: 「全部 43 | 被截 5 | 扣分 1」. ← → move. `chosen` carries the place."""

    chosen = Signal(int)

    def __init__(self, words: Sequence[str], current: int = 0, run: Callable[[int], object] | None = None) -> None:
        super().__init__()
        self.setObjectName("segments")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(2, 2, 2, 2)
        self._box.setSpacing(2)
        self._group = QButtonGroup(self)
        self._buttons: list[Button] = []
        self.set_words(words, current)
        self._group.idClicked.connect(self.chosen.emit)
        if run is not None:
            self.chosen.connect(run)

    def set_words(self, words: Sequence[str], current: int | None = None) -> None:
        """Write other words; the place chosen stays unless given."""
        place = self.current() if current is None else current
        if len(words) == len(self._buttons):
            for button, word in zip(self._buttons, words, strict=True):
                button.set_word(word)
        else:
            for button in self._buttons:
                self._group.removeButton(button)
                self._box.removeWidget(button)
                button.deleteLater()
            self._buttons = [Button(word, "segment", small=True) for word in words]
            for i, button in enumerate(self._buttons):
                button.setCheckable(True)
                self._group.addButton(button, i)
                self._box.addWidget(button)
        if self._buttons:
            self._buttons[min(max(place, 0), len(self._buttons) - 1)].setChecked(True)

    def current(self) -> int:
        """The place chosen, -1 without segments."""
        return self._group.checkedId()

    def choose(self, place: int) -> None:
        """Choose a place as if it were clicked."""
        self._buttons[place].click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        place = min(max(self.current() + step, 0), len(self._buttons) - 1)
        self._buttons[place].setFocus()
        self.choose(place)


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a path: word and remark."""

    word: str
    note: str = ""


class Steps(QWidget):
    """Where a longer work stands: done steps have a tick, the current one is red. `chosen` carries a place."""

    chosen = Signal(int)

    def __init__(self, steps: Sequence[Step], current: int = 0, *, clickable: bool = False) -> None:
        super().__init__()
        self._steps, self._current, self._clickable = list(steps), current, clickable
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if clickable:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.retype()
        self._name()

    def set_steps(self, steps: Sequence[Step], current: int) -> None:
        """Show another state."""
        self._steps, self._current = list(steps), current
        self._name()
        self.update()

    def current(self) -> int:
        """The place of the current step."""
        return self._current

    def _name(self) -> None:
        here = self._steps[self._current] if 0 <= self._current < len(self._steps) else Step("完成")
        self.setAccessibleName(f"第 {self._current + 1} 步，共 {len(self._steps)} 步：{here.word} {here.note}")

    def retype(self) -> None:
        self.setFixedHeight(ladder.px(40))

    def sizeHint(self) -> QSize:
        return QSize(ladder.px(160) * len(self._steps), ladder.px(40))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._clickable and self._steps:
            self.chosen.emit(int(event.position().x() * len(self._steps) / self.width()))

    def paintEvent(self, _event: object) -> None:
        painter = paint.smooth(self)
        wide = self.width() / max(1, len(self._steps))
        for place in range(len(self._steps)):
            self._draw(painter, place, QRectF(place * wide, 0, wide, self.height()))

    def _draw(self, painter: QPainter, place: int, room: QRectF) -> None:
        step, now, done = self._steps[place], place == self._current, place < self._current
        side, middle = ladder.px(24), room.center().y()
        round_ = QRectF(room.left() + 0.6, middle - side / 2 + 0.6, side - 1.2, side - 1.2)
        edge = "accent" if now else "green" if done else "strong"
        painter.setPen(QPen(colour(edge), 1.2))
        painter.setBrush(colour("accent" if now else "green_bg" if done else "surface"))
        painter.drawEllipse(round_)
        if done:
            mark = ladder.px(14)
            draw_icon(painter, "check-bold", "green", room.left() + (side - mark) / 2, middle - mark / 2, mark)
        else:
            paint.write(painter, round_, str(place + 1), "cap_strong", "white" if now else "ink2", paint.CENTRE)
        left = side + 8
        left += paint.write(
            painter,
            room.adjusted(left, 0, 0, 0),
            step.word,
            "strong" if now else "body",
            "ink" if now or done else "ink2",
        )
        if step.note:
            left += 8
            left += paint.write(painter, room.adjusted(left, 0, -8, 0), step.note, "body", "ink2")
        if place < len(self._steps) - 1 and room.left() + left + 12 < room.right() - 12:
            y = int(middle)
            painter.fillRect(QRectF(room.left() + left + 12, y, room.width() - left - 24, 1), colour("last"))
