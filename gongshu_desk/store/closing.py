"""A closed year refuses writes, below the services, whatever door they come through."""

from collections.abc import Iterable
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session, col, select

from gongshu_desk.errors import Conflict
from gongshu_desk.store.tables import (
    Activity,
    Adjustment,
    Attendance,
    Cosigner,
    DutyReport,
    Honour,
    Opinion,
    Row,
    Suggestion,
)

_DATED = {
    Activity: "held_on",
    Suggestion: "raised_on",
    Opinion: "collected_on",
    Honour: "granted_on",
    Adjustment: "decided_on",
}
_LATER = {"answered_on", "resolved_on"}
"""An opinion may be answered or resolved after its year was closed; its frozen figures do not move."""


def refuse_closed(session: Session, rows: Iterable[Row], closed: frozenset[int]) -> None:
    """Conflict where a new or changed row belongs, or belonged, to a closed year."""
    if not closed:
        return
    rows = list(rows)
    held = _years_of_activities(session, rows)
    for row in rows:
        for year in _years(session, row, held) & closed:
            raise Conflict(
                f"{year} 年度已经结账，不能再改该年度的记录。",
                "如确需更正，请在「年终」页写明理由重新打开该年度，改后再结账。",
            )


def _years(session: Session, row: Row, held: dict[int, int]) -> set[int]:
    if isinstance(row, Attendance):
        return {held[activity] for activity in _both(row, "activity_id")}
    if isinstance(row, DutyReport):
        return {row.year, *(year for year in _old(row, "year") if isinstance(year, int))}
    if isinstance(row, Cosigner):
        signed = (session.get(Suggestion, number) for number in _both(row, "suggestion_id"))
        return {suggestion.raised_on.year for suggestion in signed if suggestion}
    name = _DATED.get(type(row))
    if name is None or (isinstance(row, Opinion) and _only_later(row)):
        return set()
    return {getattr(row, name).year, *(day.year for day in _old(row, name) if isinstance(day, date))}


def _old(row: Row, name: str) -> list[object]:
    return list(sa.inspect(row).attrs[name].history.deleted or ())


def _both(row: Row, name: str) -> set[int]:
    """The id a row refers to, and the one it referred to before."""
    return {getattr(row, name), *(old for old in _old(row, name) if isinstance(old, int))}


def _only_later(row: Opinion) -> bool:
    state = sa.inspect(row)
    changed = {a.key for a in state.attrs if a.history.has_changes()}
    return state.persistent and changed <= _LATER


def _years_of_activities(session: Session, rows: list[Row]) -> dict[int, int]:
    wanted = {activity for row in rows if isinstance(row, Attendance) for activity in _both(row, "activity_id")}
    if not wanted:
        return {}
    found: dict[int, int] = {}
    ids = sorted(wanted)
    for start in range(0, len(ids), 500):
        statement = select(col(Activity.id), col(Activity.held_on)).where(
            col(Activity.id).in_(ids[start : start + 500])
        )
        found.update({int(number or 0): day.year for number, day in session.exec(statement)})
    return found
