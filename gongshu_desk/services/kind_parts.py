"""What the declarations of record kinds are made of: columns by field, joins, and the usual foreign keys."""

from typing import Any

import sqlalchemy as sa
from sqlmodel import col

from gongshu_desk.domain.records.fields import Draft
from gongshu_desk.services.kinds import Reference
from gongshu_desk.store.tables import LiaisonStation, Mandate, Person, Row


def own(table: type[Row], draft: type[Draft]) -> dict[str, sa.ColumnElement[Any]]:
    """The draft's fields that are columns of the table."""
    columns = table.__table__.columns  # type: ignore[attr-defined]
    return {name: columns[name] for name in draft.model_fields if name in columns}


def joined(first: type[Row], *outer: tuple[type[Row], sa.ColumnElement[bool]]) -> sa.FromClause:
    """The first table with the others outer-joined."""
    clause: sa.FromClause = first.__table__  # type: ignore[attr-defined]
    for table, on in outer:
        clause = clause.outerjoin(table.__table__, on)  # type: ignore[attr-defined]
    return clause


def c(attribute: Any) -> Any:
    """A column of a table class, as SQL expression."""
    return col(attribute)


def station_of(table: type[Row]) -> tuple[type[Row], Any]:
    """The join to the liaison station a table refers to."""
    return LiaisonStation, c(LiaisonStation.id) == table.__table__.c.station_id  # type: ignore[attr-defined]


def mandate_of(table: type[Row]) -> tuple[type[Row], Any]:
    """The join to the mandate a table refers to."""
    return Mandate, c(Mandate.id) == table.__table__.c.mandate_id  # type: ignore[attr-defined]


PERSON: tuple[type[Row], Any] = (Person, c(Person.id) == c(Mandate.person_id))
STATION_NAME = c(LiaisonStation.name)
NUMBER = c(Mandate.certificate_no)
DEPUTY = Reference("mandate_id", "deputies")
