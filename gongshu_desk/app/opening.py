"""From the start of the program to its first page: unlock → open → sign in → first page.

Each step goes on by calling the next, or leaves the program with `leave`. Where the store cannot be opened, the clerk
is told why, with a way on.
"""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from gongshu_desk.app.afterwards import Afterwards
from gongshu_desk.app.unlock import unlock
from gongshu_desk.errors import StoreTrouble, Trouble, UserError

if TYPE_CHECKING:
    from gongshu_desk.app.desktop import Desktop
    from gongshu_desk.services.desk import Desk
    from gongshu_desk.services.ways_back import WayBack
    from gongshu_desk.ui.kit.opening import Way

REFUSED = 2
"""Exit code of a start that was refused."""

RETRY, RESTORE, OTHER_BACKUP, OTHER_FOLDER, SHOW = "retry", "restore", "backup", "folder", "show"
_RESTORABLE = ("damaged", "gone", "foreign")
_AGAIN = {
    "busy": "那边的程序关闭以后按这里。",
    "full": "清出空间以后按这里。",
    "gone": "插好 U 盘、连上共享盘，或把文件放回原处以后按这里。",
    "unwritable": "改好权限、取消只读以后按这里。",
}

log = logging.getLogger("gongshu_desk.app")


class Opening:
    """The start of one desktop; `begin` may be called again after a refusal.

    Encryption and accounts hook in with one line each: `_unlock` calls `go_on(key)`, `_sign_in` calls
    `_first_page(desk)`, at once or later on the GUI thread; who gives up calls `leave()`. The window is on the screen,
    empty, and `desktop.shell.jobs` works.
    """

    def __init__(self, desktop: "Desktop") -> None:
        self.desktop = desktop
        self.afterwards = Afterwards(desktop)
        self.known: StoreTrouble | None = None
        """What the program found wrong with the store while it ran: told before the store is opened again."""
        self._key: bytes | None = None
        self._said = ""

    def begin(self) -> None:
        """Start with the first step; a desk that is there already (just founded) is taken as it is."""
        known, self.known = self.known, None
        if known is not None and known.kind is Trouble.DAMAGED:
            self._unlock(lambda key: self._refused_with(known, key))
        elif self.desktop.desk is not None:
            self._sign_in(self.desktop.desk)
        else:
            self._unlock(self._open)

    def leave(self) -> None:
        """Close the window: the program ends with exit code 2."""
        self.desktop.exit_code = REFUSED
        self.desktop.window.close()

    def _unlock(self, go_on: Callable[[bytes | None], object]) -> None:
        """Ask for the password of an encrypted store; `go_on` is given its data key, None for a plain one."""
        unlock(self.desktop, go_on, self._refused, self.leave)

    def _open(self, key: bytes | None) -> None:
        """Open the store on its worker."""
        data, self._key = self.desktop.data, key
        self.desktop.shell.jobs.run(
            lambda _progress: _open_desk(data, key), self._sign_in, self._refused, title="打开数据"
        )

    def _sign_in(self, desk: "Desk") -> None:
        """Ask who is there, where accounts are on; then the first page. The desk is closed with the desktop from now on."""
        self.desktop.desk = desk
        self.desktop.seat.begin(desk, self._first_page, self.leave)

    def _first_page(self, desk: "Desk") -> None:
        """Whoever is there may work."""
        self.desktop.take(desk)
        self.afterwards.begin(desk)
        if self._said:
            self.desktop.shell.toast(self._said, icon="clock-counter-clockwise")
            self._said = ""

    def _refused_with(self, error: StoreTrouble, key: bytes | None) -> None:
        self._key = key
        self._refused(error)

    def _refused(self, error: UserError) -> None:
        """The store cannot be opened: gather which backup to go back to, then ask which way to take."""
        log.warning("the store was not opened: %s", type(error).__name__)
        data, key = self.desktop.data, self._key
        if _kind(error) in _RESTORABLE:
            self.desktop.shell.jobs.run(
                lambda _progress: _newest(data, key),
                lambda way: self._ask(error, way),
                lambda _fault: self._ask(error, None),
                title="正在核验备份",
            )
        else:
            self._ask(error, None)

    def _ask(self, error: UserError, way: "WayBack | None") -> None:
        """Why it cannot be opened, and the ways on."""
        from gongshu_desk.ui.kit import dialogs
        from gongshu_desk.ui.kit.opening import TroubleBox

        box = TroubleBox(self.desktop.window, error, ways(_kind(error), way, self.desktop.data))
        if not dialogs.ask_box(box) or not self._go(box.chosen, error, way):
            self.leave()

    def _go(self, chosen: str, error: UserError, way: "WayBack | None") -> bool:
        """Take a way; False where the clerk gave up on it and there is nothing to come back to."""
        from gongshu_desk.ui.kit import file_dialogs
        from gongshu_desk.ui.kit.toast import open_path

        desktop = self.desktop
        if chosen == RETRY:
            self.begin()
        elif chosen == RESTORE and way is not None:
            self._restore(way)
        elif chosen == OTHER_BACKUP:
            file = file_dialogs.ask_open(desktop.window, desktop.settings, "选一份备份", file_dialogs.BACKUP)
            self._ask(error, way) if file is None else self._look_at(file, error, way)
        elif chosen == OTHER_FOLDER:
            folder = file_dialogs.ask_folder(desktop.window, desktop.settings, "打开另一个数据文件夹")
            if folder is None:
                self._ask(error, way)
            else:
                desktop.next_data = folder
                desktop.window.close()
        elif chosen == SHOW:
            open_path(desktop.data if desktop.data.is_dir() else desktop.data.parent)
            self._ask(error, way)
        else:
            return False
        return True

    def _look_at(self, file: Path, error: UserError, way: "WayBack | None") -> None:
        """A backup from elsewhere: read and counted before anything is asked of it."""
        key = self._key

        def refused(fault: UserError) -> None:
            from gongshu_desk.ui.kit.dialogs import show_refusal

            show_refusal(self.desktop.window, fault)
            self._ask(error, way)

        self.desktop.shell.jobs.run(
            lambda _progress: _look(file, key), lambda found: self._ask(error, found), refused, title="正在核验备份"
        )

    def _restore(self, way: "WayBack") -> None:
        """Put the backup in the store's place and start again; what was there is set aside."""
        data, key = self.desktop.data, self._key

        def told(aside: Path | None) -> None:
            kept = f"；原来的文件在 {aside.name} 里" if aside is not None else ""
            self._said = f"已恢复到 {way.made_at:%Y-%m-%d %H:%M} 的备份{kept}"
            self.begin()

        self.desktop.shell.jobs.run(
            lambda _progress: _go_back(data, way, key), told, self._refused, title="正在恢复备份"
        )


def ways(kind: str, way: "WayBack | None", data: Path) -> "list[Way]":
    """The ways on from a trouble, the likeliest first."""
    from gongshu_desk.ui.kit.opening import Way

    retry = Way(RETRY, "arrow-clockwise", "再试一次", _AGAIN.get(kind, "原因消除以后按这里。"), "重试")
    folder = Way(
        OTHER_FOLDER, "folder-open", "打开另一个数据文件夹", "只改这一次；下次仍从原来的文件夹打开。", "选文件夹"
    )
    show = Way(SHOW, "hard-drive", "看看这个文件夹", str(data), "打开文件夹")
    if kind not in _RESTORABLE:
        return {"busy": [retry, folder], "newer": [folder, show]}.get(kind, [retry, folder, show])
    backs = [
        Way(OTHER_BACKUP, "floppy-disk", "用另一份备份恢复", "如 U 盘、共享盘上的第二份；先核验，再问您。", "选备份")
    ]
    if way is not None:
        more = f"，再加上备份之后登记的 {way.steps} 步" if way.steps else ""
        detail = f"{way.holds}{more}。现在的文件原样移到 set-aside 文件夹，不会丢。"
        title = f"恢复到 {way.made_at:%Y-%m-%d %H:%M} 的备份"
        backs.insert(0, Way(RESTORE, "clock-counter-clockwise", title, detail, "恢复"))
    return [*([retry] if kind == "gone" else []), *backs, folder, show]


def _kind(error: UserError) -> str:
    return error.kind.value if isinstance(error, StoreTrouble) else ""


def _open_desk(data: Path, key: bytes | None) -> "Desk":
    from gongshu_desk.services.desk import open_desk

    return open_desk(data, key=key)


def _newest(data: Path, key: bytes | None) -> "WayBack | None":
    from gongshu_desk.services import ways_back

    return ways_back.newest(data, key)


def _look(file: Path, key: bytes | None) -> "WayBack":
    from gongshu_desk.services import ways_back

    return ways_back.look(file, key)


def _go_back(data: Path, way: "WayBack", key: bytes | None) -> Path | None:
    from gongshu_desk.services import ways_back

    return ways_back.go_back(data, way, key)
