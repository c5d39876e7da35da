"""Fields for what nobody should read over a shoulder: a password, and a recovery key copied from paper."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from gongshu_desk.domain import recovery_key
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.fields import TextField, mark_wrong
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import col, row


class SecretField(TextField):
    """A password: dots instead of signs, and the value as typed, blanks and all."""

    def __init__(self, hint: str, *, width: int = 0) -> None:
        super().__init__(hint, width=width)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)

    def value(self) -> str:
        return self.text()


class SecretLine(QWidget):
    """A password with a button that shows it while the clerk wants to see it."""

    edited = Signal()
    entered = Signal()

    def __init__(self, hint: str) -> None:
        super().__init__()
        self.field = SecretField(hint)
        self._eye = Button("", "icon", "eye", tip="显示密码", small=True, run=self._turn)
        self._eye.setAccessibleName("显示密码")
        self.setLayout(row((self.field, 1), self._eye, space=8))
        self.setFocusProxy(self.field)
        self.field.edited.connect(self.edited)
        self.field.returnPressed.connect(self.entered)

    def value(self) -> str:
        """As typed."""
        return self.field.value()

    def clear(self) -> None:
        """Empty it and hide what comes next."""
        self.field.clear()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)

    def _turn(self) -> None:
        hidden = self.field.echoMode() == QLineEdit.EchoMode.Password
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self.field.setFocus()


class PaperKey(QWidget):
    """The recovery key as it is copied from paper: which group is wrong is told while it is typed."""

    edited = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.field = TextField("照纸面从第 1 组输到第 8 组，空格和横线可以不输")
        self.told = Label(" ", "cap", "ink2", wrap=True)
        self.setLayout(col(self.field, self.told, space=4))
        self.setFocusProxy(self.field)
        self.field.edited.connect(self._look)
        self.field.returnPressed.connect(self.entered)

    def value(self) -> str:
        """As typed."""
        return str(self.field.value())

    def complete(self) -> bool:
        """Whether all groups are there and right by their check signs."""
        groups = recovery_key.typed_groups(self.value())
        full = len(groups) == recovery_key.GROUPS and len(groups[-1]) == recovery_key.SIGNS
        return full and not recovery_key.wrong_groups(self.value())

    def _look(self) -> None:
        wrong = recovery_key.wrong_groups(self.value())
        groups = recovery_key.typed_groups(self.value())
        whole = sum(len(group) == recovery_key.SIGNS for group in groups)
        named = "、".join(str(number) for number in wrong if number <= recovery_key.GROUPS)
        if len(groups) > recovery_key.GROUPS:
            words, tone = f"只有 {recovery_key.GROUPS} 组，多输了", "red"
        elif wrong:
            words, tone = f"第 {named} 组有误，请对照纸面（字母 O 按 0、I 和 L 按 1 算）", "red"
        else:
            words, tone = f"已输 {whole} 组，共 {recovery_key.GROUPS} 组", "green" if self.complete() else "ink2"
        self.told.setText(words)
        self.told.set_tone(tone)
        mark_wrong(self.field, tone == "red")
        self.edited.emit()


class NewPassword(QWidget):
    """A new password typed twice, with how strong it is. `judge` gives (level, words); level 0 is refused."""

    edited = Signal()
    entered = Signal()

    def __init__(self, judge, hint: str = "新密码") -> None:  # type: ignore[no-untyped-def]
        super().__init__()
        self._judge = judge
        self.first, self.second = SecretLine(hint), SecretLine("再输一次")
        self.told = Label("至少 8 个字符，例如四个不相干的词的拼音连起来", "cap", "ink2", wrap=True)
        self.setLayout(col(self.first, self.second, self.told, space=8))
        self.setFocusProxy(self.first)
        for line in (self.first, self.second):
            line.edited.connect(self._look)
        self.first.entered.connect(self.second.setFocus)
        self.second.entered.connect(self.entered)

    def value(self) -> str:
        """As typed, in the first field."""
        return self.first.value()

    def good(self) -> bool:
        """Strong enough, and typed alike twice."""
        return self._judge(self.value()).level > 0 and self.second.value() == self.value()

    def clear(self) -> None:
        """Empty both."""
        self.first.clear()
        self.second.clear()

    def _look(self) -> None:
        found = self._judge(self.value())
        tone = ("red", "amber", "ink2", "green")[found.level]
        words = f"强度　{found.words}"
        if found.level and self.second.value() and self.second.value() != self.value():
            words, tone = "两次输入不一样", "red"
        elif self.good():
            words += "　两次一致"
        self.told.setText(words)
        self.told.set_tone(tone)
        self.edited.emit()
