"""The form of one row of a rule file, drawn from the declared fields: only those that apply, with their explanation."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from gongshu_desk.domain.points.rule_fields import FIELDS, needed, options
from gongshu_desk.domain.points.rule_words import RuleField
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.chooser import Choice
from gongshu_desk.ui.kit.dates import DateField
from gongshu_desk.ui.kit.fields import Combo, LongText, NumberField, TextField, mark_wrong
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import clear, col, row
from gongshu_desk.ui.kit.multi_choice import MultiChoice
from gongshu_desk.ui.pages.rules.facts import FactsGrid
from gongshu_desk.ui.pages.rules.widgets import Amounts, Steps, TickGrid, Window, decimal_text

WHOLE_LINE = frozenset({"codes", "tags", "tiers", "thresholds", "categories", "facts", "long"})
WIDE = frozenset({"title", "name"})
"""Short fields that take two columns of a line."""
ORDER = {
    "items": ("code", "name", "category", "source", "basis", "points", "min", "max", "role", "cap", "cap_count",
              "further", "tiers", "bands", "kinds", "statuses", "outcomes"),
    "examples": ("name", "total", "band", "year"),
}  # fmt: skip
"""What stands first in a form, where the order of the file would leave holes; the rest follows."""
FIXED = {"scheme": frozenset({"code", "version"})}
"""Given by the program; to be read only."""
LATE = {"categories": frozenset({"code"}), "bands": frozenset({"label"})}
"""Taken over when the field is left: other rows follow them, which half a word would lead astray."""


@dataclass(frozen=True, slots=True)
class Around:
    """What the fields of a row choose among: (code, words) of categories, labels of grades, known 身份类别."""

    categories: tuple[tuple[str, str], ...] = ()
    bands: tuple[str, ...] = ()
    tags: tuple[str, ...] = field(default=())


class RuleLine(QWidget):
    """Label, field and the sentence below it. `looked_at`: the mouse stands on one that is to be read only."""

    looked_at = Signal(object)

    def __init__(self, declared: RuleField, editor: Any, *, required: bool, read_only: bool) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.declared, self.editor, self._fixed = declared, editor, read_only
        tip = explanation(declared)
        label = Label(declared.label + (" *" if required else ""), "cap", "ink2")
        label.setBuddy(editor)
        for each in (label, editor):
            each.setToolTip(tip)
        editor.setAccessibleName(declared.label + ("，必填" if required else ""))
        editor.setAccessibleDescription(declared.note)
        self.message = Label("", "cap", "red", wrap=True)
        self.message.hide()
        short = isinstance(editor, NumberField | DateField)
        self.setLayout(col(label, row(editor, None) if short else editor, self.message, space=2))
        if read_only and isinstance(editor, TextField):
            editor.setPlaceholderText("—")  # a hint must not be taken for what the rules say
        if read_only and hasattr(editor, "setReadOnly"):
            editor.setReadOnly(True)
        elif read_only and hasattr(editor, "set_read_only"):
            editor.set_read_only()
        elif read_only:
            editor.setEnabled(False)
            for field in editor.findChildren(TextField):
                field.setPlaceholderText("—")

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        if self._fixed:
            self.looked_at.emit(self.declared)

    def say(self, sentence: str) -> None:
        """Write what is wrong below the field, or take it away."""
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))
        if isinstance(self.editor, TextField):
            mark_wrong(self.editor, bool(sentence))


class RowForm(QWidget):
    """`edited(key, value)`: a field holds another value that can be read; `slipped(key, sentence)`: what was typed cannot."""

    edited = Signal(str, object)
    slipped = Signal(str, str)
    explained = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.lines: dict[str, RuleLine] = {}
        self._shown: object = None
        self._place: object = None
        self._grid = QGridLayout()
        self._grid.setContentsMargins(16, 10, 16, 12)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self.setLayout(col(self._grid, None, space=0))
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)

    def retype(self) -> None:
        self._shown = None  # laid out anew with the next row

    def show_row(self, table: str, place: int, values: Mapping[str, Any], around: Around, *, fixed: bool) -> None:
        """Show a row; `fixed` to be read only. A field under the clerk's hands keeps what was typed."""
        fields = [one for one in ordered(table) if one.applies(values) or one.key in values]
        asked = [(one.key, needed(one, values), options(one, values)) for one in fields]
        wanted = (table, asked, around.categories, around.bands, fixed, ladder.large())
        same_place = (table, place) == self._place
        self._place = (table, place)
        if wanted != self._shown:
            self._build(table, fields, values, around, fixed=fixed)
            self._shown, same_place = wanted, False
        for key, line in self.lines.items():
            held = same_place and (line.editor.hasFocus() or line.editor.isAncestorOf(QApplication.focusWidget()))
            if not held or (self.value_of(line) != values.get(key) and not line.editor.problem()):
                line.editor.set_value(_shown(line, values.get(key)))
            if not held:
                line.say("")

    def flush(self) -> None:
        """Take over what is told only when a field is left."""
        table = str(self._place[0]) if isinstance(self._place, tuple) else ""
        for key in LATE.get(table, ()):
            if key in self.lines:
                self._take(key)

    def focus_field(self, key: str) -> bool:
        """Put the keyboard into a field; the first one where there is no such field."""
        line = self.lines.get(key) or next(iter(self.lines.values()), None)
        if line is not None:
            line.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return key in self.lines

    # ---- building ----------------------------------------------------------------------------------------

    def _build(
        self, table: str, fields: Sequence[RuleField], values: Mapping[str, Any], around: Around, *, fixed: bool
    ) -> None:
        held = next((key for key, line in self.lines.items() if line.editor.hasFocus()), "")
        clear(self._grid)
        self.lines = {}
        columns, down, across = (2 if ladder.large() else 3), 0, 0
        for declared in fields:
            editor = _editor(declared, values, around)
            told = editor.editingFinished if declared.key in LATE.get(table, ()) else editor.edited
            told.connect(lambda key=declared.key: self._take(key))
            own = fixed or declared.key in FIXED.get(table, ())
            line = RuleLine(declared, editor, required=needed(declared, values), read_only=own)
            line.looked_at.connect(self.explained)
            self.lines[declared.key] = line
            span = columns if declared.editor in WHOLE_LINE else 2 if declared.key in WIDE and table != "items" else 1
            if across and across + span > columns:
                down, across = down + 1, 0
            self._grid.addWidget(line, down, across, 1, span, Qt.AlignmentFlag.AlignTop)
            across += span
        for column in range(max(self._grid.columnCount(), columns)):
            self._grid.setColumnStretch(column, int(column < columns))
        if held in self.lines:
            self.lines[held].editor.setFocus()

    # ---- values ------------------------------------------------------------------------------------------

    @staticmethod
    def value_of(line: RuleLine) -> Any:
        """What a field holds, as the rule file writes it; None for nothing."""
        value = line.editor.value()
        match line.declared.editor:
            case "points":
                return None if value is None else decimal_text(value)
            case "codes" | "tags":
                return list(value) or None
            case "tiers" | "categories" | "thresholds" | "facts":
                return value or None
        return None if value == "" else value

    def _take(self, key: str) -> None:
        line = self.lines.get(key)
        if line is None:
            return
        said = line.editor.problem()
        if not said and line.declared.editor == "count" and line.editor.text().strip() and line.editor.value() is None:
            said = "须是整数"
        line.say(said)
        self.slipped.emit(key, said)
        if not said:
            self.edited.emit(key, self.value_of(line))

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self.isAncestorOf(now):
            return
        line = next((one for one in self.lines.values() if one.isAncestorOf(now)), None)
        if line is not None:
            self.explained.emit(line.declared)


def ordered(table: str) -> list[RuleField]:
    """The declared fields in the order of the form."""
    first = ORDER.get(table, ())
    place = {key: at for at, key in enumerate(first)}
    return sorted(FIELDS[table], key=lambda one: place.get(one.key, len(first)))


def explanation(declared: RuleField) -> str:
    """Note, where it comes from, an example, each on its line."""
    parts = [declared.note]
    parts += [f"依据：{declared.source}"] if declared.source else []
    parts += [f"例：{declared.example}"] if declared.example else []
    return "\n".join(parts)


def _shown(line: RuleLine, value: Any) -> Any:
    if line.declared.editor in ("codes", "tags"):
        return tuple(value or ())
    return value


def _editor(declared: RuleField, values: Mapping[str, Any], around: Around) -> Any:
    if declared.table == "items" and declared.key == "category":
        return _combo(declared, around.categories, values)
    if declared.table == "examples" and declared.key == "band":
        return _combo(declared, tuple((one, one) for one in around.bands), values)
    match declared.editor:
        case "points":
            return NumberField(_hint(declared), width=132)
        case "count":
            return NumberField(_hint(declared), whole=True, least=0, width=132)
        case "date":
            return DateField()
        case "choice":
            return _combo(declared, options(declared, values), values)
        case "codes":
            return TickGrid(options(declared, values))
        case "tags":
            return MultiChoice(_search(around.tags), "输入身份类别，按 Enter 添加", free=True)
        case "window":
            return Window()
        case "tiers":
            return Amounts(declared.choices)
        case "thresholds":
            return Steps()
        case "categories":
            return Amounts(tuple((code, code) for code, _words in around.categories))
        case "facts":
            return FactsGrid()
        case "long":
            return LongText(_hint(declared), lines=3)
    return TextField(_hint(declared))


def _combo(declared: RuleField, choices: Sequence[tuple[str, str]], values: Mapping[str, Any]) -> Combo:
    """With a place for nothing where the field may be left out, and for what is written but not among the choices."""
    present = values.get(declared.key)
    rest = [] if present is None or present in dict(choices) else [(present, f"{present}（没有这一项）")]
    empty = [(None, "请选择" if declared.required else "不限")] if not declared.required or present is None else []
    return Combo([*empty, *choices, *rest], present, form=True, label=declared.label, most=420)


def _hint(declared: RuleField) -> str:
    """An example; for a figure that may be left out the word that nothing is said, lest it be taken for a figure."""
    if declared.editor in ("points", "count") and not declared.required:
        return "不填"
    return f"如 {declared.example}" if declared.example else ""


def _search(tags: Sequence[str]) -> Any:
    def find(text: str) -> list[Choice]:
        return [Choice(tag, tag) for tag in tags if text.strip() in tag]

    return find
