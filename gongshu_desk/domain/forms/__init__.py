"""Figures of the single forms: register, sign-in sheet, certificates, duty reports. The year's own stand in `summary`.

Plain frozen values, as there: names raw, phones masked, numbers exact.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.summary import CategoryLine, Number, PrintStamp, UnitLine, WorkFigures

# --- 个人履职情况登记表 ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Identity:
    """The head of the register. Empty strings print as empty cells; `phone` is masked already.

    `birth` is ISO as far as it is known: 1981-04-12, 1964-08 or 1970.
    """

    name: str
    certificate_no: str
    sex: str = ""
    birth: str = ""
    ethnicity: str = ""
    party: str = ""
    education: str = ""
    term: str = ""
    """第一届."""
    elected_on: date | None = None
    in_office_since: date | None = None
    """First day in office; printed as 任职日期 where the day of the election is not known."""
    electoral_district: str = ""
    group: str = ""
    phone: str = ""
    position: str = ""
    """工作单位及职务."""


@dataclass(frozen=True, slots=True)
class YearLine:
    """One line of 年度履职概况: the year, the work, and the result as printed (`total` None = not graded)."""

    year: int
    work: WorkFigures
    total: Number | None
    rank: int | None
    ranked: int
    """参评人数, the denominator behind the rank."""


@dataclass(frozen=True, slots=True)
class ItemFigures:
    """One rule item with at least one fact. `value` is after the item's own cap, before its category's.

    `arithmetic` says facts × points in words (5 次 × 3，截去 3).
    """

    code: str
    name: str
    arithmetic: str
    raw: Number
    value: Number
    cap: Decimal | None = None


@dataclass(frozen=True, slots=True)
class CategoryFigures:
    """One category of the register: its items in the scheme's order and what counts in the end."""

    line: CategoryLine
    items: tuple[ItemFigures, ...]
    counted: Number

    @property
    def cut(self) -> Fraction:
        """What the category's cap cut off (positive) or its floor gave back (negative)."""
        return sum((Fraction(item.value) for item in self.items), start=Fraction(0)) - Fraction(self.counted)


@dataclass(frozen=True, slots=True)
class RecordLine:
    """One line of 履职记录. A rate item is one line; `facts` says how many facts it stands for."""

    day: date | None
    item: str
    text: str
    raw: Number
    counted: Number
    facts: int = 1

    @property
    def capped(self) -> bool:
        """Some of its points were cut off by a cap."""
        return self.raw != self.counted


@dataclass(frozen=True, slots=True)
class UncountedLine:
    """A fact that gives no points, and why (年度外, 规则无对应事项 …)."""

    day: date | None
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class BallotFigures:
    """Votes on one deputy's report. `invalid` follows: 收回 = 有效 + 无效; 有效 = sum of the options."""

    issued: int
    returned: int
    satisfied: int
    fairly: int
    dissatisfied: int
    abstained: int = 0

    @property
    def valid(self) -> int:
        return self.satisfied + self.fairly + self.dissatisfied + self.abstained

    @property
    def invalid(self) -> int:
        return self.returned - self.valid

    @property
    def satisfied_rate(self) -> Rate:
        """满意率 = 满意 ÷ 有效票."""
        return Rate(self.satisfied, self.valid)

    @property
    def accepted_rate(self) -> Rate:
        """满意和基本满意率 = (满意 + 基本满意) ÷ 有效票."""
        return Rate(self.satisfied + self.fairly, self.valid)


@dataclass(frozen=True, slots=True)
class DutyLine:
    """A deputy's report of the year: due or not, in writing, orally, and the votes where there were any."""

    due: bool = False
    written_on: date | None = None
    oral_on: date | None = None
    place: str = ""
    ballot: BallotFigures | None = None


@dataclass(frozen=True, slots=True)
class HonourLine:
    """One honour of the year."""

    title: str
    level: str = ""
    granted_by: str = ""
    document_no: str = ""
    granted_on: date | None = None


@dataclass(frozen=True, slots=True)
class RegisterFigures:
    """Everything on one deputy's 个人履职情况登记表."""

    stamp: PrintStamp
    year: int
    register_no: str
    identity: Identity
    current: YearLine
    previous: YearLine | None
    band: str
    reason: str
    """Why there is no grade, or none as good as the points say; empty else."""
    categories: tuple[CategoryFigures, ...]
    total: Number
    """The rounded total."""
    base: Number = 0
    """基础分 of the scheme; 0 where it has none."""
    cap_cut: Number = 0
    """What the total cap cut off; negative what the total floor gave back; 0 where neither acted."""
    records: tuple[RecordLine, ...] = ()
    uncounted: tuple[UncountedLine, ...] = ()
    duty: DutyLine = DutyLine()
    honours: tuple[HonourLine, ...] = ()

    @property
    def graded(self) -> bool:
        """Whether the points count: the public list shows no points of who is not graded."""
        return self.current.total is not None


# --- 会议签到表 -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SignInPerson:
    """One row. `remark` carries what is registered already (病假); an empty sheet leaves it empty."""

    name: str
    employer: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True)
class SignInGroup:
    """The people of one deputy group, who stand together on the sign-in sheet, in printed order."""

    name: str
    people: tuple[SignInPerson, ...]


class TiesOut:
    """What every count of attendance obeys: 请假 = 因公 + 因病 + 因事, 应到 = 实到 + 请假 + 缺席."""

    __slots__ = ()
    present: int
    official_leave: int
    sick_leave: int
    personal_leave: int
    absent: int

    @property
    def leave(self) -> int:
        return self.official_leave + self.sick_leave + self.personal_leave

    @property
    def expected(self) -> int:
        return self.present + self.leave + self.absent


@dataclass(frozen=True, slots=True)
class SignInCounts(TiesOut):
    """Registered result: 应到 = 实到 + 请假 + 缺席; `late` is a part of `present`, `sitting_in` stands outside."""

    present: int
    late: int
    official_leave: int
    sick_leave: int
    personal_leave: int
    absent: int
    sitting_in: int = 0


@dataclass(frozen=True, slots=True)
class SignInFigures:
    """One sign-in unit. `counts` None leaves the boxes free for the recorder's pen."""

    unit: UnitLine
    activity_no: str
    title: str
    """Name of the meeting or activity."""
    day: date
    day_part: str
    place: str
    groups: tuple[SignInGroup, ...]
    roster_until: date
    fingerprint: str
    meeting: bool = True
    """会议签到表, else 活动签到表."""
    clock: str = ""
    """14:00 至 16:30, where it is known."""
    sign_in_unit: str = ""
    """第 1 个半天."""
    part: str = ""
    """What the half day is called within the meeting: 预备会议、第一次全体会议."""
    recorder: str = ""
    counts: SignInCounts | None = None
    guests: tuple[SignInPerson, ...] = ()
    """Registered as 列席; not part of 应到."""
    guest_rows: int = 4
    """Rows for 列席人员, those registered included."""
    order: str = "代表小组、姓氏笔画"

    @property
    def expected(self) -> int:
        """应到: the registered sum where there is one, else the people listed."""
        return self.counts.expected if self.counts else sum(len(group.people) for group in self.groups)


# --- certificates ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CertificateFigures:
    """What both certificates share. An empty `number` means none is issued: the print says 「样张」.

    `check_code` is hex; the first 8 digits are printed and stand in the QR with the number. `name` is a
    person's raw name, or that of a station with `person` False (then without 同志).
    """

    number: str
    name: str
    issuer: str
    issued_on: date | None
    check_code: str = ""
    person: bool = True
    reissued: bool = False
    """补发: said below the number."""
    layout: str = ""
    """Text of the layout to draw with, as it was when issued; empty takes the shipped one."""

    @property
    def specimen(self) -> bool:
        return not self.number


@dataclass(frozen=True, slots=True)
class TrainingFigures:
    """培训结业证书. `half_days` attended; `hours` (学时) left out of the sentence when None."""

    certificate: CertificateFigures
    course: str
    start: date
    end: date
    organiser: str
    half_days: Number
    hours: Number | None = None


@dataclass(frozen=True, slots=True)
class HonourFigures:
    """荣誉证书. `within` stands before the honour (翠柳街道); `reason` empty takes the layout's own sentence."""

    certificate: CertificateFigures
    year: int
    honour: str
    within: str = ""
    reason: str = ""
    document_no: str = ""


# --- 述职报告及测评结果 ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DutyBallot:
    """One deputy's row in the result table."""

    name: str
    ballot: BallotFigures
    electoral_district: str = ""


@dataclass(frozen=True, slots=True)
class DutyReportText:
    """A deputy's written report. Paragraphs in order; one that begins 「一、」 or 「（一）」 is set as a heading."""

    name: str
    electoral_district: str
    day: date | None
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DutyStatus:
    """One deputy due in the year: when in writing, when orally; both None = outstanding."""

    name: str
    group: str
    written_on: date | None = None
    oral_on: date | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class DutyReportFigures:
    """One duty-report meeting with its ballot, or with `day` None the year's written reports alone.

    `leave` and `absent` None where only 应到 and 实到 were registered (the print then says 未到).
    """

    stamp: PrintStamp
    year: int
    meeting: str
    """翠柳街道区人大代表 2026 年度述职会."""
    day: date | None
    day_part: str
    place: str
    audience: str = "选民代表"
    expected: int | None = None
    present: int | None = None
    leave: int | None = None
    absent: int | None = None
    rows: tuple[DutyBallot, ...] = ()
    texts: tuple[DutyReportText, ...] = ()
    statuses: tuple[DutyStatus, ...] = ()
    """All who were due in the year; empty leaves the section out."""
    outcome: str = ""
    """结果与处理 in words; empty takes a sentence from the figures."""
    order: str = "姓氏笔画"

    @property
    def reported(self) -> Rate:
        """述职率 = 已述职 ÷ 应述职."""
        done = sum(1 for s in self.statuses if s.written_on or s.oral_on)
        return Rate(done, len(self.statuses))
