"""The paper with the outlines of its boxes: click, drag, handles, arrow keys."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from gongshu_desk.ui.kit import paint
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.tokens import colour
from gongshu_desk.ui.pages.layouts.editing import NUDGE, QR, Editing
from gongshu_desk.ui.pages.layouts.places import EDGES, Place, Snapped, moved, resized

BIG_STEP = 5.0
MARGIN = 14
HANDLE = 8
GRIP = 7
"""How far from a handle's middle a press still takes it (pixels)."""
_POINTERS = {
    "n": Qt.CursorShape.SizeVerCursor, "s": Qt.CursorShape.SizeVerCursor, "w": Qt.CursorShape.SizeHorCursor,
    "e": Qt.CursorShape.SizeHorCursor, "nw": Qt.CursorShape.SizeFDiagCursor, "se": Qt.CursorShape.SizeFDiagCursor,
    "ne": Qt.CursorShape.SizeBDiagCursor, "sw": Qt.CursorShape.SizeBDiagCursor,
}  # fmt: skip
_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class Canvas(QWidget):
    """Shows one layout. `changed`: a step was made; `chosen`: another thing is chosen; `wide`: the scale differs."""

    changed = Signal()
    chosen = Signal()
    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.editing: Editing | None = None
        self._picture = QImage()
        self._held: tuple[str, QPointF, Place] | None = None
        self._snapped: Snapped | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName("版面：方向键移动 0.5 毫米，Shift 5 毫米，Ctrl 改大小，PageDown 换下一框")
        self.setMinimumSize(280, 220)

    def sizeHint(self) -> QSize:
        return QSize(720, 520)

    def show_layout(self, editing: Editing) -> None:
        """Work on this layout."""
        self.editing = editing
        self.update()

    def show_picture(self, picture: QImage) -> None:
        """The finished paper, drawn elsewhere."""
        self._picture = picture
        self.update()

    # --- scale ------------------------------------------------------------------------------------------------

    def scale(self) -> float:
        """Logical pixels to the millimetre."""
        wide, high = self.editing.paper if self.editing else (297.0, 210.0)
        return max(min((self.width() - 2 * MARGIN) / wide, (self.height() - 2 * MARGIN) / high), 0.1)

    def sheet(self) -> QRectF:
        """Where the paper stands."""
        wide, high = self.editing.paper if self.editing else (297.0, 210.0)
        by = self.scale()
        return QRectF(
            round((self.width() - wide * by) / 2), round((self.height() - high * by) / 2), wide * by, high * by
        )

    def on_screen(self, place: Place) -> QRectF:
        """A place of the paper in pixels of the widget."""
        sheet, by = self.sheet(), self.scale()
        return QRectF(sheet.x() + place.x * by, sheet.y() + place.y * by, place.width * by, place.height * by)

    def on_paper(self, point: QPointF) -> tuple[float, float]:
        """A point of the widget in millimetres."""
        sheet, by = self.sheet(), self.scale()
        return (point.x() - sheet.x()) / by, (point.y() - sheet.y()) / by

    def handles(self) -> dict[str, QPointF]:
        """The eight handles of the chosen thing; the code has its corner alone."""
        place = self.editing.place() if self.editing else None
        if place is None or self.editing is None:
            return {}
        box = self.on_screen(place)
        x = {"w": box.left(), "e": box.right()}
        y = {"n": box.top(), "s": box.bottom()}
        found = {}
        for edge in ("se",) if self.editing.chosen == QR else EDGES:
            across = next((x[side] for side in edge if side in x), box.center().x())
            down = next((y[side] for side in edge if side in y), box.center().y())
            found[edge] = QPointF(across, down)
        return found

    # --- mouse ------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.editing is None or event.button() != Qt.MouseButton.LeftButton:
            return
        edge = self._handle_at(event.position())
        if not edge:
            found = self.editing.at(*self.on_paper(event.position()))
            if found is not None and not self._still_chosen(event.position()):
                self.editing.choose(found)
                self.chosen.emit()
            elif found is None:
                return
        place = self.editing.place()
        if place is not None:
            self.editing.end_step()
            self._held = (edge, event.position(), place)
        self.update()

    def _still_chosen(self, point: QPointF) -> bool:
        """Whether the point lies in what is chosen and in nothing smaller."""
        assert self.editing is not None
        place = self.editing.place()
        return place is not None and self.editing.at(*self.on_paper(point)) == self.editing.chosen

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.editing is None:
            return
        if self._held is None:
            edge = self._handle_at(event.position())
            over = self.editing.at(*self.on_paper(event.position())) is not None
            self.setCursor(
                _POINTERS[edge] if edge else Qt.CursorShape.SizeAllCursor if over else Qt.CursorShape.ArrowCursor
            )
            return
        edge, start, place = self._held
        across, down = ((event.position() - start) / self.scale()).toTuple()
        if max(abs(across), abs(down)) * self.scale() < 2 and self._snapped is None:
            return  # a hand that trembles while it clicks
        self._snapped = (
            resized(place, edge, across, down, self.editing.others(), self.editing.paper)
            if edge
            else moved(place, across, down, self.editing.others(), self.editing.paper)
        )
        if self.editing.set_place(self._snapped.place, "drag"):
            self.changed.emit()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = self._snapped = None
        if self.editing:
            self.editing.end_step()
        self.update()

    def _handle_at(self, point: QPointF) -> str:
        near = [
            ((spot - point).manhattanLength(), edge)
            for edge, spot in self.handles().items()
            if max(abs((spot - point).x()), abs((spot - point).y())) <= GRIP
        ]
        return min(near)[1] if near else ""

    # --- keys -------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        held = event.modifiers()
        if self.editing is None:
            return
        if key in _ARROWS:
            step = BIG_STEP if held & Qt.KeyboardModifier.ShiftModifier else NUDGE
            across, down = (step * part for part in _ARROWS[key])
            act = self.editing.grow if held & Qt.KeyboardModifier.ControlModifier else self.editing.nudge
            if act(across, down):
                self.changed.emit()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.editing.next(1 if key == Qt.Key.Key_PageDown else -1)
            self.chosen.emit()
        elif key == Qt.Key.Key_Delete:
            if self.editing.delete():
                self.changed.emit()
                self.chosen.emit()
        else:
            super().keyPressEvent(event)
            return
        self.update()

    # --- painting ---------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QEvent) -> None:
        painter = paint.smooth(self)
        sheet = self.sheet()
        painter.fillRect(sheet.translated(2, 3), colour("track"))
        painter.fillRect(sheet, colour("surface"))
        if not self._picture.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(sheet, self._picture)
        paint.outline(painter, sheet, "edge", 0)
        if self.editing is None:
            return
        quiet = QColor(colour("focus"))
        quiet.setAlpha(150)
        painter.setPen(QPen(quiet, 1, Qt.PenStyle.DotLine))
        for at, _name, place in self.editing.things():
            if at != self.editing.chosen and not self.editing.unseen(at):
                painter.drawRect(self.on_screen(place))
        self._paint_guides(painter, sheet)
        self._paint_chosen(painter)

    def _paint_guides(self, painter: QPainter, sheet: QRectF) -> None:
        if self._snapped is None:
            return
        painter.setPen(QPen(colour("accent"), 1, Qt.PenStyle.DashLine))
        by = self.scale()
        for x in self._snapped.upright:
            painter.drawLine(QPointF(sheet.x() + x * by, sheet.top()), QPointF(sheet.x() + x * by, sheet.bottom()))
        for y in self._snapped.level:
            painter.drawLine(QPointF(sheet.left(), sheet.y() + y * by), QPointF(sheet.right(), sheet.y() + y * by))

    def _paint_chosen(self, painter: QPainter) -> None:
        assert self.editing is not None
        place = self.editing.place()
        if place is None:
            return
        box = self.on_screen(place)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("focus"), 2 if self.hasFocus() else 1.4))
        painter.drawRect(box)
        painter.setBrush(colour("surface"))
        painter.setPen(QPen(colour("focus"), 1.2))
        for spot in self.handles().values():
            painter.drawRect(QRectF(spot.x() - HANDLE / 2, spot.y() - HANDLE / 2, HANDLE, HANDLE))
        words = f"{place.x:g}, {place.y:g}　{place.width:g} × {place.height:g} 毫米"
        wide, high = ladder.width(words, "cap") + 10, ladder.metrics("cap").height() + 4
        above = box.top() - high - 6
        tag = QRectF(max(box.left(), 0), above if above > 0 else box.bottom() + 6, wide, high)
        paint.fill(painter, tag, "toast", 3)
        paint.write(painter, tag, words, "cap", "white", Qt.AlignmentFlag.AlignCenter)

    def resizeEvent(self, _event: QEvent) -> None:
        self.resized.emit()

    def focusInEvent(self, _event: QEvent) -> None:
        self.update()

    def focusOutEvent(self, _event: QEvent) -> None:
        if self.editing:
            self.editing.end_step()
        self.update()
