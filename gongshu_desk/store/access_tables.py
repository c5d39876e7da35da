"""Tables of who may come in, and of what was looked at."""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Field

from gongshu_desk.domain.codes import AccessKind
from gongshu_desk.store.rows import Row, live_unique


class Account(Row, table=True):
    """A local account: who signs in, with which roles. The password is kept as Argon2id alone."""

    __table_args__ = (live_unique("uq_account_name", "name"),)

    name: str
    """What is typed to sign in."""
    shown: str
    """The person's name as it stands in the history."""
    roles: str
    """Stored values of `policy.Role`, divided by commas."""
    password: str
    """Parameters, salt and Argon2id hash in one text; the audit keeps its digest."""
    failures: int = 0
    """Wrong passwords since the last right one; they make the pause grow, also after a restart."""
    must_change: bool = False
    """A password that somebody else gave: to be changed when it is first used."""
    disabled: bool = False


class AccessEvent(Row, table=True):
    """What changes no record and must be known all the same: signing in, a number shown in full, an unmasked export."""

    at: datetime = Field(sa_type=sa.DateTime, index=True)
    """Local time by the clock of the PC; `sequence` orders."""
    kind: AccessKind
    account: str = ""
    """Name of the account concerned; empty where accounts are off."""
    person_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    """Whose number was shown."""
    detail: str = ""
    """In words, without the number itself."""
