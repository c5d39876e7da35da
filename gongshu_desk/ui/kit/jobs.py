"""Work off the GUI thread: one worker owns the store, a second one draws and builds, a third makes backups.

    shell.jobs.run(lambda progress: services.deputies(desk), self.show, owner=self, latest="deputies.list")
    shell.jobs.run(make_pdf, self.preview, worker="draw", title="生成履职情况登记表")

`func` is called with a `Progress` on the worker; it calls `progress(n, total, name)` between its steps,
which is also where a cancelled job stops (`Cancelled`). `done(result)` and `failed(error)` are called on the
GUI thread. A `UserError` that nobody takes becomes a notice, anything else a crash notice and a log entry.
"""

import logging
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from time import monotonic
from typing import Any, Literal

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from gongshu_desk.errors import Cancelled, SecondNeeded, UserError

Worker = Literal["store", "draw", "keep"]
Done = Callable[[Any], object]
Failed = Callable[[UserError], object]

log = logging.getLogger(__name__)


class Progress:
    """Handed to the function of a job; safe to call from its thread."""

    def __init__(self) -> None:
        self.n, self.total, self.name = 0, 0, ""
        self.cancelled = False

    def __call__(self, n: int, total: int, name: str = "") -> None:
        """Say that step `n` of `total` is at `name`. Raises Cancelled if the clerk gave up."""
        self.n, self.total, self.name = n, total, name
        if self.cancelled:
            raise Cancelled()


class Job:
    """One piece of work under way. `title` is what the progress panel calls it; without one it is not shown there."""

    def __init__(self, title: str, done: Done | None, failed: Failed | None, owner: QObject | None) -> None:
        self.title, self.done, self.failed, self.owner = title, done, failed, owner
        self.progress = Progress()
        self.began = monotonic()
        self.over = False
        self.again: Callable[[], object] = _never

    def cancel(self) -> None:
        """Ask the job to stop at its next step."""
        self.progress.cancelled = True

    def seconds(self) -> float:
        """How long it has been asked for."""
        return monotonic() - self.began


class Jobs(QObject):
    """The workers of one window.

    began, ended: carry the Job. refused: a UserError nobody took. crashed: the text of a bug.
    over: the workers have ended; what they alone might touch may be given back now.
    """

    began = Signal(object)
    ended = Signal(object)
    refused = Signal(object)
    crashed = Signal(str)
    over = Signal()
    _told = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers = {
            "store": ThreadPoolExecutor(1, thread_name_prefix="store"),
            "draw": ThreadPoolExecutor(1, thread_name_prefix="draw"),
            "keep": ThreadPoolExecutor(1, thread_name_prefix="keep"),
        }
        self._live: list[Job] = []
        self.second: Callable[[SecondNeeded, Callable[[], object], Callable[[], object]], object] | None = None
        """Asks a second person where a job was refused for want of one: (error, do it again, give up)."""
        self._latest: dict[str, Job] = {}
        self._closed = False
        self._told.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        func: Callable[[Progress], Any],
        done: Done | None = None,
        failed: Failed | None = None,
        *,
        worker: Worker = "store",
        title: str = "正在处理",
        owner: QObject | None = None,
        latest: str = "",
    ) -> Job:
        """Run `func` on a worker.

        owner: a widget whose end makes the answer moot. latest: only the newest job of this name is
        answered, an older one is cancelled (search boxes, lists that reload). Jobs of one worker run in the
        order they were asked for.
        """
        job = Job(title, done, failed, owner)
        job.again = lambda: self.run(func, done, failed, worker=worker, title=title, owner=owner, latest=latest)
        if latest:
            before = self._latest.get(latest)
            if before is not None:
                before.done = before.failed = _nothing
                before.cancel()
            self._latest[latest] = job
        if self._closed:
            job.over = True
            return job
        self._live.append(job)
        self.began.emit(job)
        self._workers[worker].submit(self._work, job, func)
        return job

    def live(self) -> list[Job]:
        """Jobs under way or waiting, oldest first."""
        return list(self._live)

    def is_busy(self) -> bool:
        """Whether anything is under way."""
        return bool(self._live)

    def shutdown(self) -> None:
        """Cancel what can be cancelled and wait for the workers; a write under way ends in order."""
        self._closed = True
        for job in self._live:
            job.cancel()
        for worker in self._workers.values():
            worker.shutdown(wait=True, cancel_futures=True)
        self._live.clear()
        self.over.emit()

    def _work(self, job: Job, func: Callable[[Progress], Any]) -> None:
        try:
            if job.progress.cancelled:
                raise Cancelled()
            result, error = func(job.progress), None
        except UserError as refusal:
            result, error = None, refusal
        except Exception as bug:  # a bug: logged with its traceback, told to the clerk without
            log.exception("job %r failed", job.title)
            result, error = "".join(traceback.format_exception(bug)), bug
        if not self._closed:
            self._told.emit(job, result, error)

    def _finish(self, job: Job, result: Any, error: Exception | None) -> None:
        job.over = True
        if job in self._live:
            self._live.remove(job)
        self.ended.emit(job)
        if job.owner is not None and not shiboken6.isValid(job.owner):
            return
        if error is None:
            if job.done is not None:
                job.done(result)
        elif not isinstance(error, UserError):
            self.crashed.emit(result)
        elif isinstance(error, SecondNeeded) and self.second is not None:
            self.second(error, job.again, lambda: self._refuse(job, error))
        else:
            self._refuse(job, error)

    def _refuse(self, job: Job, error: UserError) -> None:
        if job.failed is not None:
            job.failed(error)
        else:
            self.refused.emit(error)


def _never() -> None:
    """Until the job is asked for, there is nothing to do again."""


def _nothing(_value: object) -> None:
    """For an answer that nobody waits for any more."""
