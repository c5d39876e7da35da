"""The history of one record and its parts: when, who, what, field by field; and back to an earlier version.

Read from the audit entries that every write leaves. An activity's marks, a mandate's person, groups and tags, a
suggestion's co-signers belong to the record. Values are told as labels; private ones stay masked.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from gongshu_desk.domain.names import printed
from gongshu_desk.domain.policy import Command
from gongshu_desk.domain.records.fields import form_fields_of, masked, shown
from gongshu_desk.errors import Conflict, NotFound
from gongshu_desk.services.catalog import RECORD_KINDS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import RecordKind, read
from gongshu_desk.services.records import PARTS, count_change_of_parts, title_of
from gongshu_desk.store import chain
from gongshu_desk.store.audit import from_json
from gongshu_desk.store.entry_tables import EarlierSuspension
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import (
    TABLES,
    Activity,
    AuditEntry,
    Cosigner,
    Mandate,
    MandateTag,
    Membership,
    Person,
    Row,
    Term,
)

_HIDDEN = frozenset(
    {
        "id",
        "uid",
        "archived",
        "sort_stroke",
        "sort_stroke_char",
        "sort_pinyin",
        "search_text",
        "person_id",
        "review_reason",
    }
)
_PLAIN = {
    "station_id": "联络站",
    "lead_id": "领衔代表",
    "mandate_id": "代表",
    "activity_id": "活动",
    "group_id": "代表小组",
    "delegation_id": "代表团",
    "tag_id": "身份类别",
    "electoral_district_id": "选区",
    "replaces_id": "补选接替",
    "term_id": "届次",
    "from_on": "起",
    "to_on": "止",
    "position": "联名顺序",
    "review": "审核",
    "reviewed_by": "审核人",
    "reviewed_on": "审核日期",
    "basis": "邀请依据",
    "reason": "理由",
    "note": "备注",
    "ground": "事由",
    "document_no": "文号",
    "publication_id": "公示",
    "adjustment_id": "积分调整",
}
"""Columns that are no field of a draft, or are named by id."""
_PART_WORDS = {
    "attendance": "出席",
    "invitation": "邀请",
    "leaverequest": "请假",
    "membership": "",
    "mandatetag": "身份类别",
    "cosigner": "联名",
    "handling": "会办、分办",
    "handlinground": "前一轮办理",
    "suggestionstep": "办理过程",
    "person": "",
    "earliersuspension": "以前的暂停",
}
_DONE = {"add": "加上", "archive": "去掉", "restore": "恢复"}
"""What happened to a part."""
_OWN_PARTS = (MandateTag, Membership, EarlierSuspension, Cosigner)
"""Parts that the record's form shows, so that an earlier version brings them back; marks of a roll are facts apart."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field in one step: of which part (a deputy's name; empty for the record itself), label, old → new."""

    part: str
    label: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Step:
    """One write as far as it touched the record. `at` is local time; `count` the records the whole write touched."""

    batch: int
    at: datetime
    clerk: str
    sentence: str
    action: str
    changes: tuple[FieldChange, ...]
    count: int
    current: bool = False
    """The version in force: there is nothing to come back to."""


@dataclass(frozen=True, slots=True)
class Binned:
    """Who took a record away, when (local time), in which write."""

    at: datetime
    clerk: str
    sentence: str


def local(moment: datetime) -> datetime:
    """A moment of the audit (UTC) in the time of this PC."""
    return moment.replace(tzinfo=UTC).astimezone().replace(tzinfo=None)


def steps(desk: Desk, kind: RecordKind, number: int, limit: int = 200) -> list[Step]:
    """Every change of a record and its parts, newest first; NotFound where there is no such record at all."""
    with desk.store.read() as session:
        row = _row(session, kind, number)
        entries = _entries_of(session, _belonging(session, row), limit)
        counts = _counts(session, {entry.batch for entry in entries})
        named = Names(session)
        grouped: dict[int, list[AuditEntry]] = defaultdict(list)
        for entry in entries:
            grouped[entry.batch].append(entry)
        own = [batch for batch, listed in grouped.items() if any(e.row_uid == row.uid or _is_own(e) for e in listed)]
        newest = max(own, default=0)
        return [
            _step(listed, row, named, counts[batch], current=batch == newest)
            for batch, listed in sorted(grouped.items(), reverse=True)
        ]


def _row(session: Session, kind: RecordKind, number: int) -> Row:
    row = session.get(kind.table, number)
    if row is None:
        raise NotFound(f"没有这条{kind.label}记录。", "请按 F5 刷新列表。")
    return row


def standing(desk: Desk, kind: RecordKind, number: int) -> tuple[int, bool]:
    """(revision, whether it lies in the recycle bin) of a record."""
    with desk.store.read() as session:
        row = _row(session, kind, number)
        return row.revision, row.archived


def _belonging(session: Session, row: Row) -> list[str]:
    """The uids of a record and of all that is or was part of it."""
    found = [row.uid]
    for part in PARTS.get(type(row), ()):
        for foreign in part.__table__.foreign_keys:  # type: ignore[attr-defined]
            if foreign.column.table is type(row).__table__:  # type: ignore[attr-defined]
                column = getattr(part, foreign.parent.name)
                found += session.exec(select(part.uid).where(column == row.id)).all()
    if isinstance(row, Mandate):
        found += session.exec(select(Person.uid).where(Person.id == row.person_id)).all()
    return found


def _entries_of(session: Session, uids: Sequence[str], limit: int) -> list[AuditEntry]:
    found: list[AuditEntry] = []
    for start in range(0, len(uids), 500):
        wanted = sa.and_(col(AuditEntry.row_uid).in_(uids[start : start + 500]), col(AuditEntry.action) != chain.FOUND)
        found += session.exec(select(AuditEntry).where(wanted).order_by(col(AuditEntry.id).desc())).all()
    batches = sorted({entry.batch for entry in found}, reverse=True)[:limit]
    kept = frozenset(batches)
    return sorted((e for e in found if e.batch in kept), key=lambda e: -(e.id or 0))


def _counts(session: Session, batches: Iterable[int]) -> dict[int, int]:
    wanted = col(AuditEntry.batch).in_(sorted(batches))
    statement = sa.select(col(AuditEntry.batch), sa.func.count()).where(wanted).group_by(col(AuditEntry.batch))
    return {int(batch): int(count) for batch, count in session.connection().execute(statement)}


def _is_own(entry: AuditEntry) -> bool:
    return TABLES[entry.table_name] in (*_OWN_PARTS, Person)


def _step(listed: Sequence[AuditEntry], row: Row, named: "Names", count: int, *, current: bool) -> Step:
    first = listed[0]
    own = next((entry for entry in listed if entry.row_uid == row.uid), None)
    action = own.action if own is not None else "change"
    told = () if action == "add" else reversed(listed)  # what a record began with is what it is, less what came after
    changes = tuple(change for entry in told for change in _changes(entry, entry is own, named))
    return Step(first.batch, local(first.at), first.clerk, first.sentence, action, changes, count, current)


def _changes(entry: AuditEntry, own: bool, named: "Names") -> Iterator[FieldChange]:
    part = "" if own else _part(entry, named)
    if not own and entry.action in _DONE and entry.table_name != "person":
        known = _told(entry, named)
        yield FieldChange(part, _DONE[entry.action], "", known)
        return
    if entry.action == "add":
        return
    before = from_json(entry.table_name, entry.before) if entry.before else {}
    after = from_json(entry.table_name, entry.after) if entry.after else {}
    for name in sorted(before, key=lambda n: n.startswith("review")):  # the fact first, then that it asks for a check
        label, private = label_of(entry.table_name, name)
        if label:
            old, new = (named.word(name, value) for value in (before[name], after.get(name)))
            old, new = (word if word.startswith("（已") else masked(word, private) for word in (old, new))
            yield FieldChange(part, label, old, new)


def _part(entry: AuditEntry, named: "Names") -> str:
    """Of which part a line tells: the deputy's name before a mark, the sort of part otherwise."""
    row = named.session.get(TABLES[entry.table_name], entry.row_id)
    mandate = getattr(row, "mandate_id", None)
    if mandate is not None and entry.table_name in ("attendance", "invitation", "leaverequest", "cosigner"):
        return named.word("mandate_id", mandate).split("（")[0]
    body = next((name for name in _BODIES if getattr(row, name, None) is not None), "")
    if entry.table_name == "membership" and body:
        sort = _PLAIN[body]
        return sort if entry.action in _DONE else f"{sort} {named.word(body, getattr(row, body))}"
    return _PART_WORDS.get(entry.table_name, "")


_BODIES = ("group_id", "delegation_id", "station_id")


def _told(entry: AuditEntry, named: "Names") -> str:
    """What a part that came or went says: 出席, 第一小组, 联名."""
    row = named.session.get(TABLES[entry.table_name], entry.row_id)
    for name in ("status", *_BODIES, "tag_id", "kind", "basis"):
        value = getattr(row, name, None)
        if value is not None:
            since = getattr(row, "from_on", None)
            return named.word(name, value) + (f"（自 {since.isoformat()}）" if isinstance(since, date) else "")
    return _PART_WORDS.get(entry.table_name, "")


def label_of(table: str, name: str) -> tuple[str, str]:
    """(label, private) of a column; an empty label is not told."""
    if name in _HIDDEN:
        return "", ""
    if name in _PLAIN and name not in ("note", "reason", "document_no"):
        return _PLAIN[name], ""
    for kind in RECORD_KINDS:
        if str(kind.table.__tablename__) == table or (table == "person" and kind.name == "deputies"):
            for spec in form_fields_of(kind.draft):
                if spec.name == name:
                    return spec.label, spec.meta.private
    return _PLAIN.get(name, ""), ""


class Names:
    """Words for the ids of foreign keys, looked up once."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self._known: dict[tuple[str, int], str] = {}

    def word(self, column: str, value: Any) -> str:
        """A value as the clerk reads it; what an id names."""
        if chain.is_cleared(value):
            return "（已按规定清除）"
        if not column.endswith("_id") or not isinstance(value, int):
            return shown(value)
        if (column, value) not in self._known:
            self._known[column, value] = self._look(column, value)
        return self._known[column, value]

    def _look(self, column: str, value: int) -> str:
        if column in ("mandate_id", "lead_id", "replaces_id"):
            mandate = self.session.get(Mandate, value)
            person = self.session.get(Person, mandate.person_id) if mandate else None
            return f"{printed(person.name)}（{mandate.certificate_no}）" if mandate and person else str(value)
        if column == "term_id":
            term = self.session.get(Term, value)
            return f"{term.level.label}第 {term.number} 届" if term else str(value)
        if column == "activity_id":
            activity = self.session.get(Activity, value)
            return f"{activity.no} {activity.name}" if activity else str(value)
        for table in TABLES.values():
            if f"{_REFERRED.get(column, '')}" == str(table.__tablename__):
                row = self.session.get(table, value)
                return str(getattr(row, "name", None) or getattr(row, "no", None) or value)
        return str(value)


_REFERRED = {
    "station_id": "liaisonstation",
    "group_id": "deputygroup",
    "delegation_id": "delegation",
    "tag_id": "identitytag",
    "electoral_district_id": "electoraldistrict",
    "adjustment_id": "adjustment",
}


# ---- back to a version --------------------------------------------------------------------------------------


def revert_to(desk: Desk, kind: RecordKind, number: int, revision: int, batch: int) -> Saved:
    """Put a record, with the parts its form shows, back as it was right after the write `batch`; a new write.

    Marks of a roll stay: they are facts of their own. Conflict where the record was changed since `revision`, where
    what it named lies in the recycle bin, where its number was given away, or in a closed year.
    """
    with desk.store.read() as session:
        row = _row(session, kind, number)
        uids = _belonging(session, row)
        own = [e for e in _entries_of(session, uids, 1_000_000) if e.row_uid == row.uid or _is_own(e)]
        later = [entry for entry in own if entry.batch > batch]
        when = next((local(entry.at) for entry in own if entry.batch == batch), None)
        title = title_of(kind, read(session, kind, ids=[number], archived=row.archived)[0])
    if when is None or not later:
        raise NotFound("没有可以恢复的旧版。", "请在「历史」里另选一版。")
    command = Command.UNDO if kind.command is Command.ENTER else kind.command
    try:
        with desk.store.write(f"恢复旧版：{kind.label}「{title}」回到 {when:%Y-%m-%d %H:%M}", command) as session:
            current = _row(session, kind, number)
            if current.revision != revision:
                raise Conflict(f"这条{kind.label}记录在您打开历史之后又有人改过。", "请关上历史，重新打开再看。")
            for entry in later:  # newest first
                _apply(session, entry, row.uid)
                session.flush()
            count_change_of_parts(session, current)
    except sa.exc.IntegrityError as error:
        raise Conflict("那一版的编号或名称已给了别的记录，不能恢复。", "请直接修改这条记录。") from error
    assert desk.store.last is not None
    return desk.store.last


def _apply(session: Session, entry: AuditEntry, own: str) -> None:
    row = session.get(TABLES[entry.table_name], entry.row_id)
    if row is None:
        return
    if entry.before is None:
        if entry.row_uid != own:
            row.archived = True
        return
    for name, value in from_json(entry.table_name, entry.before).items():
        if chain.is_cleared(value):
            continue
        if name in ("review", "review_reason", "reviewed_by", "reviewed_on") or (name == "archived" and row.uid == own):
            continue
        foreign = next(iter(type(row).__table__.columns[name].foreign_keys), None)  # type: ignore[attr-defined]
        if foreign is not None and value is not None:
            target = session.get(TABLES[foreign.column.table.name], value)
            if target is None or target.archived:
                raise Conflict(
                    f"那一版的{_PLAIN.get(name, '归属')}已经在回收站里，不能恢复。", "请先恢复它，或直接修改。"
                )
        if getattr(row, name) != value:
            setattr(row, name, value)


# ---- recycle bin --------------------------------------------------------------------------------------------


def binned(desk: Desk, kind: RecordKind, numbers: Sequence[int]) -> Mapping[int, Binned]:
    """Who took each of these records to the recycle bin, when, and with which reason."""
    table = str(kind.table.__tablename__)
    found: dict[int, Binned] = {}
    with desk.store.read() as session:
        for start in range(0, len(numbers), 500):
            statement = (
                select(AuditEntry)
                .where(
                    AuditEntry.table_name == table,
                    AuditEntry.action == "archive",
                    col(AuditEntry.row_id).in_(numbers[start : start + 500]),
                )
                .order_by(col(AuditEntry.id))
            )
            for entry in session.exec(statement):
                found[entry.row_id] = Binned(local(entry.at), entry.clerk, entry.sentence)
    return found
