"""Passwords on the command line: asked on a terminal without echo, else read from standard input, a line each.

Never an argument: those stand in the history of the shell and in the list of processes.
"""

import getpass
import sys
from pathlib import Path

from gongshu_desk import paths
from gongshu_desk.domain import recovery_key
from gongshu_desk.errors import InvalidInput
from gongshu_desk.services import encryption


def ask(prompt: str) -> str:
    """One secret; InvalidInput where standard input has no further line."""
    if sys.stdin.isatty():
        return getpass.getpass(f"{prompt}：", stream=sys.stderr)
    line = sys.stdin.readline()
    if not line:
        raise InvalidInput(f"需要{prompt}。", "请在终端里运行，或把密码作为标准输入的一行（不要写进命令里）。")
    return line.rstrip("\r\n")


def ask_new(prompt: str) -> str:
    """A new secret, on a terminal typed twice; InvalidInput where the two differ."""
    typed = ask(prompt)
    if sys.stdin.isatty() and ask(f"再输一次{prompt}") != typed:
        raise InvalidInput("两次输入不一样，没有改动。", "请重新运行这条命令。")
    return typed


def key_of(file: Path) -> bytes | None:
    """The data key of a store or backup, asked for where it is encrypted: by password or by recovery key."""
    if not encryption.needs_key(file):
        return None
    typed = ask("数据密码（或恢复密钥）")
    groups = recovery_key.typed_groups(typed)
    if len(groups) == recovery_key.GROUPS and not recovery_key.wrong_groups(typed):
        return encryption.unlock_on_paper(file, typed)
    return encryption.unlock(file, typed)


def store_key(data: Path) -> bytes | None:
    """The data key of the store of a data folder; None where it is plain or not there."""
    return key_of(paths.store_file(data))


def is_encrypted(data: Path) -> bool:
    """Whether the store of a data folder is encrypted."""
    return encryption.needs_key(paths.store_file(data))
