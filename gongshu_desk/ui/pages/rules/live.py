"""The check below the form: faults, remarks and examples; a click on one leads to its field."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.columns import Cell, Column, Run
from gongshu_desk.ui.kit.labels import Elided, Remark
from gongshu_desk.ui.kit.layout import EDGE, col, hline, row
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.pages.rules.checking import Check, Finding

LOOKS = {
    "fault": ("x-circle-fill", "red"), "example": ("x-circle-fill", "red"), "remark": ("warning-fill", "amber"),
    "held": ("check-circle-fill", "green"),
}  # fmt: skip
LEAST, MOST = 1, 4
"""Lines in sight."""


def _said(_value: Any, line: Any) -> Cell:
    icon, tone = LOOKS[line["kind"]]
    runs = (Run(line["sentence"], "ink"), Run(f"　{line['step']}", "ink2"))
    return Cell(runs=runs, icon=icon, icon_tone=tone, tip=f"{line['sentence']}\n{line['step']}".strip())


COLUMNS = (Column("sentence", "检查", "name", 420, stretch=True, rank=0, show=_said),)


class LiveCheck(QFrame):
    """`wanted` carries the Finding the clerk went to."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.faults, self.remarks, self.examples = (Remark("", "", "ink2") for _ in range(3))
        self.figures = Elided("", "body", "ink2", right=True)
        self.table = RecordTable(
            COLUMNS, density="compact", header=False, label="检查结果", empty="检查通过，没有要提醒的"
        )
        self.table.activated_row.connect(lambda line: self.wanted.emit(line["finding"]))
        self.table.clicked.connect(lambda index: self.wanted.emit(self.table.rows()[index.row()]["finding"]))
        head = row(self.faults, self.remarks, self.examples, (self.figures, 1), space=16, margins=(16, 6, 16, 6))
        self.setLayout(col(head, hline(), (self.table, 1), space=0, margins=EDGE))
        self.retype()

    def retype(self) -> None:
        lines = min(max(self.table.row_count(), LEAST), MOST if not ladder.large() else MOST // 2)
        self.setFixedHeight(ladder.metrics().height() + 12 + lines * self.table.row_height() + 5)

    def show_check(self, found: Check, slips: list[Finding]) -> None:
        """Show what was found; `slips` are what was typed and cannot be read."""
        findings = [*slips, *found.findings]
        faults = found.count("fault") + len(slips)
        held, failed = found.count("held"), len({one.place for one in found.findings if one.kind == "example"})
        remarks = found.count("remark")
        self.faults.set(*(("x-circle-fill", f"错误 {faults}", "red") if faults else _fine("没有错误")))
        self.remarks.set("warning-fill" if remarks else "info-fill", f"提醒 {remarks}", "amber" if remarks else "ink2")
        if found.scheme is None:
            self.examples.set("hourglass-medium-fill", "改正错误后验算算例", "ink2")
        elif failed:
            self.examples.set("x-circle-fill", f"算例 {held}/{held + failed} 相符", "red")
        elif held:
            self.examples.set(*_fine(f"算例 {held}/{held} 相符"))
        else:
            self.examples.set("warning-fill", "还没有算例", "amber")
        self.table.set_rows([_line(one) for one in findings])
        self.retype()

    def say(self, figures: str) -> None:
        """The figures of the whole, at the right."""
        self.figures.set_text(figures)


def _fine(words: str) -> tuple[str, str, str]:
    return "check-circle-fill", words, "green"


def _line(one: Finding) -> dict[str, Any]:
    return {"kind": one.kind, "sentence": one.sentence, "step": one.step, "finding": one}
