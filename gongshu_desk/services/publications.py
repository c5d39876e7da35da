"""公示: the points of a year are made public for a window, frozen as they hang, and made public again when corrected.

A publication keeps rules and facts of its day with their hash, the unit as it signed, and what tells namesakes apart,
so that the list that hung on the wall can be printed again byte for byte. Nothing here recomputes a published total.
"""

import json
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

from sqlmodel import Session

from gongshu_desk.domain import workdays
from gongshu_desk.domain.points.ledger import Result
from gongshu_desk.domain.points.rounds import Differences, same
from gongshu_desk.domain.points.rounds import differences as between
from gongshu_desk.domain.points.score import score
from gongshu_desk.domain.policy import Command
from gongshu_desk.domain.summary import Publication as Window
from gongshu_desk.domain.summary import UnitLine, YearSummary
from gongshu_desk.domain.workdays import Calendar
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services import namesakes, points
from gongshu_desk.services.catalog import DEPUTIES, OBJECTIONS
from gongshu_desk.services.desk import Desk, setting_of, unit_of
from gongshu_desk.services.kinds import read
from gongshu_desk.services.publication_rows import last_round, objections_to, rounds
from gongshu_desk.services.year_figures import YearBook, deputies_of, summary_of
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import Publication

DAYS = 5
"""Working days a publication runs unless the clerk says otherwise; rules may name another number."""

State = Literal["未公示", "待公示", "公示中", "已届满", "已更正重公示"]


@dataclass(frozen=True, slots=True)
class Round:
    """One time a year's points were made public, without the frozen facts. `withdrawn_on` set: taken back."""

    id: int
    year: int
    round: int
    opens_on: date
    closes_on: date
    working_days: int
    place: str
    hash: str
    reason: str = ""
    document_no: str = ""
    approved_by: str = ""
    withdrawn_on: date | None = None
    withdraw_reason: str = ""

    @property
    def fingerprint(self) -> str:
        """「7c1e-90b4」, as on paper."""
        return f"{self.hash[:4]}-{self.hash[4:8]}"


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a year's publication stands on a day.

    `days_left` counts working days from today to the last one, 0 outside the window. `changed` is what differs now
    from what was made public: the early warning. `undecided` and `unanswered` count objections.
    """

    year: int
    state: State
    last: Round | None
    rounds: tuple[Round, ...]
    days_left: int
    changed: Differences
    people: int
    objections: int
    undecided: int
    unanswered: int

    @property
    def same(self) -> bool:
        """Whether the present totals and lines are those made public."""
        return self.last is not None and not self.changed


def window(opens_on: date, days: int = DAYS, calendar: Calendar = workdays.holidays) -> tuple[date, date]:
    """The default window from a day on: so many working days, weekends and holidays skipped."""
    return opens_on, workdays.last_working_day(opens_on, days, calendar)


def publish(
    desk: Desk, year: int, *, opens_on: date, closes_on: date | None = None, place: str = "", approved_by: str = ""
) -> Saved:
    """Freeze the year as it stands now and open the window, as 第 n 次公示.

    Errors: Conflict where a publication of the year stands already; NotFound for a year without people or rules;
    InvalidInput for a window that closes before it opens or holds no working day.
    """
    closes = _closes(opens_on, closes_on)
    with desk.store.write(f"公示 {year} 年度积分：{opens_on} 至 {closes}", Command.PUBLISH) as session:
        standing_one = last_round(session, year)
        if standing_one is not None:
            raise Conflict(
                f"{year} 年度已经公示过（第 {standing_one.round} 次，{standing_one.opens_on} 至 "
                f"{standing_one.closes_on}）。",
                "公示后有更正的，请用「更正后再公示」；公示有误的，可以先撤回。",
            )
        row = _frozen(session, desk, year)
        row.opens_on, row.closes_on = opens_on, closes
        row.place, row.approved_by = place.strip(), approved_by.strip()
        session.add(row)
    return _saved(desk)


def republish(
    desk: Desk,
    year: int,
    *,
    reason: str,
    document_no: str,
    opens_on: date,
    closes_on: date | None = None,
    place: str = "",
    approved_by: str = "",
) -> Saved:
    """Make the corrected year public again as the next round, with a reason and a document number.

    The corrected list takes the place of the one that hangs, also within its window; a window of its own begins.
    Errors: Conflict where nothing was made public yet, where it would open no later than the last round, or where
    nothing differs from it; InvalidInput without reason or document number.
    """
    for label, value in (("更正理由", reason), ("文号", document_no)):
        if not value.strip():
            raise InvalidInput(f"更正后再公示须写明{label}。", "请补上再试。")
    closes = _closes(opens_on, closes_on)
    with desk.store.write(f"更正后再公示 {year} 年度积分：{reason.strip()}", Command.PUBLISH) as session:
        last = last_round(session, year)
        if last is None:
            raise Conflict(f"{year} 年度还没有公示过，不能更正后再公示。", "请先公示。")
        if opens_on <= last.opens_on:
            raise Conflict(
                f"第 {last.round} 次公示 {last.opens_on} 才开始，再公示不能在同一天或更早。",
                f"请把再公示的开始日期定在 {last.opens_on + timedelta(days=1)} 或以后。",
            )
        row = _frozen(session, desk, year)
        if stands(last, _scored(row.snapshot)):
            raise Conflict(
                f"现在的积分和第 {last.round} 次公示的完全一样，没有需要再公示的更正。",
                "请先更正记录或登记积分调整，再公示。",
            )
        row.opens_on, row.closes_on = opens_on, closes
        row.place, row.approved_by = place.strip() or last.place, approved_by.strip()
        row.reason, row.document_no = reason.strip(), document_no.strip()
        session.add(row)
    return _saved(desk)


def withdraw(desk: Desk, year: int, *, reason: str, on: date | None = None) -> Saved:
    """Take the last round back: it was made by mistake. Its number is not given again.

    Errors: InvalidInput without a reason; NotFound where nothing stands; Conflict where objections refer to it.
    """
    if not reason.strip():
        raise InvalidInput("撤回公示须写明理由。", "请补上再试。")
    with desk.store.write(f"撤回 {year} 年度积分公示：{reason.strip()}", Command.PUBLISH) as session:
        last = last_round(session, year)
        if last is None:
            raise NotFound(f"{year} 年度没有可以撤回的公示。", "请核对年度。")
        count = objections_to(session, last)
        if count:
            raise Conflict(
                f"第 {last.round} 次公示已经收到 {count} 件异议，不能撤回。", "请处理异议；有更正的，届满后再公示。"
            )
        last.withdrawn_on, last.withdraw_reason = on or desk.today(), reason.strip()
    return _saved(desk)


def history(desk: Desk, year: int) -> list[Round]:
    """Every round of the year, those taken back too, the newest first."""
    with desk.store.read() as session:
        return [_round(row) for row in reversed(rounds(session, year, withdrawn=True))]


def standing(desk: Desk, year: int) -> Standing:
    """Where the publication of a year stands today, and who differs since."""
    with desk.store.read() as session:
        listed = tuple(_round(row) for row in rounds(session, year))
        slips = read(session, OBJECTIONS, year=year)
        published = result_of(session, year, listed[-1].round) if listed else None
        present = _present(session, year)
    last = listed[-1] if listed else None
    changed = Differences((), ())
    if published is not None and present is not None:
        changed = between(published, present)
    today = desk.today()
    return Standing(
        year=year,
        state=_state(last, today),
        last=last,
        rounds=listed,
        days_left=_left(last, today),
        changed=changed,
        people=len(present.rows) if present is not None else 0,
        objections=len(slips),
        undecided=sum(slip["decided_on"] is None for slip in slips),
        unanswered=sum(slip["decided_on"] is not None and slip["answered_on"] is None for slip in slips),
    )


def differences(desk: Desk, year: int, number: int) -> tuple[Round, Round, Differences]:
    """(the round before, this round, what differs); NotFound where the round has none before it."""
    with desk.store.read() as session:
        listed = rounds(session, year)
        places = {row.round: place for place, row in enumerate(listed)}
        if number not in places:
            raise NotFound(*_no_round(year, number))
        if not places[number]:
            raise NotFound(f"{year} 年度第 {number} 次公示之前没有公示过，没有可以对照的。", "更正后再公示才有对照表。")
        before, after = listed[places[number] - 1], listed[places[number]]
        old, new = result_of(session, year, before.round), result_of(session, year, after.round)
    return _round(before), _round(after), between(old, new)


def result_of(session: Session, year: int, number: int) -> Result:
    """The points of a year as a round made them public; NotFound where there is no such round."""
    return _scored(_row(session, year, number).snapshot)


def stands(row: Publication, present: Result) -> bool:
    """Whether what a round made public is what stands: totals, lines, ranks and grades."""
    return row.hash == present.hash and same(_scored(row.snapshot), present)


def book_of(desk: Desk, year: int, number: int) -> tuple[YearBook, Round]:
    """The year's figures as a round made them public, signed by the unit as it then was."""
    with desk.store.read() as session:
        row = _row(session, year, number)
    kept = json.loads(row.snapshot)
    found = points.thawed(kept["basis"], row.opens_on)
    result = _scored(row.snapshot)
    unit = UnitLine(kept["unit"]["name"], contact=kept["unit"]["contact"], phone=kept["unit"]["phone"])
    return YearBook(unit, year, found, result, deputies_of(found.facts, result)), _round(row)


def notice(desk: Desk, year: int, number: int) -> YearSummary:
    """The public list of a round, exactly as it hung."""
    book, one = book_of(desk, year, number)
    with desk.store.read() as session:
        marks = json.loads(_row(session, year, number).snapshot)["marks"]
    return namesakes.with_marks(summary_of(book), marks, window_of(one))


def window_of(one: Round) -> Window:
    """What the public list says of its round."""
    return Window(one.opens_on, one.closes_on, one.working_days, one.round, one.place, one.reason, one.document_no)


# --- pieces ---------------------------------------------------------------------------------------------------


def _frozen(session: Session, desk: Desk, year: int) -> Publication:
    """The next round with the year frozen in it; the window is still to be set."""
    found = points.basis(session, year)
    result = score(found.scheme, found.facts)
    if not result.rows:
        raise NotFound(f"{year} 年度没有在任代表，没有可以公示的积分。", "请核对年度，或先导入代表名册。")
    own = unit_of(session)
    until = found.data_until
    value = {
        "basis": points.freeze(found.scheme, found.facts, until, found.chain),
        "unit": {"name": own.name, "contact": setting_of(session, "contact", ""), "phone": own.contact_phone},
        "marks": namesakes.marks(read(session, DEPUTIES)),
    }
    taken = [row.round for row in rounds(session, year, withdrawn=True)]
    return Publication(
        year=year,
        round=max(taken, default=0) + 1,
        hash=result.hash,
        snapshot=json.dumps(value, ensure_ascii=False, sort_keys=True),
        opens_on=desk.today(),
        closes_on=desk.today(),
    )


def _closes(opens_on: date, closes_on: date | None) -> date:
    closes = closes_on or window(opens_on)[1]
    if closes < opens_on:
        raise InvalidInput(f"截止日期 {closes} 早于开始日期 {opens_on}。", "请核对公示期间。")
    if not workdays.working_days(opens_on, closes):
        raise InvalidInput(f"{opens_on} 至 {closes} 都不是工作日，代表无处提出异议。", "请把截止日期放到工作日。")
    return closes


@lru_cache(maxsize=4)
def _scored(snapshot: str) -> Result:
    """A frozen year scored once: a page asks for it again and again."""
    found = points.thawed(json.loads(snapshot)["basis"], date.min)
    return score(found.scheme, found.facts)


def _present(session: Session, year: int) -> Result | None:
    """The points as they stand now; None where the year has no rules."""
    try:
        found = points.basis(session, year)
    except NotFound:
        return None
    return score(found.scheme, found.facts)


def _row(session: Session, year: int, number: int) -> Publication:
    for row in rounds(session, year, withdrawn=True):
        if row.round == number:
            return row
    raise NotFound(*_no_round(year, number))


def _no_round(year: int, number: int) -> tuple[str, str]:
    return f"{year} 年度没有第 {number} 次公示。", "请在「公示与异议」页看公示记录。"


def _round(row: Publication) -> Round:
    return Round(
        row.rowid, row.year, row.round, row.opens_on, row.closes_on,
        workdays.working_days(row.opens_on, row.closes_on), row.place, row.hash, row.reason, row.document_no,
        row.approved_by, row.withdrawn_on, row.withdraw_reason,
    )  # fmt: skip


def _state(last: Round | None, today: date) -> State:
    if last is None:
        return "未公示"
    if today < last.opens_on:
        return "待公示"
    if today <= last.closes_on:
        return "公示中"
    return "已更正重公示" if last.round > 1 and last.reason else "已届满"


def _left(last: Round | None, today: date) -> int:
    if last is None or today > last.closes_on:
        return 0
    return workdays.working_days(max(today, last.opens_on), last.closes_on)


def _saved(desk: Desk) -> Saved:
    assert desk.store.last is not None
    return desk.store.last
