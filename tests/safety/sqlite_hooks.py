"""Every file operation of SQLite in this process passes through Python: to be recorded, or to be refused.

A copy of the default VFS is registered as the default. Its xOpen calls the original and exchanges the methods of the
opened file for copies that tell a `Listener` first. No compiler and no tracer is needed, only the libsqlite3 that
`_sqlite3` itself is linked to, reached through ctypes. Layouts are those of sqlite3.h (stable since 3.7).
"""

import ctypes
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import CFUNCTYPE, POINTER, c_char_p, c_int, c_int64, c_void_p
from functools import cache

OK = 0
FULL = sqlite3.SQLITE_FULL
IOERR_READ = sqlite3.SQLITE_IOERR_READ
IOERR_WRITE = sqlite3.SQLITE_IOERR_WRITE
IOERR_FSYNC = sqlite3.SQLITE_IOERR_FSYNC
IOERR_TRUNCATE = sqlite3.SQLITE_IOERR_TRUNCATE
IOERR_DELETE = sqlite3.SQLITE_IOERR_DELETE
CANTOPEN = sqlite3.SQLITE_CANTOPEN
READONLY_FLAG = 0x00000001
_DEFAULT = b"gongshu-hooked"

_Close = CFUNCTYPE(c_int, c_void_p)
_Transfer = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_Truncate = CFUNCTYPE(c_int, c_void_p, c_int64)
_Sync = CFUNCTYPE(c_int, c_void_p, c_int)
_Open = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, POINTER(c_int))
_Delete = CFUNCTYPE(c_int, c_void_p, c_char_p, c_int)
_SetCall = CFUNCTYPE(c_int, c_void_p, c_char_p, c_void_p)
_GetCall = CFUNCTYPE(c_void_p, c_void_p, c_char_p)
_OpenFolder = CFUNCTYPE(c_int, c_char_p, POINTER(c_int))


class _Methods(ctypes.Structure):
    """sqlite3_io_methods, with room for the later versions."""

    _fields_ = (
        ("version", c_int),
        ("close", c_void_p),
        ("read", c_void_p),
        ("write", c_void_p),
        ("truncate", c_void_p),
        ("sync", c_void_p),
        *((f"other{n}", c_void_p) for n in range(13)),
    )


_LENGTHS = {1: 13, 2: 17, 3: 19}
"""Version of sqlite3_io_methods → how many pointers long it is."""


class _Vfs(ctypes.Structure):
    """sqlite3_vfs."""

    _fields_ = (
        ("version", c_int),
        ("file_size", c_int),
        ("longest_path", c_int),
        ("next", c_void_p),
        ("name", c_char_p),
        ("data", c_void_p),
        ("open", c_void_p),
        ("delete", c_void_p),
        *((f"other{n}", c_void_p) for n in range(11)),
        ("set_call", c_void_p),
        ("get_call", c_void_p),
        ("next_call", c_void_p),
    )


class Listener:
    """What is told of every operation before it is done. An answer other than OK is given to SQLite in its place."""

    def opening(self, path: str, new: bool, readonly: bool) -> int:
        """A named file is about to be opened (`new`: and made where it is missing)."""
        return OK

    def closed(self, path: str) -> None:
        """A file was closed."""

    def reading(self, path: str) -> int:
        """Bytes are about to be read."""
        return OK

    def writing(self, path: str, offset: int, content: bytes) -> int:
        """Bytes are about to be written. FULL: a half of them is written first, as a full disk does."""
        return OK

    def truncating(self, path: str, size: int) -> int:
        """The file is about to be cut to this size."""
        return OK

    def syncing(self, path: str) -> int:
        """The file is about to be forced onto the disk."""
        return OK

    def deleting(self, path: str) -> int:
        """The file is about to be removed."""
        return OK

    def syncing_folder(self, path: str) -> None:
        """The folder of this path is about to be forced onto the disk."""


@cache
def library() -> ctypes.CDLL | None:
    """The SQLite of `sqlite3`; None where it is linked in such a way that its functions cannot be found."""
    import _sqlite3

    places = [getattr(_sqlite3, "__file__", None), *_loaded(), None]
    for place in places:
        if place is None and sys.platform == "win32":
            continue
        try:
            found = ctypes.CDLL(place)
            find = found.sqlite3_vfs_find
            found.sqlite3_libversion.restype = c_char_p
        except (OSError, AttributeError):
            continue
        find.restype, find.argtypes = POINTER(_Vfs), [c_char_p]
        found.sqlite3_vfs_register.argtypes = [c_void_p, c_int]
        found.sqlite3_vfs_unregister.argtypes = [c_void_p]
        if found.sqlite3_libversion().decode() == sqlite3.sqlite_version:
            return found
    return None


def _loaded() -> Iterator[str]:
    """Shared libraries of SQLite that this process has loaded (Linux)."""
    try:
        with open("/proc/self/maps", encoding="utf-8") as maps:  # noqa: PTH123 - a file of the kernel
            yield from sorted({line.split(None, 5)[-1].strip() for line in maps if "libsqlite3" in line})
    except OSError:
        return


@contextmanager
def hooked(listener: Listener) -> Iterator[None]:
    """Every connection opened inside passes through `listener`; those opened before do not. Not to be nested."""
    found = library()
    if found is None:
        raise RuntimeError("the SQLite of this Python cannot be reached")
    original = found.sqlite3_vfs_find(None)
    _Hooks.installed = hooks = _Hooks(original, listener)
    found.sqlite3_vfs_register(ctypes.addressof(hooks.vfs), 1)
    try:
        yield
    finally:
        found.sqlite3_vfs_register(ctypes.addressof(original.contents), 1)
        found.sqlite3_vfs_unregister(ctypes.addressof(hooks.vfs))
        hooks.retire()


class _Hooks:
    """The copied VFS with its callbacks. Never collected, for a file that is open goes on using them."""

    installed: "_Hooks | None" = None
    kept: "list[_Hooks]" = []  # noqa: RUF012 - of the process

    def __init__(self, original: "ctypes._Pointer[_Vfs]", listener: Listener) -> None:
        self.kept.append(self)
        self.listener = listener
        self.original = ctypes.addressof(original.contents)
        self.paths: dict[int, str] = {}
        self.methods: dict[int, tuple[_Methods, tuple[object, ...]]] = {}
        self.vfs = _Vfs.from_buffer_copy(original.contents)
        self.vfs.name = _DEFAULT
        self._open, self._delete = _Open(self.vfs.open), _Delete(self.vfs.delete)
        self._callbacks = (_Open(self.open), _Delete(self.delete), _OpenFolder(self.open_folder))
        self.vfs.open = ctypes.cast(self._callbacks[0], c_void_p)
        self.vfs.delete = ctypes.cast(self._callbacks[1], c_void_p)
        self._folder: object = None
        if self.vfs.version >= 3 and self.vfs.get_call:
            asked = _GetCall(self.vfs.get_call)(self.original, b"openDirectory")
            if asked:
                self._folder = _OpenFolder(asked)
                self._call("openDirectory", self._callbacks[2])

    def _call(self, name: str, function: object) -> None:
        pointer = ctypes.cast(function, c_void_p) if function else None  # type: ignore[arg-type]
        _SetCall(self.vfs.set_call)(self.original, name.encode(), pointer)

    def retire(self) -> None:
        """Listen no more."""
        self.listener = Listener()
        if self._folder is not None:
            self._call("openDirectory", None)

    def open_folder(self, path: bytes, descriptor: "ctypes._Pointer[c_int]") -> int:
        """SQLite opens a folder for no other reason than to sync it."""
        self.listener.syncing_folder(path.decode())
        return int(self._folder(path, descriptor))  # type: ignore[operator]

    def open(self, _vfs: int, name: int, file: int, flags: int, given: object) -> int:
        """Open by the original, then put our methods into the file."""
        path = ctypes.string_at(name).decode() if name else ""
        if path:
            answer = self.listener.opening(path, bool(flags & 0x4), bool(flags & READONLY_FLAG))
            if answer != OK:
                c_void_p.from_address(file).value = None  # no methods: nothing to close
                return answer
        result = self._open(self.original, name, file, flags, given)
        theirs = c_void_p.from_address(file).value
        if path and theirs:
            self.paths[file] = path
            c_void_p.from_address(file).value = ctypes.addressof(self._methods_like(theirs))
        return result

    def delete(self, _vfs: int, path: bytes, sync: int) -> int:
        """Remove a file."""
        return self.listener.deleting(path.decode()) or self._delete(self.original, path, sync)

    def _methods_like(self, address: int) -> _Methods:
        """A copy of these methods with ours in it; one for each kind of file."""
        known = self.methods.get(address)
        if known is None:
            version = c_int.from_address(address).value
            ours = _Methods()
            ctypes.memmove(ctypes.addressof(ours), address, _LENGTHS[min(version, 3)] * ctypes.sizeof(c_void_p))
            known = self.methods[address] = (ours, self._exchange(ours))
        return known[0]

    def _exchange(self, ours: _Methods) -> tuple[object, ...]:
        close, read, write = _Close(ours.close), _Transfer(ours.read), _Transfer(ours.write)
        truncate, sync, paths = _Truncate(ours.truncate), _Sync(ours.sync), self.paths

        def do_close(file: int) -> int:
            result = close(file)
            self.listener.closed(paths.pop(file, ""))
            return result

        def do_read(file: int, buffer: int, size: int, offset: int) -> int:
            return self.listener.reading(paths[file]) or read(file, buffer, size, offset)

        def do_write(file: int, buffer: int, size: int, offset: int) -> int:
            answer = self.listener.writing(paths[file], offset, ctypes.string_at(buffer, size))
            if answer == FULL:
                write(file, buffer, size // 2, offset)
            return answer or write(file, buffer, size, offset)

        def do_truncate(file: int, size: int) -> int:
            return self.listener.truncating(paths[file], size) or truncate(file, size)

        def do_sync(file: int, flags: int) -> int:
            return self.listener.syncing(paths[file]) or sync(file, flags)

        held = (_Close(do_close), _Transfer(do_read), _Transfer(do_write), _Truncate(do_truncate), _Sync(do_sync))
        for name, function in zip(("close", "read", "write", "truncate", "sync"), held, strict=True):
            setattr(ours, name, ctypes.cast(function, c_void_p))
        return (*held, close, read, write, truncate, sync)
