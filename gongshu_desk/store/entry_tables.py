"""Tables of what surrounds the facts: invitations, leave slips, kept files, merges, 期初数, earlier suspensions."""

from datetime import date

import sqlalchemy as sa
from sqlmodel import Field

from gongshu_desk.domain.codes import AttachmentRole, InvitationBasis
from gongshu_desk.domain.records.leave import LeaveFields
from gongshu_desk.domain.records.opening import OpeningFields
from gongshu_desk.store.rows import Row, live_unique


class Invitation(Row, table=True):
    """A deputy is called to an activity. An activity with any invitation calls those invited and nobody else."""

    __table_args__ = (live_unique("uq_invitation_pair", "activity_id", "mandate_id"),)

    activity_id: int = Field(foreign_key="activity.id", index=True)
    mandate_id: int = Field(foreign_key="mandate.id", index=True)
    basis: InvitationBasis
    reason: str = ""
    """Why this deputy (「本届还没有列席过」), as it was shown when the invitation was made."""


class LeaveRequest(LeaveFields, Row, table=True):
    """请假条. Once granted, the attendance bears the leave; the slip stays as its ground."""

    __table_args__ = (live_unique("uq_leaverequest_pair", "activity_id", "mandate_id"),)

    activity_id: int = Field(foreign_key="activity.id", index=True)
    mandate_id: int = Field(foreign_key="mandate.id", index=True)


class Attachment(Row, table=True):
    """A kept file of any record. The bytes lie in the data folder under their SHA-256; the same bytes lie there once."""

    __table_args__ = (sa.Index("ix_attachment_owner", "owner_table", "owner_uid"),)

    owner_table: str
    owner_uid: str
    role: AttachmentRole
    name: str
    """The name the file had, shown to the clerk; never used as a path."""
    media_type: str
    size: int
    """Bytes."""
    sha256: str = Field(index=True)
    added_on: date
    note: str = ""
    crop: str = ""
    """Of a photo the part that is shown: left, top, width, height in thousandths of the picture, 「120,0,700,980」."""


class MergeEntry(Row, table=True):
    """Two records found to be one (查重合并): which stayed, which went to the recycle bin, and what moved over.

    `moved` is JSON, enough to take the merge apart again; `undone` says that it was.
    """

    table_name: str = Field(index=True)
    kept_uid: str
    gone_uid: str
    moved: str
    reason: str = ""
    merged_on: date
    undone: bool = False


class OpeningTotal(OpeningFields, Row, table=True):
    """期初数 of one mandate and year."""

    __table_args__ = (live_unique("uq_openingtotal_pair", "mandate_id", "year"),)

    mandate_id: int = Field(foreign_key="mandate.id", index=True)


class EarlierSuspension(Row, table=True):
    """A suspension that ended before another began; the last one stands in the mandate itself (代表法 art. 61)."""

    mandate_id: int = Field(foreign_key="mandate.id", index=True)
    from_on: date
    to_on: date
    ground: str = ""
    document_no: str = ""
