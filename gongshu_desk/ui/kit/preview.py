"""The preview of a print, which is the finished PDF itself.

    preview = PdfPreview(shell)
    preview.show_pdf(data, "2026年度履职积分汇总_某某街道_20261122.pdf")

Ctrl+P prints, Ctrl+S keeps a copy, Ctrl+ + and − zoom, Ctrl+0 fits the width, PageUp/PageDown turn pages. Only
pages in sight are drawn, on the drawing worker.
"""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QPainter, QPaintEvent, QShortcut, QWheelEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QAbstractScrollArea, QFileDialog, QFrame, QHBoxLayout, QWidget

from gongshu_desk.errors import EnvironmentFault, InvalidInput
from gongshu_desk.ui.kit import paint
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import EDGE, card, col, hline, row
from gongshu_desk.ui.kit.pdf_raster import PdfSheet, open_pdf, raster
from gongshu_desk.ui.kit.printing import PrintRun, offset_of
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.kit.tokens import colour

GAP = 16
ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
KEPT_PAGES = 24
LAST_FOLDER = "files/folder"


class PageView(QAbstractScrollArea):
    """Pages one below the other. `turned` carries the page in sight, from 0."""

    turned = Signal(int)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._sheet: PdfSheet | None = None
        self._zoom, self._fit = 1.0, True
        self._pictures: dict[tuple[int, int], QImage] = {}
        self._asked: set[tuple[int, int]] = set()
        self._page = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName("打印预览")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def show_sheet(self, sheet: PdfSheet | None) -> None:
        """Show another PDF from its first page."""
        self._sheet = sheet
        self._pictures.clear()
        self._asked.clear()
        self.verticalScrollBar().setValue(0)
        self._arrange()

    def zoom(self) -> float:
        """Logical pixels to 1/96 inch: 1 is real size."""
        if self._sheet is None or not self._fit:
            return self._zoom
        widest = max(size[0] for size in self._sheet.sizes) * 96 / 72
        return max(0.2, (self.viewport().width() - 2 * GAP) / widest)

    def set_zoom(self, zoom: float | None) -> None:
        """Zoom to a factor; None fits the width."""
        self._fit = zoom is None
        self._zoom = zoom or self._zoom
        self._arrange()

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
        if self._sheet is not None:
            place = min(max(page, 0), self._sheet.count - 1)
            self.verticalScrollBar().setValue(int(self._rect(place).top()) - GAP)
            self._page = place
            self.turned.emit(place)

    def _scale(self) -> float:
        return self.zoom() * 96 / 72

    def _rect(self, page: int) -> QRectF:
        """Where a page lies, before scrolling."""
        assert self._sheet is not None
        scale = self._scale()
        top = GAP + sum(round(self._sheet.sizes[i][1] * scale) + GAP for i in range(page))
        wide, high = (round(side * scale) for side in self._sheet.sizes[page])
        left = max(GAP, (max(self.viewport().width(), wide + 2 * GAP) - wide) // 2)
        return QRectF(left, top, wide, high)

    def _arrange(self) -> None:
        bar, side = self.verticalScrollBar(), self.horizontalScrollBar()
        if self._sheet is None or not self._sheet.count:
            bar.setRange(0, 0)
        else:
            last = self._rect(self._sheet.count - 1)
            widest = max(size[0] for size in self._sheet.sizes) * self._scale() + 2 * GAP
            bar.setRange(0, max(0, int(last.bottom()) + GAP - self.viewport().height()))
            bar.setPageStep(self.viewport().height())
            bar.setSingleStep(48)
            side.setRange(0, max(0, int(widest) - self.viewport().width()))
            side.setPageStep(self.viewport().width())
        self.viewport().update()

    def _scrolled(self, value: int) -> None:
        if self._sheet is not None:
            middle = value + self.viewport().height() / 3
            page = next(
                (i for i in range(self._sheet.count) if self._rect(i).bottom() >= middle), self._sheet.count - 1
            )
            if page != self._page:
                self._page = page
                self.turned.emit(page)
        self.viewport().update()

    def resizeEvent(self, _event: object) -> None:
        self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), colour("track"))
        if self._sheet is None:
            return
        shift = (-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        for page in range(self._sheet.count):
            rect = self._rect(page).translated(*shift)
            if rect.bottom() < 0:
                continue
            if rect.top() > self.viewport().height():
                break
            painter.fillRect(rect, colour("surface"))
            picture = self._picture(page)
            if picture is not None:
                painter.drawImage(rect, picture)
            paint.outline(painter, rect.adjusted(-1, -1, 1, 1), "last", 0)

    def _picture(self, page: int) -> QImage | None:
        """The raster of a page, or None while it is being drawn."""
        dots = round(self._scale() * self.devicePixelRatioF() * 100)
        key = (page, dots)
        if key in self._pictures:
            return self._pictures[key]
        sheet = self._sheet
        if key not in self._asked and sheet is not None:
            self._asked.add(key)
            self._shell.jobs.run(
                lambda _progress: raster(sheet, page, dots / 100),
                lambda picture: self._take(sheet, key, picture),
                worker="draw",
                title="正在显示",
                owner=self,
            )
        return next((each for (other, _), each in self._pictures.items() if other == page), None)

    def _take(self, sheet: PdfSheet, key: tuple[int, int], picture: QImage) -> None:
        self._asked.discard(key)
        if sheet is not self._sheet:
            return
        self._pictures = {k: v for k, v in self._pictures.items() if k[0] != key[0]}
        while len(self._pictures) >= KEPT_PAGES:
            self._pictures.pop(next(iter(self._pictures)))
        self._pictures[key] = picture
        self.viewport().update()


class PdfPreview(QWidget):
    """Pages with a line of buttons above. `printed` tells how many pages went to the printer."""

    printed = Signal(int)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._sheet: PdfSheet | None = None
        self._name = "打印.pdf"
        self._run: PrintRun | None = None
        self._resume = -1
        self.view = PageView(shell)
        self._title, self._count = Elided("", "strong"), Label("", tone="ink2")
        self._again = Button("", "quiet", "arrow-right", small=True, run=lambda: self.print(self._resume))
        self._again.hide()
        self.setLayout(col(card(col(self._tools(), hline(), (self.view, 1), space=0, margins=EDGE))))
        self.view.turned.connect(lambda _page: self._tell())
        shell.jobs.over.connect(self._let_go)
        for key, run in (
            ("Ctrl++", lambda: self.view.step_zoom(1)),
            ("Ctrl+=", lambda: self.view.step_zoom(1)),
            ("Ctrl+-", lambda: self.view.step_zoom(-1)),
            ("Ctrl+0", lambda: self.view.set_zoom(None)),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(run)

    def _tools(self) -> QHBoxLayout:
        view = self.view
        turn = (
            _tool("caret-left-bold", "上一页（PageUp）", lambda: view.go(view.page() - 1)),
            self._count,
            _tool("caret-right-bold", "下一页（PageDown）", lambda: view.go(view.page() + 1)),
        )
        zoom = (
            _tool("magnifying-glass-minus", "缩小（Ctrl+-）", lambda: view.step_zoom(-1)),
            _tool("magnifying-glass-plus", "放大（Ctrl++）", lambda: view.step_zoom(1)),
            _tool("arrows-out-line-horizontal", "适合宽度（Ctrl+0）", lambda: view.set_zoom(None)),
        )
        save = Button("另存", icon="floppy-disk", tip="另存为 PDF", key="Ctrl+S", small=True, run=self.save)
        paper = Button("打印", "primary", "printer", tip="打印", key="Ctrl+P", small=True, run=self.print)
        return row((self._title, 1), self._again, *turn, 8, *zoom, 8, save, paper, space=4, margins=(16, 6, 8, 6))

    def show_pdf(self, data: bytes, file_name: str) -> None:
        """Show a finished PDF; `file_name` is what it would be kept as."""
        self._name = file_name

        def take(sheet: PdfSheet) -> None:
            self._close(sheet)
            self._title.set_text(Path(file_name).stem)
            self.view.show_sheet(sheet)
            self._tell()

        self._shell.jobs.run(
            lambda _p: _opened(data), take, worker="draw", title="正在打开", owner=self, latest="preview"
        )

    def _close(self, successor: PdfSheet | None) -> None:
        """Give back the memory of the sheet that goes, on the worker that reads it."""
        before, self._sheet = self._sheet, successor
        if before is not None:
            self._shell.jobs.run(lambda _progress: before.document.close(), worker="draw", title="正在关闭")

    def _let_go(self) -> None:
        """The workers have ended: nobody reads the sheet any more."""
        if self._sheet is not None:
            self._sheet.document.close()

    def sheet(self) -> PdfSheet | None:
        """What is shown."""
        return self._sheet

    def save(self) -> None:
        """Keep a copy where the clerk wants it; the folder is remembered."""
        if self._sheet is None:
            return
        folder = self._shell.settings.get(LAST_FOLDER, str(Path.home()))
        chosen, _ = QFileDialog.getSaveFileName(self, "另存为", str(Path(folder) / self._name), "PDF (*.pdf)")
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Write the PDF whole or not at all; says so at the foot. The folder is remembered."""
        assert self._sheet is not None
        data = self._sheet.data

        def write(_progress: object) -> Path:
            return _write_whole(path, data)

        def done(written: Path) -> None:
            self._shell.settings[LAST_FOLDER] = str(written.parent)
            self._shell.toast(f"已存为「{written.name}」", file=written)

        self._shell.jobs.run(write, done, worker="draw", title="正在保存", owner=self)

    def print(self, start: int = -1) -> None:
        """Ask for printer, range and copies, then print; `start` continues a broken run at a page, from 0."""
        if self._sheet is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(Path(self._name).stem)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, self._sheet.count)
        if start > 0:
            dialog.setFromTo(start + 1, self._sheet.count)
            dialog.setPrintRange(QPrintDialog.PrintRange.PageRange)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            first, last = (dialog.fromPage() or 1), (dialog.toPage() or self._sheet.count)
            whole = dialog.printRange() != QPrintDialog.PrintRange.PageRange
            pages = range(self._sheet.count) if whole else range(first - 1, last)
            self.print_on(printer, list(pages))

    def print_on(self, printer: QPrinter, pages: list[int]) -> PrintRun:
        """Print pages on a printer that was chosen, shifted by its offset."""
        assert self._sheet is not None
        offset = offset_of(self._shell.settings, printer.printerName())
        run = self._run = PrintRun(self._shell.jobs, self._sheet, printer, pages, offset, self._shell.refuse, self)
        run.ended.connect(lambda at: self._printed(at, len(pages)))
        run.start()
        return run

    def _printed(self, stopped_at: int, asked: int) -> None:
        self._resume = stopped_at
        self._again.setVisible(stopped_at >= 0)
        if stopped_at >= 0:
            self._again.set_word(f"从第 {stopped_at + 1} 张继续")
        else:
            self._shell.toast(f"已送打印机 {asked} 页", icon="printer")
            self.printed.emit(asked)

    def _tell(self) -> None:
        count = self._sheet.count if self._sheet else 0
        self._count.setText(f"第 {self.view.page() + 1} / {count} 页" if count else "")


def preview_dialog(shell: Shell, parent: QWidget, data: bytes, file_name: str) -> Dialog:
    """A window with the preview; call `open()` on it."""
    box = Dialog(parent, "打印预览", "printer", width=720)
    preview = PdfPreview(shell)
    close = Button("关闭", tip="关闭（Esc）", run=box.reject)
    box.set_content((preview, 1), buttons=(None, close))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window = parent.window()
    box.resize(min(1120, window.width() - 40), window.height() - 40)
    preview.show_pdf(data, file_name)
    preview.view.setFocus()
    return box


def _tool(icon: str, tip: str, run: Callable[[], object]) -> Button:
    return Button("", "icon", icon, tip=tip, small=True, run=run)


def _opened(data: bytes) -> PdfSheet:
    try:
        return open_pdf(data)
    except ValueError as error:
        raise InvalidInput("这份文件打不开，不是完整的 PDF", "请重新生成。") from error


def _write_whole(path: Path, data: bytes) -> Path:
    """Temporary file in the same folder, then replace: no half file, and an open one is named."""
    target = path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf")
    number, name = -1, ""
    try:
        number, name = tempfile.mkstemp(dir=target.parent, suffix=".part")
        with os.fdopen(number, "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        Path(name).replace(target)
    except OSError as error:
        if name:
            Path(name).unlink(missing_ok=True)
        raise EnvironmentFault(
            f"「{target.name}」没有存成", "请确认磁盘有空间、文件没有被别的程序打开，或换一个名字。"
        ) from error
    return target
