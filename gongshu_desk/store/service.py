"""The service of a mandate: since when, until when, and every suspension. The one place all readers take it from.

A suspension is one of two things in the store: the last one stands in the mandate, earlier ones in `EarlierSuspension`.
Whoever asks whether a day was served gets both from here, so that points, rolls, lists and prints cannot disagree.
"""

from collections import defaultdict
from datetime import date, timedelta

import sqlalchemy as sa
from sqlmodel import Session, SQLModel

from gongshu_desk.domain.codes import MandateStatus
from gongshu_desk.store.entry_tables import EarlierSuspension
from gongshu_desk.store.tables import Mandate, Term

Suspension = tuple[date, date | None]
"""First and last day; None: it has not ended."""

_MANDATE, _TERM, _EARLIER = (SQLModel.metadata.tables[str(t.__tablename__)] for t in (Mandate, Term, EarlierSuspension))

BEGINS = sa.func.coalesce(_MANDATE.c.elected_on, _TERM.c.starts_on, type_=sa.Date())
"""First day in office: the day of the election, else the first of the term. Of a select that joins both tables."""
ENDS = sa.func.coalesce(_MANDATE.c.ended_on, _TERM.c.ends_on, type_=sa.Date())
"""Last day in office, None while the mandate runs."""


def last_day(status: MandateStatus, begins: date, ends: date | None) -> date | None:
    """Last day in office; of a void election (当选无效) the day before the first: it was never held."""
    return begins - timedelta(days=1) if status is MandateStatus.VOID else ends


def suspensions(session: Session, mandate: int | None = None) -> dict[int, tuple[Suspension, ...]]:
    """mandate id → its suspensions, oldest first; of all mandates, or of one."""
    found: dict[int, list[Suspension]] = defaultdict(list)
    m, e = _MANDATE, _EARLIER
    last = sa.select(m.c.id, m.c.suspended_from, m.c.suspended_to).where(m.c.suspended_from.is_not(None))
    earlier = sa.select(e.c.mandate_id, e.c.from_on, e.c.to_on).where(e.c.archived.is_(False))
    if mandate is not None:
        last, earlier = last.where(m.c.id == mandate), earlier.where(e.c.mandate_id == mandate)
    for statement in (earlier, last):
        for number, since, until in session.connection().execute(statement):
            found[number].append((since, until))
    return {number: tuple(sorted(spans, key=lambda span: span[0])) for number, spans in found.items()}


def closed_spans(spans: tuple[Suspension, ...], ends: date | None = None) -> tuple[tuple[date, date], ...]:
    """Suspensions as spans of two days: one without an end lasts as long as the mandate."""
    return tuple((since, until or ends or date.max) for since, until in spans)
