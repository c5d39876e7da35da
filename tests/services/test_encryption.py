"""Whole-store encryption: on, off, another password, and that damage and a wrong password are never mixed up."""

import os
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlmodel import select

from gongshu_desk.domain import recovery_key
from gongshu_desk.domain.codes import ActivityKind
from gongshu_desk.errors import Conflict, EnvironmentFault, InvalidInput
from gongshu_desk.services import attachments, encryption, safekeeping, upkeep, ways_back
from gongshu_desk.services.desk import Desk, open_desk
from gongshu_desk.services.encryption import Fresh
from gongshu_desk.services.tries import Tries
from gongshu_desk.store import engine, keyfile
from gongshu_desk.store.backup import inspect
from gongshu_desk.store.engine import fingerprint, is_encrypted, is_plain
from gongshu_desk.store.keyfile import Cost, KeyFileLost, WrongSecret
from gongshu_desk.store.tables import Activity

CHEAP = Cost(memory=64, iterations=1, lanes=1)
PASSWORD = "三棵香樟 河畔"
NEW = Fresh(bytes(range(32)), bytes(range(20)))
NAME = "芦荻湾走访记"
TODAY = date(2026, 11, 22)
PDF = b"%PDF-1.4\nevidence of Luweidang\n%%EOF\n"


def add(desk: Desk, no: str = "A1") -> None:
    """One activity."""
    with desk.store.write("新增活动") as session:
        session.add(Activity(no=no, name=NAME, kind=ActivityKind.TRAINING, held_on=date(2026, 3, 1)))


def names(desk: Desk) -> list[str]:
    """Of the activities there."""
    with desk.store.read() as session:
        return [f"{row.no} {row.name}" for row in session.exec(select(Activity))]


@pytest.fixture(scope="session")
def encrypted_folder(founded_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with an activity and an attachment, encrypted once. Copy it, do not write into it."""
    folder = tmp_path_factory.mktemp("encrypted")
    shutil.copytree(founded_folder, folder / "data", ignore=shutil.ignore_patterns("*.lock*"))
    desk = open_desk(folder / "data", "周敏", lambda: TODAY)
    add(desk)
    with desk.store.read() as session:
        uid = session.exec(select(Activity)).one().uid
    paper = folder / "签到表.pdf"
    paper.write_bytes(PDF)
    attachments.add(desk, "activity", uid, paper)
    encryption.turn_on(desk, PASSWORD, NEW, cost=CHEAP)
    desk.store.close()
    return folder / "data"


@pytest.fixture
def encrypted(encrypted_folder: Path, tmp_path: Path) -> Iterator[Desk]:
    """A store with an activity and an attachment, encrypted."""
    shutil.copytree(encrypted_folder, tmp_path / "data", ignore=shutil.ignore_patterns("*.lock*"))
    made = open_desk(tmp_path / "data", "周敏", lambda: TODAY, key=NEW.key)
    yield made
    made.store.close()


def everything_under(folder: Path) -> bytes:
    """All bytes of all files of a folder."""
    return b"".join(file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file())


def test_nothing_readable_is_left_but_what_is_named(encrypted: Desk) -> None:
    """Store, backup, journal and attachment are sealed; the plain ones from before are told, and go when asked."""
    add(encrypted, "A2")
    assert is_encrypted(encrypted.store.file) and names(encrypted) == [f"A1 {NAME}", f"A2 {NAME}"]
    assert upkeep.verify(encrypted).sound
    standing = encryption.standing(encrypted)
    assert standing.encrypted and standing.since == "2026-11-22" and len(standing.keys) == 2
    assert {file.suffix for file in standing.plain} >= {".db", ""}, "the backup from before and the attachment"
    assert NAME.encode() in everything_under(encrypted.data)
    assert encryption.remove_plain(encrypted, standing.plain) == []
    left = everything_under(encrypted.data)
    for told in (NAME.encode(), "翠柳街道".encode(), b"Luweidang", b"CREATE TABLE", b"SQLite format"):
        assert told not in left, told
    assert encryption.standing(encrypted).plain == ()
    assert attachments.content(encrypted, 1) == PDF and upkeep.verify(encrypted).sound


def test_opened_with_password_or_paper(encrypted: Desk) -> None:
    """Either opens the store and its backups; anything else is a wrong password and never damage."""
    encrypted.store.close()
    store = encrypted.store.file
    for key in (
        encryption.unlock(store, PASSWORD),
        encryption.unlock_on_paper(store, recovery_key.written(NEW.secret).lower()),
    ):
        desk = open_desk(encrypted.data, key=key)
        assert names(desk) == [f"A1 {NAME}"]
        desk.store.close()
    for other in (None, bytes(32)):
        with pytest.raises(InvalidInput, match="已加密") as caught:
            open_desk(encrypted.data, key=other)
        assert "损坏" not in str(caught.value)
    with pytest.raises(WrongSecret, match="数据密码不对"):
        encryption.unlock(store, PASSWORD + "!")
    with pytest.raises(InvalidInput, match="第 1 组有误"):
        encryption.unlock_on_paper(store, "Z" + recovery_key.written(NEW.secret)[1:])
    assert Tries(encrypted.data).count == 1, "a mistyped group is no try"


def test_damage_is_never_called_a_wrong_password(encrypted: Desk) -> None:
    """The password is right by its own seal; what does not read after that is damage, wherever it lies."""
    encrypted.store.close()
    store, whole = encrypted.store.file, encrypted.store.file.read_bytes()
    for at in (8, 60, 4096 + 60, len(whole) // 2):
        store.write_bytes(whole[:at] + bytes([whole[at] ^ 0x5A]) + whole[at + 1 :])
        assert encryption.needs_key(store)
        key = encryption.unlock(store, PASSWORD)
        with pytest.raises(WrongSecret):
            encryption.unlock(store, "别的密码一二三")
        with pytest.raises(EnvironmentFault, match="损坏"):
            open_desk(encrypted.data, key=key)
    store.write_bytes(whole)
    open_desk(encrypted.data, key=encryption.unlock(store, PASSWORD)).store.close()


def test_a_store_that_is_gone_is_restored_with_its_password(encrypted: Desk) -> None:
    """Without the store nothing but the key file beside it says that the backups need a password."""
    encrypted.back_up()
    encrypted.store.close()
    store = encrypted.store.file
    store.unlink()
    assert encryption.needs_key(store)
    key = encryption.unlock(store, PASSWORD)
    way = ways_back.newest(encrypted.data, key)
    assert way is not None and way.records
    with pytest.raises(InvalidInput, match="已加密"):
        ways_back.look(way.file)
    ways_back.go_back(encrypted.data, way, key)
    desk = open_desk(encrypted.data, key=key)
    assert names(desk) == [f"A1 {NAME}"]
    desk.store.close()


def test_a_new_password_leaves_the_store_byte_for_byte(encrypted: Desk) -> None:
    """Only the key file changes; the paper and a backup from before go on working."""
    backup = encrypted.back_up().file
    before = encrypted.store.file.read_bytes()
    key = encryption.unlock(encrypted.store.file, PASSWORD)
    encryption.put_secret(encrypted.store.file, key, keyfile.PASSWORD, "新换的一句话密码", cost=CHEAP)
    assert encrypted.store.file.read_bytes() == before
    encryption.change_password(encrypted, "新换的一句话密码", "又换了一句话", cost=CHEAP)
    for file in (encrypted.store.file, backup):
        assert encryption.unlock(file, "又换了一句话") == NEW.key
        with pytest.raises(WrongSecret):
            encryption.unlock(file, PASSWORD)
    stick = encrypted.data.parent / "U盘"
    stick.mkdir()
    assert safekeeping.keep_second(encrypted, str(stick)) is not None
    fresh = encryption.fresh()
    encryption.change_recovery_key(encrypted, "又换了一句话", fresh.secret, second=str(stick))
    encryption.change_password(encrypted, "又换了一句话", "第三次换的话", cost=CHEAP, second=str(stick))
    (kept,) = stick.glob("*/gongshu-*.key")
    assert keyfile.unlock(keyfile.read(kept), keyfile.PASSWORD, "第三次换的话") == NEW.key, (
        "at once, not at the next copy"
    )
    encryption.change_password(encrypted, "第三次换的话", "又换了一句话", cost=CHEAP, second=str(stick / "拔掉了"))
    assert encryption.unlock_on_paper(backup, "-".join(fresh.groups)) == NEW.key
    with pytest.raises(WrongSecret):
        encryption.unlock_on_paper(backup, recovery_key.written(NEW.secret))


def test_a_backup_is_restored_on_another_pc(encrypted: Desk, tmp_path: Path) -> None:
    """Backup folder alone, password alone: the key file lies beside the backup."""
    folder = tmp_path / "U盘"
    folder.mkdir()
    made = encrypted.back_up("manual", folder / "gongshu-20261122-170000-manual.db")
    assert inspect(made.file, NEW.key)["activity"] == 1
    with pytest.raises(InvalidInput):
        inspect(made.file, bytes(32))
    other = tmp_path / "other"
    key = encryption.unlock(made.file, PASSWORD)
    safekeeping.restore_data(other, made.file, key)
    desk = open_desk(other, key=encryption.unlock(other / "gongshu.db", PASSWORD))
    assert names(desk) == [f"A1 {NAME}"] and attachments.content(desk, 1) == PDF
    desk.store.close()


def test_a_restore_changes_neither_password_nor_encryption(encrypted: Desk) -> None:
    """A plain backup from before is encrypted on its way in; one under another key is refused with a way on."""
    (plain,) = [file for file in (encrypted.data / "backups").glob("*.db") if is_plain(file)]
    add(encrypted, "A2")
    safekeeping.restore_desk(encrypted, plain)
    assert is_encrypted(encrypted.store.file) and names(encrypted) == [f"A1 {NAME}"]
    assert attachments.content(encrypted, 1) == PDF and encrypted.store.key == NEW.key
    (sealed, *_) = [file for file in (encrypted.data / "backups").glob("*.db") if is_encrypted(file)]
    encryption.turn_off(encrypted, PASSWORD)
    with pytest.raises(Conflict, match="另一个数据密码"):
        safekeeping.restore_desk(encrypted, sealed)
    assert names(encrypted) == [f"A1 {NAME}"]


def test_turned_off_again(encrypted: Desk) -> None:
    """Plain, the same content, attachments too; the encrypted backups keep their key file."""
    with pytest.raises(WrongSecret):
        encryption.turn_off(encrypted, "不是这个密码")
    encryption.turn_off(encrypted, PASSWORD)
    assert encrypted.store.key is None and is_plain(encrypted.store.file)
    assert names(encrypted) == [f"A1 {NAME}"] and attachments.content(encrypted, 1) == PDF
    assert upkeep.verify(encrypted).sound
    assert not keyfile.key_file(encrypted.data).exists()
    old = [file for file in (encrypted.data / "backups").glob("*.db") if is_encrypted(file)]
    assert old and encryption.unlock(old[0], PASSWORD) == NEW.key


def test_lost_and_missing(encrypted: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A lost key file is found beside the backups; without any, the sentence says where to look. No module, a sentence."""
    keyfile.key_file(encrypted.data).unlink()
    assert encryption.unlock(encrypted.store.file, PASSWORD) == NEW.key
    encrypted.back_up()
    assert keyfile.key_file(encrypted.data).is_file(), "laid beside the store again"
    for file in (keyfile.key_file(encrypted.data), *(encrypted.data / "backups").glob("*.key")):
        file.unlink()
    with pytest.raises(KeyFileLost, match="找不到密钥文件") as caught:
        encryption.unlock(encrypted.store.file, PASSWORD)
    assert fingerprint(NEW.key) in caught.value.next_step
    encrypted.store.close()

    def missing(_name: str) -> object:
        raise ImportError

    monkeypatch.setattr(engine, "import_module", missing)
    with pytest.raises(EnvironmentFault, match="缺少加密组件"):
        open_desk(encrypted.data, key=NEW.key)
    assert not engine.can_encrypt()


def test_wrong_passwords_wait_longer_and_longer(tmp_path: Path) -> None:
    """Five are free, then 30 seconds, doubled, at most a quarter of an hour; a restart forgets nothing."""
    clock = [1000.0]
    waits = []
    for _ in range(12):
        tries = Tries(tmp_path, lambda: clock[0])
        waits.append(tries.failed())
        if waits[-1]:
            with pytest.raises(Conflict, match=f"请等 {waits[-1] + 1} 秒"):
                Tries(tmp_path, lambda: clock[0]).refuse_early()
        clock[0] += waits[-1] + 1
    assert waits == [0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900]
    clock[0] = 0
    assert Tries(tmp_path, lambda: clock[0]).wait <= 901, "a clock that was put back"
    tries.passed()
    assert Tries(tmp_path, lambda: clock[0]).count == 0


@pytest.mark.parametrize(
    ("password", "level"),
    [("", 0), ("1234567", 0), ("23456789", 0), ("aaaaaaaa", 0), ("Password1", 0), ("19851203", 1), ("香樟河畔", 1),
     ("kxmtwqzp", 1), ("三棵香樟长在河畔", 2), ("Hao-Jia_2026", 3), ("haojia 2026", 2), ("三棵香樟长在运河边上", 3)],
)  # fmt: skip
def test_strength_is_told(password: str, level: int) -> None:
    """Short, common or running ones are refused; digits alone are called weak."""
    assert encryption.strength(password).level == level


def test_a_killed_turning_on_leaves_a_whole_store(desk: Desk, tmp_path: Path) -> None:
    """Killed at every second step that puts a file in its place: the plain store is whole, or the encrypted one, and opens."""
    add(desk)
    desk.store.close()
    assert engine.can_encrypt(), "loaded once, not in every child"
    origin, seen = tmp_path / "origin", set()
    shutil.copytree(desk.data, origin)
    for step in range(1, 200, 2):
        shutil.rmtree(desk.data)
        shutil.copytree(origin, desk.data)
        if not _killed_at(step, desk.data):
            break
        store = desk.data / "gongshu.db"
        seen.add(is_encrypted(store))
        key = encryption.unlock(store, PASSWORD) if encryption.needs_key(store) else None
        again = open_desk(desk.data, key=key)
        assert names(again) == [f"A1 {NAME}"]
        again.store.close()
    assert seen == {False, True} and step > 6, "killed before and after the replacement"
    print(f"turning on killed at {step // 2} of its replacements, the store whole each time")


def _killed_at(step: int, data: Path) -> bool:
    """Turn encryption on in a child that dies at its n-th replacement of a file; whether it died."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
    left = [step]

    def counted(call: object) -> object:
        def wrapper(*args: object, **named: object) -> object:
            left[0] -= 1
            if left[0] == 0:
                os._exit(9)
            return call(*args, **named)  # type: ignore[operator]

        return wrapper

    try:
        desk = open_desk(data)
        os.replace = counted(os.replace)  # type: ignore[assignment]
        Path.replace = counted(Path.replace)  # type: ignore[method-assign,assignment]
        encryption.turn_on(desk, PASSWORD, NEW, cost=CHEAP)
    finally:
        os._exit(0)
