"""The log of the desktop. ID numbers and mobile numbers are masked in it, whatever an error quotes.

The package for a technician is `services.diagnosis`: there everybody is blotted out.
"""

import contextlib
import logging
import os
import tempfile
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from gongshu_desk import paths
from gongshu_desk.domain.private import covered

LARGEST, KEPT = 1_000_000, 5
"""Bytes of a log file, and how many are kept with the one being written."""
LONGEST = 20_000
"""Signs of one entry: the text of an error may hold a whole sheet."""
_LINE = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class _Covering(logging.Formatter):
    """Lines, and the traces below them, with the numbers of people masked."""

    def format(self, record: logging.LogRecord) -> str:
        return covered(super().format(record)[:LONGEST])


class LogFile(RotatingFileHandler):
    """The log file, with who took Qt's messages before it. Where it cannot be written the program goes on without."""

    before: Callable[..., object] | None = None

    def handleError(self, record: logging.LogRecord) -> None:
        """A stick that was pulled out, a full disk: nothing goes to the screen, and the file is opened anew next time."""
        if self.stream is not None:
            with contextlib.suppress(OSError, ValueError):
                self.stream.close()
            self.stream = None  # type: ignore[assignment]


def start_log(data: Path) -> LogFile:
    """Log into the data folder (where that may not be written, into the system's folder for such files): five files of
    1 MB at most. Qt's own messages go there, too.
    """
    folder = paths.logs(data)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        writable = os.access(folder, os.W_OK)
    except OSError:
        writable = False
    if not writable:
        folder = Path(tempfile.gettempdir())
    handler = LogFile(folder / "desk.log", maxBytes=LARGEST, backupCount=KEPT - 1, encoding="utf-8", delay=True)
    handler.setFormatter(_Covering(_LINE))
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
