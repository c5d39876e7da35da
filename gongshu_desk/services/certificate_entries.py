"""What the register keeps of a certificate, and the figures that print it again as it was issued."""

import hashlib
import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import CertificateKind, CertificateState
from gongshu_desk.domain.forms import CertificateFigures, HonourFigures, TrainingFigures
from gongshu_desk.domain.stroke import stroke_key
from gongshu_desk.domain.summary import locality_of
from gongshu_desk.services import layouts
from gongshu_desk.services.year_figures import group_order
from gongshu_desk.store.facts import group_spans, member_on
from gongshu_desk.store.tables import Certificate, CertificateLayout, Mandate

Figures = TrainingFigures | HonourFigures
"""One certificate as its print needs it."""

ORDERS = {"stroke": "姓氏笔画", "group": "代表小组、姓氏笔画", "number": "证书编号"}
"""The orders in which certificates are numbered, printed and listed; `number` only for those that have one."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One certificate of the register. `words` is what stands on it, `data` the same as kept (JSON).

    `certificate_no` is the deputy's 代表证号 (empty for a station), `group` that of the year's last day. `replaces`
    and `replaced_by` are the numbers before and after a 补发. `layout_version` and `pdf_hash` are None for a
    certificate issued before they were kept.
    """

    id: int
    kind: CertificateKind
    year: int
    serial: int
    number: str
    state: CertificateState
    issued_on: date
    data: str
    words: Mapping[str, Any]
    certificate_no: str
    group: str
    mandate_id: int | None
    station_id: int | None
    honour_id: int | None
    layout_id: int | None
    layout_version: int | None
    pdf_hash: str | None
    void_on: date | None
    void_reason: str
    replaces: str
    replaced_by: str

    @property
    def valid(self) -> bool:
        """Not 作废."""
        return self.state is CertificateState.VALID

    @property
    def name(self) -> str:
        """Of the deputy or the station, as printed on it."""
        return str(self.words["name"])

    @property
    def subject(self) -> str:
        """What it was for: the course, or the honour."""
        return str(self.words["course" if self.kind is CertificateKind.TRAINING else "honour"])

    @property
    def check_code(self) -> str:
        """7c1e-90b4, as printed."""
        return readable(check_code(self.number, self.data))

    @property
    def holder(self) -> tuple[CertificateKind, int | None, int | None]:
        """What one valid certificate may be issued for: a deputy's training of the year, or one honour."""
        training = self.kind is CertificateKind.TRAINING
        return self.kind, self.mandate_id if training else None, None if training else self.honour_id


def check_code(number: str, data: str) -> str:
    """SHA-256 (hex) of number and kept data; paper shows its first 8 digits."""
    return hashlib.sha256(f"{number}\n{data}".encode()).hexdigest()


def readable(code: str) -> str:
    """The first 8 digits as paper has them: 7c1e-90b4."""
    return f"{code[:4]}-{code[4:8]}"


def kept(data: Mapping[str, Any]) -> str:
    """The words of a certificate as the register keeps them: the same words, the same text."""
    return json.dumps(data, ensure_ascii=False, sort_keys=True)


def entries(
    session: Session, *, kind: CertificateKind | None = None, year: int | None = None, numbers: Collection[str] = ()
) -> list[Entry]:
    """The register, in the order of its numbers; narrowed by kind, year of the facts, or numbers."""
    statement = (
        select(Certificate, Mandate, CertificateLayout.version)
        .outerjoin(Mandate, col(Mandate.id) == col(Certificate.mandate_id))
        .outerjoin(CertificateLayout, col(CertificateLayout.id) == col(Certificate.layout_id))
        .where(col(Certificate.archived).is_(False))
        .order_by(col(Certificate.year), col(Certificate.kind).desc(), col(Certificate.serial))
    )
    if kind is not None:
        statement = statement.where(Certificate.kind == kind)
    if year is not None:
        statement = statement.where(Certificate.year == year)
    if numbers:
        statement = statement.where(col(Certificate.number).in_(list(numbers)))
    found = session.exec(statement).all()
    known = {row.id: row.number for row, _, _ in found} | _known(session, found)
    after = {row.replaces_id: row.number for row, _, _ in found if row.replaces_id} | _after(session)
    groups = group_spans(session)
    return [
        _entry(row, mandate, version, known.get(row.replaces_id, ""), after.get(row.id, ""), groups)
        for row, mandate, version in found
    ]


def _known(session: Session, found: Collection[tuple[Certificate, Any, Any]]) -> dict[int | None, str]:
    wanted = [row.replaces_id for row, _, _ in found if row.replaces_id]
    statement = select(Certificate.id, Certificate.number).where(col(Certificate.id).in_(wanted))
    return dict(session.exec(statement).all()) if wanted else {}


def _after(session: Session) -> dict[int | None, str]:
    statement = select(Certificate.replaces_id, Certificate.number).where(
        col(Certificate.replaces_id).is_not(None), col(Certificate.archived).is_(False)
    )
    return dict(session.exec(statement).all())


def _entry(
    row: Certificate, mandate: Mandate | None, version: int | None, replaces: str, replaced_by: str, groups: Any
) -> Entry:
    return Entry(
        id=row.rowid,
        kind=row.kind,
        year=row.year,
        serial=row.serial,
        number=row.number,
        state=row.state,
        issued_on=row.issued_on,
        data=row.data,
        words=json.loads(row.data),
        certificate_no=mandate.certificate_no if mandate else "",
        group=group_at(groups, mandate, row.year) if mandate else "",
        mandate_id=row.mandate_id,
        station_id=row.station_id,
        honour_id=row.honour_id,
        layout_id=row.layout_id,
        layout_version=version,
        pdf_hash=row.pdf_hash,
        void_on=row.void_on,
        void_reason=row.void_reason or "",
        replaces=replaces,
        replaced_by=replaced_by,
    )


def group_at(groups: Mapping[int, Any], mandate: Mandate, year: int) -> str:
    """The group of the year's last day, or of the last day in office: a later move changes no list of the past."""
    last = date(year, 12, 31)
    return member_on(groups.get(mandate.rowid, ()), min(last, mandate.ended_on) if mandate.ended_on else last)


def place(order: str, person: bool, name: str, group: str, number: tuple[int, str]) -> tuple[Any, ...]:
    """Sort key of a certificate: deputies before stations, by strokes, within groups where `order` asks for it."""
    by_name = (not person, stroke_key(name), number)
    if order == "number":
        return (*number, *by_name)
    return (*group_order(group if person else ""), *by_name) if order == "group" else by_name


def entry_place(order: str, entry: Entry) -> tuple[Any, ...]:
    """Sort key of an issued certificate; its kept name decides, so that a list comes out alike years later."""
    return place(order, bool(entry.words["person"]), entry.name, entry.group, (entry.serial, entry.number))


def entry_figures(session: Session, entry: Entry) -> Figures:
    """The figures of an issued certificate: its kept words and the version of the layout it was drawn with."""
    layout = layouts.text_of(session, entry.layout_id) if entry.layout_id is not None else ""
    return figures_of(entry.kind, entry.words, layout, entry.number, check_code(entry.number, entry.data))


def figures_of(
    kind: CertificateKind, words: Mapping[str, Any], layout: str, number: str = "", code: str = ""
) -> Figures:
    """Figures from the words of a certificate; without a number its print says 「样张」 and leaves the date open."""
    issuer = words["issuer"]
    certificate = CertificateFigures(
        number,
        words["name"],
        issuer,
        date.fromisoformat(words["issued_on"]) if number else None,
        code,
        person=words["person"],
        reissued=bool(words.get("reissues")),
        layout=layout,
    )
    if kind is CertificateKind.TRAINING:
        return TrainingFigures(
            certificate, words["course"], date.fromisoformat(words["start"]), date.fromisoformat(words["end"]),
            words["organiser"] or issuer, Decimal(words["half_days"]), Decimal(words["hours"]) if words["hours"] else None,
        )  # fmt: skip
    return HonourFigures(
        certificate,
        int(words["year"]),
        words["honour"],
        words["within"] or locality_of(issuer),
        words.get("reason", ""),
        words["document_no"],
    )
