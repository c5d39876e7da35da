"""What a killed program, or another tool, left beside a store: a rollback journal, a write-ahead log.

SQLite takes whatever lies beside a file of this name for its own. After a store was copied or put back by hand, a
journal of the store that was there before would be played into it and destroy it. Here such a stray one is told from
the store's own, as far as that can be told: a rollback journal by the counter and the size of the first page it keeps,
a write-ahead log by the mode in the store's head. (Two logs of stores that are both in WAL mode cannot be told apart.)
Formats: SQLite, “Database File Format”, sections 1.3, 3 and 4.
"""

import struct
from dataclasses import dataclass
from pathlib import Path

JOURNALS = ("-journal", "-wal", "-shm")
_MAGIC = b"SQLite format 3\0"
_JOURNAL = bytes.fromhex("d9d505f920a163d7")
_WAL_MODE = 2


@dataclass(frozen=True, slots=True)
class Leftovers:
    """Journals with something in them; None where there is none. A journal that was truncated to nothing is at rest."""

    journal: Path | None
    wal: Path | None

    @property
    def files(self) -> tuple[Path, ...]:
        """Those that are there."""
        return tuple(each for each in (self.journal, self.wal) if each is not None)

    @property
    def any(self) -> bool:
        """Whether there are any."""
        return bool(self.files)


@dataclass(frozen=True, slots=True)
class _Head:
    """Of a database's first hundred bytes: the counter of its commits, its pages, and how it is written."""

    counter: int
    pages: int
    mode: int


def leftovers(file: Path) -> Leftovers:
    """The journals beside a store that hold something."""
    journal, wal = file.with_name(file.name + "-journal"), file.with_name(file.name + "-wal")
    return Leftovers(journal if _filled(journal) else None, wal if _filled(wal) else None)


def is_sqlite(file: Path) -> bool:
    """Whether the file begins as every plain SQLite file does."""
    return _start(file).startswith(_MAGIC)


def in_wal_mode(file: Path) -> bool:
    """Whether another tool left the store in WAL mode."""
    head = _head(_start(file))
    return head is not None and head.mode == _WAL_MODE


def none_of_its_own(file: Path, beside: Leftovers) -> bool:
    """Whether a journal beside the store cannot be the store's own. False also where that cannot be told."""
    head = _head(_start(file))
    if head is None:
        return False
    if beside.wal is not None and head.mode != _WAL_MODE:
        return True  # the switch to WAL is written into the file before there is a log
    return beside.journal is not None and _strange(head, beside.journal)


def _strange(head: _Head, journal: Path) -> bool:
    """Whether a rollback journal was written for another file, or for this one at another time.

    It keeps the first page as it was before the transaction: one commit raises its counter by one. Without a first page
    the transaction had not come to its end, so the head of the store still tells the size that the journal tells.
    """
    told, first = _kept(journal)
    if told is None:
        return False
    if first is None:
        return head.pages != told
    return head.counter not in (first.counter, first.counter + 1)


def _kept(journal: Path) -> tuple[int | None, _Head | None]:
    """The size in pages that a journal would bring its store back to, and the head of the first page it keeps.

    (None, None) where the journal is not played back: its head is not whole, or it counts no page.
    """
    size = journal.stat().st_size
    with journal.open("rb") as stream:
        start, pages = 0, None
        while start + 28 <= size:
            stream.seek(start)
            head = stream.read(28)
            if head[:8] != _JOURNAL:
                break
            count, _nonce, told, sector, page = struct.unpack(">5I", head[8:28])
            if not 512 <= page <= 65536 or not 32 <= sector <= 65536:
                break
            if count in (0, 0xFFFFFFFF):  # not counted yet: all that follows
                count = (size - start - sector) // (page + 8) if count else 0
            pages = told if pages is None and count else pages
            place = start + sector
            for _ in range(count):
                stream.seek(place)
                if struct.unpack(">I", stream.read(4).rjust(4, b"\0"))[0] == 1:
                    return pages, _head(stream.read(100))
                place += page + 8
            start = -(-place // sector) * sector
    return pages, None


def _filled(file: Path) -> bool:
    try:
        return file.is_file() and file.stat().st_size > 0
    except OSError:
        return False


def _start(file: Path) -> bytes:
    try:
        with file.open("rb") as stream:
            return stream.read(100)
    except OSError:
        return b""


def _head(start: bytes) -> _Head | None:
    if len(start) < 100 or not start.startswith(_MAGIC):
        return None
    counter, pages = struct.unpack(">2I", start[24:32])
    return _Head(counter, pages, start[18])
