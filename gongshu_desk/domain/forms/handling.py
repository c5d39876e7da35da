"""Figures of the papers of hand-over: the list an organ gets (交办清单), the letter that urges it (催办函).

Names are raw. A letter counts its days from the day on which it was urged, never from today's.
"""

from dataclasses import dataclass
from datetime import date

from gongshu_desk.domain.summary import UnitLine


@dataclass(frozen=True, slots=True)
class HandOverLine:
    """One suggestion as an organ is given it. `due_on` is the reply's, for an assisting organ its opinion's."""

    no: str
    kind: str
    title: str
    lead: str
    cosigners: int
    assigned_on: date
    due_on: date
    role: str
    """主办, 分办 or 会办."""
    others: str = ""
    """Who else handles it."""
    key: bool = False
    again: bool = False
    answered_on: date | None = None

    @property
    def whose(self) -> str:
        """How many signed: 「等 5 人」, empty for one alone."""
        return f"等 {self.cosigners + 1} 人" if self.cosigners else ""


@dataclass(frozen=True, slots=True)
class HandOverList:
    """What one organ was given of the suggestions of a year."""

    unit: UnitLine
    year: int
    organ: str
    lines: tuple[HandOverLine, ...]
    fingerprint: str = ""

    @property
    def hosted(self) -> int:
        """How many the organ answers itself."""
        return sum(line.role != "会办" for line in self.lines)

    @property
    def known_until(self) -> date | None:
        """The newest day entered for these; None for an empty list."""
        return max((day for line in self.lines for day in (line.assigned_on, line.answered_on) if day), default=None)


@dataclass(frozen=True, slots=True)
class UrgingLetter:
    """What an organ has not answered. `day` is that of the urging, None where none was entered yet."""

    unit: UnitLine
    organ: str
    lines: tuple[HandOverLine, ...]
    day: date | None = None
