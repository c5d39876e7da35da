"""The window of an encrypted store: password, or recovery key and a new password. It knows no store: see `app.unlock`."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from gongshu_desk.errors import UserError
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import Faces, Item, col, holder
from gongshu_desk.ui.kit.secret_fields import NewPassword, PaperKey, SecretLine

PASSWORD, PAPER, FRESH = range(3)
_TELLS = (
    "这份数据已整库加密，请输入数据密码。",
    "请照纸上的恢复密钥输入，共 8 组。",
    "恢复密钥正确。请设一个新的数据密码；恢复密钥不变，纸请放回原处。",
)
_WORDS = ("打开", "下一步", "设好并打开")


class UnlockDialog(Dialog):
    """password_given, paper_given, fresh_given carry what was typed; whoever listens answers with `refuse`, `renew` or
    `accept`. Rejected: leave the program."""

    password_given = Signal(str)
    paper_given = Signal(str)
    fresh_given = Signal(str)

    def __init__(self, parent: QWidget | None, unit: str, judge: Callable[[str], Any]) -> None:
        super().__init__(parent, f"打开{unit}的数据" if unit else "打开加密的数据", "lock-key", "ink2", 460)
        self.password, self.paper, self.fresh = SecretLine("数据密码"), PaperKey(), NewPassword(judge, "新的数据密码")
        self._tell = Label(_TELLS[PASSWORD], tone="ink2", wrap=True)
        self.fault = Label("", tone="red", wrap=True)
        self.fault.hide()
        self._faces = Faces(*(self._face(widget) for widget in (self.password, self.paper, self.fresh)))
        self.other = Button("忘记密码", "quiet", run=self._turn)
        self.go = Button("打开", "primary", run=self._give)
        self.go.setDefault(True)
        self.set_content(
            self._tell, self._faces, self.fault, buttons=(self.other, None, Button("退出", run=self.reject), self.go)
        )
        for part in (self.password, self.paper, self.fresh):
            part.edited.connect(self._settle)
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self._tick)
        self._left, self._busy = 0, False
        self.show_face(PASSWORD)

    def show_face(self, face: int) -> None:
        """Password, recovery key, or new password."""
        self._faces.setCurrentIndex(face)
        self._tell.setText(_TELLS[face])
        self.other.setText("用密码打开" if face == PAPER else "忘记密码")
        self.other.setVisible(face != FRESH)
        self._word = _WORDS[face]
        self.fault.hide()
        self._settle()
        (self.password, self.paper, self.fresh)[face].setFocus()
        self.fit()

    def refuse(self, error: UserError, wait: int = 0) -> None:
        """It was not right, or cannot be: say so; for `wait` seconds nothing can be tried."""
        self._busy, self._left = False, wait
        self.fault.setText(f"{error.sentence}{error.next_step}")
        self.fault.show()
        if wait:
            self._clock.start()
        self.password.clear()
        self._settle()
        (self.password, self.paper, self.fresh)[self._faces.currentIndex()].setFocus()
        self.fit()

    def renew(self) -> None:
        """The paper was right: ask for a new password."""
        self._busy = False
        self.show_face(FRESH)

    def _face(self, widget: QWidget) -> QWidget:
        items: tuple[Item, ...] = (widget, None)
        return holder(col(*items))

    def _turn(self) -> None:
        self.show_face(PASSWORD if self._faces.currentIndex() == PAPER else PAPER)

    def _tick(self) -> None:
        self._left = max(self._left - 1, 0)
        if not self._left:
            self._clock.stop()
            self.fault.hide()
        self._settle()

    def _settle(self) -> None:
        """What may be pressed now."""
        face = self._faces.currentIndex()
        ready = (bool(self.password.value()), self.paper.complete(), self.fresh.good())[face]
        self.go.setEnabled(ready and not self._busy and not self._left)
        words = "正在核对…" if self._busy else f"等 {self._left} 秒" if self._left else self._word
        self.go.setText(words)

    def _give(self) -> None:
        if self._busy or self._left:
            return
        face = self._faces.currentIndex()
        self._busy = True
        self.fault.hide()
        self._settle()
        signal = (self.password_given, self.paper_given, self.fresh_given)[face]
        signal.emit((self.password, self.paper, self.fresh)[face].value())
