"""Two records found to be one (查重合并): one stays with the values the clerk chose, the other goes to the recycle bin.

What referred to the other moves over. Where both have something of the same sort (a deputy marked at both activities)
one row stays; marks that differ are asked about, never guessed. A `MergeEntry` keeps the images of every record the
merge touched, column by column, so that it can be taken apart even after later edits: what the merge set and nobody
changed since goes back, what was changed since stays and is named.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa
from pydantic import ValidationError
from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import AttendanceStatus
from gongshu_desk.domain.policy import Command
from gongshu_desk.domain.records.fields import explain, form_fields_of
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services.catalog import kind_of
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import RecordKind, Values, Writing, draft_of, put, read
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.merge_compare import MARK, TOLD, differ, mandate_words, pointing, referring
from gongshu_desk.services.merge_persons import join_persons
from gongshu_desk.services.records import PARTS, count_change_of_parts, prepared, title_of
from gongshu_desk.store.audit import from_json, to_json, values_of
from gongshu_desk.store.entry_tables import Attachment, LeaveRequest, MergeEntry
from gongshu_desk.store.session import Saved, changes_of
from gongshu_desk.store.tables import (
    TABLES,
    Adjustment,
    Attendance,
    Certificate,
    Honour,
    Objection,
    Person,
    Row,
)

KINDS = ("activities", "suggestions", "opinions", "honours", "deputies")
"""Kinds that can be merged; deputies are merged as persons, whose mandates come together."""
_PROVENANCE = frozenset({"id", "uid", "revision", "sequence", "clerk", "origin"})
_CARRIED = (*MARK, "note", "book_page", "arrived_at")


@dataclass(frozen=True, slots=True)
class Merged:
    """A merge that stands: for the list 已合并."""

    id: int
    kind: str
    label: str
    kept: str
    gone: str
    merged_on: Any
    reason: str


@dataclass(frozen=True, slots=True)
class TakenApart:
    """What taking a merge apart did, and in sentences what was left as it was edited since."""

    saved: Saved
    left: tuple[str, ...]


# ---- merging ------------------------------------------------------------------------------------------------


def merge(
    desk: Desk,
    kind_name: str,
    kept: tuple[int, int],
    gone: tuple[int, int],
    values: Mapping[str, Any] | None = None,
    marks: Mapping[int, AttendanceStatus | bool] | None = None,
    reason: str = "",
    uid: str | None = None,
) -> Saved:
    """Make one record of two; one write, after a verified backup.

    kept, gone: (id, revision) as they were compared; of persons for deputies. values: fields of the survivor that take
    another value. marks: mandate → whether the mark of `gone` holds (True) or that of `kept` (False), for every deputy
    whose marks differ. uid: of the entry, where the caller makes it. Conflict where one was changed since, where a mark
    was not decided, where both honours have a certificate, where two mandates of one person would overlap, or in a
    closed year.
    """
    kind = kind_of(kind_name)
    if kind_name not in KINDS:
        raise InvalidInput(f"{kind.label}记录不能合并。", "请把多登的一条移到回收站。")
    own: type[Row] = Person if kind_name == "deputies" else kind.table
    with desk.store.read() as session:
        names = [_title(session, kind, _unchanged(session, kind, own, *which)) for which in (gone, kept)]
    desk.back_up("merge")
    try:
        with desk.store.write(f"合并重复：{kind.label}「{names[0]}」并入「{names[1]}」", Command.MERGE) as session:
            stays, goes = (_unchanged(session, kind, own, *which) for which in (kept, gone))
            if kind_name == "deputies":
                join_persons(session, stays, goes, values or {})
                _move_files(session, goes, stays)
            else:
                _join_records(desk, session, kind, stays, goes, values or {}, marks or {})
            session.flush()
            session.add(_entry(session, stays, goes, reason, desk.today(), uid))
    except sa.exc.IntegrityError as error:
        raise Conflict(
            "两条记录下面还有互相重复的内容，没有合并。", "请先处理重复的出席记录或证书，再合并。"
        ) from error
    return _saved(desk)


def _entry(session: Session, stays: Row, goes: Row, reason: str, today: date, uid: str | None) -> MergeEntry:
    entry = MergeEntry(
        table_name=str(type(stays).__tablename__),
        kept_uid=stays.uid,
        gone_uid=goes.uid,
        moved=_images(session),
        reason=reason.strip(),
        merged_on=today,
    )
    entry.uid = uid or entry.uid
    return entry


def _unchanged(session: Session, kind: RecordKind, own: type[Row], number: int, revision: int) -> Row:
    row = session.get(own, number)
    if row is None or row.archived:
        raise NotFound(f"要合并的{kind.label}记录已经不在了。", "请按 F5 重新查找。")
    if row.revision != revision:
        raise Conflict(f"要合并的{kind.label}记录在您打开之后又有人改过。", "请重新打开比较，再合并。")
    return row


def _join_records(
    desk: Desk,
    session: Session,
    kind: RecordKind,
    stays: Row,
    goes: Row,
    values: Mapping[str, Any],
    marks: Mapping[int, AttendanceStatus | bool],
) -> None:
    if stays.id == goes.id:
        raise InvalidInput("这是同一条记录。", "请选两条不同的记录。")
    _refuse_two_certificates(session, stays, goes)
    own, other = (draft_of(kind, read(session, kind, ids=[row.rowid])[0]).model_dump() for row in (stays, goes))
    wanted = own | _united(own | dict(values), other) | dict(values)
    for table, column in referring(kind.table):
        for row in pointing(session, table, column, goes.rowid):
            _move(session, table, column, row, stays, marks)
    session.flush()
    goes.archived = True
    session.flush()
    lookup = Lookup(session)
    try:
        draft = prepared(kind, lookup, kind.draft.model_validate({k: v for k, v in wanted.items() if v is not None}))
    except ValidationError as error:
        raise InvalidInput("；".join(s for _, s in explain(error, kind.draft)) + "。", "请改选后再合并。") from error
    put(Writing(kind, session, lookup, draft, stays, desk.today()))
    count_change_of_parts(session, stays)
    if kind.key == ("no",):
        _repoint_words(session, kind.name, other["no"], draft.model_dump()["no"])
    _move_files(session, goes, stays)


def _united(own: Values, other: Values) -> Values:
    """Lists hold the entries of both; who leads does not sign as well."""
    lead = own.get("lead")
    return {
        name: tuple(one for one in dict.fromkeys((*value, *other[name])) if one != lead)
        for name, value in own.items()
        if isinstance(value, tuple) and other.get(name)
    }


def _move(
    session: Session, table: type[Row], column: str, row: Row, stays: Row, marks: Mapping[int, AttendanceStatus | bool]
) -> None:
    """A row that belonged to the other: it moves, or gives way to the one that stands there already."""
    if table in PARTS.get(type(stays), ()) and "mandate_id" in table.__table__.columns:  # type: ignore[attr-defined]
        there = next(
            (o for o in pointing(session, table, column, stays.rowid) if o.mandate_id == row.mandate_id),  # type: ignore[attr-defined]
            None,
        )
        if there is not None or table.__tablename__ == "cosigner":
            if isinstance(row, Attendance) and isinstance(there, Attendance):
                _decide(there, row, marks.get(row.mandate_id))
            elif isinstance(row, LeaveRequest) and isinstance(there, LeaveRequest) and row.decision != there.decision:
                raise Conflict("同一位代表在两条活动下各有一张请假条，审批结果不同。", "请先改成一致，再合并。")
            row.archived = True
            return
    setattr(row, column, stays.id)


def _decide(there: Attendance, row: Attendance, choice: AttendanceStatus | bool | None) -> None:
    if not differ(there, row):
        return
    if choice is None:
        raise Conflict("有代表在两条活动下的出席情况不同，还没有选定。", "请逐人选定以哪一条为准。")
    if choice is True:
        for name in _CARRIED:
            if getattr(there, name) != getattr(row, name):
                setattr(there, name, getattr(row, name))
    elif isinstance(choice, AttendanceStatus) and there.status is not choice:
        there.status = choice


def _refuse_two_certificates(session: Session, stays: Row, goes: Row) -> None:
    if isinstance(stays, Honour) and all(
        pointing(session, Certificate, "honour_id", row.rowid) for row in (stays, goes)
    ):
        raise Conflict("两条荣誉都已发过证书，不能合并。", "请先在「证书登记簿」里作废其中一张，并保留那条荣誉。")


def _repoint_words(session: Session, sheet: str, old: str, new: str) -> None:
    """「涉及事项」 of adjustments and objections names a record by its number."""
    for table in (Adjustment, Objection):
        for row in session.exec(select(table).where(table.refers == f"{sheet}/{old}", col(table.archived).is_(False))):
            row.refers = f"{sheet}/{new}"


def _move_files(session: Session, goes: Row, stays: Row) -> None:
    for row in session.exec(
        select(Attachment).where(Attachment.owner_uid == goes.uid, col(Attachment.archived).is_(False))
    ):
        row.owner_uid = stays.uid


def _images(session: Session) -> str:
    """Before and after of every record of the open write, by columns that differ; those added have no before."""
    merged: dict[tuple[str, str], dict[str, Any]] = {}
    for change in changes_of(session):
        now = {name: value for name, value in values_of(change.row).items() if name not in _PROVENANCE}
        image = merged.setdefault((change.table, change.row.uid), {"added": change.before is None, "before": {}})
        for name, value in (change.before or {}).items():
            if name in now:
                image["before"].setdefault(name, value)
        image["after"] = now
    listed = []
    for (table, uid), image in merged.items():
        names = [n for n, v in image["before"].items() if image["after"][n] != v]
        if names or image["added"]:
            before = json.loads(to_json({n: image["before"][n] for n in names}))
            after = json.loads(to_json({n: image["after"][n] for n in names}))
            listed.append({"table": table, "uid": uid, "added": image["added"], "before": before, "after": after})
    return json.dumps(listed, ensure_ascii=False, separators=(",", ":"))


# ---- taking apart -------------------------------------------------------------------------------------------


def merged(desk: Desk) -> list[Merged]:
    """The merges that stand, newest first."""
    with desk.store.read() as session:
        entries = session.exec(
            select(MergeEntry)
            .where(col(MergeEntry.undone).is_(False), col(MergeEntry.archived).is_(False))
            .order_by(col(MergeEntry.id).desc())
        ).all()
        return [_merged(session, entry) for entry in entries]


def _merged(session: Session, entry: MergeEntry) -> Merged:
    kind = _kind_of_table(entry.table_name)
    table = TABLES[entry.table_name]
    names = []
    for uid in (entry.kept_uid, entry.gone_uid):
        row = session.exec(select(table).where(table.uid == uid)).first()
        names.append(_title(session, kind, row) if row is not None else "")
    return Merged(entry.rowid, kind.name, kind.label, names[0], names[1], entry.merged_on, entry.reason)


def _title(session: Session, kind: RecordKind, row: Row) -> str:
    if isinstance(row, Person):
        return f"{row.name} {'、'.join(mandate_words(session, row.rowid))}".strip()
    found = read(session, kind, ids=[row.rowid], archived=row.archived)
    number = found[0].get("no") if found else ""
    return " ".join(word for word in (str(number or ""), title_of(kind, found[0]) if found else "") if word)


def _kind_of_table(table: str) -> RecordKind:
    return next(
        kind for kind in map(kind_of, KINDS)
        if table == ("person" if kind.name == "deputies" else kind.table.__tablename__)
    )  # fmt: skip


def take_apart(desk: Desk, number: int) -> TakenApart:
    """Make two records of a merge again; a new write.

    What was edited since the merge stays as it was edited and is named in `left`. Conflict where something would be
    lost: the survivor lies in the recycle bin or was merged further, or a number was given to another meanwhile.
    """
    left: list[str] = []
    known = {one.id: one for one in merged(desk)}
    told = f"：{known[number].label}「{known[number].kept}」与「{known[number].gone}」" if number in known else ""
    try:
        with desk.store.write(f"拆开合并{told}", Command.MERGE) as session:
            entry = session.get(MergeEntry, number)
            if entry is None or entry.undone or entry.archived:
                raise NotFound("这次合并已经拆开过了。", "请按 F5 刷新。")
            table = TABLES[entry.table_name]
            stays, goes = (
                session.exec(select(table).where(table.uid == uid)).one() for uid in (entry.kept_uid, entry.gone_uid)
            )
            _refuse_unsafe(session, stays, goes)
            images = json.loads(entry.moved)
            for image in sorted(images, key=_turn):
                _put_back(session, image, left)
                session.flush()
            entry.undone = True
    except sa.exc.IntegrityError as error:
        raise Conflict(
            "合并之后，其中的编号或名额已给了别的记录，不能拆开。", "请先改掉那条记录的编号，再拆开。"
        ) from error
    return TakenApart(_saved(desk), tuple(left))


def _refuse_unsafe(session: Session, stays: Row, goes: Row) -> None:
    if stays.archived:
        later = session.exec(
            select(MergeEntry.id).where(MergeEntry.gone_uid == stays.uid, col(MergeEntry.undone).is_(False))
        ).first()
        if later is not None:
            raise Conflict("保留的那条后来又并入了别的记录。", "请先拆开后来的那次合并。")
        raise Conflict("保留的那条在回收站里，现在拆开会丢失它下面的记录。", "请先恢复保留的那条，再拆开。")
    if not goes.archived:
        raise Conflict("并入的那条已经单独恢复。", "请直接核对这两条记录。")


def _turn(image: Mapping[str, Any]) -> int:
    """What was added or took another key makes room first, then what lay in the recycle bin comes back."""
    return 0 if image["added"] else 2 if image["after"].get("archived") else 1


def _put_back(session: Session, image: Mapping[str, Any], left: list[str]) -> None:
    table = TABLES[image["table"]]
    row = session.exec(select(table).where(table.uid == image["uid"])).first()
    if row is None:
        return
    if image["added"]:
        row.archived = True
        return
    before = from_json(image["table"], json.dumps(image["before"]))
    after = from_json(image["table"], json.dumps(image["after"]))
    for name, value in before.items():
        now = getattr(row, name)
        if now == after[name]:
            setattr(row, name, value)
        elif now != value and name not in ("review", "review_reason", "reviewed_by", "reviewed_on"):
            left.append(_left(row, name))


def _left(row: Row, name: str) -> str:
    """A sentence for a value that was edited after the merge."""
    kind = next(
        (k for k in map(kind_of, KINDS) if k.table is type(row) or (type(row) is Person and k.name == "deputies")), None
    )
    spec = next((s for s in form_fields_of(kind.draft) if s.name == name), None) if kind else None
    label = spec.label if spec else TOLD.get(str(type(row).__tablename__), "归属")
    return f"{label}在合并之后改过，保留现在的内容"


def _saved(desk: Desk) -> Saved:
    assert desk.store.last is not None
    return desk.store.last
