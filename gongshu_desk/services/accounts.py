"""Local accounts: turning them on, coming in, going out. `accounts_admin` looks after those that there are.

They keep colleagues apart and tell who did what. They do not lock the file: who can copy it can read it, unless the
store is encrypted as well.
"""

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from time import monotonic

from sqlmodel import Session, col, select

from gongshu_desk.domain import names, recovery_key
from gongshu_desk.domain.codes import AccessKind
from gongshu_desk.domain.policy import Command, Role
from gongshu_desk.errors import Conflict, InvalidInput, UserError
from gongshu_desk.services import access, account_check
from gongshu_desk.services import accounts_passwords as passwords
from gongshu_desk.services.account_check import RECOVERY as RECOVERY
from gongshu_desk.services.desk import Desk, put_setting, setting_of
from gongshu_desk.store.access_tables import AccessEvent, Account

FREE_FAILURES = 5
"""So many wrong passwords cost no waiting; from the last of them on each costs a longer one."""

FIRST_PAUSE, LONGEST_PAUSE = 30, 1800
"""Seconds: 30 after the fifth failure, then twice as long after each, up to half an hour."""

clock: Callable[[], float] = monotonic
"""Seconds that no change of the PC's clock moves."""

_started = monotonic()
_failed: dict[tuple[str, str], tuple[int, float]] = {}
"""(store, name) → failures counted in this process, and when the last one was."""


class WrongPassword(UserError):
    """Name or password is wrong; which of the two is not said. `seconds`: the pause that this failure has earned."""

    seconds: int = 0


class Waiting(UserError):
    """Too many failures: no try before the pause is over."""

    def __init__(self, seconds: int) -> None:
        words = f"{seconds // 60} 分 {seconds % 60} 秒" if seconds >= 60 else f"{seconds} 秒"
        super().__init__(f"密码连续输错多次，请等 {words}再试。", "忘了密码可以请管理员给一次性密码，或用恢复密钥。")
        self.seconds = seconds


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who is at the desk. `must_change`: the password was given by somebody else and is to be changed now."""

    uid: str
    name: str
    shown: str
    roles: tuple[Role, ...]
    must_change: bool = False

    @property
    def words(self) -> str:
        """「周敏（录入、管理）」."""
        return f"{self.shown}（{'、'.join(role.label for role in self.roles)}）"


def is_on(desk: Desk) -> bool:
    """Whether accounts are on: somebody must sign in."""
    return access.accounts_on(desk.store)


def turn_on(
    desk: Desk, name: str, shown: str, password: str, roles: Iterable[Role] = (), secret: bytes | None = None
) -> str:
    """Make the first account, which looks after the others, sign it in, and give the recovery key for the paper.

    The key is kept nowhere but as Argon2id; `secret` is that of a paper that was printed beforehand. Conflict where accounts are on already.
    """
    if is_on(desk):
        raise Conflict("账户已经启用。", "请在「设置 › 账户」里添加账户。")
    own = tuple(role for role in Role if role is Role.MANAGE or role in set(roles))
    row = made(name, shown, password, own)
    secret = secret or recovery_key.new_secret()
    with desk.store.write(f"启用账户，第一个管理员 {row.shown}", Command.ACCOUNTS) as session:
        session.add(row)
        put_setting(session, RECOVERY, passwords.kept(recovery_key.written(secret)))
        event(session, AccessKind.SIGNED_IN, row.name)
    _enter(desk, row)
    return recovery_key.written(secret)


def made(name: str, shown: str, password: str, roles: Iterable[Role], *, once: bool = False) -> Account:
    """A new account, checked; it is not in the store yet. `once`: the password is to be changed at first use."""
    name, shown = tidy(name), names.normal(shown)
    if not name or not shown:
        raise InvalidInput("账户名和姓名都要填写。", "账户名用来登录，姓名写进操作记录。")
    if any(sign.isspace() for sign in name) or len(name) > 40 or len(shown) > 40:
        raise InvalidInput("账户名不能有空格，账户名和姓名都不超过 40 字。", "请改短一些。")
    own = tuple(dict.fromkeys(roles))
    if not own:
        raise InvalidInput("没有选角色。", "请至少选一个：录入、复核、查看、管理。")
    passwords.refuse_weak(password, name, shown)
    words = ",".join(role.value for role in Role if role in own)
    return Account(name=name, shown=shown, roles=words, password=passwords.kept(password), must_change=once)


def sign_in(desk: Desk, name: str, password: str) -> SignedIn:
    """Come in. WrongPassword for an unknown name and a wrong password alike; Waiting during a pause."""
    row = checked(desk, name, password)
    stronger = passwords.kept(password) if passwords.outdated(row.password) else ""
    with as_program(desk), desk.store.write("登录", Command.LOG) as session:
        live = session.get(Account, row.id)
        assert live is not None
        live.failures = 0
        if stronger:
            live.password = stronger
        event(session, AccessKind.SIGNED_IN, row.name)
    return _enter(desk, row)


def checked(desk: Desk, name: str, password: str) -> Account:
    """The account of this name, if this is its password; every failure is kept, and pauses grow from the fifth on."""
    name = tidy(name)
    with desk.store.read() as session:
        row = live_account(session, name)
    _refuse_tampered(desk, row.name if row is not None else name)
    _refuse_too_early(desk, name, row)
    if passwords.fits(password, row.password if row is not None and not row.disabled else "") and row is not None:
        _failed.pop(_key(desk, name), None)
        return row
    _count_failure(desk, name, row)
    wrong = WrongPassword("账户名或密码不对。", "请核对大小写和输入法；忘了密码请找管理员，或用恢复密钥。")
    wrong.seconds = pause_left(desk, name)
    raise wrong


def pause_left(desk: Desk, name: str) -> int:
    """Seconds until this name may be tried again; 0 where it may at once."""
    name = tidy(name)
    with desk.store.read() as session:
        return _left(desk, name, live_account(session, name))


def sign_out(desk: Desk, *, locked: bool = False) -> None:
    """Go out, or lock the screen (`locked`); nothing is allowed until somebody signs in. Without accounts nothing."""
    if desk.store.may is None:
        return
    kind = AccessKind.LOCKED if locked else AccessKind.SIGNED_OUT
    with desk.store.read() as session:
        row = session.exec(select(Account).where(Account.uid == desk.store.account)).first()
    if row is not None:
        with as_program(desk), desk.store.write(kind.label, Command.LOG) as session:
            event(session, kind, row.name)
    desk.store.account, desk.store.may = "", access.nobody


def turn_off(desk: Desk, password: str) -> None:
    """Take all accounts away, after the password of the administrator who asks; everything is as before them."""
    access.require(desk, Command.ACCOUNTS)
    own = own_account(desk)
    checked(desk, own.name, password)
    with desk.store.write("停用账户，恢复为不登录使用", Command.ACCOUNTS) as session:
        for row in session.exec(select(Account).where(col(Account.archived).is_(False))).all():
            row.archived, row.password = True, ""
        put_setting(session, RECOVERY, "")
        event(session, AccessKind.SIGNED_OUT, own.name, "停用账户")
    access.guard(desk.store)


def recover(desk: Desk, name: str, key: str, password: str) -> str:
    """Come in with the recovery key: the administrator `name` gets this password, and a new key is given for the paper.

    InvalidInput names the group that was mistyped; a key that is whole but another one counts as a failure.
    """
    secret = recovery_key.written(recovery_key.read(key))
    with desk.store.read() as session:
        row = live_account(session, tidy(name))
        kept = str(setting_of(session, RECOVERY, "") or "")
    _refuse_tampered(desk, tidy(name), recovery=True)
    _refuse_too_early(desk, "", None)
    good = passwords.fits(secret, kept)
    if not good or row is None or Role.MANAGE not in access.roles_of(row.roles) or row.disabled:
        _count_failure(desk, "", None)
        raise WrongPassword("恢复密钥不对，或这个账户不是管理员。", "请对照纸面上的日期，用最近一次打印的那张。")
    passwords.refuse_weak(password, row.name, row.shown)
    text, fresh = passwords.kept(password), recovery_key.written(recovery_key.new_secret())
    _failed.pop(_key(desk, ""), None)
    _failed.pop(_key(desk, row.name), None)
    with as_program(desk, Command.ACCOUNTS), desk.store.write("凭恢复密钥重设密码", Command.ACCOUNTS) as session:
        live = session.get(Account, row.id)
        assert live is not None
        live.password, live.failures, live.must_change = text, 0, False
        put_setting(session, RECOVERY, passwords.kept(fresh))
        event(session, AccessKind.RECOVERED, row.name)
    _enter(desk, row)
    return fresh


def change_own(desk: Desk, old: str, new: str) -> None:
    """Another password for who is signed in; the old one is asked, for the seat may have been left."""
    access.require(desk, Command.OWN_PASSWORD)
    own = own_account(desk)
    checked(desk, own.name, old)
    if new == old:
        raise InvalidInput("新密码和原来的一样。", "请换一个。")
    passwords.refuse_weak(new, own.name, own.shown)
    text = passwords.kept(new)
    with desk.store.write("修改自己的密码", Command.OWN_PASSWORD) as session:
        live = session.get(Account, own.id)
        assert live is not None
        live.password, live.must_change, live.failures = text, False, 0
    renew(desk)


def who(desk: Desk) -> SignedIn | None:
    """Who is signed in; None where nobody is, and where accounts are off."""
    if desk.store.may is None or not desk.store.account:
        return None
    return _signed(own_account(desk))


def renew(desk: Desk) -> SignedIn | None:
    """Take the roles of who is signed in from the store again; who was disabled, or is not in it, is out."""
    if desk.store.may is None:
        return None
    with desk.store.read() as session:
        row = session.exec(select(Account).where(Account.uid == desk.store.account)).first()
    if row is None or row.archived or row.disabled or row.uid in account_check.known(desk.store).wrong:
        access.guard(desk.store)
        return None
    return _enter(desk, row)


def resume(desk: Desk) -> None:
    """The store was replaced by a backup: who is signed in goes on if he may come in there, too; else nobody is."""
    uid, clerk = desk.store.account, desk.store.clerk
    with desk.store.read() as session:
        row = session.exec(select(Account).where(Account.uid == uid, col(Account.archived).is_(False))).first()
    access.guard(desk.store)
    if row is not None and not row.disabled and row.uid not in account_check.known(desk.store).wrong:
        _enter(desk, row)
    elif desk.store.may is None:
        desk.store.clerk = clerk


def own_account(desk: Desk) -> Account:
    """The account that is signed in."""
    with desk.store.read() as session:
        row = session.exec(select(Account).where(Account.uid == desk.store.account)).first()
    if row is None:
        raise access.Refused("还没有登录。", "请先登录。")
    return row


def event(session: Session, kind: AccessKind, account: str = "", detail: str = "", person: int | None = None) -> None:
    """Keep in an open write who came or went, or what was looked at; never a password or a number."""
    session.add(
        AccessEvent(
            at=datetime.now().replace(microsecond=0), kind=kind, account=account, detail=detail, person_id=person
        )
    )


@contextmanager
def as_program(desk: Desk, also: Command = Command.LOG) -> Iterator[None]:
    """Let the program itself write what is no act of who is signed in: sign-ins, failures, a recovery."""
    held, clerk, account = desk.store.may, desk.store.clerk, desk.store.account

    def may(command: Command | None) -> None:
        if command not in (Command.LOG, also):
            access.nobody(command)

    desk.store.may = may
    if held is access.nobody:
        desk.store.clerk = ""
    try:
        yield
    finally:
        desk.store.may, desk.store.clerk, desk.store.account = held, clerk, account


def tidy(name: str) -> str:
    """A sign-in name as it is kept and compared: full width, case and outer blanks do not matter."""
    return unicodedata.normalize("NFKC", name).strip().casefold()


def live_account(session: Session, name: str) -> Account | None:
    """The account of this name that is not taken away; a disabled one, too."""
    return session.exec(select(Account).where(Account.name == name, col(Account.archived).is_(False))).first()


def _enter(desk: Desk, row: Account) -> SignedIn:
    found = _signed(row)
    desk.store.clerk, desk.store.account = row.shown, row.uid
    from gongshu_desk.services.four_eyes import rights_of

    desk.store.may = rights_of(desk, found)
    return found


def _signed(row: Account) -> SignedIn:
    return SignedIn(row.uid, row.name, row.shown, access.roles_of(row.roles), row.must_change)


def _refuse_tampered(desk: Desk, name: str, *, recovery: bool = False) -> None:
    """Conflict where the account, or the recovery key that is to be used, is not as the history says."""
    found = account_check.known(desk.store)
    if name in found.names:
        raise Conflict(
            f"账户「{name}」被人绕过程序改动过，不能登录。",
            "请管理员登录后重设这个账户的角色和密码；没有别的管理员时，请用改动以前的备份恢复。",
        )
    if recovery and not found.recovery:
        raise Conflict("恢复密钥被人绕过程序改动过，不能使用。", "请管理员登录后更换，或用改动以前的备份恢复。")


def _key(desk: Desk, name: str) -> tuple[str, str]:
    return str(desk.store.file), name


def _left(desk: Desk, name: str, row: Account | None) -> int:
    """The pause runs from the last failure, or from the start of the program: a restart never shortens it."""
    here, last = _failed.get(_key(desk, name), (0, _started))
    count = max(here, row.failures if row is not None else 0)
    if count < FREE_FAILURES:
        return 0
    pause = min(FIRST_PAUSE * 2 ** min(count - FREE_FAILURES, 10), LONGEST_PAUSE)
    left = pause - (clock() - max(last, _started))
    return max(0, -int(-left // 1))


def _refuse_too_early(desk: Desk, name: str, row: Account | None) -> None:
    left = _left(desk, name, row)
    if left:
        raise Waiting(left)


def _count_failure(desk: Desk, name: str, row: Account | None) -> None:
    """Kept before the answer is given. What was typed as an unknown name is not: it may have been a password."""
    here, _ = _failed.get(_key(desk, name), (0, 0.0))
    _failed[_key(desk, name)] = (max(here, row.failures if row is not None else 0) + 1, clock())
    with as_program(desk), desk.store.write("登录未成", Command.LOG) as session:
        if row is not None:
            live = session.get(Account, row.id)
            assert live is not None
            live.failures += 1
        event(session, AccessKind.REFUSED, row.name if row is not None else "", "" if row else "没有这个账户")
