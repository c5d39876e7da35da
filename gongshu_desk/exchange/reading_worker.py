"""Foreign files are parsed in a child process: what hangs, dies or devours memory there never harms the program.

The child is our own executable with a command of its own; it loads what parsing needs and nothing else (no store, no
Qt), takes one request at a time from its standard input, and answers with plain JSON, which can carry values only.
It has a time limit, and where the system offers them limits of memory and processor time and no right to write files
(`resource`: Linux, macOS). It stays for the next request for a while, for a wizard reads its file more than once.
"""

import atexit
import gc
import json
import logging
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime, timedelta
from datetime import time as clock
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any, BinaryIO

from gongshu_desk import errors
from gongshu_desk.errors import EnvironmentFault, InvalidInput, UserError
from gongshu_desk.exchange.raw_sheets import Cell, RawSheet, parse_sheets

COMMAND = "read-foreign-file"
"""The hidden command of our own executable."""
TIME_LIMIT = 90.0
"""Seconds for one file. 200,000 rows of 26 columns take a tenth of it."""
MEMORY = 2 * 1024**3
"""Bytes of address space."""
LARGEST_ANSWER = 512 * 1024**2
IDLE = 30.0
"""Seconds after which a child without work goes."""
_RETIRED = 32 * 1024**2
"""A child whose answer was so large (bytes) is not kept: it would hold the memory."""
_POLL = 0.05
_SUSPECT = "这个文件可能已损坏或被人为构造。请在 Excel 或 WPS 中打开，另存为新的 .xlsx 文件后再导入。"
_KINDS: dict[str, Callable[[str], Cell]] = {
    "date": date.fromisoformat,
    "datetime": datetime.fromisoformat,
    "time": clock.fromisoformat,
}

_heeded: ContextVar[Callable[[], object] | None] = ContextVar("heeded", default=None)


@contextmanager
def heeding(ask: Callable[[], object]) -> Iterator[None]:
    """While a file is read, `ask` is called every twentieth of a second; what it raises (Cancelled) ends the reading.

    The child is killed then; nothing is left of it.
    """
    token = _heeded.set(ask)
    try:
        yield
    finally:
        _heeded.reset(token)


def read(path: Path, only: str | None = None) -> list[RawSheet]:
    """The worksheets of a file, parsed in the child. InvalidInput where the file is refused or the child fails on it."""
    with _lock:
        try:
            return _decoded(path, _ask(path, only))
        except BaseException:
            if _kept and _kept[0].busy:
                close()
            raise


def close() -> None:
    """End the child that waits, if there is one."""
    while _kept:
        _kept.pop().end()


class _Child:
    """A running child and the thread that takes its answers."""

    def __init__(self) -> None:
        self.answers: SimpleQueue[bytes | None] = SimpleQueue()
        self.busy = False
        try:
            self.process = subprocess.Popen(
                command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as fault:
            raise EnvironmentFault(
                f"不能启动读取文件的进程（{fault.strerror or '启动失败'}）。", "请关闭一些程序后再试。"
            ) from None
        threading.Thread(target=self._listen, name="reading", daemon=True).start()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        while (answer := _received(self.process.stdout)) is not None:
            self.answers.put(answer)
        self.answers.put(None)

    def send(self, request: bytes) -> bool:
        """Whether the child took the request; one that was idle for long has gone."""
        assert self.process.stdin is not None
        try:
            _send(self.process.stdin, request)
        except (OSError, ValueError):  # ValueError: the pipe was closed already
            return False
        return True

    def end(self) -> None:
        """Kill it and take it away."""
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            try:
                assert pipe is not None
                pipe.close()
            except OSError:
                continue


_kept: list[_Child] = []
_lock = threading.RLock()
atexit.register(close)


def command() -> list[str]:
    """How the child is called: in a checkout or wheel this Python, in a frozen program its console executable."""
    if getattr(sys, "frozen", False):
        own = Path(sys.executable)
        console = own.with_name(f"gongshu-desk{own.suffix}")
        return [str(console if console.exists() else own), COMMAND]
    root = Path(__file__).resolve().parents[2]
    start = f"import sys; sys.path.insert(0, sys.argv.pop(1)); from {__name__} import serve; sys.exit(serve())"
    return [sys.executable, "-B", "-X", "utf8", "-c", start, str(root)]


def _ask(path: Path, only: str | None) -> bytes:
    request = json.dumps({"path": str(path.absolute()), "only": only}).encode()
    for child in (*_kept, None):
        if child is None:
            child = _Child()
            _kept.append(child)
        child.busy = True
        answer = _answer(child, path) if child.send(request) else None
        if answer is None and child.process.poll() == 0:  # it had gone for want of work
            close()
            continue
        if answer is None:
            close()
            raise InvalidInput(f"「{path.name}」不能读取：读取它的进程中途停止。", _SUSPECT)
        child.busy = False
        if len(answer) > _RETIRED:
            close()
        return answer
    raise InvalidInput(f"「{path.name}」不能读取：读取它的进程没有启动。", "请再试一次；仍不行时重新启动程序。")


def _answer(child: _Child, path: Path) -> bytes | None:
    """What the child says; None where it died. It is given `TIME_LIMIT`, and up on what `heeding` raises."""
    ends, ask = time.monotonic() + TIME_LIMIT, _heeded.get()
    while True:
        try:
            answer = child.answers.get(timeout=_POLL if ask else max(ends - time.monotonic(), 0.0))
        except Empty:
            if time.monotonic() >= ends:
                raise InvalidInput(
                    f"「{path.name}」读了 {TIME_LIMIT:g} 秒还没有读完，已停止。",
                    "请拆成几个文件，或另存为新的 .xlsx 后再导入。",
                ) from None
            if ask is not None:
                ask()
            continue
        if answer is None:
            child.process.wait()
        return answer


def _decoded(path: Path, answer: bytes) -> list[RawSheet]:
    told = json.loads(answer)
    if "bug" in told:
        logging.getLogger(__name__).error("reading a foreign file failed: %s", told["bug"])
        raise InvalidInput(f"「{path.name}」不能读取。", _SUSPECT)
    if "error" in told:
        kind, sentence, next_step = told["error"]
        raise getattr(errors, kind)(sentence, next_step)
    return [
        RawSheet(
            sheet["name"],
            [_cells(row) if sheet["dated"] else row for row in sheet["cells"]],
            tuple((top, left, bottom, right) for top, left, bottom, right in sheet["merges"]),
            sheet["hidden"],
            sheet["epoch1904"],
        )
        for sheet in told["sheets"]
    ]


def _cells(row: list[Any]) -> list[Cell]:
    return [_typed(*cell) if type(cell) is list else cell for cell in row]


def _typed(kind: str, value: Any) -> Cell:
    if kind == "timedelta":
        days, seconds, microseconds = value
        return timedelta(days, seconds, microseconds)
    return _KINDS[kind](value)


def _send(pipe: BinaryIO | Any, content: bytes) -> None:
    pipe.write(len(content).to_bytes(8, "big") + content)
    pipe.flush()


def _received(pipe: BinaryIO | Any) -> bytes | None:
    """The next message; None at the end, and for one that is longer than any of ours."""
    head = pipe.read(8)
    if len(head) < 8 or (length := int.from_bytes(head, "big")) > LARGEST_ANSWER:
        return None
    content: bytes = pipe.read(length)
    return content if len(content) == length else None


# ---- in the child -------------------------------------------------------------------------------------------


def serve() -> int:
    """The child: answers requests until there are none any more."""
    _limit()
    gc.disable()  # cells are no cycles, and looking for some among a million takes a while
    source = sys.stdin.buffer
    sink = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # a word of a library is no answer
    while True:
        idle = threading.Timer(IDLE, os._exit, (0,))
        idle.daemon = True
        idle.start()
        request = _received(source)
        idle.cancel()
        if request is None:
            return 0
        _allow_time()
        _send(sink, _told(json.loads(request)))


def _told(request: dict[str, Any]) -> bytes:
    try:
        sheets = [_plain(sheet) for sheet in parse_sheets(Path(request["path"]), request["only"])]
        answer = json.dumps({"sheets": sheets}, default=_tagged).encode()
        if len(answer) <= LARGEST_ANSWER:
            return answer
        raise MemoryError
    except UserError as error:
        told: dict[str, Any] = {"error": [type(error).__name__, error.sentence, error.next_step]}
    except MemoryError:
        name = Path(request["path"]).name
        told = {"error": ["InvalidInput", f"「{name}」太大，内存不够读取。", "请拆成几个文件后再导入。"]}
    except Exception as error:
        told = {"bug": f"{type(error).__name__}: {error}"}
    return json.dumps(told).encode()


def _plain(sheet: RawSheet) -> dict[str, Any]:
    dated = any(isinstance(cell, date | clock | timedelta) for row in sheet.cells for cell in row)
    return {
        "name": sheet.name,
        "cells": sheet.cells,
        "merges": sheet.merges,
        "hidden": sheet.hidden,
        "epoch1904": sheet.epoch1904,
        "dated": dated,
    }


def _tagged(value: object) -> list[Any]:
    if isinstance(value, timedelta):
        return ["timedelta", [value.days, value.seconds, value.microseconds]]
    assert isinstance(value, date | clock), type(value)
    return [type(value).__name__, value.isoformat()]


def _limit() -> None:
    """Memory, and no files but pipes to write to; nothing where the system has no such limits (Windows)."""
    try:
        import resource
    except ImportError:
        return
    for what, value in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_CORE, 0)):
        try:
            resource.setrlimit(what, (value, value))
        except (OSError, ValueError):
            continue


def _allow_time() -> None:
    """Processor time for one more file: a child whose parent is gone ends too."""
    try:
        import resource
    except ImportError:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    soft = int(used.ru_utime + used.ru_stime + TIME_LIMIT) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (soft, resource.getrlimit(resource.RLIMIT_CPU)[1]))
