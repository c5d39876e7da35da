"""Who is entitled to a certificate in a year: deputies who were trained, and holders of honours."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import PRESENT_STATUSES, ActivityKind, CertificateKind, ReviewState
from gongshu_desk.domain.summary import locality_of
from gongshu_desk.services.certificate_entries import Entry, entries, group_at, place
from gongshu_desk.services.desk import unit_of
from gongshu_desk.store.facts import group_spans
from gongshu_desk.store.tables import Activity, Attendance, Honour, LiaisonStation, Mandate, Person


@dataclass(frozen=True, slots=True)
class Claim:
    """Who may have a certificate, and what would stand on it. `issued` is the valid one, if there is one.

    `own` is False for an honour that another body granted: it is that body which signs and seals a certificate for
    its honour (`granted_by`), so the office offers one under its own name only where the clerk chooses it by name.
    """

    key: str
    kind: CertificateKind
    name: str
    certificate_no: str
    group: str
    mandate_id: int | None
    station_id: int | None
    honour_id: int | None
    data: dict[str, Any]
    own: bool = True
    granted_by: str = ""
    issued: Entry | None = None

    @property
    def subject(self) -> str:
        """The course, or the honour."""
        return str(self.data["course" if self.kind is CertificateKind.TRAINING else "honour"])


def entitled(session: Session, kind: CertificateKind, year: int, order: str = "stroke") -> list[Claim]:
    """Everyone entitled in a year, in the order asked for."""
    issued = {entry.holder: entry for entry in entries(session, kind=kind, year=year) if entry.valid}
    found = _trained(session, year, issued) if kind is CertificateKind.TRAINING else _honoured(session, year, issued)
    return ordered(found, order)


def ordered(found: Iterable[Claim], order: str) -> list[Claim]:
    """Claims in one of the orders of a stack."""
    return sorted(
        found, key=lambda c: place(order, bool(c.data["person"]), c.name, c.group, (0, f"{c.certificate_no} {c.key}"))
    )


def grants(unit: str, granted_by: str) -> bool:
    """Whether an honour is the unit's own: no other body is named, the unit is among those named, or the name is
    another form of the unit's (临江区人大常委会翠柳街道工作委员会 for 翠柳街道人大工委)."""
    if not granted_by or unit in granted_by:
        return True
    place_ = locality_of(granted_by)
    return place_ != granted_by and "人大" in granted_by and place_ == locality_of(unit)


Part = tuple[Mandate, Person, Activity, Attendance]
Issued = dict[tuple[CertificateKind, int | None, int | None], Entry]


def _trained(session: Session, year: int, issued: Issued) -> list[Claim]:
    statement = (
        select(Mandate, Person, Activity, Attendance)
        .join(Person, col(Person.id) == col(Mandate.person_id))
        .join(Attendance, col(Attendance.mandate_id) == col(Mandate.id))
        .join(Activity, col(Activity.id) == col(Attendance.activity_id))
        .where(
            Activity.kind == ActivityKind.TRAINING,
            col(Activity.held_on).between(date(year, 1, 1), date(year, 12, 31)),
            col(Attendance.status).in_(list(PRESENT_STATUSES)),
            *(col(table.archived).is_(False) for table in (Mandate, Activity, Attendance)),
            col(Attendance.review) != ReviewState.RETURNED,
        )
        .order_by(col(Mandate.certificate_no), col(Activity.held_on), col(Activity.no))
    )
    parts: dict[int, list[Part]] = defaultdict(list)
    for row in session.exec(statement):
        parts[row[0].rowid].append(row)
    groups, issuer = group_spans(session), unit_of(session).name
    return [_training_claim(year, rows, issued, groups, issuer) for rows in parts.values()]


def _training_claim(year: int, rows: list[Part], issued: Issued, groups: Any, issuer: str) -> Claim:
    mandate, person = rows[0][0], rows[0][1]
    activities = [activity for _, _, activity, _ in rows]
    titles = {activity.series or activity.name for activity in activities}
    organisers = {activity.organiser or "" for activity in activities}
    half_days = sum(
        (a.actual_half_days if a.actual_half_days is not None else activity.half_days for _, _, activity, a in rows),
        start=Decimal(0),
    )
    hours = sum((activity.hours or Decimal(0) for activity in activities), start=Decimal(0))
    data = {
        "person": True,
        "name": person.name,
        "year": year,
        "course": titles.pop() if len(titles) == 1 else f"{year} 年度代表履职培训",
        "start": min(a.held_on for a in activities).isoformat(),
        "end": max(a.end_date or a.held_on for a in activities).isoformat(),
        "organiser": organisers.pop() if len(organisers) == 1 else "",
        "half_days": str(half_days),
        "hours": str(hours) if hours else "",
        "issuer": issuer,
    }
    return Claim(
        f"training-{mandate.rowid}", CertificateKind.TRAINING, person.name, mandate.certificate_no,
        group_at(groups, mandate, year), mandate.rowid, None, None, data,
        issued=issued.get((CertificateKind.TRAINING, mandate.rowid, None)),
    )  # fmt: skip


def _honoured(session: Session, year: int, issued: Issued) -> list[Claim]:
    statement = (
        select(Honour, Mandate, Person, LiaisonStation)
        .outerjoin(Mandate, col(Mandate.id) == col(Honour.mandate_id))
        .outerjoin(Person, col(Person.id) == col(Mandate.person_id))
        .outerjoin(LiaisonStation, col(LiaisonStation.id) == col(Honour.station_id))
        .where(col(Honour.archived).is_(False), col(Honour.granted_on).between(date(year, 1, 1), date(year, 12, 31)))
        .where(col(Honour.review) != ReviewState.RETURNED)
    )
    groups, issuer = group_spans(session), unit_of(session).name
    found = []
    for honour, mandate, person, station in session.exec(statement):
        name = person.name if person else station.name
        granted_by = honour.granted_by or ""
        data = honour_words(
            name, year, honour.name, issuer, granted_on=honour.granted_on, granted_by=granted_by,
            reason=honour.reason or "", document_no=honour.document_no or "", person=person is not None,
        )  # fmt: skip
        found.append(
            Claim(
                f"honour-{honour.rowid}", CertificateKind.HONOUR, name, mandate.certificate_no if mandate else "",
                group_at(groups, mandate, year) if mandate else "", mandate.rowid if mandate else None,
                station.rowid if station else None, honour.rowid, data, grants(issuer, granted_by), granted_by,
                issued.get((CertificateKind.HONOUR, None, honour.rowid)),
            )
        )  # fmt: skip
    return found


def honour_words(
    name: str, year: int, honour: str, issuer: str, *, granted_on: date, granted_by: str = "", reason: str = "",
    document_no: str = "", person: bool = True,
) -> dict[str, Any]:  # fmt: skip
    """What stands on the certificate of an honour, whether it is registered already or about to be."""
    return {
        "person": person,
        "name": name,
        "year": year,
        "honour": honour,
        "within": locality_of(granted_by) if granted_by else "",
        "reason": reason,
        "document_no": document_no,
        "granted_on": granted_on.isoformat(),
        "issuer": issuer,
    }
