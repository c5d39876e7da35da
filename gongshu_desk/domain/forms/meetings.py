"""Figures of the papers of a meeting: notice, leave, who came, name plates. Plain frozen values, names raw."""

from dataclasses import dataclass
from datetime import date

from gongshu_desk.domain.codes import AttendanceStatus, LeaveDecision
from gongshu_desk.domain.figures import Exact, Rate
from gongshu_desk.domain.forms import TiesOut
from gongshu_desk.domain.summary import UnitLine

# --- 会议通知 -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class NoticeSection:
    """One part of a notice: its numbered heading (「一、时间和地点」) and its paragraphs."""

    heading: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NoticeFigures:
    """A notice of a meeting or activity, every text as it is printed; only what is known has a section.

    `day` None leaves the date free for the pen, `number` empty leaves it out. `addressee` is without its colon.
    """

    unit: UnitLine
    activity_no: str
    title: str
    """关于召开…的通知, without marks."""
    addressee: str
    opening: str
    """The paragraph before the sections."""
    sections: tuple[NoticeSection, ...]
    held_on: date
    place: str = ""
    number: str = ""
    day: date | None = None
    contact: str = ""
    """（联系人：…，电话：…）, empty where neither is known."""
    red_head: bool = True
    """False on stock with a printed head."""

    @property
    def issuer(self) -> str:
        """Who signs: the unit."""
        return self.unit.name

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The whole body in order: opening, then each heading with its paragraphs."""
        parts = (text for section in self.sections for text in (section.heading, *section.paragraphs))
        return (self.opening, *parts)


# --- 请假条, 请假审批单 ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LeaveFigures:
    """A deputy's leave from one meeting or activity; empty strings are blanks for the pen.

    `status` None where no kind of leave is registered: the boxes stay empty. Units of one meeting on the same kind of
    leave are one leave; `half_days` is their sum. `approver` follows 浙江省实施代表法办法 art. 46.
    """

    unit: UnitLine
    activity_no: str
    title: str
    meeting: bool
    """会议, else 活动."""
    start: date
    end: date
    when: str
    """2026年11月12日（星期四）下午2时."""
    place: str
    approver: str
    approver_head: str
    """Who signs the approval: 主任会议, 大会秘书处（代表团）, 召集人, 工委主任."""
    name: str = ""
    group: str = ""
    position: str = ""
    status: AttendanceStatus | None = None
    reason: str = ""
    leave_from: date | None = None
    leave_to: date | None = None
    half_days: Exact | None = None
    per_sheet: int = 2
    """Slips to an A4 page: 1 or 2."""
    asked_on: date | None = None
    decision: LeaveDecision | None = None
    """What the stored slip says; None and 待批 leave the boxes free for the pen."""
    decided_by: str = ""
    decided_on: date | None = None


# --- 出席情况通报 ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TurnoutCounts(TiesOut):
    """应到 = 实到 + 因公 + 因病 + 因事 + 缺席, in persons or in person-units; late and early leavers are among 实到."""

    present: int = 0
    official_leave: int = 0
    sick_leave: int = 0
    personal_leave: int = 0
    absent: int = 0
    late: int = 0
    left_early: int = 0

    @property
    def rate(self) -> Rate:
        """出席率 = 实到 ÷ 应到."""
        return Rate(self.present, self.expected)

    def __add__(self, other: "TurnoutCounts") -> "TurnoutCounts":
        return TurnoutCounts(*(getattr(self, name) + getattr(other, name) for name in TurnoutCounts.__slots__))


@dataclass(frozen=True, slots=True)
class TurnoutLine:
    """One row of a table: a deputy group, or one unit of a meeting."""

    name: str
    counts: TurnoutCounts


@dataclass(frozen=True, slots=True)
class Missed:
    """Somebody who did not come. `told` stands in brackets behind the name: of a meeting of several units which of
    them were missed (「1月14日上午」), of namesakes where they work; empty where there is nothing to tell."""

    name: str
    status: AttendanceStatus
    told: str = ""


@dataclass(frozen=True, slots=True)
class TurnoutFigures:
    """Who came to one activity, or to all units of one meeting (`units` then has a line for each).

    `groups` and `total` count persons; with several units, attendances (人次). `sitting_in` stands outside.
    """

    unit: UnitLine
    activity_no: str
    title: str
    meeting: bool
    when: str
    place: str
    addressee: str
    groups: tuple[TurnoutLine, ...]
    missed: tuple[Missed, ...]
    units: tuple[TurnoutLine, ...] = ()
    sitting_in: int = 0
    uncalled: int = 0
    """Units of the meeting whose roll was not called."""
    unmarked: int = 0
    """Of those invited how many have no mark though the roll was called; they are in no count."""
    order: str = "代表小组、姓氏笔画"

    @property
    def total(self) -> TurnoutCounts:
        """The sum over the groups."""
        return sum((line.counts for line in self.groups), start=TurnoutCounts())


# --- 座签、桌牌 -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Plate:
    """One name plate; `post` is left out where it is empty."""

    name: str
    post: str = ""


@dataclass(frozen=True, slots=True)
class PlateFigures:
    """The plates of one meeting, in the order in which they are laid out. `tent`: folded A4, else cards to cut."""

    title: str
    plates: tuple[Plate, ...]
    tent: bool = True
