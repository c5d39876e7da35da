"""Figures of the papers of the liaison stations: the roster for the wall, what came of it, and the standard."""

from dataclasses import dataclass
from datetime import date

from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.station_standard import Standard, StationVerdicts
from gongshu_desk.domain.summary import UnitLine


@dataclass(frozen=True, slots=True)
class DutyPerson:
    """A deputy on duty, namesakes told apart. `phone` is masked already."""

    name: str
    phone: str = ""
    state: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class DutyDay:
    """A day on which a station receives residents."""

    on: date
    part: str
    people: tuple[DutyPerson, ...]
    held: bool = False
    """Whether a reception is registered."""


@dataclass(frozen=True, slots=True)
class StationRoster:
    """The roster of one station in a span."""

    unit: UnitLine
    station: str
    first: date
    last: date
    days: tuple[DutyDay, ...]
    address: str = ""
    phone: str = ""
    """Of the station, public."""
    keeper: str = ""
    head: str = ""
    reception_day: str = ""
    fingerprint: str = ""
    phones: bool = True
    """Whether the masked numbers of the deputies are printed."""


@dataclass(frozen=True, slots=True)
class DutyFigures:
    """What came of the rosters of a span, station by station, as of a day. `rates` are 值班落实率."""

    unit: UnitLine
    first: date
    last: date
    as_of: date
    stations: tuple[tuple[str, tuple[DutyDay, ...], Rate], ...]
    states: tuple[tuple[str, int], ...]
    rate: Rate
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class StandardFigures:
    """The stations of a year against the rules, as of a day. `details`: what each of them lacks is printed too."""

    unit: UnitLine
    year: int
    as_of: date
    standard: Standard
    own: bool
    stations: tuple[StationVerdicts, ...]
    fingerprint: str = ""
    details: bool = True

    def met(self, rule: str) -> Rate:
        """Stations that meet a rule ÷ stations it asks something of."""
        asked = [one.verdict(rule).met for one in self.stations]
        return Rate(sum(met is True for met in asked), sum(met is not None for met in asked))
