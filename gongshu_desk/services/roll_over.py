"""换届: from one term to the next. People and stations are carried on, the old mandates end and become read-only.

One write makes the new term with its mandates on the same persons, ends the old ones as 届满 on the day before, and marks
the old term; its undo takes all of it back as long as nothing hangs on the new term.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from sqlmodel import Session, col, select

from gongshu_desk.domain import names
from gongshu_desk.domain.codes import MandateLevel, MandateStatus
from gongshu_desk.domain.policy import Command
from gongshu_desk.domain.records.deputy import DeputyDraft, PersonFields
from gongshu_desk.errors import Conflict, NotFound
from gongshu_desk.services import deputies
from gongshu_desk.services.catalog import DEPUTIES
from gongshu_desk.services.desk import Desk, level_of, setting_of
from gongshu_desk.services.kinds import Values, Writing, read
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.mandate_parts import refuse_closed_days, saved
from gongshu_desk.services.setup import ordinal
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import IdentityTag, LiaisonStation, Mandate, Membership, Person, Term

KEPT = ("electoral_district", "delegation", "group", "station")
"""What of an old mandate is offered for the new one, to keep or to change."""


@dataclass(frozen=True, slots=True)
class Seat:
    """One line of the new term: who, under which new number, where.

    `was` is the certificate number of the old mandate of the same person (empty: somebody new, who then brings `person`,
    the roster fields of the human being). `goes` is the tick 连任 (or, of somebody new, 当选).
    """

    was: str
    name: str
    goes: bool
    certificate_no: str = ""
    electoral_district: str = ""
    delegation: str = ""
    group: str = ""
    station: str = ""
    tags: tuple[str, ...] = ()
    person: Mapping[str, Any] = field(default_factory=dict)
    told: str = ""
    """What the clerk should know of this one: 暂停执行职务, 市区两级 …"""


@dataclass(frozen=True, slots=True)
class NextTerm:
    """The new term: number, level, first day (the first session: 代表法 art. 2)."""

    number: int
    level: MandateLevel
    starts_on: date
    election_notice_no: str = ""


@dataclass(frozen=True, slots=True)
class Start:
    """Where a roll-over begins: the running term, a proposal for the next, its people and the stations."""

    old: int
    level: MandateLevel
    old_from: date
    proposed: NextTerm
    seats: tuple[Seat, ...]
    stations: tuple[str, ...]
    reopened: tuple[int, ...]
    """Earlier terms of the level that are open for correction."""
    past: tuple[int, ...] = ()
    """Terms of the level that were rolled on and are read-only."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What will be written: counts, and everything to look at first. `faults` hold it back, `remarks` do not."""

    go_on: int
    leave: int
    new: int
    stations: int
    ends_on: date
    faults: tuple[str, ...]
    remarks: tuple[str, ...]


def start(desk: Desk, level: MandateLevel | None = None) -> Start:
    """The running term of a level and who serves in it now; NotFound where the level has none."""
    with desk.store.read() as session:
        level = level or level_of(session)
        old = running(session, level)
        rows = [r for r in read(session, DEPUTIES) if r["level"] is level and r["term"] == old.number]
        rows.sort(key=lambda r: (r["sort_stroke"], r["certificate_no"]))
        stations = session.exec(select(LiaisonStation.name).where(col(LiaisonStation.archived).is_(False))).all()
        terms = [t for t in session.exec(select(Term).where(col(Term.archived).is_(False))) if t.level is level]
        reopened = [t.number for t in terms if setting_of(session, reopening(t)) and t.rolled_on is None]
    begins = _proposed_start(old)
    proposed = NextTerm(old.number + 1, level, begins)
    serving = (MandateStatus.IN_OFFICE, MandateStatus.SUSPENDED)
    seats = tuple(_seat(row) for row in rows if row["status"] in serving)
    past = tuple(sorted(t.number for t in terms if t.rolled_on is not None))
    return Start(
        old.number, level, old.starts_on, proposed, seats, tuple(sorted(stations)), tuple(sorted(reopened)), past
    )


def _proposed_start(old: Term) -> date:
    """The day after the old term's end where that is known, else five years after it began (代表法 art. 2)."""
    if old.ends_on is not None:
        return old.ends_on + timedelta(days=1)
    year = old.starts_on.year + 5
    return date(year, old.starts_on.month, min(old.starts_on.day, 28))


def _seat(row: Values) -> Seat:
    paused = row["status"] is MandateStatus.SUSPENDED
    return Seat(
        row["certificate_no"],
        row["name"],
        goes=False,
        electoral_district=row["electoral_district"] or "",
        delegation=row["delegation"] or "",
        group=row["group"] or "",
        station=row["station"] or "",
        tags=tuple(row["tags"]),
        told="暂停执行职务" if paused else "",
    )


# ── preview and carrying out ──────────────────────────────────────────────────────────────────────────────────────


def preview(desk: Desk, term: NextTerm, seats: Sequence[Seat], stations: Sequence[str]) -> Preview:
    """What `carry_out` would do and what to look at first; nothing is written."""
    with desk.store.read() as session:
        old = running(session, term.level)
        faults = tuple(_faults(session, old, term, seats, stations))
        remarks = tuple(_remarks(session, old, term, seats, stations))
    going = [seat for seat in seats if seat.goes]
    kept = [seat for seat in going if seat.was]
    left = sum(not seat.goes for seat in seats if seat.was)
    new = len(going) - len(kept)
    return Preview(len(kept), left, new, len(stations), last_day(term), faults, remarks)


def _faults(
    session: Session, old: Term, term: NextTerm, seats: Sequence[Seat], stations: Sequence[str]
) -> Iterator[str]:
    if term.number <= old.number:
        yield f"新一届的届次应大于第{ordinal(old.number)}届"
    if term.starts_on <= old.starts_on:
        yield f"新一届的开始日期应晚于本届开始日期 {old.starts_on.isoformat()}"
    going = [seat for seat in seats if seat.goes]
    if not going:
        yield "还没有勾选任何一位连任或新当选的代表"
    if missing := [names.printed(s.name) for s in going if not s.certificate_no]:
        yield f"{len(missing)} 人还没有新的代表证号：{_few(missing)}"
    counted = Counter(s.certificate_no for s in going if s.certificate_no)
    if twice := sorted(number for number, times in counted.items() if times > 1):
        yield f"新的代表证号重复：{_few(twice, '个')}"
    taken = session.exec(select(Mandate.certificate_no).where(col(Mandate.archived).is_(False))).all()
    if used := sorted(counted.keys() & set(taken)):
        yield f"这些代表证号已在名册里用过，新一届要用新证号：{_few(used, '个')}"
    elsewhere = [s for s in going if s.station and s.station in _stations(session) and s.station not in stations]
    if elsewhere:
        yield f"{_few([f'{names.printed(s.name)}（{s.station}）' for s in elsewhere])}所在的联络站没有勾选沿用"
    later = session.exec(
        select(Mandate).where(Mandate.term_id == old.id, col(Mandate.archived).is_(False))
    ).all()  # fmt: skip
    if bad := [m.certificate_no for m in later if m.elected_on and m.elected_on >= term.starts_on]:
        yield f"本届代表证号 {_few(bad)} 的当选日期在新一届开始之后，请先核对"


def _remarks(
    session: Session, old: Term, term: NextTerm, seats: Sequence[Seat], stations: Sequence[str]
) -> Iterator[str]:
    if old.ends_on is not None and old.ends_on != last_day(term):
        yield f"本届原填届满日期 {old.ends_on.isoformat()}，将改为 {last_day(term).isoformat()}"
    if paused := [names.printed(s.name) for s in seats if s.goes and s.told]:
        yield f"{_few(paused)}在本届正暂停执行职务；新一届从头算起，如仍在暂停，换届后请再登记"
    fresh = [names.printed(s.name) for s in seats if s.goes and not s.was]
    held = set(session.exec(select(Person.name).where(col(Person.archived).is_(False))))
    if same := [name for name in fresh if names.normal(name) in held]:
        yield f"{_few(same)}与名册中的人同名，按新的一人登记；没有相同的身份证号，不会自动并为一人"
    if loose := [names.printed(s.name) for s in seats if s.goes and not s.group]:
        yield f"{len(loose)} 人还没有编组：{_few(loose)}，换届后可在「代表」页批量调组"
    if gone := sorted(_stations(session) - set(stations)):
        yield f"{_few(gone, '个站')}不再沿用：记录都保留，备注写明停用"


def _few(words: Sequence[str], measure: str = "人", most: int = 5) -> str:
    return "、".join(words[:most]) + (f" 等 {len(words)} {measure}" if len(words) > most else "")


def _stations(session: Session) -> set[str]:
    return set(session.exec(select(LiaisonStation.name).where(col(LiaisonStation.archived).is_(False))))


def carry_out(desk: Desk, term: NextTerm, seats: Sequence[Seat], stations: Sequence[str]) -> Saved:
    """Begin the new term: one write, one undo while nothing hangs on it. A verified backup is made before.

    New mandates stand on the same persons with 是否连任 as it is; old ones that ran end as 届满 on the day before, their
    memberships with them; the old term is marked and its mandates are read-only from then on (`store.past_terms`).
    Conflict with the first fault of `preview`.
    """
    found = preview(desk, term, seats, stations)
    if found.faults:
        raise Conflict(f"{found.faults[0]}。", "请按提示改好再换届。")
    desk.back_up("roll-over")
    going = [seat for seat in seats if seat.goes]
    title = f"换届：第{ordinal(term.number)}届{term.level.label}人大自 {term.starts_on.isoformat()} 起，代表 {len(going)} 人"
    with desk.store.write(title, Command.ROLL_OVER) as session:
        refuse_closed_days(session, term.starts_on)
        old = running(session, term.level)
        people, served = _end_old(session, old, last_day(term))
        new = _new_term(session, term)
        lookup = Lookup(session)
        lookup.terms[term.level, term.number] = new.rowid
        for seat in going:
            draft = _draft(session, term, seat, people.get(seat.was), again=seat.was in served)
            person = people.get(seat.was)
            deputies.write(Writing(DEPUTIES, session, lookup, draft, None, desk.today()), person)
        _stop_stations(session, term, stations)
        session.flush()
        old.ends_on, old.rolled_on = last_day(term), term.starts_on  # last: from here on its mandates are read-only
    return saved(desk)


def last_day(term: NextTerm) -> date:
    """Last day of the old term: the one before the new term begins."""
    return term.starts_on - timedelta(days=1)


def _new_term(session: Session, term: NextTerm) -> Term:
    row = session.exec(
        select(Term).where(Term.number == term.number, Term.level == term.level, col(Term.archived).is_(False))
    ).first()
    if row is None:
        row = Term(number=term.number, level=term.level, starts_on=term.starts_on)
        session.add(row)
    else:
        row.starts_on, row.ends_on = term.starts_on, None  # entered in the settings beforehand
    session.flush()
    return row


def _end_old(session: Session, old: Term, last: date) -> tuple[dict[str, Person], frozenset[str]]:
    """End what runs of the old term; certificate number → person of all of it, and the numbers of those who served on."""
    statement = (
        select(Mandate, Person)
        .join(Person, col(Person.id) == col(Mandate.person_id))
        .where(Mandate.term_id == old.id, col(Mandate.archived).is_(False))
    )
    people: dict[str, Person] = {}
    served, ended = set(), {}
    for mandate, person in session.exec(statement):
        people[mandate.certificate_no] = person
        if mandate.status in (MandateStatus.IN_OFFICE, MandateStatus.SUSPENDED):
            mandate.status = MandateStatus.EXPIRED
            mandate.ended_on = min(mandate.ended_on or last, last)
            mandate.end_reason = mandate.end_reason or "任期届满"
            ended[mandate.rowid] = mandate.ended_on
            served.add(mandate.certificate_no)
    for row in session.exec(select(Membership).where(col(Membership.archived).is_(False))):
        day = ended.get(row.mandate_id)
        if day is not None and row.from_on is not None and row.from_on > day:
            row.archived = True
        elif day is not None and (row.to_on is None or row.to_on > day):
            row.to_on = day
    session.flush()
    return people, frozenset(served)


def _draft(session: Session, term: NextTerm, seat: Seat, person: Person | None, *, again: bool) -> DeputyDraft:
    if seat.was and person is None:
        raise NotFound(f"本届名册里没有代表证号 {seat.was}。", "请按 F5 重新开始换届。")
    kept = (
        {name: getattr(person, name) for name in PersonFields.model_fields}
        if person is not None
        else {"name": seat.name, **seat.person}
    )
    tags = tuple(tag for tag in seat.tags if tag != "连任") + (("连任",) if again and "连任" in _tags(session) else ())
    return DeputyDraft(
        **kept,
        certificate_no=seat.certificate_no,
        level=term.level,
        term=term.number,
        electoral_district=seat.electoral_district or None,
        delegation=seat.delegation or None,
        group=seat.group or None,
        station=seat.station or None,
        tags=tags,
        re_elected=again,
        election_notice_no=term.election_notice_no or None,
    )


def _tags(session: Session) -> frozenset[str]:
    return frozenset(session.exec(select(IdentityTag.name).where(col(IdentityTag.archived).is_(False))))


def _stop_stations(session: Session, term: NextTerm, stations: Sequence[str]) -> None:
    for row in session.exec(select(LiaisonStation).where(col(LiaisonStation.archived).is_(False))):
        if row.name not in stations:
            words = f"第{ordinal(term.number)}届起不再使用"
            row.note = f"{row.note}；{words}" if row.note else words


def running(session: Session, level: MandateLevel) -> Term:
    """The newest term of a level that has mandates and was not rolled on; a term merely announced is not it."""
    rows = session.exec(
        select(Term).where(Term.level == level, col(Term.archived).is_(False), col(Term.rolled_on).is_(None))
    ).all()
    used = set(session.exec(select(Mandate.term_id).where(col(Mandate.archived).is_(False))))
    found = max((row for row in rows if row.id in used), key=lambda row: row.number, default=None)
    if found is None:
        raise NotFound(f"还没有{level.label}人大代表的名册，不能换届。", "请先在「代表」页登记或导入名册。")
    return found


def reopening(term: Term) -> str:
    """The setting that keeps why a past term was opened for a correction."""
    return f"term-reopened-{term.level.value}-{term.number}"
