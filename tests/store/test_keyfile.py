"""The key file: which secret opens it, what is a wrong password, what is a damaged file."""

import json
from pathlib import Path
from secrets import token_bytes

import pytest

from gongshu_desk.store import keyfile
from gongshu_desk.store.engine import connect, fingerprint, fingerprint_of, is_encrypted, is_plain
from gongshu_desk.store.keyfile import PASSWORD, RECOVERY, Cost, KeyFileLost, WrongSecret
from gongshu_desk.store.sealing import Sealer, Unsealed

KEY, SECRET = bytes(range(32)), bytes(range(20))
CHEAP = Cost(memory=64, iterations=1, lanes=1)


def made(password: str = "河畔的三棵香樟") -> keyfile.KeyFile:
    """A key file with both secrets."""
    file = keyfile.with_slot(keyfile.founded(KEY, "unit-1"), KEY, PASSWORD, password, cost=CHEAP)
    return keyfile.with_slot(file, KEY, RECOVERY, SECRET)


def test_either_secret_opens_and_nothing_else() -> None:
    """Full-width signs count as their plain ones; a wrong secret is told as one, of either kind."""
    file = made("Abc 123!")
    assert keyfile.unlock(file, PASSWORD, "Ａｂｃ　１２３！") == KEY
    assert keyfile.unlock(file, RECOVERY, SECRET) == KEY
    for wrong in ("abc 123!", "", "Abc 123! "):
        with pytest.raises(WrongSecret, match="数据密码不对"):
            keyfile.unlock(file, PASSWORD, wrong)
    with pytest.raises(WrongSecret, match="恢复密钥"):
        keyfile.unlock(file, RECOVERY, SECRET[::-1])


def test_a_new_password_is_one_new_slot() -> None:
    """The recovery key goes on opening it, the old password does not; the data key is the same."""
    file = keyfile.with_slot(made(), KEY, PASSWORD, "新的一句话密码", cost=CHEAP)
    assert keyfile.unlock(file, PASSWORD, "新的一句话密码") == keyfile.unlock(file, RECOVERY, SECRET) == KEY
    assert len(file.slots) == 2 and file.changed == 3
    with pytest.raises(WrongSecret):
        keyfile.unlock(file, PASSWORD, "河畔的三棵香樟")


def test_the_full_cost_is_64_mib_of_argon2id_and_works() -> None:
    """The one test that pays the full price of a guess."""
    file = keyfile.with_slot(keyfile.founded(KEY, "unit-1"), KEY, PASSWORD, "一句话")
    assert keyfile.FULL.memory == 64 * 1024 and file.slots[0].cost == keyfile.FULL
    assert keyfile.unlock(file, PASSWORD, "一句话") == KEY


def test_every_spoilt_byte_is_damage_never_a_wrong_password(tmp_path: Path) -> None:
    """One changed byte anywhere, a cut tail or an empty file: KeyFileLost, with the way to the copies."""
    place = tmp_path / keyfile.NAME
    keyfile.write(place, made())
    whole = place.read_bytes()
    assert keyfile.read(place) == made() or keyfile.unlock(keyfile.read(place), RECOVERY, SECRET) == KEY
    spoilt = [whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :] for at in range(len(whole))]
    for text in (*spoilt, whole[: len(whole) // 2], b""):
        place.write_bytes(text)
        try:
            found = keyfile.read(place)
        except KeyFileLost as error:
            assert "每个备份文件夹里都有" in error.next_step
        else:  # blanks and the like: nothing that is said was changed
            assert keyfile.unlock(found, RECOVERY, SECRET) == KEY


def test_a_rewritten_file_does_not_open(tmp_path: Path) -> None:
    """A slot moved to another store's file, a slot put back, a cheaper cost: told even where the checksum is right."""
    old, new = made(), keyfile.with_slot(made(), KEY, PASSWORD, "新的", cost=CHEAP)
    back = keyfile.KeyFile(new.fingerprint, new.store, new.changed, old.slots, new.seal)
    with pytest.raises(KeyFileLost, match="被改动过"):
        keyfile.unlock(back, PASSWORD, "河畔的三棵香樟")
    moved = keyfile.KeyFile(old.fingerprint, "unit-2", old.changed, old.slots, old.seal)
    with pytest.raises(WrongSecret):
        keyfile.unlock(moved, PASSWORD, "河畔的三棵香樟")
    place = tmp_path / keyfile.NAME
    keyfile.write(place, old)
    held = json.loads(place.read_text(encoding="utf-8"))
    held["slots"][0]["argon2id"]["memory_kib"] = 1 << 30
    place.write_text(json.dumps(held), encoding="utf-8")
    with pytest.raises(KeyFileLost):
        keyfile.read(place)


def test_copies_beside_the_backups_stand_in(tmp_path: Path) -> None:
    """Of several copies of this store's key the newest counts; another store's is not taken; none is told as such."""
    store = tmp_path / "gongshu.db"
    with connect(store, key=KEY) as connection:
        connection.execute("CREATE TABLE t (x)")
    connection.close()
    assert is_encrypted(store) and not is_plain(store) and fingerprint_of(store) == fingerprint(KEY)
    with pytest.raises(KeyFileLost, match="找不到密钥文件") as caught:
        keyfile.find(store)
    assert f"gongshu-{fingerprint(KEY)}.key" in caught.value.next_step
    other = token_bytes(32)
    keyfile.lay_beside(keyfile.founded(other, "unit-9"), tmp_path / "backups")
    newer = keyfile.with_slot(made(), KEY, PASSWORD, "新的", cost=CHEAP)
    keyfile.lay_beside(newer, tmp_path / "backups")
    keyfile.lay_beside(made(), tmp_path / "backups")
    assert keyfile.find(store).changed == 3
    keyfile.write(keyfile.key_file(tmp_path), made())
    assert keyfile.find(store).changed == 3
    keyfile.key_file(tmp_path).write_bytes(b"spoilt")
    assert keyfile.find(store).changed == 3 and keyfile.needs_key(store)
    (tmp_path / "backups" / f"gongshu-{fingerprint(KEY)}.key").unlink()
    with pytest.raises(KeyFileLost, match="密钥文件已损坏"):
        keyfile.find(store)
    store.write_bytes(bytes(16) + store.read_bytes()[16:])
    assert keyfile.needs_key(store), "a spoilt head beside a key file still asks for the password"


def test_sealed_bytes_open_whole_or_not_at_all() -> None:
    """Another key, purpose, name or one changed bit: Unsealed."""
    sealer = Sealer(KEY, "journal")
    sealed = sealer.seal("一行".encode(), b"7")
    assert sealer.open(sealed, b"7").decode() == "一行" and "一行".encode() not in sealed
    for other, bound in ((sealer, b"8"), (Sealer(KEY, "kept-files"), b"7"), (Sealer(bytes(32), "journal"), b"7")):
        with pytest.raises(Unsealed):
            other.open(sealed, bound)
    for at in range(len(sealed)):
        with pytest.raises(Unsealed):
            sealer.open(sealed[:at] + bytes([sealed[at] ^ 1]) + sealed[at + 1 :], b"7")
