"""查重与合并: suspected pairs by kind, deputies at two places at once, what was merged, what is no duplicate."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QStackedWidget

from gongshu_desk.services import duplicates, history, merging
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.likeness import Suspect
from gongshu_desk.services.merge_compare import Comparison, compare
from gongshu_desk.ui.kit.buttons import Action
from gongshu_desk.ui.kit.columns import Row
from gongshu_desk.ui.kit.fields import Combo
from gongshu_desk.ui.kit.figures import Segments
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import col, foot, holder, row, table_card
from gongshu_desk.ui.kit.page import Page
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.pages.duplicates import rows as lists
from gongshu_desk.ui.pages.duplicates.compare import CompareFace, Decision

EXPLAIN = "可能登记了两次的记录；由您比较、决定，程序不自动合并"
NOTHING = "没有查到可能重复的记录"
EMPTY = {
    lists.TWICE: "没有人在同一时段记了两处到会",
    lists.MERGED: "还没有合并过；合并之后可以在这里拆开",
    lists.APART: "还没有标过「不是重复」",
}


class DuplicatesPage(Page):
    """See the module. `open` takes a kind, or one of `twice`, `merged`, `apart`."""

    title = "查重与合并"
    help = "duplicates"
    kinds = frozenset(
        {"activity", "attendance", "suggestion", "cosigner", "opinion", "honour", "person", "mandate", "mergeentry"}
        | {"setting", "liaisonstation"}
    )

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self.shell, self.desk = shell, desk
        self.found: lists.Gathered | None = None
        self.face: CompareFace | None = None
        told = "记住，不再提示；可在「不是重复」里收回（Delete）"
        actions = [
            Action("重新查找", self.reload, "arrows-clockwise", "F5", "再查一遍"),
            Action("不是重复", self._apart_current, "x", tip=told),
            Action("比较与合并", self._open_current, "copy", tip="并排看两条（Enter）", kind="primary"),
        ]
        self.heading = Heading(self.title, EXPLAIN, actions)
        self.look, self.apart = self.heading.button("比较与合并"), self.heading.button("不是重复")
        self.places = Segments([word for _, word in lists.PLACES], run=lambda _place: self._show_place())
        self.span = Combo([("year", "本年度"), ("all", "全部年度")], "year", label="查哪些年度")
        self.span.edited.connect(self.reload)
        self.tables = QStackedWidget()
        self.lists: dict[str, RecordTable] = {}
        for key, word in lists.PLACES:
            self._add_table(key, word)
        self.line = holder(row(self.places, None, self.span))
        self.why = Label("", tone="ink2", wrap=True)
        self._foot = foot(row((self.why, 1), margins=(16, 8, 16, 8)))
        self.stack = QStackedWidget()
        self.stack.addWidget(holder(col((table_card(None, self.tables, self._foot), 1), space=0)))
        self.fill(self.heading, self.line, (self.stack, 1))

    def _add_table(self, key: str, word: str) -> None:
        columns = {
            lists.TWICE: lists.TWICE_COLUMNS,
            lists.MERGED: lists.MERGED_COLUMNS,
            lists.APART: lists.APART_COLUMNS,
        }
        table = RecordTable(columns.get(key, lists.SUSPECTS), key="key", label=word, empty=EMPTY.get(key, NOTHING))
        table.current_changed.connect(self._tell_why)
        if key in dict(lists.KINDS):
            table.activated_row.connect(self.compare)
            table.bind("Delete", lambda _rows: self._apart_current())
            table.menu = lambda _rows: [
                Action("比较与合并", self._open_current, "copy"),
                Action("不是重复", self._apart_current, "x", "Delete"),
            ]
        else:
            act: Callable[[Row], object] = {
                lists.TWICE: self._see_marks, lists.MERGED: self._take_apart, lists.APART: self._suspect_again,
            }[key]  # fmt: skip
            table.acted.connect(lambda _column, current: act(current))
            table.activated_row.connect(act)
        self.lists[key] = table
        self.tables.addWidget(table)

    # ---- gathering --------------------------------------------------------------------------------------

    def reload(self) -> None:
        desk, year = self.desk, self.shell.year
        span = year if self.span.value() == "year" else None
        self.shell.jobs.run(
            lambda _progress: lists.gather(desk, year, span), self._show, owner=self, latest="duplicates", title="查重"
        )

    def _show(self, found: lists.Gathered) -> None:
        self.found = found
        for kind, _ in lists.KINDS:
            self.lists[kind].set_rows(lists.suspect_rows(found.suspects[kind]))
        self.lists[lists.TWICE].set_rows(lists.twice_rows(found.twice))
        self.lists[lists.MERGED].set_rows(lists.merged_rows(found.merged))
        self.lists[lists.APART].set_rows(lists.apart_rows(found.apart))
        words = [f"{word} {found.count(key)}" if found.count(key) else word for key, word in lists.PLACES]
        self.places.set_words(words)
        self._show_place()

    def place(self) -> str:
        """The key of the place in sight."""
        return lists.PLACES[max(self.places.current(), 0)][0]

    def table(self) -> RecordTable:
        """The table in sight."""
        return self.lists[self.place()]

    def _show_place(self) -> None:
        table = self.table()
        self.tables.setCurrentWidget(table)
        if not table.selected_rows():
            table.select_first()
        searching = self.place() in dict(lists.KINDS)
        self.span.setVisible(searching)
        self._tell_why(table.current_row())
        self._judge()
        count = sum(self.found.count(kind) for kind, _ in lists.KINDS) if self.found else 0
        self.heading.set(self.title, f"{EXPLAIN}；现有 {count} 对待看" if count else EXPLAIN)

    def _judge(self) -> None:
        """Which buttons have something to do."""
        rows = self.table().row_count() and self.place() in dict(lists.KINDS)
        reason = "正在比较" if self.face is not None else "" if rows else "这里没有要比较的"
        self.look.set_reason(reason)
        self.apart.set_reason(reason)

    def _tell_why(self, current: Row | None) -> None:
        """Both records in full and why they are suspected, for the line the keyboard is on."""
        if current is not None and current is not self.table().current_row():
            return
        suspect = current.get("suspect") if current is not None else None
        self._foot.setVisible(isinstance(suspect, Suspect))
        if isinstance(suspect, Suspect):
            sides = (f"{title}　{more}" for title, more in zip(suspect.titles, suspect.notes, strict=True))
            self.why.setText("\n".join((*sides, suspect.why())))

    # ---- one pair ---------------------------------------------------------------------------------------

    def _open_current(self) -> None:
        current = self.table().current_row()
        if current is not None:
            self.compare(current)

    def compare(self, current: Row) -> None:
        """Put the two records of a line side by side."""
        desk, suspect = self.desk, current["suspect"]
        self.shell.jobs.run(
            lambda _progress: compare(desk, suspect.kind, suspect.first, suspect.second),
            lambda found: self._face(found, suspect),
            owner=self,
            latest="duplicates.compare",
            title="比较",
        )

    def _face(self, found: Comparison, suspect: Suspect) -> None:
        self.leave_face()
        self.face = CompareFace(
            found,
            suspect.why(),
            lambda decision: self._merge(found, decision),
            lambda: self._apart(suspect),
            self.leave_face,
        )
        self.stack.addWidget(self.face)
        self.stack.setCurrentWidget(self.face)
        self.line.hide()
        self._judge()
        self.face.focus_first()

    def leave_face(self) -> None:
        """Back to the list."""
        if self.face is not None:
            self.stack.setCurrentIndex(0)
            self.stack.removeWidget(self.face)
            self.face.deleteLater()
            self.face = None
            self.line.show()
            self._judge()
            self.table().setFocus()

    def _merge(self, found: Comparison, decision: Decision) -> None:
        sides = (found.first, found.second)
        kept, gone = sides[decision.kept], sides[1 - decision.kept]
        desk = self.desk
        self._write(
            lambda: merging.merge(
                desk, found.kind, (kept.id, kept.revision), (gone.id, gone.revision),
                decision.values, decision.marks, decision.reason,
            ),
            f"已并入「{kept.title}」",
        )  # fmt: skip

    def _apart_current(self) -> None:
        current = self.table().current_row()
        if current is not None and "suspect" in current:
            self._apart(current["suspect"])

    def _apart(self, suspect: Suspect) -> None:
        self._write(lambda: duplicates.keep_apart(self.desk, suspect), "已记住：不是重复")

    # ---- other places -----------------------------------------------------------------------------------

    def _see_marks(self, current: Row) -> None:
        self.shell.go("attendance", {"search": current["twice"].name})

    def _take_apart(self, current: Row) -> None:
        desk, shell, merged = self.desk, self.shell, current["merged"]

        def told(done: merging.TakenApart) -> None:
            tail = f"。{'；'.join(done.left)}" if done.left else ""
            undo = done.saved.batch
            tell_saved(shell, done.saved, f"已拆开「{merged.kept}」{tail}", lambda: history.undo(desk, undo))

        shell.jobs.run(lambda _p: merging.take_apart(desk, merged.id), told, owner=self, title="正在拆开")

    def _suspect_again(self, current: Row) -> None:
        self._write(lambda: duplicates.suspect_again(self.desk, current["apart"]), "已收回，重新列入查重")

    def _write(self, run: Callable[[], Any], sentence: str) -> None:
        desk, shell = self.desk, self.shell

        def told(saved: Any) -> None:
            self.leave_face()
            tell_saved(shell, saved, sentence, lambda: history.undo(desk, saved.batch))

        shell.jobs.run(lambda _progress: run(), told, owner=self, title="正在保存")

    # ---- page -------------------------------------------------------------------------------------------

    def open(self, argument: Any) -> None:
        """See the class."""
        keys = [key for key, _ in lists.PLACES]
        if argument in keys:
            self.leave_face()
            self.places.set_words([b.text() for b in self.places._buttons], keys.index(argument))
            self._show_place()

    def leave(self) -> bool:
        self.leave_face()
        return True

    def focus_first(self) -> None:
        (self.face or self.table()).setFocus()
