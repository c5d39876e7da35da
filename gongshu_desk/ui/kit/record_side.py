"""The card beside a list: one record to read, or the form to write it. Knows nothing of services."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QStackedWidget, QWidget

from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action, Button, MenuButton, button
from gongshu_desk.ui.kit.chips import STATUS, Chip
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import clear, col, foot, hline, holder, note, row, scroll
from gongshu_desk.ui.kit.record_form import RecordForm
from gongshu_desk.ui.kit.tokens import DETAIL_WIDTH

FORM_WIDTH = 452
SHOWN_SECONDS = 30
"""So long a number stays in sight after 显示."""


@dataclass(frozen=True, slots=True)
class Line:
    """One field to read. `hidden` is what stands there until 显示 is pressed.

    `reveal` is then called with what takes the whole value: it logs first, and gives nothing to whom it refuses.
    """

    label: str
    value: str
    hidden: str = ""
    reveal: Callable[[Callable[[str], None]], object] | None = None


class FieldList(QWidget):
    """Labels at the left, values beside them, in lines that wrap."""

    def __init__(self, lines: Sequence[Line] = ()) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._wrapped: list[Label] = []
        self._beside: dict[Label, int] = {}
        self._shown: list[Callable[[], None]] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(16, 12, 16, 12)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self.setLayout(self._grid)
        self.set_lines(lines)

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines."""
        clear(self._grid)
        self._wrapped, self._beside, self._shown = [], {}, []
        for old in range(self._grid.rowCount()):
            self._grid.setRowStretch(old, 0)
        for place, line in enumerate(lines):
            label = Label(line.label, tone="ink2")
            self._grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(self._value(line), place, 1)
        self._grid.setRowStretch(len(lines), 1)
        self._fit()

    def resizeEvent(self, _event: object) -> None:
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever comes back to the page finds every number masked again."""
        for hide in self._shown:
            hide()
        self._shown = []
        super().hideEvent(event)

    def retype(self) -> None:
        self._fit()

    def _fit(self) -> None:
        """A wrapped label does not tell a grid how high it is at its width; this does."""
        labels = max((self._width_at(place, 0) for place in range(self._grid.rowCount())), default=0)
        room = self.width() - labels - 48
        for value in self._wrapped:
            value.setMinimumHeight(value.heightForWidth(max(room - self._beside.get(value, 0), 40)))

    def _width_at(self, place: int, column: int) -> int:
        item = self._grid.itemAtPosition(place, column)
        return item.widget().sizeHint().width() if item is not None and item.widget() is not None else 0

    def _value(self, line: Line) -> QWidget:
        shown = Label(line.hidden or line.value or "—", tone="ink" if line.value else "ink3", wrap=True)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._wrapped.append(shown)
        if not line.hidden or not line.value:
            return shown
        reveal = Button("显示", "link", tip=f"显示{line.label}（会记入显示记录，{SHOWN_SECONDS} 秒后隐去）")
        self._beside[shown] = reveal.sizeHint().width() + 8
        timer = QTimer(shown)
        timer.setSingleShot(True)
        timer.setInterval(SHOWN_SECONDS * 1000)

        def show(value: str) -> None:
            if shown not in self._wrapped:
                return  # another record meanwhile
            shown.setText(value)
            reveal.hide()
            timer.start()
            self._shown.append(hide)

        def hide() -> None:
            shown.setText(line.hidden)
            reveal.show()
            timer.stop()

        timer.timeout.connect(hide)
        if line.reveal is not None:
            reveal.clicked.connect(lambda: line.reveal(show) if line.reveal is not None else None)
        else:
            reveal.hide()
        reveal.setFixedHeight(ladder.metrics().height())
        return holder(row((shown, 1), reveal))


class RecordCard(QWidget):
    """The generic card: title, a chip, what it is, its fields, and the buttons at the foot."""

    def __init__(
        self, actions: Sequence[Action] = (), more: Callable[[], Sequence[Action | None]] | None = None
    ) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._title = Label("", "h2", wrap=True)
        self._chip = Chip("在任")
        self._under = Elided("", tone="ink2")
        self._fields = FieldList()
        menu = MenuButton(more, kind="icon", small=True) if more else None
        head = row((self._title, 1), self._chip, *([menu] if menu else []), space=8)
        top = col(head, self._under, space=4, margins=(16, 14, 12, 12))
        self.buttons = {action.text: button(action) for action in actions}
        below = foot(row(*self.buttons.values(), None, margins=(16, 8, 16, 8)))
        if not actions:
            below.hide()
        self.setLayout(col(top, hline(), (scroll(self._fields), 1), below, space=0))

    def show_record(self, title: str, under: str, chip: str, lines: Sequence[Line]) -> None:
        """Show a record; a chip whose word is unknown is left out."""
        self._title.setText(title)
        self._under.set_text(under)
        self._under.setVisible(bool(under))
        self._chip.setVisible(chip in STATUS)
        if chip in STATUS:
            self._chip.set_word(chip)
        self._fields.set_lines(lines)


class Panel(QWidget):
    """What stands below the card and the form of whichever record is shown, as the files kept with it."""

    def show_record(self, table: str, uid: str) -> None:
        """Show what belongs to the record of this table and uid; an empty uid for a record that is not saved yet."""


class RecordSide(QFrame):
    """Holds the card to read and, while something is written, the form above it. `closed`: the form is gone.

    `add_panel` puts a `Panel` below both; `open_over` lays something over them for a while (the record's history).
    """

    closed = Signal()
    uncovered = Signal()

    def __init__(self, reading: QWidget) -> None:
        super().__init__()
        self.setObjectName("card")
        self._reading = reading
        self._stack = QStackedWidget()
        self._stack.addWidget(reading)
        self._panels: list[Panel] = []
        self._below = col(space=0)
        self.setLayout(col((self._stack, 1), self._below, space=0, margins=(1, 1, 1, 1)))
        self._form: RecordForm | None = None
        self._holder: QWidget | None = None
        self._over: QWidget | None = None
        self._notes = col(space=4, margins=(12, 0, 12, 0))
        self.retype()

    def form(self) -> RecordForm | None:
        """The form that is open."""
        return self._form

    def add_panel(self, panel: Panel) -> None:
        """Put a panel below the card and the form; it is told of every record shown."""
        self._panels.append(panel)
        self._below.addWidget(panel)

    def show_record(self, table: str, uid: str) -> None:
        """Tell the panels which record is shown."""
        for panel in self._panels:
            panel.show_record(table, uid)

    def open_form(self, title: str, form: RecordForm) -> None:
        """Show a form under a heading, in place of one that may be open."""
        self.uncover()
        self.close_form()
        self._form = form
        self._notes = col(space=4, margins=(12, 0, 12, 0))
        head = row((Label(title, "h2"), 1), margins=(16, 12, 16, 12))
        self._holder = holder(col(head, hline(), self._notes, (form, 1), space=0))
        self._stack.addWidget(self._holder)
        self._stack.setCurrentWidget(self._holder)
        self.retype()

    def tell(self, kind: str, icon: str, sentence: str, *buttons: QWidget) -> None:
        """Put a notice above the form."""
        self.quiet()
        self._notes.setContentsMargins(12, 8, 12, 0)
        self._notes.addWidget(note(kind, icon, sentence, *buttons))

    def quiet(self) -> None:
        """Take the notice above the form away."""
        clear(self._notes)
        self._notes.setContentsMargins(12, 0, 12, 0)

    def close_form(self) -> None:
        """Back to reading; nothing is asked."""
        if self._holder is not None:
            self._stack.setCurrentWidget(self._over or self._reading)
            self._stack.removeWidget(self._holder)
            self._holder.deleteLater()
            self._form = self._holder = None
            self.retype()
            self.closed.emit()

    def over(self) -> QWidget | None:
        """What lies over the card now."""
        return self._over

    def open_over(self, widget: QWidget) -> None:
        """Lay a widget over card and form, which stay as they are below it."""
        self.uncover()
        self._over = widget
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        self.retype()

    def uncover(self) -> None:
        """Take away what lies over the card, if anything does."""
        if self._over is None:
            return
        self._stack.setCurrentWidget(self._holder or self._reading)
        self._stack.removeWidget(self._over)
        self._over.deleteLater()
        self._over = None
        self.retype()
        self.uncovered.emit()

    def retype(self) -> None:
        wide = self._form is not None or self._over is not None
        self.setFixedWidth(ladder.wide(FORM_WIDTH if wide else DETAIL_WIDTH))
