"""Telling that the day has changed while the window stays open: what is due today is another matter then."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

EVERY_MS = 60_000


class DayWatch(QObject):
    """Looks at the clock once a minute. `turned`: another day has begun since it last looked."""

    turned = Signal()

    def __init__(self, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today, self._day = today, today()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(EVERY_MS)

    def look(self) -> None:
        """Look now."""
        day = self._today()
        if day != self._day:
            self._day = day
            self.turned.emit()
