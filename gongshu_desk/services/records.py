"""add / change / archive / restore / find, for any kind of record."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm.attributes import flag_modified
from sqlmodel import Session, col, select

from gongshu_desk.domain import names
from gongshu_desk.domain.codes import Code
from gongshu_desk.domain.records.fields import ADDRESS_SHOWN, Draft, form_fields_of, masked, shown
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import RecordKind, Values, Writing, draft_of, faults_among_records, put, read
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.store.entry_tables import EarlierSuspension, Invitation, LeaveRequest, MergeEntry
from gongshu_desk.store.session import Saved, changes_of
from gongshu_desk.store.tables import (
    TABLES,
    Activity,
    Attendance,
    Cosigner,
    Mandate,
    MandateTag,
    Membership,
    Person,
    Row,
    Suggestion,
)
from gongshu_desk.store.trade_tables import Handling, HandlingRound, SuggestionStep

SORTS = {"stroke": "sort_stroke", "stroke-by-character": "sort_stroke_char", "pinyin": "sort_pinyin"}
"""Orders of names and the column that holds each."""

PARTS: dict[type[Row], tuple[type[Row], ...]] = {
    Mandate: (MandateTag, Membership, EarlierSuspension),
    Activity: (Attendance, Invitation, LeaveRequest),
    Suggestion: (Cosigner, Handling, HandlingRound, SuggestionStep),
}
"""Rows that are part of another and go to the recycle bin with it."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A draft as it stands in the store, with what a later change must name."""

    draft: Draft
    id: int
    revision: int
    uid: str


def find(
    desk: Desk,
    kind: RecordKind,
    *,
    year: int | None = None,
    search: str = "",
    sort: str = "stroke",
    archived: bool = False,
    ids: Collection[int] | None = None,
) -> list[Values]:
    """Records as plain values, in official order; `search` takes names, initials, numbers and text."""
    with desk.store.read() as session:
        values = read(session, kind, year=year, archived=archived, ids=ids)
        orders = name_order(session, sort) if kind.name != "deputies" else {}
    if search.strip():
        values = [v for v in values if _matches(kind, v, search.strip())]
    return sorted(values, key=lambda v: _place(kind, v, sort, orders))


def name_order(session: Session, sort: str) -> dict[str, str]:
    """certificate number → sort key of the person, in one of the three orders."""
    column = getattr(Person, SORTS[sort])
    statement = select(col(Mandate.certificate_no), col(column)).join(Person, col(Person.id) == col(Mandate.person_id))
    return dict(session.exec(statement).all())


def _place(kind: RecordKind, values: Values, sort: str, orders: dict[str, str]) -> tuple[Any, ...]:
    if kind.name == "deputies":
        return (values[SORTS[sort]], values["certificate_no"])
    number = values.get("certificate_no") or ""
    place: list[Any] = [_orderable(values.get(name)) for name in kind.sort if name != "sort_stroke"]
    return (*place, orders.get(number, ""), number)


def _orderable(value: Any) -> Any:
    return "" if value is None else value.value if isinstance(value, Code) else value


def _matches(kind: RecordKind, values: Values, search: str) -> bool:
    text = values.get("search_text")
    if text is not None and all(needle in text for needle in names.needles(search)):
        return True
    for name in ("name", "lead_name", "holder"):
        if kind.name != "activities" and isinstance(values.get(name), str) and names.matches(values[name], search):
            return True
    wanted, fields = search.casefold(), form_fields_of(kind.draft)  # notes and page numbers are found too
    return any(
        wanted in shown(values[spec.name]).casefold()
        for spec in fields
        if not spec.meta.private and values.get(spec.name) not in (None, "", ())
    ) or any(_found_in(str(values.get(spec.name) or ""), search, spec.meta.private) for spec in fields)


def _found_in(value: str, search: str, private: str) -> bool:
    """A number is found by its last four places or more, an address by its beginning: never guessed place by place."""
    if private == "address":
        return len(search) > ADDRESS_SHOWN and value.startswith(search)
    return bool(private) and len(search) >= 4 and value.endswith(search)


def load(desk: Desk, kind: RecordKind, number: int) -> Loaded:
    """The draft of one record with its revision; NotFound where it is not there any more."""
    with desk.store.read() as session:
        return _loaded(session, kind, number)


def _loaded(session: Session, kind: RecordKind, number: int) -> Loaded:
    found = read(session, kind, ids=[number])
    if not found:
        raise NotFound(f"这条{kind.label}记录已经不在了。", "请按 F5 刷新列表；若在回收站里，可先恢复。")
    return Loaded(draft_of(kind, found[0]), number, found[0]["revision"], found[0]["uid"])


def add(desk: Desk, kind: RecordKind, draft: Draft, uid: str | None = None) -> Saved:
    """Enter a new record. The same `uid` twice is one record: the second call changes nothing."""
    with desk.store.write(f"新增{kind.label} {title_of(kind, draft)}", kind.command) as session:
        if uid is None or not _entered(session, kind, uid):
            lookup = Lookup(session)
            draft = prepared(kind, lookup, draft)
            _refuse_same_key(session, kind, draft, None)
            row = put(Writing(kind, session, lookup, draft, None, desk.today()))
            if uid is not None:
                row.uid = uid
    return _saved(desk)


def change(desk: Desk, kind: RecordKind, number: int, revision: int, draft: Draft) -> Saved:
    """Change a record that was loaded at `revision`; Conflict where somebody changed it since."""
    with desk.store.write(f"修改{kind.label} {title_of(kind, draft)}", kind.command) as session:
        row = session.get(kind.table, number)
        if row is None or row.archived:
            raise NotFound(f"这条{kind.label}记录已经不在了。", "请按 F5 刷新列表；若在回收站里，可先恢复。")
        if row.revision != revision:
            raise Conflict(f"这条{kind.label}记录在您打开之后又有人改过。", "请按 F5 看最新内容，再改一次。")
        lookup = Lookup(session)
        draft = prepared(kind, lookup, draft)
        _refuse_same_key(session, kind, draft, number)
        put(Writing(kind, session, lookup, draft, row, desk.today()))
        count_change_of_parts(session, row)
    return _saved(desk)


def count_change_of_parts(session: Session, row: Row, seen: int = 0) -> None:
    """A record is one to the clerk: where only its parts changed (person, group, tag, co-signer) its revision counts too.

    seen: how many changes the write had made before it came to this record.
    """
    session.flush()
    changes = changes_of(session)[seen:]
    if changes and all(change.row is not row for change in changes):
        flag_modified(row, "revision")


def prepared(kind: RecordKind, lookup: Lookup, draft: Draft) -> Draft:
    """The draft as it is written: tidied and checked among the records; InvalidInput with the first fault."""
    values: Values = draft.model_dump()
    if kind.prepare is not None:
        kind.prepare(lookup, values)
    for _, sentence in faults_among_records(lookup, kind, values):
        raise InvalidInput(f"{sentence}。", "请改正后再保存。")
    return kind.draft.model_validate(values)


def _entered(session: Session, kind: RecordKind, uid: str) -> bool:
    return session.exec(select(kind.table).where(kind.table.uid == uid)).first() is not None


def key_of(kind: RecordKind, values: Values) -> tuple[Any, ...]:
    """The natural key of a record."""
    return tuple(values.get(name) for name in kind.key)


def _refuse_same_key(session: Session, kind: RecordKind, draft: Draft, own: int | None) -> None:
    wanted = key_of(kind, draft.model_dump())
    statement = kind.select_from()
    conditions = [
        kind.columns[name].is_(None) if value is None else kind.columns[name] == value
        for name, value in zip(kind.key, wanted, strict=True)
    ]
    table = kind.table.__table__  # type: ignore[attr-defined]
    found = session.connection().execute(
        sa.select(table.c.id).select_from(statement).where(table.c.archived.is_(False), *conditions)
    )
    if any(number != own for (number,) in found):
        labels = "、".join(
            f"{spec.label} {shown(value)}"
            for name, value in zip(kind.key, wanted, strict=True)
            for spec in kind.fields
            if spec.name == name and value is not None
        )
        raise Conflict(f"{labels} 已有一条{kind.label}记录。", "请打开那一条修改，或换一个编号。")


def archive(desk: Desk, kind: RecordKind, numbers: Sequence[int], reason: str = "") -> Saved:
    """Move records to the recycle bin with what is part of them; Conflict where others refer to one.

    `reason` stands in the history and in the recycle bin.
    """
    why = f"（{reason.strip()}）" if reason.strip() else ""
    with desk.store.write(f"移到回收站：{kind.label} {len(numbers)} {kind.measure}{why}", kind.command) as session:
        for number in numbers:
            put_away(session, kind, number)
    return _saved(desk)


def put_away(session: Session, kind: RecordKind, number: int) -> None:
    """Move one record to the recycle bin inside an open write."""
    row = session.get(kind.table, number)
    if row is None or row.archived:
        return
    _refuse_referred(session, kind, row)
    for part in parts_of(session, row, archived=False):
        part.archived = True
    row.archived = True


def restore(desk: Desk, kind: RecordKind, numbers: Sequence[int]) -> Saved:
    """Take records out of the recycle bin with the parts that went there with them.

    Conflict where their key was given to another meanwhile, where they were merged into another, or where what they
    name lies in the recycle bin itself.
    """
    with desk.store.write(f"从回收站恢复：{kind.label} {len(numbers)} {kind.measure}", kind.command) as session:
        for number in numbers:
            bring_back(session, kind, number)
    return _saved(desk)


def bring_back(session: Session, kind: RecordKind, number: int) -> None:
    """Take one record out of the recycle bin inside an open write."""
    row = session.get(kind.table, number)
    if row is None or not row.archived:
        return
    if merged_away(session, row):
        raise Conflict(f"这条{kind.label}记录是合并时移到回收站的。", "请在「查重与合并」的「已合并」里拆开。")
    values = read(session, kind, ids=[number], archived=True)[0]
    _refuse_same_key(session, kind, draft_of(kind, values), number)
    _refuse_orphan(session, kind, row)
    batch = row.sequence
    row.archived = False
    for part in parts_of(session, row, archived=True):
        if part.sequence == batch:
            part.archived = False


def merged_away(session: Session, row: Row) -> bool:
    """Whether a merge that still stands took this record away."""
    statement = select(MergeEntry.id).where(
        MergeEntry.gone_uid == row.uid, col(MergeEntry.undone).is_(False), col(MergeEntry.archived).is_(False)
    )
    return session.exec(statement).first() is not None


def _refuse_orphan(session: Session, kind: RecordKind, row: Row) -> None:
    """Nothing comes back that would point into the recycle bin."""
    for foreign in type(row).__table__.foreign_keys:  # type: ignore[attr-defined]
        number = getattr(row, foreign.parent.name)
        target = session.get(TABLES[foreign.column.table.name], number) if number is not None else None
        if target is not None and target.archived:
            raise Conflict(f"这条{kind.label}记录所属的一条记录也在回收站里。", "请先恢复那一条，再恢复这一条。")


def parts_of(session: Session, row: Row, *, archived: bool) -> Iterable[Row]:
    """What is part of a record: memberships of a mandate, marks of an activity, co-signers of a suggestion."""
    for part in PARTS.get(type(row), ()):
        for foreign in part.__table__.foreign_keys:  # type: ignore[attr-defined]
            if foreign.column.table is type(row).__table__:  # type: ignore[attr-defined]
                column = getattr(part, foreign.parent.name)
                yield from session.exec(select(part).where(column == row.id, col(part.archived).is_(archived))).all()


def _refuse_referred(session: Session, kind: RecordKind, row: Row) -> None:
    total = references_to(session, row, besides=PARTS.get(type(row), ()))
    if total:
        step = "代表离任请填任职终止日期，不要删除。" if kind.name == "deputies" else "请先改掉或删除那些记录。"
        raise Conflict(f"这条{kind.label}记录还有 {total} 条其他记录用到它，不能删除。", step)


def references_to(session: Session, row: Row, besides: Sequence[type[Row]] = ()) -> int:
    """How many records outside the recycle bin refer to this one; those of the tables `besides` are not counted."""
    own = type(row).__table__  # type: ignore[attr-defined]
    total = 0
    for table in TABLES.values():
        if table in besides:
            continue
        for foreign in table.__table__.foreign_keys:  # type: ignore[attr-defined]
            if foreign.column.table is own:
                column = getattr(table, foreign.parent.name)
                statement = (
                    select(sa.func.count()).select_from(table).where(column == row.id, col(table.archived).is_(False))
                )
                total += session.exec(statement).one()
    return total


def title_of(kind: RecordKind, record: Draft | Values) -> str:
    """What a record is called in a sentence."""
    values = record.model_dump() if isinstance(record, Draft) else record
    words = [values.get(name) or values.get("certificate_no") for name in kind.title]
    text = " ".join(
        names.printed(w) if i == 0 and kind.name == "deputies" else shown(w) for i, w in enumerate(words) if w
    )
    return text if len(text) <= 40 else text[:39] + "…"


def labelled(kind: RecordKind, values: Values, *, mask: bool = True) -> dict[str, str | None]:
    """A record under its sheet headers: labels not codes, ISO dates, decimals as strings, empty = None."""
    row: dict[str, str | None] = {}
    for spec in kind.fields:
        value = shown(values.get(spec.name))
        row[spec.label] = (masked(value, spec.meta.private) if mask else value) or None
    return row


def _saved(desk: Desk) -> Saved:
    assert desk.store.last is not None
    return desk.store.last
