"""Who is invited to an activity: by group, by station, in turn (列席, 代表法 art. 33), by hand, or as last time.

An activity with any invitation calls those invited and nobody else (`activities.roll`). A turn is one meeting of the
same kind to which the mandate was invited, leave granted and 不适用 left out; of a meeting without invitations, one at
which the deputy was present. Units of one 所属会议 are one turn. Turns hang on the mandate, hence on the term.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from gongshu_desk.domain.codes import AttendanceStatus, InvitationBasis, MandateLevel
from gongshu_desk.services.desk import Desk
from gongshu_desk.store.session import Saved


@dataclass(frozen=True, slots=True)
class Invited:
    """Somebody on the list of an activity, in the order of the roll. `barred`: why no longer called (暂停、离任)."""

    certificate_no: str
    name: str
    sex: str
    group: str
    station: str
    level: MandateLevel
    sort_key: str
    search_text: str
    basis: InvitationBasis
    reason: str
    """Why, as it was shown when the invitation was made."""
    status: AttendanceStatus | None
    """The mark, where there is one: then the invitation cannot be taken back."""
    barred: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be invited, or of whom it is said why not (`barred`); groups and stations are those of the day."""

    certificate_no: str
    name: str
    sex: str
    group: str
    station: str
    level: MandateLevel
    own: bool
    """Of the unit's own level; others (市代表) may be invited by hand and are never drawn in turn."""
    tags: tuple[str, ...]
    sort_key: str
    search_text: str
    invited: bool
    basis: InvitationBasis | None
    turns: int
    last_on: date | None
    waits: str
    """「本届还没有列席过」「本届列席 1 次，最近 2025-03-12」."""
    barred: str
    """「暂停执行职务」「任职已于 2025-03-01 终止」; empty for whoever may be invited."""


def invited(desk: Desk, activity_no: str) -> tuple[Invited, ...]:
    """Everyone invited to this activity, in the order of the roll."""
    raise NotImplementedError


def candidates(desk: Desk, activity_no: str) -> tuple[Candidate, ...]:
    """Everyone with a mandate of a term of that day, by group and strokes, other levels behind."""
    raise NotImplementedError


def rotation(
    desk: Desk, activity_no: str, count: int, groups: Collection[str] = (), stations: Collection[str] = ()
) -> list[Candidate]:
    """The next `count` in turn who are not invited yet: never yet first, then fewest turns, longest ago, official order."""
    raise NotImplementedError


def invite(desk: Desk, activity_no: str, reasons: Mapping[str, str], basis: InvitationBasis) -> Saved:
    """Invite these: certificate number → why. Whoever is invited already stays as he is.

    InvalidInput names whoever cannot be invited that day; nothing is written then.
    """
    raise NotImplementedError


def uninvite(desk: Desk, activity_no: str, numbers: Sequence[str]) -> Saved:
    """Take invitations back; Conflict names whoever has a mark or a leave slip already."""
    raise NotImplementedError


def last_like(desk: Desk, activity_no: str) -> str | None:
    """The last unit before this one with a roster, of the same 所属会议, else of the same kind and organiser."""
    raise NotImplementedError


def copy_roster(desk: Desk, activity_no: str, from_no: str) -> Saved:
    """Invite whoever was on the roster of another activity; who is out of office meanwhile is named in the sentence."""
    raise NotImplementedError
