"""异议: an objection to published points from the counter to its answer, each step with its date and its person.

Received → checked → decided by a second person, with the correction that puts it right → answered. What an objection
changes is never written here: the fact is corrected, or an adjustment entered, and the objection names that write.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from pydantic import ValidationError
from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import Decision, ObjectionKind
from gongshu_desk.domain.policy import Command
from gongshu_desk.domain.records.fields import explain
from gongshu_desk.domain.records.objection import ObjectionDraft, Stage
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services import publication_rows
from gongshu_desk.services.catalog import OBJECTIONS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import Values, Writing, draft_of, put, read
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.objection_slips import corrections, referable, row_of
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import Activity, Adjustment, Objection, Publication


@dataclass(frozen=True, slots=True)
class Received:
    """A new slip: its number, what the clerk should know, and the write."""

    no: str
    warnings: tuple[str, ...]
    saved: Saved


def receive(
    desk: Desk,
    *,
    year: int,
    certificate_no: str,
    kind: ObjectionKind,
    content: str,
    refers: str | None = None,
    received_on: date | None = None,
    received_by: str = "",
    raised_by: str | None = None,
) -> Received:
    """Enter a slip under the next number of the year. One that comes outside the window is written, with a warning.

    Errors: InvalidInput for an unknown deputy, an empty content, or a record the deputy has no line for.
    """
    _ask(("异议内容", content))
    day = received_on or desk.today()
    if refers and refers not in {one.source for one in referable(desk, year, certificate_no)}:
        _refuse_unknown(desk, refers)
    no = _next_no(desk, year)
    with desk.store.write(f"登记异议 {no}", Command.ENTER) as session:
        last = publication_rows.last_round(session, year)
        values = {
            "no": no, "year": year, "certificate_no": certificate_no, "kind": kind,
            "content": content, "refers": refers or None, "received_on": day,
            "received_by": received_by.strip() or desk.clerk or None, "raised_by": raised_by or None,
        }  # fmt: skip
        _write(session, desk, values, None)
    assert desk.store.last is not None
    return Received(no, tuple(_remarks(year, last, day)), desk.store.last)


def checked(desk: Desk, no: str, *, on: date, by: str, findings: str) -> Saved:
    """Enter what the check found. Errors: InvalidInput for an empty finding or a date before the reception."""
    _ask(("核查人", by), ("核查情况", findings))
    changes = {"checked_on": on, "checked_by": by.strip(), "findings": findings.strip()}
    return _step(desk, no, "核查异议", ("待核查", "待决定"), changes)


def decide(
    desk: Desk,
    no: str,
    *,
    decision: Decision,
    on: date,
    by: str,
    correction: str = "",
    adjustment_no: str = "",
    batches: Sequence[int] = (),
) -> Saved:
    """Enter the decision, by somebody who neither received nor checked it, with what put it right.

    `batches` are writes out of `corrections`, told in `correction`; `adjustment_no` the adjustment entered for it.
    Errors: InvalidInput where the decider is no second person, and where 采纳 tells no correction and does not say
    why none is needed; Conflict before the check and after the answer.
    """
    _ask(("决定人", by))
    told = [one for one in corrections(desk, no) if one.batch in set(batches)] if batches else []
    numbers = {one.adjustment_no for one in told if one.adjustment_no}
    number = adjustment_no or (numbers.pop() if len(numbers) == 1 else "")
    lines = [correction.strip(), *(one.told for one in told)]
    if adjustment_no and not any(one.adjustment_no == adjustment_no for one in told):
        lines.append(f"登记积分调整 {adjustment_no}")
    text = "；".join(line.rstrip("。；") for line in lines if line)
    changes = {"decision": decision, "decided_on": on, "decided_by": by.strip(), "correction": text or None}
    return _step(desk, no, f"决定异议（{decision.label}）", ("待决定", "待答复"), changes, number)


def answer(desk: Desk, no: str, *, text: str, on: date) -> Saved:
    """Enter the answer as it goes to the deputy. Conflict before the decision."""
    _ask(("答复意见", text))
    return _step(desk, no, "答复异议", ("待答复", "已答复"), {"answer": text.strip(), "answered_on": on})


# --- pieces ---------------------------------------------------------------------------------------------------

_FIRST: Mapping[Stage, str] = {
    "待核查": "还没有核查",
    "待决定": "还没有决定",
    "待答复": "已经决定，等待答复",
    "已答复": "已经答复",
}


def _step(
    desk: Desk, no: str, what: str, stages: tuple[Stage, ...], changes: Mapping[str, Any], adjustment_no: str = ""
) -> Saved:
    with desk.store.write(f"{what} {no}", Command.DECIDE) as session:
        row = row_of(session, no)
        values = read(session, OBJECTIONS, ids=[row.rowid])[0]
        draft = draft_of(OBJECTIONS, values)
        assert isinstance(draft, ObjectionDraft)
        if draft.stage not in stages:
            raise Conflict(f"异议 {no} {_FIRST[draft.stage]}，不能{what}。", "请按核查、决定、答复的先后登记。")
        kept = {name: values[name] for name in ObjectionDraft.model_fields}
        _write(session, desk, kept | dict(changes), row)
        if adjustment_no:
            row.adjustment_id = _adjustment(session, row, adjustment_no)
    assert desk.store.last is not None
    return desk.store.last


def _write(session: Session, desk: Desk, values: Values, row: Objection | None) -> None:
    lookup = Lookup(session)
    if values["certificate_no"] not in lookup.holders:
        raise InvalidInput(f"代表证号「{values['certificate_no']}」不在名册中。", "请核对证号。")
    for _, sentence in publication_rows.check_objection(lookup, values):
        raise InvalidInput(f"{sentence}。", "请改正后再登记。")
    try:
        draft = ObjectionDraft.model_validate(values)
    except ValidationError as error:
        sentence = next(iter(dict(explain(error, ObjectionDraft)).values()))
        raise InvalidInput(f"{sentence.rstrip('。')}。", "请改正后再登记。") from error
    put(Writing(OBJECTIONS, session, lookup, draft, row, desk.today()))


def _adjustment(session: Session, row: Objection, no: str) -> int:
    found = session.exec(select(Adjustment).where(Adjustment.no == no, col(Adjustment.archived).is_(False))).first()
    if found is None:
        raise NotFound(f"没有编号为 {no} 的积分调整。", "请先在「积分调整」页登记。")
    if found.mandate_id != row.mandate_id:
        raise InvalidInput(f"积分调整 {no} 不是这位代表的。", "请核对编号。")
    return found.rowid


def _next_no(desk: Desk, year: int) -> str:
    """YY2025-01: one above the highest of the year, also of those in the recycle bin."""
    with desk.store.read() as session:
        taken = session.exec(select(col(Objection.no)).where(Objection.year == year)).all()
    head = f"YY{year}-"
    numbers = [int(no[len(head) :]) for no in taken if no.startswith(head) and no[len(head) :].isdigit()]
    return f"{head}{max(numbers, default=0) + 1:02d}"


def _remarks(year: int, last: Publication | None, day: date) -> list[str]:
    if last is None:
        return [f"{year} 年度还没有公示；异议已登记，核实后可以直接更正。"]
    if day > last.closes_on:
        return [f"公示期 {last.closes_on} 已经届满，这件异议逾期 {(day - last.closes_on).days} 天收到，已登记。"]
    if day < last.opens_on:
        return [f"公示 {last.opens_on} 才开始，请核对收到日期。"]
    return []


def _refuse_unknown(desk: Desk, refers: str) -> None:
    """A record the deputy has no line for is a missing one: the activity must at least exist."""
    sheet, _, key = refers.partition("/")
    with desk.store.read() as session:
        known = (
            sheet == "activities"
            and session.exec(select(Activity).where(Activity.no == key, col(Activity.archived).is_(False))).first()
        )
    if not known:
        raise InvalidInput(f"这位代表的明细里没有「{refers}」。", "请从列出的事项里选；漏登的可以不选。")


def _ask(*given: tuple[str, str]) -> None:
    for label, value in given:
        if not value.strip():
            raise InvalidInput(f"没有填写{label}。", "请补上再试。")
