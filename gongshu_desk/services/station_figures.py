"""Figures of the papers of the liaison stations, gathered from rosters, rolls and the standard."""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from gongshu_desk.domain.forms.stations import DutyDay, DutyFigures, DutyPerson, StandardFigures, StationRoster
from gongshu_desk.domain.records.fields import masked
from gongshu_desk.domain.summary import UnitLine
from gongshu_desk.errors import InvalidInput, NotFound
from gongshu_desk.services.catalog import DEPUTIES, STATIONS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import Values, read
from gongshu_desk.services.station_duty import DutyDayLine, TurnState, fulfilled, kept_rate
from gongshu_desk.services.station_standard import checked, known_until
from gongshu_desk.services.year_figures import unit_line

QUARTERS = {"q1": (1, 3), "q2": (4, 6), "q3": (7, 9), "q4": (10, 12)}


def span_of(year: int, word: str) -> tuple[date, date]:
    """The days a choice names: `year`, `q1` … `q4`, or the number of a month."""
    if word == "year":
        return date(year, 1, 1), date(year, 12, 31)
    if word.isdigit() and 1 <= int(word) <= 12:
        first = last = int(word)
    elif word in QUARTERS:
        first, last = QUARTERS[word]
    else:
        raise InvalidInput(f"没有「{word}」这个时段。", "请选全年、某一季度或某一个月。")
    end = date(year + last // 12, last % 12 + 1, 1)
    return date(year, first, 1), date.fromordinal(end.toordinal() - 1)


def rosters(
    desk: Desk, year: int, stations: Collection[str] = (), span: str = "year", *, phones: bool = True
) -> list[StationRoster]:
    """The roster of each station that has one in the span; NotFound for a station that is not there."""
    first, last = span_of(year, span)
    with desk.store.read() as session:
        unit, people = unit_line(session), {row["certificate_no"]: row for row in read(session, DEPUTIES)}
        rows = _stations(read(session, STATIONS), stations)
        lines = fulfilled(session, first, last, first, stations).days
    by_station: dict[str, list[DutyDayLine]] = defaultdict(list)
    for line in lines:
        by_station[line.station].append(line)
    return [
        _roster(unit, row, (first, last), by_station[row["name"]], people, phones)
        for row in rows
        if by_station[row["name"]]
    ]


def _roster(
    unit: UnitLine, row: Values, span: tuple[date, date], lines: Sequence[DutyDayLine], people: dict[str, Values],
    phones: bool,
) -> StationRoster:  # fmt: skip
    days = tuple(
        DutyDay(line.on, line.day_part.label if line.day_part else "", tuple(
            DutyPerson(t.name, masked(people.get(t.certificate_no, {}).get("phone") or "", "phone"))
            for t in line.turns
        ))
        for line in lines
    )  # fmt: skip
    return StationRoster(
        unit, row["name"], *span, days, row["address"] or "", row["phone"] or "", row["keeper"] or "",
        row["head"] or "", row["reception_day"] or "", _hashed((row["name"], days)), phones,
    )  # fmt: skip


def duty(desk: Desk, year: int, stations: Collection[str] = (), span: str = "year") -> DutyFigures | None:
    """What came of the rosters of the span; None where there are none. As of the newest day that was entered."""
    first, last = span_of(year, span)
    with desk.store.read() as session:
        _stations(read(session, STATIONS), stations)
        as_of = known_until(session, year)
        found = fulfilled(session, first, last, as_of, stations)
        unit = unit_line(session)
    if not found.days:
        return None
    grouped: dict[str, list[DutyDayLine]] = defaultdict(list)
    for line in found.days:
        grouped[line.station].append(line)
    listed = tuple(
        (name, tuple(_judged(line) for line in lines), kept_rate(t for line in lines for t in line.turns))
        for name, lines in grouped.items()
    )
    counts = Counter(turn.state for turn in found.turns)
    states = tuple((state.value, counts[state]) for state in TurnState if counts[state])
    return DutyFigures(unit, first, last, as_of, listed, states, found.rate, _hashed(listed))


def _judged(line: DutyDayLine) -> DutyDay:
    people = tuple(DutyPerson(t.name, "", t.state.value, t.why) for t in line.turns)
    return DutyDay(line.on, line.day_part.label if line.day_part else "", people, bool(line.receptions))


def standard(
    desk: Desk, year: int, stations: Collection[str] = (), *, as_of: date | None = None, details: bool = True
) -> StandardFigures | None:
    """The stations against the rules; None where none was open. Without `as_of` as of the newest day entered."""
    with desk.store.read() as session:
        unit, day = unit_line(session), as_of or known_until(session, year)
        found = checked(session, date(year, 1, 1), date(year, 12, 31), day, stations)
    if not found.stations:
        return None
    told = tuple((one.name, tuple(v.shown for v in one.verdicts)) for one in found.stations)
    return StandardFigures(
        unit, year, day, found.standard, found.own, found.stations, _hashed((found.standard, told)), details
    )


def _stations(rows: Sequence[Values], wanted: Collection[str]) -> list[Values]:
    for name in sorted(set(wanted) - {row["name"] for row in rows}):
        raise NotFound(f"没有联络站「{name}」。", "请核对联络站名称。")
    rows = [row for row in rows if not wanted or row["name"] in wanted]
    return sorted(rows, key=lambda row: (row["no"] or "", row["name"]))


def _hashed(figures: Any) -> str:
    return hashlib.sha256(repr(figures).encode()).hexdigest()
