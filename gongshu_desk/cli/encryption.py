"""encrypt, decrypt, change-password: whole-store encryption from the command line."""

import sys

from gongshu_desk.cli.commands import answer, application, at_desk, settings
from gongshu_desk.cli.output import say
from gongshu_desk.cli.secrets import ask, ask_new
from gongshu_desk.domain import recovery_key
from gongshu_desk.errors import Conflict, InvalidInput
from gongshu_desk.services import encryption

ASKED_GROUPS = (2, 7)
"""Groups of the recovery key that have to be typed from the paper before anything is encrypted."""


@application.command()
def encrypt() -> None:
    """启用整库加密：设数据密码（两次），给出恢复密钥，转换后逐条核对。"""
    with at_desk() as desk:
        if desk.store.key is not None:
            raise Conflict("这份数据已经加密。", "换密码用 change-password，解除用 decrypt。")
        password = ask_new("新的数据密码")
        encryption.refuse_weak(password)
        new = encryption.fresh()
        if sys.stdin.isatty():
            _confirm(new)
        left = encryption.turn_on(desk, password, new)
    written = "-".join(new.groups)
    told = [
        "已启用整库加密。数据密码和恢复密钥都丢了，数据就打不开了，谁也没有办法。",
        f"恢复密钥：{written}　请抄在纸上，锁起来，不要存在这台电脑上。",
    ]
    told += [f"这些旧文件没有加密，请自行删除（或在「设置 › 加密」里删除）：{file}" for file in left]
    answer({"encrypted": True, "recovery_key": written, "plain_left": [str(file) for file in left]}, "\n".join(told))


@application.command()
def decrypt() -> None:
    """关闭整库加密：数据和以后的备份不再加密。"""
    with at_desk() as desk:
        if desk.store.key is None:
            raise Conflict("这份数据没有加密。", "不需要解除。")
        encryption.turn_off(desk, ask("再次输入数据密码，确认关闭加密"))
    answer({"encrypted": False}, "已关闭整库加密：数据和以后的备份不再加密。以前的备份仍是加密的，原来的密码还要留着。")


@application.command("change-password")
def change_password() -> None:
    """更换数据密码：先输旧密码或恢复密钥，再输新密码；数据文件本身不变。"""
    with at_desk() as desk:
        key = desk.store.key
        if key is None:
            raise Conflict("这份数据没有加密，没有数据密码。", "启用加密用 encrypt。")
        encryption.renew_password(desk, key, ask_new("新的数据密码"))
    answer({"changed": True}, "数据密码已更换；恢复密钥不变。以前拷走的密钥文件仍认旧密码。")


def _confirm(new: encryption.Fresh) -> None:
    """The paper is really there: two of its groups are typed."""
    if settings.json:
        sys.stderr.write(f"恢复密钥：{'-'.join(new.groups)}\n")
    else:
        say(f"恢复密钥：{'  '.join(new.groups)}\n请抄在纸上。")
    for number in ASKED_GROUPS:
        if not recovery_key.same_group("-".join(new.groups), number, ask(f"请照纸面输入第 {number} 组")):
            raise InvalidInput(f"第 {number} 组不对，没有加密。", "请核对抄写的恢复密钥，再运行一次。")
