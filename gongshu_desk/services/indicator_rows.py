"""The rows behind a figure, of any kind, as a list shows them: day, what it is, what matters of it, counted or not."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from gongshu_desk.domain import names
from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.indicators import Behind, Indicator
from gongshu_desk.domain.records.fields import shown
from gongshu_desk.services.catalog import RECORD_KINDS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.indicator_facts import table_of
from gongshu_desk.services.kinds import RecordKind, Values, read
from gongshu_desk.store.tables import Activity, Attendance, Certificate, LiaisonStation, Mandate, Person

_KINDS = {kind.name: kind for kind in RECORD_KINDS}
LABELS = {**{kind.name: kind.label for kind in RECORD_KINDS}, "certificates": "证书"}
"""What the records behind a figure are called."""
MEASURES = {**{kind.name: kind.measure for kind in RECORD_KINDS}, "certificates": "本"}
_MANY = 5_000
"""From so many ids on a whole table is read and sifted, which is quicker than asking for each."""


@dataclass(frozen=True, slots=True)
class BehindRow:
    """One record behind a figure. `counted`: in the numerator of a rate; None where the figure is a count."""

    id: int
    kind: str
    day: date | None
    title: str
    detail: str
    counted: bool | None


def rows_behind(desk: Desk, item: Indicator) -> list[BehindRow]:
    """The records behind a figure, of one kind after the other, each in order of day."""
    with desk.store.read() as session:
        return rows_in(session, item)


def rows_in(session: Session, item: Indicator) -> list[BehindRow]:
    """`rows_behind` in an open session."""
    named = any(one.counted for one in item.behind)
    rate = isinstance(item.value, Rate) and (named or not item.value.numerator)
    return [row for one in item.behind for row in _rows_of(session, one, rate)]


def _rows_of(session: Session, behind: Behind, rate: bool) -> list[BehindRow]:
    if not behind.ids:
        return []
    found = _READERS.get(behind.kind, _records)(session, behind.kind, behind.ids)
    wanted, counted = set(behind.ids), set(behind.counted)
    rows = [
        BehindRow(number, behind.kind, day, title, detail, number in counted if rate else None)
        for number, day, title, detail in found
        if number in wanted
    ]
    return rows if behind.kind == "deputies" else sorted(rows, key=lambda row: (row.day or date.max, row.title, row.id))


Line = tuple[int, date | None, str, str]


def _records(session: Session, kind: str, ids: Sequence[int]) -> list[Line]:
    record = _KINDS[kind]
    rows = read(session, record, ids=None if len(ids) > _MANY else ids)
    title, day, detail = _SHOWN.get(kind, (_title(record), "", ()))
    return [(row["id"], row[day] if day else None, title(row), _told(row, detail)) for row in rows]


def _title(kind: RecordKind) -> Callable[[Values], str]:
    return lambda row: "　".join(shown(row[name]) for name in kind.title if row.get(name) is not None)


def _of(*fields: str) -> Callable[[Values], str]:
    return lambda row: "　".join(shown(row[name]) for name in fields if row.get(name))


def _name(field: str) -> Callable[[Values], str]:
    return lambda row: names.printed(row[field] or "")


def _told(row: Values, detail: Sequence[tuple[str, str]]) -> str:
    """「收集 第 1 站　解决 2025-03-01」: what is filled in of some fields, each behind its word."""
    parts = ((word, shown(row[name])) for word, name in detail if row.get(name) not in (None, "", ()))
    return "　".join(f"{word} {text}".strip() for word, text in parts)


_Shown = tuple[Callable[[Values], str], str, tuple[tuple[str, str], ...]]
_SHOWN: dict[str, _Shown] = {
    "deputies": (_name("name"), "", (("", "certificate_no"), ("", "group"), ("", "status"))),
    "activities": (_of("name"), "held_on", (("", "no"), ("", "kind"), ("", "station"), ("群众", "visitors"))),
    "opinions": (_of("content"), "collected_on", (("", "no"), ("", "station"), ("", "route"), ("解决", "resolved_on"))),
    "suggestions": (
        _of("title"), "raised_on",
        (("", "no"), ("", "lead_name"), ("答复", "answered_on"), ("", "satisfaction"), ("结果", "outcome")),
    ),
    "findings": (_of("content"), "held_on", (("", "no"), ("", "activity_name"), ("解决", "resolved_on"))),
    "appraisals": (_of("name"), "held_on", (("", "post"), ("", "organ"), ("", "activity_name"))),
    "council-matters": (_of("title"), "held_on", (("", "result"), ("", "activity_name"))),
    "duty-reports": (_name("name"), "oral_on", (("年度", "year"), ("书面", "written_on"), ("有效票", "valid"))),
    "honours": (_of("name"), "granted_on", (("", "holder"), ("", "station"), ("", "level"), ("", "document_no"))),
    "stations": (_of("name"), "", (("", "no"), ("", "community"), ("接待日", "reception_day"))),
    "elections": (
        _of("electoral_district"), "held_on",
        (("登记", "registered"), ("参选", "voted"), ("投票次数", "rounds"), ("当选", "elected")),
    ),
    "projects": (_of("name"), "done_on", (("年度", "year"), ("", "lead"), ("", "state"))),
    "rectifications": (_of("holder", "content"), "due_on", (("年度", "year"), ("完成", "done_on"))),
    "typed-counts": (_of("label"), "to_on", (("自", "from_on"), ("数量", "count"), ("", "measure"), ("依据", "source"))),
}  # fmt: skip
"""kind → (title, field of the day, (word, field) of the detail)."""


def _attendance(session: Session, _kind: str, ids: Sequence[int]) -> list[Line]:
    t, a, m, p = (table_of(table) for table in (Attendance, Activity, Mandate, Person))
    statement = (
        sa.select(t.c.id, a.c.held_on, p.c.name, t.c.status, a.c.name)
        .select_from(
            t.join(a, a.c.id == t.c.activity_id).join(m, m.c.id == t.c.mandate_id).join(p, p.c.id == m.c.person_id)
        )
        .where(t.c.archived.is_(False))
    )
    return [
        (number, day, names.printed(name), f"{activity}　{status.label}")
        for number, day, name, status, activity in _some(session, statement, t.c.id, ids)
    ]


def _certificates(session: Session, _kind: str, ids: Sequence[int]) -> list[Line]:
    t, m, p, s = (table_of(table) for table in (Certificate, Mandate, Person, LiaisonStation))
    statement = sa.select(t.c.id, t.c.issued_on, t.c.number, t.c.kind, p.c.name, s.c.name).select_from(
        t.outerjoin(m, m.c.id == t.c.mandate_id)
        .outerjoin(p, p.c.id == m.c.person_id)
        .outerjoin(s, s.c.id == t.c.station_id)
    )
    return [
        (number, day, no, "　".join(part for part in (kind.label, names.printed(name or ""), station or "") if part))
        for number, day, no, kind, name, station in _some(session, statement, t.c.id, ids)
    ]


def _some(session: Session, statement: Any, column: Any, ids: Sequence[int]) -> list[Any]:
    """The rows of some ids; of very many the whole table."""
    connection = session.connection()
    if len(ids) > _MANY:
        return list(connection.execute(statement))
    parts = [ids[at : at + 500] for at in range(0, len(ids), 500)]
    return [row for part in parts for row in connection.execute(statement.where(column.in_(part)))]


_READERS: dict[str, Callable[[Session, str, Sequence[int]], list[Line]]] = {
    "attendance": _attendance,
    "certificates": _certificates,
}
