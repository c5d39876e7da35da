"""Dialogs of 加密: turning it on in three steps (password, paper, proof that the paper is there), password, paper anew."""

from collections.abc import Sequence
from secrets import SystemRandom
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from gongshu_desk.domain import recovery_key
from gongshu_desk.errors import UserError
from gongshu_desk.services import encryption
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.fields import TextField, mark_wrong
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import Faces, Item, card, col, holder, note, row
from gongshu_desk.ui.kit.preview import preview_dialog
from gongshu_desk.ui.kit.secret_fields import NewPassword, SecretLine
from gongshu_desk.ui.kit.shell import Shell

ASKED = 2
"""So many groups are typed from the paper, so that it is really there."""
SECOND = "backup/second"
PURPOSE = "数据（整库加密）"
LOST = "数据密码和这张纸都没有了，数据就打不开了，谁也没有办法。"


class PaperFace(QWidget):
    """The recovery key in numbered groups, with 打印."""

    def __init__(
        self, shell: Shell, desk: Desk, groups: Sequence[str], told: tuple[str, str, Sequence[str]] | None = None
    ) -> None:
        """told: (what the key is for, when to type it, how to keep it) where it is not that of the data."""
        super().__init__()
        self.setObjectName("clear")
        self._shell, self._desk, self.groups, self._of = shell, desk, tuple(groups), told
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, group in enumerate(groups):
            cell = col(Label(f"第 {place + 1} 组", "cap", "ink2"), Label(group, "h1"), space=0, margins=(12, 6, 12, 6))
            grid.addWidget(card(cell), place // 4, place % 4)
        self.print_button = Button("打印", icon="printer", tip="打印一张，不存成文件", run=self.print)
        told = Label("打印一张（或用笔抄下来），封好锁进保险柜。不要拍照、不要存成文件。", tone="ink2", wrap=True)
        self.setLayout(col(grid, row((told, 1), self.print_button, space=16), space=12))

    def print(self) -> None:
        """The sheet in the preview, drawn from memory."""
        desk, groups, told = self._desk, self.groups, self._of

        def draw(_progress: object) -> bytes:
            from gongshu_desk.reports.builders import recovery_sheet
            from gongshu_desk.reports.pdf import render

            purpose, use, keeping = told or (PURPOSE, recovery_sheet.DATA_USE, recovery_sheet.KEEPING)
            return render(recovery_sheet.build(desk.unit, purpose, use, groups, desk.today(), keeping))

        def show(pdf: bytes) -> None:
            preview_dialog(self._shell, self, pdf, "恢复密钥.pdf", keep=False).open()

        self._shell.jobs.run(draw, show, worker="draw", owner=self, title="正在画恢复密钥")


class ProofFace(QWidget):
    """Two groups, chosen by lot, typed from the paper."""

    edited = Signal()

    def __init__(self, groups: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._key = "-".join(groups)
        self.asked = tuple(sorted(SystemRandom().sample(range(1, len(groups) + 1), ASKED)))
        self.fields = {number: TextField(f"第 {number} 组", width=160) for number in self.asked}
        lines: list[Item] = [
            row(Label(f"纸上的第 {number} 组"), (field, 1), None, space=12) for number, field in self.fields.items()
        ]
        for field in self.fields.values():
            field.edited.connect(self._look)
        self.setLayout(col(Label("请照打印或抄下的纸输入这两组：", tone="ink2"), *lines, None, space=12))

    def right(self) -> bool:
        """Whether both groups were typed as they are on paper."""
        return all(recovery_key.same_group(self._key, number, f.value()) for number, f in self.fields.items())

    def _look(self) -> None:
        for number, field in self.fields.items():
            full = len(field.value().strip()) >= recovery_key.SIGNS
            mark_wrong(field, full and not recovery_key.same_group(self._key, number, field.value()))
        self.edited.emit()


class StepsDialog(Dialog):
    """Faces one after the other; the last one starts `work` on the store's worker. `ended` carries its answer."""

    ended = Signal(object)

    def __init__(self, shell: Shell, parent: QWidget, title: str, faces: Sequence[tuple[str, QWidget, Any]], last: str):
        super().__init__(parent, title, "lock-key", "ink2", 620)
        self.shell, self._faces, self._last = shell, faces, last
        self._tell = Label("", tone="ink2", wrap=True)
        self.fault = Label("", tone="red", wrap=True)
        self.fault.hide()
        self._stack = Faces(*(holder(col(widget, None)) for _, widget, _ in faces))
        self.back = Button("上一步", run=lambda: self.show_step(self._stack.currentIndex() - 1))
        self.cancel = Button("取消", "quiet", run=self.reject)
        self.go = Button("下一步", "primary", run=self.next)
        self.go.setDefault(True)
        self.set_content(self._tell, self._stack, self.fault, buttons=(self.cancel, None, self.back, self.go))
        for _, widget, _ in faces:
            edited = getattr(widget, "edited", None)
            if edited is not None:
                edited.connect(self._settle)
        self._busy = False
        self.show_step(0)

    def work(self) -> Any:
        """What the last step does, on the store's worker."""
        raise NotImplementedError

    def show_step(self, place: int) -> None:
        """One of the faces."""
        self._stack.setCurrentIndex(place)
        words, widget, _ = self._faces[place]
        step = f"第 {place + 1} 步，共 {len(self._faces)} 步　" if len(self._faces) > 1 else ""
        self._tell.setText(f"{step}{words}")
        self.back.setVisible(place > 0)
        self.fault.hide()
        self._settle()
        first = widget.focusProxy() or next(iter(widget.findChildren(TextField)), self.go)
        first.setFocus(Qt.FocusReason.TabFocusReason)
        self.fit()

    def next(self) -> None:
        """On to the next face, or do it."""
        place = self._stack.currentIndex()
        if self._busy or not self.go.isEnabled():
            return
        if place + 1 < len(self._faces):
            self.show_step(place + 1)
            return
        self._busy = True
        self._settle()
        self.shell.jobs.run(lambda _progress: self.work(), self._done, self._refused, title=self.windowTitle())

    def reject(self) -> None:
        """Not while the store is being exchanged."""
        if not self._busy:
            super().reject()

    def _done(self, answer: Any) -> None:
        self._busy = False
        self.accept()
        self.ended.emit(answer)

    def _refused(self, error: UserError) -> None:
        self._busy = False
        self.fault.setText(f"{error.sentence}{error.next_step}")
        self.fault.show()
        self._settle()
        self.fit()

    def _settle(self) -> None:
        place = self._stack.currentIndex()
        ready = self._faces[place][2]
        last = place + 1 == len(self._faces)
        self.go.setText("正在进行…" if self._busy else self._last if last else "下一步")
        self.go.setEnabled(not self._busy and ready())
        self.back.setEnabled(not self._busy)
        self.cancel.setEnabled(not self._busy)


class TurnOnDialog(StepsDialog):
    """Password, paper, proof; then the store is encrypted."""

    def __init__(self, shell: Shell, parent: QWidget, desk: Desk) -> None:
        self._desk, self.new = desk, encryption.fresh()
        self.password = NewPassword(encryption.strength, "数据密码")
        self.paper = PaperFace(shell, desk, self.new.groups)
        self.proof = ProofFace(self.new.groups)
        lost = col(self.paper, note("amber", "warning", LOST), space=12)
        faces = (
            ("设一个数据密码，以后每次打开程序都要输入。", self.password, self.password.good),
            ("忘记密码时靠这张恢复密钥，现在就打印或抄下来。", holder(lost), lambda: True),
            ("核对纸面。之后先做一份备份，再转换并逐条核对，请稍候。", self.proof, self.proof.right),
        )
        super().__init__(shell, parent, "启用整库加密", faces, "启用加密")

    def work(self) -> tuple[Any, ...]:
        return encryption.turn_on(self._desk, self.password.value(), self.new)


class PasswordDialog(StepsDialog):
    """The old password and a new one."""

    def __init__(self, shell: Shell, parent: QWidget, desk: Desk) -> None:
        self._desk, self._second = desk, shell.settings.get(SECOND, "")
        self.old, self.new = SecretLine("现在的数据密码"), NewPassword(encryption.strength, "新的数据密码")
        both = _Together(self.old, self.new)
        words = "数据文件本身不变，只换密码；恢复密钥不变。以前拷走的密钥文件仍认旧密码。"
        ready = lambda: bool(self.old.value()) and self.new.good()  # noqa: E731
        super().__init__(shell, parent, "更换数据密码", ((words, both, ready),), "更换")

    def work(self) -> None:
        encryption.change_password(self._desk, self.old.value(), self.new.value(), second=self._second)


class NewPaperDialog(StepsDialog):
    """Another recovery key; the old paper is void."""

    def __init__(self, shell: Shell, parent: QWidget, desk: Desk) -> None:
        self._desk, self.new, self._second = desk, encryption.fresh(), shell.settings.get(SECOND, "")
        self.password = SecretLine("数据密码")
        self.paper, self.proof = PaperFace(shell, desk, self.new.groups), ProofFace(self.new.groups)
        faces = (
            (
                "先输入数据密码。换了以后，原来那张纸就作废了，请销毁。",
                self.password,
                lambda: bool(self.password.value()),
            ),
            ("打印或抄下新的恢复密钥。", self.paper, lambda: True),
            ("核对纸面。", self.proof, self.proof.right),
        )
        super().__init__(shell, parent, "换一张恢复密钥", faces, "换成这一张")

    def work(self) -> None:
        encryption.change_recovery_key(self._desk, self.password.value(), self.new.secret, self._second)


class TurnOffDialog(StepsDialog):
    """The password once more; then the store is plain."""

    def __init__(self, shell: Shell, parent: QWidget, desk: Desk) -> None:
        self._desk = desk
        self.password = SecretLine("数据密码")
        words = "关闭以后，谁拿到这台电脑或 U 盘都能读到数据。以前加密的备份仍要用原来的密码。"
        faces = ((words, self.password, lambda: bool(self.password.value())),)
        super().__init__(shell, parent, "关闭整库加密", faces, "关闭加密")

    def work(self) -> None:
        encryption.turn_off(self._desk, self.password.value())


class _Together(QWidget):
    """Two parts on one face."""

    edited = Signal()

    def __init__(self, first: SecretLine, second: NewPassword) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.setLayout(col(first, 4, second, space=8))
        self.setFocusProxy(first)
        first.edited.connect(self.edited)
        second.edited.connect(self.edited)
        first.entered.connect(second.setFocus)
