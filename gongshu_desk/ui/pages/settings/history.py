"""What was done, newest first, and taking one step back."""

from datetime import UTC, datetime
from typing import Any

from PySide6.QtWidgets import QWidget

from gongshu_desk.services import history
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.history import Done
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.columns import Column, Row
from gongshu_desk.ui.kit.dialogs import confirm
from gongshu_desk.ui.kit.fields import SearchField
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import EDGE, card, col, hline, row
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.kit.shell import Shell

LIMIT = 2000
"""Writes listed; older ones stay in the store."""


def _local(moment: datetime) -> str:
    return f"{moment.replace(tzinfo=UTC).astimezone():%Y-%m-%d %H:%M:%S}"


COLUMNS = (
    Column("at", "时间", width=176, rank=1, show=lambda v, _row: _local(v)),
    Column("clerk", "经办人", width=100, rank=2),
    Column("sentence", "做了什么", "name", 320, stretch=True, rank=0),
    Column("count", "记录", "number", 70, rank=3),
    Column("batch", "序号", "number", 70, rank=4),
)


class HistoryTab(QWidget):
    """The list with its search and 撤销这一步."""

    kinds: frozenset[str] = frozenset()

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._shell, self._desk = shell, desk
        self.search = SearchField("做了什么、经办人")
        self.search.textChanged.connect(lambda text: self.table.set_search(text))
        self.table = RecordTable(COLUMNS, key="batch", label="操作记录", empty="还没有操作记录")
        self.table.current_changed.connect(lambda current: self._judge(current))
        self.undo_button = Button(
            "撤销这一步", small=True, icon="arrow-counter-clockwise", tip="把这一步改的记录全部退回原样", run=self.undo
        )
        head = row((Label("做过的事", "h2"), 1), self.search, self.undo_button, margins=(16, 8, 12, 8))
        self.setLayout(col((card(col(head, hline(), (self.table, 1), space=0, margins=EDGE)), 1), space=0))

    def reload(self) -> None:
        """Read the latest writes."""
        desk = self._desk
        self._shell.jobs.run(
            lambda _p: history.recent(desk, LIMIT),
            self._show,
            owner=self,
            latest="settings.history",
            title="读取操作记录",
        )

    def _show(self, found: list[Done]) -> None:
        self.table.set_rows(
            [
                {"batch": d.batch, "at": d.at, "clerk": d.clerk or None, "sentence": d.sentence, "count": d.count}
                for d in found
            ]
        )
        self.table.select_first()
        self._judge(self.table.current_row())

    def _judge(self, current: Row | None) -> None:
        """Whether the chosen step can be taken back is asked of the store; until it answers the button waits."""
        if current is None:
            self.undo_button.set_reason("还没有可以撤销的操作")
            return
        self.undo_button.set_reason("正在核对能否撤销")
        desk, batch = self._desk, current["batch"]
        self._shell.jobs.run(
            lambda _p: history.refusal(desk, batch),
            self.undo_button.set_reason,
            owner=self,
            latest="settings.history.refusal",
            title="核对能否撤销",
        )

    def undo(self) -> None:
        """Take the chosen step back, after asking."""
        current, desk = self.table.current_row(), self._desk
        if current is None or not confirm(
            self,
            f"撤销「{current['sentence']}」？",
            f"涉及 {current['count']} 条记录；撤销本身也会记下来。",
            yes="撤销",
        ):
            return

        def told(saved: Any) -> None:
            told = f"已撤销「{current['sentence']}」"
            tell_saved(self._shell, saved, told, lambda: history.undo(desk, saved.batch), "arrow-counter-clockwise")

        batch = current["batch"]
        self._shell.jobs.run(lambda _p: history.undo(desk, batch), told, owner=self, title="正在撤销")
