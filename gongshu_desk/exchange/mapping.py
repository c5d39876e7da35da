"""Headers of a foreign sheet → fields of a draft: by label, alias, the clerk's word, or what was chosen last time.

序号 is never a field, and 编号 is one only where a field is labelled so: in a roster it is no certificate number.
"""

import re
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Protocol

from gongshu_desk.domain.untidy_text import half_width, is_blank, one_line
from gongshu_desk.errors import InvalidInput


class SheetField(Protocol):
    """What mapping needs to know of a field; `domain.records.fields.FieldSpec` has it."""

    @property
    def name(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def aliases(self) -> tuple[str, ...]: ...
    @property
    def required(self) -> bool: ...


_LEADING = ("所属", "所在", "代表", "本人")
_TRAILING = ("编号", "号码")
_NEVER = frozenset({"序号", "序", "号", "行号", "no", "no."})
_JOINED = frozenset({"工作单位", "职务", "单位", "现任职务"})
"""Columns that together make one field: 工作单位 | 职务."""


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """Which column feeds which field.

    `by_header` header → field name (several headers of one field are joined with a blank); `constants`
    field name → the raw text for rows in which no column gives a value; `unused` headers without a field;
    `missing` labels of required fields that nothing feeds; `guessed` headers whose field was told by their cells.
    """

    by_header: dict[str, str]
    constants: dict[str, str] = field(default_factory=dict)
    unused: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    guessed: frozenset[str] = frozenset()

    def values(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """Field name → raw cell, for one row of a Grid; fields without a value are left out."""
        found: dict[str, Any] = {}
        for header, name in self.by_header.items():
            cell = row.get(header, "")
            if cell != "" and not is_blank(cell):
                found[name] = f"{found[name]} {cell}" if name in found else cell
        for name, text in self.constants.items():
            found.setdefault(name, text)
        return found


@lru_cache(maxsize=4096)
def header_key(text: Hashable) -> str:
    """A header for comparison: without blanks, line breaks, marks of required fields, bracketed hints and colons."""
    key = re.sub(r"\s+", "", half_width(str(text))).lower()
    key = re.sub(r"[(\[【〔][^()\[\]【】〔〕]*[)\]】〕]", "", key) or key
    return key.strip("*:：★※")


def known_headers(fields: Iterable[SheetField]) -> frozenset[str]:
    """The keys of all headers that are understood without the clerk's word."""
    return frozenset(_table(fields))


def _table(fields: Iterable[SheetField]) -> dict[str, str]:
    """Header key → field name; labels before aliases before shortened and lengthened forms."""
    fields = list(fields)
    labels = {header_key(f.label): f.name for f in fields}
    aliases = {header_key(alias): f.name for f in reversed(fields) for alias in f.aliases}
    exact = aliases | labels
    loose = {form: name for key, name in exact.items() for form in _loose_forms(key)}
    return {key: name for key, name in (loose | exact).items() if key not in _NEVER}


def _loose_forms(key: str) -> list[str]:
    """所属选区, 代表手机, 手机号码 for 选区, 手机."""
    heads = ["", *(head for head in _LEADING if not key.startswith(head))]
    tails = ["", *(tail for tail in _TRAILING if not key.endswith("号"))]
    return [
        f"{head}{key}{tail}" for head in heads for tail in tails if (head or tail) and key not in ("编号", "名称", "")
    ]


def map_headers(
    headers: Sequence[str],
    fields: Sequence[SheetField],
    chosen: Mapping[str, str] | None = None,
    constants: Mapping[str, str] | None = None,
    remembered: Mapping[str, str] | None = None,
) -> ColumnMapping:
    """Give each header its field.

    `chosen` is the clerk's word (header → label, alias or name of a field; empty = leave the column out), as
    `--map` gives it; `constants` likewise (field → text, `--set`); `remembered` header → field name (empty =
    leave the column out) from an earlier import, used where it still fits. Raises InvalidInput for a header or field that does not exist.
    """
    table = _table(fields)
    by_key = {header_key(header): header for header in reversed(headers)} | {header: header for header in headers}
    result: dict[str, str] = {}
    settled: set[str] = set()
    for wanted, target in (chosen or {}).items():
        header = by_key.get(wanted) or by_key.get(header_key(wanted))
        if header is None:
            raise InvalidInput(f"表里没有「{wanted}」这一列。", f"现有的列：{'、'.join(headers)}。")
        settled.add(header)
        if target.strip():
            result[header] = field_name(target, fields)
    names = {f.name for f in fields}
    for wanted, name in (remembered or {}).items():
        header = by_key.get(wanted) or by_key.get(header_key(wanted))
        if header and header not in settled and (not name or (name in names and name not in result.values())):
            settled.add(header)
            if name:
                result[header] = name
    _map_the_rest([h for h in headers if h not in settled], fields, table, result)
    fixed = {field_name(target, fields): text for target, text in (constants or {}).items()}
    fed = set(result.values()) | set(fixed)
    ordered = {header: result[header] for header in headers if header in result}
    return ColumnMapping(
        ordered,
        fixed,
        tuple(header for header in headers if header not in ordered),
        tuple(f.label for f in fields if f.required and f.name not in fed),
    )


def _map_the_rest(
    headers: Sequence[str], fields: Sequence[SheetField], table: Mapping[str, str], result: dict[str, str]
) -> None:
    """Labels win over aliases, aliases over looser forms; a field takes one column, or 工作单位 and 职务 together."""
    labels = {header_key(f.label) for f in fields}
    aliases = {header_key(alias) for f in fields for alias in f.aliases}

    def rank(header: str) -> int:
        key = header_key(header)
        return 0 if key in labels else 1 if key in aliases else 2

    for header in sorted(headers, key=rank):
        key = header_key(header)
        name = table.get(key)
        if name is None:
            continue
        rivals = [header_key(other) for other, taken in result.items() if taken == name]
        if not rivals or (key in _JOINED and all(rival in _JOINED and rival != key for rival in rivals)):
            result[header] = name


def field_name(target: str, fields: Iterable[SheetField]) -> str:
    """The field that a label, alias or name means; InvalidInput with the choices where none does."""
    fields = list(fields)
    by_name = {f.name: f.name for f in fields}
    found = by_name.get(target.strip()) or _table(fields).get(header_key(target))
    if found is None:
        raise InvalidInput(f"没有「{target}」这个字段。", f"可用的字段：{'、'.join(f.label for f in fields)}。")
    return found


def parse_pairs(pairs: Iterable[str], option: str) -> dict[str, str]:
    """`表头=字段` of `--map`, `字段=值` of `--set`; InvalidInput where there is no `=`."""
    found: dict[str, str] = {}
    for pair in pairs:
        left, sign, right = pair.partition("=")
        if not sign or not left.strip():
            raise InvalidInput(
                f"{option} 的写法「{pair}」不对。", f"请写成 {option} 左边=右边，例如 --map 出生年月=出生日期。"
            )
        found[one_line(left)] = right.strip()
    return found
