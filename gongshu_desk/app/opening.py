"""From the start of the program to its first page: unlock → open → sign in → first page.

Each step goes on by calling the next, or leaves the program with `leave`. Where the store cannot be opened, the clerk
is told why, with a way on.
"""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from gongshu_desk.errors import UserError

if TYPE_CHECKING:
    from gongshu_desk.app.desktop import Desktop
    from gongshu_desk.services.desk import Desk

REFUSED = 2
"""Exit code of a start that was refused."""

log = logging.getLogger("gongshu_desk.app")


class Opening:
    """The start of one desktop; `begin` may be called again after a refusal.

    Encryption and accounts hook in with one line each: `_unlock` calls `go_on(key)`, `_sign_in` calls
    `_first_page(desk)`, at once or later on the GUI thread; who gives up calls `leave()`. The window is on the screen,
    empty, and `desktop.shell.jobs` works.
    """

    def __init__(self, desktop: "Desktop") -> None:
        self.desktop = desktop

    def begin(self) -> None:
        """Start with the first step; a desk that is there already (just founded) is taken as it is."""
        if self.desktop.desk is not None:
            self._sign_in(self.desktop.desk)
        else:
            self._unlock(self._open)

    def leave(self) -> None:
        """Close the window: the program ends with exit code 2."""
        self.desktop.exit_code = REFUSED
        self.desktop.window.close()

    def _unlock(self, go_on: Callable[[bytes | None], object]) -> None:
        """Ask for the password of an encrypted store; `go_on` is given its data key, None for a plain one."""
        go_on(None)

    def _open(self, key: bytes | None) -> None:
        """Open the store on its worker."""
        data = self.desktop.data
        self.desktop.shell.jobs.run(
            lambda _progress: _open_desk(data, key), self._sign_in, self._refused, title="打开数据"
        )

    def _sign_in(self, desk: "Desk") -> None:
        """Ask who is there, where accounts are on; then the first page. The desk is closed with the desktop from now on."""
        self.desktop.desk = desk
        self._first_page(desk)

    def _first_page(self, desk: "Desk") -> None:
        """Whoever is there may work."""
        self.desktop.take(desk)

    def _refused(self, error: UserError) -> None:
        """The store cannot be opened: say why; a folder in use may be tried again."""
        from gongshu_desk.ui.kit.dialogs import ask_box, refusal_box
        from gongshu_desk.ui.kit.opening import busy_box

        log.warning("the store was not opened: %s", type(error).__name__)
        if "正由另一个程序使用" in error.sentence and ask_box(busy_box(self.desktop.window, error)):
            self.begin()
            return
        if "正由另一个程序使用" not in error.sentence:
            ask_box(refusal_box(self.desktop.window, _with_last_backup(self.desktop.data, error)))
        self.leave()


def _open_desk(data: Path, key: bytes | None) -> "Desk":
    from gongshu_desk.services.desk import open_desk

    return open_desk(data, key=key)


def _with_last_backup(data: Path, error: UserError) -> UserError:
    """The refusal with the last verified backup named, where there is one."""
    from gongshu_desk.services.setup import last_backup_words

    words = last_backup_words(data)
    return type(error)(error.sentence, f"{error.next_step}\n{words}") if words else error
