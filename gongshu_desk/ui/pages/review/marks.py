"""The marks of the activity in sight, beside the list of activities."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gongshu_desk.services.review import Batch, Fact
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action, Button
from gongshu_desk.ui.kit.columns import Row
from gongshu_desk.ui.kit.labels import Elided
from gongshu_desk.ui.kit.layout import col, foot, holder, row, table_card
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.pages.review.rows import MARKS, fact_rows


class MarksCard(QWidget):
    """Head (activity, tie-out), the marks, and what to do with those selected. `picked` tells that they were chosen."""

    picked = Signal()

    def __init__(
        self, check: Callable[[], object], send_back: Callable[[], object], late: Callable[[], object]
    ) -> None:
        super().__init__()
        self._title, self._tie = Elided("", "h2"), Elided("", tone="ink2")
        self.table = RecordTable(MARKS, key="id", multi=True, label="本场的出席记录", empty="没有符合条件的出席记录")
        self.check = Button("通过选中", small=True, icon="check-bold", tip="只通过下表选中的人", run=check)
        self.back = Button("退回选中…", small=True, icon="arrow-counter-clockwise", run=send_back)
        self.late = Button("补准请假…", small=True, icon="note", tip="结账以后批准的请假，记为积分调整", run=late)
        head = holder(col(self._title, self._tie, space=0, margins=(16, 8, 12, 8)))
        below = foot(row(self.check, self.back, None, self.late, space=8, margins=(12, 6, 12, 6)))
        self.setLayout(col((table_card(head, self.table, below), 1), space=0))
        self.table.selection_changed.connect(lambda _n: self._picked())
        self.retype()

    def retype(self) -> None:
        self.setFixedWidth(ladder.px(470 if not ladder.large() else 340))

    def show_batch(self, batch: Batch | None) -> None:
        """Whose marks come next."""
        if batch is None:
            self._title.set_text("没有选中活动")
            self._tie.set_text("")
            self.table.set_rows([])
            return
        self._title.set_text(f"{batch.day.isoformat()}　{batch.name}")
        back = f"；退回 {batch.counts.returned}" if batch.counts.returned else ""
        self._tie.set_text(
            f"应到 {batch.expected} = 实到 {batch.present} + 请假 {batch.leave} + 缺席 {batch.absent}{back}"
        )

    def show_marks(self, facts: Sequence[Fact]) -> None:
        """The marks themselves."""
        self.table.set_rows(fact_rows(facts))

    def selected(self) -> list[Fact]:
        """The marks chosen in the table."""
        return [each["fact"] for each in self.table.selected_rows()]

    def menu(self, make: Callable[[list[Row]], Sequence[Action | None]]) -> None:
        """The context menu of the marks."""
        self.table.menu = make

    def allow(self, closed: bool) -> None:
        """In a closed year nothing is reviewed any more, and late leave becomes an adjustment; else it is not."""
        reason = "本年度已经结账，不能再审核" if closed else ""
        picked = "" if self.selected() else "请先在表里选人"
        self.check.set_reason(reason or picked)
        self.back.set_reason(reason or picked)
        self.late.setVisible(closed)
        self.late.set_reason("" if len(self.selected()) == 1 else "请先选一个人")

    def _picked(self) -> None:
        self.picked.emit()
