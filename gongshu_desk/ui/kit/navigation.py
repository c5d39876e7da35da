"""The navigation at the left: icon and word, a white pill with a red bar for the current place."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from gongshu_desk.ui.kit import paint
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.icons import draw_icon
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import col, holder, row
from gongshu_desk.ui.kit.page import PageSpec
from gongshu_desk.ui.kit.tokens import NAVIGATION_WIDTH, colour

_LARGE_WIDTH = 184


class NavigationItem(QAbstractButton):
    """One place. `key` is the page, `shortcut` what the tooltip names."""

    def __init__(self, key: str, word: str, icon: str, shortcut: str = "") -> None:
        super().__init__()
        self.key, self._icon, self._badge = key, icon, ""
        self.setText(word)
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setAccessibleName(word)
        self.setToolTip(f"{word}（{shortcut}）" if shortcut else word)
        self.retype()

    def set_badge(self, text: str) -> None:
        """A number at the right, such as what is still missing."""
        self._badge = text
        self.setAccessibleDescription(text)
        self.update()

    def retype(self) -> None:
        self.setFixedHeight(ladder.metrics().height() + (15 if ladder.large() else 17))

    def sizeHint(self) -> QSize:
        return QSize(NAVIGATION_WIDTH, self.height())

    def paintEvent(self, _event: object) -> None:
        painter = paint.smooth(self)
        pill = QRectF(self.rect()).adjusted(8, 1, -8, -1)
        here = self.isChecked()
        if here:
            paint.fill(painter, pill, "surface")
            bar = QRectF(pill.left(), pill.top() + pill.height() * 0.26, 3, pill.height() * 0.48)
            paint.fill(painter, bar, "accent", 1.5)
        elif self.underMouse():
            paint.fill(painter, pill, "nav_hover")
        size = ladder.px(20)
        name = f"{self._icon}-fill" if here else self._icon
        draw_icon(painter, name, "accent" if here else "ink2", pill.left() + 14, pill.center().y() - size / 2, size)
        word = pill.adjusted(14 + size + 10, 0, -12, 0)
        paint.write(painter, word, self.text(), "strong" if here else "body", "accent" if here else "ink")
        if self._badge:
            paint.write(painter, word, self._badge, "cap", "ink2", paint.RIGHT)
        if paint.has_ring(self):
            paint.focus_ring(painter, pill)

    def focusInEvent(self, event: QFocusEvent) -> None:
        paint.note_focus(self, event)
        super().focusInEvent(event)


class Mark(QWidget):
    """The product's mark: a plain red tile with one character; neither an emblem nor a seal."""

    def __init__(self) -> None:
        super().__init__()
        self.retype()

    def retype(self) -> None:
        self.setFixedSize(ladder.px(28), ladder.px(28))

    def paintEvent(self, _event: object) -> None:
        painter = paint.smooth(self)
        paint.fill(painter, QRectF(self.rect()), "accent")
        painter.setFont(ladder.font("h2"))
        painter.setPen(colour("white"))
        painter.drawText(self.rect().adjusted(0, -2, 0, 0), int(paint.CENTRE), "履")


class Navigation(QWidget):
    """The items of the listed pages. `chosen` carries a page key. ↑ ↓ move between items, Enter opens."""

    chosen = Signal(str)

    def __init__(self, pages: Sequence[PageSpec], product: str = "履职登记") -> None:
        super().__init__()
        self.setObjectName("nav")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName("导航")
        self._items: dict[str, NavigationItem] = {}
        self._gaps: list[QWidget] = []
        self._unit = Elided("", "cap", "ink2")
        words = holder(col(None, Label(product, "strong"), self._unit, None, space=0))
        self._head = holder(row(Mark(), (words, 1), space=10, margins=(16, 0, 8, 0)))
        box = col(self._head, 4, space=0)
        listed = [page for page in pages if page.listed]
        for place, page in enumerate(p for p in listed if not p.foot):
            if page.gap:
                self._gaps.append(QWidget())
                box.addWidget(self._gaps[-1])
            box.addWidget(self._item(page, f"Alt+{place + 1}" if place < 9 else ""))
        box.addStretch(1)
        for page in listed:
            if page.foot:
                box.addWidget(self._item(page, ""))
        box.addSpacing(6)
        self.setLayout(box)
        self.retype()

    def set_current(self, key: str) -> None:
        """Mark the current place."""
        for each, item in self._items.items():
            item.setChecked(each == key)

    def set_unit(self, name: str) -> None:
        """The unit below the product's name."""
        self._unit.set_text(name)
        self.retype()

    def set_badges(self, badges: dict[str, str]) -> None:
        """Numbers behind the words, by page key."""
        for key, item in self._items.items():
            item.set_badge(badges.get(key, ""))

    def item(self, key: str) -> NavigationItem:
        """The item of a page."""
        return self._items[key]

    def retype(self) -> None:
        large = ladder.large()
        self.setFixedWidth(_LARGE_WIDTH if large else NAVIGATION_WIDTH)
        self._head.setFixedHeight(ladder.px(50) if large else 56)
        self._unit.setVisible(not large and bool(self._unit.text()))
        for gap in self._gaps:
            gap.setFixedHeight(4 if large else 8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            items = list(self._items.values())
            here = next((i for i, item in enumerate(items) if item.hasFocus()), 0)
            items[(here + (1 if event.key() == Qt.Key.Key_Down else -1)) % len(items)].setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            for item in self._items.values():
                if item.hasFocus():
                    item.click()
        else:
            super().keyPressEvent(event)

    def _item(self, page: PageSpec, shortcut: str) -> NavigationItem:
        item = NavigationItem(page.key, page.title, page.icon, shortcut)
        item.clicked.connect(lambda _on=False: self._choose(item))
        self._items[page.key] = item
        return item

    def _choose(self, item: NavigationItem) -> None:
        item.setChecked(True)
        self.chosen.emit(item.key)
