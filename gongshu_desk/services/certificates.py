"""The certificate register: numbers are given once, in order, and what was issued is kept as data."""

import hashlib
import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import PRESENT_STATUSES, ActivityKind, CertificateKind, CertificateState
from gongshu_desk.domain.forms import CertificateFigures, HonourFigures, TrainingFigures
from gongshu_desk.domain.summary import locality_of
from gongshu_desk.errors import InvalidInput, NotFound
from gongshu_desk.services.desk import Desk, unit_of
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import Activity, Attendance, Certificate, Honour, LiaisonStation, Mandate, Person

SERIES = {CertificateKind.TRAINING: "培训", CertificateKind.HONOUR: "荣誉"}
"""The word of each number series: 培训〔2025〕第0001号."""


@dataclass(frozen=True, slots=True)
class Claim:
    """Who may have a certificate, and what would stand on it. `issued` is its register entry, if it has one."""

    kind: CertificateKind
    name: str
    certificate_no: str
    mandate_id: int | None
    station_id: int | None
    honour_id: int | None
    group_key: str
    data: dict[str, Any]
    issued: Certificate | None


def claims(desk: Desk, kind: CertificateKind, year: int, wanted: Collection[str] = ()) -> list[Claim]:
    """Everyone entitled in a year, in stroke order: trained deputies, or holders of the year's honours."""
    with desk.store.read() as session:
        return _claims(session, kind, year, wanted)


def _claims(session: Session, kind: CertificateKind, year: int, wanted: Collection[str]) -> list[Claim]:
    found = _trained(session, year) if kind is CertificateKind.TRAINING else _honoured(session, year)
    if wanted:
        found = [claim for claim in found if claim.certificate_no in wanted]
    return found


def issue(
    desk: Desk, kind: CertificateKind, year: int, mandates: Iterable[str] | None = None
) -> tuple[list[str], Saved | None]:
    """Give numbers to those entitled who have none yet; the numbers given, in stroke order.

    InvalidInput where nobody is entitled. A second call gives no second number.
    """
    chosen = None if mandates is None else set(mandates)
    everyone = claims(desk, kind, year)
    entitled = [c for c in everyone if chosen is None or c.certificate_no in chosen]
    if not entitled:
        raise InvalidInput(f"{year} 年度没有可发{kind.label}的代表。", "请先登记该年度的培训出席情况或荣誉。")
    todo = [claim for claim in entitled if claim.issued is None]
    if not todo:
        return [], None
    numbers = []
    with desk.store.write(f"编发{kind.label} {len(todo)} 张") as session:
        unit = unit_of(session)
        last = session.exec(
            select(sa.func.max(Certificate.serial)).where(Certificate.kind == kind, Certificate.year == year)
        ).one()
        for serial, claim in enumerate(todo, start=(last or 0) + 1):
            number = f"{SERIES[kind]}〔{year}〕第{serial:04d}号"
            data = claim.data | {"issuer": unit.name, "issued_on": desk.today().isoformat()}
            session.add(
                Certificate(
                    kind=kind, year=year, serial=serial, number=number, issued_on=desk.today(),
                    data=json.dumps(data, ensure_ascii=False, sort_keys=True),
                    mandate_id=claim.mandate_id, station_id=claim.station_id, honour_id=claim.honour_id,
                )
            )  # fmt: skip
            numbers.append(number)
    return numbers, desk.store.last


def void(desk: Desk, number: str) -> Saved:
    """Mark a certificate as 作废; its number is never given again."""
    with desk.store.write(f"作废证书 {number}") as session:
        row = session.exec(
            select(Certificate).where(Certificate.number == number, col(Certificate.archived).is_(False))
        ).first()
        if row is None:
            raise NotFound(f"登记簿里没有证书「{number}」。", "请核对编号。")
        row.state = CertificateState.VOID
    assert desk.store.last is not None
    return desk.store.last


def figures(
    desk: Desk, kind: CertificateKind, year: int, wanted: Collection[str] = ()
) -> list[TrainingFigures | HonourFigures]:
    """What to print: issued certificates from their kept data, 「样张」 (no number) for who has none."""
    with desk.store.read() as session:
        unit = unit_of(session)
        found = _claims(session, kind, year, wanted)
    return [_figures(claim, unit.name) for claim in found]


def _figures(claim: Claim, issuer: str) -> TrainingFigures | HonourFigures:
    if claim.issued is not None:
        data: dict[str, Any] = json.loads(claim.issued.data)
        number, issued_on = claim.issued.number, date.fromisoformat(data["issued_on"])
        code = check_code(number, claim.issued.data)
        issuer = data["issuer"]
    else:
        data, number, issued_on, code = claim.data, "", None, ""
    certificate = CertificateFigures(number, data["name"], issuer, issued_on, code, person=data["person"])
    if claim.kind is CertificateKind.TRAINING:
        return TrainingFigures(
            certificate, data["course"], date.fromisoformat(data["start"]), date.fromisoformat(data["end"]),
            data["organiser"] or issuer, Decimal(data["half_days"]), Decimal(data["hours"]) if data["hours"] else None,
        )  # fmt: skip
    return HonourFigures(
        certificate, claim_year(data), data["honour"], data["within"] or locality_of(issuer), "", data["document_no"]
    )


def claim_year(data: dict[str, Any]) -> int:
    """The year an honour belongs to."""
    return int(data["year"])


def check_code(number: str, data: str) -> str:
    """SHA-256 (hex) of number and kept data; paper shows its first 8 digits."""
    return hashlib.sha256(f"{number}\n{data}".encode()).hexdigest()


def _issued(session: Session, kind: CertificateKind, year: int) -> list[Certificate]:
    statement = select(Certificate).where(
        Certificate.kind == kind,
        Certificate.year == year,
        Certificate.state == CertificateState.VALID,
        col(Certificate.archived).is_(False),
    )
    return list(session.exec(statement))


def _trained(session: Session, year: int) -> list[Claim]:
    by_mandate = {c.mandate_id: c for c in _issued(session, CertificateKind.TRAINING, year)}
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
            col(Attendance.rejected).is_(False),
        )
        .order_by(col(Person.sort_stroke), col(Mandate.certificate_no), col(Activity.held_on), col(Activity.no))
    )
    parts: dict[int, list[tuple[Mandate, Person, Activity, Attendance]]] = {}
    for row in session.exec(statement):
        parts.setdefault(row[0].rowid, []).append(row)
    return [_training_claim(year, rows, by_mandate.get(number)) for number, rows in parts.items()]


def _training_claim(
    year: int, rows: list[tuple[Mandate, Person, Activity, Attendance]], issued: Certificate | None
) -> Claim:
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
    }
    return Claim(
        CertificateKind.TRAINING, person.name, mandate.certificate_no, mandate.rowid, None, None, person.sort_stroke, data, issued
    )  # fmt: skip


def _honoured(session: Session, year: int) -> list[Claim]:
    by_honour = {c.honour_id: c for c in _issued(session, CertificateKind.HONOUR, year)}
    statement = (
        select(Honour, Mandate, Person, LiaisonStation)
        .outerjoin(Mandate, col(Mandate.id) == col(Honour.mandate_id))
        .outerjoin(Person, col(Person.id) == col(Mandate.person_id))
        .outerjoin(LiaisonStation, col(LiaisonStation.id) == col(Honour.station_id))
        .where(col(Honour.archived).is_(False), col(Honour.granted_on).between(date(year, 1, 1), date(year, 12, 31)))
        .order_by(col(Honour.granted_on), col(Person.sort_stroke), col(Honour.id))
    )
    found = []
    for honour, mandate, person, station in session.exec(statement):
        name = person.name if person else station.name
        data = {
            "person": person is not None,
            "name": name,
            "year": year,
            "honour": honour.name,
            "within": locality_of(honour.granted_by) if honour.granted_by else "",
            "document_no": honour.document_no or "",
        }
        found.append(
            Claim(
                CertificateKind.HONOUR, name, mandate.certificate_no if mandate else "",
                mandate.rowid if mandate else None, station.rowid if station else None, honour.rowid,
                person.sort_stroke if person else "", data, by_honour.get(honour.rowid),
            )
        )  # fmt: skip
    return found
