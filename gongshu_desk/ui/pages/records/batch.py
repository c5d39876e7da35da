"""批量修改: which fields, what to, and record by record what would become of it; only then 确认.

The face takes the place of the list. Whatever is chosen at the right is tried on the store worker, and the table at
the left shows old → new, what cannot be changed and why. Nothing is written before 确认.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QWidget

from gongshu_desk.domain.records.fields import FieldSpec
from gongshu_desk.errors import InvalidInput, UserError
from gongshu_desk.services import batch, history
from gongshu_desk.services.batch import Change, How, Planned
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.columns import Cell, Column, Row, Run
from gongshu_desk.ui.kit.dates import DateField
from gongshu_desk.ui.kit.dialogs import confirm
from gongshu_desk.ui.kit.fields import Check, Combo, TextField
from gongshu_desk.ui.kit.form_fields import editor_for, form_fields
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import card, clear, col, foot, hline, holder, note, row, scroll, table_card
from gongshu_desk.ui.kit.record_side import FORM_WIDTH
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.saving import tell_saved

if TYPE_CHECKING:
    from gongshu_desk.ui.pages.records.page import RecordsPage

WORDS: dict[How, str] = {"set": "改为", "clear": "清空", "add": "加上", "remove": "去掉", "count": "依次编页码，从"}


def _outcome(_value: Any, current: Row) -> Cell:
    plan: Planned = current["plan"]
    if plan.refused:
        return Cell(plan.refused, "red", icon="prohibit-bold", icon_tone="red", tip=plan.refused)
    if not plan.changes:
        return Cell("已经是这样，不变", "ink3")
    runs: list[Run] = []
    for place, change in enumerate(plan.changes):
        runs += [Run("；" if place else "", "ink3"), Run(f"{change.label} ", "ink2")]
        if not ladder.large():  # at 特大 there is room for what it becomes, and the tip for what it was
            runs.append(Run(change.old or "空", "ink3", strike=True))
        runs += [Run(" → ", "ink3"), Run(change.new or "空", "blue", True)]
    told = "；".join(f"{c.label}：{c.old or '空'} → {c.new or '空'}" for c in plan.changes)
    return Cell(runs=tuple(runs), tip=told)


def _warning(_value: Any, current: Row) -> Cell:
    plan: Planned = current["plan"]
    if not plan.warnings:
        return Cell("", "ink3")
    return Cell(plan.warnings[0], "amber", icon="warning-fill", icon_tone="amber", tip="；".join(plan.warnings))


COLUMNS = (
    Column("title", "记录", "name", 214, rank=0),
    Column("outcome", "改动", width=266, stretch=True, rank=0, show=_outcome, sortable=False),
    Column("warning", "提醒", width=170, rank=2, show=_warning, sortable=False),
)


class FieldChange(QFrame):
    """One field to change: which, how, to what. `read` gives the change, or raises with what is missing."""

    def __init__(self, face: "BatchFace", taken: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._face = face
        self._specs = {spec.name: spec for spec in batch.offered(face.page.kind)}
        choices = [(None, "选择要改的项目"), *((s.name, s.label) for s in self._specs.values() if s.name not in taken)]
        self.field = Combo(choices, form=True, label="要改的项目", most=400)
        self.field.edited.connect(self._offer)
        self.how = Combo((), form=True, label="怎么改", most=200)
        self.how.edited.connect(self._show_editor)
        self.editor: Any = None
        self._place = col(space=0)
        away = Button("", "icon", "x", tip="不改这一项", run=lambda: face.drop(self))
        self.setLayout(col(row((self.field, 1), self.how, away, space=8), self._place, space=6, margins=(0, 0, 0, 4)))
        self._offer()

    def spec(self) -> FieldSpec | None:
        """The field chosen."""
        return self._specs.get(self.field.value() or "")

    def _offer(self) -> None:
        spec = self.spec()
        hows: list[How] = ["set"]
        if spec is not None and spec.type == "list":
            hows = ["add", "remove", "set"]
        if spec is not None and spec.name == "book_page":
            hows = ["count", "set"]
        if spec is not None and not spec.required and spec.type != "yes_no":
            hows.append("clear")
        self.how.set_choices([(how, WORDS[how]) for how in hows], hows[0])
        self.how.setVisible(spec is not None and len(hows) > 1)
        self._show_editor()

    def _show_editor(self) -> None:
        clear(self._place)
        self.editor = None
        spec = self.spec()
        if spec is not None and self.how.value() != "clear":
            if self.how.value() == "count":
                self.editor = TextField("第一条的页码，如 12", limit=6)
            else:
                kind, found = self._face.page.kind, self._face.page.found
                known = spec.meta.refers and found is not None and spec.meta.refers in found.choices
                choosers = {spec.name: self._face.page.editor.search(spec.meta.refers)} if known else {}
                (line,) = form_fields(kind.draft, choosers=choosers, only=[spec.name], year=None)
                self.editor = editor_for(line)
            self.editor.edited.connect(self._face.preview)
            self._place.addWidget(self.editor)
            self.editor.setFocus()
        self._face.preview()

    def read(self) -> Change | None:
        """The change; None while no field is chosen. InvalidInput where a value cannot be read."""
        spec = self.spec()
        if spec is None:
            return None
        how: How = self.how.value()
        if self.editor is None:
            return Change(spec.name, how)
        problem = self.editor.problem() if hasattr(self.editor, "problem") else ""
        if problem:
            raise InvalidInput(problem)
        return Change(spec.name, how, self.editor.value())


class BatchFace(QWidget):
    """See the module. Made for one selection; `page.leave_batch()` takes it away."""

    def __init__(self, page: "RecordsPage", rows: Sequence[Row]) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.page = page
        self._picked = {int(r["id"]): int(r["revision"]) for r in rows}
        self._plans: list[Planned] = []
        self._changes: list[Change] = []
        self.table = RecordTable(COLUMNS, key="id", label="预览", empty="先在右边选要改的项目")
        self.lines: list[FieldChange] = []
        self._holder = col(space=8)
        self.day = DateField()
        self.day.set_value(page.desk.today())
        self.day.edited.connect(self.preview)
        self._dated = holder(
            col(
                Label("从哪天起", tone="ink2"),
                row(self.day, None),
                Label("这天以前仍算原来的。", tone="ink3", wrap=True),
                space=4,
            )
        )
        self._say = col(space=6)
        self.more = Button("再改一项", "quiet", "plus", run=self.add_line)
        self.skip = Check("跳过不能改的", run=lambda _on: self._judge())
        self.go = Button("确认修改", "primary", "check", tip="写入（Ctrl+S）", run=self.carry_out)
        self.back = Button("返回", "quiet", tip="返回列表（Esc）", run=self.give_up)
        self._lay_out(len(rows))
        for key, run in (("Ctrl+S", self.carry_out), ("Esc", self.give_up)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(run)
        self.add_line()

    def _lay_out(self, count: int) -> None:
        kind = self.page.kind
        self._form = card(name="card")
        inside = scroll(
            holder(
                col(
                    self._holder, row(self.more, None), self._dated, self._say, None, space=12, margins=(16, 12, 12, 12)
                )
            )
        )
        head = row((Label(f"批量修改 {count} {kind.measure}", "h2"), 1), margins=(16, 12, 16, 10))
        below = foot(row(self.back, None, self.skip, self.go, space=12, margins=(8, 8, 16, 8)))
        self._form.setLayout(col(head, hline(), (inside, 1), below, space=0, margins=(1, 1, 1, 1)))
        self.setLayout(row((table_card(None, self.table), 1), self._form, space=16))
        self.retype()

    def give_up(self) -> None:
        """Back to the list; what was chosen already is asked about."""
        chosen = any(line.field.value() for line in self.lines)
        if not chosen or confirm(
            self, "放弃这次批量修改？", "还没有写入任何记录。", yes="放弃", no="继续改", danger=True
        ):
            self.page.leave_batch()

    def retype(self) -> None:
        self._form.setFixedWidth(ladder.wide(FORM_WIDTH))

    def focus_first(self) -> None:
        """Put the keyboard on the first choice."""
        self.lines[0].field.setFocus()

    def add_line(self) -> None:
        """One more field."""
        taken = [line.field.value() for line in self.lines]
        line = FieldChange(self, [name for name in taken if name])
        self.lines.append(line)
        self._holder.addWidget(line)
        line.field.setFocus()

    def drop(self, line: FieldChange) -> None:
        """One field less; the last one only loses its choice."""
        if len(self.lines) > 1:
            self.lines.remove(line)
            line.hide()
            line.deleteLater()
        else:
            line.field.set_value(None)
            line._offer()
        self.preview()

    # ---- trying and writing -----------------------------------------------------------------------------

    def preview(self) -> None:
        """Try what is chosen; while it cannot be read the sentence says so."""
        if not hasattr(self, "_form"):
            return
        names = {line.field.value() for line in self.lines}
        self._dated.setVisible(self.page.kind.name == "deputies" and bool(names & set(batch.DATED)))
        try:
            self._changes = [change for line in self.lines if (change := line.read()) is not None]
        except UserError as error:
            self._refused(error)
            return
        if not self._changes or any(c.how != "clear" and c.value in (None, "", ()) for c in self._changes):
            self._show([])
            return
        page, picked, changes, on = self.page, dict(self._picked), list(self._changes), self._on()
        page.shell.jobs.run(
            lambda _p: batch.preview(page.desk, page.kind, picked, changes, on),
            self._show, self._refused, owner=self, latest="records.batch", title="预览",
        )  # fmt: skip

    def _on(self) -> Any:
        return self.day.value() if self._dated.isVisibleTo(self) else None

    def _refused(self, error: UserError) -> None:
        self._show([])
        self._say.addWidget(note("red", "warning-circle-fill", f"{error.sentence}{error.next_step}"))

    def _show(self, plans: list[Planned]) -> None:
        self._plans = plans
        self.table.set_rows([{"id": p.id, "title": p.title, "outcome": "", "warning": "", "plan": p} for p in plans])
        clear(self._say)
        refused, same = sum(bool(p.refused) for p in plans), sum(not p.refused and not p.changes for p in plans)
        warned = sum(bool(p.warnings) for p in plans)
        if plans:
            parts = [f"将改 {sum(p.writes for p in plans)} 条"]
            parts += [f"不变 {same}"] if same else []
            parts += [f"不能改 {refused}"] if refused else []
            parts += [f"有提醒 {warned}"] if warned else []
            tone, icon = ("amber", "warning-fill") if refused or warned else ("blue", "info-fill")
            self._say.addWidget(note(tone, icon, "，".join(parts)))
        self.skip.setVisible(bool(refused))
        self._judge()

    def _judge(self) -> None:
        writes = sum(p.writes for p in self._plans)
        refused = any(p.refused for p in self._plans)
        reason = "先选要改的项目并填好" if not self._plans else "没有一条会改变" if not writes else ""
        if refused and not self.skip.isChecked() and not reason:
            reason = "有不能改的：去掉它们，或勾选「跳过不能改的」"
        self.go.set_word(f"确认修改 {writes} 条" if writes else "确认修改")
        self.go.set_reason(reason)

    def carry_out(self) -> None:
        """Write what the preview shows."""
        if not self.go.isEnabled():
            return
        page, plans, changes, on, skip = self.page, self._plans, self._changes, self._on(), self.skip.isChecked()
        self.go.set_reason("正在保存")
        shell, desk = page.shell, page.desk

        def told(saved: Any) -> None:
            count = sum(p.writes for p in plans)
            page.leave_batch()
            sentence = f"已批量修改 {count} {page.kind.measure}{page.kind.label}"
            tell_saved(shell, saved, sentence, lambda: history.undo(desk, saved.batch))

        shell.jobs.run(
            lambda _p: batch.carry_out(desk, page.kind, plans, changes, on, skip=skip),
            told, self._stale, owner=self, title="正在保存",
        )  # fmt: skip

    def _stale(self, error: UserError) -> None:
        """Somebody wrote one of them since the preview."""
        self._judge()
        clear(self._say)
        again = Button("重新预览", small=True, run=self.renew)
        self._say.addWidget(note("amber", "warning-fill", f"{error.sentence}{error.next_step}", again))

    def renew(self) -> None:
        """Take the records as they are now, and try again."""
        found = self.page.found
        known = {r["id"]: r["revision"] for r in found.rows} if found is not None else {}
        self._picked = {number: known.get(number, revision) for number, revision in self._picked.items()}
        self.preview()

    def records_changed(self) -> None:
        """The list was gathered again: the preview shows what is stored now."""
        if self._plans:
            self.renew()
