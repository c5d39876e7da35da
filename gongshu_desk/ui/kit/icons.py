"""Icons: Phosphor 1.3 through qtawesome, as pixmaps cached by name, colour, size and pixel ratio.

`NAMES` is the whole table of names the desktop uses; a name outside it is refused at once, since
qtawesome itself raises only when an icon is first drawn. Regular at 18 to 20 px, `-bold` at 14 px and
below, `-fill` in chips and for the current place.
"""

from functools import lru_cache

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QWidget
from qtawesome.iconic_font import IconicFont

from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.tokens import COLOURS

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
        "file-text",
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

_FILL = 1.14
"""A Phosphor glyph fills about 71 % of its pixmap; this lets it fill the given size."""
_NUDGE = 0.03
"""Chinese glyphs lie half a pixel low in their line box; icons follow them."""


@lru_cache(maxsize=1)
def _engine() -> IconicFont:
    return IconicFont(("ph", "phosphor-1.3.0.ttf", "phosphor-charmap-1.3.0.json"))  # this one font, not all of them


def _checked(name: str) -> str:
    if name not in NAMES:
        raise KeyError(f"icon {name!r} is not in the table")
    return "ph." + name


@lru_cache(maxsize=512)
def icon(name: str, tone: str = "ink2") -> QIcon:
    """An icon in one colour, pale where its widget is disabled."""
    disabled = COLOURS["ink3"] if tone == "white" else COLOURS["disabled"]
    made: QIcon = _engine().icon(
        _checked(name),
        color=COLOURS.get(tone, tone),
        color_disabled=disabled,
        scale_factor=_FILL,
        offset=(0, _NUDGE),
    )
    return made


@lru_cache(maxsize=2048)
def pixmap(name: str, tone: str, size: int, ratio: float = 1.0) -> QPixmap:
    """A square pixmap of `size` logical pixels."""
    return icon(name, tone).pixmap(QSize(size, size), ratio)


def draw_icon(painter: QPainter, name: str, tone: str, x: float, y: float, size: int) -> None:
    """Draw an icon with its corner on a whole logical pixel, sharp at any pixel ratio."""
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(QPointF(round(x), round(y)), pixmap(name, tone, size, ratio))


class Icon(QWidget):
    """One icon that stands alone; `size` is in pixels at 标准 and grows with the type."""

    def __init__(self, name: str, tone: str = "ink2", size: int = 18) -> None:
        super().__init__()
        self._name, self._tone, self._base = _checked(name)[3:], tone, size
        self.retype()

    def set_icon(self, name: str, tone: str) -> None:
        """Show another icon."""
        self._name, self._tone = _checked(name)[3:], tone
        self.update()

    def retype(self) -> None:
        """Take the size in force."""
        self.setFixedSize(ladder.px(self._base), ladder.px(self._base))

    def paintEvent(self, _event: object) -> None:
        draw_icon(QPainter(self), self._name, self._tone, 0, 0, self.width())
