"""resources/ is found from a checkout, a wheel and a frozen bundle; data lies in the user's own folder."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from gongshu_desk import paths

ROOT = Path(__file__).resolve().parent.parent

FIND = "from gongshu_desk import paths; import sys; sys.stdout.buffer.write(str(paths.resources()).encode())"


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's wheel, built without network."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (found,) = folder.glob("*.whl")
    return found


def test_resources_of_the_checkout() -> None:
    assert paths.resources() == ROOT / "resources"


def test_resources_of_a_wheel(wheel: Path, tmp_path: Path) -> None:
    place = tmp_path / "安装 位置"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(place)
    found = subprocess.run(
        [sys.executable, "-c", FIND],
        cwd=place,
        env=os.environ | {"PYTHONPATH": str(place)},
        check=True,
        capture_output=True,
    )
    assert Path(found.stdout.decode()) == place / "gongshu_desk" / "resources"


def test_wheel_carries_every_resource_and_migration(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        held = set(archive.namelist())
    places = [path for name in ("gongshu_desk", "resources") for path in (ROOT / name).rglob("*")]
    here = {path.relative_to(ROOT).as_posix() for path in places if path.is_file() and path.suffix != ".pyc"}
    wanted = {f"gongshu_desk/{path}" if path.startswith("resources/") else path for path in here}
    assert any("migrations/versions/" in path for path in wanted)
    assert wanted - held == set()


def test_resources_of_a_frozen_bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources" / "rules").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources() == tmp_path / "resources"


def test_resources_missing_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "gongshu_desk" / "paths.py"))
    with pytest.raises(FileNotFoundError, match="resources"):
        paths.resources()


def test_data_lies_in_the_home_of_the_user(home: Path) -> None:
    data = paths.default_data()
    assert data.is_relative_to(home)
    assert data.name == "gongshu_desk"
    assert {paths.store_file(data).parent, paths.backups(data).parent, paths.logs(data).parent} == {data}


def test_share_of_another_computer_is_told_from_this_pcs_own_disk() -> None:
    mounts = "/dev/sda1 / ext4 rw 0 0\n//server/work /mnt/our\\040share cifs rw 0 0\n/dev/sdb1 /mnt/our\\040share/stick vfat rw 0 0\n"
    found = {
        place: paths.is_shared(Path(place), mounts)
        for place in ("/home/a", "/mnt/our share/b", "/mnt/our share/stick/c")
    }
    assert found == {"/home/a": False, "/mnt/our share/b": True, "/mnt/our share/stick/c": False}
    assert not paths.is_shared(Path("/home/a"), "")
