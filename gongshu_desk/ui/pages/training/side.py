"""The card at the right of the training page: one row explained, and the rows behind its figures."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action, Button
from gongshu_desk.ui.kit.chips import Chip
from gongshu_desk.ui.kit.columns import Cell, Column
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import EDGE, clear, col, foot, hline, holder, row
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.tokens import DETAIL_WIDTH

Line = tuple[str, str, str, Any]
"""When, what, how much, key of a row behind."""


@dataclass(frozen=True, slots=True)
class Detail:
    """What the card shows of one row. `opened` takes the key of a row behind that was activated."""

    title: str
    chip: str = ""
    under: str = ""
    words: tuple[tuple[str, str], ...] = ()
    head: str = ""
    lines: Sequence[Line] = ()
    opened: Callable[[Any], object] | None = None
    acts: Sequence[Action] = field(default_factory=tuple)


class DetailCard(QFrame):
    """See the module."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._detail = Detail("")
        self._title, self._chip = Label("", "h2", wrap=True), Chip("达标")
        self._under = Label("", tone="ink2", wrap=True)
        self._words: QVBoxLayout = col(space=4)
        self._head = Label("", "strong")
        self.table = RecordTable(
            (
                Column("when", "日期", width=70, rank=0, sortable=False, show=lambda v, _r: Cell(v, tip=v)),
                Column("what", "事项", width=120, stretch=True, rank=0, sortable=False, tone="ink",
                       show=lambda v, _r: Cell(v, tip=v)),
                Column("much", "半天", "number", 56, rank=0, sortable=False),
            ),
            fields=("when", "what", "much", "key"), label="明细", header=False, density="compact", empty="没有明细",
        )  # fmt: skip
        self.table.activated_row.connect(self._open)
        self._buttons = row(space=8, margins=(12, 8, 12, 8))
        self._foot = foot(self._buttons)
        head = col(row((self._title, 1), self._chip), self._under, self._words, space=6, margins=(16, 14, 16, 12))
        below = row(self._head, None, margins=(16, 8, 16, 4))
        self._rows = holder(col(hline(), below, space=0))
        place = holder(col((self.table, 1), space=0))
        self.setLayout(col(head, self._rows, (place, 1), self._foot, space=0, margins=EDGE))
        self.retype()

    def show_detail(self, detail: Detail | None) -> None:
        """Show one row; nothing where none is chosen."""
        self._detail = detail or Detail("")
        made = self._detail
        self.setVisible(detail is not None)
        self._title.setText(made.title)
        self._chip.setVisible(bool(made.chip))
        if made.chip:
            self._chip.set_word(made.chip)
        self._under.setText(made.under)
        self._under.setVisible(bool(made.under))
        clear(self._words)
        for label, text in made.words:
            named = Label(label, tone="ink2")
            named.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._words.addLayout(row(named, (Label(text, wrap=True), 1), space=8))
        self._head.setText(made.head)
        self._rows.setVisible(bool(made.head))
        self.table.setVisible(bool(made.head))
        self.table.set_rows(list(made.lines))
        clear(self._buttons)
        for act in made.acts:
            self._buttons.addWidget(Button(act.text, "plain", act.icon, small=True, tip=act.tip, run=act.run))
        self._buttons.addStretch(1)
        self._foot.setVisible(bool(made.acts))

    def words(self) -> str:
        """Every word above the rows, for tests and screen readers."""
        labels = [self._title.text(), self._under.text()]
        return "\n".join([*labels, *(f"{label} {text}" for label, text in self._detail.words)])

    def act(self, text: str) -> None:
        """Do what one of the buttons does."""
        next(act for act in self._detail.acts if act.text == text).run()

    def retype(self) -> None:
        self.setFixedWidth(ladder.wide(DETAIL_WIDTH))

    def _open(self, line: Line) -> None:
        if self._detail.opened is not None and line[3] is not None:
            self._detail.opened(line[3])
