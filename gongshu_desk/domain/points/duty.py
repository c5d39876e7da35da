"""The duty report (述职) as the calculation sees it: it belongs to its 年度, and its outcomes have days of their own."""

import datetime
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from gongshu_desk.domain.periods import in_office
from gongshu_desk.domain.points.compiled import Item
from gongshu_desk.domain.points.facts import DutyReportFact, Participant, Reason

InService = Callable[[datetime.date], bool]


def passed(fact: DutyReportFact) -> bool:
    """More than half of the valid ballots 满意 or 基本满意."""
    return fact.valid > 0 and 2 * (fact.satisfied + fact.fairly) > fact.valid


def duty_dates(fact: DutyReportFact, year: int, in_service: InService) -> dict[str, datetime.date]:
    """The outcomes reached and their days. `oral` is the report given orally, whatever the ballot said."""
    if fact.year != year:
        return {}
    reports = {"written": fact.written_on, "oral": fact.oral_on}
    dates = {key: day for key, day in reports.items() if day is not None and day.year == year and in_service(day)}
    last_day = datetime.date(year, 12, 31)
    if fact.due and not dates and in_service(last_day):
        dates["overdue"] = last_day
    if "oral" in dates and passed(fact):
        dates["oral_passed"] = dates["oral"]
    return dates


class Reported(NamedTuple):
    """A report as one item takes it: the first day on which an outcome of the item was reached, and which were."""

    fact: DutyReportFact
    date: datetime.date
    outcomes: tuple[str, ...]


def duty_items(
    items: Iterable[Item], dates: dict[str, datetime.date], fact: DutyReportFact
) -> Iterator[tuple[Item, Reported]]:
    """The items that take the report."""
    for item in items:
        asked = item.rule.outcomes if item.rule.outcomes is not None else tuple(dates)
        reached = tuple(key for key in asked if key in dates)
        if reached:
            yield item, Reported(fact, min(dates[key] for key in reached), reached)


def without_duty_item(
    fact: DutyReportFact, year: int, person: Participant, in_service: InService
) -> Iterator[tuple[datetime.date | None, Reason]]:
    """Why a report gave nothing: for each day written in it, or for the year it belongs to."""
    days = sorted({day for day in (fact.written_on, fact.oral_on) if day is not None})
    if fact.year != year:
        yield (days[0] if days else None), Reason.OUTSIDE_PERIOD
        return
    for day in days:
        if not in_office(day, person.service_from, person.service_to):
            yield day, Reason.OUTSIDE_SERVICE
        elif not in_service(day):
            yield day, Reason.SUSPENDED
        else:
            yield day, Reason.NO_ITEM if day.year == year else Reason.OUTSIDE_PERIOD
