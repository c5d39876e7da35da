"""打印机校准: the printers of this PC, each with its correction; calibrating one, or setting it back to nothing."""

from typing import Any

from PySide6.QtWidgets import QWidget

from gongshu_desk.reports.builders import calibration
from gongshu_desk.reports.pdf import render
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import print_devices
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.columns import Column, Row
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import EDGE, card, col, hline, row
from gongshu_desk.ui.kit.print_calibration import CalibrationDialog
from gongshu_desk.ui.kit.print_devices import correction_of, keep_correction
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.shell import Shell

COLUMNS = (
    Column("name", "打印机", "name", 240, stretch=True, rank=0),
    Column("right", "右移（毫米）", "number", 110, rank=2, decimals=1),
    Column("down", "下移（毫米）", "number", 110, rank=2, decimals=1),
    Column("wide", "宽（%）", "number", 90, rank=3, decimals=1),
    Column("high", "高（%）", "number", 90, rank=3, decimals=1),
    Column("there", "状态", width=110, rank=1),
)
EXPLAIN = "套印、选票和证书打偏了，先在这里校准：打一张校准页，用尺量，填四个数。只影响这台电脑。"


class PrintersTab(QWidget):
    """Every printer that is there or that was corrected once."""

    kinds: frozenset[str] = frozenset()

    def __init__(self, shell: Shell, _desk: Desk) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._shell = shell
        self.table = RecordTable(COLUMNS, key="name", label="打印机", empty="这台电脑没有装打印机")
        self.table.current_changed.connect(self._judge)
        self.table.activated_row.connect(lambda _row: self.calibrate())
        self.reset_button = Button("恢复为 0", small=True, tip="这台打印机不再修正", run=self.reset)
        self.calibrate_button = Button(
            "校准", "primary", "ruler", small=True, tip="打印校准页，填量得的数", run=self.calibrate
        )
        head = row((Label("打印机校准", "h2"), 1), self.reset_button, self.calibrate_button, margins=(16, 8, 12, 8))
        told = row((Label(EXPLAIN, tone="ink2", wrap=True), 1), margins=(16, 8, 16, 8))
        self.setLayout(col((card(col(head, hline(), told, (self.table, 1), space=0, margins=EDGE)), 1), space=0))

    def reload(self) -> None:
        """Ask the system which printers there are."""
        here = print_devices.names()
        names = [*here, *(name for name in print_devices.corrected_printers(self._shell.settings) if name not in here)]
        rows = []
        for name in names:
            kept = correction_of(self._shell.settings, name)
            rows.append(
                {
                    "name": name,
                    "right": kept.right,
                    "down": kept.down,
                    "wide": kept.wide,
                    "high": kept.high,
                    "there": ("已校准" if not kept.is_none else "未校准") if name in here else "没有连接",
                }
            )
        self.table.set_rows(rows)
        if self.table.current_row() is None:
            self.table.select_first()
        self._judge(self.table.current_row())

    def _judge(self, current: Row | None) -> None:
        none = "这台电脑没有装打印机" if current is None else ""
        away = none or ("这台打印机没有连接" if current is not None and current["there"] == "没有连接" else "")
        kept = current is not None and not correction_of(self._shell.settings, current["name"]).is_none
        self.calibrate_button.set_reason(away)
        self.reset_button.set_reason(none or ("" if kept else "这台打印机没有修正"))

    def calibrate(self) -> Any:
        """Open the window in which the chosen printer is calibrated."""
        current = self.table.current_row()
        if current is None or not self.calibrate_button.isEnabled():
            return None
        box = CalibrationDialog(self._shell, self, current["name"], lambda: render(calibration.build()))
        box.kept.connect(self.reload)
        box.finished.connect(box.deleteLater)
        box.open()
        return box

    def reset(self) -> None:
        """No correction for the chosen printer; 撤销 brings it back."""
        current = self.table.current_row()
        if current is None:
            return
        name, settings = current["name"], self._shell.settings
        before = correction_of(settings, name)

        def back() -> None:
            keep_correction(settings, name, before)
            self.reload()

        settings.pop(print_devices.OFFSET + name, None)
        self.reload()
        self._shell.toast(f"「{name}」不再修正", icon="ruler", undo=back)
