"""今日待办: everything that waits to be done, gathered from all records, the worst first. Reads only.

Each source is a function of its own (`task_sources`, `task_handling`); a source that has nothing gives no line.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Any

from sqlmodel import Session

from gongshu_desk.services import points
from gongshu_desk.services.desk import Desk

SOON_DAYS, HORIZON_DAYS = 7, 30
"""What falls due within a week is 「7 天内」; what lies further off than the horizon is no task yet."""


class When(Enum):
    """How pressing a task is; the value is what the clerk reads, the order that of the list."""

    OVERDUE = "逾期"
    TODAY = "今天"
    SOON = "7 天内"
    OPEN = "待办"
    LATER = "以后"


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to do: by when (None where no day is set), what, who is concerned, and where it is done.

    `page` and `argument` are what the window is asked for by 去处理; `action` is the word on the door.
    """

    day: date | None
    when: When
    kind: str
    text: str
    who: str
    action: str
    page: str
    argument: Any = None

    @property
    def past(self) -> bool:
        """Whether its day is over."""
        return self.when is When.OVERDUE


@dataclass(frozen=True, slots=True)
class Asked:
    """What the sources need: the session, the day, the year in the top bar, and what was found of it once for all."""

    desk: Desk
    session: Session
    today: date
    year: int
    closed: bool

    @property
    def first(self) -> date:
        """1 January of the year."""
        return date(self.year, 1, 1)

    @property
    def last(self) -> date:
        """31 December of the year: nothing later is shown."""
        return date(self.year, 12, 31)

    @property
    def horizon(self) -> date:
        """The last day that is looked ahead to."""
        return self.today + timedelta(days=HORIZON_DAYS)

    def near(self, day: date | None) -> bool:
        """Whether something due on this day is a task by now."""
        return day is None or day <= self.horizon

    def task(
        self, day: date | None, kind: str, text: str, who: str, door: tuple[str, str, Any], *, soft: bool = False
    ) -> Task:
        """A task with its state as of today; `door` is (word, page, argument).

        soft: the day is the program's own reminder and no rule's, so that nothing is overdue after it.
        """
        at = when(day, self.today)
        return Task(day, When.OPEN if soft and at is When.OVERDUE else at, kind, text, who, *door)


Source = Callable[[Asked], Iterable[Task]]


def when(day: date | None, today: date) -> When:
    """How pressing a day is."""
    if day is None:
        return When.OPEN
    left = (day - today).days
    if left < 0:
        return When.OVERDUE
    return When.TODAY if left == 0 else When.SOON if left <= SOON_DAYS else When.LATER


def tasks(desk: Desk, year: int) -> list[Task]:
    """All tasks of a year as of today, worst first: what is overdue by its day, then today's, the next week's, …

    Open matters of earlier years are among them as long as they can still be brought to an end.
    """
    from gongshu_desk.services import task_handling, task_sources

    with desk.store.read() as session:
        closed = points.closed_year(session, year) is not None
        asked = Asked(desk, session, desk.today(), year, closed)
        found = [task for source in (*task_sources.SOURCES, *task_handling.SOURCES) for task in source(asked)]
    order = list(When)
    return sorted(found, key=lambda task: (order.index(task.when), task.day or date.max, task.kind, task.text))


def rows_door(word: str, page: str, ids: Iterable[int], title: str) -> tuple[str, str, Any]:
    """The door to records of any year by their ids (see the records page)."""
    return word, page, {"ids": tuple(ids), "title": title}
