"""Make the tables beside this file from their published sources. Run once by a maintainer, never by the product.

    python resources/names/build.py CN_SORT_WHEEL PYPINYIN_WHEEL UNIHAN_FOLDER

CN_SORT_WHEEL is `cn_sort-0.14.0-py3-none-any.whl` (`pip download --no-deps cn-sort==0.14.0`; MIT). It is read
as a zip file and never imported, and so is PYPINYIN_WHEEL, `pypinyin-0.55.0-py2.py3-none-any.whl` (MIT).
UNIHAN_FOLDER holds the Unihan 15.0 text files as Debian's package
unicode-data 15.0.0-1 carries them (`/usr/share/unicode`, plain or .bz2; Unicode licence).

What comes out:
- `strokes.txt`     one line per stroke count, `count TAB characters`, in the order of GB 13000.1 (GF 3003-1999),
                    corrected and completed by 通用规范汉字表 of 2013, whose three levels are each in stroke order
- `beyond.bin`      zlib; one byte per code point from U+3400: strokes of every other ideograph, 0 unknown
- `readings.txt`    one line per syllable, `syllable TAB characters`: the most usual reading of 41,923 characters
- `simplified.txt`  `traditional simplified` pairs, used to compare names and for nothing else
"""

import bisect
import bz2
import hashlib
import json
import sys
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

WHEEL_SHA256 = "1be7dd55552c0bb5aad6ac8bf4c97e0ef30df6b99cfc8b640bdb04cd0e916c06"
PYPINYIN_SHA256 = "d53b1e8ad2cdb815fb2cb604ed3123372f5a28c6f447571244aca36fc62a286f"
UNIHAN_SHA256 = {
    "Unihan_IRGSources.txt": "3fd86943e45b189b2cac7745f6af064d03cbe302e6198b6dd0324a6d265c1ef3",
    "Unihan_OtherMappings.txt": "3e60f525d47eef6ea20b4673e22a14282669cb29ad7e94f1b249a197250534b1",
    "Unihan_Variants.txt": "eaf54a2a5ea0df3e030cabe7917b04b7556e539874668eaaa106fce7c4b8bf46",
}
RESULT_SHA256 = {
    "strokes.txt": "2a9ac35b873ae316df969dd566993624bc4e9a111090034ceb51035bf171f893",
    "beyond.bin": "b192076e8c712219d2c2599d7fbcf1c29cfc19c5da6f63cbf1e0e4237bfa8eb1",
    "readings.txt": "80b8e0831db78c4c57388a077d4dd9ae85b1129b120e7a5eafb62f485ccd4f27",
    "simplified.txt": "b7579ce77503a20863d14326454af63ba7646b435ee8ed0b25ed20e1a12d5c82",
}
HERE = Path(__file__).resolve().parent
FIRST, LAST = 0x3400, 0x323AF
MORE_PAIRS = "恆恒峯峰啓启啟启眞真淸清靑青黃黄戶户衆众羣群裏里裡里邨村迺乃甯宁箇个鼇鳌氷冰説说爲为産产緑绿温温"
"""Forms met in rosters that Unihan files under semantic variants instead of simplified ones."""


def checked(content: bytes, expected: str, name: str) -> bytes:
    """The content itself, once its SHA-256 is the recorded one."""
    found = hashlib.sha256(content).hexdigest()
    if found != expected:
        raise SystemExit(f"{name}: SHA-256 {found}, recorded {expected}")
    return content


def standard_order(wheel: Path) -> list[str]:
    """The ideographs in the stroke order of GB 13000.1."""
    checked(wheel.read_bytes(), WHEEL_SHA256, wheel.name)
    with zipfile.ZipFile(wheel) as archive:
        entries = json.loads(archive.read("cn_sort/res/all_word.json"))["all_word"]
    level = {e["chinese"]: e["stroke_increment_level"] for e in entries if ord(e["chinese"]) >= FIRST}
    return sorted(level, key=level.__getitem__)


def unihan(folder: Path, name: str, field: str) -> Iterator[tuple[str, str]]:
    """Character and value of one Unihan field."""
    plain, packed = folder / name, folder / f"{name}.bz2"
    content = plain.read_bytes() if plain.exists() else bz2.decompress(packed.read_bytes())
    for line in checked(content, UNIHAN_SHA256[name], name).decode("utf-8").splitlines():
        parts = line.split("\t")
        if len(parts) == 3 and parts[1] == field:
            yield chr(int(parts[0][2:], 16)), parts[2]


def fitted_counts(observed: list[int]) -> list[int]:
    """The never falling sequence of stroke counts that contradicts the fewest observed ones.

    The standard's order is by stroke count first, but its table gives no counts; Unihan's counts differ from
    the mainland's for a few dozen characters.
    """
    top = max(observed)
    cost = [0] * (top + 1)
    steps: list[list[int]] = []
    for value in observed:
        best, best_at, row, back = len(observed) + 1, 0, [len(observed) + 1] * (top + 1), [0] * (top + 1)
        for count in range(1, top + 1):
            if cost[count] < best:
                best, best_at = cost[count], count
            row[count], back[count] = best + (value != count), best_at
        cost = row
        steps.append(back)
    count = min(range(1, top + 1), key=cost.__getitem__)
    fitted = []
    for back in reversed(steps):
        fitted.append(count)
        count = back[count]
    return fitted[::-1]


def level_of(index: int) -> int:
    """Which of the three levels of 通用规范汉字表 an index belongs to."""
    return 1 if index <= 3500 else 2 if index <= 6500 else 3


def out_of_step(order: list[str], index: dict[str, int]) -> set[str]:
    """The fewest characters whose removal leaves each level of 通用规范汉字表 in its own order.

    The published table breaks ties of equal strokes by code point (孔 before 巴, 丁 before 十) and has a few
    slips (达 among five strokes); official lists follow 通用规范汉字表 in both.
    """
    astray: set[str] = set()
    for level in (1, 2, 3):
        chars = [char for char in order if level_of(index.get(char, 0)) == level and char in index]
        tails: list[int] = []
        length = []
        for char in chars:
            place = bisect.bisect_left(tails, index[char])
            tails[place : place + 1] = [index[char]]
            length.append(place + 1)
        wanted, following = len(tails), len(index) + 1
        for char, reached in zip(reversed(chars), reversed(length), strict=True):
            if reached == wanted and index[char] < following:
                wanted, following = wanted - 1, index[char]
            else:
                astray.add(char)
    return astray


def lines_of_strokes(order: list[str], strokes: dict[str, int], index: dict[str, int]) -> dict[int, list[str]]:
    """Characters by stroke count; what the standard lacks follows its neighbour in 通用规范汉字表."""
    astray = out_of_step(order, index)
    order = [char for char in order if char not in astray]
    lines: dict[int, list[str]] = {}
    for char, count in zip(order, fitted_counts([strokes[char] for char in order]), strict=True):
        lines.setdefault(count, []).append(char)
    placed = {char: count for count, chars in lines.items() for char in chars}
    by_index = sorted(index, key=index.__getitem__)
    for position, char in enumerate(by_index):
        if char in placed:
            continue
        count, level = strokes[char], level_of(index[char])
        before = (c for c in reversed(by_index[:position]) if placed[c] == count and level_of(index[c]) == level)
        neighbour = next(before, None)
        line = lines.setdefault(count, [])
        line.insert(line.index(neighbour) + 1 if neighbour else 0, char)
        placed[char] = count
    return lines


def usual_readings(wheel: Path) -> dict[str, list[str]]:
    """Syllable with tone mark → the characters whose first reading it is."""
    checked(wheel.read_bytes(), PYPINYIN_SHA256, wheel.name)
    with zipfile.ZipFile(wheel) as archive:
        entries = json.loads(archive.read("pypinyin/pinyin_dict.json"))
    found: dict[str, list[str]] = {}
    for code_point, readings in sorted(entries.items(), key=lambda item: int(item[0])):
        found.setdefault(readings.split(",")[0], []).append(chr(int(code_point)))
    return found


def write(name: str, content: bytes) -> None:
    """Write one result and compare it with the recorded check sum."""
    (HERE / name).write_bytes(content)
    checked(content, RESULT_SHA256[name], name)
    sys.stdout.write(f"{name}: {len(content)} bytes\n")


def main(wheel: str, pypinyin: str, folder: str) -> None:
    """Build the four tables."""
    unihan_folder = Path(folder)
    raw = unihan(unihan_folder, "Unihan_IRGSources.txt", "kTotalStrokes")
    strokes = {char: int(value.split()[0]) for char, value in raw}
    tgh = unihan(unihan_folder, "Unihan_OtherMappings.txt", "kTGH")
    index = {char: int(value.split(":")[1]) for char, value in tgh}
    lines = lines_of_strokes(standard_order(Path(wheel)), strokes, index)
    text = "".join(f"{count}\t{''.join(chars)}\n" for count, chars in sorted(lines.items()))
    write("strokes.txt", text.encode())
    known = {char for chars in lines.values() for char in chars}
    rest = bytes(0 if chr(c) in known else strokes.get(chr(c), 0) for c in range(FIRST, LAST + 1))
    write("beyond.bin", zlib.compress(rest, 9))
    syllables = sorted(usual_readings(Path(pypinyin)).items())
    write("readings.txt", "".join(f"{syllable}\t{''.join(chars)}\n" for syllable, chars in syllables).encode())
    variants = unihan(unihan_folder, "Unihan_Variants.txt", "kSimplifiedVariant")
    pairs = {char: chr(int(value.split()[0][2:], 16)) for char, value in variants}
    pairs = {char: to for char, to in pairs.items() if char not in index and to in index}
    pairs |= {MORE_PAIRS[i]: MORE_PAIRS[i + 1] for i in range(0, len(MORE_PAIRS), 2)}
    text = "".join(f"{char} {to}\n" for char, to in sorted(pairs.items()) if char != to)
    write("simplified.txt", text.encode())


if __name__ == "__main__":
    main(*sys.argv[1:])
