"""What stands over the whole window while it is locked: nothing behind it can be read, and nothing be reached by keys."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

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
        self.words = Label("", "h2")
        mark = row(None, Icon("lock-key", "ink3", 48), None)
        self.setLayout(
            col(
                None,
                mark,
                row(None, self.words, None),
                row(None, Label("已锁屏，没有保存的内容还在", tone="ink2"), None),
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

    def uncover(self) -> None:
        """Show it again as it was."""
        self._body.setEnabled(True)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As large as the window, whatever becomes of it."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return False
