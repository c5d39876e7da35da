"""What is checked of an .xls before it is parsed: the parser reserves memory by what the file claims.

An .xls is a small file system (MS-CFB) whose stream `Workbook` is a run of records (MS-XLS). Chains of
sectors must end, sizes must fit into the file, and the claimed extents and counts must be possible; one
wrong byte there can otherwise ask for hundreds of gigabytes.
"""

import struct
from collections.abc import Iterator
from pathlib import Path

from gongshu_desk.errors import InvalidInput
from gongshu_desk.exchange.guards import MAX_COLUMNS, too_wide

_END = 0xFFFFFFFA
"""Sector numbers from here on are marks, not places."""
_MAX_XLS_ROWS = 65_536
_MAX_XLS_COLUMNS = 256
_DIMENSIONS, _SST, _FILEPASS = 0x0200, 0x00FC, 0x002F
_CELLS = frozenset({0x0006, 0x00BD, 0x00D6, 0x00FD, 0x0203, 0x0204, 0x0205, 0x027E})
"""Records that put content into a cell; styled empty cells are others."""
_NEXT = "请在 Excel 或 WPS 中打开，另存为 .xlsx 后再导入。"


class _Bad(Exception):
    """Something in the container contradicts itself."""


def check_xls(path: Path) -> None:
    """Refuse a damaged or protected .xls, and any container that holds no workbook."""
    data = path.read_bytes()
    try:
        streams = _streams(data)
        if "EncryptedPackage" in streams:
            raise InvalidInput(f"「{path.name}」设有打开密码，不能读取。", "请在 Excel 中取消密码，另存后再导入。")
        book = streams.get("Workbook") or streams.get("Book")
        if not book:
            raise InvalidInput(f"「{path.name}」不是表格文件。", "可以导入的有 .xlsx、.xls、.ods 和 .csv。")
        if any(kind == _FILEPASS for kind, _ in _records(book)):
            raise InvalidInput(f"「{path.name}」设有打开密码，不能读取。", "请在 Excel 中取消密码，另存后再导入。")
        _check_claims(path, book)
    except (_Bad, struct.error, IndexError, ValueError):
        raise InvalidInput(f"「{path.name}」已损坏，不能读取。", _NEXT) from None


def workbook_stream(path: Path) -> bytes:
    """The records of a workbook that `check_xls` has passed; empty for a file that is none."""
    try:
        streams = _streams(path.read_bytes())
    except (_Bad, struct.error, IndexError, ValueError):
        return b""
    return streams.get("Workbook") or b""


def _streams(data: bytes) -> dict[str, bytes]:
    """The streams by name, each followed through its chain of sectors."""
    shift, small_shift = struct.unpack_from("<HH", data, 30)
    if shift not in (9, 12) or small_shift != 6:
        raise _Bad
    directories, fats, first_directory, _, cutoff, first_small, smalls, first_difat, _ = struct.unpack_from(
        "<9I", data, 40
    )
    size = 1 << shift
    if max(directories, fats, smalls) * size > len(data):
        raise _Bad
    fat = _allocation(data, size, first_difat)
    entries = _chain(data, size, fat, first_directory, size)
    root, streams = b"", {}
    small_fat = _numbers(_chain(data, size, fat, first_small, size)) if smalls else ()
    for at in range(0, len(entries) - 127, 128):
        name_length, kind = _entry_head(entries, at)
        first, length, high = struct.unpack_from("<III", entries, at + 116)
        if kind not in (2, 5):
            continue
        if length > len(data) or (shift == 12 and high):
            raise _Bad
        if kind == 5:
            root = _chain(data, size, fat, first, size) if first < _END else b""
            continue
        name = entries[at : at + max(name_length - 2, 0)].decode("utf-16-le", "replace")
        whole = (
            _chain(data, size, fat, first, size)
            if length >= cutoff
            else _chain(root, 64, small_fat, first, 0)
            if length
            else b""
        )
        if len(whole) < length:
            raise _Bad
        streams[name] = whole[:length]
    return streams


def _entry_head(entries: bytes, at: int) -> tuple[int, int]:
    """Length of the name in bytes, and what the entry is: 2 a stream, 5 the root."""
    length, kind = struct.unpack_from("<HB", entries, at + 64)
    if length > 64:
        raise _Bad
    return length, kind


def _numbers(content: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(content) // 4}I", content[: len(content) // 4 * 4])


def _allocation(data: bytes, size: int, first_difat: int) -> tuple[int, ...]:
    """The table that names the sector after each sector."""
    places = list(struct.unpack_from("<109I", data, 76))
    seen = set()
    while first_difat < _END:
        if first_difat in seen:
            raise _Bad
        seen.add(first_difat)
        more = _numbers(_sector(data, size, first_difat, size))
        places += more[:-1]
        first_difat = more[-1]
    return _numbers(b"".join(_sector(data, size, place, size) for place in places if place < _END))


def _sector(data: bytes, size: int, number: int, offset: int) -> bytes:
    start = number * size + offset
    if start >= len(data):
        raise _Bad
    return data[start : start + size].ljust(size, b"\0")


def _chain(data: bytes, size: int, following: tuple[int, ...], first: int, offset: int) -> bytes:
    """The sectors from `first` to the end of their chain; a chain that bites its tail is refused."""
    parts: list[bytes] = []
    number = first
    while number < _END:
        if len(parts) > len(following):
            raise _Bad
        parts.append(_sector(data, size, number, offset))
        number = following[number]
    if number != 0xFFFFFFFE:
        raise _Bad
    return b"".join(parts)


def _records(book: bytes) -> Iterator[tuple[int, bytes]]:
    """Kind and content of each record."""
    at = 0
    while at + 4 <= len(book):
        kind, length = struct.unpack_from("<HH", book, at)
        if at + 4 + length > len(book):
            raise _Bad
        yield kind, book[at + 4 : at + 4 + length]
        at += 4 + length


def _check_claims(path: Path, book: bytes) -> None:
    for kind, content in _records(book):
        if kind == _DIMENSIONS and len(content) >= 10:
            wide = len(content) >= 14
            top, bottom = struct.unpack_from("<II" if wide else "<HH", content)
            left, right = struct.unpack_from("<HH", content, 8 if wide else 4)
            if not (top <= bottom <= _MAX_XLS_ROWS and left <= right <= _MAX_XLS_COLUMNS):
                raise _Bad
        elif kind == _SST and (len(content) < 8 or struct.unpack_from("<I", content, 4)[0] * 3 > len(book)):
            raise _Bad
        elif kind in _CELLS and len(content) >= 4 and struct.unpack_from("<H", content, 2)[0] >= MAX_COLUMNS:
            raise too_wide(path.name)
