"""The facts of a worked example as small sheets: the headers of the import sheets, drop-downs where codes are asked."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.fields import Combo
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import EDGE, card, col, row
from gongshu_desk.ui.pages.rules.sheet import FactsModel, Grid

WORDS = {
    "activities": "活动", "attendance": "出席", "suggestions": "建议", "duty-reports": "述职", "honours": "荣誉",
    "adjustments": "积分调整", "deputies": "代表",
}  # fmt: skip
ROWS = 7
"""How many lines of a sheet are in sight."""


class FactsGrid(QWidget):
    """A field for the facts of an example. `value()` is the list as the rule file writes it."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.model = FactsModel()
        self.sheets = Combo(list(WORDS.items()), form=True, label="哪一张表")
        self.sheets.edited.connect(self._turn)
        self.grid = Grid(self.model)
        self.setFocusProxy(self.grid)
        self.add = Button("加一行", "quiet", "plus", small=True, tip="在这张表末尾加一行", run=self._add)
        self.drop = Button("删这一行", "quiet", "trash", small=True, tip="删去光标所在的一行", run=self._drop)
        self.hint = Label("只写一位代表；代表证号可不填", "cap", "ink3")
        self.setLayout(
            col(
                row(self.sheets, self.add, self.drop, (self.hint, 1)),
                card(col(self.grid, space=0, margins=EDGE)),
                space=6,
            )
        )
        self.model.dataChanged.connect(lambda *_: self.edited.emit())
        self.retype()

    def value(self) -> list[dict[str, Any]]:
        """The facts in the order they stand in the file."""
        return [dict(fact) for fact in self.model.facts]

    def set_value(self, value: Any) -> None:
        """Show these facts."""
        facts = [dict(one) for one in value or ()]
        if facts == self.model.facts and self.sheets.currentText().startswith(WORDS[self.model.sheet]):
            self._count()
            return
        used = [name for name in WORDS if any(one.get("sheet") == name for one in facts)]
        kept = self.model.sheet if self.model.sheet in used or not used else used[0]
        self._show(facts, kept)

    def set_read_only(self) -> None:
        """To be read only; the sheets can still be turned."""
        self.model.read_only = True
        for button in (self.add, self.drop):
            button.set_reason("已发布的版本不能改")

    def problem(self) -> str:
        """Never any: what cannot be read is told by the check."""
        return ""

    def retype(self) -> None:
        high = ladder.row_height(8)
        self.grid.verticalHeader().setDefaultSectionSize(high)
        self.grid.horizontalHeader().setFixedHeight(high)
        self.grid.setFixedHeight(high * (ROWS + 1) + ladder.px(14))
        self._widths()

    def _show(self, facts: Sequence[Mapping[str, Any]], sheet: str) -> None:
        self.model.show(facts, sheet)
        self._count()
        self.sheets.set_value(sheet)
        self._widths()

    def _count(self) -> None:
        counts = {name: sum(one.get("sheet") == name for one in self.model.facts) for name in WORDS}
        self.sheets.set_choices([(name, f"{word}　{counts[name] or '—'}") for name, word in WORDS.items()])

    def _widths(self) -> None:
        for column, spec in enumerate(self.model.specs()):
            words = [spec.label, *(str(self.model.index(line, column).data()) for line in range(self.model.rowCount()))]
            widest = max(ladder.width(word) for word in words[:40])
            self.grid.setColumnWidth(column, min(max(widest + 24, ladder.px(64)), ladder.px(220)))

    def _turn(self) -> None:
        self._show(self.model.facts, self.sheets.value())

    def _add(self) -> None:
        fresh = {"sheet": self.model.sheet}
        self._show([*self.model.facts, fresh], self.model.sheet)
        self.edited.emit()
        self.grid.setFocus()
        self.grid.setCurrentIndex(self.model.index(self.model.rowCount() - 1, 0))

    def _drop(self) -> None:
        at = self.grid.currentIndex()
        if not at.isValid():
            return
        gone = self.model.place(at.row())
        line = at.row()
        self._show([one for place, one in enumerate(self.model.facts) if place != gone], self.model.sheet)
        self.edited.emit()
        if self.model.rowCount():
            self.grid.setCurrentIndex(self.model.index(min(line, self.model.rowCount() - 1), 0))
