"""Font files of a PC: where they lie, and what a file says of itself.

Only the table directory, `name`, `OS/2` and `head` are read, a few kilobytes of each file, for a font folder of
Windows holds some hundred files and 1 GB.
"""

import os
import struct
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

SUFFIXES = (".ttf", ".ttc", ".otf")
NEEDED = ("cmap", "head", "hhea", "hmtx", "maxp", "name", "post")
MOST_FACES = 64
MOST_TABLES = 128
LONGEST_TABLE = 1 << 20
"""Of the tables read here; a longer one is damage."""
_FAMILY, _FULL, _POSTSCRIPT, _TYPOGRAPHIC = 1, 4, 6, 16
_NAMES = (_FAMILY, _FULL, _POSTSCRIPT, _TYPOGRAPHIC)
_HEAD_STYLE = 44
_RIGHTS = 8


@dataclass(frozen=True, slots=True)
class FaceFile:
    """One face of a font file. `rights` is fsType of OS/2, None where there is none."""

    path: Path
    index: int
    names: tuple[str, ...]
    rights: int | None
    outlines: bool
    """TrueType outlines (`glyf`), not PostScript ones (`CFF`)."""
    plain: bool
    """Neither bold nor italic."""

    @property
    def shown(self) -> str:
        """The Chinese name where it has one."""
        return next(
            (name for name in self.names if not name.isascii()), self.names[0] if self.names else self.path.stem
        )


def folders() -> tuple[Path, ...]:
    """Where this system keeps fonts: for all users, then for this one."""
    home = Path.home()
    if sys.platform == "win32":
        windows = Path(os.environ.get("WINDIR", r"C:\Windows"))
        local = Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local"))
        return windows / "Fonts", local / "Microsoft" / "Windows" / "Fonts"
    shared = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
    return *shared, home / ".local" / "share" / "fonts", home / ".fonts"


def font_files(places: tuple[Path, ...]) -> Iterator[Path]:
    """Every font file in and below the places, in a fixed order; places that are not there hold none."""
    for place in places:
        for folder, below, names in os.walk(place):
            below.sort()
            for name in sorted(names):
                if name.lower().endswith(SUFFIXES):
                    yield Path(folder, name)


def read_faces(path: Path) -> tuple[FaceFile, ...]:
    """The faces of a file. Raises ValueError where it is damaged or no font, OSError where it cannot be read."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            return tuple(
                _face(path, index, file, size, start) for index, start in enumerate(_starts(file, size))
            )  # fmt: skip
    except (struct.error, UnicodeDecodeError) as error:
        raise ValueError(f"{path.name}: {error}") from error


def _starts(file: BinaryIO, size: int) -> tuple[int, ...]:
    """Where the faces of a file begin; several in a collection."""
    if _at(file, size, 0, 4) != b"ttcf":
        return (0,)
    count = int(struct.unpack(">L", _at(file, size, 8, 4))[0])
    if not 0 < count <= MOST_FACES:
        raise ValueError(f"{count} faces")
    return struct.unpack(f">{count}L", _at(file, size, 12, 4 * count))


def _face(path: Path, index: int, file: BinaryIO, size: int, start: int) -> FaceFile:
    tables = _directory(file, size, start)
    names = tuple(dict.fromkeys(_decoded_names(_table(file, size, tables["name"]))))
    head = _table(file, size, tables["head"])
    style = struct.unpack(">H", head[_HEAD_STYLE : _HEAD_STYLE + 2])[0]
    rights = None
    if "OS/2" in tables:
        rights = struct.unpack(">H", _table(file, size, tables["OS/2"])[_RIGHTS : _RIGHTS + 2])[0]
    return FaceFile(path, index, names, rights, "glyf" in tables, not style & 3)


def _directory(file: BinaryIO, size: int, start: int) -> dict[str, tuple[int, int]]:
    """Place and length of each table; all of them must lie within the file."""
    kind, count = struct.unpack(">4sH", _at(file, size, start, 6))
    if kind not in (b"\x00\x01\x00\x00", b"OTTO", b"true") or count > MOST_TABLES:
        raise ValueError("no font")
    tables = {}
    for at in range(count):
        tag, _, place, length = struct.unpack(">4sLLL", _at(file, size, start + 12 + 16 * at, 16))
        if place + length > size:
            raise ValueError(f"table {tag!r} ends beyond the file")
        tables[tag.decode("latin-1").strip()] = (place, length)
    lacking = [tag for tag in NEEDED if tag not in tables]
    if lacking:
        raise ValueError(f"lacks {lacking}")
    return tables


def _table(file: BinaryIO, size: int, where: tuple[int, int]) -> bytes:
    place, length = where
    if length > LONGEST_TABLE:
        raise ValueError(f"table of {length} bytes")
    return _at(file, size, place, length)


def _at(file: BinaryIO, size: int, place: int, length: int) -> bytes:
    if place + length > size:
        raise ValueError("ends too early")
    file.seek(place)
    return file.read(length)


def _decoded_names(table: bytes) -> Iterator[str]:
    """Family, full, PostScript and typographic names, in every language."""
    count, storage = struct.unpack(">HH", table[2:6])
    for at in range(count):
        platform, encoding, _, name, length, offset = struct.unpack(">6H", table[6 + 12 * at : 18 + 12 * at])
        if name in _NAMES:
            raw = table[storage + offset : storage + offset + length]
            text = _decoded(platform, encoding, raw).strip("\0 ")
            if text:
                yield text


def _decoded(platform: int, encoding: int, raw: bytes) -> str:
    if platform in (0, 3) and encoding != 3:
        return raw.decode("utf-16-be", "replace")
    if platform == 3:
        return raw.replace(b"\0", b"").decode("gb18030", "replace")
    return raw.decode("gb18030" if encoding == 25 else "mac-roman", "replace")
