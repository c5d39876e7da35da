"""Faults of the machine as sentences: what SQLite and the system say, sorted; everything else stays a bug."""

import errno
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa

from gongshu_desk.errors import EnvironmentFault, StoreTrouble, Trouble, UserError

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_FORBIDDEN = {
    errno.EROFS: "所在的磁盘或光盘是只读的",
    errno.EACCES: "没有写入权限",
    errno.EPERM: "没有写入权限",
}
_LOST = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO, errno.EIO, errno.ESTALE})
LOST_CODES = frozenset({sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_NOTADB})
"""Primary codes after which a connection may hold on to a file that is no longer there."""


@contextmanager
def sorted_faults(explain: Callable[[BaseException], EnvironmentFault | None] | None = None) -> Iterator[None]:
    """Faults of the environment become sentences; everything else stays a bug. `explain` is asked first."""
    try:
        yield
    except UserError:
        raise
    except Exception as error:  # an encrypted store's errors are of another family with the same codes
        cause = error.orig if isinstance(error, sa.exc.DBAPIError) else error
        if primary_code(cause) is None:
            raise
        fault = (explain(cause) if explain is not None and cause is not None else None) or environment_fault(cause)
        if fault is None:
            raise
        raise fault from error


def primary_code(error: BaseException | None) -> int | None:
    """SQLite's primary result code of an error; None where it carries none."""
    code = getattr(error, "sqlite_errorcode", None)
    return None if code is None else int(code) & 0xFF


def environment_fault(error: BaseException | None) -> EnvironmentFault | None:
    """The sentence for an SQLite error code of the environment; None where the fault is ours."""
    primary = primary_code(error)
    if primary == sqlite3.SQLITE_FULL:
        return StoreTrouble(Trouble.FULL, "磁盘空间不足，本次未保存；已保存的数据完好。", "请清理磁盘后重试。")
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return StoreTrouble(
            Trouble.BUSY,
            "数据正被另一个程序占用，本次未保存。",
            "请稍候再试；若杀毒或同步软件正在读取，请等它结束；若用别的工具打开了 gongshu.db，请先关闭。",
        )
    if primary in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN):
        return StoreTrouble(
            Trouble.UNWRITABLE,
            "数据文件不能写入，本次未保存；已保存的数据完好。",
            "请检查文件是否只读、文件夹是否有写入权限。",
        )
    if is_damage(error):
        return StoreTrouble(
            Trouble.DAMAGED, "数据文件已损坏，没有写入任何内容。", "请用「恢复备份」选最近一次核验过的备份。"
        )
    if primary == sqlite3.SQLITE_IOERR:
        return EnvironmentFault("磁盘读写出错，本次未保存；已保存的数据完好。", "请检查磁盘后重试，并尽快备份。")
    return None


def is_damage(error: BaseException | None) -> bool:
    """Whether SQLite says that the file is no sound database."""
    return primary_code(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def folder_fault(error: OSError, folder: Path) -> EnvironmentFault:
    """The sentence for a data folder that the system will not let us write into."""
    if error.errno in _NO_ROOM:
        return StoreTrouble(
            Trouble.FULL,
            "磁盘空间不足，数据没有打开；已保存的数据完好。",
            f"请清理“{folder}”所在的磁盘（如清空回收站、移走大文件），再重试。",
        )
    if error.errno in _LOST:
        return StoreTrouble(
            Trouble.GONE,
            f"找不到数据文件夹“{folder}”，或它所在的磁盘读不出来。",
            "若数据在 U 盘或共享盘上，请先插好、连上，再重试；或换一个文件夹。",
        )
    why = _FORBIDDEN.get(error.errno or 0, f"系统代码 {error.errno}")
    return StoreTrouble(
        Trouble.UNWRITABLE,
        f"数据文件夹不能写入：{why}。",
        f"文件夹是“{folder}”。请检查权限，或把整个文件夹复制到本机硬盘后打开那一份；数据没有改动。",
    )


def lost(file: Path) -> StoreTrouble:
    """A store that was open and whose place is no longer there."""
    return StoreTrouble(
        Trouble.GONE,
        "数据文件夹不见了（U 盘被拔出、共享盘断开或文件夹被移走），本次未保存；此前保存的数据不受影响。",
        f"请把“{file.parent}”接回原处，再按一次保存；填写的内容还在窗口里，不用重填。",
    )


def replaced(file: Path) -> StoreTrouble:
    """A store whose file was changed behind the program's back."""
    return StoreTrouble(
        Trouble.REPLACED,
        "数据文件在程序运行时被别的程序换掉或改动，本次未保存，也没有写进那个文件。",
        f"请记下刚填的内容，关闭程序后重新打开；若同步软件在管“{file.parent}”，请把它移出同步范围。",
    )
