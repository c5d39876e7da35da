"""Below the preview: the question of the row in sight, with its answers as buttons; one answer may settle all alike."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from gongshu_desk.services.questions import Question
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.fields import Check
from gongshu_desk.ui.kit.icons import Icon
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import card, clear, col, holder, row

ALL_KEY = "Ctrl+0"
_MOST_KEYS = 10
_IN_A_LINE = 48
"""Characters of the answers that stand beside each other, at 标准."""


class QuestionBar(QWidget):
    """`answer` is given question key → choice, of one question or of all that are alike."""

    def __init__(self, answer: Callable[[Mapping[str, str]], object]) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._answer = answer
        self._box = col(space=0)
        self.setLayout(self._box)
        self.question: Question | None = None
        self._alike: list[Question] = []
        self.all_alike = Check()
        for place in range(_MOST_KEYS):
            QShortcut(QKeySequence(f"Ctrl+{place}"), self).activated.connect(lambda place=place: self._key(place))

    def show_question(self, question: Question | None, among: Sequence[Question], who: str, on: Button | None) -> None:
        """Ask it; `among` are the open questions of the preview, `who` the row's person, `on` leads to the next."""
        clear(self._box)
        self.question = question
        self.setVisible(question is not None)
        if question is None:
            return
        self._alike = [one for one in among if one.is_like(question)]
        buttons = [
            Button(choice.label, small=True, key=f"Ctrl+{place}", run=self._run(choice.value), grab=False)
            for place, choice in enumerate(question.choices, start=1)
        ]
        others = len(self._alike) - 1
        self.all_alike = Check(f"其余 {others} 处同样的也这样")
        self.all_alike.setToolTip(f"勾上后，一次回答全部同样的问题（{ALL_KEY}）")
        if not others or not any(choice.general for choice in question.choices):
            self.all_alike.hide()  # never shown before it has its place: it would be a window of its own
        words = Label(f"第 {question.row} 行{f' {who}' if who else ''}：{question.sentence}", wrap=True)
        *above, last = _lines(buttons)
        foot = row(*last, None, self.all_alike, *([on] if on else []), space=8)
        frame = card(
            col(
                row(Icon("question-fill", "amber", 18), (words, 1), space=8),
                *(row(*line, None) for line in above),
                foot,
                space=6,
                margins=(16, 8, 12, 8),
            ),
            "note",
        )
        frame.setProperty("kind", "amber")
        frame.setAccessibleName(words.text())
        self._box.addWidget(holder(col(frame, space=0)))

    def _key(self, place: int) -> None:
        """Ctrl+1 is the first answer; Ctrl+0 ticks the box."""
        if place == 0:
            self.all_alike.set_value(not self.all_alike.value() and not self.all_alike.isHidden())
        elif self.question is not None and place <= len(self.question.choices):
            self.choose(self.question.choices[place - 1].value)

    def _run(self, value: str) -> Callable[[], object]:
        return lambda: self.choose(value)

    def choose(self, value: str) -> None:
        """Give this answer; where the box is ticked, to all alike for which it means the same."""
        question = self.question
        if question is None:
            return
        general = any(choice.value == value and choice.general for choice in question.choices)
        wanted = self._alike if self.all_alike.value() and general else [question]
        self._answer({one.key: value for one in wanted})


def _lines(buttons: Sequence[Button]) -> list[list[Button]]:
    """Buttons in as many lines as their words need; the last line shares its room with the box and 「下一处」."""
    lines: list[list[Button]] = [[]]
    used = 0.0
    for button in buttons:
        used += len(button.word()) + 3
        if lines[-1] and used > _IN_A_LINE / ladder.scale():
            lines.append([])
            used = len(button.word()) + 3
        lines[-1].append(button)
    return lines
