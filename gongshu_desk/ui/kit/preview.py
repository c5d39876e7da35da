"""The preview of a print, which is the finished PDF itself.

    preview = PdfPreview(shell)
    preview.show_pdf(data, "2026年度履职积分汇总_某某街道_20261122.pdf")

Ctrl+P opens the print panel, Ctrl+S keeps a copy, Ctrl+ + and − zoom, Ctrl+0 fits the width, Ctrl+9 the page, Ctrl+1
shows the real size. Only pages in sight are drawn, on the drawing worker.
"""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from gongshu_desk.errors import EnvironmentFault, InvalidInput
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.fields import NumberField
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import EDGE, card, col, hline, holder, row, vline
from gongshu_desk.ui.kit.pdf_raster import PdfSheet, open_pdf
from gongshu_desk.ui.kit.preview_list import PageList
from gongshu_desk.ui.kit.preview_pages import PageView
from gongshu_desk.ui.kit.print_calibration import CalibrationDialog, Sheet
from gongshu_desk.ui.kit.print_panel import PrintPanel
from gongshu_desk.ui.kit.shell import Shell

LAST_FOLDER = "files/folder"
LIST_OPEN = "preview/list"
LEAST_PAGE = 520
"""Width of the pages below which the page list gives way to the print panel."""


class PdfPreview(QWidget):
    """Page list, pages, print panel. `printed` carries what the printer took (`Printed`), `saved` what a kept
    copy is `about`.

    `calibration` makes the PDF of the calibration sheet; without it the panel offers none.
    """

    printed = Signal(object)
    saved = Signal(object)

    def __init__(self, shell: Shell, calibration: Sheet | None = None) -> None:
        super().__init__()
        self._shell, self._calibration = shell, calibration
        self._sheet: PdfSheet | None = None
        self._name = "打印.pdf"
        self._about: object = None
        self.view, self.list, self.panel = PageView(shell), PageList(shell), PrintPanel(shell)
        self._title, self._count, self._size = Elided("", "strong"), Label("", tone="ink2"), Label("", tone="ink2")
        self.jump = NumberField("", whole=True, least=1, width=52)
        self.jump.setAccessibleName("到第几页")
        self.jump.setToolTip("输入页码，回车跳到这一页")
        self._left = holder(row(self.list, vline(), space=0))
        self._right = holder(row(vline(), self.panel, space=0))
        body = row(self._left, (self.view, 1), self._right, space=0)
        self.setLayout(col(card(col(self._tools(), hline(), (holder(body), 1), space=0, margins=EDGE))))
        self._left.setVisible(shell.settings.get(LIST_OPEN, "1") == "1")
        self._right.hide()
        self._connect()

    def _connect(self) -> None:
        view = self.view
        view.turned.connect(self._turned)
        view.zoomed.connect(self._tell)
        self.list.chosen.connect(view.go)
        self.jump.returnPressed.connect(self._jump)
        self.panel.printed.connect(self.printed.emit)
        self.panel.closed.connect(lambda: self.open_panel(False))
        self.panel.calibrate.connect(self.calibrate)
        for key, run in (
            ("Ctrl++", lambda: view.step_zoom(1)),
            ("Ctrl+=", lambda: view.step_zoom(1)),
            ("Ctrl+-", lambda: view.step_zoom(-1)),
            ("Ctrl+0", lambda: view.set_zoom(None)),
            ("Ctrl+9", lambda: view.set_zoom(None, "page")),
            ("Ctrl+1", lambda: view.set_zoom(1.0)),
            ("Ctrl+G", self._ask_page),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(run)

    def _tools(self) -> QHBoxLayout:
        view = self.view
        pages = _tool("list", "页面列表，按姓名找页", self._toggle_list)
        turn = (
            _tool("caret-left-bold", "上一页（PageUp）", lambda: view.go(view.page() - 1)),
            self.jump,
            self._count,
            _tool("caret-right-bold", "下一页（PageDown）", lambda: view.go(view.page() + 1)),
        )
        zoom = (
            _tool("magnifying-glass-minus", "缩小（Ctrl+-）", lambda: view.step_zoom(-1)),
            self._size,
            _tool("magnifying-glass-plus", "放大（Ctrl++）", lambda: view.step_zoom(1)),
            _tool("arrows-out-line-horizontal", "适合宽度（Ctrl+0）", lambda: view.set_zoom(None)),
            _tool("file-text", "整页（Ctrl+9）", lambda: view.set_zoom(None, "page")),
            Button("原大", "quiet", tip="按纸的实际大小（Ctrl+1）", small=True, run=lambda: view.set_zoom(1.0)),
        )
        self.save_button = Button("另存", icon="floppy-disk", tip="另存为 PDF", key="Ctrl+S", small=True, run=self.save)
        paper = Button("打印", "primary", "printer", tip="打印", key="Ctrl+P", small=True, run=self.open_panel)
        return row(pages, (self._title, 1), *turn, 8, *zoom, 8, self.save_button, paper, space=4, margins=(8, 6, 8, 6))

    # ---- what is shown ----------------------------------------------------------------------------------

    def show_pdf(self, data: bytes, file_name: str, *, exact: bool = False, about: object = None) -> None:
        """Show a finished PDF; `file_name` is what it would be kept as. `exact`: it is never shrunk onto other paper.

        `about` is what the page knows it by: it comes back in `printed` and `saved`, which may come when another one
        is shown already.
        """

        def take(sheet: PdfSheet) -> None:
            self._sheet, self._name, self._about = sheet, file_name, about
            self._title.set_text(Path(file_name).stem)
            self.view.show_sheet(sheet)
            self.list.show_sheet(sheet)
            self.panel.show_sheet(sheet, Path(file_name).stem, exact, about)
            self._tell()

        self._shell.jobs.run(
            lambda _p: _opened(data), take, worker="draw", title="正在打开", owner=self, latest="preview"
        )

    def sheet(self) -> PdfSheet | None:
        """What is shown."""
        return self._sheet

    def open_panel(self, shown: bool = True) -> None:
        """Show the print panel with the keyboard in it, or give its room back to the pages."""
        self._right.setVisible(shown)
        self._place_list()
        (self.panel.foot.go_button if shown else self.view).setFocus()

    def _toggle_list(self) -> None:
        shown = self._left.isHidden()
        self._shell.settings[LIST_OPEN] = "1" if shown else ""
        self._left.setVisible(shown)

    def _place_list(self) -> None:
        """The list gives way where it, the panel and a readable page do not fit beside each other."""
        narrow = self.width() < self.list.width() + self.panel.width() + LEAST_PAGE
        wanted = self._shell.settings.get(LIST_OPEN, "1") == "1"
        self._left.setVisible(wanted and not (narrow and not self._right.isHidden()))

    def _turned(self, page: int) -> None:
        self.list.thumbs.set_current(page)
        self.panel.set_current(page)
        self._tell()

    def _jump(self) -> None:
        page = self.jump.value()
        if isinstance(page, int):
            self.view.go(page - 1)
            self.view.setFocus()

    def _ask_page(self) -> None:
        self.jump.setFocus()
        self.jump.selectAll()

    def _tell(self) -> None:
        count = self._sheet.count if self._sheet else 0
        self.jump.set_value(self.view.page() + 1 if count else None)
        self._count.setText(f"/ {count} 页" if count else "")
        self._size.setText(f"{self.view.zoom():.0%}" if count else "")

    def resizeEvent(self, _event: object) -> None:
        self._tell()

    def minimumSizeHint(self) -> QSize:
        return QSize(ladder.px(560), ladder.px(320))

    def calibrate(self, printer: str) -> None:
        """The window in which a printer is calibrated."""
        if self._calibration is None:
            return
        box = CalibrationDialog(self._shell, self, printer, self._calibration)
        box.kept.connect(self.panel.refresh_correction)
        box.finished.connect(box.deleteLater)
        box.open()

    # ---- keeping ----------------------------------------------------------------------------------------

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
        data, about = self._sheet.data, self._about

        def write(_progress: object) -> Path:
            return _write_whole(path, data)

        def done(written: Path) -> None:
            self._shell.settings[LAST_FOLDER] = str(written.parent)
            self._shell.toast(f"已存为「{written.name}」", file=written)
            self.saved.emit(about)

        self._shell.jobs.run(write, done, worker="draw", title="正在保存", owner=self)


def preview_dialog(
    shell: Shell, parent: QWidget, data: bytes, file_name: str, calibration: Sheet | None = None, keep: bool = True
) -> Dialog:
    """A window with the preview; call `open()` on it. Without `keep` it is for paper alone: nothing is saved."""
    box = Dialog(parent, "打印预览", "printer", width=720)
    preview = PdfPreview(shell, calibration)
    preview.save_button.setVisible(keep)
    close = Button("关闭", tip="关闭（Esc）", run=box.reject)
    box.set_content((preview, 1), buttons=(None, close))
    box.finished.connect(box.deleteLater)
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
