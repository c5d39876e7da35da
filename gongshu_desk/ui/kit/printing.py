"""Putting a finished PDF on paper: side by side, from rasters, with the correction of the printer at hand.

Rasters are drawn on the drawing worker in stripes and painted on the GUI thread, one stripe at a time: a long print
neither freezes the window nor needs the memory of a whole page. Each stripe covers whole dots of the printer, the
correction is in the raster itself, so no seam shows.

Paper always goes in upright; a page that lies across is turned here, head to the left. A system asked for landscape
turns whole jobs (CUPS: as the last page wants it) or either way (Windows drivers), and what a printer is off by is a
matter of the paper's way through it, not of the page.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from gongshu_desk.domain.calibration import Correction
from gongshu_desk.errors import Cancelled, EnvironmentFault, UserError
from gongshu_desk.ui.kit.jobs import Jobs
from gongshu_desk.ui.kit.pdf_raster import POINTS_PER_INCH, PdfSheet, band, is_blank, is_grey
from gongshu_desk.ui.kit.print_devices import Paper
from gongshu_desk.ui.kit.print_plan import Duplex, Side

MOST_DPI = 600
MOST_PIXELS = 2_000_000
"""Of one stripe: 2 MB in grey, 8 MB in colour, and some hundredths of a second to paint."""
MM_PER_INCH = 25.4
DUPLEX = {
    "one": QPrinter.DuplexMode.DuplexNone,
    "hand": QPrinter.DuplexMode.DuplexNone,
    "long": QPrinter.DuplexMode.DuplexLongSide,
    "short": QPrinter.DuplexMode.DuplexShortSide,
}


def page_layout(size: tuple[float, float]) -> QPageLayout:
    """Upright paper for a page of so many points, without margins: the PDF has its own."""
    paper = QPageSize(QSizeF(min(size), max(size)), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    return QPageLayout(paper, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))


def raster_step(dots: int) -> int:
    """How many dots of the printer one pixel of the raster covers, so that it has at most MOST_DPI."""
    return max(1, -(-dots // MOST_DPI))


def shrunk(size: tuple[float, float], paper: Paper) -> tuple[float, float, float]:
    """Factor, left and top (mm) with which an upright page of so many points stands in the middle of another paper."""
    page = tuple(side * MM_PER_INCH / POINTS_PER_INCH for side in size)
    factor = min(1.0, *(have / wanted for have, wanted in zip(paper, page, strict=True)))
    left, top = ((have - wanted * factor) / 2 for have, wanted in zip(paper, page, strict=True))
    return factor, left, top


def _stripe(
    sheet: PdfSheet, page: int, size: tuple[int, int], top: int, height: int, grey: bool | None
) -> tuple[QImage, bool, bool]:
    """A stripe, whether it is in grey, and whether it is blank. None looks whether the page has any colour."""
    plain = is_grey(sheet, page) if grey is None else grey
    turned = sheet.sizes[page][0] > sheet.sizes[page][1]
    picture = band(sheet, page, size, top, height, grey=plain, turned=turned)
    return picture, plain, is_blank(picture)


class PrintRun(QObject):
    """Prints sides of a sheet in order; None is a blank one.

    printed: (sides done, sides in all). ended: how many sides were handed over; fewer than asked for where the run
    was stopped or broke. Keep a reference until `ended`. `fit` shrinks each page onto that paper.
    """

    printed = Signal(int, int)
    ended = Signal(int)

    def __init__(
        self,
        jobs: Jobs,
        sheet: PdfSheet,
        printer: QPrinter,
        sides: Sequence[Side],
        correction: Correction | None = None,
        *,
        duplex: Duplex = "one",
        grey: bool = False,
        fit: Paper | None = None,
        failed: Callable[[UserError], object] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._sheet, self._printer, self._sides = jobs, sheet, printer, list(sides)
        self._correction, self._grey, self._fit = correction or Correction(), grey, fit
        self._failed, self._duplex = failed, duplex
        self._done, self._top, self._stopped, self._over = 0, 0, False, False
        self._plain = False
        self._painter = QPainter()

    @property
    def sides(self) -> list[Side]:
        """What was asked for."""
        return list(self._sides)

    def start(self) -> None:
        """Begin; the sides follow as they are ready."""
        printer = self._printer
        printer.setFullPage(True)
        printer.setDuplex(DUPLEX[self._duplex])
        printer.setColorMode(QPrinter.ColorMode.GrayScale if self._grey else QPrinter.ColorMode.Color)
        printer.setPageLayout(self._layout(0))
        if not self._sides or not self._painter.begin(printer):
            self._refuse(EnvironmentFault("打印机没有响应，没有打印", "请检查打印机是否开机、联机，再试一次。"))
            return
        self._painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        self._jobs.over.connect(self._give_up)
        self._next()

    def stop(self) -> None:
        """Print no further side; the one under way is finished, no half page comes out."""
        self._stopped = True

    def _size(self, at: int) -> tuple[float, float]:
        """Points of the upright paper of a side; a blank one is like its neighbour."""
        near = (*reversed(self._sides[: at + 1]), *self._sides[at:])
        wide, high = self._sheet.sizes[next((side for side in near if side is not None), 0)]
        return min(wide, high), max(wide, high)

    def _layout(self, at: int) -> QPageLayout:
        if self._fit is None:
            return page_layout(self._size(at))
        wide, high = (side * POINTS_PER_INCH / MM_PER_INCH for side in self._fit)
        return page_layout((wide, high))

    def _picture(self, at: int) -> tuple[tuple[int, int], tuple[int, int]]:
        """Pixels of the whole raster of a side, and the printer's dot on which its corner falls."""
        size, used, dots = self._size(at), self._correction, self._printer.resolution()
        factor, left, top = (1.0, 0.0, 0.0) if self._fit is None else shrunk(size, self._fit)
        scales = (factor * used.wide / 100, factor * used.high / 100)
        pixel = POINTS_PER_INCH * raster_step(dots) / dots
        wide, high = (max(1, round(side * scale / pixel)) for side, scale in zip(size, scales, strict=True))
        right, down = (round(way * dots / MM_PER_INCH) for way in used.place(left, top))
        return (wide, high), (right, down)

    def _next(self) -> None:
        if self._top == 0 and (self._stopped or self._done == len(self._sides)):
            self._finish()
            return
        if self._top == 0 and self._done:
            self._printer.setPageLayout(self._layout(self._done))
            if not self._printer.newPage():
                self._refuse(EnvironmentFault("打印机中途没有响应", "请检查打印机，再从没有打出的那一张继续。"))
                return
        page = self._sides[self._done]
        if page is None:
            self._turn()
            return
        size, _ = self._picture(self._done)
        top, sheet = self._top, self._sheet
        grey = self._grey or (None if top == 0 else self._plain)
        height = min(size[1] - top, max(16, MOST_PIXELS // size[0]))
        self._jobs.run(
            lambda _progress: _stripe(sheet, page, size, top, height, grey),
            self._paint,
            self._refuse,
            worker="draw",
            title="正在打印",
            owner=self,
        )

    def _paint(self, drawn: tuple[QImage, bool, bool]) -> None:
        if self._over:
            return
        picture, self._plain, blank = drawn
        step = raster_step(self._printer.resolution())
        (_, high), (right, down) = self._picture(self._done)
        target = QRectF(right, down + self._top * step, picture.width() * step, picture.height() * step)
        if not blank:
            self._painter.drawImage(target, picture)
        self._top += picture.height()
        if self._top >= high:
            self._turn()
        else:
            self._next()

    def _turn(self) -> None:
        """A side is complete."""
        self._top = 0
        self._done += 1
        self.printed.emit(self._done, len(self._sides))
        self._next()

    def _refuse(self, error: UserError) -> None:
        if self._failed is not None and not isinstance(error, Cancelled):
            self._failed(error)
        self._finish()

    def _give_up(self) -> None:
        """The program ends: what still lies in the spool is not printed, for nobody would note it."""
        self._over = True
        if self._painter.isActive():
            self._printer.abort()
            self._painter.end()

    def _finish(self) -> None:
        if self._over:
            return
        self._over = True
        if self._painter.isActive():
            self._jobs.over.disconnect(self._give_up)
            self._painter.end()
        self.ended.emit(self._done)
