"""Names of persons: normal and printed form, pinyin, search.

A person's name is never rewritten: no NFKC, no traditional-to-simplified. `simplified` serves comparison alone.
All tables are read when first asked for; one name costs a few microseconds after that.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import product

from gongshu_desk.domain.stroke import token
from gongshu_desk.domain.surnames import GIVEN_PHRASES, GIVEN_READINGS, SURNAME_READINGS, surname_of
from gongshu_desk.paths import resources

_DOTS = re.compile(r"\s*[·•．‧・･∙⋅●﹒᛫⸱]\s*")
_ASCII_DOT = re.compile(r"(?<=[\u3400-\u9fff])\.(?=[\u3400-\u9fff])")
_MARKS = re.compile(
    r"[*＊※★☆△▲◆◇#＃†‡¹²³⁰-⁹①-⓿❶-➓㈠-㈩\u200b-\u200f\u2060\ufeff]|[\[【〔［]\s*(?:注\s*)?\d*\s*[\]】〕］]|[(（]\s*(?:注\s*)?\d+\s*[)）]"
)
_REMARK = re.compile(r"[(（][^()（）]*(?:男|女|族|人士|连任|补选)[^()（）]*[)）]\s*$")
_BLANKS = re.compile(r"\s+")
_HAN = "[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
_LATIN = re.compile("[a-z]")
_TONES = {"\u0304": "1", "\u0301": "2", "\u030c": "3", "\u0300": "4"}
_ALL_COMBINATIONS = 4
"""Up to so many syllables in a row, every mixture of full syllables and initials is a search form."""


@lru_cache(maxsize=8192)
def normal(name: str) -> str:
    """The form that is stored and compared: no foot-note marks, no blanks inside Chinese names, one kind of dot.

    Names in Latin letters keep single blanks between their words. Remarks behind the name such as
    `（女，回族）` are dropped; the characters themselves are never changed.
    """
    text = _REMARK.sub("", _MARKS.sub("", name).strip())
    text = _ASCII_DOT.sub("·", _DOTS.sub("·", text)).strip("· \u3000")
    if any(map(is_ideograph, text)):
        return _BLANKS.sub("", text)
    return _BLANKS.sub(" ", text)


def printed(name: str) -> str:
    """The form on paper and in tables: two Chinese characters are set apart by one full-width space."""
    text = normal(name)
    return f"{text[0]}\u3000{text[1]}" if len(text) == 2 and all(map(is_ideograph, text)) else text


def is_ideograph(char: str) -> bool:
    """Whether the character is a Chinese ideograph, those beyond U+FFFF included."""
    return "\u3400" <= char <= "\u9fff" or "\U00020000" <= char <= "\U0003ffff" or "\uf900" <= char <= "\ufaff"


def simplified(text: str) -> str:
    """The text with traditional forms folded, to compare (`張` with `张`) and never to store or print."""
    return text.translate(_simplified_table())


@cache
def _simplified_table() -> dict[int, str]:
    lines = (resources() / "names" / "simplified.txt").read_text("utf-8").splitlines()
    return {ord(line[0]): line[2:] for line in lines}


@cache
def _readings_table() -> dict[str, str]:
    table: dict[str, str] = {}
    for line in (resources() / "names" / "readings.txt").read_text("utf-8").splitlines():
        syllable, chars = line.split("\t")
        table.update(dict.fromkeys(chars, syllable))
    return table


@lru_cache(maxsize=8192)
def _readings(name: str) -> tuple[tuple[str, ...], ...]:
    """For each character its readings with tone marks, the right one first; a dot or letter reads as itself."""
    surname = surname_of(name)
    found: list[tuple[str, ...]] = []
    if surname in SURNAME_READINGS:
        ways = [way.split("-") for way in SURNAME_READINGS[surname]]
        found = [tuple(dict.fromkeys(at)) for at in zip(*ways, strict=True)]
    elif surname:
        found = [(_reading(char),) for char in surname]
    given = name[len(found) :]
    if given in GIVEN_PHRASES:
        return (*found, *((reading,) for reading in GIVEN_PHRASES[given]))
    return (*found, *(GIVEN_READINGS.get(char) or (_reading(char),) for char in given))


def _reading(char: str) -> str:
    return _readings_table().get(char) or char


def syllables(name: str) -> tuple[str, ...]:
    """The readings with tone marks, one per character: `("lǐ", "huì", "mǐn")`. Surnames read as surnames."""
    return tuple(readings[0] for readings in _readings(normal(name)) if readings[0] not in "· ")


def spoken(name: str) -> str:
    """The reading as it is written out, for the one who calls the roll: `Lǐ Huìmǐn`, `Ōuyáng Xiū`."""
    text = normal(name)
    if not any(map(is_ideograph, text)):
        return text
    readings = [ways[0] for ways in _readings(text)]
    cut = len(surname_of(text))
    parts = [readings[:cut]] if cut else []
    parts.append([])
    for reading in readings[cut:]:
        if reading in "· ":
            parts.append([])
        else:
            parts[-1].append(reading)
    return " ".join(_joined(part) for part in parts if part)


def _joined(part: Sequence[str]) -> str:
    rest = "".join(f"’{s}" if plain(s)[0] in "aoe" else s for s in part[1:])
    return f"{part[0]}{rest}".capitalize()


@lru_cache(maxsize=4096)
def plain(syllable: str) -> str:
    """A syllable without its tone, ü as v: `lǚ` → `lv`."""
    return "".join(c for c in unicodedata.normalize("NFD", syllable) if c not in _TONES).replace("u\u0308", "v").lower()


@lru_cache(maxsize=4096)
def _numbered(syllable: str) -> str:
    tone = next((_TONES[c] for c in unicodedata.normalize("NFD", syllable) if c in _TONES), "5")
    return plain(syllable) + tone


def pinyin_key(name: str) -> str:
    """Column value for 音序: character by character, by syllable, tone, then strokes, so that 张 and 章 stay apart.

    Plain ASCII, to be compared bytewise.
    """
    return "".join(
        f"{_numbered(ways[0])}{token(char)}" if is_ideograph(char) else token(char)
        for char, ways in zip(name, _readings(name), strict=True)
    )


@lru_cache(maxsize=8192)
def search_text(name: str) -> str:
    """Column value for search: the name, its simplified form, and what may be typed for it, each after a `|`.

    A query matches where each of its `needles` is contained (SQL: `LIKE '%needle%'`, the needle escaped).
    Latin forms: from any character on, each syllable in full or by its initial, the last one cut anywhere:
    `xr`, `wangjg`, `wjianguo`. Names of many syllables have the whole, the initials, and first part + initials.
    """
    text = normal(name)
    forms = dict.fromkeys([text, text.replace("·", ""), simplified(text).replace("·", "")])
    forms.update(dict.fromkeys(_typed(text)))
    return "|" + "|".join(form.lower() for form in forms if form) + "|"


def _typed(text: str) -> Iterator[str]:
    """The Latin forms of a name."""
    if not any(map(is_ideograph, text)):
        words = text.lower().split()
        yield from ("".join(words[i:]) for i in range(len(words)))
        return
    ways = [_ways(readings) for readings in _readings(text)]
    parts: list[list[tuple[str, ...]]] = [[]]
    for char, way in zip(text, ways, strict=True):
        if char in "· ":
            parts.append([])
        else:
            parts[-1].append(way)
    if len(parts) > 1:
        yield from _forms_from([way for part in parts for way in part])
    for part in parts:
        for start in range(len(part)):
            yield from _forms_from(part[start:])


@lru_cache(maxsize=4096)
def _ways(readings: tuple[str, ...]) -> tuple[str, ...]:
    """The spellings of one character: without tones, and ü as v or u."""
    spelled = [plain(reading) for reading in readings]
    return tuple(dict.fromkeys(form for s in spelled for form in ((s, s.replace("v", "u")) if "v" in s else (s,))))


def _forms_from(ways: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """Forms that begin with the first of these syllables."""
    if len(ways) > _ALL_COMBINATIONS:
        usual = [way[0] for way in ways]
        initials = "".join(s[0] for s in usual)
        yield from ("".join(usual), initials, usual[0] + initials[1:])
        return
    yield from map("".join, product(*map(_heads, ways[:-1]), ways[-1]))


@lru_cache(maxsize=4096)
def _heads(ways: tuple[str, ...]) -> tuple[str, ...]:
    """What is typed for a character that others follow: in full, by its initial, also by zh, ch, sh."""
    cuts = ((way, way[:2], way[0]) if way[1:2] == "h" else (way, way[0]) for way in ways)
    return tuple(dict.fromkeys(form for way in cuts for form in way))


def needles(query: str) -> tuple[str, ...]:
    """What must be contained in `search_text`, all of it; empty for an empty query.

    `王jg` gives two. Digits are looked for anywhere, so that a caller may add telephone and certificate number to the
    text. Blanks, apostrophes and tones in typed pinyin do not matter, nor does traditional writing.
    """
    text = _DOTS.sub("", _ASCII_DOT.sub("", query.strip())).lower()
    text = re.sub(r"[\s'’|]+", "", "".join(plain(c) if c.isalpha() and not is_ideograph(c) else c for c in text))
    found = re.findall(rf"{_HAN}+|\d+|(?:(?!{_HAN})\D)+", text)
    return tuple(f"|{part}" if _LATIN.match(part) else simplified(part) for part in found)


def matches(name: str, query: str) -> bool:
    """Whether the person is meant by what was typed: Chinese characters, initials, or (cut) syllables."""
    text = search_text(name)
    return all(needle in text for needle in needles(query))
