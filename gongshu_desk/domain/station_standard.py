"""达标: what a liaison station has to meet, and the arithmetic of whether it does. The numbers are the unit's own data."""

import calendar as months
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Literal

from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.opinions import OpinionFact, Terms, in_time, state, told_in_time
from gongshu_desk.domain.records.duty_report import StationDraft
from gongshu_desk.domain.records.fields import field_of
from gongshu_desk.domain.workdays import Calendar, holidays, working_days

Every = Literal["week", "month"]
RULES: dict[str, str] = {
    "receptions": "定期接待",
    "notices": "提前公示",
    "deputies": "代表进站",
    "opinions": "按期答复",
    "feedback": "反馈到人",
    "file": "档案齐全",
}
"""Key of each rule and what the clerk calls it, in the order of the table."""


@dataclass(frozen=True, slots=True)
class Standard:
    """The numbers of the rules; `fields` are those of the station's file that must be filled."""

    title: str = ""
    every: Every = "week"
    min_working_days: int = 3
    notice_days: int = 2
    deputy_times: int = 1
    street_days: int = 15
    district_months: int = 3
    told_days: int = 10
    fields: tuple[str, ...] = ("address", "keeper", "phone", "reception_day")

    @property
    def terms(self) -> Terms:
        """The terms of opinions among them."""
        return Terms(self.street_days, self.district_months, self.told_days)

    @property
    def period(self) -> str:
        """周 or 月."""
        return "周" if self.every == "week" else "月"

    def sentence(self, rule: str) -> str:
        """What a rule asks for, in one sentence."""
        labels = "、".join(field_of(StationDraft, name).label for name in self.fields)
        return {
            "receptions": f"每{self.period}至少接待一次，工作日不足 {self.min_working_days} 天的{self.period}不计",
            "notices": f"接待前至少 {self.notice_days} 天公示（通知日期到接待日期）",
            "deputies": f"每位在任的本站代表至少进站接待 {self.deputy_times} 次",
            "opinions": f"当场答复的记答复日期，街道办理 {self.street_days} 个工作日内、区级办理 {self.district_months} "
            "个月内答复，填了办理期限的按期限",
            "feedback": f"办结后 {self.told_days} 个工作日内反馈群众和接待代表",
            "file": f"填齐{labels}",
        }[rule]


def of_values(base: Standard, values: dict[str, Any]) -> Standard:
    """A standard with the values of a file or a setting; names it does not know, and values of another sort, are left."""
    taken = {name: values[name] for name in Standard.__dataclass_fields__ if _fits(name, values.get(name))}
    if "fields" in taken:
        taken["fields"] = tuple(one for one in taken["fields"] if one in StationDraft.model_fields)
    return replace(base, **taken)


def _fits(name: str, value: Any) -> bool:
    if name == "fields":
        return isinstance(value, list)
    if name == "every":
        return value in ("week", "month")
    return isinstance(value, str) if name == "title" else type(value) is int


@dataclass(frozen=True, slots=True)
class Lack:
    """One thing a station lacks: the sentence, and the page that mends it with what it is given."""

    sentence: str
    page: str = ""
    argument: Any = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """One rule at one station: n of d, the ids behind it, and what lacks."""

    rule: str
    rate: Rate
    lacks: tuple[Lack, ...] = ()
    page: str = ""
    ids: tuple[int, ...] = ()
    """The records that the denominator counts, where they are records."""

    @property
    def met(self) -> bool | None:
        """Whether all of it is met; None where there was nothing to meet."""
        return None if not self.rate.denominator else self.rate.numerator == self.rate.denominator

    @property
    def word(self) -> str:
        """达标, 未达标 or 「—」."""
        return {True: "达标", False: "未达标", None: "—"}[self.met]

    @property
    def shown(self) -> str:
        """ "38/50", or 「—」."""
        return f"{self.rate.numerator}/{self.rate.denominator}" if self.rate.denominator else "—"


@dataclass(frozen=True, slots=True)
class StationVerdicts:
    """A station against every rule."""

    id: int
    name: str
    no: str
    verdicts: tuple[Verdict, ...]

    @property
    def met(self) -> bool:
        """Whether no rule is missed."""
        return all(one.met is not False for one in self.verdicts)

    @property
    def lacks(self) -> tuple[Lack, ...]:
        """Everything that lacks, in the order of the rules."""
        return tuple(lack for one in self.verdicts for lack in one.lacks)

    def verdict(self, rule: str) -> Verdict:
        """The verdict of one rule."""
        return next(one for one in self.verdicts if one.rule == rule)


@dataclass(frozen=True, slots=True)
class Held:
    """A reception of a station."""

    id: int
    no: str
    name: str
    on: date
    notice_on: date | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """A deputy of the station in office at the end, with the receptions of the span by id."""

    certificate_no: str
    name: str
    receptions: tuple[int, ...] = ()


def periods(first: date, last: date, standard: Standard, calendar: Calendar = holidays) -> list[tuple[date, date]]:
    """The weeks (Monday to Sunday) or months of the span with enough working days; cut to the span at both ends."""
    found, day = [], first
    while day <= last:
        if standard.every == "week":
            end = day + timedelta(days=6 - day.weekday())
        else:
            end = day.replace(day=months.monthrange(day.year, day.month)[1])
        end = min(end, last)
        if working_days(day, end, calendar) >= standard.min_working_days:
            found.append((day, end))
        day = end + timedelta(days=1)
    return found


def receptions(held: Collection[Held], first: date, last: date, standard: Standard, calendar: Calendar) -> Verdict:
    """A reception in every week (or month) that counts."""
    asked = periods(first, last, standard, calendar)
    without = [(a, b) for a, b in asked if not any(a <= one.on <= b for one in held)]
    lacks = [
        Lack(f"{spoken}没有接待", "station-roster")
        for spoken in _together(without, asked, {"周": "周", "月": "个月"}[standard.period])
    ]
    return Verdict(
        "receptions", Rate(len(asked) - len(without), len(asked)), tuple(lacks), "activities",
        tuple(one.id for one in held),
    )  # fmt: skip


def _together(without: list[tuple[date, date]], asked: list[tuple[date, date]], word: str) -> list[str]:
    """Neighbouring weeks without a reception as one span: 「9月1日—9月21日 3 周」."""
    found: list[list[tuple[date, date]]] = []
    for one in without:
        if found and asked.index(one) == asked.index(found[-1][-1]) + 1:
            found[-1].append(one)
        else:
            found.append([one])
    return [
        f"{run[0][0].month}月{run[0][0].day}日—{run[-1][1].month}月{run[-1][1].day}日"
        + (f" {len(run)} {word}" if len(run) > 1 else "")
        for run in found
    ]


def notices(held: Iterable[Held], standard: Standard) -> Verdict:
    """The public notice stood so many days before the reception."""
    listed, lacks = list(held), []
    for one in listed:
        if one.notice_on is None:
            lacks.append(Lack(f"{one.on.isoformat()}「{one.name}」没有登记通知日期", "activities", {"ids": [one.id]}))
        elif (one.on - one.notice_on).days < standard.notice_days:
            days = (one.on - one.notice_on).days
            lacks.append(Lack(f"{one.on.isoformat()}「{one.name}」提前 {days} 天公示", "activities", {"ids": [one.id]}))
    return Verdict(
        "notices", Rate(len(listed) - len(lacks), len(listed)), tuple(lacks), "activities",
        tuple(one.id for one in listed),
    )  # fmt: skip


def deputies(members: Iterable[Member], standard: Standard) -> Verdict:
    """Each deputy of the station received residents often enough."""
    listed = list(members)
    missing = [one for one in listed if len(one.receptions) < standard.deputy_times]
    lacks = tuple(
        Lack(f"{one.name} 进站 {len(one.receptions)} 次", "deputies", {"keys": (one.certificate_no,)})
        for one in missing
    )
    return Verdict("deputies", Rate(len(listed) - len(missing), len(listed)), lacks)


def opinions(listed: Iterable[OpinionFact], as_of: date, standard: Standard, calendar: Calendar) -> Verdict:
    """Every opinion was answered in time; those whose term still runs, and 送党工委参考, are not asked after."""
    judged = [(one, in_time(one, as_of, standard.terms, calendar)) for one in listed]
    asked = [(one, kept) for one, kept in judged if kept is not None]
    lacks = tuple(
        Lack(f"{one.no} {state(one, as_of, standard.terms, calendar).value}：{_short(one.content)}", "opinions",
             {"ids": [one.id]})
        if one.answered_on is None or one.answered_on > as_of
        else Lack(f"{one.no} 超期答复（{one.answered_on.isoformat()}）：{_short(one.content)}", "opinions",
                  {"ids": [one.id]})
        for one, kept in asked
        if not kept
    )  # fmt: skip
    return Verdict(
        "opinions", Rate(len(asked) - len(lacks), len(asked)), lacks, "opinions", tuple(one.id for one, _ in asked)
    )


def feedback(listed: Iterable[OpinionFact], as_of: date, standard: Standard, calendar: Calendar) -> Verdict:
    """Deputy and resident were told in time how each opinion ended."""
    judged = [(one, told_in_time(one, as_of, standard.terms, calendar)) for one in listed]
    asked = [(one, kept) for one, kept in judged if kept is not None]
    lacks = tuple(
        Lack(f"{one.no} {_untold(one, as_of)}：{_short(one.content)}", "opinion-flow", {"ids": [one.id]})
        for one, kept in asked
        if not kept
    )
    return Verdict(
        "feedback", Rate(len(asked) - len(lacks), len(asked)), lacks, "opinions", tuple(one.id for one, _ in asked)
    )


def _untold(one: OpinionFact, as_of: date) -> str:
    missing = []
    if one.told_resident_on is None or one.told_resident_on > as_of:
        missing.append("群众")
    if one.receiver and (one.told_deputy_on is None or one.told_deputy_on > as_of):
        missing.append("代表")
    return f"没有反馈{'、'.join(missing)}" if missing else "反馈超期"


def file_of(number: int, values: dict[str, Any], standard: Standard) -> Verdict:
    """Every field that is asked for is filled."""
    missing = [name for name in standard.fields if values.get(name) in (None, "")]
    lacks = tuple(
        Lack(f"没有填{field_of(StationDraft, name).label}", "stations", {"ids": [number]}) for name in missing
    )
    total = len(standard.fields)
    return Verdict("file", Rate(total - len(missing), total), lacks, "stations", (number,))


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= 24 else plain[:23] + "…"
