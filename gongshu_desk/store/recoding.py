"""The store under another key, or none: built beside it, compared row by row, put in its place in one step.

A program killed anywhere leaves the old file or the new one, each whole, and the key file of the new one is on the disk
before it. What stays behind of the old form is listed here, for the clerk to remove.
"""

import os
import re
from collections.abc import Iterator
from contextlib import closing
from itertools import zip_longest
from pathlib import Path
from typing import Any

from gongshu_desk.errors import EnvironmentFault
from gongshu_desk.files import build_atomically
from gongshu_desk.store.backup import inspect
from gongshu_desk.store.engine import connect, copy_as, is_plain
from gongshu_desk.store.kept_files import FOLDER
from gongshu_desk.store.redo_lines import SUFFIX, found
from gongshu_desk.store.sealing import is_sealed

_PIECE = 500
_NAMED = re.compile(r"[0-9a-f]{64}")
_BESIDE = ("-journal", "-wal", "-shm")


def recode(store: Path, old: bytes | None, new: bytes | None) -> None:
    """Put the same store under `new` in its place; it must be closed, and the folder's lock held.

    EnvironmentFault where the copy is not the same to the last field, or the disk refuses: the store is as it was.
    """
    _settle(store, old)

    def check(part: Path) -> None:
        inspect(part, new)
        if fault := difference(store, old, part, new):
            raise EnvironmentFault(f"转换后的数据与原来的不一致（{fault}），没有改动。", "请先核验数据，再试一次。")

    build_atomically(store, lambda part: copy_as(store, old, part, new), check)


def _settle(store: Path, key: bytes | None) -> None:
    """Let SQLite roll back what an interrupted program left, so that the file alone is the whole store."""
    with closing(connect(store, key=key)) as connection:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    for suffix in _BESIDE:
        beside = store.with_name(store.name + suffix)
        if beside.exists() and beside.stat().st_size:
            raise EnvironmentFault("数据旁边还有没写完的临时文件，没有改动。", "请关闭程序重新打开一次，再试。")
        beside.unlink(missing_ok=True)


def difference(one: Path, one_key: bytes | None, other: Path, other_key: bytes | None) -> str:
    """The first table in which two stores differ in any field; empty where they are the same."""
    with closing(connect(one, key=one_key)) as left, closing(connect(other, key=other_key)) as right:
        for pragma in ("application_id", "user_version"):
            if _ask(left, f"PRAGMA {pragma}") != _ask(right, f"PRAGMA {pragma}"):
                return pragma
        schema = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
        if _ask(left, schema) != _ask(right, schema):
            return "sqlite_master"
        for kind, name, *_ in _ask(left, schema):
            if kind == "table" and not _same_rows(left, right, f'SELECT rowid, * FROM "{name}" ORDER BY rowid'):
                return str(name)
    return ""


def _ask(connection: Any, statement: str) -> list[tuple[Any, ...]]:
    answer: list[tuple[Any, ...]] = connection.execute(statement).fetchall()
    return answer


def _same_rows(left: Any, right: Any, statement: str) -> bool:
    nothing = object()
    pairs = zip_longest(_rows(left, statement), _rows(right, statement), fillvalue=nothing)
    return all(one == other for one, other in pairs)


def _rows(connection: Any, statement: str) -> Iterator[list[tuple[Any, ...]]]:
    cursor = connection.execute(statement)
    while piece := cursor.fetchmany(_PIECE):
        yield piece


def plain_leftovers(data: Path, *folders: Path) -> list[Path]:
    """What can be read without a key in the data folder and these folders of backups: copies of the store, redo
    journals, set-aside stores, kept files."""
    left: list[Path] = []
    for folder in dict.fromkeys((data / "backups", *folders)):
        left += [file for file in sorted(folder.glob("gongshu-*.db")) if is_plain(file)]
        left += [file for file in sorted(folder.glob(f"gongshu-*{SUFFIX}")) if _readable(file)]
        left += _plain_kept(folder)
    for folder in sorted((data / "set-aside").glob("*")):
        if any(is_plain(file) for file in folder.glob("*.db")):
            left += [file for file in sorted(folder.iterdir()) if file.is_file()]
    return left + _plain_kept(data)


def _readable(journal: Path) -> bool:
    heard = found(journal)
    return heard is None or not heard.head.sealed


def _plain_kept(folder: Path) -> list[Path]:
    kept = (file for file in sorted((folder / FOLDER).glob("??/*")) if _NAMED.fullmatch(file.name))
    return [file for file in kept if not is_sealed(_beginning(file))]


def _beginning(file: Path) -> bytes:
    with file.open("rb") as stream:
        return stream.read(8)


def remove(files: list[Path]) -> list[Path]:
    """Delete files; those that could not be. Deleted is not erased: nobody can promise that of a disk."""
    kept = []
    for file in files:
        try:
            os.chmod(file, 0o600)  # noqa: PTH101 - a read-only file is not deleted on Windows
            file.unlink(missing_ok=True)
        except OSError:
            if file.exists():
                kept.append(file)
    for folder in {file.parent for file in files}:
        try:
            folder.rmdir()
        except OSError:
            continue  # not empty
    return kept
