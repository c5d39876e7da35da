"""Looking after the store: verifying, restoring."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from gongshu_desk.domain.periods import year_span
from gongshu_desk.domain.points.score import score
from gongshu_desk.errors import NotFound
from gongshu_desk.services import points
from gongshu_desk.services.desk import Desk
from gongshu_desk.store import backup
from gongshu_desk.store.facts import year_facts
from gongshu_desk.store.session import data_folder, store_path, take_lock
from gongshu_desk.store.tables import TABLES, AuditEntry, ClosedYear


@dataclass(frozen=True, slots=True)
class Verified:
    """What `verify` found: records per table, closed years with their hash, and every fault as a sentence."""

    records: int
    closed_years: tuple[int, ...]
    faults: tuple[str, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing was found wrong."""
        return not self.faults

    @property
    def sentence(self) -> str:
        """The answer in Chinese."""
        if self.faults:
            return "\n".join(["核验发现：", *self.faults])
        years = "、".join(str(year) for year in self.closed_years)
        return f"核验通过：{self.records} 条记录" + (f"，已结账年度 {years} 指纹相符。" if years else "。")

    def as_document(self) -> dict[str, Any]:
        """For `--json`."""
        return {
            "sound": self.sound,
            "records": self.records,
            "closed_years": list(self.closed_years),
            "faults": list(self.faults),
        }


def verify(desk: Desk) -> Verified:
    """Integrity, foreign keys, audit completeness, and the hashes of closed years, recomputed."""
    with desk.store.read() as session:
        faults = [*_damage(session), *_unaudited(session)]
        count = sum(session.exec(select(sa.func.count()).select_from(table)).one() for table in TABLES.values())
        closed = session.exec(
            select(ClosedYear).where(col(ClosedYear.reopened_on).is_(None), col(ClosedYear.archived).is_(False))
        ).all()
        for entry in closed:
            faults.extend(_closed_fault(session, entry))
    return Verified(count, tuple(sorted(entry.year for entry in closed)), tuple(faults))


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


def _closed_fault(session: Session, entry: ClosedYear) -> list[str]:
    frozen = points.thaw(entry)
    faults = []
    if score(frozen.scheme, frozen.facts).hash != entry.hash:
        faults.append(f"{entry.year} 年度冻结的数据与结账时的指纹 {entry.hash[:4]}-{entry.hash[4:8]} 不符")
    faults.extend(_drifted(session, entry.year, frozen))
    return faults


def _drifted(session: Session, year: int, frozen: points.Basis) -> list[str]:
    """Whether the year's records still give what was frozen: nobody can change them through the program.

    The roster may change later (a group, a tag, a certificate number corrected), so everyone is scored as he stood
    at the closing, and only those whose number still stands; and only by facts of the year itself, for a window that
    begins in December may reach into a year that is still open.
    """
    now = year_facts(session, year, frozen.facts.level)
    standing = {person.certificate_no for person in now.participants}
    people = [person for person in frozen.facts.participants if person.certificate_no in standing]
    then, today = (
        score(frozen.scheme, replace(facts, participants=people), only=year_span(year)) for facts in (frozen.facts, now)
    )
    if then.hash == today.hash:
        return []
    moved = [
        row.certificate_no
        for row in then.rows
        if then.statement(row.certificate_no).lines != today.statement(row.certificate_no).lines
    ]
    shown = "、".join(moved[:5]) + (f" 等 {len(moved)} 人" if len(moved) > 5 else "")
    return [f"{year} 年度的记录与结账时不符，涉及代表证号 {shown}；结账后有人绕过程序改动过"]


def restore_from(data: Path, file: Path) -> Path | None:
    """Replace the store of a data folder by a verified backup; where the old one was set aside."""
    if not file.is_file():
        raise NotFound(f"没有找到备份文件 {file}。", "请核对路径；备份在数据文件夹的 backups 里。")
    data_folder(data)
    lock = take_lock(data)
    try:
        return backup.restore(file, store_path(data))
    finally:
        lock.release()
