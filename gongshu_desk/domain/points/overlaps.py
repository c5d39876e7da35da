"""Two items and one fact: which pairs count the same fact twice, and which item of a group never gets one."""

from collections.abc import Collection, Iterator
from itertools import combinations, permutations
from typing import TypeVar

from gongshu_desk.domain.codes import PRESENT_STATUSES, ActivityKind, AttendanceStatus, HonourLevel, SuggestionKind
from gongshu_desk.domain.points.rule_fields import word
from gongshu_desk.domain.points.scheme import MonthDay, RuleItem, Scheme

PRESENT = PRESENT_STATUSES
T = TypeVar("T")
_ONE_PRICE = frozenset({"per_event", "per_piece", "per_series", "once"})
"""Bases under which every fact alone is worth the same."""
_YEAR: tuple[MonthDay, MonthDay] = ((1, 1), (12, 31))


def gives(item: RuleItem) -> bool:
    """Whether the item can add points."""
    values = [item.points, item.further, item.max, *(item.tiers or {}).values()]
    values += [points for _, points in item.bands or ()]
    return any(value is not None and value > 0 for value in values)


def takes(item: RuleItem) -> bool:
    """Whether it can take points away."""
    values = [item.points, item.further, item.min, *(item.tiers or {}).values()]
    values += [points for _, points in item.bands or ()]
    return any(value is not None and value < 0 for value in values)


def counted_twice(scheme: Scheme) -> Iterator[tuple[RuleItem, RuleItem, str]]:
    """Pairs of items that both reward, or both punish, one and the same fact, with an example of it.

    Not told, because it is what such items are for: a rate beside a count, an outcome (speech, key supervision)
    beside the act itself or beside another outcome, a penalty beside a reward; adjustments name their item.
    """
    for first, second in combinations(scheme.items, 2):
        if first.source != second.source or first.source == "adjustment" or first.rated or second.rated:
            continue
        if first.exclusive_group is not None and first.exclusive_group == second.exclusive_group:
            continue
        if not ((gives(first) and gives(second)) or (takes(first) and takes(second))):
            continue
        if (fact := _common_fact(first, second)) is not None:
            yield first, second, fact


def _common_fact(first: RuleItem, second: RuleItem) -> str | None:
    """A fact that both items take, in words; None where there is none worth telling."""
    if (first.outcomes is None) != (second.outcomes is None) or not _windows_meet(first, second):
        return None
    outcomes = _meeting(first.outcomes, second.outcomes)
    if outcomes is not None and not outcomes:
        return None
    kinds = _meeting(first.kinds, second.kinds)
    if kinds is not None and not kinds:
        return None
    told = f"（{'、'.join(word('items', 'outcomes', one) for one in sorted(outcomes))}）" if outcomes else ""
    if first.source == "attendance":
        statuses = first.statuses & second.statuses
        status = next((one for one in AttendanceStatus if one in statuses), None)
        kind = next(one for one in ActivityKind if kinds is None or one.value in kinds)
        return None if status is None else f"一次{kind.label}、登记为「{status.label}」{told}"
    if first.source == "suggestion":
        roles = {first.role, second.role} - {None}
        if len(roles) > 1:
            return None
        paper = next(one for one in SuggestionKind if kinds is None or one.value in kinds)
        role = word("items", "role", roles.pop() or "") if roles else "领衔"
        return f"{role}的一件{paper.label}{told}"
    if first.source == "duty_report":
        return f"一次述职{told}"
    levels = _meeting(first.tiers, second.tiers)
    level = next((one for one in HonourLevel if levels is None or one in levels), None)
    return None if level is None else f"一项{level.label}级的荣誉"


def _meeting(first: Collection[T] | None, second: Collection[T] | None) -> set[T] | None:
    """What both name; None is anything."""
    if first is None or second is None:
        either = first if second is None else second
        return None if either is None else set(either)
    return set(first) & set(second)


def always_beaten(scheme: Scheme) -> Iterator[tuple[RuleItem, RuleItem]]:
    """(winner, loser): items of one group of which the second never gets a fact, for the first takes each of them."""
    order = {item.code: place for place, item in enumerate(scheme.items)}
    told = set()
    for winner, loser in permutations(scheme.items, 2):
        if winner.exclusive_group is None or winner.exclusive_group != loser.exclusive_group or loser.code in told:
            continue
        same = winner.source == loser.source and winner.source != "adjustment"
        if same and _covers(winner, loser) and _beats(winner, loser, order[winner.code] < order[loser.code]):
            told.add(loser.code)
            yield winner, loser


def _covers(wide: RuleItem, narrow: RuleItem) -> bool:
    """Whether the first takes every fact that the second takes, of every mandate."""

    def within(part: Collection[T] | None, whole: Collection[T] | None) -> bool:
        return whole is None or (part is not None and set(part) <= set(whole))

    return (
        set(wide.exempt_tags) <= set(narrow.exempt_tags)
        and within(narrow.kinds, wide.kinds)
        and within(narrow.outcomes, wide.outcomes)
        and within(narrow.tiers, wide.tiers)
        and narrow.statuses <= wide.statuses
        and (wide.role is None or wide.role == narrow.role)
        and ((wide.window is None and not _reaches_back(narrow)) or wide.window == narrow.window)
    )


def _reaches_back(item: RuleItem) -> bool:
    return item.window is not None and item.window[0] > item.window[1]


def _beats(winner: RuleItem, loser: RuleItem, earlier: bool) -> bool:
    """Whether the first is always worth more for a fact alone, or as much and stands earlier."""
    if winner.tiers is not None and loser.tiers is not None:
        pairs = [(winner.tiers[level], points) for level, points in loser.tiers.items()]
    elif winner.points is None or loser.points is None:
        return False
    elif {winner.basis, loser.basis} <= _ONE_PRICE or winner.basis == loser.basis == "per_half_day":
        pairs = [(winner.points, loser.points)]
    else:
        return False
    return all(mine > other or (earlier and mine == other) for mine, other in pairs)


def _windows_meet(first: RuleItem, second: RuleItem) -> bool:
    spans = [list(_spans(item)) for item in (first, second)]
    return any(a[0] <= b[1] and b[0] <= a[1] for a in spans[0] for b in spans[1])


def _spans(item: RuleItem) -> Iterator[tuple[tuple[int, MonthDay], tuple[int, MonthDay]]]:
    """The window as spans of (year, month-day); year −1 is the one before."""
    first, last = item.window or _YEAR
    if first <= last:
        yield (0, first), (0, last)
    else:
        yield (-1, first), (0, last)
