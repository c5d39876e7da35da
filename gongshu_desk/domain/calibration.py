"""How a printer misses the paper, from what a clerk measured on its calibration sheet, and what puts it right.

A printer draws what should stand u millimetres from the edge at a + b·u. A `Correction` draws it at o + s·u instead,
so that it lands on u: s = 1/b, o = −a/b. Both directions are independent. Lengths are millimetres.
"""

from dataclasses import dataclass

from gongshu_desk.errors import InvalidInput

CROSS = 20.0
"""The crosses of the calibration sheet stand this far from the edges of the paper."""
LINE = 100.0
"""Side of the square that is measured."""
SHIFT_STEP = 0.5
SCALE_STEP = 0.1
MOST_SHIFT = 20.0
LEAST_SCALE, MOST_SCALE = 95.0, 105.0
"""Percent. A printer that is further off shrinks the page (适合页面) or is broken."""


@dataclass(frozen=True, slots=True)
class Correction:
    """What is done to a page on its way to one printer: shift right and down (mm), stretch across and down (%)."""

    right: float = 0.0
    down: float = 0.0
    wide: float = 100.0
    high: float = 100.0

    @property
    def is_none(self) -> bool:
        """Whether the page is printed as it is."""
        return self == Correction()

    def place(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the page is drawn on the paper."""
        return self.right + x * self.wide / 100, self.down + y * self.high / 100

    @property
    def text(self) -> str:
        """As it is kept: right,down,wide,high."""
        return f"{self.right:g},{self.down:g},{self.wide:g},{self.high:g}"

    @property
    def sentence(self) -> str:
        """As the clerk reads it."""
        if self.is_none:
            return "不修正"
        return f"右移 {_signed(self.right)}、下移 {_signed(self.down)} 毫米，宽 {self.wide:.1f}%、高 {self.high:.1f}%"


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured: left upper cross to the left and the upper edge, and both sides of the 100 mm square."""

    left: float
    top: float
    wide: float
    high: float


def read_correction(text: str) -> Correction:
    """The correction kept as text, `right,down` or `right,down,wide,high`; none where it is damaged or out of bounds."""
    try:
        numbers = [float(part) for part in text.split(",")]
        read = Correction(*numbers) if len(numbers) in (2, 4) else Correction()
    except ValueError:
        return Correction()
    return read if not faults(read) else Correction()


def faults(correction: Correction) -> list[str]:
    """What is out of bounds, as sentences; NaN is."""
    found = []
    for word, shift in (("右移", correction.right), ("下移", correction.down)):
        if not -MOST_SHIFT <= shift <= MOST_SHIFT:
            found.append(f"{word}须在 {_signed(-MOST_SHIFT)} 至 {_signed(MOST_SHIFT)} 毫米之间")
    for word, scale in (("宽度", correction.wide), ("高度", correction.high)):
        if not LEAST_SCALE <= scale <= MOST_SCALE:
            found.append(f"{word}须在 {LEAST_SCALE:g}% 至 {MOST_SCALE:g}% 之间")
    return found


def corrected(measured: Measured, before: Correction | None = None) -> Correction:
    """The correction that makes the next sheet right, given that this one was printed with `before`.

    Rounded to 0.1 mm and 0.1 %; the shift is chosen so that the middle of the square is exact. InvalidInput where
    the measures cannot be those of a sheet printed in its real size.
    """
    old = before or Correction()
    right, wide = _direction(measured.left, measured.wide, old.right, old.wide / 100)
    down, high = _direction(measured.top, measured.high, old.down, old.high / 100)
    found = Correction(right, down, wide, high)
    wrong = faults(found)
    if wrong:
        raise InvalidInput(
            f"按这组数算出的修正量过大：{'；'.join(wrong)}。",
            "请核对量得的毫米数；打印校准页时不要选「适合页面」，纸张须是 A4。",
        )
    return found


def _direction(cross: float, line: float, shift: float, scale: float) -> tuple[float, float]:
    """Shift (mm) and scale (%) of one direction, from where the cross and how long the line came out."""
    if not line > 0:
        raise InvalidInput("量得的线长须大于 0。", "请量 100 毫米的正方形，把毫米数填进来。")
    stretched = line / (LINE * scale)
    begins = cross - stretched * (shift + scale * CROSS)
    new_scale = round(100 / stretched, 1)
    middle = CROSS + LINE / 2
    new_shift = round((middle - begins) / stretched - new_scale / 100 * middle, 1)
    return new_shift + 0.0, new_scale


def _signed(value: float) -> str:
    """A shift as it is written, with a real minus."""
    return f"{value:.1f}".replace("-", "−") if value != int(value) else f"{value:.0f}".replace("-", "−")
