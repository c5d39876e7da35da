"""Looking after the accounts: who there is, with which roles, new passwords, and who came in when."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, select

from gongshu_desk.domain import names, recovery_key
from gongshu_desk.domain.codes import AccessKind
from gongshu_desk.domain.policy import Command, Role
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services import access, accounts
from gongshu_desk.services import accounts_passwords as passwords
from gongshu_desk.services.desk import Desk, put_setting
from gongshu_desk.store.access_tables import AccessEvent, Account
from gongshu_desk.store.session import Saved

IDLE, IDLE_MINUTES = "accounts-idle-minutes", 10
"""Setting: minutes without a key or a movement of the mouse until the screen is locked."""

SHORTEST_IDLE, LONGEST_IDLE = 1, 120


@dataclass(frozen=True, slots=True)
class Listed:
    """An account as it is listed; nothing of its password."""

    uid: str
    name: str
    shown: str
    roles: tuple[Role, ...]
    disabled: bool
    must_change: bool
    failures: int
    last_in: datetime | None


@dataclass(frozen=True, slots=True)
class Came:
    """An event as it is listed; `at` is local time."""

    at: datetime
    kind: AccessKind
    account: str
    detail: str


def listed(desk: Desk) -> list[Listed]:
    """Every account, in the order they were made."""
    access.require(desk, Command.ACCOUNTS)
    statement = select(AccessEvent).where(AccessEvent.kind == AccessKind.SIGNED_IN).order_by(col(AccessEvent.id))
    with desk.store.read() as session:
        last = {each.account: each.at for each in session.exec(statement)}
        rows = session.exec(select(Account).where(col(Account.archived).is_(False)).order_by(col(Account.id))).all()
    return [
        Listed(
            row.uid, row.name, row.shown, access.roles_of(row.roles), row.disabled, row.must_change, row.failures,
            last.get(row.name),
        )
        for row in rows
    ]  # fmt: skip


def events(desk: Desk, limit: int = 500) -> list[Came]:
    """Who came in, failed, went out or locked, newest first by the order they were written in, not by the clock."""
    access.require(desk, Command.ACCOUNTS)
    statement = select(AccessEvent).order_by(col(AccessEvent.id).desc()).limit(limit)
    with desk.store.read() as session:
        return [Came(row.at, row.kind, row.account, row.detail) for row in session.exec(statement)]


def add(desk: Desk, name: str, shown: str, roles: Iterable[Role]) -> str:
    """A new account; its one-time password, to be handed over and changed at the first sign-in."""
    access.require(desk, Command.ACCOUNTS)
    once = passwords.one_time()
    row = accounts.made(name, shown, once, roles, once=True)
    with desk.store.write(f"添加账户 {row.shown}（{_labels(row.roles)}）", Command.ACCOUNTS) as session:
        if accounts.live_account(session, row.name) is not None:
            raise Conflict(f"已有账户名「{row.name}」。", "请换一个账户名。")
        session.add(row)
    return once


def set_roles(desk: Desk, uid: str, roles: Iterable[Role]) -> Saved:
    """Other roles. Conflict where nobody would be left to look after the accounts."""
    own = tuple(role for role in Role if role in set(roles))
    if not own:
        raise InvalidInput("没有选角色。", "请至少选一个：录入、复核、查看、管理；不再用的账户请停用。")

    def change(session: Session, row: Account) -> None:
        row.roles = ",".join(role.value for role in own)
        _refuse_no_one_left(session, row)

    return _changed(desk, uid, f"改为{'、'.join(role.label for role in own)}", change)


def rename(desk: Desk, uid: str, shown: str) -> Saved:
    """Another name of the person, as it stands in the history from now on."""
    told = names.normal(shown)
    if not told or len(told) > 40:
        raise InvalidInput("姓名要填写，不超过 40 字。", "请填写使用人的姓名。")

    def change(_session: Session, row: Account) -> None:
        row.shown = told

    return _changed(desk, uid, f"姓名改为{told}", change)


def set_disabled(desk: Desk, uid: str, disabled: bool) -> Saved:
    """Let an account in no more, or again. Conflict for the last administrator."""

    def change(session: Session, row: Account) -> None:
        row.disabled, row.failures = disabled, 0
        _refuse_no_one_left(session, row)

    return _changed(desk, uid, "停用" if disabled else "启用", change)


def new_password(desk: Desk, uid: str) -> str:
    """A one-time password for somebody who forgot his; he must change it when he comes in."""
    access.require(desk, Command.ACCOUNTS)
    once = passwords.one_time()
    text = passwords.kept(once)

    def change(_session: Session, row: Account) -> None:
        row.password, row.must_change, row.failures = text, True, 0

    _changed(desk, uid, "给一次性密码", change)
    return once


def new_recovery_key(desk: Desk, password: str, secret: bytes | None = None) -> str:
    """Another recovery key for the paper; the one before opens nothing any more. The own password is asked."""
    access.require(desk, Command.ACCOUNTS)
    own = accounts.own_account(desk)
    accounts.checked(desk, own.name, password)
    fresh = recovery_key.written(secret or recovery_key.new_secret())
    text = passwords.kept(fresh)
    with desk.store.write("更换恢复密钥", Command.ACCOUNTS) as session:
        put_setting(session, accounts.RECOVERY, text)
    return fresh


def idle_minutes(desk: Desk) -> int:
    """After so many minutes without a hand the screen is locked."""
    return int(desk.setting(IDLE, IDLE_MINUTES))


def set_idle_minutes(desk: Desk, minutes: int) -> Saved:
    """Lock after so many minutes; InvalidInput outside 1 to 120: never is not offered."""
    if not SHORTEST_IDLE <= minutes <= LONGEST_IDLE:
        raise InvalidInput(f"自动锁屏限 {SHORTEST_IDLE} 至 {LONGEST_IDLE} 分钟。", "请改一个分钟数。")
    with desk.store.write(f"自动锁屏改为 {minutes} 分钟", Command.ACCOUNTS) as session:
        put_setting(session, IDLE, minutes)
    assert desk.store.last is not None
    return desk.store.last


def _changed(desk: Desk, uid: str, what: str, change: Callable[[Session, Account], None]) -> Saved:
    access.require(desk, Command.ACCOUNTS)
    with desk.store.read() as session:
        found = session.exec(select(Account).where(Account.uid == uid, col(Account.archived).is_(False))).first()
    if found is None:
        raise NotFound("这个账户已经不在了。", "请按 F5 刷新。")
    with desk.store.write(f"账户 {found.shown}：{what}", Command.ACCOUNTS) as session:
        row = session.get(Account, found.id)
        assert row is not None
        change(session, row)
    assert desk.store.last is not None
    saved = desk.store.last
    if uid == desk.store.account:
        accounts.renew(desk)
    return saved


def _refuse_no_one_left(session: Session, changed: Account) -> None:
    session.flush()
    rows = session.exec(select(Account).where(col(Account.archived).is_(False), col(Account.disabled).is_(False))).all()
    if not any(Role.MANAGE in access.roles_of(row.roles) for row in rows):
        raise Conflict(f"{changed.shown}是最后一个管理员，不能停用，也不能去掉管理角色。", "请先给另一个账户管理角色。")


def _labels(roles: str) -> str:
    return "、".join(role.label for role in access.roles_of(roles))
