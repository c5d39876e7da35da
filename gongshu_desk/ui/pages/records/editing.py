"""Writing one record in the card beside the list: new, change, save and next, stale, taken back."""

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from pydantic import ValidationError
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from gongshu_desk.domain.records.fields import explain
from gongshu_desk.errors import Conflict, NotFound, UserError
from gongshu_desk.services import divergence, history, records
from gongshu_desk.services.choices import matching
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.divergence import Newer
from gongshu_desk.services.kinds import RecordKind
from gongshu_desk.services.listing import Listed, defaults_for, draft_from
from gongshu_desk.services.records import Loaded
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.chooser import Choice, Search
from gongshu_desk.ui.kit.form_fields import form_fields
from gongshu_desk.ui.kit.recent import remember
from gongshu_desk.ui.kit.record_form import RecordForm
from gongshu_desk.ui.kit.record_side import RecordSide
from gongshu_desk.ui.kit.record_view import RecordView
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.pages.records.revealing import Give, revealing
from gongshu_desk.ui.pages.records.stale import ThreeWay, told


@dataclass
class Editing:
    """What the open form writes: a new record with a uid of its own, or one that was loaded at a revision."""

    uid: str = ""
    id: int | None = None
    revision: int = 0
    saving: bool = False
    base: dict[str, Any] = field(default_factory=dict)
    """What was loaded, or what is stored now after somebody else's change was taken over."""


class Editor:
    """The form of one list page. `written` is the key of the record saved last, so that the list can show it."""

    def __init__(self, shell: Shell, desk: Desk, view: RecordView, kind: RecordKind, side: RecordSide) -> None:
        self.shell, self.desk, self.view, self.kind, self.side = shell, desk, view, kind, side
        self.found: Listed | None = None
        self.written: dict[str, Any] = {}
        self._editing: Editing | None = None

    def form(self) -> RecordForm | None:
        """The form that is open."""
        return self.side.form()

    def may_leave(self) -> bool:
        """Whether the form may go, asking if something was changed."""
        form = self.form()
        return form is None or form.ask_close()

    def new(self, values: Mapping[str, Any] | None = None) -> None:
        """Open an empty form."""
        if self.found is None or not self.may_leave():
            return
        start = defaults_for(self.kind, self.found, self.shell.year, {**self.view.defaults, **(values or {})})
        self._editing = Editing(uid=uuid.uuid4().hex)
        self._open(self.view.words.new, start)

    def load(self, number: int, fill: Mapping[str, Any] | None = None) -> None:
        """Open the form of a stored record, as it stands in the store now; `fill` as if the clerk had typed it."""
        if not self.may_leave():
            return
        kind, desk = self.kind, self.desk
        self.shell.jobs.run(
            lambda _progress: records.load(desk, kind, number),
            lambda loaded: self._loaded(loaded, fill or {}),
            owner=self.side,
            latest="form",
            title="打开",
        )

    def _loaded(self, loaded: Loaded, fill: Mapping[str, Any]) -> None:
        values = loaded.draft.model_dump()
        self._editing = Editing(id=loaded.id, revision=loaded.revision, base=values)
        self._open(f"修改{self.view.words.noun}", values)
        self.side.show_record(str(self.kind.table.__tablename__), loaded.uid)
        words, title = self.view.words, records.title_of(self.kind, loaded.draft)
        remember(
            self.shell.settings, self.kind.name, {"id": loaded.id}, title, words.noun, "pencil-simple", datetime.now()
        )
        form = self.form()
        if form is not None:
            form.set_warnings(loaded.draft.warnings())
            if fill:
                form.rebase(values, fill)
                first = form.editor(next(iter(fill)))
                QTimer.singleShot(0, first, lambda: _reveal(first))  # once the form has its place

    def _open(self, title: str, values: Mapping[str, Any]) -> None:
        choosers = {
            spec.name: self.search(spec.meta.refers)
            for spec in self.kind.fields
            if spec.meta.refers and self.found is not None and spec.meta.refers in self.found.choices
        }
        year = self.shell.year if self.view.by_year else None  # a roster's dates lie in any year
        skip = {*self.view.skip, *(self.found.hidden if self.found is not None else ())}
        fields = form_fields(self.kind.draft, choosers=choosers, skip=skip, year=year)
        form = RecordForm(fields, draft=self.kind.draft)
        if self._editing is not None and self._editing.id is not None:
            form.offer_reveal(self.revealing(self._editing.id, form))
        form.next_button.setVisible(self._editing is not None and self._editing.id is None)
        form.set_values(values)
        form.save.connect(lambda found: self._save(found, go_on=False))
        form.save_next.connect(lambda found: self._save(found, go_on=True))
        form.closed.connect(self.side.close_form)
        self.side.open_form(title, form)
        form.focus_first()

    def revealing(self, number: int, owner: QWidget) -> Callable[[str, Give], Any]:
        """What shows a private field of one record (field, what takes it), after it was logged."""
        return revealing(self.shell, self.desk, self.kind, number, owner)

    def search(self, refers: str) -> Search:
        """Matches of a reference from what the list was gathered with; asked again after every reload."""

        def search(text: str) -> Sequence[Choice]:
            offered = self.found.choices.get(refers, []) if self.found is not None else []
            return [Choice(c.value, c.label, c.note) for c in matching(offered, text)]

        return search

    # ---- saving -----------------------------------------------------------------------------------------

    def _save(self, values: Mapping[str, Any], go_on: bool) -> None:
        form, editing = self.form(), self._editing
        if form is None or editing is None or editing.saving:
            return
        try:
            draft = draft_from(self.kind, {**form.rest(), **values})
        except ValidationError as error:
            form.set_errors(dict(explain(error, self.kind.draft)))
            return
        editing.saving = True
        form.save_button.set_reason("正在保存")
        kind, desk = self.kind, self.desk

        def write(_progress: object) -> Any:
            if editing.id is None:
                return records.add(desk, kind, draft, editing.uid)
            return records.change(desk, kind, editing.id, editing.revision, draft)

        title = records.title_of(kind, draft)
        self.written = {name: getattr(draft, name) for name in kind.key}
        self.shell.jobs.run(
            write,
            lambda saved: self._saved(saved, f"已保存{self.view.words.noun}「{title}」", draft.warnings(), go_on),
            self._refused,
            owner=form,
            title="正在保存",
        )

    def _saved(self, saved: Any, sentence: str, warnings: Sequence[str], go_on: bool) -> None:
        form = self.form()
        was_new = self._editing is not None and self._editing.id is None
        if form is not None:
            form.accept_saved()
            self.side.close_form()
        self._editing = None
        if warnings:
            sentence += f"。提醒：{warnings[0]}"
        batch, desk = saved.batch, self.desk
        tell_saved(self.shell, saved, sentence, lambda: history.undo(desk, batch))
        if go_on and was_new:
            self._next_after(form)

    def _next_after(self, form: RecordForm | None) -> None:
        """保存并继续: the next form keeps what runs on from record to record."""
        kept = form.values() if form is not None else {}
        runs_on = {
            name: kept.get(name) for name in ("kind", "level", "term", "year", "station", "activity_no", "status")
        }
        start = {name: value for name, value in runs_on.items() if value is not None}
        if self.found is not None and self.written.get("no"):
            self.found.rows.append(dict(self.written))  # so that the next number follows, before the list is back
        self.new(start)

    def _refused(self, error: UserError) -> None:
        form = self.form()
        if form is None or self._editing is None:
            self.shell.refuse(error)
            return
        self._editing.saving = False
        form.save_button.set_reason("")
        number = self._editing.id
        if isinstance(error, Conflict) and number is not None and "有人改过" in error.sentence:
            self.look_again(choose=True)
        elif isinstance(error, NotFound) and number is not None:
            self.side.tell("amber", "warning-fill", str(error).replace("\n", ""))
        elif isinstance(error, Conflict) and "已有一条" in error.sentence:
            form.set_errors({self.kind.key[0]: error.sentence + error.next_step})
        else:
            form.set_errors({"": f"{error.sentence}{error.next_step}"})

    # ---- somebody else's change ---------------------------------------------------------------------------

    def look_again(self, *, choose: bool = False) -> None:
        """Ask whether the record that is open was changed meanwhile; tell it at once, with what is different.

        choose: open the three-way view straight away (the clerk wanted to save).
        """
        editing, form = self._editing, self.form()
        if form is None or editing is None or editing.id is None or editing.saving:
            return
        desk, kind, number, revision = self.desk, self.kind, editing.id, editing.revision
        self.shell.jobs.run(
            lambda _progress: divergence.newer(desk, kind, number, revision),
            lambda found: self._newer(found, choose),
            self._refused,
            owner=form,
            latest="form.newer",
            title="核对",
        )

    def _newer(self, newer: Newer | None, choose: bool) -> None:
        form, editing = self.form(), self._editing
        if newer is None or form is None or editing is None:
            return
        mine = {**form.rest(), **form.values()}
        found = divergence.divergences(self.kind, editing.base, newer.values, mine)
        if not found or not form.is_changed():  # nothing typed can be lost
            kept = form.changes()
            form.rebase(newer.values, kept)
            editing.base, editing.revision = newer.values, newer.revision
            if found:
                self.side.tell("blue", "info-fill", f"刚才有人改了这条，已换成最新内容：{told(found)}")
            elif choose:
                form.submit()
        elif choose:
            self._choose(newer)
        else:
            look = Button("看差别", small=True, run=lambda: self._choose(newer))
            self.side.tell("amber", "warning-fill", f"刚才有人改了这条：{told(found)}", look)

    def _choose(self, newer: Newer) -> None:
        form, editing = self.form(), self._editing
        if form is None or editing is None:
            return
        found = divergence.divergences(self.kind, editing.base, newer.values, {**form.rest(), **form.values()})

        def save(mine: set[str]) -> None:
            theirs = {d.field for d in found if d.field not in mine}
            kept = {name: value for name, value in form.changes().items() if name not in theirs}
            form.rebase(newer.values, kept)
            editing.base, editing.revision = newer.values, newer.revision
            self.side.quiet()
            self.side.uncover()
            form.submit()

        view = ThreeWay(newer, found, save, self._go_on)
        self.side.open_over(view)
        view.focus_first()

    def _go_on(self) -> None:
        self.side.uncover()
        form = self.form()
        if form is not None:
            form.focus_first()


def _reveal(editor: QWidget) -> None:
    """The keyboard goes to a field and the form scrolls to it."""
    editor.setFocus()
    above = editor.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None:
        above.ensureWidgetVisible(editor)
