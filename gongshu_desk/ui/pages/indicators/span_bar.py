"""The line above the figures: which days are asked for, up to which day resolutions are known, what is in sight."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.dates import DateField
from gongshu_desk.ui.kit.fields import Check, Combo, SearchField
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import holder, row

DAYS = "days"
YEAR = "year"
HINT = "如 20250101"


class SpanBar(QWidget):
    """`asked` where other days are wanted, `narrowed` where other rows are."""

    asked = Signal()
    narrowed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choice = Combo([(YEAR, "本年度"), (DAYS, "任意起止…")], label="统计期间", most=200)
        self.first, self.last = DateField("起始日期", width=138), DateField("截止日期", width=138)
        self.as_of = DateField("今天", width=138)
        self.as_of.setToolTip("办理、答复、解决截至哪一天，不填即今天（F4 打开日历）")
        self.filled = Check("只看有数的")
        self.filled.set_value(True)
        self.search = SearchField("指标名称", width=150)
        self.search.set_short_hint("指标")
        self._days = holder(row(self.first, Label("至", tone="ink2"), self.last, space=6))
        self._until = Label("截至", tone="ink2")
        self.setLayout(row(self.choice, self._days, self._until, self.as_of, None, self.filled, self.search, space=8))
        self._days.hide()
        self.choice.edited.connect(self._chosen)
        for field in (self.first, self.last, self.as_of):
            field.editingFinished.connect(self._dated)
        self.filled.edited.connect(self.narrowed.emit)
        self.search.searched.connect(lambda _text: self.narrowed.emit())
        self._asked: tuple[Any, ...] = self.wanted()

    def offer(self, year: int, terms: Sequence[tuple[int, str]]) -> None:
        """Offer the year in use and the terms there are; what is chosen stays."""
        choices: list[tuple[Any, str]] = [(YEAR, f"{year} 年度")]
        choices += [(("term", number), f"第{word}届") for number, word in terms]
        self.choice.set_choices([*choices, (DAYS, "任意起止…")], self.choice.value())

    def wanted(self) -> tuple[Any, date | None, date | None, date | None]:
        """(choice, first day, last day, as of) as filled in; days None where nothing, or nothing readable, is."""
        return self.choice.value(), self.first.value(), self.last.value(), self.as_of.value()

    def choose(self, choice: Any, first: date | None = None, last: date | None = None) -> None:
        """Choose a span as if the clerk did."""
        self.choice.set_value(choice)
        self.first.set_value(first)
        self.last.set_value(last)
        self._days.setVisible(self.choice.value() == DAYS)
        self._dated()

    def _chosen(self) -> None:
        days = self.choice.value() == DAYS
        self._days.setVisible(days)
        if days and not self.first.value():
            self.first.setFocus()
        self._dated()

    def _dated(self) -> None:
        """Ask once for each change that can be read whole."""
        wanted = self.wanted()
        unread = any(field.problem() for field in (self.first, self.last, self.as_of))
        if unread or (wanted[0] == DAYS and not (wanted[1] and wanted[2])) or wanted == self._asked:
            return
        self._asked = wanted
        self.asked.emit()

    def retype(self) -> None:
        """At 特大 the words before the day give way."""
        self._until.setVisible(not ladder.large() or self.choice.value() != DAYS)
