"""A rule set (积分规则) as written in its TOML file: the model, strict and exact. Contract: rule files, version 1.

Points are strings in the file and exact fractions here. `parse` refuses with every fault at once, each a Chinese
sentence that names the item and says what to do.
"""

import datetime
import re
import tomllib
from collections.abc import Callable, Iterable
from enum import Enum
from fractions import Fraction
from functools import cached_property
from typing import Annotated, Any, Literal, TypeVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainValidator,
    PrivateAttr,
    Strict,
    StrictInt,
    StrictStr,
    ValidationError,
)

from gongshu_desk.domain import toml_text
from gongshu_desk.domain.codes import PRESENT_STATUSES, ActivityKind, AttendanceStatus, HonourLevel, SuggestionKind
from gongshu_desk.domain.points.faults import Fault, RuleFileError, from_pydantic
from gongshu_desk.errors import NotFound

Source = Literal["attendance", "suggestion", "duty_report", "honour", "adjustment"]
Basis = Literal[
    "per_event",
    "per_half_day",
    "per_piece",
    "per_series",
    "once",
    "rate_linear",
    "rate_band",
    "tier",
    "manual",
]
RATE_BASES = frozenset({"rate_linear", "rate_band"})
MonthDay = tuple[int, int]
E = TypeVar("E", bound=Enum)

EXACT = re.compile(r"-?\d{1,7}(\.\d{1,6})?")


def _exact(value: object) -> Fraction:
    if not isinstance(value, str):
        raise ValueError(f'要写成带引号的十进制数，现在是 {value!r}|改成 "{value}" 这样的写法')
    if not EXACT.fullmatch(value):
        raise ValueError(f'「{value}」不是十进制数|只写数字、小数点和负号，例如 "2.5"、"-1"')
    return Fraction(value)


def _codes(members: type[E]) -> Callable[[object], frozenset[E]]:
    def read(value: object) -> frozenset[E]:
        if not isinstance(value, list):
            raise ValueError('要写成方括号里的一组值|例如 ["' + str(next(iter(members)).value) + '"]')
        known = {member.value: member for member in members}
        if wrong := [str(one) for one in value if one not in known]:
            raise ValueError(f"没有「{'、'.join(wrong)}」这个代码|可用的代码：{' '.join(known)}")
        return frozenset(known[one] for one in value)

    return read


def _kinds(value: object) -> frozenset[str]:
    known = [*(kind.value for kind in ActivityKind), *(kind.value for kind in SuggestionKind)]
    if not isinstance(value, list) or not value:
        raise ValueError('要写成方括号里的一组值，至少一个|例如 ["congress"]；不限类型就删去这一行')
    if wrong := [str(one) for one in value if one not in known]:
        raise ValueError(f"没有「{'、'.join(wrong)}」这个类型|可用的类型：{' '.join(known)}")
    return frozenset(value)


def _window(value: object) -> tuple[MonthDay, MonthDay]:
    if not isinstance(value, list) or len(value) != 2:
        raise ValueError('要写起、止两个月日|例如 ["12-01", "11-30"]')
    first, last = (_month_day(one) for one in value)
    return first, last


def _month_day(value: object) -> MonthDay:
    try:
        day = datetime.date.fromisoformat(f"2024-{value}")  # a leap year, so that 02-29 is a day
    except ValueError:
        raise ValueError(f'「{value}」不是月日|写成两位月、两位日，例如 "12-01"') from None
    return day.month, day.day


def _tiers(value: object) -> dict[HonourLevel, Fraction]:
    if not isinstance(value, dict) or not value:
        raise ValueError('要按级别写分值|例如 { "区" = "2", "市" = "3" }')
    known = {level.label: level for level in HonourLevel}
    if wrong := [one for one in value if one not in known]:
        raise ValueError(f"没有「{'、'.join(wrong)}」这个级别|可用的级别：{' '.join(known)}")
    return {known[label]: _exact(points) for label, points in value.items()}


def _thresholds(value: object) -> tuple[tuple[Fraction, Fraction], ...]:
    if not isinstance(value, list) or not value or not all(isinstance(one, list) and len(one) == 2 for one in value):
        raise ValueError('要写成一组 [出席率, 分值]|例如 [["0.9", "15"], ["0.8", "11"]]')
    pairs = sorted(((_exact(rate), _exact(points)) for rate, points in value), reverse=True)
    rates = [rate for rate, _ in pairs]
    if len(set(rates)) < len(rates):
        raise ValueError("同一个出席率写了两次|每个出席率只写一档")
    if rates[-1] < 0 or rates[0] > 1:
        raise ValueError('出席率要在 0 与 1 之间|九成写作 "0.9"')
    return tuple(pairs)


def _tuple(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


Points = Annotated[Fraction, PlainValidator(_exact)]
Name = Annotated[StrictStr, Field(min_length=1)]
Names = Annotated[tuple[Name, ...], BeforeValidator(_tuple)]


class Part(BaseModel):
    """What every table of a rule file shares: unknown keys are refused, nothing changes after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


class Band(Part):
    """A grade (等次); `start` is the lowest rounded total that reaches it."""

    label: Name
    start: Points = Field(alias="from")


class Category(Part):
    """A category (类别) with its bounds."""

    code: Name
    name: Name
    cap: Points | None = None
    floor: Points | None = None


class RuleItem(Part):
    """One item (事项). What each field means stands in the contract; absent sets mean any."""

    code: Name
    category: Name
    name: Name
    source: Source
    basis: Basis
    kinds: Annotated[frozenset[str] | None, PlainValidator(_kinds)] = None
    statuses: Annotated[frozenset[AttendanceStatus], PlainValidator(_codes(AttendanceStatus))] = PRESENT_STATUSES
    points: Points | None = None
    cap: Points | None = None
    cap_count: Annotated[StrictInt, Field(ge=1)] | None = None
    further: Points | None = None
    count_from: Annotated[StrictInt, Field(ge=1)] | None = None
    exclusive_group: Name | None = None
    window: Annotated[tuple[MonthDay, MonthDay] | None, PlainValidator(_window)] = None
    role: Literal["lead", "cosigner"] | None = None
    outcomes: Names | None = None
    exempt_tags: Names = ()
    tiers: Annotated[dict[HonourLevel, Fraction] | None, PlainValidator(_tiers)] = None
    bands: Annotated[tuple[tuple[Fraction, Fraction], ...] | None, PlainValidator(_thresholds)] = None
    min: Points | None = None
    max: Points | None = None

    @property
    def rated(self) -> bool:
        """Whether it is worth a share of an attendance rate, and not so much per fact."""
        return self.basis in RATE_BASES

    @property
    def capped_below(self) -> bool:
        """Whether the cap bounds what is taken, and not what is given."""
        return self.cap is not None and (self.cap < 0 or (self.cap == 0 and (self.points or 0) < 0))


class Veto(Part):
    """What bars a mandate from the first band, or from any."""

    when: Literal["unapproved_congress_absence", "suspended", "terminated"]
    effect: Literal["not_top", "ungraded"]


class Example(Part):
    """A worked example: facts in the words of the sheets, and what they must come to."""

    name: Name
    total: Points
    band: StrictStr | None = None
    categories: dict[str, Points] = {}
    year: StrictInt | None = None
    facts: Annotated[tuple[dict[str, Any], ...], BeforeValidator(_tuple)]


class Scheme(Part):
    """A rule set of one version. `text` is the file as it was written, with LF line ends: it enters the hash."""

    code: Name
    version: Annotated[StrictInt, Field(ge=1)]
    title: Name
    document_no: StrictStr = ""
    effective_from: Annotated[datetime.date, Strict()]
    period: Literal["year", "half_year"] = "year"
    decimals: Annotated[StrictInt, Field(ge=0, le=6)] = 1
    base: Points = Fraction(0)
    total_cap: Points | None = None
    total_floor: Points | None = None
    top_quota_percent: Annotated[StrictInt, Field(ge=0, le=100)] | None = None
    min_months: Annotated[StrictInt, Field(ge=0, le=12)] | None = None
    unranked_tags: Names = ()
    bands: Annotated[tuple[Band, ...], BeforeValidator(_tuple)] = ()
    categories: Annotated[tuple[Category, ...], BeforeValidator(_tuple)]
    items: Annotated[tuple[RuleItem, ...], BeforeValidator(_tuple)]
    vetoes: Annotated[tuple[Veto, ...], BeforeValidator(_tuple)] = ()
    examples: Annotated[tuple[Example, ...], BeforeValidator(_tuple)] = ()

    _text: str = PrivateAttr(default="")

    @property
    def text(self) -> str:
        """The rule file's own text."""
        return self._text

    @cached_property
    def by_code(self) -> dict[str, RuleItem]:
        """Items by their code."""
        return {item.code: item for item in self.items}

    def span(self, year: int) -> tuple[datetime.date, datetime.date]:
        """The days on which a fact can count for `year`: the calendar year and what windows add before it."""
        reaches_back = any(item.window and item.window[0] > item.window[1] for item in self.items)
        return datetime.date(year - 1 if reaches_back else year, 1, 1), datetime.date(year, 12, 31)


def read(text: str) -> Scheme:
    """The model of a rule file, each field right by itself; `RuleFileError` names every one that is not.

    Whether the fields fit together is asked by `checks.parse`, the way in for everyone else.
    """
    written = text.removeprefix("\ufeff").replace("\r\n", "\n")
    try:
        data = toml_text.loads(written)
    except tomllib.TOMLDecodeError as error:
        raise RuleFileError(
            [Fault(f"规则文件不是正确的 TOML：{error}。", "请按提示的行列检查引号、括号和等号。")]
        ) from None
    try:
        scheme = Scheme.model_validate(data)
    except ValidationError as error:
        raise RuleFileError(from_pydantic(error, data)) from None
    scheme._text = written
    return scheme


def in_force(schemes: Iterable[Scheme], day: datetime.date) -> Scheme | None:
    """The version in force on a day: the latest `effective_from` not after it, of those the highest version.

    Where two rule sets of other codes are alike in both, the later in `schemes` holds: the one published last.
    """
    begun = [scheme for scheme in schemes if scheme.effective_from <= day]
    return max(reversed(begun), key=lambda scheme: (scheme.effective_from, scheme.version), default=None)


def scheme_of_year(schemes: Iterable[Scheme], year: int) -> Scheme | None:
    """Which installed version scores a year: the one in force on its 31 December."""
    return in_force(schemes, datetime.date(year, 12, 31))


def no_rules(year: int) -> NotFound:
    """What to say where no installed version scores a year."""
    return NotFound(f"{year} 年 12 月 31 日之前没有生效的积分规则。", "请在「设置 › 积分规则」中安装规则文件。")
