"""A closed year refuses writes, below the services, whatever door they come through."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from gongshu_desk.errors import Conflict
from gongshu_desk.store.entry_tables import Invitation, LeaveRequest
from gongshu_desk.store.tables import (
    Activity,
    Adjustment,
    Attendance,
    Cosigner,
    DutyReport,
    Honour,
    Mandate,
    Opinion,
    Row,
    Suggestion,
)
from gongshu_desk.store.trade_tables import (
    Appraisal,
    BallotCount,
    CouncilMatter,
    Election,
    Finding,
    Shift,
    TrainingPlan,
    TrainingTarget,
    TypedCount,
)

DATED = {
    Activity: "held_on",
    Suggestion: "raised_on",
    Opinion: "collected_on",
    Honour: "granted_on",
    Adjustment: "decided_on",
    Shift: "on",
    Election: "held_on",
    TypedCount: "to_on",
}
"""The day that says to which year a record belongs. This and what follows is enforced twice: here at the flush, and in
the store itself by the triggers that `triggers` makes of the same declarations."""
BY_YEAR = (DutyReport, BallotCount, TrainingPlan, TrainingTarget)
"""What bears the year it belongs to."""
AT_ACTIVITY = (Attendance, Invitation, LeaveRequest, Finding, Appraisal, CouncilMatter)
"""What belongs to the year of the activity it is about."""
_YEAR_HANGS_ON: dict[type[Row], str] = {
    **dict.fromkeys(AT_ACTIVITY, "activity_id"),
    **dict.fromkeys(BY_YEAR, "year"),
    Cosigner: "suggestion_id",
}
SERVICE = ("elected_on", "ended_on", "suspended_from", "suspended_to")
"""The days of a mandate that decide in which years it was held."""
LATER: dict[type[Row], frozenset[str]] = {
    Opinion: frozenset(
        {"answered_on", "resolved_on", "handler", "due_on", "result", "told_deputy_on", "told_resident_on"}
        | {"suggestion_id"}
    ),
    Suggestion: frozenset(
        {"handler", "assigned_on", "answered_on", "reply", "evaluated_on", "satisfaction", "outcome"}
        | {"intake", "intake_on", "intake_reason", "complex", "extended_to", "published_on"}
    ),
    Finding: frozenset({"handler", "due_on", "answered_on", "resolved_on", "result"}),
    CouncilMatter: frozenset({"handler", "due_on", "answered_on", "outcome"}),
    Appraisal: frozenset({"rectified"}),
}
"""What may still be entered after the year of the record was closed, as the ordinary course of handling.

An opinion is answered and resolved, a suggestion assigned, answered (three months, six for complex matters: 代表法
art. 51) and evaluated when the year in which it was raised is long over. The closed year is frozen, so neither its
points nor its prints move; the open year takes nothing from it either, because a suggestion and all that follows from
it are dated by 提出日期. What says how good it was (重点督办, 优秀建议) belongs to the closed year and stays refused.
"""


def refuse_closed(session: Session, rows: Iterable[Row], closed: frozenset[int]) -> None:
    """Conflict where a new or changed row belongs, or belonged, to a closed year."""
    if not closed:
        return
    rows = list(rows)
    held = _years_of_activities(session, rows)
    for row in rows:
        for year in _years(session, row, held) & closed:
            raise closed_conflict([year])


def closed_conflict(years: Iterable[int]) -> Conflict:
    """What is said where a write meets a closed year; of several, where it is not known which it met."""
    return Conflict(
        f"{'、'.join(str(year) for year in years)} 年度已经结账，不能再改该年度的记录。",
        "如确需更正，请在「年终」页写明理由重新打开该年度，改后再结账。",
    )


def refuse_closed_additions(
    session: Session, table: type[Row], added: Sequence[Mapping[str, Any]], closed: frozenset[int]
) -> None:
    """Conflict where one of the records that are added to a table, as column values, belongs to a closed year.

    One record stands for all that share what the year hangs on, and the rule itself is that of `refuse_closed`.
    """
    name = DATED.get(table) or _YEAR_HANGS_ON.get(table)
    if closed and name is not None:
        examples = {values[name]: values for values in added}
        refuse_closed(session, [table(**values) for values in examples.values()], closed)


def _years(session: Session, row: Row, held: dict[int, int]) -> set[int]:
    if isinstance(row, AT_ACTIVITY):
        if only_later(row):
            return set()
        return {held[activity] for activity in _both(row, "activity_id")}
    if isinstance(row, BY_YEAR):
        return {row.year, *(year for year in _old(row, "year") if isinstance(year, int))}
    if isinstance(row, Cosigner):
        signed = (session.get(Suggestion, number) for number in _both(row, "suggestion_id"))
        return {suggestion.raised_on.year for suggestion in signed if suggestion}
    if isinstance(row, Mandate):
        return _service_moved(row)
    name = DATED.get(type(row))
    if name is None or only_later(row):
        return set()
    return {getattr(row, name).year, *(day.year for day in _old(row, name) if isinstance(day, date))}


def _service_moved(row: Mandate) -> set[int]:
    """The years of the days between which a mandate was held or suspended, as far as they change.

    A mandate that is entered later adds nothing to what was frozen; one whose days move would no longer fit it.
    """
    if not sa.inspect(row).persistent:
        return set()
    changed = [name for name in SERVICE if sa.inspect(row).attrs[name].history.has_changes()]
    days = (day for name in changed for day in (getattr(row, name), *_old(row, name)))
    return {day.year for day in days if isinstance(day, date)}


def _old(row: Row, name: str) -> list[object]:
    return list(sa.inspect(row).attrs[name].history.deleted or ())


def _both(row: Row, name: str) -> set[int]:
    """The id a row refers to, and the one it referred to before."""
    return {getattr(row, name), *(old for old in _old(row, name) if isinstance(old, int))}


def only_later(row: Row) -> bool:
    """Whether nothing of a stored record was changed but what may come after its year was closed (`LATER`)."""
    later = LATER.get(type(row))
    if later is None:
        return False
    state = sa.inspect(row)
    changed = {a.key for a in state.attrs if a.history.has_changes()}
    return state.persistent and changed <= later


def dated_in(row: Row, closed: frozenset[int]) -> bool:
    """Whether a record is dated in one of the closed years."""
    name = DATED.get(type(row))
    return name is not None and getattr(row, name).year in closed


def _years_of_activities(session: Session, rows: list[Row]) -> dict[int, int]:
    wanted = {activity for row in rows if isinstance(row, AT_ACTIVITY) for activity in _both(row, "activity_id")}
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
