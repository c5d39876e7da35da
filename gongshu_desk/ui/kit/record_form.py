"""A form drawn from field descriptions.

    form = RecordForm(form_fields(DeputyDraft, choosers=...), draft=DeputyDraft, columns=2)
    form.set_values({"name": "刘畅", ...})     # the loaded record; `revert()` comes back to it
    form.save.connect(store_it)               # values that satisfy the draft; Ctrl+S or the button
    form.save_next.connect(...)               # Ctrl+Enter
    form.closed.connect(...)                  # Esc, after asking if something was changed
    form.set_errors({"certificate_no": "代表证号 3301050110017 已有"})

Values are plain: str, date, Decimal, int, bool, Code, tuple; None where nothing is filled in. Enter goes to
the next field. A sentence below a field says what is wrong with it; a sentence on top what is wrong with the
whole. The form never writes anything: what it emits goes through `jobs` to a service.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from pydantic import ValidationError
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QWidget

from gongshu_desk.domain.records.fields import Draft, explain
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.dates import DateField, PartialDateField
from gongshu_desk.ui.kit.dialogs import confirm
from gongshu_desk.ui.kit.fields import NumberField, mark_wrong
from gongshu_desk.ui.kit.form_fields import FormField, editor_for
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import col, foot, hline, holder, note, row, scroll
from gongshu_desk.ui.kit.private_field import PrivateField


class FormLine(QWidget):
    """Label, field and the sentence below it. `above` puts the label over the field, for narrow cards."""

    def __init__(self, field: FormField, label_width: int, above: bool) -> None:
        super().__init__()
        self.field = field
        self.editor: Any = editor_for(field)
        self._label = Label(field.label + (" *" if field.required else ""), tone="ink2")
        self._label.setBuddy(self.editor)
        self._label.setToolTip(field.tip)
        self._label_width, self._above = label_width, above
        self.message = Label("", "body", "red", wrap=True)
        self.message.hide()
        short = isinstance(self.editor, NumberField | DateField | PartialDateField)
        fields = col(row(self.editor, None) if short else self.editor, self.message, space=2)
        if above:
            self.setLayout(col(self._label, fields, space=2))
        else:
            lead = col(self._label, None, space=0)
            self.setLayout(row(lead, (fields, 1), space=8))
        self.retype()

    def retype(self) -> None:
        if not self._above:
            self._label.setFixedWidth(self._label_width * ladder.width("代表证号") // 4 + 4)
            self._label.setFixedHeight(ladder.control_height())

    def say(self, sentence: str, tone: str = "red") -> None:
        """Write a sentence below the field, or take it away; red marks the field too."""
        self.message.setText(sentence)
        self.message.set_tone(tone)
        self.message.setVisible(bool(sentence))
        target = getattr(self.editor, "field", self.editor)
        mark_wrong(target, bool(sentence) and tone == "red")
        self.editor.setAccessibleDescription(sentence)


class RecordForm(QWidget):
    """See the module for its use.

    fields: what to draw. draft: the record the values must satisfy before `save` is emitted. columns: 1 or 2
    side by side. above: labels over the fields. buttons: whether the foot with 保存 is shown. next_button:
    whether 保存并继续 stands there.
    """

    save = Signal(dict)
    save_next = Signal(dict)
    closed = Signal()
    changed = Signal(bool)

    def __init__(
        self,
        fields: Sequence[FormField],
        *,
        draft: type[Draft] | None = None,
        columns: int = 1,
        above: bool = False,
        buttons: bool = True,
        next_button: bool = True,
        save_word: str = "保存",
    ) -> None:
        super().__init__()
        self._draft, self._columns = draft, columns
        self._loaded: dict[str, Any] = {}
        self._rest: dict[str, Any] = {}
        self._was_changed = False
        characters = min(max((len(f.label) + f.required for f in fields), default=4), 9)
        self.lines = {field.key: FormLine(field, characters, above) for field in fields}
        self._whole = Label("", "body", "red", wrap=True)
        self._whole.hide()
        self._notes = col(space=4)
        self._foot = self._make_foot(next_button, save_word)
        if not buttons:
            self._foot.hide()
        self._area = scroll(col(self._whole, self._notes, self._grid(fields), None, space=8, margins=(16, 12, 16, 12)))
        self.setLayout(col((self._area, 1), self._foot, space=0))
        for line in self.lines.values():
            line.editor.edited.connect(lambda line=line: self._edited(line))
            self._watch(line.editor)
        self._keys()
        self.set_values({})

    # ---- values -----------------------------------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        """What the fields hold; None where nothing is filled in (a list is an empty tuple)."""
        found = {}
        for key, line in self.lines.items():
            value = line.editor.value()
            found[key] = None if value == "" else value
        return found

    def rest(self) -> dict[str, Any]:
        """What was loaded and has no field of its own."""
        return dict(self._rest)

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Load a record: missing fields show their default, and nothing counts as changed.

        Values without a field of their own are kept for the checks of the draft.
        """
        self._rest = {key: value for key, value in values.items() if key not in self.lines}
        for key, line in self.lines.items():
            line.editor.set_value(values.get(key, line.field.value))
            line.say("")
        self._say_whole("")
        self._loaded = self.values()
        self._tell_changed()

    def set_value(self, key: str, value: Any) -> None:
        """Fill one field in as if the clerk had."""
        self.lines[key].editor.set_value(value)
        self._tell_changed()

    def rebase(self, values: Mapping[str, Any], kept: Mapping[str, Any]) -> None:
        """Take what is stored now as loaded, and fill in `kept` as if the clerk had: nothing typed is lost."""
        self.set_values(values)
        for key, value in kept.items():
            if key in self.lines:
                self.lines[key].editor.set_value(value)
        self._tell_changed()

    def editor(self, key: str) -> Any:
        """The widget of a field."""
        return self.lines[key].editor

    def is_changed(self) -> bool:
        """Whether something differs from what was loaded."""
        return self.values() != self._loaded

    def changes(self) -> dict[str, Any]:
        """The fields that differ from what was loaded, with their new values."""
        return {key: value for key, value in self.values().items() if value != self._loaded.get(key)}

    def offer_reveal(self, show: Callable[[str, Callable[[str], None]], object]) -> None:
        """显示 of masked fields: `show` is told the field's key and what takes its whole value."""
        for key, line in self.lines.items():
            if isinstance(line.editor, PrivateField):
                line.editor.offer(lambda give, key=key: show(key, give))

    def revert(self) -> None:
        """Back to what was loaded."""
        self.set_values({**self._rest, **self._loaded})

    def accept_saved(self) -> None:
        """What the fields hold now is saved: nothing counts as changed."""
        self._loaded = self.values()
        self._tell_changed()

    # ---- errors -----------------------------------------------------------------------------------------

    def check(self) -> bool:
        """Say below each field what is wrong with it; whether everything is right."""
        errors = {key: line.editor.problem() for key, line in self.lines.items()}
        for key, value in self.values().items():
            field = self.lines[key].field
            if not errors[key] and field.required and value in (None, ()):
                errors[key] = f"请{'选择' if field.type in ('code', 'reference') else '填写'}{field.label}"
        errors = {key: sentence for key, sentence in errors.items() if sentence}
        if not errors and self._draft is not None:
            errors = self._draft_errors()
        self.set_errors(errors)
        return not errors

    def set_errors(self, errors: Mapping[str, str]) -> None:
        """Show these sentences below their fields; the key "" (or an unknown one) stands on top of the form."""
        for key, line in self.lines.items():
            line.say(errors.get(key, ""))
        rest = [sentence for key, sentence in errors.items() if key not in self.lines and sentence]
        self._say_whole("\n".join(rest))
        first = next((line for key, line in self.lines.items() if errors.get(key)), None)
        if first is not None:
            first.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, first, lambda: self._area.ensureWidgetVisible(first))

    def set_warnings(self, sentences: Sequence[str]) -> None:
        """Show amber sentences on top: rules of the trade that do not hold a record back."""
        while self._notes.count():
            self._notes.takeAt(0).widget().deleteLater()
        for sentence in sentences:
            self._notes.addWidget(note("amber", "warning-fill", sentence))

    def _draft_errors(self) -> dict[str, str]:
        assert self._draft is not None
        filled = {key: value for key, value in {**self._rest, **self.values()}.items() if value is not None}
        filled = {key: value for key, value in filled.items() if key in self._draft.model_fields}
        try:
            self._draft.model_validate(filled)
        except ValidationError as error:
            return dict(explain(error, self._draft))
        return {}

    def _say_whole(self, sentence: str) -> None:
        self._whole.setText(sentence)
        self._whole.setVisible(bool(sentence))

    # ---- doing ------------------------------------------------------------------------------------------

    def submit(self, go_on: bool = False) -> None:
        """Check, then emit `save` or `save_next` with the values."""
        if self.check():
            (self.save_next if go_on else self.save).emit(self.values())

    def ask_close(self) -> bool:
        """Emit `closed`, after asking if something was changed; whether the form may go."""
        if self.is_changed() and not confirm(
            self, "放弃没有保存的内容？", "这一页有改动，关闭后不会保留。", yes="放弃", no="继续填写", danger=True
        ):
            return False
        self.closed.emit()
        return True

    def focus_first(self) -> None:
        """Put the keyboard into the first field that can be filled in."""
        for line in self.lines.values():
            if not line.field.read_only:
                line.editor.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _grid(self, fields: Sequence[FormField]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        place, group = 0, ""
        for field in fields:
            if field.group and field.group != group:
                place += -place % self._columns
                grid.addWidget(self._group(field.group, first=not group), place // self._columns, 0, 1, self._columns)
                place += self._columns
                group = field.group
            span = self._columns if field.full else 1
            if place % self._columns + span > self._columns:
                place += -place % self._columns
            at, side = divmod(place, self._columns)
            grid.addWidget(self.lines[field.key], at, side, 1, span, Qt.AlignmentFlag.AlignTop)
            place += span
        for side in range(self._columns):
            grid.setColumnStretch(side, 1)
        return grid

    def _group(self, text: str, first: bool) -> QWidget:
        head = Label(text, "strong")
        return holder(row(head, (hline(), 1), space=12, margins=(0, 0 if first else 8, 0, 0)))

    def _make_foot(self, next_button: bool, word: str) -> QWidget:
        self.save_button = Button(word, "primary", "check", tip="保存（Ctrl+S）", run=self.submit)
        self.next_button = Button("保存并继续", tip="保存，然后填下一条（Ctrl+Enter）", run=lambda: self.submit(True))
        if not next_button:
            self.next_button.hide()
        self.revert_button = Button("", "icon", "arrow-counter-clockwise", tip="还原到打开时的内容", run=self.revert)
        self.close_button = Button("关闭", "quiet", tip="关闭（Esc）", run=self.ask_close)
        return foot(
            row(self.close_button, self.revert_button, None, self.next_button, self.save_button, margins=(8, 8, 16, 8))
        )

    def _keys(self) -> None:
        for key, run in (
            ("Ctrl+S", lambda: self.submit(False)),
            ("Ctrl+Return", self._submit_on),
            ("Ctrl+Enter", self._submit_on),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    def _submit_on(self) -> None:
        """Ctrl+Enter: on to the next record; a form of one record alone is saved, so that the key is never silent."""
        self.submit(not self.next_button.isHidden())

    def _watch(self, editor: QWidget) -> None:
        target = getattr(editor, "field", editor)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter → next field (but a line break in long text), Esc → close, and the focused line stays in sight."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._area.ensureWidgetVisible(watched, 0, 40)
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        popup = getattr(watched, "popup", None)
        if callable(popup) and popup().isVisible():
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.ask_close()
            return True
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~_KEYPAD
        if enter and not isinstance(watched, QPlainTextEdit):
            if hasattr(watched, "_take_words") and watched._take_words():  # a typed word of a list is added first
                return True
            self.focusNextChild()
            return True
        return False

    def _edited(self, line: FormLine) -> None:
        line.say(line.editor.problem() if line.message.isVisible() else "")
        warning = getattr(line.editor, "warning", None)
        if callable(warning) and warning():
            line.say(warning(), "amber")
        self._tell_changed()

    def _tell_changed(self) -> None:
        now = self.is_changed()
        self.revert_button.setEnabled(now)
        if now != self._was_changed:
            self._was_changed = now
            self.changed.emit(now)


_KEYPAD = Qt.KeyboardModifier.KeypadModifier
