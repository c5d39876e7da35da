"""The card of a closed year: the prints that were frozen with it, and 核验 with its answer in words."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from gongshu_desk.services.closing import FrozenLine
from gongshu_desk.services.upkeep import Verified
from gongshu_desk.services.year_prints import YearEnd
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.columns import Cell, Column
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import EDGE, col, hline, row
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.tips import inert

COLUMNS = (
    Column("title", "结账时冻结的打印件", "name", width=220, stretch=True, rank=0),
    Column("pages", "页数", "number", width=80, rank=2),
    Column(
        "hash", "指纹", width=116, rank=1,
        show=lambda v, _r: Cell(f"{v[:4]}-{v[4:8]}", tip=f"成品 PDF 的 SHA-256：{v}"),
    ),
    Column("action", "", "action", width=96, rank=0, sortable=False),
)  # fmt: skip
ANY = 16_777_215
"""The height of a widget without limit (Qt's QWIDGETSIZE_MAX)."""
SHOWN = 3
"""Findings told in the card; all of them stand in the tooltip."""


class FrozenCard(QFrame):
    """`wanted` carries a report name to print again."""

    wanted = Signal(str)

    def __init__(self, verify: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("card")
        self.count = Elided("", tone="ink2")
        self.verify = Button(
            "核验", "plain", "shield-check", small=True, run=verify,
            tip="重新计算这一年度的积分、明细和指纹，重画每一种打印件，与结账时比对",
        )  # fmt: skip
        self.table = RecordTable(
            COLUMNS, fields=("title", "pages", "hash", "action", "report"), key="report", label="结账时冻结的打印件",
        )  # fmt: skip
        self.table.acted.connect(lambda _key, line: self.wanted.emit(line[4]))
        self.table.activated_row.connect(lambda line: self.wanted.emit(line[4]))
        self.answer = Label("", wrap=True)
        self.answer.setContentsMargins(16, 8, 16, 10)
        self.answer.hide()
        head = row(Label("冻结的年度", "h2"), (self.count, 1), self.verify, margins=(16, 8, 12, 8))
        self.setLayout(col(head, hline(), (self.table, 1), self.answer, space=0, margins=EDGE))
        self._shown = 0
        self.hide()

    def show_year(self, found: YearEnd) -> None:
        """Show what was frozen; nothing of an open year."""
        self.setVisible(found.closed)
        self.count.set_text(
            f"打印件 {len(found.frozen)} 种" if found.frozen else "没有冻结打印件，打印时按冻结的事实汇总"
        )
        self.table.set_rows([_line(one) for one in found.frozen])
        self.table.setVisible(bool(found.frozen))
        self.setMaximumHeight(ANY if found.frozen else self.sizeHint().height())  # a line without a list stays a line
        if self._shown != found.year or not found.closed:
            self.answer.hide()
        self._shown = found.year

    def show_verified(self, found: Verified) -> None:
        """Tell what verifying found."""
        listed = [*found.faults, *found.remarks]
        told = [*listed[:SHOWN], *([f"…… 共 {len(listed)} 处"] if len(listed) > SHOWN else [])]
        same = sum(one.state == "same" for one in found.prints)
        if found.sound:
            good = "核验通过：积分、每一条明细、规则和事实与结账时一致"
            told = [good + (f"；{same} 种打印件重画一致" if same else "") + "。", *told]
        self.answer.setText("\n".join(told))
        self.answer.setToolTip(inert("\n".join(listed)))
        self.answer.set_tone("green" if found.sound and not listed else "amber" if found.sound else "red")
        self.setMaximumHeight(ANY)
        self.answer.show()


def _line(one: FrozenLine) -> tuple[object, ...]:
    return one.title, one.pages, one.pdf_hash, "重印", one.report
