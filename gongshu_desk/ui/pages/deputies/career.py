"""The tab 任职: a deputy's time in office, line by line, oldest first."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gongshu_desk.services.careers import Career, Event
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.icons import Icon
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import clear, col, holder, row

SIGNS = {
    "elected": ("check-circle-fill", "green"),
    "moved": ("swap", "ink2"),
    "suspended": ("pause-circle-fill", "amber"),
    "resumed": ("check-circle-fill", "green"),
    "ended": ("prohibit-bold", "ink2"),
    "replaced": ("plus-circle-fill", "blue"),
    "other": ("identification-card", "ink2"),
    "opening": ("archive-box", "ink2"),
}
READ_ONLY = "这一届已经换届，任职记录只读。"


class CareerLines(QWidget):
    """The events of a career; `correct` is asked to put a move right."""

    def __init__(self, correct: Callable[[Event], None]) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._correct = correct
        self._box = col(space=10, margins=(16, 12, 12, 12))
        self.setLayout(self._box)
        self.career: Career | None = None

    def show_career(self, career: Career | None) -> None:
        """Show another career; None while it is read."""
        self.career = career
        clear(self._box)
        if career is not None:
            if career.read_only:
                self._box.addWidget(Label(READ_ONLY, tone="ink2", wrap=True))
            for event in career.events:
                self._box.addWidget(self._line(event, may_correct=career.running and not career.read_only))
        self._box.addStretch(1)

    def _line(self, event: Event, *, may_correct: bool) -> QWidget:
        icon, tone = SIGNS[event.kind]
        when = event.day.isoformat() if event.day else event.when
        top = [Label(when, "body", "ink2"), None]
        if event.place is not None and may_correct:
            mend = Button("更正", "link", tip="登记错了的一条：改去向或日期", run=lambda: self._correct(event))
            mend.setFixedHeight(ladder.metrics().height())
            top.append(mend)
        words = [Label(event.words, wrap=True)]
        if event.detail:
            words.append(Label(event.detail, "cap", "ink3", wrap=True))
        return holder(row(col(Icon(icon, tone, 16), None, space=0), (col(row(*top), *words, space=2), 1), space=8))
