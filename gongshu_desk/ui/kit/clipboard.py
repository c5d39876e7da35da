"""Cells to and from Excel through the clipboard.

What leaves is inert: text that a sheet would take for a formula is written as text, and long digits keep
their last places.
"""

import html
import re
from collections.abc import Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

_FORMULA = re.compile(r"^[=+@\t\r]|^-(?!\d+(\.\d+)?%?$)")
_TEXT_STYLE = " style=\"mso-number-format:'\\@'\""


def write_cells(rows: Sequence[Sequence[str]]) -> None:
    """Put cells on the clipboard as TSV and as an HTML table."""
    data = QMimeData()
    data.setText("\n".join("\t".join(_inert(cell) for cell in row) for row in rows))
    body = "".join(
        "<tr>" + "".join(f"<td{_kind(cell)}>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in rows
    )
    data.setHtml(f"<table>{body}</table>")
    QGuiApplication.clipboard().setMimeData(data)


def read_cells() -> list[list[str]]:
    """The cells on the clipboard, as Excel puts them there; an empty list without text.

    A quoted cell may hold line breaks and doubled quotes.
    """
    text = QGuiApplication.clipboard().text().replace("\r\n", "\n").rstrip("\n")
    return parse_cells(text) if text else []


def parse_cells(text: str) -> list[list[str]]:
    """Tab-separated text with Excel's quoting → rows of cells."""
    rows: list[list[str]] = [[]]
    cell, quoted, i = "", False, 0
    while i < len(text):
        mark = text[i]
        if quoted:
            if mark == '"' and text[i + 1 : i + 2] == '"':
                cell, i = cell + '"', i + 1
            elif mark == '"':
                quoted = False
            else:
                cell += mark
        elif mark == '"' and not cell:
            quoted = True
        elif mark in "\t\n":
            rows[-1].append(cell.strip())
            cell = ""
            if mark == "\n":
                rows.append([])
        else:
            cell += mark
        i += 1
    rows[-1].append(cell.strip())
    return rows


def _inert(cell: str) -> str:
    flat = cell.replace("\t", " ").replace("\n", " ")
    return f"'{flat}" if _FORMULA.match(cell) else flat


def _kind(cell: str) -> str:
    return _TEXT_STYLE if _FORMULA.match(cell) or re.fullmatch(r"0\d+|\d{12,}", cell) else ""
