"""字号, at once on everything in sight, and who is entering."""

from PySide6.QtWidgets import QApplication, QWidget

from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import style
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.figures import Segments
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import card, col, hline, row
from gongshu_desk.ui.kit.shell import Shell


class DisplayTab(QWidget):
    """Type size and clerk."""

    kinds: frozenset[str] = frozenset()

    def __init__(self, shell: Shell, _desk: Desk) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._shell = shell
        self.sizes = Segments(list(ladder.SIZES), self._place(), run=self.choose)
        self._clerk = Label("", "strong")
        who = Button("修改", icon="pencil-simple", tip="改经办人的姓名", run=self._ask)
        size = row(
            col(Label("字号", "strong"), Label("立刻生效；打印的字号不变", tone="ink2"), space=2), None, self.sizes
        )
        clerk = row(
            col(Label("经办人", "strong"), Label("写进每一条操作记录", tone="ink2"), space=2),
            None,
            self._clerk,
            who,
            space=12,
        )
        self.setLayout(col(card(col(size, hline(), clerk, space=14, margins=(20, 16, 20, 16))), None, space=0))
        shell.state_changed.connect(lambda _state: self.reload())

    def _place(self) -> int:
        return min(range(len(ladder.SIZES)), key=lambda i: abs(list(ladder.SIZES.values())[i] - ladder.scale()))

    def choose(self, place: int) -> None:
        """Write everything in another size."""
        word = list(ladder.SIZES)[place]
        self._shell.settings["size"] = word
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        style.apply_size(app, ladder.SIZES[word])

    def _ask(self) -> None:
        if self._shell.clerk_menu is not None:
            self._shell.clerk_menu()

    def reload(self) -> None:
        """Show who is entering."""
        self._clerk.setText(self._shell.settings.get("clerk", "") or "还没有填写")
