"""How a roster row becomes person, mandate, memberships and tags, and those a roster row again."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm.attributes import flag_modified
from sqlmodel import Session, col, select

from gongshu_desk.domain import names, stroke
from gongshu_desk.domain.id_number import read_id_number
from gongshu_desk.domain.records.deputy import DeputyDraft, MandateFields, PersonFields
from gongshu_desk.domain.records.fields import Draft
from gongshu_desk.errors import InvalidInput
from gongshu_desk.services.kinds import Values, Writing, columns_of, fill, references
from gongshu_desk.services.lookup import Holder, Lookup
from gongshu_desk.store.bulk import NewRows
from gongshu_desk.store.entry_tables import EarlierSuspension
from gongshu_desk.store.facts import Span, member_on
from gongshu_desk.store.service import suspensions
from gongshu_desk.store.tables import (
    Delegation,
    DeputyGroup,
    IdentityTag,
    LiaisonStation,
    Mandate,
    MandateTag,
    Membership,
    Person,
    Row,
    Term,
)

BODIES = {
    "delegation": (Delegation, "delegation_id", "delegations"),
    "group": (DeputyGroup, "group_id", "groups"),
    "station": (LiaisonStation, "station_id", "stations"),
}
"""Draft field → table, membership column and kind of the bodies a mandate belongs to."""


def extend(session: Session, values: Sequence[Values]) -> None:
    """Add the present memberships, the tags and every suspension (first and last day) to roster rows."""
    tags, away = tags_of(session), suspensions(session)
    bodies = {name: _held(session, name) for name in BODIES}
    for row in values:
        row["tags"], row["suspensions"] = tags.get(row["id"], ()), away.get(row["id"], ())
        for name, held in bodies.items():
            row[name] = present(held.get(row["id"], ()), row["ended_on"])


def tags_of(session: Session) -> dict[int, tuple[str, ...]]:
    """mandate id → its identity tags, in the order of entry."""
    found: dict[int, list[str]] = defaultdict(list)
    statement = (
        select(col(MandateTag.mandate_id), col(IdentityTag.name))
        .join(IdentityTag, col(IdentityTag.id) == col(MandateTag.tag_id))
        .where(col(MandateTag.archived).is_(False))
        .order_by(col(MandateTag.id))
    )
    for mandate, name in session.exec(statement):
        found[mandate].append(name)
    return {mandate: tuple(listed) for mandate, listed in found.items()}


def memberships(session: Session, body: str) -> list[tuple[int, str, date | None, date | None]]:
    """(mandate id, name, from, to) of one sort of body, oldest first."""
    table, column, _ = BODIES[body]
    member = Membership.__table__  # type: ignore[attr-defined]
    other = table.__table__  # type: ignore[attr-defined]
    statement = (
        sa.select(member.c.mandate_id, other.c.name, member.c.from_on, member.c.to_on)
        .join(other, other.c.id == member.c[column])
        .where(member.c.archived.is_(False))
        .order_by(sa.func.coalesce(member.c.from_on, date.min), member.c.id)
    )
    return [(m, n, a, b) for m, n, a, b in session.connection().execute(statement)]


def _held(session: Session, body: str) -> dict[int, list[Span]]:
    found: dict[int, list[Span]] = defaultdict(list)
    for mandate, name, since, until in memberships(session, body):
        found[mandate].append((name, since, until))
    return found


def present(spans: Sequence[Span], ended: date | None) -> str | None:
    """The body a mandate belongs to: the membership that has no end, of an ended mandate that of its last day."""
    running = next((name for name, _, until in reversed(spans) if until is None), None)
    return running or (member_on(spans, ended) or None if ended else None)


def prepare(lookup: Lookup, values: Values) -> None:
    """Tidy a roster row before it is checked: the name without blanks and foot-note marks."""
    if values.get("name"):
        values["name"] = names.normal(values["name"])


def replaced() -> sa.ColumnElement[Any]:
    """The certificate number of the mandate that a by-elected one fills, as a column of the roster."""
    other = sa.alias(Mandate.__table__, "replaced")  # type: ignore[attr-defined]
    return sa.select(other.c.certificate_no).where(other.c.id == col(Mandate.replaces_id)).scalar_subquery()


def check(lookup: Lookup, values: Values) -> Iterator[tuple[str, str]]:
    """Nobody fills his own vacancy; an ID number that is typed anew has its check digit and a possible birth date."""
    number = values.get("replaces")
    if number and number == values.get("certificate_no"):
        yield "replaces", "补选接替不能填本人的证号"
    identity = values.get("id_number")
    if identity and identity not in lookup.id_numbers:  # what is stored already holds no other change back
        try:
            read_id_number(identity)
        except InvalidInput as error:
            yield "id_number", error.sentence.rstrip("。")


def write(work: Writing, person: Person | None = None) -> Mandate:
    """Write person, mandate, memberships and tags of one roster row.

    person: whose mandate a new one is, where that is known; else an equal ID number alone joins a known person.
    """
    draft = work.draft
    assert isinstance(draft, DeputyDraft)
    if work.rows is not None and work.row is None:  # it may be a person of a row above
        work.rows.write()
    term = work.lookup.terms.get((draft.level, draft.term)) or _make_term(work, draft)
    mandate = work.row
    ended = None
    if isinstance(mandate, Mandate):
        person, ended = work.session.get(Person, mandate.person_id), mandate.ended_on
        _keep_earlier_suspension(work.session, mandate, draft)
    person = _write_person(work, draft, person)
    keys: dict[str, Any] = references(work) | {"person_id": person.id, "term_id": term}
    written = fill(work, keys, only=MandateFields.model_fields)
    assert isinstance(written, Mandate)
    around = work.session.is_modified(person)
    if mandate is None or work.rows is None:  # of many, those that exist already are flushed together
        work.session.flush()
    around = _write_bodies(work, draft, written, new=mandate is None, ended=ended) or around
    around = _write_tags(work, draft, written, new=mandate is None) or around
    if mandate is not None and around:
        # The roster row is one record to the clerk: a change of the person or of a group is a new revision of it.
        flag_modified(written, "certificate_no")
    since, paused = written.elected_on or date.min, written.suspended_from
    work.lookup.holders[written.certificate_no] = Holder(
        *(written.rowid, written.certificate_no, person.name, since, written.ended_on),
        ((paused, written.suspended_to),) if paused else (),
    )
    return written


def write_among(work: Writing, rows: NewRows) -> None:
    """Like `write`, in a write of many: a person who is new, with a new mandate, gathers in `rows`."""
    draft, lookup = work.draft, work.lookup
    assert isinstance(draft, DeputyDraft)
    if work.row is not None:
        write(work)
    elif draft.id_number and draft.id_number in lookup.id_numbers:
        write(work)
        work.session.flush()
    else:
        _add(work, draft, rows)
    if draft.id_number:
        lookup.id_numbers.add(draft.id_number)


def _add(work: Writing, draft: DeputyDraft, rows: NewRows) -> None:
    """Person, mandate, memberships and tags of a new roster row, as column values."""
    lookup = work.lookup
    term = lookup.terms.get((draft.level, draft.term)) or _make_term(work, draft)
    wanted = {name: getattr(draft, name) for name in PersonFields.model_fields}
    person = rows.add(Person, wanted | sort_columns(draft.name))
    keys = references(work) | {"person_id": person, "term_id": term}
    mandate = rows.add(Mandate, columns_of(work, keys, MandateFields.model_fields))
    for name, (_, column, kind) in BODIES.items():
        if wanted_name := getattr(draft, name):
            rows.add(Membership, {"mandate_id": mandate, column: lookup.make(kind, wanted_name)})
    for tag in dict.fromkeys(lookup.make("tags", name) for name in draft.tags):
        rows.add(MandateTag, {"mandate_id": mandate, "tag_id": tag})
    paused = ((draft.suspended_from, draft.suspended_to),) if draft.suspended_from else ()
    since = draft.elected_on or date.min
    lookup.holders[draft.certificate_no] = Holder(
        mandate, draft.certificate_no, draft.name, since, draft.ended_on, paused
    )


def _keep_earlier_suspension(session: Session, mandate: Mandate, draft: DeputyDraft) -> None:
    """A second suspension entered over one that had ended: the first one stays on record."""
    since, until = mandate.suspended_from, mandate.suspended_to
    if since and until and draft.suspended_from and draft.suspended_from > until:
        keep_suspension(session, mandate)


def keep_suspension(session: Session, mandate: Mandate) -> None:
    """Put the last suspension of a mandate, which has ended, among the earlier ones."""
    assert mandate.suspended_from is not None and mandate.suspended_to is not None
    ground, document = mandate.suspend_ground or "", mandate.suspend_document_no or ""
    session.add(
        EarlierSuspension(
            mandate_id=mandate.rowid,
            from_on=mandate.suspended_from,
            to_on=mandate.suspended_to,
            ground=ground,
            document_no=document,
        )
    )


def _make_term(work: Writing, draft: DeputyDraft) -> int:
    """A term the roster names and the store does not know yet, with the span of the unit's own term until corrected."""
    own = work.session.exec(select(Term).where(col(Term.archived).is_(False)).order_by(col(Term.id))).first()
    starts = own.starts_on if own else draft.elected_on or work.today
    term = Term(number=draft.term, level=draft.level, starts_on=starts, ends_on=own.ends_on if own else None)
    work.session.add(term)
    work.session.flush()
    work.lookup.terms[draft.level, draft.term] = term.rowid
    return term.rowid


def _write_person(work: Writing, draft: DeputyDraft, person: Person | None) -> Person:
    wanted = {name: getattr(draft, name) for name in PersonFields.model_fields}
    if draft.id_number and (person is None or person.id_number != draft.id_number):
        # Only an equal ID number joins an existing person; name and birth never do (36 namesakes in one real list).
        known = _bearer(work, draft.id_number)
        if known is not None:
            # What this row leaves empty says nothing about what the person's other mandate tells.
            person, wanted = known, {name: value for name, value in wanted.items() if value is not None}
    if person is None:
        person = Person(**wanted, **sort_columns(draft.name))
        work.session.add(person)
        work.session.flush()
        return person
    if person.name != draft.name:
        wanted |= sort_columns(draft.name)
    for name, value in wanted.items():
        if getattr(person, name) != value:
            setattr(person, name, value)
    return person


def _bearer(work: Writing, number: str) -> Person | None:
    """Who has this ID number already."""
    if work.rows is not None:  # of many: most numbers are nobody's, and the rows above may wait for their flush
        if number not in work.lookup.id_numbers:
            return None
        work.session.flush()
    return work.session.exec(select(Person).where(Person.id_number == number, col(Person.archived).is_(False))).first()


def sort_columns(name: str) -> dict[str, Any]:
    """The stored sort keys and search text of a name."""
    return {
        "sort_stroke": stroke.stroke_key(name),
        "sort_stroke_char": stroke.stroke_by_character_key(name),
        "sort_pinyin": names.pinyin_key(name),
        "search_text": names.search_text(name),
    }


def _write_bodies(work: Writing, draft: DeputyDraft, mandate: Mandate, *, new: bool, ended: date | None) -> bool:
    """A body that differs from the present one is a transfer dated today; the past keeps the old one.

    The first body of its sort holds since the mandate began. Of a mandate that is over (`ended` before this write) the
    bodies of its last day are the present ones: they end when it ends, and another one is a correction of them.
    True where anything changed.
    """
    rows = [] if new else _memberships_of(work, mandate)
    changed = False
    last = {row.rowid for row in rows if ended is not None and row.to_on == ended}
    for row in rows:
        if row.rowid in last and row.to_on != mandate.ended_on:
            row.to_on, changed = mandate.ended_on, True
    for name, (_, column, kind) in BODIES.items():
        wanted = getattr(draft, name)
        target = work.lookup.make(kind, wanted) if wanted else None
        ever = [row for row in rows if getattr(row, column) is not None]
        held = next((row for row in ever if row.to_on is None or row.rowid in last), None)
        if (held is None and target is None) or (held is not None and getattr(held, column) == target):
            continue
        changed = True
        if held is not None and held.to_on is not None:
            setattr(held, column, target) if target is not None else setattr(held, "archived", True)
            continue
        if held is not None:
            end_membership(held, work.today)
        if target is not None:
            keys: dict[str, Any] = {column: target}
            work.session.add(Membership(mandate_id=mandate.rowid, from_on=work.today if ever else None, **keys))
    return changed


def load_many(lookup: Lookup, mandates: Sequence[Row]) -> Sequence[Row]:
    """Load at once what `write` will ask for of these mandates one by one; what is given is to be kept until then."""
    session, ids = lookup.session, [row.id for row in mandates]
    lookup.bodies = {number: [] for number in ids if number is not None}
    lookup.tags = {number: [] for number in ids if number is not None}
    people = select(Person).join(Mandate, col(Mandate.person_id) == col(Person.id)).where(col(Mandate.id).in_(ids))
    for body in session.exec(
        select(Membership).where(col(Membership.mandate_id).in_(ids), col(Membership.archived).is_(False))
    ):
        lookup.bodies[body.mandate_id].append(body)
    for tag in session.exec(
        select(MandateTag).where(col(MandateTag.mandate_id).in_(ids), col(MandateTag.archived).is_(False))
    ):
        lookup.tags[tag.mandate_id].append(tag)
    return session.exec(people).all()


def _memberships_of(work: Writing, mandate: Mandate) -> Sequence[Membership]:
    if (loaded := work.lookup.bodies.pop(mandate.rowid, None)) is not None:
        return loaded
    return work.session.exec(
        select(Membership).where(Membership.mandate_id == mandate.id, col(Membership.archived).is_(False))
    ).all()


def end_membership(row: Membership, today: date) -> None:
    """The last day of a membership is the day before the transfer; one begun today never was."""
    if row.from_on is not None and row.from_on >= today:
        row.archived = True
    else:
        row.to_on = today - timedelta(days=1)


def _write_tags(work: Writing, draft: DeputyDraft, mandate: Mandate, *, new: bool) -> bool:
    """True where anything changed."""
    rows = [] if new else _tags_held(work, mandate)
    wanted = dict.fromkeys(work.lookup.make("tags", name) for name in draft.tags)
    present = {row.tag_id: row for row in rows}
    for tag in wanted:
        if tag not in present:
            work.session.add(MandateTag(mandate_id=mandate.rowid, tag_id=tag))
    for tag, row in present.items():
        if tag not in wanted:
            row.archived = True
    return set(wanted) != set(present)


def _tags_held(work: Writing, mandate: Mandate) -> Sequence[MandateTag]:
    if (loaded := work.lookup.tags.pop(mandate.rowid, None)) is not None:
        return loaded
    return work.session.exec(
        select(MandateTag).where(MandateTag.mandate_id == mandate.id, col(MandateTag.archived).is_(False))
    ).all()


def met(lookup: Lookup, draft: Draft) -> None:
    """Let later rows of the same sheet know of this one."""
    assert isinstance(draft, DeputyDraft)
    lookup.births.setdefault(draft.name, []).append((draft.certificate_no, draft.born, draft.sex, draft.id_number))
    person = {name: getattr(draft, name) for name in PersonFields.model_fields}
    lookup.met[draft.certificate_no] = person
    if draft.id_number and draft.id_number not in lookup.people:
        lookup.people[draft.id_number] = (draft.certificate_no, person)


def shared_person(
    lookup: Lookup, existing: Values | None, values: Values, same_as: str = ""
) -> tuple[str, Values] | None:
    """Another mandate's number and its person, whom this row joins: the two ID numbers are equal, or the clerk said
    so (`same_as`, the other mandate's number)."""
    if same_as and existing is None and (known := _known_person(lookup, same_as)):
        return same_as, known
    number = values.get("id_number")
    if not isinstance(number, str) or (existing is not None and existing.get("id_number") == number):
        return None
    return lookup.people.get(number)


def _known_person(lookup: Lookup, number: str) -> Values | None:
    """What is known of the person who holds the mandate of this number, in the store or further up in the sheet."""
    if number in lookup.met:
        return lookup.met[number]
    person = person_behind(lookup, number)
    return None if person is None else {name: getattr(person, name) for name in PersonFields.model_fields}


def person_behind(lookup: Lookup, number: str) -> Person | None:
    """The person who holds the mandate of this certificate number."""
    holder = lookup.holders.get(number)
    mandate = lookup.session.get(Mandate, holder.mandate_id) if holder else None
    return None if mandate is None else lookup.session.get(Person, mandate.person_id)


def likely_match(lookup: Lookup, values: Values) -> str:
    """A warning where a person of the same name and birth is in the roster already and no ID numbers tell them apart."""
    for number, born, sex, id_number in lookup.births.get(values.get("name") or "", ()):
        same = values.get("born") == born and values.get("sex") in (sex, None)
        told = id_number and values.get("id_number")
        if number != values.get("certificate_no") and same and not told:
            return f"与名册中的同名代表（证号 {number}）可能是同一人；没有相同的身份证号，按两人登记"
    return ""
