"""What was not counted, and why, in words. Built when someone looks."""

import datetime
from collections.abc import Iterator, Mapping
from fractions import Fraction
from itertools import chain

from gongshu_desk.domain.periods import holds
from gongshu_desk.domain.points.collect import Miss, loose_misses
from gongshu_desk.domain.points.compiled import Compiled, Item, Number
from gongshu_desk.domain.points.counting import Account, date_of
from gongshu_desk.domain.points.explain import HALVES, category_cut, item_cut
from gongshu_desk.domain.points.facts import AdjustmentFact, NotCounted, Participant, Reason
from gongshu_desk.domain.points.routes import Routes
from gongshu_desk.domain.points.words import (
    MEASURES,
    RATE_TITLE,
    bare,
    marks,
    named,
    nature_of,
    points,
    source_of,
    this,
    title_of,
)


def not_counted(rules: Compiled, routes: Routes, person: Participant, account: Account) -> list[NotCounted]:
    """Every fact, or part of one, without points: by date, the undated last."""
    found = [*_missed(rules, routes, person, account), *_cut(rules, account), *_beyond_total(rules, account)]
    last = datetime.date.max
    return sorted(found, key=lambda one: (one.date or last, one.source, one.item or "", one.reason))


def _missed(rules: Compiled, routes: Routes, person: Participant, account: Account) -> Iterator[NotCounted]:
    for miss in chain(account.misses, loose_misses(routes, account.loose)):
        yield NotCounted(
            source=source_of(miss.fact),
            date=miss.date,
            item=None if miss.item is None else miss.item.rule.code,
            title=title_of(miss.fact),
            reason=miss.reason,
            sentence=_why(rules, person, miss, routes.returned.get(person.certificate_no, {})),
        )
    for item in rules.items:
        if item.index in account.exempt_rates:
            sentence = _exempt(person, item)
            yield NotCounted("attendance", None, item.rule.code, RATE_TITLE, Reason.EXEMPT, sentence)


def _cut(rules: Compiled, account: Account) -> Iterator[NotCounted]:
    """Lines that a cap of the item or a bound of the category shortened."""
    for tally in (tally for half in account.halves for tally in half.tallies.values()):
        rule = tally.item.rule
        said: dict[tuple[Number, Number, Number], list[tuple[Reason, str]]] = {}
        for place, units in enumerate(zip(tally.raws, tally.bounded, tally.counted, strict=True)):
            if units[0] == units[2]:
                continue
            if units not in said:
                said[units] = list(_cuts(rules, tally.item, *(points(value, rules.scale) for value in units)))
            fact = None if rule.rated else tally.facts[place]
            source = "attendance" if fact is None else source_of(fact)
            day = None if fact is None else date_of(fact)
            title = RATE_TITLE if fact is None else title_of(fact)
            for reason, sentence in said[units]:
                yield NotCounted(source, day, rule.code, title, reason, sentence)


def _cuts(
    rules: Compiled, item: Item, raw: Fraction, bounded: Fraction, counted: Fraction
) -> Iterator[tuple[Reason, str]]:
    if raw != bounded:
        yield Reason.ITEM_CAP, item_cut(item, raw, bounded)
    if bounded != counted:
        yield Reason.CATEGORY_CAP, category_cut(rules, item, bounded, counted)


def _beyond_total(rules: Compiled, account: Account) -> Iterator[NotCounted]:
    for number, half in enumerate(account.halves):
        for residue in half.residues:
            if residue.kind == "total_cap":
                when = HALVES[number] if rules.halves == 2 else ""
                cap = marks(rules.scheme.total_cap or Fraction(0))
                lost = bare(points(residue.amount, rules.scale))
                sentence = f"{when}总分封顶 {cap}，超出的 {lost}不计"
                yield NotCounted("rules", None, "total_cap", f"{when}总分封顶", Reason.TOTAL_CAP, sentence)


def _why(rules: Compiled, person: Participant, miss: Miss, returned: Mapping[str, str]) -> str:
    match miss.reason:
        case Reason.OUTSIDE_PERIOD:
            return _outside_period(rules, miss)
        case Reason.OUTSIDE_SERVICE:
            return _outside_service(person, miss.date)
        case Reason.SUSPENDED:
            first, last = next(span for span in person.suspensions if miss.date is not None and holds(span, miss.date))
            return f"当日暂停执行代表职务（{first.isoformat()} 至 {last.isoformat()}）"
        case Reason.REJECTED:
            because = returned.get(source_of(miss.fact), "")
            return f"这条登记已被退回（{because}），改正之前不计分" if because else "这条登记已被退回，不计分"
        case Reason.COUNT_LIMIT if miss.item is not None:
            return _count_limit(miss, miss.item)
        case Reason.EXCLUSIVE if miss.item is not None and miss.winner is not None:
            return f"{miss.item.rule.code} 与 {miss.winner.rule.code} 只取高者，已计入 {named(miss.winner)}"
        case Reason.EXEMPT if miss.item is not None:
            return _exempt(person, miss.item)
    return _no_item(rules, miss)


def _outside_period(rules: Compiled, miss: Miss) -> str:
    if miss.item is not None and miss.item.rule.window is not None:
        first, last = rules.window_dates(miss.item.rule)
        return f"{named(miss.item)}只计 {first} 至 {last}，{this(miss.item)}不在其中"
    if miss.date is None or miss.date.year == rules.year:
        return f"不属于 {rules.year} 年度"
    return f"发生在 {miss.date.year} 年，不计入 {rules.year} 年度"


def _outside_service(person: Participant, day: datetime.date | None) -> str:
    if day is not None and day < person.service_from:
        return f"当日尚未任职（{person.service_from.isoformat()} 起任职）"
    ended = "" if person.service_to is None else f"（任职至 {person.service_to.isoformat()}）"
    return f"当日已不在任{ended}"


def _count_limit(miss: Miss, item: Item) -> str:
    rule, measure = item.rule, MEASURES[item.rule.source]
    if rule.basis == "per_series" and miss.place == 0:
        return f"{named(item)}同一次会议只计一次，{this(item)}不计（{miss.fact.activity.series}）"
    if rule.basis == "once":
        return f"{named(item)}年度内只计一次，{this(item)}不计"
    if miss.place <= item.first:
        return f"{named(item)}从第 {item.first + 1} {measure}起计分，{this(item)}是第 {miss.place} {measure}"
    return f"{named(item)}最多计 {rule.cap_count} {measure}，{this(item)}不计"


def _exempt(person: Participant, item: Item) -> str:
    tags = "、".join(sorted(person.tags & set(item.rule.exempt_tags)))
    return f"身份类别「{tags}」免予计 {named(item)}"


def _no_item(rules: Compiled, miss: Miss) -> str:
    scheme = f"规则第 {rules.scheme.version} 版"
    if miss.item is not None and isinstance(miss.fact, AdjustmentFact):
        if not (miss.fact.reason.strip() and miss.fact.approver.strip()):
            return f"{named(miss.item)}：缺少事由或批准人，不计分"
        low, high = (marks(value or Fraction(0)) for value in (miss.item.rule.min, miss.item.rule.max))
        return f"{named(miss.item)}限 {low}至 {high}，登记的 {marks(Fraction(miss.fact.points))}不在其中"
    return f"{scheme}没有与{nature_of(miss.fact)}对应的事项"
