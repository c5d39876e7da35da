"""The gate before a store (R3, R4, R5, R8): what lies in its place, what lies beside it, and a place that goes away."""

import errno
import os
import random
import shutil
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlmodel import select

from gongshu_desk.domain.policy import Command
from gongshu_desk.errors import Conflict, EnvironmentFault, NotFound, StoreTrouble, Trouble
from gongshu_desk.services import ways_back
from gongshu_desk.services.desk import found_desk
from gongshu_desk.store import gate, leftovers
from gongshu_desk.store.backup import back_up
from gongshu_desk.store.faults import folder_fault
from gongshu_desk.store.lock import in_use, lock_file, owner_file, take_lock
from gongshu_desk.store.session import PRAGMAS, Store
from gongshu_desk.store.tables import Setting
from gongshu_desk.store.upgrade import open_store

CASES = 48
"""So many stores of the damaged corpus are flipped at random; the others are made by hand."""

KILLED = """
import os, sqlite3, sys
c = sqlite3.connect(sys.argv[1], isolation_level=None)
c.execute("PRAGMA journal_mode=TRUNCATE"); c.execute("PRAGMA cache_size=5"); c.execute("BEGIN IMMEDIATE")
c.execute("CREATE TABLE half (x)"); c.executemany("INSERT INTO half VALUES (?)", [("z" * 500,)] * 2000)
os.kill(os.getpid(), 9)
"""
READ_ONLY = """
import os, sys
from pathlib import Path
from gongshu_desk.errors import UserError
from gongshu_desk.store.upgrade import open_store
os.setuid(65534)
for folder in sys.argv[1:]:
    try:
        open_store(Path(folder))
    except UserError as error:
        print(error.sentence, flush=True)
"""


@pytest.fixture
def data(founded_folder: Path, tmp_path: Path) -> Path:
    """A copy of a founded store, closed."""
    folder = tmp_path / "data"
    shutil.copytree(founded_folder, folder, ignore=shutil.ignore_patterns("*.lock*"))
    return folder


@pytest.fixture
def store(data: Path) -> Iterator[Store]:
    """The store of `data`, open."""
    opened = open_store(data)
    yield opened
    opened.close()


def put(store: Store, name: str) -> None:
    with store.write("设置", Command.SETTINGS) as session:
        session.add(Setting(name=name, value="1"))


def names(store: Store) -> set[str]:
    with store.read() as session:
        return set(session.exec(select(Setting.name)).all())


def bytes_of(folder: Path) -> dict[str, bytes]:
    """Everything in the folder but the lock and the journal of work."""
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and not file.name.startswith("gongshu.lock")
    }


def test_engine_is_the_safe_one_at_every_start(store: Store) -> None:
    """R3: on each connection, not only on the first."""
    wanted = {**PRAGMAS, "busy_timeout": 5000}
    assert PRAGMAS == {"journal_mode": "truncate", "synchronous": 2, "foreign_keys": 1}
    with store.engine.connect() as first, store.engine.connect() as second:
        for connection in (first, second):
            found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in wanted}
            assert found == wanted


def test_store_left_in_wal_mode_comes_back_with_all_it_holds(data: Path, tmp_path: Path) -> None:
    """R3: another tool switched it, wrote into the log and was killed before it folded the log in."""
    file, other = data / "gongshu.db", tmp_path / "other"
    with closing(sqlite3.connect(file)) as tool:
        tool.execute("PRAGMA journal_mode=WAL")
        tool.execute("PRAGMA wal_autocheckpoint=0")
        tool.execute("CREATE TABLE jotted (x)")
        tool.execute("INSERT INTO jotted VALUES ('kept')")
        tool.commit()
        shutil.copytree(data, other, ignore=shutil.ignore_patterns("*.lock*", "*-shm"))
    opened = open_store(other)
    try:
        with opened.read() as session:
            assert session.connection().exec_driver_sql("SELECT x FROM jotted").scalar_one() == "kept"
            assert session.connection().exec_driver_sql("PRAGMA journal_mode").scalar_one() == "truncate"
        assert opened.notes == (gate.FOLDED,)
    finally:
        opened.close()
    assert not list(other.glob("*-wal")) and not leftovers.in_wal_mode(other / "gongshu.db")


def test_journal_of_a_killed_program_is_rolled_back(data: Path) -> None:
    """R1, R8: what was not finished is gone, what was is there, and the clerk is told."""
    subprocess.run([sys.executable, "-c", KILLED, str(data / "gongshu.db")], check=False)
    assert leftovers.leftovers(data / "gongshu.db").journal is not None
    opened = open_store(data)
    try:
        assert opened.notes == (gate.ROLLED_BACK,)
        with opened.read() as session:
            tables = session.connection().exec_driver_sql("SELECT name FROM sqlite_master").scalars().all()
        assert "setting" in tables and "half" not in tables
    finally:
        opened.close()


@pytest.mark.parametrize("suffix", ["-journal", "-wal"])
def test_journal_of_another_store_is_set_aside(data: Path, tmp_path: Path, suffix: str) -> None:
    """R10: SQLite would play it in. It is moved away, and nothing of it gets into the store."""
    killed = tmp_path / "killed"
    shutil.copytree(data, killed)
    opened = open_store(data)
    for name in ("a", "b", "c"):
        put(opened, name)
    opened.close()
    if suffix == "-journal":
        subprocess.run([sys.executable, "-c", KILLED, str(killed / "gongshu.db")], check=False)
        shutil.copy(killed / "gongshu.db-journal", data)
    else:
        with closing(sqlite3.connect(killed / "gongshu.db")) as tool:
            tool.execute("PRAGMA journal_mode=WAL")
            tool.execute("DROP TABLE setting")
            tool.commit()
            shutil.copy(killed / "gongshu.db-wal", data)
    again = open_store(data)
    try:
        assert again.notes == (gate.STRAY,)
        assert {"a", "b", "c"} <= names(again)
        assert len(list((data / "set-aside").glob(f"*/gongshu.db{suffix}"))) == 1
    finally:
        again.close()


def test_reader_that_leaves_lets_the_commit_through(store: Store) -> None:
    """R3: a commit waits for a reader no longer than the reader reads."""
    reading, done = threading.Event(), threading.Event()

    def read() -> None:
        with closing(sqlite3.connect(store.file, isolation_level=None)) as reader:
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM setting").fetchall()
            reading.set()
            done.wait(0.2)

    thread = threading.Thread(target=read)
    thread.start()
    reading.wait()
    put(store, "through")
    done.set()
    thread.join()
    assert "through" in names(store)


# ── the damaged corpus (R8) ──────────────────────────────────────────────────────────────────────────────────────


def _flipped(whole: bytes, seed: int) -> bytes:
    """A few bytes changed at places that seed decides, in a page that holds something."""
    chance, harmed = random.Random(seed), bytearray(whole)
    start = chance.choice([0, 100, 4096, 8192]) if seed % 2 else chance.randrange(len(whole) - 4096)
    for place in range(start, min(start + chance.choice([16, 200, 4096]), len(harmed))):
        harmed[place] ^= chance.randrange(1, 256)
    return bytes(harmed)


MADE: dict[str, Callable[[bytes], bytes]] = {
    "zeros": lambda whole: bytes(len(whole)),
    "one byte": lambda _whole: b"S",
    "noise": lambda whole: random.Random(1).randbytes(len(whole)),
    "text": lambda _whole: "这不是数据库".encode() * 99,
    "workbook": lambda _whole: b"PK\x03\x04" + bytes(4000),
    "header alone": lambda whole: whole[:100],
    "half a page": lambda whole: whole[:2048],
    "cut in half": lambda whole: whole[: len(whole) // 2],
    "last page missing": lambda whole: whole[:-4096],
    "wrong page size": lambda whole: whole[:16] + b"\x02\x00" + whole[18:],
    "page size nonsense": lambda whole: whole[:16] + b"\x12\x34" + whole[18:],
    "header zeroed": lambda whole: bytes(100) + whole[100:],
    "schema page zeroed": lambda whole: whole[:100] + bytes(3996) + whole[4096:],
    "middle zeroed": lambda whole: whole[:8192] + bytes(len(whole) // 2) + whole[8192 + len(whole) // 2 :],
    "halves swapped": lambda whole: whole[: len(whole) // 2][::-1] + whole[len(whole) // 2 :],
    "empty": lambda _whole: b"",
}


def test_damaged_corpus(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """R8: no traceback, nothing written, the last verified backup named with its counts, and the way back works."""
    file = data / "gongshu.db"
    whole = file.read_bytes()
    good = back_up(file, tag="exit")
    corpus = {**MADE, **{f"flipped {seed}": lambda w, s=seed: _flipped(w, s) for seed in range(CASES)}}
    unnoticed = []
    for name, harm in corpus.items():
        file.write_bytes(harm(whole))
        before = bytes_of(data)
        try:
            open_store(data).close()
        except StoreTrouble as trouble:
            assert trouble.kind in (Trouble.DAMAGED, Trouble.FOREIGN, Trouble.GONE), name
            assert good.file.name in trouble.next_step and f"{good.records} 条记录" in trouble.next_step, name
            assert bytes_of(data) == before, name
        else:
            unnoticed.append(name)
    # a byte inside a value or in a page that is free breaks no structure: only the chain of the audit tells
    assert set(unnoticed) <= {f"flipped {seed}" for seed in range(0, CASES, 2)}, unnoticed
    file.unlink()
    file.mkdir()
    with pytest.raises(StoreTrouble):
        open_store(data)
    file.rmdir()
    file.write_bytes(bytes(5000))
    way = ways_back.newest(data)
    assert way is not None and way.records == good.records
    ways_back.go_back(data, way)
    open_store(data).close()
    with capsys.disabled():
        print(f"\nR8: {len(corpus) + 1} damaged stores, 0 tracebacks, 0 bytes written; {len(unnoticed)} only content")


def test_empty_or_missing_store_beside_a_backup_is_not_a_new_folder(data: Path) -> None:
    """R5: neither the guide nor a command founds a new store where there was one."""
    file = data / "gongshu.db"
    back_up(file, tag="exit")
    for gone in (lambda: file.write_bytes(b""), file.unlink):
        gone()
        for attempt in (lambda: open_store(data), lambda: open_store(data, create=True), lambda: _found(data)):
            with pytest.raises(StoreTrouble) as refused:
                attempt()
            assert refused.value.kind is Trouble.GONE
        assert not ways_back.is_new(data)


def test_founding_that_was_broken_off_may_begin_again(tmp_path: Path) -> None:
    """An empty file and no trace of earlier work: there is no store yet."""
    (tmp_path / "gongshu.db").write_bytes(b"")
    with pytest.raises(NotFound):
        open_store(tmp_path)
    assert ways_back.is_new(tmp_path)
    _found(tmp_path)
    assert not ways_back.is_new(tmp_path)
    with pytest.raises(Conflict):
        _found(tmp_path)


def _found(data: Path) -> None:
    from gongshu_desk.domain.codes import MandateLevel

    found_desk(data, unit="街道", term=1, level=MandateLevel.DISTRICT).store.close()


# ── one writer (R4) ──────────────────────────────────────────────────────────────────────────────────────────────


def test_name_of_a_dead_holder_is_never_believed(data: Path) -> None:
    """Free folder: opened in spite of the name. Held folder whose holder could not write its name: nobody is named."""
    dead = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True)
    owner_file(data).write_text(f"{socket.gethostname()}\t{int(dead.stdout)}", "utf-8")
    open_store(data).close()
    lock = take_lock(data)
    try:
        for text in (f"{socket.gethostname()}\t{int(dead.stdout)}", "", "\t", "甲\t乙"):
            owner_file(data).write_text(text, "utf-8")
            with pytest.raises(StoreTrouble, match="正由另一个程序使用。") as refused:
                take_lock(data)
            assert refused.value.kind is Trouble.BUSY
        owner_file(data).write_text("办公室-2\t77", "utf-8")
        with pytest.raises(StoreTrouble, match="电脑 办公室-2，进程 77") as refused:
            take_lock(data)
        assert "到电脑 办公室-2 上" in refused.value.next_step
        assert "就在这台电脑上" in in_use(socket.gethostname(), 1).next_step
    finally:
        lock.release()


def test_place_without_locks_is_refused(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some shares know no locks. A lock file that outlives a killed program would be no promise."""
    import fcntl

    def refuse(*_: object) -> None:
        raise OSError(38, "Function not implemented")

    monkeypatch.setattr(fcntl, "flock", refuse)
    with pytest.raises(StoreTrouble, match="不支持文件锁"):
        open_store(data)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root may run a program as somebody else")
def test_what_may_not_be_written_is_a_sentence(data: Path) -> None:
    """R5: file, lock and folder really read-only, for somebody who is not root: refused in words, nothing written."""
    with tempfile.TemporaryDirectory() as spare:
        Path(spare).chmod(0o755)
        folders = []
        for what, mode in (("gongshu.db", 0o444), ("gongshu.lock", 0o444), ("", 0o555)):
            folder = Path(shutil.copytree(data, Path(spare) / (what or "folder")))
            if what:
                lock_file(folder).touch()
            for place in (folder, *folder.rglob("*")):
                place.chmod(0o777)
            (folder / what).chmod(mode)
            folders.append(folder)
        before = [bytes_of(folder) for folder in folders]
        root = Path(__file__).resolve().parents[2]
        command = [sys.executable, "-c", READ_ONLY, *map(str, folders)]
        done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
        assert len(done.stdout.splitlines()) == 3, done.stderr
        assert all("不能写入" in line for line in done.stdout.splitlines()), done.stdout
        assert [bytes_of(folder) for folder in folders] == before


@pytest.mark.parametrize(
    ("code", "kind"),
    [(errno.ENOSPC, Trouble.FULL), (errno.EROFS, Trouble.UNWRITABLE), (errno.EACCES, Trouble.UNWRITABLE),
     (errno.EIO, Trouble.GONE), (errno.ENOENT, Trouble.GONE), (errno.EINVAL, Trouble.UNWRITABLE)],
)  # fmt: skip
def test_what_the_system_refuses_is_sorted(code: int, kind: Trouble, tmp_path: Path) -> None:
    """In Chinese whatever the language of the system, with the folder and a next step."""
    fault = folder_fault(OSError(code, "No such thing"), tmp_path)
    assert isinstance(fault, StoreTrouble) and fault.kind is kind
    assert "No such thing" not in str(fault) and str(tmp_path) in str(fault) and fault.next_step


def test_full_disk_at_the_start(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """R5: no room for our name beside the lock: opened all the same, without an old one. No room to try a copy: said."""

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    owner_file(data).write_text("办公室-2\t77", "utf-8")
    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_text", full)
        opened = open_store(data)
        assert not owner_file(data).exists()
        opened.close()
    subprocess.run([sys.executable, "-c", KILLED, str(data / "gongshu.db")], check=False)
    before = bytes_of(data)
    with monkeypatch.context() as patch:
        patch.setattr(shutil, "copyfile", full)
        with pytest.raises(StoreTrouble) as refused:
            open_store(data)
    assert refused.value.kind is Trouble.FULL and bytes_of(data) == before
    open_store(data).close()


# ── a place that goes away while the program runs (R5) ───────────────────────────────────────────────────────────


def test_stick_that_was_pulled_out_and_came_back(store: Store, tmp_path: Path) -> None:
    """The save says so, nothing is lost, and it works again, on the same folder or on one that is new to the system."""
    data, away = store.file.parent, tmp_path / "away"
    put(store, "before")
    for name, back in (
        ("again", lambda: away.rename(data)),
        ("copied back", lambda: (shutil.copytree(away, data), shutil.rmtree(away))),
    ):
        data.rename(away)
        for _ in range(2):
            with pytest.raises(StoreTrouble, match="数据文件夹不见了") as refused:
                put(store, "lost")
            assert refused.value.kind is Trouble.GONE and "不用重填" in refused.value.next_step
        assert not data.exists()
        back()
        put(store, name)
    assert {"before", "again", "copied back"} <= names(store) and "lost" not in names(store)
    with pytest.raises(StoreTrouble, match="正由另一个程序使用"):
        open_store(data)


def test_stick_that_somebody_else_took_meanwhile(store: Store, tmp_path: Path) -> None:
    """R4: another program holds the folder that came back; it is not written into."""
    data, away = store.file.parent, tmp_path / "away"
    put(store, "before")
    data.rename(away)
    with pytest.raises(StoreTrouble):
        put(store, "lost")
    shutil.copytree(away, data)
    other = take_lock(data)
    try:
        with pytest.raises(StoreTrouble) as refused:
            put(store, "both")
        assert refused.value.kind is Trouble.BUSY
    finally:
        other.release()
    put(store, "now")


def test_store_that_was_replaced_under_the_program(store: Store, tmp_path: Path) -> None:
    """A synchroniser put an older copy in its place, by renaming or into the same file: not a byte is written to it."""
    old = tmp_path / "old.db"
    shutil.copy(store.file, old)
    put(store, "newest")
    mine = store.file.read_bytes()
    for name, replace in (
        ("renamed", lambda: Path(shutil.copy(old, tmp_path / "new.db")).replace(store.file)),
        ("overwritten", lambda: store.file.write_bytes(old.read_bytes())),
    ):
        replace()
        for _ in range(2):
            with pytest.raises(EnvironmentFault, match="被别的程序换掉或改动"):
                put(store, "into the wrong one")
        assert store.file.read_bytes() == old.read_bytes()
        store.file.write_bytes(mine)
        put(store, name)
        mine = store.file.read_bytes()
