"""Whether bytes are a whole PNG or JPEG of reasonable size, without drawing them.

A picture travels inside a layout file that anyone may hand over: it is measured before a decoder sees it.
"""

import struct
import zlib
from dataclasses import dataclass

MOST_BYTES = 2_000_000
MOST_SIDE = 8_000
MOST_PIXELS = 40_000_000
_PNG = b"\x89PNG\r\n\x1a\n"
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_DEPTHS = {0: {1, 2, 4, 8, 16}, 2: {8, 16}, 3: {1, 2, 4, 8}, 4: {8, 16}, 6: {8, 16}}
_LAST_FILTER = 4
_FRAMES = {0xC0, 0xC1, 0xC2}
"""JPEG start-of-frame marks that printers understand: baseline, extended, progressive."""


@dataclass(frozen=True, slots=True)
class Picture:
    """Kind and size in pixels."""

    kind: str
    width: int
    height: int


def inspect(data: bytes) -> Picture:
    """Kind and size of a whole picture; ValueError with a Chinese reason where it is none or too large."""
    if len(data) > MOST_BYTES:
        raise ValueError(f"图片有 {len(data) / 1e6:.1f} MB，最多 {MOST_BYTES // 1_000_000} MB")
    if data.startswith(_PNG):
        found = _png(data)
    elif data.startswith(b"\xff\xd8\xff"):
        found = _jpeg(data)
    else:
        raise ValueError("图片既不是 PNG 也不是 JPEG")
    return found


def _sized(kind: str, width: int, height: int) -> Picture:
    if not width or not height:
        raise ValueError("图片的宽或高是 0")
    if max(width, height) > MOST_SIDE or width * height > MOST_PIXELS:
        raise ValueError(f"图片有 {width}×{height} 像素，每边最多 {MOST_SIDE}，合计最多 {MOST_PIXELS // 10_000} 万")
    return Picture(kind, width, height)


def _png(data: bytes) -> Picture:
    """Walk the chunks, check each sum, unpack the pixels within the size the header promises."""
    at, found, head, pixels, palette = len(_PNG), None, b"", [], False
    while at + 12 <= len(data):
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        end = at + 12 + length
        if end > len(data) or zlib.crc32(data[at + 4 : end - 4]) != int.from_bytes(data[end - 4 : end], "big"):
            raise ValueError("PNG 图片不完整或已损坏")
        body = data[at + 8 : end - 4]
        if found is None:
            if kind != b"IHDR" or length != 13:
                raise ValueError("PNG 图片没有正确的文件头")
            found, head = _png_head(body), body
        elif kind == b"PLTE":
            palette = 3 <= length <= 768 and not length % 3
        elif kind == b"IDAT":
            if head[9] == 3 and not palette:
                raise ValueError("PNG 图片没有调色板")
            pixels.append(body)
        elif kind == b"IEND":
            _unpack(b"".join(pixels), found.height, _row_bytes(head), interlaced=bool(head[12]))
            return found
        at = end
    raise ValueError("PNG 图片不完整")


def _png_head(body: bytes) -> Picture:
    """The size, if the format is one that PNG knows."""
    width, height, depth, colour, packing, sieve, interlaced = struct.unpack(">IIBBBBB", body)
    if depth not in _DEPTHS.get(colour, set()) or packing or sieve or interlaced > 1:
        raise ValueError("PNG 图片的颜色格式不能用")
    return _sized("PNG", width, height)


def _row_bytes(head: bytes) -> int:
    """Bytes of one row of pixels, without the byte that names its filter."""
    return (int.from_bytes(head[:4], "big") * head[8] * _CHANNELS[head[9]] + 7) // 8


def _unpack(packed: bytes, height: int, row: int, *, interlaced: bool) -> None:
    """The pixels in slices: a bomb stops at twice what the header promised, nothing is kept, each row has a filter."""
    engine, rest, total, promised = zlib.decompressobj(), packed, 0, height * row
    try:
        while rest and not engine.eof:
            part = engine.decompress(rest, 1 << 20)
            rest = engine.unconsumed_tail
            if not interlaced and max(part[-total % (row + 1) :: row + 1], default=0) > _LAST_FILTER:
                raise ValueError("PNG 图片已损坏")
            total += len(part)
            if total > 2 * promised + (1 << 20):
                raise ValueError("PNG 图片展开后过大")
    except zlib.error as error:
        raise ValueError("PNG 图片已损坏") from error
    if total < (promised if interlaced else promised + height):
        raise ValueError("PNG 图片不完整")


def _jpeg(data: bytes) -> Picture:
    """Walk the segments up to the pixels; the file must end where a JPEG ends."""
    at, found = 2, None
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            break
        mark, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if mark == 0xFF:
            at += 1
            continue
        if mark in _FRAMES and length >= 8 and at + 9 <= len(data):
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            found = _sized("JPEG", width, height)
        elif mark == 0xDA:
            if found is None or not data.rstrip(b"\0").endswith(b"\xff\xd9"):
                break
            return found
        at += 2 + length
    raise ValueError("JPEG 图片不完整或已损坏")
