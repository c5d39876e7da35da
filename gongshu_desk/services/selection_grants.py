"""From the chosen of a selection to honours and certificates: one plan to look at, one write, never twice."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sqlmodel import Session

from gongshu_desk.domain.codes import CertificateKind
from gongshu_desk.domain.policy import Command
from gongshu_desk.errors import Conflict, InvalidInput
from gongshu_desk.services import certificate_register
from gongshu_desk.services.certificate_claims import Claim, honour_words
from gongshu_desk.services.certificate_entries import group_at
from gongshu_desk.services.desk import Desk, unit_of
from gongshu_desk.services.selection_values import Board, Granting, Stood
from gongshu_desk.services.selections import board, honour_of, selection_of
from gongshu_desk.store.facts import group_spans
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import Honour, Mandate, Person
from gongshu_desk.store.trade_tables import Candidate, Selection


def granting(
    desk: Desk, no: str, *, numbers: bool | None = None, issued_on: date | None = None, word: str | None = None
) -> Granting:
    """What 登记荣誉并编号 will write; nothing is written.

    `numbers`: None gives them where the honour is the unit's own; True also where another body granted it (chosen by
    the clerk); False never. InvalidInput where nobody is chosen, the day is missing, or nothing is left to do.
    """
    found = board(desk, no)
    if not found.chosen:
        raise InvalidInput("还没有人入选。", "请先勾选入选的代表，或按得票确定。")
    if found.decided_on is None:
        raise InvalidInput("这次评选没有填决定日期。", "请在评选里填决定日期，它就是荣誉的授予日期。")
    if found.places is not None and len(found.chosen) > found.places:
        told = f"入选 {len(found.chosen)} 人，多于名额 {found.places} 名。"
        raise InvalidInput(told, "请减少入选的人，或按决定改名额。")
    numbered = found.own if numbers is None else numbers
    if not found.waiting and not (numbered and found.unnumbered):
        raise InvalidInput("入选代表的荣誉和证书都已登记，没有要做的。", "打印证书请到「证书登记簿」。")
    plan = None
    if numbered and found.unnumbered:
        with desk.store.read() as session:
            claims = [_claim(session, found, one) for one in found.unnumbered]
        plan = certificate_register.plan_for(
            desk, CertificateKind.HONOUR, found.decided_on.year, claims, issued_on=issued_on, word=word
        )
    return Granting(found, found.waiting, plan)


def grant(desk: Desk, made: Granting, hashes: Sequence[str | None] | None = None) -> Saved:
    """Write the honours and the certificates of a plan: all of them in one write, or nothing.

    Conflict where the register, the selection or a candidate changed since the plan was made: done twice, the second
    time finds nothing to do and writes nothing.
    """
    what = f"登记荣誉：{made.board.name} {len(made.people)} 条"
    if made.plan is not None:
        what += f"，编发证书 {len(made.plan.entries)} 张"
    with desk.store.write(what, Command.ENTER) as session:
        selection = selection_of(session, made.board.no)
        if selection.decided_on is None or selection.decided_on != made.board.decided_on:
            raise Conflict("评选在预览以后改过。", "请重新预览。")
        granted = {one.mandate_id: _granted(session, selection, one) for one in made.board.chosen}
        if made.plan is not None:
            entries = tuple(replace(entry, honour_id=granted[entry.mandate_id or 0]) for entry in made.plan.entries)
            certificate_register.write_into(session, replace(made.plan, entries=entries), hashes)
    assert desk.store.last is not None
    return desk.store.last


def _granted(session: Session, selection: Selection, one: Stood) -> int:
    """The id of the candidate's honour: the one there is, or a new one. Never two for one candidate."""
    row = session.get(Candidate, one.id)
    if row is None or row.archived or row.revision != one.revision or not row.chosen:
        raise Conflict(f"{one.name} 的候选记录在预览以后改过。", "请重新预览。")
    held = honour_of(session, selection, row)
    if held is not None:
        if row.honour_id != held.rowid:
            row.honour_id = held.rowid
        return held.rowid
    assert selection.decided_on is not None
    honour = Honour(
        mandate_id=one.mandate_id,
        name=selection.name,
        level=selection.level,
        granted_by=selection.granted_by,
        document_no=selection.document_no,
        granted_on=selection.decided_on,
        reason=one.printed_reason or None,
    )
    session.add(honour)
    session.flush()
    row.honour_id = honour.rowid
    return honour.rowid


def _claim(session: Session, found: Board, one: Stood) -> Claim:
    """What the certificate of a candidate will say, before its honour is written."""
    assert found.decided_on is not None
    issuer = unit_of(session).name
    mandate = session.get(Mandate, one.mandate_id)
    assert mandate is not None
    reason, document_no, granted_by = one.printed_reason, found.document_no, found.granted_by
    if one.honour_id is not None:
        honour = session.get(Honour, one.honour_id)
        assert honour is not None
        reason, document_no, granted_by = honour.reason or "", honour.document_no or "", honour.granted_by or ""
    year = found.decided_on.year
    person = session.get(Person, mandate.person_id)
    assert person is not None
    words = honour_words(
        person.name, year, found.name, issuer, granted_on=found.decided_on, granted_by=granted_by, reason=reason,
        document_no=document_no,
    )  # fmt: skip
    group = group_at(group_spans(session), mandate, year)
    return Claim(
        f"candidate-{one.id}", CertificateKind.HONOUR, person.name, mandate.certificate_no, group, mandate.rowid, None,
        one.honour_id, words, found.own, granted_by,
    )  # fmt: skip
