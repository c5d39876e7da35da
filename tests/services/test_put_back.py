"""What a restore had set aside comes back as the store is now: encrypted where that is."""

import shutil
from pathlib import Path

from gongshu_desk.services import safekeeping
from gongshu_desk.services.desk import Desk
from gongshu_desk.store.engine import is_encrypted, is_plain
from tests.services.test_encryption import encrypted, encrypted_folder, names  # noqa: F401


def test_what_was_set_aside_plain_is_encrypted_when_it_is_put_back(
    encrypted: Desk,  # noqa: F811
    founded_folder: Path,
) -> None:
    before = names(encrypted)
    aside = encrypted.data / "set-aside" / "20260301-080000"
    aside.mkdir(parents=True)
    shutil.copy2(founded_folder / "gongshu.db", aside / "gongshu.db")
    assert before and is_plain(aside / "gongshu.db")
    safekeeping.put_back_desk(encrypted, aside)
    assert names(encrypted) == [] and is_encrypted(encrypted.store.file)
    assert is_plain(aside / "gongshu.db"), "it stays as it lies"
    kept = safekeeping.set_asides(encrypted)
    assert any(is_encrypted(one.folder / "gongshu.db") for one in kept), "what it replaced is set aside as it was"
