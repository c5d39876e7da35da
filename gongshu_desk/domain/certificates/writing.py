"""A `Layout` as a file again: what the editor stores and exports. Reading it gives the same layout."""

import base64
import json
from collections.abc import Iterator, Sequence
from dataclasses import MISSING, fields

from gongshu_desk.domain.certificates.layout import Box, Corners, Frame, Layout, Qr, Rule

WIDE = 100


def written(layout: Layout) -> str:
    """The TOML text of a layout; keys that have their usual value are left out."""
    return "\n".join(_lines(layout)) + "\n"


def _lines(layout: Layout) -> Iterator[str]:
    yield f"# {layout.title}：证书版式。长度为毫米，从左上角起；字号为磅。大括号内的变量打印时填写。"
    yield f"kind = {_quoted(layout.kind.value)}"
    yield f"title = {_quoted(layout.title)}"
    yield f"paper = {_quoted(layout.paper)}"
    for sentence in layout.sentences:
        yield f"\n[sentences.{sentence.name}]"
        yield f"text = {_quoted(sentence.text)}"
        yield from (f"{condition} = {_quoted(text)}" for condition, text in sentence.variants)
    yield from _tables("frames", layout.frames)
    yield from _tables("corners", layout.corners)
    yield from _tables("rules", layout.rules)
    yield from _tables("boxes", layout.boxes)
    if layout.qr:
        yield "\n[qr]"
        yield from _keys(layout.qr)
    if layout.background:
        packed = base64.b64encode(layout.background.data).decode()
        yield "\n[background]"
        yield f"stock = {_value(layout.background.stock)}"
        yield "image = '''"  # a literal string is read twenty times as fast as a basic one
        yield from (packed[at : at + WIDE] for at in range(0, len(packed), WIDE))
        yield "'''"


def _tables(name: str, pieces: Sequence[Box | Rule | Frame | Corners]) -> Iterator[str]:
    for piece in pieces:
        yield f"\n[[{name}]]"
        yield from _keys(piece)


def _keys(piece: Box | Rule | Frame | Corners | Qr) -> Iterator[str]:
    for one in fields(piece):
        value = getattr(piece, one.name)
        if one.default is MISSING or value != one.default:
            yield f"{one.name} = {_value(value)}"


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return f"{round(value, 3):g}"
    if isinstance(value, tuple):
        return f"[{', '.join(_value(one) for one in value)}]"
    return _quoted(str(value))


def _quoted(text: str) -> str:
    """A basic string of TOML: JSON's escapes are among its own, but DEL must be escaped too."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
