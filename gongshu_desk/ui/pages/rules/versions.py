"""The face with every version: the table, and beside it what the chosen one is and what can be done with it."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action, Button, button
from gongshu_desk.ui.kit.chips import Chip
from gongshu_desk.ui.kit.columns import Cell, Column
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import EDGE, clear, col, hline, note, row, scroll, table_card
from gongshu_desk.ui.kit.record_side import FieldList, Line
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.sections import Sections
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.kit.tokens import DETAIL_WIDTH, GAP_DENSE, MARGIN_FOOT, MARGIN_SIDE, MARGIN_TOP

STATES = {
    "草稿": "草稿不参加计分，可以反复改、反复试算。没有错误、算例都对上了，才能发布。",
    "已发布": "已经发布，还没有到起用的日子。到那天就按它计分，在这之前可以撤回。",
    "生效": "正按这一版计分。内容不能再改，要改就以它为底另起草稿。",
    "已替换": "曾经生效，后来换了新版。它计过分的年度仍用它。",
    "停用": "已经停用，停用以后的年度不再用它；以前的年度仍按它计分。",
}
"""What a state means, for whoever meets it first."""


def _state(value: Any, _row: Any) -> Cell:
    return Cell(chip=str(value), quiet=value == "已替换")


COLUMNS = (
    Column("title", "规则", "name", 214, rank=0, stretch=True),
    Column("version", "版本", "number", 58, rank=1),
    Column("state", "状态", "chip", 94, rank=0, show=_state),
    Column("effective_from", "起用日期", width=106, rank=1),
    Column("items", "细则", "number", 52, rank=3),
    Column("years", "用于年度", width=112, rank=2),
    Column("confirmed", "确认", width=116, rank=4),
)


class Versions(QWidget):
    """`chosen` carries the row in sight, `opened` the row the clerk went into."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, shell: Shell, actions: Sequence[Action], confirm: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._confirm = confirm
        self.heading = Heading("规则", "规则就是算法：草稿先试算，发布后才计分，用过的版本不再改", actions)
        self.table = RecordTable(COLUMNS, key="id", label="积分规则的版本", empty="还没有积分规则，请点「新建草稿」")
        self.side = Side()
        self.table.current_changed.connect(self._show)
        self.table.activated_row.connect(self.opened)
        self._notes = col(space=8)
        body = row((table_card(None, self.table), 1), self.side, space=GAP_DENSE)
        margins = (MARGIN_SIDE, MARGIN_TOP, MARGIN_SIDE, MARGIN_FOOT)
        sections = row(Sections(shell, "rules"), None)
        self.setLayout(col(self.heading, sections, self._notes, (body, 1), space=GAP_DENSE, margins=margins))

    def show_rows(self, rows: Sequence[Mapping[str, Any]], unconfirmed: str) -> None:
        """Show the versions; `unconfirmed` is what is said above them, or nothing."""
        self.table.set_rows(list(rows))
        if self.table.current_row() is None:
            self.table.select_first()
        clear(self._notes)
        if unconfirmed:
            ask = Button("登记确认", small=True, run=self._confirm)
            self._notes.addWidget(note("amber", "warning-fill", unconfirmed, ask))

    def focus_first(self) -> None:
        """The keyboard goes into the table."""
        self.table.setFocus()

    def _show(self, current: Any) -> None:
        self.chosen.emit(current)


class Side(QFrame):
    """The chosen version: what it is, and its actions one below the other."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.title, self.meaning = Label("", "h2", wrap=True), Label("", "body", "ink2", wrap=True)
        self.chip = Chip("草稿")
        self.fields = FieldList()
        self._actions = col(space=6, margins=(16, 10, 16, 12))
        self.buttons: dict[str, Button] = {}
        head = col(row(self.chip, None), self.title, self.meaning, space=8, margins=(16, 14, 16, 12))
        told = scroll(col(head, hline(), self.fields, None, space=0))
        self.setLayout(col((told, 1), hline(), self._actions, space=0, margins=EDGE))
        self.retype()

    def retype(self) -> None:
        self.setFixedWidth(ladder.wide(DETAIL_WIDTH))

    def show_version(
        self, title: str, state: str, meaning: str, lines: Sequence[Line], actions: Sequence[Sequence[Action]]
    ) -> None:
        """Show a version; `actions` stand in lines of one or two."""
        self.title.setText(title)
        self.chip.set_word(state)
        self.meaning.setText(meaning)
        self.fields.set_lines(lines)
        clear(self._actions)
        self.buttons = {}
        for each in actions:
            made = [button(action, small=True, grab=False) for action in each]
            self.buttons |= {action.text: one for action, one in zip(each, made, strict=True)}
            self._actions.addLayout(row(*((one, 1) for one in made), space=6))
