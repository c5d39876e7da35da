"""Things at fixed places on a page, in millimetres: certificates, ballots, name plates, heads of letters.

A text box fits its text: it breaks, then shrinks down to `min_size`; what still does not fit is a misfit, which the
pre-print check names. Nothing here draws; `placed_draw` does.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from gongshu_desk.reports.fonts import after_change, width
from gongshu_desk.reports.ink import BLACK, HAIR, MM
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.text import wrap

SHRINK_STEP = 0.5
TOLERANCE = 0.02
ASCENT = 0.86
"""From the top of a line to its baseline, in em: Chinese faces fill their square."""


@dataclass(frozen=True, slots=True)
class TextBox:
    """Text in a box. Sizes in points; `leading` is a factor of the size, `tracking` points, `indent` characters.

    `min_size` 0 never shrinks. `one_line` never breaks. `turned` stands upside down (for folded cards).
    """

    x: float
    y: float
    width: float
    height: float
    text: str
    role: Role = Role.TABLE
    size: float = 10.5
    min_size: float = 0
    align: Align = Align.LEFT
    valign: Literal["top", "middle", "bottom"] = "top"
    colour: str = BLACK
    leading: float = 1.4
    tracking: float = 0
    indent: float = 0
    justify: bool = False
    one_line: bool = False
    turned: bool = False
    about: str = ""
    """What the text is, for the pre-print check: 姓名, 发证单位."""


@dataclass(frozen=True, slots=True)
class RuleLine:
    """A straight line; `dash` in points (on, off), empty for solid."""

    x1: float
    y1: float
    x2: float
    y2: float
    weight: float = HAIR
    colour: str = BLACK
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class FrameBox:
    """A rectangle: outlined if `weight`, filled if `fill`."""

    x: float
    y: float
    width: float
    height: float
    weight: float = HAIR
    colour: str = BLACK
    fill: str = ""


@dataclass(frozen=True, slots=True)
class QrBox:
    """A QR code of `side` millimetres; ASCII text keeps it small."""

    x: float
    y: float
    side: float
    text: str


@dataclass(frozen=True, slots=True)
class ImageBox:
    """A PNG or JPEG, stretched over its box."""

    x: float
    y: float
    width: float
    height: float
    data: bytes


Item = TextBox | RuleLine | FrameBox | QrBox | ImageBox


@dataclass(frozen=True, slots=True)
class PlacedPage:
    """One page of placed things. `shared` is drawn once per document under the name `key`, however many pages show it."""

    items: tuple[Item, ...]
    shared: tuple[Item, ...] = ()
    key: str = ""


@dataclass(frozen=True, slots=True)
class Panel:
    """Placed things as one piece of the flow, `height` high; places count from its upper left corner at the margin.

    `foot`: it ends at the lowest line of the page (the 版记 of a letter).
    """

    items: tuple[Item, ...]
    height: float
    foot: bool = False


@dataclass(frozen=True, slots=True)
class Fitted:
    """A box's text as it will stand: `size` in points, lines, whether it fits the box at all."""

    size: float
    lines: tuple[str, ...]
    fits: bool


@lru_cache(maxsize=8192)
def fitted(box: TextBox) -> Fitted:
    """Break and shrink until the text fits, or the least size is reached."""
    size = box.size
    least = box.min_size or box.size
    while True:
        lines = _lines(box, size)
        high = ((len(lines) - 1) * box.leading + 1.0) * size / MM
        widest = max((width(box.role, line, size, box.tracking) for line in lines), default=0.0) / MM
        fits = high <= box.height + TOLERANCE and widest <= box.width + TOLERANCE
        if fits or size <= least:
            return Fitted(size, lines, fits)
        size = max(size - SHRINK_STEP, least)


after_change.append(fitted.cache_clear)


def _lines(box: TextBox, size: float) -> tuple[str, ...]:
    if box.one_line:
        return (box.text.replace("\n", " "),)
    limit = box.width * MM * size / (size + box.tracking) if box.tracking > 0 else box.width * MM
    found: list[str] = []
    for paragraph in box.text.split("\n"):
        found += wrap(paragraph, box.role, size, limit, box.indent * size, justify=box.justify)
    return tuple(found)


def boxes(page: PlacedPage | Panel) -> Iterator[TextBox]:
    """Every text box of a page or panel, those of the shared part first."""
    shared = page.shared if isinstance(page, PlacedPage) else ()
    for item in (*shared, *page.items):
        if isinstance(item, TextBox):
            yield item


def misfits(items: Iterable[TextBox]) -> Iterator[TextBox]:
    """The boxes whose text does not fit even at its least size."""
    return (box for box in items if box.text and not fitted(box).fits)
