"""The card beside the figures: one figure with its definition, and every row behind it."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QFrame

from gongshu_desk.domain.indicators import Indicator
from gongshu_desk.services.indicator_rows import LABELS, MEASURES, BehindRow
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action, Button
from gongshu_desk.ui.kit.columns import Cell, Column
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import EDGE, col, hline, holder, row
from gongshu_desk.ui.kit.record_table import RecordTable

WIDE = 388
FIELDS = ("key", "counted", "title", "day", "detail", "row")


def _title(value: str, line: tuple[Any, ...]) -> Cell:
    out = line[1] == "不计"
    told = f"　{line[4]}" if line[4] else ""
    return Cell(value, "ink2" if out else "ink", sub=told, tip="\n".join(part for part in (value, line[4]) if part))


def _counted(value: str, _line: tuple[Any, ...]) -> Cell:
    mark = {"计入": ("check-circle-fill", "green"), "不计": ("circle-bold", "ink3")}.get(value)
    return Cell("", icon=mark[0], icon_tone=mark[1], tip=f"{value}分子") if mark else Cell("")


_MARK = Column("counted", "", width=34, rank=0, show=_counted, sortable=False)
_TITLE = Column("title", "名称和情况", "name", width=120, stretch=True, rank=0, show=_title)
_DAY = Column("day", "日期", width=106, rank=1)


class BehindCard(QFrame):
    """Shows one figure; `open_row` opens a record's own page, `open_all` the lists of all of them."""

    def __init__(self, open_row: Callable[[BehindRow], object], open_all: Callable[[Indicator], object]) -> None:
        super().__init__()
        self.setObjectName("card")
        self.item: Indicator | None = None
        self._open_row, self._open_all = open_row, open_all
        self.label, self.value = Label("", "h2", wrap=True), Label("", "fig")
        self.unit, self.parts = Label("", tone="ink2"), Label("", tone="ink2")
        self.definition, self.note = Label("", tone="ink2", wrap=True), Label("", "cap", "ink2", wrap=True)
        self.count = Elided("", "strong")
        self.table = RecordTable(
            (_MARK, _TITLE, _DAY), fields=FIELDS, key="key", density="compact", label="背后的记录",
            empty="没有记录", multi=True,
        )  # fmt: skip
        self.table.activated_row.connect(lambda line: self._open_row(line[5]))
        self.table.menu = lambda rows: [Action("打开记录", lambda: self._open_row(rows[0][5]), "list", "Enter")]
        self.all = Button(
            "在列表中打开",
            "quiet",
            "caret-right-bold",
            small=True,
            after=True,
            tip="在这类记录自己的列表里，只看这些",
            run=self._all,
        )
        value = row(self.value, self.unit, 8, self.parts, None, space=4)
        head = col(self.label, value, self.definition, self.note, space=4, margins=(16, 14, 16, 10))
        line = row((self.count, 1), self.all, margins=(16, 6, 12, 6))
        self.setLayout(
            col(holder(head), hline(), holder(line), (self.table, 1),
                space=0, margins=EDGE)
        )  # fmt: skip
        self.retype()

    def show_item(self, item: Indicator | None) -> None:
        """Show the figure; its rows follow with `show_rows`."""
        self.item = item
        self.setVisible(item is not None)
        if item is None:
            return
        self.label.setText(f"{item.group}：{item.label}")
        self.value.setText(item.shown)
        self.unit.setText("" if item.shown.endswith("%") else item.unit)
        self.parts.setText(f"{item.parts} {item.unit}" if item.parts else "")
        self.definition.setText(item.definition)
        self.note.setText(item.note)
        self.note.setVisible(bool(item.note))
        counts = [f"{LABELS[one.kind]} {len(one.ids):,} {MEASURES[one.kind]}" for one in item.behind if one.ids]
        self.count.set_text("，".join(counts) or "背后没有记录")
        self.all.set_reason("" if counts else "背后没有记录")
        self.table.set_rows([])
        self.table.set_empty("正在列出…" if counts else "这项指标背后还没有记录")

    def show_rows(self, item: Indicator, rows: Sequence[BehindRow]) -> None:
        """Show the rows of a figure, if it is still the one in sight."""
        if self.item is not item:
            return
        words = {True: "计入", False: "不计", None: ""}
        self.table.set_empty("这项指标背后还没有记录")
        self.table.set_rows(
            [(f"{one.kind}/{one.id}", words[one.counted], one.title, _day(one.day), one.detail, one) for one in rows]
        )

    def _all(self) -> None:
        if self.item is not None:
            self._open_all(self.item)

    def retype(self) -> None:
        self.setFixedWidth(ladder.wide(WIDE))


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
