"""Figures of 年度履职积分榜."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from gongshu_desk.domain.points.board import BandShare, Bin, BoardGroup, BoardPart, Period
from gongshu_desk.domain.summary import CategoryLine, Number, PrintStamp


@dataclass(frozen=True, slots=True)
class BoardPerson:
    """One row of the board. `reason` is empty for who is graded, else why not, and the points stay unprinted.

    `added` and `subtotals` are exact; `mark` tells namesakes apart (第 4 选区) and is empty for all others.
    """

    name: str
    certificate_no: str
    group: str
    days: Number
    total: Decimal
    categories: Mapping[str, Fraction]
    band: str
    rank: int | None
    tied: bool = False
    added: Fraction | None = None
    subtotals: tuple[Fraction, ...] = ()
    last_total: Decimal | None = None
    last_rank: int | None = None
    reason: str = ""
    remark: str = ""
    mark: str = ""

    @property
    def graded(self) -> bool:
        """Whether the points are printed."""
        return not self.reason


@dataclass(frozen=True, slots=True)
class BoardFigures:
    """A board as printed: people in rank order, or with `by_group` by group in office order and rank within.

    `shown_of` is how many the board has where only some are printed (the clerk's filter): then groups, bands and
    distribution, which are those of everybody, are left out. `compared` names the span of the year before.
    """

    stamp: PrintStamp
    year: int
    level: str
    period: Period
    final: bool
    split: bool
    people: tuple[BoardPerson, ...]
    groups: tuple[BoardGroup, ...]
    everyone: BoardGroup
    bands: tuple[BandShare, ...]
    bins: tuple[Bin, ...]
    parts: tuple[BoardPart, ...]
    categories: tuple[CategoryLine, ...]
    decimals: int = 1
    base: Decimal = Decimal(0)
    top_quota_percent: int | None = None
    compared: Period | None = None
    by_group: bool = False
    shown_of: int | None = None
