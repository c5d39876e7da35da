"""When a liaison station is open: 「每月 15 日」「每周三」「每月第一、三个周五」 read, and the days that follow from it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from gongshu_desk.domain.untidy_dates import chinese_number
from gongshu_desk.domain.workdays import Calendar, holidays, is_working_day

WEEKDAYS = "一二三四五六日"
LAST = -1
"""最后一个 of a month."""
_NUMBER = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_DAYS = re.compile(rf"{_NUMBER}(?:[日号、，,和及]+{_NUMBER})*[日号]")
_WEEK = re.compile(r"(?:周|星期|礼拜)([一二三四五六日天](?:[、，,和及至到-]?(?:周|星期|礼拜)?[一二三四五六日天])*)")
_SPAN = re.compile(r"([一二三四五六日天])[至到-](?:周|星期|礼拜)?([一二三四五六日天])")
_NTH = re.compile(r"第([一二三四五1-5](?:[、，,和及]?第?[一二三四五1-5])*)个?(?=周|星期|礼拜)")
_EACH = re.compile(_NUMBER)


@dataclass(frozen=True, slots=True)
class DayRule:
    """Days of the month, or weekdays: every one of them, or the n-th of the month (`LAST` is the last)."""

    month_days: tuple[int, ...] = ()
    weekdays: tuple[int, ...] = ()
    nth: tuple[int, ...] = ()

    def falls_on(self, day: date) -> bool:
        """Whether the rule names this day; the 31st falls on the last of a shorter month."""
        if self.month_days:
            last = (day + timedelta(days=1)).day == 1
            return day.day in self.month_days or (last and any(one > day.day for one in self.month_days))
        if day.weekday() not in self.weekdays:
            return False
        if not self.nth:
            return True
        is_last = (day + timedelta(days=7)).month != day.month
        return (day.day - 1) // 7 + 1 in self.nth or (is_last and LAST in self.nth)


@dataclass(frozen=True, slots=True)
class DutyDay:
    """A day on which a station is open. `meant`: the day the rule names, where offices are closed on that one."""

    day: date
    meant: date


def read_rule(text: str) -> DayRule | None:
    """The rule that a reception day says in words; None where nothing can be read from it."""
    plain = re.sub(r"\s+", "", text or "")
    if "工作日" in plain:
        return DayRule(weekdays=(0, 1, 2, 3, 4))
    week = _WEEK.search(plain)
    if week is not None:
        nth = [_number(sign) for found in _NTH.findall(plain) for sign in re.findall(r"[一二三四五1-5]", found)]
        if "最后" in plain or "末个" in plain:
            nth.append(LAST)
        return DayRule(weekdays=_weekdays(week[1]), nth=tuple(nth))
    days = _DAYS.search(plain)
    if days is None:
        return None
    numbers = sorted({_number(sign) for sign in _EACH.findall(days[0])})
    return DayRule(month_days=tuple(numbers)) if all(1 <= n <= 31 for n in numbers) else None


def duty_days(
    rule: DayRule, first: date, last: date, *, move: bool = True, calendar: Calendar = holidays
) -> Iterator[DutyDay]:
    """The days of a span on which the station is open, each once.

    A day on which offices are closed is left out, or with `move` goes to the next working day; one that would then fall
    on another day of the rule, behind the span, or of a weekly day into the next week, is left out all the same.
    """
    taken: set[date] = set()
    day = first
    while day <= last:
        if rule.falls_on(day):
            open_on = _working(day, calendar) if move else day
            if (
                _stays(rule, day, open_on)
                and is_working_day(open_on, calendar)
                and not (open_on > last or open_on in taken)
            ):
                taken.add(open_on)
                yield DutyDay(open_on, day)
        day += timedelta(days=1)


def left_out(rule: DayRule, first: date, last: date, kept: list[DutyDay]) -> list[date]:
    """The days that the rule names and no duty day stands for."""
    meant = {one.meant for one in kept}
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return [day for day in days if rule.falls_on(day) and day not in meant]


def weekday(day: date) -> str:
    """「周三」."""
    return f"周{WEEKDAYS[day.weekday()]}"


def _stays(rule: DayRule, meant: date, day: date) -> bool:
    """Whether a day may stand for the one the rule names."""
    weekly = bool(rule.weekdays) and not rule.nth
    return day == meant or (
        not rule.falls_on(day) and not (weekly and day.isocalendar()[:2] != meant.isocalendar()[:2])
    )


def _weekdays(text: str) -> tuple[int, ...]:
    """The weekdays of 「一、三」「一至五」; a span that runs backwards ends on Sunday."""
    found = {_weekday(sign) for sign in re.findall(f"[{WEEKDAYS}天]", text)}
    for begin, end in _SPAN.findall(text):
        found |= set(range(_weekday(begin), (_weekday(end) if _weekday(end) >= _weekday(begin) else 6) + 1))
    return tuple(sorted(found))


def _weekday(sign: str) -> int:
    return WEEKDAYS.index("日" if sign == "天" else sign)


def _working(day: date, calendar: Calendar) -> date:
    while not is_working_day(day, calendar):
        day += timedelta(days=1)
    return day


def _number(sign: str) -> int:
    """0 where the signs make no number."""
    try:
        return int(sign) if sign.isdigit() else chinese_number(sign)
    except ValueError:
        return 0
