"""Consistent, verified copies of the store, their rotation, and the way back.

A backup is one made by SQLite's backup interface in a single step, read back, opened and counted.
"""

import os
import re
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from gongshu_desk.errors import EnvironmentFault, InvalidInput
from gongshu_desk.files import build_atomically
from gongshu_desk.store.engine import connect

DAILY, WEEKLY, MONTHLY = 7, 12, 24
_NAME = re.compile(r"gongshu-(\d{8}-\d{6})(?:-\d+)?-([a-z0-9]+)\.db$")


@dataclass(frozen=True, slots=True)
class Backup:
    """A verified copy: where it lies, when and why it was made, how many records it holds."""

    file: Path
    made_at: datetime
    tag: str
    records: int


def back_up(
    source: Path,
    *,
    folder: Path | None = None,
    target: Path | None = None,
    tag: str = "manual",
    key: bytes | None = None,
) -> Backup:
    """Copy the store, read the copy back and count it; EnvironmentFault where that fails.

    Without `target` the copy takes a name of its own in `folder` (default: `backups` beside the store).
    """
    made_at = datetime.now().replace(microsecond=0)
    if target is None:
        folder = folder or source.parent / "backups"
        target = _free(folder, made_at, tag)
    expected: dict[str, int] = {}

    def copy(part: Path) -> None:
        with closing(connect(source, key=key)) as origin, closing(connect(part, key=key)) as made:
            origin.backup(made)
            expected.update(_counts(origin))

    def check(part: Path) -> None:
        if inspect(part, key) != expected:
            raise EnvironmentFault("备份核验不符，未保留这份备份。", "请检查磁盘后再备份一次。")

    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        build_atomically(target, copy, check)
    except (OSError, sqlite3.Error) as error:
        raise EnvironmentFault(
            f"备份没有做成：{error}。", "请检查备份位置的空间和权限；原有数据与备份都没有改动。"
        ) from error
    return Backup(target, made_at, tag, sum(expected.values()))


def inspect(file: Path, key: bytes | None = None) -> dict[str, int]:
    """Records per table of a store file after a full integrity check; InvalidInput where it is not whole."""
    try:
        with closing(connect(file, key=key, readonly=True)) as connection:
            answer = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
            broken = connection.execute("PRAGMA foreign_key_check").fetchone()
            if answer != "ok" or broken:
                raise InvalidInput(f"{file.name} 不完整：{answer}。", "请选另一份备份。")
            return _counts(connection)
    except sqlite3.Error as error:
        raise InvalidInput(f"{file.name} 不是可用的备份。", "请选程序「备份」做出的 .db 文件。") from error


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    names = [r[0] for r in connection.execute("SELECT name FROM sqlite_master WHERE type='table' ORDER BY name")]
    if "alembic_version" not in names:
        raise InvalidInput("这个文件不是本程序的数据。", "请选程序「备份」做出的 .db 文件。")
    return {n: connection.execute(f'SELECT count(*) FROM "{n}"').fetchone()[0] for n in names}


def attachment_hashes(file: Path, key: bytes | None = None) -> list[str]:
    """SHA-256 of every attachment that a store or one of its copies names; none for a copy older than attachments."""
    with closing(connect(file, key=key, readonly=True)) as connection:
        known = connection.execute("SELECT 1 FROM sqlite_master WHERE name='attachment'").fetchone()
        rows = connection.execute("SELECT DISTINCT sha256 FROM attachment ORDER BY 1").fetchall() if known else []
    return [sha256 for (sha256,) in rows]


def listing(folder: Path) -> list[Backup]:
    """The backups of a folder by their names, newest first; `records` is not counted (−1)."""
    found = []
    for file in folder.glob("gongshu-*.db"):
        match = _NAME.search(file.name)
        if match:
            found.append(Backup(file, datetime.strptime(match[1], "%Y%m%d-%H%M%S"), match[2], -1))
    return sorted(found, key=lambda b: (b.made_at, b.file.name), reverse=True)


def rotate(folder: Path) -> list[Path]:
    """Keep the 7 newest, 12 weekly, 24 monthly and every copy of a closed year; remove and return the rest."""
    backups = listing(folder)
    keep = {b.file for b in backups[:DAILY]} | {b.file for b in backups if b.tag.startswith("closed")}
    for period, most in (("%G-%V", WEEKLY), ("%Y-%m", MONTHLY)):
        newest: dict[str, Path] = {}
        for backup in backups:
            newest.setdefault(backup.made_at.strftime(period), backup.file)
        keep |= set(list(newest.values())[:most])
    gone = [b.file for b in backups if b.file not in keep]
    for file in gone:
        file.unlink(missing_ok=True)
    return gone


def restore(file: Path, store: Path, key: bytes | None = None) -> Path | None:
    """Put a verified backup in the place of the store; return where the old one was set aside.

    The store must be closed. Journal files of the old store are set aside with it: a stale one beside
    the new file would corrupt it.
    """
    inspect(file, key)
    stamp = datetime.now().strftime("%Y%m%d-%H%M%S")
    aside: Path | None = None

    def copy(part: Path) -> None:
        with closing(connect(file, key=key, readonly=True)) as origin, closing(connect(part, key=key)) as made:
            origin.backup(made)

    def check(part: Path) -> None:
        nonlocal aside
        inspect(part, key)
        aside = _set_aside(store, stamp)

    try:
        build_atomically(store, copy, check)
    except (OSError, sqlite3.Error) as error:
        raise EnvironmentFault(f"恢复没有做成：{error}。", "请检查磁盘空间和权限后重试；原来的数据没有丢。") from error
    return aside


def _free(folder: Path, made_at: datetime, tag: str) -> Path:
    stem = f"gongshu-{made_at:%Y%m%d-%H%M%S}"
    target = folder / f"{stem}-{tag}.db"
    number = 2
    while target.exists():
        target = folder / f"{stem}-{number}-{tag}.db"
        number += 1
    return target


def _set_aside(store: Path, stamp: str) -> Path | None:
    """Copy the old store, and move its journals, so that a failed replacement still leaves it in place."""
    if not store.exists():
        return None
    aside = store.parent / "set-aside" / stamp
    aside.mkdir(parents=True, exist_ok=True)
    for suffix in ("-journal", "-wal", "-shm"):
        beside = store.with_name(store.name + suffix)
        if beside.exists():
            os.replace(beside, aside / beside.name)  # noqa: PTH105 - one atomic step
    shutil.copy2(store, aside / store.name)
    return aside
