"""A deputy's time in office in words: elected, moved, suspended, resumed, ended, by whom replaced, and 期初数 by year."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import MandateStatus
from gongshu_desk.domain.figures import plain
from gongshu_desk.services import deputies
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.mandate_parts import Held, Key, held
from gongshu_desk.services.mandates import BODY_WORDS
from gongshu_desk.services.setup import ordinal
from gongshu_desk.store.entry_tables import EarlierSuspension, OpeningTotal
from gongshu_desk.store.tables import ElectoralDistrict, Mandate, Membership

OPENING = "期初数"


@dataclass(frozen=True, slots=True)
class Event:
    """One line of a career. `day` None: since the mandate began. `detail` is what it rests on: ground, document.

    `kind` is one word for the sign beside it: elected moved suspended resumed ended replaced other opening. `place`
    is (body, first day of the membership) of a move, for its correction.
    """

    day: date | None
    words: str
    detail: str = ""
    kind: str = "other"
    place: tuple[str, date | None] | None = None
    when: str = ""
    """What stands in place of a day: 「2023 年度」."""
    where: str = ""
    """Of a move the body it led to."""


@dataclass(frozen=True, slots=True)
class Career:
    """A mandate's events, oldest first, and the state its verbs depend on."""

    name: str
    certificate_no: str
    title: str
    events: tuple[Event, ...]
    running: bool
    suspended: bool
    ended: bool
    vacant: bool
    read_only: bool


def career(desk: Desk, key: Key) -> Career:
    """The career of one mandate; NotFound where there is none."""
    with desk.store.read() as session:
        one = held(session, key)
        dated = [*_elected(session, one), *_moves(session, one), *_suspensions(session, one), *_ended(session, one)]
        dated += _openings(session, one)
        dated.sort(key=lambda event: (event.day or date(int(event.when[:4]), 12, 31), _ORDER[event.kind]))
        events = (*dated, *_others(session, one))
        mandate = one.mandate
        over = mandate.status in (MandateStatus.TERMINATED, MandateStatus.VOID)
        return Career(
            one.name,
            mandate.certificate_no,
            f"第{ordinal(one.term.number)}届{one.term.level.label}人大代表",
            events,
            running=one.running,
            suspended=mandate.status is MandateStatus.SUSPENDED and mandate.suspended_to is None,
            ended=over,
            vacant=over and _successor(session, one) is None,
            read_only=one.term.rolled_on is not None,
        )


_ORDER = {"elected": 0, "moved": 1, "suspended": 2, "resumed": 3, "ended": 4, "replaced": 5, "other": 6, "opening": 7}


def _elected(session: Session, one: Held) -> Iterator[Event]:
    mandate = one.mandate
    how = "补选当选" if mandate.by_election else "连任当选" if mandate.re_elected else "当选"
    where = _district(session, one)
    words = f"{how}第{ordinal(one.term.number)}届{one.term.level.label}人大代表{f'（{where}）' if where else ''}"
    notice = f"当选公告 {mandate.election_notice_no}" if mandate.election_notice_no else ""
    before = session.get(Mandate, mandate.replaces_id) if mandate.replaces_id else None
    if before is not None:
        told = held(session, before.rowid) if not before.archived else None
        words += f"，接替{told.name}（{before.certificate_no}）" if told else ""
    yield Event(one.begins, words, notice, "elected")


def _district(session: Session, one: Held) -> str:
    number = one.mandate.electoral_district_id
    found = session.get(ElectoralDistrict, number) if number is not None else None
    return found.name if found is not None else ""


def _moves(session: Session, one: Held) -> Iterator[Event]:
    rows = session.exec(
        select(Membership).where(Membership.mandate_id == one.mandate.id, col(Membership.archived).is_(False))
    ).all()
    for body, (table, column, _) in deputies.BODIES.items():
        own = sorted(
            (r for r in rows if getattr(r, column) is not None), key=lambda r: (r.from_on or date.min, r.rowid)
        )
        before = ""
        for row in own:
            there = session.get(table, getattr(row, column))
            name = getattr(there, "name", "")
            verb = f"由{before}转到{name}" if before else f"编入{name}"
            yield Event(
                row.from_on or one.begins,
                f"{BODY_WORDS[body]}：{verb}",
                row.note,
                "moved",
                (body, row.from_on),
                where=name,
            )
            before = name


def _suspensions(session: Session, one: Held) -> Iterator[Event]:
    mandate = one.mandate
    rows = session.exec(
        select(EarlierSuspension).where(
            EarlierSuspension.mandate_id == mandate.id, col(EarlierSuspension.archived).is_(False)
        )
    ).all()
    spans: list[tuple[date, date | None, str, str]] = [(r.from_on, r.to_on, r.ground, r.document_no) for r in rows]
    if mandate.suspended_from is not None:
        ground, document = mandate.suspend_ground or "", mandate.suspend_document_no or ""
        spans.append((mandate.suspended_from, mandate.suspended_to, ground, document))
    for since, until, ground, document in spans:
        told = "　".join(word for word in (ground, document) if word)
        yield Event(since, "暂停执行代表职务", told, "suspended")
        if until is not None:
            yield Event(until, "暂停的最后一天，次日起恢复执行职务", "", "resumed")


def _ended(session: Session, one: Held) -> Iterator[Event]:
    mandate = one.mandate
    if mandate.status is MandateStatus.VOID:
        yield Event(one.begins, f"当选无效：{mandate.end_reason or '未填事由'}", _announced(one), "ended")
    elif mandate.ended_on is not None:
        word = "任期届满" if mandate.status is MandateStatus.EXPIRED else "代表资格终止"
        reason = f"：{mandate.end_reason}" if mandate.end_reason else ""
        yield Event(mandate.ended_on, f"{word}{reason}", _announced(one), "ended")
    after = _successor(session, one)
    if after is not None:
        yield Event(after.begins, f"由{after.name}（{after.mandate.certificate_no}）补选接替", "", "replaced")


def _announced(one: Held) -> str:
    mandate = one.mandate
    day = mandate.announced_on.isoformat() if mandate.announced_on else ""
    return "　".join(word for word in (mandate.end_body or "", mandate.announcement_no or "", day) if word)


def _successor(session: Session, one: Held) -> Held | None:
    found = session.exec(
        select(col(Mandate.id)).where(
            Mandate.replaces_id == one.mandate.id,
            col(Mandate.archived).is_(False),
            col(Mandate.status) != MandateStatus.VOID,
        )
    ).first()
    return None if found is None else held(session, found)


def _others(session: Session, one: Held) -> Iterator[Event]:
    """What else the person is or was, each mandate apart."""
    numbers = session.exec(
        select(col(Mandate.id))
        .where(
            Mandate.person_id == one.person.id, Mandate.id != one.mandate.id, col(Mandate.archived).is_(False)
        )
        .order_by(col(Mandate.id))
    ).all()  # fmt: skip
    for other in (held(session, number) for number in numbers if number is not None):
        until = other.ends.isoformat() if other.ends is not None else "今"
        words = f"第{ordinal(other.term.number)}届{other.term.level.label}人大代表（{other.mandate.certificate_no}）"
        yield Event(
            other.begins, words, f"{other.begins.isoformat()} 至 {until}　{other.mandate.status.label}", "other"
        )


def _openings(session: Session, one: Held) -> Iterator[Event]:
    rows = session.exec(
        select(OpeningTotal)
        .where(OpeningTotal.mandate_id == one.mandate.id, col(OpeningTotal.archived).is_(False))
        .order_by(col(OpeningTotal.year))
    ).all()
    for row in rows:
        points = f"积分 {plain(row.total)}" if row.total is not None else ""
        rank = f"第 {row.rank} 名" if row.rank else ""
        days = f"履职 {plain(row.days)} 天" if row.days is not None else ""
        told = "，".join(word for word in (points, row.band or "", rank, days) if word)
        yield Event(None, f"{OPENING}：{told or '未填数字'}", f"依据：{row.source}", "opening", when=f"{row.year} 年度")
