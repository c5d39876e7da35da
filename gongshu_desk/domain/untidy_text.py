"""Small conversions that every reader of untidy cells uses."""

import math
import re

_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20, 0xA0: 0x20}
_WIDE_ALNUM = {code: to for code, to in _WIDE.items() if chr(to).isalnum()}
_PLACEHOLDERS = frozenset({"/", "／", "\\", "-", "－", "—", "——", "–", "…", "……"})


def is_blank(value: object) -> bool:
    """Whether a cell says nothing: empty, blanks, or one of the strokes that are put for "nothing"."""
    if value is None:
        return True
    if not isinstance(value, str):
        return False
    text = value.strip()
    return not text or text in _PLACEHOLDERS


def half_width(text: str) -> str:
    """Full-width letters, digits, punctuation and blanks as their ASCII counterparts."""
    return text if text.isascii() else text.translate(_WIDE)


def half_width_digits(text: str) -> str:
    """Full-width letters and digits only: the brackets of a document number stay as they are."""
    return text if text.isascii() else text.translate(_WIDE_ALNUM)


def number_shown(value: float) -> str:
    """A number as a spreadsheet shows it: `12`, `0.5`, `3.30105E+17`."""
    if isinstance(value, bool) or not math.isfinite(value):
        return str(value)
    if value == int(value) and abs(value) < 1e11:
        return str(int(value))
    text = f"{value:.6G}"
    return re.sub(r"E([+-])0*(\d)", r"E\1\2", text)


def one_line(text: str) -> str:
    """Line breaks, tabs and runs of blanks as one blank."""
    return " ".join(text.split())
