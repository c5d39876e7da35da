"""Figures of the certificate register: the list that goes with a batch of certificates."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from gongshu_desk.domain.codes import CertificateKind
from gongshu_desk.domain.summary import UnitLine


@dataclass(frozen=True, slots=True)
class CertificateLine:
    """One certificate of the list. `void_on` None for a valid one; `replaces`, `replaced_by` are numbers of 补发."""

    number: str
    name: str
    person: bool
    group: str
    """The deputy's group on the year's last day; empty for a station and for who belongs to none."""
    subject: str
    """The course, or the honour."""
    issued_on: date
    void_on: date | None = None
    void_reason: str = ""
    replaces: str = ""
    replaced_by: str = ""
    mark: str = ""
    """Tells namesakes apart (第 4 选区), so that nobody signs for the other's; empty for all others."""


@dataclass(frozen=True, slots=True)
class CertificateListFigures:
    """证书发放清单 of one kind and year, in the order of the stack; `partial` where only some numbers were asked for.

    `until` is the date of the newest issue or 作废, `fingerprint` the hash (hex) of what the register says of them.
    """

    unit: UnitLine
    kind: CertificateKind
    year: int
    lines: tuple[CertificateLine, ...]
    until: date
    fingerprint: str
    order: str = "姓氏笔画"
    group_names: tuple[str, ...] = ()
    """Groups in office order; those not named follow as the lines come."""
    by_group: bool = False
    partial: bool = False

    @property
    def valid(self) -> tuple[CertificateLine, ...]:
        """Those to hand out."""
        return tuple(line for line in self.lines if line.void_on is None)

    @property
    def void(self) -> tuple[CertificateLine, ...]:
        """作废: to be taken back and kept."""
        return tuple(line for line in self.lines if line.void_on is not None)

    @property
    def groups(self) -> tuple[tuple[str, int], ...]:
        """Valid certificates by group; deputies without a group and stations under a word of their own."""
        counts = Counter(group_word(line) for line in self.valid)
        return tuple((name, counts[name]) for name in dict.fromkeys((*self.group_names, *counts)) if counts[name])

    @property
    def subjects(self) -> tuple[tuple[str, int], ...]:
        """Courses or honours of all of them with their number, the most frequent first."""
        return tuple(Counter(line.subject for line in self.lines).most_common())


def group_word(line: CertificateLine) -> str:
    """The group, 未编组, or 联络站."""
    return (line.group or "未编组") if line.person else "联络站"
