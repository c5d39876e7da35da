"""Figures of the papers of deliberations, appraisals and selections. Names raw, numbers exact, sums from the lines."""

from dataclasses import dataclass
from datetime import date

from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.forms import BallotFigures
from gongshu_desk.domain.summary import UnitLine


@dataclass(frozen=True, slots=True)
class MinuteLine:
    """One matter: what was asked, the votes as far as they were counted, the result, and who handles it."""

    title: str
    proposer: str
    result: str
    votes_for: int | None
    against: int | None
    abstained: int | None
    handler: str = ""
    due_on: date | None = None
    answered_on: date | None = None
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class MinutesFigures:
    """One residents' deliberation. `by_sort`: members in office on the day by 类别; `present` None: not counted."""

    unit: UnitLine
    no: str
    title: str
    day: date
    day_part: str
    place: str
    topic: str
    agenda: tuple[str, ...]
    due: int
    present: int | None
    by_sort: tuple[tuple[str, int], ...]
    deputies_due: int
    deputies_present: int
    matters: tuple[MinuteLine, ...]
    fingerprint: str = ""

    @property
    def attended(self) -> Rate:
        """实到 ÷ 应到成员."""
        return Rate(self.present, self.due) if self.present is not None else Rate(0, 0)


@dataclass(frozen=True, slots=True)
class MemberLine:
    """A member who signs: who, of which sort, from where."""

    name: str
    sort: str
    origin: str


@dataclass(frozen=True, slots=True)
class MemberSheet:
    """The members' sign-in list of one deliberation."""

    unit: UnitLine
    no: str
    title: str
    day: date
    day_part: str
    place: str
    people: tuple[MemberLine, ...]


@dataclass(frozen=True, slots=True)
class AppraisedLine:
    """One judge or prosecutor; `ballot` None where no votes are entered."""

    name: str
    post: str
    organ: str
    ballot: BallotFigures | None = None
    opinion: str = ""
    rectified: str = ""


@dataclass(frozen=True, slots=True)
class AppraisalFigures:
    """One appraisal meeting with everyone appraised."""

    unit: UnitLine
    no: str
    title: str
    day: date
    place: str
    topic: str
    deputies_due: int
    deputies_present: int
    people: tuple[AppraisedLine, ...]
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class CandidateLine:
    """A candidate: the reason written for the deputy, what the year says, the votes, whether chosen, the certificate."""

    name: str
    mark: str
    group: str
    reason: str
    facts: str
    votes: int | None
    chosen: bool
    number: str = ""

    @property
    def told(self) -> str:
        """Reason and figures, once each."""
        return self.reason if self.reason == self.facts or not self.facts else f"{self.reason}\n{self.facts}".strip()


@dataclass(frozen=True, slots=True)
class SelectionFigures:
    """One selection; `criteria` a line each. It is a result as soon as somebody is chosen."""

    unit: UnitLine
    no: str
    title: str
    year: int
    level: str
    criteria: tuple[str, ...]
    places: int | None
    granted_by: str
    document_no: str
    decided_on: date | None
    people: tuple[CandidateLine, ...]
    fingerprint: str = ""

    @property
    def decided(self) -> bool:
        """Whether somebody is chosen."""
        return any(one.chosen for one in self.people)

    @property
    def voted(self) -> bool:
        """Whether votes are entered."""
        return any(one.votes is not None for one in self.people)
