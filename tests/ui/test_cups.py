"""Against a real print queue: CUPS with its PDF printer, where this machine has one (`.ci/run` sets it up)."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.calibration import Correction
from gongshu_desk.ui.kit import print_devices
from gongshu_desk.ui.kit.jobs import Jobs
from gongshu_desk.ui.kit.pdf_raster import open_pdf
from gongshu_desk.ui.kit.print_job import Order, PrintJob
from gongshu_desk.ui.kit.print_plan import Plan
from tests.ui.print_tools import A4, ACROSS, B4, marked, sheets

pytestmark = pytest.mark.cups


def told_by(*command: str) -> str:
    """What a CUPS command prints; empty where it is missing or nobody answers."""
    if shutil.which(command[0]) is None:
        return ""
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=20, env=os.environ | {"LC_ALL": "C"}
    )
    return done.stdout if done.returncode == 0 else ""


@pytest.fixture(scope="module")
def queue() -> str:
    """The queue that prints into PDF files; the test is skipped where there is none."""
    lines = told_by("lpstat", "-v").splitlines()
    found = [line.split()[2].rstrip(":") for line in lines if "cups-pdf:" in line]
    if not found:
        pytest.skip("no CUPS queue with the device cups-pdf:/ on this machine (lpstat -v names none)")
    return found[0]


@pytest.fixture
def folder() -> Iterator[Path]:
    """Where cups-pdf puts the files of this user; what the test printed is taken away again."""
    import pwd

    place = Path(pwd.getpwuid(os.getuid()).pw_dir) / "PDF"
    yield place
    for made in place.glob(f"*gongshu-*-{os.getpid()}*.pdf"):
        made.unlink()


def print_out(qtbot: QtBot, jobs: Jobs, folder: Path, pdf: bytes, order: Order, name: str) -> Path:
    """Print and wait for the file."""
    failed: list[object] = []
    name = f"{name}-{os.getpid()}"
    job = PrintJob(jobs, open_pdf(pdf), order, name, failed.append)
    with qtbot.waitSignal(job.ended, timeout=60_000):
        job.start()
    assert failed == []
    for _ in range(300):
        made = sorted(folder.glob(f"*{name}*.pdf"))
        if made and made[0].read_bytes().rstrip().endswith(b"%%EOF"):
            return made[0]
        time.sleep(0.1)
    raise AssertionError(f"the queue wrote no file for {name}: {told_by('lpstat', '-o')}")


def test_the_queue_is_found_with_what_it_can_do(qtbot: QtBot, queue: str) -> None:
    assert queue in print_devices.names()
    found = print_devices.device(queue)
    assert found.state in ("", "正在打印")
    assert found.takes(A4) and found.takes(B4)
    assert print_devices.printer_of(queue).isValid()


def test_pages_come_out_of_the_queue_in_place(qtbot: QtBot, jobs: Jobs, queue: str, folder: Path) -> None:
    order = Order(queue, Plan((1, 0, 2)), True, correction=Correction(4.0, -2.0, 101.0, 100.0))
    made = print_out(qtbot, jobs, folder, marked([A4, A4, ACROSS]), order, "gongshu-place")
    found = sheets(made, turned={2})
    assert [sheet.page for sheet in found] == [1, 0, 2]
    for sheet in found:
        assert sheet.size == pytest.approx(A4, abs=0.5)
    for sheet in found[:2]:
        assert (sheet.left, sheet.top) == pytest.approx((4 + 20.2, 28), abs=0.3)
    assert (found[2].left, found[2].top) == pytest.approx((297 - (-2 + 277), 4 + 30.3), abs=0.3)


def test_copies_go_through_the_queue(qtbot: QtBot, jobs: Jobs, queue: str, folder: Path) -> None:
    order = Order(queue, Plan((0, 1), 2), True)
    made = print_out(qtbot, jobs, folder, marked([A4, A4]), order, "gongshu-copies")
    assert [sheet.page for sheet in sheets(made, 100)] == [0, 1, 0, 1]


def test_other_paper_is_asked_for(qtbot: QtBot, jobs: Jobs, queue: str, folder: Path) -> None:
    made = print_out(qtbot, jobs, folder, marked([B4]), Order(queue, Plan((0,)), True), "gongshu-paper")
    (sheet,) = sheets(made)
    assert sheet.size == pytest.approx(B4, abs=1)
    # The driver's own B4 is 1 mm smaller than the sheet; CUPS sets the page in its middle.
    assert (sheet.left, sheet.top) == pytest.approx((20, 30), abs=0.8)
