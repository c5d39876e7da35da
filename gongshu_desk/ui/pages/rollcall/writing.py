"""Steps of a roll call on their way into the store: one write each, in the order they were made."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from gongshu_desk.errors import UserError
from gongshu_desk.ui.kit.shell import Shell

TELL_AFTER_MS = 600
SLOW_AFTER_MS = 400


class Writer(QObject):
    """Writes on the store worker, which takes them one after the other; the screen shows each of them already.

    changed: a write ended, or one takes long. `pending` counts those that have not ended.
    """

    changed = Signal()

    def __init__(self, shell: Shell, owner: QObject) -> None:
        super().__init__(owner)
        self._shell, self._owner = shell, owner
        self.pending, self.slow, self.clock = 0, False, ""
        self.telling = False
        self._touched: set[str] = set()
        self._teller = self._timer(TELL_AFTER_MS, self.tell)
        self._watch = self._timer(SLOW_AFTER_MS, self._say_slow)

    def _timer(self, wait: int, run: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait)
        timer.timeout.connect(run)
        return timer

    def write(
        self,
        func: Callable[[], Any],
        done: Callable[[], object] | None = None,
        failed: Callable[[UserError], object] | None = None,
    ) -> None:
        """Run `func` behind what is under way. A refusal goes to `failed`, else into the window's notice."""

        def ended(saved: Any) -> None:
            self.clock = clock_now()
            self._touched.update(saved.kinds)
            self._teller.start()
            self._ended()
            if done is not None:
                done()

        def refused(error: UserError) -> None:
            self._ended()
            if failed is not None:
                failed(error)
            else:
                self._shell.refuse(error)

        self.pending += 1
        if self.pending == 1:
            self._watch.start()
        self._shell.jobs.run(lambda _progress: func(), ended, refused, owner=self._owner, title="登记签到")

    def tell(self) -> None:
        """Tell the other pages, once for a run of marks: nothing of theirs may slow down the next one."""
        self._teller.stop()
        if self._touched:
            kinds, self._touched = frozenset(self._touched), set()
            self.telling = True
            self._shell.notices.tell(kinds)
            self.telling = False

    def forget(self) -> None:
        """After a crash nobody knows what is still under way."""
        self.pending = 1
        self._ended()

    def _ended(self) -> None:
        self.pending = max(0, self.pending - 1)
        if not self.pending:
            self._watch.stop()
            self.slow = False
        self.changed.emit()

    def _say_slow(self) -> None:
        self.slow = self.pending > 0
        self.changed.emit()


def clock_now() -> str:
    """The time of day, as the list of the latest marks shows it; it is not stored."""
    return datetime.now().strftime("%H:%M:%S")
