"""Putting a finished PDF on paper: page by page, from rasters, with the offset of the printer at hand.

Rasters are drawn on the drawing worker and painted on the GUI thread, one page at a time, so that a long
print neither freezes the window nor needs the memory of all its pages.
"""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QMarginsF, QObject, QPointF, QRectF, QSizeF, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from gongshu_desk.errors import Cancelled, EnvironmentFault, UserError
from gongshu_desk.ui.kit.jobs import Jobs
from gongshu_desk.ui.kit.pdf_raster import POINTS_PER_INCH, PdfSheet, raster

MOST_DPI = 300
MM_PER_INCH = 25.4


def offset_of(settings: Mapping[str, str], printer: str) -> tuple[float, float]:
    """How many millimetres a printer must be shifted right and down, as its calibration sheet told; (0, 0) if none."""
    try:
        right, down = settings.get(f"print/offset/{printer}", "0,0").split(",")
        return float(right), float(down)
    except ValueError:
        return 0.0, 0.0


def offset_text(right: float, down: float) -> str:
    """What is kept in the settings for a printer's offset."""
    return f"{right:g},{down:g}"


def page_layout(size: tuple[float, float]) -> QPageLayout:
    """Paper for a page of so many points, without margins: the PDF has its own."""
    wide, high = size
    across = wide > high
    paper = QPageSize(
        QSizeF(min(wide, high), max(wide, high)), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch
    )
    turn = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
    return QPageLayout(paper, turn, QMarginsF(0, 0, 0, 0))


class PrintRun(QObject):
    """Prints pages of a sheet in order.

    printed: (how many are done, how many in all). ended: the place of the first page that was not printed, -1
    when all are on paper. Keep a reference until `ended`.
    """

    printed = Signal(int, int)
    ended = Signal(int)

    def __init__(
        self,
        jobs: Jobs,
        sheet: PdfSheet,
        printer: QPrinter,
        pages: Sequence[int],
        offset: tuple[float, float] = (0.0, 0.0),
        failed: Callable[[UserError], object] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._sheet, self._printer, self._pages = jobs, sheet, printer, list(pages)
        self._offset, self._failed = offset, failed
        self._done, self._stopped = 0, False
        self._painter = QPainter()

    def start(self) -> None:
        """Begin; the pages follow as they are ready."""
        self._printer.setFullPage(True)
        self._printer.setPageLayout(page_layout(self._sheet.sizes[self._pages[0]]))
        if not self._painter.begin(self._printer):
            self._refuse(EnvironmentFault("打印机没有响应，没有打印", "请检查打印机是否开机、联机，再试一次。"))
            return
        self._next()

    def stop(self) -> None:
        """Print no further page."""
        self._stopped = True

    def _next(self) -> None:
        if self._stopped or self._done == len(self._pages):
            self._finish()
            return
        page = self._pages[self._done]
        scale = min(self._printer.resolution(), MOST_DPI) / POINTS_PER_INCH
        self._jobs.run(
            lambda progress: raster(self._sheet, page, scale),
            self._paint,
            self._refuse,
            worker="draw",
            title="正在打印",
            owner=self,
        )

    def _paint(self, picture: QImage) -> None:
        if self._stopped:
            self._finish()
            return
        size = self._sheet.sizes[self._pages[self._done]]
        if self._done:
            self._printer.setPageLayout(page_layout(size))
            self._printer.newPage()
        dots = self._printer.resolution()
        corner = QPointF(*(each * dots / MM_PER_INCH for each in self._offset))
        target = QRectF(corner, QSizeF(*(side * dots / POINTS_PER_INCH for side in size)))
        self._painter.drawImage(target, picture)
        self._done += 1
        self.printed.emit(self._done, len(self._pages))
        self._next()

    def _refuse(self, error: UserError) -> None:
        if self._failed is not None and not isinstance(error, Cancelled):
            self._failed(error)
        self._finish()

    def _finish(self) -> None:
        if self._painter.isActive():
            self._painter.end()
        self.ended.emit(self._pages[self._done] if self._done < len(self._pages) else -1)
