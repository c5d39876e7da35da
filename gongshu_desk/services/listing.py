"""What a list page shows of one kind, gathered at once; what a new record starts with; from form values to a draft."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlmodel import col, select

from gongshu_desk.domain import names
from gongshu_desk.domain.codes import PRESENT_STATUSES, AttendanceStatus, MandateLevel, ReviewState
from gongshu_desk.domain.records.fields import Draft, form_fields_of, shown
from gongshu_desk.services import records
from gongshu_desk.services.choices import Choosable, choices
from gongshu_desk.services.desk import Desk, level_of
from gongshu_desk.services.kinds import RecordKind, Values
from gongshu_desk.services.private_fields import hidden_in
from gongshu_desk.services.roll_bench import unmarked_guests
from gongshu_desk.store.tables import Activity, Attendance, Opinion

PEOPLE = ("name", "lead_name", "holder")
"""Columns that hold a person's name, for searching by pinyin."""


@dataclass(frozen=True)
class Listed:
    """The rows of a list, what its references choose from, how many lie in the recycle bin, and in other years."""

    rows: list[Values]
    choices: dict[str, list[Choosable]]
    in_bin: int
    level: MandateLevel
    today: date
    other_years: dict[int, int] = field(default_factory=dict)
    hidden: frozenset[str] = frozenset()
    """Fields that this unit does not keep (`private_fields`)."""


def listed(
    desk: Desk,
    kind: RecordKind,
    year: int | None,
    *,
    archived: bool = False,
    extend: Callable[[Desk, list[Values], int], None] | None = None,
    span: int | None = None,
    ids: Collection[int] | None = None,
) -> Listed:
    """Everything a list page shows; each row also carries what may be typed to find it (`_pinyin`, `_words`).

    year: narrows the rows. span: the year whose figures `extend` adds, also where the rows are not narrowed.
    ids: only these, whatever their year, each with the figures of its own year.
    """
    rows = records.find(desk, kind, year=None if archived or ids is not None else year, archived=archived, ids=ids)
    if extend is not None and not archived:
        for own_year, some in _by_year(kind, rows, span or year or desk.today().year, ids is not None).items():
            extend(desk, some, own_year)
    for row in rows:
        row["_pinyin"] = _pinyin(kind, row)
        row["_words"] = _words(kind, row)
    wanted = {spec.meta.refers for spec in kind.fields if spec.meta.refers}
    with desk.store.read() as session:
        level = level_of(session)
        own = kind.table.__table__  # type: ignore[attr-defined]
        in_bin = session.connection().execute(
            sa.select(sa.func.count()).select_from(own).where(own.c.archived.is_(True))
        )
        count = int(in_bin.scalar_one())
        unkept = hidden_in(session) if kind.name == "deputies" else frozenset()
    others = _other_years(desk, kind) if not rows and year is not None and ids is None and not archived else {}
    return Listed(rows, choices(desk, wanted), count, level, desk.today(), others, unkept)


def _pinyin(kind: RecordKind, row: Values) -> str:
    if row.get("search_text"):
        return f"{row['search_text']}{row.get('certificate_no') or ''}"
    people = [str(row[name]) for name in PEOPLE if row.get(name) and not (name == "name" and _is_title(kind))]
    return "".join(names.search_text(name) for name in people) + str(row.get("certificate_no") or row.get("lead") or "")


def _is_title(kind: RecordKind) -> bool:
    """Whether `name` is what a record is called, and not who a person is."""
    return kind.name in ("activities", "honours", "stations")


def _words(kind: RecordKind, row: Values) -> str:
    parts = [shown(row.get(spec.name)) for spec in form_fields_of(kind.draft) if not spec.meta.private]
    return "\n".join(part for part in parts if part).casefold()


def _by_year(kind: RecordKind, rows: list[Values], span: int, apart: bool) -> dict[int, list[Values]]:
    """The rows by the year whose figures they get: all that of the list, or each its own."""
    if not apart:
        return {span: rows}
    found: dict[int, list[Values]] = defaultdict(list)
    for row in rows:
        found[_year_of(kind, row) or span].append(row)
    return found


def _other_years(desk: Desk, kind: RecordKind) -> dict[int, int]:
    days = [_year_of(kind, row) for row in records.find(desk, kind)]
    return dict(sorted(Counter(year for year in days if year).items(), reverse=True))


def _year_of(kind: RecordKind, row: Values) -> int | None:
    for name in ("year", "held_on", "raised_on", "collected_on", "granted_on", "decided_on"):
        value = row.get(name)
        if value:
            return value.year if isinstance(value, date) else int(value)
    return None


def defaults_for(kind: RecordKind, found: Listed, year: int, more: Mapping[str, Any]) -> Values:
    """What a new record starts with: the next number, today if it lies in the year, the year itself."""
    values: Values = {spec.name: spec.default for spec in kind.fields if spec.default is not None}
    for spec in kind.fields:
        if spec.name == "no":
            values["no"] = next_number([str(row["no"]) for row in found.rows if row.get("no")], spec.meta.sample)
        elif spec.name == "year":
            values["year"] = year
        elif spec.type == "date" and spec.required and found.today.year == year:
            values[spec.name] = found.today
    return values | dict(more)


def next_number(known: Sequence[str], sample: str) -> str:
    """The number after the highest: A012 → A013, keeping its width; the sample where there is none."""
    parsed = [m for m in (re.fullmatch(r"(.*?)(\d+)", text) for text in known) if m]
    if not parsed:
        return sample
    prefix = Counter(m[1] for m in parsed).most_common(1)[0][0]
    last = max((m[2] for m in parsed if m[1] == prefix), key=int)
    return f"{prefix}{int(last) + 1:0{len(last)}d}"


def draft_from(kind: RecordKind, values: Mapping[str, Any]) -> Draft:
    """The draft of form values; empty ones take the field's default. ValidationError where it is not satisfied."""
    filled = {name: value for name, value in values.items() if value is not None and name in kind.draft.model_fields}
    return kind.draft.model_validate(filled)


def with_item_names(desk: Desk, rows: list[Values], year: int) -> None:
    """Add to adjustments `item_name`: 「E4 执笔报告并转办」; the bare code where no rules in use know it any more."""
    known = {one.value: one.label for one in choices(desk, ("manual-items",))["manual-items"]}
    for row in rows:
        row["item_name"] = known.get(row["item"], row["item"])


def with_turnout(desk: Desk, rows: list[Values], year: int) -> None:
    """Add to activities: `due` 应到 (without 不适用), `there` 实到, `turnout` 「19/22」 (None where nobody was called).

    Where there is a list of those invited, whoever on it has no mark yet is due too.
    A mark that a review returned counts for nothing until it is mended.
    """
    counted: dict[int, Counter[AttendanceStatus]] = defaultdict(Counter)
    statement = (
        sa.select(col(Attendance.activity_id), col(Attendance.status), sa.func.count())
        .join(Activity, col(Activity.id) == col(Attendance.activity_id))
        .where(
            col(Attendance.archived).is_(False),
            col(Attendance.review) != ReviewState.RETURNED,
            col(Activity.held_on).between(date(year, 1, 1), date(year, 12, 31)),
        )
        .group_by(col(Attendance.activity_id), col(Attendance.status))
    )
    with desk.store.read() as session:
        for activity, status, count in session.connection().execute(statement):
            counted[activity][status] += count
        waiting = unmarked_guests(session, year) if counted else {}
    for row in rows:
        found = counted.get(row["id"])
        due = sum(n for status, n in found.items() if status is not AttendanceStatus.NOT_APPLICABLE) if found else 0
        due += waiting.get(row["id"], 0) if found else 0
        there = sum(n for status, n in found.items() if status in PRESENT_STATUSES) if found else 0
        row["due"], row["there"] = due, there
        row["turnout"] = f"{there}/{due}" if found else None


def with_receptions(desk: Desk, rows: list[Values], year: int) -> None:
    """Add to stations: `receptions` of the year, `opinions` collected in it and how many of them were answered."""
    span = (date(year, 1, 1), date(year, 12, 31))
    with desk.store.read() as session:
        held = session.exec(
            select(Activity.station_id).where(
                col(Activity.station_id).is_not(None),
                col(Activity.archived).is_(False),
                col(Activity.held_on).between(*span),
            )
        ).all()
        raised = session.exec(
            select(col(Opinion.station_id), col(Opinion.answered_on)).where(
                col(Opinion.archived).is_(False), col(Opinion.collected_on).between(*span)
            )
        ).all()
    events = Counter(held)
    opinions = Counter(station for station, _ in raised)
    answered = Counter(station for station, day in raised if day)
    for row in rows:
        row["receptions"] = events.get(row["id"], 0)
        total = opinions.get(row["id"], 0)
        row["opinions"] = f"{answered.get(row['id'], 0)}/{total}" if total else None
