"""Dialogs of 账户: turning accounts on in three steps, one's own password, recovery by paper, an account, turning off."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gongshu_desk.domain import recovery_key
from gongshu_desk.domain.policy import Role
from gongshu_desk.services import accounts, accounts_admin
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.encryption import strength
from gongshu_desk.ui.kit.fields import Check, TextField
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import col, holder, note, row
from gongshu_desk.ui.kit.secret_fields import NewPassword, PaperKey, SecretLine
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.pages.settings.encryption_steps import PaperFace, ProofFace, StepsDialog

PAPER = (
    "账户（忘记管理员密码）",
    "所有管理员都忘了密码时，在登录窗口按「忘记密码」，填管理员的账户名，照下面八组输入，即可设一个新密码。",
    (
        "一、这张纸能以管理员身份进入：装入信封封好，锁进保险柜，不要与电脑放在一起。",
        "二、不要拍照、扫描，不要存成文件，不要发到微信和邮箱。",
        "三、字母不分大小写，没有 I、L、O、U；每组末一位是校验，输错哪一组，程序会指出来。",
        "四、用过一次就作废，程序会当场给一张新的，请打印后换进信封。",
        "五、换了新的恢复密钥，请把这张销毁。",
    ),
)
MEANS = {
    Role.ENTRY: "登记、修改、导入",
    Role.REVIEW: "审核、批准、公示、结账",
    Role.VIEW: "只看和打印",
    Role.MANAGE: "账户、设置、规则、恢复备份",
}


class PersonFace(QWidget):
    """Account name, the person's name, roles; `must` is a role that cannot be taken away here."""

    edited = Signal()

    def __init__(self, name: str = "", shown: str = "", roles: Sequence[Role] = (), must: Role | None = None) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.name, self.shown = TextField("账户名，登录时输入，如 zhoumin"), TextField("姓名，写进操作记录")
        self.name.setAccessibleName("账户名")
        self.shown.setAccessibleName("姓名")
        self.name.set_value(name)
        self.name.setEnabled(not name)
        self.shown.set_value(shown)
        self.roles = {role: Check(f"{role.label}　{MEANS[role]}") for role in Role}
        for role, box in self.roles.items():
            box.setChecked(role in roles or role is must)
            box.setEnabled(role is not must)
            box.toggled.connect(lambda _on: self.edited.emit())
        self.name.edited.connect(self.edited)
        self.shown.edited.connect(self.edited)
        several = Label(
            "一个人可以有几个角色；但积分调整、重新打开年度、导出完整信息总要另一个人批准。", "cap", "ink2", wrap=True
        )
        self.setLayout(col(self.name, self.shown, Label("角色", "strong"), *self.roles.values(), several, space=8))
        self.setFocusProxy(self.shown if name else self.name)

    def chosen(self) -> tuple[Role, ...]:
        """The roles that are ticked."""
        return tuple(role for role, box in self.roles.items() if box.isChecked())

    def ready(self) -> bool:
        """Whether everything is there."""
        return bool(str(self.name.value()).strip() and str(self.shown.value()).strip() and self.chosen())


class TurnOnAccounts(StepsDialog):
    """Who looks after the accounts, password, paper, proof of the paper; then accounts are on."""

    def __init__(self, shell: Shell, parent: QWidget, desk: Desk) -> None:
        self._desk, self._secret = desk, recovery_key.new_secret()
        groups = recovery_key.written(self._secret).split("-")
        self.person = PersonFace("", desk.clerk, (Role.ENTRY, Role.MANAGE), Role.MANAGE)
        self.password = NewPassword(strength, "密码")
        self.paper, self.proof = PaperFace(shell, desk, groups, PAPER), ProofFace(groups)
        faces = (
            ("先建第一个账户，由他管理其他账户。", self.person, self.person.ready),
            ("给这个账户设密码。没有默认密码，谁也看不到它。", self.password, self.password.good),
            ("所有管理员都忘了密码时靠这张恢复密钥，现在就打印或抄下来。", self.paper, lambda: True),
            ("核对纸面。之后每次打开程序都要登录。", self.proof, self.proof.right),
        )
        super().__init__(shell, parent, "启用账户", faces, "启用账户")

    def work(self) -> str:
        face = self.person
        name, shown = str(face.name.value()), str(face.shown.value())
        return accounts.turn_on(self._desk, name, shown, self.password.value(), face.chosen(), self._secret)


class TurnOffAccounts(StepsDialog):
    """The password once more; then nobody signs in any more."""

    def __init__(self, shell: Shell, parent: QWidget, desk: Desk) -> None:
        self._desk, self.password = desk, SecretLine("您的密码")
        words = "停用以后不再登录，谁打开程序都能登记和修改，操作记录里只有自己填的姓名。所有账户和密码都会删去。"
        super().__init__(
            shell, parent, "停用账户", ((words, self.password, lambda: bool(self.password.value())),), "停用账户"
        )

    def work(self) -> None:
        accounts.turn_off(self._desk, self.password.value())


class OwnPasswordDialog(StepsDialog):
    """The old password and a new one; `once`: the old one was given by somebody else."""

    def __init__(self, shell: Shell, parent: QWidget, desk: Desk, *, once: bool = False) -> None:
        self._desk = desk
        self.old, self.new = SecretLine("一次性密码" if once else "现在的密码"), NewPassword(strength, "新密码")
        both = holder(col(self.old, 4, self.new, space=8))
        words = "您用的是别人给的一次性密码，请先换成自己的。" if once else "改了以后，下次登录用新密码。"
        ready = lambda: bool(self.old.value()) and self.new.good()  # noqa: E731
        super().__init__(shell, parent, "修改密码", ((words, both, ready),), "修改")
        self.old.edited.connect(self._settle)
        self.new.edited.connect(self._settle)
        self.old.setFocus()

    def work(self) -> None:
        accounts.change_own(self._desk, self.old.value(), self.new.value())


class RecoverDialog(StepsDialog):
    """Name and paper, a new password, then the new paper. `recovered` carries name and password: he may come in."""

    recovered = Signal(str, str)

    def __init__(self, shell: Shell, parent: QWidget, desk: Desk) -> None:
        self._desk = desk
        self.name, self.key = TextField("管理员的账户名"), PaperKey()
        self.password = NewPassword(strength, "新密码")
        first = holder(col(self.name, self.key, space=8))
        ready = lambda: bool(self.name.value()) and self.key.complete()  # noqa: E731
        faces = (
            ("普通账户忘了密码，请管理员给一个一次性密码。管理员自己忘了，照纸上的恢复密钥输入。", first, ready),
            ("设一个新密码。", self.password, self.password.good),
        )
        super().__init__(shell, parent, "用恢复密钥进入", faces, "设好新密码")
        self.name.edited.connect(self._settle)
        self.key.edited.connect(self._settle)
        self.ended.connect(self._paper)

    def work(self) -> str:
        fresh = accounts.recover(self._desk, str(self.name.value()), self.key.value(), self.password.value())
        accounts.sign_out(self._desk)
        return fresh

    def _paper(self, fresh: str) -> None:
        box = NewPaper(self.shell, self.parentWidget(), self._desk, fresh)
        name, password = str(self.name.value()), self.password.value()
        box.finished.connect(lambda _code: self.recovered.emit(name, password))
        box.finished.connect(box.deleteLater)
        box.open()


class NewPaper(StepsDialog):
    """A recovery key that is in force already: printed or copied, then proved."""

    def __init__(self, shell: Shell, parent: QWidget, desk: Desk, key: str) -> None:
        groups = key.split("-")
        self.paper, self.proof = PaperFace(shell, desk, groups, PAPER), ProofFace(groups)
        faces = (
            ("原来那张已经作废，这是新的恢复密钥，请打印或抄下来。", self.paper, lambda: True),
            ("核对纸面。", self.proof, self.proof.right),
        )
        super().__init__(shell, parent, "新的恢复密钥", faces, "完成")

    def work(self) -> None:
        """Nothing is left to do."""


class NewAccountsPaper(StepsDialog):
    """Another recovery key; the own password is asked first."""

    def __init__(self, shell: Shell, parent: QWidget, desk: Desk) -> None:
        self._desk, self._secret = desk, recovery_key.new_secret()
        groups = recovery_key.written(self._secret).split("-")
        self.password = SecretLine("您的密码")
        self.paper, self.proof = PaperFace(shell, desk, groups, PAPER), ProofFace(groups)
        faces = (
            ("先输入您的密码。换了以后，原来那张纸就作废了。", self.password, lambda: bool(self.password.value())),
            ("打印或抄下新的恢复密钥。", self.paper, lambda: True),
            ("核对纸面。", self.proof, self.proof.right),
        )
        super().__init__(shell, parent, "换一张恢复密钥", faces, "换成这一张")

    def work(self) -> None:
        accounts_admin.new_recovery_key(self._desk, self.password.value(), self._secret)


class AccountDialog(StepsDialog):
    """A new account, or other roles and another name for one that is there; `ended` carries the one-time password."""

    def __init__(self, shell: Shell, parent: QWidget, desk: Desk, one: accounts_admin.Listed | None = None) -> None:
        self._desk, self._one = desk, one
        self.person = PersonFace(one.name, one.shown, one.roles) if one else PersonFace("", "", (Role.ENTRY,))
        words = "改了马上有效。" if one else "程序给一个一次性密码，由您当面交给他；他第一次登录时要换成自己的。"
        word = "保存" if one else "添加"
        title = "修改账户" if one else "添加账户"
        super().__init__(shell, parent, title, ((words, self.person, self.person.ready),), word)

    def work(self) -> str:
        face, one = self.person, self._one
        if one is None:
            return accounts_admin.add(self._desk, str(face.name.value()), str(face.shown.value()), face.chosen())
        if tuple(face.chosen()) != one.roles:
            accounts_admin.set_roles(self._desk, one.uid, face.chosen())
        if str(face.shown.value()) != one.shown:
            accounts_admin.rename(self._desk, one.uid, str(face.shown.value()))
        return ""


class OnceDialog(StepsDialog):
    """A one-time password, shown once, large enough to be copied without a slip."""

    def __init__(self, shell: Shell, parent: QWidget, shown: str, once: str) -> None:
        word = Label(once, "h1")
        word.setTextInteractionFlags(word.textInteractionFlags())
        told = note("amber", "warning", "只显示这一次，关上就看不到了。请当面交给本人，不要发到微信群里。")
        face = holder(col(row(None, word, None), told, space=12))
        words = f"{shown}的一次性密码（小写字母和数字，短横也要输入）："
        super().__init__(shell, parent, "一次性密码", ((words, face, lambda: True),), "记下了")
        self.cancel.hide()

    def work(self) -> None:
        """Nothing is left to do."""


def show_once(shell: Shell, parent: QWidget, shown: str, once: str) -> Any:
    """Open the dialog of a one-time password."""
    box = OnceDialog(shell, parent, shown, once)
    box.finished.connect(box.deleteLater)
    box.open()
    return box
