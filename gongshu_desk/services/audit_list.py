"""The history as it is read: steps narrowed and paged, what each changed in words, and what was only looked at.

A step is one write. Pages go back by the number of the step, so that the hundredth costs what the first does.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from gongshu_desk.domain.policy import Command
from gongshu_desk.services import audit_words
from gongshu_desk.services.access import require
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.history import Done
from gongshu_desk.services.record_history import Names, local
from gongshu_desk.store import chain
from gongshu_desk.store.access_tables import AccessEvent
from gongshu_desk.store.tables import TABLES, AuditEntry, Person

PAGE = 500
"""Steps read at once."""
MOST_LINES = 500
"""Lines of one step that are told; an import of ten thousand rows is looked up in the records themselves."""
WEIGHTY = frozenset(
    {
        *("unit", "term", "setting", "account", "pointsscheme", "certificatelayout", "closedyear", "publication"),
        *("adjustment", "mergeentry", "earliersuspension", chain.OWN),
    }
)
"""Tables that only some roles may write to: settings, accounts, rules, years, publications, adjustments, merges."""
_HIDDEN = frozenset({"uid", "sort_stroke", "sort_stroke_char", "sort_pinyin", "search_text"})


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for; empty parts narrow nothing. `before`: only steps of smaller numbers. `record`: (table, id)."""

    clerk: str = ""
    table: str = ""
    since: date | None = None
    until: date | None = None
    text: str = ""
    weighty: bool = False
    record: tuple[str, int] | None = None
    before: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One column of one record in a step, in words. `table`, `row_id` lead to its history."""

    record: str
    action: str
    field: str
    old: str
    new: str
    table: str
    row_id: int


@dataclass(frozen=True, slots=True)
class Looked:
    """Something that changed nothing and is kept all the same: signing in, a number shown, an unmasked export."""

    id: int
    at: datetime
    kind: str
    account: str
    clerk: str
    person: str
    detail: str


def steps(desk: Desk, wanted: Wanted, limit: int | None = None) -> list[Done]:
    """The latest steps asked for (`PAGE` of them), newest first; `count` is of the whole step."""
    require(desk, Command.HISTORY)
    batch = col(AuditEntry.batch)
    found = sa.select(batch).where(*_conditions(wanted)).group_by(batch).order_by(batch.desc()).limit(limit or PAGE)
    with desk.store.read() as session:
        numbers = list(session.connection().execute(found).scalars())
        return [step for start in range(0, len(numbers), 500) for step in _done(session, numbers[start : start + 500])]


def _done(session: Session, numbers: Sequence[int]) -> Iterator[Done]:
    listed = (col(AuditEntry.batch), col(AuditEntry.at), col(AuditEntry.clerk), col(AuditEntry.sentence))
    statement = sa.select(*listed, sa.func.count()).where(col(AuditEntry.batch).in_(numbers))
    for row in session.connection().execute(statement.group_by(*listed).order_by(col(AuditEntry.batch).desc())):
        yield Done(*row)


def _conditions(wanted: Wanted) -> Iterator[Any]:
    if wanted.before is not None:
        yield AuditEntry.batch < wanted.before
    if wanted.clerk:
        yield AuditEntry.clerk == wanted.clerk
    if wanted.table:
        yield AuditEntry.table_name == wanted.table
    if wanted.record is not None:
        yield sa.and_(col(AuditEntry.table_name) == wanted.record[0], col(AuditEntry.row_id) == wanted.record[1])
    if wanted.since is not None:
        yield AuditEntry.at >= _utc(wanted.since)
    if wanted.until is not None:
        yield AuditEntry.at < _utc(wanted.until + timedelta(days=1))
    if wanted.weighty:
        yield col(AuditEntry.table_name).in_(sorted(WEIGHTY))
    if wanted.text:
        yield col(AuditEntry.sentence).contains(wanted.text, autoescape=True)


def _utc(day: date) -> datetime:
    """The beginning of a local day, as the file has it."""
    return datetime.combine(day, time.min).astimezone().astimezone(UTC).replace(tzinfo=None)


def choices(desk: Desk) -> tuple[list[str], list[tuple[str, str]]]:
    """(who ever wrote, (table, word) of what was ever written), for the filters."""
    require(desk, Command.HISTORY)
    with desk.store.read() as session:
        clerks = session.exec(select(AuditEntry.clerk).distinct()).all()
        tables = session.exec(select(AuditEntry.table_name).distinct()).all()
    words = [(table, audit_words.table_word(table)) for table in tables]
    return sorted(clerk for clerk in clerks if clerk), sorted(words, key=lambda pair: pair[1])


def lines(desk: Desk, batch: int, most: int = MOST_LINES) -> tuple[list[Line], int]:
    """(what a step changed, in words; how many records were left untold)."""
    require(desk, Command.HISTORY)
    with desk.store.read() as session:
        statement = select(AuditEntry).where(AuditEntry.batch == batch).order_by(col(AuditEntry.id))
        count = session.exec(select(sa.func.count()).where(AuditEntry.batch == batch)).one()
        named, told, entries = Names(session), list[Line](), 0
        for entry in session.exec(statement.limit(most)):
            if len(told) >= most:
                break
            entries += 1
            told += _lines(session, entry, named)
    return told, count - entries


def _lines(session: Session, entry: AuditEntry, named: Names) -> Iterator[Line]:
    before: dict[str, Any] = json.loads(entry.before or "{}")
    after: dict[str, Any] = json.loads(entry.after or "{}")
    record = _record(session, entry, after if entry.action == "add" else {}, named)
    action = audit_words.ACTIONS.get(entry.action, entry.action)
    blank = Line(record, action, "", "", "", entry.table_name, entry.row_id)
    if entry.table_name == chain.OWN:
        told = "，".join(f"{name} {value}" for name, value in after.items() if entry.action == "approved")
        yield replace(blank, new=told)
        return
    columns = [name for name in (after if entry.action == "add" else before or after) if name not in _HIDDEN]
    shown = False
    for name in columns:
        if entry.action == "add" and after[name] in (None, "", False):
            continue
        if name == "archived" or (audit_words.column_word(entry.table_name, name) == name and name.endswith("_id")):
            continue
        shown = True
        old = audit_words.value_word(entry.table_name, name, before[name], named) if name in before else ""
        new = audit_words.value_word(entry.table_name, name, after.get(name), named)
        yield replace(blank, field=audit_words.column_word(entry.table_name, name), old=old, new=new)
    if not shown:
        yield blank


def _record(session: Session, entry: AuditEntry, values: Mapping[str, Any], named: Names) -> str:
    """A record's name as it is now, or as it was added where it is gone."""
    if entry.table_name == chain.OWN:
        return audit_words.table_word(chain.OWN)
    row = session.get(TABLES[entry.table_name], entry.row_id) if entry.table_name in TABLES else None
    now = {} if row is None else json.loads(audit_words.as_json(row))
    return audit_words.record_word(entry.table_name, now or values, named)


def looked(desk: Desk, wanted: Wanted, limit: int = 2000) -> list[Looked]:
    """What was looked at, newest first: by whom, when, text. Local times."""
    require(desk, Command.HISTORY)
    statement = select(AccessEvent).where(col(AccessEvent.archived).is_(False)).order_by(col(AccessEvent.id).desc())
    if wanted.since is not None:
        statement = statement.where(col(AccessEvent.at) >= datetime.combine(wanted.since, time.min))
    if wanted.until is not None:
        statement = statement.where(col(AccessEvent.at) < datetime.combine(wanted.until + timedelta(days=1), time.min))
    if wanted.clerk:
        statement = statement.where(AccessEvent.clerk == wanted.clerk)
    with desk.store.read() as session:
        found = []
        for row in session.exec(statement.limit(limit)):
            person = session.get(Person, row.person_id) if row.person_id is not None else None
            one = Looked(
                row.rowid, row.at, row.kind.label, row.account, row.clerk, person.name if person else "", row.detail
            )
            if wanted.text in f"{one.kind}{one.account}{one.clerk}{one.person}{one.detail}":
                found.append(one)
    return found


def exported(desk: Desk, wanted: Wanted) -> Iterator[tuple[Done, list[Line]]]:
    """Every step asked for with what it changed, newest first, page by page: all of them, however many."""
    while page := steps(desk, wanted):
        for done in page:
            yield done, lines(desk, done.batch, 1_000_000)[0]
        wanted = replace(wanted, before=page[-1].batch)


def local_time(moment: datetime) -> datetime:
    """A moment of the history (UTC) in the time of this PC."""
    return local(moment)
