"""Back to a backup on whatever mess is there: new file → migrate → journal → verify → set aside → replace.

Everything is made and checked beside the store; nothing of it is moved before the new one is whole. A store that is
damaged, missing or half rolled back is as good a place to restore to as any.
"""

import contextlib
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from gongshu_desk.errors import EnvironmentFault, InvalidInput
from gongshu_desk.store.backup import inspect, unreadable, why_not
from gongshu_desk.store.engine import connect, refuse_other_key
from gongshu_desk.store.gate import APPLICATION_ID
from gongshu_desk.store.replay import Replayed, replay
from gongshu_desk.store.session import make_engine
from gongshu_desk.store.swap import ASIDE, BESIDE, new_file, swap
from gongshu_desk.store.upgrade import HEAD, migrate

_STAMP = "%Y%m%d-%H%M%S"


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did: where the old store lies now, records in the new one, what the journal added, and how many
    writes it holds that were left out."""

    aside: Path | None
    records: int
    replayed: Replayed | None
    left: int = 0


@dataclass(frozen=True, slots=True)
class SetAside:
    """A store that a restore put aside: its folder, when, how many bytes."""

    folder: Path
    at: datetime
    size: int


def restore(
    file: Path,
    store: Path,
    key: bytes | None = None,
    *,
    redo: bool = False,
    folder: Path | None = None,
    until: int | None = None,
) -> Restored:
    """Put a verified backup in the place of the store; with `redo`, and what its journals (in `folder`) hold beyond it.

    The store must be closed; it and SQLite's files beside it are set aside, never removed. Errors: InvalidInput where
    the backup is not whole or not ours, EnvironmentFault where a newer program made it or the disk refuses, Conflict
    where a journal does not fit. In every case the store is as it was.
    """
    check_version(file, key)
    inspect(file, key)
    new = new_file(store)
    try:
        new.unlink(missing_ok=True)
        replayed = build(file, new, key, redo=redo, folder=folder, until=until)
        records = sum(inspect(new, key).values())
        with new.open("rb+") as made:
            os.fsync(made.fileno())
        aside = swap(store, datetime.now().strftime(_STAMP))
    except (OSError, sqlite3.Error) as error:
        raise EnvironmentFault(
            f"恢复没有做成：{why_not(error)}。", "请检查磁盘空间和权限后重试；原来的数据没有丢。"
        ) from error
    finally:
        if not new_file(store).with_name(f"{store.name}.replacing").exists():
            with contextlib.suppress(OSError):
                new.unlink(missing_ok=True)
    return Restored(aside, records, replayed)


def build(
    file: Path,
    new: Path,
    key: bytes | None = None,
    *,
    redo: bool = False,
    folder: Path | None = None,
    until: int | None = None,
) -> Replayed | None:
    """Make `new` from a backup: copied, brought to this program's schema, with its journals played in if asked."""
    with closing(connect(file, key=key, readonly=True)) as origin, closing(connect(new, key=key)) as made:
        origin.backup(made)
    replayed = replay(new, file, folder, key=key, until=until) if redo else None
    if schema_of(new, key) != HEAD:
        engine = make_engine(new, key)
        try:
            migrate(engine, HEAD)
        finally:
            engine.dispose()
    return replayed


def check_version(file: Path, key: bytes | None = None) -> None:
    """Refuse what this program cannot have made or what a newer one made, before anything is touched."""
    refuse_other_key(file, key)
    try:
        with closing(connect(file, key=key, readonly=True)) as connection:
            (mark,) = connection.execute("PRAGMA application_id").fetchone()
        found = schema_of(file, key) if mark == APPLICATION_ID else None
    except sqlite3.Error as error:
        raise unreadable(file, error) from error
    if found is None:
        raise InvalidInput("这个文件不是本程序的数据。", "请选程序「备份」做出的 .db 文件。")
    if found > HEAD:
        raise EnvironmentFault(
            f"这份备份由更新的程序做出（数据版本 {found}，本程序只到 {HEAD}），没有恢复。",
            "请安装新版程序后再恢复，现在的数据没有改动。",
        )


def schema_of(file: Path, key: bytes | None = None) -> str | None:
    """The schema version of a store file; None where it names none."""
    with closing(connect(file, key=key, readonly=True)) as connection:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return row[0] if row else None


def set_aside(store: Path) -> list[SetAside]:
    """What restores have put aside beside a store, newest first."""
    listed = []
    folders = (store.parent / ASIDE).iterdir() if (store.parent / ASIDE).is_dir() else ()
    for folder in folders:
        file = folder / store.name
        if folder.name.startswith(".~") or not file.is_file():
            continue
        try:
            at = datetime.strptime(folder.name[:15], _STAMP)
        except ValueError:
            at = datetime.fromtimestamp(file.stat().st_mtime)
        listed.append(SetAside(folder, at, sum(one.stat().st_size for one in folder.iterdir() if one.is_file())))
    return sorted(listed, key=lambda one: (one.at, one.folder.name), reverse=True)


def put_back(folder: Path, store: Path, key: bytes | None = None) -> Restored:
    """Restore what was set aside, with the write that was under way then rolled back; it stays where it lies, too.

    InvalidInput where it is not whole (it was set aside because it was damaged).
    """
    with settled(folder, store, key) as copy:
        return restore(copy, store, key)


@contextlib.contextmanager
def settled(folder: Path, store: Path, key: bytes | None = None) -> Iterator[Path]:
    """A copy of what was set aside, for a while, with the write that was under way then rolled back.

    InvalidInput where it cannot be read with this key.
    """
    with tempfile.TemporaryDirectory(prefix="put-back-", dir=store.parent) as place:
        copy = Path(place) / store.name
        for suffix in ("", *BESIDE):
            one = folder / (store.name + suffix)
            if one.exists():
                shutil.copy2(one, Path(place) / one.name)
        try:
            with closing(connect(copy, key=key)) as connection:  # rolls back what was under way
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.Error as error:
            raise InvalidInput("放到一边的这份数据不完整，不能放回。", "请选一份备份恢复。") from error
        yield copy
