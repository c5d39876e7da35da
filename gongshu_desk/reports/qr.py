"""QR code as filled modules. Coding and places are reportlab's; the mask is weighed here, on whole symbols as integers.

Reportlab weighs the eight masks module by module, three milliseconds a code: more than all the rest of a certificate.
A symbol is one integer here, so a rule of ISO/IEC 18004 (7.8.3) is a few shifts and a count of bits.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

LEVEL = QRErrorCorrectLevel.M
RUN, BLOCK, FINDER, BALANCE = 3, 3, 40, 10
"""Weights of the four rules: five alike in a row, blocks of 2 × 2, what looks like a finder, dark against light."""
_DARK = re.compile("1+")
_FINDERS = (0b10111010000, 0b00001011101)


@lru_cache(maxsize=1024)
def modules(payload: str) -> tuple[list[tuple[int, int, int]], int]:
    """The dark modules as runs (column, row, length), and how many modules a side has.

    An ASCII payload keeps the code small, one of digits, capitals and - smaller still.
    """
    code = QRCode(None, LEVEL)
    code.addData(payload)
    version = code.calculate_version()
    grid = _grid(version)
    across, down = _placed(grid, QRCode.createData(version, LEVEL, code.dataList))
    symbols = ((along ^ across, upright ^ down) for along, upright in grid.masks)
    best = min(symbols, key=lambda symbol: _penalty(grid, *symbol))[0]
    side = grid.side
    text = format(best, f"0{side * side}b")[::-1]
    rows = (text[start : start + side] for start in range(0, side * side, side))
    runs = [(m.start(), row, m.end() - m.start()) for row, bits in enumerate(rows) for m in _DARK.finditer(bits)]
    return runs, side


class _Grid(NamedTuple):
    """A version of the code: bit = row × side + column, and the same turned about for the columns."""

    side: int
    places: tuple[tuple[int, int], ...]
    """Where each bit of data stands, row by row and column by column."""
    masks: tuple[tuple[int, int], ...]
    """The empty symbol under each mask, both ways."""
    fields: dict[int, int]
    """Where a run of so many modules may begin without leaving its row."""
    blocks: int
    """Where a block of 2 × 2 may begin."""


@lru_cache(maxsize=8)
def _grid(version: int) -> _Grid:
    code = QRCode(version, LEVEL)
    masks = []
    for mask in range(8):
        code.dataCache = []
        code.makeImpl(False, mask)
        rows: list[list[bool]] = code.modules or []
        masks.append((_number(rows), _number(list(zip(*rows, strict=True)))))
    side = code.moduleCount
    places = tuple((1 << (row * side + column), 1 << (column * side + row)) for column, row in code.dataPosIterator())
    fields = {
        length: sum((((1 << (side - length + 1)) - 1) << (row * side)) for row in range(side)) for length in (5, 11)
    }
    block = sum((((1 << (side - 1)) - 1) << (row * side)) for row in range(side - 1))
    return _Grid(side, places, tuple(masks), fields, block)


def _number(rows: list[list[bool]] | list[tuple[bool, ...]]) -> int:
    return int("".join("1" if dark else "0" for row in rows for dark in row)[::-1], 2)


def _placed(grid: _Grid, data: list[int]) -> tuple[int, int]:
    """The data's bits at their places, row by row and column by column."""
    across = down = 0
    bits = "".join(format(byte, "08b") for byte in data)
    for bit, (along, upright) in zip(bits, grid.places, strict=False):
        if bit == "1":
            across |= along
            down |= upright
    return across, down


def _penalty(grid: _Grid, across: int, down: int) -> int:
    """How hard a symbol is to read, by the four rules; the least is the best."""
    side, whole = grid.side, (1 << (grid.side * grid.side)) - 1
    total = 0
    for symbol in (across, down):
        for dark in (symbol, symbol ^ whole):
            pairs = dark & (dark >> 1)
            fives = pairs & (pairs >> 2) & (dark >> 4) & grid.fields[5]
            runs = (fives & ~((fives << 1) & grid.fields[5])).bit_count()
            total += fives.bit_count() + (RUN - 1) * runs
        total += FINDER * sum(_matches(symbol, whole, pattern, grid.fields[11]) for pattern in _FINDERS)
    for dark in (across, across ^ whole):
        pairs = dark & (dark >> 1)
        total += BLOCK * (pairs & (pairs >> side) & grid.blocks).bit_count()
    share = across.bit_count() * 100 / (side * side)
    return total + BALANCE * int(abs(share - 50) / 5)


def _matches(symbol: int, whole: int, pattern: int, field: int) -> int:
    """How often eleven modules in a row look so."""
    light = symbol ^ whole
    found = field
    for at in range(11):
        found &= (symbol if pattern >> at & 1 else light) >> at
        if not found:
            return 0
    return found.bit_count()
