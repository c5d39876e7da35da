"""What a board reads besides the facts of the year: days of answers, groups by day, persons, facts still 待核."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col

from gongshu_desk.domain.codes import MandateLevel, ReviewState
from gongshu_desk.store.facts import Span, group_spans
from gongshu_desk.store.tables import Activity, Attendance, DutyReport, Honour, Mandate, Suggestion, Term


@dataclass(frozen=True, slots=True)
class Beside:
    """When each suggestion was answered, by number; groups with their days, and the person, of each mandate."""

    answered: dict[str, date]
    groups: dict[str, list[Span]]
    persons: dict[str, int]


def beside(session: Session) -> Beside:
    """Read it whole; none of it belongs to one year."""
    answers = sa.select(col(Suggestion.no), col(Suggestion.answered_on)).where(
        col(Suggestion.archived).is_(False), col(Suggestion.answered_on).is_not(None)
    )
    mandates = sa.select(col(Mandate.id), col(Mandate.certificate_no), col(Mandate.person_id)).where(
        col(Mandate.archived).is_(False)
    )
    listed = session.connection().execute(mandates).all()
    numbers = {i: no for i, no, _ in listed}
    return Beside(
        answered={no: day for no, day in session.connection().execute(answers) if day is not None},
        groups={numbers[i]: spans for i, spans in group_spans(session).items() if i in numbers},
        persons={no: person for _, no, person in listed},
    )


def pending_facts(session: Session, first: date, last: date, level: MandateLevel) -> dict[str, int]:
    """certificate number → facts of the days still 待核: attendances, suggestions led, honours, duty reports.

    A duty report belongs to the years it was given for, on the days it was given; at their end also without one.
    Mandates of the unit's level alone.
    """
    found: dict[str, int] = defaultdict(int)
    chosen: tuple[tuple[Any, Any, Any], ...] = (
        (Attendance, Attendance.mandate_id, col(Activity.held_on).between(first, last)),
        (Suggestion, Suggestion.lead_id, col(Suggestion.raised_on).between(first, last)),
        (Honour, Honour.mandate_id, col(Honour.granted_on).between(first, last)),
        (DutyReport, DutyReport.mandate_id, _reported(first, last)),
    )
    for table, mandate, where in chosen:
        joined = sa.join(table, Mandate, col(Mandate.id) == mandate).join(Term, col(Term.id) == col(Mandate.term_id))
        if table is Attendance:
            joined = joined.join(Activity, col(Activity.id) == col(Attendance.activity_id))
            where = sa.and_(where, col(Activity.archived).is_(False))
        statement = (
            sa.select(col(Mandate.certificate_no), sa.func.count())
            .select_from(joined)
            .where(table.archived.is_(False), table.review == ReviewState.PENDING, col(Term.level) == level, where)
            .group_by(col(Mandate.certificate_no))
        )
        for no, count in session.connection().execute(statement):
            found[no] += count
    return dict(found)


def _reported(first: date, last: date) -> Any:
    """Duty reports of the days: given on one of them, or of a year whose last day is one of them and not given before."""
    ended = last.year if (last.month, last.day) == (12, 31) else last.year - 1

    def given(since: date, until: date) -> Any:
        days = (col(DutyReport.written_on), col(DutyReport.oral_on))
        return sa.or_(*(sa.and_(day.is_not(None), day.between(since, until)) for day in days))

    before = given(date(first.year, 1, 1), first - timedelta(days=1))
    of_years = col(DutyReport.year).between(first.year, last.year)
    return sa.and_(of_years, sa.or_(given(first, last), sa.and_(col(DutyReport.year) <= ended, sa.not_(before))))
