"""From the names and numbers a clerk writes to the records they mean, looked up once per job."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import MandateLevel, Sex
from gongshu_desk.domain.records.deputy import PersonFields
from gongshu_desk.store.service import BEGINS, ENDS, Suspension, last_day, suspensions
from gongshu_desk.store.tables import (
    Activity,
    Attendance,
    Delegation,
    DeputyGroup,
    ElectoralDistrict,
    IdentityTag,
    LiaisonStation,
    Mandate,
    MandateTag,
    Membership,
    Person,
    Row,
    Suggestion,
    Term,
)
from gongshu_desk.store.trade_tables import LivelihoodProject, Selection, TrainingPlan

NAMED: dict[str, type[Row]] = {
    "electoral-districts": ElectoralDistrict,
    "delegations": Delegation,
    "groups": DeputyGroup,
    "stations": LiaisonStation,
    "tags": IdentityTag,
}
"""Kinds that are known by their name alone."""


KEYED: dict[str, tuple[type[Row], str]] = {
    "suggestions": (Suggestion, "no"),
    "projects": (LivelihoodProject, "no"),
    "selections": (Selection, "no"),
    "training-plans": (TrainingPlan, "no"),
}
"""Kinds that others refer to by a key of their own: table and column."""


Bearer = tuple[str, str | None, Sex | None, str | None]
"""Of whoever bears a name: certificate number, birth, sex, ID number."""


@dataclass(frozen=True, slots=True)
class Holder:
    """A mandate with the name and service of its person, for finding people by name."""

    mandate_id: int
    certificate_no: str
    name: str
    service_from: date
    service_to: date | None
    suspensions: tuple[Suspension, ...] = ()

    def serves(self, day: date) -> bool:
        """Whether the mandate was held on the day, and not suspended."""
        return self.holds(day) and not any(
            since <= day and (until is None or day <= until) for since, until in self.suspensions
        )

    def holds(self, day: date) -> bool:
        """Whether the mandate was held on the day, suspended or not."""
        return self.service_from <= day and (self.service_to is None or day <= self.service_to)


class Lookup:
    """Keys to ids inside one session. What is made through it is known to it at once."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self._named: dict[str, dict[str, int]] = {}
        self._keyed: dict[str, dict[str, int]] = {}
        self.met: dict[str, dict[str, Any]] = {}
        """certificate number → the person, of the rows of a sheet that are planned already."""
        self.bodies: dict[int, list[Membership]] = {}
        self.tags: dict[int, list[MandateTag]] = {}
        self.around: Sequence[Row] = ()
        """mandate id → what it is a member of and tagged with, where many were loaded at once."""

    def named(self, kind: str) -> dict[str, int]:
        """name → id of a kind that is known by its name."""
        if kind not in self._named:
            table = NAMED[kind]
            rows = self.session.exec(
                select(col(table.id), table.__table__.c.name).where(col(table.archived).is_(False))  # type: ignore[attr-defined]
            )
            self._named[kind] = {name: int(number or 0) for number, name in rows}
        return self._named[kind]

    def keyed(self, kind: str) -> dict[str, int]:
        """key → id of a kind that others refer to by its key."""
        if kind not in self._keyed:
            columns = KEYED[kind][0].__table__.c  # type: ignore[attr-defined]
            statement = sa.select(columns[KEYED[kind][1]], columns.id).where(columns.archived.is_(False))
            self._keyed[kind] = {key: int(i) for key, i in self.session.connection().execute(statement)}
        return self._keyed[kind]

    def make(self, kind: str, name: str) -> int:
        """The id of the record of this name, made where it does not exist yet."""
        known = self.named(kind)
        if name not in known:
            row = NAMED[kind](name=name)  # type: ignore[call-arg]
            self.session.add(row)
            self.session.flush()
            known[name] = row.rowid
        return known[name]

    @cached_property
    def activities(self) -> dict[str, tuple[int, date]]:
        """activity number → (id, day)."""
        rows = self.session.exec(
            select(col(Activity.no), col(Activity.id), col(Activity.held_on)).where(col(Activity.archived).is_(False))
        )
        return {no: (int(number or 0), day) for no, number, day in rows}

    @cached_property
    def half_days(self) -> dict[str, Decimal]:
        """activity number → its half days."""
        rows = self.session.exec(
            select(col(Activity.no), col(Activity.half_days)).where(col(Activity.archived).is_(False))
        )
        return dict(rows.all())

    @cached_property
    def holders(self) -> dict[str, Holder]:
        """certificate number → who holds the mandate."""
        rows = self.session.connection().execute(
            sa.select(
                col(Mandate.certificate_no),
                col(Mandate.id),
                col(Person.name),
                BEGINS,
                ENDS,
                col(Mandate.status),
            )
            .join(Person, col(Person.id) == col(Mandate.person_id))
            .join(Term, col(Term.id) == col(Mandate.term_id))
            .where(col(Mandate.archived).is_(False))
        )
        away = suspensions(self.session)
        return {
            no: Holder(int(i or 0), no, name, since, last_day(status, since, until), away.get(int(i or 0), ()))
            for no, i, name, since, until, status in rows
        }

    @cached_property
    def by_name(self) -> dict[str, list[Holder]]:
        """name → all who bear it."""
        found: dict[str, list[Holder]] = defaultdict(list)
        for holder in self.holders.values():
            found[holder.name].append(holder)
        return found

    @cached_property
    def births(self) -> dict[str, list[Bearer]]:
        """name → all who bear it."""
        found: dict[str, list[Bearer]] = defaultdict(list)
        p = Person.__table__.c  # type: ignore[attr-defined]
        statement = sa.select(p.name, col(Mandate.certificate_no), p.born, p.sex, p.id_number).join(
            Mandate, col(Mandate.person_id) == p.id
        )
        for name, *bearer in self.session.connection().execute(statement.where(col(Mandate.archived).is_(False))):
            found[name].append((bearer[0], bearer[1], bearer[2], bearer[3]))
        return found

    @cached_property
    def people(self) -> dict[str, tuple[str, dict[str, Any]]]:
        """ID number → certificate number of a mandate of the person who has it, and what is known of the person."""
        p = Person.__table__.c  # type: ignore[attr-defined]
        columns = [p[name] for name in PersonFields.model_fields]
        statement = (
            sa.select(col(Mandate.certificate_no), *columns)
            .join(Mandate, col(Mandate.person_id) == p.id)
            .where(p.id_number.is_not(None), col(Mandate.archived).is_(False))
            .order_by(col(Mandate.id).desc())
        )
        rows = (dict(row._mapping) for row in self.session.connection().execute(statement))
        return {row["id_number"]: (row.pop("certificate_no"), row) for row in rows}

    @cached_property
    def id_numbers(self) -> set[str]:
        """The ID numbers of everybody outside the recycle bin."""
        p = Person.__table__.c  # type: ignore[attr-defined]
        statement = sa.select(p.id_number).where(p.id_number.is_not(None), p.archived.is_(False))
        return {number for (number,) in self.session.connection().execute(statement)}

    @cached_property
    def most_attended(self) -> dict[str, Decimal]:
        """activity number → the largest 实到半天数 on its roll, where any is entered."""
        statement = (
            sa.select(col(Activity.no), sa.func.max(col(Attendance.actual_half_days)))
            .join(Attendance, col(Attendance.activity_id) == col(Activity.id))
            .where(col(Attendance.archived).is_(False), col(Activity.archived).is_(False))
            .where(col(Attendance.actual_half_days).is_not(None))
            .group_by(col(Activity.no))
        )
        return {no: most for no, most in self.session.connection().execute(statement) if most is not None}

    @cached_property
    def terms(self) -> dict[tuple[MandateLevel, int], int]:
        """(level, number) → id of the term."""
        rows = self.session.exec(
            select(col(Term.level), col(Term.number), col(Term.id)).where(col(Term.archived).is_(False))
        )
        return {(level, number): int(i or 0) for level, number, i in rows}
