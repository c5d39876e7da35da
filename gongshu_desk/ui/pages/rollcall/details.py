"""实到半天数, 发言 and 备注 of one person in a roll call."""

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from gongshu_desk.domain.codes import PRESENT_STATUSES
from gongshu_desk.domain.names import printed
from gongshu_desk.domain.records.fields import shown
from gongshu_desk.services.activities import Called
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.fields import Check, NumberField, TextField, mark_wrong
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import row


@dataclass(frozen=True, slots=True)
class Details:
    """What was entered."""

    actual_half_days: Decimal | None
    spoke: bool
    note: str


class DetailsDialog(Dialog):
    """Three fields; Enter saves, Esc leaves. `half_days` are the activity's: nobody can have been there longer."""

    def __init__(self, parent: QWidget, person: Called, half_days: Decimal) -> None:
        super().__init__(parent, f"{printed(person.name)}　签到明细", "note", width=420)
        there = person.status in PRESENT_STATUSES
        self.days = NumberField(f"全程 {shown(half_days)}", least=0, most=half_days, places=2, width=120)
        self.days.set_value(person.actual_half_days)
        self.days.setEnabled(there)
        self.spoke = Check("审议发言、会上发言")
        self.spoke.set_value(person.spoke)
        self.note = TextField("迟到原因、请假条等", limit=200)
        self.note.set_value(person.note)
        self.fault = Label("", tone="red", wrap=True)
        self.fault.hide()
        save = Button("保存", "primary", run=self._save, tip="保存（Enter）")
        save.setDefault(True)
        hint = f"不填即全程到会；不能多于 {shown(half_days)} 个半天" if there else "没有到会，不用填"
        self.set_content(
            _line("实到半天数", self.days, Label(hint, "cap", "ink2")),
            _line("发言", self.spoke),
            _line("备注", self.note),
            self.fault,
            buttons=(None, Button("取消", run=self.reject), save),
        )
        (self.days if there else self.note).setFocus()

    def details(self) -> Details:
        """What stands in the fields."""
        days = self.days.value()
        return Details(None if days is None else Decimal(days), self.spoke.value(), self.note.value())

    def _save(self) -> None:
        problem = self.days.problem() if self.days.isEnabled() else ""
        mark_wrong(self.days, bool(problem))
        self.fault.setText(f"实到半天数{problem}" if problem else "")
        self.fault.setVisible(bool(problem))
        if not problem:
            self.accept()


def _line(word: str, *parts: QWidget):  # type: ignore[no-untyped-def]
    label = Label(word, tone="ink2")
    label.setFixedWidth(84)
    return row(label, *[(part, 1) if isinstance(part, TextField) else part for part in parts], None)
