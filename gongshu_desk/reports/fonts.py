"""Faces: roles, fallback for rare characters, widths, and the copyable text behind the glyphs.

A string is set whole in its role's face; if that lacks one of its characters, whole in LXGW WenKai (so a name never
mixes two faces). Only where neither has all of them the string is parted. A character that no face has is a
missing glyph: `missing_characters` finds it before anything is drawn.

The roles of the official page take the PC's own face where `faces` finds one; all others are always bundled.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from threading import Lock
from unicodedata import category

from reportlab.pdfbase import pdfmetrics, ttfonts

from gongshu_desk import paths
from gongshu_desk.reports import faces
from gongshu_desk.reports.roles import Role

FACES = {
    Role.TITLE: "GongshuSerif-Bold",
    Role.TEXT: "GongshuSerif-Regular",
    Role.HEAD: "GongshuSans-Bold",
    Role.TABLE: "GongshuSans-Regular",
    Role.KAI: "LXGWWenKai-Regular",
    Role.OFFICIAL_TITLE: "GongshuSerif-Bold",
    Role.OFFICIAL_BODY: "GongshuSerif-Regular",
    Role.OFFICIAL_HEAD: "GongshuSans-Regular",
    Role.OFFICIAL_KAI: "LXGWWenKai-Regular",
}
"""The bundled face of each role."""
OFFICIAL = frozenset(faces.WANTED)
_loading = Lock()


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One loaded face. Widths are thousandths of the em."""

    name: str
    font: ttfonts.TTFont
    widths: dict[int, float] = field(repr=False)

    def lacks(self, text: str) -> set[str]:
        """The characters of `text` it has no glyph for."""
        return {character for character in text if ord(character) not in self.widths}

    def has(self, text: str) -> bool:
        widths = self.widths
        return all(ord(character) in widths for character in text)


def to_unicode_map(font_name: str, subset: list[int]) -> str:
    """ToUnicode CMap of one 256-glyph subset; characters above U+FFFF as UTF-16 surrogate pairs.

    reportlab writes them as five hex digits, which readers take for other characters: the page looks right but
    copying and searching 𬬭 find garbage. Blocks hold at most 100 lines (PDF 32000-1, 9.10.3).
    """
    pairs = [f"<{code:02X}> <{chr(point).encode('utf-16-be').hex().upper()}>" for code, point in enumerate(subset)]
    blocks = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        f"/CIDSystemInfo << /Registry ({font_name}) /Ordering ({font_name}) /Supplement 0 >> def",
        f"/CMapName /{font_name} def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<00> <FF>",
        "endcodespacerange",
    ]
    for block in blocks:
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines)


ttfonts.makeToUnicodeCMap = to_unicode_map


TICKED = "☑"
"""In no bundled face: set as 「□」, over which `Pen.text` draws the tick; the PDF's text says ☑."""


def visible(text: str) -> str:
    """Text without what has no glyph by nature: control and format characters (a zero-width joiner, a tab)."""
    text = text.replace(TICKED, "□")
    if text.isprintable():
        return text
    kept = (" " if c in "\t\n\r" else c for c in text if c in "\t\n\r" or category(c) not in ("Cc", "Cf"))
    return "".join(kept)


def face(role: Role) -> Face:
    """The face of a role, loaded on first use (WenKai takes a tenth of a second)."""
    own = faces.found(role).face if role in OFFICIAL else None
    if own is not None:
        return _opened(f"own-{own.path.name}-{own.index}", own.path, own.index)
    return _loaded(FACES[role])


@cache
def _loaded(name: str) -> Face:
    """One bundled face, whichever roles share it."""
    return _opened(name, paths.resources() / "fonts" / f"{name}.ttf")


@cache
def _opened(name: str, path: Path, index: int = 0) -> Face:
    with _loading:
        font = ttfonts.TTFont(name, str(path), subfontIndex=index)
        pdfmetrics.registerFont(font)
        widths = {code: width for code, width in font.face.charWidths.items() if code in font.face.charToGlyph}
        return Face(name, font, widths)


@lru_cache(maxsize=65_536)
def setting(role: Role, text: str) -> tuple[tuple[Face, str], ...]:
    """The faces a string is set in: nearly always one. Tabs become blanks, invisible characters are left out."""
    text = visible(text)
    own = face(role)
    if own.has(text):
        return ((own, text),)
    rare = face(Role.KAI)
    if rare.has(text):
        return ((rare, text),)
    parts: list[tuple[Face, str]] = []
    for character in text:
        chosen = own if own.has(character) else rare
        if parts and parts[-1][0] is chosen:
            parts[-1] = (chosen, parts[-1][1] + character)
        else:
            parts.append((chosen, character))
    return tuple(parts)


@lru_cache(maxsize=65_536)
def em_width(role: Role, text: str) -> float:
    """Width of a string set in one point."""
    return sum(sum(used.widths.get(ord(c), 1000.0) for c in part) for used, part in setting(role, text)) / 1000


def width(role: Role, text: str, size: float, tracking: float = 0) -> float:
    """Width in points; `tracking` stands between characters only."""
    return em_width(role, text) * size + (tracking * (len(text) - 1) if tracking and text else 0)


def missing_characters(role: Role, text: str) -> set[str]:
    """Characters that neither the role's face nor WenKai can show."""
    lost = face(role).lacks(visible(text))
    return face(Role.KAI).lacks("".join(lost)) if lost else lost


@contextmanager
def bundled_only(wanted: bool = True) -> Iterator[None]:
    """Official roles in their bundled faces while it lasts, on the thread that draws; nothing where none differs."""
    if not wanted or not any(faces.found(role).face for role in OFFICIAL):
        yield
        return
    with faces.set_aside():
        for forget in after_change:
            forget()
        try:
            yield
        finally:
            for forget in after_change:
                forget()


after_change: list[Callable[[], None]] = [setting.cache_clear, em_width.cache_clear]
"""What modules forget that remember measures of text."""


def look_again() -> None:
    """Search the PC's faces anew when next needed. Call it on the thread that draws: no print may be half done."""
    faces.forget()
    _opened.cache_clear()
    _loaded.cache_clear()
    for forget in after_change:
        forget()
