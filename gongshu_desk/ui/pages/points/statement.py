"""One deputy's points: the total with its reckoning, the caps, every line, and what was not counted."""

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gongshu_desk.domain.figures import shown
from gongshu_desk.domain.names import printed
from gongshu_desk.domain.points.facts import NotCounted
from gongshu_desk.domain.points.ledger import Statement
from gongshu_desk.services.year_figures import YearBook, decimal
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action, Button
from gongshu_desk.ui.kit.charts import CapRow, Caps, legend
from gongshu_desk.ui.kit.chips import Chip
from gongshu_desk.ui.kit.columns import Cell, Column, RowStyle
from gongshu_desk.ui.kit.figures import Segments
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import INSIDE, card, col, holder, row, scroll, table_card
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.tokens import GAP_DENSE, MARGIN_FOOT, MARGIN_SIDE, MARGIN_TOP
from gongshu_desk.ui.pages.points.rows import Only, TreeRow, counts, missed_rows, points_text, tied_ranks, tree_rows

FILTERS: tuple[Only, ...] = ("all", "cut", "minus")
LEFT = 348


def _how(value: str, line: TreeRow) -> Cell:
    return Cell(value, chip=line.cut, tip=line.tip)


def _raw(value: Fraction, line: TreeRow) -> Cell:
    struck = line.level > 0 and line.raw != line.counted
    return Cell(points_text(value), "ink3" if struck else "ink2", strike=struck)


def _counted(value: Fraction, line: TreeRow) -> Cell:
    tone = "red" if value < 0 else "amber" if line.cut else "ink"
    return Cell(points_text(value), tone, bold=line.level == 0)


TREE = (
    Column("what", "事项与事实", "name", width=236, rank=0, show=lambda v, r: Cell(v, "ink" if r.level < 2 else "ink2")),
    Column("day", "日期", width=68, rank=2),
    Column("how", "怎样算的", width=150, stretch=True, rank=1, show=_how),
    Column("raw", "原始", "number", width=76, rank=0, show=_raw),
    Column("counted", "计入", "number", width=76, rank=0, show=_counted),
)  # fmt: skip
MISSED = (
    Column("day", "日期", width=104, rank=1),
    Column("title", "事实", "name", width=172, rank=0),
    Column("reason", "原因", "chip", width=116, rank=0),
    Column("sentence", "说明", width=200, stretch=True, rank=0, show=lambda v, _r: Cell(v, tip=v)),
)


class StatementView(QWidget):
    """`record_wanted` carries (source, title) of the line that was opened; `stepped` −1 or 1."""

    record_wanted = Signal(str, str)
    stepped = Signal(int)

    def __init__(self, actions: list[Action], back: Callable[[], object], rules: Callable[[], object]) -> None:
        super().__init__()
        self._statement: Statement | None = None
        self._year = 0
        before = Button("", "icon", "caret-left", tip="上一位", key="Alt+Up", run=lambda: self.stepped.emit(-1))
        after = Button("", "icon", "caret-right", tip="下一位", key="Alt+Down", run=lambda: self.stepped.emit(1))
        self.heading = Heading("", "", actions, crumb=("积分", back), extra=[before, after])
        self._left = self._overview(rules)
        self._tree_card, self._missed_card = self._ledger(), self._not_counted()
        right = col((self._tree_card, 32), (self._missed_card, 14), space=GAP_DENSE)
        body = row(self._left, (right, 1), space=16)
        self.tabs = Segments(["明细", "未计入", "各类封顶"], run=lambda _place: self._show_tab())
        margins = (MARGIN_SIDE, MARGIN_TOP, MARGIN_SIDE, MARGIN_FOOT)
        self.setLayout(col(self.heading, self.tabs, (body, 1), space=GAP_DENSE, margins=margins))
        self.retype()

    # ---- building ---------------------------------------------------------------------------------------

    def _overview(self, rules: Callable[[], object]) -> QWidget:
        self.total, self.band, self.rank = Label("", "fig"), Chip("—"), Label("", tone="ink2")
        self.formula, self.remark = Label("", tone="ink2", wrap=True), Label("", tone="amber", wrap=True)
        head = row(self.total, Label("分", tone="ink2"), 4, self.band, None, self.rank)
        self._lead = card(col(head, self.formula, self.remark, space=4, margins=INSIDE))
        self.caps = Caps()
        keys = row(legend(("accent", "计入"), ("track", "未用"), ("cut", "封顶截去")), None)
        self._chart = card(col(Label("各类得分与封顶", "h2"), (scroll(self.caps), 1), keys, space=10, margins=INSIDE))
        self.scheme, self.print_ = Elided(""), Label("", tone="ink2")
        self.until = Label("", tone="ink2")
        see = Button("看规则", "quiet", "caret-right-bold", small=True, after=True, tip="看积分规则全文", run=rules)
        rule = row(Label("规则", tone="ink2"), (self.scheme, 1), self.print_)
        self._rules = card(col(rule, row(self.until, None, see), space=2, margins=INSIDE))
        return holder(col(self._lead, (self._chart, 1), self._rules, space=GAP_DENSE))

    def _ledger(self) -> QWidget:
        self.tree = RecordTable(
            TREE,
            fields=TreeRow._fields,
            style=_style,
            tree=True,
            density="compact",
            label="积分明细",
            empty="没有这样的条目",
        )
        self.tree.activated_row.connect(lambda line: self.record_wanted.emit(line.source, line.what))
        self.tree_count = Label("", tone="ink2")
        self.segments = Segments(["全部", "被截", "扣分"], run=lambda _place: self._show_tree())
        head = row(Label("积分明细", "h2"), self.tree_count, None, self.segments, margins=(16, 8, 12, 8))
        self._tree_head = holder(head)
        return table_card(self._tree_head, self.tree)

    def _not_counted(self) -> QWidget:
        self.missed = RecordTable(
            MISSED, fields=("day", "title", "reason", "sentence", "source"), density="compact", header=False,
            label="未计入", empty="没有未计入的事实",
        )  # fmt: skip
        self.missed.activated_row.connect(lambda line: self.record_wanted.emit(line[4], line[1]))
        self.missed_count = Label("", tone="ink2")
        head = row(Label("未计入", "h2"), self.missed_count, None, margins=(16, 8, 12, 8))
        return table_card(holder(head), self.missed)

    # ---- showing ----------------------------------------------------------------------------------------

    def show_statement(self, book: YearBook, statement: Statement, missed: list[NotCounted]) -> None:
        """Show one deputy of a year."""
        self._statement, self._year = statement, book.year
        own, result = statement.row, book.result
        ranked = sum(one.rank is not None for one in result.rows)
        tied = own.rank in tied_ranks(result.rows)
        rank = f"{'并列' if tied else ''}第 {own.rank} 名 / {ranked} 人" if own.rank is not None else "不参加排名"
        total = shown(own.total, result.scheme.decimals)
        if ladder.large():
            explain = f"{total} 分　{own.band or ''}　{rank}"
        else:
            explain = f"{own.group or '未编组'}　证号 {own.certificate_no}　{book.year} 年度履职积分"
        self.heading.set(printed(own.name), explain)
        self.total.setText(total)
        self.band.set_word(own.band or "未评定")
        self.band.setVisible(bool(own.band))
        self.rank.setText(rank)
        self.formula.setText(statement.formula)
        self.remark.setText(own.remark)
        self.remark.setVisible(bool(own.remark))
        self._show_caps(statement)
        stamp = book.stamp
        self.scheme.set_text(f"{stamp.scheme_title} 第 {stamp.scheme_version} 版")
        self.print_.setText(f"指纹 {stamp.short_fingerprint}")
        self.until.setText(f"数据截至 {stamp.data_until.isoformat()}" if stamp.data_until else "还没有数据")
        whole, cut, minus = counts(statement)
        self.tree_count.setText(f"{len(statement.items)} 项 {whole} 条")
        self.segments.set_words([f"全部 {whole}", f"被截 {cut}", f"扣分 {minus}"])
        self.tabs.set_words([f"明细 {whole}", f"未计入 {len(missed)}", "各类封顶"])
        self._show_tree()
        self.missed.set_rows(missed_rows(missed, book.year))
        self.missed_count.setText(f"{len(missed)} 条，每条都有原因" if missed else "所有事实都计入了")

    def focus_first(self) -> None:
        """The keyboard on the lines."""
        self.tree.setFocus()

    def _show_caps(self, statement: Statement) -> None:
        rows = []
        for category in statement.categories:
            counted = decimal(category.counted) or Decimal(0)
            raw = decimal(category.raw) or Decimal(0)
            rows.append(CapRow(category.code, category.name, counted, decimal(category.cap), max(raw, counted)))
        self.caps.set_rows(rows)

    def _show_tree(self) -> None:
        if self._statement is None:
            return
        only = FILTERS[max(0, self.segments.current())]
        self.tree.set_rows(tree_rows(self._statement, self._year, only))
        if only == "all":
            self.tree.records.fold(1)
        self.tree.select_first()

    def _show_tab(self) -> None:
        """At 特大 one of the three parts fills the page."""
        place = self.tabs.current()
        self._tree_card.setVisible(place == 0)
        self._missed_card.setVisible(place == 1)
        self._left.setVisible(place == 2)
        self._lead.setVisible(False)
        self._rules.setVisible(False)

    def retype(self) -> None:
        large = ladder.large()
        self.tabs.setVisible(large)
        if large:
            self._left.setMinimumWidth(0)
            self._left.setMaximumWidth(16_777_215)
            self._show_tab()
            return
        self._left.setFixedWidth(ladder.wide(LEFT))
        for part in (self._tree_card, self._missed_card, self._left, self._lead, self._rules):
            part.setVisible(True)


def _style(line: TreeRow) -> RowStyle:
    return RowStyle(group=line.level == 0, level=line.level, bold=line.level == 0, expandable=line.head)
