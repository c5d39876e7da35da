"""What a form is drawn from: a list of field descriptions, made by hand or from a draft.

fields = form_fields(DeputyDraft, choosers={"station": stations, "group": groups}, skip={"note"})
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, Literal

from PySide6.QtWidgets import QWidget

from gongshu_desk.domain.records.fields import Draft, FieldSpec, form_fields_of
from gongshu_desk.ui.kit.chooser import Choice, ChooseField, Search
from gongshu_desk.ui.kit.dates import DateField, PartialDateField
from gongshu_desk.ui.kit.fields import Check, Combo, LongText, NumberField, TextField
from gongshu_desk.ui.kit.multi_choice import MultiChoice
from gongshu_desk.ui.kit.private_field import PrivateField

FieldType = Literal[
    "text", "long_text", "date", "partial_date", "decimal", "int", "code", "yes_no", "list", "reference"
]
SHORT_LIST = 60
"""Widths of drafts are characters of a sheet column; a text wider than this takes the whole line."""
WHOLE_PAPER = 10_000
"""A text that may be so long is a paper of its own (the report of a 述职), written in a larger field."""


@dataclass(frozen=True, slots=True)
class FormField:
    """One line of a form.

    choices: (value, label) of a code. search: matches of a reference, or of the words of a list; `free`
    takes what matches nothing. full: takes the whole width of a two-column form. year: the year in use of
    a date. value: what the field shows in an empty form. private: how a stored value is masked.
    """

    key: str
    label: str
    type: FieldType = "text"
    required: bool = False
    hint: str = ""
    tip: str = ""
    group: str = ""
    choices: tuple[tuple[Any, str], ...] = ()
    search: Search | None = None
    free: bool = False
    limit: int = 0
    least: Decimal | int | None = None
    most: Decimal | int | None = None
    places: int | None = None
    read_only: bool = False
    full: bool = False
    year: int | None = None
    value: Any = None
    private: str = ""


def form_fields(
    draft: type[Draft],
    *,
    choosers: Mapping[str, Search] | None = None,
    skip: Collection[str] = (),
    only: Sequence[str] = (),
    read_only: Collection[str] = (),
    year: int | None = None,
) -> list[FormField]:
    """The fields of a draft in sheet order, gathered by their headings (or those of `only`, in its order).

    choosers: what a reference (or list) field finds its matches with, by field name.
    """
    known = choosers or {}
    specs = {spec.name: spec for spec in form_fields_of(draft)}
    names = [name for name in (only or specs) if name not in skip]
    if not only:
        groups = list(dict.fromkeys(specs[name].meta.group for name in names))
        names.sort(key=lambda name: groups.index(specs[name].meta.group))  # each heading once
    return [
        replace(_field(specs[name], draft, known.get(name)), read_only=name in read_only, year=year) for name in names
    ]


def _field(spec: FieldSpec, draft: type[Draft], search: Search | None) -> FormField:
    limits = _limits(draft, spec.name)
    kind: FieldType = "reference" if search and spec.type == "text" else spec.type
    codes = tuple((code, code.label) for code in spec.codes)
    if kind == "code" and not spec.required and spec.default is None:
        codes = ((None, "未填"), *codes)
    elif kind == "code" and spec.required:
        codes = ((None, "请选择"), *codes)
    return FormField(
        spec.name,
        spec.label,
        kind,
        spec.required,
        hint=spec.meta.hint or (f"如 {spec.meta.sample}" if spec.meta.sample else ""),
        tip=spec.meta.hint,
        group=spec.meta.group,
        choices=codes,
        search=search,
        free=spec.meta.makes or (kind == "list" and not spec.meta.refers),
        full=kind in ("long_text", "list") or spec.meta.width >= 28,
        value=spec.default,
        private=spec.meta.private,
        **limits,
    )


def _limits(draft: type[Draft], name: str) -> dict[str, Any]:
    """Limits as pydantic states them, read from the draft's JSON schema."""
    stated = draft.model_json_schema()["properties"].get(name, {})
    plain = next((p for p in stated.get("anyOf", [stated]) if p.get("type") != "null"), stated)
    found: dict[str, Any] = {}
    if "maxLength" in plain:
        found["limit"] = plain["maxLength"]
    if "minimum" in plain:
        found["least"] = int(plain["minimum"])
    if "maximum" in plain:
        found["most"] = int(plain["maximum"])
    return found


def _none(_text: str) -> Sequence[Choice]:
    return ()


def _text(field: FormField) -> QWidget:
    if field.private:
        return PrivateField(field.private, field.hint, limit=field.limit)
    return TextField(field.hint, limit=field.limit)


def _reference(field: FormField) -> QWidget:
    return ChooseField(field.search or _none, field.hint or "输入后选择", free=field.free)


def _code(field: FormField) -> QWidget:
    return Combo(field.choices, field.value, form=True, label=field.label, most=400)


def _number(field: FormField) -> QWidget:
    whole = field.type == "int"
    return NumberField(field.hint, whole=whole, least=field.least, most=field.most, places=field.places)


EDITORS: Mapping[FieldType, Callable[[FormField], QWidget]] = {
    "text": _text,
    "long_text": lambda field: LongText(field.hint, lines=14 if field.limit >= WHOLE_PAPER else 3, limit=field.limit),
    "date": lambda field: DateField(year=field.year),
    "partial_date": lambda field: PartialDateField(),
    "decimal": _number,
    "int": _number,
    "code": _code,
    "yes_no": lambda field: Check("是"),
    "list": lambda field: MultiChoice(field.search or _none, field.hint, free=field.free),
    "reference": _reference,
}
"""Field type → widget: the one table that draws every form of the product."""


def editor_for(field: FormField) -> QWidget:
    """The widget of a field, named for screen readers and disabled where it is read-only."""
    made = EDITORS[field.type](field)
    made.setAccessibleName(field.label + ("，必填" if field.required else ""))
    if field.tip:
        made.setToolTip(field.tip)
    if field.read_only and hasattr(made, "setReadOnly"):
        made.setReadOnly(True)  # can still be read and copied
    elif field.read_only:
        made.setEnabled(False)
    return made
