"""The window: navigation, top bar, a stack of pages made on first use, status line, toasts, shortcuts.

It knows pages only through the `PageSpec`s it is given. Ctrl+K search, F1 help, F5 reload, Ctrl+Z undo,
Alt+1 … Alt+9 pages, Alt+← back.
"""

import logging
from base64 import b64decode, b64encode
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPlainTextEdit, QStackedWidget

from gongshu_desk.errors import Cancelled, StoreTrouble, Trouble, UserError
from gongshu_desk.ui.kit.allowed import forbid
from gongshu_desk.ui.kit.dialogs import crash_box, refusal_box
from gongshu_desk.ui.kit.layout import col, holder, row
from gongshu_desk.ui.kit.navigation import Navigation
from gongshu_desk.ui.kit.note_bar import NoteBar
from gongshu_desk.ui.kit.opening import TroubleBox, Way
from gongshu_desk.ui.kit.page import Page, PageSpec
from gongshu_desk.ui.kit.progress_panel import ProgressPanel
from gongshu_desk.ui.kit.shell import Shell, ShellState
from gongshu_desk.ui.kit.status_line import StatusLine
from gongshu_desk.ui.kit.toast import Note, ToastHost
from gongshu_desk.ui.kit.top_bar import TopBar

log = logging.getLogger(__name__)

BEGIN_ANEW = {
    Trouble.DAMAGED: Way(
        "anew", "clock-counter-clockwise", "恢复备份", "关上这份数据，列出最近一次核验过的备份，由您决定。", "去恢复"
    ),
    Trouble.REPLACED: Way(
        "anew", "arrow-clockwise", "重新打开", "先记下没保存的内容；打开时会检查数据文件。", "重新打开"
    ),
}
"""Ways on from what can only be put right by opening the store again."""
GEOMETRY = "window/geometry"
"""Key of the settings under which the window's place and size are kept."""


class MainWindow(QMainWindow):
    """The desktop's window. `pages` in the order of the navigation; the first listed one opens first.

    closed: the window is gone and its workers have ended. locking: Ctrl+Shift+L.
    """

    closed = Signal()
    locking = Signal()

    def __init__(self, shell: Shell, pages: Sequence[PageSpec], title: str = "代表履职登记") -> None:
        super().__init__()
        self.shell = shell
        self._title = title
        self._specs = {page.key: page for page in pages}
        self._pages: dict[str, Page] = {}
        self._trail: list[str] = []
        self.current_key = ""
        self._ask_page = True
        self._crashed = False
        self.navigation = Navigation(pages)
        self.top_bar = TopBar(shell)
        self.status = StatusLine(shell)
        self.stack = QStackedWidget()
        self.notes = NoteBar(shell)
        right = col(self.top_bar, self.notes, (self.stack, 1), space=0)
        body = holder(row(self.navigation, (right, 1), space=0))
        self.setCentralWidget(holder(col((body, 1), self.status, space=0), "root"))
        self.toasts = ToastHost(self.stack)
        self.progress = ProgressPanel(self.stack, shell.jobs)
        self._connect()
        self._shortcuts([page.key for page in pages if page.listed and not page.foot])
        self._restore()
        self._show_state(shell.state)

    def sizeHint(self) -> QSize:
        return QSize(1366, 728)

    def page(self, key: str) -> Page:
        """A page, made now if it was never shown. KeyError for an unknown key."""
        if key not in self._pages:
            made = self._specs[key].factory(self.shell)
            made.framed.connect(self._reframe)
            forbid(made, self.shell.may)
            self._pages[key] = made
            self.stack.addWidget(made)
        return self._pages[key]

    def current(self) -> Page | None:
        """The page in sight."""
        return self._pages.get(self.current_key)

    def go(self, key: str, argument: Any = None) -> bool:
        """Show a page and hand it an argument; False where the present page holds the clerk back."""
        present = self.current()
        if present is not None and key != self.current_key and not present.leave():
            self.navigation.set_current(self.current_key)
            return False
        page = self.page(key)
        if key != self.current_key:
            self._trail.append(self.current_key)
            self._trail = self._trail[-20:]
        self.current_key = key
        self.stack.setCurrentWidget(page)
        self._frame(page)
        self.navigation.set_current(self._place_of(key))
        self.setWindowTitle(f"{page.title or self._specs[key].title} — {self._title}")
        page.refresh_if_stale()
        if argument is not None:
            page.open(argument)
        page.focus_first()
        return True

    def back(self) -> None:
        """Show the page that was there before."""
        while self._trail:
            key = self._trail.pop()
            if key in self._specs and key != self.current_key:
                if self.go(key):
                    self._trail.pop()
                return

    def look_again(self) -> None:
        """Every page gathers again when it is next in sight: the day has changed."""
        self._tell(frozenset())

    def show_refusal(self, error: UserError) -> None:
        """Show a refusal; a cancelled job only says so at the foot."""
        if isinstance(error, Cancelled):
            self.toasts.show(Note(error.sentence, "info-fill"))
        elif isinstance(error, StoreTrouble) and error.kind in BEGIN_ANEW and self.shell.begin_anew is not None:
            self._open(self._begin_anew_box(error, self.shell.begin_anew))
        else:
            self._open(refusal_box(self, error))

    def _begin_anew_box(self, error: StoreTrouble, begin_anew: Callable[[StoreTrouble], object]) -> TroubleBox:
        box = TroubleBox(self, error, (BEGIN_ANEW[error.kind],), leave="先不")
        box.accepted.connect(lambda: begin_anew(error))
        return box

    def show_crash(self, details: str) -> None:
        """Show that something went wrong that is not the clerk's doing; once, however often it goes wrong meanwhile.

        Whatever an error quotes of people is blotted out: the details may be copied and sent.
        """
        if self._crashed:
            return
        from gongshu_desk.services.diagnosis import blotted

        box = crash_box(self, blotted(details), self.shell.export_diagnosis)
        self._crashed = True
        box.finished.connect(self._crash_read)
        self._open(box)

    def _crash_read(self) -> None:
        self._crashed = False

    def undo(self) -> None:
        """Ctrl+Z: inside a text field the text, else what the toast tells of, else the last write."""
        holder_ = QApplication.focusWidget()
        if (isinstance(holder_, QLineEdit) and holder_.isUndoAvailable()) or (
            isinstance(holder_, QPlainTextEdit) and holder_.document().isUndoAvailable()
        ):
            holder_.undo()
        elif not self.toasts.undo() and self.shell.undo is not None:
            self.shell.undo()

    def _open(self, box: Any) -> None:
        """Show a notice without stopping the event loop."""
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _connect(self) -> None:
        shell = self.shell
        self.navigation.chosen.connect(self.go)
        shell.page_wanted.connect(self.go)
        shell.back_wanted.connect(self.back)
        shell.toast_wanted.connect(self.toasts.show)
        shell.refused.connect(self.show_refusal)
        shell.jobs.refused.connect(self.show_refusal)
        shell.jobs.crashed.connect(self.show_crash)
        shell.state_changed.connect(self._show_state)
        shell.year_changed.connect(lambda _year: self._tell(frozenset()))
        shell.term_changed.connect(lambda _term: self._tell(frozenset()))
        shell.notices.changed.connect(self._tell)
        shell.may_changed.connect(lambda: forbid(self, shell.may))

    def _tell(self, kinds: frozenset[str]) -> None:
        for page in self._pages.values():
            page.changed(kinds)

    def _show_state(self, state: ShellState) -> None:
        self.navigation.set_unit(state.unit)
        self.navigation.set_badges(dict(state.badges))

    def _shortcuts(self, keys: list[str]) -> None:
        uses: list[tuple[str, Callable[[], object]]] = [
            ("Ctrl+K", self.top_bar.search.take),
            ("F1", self._help),
            ("F5", self._reload),
            ("Ctrl+Z", self.undo),
            ("Alt+Left", self.back),
            ("Ctrl+Shift+L", self.locking.emit),
        ]
        uses += [(f"Alt+{i + 1}", lambda key=key: self.go(key)) for i, key in enumerate(keys[:9])]
        for keys_, run in uses:
            QShortcut(QKeySequence(keys_), self).activated.connect(run)

    def _help(self) -> None:
        page = self.current()
        if self.shell.help is not None:
            self.shell.help(page.help if page and page.help else self.current_key)

    def _reload(self) -> None:
        page = self.current()
        if page is not None:
            page.reload()

    def _frame(self, page: Page) -> None:
        for part in (self.navigation, self.top_bar, self.status):
            part.setVisible(not page.full_screen)

    def _reframe(self) -> None:
        page = self.current()
        if page is not None:
            self._frame(page)

    def _place_of(self, key: str) -> str:
        """Where a page stands in the navigation: its own place, the one it belongs to, or where it was opened from."""
        for each in (key, *reversed(self._trail)):
            spec = self._specs.get(each)
            if spec is not None and (spec.listed or spec.under):
                return each if spec.listed else spec.under
        return key

    def _restore(self) -> None:
        kept = self.shell.settings.get(GEOMETRY, "")
        if not kept or not self.restoreGeometry(QByteArray(b64decode(kept))):
            self.resize(self.sizeHint())

    def abandon(self) -> None:
        """Close without asking the page in sight."""
        self._ask_page = False
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask the page in sight, keep the window's place, and let the workers end in order."""
        page = self.current()
        if self._ask_page and page is not None and not page.leave():
            event.ignore()
            return
        self.shell.settings[GEOMETRY] = b64encode(self.saveGeometry().data()).decode("ascii")
        self.hide()
        self.shell.jobs.shutdown()
        event.accept()
        self.closed.emit()
