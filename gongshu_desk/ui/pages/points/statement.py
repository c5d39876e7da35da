"""One deputy's points: the total with its reckoning, the caps, every line, and what was not counted."""

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from gongshu_desk.domain.figures import shown
from gongshu_desk.domain.names import printed
from gongshu_desk.services.statement_sheet import Sheet
from gongshu_desk.services.year_figures import decimal
from gongshu_desk.ui.kit import clipboard
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action, Button
from gongshu_desk.ui.kit.charts import CapRow, Caps, legend
from gongshu_desk.ui.kit.chips import Chip
from gongshu_desk.ui.kit.columns import Cell, Column, RowStyle
from gongshu_desk.ui.kit.fields import SearchField
from gongshu_desk.ui.kit.figures import Segments
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import INSIDE, card, col, holder, row, scroll, table_card
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.tokens import GAP_DENSE, MARGIN_FOOT, MARGIN_SIDE, MARGIN_TOP
from gongshu_desk.ui.pages.points import sheet_words as words
from gongshu_desk.ui.pages.points.rows import Only, TreeRow, activity_of, counts, points_text
from gongshu_desk.ui.pages.points.sheet_words import Prepared

FILTERS: tuple[Only, ...] = ("all", "cut", "minus")
LEFT = 348


def _how(value: str, line: TreeRow) -> Cell:
    return Cell(value, chip=line.cut, tip=line.tip)


def _raw(value: Fraction, line: TreeRow) -> Cell:
    struck = not line.group and line.raw != line.counted
    return Cell(points_text(value), "ink3" if struck else "ink2", strike=struck)


def _counted(value: Fraction, line: TreeRow) -> Cell:
    tone = "red" if value < 0 else "amber" if line.cut else "ink"
    return Cell(points_text(value), tone, bold=line.group)


def _what(value: str, line: TreeRow) -> Cell:
    return Cell(value, "ink2" if line.source else "ink", tip=f"{line.day}　{value}" if line.day else "")


TREE = (
    Column("what", "事项与事实", "name", width=232, rank=0, show=_what),
    Column("day", "日期", width=66, rank=2),
    Column("how", "怎样算的", width=150, stretch=True, rank=1, show=_how),
    Column("raw", "原始", "number", width=78, rank=0, show=_raw),
    Column("counted", "计入", "number", width=78, rank=0, show=_counted),
)  # fmt: skip
MISSED = (
    Column("day", "日期", width=92, rank=1),
    Column("title", "事实", "name", width=200, rank=0, show=lambda v, _r: Cell(v, tip=v)),
    Column("reason", "原因", "chip", width=116, rank=0),
    Column("sentence", "说明", width=200, stretch=True, rank=0, show=lambda v, _r: Cell(v, tip=v)),
)


class StatementView(QWidget):
    """`record_wanted` carries (source, day) of the line that was opened; `stepped` −1 or 1.

    `objected` carries the source of the line in hand ("" where it is none), `activity_wanted` where an attendance's
    activity stands, `copied` what was put on the clipboard.
    """

    record_wanted = Signal(str, object)
    activity_wanted = Signal(str, object)
    objected = Signal(str)
    copied = Signal(str)
    stepped = Signal(int)

    def __init__(self, actions: list[Action], back: Callable[[], object], rules: Callable[[], object]) -> None:
        super().__init__()
        self._prepared: Prepared | None = None
        before = Button("", "icon", "caret-left", tip="上一位", key="Alt+Up", run=lambda: self.stepped.emit(-1))
        after = Button("", "icon", "caret-right", tip="下一位", key="Alt+Down", run=lambda: self.stepped.emit(1))
        own = [
            Action("复制", self.copy, "copy", "Ctrl+C", "复制整张明细，可粘贴到微信或 Excel"),
            Action("提出异议", self.object_to, "clipboard-text", "Ctrl+Y", "就选中的这一行登记异议"),
        ]
        self.heading = Heading("", "", [*own, *actions], crumb=("积分", back), extra=[before, after])
        self._left = self._overview(rules)
        self._tree_card, self._missed_card = self._ledger(), self._not_counted()
        self._in_hand = self.tree
        self._right = holder(col((self._tree_card, 32), (self._missed_card, 14), space=GAP_DENSE))
        body = row(self._left, (self._right, 1), space=16)
        self.tabs = Segments(["明细", "未计入", "得分与封顶"], run=lambda _place: self._show_tab())
        margins = (MARGIN_SIDE, MARGIN_TOP, MARGIN_SIDE, MARGIN_FOOT)
        self.setLayout(col(self.heading, self.tabs, (body, 1), space=GAP_DENSE, margins=margins))
        self.retype()

    @property
    def prepared(self) -> Prepared | None:
        """The statement in sight."""
        return self._prepared

    # ---- building ---------------------------------------------------------------------------------------

    def _overview(self, rules: Callable[[], object]) -> QWidget:
        self.total, self.band, self.rank = Label("", "fig"), Chip("—"), Label("", tone="ink2")
        self.days, self.before = Label(""), Elided("", tone="ink2", right=True)
        self.formula, self.ahead = Label("", tone="ink2", wrap=True), Label("", tone="ink2", wrap=True)
        self.remark = Label("", tone="amber", wrap=True)
        head = row(self.total, Label("分", tone="ink2"), 4, self.band, None, self.rank)
        beside = row(self.days, (self.before, 1))
        self._lead = card(col(head, beside, self.formula, self.ahead, self.remark, None, space=2, margins=INSIDE))
        self.caps = Caps()
        keys = row(legend(("accent", "计入"), ("track", "未用"), ("cut", "封顶截去")), None)
        self._chart = card(col(Label("各类得分与封顶", "h2"), (scroll(self.caps), 1), keys, space=8, margins=INSIDE))
        self.scheme, self.print_ = Elided(""), Label("", tone="ink2")
        self.until = Label("", tone="ink2")
        see = Button("看规则", "quiet", "caret-right-bold", small=True, after=True, tip="看积分规则全文", run=rules)
        rule = row(Label("规则", tone="ink2"), (self.scheme, 1), self.print_)
        self._rules = card(col(rule, row(self.until, None, see), space=2, margins=INSIDE))
        self._stack = col(self._lead, (self._chart, 1), self._rules, space=GAP_DENSE)
        return holder(self._stack)

    def _ledger(self) -> QWidget:
        self.tree = RecordTable(
            TREE,
            fields=TreeRow._fields,
            key="key",
            style=_style,
            tree=True,
            density="compact",
            label="积分明细",
            empty="没有这样的条目",
        )
        self.tree.activated_row.connect(lambda line: self._open(line.source, line.on))
        self.tree.menu = lambda lines: self._menu(lines[0].source, lines[0].on)
        self.tree.current_changed.connect(lambda line: self._hold(self.tree, line))
        self.tree_count = Elided("", tone="ink2")
        self.search = SearchField("查找", width=136)
        self.search.searched.connect(lambda _text: self._show_tree())
        self.search.down.connect(lambda: self.tree.setFocus())
        self.segments = Segments(["全部", "被截", "扣分"], run=lambda _place: self._show_tree())
        head = row(
            Label("积分明细", "h2"), (self.tree_count, 1), self.search, self.segments, space=10, margins=(16, 8, 12, 8)
        )
        return table_card(holder(head), self.tree)

    def _not_counted(self) -> QWidget:
        self.missed = RecordTable(
            MISSED, fields=("day", "title", "reason", "sentence", "source", "date"), density="compact", header=False,
            label="未计入", empty="没有未计入的事实",
        )  # fmt: skip
        self.missed.activated_row.connect(lambda line: self._open(line[4], line[5]))
        self.missed.menu = lambda lines: self._menu(lines[0][4], lines[0][5])
        self.missed.current_changed.connect(lambda line: self._hold(self.missed, line))
        self.missed_count = Elided("", tone="ink2")
        self.spans = Segments(["本年度", "其他年度"], run=lambda _place: self._show_missed())
        head = row(Label("未计入", "h2"), (self.missed_count, 1), self.spans, space=10, margins=(16, 8, 12, 8))
        return table_card(holder(head), self.missed)

    # ---- showing ----------------------------------------------------------------------------------------

    def show_statement(self, prepared: Prepared) -> None:
        """Show one deputy of a year."""
        fresh = self._prepared is None or prepared.row.certificate_no != self._prepared.row.certificate_no
        self._prepared = prepared
        sheet, own, stamp = prepared.sheet, prepared.row, prepared.stamp
        total, rank = shown(own.total, sheet.scheme.decimals), words.rank_words(own, words.all_rows(prepared.board))
        explain = f"{own.group or '未编组'}　证号 {own.certificate_no}　{prepared.span}履职积分"
        self.heading.set(printed(own.name), f"{total} 分　{prepared.band}　{rank}" if ladder.large() else explain)
        self.total.setText(total)
        self.band.set_word(prepared.band or "未评定")
        self.band.setVisible(bool(prepared.band))
        self.rank.setText(rank)
        self.days.setText(words.days_words(own))
        self.before.set_text(words.before_words(prepared.place, sheet.scheme.decimals))
        for label, text in (
            (self.formula, sheet.formula),
            (self.ahead, words.ahead_words(prepared)),
            (self.remark, own.remark if prepared.band else ""),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self._show_caps(sheet)
        self.scheme.set_text(f"{stamp.scheme_title} 第 {stamp.scheme_version} 版")
        self.print_.setText(f"指纹 {stamp.short_fingerprint}")
        self.until.setText(f"数据截至 {stamp.data_until.isoformat()}" if stamp.data_until else "还没有数据")
        self._count(prepared)
        if fresh:
            self.search.blockSignals(True)
            self.search.clear()
            self.search.blockSignals(False)
        self._show_tree()
        self._show_missed()

    def _count(self, prepared: Prepared) -> None:
        _, cut, minus = counts(prepared.sheet.lines)
        self.tree_count.set_text(words.count_words(prepared))
        self.segments.set_words(["全部", f"被截 {cut}", f"扣分 {minus}"])
        self.tabs.set_words([f"明细 {prepared.sheet.facts[1]}", f"未计入 {len(prepared.missed)}", "得分与封顶"])
        self.spans.set_words([f"本年度 {len(prepared.missed)}", f"其他年度 {len(prepared.beside)}"])
        self.spans.setVisible(bool(prepared.beside))

    def focus_first(self) -> None:
        """The keyboard on the lines."""
        self.tree.setFocus()

    def _show_caps(self, sheet: Sheet) -> None:
        rows = []
        for category in sheet.categories:
            counted = decimal(category.counted) or Decimal(0)
            raw = decimal(category.raw) or Decimal(0)
            rows.append(CapRow(category.code, category.name, counted, decimal(category.cap), max(raw, counted)))
        self.caps.set_rows(rows)

    def _show_tree(self) -> None:
        if self._prepared is None:
            return
        prepared, word = self._prepared, self.search.value()
        only = FILTERS[max(0, self.segments.current())]
        if only == "all" and not word:
            self.tree.set_rows(prepared.tree)
            self.tree.records.fold(2 if prepared.sheet.split else 1)
        else:
            origins = words.shown_origins(prepared.sheet, prepared.board)
            self.tree.set_rows(words.tree_of(prepared.sheet, prepared.year, only, word, origins))
        if self.tree.current_row() is None:
            self.tree.select_first()

    def _show_missed(self) -> None:
        if self._prepared is None:
            return
        prepared, other = self._prepared, self.spans.current() == 1 and bool(self._prepared.beside)
        rows = prepared.beside if other else prepared.missed
        self.missed.set_rows(rows)
        told = "不计入本年度，列出备查" if other else "每条都有原因" if rows else "本年度的事实都计入了"
        self.missed_count.set_text(told if other or not rows else f"{len(rows)} 条，{told}")

    def _show_tab(self) -> None:
        """At 特大 one of the three parts fills the page."""
        place = self.tabs.current()
        had_keyboard = self.tree.hasFocus() or self.missed.hasFocus()
        self._rules.setVisible(False)
        parts = ((self._left, place == 2), (self._right, place != 2), (self._tree_card, place == 0))
        for part, there in sorted((*parts, (self._missed_card, place == 1)), key=lambda each: each[1]):
            part.setVisible(there)  # what goes goes first: both together would be wider than the window
        if had_keyboard:
            (self.tree, self.missed, self.tabs)[max(0, place)].setFocus()

    def retype(self) -> None:
        large = ladder.large()
        self.tabs.setVisible(large)
        self._stack.setDirection(QBoxLayout.Direction.LeftToRight if large else QBoxLayout.Direction.TopToBottom)
        if large:
            self._left.setMinimumWidth(0)
            self._left.setMaximumWidth(16_777_215)
            self._show_tab()
            return
        self._left.setFixedWidth(ladder.wide(LEFT))
        for part in (self._right, self._tree_card, self._missed_card, self._left, self._rules):
            part.setVisible(True)

    # ---- a line -----------------------------------------------------------------------------------------

    def _hold(self, table: RecordTable, line: object) -> None:
        """Remember which table the clerk works in: 提出异议 is about its line."""
        if line is not None and table.hasFocus():
            self._in_hand = table

    def source_in_hand(self) -> str:
        """The source of the line the clerk stands on, "" on a head or a line of the rules."""
        line = self._in_hand.current_row()
        if line is None:
            return ""
        return line.source if isinstance(line, TreeRow) else str(line[4])

    def object_to(self) -> None:
        """Ask for an objection to the line in hand."""
        source = self.source_in_hand()
        self.objected.emit("" if source in ("rules", "attendance") else source)

    def copy(self) -> None:
        """Put the whole statement on the clipboard."""
        if self._prepared is not None:
            clipboard.write_cells(words.cells(self._prepared))
            self.copied.emit(printed(self._prepared.row.name))

    def _open(self, source: str, day: object) -> None:
        if source:
            self.record_wanted.emit(source, day)

    def _menu(self, source: str, day: object) -> list[Action | None]:
        if not source or source == "rules":
            return [Action("复制整张明细", self.copy, "copy", "Ctrl+C")]
        opened = Action("打开这条记录", lambda: self._open(source, day), "arrow-square-out", "Enter")
        if source == "attendance":
            opened = Action("看出席记录", lambda: self._open(source, day), "checks", "Enter")
        activity = activity_of(source)
        others = (
            [Action("看这次活动", lambda: self.activity_wanted.emit(source, day), "calendar-blank")] if activity else []
        )
        return [
            opened,
            *others,
            Action("提出异议", self.object_to, "clipboard-text", "Ctrl+Y"),
            None,
            Action("复制整张明细", self.copy, "copy", "Ctrl+C"),
        ]


def _style(line: TreeRow) -> RowStyle:
    return RowStyle(group=line.group, level=line.level, bold=line.group, expandable=line.head)
