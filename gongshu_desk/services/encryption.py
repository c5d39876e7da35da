"""Whole-store encryption (整库加密): turning it on and off, opening with password or paper, another password.

An option, off unless somebody turns it on. It protects what lies on the disk: a lost laptop or stick. Not what is on the
screen, in memory, printed, exported or in the logs; and who loses password and paper loses the data.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

from gongshu_desk import paths
from gongshu_desk.domain import recovery_key
from gongshu_desk.domain.policy import Command
from gongshu_desk.errors import Conflict, EnvironmentFault, InvalidInput
from gongshu_desk.services.desk import Desk, put_setting
from gongshu_desk.services.tries import Tries
from gongshu_desk.store import kept_files, keyfile, recoding
from gongshu_desk.store.backup import attachment_hashes
from gongshu_desk.store.engine import can_encrypt, copy_as, fingerprint, fingerprint_of
from gongshu_desk.store.keyfile import PASSWORD, RECOVERY, Cost, WrongSecret
from gongshu_desk.store.lock import store_path, take_lock
from gongshu_desk.store.second_place import place_of
from gongshu_desk.store.upgrade import open_store

SINCE = "encrypted-since"
"""Setting: the day on which encryption was turned on; empty after it was turned off."""
SHORTEST = 8
_COMMON = (
    "password",
    "12345678",
    "87654321",
    "11111111",
    "qwertyui",
    "abcdefgh",
    "admin",
    "gongshu",
    "renda",
    "1qaz2wsx",
)


@dataclass(frozen=True, slots=True)
class Strength:
    """How good a password is. `level` 0: refused, 1: weak, 2: fair, 3: good; `words` for the clerk."""

    level: int
    words: str


@dataclass(frozen=True, slots=True)
class Standing:
    """How the store lies on the disk: encrypted or not, since when, where key files lie, what plain copies there are."""

    encrypted: bool
    possible: bool
    since: str
    keys: tuple[Path, ...]
    plain: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Fresh:
    """A data key and a recovery key that are not in use yet."""

    key: bytes
    secret: bytes

    @property
    def groups(self) -> list[str]:
        """The recovery key as it is printed."""
        return recovery_key.written(self.secret).split("-")


def standing(desk: Desk, second: str = "") -> Standing:
    """How the store lies on the disk. `second`: the second place of backups, empty where there is none."""
    encrypted = desk.store.key is not None
    folders = _second(desk, second)
    places = [keyfile.key_file(desk.data)]
    for folder in (paths.backups(desk.data), *folders):
        places += sorted(folder.glob("gongshu-*.key"))
    keys = tuple(file for file in places if encrypted and file.is_file())
    plain = tuple(recoding.plain_leftovers(desk.data, *folders)) if encrypted else ()
    return Standing(encrypted, encrypted or can_encrypt(), str(desk.setting(SINCE, "") or ""), keys, plain)


def strength(password: str) -> Strength:
    """How long somebody who has the file would guess, roughly, told in words."""
    kinds = sum(any(test(sign) for sign in password) for test in (str.islower, str.isupper, str.isdigit))
    other = any(not sign.isascii() for sign in password)
    marks = any(sign.isascii() and not sign.isalnum() for sign in password)
    if len(password) < (4 if other else SHORTEST):
        return Strength(0, f"太短：至少 {SHORTEST} 个字符")
    if len(set(password)) < 4 or any(common in password.lower() for common in _COMMON) or _runs(password):
        return Strength(0, "太容易猜：连续、重复或常见的密码")
    if password.isdigit():
        return Strength(1, "弱：只有数字，像生日或电话的一试就中")
    score = len(password) * (2 if other else 1) + 2 * (kinds + marks)
    if score < 16:
        return Strength(1, "弱：再长一些，如四个不相干的词的拼音")
    return Strength(2, "中：够用，再长几个字更好") if score < 20 else Strength(3, "强")


def _runs(password: str) -> bool:
    """Whether it is one run up or down, such as 23456789."""
    steps = {ord(after) - ord(before) for before, after in pairwise(password)}
    return len(steps) == 1 and steps <= {-1, 0, 1}


def fresh() -> Fresh:
    """New keys, for the paper to be printed before anything is changed."""
    return Fresh(keyfile.new_key(), recovery_key.new_secret())


def turn_on(desk: Desk, password: str, new: Fresh, *, cost: Cost | None = None) -> tuple[Path, ...]:
    """Encrypt the store, its kept files, and all backups from now on; what is left behind plain.

    A verified backup is made first. Errors: Conflict where it is encrypted already, InvalidInput for a password that will not do, EnvironmentFault where
    something stands in the way: the plain store is whole, then.
    """
    _ask_leave(desk)
    if desk.store.key is not None:
        raise Conflict("这份数据已经加密。", "要换密码请用「更换密码」。")
    refuse_weak(password)
    if not can_encrypt():
        raise EnvironmentFault(
            "本机的程序缺少加密组件（sqlcipher3），不能加密；数据没有改动。", "请重新安装完整的程序。"
        )
    desk.back_up("encrypt")
    file = keyfile.founded(new.key, desk.store.origin)
    file = keyfile.with_slot(file, new.key, PASSWORD, password, cost=cost)
    file = keyfile.with_slot(file, new.key, RECOVERY, new.secret)
    keyfile.lay_down(file, desk.data, paths.backups(desk.data))
    kept_files.carry_over(desk.data, desk.data, attachment_hashes(desk.store.file), new.key)
    _switch(desk, new.key)
    with desk.store.write("启用整库加密", Command.ENCRYPT) as session:
        put_setting(session, SINCE, desk.today().isoformat())
    desk.back_up("encrypted")
    return tuple(recoding.plain_leftovers(desk.data))


def turn_off(desk: Desk, password: str) -> None:
    """Make the store plain again. Encrypted backups stay as they are; their key file stays with them."""
    _ask_leave(desk)
    key = _checked(desk, password)
    desk.back_up("encrypted")
    kept_files.bring_out(desk.data, attachment_hashes(desk.store.file, key), key)
    _switch(desk, None)
    keyfile.key_file(desk.data).unlink(missing_ok=True)
    with desk.store.write("关闭整库加密", Command.ENCRYPT) as session:
        put_setting(session, SINCE, "")
    desk.back_up("decrypted")


def change_password(desk: Desk, old: str, new: str, *, cost: Cost | None = None, second: str = "") -> None:
    """Another password for the same data key: the store's bytes stay as they are. `second`: the second place of backups."""
    _ask_leave(desk)
    refuse_weak(new)
    renew_password(desk, _checked(desk, old), new, cost=cost, second=second)


def renew_password(desk: Desk, key: bytes, new: str, *, cost: Cost | None = None, second: str = "") -> None:
    """The same where the store was just opened with its key, by whatever secret: a forgotten password needs no old one."""
    _ask_leave(desk)
    refuse_weak(new)
    put_secret(desk.store.file, key, PASSWORD, new, cost=cost)
    _renew_copies(desk, second)
    with desk.store.write("更换数据密码", Command.ENCRYPT) as session:
        put_setting(session, "data-password-changed", desk.today().isoformat())


def change_recovery_key(desk: Desk, password: str, secret: bytes, second: str = "") -> None:
    """Another recovery key; the paper of the old one opens nothing any more, but copies of the key file carried away."""
    _ask_leave(desk)
    put_secret(desk.store.file, _checked(desk, password), RECOVERY, secret)
    _renew_copies(desk, second)
    with desk.store.write("更换恢复密钥", Command.ENCRYPT) as session:
        put_setting(session, "recovery-key-changed", desk.today().isoformat())


def put_secret(store: Path, key: bytes, kind: str, secret: str | bytes, *, cost: Cost | None = None) -> None:
    """Wrap the data key for another password or recovery key, and lay the key file down.

    The second place is not touched: `_renew_copies` does so, or else its next backup.
    """
    data = store.parent
    file = keyfile.with_slot(keyfile.find(store), key, kind, secret, cost=cost)
    keyfile.lay_down(file, data, paths.backups(data))


def needs_key(store: Path) -> bool:
    """Whether a store or a backup is encrypted."""
    return keyfile.needs_key(store)


def unlock(store: Path, password: str) -> bytes:
    """The data key of an encrypted store or backup; WrongSecret for another password.

    After five wrong ones each next try has to wait longer, across restarts: it slows down a hand at this PC, not
    somebody who has copied the files; against him Argon2id is there.
    """
    return _tried(store, PASSWORD, password)


def unlock_on_paper(store: Path, typed: str) -> bytes:
    """The same with the recovery key as typed; InvalidInput names a mistyped group, which counts as no try."""
    return _tried(store, RECOVERY, recovery_key.read(typed))


def waiting(store: Path) -> int:
    """Seconds until the next password may be tried; 0 for at once."""
    return Tries(store.parent).wait


def refuse_weak(password: str) -> None:
    """InvalidInput for a password that will not do."""
    found = strength(password)
    if not found.level:
        raise InvalidInput(f"这个数据密码不行：{found.words}。", "请换一个，例如四个不相干的词的拼音连起来。")


def remove_plain(desk: Desk, files: Sequence[Path], second: str = "") -> list[Path]:
    """Delete what was left behind plain, and nothing else; what could not be deleted."""
    _ask_leave(desk)
    left = set(recoding.plain_leftovers(desk.data, *_second(desk, second))) if desk.store.key is not None else set()
    return recoding.remove([file for file in files if file in left])


def _renew_copies(desk: Desk, second: str) -> None:
    """Bring the key files of the second place up to date at once where it can be written; else its next backup does."""
    for folder in _second(desk, second):
        if any(folder.glob("gongshu-*.key")):
            with suppress(OSError, EnvironmentFault):
                keyfile.lay_beside(keyfile.find(desk.store.file), folder)


def _second(desk: Desk, root: str) -> tuple[Path, ...]:
    """Where the second place keeps the copies of this store, today and in earlier versions, if it is plugged in."""
    folders = (place_of(Path(root), desk.store.origin), Path(root)) if root else ()
    return tuple(folder for folder in folders if folder.is_dir())


@contextmanager
def fitting(desk: Desk, backup: Path, key: bytes | None = None) -> Iterator[Path]:
    """The backup as this desk's store can take it: a plain one, or one under another `key`, is encrypted on the way in.

    So a restore never makes an encrypted store plain, nor changes its password. Conflict where the backup is encrypted
    under another key and `key` is not given, or this store is plain.
    """
    own = desk.store.key
    if not needs_key(backup):
        key = None
    elif own is not None and fingerprint_of(backup) in (None, fingerprint(own)):
        key = own
    elif key is None or own is None:
        raise Conflict(
            "这份备份是用另一个数据密码加密的，没有恢复。",
            "请另选一个空的数据文件夹，用命令 restore 恢复它：会问做备份时的数据密码或恢复密钥。",
        )
    if key == own:
        yield backup
        return
    with TemporaryDirectory(prefix=".~gongshu-", dir=desk.data, ignore_cleanup_errors=True) as folder:
        made = Path(folder) / backup.name
        copy_as(backup, key, made, own)
        yield made


def _tried(store: Path, kind: str, secret: str | bytes) -> bytes:
    tries = Tries(store.parent)
    tries.refuse_early()
    file = keyfile.find(store, to_open=True)
    try:
        key = keyfile.unlock(file, kind, secret)
    except WrongSecret as error:
        wait = tries.failed()
        if wait:
            raise WrongSecret(
                error.sentence, f"{error.next_step}已连续错 {tries.count} 次，请等 {wait} 秒再试。"
            ) from error
        raise
    tries.passed()
    return key


def _checked(desk: Desk, password: str) -> bytes:
    if desk.store.key is None:
        raise Conflict("这份数据没有加密。", "可在「设置 › 加密」里启用。")
    return unlock(desk.store.file, password)


def _ask_leave(desk: Desk) -> None:
    if desk.store.may is not None:
        desk.store.may(Command.ENCRYPT)


def _switch(desk: Desk, new: bytes | None) -> None:
    """Put the store under another key and go on with it; where that fails, the old one is open again."""
    with desk.keeping:
        old, now = desk.store, desk.store.key
        old.close()
        try:
            lock = take_lock(desk.data)
            try:
                recoding.recode(store_path(desk.data), old.key, new)
                now = new
            finally:
                lock.release()
        finally:
            desk.store = open_store(desk.data, key=now)
            desk.store.clerk, desk.store.account, desk.store.origin = old.clerk, old.account, old.origin
            desk.store.may, desk.store.listeners = old.may, old.listeners
