"""The log of the desktop and the package a clerk may hand to a technician.

What leaves the PC carries no personal data: Chinese words and long digits of the log are blotted out,
places, times and code lines stay.
"""

import logging
import platform
import re
import sys
import zipfile
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path

import PySide6
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from gongshu_desk import __version__, paths
from gongshu_desk.files import build_atomically

_LINE = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
_DIGITS = re.compile(r"\d{6,}")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class LogFile(RotatingFileHandler):
    """The log file, with who took Qt's messages before it."""

    before: Callable[..., object] | None = None


def start_log(data: Path) -> LogFile:
    """Log into the data folder: five files of 1 MB at most. Qt's own messages go there, too."""
    folder = paths.logs(data)
    folder.mkdir(parents=True, exist_ok=True)
    handler = LogFile(folder / "desk.log", maxBytes=1_000_000, backupCount=4, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter(_LINE))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    handler.before = qInstallMessageHandler(_from_qt)
    return handler


def stop_log(handler: LogFile) -> None:
    """Let go of the log file."""
    qInstallMessageHandler(handler.before)
    logging.getLogger().removeHandler(handler)
    handler.close()


def _from_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    logging.getLogger("qt").log(_LEVELS.get(kind, logging.WARNING), message)


def blotted(text: str) -> str:
    """A log without names and numbers of people."""
    return _DIGITS.sub("＊", _HAN.sub("＊", text))


def write_package(data: Path, target: Path) -> Path:
    """Versions and the blotted logs as one .zip; returns it."""
    facts = [
        f"gongshu_desk {__version__}",
        f"Python {sys.version}",
        f"PySide6 {PySide6.__version__}",
        f"{platform.platform()}",
    ]

    def build(part: Path) -> None:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as package:
            package.writestr("system.txt", "\n".join(facts))
            for log in sorted(paths.logs(data).glob("desk.log*")):
                package.writestr(log.name + ".txt", blotted(log.read_text("utf-8", errors="replace")))

    build_atomically(target, build)
    return target
