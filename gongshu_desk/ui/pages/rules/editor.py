"""The face that edits one version: outline, form, sentence, live check. Storing is the page's business."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from gongshu_desk.domain.points.rule_fields import TABLE_WORDS
from gongshu_desk.domain.points.rule_words import RuleField
from gongshu_desk.ui.kit.buttons import Action, Button
from gongshu_desk.ui.kit.chips import Chip
from gongshu_desk.ui.kit.dialogs import confirm
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import EDGE, card, clear, col, foot, hline, row, scroll, well
from gongshu_desk.ui.kit.sections import Sections
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.kit.tokens import GAP_DENSE, MARGIN_FOOT, MARGIN_SIDE, MARGIN_TOP
from gongshu_desk.ui.pages.rules.checking import Check, Finding, check
from gongshu_desk.ui.pages.rules.editing import Editing
from gongshu_desk.ui.pages.rules.figures import figures
from gongshu_desk.ui.pages.rules.form import RowForm
from gongshu_desk.ui.pages.rules.live import LiveCheck
from gongshu_desk.ui.pages.rules.outline import Outline, Place, lines

PAUSE_MS = 80
"""How long typing must rest before it is checked: the answer is there within 0.3 s."""


class Editor(QWidget):
    """`changed`: the text or what is known of it differs."""

    changed = Signal()

    def __init__(self, shell: Shell, actions: Sequence[Action], back: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._shell = shell
        self.editing: Editing | None = None
        self.found: Check | None = None
        self._tags: tuple[str, ...] = ()
        self._held = ""
        self.undo_button = Button(kind="icon", icon="arrow-counter-clockwise", tip="撤销", key="Ctrl+Z", run=self.undo)
        self.redo_button = Button(kind="icon", icon="arrow-clockwise", tip="重做", key="Ctrl+Y", run=self.redo)
        self.heading = Heading("规则", "", actions, crumb=("规则", back), extra=[self.undo_button, self.redo_button])
        acts = {"copy": self.copy, "delete": self.delete, "up": lambda: self.move(-1), "down": lambda: self.move(1)}
        self.outline = Outline(self.add, acts)
        self.outline.chosen.connect(self._choose)
        self.form, self.live = RowForm(), LiveCheck()
        self.form.edited.connect(self._take)
        self.form.slipped.connect(self._slip)
        self.form.explained.connect(self._explain)
        self.live.wanted.connect(self.go_to)
        self.state = Chip("草稿")
        self.sections = Sections(shell, "rules")
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE_MS)
        self._later.timeout.connect(self._check)
        self._sought = ""
        self._seek = QTimer(self)
        self._seek.setSingleShot(True)
        self._seek.setInterval(0)
        self._seek.timeout.connect(self._bring_into_sight)
        self._redo_also = QShortcut(QKeySequence("Ctrl+Shift+Z"), self, activated=self.redo)
        body = row(self.outline, (col((self._form_card(), 1), self.live, space=GAP_DENSE), 1), space=GAP_DENSE)
        margins = (MARGIN_SIDE, MARGIN_TOP, MARGIN_SIDE, MARGIN_FOOT)
        top = col(self.heading, row(self.sections, None, self.state), space=GAP_DENSE)
        self.setLayout(col(top, (body, 1), space=10, margins=margins))

    def _form_card(self) -> QFrame:
        self.title = Label("", "h2")
        self.sentence = Label("", "body", "ink", wrap=True)
        self.note = Label("", "cap", "ink2", wrap=True)
        self.tools = row(space=6)
        head = row((self.title, 1), self.tools, margins=(16, 8, 12, 8))
        said = well(row((self.sentence, 1), margins=(16, 8, 16, 8)))
        below = foot(row((self.note, 1), margins=(16, 6, 16, 6)))
        self._area = scroll(self.form)
        return card(col(head, said, hline(), (self._area, 1), below, space=0, margins=EDGE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next field, Esc back to the outline."""
        inside = self.form.isAncestorOf(QApplication.focusWidget())
        if inside and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.focusNextChild()
        elif inside and event.key() == Qt.Key.Key_Escape:
            self.outline.table.setFocus()
        else:
            super().keyPressEvent(event)

    # ---- showing -----------------------------------------------------------------------------------------

    def show_version(self, editing: Editing, tags: tuple[str, ...], words: str) -> None:
        """Open a version; `words` is its state as the clerk reads it."""
        self.editing, self.found, self._tags = editing, None, tags
        self.state.set_word(words)
        self._show()
        self._check()

    def refresh(self) -> None:
        """Something of the version differs that is not in its text: it was stored."""
        self._show(fields=False)

    def focus_first(self) -> None:
        """The keyboard goes into the outline."""
        self.outline.table.setFocus()

    def _show(self, *, fields: bool = True) -> None:
        editing = self.editing
        if editing is None:
            return
        title = str(editing.head.get("title") or "（还没有名称）").partition("，")[0]  # the rest stands in 基本设置
        told = "已发布，只能看" if editing.fixed else ("有改动未保存" if editing.changed else "已保存")
        self.heading.set(f"{title}　第 {editing.head.get('version', '?')} 版", told)
        self._show_outline()
        if fields:
            self._show_form()
        self.title.setText(editing.name())
        self.sentence.setText(editing.sentence())
        self.undo_button.set_reason("" if editing.can_undo else "没有可撤销的改动")
        self.redo_button.set_reason("" if editing.can_redo else "没有可重做的改动")
        self.changed.emit()

    def _show_outline(self) -> None:
        editing = self.editing
        assert editing is not None
        marks = self.found.marks() if self.found else {}
        marks |= {place: "fault" for place, _key in editing.slips}
        self.outline.show_lines(lines(editing.head, editing.tables, marks), editing.chosen, fixed=editing.fixed)
        row_wanted = "" if editing.on_row else "先选中一条"
        self.outline.allow(
            {
                "copy": row_wanted,
                "delete": row_wanted,
                "up": "" if editing.neighbour(-1) is not None else "已在最上面",
                "down": "" if editing.neighbour(1) is not None else "已在最下面",
            }
        )

    def _show_form(self) -> None:
        editing = self.editing
        assert editing is not None
        table, place = editing.chosen
        self.form.setVisible(table == "scheme" or place >= 0)
        if not self.form.isHidden():
            around = editing.around(self._tags)
            self.form.show_row(table, place, editing.row(), around, fixed=editing.fixed)
        where = "鼠标停在" if editing.fixed else "光标停在"
        hint = "在左边选一条。" if editing.fixed else "在左边选一条，或点「新增」。"
        self.note.setText(f"{where}哪一栏，这里就说明哪一栏。" if place >= 0 else hint)
        self._show_tools()

    def _show_tools(self) -> None:
        """What else can be done with the row in sight."""
        clear(self.tools)
        editing = self.editing
        if editing is None or editing.fixed:
            return
        table, place = editing.chosen
        if table == "examples" and place >= 0:
            self.take_button = Button(
                "按现算结果填写",
                small=True,
                icon="check",
                tip="把算得的总分、等次和各类得分填进应得",
                run=self.take_computed,
            )
            self.tools.addWidget(self.take_button)
        elif place < 0 and table != "scheme":
            tables = ("categories", "items") if table == "items" else (table,)
            for one in tables:
                words = f"新增{TABLE_WORDS[one]}"
                self.tools.addWidget(Button(words, small=True, icon="plus", run=lambda one=one: self.add(one)))

    def _explain(self, declared: RuleField) -> None:
        parts = [
            declared.note,
            declared.source and f"依据：{declared.source}",
            declared.example and f"例：{declared.example}",
        ]
        self.note.setText("　".join(part for part in parts if part))
        if self.editing is not None and not self.editing.fixed:
            self._sought = declared.key
            self._seek.start()

    def _bring_into_sight(self) -> None:
        """Scroll to the field with the keyboard, once it has its place."""
        line = self.form.lines.get(self._sought)
        if line is not None:
            self._settle_card()
            self._area.ensureWidgetVisible(line, 0, 0)

    def _settle_card(self) -> None:
        """The explanation below may have grown by a line: the room left for the form is known before it scrolls."""
        inner, outer = self._area.parentWidget(), self.layout()
        if inner is not None and inner.layout() is not None and outer is not None:
            inner.layout().invalidate()
            outer.activate()
            inner.layout().activate()

    # ---- checking ----------------------------------------------------------------------------------------

    def _check(self) -> None:
        editing = self.editing
        if editing is None:
            return
        text = editing.text
        self._shell.jobs.run(
            lambda _progress: check(text),
            self._checked,
            worker="draw",
            owner=self,
            latest="rules.check",
            title="检查规则",
        )

    def _checked(self, found: Check) -> None:
        editing = self.editing
        if editing is None:
            return
        self.found = found
        self._show_outline()
        self.live.show_check(found, self.slips())
        self.live.say(figures(found.scheme) if found.scheme else "")
        self.changed.emit()

    def slips(self) -> list[Finding]:
        """What was typed and cannot be read."""
        found = []
        for (place, key), sentence in (self.editing.slips if self.editing else {}).items():
            line = self.form.lines.get(key)
            label = line.declared.label if line else key
            found.append(Finding("fault", f"「{label}」填的{sentence}，没有写进规则", "请改正这一栏。", place, key))
        return found

    def is_current(self) -> bool:
        """Whether the check in sight is of the text as it stands."""
        return self.editing is not None and self.found is not None and self.found.text == self.editing.text

    def show_item(self, code: str) -> None:
        """Choose the item of this code, if there is one."""
        items = self.editing.tables["items"] if self.editing is not None else []
        place = next((at for at, one in enumerate(items) if one.get("code") == code), None)
        if place is not None:
            self._choose(("items", place))

    def go_to(self, finding: Finding) -> None:
        """Choose the row a finding is about, with the keyboard in its field."""
        if self.editing is not None:
            self._choose(finding.place)
            self.form.focus_field(finding.field)

    # ---- changing ----------------------------------------------------------------------------------------

    def _choose(self, place: Place) -> None:
        if self.editing is not None and place != self.editing.chosen:
            self.form.flush()
            self._forget_slips()
            self.editing.choose(place)
            self._area.verticalScrollBar().setValue(0)
        self._show()

    def _forget_slips(self) -> None:
        """The clerk leaves a row with something typed that could not be taken over: tell, and go by what is written."""
        lost = self.slips()
        if lost and self.editing is not None:
            self._shell.toast(f"{lost[0].sentence}。", icon="warning-fill")
            self.editing.slips.clear()

    def _take(self, key: str, value: Any) -> None:
        if self.editing is not None and not self.editing.fixed and self.editing.set(key, value):
            self._show(fields=key in ("source", "basis", "code", "label"))
            self._later.start()

    def _slip(self, key: str, sentence: str) -> None:
        if self.editing is None or self.editing.fixed:
            return
        before = bool(self.editing.slips)
        self.editing.slip(key, sentence)
        if sentence:
            self._seek.start()  # what is wrong is said below the field
        if sentence or before:
            self._later.start()
            self.changed.emit()

    def _act(self, act: Callable[[Editing], object], key: str = "") -> None:
        if self.editing is None or self.editing.fixed:
            return
        self.form.flush()
        act(self.editing)
        self._show()
        self._later.start()
        if key:
            self.form.focus_field(key)

    def add(self, table: str) -> None:
        """A new row, chosen, the keyboard in its name."""
        key = {"bands": "label", "vetoes": "when"}.get(table, "name")
        self._act(lambda editing: editing.add(table), key)
        field = self.form.lines.get(key)
        if field is not None and hasattr(field.editor, "selectAll"):
            field.editor.selectAll()

    def copy(self) -> None:
        """The chosen row once more."""
        self._act(lambda editing: editing.copy())

    def move(self, step: int) -> None:
        """The chosen row one place up or down."""
        self._act(lambda editing: editing.move(step))

    def delete(self) -> None:
        """Without the chosen row, after asking."""
        editing = self.editing
        if editing is None or editing.fixed or not editing.on_row:
            return
        table, place = editing.chosen
        items = editing.items_of(place) if table == "categories" else []
        detail = f"类别里的 {len(items)} 项细则也一起删除。" if items else "可以用「撤销」（Ctrl+Z）找回。"
        if confirm(self, f"删除{editing.name()}？", detail, yes="删除", no="不删", danger=True):
            self._act(lambda editing: editing.delete())
            self.outline.table.setFocus()

    def undo(self) -> None:
        """Take the last step back."""
        self._act(lambda editing: editing.undo())

    def redo(self) -> None:
        """Make it again."""
        self._act(lambda editing: editing.redo())

    def take_computed(self) -> None:
        """What the example comes to becomes what it should come to."""
        editing, found = self.editing, self.found
        if editing is None or found is None or editing.chosen[0] != "examples":
            return
        computed = found.computed.get(editing.chosen[1])
        if computed is None or not self.is_current():
            self.note.setText("还没有算出结果，先改正规则或算例里的错误。")
            return

        def take(editing: Editing) -> None:
            editing.slips.clear()
            editing.set("total", computed.total)
            editing.set("band", computed.band or None)
            editing.set("categories", dict(computed.categories))

        self._act(take)
