"""Figures of 年度结果运用名单."""

from dataclasses import dataclass

from gongshu_desk.domain.points.consequences import Listing
from gongshu_desk.domain.summary import PrintStamp


@dataclass(frozen=True, slots=True)
class ConsequenceFigures:
    """One list of a year on paper."""

    stamp: PrintStamp
    year: int
    level: str
    listing: Listing
    closed: bool = False
