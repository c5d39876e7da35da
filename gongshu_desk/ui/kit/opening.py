"""The notice of a data folder that another program holds: who, and 重试."""

from PySide6.QtWidgets import QDialog, QWidget

from gongshu_desk.errors import UserError
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.labels import Label


def busy_box(parent: QWidget | None, error: UserError) -> QDialog:
    """Accepted: try again. Rejected: leave the program."""
    box = Dialog(parent, error.sentence, "lock-key", "amber", 480)
    again = Button("重试", "primary", run=box.accept)
    again.setDefault(True)
    box.set_content(
        Label(error.next_step, tone="ink2", wrap=True), buttons=(None, Button("退出", run=box.reject), again)
    )
    again.setFocus()
    return box
