"""Charts beside the horizontal bars (`document.Chart`): columns by month, and the shares of one whole.

Plain values, drawn by `charts` in our greys: neighbours differ by a quarter of the way from black to white at least,
so a copy or a grey printer loses nothing. No grid, no axis figures, no depth: every value is told beside its mark.
"""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Series:
    """One kind of column: a value per label, each with the text that stands above it (「3」)."""

    name: str
    values: tuple[float, ...]
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """Upright columns, a group per label (1月 … 12月), the series of a group side by side.

    `height` is that of the highest column, in millimetres. Without names of series there is no legend.
    """

    labels: tuple[str, ...]
    series: tuple[Series, ...]
    height: float = 26.0
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a whole; `text` is its figure as printed (「12 条 48.0%」), `short` what stands in the bar (「12」)."""

    label: str
    value: float
    text: str
    short: str = ""


@dataclass(frozen=True, slots=True)
class Shares:
    """One bar parted by shares, with a legend below that tells every part, also those of nothing."""

    parts: tuple[Part, ...]
    height: float = 7.0


def counted(name: str, values: Sequence[int]) -> Series:
    """A series of whole numbers, told as they are."""
    return Series(name, tuple(float(value) for value in values), tuple(str(value) for value in values))
