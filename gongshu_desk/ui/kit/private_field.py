"""A field of a form whose stored value is masked until it is typed anew or shown.

    field = PrivateField("phone", hint)
    field.offer(show)       # 显示: `show` is called with what puts the whole value into the field (F4, or the eye)

Typing replaces the mask as a whole; what is left of a mask is refused, so that a star is never stored.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent

from gongshu_desk.domain.records.fields import masked
from gongshu_desk.ui.kit.fields import TextField
from gongshu_desk.ui.kit.icons import icon

Give = Callable[[str], None]
TIP = "显示完整内容（F4，会记入显示记录）"


class PrivateField(TextField):
    """One line of private text."""

    def __init__(self, private: str, hint: str = "", *, limit: int = 0) -> None:
        super().__init__(hint, limit=limit)
        self._private, self._stored, self._mask = private, "", ""
        self._ask: Callable[[Give], object] | None = None
        self._eye = self.addAction(icon("eye"), TextField.ActionPosition.TrailingPosition)
        self._eye.setToolTip(TIP)
        self._eye.triggered.connect(self.show_whole)
        self._settle()

    def offer(self, show: Callable[[Give], object]) -> None:
        """What is asked for the whole value; it logs, and gives nothing to whom it refuses."""
        self._ask = show
        self._settle()

    def hides(self) -> bool:
        """Whether the mask of a stored value is in sight."""
        return bool(self._mask) and self.text() == self._mask

    def value(self) -> str:
        """What is stored while the mask stands untouched, else what was typed."""
        return self._stored if self.hides() else super().value()

    def set_value(self, value: object) -> None:
        """Take a value over, masked."""
        self._stored = "" if value is None else str(value)
        self._mask = masked(self._stored, self._private)
        super().set_value(self._mask)
        self._settle()

    def problem(self) -> str:
        """A mask that was typed into."""
        return "" if self.hides() or "*" not in self.text() else "星号不是内容：请重新填写完整，或先按 F4 显示再改"

    def show_whole(self) -> None:
        """Ask for the whole value and put it into the field."""
        if self.hides() and self._ask is not None:
            self._ask(self._give)

    def _give(self, value: str) -> None:
        if self.hides():
            self.setText(value)
            self._settle()

    def _settle(self) -> None:
        self._eye.setVisible(self.hides() and self._ask is not None)

    def _tell_edited(self, text: str) -> None:
        self._settle()
        super()._tell_edited(text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.hides():
            self.selectAll()  # the first key begins anew

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F4 and self.hides():
            self.show_whole()
        else:
            super().keyPressEvent(event)
