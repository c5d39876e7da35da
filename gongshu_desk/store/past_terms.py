"""A term from which the next was begun (换届) refuses writes to its mandates, below the services, whatever the door.

What hangs on the mandates (attendance, a late answer to a suggestion) follows the closed years instead: the last year of
the old term is worked on until it is closed.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import MandateLevel
from gongshu_desk.errors import Conflict
from gongshu_desk.store.entry_tables import EarlierSuspension
from gongshu_desk.store.tables import Mandate, MandateTag, Membership, Row, Term

OF_MANDATE = (Membership, MandateTag, EarlierSuspension)
"""What is part of a mandate, so that it is read-only with it."""
_MANY = 500


def refuse_past_terms(session: Session, rows: Iterable[Row]) -> None:
    """Conflict where a new or changed row is, or was, part of a mandate of a term that was rolled on.

    The roll-over itself changes the mandates before it marks the term, and its undoing takes the mark away first.
    """
    touched = [row for row in rows if isinstance(row, (Mandate, Term, *OF_MANDATE))]
    if not touched:
        return
    past = _past(session)
    if not past:
        return
    for row in touched:
        for term in _terms_of(session, row) & past.keys():
            raise past_conflict(*past[term])


def refuse_past_additions(session: Session, table: type[Row], rows: Sequence[Mapping[str, Any]]) -> None:
    """The same for records that are added past the session (`bulk.NewRows`), given by their column values."""
    if table is not Mandate and table not in OF_MANDATE:
        return
    past = _past(session)
    if not past:
        return
    if table is Mandate:
        terms = {row["term_id"] for row in rows}
    else:
        ids = sorted({row["mandate_id"] for row in rows})
        parts = (ids[start : start + _MANY] for start in range(0, len(ids), _MANY))
        terms = {
            term
            for part in parts
            for term in session.exec(select(col(Mandate.term_id)).where(col(Mandate.id).in_(part)))
        }
    for term in sorted(terms & past.keys()):
        raise past_conflict(*past[term])


def past_conflict(number: int, level: MandateLevel) -> Conflict:
    """What is said where a write meets a term that was rolled on."""
    return Conflict(
        f"第 {number} 届{level.label}人大已经换届，该届代表的任职记录只读。",
        "如确需更正，请在「换届」页写明理由、文号、批准人，打开该届更正，改后再恢复只读。",
    )


def _past(session: Session) -> dict[int, tuple[int, MandateLevel]]:
    statement = select(col(Term.id), col(Term.number), col(Term.level)).where(col(Term.rolled_on).is_not(None))
    opened = {row.id for row in session.dirty if isinstance(row, Term) and row.rolled_on is None}  # by this very flush
    return {int(number or 0): (no, level) for number, no, level in session.exec(statement) if number not in opened}


def _changes(row: Row, name: str) -> bool:
    return bool(sa.inspect(row).attrs[name].history.has_changes())


def _both(row: Row, name: str) -> set[int]:
    old = sa.inspect(row).attrs[name].history.deleted or ()
    return {getattr(row, name), *(number for number in old if isinstance(number, int))}


def _terms_of(session: Session, row: Row) -> set[int]:
    if isinstance(row, Term):
        return set() if row.id is None or _changes(row, "rolled_on") else {row.id}
    if isinstance(row, Mandate):
        return _both(row, "term_id")
    mandates = (session.get(Mandate, number) for number in _both(row, "mandate_id"))
    return {mandate.term_id for mandate in mandates if mandate is not None}
