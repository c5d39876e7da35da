"""Figures of 积分规则试算对比表."""

from dataclasses import dataclass
from typing import Literal

from gongshu_desk.domain.points.trial import Trial
from gongshu_desk.domain.summary import PrintStamp


@dataclass(frozen=True, slots=True)
class TrialFigures:
    """A trial on paper. `stamp` is that of the rules in force; `fingerprint` that of the trial (SHA-256, hex).

    `by` orders the list; `changed_only` leaves out who has the same points, rank and grade.
    `marks` are (certificate number, what tells the namesake apart).
    """

    stamp: PrintStamp
    year: int
    level: str
    title: str
    version: int
    fingerprint: str
    closed: bool
    trial: Trial
    by: Literal["group", "rank"] = "group"
    changed_only: bool = False
    remark: str = ""
    marks: tuple[tuple[str, str], ...] = ()
