"""A year's attendance as one table: people by group and strokes down, activities across, totals that tie out."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import AttendanceStatus, DayPart
from gongshu_desk.services.activities import Tally, tally
from gongshu_desk.services.catalog import ACTIVITIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import Values, read
from gongshu_desk.services.roll_bench import Bench, Mark, Seat, marks_of
from gongshu_desk.services.year_figures import group_order
from gongshu_desk.store.tables import Unit

_PARTS: dict[DayPart | None, int] = {None: 0} | {part: place for place, part in enumerate(DayPart, start=1)}


@dataclass(frozen=True, slots=True)
class YearPerson:
    """One row: a mark for each activity of the year, None where none is registered."""

    certificate_no: str
    name: str
    group: str
    marks: tuple[Mark | None, ...]
    tally: Tally


@dataclass(frozen=True, slots=True)
class YearMatrix:
    """The year as a table. `tallies` are those of the columns; their sums are those of the rows."""

    year: int
    unit: str
    activities: tuple[Values, ...]
    people: tuple[YearPerson, ...]
    tallies: tuple[Tally, ...]


def year_matrix(desk: Desk, year: int) -> YearMatrix:
    """Activities by day, part of the day and number; whoever has a mark, or was in office on a day of the year.

    Marks that a review returned count nowhere and are left blank. 应到 leaves out 不适用 and what is not registered.
    """
    with desk.store.read() as session:
        unit = session.exec(select(Unit).where(col(Unit.archived).is_(False))).first()
        activities = read(session, ACTIVITIES, year=year)
        activities.sort(key=lambda a: (a["held_on"], _PARTS[a["day_part"]], a["no"]))
        found = marks_of(session, [a["id"] for a in activities])
        marks = [{m: mark for m, mark in found.get(a["id"], {}).items() if not mark.returned} for a in activities]
        seats = _seats(session, year, {mandate for column in marks for mandate in column})
    people = []
    for seat, group in seats:
        row = tuple(column.get(seat.mandate_id) for column in marks)
        people.append(YearPerson(seat.certificate_no, seat.name, group, row, _tally(row)))
    tallies = tuple(_tally(person.marks[place] for person in people) for place in range(len(activities)))
    return YearMatrix(year, unit.name if unit else "", tuple(activities), tuple(people), tallies)


def _seats(session: Session, year: int, marked: set[int]) -> list[tuple[Seat, str]]:
    """Who stands in the table, with the group of 31 December or of the last day in office."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    found = []
    for seat, _, _ in Bench(session).on(last):
        serving = seat.own and seat.begins <= last and (seat.ends is None or first <= seat.ends)
        if serving or seat.mandate_id in marked:
            found.append((seat, seat.group_on(min(last, seat.ends or last))))
    return sorted(found, key=lambda pair: (group_order(pair[1]), pair[0].sort_key, pair[0].certificate_no))


def _tally(marks: Iterable[Mark | None]) -> Tally:
    return tally([mark.status for mark in marks if mark is not None])


def cell_of(mark: Mark | None, sits_in: bool) -> str:
    """A mark as the sheet writes it: √ and × with the legend below, other words in full, details in brackets.

    At a meeting the deputies sit in on, 出席 and 列席 are written out: a tick would not tell them apart.
    """
    if mark is None:
        return ""
    signs = {AttendanceStatus.ABSENT: "×", AttendanceStatus.NOT_APPLICABLE: "/"}
    if not sits_in:
        signs[AttendanceStatus.PRESENT] = "√"
    details = [f"实到{_plain(mark.actual_half_days)}"] if mark.actual_half_days is not None else []
    details += ["发言"] if mark.spoke else []
    word = signs.get(mark.status, mark.status.label)
    return f"{word}（{'；'.join(details)}）" if details else word


def _plain(value: Decimal) -> str:
    return f"{value.normalize():f}"


HEADINGS: tuple[str, ...] = ("held_on", "day_part", "kind", "name", "no", "series", "half_days", "organiser_level")
"""Heading rows of the sheet, the last three only where any activity has them."""


def headings(matrix: YearMatrix) -> list[str]:
    """The heading rows this year needs."""
    optional = {"series": None, "organiser_level": None, "half_days": Decimal(1)}
    return [
        name
        for name in HEADINGS
        if name not in optional or any(a[name] not in (None, optional[name]) for a in matrix.activities)
    ]
