"""The bars of a summary: value filled, cap outlined, both told at the end. Nothing depends on colour."""

from gongshu_desk.reports.document import Chart
from gongshu_desk.reports.fonts import width
from gongshu_desk.reports.ink import BLACK, DARK, GREY, MM
from gongshu_desk.reports.pen import Pen
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.text import wrap

BAR = 5.0
ABOVE = 1.6
BELOW = 1.6
LEGEND = 6.5
TEXT_ROOM = 22.0
"""Room behind the longest bar for 「23.7 / 25」, in millimetres."""


def chart_height(chart: Chart) -> float:
    """Height in millimetres, legend included."""
    return ABOVE + chart.pitch * (len(chart.bars) - 1) + BAR + BELOW + LEGEND


def draw_chart(pen: Pen, x: float, y: float, wide: float, chart: Chart) -> None:
    """Draw at (x, y) in a field `wide` millimetres wide."""
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
