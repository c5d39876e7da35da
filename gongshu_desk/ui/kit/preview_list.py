"""The page list beside the preview: small pictures, page numbers, and whose page it is; found by name.

Pictures are drawn as far as they are in sight, and only so many are kept, so that 800 pages are as quick as eight.
"""

from bisect import bisect_right

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from gongshu_desk.domain.names import matches
from gongshu_desk.ui.kit import paint
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.fields import SearchField
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import col
from gongshu_desk.ui.kit.pdf_raster import PdfSheet
from gongshu_desk.ui.kit.preview_pictures import Pictures
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.kit.tokens import colour

THUMB = 92
"""Longest side of a small picture, logical pixels."""
MOST_BYTES = 6 * 1024 * 1024
PAD = 8


class PageThumbs(QAbstractScrollArea):
    """One row to a page. `chosen` carries a page, from 0."""

    chosen = Signal(int)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._sheet: PdfSheet | None = None
        self._people: list[str] = []
        self._current = 0
        self._pictures = Pictures(shell.jobs, MOST_BYTES, self)
        self._pictures.ready.connect(lambda _page: self.viewport().update())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("页面列表")
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.viewport().update())

    def show_sheet(self, sheet: PdfSheet | None) -> None:
        """List another PDF."""
        self._sheet = sheet
        self._pictures.set_sheet(sheet)
        self._people = people_of(sheet) if sheet else []
        self._current = 0
        self.verticalScrollBar().setValue(0)
        self._arrange()

    def set_current(self, page: int) -> None:
        """Mark the page in sight and bring its row into sight."""
        self._current = page
        bar, high = self.verticalScrollBar(), self._row_height()
        if page * high < bar.value():
            bar.setValue(page * high)
        elif (page + 1) * high > bar.value() + self.viewport().height():
            bar.setValue((page + 1) * high - self.viewport().height())
        self.viewport().update()

    def current(self) -> int:
        """The page marked."""
        return self._current

    def person(self, page: int) -> str:
        """Whose page it is; empty where the print says nothing."""
        return self._people[page] if page < len(self._people) else ""

    def drawn(self) -> set[int]:
        """Pages whose picture is there."""
        return self._pictures.pages()

    def kept_bytes(self) -> int:
        """Memory of the small pictures."""
        return self._pictures.kept_bytes()

    def _row_height(self) -> int:
        return THUMB + 2 * PAD

    def _arrange(self) -> None:
        bar, count = self.verticalScrollBar(), self._sheet.count if self._sheet else 0
        bar.setRange(0, max(0, count * self._row_height() - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(self._row_height() // 2)
        self.viewport().update()

    def retype(self) -> None:
        self._arrange()

    def resizeEvent(self, _event: object) -> None:
        self._arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        page = int(event.position().y() + self.verticalScrollBar().value()) // self._row_height()
        if self._sheet is not None and page < self._sheet.count:
            self.chosen.emit(page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = self._sheet.count if self._sheet else 0
        rows = max(1, self.viewport().height() // self._row_height())
        way = {
            Qt.Key.Key_Up: self._current - 1,
            Qt.Key.Key_Down: self._current + 1,
            Qt.Key.Key_PageUp: self._current - rows,
            Qt.Key.Key_PageDown: self._current + rows,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: count - 1,
        }.get(Qt.Key(event.key()))
        if way is None or not count:
            super().keyPressEvent(event)
        else:
            self.chosen.emit(min(max(way, 0), count - 1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.viewport().rect(), colour("sunken"))
        if self._sheet is None:
            return
        high, down = self._row_height(), self.verticalScrollBar().value()
        seen = range(down // high, min(self._sheet.count, (down + self.viewport().height()) // high + 1))
        for page in seen:
            self._paint_row(painter, page, QRectF(0, page * high - down, self.viewport().width(), high))
        painter.end()
        self._pictures.want([(page, self._scale(page)) for page in seen])

    def _scale(self, page: int) -> float:
        assert self._sheet is not None
        return THUMB / max(self._sheet.sizes[page]) * self.devicePixelRatioF()

    def _paint_row(self, painter: QPainter, page: int, room: QRectF) -> None:
        assert self._sheet is not None
        if page == self._current:
            painter.fillRect(room, colour("sel"))
            painter.fillRect(QRectF(room.left(), room.top(), 3, room.height()), colour("accent"))
        wide, high = (side * THUMB / max(self._sheet.sizes[page]) for side in self._sheet.sizes[page])
        rect = QRectF(room.left() + 12 + (THUMB - wide) / 2, room.top() + PAD + (THUMB - high) / 2, wide, high)
        painter.fillRect(rect, colour("surface"))
        picture = self._pictures.get(page, self._scale(page))
        if picture is not None:
            painter.drawImage(rect, picture)
        paint.outline(painter, rect.adjusted(-1, -1, 1, 1), "last", 0)
        words = room.adjusted(12 + THUMB + 10, 0, -6, 0)
        line = ladder.metrics().height()
        person = self.person(page)
        begins = person and (page == 0 or person != self.person(page - 1) or page in self._begins())
        tone = "ink" if page == self._current else "ink2"
        middle = room.center().y()
        if begins:
            told = paint.lines(person, int(words.width()), min(3, int(room.height()) // line - 1), "strong")
            top = middle - line * (len(told) + 1) / 2
            for at, part in enumerate(told):
                place = QRectF(words.left(), top + at * line, words.width(), line)
                paint.write(painter, place, part, "strong", "ink")
            place = QRectF(words.left(), top + len(told) * line, words.width(), line)
            paint.write(painter, place, f"第 {page + 1} 页", "body", tone)
        else:
            paint.write(
                painter, QRectF(words.left(), middle - line / 2, words.width(), line), f"第 {page + 1} 页", "body", tone
            )
        if self.hasFocus() and page == self._current:
            paint.focus_ring(painter, room.adjusted(1, 1, -1, -1), 4)

    def _begins(self) -> frozenset[int]:
        return frozenset(page for _, page in self._sheet.outline) if self._sheet else frozenset()


class PageList(QWidget):
    """The small pages under a field that finds a person. `chosen` carries a page, from 0."""

    chosen = Signal(int)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._sheet: PdfSheet | None = None
        self._asked = ""
        self.search = SearchField("姓名或标题", width=0)
        self.search.setToolTip("按姓名、标题或拼音首字母找页（Ctrl+F），回车到下一个")
        self.thumbs = PageThumbs(shell)
        self._told = Label("", "cap", "ink2")
        self._told.hide()
        self._find = col(self.search, self._told, space=2, margins=(8, 8, 8, 8))
        self.setLayout(col(self._find, (self.thumbs, 1), space=0))
        self.thumbs.chosen.connect(self.chosen.emit)
        self.search.searched.connect(lambda text: self.find(text))
        self.search.down.connect(self.thumbs.setFocus)
        self.retype()

    def retype(self) -> None:
        named = self._sheet is not None and bool(self._sheet.outline)
        self.setFixedWidth(ladder.wide(240 if named else 184))

    def show_sheet(self, sheet: PdfSheet | None) -> None:
        """List another PDF; the field is there where pages have names."""
        self._sheet = sheet
        self.thumbs.show_sheet(sheet)
        self._told.hide()
        self.search.clear()
        self.search.setVisible(bool(sheet and sheet.outline))
        self.retype()

    def find(self, text: str) -> list[int]:
        """Go to the first page whose person matches name, syllables or initials, the same words again to the next
        one; all pages found."""
        found = [page for name, page in (self._sheet.outline if self._sheet else ()) if text and matches(name, text)]
        later = [page for page in found if page > self.thumbs.current()] if text == self._asked else []
        self._asked = text
        self._told.setVisible(bool(text))
        self._told.setText(f"找到 {len(found)} 处" if found else "没有找到")
        if found:
            self.chosen.emit((later or found)[0])
        return found


def people_of(sheet: PdfSheet) -> list[str]:
    """For each page the words of the outline's entry it belongs to."""
    marks = sorted(sheet.outline, key=lambda mark: mark[1])
    begins = [page for _, page in marks]
    return [marks[at - 1][0] if (at := bisect_right(begins, page)) else "" for page in range(sheet.count)]
