"""The generic page: every kind of record is listed, searched, entered, changed, taken away and brought back here.

What differs between kinds is data (`kit.record_view.RecordView`). A write goes to the store worker and comes
back as a toast with 撤销; the lists that show the tables it touched reload themselves.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget

from gongshu_desk.domain.records.fields import shown
from gongshu_desk.services import record_history
from gongshu_desk.services.catalog import kind_of
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import RecordKind
from gongshu_desk.services.listing import Listed, listed
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action, Button, MenuButton
from gongshu_desk.ui.kit.columns import Row
from gongshu_desk.ui.kit.deputy_parts import PhotoPlace
from gongshu_desk.ui.kit.fields import Combo, SearchField
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.layout import clear, col, holder, note, row, table_card
from gongshu_desk.ui.kit.page import Page
from gongshu_desk.ui.kit.record_side import RecordSide
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.record_view import RecordView
from gongshu_desk.ui.kit.sections import Sections
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.pages.records import menus
from gongshu_desk.ui.pages.records.attached import Attached
from gongshu_desk.ui.pages.records.batch import BatchFace
from gongshu_desk.ui.pages.records.card import PlainCard
from gongshu_desk.ui.pages.records.editing import Editor
from gongshu_desk.ui.pages.records.files import Files
from gongshu_desk.ui.pages.records.history import HistoryPanel
from gongshu_desk.ui.pages.records.narrowing import Keep, Only, by_id, by_key, keeper
from gongshu_desk.ui.pages.records.portrait import Portrait
from gongshu_desk.ui.pages.records.remarks import remarked
from gongshu_desk.ui.pages.records.removing import Removing

BIN_NOTE = "回收站里的记录不计分，也不出现在任何表里；选中后可以恢复。"


class RecordsPage(Page):
    """One kind of record as its view shows it.

    `open` takes {"id": n}, {"new": True, "values": {…}}, {"keys": (…)} to show only these of the year, {"search": text},
    or {"ids": (…), "title": what they are} for the rows behind a figure, of any year and term; also a bare key, or a
    list of keys. The line above the list says what is narrowed and takes it back.
    """

    def __init__(self, shell: Shell, desk: Desk, view: RecordView) -> None:
        super().__init__()
        self.shell, self.desk, self.view, self.kind = shell, desk, view, kind_of(view.kind)
        self.title, self.kinds, self.help = view.words.title, view.tables, view.kind
        self.found: Listed | None = None
        self._rows: list[Row] = []
        self._in_bin = False
        self._only = Only()
        self._wanted: dict[str, Any] = {}
        self._keep: Keep | None = None
        self._kept_for: tuple[Any, ...] = ()
        self.files, self.removing = Files(self), Removing(self)
        self.batch: BatchFace | None = None
        self._build()
        self._keys()

    # ---- layout -----------------------------------------------------------------------------------------

    def _build(self) -> None:
        words, view = self.view.words, self.view
        self.heading = Heading(words.title, words.explain, menus.of_heading(self))
        self.search = SearchField(words.search)
        self.search.textChanged.connect(lambda _text: self._filter())
        self.filters = {name: Combo([(None, all_)], label=all_) for name, all_ in view.filters}
        for combo in self.filters.values():
            combo.edited.connect(self._filter)
        self.order = Combo([(key, label) for label, key in view.sorts], label="排序")
        self.order.edited.connect(self._sort)
        if len(view.sorts) < 2:
            self.order.hide()
        self.more = MenuButton(lambda: menus.more(self), tip="更多：空白模板、回收站")
        self.table = RecordTable(
            remarked(view.columns), key="id", multi=True, label=words.title, finds=("_words", "_pinyin")
        )
        self.table.menu = self._menu
        self.table.bind("Delete", self.removing.remove)
        self.table.bind("F2", lambda _rows: self.edit())
        self.table.current_changed.connect(self._show_current)
        self.table.activated_row.connect(lambda _row: self.edit())
        self.table.acted.connect(self._act)
        self.table.pasted.connect(self.files.paste)
        self.card: Any = view.card(self) if view.card is not None else PlainCard(self)
        self.side = RecordSide(self.card)
        self.side.add_panel(Attached(self.shell, self.desk))
        self.side.closed.connect(lambda: self.table.setFocus())
        self.side.uncovered.connect(self.focus_first)
        self.editor = Editor(self.shell, self.desk, view, self.kind, self.side)
        self._notes = col(space=8)
        self._body = holder(row((table_card(None, self.table), 1), self.side, space=16))
        self._empty = col(space=0)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._body)
        self.stack.addWidget(holder(self._empty))
        self.filter_line = holder(row(self.search, *self.filters.values(), None, self.order, self.more))
        below = view.sections != view.kind
        head = [self.heading, *([Sections(self.shell, view.sections, below=below)] if view.sections else [])]
        self.fill(*head, self.filter_line, self._notes, (self.stack, 1))
        self.retype()

    def _keys(self) -> None:
        steps = (("Alt+Down", lambda: self.table.step(1)), ("Alt+Up", lambda: self.table.step(-1)))
        for key, run in (*steps, ("Ctrl+H", self.show_history)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    def retype(self) -> None:
        """At 特大 the third filter gives way."""
        for place, combo in enumerate(self.filters.values()):
            combo.setVisible(place < 2 or not ladder.large())

    def portrait(self, place: PhotoPlace) -> Portrait:
        """What a card with a place for a photo needs to show and change it."""
        return Portrait(self.shell, self.desk, place)

    # ---- gathering --------------------------------------------------------------------------------------

    def reload(self) -> None:
        desk, kind, view, in_bin = self.desk, self.kind, self.view, self._in_bin
        year, ids = self.shell.year if view.by_year else None, None if in_bin else self._only.ids
        self.shell.jobs.run(
            lambda _progress: _gathered(desk, kind, year, in_bin, view, self.shell.year, ids),
            self._show,
            owner=self,
            latest=f"{view.kind}.list",
            title=f"读取{view.words.title}",
        )

    def _show(self, found: Listed) -> None:
        self.found = self.editor.found = found
        rows = found.rows
        if self.view.keep is not None and not self._in_bin and self._only.ids is None:
            rows = [r for r in rows if self.view.keep(r, self.shell.term, found.level)]
        self._rows = rows
        self._offer_filters(rows)
        self._sort()
        self._filter()
        self._explain(rows)
        self._show_empty(rows)
        self._take_wanted()
        if self.table.current_row() is None and rows and self.editor.form() is None:
            self.table.select_first()
        if self.batch is not None:
            self.batch.records_changed()

    def _offer_filters(self, rows: Sequence[Row]) -> None:
        for (name, all_), combo in zip(self.view.filters, self.filters.values(), strict=True):
            listed_: dict[str, None] = {}
            for each in rows:
                value = each.get(name)
                for one in value if isinstance(value, tuple) else (value,):
                    if one not in (None, ""):
                        listed_[shown(one)] = None
            spec = next((s for s in self.kind.fields if s.name == name), None)
            order = [shown(c) for c in spec.codes] if spec else []
            words = sorted(listed_, key=lambda w: (order.index(w) if w in order else len(order), w))
            kept = combo.value()
            combo.set_choices([(None, all_), *((word, word) for word in words)], kept if kept in words else None)

    def _explain(self, rows: Sequence[Row]) -> None:
        words = self.view.words
        year = f"{self.shell.year} 年度 " if self.view.by_year else ""
        plain = f"{year}{len(rows)} {self.kind.measure}"
        if self._in_bin or self._only.ids is not None:  # gathered without the figures of the year, or of many years
            said = f"{len(rows)} {self.kind.measure}"
        else:
            said = self.view.counts(rows, self.shell.year) if self.view.counts is not None and rows else plain
        title = f"{words.title}　回收站" if self._in_bin else words.title
        self.heading.set(title, said if rows else words.explain)
        self.heading.button("导出").set_reason("" if rows else "还没有可以导出的记录")
        if self.view.prints:
            self.heading.button(self.view.prints[0].word).set_reason("" if rows else "还没有可以打印的记录")

    def _show_empty(self, rows: Sequence[Row]) -> None:
        show = not rows and not self._in_bin and self._only.ids is None and self.editor.form() is None
        if self.batch is not None:
            return
        if show:
            clear(self._empty)
            self._empty.addWidget(menus.empty_card(self))
        self.filter_line.setVisible(not show)
        self.stack.setCurrentIndex(1 if show else 0)

    # ---- filter and order -------------------------------------------------------------------------------

    def _filter(self) -> None:
        chosen = {name: combo.value() for name, combo in self.filters.items() if combo.value() is not None}
        kept_for = (self._in_bin, self._only, *chosen.items())
        if kept_for != self._kept_for:  # a key in the search box only searches
            self._kept_for, self._keep = kept_for, keeper(self.kind.key[0], self._only.keys, chosen)
            self._show_notes()
        self.table.narrow(self._keep, self.search.value())

    def _sort(self) -> None:
        key = self.order.value() or ""
        if key.startswith("=") and self.view.ordered is not None:
            self.table.set_sort("")
            self.table.set_rows(self.view.ordered(self._rows, key[1:]))
        else:
            self.table.set_rows(self._rows)
            self.table.set_sort(key.lstrip("-"), key.startswith("-"))

    def _show_notes(self) -> None:
        clear(self._notes)
        if self._in_bin:
            back = Button("返回列表", small=True, run=self.show_list)
            restore = Button("恢复选中的", small=True, icon="arrow-counter-clockwise", run=self._restore_selected)
            who = self.removing.who(self.table.current_row())
            self._notes.addWidget(note("grey", "trash", who or BIN_NOTE, restore, back))
        elif self._only:
            everything = Button("看全部", small=True, run=self._show_all)
            kind = "amber" if self._only.ids is None else "blue"
            self._notes.addWidget(note(kind, "funnel", self._only.words(self.kind.measure), everything))

    def _show_all(self) -> None:
        only, self._only = self._only, Only()
        self._filter() if only.ids is None else self.reload()

    # ---- current record ---------------------------------------------------------------------------------

    def _show_current(self, current: Row | None) -> None:
        self.card.setEnabled(current is not None)
        self.card.show_row(current)
        self.side.show_record(str(self.kind.table.__tablename__), str(current["uid"]) if current else "")
        over = self.side.over()
        if isinstance(over, HistoryPanel) and (current is None or current["id"] != over.record):
            self.side.uncover()
        if self._in_bin:
            self._show_notes()

    def _act(self, _column: str, current: Row) -> None:
        if self.view.link is not None:
            _, page, name = self.view.link
            self.shell.go(page, current[name])

    def add(self) -> None:
        """Open an empty form."""
        if self._in_bin:
            self.show_list()
        self.stack.setCurrentIndex(0)
        self.filter_line.show()
        self.editor.new()

    def edit(self) -> None:
        """Open the form of the current record."""
        current = self.table.current_row()
        if current is not None and not self._in_bin:
            self.editor.load(current["id"])

    def _menu(self, rows: Sequence[Row]) -> list[Action | None]:
        return menus.of_rows(self, rows)

    def removal(self, rows: Sequence[Row]) -> Action:
        """移到回收站."""
        return Action("移到回收站", lambda: self.removing.remove(rows), "trash", "Delete", command=self.kind.command)

    # ---- history and several at once --------------------------------------------------------------------

    def show_history(self) -> None:
        """Lay the history of the current record over its card; again to take it away."""
        current = self.table.current_row()
        if self.side.over() is not None:
            self.side.uncover()
        elif current is not None:
            self.side.open_over(HistoryPanel(self, current))

    def change_several(self) -> None:
        """批量修改 of the selected rows."""
        rows = self.table.selected_rows()
        if rows and not self._in_bin and self.editor.may_leave():
            self.side.uncover()
            self.batch = BatchFace(self, rows)
            self.stack.addWidget(self.batch)
            self.stack.setCurrentWidget(self.batch)
            self.filter_line.hide()
            self.batch.focus_first()

    def leave_batch(self) -> None:
        """Back to the list."""
        if self.batch is not None:
            self.stack.setCurrentIndex(0)
            self.stack.removeWidget(self.batch)
            self.batch.deleteLater()
            self.batch = None
            self.filter_line.show()
            self.table.setFocus()

    def changed(self, kinds: frozenset[str]) -> None:
        super().changed(kinds)
        if kinds and not kinds & self.kinds:
            return
        self.editor.look_again()
        over = self.side.over()
        if isinstance(over, HistoryPanel):
            over.reload()

    # ---- recycle bin ------------------------------------------------------------------------------------

    def show_bin(self) -> None:
        """Show what was taken away."""
        if self.editor.may_leave():
            self._in_bin = True
            self.reload()

    def show_list(self) -> None:
        """Back from the recycle bin."""
        self._in_bin = False
        self.reload()

    def _restore_selected(self) -> None:
        self.removing.restore(self.table.selected_rows())

    # ---- page -------------------------------------------------------------------------------------------

    def open(self, argument: Any) -> None:
        """See the class."""
        if isinstance(argument, str):
            argument = {"keys": (argument,)}
        elif isinstance(argument, list | tuple | frozenset | set):
            argument = {"keys": tuple(argument)}
        self._in_bin = False
        self._wanted = dict(argument)
        if self._only.ids is not None or "ids" in self._wanted:
            self._only = by_id(self._wanted)
        self.reload()

    def _take_wanted(self) -> None:
        wanted, self._wanted = self._wanted, {}
        if "keys" in wanted and self.view.elsewhere and not self._knows(wanted["keys"]):
            self.shell.go(self.view.elsewhere, wanted)
        elif "keys" in wanted or "ids" in wanted:
            self._only = self._only if "ids" in wanted else by_key(wanted)
            self._unfiltered()
            self.table.select_first()
        if "search" in wanted:
            self.search.set_value(wanted["search"])
        if "id" in wanted:
            self._only = Only()
            self._unfiltered()
            self.table.select_key(wanted["id"])
        if self.editor.written and self.found is not None:
            self._select_written()
        if wanted.get("new"):
            self.add()

    def _unfiltered(self) -> None:
        self.search.clear()
        for combo in self.filters.values():
            combo.set_value(None)
        self._filter()

    def _knows(self, keys: Sequence[Any]) -> bool:
        key = self.kind.key[0]
        return any(each.get(key) in keys or each.get("no") in keys for each in self._rows)

    def _select_written(self) -> None:
        key, self.editor.written = self.editor.written, {}
        assert self.found is not None
        hit = next((r["id"] for r in self.found.rows if all(r.get(n) == v for n, v in key.items())), None)
        if hit is not None:
            self.table.select_key(hit)

    def leave(self) -> bool:
        if not self.editor.may_leave():
            return False
        self.leave_batch()
        return True

    def focus_first(self) -> None:
        form = self.editor.form()
        form.focus_first() if form is not None else self.table.setFocus()


def _gathered(
    desk: Desk, kind: RecordKind, year: int | None, in_bin: bool, view: RecordView, span: int,
    ids: frozenset[int] | None,
) -> Listed:  # fmt: skip
    """The list; in the recycle bin each row also says who put it there."""
    found = listed(desk, kind, year, archived=in_bin, extend=view.extend, span=span, ids=ids)
    if in_bin:
        who = record_history.binned(desk, kind, [row["id"] for row in found.rows])
        for row in found.rows:
            row["_binned"] = who.get(row["id"])
    return found
