"""Stroke order of names (姓氏笔画排序) as column values that any database sorts alike.

The order of characters is that of GB 13000.1 (GF 3003-1999): number of strokes, then 横竖撇点折 stroke by
stroke; 通用规范汉字表 (2013) decides ties and carries the characters the older standard lacks. The tables
are made by `resources/names/build.py`.

Two conventions are in official use and both are offered: 单名在前 (`stroke_key`: within one surname the
names of two characters come first) and 逐字 (`stroke_by_character_key`: character by character).
A key is plain ASCII: compare it bytewise (SQLite BINARY, PostgreSQL `COLLATE "C"`).
"""

import zlib
from functools import cache

from gongshu_desk.domain.surnames import split_name
from gongshu_desk.paths import resources

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_TABLED = 40_000
"""Code points of characters outside the table start above every place in it."""
_BEYOND_FIRST = 0x3400
_UNKNOWN = 99
_LOWEST = "000000"


@cache
def _table() -> dict[str, tuple[int, int]]:
    """Character to (strokes, place in the order); 21,000 entries, read in a few milliseconds when first asked."""
    places: dict[str, tuple[int, int]] = {}
    for line in (resources() / "names" / "strokes.txt").read_text("utf-8").splitlines():
        count, chars = line.split("\t")
        for char in chars:
            places[char] = (int(count), len(places))
    return places


@cache
def _beyond() -> bytes:
    """Strokes of the ideographs outside the table, one byte a code point from U+3400."""
    return zlib.decompress((resources() / "names" / "beyond.bin").read_bytes())


def strokes(char: str) -> int:
    """Number of strokes of one ideograph; 0 where it is unknown or the character is no ideograph."""
    known = _table().get(char)
    if known:
        return known[0]
    index = ord(char) - _BEYOND_FIRST
    return _beyond()[index] if 0 <= index < len(_beyond()) else 0


@cache
def token(char: str) -> str:
    """Six ASCII characters that place one character: two digits of strokes, four of rank or code point.

    What separates the parts of a name stands before everything, Latin letters before ideographs, and
    ideographs of unknown stroke count last by code point.
    """
    if char in "·  ":
        return _LOWEST
    known = _table().get(char)
    if known:
        return f"{known[0]:02d}{_base36(known[1])}"
    count = strokes(char) or (_UNKNOWN if ord(char) >= _BEYOND_FIRST else 0)
    return f"{count:02d}{_base36(_TABLED + ord(char))}"


def _base36(number: int) -> str:
    digits = ""
    for _ in range(4):
        number, rest = divmod(number, 36)
        digits = _DIGITS[rest] + digits
    return digits


def _tokens(text: str) -> str:
    return "".join(map(token, text))


def stroke_by_character_key(name: str) -> str:
    """Column value for 逐字: the names are compared character by character."""
    return _tokens(name)


def stroke_key(name: str) -> str:
    """Column value for 单名在前: by surname, then names of one given character, then by the given name.

    A surname of two characters (欧阳) follows the one that is its beginning (欧). Names in other scripts
    (`买买提·吐尔逊`) have no surname; their first character takes its place.
    """
    surname, given = split_name(name)
    return f"{_tokens(surname)} {'1' if len(given) <= 1 else '2'}{_tokens(given)}"
