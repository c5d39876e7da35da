"""The year's board: everybody's rank, categories, total and band."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gongshu_desk.domain.figures import decimal_places, fixed, shown
from gongshu_desk.domain.names import needles, printed, search_text
from gongshu_desk.domain.points.ledger import Result
from gongshu_desk.reports.wording import short_category
from gongshu_desk.services.year_figures import YearBook, group_order
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action
from gongshu_desk.ui.kit.columns import Cell, Column
from gongshu_desk.ui.kit.empty import Empty
from gongshu_desk.ui.kit.fields import Combo, SearchField
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import Faces, clear, col, holder, row, table_card
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.tokens import GAP_DENSE, MARGIN_FOOT, MARGIN_SIDE, MARGIN_TOP
from gongshu_desk.ui.pages.points.rows import rank_text, tied_ranks

FIRST = ("no", "rank", "place", "name", "group", "days")


class Board(QWidget):
    """`opened` carries a certificate number."""

    opened = Signal(str)

    def __init__(self, actions: Sequence[Action], deputies: Callable[[], object]) -> None:
        super().__init__()
        self.heading = Heading("积分", "", actions)
        self.search = SearchField("姓名、拼音、证号")
        self.groups = Combo([("", "全部小组")], label="代表小组")
        self.bands = Combo([("", "全部等次")], label="等次")
        self.count = Label("", tone="ink2")
        self.table = RecordTable((Column("name", "姓名", "name"),))
        self._codes: tuple[str, ...] = ()
        self._book: YearBook | None = None
        self._day_places = 1
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        self._place.addWidget(self.table)
        empty = Empty(
            "本年度还没有在任代表",
            "登记代表、活动和签到以后，积分自动算出，每一分都能查到来处",
            [(Action("去代表名册", deputies, "identification-card"), "导入或登记代表")],
            icon="chart-bar",
        )
        line = row(self.search, self.groups, self.bands, None, self.count)
        self.faces = Faces(holder(col(line, (self._place, 1), space=GAP_DENSE)), empty)
        margins = (MARGIN_SIDE, MARGIN_TOP, MARGIN_SIDE, MARGIN_FOOT)
        self.setLayout(col(self.heading, (self.faces, 1), space=GAP_DENSE, margins=margins))
        self.search.searched.connect(lambda _text: self._filter())
        self.search.down.connect(lambda: self.table.setFocus())
        self.groups.edited.connect(self._filter)
        self.bands.edited.connect(self._filter)

    def show_book(self, book: YearBook) -> None:
        """Show a year."""
        self._book, result = book, book.result
        codes = tuple(category.code for category in result.scheme.categories)
        if codes != self._codes:
            self._make_table(result, codes)
        ties = tied_ranks(result.rows)
        self._day_places = max([1, *(decimal_places(one.days) or 0 for one in result.rows)])
        rows = []
        for place, one in enumerate(result.rows):
            tied = one.rank in ties
            values = [
                one.certificate_no, rank_text(one, tied), place, printed(one.name), one.group or "未编组", one.days,
                *(one.categories[code] for code in codes), one.total, one.band or "", one.remark, search_text(one.name),
            ]  # fmt: skip
            rows.append(tuple(values))
        self.table.set_rows(rows)
        groups = sorted({line[4] for line in rows}, key=group_order)
        self.groups.set_choices([("", "全部小组"), *((g, g) for g in groups)])
        known = [band.label for band in result.scheme.bands]
        others = [line[-3] for line in rows if line[-3] and line[-3] not in known]
        self.bands.set_choices([("", "全部等次"), *((b, b) for b in (*known, *dict.fromkeys(others)))])
        ranked = sum(one.rank is not None for one in result.rows)
        scheme = f"{result.scheme.title} 第 {result.scheme.version} 版"
        state = "，已结账" if book.basis.closed else ""
        explain = f"{book.year} 年度{state}，参评 {ranked} 人，{scheme}，指纹 {book.stamp.short_fingerprint}"
        self.heading.set("积分", explain if rows else f"{book.year} 年度")
        for word in ("打印公示表", "导出"):
            self.heading.button(word).set_reason("" if rows else "本年度还没有在任代表")
        self.faces.setCurrentIndex(0 if rows else 1)
        if rows and self.table.current_row() is None:
            self.table.select_first()
        self._filter()

    def order(self) -> list[str]:
        """Certificate numbers as they stand in the table: what 上一位 and 下一位 walk through."""
        return [line[0] for line in self.table.rows()]

    def find_rank(self, word: str) -> None:
        """Show only those in a band."""
        self.search.clear()
        self.groups.set_value("")
        self.bands.set_value(word)
        self._filter()

    def focus_first(self) -> None:
        """The keyboard on the list."""
        self.table.setFocus()

    def _make_table(self, result: Result, codes: tuple[str, ...]) -> None:
        self._codes = codes
        places, had_keyboard = result.scheme.decimals, self.table.hasFocus()
        clear(self._place)
        categories = () if ladder.large() else result.scheme.categories  # all of them or none
        columns = (
            Column("rank", "名次", "number", width=76, rank=1, sort=_rank_key, tone="ink"),
            Column("name", "姓名", "name", width=130, rank=0, stretch=True),
            Column("group", "代表小组", width=110, rank=4, sort=group_order),
            Column("days", "履职天数", "number", width=84, rank=5, show=lambda v, _r: shown(v, self._day_places)),
            *(
                Column(c.code, _heading(c.code, c.name), "number", 84, rank=6, show=_points, tip=c.name)
                for c in categories
            ),
            Column("total", "积分", "number", width=76, rank=0, tone="ink", show=lambda v, _r: Cell(shown(v, places), bold=True)),
            Column("band", "等次", "quiet_chip", width=112, rank=0),
            Column("remark", "备注", width=120, rank=7, show=lambda v, _r: Cell(v or "", tip=v or "")),
        )  # fmt: skip
        fields = (*FIRST, *codes, "total", "band", "remark", "words")
        self.table = RecordTable(columns, fields=fields, key="no", label="积分榜", empty="没有符合条件的代表")
        self.table.activated_row.connect(lambda line: self.opened.emit(line[0]))
        self.table.menu = lambda lines: [Action("看积分明细", lambda: self.opened.emit(lines[0][0]), "list", "Enter")]
        self._place.addWidget(table_card(None, self.table))
        if had_keyboard:
            self.table.setFocus()

    def retype(self) -> None:
        """At 特大 the categories give way together."""
        if self._book is not None:
            self._codes = ()
            self.show_book(self._book)

    def _filter(self) -> None:
        group, band, typed = self.groups.value(), self.bands.value(), self.search.value()
        wanted = needles(typed)

        def keep(line: tuple[Any, ...]) -> bool:
            met = not wanted or all(n in line[-1] for n in wanted) or typed in line[0]
            return met and (not group or line[4] == group) and (not band or line[-3] == band)

        self.table.set_filter(keep)
        shown_, whole = self.table.row_count(), len(self.table.records.rows())
        self.count.setText(f"{whole} 人" if shown_ == whole else f"{shown_} / {whole} 人")


def _heading(code: str, name: str) -> str:
    """「A 会议」, as on the public list; the code alone where no short name is known."""
    short = short_category(name)
    return f"{code} {short}" if len(short) <= 2 else code


def _rank_key(text: str) -> int | None:
    digits = "".join(c for c in text if c.isdigit())
    return int(digits) if digits else 1_000_000


def _points(value: Any, _row: Any) -> Cell:
    text = fixed(value, 1).replace("-", "−")
    return Cell(text, "red" if value < 0 else "ink3" if not value else "ink2")
