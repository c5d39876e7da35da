"""What waits for its check, as lists: facts one by one, and the marks of an activity together as one batch.

A district year has 66,000 marks, so activities are counted in SQL and only the marks of one are read.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col

from gongshu_desk.domain import names
from gongshu_desk.domain.codes import LEAVE_STATUSES, PRESENT_STATUSES, ActivityKind, AttendanceStatus, ReviewState
from gongshu_desk.domain.records.fields import shown
from gongshu_desk.services.catalog import ATTENDANCE, DUTY_REPORTS, HONOURS, SUGGESTIONS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import RecordKind
from gongshu_desk.store.facts import group_spans, member_on
from gongshu_desk.store.tables import Activity, Attendance, AuditEntry, DeputyGroup, Mandate, Membership, Person

KINDS: dict[str, RecordKind] = {kind.name: kind for kind in (ATTENDANCE, SUGGESTIONS, DUTY_REPORTS, HONOURS)}
"""The kinds that are reviewed. An adjustment has its second person in 批准人."""
BESIDE = frozenset({"review", "review_reason", "reviewed_by", "reviewed_on", "archived", "book_page", "note"})
"""Columns that say nothing of what was done: who changed only these did not enter the fact."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many facts wait, were checked, were returned."""

    pending: int = 0
    checked: int = 0
    returned: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.pending + self.checked + self.returned

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(self.pending + other.pending, self.checked + other.checked, self.returned + other.returned)


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact with its review. `source` is `sheet/key` as in the points; `entered_by` is who wrote its content last,
    empty where nobody was named then."""

    kind: str
    id: int
    source: str
    who: str
    certificate_no: str
    group: str
    day: date | None
    what: str
    detail: str
    state: ReviewState
    reason: str
    reviewer: str
    reviewed_on: date | None
    entered_by: str
    search_text: str = ""


@dataclass(frozen=True, slots=True)
class Batch:
    """The marks of one activity. 应到 = 实到 + 请假 + 缺席 among those that were not returned, 不适用 left out."""

    activity_id: int
    no: str
    name: str
    kind: ActivityKind
    day: date
    counts: Counts
    present: int
    leave: int
    absent: int

    @property
    def expected(self) -> int:
        """应到."""
        return self.present + self.leave + self.absent


def counts(desk: Desk, year: int) -> dict[str, Counts]:
    """kind → how many of the year's facts stand where."""
    with desk.store.read() as session:
        return counts_in(session, year)


def counts_in(session: Session, year: int) -> dict[str, Counts]:
    """`counts` in a reading session that has other questions, too."""
    found = {}
    for kind in KINDS.values():
        table = _table(kind)
        statement = sa.select(table.c.review, sa.func.count()).select_from(kind.select_from())
        statement = statement.where(table.c.archived.is_(False), _in_year(kind, year)).group_by(table.c.review)
        number: dict[ReviewState, int] = {state: n for state, n in session.connection().execute(statement)}  # noqa: C416
        found[kind.name] = Counts(*(number.get(state, 0) for state in ReviewState))
    return found


def _table(kind: RecordKind) -> sa.Table:
    return kind.table.__table__  # type: ignore[attr-defined,no-any-return]


def _in_year(kind: RecordKind, year: int) -> sa.ColumnElement[bool]:
    assert kind.year is not None
    if isinstance(kind.year.type, sa.Date):
        return kind.year.between(date(year, 1, 1), date(year, 12, 31))
    return kind.year == year


# --- activities -----------------------------------------------------------------------------------------------


def batches(
    desk: Desk, year: int, *, kind: ActivityKind | None = None, group: str = "", state: ReviewState | None = None,
    search: str = "",
) -> list[Batch]:  # fmt: skip
    """The activities of a year with marks, oldest first: of one kind, with marks of one deputy group on the day, with
    marks in one state, or whose name, number or deputies are searched for."""
    with desk.store.read() as session:
        met = _marked_by(session, year, search) if search.strip() else None
        rows = session.connection().execute(_tallied(year, kind, group)).all()
        heads = session.connection().execute(_heads(year, kind)).all()
    states: dict[int, Counter[ReviewState]] = defaultdict(Counter)
    kept: dict[int, Counter[AttendanceStatus]] = defaultdict(Counter)
    for number, status, review, n in rows:
        states[number][review] += n
        if review is not ReviewState.RETURNED:
            kept[number][status] += n
    made = [_batch(tuple(head), states[head[0]], kept[head[0]]) for head in heads if head[0] in states]
    wanted = search.strip().casefold()
    return [
        batch
        for batch in made
        if (state is None or _of(batch.counts, state))
        and (not wanted or wanted in f"{batch.no} {batch.name}".casefold() or (met and batch.activity_id in met))
    ]


def _heads(year: int, kind: ActivityKind | None) -> Any:
    """The activities of the year, oldest first."""
    head = (col(Activity.id), col(Activity.no), col(Activity.name), col(Activity.kind), col(Activity.held_on))
    return sa.select(*head).where(*_held(year, kind)).order_by(col(Activity.held_on), col(Activity.no))


def _held(year: int, kind: ActivityKind | None) -> list[sa.ColumnElement[bool]]:
    found: list[sa.ColumnElement[bool]] = [
        col(Activity.archived).is_(False),
        col(Activity.held_on).between(date(year, 1, 1), date(year, 12, 31)),
    ]
    return found if kind is None else [*found, col(Activity.kind) == kind]


def _tallied(year: int, kind: ActivityKind | None, group: str) -> Any:
    """(activity id, status, review, how many): grouped by the number alone, for words would cost half a second."""
    parted = (col(Attendance.activity_id), col(Attendance.status), col(Attendance.review))
    statement = (
        sa.select(*parted, sa.func.count())
        .join_from(Attendance, Activity, col(Activity.id) == col(Attendance.activity_id))
        .where(col(Attendance.archived).is_(False), *_held(year, kind))
        .group_by(*parted)
    )
    if group:
        statement = statement.where(_member(group))
    return statement


def _member(group: str) -> sa.ColumnElement[bool]:
    """Whether the deputy of a mark belonged to this group on the day."""
    since, until, day = col(Membership.from_on), col(Membership.to_on), col(Activity.held_on)
    return (
        sa.select(col(Membership.id))
        .join(DeputyGroup, col(DeputyGroup.id) == col(Membership.group_id))
        .where(
            col(DeputyGroup.name) == group, col(Membership.archived).is_(False),
            col(Membership.mandate_id) == col(Attendance.mandate_id),
            sa.or_(since.is_(None), since <= day), sa.or_(until.is_(None), until >= day),
        )
        .correlate(Attendance, Activity)
        .exists()
    )  # fmt: skip


def _marked_by(session: Session, year: int, search: str) -> set[int]:
    """Activities with a mark of somebody who is meant by what was typed."""
    statement = (
        sa.select(col(Attendance.activity_id))
        .join(Activity, col(Activity.id) == col(Attendance.activity_id))
        .join(Mandate, col(Mandate.id) == col(Attendance.mandate_id))
        .join(Person, col(Person.id) == col(Mandate.person_id))
        .where(col(Activity.held_on).between(date(year, 1, 1), date(year, 12, 31)))
        .where(*(col(Person.search_text).contains(needle, autoescape=True) for needle in names.needles(search)))
        .distinct()
    )
    return set(session.connection().execute(statement).scalars())


def _batch(
    head: tuple[int, str, str, ActivityKind, date],
    states: Mapping[ReviewState, int],
    marks: Mapping[AttendanceStatus, int],
) -> Batch:
    def of(wanted: Collection[AttendanceStatus]) -> int:
        return sum(n for status, n in marks.items() if status in wanted)

    counted = Counts(*(states.get(state, 0) for state in ReviewState))
    return Batch(*head, counted, of(PRESENT_STATUSES), of(LEAVE_STATUSES), of({AttendanceStatus.ABSENT}))


def _of(counted: Counts, state: ReviewState) -> int:
    return {
        ReviewState.PENDING: counted.pending,
        ReviewState.CHECKED: counted.checked,
        ReviewState.RETURNED: counted.returned,
    }[state]


# --- facts ----------------------------------------------------------------------------------------------------


def facts(
    desk: Desk, year: int, kind: str, *, state: ReviewState | None = None, group: str = "", search: str = "",
    activities: Collection[int] | None = None, ids: Collection[int] | None = None,
) -> list[Fact]:  # fmt: skip
    """Facts of one kind in the year, by date: in one state, of one deputy group on the day, searched for by name,
    pinyin or words; marks only of some activities (by id); or the facts with these ids."""
    record = KINDS[kind]
    with desk.store.read() as session:
        rows = _rows(session, record, year, state, activities, ids)
        found = _facts(session, record, rows)
    return [fact for fact in found if (not group or fact.group == group) and _matches(fact, search)]


def waiting(desk: Desk, year: int, kinds: Iterable[str] = tuple(KINDS)) -> list[Fact]:
    """Everything of these kinds that waits for its check (待核)."""
    return [fact for kind in kinds for fact in facts(desk, year, kind, state=ReviewState.PENDING)]


_TAKEN: dict[str, tuple[str, ...]] = {
    "attendance": ("activity_no", "activity_name", "held_on", "status", "actual_half_days", "spoke", "note"),
    "suggestions": ("no", "kind", "title", "raised_on", "handler", "answered_on", "satisfaction", "outcome"),
    "duty-reports": ("year", "written_on", "oral_on", "place", "valid", "satisfied", "fairly"),
    "honours": ("name", "level", "granted_by", "document_no", "granted_on", "station"),
}
_MANDATE = {"suggestions": "lead_id"}
_DAY = {"attendance": "held_on", "suggestions": "raised_on", "honours": "granted_on"}


def _rows(
    session: Session, kind: RecordKind, year: int, state: ReviewState | None, activities: Collection[int] | None,
    ids: Collection[int] | None,
) -> list[dict[str, Any]]:  # fmt: skip
    table = _table(kind)
    own = [table.c[name].label(f"_{name}") for name in ("id", "uid", "review", "review_reason", "clerk")]
    own += [table.c.reviewed_by.label("_by"), table.c.reviewed_on.label("_on")]
    own += [table.c[_MANDATE.get(kind.name, "mandate_id")].label("_mandate")]
    own += [col(Person.name).label("_who"), col(Mandate.certificate_no).label("_number")]
    own += [col(Person.search_text).label("_search"), col(Person.sort_stroke).label("_stroke")]
    statement = sa.select(*own, *(kind.columns[name].label(name) for name in _TAKEN[kind.name]))
    statement = statement.select_from(kind.select_from()).where(table.c.archived.is_(False), _in_year(kind, year))
    if state is not None:
        statement = statement.where(table.c.review == state)
    day = kind.columns[_DAY[kind.name]] if kind.name in _DAY else sa.literal(0)
    order = [day, *([col(Activity.no)] if kind.name == "attendance" else []), col(Person.sort_stroke), table.c.id]
    statement = statement.order_by(*order)
    narrow = (table.c.activity_id, activities) if activities is not None else (table.c.id, ids)
    if narrow[1] is None:
        return [dict(row._mapping) for row in session.connection().execute(statement)]
    chosen = sorted(narrow[1])
    parts = (chosen[start : start + 500] for start in range(0, len(chosen), 500))
    asked = (session.connection().execute(statement.where(narrow[0].in_(part))) for part in parts)
    return [dict(row._mapping) for rows in asked for row in rows]


def _facts(session: Session, kind: RecordKind, rows: Sequence[dict[str, Any]]) -> list[Fact]:
    groups = group_spans(session)
    known = entered(session, str(_table(kind).name), [row["_uid"] for row in rows])
    found = []
    for row in rows:
        day, source, what, detail = _WORDS[kind.name](row)
        group = member_on(groups.get(row["_mandate"], ()), day) if day else ""
        found.append(
            Fact(
                kind.name, row["_id"], source, row["_who"] or row.get("station") or "", row["_number"] or "", group, day,
                what, detail, row["_review"], row["_review_reason"] or "", row["_by"] or "", row["_on"],
                known.get(row["_uid"], row["_clerk"]), row["_search"] or "",
            )
        )  # fmt: skip
    return found


Words = tuple[date | None, str, str, str]


def _attendance(row: Mapping[str, Any]) -> Words:
    actual = row["actual_half_days"]
    parts = [row["status"].label, f"实到 {shown(actual)} 个半天" if actual is not None else ""]
    parts += ["发言" if row["spoke"] else "", row["note"] or ""]
    return row["held_on"], f"activities/{row['activity_no']}", row["activity_name"], "，".join(filter(None, parts))


def _suggestion(row: Mapping[str, Any]) -> Words:
    answered = f"{row['answered_on'].isoformat()} 答复" if row["answered_on"] else "未答复"
    outcome = f"{row['outcome'].label} 类" if row["outcome"] else ""
    parts = [row["kind"].label, row["handler"] or "", answered, shown(row["satisfaction"]), outcome]
    return row["raised_on"], f"suggestions/{row['no']}", row["title"], "，".join(filter(None, parts))


def _duty_report(row: Mapping[str, Any]) -> Words:
    parts = [
        f"{day.isoformat()} {word}" for day, word in ((row["written_on"], "书面"), (row["oral_on"], "口头")) if day
    ]
    if row["valid"]:
        parts.append(f"满意和基本满意 {(row['satisfied'] or 0) + (row['fairly'] or 0)}/{row['valid']}")
    day = row["oral_on"] or row["written_on"]
    return day, f"duty-reports/{row['year']}", f"{row['year']} 年度述职", "，".join(parts) or "还没有述职"


def _honour(row: Mapping[str, Any]) -> Words:
    parts = [f"{row['level'].label}级", row["granted_by"] or "", row["document_no"] or ""]
    day = row["granted_on"]
    return day, f"honours/{row['name']} {day.isoformat()}", row["name"], "，".join(filter(None, parts))


_WORDS: dict[str, Callable[[Mapping[str, Any]], Words]] = {
    "attendance": _attendance,
    "suggestions": _suggestion,
    "duty-reports": _duty_report,
    "honours": _honour,
}


def _matches(fact: Fact, search: str) -> bool:
    wanted = search.strip()
    if not wanted:
        return True
    found = names.needles(wanted)
    if found and all(needle in f"{fact.search_text}{fact.certificate_no}" for needle in found):
        return True
    return wanted.casefold() in f"{fact.source} {fact.what} {fact.detail} {fact.who}".casefold()


def entered(session: Session, table: str, uids: Sequence[str]) -> dict[str, str]:
    """uid → who wrote the content of the record last, from the audit trail; a check, a page number or the recycle bin
    is no content. Read by the index on the record, some hundreds at a time."""
    entry = AuditEntry.__table__  # type: ignore[attr-defined]
    changed = sa.case((entry.c.before.is_(None), None), else_=entry.c.after)
    statement = sa.select(entry.c.row_uid, entry.c.clerk, changed).order_by(entry.c.id)
    found: dict[str, str] = defaultdict(str)
    for start in range(0, len(uids), 500):
        part = statement.where(entry.c.row_uid.in_(uids[start : start + 500]), entry.c.table_name == table)
        for uid, clerk, after in session.connection().execute(part):
            if after is None or not set(json.loads(after)) <= BESIDE:
                found[uid] = clerk
    return found
