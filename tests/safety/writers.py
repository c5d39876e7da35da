"""Everything the program hands out as a file, written by a worker that is killed (quality.md R6).

What needs the store is gathered once, before the fork: the worker does the writing, which is what is interrupted.
`sign` opens a file that was left, with a reader of its kind, and says what is in it; half a file has none.
"""

import os
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any
from unittest.mock import patch

import openpyxl
import pypdfium2

from gongshu_desk import files
from gongshu_desk.domain.codes import CertificateKind
from gongshu_desk.exchange.exporting import export_errors, export_rows
from gongshu_desk.exchange.importing import preview
from gongshu_desk.exchange.templates import write_template
from gongshu_desk.exchange.word import write_word
from gongshu_desk.exchange.workbook import save_workbook
from gongshu_desk.reports import catalog, issuing
from gongshu_desk.services import records
from gongshu_desk.services.catalog import DEPUTIES
from gongshu_desk.services.diagnosis import write_package
from gongshu_desk.services.redacting import redact
from gongshu_desk.services.year_sheets import year_sheets
from gongshu_desk.store.backup import back_up
from tests.safety import scenes
from tests.safety.forked import tell
from tests.safety.scenes import YEAR

Write = Callable[[Path], object]
OLD = b"the older file\n" * 4000
"""What lies at every target before; no reader takes it for a file of its kind."""
ABSENT = ("copy.db",)
"""Never written over an older file."""
NAMES = (
    "report.pdf", "certificates.pdf", "notice.docx", "year.xlsx", "template.xlsx", "errors.xlsx", "list.xlsx",
    "backup.db", "diagnosis.zip", "copy.db",
)  # fmt: skip
PREFIX = ".~gongshu-"
_COUNTED = ("person", "mandate", "activity", "attendance")
_ready: dict[Path, dict[str, Write]] = {}


def prepare(data: Path) -> None:
    """Gather what the writers of this folder write."""
    if data not in _ready:
        _ready[data] = _gathered(data)


def _gathered(data: Path) -> dict[str, Write]:
    desk = scenes.seated(data)
    try:
        scenes.call(desk, 0)
        issuing.issue(desk, CertificateKind.TRAINING, YEAR)
        report, certificates = (
            catalog.produce(desk, name, catalog.Options(YEAR)).pdf for name in ("deputy-roster", "training-certificate")
        )
        notice = catalog.gather(desk, "meeting-notice", catalog.Options.of(YEAR, activity="A0000"))
        sheets, rows = year_sheets(desk, YEAR), records.find(desk, DEPUTIES)
        untidy = data.parent / "untidy.csv"
        untidy.write_text("姓名,代表证号,层级,届次\n" + ",,市,x\n" * 40, encoding="utf-8")
        shown = preview(desk, DEPUTIES, untidy)
    finally:
        desk.store.close()
    made: tuple[Write, ...] = (
        lambda path: files.write_atomically(path, report),
        lambda path: files.write_atomically(path, certificates),
        lambda path: write_word(notice.report.word, notice.figures, data, path),
        lambda path: save_workbook(sheets, path),
        lambda path: write_template(DEPUTIES, path),
        lambda path: export_errors(shown, path),
        lambda path: export_rows(DEPUTIES, rows, path),
        lambda path: back_up(data / "gongshu.db", target=path),
        lambda path: write_package(data, path),
        lambda path: _redacted(data, path),
    )
    return dict(zip(NAMES, made, strict=True))


def _redacted(data: Path, path: Path) -> None:
    desk = scenes.seated(data)
    try:
        redact(desk, path)
    finally:
        desk.store.close()


def writer(data: str, names: list[str], at: int = 0, naive: bool = False) -> None:
    """Write these files; `at`: killed by itself before (odd) or after (even) that operation of files.py.

    `naive` writes straight onto the target, as a program without care would: the canary.
    """
    counted = _Counted(at)
    if naive:
        files._settle = _straight
    for name in names:
        tell("begin", step=name)
        with counted.patched():
            _ready[Path(data)][name](Path(data) / "out" / name)
        tell("done", step=name, operations=counted.seen)


def _straight(path: Path, make: Callable[[Path, Path], int], _check: object) -> int:
    path.unlink(missing_ok=True)
    return make(path, path)


class _Counted:
    """Counts what is asked of the system by Python, and kills the process before or after one of it."""

    def __init__(self, at: int) -> None:
        self.seen, self.at = 0, at

    def _here(self) -> None:
        self.seen += 1
        if self.seen == self.at:
            os.kill(os.getpid(), 9)

    def patched(self) -> "_Patches":
        names = ("fsync", "replace", "chmod", "unlink")
        patches = [patch.object(os, name, self._around(getattr(os, name))) for name in names]
        real = files._CountedFile.write

        def write(file: Any, content: Any) -> int:
            held = bytes(content)
            self._here()
            if self.seen + 1 == self.at:  # killed when a half is written
                real(file, held[: len(held) // 2])
            self._here()
            return real(file, held)

        return _Patches([*patches, patch.object(files._CountedFile, "write", write)])

    def _around(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*given: Any, **more: Any) -> Any:
            self._here()
            result = real(*given, **more)
            self._here()
            return result

        return call


class _Patches:
    """Several patches as one."""

    def __init__(self, patches: list[Any]) -> None:
        self.patches = patches

    def __enter__(self) -> None:
        for one in self.patches:
            one.start()

    def __exit__(self, *_: object) -> None:
        for one in self.patches:
            one.stop()


# --- what was left


def sign(file: Path) -> object:
    """What a reader of this kind finds in a file: pages, sheets with their rows, members, rows of tables.

    Raises whatever the reader raises of half a file.
    """
    if file.suffix == ".pdf":
        assert file.read_bytes().rstrip().endswith(b"%%EOF")  # the reader itself would mend one that is cut
        with pypdfium2.PdfDocument(file) as document:
            return [len(page.get_textpage().get_text_range()) for page in document]
    if file.suffix == ".db":
        with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            return [connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in _COUNTED]
    with zipfile.ZipFile(file) as package:
        assert package.testzip() is None
        names = sorted(package.namelist())
    if file.suffix == ".xlsx":
        with closing(openpyxl.load_workbook(file, read_only=True)) as book:
            return [(page.title, page.max_row, page.max_column) for page in book.worksheets]
    return names
