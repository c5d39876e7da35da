"""The dialogs of closing and reopening a year."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from gongshu_desk.services.year_end import Gap
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.dates import DateField
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.fields import Check, LongText, TextField, mark_wrong
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import col, note, row


class CloseDialog(Dialog):
    """Asks for the day up to which the data reach. Where something is 必补, it names it and wants a tick."""

    def __init__(self, parent: QWidget, year: int, until: date | None, blocking: Sequence[Gap]) -> None:
        super().__init__(parent, f"{year} 年度结账", "lock", width=520)
        self._blocking = bool(blocking)
        self.until = DateField(year=year)
        self.until.set_value(until)
        self.until.edited.connect(self._check)
        named = [
            note("red", "warning-circle-fill", f"{gap.what}　{gap.have}　{gap.lacks}".strip("　")) for gap in blocking
        ]
        self.known = Check("以上各项不再补，按现有数据结账", run=lambda _on: self._check())
        self.fault = Label("", tone="red", wrap=True)
        self.go = Button("仍要结账" if blocking else "结账", "primary", "lock", run=self.accept)
        explain = "结账后这一年度只读，积分、名次和指纹固定下来，并自动备份一份；需要更正时可写明理由重新打开。"
        tick = [self.known] if blocking else []
        self.set_content(
            Label(explain, tone="ink2", wrap=True),
            *named,
            row(Label("数据截至", tone="ink2"), self.until, Label("印在所有年终表的页脚", "cap", "ink2"), None),
            *tick,
            self.fault,
            buttons=(None, Button("取消", run=self.reject), self.go),
        )
        self._check()

    def _check(self) -> None:
        problem = self.until.problem() or ("" if self.until.value() else "请填写数据截至日期")
        mark_wrong(self.until, bool(problem))
        self.fault.setText(problem)
        self.fault.setVisible(bool(problem))
        missing = self._blocking and not self.known.value()
        self.go.set_reason(problem or ("请先勾选，确认这些项不再补" if missing else ""))


@dataclass(frozen=True, slots=True)
class Reopening:
    """Why a closed year is opened again, by which document, who approved."""

    reason: str
    document_no: str
    approved_by: str


class ReopenDialog(Dialog):
    """Three fields, all required: they stay with the year's entry."""

    def __init__(self, parent: QWidget, year: int) -> None:
        super().__init__(parent, f"重新打开 {year} 年度", "lock-open", width=480)
        self.reason = LongText("为什么要改已结账的数据", lines=3, limit=400)
        self.document = TextField("如 翠街人大〔2026〕3 号", limit=60)
        self.approver = TextField("批准人姓名", limit=60)
        self.go = Button("重新打开", "primary", "lock-open", run=self.accept)
        for field in (self.reason, self.document, self.approver):
            field.edited.connect(self._check)
        self.set_content(
            Label("打开以后可以修改，改完须再次结账；理由、文号和批准人记入操作记录。", tone="ink2", wrap=True),
            _line("理由", self.reason),
            _line("文号", self.document),
            _line("批准人", self.approver),
            buttons=(None, Button("取消", run=self.reject), self.go),
        )
        self.reason.setFocus()
        self._check()

    def given(self) -> Reopening:
        """What stands in the fields."""
        return Reopening(self.reason.value(), self.document.value(), self.approver.value())

    def _check(self) -> None:
        given = self.given()
        filled = given.reason and given.document_no and given.approved_by and not self.reason.problem()
        self.go.set_reason("" if filled else "理由、文号、批准人都要填")


def _line(word: str, field: QWidget):  # type: ignore[no-untyped-def]
    label = Label(word, tone="ink2")
    label.setFixedWidth(64)
    return row(label, (col(field), 1))
