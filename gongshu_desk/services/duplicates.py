"""Records that may be one entered twice (错重漏检查): pairs with a score, what speaks for it and what against.

Nothing is merged here: a person decides. Records are compared only within a block (the same or the next day, the same
lead, station, holder or name), so that five years of a district take seconds, not hours. 「不是重复」 is kept in a
setting and can be taken back.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlmodel import col

from gongshu_desk.domain.codes import PRESENT_STATUSES, DayPart, ReviewState
from gongshu_desk.domain.policy import Command
from gongshu_desk.errors import InvalidInput
from gongshu_desk.services.catalog import ACTIVITIES, DEPUTIES, HONOURS, OPINIONS, SUGGESTIONS
from gongshu_desk.services.desk import Desk, put_setting, setting_of
from gongshu_desk.services.kinds import read
from gongshu_desk.services.likeness import FINDERS, Suspect, person_title, persons, title
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import Activity, Attendance, Mandate, Person

APART = "not-duplicates"
"""The setting that keeps which pairs are no duplicates: [[kind, uid, uid], …], uids in order."""
LIKELY = 60
"""Pairs from this score on are shown; 100 is certain."""


@dataclass(frozen=True, slots=True)
class Twice:
    """A deputy present at two activities in the same half day: only told, for one of them may be a slip."""

    name: str
    certificate_no: str
    held_on: date
    day_part: str
    activities: tuple[str, ...]
    """「A012 专题培训」 each."""
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeptApart:
    """A pair that somebody said is no duplicate."""

    kind: str
    uids: tuple[str, str]
    titles: tuple[str, str]


def suspects(desk: Desk, kind_name: str, year: int | None = None) -> list[Suspect]:
    """Suspected pairs of a kind, most likely first, without those said to be two. `year` narrows dated kinds."""
    finder = FINDERS.get(kind_name)
    if finder is None:
        raise InvalidInput("这一类记录没有查重。", f"可查的有：{' '.join(FINDERS)}。")
    with desk.store.read() as session:
        apart = {tuple(one) for one in setting_of(session, APART, [])}
        found = [s for s in finder(session, year) if s.score >= LIKELY and (kind_name, *sorted(s.uids)) not in apart]
    return sorted(found, key=lambda s: (-s.score, s.titles))


# ---- one person at two places -------------------------------------------------------------------------------


def twice(desk: Desk, year: int) -> list[Twice]:
    """Deputies present at two activities of the same day and half day in a year, by day.

    Told, never merged: which of the two is a slip only the sheets can say. An activity without a half day is left out.
    """
    statement = (
        sa.select(
            col(Activity.held_on), col(Activity.day_part), col(Mandate.certificate_no), col(Person.name),
            col(Activity.no), col(Activity.name),
        )
        .join(Attendance, col(Attendance.activity_id) == col(Activity.id))
        .join(Mandate, col(Mandate.id) == col(Attendance.mandate_id))
        .join(Person, col(Person.id) == col(Mandate.person_id))
        .where(
            col(Attendance.archived).is_(False),
            col(Activity.archived).is_(False),
            col(Attendance.review) != ReviewState.RETURNED,
            col(Attendance.status).in_(list(PRESENT_STATUSES)),
            col(Activity.day_part).is_not(None),
            col(Activity.held_on).between(date(year, 1, 1), date(year, 12, 31)),
        )
        .order_by(col(Activity.held_on), col(Activity.no))
    )  # fmt: skip
    found: dict[tuple[date, DayPart | None, str, str], list[tuple[str, str]]] = defaultdict(list)
    with desk.store.read() as session:
        for day, part, number, name, no, title in session.connection().execute(statement):
            found[day, part, number, name].append((no, title))
    return [
        Twice(
            name,
            number,
            day,
            part.label if part else "",
            tuple(f"{no} {title}" for no, title in listed),
            tuple(no for no, _ in listed),
        )
        for (day, part, number, name), listed in found.items()
        if len(listed) > 1
    ]


# ---- not duplicates -----------------------------------------------------------------------------------------


def keep_apart(desk: Desk, suspect: Suspect) -> Saved:
    """Remember that two records are no duplicate."""
    key = [suspect.kind, *sorted(suspect.uids)]
    with desk.store.write(f"不是重复：「{suspect.titles[0]}」与「{suspect.titles[1]}」", Command.MERGE) as session:
        known = setting_of(session, APART, [])
        if key not in known:
            put_setting(session, APART, [*known, key])
    return _saved(desk)


def suspect_again(desk: Desk, pair: KeptApart) -> Saved:
    """Take 「不是重复」 back."""
    key = [pair.kind, *sorted(pair.uids)]
    with desk.store.write(f"重新查重：「{pair.titles[0]}」与「{pair.titles[1]}」", Command.MERGE) as session:
        put_setting(session, APART, [one for one in setting_of(session, APART, []) if one != key])
    return _saved(desk)


def kept_apart(desk: Desk, kind_name: str) -> list[KeptApart]:
    """The pairs of a kind that are no duplicates, for the list from which it can be taken back."""
    kind = next(k for k in (ACTIVITIES, SUGGESTIONS, OPINIONS, HONOURS, DEPUTIES) if k.name == kind_name)
    with desk.store.read() as session:
        pairs = [one[1:] for one in setting_of(session, APART, []) if one[0] == kind_name]
        if not pairs:
            return []
        rows = read(session, kind)
        listed = persons(rows, session) if kind is DEPUTIES else rows
        titles = {row["uid"]: person_title(row) if kind is DEPUTIES else title(kind, row) for row in listed}
    place = {uid: at for at, uid in enumerate(titles)}  # the order in which the pair was suspected, too
    known = (sorted(pair, key=place.__getitem__) for pair in pairs if set(pair) <= place.keys())
    return [KeptApart(kind_name, (one, two), (titles[one], titles[two])) for one, two in known]


def _saved(desk: Desk) -> Saved:
    assert desk.store.last is not None
    return desk.store.last
