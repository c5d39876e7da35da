"""Cyclic garbage is collected on the GUI thread only.

Python collects on whichever thread allocates, so a busy worker would destroy widgets that were part of a cycle
(a page and its lambdas) from the wrong thread, which Qt answers with a crash. Here the automatic collection is
off while the desktop runs, and a timer of the GUI thread does it with the usual thresholds.
"""

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 1000


class Collector(QObject):
    """Collects while it lives; `stop` gives Python its own collection back."""

    def __init__(self) -> None:
        super().__init__()
        self._thresholds = gc.get_threshold()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(INTERVAL_MS)

    def look(self) -> None:
        """Collect the generations whose threshold is passed."""
        young, middle, old = gc.get_count()
        if young <= self._thresholds[0]:
            return
        gc.collect(0)
        if middle > self._thresholds[1]:
            gc.collect(1)
            if old > self._thresholds[2]:
                gc.collect(2)

    def stop(self) -> None:
        """Collect once more, then leave it to Python."""
        self._timer.stop()
        gc.collect()
        gc.enable()
