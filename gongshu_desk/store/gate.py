"""Before a store is opened: what kind of file it is, whether it is whole, and what a killed program left beside it.

Everything is looked at without writing, so that a refused store is as it was, byte for byte. Where a journal lies
beside it, what SQLite would make of both is tried on a copy first.
"""

import contextlib
import shutil
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from gongshu_desk import paths
from gongshu_desk.errors import InvalidInput, StoreTrouble, Trouble
from gongshu_desk.store.backup import Backup, inspect, listing
from gongshu_desk.store.engine import connect, is_encrypted, opens_with, refuse_other_key
from gongshu_desk.store.faults import folder_fault, is_damage, primary_code
from gongshu_desk.store.leftovers import JOURNALS, Leftovers, in_wal_mode, is_sqlite, leftovers, none_of_its_own

APPLICATION_ID = 0x47534452
"""Marks the file as ours (GSDR), so that a foreign SQLite file is not taken for a store."""

TRIAL = ".~trial-"
"""Folders in which a copy is tried; one that a killed program left is removed at the next trial."""

ROLLED_BACK = "上次没有正常退出：没写完的那一步已撤回，此前保存的都在。"
FOLDED = "数据文件曾被别的工具改成 WAL 方式，已改回本程序的方式，内容一条不少。"
STRAY = "数据旁有一个不属于它的日志文件，已移到 set-aside 文件夹；数据经完整检查无误。"


@dataclass(frozen=True, slots=True)
class Look:
    """What is in a store file: whose it is, its schema (None: none of ours), and what the check answered."""

    ours: bool
    schema: str | None
    answer: str
    empty: bool = False

    @property
    def sound(self) -> bool:
        """Whether the check found nothing."""
        return self.answer == "ok"


@dataclass(frozen=True, slots=True)
class Passed:
    """A store that may be opened: its schema, and what was put right, for the clerk to know. None: there is none yet."""

    schema: str | None
    notes: tuple[str, ...] = ()


def pass_gate(file: Path, head: str, key: bytes | None = None) -> Passed:
    """Look at the store file and at what lies beside it; StoreTrouble where it must not be opened.

    `head` is the newest schema this program knows. A journal of a killed program is rolled back, a WAL folded in, a
    stray one set aside, each only after a copy showed that the store is whole that way.
    """
    try:
        refuse_other_key(file, key)
    except InvalidInput as error:
        if key is not None and opens_with(file, key):  # the first bytes belie what the rest proves
            raise damaged(file) from error
        raise
    _refuse_strangers(file, key)
    beside = leftovers(file)
    notes: tuple[str, ...] = ()
    try:
        if not beside.any and not in_wal_mode(file):
            look = look_into(file, key)
        else:
            look, notes = _with_leftovers(file, key, beside)
    except OSError as error:  # no room to try a copy
        raise folder_fault(error, file.parent) from error
    except Exception as error:
        if is_damage(error):
            raise damaged(file) from error
        raise
    if look.empty:
        return Passed(None, notes)
    if not look.ours or look.schema is None:
        raise foreign(file)
    if look.schema > head:
        raise newer(look.schema, head)
    if not look.sound:
        raise damaged(file)
    return Passed(look.schema, notes)


def look_into(file: Path, key: bytes | None = None, *, writing: bool = False, full: bool = False) -> Look:
    """Whose file it is, which schema, and what the quick (or full) check answers; sqlite3.Error where it is no database.

    `writing` lets SQLite put right what a journal beside the file asks for: on copies only.
    """
    with closing(connect(file, key=key, readonly=not writing)) as connection:
        if writing:
            connection.execute("PRAGMA journal_mode=TRUNCATE").fetchone()
        if connection.execute("PRAGMA page_count").fetchone()[0] == 0:
            return Look(False, None, "ok", empty=True)
        ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
        schema = _schema(connection) if ours else None
        answer = connection.execute(f"PRAGMA {'integrity' if full else 'quick'}_check(1)").fetchone()[0]
    return Look(ours, schema, str(answer))


def traces(data: Path) -> bool:
    """Whether there was a store in this folder before: backups, a store set aside, kept files."""
    places = [*paths.backups(data).glob("gongshu-*.db"), *(data / "set-aside").glob("*/gongshu.db")]
    return bool(places) or any((data / "attachments").glob("*/*"))


def present(data: Path) -> bool:
    """Whether a store lies in the folder. StoreTrouble where there was one and the file is missing or empty.

    An empty file without any trace is a founding that was broken off: there is no store yet.
    """
    file = paths.store_file(data)
    if file.exists() and (file.is_dir() or file.stat().st_size > 0):
        return True
    if not traces(data):
        return False
    if file.exists():
        raise StoreTrouble(
            Trouble.GONE,
            "数据文件是空的（0 字节），以前的数据不在里面。",
            f"可能是磁盘已满、同步软件或误操作造成的。请从备份恢复“{file}”，不要在这个文件夹里建立新数据。",
        )
    raise StoreTrouble(
        Trouble.GONE,
        "数据文件 gongshu.db 不见了，但这个文件夹里有它的备份。",
        f"若是移走了，请把它放回“{data}”；否则请从备份恢复，不要在这个文件夹里建立新数据。",
    )


def damaged(file: Path) -> StoreTrouble:
    """The refusal of a damaged store."""
    return StoreTrouble(
        Trouble.DAMAGED, "数据文件已损坏，没有写入任何内容。", f"请不要改动“{file}”，从最近一次核验过的备份恢复。"
    )


def foreign(file: Path) -> StoreTrouble:
    """The refusal of a file that is somebody else's."""
    return StoreTrouble(
        Trouble.FOREIGN,
        f"{file.name} 不是本程序的数据文件，没有改动它。",
        f"请检查数据文件夹“{file.parent}”是否选对；若原来的数据被它盖掉了，请从备份恢复。",
    )


def newer(schema: str, head: str) -> StoreTrouble:
    """The refusal of a store of a newer program, naming both schemas."""
    return StoreTrouble(
        Trouble.NEWER,
        f"数据由更新的程序写成（数据版本 {schema}，本程序只到 {head}）。",
        "请安装新版程序后再打开，数据没有改动。",
    )


def newest_whole(data: Path, key: bytes | None = None) -> tuple[Backup, dict[str, int]] | None:
    """The newest backup of the folder that is whole when it is read now, with its records per table."""
    for backup in listing(paths.backups(data)):
        try:
            return backup, inspect(backup.file, key)
        except InvalidInput:
            continue
    return None


_RESTORABLE = frozenset({Trouble.DAMAGED, Trouble.GONE, Trouble.FOREIGN})


def with_backup(trouble: StoreTrouble, data: Path, key: bytes | None = None) -> StoreTrouble:
    """The refusal with the backup to go back to, read and counted just now, where going back helps."""
    if trouble.kind not in _RESTORABLE:
        return trouble
    found = newest_whole(data, key)
    if found is None:
        step = "还没有可用的备份：请先复制一份这个文件夹，再找技术人员。" if trouble.kind is not Trouble.FOREIGN else ""
    else:
        backup, counts = found
        step = (
            f"可恢复 {backup.made_at:%Y-%m-%d %H:%M} 的 {backup.file.name}（已核验，{sum(counts.values())} 条记录）。"
        )
    return StoreTrouble(trouble.kind, trouble.sentence, f"{trouble.next_step}{step}")


def _refuse_strangers(file: Path, key: bytes | None) -> None:
    """What needs no SQLite to be told: a folder in the store's place, a file that is no database."""
    if file.is_dir():
        raise foreign(file)
    try:
        # SQLite would open a read-only file for reading and say nothing until the first save
        with file.open("rb+") as stream:
            stream.read(1)
    except OSError as error:
        fault = folder_fault(error, file.parent)
        if isinstance(fault, StoreTrouble) and fault.kind is Trouble.UNWRITABLE:
            raise StoreTrouble(
                Trouble.UNWRITABLE, fault.sentence.replace("数据文件夹", "数据文件"), fault.next_step
            ) from error
        raise fault from error
    if key is None and file.stat().st_size and not is_sqlite(file) and not is_encrypted(file):
        raise damaged(file)


def _schema(connection: sqlite3.Connection) -> str | None:
    """The schema of a store; None for a file of ours without one."""
    try:
        found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except Exception as error:
        if primary_code(error) == sqlite3.SQLITE_ERROR:  # no such table
            return None
        raise
    return None if found is None else str(found[0])


def _with_leftovers(file: Path, key: bytes | None, beside: Leftovers) -> tuple[Look, tuple[str, ...]]:
    """What the store is with and without what lies beside it; puts right what a copy showed to be right."""
    stray = none_of_its_own(file, beside) if key is None else False
    look = None if stray else _tried(file, key, beside.files, full=False)
    if look is not None and look.sound:
        note = FOLDED if in_wal_mode(file) else ROLLED_BACK
        return look, (note,) if beside.any or in_wal_mode(file) else ()
    if not beside.files:
        return _sound(look, file)
    alone = _tried(file, key, (), full=True)
    if alone is None or not alone.sound or not alone.ours:
        return _sound(look if look is not None else alone, file)
    _set_aside(file, beside.files)
    return alone, (STRAY,)


def _sound(look: Look | None, file: Path) -> tuple[Look, tuple[str, ...]]:
    if look is None:
        raise damaged(file)
    return look, ()


def _tried(file: Path, key: bytes | None, beside: tuple[Path, ...], *, full: bool) -> Look | None:
    """What SQLite makes of a copy of the store with these files beside it; None where it is no database then."""
    for old in file.parent.glob(f"{TRIAL}*"):
        shutil.rmtree(old, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix=TRIAL, dir=file.parent, ignore_cleanup_errors=True) as folder:
        for each in (file, *beside):
            shutil.copyfile(each, Path(folder) / each.name)
        try:
            return look_into(Path(folder) / file.name, key, writing=True, full=full)
        except Exception as error:
            if primary_code(error) is None:
                raise
            return None


def _set_aside(file: Path, beside: tuple[Path, ...]) -> None:
    """Move journals that are not the store's own where nothing reads them."""
    folder = file.parent / "set-aside" / f"{datetime.now():%Y%m%d-%H%M%S}"
    folder.mkdir(parents=True, exist_ok=True)
    for each in beside:
        each.replace(folder / each.name)
    for suffix in JOURNALS:
        with contextlib.suppress(OSError):
            file.with_name(file.name + suffix).unlink(missing_ok=True)
