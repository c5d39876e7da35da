"""Two versions of a rule set side by side, in sentences a clerk can put before a meeting."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from enum import Enum
from fractions import Fraction

from gongshu_desk.domain.codes import ActivityKind, SuggestionKind
from gongshu_desk.domain.figures import shown
from gongshu_desk.domain.points.scheme import Band, Category, Part, RuleItem, Scheme, Veto

SCHEME_WORDS = {
    "title": "名称",
    "document_no": "文号",
    "effective_from": "起用日期",
    "period": "计分周期",
    "decimals": "小数位数",
    "base": "基础分",
    "total_cap": "总分封顶",
    "total_floor": "总分保底",
    "top_quota_percent": "最高等次名额（%）",
    "min_months": "最少任职月数",
    "unranked_tags": "不参加排名的身份类别",
}
PART_WORDS = {
    "name": "名称",
    "category": "类别",
    "source": "来源",
    "basis": "计分方式",
    "kinds": "类型",
    "statuses": "出席情况",
    "points": "分值",
    "cap": "封顶",
    "floor": "保底",
    "cap_count": "最多计次",
    "further": "其后每次",
    "count_from": "从第几次起计",
    "exclusive_group": "互斥组",
    "window": "起止月日",
    "role": "领衔或联名",
    "outcomes": "结果",
    "exempt_tags": "免计的身份类别",
    "tiers": "各级分值",
    "bands": "各档分值",
    "min": "最低",
    "max": "最高",
    "start": "起点",
    "effect": "后果",
}
VALUE_WORDS: dict[str, str] = {
    "year": "全年",
    "half_year": "上下半年分别计分再相加",
    "lead": "领衔",
    "cosigner": "联名",
    "not_top": "不进入最高等次",
    "ungraded": "不评定",
    "unapproved_congress_absence": "人代会缺席",
    "suspended": "暂停执行职务",
    "terminated": "资格终止",
    "attendance": "出席情况",
    "suggestion": "议案建议",
    "duty_report": "述职",
    "honour": "荣誉",
    "adjustment": "人工登记",
    "per_event": "按次",
    "per_half_day": "按半天",
    "per_piece": "按件",
    "per_series": "每次会议一次",
    "once": "年度一次",
    "rate_linear": "按出席率",
    "rate_band": "按出席率分档",
    "tier": "按级别",
    "manual": "人工核定",
    "key": "重点督办",
    "excellent": "优秀建议",
    "evaluated": "已评价",
    "written": "书面报告",
    "oral_passed": "口头述职通过",
    "overdue": "未按期述职",
    "spoke": "发言",
} | {kind.value: kind.label for kind in [*ActivityKind, *SuggestionKind]}


def diff(old: Scheme, new: Scheme) -> list[str]:
    """What changed from one version to the other, one sentence each; empty where nothing that scores changed."""
    found = [] if old.code == new.code else [f"规则代码由 {old.code} 改为 {new.code}"]
    if old.version != new.version:
        found.append(f"由第 {old.version} 版到第 {new.version} 版")
    found += _fields("", old, new, SCHEME_WORDS)
    found += _parts("等次", _keyed(old.bands, "label"), _keyed(new.bands, "label"), _band)
    found += _parts("类别", _keyed(old.categories, "code"), _keyed(new.categories, "code"), _category)
    found += _parts("事项", _keyed(old.items, "code"), _keyed(new.items, "code"), _item)
    found += _parts("否决", _keyed(old.vetoes, "when"), _keyed(new.vetoes, "when"), _veto)
    orders = [
        [item.code for item in scheme.items if item.code in (old.by_code.keys() & new.by_code.keys())]
        for scheme in (old, new)
    ]
    if orders[0] != orders[1]:
        found.append("事项的先后次序有变（类别封顶时从后往前截）")
    return found


def _keyed(parts: Iterable[Part], key: str) -> dict[str, Part]:
    return {str(getattr(part, key)): part for part in parts}


def _band(part: Part) -> str:
    assert isinstance(part, Band)
    return f"「{part.label}」（{shown(part.start)} 分起）"


def _category(part: Part) -> str:
    assert isinstance(part, Category)
    bound = "" if part.cap is None else f"（封顶 {shown(part.cap)} 分）"
    return f"{part.code} {part.name}{bound}"


def _item(part: Part) -> str:
    assert isinstance(part, RuleItem)
    worth = "" if part.points is None else f"，{shown(part.points)} 分"
    bound = "" if part.cap is None else f"，封顶 {shown(part.cap)} 分"
    return f"{part.code} {part.name}（{VALUE_WORDS[part.basis]}{worth}{bound}）"


def _veto(part: Part) -> str:
    assert isinstance(part, Veto)
    return f"「{VALUE_WORDS[part.when]}」（{VALUE_WORDS[part.effect]}）"


def _parts(what: str, old: Mapping[str, Part], new: Mapping[str, Part], words: Callable[[Part], str]) -> Iterator[str]:
    for key, part in old.items():
        if key not in new:
            yield f"删去{what} {words(part)}"
    for key, part in new.items():
        if key not in old:
            yield f"新增{what} {words(part)}"
        else:
            label = f"「{VALUE_WORDS[key]}」" if isinstance(part, Veto) else key
            yield from _fields(f"{what} {label}：", old[key], part, PART_WORDS)


def _fields(here: str, old: Part, new: Part, words: Mapping[str, str]) -> Iterator[str]:
    for name, word in words.items():
        if name in type(new).model_fields and getattr(old, name) != getattr(new, name):
            yield f"{here}{word}由{_said(getattr(old, name))}改为{_said(getattr(new, name))}"


def _said(value: object) -> str:
    """A value of a rule file between 由 and 改为."""
    if value is None or value == () or value == "":
        return "「无」"
    return f"「{_plain(value)}」"


def _plain(value: object) -> str:
    match value:
        case Fraction():
            return shown(value)
        case date():
            return value.isoformat()
        case frozenset():
            return "、".join(sorted(_plain(one) for one in value))
        case dict():
            return "、".join(f"{_plain(key)} {_plain(points)}" for key, points in value.items())
        case (int(), int()):
            return f"{value[0]:02}-{value[1]:02}"
        case ((int(), int()), (int(), int())):
            return f"{_plain(value[0])} 至 {_plain(value[1])}"
        case (Fraction(), Fraction()):
            return f"达到 {shown(value[0] * 100)}% 得 {shown(value[1])} 分"
        case tuple():
            return "、".join(_plain(one) for one in value)
        case Enum():
            return str(value)
    text = str(value)
    return VALUE_WORDS.get(text, text)
