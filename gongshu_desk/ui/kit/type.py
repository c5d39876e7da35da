"""The type ladder (字号) and its three sizes, 标准 / 大 / 特大.

Sizes are points only. `set_scale` re-applies the ladder to every living widget, which neither Qt nor a
style sheet does by itself: a widget made by the kit carries its role in the property `type` and gets its
font again; a widget whose geometry follows the type has a method `retype()` which is called afterwards.
Pages may define `retype()` too, to drop what gives way at large type.
"""

import sys
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QApplication, QWidget

ROLES: Final[dict[str, tuple[float, bool]]] = {
    "cap": (9, False),
    "cap_strong": (9, True),
    "body": (10.5, False),
    "strong": (10.5, True),
    "h2": (12, True),
    "h2_plain": (12, False),
    "h1": (15, True),
    "h1_plain": (15, False),
    "fig": (22, True),
    "giant": (42, True),
}
"""Role → points, bold: 小五 五号 小四 小三 二号 初号. Only regular and bold exist in the faces in use."""

SIZES: Final[dict[str, float]] = {"标准": 1.0, "大": 1.25, "特大": 1.5}
"""What the clerk chooses in 设置, and the factor."""

ROLE: Final = "type"
"""Name of the dynamic property that holds a widget's role."""

PREFERRED = (
    "Microsoft YaHei UI",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "Noto Sans SC",
    "WenQuanYi Micro Hei",
    "Microsoft YaHei",
    "PingFang SC",
)


class _Current:
    """What is set now; one application has one type."""

    scale: float = 1.0
    family: str = ""


def scale() -> float:
    """The factor in force: 1, 1.25 or 1.5."""
    return _Current.scale


def large() -> bool:
    """Whether 特大 is in force, where pages drop their second-rank parts."""
    return _Current.scale >= 1.45


def px(value: float) -> int:
    """A height or icon size in logical pixels, grown with the type. Gaps and paddings do not take this."""
    return round(value * _Current.scale)


def wide(value: int) -> int:
    """A width that grows half as fast as the type: 336 → 424 at 特大."""
    return round(value * (1 + (_Current.scale - 1) * 0.52))


@lru_cache(maxsize=128)
def _font(role: str, factor: float, family: str, strike: bool) -> QFont:
    points, bold = ROLES[role]
    made = QFont(family) if family else QFont()
    made.setPointSizeF(points if role == "giant" else points * factor)  # giant is larger than any reader needs
    made.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    made.setStrikeOut(strike)
    return made


@lru_cache(maxsize=128)
def _metrics(role: str, factor: float, family: str) -> QFontMetrics:
    return QFontMetrics(_font(role, factor, family, False))


def font(role: str = "body", strike: bool = False) -> QFont:
    """The font of a role at the size in force. Do not change the value: it is shared."""
    return _font(role, _Current.scale, _Current.family, strike)


def metrics(role: str = "body") -> QFontMetrics:
    """Metrics of a role at the size in force."""
    return _metrics(role, _Current.scale, _Current.family)


@lru_cache(maxsize=16_384)
def _width(text: str, role: str, factor: float, family: str) -> int:
    return _metrics(role, factor, family).horizontalAdvance(text)


def width(text: str, role: str = "body") -> int:
    """Width of a text in logical pixels; kept, for a table asks again in every frame."""
    return _width(text, role, _Current.scale, _Current.family)


@lru_cache(maxsize=4096)
def _elided(text: str, role: str, room: int, factor: float, family: str) -> str:
    return _metrics(role, factor, family).elidedText(text, Qt.TextElideMode.ElideRight, room)


def elided(text: str, role: str, room: int) -> str:
    """A text cut to so many logical pixels with 「…」 at its end; kept, as widths are."""
    return _elided(text, role, room, _Current.scale, _Current.family)


def control_height() -> int:
    """Buttons, fields, combos: 31 at 标准."""
    return metrics().height() + px(11)


def small_height() -> int:
    """Buttons inside cards: 27 at 标准."""
    return control_height() - px(4)


def row_height(extra: int = 14) -> int:
    """Table rows: line height and `extra`, up to the next multiple of 4 (36 at 标准; compact takes 10)."""
    return (metrics().height() + px(extra) + 3) // 4 * 4


def wear(widget: QWidget, role: str) -> None:
    """Give a widget the font of a role, now and whenever the size changes."""
    widget.setProperty(ROLE, role)
    widget.setFont(font(role))


def choose_family(fonts_folder: Path | None = None) -> str:
    """The face of the desktop: Microsoft YaHei UI, else the system's first Chinese face, else the bundled one."""
    installed = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    known = set(installed) | (set(QFontDatabase.families()) if sys.platform == "win32" else set())
    for family in PREFERRED:
        if family in known:
            return family
    sans = [f for f in installed if "Sans" in f or "Hei" in f or "黑" in f]
    if sans or installed:
        return (sans or installed)[0]
    return _bundled(fonts_folder)


@cache
def _bundled(folder: Path | None) -> str:
    """Registered once: every further registration of a face makes every look-up of one slower."""
    family = ""
    for path in sorted(folder.glob("*Sans*.ttf")) if folder else []:
        number = QFontDatabase.addApplicationFont(str(path))
        family = next(iter(QFontDatabase.applicationFontFamilies(number)), family)
    return family


def set_family(family: str) -> None:
    """Use this face for everything made from now on."""
    _Current.family = family


def set_factor(factor: float) -> None:
    """Set the factor without touching living widgets; `style.apply` does both."""
    _Current.scale = factor


def retype_all() -> None:
    """Give every living widget its role font again, then let those that follow the type lay themselves out."""
    widgets = QApplication.allWidgets()
    for widget in widgets:
        role = widget.property(ROLE)
        if role in ROLES:
            widget.setFont(font(role))
    for widget in widgets:
        retype = getattr(widget, "retype", None)
        if callable(retype):
            retype()
