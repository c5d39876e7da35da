"""Who may do what: every command, and the roles that may give it. Whatever is not listed is refused.

A command is what the clerk means to do; each write of the store and each paper or file that leaves the program names
the one it belongs to. The roles follow the four eyes of the trade: one person enters, another one checks, one looks
after the data; several may be one account's where the office is small, but approving one's own is never open.
"""

from collections.abc import Iterable
from types import MappingProxyType

from gongshu_desk.domain.codes import Code


class Role(Code):
    """What an account is for (录入/复核/查看/管理)."""

    ENTRY = "entry", "录入"
    REVIEW = "review", "复核"
    VIEW = "view", "查看"
    MANAGE = "manage", "管理"


class Command(Code):
    """What can be done with the records, as the clerk says it."""

    VIEW = "view", "查看记录、积分和统计"
    LOG = "log", "由程序记下打印、登录和显示"
    NOTE = "note", "记提醒、办好提醒"
    ENTER = "enter", "登记和修改记录"
    MANDATE = "mandate", "变更代表职务"
    IMPORT = "import", "导入登记表"
    MERGE = "merge", "合并和拆开重复记录"
    UNDO = "undo", "撤销和恢复旧版"
    ISSUE = "issue", "证书编号、作废和补发"
    REVIEW = "review", "审核记录"
    DECIDE = "decide", "批准请假、办理异议"
    ADJUST = "adjust", "登记积分调整"
    PUBLISH = "publish", "公示积分"
    RULES = "rules", "编辑和发布积分规则"
    SETTINGS = "settings", "修改单位和口径设置"
    ROLL_OVER = "roll-over", "换届和往届更正"
    CLOSE_YEAR = "close-year", "年终结账"
    REOPEN_YEAR = "reopen-year", "重新打开已结账年度"
    PRINT = "print", "打印"
    EXPORT = "export", "导出（证件号、手机号隐去）"
    EXPORT_UNMASKED = "export-unmasked", "导出完整的证件号、手机号、住址"
    REVEAL = "reveal", "显示完整的证件号、手机号、住址"
    HISTORY = "history", "查看和导出操作记录"
    REDACT = "redact", "清除到期的个人信息、做脱敏副本"
    BACKUP = "backup", "备份和核验"
    RESTORE = "restore", "恢复备份"
    ENCRYPT = "encrypt", "加密数据、更换数据密码"
    ACCOUNTS = "accounts", "管理账户"
    OWN_PASSWORD = "own-password", "修改自己的密码"
    DIAGNOSE = "diagnose", "导出诊断包"


_ALL = (Role.ENTRY, Role.REVIEW, Role.VIEW, Role.MANAGE)
_WORKING = (Role.ENTRY, Role.REVIEW, Role.MANAGE)

POLICY: MappingProxyType[Command, frozenset[Role]] = MappingProxyType(
    {
        **dict.fromkeys((Command.VIEW, Command.LOG, Command.PRINT, Command.OWN_PASSWORD), frozenset(_ALL)),
        **dict.fromkeys((Command.EXPORT, Command.DIAGNOSE, Command.BACKUP), frozenset(_ALL)),
        **dict.fromkeys((Command.NOTE, Command.REVEAL), frozenset(_WORKING)),
        **dict.fromkeys((Command.ENTER, Command.MANDATE, Command.IMPORT), frozenset({Role.ENTRY})),
        **dict.fromkeys((Command.MERGE, Command.ISSUE, Command.ADJUST), frozenset({Role.ENTRY})),
        Command.UNDO: frozenset({Role.ENTRY, Role.REVIEW, Role.MANAGE}),
        **dict.fromkeys((Command.REVIEW, Command.DECIDE), frozenset({Role.REVIEW})),
        **dict.fromkeys((Command.PUBLISH, Command.CLOSE_YEAR), frozenset({Role.REVIEW, Role.MANAGE})),
        Command.HISTORY: frozenset({Role.REVIEW, Role.MANAGE}),
        **dict.fromkeys((Command.RULES, Command.SETTINGS, Command.ROLL_OVER), frozenset({Role.MANAGE})),
        **dict.fromkeys((Command.REOPEN_YEAR, Command.EXPORT_UNMASKED), frozenset({Role.MANAGE})),
        **dict.fromkeys((Command.REDACT, Command.RESTORE, Command.ENCRYPT), frozenset({Role.MANAGE})),
        Command.ACCOUNTS: frozenset({Role.MANAGE}),
    }
)
"""Command → the roles that may give it. `tests/domain/test_policy.py` holds that none is left out."""

FOUR_EYES = frozenset({Command.ADJUST, Command.REOPEN_YEAR, Command.EXPORT_UNMASKED})
"""Commands that a second person has to approve with a password of his own, where accounts are on."""


def allowed(roles: Iterable[Role], command: Command) -> bool:
    """Whether somebody with these roles may give the command; a command that is not listed nobody may give."""
    return not POLICY.get(command, frozenset()).isdisjoint(roles)


UNDO_ASKS: MappingProxyType[str, Command] = MappingProxyType(
    {
        "adjustment": Command.ADJUST,
        "pointsscheme": Command.RULES,
        "publication": Command.PUBLISH,
        "objection": Command.DECIDE,
        "mergeentry": Command.MERGE,
        "certificate": Command.ISSUE,
        "setting": Command.SETTINGS,
        "unit": Command.SETTINGS,
        "term": Command.SETTINGS,
    }
)
"""Table → what taking a write of it back asks for, or one who may only undo could settle what he may not decide."""

NEVER_UNDONE = frozenset({"account", "accessevent"})
"""Tables no write of which is ever taken back: an old role or password must not return by Ctrl+Z."""


def undo_commands(tables: Iterable[str]) -> tuple[Command, ...]:
    """What taking back a write of these tables asks for, the one that needs a second person first."""
    found = {UNDO_ASKS[name] for name in tables if name in UNDO_ASKS} or {Command.UNDO}
    return tuple(sorted(found, key=lambda command: (command not in FOUR_EYES, command.value)))
