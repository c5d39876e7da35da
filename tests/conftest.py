"""What every test stands on: an offscreen Qt, a home of its own, a quiet log."""

import gc
import logging
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Generator, Iterator
from datetime import date
from pathlib import Path

import pytest
from filelock import FileLock
from hypothesis import HealthCheck, settings

from gongshu_desk.domain.codes import ActivityKind, MandateLevel
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.services.demo import LAST_DAY, fill
from gongshu_desk.services.desk import Desk, found_desk, open_desk

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything imports Qt
os.environ.pop("QT_STYLE_OVERRIDE", None)
os.environ["GONGSHU_FACES"] = "bundled"  # the same prints on every machine; tests of the PC's faces take it back

settings.register_profile("ci", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("dev", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("ci" if os.environ.get("CI") else "dev")

HOME_FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "XDG_DATA_HOME": ".local/share",
    "XDG_CONFIG_HOME": ".config",
    "XDG_STATE_HOME": ".local/state",
    "XDG_DOCUMENTS_DIR": "Documents",
}


def pytest_collection_finish() -> None:
    """Thousands of collected tests need not be looked through at every collection of garbage."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 30, 30)


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the homes of the single tests lie."""
    return tmp_path_factory.mktemp("homes")


@pytest.fixture(autouse=True)
def home(homes: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh home folder, so that no test reads or writes the user's own data and settings."""
    folder = Path(tempfile.mkdtemp(dir=homes))
    for name, place in HOME_FOLDERS.items():
        monkeypatch.setenv(name, str(folder / place))
    return folder


@pytest.fixture(scope="session")
def samples() -> Path | None:
    """The folder of real lists outside the repository, where the machine has one."""
    named = os.environ.get("GONGSHU_SAMPLES")
    return Path(named) if named and Path(named).is_dir() else None


class Collector(logging.Handler):
    """Keeps what is logged at WARNING and above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None]:
    """A warning in the log fails the test, unless `@pytest.mark.logs("pattern")` announces it."""
    collector = Collector()
    root = logging.getLogger()
    root.addHandler(collector)
    try:
        outcome = yield
    finally:
        root.removeHandler(collector)
    expected = [str(mark.args[0]) for mark in item.iter_markers("logs")]
    surprising = [line for line in collector.lines if not any(re.search(pattern, line) for pattern in expected)]
    if surprising:
        pytest.fail("unexpected in the log:\n" + "\n".join(surprising), pytrace=False)
    missing = [pattern for pattern in expected if not any(re.search(pattern, line) for line in collector.lines)]
    if missing:
        pytest.fail("announced but not in the log: " + ", ".join(missing), pytrace=False)
    return outcome


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The number of each proof (on xdist's controller the reports of all workers come together)."""
    proofs = [
        (report.nodeid.rpartition("/")[2], sentence)
        for report in terminalreporter.getreports("passed") + terminalreporter.getreports("failed")
        for name, sentence in report.user_properties
        if name == "proof"
    ]
    if proofs:
        terminalreporter.section("what was proved (quality.md R1, R2, R5, R6)")
        for test, sentence in sorted(set(proofs)):
            terminalreporter.write_line(f"{test}: {sentence}")


# ── desks with data ───────────────────────────────────────────────────────────────────────────────────────────────

TODAY = date(2026, 11, 22)
"""The clock of the `desk` fixture."""


def _made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """A data folder that all workers of a run share: the first one to ask makes it. Copy it, do not write into it."""
    shared = factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent  # each worker has a folder of its own in the run's
    folder = shared / f"made-{name}"
    with FileLock(shared / f"made-{name}.lock"):
        if not folder.exists():
            half = factory.mktemp(f"half-{name}") / "data"
            make(half)
            half.rename(folder)
    return folder


@pytest.fixture(scope="session")
def founded_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder of a new store, made once: founding one runs every migration. Copy it, do not write into it."""
    folder = tmp_path_factory.mktemp("founded") / "data"
    found_desk(
        folder,
        unit="翠柳街道人大工委",
        term=1,
        level=MandateLevel.DISTRICT,
        term_from=date(2021, 12, 28),
        today=lambda: TODAY,
    ).store.close()
    return folder


@pytest.fixture
def desk(founded_folder: Path, tmp_path: Path) -> Iterator[Desk]:
    """A new store of a synthetic unit, without records."""
    shutil.copytree(founded_folder, tmp_path / "data", ignore=shutil.ignore_patterns("*.lock*"))
    made = open_desk(tmp_path / "data", "周敏", lambda: TODAY)
    yield made
    made.store.close()


@pytest.fixture(scope="session")
def street_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder of the synthetic street, made once; copy it, do not write into it."""
    return _made_once(tmp_path_factory, "street", fill)


@pytest.fixture
def street_data(street_folder: Path, tmp_path: Path) -> Path:
    """The data folder of a copy of the synthetic street, for a program of its own to open."""
    shutil.copytree(street_folder, tmp_path / "street", ignore=shutil.ignore_patterns("*.lock*"))
    return tmp_path / "street"


@pytest.fixture
def street(street_folder: Path, tmp_path: Path) -> Iterator[Desk]:
    """A copy of the synthetic street, to do with as the test likes; its clock stands on 31 December 2025."""
    shutil.copytree(street_folder, tmp_path / "street", ignore=shutil.ignore_patterns("*.lock*"))
    opened = open_desk(tmp_path / "street", "周敏", lambda: LAST_DAY)
    yield opened
    opened.store.close()


@pytest.fixture(scope="session")
def district_year(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The synthetic district (331 deputies, the year 2025), shared by all tests: for reading only."""
    made = _made_once(tmp_path_factory, "district", lambda folder: fill(folder, scale="district"))
    folder = tmp_path_factory.mktemp("district") / "data"  # one lock per worker
    shutil.copytree(made, folder, ignore=shutil.ignore_patterns("*.lock*"))
    opened = open_desk(folder, today=lambda: LAST_DAY)
    yield opened
    opened.store.close()


@pytest.fixture(scope="session")
def five_years_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder of five synthetic years of a district, made once; copy it, do not write into it."""
    from tests.services.five_years import five_years

    return _made_once(tmp_path_factory, "five-years", lambda folder: five_years(folder).store.close())


@pytest.fixture
def deputy() -> Callable[..., DeputyDraft]:
    """Makes roster rows: what a test does not say is plain."""

    def make(name: str = "王小明", certificate_no: str = "3301990100001", **values: object) -> DeputyDraft:
        given = {"name": name, "certificate_no": certificate_no, "level": MandateLevel.DISTRICT, "term": 1}
        return DeputyDraft.model_validate(given | values)

    return make


@pytest.fixture
def activity() -> Callable[..., ActivityDraft]:
    """Makes activities: what a test does not say is plain."""

    def make(no: str = "A001", held_on: date = date(2026, 3, 5), **values: object) -> ActivityDraft:
        given = {"no": no, "held_on": held_on, "name": "专题培训", "kind": ActivityKind.TRAINING}
        return ActivityDraft.model_validate(given | values)

    return make
