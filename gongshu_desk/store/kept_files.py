"""Kept files (附件): bytes in the data folder under their SHA-256, beside the store that names them.

A file is put in its place whole before the record that names it is written, and is never changed or removed after;
so a record never points at half a file, the same bytes lie there once, and a backup need only copy what is new.
What a backup folder holds beside its copies of the store is the same folder again.

Of an encrypted store (`key`) the bytes lie sealed, under a keyed hash of their SHA-256: the bare hash would tell whoever
has the stick whether a paper he knows is among them. The keyed hash is bound to the seal, so that no two can be swapped.
"""

import hashlib
import hmac
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from gongshu_desk.errors import EnvironmentFault, InvalidInput, NotFound
from gongshu_desk.files import write_atomically
from gongshu_desk.store.sealing import Sealer, Unsealed, derived

FOLDER = "attachments"
PURPOSE = "kept-files"
"""Of the key that seals them, among those derived from the data key."""
_PIECE = 1 << 20
_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Kept:
    """What was kept: its SHA-256 (hex) and its size in bytes."""

    sha256: str
    size: int


def place_of(folder: Path, sha256: str, key: bytes | None = None) -> Path:
    """Where the bytes of this hash lie below a data or backup folder."""
    if not _HASH.fullmatch(sha256):
        raise ValueError(f"not a SHA-256: {sha256!r}")
    name = sha256 if key is None else _keyed(key, sha256)
    return folder / FOLDER / name[:2] / name


def keep(folder: Path, content: Path | bytes, key: bytes | None = None) -> Kept:
    """Put a file (or bytes) in its place, whole or not at all; what lies there already is checked and left.

    Errors: InvalidInput where the file cannot be read; EnvironmentFault where there is no room.
    """
    if key is not None:
        return _keep_sealed(folder, content if isinstance(content, bytes) else _bytes(content), key)
    kept = Kept(hashlib.sha256(content).hexdigest(), len(content)) if isinstance(content, bytes) else _measured(content)
    target = place_of(folder, kept.sha256)
    if whole(folder, kept.sha256):
        return kept
    target.parent.mkdir(parents=True, exist_ok=True)

    def check(part: Path) -> None:
        if _measured(part) != kept:
            raise _not_whole()

    write_atomically(target, content if isinstance(content, bytes) else lambda out: _pour(content, out), check)
    return kept


def _keep_sealed(folder: Path, content: bytes, key: bytes) -> Kept:
    """The same for an encrypted store."""
    kept = Kept(hashlib.sha256(content).hexdigest(), len(content))
    if whole(folder, kept.sha256, key):
        return kept
    target = place_of(folder, kept.sha256, key)
    target.parent.mkdir(parents=True, exist_ok=True)

    def check(part: Path) -> None:
        if _unsealed(part, kept.sha256, key) != content:
            raise _not_whole()

    write_atomically(target, Sealer(key, PURPOSE).seal(content, target.name.encode()), check)
    return kept


def _not_whole() -> EnvironmentFault:
    return EnvironmentFault("附件没有完整存下，本次未保存。", "请检查磁盘后重试；原文件没有动。")


def _keyed(key: bytes, sha256: str) -> str:
    return hmac.digest(derived(key, "names of kept files"), bytes.fromhex(sha256), "sha256").hex()


def _unsealed(file: Path, sha256: str, key: bytes) -> bytes | None:
    """The bytes of a sealed file; None where it is gone, was changed, or belongs elsewhere."""
    try:
        return Sealer(key, PURPOSE).open(file.read_bytes(), _keyed(key, sha256).encode())
    except (OSError, Unsealed):
        return None


def _bytes(source: Path) -> bytes:
    try:
        return source.read_bytes()
    except OSError as error:
        raise _unreadable(source, error) from error


def _unreadable(file: Path, error: OSError) -> InvalidInput:
    return InvalidInput(f"不能读取「{file.name}」：{error.strerror or error}。", "请核对文件还在原处，再试一次。")


def _pour(source: Path, out: BinaryIO) -> None:
    with source.open("rb") as file:
        while piece := file.read(_PIECE):
            out.write(piece)


def _measured(file: Path) -> Kept:
    digest, size = hashlib.sha256(), 0
    try:
        with file.open("rb") as stream:
            while piece := stream.read(_PIECE):
                digest.update(piece)
                size += len(piece)
    except OSError as error:
        raise _unreadable(file, error) from error
    return Kept(digest.hexdigest(), size)


def whole(folder: Path, sha256: str, key: bytes | None = None) -> bool:
    """Whether the bytes are there and are those of the hash."""
    target = place_of(folder, sha256, key)
    if key is not None:
        return _unsealed(target, sha256, key) is not None
    return target.is_file() and _measured(target).sha256 == sha256


def read(folder: Path, sha256: str, key: bytes | None = None) -> bytes:
    """The bytes; NotFound where they are gone or were changed outside the program."""
    content = _found(folder, sha256, key)
    if content is None:
        raise NotFound("这个附件在磁盘上已经不在或被改动过。", "请从备份恢复，或重新添加原件。")
    return content


def _found(folder: Path, sha256: str, key: bytes | None) -> bytes | None:
    target = place_of(folder, sha256, key)
    if key is not None:
        return _unsealed(target, sha256, key)
    try:
        content = target.read_bytes()
    except OSError:
        return None
    return content if hashlib.sha256(content).hexdigest() == sha256 else None


def carry_over(source: Path, target: Path, wanted: Iterable[str], key: bytes | None = None) -> int:
    """Copy what `target` lacks of these hashes from `source`, each checked; how many were copied.

    With `key` they are sealed in `target`, whether they lay sealed or plain in `source`. What `source` does not have
    whole is left out: `verify` names it.
    """
    copied = 0
    for sha256 in wanted:
        if place_of(target, sha256, key).is_file():
            continue
        if key is None and whole(source, sha256):
            keep(target, place_of(source, sha256))
            copied += 1
        elif key is not None:
            content = _found(source, sha256, key) or _found(source, sha256, None)
            if content is not None:
                keep(target, content, key)
                copied += 1
    return copied


def bring_out(folder: Path, wanted: Iterable[str], key: bytes) -> int:
    """Lay the sealed files of an encrypted store beside them plain again, before it is made plain; how many."""
    copied = 0
    for sha256 in wanted:
        content = None if whole(folder, sha256) else _found(folder, sha256, key)
        if content is not None:
            keep(folder, content)
            copied += 1
    return copied
