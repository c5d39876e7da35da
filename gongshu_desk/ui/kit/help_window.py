"""F1: the help page of a screen, in a small window beside the work. Pages lie in `resources/help`, offline."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from gongshu_desk import paths
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.layout import col, foot, row

START = "index"
PLAIN, PICTURED = 460, 640
"""Width of the window for pages of words, and for pages with pictures of prints."""


def help_folder() -> Path:
    """Where the help pages lie."""
    return paths.resources() / "help"


def help_page(name: str) -> Path:
    """The page of a screen; the overview where it has none of its own."""
    wanted = help_folder() / (name.replace("_", "-") + ".md")
    return wanted if name and wanted.is_file() else help_folder() / f"{START}.md"


class HelpWindow(QWidget):
    """One window for help; asking again shows another page in it. Esc closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("帮助")
        self.text = QTextBrowser()
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._follow)
        self.text.setAccessibleName("帮助")
        self.text.setSearchPaths([str(help_folder())])
        self.text.document().setDocumentMargin(16)
        ladder.wear(self.text, "body")
        overview = Button("帮助目录", "quiet", "list", run=lambda: self.open_page(START))
        close = Button("关闭", tip="关闭（Esc）", run=self.close)
        self.setLayout(col((self.text, 1), foot(row(overview, None, close, margins=(8, 8, 8, 8))), space=0))
        QShortcut(QKeySequence("Escape"), self).activated.connect(self.close)
        self.page = ""

    def open_page(self, name: str) -> None:
        """Show a page by its name."""
        file = help_page(name)
        self.page = file.stem
        self.text.setMarkdown(file.read_text(encoding="utf-8"))
        self.text.moveCursor(self.text.textCursor().MoveOperation.Start)
        if not self.isVisible():
            self.resize(ladder.wide(PICTURED if "![" in file.read_text(encoding="utf-8") else PLAIN), ladder.px(560))
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus()

    def _follow(self, link: QUrl) -> None:
        """Links lead to other help pages only."""
        self.open_page(Path(link.path()).stem)
