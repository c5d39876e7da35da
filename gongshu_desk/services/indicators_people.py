"""Indicators of deputies and elections: who was elected, who serves, how many voters voted."""

from collections.abc import Iterable, Iterator

from gongshu_desk.domain.codes import MandateStatus
from gongshu_desk.domain.indicators import Indicator
from gongshu_desk.services import elections
from gongshu_desk.services.indicator_facts import Facts, Group, Seat, behind

_PEOPLE, _ELECTIONS = Group("代表"), Group("换届选举")


def figures(facts: Facts) -> Iterator[Indicator]:
    """Deputies of the unit's level, then the elections by electoral district."""
    yield from _deputies(facts)
    yield from _elections(facts)


def _deputies(facts: Facts) -> Iterator[Indicator]:
    level, span = facts.level.label, facts.span
    members = facts.members
    general = _once(s for s in members if not s.by_election and (facts.term is not None or s.begins in span))
    late = _once(seat for seat in members if seat.by_election and seat.begins in span)
    over = [s for s in members if s.status is MandateStatus.TERMINATED and s.ended_on and s.ended_on in span]
    serving = _once(seat for seat in members if seat.serves(span.last, suspended=True))
    day = span.last.isoformat()
    yield _PEOPLE.count(
        "deputies.in_office", "在任代表", "人", f"期末（{day}）在任的{level}人大代表，含暂停执行职务的；一人只算一次",
        behind("deputies", serving), note=f"截至 {day}",
    )  # fmt: skip
    yield _PEOPLE.count(
        "deputies.elected", "换届当选代表", "人", f"期内（问一届的，按这一届）换届选举产生的{level}人大代表；补选的另计，当选无效的不算",
        behind("deputies", general),
    )  # fmt: skip
    yield _PEOPLE.count("deputies.by_elected", "补选代表", "人", "期内补选产生的代表", behind("deputies", late))
    yield _PEOPLE.count("deputies.ended", "终止代表资格", "人", "期内代表资格终止的代表", behind("deputies", over))
    yield _PEOPLE.count(
        "deputies.served", "任职代表", "人", "期内至少任职一天的代表，一人只算一次（跨届连任的也是一人）",
        behind("deputies", _once(members)),
    )  # fmt: skip
    yield _PEOPLE.rate(
        "deputies.re_elected", "连任代表比例", "人", "期末在任代表中连任的 ÷ 期末在任代表",
        behind("deputies", serving, [seat for seat in serving if seat.re_elected]),
    )  # fmt: skip


def _once(seats: Iterable[Seat]) -> list[Seat]:
    """One mandate for each human being."""
    found: dict[int, Seat] = {}
    for seat in seats:
        found.setdefault(seat.person, seat)
    return list(found.values())


def _elections(facts: Facts) -> Iterator[Indicator]:
    if facts.term is None:
        found = elections.turnout_between(facts.session, facts.span.first, facts.span.last, facts.level)
    else:  # it was held before the first session, which is the term's first day
        found = elections.turnout(facts.session, facts.level, facts.term)
    all_, again = behind("elections", found.ids), [one.id for one in found.districts if one.rounds > 1]
    yield _ELECTIONS.count(
        "elections.districts", "选区", "个", "期内投票的选区；问一届的，是选出这一届代表的选举", all_
    )
    yield _ELECTIONS.count("elections.registered", "登记选民", "人", "各选区登记选民之和", all_, value=found.registered)
    yield _ELECTIONS.count("elections.voted", "参选人数", "人", "各选区参加投票的选民之和", all_, value=found.voted)
    yield _ELECTIONS.rate("elections.turnout", "参选率", "人", elections.DEFINITION, all_, value=found.rate)
    yield _ELECTIONS.count(
        "elections.elected", "选举当选", "人", "各选区选举情况里填写的当选人数之和", all_, value=found.elected
    )
    rounds = sum(one.rounds for one in found.districts)
    yield _ELECTIONS.count(
        "elections.rounds", "投票次数", "次", "各选区投票次数之和；另行选举的，每投一次票算一次", all_, value=rounds
    )
    yield _ELECTIONS.count("elections.again", "另行选举的选区", "个", "投票不止一次的选区", behind("elections", again))
