"""The key file of an encrypted store: its data key, wrapped once for each secret that may open it.

The store is encrypted with 32 random bytes that never change while it stays encrypted. Each *slot* holds these bytes
wrapped by AES-256-GCM under a key made of one secret: the data password (by Argon2id), the recovery key on paper (160
random bits: HKDF is enough), later that of an account. So a new password is one new slot and not a byte of the store,
and whether a secret is right is decided by the tag of its slot alone, never by how the store reads afterwards: a wrong
password is not damage, damage is not a wrong password.

What the file says of itself (fingerprint of the data key, uid of the store, costs) is bound to every slot; a checksum
tells a damaged file from a wrong password without any secret; a seal under the data key shows after unlocking that no
slot was added, taken away or put back from an older file.

One copy lies beside the store, one in every folder that holds backups. A copy that was carried away earlier still opens
with the password of its time: whoever knew it must be given a newly encrypted store (turn off, turn on), not only a new
password.
"""

import base64
import contextlib
import hashlib
import hmac
import json
import secrets
import unicodedata
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from gongshu_desk.errors import EnvironmentFault, InvalidInput
from gongshu_desk.files import write_atomically
from gongshu_desk.store.engine import fingerprint, fingerprint_of, is_plain
from gongshu_desk.store.sealing import derived

NAME = "gongshu.key"
"""Beside the store; in backup folders the fingerprint is part of the name, for a stick may hold several units' backups."""
PASSWORD, RECOVERY = "password", "recovery"
_FORMAT, _VERSION = "gongshu-key", 1
_MOST_MEMORY, _MOST_ITERATIONS, _MOST_LANES = 1 << 20, 64, 64
"""A key file asking for more would hang the PC (1 GiB); ours never do."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess at a password costs: Argon2id over this much memory (KiB), this often, in so many lanes."""

    memory: int = 64 * 1024
    iterations: int = 3
    lanes: int = 4


FULL = Cost()


@dataclass(frozen=True, slots=True)
class Slot:
    """The data key wrapped for one secret. `cost` None: the secret is random and long, nothing slows it down."""

    kind: str
    name: str
    cost: Cost | None
    salt: bytes
    nonce: bytes
    wrapped: bytes


@dataclass(frozen=True, slots=True)
class KeyFile:
    """All that a key file holds. `changed` counts its changes: of several copies the highest is in force."""

    fingerprint: str
    store: str
    changed: int
    slots: tuple[Slot, ...]
    seal: str

    def has(self, kind: str) -> bool:
        """Whether some secret of this kind opens it."""
        return any(slot.kind == kind for slot in self.slots)


class WrongSecret(InvalidInput):
    """The password or recovery key does not open this key file. The data is as it was."""


class KeyFileLost(EnvironmentFault):
    """The key file is missing, or every copy of it is damaged. The data is as it was, and cannot be read without one."""


def new_key() -> bytes:
    """A fresh data key."""
    return secrets.token_bytes(32)


def founded(key: bytes, store: str) -> KeyFile:
    """A key file without a slot for a data key. `store` is the uid of the unit the store belongs to."""
    return _sealed(KeyFile(fingerprint(key), store, 0, (), ""), key)


def with_slot(
    file: KeyFile, key: bytes, kind: str, secret: str | bytes, *, name: str = "", cost: Cost | None = None
) -> KeyFile:
    """The key file with this secret in the place of the one of the same kind and name. The data key stays as it is.

    A typed secret (`str`) is always slowed down by Argon2id (`cost`, else the full one).
    """
    if fingerprint(key) != file.fingerprint:
        raise ValueError("not the data key of this key file")
    slow = (cost or FULL) if isinstance(secret, str) else None
    blank = Slot(kind, name, slow, secrets.token_bytes(16), secrets.token_bytes(12), b"")
    slot = replace(blank, wrapped=_cipher(blank, secret).encrypt(blank.nonce, key, _bound(file, blank)))
    others = tuple(one for one in file.slots if (one.kind, one.name) != (kind, name))
    return _sealed(replace(file, slots=(*others, slot), changed=file.changed + 1), key)


def unlock(file: KeyFile, kind: str, secret: str | bytes, name: str = "") -> bytes:
    """The data key; WrongSecret where the secret is another one, KeyFileLost where the file was tampered with."""
    from cryptography.exceptions import InvalidTag

    for slot in file.slots:
        if (slot.kind, slot.name) != (kind, name):
            continue
        try:
            key = bytes(_cipher(slot, secret).decrypt(slot.nonce, slot.wrapped, _bound(file, slot)))
        except InvalidTag:
            continue
        if fingerprint(key) != file.fingerprint or not hmac.compare_digest(_seal(file, key), file.seal):
            raise KeyFileLost("密钥文件被改动过，不能用它打开数据；数据没有改动。", _WAY_ON)
        return key
    if kind == RECOVERY:
        raise WrongSecret(
            "恢复密钥每组都没有打错，但不是这份数据的。",
            "请核对纸上的单位和日期；重新加密过的，要用最近一次打印的那张。",
        )
    raise WrongSecret("数据密码不对。", "请检查大小写锁定和中英文输入法后再试；忘记了可以用纸上的恢复密钥。")


def key_file(data: Path) -> Path:
    """Where the key file of a data folder lies."""
    return data / NAME


def needs_key(store: Path) -> bool:
    """Whether the store is encrypted: by its first bytes, and where these are spoilt or the store is gone by the key
    file beside it: its backups need the key, too."""
    if fingerprint_of(store) is not None:
        return True
    return key_file(store.parent).is_file() and not is_plain(store)


def find(store: Path, *, to_open: bool = False) -> KeyFile:
    """The key file in force for an encrypted store or backup: beside it, or one of the copies beside the backups.

    KeyFileLost says where a copy may still be. `to_open`: where none belongs to it, the one that lies in the store's
    own folder: the first bytes of the store may be spoilt, which shows once it is unlocked (`gate.pass_gate`).
    """
    wanted = fingerprint_of(store)
    best: KeyFile | None = None
    damaged = False
    for place in _places(store):
        try:
            found = read(place)
        except KeyFileLost:
            damaged = True
            continue
        if wanted in (None, found.fingerprint) and (best is None or found.changed > best.changed):
            best = found
    if best is None and to_open:
        with contextlib.suppress(KeyFileLost):
            return read(key_file(store.parent))
    if best is None:
        what = "密钥文件已损坏" if damaged else "找不到密钥文件"
        own = f"（这份数据的是 gongshu-{wanted}.key）" if wanted else ""
        raise KeyFileLost(f"数据已加密，但{what}，没有它打不开；数据没有改动。", f"{_WAY_ON}{own}")
    return best


def _places(store: Path) -> list[Path]:
    """Key files that may belong to a store file: of its folder, the backups below, the data folder above."""
    folders = (store.parent, store.parent / "backups", store.parent.parent, store.parent.parent / "backups")
    return list(dict.fromkeys(file for folder in folders for file in sorted(folder.glob("gongshu*.key"))))


def lay_down(file: KeyFile, data: Path, *folders: Path) -> None:
    """Write the key file beside the store, and a copy into each of these folders of backups."""
    for folder in folders:
        lay_beside(file, folder)
    write(key_file(data), file)


def lay_beside(file: KeyFile, folder: Path) -> None:
    """A copy in a folder that holds backups, unless the same or a newer one lies there whole."""
    target = folder / f"gongshu-{file.fingerprint}.key"
    try:
        if target.is_file() and read(target).changed >= file.changed:
            return
    except KeyFileLost:
        pass
    folder.mkdir(parents=True, exist_ok=True)
    write(target, file)


def accompany(store: Path, folder: Path) -> None:
    """A copy of the store's key file in force beside its backups; beside the store, too, where it went missing."""
    file = find(store)
    lay_beside(file, folder)
    own = key_file(store.parent)
    try:
        known = read(own)
    except KeyFileLost:
        known = None
    if known is None or (known.fingerprint, known.changed) != (file.fingerprint, file.changed):
        write(own, file)


def take_in(backup: Path, data: Path) -> None:
    """Bring the key file of an encrypted backup into a data folder, before the backup takes the store's place.

    The one that lies there keeps a copy among the backups, for the store that is set aside.
    """
    backups = data / "backups"
    lay_beside(find(backup), backups)
    try:
        lay_beside(read(key_file(data)), backups)
    except KeyFileLost:
        return  # there is none, or it opens nothing any more


def write(target: Path, file: KeyFile) -> None:
    """Put the key file in its place, whole or not at all, read back first."""

    def check(part: Path) -> None:
        if read(part) != file:
            raise EnvironmentFault("密钥文件没有写好，没有改动任何内容。", "请检查磁盘后再试。")

    text = json.dumps(_document(file), ensure_ascii=False, indent=1, sort_keys=True)
    write_atomically(target, (text + "\n").encode(), check)


def read(file: Path) -> KeyFile:
    """What a key file holds; KeyFileLost where it is missing, damaged, or of a newer program."""
    try:
        text = file.read_bytes()
        held = json.loads(text)
        if held["format"] == _FORMAT and held["version"] > _VERSION:
            raise KeyFileLost("密钥文件由更新的程序写成，本程序读不了。", "请安装新版程序后再打开，数据没有改动。")
        found = KeyFile(
            held["fingerprint"], held["store"], held["changed"], tuple(map(_slot, held["slots"])), held["seal"]
        )
        whole = held["checksum"] == _checksum(found) and held["format"] == _FORMAT and all(map(_bearable, found.slots))
    except (OSError, ValueError, RecursionError, KeyError, TypeError, AttributeError) as error:
        raise KeyFileLost(f"密钥文件 {file.name} 读不出来或已损坏；数据没有改动。", _WAY_ON) from error
    if not whole:
        raise KeyFileLost(f"密钥文件 {file.name} 已损坏；数据没有改动。", _WAY_ON)
    return found


_WAY_ON = (
    "每个备份文件夹里都有一份密钥文件（gongshu-….key，第二份备份的 U 盘或共享盘上也有）："
    "把它复制到数据文件夹，改名为 gongshu.key，再打开。"
)


def _bearable(slot: Slot) -> bool:
    cost = slot.cost
    if cost is None:
        return True
    return cost.memory <= _MOST_MEMORY and cost.iterations <= _MOST_ITERATIONS and cost.lanes <= _MOST_LANES


def _cipher(slot: Slot, secret: str | bytes) -> Any:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(_wrapping_key(slot, secret))


def _wrapping_key(slot: Slot, secret: str | bytes) -> bytes:
    """The key that wraps the data key: a typed secret is read alike however the input method spelled it (NFKC)."""
    if slot.cost is None:
        random = secret if isinstance(secret, bytes) else b""
        return derived(hashlib.sha256(random).digest(), f"slot {slot.kind} {slot.salt.hex()}")
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    typed = unicodedata.normalize("NFKC", secret) if isinstance(secret, str) else secret.hex()
    maker = Argon2id(
        salt=slot.salt,
        length=32,
        iterations=slot.cost.iterations,
        lanes=slot.cost.lanes,
        memory_cost=slot.cost.memory,
    )
    return maker.derive(typed.encode())


def _bound(file: KeyFile, slot: Slot) -> bytes:
    """What a slot says of itself and of its file: with anything else beside it, it does not open."""
    cost = None if slot.cost is None else [slot.cost.memory, slot.cost.iterations, slot.cost.lanes]
    told = [_FORMAT, _VERSION, file.fingerprint, file.store, slot.kind, slot.name, cost, slot.salt.hex()]
    return json.dumps(told, ensure_ascii=False).encode()


def _sealed(file: KeyFile, key: bytes) -> KeyFile:
    return replace(file, seal=_seal(file, key))


def _seal(file: KeyFile, key: bytes) -> str:
    content = _content(replace(file, seal=""))
    return hmac.digest(derived(key, "key file"), content, "sha256").hex()


def _checksum(file: KeyFile) -> str:
    return hashlib.sha256(_content(file)).hexdigest()


def _content(file: KeyFile) -> bytes:
    held = _plain_document(file)
    return json.dumps(held, ensure_ascii=False, sort_keys=True).encode()


def _document(file: KeyFile) -> dict[str, Any]:
    return _plain_document(file) | {"checksum": _checksum(file)}


def _plain_document(file: KeyFile) -> dict[str, Any]:
    return {
        "format": _FORMAT,
        "version": _VERSION,
        "fingerprint": file.fingerprint,
        "store": file.store,
        "changed": file.changed,
        "slots": [_slot_document(slot) for slot in file.slots],
        "seal": file.seal,
    }


def _slot_document(slot: Slot) -> dict[str, Any]:
    cost = slot.cost
    told = None if cost is None else {"memory_kib": cost.memory, "iterations": cost.iterations, "lanes": cost.lanes}
    held = {name: base64.b64encode(getattr(slot, name)).decode() for name in ("salt", "nonce", "wrapped")}
    return {"kind": slot.kind, "name": slot.name, "argon2id": told, **held}


def _slot(held: dict[str, Any]) -> Slot:
    told = held["argon2id"]
    cost = None if told is None else Cost(int(told["memory_kib"]), int(told["iterations"]), int(told["lanes"]))
    salt, nonce, wrapped = (base64.b64decode(held[name], validate=True) for name in ("salt", "nonce", "wrapped"))
    return Slot(str(held["kind"]), str(held["name"]), cost, salt, nonce, wrapped)
