"""The district platform's list of suggestions as it is exported: other headings, classes in words, several organs in a
cell. What stands in the cells is put as the sheet of suggestions has it; who is meant is `services.platform_list`'s.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from gongshu_desk.domain.untidy_text import half_width, is_blank
from gongshu_desk.exchange.mapping import ColumnMapping, header_key
from gongshu_desk.exchange.reading import Grid

ASSISTING = frozenset({"会办单位", "协办单位", "会办", "协办", "会办单位名称", "协办单位名称"})
"""Headings of the column of assisting organs, which the fixed sheet does not have."""
_DATE = re.compile(r"(19|20)\d\d\s*[-/.年]\s*\d{1,2}.*|(19|20)\d{6}|\d{5}")
_CROWD = re.compile(r"等\s*\d*\s*[名位]?(代表|人).*$|等$|[(（][^()（）]*[)）]")
_OUTCOMES = (
    (re.compile(r"^[aA]\b|^[aA]\s*类|已经?解决|已落实|采纳落实|基本解决"), "A"),
    (re.compile(r"^[bB]\b|^[bB]\s*类|正在解决|列入计划|逐步解决|部分解决"), "B"),
    (re.compile(r"^[cC]\b|^[cC]\s*类|留作?参考|暂不能|暂时不能|因条件限制"), "C"),
)
_SATISFACTION = {"非常满意": "满意", "很满意": "满意", "表示满意": "满意", "基本满意": "基本满意", "不太满意": "不满意"}
_EMPTY = frozenset({"未评价", "未测评", "未答复", "未反馈", "暂无", "无", "/", "-", "—", "--", "——"})
_KINDS = {
    "代表建议": "建议",
    "建议批评意见": "建议",
    "建议、批评和意见": "建议",
    "代表议案": "议案",
    "议案转建议": "建议",
}
_RAISED = {"会议期间": "大会", "大会期间": "大会", "会中": "大会", "闭会期间": "闭会", "平时": "闭会", "会后": "闭会"}
_BETWEEN = re.compile(r"[、，,;；\n\r/\s]+")
_HOST = re.compile(r"(主办|分办)(单位)?[:：]?")
_ASSIST = re.compile(r"(会办|协办)(单位)?[:：]?")


def completed(grid: Grid, columns: ColumnMapping) -> ColumnMapping:
    """The columns with what such a list leaves to be understood: no 类别 means 建议, 提出时间 may hold days."""
    by_header, constants = dict(columns.by_header), dict(columns.constants)
    fed = {*by_header.values(), *constants}
    when = next((header for header, name in by_header.items() if name == "raised_at"), None)
    if "raised_on" not in fed and when is not None and _mostly_days(grid, when):
        by_header[when] = "raised_on"
    if "kind" not in fed:
        constants["kind"] = "建议"
    missing = tuple(label for label in columns.missing if label not in _labels({*by_header.values(), *constants}))
    unused = tuple(header for header in columns.unused if header_key(header) not in ASSISTING)
    return replace(columns, by_header=by_header, constants=constants, missing=missing, unused=unused)


def _labels(names: set[str]) -> set[str]:
    return {label for name, label in (("kind", "类别"), ("raised_on", "提出日期")) if name in names}


def _mostly_days(grid: Grid, header: str) -> bool:
    cells = [cells.get(header, "") for _, cells in grid.rows if not is_blank(cells.get(header, ""))]
    days = sum(not isinstance(cell, str) or bool(_DATE.fullmatch(cell.strip())) for cell in cells)
    return bool(cells) and 2 * days > len(cells)


def tidied(grid: Grid, columns: ColumnMapping) -> Grid:
    """The grid with the cells of such a list as the sheet of suggestions has them; the file itself stays as it is."""
    readers = {"outcome": _outcome, "satisfaction": _vote, "kind": _kind, "raised_at": _raised, "lead": _lead,
               "cosigners": _signers, "handler": _handler, "key": _yes, "excellent": _yes}  # fmt: skip
    wanted = {header: readers[name] for header, name in columns.by_header.items() if name in readers}
    dates = {h for h, name in columns.by_header.items() if name in ("assigned_on", "answered_on", "evaluated_on")}

    def row(cells: Mapping[str, Any]) -> dict[str, Any]:
        made = dict(cells)
        for header, reader in wanted.items():
            if isinstance(made.get(header), str):
                made[header] = reader(half_width(made[header]).strip())
        for header in dates:
            if isinstance(made.get(header), str) and made[header].strip() in _EMPTY:
                made[header] = ""
        return made

    return replace(grid, rows=tuple((number, row(cells)) for number, cells in grid.rows))


def assisting(grid: Grid, columns: ColumnMapping) -> dict[int, str]:
    """Row number → the assisting organs, from their own column or from 「主办：甲局 会办：乙局」 in that of the hosts."""
    own = [header for header in grid.headers if header_key(header) in ASSISTING]
    hosts = [header for header, name in columns.by_header.items() if name == "handler"]
    found: dict[int, str] = {}
    for number, cells in grid.rows:
        texts = [str(cells.get(header, "")) for header in own]
        for text in (str(cells.get(header, "")) for header in hosts):
            if match := _ASSIST.search(half_width(text)):
                texts.append(half_width(text)[match.end() :])
        organs = [organ for text in texts if text.strip() not in _EMPTY for organ in _organs(text)]
        if organs:
            found[number] = "、".join(dict.fromkeys(organs))
    return found


def _organs(text: str) -> list[str]:
    return [part for part in _BETWEEN.split(half_width(text).strip()) if part]


def _handler(text: str) -> str:
    before = _ASSIST.split(text)[0] if _HOST.search(text) else text
    return "" if text in _EMPTY else "、".join(_organs(_HOST.sub("", before)))


def _outcome(text: str) -> str:
    if text in _EMPTY:
        return ""
    return next((value for pattern, value in _OUTCOMES if pattern.search(text)), text)


def _vote(text: str) -> str:
    return "" if text in _EMPTY else _SATISFACTION.get(text, text)


def _kind(text: str) -> str:
    return _KINDS.get(text, text)


def _raised(text: str) -> str:
    return _RAISED.get(text, text)


def _yes(text: str) -> str:
    return {
        "重点": "是",
        "重点督办": "是",
        "重点建议": "是",
        "优秀": "是",
        "优秀建议": "是",
        "一般": "否",
        "普通": "否",
    }.get(text, "" if text in _EMPTY else text)


def _lead(text: str) -> str:
    return _CROWD.sub("", text).strip()


def _signers(text: str) -> str:
    return "" if text in _EMPTY else "、".join(part for part in _organs(_CROWD.sub("", text)) if part)
