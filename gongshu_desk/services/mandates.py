"""Moves of a mandate between groups, stations and delegations, by-elections, and further mandates of one person.

Each verb is one write and so one undo. What was true on a day stays true of that day: a transfer ends one membership
and begins another, and only `correct` changes what was entered by mistake, and says so.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import MandateStatus
from gongshu_desk.domain.policy import Command
from gongshu_desk.domain.records.deputy import DeputyDraft, PersonFields
from gongshu_desk.errors import Conflict, InvalidInput
from gongshu_desk.services import deputies
from gongshu_desk.services.catalog import DEPUTIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import Values, Writing, faults_among_records, read
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.mandate_parts import (
    Held,
    Key,
    held,
    refuse_closed_days,
    refuse_outside,
    refuse_over,
    required,
    saved,
)
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import Mandate, Membership, Person

Body = Literal["group", "station", "delegation"]
BODY_WORDS = {"group": "代表小组", "station": "联络站", "delegation": "代表团"}
CORRECTED = "更正"
"""How the note of a corrected membership begins, so that nobody takes the correction for a transfer."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Move:
    """What a transfer makes of one mandate: where it was on the day (empty: nowhere), and until when it now holds."""

    name: str
    certificate_no: str
    before: str
    until: date | None
    same: bool


def transfer(desk: Desk, numbers: Sequence[Key], body: Body, to: str, on: date, note: str = "") -> Saved:
    """Move mandates to another group, station or delegation from a day on (代表法 art. 26-27: groups by area or field).

    Days before `on` keep what they had, and so do later transfers that are already entered: a move in between holds
    until the day before the next one. Who belongs there already is left alone; Conflict where that is everybody, where
    the membership of that very day was entered before (a mistake is corrected, not moved away from), or where the
    days touch a closed year; InvalidInput for a day outside the service.
    """
    required(**{BODY_WORDS[body]: to})
    word = BODY_WORDS[body]
    with desk.store.write(f"{word}调整：{len(numbers)} 人自 {on.isoformat()} 起到{to}", Command.MANDATE) as session:
        lookup = Lookup(session)
        target = lookup.make(deputies.BODIES[body][2], to)
        moved = [_transfer(session, held(session, key), body, target, on, note.strip()) for key in numbers]
        if not any(moved):
            raise Conflict(f"所选代表 {on.isoformat()} 已经在{to}，没有可调整的。", "请核对日期和去向。")
    return saved(desk)


def foresee_transfer(desk: Desk, numbers: Sequence[Key], body: Body, to: str, on: date) -> tuple[Move, ...]:
    """What `transfer` would do to each, or its refusal; nothing is written."""
    with desk.store.read() as session:
        target = Lookup(session).named(deputies.BODIES[body][2]).get(to, -1)
        names_of = {number: name for name, number in Lookup(session).named(deputies.BODIES[body][2]).items()}
        found = []
        for key in numbers:
            one = held(session, key)
            rows = _rows(session, one, body)
            _check_move(session, one, rows, body, target, on)
            now, until = _around(one, rows, on)
            where = names_of.get(_target(now, body), "") if now else ""
            same = now is not None and _target(now, body) == target
            found.append(Move(one.name, one.mandate.certificate_no, where, until, same))
        return tuple(found)


def correct(
    desk: Desk, key: Key, body: Body, begun: date | None, *, to: str | None = None, on: date | None = None, why: str
) -> Saved:
    """Put right a membership that was entered by mistake: the one that began on `begun` (None: with the mandate).

    `to` names another body, `on` another first day; the membership before it then ends the day before. The entry itself
    changes, its note begins with 「更正」, and the history keeps what stood there.
    """
    required(更正理由=why)
    word = BODY_WORDS[body]
    with desk.store.write(f"更正{word}：{why.strip()}", Command.MANDATE) as session:
        one = held(session, key)
        rows = _rows(session, one, body)
        row = next((r for r in rows if r.from_on == begun), None)
        if row is None:
            raise Conflict(f"{one.name}没有这一段{word}记录。", "请按 F5 刷新再试。")
        refuse_closed_days(session, min(row.from_on or one.begins, on or date.max), row.to_on)
        if to:
            _set_target(row, body, Lookup(session).make(deputies.BODIES[body][2], to))
        if on is not None and on != row.from_on:
            _begin_elsewhere(one, rows, row, on)
        row.note = f"{CORRECTED}：{why.strip()}"
        one.touch()
    return saved(desk)


def _begin_elsewhere(one: Held, rows: Sequence[Membership], row: Membership, on: date) -> None:
    before = next((r for r in reversed(rows[: rows.index(row)])), None)
    least = (before.from_on or one.begins) + _DAY if before is not None else one.begins
    if on < least or (row.to_on is not None and on > row.to_on):
        raise InvalidInput(
            "更正后的开始日期越过了前后两段记录。",
            f"请填 {least.isoformat()} 至 {row.to_on.isoformat() if row.to_on else '今'} 之间的日期。",
        )
    if before is not None and before.to_on is not None:
        before.to_on = on - _DAY
    row.from_on = on


def _transfer(session: Session, one: Held, body: Body, target: int, on: date, note: str) -> bool:
    """Whether the mandate moved; one that belongs there already stays as it is."""
    rows = _rows(session, one, body)
    _check_move(session, one, rows, body, target, on)
    now, until = _around(one, rows, on)
    if now is not None and _target(now, body) == target:
        return False
    if now is not None:
        now.to_on = on - _DAY
    following = next((r for r in rows if until is not None and r.from_on == until + _DAY), None)
    if following is not None and _target(following, body) == target:
        following.from_on = on  # the same body from an earlier day: one membership, not two that touch
    else:
        row = Membership(mandate_id=one.mandate.rowid, from_on=on if rows or on > one.begins else None, note=note)
        _set_target(row, body, target)
        row.to_on = until
        session.add(row)
    one.touch()
    session.flush()
    return True


def _check_move(session: Session, one: Held, rows: Sequence[Membership], body: Body, target: int, on: date) -> None:
    refuse_over(one, "调整")
    refuse_outside(one, on, "调整日期")
    now, until = _around(one, rows, on)
    if now is not None and _target(now, body) == target:
        return
    if now is not None and (now.from_on or one.begins) == on:
        began = "当选起" if now.from_on is None else f"{on.isoformat()} 起"
        raise Conflict(
            f"{one.name}{began}的{BODY_WORDS[body]}已经登记过。",
            "如果那一次登记有误，请用「更正」；如果又有调整，请填之后的日期。",
        )
    refuse_closed_days(session, on, until)


def _around(one: Held, rows: Sequence[Membership], on: date) -> tuple[Membership | None, date | None]:
    """The membership of a day, and the last day a new one begun on it would have."""
    for row in rows:
        if (row.from_on or one.begins) <= on and (row.to_on is None or on <= row.to_on):
            return row, row.to_on
    later = [row.from_on for row in rows if row.from_on is not None and row.from_on > on]
    return None, min(later) - _DAY if later else None


def _rows(session: Session, one: Held, body: Body) -> list[Membership]:
    column = getattr(Membership, deputies.BODIES[body][1])
    statement = select(Membership).where(
        Membership.mandate_id == one.mandate.id, col(column).is_not(None), col(Membership.archived).is_(False)
    )
    return sorted(session.exec(statement), key=lambda row: (row.from_on or date.min, row.rowid))


def _target(row: Membership, body: Body) -> int:
    return int(getattr(row, deputies.BODIES[body][1]))


def _set_target(row: Membership, body: Body, target: int) -> None:
    setattr(row, deputies.BODIES[body][1], target)


# ── by-election and further mandates ──────────────────────────────────────────────────────────────────────────────


def by_elect(desk: Desk, vacancy: Key, draft: DeputyDraft) -> Saved:
    """Enter who was by-elected into a vacant seat (选举法 art. 57): same district, level and term, from the election on.

    Conflict where the seat is not vacant (only 资格终止 and 当选无效 vacate one), where somebody fills it already, or
    where the by-election is not after the vacancy.
    """
    with desk.store.write(f"补选：{draft.name} 接替代表证号 {_number(desk, vacancy)}", Command.MANDATE) as session:
        one = held(session, vacancy)
        refuse_filled(session, one)
        if draft.elected_on is None:
            raise InvalidInput("补选的代表没有填当选日期。", "请填补选选举日，任职从这一天算起。")
        if one.mandate.ended_on is not None and draft.elected_on <= one.mandate.ended_on:
            raise InvalidInput(
                f"补选日期不晚于{one.name}的终止日期 {one.mandate.ended_on.isoformat()}。", "请核对这两个日期。"
            )
        if one.term.ends_on is not None and draft.elected_on > one.term.ends_on:
            raise InvalidInput(f"补选日期晚于本届届满日期 {one.term.ends_on.isoformat()}。", "请核对日期。")
        refuse_closed_days(session, draft.elected_on)
        lookup = Lookup(session)
        whole = _seat(session, one) | {"replaces": one.mandate.certificate_no, "by_election": True, "re_elected": False}
        _add(session, lookup, draft.model_copy(update=whole), desk.today())
    return saved(desk)


def refuse_filled(session: Session, one: Held) -> None:
    """Conflict where a by-election has no vacant seat to fill."""
    if one.mandate.status not in (MandateStatus.TERMINATED, MandateStatus.VOID):
        raise Conflict(
            f"{one.name}的代表职务没有出缺（{one.mandate.status.label}），不能补选接替。",
            "出缺以后先登记「资格终止」。",
        )
    successor = session.exec(
        select(Mandate).where(
            Mandate.replaces_id == one.mandate.id,
            col(Mandate.archived).is_(False),
            col(Mandate.status) != MandateStatus.VOID,
        )
    ).first()
    if successor is not None:
        raise Conflict(f"{one.name}的缺额已由代表证号 {successor.certificate_no} 补选接替。", "请核对所接替的代表。")


def _seat(session: Session, one: Held) -> Values:
    """What a by-elected deputy takes over from the seat: level, term, electoral district."""
    values = read(session, DEPUTIES, ids=[one.mandate.rowid])[0]
    return {name: values[name] for name in ("level", "term", "electoral_district")}


def add_mandate(desk: Desk, person_of: Key, draft: DeputyDraft) -> Saved:
    """Enter a further mandate (city beside district) of a person who is in the roster.

    The person stays one: name, birth and all that belongs to the human being are those of the roster, whatever the draft
    says. 选举法 art. 48 bars two unrelated regions only, which the program cannot see: `together` warns.
    """
    with desk.store.write(
        f"增加代表职务：{draft.name} {draft.level.label}第 {draft.term} 届", Command.MANDATE
    ) as session:
        one = held(session, person_of)
        lookup = Lookup(session)
        for other in _mandates(session, one.person):
            if other.term.level is draft.level and other.term.number == draft.term and other.running:
                raise Conflict(
                    f"{one.name}已是{draft.level.label}第 {draft.term} 届代表（代表证号 {other.mandate.certificate_no}）。",
                    "同一届只有一个代表职务，请核对层级和届次。",
                )
        kept = {name: getattr(one.person, name) for name in PersonFields.model_fields}
        _add(session, lookup, draft.model_copy(update=kept), desk.today(), one.person)
    return saved(desk)


def together(desk: Desk, person_of: Key, draft: DeputyDraft) -> str:
    """What the clerk should make sure of before a further mandate is entered; empty where the person has no other now."""
    with desk.store.read() as session:
        one = held(session, person_of)
        running = [o for o in _mandates(session, one.person) if o.running and o.term.level is not draft.level]
    if not running:
        return ""
    levels = "、".join(f"{o.term.level.label}第 {o.term.number} 届" for o in running)
    return (
        f"{one.name}现任{levels}代表。可以同时担任上下级人大代表；选举法第四十八条只不许同时担任"
        "两个无隶属关系的行政区域的代表，请核对。"
    )


def _mandates(session: Session, person: Person) -> list[Held]:
    statement = select(Mandate.id).where(Mandate.person_id == person.id, col(Mandate.archived).is_(False))
    return [held(session, number) for number in session.exec(statement) if number is not None]


def _add(session: Session, lookup: Lookup, draft: DeputyDraft, today: date, person: Person | None = None) -> Mandate:
    values = draft.model_dump()
    deputies.prepare(lookup, values)
    if values["certificate_no"] in lookup.holders:
        name = lookup.holders[values["certificate_no"]].name
        raise Conflict(f"代表证号 {values['certificate_no']} 已有（{name}）。", "请核对证号。")
    for _, sentence in faults_among_records(lookup, DEPUTIES, values):
        raise InvalidInput(f"{sentence}。", "请改正后再保存。")
    checked = DeputyDraft.model_validate(values)
    return deputies.write(Writing(DEPUTIES, session, lookup, checked, None, today), person)


def _number(desk: Desk, key: Key) -> str:
    with desk.store.read() as session:
        return held(session, key).mandate.certificate_no
