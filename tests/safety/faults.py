"""The disk refuses at the n-th operation: once, or from then on until room is made (quality.md R5)."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from gongshu_desk.errors import EnvironmentFault, InvalidInput
from tests.safety import sqlite_hooks as hooks
from tests.safety.power_cut import meaning
from tests.safety.scenes import YEAR
from tests.safety.sqlite_hooks import Listener, hooked

KINDS = {
    "full": ("write", hooks.FULL),
    "write": ("write", hooks.IOERR_WRITE),
    "sync": ("sync", hooks.IOERR_FSYNC),
    "cut": ("cut", hooks.IOERR_TRUNCATE),
    "read": ("read", hooks.IOERR_READ),
    "open": ("open", hooks.CANTOPEN),
}
"""Fault → the operation that fails, and what SQLite is told. A full disk takes the half of a write first."""


class Refusing(Listener):
    """Refuses the n-th operation of a kind below a folder; `stays`: all after it, too."""

    def __init__(self, root: Path) -> None:
        self.root = str(root.resolve())
        self.kind, self.answer, self.left, self.stays, self.hit = "", hooks.OK, 0, False, 0

    def arm(self, fault: str, number: int, stays: bool) -> None:
        """From now on count."""
        (self.kind, self.answer), self.left, self.stays, self.hit = KINDS[fault], number, stays, 0

    def disarm(self) -> bool:
        """Refuse no more; whether anything was refused."""
        self.kind = ""
        return bool(self.hit)

    def _asked(self, kind: str, path: str) -> int:
        if kind != self.kind or not path.startswith(self.root):
            return hooks.OK
        self.left -= 1
        if self.left > 0 or (self.left < 0 and not self.stays):
            return hooks.OK
        self.hit += 1
        return self.answer

    def opening(self, path: str, new: bool, readonly: bool) -> int:
        return self._asked("open", path)

    def reading(self, path: str) -> int:
        return self._asked("read", path)

    def writing(self, path: str, offset: int, content: bytes) -> int:
        return self._asked("write", path)

    def truncating(self, path: str, size: int) -> int:
        return self._asked("cut", path)

    def syncing(self, path: str) -> int:
        return self._asked("sync", path)


SAID = ("磁盘在保存的最后一步报错：这一次已经写入", f"{YEAR} 年度已经结账，不用再结")
"""Refusals that say that the data did change: a last sync that failed, a closing whose backup could not be made."""


@dataclass(slots=True)
class Tried:
    """What came of it: faults put in, operations refused with a sentence, those that got over the fault, and wrongs."""

    faults: int = 0
    refused: int = 0
    overcome: int = 0
    sentences: set[str] = field(default_factory=set)
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{self.faults} faults: {self.refused} refused with a sentence, {self.overcome} overcome, {len(self.wrong)} wrong"


@contextmanager
def refusing(root: Path) -> Iterator[Refusing]:
    """Every connection opened in here can be refused."""
    listener = Refusing(root)
    with hooked(listener):
        yield listener


def places(limit: int) -> Iterator[int]:
    """1, 2, 3 … each of the first seven, then ever fewer: a backup has hundreds of writes."""
    number, step = 1, 1
    while number <= limit:
        yield number
        step = number * 2 // 3 if number >= 7 else 1
        number += step


def try_all(
    refuse: Refusing,
    store: Path,
    operation: Callable[[], object],
    prepare: Callable[[], object],
    fault: str,
    stays: bool,
    tried: Tried,
    name: str,
) -> None:
    """Let one operation meet the fault ever later, until it gets through untouched."""
    before, settled = b"", (0, 0)
    for number in places(5000):
        prepare()
        if settled != _stamp(store):  # a refusal that left every byte needs no second look
            before = meaning(store)
        refuse.arm(fault, number, stays)
        where = f"{name}, {fault} at {number}{' and on' if stays else ''}"
        try:
            operation()
            failed = ""
        except EnvironmentFault as refused:
            failed = refused.sentence
        except InvalidInput as refused:  # a backup that was chosen and cannot be read is no usable backup
            failed = refused.sentence
            if name != "go_back":
                tried.wrong.append(f"{where}: {failed}")
        except BaseException as error:
            tried.wrong.append(f"{where}: {type(error).__name__}: {error}"[:400])
            failed = "?"
        if not refuse.disarm():
            if failed:
                tried.wrong.append(f"{where}: refused without a fault: {failed}")
            return
        tried.faults += 1
        if not failed:
            tried.overcome += 1
            continue
        tried.refused += 1
        tried.sentences.add(failed)
        now, settled = meaning(store), _stamp(store)
        if name == "go_back":  # after the exchange the restored store stands, whatever the steps behind it meet
            if not now:
                tried.wrong.append(f"{where}: neither the old store nor the restored one is there")
        elif now != before and not failed.startswith(SAID):
            tried.wrong.append(f"{where}: refused, but the data changed ({failed})")
        before = now


def _stamp(file: Path) -> tuple[int, int]:
    """Changes with every write to the file."""
    told = file.stat()
    return told.st_mtime_ns, told.st_size
