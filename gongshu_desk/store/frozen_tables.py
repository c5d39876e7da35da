"""Tables of what was frozen or made public: closed years with their prints, publications, objections."""

from datetime import date

from sqlmodel import Field

from gongshu_desk.domain.records.objection import ObjectionFields
from gongshu_desk.store.rows import Row, live_unique


class ClosedYear(Row, table=True):
    """A year that was closed: the frozen figures, the rule text, and their hash.

    Reopening keeps the entry and names reason, document and approver; closing again makes a new one.
    """

    year: int = Field(index=True)
    closed_on: date
    hash: str
    snapshot: str
    facts_hash: str | None = None
    """SHA-256 of the canonical JSON of the frozen facts; None for a year closed before it was kept."""
    lines: str | None = None
    """The canonical JSON that `hash` is of (rule text, totals, every line), packed; None as above."""
    reopened_on: date | None = None
    reopen_reason: str = ""
    reopen_document_no: str = ""
    reopen_approved_by: str = ""


class Publication(Row, table=True):
    """One time the points of a year were made public (公示): the window, and what was shown, frozen.

    `round` counts the times within a year (公示版次); a later one says why it was made and under which document.
    """

    __table_args__ = (live_unique("uq_publication_round", "year", "round"),)

    year: int = Field(index=True)
    round: int
    opens_on: date
    closes_on: date
    """The last day on which objections are taken."""
    place: str = ""
    hash: str
    snapshot: str
    reason: str = ""
    document_no: str = ""
    approved_by: str = ""
    withdrawn_on: date | None = None
    withdraw_reason: str = ""


class Objection(ObjectionFields, Row, table=True):
    """异议: what a deputy says against the published points, and what came of it."""

    __table_args__ = (live_unique("uq_objection_no", "no"),)

    mandate_id: int = Field(foreign_key="mandate.id", index=True)
    publication_id: int | None = Field(default=None, foreign_key="publication.id", index=True)
    adjustment_id: int | None = Field(default=None, foreign_key="adjustment.id", index=True)
    """The adjustment that put it right, where one did."""


class FrozenPrint(Row, table=True):
    """A print as it belonged to a closed year: its figures, from which it is drawn again, and what it then was.

    `figures` is packed JSON; `pdf_hash` the SHA-256 (hex) of the PDF drawn from them at the closing.
    """

    __table_args__ = (live_unique("uq_frozenprint_report", "closed_year_id", "report"),)

    closed_year_id: int = Field(foreign_key="closedyear.id", index=True)
    report: str
    title: str
    pages: int
    figures: str
    pdf_hash: str
