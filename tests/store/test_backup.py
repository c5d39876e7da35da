"""Copies that were really read back, their rotation, and the way back on a mess (R9, R10)."""

import os
import sqlite3
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlmodel import select

from gongshu_desk import files
from gongshu_desk.domain.codes import ActivityKind
from gongshu_desk.errors import EnvironmentFault, InvalidInput
from gongshu_desk.services.desk import Desk, open_desk
from gongshu_desk.store import backup
from gongshu_desk.store.backup import back_up, inspect, listing, rotate
from gongshu_desk.store.restoring import restore
from gongshu_desk.store.tables import Activity


def add(desk: Desk, no: str) -> None:
    """One activity."""
    with desk.store.write("新增活动") as session:
        session.add(Activity(no=no, name="培训", kind=ActivityKind.TRAINING, held_on=date(2026, 3, 1)))


def numbers(file: Path) -> list[str]:
    """The activities in a store file."""
    with closing(sqlite3.connect(file)) as connection:
        return [no for (no,) in connection.execute("SELECT no FROM activity ORDER BY no")]


def test_backup_is_whole_and_counted(desk: Desk) -> None:
    """Every table's count, an integrity check, and a name with moment and reason."""
    add(desk, "A1")
    made = desk.back_up("manual")
    assert made.file.parent == desk.data / "backups"
    assert numbers(made.file) == ["A1"]
    assert made.records == sum(inspect(made.file).values()) > 5
    assert [(b.file, b.tag) for b in listing(made.file.parent)] == [(made.file, "manual")]


def test_backup_while_the_store_is_open_is_consistent(desk: Desk) -> None:
    """What is being written is not in the copy, what was written is."""
    add(desk, "A1")
    made = desk.back_up()
    with desk.store.read() as session:
        session.exec(select(Activity)).all()
        second = desk.back_up()
    assert numbers(made.file) == numbers(second.file) == ["A1"]
    assert made.file != second.file


def test_backup_that_does_not_read_back_is_not_kept(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A copy with another count is refused, and nothing of it stays."""
    monkeypatch.setattr(backup, "inspect", lambda file, key=None: {"activity": 99})
    with pytest.raises(EnvironmentFault, match="核验不符"):
        desk.back_up()
    folder = desk.data / "backups"
    assert list(folder.iterdir()) == []


def test_backup_into_an_impossible_place_is_a_sentence(desk: Desk, tmp_path: Path) -> None:
    """A file where the folder should be."""
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(EnvironmentFault, match="没有做成") as refused:
        desk.back_up(target=tmp_path / "file" / "copy.db")
    assert refused.value.next_step


def test_backup_to_a_chosen_place_rotates_nothing(desk: Desk, tmp_path: Path) -> None:
    """The second place keeps what the clerk put there."""
    made = desk.back_up("manual", tmp_path / "usb" / "拷贝.db")
    assert made.file.exists()
    assert not (desk.data / "backups").exists()


LOOK = b"SQLite format 3\0" + (512).to_bytes(2, "big") + bytes(10) + (1).to_bytes(4, "big")
"""How the first bytes of a whole store of one page look: rotation glances at no more."""


def fakes(folder: Path, *moments: tuple[datetime, str], numbered: bool = False) -> list[Path]:
    """Files under the names of backups that can be whole, by a glance; their names, in the order given."""
    folder.mkdir(exist_ok=True)
    made = []
    for place, (moment, tag) in enumerate(moments, start=1):
        number = f"-{place:04d}" if numbered else ""
        made.append(folder / f"gongshu-{moment:%Y%m%d-%H%M%S}{number}-{tag}.db")
        made[-1].write_bytes(LOOK.ljust(512, b"\0"))
    return made


def test_rotation_keeps_days_weeks_months_and_closed_years(tmp_path: Path) -> None:
    """Of a copy a day over 850 days, rotated each day: the 7 newest, 12 weeks, 24 months, every closing; the rest goes."""
    first = datetime(2023, 1, 2, 17, 0)
    (tmp_path / "note.txt").write_text("not ours", encoding="utf-8")
    (tmp_path / "gongshu-old.db").write_bytes(b"a name like ours")
    (tmp_path / "gongshu-20231399-990000-exit.db").write_bytes(LOOK.ljust(512, b"\0"))
    days = [first + timedelta(days=n) for n in range(850)]
    for day in days:
        if day.month == 1 and day.day == 12:
            fakes(tmp_path, (day.replace(hour=9), f"closed{day.year - 1}"))
        (made,) = fakes(tmp_path, (day, "exit"))
        made.with_suffix(".redo").touch()
        rotate(tmp_path, made)
    kept = {b.made_at: b.tag for b in listing(tmp_path)}
    assert all(day in kept for day in days[-7:])
    weeks = {day.strftime("%G-%V") for day in kept}
    assert {(days[-1] - timedelta(weeks=n)).strftime("%G-%V") for n in range(12)} <= weeks
    assert len({day.strftime("%Y-%m") for day in kept if kept[day] == "exit"}) == 24
    assert {tag for tag in kept.values() if tag != "exit"} == {f"closed{year}" for year in (2022, 2023, 2024)}
    assert len(kept) <= 7 + 12 + 24 + 3
    assert {f.stem for f in tmp_path.glob("*.redo")} == {b.file.stem for b in listing(tmp_path) if b.tag == "exit"}
    strangers = ("note.txt", "gongshu-old.db", "gongshu-20231399-990000-exit.db")
    assert all((tmp_path / name).exists() for name in strangers)
    print(f"rotation: {len(days)} days, {len(kept)} copies kept")


def test_rotation_goes_by_number_not_by_a_clock_that_was_set_back(tmp_path: Path) -> None:
    """Copies made after the clock fell to 2020 are the newest all the same, and so is one of a clock set to 2099."""
    right = [(datetime(2026, 1, 1, 9) + timedelta(days=n), "exit") for n in range(30)]
    wrong = [(datetime(2099, 1, 1), "exit"), *((datetime(2020, 1, 1, 9, n), "exit") for n in range(9))]
    made = fakes(tmp_path, *right, *wrong, numbered=True)
    rotate(tmp_path, made[-1])
    assert [b.file for b in listing(tmp_path)][:7] == made[-1:-8:-1]
    assert made[29].exists()  # the last of the right clock: the newest of its week and of its month


def test_rotation_lets_nothing_damaged_push_out_what_is_whole(tmp_path: Path) -> None:
    """Ten newer ones that cannot be whole take nobody's place; without a sure one nothing goes at all."""
    good = fakes(tmp_path, *((datetime(2026, 1, 1, 9, n), "exit") for n in range(7)))
    bad = fakes(tmp_path, *((datetime(2027, 1, 1, 9, n), "exit") for n in range(10)))
    for file, content in zip(bad, (b"", b"x" * 512, LOOK, LOOK.ljust(300, b"\0")) * 3, strict=False):
        file.write_bytes(content)
    assert rotate(tmp_path, bad[-1]) == []
    rotate(tmp_path, good[-1])
    assert all(file.exists() for file in (*good, *bad))


def test_rotation_keeps_yesterday_on_a_busy_day(tmp_path: Path) -> None:
    """Ten imports this morning: the last copy of each day of the week stays."""
    days = fakes(tmp_path, *((datetime(2026, 11, 16 + n, 17), "exit") for n in range(6)))
    busy = fakes(tmp_path, *((datetime(2026, 11, 22, 9, n), "import") for n in range(10)))
    rotate(tmp_path, busy[-1])
    assert all(file.exists() for file in days) and not busy[0].exists()


def test_rotation_of_few_keeps_all(tmp_path: Path) -> None:
    """Seven copies of one second all stay."""
    made = fakes(tmp_path, *[(datetime(2026, 11, 22, 9), "exit")] * 7, numbered=True)
    assert rotate(tmp_path, made[-1]) == [] and len(listing(tmp_path)) == 7


def test_rotation_runs_with_each_backup_that_was_verified(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder never grows past what rotation keeps; a backup that fails removes nothing."""
    folder = desk.data / "backups"
    fakes(folder, *((datetime(2020, 5, 4, 9, n), "exit") for n in range(20)))
    with monkeypatch.context() as patch:
        patch.setattr(backup, "inspect", lambda file, key=None: {"activity": 99})
        with pytest.raises(EnvironmentFault):
            desk.back_up()
    assert len(listing(folder)) == 20
    desk.back_up()
    assert len(listing(folder)) <= backup.DAILY + 1


def test_backup_on_a_full_disk_removes_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The sentence says what is the matter in Chinese; the copies of before are all there."""
    made = desk.back_up()

    def full(part: Path, build: object, check: object) -> None:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    monkeypatch.setattr(backup, "build_atomically", full)
    with pytest.raises(EnvironmentFault, match="备份没有做成：磁盘空间不足"):
        desk.back_up()
    assert [b.file for b in listing(desk.data / "backups")] == [made.file]


def test_close_backs_up_what_changed(desk: Desk) -> None:
    """The first exit makes a copy; an exit after nothing but reading makes none."""
    add(desk, "A1")
    desk.close()
    folder = desk.data / "backups"
    assert [b.tag for b in listing(folder)] == ["exit"]
    os.utime(listing(folder)[0].file)
    again = open_desk(desk.data)
    assert not again.changed_since_backup()
    again.close()
    assert len(listing(folder)) == 1


def test_restore_brings_back_the_copy_and_sets_the_present_aside(desk: Desk) -> None:
    """The store becomes the copy; what was there before can still be had."""
    add(desk, "A1")
    made = desk.back_up()
    add(desk, "A2")
    desk.store.close()
    aside = restore(made.file, desk.store.file).aside
    assert numbers(desk.store.file) == ["A1"]
    assert aside is not None
    assert numbers(aside / desk.store.file.name) == ["A1", "A2"]
    open_desk(desk.data).store.close()


@pytest.mark.parametrize("suffix", ["-journal", "-wal", "-shm"])
def test_restore_sets_a_stale_journal_aside(desk: Desk, suffix: str) -> None:
    """A journal of the old file beside the new one would be played into it."""
    add(desk, "A1")
    made = desk.back_up()
    desk.store.close()
    stale = desk.store.file.with_name(desk.store.file.name + suffix)
    stale.write_bytes(b"stale" * 1000)
    aside = restore(made.file, desk.store.file).aside
    assert aside is not None
    assert not stale.exists()
    assert (aside / stale.name).read_bytes() == b"stale" * 1000
    assert inspect(desk.store.file)["activity"] == 1


@pytest.mark.parametrize("content", [b"", b"\x00" * 8192, "这不是数据".encode() * 500], ids=["empty", "zeros", "text"])
def test_restore_from_a_bad_file_changes_nothing(desk: Desk, tmp_path: Path, content: bytes) -> None:
    """The store stays, journals and all."""
    add(desk, "A1")
    desk.store.close()
    bad = tmp_path / "bad.db"
    bad.write_bytes(content)
    before = desk.store.file.read_bytes()
    with pytest.raises(InvalidInput, match=r"备份|数据|完整"):
        restore(bad, desk.store.file)
    assert desk.store.file.read_bytes() == before
    assert not (desk.data / "set-aside").exists()


def test_restore_from_a_damaged_backup_changes_nothing(desk: Desk) -> None:
    """A copy harmed on its stick is found out by the full check."""
    for number in range(60):
        add(desk, f"A{number}")
    made = desk.back_up()
    desk.store.close()
    whole = made.file.read_bytes()
    made.file.write_bytes(whole[:20480] + b"\xa5" * 16384 + whole[36864:])
    with pytest.raises(InvalidInput):
        restore(made.file, desk.store.file)
    assert len(numbers(desk.store.file)) == 60


def test_restore_that_cannot_replace_keeps_the_store(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The last step fails: the present store is still in its place and opens."""
    add(desk, "A1")
    made = desk.back_up()
    add(desk, "A2")
    desk.store.close()

    def refuse(temporary: Path, target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files, "_replace", refuse)
    with pytest.raises(EnvironmentFault):
        restore(made.file, desk.store.file)
    assert numbers(desk.store.file) == ["A1", "A2"]


def test_restore_where_there_is_no_store(desk: Desk, tmp_path: Path) -> None:
    """A new PC: the copy becomes the store."""
    add(desk, "A1")
    made = desk.back_up()
    (tmp_path / "new").mkdir()
    assert restore(made.file, tmp_path / "new" / "gongshu.db").aside is None
    assert numbers(tmp_path / "new" / "gongshu.db") == ["A1"]


def test_two_backups_of_one_second_have_two_names(desk: Desk) -> None:
    """Neither overwrites the other."""
    made = {back_up(desk.store.file, tag="import").file for _ in range(3)}
    assert len(made) == 3
    assert {b.file for b in listing(desk.data / "backups")} == made
