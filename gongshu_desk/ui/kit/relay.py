"""From a worker's thread to the GUI thread: what is sent arrives there, in order."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal


class Relay(QObject):
    """`send(value)` from any thread calls `take(value)` on the thread the relay was made on."""

    _sent = Signal(object)

    def __init__(self, take: Callable[[Any], object]) -> None:
        super().__init__()
        self._take = take
        self._sent.connect(self._arrive, Qt.ConnectionType.QueuedConnection)

    def send(self, value: Any) -> None:
        """Hand a value over."""
        self._sent.emit(value)

    def _arrive(self, value: Any) -> None:
        self._take(value)
