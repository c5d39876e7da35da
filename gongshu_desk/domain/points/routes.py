"""Routes of attendance: what becomes of a row depends only on its activity, status and speech.

So it is worked out once for each of those, and not for each of the 66,000 rows of a year.
"""

import datetime
from dataclasses import dataclass

from gongshu_desk.domain.codes import ActivityKind, AttendanceStatus
from gongshu_desk.domain.points.compiled import Compiled, Item, Number, attended, takes_attendance
from gongshu_desk.domain.points.facts import ActivityFact, AttendanceFact, YearFacts


@dataclass(frozen=True, slots=True, eq=False)
class Route:
    """Where a row of one activity and status goes.

    `plain`: no question of group or veto arises; `loose`: an item, or every item, takes no notice of it.
    """

    slots: tuple[int, ...]
    takers: tuple[Item, ...]
    rates: tuple[Item, ...]
    late: tuple[Item, ...]
    half_days: Number
    absence: bool
    plain: bool
    loose: bool


Table = dict[int, dict[str, Route]]
"""Routes by identity of an activity, then by status."""


class Routes:
    """Routes of a run, worked out at first need, and the order of its activities.

    Activities are known by the identity of the object, which costs less than comparing them. Those that differ in
    nothing a rule asks for (kind, half days, how their day lies to the windows) share their routes.
    """

    def __init__(self, rules: Compiled, facts: YearFacts) -> None:
        self._rules = rules
        self.year = rules.year
        self.returned = facts.returned
        self._items = rules.by_source["attendance"]
        self._windowed = tuple(item.rule for item in self._items if item.rule.window is not None)
        self._places = _places(facts)
        self._known: tuple[Table, Table] = ({}, {})
        self._shapes: dict[tuple[object, ...], dict[str, Route]] = {}
        self._days: dict[datetime.date, tuple[object, ...]] = {}

    def place(self, row: AttendanceFact) -> int:
        """Where the activity of a row stands by date and number."""
        return self._places[id(row[0])]

    def table(self, spoke: bool) -> Table:
        """Known routes by identity of the activity, then status; fill gaps with `find`."""
        return self._known[spoke]

    def find(self, activity: ActivityFact, status: AttendanceStatus, spoke: bool) -> Route:
        """The route of a row, worked out if it is the first of its kind."""
        by_status = self._known[spoke].get(id(activity))
        if by_status is None:
            shape = (spoke, activity.kind, activity.half_days, self._day(activity.date))
            by_status = self._known[spoke][id(activity)] = self._shapes.setdefault(shape, {})
        if status not in by_status:
            by_status[status] = self._make(activity, status, spoke)
        return by_status[status]

    def _day(self, day: datetime.date) -> tuple[object, ...]:
        """All that the rules ask about a day: its year, its half, and which windows hold it."""
        if day not in self._days:
            windows = tuple(self._rules.in_window(rule, day) for rule in self._windowed)
            self._days[day] = (day.year == self.year, self._rules.half(day), windows)
        return self._days[day]

    def _make(self, activity: ActivityFact, status: AttendanceStatus, spoke: bool) -> Route:
        rules, day = self._rules, activity.date
        fitting = [item for item in self._items if takes_attendance(item.rule, activity, status, spoke)]
        timely = [item for item in fitting if rules.in_window(item.rule, day)]
        takers = tuple(item for item in timely if not item.rule.rated)
        groups = [item.rule.exclusive_group for item in takers if item.rule.exclusive_group is not None]
        in_year = day.year == rules.year
        absence = in_year and activity.kind is ActivityKind.CONGRESS and status is AttendanceStatus.ABSENT
        return Route(
            slots=tuple(rules.slot(item, day) for item in timely),
            takers=takers,
            rates=tuple(item for item in timely if item.rule.rated),
            late=tuple(item for item in fitting if item not in timely),
            half_days=attended(AttendanceFact(activity, status)) if in_year else 0,
            absence=absence,
            plain=len(set(groups)) == len(groups) and not absence,
            loose=len(timely) < len(fitting) or not fitting,
        )


def _places(facts: YearFacts) -> dict[int, int]:
    """The place of each activity by date and number, by identity of the object; equal ones have the same."""
    met = {id(row[0]): row[0] for rows in facts.attendance.values() for row in rows}
    places: dict[int, int] = {}
    last: ActivityFact | None = None
    place = -1
    for activity in sorted(met.values(), key=lambda activity: (activity.date, activity.no)):
        place += activity != last
        places[id(activity)] = place
        last = activity
    return places
