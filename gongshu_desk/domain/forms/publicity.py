"""Figures of the papers about published points: the objection's slip and answer, the list of what was corrected.

Plain frozen values, names raw.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from gongshu_desk.domain.summary import PrintStamp, Publication, UnitLine


@dataclass(frozen=True, slots=True)
class ObjectionPaper:
    """One objection as far as it has come; blank where `no` is empty (a form for the deputy at the counter).

    `kind` and `decision` are labels, empty while open; `about` is the referred record in words. Totals are those made
    public and those of now, None where the deputy has no row. `mark` tells namesakes apart.
    """

    unit: UnitLine
    year: int
    level: str
    no: str = ""
    name: str = ""
    mark: str = ""
    group: str = ""
    raised_by: str = ""
    window: Publication | None = None
    kind: str = ""
    about: str = ""
    content: str = ""
    received_on: date | None = None
    received_by: str = ""
    checked_on: date | None = None
    checked_by: str = ""
    findings: str = ""
    decision: str = ""
    decided_on: date | None = None
    decided_by: str = ""
    correction: str = ""
    answer: str = ""
    answered_on: date | None = None
    old_total: Decimal | None = None
    new_total: Decimal | None = None
    fingerprint: str = ""
    """Of the list that was objected to."""
    late: bool = False
    red_head: bool = True

    @property
    def addressee(self) -> str:
        """王丽萍代表; of namesakes 王丽萍代表（第 4 选区）."""
        return f"{self.name}代表（{self.mark}）" if self.mark else f"{self.name}代表"


@dataclass(frozen=True, slots=True)
class CorrectedRow:
    """A deputy before and after; totals, ranks and bands are None where there was no row or no rank.

    `lines` tell what came, went or counts otherwise; empty where only rank or band followed from others.
    """

    name: str
    group: str
    old_total: Decimal | None
    new_total: Decimal | None
    old_rank: int | None
    new_rank: int | None
    old_band: str | None
    new_band: str | None
    lines: tuple[str, ...] = ()
    mark: str = ""


@dataclass(frozen=True, slots=True)
class CorrectedRounds:
    """Round n against the one before it. `after` carries the reason and the document number; `decimals` of a total.

    `stamp` is that of the later round, `old_hash` the earlier one's.
    """

    stamp: PrintStamp
    year: int
    level: str
    before: Publication
    after: Publication
    rows: tuple[CorrectedRow, ...]
    rules: tuple[str, ...]
    people: int
    old_hash: str
    approved_by: str = ""
    decimals: int = 1
