"""What stands over the whole window while it is locked: nothing behind it can be read, and nothing be reached by keys."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from gongshu_desk.ui.kit.icons import Icon
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import col, row


class LockCover(QWidget):
    """Opaque, as large as the window, above everything in it. What it covers keeps what was typed, but is disabled."""

    def __init__(self, window: QWidget, body: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._window, self._body = window, body
        self._sheets: list[tuple[QWidget, QWidget]] = []
        self.words = Label("", "h2")
        mark = row(None, Icon("lock-key", "ink3", 48), None)
        self.setLayout(
            col(
                None,
                mark,
                row(None, self.words, None),
                row(None, Label("没有保存的内容不会丢", tone="ink2"), None),
                None,
            )
        )
        self.hide()
        window.installEventFilter(self)

    def cover(self, words: str) -> None:
        """Hide everything behind."""
        self.words.setText(words)
        self._body.setEnabled(False)
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        for each in QApplication.topLevelWidgets():  # a dialog that is open tells as much as the page behind it
            if each.isVisible() and each is not self._window and each.isWindow():
                self._sheets.append((each, _sheet(each)))
                each.setEnabled(False)

    def uncover(self) -> None:
        """Show it again as it was."""
        self._body.setEnabled(True)
        for each, sheet in self._sheets:
            if isValid(each):
                each.setEnabled(True)
                sheet.deleteLater()
        self._sheets = []
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As large as the window, whatever becomes of it."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return False


def _sheet(dialog: QWidget) -> QWidget:
    """A blank sheet over a dialog; one that is covered already keeps its first."""
    made = QWidget(dialog)
    made.setObjectName("page")
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    made.setGeometry(dialog.rect())
    made.show()
    made.raise_()
    return made
