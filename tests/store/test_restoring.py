"""Restore on a mess (R10): cut at every step it is the old store or the new one, whole; nothing moves before all is checked."""

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from gongshu_desk.domain.codes import ActivityKind
from gongshu_desk.errors import EnvironmentFault, InvalidInput, UserError
from gongshu_desk.services import safekeeping
from gongshu_desk.services.backup_overview import overview
from gongshu_desk.services.desk import Desk, open_desk
from gongshu_desk.store.restoring import put_back, restore, set_aside
from gongshu_desk.store.swap import note_file
from gongshu_desk.store.tables import Activity
from gongshu_desk.store.upgrade import open_store

ROOT = Path(__file__).resolve().parents[2]
MOST = 32
KILLED = """
import os, pathlib, shutil, sys
from gongshu_desk.store.restoring import restore
made, places = pathlib.Path(sys.argv[1]), sys.argv[2:]
left = 0
def counted(call):
    def step(*given, **named):
        global left
        left -= 1
        if left < 0:
            os._exit(9)
        return call(*given, **named)
    return step
for place, names in ((os, ("replace", "fsync")), (shutil, ("copy2",)), (pathlib.Path, ("unlink", "replace", "mkdir"))):
    for name in names:
        setattr(place, name, counted(getattr(place, name)))
for step, place in enumerate(places):
    child = os.fork()
    if not child:
        left = step
        restore(made, pathlib.Path(place))
        os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""
"""Restores into one folder after the other, each time in a process that ends itself, as by kill -9, before the n-th of
the calls that move or sync anything."""


def add(desk: Desk, no: str) -> None:
    """One activity."""
    with desk.store.write("新增活动") as session:
        session.add(Activity(no=no, name="培训", kind=ActivityKind.TRAINING, held_on=date(2026, 3, 1)))


def numbers(file: Path) -> list[str]:
    """The activities in a store file."""
    with closing(sqlite3.connect(file)) as connection:
        return [no for (no,) in connection.execute("SELECT no FROM activity ORDER BY no")]


def half_written(file: Path) -> None:
    """Leave a store as a killed writer leaves it: half a transaction in the file, its journal hot beside it."""
    write = (
        "import os, sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('PRAGMA journal_mode=TRUNCATE'); c.execute('PRAGMA cache_size=1'); c.execute('PRAGMA cache_spill=1');"
        "c.execute('BEGIN IMMEDIATE');"
        "[c.execute('INSERT INTO setting (uid, revision, sequence, origin, clerk, archived, name, value)'"
        " \" VALUES (?, 1, 0, '', '', 0, ?, ?)\", (str(n), str(n), 'x' * 3000)) for n in range(60)]; os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", write, str(file)], check=False)
    assert file.with_name(f"{file.name}-journal").stat().st_size > 0


@pytest.mark.skipif(os.name == "nt", reason="ends forked processes")
def test_cut_at_every_step_it_is_the_old_store_or_the_new(desk: Desk, tmp_path: Path) -> None:
    """A process ends itself before every single call; the store has a hot journal, too. Then the program opens it."""
    add(desk, "old")
    made = desk.back_up().file
    add(desk, "newer")
    desk.store.close()
    half_written(desk.store.file)
    places = [tmp_path / f"cut{step}" for step in range(MOST)]
    for data in places:
        data.mkdir()
        for name in ("gongshu.db", "gongshu.db-journal"):
            shutil.copy(desk.data / name, data / name)
    command = [sys.executable, "-c", KILLED, str(made), *(str(data / "gongshu.db") for data in places)]
    codes = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.split()
    steps = codes.index(b"0")
    assert set(codes[:steps]) == {b"9"} and set(codes[steps:]) == {b"0"} and steps > 10
    seen: list[str] = []
    for data in places[: steps + 1]:
        with closing(open_store(data)) as store:
            found = numbers(store.file)
            with store.read() as session:
                assert session.connection().exec_driver_sql("SELECT count(*) FROM setting").scalar_one() < 50
        assert found in (["old"], ["newer", "old"])
        assert not note_file(data / "gongshu.db").exists()
        seen.append("new" if found == ["old"] else "old")
    assert seen == sorted(seen, reverse=True) and seen[0] == "old" and seen[-1] == "new"
    print(f"restore: cut at {steps} steps, {seen.count('old')} times the old store, {seen.count('new')} the new")


def test_a_newer_programs_backup_is_refused_before_anything_moves(desk: Desk) -> None:
    """Both versions are named; the store, and what lies beside it, is as it was."""
    add(desk, "A1")
    made = desk.back_up().file
    desk.store.close()
    with closing(sqlite3.connect(made)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    before = {file: file.read_bytes() for file in desk.data.iterdir() if file.is_file()}
    with pytest.raises(EnvironmentFault, match=r"9999.*只到 00"):
        restore(made, desk.store.file)
    assert {file: file.read_bytes() for file in desk.data.iterdir() if file.is_file()} == before


def test_an_older_schemas_backup_is_migrated_before_it_takes_the_place(desk: Desk, tmp_path: Path) -> None:
    """A store of the fifth schema comes back in this program's, with all its rows."""
    from gongshu_desk.store.session import make_engine
    from gongshu_desk.store.upgrade import HEAD, migrate

    old = tmp_path / "gongshu-20240101-080000-exit.db"
    engine = make_engine(old)
    migrate(engine, "0005")
    with engine.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO unit (uid, revision, sequence, origin, clerk, archived, name, code, short_name, contact_phone)"
            " VALUES ('u', 1, 1, 'u', '', 0, '旧单位', '', '', '')"
        )
    engine.dispose()
    desk.store.close()
    restored = restore(old, desk.store.file)
    assert restored.aside is not None
    again = open_desk(desk.data)
    assert again.unit == "旧单位"
    with closing(sqlite3.connect(again.store.file)) as direct:
        assert direct.execute("SELECT version_num FROM alembic_version").fetchone() == (HEAD,)
    again.store.close()


@pytest.mark.parametrize("mess", ["nothing", "zeros", "half", "stray journal"])
def test_restore_onto_any_mess_opens_and_keeps_the_mess(desk: Desk, mess: str) -> None:
    """Whatever is there is set aside as it was; what comes back is the backup."""
    add(desk, "A1")
    made = desk.back_up().file
    add(desk, "A2")
    desk.store.close()
    file = desk.store.file
    beside = file.with_name("gongshu.db-wal")
    if mess == "nothing":
        file.unlink()
    elif mess == "zeros":
        file.write_bytes(b"\0" * 5000)
    elif mess == "half":
        file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    else:
        beside.write_bytes(b"stray" * 999)
    there = {one.name: one.read_bytes() for one in (file, beside) if one.exists()}
    restored = safekeeping.restore_into(desk.data, made)
    assert numbers(file) == ["A1"]
    if there:
        assert restored.aside is not None
        assert {one.name: one.read_bytes() for one in restored.aside.iterdir() if one.name in there} == there
    open_desk(desk.data).store.close()


def test_with_the_store_gone_the_journal_is_played_in_unasked(desk: Desk) -> None:
    """`redo` None: a store that is whole is replaced as asked, a lost one gets its work back."""
    made = desk.back_up().file
    add(desk, "A1")
    desk.store.close()
    assert safekeeping.restore_into(desk.data, made, redo=None).replayed is None
    assert numbers(desk.store.file) == []
    desk.store.file.write_bytes(b"spoilt")
    restored = safekeeping.restore_into(desk.data, made, redo=None)
    assert restored.replayed is not None and restored.replayed.steps == 1
    assert numbers(desk.store.file) == ["A1"]


def test_what_was_set_aside_is_listed_and_can_be_put_back(desk: Desk) -> None:
    """A restore too much is undone; what was under way when it was set aside is rolled back, and the copy stays."""
    made = desk.back_up().file
    add(desk, "A1")
    desk.store.close()
    half_written(desk.store.file)
    aside = restore(made, desk.store.file).aside
    assert aside is not None and numbers(desk.store.file) == []
    (listed,) = set_aside(desk.store.file)
    assert listed.folder == aside and listed.size > 4096
    put_back(aside, desk.store.file)
    assert numbers(desk.store.file) == ["A1"]
    assert {one.folder for one in set_aside(desk.store.file)} > {aside}
    (aside / "gongshu.db").write_bytes(b"spoilt" * 100)
    with pytest.raises(InvalidInput, match="不完整"):
        put_back(aside, desk.store.file)
    assert numbers(desk.store.file) == ["A1"]


def test_a_restore_at_the_open_desk_goes_on_with_clerk_and_rights(desk: Desk) -> None:
    """Backed up before and after; the same clerk, the same listeners; what is refused leaves the old store open."""
    add(desk, "A1")
    made = desk.back_up().file
    add(desk, "A2")
    heard: list[object] = []
    desk.store.listeners.append(heard.append)
    restored = safekeeping.restore_desk(desk, made, redo=True)
    assert restored.replayed is not None and restored.replayed.steps == 1
    assert numbers(desk.store.file) == ["A1", "A2"]
    add(desk, "A3")
    assert desk.clerk == "周敏" and heard
    first = overview(desk).first
    assert [one.why for one in first] == ["恢复后", "恢复前", "手工备份"]
    assert all(one.state == "已核验" and one.records for one in first)

    def refuse(_command: object) -> None:
        raise UserError("没有权限")

    desk.store.may = refuse
    with pytest.raises(UserError, match="没有权限"):
        safekeeping.restore_desk(desk, made)
    desk.store.may = None
    add(desk, "A4")


def test_the_drill_restores_opens_counts_and_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    """The newest backup and its journal, in a folder of its own that is gone afterwards; the result is kept."""
    made = desk.back_up().file
    add(desk, "A1")
    before = {file.name for file in desk.data.iterdir()}
    drill = safekeeping.drill(desk)
    assert (drill.file, drill.steps, drill.fault) == (made.name, 1, "")
    assert drill.records > 3 and "演练通过" in drill.sentence and "补上之后的 1 步" in drill.sentence
    assert safekeeping.last_drill(desk.data) == drill
    assert {file.name for file in desk.data.iterdir()} == before
    made.write_bytes(made.read_bytes()[:8192])
    failed = safekeeping.drill(desk, made)
    assert failed.fault and "没有通过" in failed.sentence
    assert numbers(desk.store.file) == ["A1"]
