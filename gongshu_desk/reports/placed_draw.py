"""Drawing of placed things."""

from dataclasses import replace

from gongshu_desk.reports.document import PageSetup
from gongshu_desk.reports.fonts import width
from gongshu_desk.reports.ink import MM
from gongshu_desk.reports.pen import Pen
from gongshu_desk.reports.placed import (
    ASCENT,
    FrameBox,
    ImageBox,
    Item,
    Panel,
    PlacedPage,
    QrBox,
    RuleLine,
    TextBox,
    fitted,
)
from gongshu_desk.reports.qr import modules
from gongshu_desk.reports.roles import Align
from gongshu_desk.reports.text import stretch


def draw_placed(pen: Pen, setup: PageSetup, page: PlacedPage) -> None:
    """The shared part as a form, then what is this page's own."""
    if page.shared:
        pen.once(f"placed-{page.key}", setup, lambda: _draw_all(pen, page.shared))
    _draw_all(pen, page.items)


def draw_panel(pen: Pen, panel: Panel, x: float, y: float) -> None:
    """The panel with its upper left corner at (x, y)."""
    _draw_all(pen, tuple(_moved(item, x, y) for item in panel.items))


def _moved(item: Item, x: float, y: float) -> Item:
    if isinstance(item, RuleLine):
        return replace(item, x1=item.x1 + x, y1=item.y1 + y, x2=item.x2 + x, y2=item.y2 + y)
    return replace(item, x=item.x + x, y=item.y + y)


def _draw_all(pen: Pen, items: tuple[Item, ...]) -> None:
    for item in items:
        match item:
            case TextBox():
                draw_box(pen, item)
            case RuleLine():
                pen.rule(item.x1, item.y1, item.x2, item.y2, item.weight, item.colour, item.dash)
            case FrameBox():
                if item.fill:
                    pen.tint(item.x, item.y, item.width, item.height, item.fill)
                if item.weight:
                    pen.frame(item.x, item.y, item.width, item.height, item.weight, item.colour)
            case QrBox():
                cells, count = modules(item.text)
                pen.squares(item.x, item.y, item.side / count, cells)
            case ImageBox():
                pen.image(item.x, item.y, item.width, item.height, item.data)


def draw_box(pen: Pen, box: TextBox) -> None:
    """The fitted lines of a box; turned boxes stand on their head about the box's middle."""
    if not box.text:
        return
    fit = fitted(box)
    step = fit.size * box.leading / MM
    high = (len(fit.lines) - 1) * step + fit.size / MM
    free = {"top": 0.0, "middle": (box.height - high) / 2, "bottom": box.height - high}[box.valign]
    baseline = box.y + free + ASCENT * fit.size / MM
    for at, line in enumerate(fit.lines):
        indent = box.indent * fit.size / MM if at == 0 else 0.0
        last = at == len(fit.lines) - 1
        tracking = box.tracking
        if box.justify and not last:
            tracking = stretch(line, box.role, fit.size, (box.width - indent) * MM)
        y = baseline + at * step
        if box.turned:
            used = width(box.role, line, fit.size, tracking) / MM
            left = {Align.CENTRE: (box.width - used) / 2, Align.RIGHT: box.width - used}.get(box.align, indent)
            pen.turned_text(2 * box.x + box.width - (box.x + left), 2 * box.y + box.height - y, line, box.role,
                            fit.size, box.colour, tracking)  # fmt: skip
        else:
            pen.aligned(
                box.x + indent, y, box.width - indent, line, box.role, fit.size, box.align, box.colour, tracking
            )
