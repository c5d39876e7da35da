"""Small drawings that several widgets share: focus ring, key cap, elided text, rounded ground."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.tokens import colour

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


def smooth(widget: QWidget) -> QPainter:
    """A painter on a widget, antialiased."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


_SILENT = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


def note_focus(widget: QWidget, event: QFocusEvent) -> None:
    """Remember whether the keyboard came by key: only then is the ring drawn. Called from focusInEvent."""
    if event.reason() not in _SILENT:
        widget.setProperty("by_key", True)
    elif event.reason() == Qt.FocusReason.MouseFocusReason:
        widget.setProperty("by_key", False)


def has_ring(widget: QWidget) -> bool:
    """Whether a widget has the keyboard and got it by key."""
    return widget.hasFocus() and bool(widget.property("by_key"))


def focus_ring(painter: QPainter, rect: QRectF, radius: float = 6) -> None:
    """Two pixels of `focus` at the edge of `rect` and one of white inside it, which red grounds need."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour("white"), 1))
    painter.drawRoundedRect(rect.adjusted(2.5, 2.5, -2.5, -2.5), radius - 2.5, radius - 2.5)
    painter.setPen(QPen(colour("focus"), 2))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius - 0.5, radius - 0.5)
    painter.restore()


def fill(painter: QPainter, rect: QRectF, tone: str, radius: float = 6) -> None:
    """A rounded ground without an edge."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(tone))
    painter.drawRoundedRect(rect, radius, radius)


def outline(painter: QPainter, rect: QRectF, tone: str, radius: float = 6, thick: float = 1) -> None:
    """A rounded edge, drawn on half pixels so that one pixel stays one pixel."""
    painter.setPen(QPen(colour(tone), thick))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = thick / 2
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def write(
    painter: QPainter,
    rect: QRectF,
    text: str,
    role: str = "body",
    tone: str = "ink",
    align: Qt.AlignmentFlag = LEFT,
) -> int:
    """One line of text in a rectangle, elided where it does not fit; gives the width used."""
    room, used = int(rect.width()), ladder.width(text, role)
    if used > room:
        text = ladder.elided(text, role, room)
        used = ladder.width(text, role)
    painter.setFont(ladder.font(role))
    painter.setPen(colour(tone))
    painter.drawText(rect, int(align), text)
    return used


def lines(text: str, room: int, most: int, role: str = "body") -> list[str]:
    """The text in up to `most` lines of `room` logical pixels, broken between any two characters; the last line is
    elided by `write` where even that is too narrow. A line does not begin with a mark that closes."""
    if most <= 1 or ladder.width(text, role) <= room:
        return [text]
    cut = next((at for at in range(len(text), 1, -1) if ladder.width(text[:at], role) <= room), 1)
    while cut > 1 and text[cut] in "·，。、；：）》」』”":
        cut -= 1
    return [text[:cut], *lines(text[cut:], room, most - 1, role)]


def two_lines(name: str) -> tuple[str, str]:
    """A long name on two lines, broken behind the dot that leaves them most alike: 嘉木样·洛桑久美· / 图丹却吉尼玛."""
    parts = name.split("·")
    ways = [("·".join(parts[:n]) + "·", "·".join(parts[n:])) for n in range(1, len(parts))]
    return min(ways, key=lambda way: max(map(len, way)), default=(name, ""))


def key_size(text: str, role: str = "cap") -> tuple[int, int]:
    """Width and height of a key cap."""
    measure = ladder.metrics(role)
    height = measure.height() + ladder.px(3)
    return max(measure.horizontalAdvance(text) + ladder.px(10), height), height


def key_cap(painter: QPainter, text: str, x: float, middle: float, role: str = "cap") -> int:
    """A key such as 「Ctrl K」 with its left edge at `x`; gives its width."""
    width, height = key_size(text, role)
    rect = QRectF(round(x), round(middle - height / 2), width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    fill(painter, rect, "surface", 4)
    outline(painter, rect, "last", 4)
    write(painter, rect, text, role, "ink2", CENTRE)
    painter.restore()
    return width
