"""The foot of the print panel: what will come out, the print under way, and how it goes on after a stop or a jam."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from gongshu_desk.errors import InvalidInput
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.fields import NumberField
from gongshu_desk.ui.kit.figures import Bar
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import col, holder, row
from gongshu_desk.ui.kit.pdf_raster import PdfSheet
from gongshu_desk.ui.kit.print_job import Order, Printed, PrintJob
from gongshu_desk.ui.kit.shell import Shell


class PrintFoot(QFrame):
    """`printed` carries what the printer took; `changed` tells that a print began or ended."""

    printed = Signal(object)
    changed = Signal()

    def __init__(self, shell: Shell, go: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("foot")
        self._shell = shell
        self.job: PrintJob | None = None
        self._summary = Label("", tone="ink2", wrap=True)
        self._bar, self._told = Bar(0), Label("", tone="ink2", wrap=True)
        self._progress = holder(col(self._bar, self._told, space=6))
        self._turn = Label("", wrap=True)
        self.back_button = Button("打印背面（偶数页）", "plain", "printer", run=self.print_back)
        self.resume_at = NumberField("", whole=True, least=1, width=64)
        self.resume_at.setAccessibleName("从第几张继续")
        self.resume_button = Button("继续打印", small=True, icon="arrow-right", run=self.resume)
        again = row(Label("从第"), self.resume_at, Label("张"), self.resume_button, None, space=6)
        self._after = holder(col(self._turn, self.back_button, again, space=6))
        self.stop_button = Button("取消", icon="stop", tip="打完这一页就停", run=self.stop)
        self.go_button = Button("打印", "primary", "printer", tip="按上面的设置打印", run=go)
        self.setLayout(
            col(
                self._summary,
                self._progress,
                self._after,
                row(None, self.stop_button, self.go_button),
                space=8,
                margins=(16, 10, 16, 12),
            )
        )
        for part in (self._progress, self._after, self.stop_button):
            part.hide()

    @property
    def busy(self) -> bool:
        """Whether pages are under way."""
        return self.job is not None and self.job.busy

    def show_order(self, sentence: str, reason: str, hand: bool) -> None:
        """Say what will come out, or why nothing can be printed now."""
        self._summary.setText(sentence)
        self._summary.setVisible(bool(sentence))
        self.go_button.set_word("打印正面（奇数页）" if hand else "打印")
        self.go_button.set_reason("正在打印" if self.busy else reason)

    def start(self, sheet: PdfSheet, order: Order, name: str) -> None:
        """Print an order."""
        self.forget()
        job = self.job = PrintJob(self._shell.jobs, sheet, order, name, self._shell.refuse, self)
        job.progress.connect(self._show_progress)
        job.ended.connect(self._ended)
        self._begin()
        job.start()

    def stop(self) -> None:
        """No further page."""
        if self.job is not None:
            self.job.stop()
            self.stop_button.setEnabled(False)
            self._told.setText("正在停止…")

    def print_back(self) -> None:
        """The other sides, after the pile was turned."""
        if self.job is not None and not self.job.busy:
            self._begin()
            self.job.start_back()

    def resume(self) -> None:
        """Print again from the sheet entered."""
        sheet = self.resume_at.value()
        if self.job is None or self.job.busy:
            return
        try:
            self.job.plan.begin_of(sheet if isinstance(sheet, int) else 0)
        except InvalidInput as error:
            self._shell.refuse(error)
            return
        self._begin()
        self.job.resume(int(sheet or 1))

    def forget(self) -> None:
        """Another print, printer or way of printing: nothing to continue."""
        if self.busy:
            return
        if self.job is not None:
            self.job.deleteLater()
            self.job = None
        self._after.hide()

    def _begin(self) -> None:
        held = self.isAncestorOf(self.focusWidget() or self)  # asked before the button with the keyboard is taken away
        self._after.hide()
        self._bar.set_share(0)
        self._told.setText("正在送往打印机…")
        self._progress.show()
        self.stop_button.setEnabled(True)
        self.stop_button.show()
        if held:
            self.stop_button.setFocus()
        self.go_button.set_reason("正在打印")

    def _show_progress(self, done: int, total: int) -> None:
        self._bar.set_share(done / total if total else 1)
        self._told.setText(f"第 {done} 张，共 {total} 张")

    def _ended(self, printed: Printed | None) -> None:
        job, held = self.job, self.stop_button.hasFocus()
        if job is not None:
            self._show_after(job)
        self.changed.emit()
        if held:
            (self.back_button if job is not None and job.waits_for_turning else self.go_button).setFocus()
        self.stop_button.hide()
        self._progress.hide()
        if printed is None or job is None:
            return
        self.printed.emit(printed)
        whole = not job.stopped_early
        words = job.order.plan.sentence if whole else f"前 {job.next_sheet - 1} 张"
        self._shell.toast(f"已送打印机：{words}" if whole else f"已停止，{words}已送打印机", icon="printer")

    def _show_after(self, job: PrintJob) -> None:
        turning = job.waits_for_turning
        self._turn.setVisible(turning)
        self.back_button.setVisible(turning)
        if turning:
            order = "逆序" if job.order.plan.reverse else "原来的顺序"
            self._turn.setText(f"正面打完后，把整叠纸翻面放回纸盒，再打印背面（{order}）。")
        self.resume_at.set_value(job.next_sheet if job.stopped_early else None)
        tip = f"卡纸、缺纸时，从没有打好的那一张起再打；1 至 {job.plan.sheets}"
        self.resume_at.setToolTip(tip)
        self.resume_button.setToolTip(tip)
        self._after.show()
