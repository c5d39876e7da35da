"""试算: the same facts by another rule file, side by side. Nothing is stored."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gongshu_desk.domain.figures import shown
from gongshu_desk.domain.names import printed
from gongshu_desk.domain.points.compare import compare
from gongshu_desk.domain.points.ledger import Result
from gongshu_desk.ui.kit.buttons import Action
from gongshu_desk.ui.kit.columns import Cell, Column, Run
from gongshu_desk.ui.kit.figures import Segments
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import col, note, row, table_card
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.tokens import GAP_DENSE, MARGIN_FOOT, MARGIN_SIDE, MARGIN_TOP

FIELDS = ("no", "name", "group", "old", "new", "change", "old_rank", "new_rank", "old_band", "new_band")
SAME = "—"


def _change(value: Any, _line: Any) -> Cell:
    if value is None:
        return Cell("新增", "blue")
    if not value:
        return Cell(SAME, "ink3")
    sign = "+" if value > 0 else ""
    return Cell(f"{sign}{shown(value, 1)}", "green" if value > 0 else "red", bold=True)


def _moved(old: Any, new: Any) -> Cell:
    before, after = (SAME if each in (None, "") else str(each) for each in (old, new))
    if before == after:
        return Cell(after, "ink2")
    return Cell(runs=(Run(before, "ink3", strike=True), Run(" → ", "ink3"), Run(after, "blue", bold=True)))


COLUMNS = (
    Column("name", "姓名", "name", width=140, rank=0, stretch=True),
    Column("group", "代表小组", width=120, rank=4),
    Column("old", "现行积分", "number", width=92, rank=1, show=lambda v, _r: SAME if v is None else shown(v, 1)),
    Column("new", "试算积分", "number", width=92, rank=0, show=lambda v, _r: Cell(shown(v, 1), "ink", bold=True)),
    Column("change", "增减", "number", width=92, rank=0, show=_change),
    Column("new_rank", "名次", "number", width=112, rank=2, show=lambda _v, r: _moved(r[6], r[7])),
    Column("new_band", "等次", width=180, rank=3, show=lambda _v, r: _moved(r[8], r[9])),
)


class Trial(QWidget):
    """`opened` carries a certificate number."""

    opened = Signal(str)

    def __init__(self, back: Callable[[], object], choose: Callable[[], object]) -> None:
        super().__init__()
        actions = [Action("换规则文件", choose, "folder-open", tip="选另一个规则文件试算")]
        self.heading = Heading("试算", "", actions, crumb=("积分", back))
        self.segments = Segments(["全部", "积分有变", "等次有变"], run=lambda _place: self._filter())
        self.summary = Label("", tone="ink2")
        self.table = RecordTable(COLUMNS, fields=FIELDS, key="no", label="试算结果", empty="没有变化")
        self.table.activated_row.connect(lambda line: self.opened.emit(line[0]))
        margins = (MARGIN_SIDE, MARGIN_TOP, MARGIN_SIDE, MARGIN_FOOT)
        told = note(
            "blue", "flask", "试算只在屏幕上比较，不保存，不影响现行积分。启用新规则请到「设置 › 积分规则」安装。"
        )
        self.setLayout(
            col(
                self.heading, told, row(self.segments, None, self.summary), (table_card(None, self.table), 1),
                space=GAP_DENSE, margins=margins,
            )
        )  # fmt: skip

    def show_results(self, old: Result, new: Result, file: str) -> None:
        """Show both runs side by side, in the new order."""
        rows = []
        for number, change in compare(old, new).items():
            before, after = change.before, change.after
            rows.append(
                (
                    number, printed(after.name), after.group or "未编组", before.total if before else None, after.total,
                    change.total_change, before.rank if before else None, after.rank,
                    before.band if before else None, after.band,
                )
            )  # fmt: skip
        moved = sum(bool(line[5]) for line in rows)
        banded = sum(line[8] != line[9] for line in rows)
        self.table.set_rows(rows)
        self.segments.set_words([f"全部 {len(rows)}", f"积分有变 {moved}", f"等次有变 {banded}"])
        scheme = new.scheme
        self.heading.set("试算", f"{file}：{scheme.title} 第 {scheme.version} 版，{new.year} 年度")
        self.summary.setText(f"积分有变 {moved} 人，等次有变 {banded} 人")
        self._filter()
        if self.table.current_row() is None:
            self.table.select_first()

    def focus_first(self) -> None:
        """The keyboard on the list."""
        self.table.setFocus()

    def _filter(self) -> None:
        place = self.segments.current()
        keeps = (None, lambda line: bool(line[5]), lambda line: line[8] != line[9])
        self.table.set_filter(keeps[place])
