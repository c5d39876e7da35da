"""The question behind every act: the day, the organs, the words. One dialog, made of lines."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.chooser import Choice
from gongshu_desk.ui.kit.dates import DateField
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.fields import Check, Combo, LongText, TextField
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import Item, col, note, row, scroll
from gongshu_desk.ui.kit.multi_choice import MultiChoice

TICKS = 3
"""So many ticks are in sight at once at 特大."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing asked: its key in `ActDialog.values`, the word before it, the field, whether it must be filled."""

    key: str
    label: str
    field: Any
    required: bool = False


class ActDialog(Dialog):
    """Title, what it is about, remarks, lines. `shown_if`: line keys → whether they are asked, given the values."""

    def __init__(
        self, parent: QWidget, title: str, what: str, lines: Sequence[Line], go: str, *,
        notes: Sequence[tuple[str, str, str]] = (), needs: Callable[[dict[str, Any]], str] = lambda _values: "",
    ) -> None:  # fmt: skip
        super().__init__(parent, title, "chat-centered-text", width=560)
        self.lines = {line.key: line for line in lines}
        self._needs = needs
        self.fault = Label("", tone="red", wrap=True)
        self.go = Button(go, "primary", run=self.accept)
        self.go.setDefault(True)
        told = [note(kind, icon, text) for kind, icon, text in notes]
        self.set_content(
            Label(what, tone="ink2", wrap=True), *told, *_rows(lines), self.fault,
            buttons=(None, Button("取消", run=self.reject), self.go),
        )  # fmt: skip
        for line in lines:
            line.field.edited.connect(self.check)
        self.check()
        first = next((line.field for line in lines if not isinstance(line.field, DateField)), lines[0].field)
        first.setFocus()

    def values(self) -> dict[str, Any]:
        """What stands in the fields, by key."""
        return {key: line.field.value() for key, line in self.lines.items()}

    def check(self) -> None:
        """Say what is wrong or missing; the button waits for it."""
        problem = next(
            (f"{one.label}：{one.field.problem()}" for one in self.lines.values() if one.field.problem()), ""
        )
        values = {} if problem else self.values()
        missing = [one.label for one in self.lines.values() if one.required and not problem and not values[one.key]]
        reason = problem or (f"请填写{'、'.join(missing)}" if missing else "" if problem else self._needs(values))
        self.fault.setText(problem)
        self.fault.setVisible(bool(problem))
        self.go.set_reason(reason)


def _rows(lines: Sequence[Line]) -> list[Item]:
    """The lines one below the other; at 特大 a long list of ticks scrolls, so that the buttons stay in sight."""
    ticks = [line for line in lines if isinstance(line.field, Check)]
    if not ladder.large() or len(ticks) <= TICKS:
        return [_row(line) for line in lines]
    area = scroll(col(*(line.field for line in ticks), None, space=4))
    area.setFixedHeight(TICKS * ladder.px(36))
    found: list[Item] = []
    for line in lines:
        if line is ticks[0]:
            found.append(area)
        elif line not in ticks:
            found.append(_row(line))
    return found


def _row(line: Line) -> Item:
    if isinstance(line.field, Check):
        return row(ladder.px(84) + 8, (line.field, 1))
    label = Label(line.label, tone="ink2")
    label.setFixedWidth(max(ladder.px(84), ladder.width("征询意见表")))
    short = isinstance(line.field, DateField | Combo)
    return row(label, row(line.field, None) if short else (col(line.field), 1))


def organ_field(organs: Sequence[str], hint: str, value: Sequence[str] = ()) -> MultiChoice:
    """Names of organs, several: those used before are offered, any other may be typed."""

    def search(typed: str) -> list[Choice]:
        return [Choice(name, name) for name in organs if typed.strip() in name]

    field = MultiChoice(search, hint, free=True)
    field.set_value(tuple(value))
    return field


def day_field(day: Any) -> DateField:
    """A date that begins with a day."""
    field = DateField(width=150)
    field.set_value(day)
    return field


def words_field(hint: str, value: str = "", *, lines: int = 2, limit: int = 1000) -> LongText:
    """Words of several lines."""
    field = LongText(hint, lines=lines, limit=limit)
    field.set_value(value)
    return field


def short_field(hint: str, value: str = "", limit: int = 60) -> TextField:
    """A few words."""
    field = TextField(hint, limit=limit)
    field.set_value(value)
    return field
