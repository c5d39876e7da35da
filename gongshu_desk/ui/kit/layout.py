"""Rows, columns and cards: how a page file says where things stand.

An item of `row` or `col` is a widget, a layout, `None` (stretch), an int (pixels of space) or
`(thing, stretch)`. Margins are (left, top, right, foot).
"""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gongshu_desk.ui.kit.icons import Icon
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.tokens import PADDING, SPACE

Thing = QWidget | QLayout
Item = Thing | None | int | tuple[Thing, int]
Margins = tuple[int, int, int, int]
NO_MARGINS: Margins = (0, 0, 0, 0)
EDGE: Margins = (1, 1, 1, 1)
"""For a card that holds a table or has lines across: keeps its own edge free."""
INSIDE: Margins = (PADDING, 12, PADDING, 12)


def row(*items: Item, space: int = SPACE, margins: Margins = NO_MARGINS) -> QHBoxLayout:
    """Side by side."""
    box = QHBoxLayout()
    _fill(box, items, space, margins)
    return box


def col(*items: Item, space: int = SPACE, margins: Margins = NO_MARGINS) -> QVBoxLayout:
    """One below the other."""
    box = QVBoxLayout()
    _fill(box, items, space, margins)
    return box


def _fill(box: QBoxLayout, items: Sequence[Item], space: int, margins: Margins) -> None:
    box.setSpacing(space)
    box.setContentsMargins(*margins)
    for item in items:
        if item is None:
            box.addStretch(1)
        elif isinstance(item, int):
            box.addSpacing(item)
        else:
            thing, stretch = item if isinstance(item, tuple) else (item, 0)
            if isinstance(thing, QLayout):
                box.addLayout(thing, stretch)
            else:
                box.addWidget(thing, stretch)


def holder(layout: QLayout, name: str = "clear") -> QWidget:
    """A bare widget around a layout."""
    widget = QWidget()
    widget.setObjectName(name)
    widget.setLayout(layout)
    return widget


def card(layout: QLayout | None = None, name: str = "card") -> QFrame:
    """A white card with a hairline edge."""
    frame = QFrame()
    frame.setObjectName(name)
    if layout is not None:
        frame.setLayout(layout)
    return frame


def table_card(head: Thing | None, table: QWidget, *below: Item) -> QFrame:
    """A card with an optional head line, a table that fills it, and what stands below the table."""
    parts: list[Item] = [] if head is None else [head, hline()]
    return card(col(*parts, (table, 1), *below, space=0, margins=EDGE))


def well(layout: QLayout) -> QFrame:
    """A sunken ground inside a card."""
    return card(layout, "well")


def foot(layout: QLayout) -> QFrame:
    """The line of buttons at the foot of a detail card."""
    return card(layout, "foot")


def note(kind: str, icon: str, text: str, *actions: QWidget) -> QFrame:
    """A tinted line with icon, sentence and buttons; `kind` is red, amber, blue, green or grey."""
    label = Label(text, wrap=True)
    frame = card(row(Icon(icon, kind, 18), (label, 1), *actions, space=8, margins=(16, 8, 12, 8)), "note")
    frame.setProperty("kind", kind)
    frame.setAccessibleName(text)
    return frame


def hline() -> QFrame:
    """A hairline across."""
    line = QFrame()
    line.setObjectName("line")
    line.setFixedHeight(1)
    return line


def vline() -> QFrame:
    """A hairline down."""
    line = QFrame()
    line.setObjectName("line")
    line.setFixedWidth(1)
    return line


def scroll(content: QLayout | QWidget) -> QScrollArea:
    """A transparent area that scrolls down only and keeps the focused widget in sight."""
    area = _Scroll()
    area.setObjectName("clear")
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inside = holder(content) if isinstance(content, QLayout) else content
    if not inside.objectName():
        inside.setObjectName("clear")
    area.setWidget(inside)
    return area


class _Scroll(QScrollArea):
    """Never narrower than what it holds, since it scrolls in one direction only."""

    def minimumSizeHint(self):  # type: ignore[no-untyped-def]
        hint = super().minimumSizeHint()
        if self.widget():
            hint.setWidth(self.widget().minimumSizeHint().width())
        return hint


class Faces(QStackedWidget):
    """Several faces of one page, one in sight; only that one says how much room is needed."""

    def __init__(self, *faces: QWidget) -> None:
        super().__init__()
        self.setObjectName("clear")
        for face in faces:
            self.addWidget(face)
        self.currentChanged.connect(lambda _place: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown else QSize(0, 0)

    def sizeHint(self) -> QSize:
        shown = self.currentWidget()
        return shown.sizeHint() if shown else QSize(0, 0)


def clear(box: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while box.count():
        item = box.takeAt(0)
        if item.widget():
            item.widget().hide()
            item.widget().deleteLater()
        elif item.layout():
            clear(item.layout())
