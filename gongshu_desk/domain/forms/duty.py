"""Figures of the papers of duty reports (述职): ballot, tellers' sheet, feedback, rectification.

Plain frozen values, names raw. Aspects and options are data: an office with another scale prints that one.
"""

from dataclasses import dataclass
from datetime import date

from gongshu_desk.domain.duty_scales import Part, Result, Scale, result
from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.forms import BallotFigures
from gongshu_desk.domain.summary import PrintStamp, UnitLine

OPTIONS = ("满意", "基本满意", "不满意")
ABSTENTION = "弃权"
ASPECTS = ("出席会议、审议发言", "闭会期间履职活动", "联系群众、反映民意", "提出和督办建议", "遵纪守法、廉洁自律")
OVERALL = "总体评价"


@dataclass(frozen=True, slots=True)
class BallotSlips:
    """The slips (测评票) on one deputy: all alike, without number or name of the voter.

    `count` is how many slips are wanted, None for one full sheet; `needed` tells that a number was asked for and none
    is registered. `per_sheet` is 4, 2 or 1 to an A4 sheet.
    """

    name: str
    meeting: str
    """翠柳街道区人大代表 2026 年度述职会."""
    electoral_district: str = ""
    day: date | None = None
    options: tuple[str, ...] = OPTIONS
    aspects: tuple[str, ...] = ASPECTS
    overall: str = OVERALL
    per_sheet: int = 4
    count: int | None = None
    needed: bool = False
    points: bool = False
    """Points out of a hundred are written, where other slips have a box for each answer."""

    @property
    def sheets(self) -> tuple[int, ...]:
        """How many slips each sheet holds; the last one only what is left."""
        wanted = self.per_sheet if self.count is None else self.count
        full, rest = divmod(wanted, self.per_sheet)
        return (self.per_sheet,) * full + ((rest,) if rest else ())


@dataclass(frozen=True, slots=True)
class TallyRow:
    """One deputy on the tally. `ballot` None: not counted yet, the fields are left to the tellers' pens.

    `mark` tells namesakes apart (第 4 选区) and is empty for all others.
    """

    name: str
    electoral_district: str = ""
    issued: int | None = None
    ballot: BallotFigures | None = None
    mark: str = ""


@dataclass(frozen=True, slots=True)
class TallyFigures:
    """The count of one meeting: either all of `rows` are counted, or none is. `day` None where none is registered."""

    stamp: PrintStamp
    year: int
    meeting: str
    day: date | None
    place: str
    rows: tuple[TallyRow, ...]
    expected: int | None = None
    present: int | None = None
    options: tuple[str, ...] = OPTIONS
    order: str = "姓氏笔画"

    @property
    def counted(self) -> bool:
        """Whether the votes are registered."""
        return all(row.ballot is not None for row in self.rows)

    @property
    def total(self) -> BallotFigures:
        """The sums of all counted rows."""
        ballots = [row.ballot for row in self.rows if row.ballot is not None]
        return BallotFigures(*(sum(getattr(one, key) for one in ballots) for key in BallotFigures.__slots__))


@dataclass(frozen=True, slots=True)
class DutyLetter:
    """What a letter to one deputy about the duty report rests on. The date of the letter is left to the pen."""

    unit: UnitLine
    year: int
    name: str
    reported_on: date | None = None
    place: str = ""
    ballot: BallotFigures | None = None
    said: tuple[str, ...] = ()
    """Opinions of the voters, one each."""
    mend: tuple[str, ...] = ()
    """整改要求, one each."""
    mend_by: date | None = None
    options: tuple[str, ...] = OPTIONS
    red_head: bool = True
    """False on stock with a printed head."""
    mark: str = ""
    """Tells namesakes apart (第 4 选区), so that no letter goes to the wrong one; empty for all others."""
    verdict: str = ""
    """What came of the ballot by its scale, in a sentence; empty where only the rates are told."""
    aspects: tuple[str, ...] = ()
    """The result of each aspect voted on, a sentence each."""

    @property
    def addressee(self) -> str:
        """王丽萍代表; of namesakes 王丽萍代表（第 4 选区）."""
        return f"{self.name}代表（{self.mark}）" if self.mark else f"{self.name}代表"

    @property
    def refused(self) -> Rate | None:
        """不满意 ÷ 有效票 where that is more than one half; None else."""
        votes = self.ballot
        if votes is None or 2 * votes.dissatisfied <= votes.valid:
            return None
        return Rate(votes.dissatisfied, votes.valid)

    @property
    def must_mend(self) -> bool:
        """Rectification is due: more than half of the valid votes were 不满意, or a demand was registered."""
        return self.refused is not None or bool(self.mend)


@dataclass(frozen=True, slots=True)
class NoticePerson:
    """Who is to report: `mark` tells where from (第 3 选区), `again` that it is another report after a rectification."""

    name: str
    mark: str = ""
    again: bool = False


@dataclass(frozen=True, slots=True)
class DutyNotice:
    """述职通知 of one batch: all that report on one day. What is not known is left to the pen."""

    unit: UnitLine
    year: int
    batch: str
    day: date | None
    place: str
    audience: str
    people: tuple[NoticePerson, ...]
    red_head: bool = True


@dataclass(frozen=True, slots=True)
class ResultRow:
    """The ballot on one deputy as it is read out."""

    name: str
    scale: Scale
    parts: tuple[Part, ...]
    mark: str = ""

    @property
    def whole(self) -> Part:
        """The voters' count on the deputy as a whole."""
        return self.parts[0]

    @property
    def result(self) -> Result:
        """The verdict with its arithmetic."""
        return result(self.scale, self.parts)


@dataclass(frozen=True, slots=True)
class ResultFigures:
    """测评结果宣读稿 of one meeting. `tellers` as registered; empty leaves their names to the pen."""

    unit: UnitLine
    meeting: str
    day: date | None
    place: str
    rows: tuple[ResultRow, ...]
    expected: int | None = None
    present: int | None = None
    tellers: str = ""
