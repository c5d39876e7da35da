"""The figures a district reports (指标): what each one is called, how it is defined, and what lies behind it."""

from dataclasses import dataclass, field
from datetime import date

from gongshu_desk.domain.figures import Exact, Rate

Value = Exact | Rate


@dataclass(frozen=True, slots=True)
class Span:
    """Days, both included, that figures are asked for: a year, a term, or any other."""

    title: str
    """「2025 年度」, 「第一届任期（2021-12-28 至 2026-12-27）」."""
    first: date
    last: date

    def __contains__(self, day: date | None) -> bool:
        return day is not None and self.first <= day <= self.last

    @property
    def years(self) -> tuple[int, ...]:
        """The calendar years it touches."""
        return tuple(range(self.first.year, self.last.year + 1))


@dataclass(frozen=True, slots=True)
class Behind:
    """Records that a figure counts: the kind, whose page can show them, and their ids.

    Of a rate `ids` are those of the denominator, `counted` those of the numerator.
    """

    kind: str
    ids: tuple[int, ...]
    counted: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Indicator:
    """One figure: key, heading, label, unit, definition in words (what ÷ what, what counts), value, records behind."""

    key: str
    group: str
    label: str
    unit: str
    definition: str
    value: Value
    behind: tuple[Behind, ...] = ()
    note: str = ""
    """What must be said beside the value: 「截至 2025-12-31」, 「填报数」."""


@dataclass(frozen=True)
class Indicators:
    """All figures of a span, in their order."""

    span: Span
    as_of: date
    """The day up to which resolutions are known (cohort rule: collected in the span, resolved up to this day)."""
    items: tuple[Indicator, ...]
    ties: tuple[str, ...] = ()
    """Sums that come out: 「意见 4,700 条 = 已解决 4,188 + 未解决 512」."""
    by_key: dict[str, Indicator] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_key", {item.key: item for item in self.items})

    def __getitem__(self, key: str) -> Indicator:
        return self.by_key[key]
