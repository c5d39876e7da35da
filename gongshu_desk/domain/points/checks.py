"""Whether the fields of a rule file fit together, and the way in for everyone: `parse`."""

from collections.abc import Iterator
from fractions import Fraction

from gongshu_desk.domain.figures import shown, tally
from gongshu_desk.domain.points.faults import Fault, RuleFileError
from gongshu_desk.domain.points.fitting import (
    BASES,
    KINDS,
    OUTCOMES,
    SERIAL,
    SOURCES,
    WORTH_FIELDS,
    counted_one_by_one,
    worth_fields,
)
from gongshu_desk.domain.points.scheme import RuleItem, Scheme, read

OWN_LINES = frozenset({"base", "category_cap", "category_floor", "total_cap", "total_floor", "rules", "attendance"})
"""What the ledger calls its own lines; an item may not take such a code."""


def parse(text: str) -> Scheme:
    """A rule file as a scheme. `RuleFileError` with every fault: of the fields first, then of how they fit."""
    scheme = read(text)
    faults = [*_whole(scheme), *(fault for item in scheme.items for fault in _item(item, scheme))]
    if faults:
        raise RuleFileError(faults)
    return scheme


def _whole(scheme: Scheme) -> Iterator[Fault]:
    yield from _twice("事项代码", [item.code for item in scheme.items])
    yield from _twice("类别代码", [category.code for category in scheme.categories])
    yield from _twice("等次", [band.label for band in scheme.bands])
    if not scheme.items:
        yield Fault("规则里没有一个事项。", "请至少写一个 [[items]]。")
    for high, low in zip(scheme.bands, scheme.bands[1:], strict=False):
        if low.start >= high.start:
            yield Fault(f"等次「{low.label}」的起点不低于「{high.label}」。", "请把等次从高到低排列，起点逐个降低。")
    for category in scheme.categories:
        if category.cap is not None and category.floor is not None and category.floor > category.cap:
            yield Fault(f"类别 {category.code} 的 floor 高于 cap。", "请把 floor 改成不高于 cap 的数。")
    if scheme.total_cap is not None and scheme.total_floor is not None and scheme.total_floor > scheme.total_cap:
        yield Fault("规则：total_floor 高于 total_cap。", "请把 total_floor 改成不高于 total_cap 的数。")
    second_needed = scheme.top_quota_percent is not None or any(veto.effect == "not_top" for veto in scheme.vetoes)
    if second_needed and len(scheme.bands) < 2:
        yield Fault(
            "规则：限定了最高等次，却没有第二个等次可退。",
            "请至少写两个 [[bands]]，或删去 top_quota_percent 和 not_top。",
        )


def _twice(what: str, values: list[str]) -> Iterator[Fault]:
    for value, count in tally(values).items():
        if count > 1:
            yield Fault(f"{what}「{value}」用了 {count} 次。", "请给每一个起不同的名字。")


def _item(item: RuleItem, scheme: Scheme) -> Iterator[Fault]:
    here = f"事项 {item.code}："
    if item.code in OWN_LINES:
        yield Fault(f"{here}这个代码由系统自用。", "请换一个代码。")
    if item.category not in {category.code for category in scheme.categories}:
        yield Fault(f"{here}没有类别「{item.category}」。", "请改正 category，或补一个同名的 [[categories]]。")
    if item.basis not in BASES[item.source]:
        allowed = "、".join(BASES[item.source])
        yield Fault(f"{here}来源 {item.source} 不能用计分方式 {item.basis}。", f"请把 basis 改成其中之一：{allowed}。")
        return
    yield from _selection(item, here)
    yield from _worth(item, here)
    yield from _series(item, here)
    yield from _cap(item, here)


def _selection(item: RuleItem, here: str) -> Iterator[Fault]:
    """Which facts the item takes."""
    allowed_kinds = KINDS.get(item.source, frozenset())
    if item.kinds is not None and (wrong := sorted(item.kinds - allowed_kinds)):
        yield Fault(f"{here}来源 {item.source} 没有类型「{'、'.join(wrong)}」。", "请改正 kinds 或 source。")
    if "statuses" in item.model_fields_set and item.source not in SOURCES["statuses"]:
        yield Fault(f"{here}statuses 只用于 attendance。", "请删去 statuses。")
    if item.role is not None and item.source not in SOURCES["role"]:
        yield Fault(f"{here}role 只用于 suggestion。", "请删去 role。")
    if item.window is not None and item.source not in SOURCES["window"]:
        yield Fault(f"{here}述职按年度计，不用 window。", "请删去 window。")
    allowed = OUTCOMES.get(item.source, ())
    if item.outcomes is not None and (not item.outcomes or not set(item.outcomes) <= set(allowed)):
        step = f"请改成其中的值：{'、'.join(allowed)}。" if allowed else "请删去 outcomes。"
        yield Fault(f"{here}outcomes 不能写「{'、'.join(item.outcomes)}」。", step)


def _worth(item: RuleItem, here: str) -> Iterator[Fault]:
    """Which fields say what a fact is worth: each basis needs its own. `points` beside `min` and `max` is a proposal."""
    needed = worth_fields(item.basis)
    for key in WORTH_FIELDS:
        given = getattr(item, key) is not None
        if key in needed and not given:
            yield Fault(f"{here}计分方式 {item.basis} 缺少 {key}。", f"请补上 {key}。")
        elif given and key not in needed and key != "points":
            yield Fault(f"{here}计分方式 {item.basis} 不用 {key}。", f"请删去 {key}，或改正 basis。")
    if item.min is not None and item.max is not None and item.min > item.max:
        yield Fault(f"{here}min 大于 max。", "请把两个数对调。")


def _series(item: RuleItem, here: str) -> Iterator[Fault]:
    """Fields that count facts do not fit where facts are not counted one by one."""
    if not counted_one_by_one(item.basis):
        for key in SERIAL:
            if getattr(item, key) is not None:
                yield Fault(f"{here}计分方式 {item.basis} 不能带 {key}。", f"请删去 {key}。")
    if item.basis == "manual" and item.further is not None:
        yield Fault(f"{here}人工计分按登记的分值，不能带 further。", "请删去 further。")
    if item.rated and item.exclusive_group is not None:
        yield Fault(f"{here}按出席率计分的事项不能放进 exclusive_group。", "请删去 exclusive_group。")


def _cap(item: RuleItem, here: str) -> Iterator[Fault]:
    """A cap bounds from above where points are given and from below where they are taken."""
    if item.cap is None:
        return
    worth = _values(item)
    if item.cap > 0 and worth and max(worth) < 0:
        yield Fault(f"{here}扣分事项的 cap 要写成负数。", f'请改成 cap = "{shown(-item.cap).replace("−", "-")}"。')
    if item.cap < 0 and worth and min(worth) > 0:
        yield Fault(f"{here}加分事项的 cap 要写成正数。", f'请改成 cap = "{shown(-item.cap)}"。')


def _values(item: RuleItem) -> list[Fraction]:
    """What one fact of the item can be worth."""
    parts = [item.points, item.further, item.min, item.max]
    tiers = list((item.tiers or {}).values())
    return [value for value in [*parts, *tiers, *(points for _, points in item.bands or ())] if value is not None]
