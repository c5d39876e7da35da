"""Figures of the papers of suggestions, residents' opinions, liaison stations and livelihood projects.

Names are raw, numbers exact. Sums, rates and who is missing follow from the lines, so no total can disagree with them.
"""

import calendar
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from gongshu_desk.domain.codes import OpinionRoute
from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.forms import HonourLine
from gongshu_desk.domain.summary import PrintStamp, UnitLine

REPLY_MONTHS = 3
COMPLEX_MONTHS = 6
"""Months for the written reply from the hand-over; six where the matter is wide and hard (代表法 art. 51)."""


def months_after(day: date, months: int) -> date:
    """The same day so many months later; the last of the month where that day does not exist."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


# --- 建议办理征询意见表 ---------------------------------------------------------------------------------------


class Promptness(Enum):
    """How the written reply stands to its term."""

    OPEN = "open"
    IN_THREE = "in_three"
    IN_SIX = "in_six"
    LATE = "late"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class EnquiryFigures:
    """One suggestion as its lead deputy evaluates it. Empty strings and None are left to the pen.

    `satisfaction` and `outcome` are what is registered already (满意, A); `cosigners` stand in the order of signing.
    """

    unit: UnitLine
    no: str
    kind: str
    """建议 or 议案."""
    title: str
    lead: str
    raised_on: date
    raised_at: str = ""
    """大会 or 闭会."""
    lead_from: str = ""
    """The lead's electoral district, or group."""
    cosigners: tuple[str, ...] = ()
    content: str = ""
    handler: str = ""
    assigned_on: date | None = None
    answered_on: date | None = None
    reply: str = ""
    satisfaction: str = ""
    evaluated_on: date | None = None
    outcome: str = ""
    key: bool = False
    fingerprint: str = ""
    aspects: bool = True
    """Ask for 办理态度 and 办理结果 too, beside the evaluation as a whole."""
    return_days: int | None = None
    """Days from the reply within which the form is asked back; None leaves the date to the pen."""
    months: int = REPLY_MONTHS
    """Six where the matter was handed over as complex, one where it is handled again after 不满意."""
    extended_to: date | None = None
    """The later day that was agreed on."""
    evaluator: str = ""
    """The co-signer who evaluates in place of a lead whose mandate ended."""

    @property
    def due_on(self) -> date | None:
        """So many months from the hand-over, or the later day agreed on."""
        if self.assigned_on is None:
            return None
        day = months_after(self.assigned_on, self.months)
        return max(day, self.extended_to) if self.extended_to else day

    @property
    def complex_due_on(self) -> date | None:
        """六个月 from the hand-over."""
        return months_after(self.assigned_on, COMPLEX_MONTHS) if self.assigned_on else None

    @property
    def promptness(self) -> Promptness:
        """Whether the reply kept its term; OPEN without a reply, UNKNOWN without the day of the hand-over."""
        if self.answered_on is None:
            return Promptness.OPEN
        if self.due_on is None or self.complex_due_on is None:
            return Promptness.UNKNOWN
        if self.answered_on <= self.due_on:
            return Promptness.IN_THREE
        return Promptness.IN_SIX if self.answered_on <= self.complex_due_on else Promptness.LATE

    @property
    def known_until(self) -> date:
        """The newest day entered for this suggestion."""
        days = (self.raised_on, self.assigned_on, self.answered_on, self.evaluated_on)
        return max(day for day in days if day)


# --- 选民意见登记交办单 ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SlipFigures:
    """One opinion from its registration to what the voter was told. `deputies` were present at the activity."""

    unit: UnitLine
    no: str
    station: str
    collected_on: date
    content: str
    route: str
    """Label of the route; empty on a slip that is still to be routed."""
    activity: str = ""
    deputies: tuple[str, ...] = ()
    raised_by: str = ""
    handler: str = ""
    due_on: date | None = None
    result: str = ""
    answered_on: date | None = None
    resolved_on: date | None = None
    fingerprint: str = ""
    halves: bool = False
    """Two slips to a page."""

    @property
    def known_until(self) -> date:
        """The newest day entered for this opinion."""
        return max(day for day in (self.collected_on, self.answered_on, self.resolved_on) if day)


# --- opinions as figures --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OpinionLine:
    """One opinion as far as it is counted and listed."""

    no: str
    collected_on: date
    content: str
    route: OpinionRoute | None
    """None of what a deputy said at a supervision (监督意见)."""
    answered_on: date | None = None
    resolved_on: date | None = None

    @property
    def sort(self) -> str:
        """处理方式, or whose opinion it is where it has none."""
        return self.route.label if self.route is not None else "监督意见"


@dataclass(frozen=True, slots=True)
class OpinionCount:
    """How many opinions were collected, answered, resolved; the cohort is the year of collection."""

    collected: int = 0
    answered: int = 0
    resolved: int = 0

    @property
    def resolved_rate(self) -> Rate:
        """解决率 = 已解决 ÷ 收集."""
        return Rate(self.resolved, self.collected)


def counted(opinions: Iterable[OpinionLine]) -> OpinionCount:
    """Count some opinions."""
    listed = list(opinions)
    return OpinionCount(
        len(listed),
        sum(one.answered_on is not None for one in listed),
        sum(one.resolved_on is not None for one in listed),
    )


# --- 联络站年度情况 -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class KindLine:
    """Activities of one kind at a station: 场次, 代表人次, visitors."""

    label: str
    held: int
    deputy_times: int
    visitors: int
    reception: bool = False


@dataclass(frozen=True, slots=True)
class StationDeputy:
    """A deputy of the station with the receptions of the year: here, and elsewhere (at other stations, at none).

    `group` is that of the year's end; `mark` tells namesakes apart and is empty for all others.
    """

    name: str
    group: str
    here: int
    elsewhere: int = 0
    mark: str = ""

    @property
    def told(self) -> str:
        """The name as lists in running text have it: 王丽萍（第 4 选区） for namesakes."""
        return f"{self.name}（{self.mark}）" if self.mark else self.name

    @property
    def came(self) -> bool:
        """At least one reception in the year."""
        return self.here + self.elsewhere > 0


@dataclass(frozen=True, slots=True)
class StationYear:
    """One liaison station in a year. `months` holds the opinions collected in each of the twelve months."""

    name: str
    no: str = ""
    address: str = ""
    keeper: str = ""
    phone: str = ""
    """Of the office, public."""
    reception_day: str = ""
    kinds: tuple[KindLine, ...] = ()
    routes: tuple[tuple[OpinionRoute, OpinionCount], ...] = ()
    months: tuple[OpinionCount, ...] = (OpinionCount(),) * 12
    deputies: tuple[StationDeputy, ...] = ()
    honours: tuple[HonourLine, ...] = ()

    @property
    def held(self) -> int:
        """活动场次, receptions among them."""
        return sum(line.held for line in self.kinds)

    @property
    def receptions(self) -> int:
        """接待场次."""
        return sum(line.held for line in self.kinds if line.reception)

    @property
    def reception_times(self) -> int:
        """接待的代表人次."""
        return sum(line.deputy_times for line in self.kinds if line.reception)

    @property
    def deputy_times(self) -> int:
        """代表人次 of all activities."""
        return sum(line.deputy_times for line in self.kinds)

    @property
    def visitors(self) -> int:
        """接待群众, all activities together."""
        return sum(line.visitors for line in self.kinds)

    @property
    def opinions(self) -> OpinionCount:
        """All routes together."""
        return summed(count for _, count in self.routes)

    @property
    def came(self) -> Rate:
        """进站代表 ÷ 本站代表: who received residents at least once in the year."""
        return Rate(sum(deputy.came for deputy in self.deputies), len(self.deputies))

    @property
    def missing(self) -> tuple[str, ...]:
        """Names of those who received nobody all year."""
        return tuple(deputy.told for deputy in self.deputies if not deputy.came)


def summed(counts: Iterable[OpinionCount]) -> OpinionCount:
    """Counts added up."""
    listed = list(counts)
    return OpinionCount(
        sum(one.collected for one in listed), sum(one.answered for one in listed), sum(one.resolved for one in listed)
    )


@dataclass(frozen=True, slots=True)
class StationBook:
    """The stations that are printed. `known_until`: the newest day among the opinions, as of which 解决率 stands.

    `homeless`: receptions of the year without a station, told where all stations are printed.
    """

    stamp: PrintStamp
    year: int
    stations: tuple[StationYear, ...]
    known_until: date | None = None
    whole: bool = True
    """All stations of the unit, not a choice of them."""
    homeless: int = 0
    unattached: int = 0
    """Deputies in office who belong to no station."""


# --- 民生实事监督情况 -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SupervisionLine:
    """One activity of supervising a project."""

    no: str
    name: str
    day: date
    place: str
    deputy_times: int
    opinions: tuple[OpinionLine, ...] = ()
    day_part: str = ""
    signed: bool = True
    """False where no attendance is registered yet."""


@dataclass(frozen=True, slots=True)
class Project:
    """A livelihood project with what deputies did about it, in order of time."""

    title: str
    activities: tuple[SupervisionLine, ...] = ()

    @property
    def deputy_times(self) -> int:
        """监督人次."""
        return sum(activity.deputy_times for activity in self.activities)

    @property
    def opinions(self) -> tuple[OpinionLine, ...]:
        """The opinions of all its activities, in order of number within the activity."""
        return tuple(opinion for activity in self.activities for opinion in activity.opinions)

    @property
    def count(self) -> OpinionCount:
        """Its opinions counted."""
        return counted(self.opinions)


@dataclass(frozen=True, slots=True)
class SupervisionFigures:
    """All supervised projects of a year, in the order of their first activity."""

    stamp: PrintStamp
    year: int
    projects: tuple[Project, ...]
    known_until: date | None = None

    @property
    def held(self) -> int:
        """监督活动场次."""
        return sum(len(project.activities) for project in self.projects)

    @property
    def deputy_times(self) -> int:
        """监督人次 of all projects."""
        return sum(project.deputy_times for project in self.projects)

    @property
    def count(self) -> OpinionCount:
        """The opinions of all projects."""
        return summed(project.count for project in self.projects)
