"""From handing in to hand-over: confirmation by the co-signers, intake check, merged handling, hand-over, return."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session

from gongshu_desk.domain import handling
from gongshu_desk.domain.codes import Intake, StepKind
from gongshu_desk.domain.handling import MERGED, PASSED_ON, Life
from gongshu_desk.errors import InvalidInput
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.handling_lives import Kept, lives
from gongshu_desk.services.handling_writing import (
    Target,
    act,
    not_before,
    organs_named,
    organs_of,
    put_organs,
    refuse_unless,
    signers_of,
    step,
    told,
)
from gongshu_desk.services.likeness import alike
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.working_calendar import calendar
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import Cosigner, Suggestion

LIKELY = 0.6
"""From so much likeness of the titles two suggestions are shown as perhaps the same matter (0 to 1)."""


def confirm(desk: Desk, target: Target, on: date, numbers: Sequence[str] = ()) -> Saved:
    """登记联名确认: these co-signers (by certificate number; without any, all who have not yet) confirmed the content."""

    def apply(session: Session, row: Suggestion, life: Life) -> None:
        not_before(on, row.raised_on, "确认日期", "提出日期")
        rows = signers_of(session, row)
        waiting = [one for one, signer in zip(rows, life.signers, strict=True)
                   if (signer.certificate_no in numbers if numbers else signer.confirmed_on is None)]  # fmt: skip
        refuse_unless(bool(waiting), row, "没有待确认的联名代表", "请核对联名代表名单。")
        for one in waiting:
            one.confirmed_on = on

    return act(desk, [target], "登记联名确认", apply)


def add_signers(desk: Desk, target: Target, numbers: Sequence[str]) -> Saved:
    """Deputies join a suggestion; possible until it is handed over. They sign behind those who are there."""

    def apply(session: Session, row: Suggestion, life: Life) -> None:
        refuse_unless(row.assigned_on is None, row, "已经交办，不能再增加联名代表", "交办之前可以增加。")
        holders = Lookup(session).holders
        taken = {life.lead, *(signer.certificate_no for signer in life.signers)}
        for place, number in enumerate(numbers, start=len(life.signers) + 1):
            if number not in holders:
                raise InvalidInput(f"代表证号 {number} 不在名册中。", "请核对证号。")
            refuse_unless(number not in taken, row, f"的代表里已经有 {holders[number].name}", "请核对联名代表名单。")
            session.add(Cosigner(suggestion_id=row.rowid, mandate_id=holders[number].mandate_id, position=place))

    return act(desk, [target], "增加联名代表", apply)


def examine(
    desk: Desk, target: Target, decision: Intake, on: date, reason: str = "", ticked: Sequence[str] = ()
) -> Saved:
    """审查: 立案, 退回 or 转为来信. What is not accepted needs its reason: words, or what of art. 6 was ticked."""
    words = "；".join([*ticked, *([reason.strip()] if reason.strip() else [])])
    if decision is not Intake.ACCEPTED:
        words = told(words, f"{decision.label}的理由", most=200)

    def apply(_session: Session, row: Suggestion, _life: Life) -> None:
        refuse_unless(row.assigned_on is None, row, "已经交办，不能再审查", "如有必要，先登记承办单位退回。")
        not_before(on, row.raised_on, "审查日期", "提出日期")
        row.intake, row.intake_on, row.intake_reason = decision, on, words or None

    return act(desk, [target], f"审查（{decision.label}）", apply)


def assign(
    desk: Desk, targets: Sequence[Target], on: date, hosts: Sequence[str], assisting: Sequence[str] = (),
    *, complex_matter: bool | None = None,
) -> Saved:  # fmt: skip
    """交办: give suggestions to the organs that answer (several: 分办) and to those that assist (会办).

    What was handed over before and not answered is given to these organs instead. InvalidInput for what was not
    accepted, or is answered already.
    """
    answering = organs_named(hosts, "主办单位")
    helping = [organ for organ in organs_named(assisting) if organ not in answering]

    def apply(session: Session, row: Suggestion, _life: Life) -> None:
        turned_away = row.intake in (Intake.SENT_BACK, Intake.AS_LETTER)
        refuse_unless(not turned_away, row, f"审查结果是「{row.intake}」，不能交办", "请先改为立案。")
        refuse_unless(row.answered_on is None, row, "已经答复", "不满意的请用「重新交办」。")
        not_before(on, row.raised_on, "交办日期", "提出日期")
        not_before(on, row.intake_on, "交办日期", "审查日期")
        put_organs(session, row, answering, helping, on)
        row.assigned_on = on
        if complex_matter is not None:
            row.complex = complex_matter

    return act(desk, targets, f"交办给{answering[0]}{'等' if len(answering) > 1 else ''}", apply)


def send_back(desk: Desk, target: Target, on: date, organ: str, reason: str) -> Saved:
    """承办单位退回: the organ says the matter is not its own (within ten days of hand-over; later it is remarked on).

    With the only host gone, the suggestion waits for hand-over again; whoever else was named stays.
    """
    why = told(reason, "退回的理由")

    def apply(session: Session, row: Suggestion, life: Life) -> None:
        named = (*handling.hosts(life), *(other.name for other in life.organs))
        refuse_unless(organ in named, row, f"没有交办给「{organ}」", "请核对单位名称。")
        not_before(on, row.assigned_on, "退回日期", "交办日期")
        until = handling.return_until(life, calendar(session))
        late = f"（{life.assigned_on} 交办，已超过十日）" if until and on > until else f"（{life.assigned_on} 交办）"
        step(session, row, on, StepKind.REFUSED, organ=organ, text=f"{why}{late}")
        rest = [name for name in handling.hosts(life) if name != organ]
        for old in organs_of(session, row):
            if old.organ == organ or not rest:
                old.archived = True
        row.handler = "、".join(rest) or None
        if not rest:
            row.assigned_on, row.intake = None, row.intake or Intake.ACCEPTED

    return act(desk, [target], f"{organ}退回", apply)


@dataclass(frozen=True, slots=True)
class Likely:
    """A suggestion that may be about the same matter; `score` from 0 to 100."""

    kept: Kept
    score: int


def likely_same(desk: Desk, number: int) -> list[Likely]:
    """Suggestions of the same and of the year before that may be about the same matter, the likeliest first."""
    with desk.store.read() as session:
        everything = lives(session)
    own = next((kept for kept in everything if kept.id == number), None)
    if own is None:
        return []
    years = (own.life.raised_on.year, own.life.raised_on.year - 1)
    found = [
        Likely(kept, round(100 * likeness))
        for kept in everything
        if kept.id != number and kept.life.raised_on.year in years
        and (likeness := alike(own.life.title, kept.life.title)) >= LIKELY
    ]  # fmt: skip
    return sorted(found, key=lambda one: (-one.score, one.kept.life.no))[:5]


def handle_together(desk: Desk, targets: Sequence[Target], on: date) -> Saved:
    """合并办理: these are answered together; each keeps its own record, reply and evaluation (建议办理规定 art. 18)."""
    if len(targets) < 2:
        raise InvalidInput("合并办理至少要选两件建议。", "请按住 Ctrl 选中要一起办理的建议。")
    with desk.store.read() as session:
        numbers = [kept.life.no for kept in lives(session, [number for number, _ in targets])]

    def apply(session: Session, row: Suggestion, life: Life) -> None:
        others = [no for no in numbers if no != row.no and no not in handling.merged_with(life)]
        if others:
            step(session, row, max(on, row.raised_on), StepKind.OTHER, text=f"{MERGED}{'、'.join(others)}")

    return act(desk, targets, "合并办理", apply)


def pass_on(desk: Desk, target: Target, on: date, to: str, reason: str = "") -> Saved:
    """The lead's mandate ended: the evaluation passes to a co-signer, by hand and on the record (domain: § 8 no. 7)."""

    def apply(session: Session, row: Suggestion, life: Life) -> None:
        signer = next((one for one in handling.successors(life) if one.certificate_no == to), None)
        refuse_unless(signer is not None, row, "的联名代表里没有这位在任代表", "请从联名代表里选一位在任的。")
        assert signer is not None
        why = f"，{told(reason)}" if reason.strip() else ""
        step(session, row, on, StepKind.OTHER, text=f"{PASSED_ON}{to} {signer.name}{why}")

    return act(desk, [target], "转由联名代表评价", apply)
