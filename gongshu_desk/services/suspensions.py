"""暂停执行代表职务 and its end (代表法 art. 61), any number of times in one mandate."""

from datetime import date

from sqlmodel import Session

from gongshu_desk.domain.changes_of_office import ground_fault
from gongshu_desk.domain.codes import MandateStatus
from gongshu_desk.domain.policy import Command
from gongshu_desk.errors import Conflict, InvalidInput
from gongshu_desk.services.deputies import keep_suspension
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
from gongshu_desk.store import service
from gongshu_desk.store.entry_tables import EarlierSuspension
from gongshu_desk.store.session import Saved


def suspend(desk: Desk, key: Key, from_: date, ground: str, document_no: str, *, until: date | None = None) -> Saved:
    """Suspend a mandate from a day on; `until` where the end is known when it is entered.

    The ground is one of the two of 代表法 art. 61: no score and no absence is one. Conflict where it would overlap
    another suspension; InvalidInput without document or for a day out of office.
    """
    required(暂停文号=document_no)
    fault = ground_fault(ground)
    if fault:
        raise InvalidInput(f"{fault}。", "请选择事由，并填写文号。")
    if until is not None and until < from_:
        raise InvalidInput("暂停的最后一天早于开始的一天。", "请核对两个日期。")
    with desk.store.write(
        f"暂停执行代表职务：代表证号 {_no(desk, key)} 自 {from_.isoformat()} 起", Command.MANDATE
    ) as session:
        one = held(session, key)
        refuse_over(one, "暂停")
        refuse_outside(one, from_, "暂停日期")
        if until is not None:
            refuse_outside(one, until, "暂停的最后一天")
        refuse_closed_days(session, from_, until)
        _refuse_overlap(session, one, from_, until)
        _keep(session, one, from_, until, ground, document_no.strip())
        one.touch()
    return saved(desk)


def _keep(session: Session, one: Held, from_: date, until: date | None, ground: str, document_no: str) -> None:
    mandate = one.mandate
    if mandate.suspended_from is not None and from_ < mandate.suspended_from:
        assert until is not None  # else it would overlap
        session.add(
            EarlierSuspension(
                mandate_id=mandate.rowid, from_on=from_, to_on=until, ground=ground, document_no=document_no
            )
        )
        return
    if mandate.suspended_from is not None:
        keep_suspension(session, mandate)
    mandate.suspended_from, mandate.suspended_to = from_, until
    mandate.suspend_ground, mandate.suspend_document_no = ground, document_no
    mandate.status = MandateStatus.SUSPENDED if until is None else MandateStatus.IN_OFFICE


def _refuse_overlap(session: Session, one: Held, from_: date, until: date | None) -> None:
    for since, to in service.suspensions(session, one.mandate.rowid).get(one.mandate.rowid, ()):
        if (until is None or since <= until) and (to is None or from_ <= to):
            told = f"{since.isoformat()} 至 {to.isoformat() if to else '今'}"
            raise Conflict(
                f"{one.name}已登记暂停执行代表职务（{told}），与这一次重叠。",
                "尚未恢复的，先登记「恢复执行职务」；日期有误的，请核对。",
            )


def resume(desk: Desk, key: Key, last_day: date) -> Saved:
    """End a suspension: `last_day` is the last suspended day, service goes on the day after (代表法 art. 61, para. 2).

    Conflict where the mandate is not suspended; InvalidInput for a day before the suspension began.
    """
    with desk.store.write(
        f"恢复执行代表职务：代表证号 {_no(desk, key)}，暂停至 {last_day.isoformat()}", Command.MANDATE
    ) as session:
        one = held(session, key)
        refuse_over(one, "恢复")
        mandate = one.mandate
        if mandate.suspended_from is None or mandate.suspended_to is not None:
            raise Conflict(f"{one.name}没有在暂停执行代表职务。", "不用恢复；请核对所选的代表。")
        if last_day < mandate.suspended_from:
            raise InvalidInput(f"暂停从 {mandate.suspended_from.isoformat()} 开始，最后一天不能更早。", "请核对日期。")
        refuse_outside(one, last_day, "暂停的最后一天")
        refuse_closed_days(session, last_day)
        mandate.suspended_to, mandate.status = last_day, MandateStatus.IN_OFFICE
    return saved(desk)


def _no(desk: Desk, key: Key) -> str:
    with desk.store.read() as session:
        return held(session, key).mandate.certificate_no
