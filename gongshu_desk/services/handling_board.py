"""What has to be done now with the suggestions: each with its state and deadline, and how many there are of a sort."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session

from gongshu_desk.domain.handling import (
    OPEN,
    SOON_DAYS,
    Act,
    Deadline,
    Life,
    State,
    acts,
    deadlines,
    hosts,
    state,
)
from gongshu_desk.domain.handling_rates import Rates
from gongshu_desk.domain.handling_story import Happening, story
from gongshu_desk.domain.workdays import Calendar
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.handling_lives import Kept, lives, rates
from gongshu_desk.services.kinds import Values
from gongshu_desk.services.working_calendar import calendar


@dataclass(frozen=True, slots=True)
class Matter:
    """One suggestion on the board. `left`: days to its next deadline, negative once over; None without one."""

    kept: Kept
    state: State
    due: Deadline | None
    left: int | None
    acts: tuple[Act, ...]
    story: tuple[Happening, ...]

    @property
    def life(self) -> Life:
        """The suggestion."""
        return self.kept.life

    @property
    def soft(self) -> bool:
        """Whether the day is one of the office's own (the slip asked after, the next look): no organ is overdue."""
        return self.state in (State.TO_EVALUATE, State.TRACKED)

    @property
    def target(self) -> tuple[int, int]:
        """What a write must name."""
        return self.kept.id, self.kept.revision


@dataclass(frozen=True, slots=True)
class Board:
    """The suggestions of a year and those of earlier years that are not done with, as they stand on `today`."""

    year: int
    today: date
    matters: tuple[Matter, ...]
    rates: Rates
    organs: tuple[str, ...]

    def of(self, group: str) -> list[Matter]:
        """The matters of a group (`GROUPS`)."""
        return [matter for matter in self.matters if GROUPS[group][1](matter)]


def board(desk: Desk, year: int) -> Board:
    """Gather it in one read. Deadlines follow the working calendar; what is overdue comes first."""
    today = desk.today()
    with desk.store.read() as session:
        return board_of(session, year, today)


def board_of(session: Session, year: int, today: date) -> Board:
    """`board` inside an open session, as of a day."""
    days = calendar(session)
    everything = lives(session, today=today)
    shown = [_matter(kept, days, today) for kept in everything if not kept.returned]
    wanted = [m for m in shown if m.life.raised_on.year == year or (m.life.raised_on.year < year and m.state in OPEN)]
    wanted.sort(key=_place)
    organs = sorted({name for kept in everything for name in (*hosts(kept.life), *_assisting(kept.life))})
    return Board(
        year, today, tuple(wanted), rates(session, date(year, 1, 1), date(year, 12, 31)), tuple(organs)
    )  # fmt: skip


def _matter(kept: Kept, days: Calendar, today: date) -> Matter:
    open_ = deadlines(kept.life, days)
    due = open_[0] if open_ else None
    told = tuple(story(kept.life, days))
    return Matter(kept, state(kept.life), due, due.left(today) if due else None, acts(kept.life), told)


def _place(matter: Matter) -> tuple[int, date, date, str]:
    """What an organ owes by day, then what waits for a step of ours, slips, tracking, and what is done."""
    order = 4 if matter.state not in OPEN else 3 if matter.state is State.TRACKED else 2 if matter.soft else 1
    order -= order == 1 and matter.due is not None
    return order, matter.due.day if matter.due else date.max, matter.life.raised_on, matter.life.no


def _assisting(life: Life) -> tuple[str, ...]:
    return tuple(organ.name for organ in life.organs)


def with_states(desk: Desk, rows: list[Values], _year: int) -> None:
    """Add to rows of the list of suggestions how far each has come, and the days left in words."""
    today = desk.today()
    with desk.store.read() as session:
        days = calendar(session)
        found = {kept.id: _matter(kept, days, today) for kept in lives(session, [row["id"] for row in rows])}
    for row in rows:
        matter = found.get(row["id"])
        row["state"] = matter.state if matter else None
        row["left"] = days_words(matter) if matter and not matter.soft else ""


def _is(*wanted: State) -> Callable[[Matter], bool]:
    return lambda matter: matter.state in wanted


GROUPS: dict[str, tuple[str, Callable[[Matter], bool]]] = {
    "overdue": ("逾期", lambda matter: not matter.soft and matter.left is not None and matter.left < 0),
    "soon": (
        f"{SOON_DAYS} 天内到期",
        lambda matter: not matter.soft and matter.left is not None and 0 <= matter.left <= SOON_DAYS,
    ),
    "examine": ("待审查", _is(State.DRAFT, State.UNCONFIRMED, State.TO_EXAMINE)),
    "assign": ("待交办", _is(State.TO_ASSIGN)),
    "under_way": ("办理中", _is(State.UNDER_WAY)),
    "evaluate": ("待评价", _is(State.TO_EVALUATE)),
    "again": ("须重办", _is(State.AGAIN)),
    "tracked": ("跟踪办理", _is(State.TRACKED)),
    "done": ("办结", _is(State.CLOSED, State.PUBLISHED)),
    "open": ("未办结", lambda matter: matter.state in OPEN),
}
"""group → (words, whether a matter is of it)."""


def days_words(matter: Matter) -> str:
    """「剩 12 天」, 「今天到期」, 「逾期 3 天」, of a day of the office's own 「超 3 天」; empty without a deadline."""
    left = matter.left
    if left is None:
        return ""
    if matter.soft and left < 0:
        return f"超 {-left} 天"
    return f"剩 {left} 天" if left > 0 else "今天到期" if left == 0 else f"逾期 {-left} 天"


def counts(matters: Sequence[Matter]) -> dict[str, int]:
    """How many there are of every group."""
    return {key: sum(test(matter) for matter in matters) for key, (_, test) in GROUPS.items()}
