"""Two versions of a rule set side by side, in sentences a clerk can put before a meeting."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from enum import Enum
from fractions import Fraction

from gongshu_desk.domain.figures import shown
from gongshu_desk.domain.points.rule_fields import FIELDS, TABLE_WORDS, RuleField, word
from gongshu_desk.domain.points.scheme import Band, Category, Part, RuleItem, Scheme, Veto

_NOT_SAID = {"code", "version", "examples"}
"""What is said in a sentence of its own, or changes nothing that scores."""


def diff(old: Scheme, new: Scheme) -> list[str]:
    """What changed from one version to the other, one sentence each; empty where nothing that scores changed."""
    found = [] if old.code == new.code else [f"规则代码由 {old.code} 改为 {new.code}"]
    if old.version != new.version:
        found.append(f"由第 {old.version} 版到第 {new.version} 版")
    found += _fields("", old, new, "scheme")
    found += _parts("bands", _keyed(old.bands, "label"), _keyed(new.bands, "label"), _band)
    found += _parts("categories", _keyed(old.categories, "code"), _keyed(new.categories, "code"), _category)
    found += _parts("items", _keyed(old.items, "code"), _keyed(new.items, "code"), _item)
    found += _parts("vetoes", _keyed(old.vetoes, "when"), _keyed(new.vetoes, "when"), _veto)
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
    if part.min is not None and part.max is not None:
        worth = f"，{shown(part.min)} 至 {shown(part.max)} 分"
    bound = "" if part.cap is None else f"，封顶 {shown(part.cap)} 分"
    return f"{part.code} {part.name}（{word('items', 'basis', part.basis)}{worth}{bound}）"


def _veto(part: Part) -> str:
    assert isinstance(part, Veto)
    return f"「{word('vetoes', 'when', part.when)}」（{word('vetoes', 'effect', part.effect)}）"


def _parts(table: str, old: Mapping[str, Part], new: Mapping[str, Part], words: Callable[[Part], str]) -> Iterator[str]:
    what = TABLE_WORDS[table]
    for key, part in old.items():
        if key not in new:
            yield f"删去{what} {words(part)}"
    for key, part in new.items():
        if key not in old:
            yield f"新增{what} {words(part)}"
        else:
            yield from _fields(f"{what} {_called(old[key], key)}：", old[key], part, table)


def _called(part: Part, key: str) -> str:
    """「C5 居民议事会议」: a code alone says nothing to a meeting."""
    if isinstance(part, Veto):
        return f"「{word('vetoes', 'when', key)}」"
    return f"{key} {part.name}" if isinstance(part, Category | RuleItem) else key


def _fields(here: str, old: Part, new: Part, table: str) -> Iterator[str]:
    names = {info.alias or name: name for name, info in type(new).model_fields.items()}
    for field in FIELDS[table]:
        name = names[field.key]
        if field.key not in _NOT_SAID and getattr(old, name) != getattr(new, name):
            said = [_said(getattr(part, name), field) for part in (old, new)]
            yield f"{here}{field.label}由{said[0]}改为{said[1]}"


def _said(value: object, field: RuleField) -> str:
    """A value of a rule file between 由 and 改为."""
    if value is None or value == () or value == "":
        return "「无」"
    return f"「{_plain(value, dict(field.choices))}」"


def _plain(value: object, words: Mapping[str, str]) -> str:
    match value:
        case Fraction():
            return shown(value)
        case date():
            return value.isoformat()
        case frozenset():
            return "、".join(sorted(_plain(one, words) for one in value))
        case dict():
            return "、".join(f"{_plain(key, words)} {_plain(points, words)}" for key, points in value.items())
        case (int(), int()):
            return f"{value[0]:02}-{value[1]:02}"
        case ((int(), int()), (int(), int())):
            return f"{_plain(value[0], words)} 至 {_plain(value[1], words)}"
        case (Fraction(), Fraction()):
            return f"达到 {shown(value[0] * 100)}% 得 {shown(value[1])} 分"
        case tuple():
            return "、".join(_plain(one, words) for one in value)
        case Enum():
            return str(value)
    text = str(value)
    return words.get(text, text)
