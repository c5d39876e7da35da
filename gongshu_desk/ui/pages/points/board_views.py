"""Two more faces of the board: the groups as a table, and the distribution with its bands. Both lead to the ranking."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gongshu_desk.domain.figures import shown
from gongshu_desk.domain.points.board import BandShare, Bin, BoardGroup
from gongshu_desk.services.points_board import PointsBoard
from gongshu_desk.services.year_figures import group_order
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action
from gongshu_desk.ui.kit.columns import Cell, Column
from gongshu_desk.ui.kit.figures import Figure, FigureCard
from gongshu_desk.ui.kit.histogram import Bar, Histogram
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import INSIDE, card, clear, col, row, table_card
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.tokens import GAP_DENSE
from gongshu_desk.ui.pages.points.board_table import NO_GROUP, change_cell

Values = dict[str, Any]


class GroupTable(QWidget):
    """A row per group, everybody in the line below. `chosen` carries a group's name."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._bands: tuple[str, ...] | None = None
        self._compared = False
        self.table = RecordTable(())
        self.whole = Elided("")
        self._box = col(space=0)
        self.setLayout(self._box)

    def show_board(self, board: PointsBoard) -> None:
        """Show the groups of a board."""
        bands = tuple(board.everyone.bands) if board.bands and board.final else ()
        compared = board.compared is not None
        if self._bands != bands or self._compared != compared:
            self._bands, self._compared = bands, compared
            self._make(bands, compared, board.scheme.decimals)
        rows = [_values(group, group.name or NO_GROUP, bands) for group in board.groups]
        self.table.set_rows(rows)
        self.whole.set_text(whole_words(board))
        if self.table.current_row() is None:
            self.table.select_first()

    def _make(self, bands: tuple[str, ...], compared: bool, places: int) -> None:
        clear(self._box)

        def marked(value: Decimal | None, _row: object) -> Cell:
            return Cell("—", "ink3") if value is None else Cell(shown(value, places))

        before = (
            Column("last", "上年平均", "number", 84, rank=3, show=_average),
            Column("change", "比上年", "number", 76, rank=2, show=lambda v, r: change_cell(v, r, 2)),
        )
        columns = (
            Column("name", "代表小组", "name", width=120, rank=0, stretch=True, sort=group_order),
            Column("people", "人数", "number", 60, rank=1),
            Column("ranked", "参评", "number", 60, rank=4),
            Column("average", "平均分", "number", 80, rank=0, show=_strong),
            Column("best", "最高", "number", 72, rank=4, show=marked),
            Column("lowest", "最低", "number", 72, rank=4, show=marked),
            *(Column(f"b:{band}", band, "number", 80, rank=3, show=_count) for band in bands),
            *(before if compared else ()),
        )
        self.table = RecordTable(columns, key="name", label="各小组", empty="还没有代表小组")
        self.table.activated_row.connect(self._choose)
        self.table.menu = lambda lines: [Action("看这个小组的名次", lambda: self._choose(lines[0]), "list", "Enter")]
        self.whole = Elided("", tone="ink2")
        foot = card(row((self.whole, 1), margins=(16, 6, 16, 6)), "foot")
        self._box.addWidget(table_card(None, self.table, foot))

    def _choose(self, line: Values) -> None:
        self.chosen.emit(line["name"])


def _values(group: BoardGroup, name: str, bands: tuple[str, ...]) -> Values:
    change: Fraction | None = None
    if group.average is not None and group.last_year_average is not None:
        change = group.average - group.last_year_average
    counts: Mapping[str, int] = group.bands
    return {
        "name": name, "people": group.people, "ranked": group.ranked, "average": group.average,
        "best": group.best, "lowest": group.lowest, "last": group.last_year_average, "change": change,
        **{f"b:{band}": counts.get(band, 0) for band in bands},
    }  # fmt: skip


def _average(value: Fraction | None, _row: object) -> Cell:
    return Cell("—", "ink3") if value is None else Cell(shown(value, 2))


def _strong(value: Fraction | None, _row: object) -> Cell:
    return Cell("—", "ink3") if value is None else Cell(shown(value, 2), "ink", bold=True)


def _count(value: int, line: Values) -> Cell:
    return Cell(str(value), "ink2" if value else "ink3", tip=f"{value} / {line['people']} 人")


class Spread(QWidget):
    """The distribution as columns with the bands' lines, and every band as a card. Both filter the ranking."""

    band_chosen = Signal(str)
    bin_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._bins: tuple[Bin, ...] = ()
        self._shares: tuple[BandShare, ...] = ()
        self.chart = Histogram()
        self.chart.chosen.connect(lambda place: self.bin_chosen.emit(self._bins[place]))
        self.cards: list[FigureCard] = []
        self._cards = QHBoxLayout()
        self._cards.setSpacing(GAP_DENSE)
        self.summary = Elided("", tone="ink2", right=True)
        head = row(Label("积分分布", "h2"), (self.summary, 1))
        self.hint = Label("", "cap", "ink2", wrap=True)
        chart = card(col(head, (self.chart, 1), self.hint, space=10, margins=INSIDE))
        self.setLayout(col(self._cards, (chart, 1), space=GAP_DENSE))

    def retype(self) -> None:
        """At 特大 the cards say less, or six of them would be wider than the page."""
        for each, band in zip(self.cards, self._shares, strict=False):
            each.show_figure(_figure(band))

    def show_board(self, board: PointsBoard) -> None:
        """Show the distribution of a board."""
        self._bins = board.distribution
        end = shown(self._bins[-1].high) if self._bins else ""
        self.chart.set_bars([_bar(each) for each in self._bins], end)
        self.summary.set_text(whole_words(board))
        what = "一列或一个等次" if board.bands and board.final else "一列"
        lines = "；虚线是等次的分数线" if board.bands else ""
        self.hint.setText(f"点{what}，看是哪些代表{lines}{_kept_out(board)}。")
        self._show_cards(board.bands if board.final else ())

    def _show_cards(self, bands: tuple[BandShare, ...]) -> None:
        if len(bands) != len(self.cards):
            clear(self._cards)
            self.cards = [FigureCard(_figure(band)) for band in bands]
            for place, each in enumerate(self.cards):
                each.clicked.connect(lambda place=place: self.band_chosen.emit(self._shares[place].label))
                self._cards.addWidget(each, 1)
        self._shares = bands
        for each, band in zip(self.cards, bands, strict=True):
            each.show_figure(_figure(band))
            each.setToolTip(f"看{band.label}的代表")


def whole_words(board: PointsBoard) -> str:
    """「全体 23 人，参评 20 人，平均 82.58，最高 109.5，最低 43.0，上年平均 86.02」."""
    everyone, places = board.everyone, board.scheme.decimals
    words = [f"全体 {everyone.people} 人", f"参评 {everyone.ranked} 人"]
    if everyone.average is not None and everyone.best is not None and everyone.lowest is not None:
        words.append(f"平均 {shown(everyone.average, 2)}")
        words += [f"最高 {shown(everyone.best, places)}", f"最低 {shown(everyone.lowest, places)}"]
    if everyone.last_year_average is not None:
        words.append(f"上年平均 {shown(everyone.last_year_average, 2)}")
    return "，".join(words)


def _kept_out(board: PointsBoard) -> str:
    """Why more reach the first line than carry the first band."""
    if not board.bands or not board.final:
        return ""
    first = board.bands[0]
    reached = sum(each.count for each in board.distribution if each.band == first.label)
    if reached == first.count:
        return ""
    return f"；过{first.label}线 {reached} 人，定为{first.label} {first.count} 人，没有评上的备注里写明原因"


def _bar(each: Bin) -> Bar:
    band = each.band or ""
    words = f"{shown(each.low)} 至不满 {shown(each.high)} 分：{each.count} 人" + (f"（{band}线内）" if band else "")
    return Bar(shown(each.low), each.count, band, words)


def _figure(band: BandShare) -> Figure:
    base = f"{band.share.numerator}/{band.share.denominator}，{band.share.percent()}%"
    if ladder.large():
        base = f"{band.share.numerator}/{band.share.denominator}"
    elif band.start is not None and band.start > 0:
        base += f"　{shown(band.start)} 分起"
    return Figure(band.label, str(band.count), "人", base)
