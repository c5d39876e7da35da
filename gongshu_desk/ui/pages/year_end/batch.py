"""全部生成: every report of the year, one after the other, into a folder. Gathered and drawn on their workers."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gongshu_desk.errors import Cancelled, NotFound, UserError
from gongshu_desk.files import free_name, safe_name, write_atomically
from gongshu_desk.reports import catalog
from gongshu_desk.reports.catalog import Gathered, Made, Options, Report
from gongshu_desk.services import year_prints
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.year_prints import Produced
from gongshu_desk.ui.kit.jobs import Job
from gongshu_desk.ui.kit.shell import Shell


class PrintBatch(QObject):
    """One run. `moved` (n, total, title) before each report; `ended` with what was produced and what had nothing;
    `failed` with the refusal and what was produced before it. The page shows the progress, not the common panel.

    A report without data is left out and named at the end. Cancelling stops within the report under way; files
    that are finished stay, no half file does.
    """

    moved = Signal(int, int, str)
    ended = Signal(object, object)
    failed = Signal(object, object)

    def __init__(
        self, shell: Shell, desk: Desk, year: int, folder: Path, unit: str, parent: QObject, hash_: str
    ) -> None:
        super().__init__(parent)
        self._shell, self._desk, self._year, self._folder, self._unit = shell, desk, year, folder, unit
        self._hash = hash_
        self._waiting = [report for report in catalog.REPORTS if report.year_end]
        self._total = len(self._waiting)
        self._made: dict[str, Produced] = {}
        self._empty: list[str] = []
        self._batch = 0
        self._job: Job | None = None
        self._cancelled = False

    def start(self) -> None:
        """Begin."""
        self._next()

    def cancel(self) -> None:
        """Stop at the next step."""
        self._cancelled = True
        if self._job is not None:
            self._job.cancel()

    def _next(self) -> None:
        if self._cancelled or not self._waiting:
            self.ended.emit(self._made, self._empty)
            return
        report = self._waiting.pop(0)
        self.moved.emit(self._total - len(self._waiting), self._total, report.title)

        def gather(_progress: object) -> tuple[int, Gathered]:
            return year_prints.last_batch(self._desk), catalog.gather(self._desk, report.name, Options(self._year))

        self._run(gather, lambda found: self._draw(report, *found), report, "store")

    def _draw(self, report: Report, batch: int, gathered: Gathered) -> None:
        self._batch = batch
        path = self._folder / safe_name(f"{file_stem(self._year, report.title, self._unit)}.pdf")
        count = len(gathered.figures)

        def draw(progress: Callable[[int, int, str], None]) -> tuple[Made, Path]:
            made = catalog.draw(gathered, progress)
            target = free_name(path)
            write_atomically(target, made.pdf)
            return made, target

        self._run(draw, lambda found: self._keep(report, count, found[1]), report, "draw")

    def _keep(self, report: Report, count: int, file: Path) -> None:
        now = datetime.now().replace(microsecond=0)
        self._made[report.name] = Produced(now, self._hash, self._batch, count, str(file))
        self._next()

    def _run(self, work: Callable[..., object], done: Callable[..., object], report: Report, worker: str) -> None:
        def refused(error: UserError) -> None:
            if isinstance(error, NotFound):
                self._empty.append(report.title)
                self._next()
            elif isinstance(error, Cancelled):
                self.ended.emit(self._made, self._empty)
            else:
                self.failed.emit(error, self._made)

        self._job = self._shell.jobs.run(
            work,
            done,
            refused,
            worker=worker,
            owner=self,
            title="",  # type: ignore[arg-type]
        )


def file_stem(year: int, title: str, unit: str) -> str:
    """2026年度履职积分公示表_某某街道人大工委."""
    title = title if title.startswith("年度") else f"年度{title}"
    return "_".join(part for part in (f"{year}{title}", unit) if part)
