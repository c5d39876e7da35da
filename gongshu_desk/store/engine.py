"""The one door to SQLite: every connection the program opens to a store or to one of its copies is made here.

`key` is the data key of an encrypted store (32 bytes), None for a plain one. An encrypted file begins with a mark of
ours and a fingerprint of its data key in the place of SQLCipher's random salt: so it can be told from a plain file, from
a damaged one, and which key file belongs to it, without any key. The salt adds nothing where the key is 256 random bits;
what it costs is told in `keyfile`.
"""

import sqlite3
from contextlib import closing
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import cast

from gongshu_desk.errors import EnvironmentFault, InvalidInput
from gongshu_desk.store.sealing import derived

MARK = b"GongshuE"
_PLAIN = b"SQLite format 3\0"
_HEAD = 16


def connect(
    file: Path, *, key: bytes | None = None, readonly: bool = False, shared: bool = False
) -> sqlite3.Connection:
    """A bare connection; sqlite3.Error where the file cannot be opened. `shared`: it may go from thread to thread.

    EnvironmentFault where a key is given and this PC's installation lacks SQLCipher.
    """
    if key is not None:
        name = f"{file.resolve().as_uri()}?mode=ro" if readonly else str(file)
        made = _ciphered().open_ciphered(name, key, _salt(key), uri=readonly, shared=shared)
        return cast(sqlite3.Connection, made)
    if readonly:
        return sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)
    return sqlite3.connect(file, check_same_thread=not shared)


def fingerprint(key: bytes) -> str:
    """Sixteen hexadecimal signs that tell one data key from another and say nothing of it."""
    return derived(key, "fingerprint")[:8].hex()


def fingerprint_of(file: Path) -> str | None:
    """The fingerprint of the key that an encrypted file was written with; None for any other file."""
    head = _head(file)
    return head[len(MARK) :].hex() if head.startswith(MARK) and len(head) == _HEAD else None


def is_encrypted(file: Path) -> bool:
    """Whether the file is an encrypted store of this program, by its first bytes."""
    return fingerprint_of(file) is not None


def refuse_other_key(file: Path, key: bytes | None) -> None:
    """InvalidInput where the file is encrypted and `key` is none or another one's: that is no damage."""
    held = fingerprint_of(file)
    if held is not None and (key is None or fingerprint(key) != held):
        raise InvalidInput(
            f"{file.name} 已加密，{'没有密码' if key is None else '用的是另一个数据密码'}，打不开；数据没有改动。",
            "请用做它时的数据密码或恢复密钥打开。",
        )


def opens_with(file: Path, key: bytes) -> bool:
    """Whether the first page of an encrypted file is sealed under this key, whatever fingerprint stands before it."""
    try:
        with closing(connect(file, key=key, readonly=True)) as connection:
            return bool(connection.execute("PRAGMA application_id").fetchone()[0])
    except sqlite3.Error:
        return False


def is_plain(file: Path) -> bool:
    """Whether the file begins as an SQLite file that is not encrypted."""
    return _head(file) == _PLAIN


def copy_as(source: Path, source_key: bytes | None, target: Path, target_key: bytes | None) -> None:
    """Copy a whole store into a file that does not exist yet, under another key or none: for turning on and off."""
    _ciphered().export(str(source), _spelled(source_key), str(target), _spelled(target_key))


def can_encrypt() -> bool:
    """Whether this installation has SQLCipher."""
    try:
        _ciphered()
    except EnvironmentFault:
        return False
    return True


def _ciphered() -> ModuleType:
    """The module that knows SQLCipher; loaded only where a store is encrypted: a plain start does not pay for it."""
    try:
        return import_module("gongshu_desk.store.ciphered")
    except ImportError as error:
        raise EnvironmentFault(
            "本机的程序缺少加密组件（sqlcipher3），加密的数据打不开；数据没有改动。",
            "请重新安装完整的程序，或换一台装有完整程序的电脑打开。",
        ) from error


def _salt(key: bytes) -> bytes:
    return MARK + bytes.fromhex(fingerprint(key))


def _spelled(key: bytes | None) -> str:
    return "" if key is None else f"x'{key.hex()}{_salt(key).hex()}'"


def _head(file: Path) -> bytes:
    try:
        with file.open("rb") as stream:
            return stream.read(_HEAD)
    except OSError:
        return b""
