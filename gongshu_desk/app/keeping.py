"""Backups while the window stays open, and the second place: on a worker of their own, so that no roll call waits."""

import logging
from collections.abc import Callable, MutableMapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from gongshu_desk.errors import Cancelled, UserError
from gongshu_desk.ui.kit.buttons import Action
from gongshu_desk.ui.kit.jobs import Job
from gongshu_desk.ui.kit.shell import Shell

if TYPE_CHECKING:
    from gongshu_desk.services.desk import Desk

FIRST_MS = 60_000
EVERY_MS = 600_000
SECOND = "backup/second"
"""Setting of this PC: where the second copies go."""

log = logging.getLogger("gongshu_desk.app")


@dataclass(frozen=True, slots=True)
class Look:
    """What one look found: whether a backup was made, what to tell about the second place."""

    made: bool
    second: str


class Keeper(QObject):
    """Looks a minute after the start and every ten minutes: backs up where that is due, brings the second place up to date.

    What goes wrong stands under the top bar until it is right again or put away; nothing is asked, and nothing takes the keyboard.
    """

    def __init__(self, shell: Shell, desk: "Callable[[], Desk | None]", settings: MutableMapping[str, str]) -> None:
        super().__init__(shell)
        self._shell, self._desk, self._settings = shell, desk, settings
        self._said = ""
        self._job: Job | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(EVERY_MS)
        QTimer.singleShot(FIRST_MS, self, self.look)

    def look(self, *, now: bool = False) -> None:
        """Look now; with `now` a backup is made whether it is due or not, and what came of it is said."""
        desk = self._desk()
        if desk is None or (self._job is not None and not self._job.over and not now):
            return
        root = self._settings.get(SECOND, "")

        def work(progress: Callable[[int, int], object]) -> Look:
            from gongshu_desk.services import safekeeping

            made = now or safekeeping.due(desk, datetime.now())
            if made:
                desk.back_up("manual" if now else "hours")
            kept = safekeeping.keep_second(desk, root, step=lambda: progress(0, 0))
            return Look(made, "" if kept is None or kept.ok else kept.sentence)

        self._job = self._shell.jobs.run(
            work,
            lambda found: self._told(found, now),
            self._failed,
            worker="keep",
            owner=self,
            title="正在备份" if now else "",
        )

    def _say(self, sentence: str) -> None:
        """Once for each cause: what the clerk has put away stays away until something else is the matter."""
        if sentence != self._said:
            self._said = sentence
            again = Action("立即备份", lambda: self.look(now=True))
            self._shell.note("backup", sentence, actions=(again,))

    def _told(self, found: Look, now: bool) -> None:
        self._say(found.second)
        if found.made:
            self._shell.notices.tell({"backup"})
        if now:
            self._shell.toast("已备份并核验")

    def _failed(self, error: UserError) -> None:
        if isinstance(error, Cancelled):
            return
        log.info("a backup was not made: %s", type(error).__name__)
        desk = self._desk()
        last = "" if desk is None else _last(desk)
        self._say(f"{error.sentence}{error.next_step}{last}")


def _last(desk: "Desk") -> str:
    """How old the newest backup is."""
    from gongshu_desk.services import setup

    newest = next(iter(setup.backups(desk)), None)
    return "还没有备份。" if newest is None else f"最近一份备份是 {newest.made_at:%Y-%m-%d %H:%M} 的。"


def second_words(kept: Any) -> str:
    """What to tell at exit of a second place that did not take its copy; a stick that is not plugged in is no news then."""
    return "" if kept is None or kept.state in ("ok", "missing") else str(kept.sentence)
