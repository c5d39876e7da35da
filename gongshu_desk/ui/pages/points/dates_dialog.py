"""The dialog that asks for two dates: a period of the clerk's own."""

from datetime import date

from PySide6.QtWidgets import QWidget

from gongshu_desk.ui.kit import dialogs
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.dates import DateField
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.fields import TextField
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import row


class DatesDialog(Dialog):
    """Two dates, both inclusive, and a name where the unit keeps them.

    `span()` is what was typed, None while it is no span.
    """

    def __init__(self, parent: QWidget | None, year: int) -> None:
        super().__init__(parent, "自选起止日期", "calendar-blank", "ink2", 480)
        self.first, self.last = DateField(year=year), DateField(year=year)
        self.first.set_value(date(year, 1, 1))
        self.last.set_value(date(year, 12, 31))
        self.first.setAccessibleName("起")
        self.last.setAccessibleName("止")
        self.name = TextField("名称，填了就保存，如「换届考察期」", limit=20)
        self.problem = Label("", tone="red", wrap=True)
        self.show_ = Button("看这段时间", "primary", run=self.accept)
        self.show_.setDefault(True)
        hint = "两头都算。跨年度也可以，各年按当年的规则分别计算。"
        self.set_content(
            Label(hint, tone="ink2", wrap=True),
            row(Label("从"), self.first, Label("至"), self.last, None),
            self.name,
            self.problem,
            buttons=(None, Button("取消", run=self.reject), self.show_),
        )
        for field in (self.first, self.last):
            field.textChanged.connect(lambda _text: self._check())
        self._check()
        self.first.setFocus()

    def span(self) -> tuple[date, date] | None:
        """First and last day."""
        first, last = self.first.value(), self.last.value()
        return (first, last) if first is not None and last is not None and first <= last else None

    def _check(self) -> None:
        first, last = self.first.value(), self.last.value()
        wrong = self.first.problem() or self.last.problem()
        if not wrong and first is not None and last is not None and last < first:
            wrong = "结束日期早于开始日期"
        self.problem.setText(wrong)
        self.problem.setVisible(bool(wrong))
        self.show_.setEnabled(self.span() is not None)


def ask_dates(parent: QWidget, year: int) -> tuple[str, date, date] | None:
    """Ask for a name (may be empty) and a span; None if the clerk gave up."""
    box = DatesDialog(parent, year)
    accepted = dialogs.ask_box(box)
    span = box.span()
    return (box.name.value(), *span) if accepted and span is not None else None
