"""Buttons. One primary button a page, at its far right; red fill never means delete.

Kinds: `primary` (filled red, bold), `plain` (white, edge), `quiet` (no edge), `link` (red word, only in
text or a card), `icon` (icon alone: then `tip` is required and names it). A key is both the shortcut and
part of the tooltip.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFocusEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from gongshu_desk.domain.policy import Command
from gongshu_desk.ui.kit import paint
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.icons import icon as make_icon

_TONES = {"primary": "white", "link": "accent"}


@dataclass(frozen=True, slots=True)
class Action:
    """Something a clerk can do here, as a button or as a line of a menu. `key` is the shortcut, as 「Ctrl+N」."""

    text: str
    run: Callable[[], object]
    icon: str = ""
    key: str = ""
    tip: str = ""
    kind: str = "plain"
    enabled: bool = True
    command: Command | None = None


class Button(QPushButton):
    """A push button in one of the kinds above.

    `small` is for cards (27 px at 标准). `after` puts the icon behind the word (看积分 ›). `clicked` is
    connected to `run` if given. `grab` False only names the key, where something else fires it. KeyError for an
    unknown icon.
    """

    def __init__(
        self,
        text: str = "",
        kind: str = "plain",
        icon: str = "",
        *,
        tip: str = "",
        key: str = "",
        small: bool = False,
        after: bool = False,
        run: Callable[[], object] | None = None,
        grab: bool = True,
    ) -> None:
        super().__init__((" " + text if icon and not after else text) if text else "")  # Qt's gap is fixed at 4 px
        self._kind, self._icon, self._small, self._after = kind, icon, small, after
        self._word, self._key, self._tip = text, key, tip
        self._grab = grab and bool(key)
        self.command: Command | None = None
        self._forbidden, self._reason, self._wanted = "", "", True
        self.setProperty("kind", kind)
        ladder.wear(self, "strong" if kind == "primary" else "body")
        if icon:
            self.setIcon(make_icon(icon, _TONES.get(kind, "ink2")))
        if after:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        if kind == "link":
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        if self._grab:
            self.setShortcut(QKeySequence(key))
        self.set_reason("")
        self.setAccessibleName(text or tip)
        if run is not None:
            self.clicked.connect(lambda _checked=False: run())
        self.retype()

    def word(self) -> str:
        """The word on the button, without the space that keeps the icon off it."""
        return self._word

    def set_word(self, text: str) -> None:
        """Write another word on the button."""
        self._word = text
        self.setText(" " + text if self._icon and not self._after else text)
        if self._grab:
            self.setShortcut(QKeySequence(self._key))  # Qt drops the shortcut with the text
        self.setAccessibleName(text or self._tip)

    def set_reason(self, reason: str) -> None:
        """Disable the button and say why in its tooltip; an empty reason enables it."""
        self._reason = reason
        self.setEnabled(not reason)
        self._tell()

    def setEnabled(self, on: bool) -> None:
        """Enabled where it makes sense, and where who is at the window may."""
        self._wanted = on
        super().setEnabled(on and not self._forbidden)

    def forbid(self, reason: str) -> None:
        """Who is at the window may not: disabled whatever the page thinks, with the reason; empty lets it be again."""
        if reason != self._forbidden:
            self._forbidden = reason
            self.setEnabled(self._wanted)
            self._tell()

    def _tell(self) -> None:
        parts = [
            self._forbidden or self._reason or self._tip or (self._word if self._key else ""),
            f"（{self._key}）" if self._key else "",
        ]
        self.setToolTip("".join(parts))

    def retype(self) -> None:
        height = ladder.small_height() if self._small else ladder.control_height()
        self.setFixedHeight(height)
        size = ladder.px(14 if self._after else 18)
        self.setIconSize(QSize(size, size))
        if self._kind == "icon":
            self.setFixedWidth(height)

    def focusInEvent(self, event: QFocusEvent) -> None:
        paint.note_focus(self, event)
        super().focusInEvent(event)

    def paintEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().paintEvent(event)
        if paint.has_ring(self):
            paint.focus_ring(paint.smooth(self), QRectF(self.rect()))


def button(action: Action, *, small: bool = False, grab: bool = True) -> Button:
    """A button for an action."""
    made = Button(
        action.text,
        action.kind,
        action.icon,
        tip=action.tip,
        key=action.key,
        small=small,
        run=action.run,
        grab=grab,
    )
    made.command = action.command
    made.setEnabled(action.enabled)
    return made


def fill_menu(menu: QMenu, actions: Sequence[Action | None], owner: QWidget | None = None) -> QMenu:
    """Put actions into a menu; None is a separator. What the one at the owner's window may not do cannot be chosen."""
    may = getattr(getattr(owner.window() if owner else None, "shell", None), "may", None)
    for action in actions:
        if action is None:
            menu.addSeparator()
            continue
        line: QAction = menu.addAction(action.text)
        if action.icon:
            line.setIcon(make_icon(action.icon))
        if action.key:
            line.setShortcut(QKeySequence(action.key))
            line.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown here; fired by whoever owns it
        forbidden = may(action.command) if may is not None and action.command is not None else ""
        line.setToolTip(forbidden or action.tip)
        line.setEnabled(action.enabled and not forbidden)
        line.triggered.connect(lambda _checked=False, run=action.run: run())
    return menu


class MenuButton(Button):
    """A button that opens a menu of actions made when it is pressed; by default the three dots 「更多」."""

    def __init__(
        self,
        actions: Callable[[], Sequence[Action | None]],
        text: str = "",
        icon: str = "dots-three-bold",
        *,
        kind: str = "",
        tip: str = "更多",
        small: bool = False,
    ) -> None:
        super().__init__(text, kind or ("plain" if text else "icon"), icon, tip=tip, small=small, run=self.open)
        self._actions = actions

    def menu_now(self) -> QMenu:
        """The menu as it would open now."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ladder.wear(menu, "body")
        return fill_menu(menu, self._actions(), self)

    def open(self) -> None:
        """Open the menu below the button."""
        menu = self.menu_now()
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))


def context_menu(parent: QWidget, actions: Sequence[Action | None], at: QPoint) -> None:
    """Open a context menu at a global position."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    ladder.wear(menu, "body")
    fill_menu(menu, actions, parent).popup(at)
