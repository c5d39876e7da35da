"""What was done, and its undoing: 撤销 applies the before-images of a write as a new write."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache

import sqlalchemy as sa
from sqlmodel import Session, col, select

from gongshu_desk.domain.policy import NEVER_UNDONE, Command, undo_commands
from gongshu_desk.errors import Conflict, NotFound, UserError
from gongshu_desk.services import access
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.live_references import LiveReferences
from gongshu_desk.services.lookup import NAMED
from gongshu_desk.store import chain
from gongshu_desk.store.audit import DIGESTED, from_json
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import TABLES, AuditEntry, PointsScheme, Row

LARGEST_TRY = 200


@dataclass(frozen=True, slots=True)
class Done:
    """One write in the history: its number, when (UTC), who, what, and how many records."""

    batch: int
    at: datetime
    clerk: str
    sentence: str
    count: int


def recent(desk: Desk, limit: int = 200) -> list[Done]:
    """The latest writes, newest first."""
    listed = (col(AuditEntry.batch), col(AuditEntry.at), col(AuditEntry.clerk), col(AuditEntry.sentence))
    statement = (
        sa.select(*listed, sa.func.count()).group_by(*listed).order_by(col(AuditEntry.batch).desc()).limit(limit)
    )
    with desk.store.read() as session:
        return [Done(*row) for row in session.connection().execute(statement)]


def undo(desk: Desk, batch: int) -> Saved:
    """Put every record of a write back as it was before; Conflict where one was changed since.

    What the write added goes to the recycle bin; nothing is erased. Conflict too where others refer to what it
    added, where a key it would bring back was given away meanwhile, or where it gave certificates their numbers.
    """
    with desk.store.read() as session:
        entries = _entries(session, batch)
    command, *others = undo_commands({entry.table_name for entry in entries})
    for other in others:
        access.require(desk, other)
    try:
        with desk.store.write(f"撤销：{entries[0].sentence}", command) as session:
            _take_back(session, entries, batch)
    except sa.exc.IntegrityError as error:
        raise Conflict(*_GIVEN_AWAY) from error
    assert desk.store.last is not None
    return desk.store.last


def refusal(desk: Desk, batch: int) -> str:
    """Why a write cannot be taken back whole, in a sentence; empty where `undo` would do it.

    The undo is tried and thrown away, so that the answer is the one `undo` itself would give; a step of more than
    `LARGEST_TRY` records is only looked at, and judged when it is undone.
    """
    try:
        with desk.store.read() as session:
            entries = _entries(session, batch)
            if _changed_since(session, entries, batch):
                return _CHANGED[0]
            if len(entries) > LARGEST_TRY:
                return ""
        with desk.store.write("试撤销", Command.UNDO) as session:
            _take_back(session, entries, batch)
            raise _Tried
    except _Tried:
        return ""
    except UserError as error:
        return error.sentence
    except sa.exc.IntegrityError:
        return _GIVEN_AWAY[0]


def _changed_since(session: Session, entries: Sequence[AuditEntry], batch: int) -> bool:
    """Whether a record of these was written after the write they are of."""
    for name in {entry.table_name for entry in entries} - {chain.OWN}:
        table, ids = TABLES[name], [entry.row_id for entry in entries if entry.table_name == name]
        for start in range(0, len(ids), 500):
            later = select(table.id).where(col(table.id).in_(ids[start : start + 500]), table.sequence != batch)
            if session.exec(later.limit(1)).first() is not None:
                return True
    return False


class _Tried(Exception):
    """Throws a tried write away."""


_CHANGED = ("这一步之后，其中的记录又改过，不能整步撤销。", "请先撤销后来的操作，或直接修改那条记录。")
_GIVEN_AWAY = ("这一步之后，其中的编号或名称已给了别的记录，不能整步撤销。", "请直接修改那条记录。")


def _take_back(session: Session, entries: Sequence[AuditEntry], batch: int) -> None:
    """Newest first, and written together as far as no key is given to and fro among them."""
    held = _load(session, entries)
    added = ((e.table_name, e.row_id) for e in entries if e.before is None and e.table_name != chain.OWN)
    referred = LiveReferences(session, added)
    for entry in reversed(entries):
        alone = _alone(entry)
        if alone:
            session.flush()
        _revert(session, entry, batch, referred)
        if alone:
            session.flush()
    session.flush()
    held.clear()


def _alone(entry: AuditEntry) -> bool:
    """Whether a record must be written by itself: what checks it asks the store, or a unique key comes back."""
    if entry.table_name == chain.OWN:
        return False
    if entry.table_name in ("closedyear", "certificate", "pointsscheme", "term"):
        return True
    return entry.before is not None and not _unique(entry.table_name).isdisjoint(json.loads(entry.before))


@cache
def _unique(name: str) -> frozenset[str]:
    """The columns of a table's unique keys, and the one that takes a record out of them."""
    table: sa.Table = TABLES[name].__table__  # type: ignore[attr-defined]
    return frozenset(
        ["archived", *(column.name for index in table.indexes if index.unique for column in index.columns)]
    )


def _load(session: Session, entries: Sequence[AuditEntry]) -> list[Row]:
    """The records of these entries, read together; the session knows them as long as they are held."""
    held: list[Row] = []
    for name in {entry.table_name for entry in entries} - {chain.OWN}:
        table, ids = TABLES[name], [entry.row_id for entry in entries if entry.table_name == name]
        for start in range(0, len(ids), 500):
            held += session.exec(select(table).where(col(table.id).in_(ids[start : start + 500]))).all()
    return held


def _entries(session: Session, batch: int) -> list[AuditEntry]:
    if batch == 1:  # nothing would be left to work with
        raise Conflict("建立数据不能撤销。", "不再用的数据文件夹可以整个移走。")
    entries = session.exec(select(AuditEntry).where(AuditEntry.batch == batch).order_by(col(AuditEntry.id))).all()
    if not entries:
        raise NotFound("没有可以撤销的操作。", "请在「设置 › 操作记录」中查看做过的事。")
    if any(entry.table_name in NEVER_UNDONE for entry in entries):
        raise Conflict("账户的改动和登录记录不能撤销。", "请在「设置 › 账户」里重新设置。")
    if any(entry.table_name == "closedyear" for entry in entries):  # whoever opens a closed year says why
        raise Conflict("结账和重新打开年度不能撤销。", "请在「年终」页写明理由、文号、批准人，重新打开该年度。")
    return list(entries)


def _revert(session: Session, entry: AuditEntry, batch: int, referred: LiveReferences) -> None:
    if entry.table_name == chain.OWN and entry.action not in (chain.LINKED, chain.RESTORED):
        return  # who approved the step
    if entry.table_name == chain.OWN or entry.action == chain.FOUND:
        raise Conflict("升级和恢复备份不能撤销。", "需要更正的，请直接修改那条记录。")
    if any(chain.is_cleared(value) for value in json.loads(entry.before or "{}").values()):
        raise Conflict("这一步改的个人信息已按规定清除，不能撤销。", "请直接修改那条记录。")
    row: Row | None = session.get(TABLES[entry.table_name], entry.row_id)
    if row is None or row.sequence != batch:
        raise Conflict(*_CHANGED)
    if entry.table_name == "certificate":
        from gongshu_desk.services.certificate_register import refuse_undo  # the dashboard need not wait for it

        refuse_undo(session, row, entry.before)
    if isinstance(row, PointsScheme):
        from gongshu_desk.services import rule_uses  # likewise

        rule_uses.refuse_undo(session, row, entry.before)
    if entry.before is None:
        if not referred.count(row):
            row.archived = True
            referred.leave(row)
        elif type(row) not in NAMED.values():  # a group or tag made on the way stays, where others joined it since
            raise Conflict("这一步新增的记录，后来已有别的记录用到它，不能撤销。", "请先撤销后来的操作。")
        return
    if DIGESTED.get(entry.table_name, frozenset()) & set(json.loads(entry.before)):
        raise Conflict("这一步改的是冻结的内容，不能撤销。", "请用改动以前的备份恢复。")
    before = from_json(entry.table_name, entry.before)
    for name, value in before.items():
        setattr(row, name, value)
    referred.leave(row, None if row.archived else before)
