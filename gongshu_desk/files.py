"""The one way a file reaches the disk: whole or not at all (quality.md R6).

Everything the program hands to the clerk goes through `write_atomically`: the bytes are written to a
temporary file in the target folder, counted, synced, checked, and only then put in the target's place.
A reader sees the old file or the new one, never half of either, and a full disk leaves the old one alone.
"""

import contextlib
import errno
import io
import os
import re
import secrets
import shutil
import stat
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from gongshu_desk.errors import EnvironmentFault, UserError

if TYPE_CHECKING:
    from typing_extensions import Buffer

FULL_DISK = "磁盘空间不足，本次未保存；已保存的数据完好。"

_TEMP_PREFIX = ".~gongshu-"
_SCRATCH = ".~gongshu-work-"
_STALE_AFTER = 24 * 3600  # seconds; a temporary this old belongs to a writer that was killed
_PAUSES = (0.05, 0.1, 0.2, 0.4, 0.8)  # seconds between tries of the replacement, about 1.5 in all
_NEW_FOLDERS = 2  # so many folders deep the program makes its own places
_HELD_OPEN = {5, 32, 33}  # Windows: access denied, sharing violation, lock violation
_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]')
"""What a file name may not hold on Windows, and marks that turn the direction of writing (「gpj.exe」 as 「exe.jpg」)."""
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.I)
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def write_atomically(
    path: Path, write: Callable[[BinaryIO], object] | bytes, check: Callable[[Path], object] | None = None
) -> int:
    """Put a whole file at `path`, or leave what was there untouched.

    `write` is the content, or a function that writes it to a seekable binary file. `check` is given the
    finished temporary file (same suffix as `path`) and raises where it cannot be read back.
    Gives the size in bytes. Raises `EnvironmentFault` where the disk is full, the folder is missing or
    not writable, the disk fails, or another program holds the target open. Whatever else `write` and `check`
    raise passes through; in every failing case the temporary file is removed.
    """
    return _settle(path, lambda temporary, target: _fill(temporary, target, write), check)


def build_atomically(path: Path, build: Callable[[Path], object], check: Callable[[Path], object] | None = None) -> int:
    """The same for an engine that opens its file itself, such as SQLite's `VACUUM INTO`.

    `build` is given the name of a file that does not exist yet, in the target folder, and makes it.
    """
    return _settle(path, lambda temporary, target: _build(temporary, target, build), check)


def safe_name(name: str) -> str:
    """A name that is harmless as a file name everywhere: no path, no device, no turned writing, at most 120 characters."""
    plain = _UNSAFE.sub("_", name).strip(" .") or "附件"
    stem, dot, ending = plain.rpartition(".")
    if not dot:
        stem, ending = plain, ""
    stem = f"_{stem}" if _DEVICES.match(plain) else stem
    return f"{stem[: 119 - len(ending)]}{dot}{ending}"


@contextlib.contextmanager
def scratch(folder: Path) -> Iterator[Path]:
    """A folder in `folder` for work whose half must never be seen elsewhere; gone afterwards.

    A killed program leaves it there: `sweep_scratch` at the next start takes it away.
    """
    with tempfile.TemporaryDirectory(prefix=_SCRATCH, dir=folder) as made:
        yield Path(made)


def sweep_scratch(folder: Path) -> None:
    """Remove what killed programs left of `scratch`; asked for while the folder is ours alone."""
    for left in folder.glob(f"{_SCRATCH}*"):
        shutil.rmtree(left, ignore_errors=True)


def free_name(path: Path) -> Path:
    """`path` itself where nothing lies there, else the first free of 「名称 (2).xlsx」, 「名称 (3).xlsx」 …"""
    candidate, number = path, 1
    while os.path.lexists(candidate):
        number += 1
        candidate = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return candidate


def _settle(path: Path, make: Callable[[Path, Path], int], check: Callable[[Path], object] | None) -> int:
    """Make the temporary file, check it, put it in its place; its size in bytes."""
    try:
        target = path.resolve() if path.is_symlink() else path
        is_folder = target.is_dir()
    except OSError as error:  # a stick that fails
        raise _fault(error, path) from error
    if is_folder:
        raise EnvironmentFault(f"“{target.name}”是一个文件夹，不能存成文件。", "请换一个文件名。")
    _sweep(target.parent)
    temporary = target.parent / f"{_TEMP_PREFIX}{secrets.token_hex(6)}{_safe_suffix(target)}"
    try:
        size = make(temporary, target)
        _checked(temporary, target, check)
        _take_mode(target, temporary)
        _replace(temporary, target)
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
    _sync_folder(target.parent)
    return size


def _checked(temporary: Path, target: Path, check: Callable[[Path], object] | None) -> None:
    """Let the caller read the finished file; a disk that fails at that is a fault like any other."""
    try:
        if check is not None:
            check(temporary)
    except OSError as error:
        raise _fault(error, target) from error


def _build(temporary: Path, target: Path, build: Callable[[Path], object]) -> int:
    """Let the engine make the file, then sync and measure it."""
    try:
        build(temporary)
        with temporary.open("rb+") as handle:
            os.fsync(handle.fileno())
        return temporary.stat().st_size
    except UserError:
        raise
    except Exception as error:
        cause = _met(error)
        if cause is None:
            raise
        raise _fault(cause, target) from error


def _met(error: BaseException) -> OSError | None:
    """The system's error that an engine met, which it may have wrapped in one of its own (XlsxWriter does)."""
    if isinstance(error, OSError):
        return error
    wrapped = error.__cause__ or error.__context__
    return wrapped if isinstance(wrapped, OSError) else None


def _fill(temporary: Path, target: Path, write: Callable[[BinaryIO], object] | bytes) -> int:
    """Write, sync and measure the temporary file; its size in bytes."""
    try:
        raw = _CountedFile(temporary)
    except OSError as error:
        raise _fault(error, target) from error
    try:
        _pour(raw, write)
        if raw.fault is not None:  # met and swallowed by the writer: what lies there is not what was meant
            raise raw.fault
    except Exception as error:
        # A library may have wrapped the system's error in one of its own: the file remembers it.
        cause = raw.fault
        if cause is None or isinstance(error, UserError):
            raise
        raise _fault(cause, target) from error
    finally:
        with contextlib.suppress(OSError):
            raw.close()
    try:
        whole = temporary.stat().st_size == raw.end and not (
            isinstance(write, bytes) and temporary.read_bytes() != write
        )
    except OSError as error:
        raise _fault(error, target) from error
    if not whole:
        raise EnvironmentFault(
            f"“{target.name}”没有完整写入磁盘，本次未保存；已保存的数据完好。",
            "请检查磁盘或网络位置后重试，或换一个保存位置。",
        )
    return raw.end


def _pour(raw: "_CountedFile", write: Callable[[BinaryIO], object] | bytes) -> None:
    """Hand the file to the writer, then force what it wrote onto the disk."""
    handle = _Handle(raw, buffer_size=1 << 16)
    try:
        if isinstance(write, bytes):
            handle.write(write)
        else:
            write(cast(BinaryIO, handle))
        handle.flush()
        raw.sync()
    except BaseException:
        handle.abandoned, handle.place = True, raw.end
        raise
    finally:
        try:
            handle.close()
        except OSError as error:  # a share or a stick may tell only now that it failed
            raw.fault = raw.fault or error
            raise


def _replace(temporary: Path, target: Path) -> None:
    """Put the finished file in the target's place, waiting a little for a virus scanner to let go."""
    for pause in (*_PAUSES, None):
        try:
            temporary.replace(target)
            return
        except OSError as error:
            held = getattr(error, "winerror", None) in _HELD_OPEN
            if held and pause is not None:
                time.sleep(pause)
                continue
            raise (_held_open(target) if held else _fault(error, target)) from error


def _held_open(target: Path) -> EnvironmentFault:
    """Another program, mostly Excel or WPS, has the target open."""
    return EnvironmentFault(
        f"“{target.name}”正被其他程序（如 Excel 或 WPS）打开，无法替换；原文件没有改动。",
        f"请关闭该文件后重试，或另存为“{free_name(target).name}”。",
    )


def _fault(error: OSError, target: Path) -> EnvironmentFault:
    """The sentence for what the operating system refused."""
    folder = target.parent
    if error.errno in _NO_ROOM:
        return EnvironmentFault(FULL_DISK, f"请清理“{folder}”所在的磁盘，或换一个保存位置后重试。")
    if error.errno in {errno.ENOENT, errno.ENOTDIR}:
        return EnvironmentFault(f"文件夹“{folder}”不存在，文件没有保存。", "请先建立该文件夹，或换一个保存位置。")
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return EnvironmentFault(f"没有写入“{folder}”的权限，文件没有保存。", "请换一个保存位置，或请管理员开放权限。")
    if error.errno == errno.ENAMETOOLONG:
        return EnvironmentFault(f"文件名“{target.name}”太长，文件没有保存。", "请换一个短一些的文件名。")
    return EnvironmentFault(
        f"写入“{target.name}”时系统报错（代码 {error.errno}），文件没有保存；已保存的数据完好。",
        "请检查磁盘或网络位置后重试，或换一个保存位置。",
    )


def _take_mode(target: Path, temporary: Path) -> None:
    """Keep the permissions of the file that is replaced."""
    with contextlib.suppress(OSError):
        temporary.chmod(stat.S_IMODE(target.stat().st_mode))


def _sync_folder(folder: Path) -> None:
    """Make the new name itself survive a power cut, where the system can (not on Windows).

    With it the names of the folders on the way to it: they may have been made a moment ago
    (`attachments/9a`, `set-aside/20261122-101500`).
    """
    if os.name == "nt":
        return
    for one in (folder, *list(folder.resolve().parents)[:_NEW_FOLDERS]):
        # Some network file systems refuse to sync a folder; the file's own bytes are on the disk already.
        with contextlib.suppress(OSError):
            descriptor = os.open(one, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)


def _sweep(folder: Path) -> None:
    """Remove temporaries that a killed writer left in the folder more than a day ago."""
    with contextlib.suppress(OSError):
        for entry in folder.glob(f"{_TEMP_PREFIX}*"):
            with contextlib.suppress(OSError):  # one that is held open does not keep the others
                if time.time() - entry.stat().st_mtime > _STALE_AFTER:
                    entry.unlink()


def _safe_suffix(path: Path) -> str:
    """The suffix, which some readers go by, unless it is part of a long Chinese name with a dot in it."""
    return path.suffix if path.suffix.isascii() and len(path.suffix) <= 8 else ".tmp"


class _Handle(io.BufferedRandom):
    """What the writer is given. Once the file is given up it takes everything and keeps nothing.

    A half-written archive closes itself when it is collected; it must not meet the closed file then.
    """

    abandoned = False
    place = 0

    def write(self, data: "Buffer") -> int:
        if not self.abandoned:
            return super().write(data)
        self.place += memoryview(data).nbytes
        return memoryview(data).nbytes

    def seek(self, offset: int, whence: int = 0) -> int:
        if not self.abandoned:
            return super().seek(offset, whence)
        self.place = offset if whence == 0 else self.place + offset
        return self.place

    def tell(self) -> int:
        return self.place if self.abandoned else super().tell()

    def flush(self) -> None:
        if not self.abandoned:
            super().flush()


class _CountedFile(io.FileIO):
    """A new file that knows how far it was really written and which system error it met."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "x+b")
        self.end = 0
        self.fault: OSError | None = None

    def write(self, data: "Buffer") -> int:
        try:
            start = self.tell()
            written = super().write(data)
        except OSError as error:
            self.fault = error
            raise
        self.end = max(self.end, start + written)
        return written

    def truncate(self, size: int | None = None) -> int:
        self.end = super().truncate(size)
        return self.end

    def sync(self) -> None:
        """Force the bytes onto the disk; a disk that fills up only now is a fault like any other."""
        try:
            os.fsync(self.fileno())
        except OSError as error:
            self.fault = error
            raise
