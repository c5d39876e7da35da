"""Small drawings that several widgets share: focus ring, key cap, elided text, rounded ground."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
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
    measure = ladder.metrics(role)
    room = int(rect.width())
    shown = (
        text if measure.horizontalAdvance(text) <= room else measure.elidedText(text, Qt.TextElideMode.ElideRight, room)
    )
    painter.setFont(ladder.font(role))
    painter.setPen(colour(tone))
    painter.drawText(rect, int(align), shown)
    return measure.horizontalAdvance(shown)


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
