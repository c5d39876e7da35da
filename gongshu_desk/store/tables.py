"""One table per draft: keys, uniqueness, provenance.

A row adds to the draft's fields an id, foreign keys in place of references by name, and where it came
from. Rows never leave the services. Unique keys hold among records that are not in the recycle bin.
"""

from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from gongshu_desk.domain.codes import CertificateKind, CertificateState, MandateLevel, SchemeState
from gongshu_desk.domain.records.activity import ActivityFields, AttendanceFields
from gongshu_desk.domain.records.deputy import MandateFields, PersonFields
from gongshu_desk.domain.records.duty_report import AdjustmentFields, DutyReportFields, HonourFields, StationDraft
from gongshu_desk.domain.records.suggestion import OpinionFields, SuggestionFields
from gongshu_desk.store.access_tables import AccessEvent as AccessEvent
from gongshu_desk.store.access_tables import Account as Account
from gongshu_desk.store.columns import settle
from gongshu_desk.store.entry_tables import (
    Attachment,
    EarlierSuspension,
    Invitation,
    LeaveRequest,
    MergeEntry,
    OpeningTotal,
)
from gongshu_desk.store.frozen_tables import ClosedYear as ClosedYear
from gongshu_desk.store.frozen_tables import FrozenPrint as FrozenPrint
from gongshu_desk.store.frozen_tables import Objection as Objection
from gongshu_desk.store.frozen_tables import Publication as Publication
from gongshu_desk.store.rows import Reviewed as Reviewed
from gongshu_desk.store.rows import Row as Row
from gongshu_desk.store.rows import live_unique
from gongshu_desk.store.trade_tables import (
    Appraisal,
    BallotCount,
    CalendarDay,
    Candidate,
    CouncilMatter,
    CouncilMember,
    Election,
    Finding,
    Handling,
    HandlingRound,
    LivelihoodProject,
    Rectification,
    Reminder,
    Selection,
    Shift,
    SuggestionStep,
    TrainingMaterial,
    TrainingPlan,
    TrainingTarget,
    TypedCount,
)


class Unit(Row, table=True):
    """The working committee in whose name this store is kept (the first one), and any it takes data from."""

    name: str
    code: str = ""
    short_name: str = ""
    contact_phone: str = ""


class Term(Row, table=True):
    """A term (届) of the congress of one level; five years from first session to first session (代表法 art. 2)."""

    __table_args__ = (live_unique("uq_term_number", "level", "number"),)

    number: int
    level: MandateLevel
    starts_on: date
    ends_on: date | None = None
    rolled_on: date | None = None
    """The day the next term was begun from it (换届); its mandates are read-only from then on."""


class ElectoralDistrict(Row, table=True):
    """选区 or 选举单位, by name."""

    __table_args__ = (live_unique("uq_electoraldistrict_name", "name"),)
    name: str


class Delegation(Row, table=True):
    """代表团, by name."""

    __table_args__ = (live_unique("uq_delegation_name", "name"),)
    name: str


class DeputyGroup(Row, table=True):
    """代表小组, by name."""

    __table_args__ = (live_unique("uq_deputygroup_name", "name"),)
    name: str


class LiaisonStation(StationDraft, Row, table=True):
    """代表联络站."""

    __table_args__ = (live_unique("uq_liaisonstation_name", "name"),)


class IdentityTag(Row, table=True):
    """身份类别, by name."""

    __table_args__ = (live_unique("uq_identitytag_name", "name"),)
    name: str


class Person(PersonFields, Row, table=True):
    """One human being. Sort keys and search text are columns, so that every database orders alike."""

    sort_stroke: str = Field(default="", index=True)
    sort_stroke_char: str = ""
    sort_pinyin: str = ""
    search_text: str = ""


class Mandate(MandateFields, Row, table=True):
    """代表职务: person × level × term × electoral district."""

    __table_args__ = (live_unique("uq_mandate_certificate_no", "certificate_no"),)

    person_id: int = Field(foreign_key="person.id", index=True)
    term_id: int = Field(foreign_key="term.id", index=True)
    electoral_district_id: int | None = Field(default=None, foreign_key="electoraldistrict.id", index=True)
    replaces_id: int | None = Field(default=None, foreign_key="mandate.id", index=True)
    """The vacant mandate that this one fills (补选, 选举法 art. 57)."""


class MandateTag(Row, table=True):
    """A mandate carries an identity tag."""

    __table_args__ = (live_unique("uq_mandatetag_pair", "mandate_id", "tag_id"),)

    mandate_id: int = Field(foreign_key="mandate.id", index=True)
    tag_id: int = Field(foreign_key="identitytag.id", index=True)


class Membership(Row, table=True):
    """A mandate belongs to a delegation, group or station from one day to another (both inclusive).

    Exactly one of the three is set. An open start means since the mandate began.
    """

    __table_args__ = (
        sa.CheckConstraint(
            "CASE WHEN delegation_id IS NULL THEN 0 ELSE 1 END + CASE WHEN group_id IS NULL THEN 0 ELSE 1 END"
            " + CASE WHEN station_id IS NULL THEN 0 ELSE 1 END = 1",
            name="one_body",
        ),
    )

    mandate_id: int = Field(foreign_key="mandate.id", index=True)
    delegation_id: int | None = Field(default=None, foreign_key="delegation.id", index=True)
    group_id: int | None = Field(default=None, foreign_key="deputygroup.id", index=True)
    station_id: int | None = Field(default=None, foreign_key="liaisonstation.id", index=True)
    from_on: date | None = None
    to_on: date | None = None
    note: str = ""
    """Why it began: 「调整分组」, with the document, where the clerk says so."""


class Activity(ActivityFields, Row, table=True):
    """One sign-in unit."""

    __table_args__ = (live_unique("uq_activity_no", "no"), sa.Index("ix_activity_held_on", "held_on"))

    station_id: int | None = Field(default=None, foreign_key="liaisonstation.id", index=True)
    project_id: int | None = Field(default=None, foreign_key="livelihoodproject.id", index=True)
    plan_id: int | None = Field(default=None, foreign_key="trainingplan.id", index=True)


class Attendance(AttendanceFields, Reviewed, Row, table=True):
    """One deputy at one activity."""

    __table_args__ = (live_unique("uq_attendance_pair", "activity_id", "mandate_id"),)

    activity_id: int = Field(foreign_key="activity.id", index=True)
    mandate_id: int = Field(foreign_key="mandate.id", index=True)


class Opinion(OpinionFields, Row, table=True):
    """群众意见."""

    __table_args__ = (live_unique("uq_opinion_no", "no"),)

    station_id: int = Field(foreign_key="liaisonstation.id", index=True)
    activity_id: int | None = Field(default=None, foreign_key="activity.id", index=True)
    receiver_id: int | None = Field(default=None, foreign_key="mandate.id", index=True)
    suggestion_id: int | None = Field(default=None, foreign_key="suggestion.id", index=True)
    """The suggestion a deputy made of it."""


class Suggestion(SuggestionFields, Reviewed, Row, table=True):
    """A suggestion or motion with its handling."""

    __table_args__ = (live_unique("uq_suggestion_no", "no"), sa.Index("ix_suggestion_raised_on", "raised_on"))

    lead_id: int = Field(foreign_key="mandate.id", index=True)


class Cosigner(Row, table=True):
    """A co-signer of a suggestion, in the order of signing."""

    __table_args__ = (live_unique("uq_cosigner_pair", "suggestion_id", "mandate_id"),)

    suggestion_id: int = Field(foreign_key="suggestion.id", index=True)
    mandate_id: int = Field(foreign_key="mandate.id", index=True)
    position: int
    confirmed_on: date | None = None
    """The day the co-signer confirmed the content."""


class DutyReport(DutyReportFields, Reviewed, Row, table=True):
    """述职 of one mandate in one year, with the tally of the ballot and the text of the report."""

    __table_args__ = (live_unique("uq_dutyreport_pair", "mandate_id", "year"),)

    mandate_id: int = Field(foreign_key="mandate.id", index=True)


class Honour(HonourFields, Reviewed, Row, table=True):
    """表彰 of a deputy or of a station."""

    __table_args__ = (
        live_unique("uq_honour_deputy", "mandate_id", "name", "granted_on"),
        live_unique("uq_honour_station", "station_id", "name", "granted_on"),
        sa.CheckConstraint("(mandate_id IS NULL) <> (station_id IS NULL)", name="one_holder"),
    )

    mandate_id: int | None = Field(default=None, foreign_key="mandate.id", index=True)
    station_id: int | None = Field(default=None, foreign_key="liaisonstation.id", index=True)


class PointsScheme(Row, table=True):
    """One version of a rule set: its whole text. Only a draft's text changes; what was published stays as it is.

    A version that was retired on a day scores no year that ends on that day or later; earlier years keep it.
    """

    __table_args__ = (live_unique("uq_pointsscheme_version", "code", "version"),)

    code: str
    version: int
    title: str
    effective_from: date
    text: str
    state: SchemeState = SchemeState.PUBLISHED
    published_on: date | None = None
    retired_on: date | None = None


class Adjustment(AdjustmentFields, Row, table=True):
    """积分调整 with reason and approver."""

    __table_args__ = (live_unique("uq_adjustment_no", "no"),)

    mandate_id: int = Field(foreign_key="mandate.id", index=True)


class CertificateLayout(Row, table=True):
    """One version of a certificate's layout: its whole TOML text, as used. What was issued names the version."""

    __table_args__ = (live_unique("uq_certificatelayout_version", "kind", "version"),)

    kind: CertificateKind
    version: int
    title: str
    text: str


class Certificate(Row, table=True):
    """An entry of the certificate register: what was issued, to whom, under which number."""

    __table_args__ = (
        live_unique("uq_certificate_number", "number"),
        sa.Index("ix_certificate_year", "kind", "year"),
        sa.CheckConstraint("(mandate_id IS NULL) <> (station_id IS NULL)", name="one_holder"),
    )

    kind: CertificateKind
    year: int
    serial: int
    number: str
    issued_on: date
    state: CertificateState = CertificateState.VALID
    data: str = ""
    mandate_id: int | None = Field(default=None, foreign_key="mandate.id", index=True)
    station_id: int | None = Field(default=None, foreign_key="liaisonstation.id", index=True)
    honour_id: int | None = Field(default=None, foreign_key="honour.id", index=True)
    layout_id: int | None = Field(default=None, foreign_key="certificatelayout.id", index=True)
    pdf_hash: str | None = None
    """SHA-256 (hex) of the certificate's PDF as issued; None for one issued before such hashes were kept."""
    void_on: date | None = None
    void_reason: str | None = None
    replaces_id: int | None = Field(default=None, foreign_key="certificate.id", index=True)
    """The voided certificate in whose place this one was issued (补发)."""


class PrintEntry(Row, table=True):
    """The print log: which paper went to which printer, when (local time), for whom, how many."""

    at: datetime = Field(sa_type=sa.DateTime, index=True)
    report: str
    title: str
    subject: str = ""
    pages: int
    copies: int = 1
    printer: str = ""
    fingerprint: str = ""
    """First 8 hex digits of the PDF's SHA-256."""


class Setting(Row, table=True):
    """A setting of this store, by name; the value is JSON."""

    __table_args__ = (live_unique("uq_setting_name", "name"),)

    name: str
    value: str


class AuditEntry(SQLModel, table=True):
    """Before and after of one record in one write. Append only; written in the same transaction."""

    id: int | None = Field(default=None, primary_key=True)
    batch: int = Field(index=True)
    at: datetime = Field(sa_type=sa.DateTime)
    clerk: str
    sentence: str
    table_name: str
    row_uid: str = Field(index=True)
    row_id: int
    action: str
    before: str | None = None
    after: str | None = None
    account: str = ""
    """uid of the account that was signed in; empty where accounts are off."""
    salt: str | None = None
    """Where the entry holds personal data: what their digests in the chain are salted with."""
    hash: str = ""
    """The link of the chain: SHA-256 (hex) of the entry before and of this one."""


settle(SQLModel.metadata)

TABLES: dict[str, type[Row]] = {
    str(table.__tablename__): table
    for table in (
        *(Unit, Term, ElectoralDistrict, Delegation, DeputyGroup, LiaisonStation, IdentityTag, Person, Mandate),
        *(MandateTag, Membership, Activity, Attendance, Opinion, Suggestion, Cosigner, DutyReport, Honour),
        *(PointsScheme, Adjustment, CertificateLayout, Certificate, PrintEntry, ClosedYear, Setting),
        *(Publication, Objection, FrozenPrint, Invitation, LeaveRequest, Attachment, MergeEntry, OpeningTotal),
        *(EarlierSuspension, BallotCount, Rectification, Handling, HandlingRound, SuggestionStep, Shift),
        *(CouncilMember, CouncilMatter, LivelihoodProject, Finding, Appraisal, Selection, Candidate),
        *(TrainingPlan, TrainingTarget, TrainingMaterial, Election, TypedCount, Reminder, CalendarDay),
        *(Account, AccessEvent),
    )
}
"""Every audited table by name."""
