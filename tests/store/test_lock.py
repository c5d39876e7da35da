"""One writer per data folder: refused by name, free when the holder dies (R4)."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlmodel import select

from gongshu_desk.errors import EnvironmentFault
from gongshu_desk.services.desk import Desk
from gongshu_desk.store.lock import owner_file, take_lock
from gongshu_desk.store.tables import Setting
from gongshu_desk.store.upgrade import open_store

HOLDER = """
import sys, time
from pathlib import Path
from gongshu_desk.store.tables import Setting
from gongshu_desk.store.upgrade import open_store
store = open_store(Path(sys.argv[1]), create=True)
with store.write("设置") as session:
    session.add(Setting(name="saved", value="1"))
with store.write("设置") as session:
    session.add(Setting(name="unsaved", value="1"))
    session.flush()
    print("held", flush=True)
    time.sleep(60)
"""


@pytest.fixture
def holder(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that holds the store of `tmp_path`, in the middle of a write."""
    process = subprocess.Popen([sys.executable, "-c", HOLDER, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    yield process
    process.kill()
    process.wait()
    process.stdout.close()


def test_second_process_is_refused_by_name(holder: subprocess.Popen[str], tmp_path: Path) -> None:
    """The sentence names the PC and the process; nothing is touched."""
    with pytest.raises(EnvironmentFault, match=f"电脑 {socket.gethostname()}，进程 {holder.pid}") as refused:
        open_store(tmp_path)
    assert "关闭" in refused.value.next_step
    assert owner_file(tmp_path).exists()


@pytest.mark.skipif(os.name == "nt", reason="kill -9 is a POSIX matter; Windows frees the handle likewise")
def test_free_after_kill(holder: subprocess.Popen[str], tmp_path: Path) -> None:
    """Killed in the middle of a write: the folder is free, the finished write is there, the open one is not."""
    os.kill(holder.pid, signal.SIGKILL)
    holder.wait()
    store = open_store(tmp_path)
    with store.read() as session:
        assert session.exec(select(Setting.name)).all() == ["saved"]
    store.close()


def test_second_door_in_the_same_process_is_refused(desk: Desk) -> None:
    """Two windows of one program do not share a store either."""
    with pytest.raises(EnvironmentFault, match=str(os.getpid())):
        open_store(desk.data)


def test_closed_store_frees_the_folder(desk: Desk) -> None:
    """Closing is enough; the name of the holder goes with the lock."""
    desk.store.close()
    assert not owner_file(desk.data).exists()
    again = open_store(desk.data)
    again.close()


def test_failed_start_frees_the_folder(tmp_path: Path) -> None:
    """A folder whose store could not be opened is not left locked."""
    (tmp_path / "gongshu.db").write_bytes(b"not a database, but long enough to be read as one" * 20)
    for _ in range(2):
        with pytest.raises(EnvironmentFault, match="损坏"):
            open_store(tmp_path)
    take_lock(tmp_path).release()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_folder_without_permission(tmp_path: Path) -> None:
    """A folder that may not be written is named as such."""
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(EnvironmentFault, match="不能写入"):
            open_store(tmp_path, create=True)
    finally:
        tmp_path.chmod(0o700)
