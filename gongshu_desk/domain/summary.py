"""Figures of a year: what services gather, and prints, pages and the workbook show.

Plain frozen values. Names arrive raw (刘畅; the print spaces them), phones arrive masked, numbers exact
(`Number`): rounding happens once, half-up, where a figure is shown. Whatever can be derived from the
deputies' own figures (group lines, totals, averages, bands) is derived here and is never stored beside them,
so that a group line, the total line and the list below it cannot disagree.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import reduce
from itertools import chain

from gongshu_desk.domain.figures import Exact, Rate

Number = Exact
"""An exact figure; a fraction where no finite decimal exists (100/7)."""

NOTHING = Rate(0, 0)
"""Nothing required, nothing attended: prints as 「—」."""

UNIT_NAME = re.compile(
    r"(?:.*人大常委会|.*人大(?=.+街道))?(.+?)(?:人大(?:常委会)?(?:街道)?(?:工作委员会|工委)?|(?:工作委员会|工委))$"
)


# --- the frame of every print ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class UnitLine:
    """The unit a print speaks for. `contact` and `phone` are the office's own, public ones; both may be empty."""

    name: str
    contact: str = ""
    phone: str = ""
    place: str = ""
    """翠柳街道, for titles; taken from `name` when empty."""

    @property
    def locality(self) -> str:
        """The place a title begins with: 翠柳街道人大工委 → 翠柳街道."""
        return self.place or locality_of(self.name)


@dataclass(frozen=True, slots=True)
class PrintStamp:
    """The foot line 「数据截至 … · 规则 … · 指纹 xxxx-xxxx」, alike on every paper made from the same facts.

    `data_until` is the date entered for the year's close, else that of the newest counted fact; never today's.
    `fingerprint` is the result hash (SHA-256, hex) of `points`; paper shows its first 8 digits.
    """

    unit: UnitLine
    data_until: date | None
    scheme_title: str
    scheme_version: int
    fingerprint: str
    chain: str = ""
    """The end of the audit's chain; what belongs to a year's end shows its first 8 digits beside the fingerprint."""

    @property
    def short_chain(self) -> str:
        """The first 8 digits, or an empty string for a year that was closed before there was a chain."""
        return f"{self.chain[:4]}-{self.chain[4:8]}" if self.chain else ""

    @property
    def short_fingerprint(self) -> str:
        """7c1e-90b4, or an empty string where nothing was hashed."""
        digits = self.fingerprint[:8]
        return f"{digits[:4]}-{digits[4:]}" if len(digits) == 8 else digits


def locality_of(unit_name: str) -> str:
    """翠柳街道人大工委 → 翠柳街道; 临江区人大常委会翠柳街道工作委员会 → 翠柳街道; a name of another shape stays."""
    match = UNIT_NAME.fullmatch(unit_name)
    return match.group(1) if match else unit_name


# --- the scheme as a print needs it ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class BandLine:
    """One band of the scheme (等次), from high to low; `start` is its lowest total, the last band takes the rest."""

    label: str
    start: Decimal


@dataclass(frozen=True, slots=True)
class CategoryLine:
    """One category of the scheme, in its order. `cap` and `floor` are None where the scheme has none."""

    code: str
    name: str
    cap: Decimal | None = None
    floor: Decimal | None = None


@dataclass(frozen=True, slots=True)
class SchemeFigures:
    """What a print tells of the rule set."""

    title: str
    version: int
    categories: tuple[CategoryLine, ...]
    bands: tuple[BandLine, ...]
    base: Decimal = Decimal(0)
    total_cap: Decimal | None = None
    top_quota_percent: int | None = None
    decimals: int = 1
    document_no: str = ""


# --- one deputy's year ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class WorkFigures:
    """What a deputy, or a group of them, did in a year. Counts are attendances in service (人次), not points."""

    days: Number = Decimal(0)
    """履职天数: half days attended of all kinds ÷ 2."""
    congress: Rate = NOTHING
    """出勤: half days attended ÷ required at the congress (required leaves out 公假, 不适用, outside service)."""
    activities: Rate = NOTHING
    """参加/应参加: inter-session activities with an attendance row, 公假 and 不适用 left out."""
    training_half_days: Number = 0
    group_events: int = 0
    """代表小组活动."""
    field_events: int = 0
    """视察, 调研, 执法检查, 专题询问, 民生实事监督, 两官评议."""
    meeting_events: int = 0
    """列席常委会 and 专委会, 街道人大工委会议, 居民议事会议."""
    other_events: int = 0
    """志愿公益, 其他活动."""
    receptions: int = 0
    visits: int = 0
    led: int = 0
    """建议 and 议案 led (领衔)."""
    cosigned: int = 0

    @property
    def events(self) -> int:
        """活动次数: inter-session activities attended, without training, reception and visits."""
        return self.group_events + self.field_events + self.meeting_events + self.other_events

    @property
    def contacts(self) -> int:
        """接待走访: receptions at the station and visits to voters."""
        return self.receptions + self.visits


@dataclass(frozen=True, slots=True)
class PointsFigures:
    """A deputy's result. `categories` holds the counted points by category code.

    `reason` is empty for who is graded. Otherwise it says why not, in words for the public list
    (暂停执行代表职务), the points stay unprinted and `band` is 不评定 or 暂不评定.
    Scored but unranked (身份类别 of the scheme's `unranked_tags`): `rank` None with an empty `reason`.
    """

    total: Number
    band: str
    rank: int | None
    tied: bool
    categories: dict[str, Number]
    reason: str = ""

    @property
    def graded(self) -> bool:
        return not self.reason


@dataclass(frozen=True, slots=True)
class DeputyYear:
    """One row of the lists: a mandate in its year. `remarks` are whole sentences for 备注 of the public list."""

    certificate_no: str
    name: str
    group: str
    work: WorkFigures
    points: PointsFigures
    trained: bool = False
    """Took part in at least one training of the year."""
    duty_due: bool = False
    """应述职."""
    duty_done: bool = False
    """Reported in writing or orally, in the year and in service."""
    remarks: tuple[str, ...] = ()


# --- groups and the year --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class GroupFigures:
    """A deputy group, or all of them: every figure follows from its deputies, in the order they are printed."""

    name: str
    deputies: tuple[DeputyYear, ...]

    @property
    def count(self) -> int:
        """代表人数."""
        return len(self.deputies)

    @property
    def graded(self) -> tuple[DeputyYear, ...]:
        """Those whose points are printed and added up."""
        return tuple(d for d in self.deputies if d.points.graded)

    @property
    def ranked(self) -> int:
        """参评人数: those with a rank, also the denominator of the quota."""
        return sum(1 for d in self.deputies if d.points.rank is not None)

    @property
    def work(self) -> WorkFigures:
        return total_work(d.work for d in self.deputies)

    @property
    def points(self) -> Fraction:
        """Sum of the graded totals."""
        return sum((Fraction(d.points.total) for d in self.graded), start=Fraction(0))

    @property
    def average(self) -> Fraction | None:
        """人均积分 of the graded, exact; None where nobody is graded."""
        return self.points / len(self.graded) if self.graded else None

    @property
    def trained(self) -> Rate:
        """参训/应训 in persons."""
        return Rate(sum(1 for d in self.deputies if d.trained), self.count)

    @property
    def reported(self) -> Rate:
        """已述/应述 in persons (述职率); a report by who was not due counts nowhere."""
        due = [d for d in self.deputies if d.duty_due]
        return Rate(sum(1 for d in due if d.duty_done), len(due))

    def category(self, code: str) -> Fraction:
        """Sum of the graded deputies' counted points in one category."""
        return sum((Fraction(d.points.categories.get(code, 0)) for d in self.graded), start=Fraction(0))

    def in_band(self, label: str) -> int:
        """How many carry this band; 不评定 and 暂不评定 count like the others."""
        return sum(1 for d in self.deputies if d.points.band == label)


@dataclass(frozen=True, slots=True)
class Publication:
    """公示期. `working_days` counts both ends; `round` is 第 n 次公示, the reason and number of a later one are told.

    `round` 0 where nobody keeps count (an office that only prints the list).
    """

    start: date
    end: date
    working_days: int
    round: int = 0
    place: str = ""
    reason: str = ""
    document_no: str = ""


@dataclass(frozen=True, slots=True)
class YearSummary:
    """A unit's year for 公示表 and 汇总表. `groups` in office order, their deputies in the order of `order`."""

    stamp: PrintStamp
    year: int
    level: str
    """Label of the mandate level: 区."""
    scheme: SchemeFigures
    groups: tuple[GroupFigures, ...]
    period: tuple[date, date]
    """统计期, both ends included."""
    publication: Publication | None = None
    signed_on: date | None = None
    """Date beside the seal (报送日期); left blank for the pen when None."""
    order: str = "姓氏笔画"

    @property
    def total(self) -> GroupFigures:
        """All deputies as one group, in the order of the groups."""
        return GroupFigures("合计", tuple(chain.from_iterable(group.deputies for group in self.groups)))

    @property
    def bands(self) -> tuple[str, ...]:
        """The scheme's bands from high to low, then 不评定 and the like, as far as anybody carries them."""
        known = [band.label for band in self.scheme.bands]
        others = dict.fromkeys(d.points.band for d in self.total.deputies if d.points.band not in known)
        return (*known, *others)


def total_work(parts: Iterable[WorkFigures]) -> WorkFigures:
    """The sum; rates are pooled (numerators and denominators added), never averaged."""
    return reduce(_plus, parts, WorkFigures())


def _plus(one: WorkFigures, other: WorkFigures) -> WorkFigures:
    return WorkFigures(
        days=_add(one.days, other.days),
        congress=one.congress + other.congress,
        activities=one.activities + other.activities,
        training_half_days=_add(one.training_half_days, other.training_half_days),
        group_events=one.group_events + other.group_events,
        field_events=one.field_events + other.field_events,
        meeting_events=one.meeting_events + other.meeting_events,
        other_events=one.other_events + other.other_events,
        receptions=one.receptions + other.receptions,
        visits=one.visits + other.visits,
        led=one.led + other.led,
        cosigned=one.cosigned + other.cosigned,
    )


def _add(one: Number, other: Number) -> Number:
    """Decimal and Fraction do not mix in Python; stay with Decimal as long as both sides are finite."""
    if isinstance(one, Fraction) or isinstance(other, Fraction):
        return Fraction(one) + Fraction(other)
    return one + other
