"""How a field is declared, and what can be derived from the declaration."""

import types
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, ClassVar, Literal, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo

from gongshu_desk.domain.codes import Code
from gongshu_desk.domain.figures import plain

ADDRESS_SHOWN = 6
"""How many characters of an address stay in sight: the city and the district, as 浙江省江州市."""

FieldType = Literal["text", "long_text", "date", "partial_date", "decimal", "int", "code", "yes_no", "list"]


@dataclass(frozen=True, slots=True)
class Meta:
    """What the clerk sees of a field. `label` is also the header of the import sheet.

    `refers` names the record kind whose key this value is; `makes` tells that an unknown one is made;
    `private` masks the value on screen, in exports and in prints; `inner` leaves it out of what is made public, as
    `private` does; `group` is the heading in the form.
    """

    label: str
    aliases: tuple[str, ...] = ()
    hint: str = ""
    sample: str = ""
    refers: str = ""
    makes: bool = False
    private: Literal["", "phone", "id", "address"] = ""
    inner: bool = False
    long: bool = False
    partial_date: bool = False
    number_text: bool = False
    group: str = ""
    width: int = 12


class Draft(BaseModel, extra="forbid", str_strip_whitespace=True, defer_build=True):
    """What a form edits and an import row must satisfy."""

    sheet_order: ClassVar[tuple[str, ...]] = ()
    """Field names in the order of the sheet, where it differs from the order of declaration."""

    form_only: ClassVar[tuple[str, ...]] = ()
    """Fields behind those of the sheet that only the form has: the sheets are a fixed contract."""

    def warnings(self) -> list[str]:
        """Rules of the trade that this record breaks; it is written all the same."""
        return []


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field as declared: everything a form, a table or a sheet needs to know."""

    name: str
    meta: Meta
    type: FieldType
    required: bool
    codes: tuple[Code, ...]
    default: Any

    @property
    def label(self) -> str:
        """The Chinese label."""
        return self.meta.label

    @property
    def header(self) -> str:
        """The label with the mark of a required field."""
        return f"{self.meta.label}*" if self.required else self.meta.label

    @property
    def public(self) -> bool:
        """Whether the field may stand in what is published: nothing of how to reach a person, no birthday, no note."""
        return not self.meta.private and not self.meta.inner

    @property
    def aliases(self) -> tuple[str, ...]:
        """Other headers under which this field comes in sheets."""
        return self.meta.aliases


@cache
def fields_of(draft: type[Draft]) -> tuple[FieldSpec, ...]:
    """The declared fields in sheet order."""
    specs = {name: _spec(name, info) for name, info in draft.model_fields.items()}
    return tuple(specs[name] for name in draft.sheet_order) if draft.sheet_order else tuple(specs.values())


def field_of(draft: type[Draft], name: str) -> FieldSpec:
    """One declared field; KeyError where the draft has none of that name."""
    return {spec.name: spec for spec in form_fields_of(draft)}[name]


@cache
def form_fields_of(draft: type[Draft]) -> tuple[FieldSpec, ...]:
    """The fields of the form: those of the sheet, then what only the form has."""
    return (*fields_of(draft), *(_spec(name, draft.model_fields[name]) for name in draft.form_only))


def _spec(name: str, info: FieldInfo) -> FieldSpec:
    meta = next((m for m in info.metadata if isinstance(m, Meta)), None)
    if meta is None:
        raise TypeError(f"field {name} has no Meta")
    plain = _plain(info.annotation)
    codes = tuple(plain) if isinstance(plain, type) and issubclass(plain, Code) else ()
    default = info.get_default(call_default_factory=True) if not info.is_required() else None
    return FieldSpec(name, meta, _type_of(plain, meta), info.is_required(), codes, default)


def _plain(annotation: Any) -> Any:
    """The annotation without `| None`, `Annotated` and the element type of a tuple."""
    origin = get_origin(annotation)
    if origin in (Union, types.UnionType):
        return _plain(next(a for a in get_args(annotation) if a is not type(None)))
    if hasattr(annotation, "__metadata__"):
        return _plain(get_args(annotation)[0])
    return tuple if origin is tuple else annotation


def _type_of(plain: Any, meta: Meta) -> FieldType:
    if plain is tuple:
        return "list"
    if plain is bool:
        return "yes_no"
    if plain is date:
        return "date"
    if plain is Decimal:
        return "decimal"
    if plain is int:
        return "int"
    if isinstance(plain, type) and issubclass(plain, Code):
        return "code"
    if meta.partial_date:
        return "partial_date"
    return "long_text" if meta.long else "text"


_SENTENCES: Mapping[str, str] = {
    "missing": "没有填写",
    "string_too_long": "太长，最多 {max_length} 个字",
    "string_too_short": "没有填写",
    "string_pattern_mismatch": "写法不对",
    "enum": "不在可选的范围内",
    "date_from_datetime_parsing": "不是日期",
    "date_parsing": "不是日期",
    "date_type": "不是日期",
    "decimal_parsing": "不是数字",
    "decimal_type": "不是数字",
    "decimal_max_places": "小数太多，最多 {decimal_places} 位",
    "int_parsing": "不是整数",
    "int_type": "不是整数",
    "int_from_float": "不是整数",
    "bool_parsing": "只能填是或否",
    "greater_than_equal": "不能小于 {ge}",
    "greater_than": "必须大于 {gt}",
    "less_than_equal": "不能大于 {le}",
    "extra_forbidden": "没有这一项",
}


def explain(error: ValidationError, draft: type[Draft]) -> Iterator[tuple[str, str]]:
    """(field name or "", Chinese sentence) for each fault, as shown below a field or beside a row."""
    labels = {spec.name: spec.label for spec in form_fields_of(draft)}
    for fault in error.errors():
        name = str(fault["loc"][0]) if fault["loc"] else ""
        if fault["type"] == "value_error":
            sentence = str(fault["ctx"]["error"])
        else:
            context = fault.get("ctx") or {}
            pattern = _SENTENCES.get(fault["type"], "填写有误")
            sentence = f"{labels.get(name, name)}{pattern.format_map(_Shown(context))}"
        yield name, sentence


class _Shown(dict[str, Any]):
    def __missing__(self, key: str) -> str:
        return "规定的数"


def shown(value: Any) -> str:
    """A value as a clerk reads it in a cell: label not code, ISO date, plain decimal, 是/否, 、 between several."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, Code):
        return value.label
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return plain(value)
    if isinstance(value, tuple | list):
        return "、".join(shown(v) for v in value)
    return str(value)


def masked(value: str, private: str) -> str:
    """137****0003 for a phone, 3301**********5618 for an ID number, the first six characters of an address.

    What is too short to keep anything of is hidden whole. Several phones in one field are masked one by one.
    """
    if not value or not private:
        return value
    if private == "phone":
        return "、".join(_hidden(one, 3, 4) for one in value.split("、"))
    return _hidden(value, *((ADDRESS_SHOWN, 0) if private == "address" else (4, 4)))


def _hidden(value: str, head: int, tail: int) -> str:
    if len(value) <= head + tail:
        return "*" * len(value)
    return value[:head] + "*" * (len(value) - head - tail) + value[len(value) - tail :]
