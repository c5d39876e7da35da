"""The columns of the entry grid, derived from the declared fields of a kind."""

import re
from collections import defaultdict
from collections.abc import Callable, Sequence

from gongshu_desk.domain.names import normal, search_text
from gongshu_desk.domain.records.fields import FieldSpec, shown
from gongshu_desk.domain.untidy_dates import read_date as serial_day
from gongshu_desk.errors import InvalidInput
from gongshu_desk.services.choices import Choosable, matching
from gongshu_desk.services.entering import NUMBERED, Opened
from gongshu_desk.ui.kit.chooser import Choice, Search
from gongshu_desk.ui.kit.dates import read_date, read_partial_date
from gongshu_desk.ui.kit.entry_model import EntryColumn
from gongshu_desk.ui.kit.entry_sheet import SheetColumn, heading_key

_SERIAL = re.compile(r"\d{5}(\.\d+)?")
CHARACTER = 8
"""Pixels of half a Chinese character at 标准: the width of a field is given in these."""
WIDEST = 300
Settle = Callable[[str, str], str]


def columns_of(opened: Opened) -> tuple[EntryColumn, ...]:
    """A column per field, with what its cells choose from."""
    return tuple(_column(spec, opened.choices.get(spec.meta.refers, [])) for spec in opened.fields)


def _column(spec: FieldSpec, offered: Sequence[Choosable]) -> EntryColumn:
    names = frozenset(heading_key(name) for name in (spec.label, *spec.aliases))
    numbered = spec.meta.refers in NUMBERED and spec.type != "list"
    wide = max(len(spec.header) * 15 + 24, spec.meta.width * CHARACTER + 16, 176 if numbered else 0)
    labels = {c.value: c.label for c in offered}
    return EntryColumn(
        SheetColumn(spec.name, spec.label, spec.required, names),
        min(wide, WIDEST),
        "pick" if _search(spec, offered) else "long" if spec.type == "long_text" else "text",
        _search(spec, offered),
        labels.get if numbered else None,  # type: ignore[arg-type]  # a number that is not known has no name
        spec.meta.private,
        spec.type in ("int", "decimal"),
        _tip(spec),
    )


def _tip(spec: FieldSpec) -> str:
    if spec.type == "date":
        return "可填 20261122 或 11-22"
    if spec.type == "list":
        return spec.meta.hint or "几个之间用顿号分开"
    return spec.meta.hint or (f"如 {spec.meta.sample}" if spec.meta.sample else "")


def _search(spec: FieldSpec, offered: Sequence[Choosable]) -> Search | None:
    if spec.type == "list":
        return None
    if offered:
        return lambda text: [Choice(c.value, c.label, _note(c)) for c in matching(offered, text)]
    words = [shown(code) for code in spec.codes] if spec.codes else ["是", "否"] if spec.type == "yes_no" else []
    if not words:
        return None
    found = {word: f"{search_text(word)}" for word in words}

    def search(text: str) -> Sequence[Choice]:
        wanted = text.strip().casefold()
        exact = [word for word in words if word == text.strip()]
        hits = exact or [w for w in words if wanted in w.casefold() or f"|{wanted}" in found[w]]
        return [Choice(word, word) for word in hits]

    return search


def _note(choice: Choosable) -> str:
    """The number, which tells namesakes apart, and the remark."""
    apart = [choice.value] if choice.value not in (choice.label, *choice.note.split()) else []
    return "　".join([choice.note, *apart]) if choice.note else "".join(apart)


def settler(opened: Opened, year: int) -> Settle:
    """How a typed cell is tidied at once: short dates are completed, a name that one person bears becomes the number.

    What cannot be read stays as it was typed; the check says what is wrong with it.
    """
    specs = {spec.name: spec for spec in opened.fields}
    numbers: dict[str, dict[str, list[str]]] = {}
    for kind in NUMBERED:
        numbers[kind] = defaultdict(list)
        for choice in opened.choices.get(kind, []):
            numbers[kind][normal(choice.label)].append(choice.value)

    def settle(key: str, text: str) -> str:
        spec, text = specs[key], text.strip()
        if not text:
            return ""
        if spec.type in ("date", "partial_date"):
            return _date(spec, text, year)
        if spec.meta.refers in NUMBERED and spec.type != "list":
            bearers = numbers[spec.meta.refers].get(normal(text), [])
            return bearers[0] if len(bearers) == 1 else text
        return text

    return settle


def _date(spec: FieldSpec, text: str, year: int) -> str:
    if _SERIAL.fullmatch(text):  # a day as a spreadsheet counts them, of a column not formatted as a date
        try:
            return serial_day(float(text), spec.label).isoformat()
        except InvalidInput:
            return text
    try:
        if spec.type == "partial_date":
            return read_partial_date(text)
        day = read_date(text, year)
    except ValueError:
        return text
    return day.isoformat() if day else text
