"""The course of residents' opinions: the rate of those resolved, what is overdue, who still has to be told."""

from collections.abc import Collection, Iterable
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session, col

from gongshu_desk.domain.opinions import OpinionFact, Resolved, cohorts
from gongshu_desk.store.tables import LiaisonStation, Mandate, Opinion, Person, Suggestion


def facts(session: Session, first: date, last: date, stations: Collection[str] = ()) -> list[OpinionFact]:
    """The opinions collected from `first` to `last`, oldest first; of all stations, or of those named."""
    o = Opinion.__table__.c  # type: ignore[attr-defined]
    statement = (
        sa.select(
            o.id, o.no, col(LiaisonStation.name), o.collected_on, o.content, o.route, o.answered_on, o.resolved_on,
            o.due_on, o.told_deputy_on, o.told_resident_on, sa.func.coalesce(col(Person.name), ""),
            sa.func.coalesce(o.handler, ""), sa.func.coalesce(col(Suggestion.no), ""),
        )
        .join(LiaisonStation, col(LiaisonStation.id) == o.station_id)
        .outerjoin(Mandate, col(Mandate.id) == o.receiver_id)
        .outerjoin(Person, col(Person.id) == col(Mandate.person_id))
        .outerjoin(Suggestion, col(Suggestion.id) == o.suggestion_id)
        .where(o.archived.is_(False), o.collected_on.between(first, last))
        .order_by(o.collected_on, o.no)
    )  # fmt: skip
    if stations:
        statement = statement.where(col(LiaisonStation.name).in_(list(stations)))
    return [OpinionFact(*row) for row in session.connection().execute(statement)]


def resolved(session: Session, first: date, last: date, as_of: date, stations: Collection[str] = ()) -> Resolved:
    """解决率 of what was collected in the span, per year of collection and pooled, as of a day, with the ids behind it."""
    return cohorts(facts(session, first, last, stations), first, last, as_of)


def newest(opinions: Iterable[OpinionFact]) -> date | None:
    """The newest day entered for any of the opinions: as of then the records can speak."""
    days = (day for one in opinions for day in (one.collected_on, one.answered_on, one.resolved_on) if day)
    return max(days, default=None)
