"""Terms that were rolled on: read-only, opened for a correction with reason, document and approver, closed again."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from gongshu_desk.services import history, past_terms
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.roll_over import Start
from gongshu_desk.services.setup import ordinal
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.form_fields import FormField
from gongshu_desk.ui.kit.layout import clear, col, note
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.pages.roll_over.asking import FieldsDialog


class PastTerms(QWidget):
    """A line for each past term."""

    def __init__(self, *, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.shell, self.desk = shell, desk
        self._past = col(space=8)
        self.setLayout(self._past)

    def show_terms(self, begun: Start) -> None:
        """Show the terms of a level."""
        clear(self._past)
        for number in begun.past:
            word = f"第{ordinal(number)}届已换届，任职记录只读。确需更正的，写明理由、文号、批准人后打开。"
            open_ = Button("打开更正", small=True, run=lambda n=number: self.ask_reopen(n))
            self._past.addWidget(note("grey", "lock-fill", word, open_))
        for number in begun.reopened:
            word = f"第{ordinal(number)}届正打开更正。改完请恢复只读。"
            close = Button("恢复只读", small=True, run=lambda n=number: self._settle(n))
            self._past.addWidget(note("amber", "lock-open-fill", word, close))

    def ask_reopen(self, number: int) -> None:
        """Open a past term for a correction."""
        fields = [
            FormField("reason", "更正理由", required=True, limit=200),
            FormField("document_no", "文号", required=True, limit=60),
            FormField("approved_by", "批准人", required=True, limit=60),
        ]
        box = FieldsDialog(self, f"打开第{ordinal(number)}届更正", "三项都写进操作记录。", fields, "打开")
        if box.exec() == box.DialogCode.Accepted:
            given = {key: str(value) for key, value in box.values().items()}
            self._write(lambda: past_terms.reopen_term(self.desk, number, **given))
        box.deleteLater()

    def _settle(self, number: int) -> None:
        self._write(lambda: past_terms.settle_term(self.desk, number))

    def _write(self, write: Callable[[], Any]) -> None:
        desk = self.desk
        self.shell.jobs.run(
            lambda _progress: write(),
            lambda saved: tell_saved(
                self.shell, saved, saved.sentence.split("：")[0], lambda: history.undo(desk, saved.batch)
            ),
            self.shell.refuse,
            owner=self,
            title="正在保存",
        )
