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
from gongshu_desk.store.backup import back_up, inspect, listing, restore, rotate
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


def fakes(folder: Path, *moments: tuple[datetime, str]) -> None:
    """Empty files under the names of backups."""
    folder.mkdir(exist_ok=True)
    for moment, tag in moments:
        (folder / f"gongshu-{moment:%Y%m%d-%H%M%S}-{tag}.db").touch()


def test_rotation_keeps_days_weeks_months_and_closed_years(tmp_path: Path) -> None:
    """Of a copy a day over four years: the 7 newest, one of each of 12 weeks, one of each of 24 months, every closing."""
    last = datetime(2026, 11, 22, 17, 0)
    days = [last - timedelta(days=n) for n in range(4 * 365)]
    fakes(tmp_path, *((day, "exit") for day in days), (datetime(2023, 1, 12, 9), "closed2022"))
    (tmp_path / "note.txt").write_text("not ours", encoding="utf-8")
    rotate(tmp_path)
    kept = {b.made_at: b.tag for b in listing(tmp_path)}
    assert all(day in kept for day in days[:7])
    weeks = {day.strftime("%G-%V") for day in kept}
    assert {(last - timedelta(weeks=n)).strftime("%G-%V") for n in range(12)} <= weeks
    months = {day.strftime("%Y-%m") for day in kept if kept[day] == "exit"}
    assert len(months) == 24
    assert datetime(2023, 1, 12, 9) in kept
    assert len(kept) <= 7 + 12 + 24 + 1
    assert (tmp_path / "note.txt").exists()


def test_rotation_of_few_keeps_all(tmp_path: Path) -> None:
    """Seven copies of one morning all stay."""
    fakes(tmp_path, *((datetime(2026, 11, 22, 9, n), "exit") for n in range(7)))
    assert rotate(tmp_path) == []


def test_rotation_runs_with_each_backup(desk: Desk) -> None:
    """The folder never grows past what rotation keeps."""
    fakes(desk.data / "backups", *((datetime(2020, 5, 4, 9, n), "exit") for n in range(20)))
    desk.back_up()
    assert len(listing(desk.data / "backups")) <= backup.DAILY + 1


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
    aside = restore(made.file, desk.store.file)
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
    aside = restore(made.file, desk.store.file)
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
    assert restore(made.file, tmp_path / "new" / "gongshu.db") is None
    assert numbers(tmp_path / "new" / "gongshu.db") == ["A1"]


def test_two_backups_of_one_second_have_two_names(desk: Desk) -> None:
    """Neither overwrites the other."""
    made = {back_up(desk.store.file, tag="import").file for _ in range(3)}
    assert len(made) == 3
    assert {b.file for b in listing(desk.data / "backups")} == made
