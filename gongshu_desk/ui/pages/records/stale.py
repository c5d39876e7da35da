"""Somebody changed the record that is open: what they changed beside what was typed, and which of both stays."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from gongshu_desk.services.divergence import Divergence, Newer
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.figures import Segments
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import col, foot, hline, holder, note, row, scroll


def told(found: Sequence[Divergence], most: int = 3) -> str:
    """「出席情况 缺席→事假；地点 …→…」."""
    words = [f"{d.label} {d.base or '空'}→{d.theirs or '空'}" for d in found]
    return "；".join(words[:most]) + (f" 等 {len(words)} 处" if len(words) > most else "")


class ThreeWay(QWidget):
    """Laid over the form: per field what was there, what is stored now, what was typed.

    save: called with the fields whose typed value stays. back: to go on typing.
    """

    def __init__(
        self, newer: Newer, found: Sequence[Divergence], save: Callable[[set[str]], object], back: Callable[[], object]
    ) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._found, self._save = found, save
        self.choices = {d.field: Segments(["用现在存的", "用我填的"], 0) for d in found if d.both}
        when = f"{newer.at:%m-%d %H:%M}" if newer.at else ""
        who = "　".join(word for word in (newer.clerk, when, newer.sentence) if word)
        asked = (
            f"其中 {len(self.choices)} 处您也改了，请选以哪个为准。"
            if self.choices
            else "您没有改这些地方，保存时会保留。"
        )
        top = col(
            Label("打开之后又有人改过", "h2"), Label(who, tone="ink2", wrap=True), space=4, margins=(16, 12, 12, 10)
        )
        lines = [note("amber", "warning-fill", asked), *(self._line(d) for d in found)]
        self.save_button = Button("合并后保存", "primary", "check", tip="保存（Ctrl+S）", run=self._accept)
        below = foot(
            row(
                Button("返回继续填写", "quiet", tip="返回（Esc）", run=back),
                None,
                self.save_button,
                margins=(8, 8, 16, 8),
            )
        )
        self.setLayout(
            col(
                top, hline(), (scroll(holder(col(*lines, None, space=10, margins=(16, 12, 12, 12)))), 1), below, space=0
            )
        )
        for key, run in (("Ctrl+S", self._accept), ("Esc", back)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(run)

    def focus_first(self) -> None:
        """Put the keyboard on the first choice."""
        first = next(iter(self.choices.values()), None)
        (first._buttons[first.current()] if first is not None else self.save_button).setFocus()

    def _line(self, found: Divergence) -> QWidget:
        lines = [
            Label(found.label, "strong"),
            Label(f"打开时：{found.base or '空'}", tone="ink2", wrap=True),
            Label(f"现在存的：{found.theirs or '空'}", wrap=True),
        ]
        if found.both:
            lines.append(Label(f"我填的：{found.mine or '空'}", wrap=True))
        parts = [*lines, row(self.choices[found.field], None)] if found.both else lines
        return holder(col(*parts, space=3))

    def _accept(self) -> None:
        self._save({field for field, choice in self.choices.items() if choice.current() == 1})
