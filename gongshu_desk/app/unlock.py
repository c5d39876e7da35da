"""The password of an encrypted store, asked before it is opened; the recovery key where it is forgotten."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from gongshu_desk import paths
from gongshu_desk.errors import UserError

if TYPE_CHECKING:
    from gongshu_desk.app.desktop import Desktop

log = logging.getLogger("gongshu_desk.app")


def unlock(
    desktop: "Desktop",
    go_on: Callable[[bytes | None], object],
    refused: Callable[[UserError], object],
    leave: Callable[[], object],
) -> None:
    """Go on with the data key, at once with None for a plain store. `refused`: its key file is missing or damaged;
    `leave`: the clerk gave up."""
    from gongshu_desk.store.keyfile import needs_key  # sixteen bytes are read; nothing slow is imported

    store = paths.store_file(desktop.data)
    if not needs_key(store):
        go_on(None)
    else:
        Unlocking(desktop, store, go_on, refused, leave)


class Unlocking(QObject):
    """The dialog and what stands behind it; Argon2id takes its time on the worker."""

    def __init__(
        self,
        desktop: "Desktop",
        store: Path,
        go_on: Callable[[bytes | None], object],
        refused: Callable[[UserError], object],
        leave: Callable[[], object],
    ) -> None:
        from gongshu_desk.ui.kit.unlock_dialog import UnlockDialog

        super().__init__(desktop.window)
        self._jobs, self._store, self._data = desktop.shell.jobs, store, desktop.data
        self._go_on, self._refused, self._leave = go_on, refused, leave
        self._key = b""
        self.box = UnlockDialog(desktop.window, "", _strength)
        self.box.password_given.connect(self._password)
        self.box.paper_given.connect(self._paper)
        self.box.fresh_given.connect(self._fresh)
        self.box.rejected.connect(self._given_up)
        self._jobs.run(lambda _progress: _looked(store), self._show, self._cannot, title="读取密钥文件")

    def _show(self, wait: int) -> None:
        self.box.open()
        if wait:
            self.box.refuse(UserError("密码连续错了多次，要等一等再试。"), wait)

    def _password(self, typed: str) -> None:
        self._try(lambda: _by_password(self._store, typed), self._in)

    def _paper(self, typed: str) -> None:
        def renew(key: bytes) -> None:
            self._key = key
            self.box.renew()

        self._try(lambda: _by_paper(self._store, typed), renew)

    def _fresh(self, password: str) -> None:
        key = self._key
        self._try(lambda: _renewed(self._store, key, password), self._in)

    def _try(self, work: Callable[[], bytes], done: Callable[[bytes], object]) -> None:
        self._jobs.run(lambda _progress: work(), done, self._not_right, title="核对密码")

    def _not_right(self, error: UserError) -> None:
        log.warning("the store was not unlocked: %s", type(error).__name__)
        self.box.refuse(error, _waiting(self._data))

    def _in(self, key: bytes) -> None:
        self.box.rejected.disconnect(self._given_up)
        self.box.accept()
        self._end()
        self._go_on(key)

    def _cannot(self, error: UserError) -> None:
        log.warning("the key file cannot be used: %s", type(error).__name__)
        self._end()
        self._refused(error)

    def _given_up(self) -> None:
        self._end()
        self._leave()

    def _end(self) -> None:
        self.box.deleteLater()
        self.deleteLater()


def _strength(password: str) -> Any:
    from gongshu_desk.services.encryption import strength

    return strength(password)


def _looked(store: Path) -> int:
    """The key file is there and whole; seconds to wait from earlier failures. Loads what checking will need."""
    from gongshu_desk.services.encryption import waiting
    from gongshu_desk.store.keyfile import find

    find(store, to_open=True)
    return waiting(store)


def _waiting(data: Path) -> int:
    from gongshu_desk.services.encryption import waiting

    return waiting(paths.store_file(data))


def _by_password(store: Path, typed: str) -> bytes:
    from gongshu_desk.services.encryption import unlock

    return unlock(store, typed)


def _by_paper(store: Path, typed: str) -> bytes:
    from gongshu_desk.services.encryption import unlock_on_paper

    return unlock_on_paper(store, typed)


def _renewed(store: Path, key: bytes, password: str) -> bytes:
    from gongshu_desk.services.encryption import PASSWORD, put_secret, refuse_weak

    refuse_weak(password)
    put_secret(store, key, PASSWORD, password)
    return key
