"""Consistent, verified copies of the store, and their rotation.

A backup is one made by SQLite's backup interface in a single step, read back, opened and counted. Its name tells when
it was made, the how many-eth it is, and why: `gongshu-20261122-170000-0057-exit.db`. The number orders, the clock of a
PC does not; names from before it was kept have none and are older.
"""

import errno
import re
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from gongshu_desk.errors import EnvironmentFault, InvalidInput, UserError
from gongshu_desk.files import build_atomically
from gongshu_desk.store.engine import MARK, connect, refuse_other_key
from gongshu_desk.store.faults import primary_code
from gongshu_desk.store.journal import facts_of
from gongshu_desk.store.redo_lines import SUFFIX

DAILY, WEEKLY, MONTHLY = 7, 12, 24
_NAME = re.compile(r"gongshu-(\d{8}-\d{6})(?:-(\d{4,}))?(?:-\d{1,3})?-([a-z0-9-]*[a-z][a-z0-9]*)\.db$")
_PLAIN = b"SQLite format 3\0"


@dataclass(frozen=True, slots=True)
class Backup:
    """A verified copy: where it lies, when and why it was made, how many records it holds (−1: not counted), its number."""

    file: Path
    made_at: datetime
    tag: str
    records: int
    number: int = 0


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
        target = free_place(folder, made_at, tag)
    expected: dict[str, int] = {}

    def copy(part: Path) -> None:
        with closing(connect(source, key=key)) as origin, closing(connect(part, key=key)) as made:
            origin.backup(made)
            expected.update(_counts(origin))

    def check(part: Path) -> None:
        try:
            found = inspect(part, key)
        except InvalidInput as error:  # nobody chose this file: the disk does not give back what was written
            raise EnvironmentFault(
                "备份读不回来，未保留这份备份。", "请检查磁盘后再备份一次；数据没有改动。"
            ) from error
        if found != expected:
            raise EnvironmentFault("备份核验不符，未保留这份备份。", "请检查磁盘后再备份一次。")

    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        build_atomically(target, copy, check)
    except (OSError, sqlite3.Error) as error:
        raise EnvironmentFault(
            f"备份没有做成：{why_not(error)}。", "请检查备份位置的空间和权限；原有数据与备份都没有改动。"
        ) from error
    named = _NAME.fullmatch(target.name)
    return Backup(target, made_at, tag, sum(expected.values()), int(named[2] or 0) if named else 0)


def why_not(error: BaseException) -> str:
    """What the disk or the engine refused, in Chinese."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is not None:
        words = {sqlite3.SQLITE_FULL: "磁盘空间不足", sqlite3.SQLITE_IOERR: "磁盘读写出错"}
        words |= dict.fromkeys((sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED), "数据正被另一个程序占用")
        words |= dict.fromkeys((sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN), "不能写入")
        words |= dict.fromkeys((sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB), "数据文件已损坏")
        return words.get(code & 0xFF, f"数据库报错（代码 {code}）")
    number = getattr(error, "errno", None)
    if number in (errno.ENOSPC, errno.EDQUOT):
        return "磁盘空间不足"
    if number in (errno.EACCES, errno.EPERM, errno.EROFS):
        return "没有写入的权限"
    if number in (errno.ENOENT, errno.ENOTDIR, errno.EEXIST):
        return "这个位置不在，或不是文件夹"
    return f"系统报错（代码 {number}）"


def inspect(file: Path, key: bytes | None = None) -> dict[str, int]:
    """Records per table of a store file after a full integrity check; InvalidInput where it is not whole."""
    refuse_other_key(file, key)
    try:
        with closing(connect(file, key=key, readonly=True)) as connection:
            answer = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
            broken = connection.execute("PRAGMA foreign_key_check").fetchone()
            if answer != "ok" or broken:
                raise InvalidInput(f"{file.name} 不完整：{answer}。", "请选另一份备份。")
            return _counts(connection)
    except sqlite3.Error as error:
        raise unreadable(file, error) from error


def unreadable(file: Path, error: sqlite3.Error) -> UserError:
    """Why a file cannot be read as a backup: a disk that fails is not told as a file that is no backup."""
    if primary_code(error) == sqlite3.SQLITE_IOERR:
        return EnvironmentFault(f"{file.name} 读不出来：{why_not(error)}。", "请检查它所在的磁盘，或换另一份备份。")
    return InvalidInput(f"{file.name} 不是可用的备份。", "请选程序「备份」做出的 .db 文件。")


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    names = [r[0] for r in connection.execute("SELECT name FROM sqlite_master WHERE type='table' ORDER BY name")]
    if "alembic_version" not in names:
        raise InvalidInput("这个文件不是本程序的数据。", "请选程序「备份」做出的 .db 文件。")
    return {n: connection.execute(f'SELECT count(*) FROM "{n}"').fetchone()[0] for n in names}


def attachment_hashes(file: Path, key: bytes | None = None) -> list[str]:
    """SHA-256 of every attachment that a store or one of its copies names; none for a copy older than attachments."""
    try:
        with closing(connect(file, key=key, readonly=True)) as connection:
            known = connection.execute("SELECT 1 FROM sqlite_master WHERE name='attachment'").fetchone()
            rows = connection.execute("SELECT DISTINCT sha256 FROM attachment ORDER BY 1").fetchall() if known else []
    except sqlite3.Error as error:
        raise EnvironmentFault(f"{file.name} 读不出来：{why_not(error)}。", "请检查磁盘后再试一次。") from error
    return [sha256 for (sha256,) in rows]


def same_state(store: Path, copy: Path, key: bytes | None = None) -> bool:
    """Whether a copy holds all that the store does; False where it cannot be read."""
    if not plausible(copy):
        return False
    try:
        with (
            closing(connect(store, key=key, readonly=True)) as own,
            closing(connect(copy, key=key, readonly=True)) as other,
        ):
            return facts_of(own) == facts_of(other)
    except sqlite3.Error:
        return False


def listing(folder: Path) -> list[Backup]:
    """The backups of a folder by their names, newest first; `records` is not counted (−1)."""
    found = []
    for file in folder.glob("gongshu-*.db"):
        backup = named(file)
        if backup is not None:
            found.append(backup)
    return sorted(found, key=lambda b: (b.number, b.made_at, b.file.name), reverse=True)


def named(file: Path) -> Backup | None:
    """What the name of a backup tells; None for any other file."""
    match = _NAME.fullmatch(file.name)
    try:
        made_at = datetime.strptime(match[1], "%Y%m%d-%H%M%S") if match else None
    except ValueError:  # a name like ours with a day that never was
        return None
    return Backup(file, made_at, match[3], -1, int(match[2] or 0)) if match and made_at else None


def plausible(file: Path) -> bool:
    """Whether a file can be a whole store, by its first bytes and its size: what a glance shows, without a full check."""
    try:
        size = file.stat().st_size
        with file.open("rb") as stream:
            head = stream.read(100)
    except OSError:
        return False
    if len(head) < 100:
        return False
    if head.startswith(MARK):
        return size % 512 == 0
    page = int.from_bytes(head[16:18], "big")
    pages = int.from_bytes(head[28:32], "big")
    return head.startswith(_PLAIN) and size == (65536 if page == 1 else page) * pages


def rotate(folder: Path, sure: Path) -> list[Path]:
    """Keep the 7 newest, 7 daily, 12 weekly, 24 monthly and every copy of a closed year; remove and return the rest.

    `sure` is the copy that was made and verified just now: it stays, so that a whole one always does. What cannot be
    whole takes nobody's place, and is left for a person to look at. The journal of a copy goes with it.
    """
    if not plausible(sure):
        return []
    backups = [b for b in listing(folder) if plausible(b.file)]
    keep = kept_of(backups) | {sure}
    gone = [b.file for b in backups if b.file not in keep]
    for file in gone:
        file.unlink(missing_ok=True)
        file.with_suffix(SUFFIX).unlink(missing_ok=True)
    return gone


def kept_of(backups: Sequence[Backup]) -> set[Path]:
    """Of backups, newest first: those that rotation keeps. The last of each of 7 days, too: one busy day with ten imports
    must not push yesterday out."""
    keep = {b.file for b in backups[:DAILY]} | {b.file for b in backups if b.tag.startswith("closed")}
    for period, most in (("%Y-%m-%d", DAILY), ("%G-%V", WEEKLY), ("%Y-%m", MONTHLY)):
        newest: dict[str, Path] = {}
        for backup in backups:
            newest.setdefault(backup.made_at.strftime(period), backup.file)
        keep |= set(list(newest.values())[:most])
    return keep


def free_place(folder: Path, made_at: datetime, tag: str) -> Path:
    """A name that no backup of the folder has had: one number above the highest there."""
    number = max((b.number for b in listing(folder)), default=0) + 1
    while True:
        target = folder / f"gongshu-{made_at:%Y%m%d-%H%M%S}-{number:04d}-{tag}.db"
        if not target.exists() and not target.with_suffix(SUFFIX).exists():
            return target
        number += 1
