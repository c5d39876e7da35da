"""Name and password: to come in, to unlock, to approve as the second person. It knows no store: see `app.sign_in`."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from gongshu_desk.errors import UserError
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.fields import TextField
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import Item
from gongshu_desk.ui.kit.secret_fields import SecretLine


class CredentialsDialog(Dialog):
    """`given` carries name and password; whoever listens answers with `refuse` or `accept`. Rejected: gave up.

    It stands above whatever dialog is open, as no child of it: one that ends by itself would take this one with it.

    name: typed already, as on a locked screen. other: (word, what it does) of the quiet button at the left.
    """

    given = Signal(str, str)

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        tell: str,
        word: str,
        leave: str,
        *,
        name: str = "",
        other: tuple[str, Callable[[], object]] | None = None,
        icon: str = "user-circle",
        held: bool = False,
    ) -> None:
        """held: Esc and the cross of the window do nothing, for something unsaved waits behind; the button leaves."""
        super().__init__(parent, title, icon, "ink2", 440)
        self._word, self._held = word, held
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.name, self.password = TextField("账户名"), SecretLine("密码")
        self.name.setAccessibleName("账户名")
        self.name.set_value(name)
        self.fault = Label("", tone="red", wrap=True)
        self.fault.hide()
        self.go = Button(word, "primary", run=self._give)
        self.go.setDefault(True)
        self.leave = Button(leave, run=super().reject)
        self.leave.setAutoDefault(False)
        left: tuple[Item, ...] = (Button(other[0], "quiet", run=other[1]),) if other else ()
        for each in left:
            assert isinstance(each, Button)
            each.setAutoDefault(False)
        self.set_content(
            Label(tell, tone="ink2", wrap=True), self.name, self.password, self.fault,
            buttons=(*left, None, self.leave, self.go),
        )  # fmt: skip
        self.name.edited.connect(self._settle)
        self.password.edited.connect(self._settle)
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self._tick)
        self._left, self._busy = 0, False
        self._settle()
        (self.password if name else self.name).setFocus()

    def reject(self) -> None:
        """Esc, or the cross of the window."""
        if not self._held:
            super().reject()

    def refuse(self, error: UserError, wait: int = 0) -> None:
        """It was not right: say so; for `wait` seconds nothing can be tried."""
        self._busy, self._left = False, wait
        self.fault.setText(f"{error.sentence}{error.next_step}")
        self.fault.show()
        self.password.clear()
        if wait:
            self._clock.start()
        self._settle()
        self.password.setFocus()
        self.fit()

    def _tick(self) -> None:
        self._left = max(self._left - 1, 0)
        if not self._left:
            self._clock.stop()
            self.fault.hide()
        self._settle()

    def _settle(self) -> None:
        ready = bool(self.name.value() and self.password.value())
        self.go.setEnabled(ready and not self._busy and not self._left)
        self.go.set_word("正在核对…" if self._busy else f"等 {self._left} 秒" if self._left else self._word)

    def _give(self) -> None:
        if self._busy or self._left:
            return
        self._busy = True
        self.fault.hide()
        self._settle()
        self.given.emit(str(self.name.value()), self.password.value())
