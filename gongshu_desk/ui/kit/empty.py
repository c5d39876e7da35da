"""What stands where there is nothing yet: a picture, a sentence, and the next steps. Never a blank table."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from gongshu_desk.ui.kit import paint
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action, Button
from gongshu_desk.ui.kit.icons import draw_icon
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import NO_MARGINS, col, row
from gongshu_desk.ui.kit.tokens import colour


class Sheets(QWidget):
    """Two sheets of paper, drawn in lines; `icon` stands where a certificate would have its round."""

    def __init__(self, icon: str = "") -> None:
        super().__init__()
        self._icon = icon
        self.setFixedSize(120, 88)

    def paintEvent(self, _event: object) -> None:
        painter = paint.smooth(self)
        for rect, ground in ((QRectF(14.5, 2.5, 100, 70), "hover"), (QRectF(4.5, 12.5, 100, 70), "surface")):
            paint.fill(painter, rect, ground, 4)
            paint.outline(painter, rect, "last", 4, 1.5)
        pen = QPen(colour("accent"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(38, 28), QPointF(71, 28))
        pen.setColor(colour("last"))
        painter.setPen(pen)
        for y, end in ((42, 89), (51, 89), (60, 58)):
            painter.drawLine(QPointF(20, y), QPointF(end, y))
        if self._icon:
            draw_icon(painter, self._icon, "last", 74, 57, 20)
        else:
            painter.setPen(QPen(colour("last"), 1.5, Qt.PenStyle.DashLine))
            painter.drawEllipse(QPointF(84, 68), 8, 8)


class Empty(QFrame):
    """A card that fills the place of a table.

    steps: (action, what it means) one below the other. link: a red word below them, such as 「看 2025 年度的 4 条」.
    """

    def __init__(
        self,
        title: str,
        explain: str = "",
        steps: Sequence[tuple[Action, str]] = (),
        *,
        link: Action | None = None,
        icon: str = "",
    ) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(title)
        self._picture = Sheets(icon)
        self._buttons: list[Button] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        for place, (action, meaning) in enumerate(steps):
            button = Button(action.text, action.kind, action.icon, tip=action.tip, key=action.key, run=action.run)
            self._buttons.append(button)
            grid.addWidget(button, place, 0)
            grid.addWidget(Label(meaning, tone="ink2"), place, 1)
        words = col(_centred(Label(title, "h1")), _centred(Label(explain, tone="ink2")), space=6)
        below = [_centred(Button(link.text, "link", run=link.run))] if link else []
        picture = _centred(self._picture)
        steps_row = row(None, grid, None)
        self.setLayout(
            col(None, picture, 20, words, 24, steps_row, 12, *below, None, 40, space=0, margins=(16, 16, 16, 0))
        )
        self.retype()

    def focus_first(self) -> None:
        """Put the keyboard on the first step."""
        if self._buttons:
            self._buttons[0].setFocus()

    def retype(self) -> None:
        self._picture.setVisible(not ladder.large())
        widest = max((button.sizeHint().width() for button in self._buttons), default=0)
        for button in self._buttons:
            button.setMinimumWidth(max(widest, ladder.px(164)))


def _centred(widget: QWidget):  # type: ignore[no-untyped-def]
    return row(None, widget, None, margins=NO_MARGINS)
