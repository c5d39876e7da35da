"""The end of a mandate before its term is over, its taking back, and a void election (代表法 art. 62-63)."""

from collections.abc import Iterator
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session, col, select

from gongshu_desk.domain import names
from gongshu_desk.domain.codes import PRESENT_STATUSES, MandateStatus
from gongshu_desk.domain.policy import Command
from gongshu_desk.errors import Conflict
from gongshu_desk.services.desk import Desk
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
from gongshu_desk.store.tables import (
    Activity,
    Attendance,
    Cosigner,
    DutyReport,
    Honour,
    Mandate,
    Membership,
    Person,
    Suggestion,
)


def terminate(
    desk: Desk, key: Key, on: date, reason: str, body: str, announcement_no: str, announced_on: date | None
) -> Saved:
    """End a mandate: `on` is its last day (代表法 art. 62); memberships end with it.

    Body and announcement are kept as they were decided (art. 63: the credentials committee reports, the standing
    committee announces); a death needs no decision and may leave them empty. What is entered for later days stays and
    counts no more: `after_end` tells of it beforehand.
    """
    required(终止原因=reason)
    with desk.store.write(
        f"代表资格终止：{_called(desk, key)}，{on.isoformat()}，{reason.strip()}", Command.MANDATE
    ) as session:
        one = held(session, key)
        refuse_over(one, "终止")
        refuse_outside(one, on, "终止日期")
        refuse_closed_days(session, on)
        _end(session, one, on)
        mandate = one.mandate
        mandate.ended_on, mandate.end_reason, mandate.status = on, reason.strip(), MandateStatus.TERMINATED
        mandate.end_body, mandate.announcement_no = body.strip() or None, announcement_no.strip() or None
        mandate.announced_on = announced_on
    return saved(desk)


def _end(session: Session, one: Held, on: date) -> None:
    """Memberships end with the mandate; one that was to begin later never does."""
    for row in _memberships(session, one):
        if row.from_on is not None and row.from_on > on:
            row.archived = True
        elif row.to_on is None or row.to_on > on:
            row.to_on = on
    session.flush()


def take_back(desk: Desk, key: Key, why: str) -> Saved:
    """Take back a termination, or a void election, that was entered by mistake; what ended with it goes on.

    Conflict where the mandate did not end that way, or where the seat was filled by a by-election meanwhile.
    """
    required(撤回理由=why)
    with desk.store.write(f"撤回终止：{_called(desk, key)}，{why.strip()}", Command.MANDATE) as session:
        one = held(session, key)
        mandate, ended = one.mandate, one.mandate.ended_on
        if mandate.status not in (MandateStatus.TERMINATED, MandateStatus.VOID):
            raise Conflict(f"{one.name}没有登记资格终止，不用撤回。", "请核对所选的代表。")
        successor = session.exec(
            select(Mandate).where(Mandate.replaces_id == mandate.id, col(Mandate.archived).is_(False))
        ).first()
        if successor is not None:
            raise Conflict(
                f"{one.name}的缺额已由代表证号 {successor.certificate_no} 补选接替，不能撤回。",
                "请先核对补选；补选登记有误的，先改掉那一条的「补选接替」。",
            )
        if ended is not None:
            refuse_closed_days(session, ended)
        for row in _memberships(session, one):
            if ended is not None and row.to_on == ended:
                row.to_on = None
        open_ = mandate.suspended_from is not None and mandate.suspended_to is None
        mandate.status = MandateStatus.SUSPENDED if open_ else MandateStatus.IN_OFFICE
        mandate.ended_on = mandate.end_reason = mandate.end_body = None
        mandate.announcement_no = mandate.announced_on = None
    return saved(desk)


def void_election(desk: Desk, key: Key, body: str, announcement_no: str, announced_on: date | None, why: str) -> Saved:
    """当选无效: the credentials committee found the election void (代表法 art. 63, 地方组织法 art. 57).

    The mandate was never held on any day: nothing entered for it counts, and its seat may be filled by a by-election.
    """
    required(事由=why, 决定机关=body)
    with desk.store.write(f"当选无效：{_called(desk, key)}", Command.MANDATE) as session:
        one = held(session, key)
        refuse_over(one, "登记当选无效")
        refuse_closed_days(session, one.begins)
        mandate = one.mandate
        mandate.status, mandate.end_reason, mandate.end_body = MandateStatus.VOID, why.strip(), body.strip()
        mandate.announcement_no, mandate.announced_on = announcement_no.strip() or None, announced_on
    return saved(desk)


def after_end(desk: Desk, key: Key, on: date) -> tuple[str, ...]:
    """What is entered for days after an end, and what somebody must take over: sentences for the clerk."""
    with desk.store.read() as session:
        return tuple(_after_end(session, held(session, key), on))


def _after_end(session: Session, one: Held, on: date) -> Iterator[str]:
    number = one.mandate.rowid
    later = session.exec(
        select(sa.func.count())
        .select_from(Attendance)
        .join(Activity, col(Activity.id) == col(Attendance.activity_id))
        .where(
            Attendance.mandate_id == number, col(Activity.held_on) > on, col(Attendance.archived).is_(False),
            col(Attendance.status).in_(PRESENT_STATUSES),
        )
    ).one()  # fmt: skip
    if later:
        yield f"{on.isoformat()} 之后还登记了 {later} 次出席，保留但不再计分；如日期有误请先核对。"
    moved = [r for r in _memberships(session, one) if r.from_on is not None and r.from_on > on]
    if moved:
        yield f"{on.isoformat()} 之后的 {len(moved)} 次调组、调站不再有效，移到回收站。"
    yield from _open_suggestions(session, one)
    due = session.exec(
        select(DutyReport).where(
            DutyReport.mandate_id == number, DutyReport.year == on.year, col(DutyReport.archived).is_(False)
        )
    ).first()
    if due is not None and due.due and due.written_on is None and due.oral_on is None:
        yield f"{on.year} 年度应述职，还没有述职；年底不在任，不再算欠交。"
    honours = session.exec(
        select(sa.func.count())
        .select_from(Honour)
        .where(Honour.mandate_id == number, col(Honour.granted_on) > on, col(Honour.archived).is_(False))
    ).one()
    if honours:
        yield f"{on.isoformat()} 之后还登记了 {honours} 项荣誉，保留但不再计分。"


def _open_suggestions(session: Session, one: Held) -> Iterator[str]:
    """The evaluation of a joint suggestion does not pass to a co-signer by itself: somebody has to say so."""
    statement = select(Suggestion).where(
        Suggestion.lead_id == one.mandate.id,
        col(Suggestion.evaluated_on).is_(None),
        col(Suggestion.archived).is_(False),
    )
    for suggestion in session.exec(statement.order_by(col(Suggestion.no))):
        heir = session.exec(
            select(col(Person.name))
            .join(Mandate, col(Mandate.person_id) == col(Person.id))
            .join(Cosigner, col(Cosigner.mandate_id) == col(Mandate.id))
            .where(
                Cosigner.suggestion_id == suggestion.id, col(Cosigner.archived).is_(False),
                col(Mandate.status) == MandateStatus.IN_OFFICE,
            )
            .order_by(col(Cosigner.position))
        ).first()  # fmt: skip
        whom = f"联名的{names.printed(heir)}" if heir else "没有联名代表，请与承办单位商定由谁"
        told = f"由{whom}" if heir else whom
        yield f"领衔的{suggestion.kind.label}「{suggestion.title}」（{suggestion.no}）还没有评价；{told}评价，不会自动转，请在「建议 › 办理」里转由联名代表评价。"


def _memberships(session: Session, one: Held) -> list[Membership]:
    statement = select(Membership).where(Membership.mandate_id == one.mandate.id, col(Membership.archived).is_(False))
    return list(session.exec(statement))


def _called(desk: Desk, key: Key) -> str:
    with desk.store.read() as session:
        return held(session, key).name
