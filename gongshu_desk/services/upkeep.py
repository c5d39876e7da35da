"""Looking after the store: verifying, restoring."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from gongshu_desk.errors import Cancelled, UserError
from gongshu_desk.services import attachments, audit_check, closed_check, witnesses
from gongshu_desk.services.closed_check import KeptPrint
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.witnesses import Known
from gongshu_desk.store import chain, guarded
from gongshu_desk.store.second_place import place_of
from gongshu_desk.store.tables import TABLES, ClosedYear


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
    entries: int = 0
    head: str = ""
    """The end of the chain of that many audit entries."""
    witnesses: int = 0
    """Heads kept in backups and their journals that were held against the chain."""

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
        if self.head:
            told += f"，{self.entries} 条操作记录环环相扣（操作链 {chain.short(self.head)}）"
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
            "entries": self.entries,
            "head": self.head,
            "witnesses": self.witnesses,
        }


def verify(desk: Desk, year: int | None = None, redraw: Redraw | None = None, others: Sequence[Path] = ()) -> Verified:
    """Integrity, foreign keys, the chain of the audit and each record against it, heads kept outside, and all that
    closed years froze, computed again. `others`: folders with backups beside the data folder's own (second place).

    With `year` of that closed year only; with `redraw` its frozen prints are drawn again, too. The desktop does that on
    the drawing worker instead (`with_prints`).
    """
    with desk.store.read() as session:
        history = audit_check.check(session)
        kept = witnesses.gathered(desk.data, desk.store.key, others)
        faults = [
            *_damage(session),
            *history.faults,
            *witnesses.contradictions(session, kept),
            *guarded.faults(session),
        ]
        remade = tuple(guarded.remarks(session))
        count = sum(session.exec(select(sa.func.count()).select_from(table)).one() for table in TABLES.values())
        statement = select(ClosedYear).where(col(ClosedYear.reopened_on).is_(None), col(ClosedYear.archived).is_(False))
        closed = [entry for entry in session.exec(statement) if year in (None, entry.year)]
        faults += closed_check.unlocked(session)
        found = [closed_check.check(session, entry) for entry in closed]
    faults += [fault for checked in found for fault in checked.faults]
    faults += attachments.missing(desk)
    remarks = (*history.remarks, *remade, *(remark for checked in found for remark in checked.remarks))
    prints = tuple(PrintState(one) for checked in found for one in checked.prints)
    verified = Verified(
        count, tuple(sorted(entry.year for entry in closed)), tuple(faults), remarks, prints,
        history.entries, history.head, len(kept),
    )  # fmt: skip
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


def second_folder(desk: Desk, root: str) -> tuple[Path, ...]:
    """Where this store's backups lie in the second place, for `verify`; nothing where it is not at hand."""
    place = place_of(Path(root), desk.store.origin) if root else None
    return (place,) if place is not None and place.is_dir() else ()


def known_head(desk: Desk, typed: str) -> Known:
    """Whether the head on a paper is in the chain, and at which entry; InvalidInput for what is no head."""
    with desk.store.read() as session:
        return witnesses.look_up(session, typed)
