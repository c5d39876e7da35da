"""Selects that return domain facts: tuples straight from the driver, one shared object per activity.

Codes and decimals come back through their column types only where a row is rare; the 66,000 attendances of
a district year are read as plain tuples and looked up.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, SQLModel

from gongshu_desk.domain.codes import AttendanceStatus, MandateLevel, MandateStatus, ReviewState
from gongshu_desk.domain.points.facts import (
    ActivityFact,
    AdjustmentFact,
    AttendanceFact,
    DutyReportFact,
    HonourFact,
    Participant,
    SuggestionFact,
    YearFacts,
)
from gongshu_desk.store import service
from gongshu_desk.store.columns import SCALE
from gongshu_desk.store.tables import (
    Activity,
    Adjustment,
    Attendance,
    Cosigner,
    DeputyGroup,
    DutyReport,
    Honour,
    IdentityTag,
    Mandate,
    MandateTag,
    Membership,
    Person,
    Suggestion,
    Term,
)
from gongshu_desk.store.trade_tables import HandlingRound

_TABLES: tuple[type[SQLModel], ...] = (
    *(Activity, Adjustment, Attendance, Cosigner, DeputyGroup, DutyReport, Honour, IdentityTag, Mandate),
    *(MandateTag, Membership, Person, Suggestion, Term, HandlingRound),
)
_T: dict[type[SQLModel], sa.Table] = {table: SQLModel.metadata.tables[str(table.__tablename__)] for table in _TABLES}
_attended: Callable[[tuple[Any, ...]], AttendanceFact] = partial(tuple.__new__, AttendanceFact)
"""An attendance from its five fields; a call of the class costs twice as much."""
_STATUS = {status.value: status for status in AttendanceStatus}


def year_facts(
    session: Session, year: int, level: MandateLevel, *, span: tuple[date, date] | None = None, only: str | None = None
) -> YearFacts:
    """Everything the points of a year need; `span` widens the days (windows that begin before, facts to explain).

    With `only` (a certificate number) the facts of one mandate; the participants are then that one alone.
    A reading session sees one state of the store, so it gathers the same facts once.
    """
    first, last = span or (date(year, 1, 1), date(year, 12, 31))
    known: dict[Any, YearFacts] = session.info.setdefault("facts", {}) if session.info.get("read") else {}
    key = (year, level, first, last, only)
    if key not in known:
        known[key] = _gathered(session, year, level, first, last, only)
    return known[key]


def _gathered(session: Session, year: int, level: MandateLevel, first: date, last: date, only: str | None) -> YearFacts:
    numbers, participants = _participants(session, year, level, only)
    chosen = [number for number, no in numbers.items() if no == only] if only else None
    activities = _activities(session, first, last)
    facts = YearFacts(
        year=year,
        level=level,
        participants=participants,
        attendance=_attendance(session, first, last, activities, numbers, chosen),
        suggestions=_suggestions(session, first, last, numbers),
        duty_reports=_duty_reports(session, year, numbers),
        honours=_honours(session, first, last, numbers),
        adjustments=_adjustments(session, first, last, numbers),
    )
    kinds = (facts.attendance, facts.suggestions, facts.duty_reports, facts.honours)
    if any(fact.rejected for kind in kinds for listed in kind.values() for fact in listed):
        return replace(facts, returned=_returned(session, numbers))
    return facts


def _returned(session: Session, numbers: dict[int, str]) -> dict[str, dict[str, str]]:
    """certificate number → source → why it was returned, of all that a review sent back."""
    t, a, s, c, d, h = (_T[table] for table in (Attendance, Activity, Suggestion, Cosigner, DutyReport, Honour))
    signed = c.join(s, s.c.id == c.c.suggestion_id)
    asked: tuple[tuple[sa.Table, sa.Select[Any], Callable[..., str]], ...] = (
        (t, sa.select(t.c.mandate_id, t.c.review_reason, a.c.no).join(a, a.c.id == t.c.activity_id),
         lambda no: f"activities/{no}"),
        (s, sa.select(s.c.lead_id, s.c.review_reason, s.c.no), lambda no: f"suggestions/{no}"),
        (s, sa.select(c.c.mandate_id, s.c.review_reason, s.c.no).select_from(signed), lambda no: f"suggestions/{no}"),
        (d, sa.select(d.c.mandate_id, d.c.review_reason, d.c.year), lambda year: f"duty-reports/{year}"),
        (h, sa.select(h.c.mandate_id, h.c.review_reason, h.c.name, h.c.granted_on),
         lambda name, day: f"honours/{name} {day.isoformat()}"),
    )  # fmt: skip
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for table, statement, source in asked:
        back = statement.where(table.c.archived.is_(False), table.c.review == ReviewState.RETURNED)
        for mandate, reason, *key in _rows(session, back):
            if mandate in numbers and reason:
                found[numbers[mandate]][source(*key)] = reason
    return dict(found)


def _rows(session: Session, statement: Any) -> Iterable[Any]:
    return session.connection().execute(statement)


def _bare(session: Session, statement: sa.TextClause, given: dict[str, Any]) -> list[Any]:
    """The driver's own tuples: no column of the statement has a type of ours, and a Row apiece doubles the time."""
    result = session.connection().execute(statement, given)
    try:
        return list(result.cursor.fetchall()) if result.cursor is not None else []
    finally:
        result.close()


def _participants(
    session: Session, year: int, level: MandateLevel, only: str | None
) -> tuple[dict[int, str], list[Participant]]:
    """mandate id → certificate number of the level's mandates in office on a day of the year, and each as a participant."""
    m, p, t = _T[Mandate], _T[Person], _T[Term]
    start, end = date(year, 1, 1), date(year, 12, 31)
    since, until = service.BEGINS, service.ENDS
    statement = (
        sa.select(m.c.id, m.c.certificate_no, p.c.name, p.c.sort_stroke, since, until, m.c.status, m.c.ended_on)
        .select_from(m.join(p, p.c.id == m.c.person_id).join(t, t.c.id == m.c.term_id))
        .where(m.c.archived.is_(False), t.c.level == level, m.c.status != MandateStatus.VOID, since <= end)
        .where(sa.or_(until.is_(None), until >= start))
    )
    if only is not None:
        statement = statement.where(m.c.certificate_no == only)
    tags, groups, away = _tags(session), group_spans(session), service.suspensions(session)
    numbers: dict[int, str] = {}
    found = []
    for i, no, name, key, begins, ends, status, ended in _rows(session, statement):
        numbers[i] = no
        last = min(end, ends) if ends else end
        found.append(
            Participant(
                certificate_no=no,
                name=name,
                sort_key=key,
                level=level,
                group=member_on(groups.get(i, ()), last),
                service_from=begins,
                service_to=ends,
                tags=tags.get(i, frozenset()),
                suspensions=service.closed_spans(away.get(i, ()), ends),
                terminated_on=ended if status is MandateStatus.TERMINATED else None,
            )
        )
    return numbers, found


def _tags(session: Session) -> dict[int, frozenset[str]]:
    link, tag = _T[MandateTag], _T[IdentityTag]
    found: dict[int, set[str]] = defaultdict(set)
    statement = sa.select(link.c.mandate_id, tag.c.name).join(tag, tag.c.id == link.c.tag_id)
    for mandate, name in _rows(session, statement.where(link.c.archived.is_(False))):
        found[mandate].add(name)
    return {mandate: frozenset(names) for mandate, names in found.items()}


Span = tuple[str, date | None, date | None]


def group_spans(session: Session) -> dict[int, list[Span]]:
    """mandate id → (group, from, to), oldest first. Group figures use the membership at the date of the fact."""
    member, group = _T[Membership], _T[DeputyGroup]
    statement = (
        sa.select(member.c.mandate_id, group.c.name, member.c.from_on, member.c.to_on)
        .join(group, group.c.id == member.c.group_id)
        .where(member.c.archived.is_(False))
        .order_by(member.c.id)
    )
    found: dict[int, list[Span]] = defaultdict(list)
    for mandate, name, since, until in _rows(session, statement):
        found[mandate].append((name, since, until))
    return found


def member_on(spans: Iterable[Span], day: date) -> str:
    """The body whose membership holds on a day; empty where none does."""
    for name, since, until in spans:
        if (since is None or since <= day) and (until is None or day <= until):
            return name
    return ""


def _activities(session: Session, first: date, last: date) -> dict[int, ActivityFact]:
    a = _T[Activity]
    statement = sa.select(a.c.id, a.c.no, a.c.name, a.c.kind, a.c.held_on, a.c.half_days, a.c.series)
    statement = statement.where(a.c.archived.is_(False), a.c.held_on.between(first, last))
    return {
        i: ActivityFact(no, name, kind, day, half, series)
        for i, no, name, kind, day, half, series in _rows(session, statement)
    }


def _attendance(
    session: Session,
    first: date,
    last: date,
    activities: dict[int, ActivityFact],
    numbers: dict[int, str],
    chosen: list[int] | None,
) -> dict[str, list[AttendanceFact]]:
    sql = (
        "SELECT t.mandate_id, t.activity_id, t.status, t.actual_half_days, t.spoke, t.review = 'returned'"
        " FROM attendance t JOIN activity a ON a.id = t.activity_id"
        " WHERE t.archived = :no AND a.archived = :no AND a.held_on BETWEEN :first AND :last"
    )
    given: dict[str, Any] = {"no": False, "first": first, "last": last}
    if chosen is not None:
        sql += " AND t.mandate_id = :mandate"
        given["mandate"] = chosen[0] if chosen else -1
    statement = sa.text(sql).bindparams(
        sa.bindparam("no", type_=sa.Boolean()),
        sa.bindparam("first", type_=sa.Date()),
        sa.bindparam("last", type_=sa.Date()),
    )
    by_mandate: dict[int, list[AttendanceFact]] = defaultdict(list)
    for mandate, activity, status, actual, spoke, rejected in _bare(session, statement, given):
        half_days = None if actual is None else Decimal(actual) / SCALE
        fact = _attended((activities[activity], _STATUS[status], half_days, bool(spoke), bool(rejected)))
        by_mandate[mandate].append(fact)
    return {numbers[mandate]: facts for mandate, facts in by_mandate.items() if mandate in numbers}


def _suggestions(session: Session, first: date, last: date, numbers: dict[int, str]) -> dict[str, list[SuggestionFact]]:
    s, c, r = _T[Suggestion], _T[Cosigner], _T[HandlingRound]
    # whoever evaluated a round that was then handled again has returned the slip
    earlier = sa.select(sa.func.max(r.c.evaluated_on)).where(r.c.suggestion_id == s.c.id, r.c.archived.is_(False))
    evaluated_on = sa.func.coalesce(s.c.evaluated_on, earlier.correlate(s).scalar_subquery())
    columns = (
        *(s.c.no, s.c.kind, s.c.title, s.c.raised_on, s.c.key, s.c.excellent, evaluated_on, s.c.outcome),
        s.c.review,
    )
    where = (s.c.archived.is_(False), s.c.raised_on.between(first, last))
    led = sa.select(s.c.lead_id, *columns).where(*where)
    signed = (
        sa.select(c.c.mandate_id, *columns).join(s, s.c.id == c.c.suggestion_id).where(*where, c.c.archived.is_(False))
    )
    found: dict[str, list[SuggestionFact]] = defaultdict(list)
    for role, statement in (("lead", led), ("cosigner", signed)):
        for mandate, no, kind, title, day, key, excellent, evaluated, outcome, review in _rows(session, statement):
            if mandate in numbers:
                back = review is ReviewState.RETURNED
                fact = SuggestionFact(no, kind, title, day, role, key, excellent, evaluated, outcome, back)  # type: ignore[arg-type]
                found[numbers[mandate]].append(fact)
    return found


def _duty_reports(session: Session, year: int, numbers: dict[int, str]) -> dict[str, list[DutyReportFact]]:
    d = _T[DutyReport]
    statement = sa.select(d).where(d.c.archived.is_(False), d.c.year == year)
    found: dict[str, list[DutyReportFact]] = defaultdict(list)
    for r in _rows(session, statement):
        if r.mandate_id in numbers:
            votes = (r.satisfied or 0, r.fairly or 0, r.dissatisfied or 0, r.abstained or 0, r.valid or 0)
            found[numbers[r.mandate_id]].append(
                DutyReportFact(
                    r.year, r.due, r.written_on, r.oral_on, *votes, rejected=r.review is ReviewState.RETURNED
                )
            )
    return found


def _honours(session: Session, first: date, last: date, numbers: dict[int, str]) -> dict[str, list[HonourFact]]:
    h = _T[Honour]
    statement = sa.select(h.c.mandate_id, h.c.name, h.c.level, h.c.granted_on, h.c.review)
    statement = statement.where(
        h.c.archived.is_(False), h.c.granted_on.between(first, last), h.c.mandate_id.is_not(None)
    )
    found: dict[str, list[HonourFact]] = defaultdict(list)
    for mandate, name, level, day, review in _rows(session, statement):
        if mandate in numbers:
            back = review is ReviewState.RETURNED
            found[numbers[mandate]].append(HonourFact(f"{name} {day.isoformat()}", name, level, day, back))
    return found


def _adjustments(session: Session, first: date, last: date, numbers: dict[int, str]) -> dict[str, list[AdjustmentFact]]:
    a = _T[Adjustment]
    statement = sa.select(a).where(a.c.archived.is_(False), a.c.decided_on.between(first, last))
    found: dict[str, list[AdjustmentFact]] = defaultdict(list)
    for r in _rows(session, statement):
        if r.mandate_id in numbers:
            told = (r.reason, r.approved_by, r.document_no or "", r.refers or "")
            fact = AdjustmentFact(r.no, r.item, r.points, r.decided_on, *told)
            found[numbers[r.mandate_id]].append(fact)
    return found
