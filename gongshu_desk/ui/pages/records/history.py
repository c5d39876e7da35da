"""The history of the record in sight, laid over its card: every step with its values, and the ways back."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from gongshu_desk.services import history, record_history, records
from gongshu_desk.services.record_history import FieldChange, Step
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.columns import Row
from gongshu_desk.ui.kit.dialogs import confirm
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import col, hline, holder, note, row, scroll
from gongshu_desk.ui.kit.saving import tell_saved

if TYPE_CHECKING:
    from gongshu_desk.ui.pages.records.page import RecordsPage

SHOWN = 40
"""Steps drawn at first; the rest on demand."""
MOST_LINES = 12
"""Values told of one step; an import of a whole roll says how many more there are."""


@dataclass(frozen=True, slots=True)
class Found:
    """What the panel shows: the steps, the revision they end in, and why each may not be undone (by batch)."""

    steps: tuple[Step, ...]
    revision: int
    archived: bool
    refused: dict[int, str]


class HistoryPanel(QWidget):
    """See the module. `reload` after every write that touches the record."""

    def __init__(self, page: "RecordsPage", current: Row) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._page, self.record = page, int(current["id"])
        self._title = records.title_of(page.kind, current)
        self._limit, self._fresh = SHOWN, True
        self.undo_buttons: dict[int, Button] = {}
        self.back_buttons: dict[int, Button] = {}
        close = Button("", "icon", "x", tip="关上历史（Esc）", run=page.side.uncover)
        head = row(
            (col(Label("历史", "h2"), Elided(self._title, tone="ink2"), space=2), 1), close, margins=(16, 12, 8, 10)
        )
        self._lines = col(space=0)
        self._area = scroll(holder(col(self._lines, None, space=0, margins=(16, 4, 12, 12))))
        self.setLayout(col(head, hline(), (self._area, 1), space=0))
        shortcut = QShortcut(QKeySequence("Esc"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(page.side.uncover)
        self._close = close
        self.reload()

    def focus_first(self) -> None:
        """Put the keyboard on the newest step's way back, else on the cross."""
        first = next((b for b in (*self.undo_buttons.values(), *self.back_buttons.values()) if b.isEnabled()), None)
        (first or self._close).setFocus()

    def reload(self) -> None:
        """Read the steps again."""
        desk, kind, number = self._page.desk, self._page.kind, self.record
        self._page.shell.jobs.run(
            lambda _progress: gather(desk, kind, number),
            self._show,
            owner=self,
            latest="record.history",
            title="读取历史",
        )

    def _show(self, found: Found) -> None:
        inside = self.isAncestorOf(focus) if (focus := self.window().focusWidget()) else False
        while self._lines.count():
            item = self._lines.takeAt(0)
            if item.widget():
                item.widget().hide()
                item.widget().deleteLater()
        self.undo_buttons, self.back_buttons = {}, {}
        if found.archived:
            self._lines.addWidget(note("grey", "trash", "这一条在回收站里。"))
        for place, step in enumerate(found.steps[: self._limit]):
            if place:
                self._lines.addWidget(hline())
            self._lines.addWidget(self._step(step, found))
        more = len(found.steps) - self._limit
        if more > 0:
            self._lines.addWidget(
                Button(f"看更早的 {more} 步", "quiet", "caret-down-bold", run=lambda: self._more(found))
            )
        if inside or self._fresh:  # a reload does not take the keyboard from elsewhere
            self._fresh = False
            self.focus_first()

    def _more(self, found: Found) -> None:
        self._limit = len(found.steps)
        self._show(found)

    def _step(self, step: Step, found: Found) -> QWidget:
        who = f"{step.clerk or '—'}　{step.at:%Y-%m-%d %H:%M}"
        lines: list[Any] = [Label(step.sentence, "strong", wrap=True), Label(who, tone="ink2")]
        lines += [_line(change) for change in step.changes[:MOST_LINES]]
        if len(step.changes) > MOST_LINES:
            lines.append(Label(f"还有 {len(step.changes) - MOST_LINES} 处", tone="ink2"))
        if step.action == "add":
            lines.append(Label("这条记录由此建立", tone="ink2"))
        acts: list[Any] = []
        refused = found.refused.get(step.batch, "")
        alone = f"只涉及 {step.count} 条记录" if step.count > 1 else ""
        undo = Button(
            "撤销这一步", small=True, icon="arrow-counter-clockwise", tip=alone or "退回这一步之前",
            run=lambda: self._undo(step),
        )  # fmt: skip
        undo.set_reason(refused)
        self.undo_buttons[step.batch] = undo
        acts.append(undo)
        if not step.current and not found.archived:
            back = Button(
                "恢复到这一版", "quiet", small=True, tip="字段、小组和联名都回到这一步之后的样子；签到不动",
                run=lambda: self._revert(step, found.revision),
            )  # fmt: skip
            self.back_buttons[step.batch] = back
            acts.append(back)
        elif step.current:
            acts.append(Label("现在的样子", tone="green"))
        if refused:
            lines.append(Label(f"不能撤销：{refused}", tone="ink2", wrap=True))
        return holder(col(*lines, row(*acts, None, space=8), space=4, margins=(0, 10, 0, 10)))

    # ---- doing ------------------------------------------------------------------------------------------

    def _undo(self, step: Step) -> None:
        desk = self._page.desk
        if step.count > 1 and not confirm(
            self,
            f"撤销「{step.sentence}」？",
            f"这一步共改了 {step.count} 条记录，会一起退回；撤销本身也会记下来。",
            yes="撤销",
        ):
            return
        self._write(lambda: history.undo(desk, step.batch), f"已撤销「{step.sentence}」")

    def _revert(self, step: Step, revision: int) -> None:
        desk, kind, number = self._page.desk, self._page.kind, self.record
        told = f"「{self._title}」已恢复到 {step.at:%Y-%m-%d %H:%M} 的样子"
        self._write(lambda: record_history.revert_to(desk, kind, number, revision, step.batch), told)

    def _write(self, run: Callable[[], Any], sentence: str) -> None:
        shell, desk = self._page.shell, self._page.desk

        def told(saved: Any) -> None:
            tell_saved(shell, saved, sentence, lambda: history.undo(desk, saved.batch), "arrow-counter-clockwise")

        shell.jobs.run(lambda _progress: run(), told, owner=self, title="正在保存")


def gather(desk: Any, kind: Any, number: int) -> Found:
    """The steps of a record with the reason why each of those in sight cannot be undone."""
    steps = record_history.steps(desk, kind, number)
    revision, archived = record_history.standing(desk, kind, number)
    refused = {step.batch: history.refusal(desk, step.batch) for step in steps[:SHOWN]}
    return Found(tuple(steps), revision, archived, refused)


def _line(change: FieldChange) -> QWidget:
    return Label(_told(change), wrap=True)


def _told(change: FieldChange) -> str:
    """「代表小组：加上 第一小组」, 「李慧敏：出席情况 缺席 → 事假」, 「手机：139****1006 → 139****1111」."""
    lead = f"{change.part}：" if change.part else ""
    if change.label in ("加上", "去掉", "恢复"):
        return f"{lead}{change.label} {change.new}"
    label = f"{change.label} " if change.part else f"{change.label}："
    return f"{lead}{label}{change.old or '空'} → {change.new or '空'}"
