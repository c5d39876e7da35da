"""The office that is put to the test, made once a worker; and each proof's number, told at the end of the run."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.safety import scenes
from tests.safety.forked import Forker

Prove = Callable[[str], None]


@pytest.fixture(scope="session")
def office_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder of a small office. Copy it, do not write into it."""
    folder = tmp_path_factory.mktemp("office") / "data"
    scenes.office(folder)
    return folder


@pytest.fixture
def office(office_folder: Path, tmp_path: Path) -> Path:
    """A copy of the small office to do with as the test likes."""
    shutil.copytree(office_folder, tmp_path / "data", ignore=shutil.ignore_patterns("*.lock*"))
    return tmp_path / "data"


@pytest.fixture(scope="session")
def forker() -> Iterator[Forker]:
    """The program that forks workers to be killed, loaded once a worker of the tests."""
    with Forker() as made:
        yield made


@pytest.fixture
def prove(record_property: Callable[[str, object], None]) -> Iterator[Prove]:
    """Takes the sentence with a proof's number; the run prints it at its end."""
    yield lambda sentence: record_property("proof", sentence)
