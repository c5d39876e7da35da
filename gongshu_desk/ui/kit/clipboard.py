"""Cells to and from Excel through the clipboard.

What leaves is inert and keeps its shape: text that a sheet would take for a formula is written as text, long digits
keep their last places, 9/12 does not become the 12th of September, numbers are numbers and dates are dates.
"""

import html
import re
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from gongshu_desk.ui.kit.pasted_cells import parse_cells, pasted_cells

__all__ = ["Copied", "parse_cells", "read_cells", "write_cells"]

_NUMBER = r"\d+(?:,\d{3})*(?:\.\d+)?%?"
_FORMULA = re.compile(rf"^[=@\t\r＝＋－＠]|^[+-](?!{_NUMBER}$)")
_IS_NUMBER = re.compile(rf"[+-]?{_NUMBER}")
_DIGITS = re.compile(r"0\d+|\d{6,}")
"""Numbers that are names: of certificates, telephones, persons."""
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_MISTAKEN = re.compile(
    rf"(?=.*\d)[\d\s.,/:\-–eE%()+年月日时分¥￥$]+|(?:\d{{1,4}}[-/ ]?)?(?:{_MONTHS})[a-z]*[-/ .]?\d{{0,4}}|true|false",
    re.IGNORECASE,
)
"""What a sheet takes for a date, a time, a number or a truth value though it is a word."""
_TEXT = ' style="mso-number-format:\'\\@\'" sdnum="2052;0;@"'
_DAY = " style=\"mso-number-format:'yyyy\\-mm\\-dd'\""


class Copied(NamedTuple):
    """A cell as shown, and whether its column is one of numbers."""

    text: str
    number: bool = False


def write_cells(rows: Sequence[Sequence[str | Copied]]) -> None:
    """Put cells on the clipboard as TSV and as an HTML table. A bare text is a cell of words."""
    cells = [[Copied(cell) if type(cell) is str else Copied(*cell) for cell in row] for row in rows]
    data = QMimeData()
    data.setText("\n".join("\t".join(_as_text(cell.text) for cell in row) for row in cells))
    body = "".join("<tr>" + "".join(_as_html(cell) for cell in row) + "</tr>" for row in cells)
    data.setHtml(f'<html><head><meta charset="utf-8"></head><body><table>{body}</table></body></html>')
    QGuiApplication.clipboard().setMimeData(data)


def read_cells() -> list[list[str]]:
    """The cells on the clipboard, as Excel, WPS, Word or a browser puts them there; an empty list without any."""
    data = QGuiApplication.clipboard().mimeData()
    return pasted_cells(data.text(), data.html() if data.hasHtml() else "") if data is not None else []


def _as_text(cell: str) -> str:
    """As Excel writes it: quoted where there is a line break or a quote at its begin; a formula behind an apostrophe."""
    flat = cell.replace("\t", " ")
    if _FORMULA.match(cell):
        flat = f"'{flat.strip()}"
    if "\n" in flat or flat.startswith('"'):
        flat = '"' + flat.replace('"', '""') + '"'
    return flat


def _as_html(cell: Copied) -> str:
    words = html.escape(cell.text).replace("\n", '<br style="mso-data-placement:same-cell">')
    return f"<td{_kind(cell)}>{words}</td>"


def _kind(cell: Copied) -> str:
    text = cell.text
    if _DATE.fullmatch(text):
        return _DAY
    if _IS_NUMBER.fullmatch(text) and (cell.number or not _DIGITS.fullmatch(text)):
        return _TEXT if len(text) > 15 else ""
    return _TEXT if _FORMULA.match(text) or _MISTAKEN.fullmatch(text) else ""
