"""The second place: the same again on a stick, whatever the stick does; the first place never notices (R9)."""

import errno
import shutil
from collections import namedtuple
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from gongshu_desk.domain.codes import ActivityKind
from gongshu_desk.services import safekeeping
from gongshu_desk.services.desk import Desk
from gongshu_desk.store import second_place
from gongshu_desk.store.backup import Backup, inspect, listing
from gongshu_desk.store.replay import ahead
from gongshu_desk.store.restoring import restore
from gongshu_desk.store.second_place import place_of
from gongshu_desk.store.tables import Activity

Usage = namedtuple("Usage", "total used free")


def add(desk: Desk, no: str) -> None:
    """One activity."""
    with desk.store.write("新增活动") as session:
        session.add(Activity(no=no, name="培训", kind=ActivityKind.TRAINING, held_on=date(2026, 3, 1)))


def names(folder: Path) -> set[str]:
    """The backups of a folder."""
    return {one.file.name for one in listing(folder)}


def test_it_holds_backups_and_journal_and_is_made_up_when_it_is_back(desk: Desk, tmp_path: Path) -> None:
    """Away for three backups: told, the first place goes on; back again: all of them, and today's work from there alone."""
    stick = tmp_path / "U 盘"
    desk.back_up()
    away = safekeeping.keep_second(desk, str(stick))
    assert away is not None and away.state == "missing" and "自动补存" in away.sentence
    for no in ("A1", "A2"):
        add(desk, no)
        desk.back_up("exit")
    add(desk, "A3")
    assert safekeeping.second_standing(desk.data, str(stick))[0] == away  # type: ignore[index]
    stick.mkdir()
    (stick / "别的文件.txt").write_text("不动", encoding="utf-8")
    back = safekeeping.keep_second(desk, str(stick))
    assert back is not None and back.ok and back.copied == 3
    place = place_of(stick, desk.store.origin)
    assert names(place) == names(desk.data / "backups")
    newest = listing(place)[0].file
    assert ahead(newest).steps == 1  # type: ignore[union-attr]
    (tmp_path / "new").mkdir()
    restore(newest, tmp_path / "new" / "gongshu.db", redo=True)
    assert inspect(tmp_path / "new" / "gongshu.db")["activity"] == 3
    assert safekeeping.keep_second(desk, str(stick)).copied == 0  # type: ignore[union-attr]
    assert (stick / "别的文件.txt").read_text(encoding="utf-8") == "不动"


def test_two_offices_on_one_stick_keep_apart(desk: Desk, tmp_path: Path) -> None:
    """Each store has a folder of its own there; a folder chosen by its own name is taken as it is."""
    one, other = place_of(tmp_path, "a" * 32), place_of(tmp_path, "b" * 32)
    assert one != other and place_of(one, "a" * 32) == one


def test_it_has_a_rotation_of_its_own_and_leaves_strangers_alone(desk: Desk, tmp_path: Path) -> None:
    """Older copies that only the stick has stay as long as rotation keeps them; what is no backup of ours is not touched."""
    made = desk.back_up().file
    place = place_of(tmp_path, desk.store.origin)
    place.mkdir()
    old = [place / f"gongshu-{datetime(2024, 1, 1) + timedelta(days=n):%Y%m%d}-170000-exit.db" for n in range(40)]
    for file in old:
        shutil.copy(made, file)
    (place / "gongshu-笔记.db").write_bytes(b"mine")
    assert safekeeping.keep_second(desk, str(tmp_path)).ok  # type: ignore[union-attr]
    left = names(place)
    assert made.name in left and old[-1].name in left and old[0].name not in left and len(left) < 25
    assert (place / "gongshu-笔记.db").exists() and names(desk.data / "backups") == {made.name}


@pytest.mark.parametrize(
    ("trouble", "state", "words"),
    [
        ("full", "full", "空间不足"),
        ("readonly", "readonly", "权限"),
        ("slow", "slow", "太慢"),
        ("spoilt", "bad", "不一致"),
    ],
)
def test_whatever_the_stick_does_is_told_and_leaves_the_first_place(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trouble: str, state: str, words: str
) -> None:
    """No half copy is left there, no earlier one is lost, and the next time it goes on."""
    made = desk.back_up()
    assert safekeeping.keep_second(desk, str(tmp_path)).ok  # type: ignore[union-attr]
    add(desk, "A1")
    newer = desk.back_up()
    place = place_of(tmp_path, desk.store.origin)
    limit = None
    with monkeypatch.context() as patch:
        if trouble == "full":
            patch.setattr(second_place.shutil, "disk_usage", lambda _place: Usage(1, 1, 0))
        elif trouble == "readonly":

            def refuse(_self: Path, *_: object, **__: object) -> None:
                raise OSError(errno.EROFS, "Read-only file system")

            patch.setattr(Path, "mkdir", refuse)
        elif trouble == "slow":
            limit = -1.0
        else:
            whole = second_place.write_atomically

            def spoil(path: Path, write: object, check: object = None) -> int:
                def checked(part: Path) -> None:
                    part.write_bytes(part.read_bytes()[:-1] + b"?")
                    check(part)  # type: ignore[operator]

                return whole(path, write, checked if check else None)  # type: ignore[arg-type]

            patch.setattr(second_place, "write_atomically", spoil)
        told = safekeeping.keep_second(desk, str(tmp_path), limit)
    assert told is not None and told.state == state and words in told.sentence
    assert {one.name for one in place.iterdir() if one.suffix == ".db"} == {made.file.name}
    assert names(desk.data / "backups") == {made.file.name, newer.file.name}
    assert safekeeping.keep_second(desk, str(tmp_path)).ok  # type: ignore[union-attr]
    assert newer.file.name in names(place)


def test_a_backup_is_due_after_hours_of_changes(desk: Desk) -> None:
    """At once without any; not after a quiet day; after four hours with a write; and where the clock fell back."""
    now = datetime.now()
    assert safekeeping.due(desk, now)
    made: Backup = desk.back_up()
    assert not safekeeping.due(desk, now + timedelta(days=3))
    add(desk, "A1")
    assert not safekeeping.due(desk, made.made_at + timedelta(hours=3))
    assert safekeeping.due(desk, made.made_at + timedelta(hours=5))
    assert safekeeping.due(desk, made.made_at - timedelta(days=400))
