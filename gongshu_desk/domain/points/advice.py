"""What a clerk should know of a rule set that is right in itself: remarks, never faults.

Beyond `checks.parse`, which refuses what cannot be scored: bounds that never act, items that never give, duties that
earn nothing, grades nobody or everybody reaches, examples that leave a category untried. A remark may be meant so.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from gongshu_desk.domain.codes import ActivityKind, AttendanceStatus, HonourLevel, SuggestionKind
from gongshu_desk.domain.figures import shown
from gongshu_desk.domain.points import overlaps
from gongshu_desk.domain.points.examples import work
from gongshu_desk.domain.points.reach import halves_of, item_reach, maxima, minima, sum_of
from gongshu_desk.domain.points.rule_fields import field_of, word
from gongshu_desk.domain.points.scheme import Category, RuleItem, Scheme

Kind = Literal["overlap", "unreachable", "idle_cap", "uncovered", "band", "total", "empty", "example", "veto", "date"]
HUNDRED = Fraction(100)


@dataclass(frozen=True, slots=True)
class Advice:
    """One remark: about which row (`key`: code, label or name; empty for the head or the whole table) and field.

    `table` is that of `rule_fields`; `field` may be empty. `sentence` says what is so, `step` what may be done.
    """

    kind: Kind
    table: str
    key: str
    field: str
    sentence: str
    step: str


def advise(scheme: Scheme) -> tuple[Advice, ...]:
    """Every remark on a scheme that `checks.parse` let through, in the order in which a clerk goes through it."""
    return (
        *_head(scheme),
        *_bands(scheme),
        *_categories(scheme),
        *_items(scheme),
        *_vetoes(scheme),
        *_examples(scheme),
    )


def named(item: RuleItem) -> str:
    """「C3 视察、调研等」."""
    return f"「{item.code} {item.name}」"


# ── head ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def _head(scheme: Scheme) -> Iterator[Advice]:
    begins = scheme.effective_from
    if (begins.month, begins.day) != (1, 1):
        half = "上半年也不例外" if scheme.period == "half_year" else "起用以前的日子也不例外"
        sentence = f"起用日期在年中：{begins.year} 年整年都按这一版计分，{half}（看 12 月 31 日那天用哪一版）。"
        yield Advice("date", "scheme", "", "effective_from", sentence, "想从下一年起用，请把起用日期改为 1 月 1 日。")
    most = sum_of([scheme.base, *maxima(scheme, in_half=True).categories.values()])
    least = sum_of([scheme.base, *minima(scheme, in_half=True).categories.values()])
    each = "每半年" if scheme.period == "half_year" else ""
    if scheme.total_cap is not None and most is not None and most < scheme.total_cap:
        sentence = f"总分封顶 {shown(scheme.total_cap)} 分，而基础分加各类{each}最多 {shown(most)} 分，封顶不会起作用。"
        yield Advice("idle_cap", "scheme", "", "total_cap", sentence, "请核对各类封顶，或删去总分封顶。")
    if scheme.total_floor is not None and least is not None and least > scheme.total_floor:
        sentence = f"总分保底 {shown(scheme.total_floor)} 分，而{each}最少也有 {shown(least)} 分，保底不会起作用。"
        yield Advice("idle_cap", "scheme", "", "total_floor", sentence, "请核对扣分事项，或删去总分保底。")


# ── bands ────────────────────────────────────────────────────────────────────────────────────────────────────────


def _bands(scheme: Scheme) -> Iterator[Advice]:
    if not scheme.bands:
        return
    high, low = maxima(scheme).total, minima(scheme).total
    base = scheme.base * halves_of(scheme)
    top, last = scheme.bands[0], scheme.bands[-1]
    for band in scheme.bands[:-1]:
        if high is not None and band.start > high:
            sentence = f"等次「{band.label}」要 {shown(band.start)} 分，而总分最多 {shown(high)} 分，没有人够得上。"
            yield Advice("band", "bands", band.label, "from", sentence, "请核对等次起点和各类封顶。")
    if len(scheme.bands) > 1 and base >= top.start:
        sentence = f"光是基础分 {shown(base)} 分就够上最高等次「{top.label}」（{shown(top.start)} 分），人人都是「{top.label}」。"
        yield Advice("band", "bands", top.label, "from", sentence, "请提高这一等的起点，或降低基础分。")
    elif len(scheme.bands) > 1 and low is not None and low >= scheme.bands[-2].start:
        sentence = f"总分最少也有 {shown(low)} 分，没有人会落到最低一等「{last.label}」。"
        yield Advice("band", "bands", last.label, "from", sentence, "请核对等次起点和基础分。")
    if high is not None and 80 <= top.start <= high < HUNDRED:
        sentence = f"各类加起来最多 {shown(high)} 分，不满 100 分，而等次「{top.label}」从 {shown(top.start)} 分起，像是百分制。"
        yield Advice("total", "bands", top.label, "from", sentence, "请核对各类封顶之和。")


# ── categories ───────────────────────────────────────────────────────────────────────────────────────────────────


def _categories(scheme: Scheme) -> Iterator[Advice]:
    for category in scheme.categories:
        items = [item for item in scheme.items if item.category == category.code]
        if not items:
            sentence = f"类别「{category.code} {category.name}」下没有事项，这一栏总是 0 分。"
            yield Advice("empty", "categories", category.code, "", sentence, "请补上事项，或删去这个类别。")
        else:
            yield from _idle_bounds(category, items, "每半年" if scheme.period == "half_year" else "")


def _idle_bounds(category: Category, items: list[RuleItem], each: str) -> Iterator[Advice]:
    most, least = (sum_of(item_reach(item, sign) for item in items) for sign in (1, -1))
    here = f"类别「{category.code} {category.name}」"
    if category.cap is not None and most is not None and most < category.cap:
        sentence = f"{here}封顶 {shown(category.cap)} 分，各事项加起来{each}最多 {shown(most)} 分，封顶不会起作用。"
        step = "请核对事项的分值和封顶，或删去类别封顶。"
        yield Advice("idle_cap", "categories", category.code, "cap", sentence, step)
    if category.floor is not None and least is not None and least > category.floor:
        sentence = f"{here}保底 {shown(category.floor)} 分，各事项{each}最少也有 {shown(least)} 分，保底不会起作用。"
        yield Advice("idle_cap", "categories", category.code, "floor", sentence, "请核对扣分事项，或删去类别保底。")


# ── items ────────────────────────────────────────────────────────────────────────────────────────────────────────


def _items(scheme: Scheme) -> Iterator[Advice]:
    for item in scheme.items:
        yield from _unreachable(item)
        yield from _idle_cap(item)
    for winner, loser in overlaps.always_beaten(scheme):
        sentence = (
            f"事项{named(loser)}永远轮不到：同组的{named(winner)}接得住它的每一笔，单独得分也不低，同一件事总归前一项。"
        )
        step = "请把两项移出同一个互斥组，或改分值、缩小其中一项的范围。"
        yield Advice("unreachable", "items", loser.code, "exclusive_group", sentence, step)
    for first, second, fact in overlaps.counted_twice(scheme):
        sentence = f"{named(first)}和{named(second)}会同时计同一件事，例如{fact}。"
        step = "确实要两项都计就不用改；只想计一次，请给两项写同一个互斥组。"
        yield Advice("overlap", "items", second.code, "exclusive_group", sentence, step)
    yield from _uncovered(scheme)


def _unreachable(item: RuleItem) -> Iterator[Advice]:
    def never(field: str, why: str, step: str) -> Advice:
        return Advice("unreachable", "items", item.code, field, f"事项{named(item)}永远不会计分：{why}。", step)

    if item.source == "attendance" and not item.statuses:
        yield never("statuses", "没有选任何一种出席情况", "请选上要计的出席情况。")
    elif item.source == "attendance" and item.statuses <= {AttendanceStatus.NOT_APPLICABLE}:
        yield never("statuses", "「不适用」是说这次与他无关", "请改选别的出席情况。")
    if item.outcomes == ("spoke",) and item.statuses and not item.statuses & overlaps.PRESENT:
        yield never("outcomes", "没有到会的人不会有发言", "请把出席情况改为到会的几种，或删去「发言」。")
    if item.source == "duty_report" and (item.count_from or 1) > 1:
        yield never("count_from", f"述职一年只有一次，到不了第 {item.count_from} 次", "请删去「从第几次起计」。")
    if _gives_nothing(item):
        field = {"tier": "tiers", "rate_band": "bands", "manual": "max"}.get(item.basis, "points")
        label = field_of("items", field).label
        sentence = f"事项{named(item)}的{label}是 0，登记了也不加不减。"
        yield Advice("unreachable", "items", item.code, field, sentence, "请填写分值；只想记下来、不计分，就不用改。")


def _gives_nothing(item: RuleItem) -> bool:
    values = [item.points, item.further, item.min, item.max, *(item.tiers or {}).values()]
    values += [points for _, points in item.bands or ()]
    return item.cap == 0 or not any(values)


def _idle_cap(item: RuleItem) -> Iterator[Advice]:
    sign = -1 if item.capped_below else 1
    most = item_reach(item, sign, capped=False)
    if item.cap and most is not None and abs(most) < abs(item.cap):
        what = "最多扣" if sign < 0 else "最多"
        sentence = f"事项{named(item)}封顶 {shown(item.cap)} 分，而它{what} {shown(abs(most))} 分，封顶不会起作用。"
        yield Advice("idle_cap", "items", item.code, "cap", sentence, "请核对分值和最多计次，或删去封顶。")


def _uncovered(scheme: Scheme) -> Iterator[Advice]:
    """Duties that no item rewards."""
    table = "items"
    bare = [kind.label for kind in ActivityKind if not any(_rewards_attendance(item, kind) for item in scheme.items)]
    if bare:
        sentence = f"这些活动没有加分的事项：{'、'.join(bare)}。代表到会也不得分。"
        yield Advice("uncovered", table, "", "kinds", sentence, "请补上事项，或并入相近的事项；本来就不计分的不用改。")
    papers = [
        f"{role_word}的{kind.label}"
        for kind in SuggestionKind
        for role, role_word in (("lead", "领衔"), ("cosigner", "联名"))
        if not any(_rewards_suggestion(item, kind, role) for item in scheme.items)
    ]
    if papers:
        yield Advice(
            "uncovered",
            table,
            "",
            "kinds",
            f"{'、'.join(papers)}没有加分的事项。",
            "请补上事项；本来就不计分的不用改。",
        )
    sources = {item.source for item in scheme.items}
    if "duty_report" not in sources:
        yield Advice(
            "uncovered", table, "", "source", "述职没有事项，述了职、没述职都不影响分数。", "需要计分就补上述职的事项。"
        )
    levels = [level.label for level in HonourLevel if not any(_rewards_honour(item, level) for item in scheme.items)]
    if "honour" not in sources:
        yield Advice("uncovered", table, "", "source", "荣誉没有事项，得了表彰也不加分。", "需要计分就补上荣誉的事项。")
    elif levels:
        sentence = f"{'、'.join(levels)}级的荣誉没有分值，得了也不加分。"
        yield Advice("uncovered", table, "", "tiers", sentence, "请在「各级分值」里补上；本来就不计分的不用改。")


def _rewards_attendance(item: RuleItem, kind: ActivityKind) -> bool:
    fits = item.source == "attendance" and (item.kinds is None or kind.value in item.kinds)
    return fits and item.outcomes is None and bool(item.statuses & overlaps.PRESENT) and overlaps.gives(item)


def _rewards_suggestion(item: RuleItem, kind: SuggestionKind, role: str) -> bool:
    fits = item.source == "suggestion" and (item.kinds is None or kind.value in item.kinds)
    return fits and item.role in (None, role) and item.outcomes is None and overlaps.gives(item)


def _rewards_honour(item: RuleItem, level: HonourLevel) -> bool:
    return item.source == "honour" and (item.tiers is None or item.tiers.get(level, 0) > 0) and overlaps.gives(item)


# ── vetoes and examples ──────────────────────────────────────────────────────────────────────────────────────────


def _vetoes(scheme: Scheme) -> Iterator[Advice]:
    seen: dict[str, str] = {}
    for veto in scheme.vetoes:
        label = word("vetoes", "when", veto.when)
        if veto.effect == "ungraded" and not scheme.bands:
            sentence = f"否决「{label}」说不评定，可这套规则没有等次，没有东西可以不评。"
            yield Advice("veto", "vetoes", veto.when, "effect", sentence, "请补上等次，或删去这条否决。")
        if veto.when in seen:
            sentence = (
                f"否决「{label}」写了两次，只有「不评定」的一条起作用。"
                if veto.effect != seen[veto.when]
                else (f"否决「{label}」一模一样写了两次。")
            )
            yield Advice("veto", "vetoes", veto.when, "when", sentence, "请删去一条。")
        seen.setdefault(veto.when, veto.effect)


def _examples(scheme: Scheme) -> Iterator[Advice]:
    if not scheme.examples:
        yield Advice(
            "example",
            "examples",
            "",
            "",
            "这套规则没有算例，改动以后没有东西可以验算。",
            "请至少写一个：一位代表一年的登记，和手工算出的总分。",
        )
        return
    touched = {item.code for worked in work(scheme) if worked.statement is not None for item in worked.statement.items}
    met = {scheme.by_code[code].category for code in touched if code in scheme.by_code}
    filled = [one for one in scheme.categories if any(item.category == one.code for item in scheme.items)]
    if bare := [f"{one.code} {one.name}" for one in filled if one.code not in met]:
        sentence = f"没有一个算例碰到这些类别：{'、'.join(bare)}。它们算得对不对没有验过。"
        yield Advice("example", "examples", "", "facts", sentence, "请在算例里补上这些类别的登记。")
