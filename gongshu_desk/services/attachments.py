"""附件: papers, scans and recordings kept with any record, as the evidence somebody may ask for at the counter."""

import stat
import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import sqlalchemy as sa
from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import AttachmentRole
from gongshu_desk.domain.file_kinds import kind_of
from gongshu_desk.domain.policy import Command
from gongshu_desk.errors import Conflict, EnvironmentFault, InvalidInput, NotFound
from gongshu_desk.files import safe_name as safe_name
from gongshu_desk.services.desk import Desk, setting_of
from gongshu_desk.store import kept_files
from gongshu_desk.store.entry_tables import Attachment
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import TABLES

MOST_BYTES = 20 * 1024 * 1024
"""Of one file: a scan of a hundred pages is smaller."""
MOST_FILES = 50
"""Of one record."""
BUDGET_BYTES = 2 * 1024**3
"""Of a whole store, unless the setting `attachments.budget` says otherwise: what a USB stick can still carry."""
_OPENED: list[tempfile.TemporaryDirectory[str]] = []
"""Folders of copies that were opened; they go with the program."""


@dataclass(frozen=True, slots=True)
class Kept:
    """One attachment as it is listed. `size` in bytes."""

    id: int
    name: str
    media_type: str
    size: int
    added_on: date
    clerk: str
    note: str


@dataclass(frozen=True, slots=True)
class Room:
    """How much of the budget is used, in bytes; the same bytes kept twice count once."""

    used: int
    budget: int

    @property
    def free(self) -> int:
        """What may still be kept."""
        return max(self.budget - self.used, 0)


def listed(desk: Desk, table: str, uid: str) -> list[Kept]:
    """The attachments of the record of this table and uid, in the order of keeping; NotFound where it is gone."""
    with desk.store.read() as session:
        _refuse_gone(session, table, uid)
        return [
            Kept(a.rowid, a.name, a.media_type, a.size, a.added_on, a.clerk, a.note) for a in _of(session, table, uid)
        ]


def room(desk: Desk) -> Room:
    """Of the whole store."""
    with desk.store.read() as session:
        return _room(session)


def add(desk: Desk, table: str, uid: str, file: Path, note: str = "") -> Saved:
    """Keep a copy of a file with a record; the same bytes twice with one record are one attachment.

    Errors: InvalidInput where it is too large, no file of an office, or would break the budget.
    """
    content = _content(file)
    name = safe_name(file.name)
    try:
        media = kind_of(file.name, content).media_type
    except ValueError as error:
        raise InvalidInput(f"「{file.name}」{error}。", "请扫描成 PDF 或图片，或另存后再添加。") from None
    with desk.store.read() as session:
        _refuse_gone(session, table, uid)
        _refuse_too_much(session, table, uid, len(content))
    kept = kept_files.keep(desk.data, content, desk.store.key)
    with desk.store.write(f"添加附件「{name}」", Command.ENTER) as session:
        _refuse_gone(session, table, uid)
        if all(known.sha256 != kept.sha256 for known in _of(session, table, uid)):
            session.add(
                Attachment(
                    owner_table=table,
                    owner_uid=uid,
                    role=AttachmentRole.FILE,
                    name=name,
                    media_type=media,
                    size=kept.size,
                    sha256=kept.sha256,
                    added_on=desk.today(),
                    note=note.strip(),
                )
            )
    assert desk.store.last is not None
    return desk.store.last


def _content(file: Path) -> bytes:
    try:
        size = file.stat().st_size
        if size > MOST_BYTES:
            raise InvalidInput(
                f"「{file.name}」有 {shown_size(size)}，一个附件最多 {shown_size(MOST_BYTES)}。",
                "请降低扫描分辨率（200 dpi 已够），或拆成几个文件。",
            )
        return file.read_bytes()
    except OSError as error:
        raise InvalidInput(
            f"不能读取「{file.name}」：{error.strerror or error}。", "请核对文件还在原处，再试一次。"
        ) from None


def _refuse_too_much(session: Session, table: str, uid: str, size: int) -> None:
    if len(_of(session, table, uid)) >= MOST_FILES:
        raise InvalidInput(f"这条记录已有 {MOST_FILES} 个附件。", "请合并成一个 PDF 再添加。")
    left = _room(session)
    if size > left.free:
        raise InvalidInput(
            f"附件合计已用 {shown_size(left.used)}，放不下这个 {shown_size(size)} 的文件（上限 {shown_size(left.budget)}）。",
            "请先删去不需要的附件，或在「设置」里放宽上限。",
        )


def _room(session: Session) -> Room:
    distinct = (
        select(col(Attachment.sha256), sa.func.max(col(Attachment.size)).label("size"))
        .where(col(Attachment.archived).is_(False))
        .group_by(col(Attachment.sha256))
        .subquery()
    )
    used = session.exec(select(sa.func.coalesce(sa.func.sum(distinct.c.size), 0))).one()
    return Room(int(used), int(setting_of(session, "attachments.budget", BUDGET_BYTES)))


def describe(desk: Desk, number: int, *, name: str | None = None, note: str | None = None) -> Saved:
    """Another name or note for an attachment; the ending stays, for it says what opens the file."""
    with desk.store.write("修改附件说明", Command.ENTER) as session:
        row = _attachment(session, number)
        if name is not None and name.strip():
            ending = Path(row.name).suffix
            stem = name.strip().removesuffix(ending)
            row.name = safe_name(f"{stem}{ending}")
        if note is not None:
            row.note = note.strip()
    assert desk.store.last is not None
    return desk.store.last


def remove(desk: Desk, number: int) -> Saved:
    """Take an attachment off its record; the bytes stay, so that 撤销 brings it back."""
    with desk.store.write("删除附件", Command.ENTER) as session:
        _attachment(session, number).archived = True
    assert desk.store.last is not None
    return desk.store.last


def content(desk: Desk, number: int) -> bytes:
    """The bytes, checked against their hash."""
    with desk.store.read() as session:
        sha256 = _attachment(session, number).sha256
    return kept_files.read(desk.data, sha256, desk.store.key)


def copy_to_open(desk: Desk, number: int) -> Path:
    """A read-only copy under its own name in a folder of its own, for the PC's program to open.

    What is changed there does not touch the record. The copies go when the program ends.
    """
    with desk.store.read() as session:
        row = _attachment(session, number)
    whole = kept_files.read(desk.data, row.sha256, desk.store.key)
    folder = tempfile.TemporaryDirectory(prefix="gongshu-", ignore_cleanup_errors=True)
    _OPENED.append(folder)
    target = Path(folder.name) / safe_name(row.name)
    try:
        target.write_bytes(whole)
        target.chmod(stat.S_IREAD)
    except OSError as error:
        raise EnvironmentFault(f"不能取出附件：{error.strerror}。", "请检查临时文件夹的空间后重试。") from error
    return target


def save_as(desk: Desk, number: int, target: Path) -> None:
    """A copy where the clerk wants it."""
    from gongshu_desk.files import write_atomically

    write_atomically(target, content(desk, number))


def shown_size(size: int) -> str:
    """850 字节, 12 KB, 3.4 MB, 2 GB."""
    for unit, step in (("GB", 1024**3), ("MB", 1024**2), ("KB", 1024)):
        if size >= step:
            return f"{size / step:.1f}".removesuffix(".0") + f" {unit}"
    return f"{size} 字节"


def hashes(session: Session) -> list[tuple[str, str, str, str]]:
    """(hash, name, table and uid of the owner) of every attachment that was ever kept, for backups and `verify`."""
    rows = session.exec(select(Attachment).order_by(col(Attachment.id))).all()
    return [(a.sha256, a.name, a.owner_table, a.owner_uid) for a in rows]


def missing(desk: Desk, *, deep: bool = True) -> list[str]:
    """A sentence for every attachment whose bytes are gone, or (`deep`) are not those that were kept."""
    with desk.store.read() as session:
        found = hashes(session)
    faults, known = [], dict[str, bool]()
    for sha256, name, _, _ in found:
        if sha256 not in known:
            there = kept_files.place_of(desk.data, sha256, desk.store.key).is_file()
            known[sha256] = there and (not deep or kept_files.whole(desk.data, sha256, desk.store.key))
        if not known[sha256]:
            faults.append(f"附件「{name}」在磁盘上不在或被改动过，请从备份文件夹的 {kept_files.FOLDER} 恢复")
    return list(dict.fromkeys(faults))


def _refuse_gone(session: Session, table: str, uid: str) -> None:
    kind = TABLES[table]
    row = session.exec(select(kind).where(kind.uid == uid, col(kind.archived).is_(False))).first()
    if row is None:
        raise NotFound("这条记录已经不在了。", "请按 F5 刷新列表；若在回收站里，可先恢复。")


def _of(session: Session, table: str, uid: str) -> list[Attachment]:
    statement = select(Attachment).where(
        Attachment.owner_table == table,
        Attachment.owner_uid == uid,
        Attachment.role == AttachmentRole.FILE,
        col(Attachment.archived).is_(False),
    )
    return list(session.exec(statement.order_by(col(Attachment.id))))


def _attachment(session: Session, number: int) -> Attachment:
    row = session.get(Attachment, number)
    if row is None or row.archived:
        raise NotFound("这个附件已经不在了。", "请按 F5 刷新；刚删去的可以在「操作记录」里撤销。")
    if row.role is not AttachmentRole.FILE:
        raise Conflict("这不是附件，是照片。", "请在代表卡片上换照片。")
    return row
