"""The tiles of a roll call: everybody in columns, read from top to bottom, the person called with a red bar.

Tiles keep their size; a roll that does not fit goes on to the right, and the current tile is always in sight.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip

from gongshu_desk.ui.kit import chips, paint
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.icons import draw_icon
from gongshu_desk.ui.kit.tips import inert
from gongshu_desk.ui.kit.tokens import colour

GAP = 8
LEAST_WIDTH = 260
OPEN = "未点"


@dataclass(frozen=True, slots=True)
class Tile:
    """One person: `place` in the whole roll, name as printed, group, and the status word 「未点」 or another.

    slip: what became of a leave slip (待批, 准假, 不准), shown before the status. strong_note: the note tells namesakes
    apart, so a narrow tile keeps it below the name.
    """

    key: Any
    place: int
    name: str
    note: str = ""
    status: str = OPEN
    slip: str = ""
    strong_note: bool = False


class TileGrid(QAbstractScrollArea):
    """All tiles. `chosen` carries the key of the tile that was clicked."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._tiles: list[Tile] = []
        self._places: dict[Any, int] = {}
        self._current: Any = None
        self._hovered = -1
        self._empty = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("clear")
        self.viewport().setObjectName("clear")
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(ladder.px(160))

    def set_tiles(self, tiles: Sequence[Tile], empty: str = "") -> None:
        """Show these people; `empty` is the sentence where there is none. Of the same people only those that differ
        are drawn again."""
        places = {tile.key: place for place, tile in enumerate(tiles)}
        self._empty = empty
        if places == self._places and self._tiles:
            for place, tile in enumerate(tiles):
                if tile is not self._tiles[place]:
                    self._tiles[place] = tile
                    self._draw_again(place)
            return
        self._tiles, self._places = list(tiles), places
        self._hovered = -1
        self._measure()
        self._show_current()
        self.viewport().update()

    def set_current(self, key: Any) -> None:
        """Mark the person called and bring the tile into sight."""
        before, self._current = self._current, key
        for each in (before, key):
            if each in self._places:
                self._draw_again(self._places[each])
        self._show_current()

    def _draw_again(self, place: int) -> None:
        self.viewport().update(self.rect_of(place).toAlignedRect().adjusted(-1, -1, 1, 1))

    def tiles(self) -> list[Tile]:
        """What is shown, in order."""
        return list(self._tiles)

    def tile_at(self, point: QPoint) -> Tile | None:
        """The tile under a point of the viewport."""
        for place in range(len(self._tiles)):
            if self.rect_of(place).contains(point):
                return self._tiles[place]
        return None

    def rect_of(self, place: int) -> QRectF:
        """Where the tile at a place stands in the viewport."""
        column, line = divmod(place, self._lines())
        wide, high = self._wide(), self._high()
        left = column * (wide + GAP) - self.horizontalScrollBar().value()
        return QRectF(left, line * (high + GAP), wide, high)

    # ---- measures ---------------------------------------------------------------------------------------

    def _high(self) -> int:
        return 52 if ladder.large() else 58

    def _lines(self) -> int:
        return max(1, (self.viewport().height() + GAP) // (self._high() + GAP))

    def _columns_seen(self) -> int:
        return max(1, (self.viewport().width() + GAP) // (LEAST_WIDTH + GAP))

    def _wide(self) -> int:
        seen = self._columns_seen()
        return (self.viewport().width() + GAP) // seen - GAP

    def _measure(self) -> None:
        columns = -(-len(self._tiles) // self._lines())
        whole = columns * (self._wide() + GAP) - GAP
        bar = self.horizontalScrollBar()
        bar.setRange(0, max(0, whole - self.viewport().width()))
        bar.setPageStep(self.viewport().width())
        bar.setSingleStep(self._wide() + GAP)

    def _show_current(self) -> None:
        place = self._places.get(self._current, -1)
        if place >= 0:
            bar, step = self.horizontalScrollBar(), self._wide() + GAP
            left = place // self._lines() * step
            if left < bar.value():
                bar.setValue(left)
            elif left + self._wide() > bar.value() + self.viewport().width():
                bar.setValue(left - (self._columns_seen() - 1) * step)
        self._tell_name()

    def _tell_name(self) -> None:
        place = self._places.get(self._current, -1)
        tile = self._tiles[place] if place >= 0 else None
        words = f"名单 {len(self._tiles)} 人"
        self.setAccessibleName(f"{words}，当前 第 {tile.place} 位 {tile.name} {tile.status}" if tile else words)

    def retype(self) -> None:
        self._measure()
        self.viewport().update()

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_WIDTH, self._high() * 2 + GAP)

    # ---- events -----------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()
        self._show_current()
        self.viewport().update()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        bar = self.horizontalScrollBar()
        turned = event.angleDelta().y() or event.angleDelta().x()
        bar.setValue(bar.value() - (bar.singleStep() if turned > 0 else -bar.singleStep() if turned else 0))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        tile = self.tile_at(event.position().toPoint())
        if tile is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(tile.key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        hovered = next((i for i in range(len(self._tiles)) if self.rect_of(i).contains(point)), -1)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hovered >= 0 else Qt.CursorShape.ArrowCursor)
        if hovered != self._hovered:
            self._hovered = hovered
            self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave and self._hovered >= 0:
            self._hovered = -1
            self.viewport().update()
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            tile = self.tile_at(event.pos())
            slip = f"　请假条：{tile.slip}" if tile and tile.slip else ""
            words = f"第 {tile.place} 位　{tile.name}　{tile.note}　{tile.status}{slip}" if tile else ""
            QToolTip.showText(event.globalPos(), inert(words), self)
            return True
        return super().viewportEvent(event)

    # ---- painting ---------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.smooth(self.viewport())
        if not self._tiles and self._empty:
            paint.write(painter, QRectF(0, 0, self.viewport().width(), ladder.px(80)), self._empty, "body", "ink2")
        for place, tile in enumerate(self._tiles):
            box = self.rect_of(place)
            if box.left() > event.rect().right() + 1:
                break  # columns go on to the right
            if box.intersects(event.rect().toRectF()):
                self._draw(painter, box, tile, place == self._hovered)

    def _draw(self, painter: QPainter, box: QRectF, tile: Tile, hovered: bool) -> None:
        here, waiting = tile.key == self._current, tile.status == OPEN
        painter.setPen(QPen(colour("edge" if here else "strong" if hovered else "line"), 1))
        painter.setBrush(colour("sel" if here else "surface" if waiting else "sunken"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        if here:
            paint.fill(painter, QRectF(box.left(), box.top() + 12, 4, box.height() - 24), "accent", 2)
        number = QRectF(box.left() + 12, box.top(), ladder.px(26), box.height())
        paint.write(painter, number, str(tile.place), "cap", "ink2")
        right = box.right() - 12
        if waiting and self._crowded(tile, right - box.left()):
            pass  # the bold name says that the person is open; all of it is worth more than the word
        elif waiting:
            right -= ladder.width(OPEN)
            paint.write(painter, QRectF(right, box.top(), ladder.width(OPEN) + 1, box.height()), OPEN, "body", "ink3")
        else:
            right -= chips.chip_width(tile.status)
            chips.paint_chip(painter, tile.status, right, box.center().y())
        left = box.left() + 12 + ladder.px(26)
        if tile.slip and tile.slip != tile.status:
            right -= self._slip(painter, tile, right, box.center().y(), right - left - 8)
        self._name(painter, QRectF(left, box.top(), right - left - 8, box.height()), tile, waiting)

    def _crowded(self, tile: Tile, room: float) -> bool:
        """Whether a slip and 未点 leave too little for a long name, on two lines and small."""
        if not tile.slip or "·" not in tile.name:
            return False
        longest = max(ladder.width(line, "cap_strong") for line in paint.two_lines(tile.name))
        return room - 20 - ladder.px(26 + 18) - ladder.width(OPEN) - 8 < longest

    def _slip(self, painter: QPainter, tile: Tile, right: float, middle: float, room: float) -> int:
        """What became of a slip, left of the status; beside a long name its icon alone. Gives the width."""
        wide = chips.chip_width(tile.slip, quiet=True) + 8
        if room - wide >= ladder.width(tile.name, "strong"):
            chips.paint_chip(painter, tile.slip, right - wide, middle, quiet=True)
            return wide
        kind, icon = chips.look_up(tile.slip)
        size = ladder.px(18)
        draw_icon(painter, icon, kind, right - size - 8, middle - size / 2, size)
        return size + 8

    def _name(self, painter: QPainter, room: QRectF, tile: Tile, waiting: bool) -> None:
        """A long name keeps all its characters: one step smaller, on two lines if need be."""
        roles = ("h1", "h2", "strong") if waiting else ("h1_plain", "h2_plain", "body")
        role = next((r for r in roles if ladder.width(tile.name, r) <= room.width()), "")
        if not role and "·" in tile.name:
            first, second = paint.two_lines(tile.name)
            half = room.height() / 2 - 3
            wider = max(first, second, key=len)
            small = roles[2] if ladder.width(wider, roles[2]) <= room.width() else "cap_strong" if waiting else "cap"
            paint.write(painter, QRectF(room.left(), room.top() + 3, room.width(), half), first, small)
            paint.write(painter, QRectF(room.left(), room.top() + 3 + half, room.width(), half), second, small)
            return
        beside = room.width() - ladder.width(tile.name, role or roles[2]) - 10 >= ladder.width(tile.note)
        if tile.strong_note and not beside:
            half = room.height() / 2 - 3
            paint.write(painter, QRectF(room.left(), room.top() + 3, room.width(), half), tile.name, roles[1])
            paint.write(
                painter, QRectF(room.left(), room.top() + 3 + half, room.width(), half), tile.note, "cap", "ink2"
            )
            return
        used = paint.write(painter, room, tile.name, role or roles[2]) + 10
        if beside:
            paint.write(painter, room.adjusted(used, 1, 0, 0), tile.note, "body", "ink3")
