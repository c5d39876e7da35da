"""The year's board: the ranking, the groups and the distribution, over one filter line."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from gongshu_desk.domain.figures import shown
from gongshu_desk.domain.names import needles
from gongshu_desk.domain.points.board import Bin, Period
from gongshu_desk.services.points_board import PointsBoard
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action, Button
from gongshu_desk.ui.kit.empty import Empty
from gongshu_desk.ui.kit.fields import Check, Combo, SearchField
from gongshu_desk.ui.kit.figures import Segments
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import Faces, card, clear, col, holder, note, row, table_card
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.sections import Sections
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.kit.tokens import GAP_DENSE, MARGIN_FOOT, MARGIN_SIDE, MARGIN_TOP
from gongshu_desk.ui.pages.points import board_table as cells
from gongshu_desk.ui.pages.points.board_table import BAND, GROUP, NAME, NO, TOTAL, WORDS, Line
from gongshu_desk.ui.pages.points.board_views import GroupTable, Spread

OTHER_DATES = "…"
"""The choice of the period field that asks for dates."""
VIEWS = ("名次", "按小组", "分布")


class Board(QWidget):
    """`opened` carries a certificate number, `asked` (period key, split) when the clerk wants another reckoning.

    `dates_wanted` asks for a span of the clerk's own, `forgotten` drops one that was kept (its key).
    """

    opened = Signal(str)
    asked = Signal(str, bool)
    dates_wanted = Signal()
    forgotten = Signal(str)

    def __init__(self, shell: Shell, actions: Sequence[Action], deputies: Callable[[], object]) -> None:
        super().__init__()
        self._board: PointsBoard | None = None
        self._lines: Sequence[Line] = ()
        self._roomy = False
        self._shape: object = None
        self._bin: Bin | None = None
        self.heading = Heading("积分", "", actions)
        self.sections = Sections(shell, "points")
        self.pending = Button("", "quiet", "clock", small=True, run=lambda: shell.go("review"))
        self.pending.hide()
        self._make_filters()
        self.table = RecordTable(())
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        self._place.addWidget(self.table)
        self.told = Elided("", tone="ink2")
        self.groups_table = GroupTable()
        self.spread = Spread()
        self._views = Faces(holder(self._place), self.groups_table, self.spread)
        self._notes = QVBoxLayout()
        self._notes.setContentsMargins(0, 0, 0, 0)
        empty, self._no_rules = self._empties(shell, deputies)
        body = col(self._line, self._notes, (self._views, 1), space=GAP_DENSE)
        self.faces = Faces(holder(body), empty, self._no_rules)
        margins = (MARGIN_SIDE, MARGIN_TOP, MARGIN_SIDE, MARGIN_FOOT)
        top = row(self.sections, None, self.pending)
        self.setLayout(col(self.heading, top, (self.faces, 1), space=GAP_DENSE, margins=margins))
        self.retype()
        self.groups_table.chosen.connect(self.find_group)
        self.spread.band_chosen.connect(self.find_rank)
        self.spread.bin_chosen.connect(self.find_bin)

    def _empties(self, shell: Shell, deputies: Callable[[], object]) -> tuple[Empty, Empty]:
        nobody = Empty(
            "本年度还没有在任代表",
            "登记代表、活动和签到以后，积分自动算出，每一分都能查到来处",
            [(Action("去代表名册", deputies, "identification-card"), "导入或登记代表")],
            icon="chart-bar",
        )
        no_rules = Empty(
            "本年度没有生效的积分规则",
            "规则就是算法：有了规则，才能算出积分",
            [(Action("去规则", lambda: shell.go("rules"), "sliders"), "新建、导入或发布一份规则")],
            icon="sliders",
        )
        return nobody, no_rules

    def _make_filters(self) -> None:
        self.views = Segments(VIEWS, run=self._show_view)
        self.period = Combo([("year", "全年")], label="期间")
        self.split = Check("分段计分")
        self.split.setToolTip("年度内换过规则：每件事按当日有效的规则计分，各段小计并列")
        self.compared = Check("与上年比较")
        self.search = SearchField("姓名、拼音、证号", width=224)
        self.search.set_short_hint("姓名")
        self.groups = Combo([("", "全部小组")], label="代表小组", most=150)
        self.bands = Combo([("", "全部等次")], label="等次")
        self.only = Button("", "plain", "x", tip="不再只看这些人", run=self._drop_bin)
        self.only.hide()
        for combo in (self.period, self.groups, self.bands):
            combo.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)  # the search gives way first
        self.count = Label("", tone="ink2")
        self._narrow = holder(row(self.search, self.groups, self.bands, self.only))
        self._line = row(self.views, self.period, self._narrow, self.split, self.compared, None, self.count)
        self.search.searched.connect(lambda _text: self._filter())
        self.search.down.connect(lambda: self.table.setFocus())
        self.groups.edited.connect(self._filter)
        self.bands.edited.connect(self._filter)
        self.period.edited.connect(self._ask)
        self.split.edited.connect(self._ask)
        self.compared.edited.connect(self._recolumn)

    # ---- showing ----------------------------------------------------------------------------------------

    def show_board(self, board: PointsBoard, periods: Sequence[Period], versions: int) -> None:
        """Show a board. `versions`: how many rule versions the year has; with more than one it can be split."""
        if self._board is not None and self._board.year != board.year:
            self._bin = None
        self._board, self._lines = board, cells.lines(board)
        self._offer(board, periods, versions)
        self._set_rows(board)
        self._explain(board)
        self.groups_table.show_board(board)
        self.spread.show_board(board)
        empty = not board.rows
        for word in ("打印", "导出"):
            self.heading.button(word).set_reason("本年度还没有在任代表" if empty else "")
        self.faces.setCurrentIndex(1 if empty else 0)
        self._filter()

    def show_no_rules(self, year: int) -> None:
        """Say that nothing scores the year."""
        self._board = None
        self.heading.set("积分", f"{year} 年度")
        self.pending.hide()
        for word in ("打印", "导出"):
            self.heading.button(word).set_reason("本年度没有生效的积分规则")
        self.faces.setCurrentIndex(2)

    def _offer(self, board: PointsBoard, periods: Sequence[Period], versions: int) -> None:
        choices = [(one.key, one.name) for one in periods]
        if board.period.key not in [key for key, _ in choices]:
            choices.append((board.period.key, _span_words(board.period)))
        self.period.set_choices([*choices, (OTHER_DATES, "自选起止…")], board.period.key)
        self.split.setVisible(versions > 1 and not board.closed and not board.period.across)
        self.split.set_value(board.split)
        self.compared.setVisible(board.compared is not None)
        found = cells.filters(board)
        self.groups.set_choices([("", "全部小组"), *((g, g) for g in found["group"])])
        self.bands.set_choices([("", "全部等次"), *((b, b) for b in found["band"])])
        self.bands.setVisible(bool(found["band"]))
        self.pending.set_word(f"待核 {board.pending} 条")
        self.pending.setToolTip("还没有第二人审核的登记，照样计分；去审核")
        self.pending.setVisible(board.pending > 0 and not board.closed)

    def _explain(self, board: PointsBoard) -> None:
        ranked = sum(one.row.rank is not None for one in board.rows)
        state = "，已结账" if board.closed else ""
        span = f"{board.year} 年度" if board.period.whole_year else _span_words(board.period)
        scheme = f"{board.scheme.title} 第 {board.scheme.version} 版，指纹 {board.stamp.short_fingerprint}"
        self.heading.set("积分", f"{span}{state}，参评 {ranked} 人，{scheme}" if board.rows else f"{board.year} 年度")
        clear(self._notes)
        if board.parts:
            lead = "分段计分，每件事按当日有效的规则" if board.split else "跨年度期间，各年按当年的规则"
            self._notes.addWidget(note("blue", "info", f"{lead}。{cells.parts_words(board)}。", *self._forget(board)))
        elif not board.period.whole_year:
            told = "积分是年初到期末的累计，「本期增加」是这段时间里增加的。"
            told += "" if board.final else "等次到年度结束才评定。"
            self._notes.addWidget(note("blue", "info", told, *self._forget(board)))

    def _forget(self, board: PointsBoard) -> list[Button]:
        """The way out for a period of the unit's own, whose key is its name."""
        key = board.period.key
        if key != board.period.name:
            return []
        return [Button("删去这个期间", small=True, tip="只删去期间，记录不变", run=lambda: self.forgotten.emit(key))]

    def _set_rows(self, board: PointsBoard) -> None:
        self._make_table(board)
        self.table.set_rows(self._lines)
        if board.rows and self.table.current_row() is None:
            self.table.select_first()

    def _make_table(self, board: PointsBoard) -> None:
        columns = cells.columns(board, self._is_compared(), wide=self._has_room(board))
        fields = cells.fields(board)
        shape = (fields, [(c.key, c.label, c.tip) for c in columns], board.scheme.decimals)
        if shape == self._shape:
            return
        self._shape, had_keyboard = shape, self.table.hasFocus()
        held = self.table.current_row()
        clear(self._place)
        self.table = RecordTable(columns, fields=fields, key="no", label="积分榜", empty="没有符合条件的代表")
        self.table.activated_row.connect(lambda line: self.opened.emit(line[NO]))
        self.table.current_changed.connect(self._tell)
        self.table.menu = lambda lines: [
            Action("看积分明细", lambda: self.opened.emit(lines[0][NO]), "list", "Enter"),
            Action("只看这个小组", lambda: self.find_group(lines[0][GROUP]), "users-three"),
        ]
        foot = holder(row((self.told, 1), margins=(16, 6, 16, 6)))
        self._place.addWidget(table_card(None, self.table, card(row(foot), "foot")))
        if held is not None:
            self.table.set_rows(self._lines)
            self.table.select_key(held[NO])
        if had_keyboard:
            self.table.setFocus()

    def _tell(self, line: Line | None) -> None:
        said = cells.told(line) if line is not None else ""
        self.told.set_text(
            f"{line[NAME]}：{said}" if line is not None and said else "回车看积分明细，每一分的来处都在里面"
        )

    def _has_room(self, board: PointsBoard) -> bool:
        """Whether the categories fit beside the rest: all of them are shown, or none."""
        if ladder.large():
            return False
        columns = cells.columns(board, self._is_compared(), wide=True)
        needed = sum(ladder.px(column.width) for column in columns if column.key != "remark")
        self._roomy = needed <= self.width() - 2 * MARGIN_SIDE - ladder.px(16)
        return self._roomy

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        before = self._roomy
        if self._board is not None and self._has_room(self._board) != before:
            self._recolumn()

    def _is_compared(self) -> bool:
        return self._board is not None and self._board.compared is not None and bool(self.compared.value())

    def _recolumn(self) -> None:
        if self._board is not None:
            self._set_rows(self._board)
            self._filter()

    def retype(self) -> None:
        """At 特大 the categories give way together, and the ticks take fewer words."""
        large = ladder.large()
        self.split.setText("分段" if large else "分段计分")
        self.compared.setText("比上年" if large else "与上年比较")
        self._recolumn()

    # ---- asking -----------------------------------------------------------------------------------------

    def _ask(self) -> None:
        if self.period.value() == OTHER_DATES:
            if self._board is not None:
                self.period.set_value(self._board.period.key)
            self.dates_wanted.emit()
            return
        self.asked.emit(str(self.period.value()), bool(self.split.value()))

    def _show_view(self, place: int) -> None:
        self._views.setCurrentIndex(place)
        self._narrow.setVisible(place == 0)
        self.compared.setVisible(place == 0 and self._board is not None and self._board.compared is not None)
        self._count()

    def show_view(self, place: int) -> None:
        """Show the ranking (0), the groups (1) or the distribution (2)."""
        self.views.choose(place)

    def order(self) -> list[str]:
        """Certificate numbers as they stand in the table: what 上一位 and 下一位 walk through."""
        return [line[NO] for line in self.table.rows()]

    def is_filtered(self) -> bool:
        """Whether only some of the deputies are in sight."""
        return self.table.row_count() != len(self.table.records.rows())

    def chosen(self) -> dict[str, str]:
        """The filters in force, by name."""
        found = {"group": self.groups.value(), "band": self.bands.value(), "search": self.search.value()}
        return {name: str(value) for name, value in found.items() if value}

    def _widen(self) -> None:
        self._bin = None
        self.search.clear()
        self.groups.set_value("")
        self.bands.set_value("")

    def find_rank(self, word: str) -> None:
        """Show only those in a band."""
        self._widen()
        self.bands.set_value(word)
        self._show_found()

    def find_group(self, name: str) -> None:
        """Show only those of a group."""
        self._widen()
        self.groups.set_value(name)
        self._show_found()

    def find_bin(self, bin_: Bin) -> None:
        """Show only those whose total lies in one column of the distribution."""
        self._widen()
        self._bin = bin_
        self._show_found()

    def _show_found(self) -> None:
        self.views.choose(0)
        self._filter()
        self.table.select_first()
        self.focus_first()

    def _drop_bin(self) -> None:
        self._bin = None
        self._filter()

    def focus_first(self) -> None:
        """The keyboard on the list in sight."""
        target: QWidget = self.table
        if self.views.current() == 1:
            target = self.groups_table.table
        elif self.views.current() == 2:
            target = self.spread.chart
        target.setFocus()

    def _filter(self) -> None:
        group, band, typed = self.groups.value(), self.bands.value(), self.search.value()
        wanted, within = needles(typed), self._bin
        known = {"不评定", "暂不评定"}

        def keep(line: Line) -> bool:
            met = not wanted or all(n in line[WORDS] for n in wanted) or typed in line[NO]
            inside = within is None or (within.low <= line[TOTAL] < within.high and line[BAND] not in known)
            return met and inside and (not group or line[GROUP] == group) and (not band or line[BAND] == band)

        self.only.setVisible(within is not None)
        if within is not None:
            self.only.set_word(f"{bin_words(within)}")
        self.table.set_filter(keep)
        self._tell(self.table.current_row())
        self._count()

    def _count(self) -> None:
        if self.views.current() == 1 and self._board is not None:
            self.count.setText(f"{len(self._board.groups)} 个小组")
            return
        if self.views.current() == 2 and self._board is not None:
            self.count.setText(f"评定 {self._board.everyone.graded} 人")
            return
        shown_, whole = self.table.row_count(), len(self.table.records.rows())
        self.count.setText(f"{whole} 人" if shown_ == whole else f"{shown_} / {whole} 人")


def bin_words(bin_: Bin) -> str:
    """「90 至 95 分以下」."""
    return f"{_mark(bin_.low)} 至不满 {_mark(bin_.high)} 分"


def _mark(value: Decimal) -> str:
    return shown(value)


def _span_words(period: Period) -> str:
    if period.across:
        return f"{period.first.isoformat()} 至 {period.last.isoformat()}"
    year: date = period.first
    days = f"{period.first:%m-%d} 至 {period.last:%m-%d}"
    return f"{year.year} 年 {days}" if period.key == "dates" else f"{year.year} 年{period.name}（{days}）"
