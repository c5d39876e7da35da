"""Files are whole or absent: full disks, short writes, killed writers, targets held open (R5, R6)."""

import errno
import gc
import io
import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
import zipfile
from pathlib import Path
from typing import BinaryIO

import pytest

from gongshu_desk import files
from gongshu_desk.errors import EnvironmentFault, UserError
from gongshu_desk.files import FULL_DISK, build_atomically, free_name, write_atomically

OLD = b"old " * 1000
NEW = b"new!" * 3000

# Runs in a child whose largest file is 64 KiB: the system takes a part of the write, then refuses.
LIMITED = """
import resource, signal, sys, zipfile
from pathlib import Path
from gongshu_desk.errors import EnvironmentFault
from gongshu_desk.files import write_atomically
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (65536, 65536))
def archive(handle):
    try:
        with zipfile.ZipFile(handle, "w") as book:
            book.writestr("sheet.xml", bytes(range(256)) * 2000)
    except OSError as error:
        raise RuntimeError("wrapped by a library") from error
content = archive if sys.argv[2] == "archive" else b"x" * 200_000
try:
    write_atomically(Path(sys.argv[1]), content)
except EnvironmentFault as fault:
    sys.stdout.buffer.write(fault.sentence.encode())
"""

# Writes one whole file after the other until it is killed; the first byte tells which fill to expect.
ENDLESS = """
import sys
from pathlib import Path
from gongshu_desk.files import write_atomically
def fill(letter):
    def write(handle):
        for _ in range(64):
            handle.write(letter * 4096)
            handle.flush()
    return write
print("ready", flush=True)
while True:
    for letter in (b"A", b"B"):
        write_atomically(Path(sys.argv[1]), fill(letter))
"""


def leftovers(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.name.startswith(".~")]


def refuse(monkeypatch: pytest.MonkeyPatch, times: int) -> list[float]:
    """Let the replacement meet a file held open by Excel so many times; the pauses taken are collected."""
    pauses: list[float] = []
    real, left = Path.replace, [times]

    def replace(self: Path, target: Path) -> Path:
        if left[0]:
            left[0] -= 1
            error = PermissionError(errno.EACCES, "in use")
            error.winerror = 32
            raise error
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    monkeypatch.setattr(time, "sleep", pauses.append)
    return pauses


def test_write_bytes_gives_size_and_leaves_one_file(tmp_path: Path) -> None:
    target = tmp_path / "某某 街道" / "汇总.bin"
    target.parent.mkdir()
    assert write_atomically(target, NEW) == len(NEW)
    assert target.read_bytes() == NEW
    assert [path.name for path in target.parent.iterdir()] == ["汇总.bin"]


def test_write_by_function_that_seeks_back(tmp_path: Path) -> None:
    target = tmp_path / "册.xlsx"

    def write(handle: BinaryIO) -> None:
        with zipfile.ZipFile(handle, "w", zipfile.ZIP_DEFLATED) as book:
            book.writestr("a.xml", "表" * 50_000)

    size = write_atomically(target, write, check=lambda path: zipfile.ZipFile(path).close())
    assert size == target.stat().st_size
    with zipfile.ZipFile(target) as book:
        assert book.testzip() is None
        assert book.read("a.xml").decode() == "表" * 50_000


def test_write_that_shrinks_its_file_is_measured_at_the_end(tmp_path: Path) -> None:
    def write(handle: BinaryIO) -> None:
        handle.write(NEW)
        handle.truncate(10)

    assert write_atomically(tmp_path / "a.bin", write) == 10
    assert (tmp_path / "a.bin").read_bytes() == NEW[:10]


@pytest.mark.parametrize("error", [ValueError("a bug"), UserError("已取消")])
def test_failing_writer_keeps_the_old_file(tmp_path: Path, error: Exception) -> None:
    target = tmp_path / "a.pdf"
    target.write_bytes(OLD)

    def write(handle: BinaryIO) -> None:
        handle.write(NEW)
        raise error

    with pytest.raises(type(error)) as caught:
        write_atomically(target, write)
    assert caught.value is error
    assert target.read_bytes() == OLD
    assert leftovers(tmp_path) == []


def test_check_sees_the_finished_file_and_may_refuse_it(tmp_path: Path) -> None:
    target = tmp_path / "a.xlsx"
    target.write_bytes(OLD)
    seen: list[tuple[str, bytes]] = []

    def check(path: Path) -> None:
        seen.append((path.suffix, path.read_bytes()))
        raise ValueError("cannot be read back")

    with pytest.raises(ValueError, match="read back"):
        write_atomically(target, NEW, check)
    assert seen == [(".xlsx", NEW)]
    assert target.read_bytes() == OLD
    assert leftovers(tmp_path) == []


def test_short_writes_are_completed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Reluctant(files._CountedFile):
        def write(self, data: object) -> int:
            return super().write(memoryview(data)[:977])  # type: ignore[arg-type]

    monkeypatch.setattr(files, "_CountedFile", Reluctant)
    assert write_atomically(tmp_path / "a.bin", NEW) == len(NEW)
    assert (tmp_path / "a.bin").read_bytes() == NEW


def test_bytes_that_went_missing_are_noticed(tmp_path: Path) -> None:
    target = tmp_path / "a.bin"
    target.write_bytes(OLD)

    def write(handle: BinaryIO) -> None:
        handle.write(NEW)
        handle.flush()
        os.truncate(handle.name, 5)

    with pytest.raises(EnvironmentFault, match="没有完整写入磁盘"):
        write_atomically(target, write)
    assert target.read_bytes() == OLD
    assert leftovers(tmp_path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="no RLIMIT_FSIZE there")
@pytest.mark.parametrize("kind", ["bytes", "archive"])
def test_full_disk_keeps_the_old_file(tmp_path: Path, kind: str) -> None:
    target = tmp_path / "a.xlsx"
    target.write_bytes(OLD)
    done = subprocess.run([sys.executable, "-c", LIMITED, target, kind], capture_output=True, check=True)
    assert done.stdout.decode() == FULL_DISK
    assert target.read_bytes() == OLD
    assert leftovers(tmp_path) == []


def test_disk_that_fills_up_at_the_sync(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fsync(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(EnvironmentFault) as caught:
        write_atomically(tmp_path / "a.bin", NEW)
    assert caught.value.sentence == FULL_DISK
    assert "换一个保存位置" in caught.value.next_step
    assert list(tmp_path.iterdir()) == []


def test_archive_given_up_is_collected_in_silence(tmp_path: Path) -> None:
    def write(handle: BinaryIO) -> None:
        book = zipfile.ZipFile(handle, "w")
        book.writestr("a.xml", b"half")
        raise ValueError("a bug")

    # A complaint of the archive's finalizer would be an unraisable error, which fails the run.
    with pytest.raises(ValueError, match="a bug"):
        write_atomically(tmp_path / "a.xlsx", write)
    gc.collect()
    assert list(tmp_path.iterdir()) == []


def test_error_swallowed_by_the_writer_still_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Full(files._CountedFile):
        def write(self, data: object) -> int:
            self.fault = OSError(errno.ENOSPC, "No space left on device")
            return len(memoryview(data))  # type: ignore[arg-type]

    monkeypatch.setattr(files, "_CountedFile", Full)
    with pytest.raises(EnvironmentFault, match=FULL_DISK):
        write_atomically(tmp_path / "a.bin", lambda handle: handle.write(NEW))


def test_target_held_open_for_a_moment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pauses = refuse(monkeypatch, times=3)
    write_atomically(tmp_path / "a.xlsx", NEW)
    assert (tmp_path / "a.xlsx").read_bytes() == NEW
    assert len(pauses) == 3
    assert pauses == sorted(set(pauses))


def test_target_held_open_for_good_proposes_another_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "年度汇总.xlsx"
    target.write_bytes(OLD)
    refuse(monkeypatch, times=1000)
    with pytest.raises(EnvironmentFault, match="正被其他程序") as caught:
        write_atomically(target, NEW)
    assert "年度汇总 (2).xlsx" in caught.value.next_step
    assert target.read_bytes() == OLD
    assert leftovers(tmp_path) == []


@pytest.mark.parametrize(
    ("code", "words"),
    [(errno.EACCES, "权限"), (errno.EROFS, "权限"), (errno.ENAMETOOLONG, "太长"), (errno.EIO, "代码 5")],
)
def test_refusal_of_the_system_in_chinese(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, words: str
) -> None:
    def refused(path: Path) -> io.FileIO:
        raise OSError(code, "refused")

    monkeypatch.setattr(files, "_CountedFile", refused)
    with pytest.raises(EnvironmentFault, match=words) as caught:
        write_atomically(tmp_path / "a.bin", NEW)
    assert caught.value.next_step


def test_missing_folder_and_folder_as_target(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="不存在"):
        write_atomically(tmp_path / "没有" / "a.bin", NEW)
    with pytest.raises(EnvironmentFault, match="是一个文件夹"):
        write_atomically(tmp_path, NEW)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions and links")
def test_permissions_and_links_stay(tmp_path: Path) -> None:
    target, link = tmp_path / "a.bin", tmp_path / "link.bin"
    target.write_bytes(OLD)
    target.chmod(0o640)
    link.symlink_to(target)
    write_atomically(link, NEW)
    assert link.is_symlink()
    assert target.read_bytes() == NEW
    assert target.stat().st_mode & 0o777 == 0o640


def test_only_stale_temporaries_are_swept(tmp_path: Path) -> None:
    stale, fresh = tmp_path / ".~gongshu-1.pdf", tmp_path / ".~gongshu-2.pdf"
    for path in (stale, fresh):
        path.write_bytes(b"half")
    os.utime(stale, (time.time() - 90_000,) * 2)
    write_atomically(tmp_path / "a.pdf", NEW)
    assert {path.name for path in tmp_path.iterdir()} == {fresh.name, "a.pdf"}


def test_long_chinese_name_with_a_dot(tmp_path: Path) -> None:
    target = tmp_path / ("履" * 60 + "1.某某街道的履职积分汇总")
    write_atomically(target, NEW)
    assert target.read_bytes() == NEW


def test_build_by_an_engine_that_opens_its_file_itself(tmp_path: Path) -> None:
    store = sqlite3.connect(tmp_path / "store.db", isolation_level=None)
    store.execute("create table person(name)")
    store.execute("insert into person values ('王毅')")
    size = build_atomically(tmp_path / "copy.db", lambda path: store.execute("vacuum into ?", (str(path),)))
    store.close()
    copy = sqlite3.connect(tmp_path / "copy.db")
    assert copy.execute("select name from person").fetchall() == [("王毅",)]
    copy.close()
    assert size == (tmp_path / "copy.db").stat().st_size


def test_failing_engine_leaves_nothing(tmp_path: Path) -> None:
    def build(path: Path) -> None:
        path.write_bytes(b"half")
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(EnvironmentFault, match=FULL_DISK):
        build_atomically(tmp_path / "copy.db", build)
    assert list(tmp_path.iterdir()) == []


def test_free_name_counts_up(tmp_path: Path) -> None:
    path = tmp_path / "2025年度汇总.xlsx"
    assert free_name(path) == path
    path.touch()
    assert free_name(path).name == "2025年度汇总 (2).xlsx"
    free_name(path).touch()
    assert free_name(path).name == "2025年度汇总 (3).xlsx"


def test_reader_sees_the_old_or_the_new_whole_file(tmp_path: Path) -> None:
    target = tmp_path / "a.bin"
    wholes = (b"A" * 300_000, b"B" * 200_000)
    write_atomically(target, wholes[0])
    stop = threading.Event()

    def write() -> None:
        turn = 0
        while not stop.is_set():
            turn += 1
            write_atomically(target, wholes[turn % 2])

    writer = threading.Thread(target=write)
    writer.start()
    try:
        seen = {target.read_bytes() for _ in range(300)}
    finally:
        stop.set()
        writer.join()
    assert seen <= set(wholes)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_killed_writer_leaves_no_half_file(tmp_path: Path) -> None:
    target = tmp_path / "a.bin"
    chance = random.Random(5)
    for _ in range(12):
        child = subprocess.Popen([sys.executable, "-c", ENDLESS, target], stdout=subprocess.PIPE)
        assert child.stdout is not None
        assert child.stdout.readline() == b"ready\n"
        time.sleep(0.02 + chance.random() * 0.05)
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
        if target.exists():
            content = target.read_bytes()
            assert content in (b"A" * 262_144, b"B" * 262_144)
    assert target.exists()
