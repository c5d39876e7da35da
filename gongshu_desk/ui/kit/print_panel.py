"""The panel beside the preview: printer, pages, copies, sides, paper, correction; and the print under way.

The page joins it: `printed` carries what the printer took (`Printed`), `calibrate` asks for the calibration sheet.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from gongshu_desk.domain.calibration import Correction
from gongshu_desk.errors import InvalidInput
from gongshu_desk.ui.kit import print_devices
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.fields import Check, Combo, NumberField, TextField, mark_wrong
from gongshu_desk.ui.kit.figures import Segments
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import Item, col, hline, row, scroll
from gongshu_desk.ui.kit.pdf_raster import PdfSheet
from gongshu_desk.ui.kit.print_corrections import CorrectionFields
from gongshu_desk.ui.kit.print_devices import Device, correction_of, keep_correction, paper_name, same_paper
from gongshu_desk.ui.kit.print_foot import PrintFoot
from gongshu_desk.ui.kit.print_job import Order
from gongshu_desk.ui.kit.print_plan import MOST_COPIES, Plan, parse_range
from gongshu_desk.ui.kit.printing import MM_PER_INCH, POINTS_PER_INCH
from gongshu_desk.ui.kit.shell import Shell

GREY, REVERSE, DUPLEX = "print/grey", "print/reverse", "print/duplex/"


class PrintPanel(QWidget):
    """What is printed, and how. `closed`: the clerk wants the room back."""

    printed = Signal(object)
    calibrate = Signal(str)
    closed = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._shell = shell
        self._sheet: PdfSheet | None = None
        self._name, self._exact, self._current = "打印", False, 0
        self._device: Device | None = None
        self._about: object = None
        self.foot = PrintFoot(shell, self.print_now)
        self.foot.printed.connect(self.printed.emit)
        self.foot.changed.connect(lambda: self._judge())
        self._make_fields()
        close = Button("", "icon", "x-bold", tip="收起打印设置（Esc）", small=True, run=self.closed.emit)
        head = row((Label("打印", "h2"), 1), close, margins=(16, 8, 8, 8))
        body = scroll(col(*self._settings(), None, space=10, margins=(16, 12, 16, 12)))
        self.setLayout(col(head, hline(), (body, 1), self.foot, space=0))
        self.retype()

    def _make_fields(self) -> None:
        settings = self._shell.settings
        self.printer = Combo(form=True, label="打印机", most=360)
        self._state = Label("", "cap", "ink2", wrap=True)
        self.which = Segments(["全部", "当前页", "范围"], run=lambda _place: self._judge())
        self.range = TextField("如 1-3,5", width=0)
        self.range.setAccessibleName("页码范围")
        self._problem = Label("", "cap", "red", wrap=True)
        self.copies = NumberField("份数", whole=True, least=1, most=MOST_COPIES, width=72)
        self.copies.set_value(1)
        self.collate = Check("逐份打印")
        self.collate.set_value(True)
        self.sides = Combo((("one", "单面"),), form=True, label="单双面", most=360)
        self.fresh = Check("每人从新的一张纸开始")
        self.fresh.set_value(True)
        self.reverse = Check("背面按逆序打印")
        self.reverse.set_value(settings.get(REVERSE, "1") == "1")
        self.grey = Check("灰度（省彩色墨粉）")
        self.grey.set_value(settings.get(GREY, "") == "1")
        self._paper = Label("", wrap=True)
        self.shrink = Check("")
        self._corrected = Label("", tone="ink2", wrap=True)
        self.correction = CorrectionFields()
        self.correction.hide()
        self._open = Button("修改", "quiet", small=True, tip="自己填偏移和缩放", run=self._unfold)
        self._sheet_button = Button("校准", small=True, icon="ruler", tip="打印校准页，量好填进来", run=self._calibrate)
        self.printer.edited.connect(self._choose_printer)
        self.range.textChanged.connect(lambda _text: self._judge())
        self.copies.textChanged.connect(lambda _text: self._judge())
        self.sides.edited.connect(self._keep_sides)
        self.correction.edited.connect(self._keep_correction)
        for tick in (self.collate, self.fresh, self.shrink):
            tick.toggled.connect(lambda _on: self._judge())
        self.reverse.toggled.connect(self._keep_reverse)
        self.grey.toggled.connect(self._keep_grey)

    def _settings(self) -> tuple[Item, ...]:
        copies = row(self.copies, self.collate, None, space=12)
        return (
            col(Label("打印机", tone="ink2"), self.printer, self._state, space=4),
            col(Label("页", tone="ink2"), self.which, self.range, self._problem, space=4),
            col(Label("份数", tone="ink2"), copies, space=4),
            col(Label("单双面", tone="ink2"), self.sides, self.fresh, self.reverse, space=4),
            self.grey,
            col(self._paper, self.shrink, space=4),
            hline(),
            row((Label("修正", tone="ink2"), 1), self._open, self._sheet_button),
            self._corrected,
            self.correction,
        )

    # ---- what is shown ----------------------------------------------------------------------------------

    def retype(self) -> None:
        self.setFixedWidth(ladder.wide(328))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._device is None:
            self.look_for_printers()

    def show_sheet(self, sheet: PdfSheet | None, name: str, exact: bool, about: object = None) -> None:
        """Print another PDF; `exact` is never shrunk (ballots, pre-printed stock). `about` comes back in `printed`."""
        self._about = about
        self._sheet, self._name, self._exact, self._current = sheet, name, exact, 0
        self.foot.forget()
        self.fresh.set_value(True)
        self._judge()

    def set_current(self, page: int) -> None:
        """The page in sight."""
        self._current = page
        if self.which.current() == 1:
            self._judge()

    def look_for_printers(self) -> None:
        """List the printers again and ask the chosen one what it can do."""
        found = print_devices.names()
        wanted = self._shell.settings.get(print_devices.LAST, "")
        self.printer.set_choices([(name, name) for name in found], wanted if wanted in found else None)
        self._choose_printer(remember=False)

    def _choose_printer(self, remember: bool = True) -> None:
        name = self.printer.value()
        self._device = print_devices.device(name) if name else None
        if name and remember:
            self._shell.settings[print_devices.LAST] = name
        ways = print_devices.known_ways(self._device) if self._device else [("one", "单面")]
        kept = self._shell.settings.get(f"{DUPLEX}{name}", "one")
        self.sides.set_choices(ways, kept if kept in (way for way, _ in ways) else "one")
        self.grey.setVisible(self._device is None or self._device.colour)
        state = "" if self._device is None else self._device.state
        self._state.setText(f"打印机{state}" if state else "")
        self._state.set_tone("red" if state == "有故障" else "ink2")
        self._state.setVisible(bool(state))
        self.foot.forget()
        self._judge()

    # ---- what was asked for -----------------------------------------------------------------------------

    def _pages(self) -> tuple[int, ...]:
        count = self._sheet.count if self._sheet else 0
        if self.which.current() == 1:
            return (self._current,)
        return parse_range(self.range.text(), count) if self.which.current() == 2 else tuple(range(count))

    def plan(self) -> Plan:
        """What the fields say. InvalidInput for a range or a number that cannot be read."""
        assert self._sheet is not None
        pages = self._pages()
        if self.copies.problem() or self.copies.value() is None:
            raise InvalidInput("份数不对。", f"请填 1 至 {MOST_COPIES} 的整数。")
        starts = frozenset(page for _, page in self._sheet.outline)
        return Plan(
            pages,
            int(self.copies.value() or 1),
            self.collate.value(),
            self.sides.value() or "one",
            starts,
            self.fresh.value() and len(starts) > 1,
            reverse=self.reverse.value(),
        )

    def _mismatch(self, pages: tuple[int, ...]) -> print_devices.Paper | None:
        """The first paper among the pages that is not the printer's usual one."""
        if self._sheet is None or self._device is None:
            return None
        for page in pages:
            wide, high = (side * MM_PER_INCH / POINTS_PER_INCH for side in self._sheet.sizes[page])
            if not same_paper((wide, high), self._device.paper):
                return print_devices.upright((wide, high))
        return None

    def order(self) -> Order:
        """The whole order. InvalidInput says what is missing."""
        if self._sheet is None or self._device is None:
            raise InvalidInput("这台电脑没有装打印机。", "请先在系统里添加打印机，或另存为 PDF 拿到别处打印。")
        plan = self.plan()
        paper = self._mismatch(plan.pages)
        fit = None
        if paper is not None and not self._device.takes(paper):
            if self._exact or not self.shrink.value():
                step = "请换一台打印机。" if self._exact else "请换一台打印机，或勾选缩小。"
                raise InvalidInput(f"打印机放不下 {paper_name(paper)} 纸。", step)
            fit = self._device.paper
        kept = correction_of(self._shell.settings, self._device.name)
        return Order(self._device.name, plan, self.grey.value() and self._device.colour, fit, kept, self._about)

    def _judge(self) -> None:
        """Show what will come out, or what is wrong."""
        self.range.setVisible(self.which.current() == 2)
        both = self.sides.value() != "one"
        self.fresh.setVisible(both and bool(self._sheet) and len(self._sheet.outline) > 1)  # type: ignore[union-attr]
        self.reverse.setVisible(self.sides.value() == "hand")
        self._problem.hide()
        mark_wrong(self.range, False)
        self._show_correction()
        if self._sheet is None:
            self.foot.show_order("", "还没有要打印的内容", False)
            return
        try:
            pages = self._pages()
        except InvalidInput as error:
            typed = bool(self.range.text().strip())
            mark_wrong(self.range, typed)
            self._problem.setText(f"{error.sentence}{error.next_step}")
            self._problem.setVisible(typed)
            self._show_paper(())
        else:
            self._show_paper(pages)
        mark_wrong(self.copies, bool(self.copies.problem()))
        hand = self.sides.value() == "hand"
        try:
            order = self.order()
        except InvalidInput as error:
            self.foot.show_order(
                error.sentence if self._device is None else "", f"{error.sentence}{error.next_step}", hand
            )
        else:
            self.foot.show_order(order.plan.sentence, "", hand)

    def _show_paper(self, pages: tuple[int, ...]) -> None:
        paper = self._mismatch(pages)
        device = self._device
        self._paper.setVisible(paper is not None)
        if paper is None or device is None:
            self.shrink.hide()
            return
        name, usual = paper_name(paper), paper_name(device.paper)
        if device.takes(paper):
            self._paper.set_tone("amber")
            self._paper.setText(f"这份打印件用 {name} 纸，打印机里平常是 {usual}：请先放好 {name} 纸。")
            self.shrink.hide()
            return
        self._paper.set_tone("red")
        exact = "这一种须按原大（100%）打印，请换一台打印机。" if self._exact else "可以缩小打印，或换一台打印机。"
        self._paper.setText(f"这份打印件是 {name}，这台打印机放不下，它用 {usual} 纸。{exact}")
        self.shrink.setText(f"缩小到 {usual} 打印")
        self.shrink.setVisible(not self._exact)

    # ---- correction -------------------------------------------------------------------------------------

    def _show_correction(self) -> None:
        if self._device is None:
            self._corrected.setText("")
            return
        kept = correction_of(self._shell.settings, self._device.name)
        self._corrected.setText(kept.sentence)
        if self.correction.value() != kept and not self.correction.isAncestorOf(self.focusWidget() or self):
            self.correction.set_value(kept)

    def _unfold(self) -> None:
        shown = self.correction.isHidden()
        self.correction.setVisible(shown)
        self._open.set_word("收起" if shown else "修改")

    def _keep_correction(self, correction: Correction) -> None:
        if self._device is not None:
            keep_correction(self._shell.settings, self._device.name, correction)
            self._show_correction()

    def _calibrate(self) -> None:
        if self._device is not None:
            self.calibrate.emit(self._device.name)

    def refresh_correction(self) -> None:
        """The correction was changed elsewhere."""
        self._show_correction()

    def _keep_grey(self, on: bool) -> None:
        self._shell.settings[GREY] = "1" if on else ""

    def _keep_reverse(self, on: bool) -> None:
        self._shell.settings[REVERSE] = "1" if on else ""
        self._judge()

    def _keep_sides(self) -> None:
        if self._device is not None:
            self._shell.settings[f"{DUPLEX}{self._device.name}"] = self.sides.value()
        self.foot.forget()
        self._judge()

    def print_now(self) -> None:
        """Print what the fields say."""
        if self.foot.busy or self._sheet is None:
            return
        try:
            order = self.order()
        except InvalidInput as error:
            self._shell.refuse(error)
        else:
            self.foot.start(self._sheet, order, self._name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.foot.go_button.isEnabled():
            self.print_now()
        else:
            super().keyPressEvent(event)
