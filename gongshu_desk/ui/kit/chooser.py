"""Choosing a record by typing: name, pinyin initials or number, with the matches below the field.

`search` is called with the typed text on every key and must answer from values in memory; what needs the
store is asked through `jobs` and handed to `ChoicePopup.offer` when it comes (the search box does so).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gongshu_desk.ui.kit import paint
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.fields import TextField
from gongshu_desk.ui.kit.icons import draw_icon
from gongshu_desk.ui.kit.layout import col
from gongshu_desk.ui.kit.tokens import colour

MOST_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Choice:
    """One match: what is stored, what is read, a remark behind it, an icon before it."""

    value: Any
    label: str
    note: str = ""
    icon: str = ""


Search = Callable[[str], Sequence[Choice]]


class _Choices(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.choices: Sequence[Choice] = ()

    def set(self, choices: Sequence[Choice]) -> None:
        self.beginResetModel()
        self.choices = choices
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.choices)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) and index.isValid():
            choice = self.choices[index.row()]
            return f"{choice.label} {choice.note}".strip()
        return None


class _Painter(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex) -> QSize:
        return QSize(0, ladder.metrics().height() + ladder.px(10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        choice = index.model().choices[index.row()]
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            paint.fill(painter, rect.adjusted(4, 0, -4, 0), "sel", 4)
            painter.fillRect(QRectF(4, rect.top() + 6, 3, rect.height() - 12), colour("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint.fill(painter, rect.adjusted(4, 0, -4, 0), "hover", 4)
        left = 14.0
        if choice.icon:
            size = ladder.px(18)
            draw_icon(painter, choice.icon, "ink2", left, rect.center().y() - size / 2, size)
            left += size + 8
        room = rect.adjusted(left, 0, -14, 0)
        note = ladder.width(choice.note) + 12 if choice.note else 0
        used = paint.write(painter, room.adjusted(0, 0, -min(note, room.width() / 2), 0), choice.label)
        paint.write(painter, room.adjusted(used + 12, 0, 0, 0), choice.note, "body", "ink3", paint.RIGHT)
        painter.restore()


class ChoicePopup(QFrame):
    """The list of matches below a field. It never takes the keyboard: the field hands it the keys."""

    picked = Signal(object)

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        self._field = field
        self.setObjectName("popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        self._model = _Choices(self)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(_Painter(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(lambda index: self._pick(index.row()))
        self.setLayout(col(self._list, space=0, margins=(1, 5, 1, 5)))

    def offer(self, choices: Sequence[Choice], least_width: int = 0) -> None:
        """Show these matches below the field, or hide where there are none."""
        if not choices:
            self.hide()
            return
        self._model.set(choices)
        self._list.setCurrentIndex(self._model.index(0))
        self._place(len(choices), least_width)
        self.show()
        self.raise_()

    def choices(self) -> Sequence[Choice]:
        """What is offered now."""
        return self._model.choices if self.isVisible() else ()

    def current(self) -> Choice | None:
        """The match that Enter would take."""
        row = self._list.currentIndex().row()
        return self._model.choices[row] if self.isVisible() and row >= 0 else None

    def take_key(self, event: QKeyEvent) -> bool:
        """Use a key of the field: arrows, PageUp, PageDown, Enter, Esc. Whether it was used."""
        if not self.isVisible():
            return False
        step = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: MOST_SHOWN,
            Qt.Key.Key_PageUp: -MOST_SHOWN,
        }.get(Qt.Key(event.key()))
        if step is not None:
            row = min(max(self._list.currentIndex().row() + step, 0), self._model.rowCount() - 1)
            self._list.setCurrentIndex(self._model.index(row))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._pick(self._list.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            return False
        return True

    def _pick(self, row: int) -> None:
        if row >= 0:
            choice = self._model.choices[row]
            self.hide()
            self.picked.emit(choice)

    def _place(self, count: int, least_width: int) -> None:
        window = self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        line = ladder.metrics().height() + ladder.px(10)
        high = min(count, MOST_SHOWN) * line + 12
        corner = self._field.mapTo(window, QPoint(0, self._field.height() + 3))
        wide = max(self._field.width(), least_width)
        if corner.y() + high > window.height() and corner.y() > high + self._field.height():
            corner.setY(corner.y() - high - self._field.height() - 6)
        corner.setX(max(0, min(corner.x(), window.width() - wide - 8)))
        self.setGeometry(corner.x(), corner.y(), wide, min(high, max(line + 12, window.height() - corner.y() - 4)))


class ChooseField(TextField):
    """A field whose value is one record, found by typing.

    value(): the `value` of the chosen one; with `free` also what was typed, where nothing matches it
    (stations and groups that are made on saving). `chosen` carries the Choice.
    """

    chosen = Signal(object)

    def __init__(
        self, search: Search, hint: str = "姓名、拼音首字母或证号", *, free: bool = False, width: int = 0
    ) -> None:
        super().__init__(hint, icon="magnifying-glass", width=width)
        self._search, self._free = search, free
        self._choice: Choice | None = None
        self._popup: ChoicePopup | None = None
        self.textEdited.connect(self._typed)

    def set_search(self, search: Search) -> None:
        """Search among other records."""
        self._search = search

    def value(self) -> Any:
        if self._choice is not None:
            return self._choice.value
        return self.text().strip() if self._free else ""

    def set_value(self, value: Any) -> None:
        """Show the record with this value; its label is asked from `search`."""
        if isinstance(value, Choice):
            self._set_choice(value)
            return
        text = "" if value is None else str(value)
        match = next((c for c in self._search(text) if c.value == value), None) if text else None
        self._choice = match
        super().set_value(match.label if match else text)

    def problem(self) -> str:
        if self.text().strip() and self._choice is None and not self._free:
            return "没有找到，请从列表中选一项"
        return ""

    def popup(self) -> ChoicePopup:
        """The list of matches."""
        if self._popup is None:
            self._popup = ChoicePopup(self)
            self._popup.picked.connect(self._picked)
            self.destroyed.connect(self._popup.deleteLater)
        return self._popup

    def offer(self) -> None:
        """Show the matches for what is typed now."""
        self.popup().offer(list(self._search(self.text().strip()))[:200])

    def _typed(self, text: str) -> None:
        self._choice = None
        exact = [c for c in self._search(text.strip()) if c.label == text.strip()] if text.strip() else []
        if self._free and len(exact) == 1:
            self._choice = exact[0]
        if text.strip():
            self.offer()
        else:
            self.popup().hide()

    def _picked(self, choice: Choice) -> None:
        self._set_choice(choice)
        self.chosen.emit(choice)
        self.edited.emit()

    def _set_choice(self, choice: Choice) -> None:
        self._choice = choice
        self.setText(choice.label)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.popup().take_key(event):
            return
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_F4):
            self.offer()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._popup is not None:
            self._popup.hide()
        if self._choice is None and not self._free and self.text().strip():
            only = list(self._search(self.text().strip()))
            if len(only) == 1:
                self._picked(only[0])
