"""The text boxes of a layout as placed boxes: names on a line, bodies with an honour, issuers over dates.

Everything is fitted here, with widths known: what comes out are plain text boxes and rules, and a text that does not
fit even at its least size stays in a box too small for it, where the check before printing finds it.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from gongshu_desk.domain.certificates.layout import EMPHASIS, Box
from gongshu_desk.reports.fonts import width
from gongshu_desk.reports.ink import MM
from gongshu_desk.reports.placed import ASCENT, SHRINK_STEP, TOLERANCE, Item, RuleLine, TextBox
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.text import balanced, wrap

ROLES = {"title": Role.TITLE, "serif": Role.TEXT, "sans": Role.TABLE, "sans-bold": Role.HEAD, "kai": Role.KAI}
ALIGNS = {"left": Align.LEFT, "centre": Align.CENTRE, "right": Align.RIGHT, "block": Align.CENTRE}
UNDER = 0.295
"""From the baseline of a name to the rule under it, in em."""
BESIDE = 3.4
BESIDE_MARK = 0.8
"""From the rule to what stands behind it: a word, or a colon alone (mm)."""
PADDING = 8.0
"""How much longer the rule is than the name on it (mm)."""
WHOLE_DOWN_TO = 0.8
"""A name on one line is made smaller by at most a fifth; a longer one with a middle dot stands in two lines."""
NAME_LEADING = 1.2
STRONG_DROP = 1.2 / 22
"""How much lower the honour line stands than a line of the body, in em of the body per millimetre."""
STRONG_DOWN_TO = 0.78
DOTS = re.compile("[·•．‧]")
_BODIES = re.compile("委员会|常委会|代表大会(?!常)|政府|人大(?!常)")


@lru_cache(maxsize=8192)
def box_items(box: Box, text: str, behind: str = "") -> tuple[Item, ...]:
    """A box with its text filled in, fitted. Nothing where the text is empty."""
    if not text.strip():
        return ()
    if box.underline:
        return _underlined(box, text.replace("\n", " "), behind)
    if box.balanced:
        text = "\n".join(part for line in text.split("\n") for part in organ_lines(box, line))
    if box.align == "block":
        return (_block(box, text),)
    if EMPHASIS in text or (box.indent and "\n" in text):
        return _body(box, text)
    return (_plain(box, text),)


def _plain(box: Box, text: str) -> TextBox:
    return TextBox(
        box.x, box.y, box.width, box.height, text, ROLES[box.role], box.size, box.min_size, ALIGNS[box.align],
        box.valign, box.colour, box.leading, box.tracking, box.indent, box.justify, box.one_line, about=box.name,
    )  # fmt: skip


def _block(box: Box, text: str) -> TextBox:
    """Lines centred on the widest of them, which ends at the right edge of the box."""
    used = max(width(ROLES[box.role], line, box.size, box.tracking) for line in text.split("\n")) / MM
    wide = min(max(box.least, used + TOLERANCE), box.width)
    return TextBox(
        box.x + box.width - wide, box.y, wide, box.height, text, ROLES[box.role], box.size, box.min_size, Align.CENTRE,
        box.valign, box.colour, box.leading, box.tracking, about=box.name,
    )  # fmt: skip


def organ_lines(box: Box, text: str) -> list[str]:
    """A long organ in two lines, broken behind a body's name where there is one: …委员会 | 翠柳街道工作委员会."""
    role, limit = ROLES[box.role], box.width * MM
    if width(role, text, box.size) <= limit:
        return [text]
    ends = [match.end() for match in _BODIES.finditer(text) if match.end() < len(text)]
    ends = [end for end in ends if max(width(role, part, box.size) for part in (text[:end], text[end:])) <= limit]
    if not ends:
        return balanced(text, role, box.size, limit)
    end = min(ends, key=lambda at: abs(2 * at - len(text)))
    return [text[:end], text[end:]]


# --- a name on its line ---------------------------------------------------------------------------------------


def _underlined(box: Box, text: str, behind: str) -> tuple[Item, ...]:
    """The name on its rule at the foot of the box, then the address on the same baseline."""
    role, after = ROLES[box.role], box.behind_size or box.size
    gap = BESIDE if len(behind) > 1 else BESIDE_MARK
    room = box.width - width(role, behind, after) / MM - gap - PADDING
    size, lines = _name_lines(box, text, room)
    under = UNDER * box.size / MM
    used = max(width(role, line, size) for line in lines) / MM
    rule = max(box.least, used + PADDING)
    bottom = box.y + box.height
    baseline = bottom - under
    step = size * NAME_LEADING / MM
    high = (len(lines) - 1) * step + size / MM
    top = baseline + (1 - ASCENT) * size / MM - high
    fits = used <= room + TOLERANCE and top >= box.y - TOLERANCE
    name = TextBox(
        box.x, top, rule if fits else room, high + TOLERANCE, "\n".join(lines), role, size, 0, Align.CENTRE, "top", box.colour,
        NAME_LEADING, one_line=len(lines) == 1, about=box.name,
    )  # fmt: skip
    items: list[Item] = [name, RuleLine(box.x, bottom, box.x + rule, bottom)]
    if behind:
        left = box.x + rule + gap
        wide = max(width(role, behind, after) / MM, 1.0) + 2 * TOLERANCE
        place = baseline - ASCENT * after / MM
        items.append(
            TextBox(
                left, place, wide, after / MM, behind, role, after, colour=box.colour, one_line=True, about=box.name
            )
        )
    return tuple(items)


def _name_lines(box: Box, text: str, room: float) -> tuple[float, tuple[str, ...]]:
    """Size and lines: one line while that needs little shrinking, else two, broken after a middle dot."""
    role = ROLES[box.role]
    em = width(role, text, 1) / MM
    whole = min(box.size, room / em if em else box.size)
    least = box.min_size or box.size
    ends = [match.end() for match in DOTS.finditer(text) if match.end() < len(text)]
    if whole >= max(box.size * WHOLE_DOWN_TO, least) or not ends:
        return _stepped(max(whole, least)), (text,)
    end = min(ends, key=lambda at: abs(2 * at - len(text)))
    lines = (text[:end], text[end:])
    widest = max(width(role, line, 1) for line in lines) / MM
    free = box.height - UNDER * box.size / MM
    high = (NAME_LEADING + ASCENT) / MM
    size = min(box.size, room / widest, free / high)
    if size <= whole:
        return _stepped(max(whole, least)), (text,)
    return _stepped(max(size, least)), lines


def _stepped(size: float) -> float:
    """A size in hundredths of a point, never above what fits."""
    return int(size * 100) / 100


# --- a body with paragraphs -----------------------------------------------------------------------------------


class _Paragraph(NamedTuple):
    text: str
    lines: tuple[str, ...]
    strong: float
    """Size of an honour line; 0 for plain text."""
    tracking: float


def _body(box: Box, text: str) -> tuple[Item, ...]:
    """Paragraphs from the top of the box, all of one size: the largest at which they end above its foot."""
    size = box.size
    least = box.min_size or box.size
    while True:
        paragraphs = [_paragraph(box, line, size) for line in text.split("\n")]
        count = sum(len(one.lines) for one in paragraphs)
        high = ((count - 1) * box.leading + 1) * size / MM
        if high <= box.height + TOLERANCE or size <= least:
            break
        size = max(size - SHRINK_STEP, least)
    free = {"top": 0.0, "middle": (box.height - high) / 2, "bottom": box.height - high}[box.valign]
    top = box.y + max(free, 0.0)
    items: list[Item] = []
    for one in paragraphs:
        items.append(_placed(box, one, size, top))
        top += len(one.lines) * box.leading * size / MM
    return tuple(items)


def _paragraph(box: Box, line: str, size: float) -> _Paragraph:
    limit = box.width * MM
    if line.startswith(EMPHASIS):
        text = line[len(EMPHASIS) :]
        return _strong(box, text, size * (box.strong_size or box.size) / box.size, limit)
    lines = wrap(line, ROLES[box.role], size, limit, box.indent * size, justify=box.justify)
    return _Paragraph(line, tuple(lines), 0, box.tracking)


def _strong(box: Box, text: str, size: float, limit: float) -> _Paragraph:
    """An honour on one line: spaced, closed up, then smaller; a very long one in two lines about equally long."""
    role = ROLES[box.strong_role]
    natural = width(role, text, size)
    if natural + box.strong_tracking * (len(text) - 1) <= limit:
        return _Paragraph(text, (text,), size, box.strong_tracking)
    if natural <= limit:
        return _Paragraph(text, (text,), size, (limit - natural) / max(len(text), 1))
    if limit / natural >= STRONG_DOWN_TO:
        return _Paragraph(text, (text,), _stepped(size * limit / natural), 0)
    size *= STRONG_DOWN_TO
    return _Paragraph(text, tuple(balanced(text, role, size, limit)), size, 0)


def _placed(box: Box, one: _Paragraph, size: float, top: float) -> TextBox:
    """One paragraph at `top`, no higher than what is left of the box: one that runs over it is a misfit."""
    left = box.y + box.height - top
    step = box.leading * size / MM
    if one.strong:
        role = ROLES[box.strong_role]
        y = top + ASCENT * (size - one.strong) / MM + STRONG_DROP * size
        high = min(((len(one.lines) - 1) * step + one.strong / MM) + TOLERANCE, max(left + one.strong / MM, 0.0))
        return TextBox(
            box.x, y, box.width, high, "\n".join(one.lines), role, one.strong, 0, Align.CENTRE, "top", box.colour,
            box.leading * size / one.strong, one.tracking, about=box.name,
        )  # fmt: skip
    high = ((len(one.lines) - 1) * box.leading + 1) * size / MM
    return TextBox(
        box.x, top, box.width, min(high, left) if left > 0 else 0.0, one.text, ROLES[box.role], size, 0,
        ALIGNS[box.align], "top", box.colour, box.leading, box.tracking, box.indent, box.justify, about=box.name,
    )  # fmt: skip
