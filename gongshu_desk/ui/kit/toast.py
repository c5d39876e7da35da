"""The dark line at the foot of a page: what was done, and how to take it back.

One toast at a time. It goes after eight seconds, a line runs out meanwhile; while the mouse is on it, or
the keyboard in it, the time stands still.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QPainterPath
from PySide6.QtWidgets import QAbstractButton, QWidget

from gongshu_desk.ui.kit import paint
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.icons import Icon, draw_icon
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import row
from gongshu_desk.ui.kit.tokens import colour

SECONDS = 8
_TICK_MS = 50
_SHADOW = 8


@dataclass(frozen=True, slots=True)
class Note:
    """What a toast says. `undo` puts 撤销 on it; `actions` are (word, what it does)."""

    sentence: str
    icon: str = "check-circle-fill"
    undo: Callable[[], object] | None = None
    actions: Sequence[tuple[str, Callable[[], object]]] = field(default_factory=tuple)
    seconds: float = SECONDS


def file_note(sentence: str, path: Path, undo: Callable[[], object] | None = None) -> Note:
    """A toast about a file that was written, with 打开文件 and 打开所在文件夹."""
    return Note(
        sentence,
        "file-text",
        undo,
        (("打开文件", lambda: open_path(path)), ("打开所在文件夹", lambda: open_path(path.parent))),
    )


def open_path(path: Path) -> bool:
    """Open a file or folder with the program the desktop has for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class ToastHost(QObject):
    """Shows toasts at the foot of a widget."""

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self._place = place
        self._toast: Toast | None = None
        place.installEventFilter(self)

    def show(self, note: Note) -> "Toast":
        """Show a toast, in place of the one that may still be there."""
        self.dismiss()
        toast = self._toast = Toast(self._place, note)
        toast.gone.append(lambda: self._forget(toast))
        toast.settle()
        toast.show()
        toast.raise_()
        return toast

    def current(self) -> "Toast | None":
        """The toast in sight."""
        return self._toast

    def dismiss(self) -> None:
        """Take the toast away."""
        if self._toast is not None:
            self._toast.dismiss()

    def undo(self) -> bool:
        """Take back what the toast in sight tells of; False if there is nothing to take back."""
        return self._toast is not None and self._toast.undo()

    def _forget(self, toast: "Toast") -> None:
        if self._toast is toast:
            self._toast = None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._toast is not None:
            self._toast.settle()
        return False


class Toast(QWidget):
    """One toast."""

    def __init__(self, place: QWidget, note: Note) -> None:
        super().__init__(place)
        self._note = note
        self._left = note.seconds
        self.gone: list[Callable[[], object]] = []
        self._label = Label(note.sentence, tone="white")
        self.setAccessibleName(note.sentence)
        buttons: list[QWidget] = []
        if note.undo:
            buttons.append(_Word("撤销", "Ctrl+Z", self.undo))
        buttons += [_Word(word, "", lambda run=run: self._do(run)) for word, run in note.actions]
        cross = _Cross(self.dismiss)
        icon = Icon(note.icon, "#E9E5DE", 18)
        self.setLayout(row(icon, self._label, 12, *buttons, cross, space=8, margins=(24, 14, 16, 16)))
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def undo(self) -> bool:
        """Take back, once."""
        if self._note.undo is None:
            return False
        run = self._note.undo
        self._do(run)
        return True

    def dismiss(self) -> None:
        """Go away now."""
        self._timer.stop()
        for tell in self.gone:
            tell()
        self.gone.clear()
        self.hide()
        self.deleteLater()

    def seconds_left(self) -> float:
        """How long it will stay."""
        return self._left

    def settle(self) -> None:
        """Stand in the middle of the foot of the page."""
        place = self.parentWidget()
        self.setMaximumWidth(place.width() - 16)
        self.adjustSize()
        self.move((place.width() - self.width()) // 2, place.height() - self.height() - 18)

    def retype(self) -> None:
        self.settle()

    def _do(self, run: Callable[[], object]) -> None:
        self.dismiss()
        run()

    def _tick(self) -> None:
        if self.underMouse() or self._has_keyboard():
            return
        self._left -= _TICK_MS / 1000
        if self._left <= 0:
            self.dismiss()
        else:
            self.update()

    def _has_keyboard(self) -> bool:
        holder = self.window().focusWidget()
        return holder is not None and self.isAncestorOf(holder)

    def paintEvent(self, _event: object) -> None:
        painter = paint.smooth(self)
        body = QRectF(self.rect()).adjusted(_SHADOW, 4, -_SHADOW, -10)
        for i in range(_SHADOW, 0, -1):
            paint.fill(painter, body.adjusted(-i, 2 - i, i, i + 2), "#0422201C", 6 + i)
        paint.fill(painter, body, "toast", 6)
        shape = QPainterPath()
        shape.addRoundedRect(body, 6, 6)
        painter.setClipPath(shape)
        wide = body.width() * max(0.0, self._left / self._note.seconds)
        painter.fillRect(QRectF(body.left(), body.bottom() - 3, wide, 3), colour("toast_line"))


class _Word(QAbstractButton):
    """A button on the toast, with its key behind the word."""

    def __init__(self, word: str, keys: str, run: Callable[[], object]) -> None:
        super().__init__()
        self.setText(word)
        self._keys = keys
        self.setAccessibleName(word)
        self.setToolTip(f"{word}（{keys}）" if keys else word)
        self.clicked.connect(lambda _checked=False: run())
        self.retype()

    def retype(self) -> None:
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        keys = ladder.width(self._keys, "cap") + 10 if self._keys else 0
        return QSize(ladder.width(self.text(), "strong") + keys + 24, ladder.metrics().height() + 8)

    def paintEvent(self, _event: object) -> None:
        painter = paint.smooth(self)
        rect = QRectF(self.rect())
        paint.fill(painter, rect, "#5A544B" if self.underMouse() else "toast_button", 4)
        paint.write(painter, rect.adjusted(12, 0, 0, 0), self.text(), "strong", "white")
        paint.write(painter, rect.adjusted(0, 0, -12, 0), self._keys, "cap", "toast_muted", paint.RIGHT)
        if self.hasFocus():
            paint.outline(painter, rect, "white", 4, 2)


class _Cross(QAbstractButton):
    """Closes the toast."""

    def __init__(self, run: Callable[[], object]) -> None:
        super().__init__()
        self.setToolTip("关闭")
        self.setAccessibleName("关闭")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda _checked=False: run())
        self.retype()

    def retype(self) -> None:
        self.setFixedSize(ladder.px(28), ladder.px(28))

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, _event: object) -> None:
        painter = paint.smooth(self)
        size = ladder.px(16)
        inset = (self.width() - size) / 2
        draw_icon(painter, "x-bold", "white" if self.underMouse() else "last", inset, inset, size)
        if self.hasFocus():
            paint.outline(painter, QRectF(self.rect()), "white", 4, 2)
