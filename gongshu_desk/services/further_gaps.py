"""Further lines of 「年终还缺什么」: what law and plan ask of a year beside its books. None of them blocks closing.

A check that does not concern the year or the unit gives no line.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import sqlalchemy as sa
from sqlmodel import Session, col, select

from gongshu_desk.domain import names, opinions
from gongshu_desk.domain.codes import (
    PRESENT_STATUSES,
    ActivityKind,
    MandateStatus,
    ReviewState,
)
from gongshu_desk.domain.periods import serves
from gongshu_desk.domain.points.facts import YearFacts
from gongshu_desk.services import opinion_flow, station_standard, training_targets
from gongshu_desk.services.desk import level_of, unit_of
from gongshu_desk.services.gap_lines import Gap, counted, listed
from gongshu_desk.services.kinds import read
from gongshu_desk.services.station_rules import standard_of
from gongshu_desk.services.trade_kinds import TYPED_COUNTS
from gongshu_desk.services.working_calendar import calendar
from gongshu_desk.services.year_figures import half_days, in_service
from gongshu_desk.store.service import BEGINS, ENDS, suspensions
from gongshu_desk.store.tables import Activity, DutyReport, LiaisonStation, Mandate, Person, Term
from gongshu_desk.store.trade_tables import Election, Rectification, TrainingTarget

GROUP_MEETINGS = 3
"""Activities a deputies' group holds in a year at least (浙江省实施代表法办法 art. 19)."""
WORKING_DAYS = 15
"""Days a deputy at county level and above works between sessions in a year (浙江省实施代表法办法 art. 35)."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What the checks need: the session, the facts of the year, and the day as of which they judge."""

    session: Session
    facts: YearFacts
    as_of: date

    @property
    def year(self) -> int:
        """The year in question."""
        return self.facts.year

    @property
    def span(self) -> tuple[date, date]:
        """Its first and last day."""
        return date(self.year, 1, 1), date(self.year, 12, 31)


def further(session: Session, facts: YearFacts, today: date) -> Iterator[Gap]:
    """Every further line of a year; none for a year in which nobody is in office."""
    if not facts.participants:
        return
    judged = Judged(session, facts, min(today, date(facts.year, 12, 31)))
    for check in CHECKS:
        gap = check(judged)
        if gap is not None:
            yield gap


def term_reports(judged: Judged) -> Gap | None:
    """届内述职: once the term's last year but one is reached, who has not reported orally in it (代表法 art. 58)."""
    session, (_, last) = judged.session, judged.span
    level = level_of(session)
    term = session.exec(
        select(Term)
        .where(Term.level == level, col(Term.archived).is_(False), col(Term.starts_on) <= last)
        .order_by(col(Term.number).desc())
    ).first()
    if term is None:
        return None
    ends = term.ends_on or date(term.starts_on.year + 5, 1, 1)
    spoken = (
        sa.select(col(DutyReport.id))
        .where(col(DutyReport.mandate_id) == col(Mandate.id), col(DutyReport.archived).is_(False))
        .where(col(DutyReport.review) != ReviewState.RETURNED, col(DutyReport.oral_on) <= last)
        .exists()
    )
    statement = (
        sa.select(col(Mandate.id), col(Person.name), spoken)
        .join(Person, col(Person.id) == col(Mandate.person_id))
        .join(Term, col(Term.id) == col(Mandate.term_id))
        .where(col(Mandate.archived).is_(False), col(Mandate.status) != MandateStatus.VOID)
        .where(col(Term.id) == term.id, judged.as_of >= BEGINS, sa.or_(ENDS.is_(None), judged.as_of <= ENDS))
        .order_by(col(Person.sort_stroke))
    )
    away = suspensions(session)
    rows = [
        (name, done)
        for number, name, done in session.connection().execute(statement)
        if serves(judged.as_of, date.min, None, _whole(away.get(int(number or 0), ())))
    ]
    left = [names.printed(name) for name, done in rows if not done]
    have = f"{len(rows) - len(left)}/{len(rows)}"
    if not left or not rows or ends.year - judged.year > 1:
        return Gap("已齐", "届内述职", have, "", "", "duty-term") if rows else None
    return Gap("建议补", "届内述职", have, listed(left, "人", "本届还没有口头述职"), "去安排", "duty-term")


def _whole(spans: Sequence[tuple[date, date | None]]) -> tuple[tuple[date, date], ...]:
    return tuple((since, until or date.max) for since, until in spans)


def rectifications(judged: Judged) -> Gap | None:
    """整改: what is open of this year and of those before it."""
    statement = select(Rectification).where(col(Rectification.archived).is_(False), Rectification.year <= judged.year)
    rows = [r for r in judged.session.exec(statement) if r.done_on is None or r.year == judged.year]
    open_ = [r for r in rows if r.done_on is None]
    if not rows:
        return None
    have = f"{len(rows) - len(open_)}/{len(rows)}"
    if not open_:
        return Gap("已齐", "整改事项", have, "", "", "rectifications")
    late = sum(r.due_on is not None and r.due_on < judged.as_of for r in open_)
    lacks = counted([r.no for r in open_], "项", "没有办结" + (f"，其中 {late} 项逾期" if late else ""))
    asked = {"ids": tuple(r.rowid for r in open_), "title": "没有办结的整改"}
    return Gap("建议补", "整改事项", have, lacks, "去登记", "rectifications", asked=asked)


def told(judged: Judged) -> Gap | None:
    """意见反馈: opinions that ended without the deputy or the resident being told."""
    days, terms = calendar(judged.session), standard_of(judged.session)[0].terms
    ended, untold = 0, []
    for one in opinion_flow.facts(judged.session, *judged.span):
        if opinions.state(one, judged.as_of, terms, days).done:
            ended += 1
            if any(opinions.lacks_feedback(one, judged.as_of, terms, days)):
                untold.append(one)
    if not ended:
        return None
    have = f"{ended - len(untold)}/{ended}"
    if not untold:
        return Gap("已齐", "意见反馈", have, "", "", "opinion-flow")
    asked = {"ids": tuple(one.id for one in untold), "title": "还没有反馈的意见"}
    lacks = counted([one.no for one in untold], "条", "没有反馈")
    return Gap("建议补", "意见反馈", have, lacks, "去反馈", "opinion-flow", asked=asked)


def councils(judged: Judged) -> Gap | None:
    """居民议事会议: a street holds one a year at least (浙江省街道人大工作条例 art. 18)."""
    if "街道" not in unit_of(judged.session).name:
        return None
    held = judged.session.exec(
        select(sa.func.count(col(Activity.id))).where(
            col(Activity.archived).is_(False),
            col(Activity.kind) == ActivityKind.COUNCIL,
            col(Activity.held_on).between(*judged.span),
        )
    ).one()
    if held:
        return Gap("已齐", "居民议事会议", f"{held} 次", "", "", "councils")
    return Gap(
        "建议补", "居民议事会议", "0 次", "街道每年至少召开一次（街道人大工作条例第十八条）", "去登记", "councils"
    )


def group_meetings(judged: Judged) -> Gap | None:
    """小组活动: every group meets three times a year; a meeting counts for a group of which two members came."""
    members = Counter(p.group for p in judged.facts.participants if p.group)
    came: dict[str, Counter[str]] = defaultdict(Counter)
    for person in judged.facts.participants:
        for fact in in_service(judged.facts, person):
            if fact.activity.kind is ActivityKind.GROUP and fact.status in PRESENT_STATUSES and person.group:
                came[person.group][fact.activity.no] += 1
    if not members:
        return None
    held = {group: sum(count >= min(2, members[group]) for count in came[group].values()) for group in sorted(members)}
    few = [f"{group} {count} 次" for group, count in held.items() if count < GROUP_MEETINGS]
    have = f"{len(members) - len(few)}/{len(members)}"
    if not few:
        return Gap("已齐", "小组活动", have, "", "", "activities")
    asked = {"search": ActivityKind.GROUP.label}
    lacks = listed(few, "个小组", f"，每年不少于 {GROUP_MEETINGS} 次")
    return Gap("建议补", "小组活动", have, lacks, "去登记", "activities", asked=asked)


def working_days(judged: Judged) -> Gap | None:
    """履职天数: half days between the sessions of the congress ÷ 2, of those in office all year."""
    first, last = judged.span
    short, whole = [], 0
    for person in judged.facts.participants:
        if person.service_from > first or (person.service_to is not None and person.service_to < last):
            continue
        whole += 1
        halves = sum(
            (
                half_days(a)
                for a in in_service(judged.facts, person)
                if a.status in PRESENT_STATUSES and a.activity.kind is not ActivityKind.CONGRESS
            ),
            start=Decimal(0),
        )
        if halves < 2 * WORKING_DAYS:
            short.append(person)
    if not whole:
        return None
    have = f"{whole - len(short)}/{whole}"
    if not short:
        return Gap("已齐", "履职天数", have, "", "", "deputies")
    lacks = f"{len(short)} 人闭会期间不足 {WORKING_DAYS} 天（浙江实施代表法办法第三十五条）"
    return Gap("建议补", "履职天数", have, lacks, "去查看", "deputies", tuple(p.certificate_no for p in short))


def trainings(judged: Judged) -> Gap | None:
    """应训: who falls short of what the year requires; no line where it requires nothing."""
    wanted = select(TrainingTarget.id).where(
        col(TrainingTarget.archived).is_(False), TrainingTarget.year == judged.year
    )
    if judged.session.exec(wanted.limit(1)).first() is None:
        return None
    found = training_targets.gathered(judged.session, judged.year)
    short = found.of(training_targets.SHORT)
    have = f"{found.met.numerator}/{found.met.denominator}"
    if not short:
        return Gap("已齐", "应训半天", have, "", "", "training")
    lacks = listed([names.printed(one.trainee.name) for one in short], "人", "未达标")
    return Gap("建议补", "应训半天", have, lacks, "去查看", "training")


def stations(judged: Judged) -> Gap | None:
    """联络站达标: stations that miss one of the unit's rules so far."""
    if judged.session.exec(select(LiaisonStation.id).where(col(LiaisonStation.archived).is_(False))).first() is None:
        return None
    found = station_standard.checked(judged.session, *judged.span, judged.as_of).stations
    missed = [one.name for one in found if not one.met]
    have = f"{len(found) - len(missed)}/{len(found)}"
    if not found:
        return None
    if not missed:
        return Gap("已齐", "联络站达标", have, "", "", "station-standard")
    return Gap("建议补", "联络站达标", have, listed(missed, "个站", "未达标"), "去查看", "station-standard")


def typed_counts(judged: Judged) -> Gap | None:
    """填报数: what was typed in for the year before and is not for this one."""
    before = {v["label"] for v in read(judged.session, TYPED_COUNTS, year=judged.year - 1)}
    now = {v["label"] for v in read(judged.session, TYPED_COUNTS, year=judged.year)}
    missing = sorted(before - now)
    if not before:
        return None
    have = f"{len(before & now)}/{len(before)}"
    if not missing:
        return Gap("已齐", "填报数", have, "", "", "typed-counts")
    return Gap("建议补", "填报数", have, listed(missing, "项", "上年填过，本年没有"), "去填报", "typed-counts")


def elections(judged: Judged) -> Gap | None:
    """选举情况: the year in which a term begins has the election of its electoral districts."""
    level = level_of(judged.session)
    term = judged.session.exec(
        select(Term).where(
            Term.level == level, col(Term.archived).is_(False), col(Term.starts_on).between(*judged.span)
        )
    ).first()
    if term is None:
        return None
    held = judged.session.exec(
        select(sa.func.count(col(Election.id))).where(
            col(Election.archived).is_(False), Election.level == level, Election.term == term.number
        )
    ).one()
    if held:
        return Gap("已齐", "选举情况", f"{held} 个选区", "", "", "elections")
    lacks = f"第 {term.number} 届的登记选民、参选人数和当选人数还没有登记"
    return Gap("建议补", "选举情况", "0 个选区", lacks, "去登记", "elections")


CHECKS: tuple[Callable[[Judged], Gap | None], ...] = (
    *(term_reports, rectifications, told, councils, group_meetings, working_days, trainings, stations),
    *(typed_counts, elections),
)
"""In the order of the list."""
