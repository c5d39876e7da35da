"""One print from the first sheet to the last, with what happens on the way: stopped, jammed, continued, turned by hand.

A job keeps its identity while it is continued, so that the print log counts it once.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from uuid import uuid4

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter

from gongshu_desk.domain.calibration import Correction
from gongshu_desk.errors import UserError
from gongshu_desk.ui.kit import print_devices
from gongshu_desk.ui.kit.jobs import Jobs
from gongshu_desk.ui.kit.pdf_raster import PdfSheet
from gongshu_desk.ui.kit.print_devices import Paper
from gongshu_desk.ui.kit.print_plan import Plan, Side, printed_of
from gongshu_desk.ui.kit.printing import PrintRun


@dataclass(frozen=True, slots=True)
class Order:
    """What the clerk asked for. `fit`: shrink every page onto this paper. `about`: whatever the page knows it by."""

    printer: str
    plan: Plan
    grey: bool = False
    fit: Paper | None = None
    correction: Correction = field(default_factory=Correction)
    about: object = None


@dataclass(frozen=True, slots=True)
class Printed:
    """What the printer took so far: for the log, one entry to a `run`. A part is told as pages of one copy."""

    run: str
    printer: str
    pages: int
    copies: int
    whole: bool
    about: object = None


class PrintJob(QObject):
    """Prints an order.

    progress: (sheets done, sheets in all). ended: `Printed`, or None where nothing reached the printer. Keep a
    reference while it is busy. After the front pass of a print turned by hand, `start_back` prints the other sides.
    """

    progress = Signal(int, int)
    ended = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        sheet: PdfSheet,
        order: Order,
        name: str,
        failed: Callable[[UserError], object],
        parent: QObject | None = None,
        printer_of: Callable[[str], QPrinter] | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._sheet, self.order, self._name, self._failed = jobs, sheet, order, name, failed
        self._printer_of = printer_of or print_devices.printer_of
        self.uid = uuid4().hex
        self.plan = order.plan.pass_of("front") if order.plan.duplex == "hand" else order.plan
        self._run: PrintRun | None = None
        self._sequence: Sequence[Side] = ()
        self._begin = 0
        self._by_driver = 1
        self.done = 0
        """Sides of the sequence that were handed over."""

    def start(self) -> None:
        """Print from the first sheet."""
        self._go(0)

    def start_back(self) -> None:
        """The other sides, after the clerk has turned the pile."""
        self.plan = self.order.plan.pass_of("back")
        self._go(0)

    def resume(self, sheet: int) -> None:
        """Print again from a sheet, from 1. InvalidInput where there is no such sheet."""
        self._go(self.plan.begin_of(sheet))

    def stop(self) -> None:
        """No further page."""
        if self._run is not None:
            self._run.stop()

    @property
    def busy(self) -> bool:
        """Whether pages are under way."""
        return self._run is not None

    @property
    def stopped_early(self) -> bool:
        """Whether some sides of the pass were not handed over."""
        return self.done < len(self._sequence)

    @property
    def waits_for_turning(self) -> bool:
        """Whether the pile is to be turned now."""
        return self.plan.sides == "front" and not self.busy and self.done >= len(self._sequence) > 0

    @property
    def next_sheet(self) -> int:
        """The first sheet that was not handed over whole, from 1; one beyond the last where all were."""
        return self.plan.sheet_of(self.done)

    def _go(self, begin: int) -> None:
        try:
            printer = self._printer_of(self.order.printer)
        except UserError as error:
            self._failed(error)
            self.ended.emit(None)
            return
        printer.setDocName(self._name)
        plan = self.plan
        self._sequence = plan.sequence()
        self._begin, self._by_driver = begin, 1
        sides: Sequence[Side] = self._sequence[begin:]
        if begin == 0 and plan.copies > 1 and plan.duplex != "hand" and printer.supportsMultipleCopies():
            printer.setCopyCount(plan.copies)
            printer.setCollateCopies(plan.collate)
            sides, self._by_driver = plan.one_copy(), plan.copies
        run = self._run = PrintRun(
            self._jobs, self._sheet, printer, sides, self.order.correction,
            duplex=plan.duplex, grey=self.order.grey, fit=self.order.fit, failed=self._failed, parent=self,
        )  # fmt: skip
        run.printed.connect(self._step)
        run.ended.connect(self._over)
        run.start()

    def _step(self, done: int, _all: int) -> None:
        at = self._begin + done * self._by_driver
        sheets = -(-at // self.plan.per_sheet)
        self.progress.emit(sheets, -(-len(self._sequence) // self.plan.per_sheet))

    def _over(self, done: int) -> None:
        run, self._run = self._run, None
        if run is not None:
            run.deleteLater()
        self.done = self._begin + done * self._by_driver
        self.ended.emit(self.printed() if self.done > self._begin else None)

    def printed(self) -> Printed:
        """What the printer took so far, both passes of a print turned by hand together."""
        plan, order = self.order.plan, self.order
        whole = self.done >= len(self._sequence) and self.plan.sides != "front"
        pages, copies = plan.printed_pages, plan.copies
        if not whole:
            pages, copies = printed_of(self._sequence, self.done), 1
            if self.plan.sides == "back":
                front = plan.pass_of("front").sequence()
                pages += printed_of(front, len(front))
        return Printed(self.uid, order.printer, pages, copies, whole, order.about)
