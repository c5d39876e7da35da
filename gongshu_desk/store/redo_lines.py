"""The redo journal as a file: a head that says which backup it continues, then one line for each write.

    <SHA-256> <kind><payload>

The checksum is of the checksum before and of the rest of the line, so that a line changed, taken out, put in or moved
shows. Kinds: `h` the head (JSON, never sealed: it names no person), `j` JSON, `z` compressed JSON, `s` compressed and
sealed under the key of an encrypted store; the last two in base64. A line holds the whole rows, as stored, of every
record that the writes `first`+1 … `last` changed, and their audit entries.
"""

import base64
import hashlib
import json
import re
import sqlite3
import zlib
from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from gongshu_desk.errors import InvalidInput
from gongshu_desk.store.sealing import Sealer, Unsealed

SUFFIX = ".redo"
PURPOSE = "journal"
"""Of the key that seals a journal, among those derived from the data key."""
FORMAT = 1
_LONG = 4096  # bytes of a payload from which on it is compressed
_BLOB = "\0b64:"
_NAME = re.compile(r"[a-z_0-9]+")
Tables = dict[str, tuple[tuple[str, ...], list[tuple[Any, ...]]]]
"""Table → names of its columns, rows."""


@dataclass(frozen=True, slots=True)
class Head:
    """What a journal continues: the store (uid of its unit), its schema, the backup (name, last write, mark, records)."""

    store: str
    schema: str
    backup: str
    number: int
    mark: str
    records: int
    size: int
    made: str
    sealed: bool


@dataclass(frozen=True, slots=True)
class Line:
    """What the writes after `first` up to `last` left; `mark` tells the last of them from others of its number."""

    first: int
    last: int
    mark: str
    at: str
    tables: Tables


@dataclass(frozen=True, slots=True)
class Found:
    """A journal as it lies on the disk. `end`: bytes of its whole lines. `torn`: half a line follows. `broken`: number
    of the line that is not as it was written, with whole ones behind it (0: none)."""

    file: Path
    head: Head
    end: int
    checksum: str
    lines: tuple[bytes, ...]
    torn: bool
    broken: int


def key_of(key: bytes | None) -> Sealer | None:
    """What seals the journal of a store with this data key; None for a plain store."""
    return None if key is None else Sealer(key, PURPOSE)


def head_line(head: Head) -> tuple[bytes, str]:
    """The first line of a journal, and its checksum."""
    return _line("", b"h" + _json(asdict(head) | {"journal": FORMAT}))


def body_line(line: Line, before: str, sealer: Sealer | None) -> tuple[bytes, str]:
    """A line to come after the one with the checksum `before`, and its own checksum."""
    plain = _json(
        {
            "first": line.first,
            "last": line.last,
            "mark": line.mark,
            "at": line.at,
            "tables": {name: [columns, *rows] for name, (columns, rows) in line.tables.items()},
        }
    )
    if sealer is not None:
        return _line(before, b"s" + base64.b64encode(sealer.seal(zlib.compress(plain, 1), before.encode())))
    if len(plain) < _LONG:
        return _line(before, b"j" + plain)
    return _line(before, b"z" + base64.b64encode(zlib.compress(plain, 1)))


def found(file: Path) -> Found | None:
    """A journal read and its checksums gone through; None where the file is none, or its head is not whole."""
    try:
        content = file.read_bytes()
    except OSError:
        return None
    first, _, rest = content.partition(b"\n")
    checked = _checked(first, "")
    if checked is None or checked[1][:1] != b"h":
        return None
    try:
        values = json.loads(checked[1][1:])
        if values.pop("journal") != FORMAT:
            return None
        head = Head(**values)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    if any(type(getattr(head, one.name)) is not one.type for one in fields(Head)):
        return None
    return _lines_of(file, head, len(first) + 1, checked[0], rest)


def _lines_of(file: Path, head: Head, end: int, checksum: str, rest: bytes) -> Found:
    """Whole lines up to the first that is not; what follows tells a torn end from a broken middle."""
    whole: list[bytes] = []
    pieces = rest.split(b"\n")
    unfinished = pieces.pop()
    for place, piece in enumerate(pieces):
        checked = _checked(piece, checksum)
        if checked is None:
            last = place == len(pieces) - 1 and not unfinished
            return Found(file, head, end, checksum, tuple(whole), last, 0 if last else place + 1)
        checksum = checked[0]
        whole.append(checked[1])
        end += len(piece) + 1
    return Found(file, head, end, checksum, tuple(whole), bool(unfinished), 0)


def lines(journal: Found, sealer: Sealer | None) -> Iterator[Line]:
    """The whole lines, read; InvalidInput where they are sealed under a key that is not at hand."""
    before = head_line(journal.head)[1]
    for payload in journal.lines:
        yield _read(payload, before, sealer)
        before = _sum(before, payload)


def last_line(journal: Found, sealer: Sealer | None) -> Line | None:
    """The last whole line; None where nothing was written since the backup."""
    if not journal.lines:
        return None
    before = head_line(journal.head)[1]
    for payload in journal.lines[:-1]:
        before = _sum(before, payload)
    return _read(journal.lines[-1], before, sealer)


def rows_of(cursor: sqlite3.Cursor, statement: str, *values: Any) -> tuple[tuple[str, ...], list[tuple[Any, ...]]]:
    """Columns and rows of a query, as stored."""
    rows = cursor.execute(statement, values).fetchall()
    return tuple(one[0] for one in cursor.description), rows


def _read(payload: bytes, before: str, sealer: Sealer | None) -> Line:
    if payload[:1] == b"s" and sealer is None:
        raise InvalidInput("续记已加密，缺少数据密码，读不出来。", "请先用数据密码打开数据。")
    try:
        values = json.loads(_opened(payload[:1], payload[1:], before, sealer))
        tables = {
            name: (tuple(listed[0]), [tuple(_value(one) for one in row) for row in listed[1:]])
            for name, listed in values["tables"].items()
        }
        line = Line(values["first"], values["last"], values["mark"], values["at"], tables)
        if not _proper(line):
            raise ValueError("not what the program writes")
    except Unsealed as error:
        raise InvalidInput("续记不是用这份数据的密码加密的。", "请选同一份数据的备份。") from error
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError, zlib.error) as error:
        raise InvalidInput(
            "续记里有一行不是本程序写的，读不出来。", "请不带续记恢复，再核对之后登记的内容。"
        ) from error
    return line


def _opened(kind: bytes, text: bytes, before: str, sealer: Sealer | None) -> bytes:
    if kind == b"s" and sealer is not None:
        return zlib.decompress(sealer.open(base64.b64decode(text), before.encode()))
    return zlib.decompress(base64.b64decode(text)) if kind == b"z" else text


def _proper(line: Line) -> bool:
    """Whether a line is of the shape that the program writes: a checksum alone proves no author."""
    told = type(line.first) is int and type(line.last) is int and 0 <= line.first < line.last
    if not told or type(line.mark) is not str or type(line.at) is not str:
        return False
    return all(
        _NAME.fullmatch(name)
        and "id" in columns
        and len(set(columns)) == len(columns)
        and all(_NAME.fullmatch(one) for one in columns)
        and all(len(row) == len(columns) for row in rows)
        for name, (columns, rows) in line.tables.items()
    )


def _value(value: Any) -> Any:
    if isinstance(value, str) and value.startswith(_BLOB):
        return base64.b64decode(value.removeprefix(_BLOB))
    return value


def _plain(value: Any) -> str:
    if isinstance(value, bytes):
        return _BLOB + base64.b64encode(value).decode()
    raise TypeError(f"no value of a store: {value!r}")


_ENCODER = json.JSONEncoder(default=_plain, ensure_ascii=False, separators=(",", ":"))


def _json(value: Any) -> bytes:
    return _ENCODER.encode(value).encode("utf-8", "surrogatepass")


def _sum(before: str, payload: bytes) -> str:
    return hashlib.sha256(before.encode() + payload).hexdigest()


def _line(before: str, payload: bytes) -> tuple[bytes, str]:
    checksum = _sum(before, payload)
    return checksum.encode() + b" " + payload + b"\n", checksum


def _checked(line: bytes, before: str) -> tuple[str, bytes] | None:
    checksum, _, payload = line.partition(b" ")
    return (checksum.decode(), payload) if checksum == _sum(before, payload).encode() else None
