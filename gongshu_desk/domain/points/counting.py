"""From the facts of an item to its points, and from items to categories and the total. All exact.

Order of the contract: one per series, count_from, cap_count, raw points, item cap (earliest first), category cap and
floor (taken from the last item and its latest fact first), base, total cap, total floor.
"""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from gongshu_desk.domain.codes import AttendanceStatus
from gongshu_desk.domain.points.collect import Fact, Gathered, Miss, alone
from gongshu_desk.domain.points.compiled import Compiled, Item, Number, amount, counts_as_attended, exact, half_days
from gongshu_desk.domain.points.facts import AttendanceFact, Reason

NOT_REQUIRED = frozenset({AttendanceStatus.OFFICIAL_LEAVE, AttendanceStatus.NOT_APPLICABLE})
"""公假 and 不适用 leave the half days a rate asks for."""


@dataclass(slots=True)
class Tally:
    """One item of one mandate in one half: facts that earned, with raw points, points after the item cap, and after
    the category bounds. The three lists are one and the same where nothing was cut."""

    item: Item
    facts: list[Fact]
    raws: list[Number]
    bounded: list[Number]
    counted: list[Number]
    first_place: int = 1
    attended: Number = 0
    required: Number = 0


@dataclass(frozen=True, slots=True)
class Residue:
    """Points that a bound gives or takes and no line can bear. `category` None: of the total."""

    kind: str
    category: int | None
    amount: Number


@dataclass(slots=True)
class Half:
    """What is scored apart: the year, or one half of it."""

    tallies: dict[int, Tally]
    residues: list[Residue]
    categories: list[Number]
    total: Number


@dataclass(slots=True)
class Account:
    """Everything counted for one mandate, in units, not yet in words."""

    halves: list[Half]
    misses: list[Miss]
    loose: list[AttendanceFact]
    half_days: Number
    congress_absence: bool
    exempt_rates: frozenset[int]
    total: Number = 0
    categories: list[Number] = field(default_factory=list)


def count(rules: Compiled, gathered: Gathered) -> Account:
    """The account of one mandate from what it brought."""
    misses = list(gathered.misses)
    halves: list[Half] = []
    used_once: set[int] = set()
    for half in range(rules.halves):
        offset = half * len(rules.items)
        tallies: dict[int, Tally] = {}
        for item in rules.items:
            bucket = gathered.buckets[offset + item.index]
            if bucket and (tally := _tally(rules, item, bucket, used_once, misses)) is not None:
                tallies[item.index] = tally
        halves.append(_half(rules, tallies, with_base=rules.with_base))
    account = Account(
        halves=halves,
        misses=misses,
        loose=gathered.loose,
        half_days=gathered.half_days,
        congress_absence=gathered.congress_absence,
        exempt_rates=frozenset(gathered.exempt_rates),
    )
    account.total = sum(half.total for half in halves)
    account.categories = [sum(values) for values in zip(*(half.categories for half in halves), strict=True)]
    return account


# ── one item ─────────────────────────────────────────────────────────────────────────────────────────────────────


def _tally(rules: Compiled, item: Item, bucket: list[Fact], used_once: set[int], misses: list[Miss]) -> Tally | None:
    rule = item.rule
    if rule.rated:
        return _rate(rules, item, bucket)
    facts, first_place = bucket, 1
    if rule.basis == "per_series":
        facts = list(_one_per_series(item, facts, misses))
    if rule.basis == "once" and item.index in used_once:
        facts = _limit(item, facts, 0, 0, misses)
    elif item.first or item.last is not None:
        facts = _limit(item, facts, item.first, item.last, misses)
        first_place = item.first + 1
    if not facts:
        return None
    if rule.basis == "once":
        used_once.add(item.index)
    raws = _raws(rules, item, facts)
    bounded = raws if item.cap is None else _bound(raws, item.cap, item.lower)
    return Tally(item, facts, raws, bounded, bounded, first_place)


def _one_per_series(item: Item, facts: Sequence[AttendanceFact], misses: list[Miss]) -> Iterator[AttendanceFact]:
    seen: set[str] = set()
    for fact in facts:
        series = fact.activity.series
        if series and series in seen:
            misses.append(Miss(fact, fact.activity.date, item, Reason.COUNT_LIMIT, place=0))
            continue
        if series:
            seen.add(series)
        yield fact


def _limit(item: Item, facts: list[Fact], first: int, last: int | None, misses: list[Miss]) -> list[Fact]:
    """The facts from the n-th on, at most so many; `place` of a miss is the number of the fact, counted from 1."""
    end = len(facts) if last is None else first + last
    for place, fact in enumerate(facts, start=1):
        if not first < place <= end:
            misses.append(Miss(fact, date_of(fact), item, Reason.COUNT_LIMIT, place=place))
    return facts[first:end]


def date_of(fact: Fact) -> datetime.date:
    """The day of a fact of any kind."""
    day: datetime.date = fact.activity.date if isinstance(fact, AttendanceFact) else fact.date
    return day


def _raws(rules: Compiled, item: Item, facts: list[Fact]) -> list[Number]:
    basis = item.rule.basis
    if basis == "per_half_day":
        return [(item.further if index else item.points) * half_days(fact) for index, fact in enumerate(facts)]
    if basis in ("tier", "manual"):
        raws = [alone(rules, item, fact) for fact in facts]
        return raws[:1] + [item.further] * (len(raws) - 1) if item.rule.further is not None else raws
    return [item.points] + [item.further] * (len(facts) - 1)


def _bound(raws: list[Number], cap: Number, lower: bool) -> list[Number]:
    """Lines earliest first, none taking the running sum beyond the cap."""
    bounded: list[Number] = []
    running: Number = 0
    for raw in raws:
        room = cap - running
        part = max(raw, min(room, 0)) if lower else min(raw, max(room, 0))
        bounded.append(part)
        running += part
    return raws if bounded == raws else bounded


def _rate(rules: Compiled, item: Item, bucket: Sequence[AttendanceFact]) -> Tally | None:
    required: Number = 0
    present: Number = 0
    for fact in bucket:
        if fact.status in NOT_REQUIRED:
            continue
        required += amount(fact.activity.half_days)
        if counts_as_attended(item.rule, fact.status, fact.spoke):
            present += half_days(fact)
    if not required:
        return None
    rate = Fraction(present) / required
    if item.rule.bands is None:
        raw = exact(item.points * rate)
    else:
        raw = rules.units(next((points for threshold, points in item.rule.bands if rate >= threshold), Fraction(0)))
    raws = [raw]
    bounded = raws if item.cap is None else _bound(raws, item.cap, item.lower)
    return Tally(item, list(bucket), raws, bounded, bounded, attended=present, required=required)


# ── categories and total ─────────────────────────────────────────────────────────────────────────────────────────


def _half(rules: Compiled, tallies: dict[int, Tally], with_base: bool) -> Half:
    residues: list[Residue] = []
    values: list[Number] = []
    for index, (cap, floor) in enumerate(rules.categories):
        own = [tallies[item.index] for item in rules.by_category[index] if item.index in tallies]
        value: Number = sum(sum(tally.counted) for tally in own)
        if cap is not None and value > cap:
            rest = _take(own, value - cap)
            value = cap
            if rest:
                residues.append(Residue("category_cap", index, -rest))
        if floor is not None and value < floor:
            rest = _take(own, value - floor)
            value = floor
            if rest:
                residues.append(Residue("category_floor", index, -rest))
        values.append(value)
    total = sum(values)
    if with_base and rules.base:
        residues.append(Residue("base", None, rules.base))
        total += rules.base
    if rules.total_cap is not None and total > rules.total_cap:
        residues.append(Residue("total_cap", None, rules.total_cap - total))
        total = rules.total_cap
    if rules.total_floor is not None and total < rules.total_floor:
        residues.append(Residue("total_floor", None, rules.total_floor - total))
        total = rules.total_floor
    return Half(tallies, residues, values, total)


def _take(tallies: list[Tally], amount: Number) -> Number:
    """Take `amount` from lines of its own sign, last item and latest fact first; what no line can bear is left."""
    for tally in reversed(tallies):
        for index in range(len(tally.counted) - 1, -1, -1):
            part = _part(tally.counted[index], amount)
            if part:
                if tally.counted is tally.bounded:
                    tally.counted = list(tally.bounded)
                tally.counted[index] -= part
                amount -= part
            if not amount:
                return 0
    return amount


def _part(line: Number, amount: Number) -> Number:
    if amount > 0:
        return min(max(line, 0), amount)
    return max(min(line, 0), amount)


# ── the order of the lines ───────────────────────────────────────────────────────────────────────────────────────


def walk(rules: Compiled, account: Account) -> Iterator[tuple[int, Tally | Residue]]:
    """What makes the lines, each with its half: base, then category by category the items in the order of the file
    and what the bounds of the category leave over, then the bounds of the total."""
    yield from _residues(account, None, ("base",))
    for category, items in enumerate(rules.by_category):
        for item in items:
            for number, half in enumerate(account.halves):
                if item.index in half.tallies:
                    yield number, half.tallies[item.index]
        yield from _residues(account, category, ("category_cap", "category_floor"))
    yield from _residues(account, None, ("total_cap", "total_floor"))


def _residues(account: Account, category: int | None, kinds: tuple[str, ...]) -> Iterator[tuple[int, Residue]]:
    for number, half in enumerate(account.halves):
        for residue in half.residues:
            if residue.category == category and residue.kind in kinds:
                yield number, residue


def residue_source(rules: Compiled, residue: Residue) -> str:
    """`rules`, or `rules/A` for a bound of category A."""
    return "rules" if residue.category is None else f"rules/{rules.scheme.categories[residue.category].code}"
