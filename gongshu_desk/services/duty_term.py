"""述职 over a term: who has reported orally, who is planned, who is left; and the rates of any span.

Each mandate in office reports orally to its voters at least once in the term (代表法 art. 58, 浙江省实施代表法办法
art. 47; the street organises it on the congress's task, 浙江省街道人大工作条例 art. 10(7)). Reads only; `duty_plan`
writes.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import MandateLevel, MandateStatus
from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.periods import serves
from gongshu_desk.domain.points.facts import DutyReportFact, Participant, YearFacts
from gongshu_desk.errors import NotFound
from gongshu_desk.services import points
from gongshu_desk.services.catalog import DEPUTIES, DUTY_REPORTS
from gongshu_desk.services.desk import TERM_YEARS, Desk, level_of
from gongshu_desk.services.kinds import Values, counted, read
from gongshu_desk.services.lookup import Holder, Lookup
from gongshu_desk.services.trade_kinds import RECTIFICATIONS
from gongshu_desk.store.facts import year_facts
from gongshu_desk.store.tables import Term

REPORTED, AGAIN, PLANNED, LEFT, APART = "已述职", "须再次述职", "已安排", "未安排", "不计入"
STATES = (AGAIN, LEFT, PLANNED, REPORTED, APART)
"""What a mandate is in the plan of its term; the ones to act on first."""

DEFINITIONS = {
    "述职率": "已书面或者口头述职的代表 ÷ 应述职的代表，期末在任的才计入",
    "满意率": "满意票（称职测评的称职票）÷ 有效票，登记了口头述职日期的各场测评合计，只算选民的票",
    "满意和基本满意率": "（满意 + 基本满意）票 ÷ 有效票，登记了口头述职日期的各场测评合计，只算选民的票",
    "届内述职覆盖率": "本届已口头述职的代表 ÷ 在任代表（暂停执行职务的不计入，另列）",
}
"""Each rate as it is explained beside its number."""


@dataclass(frozen=True, slots=True)
class DutyLine:
    """One duty report behind a rate; `counted` tells whether it stands in the numerator of 述职率."""

    year: int
    certificate_no: str
    name: str
    counted: bool
    satisfied: int = 0
    fairly: int = 0
    valid: int = 0


@dataclass(frozen=True, slots=True)
class DutyRates:
    """述职率 and both satisfaction rates of a span, with the reports behind: `due` of the first, `voted` of the others.

    `ballots` is the number of reports voted on. The words are those of `DEFINITIONS`.
    """

    reported: Rate
    satisfied: Rate
    accepted: Rate
    ballots: int
    due: tuple[DutyLine, ...]
    voted: tuple[DutyLine, ...]


def rates(desk: Desk, first: date, last: date) -> DutyRates:
    """The rates of a span, both days included, for mandates of the unit's level.

    Of a whole calendar year 述职率 is the one of the first page: those due in the year and in office on its last day
    (of the span), reported in writing or orally within year and span, in service, not returned by a review. A span of
    several years adds up numerators and denominators. A closed year counts as it was frozen.
    """
    with desk.store.read() as session:
        return rates_in(session, first, last)


def rates_in(session: Session, first: date, last: date) -> DutyRates:
    """`rates` inside an open session."""
    due: list[DutyLine] = []
    voted: list[DutyLine] = []
    for year in range(first.year, last.year + 1):
        facts = _facts(session, year)
        begin, end = max(first, date(year, 1, 1)), min(last, date(year, 12, 31))
        for person in facts.participants:
            for duty in facts.duty_reports.get(person.certificate_no, ())[:1]:
                if duty.due and serves(end, person.service_from, person.service_to):
                    due.append(DutyLine(year, person.certificate_no, person.name, _done(duty, person, begin, end)))
                if _voted(duty, begin, end):
                    voted.append(
                        DutyLine(
                            *(year, person.certificate_no, person.name, True),
                            *(duty.satisfied, duty.fairly, _valid(duty)),
                        )
                    )
    valid = sum(line.valid for line in voted)
    satisfied = sum(line.satisfied for line in voted)
    fairly = sum(line.fairly for line in voted)
    return DutyRates(
        Rate(sum(line.counted for line in due), len(due)),
        Rate(satisfied, valid),
        Rate(satisfied + fairly, valid),
        len(voted),
        tuple(due),
        tuple(voted),
    )


def _facts(session: Session, year: int) -> YearFacts:
    closed = points.closed_year(session, year)
    return year_facts(session, year, level_of(session)) if closed is None else points.thaw(closed).facts


def _done(duty: DutyReportFact, person: Participant, begin: date, end: date) -> bool:
    return not duty.rejected and any(
        day is not None
        and begin <= day <= end
        and serves(day, person.service_from, person.service_to, person.suspensions)
        for day in (duty.written_on, duty.oral_on)
    )


def _voted(duty: DutyReportFact, begin: date, end: date) -> bool:
    return not duty.rejected and duty.oral_on is not None and begin <= duty.oral_on <= end and _valid(duty) > 0


def _valid(duty: DutyReportFact) -> int:
    """Valid ballots are the answers together, also where 有效票 was left empty; a number without answers tells nothing."""
    return duty.satisfied + duty.fairly + duty.dissatisfied + duty.abstained


# ── the term ─────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Mandated:
    """One mandate in the plan of its term.

    `state` is one of `STATES`; `why` says in words what it rests on. `reported` is the last oral report, `planned` the
    next one: the stored records with their `id` and `revision`. `again` is the year from which it must report again.
    """

    certificate_no: str
    name: str
    group: str
    electoral_district: str
    sort_key: str
    state: str
    why: str
    since: date
    until: date | None
    by_election: bool = False
    reported: Values | None = None
    planned: Values | None = None
    again: int | None = None
    pinyin: str = ""

    @property
    def result(self) -> str:
        """「44/45」 of the last ballot, satisfied and fairly satisfied ÷ valid; empty without one."""
        votes = self.reported
        if votes is None or not votes["valid"]:
            return ""
        return f"{(votes['satisfied'] or 0) + (votes['fairly'] or 0)}/{votes['valid']}"


@dataclass(frozen=True, slots=True)
class TermPlan:
    """The plan of a term as of a day. `ends` is the year in which the term ends, by law where no day is known."""

    level: MandateLevel
    number: int
    begins: date
    ends: date
    as_of: date
    people: tuple[Mandated, ...]
    years_open: tuple[int, ...]
    """Years of the term from the one of `as_of` on that are not closed: where plans can be made."""

    @property
    def coverage(self) -> Rate:
        """届内述职覆盖率 as `DEFINITIONS` has it."""
        within = [one for one in self.people if one.state != APART]
        return Rate(sum(one.reported is not None for one in within), len(within))

    def of(self, *states: str) -> tuple[Mandated, ...]:
        """Those in one of the states."""
        return tuple(one for one in self.people if one.state in states)


def term_plan(desk: Desk, as_of: date | None = None, number: int | None = None) -> TermPlan:
    """Where a term of the unit's level stands on a day (default today, or the term's last day once it is over).

    `number` picks a term; without it the one in which the day lies. NotFound where there is none.
    """
    with desk.store.read() as session:
        level = level_of(session)
        term = running(session, level, as_of or desk.today(), number)
        ends = term.ends_on or by_law(term.starts_on)
        day = as_of or min(max(desk.today(), term.starts_on), ends)
        reports: dict[str, list[Values]] = defaultdict(list)
        for values in counted(read(session, DUTY_REPORTS)):
            reports[values["certificate_no"]].append(values)
        tasks: dict[str, list[Values]] = defaultdict(list)
        for values in read(session, RECTIFICATIONS):
            tasks[values["certificate_no"]].append(values)
        holders = Lookup(session).holders
        rows = [v for v in read(session, DEPUTIES) if v["level"] is level and v["term"] == term.number]
        years = range(max(day.year, term.starts_on.year), ends.year + 1)
        open_years = tuple(year for year in years if points.closed_year(session, year) is None)
    people = [
        _mandated(v, holders[v["certificate_no"]], reports[v["certificate_no"]], tasks[v["certificate_no"]], term, day)
        for v in rows
    ]
    people.sort(key=lambda one: (STATES.index(one.state), one.sort_key, one.certificate_no))
    return TermPlan(level, term.number, term.starts_on, ends, day, tuple(people), open_years)


def by_law(begins: date) -> date:
    """The last day of a term whose end is not known: five years from its first (代表法 art. 2)."""
    day = 28 if (begins.month, begins.day) == (2, 29) else begins.day
    return date(begins.year + TERM_YEARS, begins.month, day) - timedelta(days=1)


def running(session: Session, level: MandateLevel, day: date, number: int | None = None) -> Term:
    """The term in which a day lies, the later of two; with `number` that one. NotFound where there is none."""
    found = session.exec(
        select(Term).where(Term.level == level, col(Term.archived).is_(False)).order_by(col(Term.number))
    ).all()
    if number is not None:
        found = [term for term in found if term.number == number]
    begun = [term for term in found if term.starts_on <= day] or list(found[:1])
    if not begun:
        raise NotFound("还没有登记届次。", "请先在「设置」里核对本届的起止日期。")
    return begun[-1]


def _mandated(
    values: Values, holder: Holder, reports: Sequence[Values], tasks: Iterable[Values], term: Term, day: date
) -> Mandated:
    spoken = sorted(_spoken(holder, reports, term, day), key=lambda v: v["oral_on"])
    last = spoken[-1] if spoken else None
    again = _again(tasks, spoken)
    waiting = [v for v in reports if (v["batch"] or v["planned_on"]) and v["oral_on"] is None and v["year"] >= day.year]
    planned = min(waiting, key=lambda v: (v["year"], v["planned_on"] or date.max), default=None)
    state, why = _state(values, holder, last, planned, again, day)
    return Mandated(
        values["certificate_no"],
        values["name"],
        values["group"] or "",
        values["electoral_district"] or "",
        values["sort_stroke"],
        state,
        why,
        holder.service_from,
        holder.service_to,
        bool(values["by_election"]),
        last,
        planned,
        again,
        values["search_text"] or "",
    )


def _spoken(holder: Holder, reports: Iterable[Values], term: Term, day: date) -> Iterator[Values]:
    """Oral reports in the term and in service, up to the day."""
    for values in reports:
        on = values["oral_on"]
        if on is not None and term.starts_on <= on <= day and holder.serves(on):
            yield values


def _again(tasks: Iterable[Values], spoken: Sequence[Values]) -> int | None:
    """The year from which another report is due: the one after a rectification that asks for it, until it is given."""
    asked = [v["year"] for v in tasks if v["report_again"]]
    if not asked:
        return None
    latest = max(asked)
    return None if any(v["year"] > latest for v in spoken) else latest + 1


def _state(
    values: Values, holder: Holder, last: Values | None, planned: Values | None, again: int | None, day: date
) -> tuple[str, str]:
    if values["status"] is MandateStatus.VOID:
        return APART, "当选无效"
    if not holder.holds(day):
        if day < holder.service_from:
            return APART, f"{holder.service_from} 起任职"
        return APART, f"{holder.service_to} 离任（{values['end_reason'] or values['status'].label}）"
    if not holder.serves(day):
        return APART, "暂停执行代表职务，恢复后再安排"
    if again is not None:
        told = f"{again - 1} 年度整改要求再次述职"
        return AGAIN, f"{told}，{planned_words(planned)}" if planned is not None else f"{told}，{again} 年度起应述职"
    if last is not None:
        return REPORTED, "　".join(part for part in (str(last["oral_on"]), last["place"] or "") if part)
    if planned is not None:
        return PLANNED, planned_words(planned)
    return LEFT, f"{holder.service_from} 补选任职，本届还没有口头述职" if values[
        "by_election"
    ] else "本届还没有口头述职"


def planned_words(planned: Values) -> str:
    """「2026 年度 第一批 2026-11-18」."""
    parts = (f"{planned['year']} 年度", planned["batch"] or "", str(planned["planned_on"] or ""))
    return " ".join(part for part in parts if part)
