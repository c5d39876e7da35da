"""Faults of a rule file, said in Chinese: which item, what is wrong, what to do."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from pydantic import ValidationError

from gongshu_desk.errors import InvalidInput

TABLES = {"items": "事项", "categories": "类别", "bands": "等次", "vetoes": "否决", "examples": "算例"}


class Fault(NamedTuple):
    """One fault of a rule file."""

    sentence: str
    next_step: str

    def __str__(self) -> str:
        return f"{self.sentence}{self.next_step}"


class RuleFileError(InvalidInput):
    """A rule file that cannot be used; `faults` holds every reason, the message all of them."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = tuple(faults)
        if len(self.faults) == 1:
            super().__init__(*self.faults[0])
        else:
            listed = "\n".join(f"{number}. {fault}" for number, fault in enumerate(self.faults, start=1))
            super().__init__(f"规则文件有 {len(self.faults)} 处不对：\n{listed}", "请逐处改正后再检查一次。")


def from_pydantic(error: ValidationError, data: Mapping[str, Any]) -> list[Fault]:
    """Each fault that the model found, in the words of the rule file."""
    faults = []
    for one in error.errors(include_url=False):
        place = tuple(part for part in one["loc"] if not (isinstance(part, str) and "[" in part))
        where, key = _place(place, data)
        sentence, step = _words(one["type"], key, one.get("ctx") or {}, one["input"])
        faults.append(Fault(f"{where}{sentence}。", f"请{step}。"))
    return list(dict.fromkeys(faults))


def _place(place: tuple[int | str, ...], data: Mapping[str, Any]) -> tuple[str, str]:
    """「事项 C1：」 and the key at fault, from pydantic's path."""
    if len(place) >= 2 and place[0] in TABLES and isinstance(place[1], int):
        table = str(place[0])
        rows = data.get(table)
        entry = rows[place[1]] if isinstance(rows, list) and place[1] < len(rows) else None
        named = _name(entry) or f"第 {place[1] + 1} 个"
        keys = [str(part) for part in place[2:]]
        return f"{TABLES[table]} {named}：", ".".join(keys) or table
    return "规则：", ".".join(str(part) for part in place)


def _name(entry: object) -> str:
    if not isinstance(entry, Mapping):
        return ""
    return next((str(entry[key]) for key in ("code", "label", "name", "when") if entry.get(key)), "")


def _words(kind: str, key: str, context: Mapping[str, Any], value: object) -> tuple[str, str]:
    """What is wrong with a key and what to do, both without end mark. Own validators write 「怎么了|怎么办」."""
    if kind == "value_error":
        wrong, _, step = str(context.get("error", "")).partition("|")
        return f"{key} {wrong}", step
    if kind == "missing":
        return f"缺少 {key}", f"补上 {key} 这一行"
    if kind == "extra_forbidden":
        return f"没有 {key} 这个字段", f"删去 {key}，或核对它的拼写"
    if kind == "literal_error":
        expected = str(context.get("expected", "")).replace("'", "").replace(" or ", "、").replace(", ", "、")
        return f"{key} 不能写「{value}」", f"改成其中之一：{expected}"
    if kind.startswith("int_"):
        return f"{key} 要写成不带引号的整数，现在是 {value!r}", f"把 {key} 改成整数"
    if kind.startswith("date"):
        return f"{key} 要写成不带引号的日期，现在是 {value!r}", f"改成 {key} = 2025-01-01 这样的写法"
    if kind in ("greater_than_equal", "less_than_equal"):
        bound = f"不小于 {context['ge']}" if "ge" in context else f"不大于 {context['le']}"
        return f"{key} 要{bound}，现在是 {value}", f"改正 {key}"
    if kind in ("string_too_short", "string_type"):
        return f"{key} 要写成带引号的文字，不能为空", f"填写 {key}"
    return f"{key} 的写法不对，现在是 {value!r}", f"对照示例规则改正 {key}"
