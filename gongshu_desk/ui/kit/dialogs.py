"""The few dialogs: a question, a refusal, a crash, one line of text. Buttons are Chinese and say what they do.

The dialogs are modal to their window. Tests and pages that must not block replace `ask_box`.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from gongshu_desk.errors import UserError
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.fields import LongText, TextField
from gongshu_desk.ui.kit.icons import Icon
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import Item, col, row

FRAME = 40
"""Pixels of a dialog's title bar and a little air."""


class Dialog(QDialog):
    """A frame for dialogs: icon, title, content, buttons at the right, the one that acts last."""

    def __init__(
        self, parent: QWidget | None, title: str, icon: str = "", tone: str = "ink2", width: int = 440
    ) -> None:
        super().__init__(parent.window() if parent else None)
        self.setWindowTitle(title)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self._head = row(*([Icon(icon, tone, 24)] if icon else []), (Label(title, "h2", wrap=True), 1), space=12)
        self._width = width
        self.setMinimumWidth(ladder.wide(width))

    def set_content(self, *items: Item, buttons: tuple[Item, ...]) -> None:
        """Fill the dialog."""
        foot = row(*buttons, space=8)
        self.setLayout(col(self._head, *items, 4, foot, space=12, margins=(24, 20, 24, 16)))

    def retype(self) -> None:
        self.setMinimumWidth(ladder.wide(self._width))

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its content: Qt itself stops at two thirds of the screen and squeezes fields over each other."""
        super().showEvent(event)
        needed = self._needed()
        if self.height() < needed:
            self.resize(self.width(), needed)

    def fit(self) -> None:
        """As high as what it holds by now, and no wider than before: `adjustSize` widens it and cuts wrapped words."""
        layout = self.layout()
        if layout is not None and self.isVisible():
            layout.invalidate()
            layout.activate()
            self.resize(self.width(), self._needed())

    def _needed(self) -> int:
        """Pixels of height, as far as the screen has them."""
        layout = self.layout()
        if layout is None:
            return 0
        needed = max(layout.totalHeightForWidth(self.width()), layout.totalSizeHint().height())
        return min(needed, self.screen().availableGeometry().height() - FRAME)


def confirm(
    parent: QWidget | None,
    question: str,
    detail: str = "",
    *,
    yes: str = "确定",
    no: str = "取消",
    danger: bool = False,
) -> bool:
    """Ask; True for `yes`. `danger` shows the warning sign and leaves the keyboard on `no`."""
    return ask_box(_confirm_box(parent, question, detail, yes, no, danger))


def _confirm_box(parent: QWidget | None, question: str, detail: str, yes: str, no: str, danger: bool) -> QDialog:
    box = Dialog(parent, question, "warning" if danger else "question", "amber" if danger else "ink2")
    accept = Button(yes, "plain" if danger else "primary", "trash" if danger else "", run=box.accept)
    reject = Button(no, "plain", run=box.reject)
    text = [Label(detail, tone="ink2", wrap=True)] if detail else []
    box.set_content(*text, buttons=(None, reject, accept))
    start = reject if danger else accept
    start.setDefault(True)
    start.setFocus()
    return box


def ask_box(box: QDialog) -> bool:
    """Show a dialog, wait, and throw it away; True if it was accepted."""
    accepted = box.exec() == QDialog.DialogCode.Accepted
    box.deleteLater()
    return accepted


def show_refusal(parent: QWidget | None, error: UserError) -> None:
    """Show a UserError: what, and what to do, with 复制详情."""
    ask_box(refusal_box(parent, error))


def refusal_box(parent: QWidget | None, error: UserError) -> QDialog:
    """The notice of a refusal."""
    box = Dialog(parent, error.sentence, "warning-circle-fill", "red", 480)
    step = [Label(error.next_step, tone="ink2", wrap=True)] if error.next_step else []
    close = Button("知道了", "primary", run=box.accept)
    close.setDefault(True)
    box.set_content(*step, buttons=(_copy_button(str(error)), None, close))
    close.setFocus()
    return box


def crash_box(parent: QWidget | None, details: str, export: Callable[[], object] | None = None) -> QDialog:
    """The notice of a bug: nothing half done is stored, the details can be copied, the traceback stays folded.

    `details` must name nobody: they may be copied and sent to a technician.
    """
    box = Dialog(parent, "程序出现意外错误，这一步没有完成", "warning-fill", "amber", 560)
    sentence = (
        "已保存的数据是完整的：每次保存要么全部写入，要么一点不写，这一步属于没有写入。"
        "窗口里还没保存的内容请先记下，再试一次；不行就关闭程序重新打开。"
    )
    again = "如果再次出现，请导出诊断包交给技术人员：里面是版本和出错的位置，没有姓名、电话和证件号。"
    text = QPlainTextEdit(details)
    text.setReadOnly(True)
    ladder.wear(text, "cap")
    text.setFixedHeight(ladder.px(160))
    text.hide()
    fold = Button(
        "看详情", "quiet", "caret-down-bold", run=lambda: (text.setVisible(text.isHidden()), box.adjustSize())
    )
    packed = [Button("导出诊断包", "plain", "package", run=export)] if export else []
    close = Button("关闭", "primary", run=box.accept)
    close.setDefault(True)
    box.set_content(
        Label(sentence, wrap=True),
        Label(again, tone="ink2", wrap=True),
        text,
        buttons=(fold, _copy_button(details), None, *packed, close),
    )
    return box


def _copy_button(details: str) -> Button:
    button = Button("复制详情", "quiet", "copy")

    def copy() -> None:
        QGuiApplication.clipboard().setText(details)
        button.set_word("已复制")

    button.clicked.connect(copy)
    return button


def ask_text(
    parent: QWidget | None,
    title: str,
    detail: str = "",
    *,
    text: str = "",
    hint: str = "",
    long: bool = False,
    required: bool = True,
    yes: str = "确定",
) -> str | None:
    """Ask for a text (a reason, a name); None if the clerk gave up."""
    box = Dialog(parent, title, "note", "ink2", 480)
    field = LongText(hint, lines=4) if long else TextField(hint)
    field.set_value(text)
    accept = Button(yes, "primary", run=box.accept)
    accept.setDefault(True)
    accept.setEnabled(bool(text) or not required)
    field.textChanged.connect(lambda *_: accept.setEnabled(bool(field.value()) or not required))
    words = [Label(detail, tone="ink2", wrap=True)] if detail else []
    box.set_content(*words, field, buttons=(None, Button("取消", run=box.reject), accept))
    field.setFocus()
    return str(field.value()) if ask_box(box) else None
