"""The notice of a store that cannot be opened or used: why, and the ways on, each with a button of its own."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gongshu_desk.errors import UserError
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.icons import Icon
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import card, col, hline, row


@dataclass(frozen=True, slots=True)
class Way:
    """A way on: `key` names it, `title` and `detail` say what will happen, `word` stands on its button."""

    key: str
    icon: str
    title: str
    detail: str
    word: str


class TroubleBox(Dialog):
    """Accepted: `chosen` is the key of a way. Rejected: leave."""

    def __init__(self, parent: QWidget | None, error: UserError, ways: Sequence[Way], leave: str = "退出") -> None:
        super().__init__(parent, error.sentence, "warning-circle-fill", "red", 620)
        self.chosen = ""
        self.buttons: dict[str, Button] = {}
        lines = col(space=0)
        for place, way in enumerate(ways):
            if place:
                lines.addWidget(hline())
            lines.addLayout(self._line(way, primary=place == 0))
        leave_button = Button(leave, run=self.reject)
        self.set_content(Label(error.next_step, tone="ink2", wrap=True), card(lines), buttons=(None, leave_button))
        first = self.buttons[ways[0].key] if ways else leave_button
        first.setDefault(True)
        first.setFocus()

    def _line(self, way: Way, *, primary: bool) -> object:
        button = Button(way.word, "primary" if primary else "plain", run=lambda: self._choose(way.key))
        button.setAccessibleName(f"{way.word}：{way.title}")
        self.buttons[way.key] = button
        words = col(Label(way.title, "strong", wrap=True), Label(way.detail, "cap", "ink2", wrap=True), space=2)
        line = row(Icon(way.icon, "ink2", 20), (words, 1), button, space=12, margins=(16, 10, 12, 10))
        line.setAlignment(button, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _choose(self, key: str) -> None:
        self.chosen = key
        self.accept()
