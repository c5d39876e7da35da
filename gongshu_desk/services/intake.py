"""From entries of a sheet (or a paste) to a plan the clerk sees, and from the plan to records: all or nothing."""

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal, cast

from pydantic import ValidationError
from sqlmodel import Session, col, select

from gongshu_desk.domain import names
from gongshu_desk.domain.policy import Command
from gongshu_desk.domain.records.fields import Draft, explain, form_fields_of, shown
from gongshu_desk.errors import InvalidInput
from gongshu_desk.services import deputies
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import (
    RecordKind,
    Values,
    Writing,
    columns_of,
    faults_among_records,
    put,
    read,
    references,
)
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.records import key_of
from gongshu_desk.store.bulk import NewRows
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import Row

_EMPTY: tuple[object, ...] = (None, "", ())
"""What an empty cell may come as: it never clears what is there."""

WRITTEN_AT_ONCE = 500
"""Rows of a sheet between two inserts, so that 取消 is heard in good time."""

State = Literal["new", "update", "same", "error"]
Progress = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class Entry:
    """One row as read: the sheet's own row number, the values it fills, and what could not be read.

    `same_as`: the certificate number of a mandate whose person the clerk said this new mandate's is, too.
    """

    row: int
    values: Values
    faults: tuple[tuple[str, str], ...] = ()
    same_as: str = ""


@dataclass(slots=True)
class Planned:
    """What will become of a row. `messages` are errors where the state is error, else remarks.

    `faults` are (field, sentence); `differences` are field → (old, new) of an update, as shown.
    """

    row: int
    state: State
    key: str
    values: Values
    messages: list[str] = field(default_factory=list)
    faults: list[tuple[str, str]] = field(default_factory=list)
    differences: dict[str, tuple[str, str]] = field(default_factory=dict)
    id: int | None = None
    draft: Draft | None = None
    same_as: str = ""


def plan(desk: Desk, kind: RecordKind, entries: Sequence[Entry], *, update: bool = False) -> list[Planned]:
    """What an import would do, row by row; nothing is written."""
    with desk.store.read() as session, _no_collection():
        return _plan(session, kind, entries, update)


def carry_out(
    desk: Desk,
    kind: RecordKind,
    entries: Sequence[Entry],
    *,
    update: bool = False,
    skip_errors: bool = False,
    source: str = "",
    progress: Progress | None = None,
) -> tuple[list[Planned], Saved | None]:
    """Plan again inside the write and carry it out; with any error and not `skip_errors`, nothing is written.

    A verified backup is made before. The whole import is one write, hence one undo.
    """
    planned = plan(desk, kind, entries, update=update)
    if not _may_write(planned, skip_errors):
        return planned, None
    desk.back_up("import")
    todo = sum(p.state in ("new", "update") for p in planned)
    with (
        _no_collection(),
        desk.store.write(
            f"导入{kind.label} {todo} {kind.measure}{f'（{source}）' if source else ''}",
            kind.command if kind.command is not Command.ENTER else Command.IMPORT,
        ) as session,
    ):
        _carry_out(session, kind, planned, desk.today(), progress)
    return planned, desk.store.last


@contextmanager
def _no_collection() -> Iterator[None]:
    """No search for cyclic garbage while tens of thousands of rows are held that are none: a fifth of the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _may_write(planned: list[Planned], skip_errors: bool) -> bool:
    if any(p.state == "error" for p in planned) and not skip_errors:
        return False
    return any(p.state in ("new", "update") for p in planned)


def _carry_out(
    session: Session, kind: RecordKind, planned: list[Planned], today: date, progress: Progress | None
) -> None:
    lookup, rows = Lookup(session), NewRows(session)
    todo = [p for p in planned if p.state in ("new", "update")]
    for start in range(0, len(todo), WRITTEN_AT_ONCE):
        held = _load(lookup, kind, todo[start : start + WRITTEN_AT_ONCE])
        for number, entry in enumerate(todo[start : start + WRITTEN_AT_ONCE], start=start + 1):
            row = held.get(entry.id) if entry.id is not None else None
            try:
                _put(Writing(kind, session, lookup, cast(Draft, entry.draft), row, today, rows), entry)
            except InvalidInput as error:
                raise InvalidInput(f"第 {entry.row} 行：{error.sentence}", error.next_step) from error
            if progress is not None and number % 20 == 0:
                progress(number, len(todo), entry.key)
        rows.write()
        session.flush()


def _put(work: Writing, entry: Planned) -> None:
    """One row of many. What is new gathers in `work.rows`; where a row meets another of the sheet, that is written."""
    assert work.rows is not None
    if entry.same_as:
        work.rows.write()
        deputies.write(work, deputies.person_behind(work.lookup, entry.same_as))
    elif work.kind.write is deputies.write:
        deputies.write_among(work, work.rows)
    elif work.row is None and work.kind.write is None:
        work.rows.add(work.kind.table, columns_of(work, references(work)))
    else:
        put(work)


def _load(lookup: Lookup, kind: RecordKind, entries: Sequence[Planned]) -> dict[int, Row]:
    """The rows that exist already, by id, with what will be asked for around them."""
    ids = [entry.id for entry in entries if entry.id is not None]
    if not ids:
        return {}
    found = {row.rowid: row for row in lookup.session.exec(select(kind.table).where(col(kind.table.id).in_(ids)))}
    if kind.write is deputies.write:
        lookup.around = deputies.load_many(lookup, list(found.values()))
    return found


def _plan(session: Session, kind: RecordKind, entries: Sequence[Entry], update: bool) -> list[Planned]:
    lookup = Lookup(session)
    known = {key_of(kind, values): values for values in read(session, kind)}
    seen: dict[tuple[Any, ...], int] = {}
    planned = []
    for entry in entries:
        one = _plan_row(kind, lookup, known, entry, update)
        key = key_of(kind, one.values)
        if one.state != "error" and key in seen:
            _fail(one, kind.key[0], f"与第 {seen[key]} 行重复（{one.key}）")
        seen.setdefault(key, entry.row)
        if kind.name == "deputies" and one.draft is not None and one.state != "error":
            deputies.met(lookup, one.draft)
        planned.append(one)
    return planned


def _plan_row(
    kind: RecordKind, lookup: Lookup, known: dict[tuple[Any, ...], Values], entry: Entry, update: bool
) -> Planned:
    values = {name: value for name, value in entry.values.items() if value not in _EMPTY}
    one = Planned(entry.row, "new", "", values, faults=list(entry.faults), same_as=entry.same_as)
    try:
        if kind.prepare is not None:
            kind.prepare(lookup, values)
    except InvalidInput as error:
        one.faults.append(("name", "，".join(part.rstrip("。") for part in (error.sentence, error.next_step) if part)))
    one.key = _shown_key(kind, values)
    existing = known.get(key_of(kind, values))
    shared = deputies.shared_person(lookup, existing, values, entry.same_as) if kind.name == "deputies" else None
    merged = ({n: existing[n] for n in kind.draft.model_fields if n in existing} if existing else {}) | values
    if shared is not None:
        merged = merged | {name: value for name, value in shared[1].items() if value is not None} | values
    taken = {name for name, _ in one.faults}
    try:
        one.draft = kind.draft.model_validate(merged)
    except ValidationError as error:
        one.faults += [(name, text) for name, text in explain(error, kind.draft) if name not in taken]
    one.faults += list(faults_among_records(lookup, kind, merged))
    if one.faults:
        return _fail(one)
    assert one.draft is not None
    if shared is not None and getattr(one.draft, "name", "") != shared[1]["name"]:
        return _fail(one, "id_number", f"身份证号与代表证号 {shared[0]}（{shared[1]['name']}）相同，姓名不同，请核对")
    if existing is not None:
        return _against(kind, lookup, one, existing, entry.values, update)
    remarks = [] if one.same_as else _remarks(kind, lookup, values, entry.values)
    one.messages = [*one.draft.warnings(), *remarks]
    return one if shared is None else _of_one_person(kind, one, shared, update)


def _of_one_person(kind: RecordKind, one: Planned, shared: tuple[str, Values], update: bool) -> Planned:
    """A further mandate of somebody in the roster: what the row says otherwise of the person is a change."""
    number, person = shared
    other = [
        s for s in kind.fields if s.name in person and s.name in one.values and one.values[s.name] != person[s.name]
    ]
    one.differences = {s.name: (shown(person[s.name]), shown(one.values[s.name])) for s in other}
    labels = "、".join(s.label for s in other)
    if other and not update:
        return _fail(
            one,
            other[0].name,
            f"与代表证号 {number} {'' if one.same_as else '的身份证号相同，'}是同一人，{labels}不同；要更新须选「更新已有记录」",
        )
    one.messages.append(f"与代表证号 {number} 是同一人" + (f"，更新{labels}" if labels else ""))
    return one


def _against(
    kind: RecordKind, lookup: Lookup, one: Planned, existing: Values, written: Values, update: bool
) -> Planned:
    """Compare with the record that is there; an empty cell never clears."""
    one.id, values = existing["id"], one.values
    for spec in form_fields_of(kind.draft):
        old, new = existing.get(spec.name), values.get(spec.name)
        if spec.name in values and new != old:
            one.differences[spec.name] = (shown(old), shown(new))
    if not one.differences:
        one.state = "same"
        return one
    labels = "、".join(s.label for s in form_fields_of(kind.draft) if s.name in one.differences)
    if not update:
        return _fail(
            one,
            next(iter(one.differences)),
            f"已有同一{_key_label(kind)}的记录，{labels}不同；要更新须选「更新已有记录」",
        )
    one.state = "update"
    assert one.draft is not None
    remarks = () if kind.name == "deputies" else _remarks(kind, lookup, values, written)
    one.messages = [f"更新{labels}", *one.draft.warnings(), *remarks]
    return one


def _fail(one: Planned, name: str = "", sentence: str = "") -> Planned:
    if sentence:
        one.faults.append((name, sentence))
    one.state = "error"
    one.messages = [text for _, text in one.faults]
    return one


def _key_label(kind: RecordKind) -> str:
    return next(spec.label for spec in kind.fields if spec.name == kind.key[0])


def _shown_key(kind: RecordKind, values: Values) -> str:
    return "/".join(shown(values.get(name)) for name in kind.key if values.get(name) is not None)


def _remarks(kind: RecordKind, lookup: Lookup, values: Values, written: Values) -> Iterator[str]:
    """Rules of the trade that warn: likely the same person, another name, a date outside the service."""
    if kind.name == "deputies":
        same = deputies.likely_match(lookup, values)
        if same:
            yield same
        if (values["level"], values["term"]) not in lookup.terms:
            yield f"还没有第 {values['term']} 届{values['level'].label}人大，将按本届的起止日期建立，请在设置中核对"
        return
    number = values.get("certificate_no") or values.get("lead")
    day = _day_of(kind, lookup, values)
    for holder in (lookup.holders.get(no) for no in (number, *values.get("cosigners", ())) if no):
        if holder is None:
            continue
        if kind.name == "attendance" and names.normal(written.get("name") or holder.name) != holder.name:
            yield f"代表证号 {number} 是{names.printed(holder.name)}，表中写的是「{written['name']}」，按证号登记"
        if day and not holder.holds(day):
            yield f"{names.printed(holder.name)} {day.isoformat()} 不在任，不计分"
        elif day and not holder.serves(day):
            yield f"{names.printed(holder.name)} {day.isoformat()} 暂停执行职务，不计分"


def _day_of(kind: RecordKind, lookup: Lookup, values: Values) -> date | None:
    if kind.name == "attendance":
        activity = lookup.activities.get(values.get("activity_no") or "")
        return activity[1] if activity else None
    day = values.get("raised_on") or values.get("granted_on")
    return day if isinstance(day, date) else None


def counts(planned: Sequence[Planned]) -> dict[str, int]:
    """How many rows of each state."""
    return {state: sum(p.state == state for p in planned) for state in ("new", "update", "same", "error")}
