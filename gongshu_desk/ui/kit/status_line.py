"""The line at the foot of the window: saved when, backed up when, where the data lie."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.labels import Label, Remark
from gongshu_desk.ui.kit.layout import row
from gongshu_desk.ui.kit.shell import Shell, ShellState

SECRECY = "本系统不得处理涉密信息"


class StatusLine(QWidget):
    """Shows the state of the shell."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._saved = Remark("check-circle-fill", "", "ink2", "cap", 14)
        self._backup = Remark("check-circle-fill", "", "ink2", "cap", 14)
        self._place = Remark("hard-drive", "", "ink2", "cap", 14)
        secrecy = Label(SECRECY, "cap", "ink2")
        self.setLayout(row(self._saved, self._backup, self._place, None, secrecy, space=20, margins=(18, 0, 16, 0)))
        shell.state_changed.connect(self.show_state)
        self.show_state(shell.state)
        self.retype()

    def show_state(self, state: ShellState) -> None:
        """Show another state of the shell."""
        self._saved.set("check-circle-fill", state.saved, "ink2", "green")
        self._saved.setVisible(bool(state.saved))
        sign = ("warning-fill", state.backup, "amber") if state.backup_late else ("database", state.backup, "ink2")
        self._backup.set(*sign)
        self._backup.setVisible(bool(state.backup))
        self._place.set("hard-drive", state.place, "ink2")

    def retype(self) -> None:
        self.setFixedHeight(ladder.metrics("cap").height() + ladder.px(11))
