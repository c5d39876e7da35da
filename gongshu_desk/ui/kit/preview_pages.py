"""Pages of a PDF one below the other, drawn as far as they are in sight."""

from bisect import bisect_right
from itertools import accumulate
from typing import Literal

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from gongshu_desk.ui.kit import paint
from gongshu_desk.ui.kit.pdf_raster import PdfSheet
from gongshu_desk.ui.kit.preview_pictures import Pictures
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.kit.tokens import colour

GAP = 16
ZOOMS = (0.25, 0.33, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
MOST_BYTES = 96 * 1024 * 1024
LINE_STEP = 48
Fit = Literal["width", "page", ""]


class PageView(QAbstractScrollArea):
    """Pages one below the other. `turned` carries the page in sight, from 0; `zoomed` a change of size.

    Ctrl and the wheel zoom; PageUp and PageDown turn pages where a whole page is in sight, else they scroll;
    Home and End go to the first and the last page.
    """

    turned = Signal(int)
    zoomed = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._sheet: PdfSheet | None = None
        self._zoom, self._fit = 1.0, "width"
        self._pictures = Pictures(shell.jobs, MOST_BYTES, self)
        self._pictures.ready.connect(lambda _page: self.viewport().update())
        self._page = 0
        self._tops: list[int] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName("打印预览")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def show_sheet(self, sheet: PdfSheet | None) -> None:
        """Show another PDF from its first page."""
        self._sheet = sheet
        self._pictures.set_sheet(sheet)
        self._page = 0
        self._arrange()
        self.verticalScrollBar().setValue(0)

    def drawn(self) -> set[int]:
        """Pages whose picture is there."""
        return self._pictures.pages()

    def zoom(self) -> float:
        """Logical pixels to 1/96 inch: 1 is real size."""
        if self._sheet is None or not self._fit or not self._sheet.sizes:
            return self._zoom
        widest = max(size[0] for size in self._sheet.sizes) * 96 / 72
        factor = (self.viewport().width() - 2 * GAP) / widest
        if self._fit == "page":
            highest = max(size[1] for size in self._sheet.sizes) * 96 / 72
            factor = min(factor, (self.viewport().height() - 2 * GAP) / highest)
        return max(0.1, factor)

    def fit(self) -> str:
        """What the pages are fitted to: width, page, or nothing."""
        return self._fit

    def set_zoom(self, zoom: float | None, fit: Fit = "width") -> None:
        """Zoom to a factor; None fits the width or the page. The page in sight stays."""
        page = self._page
        self._fit = fit if zoom is None else ""
        self._zoom = zoom or self._zoom
        self._arrange()
        if page:
            self.go(page)
        self.zoomed.emit()

    def step_zoom(self, by: int) -> None:
        """One step nearer or further."""
        now = self.zoom()
        larger, smaller = [z for z in ZOOMS if z > now + 0.01], [z for z in ZOOMS if z < now - 0.01]
        if by > 0 and larger:
            self.set_zoom(larger[0])
        elif by < 0 and smaller:
            self.set_zoom(smaller[-1])

    def page(self) -> int:
        """The page in sight, from 0."""
        return self._page

    def go(self, page: int) -> None:
        """Bring a page to the top."""
        if self._sheet is not None and self._tops:
            place = min(max(page, 0), self._sheet.count - 1)
            self.verticalScrollBar().setValue(self._tops[place] - GAP)
            self._page = place
            self.turned.emit(place)

    def _scale(self) -> float:
        return self.zoom() * 96 / 72

    def page_rect(self, page: int) -> QRectF:
        """Where a page lies, before scrolling."""
        assert self._sheet is not None
        scale = self._scale()
        wide, high = (round(side * scale) for side in self._sheet.sizes[page])
        left = max(GAP, (max(self.viewport().width(), wide + 2 * GAP) - wide) // 2)
        return QRectF(left, self._tops[page], wide, high)

    def _arrange(self) -> None:
        bar, side = self.verticalScrollBar(), self.horizontalScrollBar()
        if self._sheet is None or not self._sheet.count:
            self._tops = []
            bar.setRange(0, 0)
        else:
            scale = self._scale()
            heights = [round(size[1] * scale) + GAP for size in self._sheet.sizes]
            self._tops = list(accumulate(heights[:-1], initial=GAP))
            widest = max(size[0] for size in self._sheet.sizes) * scale + 2 * GAP
            bar.setRange(0, max(0, self._tops[-1] + heights[-1] - self.viewport().height()))
            bar.setPageStep(self.viewport().height())
            bar.setSingleStep(LINE_STEP)
            side.setRange(0, max(0, int(widest) - self.viewport().width()))
            side.setPageStep(self.viewport().width())
        self.viewport().update()

    def _at(self, y: float) -> int:
        return max(0, bisect_right(self._tops, y) - 1)

    def _scrolled(self, value: int) -> None:
        if self._tops:
            page = self._at(value + self.viewport().height() / 3)
            if page != self._page:
                self._page = page
                self.turned.emit(page)
        self.viewport().update()

    def resizeEvent(self, _event: object) -> None:
        page = self._page
        self._arrange()
        if self._fit and page:
            self.go(page)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, key = self.verticalScrollBar(), Qt.Key(event.key())
        whole = self._sheet is not None and bool(self._tops) and self.page_rect(self._page).height() <= bar.pageStep()
        if key == Qt.Key.Key_Home:
            self.go(0)
        elif key == Qt.Key.Key_End and self._sheet is not None:
            self.go(self._sheet.count - 1)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_Space):
            self.go(self._page + 1) if whole else bar.setValue(bar.value() + bar.pageStep() - LINE_STEP)
        elif key == Qt.Key.Key_PageUp:
            self.go(self._page - 1) if whole else bar.setValue(bar.value() - bar.pageStep() + LINE_STEP)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), colour("track"))
        if self._sheet is None or not self._tops:
            return
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        first, last = self._at(down), self._at(down + self.viewport().height())
        scale = self._scale() * self.devicePixelRatioF()
        for page in range(first, last + 1):
            rect = self.page_rect(page).translated(-across, -down)
            painter.fillRect(rect, colour("surface"))
            picture = self._pictures.get(page, scale)
            if picture is not None:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawImage(rect, picture)
            paint.outline(painter, rect.adjusted(-1, -1, 1, 1), "last", 0)
        painter.end()
        self._pictures.want([(page, scale) for page in range(first, last + 1)])
