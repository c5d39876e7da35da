"""Calibrating a printer: print the sheet, measure four lengths, enter them; the program works the correction out.

box = CalibrationDialog(shell, parent, "HP LaserJet", sheet)     # sheet: the PDF, page 1 to measure, page 2 to check
box.open()
"""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from gongshu_desk.domain.calibration import CROSS, LINE, Correction, Measured, corrected
from gongshu_desk.errors import InvalidInput, UserError
from gongshu_desk.ui.kit import print_devices
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.fields import NumberField, mark_wrong
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import col, hline, holder, row
from gongshu_desk.ui.kit.pdf_raster import PdfSheet, open_pdf
from gongshu_desk.ui.kit.print_devices import correction_of, keep_correction
from gongshu_desk.ui.kit.printing import PrintRun
from gongshu_desk.ui.kit.shell import Shell

MEASURES = (
    ("left", "左上十字到纸的左边", CROSS),
    ("top", "左上十字到纸的上边", CROSS),
    ("wide", "正方形的横边长", LINE),
    ("high", "正方形的竖边长", LINE),
)
Sheet = Callable[[], bytes]
"""Makes the calibration sheet; called on the drawing worker."""


class CalibrationDialog(Dialog):
    """Three steps in one window. `kept` tells that the printer's correction changed."""

    kept = Signal()

    def __init__(self, shell: Shell, parent: QWidget | None, printer: str, sheet: Sheet) -> None:
        super().__init__(parent, f"校准「{printer}」", "ruler", width=520)
        self._shell, self._printer, self._sheet = shell, printer, sheet
        self._run: PrintRun | None = None
        self.print_button = Button("打印校准页", icon="printer", tip="打在一张 A4 纸上", run=self.print_sheet)
        self.check_button = Button(
            "横向核对页", "quiet", tip="保存修正后，看横向页也准不准", run=lambda: self.print_sheet(1)
        )
        self.fields = {name: NumberField("毫米", least=0, most=200, places=2, width=96) for name, _, _ in MEASURES}
        for (_, words, _), field in zip(MEASURES, self.fields.values(), strict=True):
            field.setAccessibleName(f"{words}，毫米")
            field.textChanged.connect(lambda _text: self._judge())
        self._now, self._result = Label("", tone="ink2", wrap=True), Label("", tone="ink2", wrap=True)
        self.keep_button = Button("保存修正", "primary", run=self.keep)
        steps = col(
            row((Label("1　打印", "strong"), 1), self.check_button, self.print_button, space=12),
            self._now,
            hline(),
            Label("2　用尺量，填毫米数（量到 0.5 毫米即可）", "strong"),
            holder(self._grid()),
            hline(),
            row(Label("3　结果", "strong"), (self._result, 1), space=12),
            space=12,
        )
        close = Button("关闭", tip="关闭（Esc）", run=self.reject)
        reset = Button("恢复为 0", "quiet", tip="这台打印机不再修正", run=self.reset)
        self.set_content(steps, buttons=(reset, None, close, self.keep_button))
        self._result.setMinimumHeight(2 * ladder.metrics().lineSpacing())
        self._show()

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(20, 0, 0, 0)
        grid.setVerticalSpacing(6)
        grid.setHorizontalSpacing(12)
        for line, ((_, words, target), field) in enumerate(zip(MEASURES, self.fields.values(), strict=True)):
            for column, part in enumerate((Label(words), field, Label(f"应为 {target:g} 毫米", tone="ink2"))):
                grid.addWidget(part, line, column)
        grid.setColumnStretch(3, 1)
        return grid

    def _fit(self) -> None:
        """Wrapped words need their height, or the fields below would be squeezed."""
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width()) + ladder.px(6)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _used(self) -> Correction:
        return correction_of(self._shell.settings, self._printer)

    def _show(self) -> None:
        self._now.setText(f"现在：{self._used().sentence}")
        self._judge()

    def measured(self) -> Measured | None:
        """What was entered, None while anything is missing or no number."""
        values = {name: field.value() for name, field in self.fields.items()}
        for field in self.fields.values():
            mark_wrong(field, bool(field.problem()))
        if any(value is None for value in values.values()) or any(f.problem() for f in self.fields.values()):
            return None
        return Measured(**{name: float(value) for name, value in values.items() if value is not None})

    def found(self) -> Correction | None:
        """The correction that follows from the measures; None where they are not complete or cannot be."""
        measured = self.measured()
        if measured is None:
            return None
        try:
            return corrected(measured, self._used())
        except InvalidInput:
            return None

    def _judge(self) -> None:
        measured, found = self.measured(), self.found()
        if measured is None:
            wrong = next((f.problem() for f in self.fields.values() if f.problem()), "")
            words, tone = (wrong, "red") if wrong else ("填完四个数就能算出来。", "ink2")
        elif found is None:
            try:
                corrected(measured, self._used())
                words, tone = "", "ink2"
            except InvalidInput as error:
                words, tone = f"{error.sentence}{error.next_step}", "red"
        else:
            words, tone = f"{found.sentence}。保存后再打一张核对。", "ink"
        self._result.set_tone(tone)
        self._result.setText(words)
        self.keep_button.set_reason("" if found is not None else "先填四个量得的数")
        if self.isVisible():
            self._fit()

    def keep(self) -> None:
        """Keep what was worked out; the fields are free for the next sheet."""
        found = self.found()
        if found is not None:
            self._keep(found)

    def reset(self) -> None:
        """No correction any more."""
        self._keep(Correction())

    def _keep(self, correction: Correction) -> None:
        keep_correction(self._shell.settings, self._printer, correction)
        for field in self.fields.values():
            field.clear()
        self._show()
        self.kept.emit()

    def print_sheet(self, page: int = 0) -> None:
        """Print the sheet as everything else is printed now, correction included."""
        self.print_button.set_reason("正在打印")
        make = self._sheet
        self._shell.jobs.run(
            lambda _progress: open_pdf(make()),
            lambda made: self._print(made, page),
            self._refuse,
            worker="draw",
            title="生成校准页",
            owner=self,
        )

    def _print(self, sheet: PdfSheet, page: int) -> None:
        try:
            printer = print_devices.printer_of(self._printer)
        except UserError as error:
            self._refuse(error)
            return
        printer.setDocName("打印机校准页")
        run = self._run = PrintRun(
            self._shell.jobs,
            sheet,
            printer,
            [page],
            self._used(),
            grey=True,
            failed=self._shell.refuse,
            parent=self,
        )
        run.ended.connect(self._printed)
        run.start()

    def _printed(self, done: int) -> None:
        self.print_button.set_reason("")
        if done:
            self._result.set_tone("ink2")
            self._result.setText("校准页已送打印机。")
            next(iter(self.fields.values())).setFocus()

    def _refuse(self, error: UserError) -> None:
        self.print_button.set_reason("")
        self._shell.refuse(error)

    def retype(self) -> None:
        super().retype()
        self._result.setMinimumHeight(2 * ladder.metrics().lineSpacing())
