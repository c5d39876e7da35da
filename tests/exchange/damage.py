"""Damaged and malicious tables, made from a number: the same number is the same file on every machine."""

import io
import struct
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from random import Random

import xlsxwriter

XLS = (Path(__file__).resolve().parents[1] / "data" / "roster.xls").read_bytes()
HEADS = ["代表证号", "姓名", "性别", "层级", "届次", "出生日期", "代表小组", "手机"]
PEOPLE = [
    [f"33019901{n:05}", f"王{'一二三四五六'[n]}", "男女"[n % 2], "区", 1, "1981-04", f"第{n % 2}小组", f"139{n:08}"]
    for n in range(6)
]
SUFFIXES = (".xlsx", ".xls", ".ods", ".csv")


def _xlsx() -> bytes:
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as book:
        page = book.add_worksheet("名册")
        page.merge_range(0, 0, 0, 7, "翠柳街道代表名册")
        for row, cells in enumerate([HEADS, *PEOPLE], start=1):
            page.write_row(row, 0, cells)
        page.write_datetime(8, 5, date(1981, 4, 5), book.add_format({"num_format": "yyyy-mm-dd"}))
        page.write_formula(9, 4, "=SUM(E3:E8)", None, 6)
        book.add_worksheet("说明").write(0, 0, "填表说明")
    return content.getvalue()


def _ods() -> bytes:
    def cell(value: object) -> str:
        return f'<table:table-cell office:value-type="string"><text:p>{value}</text:p></table:table-cell>'

    rows = "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in [HEADS, *PEOPLE])
    space = "urn:oasis:names:tc:opendocument:xmlns:"
    text = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="{space}office:1.0" '
        f'xmlns:table="{space}table:1.0" xmlns:text="{space}text:1.0" office:version="1.2"><office:body>'
        f'<office:spreadsheet><table:table table:name="名册">{rows}</table:table></office:spreadsheet>'
        "</office:body></office:document-content>"
    )
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        archive.writestr("content.xml", text)
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
    return content.getvalue()


CSV = "\r\n".join(",".join(map(str, row)) for row in [HEADS, *PEOPLE]).encode()
GOOD = {".xlsx": _xlsx(), ".xls": XLS, ".ods": _ods(), ".csv": CSV}


def damaged(number: int) -> tuple[str, bytes]:
    """A suffix, right in nine of ten, and the content."""
    chance = Random(f"damage/{number}")
    suffix = SUFFIXES[number % 4]
    ways = {".xlsx": _ZIP + _SHEET, ".ods": _ZIP + _ODS, ".xls": _OLE, ".csv": _TEXT}[suffix]
    content = chance.choice((*_ANY, *ways, *ways))(GOOD[suffix], chance)
    if chance.random() < 0.2:
        content = chance.choice(_ANY)(content, chance)
    return (chance.choice(SUFFIXES) if chance.random() < 0.1 else suffix), content


Way = Callable[[bytes, Random], bytes]


def flipped(content: bytes, chance: Random) -> bytes:
    """Single bits turned over."""
    found = bytearray(content)
    for _ in range(chance.choice((1, 2, 8, 64))):
        if found:
            found[chance.randrange(len(found))] ^= 1 << chance.randrange(8)
    return bytes(found)


def cut(content: bytes, chance: Random) -> bytes:
    """The end, the beginning or something in the middle is missing."""
    first, last = sorted((chance.randrange(len(content) + 1), chance.randrange(len(content) + 1)))
    return chance.choice((content[:first], content[first:], content[:first] + content[last:]))


def overwritten(content: bytes, chance: Random) -> bytes:
    """A stretch of zeros, of chance, or of another place."""
    at, size = chance.randrange(len(content) or 1), chance.choice((1, 4, 64, 512))
    other = chance.randrange(len(content) or 1)
    piece = chance.choice((bytes(size), b"\xff" * size, chance.randbytes(size), content[other : other + size]))
    return content[:at] + piece + content[at + size :]


def _repacked(content: bytes, change: Callable[[dict[str, bytes]], object]) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as old:
            parts = {name: old.read(name) for name in old.namelist()}
    except (zipfile.BadZipFile, OSError, ValueError):
        return content
    change(parts)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name, part in parts.items():
            new.writestr(name, part)
    return made.getvalue()


def part_damaged(content: bytes, chance: Random) -> bytes:
    """A part is hurt and packed again, so that its check sum is right."""

    def change(parts: dict[str, bytes]) -> None:
        name = chance.choice(list(parts))
        parts[name] = chance.choice((flipped, cut, overwritten))(parts[name], chance)

    return _repacked(content, change)


def parts_swapped(content: bytes, chance: Random) -> bytes:
    """Two parts under each other's name, one missing, one under a hostile name."""

    def change(parts: dict[str, bytes]) -> None:
        one, two = chance.sample(list(parts), 2)
        what = chance.randrange(3)
        if what == 0:
            parts[one], parts[two] = parts[two], parts[one]
        elif what == 1:
            del parts[one]
        else:
            parts["../../" + one] = parts.pop(one)

    return _repacked(content, change)


def wrong_sums(content: bytes, chance: Random) -> bytes:
    """The directory lies: check sums, sizes, offsets, methods."""
    found, at = bytearray(content), -1
    while (at := found.find(b"PK\x01\x02", at + 1)) >= 0 and at + 46 <= len(found):
        place = chance.choice((8, 10, 16, 20, 24, 28, 42))
        struct.pack_into("<H", found, at + place, chance.choice((0, 1, 8, 99, 0xFFFF, chance.randrange(65536))))
    return bytes(found)


def bomb(content: bytes, chance: Random) -> bytes:
    """A part that unpacks to very much more."""
    size = chance.choice((70_000, 1_000_000, 5_000_000))
    return _repacked(content, lambda parts: parts.update({"xl/media/image1.bin": bytes(size)}))


def entities(content: bytes, chance: Random) -> bytes:
    """A billion laughs, or an entity that names a file."""
    laughs = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    words = chance.choice(
        (f'<!DOCTYPE a [<!ENTITY a0 "ha">{laughs}]>', '<!DOCTYPE a [<!ENTITY a9 SYSTEM "file:///etc/passwd">]>')
    )

    def change(parts: dict[str, bytes]) -> None:
        name = chance.choice([name for name in parts if name.endswith(".xml")])
        text = parts[name]
        end = text.find(b"?>") + 2 if text.startswith(b"<?xml") else 0
        parts[name] = text[:end] + words.encode() + text[end:].replace("王".encode(), "王&a9;".encode(), 1)

    return _repacked(content, change)


def nested(content: bytes, chance: Random) -> bytes:
    """Elements in elements, thousands deep, or attributes by the thousand."""
    depth = chance.choice((300, 5_000, 20_000))
    words = chance.choice((
        b"<a>" * depth, b"<a>" * depth + b"</a>" * depth, b"<a " + b" ".join(b'b%d="1"' % n for n in range(depth)) + b"/>",
    ))  # fmt: skip

    def change(parts: dict[str, bytes]) -> None:
        name = chance.choice([name for name in parts if name.endswith(".xml")])
        at = parts[name].rfind(b"</")
        parts[name] = parts[name][:at] + words + parts[name][at:]

    return _repacked(content, change)


NUMBERS = (
    b"-1",
    b"0",
    b"65536",
    b"1048577",
    b"200001",
    b"2147483647",
    b"4294967296",
    b"9" * 30,
    b"9" * 5000,
    b"NaN",
    b"",
)


def absurd_cells(content: bytes, chance: Random) -> bytes:
    """Cells far out, without end, of shared strings that do not exist."""

    def change(parts: dict[str, bytes]) -> None:
        name = next((name for name in parts if "worksheets/" in name), "")
        number = chance.choice(NUMBERS)
        cell = chance.choice((
            b'<row r="%s"><c r="A%s"><v>1</v></c></row>', b'<row r="9"><c r="ZZZZ%s" t="s"><v>%s</v></c></row>',
            b'<row r="9"><c t="s"><v>%s</v></c><c t="d"><v>%s</v></c></row>', b'<row spans="%s:%s"><c/></row>',
            b'<row r="9"><c s="%s" t="n"><v>%s</v></c></row>',
        ))  # fmt: skip
        text = parts.get(name, b"")
        parts[name or "x"] = (
            text.replace(b"</sheetData>", cell % (number, number) + b"</sheetData>")
            .replace(b"<mergeCells", b'<mergeCells x="1"', chance.randrange(2))
            .replace(b'ref="A1:H1"', b'ref="A1:XFD1048576"', chance.randrange(2))
        )

    return _repacked(content, change)


def repeats(content: bytes, chance: Random) -> bytes:
    """Repetitions and spans of an .ods beyond all measure."""
    name = chance.choice(
        (b"number-rows-repeated", b"number-columns-repeated", b"number-columns-spanned", b"number-rows-spanned")
    )
    tag = b"<table:table-row" if name == b"number-rows-repeated" else b"<table:table-cell"

    def change(parts: dict[str, bytes]) -> None:
        text, times = parts["content.xml"], chance.choice((1, 9))
        parts["content.xml"] = text.replace(tag, tag + b' table:%s="%s"' % (name, chance.choice(NUMBERS)), times)

    return _repacked(content, change)


def sectors(content: bytes, chance: Random) -> bytes:
    """Sectors of an .xls exchanged, emptied or repeated, and its chains tied into rings."""
    parts = [content[at : at + 512] for at in range(0, len(content), 512)]
    for _ in range(chance.choice((1, 3, 10))):
        one, two = chance.randrange(1, len(parts)), chance.randrange(1, len(parts))
        what = chance.randrange(4)
        if what == 0:
            parts[one], parts[two] = parts[two], parts[one]
        elif what == 1:
            parts[one] = parts[two]
        elif what == 2:
            parts[one] = bytes(512)
        else:
            parts[one] = struct.pack("<128I", *(chance.randrange(len(parts)) for _ in range(128)))
    return b"".join(parts)


def header(content: bytes, chance: Random) -> bytes:
    """Numbers of an .xls header: sector sizes, counts, first sectors."""
    found = bytearray(content)
    value = chance.choice((0, 1, 7, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFE, 0xFFFFFFFF))
    struct.pack_into("<I", found, chance.choice(range(24, 80, 4)), value)
    return bytes(found)


def records(content: bytes, chance: Random) -> bytes:
    """Kinds, lengths and first words of the records of an .xls."""
    found, start = bytearray(content), content.find(b"\x09\x08")
    at, places = start, []
    while 0 <= at <= len(found) - 4 and len(places) < 400:
        places.append(at)
        at += 4 + struct.unpack_from("<H", found, at + 2)[0]
    for _ in range(chance.choice((1, 2, 6))):
        place = chance.choice(places) + chance.choice((0, 2, 4, 6, 8, 10))
        if place + 2 <= len(found):
            struct.pack_into("<H", found, place, chance.choice((0, 1, 255, 0x7FFF, 0xFFFF, chance.randrange(65536))))
    return bytes(found)


def quotes(content: bytes, chance: Random) -> bytes:
    """Quotes that never end, zero bytes, endless lines and columns, bytes of no encoding."""
    piece = chance.choice((
        b'"', b'"' * 9999, b"\0", b"\0" * 500, b"," * 5_000, b"\n" * 5_000, b"x" * 200_000, b'"' + b"x" * 200_000 + b'"',
        b"\xff\xfe", b"\x80\x81\xff", b"\xef\xbb\xbf", b"\r", b"\x1a", b"<!doctype html>", b"=cmd|'/c calc'!A1",
    ))  # fmt: skip
    at = chance.choice((0, chance.randrange(len(content)), len(content)))
    return content[:at] + piece + content[at:]


def encoded(content: bytes, chance: Random) -> bytes:
    """The same text in another encoding, perhaps cut within a character."""
    text = content.decode("utf-8", "ignore")
    return text.encode(chance.choice(("gb18030", "utf-16", "utf-16-le", "utf-8-sig")))[: -chance.randrange(1, 4)]


_ANY: tuple[Way, ...] = (flipped, cut, overwritten)
_ZIP: tuple[Way, ...] = (part_damaged, part_damaged, parts_swapped, wrong_sums, bomb, entities, nested)
_SHEET: tuple[Way, ...] = (absurd_cells, absurd_cells)
_ODS: tuple[Way, ...] = (repeats, repeats)
_OLE: tuple[Way, ...] = (sectors, sectors, header, records, records)
_TEXT: tuple[Way, ...] = (quotes, quotes, encoded)
