"""The package a clerk hands to a technician: versions, counts, names of settings, and logs with everybody blotted out.

What leaves the PC carries no personal data. Of the store only numbers of rows and names of settings go in, never a
value; of the logs Chinese words, long digits, mail addresses and the folders of whoever uses this PC are blotted out,
so that places in the program, times and kinds of error stay.
"""

import platform
import re
import sqlite3
import sys
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from gongshu_desk import __version__, paths
from gongshu_desk.errors import UserError
from gongshu_desk.files import build_atomically
from gongshu_desk.store.engine import connect, is_encrypted

_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff·•]+")
_DIGITS = re.compile(r"\d{6,}")
_SPACED = re.compile(r"\d(?:[ \-]?\d){7,}")
_MAIL = re.compile(r"[\w.+-]+@[\w.-]+")
_HOME = re.compile(r"(?i)((?:[a-z]:)?[\\/]+(?:users|home|documents and settings)[\\/]+)[^\\/\s\"']+")
_MOMENT = re.compile(r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[,.]?\d*", re.M)
_BLOT = "＊"
_PARTS = (
    "pydantic",
    "sqlalchemy",
    "sqlmodel",
    "alembic",
    "reportlab",
    "openpyxl",
    "XlsxWriter",
    "PySide6",
    "sqlcipher3",
)
LOGS = ("desk.log*", "gongshu-desk.log*", "crash*.log*", "*.log")
LARGEST = 2_000_000
"""So much of the end of each log goes in."""


def blotted(text: str, folders: Sequence[Path] = ()) -> str:
    """A log without names and numbers of people, and without the folders given; moments at the head of a line stay."""
    for folder in sorted({str(folder) for folder in folders}, key=len, reverse=True):
        if len(folder) > 1:
            text = text.replace(folder, "<folder>").replace(folder.replace("\\", "\\\\"), "<folder>")
    return "\n".join(_blotted_line(line) for line in text.split("\n"))


def _blotted_line(line: str) -> str:
    moment = hit[0] if (hit := _MOMENT.match(line)) else ""
    rest = _HOME.sub(rf"\1{_BLOT}", line[len(moment) :])
    for pattern in (_MAIL, _SPACED, _DIGITS, _HAN):
        rest = pattern.sub(_BLOT, rest)
    return moment + rest


def write_package(data: Path, target: Path, key: bytes | None = None) -> Path:
    """Versions, the state of the store and the blotted logs as one .zip; returns it. `key` of an encrypted store.

    A store that cannot be opened is no hindrance: the package says why instead.
    """
    folders = (data, data.resolve(), Path.home(), Path(sys.prefix))

    def build(part: Path) -> None:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as package:
            package.writestr("system.txt", "\n".join(_versions()))
            package.writestr("store.txt", "\n".join(_store(data, key)))
            for log in _logs(data):
                text = log.read_bytes()[-LARGEST:].decode("utf-8", errors="replace")
                package.writestr(f"logs/{blotted(log.name)}.txt", blotted(text, folders))

    build_atomically(target, build)
    return target


def _versions() -> Iterator[str]:
    yield f"gongshu_desk {__version__}"
    yield f"Python {sys.version}"
    yield f"SQLite {sqlite3.sqlite_version}"
    yield platform.platform()
    for part in _PARTS:
        try:
            yield f"{part} {version(part)}"
        except PackageNotFoundError:
            yield f"{part} -"


def _store(data: Path, key: bytes | None) -> Iterator[str]:
    file = paths.store_file(data)
    if not file.exists():
        yield "no store"
        return
    yield f"size {file.stat().st_size}"
    yield f"backups {sum(1 for _ in paths.backups(data).glob('*')) if paths.backups(data).exists() else 0}"
    encrypted = is_encrypted(file)
    yield f"encrypted {encrypted}"
    if encrypted and key is None:
        return
    try:
        yield from _rows(file, key)
    except (sqlite3.Error, UserError) as error:
        yield f"cannot be read: {type(error).__name__} {getattr(error, 'sqlite_errorname', '')}"


def _rows(file: Path, key: bytes | None) -> list[str]:
    connection = connect(file, key=key, readonly=True)
    try:
        found = [
            f"{name} {connection.execute(f'PRAGMA {name}').fetchone()[0]}"
            for name in ("user_version", "page_count", "freelist_count", "journal_mode")
        ]
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type='table' ORDER BY name").fetchall()
        names = {str(name) for (name,) in tables if re.fullmatch(r"\w+", name)}
        if "alembic_version" in names:
            found += [f"schema {row[0]}" for row in connection.execute("SELECT version_num FROM alembic_version")]
        counts = {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in sorted(names)}
        found += [f"rows {name} {count}" for name, count in counts.items()]
        if "setting" in names:
            settings = connection.execute("SELECT name FROM setting WHERE NOT archived ORDER BY name")
            found += [f"setting {blotted(str(name))}" for (name,) in settings]
        return found
    finally:
        connection.close()


def _logs(data: Path) -> list[Path]:
    folder = paths.logs(data)
    found: Mapping[Path, None] = {log: None for pattern in LOGS for log in sorted(folder.glob(pattern))}
    return [log for log in found if log.is_file()]
