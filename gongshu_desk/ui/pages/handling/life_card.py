"""The card beside the board: one suggestion with its whole life, and what can be done with it now."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from gongshu_desk.domain.handling import Act, State, evaluator, intake_remarks, merged_with
from gongshu_desk.domain.handling_story import Happening
from gongshu_desk.domain.names import printed
from gongshu_desk.services.handling import Matter, days_words
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action, Button, MenuButton
from gongshu_desk.ui.kit.chips import Chip
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import Item, clear, col, foot, hline, holder, note, row, scroll
from gongshu_desk.ui.pages.handling.rows import urgency

WIDTH = 372
BUTTONS = 2
"""Acts that have a button; the others stand in ⋯."""
_NOTES = {"red": ("red", "warning-circle-fill"), "amber": ("amber", "clock-fill")}


class LifeCard(QFrame):
    """`show_matter` shows one; `act` is called with what the clerk wants to do, `more` gives the lines of ⋯."""

    def __init__(self, act: Callable[[Act], object], more: Callable[[], Sequence[Action | None]]) -> None:
        super().__init__()
        self.setObjectName("card")
        self._act = act
        self.matter: Matter | None = None
        self._title, self._chip = Label("", "h2", wrap=True), Chip("办结")
        self._under = Elided("", tone="ink2")
        self._notes, self._lines = col(space=8, margins=(16, 0, 16, 8)), col(space=10, margins=(16, 12, 12, 12))
        self.buttons: list[Button] = []
        self._foot = row(space=8, margins=(16, 8, 16, 8))
        self._more = MenuButton(more, kind="icon", small=True)
        head = row((self._title, 1), col(self._chip, None), self._more, space=8)
        self.setLayout(
            col(
                col(head, self._under, space=4, margins=(16, 14, 12, 10)), self._notes, hline(),
                (scroll(holder(col(self._lines, None, space=0))), 1), foot(self._foot), space=0, margins=(1, 1, 1, 1),
            )
        )  # fmt: skip
        self.retype()

    def retype(self) -> None:
        self.setFixedWidth(ladder.wide(WIDTH))

    def show_matter(self, matter: Matter | None) -> None:
        """Show a suggestion, or that none is chosen."""
        self.matter = matter
        for box in (self._notes, self._lines, self._foot):
            clear(box)
        self.buttons = []
        self._chip.setVisible(matter is not None)
        self._more.setVisible(matter is not None)
        if matter is None:
            self._title.setText("没有选中建议")
            self._under.set_text("在左边的表里选一件，这里看它的全过程")
            return
        life = matter.life
        self._title.setText(life.title)
        self._chip.set_word(matter.state.label)
        others = f" 等 {len(life.signers) + 1} 人" if life.signers else ""
        self._under.set_text(f"{life.no}　{life.kind.label}　{printed(life.lead_name)}{others}")
        for kind, icon, text in _remarks(matter):
            self._notes.addWidget(note(kind, icon, text))
        for happening in matter.story:
            self._lines.addLayout(_line(happening))
        self._offer(matter)

    def _offer(self, matter: Matter) -> None:
        for place, act in enumerate(matter.acts[:BUTTONS]):
            first = place == 0
            made = Button(
                f"{act.label}…", "primary" if first else "plain", small=True, tip=_TIPS.get(act, ""),
                key="Ctrl+Return" if first else "", run=lambda act=act: self._act(act),
            )  # fmt: skip
            self.buttons.append(made)
            self._foot.addWidget(made)
        self._foot.addStretch(1)
        if len(matter.acts) > BUTTONS:
            others = MenuButton(self._others, "其他", kind="plain", small=True)
            self._foot.addWidget(others)

    def _others(self) -> list[Action | None]:
        matter = self.matter
        return [Action(f"{a.label}…", lambda a=a: self._act(a)) for a in matter.acts[BUTTONS:]] if matter else []


def _remarks(matter: Matter) -> list[tuple[str, str, str]]:
    """(kind, icon, sentence) of what the clerk should see first."""
    life, found = matter.life, []
    if matter.due is not None:
        tone, _ = urgency(matter)
        kind, icon = _NOTES.get(tone, ("grey", "clock"))
        found.append((kind, icon, f"{matter.due.what}{days_words(matter)}（{matter.due.day.isoformat()}）"))
    if matter.state in (State.DRAFT, State.UNCONFIRMED, State.TO_EXAMINE):
        found += [("amber", "warning", f"{remark}。") for remark in intake_remarks(life)]
    if matter.state in (State.UNDER_WAY, State.TO_EVALUATE) and not evaluator(life).serving:
        found.append(("amber", "warning", f"{printed(evaluator(life).name)}已不在任，请转由联名代表评价。"))
    if matter.state in (State.CLOSED, State.TRACKED, State.PUBLISHED) and life.outcome is None:
        found.append(("amber", "warning", "办理结果还没有填（A、B、C）。"))
    if others := merged_with(life):
        found.append(("blue", "info", f"与 {'、'.join(others)} 合并办理。"))
    return found


def _line(one: Happening) -> Item:
    """Day at the left, what happened and its words beside it; what is still to come is written in grey."""
    day = Label(one.on.isoformat() if one.on else "", "cap", "ink3" if one.to_come else "ink2")
    day.setFixedWidth(ladder.width("2025-12-30", "cap") + 4)
    day.setAlignment(Qt.AlignmentFlag.AlignTop)
    title = Label(one.title, "body" if one.to_come else "strong", "ink2" if one.to_come else one.tone, wrap=True)
    words = [Label(one.words, "cap", "ink2", wrap=True)] if one.words else []
    return row(col(3, day, None, space=0), (col(title, *words, space=2), 1), space=10)


_TIPS = {
    Act.EXAMINE: "立案、退回或转为来信（Ctrl+Enter）",
    Act.ASSIGN: "交给主办、会办单位，期限从交办之日算起",
    Act.REPLY: "承办单位的书面答复和结果类别",
    Act.AGAIN: "原来那一轮留底，一个月内重新答复",
}
