"""The bar above every page: 届 and 年度 (always in sight), whether the year is closed, search, help, clerk."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.chips import Chip
from gongshu_desk.ui.kit.chooser import Choice, ChoicePopup
from gongshu_desk.ui.kit.fields import Combo, TextField
from gongshu_desk.ui.kit.layout import row
from gongshu_desk.ui.kit.shell import Shell, ShellState

_PAUSE_MS = 80


class SearchBox(TextField):
    """One box for everything (Ctrl+K). Matches are asked of `shell.search` and come when they come."""

    def __init__(self, shell: Shell) -> None:
        super().__init__("查找代表、活动、建议（可输拼音首字母）", icon="magnifying-glass", key="Ctrl K", width=400)
        self.setAccessibleName("全局查找")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_short_hint("查找")
        self._shell = shell
        self._popup = ChoicePopup(self)
        self._popup.picked.connect(self._picked)
        self.destroyed.connect(self._popup.deleteLater)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        self.textEdited.connect(lambda _text: self._timer.start())

    def popup(self) -> ChoicePopup:
        """The list of matches."""
        return self._popup

    def take(self) -> None:
        """Put the keyboard here."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def _ask(self) -> None:
        text = self.value()
        if not text or self._shell.search is None:
            self._popup.hide()
            return

        def deliver(choices: Sequence[Choice]) -> None:
            if text == self.value() and self.hasFocus():
                nothing = [Choice(None, f"没有找到「{text}」")]
                self._popup.offer(list(choices) or nothing, ladder.wide(360))

        self._shell.search(text, deliver)

    def _picked(self, choice: Choice) -> None:
        if choice.value is None:
            return
        self.clear()
        page, argument = choice.value
        self._shell.go(page, argument)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._popup.take_key(event):
            return
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.clearFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._popup.hide()


class TopBar(QWidget):
    """Shows the state of the shell and lets the clerk change term and year."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("top")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._shell = shell
        self.terms = Combo(label="届", most=180)
        self.years = Combo(bold=True, label="年度", most=180)
        self.state = Chip("未结账", quiet=False)
        self.search = SearchBox(shell)
        help_button = Button("", "icon", "question", tip="帮助（F1）", run=self._help)
        self._clerk = Button("", "quiet", "user-circle", tip="当前经办人", run=self._menu)
        self._clerk.setVisible(False)
        self.terms.edited.connect(lambda: shell.choose_term(self.terms.value()))
        self.years.edited.connect(lambda: shell.choose_year(self.years.value()))
        middle = row(None, (self.search, 20), None, space=0)
        self.setLayout(
            row(self.terms, self.years, self.state, (middle, 1), help_button, self._clerk, margins=(24, 0, 16, 0))
        )
        shell.state_changed.connect(self.show_state)
        self.show_state(shell.state)
        self.retype()

    def show_state(self, state: ShellState) -> None:
        """Show another state of the shell."""
        _offer(self.terms, state.terms, state.term)
        _offer(self.years, state.years, state.year)
        self.state.set_word("已结账" if state.closed else "未结账")
        self.state.setToolTip(f"{state.year} 年度已结账，只读" if state.closed else f"{state.year} 年度尚未结账")
        self.state.setVisible(bool(state.years))
        if self._clerk.word() != state.clerk:
            self._clerk.set_word(state.clerk)
        self._clerk.setVisible(bool(state.clerk))

    def retype(self) -> None:
        self.setFixedHeight(ladder.px(44) + 4 if ladder.large() else 56 if ladder.scale() == 1 else ladder.px(50))

    def _help(self) -> None:
        if self._shell.help is not None:
            self._shell.help("")

    def _menu(self) -> None:
        if self._shell.clerk_menu is not None:
            self._shell.clerk_menu()


def _offer(combo: Combo, choices: tuple[tuple[Any, str], ...], value: Any) -> None:
    if combo.choices() != choices:
        combo.set_choices(choices, value)
    elif combo.value() != value:
        combo.set_value(value)
    combo.setVisible(bool(choices))
