"""Kept files (附件): bytes in the data folder under their SHA-256, beside the store that names them.

A file is put in its place whole before the record that names it is written, and is never changed or removed after;
so a record never points at half a file, the same bytes lie there once, and a backup need only copy what is new.
What a backup folder holds beside its copies of the store is the same folder again.
"""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from gongshu_desk.errors import EnvironmentFault, InvalidInput, NotFound
from gongshu_desk.files import write_atomically

FOLDER = "attachments"
_PIECE = 1 << 20
_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Kept:
    """What was kept: its SHA-256 (hex) and its size in bytes."""

    sha256: str
    size: int


def place_of(folder: Path, sha256: str) -> Path:
    """Where the bytes of this hash lie below a data or backup folder."""
    if not _HASH.fullmatch(sha256):
        raise ValueError(f"not a SHA-256: {sha256!r}")
    return folder / FOLDER / sha256[:2] / sha256


def keep(folder: Path, content: Path | bytes) -> Kept:
    """Put a file (or bytes) in its place, whole or not at all; what lies there already is checked and left.

    Errors: InvalidInput where the file cannot be read; EnvironmentFault where there is no room.
    """
    kept = Kept(hashlib.sha256(content).hexdigest(), len(content)) if isinstance(content, bytes) else _measured(content)
    target = place_of(folder, kept.sha256)
    if whole(folder, kept.sha256):
        return kept
    target.parent.mkdir(parents=True, exist_ok=True)

    def check(part: Path) -> None:
        if _measured(part) != kept:
            raise EnvironmentFault("附件没有完整存下，本次未保存。", "请检查磁盘后重试；原文件没有动。")

    write_atomically(target, content if isinstance(content, bytes) else lambda out: _pour(content, out), check)
    return kept


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
        raise InvalidInput(
            f"不能读取「{file.name}」：{error.strerror or error}。", "请核对文件还在原处，再试一次。"
        ) from error
    return Kept(digest.hexdigest(), size)


def whole(folder: Path, sha256: str) -> bool:
    """Whether the bytes are there and are those of the hash."""
    target = place_of(folder, sha256)
    return target.is_file() and _measured(target).sha256 == sha256


def read(folder: Path, sha256: str) -> bytes:
    """The bytes; NotFound where they are gone or were changed outside the program."""
    target = place_of(folder, sha256)
    try:
        content = target.read_bytes()
    except OSError:
        content = b""
    if hashlib.sha256(content).hexdigest() != sha256:
        raise NotFound("这个附件在磁盘上已经不在或被改动过。", "请从备份恢复，或重新添加原件。")
    return content


def carry_over(source: Path, target: Path, wanted: Iterable[str]) -> int:
    """Copy what `target` lacks of these hashes from `source`, each checked; how many were copied.

    What `source` does not have whole is left out: `verify` names it.
    """
    copied = 0
    for sha256 in wanted:
        if not place_of(target, sha256).is_file() and whole(source, sha256):
            keep(target, place_of(source, sha256))
            copied += 1
    return copied
