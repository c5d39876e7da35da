"""The figures a district reports (指标): what each one is called, how it is defined, and what lies behind it."""

from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from gongshu_desk.domain.figures import MINUS, NO_RATE, Exact, Rate, decimal_places, fixed, half_up

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

    @property
    def shown(self) -> str:
        """The value as it is read: 「4,700」, 「89.1%」, 「—」 where nothing is divided by nothing."""
        if isinstance(self.value, Rate):
            percent = self.value.percent()
            return percent if percent == NO_RATE else f"{percent}%"
        return grouped(self.value)

    @property
    def parts(self) -> str:
        """「4,188/4,700」 of a rate; empty for a count, and where the numerator is itself a sum of rates."""
        if not isinstance(self.value, Rate) or not self.value.denominator:
            return ""
        both = (self.value.numerator, self.value.denominator)
        if any(decimal_places(Fraction(one)) not in (0, 1, 2) for one in both):
            return ""
        return "/".join(grouped(one) for one in both)

    def change(self, before: "Indicator") -> str:
        """「+12」, 「−3.1」 (percentage points, between the rounded rates); empty where one of the two is 「—」 or equal."""
        now, then = self.value, before.value
        places = 0
        if isinstance(now, Rate) and isinstance(then, Rate):
            if now.value is None or then.value is None:
                return ""
            difference: Exact = half_up(now.value * 100, 1) - half_up(then.value * 100, 1)
            places = 1
        elif isinstance(now, Rate) or isinstance(then, Rate):
            return ""
        else:
            difference = Fraction(now) - Fraction(then)
            places = 0 if difference.denominator == 1 else 1
        if not difference:
            return ""
        text = f"{abs(half_up(difference, places)):,f}"
        return f"+{text}" if difference > 0 else f"{MINUS}{text}"


def grouped(value: Exact) -> str:
    """A count with its thousands apart, at most two decimals: 4,700, 118.5, 13.72."""
    exact = Fraction(value)
    places = decimal_places(exact)
    text = fixed(exact, 2 if places is None or places > 2 else places)
    whole, _, rest = text.partition(".")
    return f"{int(whole):,}" + (f".{rest}" if rest else "")


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

    def as_document(self) -> dict[str, object]:
        """For `--json`: numbers as decimal strings, rates with both their parts."""

        def one(item: Indicator) -> dict[str, object]:
            value = item.value
            rate = isinstance(value, Rate)
            return {
                "key": item.key,
                "group": item.group,
                "label": item.label,
                "unit": item.unit,
                "value": value.percent() if isinstance(value, Rate) else grouped(value).replace(",", ""),
                "percent": rate,
                "numerator": grouped(value.numerator).replace(",", "") if isinstance(value, Rate) else None,
                "denominator": grouped(value.denominator).replace(",", "") if isinstance(value, Rate) else None,
                "definition": item.definition,
                "note": item.note,
                "rows": {behind.kind: len(behind.ids) for behind in item.behind},
            }

        return {
            "title": self.span.title,
            "from": self.span.first.isoformat(),
            "to": self.span.last.isoformat(),
            "as_of": self.as_of.isoformat(),
            "indicators": [one(item) for item in self.items],
            "ties": list(self.ties),
        }

    def __getitem__(self, key: str) -> Indicator:
        return self.by_key[key]
