"""The legal alert: congress sessions that a deputy missed without approval, over the whole term of a mandate.

代表法 art. 62 names 未经批准两次不出席本级人民代表大会会议 — two times, not two in a row. One time is one congress session
(所属会议) of which every half day was missed without leave. The program alerts; whether a mandate ends is for the
credentials committee and the standing committee, never for a score.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from gongshu_desk.domain.codes import ActivityKind, AttendanceStatus
from gongshu_desk.domain.periods import serves
from gongshu_desk.domain.points.consequences import Case, Count, Listing
from gongshu_desk.domain.points.facts import ActivityFact, AttendanceFact, Participant, YearFacts

ALERT_AT = 2
APART = 60
"""Days without a sitting after which the same name means another session."""
LAW = (
    "依据代表法（2025 年 3 月 11 日文本）第六十二条「未经批准两次不出席本级人民代表大会会议」列出",
    "是否终止代表资格，由代表资格审查委员会审查、常委会公告（第六十三条），本表只作提醒：不扣分，不影响执行职务",
    "一次＝一次会议（所属会议）的每个半天都是「缺席」；两次不要求连续，在本届任期内合计；请过假、公假、结账后补准的请假和退回的记录不算",
)


@dataclass(frozen=True, slots=True)
class Missed:
    """One congress session as one mandate missed it. `units` are its sign-in units in service, 不适用 left out."""

    series: str
    days: tuple[date, ...]
    absent: int
    units: int
    unknown: int = 0
    """Units without a mark of this mandate, or with one that a review returned."""

    @property
    def whole(self) -> bool:
        """Whether it counts: every unit missed without approval, and none of them unknown."""
        return self.absent == self.units and not self.unknown

    @property
    def words(self) -> str:
        """「区一届人大五次会议（2025年2月18日至20日，6 场全部缺席）」."""
        when = _when(min(self.days), max(self.days))
        if self.whole:
            told = f"{self.units} 场全部缺席"
        else:
            told = f"{self.units + self.unknown} 场缺席 {self.absent} 场"
            told += f"，{self.unknown} 场没有记录或已退回" if self.unknown else ""
        return f"{self.series}（{when}，{told}）"


def _when(first: date, last: date) -> str:
    """2025年2月18日至20日: what both days share is said once."""
    day = f"{first.year}年{first.month}月{first.day}日"
    if first == last:
        return day
    if (first.year, first.month) == (last.year, last.month):
        return f"{day}至{last.day}日"
    year = "" if first.year == last.year else f"{last.year}年"
    return f"{day}至{year}{last.month}月{last.day}日"


def legal_alert(people: Sequence[Participant], facts: YearFacts) -> Listing:
    """Who missed congress sessions without approval; two and more are alerts, one is a remark, parts stand beside.

    `people` are the mandates in office in the year; `facts` hold the attendance of their whole term, up to the last
    day that is asked about.
    """
    sessions = _sessions(facts.attendance.values())
    cases, beside, alerts = [], [], 0
    for person in sorted(people, key=lambda one: (one.sort_key, one.certificate_no)):
        missed = missed_sessions(person, facts.attendance.get(person.certificate_no, ()), sessions)
        whole, part = [m for m in missed if m.whole], [m for m in missed if not m.whole]
        if whole:
            alerts += len(whole) >= ALERT_AT
            cases.append(_case(person, whole, part))
        elif part:
            beside.append(_part_case(person, part))
    cases.sort(key=lambda case: case.state != "提醒")
    counts = (
        Count(f"达到 {ALERT_AT} 次", alerts, len(people)),
        Count("已有 1 次", len(cases) - alerts, len(people)),
        Count("部分缺席", len(beside), len(people)),
    )
    remark = "" if cases or beside else "本届任期内没有代表未经批准缺席人代会会议。"
    return Listing("alert", tuple(cases), tuple(beside), "部分缺席，供核对（不计次）", LAW, counts, remark)


def _sessions(rows: Iterable[Sequence[AttendanceFact]]) -> list[list[ActivityFact]]:
    """The congress sessions: units that anybody has a mark for, by 所属会议.

    A unit without one is a session of its own; what lies more than `APART` days apart is another session, because an
    office may write the same short name every year.
    """
    series: dict[str, dict[str, ActivityFact]] = {}
    for listed in rows:
        for activity in (fact.activity for fact in listed):
            if activity.kind is ActivityKind.CONGRESS:
                series.setdefault(activity.series or f"#{activity.no}", {})[activity.no] = activity
    found: list[list[ActivityFact]] = []
    for units in series.values():
        held = sorted(units.values(), key=lambda unit: (unit.date, unit.no))
        for before, unit in zip([None, *held], held, strict=False):
            if before is None or (unit.date - before.date).days > APART:
                found.append([])
            found[-1].append(unit)
    return sorted(found, key=lambda units: (units[0].date, units[0].no))


def missed_congress(rows: Iterable[AttendanceFact]) -> bool:
    """Whether any half day of a congress was missed without approval."""
    return any(r.status is AttendanceStatus.ABSENT and r.activity.kind is ActivityKind.CONGRESS for r in rows)


def missed_sessions(
    person: Participant, rows: Iterable[AttendanceFact], sessions: Iterable[Sequence[ActivityFact]]
) -> list[Missed]:
    """The sessions with an unapproved absence of this mandate, by date. Units outside its service do not count."""
    own = {row.activity.no: row.status for row in rows if not row.rejected}
    found = []
    for units in sessions:
        held = [unit for unit in units if _serves(person, unit.date)]
        asked = [unit for unit in held if own.get(unit.no) is not AttendanceStatus.NOT_APPLICABLE]
        absent = [unit for unit in asked if own.get(unit.no) is AttendanceStatus.ABSENT]
        if absent:
            known = sum(unit.no in own for unit in asked)
            days = tuple(sorted({unit.date for unit in asked}))
            name = units[0].series or units[0].name
            found.append(Missed(name, days, len(absent), known, len(asked) - known))
    return found


def _serves(person: Participant, day: date) -> bool:
    return serves(day, person.service_from, person.service_to, person.suspensions)


def _case(person: Participant, whole: Sequence[Missed], part: Sequence[Missed]) -> Case:
    reached = len(whole) >= ALERT_AT
    told = "；".join(missed.words for missed in whole)
    why = f"本届未经批准缺席人代会会议 {len(whole)} 次：{told}"
    details = [(f"第 {at} 次", missed.words) for at, missed in enumerate(whole, start=1)]
    details += [("部分缺席", missed.words) for missed in part]
    state = "提醒" if reached else "已有 1 次"
    return Case(person.certificate_no, person.name, person.group, state, why, details=tuple(details))


def _part_case(person: Participant, part: Sequence[Missed]) -> Case:
    why = "；".join(missed.words for missed in part)
    details = tuple(("部分缺席", missed.words) for missed in part)
    return Case(person.certificate_no, person.name, person.group, "供核对", why, details=details)
