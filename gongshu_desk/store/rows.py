"""What every table shares: identity and provenance, review by a second person, keys that leave the recycle bin out."""

from datetime import date
from os import urandom

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from gongshu_desk.domain.codes import ReviewState

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


def _new_uid() -> str:
    """A random UUID of version 4 in hex, as `uuid4().hex` gives it but in a third of the time."""
    bits = int.from_bytes(urandom(16), "big")
    return f"{bits & _FREE_BITS | _VERSION_4:032x}"


_VERSION_4 = 0x4000_8000_0000_0000_0000
_FREE_BITS = (1 << 128) - 1 ^ 0xF000_C000_0000_0000_0000


class Row(SQLModel):
    """Identity and provenance of a record.

    `uid` is made where the record is entered and never changes (the same entry twice is one record);
    `revision` counts its changes; `sequence` is the number of the write that changed it last (order never
    comes from the clock); `origin` and `clerk` say where and by whom; `archived` means in the recycle bin.
    """

    id: int | None = Field(default=None, primary_key=True)
    uid: str = Field(default_factory=_new_uid, unique=True)
    revision: int = 1
    sequence: int = Field(default=0, index=True)
    origin: str = ""
    clerk: str = ""
    archived: bool = False

    @property
    def rowid(self) -> int:
        """The id of a row that was flushed."""
        assert self.id is not None
        return self.id


class Reviewed(SQLModel):
    """A fact that a second person checks (复核): who, when, with which answer, and why it was returned.

    A change of the fact itself sets it back to 待核 (`session`).
    """

    review: ReviewState = ReviewState.PENDING
    review_reason: str | None = None
    reviewed_by: str | None = None
    reviewed_on: date | None = None


def live_unique(name: str, *columns: str) -> sa.Index:
    """Unique among the records that are not in the recycle bin."""
    live = sa.text("archived = false")
    return sa.Index(name, *columns, unique=True, sqlite_where=sa.text("archived = 0"), postgresql_where=live)
