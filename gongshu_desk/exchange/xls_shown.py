"""What an .xls (MS-XLS, BIFF8) shows that its parsed values do not tell: number formats, error cells, the epoch.

The counterpart of `shown_cells` for workbooks of Excel 97-2003. The file has passed `check_xls`.
"""

import struct
from collections.abc import Iterator
from pathlib import Path

from gongshu_desk.exchange.xls_guard import workbook_stream

_EOF, _DATE1904, _FORMAT, _XF, _BOUNDSHEET = 0x000A, 0x0022, 0x041E, 0x00E0, 0x0085
_FORMULA, _MULRK, _NUMBER, _BOOLERR, _RK = 0x0006, 0x00BD, 0x0203, 0x0205, 0x027E
_ERRORS = {
    0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!", 0x2A: "#N/A",
}  # fmt: skip

Cells = dict[tuple[int, int], int]


def counts_from_1904(path: Path) -> bool:
    """Whether serial days count from 1904 (the record Date1904)."""
    return any(kind == _DATE1904 and content[:2] == b"\1\0" for kind, content in _until_end(workbook_stream(path), 0))


def formats_and_cells(path: Path, sheet: str) -> tuple[dict[int, str], list[int], Cells, dict[tuple[int, int], str]]:
    """Format codes by number, the format number of each style, the style of each number cell, the error cells.

    Rows and columns count from 0; everything is empty where the sheet is not found.
    """
    book = workbook_stream(path)
    formats: dict[int, str] = {}
    styles: list[int] = []
    start = 0
    for kind, content in _until_end(book, 0):
        if kind == _FORMAT and len(content) >= 5:
            formats[struct.unpack_from("<H", content)[0]] = _text(content[2:], 2)
        elif kind == _XF and len(content) >= 4:
            styles.append(struct.unpack_from("<H", content, 2)[0])
        elif kind == _BOUNDSHEET and len(content) >= 8 and _text(content[6:], 1) == sheet:
            start = struct.unpack_from("<I", content)[0]
    cells: Cells = {}
    errors: dict[tuple[int, int], str] = {}
    for kind, content in _until_end(book, start) if start else ():
        if kind == _MULRK and len(content) >= 6:
            row, first = struct.unpack_from("<HH", content)
            for place in range((len(content) - 6) // 6):
                cells[row, first + place] = struct.unpack_from("<H", content, 4 + 6 * place)[0]
        elif kind in (_FORMULA, _NUMBER, _RK, _BOOLERR) and len(content) >= 8:
            row, column, style = struct.unpack_from("<HHH", content)
            cells[row, column] = style
            if error := _error(kind, content):
                errors[row, column] = error
    return formats, styles, cells, errors


def _error(kind: int, content: bytes) -> str:
    """What an error cell says; empty for any other."""
    if kind == _BOOLERR and content[7] == 1:
        return _ERRORS.get(content[6], "#VALUE!")
    if kind == _FORMULA and len(content) >= 14 and content[12:14] == b"\xff\xff" and content[6] == 2:
        return _ERRORS.get(content[8], "#VALUE!")
    return ""


def _text(content: bytes, width: int) -> str:
    """A string with its length in `width` bytes and one byte that tells whether it is UTF-16."""
    length = int.from_bytes(content[:width], "little")
    if content[width : width + 1] == b"\1":
        return content[width + 1 : width + 1 + 2 * length].decode("utf-16-le", "replace")
    return content[width + 1 : width + 1 + length].decode("latin-1")


def _until_end(book: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    """Kind and content of the records of one part of the stream."""
    while at + 4 <= len(book):
        kind, length = struct.unpack_from("<HH", book, at)
        if kind == _EOF:
            return
        yield kind, book[at + 4 : at + 4 + length]
        at += 4 + length
