"""One writer per data folder (R4): a lock that the kernel holds, and beside it who holds it.

The kernel frees the lock when its holder dies, killed or not, so a folder is never locked by a dead program. What
stands in the owner file is a name to tell and nothing more: it is believed only while the lock is held.
"""

import contextlib
import errno
import os
import socket
import sys
from pathlib import Path

from filelock import FileLock, Timeout

from gongshu_desk import paths
from gongshu_desk.errors import EnvironmentFault, StoreTrouble, Trouble
from gongshu_desk.store.faults import folder_fault

_UNKNOWN = ""
_NO_LOCKS = frozenset({errno.ENOSYS, errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOTSUP})


def lock_file(data: Path) -> Path:
    """The file whose lock is the right to write; it stays when the lock is given back."""
    return data / "gongshu.lock"


def owner_file(data: Path) -> Path:
    """Where the holder of the lock writes its PC name and process number."""
    return data / "gongshu.lock.owner"


class FolderLock:
    """The right to write into a data folder, held until `release`."""

    def __init__(self, lock: FileLock, data: Path) -> None:
        self._lock, self._data = lock, data
        self._guards = _identity(lock_file(data))

    def release(self) -> None:
        """Give the lock back, with the name beside it; the name first, for another's must never be removed."""
        with contextlib.suppress(OSError):
            owner_file(self._data).unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            self._lock.release()

    def guards(self) -> bool:
        """Whether it guards the file that has the lock's name now: a stick that was pulled out took its lock along."""
        return _identity(lock_file(self._data)) == self._guards

    def renew(self) -> None:
        """Take the lock of a folder that came back; StoreTrouble where another program was quicker."""
        with contextlib.suppress(OSError):
            self._lock.release()
        fresh = take_lock(self._data)
        self._lock, self._guards = fresh._lock, fresh._guards


def take_lock(data: Path) -> FolderLock:
    """The one writer's lock of a data folder; StoreTrouble names who holds it, or says why none can be had."""
    # opened on a worker, closed at the end; where the place knows no locks, a lock file that outlives a killed program
    # would be no promise at all
    lock = FileLock(lock_file(data), timeout=0, thread_local=False, fallback_to_soft=False)
    try:
        lock.acquire()
    except Timeout as error:
        raise in_use(*_holder(data)) from error
    except NotImplementedError as error:
        raise _no_locks(data) from error
    except OSError as error:
        if error.errno in _NO_LOCKS:
            raise _no_locks(data) from error
        raise folder_fault(error, data) from error
    _say_who(data)
    return FolderLock(lock, data)


def _identity(file: Path) -> tuple[int, int] | None:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def in_use(host: str, number: int | None) -> StoreTrouble:
    """The refusal of a folder that another program holds; its next step depends on whose PC that is."""
    if host == _UNKNOWN:
        return StoreTrouble(
            Trouble.BUSY,
            "数据文件夹正由另一个程序使用。",
            "请先关闭那个程序（本机或别的电脑上的履职登记窗口、另一条命令），再重试。",
        )
    told = f"数据文件夹正由另一个程序使用（电脑 {host}，进程 {number}）。"
    if host == socket.gethostname():
        step = "就在这台电脑上：请先关闭已打开的履职登记窗口，或等另一条命令做完，再重试。"
    else:
        step = f"请到电脑 {host} 上关闭程序，或问清那边的同事用完了再重试；两台电脑不能同时写一份数据。"
    return StoreTrouble(Trouble.BUSY, told, step)


def _say_who(data: Path) -> None:
    """Write our name; a full disk is no reason not to open, but then no earlier name may stay."""
    try:
        owner_file(data).write_text(f"{socket.gethostname()}\t{os.getpid()}", encoding="utf-8")
    except OSError:
        with contextlib.suppress(OSError):
            owner_file(data).unlink()


def _holder(data: Path) -> tuple[str, int | None]:
    """PC name and process of who holds the lock; no name where the one that stands there cannot be its."""
    try:
        name, _, number = owner_file(data).read_text(encoding="utf-8").partition("\t")
    except (OSError, ValueError):
        return _UNKNOWN, None
    if not name or not number.isdigit():
        return _UNKNOWN, None
    if name == socket.gethostname() and not _lives(int(number)):
        return _UNKNOWN, None  # the name of one that was killed; the one that holds the lock could not write its own
    return name, int(number)


def _lives(number: int) -> bool:
    """Whether a process of this PC is there; on Windows not asked (signal 0 would end it)."""
    if sys.platform == "win32":
        return True
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _no_locks(data: Path) -> EnvironmentFault:
    return StoreTrouble(
        Trouble.UNWRITABLE,
        "这个位置不支持文件锁，不能保证只有一个程序在写，所以没有打开。",
        f"请把“{data}”整个复制到本机硬盘，再打开那一份；数据没有改动。",
    )


def data_folder(data: Path) -> Path:
    """The folder, made if need be; EnvironmentFault where it cannot be."""
    try:
        data.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise StoreTrouble(Trouble.GONE, f"“{data}”是一个文件，不是文件夹。", "请换一个文件夹。") from error
    except OSError as error:
        fault = folder_fault(error, data)
        raise StoreTrouble(Trouble.UNWRITABLE, f"不能建立数据文件夹“{data}”。", fault.next_step) from error
    return data


def store_path(data: Path) -> Path:
    """The SQLite file of a data folder."""
    return paths.store_file(data)
