"""What an .ods (OpenDocument) shows that its parsed values do not tell: the error cells, handed on as empty ones."""

import re
import zipfile
import zlib
from pathlib import Path
from xml.parsers import expat

_TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0|"
_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0|"
_CALC = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0|value-type"
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_SAYS_ERROR = re.compile(r"#[A-Z0-9/]+[!?]?|Err:\d+")
_MOST = 10_000
"""Error cells that are told apart; a sheet with more of them is refused for these already."""


class _Errors:
    """Follows one sheet; `found` maps (row, column), counted from 0, to what the error cell says."""

    def __init__(self, sheet: str) -> None:
        self.found: dict[tuple[int, int], str] = {}
        self._wanted, self._inside = sheet, False
        self._row = self._column = 0
        self._rows = self._columns = 1
        self._suspect = False
        self._text: list[str] | None = None

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Handler of an opening tag."""
        if tag == f"{_TABLE}table":
            self._inside, self._row = attributes.get(f"{_TABLE}name") == self._wanted, 0
        elif not self._inside:
            return
        elif tag == f"{_TABLE}table-row":
            self._column, self._rows = 0, _times(attributes, "number-rows-repeated")
        elif tag in _CELLS:
            self._columns = _times(attributes, "number-columns-repeated")
            self._suspect = attributes.get(_CALC) == "error" or f"{_TABLE}formula" in attributes
            self._text = []

    def text(self, words: str) -> None:
        """Handler of text."""
        if self._inside and self._text is not None:
            self._text.append(words)

    def end(self, tag: str) -> None:
        """Handler of a closing tag."""
        if not self._inside:
            return
        if tag == f"{_TABLE}table":
            self._inside = False
        elif tag == f"{_TABLE}table-row":
            self._row += self._rows
        elif tag in _CELLS:
            said = "".join(self._text or ()).strip()
            if self._suspect and _SAYS_ERROR.fullmatch(said) and len(self.found) < _MOST:
                self.found[self._row, self._column] = said
            self._column += self._columns
            self._text = None


def _times(attributes: dict[str, str], name: str) -> int:
    return max(int(attributes.get(_TABLE + name, "1")), 1)


def error_cells(path: Path, sheet: str) -> dict[tuple[int, int], str]:
    """The error cells of a sheet; none where the file cannot be followed (its reading says so already)."""
    errors = _Errors(sheet)
    parser = expat.ParserCreate(namespace_separator="|")
    parser.StartElementHandler, parser.EndElementHandler = errors.start, errors.end
    parser.CharacterDataHandler = errors.text
    try:
        with zipfile.ZipFile(path) as archive, archive.open("content.xml") as content:
            parser.ParseFile(content)
    except (expat.ExpatError, KeyError, ValueError, zipfile.BadZipFile, zlib.error, EOFError, OSError):
        return {}
    return errors.found
