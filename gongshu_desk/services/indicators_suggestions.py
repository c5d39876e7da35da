"""Indicators of suggestions and motions: handed over, answered, evaluated, resolved, as of a day.

A suggestion belongs to the day it was raised; the rates are those of `domain.handling_rates`. What was handed over,
answered, evaluated or graded after the day up to which is counted is taken back first, so that the suggestion looks as
it did on that day.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

import sqlalchemy as sa

from gongshu_desk.domain.codes import Outcome, ReviewState, Satisfaction, StepKind, SuggestionKind
from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.handling import Round
from gongshu_desk.domain.handling_rates import DEFINITIONS, Case, Rates, case
from gongshu_desk.domain.indicators import Behind, Indicator
from gongshu_desk.services.handling_lives import rounds_of
from gongshu_desk.services.indicator_facts import Facts, Group, behind, table_of
from gongshu_desk.store.tables import Suggestion
from gongshu_desk.store.trade_tables import SuggestionStep

_GROUP = Group("议案建议")
_SAID = {label: f"{formula}；{what}" for label, formula, what in DEFINITIONS}
_COLUMNS = (
    *("id", "no", "raised_on", "assigned_on", "answered_on", "evaluated_on", "satisfaction", "outcome"),
    *("kind", "key", "excellent"),
)
Graded = Sequence[tuple[date, Outcome | None]]


class Standing:
    """The suggestions raised in a span as they stood on a day, and which of them are motions, key or excellent."""

    def __init__(self, facts: Facts) -> None:
        s, span = table_of(Suggestion).c, facts.span
        statement = (
            sa.select(*(s[name] for name in _COLUMNS))
            .where(s.archived.is_(False), s.review != ReviewState.RETURNED)
            .where(s.raised_on.between(span.first, span.last))
            .order_by(s.raised_on, s.no)
        )
        self.rows = facts.session.connection().execute(statement).all()
        rounds, graded = rounds_of(facts.session, {row.id for row in self.rows}), _graded(facts)
        self.rates = Rates(
            tuple(_case(row, rounds.get(row.id, ()), graded.get(row.id, ()), facts.as_of) for row in self.rows)
        )

    def cases(self, figure: str) -> list[int]:
        """Ids of the suggestions that a figure of the rates counts."""
        return self.rates.ids(figure)

    @property
    def motions(self) -> list[int]:
        """Ids of the motions."""
        return [row.id for row in self.rows if row.kind is SuggestionKind.MOTION]


def _graded(facts: Facts) -> dict[int, list[tuple[date, Outcome | None]]]:
    """suggestion id → (day, result before) of each change of result, the oldest first."""
    t = table_of(SuggestionStep).c
    statement = sa.select(t.suggestion_id, t.on, t.outcome).where(t.kind == StepKind.GRADED, t.archived.is_(False))
    found: dict[int, list[tuple[date, Outcome | None]]] = defaultdict(list)
    for number, day, before in facts.session.connection().execute(statement.order_by(t.on, t.id)):
        found[number].append((day, before))
    return found


def _case(row: sa.Row, rounds: Sequence[Round], graded: Graded, as_of: date) -> Case:  # type: ignore[type-arg]
    """A suggestion as it stood on a day, in the round of handling that ran then."""
    present = Round(0, None, row.assigned_on, row.answered_on, row.evaluated_on, row.satisfaction, row.outcome)
    every = [*rounds, present]
    at = max((n for n, one in enumerate(every) if one.assigned_on is None or one.assigned_on <= as_of), default=0)
    until = every[at + 1].assigned_on if at + 1 < len(every) else None
    changed = (before for day, before in graded if day > as_of and (until is None or day <= until))
    now = _then(replace(every[at], outcome=next(changed, every[at].outcome)), as_of)
    earlier = [_then(one, as_of) for one in every[:at]]
    return case(
        row.id, row.no, row.raised_on, now.assigned_on, now.answered_on, now.evaluated_on, now.satisfaction,
        now.outcome, earlier,
    )  # fmt: skip


def _then(one: Round, as_of: date) -> Round:
    """A round without what came after the day."""

    def known(day: date | None) -> date | None:
        return day if day is not None and day <= as_of else None

    answered, evaluated = known(one.answered_on), known(one.evaluated_on)
    return replace(
        one,
        assigned_on=known(one.assigned_on),
        answered_on=answered,
        evaluated_on=evaluated,
        satisfaction=one.satisfaction if evaluated else None,
        outcome=one.outcome if answered else None,
    )


def figures(facts: Facts) -> Iterator[Indicator]:
    """What was raised, how far it is, and the three rates with their variants."""
    found = Standing(facts)
    yield _GROUP.count(
        "suggestions.raised", "提出议案建议", "件", "提出日期在期内的议案和建议，联名的算一件，没有立案的也算",
        behind("suggestions", found.cases("raised")),
    )  # fmt: skip
    yield _GROUP.count("suggestions.motions", "其中议案", "件", "类别为议案的", behind("suggestions", found.motions))
    day = f"截至 {facts.as_of.isoformat()}"
    yield from _handled(found, day)
    yield from _resolved(found, day)
    for name, label in (("key", "重点督办建议"), ("excellent", "优秀建议")):
        own = [row.id for row in found.rows if getattr(row, name)]
        yield _GROUP.count(f"suggestions.{name}", label, "件", f"标为{label}的议案建议", behind("suggestions", own))


def _parts(found: Standing, whole: str, part: str) -> Behind:
    return behind("suggestions", found.cases(whole), found.cases(part))


def _handled(found: Standing, day: str) -> Iterator[Indicator]:
    rates = found.rates
    yield _GROUP.count(
        "suggestions.assigned",
        "交办",
        "件",
        "已交办给承办单位的",
        behind("suggestions", found.cases("assigned")),
        note=day,
    )
    for key, label, value, whole, part in (
        ("answered", "办结率", rates.closed, "assigned", "answered"),
        ("satisfied", "满意率", rates.satisfied, "evaluated", "satisfied"),
        ("accepted", "满意和基本满意率", rates.accepted, "evaluated", "accepted"),
        ("first_satisfied", "初次满意率", rates.first_satisfied, "evaluated", "first_satisfied"),
        ("first_round", "初次满意和基本满意率", rates.first_accepted, "evaluated", "first_accepted"),
    ):
        yield _GROUP.rate(
            f"suggestions.{key}", label, "件", _SAID[label], _parts(found, whole, part), value=value, note=day
        )


def _resolved(found: Standing, day: str) -> Iterator[Indicator]:
    rates, all_ = found.rates, _parts(found, "answered", "A")
    yield _GROUP.rate("suggestions.resolved", "解决率", "件", _SAID["解决率"], all_, value=rates.resolved, note=day)
    yearly = {year: rate for year, rate in rates.resolved_by_year.items() if rate.value is not None}
    told = "、".join(f"{year} 年 {rate.percent()}%" for year, rate in yearly.items())
    mean = rates.resolved_mean
    yield _GROUP.rate(
        "suggestions.resolved_mean", "平均解决率", "年", _SAID["平均解决率"], all_,
        value=Rate(0 if mean is None else mean * len(yearly), len(yearly)), note=told,
    )  # fmt: skip
    words = {Outcome.A: "已解决或已采纳落实", Outcome.B: "正在解决或列入计划", Outcome.C: "暂不能解决、留作参考"}
    for outcome in Outcome:
        yield _GROUP.rate(
            f"suggestions.outcome_{outcome.value.lower()}", f"{outcome.value} 类", "件",
            f"{outcome.value} 类（{words[outcome]}）÷ 已书面答复", _parts(found, "answered", outcome.value), note=day,
        )  # fmt: skip


def ties(facts: Facts) -> Iterator[str]:
    """Suggestions by kind, by answer, by result, by evaluation."""
    found = Standing(facts)
    rates, motions = found.rates, len(found.motions)
    if not rates.raised:
        return
    yield f"提出 {rates.raised:,} 件 = 建议 {rates.raised - motions:,} + 议案 {motions:,}"
    yield f"交办 {rates.assigned:,} 件 = 已书面答复 {rates.answered:,} + 没有答复 {rates.assigned - rates.answered:,}"
    counts = {outcome: rates.outcome(outcome) for outcome in Outcome}
    told = " + ".join(f"{outcome.value} 类 {count:,}" for outcome, count in counts.items())
    yield f"已书面答复 {rates.answered:,} 件 = {told} + 未定 {rates.answered - sum(counts.values()):,}"
    votes = [one.final for one in rates.cases if one.final is not None]
    told = " + ".join(f"{kind.label} {votes.count(kind):,}" for kind in Satisfaction)
    yield f"已评价 {len(votes):,} 件 = {told}"
