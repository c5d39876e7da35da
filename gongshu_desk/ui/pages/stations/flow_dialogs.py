"""What is asked on 意见办理: when people were told, when they were answered, who makes a suggestion of it."""

from datetime import date

from PySide6.QtWidgets import QWidget

from gongshu_desk.domain import names
from gongshu_desk.domain.names import printed
from gongshu_desk.services.opinion_flow import Course, Flow
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.chooser import Choice, ChooseField
from gongshu_desk.ui.kit.dates import DateField
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.fields import Check, LongText, TextField
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import row


class ToldDialog(Dialog):
    """When residents and deputies were told."""

    def __init__(self, parent: QWidget | None, count: int, day: date, *, deputies: bool) -> None:
        super().__init__(parent, f"记反馈：{count} 条", "checks", "ink2", 460)
        self.resident, self.deputy = DateField(year=day.year), DateField(year=day.year)
        self.resident.set_value(day)
        if deputies:
            self.deputy.set_value(day)
        save = Button("保存", "primary", run=lambda: _accept(self, self.resident, self.deputy))
        save.setDefault(True)
        self.set_content(
            Label("已有日期的不动；这次不记哪一项，就把那一格删空。", tone="ink2", wrap=True),
            row(Label("反馈群众日期"), self.resident, None),
            row(Label("反馈代表日期"), self.deputy, None),
            buttons=(None, Button("取消", run=self.reject), save),
        )
        self.resident.setFocus()


class AnswerDialog(Dialog):
    """When they were answered, and whether that resolved them."""

    def __init__(self, parent: QWidget | None, count: int, day: date) -> None:
        super().__init__(parent, f"登记答复：{count} 条", "check-bold", "ink2", 500)
        self.on = DateField(year=day.year)
        self.on.set_value(day)
        self.resolved = Check("同一天已经解决")
        self.result_ = LongText("办理结果，可不填", lines=3)
        save = Button("保存", "primary", run=lambda: self.on.value() is not None and _accept(self, self.on))
        save.setDefault(True)
        self.set_content(
            Label("已有日期的不动。", tone="ink2"), row(Label("答复日期"), self.on, self.resolved, None), self.result_,
            buttons=(None, Button("取消", run=self.reject), save),
        )  # fmt: skip
        self.on.setFocus()


class SuggestionDialog(Dialog):
    """Who leads the suggestion, its title and its day."""

    def __init__(self, parent: QWidget | None, chosen: list[Course], found: Flow, day: date) -> None:
        super().__init__(parent, f"转为建议：{len(chosen)} 条意见", "chat-centered-text", "ink2", 560)
        stations = {one.fact.station for one in chosen}
        people = sorted(found.deputies, key=lambda one: one[2] not in stations)
        known = [Choice(no, printed(name), station or "没有联络站") for no, name, station in people]
        self.lead = ChooseField(lambda text: [c for c in known if names.matches(c.label, text) or text in str(c.value)])
        self.title_ = TextField("例如 关于增设路灯的建议")
        self.title_.set_value(f"关于{_short(chosen[0].fact.content)}的建议")
        self.on = DateField(year=day.year)
        self.on.set_value(day)
        save = Button("生成建议", "primary", run=self._take)
        save.setDefault(True)
        self.problem = Label("", tone="red", wrap=True)
        self.problem.hide()
        self.set_content(
            Label("生成一件闭会期间的建议，内容是这些意见，意见上记下它的编号；可以撤销。", tone="ink2", wrap=True),
            row(Label("领衔代表"), (self.lead, 1)),
            row(Label("标　　题"), (self.title_, 1)),
            row(Label("提出日期"), self.on, None),
            self.problem,
            buttons=(None, Button("取消", run=self.reject), save),
        )
        self.lead.setFocus()

    def _take(self) -> None:
        problem = self.on.problem() or ("" if self.on.value() else "请填提出日期")
        problem = (
            problem or ("" if self.lead.value() else "请选领衔代表") or ("" if self.title_.value() else "请写标题")
        )
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        if not problem:
            self.accept()


def _accept(box: Dialog, *fields: DateField) -> None:
    """Accept where every date can be read; else the field stays marked."""
    wrong = next((field for field in fields if field.problem()), None)
    if wrong is None:
        box.accept()
    else:
        wrong.setFocus()


def _short(text: str) -> str:
    plain = text.strip().split("，")[0].split("。")[0]
    return plain[:20]
