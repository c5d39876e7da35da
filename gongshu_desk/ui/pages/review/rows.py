"""What the review page shows, gathered at once, and the columns of its tables. Plain values."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from gongshu_desk.domain.codes import ActivityKind, ReviewState
from gongshu_desk.domain.names import printed
from gongshu_desk.services import points, review
from gongshu_desk.services.choices import choices
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.review import Batch, Counts, Fact
from gongshu_desk.services.second_person import single_clerk
from gongshu_desk.ui.kit.columns import Cell, Column, Row, RowStyle

KINDS = (("attendance", "出席"), ("suggestions", "建议"), ("duty-reports", "述职"), ("honours", "荣誉"))
"""(kind, word) in the order of the segments."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the filter line says."""

    kind: str = "attendance"
    activity_kind: ActivityKind | None = None
    group: str = ""
    state: ReviewState | None = None
    search: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """One gathering: counters of every kind, the batches or the facts of the kind asked for."""

    asked: Asked
    counts: dict[str, Counts]
    batches: Sequence[Batch]
    facts: Sequence[Fact]
    groups: tuple[str, ...]
    closed: bool
    single: bool


def found(desk: Desk, year: int, asked: Asked) -> Found:
    """Gather the page."""
    attendance = asked.kind == "attendance"
    batches = (
        review.batches(desk, year, kind=asked.activity_kind, group=asked.group, state=asked.state, search=asked.search)
        if attendance
        else []
    )
    facts = (
        []
        if attendance
        else review.facts(desk, year, asked.kind, state=asked.state, group=asked.group, search=asked.search)
    )
    with desk.store.read() as session:
        closed = points.closed_year(session, year) is not None
    groups = tuple(one.value for one in choices(desk, ["groups"])["groups"])
    return Found(asked, review.counts(desk, year), batches, facts, groups, closed, single_clerk(desk))


def marks(desk: Desk, year: int, batch: Batch, asked: Asked) -> list[Fact]:
    """The marks of one activity, narrowed as the list is; by name only where the activity itself is not meant."""
    named = asked.search.strip().casefold() in f"{batch.no} {batch.name}".casefold()
    return review.facts(
        desk, year, "attendance", state=asked.state, group=asked.group, search="" if named else asked.search,
        activities=[batch.activity_id],
    )  # fmt: skip


def batch_row(batch: Batch) -> Row:
    """A batch as a table row."""
    return {
        "id": batch.activity_id, "day": batch.day, "name": batch.name, "no": batch.no,
        "kind": batch.kind.label.partition("（")[0], "tie": batch.expected, "pending": batch.counts.pending or None,
        "returned": batch.counts.returned or None, "checked": batch.counts.checked or None, "batch": batch,
    }  # fmt: skip


def fact_row(fact: Fact) -> Row:
    """A fact as a table row."""
    return {
        "id": fact.id, "day": fact.day, "who": fact.who, "group": fact.group or None, "what": fact.what,
        "detail": fact.detail, "state": fact.state.label, "reason": fact.reason or None,
        "reviewer": fact.reviewer or None, "entered": fact.entered_by or None, "fact": fact,
    }  # fmt: skip


def fact_rows(facts: Sequence[Fact]) -> list[Row]:
    """Facts as rows; namesakes are told apart by the end of their certificate numbers."""
    rows = [fact_row(fact) for fact in facts]
    bearers: dict[str, set[str]] = defaultdict(set)
    for fact in facts:
        bearers[fact.who].add(fact.certificate_no)
    for each in rows:
        number = each["fact"].certificate_no
        each["mark"] = f" {number[-4:]}" if number and len(bearers[each["who"]]) > 1 else ""
    return rows


def batch_style(each: Row) -> RowStyle:
    """Activities with nothing left to check stand back."""
    return RowStyle(muted=not each["pending"] and not each["returned"])


def _tie(_value: Any, each: Row) -> Cell:
    batch: Batch = each["batch"]
    text = f"{batch.expected} = {batch.present} + {batch.leave} + {batch.absent}"
    tip = f"应到 {batch.expected} = 实到 {batch.present} + 请假 {batch.leave} + 缺席 {batch.absent}（不含退回、不适用）"
    return Cell(text, tip=tip)


def _returned(value: Any, _row: Row) -> Cell:
    return Cell(str(value), "red", bold=True) if value else Cell("", "ink3")


def _pending(value: Any, _row: Row) -> Cell:
    return Cell(str(value), "ink", bold=True) if value else Cell("", "ink3")


def _who(value: Any, each: Row) -> Cell:
    fact: Fact = each["fact"]
    tip = " ".join(part for part in (value, fact.certificate_no, fact.group) if part)
    return Cell(printed(value) if fact.certificate_no else value, sub=each.get("mark", ""), tip=tip)


def _short_day(value: Any, _row: Row) -> Cell:
    return Cell(f"{value:%m-%d}", tip=value.isoformat())


def _state(value: Any, each: Row) -> Cell:
    fact: Fact = each["fact"]
    by = f"{printed(fact.reviewer)} {fact.reviewed_on.isoformat()}" if fact.reviewed_on else "还没有人审核"
    return Cell(chip=value, quiet=value == ReviewState.CHECKED.label, tip=f"{by}　{fact.reason}".strip())


def _told(value: Any, _row: Row) -> Cell:
    return Cell(str(value), tip=str(value)) if value else Cell()


def _marked(value: Any, each: Row) -> Cell:
    """出席, and behind it why it was returned."""
    because = f"　{each['reason']}" if each["reason"] else ""
    return Cell(str(value), sub=because, tip=f"{value}{because}")


def _name(value: Any, _row: Row) -> Cell:
    return Cell(printed(value)) if value else Cell("—", "ink3", tip="登记时没有写明登记人")


BATCHES = (
    Column("day", "日期", width=72, rank=0, show=_short_day),
    Column("name", "活动", "name", 160, stretch=True, rank=0, show=lambda v, r: Cell(v, tip=f"{r['no']} {v}")),
    Column("kind", "类型", width=104, rank=4),
    Column("tie", "应到 = 实到+请假+缺席", "number", 168, rank=3, show=_tie),
    Column("pending", "待核", "number", 60, rank=0, show=_pending),
    Column("returned", "退回", "number", 60, rank=1, show=_returned),
)
MARKS = (
    Column("who", "姓名", "name", 116, rank=0, show=_who),
    Column("detail", "出席情况", width=110, stretch=True, rank=0, show=_marked),
    Column("state", "审核", "chip", 92, rank=0, show=_state),
    Column("entered", "登记人", width=76, rank=2, show=_name),
)
FACTS = (
    Column("day", "日期", width=112, rank=1),
    Column("who", "代表", "name", 104, rank=0, show=_who),
    Column("what", "事项", width=210, stretch=True, rank=0, show=_told, tone="ink"),
    Column("detail", "情况", width=220, rank=4, show=_told),
    Column("state", "审核", "chip", 92, rank=0, show=_state),
    Column("reason", "退回理由", width=120, rank=3, show=_told),
    Column("reviewer", "审核人", width=80, rank=5, show=_name),
    Column("entered", "登记人", width=80, rank=2, show=_name),
)
