"""What the clerk ought to know and need not answer: tinted lines under the top bar, each put away with ×.

    shell.note("clock", "电脑的时间……", kind="amber")

One line for each key; the same key again replaces it, an empty sentence takes it away.
"""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.layout import note
from gongshu_desk.ui.kit.shell import Remark, Shell

ICONS = {"amber": "warning", "red": "warning-circle-fill", "green": "check-circle-fill", "blue": "info", "grey": "info"}


class NoteBar(QWidget):
    """The lines; hidden while there are none."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._lines: dict[str, QWidget] = {}
        self._box = QVBoxLayout()
        self._box.setContentsMargins(20, 12, 20, 0)
        self._box.setSpacing(6)
        self.setLayout(self._box)
        self.hide()
        shell.noted.connect(self.show_remark)

    def show_remark(self, remark: Remark) -> None:
        """Show, replace or take away the line of this key."""
        self.put_away(remark.key)
        if not remark.sentence:
            return
        actions = [Button(action.text, small=True, run=action.run) for action in remark.actions]
        close = Button(icon="x", kind="icon", small=True, tip="收起", run=lambda: self.put_away(remark.key))
        line = note(remark.kind, ICONS[remark.kind], remark.sentence, *actions, close)
        self._lines[remark.key] = line
        self._box.addWidget(line)
        self.show()

    def put_away(self, key: str) -> None:
        """Take the line of this key away."""
        line = self._lines.pop(key, None)
        if line is not None:
            line.hide()
            line.deleteLater()
        self.setVisible(bool(self._lines))

    def sentences(self) -> list[str]:
        """What is told, oldest first."""
        return [line.accessibleName() for line in self._lines.values()]
