"""The plan of a term written: a proposal that is only shown, and the clerk's list as one write with one undo."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session, col, select

from gongshu_desk.domain.names import printed
from gongshu_desk.domain.policy import Command
from gongshu_desk.domain.workdays import last_working_day
from gongshu_desk.errors import Conflict, InvalidInput
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.duty_term import AGAIN, LEFT, Mandated, TermPlan
from gongshu_desk.services.lookup import Holder, Lookup
from gongshu_desk.services.year_figures import group_order
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import AuditEntry, DutyReport

ORDERS: Mapping[str, str] = {"group": "按代表小组", "electoral_district": "按选区", "stroke": "按姓氏笔画"}
"""How those left are put in a row before they are spread."""
_SENTENCE = "安排述职"
_OWN = (
    *("written_on", "oral_on", "report_text", "voters_said", "rectify", "note", "book_page", "valid", "returned"),
    *("issued", "attended", "due_to_attend", "finalised_on", "tellers", "announced_on"),
)
"""Where one of these is filled a report is more than a line of a plan and never goes away with it."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One line of a plan: who reports in which year, in which batch, on which day (None: not fixed)."""

    certificate_no: str
    name: str
    year: int
    batch: str = ""
    planned_on: date | None = None
    why: str = ""


def propose(
    plan: TermPlan,
    *,
    order: str = "group",
    last_year: int | None = None,
    days: Sequence[tuple[int, int]] = ((11, 15),),
    again_only: bool = False,
) -> tuple[Slot, ...]:
    """Spread those left evenly over the open years of the term, to `last_year`, and each year over its batches.

    `days` are (month, day) of the batches of every year; each falls on the next working day, and one that is past on
    `plan.as_of` is left out of the first year. Who must report again comes first, in the first year it may. Who is
    planned already stays where they are. Nothing is written.
    """
    years = [year for year in plan.years_open if last_year is None or year <= last_year]
    slots = {year: _batches(plan, year, days) for year in years}
    years = [year for year in years if slots[year]]
    if not years:
        return ()
    found: list[Slot] = []
    load = dict.fromkeys(years, 0)
    for one in plan.of(AGAIN):
        if one.planned is None:
            year = next((y for y in years if y >= (one.again or 0)), years[-1])
            load[year] += 1
            found.append(Slot(one.certificate_no, one.name, year, why="须再次述职"))
    left = sorted(() if again_only else plan.of(LEFT), key=_place(order))
    for place, one in enumerate(left):
        year = years[place * len(years) // len(left)]
        found.append(Slot(one.certificate_no, one.name, year, why="补选任职" if one.by_election else ""))
    return tuple(slot for year in years for slot in _batched([s for s in found if s.year == year], slots[year]))


def _batches(plan: TermPlan, year: int, days: Sequence[tuple[int, int]]) -> list[tuple[str, date]]:
    """Name and day of each batch of a year that still lies ahead, within the term."""
    named = [(f"第{'一二三四五六七八九十'[n]}批", _working(date(year, *day))) for n, day in enumerate(sorted(days))]
    ahead = [(name, day) for name, day in named if plan.as_of <= day <= plan.ends]
    return ahead if len(named) > 1 else [("", day) for _, day in ahead]


def _working(day: date) -> date:
    return last_working_day(day, 1)


def _batched(slots: Sequence[Slot], batches: Sequence[tuple[str, date]]) -> list[Slot]:
    """The people of one year over its batches, in even runs."""
    return [
        Slot(s.certificate_no, s.name, s.year, *batches[place * len(batches) // len(slots)], s.why)
        for place, s in enumerate(slots)
    ]


def _place(order: str) -> Callable[[Mandated], tuple[object, ...]]:
    if order == "group":
        return lambda one: (group_order(one.group), one.sort_key, one.certificate_no)
    if order == "electoral_district":
        return lambda one: (group_order(one.electoral_district), one.sort_key, one.certificate_no)
    return lambda one: (one.sort_key, one.certificate_no)


# ── writing ──────────────────────────────────────────────────────────────────────────────────────────────────────


def write(desk: Desk, slots: Sequence[Slot]) -> Saved:
    """Make these lines the plan of their deputies: one write, one undo.

    Each becomes (or stays) the duty report of its year with 应述职, batch and day; what was planned for the deputy in
    another year and has not come to anything is withdrawn. InvalidInput or Conflict names the first line that cannot
    be, and nothing is written.
    """
    if not slots:
        raise InvalidInput("没有要安排的代表。", "请先生成安排，或者在表里选人。")
    _check(slots)
    years = "、".join(str(year) for year in sorted({slot.year for slot in slots}))
    with desk.store.write(f"{_SENTENCE} {len(slots)} 人（{years} 年度）", Command.ENTER) as session:
        holders = Lookup(session).holders
        for slot in slots:
            holder = holders.get(slot.certificate_no)
            if holder is None:
                raise InvalidInput(f"代表证号「{slot.certificate_no}」还没有登记。", "请核对证号。")
            _put(session, holder, slot, desk.today().year)
    assert desk.store.last is not None
    return desk.store.last


def withdraw(desk: Desk, certificate_nos: Sequence[str], from_year: int) -> Saved:
    """Take planned reports of this year and later, not held yet, out of the plan; what is registered of them stays."""
    with desk.store.write(f"取消述职安排 {len(certificate_nos)} 人", Command.ENTER) as session:
        holders = Lookup(session).holders
        taken = 0
        for no in certificate_nos:
            for row in _waiting(session, holders[no]):
                if row.year >= from_year:
                    taken += 1
                    _take_back(session, row)
        if not taken:
            raise Conflict("选中的代表没有可以取消的安排。", "请按 F5 刷新后再看。")
    assert desk.store.last is not None
    return desk.store.last


def _check(slots: Sequence[Slot]) -> None:
    seen: set[str] = set()
    for slot in slots:
        who = printed(slot.name)
        if slot.certificate_no in seen:
            raise InvalidInput(f"{who}在安排里出现了两次。", "请只留一行。")
        seen.add(slot.certificate_no)
        if slot.planned_on is not None and slot.planned_on.year != slot.year:
            raise InvalidInput(f"{who}的计划日期 {slot.planned_on} 不在 {slot.year} 年度。", "请改年度或者日期。")


def _put(session: Session, holder: Holder, slot: Slot, this_year: int) -> None:
    who = printed(holder.name)
    if not holder.holds(day := slot.planned_on or date(slot.year, 12, 31)):
        raise InvalidInput(f"{who} {day} 不在任，不能安排。", "请改日期，或者把这一行去掉。")
    if not holder.serves(day):
        raise InvalidInput(f"{who} {day} 暂停执行职务，不能安排。", "恢复执行职务后再安排。")
    for other in _waiting(session, holder):
        if (
            other.year != slot.year and other.year >= this_year
        ):  # what was planned for a past year and missed stays told
            _take_back(session, other)
    row = _row(session, holder, slot.year)
    if row is None:
        session.add(
            DutyReport(
                mandate_id=holder.mandate_id, year=slot.year, due=True, batch=slot.batch or None,
                planned_on=slot.planned_on,
            )
        )  # fmt: skip
        return
    if row.oral_on is not None:
        raise Conflict(f"{who} {slot.year} 年度已于 {row.oral_on} 口头述职。", "请改排到别的年度，或者把这一行去掉。")
    for name, value in (("due", True), ("batch", slot.batch or None), ("planned_on", slot.planned_on)):
        if getattr(row, name) != value:
            setattr(row, name, value)


def _row(session: Session, holder: Holder, year: int) -> DutyReport | None:
    return session.exec(
        select(DutyReport).where(
            DutyReport.mandate_id == holder.mandate_id, DutyReport.year == year, col(DutyReport.archived).is_(False)
        )
    ).first()


def _waiting(session: Session, holder: Holder) -> Sequence[DutyReport]:
    """Planned reports of the mandate that were not held."""
    rows = session.exec(
        select(DutyReport).where(
            DutyReport.mandate_id == holder.mandate_id,
            col(DutyReport.archived).is_(False),
            col(DutyReport.oral_on).is_(None),
        )
    ).all()
    return [row for row in rows if row.batch or row.planned_on]


def _take_back(session: Session, row: DutyReport) -> None:
    """Out of the plan: to the recycle bin where a plan made it and nothing came of it, else only the plan is cleared.

    Who was registered as due (应述职) before there was a plan stays due.
    """
    first = session.exec(
        select(AuditEntry.sentence).where(AuditEntry.row_uid == row.uid).order_by(col(AuditEntry.id)).limit(1)
    ).first()
    if not (first or "").startswith(_SENTENCE) or any(getattr(row, name) not in (None, "") for name in _OWN):
        row.batch = row.planned_on = None
    else:
        row.archived = True
