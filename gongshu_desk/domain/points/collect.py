"""From the facts of a mandate to the items that take them, and to the reasons of those that nothing takes.

Order of the contract: in service, in the window, not rejected, then the exclusive group.
"""

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from gongshu_desk.domain.periods import holds, in_office
from gongshu_desk.domain.points.compiled import (
    Compiled,
    Item,
    Number,
    attended,
    fits_limits,
    half_days,
    takes_honour,
    takes_suggestion,
)
from gongshu_desk.domain.points.duty import duty_dates, duty_items, without_duty_item
from gongshu_desk.domain.points.facts import (
    AdjustmentFact,
    AttendanceFact,
    DutyReportFact,
    HonourFact,
    Participant,
    Reason,
    SuggestionFact,
    YearFacts,
)
from gongshu_desk.domain.points.routes import Route, Routes

Fact = Any
"""One of the fact types; an item's source says which."""


@dataclass(frozen=True, slots=True)
class Miss:
    """A fact that an item (None: any item) does not take. `winner` is the item that took it, `place` its number."""

    fact: Fact
    date: datetime.date | None
    item: Item | None
    reason: Reason
    winner: Item | None = None
    place: int = 0


@dataclass(slots=True)
class Gathered:
    """What one mandate brings: facts by slot, in order, and the misses.

    `loose` are rows of which some item, or every item, takes no notice; their misses are written on demand.
    """

    buckets: list[list[Fact]]
    misses: list[Miss] = field(default_factory=list)
    loose: list[AttendanceFact] = field(default_factory=list)
    half_days: Number = 0
    congress_absence: bool = False
    exempt_rates: set[int] = field(default_factory=set)


def gather(rules: Compiled, routes: Routes, facts: YearFacts, person: Participant) -> Gathered:
    """Sort everything a mandate brings into the slots of the items."""
    gathered = Gathered([[] for _ in range(len(rules.items) * rules.halves)])
    number = person.certificate_no
    rows = sorted(facts.attendance.get(number, ()), key=routes.place)
    if rules.only is not None:
        rows = [row for row in rows if rules.concerns(row.activity.date)]
    sorter = Sorter(rules, person, gathered)
    if sorter.undisturbed(rows):
        _attendance(routes, rows, gathered, sorter)
    else:
        for row in rows:
            sorter.attendance(row, routes.find(row.activity, row.status, row.spoke))
    for suggestion in sorted(facts.suggestions.get(number, ()), key=lambda fact: (fact.date, fact.no)):
        sorter.suggestion(suggestion)
    for report in facts.duty_reports.get(number, ()):
        sorter.duty_report(report)
    for honour in sorted(facts.honours.get(number, ()), key=lambda fact: (fact.date, fact.name, fact.key)):
        sorter.honour(honour)
    for adjustment in sorted(facts.adjustments.get(number, ()), key=lambda fact: (fact.date, fact.key)):
        sorter.adjustment(adjustment)
    return gathered


def _attendance(routes: Routes, rows: Sequence[AttendanceFact], gathered: Gathered, sorter: "Sorter") -> None:
    """The common case, in service all the time and exempt from nothing: kept to a few steps per row."""
    buckets, loose, total = gathered.buckets, gathered.loose, gathered.half_days
    silent, spoken = routes.table(False), routes.table(True)
    for row in rows:
        activity, status, actual, spoke, rejected = row
        by_status = (spoken if spoke else silent).get(id(activity))
        route = by_status.get(status) if by_status is not None else None
        if route is None:
            route = routes.find(activity, status, spoke)
        if rejected or not route.plain:
            sorter.attendance(row, route)
            continue
        for slot in route.slots:
            buckets[slot].append(row)
        if route.loose:
            loose.append(row)
        if actual is None:
            total += route.half_days
        elif activity.date.year == sorter.year:
            total += attended(row)
    gathered.half_days += total


class Sorter:
    """Sorts the facts of one mandate one by one, with every question asked."""

    def __init__(self, rules: Compiled, person: Participant, gathered: Gathered) -> None:
        self.rules, self.person, self.gathered = rules, person, gathered
        self.year = rules.year
        self.exempt = frozenset(index for index, tags in rules.exempting if person.tags & tags)

    def undisturbed(self, rows: Sequence[AttendanceFact]) -> bool:
        """Whether every row falls into service and no item is exempt: then nothing needs asking row by row."""
        if self.exempt or self.person.suspensions:
            return False
        if not rows:
            return True
        person = self.person
        first, last = rows[0].activity.date, rows[-1].activity.date
        return person.service_from <= first and (person.service_to is None or last <= person.service_to)

    def attendance(self, row: AttendanceFact, route: Route) -> None:
        """One row: its items, its half days, and whether it is an absence that a veto asks about."""
        day = row.activity.date
        if self._barred(row, day, row.rejected, bool(route.takers or route.rates), route.late):
            return
        if day.year == self.year and not row.rejected:
            self.gathered.half_days += attended(row)
            self.gathered.congress_absence |= route.absence
        for item in route.rates:
            if item.index in self.exempt:
                self.gathered.exempt_rates.add(item.index)
            else:
                self._put(item, row, day)
        if route.loose:
            self.gathered.loose.append(row)
        for item, winner in self._open(route.takers, row, day):
            self._settle(item, winner, row, day)

    def suggestion(self, fact: SuggestionFact) -> None:
        """One suggestion as lead or co-signer."""
        fitting = [item for item in self._items("suggestion") if takes_suggestion(item.rule, fact)]
        self._dated(fact, fact.date, fact.rejected, fitting)

    def honour(self, fact: HonourFact) -> None:
        """One honour."""
        fitting = [item for item in self._items("honour") if takes_honour(item.rule, fact)]
        self._dated(fact, fact.date, fact.rejected, fitting)

    def adjustment(self, fact: AdjustmentFact) -> None:
        """One adjustment; without reason, approver or within other limits it belongs to no item."""
        named = [item for item in self._items("adjustment") if item.rule.code == fact.item]
        unfit = [item for item in named if not fits_limits(item.rule, fact)]
        if unfit and self._in_service(fact.date) and self.rules.concerns(fact.date):
            self._miss(fact, fact.date, unfit[0], Reason.NO_ITEM)
        elif not unfit:
            self._dated(fact, fact.date, False, named)
        else:
            self._dated(fact, fact.date, False, [])

    def duty_report(self, fact: DutyReportFact) -> None:
        """The duty report: it belongs to its year, and its outcomes have days of their own.

        One that a review returned counts neither as given nor as overdue: the record itself is in question.
        """
        if fact.rejected and fact.year == self.year:
            self._miss(fact, fact.written_on or fact.oral_on, None, Reason.REJECTED)
            return
        dates = duty_dates(fact, self.year, self._in_service)
        taken = [one for one in duty_items(self._items("duty_report"), dates, fact) if self.rules.concerns(one[1].date)]
        for item, winner in self._open([item for item, _ in taken], fact, None):
            entry = next(entry for its_item, entry in taken if its_item is item)
            self._settle(item, winner, entry, entry.date)
        if not taken:
            for day, reason in without_duty_item(fact, self.year, self.person, self._in_service):
                if day is None or self.rules.concerns(day):
                    self._miss(fact, day, None, reason)

    # ── steps ────────────────────────────────────────────────────────────────────────────────────────────────

    def _items(self, source: str) -> tuple[Item, ...]:
        return self.rules.by_source[source]

    def _in_service(self, day: datetime.date) -> bool:
        return self._service(day) is None

    def _service(self, day: datetime.date) -> Reason | None:
        person = self.person
        if not in_office(day, person.service_from, person.service_to):
            return Reason.OUTSIDE_SERVICE
        return Reason.SUSPENDED if any(holds(span, day) for span in person.suspensions) else None

    def _dated(self, fact: Fact, day: datetime.date, rejected: bool, fitting: Sequence[Item]) -> None:
        if not self.rules.concerns(day):
            return
        takers = tuple(item for item in fitting if self.rules.in_window(item.rule, day))
        late = tuple(item for item in fitting if item not in takers)
        if self._barred(fact, day, rejected, bool(takers), late):
            return
        for item, winner in self._open(takers, fact, day):
            self._settle(item, winner, fact, day)
        if late or not takers:
            self.gathered.misses += untaken(self.year, fact, day, late)

    def _barred(self, fact: Fact, day: datetime.date, rejected: bool, wanted: bool, late: Sequence[Item]) -> bool:
        """Not in service, or rejected although it lies in the period: one reason, whatever the items."""
        reason = self._service(day)
        if reason is None and rejected and (wanted or (not late and day.year == self.year)):
            reason = Reason.REJECTED
        if reason is not None:
            self._miss(fact, day, None, reason)
            return True
        return False

    def _settle(self, item: Item, winner: Item, entry: Fact, day: datetime.date) -> None:
        if winner is item:
            self._put(item, entry, day)
        else:
            self._miss(entry, day, item, Reason.EXCLUSIVE, winner=winner)

    def _open(self, takers: Sequence[Item], fact: Fact, day: datetime.date | None) -> list[tuple[Item, Item]]:
        """Each item open to the mandate, with the one of its group that keeps the fact: most points, else the first."""
        for item in takers:
            if item.index in self.exempt:
                self._miss(fact, day, item, Reason.EXEMPT)
        best: dict[str, Item] = {}
        open_to = [item for item in takers if item.index not in self.exempt]
        for item in open_to:
            group = item.rule.exclusive_group
            if group is None:
                continue
            holder = best.setdefault(group, item)
            if alone(self.rules, item, fact) > alone(self.rules, holder, fact):
                best[group] = item
        return [(item, best.get(item.rule.exclusive_group or "", item)) for item in open_to]

    def _put(self, item: Item, fact: Fact, day: datetime.date) -> None:
        self.gathered.buckets[self.rules.slot(item, day)].append(fact)

    def _miss(
        self, fact: Fact, day: datetime.date | None, item: Item | None, reason: Reason, winner: Item | None = None
    ) -> None:
        self.gathered.misses.append(Miss(fact, day, item, reason, winner))


def untaken(year: int, fact: Fact, day: datetime.date, late: Sequence[Item]) -> Iterator[Miss]:
    """Why items took no notice of a fact: it lies outside their windows, or it fits none of them."""
    for item in late:
        yield Miss(fact, day, item, Reason.OUTSIDE_PERIOD)
    if not late:
        yield Miss(fact, day, None, Reason.NO_ITEM if day.year == year else Reason.OUTSIDE_PERIOD)


def loose_misses(routes: Routes, rows: Iterable[AttendanceFact]) -> Iterator[Miss]:
    """The misses of loose rows."""
    for row in rows:
        route = routes.find(row.activity, row.status, row.spoke)
        yield from untaken(routes.year, row, row.activity.date, route.late)


def alone(rules: Compiled, item: Item, fact: Fact) -> Number:
    """What the item gives for this fact by itself, before `further` and caps."""
    rule = item.rule
    if rule.basis == "per_half_day":
        return item.points * half_days(fact)
    if rule.tiers is not None:
        return rules.units(rule.tiers[fact.level])
    if rule.basis == "manual":
        return rules.units(fact.points)
    return item.points
