"""Charts: horizontal bars with caps, columns by month, shares of one bar. Every value is told; nothing depends on colour.

Fills stand in an order in which neighbours, the last and the first included, are a quarter of the way from black to
white apart: dark, pale, white, grey, hatched. A copy or a grey printer keeps them apart.
"""

from dataclasses import dataclass

from gongshu_desk.reports.chart_blocks import Columns, Part, Shares
from gongshu_desk.reports.document import Chart
from gongshu_desk.reports.fonts import width
from gongshu_desk.reports.ink import BLACK, DARK, GREY, HAIR, MM
from gongshu_desk.reports.pen import Pen
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.text import wrap

BAR = 5.0
ABOVE = 1.6
BELOW = 1.6
LEGEND = 6.5
TEXT_ROOM = 22.0
"""Room behind the longest bar for 「23.7 / 25」, in millimetres."""
WIDEST_COLUMN = 7.0
VALUE_SIZE = 8.4
VALUE_ROOM = 4.6
"""Above the highest column, for its value."""
LABEL_ROOM = 5.2
LEGEND_STEP = 5.2
LEGEND_GAP = 7.0
UNDER = 1.6
"""Free below a legend (mm)."""
HATCH_STEP = 1.15
"""Between two strokes of a hatching, along the edge (mm)."""
HATCH_WEIGHT = 0.7


@dataclass(frozen=True, slots=True)
class Fill:
    """How a series is filled: a ground colour, and strokes of `hatch` over it where that is not empty."""

    ground: str
    hatch: str = ""

    @property
    def lightness(self) -> float:
        """Mean relative luminance on paper, 0 black to 1 white (sRGB, Rec. 709)."""
        covered = HATCH_WEIGHT / MM * 2**0.5 / HATCH_STEP if self.hatch else 0.0
        return (1 - covered) * _luminance(self.ground) + covered * _luminance(self.hatch or self.ground)


FILLS = (Fill(DARK), Fill("CBC9C3"), Fill("FFFFFF"), Fill("8C8A86"), Fill("FFFFFF", DARK))
"""One per series, from the first on; a sixth begins again."""


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


# --- horizontal bars ------------------------------------------------------------------------------------------


def chart_height(chart: Chart | Columns | Shares, wide: float) -> float:
    """Height in millimetres in a field `wide` millimetres wide, legend included."""
    match chart:
        case Columns():
            return _columns_height(chart, wide)
        case Shares():
            return _shares_height(chart, wide)
        case Chart():
            return _bars_height(chart)


def draw_chart(pen: Pen, x: float, y: float, wide: float, chart: Chart | Columns | Shares) -> None:
    """Draw at (x, y) in a field `wide` millimetres wide."""
    match chart:
        case Columns():
            _draw_columns(pen, x, y, wide, chart)
        case Shares():
            _draw_shares(pen, x, y, wide, chart)
        case Chart():
            _draw_bars(pen, x, y, wide, chart)


def _bars_height(chart: Chart) -> float:
    return ABOVE + chart.pitch * (len(chart.bars) - 1) + BAR + BELOW + LEGEND


def _draw_bars(pen: Pen, x: float, y: float, wide: float, chart: Chart) -> None:
    base = x + chart.label_width + 1.0
    longest = max((max(bar.value, bar.cap or 0.0) for bar in chart.bars), default=0.0)
    scale = (wide - chart.label_width - 1.0 - TEXT_ROOM) / longest if longest > 0 else 0.0
    top = y + ABOVE
    for bar in chart.bars:
        baseline = top + (BAR + 0.76 * 9.8 / MM) / 2
        pen.aligned(x, baseline, chart.label_width - 1.5, bar.label, Role.TABLE, 9.8, Align.RIGHT)
        filled = max(bar.value, 0.0) * scale
        if filled:
            pen.tint(base, top, filled, BAR, DARK)
        reach = filled
        if bar.cap is not None:
            pen.frame(base, top, bar.cap * scale, BAR, 0.45, DARK)
            reach = max(filled, bar.cap * scale)
        pen.text(base + reach + 2, baseline, bar.value_text, Role.HEAD, 9.8)
        if bar.cap_text:
            behind = base + reach + 2 + width(Role.HEAD, bar.value_text, 9.8) / MM
            pen.text(behind + 0.8, baseline, f"/ {bar.cap_text}", Role.TABLE, 9.2, GREY)
        top += chart.pitch
    bottom = y + ABOVE + chart.pitch * (len(chart.bars) - 1) + BAR + BELOW
    pen.rule(base, y, base, bottom, 0.6, BLACK)
    _draw_legend(pen, base, bottom + 4.6, x + wide - base, chart)


def _draw_legend(pen: Pen, x: float, y: float, wide: float, chart: Chart) -> None:
    """The two signs and the remark, which goes on below where one line does not hold it."""
    edge = x + wide
    filled, outlined = chart.legend
    pen.tint(x, y - 2.6, 5.0, 2.8, DARK)
    pen.text(x + 6.2, y, filled, Role.TABLE, 9.0)
    x += 6.2 + width(Role.TABLE, filled, 9.0) / MM + 7
    pen.frame(x, y - 2.6, 5.0, 2.8, 0.45, DARK)
    pen.text(x + 6.2, y, outlined, Role.TABLE, 9.0)
    x += 6.2 + width(Role.TABLE, outlined, 9.0) / MM + 5
    for line in wrap(chart.remark, Role.TABLE, 9.0, (edge - x) * MM):
        pen.text(x, y, line, Role.TABLE, 9.0)
        y += 4.4


# --- fills and legends ----------------------------------------------------------------------------------------


def _fill_of(number: int) -> Fill:
    return FILLS[number % len(FILLS)]


def _draw_filled(pen: Pen, x: float, y: float, wide: float, high: float, fill: Fill) -> None:
    """A box filled and outlined; strokes rise to the right and end at the edges."""
    pen.tint(x, y, wide, high, fill.ground)
    reach = HATCH_STEP
    while fill.hatch and reach < wide + high:
        left, right = max(0.0, reach - high), min(reach, wide)
        pen.rule(x + left, y + reach - left, x + right, y + reach - right, HATCH_WEIGHT, fill.hatch)
        reach += HATCH_STEP
    pen.frame(x, y, wide, high, HAIR if fill.ground == DARK else 0.45, DARK)


def _legend_rows(entries: list[str], wide: float) -> list[list[tuple[int, str]]]:
    """(number, text) of each entry, as many to a line as it holds."""
    rows: list[list[tuple[int, str]]] = [[]]
    used = 0.0
    for number, text in enumerate(entries):
        needed = 6.2 + width(Role.TABLE, text, 9.0) / MM + LEGEND_GAP
        if rows[-1] and used + needed - LEGEND_GAP > wide:
            rows.append([])
            used = 0.0
        rows[-1].append((number, text))
        used += needed
    return rows


def _draw_entries(pen: Pen, x: float, y: float, wide: float, entries: list[str]) -> float:
    """Signs with their names from `y` down; gives the lower edge."""
    for row in _legend_rows(entries, wide):
        left, baseline = x, y + 4.0
        for number, text in row:
            _draw_filled(pen, left, baseline - 2.6, 5.0, 2.8, _fill_of(number))
            pen.text(left + 6.2, baseline, text, Role.TABLE, 9.0)
            left += 6.2 + width(Role.TABLE, text, 9.0) / MM + LEGEND_GAP
        y += LEGEND_STEP
    return y


# --- columns --------------------------------------------------------------------------------------------------


def _columns_height(chart: Columns, wide: float) -> float:
    """Values, columns, labels, legend and remark, in millimetres."""
    return VALUE_ROOM + chart.height + LABEL_ROOM + _below(chart, wide) + UNDER


def _names(chart: Columns) -> list[str]:
    """What the legend tells; nothing where a single series has no name because the heading says it."""
    names = [series.name for series in chart.series]
    return names if any(names) else []


def _below(chart: Columns, wide: float) -> float:
    legend = len(_legend_rows(_names(chart), wide)) if _names(chart) else 0
    remark = len(wrap(chart.remark, Role.TABLE, 9.0, wide * MM)) if chart.remark else 0
    return legend * LEGEND_STEP + remark * 4.4


def _draw_columns(pen: Pen, x: float, y: float, wide: float, chart: Columns) -> None:
    """Each column with its value above; a column of nothing is its 「0」 alone."""
    base = y + VALUE_ROOM + chart.height
    highest = max((value for series in chart.series for value in series.values), default=0.0)
    scale = chart.height / highest if highest > 0 else 0.0
    pitch = wide / max(len(chart.labels), 1)
    thick = min(WIDEST_COLUMN, 0.78 * pitch / max(len(chart.series), 1))
    room = thick if len(chart.series) > 1 else pitch - 0.6
    for at, label in enumerate(chart.labels):
        left = x + at * pitch + (pitch - thick * len(chart.series)) / 2
        for number, series in enumerate(chart.series):
            high = max(series.values[at], 0.0) * scale
            if high:
                _draw_filled(pen, left, base - high, thick, high, _fill_of(number))
            role = Role.HEAD if number == 0 else Role.TABLE
            size = _narrowed(series.texts[at], role, VALUE_SIZE, room)
            pen.aligned(left, base - high - 1.2, thick, series.texts[at], role, size, Align.CENTRE)
            left += thick
        size = _narrowed(label, Role.TABLE, 9.0, pitch - 0.6)
        pen.aligned(x + at * pitch, base + 4.0, pitch, label, Role.TABLE, size, Align.CENTRE)
    pen.rule(x, base, x + wide, base, 0.6, BLACK)
    y = base + LABEL_ROOM
    if _names(chart):
        y = _draw_entries(pen, x, y, wide, _names(chart))
    for line in wrap(chart.remark, Role.TABLE, 9.0, wide * MM) if chart.remark else ():
        pen.text(x, y + 3.4, line, Role.TABLE, 9.0, GREY)
        y += 4.4


def _narrowed(text: str, role: Role, size: float, room: float) -> float:
    """The size at which a text keeps to its `room` millimetres, never under 7.4 pt."""
    used = width(role, text, size) / MM
    return size if used <= room else max(size * room / used, 7.4)


# --- shares of one whole --------------------------------------------------------------------------------------


def _shares_height(chart: Shares, wide: float) -> float:
    """The bar and the legend below it, in millimetres."""
    return ABOVE + chart.height + 1.2 + LEGEND_STEP * len(_legend_rows(_told(chart), wide)) + UNDER


def _told(chart: Shares) -> list[str]:
    return [f"{part.label} {part.text}" for part in chart.parts]


def _draw_shares(pen: Pen, x: float, y: float, wide: float, chart: Shares) -> None:
    """The bar over the whole width; nothing at all is an empty outline."""
    whole = sum(max(part.value, 0.0) for part in chart.parts)
    left = x
    top = y + ABOVE
    if not whole:
        pen.frame(x, top, wide, chart.height, 0.45, DARK)
    for number, part in enumerate(chart.parts if whole else ()):
        share = wide * max(part.value, 0.0) / whole
        if share:
            _draw_filled(pen, left, top, share, chart.height, _fill_of(number))
            _draw_short(pen, left, top, share, chart.height, part, _fill_of(number))
        left += share
    _draw_entries(pen, x, top + chart.height + 1.2, wide, _told(chart))


def _draw_short(pen: Pen, x: float, y: float, wide: float, high: float, part: Part, fill: Fill) -> None:
    """The figure inside its part, where there is room; on a plate of paper where the ground is hatched."""
    used = width(Role.HEAD, part.short, 9.0) / MM
    if not part.short or used + (6.0 if fill.hatch else 1.6) > wide:  # a plate must leave the hatching to be seen
        return
    if fill.hatch:
        pen.tint(x + (wide - used) / 2 - 0.6, y + 1.1, used + 1.2, high - 2.2, fill.ground)
    colour = "FFFFFF" if fill.lightness < 0.2 else BLACK
    pen.aligned(x, y + (high + 0.76 * 9.0 / MM) / 2, wide, part.short, Role.HEAD, 9.0, Align.CENTRE, colour)
