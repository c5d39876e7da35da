"""标题、日期和部分: what goes into the report."""

from datetime import date

from PySide6.QtWidgets import QWidget

from gongshu_desk.domain.forms.work_report import WorkReport
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.dates import DateField
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.fields import Check, TextField
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import col, row


def _date(field: DateField) -> date | None:
    value = field.value()
    return value if isinstance(value, date) else None


class ContentDialog(Dialog):
    """Title, date, and which sections go in."""

    def __init__(
        self, parent: QWidget | None, report: WorkReport, sections: list[tuple[str, str]], as_of: date | None
    ) -> None:
        super().__init__(parent, "标题、日期和部分", "list", "ink2", 520)
        self.title_field = TextField("空着就按模板写标题")
        self.title_field.set_value(report.title)
        self.day = DateField("空着不印")
        self.day.set_value(report.day)
        self.as_of = DateField("空着按今天")
        self.as_of.set_value(as_of)
        self.problem = Label("", tone="red", wrap=True)
        self.problem.hide()
        off = {key for key, _ in report.left_out}
        self.checks: dict[str, Check] = {}
        for key, title in sections:
            self.checks[key] = Check(title)
            self.checks[key].set_value(key not in off)
        half = (len(sections) + 1) // 2
        boxes = list(self.checks.values())
        save = Button("保存", "primary", run=self._accept)
        save.setDefault(True)
        self.set_content(
            Label("标题", tone="ink2"),
            self.title_field,
            row(
                col(Label("日期（印在标题下面）", tone="ink2"), self.day, space=4),
                col(Label("办理、解决情况截至", tone="ink2"), self.as_of, space=4),
                None,
                space=16,
            ),
            Label("放进哪些部分；没有数据的部分自动不写，序号跟着重排。", tone="ink2", wrap=True),
            row(col(*boxes[:half], None, space=4), col(*boxes[half:], None, space=4), None, space=32),
            self.problem,
            buttons=(None, Button("取消", run=self.reject), save),
        )
        self.title_field.setFocus()

    def off(self) -> tuple[str, ...]:
        """Keys of the sections left out."""
        return tuple(key for key, check in self.checks.items() if not check.value())

    def chosen_day(self) -> date | None:
        """The date below the title."""
        return _date(self.day)

    def known_until(self) -> date | None:
        """The day up to which answers and resolutions count."""
        return _date(self.as_of)

    def _accept(self) -> None:
        problem = (
            self.day.problem()
            or self.as_of.problem()
            or ("" if len(self.off()) < len(self.checks) else "至少留一个部分。")
        )
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        if not problem:
            self.accept()
