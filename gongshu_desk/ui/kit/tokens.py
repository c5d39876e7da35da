"""Colours and distances of the desktop: paper, ink, one red.

Red is where the clerk is and the one main action; never a chip, a focus ring or a row selection. Every
text colour holds 4.5 : 1 on the grounds it is used on (`tests/ui/test_kit_tokens.py` computes it).
Distances are logical pixels on a grid of 8 with half steps of 4 and do not grow with the type size;
heights do, they come from `type.py`.
"""

from functools import lru_cache

from PySide6.QtGui import QColor

COLOURS: dict[str, str] = {
    "ground": "#F5F4F1",
    "nav": "#ECEAE5",
    "nav_hover": "#E3E0DA",
    "surface": "#FFFFFF",
    "sunken": "#FAF9F7",
    "hover": "#F7F5F2",
    "sel": "#F0ECE5",
    "line": "#E4E1DB",
    "rule": "#EEECE7",
    "strong": "#918C83",
    "edge": "#C2BDB3",
    "track": "#EAE7E1",
    "last": "#C9C4BA",
    "disabled": "#A6A197",
    "avatar": "#DAD6CE",
    "ink": "#22201C",
    "ink2": "#57534B",
    "ink3": "#6C675E",
    "accent": "#9F1B20",
    "accent_hover": "#851419",
    "accent_press": "#6E1014",
    "focus": "#1D5E9E",
    "green": "#1B6A3A",
    "green_bg": "#E6F3EA",
    "amber": "#7D4B00",
    "amber_bg": "#FBF0D9",
    "red": "#B3261A",
    "red_bg": "#FCEBE6",
    "blue": "#1D5A94",
    "blue_bg": "#E7F0F8",
    "grey": "#57534B",
    "grey_bg": "#EFEDE8",
    "toast": "#2B2824",
    "toast_button": "#48433B",
    "toast_line": "#8C857A",
    "toast_muted": "#D6D1C8",
    "white": "#FFFFFF",
}
"""Token → hex. The word a widget takes as `tone` is a key of this table."""

CHIP_KINDS = ("green", "amber", "red", "blue", "grey")
"""Kinds of chip: the word is written in the colour of that name, on `<kind>_bg`."""

MARGIN_SIDE = 24
MARGIN_TOP = 12
MARGIN_FOOT = 16
GAP = 16
"""Between cards; `GAP_DENSE` on pages that are full."""
GAP_DENSE = 12
PADDING = 16
"""Inside a card."""
SPACE = 8
"""Between controls."""
RADIUS = 6
RADIUS_SMALL = 4
CELL_PAD = 12
"""Left and right of a cell's text; `PADDING` at the outer edges of a table."""

NAVIGATION_WIDTH = 176
DETAIL_WIDTH = 336
"""Card of one record beside a list; `type.wide()` gives what it becomes at large type."""


@lru_cache(maxsize=256)
def colour(tone: str) -> QColor:
    """The colour of a token, or of a literal `#RRGGBB`."""
    return QColor(COLOURS.get(tone, tone))


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two tokens (WCAG 2.1 relative luminance), 1 to 21."""
    light, dark = sorted((_luminance(colour(first)), _luminance(colour(second))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(value: QColor) -> float:
    parts = [value.redF(), value.greenF(), value.blueF()]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
