"""What a page is, and how the window learns of it.

A page is a `Page` with a `title`, the `kinds` of record it shows, and a `reload()`. The window makes it
on first use from its `PageSpec`, shows it, and tells it of changes through `changed(kinds)`: a visible
page reloads at once, a hidden one when it is next shown.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from gongshu_desk.ui.kit.layout import Item, col
from gongshu_desk.ui.kit.tokens import GAP_DENSE, MARGIN_FOOT, MARGIN_SIDE, MARGIN_TOP

if TYPE_CHECKING:
    from gongshu_desk.ui.kit.shell import Shell


class Page(QWidget):
    """One screen.

    Set `title` and `kinds` in the subclass, build the layout with `fill(...)`, and override `reload()` to
    gather and show, `open(argument)` to take what another page asked for, and `leave()` to hold the clerk
    back while something is unsaved. `help` is the name of the help page that F1 opens.
    """

    title: str = ""
    kinds: frozenset[str] = frozenset()
    help: str = ""
    full_screen: bool = False
    """Whether navigation, top bar and status line give way while this page is shown (roll call)."""
    framed = Signal()
    """The page went full screen or came back from it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stale = True

    def fill(self, *items: Item, space: int = GAP_DENSE) -> QVBoxLayout:
        """Lay the page out with its usual margins, from top to foot."""
        box = col(*items, space=space, margins=(MARGIN_SIDE, MARGIN_TOP, MARGIN_SIDE, MARGIN_FOOT))
        self.setLayout(box)
        return box

    def set_layout(self, layout: QLayout) -> None:
        """Lay the page out with margins of its own."""
        self.setLayout(layout)

    def set_full_screen(self, on: bool) -> None:
        """Take the whole window, or give the frame back."""
        if self.full_screen != on:
            self.full_screen = on
            self.framed.emit()

    def reload(self) -> None:
        """Gather again and show; called when the page is shown first, on F5, and after changes."""

    def open(self, argument: Any) -> None:
        """Take what another page asked for: an id, a filter. Called after the page is shown."""

    def leave(self) -> bool:
        """Whether the clerk may go elsewhere; ask here if something is unsaved."""
        return True

    def changed(self, kinds: frozenset[str]) -> None:
        """Records of these kinds have changed; an empty set means anything may have."""
        if kinds and not kinds & self.kinds:
            return
        if self.isVisible():
            self.reload()
        else:
            self._stale = True

    def refresh_if_stale(self) -> None:
        """Reload if anything happened since the page was last shown."""
        if self._stale:
            self._stale = False
            self.reload()

    def focus_first(self) -> None:
        """Put the keyboard where work on this page begins."""
        self.setFocus()


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page as the window knows it. `foot` puts its navigation item at the foot; `gap` leaves a gap before it;
    `listed` = False for pages that are only opened from others (roll call, import); `under` is the listed page such a
    page always belongs to, without it the one it was opened from."""

    key: str
    title: str
    icon: str
    factory: "Callable[[Shell], Page]"
    gap: bool = False
    foot: bool = False
    listed: bool = True
    under: str = ""
