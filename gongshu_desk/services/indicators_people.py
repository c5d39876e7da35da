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
    begun = [seat for seat in facts.own if seat.begins in span]
    general = _once(seat for seat in begun if not seat.by_election)
    late = _once(seat for seat in begun if seat.by_election)
    over = [s for s in facts.own if s.status is MandateStatus.TERMINATED and s.ended_on and s.ended_on in span]
    serving = _once(seat for seat in facts.own if seat.serves(span.last, suspended=True))
    day = span.last.isoformat()
    yield _PEOPLE.count(
        "deputies.in_office", "在任代表", "人", f"期末（{day}）在任的{level}人大代表，含暂停执行职务的；一人只算一次",
        behind("deputies", serving), note=f"截至 {day}",
    )  # fmt: skip
    yield _PEOPLE.count(
        "deputies.elected", "换届当选代表", "人", f"期内任职开始的{level}人大代表，补选的另计，当选无效的不算",
        behind("deputies", general),
    )  # fmt: skip
    yield _PEOPLE.count("deputies.by_elected", "补选代表", "人", "期内补选产生的代表", behind("deputies", late))
    yield _PEOPLE.count("deputies.ended", "终止代表资格", "人", "期内代表资格终止的代表", behind("deputies", over))
    yield _PEOPLE.count(
        "deputies.served", "任职代表", "人", "期内至少任职一天的代表，一人只算一次（跨届连任的也是一人）",
        behind("deputies", _once(facts.own)),
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
    found = elections.turnout_between(facts.session, facts.span.first, facts.span.last, facts.level)
    all_, again = behind("elections", found.ids), [one.id for one in found.districts if one.rounds > 1]
    yield _ELECTIONS.count("elections.districts", "选区", "个", "期内投票的选区", all_)
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
