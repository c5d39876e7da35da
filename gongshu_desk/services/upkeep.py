"""Looking after the store: verifying, restoring."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from gongshu_desk import paths
from gongshu_desk.errors import Cancelled, NotFound, UserError
from gongshu_desk.services import attachments, closed_check
from gongshu_desk.services.closed_check import KeptPrint
from gongshu_desk.services.desk import Desk
from gongshu_desk.store import backup, kept_files, keyfile
from gongshu_desk.store.lock import data_folder, store_path, take_lock
from gongshu_desk.store.tables import TABLES, AuditEntry, ClosedYear


@dataclass(frozen=True, slots=True)
class PrintState:
    """How a frozen print stands: `same` byte for byte, another `layout`, `changed` figures, `unreadable`, `not_drawn`."""

    kept: KeptPrint
    state: str = "not_drawn"

    def as_document(self) -> dict[str, Any]:
        """For `--json`."""
        kept = self.kept
        return {
            "year": kept.year,
            "report": kept.report,
            "title": kept.title,
            "pages": kept.pages,
            "hash": kept.pdf_hash,
            "state": self.state,
        }


Redraw = Callable[[KeptPrint], tuple[str, int]]
"""Draws a frozen print again: SHA-256 (hex) of the PDF, pages. UserError where it cannot be drawn any more."""


@dataclass(frozen=True, slots=True)
class Verified:
    """What `verify` found: records per table, closed years, every fault and every harmless difference as a sentence."""

    records: int
    closed_years: tuple[int, ...]
    faults: tuple[str, ...]
    remarks: tuple[str, ...] = ()
    prints: tuple[PrintState, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether nothing was found wrong."""
        return not self.faults

    @property
    def sentence(self) -> str:
        """The answer in Chinese."""
        if self.faults:
            return "\n".join(["核验发现：", *self.faults, *self.remarks])
        years = "、".join(str(year) for year in self.closed_years)
        told = f"核验通过：{self.records} 条记录" + (f"，已结账年度 {years} 指纹相符" if years else "")
        same = sum(one.state == "same" for one in self.prints)
        return "\n".join([told + (f"，冻结的 {same} 种打印件重画一致。" if same else "。"), *self.remarks])

    def as_document(self) -> dict[str, Any]:
        """For `--json`."""
        return {
            "sound": self.sound,
            "records": self.records,
            "closed_years": list(self.closed_years),
            "faults": list(self.faults),
            "remarks": list(self.remarks),
            "prints": [one.as_document() for one in self.prints],
        }


def verify(desk: Desk, year: int | None = None, redraw: Redraw | None = None) -> Verified:
    """Integrity, foreign keys, audit completeness, and all that closed years froze, computed again.

    With `year` of that closed year only; with `redraw` its frozen prints are drawn again, too. The desktop does that on
    the drawing worker instead (`with_prints`).
    """
    with desk.store.read() as session:
        faults = [*_damage(session), *_unaudited(session)]
        count = sum(session.exec(select(sa.func.count()).select_from(table)).one() for table in TABLES.values())
        statement = select(ClosedYear).where(col(ClosedYear.reopened_on).is_(None), col(ClosedYear.archived).is_(False))
        closed = [entry for entry in session.exec(statement) if year in (None, entry.year)]
        faults += closed_check.unlocked(session)
        found = [closed_check.check(session, entry) for entry in closed]
    faults += [fault for checked in found for fault in checked.faults]
    faults += attachments.missing(desk)
    remarks = tuple(remark for checked in found for remark in checked.remarks)
    kept = tuple(PrintState(one) for checked in found for one in checked.prints)
    verified = Verified(count, tuple(sorted(entry.year for entry in closed)), tuple(faults), remarks, kept)
    return with_prints(verified, redraw) if redraw else verified


def with_prints(found: Verified, redraw: Redraw, progress: Callable[[int, int, str], None] | None = None) -> Verified:
    """What `verify` found, with its frozen prints drawn again; needs no store.

    Where the figures are untouched and only the paper differs, another version of the program lays them out otherwise:
    that is a remark. Figures that were touched are told already.
    """
    remarks, prints = list(found.remarks), []
    for place, one in enumerate(found.prints, start=1):
        if progress:
            progress(place, len(found.prints), one.kept.title)
        state = _state(found, one.kept, redraw)
        prints.append(replace(one, state=state))
        if state == "layout":
            remarks.append(
                f"{one.kept.year} 年度《{one.kept.title}》重画与结账时的版式不同，数据没有变；"
                "程序换了版本或字体时会这样，请保留结账时印的那一份"
            )
    return replace(found, remarks=tuple(remarks), prints=tuple(prints))


def _state(found: Verified, kept: KeptPrint, redraw: Redraw) -> str:
    if kept.values is None:
        return "unreadable"
    if any(fault.startswith(f"{kept.year} 年度冻结的《{kept.title}》") for fault in found.faults):
        return "changed"
    try:
        return "same" if redraw(kept) == (kept.pdf_hash, kept.pages) else "layout"
    except Cancelled:
        raise
    except UserError:
        return "layout"


def _damage(session: Session) -> list[str]:
    connection = session.connection()
    found = [row[0] for row in connection.exec_driver_sql("PRAGMA integrity_check(20)") if row[0] != "ok"]
    faults = [f"数据文件有损坏：{text}" for text in found]
    for table, number, target, _ in connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall():
        faults.append(f"{table} 第 {number} 条引用的 {target} 不存在")
    return faults


def _unaudited(session: Session) -> list[str]:
    """Every record was written by some write: its last sequence is that of an audit entry of its own."""
    faults = []
    entry = AuditEntry.__table__  # type: ignore[attr-defined]
    for name, table in TABLES.items():
        own = table.__table__  # type: ignore[attr-defined]
        known = sa.select(entry.c.id).where(
            entry.c.table_name == name, entry.c.row_uid == own.c.uid, entry.c.batch == own.c.sequence
        )
        statement = sa.select(sa.func.count()).select_from(own).where(~known.exists())
        missing = session.connection().execute(statement).scalar_one()
        if missing:
            faults.append(f"{name} 有 {missing} 条记录找不到对应的操作记录")
    return faults


def restore_from(data: Path, file: Path, key: bytes | None = None) -> Path | None:
    """Replace the store of a data folder by a verified backup; where the old one was set aside. `key`: of an encrypted one.

    Kept files the folder lacks are brought from beside the backup; what is nowhere is named by `verify`.
    """
    if not file.is_file():
        raise NotFound(f"没有找到备份文件 {file}。", "请核对路径；备份在数据文件夹的 backups 里。")
    data_folder(data)
    lock = take_lock(data)
    try:
        if key is not None:
            keyfile.take_in(file, data)
        aside = backup.restore(file, store_path(data), key)
        if key is not None:
            keyfile.accompany(store_path(data), paths.backups(data))
        wanted = backup.attachment_hashes(store_path(data), key)
        for place in dict.fromkeys((file.parent, paths.backups(data))):
            kept_files.carry_over(place, data, wanted, key)
        return aside
    finally:
        lock.release()
