"""Indicators of liaison stations: how many, what was held there, who came, and what became of residents' opinions."""

from collections.abc import Iterator
from datetime import date

from gongshu_desk.domain.codes import ActivityKind, OpinionRoute
from gongshu_desk.domain.indicators import Indicator
from gongshu_desk.domain.opinions import Resolved, cohorts
from gongshu_desk.services import opinion_flow
from gongshu_desk.services.catalog import STATIONS
from gongshu_desk.services.indicator_facts import Facts, Group, Held, behind
from gongshu_desk.services.indicators_meetings import PERSONS
from gongshu_desk.services.kinds import Values

_STATIONS, _OPINIONS = Group("代表联络站"), Group("群众意见")


def figures(facts: Facts) -> Iterator[Indicator]:
    """Stations, then opinions."""
    yield from _stations(facts)
    yield from _opinions(facts)


def at_stations(facts: Facts) -> list[Held]:
    """Activities at a station, and receptions whose station nobody entered: they were at one."""
    reception = ActivityKind.RECEPTION
    return [one for one in facts.activities.values() if one.station_id is not None or one.kind is reception]


def open_on(row: Values, day: date) -> bool:
    """Whether a station was open on a day; without dates it always was."""
    opened, closed = row["opened_on"], row["closed_on"]
    return (opened is None or opened <= day) and (closed is None or day <= closed)


def _stations(facts: Facts) -> Iterator[Indicator]:
    last = facts.span.last
    stations = [row for row in facts.rows(STATIONS) if open_on(row, last)]
    held, numbers = at_stations(facts), {row["id"] for row in stations}
    receptions, marks = facts.by_kind[ActivityKind.RECEPTION]
    used = {one.station_id for one in held if one.station_id in numbers}
    yield _STATIONS.count(
        "stations.count", "代表联络站", "个", f"期末（{last.isoformat()}）开着的联络站：已建站，没有撤站",
        behind("stations", stations),
    )  # fmt: skip
    yield _STATIONS.count(
        "stations.activities", "联络站活动", "场",
        "填了联络站的各类活动，加上没有填联络站的进站接待；没有代表参加的也算一场", behind("activities", held),
    )  # fmt: skip
    yield _STATIONS.rate(
        "stations.used", "联络站活动覆盖率", "个", "期内办过活动的联络站 ÷ 期末开着的联络站",
        behind("stations", stations, used),
    )  # fmt: skip
    yield _STATIONS.count(
        "stations.receptions", "进站接待", "场", "类型为进站接待的活动", behind("activities", receptions)
    )
    yield _STATIONS.count(
        "stations.deputy_receptions", "代表进站接待", "人次", "进站接待中到站的代表人次；请假、缺席的不算",
        behind("attendance", marks),
    )  # fmt: skip
    yield _STATIONS.count("stations.deputies", "进站代表", "人", PERSONS, behind("deputies", facts.persons(marks)))
    with_visitors = [one for one in receptions if one.visitors]
    yield _STATIONS.count(
        "stations.visitors", "接待群众", "人次", "进站接待登记的接待群众人数之和", behind("activities", with_visitors),
        value=sum(one.visitors or 0 for one in receptions),
    )  # fmt: skip


def _resolved(facts: Facts) -> Resolved:
    span = facts.span
    return opinion_flow.resolved(facts.session, span.first, span.last, facts.as_of)


def _opinions(facts: Facts) -> Iterator[Indicator]:
    listed = opinion_flow.facts(facts.session, facts.span.first, facts.span.last)
    found = cohorts(listed, facts.span.first, facts.span.last, facts.as_of)
    answered = [one for one in listed if one.answered(facts.as_of) or one.resolved(facts.as_of)]
    day = f"截至 {facts.as_of.isoformat()}"
    yield _OPINIONS.count(
        "stations.opinions", "收集群众意见", "条", "收集日期在期内的群众意见", behind("opinions", found.collected)
    )
    yield _OPINIONS.rate(
        "stations.opinions_resolved", "意见解决率", "条",
        "期内收集、到截至日已解决的 ÷ 期内收集的；按收集日期归年，以后年度解决的也算在收集的那一年",
        behind("opinions", found.collected, found.resolved), note=day,
    )  # fmt: skip
    yield _OPINIONS.rate(
        "stations.opinions_answered", "意见答复率", "条", "期内收集、到截至日已答复或已解决的 ÷ 期内收集的",
        behind("opinions", listed, answered), note=day,
    )  # fmt: skip
    for route in OpinionRoute:
        own = [one for one in listed if one.route is route]
        done = [one for one in own if one.resolved(facts.as_of)]
        yield _OPINIONS.rate(
            f"opinions.{route.value}", route.label, "条", f"处理方式为{route.label}的：已解决 ÷ 收集",
            behind("opinions", own, done), note=day,
        )  # fmt: skip


def ties(facts: Facts) -> Iterator[str]:
    """Opinions by what became of them, and by route."""
    found = _resolved(facts)
    total, done = len(found.collected), len(found.resolved)
    if not total:
        return
    yield f"意见 {total:,} 条 = 已解决 {done:,} + 未解决 {total - done:,}（截至 {facts.as_of.isoformat()}）"
    if len([one for one in found.cohorts if one.collected]) > 1:
        told = " + ".join(f"{one.year} 年 {len(one.collected):,}" for one in found.cohorts if one.collected)
        yield f"意见 {total:,} 条 = {told}"
