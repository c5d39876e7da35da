"""Closing from the page: gather on the store worker, draw on the other one, then write all of it at once.

Cancelling the first two steps leaves nothing behind. Where the year was closed before, or a print cannot be drawn, the
clerk is asked before anything is written.
"""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QObject

from gongshu_desk.errors import Cancelled, UserError
from gongshu_desk.reports import freezing
from gongshu_desk.reports.freezing import FrozenPrints
from gongshu_desk.services import closing, upkeep, year_end
from gongshu_desk.services.closing import Closing
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.upkeep import Verified
from gongshu_desk.ui.kit.shell import Shell

Asked = Callable[[Closing, FrozenPrints], bool]


class ClosingRun:
    """One closing. `ask` is called where there is something to know first; `done` after the write, `over` whatever
    came of it."""

    def __init__(
        self, shell: Shell, desk: Desk, owner: QObject, ask: Asked,
        done: Callable[[Closing, FrozenPrints], object], over: Callable[[], object],
    ) -> None:  # fmt: skip
        self._shell, self._desk, self._owner = shell, desk, owner
        self._ask, self._done, self._over = ask, done, over

    def start(self, year: int, until: date | None, with_gaps: bool) -> None:
        """Begin."""

        def gather(progress: Any) -> tuple[Closing, Sequence[Any]]:
            planned = year_end.plan_closing(self._desk, year, data_until=until, with_gaps=with_gaps)
            return planned, freezing.gather(closing.as_closed(self._desk, planned), year, progress)

        self._run(gather, lambda found: self._draw(*found), "store", f"{year} 年度结账：汇总打印件")

    def _draw(self, planned: Closing, gathered: Sequence[Any]) -> None:
        self._run(
            lambda progress: freezing.draw(gathered, progress),
            lambda made: self._write(planned, made),
            "draw",
            f"{planned.year} 年度结账：冻结打印件",
        )

    def _write(self, planned: Closing, made: FrozenPrints) -> None:
        if (planned.again or made.left_out) and not self._ask(planned, made):
            self._over()
            return

        def told(_entry: object) -> None:
            self._over()
            self._done(planned, made)

        self._run(
            lambda _progress: closing.carry_out(self._desk, planned, made.drawn), told, "store",
            f"{planned.year} 年度结账",
        )  # fmt: skip

    def _run(self, work: Callable[..., Any], done: Callable[..., Any], worker: Any, title: str) -> None:
        def refused(error: UserError) -> None:
            self._over()
            if not isinstance(error, Cancelled):
                self._shell.refuse(error)

        self._shell.jobs.run(work, done, refused, worker=worker, owner=self._owner, title=title)


def verify_year(shell: Shell, desk: Desk, year: int, owner: QObject, show: Callable[[Verified], object]) -> None:
    """核验 of one closed year: recompute on the store worker, draw its prints again on the other one."""

    def drawn(found: Verified) -> None:
        shell.jobs.run(
            lambda progress: upkeep.with_prints(found, freezing.redraw, progress), show, worker="draw", owner=owner,
            title=f"核验 {year} 年度打印件",
        )  # fmt: skip

    shell.jobs.run(lambda _progress: upkeep.verify(desk, year), drawn, owner=owner, title=f"核验 {year} 年度")
