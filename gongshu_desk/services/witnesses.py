"""Heads of the chain that were kept outside the store: on paper, in backups, in their journals, in the second place.

Cutting off the end of the history, computing all of it anew, or putting yesterday's file back leaves a chain that is
sound in itself. A head that was kept elsewhere shows it: it is not in the chain any more. Where nothing was kept
elsewhere, nothing shows it.
"""

import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlmodel import Session

from gongshu_desk import paths
from gongshu_desk.domain.policy import Command
from gongshu_desk.errors import InvalidInput, UserError
from gongshu_desk.services.audit_check import READ, named_entry
from gongshu_desk.store import audit, chain
from gongshu_desk.store.backup import listing
from gongshu_desk.store.chain import Tip
from gongshu_desk.store.engine import connect
from gongshu_desk.store.redo_lines import SUFFIX, found, key_of, last_line
from gongshu_desk.store.session import Store

_DIGITS = re.compile(r"[0-9a-f]{8,64}")


@dataclass(frozen=True, slots=True)
class Witness:
    """A head kept outside: where, when it was kept (local time), and the end of the chain as it was then."""

    place: str
    at: datetime
    tip: Tip


@dataclass(frozen=True, slots=True)
class Known:
    """What the chain says of a head on paper: the entry it belongs to, in words; empty where it is none of ours."""

    head: str
    entry: str
    later: int = 0

    @property
    def sentence(self) -> str:
        """The answer."""
        if not self.entry:
            return (
                f"操作链里没有 {self.head}：印出以后，历史被截短、重写过，或放回了更早的数据文件；"
                "也可能抄错了数字，请再对一遍纸上的八位"
            )
        since = f"此后又有 {self.later} 条，都接在它后面" if self.later else "它就是现在的链尾"
        return f"操作链里有 {self.head}：{self.entry}；{since}"


def look_up(session: Session, typed: str) -> Known:
    """Whether a head as it stands on paper is in the chain, and at which entry. InvalidInput for what is no head."""
    digits = re.sub(r"[\s\-－—–]", "", typed).lower()
    if not _DIGITS.fullmatch(digits):
        raise InvalidInput(f"「{typed}」不是操作链的数字。", "请照纸上「操作链」后面抄八位，如 7c1e-90b4。")
    connection = session.connection()
    shown = chain.short(digits)
    statement = READ.replace("ORDER BY", "WHERE hash >= ? AND hash < ? ORDER BY")
    row = connection.exec_driver_sql(statement, (digits, digits + "g")).first()
    if row is None:
        return Known(shown, "")
    later = connection.exec_driver_sql("SELECT count(*) FROM auditentry WHERE id > ?", (row[0],)).scalar_one()
    return Known(shown, named_entry(tuple(row)), int(later))


def gathered(data: Path, key: bytes | None = None, others: Iterable[Path] = ()) -> list[Witness]:
    """The heads that the backups and journals of a data folder and of `others` keep, oldest first."""
    made = []
    for folder in dict.fromkeys((paths.backups(data), *others)):
        for one in listing(folder):
            tip = _tip_of(one.file, key)
            if tip is not None:
                made.append(Witness(f"备份 {one.file.name}", one.made_at, tip))
        made += _journals(folder, key)
    return sorted(made, key=lambda one: one.at)


def _tip_of(file: Path, key: bytes | None) -> Tip | None:
    """The end of a backup's chain; None where it cannot be read or is older than the chain."""
    try:
        with closing(connect(file, key=key, readonly=True)) as copy:
            row = copy.execute(chain.LAST).fetchone()
    except (sqlite3.Error, OSError, UserError):
        return None
    return chain.tip_of(row) if row and row[2] else None


def _journals(folder: Path, key: bytes | None) -> Iterator[Witness]:
    for file in sorted(folder.glob(f"gongshu-*{SUFFIX}")):
        journal = found(file)
        try:
            line = last_line(journal, key_of(key)) if journal else None
        except UserError:
            continue  # sealed under another key
        columns, rows = line.tables.get(chain.OWN, ((), [])) if line else ((), [])
        if line is None or not rows or "hash" not in columns:
            continue
        numbered = [dict(zip(columns, row, strict=True)) for row in rows]
        last = max(numbered, key=lambda row: int(row["id"]))
        yield Witness(f"续记 {file.name}", _moment(line.at), chain.tip_of((last["id"], last["batch"], last["hash"])))


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        return datetime.min


def contradictions(session: Session, witnesses: Iterable[Witness]) -> list[str]:
    """A sentence for the newest head that is not in the chain any more; none where a restore on record explains it.

    One sentence is enough: what is missing at one backup is missing at those after it, too.
    """
    connection = session.connection()
    statement = f"SELECT max(at) FROM auditentry WHERE table_name = '{chain.OWN}' AND action = '{chain.RESTORED}'"
    restored = connection.exec_driver_sql(statement).scalar()
    since = _local(restored) if restored else datetime.min
    missing = []
    for one in witnesses:
        kept = connection.exec_driver_sql("SELECT hash FROM auditentry WHERE id = ?", (one.tip.id,)).scalar()
        if kept != one.tip.hash and one.at > since:
            missing.append((one, kept))
    if not missing:
        return []
    one, kept = missing[-1]
    what = "现在的数据里没有" if kept is None else "现在的数据里是另一条"
    return [
        f"{one.place}（{one.at:%Y-%m-%d %H:%M}）留有第 {one.tip.id} 号操作记录（操作链 {chain.short(one.tip.hash)}），{what}："
        "历史被截短、重写过，或绕过程序放回了更早的数据文件"
    ]


def _local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC).astimezone().replace(tzinfo=None)


def note_restored(store: Store, name: str) -> None:
    """Put into the chain that a backup was restored; heads kept before that need not be in it."""
    with store.write(f"恢复备份 {name}", Command.RESTORE) as session:
        audit.note(session, chain.RESTORED, {"file": name, "until": session.info["write"].tip.id})
