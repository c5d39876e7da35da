"""Exports on a disk that fills up, at ever larger sizes: a sentence, the old file untouched, nothing left beside it (R5, R6)."""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from gongshu_desk.errors import EnvironmentFault
from gongshu_desk.exchange.exporting import export_rows
from gongshu_desk.files import FULL_DISK
from gongshu_desk.services import records
from gongshu_desk.services.catalog import DEPUTIES
from tests.safety import scenes
from tests.safety.conftest import Prove


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """No file may grow beyond so many bytes: the system takes a part of a write, then refuses."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.filterwarnings(
    "ignore::pytest.PytestUnraisableExceptionWarning"
)  # XlsxWriter leaves its archive half closed
@pytest.mark.skipif(sys.platform == "win32", reason="no RLIMIT_FSIZE there")
def test_sheet_on_a_full_disk_is_the_old_one(office: Path, tmp_path: Path, prove: Prove) -> None:
    """The writer of workbooks wraps the system's error in one of its own; the clerk reads the same sentence."""
    desk = scenes.seated(office)
    try:
        rows = records.find(desk, DEPUTIES)
    finally:
        desk.store.close()
    target = tmp_path / "out" / "名册.xlsx"
    target.parent.mkdir()
    whole = tmp_path / "whole.xlsx"
    export_rows(DEPUTIES, rows, whole)
    size = whole.stat().st_size
    target.write_bytes(b"old")
    refused = 0
    for room in range(0, size - 1, max(1, size // 24)):
        with room_for(room), pytest.raises(EnvironmentFault) as caught:
            export_rows(DEPUTIES, rows, target)
        assert caught.value.sentence == FULL_DISK
        assert target.read_bytes() == b"old"
        assert list(target.parent.iterdir()) == [target]
        refused += 1
    gc.collect()
    export_rows(DEPUTIES, rows, target)
    assert target.read_bytes()[:2] == b"PK"
    prove(f"{refused} sheets refused by a full disk, the old one there each time")
    assert refused > 20
