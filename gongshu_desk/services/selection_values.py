"""What a selection looks like to pages and prints: proposal, candidates, choice by votes, what granting will write."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from gongshu_desk.services.certificate_register import Plan
from gongshu_desk.services.selection_criteria import Criteria, Judged, only_facts


@dataclass(frozen=True, slots=True)
class Proposal:
    """Whom the conditions name, in rank order; who is one condition short; how many more were looked at."""

    year: int
    criteria: Criteria
    named: tuple[Judged, ...]
    nearly: tuple[Judged, ...]
    others: int
    known: frozenset[str] = frozenset()
    """代表证号 of those who are candidates already."""

    @property
    def new(self) -> tuple[Judged, ...]:
        """Those who would be added."""
        return tuple(one for one in self.named if one.certificate_no not in self.known)


@dataclass(frozen=True, slots=True)
class Stood:
    """A candidate as the page and the print show it; `number` is that of the valid certificate."""

    id: int
    revision: int
    mandate_id: int
    certificate_no: str
    name: str
    group: str
    reason: str
    proposed_by: str
    votes: int | None
    chosen: bool
    note: str
    honour_id: int | None
    number: str
    facts: str
    """What the year says of the deputy now."""
    missing: str
    """Which conditions are not met now, or why out of the question; empty where all are."""
    mark: str = ""
    """Tells namesakes apart; empty for all others."""

    @property
    def printed_reason(self) -> str:
        """The reason as honour and certificate take it: figures alone are none, the usual words stand there then."""
        return "" if only_facts(self.reason) else self.reason

    @property
    def told(self) -> str:
        """王丽萍（第 4 选区） for namesakes, else the bare name."""
        return f"{self.name}（{self.mark}）" if self.mark else self.name


@dataclass(frozen=True, slots=True)
class Board:
    """One selection with its candidates: the chosen first, then by votes, then by points."""

    id: int
    no: str
    name: str
    year: int
    level: Any
    criteria_text: str
    criteria: Criteria
    places: int | None
    granted_by: str
    document_no: str
    decided_on: date | None
    own: bool
    """The honour is the unit's own: then certificates get numbers."""
    candidates: tuple[Stood, ...]

    @property
    def chosen(self) -> tuple[Stood, ...]:
        """入选."""
        return tuple(one for one in self.candidates if one.chosen)

    @property
    def waiting(self) -> tuple[Stood, ...]:
        """Chosen, without an honour yet."""
        return tuple(one for one in self.chosen if one.honour_id is None)

    @property
    def unnumbered(self) -> tuple[Stood, ...]:
        """Chosen, without a certificate yet."""
        return tuple(one for one in self.chosen if not one.number)


@dataclass(frozen=True, slots=True)
class ByVotes:
    """Who would be chosen by votes: those above the line, and those who share its votes and are left to the office."""

    chosen: tuple[Stood, ...]
    tied: tuple[Stood, ...] = ()

    def sentence(self, places: int) -> str:
        """What the clerk reads before anything is written."""
        told = f"按得票，名额 {places} 名：{_names(self.chosen) or '没有人'}入选"
        if self.tied:
            votes = self.tied[0].votes
            told += f"；{_names(self.tied)}同为 {votes} 票，跨过名额线，没有自动入选，请集体研究后逐人勾选"
        return told + "。"


@dataclass(frozen=True, slots=True)
class Granting:
    """What one step will write: an honour for each in `people`, and the certificates planned for those in `plan`.

    `plan` is None where another body grants the honour and the clerk did not ask for numbers.
    """

    board: Board
    people: tuple[Stood, ...]
    plan: Plan | None

    @property
    def sentence(self) -> str:
        """What will be written, and what of it can be taken back."""
        told = f"登记荣誉「{self.board.name}」{len(self.people)} 条" if self.people else "荣誉都已登记"
        if self.plan is None:
            why = "" if self.board.own else f"由{self.board.granted_by}授予，证书由授予单位颁发，不编号"
            return f"{told}{'；' + why if why else ''}。登记以后可以撤销。"
        numbers = self.plan.numbers
        span = numbers[0] if len(numbers) == 1 else f"{numbers[0]} 至 {numbers[-1]}"
        return f"{told}，编发荣誉证书 {len(numbers)} 张（{span}）。证书编号发出以后不能撤销，发错的只能作废。"


def _names(people: Sequence[Stood]) -> str:
    return "、".join(one.told for one in people)
