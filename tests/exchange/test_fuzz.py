"""Five hundred damaged workbooks through the import: one kind of exception, no hang, no write, nothing left behind.

All go through `preview`, hence through the guards and the child process; one child serves several files, as it does for
the clerk, and every twentieth file begins with a new one. `FUZZ=5000` takes so many.
"""

import os
import subprocess
import tempfile
import time
from collections import Counter
from pathlib import Path

import pytest

from gongshu_desk.errors import UserError
from gongshu_desk.exchange import reading_worker
from gongshu_desk.exchange.importing import import_file, preview
from gongshu_desk.services.catalog import DEPUTIES
from gongshu_desk.services.desk import Desk
from tests.exchange.damage import GOOD, damaged

FILES = int(os.environ.get("FUZZ", "500"))
SHARES = 4
SECONDS = 10
"""For one file; reading one takes some milliseconds."""


@pytest.mark.parametrize("share", range(SHARES))
def test_damaged_workbooks(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, share: int) -> None:
    """A refusal with a sentence and a next step, or a preview of what is still there."""
    (tmp_path / "temp").mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temp"))
    monkeypatch.setattr(tempfile, "tempdir", None)
    started: list[subprocess.Popen[bytes]] = []
    make = subprocess.Popen
    monkeypatch.setattr(
        reading_worker.subprocess, "Popen", lambda *a, **o: started.append(make(*a, **o)) or started[-1]
    )
    stored, answers = desk.store.file.read_bytes(), Counter[str]()
    reading_worker.close()
    for number in range(FILES * share // SHARES, FILES * (share + 1) // SHARES):
        if number % 20 == 0:
            reading_worker.close()
        suffix, content = damaged(number)
        path = tmp_path / f"代表 名册 {number}{suffix}"
        path.write_bytes(content)
        answers[read(desk, path, number)] += 1
        assert path.read_bytes() == content
        path.unlink()
        assert desk.store.file.read_bytes() == stored, number
    reading_worker.close()
    assert answers["refused"] > answers["read"] > 0, answers
    assert len(started) >= FILES // SHARES // 20
    assert all(process.poll() is not None for process in started)
    assert not list((tmp_path / "temp").iterdir())
    assert not (desk.data / "backups").exists()


def read(desk: Desk, path: Path, number: int) -> str:
    """How the import answers; any other exception fails the test by the file's number."""
    began = time.monotonic()
    try:
        shown = preview(desk, DEPUTIES, path)
        answer = "read" if shown.rows else "empty"
    except UserError as error:
        assert error.sentence and error.next_step, number
        assert not any(word in str(error) for word in ("Traceback", "Error(", "exception")), (number, error)
        answer = "refused"
        if number % 25 == 1:
            with pytest.raises(UserError):
                import_file(desk, DEPUTIES, path)
    except Exception as error:
        raise AssertionError(f"damaged({number}) raised {error!r}") from error
    assert time.monotonic() - began < SECONDS, number
    return answer


@pytest.mark.parametrize("suffix", GOOD)
def test_the_whole_ones_are_read(desk: Desk, tmp_path: Path, suffix: str) -> None:
    """What the damaged files are made of is no refusal by itself."""
    path = tmp_path / f"名册{suffix}"
    path.write_bytes(GOOD[suffix])
    assert preview(desk, DEPUTIES, path).rows
