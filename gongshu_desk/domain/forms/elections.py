"""Figures of 选举情况统计表. Plain frozen values."""

from dataclasses import dataclass
from datetime import date

from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.summary import UnitLine


@dataclass(frozen=True, slots=True)
class DistrictRow:
    """One electoral district; a count that is not entered is None. `remark`: a second ballot, a seat left empty."""

    district: str
    registered: int
    voted: int
    seats: int | None
    candidates: int | None
    elected: int | None
    rounds: int
    remark: str

    @property
    def rate(self) -> Rate:
        """参选率."""
        return Rate(self.voted, self.registered)


@dataclass(frozen=True, slots=True)
class ElectionFigures:
    """The election of one term of a level, and how its districts add up."""

    unit: UnitLine
    title: str
    """区第二届人大."""
    first: date
    last: date
    rows: tuple[DistrictRow, ...]
    fingerprint: str

    @property
    def rate(self) -> Rate:
        """参选率: the districts added before dividing."""
        return Rate(sum(row.voted for row in self.rows), sum(row.registered for row in self.rows))

    def total(self, field: str) -> int | None:
        """A sum over the districts; None where one of them has not entered it."""
        values = [getattr(row, field) for row in self.rows]
        return None if any(value is None for value in values) else sum(values)
