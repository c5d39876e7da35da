"""How dates, numbers, names and the foot line are worded on every print."""

import re
from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from functools import lru_cache

from gongshu_desk.domain.figures import NO_RATE, Exact, Rate, decimal_places, plain, shown
from gongshu_desk.domain.names import printed
from gongshu_desk.domain.summary import DeputyYear, PrintStamp, UnitLine, YearSummary

WEEKDAYS = "一二三四五六日"
MARKS = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
LONGEST_IN_ONE_LINE = 6
"""Characters of a name that fit a name column at full size."""
SHORT_CATEGORIES = {"人代会": "会议", "会议": "会议", "建议": "建议", "议案": "建议", "活动": "活动", "联系": "联系",
                   "述职": "述职", "附加": "附加", "加分": "附加", "扣分": "扣分", "减分": "扣分", "培训": "培训",
                   "学习": "学习", "群众": "联系", "纪律": "纪律"}  # fmt: skip
"""What a category is called in a narrow column: the first word that its name contains."""


# --- dates ----------------------------------------------------------------------------------------------------


def long_day(day: date) -> str:
    """2026年12月7日."""
    return f"{day.year}年{day.month}月{day.day}日"


def blank_day() -> str:
    """A date to be written in by hand."""
    return "　　　　年　　月　　日"


def dotted_day(day: date) -> str:
    """2021.12.15, for narrow identity cells."""
    return f"{day:%Y.%m.%d}"


def short_day(day: date | None, year: int) -> str:
    """03-18; with its year where that is not the year of the form; empty where the day is unknown."""
    if day is None:
        return ""
    return f"{day:%m-%d}" if day.year == year else f"{day:%Y-%m-%d}"


def month_day(day: date) -> str:
    """11月12日."""
    return f"{day.month}月{day.day}日"


def span(start: date, end: date) -> str:
    """2026年12月7日至12月11日: what both days share is said once."""
    if start == end:
        return long_day(start)
    if start.year != end.year:
        return f"{long_day(start)}至{long_day(end)}"
    return f"{long_day(start)}至{month_day(end)}"


def close_span(start: date, end: date) -> str:
    """2026年5月12日至13日: as in running text."""
    if start != end and (start.year, start.month) == (end.year, end.month):
        return f"{long_day(start)}至{end.day}日"
    return span(start, end)


def with_weekday(day: date) -> str:
    """2026年11月12日（星期四）."""
    return f"{long_day(day)}（星期{WEEKDAYS[day.weekday()]}）"


def birth(text: str) -> str:
    """Year and month of an ISO date that may stop early: 1981-04-12 → 1981.04; 1970 stays."""
    return ".".join(text.split("-")[:2])


# --- numbers --------------------------------------------------------------------------------------------------


@lru_cache(maxsize=16_384)
def points(value: Exact, decimals: int = 1) -> str:
    """85.5, −0.5: half-up, always the same number of decimals."""
    return shown(value, decimals)


def signed(value: Exact, decimals: int | None = None) -> str:
    """+2.5, −1, 0."""
    text = shown(value, decimals)
    return text if value <= 0 else f"+{text}"


def day_places(deputies: Iterable[DeputyYear]) -> int:
    """Decimals of a column of 履职天数: one, or two where a quarter of a day was attended, so that it adds up."""
    needed = (decimal_places(Fraction(deputy.work.days)) for deputy in deputies)
    return max((1, *(2 if places is None else min(places, 2) for places in needed)))


def ratio(rate: Rate) -> str:
    """6/6, 4.5/6; 「—」 where nothing was required."""
    return f"{plain(rate.numerator)}/{plain(rate.denominator)}" if rate.denominator else NO_RATE


def percent(rate: Rate, sign: str = "%") -> str:
    """88.9%; 「—」 where nothing was required."""
    text = rate.percent()
    return text if text == NO_RATE else f"{text}{sign}"


def mark(number: int) -> str:
    """①, ② …; beyond ⑳ (21)."""
    return MARKS[number - 1] if number <= len(MARKS) else f"（{number}）"


# --- names and titles -----------------------------------------------------------------------------------------


def name_lines(name: str) -> tuple[str, ...]:
    """A name for a name column: long ones part after the middle dot nearest their middle."""
    text = printed(name)
    if len(text) <= LONGEST_IN_ONE_LINE or "·" not in text:
        return (text,)
    dots = [at for at, character in enumerate(text) if character == "·"]
    nearest = min(dots, key=lambda at: abs(at + 1 - len(text) / 2))
    return (text[: nearest + 1], text[nearest + 1 :])


def deputies_of(summary: YearSummary) -> str:
    """翠柳街道区人大代表; a district's own list is 临江区人大代表, its level not said twice."""
    place = summary.stamp.unit.locality
    return f"{place}{'' if place.endswith(summary.level) else summary.level}人大代表"


def scheme_name(title: str, version: int) -> str:
    """示例规则，须经…后启用 → 示例规则第 1 版."""
    short = re.split(r"[，（(]", title, maxsplit=1)[0].strip() or "规则"
    return f"{short}第 {version} 版"


def short_category(name: str) -> str:
    """Two characters for a narrow column: 闭会期间活动 → 活动; a name of up to four stays whole if no word fits."""
    for word, short in SHORT_CATEGORIES.items():
        if word in name:
            return short
    return name


def year_end_foot(stamp: PrintStamp) -> str:
    """The foot line of what is kept for years: … · 指纹 7c1e-90b4 · 操作链 51d0-c3a8, by which `verify` finds a forgery."""
    return " · ".join([foot_line(stamp), *([f"操作链 {stamp.short_chain}"] if stamp.chain else [])])


def foot_line(stamp: PrintStamp) -> str:
    """数据截至 2026年11月22日 · 规则 示例规则第 1 版 · 指纹 7c1e-90b4."""
    parts = [f"数据截至 {long_day(stamp.data_until)}" if stamp.data_until else "尚无计分事实"]
    parts.append(f"规则 {scheme_name(stamp.scheme_title, stamp.scheme_version)}")
    if stamp.short_fingerprint:
        parts.append(f"指纹 {stamp.short_fingerprint}")
    return " · ".join(parts)


def contact(unit: UnitLine) -> str:
    """（联系人：周敏，电话：0571-5550 0126）, as far as known."""
    parts = []
    if unit.contact:
        parts.append(f"联系人：{unit.contact}")
    if unit.phone:
        parts.append(f"电话：{unit.phone}")
    return f"（{'，'.join(parts)}）" if parts else ""
