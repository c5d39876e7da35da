"""The dialog of a change in office: a few fields, what follows in words, and a refusal below them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from gongshu_desk.errors import UserError
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.form_fields import FormField
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import clear, col, holder, note, scroll
from gongshu_desk.ui.kit.record_form import FormLine
from gongshu_desk.ui.kit.shell import Shell

Sentences = Sequence[tuple[str, str]]
"""(kind of note, sentence): 「grey」 tells what follows, 「amber」 what to look at, 「red」 why it cannot be."""
SIGNS = {"grey": "info-fill", "amber": "warning-fill", "red": "x-circle-fill"}
LONG = 7
"""More fields than this scroll."""


class ChangeDialog(Dialog):
    """Asks for the facts of one change.

    foresee: (values) → what would follow; it runs on the store worker whenever every required field is filled.
    write: (values) → Saved, on the store worker; a refusal is shown below the fields and nothing is lost.
    """

    def __init__(
        self,
        parent: QWidget,
        shell: Shell,
        title: str,
        explain: str,
        fields: Sequence[FormField],
        *,
        yes: str,
        foresee: Callable[[dict[str, Any]], Sentences],
        write: Callable[[dict[str, Any]], Any],
        done: Callable[[Any], None],
    ) -> None:
        super().__init__(parent, title, "identification-card", width=560)
        self._shell, self._foresee, self._write, self._done = shell, foresee, write, done
        longest = max(len(f.label) + f.required for f in fields)
        self.lines = {field.key: FormLine(field, longest, False) for field in fields}
        self._told = col(space=6)
        self._sentences: list[str] = []
        self.go = Button(yes, "primary", "check", run=self.save)
        self.go.setDefault(True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(120)
        self._timer.timeout.connect(self._ask)
        self._lay_out(explain)
        for line in self.lines.values():
            line.editor.set_value(line.field.value)
            line.editor.edited.connect(self._edited)
        next(iter(self.lines.values())).editor.setFocus()
        self._ask()

    def _lay_out(self, explain: str) -> None:
        body: Any = col(*self.lines.values(), None, space=8)  # room to spare is left below, not between the fields
        if len(self.lines) > LONG:
            body = scroll(body)
            body.setMinimumHeight(ladder.px(300))
        self.set_content(
            *([Label(explain, tone="ink2", wrap=True)] if explain else []),
            body,
            holder(self._told),
            buttons=(None, Button("取消", run=self.reject), self.go),
        )

    def values(self) -> dict[str, Any]:
        """What the fields hold; None where nothing is filled in."""
        found = {key: line.editor.value() for key, line in self.lines.items()}
        return {key: None if value == "" else value for key, value in found.items()}

    def fill(self, values: Mapping[str, Any]) -> None:
        """Fill fields in as the clerk would."""
        for key, value in values.items():
            self.lines[key].editor.set_value(value)
        self._edited()

    def told(self) -> list[str]:
        """The sentences that stand below the fields."""
        return list(self._sentences)

    def _edited(self) -> None:
        for line in self.lines.values():
            line.say("")
        self._timer.start()

    def _missing(self) -> str:
        values = self.values()
        for key, line in self.lines.items():
            if line.editor.problem():
                return str(line.editor.problem())
            if line.field.required and values[key] in (None, ()):
                return f"请填写{line.field.label}"
        return ""

    def _ask(self) -> None:
        missing = self._missing()
        self.go.set_reason(missing)
        if missing:
            self._tell(())
            return
        values = self.values()
        self._shell.jobs.run(
            lambda _progress: self._foresee(values),
            self._tell,
            self._refused,
            owner=self,
            latest="foresee",
            title="预览",
        )

    def _tell(self, sentences: Sentences) -> None:
        self._sentences = [sentence for _, sentence in sentences]
        clear(self._told)
        for kind, sentence in sentences:
            self._told.addWidget(note(kind, SIGNS[kind], sentence))
        if any(kind == "red" for kind, _ in sentences):
            self.go.set_reason(sentences[0][1])
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None and self.isVisible():
            needed = max(layout.totalHeightForWidth(self.width()), layout.totalSizeHint().height())
            room = self.screen().availableGeometry().height() - 40
            self.resize(self.width(), min(needed, room))

    def _refused(self, error: UserError) -> None:
        self._tell([("red", f"{error.sentence}{error.next_step}")])

    def save(self) -> None:
        """Write what stands in the fields; the dialog stays where it is refused."""
        missing = self._missing()
        if missing:
            for line in self.lines.values():
                line.say(line.editor.problem())
            self.go.set_reason(missing)
            return
        values = self.values()
        self._shell.jobs.run(
            lambda _progress: self._write(values), self._saved, self._refused, owner=self, title="正在保存"
        )

    def _saved(self, saved: Any) -> None:
        self.accept()
        self._done(saved)
