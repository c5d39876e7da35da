"""The print log: which paper went to which printer, when, for whom, how many pages. It is added to, never taken back."""

from dataclasses import dataclass
from datetime import date, datetime, time
from hashlib import sha256

from sqlmodel import col, select

from gongshu_desk.domain.policy import Command
from gongshu_desk.services.desk import Desk
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import PrintEntry

KEPT_AS_FILE = "另存为 PDF"
"""What stands in place of the printer where a copy was kept as a file."""


@dataclass(frozen=True, slots=True)
class Note:
    """What was printed. `run` is made by who prints: the same run noted again is the same entry, brought up to date.

    `pages` of one copy; a run that broke off is told as one copy of what came out.
    """

    run: str
    report: str
    title: str
    subject: str
    pages: int
    copies: int
    printer: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as it is listed; `at` is local time."""

    at: datetime
    clerk: str
    report: str
    title: str
    subject: str
    pages: int
    copies: int
    printer: str
    fingerprint: str


def fingerprint(pdf: bytes) -> str:
    """The first 8 hex digits of the PDF's SHA-256: the same bytes, the same paper."""
    return sha256(pdf).hexdigest()[:8]


def note(desk: Desk, what: Note, at: datetime | None = None) -> Saved | None:
    """Write an entry, or bring that of the same run up to date; None where it already says so.

    Fewer pages than noted before change nothing: sheets that were printed again after a jam are no new print.
    """
    pages = what.pages * what.copies
    with desk.store.read() as session:
        known = session.exec(select(PrintEntry).where(PrintEntry.uid == what.run)).first()
        if known is not None and pages <= known.pages * known.copies:
            return None
    with desk.store.write(f"打印：{what.title} {pages} 页", Command.LOG) as session:
        row = session.exec(select(PrintEntry).where(PrintEntry.uid == what.run)).first()
        if row is None:
            row = PrintEntry(
                uid=what.run, at=at or datetime.now(), report=what.report, title=what.title, subject=what.subject,
                pages=what.pages, copies=what.copies, printer=what.printer, fingerprint=what.fingerprint,
            )  # fmt: skip
        else:
            row.pages, row.copies = what.pages, what.copies
        session.add(row)
    return desk.store.last


def entries(desk: Desk, since: date | None = None, report: str = "") -> list[Entry]:
    """The log, newest first: from a day on, of one report, or all of it. An undone write does not take a line away."""
    statement = select(PrintEntry).order_by(col(PrintEntry.at).desc(), col(PrintEntry.id).desc())
    if since is not None:
        statement = statement.where(col(PrintEntry.at) >= datetime.combine(since, time.min))
    if report:
        statement = statement.where(PrintEntry.report == report)
    with desk.store.read() as session:
        return [
            Entry(r.at, r.clerk, r.report, r.title, r.subject, r.pages, r.copies, r.printer, r.fingerprint)
            for r in session.exec(statement)
        ]
