"""Who gives a command on the command line, and whether he may: every command names what it belongs to.

With accounts on, `--user` names the account and the password is asked as `secrets.ask` does: on a terminal without
echo, else the next line of standard input. Never an argument, never a variable of the environment.
"""

from importlib import import_module
from pathlib import Path
from typing import Any

from gongshu_desk import paths
from gongshu_desk.cli import secrets
from gongshu_desk.domain.policy import Command
from gongshu_desk.errors import EnvironmentFault, InvalidInput
from gongshu_desk.services import access, accounts
from gongshu_desk.services.desk import Desk, open_desk

COMMANDS: dict[str, Command | None] = {
    **dict.fromkeys(("init", "demo", "template", "self-test", "rules check"), None),
    **dict.fromkeys(("list", "points", "indicators", "consequences", "publicity", "check-certificate"), Command.VIEW),
    **dict.fromkeys(
        ("periods list", "review list", "rules list", "rules shapes", "rules shape", "rules diff", "objections list"),
        Command.VIEW,
    ),
    **dict.fromkeys(("rules export", "work-report"), Command.VIEW),
    **dict.fromkeys(("report",), Command.PRINT),
    **dict.fromkeys(("export-year", "export-attendance"), Command.EXPORT),
    **dict.fromkeys(("import",), Command.IMPORT),
    **dict.fromkeys(("periods add", "periods change", "periods remove"), Command.SETTINGS),
    **dict.fromkeys(("rules install", "rules publish", "rules withdraw", "rules retire", "rules draft"), Command.RULES),
    **dict.fromkeys(("review check", "review return", "review ask-again"), Command.REVIEW),
    **dict.fromkeys(("publish", "republish", "withdraw-publication"), Command.PUBLISH),
    **dict.fromkeys(("objections receive",), Command.ENTER),
    **dict.fromkeys(("objections check", "objections decide", "objections answer"), Command.DECIDE),
    "issue": Command.ISSUE,
    "close-year": Command.CLOSE_YEAR,
    "reopen-year": Command.REOPEN_YEAR,
    **dict.fromkeys(("backup", "verify"), Command.BACKUP),
    "restore": Command.RESTORE,
    **dict.fromkeys(("encrypt", "decrypt", "change-password"), Command.ENCRYPT),
    "redact": Command.REDACT,
    "diagnose": Command.DIAGNOSE,
    "accounts": Command.ACCOUNTS,
}
"""Command line → what it is in the policy; None where no store is opened. What `diagnose` needs a store for asks too."""


def admit(desk: Desk, user: str | None) -> None:
    """Sign in where accounts are on; InvalidInput without `--user`, or with one where they are off; Refused by role."""
    if desk.store.may is None:
        if user is not None:
            raise InvalidInput("这份数据没有启用账户。", "去掉 --user 再试。")
        return
    if user is None:
        raise InvalidInput(
            "这份数据启用了账户，须说明是谁。",
            "请写 --user 账户名（放在命令前面），再按提示输入密码；密码不要写进命令里。",
        )
    signed = accounts.sign_in(desk, user, secrets.ask("密码"))
    if signed.must_change:
        accounts.sign_out(desk)
        raise InvalidInput("这是一次性密码，要先换成自己的。", "请先在桌面程序里登录并修改密码。")
    path = command_path()
    command = COMMANDS.get(path)
    if command is None:
        raise access.Refused(f"命令「{path}」没有列入权限表，启用账户后不能运行。", "请联系维护人员。")
    if command is not Command.REOPEN_YEAR:  # the service asks for the second person and says where
        access.require(desk, command)


def admit_to_restore(data: Path, user: str | None) -> None:
    """As `admit` for the store that is to be replaced; one that cannot be opened any more can ask nobody."""
    if not paths.store_file(data).exists():
        return
    try:
        desk = open_desk(data, key=secrets.store_key(data))
    except EnvironmentFault:
        return
    try:
        admit(desk, user)
    finally:
        desk.store.close()


def command_path() -> str:
    """The command under way as it was typed: 「rules publish」."""
    context = _current()
    words: list[str] = []
    while context is not None and context.parent is not None:
        words.insert(0, str(context.info_name))
        context = context.parent
    return " ".join(words)


def _current() -> Any:
    """The context of the command under way; newer typer carries click within itself."""
    try:
        found = import_module("typer._click.globals")
    except ImportError:
        found = import_module("click")
    return found.get_current_context(silent=True)
