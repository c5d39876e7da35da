"""The weekly full check of the store, when it was last done, and whether the clock of this PC can be right.

When the store was checked is remembered beside it, with which file on which PC it was: a folder that was copied and a
store that was put back from a backup are another file, and are checked anew.
"""

import json
import socket
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlmodel import Session, col, select

from gongshu_desk.errors import EnvironmentFault
from gongshu_desk.files import write_atomically
from gongshu_desk.services import attachments
from gongshu_desk.services.desk import Desk
from gongshu_desk.store.session import PRAGMAS
from gongshu_desk.store.tables import AuditEntry

WEEK = timedelta(days=7)
SLACK = timedelta(minutes=10)
"""So much two clocks may differ (another PC wrote last, the time was set by a server)."""
LONG = timedelta(days=370)
"""Nobody leaves a store alone for longer than a statistical year."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What a full check found; no fault: the store is whole."""

    faults: tuple[str, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing was found wrong."""
        return not self.faults


def check(desk: Desk) -> Checked:
    """Every page, every index, every reference, and that every attachment is there; remembered where nothing is wrong.

    Far cheaper than `upkeep.verify`, which computes closed years again and follows the chain of the audit.
    """
    with desk.store.read() as session:
        faults = _faults(session)
    faults += attachments.missing(desk, deep=False)
    if not faults:
        remember(desk, _now())
    return Checked(tuple(faults))


def engine_words(desk: Desk) -> str:
    """The version of SQLite and the settings it works at, read from it: for the log (quality.md R3)."""
    with desk.store.read() as session:
        connection = session.connection()
        found = [f"{name}={connection.exec_driver_sql(f'PRAGMA {name}').scalar_one()}" for name in PRAGMAS]
        version = connection.exec_driver_sql("SELECT sqlite_version()").scalar_one()
    return f"SQLite {version}, {', '.join(found)}"


def due(desk: Desk, now: datetime | None = None) -> bool:
    """Whether this very file, on this PC, was not checked within a week. A check of the future does not count."""
    at = last(desk)
    return at is None or not timedelta(0) <= (now or _now()) - at < WEEK


def last(desk: Desk) -> datetime | None:
    """When this very file was checked (UTC); None where that is unknown, or was another file."""
    try:
        kept = json.loads(_memory(desk.data).read_text("utf-8"))
        if kept["file"] == _identity(desk):
            return datetime.fromisoformat(kept["at"])
    except (OSError, ValueError, RecursionError, KeyError, TypeError):
        pass
    return None


def remember(desk: Desk, now: datetime | None = None) -> None:
    """Keep that the store was found whole; a folder that may not be written is checked again next time."""
    text = json.dumps({"at": (now or _now()).isoformat(), "file": _identity(desk)}, ensure_ascii=False)
    try:
        write_atomically(_memory(desk.data), text.encode())
    except EnvironmentFault:
        return


def clock_words(desk: Desk, now: datetime | None = None) -> str:
    """What to say where the clock cannot be right, by the newest audit entry (UTC); empty where it may be.

    Nothing is refused: what was entered is ordered by numbers, never by the clock (quality.md R12).
    """
    now = now or _now()
    with desk.store.read() as session:
        newest = session.exec(select(AuditEntry.at).order_by(col(AuditEntry.id).desc()).limit(1)).first()
    if newest is None:
        return ""
    here = datetime.now(UTC).astimezone().utcoffset() or timedelta(0)
    told, entered = f"{now + here:%Y-%m-%d %H:%M}", f"{newest + here:%Y-%m-%d %H:%M}"
    if now < newest - SLACK:
        return f"电脑的时间（{told}）比最近一次登记（{entered}）还早。请核对日期和时间；登记照常，先后顺序按编号，不按时间。"
    if now > newest + LONG:
        return f"电脑的时间（{told}）比最近一次登记（{entered}）晚了 {(now - newest).days} 天。若不是这么久没用，请核对日期和时间。"
    return ""


def _faults(session: Session) -> list[str]:
    connection = session.connection()
    told = [row[0] for row in connection.exec_driver_sql("PRAGMA integrity_check(20)") if row[0] != "ok"]
    faults = [f"数据文件有损坏：{text}" for text in told]
    for table, number, target, _ in connection.exec_driver_sql("PRAGMA foreign_key_check").fetchmany(20):
        faults.append(f"{table} 第 {number} 条引用的 {target} 不存在")
    return faults


def _identity(desk: Desk) -> dict[str, Any]:
    file = desk.store.file.resolve()
    return {"pc": socket.gethostname(), "path": str(file), "number": file.stat().st_ino}


def _memory(data: Path) -> Path:
    return data / "last-check.json"


def _now() -> datetime:
    return datetime.now(UTC).replace(tzinfo=None, microsecond=0)
