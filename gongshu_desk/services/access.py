"""Who may do what at this desk: the guard on the store, and the question that doors ask which write nothing."""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from gongshu_desk.domain.policy import POLICY, Command, Role, allowed
from gongshu_desk.errors import UserError
from gongshu_desk.services import account_check
from gongshu_desk.store.session import Store

if TYPE_CHECKING:
    from gongshu_desk.services.desk import Desk


class Refused(UserError):
    """The account that is signed in may not do this, or nobody is signed in."""


Rights = Callable[[Command | None], Mapping[str, Any] | None]


def roles_of(text: str) -> tuple[Role, ...]:
    """The roles of an account from the text that is kept, in the order of the code list; an unknown word is no role."""
    kept = set(text.split(","))
    return tuple(role for role in Role if role.value in kept)


def reason(roles: Iterable[Role], command: Command | None) -> str:
    """Why somebody with these roles may not give the command, naming who may; empty where he may."""
    own = tuple(roles)
    if command is not None and allowed(own, command):
        return ""
    mine = "、".join(role.label for role in own) or "没有角色"
    if command is None:
        return f"您的角色是{mine}，这项操作没有列入权限表，任何人都不能做。"
    who = "、".join(role.label for role in Role if role in POLICY.get(command, frozenset()))
    return f"您的角色是{mine}，不能{command.label}；{who or '没有哪个角色'}可以。"


def rights(roles: Iterable[Role]) -> Rights:
    """What `Store.may` is set to for somebody with these roles."""
    own = tuple(roles)

    def may(command: Command | None) -> None:
        told = reason(own, command)
        if told:
            raise Refused(told, "请由有这个角色的同事登录后办理，或请管理员在「设置 › 账户」里调整角色。")

    return may


def nobody(_command: Command | None) -> None:
    """`Store.may` while accounts are on and nobody is signed in: nothing is allowed."""
    raise Refused("还没有登录，不能进行任何操作。", "请先登录。")


def accounts_on(store: Store) -> bool:
    """Whether this store has accounts: then somebody must sign in first."""
    return account_check.known(store).on


def guard(store: Store) -> None:
    """Nobody may do anything before he signs in, where accounts are on; everything as ever where they are off.

    Called when a store was opened, or replaced by a backup whose accounts are others. What somebody changed of the
    accounts past the program counts for nothing, and is told.
    """
    found = account_check.known(store)
    store.account = ""
    store.may = nobody if found.on else None
    store.notes = tuple(dict.fromkeys((*store.notes, *found.told)))


def require(desk: "Desk", command: Command) -> None:
    """Refused where the account that is signed in may not do this; for doors that do not write (prints, exports)."""
    if desk.store.may is not None:
        desk.store.may(command)


def told(desk: "Desk", command: Command) -> str:
    """Why this may not be done, for the tooltip of a button; empty where it may."""
    try:
        require(desk, command)
    except UserError as refused:
        return refused.sentence
    return ""
