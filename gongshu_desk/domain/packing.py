"""Values and texts packed for keeping: what a closed year freezes must be readable, and the same, after years.

Figures of prints are frozen dataclasses of exact numbers, days and codes. `pack` writes them as versioned JSON in which
a decimal stays a decimal and a fraction a fraction, so that what is drawn from them is drawn alike; `unpack` makes only
the classes of figures that this module knows, never one that a text names by itself.
"""

import base64
import binascii
import dataclasses
import hashlib
import inspect
import json
import zlib
from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import Enum
from fractions import Fraction
from functools import cache
from types import ModuleType
from typing import Any

from gongshu_desk.domain import codes, figures, forms, summary
from gongshu_desk.domain.forms import duty, liaison, meetings, people, register

FORMAT = 1
_HOMES: dict[str, ModuleType] = {
    "codes": codes, "figures": figures, "forms": forms, "summary": summary, "duty": duty, "liaison": liaison,
    "meetings": meetings, "people": people, "register": register,
}  # fmt: skip
"""Where classes of figures live, by the name a packed text gives them; a name here never changes its meaning."""


class Unreadable(ValueError):
    """A packed text that is damaged, or written by a version whose figures this one no longer has."""


def digest(text: str) -> str:
    """SHA-256 (hex) of a text."""
    return hashlib.sha256(text.encode()).hexdigest()


def packed(text: str) -> str:
    """A text made small, for a column."""
    return base64.b64encode(zlib.compress(text.encode(), 9)).decode("ascii")


def unpacked(text: str) -> str:
    """The text again; Unreadable where a byte of it was changed."""
    try:
        return zlib.decompress(base64.b64decode(text, validate=True)).decode()
    except (binascii.Error, zlib.error, UnicodeDecodeError, ValueError) as error:
        raise Unreadable(str(error)) from error


def pack(values: tuple[Any, ...]) -> str:
    """Figures of one print as packed text. TypeError for a value that could not be kept exactly."""
    writer = _Writer()
    written = [writer.written(value) for value in values]
    document = {"format": FORMAT, "classes": writer.classes, "figures": written}
    return packed(json.dumps(document, ensure_ascii=False, separators=(",", ":")))


def unpack(text: str) -> tuple[Any, ...]:
    """The figures again, equal to those packed; Unreadable where that is not possible."""
    try:
        document = json.loads(unpacked(text))
        if document["format"] != FORMAT:
            raise Unreadable(f"format {document['format']}")
        makers = [_maker(name, fields) for name, *fields in document["classes"]]
        return tuple(_read(value, makers) for value in document["figures"])
    except (KeyError, TypeError, IndexError, ValueError, InvalidOperation, ZeroDivisionError) as error:
        raise error if isinstance(error, Unreadable) else Unreadable(str(error)) from error


@cache
def _known() -> dict[str, type]:
    """Every class of figures and every code list by the name it has in a packed text."""
    return {
        f"{home}.{name}": kind
        for home, module in _HOMES.items()
        for name, kind in inspect.getmembers(module, inspect.isclass)
        if kind.__module__ == module.__name__ and (dataclasses.is_dataclass(kind) or issubclass(kind, Enum))
    }


@cache
def _names() -> dict[type, str]:
    return {kind: name for name, kind in _known().items()}


class _Writer:
    """Values as JSON; the field names of each class are written once."""

    def __init__(self) -> None:
        self.classes: list[list[str]] = []
        self._places: dict[type, tuple[int, tuple[str, ...]]] = {}

    def written(self, value: Any) -> Any:
        kind = type(value)
        if value is None or kind in (bool, int, str):
            return value
        if kind is tuple:
            return [self.written(each) for each in value]
        if dataclasses.is_dataclass(value):
            place, fields = self._place(kind)
            return {"#": [place, *(self.written(getattr(value, name)) for name in fields)]}
        return self._tagged(kind, value)

    def _tagged(self, kind: type, value: Any) -> Any:
        if kind is Decimal:
            return {"d": str(value)}
        if kind is Fraction:
            return {"f": f"{value.numerator}/{value.denominator}"}
        if kind is date:
            return {"t": value.isoformat()}
        if isinstance(value, Enum):
            return {"e": [_names()[kind], value.name]}
        if kind is list:
            return {"l": [self.written(each) for each in value]}
        if kind is dict:
            return {"m": [[self.written(key), self.written(each)] for key, each in value.items()]}
        if kind is frozenset:
            return {"s": sorted((self.written(each) for each in value), key=json.dumps)}
        raise TypeError(f"{kind.__name__} cannot be kept exactly")

    def _place(self, kind: type) -> tuple[int, tuple[str, ...]]:
        if kind not in self._places:
            if kind not in _names():
                raise TypeError(f"{kind.__name__} is no class of figures that is kept")
            fields = tuple(field.name for field in dataclasses.fields(kind) if field.init)
            self._places[kind] = len(self.classes), fields
            self.classes.append([_names()[kind], *fields])
        return self._places[kind]


Maker = Callable[[list[Any]], Any]


def _maker(name: str, fields: list[str]) -> Maker:
    """Makes values of one class; a field it has got since takes its default, a field it has lost is Unreadable."""
    kind = _known().get(name)
    if kind is None or not dataclasses.is_dataclass(kind):
        raise Unreadable(f"no figures {name}")
    lost = set(fields) - {field.name for field in dataclasses.fields(kind) if field.init}
    if lost:
        raise Unreadable(f"{name} has no {'、'.join(sorted(lost))}")
    return lambda values: kind(**dict(zip(fields, values, strict=True)))


def _read(value: Any, makers: list[Maker]) -> Any:
    if isinstance(value, list):
        return tuple(_read(each, makers) for each in value)
    if not isinstance(value, dict):
        return value
    ((tag, held),) = value.items()
    if tag == "#":
        place, *rest = held
        return makers[place]([_read(each, makers) for each in rest])
    return _untagged(tag, held, makers)


def _untagged(tag: str, held: Any, makers: list[Maker]) -> Any:
    if tag == "d":
        return Decimal(held)
    if tag == "f":
        return Fraction(held)
    if tag == "t":
        return date.fromisoformat(held)
    if tag == "e":
        kind = _known().get(held[0])
        if kind is None or not issubclass(kind, Enum):
            raise Unreadable(f"no code list {held[0]}")
        return kind[held[1]]
    if tag == "l":
        return [_read(each, makers) for each in held]
    if tag == "m":
        return {_read(key, makers): _read(each, makers) for key, each in held}
    if tag == "s":
        return frozenset(_read(each, makers) for each in held)
    raise Unreadable(f"unknown tag {tag}")
