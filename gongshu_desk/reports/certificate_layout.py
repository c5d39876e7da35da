"""A certificate's layout and what stands on it → one placed page.

What every certificate of a batch shares (frame, title, background, fixed words) becomes the page's shared part, drawn
once per document; the rest is fitted per person. Equal texts in equal boxes are fitted once.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from gongshu_desk import paths
from gongshu_desk.domain.certificates.layout import Box, Corners, Layout
from gongshu_desk.domain.certificates.reading import parse
from gongshu_desk.domain.certificates.variables import filled, filled_lines, names_in
from gongshu_desk.domain.codes import CertificateKind
from gongshu_desk.reports.certificate_text import box_items
from gongshu_desk.reports.document import PageSetup
from gongshu_desk.reports.placed import FrameBox, ImageBox, Item, PlacedPage, QrBox, RuleLine


@dataclass(frozen=True, slots=True)
class Filling:
    """What one certificate says: its variables, the conditions that hold, and the text of its QR code ("" for none)."""

    values: Mapping[str, str]
    conditions: frozenset[str]
    code: str


@lru_cache(maxsize=8)
def shipped(kind: CertificateKind) -> str:
    """The text of the layout that comes with the program."""
    return (paths.resources() / "certificates" / f"{kind.value}.toml").read_text(encoding="utf-8")


def layout_of(kind: CertificateKind, text: str) -> Layout:
    """The layout in `text`, or the shipped one where it is empty. InvalidInput for a text that is none."""
    return parse(text or shipped(kind), kind)


@lru_cache(maxsize=8)
def setup_of(layout: Layout) -> PageSetup:
    """The paper, without margins or foot line."""
    return PageSetup(layout.width, layout.height, 0, 0, 0, 0, 0, footer=False)


def certificate_page(layout: Layout, filling: Filling, *, stock: bool = True) -> PlacedPage:
    """One certificate. `stock` False leaves out what the paper carries already."""
    page = _shared(layout, filling.conditions, stock)
    values = dict(filling.values)
    for sentence in layout.sentences:
        text = next((text for name, text in sentence.variants if name in filling.conditions), sentence.text)
        values[sentence.name] = filled(text, filling.values)
    items: list[Item] = []
    for box in layout.boxes:
        if _shown(box, filling.conditions, stock) and not _fixed(box):
            items += box_items(box, filled_lines(box.text, values), filled_lines(box.behind, values))
    if layout.qr and filling.code:
        items.append(QrBox(layout.qr.x, layout.qr.y, layout.qr.side, filling.code))
    return PlacedPage(tuple(items), page.shared, page.key)


def _shown(box: Box, conditions: frozenset[str], stock: bool) -> bool:
    return (stock or not box.stock) and (not box.when or box.when in conditions)


def _fixed(box: Box) -> bool:
    return not names_in(box.text) and not names_in(box.behind)


@lru_cache(maxsize=16)
def _shared(layout: Layout, conditions: frozenset[str], stock: bool) -> PlacedPage:
    """What is the same on every certificate under these conditions, and a name for it."""
    items: list[Item] = []
    picture = layout.background
    if picture and (stock or not picture.stock):
        items.append(ImageBox(0, 0, layout.width, layout.height, picture.data))
    for frame in layout.frames:
        if stock or not frame.stock:
            items.append(FrameBox(frame.x, frame.y, frame.width, frame.height, frame.weight, frame.colour, frame.fill))
    for corners in layout.corners:
        if stock or not corners.stock:
            items += _angles(layout, corners)
    for rule in layout.rules:
        if stock or not rule.stock:
            items.append(RuleLine(rule.x1, rule.y1, rule.x2, rule.y2, rule.weight, rule.colour, rule.dash))
    for box in layout.boxes:
        if _fixed(box) and _shown(box, conditions, stock):
            items += box_items(box, box.text, box.behind)
    drawn = tuple(items)
    return PlacedPage((), drawn, hashlib.sha256(repr(drawn).encode()).hexdigest()[:16] if drawn else "")


def _angles(layout: Layout, one: Corners) -> list[RuleLine]:
    """The four angles, their rules meeting at the corner."""
    found = []
    right, bottom = layout.width - one.inset, layout.height - one.inset
    for x, across in ((one.inset, one.length), (right, -one.length)):
        for y, down in ((one.inset, one.length), (bottom, -one.length)):
            found.append(RuleLine(x, y, x + across, y, one.weight, one.colour))
            found.append(RuleLine(x, y, x, y + down, one.weight, one.colour))
    return found
