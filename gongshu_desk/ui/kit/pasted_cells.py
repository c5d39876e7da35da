"""What Excel, WPS, Word and browsers put on the clipboard → rows of cells, all of one length.

Cells come as text in the shape they were displayed. Tab-separated text is exact and is preferred; the HTML beside it
is read where it alone tells of merged cells, or where there is no text. A cell merged downwards counts for each of its
rows, as on paper; one merged sideways stands in its first column.
"""

import re
from collections.abc import Sequence
from html.parser import HTMLParser

WIDEST = 200
"""Columns a merged cell may span; more is no table of records."""
_MERGED = re.compile(r"\b(?:rowspan|colspan)\s*=\s*[\"']?\s*(?:[2-9]|\d{2,})", re.IGNORECASE)
_HIDDEN = re.compile(r"^'(?=[=+\-@＝＋－＠])")
_BREAKS = ("br", "p", "div", "li")


def pasted_cells(text: str, html: str = "") -> list[list[str]]:
    """The cells of a clipboard that holds these two; an empty list where there are none."""
    if html and (_MERGED.search(html) or not text.strip("\r\n")) and "<t" in html.lower():
        cells = html_cells(html)
        if cells:
            return cells
    return parse_cells(text)


def parse_cells(text: str) -> list[list[str]]:
    """Tab-separated text with Excel's quoting → rows of cells.

    A quoted cell may hold line breaks, tabs and doubled quotes; a quote elsewhere is a plain character. The line break
    that Excel puts behind the last row makes no row.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    text = text.removesuffix("\n")
    if not text.strip("\n"):
        return []
    rows: list[list[str]] = [[]]
    at = 0
    while at <= len(text):
        cell, at = _quoted(text, at) if text.startswith('"', at) else _bare(text, at)
        rows[-1].append(_tidy(cell))
        if text[at : at + 1] == "\n":
            rows.append([])
        at += 1
    return even(rows)


def _bare(text: str, at: int) -> tuple[str, int]:
    """A cell up to the next tab or line break, and where that stands."""
    end = next((found.start() for found in [_EDGE.search(text, at)] if found), len(text))
    return text[at:end], end


_EDGE = re.compile(r"[\t\n]")


def _quoted(text: str, at: int) -> tuple[str, int]:
    """A cell in quotes; where the closing quote is not followed by an edge, the quotes are part of the words."""
    parts, place = [], at + 1
    while True:
        end = text.find('"', place)
        if end < 0:
            return _bare(text, at)
        parts.append(text[place:end])
        if text[end + 1 : end + 2] == '"':
            parts.append('"')
            place = end + 2
            continue
        if text[end + 1 : end + 2] in ("", "\t", "\n"):
            return "".join(parts), end + 1
        return _bare(text, at)


def _tidy(cell: str) -> str:
    """Without blanks at its ends, and without the apostrophe that keeps a formula a text (see `clipboard`)."""
    return _HIDDEN.sub("", cell.strip())


def html_cells(html: str) -> list[list[str]]:
    """The cells of the largest table of an HTML clipboard."""
    reader = _Tables()
    reader.feed(html)
    reader.close()
    return even(_spread(max(reader.tables, key=lambda t: sum(map(len, t)), default=[])))


def even(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """All rows of one length, without the empty columns at the right and the empty rows at the foot."""
    widest = max((i + 1 for row in rows for i, cell in enumerate(row) if cell), default=0)
    found = [[*row[:widest], *[""] * (widest - len(row))] for row in rows]
    while found and not any(found[-1]):
        found.pop()
    return found


_HtmlCell = tuple[str, int, int]
"""Words, columns and rows that a cell spans."""


class _Tables(HTMLParser):
    """Gathers the cells of every table; a table inside a cell is a table of its own."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[list[list[_HtmlCell]]] = []
        self._open: list[list[list[_HtmlCell]]] = []
        self._cells: list[tuple[list[str], int, int]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self.tables.append([])
            self._open.append(self.tables[-1])
        elif tag == "tr" and self._open:
            self._open[-1].append([])
        elif tag in ("td", "th") and self._open:
            if not self._open[-1]:
                self._open[-1].append([])
            named = dict(attrs)
            self._cells.append(([], _span(named.get("colspan")), _span(named.get("rowspan"))))
        elif tag in _BREAKS and self._cells and (tag == "br" or self._cells[-1][0]):
            self._cells[-1][0].append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th") and self._cells and self._open and self._open[-1]:
            parts, wide, high = self._cells.pop()
            lines = [" ".join(line.split()) for line in "".join(parts).split("\n")]
            self._open[-1][-1].append((_tidy("\n".join(lines)), wide, high))
        elif tag == "table" and self._open:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if self._cells:
            self._cells[-1][0].append(re.sub(r"[\r\n]+\s*", " ", data))


def _span(text: str | None) -> int:
    digits = (text or "").strip()
    return max(1, min(int(digits), 10**6)) if digits.isascii() and digits.isdigit() and len(digits) < 8 else 1


def _spread(table: list[list[_HtmlCell]]) -> list[list[str]]:
    """Put every cell where it stands in the grid; spans end with the rows that are there."""
    rows: list[list[str]] = []
    below: dict[int, tuple[str, int]] = {}
    for cells in table:
        row: dict[int, str] = {}
        for column, (words, left) in list(below.items()):
            row[column] = words
            if left > 1:
                below[column] = (words, left - 1)
            else:
                del below[column]
        column = 0
        for words, wide, high in cells:
            while column in row:
                column += 1
            for i in range(min(wide, WIDEST)):
                row[column + i] = words if i == 0 else ""
                if high > 1:
                    below[column + i] = (row[column + i], high - 1)
            column += 1
        rows.append([row.get(i, "") for i in range(max(row, default=-1) + 1)])
    return rows
