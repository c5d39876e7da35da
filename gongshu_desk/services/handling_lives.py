"""Reading suggestions with all that happened to them: the lives that `domain.handling` judges, and the cases of rates."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import ReviewState
from gongshu_desk.domain.handling import Life, Organ, Round, Signer, Step
from gongshu_desk.domain.handling_rates import Case, Rates, case
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.store.tables import Cosigner, Mandate, Person, Row, Suggestion
from gongshu_desk.store.trade_tables import Handling, HandlingRound, SuggestionStep

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Kept:
    """A suggestion as it stands in the store: what a later change must name, and its life."""

    id: int
    revision: int
    uid: str
    life: Life
    returned: bool = False


def lives(session: Session, ids: Iterable[int] | None = None, *, today: date | None = None) -> list[Kept]:
    """Suggestions outside the recycle bin with their lives, by number; `today` says whose mandate still runs."""
    statement = (
        select(Suggestion, col(Mandate.certificate_no), col(Person.name))
        .join(Mandate, col(Mandate.id) == col(Suggestion.lead_id))
        .join(Person, col(Person.id) == col(Mandate.person_id))
        .where(col(Suggestion.archived).is_(False))
        .order_by(col(Suggestion.raised_on), col(Suggestion.no))
    )
    wanted = None if ids is None else set(ids)
    if wanted is not None and len(wanted) <= 500:
        statement = statement.where(col(Suggestion.id).in_(sorted(wanted)))
    rows = [row for row in session.exec(statement).all() if wanted is None or row[0].rowid in wanted]
    numbers = {suggestion.rowid for suggestion, _, _ in rows}
    serving = _serving(session, today)
    signers = _signers(session, numbers, serving)
    organs = _parts(session, Handling, numbers, "position", _organ)
    rounds = rounds_of(session, numbers)
    steps = _parts(session, SuggestionStep, numbers, "on", _step)

    def life(row: Suggestion, number: str, name: str) -> Life:
        own = row.rowid
        return replace(
            _life(row, number, name, number in serving),
            signers=tuple(signers.get(own, ())),
            organs=tuple(organs.get(own, ())),
            rounds=tuple(rounds.get(own, ())),
            steps=tuple(steps.get(own, ())),
        )

    return [
        Kept(row.rowid, row.revision, row.uid, life(row, number, name), row.review is ReviewState.RETURNED)
        for row, number, name in rows
    ]


_PLAIN = (
    *("no", "title", "kind", "raised_on", "intake", "intake_on", "handler", "assigned_on", "complex", "extended_to"),
    *("answered_on", "evaluated_on", "satisfaction", "outcome", "key", "excellent", "published_on"),
)
_TEXTS = ("content", "intake_reason", "reply", "supervised_by")


def _life(row: Suggestion, number: str, name: str, serving: bool) -> Life:
    values: dict[str, Any] = {key: getattr(row, key) for key in _PLAIN}
    values |= {key: getattr(row, key) or "" for key in _TEXTS}
    return Life(**values, lead=number, lead_name=name, lead_serving=serving)


def _serving(session: Session, today: date | None) -> set[str]:
    holders = Lookup(session).holders.values()
    return {holder.certificate_no for holder in holders if today is None or holder.holds(today)}


def _signers(session: Session, numbers: set[int], serving: set[str]) -> dict[int, list[Signer]]:
    statement = (
        select(Cosigner, col(Mandate.certificate_no), col(Person.name))
        .join(Mandate, col(Mandate.id) == col(Cosigner.mandate_id))
        .join(Person, col(Person.id) == col(Mandate.person_id))
        .where(col(Cosigner.archived).is_(False))
        .order_by(col(Cosigner.suggestion_id), col(Cosigner.position))
    )
    if len(numbers) <= 500:
        statement = statement.where(col(Cosigner.suggestion_id).in_(sorted(numbers)))
    found: dict[int, list[Signer]] = defaultdict(list)
    for row, number, name in session.exec(statement):
        if row.suggestion_id in numbers:
            found[row.suggestion_id].append(Signer(number, name, row.confirmed_on, number in serving))
    return found


def _organ(row: Any) -> Organ:
    return Organ(row.organ, row.role, row.assigned_on, row.answered_on, row.opinion or "")


def _step(row: Any) -> Step:
    return Step(row.on, row.kind, row.organ, row.text, row.outcome, row.until)


def _round(row: Any) -> Round:
    return Round(
        row.number, row.handler, row.assigned_on, row.answered_on, row.evaluated_on, row.satisfaction, row.outcome,
        row.reply or "", row.reason or "",
    )  # fmt: skip


def _parts(
    session: Session, table: type[Row], numbers: set[int], order: str, made: Callable[[Any], T]
) -> dict[int, list[T]]:
    columns = sa.inspect(table).columns
    statement = select(table).where(columns["archived"].is_(False)).order_by(columns[order], columns["id"])
    if len(numbers) <= 500:
        statement = statement.where(columns["suggestion_id"].in_(sorted(numbers)))
    found: dict[int, list[T]] = defaultdict(list)
    for row in session.exec(statement):
        number: int = getattr(row, "suggestion_id")  # noqa: B009 - every one of these tables has it
        if number in numbers:
            found[number].append(made(row))
    return found


def rounds_of(session: Session, numbers: Iterable[int]) -> dict[int, list[Round]]:
    """suggestion id → its earlier rounds of handling, the first one first."""
    return _parts(session, HandlingRound, set(numbers), "number", _round)


def rates(source: Session | Desk, first: date, last: date) -> Rates:
    """办结率, 满意率, 解决率 of what was raised between two days, both included.

    What a review returned counts nowhere (`kinds.counted`); what was not accepted was never handed over, so it stands
    among the raised ones alone.
    """
    if isinstance(source, Desk):
        with source.store.read() as session:
            return rates(session, first, last)
    return Rates(tuple(_cases(source, first, last)))


def _cases(session: Session, first: date, last: date) -> Iterable[Case]:
    s = Suggestion.__table__.c  # type: ignore[attr-defined]
    statement = (
        sa.select(
            *(s.id, s.no, s.raised_on, s.assigned_on, s.answered_on, s.evaluated_on, s.satisfaction, s.outcome),
        )
        .where(s.archived.is_(False), s.review != ReviewState.RETURNED, s.raised_on.between(first, last))
        .order_by(s.raised_on, s.no)
    )
    rows = session.connection().execute(statement).all()
    rounds = rounds_of(session, {row.id for row in rows})
    return [case(*row, rounds.get(row.id, ())) for row in rows]
