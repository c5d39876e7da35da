"""What the calculation is given and what it answers: plain values, no arithmetic.

The store turns its rows into these facts; nothing here knows a table, an id or the clock. An activity is one shared
object for all who attended it, and an attendance is a light tuple that points at it, because one year of a district
has 66,000 of them.
"""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import Literal, NamedTuple

from gongshu_desk.domain.codes import (
    ActivityKind,
    AttendanceStatus,
    Code,
    HonourLevel,
    MandateLevel,
    Outcome,
    SuggestionKind,
)

Interval = tuple[datetime.date, datetime.date]
"""First and last day, both inclusive."""

Role = Literal["lead", "cosigner"]


# ── inputs ────────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Participant:
    """One mandate as the calculation sees it.

    `sort_key` orders by strokes (domain.names); `group` is that of 31 December or of the last day in office;
    `service_to` None means still in office; `terminated_on` is the last day of a mandate that ended as 资格终止.
    """

    certificate_no: str
    name: str
    sort_key: str
    level: MandateLevel
    group: str
    service_from: datetime.date
    service_to: datetime.date | None = None
    tags: frozenset[str] = frozenset()
    suspensions: tuple[Interval, ...] = ()
    terminated_on: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class ActivityFact:
    """One sign-in unit; build it once and share it among its attendances. `series` is 所属会议."""

    no: str
    name: str
    kind: ActivityKind
    date: datetime.date
    half_days: Decimal = Decimal(1)
    series: str | None = None


class AttendanceFact(NamedTuple):
    """How one mandate stood to one activity. `actual_half_days` None means nothing was entered (实到半天数)."""

    activity: ActivityFact
    status: AttendanceStatus
    actual_half_days: Decimal | None = None
    spoke: bool = False
    rejected: bool = False


@dataclass(frozen=True, slots=True)
class SuggestionFact:
    """A suggestion or motion as one of its signers has it; `date` is 提出日期, also for its outcomes."""

    no: str
    kind: SuggestionKind
    title: str
    date: datetime.date
    role: Role
    key: bool = False
    excellent: bool = False
    evaluated_on: datetime.date | None = None
    outcome: Outcome | None = None
    rejected: bool = False


@dataclass(frozen=True, slots=True)
class DutyReportFact:
    """The duty report of one 年度; `due` None (应述职 empty) counts as 否."""

    year: int
    due: bool | None = None
    written_on: datetime.date | None = None
    oral_on: datetime.date | None = None
    satisfied: int = 0
    fairly: int = 0
    dissatisfied: int = 0
    abstained: int = 0
    valid: int = 0
    rejected: bool = False


@dataclass(frozen=True, slots=True)
class HonourFact:
    """An honour of a deputy; `key` is what stands after `honours/` in a source, name and date joined."""

    key: str
    name: str
    level: HonourLevel | None
    date: datetime.date
    rejected: bool = False


@dataclass(frozen=True, slots=True)
class AdjustmentFact:
    """Points given or taken by hand for one item of the scheme, with reason and approver.

    `refers` is the record it puts right, as a source (`activities/A012`); it is told and changes nothing.
    """

    key: str
    item: str
    points: Decimal
    date: datetime.date
    reason: str
    approver: str
    document_no: str = ""
    refers: str = ""


@dataclass(frozen=True, slots=True)
class YearFacts:
    """Everything one run needs, indexed by certificate number.

    The lists may come in any order and may hold facts of other years: those that no window takes change no point and
    are only listed as not counted. `level` is the unit's level; mandates of another level get no row.
    `returned` says why a review sent facts back: certificate number → source (`activities/A012`) → reason. It goes
    into sentences alone, never into a number.
    """

    year: int
    level: MandateLevel
    participants: Sequence[Participant]
    attendance: Mapping[str, Sequence[AttendanceFact]] = field(default_factory=dict)
    suggestions: Mapping[str, Sequence[SuggestionFact]] = field(default_factory=dict)
    duty_reports: Mapping[str, Sequence[DutyReportFact]] = field(default_factory=dict)
    honours: Mapping[str, Sequence[HonourFact]] = field(default_factory=dict)
    adjustments: Mapping[str, Sequence[AdjustmentFact]] = field(default_factory=dict)
    returned: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


# ── answers ───────────────────────────────────────────────────────────────────────────────────────────────────────


class Reason(Code):
    """Why a fact gave nothing, or less than it is worth. Stored values are part of the fixed contract."""

    OUTSIDE_PERIOD = "outside_period", "年度外"
    OUTSIDE_SERVICE = "outside_service", "不在任"
    SUSPENDED = "suspended", "暂停职务"
    REJECTED = "rejected", "已退回"
    ITEM_CAP = "item_cap", "单项封顶"
    CATEGORY_CAP = "category_cap", "类别封顶"
    TOTAL_CAP = "total_cap", "总分封顶"
    COUNT_LIMIT = "count_limit", "次数限制"
    EXCLUSIVE = "exclusive", "取高不重"
    EXEMPT = "exempt", "免予计分"
    NO_ITEM = "no_item", "无对应项"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the ledger. Σ `counted` of a statement is its total before rounding, exactly.

    `item` is an item's code, or `base`, `category_cap`, `category_floor`, `total_cap`, `total_floor`;
    `category` is empty for lines of the total; `source` is `sheet/key`, `attendance` for a rate, `rules` for the
    lines a rule makes by itself. `title` is what the fact is called, `how` the short reckoning (「1 次 × 3 分」),
    `sentence` the whole of it.
    """

    item: str
    category: str
    source: str
    date: datetime.date | None
    title: str
    raw: Fraction
    counted: Fraction
    how: str
    sentence: str


@dataclass(frozen=True, slots=True)
class NotCounted:
    """A fact, or the part of a fact, that gave no points. `item` is None where no single item is concerned."""

    source: str
    date: datetime.date | None
    item: str | None
    title: str
    reason: Reason
    sentence: str


@dataclass(frozen=True, slots=True)
class CategoryValue:
    """A category of one statement. `raw` is Σ raw of its lines, `counted` what enters the total.

    `cap` and `floor` are those of the whole year (a half-year scheme has each twice).
    """

    code: str
    name: str
    raw: Fraction
    counted: Fraction
    cap: Fraction | None
    floor: Fraction | None


@dataclass(frozen=True, slots=True)
class Row:
    """One mandate in the list of a year. `exact` is the total before rounding; `rank` None means not ranked.

    `band` is None where the scheme has no bands; `remark` says why a mandate is not ranked or not in the first band.
    """

    certificate_no: str
    name: str
    group: str
    total: Decimal
    exact: Fraction
    band: str | None
    rank: int | None
    days: Fraction
    categories: Mapping[str, Fraction]
    remark: str = ""


@dataclass(frozen=True, slots=True)
class ItemValue:
    """An item of one statement, summed: `how` is 「5 次 × 3 分 = 15，单项封顶 12」.

    `bounded` is after the item's own cap, `counted` after its category's too.
    """

    code: str
    name: str
    category: str
    count: int
    raw: Fraction
    bounded: Fraction
    counted: Fraction
    cap: Fraction | None
    how: str
