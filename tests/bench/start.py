"""P1: starting on a five-year district store, against a bare PySide6 window, and against LibreOffice Calc opening the
same year's workbook.

Every start is a process of its own, measured from its birth to the moment it says what is on the screen.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from gongshu_desk.exchange.workbook import write_workbook
from gongshu_desk.services.demo import fill
from gongshu_desk.services.desk import open_desk

ROUNDS = 5
WINDOW, PAGE, CALC = 2.5, 8.0, 0.5
"""Promises: first painted window, first page with data, and that page against Calc."""

BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

class Window(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, tell)

def tell():
    sys.stdout.write("window\\n")
    sys.stdout.flush()
    app.quit()

app = QApplication([])
window = Window()
window.resize(1366, 768)
window.show()
app.exec()
"""

OURS = """
import os, sys
from pathlib import Path
from gongshu_desk import app as program
from gongshu_desk.ui.kit.local_settings import LocalSettings

data = Path(sys.argv[1])
application = program.application()
from PySide6.QtCore import QObject, QEvent, QTimer
from gongshu_desk.app.desktop import Desktop

def tell(word):
    sys.stdout.write(word + "\\n")
    sys.stdout.flush()

class Watch(QObject):
    painted = False
    def eventFilter(self, thing, event):
        if event.type() == QEvent.Type.Paint and not self.painted:
            self.painted = True
            QTimer.singleShot(0, lambda: tell("window"))
        return False

desktop = Desktop(application, data, LocalSettings(Path(os.devnull) / "desktop.json"))
watch = Watch()
desktop.window.installEventFilter(watch)

def look():
    page = desktop.window.current()
    if page is None:
        return
    began = said.setdefault(page, told(page))
    if told(page) != began:
        desktop.window.repaint()
        tell("page")
        desktop.window.close()

said = {}

def told(page):
    return page.heading.explanation()
timer = QTimer()
timer.timeout.connect(look)
timer.start(5)
desktop.stay()
os._exit(0)
"""


def until(command: list[str], words: list[str]) -> dict[str, float]:
    """Seconds from the birth of a process to each word it says."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    began = perf_counter()
    found: dict[str, float] = {}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
    ) as run:
        assert run.stdout is not None
        for line in run.stdout:
            found.setdefault(line.strip(), perf_counter() - began)
    missing = set(words) - set(found)
    if missing:
        raise RuntimeError(f"{command[:3]} never said {missing}")
    return found


def best(command: list[str], words: list[str]) -> dict[str, float]:
    """The quickest of several starts, word by word."""
    runs = [until(command, words) for _ in range(ROUNDS)]
    return {word: min(run[word] for run in runs) for word in words}


def calc(workbook: Path, folder: Path) -> float | None:
    """Seconds LibreOffice needs to open the workbook (and write one cell of it out again); None where it is not."""
    program = shutil.which("soffice")
    if program is None:
        return None
    profile = f"-env:UserInstallation={(folder / 'office').as_uri()}"
    command = [program, profile, "--headless", "--convert-to", "csv", "--outdir", str(folder), str(workbook)]
    seconds = []
    for _ in range(3):  # the first run makes the profile
        began = perf_counter()
        subprocess.run(command, check=True, capture_output=True, timeout=300)
        seconds.append(perf_counter() - began)
    return min(seconds[1:])


def run() -> list[tuple[str, float, float | None, float | None]]:
    """The rows of P1."""
    with tempfile.TemporaryDirectory() as spare:
        folder = Path(spare)
        data = folder / "data"
        fill(data, scale="district", years=5)
        desk = open_desk(data)
        try:
            book = folder / "year.xlsx"
            write_workbook(desk, 2025, book)
        finally:
            desk.store.close()
        bare = best([sys.executable, "-c", BARE], ["window"])["window"]
        ours = best([sys.executable, "-c", OURS, str(data)], ["window", "page"])
        office = calc(book, folder)
    rows: list[tuple[str, float, float | None, float | None]] = [
        ("P1 first painted window / a bare window", ours["window"], bare, WINDOW),
        ("P1 first page with data / a bare window", ours["page"], bare, PAGE),
    ]
    if office is None:
        print("P1 first page / LibreOffice Calc: soffice is not installed, not measured")
    else:
        rows.append(("P1 first page with data / Calc opening the year's workbook", ours["page"], office, CALC))
    return rows
