"""移到回收站 and 恢复 for one record or several: what cannot go is named with its reason before anything is written."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from gongshu_desk.services import batch, history, record_history, records
from gongshu_desk.services.batch import Planned
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.columns import Row
from gongshu_desk.ui.kit.dialogs import Dialog, ask_box
from gongshu_desk.ui.kit.fields import TextField
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import Item, col, holder, note, scroll
from gongshu_desk.ui.kit.saving import tell_saved

if TYPE_CHECKING:
    from gongshu_desk.ui.pages.records.page import RecordsPage

MOST = 6
"""Refusals that stand in the dialog without scrolling."""


class Removing:
    """What a list page does with its recycle bin."""

    def __init__(self, page: "RecordsPage") -> None:
        self._page = page

    def remove(self, rows: Sequence[Row]) -> None:
        """Move rows to the recycle bin; several are tried first, and asked about."""
        page = self._page
        if page._in_bin or not rows or not page.editor.may_leave():
            return
        ids = [r["id"] for r in rows]
        if len(rows) == 1:
            told = f"已将「{records.title_of(page.kind, rows[0])}」移到回收站"
            self.write(lambda: records.archive(page.desk, page.kind, ids), told, "trash")
            return
        self._tried(lambda: batch.preview_removal(page.desk, page.kind, ids), self._ask_removal)

    def restore(self, rows: Sequence[Row]) -> None:
        """Take rows out of the recycle bin; several are tried first."""
        page, ids = self._page, [r["id"] for r in rows]
        if len(rows) == 1:
            told = f"已恢复「{records.title_of(page.kind, rows[0])}」"
            self.write(lambda: records.restore(page.desk, page.kind, ids), told)
        elif rows:
            self._tried(lambda: batch.preview_return(page.desk, page.kind, ids), self._ask_return)

    def _tried(self, run: Callable[[], list[Planned]], done: Callable[[list[Planned]], object]) -> None:
        self._page.shell.jobs.run(lambda _p: run(), done, owner=self._page, latest="records.tried", title="核对")

    def _ask_removal(self, plans: list[Planned]) -> None:
        page, word = self._page, f"{self._page.kind.measure}{self._page.kind.label}"
        box = SeveralDialog(
            page, f"把 {{}} {word}移到回收站？", plans, "移到回收站", "可以撤销，也可以从回收站恢复。", True
        )
        if ask_box(box):
            ids, reason = [p.id for p in plans if p.writes], box.reason.value()
            told = f"已将 {len(ids)} {page.kind.measure}移到回收站"
            self.write(lambda: records.archive(page.desk, page.kind, ids, reason), told, "trash")

    def _ask_return(self, plans: list[Planned]) -> None:
        page, measure = self._page, self._page.kind.measure
        refused = [plan for plan in plans if plan.refused]
        box = (
            SeveralDialog(page, f"恢复 {{}} {measure}{page.kind.label}？", plans, "恢复", "", False)
            if refused
            else None
        )
        if box is None or ask_box(box):
            ids = [p.id for p in plans if p.writes]
            self.write(lambda: records.restore(page.desk, page.kind, ids), f"已恢复 {len(ids)} {measure}")

    def write(self, run: Callable[[], Any], sentence: str, icon: str = "check-circle-fill") -> None:
        """Write on the worker; the toast has 撤销."""
        desk, shell = self._page.desk, self._page.shell

        def told(saved: Any) -> None:
            tell_saved(shell, saved, sentence, lambda: history.undo(desk, saved.batch), icon)

        shell.jobs.run(lambda _progress: run(), told, owner=self._page, title="正在保存")

    def who(self, current: Row | None) -> str:
        """Who moved the current record here, when, and why."""
        found = current.get("_binned") if current is not None else None
        if not isinstance(found, record_history.Binned):
            return ""
        return f"{found.clerk or '—'} 于 {found.at:%Y-%m-%d %H:%M}：{found.sentence}"


class SeveralDialog(Dialog):
    """Asks about several records at once. Those that cannot go are listed with their reason and stay."""

    def __init__(
        self, parent: QWidget, question: str, plans: Sequence[Planned], verb: str, detail: str, reasoned: bool
    ) -> None:
        refused = [plan for plan in plans if plan.refused]
        going = sum(plan.writes for plan in plans)
        super().__init__(parent, question.format(going), "trash" if reasoned else "arrow-counter-clockwise", width=560)
        self.reason = TextField("为什么（可不填，记入操作记录）", limit=100)
        items: list[Item] = [Label(detail, tone="ink2", wrap=True)] if detail else []
        if refused:
            items.append(note("amber", "warning-fill", f"有 {len(refused)} 条不能{verb}，留在原处："))
            lines = [Label(f"{p.title}：{p.refused}", wrap=True) for p in refused]
            listed = scroll(holder(col(*lines, None, space=6)))
            listed.setFixedHeight(min(len(lines), MOST) * lines[0].sizeHint().height() * 2)
            items.append(listed)
        if reasoned:
            items.append(self.reason)
        self.go = Button(f"{verb} {going} 条", "primary", run=self.accept)
        self.go.set_reason("" if going else f"没有一条可以{verb}")
        self.go.setDefault(True)
        self.set_content(*items, buttons=(None, Button("取消", run=self.reject), self.go))
        self.go.setFocus()
