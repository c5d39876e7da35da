"""Who is at the window: signing in, changing user, locking, and the second person's password. Nothing without accounts."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QMenu

from gongshu_desk.domain.policy import Command
from gongshu_desk.errors import SecondNeeded, UserError
from gongshu_desk.ui.kit.buttons import Action, fill_menu
from gongshu_desk.ui.kit.credentials import CredentialsDialog
from gongshu_desk.ui.kit.lock_cover import LockCover

if TYPE_CHECKING:
    from gongshu_desk.app.desktop import Desktop
    from gongshu_desk.services.accounts import SignedIn
    from gongshu_desk.services.desk import Desk

LOOK_MS = 5_000
"""How often is looked whether the seat is left."""

_HANDS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)

log = logging.getLogger("gongshu_desk.app")


class Seat(QObject):
    """The one who sits at the window. `begin` is the step of the opening; the rest hangs on the clerk's menu."""

    def __init__(self, desktop: "Desktop") -> None:
        super().__init__(desktop.window)
        self.desktop = desktop
        self.signed: SignedIn | None = None
        self.box: Any = None
        self.cover = LockCover(desktop.window, desktop.window.centralWidget())
        self._idle_ms = 0
        self._still = QElapsedTimer()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        desktop.shell.jobs.second = self.ask_second
        desktop.window.locking.connect(self.lock)

    def begin(self, desk: "Desk", go_on: Callable[["Desk"], object], leave: Callable[[], object]) -> None:
        """Ask who is there where accounts are on; then go on, or leave."""
        from gongshu_desk.services import accounts

        signed = accounts.who(desk)
        if desk.store.may is None:
            go_on(desk)
        elif signed is not None:
            self._seated(signed)
            go_on(desk)
        else:
            self._ask(
                "登录", "这份数据启用了账户，请用自己的账户登录。", "登录", "退出程序", lambda: go_on(desk), leave
            )

    def menu(self) -> bool:
        """The menu of who is signed in; False where accounts are off."""
        if self.signed is None:
            return False
        menu = QMenu(self.desktop.window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill_menu(
            menu,
            [
                Action("锁屏", self.lock, "lock-key", "Ctrl+Shift+L"),
                Action("换人登录", self.change, "users"),
                None,
                Action("修改我的密码", self.change_password, "key"),
            ],
        )
        bar = self.desktop.window.top_bar
        menu.popup(bar.mapToGlobal(bar.rect().bottomRight()))
        return True

    def lock(self) -> None:
        """Cover the window at once; work under way goes on, what was typed stays."""
        desk, signed = self.desktop.desk, self.signed
        if desk is None or signed is None or self.cover.isVisible():
            return
        self.cover.cover(f"{signed.shown}已锁屏")
        from gongshu_desk.services import accounts

        self.desktop.shell.jobs.run(lambda _p: accounts.sign_out(desk, locked=True), title="锁屏")
        self._ask_again(signed)

    def look(self) -> None:
        """Lock where nobody has touched anything for the agreed time."""
        if self.signed is not None and self._idle_ms and self._still.elapsed() >= self._idle_ms:
            self.lock()

    def change(self) -> None:
        """Another one sits down; the page in sight asks first about what is not saved."""
        page = self.desktop.window.current()
        if page is not None and not page.leave():
            return
        desk = self.desktop.desk
        if desk is None or self.signed is None:
            return
        from gongshu_desk.services import accounts

        self.cover.cover(f"{self.signed.shown}已退出")
        self.desktop.shell.jobs.run(lambda _p: accounts.sign_out(desk), title="退出登录")
        self._ask("换人登录", "请用自己的账户登录。", "登录", "退出程序", self._uncover, self._close)

    def change_password(self) -> None:
        """The own password, asked once more, and a new one."""
        from gongshu_desk.ui.pages.settings.accounts_steps import OwnPasswordDialog

        if self.desktop.desk is not None:
            box = OwnPasswordDialog(self.desktop.shell, self.desktop.window, self.desktop.desk)
            box.ended.connect(lambda _answer: self.desktop.shell.toast("密码已修改"))
            box.finished.connect(box.deleteLater)
            self.box = box
            box.open()

    def ask_second(self, error: SecondNeeded, again: Callable[[], object], give_up: Callable[[], object]) -> None:
        """The second person's password; with it, what was refused is done after all."""
        from gongshu_desk.services import four_eyes

        desk, command = self.desktop.desk, Command(error.command)
        if desk is None:
            give_up()
            return

        def prove(name: str, password: str) -> None:
            four_eyes.approve(desk, four_eyes.prove(desk, name, password, command))

        words = f"「{error.label}」要两个人：请另一位有复核或管理角色的同事在这里输入他自己的账户和密码。"
        self._open("请第二人批准", words, "批准", "不批准", prove, again, give_up, None, icon="users")

    def forget(self) -> None:
        """Accounts were turned off, or a restored store has none: as without them."""
        self.signed = None
        self._timer.stop()
        self._tell("")

    def renewed(self) -> None:
        """Roles may have changed, accounts been turned on or off, a backup restored: look who is there now."""
        from gongshu_desk.services import accounts

        desk = self.desktop.desk
        if desk is None or self.cover.isVisible() or self.box is not None:
            return
        if desk.store.may is None:
            if self.signed is not None:
                self.forget()
            return
        signed = accounts.who(desk)
        if signed is None:
            self.cover.cover("请重新登录")
            self._ask("登录", "数据换过了，请重新登录。", "登录", "退出程序", self._uncover, self._close)
        elif signed != self.signed:
            self._seated(signed)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A hand at keyboard or mouse: the seat is taken."""
        if event.type() in _HANDS:
            self._still.restart()
        return False

    def _ask(
        self, title: str, tell: str, word: str, leave_word: str, done: Callable[[], object], leave: Callable[[], object]
    ) -> None:
        def sign_in(name: str, password: str) -> "SignedIn":
            from gongshu_desk.services import accounts

            desk = self.desktop.desk
            assert desk is not None
            return accounts.sign_in(desk, name, password)

        self._open(
            title, tell, word, leave_word, sign_in, lambda: self._arrived(done), leave, ("忘记密码", self._forgot)
        )

    def _ask_again(self, signed: "SignedIn") -> None:
        """The locked screen: the same one goes on; another one is asked about what is not saved."""

        def sign_in(name: str, password: str) -> "SignedIn":
            from gongshu_desk.services import accounts

            desk = self.desktop.desk
            assert desk is not None
            return accounts.sign_in(desk, name, password)

        def back() -> None:
            desk = self.desktop.desk
            from gongshu_desk.services import accounts

            now = accounts.who(desk) if desk is not None else None
            page = self.desktop.window.current()
            if now is not None and now.uid != signed.uid and page is not None and not page.leave():
                self.lock_again(signed)
                return
            self._arrived(self._uncover)

        words = "输入密码继续；别人也可以用自己的账户登录，那时会先问没有保存的内容怎么办。"
        other = ("忘记密码", self._forgot)
        self._open(
            "已锁屏", words, "继续", "退出程序", sign_in, back, lambda: self._leave_locked(signed), other,
            name=signed.name, icon="lock-key", held=True,
        )  # fmt: skip

    def _leave_locked(self, signed: "SignedIn") -> None:
        """Closing from the locked screen may lose what was typed, and the page is not shown to look: ask."""
        from gongshu_desk.ui.kit.dialogs import confirm

        words = f"{signed.shown}没有保存的内容会丢；已经保存的都在。"
        if confirm(self.desktop.window, "退出程序？", words, yes="退出程序", no="回到锁屏", danger=True):
            self._close()
        else:
            self._ask_again(signed)

    def lock_again(self, signed: "SignedIn") -> None:
        """The other one did not want to leave the page as it is: it waits for whom it belongs to."""
        desk = self.desktop.desk
        from gongshu_desk.services import accounts

        if desk is not None:
            self.desktop.shell.jobs.run(lambda _p: accounts.sign_out(desk), title="退出登录")
        self._ask_again(signed)

    def _open(
        self,
        title: str,
        tell: str,
        word: str,
        leave_word: str,
        check: Callable[[str, str], Any],
        done: Callable[[], object],
        leave: Callable[[], object],
        other: tuple[str, Callable[[], object]] | None,
        *,
        name: str = "",
        icon: str = "user-circle",
        held: bool = False,
    ) -> None:
        box = CredentialsDialog(
            self.desktop.window, title, tell, word, leave_word, name=name, other=other, icon=icon, held=held
        )
        self.box = box

        def right(_answer: Any) -> None:
            box.rejected.disconnect(given_up)
            box.accept()
            self._shut(box)
            done()

        def wrong(error: UserError) -> None:
            log.warning("not let in: %s", type(error).__name__)
            box.refuse(error, getattr(error, "seconds", 0))

        def given(typed: str, password: str) -> None:
            self.desktop.shell.jobs.run(lambda _p: check(typed, password), right, wrong, title="核对密码")

        def given_up() -> None:
            self._shut(box)
            leave()

        box.given.connect(given)
        box.rejected.connect(given_up)
        box.show()

    def _shut(self, box: Any) -> None:
        if self.box is box:
            self.box = None
        box.deleteLater()

    def _arrived(self, done: Callable[[], object]) -> None:
        """Somebody came in: a one-time password is changed before anything else."""
        from gongshu_desk.services import accounts

        desk = self.desktop.desk
        signed = accounts.who(desk) if desk is not None else None
        if desk is None or signed is None:
            return
        if not signed.must_change:
            self._seated(signed)
            done()
            return
        from gongshu_desk.ui.pages.settings.accounts_steps import OwnPasswordDialog

        box = OwnPasswordDialog(self.desktop.shell, self.desktop.window, desk, once=True)
        box.ended.connect(lambda _answer: self._arrived(done))
        box.rejected.connect(self._close)
        box.finished.connect(box.deleteLater)
        self.box = box
        box.open()

    def _forgot(self) -> None:
        """The recovery key and a new password; afterwards a new paper."""
        from gongshu_desk.ui.pages.settings.accounts_steps import RecoverDialog

        desk, before = self.desktop.desk, self.box
        if desk is None:
            return
        box = RecoverDialog(self.desktop.shell, before, desk)
        box.recovered.connect(lambda name, password: before.given.emit(name, password))
        box.finished.connect(box.deleteLater)
        box.open()

    def _seated(self, signed: "SignedIn") -> None:
        from gongshu_desk.services import accounts_admin

        self.signed, self.box = signed, None
        desk = self.desktop.desk
        if desk is not None:
            self._idle_ms = accounts_admin.idle_minutes(desk) * 60_000
        self._still.restart()
        self._timer.start()
        self.desktop.app.removeEventFilter(self)
        self.desktop.app.installEventFilter(self)
        self._tell(signed.words)

    def _tell(self, words: str) -> None:
        """Top bar and buttons follow."""
        from gongshu_desk.services import access

        desk = self.desktop.desk
        if desk is not None:
            self.desktop.shell.update(clerk=words or desk.store.clerk or "填写经办人")
            self.desktop.shell.set_may(lambda command: access.told(desk, command) if words else "")

    def _uncover(self) -> None:
        self.cover.uncover()
        self.desktop.shell.notices.tell()
        page = self.desktop.window.current()
        if page is not None:
            page.focus_first()

    def _close(self) -> None:
        """Leave the program from a locked screen; what was typed and not saved is lost, and the page in sight is not
        shown to ask: it belongs to somebody else."""
        self.cover.uncover()
        self.desktop.window.abandon()
