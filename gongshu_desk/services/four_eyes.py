"""Where two must agree: the second one proves himself with a password of his own, for one write and a short while.

Only where accounts are on. Without them the approver's name is typed, as `second_person` has it.
"""

from dataclasses import dataclass
from typing import Any

from gongshu_desk.domain.policy import FOUR_EYES, Command, Role
from gongshu_desk.errors import Conflict, SecondNeeded
from gongshu_desk.services import access, accounts
from gongshu_desk.services.accounts import SignedIn
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.second_person import same_person
from gongshu_desk.store.session import Saved

GOOD_FOR = 300
"""Seconds an approval waits for the write that it was given for."""

APPROVERS: dict[Command, tuple[Role, ...]] = {
    Command.ADJUST: (Role.REVIEW, Role.MANAGE),
    Command.REOPEN_YEAR: (Role.REVIEW, Role.MANAGE),
    Command.EXPORT_UNMASKED: (Role.REVIEW, Role.MANAGE),
}
"""Who may be the second person: somebody who checks or looks after the data, never one who only enters or reads."""


@dataclass(frozen=True, slots=True)
class Approval:
    """Proof that a second account agreed: made by `prove` alone, good for one write of this command at this desk."""

    command: Command
    uid: str
    shown: str
    asked_by: str
    given: float


class Rights:
    """`Store.may` of an account that is signed in: its roles, and the approvals that wait for their write.

    Called with a command it raises `Refused` or `SecondNeeded`, or answers what the audit is to note of an approval.
    """

    def __init__(self, signed: SignedIn) -> None:
        self.signed = signed
        self._plain = access.rights(signed.roles)
        self._waiting: dict[Command, Approval] = {}
        self._used: Approval | None = None

    def __call__(self, command: Command | None) -> dict[str, Any] | None:
        self._plain(command)
        self._used = None
        if command not in FOUR_EYES:
            return None
        found = self._waiting.get(command)
        if found is None or accounts.clock() - found.given > GOOD_FOR:
            self._waiting.pop(command, None)
            raise SecondNeeded(command.value, command.label)
        self._used = found
        return {"command": command.value, "account": found.uid, "shown": found.shown}

    def wait_for(self, approval: Approval) -> None:
        """Keep an approval until the write comes that it was given for; Conflict where another one asked for it."""
        if approval.asked_by != self.signed.uid:
            raise Conflict("这次批准是给另一个账户的。", "请重新请第二人批准。")
        self._waiting[approval.command] = approval

    def spend(self, _saved: Saved | None = None) -> None:
        """A write was committed: the approval it used is used up."""
        if self._used is not None:
            self._waiting.pop(self._used.command, None)
            self._used = None


def rights_of(desk: Desk, signed: SignedIn) -> Rights:
    """The rights of who is signed in at this desk, told of every write so that approvals are good once."""
    listeners = desk.store.listeners
    listeners[:] = [each for each in listeners if not isinstance(getattr(each, "__self__", None), Rights)]
    rights = Rights(signed)
    listeners.append(rights.spend)
    return rights


def prove(desk: Desk, name: str, password: str, command: Command) -> Approval:
    """The second person's proof. WrongPassword, Waiting; Conflict for oneself, one's namesake, or without the role."""
    first = accounts.who(desk)
    if first is None:
        raise access.Refused("还没有登录，不能请第二人批准。", "请先登录。")
    row = accounts.checked(desk, name, password)
    if row.uid == first.uid:
        raise Conflict("批准人就是您自己，须由另一人批准。", "请另一位同事用自己的账户和密码批准。")
    if same_person(row.shown, first.shown):
        raise Conflict(
            f"账户「{row.name}」的姓名也是{row.shown}，同一个人的两个账户不能互相批准。",
            "请另一位同事批准；若是同名的两个人，请管理员在姓名后加注区别。",
        )
    if row.must_change:
        raise Conflict(f"{row.shown}用的还是一次性密码。", "请先登录并改成自己的密码，再来批准。")
    roles, wanted = access.roles_of(row.roles), APPROVERS[command]
    if not set(roles) & set(wanted):
        who = "、".join(role.label for role in wanted)
        mine = "、".join(role.label for role in roles)
        raise Conflict(f"{row.shown}的角色是{mine}，不能批准「{command.label}」。", f"请有{who}角色的同事批准。")
    return Approval(command, row.uid, row.shown, first.uid, accounts.clock())


def approve(desk: Desk, approval: Approval) -> None:
    """Let the next write of this command at this desk pass."""
    if isinstance(desk.store.may, Rights):
        desk.store.may.wait_for(approval)


def take(desk: Desk, command: Command) -> Approval | None:
    """For doors that write nothing (unmasked exports): refuses like `require`, and uses the approval up.

    The approver is to be told in the event that is kept; None without accounts and for commands that need none.
    """
    access.require(desk, command)
    rights = desk.store.may
    if not isinstance(rights, Rights):
        return None
    found = rights._used
    rights.spend()
    return found
