"""Breaking Chinese text into lines, and fitting text into a width.

Rules: no line begins with a closing mark or ends with an opening one; a number keeps its unit (16学时, 5 年), Latin
words, …… and —— stay whole. Lines are justified by stretching every gap alike, at most 0.12 em.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from gongshu_desk.reports.fonts import width
from gongshu_desk.reports.roles import Role

NO_START = frozenset("、，。；：？！）》〉」』】〕〗｝”’…—·・％%‰℃～〜,.;:?!)]}々￠°′″")
NO_END = frozenset("（《〈「『【〔〖｛“‘([{￥$＄")
MOST_STRETCH = 0.12
"""Largest gap added between two characters, in em."""
LEAST_SHRINK = 0.94
"""Text is made smaller by at most 6 %; more looks like a mistake beside its neighbours."""

_UNITS = "个半天|个工作日|工作日|小时|学时|半天|平方米|公里|万元|周岁|年度|[年月日时分秒天个次件人条页号届名张票项份岁元组户位版场]"
_TOKEN = re.compile(
    rf"(?P<dashes>…+|—+)|(?P<number>[−+-]?\d[\d.,:/]*%?)(?P<unit> ?(?:{_UNITS}))?"
    r"|(?P<word>[A-Za-z0-9〇*][A-Za-z0-9.,:/%@_*#+'\-]*)|(?P<one>.)",
    re.DOTALL,
)


def wrap(
    text: str, role: Role, size: float, limit: float, first_indent: float = 0, *, justify: bool = False
) -> list[str]:
    """Lines no wider than `limit` points; the first has `first_indent` less. A line break in `text` is kept.

    A single word wider than the line is cut between its characters: nothing ever reaches beyond `limit`. Lines that
    will be justified let a unit fall to the next line where number and unit together would open gaps.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines.extend(_wrap_one(paragraph, role, size, limit, 0 if lines else first_indent, justify))
    return lines


def _wrap_one(text: str, role: Role, size: float, limit: float, indent: float, justify: bool) -> Iterator[str]:
    line, room = "", limit - indent
    pending = list(reversed(_tokens(text)))
    while pending:
        token, cut = pending.pop()
        if width(role, (line + token).rstrip(), size) <= room:
            line += token
            continue
        if not line.strip():
            head, tail = _cut_to(token, role, size, room)
            line = head
            if tail:
                pending.append((tail, 0))
        elif justify and cut and _gapes(line, role, size, room) and width(role, line + token[:cut], size) <= room:
            line += token[:cut]
            pending.append((token[cut:].lstrip(), 0))
        else:
            pending.append((token, cut))
        yield line.rstrip()
        line, room = "", limit
        while pending and not pending[-1][0].strip(" "):
            pending.pop()
    if line or not text:
        yield line.rstrip()


def cut_short(text: str, role: Role, size: float, limit: float) -> str:
    """`text` where it fits in `limit` points, else as much of it as fits with … behind it.

    A number stays with its unit, a Latin word stays whole, and no mark or opening bracket is left before the ….
    """
    if width(role, text, size) <= limit:
        return text
    line = wrap(text, role, size, limit - width(role, "…", size))[0]
    while line and (line[-1] in NO_END or line[-1] in NO_START):
        line = line[:-1]
    return f"{line}…"


def _gapes(line: str, role: Role, size: float, room: float) -> bool:
    """Whether justifying this line would need more than the allowed stretch."""
    gaps = max(len(line.rstrip()) - 1, 1)
    return (room - width(role, line.rstrip(), size)) / gaps > MOST_STRETCH * size


def _cut_to(token: str, role: Role, size: float, room: float) -> tuple[str, str]:
    """As many leading characters as fit, at least one, and the rest; not before a closing mark if that can be helped."""
    end = 1
    while end < len(token) and width(role, token[: end + 1], size) <= room:
        end += 1
    good = end
    while good > 1 and good < len(token) and (token[good] in NO_START or token[good - 1] in NO_END):
        good -= 1
    end = good if good > 1 else end
    return token[:end], token[end:]


def tokens(text: str) -> tuple[str, ...]:
    """The pieces between which a line may be broken, in order."""
    return tuple(piece for piece, _ in _tokens(text))


@lru_cache(maxsize=4096)
def _tokens(text: str) -> tuple[tuple[str, int], ...]:
    """Unbreakable pieces; the number says where a piece may be parted after all (between number and unit)."""
    pieces: list[tuple[str, int]] = []
    opening = ""
    for match in _TOKEN.finditer(text):
        token = match.group()
        number = match.group("number")
        cut = len(opening) + len(number) if number and match.group("unit") else 0
        if token[0] in NO_START and pieces and not opening:
            before, old = pieces[-1]
            pieces[-1] = (before + token, old)
        elif token in NO_END or (token[0] in NO_START and opening):
            opening += token
        else:
            pieces.append((opening + token, cut))
            opening = ""
    if opening:
        pieces.append((opening, 0))
    return tuple(pieces)


def stretch(line: str, role: Role, size: float, limit: float) -> float:
    """The tracking that makes a line as wide as `limit`; 0 where that would gape."""
    gaps = len(line) - 1
    free = limit - width(role, line, size)
    return free / gaps if gaps > 0 and 0 < free <= gaps * MOST_STRETCH * size else 0.0


def fitted_size(text: str, role: Role, size: float, limit: float, least: float = LEAST_SHRINK) -> float | None:
    """The size at which `text` fits in one line, not under `least` of `size`; None where it must be broken."""
    needed = width(role, text, size)
    if needed <= limit:
        return size
    shrunk = size * limit / needed
    return shrunk if shrunk >= size * least else None


def balanced(text: str, role: Role, size: float, limit: float) -> list[str]:
    """A title in as few lines as fit, about equally long, the longer first."""
    count = len(wrap(text, role, size, limit))
    if count == 1:
        return [text]
    goal = limit
    step = size / 2
    while goal - step > 0 and len(wrap(text, role, size, goal - step)) == count:
        goal -= step
    return wrap(text, role, size, goal)
