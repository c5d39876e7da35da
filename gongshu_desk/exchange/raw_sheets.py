"""Files as they come → sheets of raw cells: .xlsx, .xls, .ods and .csv, told by their content, not their name."""

import csv
import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from gongshu_desk.errors import InvalidInput
from gongshu_desk.exchange import guards
from gongshu_desk.exchange.xls_guard import check_xls
from gongshu_desk.exchange.xls_shown import counts_from_1904

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

Cell = str | float | int | bool | date | time | timedelta
Merge = tuple[int, int, int, int]
"""First row, first column, last row, last column; counted from 0, ends included."""

_SAID = re.compile(r"sep=([,;\t|])[^\r\n]*\r?\n", re.IGNORECASE)
"""The first line by which Excel is told the separator."""
_UTF8_HAN = re.compile(rb"[\xe3-\xe9\xef][\x80-\xbf]{2}")
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_NO_SHEETS = {
    b"%PDF-": " PDF 文件", b"\xff\xd8\xff": "图片", b"\x89PNG": "图片", b"GIF8": "图片", b"MZ": "程序", b"Rar!": "压缩包",
    b"7z\xbc\xaf": "压缩包", b"{\\rtf": "文档",
}  # fmt: skip
"""How files begin that are often taken for sheets, or called so."""
_CAN_BE = "可以导入的有 .xlsx、.xls、.ods 和 .csv。"
_MODERATE = 4 * 1024 * 1024
_SAVE_AS = "请在 Excel 或 WPS 中打开，另存为 .xlsx 后再导入。"


@dataclass(frozen=True, slots=True)
class RawSheet:
    """One sheet: `cells[0]` is the sheet's row 1; empty cells are `""`, rows without content may be empty lists."""

    name: str
    cells: list[list[Cell]]
    merges: tuple[Merge, ...] = ()
    hidden: bool = False
    epoch1904: bool = False


def read_sheets(path: Path, only: str | None = None) -> list[RawSheet]:
    """All worksheets of a file, or the one named `only`. A .csv is one sheet without a name.

    Raises InvalidInput with a Chinese reason for whatever is damaged, protected, too large or no table. Workbooks are
    parsed in a child process; a text of moderate size is not, for Python's own csv can neither crash nor hang on it.
    """
    start = guards.read_start(path)
    if start.startswith((_ZIP, _OLE)) or path.stat().st_size > _MODERATE:
        from gongshu_desk.exchange.reading_worker import read  # it parses with this module

        return read(path, only)
    return parse_sheets(path, only)


def parse_sheets(path: Path, only: str | None = None) -> list[RawSheet]:
    """What `read_sheets` gives, parsed in this process: for the child alone."""
    start = guards.read_start(path)
    if start.startswith(_ZIP):
        guards.check_archive(path)
        kind = _archive_kind(path)
        merges = guards.check_ods(path) if kind == "ods" else None
        return _workbook(path, only, kind, merges)
    if start.startswith(_OLE):
        check_xls(path)
        return _workbook(path, only, "xls")
    for sign, kind in _NO_SHEETS.items():
        if start.startswith(sign):
            raise InvalidInput(f"「{path.name}」是{kind}，不是表格文件。", _CAN_BE)
    return [RawSheet("", _csv_cells(path))]


def _archive_kind(path: Path) -> str:
    with zipfile.ZipFile(path) as archive:
        names = set(archive.namelist())
    if "xl/workbook.xml" in names or "xl/workbook.bin" in names:
        return "xlsx"
    if "content.xml" in names and "mimetype" in names:
        return "ods"
    raise InvalidInput(f"「{path.name}」不是表格文件。", _CAN_BE)


def _workbook(
    path: Path, only: str | None, kind: str, ods_merges: dict[str, list[Merge]] | None = None
) -> list[RawSheet]:
    """Read with python-calamine; whatever it fails with, a panic of its core included, is one refusal."""
    from python_calamine import CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

    try:
        with CalamineWorkbook.from_path(path) as book:
            wanted = [
                meta
                for meta in book.sheets_metadata
                if meta.typ == SheetTypeEnum.WorkSheet and only in (None, meta.name)
            ]
            if only is not None and not wanted:
                existing = "、".join(book.sheet_names)
                raise InvalidInput(f"「{path.name}」里没有名为「{only}」的工作表。", f"现有：{existing}。")
            epoch1904 = _epoch1904(path, kind)
            sheets = []
            for meta in wanted:
                sheet = book.get_sheet_by_name(meta.name)
                hidden = meta.visible != SheetVisibleEnum.Visible
                merges = tuple((ods_merges or {}).get(meta.name, ())) or _merges(sheet)
                sheets.append(RawSheet(meta.name, _rows(path, sheet), merges, hidden, epoch1904))
            return sheets
    except InvalidInput:
        raise
    except PasswordError:
        raise InvalidInput(
            f"「{path.name}」设有打开密码，不能读取。", "请在 Excel 中取消密码，另存后再导入。"
        ) from None
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException:
        raise InvalidInput(f"「{path.name}」已损坏，不能读取。", _SAVE_AS) from None


def _merges(sheet: "CalamineSheet") -> tuple[Merge, ...]:
    return tuple((top, left, bottom, right) for (top, left), (bottom, right) in sheet.merged_cell_ranges or ())


def _rows(path: Path, sheet: "CalamineSheet") -> list[list[Cell]]:
    """The rows from row 1 on, rows without content as empty lists: there may be very many of them."""
    if sheet.total_height > guards.MAX_ROWS:
        raise guards.too_long(path.name)
    if sheet.total_width > guards.MAX_COLUMNS:
        raise guards.too_wide(path.name)
    before: list[Cell] = [""] * (sheet.start or (0, 0))[1]
    return [before + row if row.count("") < len(row) else [] for row in sheet.iter_rows()]


def _epoch1904(path: Path, kind: str) -> bool:
    """Whether serial days count from 1904: asked only for numbers that are not formatted as dates."""
    if kind == "xls":
        return counts_from_1904(path)
    if kind != "xlsx":
        return False
    with zipfile.ZipFile(path) as archive:
        if "xl/workbook.xml" not in archive.namelist():
            return False
        text = archive.read("xl/workbook.xml")
    return re.search(rb"date1904\s*=\s*[\"'](1|true)[\"']", text) is not None


def _csv_cells(path: Path) -> list[list[Cell]]:
    text = _decoded(path, path.read_bytes())
    if re.match(r"\s*<(!doctype|html|table|\?xml|meta|head)", text[:400], re.IGNORECASE):
        raise InvalidInput(f"「{path.name}」其实是网页格式，不是表格文件。", _SAVE_AS)
    if "\0" in text:
        raise InvalidInput(f"「{path.name}」不是表格文件。", "可以导入的有 .xlsx、.xls、.ods 和 .csv。")
    rows: list[list[Cell]] = []
    said = _SAID.match(text)
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=said[1] if said else _delimiter(text)):
            if len(row) > guards.MAX_COLUMNS and any(cell.strip() for cell in row[guards.MAX_COLUMNS :]):
                raise guards.too_wide(path.name)
            rows.append([_unquoted(cell) for cell in row[: guards.MAX_COLUMNS]])
            if len(rows) > guards.MAX_ROWS:
                raise guards.too_long(path.name)
    except csv.Error:
        raise InvalidInput(f"「{path.name}」的引号不配对或单元格过长，不能读取。", _SAVE_AS) from None
    if said:
        rows[0] = []  # the line that names the separator is no row of the table, and keeps its number
    return rows


def _decoded(path: Path, content: bytes) -> str:
    """UTF-8 with or without mark, UTF-16 with or without, else GB18030.

    A file that is UTF-8 but for a few bytes is refused: read as GB18030 every name in it would turn into others.
    """
    marked = _utf16(content) or "utf-8-sig"
    try:
        return content.decode(marked)
    except UnicodeDecodeError as error:
        if marked == "utf-8-sig" and _is_spoiled_utf8(content):
            line = content[: error.start].count(b"\n") + 1
            raise InvalidInput(
                f"「{path.name}」第 {line} 行有损坏的文字，不能读取。",
                "请向提供者重新索取，或" + _SAVE_AS.removeprefix("请"),
            ) from None
    try:
        return content.decode("gb18030")
    except UnicodeDecodeError:
        raise InvalidInput(f"「{path.name}」的文字编码无法识别。", _SAVE_AS) from None


def _utf16(content: bytes) -> str:
    """Which UTF-16 it is: by its mark, or by the zero bytes of its commas, digits and line ends."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    start = content[:2000]
    odd, even = start[1::2].count(0), start[0::2].count(0)
    if len(content) % 2 == 0 and odd + even > len(start) // 20 and max(odd, even) > 3 * min(odd, even):
        return "utf-16-le" if odd > even else "utf-16-be"  # 一 has a zero byte too
    return ""


def _is_spoiled_utf8(content: bytes) -> bool:
    """Whether nearly all of what is not ASCII is right UTF-8: the Chinese of a GB18030 file almost never is."""
    whole = len(_UTF8_HAN.findall(content))
    rest = _UTF8_HAN.sub(b"", content)
    return content.startswith(b"\xef\xbb\xbf") or whole > 10 * sum(byte > 127 for byte in rest)


def _delimiter(text: str) -> str:
    """Comma, semicolon, tab or upright stroke: the most frequent outside quotes in the first lines."""
    lines = list(_first_lines(text))
    return max(",;\t|", key=lambda mark: sum(line.count(mark) for line in lines))


def _first_lines(text: str) -> Iterator[str]:
    for line in text[:20_000].splitlines()[:30]:
        yield re.sub(r'"[^"]*"', "", line)


def _unquoted(cell: str) -> str:
    """`="0001"`, by which some programs keep a text from becoming a number."""
    return cell[2:-1] if cell.startswith('="') and cell.endswith('"') and len(cell) > 2 else cell
