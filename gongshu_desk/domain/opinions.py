"""What becomes of residents' opinions (群众意见): how far each one is, what it still lacks, and the rate of those resolved.

An opinion belongs to the cohort of the year in which it was collected. It is resolved or not as of a day, and that day
is printed beside the rate: what was collected in 2023 and resolved in 2024 counts for 2023 once the day is late enough.
The terms below are the unit's own, no law sets them; the reply to what became a suggestion follows 代表法 art. 51.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from gongshu_desk.domain.codes import OpinionRoute
from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.forms.liaison import months_after
from gongshu_desk.domain.workdays import Calendar, holidays, last_working_day

ROUTED = frozenset({OpinionRoute.SUBDISTRICT, OpinionRoute.DISTRICT})
"""Routes on which somebody else works at the opinion, within a term."""


class OpinionState(Enum):
    """How far an opinion is; the value is what the clerk reads."""

    ANSWERED = "已答复"
    OPEN = "办理中"
    OVERDUE = "逾期未答复"
    UNDATED = "缺答复日期"
    SENT_ON = "已送参考"
    EXPLAINED = "已说明"
    TO_EXPLAIN = "待说明"
    RESOLVED = "已解决"

    @property
    def done(self) -> bool:
        """Nothing more is to be done but tell people."""
        return self in (OpinionState.ANSWERED, OpinionState.SENT_ON, OpinionState.EXPLAINED, OpinionState.RESOLVED)


@dataclass(frozen=True, slots=True)
class Terms:
    """The unit's own terms: working days of the street, months of the district, working days to tell people."""

    street_days: int = 15
    district_months: int = 3
    told_days: int = 10


@dataclass(frozen=True, slots=True)
class OpinionFact:
    """One opinion as far as its course goes. `receiver` says whether a deputy received it, `became` a suggestion's no."""

    id: int
    no: str
    station: str
    collected_on: date
    content: str
    route: OpinionRoute
    answered_on: date | None = None
    resolved_on: date | None = None
    due_on: date | None = None
    told_deputy_on: date | None = None
    told_resident_on: date | None = None
    receiver: str = ""
    handler: str = ""
    became: str = ""

    def answered(self, as_of: date) -> bool:
        """Answered by the day."""
        return self.answered_on is not None and self.answered_on <= as_of

    def resolved(self, as_of: date) -> bool:
        """Resolved by the day."""
        return self.resolved_on is not None and self.resolved_on <= as_of


def due(one: OpinionFact, terms: Terms, calendar: Calendar = holidays) -> date | None:
    """By when it is to be answered: the day entered, else by the unit's terms; None on routes without a term."""
    if one.route not in ROUTED:
        return None
    if one.due_on is not None:
        return one.due_on
    if one.route is OpinionRoute.DISTRICT:
        return months_after(one.collected_on, terms.district_months)
    return last_working_day(one.collected_on + timedelta(days=1), terms.street_days, calendar)


def state(one: OpinionFact, as_of: date, terms: Terms, calendar: Calendar = holidays) -> OpinionState:
    """How far it is on a day; each route ends in its own way."""
    if one.resolved(as_of):
        return OpinionState.RESOLVED
    if one.route is OpinionRoute.PARTY_COMMITTEE:
        return OpinionState.SENT_ON
    if one.answered(as_of):
        return OpinionState.EXPLAINED if one.route is OpinionRoute.BEYOND_AUTHORITY else OpinionState.ANSWERED
    if one.route is OpinionRoute.BEYOND_AUTHORITY:
        told = one.told_resident_on is not None and one.told_resident_on <= as_of
        return OpinionState.EXPLAINED if told else OpinionState.TO_EXPLAIN
    if one.route is OpinionRoute.ON_THE_SPOT:
        return OpinionState.UNDATED
    last = due(one, terms, calendar)
    return OpinionState.OVERDUE if last is not None and last < as_of else OpinionState.OPEN


def in_time(one: OpinionFact, as_of: date, terms: Terms, calendar: Calendar = holidays) -> bool | None:
    """Whether it was answered within its term; None while the term still runs, and for routes without one.

    An answer on the spot needs its date and no more; 送党工委参考 asks for no answer.
    """
    if one.route is OpinionRoute.PARTY_COMMITTEE:
        return None
    if one.route in (OpinionRoute.ON_THE_SPOT, OpinionRoute.BEYOND_AUTHORITY):
        return state(one, as_of, terms, calendar).done
    last = due(one, terms, calendar)
    assert last is not None
    days = [day for day in (one.answered_on, one.resolved_on) if day is not None and day <= as_of]
    if days:
        return min(days) <= last
    return False if last < as_of else None


def lacks_feedback(one: OpinionFact, as_of: date, terms: Terms, calendar: Calendar = holidays) -> tuple[bool, bool]:
    """(the deputy, the resident) who still has to be told how it ended.

    Nobody has to be told of what was answered on the spot, for both were there; nobody yet while it is under way.
    """
    if one.route is OpinionRoute.ON_THE_SPOT or not state(one, as_of, terms, calendar).done:
        return False, False
    deputy = one.told_deputy_on is None or one.told_deputy_on > as_of
    resident = one.told_resident_on is None or one.told_resident_on > as_of
    return deputy and bool(one.receiver), resident


def told_in_time(one: OpinionFact, as_of: date, terms: Terms, calendar: Calendar = holidays) -> bool | None:
    """Whether everybody who has to be told was told within the term; None where nobody has to be, or it still runs.

    The term runs from the answer (or the day it was resolved); of what was sent on, or explained, from the collection.
    """
    if one.route is OpinionRoute.ON_THE_SPOT or not state(one, as_of, terms, calendar).done:
        return None
    known = [day for day in (one.answered_on, one.resolved_on) if day is not None and day <= as_of]
    last = last_working_day(min(known, default=one.collected_on) + timedelta(days=1), terms.told_days, calendar)
    days = [one.told_resident_on, *([one.told_deputy_on] if one.receiver else [])]
    told = [day for day in days if day is not None and day <= as_of]
    if len(told) == len(days):
        return max(told) <= last
    return False if last < as_of else None


# --- 解决率 ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Cohort:
    """The opinions collected in one year of a span, by id, and those of them resolved as of the day."""

    year: int
    collected: tuple[int, ...]
    resolved: tuple[int, ...]

    @property
    def rate(self) -> Rate:
        """解决率 = 已解决 ÷ 收集."""
        return Rate(len(self.resolved), len(self.collected))

    @property
    def open(self) -> tuple[int, ...]:
        """Collected and not resolved as of the day."""
        done = set(self.resolved)
        return tuple(one for one in self.collected if one not in done)


@dataclass(frozen=True, slots=True)
class Resolved:
    """解决率 of a span as of a day: a cohort for each of its years, also one in which nothing was collected."""

    first: date
    last: date
    as_of: date
    cohorts: tuple[Cohort, ...]

    @property
    def collected(self) -> tuple[int, ...]:
        """The ids of all opinions of the span."""
        return tuple(one for cohort in self.cohorts for one in cohort.collected)

    @property
    def resolved(self) -> tuple[int, ...]:
        """The ids of those resolved."""
        return tuple(one for cohort in self.cohorts for one in cohort.resolved)

    @property
    def rate(self) -> Rate:
        """The pooled rate: numerators and denominators added."""
        return Rate(len(self.resolved), len(self.collected))


def cohorts(opinions: Iterable[OpinionFact], first: date, last: date, as_of: date) -> Resolved:
    """The opinions collected in the span, by year of collection, and which of them were resolved by `as_of`.

    What was collected after `as_of` was not there yet and is in no cohort. Both days of the span are included.
    """
    listed = sorted(
        (one for one in opinions if first <= one.collected_on <= min(last, as_of)),
        key=lambda one: (one.collected_on, one.no),
    )
    found = []
    for year in range(first.year, last.year + 1):
        own = [one for one in listed if one.collected_on.year == year]
        found.append(Cohort(year, tuple(one.id for one in own), tuple(one.id for one in own if one.resolved(as_of))))
    return Resolved(first, last, as_of, tuple(found))
