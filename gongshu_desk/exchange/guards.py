"""What is checked of a foreign file before any parser sees it, so that no file can hang the PC.

Archives (.xlsx, .ods) are measured by unpacking them in small pieces: what their directory claims is not
believed. Every refusal is an InvalidInput with its reason.
"""

import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO
from xml.parsers import expat

from gongshu_desk.errors import EnvironmentFault, InvalidInput

MAX_EXPANDED = 200 * 1024 * 1024
MAX_ENTRIES = 2_000
MAX_RATIO = 100
MAX_ROWS = 200_000
MAX_COLUMNS = 200

_SMALL = 64 * 1024
_PIECE = 256 * 1024
_XML = (".xml", ".rels", ".vml")
_DTD = re.compile(rb"<!(?:DOCTYPE|ENTITY)|<\0!\0(?:D\0O|E\0N)|\0<\0!\0[DE]")
_OVERLAP = 512
"""Bytes that are looked at again with the next piece, so that nothing hides on the seam."""
_FAR_ROW = rb"0*(?:200[1-9]\d\d|2000[1-9]\d|20000[1-9]|20[1-9]\d{3}|2[1-9]\d{4}|[3-9]\d{5}|[1-9]\d{6,})"
_CELL_BEYOND_COLUMNS = re.compile(
    rb"<(?:\w+:)?c\b[^>]*\br\s*=\s*[\"'](?:G[S-Z]|[H-Z][A-Z]|[A-Z]{3,})\d[^>]*(?<!/)>(?!\s*</)"
)
_CELL_BEYOND_ROWS = re.compile(rb"<(?:\w+:)?c\b[^>]*\br\s*=\s*[\"'][A-Z]+" + _FAR_ROW + rb"[\"'][^>]*(?<!/)>(?!\s*</)")
_ROW_BEYOND = re.compile(rb"<(?:\w+:)?row\b[^>]*\br\s*=\s*[\"']" + _FAR_ROW + rb"[\"']")
_CELL_WITHOUT_PLACE = re.compile(rb"<(?:\w+:)?c(?=[\s>])(?![^>]*\br\s*=)[^>]*(?<!/)>(?!\s*</)")
_MAYBE_FAR = re.compile(rb'r="(?:G[S-Z]|[H-Z][A-Z]|[A-Z]{3}|[A-Z]*0*[1-9]\d{5})')
"""A quick look, for nearly all sheets write `r="A1"`: only where it hits is the exact one taken."""
_OTHER_WRITING = (b"r='", b" =", b"= ", b"\t", b"\n=", b"=\n", b"\r=", b"=\r")
_SUSPECT = "这个文件可能已损坏或被人为构造。请向提供者重新索取，或在 Excel 中打开后另存为新的 .xlsx 文件。"
_SPLIT = "请拆成几个文件，或删去表外多余的内容后再导入。"


def read_start(path: Path, size: int = 4096) -> bytes:
    """The first bytes of the file, by which its kind is told; refuses what cannot be opened or is too large."""
    try:
        if path.stat().st_size > MAX_EXPANDED:
            raise InvalidInput(f"「{path.name}」超过 200 MB，不能导入。", _SPLIT)
        with path.open("rb") as file:
            return file.read(size)
    except FileNotFoundError:
        raise InvalidInput(f"没有找到文件「{path.name}」。", "请核对文件的位置和名称。") from None
    except IsADirectoryError:
        raise InvalidInput(f"「{path.name}」是文件夹，不是表格文件。", "请选择其中的表格文件。") from None
    except OSError as fault:
        raise EnvironmentFault(
            f"不能读取「{path.name}」（{fault.strerror or '读取失败'}）。",
            "请关闭正在使用它的程序，或复制到本机后再试。",
        ) from None


def check_archive(path: Path) -> None:
    """Refuse an archive that is damaged, encrypted, far too large, or carries a document type definition."""
    try:
        with path.open("rb") as file, zipfile.ZipFile(file) as archive:
            entries = archive.infolist()
            if len(entries) > MAX_ENTRIES:
                raise InvalidInput(
                    f"「{path.name}」内含 {len(entries)} 个部件，超过 {MAX_ENTRIES} 个，已拒绝读取。", _SUSPECT
                )
            _check_entries(path, file, entries)
    except (zipfile.BadZipFile, zlib.error, struct.error, EOFError, ValueError, NotImplementedError, OSError):
        raise InvalidInput(f"「{path.name}」已损坏，不能打开。", _SUSPECT) from None


def _check_entries(path: Path, file: BinaryIO, entries: list[zipfile.ZipInfo]) -> None:
    total = packed = 0
    for entry in entries:
        if entry.flag_bits & 1:
            raise InvalidInput(f"「{path.name}」设有密码，不能读取。", "请在 Excel 中取消密码，另存后再导入。")
        total += _check_entry(path, file, entry, MAX_EXPANDED - total)
        packed += entry.compress_size
    if total > _SMALL and total > MAX_RATIO * max(packed, 1):
        raise _too_dense(path)


def _check_entry(path: Path, file: BinaryIO, entry: zipfile.ZipInfo, allowed: int) -> int:
    """Unpacked size of one entry, once it is found harmless."""
    size = 0
    before = b""
    far_row = False
    name = entry.filename.lower()
    is_sheet = name.endswith(".xml") and "worksheets/" in name
    for piece in _unpacked(file, entry):
        size += len(piece)
        if size > allowed:
            raise InvalidInput(f"「{path.name}」展开后超过 200 MB，已拒绝读取。", _SUSPECT)
        if size > _SMALL and size > MAX_RATIO * max(entry.compress_size, 1):
            raise _too_dense(path)
        seen = before + piece
        if name.endswith(_XML) and (b"<!" in seen or b"\0" in seen) and _DTD.search(seen):
            raise InvalidInput(f"「{path.name}」含有文档类型定义（DTD），已拒绝读取。", _SUSPECT)
        if is_sheet and (_MAYBE_FAR.search(seen) or any(sign in seen for sign in _OTHER_WRITING)):
            _check_extent(path, seen)
            far_row = far_row or _ROW_BEYOND.search(seen) is not None
        before = seen[-_OVERLAP:]
    if far_row and any(_CELL_WITHOUT_PLACE.search(piece) for piece in _unpacked(file, entry)):
        raise too_long(path.name)
    return size


def _check_extent(path: Path, piece: bytes) -> None:
    """A cell with content far out would make the parser reserve everything between; empty styled ones do not."""
    if _CELL_BEYOND_COLUMNS.search(piece):
        raise too_wide(path.name)
    if _CELL_BEYOND_ROWS.search(piece):
        raise too_long(path.name)


def _too_dense(path: Path) -> InvalidInput:
    return InvalidInput(f"「{path.name}」的压缩比超过 {MAX_RATIO} 倍，已拒绝读取。", _SUSPECT)


def _unpacked(file: BinaryIO, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    """The real content in pieces, whatever size the directory claims for it."""
    file.seek(entry.header_offset)
    header = file.read(30)
    if header[:4] != b"PK\x03\x04":
        raise zipfile.BadZipFile
    name_length, extra_length = struct.unpack("<HH", header[26:30])
    file.seek(name_length + extra_length, 1)
    left = entry.compress_size
    if entry.compress_type == zipfile.ZIP_STORED:
        while left > 0 and (piece := file.read(min(_PIECE, left))):
            left -= len(piece)
            yield piece
        return
    if entry.compress_type != zipfile.ZIP_DEFLATED:
        raise NotImplementedError
    inflater = zlib.decompressobj(-15)
    while left > 0 and not inflater.eof and (packed := file.read(min(_SMALL, left))):
        left -= len(packed)
        while packed and not inflater.eof:
            yield inflater.decompress(packed, _PIECE)
            packed = inflater.unconsumed_tail
    if not inflater.eof:
        raise EOFError


def too_wide(name: str) -> InvalidInput:
    """The refusal of a sheet with content beyond column GR."""
    return InvalidInput(f"「{name}」的工作表超过 {MAX_COLUMNS} 列，不能导入。", _SPLIT)


def too_long(name: str) -> InvalidInput:
    """The refusal of a sheet with content beyond the last row that is read."""
    return InvalidInput(f"「{name}」的工作表超过 {MAX_ROWS:,} 行，不能导入。", _SPLIT)


_TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0|"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0|"


class OdsExtent:
    """What an .ods sheet covers with its repetitions written out: they can stand for a million cells in one tag."""

    def __init__(self, name: str) -> None:
        self._file = name
        self._sheet = ""
        self._row = self._column = 0
        self._row_repeat = 1
        self.merges: dict[str, list[tuple[int, int, int, int]]] = {}

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Handler of an opening tag."""
        if tag == f"{_TABLE}table":
            self._sheet, self._row = attributes.get(f"{_TABLE}name", ""), 0
            self.merges.setdefault(self._sheet, [])
        elif tag == f"{_TABLE}table-row":
            self._column, self._row_repeat = 0, _repeat(attributes, "number-rows-repeated")
        elif tag in (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
            self._cell(attributes)

    def end(self, tag: str) -> None:
        """Handler of a closing tag."""
        if tag == f"{_TABLE}table-row":
            self._row += self._row_repeat

    def _cell(self, attributes: dict[str, str]) -> None:
        repeat = _repeat(attributes, "number-columns-repeated")
        if f"{_OFFICE}value-type" in attributes:
            if self._column + repeat > MAX_COLUMNS:
                raise too_wide(self._file)
            if self._row + self._row_repeat > MAX_ROWS:
                raise too_long(self._file)
        down = _repeat(attributes, "number-rows-spanned")
        across = _repeat(attributes, "number-columns-spanned")
        if (down > 1 or across > 1) and len(self.merges[self._sheet]) < MAX_ROWS:
            self.merges[self._sheet].append((self._row, self._column, self._row + down - 1, self._column + across - 1))
        self._column += repeat


def _repeat(attributes: dict[str, str], name: str) -> int:
    return max(int(attributes.get(_TABLE + name, "1")), 1)


def check_ods(path: Path) -> dict[str, list[tuple[int, int, int, int]]]:
    """Refuse an .ods whose repetitions reach beyond the limits; its merged ranges by sheet."""
    extent = OdsExtent(path.name)
    parser = expat.ParserCreate(namespace_separator="|")
    parser.StartElementHandler, parser.EndElementHandler = extent.start, extent.end
    try:
        with zipfile.ZipFile(path) as archive, archive.open("content.xml") as content:
            parser.ParseFile(content)
    except (expat.ExpatError, LookupError, ValueError, zipfile.BadZipFile, zlib.error, EOFError, OSError):
        raise InvalidInput(f"「{path.name}」已损坏，不能打开。", _SUSPECT) from None
    return extent.merges
