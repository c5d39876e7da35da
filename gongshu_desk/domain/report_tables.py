"""The appendix of a work report: every figure the text tells, with what it was counted from, and the years side by side."""

import hashlib
from collections.abc import Collection, Iterable, Sequence
from fractions import Fraction

from gongshu_desk.domain.figures import MINUS, NO_RATE, Rate, half_up
from gongshu_desk.domain.forms.work_report import ReportTable
from gongshu_desk.domain.indicators import Indicator, Indicators
from gongshu_desk.domain.periods import year_span
from gongshu_desk.domain.report_template import YearlyLine
from gongshu_desk.domain.report_text import Told, apart, number, percentage, quotient

WIDE = 156.0
"""Text area of the official page (mm)."""
NUMBER = 9.0
NARROW = 11
"""Characters of a quotient that fit one line of a narrow column."""
MEAN = "_mean"
"""End of the key of a rate that is the mean of the years' rates, beside the one that is worked out once."""
RATE_NOTE = "率按分子、分母计算，四舍五入到小数点后一位"


def figures_table(
    now: Indicators, before: Indicators | None, told: Iterable[Told], further: Collection[str] = ()
) -> ReportTable:
    """Every figure the report tells, in the order of the indicators: value, the year before, n/d, definition."""
    forms: dict[str, set[str]] = {}
    for figure in told:
        forms.setdefault(figure.key, set()).add(figure.form)
    items = [item for item in now.items if item.key in forms or (item.key in further and _has(item))]
    compared = before is not None and any(_has(item) for item in before.items)
    rows = []
    for at, item in enumerate(items, start=1):
        row = [str(at), item.label, _value(item)]
        if compared and before is not None:
            last = before.by_key.get(item.key)
            row += [_value(last) if last else NO_RATE, _apart(item, last)]
        rows.append((*row, _counted(item, forms.get(item.key, set())), _defined(item)))
    heads = ("序号", "指标", "本年" if compared else "数", *(("上年", "增减") if compared else ()), "计算", "口径")
    widths = (NUMBER, 30.0, 15.0, 15.0, 13.0, 19.0, 55.0) if compared else (NUMBER, 35.0, 18.0, 24.0, 70.0)
    notes = [f"{RATE_NOTE}；率的增减为百分点。" if compared else f"{RATE_NOTE}。"]
    notes += [f"{tie.rstrip('。')}。" for tie in now.ties]
    notes.append(f"办理、解决情况截至 {now.as_of.isoformat()}。本表数据指纹 {fingerprint(now)}。")
    left = frozenset({1, len(heads) - 1})
    return ReportTable("附表一　主要数据及口径", heads, tuple(rows), widths, left, tuple(notes))


def yearly_table(lines: Sequence[YearlyLine], now: Indicators, years: Sequence[Indicators]) -> ReportTable:
    """Years side by side with the whole: counts add up, rates are worked out anew from what was added."""
    rows, persons, apart_ = [], False, []
    for line in lines:
        item = now.by_key.get(line.key)
        each = [year.by_key.get(line.key) for year in years]
        if item is None or not any(one and _has(one) for one in (item, *each)):
            continue
        label = item.label if line.adds else f"{item.label}*"
        persons = persons or not line.adds
        rows.append((f"{label}（{item.unit}）", *(_both(one) for one in each), _both(item)))
        if line.adds and (told := _not_added(item, each)):
            apart_.append(told)
    width = min(19.5, (WIDE - 38.0) / (len(years) + 1))
    notes = ["各年的场次、人次、条数、件数相加等于合计；合计的率由合计的分子、分母算出，不是各年的率相加或者平均。"]
    notes += (
        ["标 * 的按人、按站点或者按年末时点计，同一人、同一站各年只在合计里算一次，各年相加不等于合计。"]
        if persons
        else []
    )
    notes += [*_cut(years, now), *apart_, *_means(now)]
    heads = ("指标", *(f"{year.span.first.year}年" for year in years), "合计")
    widths = (WIDE - width * (len(years) + 1), *([width] * (len(years) + 1)))
    return ReportTable("附表二　分年数据", heads, tuple(rows), widths, frozenset({0}), tuple(notes))


def _cut(years: Sequence[Indicators], now: Indicators) -> list[str]:
    """Years of which only a part lies in the span, or has passed."""
    found = []
    for year in years:
        first, last = year.span.first, min(year.span.last, now.as_of)
        if (first, last) != year_span(first.year):
            found.append(f"{first.year}年为{first.month}月{first.day}日至{last.month}月{last.day}日。")
    return ["".join(found)] if found else []


def fingerprint(figures: Indicators) -> str:
    """7c1e-90b4: of the keys and values alone, so that the same facts give the same paper."""
    told = "\n".join(f"{item.key}={_exact(item)}" for item in figures.items)
    digits = hashlib.sha256(told.encode()).hexdigest()
    return f"{digits[:4]}-{digits[4:8]}"


def _exact(item: Indicator) -> str:
    value = item.value
    return f"{value.numerator}/{value.denominator}" if isinstance(value, Rate) else str(Fraction(value))


def _has(item: Indicator) -> bool:
    return bool(item.value.denominator if isinstance(item.value, Rate) else item.value)


def _value(item: Indicator) -> str:
    value = item.value
    if isinstance(value, Rate):
        return percentage(value) if value.denominator else NO_RATE
    return f"{number(value)}{item.unit}"


def _both(item: Indicator | None) -> str:
    """A count, or a rate with its numbers below it."""
    if item is None:
        return NO_RATE
    if isinstance(item.value, Rate):
        return f"{percentage(item.value)}\n{_parted(item.value)}" if item.value.denominator else NO_RATE
    return number(item.value)


def _counted(item: Indicator, forms: Collection[str]) -> str:
    """4,188/4,700; with what lacks where the text tells it."""
    value = item.value
    if not isinstance(value, Rate):
        return "填报" if "填报" in item.note else "计数"
    if not value.denominator:
        return NO_RATE
    if item.key.endswith(MEAN):
        return "各年的率平均"
    rest = Fraction(value.denominator) - Fraction(value.numerator)
    return _parted(value) + (f"\n差 {number(rest)}" if "rest" in forms and rest else "")


def _parted(rate: Rate) -> str:
    """4,188/4,700; in two lines where one is too long for its column: no number is broken."""
    told = quotient(rate)
    return told.replace("/", "/\n") if len(told) > NARROW else told


def _defined(item: Indicator) -> str:
    note, definition = item.note.strip("。；"), item.definition.rstrip("。")
    return f"{definition}（{note}）" if note and note not in definition else definition


def _apart(item: Indicator, last: Indicator | None) -> str:
    """+12, −1.2, 0; 「—」 where one year has no such figure."""
    difference = apart(item, last) if last else None
    if last and not isinstance(item.value, Rate) and not isinstance(last.value, Rate):
        difference = Fraction(item.value) - Fraction(last.value)
    if difference is None:
        return NO_RATE
    sign = "+" if difference > 0 else MINUS if difference < 0 else ""
    size = abs(Fraction(difference))
    words = f"{half_up(size, 1):f}" if isinstance(item.value, Rate) else number(size)
    return sign + words if difference else "0"


def _not_added(item: Indicator, years: Sequence[Indicator | None]) -> str:
    """What must be said where the years do not add up; empty where they do."""
    values = [one.value for one in years if one is not None]
    total = item.value
    if isinstance(total, Rate):
        summed = sum((value for value in values if isinstance(value, Rate)), start=Rate(0, 0))
        if (summed.numerator, summed.denominator) == (total.numerator, total.denominator):
            return ""
        return f"{item.label}各年相加为 {quotient(summed)}，合计为 {quotient(total)}，请核对。"
    counts = sum((Fraction(value) for value in values if not isinstance(value, Rate)), start=Fraction(0))
    return "" if counts == total else f"{item.label}各年相加为 {number(counts)}，合计为 {number(total)}，请核对。"


def _means(now: Indicators) -> list[str]:
    """Every rate that is told both ways, each named."""
    found = []
    for item in now.items:
        pooled = now.by_key.get(item.key.removesuffix(MEAN))
        if not item.key.endswith(MEAN) or pooled is None or not isinstance(pooled.value, Rate) or not _has(item):
            continue
        mean = percentage(item.value) if isinstance(item.value, Rate) else f"{number(Fraction(item.value) * 100)}%"
        found.append(
            f"{pooled.label}按合计算为 {percentage(pooled.value)}（{quotient(pooled.value)}），按各年的率平均为 {mean}。"
        )
    return found
