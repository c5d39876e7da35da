"""Figures of the papers about deputies and about their year: handbook, quarter, roster, recommendation, work report.

Plain frozen values, as in `forms`: names raw, numbers exact, phones masked unless the print was told otherwise.
"""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.forms import DutyLine, HonourLine, Identity, RegisterFigures, YearLine
from gongshu_desk.domain.summary import Number, PrintStamp, UnitLine

# --- 履职手册 -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class HandbookEvent:
    """One activity of the year as one deputy stood to it, whether it gives points or not.

    `half_days` is what was attended, 0 for who was not there. `counted` False: outside service or sent back, so it
    stands in no sum, and `status` says why. `page` is that of the paper record book; empty prints a line to write on.
    """

    day: date
    kind: str
    title: str
    place: str = ""
    status: str = "出席"
    half_days: Number = 0
    present: bool = True
    counted: bool = True
    note: str = ""
    page: str = ""


@dataclass(frozen=True, slots=True)
class HandbookOpinion:
    """An opinion of residents gathered at a reception, or another activity, that the deputy was present at."""

    day: date
    station: str
    content: str
    route: str = ""
    answered_on: date | None = None
    resolved_on: date | None = None


@dataclass(frozen=True, slots=True)
class HandbookProposal:
    """A suggestion or motion that the deputy led or signed; `state` tells the handling in words.

    `counted` False: raised outside service or sent back, so it stands in no sum, and `state` says why.
    """

    day: date
    kind: str
    role: str
    title: str
    handler: str = ""
    state: str = ""
    led: bool = True
    page: str = ""
    counted: bool = True


@dataclass(frozen=True, slots=True)
class HandbookHonour:
    """One honour of the year with its page."""

    honour: HonourLine
    page: str = ""


@dataclass(frozen=True, slots=True)
class HandbookAdjustment:
    """Points given or taken by hand."""

    day: date
    item: str
    points: Number
    reason: str
    document_no: str = ""


@dataclass(frozen=True, slots=True)
class HandbookFigures:
    """One deputy's year as a chronicle. Identity, sums and points are those of the register."""

    register: RegisterFigures
    meetings: tuple[HandbookEvent, ...] = ()
    field: tuple[HandbookEvent, ...] = ()
    training: tuple[HandbookEvent, ...] = ()
    group: tuple[HandbookEvent, ...] = ()
    contacts: tuple[HandbookEvent, ...] = ()
    others: tuple[HandbookEvent, ...] = ()
    opinions: tuple[HandbookOpinion, ...] = ()
    proposals: tuple[HandbookProposal, ...] = ()
    duty_page: str = ""
    honours: tuple[HandbookHonour, ...] = ()
    adjustments: tuple[HandbookAdjustment, ...] = ()
    photo: bytes = b""
    """JPEG of the part that is shown; empty leaves the place for a paper one."""

    @property
    def events(self) -> tuple[HandbookEvent, ...]:
        """Every activity of the year, section by section."""
        return (*self.meetings, *self.field, *self.training, *self.group, *self.contacts, *self.others)


# --- 季度亮分 -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class QuarterScore:
    """A deputy as of the last day of a quarter. `added` is the difference to the quarter before.

    `reason` is empty for who is graded; the points of others stay unprinted, their days do not.
    """

    total: Number
    added: Number
    days: Number
    days_added: Number
    rank: int | None
    tied: bool = False
    reason: str = ""

    @property
    def graded(self) -> bool:
        """Whether the points are printed."""
        return not self.reason


@dataclass(frozen=True, slots=True)
class QuarterPerson:
    """A deputy with the state of each quarter shown; None where not yet in office then. The last one is never None.

    `mark` tells namesakes apart (第 4 选区) and is empty for all others.
    """

    name: str
    certificate_no: str
    scores: tuple[QuarterScore | None, ...]
    mark: str = ""

    @property
    def now(self) -> QuarterScore:
        """The state at the end of the last quarter shown."""
        last = self.scores[-1]
        assert last is not None
        return last


@dataclass(frozen=True, slots=True)
class QuarterGroup:
    """The deputies of one group on the last day of the quarter, by strokes."""

    name: str
    people: tuple[QuarterPerson, ...]

    @property
    def graded(self) -> tuple[QuarterPerson, ...]:
        """Those whose points are printed."""
        return tuple(person for person in self.people if person.now.graded)

    def average(self, *, added: bool = False) -> Fraction | None:
        """人均累计积分, or what the quarter added; None where nobody is graded."""
        scores = [person.now.added if added else person.now.total for person in self.graded]
        return sum((Fraction(s) for s in scores), start=Fraction(0)) / len(scores) if scores else None

    @property
    def days_added(self) -> Fraction:
        """Duty days of the quarter, all together."""
        return sum((Fraction(person.now.days_added) for person in self.people), start=Fraction(0))

    @property
    def days(self) -> Fraction:
        """Duty days of the year so far, all together."""
        return sum((Fraction(person.now.days) for person in self.people), start=Fraction(0))


@dataclass(frozen=True, slots=True)
class QuarterFigures:
    """Points of one quarter (`quarters` holds one number), or of all quarters begun, side by side."""

    stamp: PrintStamp
    year: int
    level: str
    quarters: tuple[int, ...]
    groups: tuple[QuarterGroup, ...]
    until: date
    """Last day of the last quarter shown, or of the data where that comes first."""
    running: bool = False
    """The last quarter is not over by the newest fact."""
    base: Number = 0
    halves: int = 1
    """2 where the halves of the year are scored apart: the base then counts in each."""

    @property
    def total(self) -> QuarterGroup:
        """All deputies as one group."""
        return QuarterGroup("合计", tuple(person for group in self.groups for person in group.people))

    @property
    def ranked(self) -> int:
        """参评人数."""
        return sum(person.now.rank is not None for person in self.total.people)


# --- 代表名册 -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RosterPerson:
    """One row. `phone` and `id_number` come as they are to be printed: masked, or whole on a print told to be so."""

    name: str
    certificate_no: str
    sex: str = ""
    birth: str = ""
    ethnicity: str = ""
    party: str = ""
    education: str = ""
    position: str = ""
    electoral_district: str = ""
    group: str = ""
    delegation: str = ""
    station: str = ""
    phone: str = ""
    id_number: str = ""


@dataclass(frozen=True, slots=True)
class RosterPart:
    """People under one heading of the roster; an empty `name` for a list without parts."""

    name: str
    people: tuple[RosterPerson, ...]


@dataclass(frozen=True, slots=True)
class RosterFigures:
    """The roster on one day. `structure` are shares of the whole; `tags` may overlap."""

    unit: UnitLine
    year: int
    level: str
    on: date
    parts: tuple[RosterPart, ...]
    order: str
    """What the list is ordered by: 代表小组、姓氏笔画."""
    private: bool
    fingerprint: str
    structure: tuple[tuple[str, Rate], ...] = ()
    tags: tuple[tuple[str, Rate], ...] = ()
    changes: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """(补选, 资格终止 …, who and when) in the year up to the day."""

    @property
    def count(self) -> int:
        """代表人数."""
        return sum(len(part.people) for part in self.parts)


# --- 荣誉与优秀代表推荐表 -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RecommendationFigures:
    """One deputy put forward for an honour, with the year's figures. `deeds` empty leaves lines to write on."""

    stamp: PrintStamp
    year: int
    award: str
    identity: Identity
    current: YearLine
    band: str
    reason: str
    duty: DutyLine
    honours: tuple[HonourLine, ...] = ()
    """All honours kept, newest first."""
    deeds: str = ""
    remark: str = ""
    """Why this page was printed where nobody is preferred; empty else."""
    photo: bytes = b""
    """As in `HandbookFigures`."""


# --- 年度工作报告数据页 ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One figure that the annual report states, with the year before. A `Rate` prints n/d and per cent."""

    label: str
    value: Number | Rate
    unit: str
    before: Number | Rate | None
    definition: str


@dataclass(frozen=True, slots=True)
class KindLine:
    """One kind of activity: 场次, 人次, 人数, and the 场次 of the year before (None: nothing to compare with)."""

    label: str
    held: int
    deputy_times: int
    persons: int
    held_before: int | None = None


@dataclass(frozen=True, slots=True)
class ReportBlock:
    """Lines under one heading (代表和会议, 活动和培训 …)."""

    title: str
    lines: tuple[ReportLine, ...]


@dataclass(frozen=True, slots=True)
class WorkReportFigures:
    """The figures of the annual work report on one page. `ties` are sums that must come out, told in words."""

    stamp: PrintStamp
    year: int
    level: str
    blocks: tuple[ReportBlock, ...]
    kinds: tuple[KindLine, ...] = ()
    ties: tuple[str, ...] = ()
    compared: bool = True
    """There are records of the year before."""
    opinions_until: date | None = None
    """Newest date among the year's opinions and data: as of when they were resolved."""

    def line(self, label: str) -> ReportLine:
        """One line by its label; KeyError where there is none."""
        for block in self.blocks:
            for line in block.lines:
                if line.label == label:
                    return line
        raise KeyError(label)
