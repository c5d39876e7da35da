"""The head line of a page: title and its one-line explanation on one baseline, actions at the right.

Title and explanation share a line because a second one would cost a table row. Where they and the
buttons do not fit, the plain buttons fold into 「⋯」; their shortcuts stay alive.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QWidget

from gongshu_desk.ui.kit import paint
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action, Button, MenuButton, button
from gongshu_desk.ui.kit.layout import row
from gongshu_desk.ui.kit.tips import inert
from gongshu_desk.ui.kit.tokens import SPACE, colour

LONGEST = "十个汉字长的页面标题"
"""A title no longer than this is never elided."""


class Heading(QWidget):
    """Title, explanation, actions (in order, the primary one last), and `crumb` = (word, go back) if below a list.

    `extra` are widgets that stand before the actions and never fold. `button(text)` gives a button to
    enable, disable or rename.
    """

    def __init__(
        self,
        title: str,
        explain: str = "",
        actions: Sequence[Action] = (),
        *,
        crumb: tuple[str, Callable[[], object]] | None = None,
        extra: Sequence[QWidget] = (),
    ) -> None:
        super().__init__()
        self._words = _Title(title, explain)
        self._actions = {action.text: action for action in actions}
        self._buttons = {action.text: button(action, grab=False) for action in actions}
        self._extra = list(extra)
        self._more = MenuButton(self._folded)
        self._shortcuts = [self._shortcut(action) for action in actions if action.key]
        self._crumb = Button(crumb[0], "quiet", "caret-left", tip="返回", run=crumb[1]) if crumb else None
        left = [self._crumb] if self._crumb else []
        self.setLayout(row(*left, (self._words, 1), *self._extra, self._more, *self._buttons.values(), space=SPACE))
        self.retype()

    def set(self, title: str, explain: str = "") -> None:
        """Show another title and explanation."""
        self._words.set(title, explain)
        self._fold()

    def explanation(self) -> str:
        """What stands behind the title now."""
        return self._words.explain

    def button(self, text: str) -> Button:
        """The button of an action; KeyError if there is none."""
        return self._buttons[text]

    def retype(self) -> None:
        self.setFixedHeight(ladder.control_height() + 2)
        self._fold()

    def resizeEvent(self, _event: object) -> None:
        self._fold()

    def minimumSizeHint(self) -> QSize:
        """As narrow as with the plain buttons folded, or they would never fold."""
        kept = [b for text, b in self._buttons.items() if self._actions[text].kind != "plain" or len(self._plain()) < 2]
        fixed = [w for w in (self._crumb, *self._extra, *kept) if w]
        wide = sum(w.sizeHint().width() + SPACE for w in fixed) + ladder.control_height() + SPACE
        return QSize(self._words.minimumSizeHint().width() + wide, self.height())

    def _plain(self) -> list[Button]:
        return [b for text, b in self._buttons.items() if self._actions[text].kind == "plain"]

    def _fold(self) -> None:
        """Hide the plain buttons where everything together is wider than the page."""
        plain = self._plain()
        fixed = [w for w in (self._crumb, *self._extra) if w] + [b for b in self._buttons.values() if b not in plain]
        needed = self._words.full_width() + sum(w.sizeHint().width() + SPACE for w in (*fixed, *plain))
        fold = len(plain) > 1 and needed > self.width()
        for each in plain:
            each.setVisible(not fold)
        self._more.setVisible(fold)

    def _folded(self) -> list[Action]:
        plain = [a for a in self._actions.values() if a.kind == "plain"]
        enabled = {a.text: self._buttons[a.text].isEnabled() for a in plain}
        return [Action(a.text, a.run, a.icon, a.key, a.tip, a.kind, enabled[a.text]) for a in plain]

    def _shortcut(self, action: Action) -> QShortcut:
        shortcut = QShortcut(QKeySequence(action.key), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)

        def run() -> None:
            if self._buttons[action.text].isEnabled():
                action.run()

        shortcut.activated.connect(run)
        return shortcut


class _Title(QWidget):
    """Both texts on one baseline."""

    def __init__(self, title: str, explain: str) -> None:
        super().__init__()
        self._title, self.explain = title, explain
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.set(title, explain)

    def set(self, title: str, explain: str) -> None:
        self._title, self.explain = title, explain
        self.setAccessibleName(f"{title}　{explain}")
        self.setToolTip(inert(f"{title}\n{explain}" if len(title) > len(LONGEST) else explain))
        self.update()

    def full_width(self) -> int:
        return ladder.width(self._title, "h1") + ladder.px(12) + ladder.width(self.explain) + 16

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the title of a page; one that a clerk wrote is elided before it widens the window."""
        return QSize(min(ladder.width(self._title, "h1"), ladder.width(LONGEST, "h1")), ladder.control_height())

    def paintEvent(self, _event: object) -> None:
        painter = paint.smooth(self)
        head = ladder.metrics("h1")
        base = (self.height() + head.capHeight()) // 2 + ladder.px(1)
        painter.setFont(ladder.font("h1"))
        painter.setPen(colour("ink"))
        painter.drawText(0, base, head.elidedText(self._title, Qt.TextElideMode.ElideRight, self.width()))
        left = head.horizontalAdvance(self._title) + ladder.px(12)
        room = self.width() - left - 8
        if room > ladder.px(48):
            painter.setFont(ladder.font())
            painter.setPen(colour("ink2"))
            shown = ladder.metrics().elidedText(self.explain, Qt.TextElideMode.ElideRight, room)
            painter.drawText(left, base, shown)
