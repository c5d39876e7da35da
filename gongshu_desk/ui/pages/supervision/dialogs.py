"""Dialogs of supervision: a new meeting, who came, and several rows typed as in Excel."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.chooser import Choice, Search
from gongshu_desk.ui.kit.dates import DateField
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.entry_grid import EntryGrid
from gongshu_desk.ui.kit.entry_model import EntryColumn
from gongshu_desk.ui.kit.entry_sheet import EntrySheet, SheetColumn, heading_key
from gongshu_desk.ui.kit.fields import NumberField, TextField
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import Item, row, table_card

WORDS = ("是", "否")


def column(
    key: str,
    label: str,
    width: int,
    *,
    words: Sequence[str] = (),
    search: Search | None = None,
    label_of: Callable[[str], str] | None = None,
    right: bool = False,
    long: bool = False,
    required: bool = False,
    tip: str = "",
) -> EntryColumn:
    """A column of a grid; `words` are offered as a list."""

    def offered(text: str) -> Sequence[Choice]:
        exact = [word for word in words if word == text.strip()]
        return [Choice(word, word) for word in exact or [w for w in words if text.strip() in w]]

    found = search or (offered if words else None)
    sheet = SheetColumn(key, label, required, frozenset({heading_key(label)}))
    return EntryColumn(sheet, width, "pick" if found else "long" if long else "text", found, label_of, "", right, tip)


class GridDialog(Dialog):
    """Several rows typed or pasted at once. `check` says what is wrong with them, or nothing: only then it closes."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        explain: str,
        columns: tuple[EntryColumn, ...],
        check: Callable[[list[dict[str, str]]], str],
        *,
        yes: str,
        rows: Sequence[Mapping[str, str]] = (),
        above: Sequence[Item] = (),
        wide: int = 860,
    ) -> None:
        super().__init__(parent, title, "table", "ink2", wide)
        sheet = EntrySheet(tuple(c.sheet for c in columns))
        sheet.load(rows)
        self.grid = EntryGrid(columns, sheet, label=title)
        self.grid.setMinimumHeight(ladder.px(250))
        self.grid.typed.connect(self._typed)
        self.grid.told.connect(self._tell)
        self.problem = Label("", tone="red", wrap=True)
        self._told = Label("Tab 向右 · Enter 向下 · Ctrl+V 可从 Excel 粘贴", "cap", "ink2", wrap=True)
        self._check = check
        self.accept_button = Button(yes, "primary", key="Ctrl+Return", run=self._accept)
        self.set_content(
            Label(explain, tone="ink2", wrap=True),
            *above,
            (table_card(None, self.grid), 1),
            self._told,
            self.problem,
            buttons=(None, Button("取消", run=self.reject), self.accept_button),
        )
        self.problem.hide()
        self.grid.setFocus()

    def rows(self) -> list[dict[str, str]]:
        """The filled rows by column key."""
        return [self.grid.sheet.named(one) for _, one in self.grid.sheet.filled()]

    def _typed(self) -> None:
        self.problem.hide()

    def _tell(self, sentence: str) -> None:
        self._told.setText(sentence or "Tab 向右 · Enter 向下 · Ctrl+V 可从 Excel 粘贴")

    def _accept(self) -> None:
        wrong = self._check(self.rows())
        self.problem.setText(wrong)
        self.problem.setVisible(bool(wrong))
        if not wrong:
            self.accept()


class FieldsDialog(Dialog):
    """A few fields one below the other, by name. `required` are those that must be filled."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        explain: str,
        fields: Mapping[str, tuple[str, Any]],
        *,
        required: Sequence[str] = (),
        icon: str = "calendar-blank",
        yes: str = "保存",
    ) -> None:
        super().__init__(parent, title, icon, "ink2", 480)
        self.fields = {name: field for name, (_, field) in fields.items()}
        self._labels = {name: label for name, (label, _) in fields.items()}
        self._required = required
        self.problem = Label("", tone="red", wrap=True)
        self.problem.hide()
        wide = max(ladder.width(label) for label in self._labels.values()) + 4
        lines = []
        for name, field in self.fields.items():
            label = Label(self._labels[name], tone="ink2")
            label.setFixedWidth(wide)
            short = isinstance(field, DateField | NumberField)
            lines.append(row(label, field, None, space=12) if short else row(label, (field, 1), space=12))
        accept = Button(yes, "primary", run=self._accept)
        accept.setDefault(True)
        told = [Label(explain, tone="ink2", wrap=True)] if explain else []
        self.set_content(*told, *lines, self.problem, buttons=(None, Button("取消", run=self.reject), accept))
        next(iter(self.fields.values())).setFocus()

    def values(self) -> dict[str, Any]:
        """What was filled in, by name."""
        return {name: field.value() for name, field in self.fields.items()}

    def _accept(self) -> None:
        for name, field in self.fields.items():
            wrong = field.problem()
            if not wrong and name in self._required and field.value() in (None, ""):
                wrong = f"请填写{self._labels[name]}。"
            if wrong:
                self.problem.setText(wrong)
                self.problem.show()
                field.setFocus()
                return
        self.accept()


def meeting_dialog(
    parent: QWidget | None, title: str, explain: str, name: str, day: date | None, year: int
) -> FieldsDialog:
    """A new meeting or activity: name, day, place, topic."""
    named, when = TextField("如 第二次居民议事会议", limit=200), DateField(year=year)
    named.set_value(name)
    when.set_value(day)
    fields = {
        "name": ("名称", named),
        "held_on": ("日期", when),
        "place": ("地点", TextField("", limit=200)),
        "topic": ("主题", TextField("", limit=200)),
    }
    return FieldsDialog(parent, title, explain, fields, required=("name", "held_on"), yes="新开")


def members_dialog(parent: QWidget | None, due: int, present: int | None, told: str) -> FieldsDialog:
    """How many members were due and came."""
    first, second = NumberField("应到", whole=True, least=0), NumberField("实到", whole=True, least=0)
    first.set_value(due)
    second.set_value(present)
    fields = {"due": ("应到成员", first), "present": ("实到成员", second)}
    return FieldsDialog(parent, "议事成员到会", told, fields, icon="users-three")
