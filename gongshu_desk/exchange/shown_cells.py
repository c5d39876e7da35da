"""What a workbook shows that its values do not tell: births shown as 1981年4月, numbers shown as 0002, hidden rows.

Excel turns a typed 「1981年4月」 into the first of that month, and 0002 into 2, and only the number format still
knows what the clerk sees. What the sheet shows is what is meant.
"""

import re
import struct
import zipfile
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from gongshu_desk.domain.untidy_dates import EPOCH_1900, EPOCH_1904, MonthDate, YearDate
from gongshu_desk.domain.untidy_text import number_shown
from gongshu_desk.exchange import ods_shown
from gongshu_desk.exchange.xls_shown import formats_and_cells

_MONTH_FORMATS = frozenset({17, 27, 36, 50, 52, 57})
"""Built-in formats of year and month, those of a Chinese Excel included (ECMA-376 part 1, 18.8.30)."""
LAST_SERIAL = 80_000
_PERCENT_FORMATS = frozenset({9, 10})
_PERCENT, _ERROR, _FILL, _UNIT = "percent", "error:", "fill:", "unit:"
_SLOT = "\0"
_TOKEN = re.compile(r'"([^"]*)"|\\(.)|([-() /:\u2e80-\uffef])|(0)|(?:\[[^\]]*\]|_.|\*.)|(.)')
_MEASURE = re.compile(r'(?:General|[#,0]+(?:\.0+)?)(?:"([^"]+)"|\\?([\u2e80-\uffef]+))')
_ERROR_CELL = re.compile(
    rb"""<(?:\w+:)?c\b([^>]*\bt=["']e["'][^>]*)>(?:(?!</(?:\w+:)?c>).)*?<(?:\w+:)?v>([^<]*)<""", re.DOTALL
)
_DRESS = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.|_.|\*.')


@dataclass(frozen=True, slots=True)
class Dressing:
    """Of one sheet: cells by what they show beside their value, hidden parts.

    Of a cell: `month`, `year`, `percent`, the width of padded numbers, `fill:` a pattern, `unit:` what stands
    behind the number, `error:` what an error cell says. Rows and columns count from 0.
    """

    styled: dict[tuple[int, int], str | int]
    hidden_rows: tuple[int, ...] = ()
    hidden_columns: tuple[int, ...] = ()


def dressing(path: Path, sheet: str) -> Dressing:
    """How a sheet of a workbook is dressed; nothing for any other kind of file, or where its parts are not found."""
    try:
        with path.open("rb") as file:
            if file.read(4) == b"\xd0\xcf\x11\xe0":
                return _xls_dressing(path, sheet)
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
            if "content.xml" in names:
                return Dressing({at: _ERROR + text for at, text in ods_shown.error_cells(path, sheet).items()})
            if "xl/workbook.xml" not in names:
                return Dressing({})
            styles = (
                _styles(archive.read("xl/styles.xml").decode("utf-8", "replace")) if "xl/styles.xml" in names else {}
            )
            part = _part_of(archive, sheet)
            return _scan(archive.read(part), styles) if part in names else Dressing({})
    except (OSError, zipfile.BadZipFile, KeyError, ValueError, struct.error):
        return Dressing({})


def error_cells(path: Path, sheet: str) -> dict[tuple[int, int], str]:
    """What the error cells of a sheet say; the parser hands them on as empty ones."""
    looks = dressing(path, sheet).styled.items() if sheet else ()
    return {at: look.removeprefix(_ERROR) for at, look in looks if isinstance(look, str) and look.startswith(_ERROR)}


def _xls_dressing(path: Path, sheet: str) -> Dressing:
    formats, styles, cells, errors = formats_and_cells(path, sheet)
    looks = [_look(number, formats) for number in styles]
    styled = {at: look for at, style in cells.items() if style < len(looks) and (look := looks[style])}
    return Dressing(styled | {at: _ERROR + text for at, text in errors.items()})


def as_shown(value: Any, look: str | int, epoch1904: bool) -> Any:
    """A cell as its format shows it: a month, a year, a padded number, one with letters; any other value as it is."""
    if isinstance(look, int):
        whole = isinstance(value, int | float) and not isinstance(value, bool) and value == int(value) and value >= 0
        return str(int(value)).zfill(look) if whole else value
    if look.startswith(_ERROR):
        return look.removeprefix(_ERROR) if value == "" else value
    if look not in ("month", "year"):
        return _dressed(value, look) if isinstance(value, int | float) and not isinstance(value, bool) else value
    day: date | None = value if isinstance(value, date) else None
    if isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < LAST_SERIAL:
        day = (EPOCH_1904 if epoch1904 else EPOCH_1900) + timedelta(days=int(value))
    if day is None:
        return value
    kind = MonthDate if look == "month" else YearDate
    return kind(day.year, day.month, day.day)


def _dressed(value: float, look: str) -> str | float:
    """A number with what its format puts around it: 7 as GS007, 0.95 as 95%, 3 as 3天."""
    if look == _PERCENT:
        return f"{number_shown(round(value * 100, 9))}%"
    if look.startswith(_UNIT):
        return f"{number_shown(value)}{look.removeprefix(_UNIT)}"
    pattern = look.removeprefix(_FILL)
    if value != int(value) or value < 0:
        return value
    digits = str(int(value)).zfill(pattern.count(_SLOT))
    before, *parts = pattern.split(_SLOT)
    cut = len(digits) - len(parts) + 1
    return "".join([before, digits[:cut], parts[0], *map("".join, zip(digits[cut:], parts[1:], strict=True))])


def _pattern(code: str) -> str | None:
    """`fill:` or `unit:` for a number format that shows more than a number; None for the common ones and dates."""
    if measure := _MEASURE.fullmatch(code):
        return _UNIT + (measure[1] or measure[2])
    shown = ""
    for token in _TOKEN.finditer(code):
        quoted, escaped, plain, slot, other = token.groups()
        if other:
            return None
        shown += _SLOT if slot else (quoted or escaped or plain or "")
    return _FILL + shown if _SLOT in shown and shown.strip(_SLOT + " ") else None


def _styles(text: str) -> dict[int, str | int]:
    """Style number → what it shows, of those that show something else than the value."""
    formats = {
        int(number[1]): code[1]
        for tag in re.findall(r"<(?:\w+:)?numFmt\b[^>]*>", text)
        if (number := re.search(r'numFmtId="(\d+)"', tag)) and (code := re.search(r'formatCode="([^"]*)"', tag))
    }
    block = re.search(r"<(?:\w+:)?cellXfs\b.*?</(?:\w+:)?cellXfs>", text, re.DOTALL)
    found: dict[int, str | int] = {}
    for place, tag in enumerate(re.findall(r"<(?:\w+:)?xf\b[^>]*>", block[0] if block else "")):
        number = re.search(r'numFmtId="(\d+)"', tag)
        look = _look(int(number[1]), formats) if number else None
        if look:
            found[place] = look
    return found


def _look(number: int, formats: dict[int, str]) -> str | int | None:
    if number not in formats:
        return "month" if number in _MONTH_FORMATS else _PERCENT if number in _PERCENT_FORMATS else None
    code = formats[number].replace("&quot;", '"').split(";")[0]
    bare = _DRESS.sub("", code).lower()
    if re.fullmatch(r"0{2,}", bare) and bare == code:
        return len(bare)
    if "%" in bare:
        return _PERCENT
    if pattern := _pattern(code):
        return pattern
    letters = set(re.findall(r"[a-z]", bare))
    if letters == {"y", "m"}:
        return "month"
    return "year" if letters == {"y"} else None


def _part_of(archive: zipfile.ZipFile, sheet: str) -> str:
    """The part of the archive that holds the sheet of this name."""
    book = archive.read("xl/workbook.xml").decode("utf-8", "replace")
    links = archive.read("xl/_rels/workbook.xml.rels").decode("utf-8", "replace")
    for tag in re.findall(r"<(?:\w+:)?sheet\b[^>]*>", book):
        name, link = re.search(r'\bname="([^"]*)"', tag), re.search(r'\b\w+:id="([^"]*)"', tag)
        if name and link and _plain(name[1]) == sheet:
            for other in re.findall(r"<(?:\w+:)?Relationship\b[^>]*>", links):
                if f'Id="{link[1]}"' in other and (target := re.search(r'Target="([^"]*)"', other)):
                    return target[1].lstrip("/") if target[1].startswith("/") else f"xl/{target[1]}"
    return ""


def _plain(text: str) -> str:
    for mark, char in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&")):
        text = text.replace(mark, char)
    return text


def _scan(content: bytes, styles: dict[int, str | int]) -> Dressing:
    styled: dict[tuple[int, int], str | int] = {}
    if styles:
        wanted = b"|".join(str(number).encode() for number in styles)
        for tag in re.finditer(rb"<(?:\w+:)?c\b[^>]*\bs=\"(" + wanted + rb")\"[^>]*>", content):
            if place := re.search(rb'\br="([A-Z]{1,3})(\d{1,7})"', tag[0]):
                styled[int(place[2]) - 1, _column(place[1])] = styles[int(tag[1])]
    for error in _ERROR_CELL.finditer(content) if b't="e"' in content or b"t='e'" in content else ():
        if place := re.search(rb'\br="([A-Z]{1,3})(\d{1,7})"', error[1]):
            styled[int(place[2]) - 1, _column(place[1])] = _ERROR + error[2].decode("utf-8", "replace")
    rows: list[int] = []
    columns: list[int] = []
    if b'hidden="' in content:
        for tag in re.finditer(rb"<(?:\w+:)?row\b[^>]*\bhidden=\"(?:1|true)\"[^>]*>", content):
            if number := re.search(rb'\br="(\d{1,7})"', tag[0]):
                rows.append(int(number[1]) - 1)
        for tag in re.finditer(rb"<(?:\w+:)?col\b[^>]*\bhidden=\"(?:1|true)\"[^>]*>", content):
            first, last = re.search(rb'\bmin="(\d+)"', tag[0]), re.search(rb'\bmax="(\d+)"', tag[0])
            if first and last:
                columns += range(int(first[1]) - 1, min(int(last[1]), 200))
    return Dressing(styled, tuple(rows), tuple(columns))


def _column(letters: bytes) -> int:
    found = 0
    for letter in letters:
        found = found * 26 + letter - 64
    return found - 1
