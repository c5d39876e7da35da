"""The dialogs of the roll-over: which person a row of the list means, places to fill in, a past term to open."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from gongshu_desk.domain.names import printed
from gongshu_desk.services.elected_list import Question
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.fields import Combo
from gongshu_desk.ui.kit.form_fields import FormField
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import col, scroll
from gongshu_desk.ui.kit.record_form import FormLine

SOMEBODY_NEW = ""


class WhoDialog(Dialog):
    """One question for each row whose name is in the roster: the same person, or somebody new."""

    def __init__(self, parent: QWidget, asked: Sequence[Question]) -> None:
        super().__init__(parent, f"名单里有 {len(asked)} 人与名册同名，请认一认", "question", width=640)
        self.choices: dict[int, Combo] = {}
        lines = []
        for question in asked:
            who = printed(str(question.values["name"]))
            told = "　".join(str(question.values[k]) for k in ("born", "electoral_district") if question.values.get(k))
            options = [(None, "请选择"), *((no, f"就是 {words}") for no, words in question.candidates)]
            combo = Combo([*options, (SOMEBODY_NEW, "新的一人")], form=True, label=who, most=560)
            combo.edited.connect(self._check)
            self.choices[question.row] = combo
            lines.append(col(Label(f"第 {question.row} 行　{who}{f'　{told}' if told else ''}"), combo, space=2))
        body: Any = col(*lines, space=10)
        if len(lines) > 4:
            body = scroll(body)
            body.setMinimumHeight(ladder.px(320))
        self.go = Button("就这样", "primary", "check", run=self.accept)
        self.go.setDefault(True)
        text = "只凭姓名不算同一个人。身份证号相同的已经自动对应，这里只问同名而说不准的。"
        self.set_content(
            Label(text, tone="ink2", wrap=True), body, buttons=(None, Button("取消", run=self.reject), self.go)
        )
        next(iter(self.choices.values())).setFocus()
        self._check()

    def answers(self) -> dict[int, str]:
        """row → certificate number, or "" for somebody new."""
        return {row: str(combo.value()) for row, combo in self.choices.items() if combo.value() is not None}

    def _check(self) -> None:
        left = len(self.choices) - len(self.answers())
        self.go.set_reason(f"还有 {left} 人没有选" if left else "")


class FieldsDialog(Dialog):
    """A few fields, all of them optional unless required; used for places, numbering and reopening."""

    def __init__(self, parent: QWidget, title: str, explain: str, fields: Sequence[FormField], yes: str) -> None:
        super().__init__(parent, title, "pencil-simple", width=520)
        longest = max(len(f.label) + f.required for f in fields)
        self.lines = {field.key: FormLine(field, longest, False) for field in fields}
        self.go = Button(yes, "primary", "check", run=self.accept)
        self.go.setDefault(True)
        self.set_content(
            *([Label(explain, tone="ink2", wrap=True)] if explain else []),
            *self.lines.values(),
            buttons=(None, Button("取消", run=self.reject), self.go),
        )
        for line in self.lines.values():
            line.editor.set_value(line.field.value)
            line.editor.edited.connect(self._check)
        next(iter(self.lines.values())).editor.setFocus()
        self._check()

    def values(self) -> Mapping[str, Any]:
        """What the fields hold; None where nothing is filled in."""
        found = {key: line.editor.value() for key, line in self.lines.items()}
        return {key: None if value == "" else value for key, value in found.items()}

    def _check(self) -> None:
        values = self.values()
        lacking = [line.field.label for key, line in self.lines.items() if line.field.required and values[key] is None]
        self.go.set_reason(f"请填写{lacking[0]}" if lacking else "")
