"""Icons: the Phosphor 1.3 font that comes with qtawesome, as pixmaps cached by name, colour, size and ratio.

`NAMES` is the whole table of names the desktop uses; a name outside it is refused at once. Regular at 18 to
20 px, `-bold` at 14 px and below, `-fill` in chips and for the current place. qtawesome itself is not
imported: with qtpy it would take longer than the whole window (0.3 of 0.5 s), and only its font is wanted.
"""

import json
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.tokens import colour

NAMES: frozenset[str] = frozenset(
    [
        "squares-four",
        "squares-four-fill",
        "identification-card",
        "identification-card-fill",
        "calendar-blank",
        "calendar-blank-fill",
        "checks",
        "checks-fill",
        "map-pin-line",
        "map-pin-line-fill",
        "chat-centered-text",
        "chat-centered-text-fill",
        "chart-bar",
        "chart-bar-fill",
        "presentation",
        "presentation-fill",
        "medal",
        "medal-fill",
        "archive-box",
        "archive-box-fill",
        "gear-six",
        "gear-six-fill",
        "plus",
        "plus-bold",
        "download-simple",
        "upload-simple",
        "printer",
        "pencil-simple",
        "arrow-counter-clockwise",
        "arrow-clockwise",
        "arrows-clockwise",
        "dots-three-bold",
        "trash",
        "flask",
        "magnifying-glass",
        "question",
        "question-fill",
        "caret-left",
        "caret-right",
        "caret-left-bold",
        "caret-right-bold",
        "caret-down-bold",
        "caret-up-bold",
        "arrow-up-bold",
        "arrow-down-bold",
        "arrow-down",
        "arrow-up",
        "arrow-left",
        "arrow-right",
        "equals-bold",
        "check",
        "check-bold",
        "x",
        "x-bold",
        "calendar-plus",
        "calendar",
        "user",
        "user-circle",
        "user-plus",
        "users",
        "users-three",
        "swap",
        "file-text",
        "crop",
        "image",
        "microphone",
        "paperclip",
        "file-pdf",
        "file-arrow-down",
        "file-plus",
        "files",
        "folder-open",
        "folder",
        "hard-drive",
        "hard-drives",
        "eye",
        "eye-slash",
        "lock",
        "lock-open",
        "lock-simple",
        "lock-key",
        "table",
        "copy",
        "clipboard-text",
        "funnel",
        "sort-ascending",
        "list",
        "clock",
        "clock-counter-clockwise",
        "warning",
        "info",
        "note",
        "star",
        "tag",
        "link",
        "bell",
        "database",
        "floppy-disk",
        "shield-check",
        "key",
        "phone",
        "arrow-elbow-down-right",
        "arrow-square-out",
        "house",
        "buildings",
        "graduation-cap",
        "trophy",
        "ruler",
        "magnifying-glass-plus",
        "magnifying-glass-minus",
        "arrows-out-line-horizontal",
        "package",
        "text-aa",
        "sliders",
        "scissors",
        "book-open",
        "keyboard",
        "play",
        "stop",
        "sign-out",
        "prohibit",
        "flag-fill",
        "check-circle-fill",
        "check-circle",
        "plus-circle-fill",
        "x-circle-fill",
        "warning-circle-fill",
        "warning-fill",
        "clock-fill",
        "pause-circle-fill",
        "scissors-fill",
        "sign-out-fill",
        "arrows-clockwise-fill",
        "armchair-fill",
        "pencil-simple-fill",
        "briefcase-fill",
        "first-aid-kit-fill",
        "note-fill",
        "prohibit-bold",
        "circle-dashed-bold",
        "minus-circle-fill",
        "hourglass-medium-fill",
        "copy-fill",
        "calendar-x-fill",
        "lock-fill",
        "lock-open-fill",
        "star-fill",
        "info-fill",
        "circle-bold",
        "spinner-gap-bold",
    ]
)

_NUDGE = 0.03
"""Chinese glyphs lie half a pixel low in their line box; icons follow them by this share of their size."""


@lru_cache(maxsize=1)
def _folder() -> Path:
    """Where qtawesome keeps its fonts, found without importing it."""
    spec = find_spec("qtawesome")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("qtawesome is not installed: it brings the icon font")
    return Path(next(iter(spec.submodule_search_locations))) / "fonts"


@lru_cache(maxsize=1)
def _glyphs() -> dict[str, str]:
    """Name → character of the font, for the names in use."""
    known = json.loads((_folder() / "phosphor-charmap-1.3.0.json").read_text("utf-8"))
    return {name: chr(int(known[name], 16)) for name in NAMES}


@lru_cache(maxsize=1)
def _family() -> str:
    number = QFontDatabase.addApplicationFont(str(_folder() / "phosphor-1.3.0.ttf"))
    return QFontDatabase.applicationFontFamilies(number)[0]


def _glyph(name: str) -> str:
    if name not in NAMES:
        raise KeyError(f"icon {name!r} is not in the table")
    return _glyphs()[name]


def _draw(painter: QPainter, glyph: str, tone: str, rect: QRectF) -> None:
    font = QFont(_family())
    font.setPixelSize(max(1, round(rect.height())))
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setFont(font)
    painter.setPen(colour(tone))
    painter.drawText(rect.translated(0, rect.height() * _NUDGE), int(Qt.AlignmentFlag.AlignCenter), glyph)


class _Engine(QIconEngine):
    """Draws a glyph at whatever size a button asks for, pale where the button is disabled."""

    def __init__(self, glyph: str, tone: str) -> None:
        super().__init__()
        self._glyph, self._tone = glyph, tone

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        disabled = "ink3" if self._tone == "white" else "disabled"
        tone = disabled if mode == QIcon.Mode.Disabled else self._tone
        painter.save()
        _draw(painter, self._glyph, tone, QRectF(rect))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return made

    def clone(self) -> QIconEngine:
        return _Engine(self._glyph, self._tone)


@lru_cache(maxsize=512)
def icon(name: str, tone: str = "ink2") -> QIcon:
    """An icon in one colour for buttons and menus. KeyError for a name outside the table."""
    return QIcon(_Engine(_glyph(name), tone))


@lru_cache(maxsize=2048)
def pixmap(name: str, tone: str, size: int, ratio: float = 1.0) -> QPixmap:
    """A square pixmap of `size` logical pixels. KeyError for a name outside the table."""
    glyph = _glyph(name)
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    _draw(painter, glyph, tone, QRectF(0, 0, size, size))
    painter.end()
    return made


def draw_icon(painter: QPainter, name: str, tone: str, x: float, y: float, size: int) -> None:
    """Draw an icon with its corner on a whole logical pixel, sharp at any pixel ratio."""
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(QPointF(round(x), round(y)), pixmap(name, tone, size, ratio))


class Icon(QWidget):
    """One icon that stands alone; `size` is in pixels at 标准 and grows with the type."""

    def __init__(self, name: str, tone: str = "ink2", size: int = 18) -> None:
        super().__init__()
        _glyph(name)
        self._name, self._tone, self._base = name, tone, size
        self.retype()

    def retype(self) -> None:
        """Take the size in force."""
        self.setFixedSize(ladder.px(self._base), ladder.px(self._base))

    def paintEvent(self, _event: object) -> None:
        draw_icon(QPainter(self), self._name, self._tone, 0, 0, self.width())
