"""Indicators of suggestions and motions: handed over, answered, evaluated, resolved, as of a day.

A suggestion belongs to the day it was raised. On the day up to which is counted it stands in the round that had begun by
then, and with the result it had: what was handled again, answered or graded later looks as it did on that day.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction
from typing import Any

import sqlalchemy as sa

from gongshu_desk.domain.codes import Outcome, Satisfaction, StepKind, SuggestionKind
from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.indicators import Indicator
from gongshu_desk.services.catalog import SUGGESTIONS
from gongshu_desk.services.indicator_facts import Facts, Group, behind, table_of
from gongshu_desk.services.kinds import Values
from gongshu_desk.services.year_sheets import suggestion_figures
from gongshu_desk.store.trade_tables import HandlingRound, SuggestionStep

_GROUP = Group("议案建议")
_DATES = ("assigned_on", "answered_on", "evaluated_on", "satisfaction", "outcome")


def rows_of(facts: Facts) -> list[Values]:
    """The suggestions raised in the span as they stood on the day, `first` beside them: the first evaluation."""
    rows, rounds, graded = facts.rows(SUGGESTIONS, dated="raised_on"), _rounds(facts), _graded(facts)
    return [_standing(row, rounds.get(row["id"], ()), graded.get(row["id"], ()), facts.as_of) for row in rows]


def _rounds(facts: Facts) -> dict[int, list[Values]]:
    """suggestion id → its earlier rounds, the first one first."""
    t = table_of(HandlingRound).c
    statement = sa.select(t.suggestion_id, *(t[name] for name in _DATES))
    found: dict[int, list[Values]] = defaultdict(list)
    for number, *values in facts.session.connection().execute(
        statement.where(t.archived.is_(False)).order_by(t.suggestion_id, t.number)
    ):
        found[number].append(dict(zip(_DATES, values, strict=True)))
    return found


def _graded(facts: Facts) -> dict[int, list[tuple[date, Outcome | None]]]:
    """suggestion id → (day, result before) of each change of result, the oldest first."""
    t = table_of(SuggestionStep).c
    statement = sa.select(t.suggestion_id, t.on, t.outcome).where(t.kind == StepKind.GRADED, t.archived.is_(False))
    found: dict[int, list[tuple[date, Outcome | None]]] = defaultdict(list)
    for number, day, before in facts.session.connection().execute(statement.order_by(t.on, t.id)):
        found[number].append((day, before))
    return found


def _standing(
    row: Values, rounds: Sequence[Values], graded: Sequence[tuple[date, Outcome | None]], as_of: date
) -> Values:
    """A suggestion as it stood on a day."""
    present = {name: row[name] for name in _DATES}
    later = next((before for day, before in graded if day > as_of), None)
    if later is not None:
        present["outcome"] = later
    begun = [one for one in (*rounds, present) if one["assigned_on"] is None or one["assigned_on"] <= as_of]
    if not begun:
        return row | dict.fromkeys(_DATES) | {"first": None}
    now = dict(begun[-1])
    if now["answered_on"] is None or now["answered_on"] > as_of:
        now |= {"answered_on": None, "outcome": None}
    first = rounds[0] if rounds else present
    return row | _evaluated(now, as_of) | {"first": _evaluated(dict(first), as_of)["satisfaction"]}


def _evaluated(round_: Values, as_of: date) -> Values:
    """A round without an evaluation that was not there yet, or has no day."""
    if round_["evaluated_on"] is None or round_["evaluated_on"] > as_of or round_["satisfaction"] is None:
        round_ |= {"evaluated_on": None, "satisfaction": None}
    return round_


def figures(facts: Facts) -> Iterator[Indicator]:
    """What was raised, how far it is, and the three rates with their variants."""
    rows = rows_of(facts)
    motions = [row for row in rows if row["kind"] is SuggestionKind.MOTION]
    yield _GROUP.count(
        "suggestions.raised",
        "提出议案建议",
        "件",
        "提出日期在期内的议案和建议，联名的算一件",
        behind("suggestions", rows),
    )
    yield _GROUP.count("suggestions.motions", "其中议案", "件", "类别为议案的", behind("suggestions", motions))
    yield from _handled(rows, f"截至 {facts.as_of.isoformat()}")
    yield from _resolved(rows, f"截至 {facts.as_of.isoformat()}")
    for key, name, label in (("key", "key", "重点督办建议"), ("excellent", "excellent", "优秀建议")):
        own = [row for row in rows if row[name]]
        yield _GROUP.count(f"suggestions.{key}", label, "件", f"标为{label}的议案建议", behind("suggestions", own))


def _handled(rows: list[Values], day: str) -> Iterator[Indicator]:
    found = suggestion_figures("", rows)
    assigned = [row for row in rows if row["assigned_on"]]
    answered = [row for row in assigned if row["answered_on"]]
    evaluated = [row for row in rows if row["evaluated_on"]]
    good = [row for row in evaluated if row["satisfaction"] is Satisfaction.SATISFIED]
    fair = [row for row in evaluated if row["satisfaction"] is not Satisfaction.DISSATISFIED]
    first = [row for row in rows if row["first"]]
    well = [row for row in first if row["first"] is not Satisfaction.DISSATISFIED]

    def rate(key: str, label: str, definition: str, whole: Any, part: Any, value: Rate | None = None) -> Indicator:
        return _GROUP.rate(f"suggestions.{key}", label, "件", definition, behind("suggestions", whole, part),
                           value=value, note=day)  # fmt: skip

    yield _GROUP.count(
        "suggestions.assigned", "交办", "件", "到截至日已交办的", behind("suggestions", assigned), note=day
    )
    yield rate("answered", "办结率", "已书面答复 ÷ 已交办", assigned, answered, found.closed_rate)
    yield rate("satisfied", "满意率", "满意 ÷ 已评价；没有返回评价单的不计入分母，重新办理的按最后一次评价",
               evaluated, good, found.satisfied_rate)  # fmt: skip
    yield rate("accepted", "满意和基本满意率", "（满意 + 基本满意）÷ 已评价；重新办理的按最后一次评价",
               evaluated, fair, found.accepted_rate)  # fmt: skip
    yield rate("first_round", "初次办理满意和基本满意率",
               "第一次答复后评价为满意或基本满意的 ÷ 第一次答复后已评价的；不满意重新办理的，这里仍算不满意", first, well)  # fmt: skip


def _resolved(rows: list[Values], day: str) -> Iterator[Indicator]:
    found = suggestion_figures("", rows)
    answered = [row for row in rows if row["assigned_on"] and row["answered_on"]]
    own = {outcome: [row for row in rows if row["answered_on"] and row["outcome"] is outcome] for outcome in Outcome}
    all_ = behind("suggestions", answered, own[Outcome.A])
    yield _GROUP.rate("suggestions.resolved", "解决率", "件", "A 类（已解决或已采纳落实）÷ 已书面答复，各年合在一起算",
                      all_, value=found.resolved_rate, note=day)  # fmt: skip
    years = sorted({row["raised_on"].year for row in answered})
    yearly = [suggestion_figures("", (r for r in rows if r["raised_on"].year == y)).resolved_rate for y in years]
    mean = Rate(sum((one.value or Fraction(0) for one in yearly), Fraction(0)), len(yearly))
    told = "、".join(f"{year} 年 {one.percent()} %" for year, one in zip(years, yearly, strict=True))
    yield _GROUP.rate("suggestions.resolved_mean", "年均解决率", "件", "各年解决率相加 ÷ 年数（与解决率是两种算法）",
                      all_, value=mean, note=told)  # fmt: skip
    words = {Outcome.A: "已解决或已采纳落实", Outcome.B: "正在解决或列入计划", Outcome.C: "暂不能解决、留作参考"}
    for outcome, listed in own.items():
        yield _GROUP.rate(f"suggestions.outcome_{outcome.value.lower()}", f"{outcome.value} 类", "件",
                          f"{outcome.value} 类（{words[outcome]}）÷ 已书面答复", behind("suggestions", answered, listed),
                          value=Rate(len(listed), len(answered)), note=day)  # fmt: skip


def ties(facts: Facts) -> Iterator[str]:
    """Suggestions by kind, by result, by evaluation."""
    rows = rows_of(facts)
    if not rows:
        return
    found = suggestion_figures("", rows)
    motions = sum(row["kind"] is SuggestionKind.MOTION for row in rows)
    yield f"提出 {found.raised:,} 件 = 建议 {found.raised - motions:,} + 议案 {motions:,}"
    yield (f"交办 {found.assigned:,} 件 = 已书面答复 {found.answered:,} + 办理中 {found.assigned - found.answered:,}")
    graded = sum(found.outcomes.values())
    told = " + ".join(f"{outcome.value} 类 {count:,}" for outcome, count in found.outcomes.items())
    yield f"已书面答复 {found.answered:,} 件 = {told} + 未定 {found.answered - graded:,}"
    yield (
        f"已评价 {found.evaluated:,} 件 = 满意 {found.satisfied:,} + 基本满意 {found.fairly:,}"
        f" + 不满意 {found.dissatisfied:,}"
    )
