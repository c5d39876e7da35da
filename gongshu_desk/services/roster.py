"""What the roster shows beside the facts of a deputy: turnout, points, band, strokes, and the year behind them."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from sqlmodel import col, select

from gongshu_desk.domain import stroke
from gongshu_desk.domain.codes import AttendanceStatus, CertificateState, MandateStatus
from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.points.facts import CategoryValue
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import Values
from gongshu_desk.services.year_figures import YearBook, attendance_rate, in_service, year_book
from gongshu_desk.store.tables import Certificate


@dataclass(frozen=True, slots=True)
class Attended:
    """One attendance of a deputy in the year."""

    day: date
    activity_no: str
    activity: str
    status: AttendanceStatus


@dataclass(frozen=True, slots=True)
class Paper:
    """A certificate that was issued."""

    number: str
    kind: str
    issued_on: date


@dataclass(frozen=True)
class DeputyFigures:
    """A deputy's year: 出勤率 in half days, points, band, rank, days. Lists are made on demand, for one deputy at a time."""

    book: YearBook
    certificate_no: str
    turnout: Rate
    total: Decimal | None
    band: str
    rank: int | None
    days: Fraction
    papers: tuple[Paper, ...]

    def attended(self) -> list[Attended]:
        """Attendances in service, newest first."""
        person = next(p for p in self.book.facts.participants if p.certificate_no == self.certificate_no)
        found = [
            Attended(f.activity.date, f.activity.no, f.activity.name, f.status)
            for f in in_service(self.book.facts, person)
        ]
        return sorted(found, key=lambda a: (a.day, a.activity_no), reverse=True)

    def categories(self) -> tuple[CategoryValue, ...]:
        """Points by category."""
        return self.book.result.statement(self.certificate_no).categories


def with_year(desk: Desk, rows: list[Values], year: int) -> None:
    """Add to roster rows: `strokes` 「7 画」, `state` as its chip says, and `figures` (None outside the unit's level)
    with `turnout`, `total`, `band` beside them."""
    book = year_book(desk, year)
    papers = _papers(desk, year)
    scored = {row.certificate_no: row for row in book.result.rows}
    people = {person.certificate_no: person for person in book.facts.participants}
    for row in rows:
        row["strokes"] = f"{stroke.strokes(row['name'][:1])} 画" if row["name"] else ""
        row["state"] = state_of(row)
        row["figures"] = row["turnout"] = row["total"] = row["band"] = None
        found = scored.get(row["certificate_no"])
        if found is None:
            continue
        turnout = attendance_rate(list(in_service(book.facts, people[found.certificate_no])))
        graded = book.deputies[found.certificate_no].points
        row["figures"] = DeputyFigures(
            *(book, found.certificate_no, turnout, None if graded.reason else found.total, found.band or ""),
            *(found.rank, found.days, papers.get(row["id"], ())),
        )
        row["turnout"], row["total"], row["band"] = turnout, row["figures"].total, found.band


def state_of(row: Values) -> str:
    """The word of the status chip: 补选 for who came by a by-election and is in office, else the status."""
    status = row["status"]
    if status is MandateStatus.IN_OFFICE:
        return "补选" if row["by_election"] else "在任"
    return "暂停职务" if status is MandateStatus.SUSPENDED else str(status)


def _papers(desk: Desk, year: int) -> dict[int, tuple[Paper, ...]]:
    with desk.store.read() as session:
        rows = session.exec(
            select(Certificate)
            .where(
                Certificate.year == year,
                Certificate.state == CertificateState.VALID,
                col(Certificate.archived).is_(False),
                col(Certificate.mandate_id).is_not(None),
            )
            .order_by(col(Certificate.issued_on), col(Certificate.number))
        ).all()
    found: dict[int, list[Paper]] = defaultdict(list)
    for row in rows:
        found[row.mandate_id or 0].append(Paper(row.number, str(row.kind), row.issued_on))
    return {mandate: tuple(papers) for mandate, papers in found.items()}
