"""批量登记: many records of one kind typed or pasted as in Excel, checked while they are typed, saved in one write.

With stored records it is 「在表格里修改」: the same grid, the differences shown before anything is written.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer

from gongshu_desk.errors import UserError
from gongshu_desk.services import entering, entry_drafts, history
from gongshu_desk.services.catalog import RECORD_KINDS, kind_of
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.entering import Opened
from gongshu_desk.services.intake import Planned
from gongshu_desk.ui.kit.buttons import Action, Button
from gongshu_desk.ui.kit.dialogs import ask_box, confirm
from gongshu_desk.ui.kit.entry_grid import EntryGrid
from gongshu_desk.ui.kit.entry_sheet import EntrySheet, SheetRow
from gongshu_desk.ui.kit.fields import Combo
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.labels import Elided
from gongshu_desk.ui.kit.layout import clear, col, holder, note, row, table_card
from gongshu_desk.ui.kit.page import Page
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.pages.entry.checking import Judgement, Tally, typed
from gongshu_desk.ui.pages.entry.columns import columns_of, settler
from gongshu_desk.ui.pages.entry.differences import differences_box

EXPLAIN = "像 Excel 一样填写或粘贴，边填边核对；保存之前什么都不写"
CHANGING = "直接在格子里改，保存前列出每一处改动"
KEYS = "Tab 向右 · Enter 向下 · Ctrl+D 向下填充 · Ctrl+Shift+D 编号递增 · Ctrl+V 粘贴 · F8 下一处错误"
CHECK_MS, KEEP_MS = 350, 1000
LABELS = {"deputies": "代表", "attendance": "出席记录", "leaves": "请假条", "duty-reports": "述职", "honours": "荣誉"}


class EntryPage(Page):
    """`open` takes {"kind": name} for new records, with "cells" those of the clipboard, or with "ids" stored ones."""

    title, help = "批量登记", "entry"

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self.shell, self.desk = shell, desk
        self.kinds = frozenset({"mandate", "person", "activity", "liaisonstation", "deputygroup", "delegation"})
        self.kind = kind_of("activities")
        self.opened: Opened | None = None
        self.grid: EntryGrid | None = None
        self.judgement: Judgement | None = None
        self.tally = Tally()
        self.busy = False
        self._ids: tuple[int, ...] = ()
        self._cells: list[list[str]] = []
        self._offered: list[dict[str, str]] = []
        self._check_soon, self._keep_soon = self._timer(CHECK_MS, self.check), self._timer(KEEP_MS, self.keep_later)
        self._build()

    def _timer(self, pause: int, run: Any) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(pause)
        made.timeout.connect(run)
        return made

    # ---- layout -----------------------------------------------------------------------------------------

    def _build(self) -> None:
        actions = [
            Action("清空", self.clear, "trash", tip="去掉所有没有保存的行"),
            Action(
                "保存", self.save, "floppy-disk", "Ctrl+S", "全部写入，或者一行也不写；一步可以撤销", kind="primary"
            ),
        ]
        self.heading = Heading("批量登记", EXPLAIN, actions, crumb=("返回", self.back))
        kinds = [k for k in RECORD_KINDS if k.name not in entering.ONE_BY_ONE]
        self.choice = Combo([(k.name, LABELS.get(k.name, k.label)) for k in kinds], label="登记哪一类")
        self.choice.edited.connect(self._choose)
        self._keys = Elided(KEYS, tone="ink2")
        self._line = holder(row(self.choice, 4, (self._keys, 1)))
        self._notes = col(space=8)
        self._place = col(space=0)
        self._told = Elided("", tone="red")
        self._sum = Elided("", tone="ink2", right=True)
        self._next = Button("下一处错误", small=True, key="F8", run=self._next_fault, grab=False)
        self._told.hide()
        foot = row((self._told, 1), (self._sum, 1), self._next, space=12, margins=(16, 6, 12, 6))
        self._card = table_card(None, holder(self._place), holder(foot))
        self.fill(self.heading, self._line, self._notes, (self._card, 1))

    def _make_grid(self, opened: Opened) -> None:
        clear(self._place)
        columns = columns_of(opened)
        changing = bool(self._ids)
        sheet = EntrySheet(tuple(c.sheet for c in columns), settler(opened, self.shell.year), grows=not changing)
        if changing:
            sheet.open([(one.id, one.revision, one.cells) for one in opened.rows])
        self.judgement = Judgement(self.kind, sheet)
        self.grid = EntryGrid(columns, sheet, label=f"{self.heading_word()}{self.kind.label}")
        self.grid.typed.connect(self._typed)
        self.grid.told.connect(self._tell)
        self._place.addWidget(self.grid)
        self._fill_year(columns)
        self.grid.setFocus()

    def _tell(self, sentence: str) -> None:
        """What is wrong with the current cell, in red; anything else the grid has to say, in grey."""
        index = self.grid.currentIndex() if self.grid is not None else None
        wrong = index is not None and index.isValid() and self.grid is not None
        fault = self.grid.entries.fault(index.row(), index.column()) if wrong and index and self.grid else ""
        self._told.set_text(sentence, "red" if sentence and sentence == fault else "ink2")
        self._told.setVisible(bool(sentence))

    def _fill_year(self, columns: Sequence[Any]) -> None:
        """A kind that is entered by year begins with the year in use."""
        year = next((i for i, c in enumerate(columns) if c.sheet.key == "year"), None)
        if year is not None and self.grid is not None and not self._ids:
            self.grid.sheet.constants = {year: str(self.shell.year)}

    def heading_word(self) -> str:
        """What this page is doing."""
        return "在表格里修改" if self._ids else "批量登记"

    # ---- beginning --------------------------------------------------------------------------------------

    def open(self, argument: Any) -> None:
        """See the class."""
        wanted = {"kind": argument} if isinstance(argument, str) else dict(argument or {})
        ids, kind = tuple(wanted.get("ids", ())), wanted.get("kind", self.kind.name)
        self._cells = wanted.get("cells", [])
        if not ids and not self._ids and kind == self.kind.name and self.unsaved():
            self._take_cells()
            return
        self._begin(kind, ids)

    def reload(self) -> None:
        if self.opened is None:
            self._begin(self.kind.name, self._ids)
        elif self.grid is not None:
            desk, kind, ids = self.desk, self.kind, self._ids
            self.shell.jobs.run(
                lambda _progress: entering.opened(desk, kind, ids), self._renew, owner=self, latest="entry.open"
            )

    def _renew(self, found: Opened) -> None:
        """People and activities entered meanwhile on other pages can be chosen; what was typed stays and is judged anew."""
        if self.grid is not None and self.opened is not None and found.fields == self.opened.fields:
            self.opened = replace(self.opened, choices=found.choices)
            self.grid.entries.columns = columns_of(self.opened)
            self.grid.sheet.settle = settler(self.opened, self.shell.year)
            self.judgement = Judgement(self.kind, self.grid.sheet)
            self.check()

    def _begin(self, kind: str, ids: tuple[int, ...]) -> None:
        self.kind, self._ids = kind_of(kind), ids
        self.choice.set_value(kind)
        self._line.setVisible(not ids)
        desk, chosen = self.desk, self.kind
        self.shell.jobs.run(
            lambda _progress: (entering.opened(desk, chosen, ids), [] if ids else entry_drafts.kept(desk, kind)),
            self._begun,
            owner=self,
            latest="entry.open",
            title="打开表格",
        )

    def _begun(self, found: tuple[Opened, list[dict[str, str]]]) -> None:
        self.opened, self._offered = found
        label = LABELS.get(self.kind.name, self.kind.label)
        count = f"{len(self.opened.rows)} {self.kind.measure}" if self._ids else ""
        self.heading.set(f"{self.heading_word()}　{label}", f"{count}　{CHANGING}" if self._ids else EXPLAIN)
        self._make_grid(self.opened)
        self._show_offer()
        self._show_tally(Tally())
        self._take_cells()

    def _take_cells(self) -> None:
        cells, self._cells = self._cells, []
        if cells and self.grid is not None:
            self.grid.take(cells)

    def _choose(self) -> None:
        if self.choice.value() != self.kind.name:
            self.keep_now()
            self._begin(str(self.choice.value()), ())

    # ---- the draft --------------------------------------------------------------------------------------

    def _show_offer(self) -> None:
        clear(self._notes)
        if self._offered:
            go_on = Button("接着填", small=True, run=self.take_offer)
            drop = Button("不要了", small=True, run=self.drop_offer)
            told = f"上次没有保存的 {len(self._offered)} 行还留着。"
            self._notes.addWidget(note("amber", "clock-counter-clockwise", told, go_on, drop))

    def take_offer(self) -> None:
        """Go on with what was typed last time; what was typed since stands below it."""
        if self.grid is not None:
            sheet = self.grid.sheet
            sheet.load([*self._offered, *(sheet.named(each) for _, each in sheet.filled())])
            self._offered = []
            self.grid.entries.refresh()
            self._show_offer()
            self.grid.setFocus()

    def drop_offer(self) -> None:
        """Give up what was typed last time."""
        self._offered = []
        self._show_offer()
        self.keep_now()

    def _draft(self) -> list[dict[str, str]]:
        sheet = self.grid.sheet if self.grid is not None else None
        return [*self._offered, *(sheet.named(each) for _, each in sheet.filled())] if sheet is not None else []

    def keep_later(self) -> None:
        """Keep the draft, off the GUI thread."""
        if not self._ids:
            desk, kind, rows = self.desk, self.kind.name, self._draft()
            self.shell.jobs.run(
                lambda _progress: entry_drafts.keep(desk, kind, rows), worker="draw", owner=self, latest="entry.keep"
            )

    def keep_now(self) -> None:
        """Keep the draft before the page is left."""
        self._keep_soon.stop()
        if not self._ids and self.grid is not None:
            entry_drafts.keep(self.desk, self.kind.name, self._draft())

    # ---- checking ---------------------------------------------------------------------------------------

    def _typed(self) -> None:
        self._check_soon.start()
        self._keep_soon.start()
        self._judge()

    def check(self) -> None:
        """Ask what would become of the rows that changed."""
        if self.judgement is None or self.opened is None or self.grid is None:
            return
        rows = self.judgement.pending()
        if not rows:
            self._judge()
            return
        desk, kind, offered = self.desk, self.kind, self.opened.choices
        asked, judgement = typed(self.grid.sheet, rows), self.judgement
        self.shell.jobs.run(
            lambda _progress: entering.check(desk, kind, offered, asked),
            lambda planned: self._checked(judgement, rows, planned),
            owner=self,
            latest="entry.check",
            title="核对",
        )

    def _checked(self, judgement: Judgement, rows: list[tuple[int, SheetRow]], planned: list[Planned]) -> None:
        if judgement is self.judgement:
            judgement.take(rows, planned)
            self._judge()

    def _judge(self) -> None:
        if self.judgement is not None and self.grid is not None:
            judged, tally = self.judgement.verdicts()
            self.grid.judge(judged)
            self._show_tally(tally)

    def _show_tally(self, tally: Tally) -> None:
        self.tally = tally
        self._sum.set_text(tally.sentence())
        self._next.setVisible(bool(tally.wrong))
        reason = "" if tally.sound or tally.wrong or tally.open else "还没有填写"
        self.heading.button("保存").set_reason(reason)
        self.heading.button("清空").setVisible(not self._ids)

    def _next_fault(self) -> None:
        if self.grid is not None:
            self.grid.setFocus()
            self.grid.next_fault()

    # ---- saving -----------------------------------------------------------------------------------------

    def save(self) -> None:
        """Check every row, show what changes in stored records, write all or nothing."""
        if self.grid is None or self.opened is None or self.judgement is None or self.busy:
            return
        self.grid.commit_open()
        rows = self.grid.sheet.filled()
        if not rows:
            self.shell.toast("还没有填写，没有写入。", icon="info-fill")
            return
        self.busy = True
        desk, kind, offered, asked = self.desk, self.kind, self.opened.choices, typed(self.grid.sheet, rows)
        self.shell.jobs.run(
            lambda _progress: entering.check(desk, kind, offered, asked),
            lambda planned: self._ready(rows, asked, planned),
            self._refused,
            owner=self,
            title="核对",
        )

    def _ready(self, rows: list[tuple[int, SheetRow]], asked: list[entering.Typed], planned: list[Planned]) -> None:
        self.busy = False
        assert self.judgement is not None and self.grid is not None and self.opened is not None
        self.judgement.take(rows, planned)
        self._judge()
        if self.tally.wrong:
            self.grid.setFocus()
            self.grid.stand_at(*self.grid.entries.faults()[0][:2])
            self.shell.toast(f"没有写入：{self.tally.wrong} 行有错，请按 F8 逐处改正。", icon="warning-fill")
            return
        changes = [one for one in planned if one.state == "update"]
        if not changes and not self.tally.new:
            self.shell.toast("都与已有的记录相同，没有写入。", icon="info-fill")
            return
        if changes and not ask_box(differences_box(self, self.kind, changes, self.tally.new)):
            return
        self.busy = True
        desk, kind, offered = self.desk, self.kind, self.opened.choices
        self.shell.jobs.run(
            lambda progress: entering.save(desk, kind, offered, asked, progress=progress),
            self._saved,
            self._refused,
            owner=self,
            title=f"正在写入{kind.label}",
        )

    def _saved(self, done: tuple[list[Planned], Any]) -> None:
        self.busy = False
        planned, saved = done
        if saved is None:
            self._check_soon.start()
            self.shell.toast("没有写入：核对之后有行变了，请再看一遍。", icon="warning-fill")
            return
        changing, desk, batch = bool(self._ids), self.desk, saved.batch
        count = sum(one.state in ("new", "update") for one in planned)
        verb = "修改" if changing else "登记"
        self._check_soon.stop()
        self._empty()
        told = f"已{verb}{self.kind.label} {count} {self.kind.measure}"
        tell_saved(self.shell, saved, told, lambda: history.undo(desk, batch))
        if changing:
            self.shell.go(self.kind.name)

    def _refused(self, error: UserError) -> None:
        self.busy = False
        self.shell.refuse(error)

    def _empty(self) -> None:
        """An empty grid again; the draft of these rows goes."""
        if self.grid is not None and self.opened is not None:
            if self._ids:
                self.grid.sheet.open([])
            else:
                self.grid.sheet.load([])
            self.grid.entries.refresh()
            self.grid.stand_at(0, 0) if not self._ids else None
            self._check_soon.stop()
            self._show_tally(Tally())
            self.keep_now()

    def clear(self) -> None:
        """Take out every row; one step back brings them again."""
        if self.grid is not None and self.grid.sheet.filled():
            self.grid.delete_all()

    # ---- page -------------------------------------------------------------------------------------------

    def unsaved(self) -> int:
        """How many rows were typed or changed and not saved."""
        return len(self.grid.sheet.filled()) if self.grid is not None else 0

    def back(self) -> None:
        """The list of this kind."""
        self.shell.go(self.kind.name)

    def leave(self) -> bool:
        if self.grid is not None:
            self.grid.commit_open()
        count = self.unsaved()
        if not count:
            self.keep_now()
            return True
        if self._ids:
            gone = partial(
                confirm, self, f"{count} 行改动还没有保存", "离开就不改了。", yes="不保存，离开", no="继续改"
            )
            if gone(danger=True):
                self._empty()
                return True
            return False
        self.keep_now()
        kept = "这些行会留着，下次打开批量登记时可以接着填。"
        return confirm(self, f"{count} 行还没有保存", kept, yes="离开", no="继续填")

    def focus_first(self) -> None:
        (self.grid or self).setFocus()
