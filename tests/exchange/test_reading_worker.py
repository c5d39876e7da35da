"""The child that parses foreign files: what hangs or dies there is one refusal here."""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import xlsxwriter

from gongshu_desk.__main__ import READER
from gongshu_desk.errors import Cancelled, InvalidInput
from gongshu_desk.exchange import reading_worker
from gongshu_desk.exchange.raw_sheets import parse_sheets, read_sheets

XLS = Path(__file__).resolve().parents[1] / "data" / "roster.xls"
HEAVY = {"sqlmodel", "sqlalchemy", "alembic", "pydantic", "PySide6", "reportlab", "pypinyin"}


@pytest.fixture(autouse=True)
def no_child() -> Iterator[None]:
    """Each test begins and ends without one."""
    reading_worker.close()
    yield
    reading_worker.close()


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A small workbook under a Chinese name with a blank, of every kind of cell."""
    path = tmp_path / "代表 名册（终稿）.xlsx"
    with xlsxwriter.Workbook(str(path)) as made:
        page = made.add_worksheet("名册")
        page.write_row(0, 0, ["姓名", "出生日期", "分", "在任"])
        for row in (1, 2):
            page.write_row(row, 0, ["王一𬬭"])
            page.write_number(row, 1, 25000.5, made.add_format({"num_format": "yyyy-mm-dd hh:mm"}))
            page.write_number(row, 2, 12.5)
            page.write_boolean(row, 3, True)
        page.write_number(3, 1, 1.25, made.add_format({"num_format": "[h]:mm"}))
        page.write_number(3, 2, 0.5, made.add_format({"num_format": "hh:mm"}))
        page.merge_range(4, 0, 5, 0, "合并")
        made.add_worksheet("藏").hide()
    return path


def replaced(monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    """A child that does something else than parse."""
    start = f"import sys, os, time; take = sys.stdin.buffer.read1; take(1)\n{words}"
    monkeypatch.setattr(reading_worker, "command", lambda: [sys.executable, "-c", start])


def test_the_child_gives_what_the_parser_gives(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every kind of cell, merges, hidden sheets; a named sheet; a relative path; one child for all of it."""
    assert read_sheets(book) == parse_sheets(book)
    assert [type(c).__name__ for c in read_sheets(book)[0].cells[1]] == ["str", "datetime", "float", "bool"]
    first = reading_worker._kept[0].process.pid
    monkeypatch.chdir(book.parent)
    assert read_sheets(Path(book.name), "藏") == parse_sheets(book, "藏")
    assert read_sheets(XLS) == parse_sheets(XLS)
    with pytest.raises(InvalidInput, match=r"代表 名册（终稿）.xlsx.*没有名为「无」"):
        read_sheets(book, "无")
    assert [child.process.pid for child in reading_worker._kept] == [first]


def test_the_child_knows_no_store_and_no_window() -> None:
    """What parsing needs and nothing else, so that its start costs little and a file reaches nothing."""
    words = (
        "import sys, json, gongshu_desk.exchange.reading_worker, python_calamine; print(json.dumps(list(sys.modules)))"
    )
    told = subprocess.run([sys.executable, "-c", words], capture_output=True, check=True, text=True)
    assert not HEAVY & {name.partition(".")[0] for name in json.loads(told.stdout)}


def test_a_child_that_dies_is_one_refusal(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An abort of the parser's core ends the child and nothing else; the next file has a new one."""
    with monkeypatch.context() as other:
        replaced(other, "os.abort()")
        with pytest.raises(InvalidInput, match=r"代表 名册（终稿）.xlsx.*中途停止") as caught:
            read_sheets(book)
    assert caught.value.next_step
    assert read_sheets(book) == parse_sheets(book)


def test_a_child_that_hangs_is_killed(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After the time limit, with the number of seconds in the sentence."""
    replaced(monkeypatch, "time.sleep(60)")
    monkeypatch.setattr(reading_worker, "TIME_LIMIT", 0.3)
    processes = running(monkeypatch)
    with pytest.raises(InvalidInput, match=r"读了 0.3 秒还没有读完"):
        read_sheets(book)
    assert processes and all(process.poll() is not None for process in processes)


def test_cancelling_kills_the_child_at_once(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What `heeding` asks may say that the clerk gave up."""
    replaced(monkeypatch, "time.sleep(60)")
    given_up = threading.Event()
    threading.Timer(0.2, given_up.set).start()

    def ask() -> None:
        if given_up.is_set():
            raise Cancelled

    processes = running(monkeypatch)
    began = time.monotonic()
    with pytest.raises(Cancelled), reading_worker.heeding(ask):
        read_sheets(book)
    assert time.monotonic() - began < 1.2
    assert processes and all(process.poll() is not None for process in processes)


def running(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """The children that are started from now on."""
    started: list[subprocess.Popen[bytes]] = []
    make = subprocess.Popen

    def popen(*args: object, **options: object) -> subprocess.Popen[bytes]:
        started.append(make(*args, **options))  # type: ignore[call-overload]
        return started[-1]

    monkeypatch.setattr(reading_worker.subprocess, "Popen", popen)
    return started


def test_a_child_that_went_for_want_of_work_is_replaced(book: Path) -> None:
    """Idle for long it ends by itself; the clerk notices nothing."""
    read_sheets(book)
    child = reading_worker._kept[0].process
    assert child.stdin is not None
    child.stdin.close()  # what the child sees when its parent is gone
    assert child.wait(5) == 0
    assert read_sheets(book) == parse_sheets(book)


@pytest.mark.skipif(sys.platform == "win32", reason="no such limits on Windows: there is only the limit of time")
def test_the_child_has_its_limits(monkeypatch: pytest.MonkeyPatch, book: Path, tmp_path: Path) -> None:
    """Memory beyond the limit is a refusal; files cannot be written; processor time ends a loop without a parent."""
    words = f"""
from gongshu_desk.exchange import reading_worker as w
w._limit(); w._allow_time()
import resource
def fill(path, only): return bytearray(3 * 1024**3)
w.parse_sheets = fill
print(w._told({{"path": "a.xlsx", "only": None}}).decode())
try:
    with open({str(tmp_path / "x")!r}, "w") as f: f.write("x" * 100)
except OSError as e: print(e.errno)
print(resource.getrlimit(resource.RLIMIT_CPU)[0], resource.getrlimit(resource.RLIMIT_CORE)[0])
"""
    told = subprocess.run([sys.executable, "-X", "utf8", "-c", words], stdout=subprocess.PIPE, check=True, text=True)
    memory, written, limits = told.stdout.splitlines()
    assert "太大，内存不够读取" in json.loads(memory)["error"][1]
    assert int(written) == 27  # EFBIG
    assert 80 < int(limits.split()[0]) < 120 and limits.split()[1] == "0"


def test_the_frozen_program_calls_its_own_console_executable(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """By the hidden command, which `__main__` knows before it thinks of a window."""
    (tmp_path / "gongshu-desk").touch()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "gongshu_desk"))
    assert reading_worker.command() == [str(tmp_path / "gongshu-desk"), READER]
    monkeypatch.delattr(sys, "frozen")
    monkeypatch.undo()
    request = json.dumps({"path": str(XLS), "only": None}).encode()
    told = subprocess.run(
        [sys.executable, "-m", "gongshu_desk", READER],
        input=len(request).to_bytes(8, "big") + request,
        stdout=subprocess.PIPE,
        check=True,
        cwd=Path(reading_worker.__file__).parents[2],
        env={**os.environ, "PYTHONUTF8": "1"},
    )
    assert json.loads(told.stdout[8:])["sheets"][0]["cells"]
