"""整改 after a duty report: tasks made of what was demanded, carried until they are done, closed with evidence."""

import re
from collections.abc import Collection, Iterable
from datetime import date

from sqlmodel import Session, col, select

from gongshu_desk.domain.policy import Command
from gongshu_desk.domain.records.rectification import RectificationDraft
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services.catalog import DUTY_REPORTS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import Values, Writing, counted, put, read
from gongshu_desk.services.listing import next_number
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.register_figures import ballot_of
from gongshu_desk.services.trade_kinds import RECTIFICATIONS
from gongshu_desk.store.session import Saved
from gongshu_desk.store.trade_tables import Rectification

OVERDUE, RUNNING, UNDATED, DONE = "逾期", "未到期", "未定期限", "已完成"
STATES = (OVERDUE, RUNNING, UNDATED, DONE)
"""States of a task, the one to act on first."""
NUMBER = re.compile(r"[（(]?\d{1,2}(?:[）)、]|[.．](?!\d))\s*")
"""1. 2、 （3） before an entry; not the 1.5 of a figure."""


def state(row: Values, today: date) -> str:
    """Where a task stands on a day; the due day itself is not late."""
    if row["done_on"]:
        return DONE
    if row["due_on"] is None:
        return UNDATED
    return OVERDUE if row["due_on"] < today else RUNNING


def tasks(desk: Desk, year: int | None = None, wanted: Collection[str] = ()) -> list[Values]:
    """Tasks with their `state`, the overdue first: those of the year and the open ones of earlier years; all if None.

    A task that was done in the year counts to it too, so that a finished list does not lose what was carried over.
    """
    today = desk.today()
    with desk.store.read() as session:
        rows = read(session, RECTIFICATIONS)
    kept = [r for r in rows if (not wanted or r["certificate_no"] in wanted) and (year is None or _belongs(r, year))]
    for row in kept:
        row["state"] = state(row, today)
    return sorted(kept, key=_place)


def with_carried(desk: Desk, rows: list[Values], year: int) -> None:
    """For the list of a year: add the open tasks of earlier years, and to each row its `state`; the overdue first."""
    known = {row["id"] for row in rows}
    today = desk.today()
    rows += [row for row in tasks(desk, year) if row["id"] not in known]
    for row in rows:
        row["state"] = state(row, today)
    rows.sort(key=_place)


def _place(row: Values) -> tuple[int, date, str]:
    return STATES.index(row["state"]), row["due_on"] or date.max, row["no"]


def _belongs(row: Values, year: int) -> bool:
    if row["year"] == year:
        return True
    return row["year"] < year and (row["done_on"] is None or row["done_on"].year >= year)


def demanded(text: str | None) -> tuple[str, ...]:
    """整改要求 as entries: one a line, its own numbering taken off."""
    return tuple(line for one in (text or "").splitlines() if (line := NUMBER.sub("", one.strip())))


def from_demands(desk: Desk, certificate_no: str, year: int) -> Saved:
    """A task for each line of 整改要求 of a duty report that is none yet, due on 整改期限.

    Where more than half of the valid votes were 不满意 the tasks ask for another report next year. Conflict where
    nothing is demanded, or every line is a task already.
    """
    with desk.store.write("由整改要求生成整改事项", Command.ENTER) as session:
        lookup = Lookup(session)
        report = _report(session, certificate_no, year)
        lines = demanded(report["rectify"])
        if not lines:
            raise InvalidInput("这份述职没有登记整改要求。", "请先在述职记录里填写整改要求和整改期限，一行一条。")
        rows = read(session, RECTIFICATIONS)
        there = {row["content"] for row in rows if (row["certificate_no"], row["year"]) == (certificate_no, year)}
        numbers = [row["no"] for row in rows if row["no"].startswith(f"ZG{year}-")]
        votes = ballot_of(report)
        again = votes is not None and 2 * votes.dissatisfied > votes.valid
        new = [line for line in lines if line not in there]
        if not new:
            raise Conflict(f"整改要求 {len(lines)} 条都已经是整改事项。", "请在「整改」页办理。")
        for line in new:
            no = next_number(numbers, f"ZG{year}-01")
            numbers.append(no)
            draft = RectificationDraft(
                no=no, certificate_no=certificate_no, year=year, content=line, due_on=report["rectify_by"],
                report_again=again,
            )  # fmt: skip
            put(Writing(RECTIFICATIONS, session, lookup, draft, None, desk.today()))
            session.flush()
    return _saved(desk)


def close(desk: Desk, number: int, revision: int, done_on: date, evidence: str, checked_by: str) -> Saved:
    """A task is done: on a day, shown by what, checked by whom. All three are needed, or nothing is closed."""
    lacking = [word for word, value in (("整改情况", evidence), ("核实人", checked_by)) if not value.strip()]
    if lacking:
        raise InvalidInput(f"没有填写{'和'.join(lacking)}，不能办结。", "请写明怎样整改的、由谁核实。")
    if done_on > desk.today():
        raise InvalidInput(f"完成日期 {done_on} 还没有到。", "请核对完成日期。")
    with desk.store.write("整改事项办结", Command.ENTER) as session:
        row = _task(session, number, revision)
        if done_on.year < row.year:
            raise InvalidInput(f"完成日期 {done_on} 早于述职年度 {row.year}。", "请核对完成日期。")
        row.done_on, row.evidence, row.checked_by = done_on, evidence.strip(), checked_by.strip()
    return _saved(desk)


def reopen(desk: Desk, number: int, revision: int, reason: str) -> Saved:
    """A closed task is open again; the reason stands in the history, the evidence stays to be mended."""
    if not reason.strip():
        raise InvalidInput("没有写明理由。", "请写明为什么重新整改。")
    with desk.store.write(f"整改事项重新打开（{reason.strip()}）", Command.ENTER) as session:
        row = _task(session, number, revision)
        if row.done_on is None:
            raise Conflict("这一项还没有办结。", "请按 F5 刷新后再看。")
        row.done_on = None
    return _saved(desk)


def open_count(rows: Iterable[Values]) -> int:
    """How many tasks wait."""
    return sum(row["done_on"] is None for row in rows)


def _task(session: Session, number: int, revision: int) -> Rectification:
    row = session.exec(
        select(Rectification).where(Rectification.id == number, col(Rectification.archived).is_(False))
    ).first()
    if row is None:
        raise NotFound("这一项整改已经不在了。", "请按 F5 刷新列表；若在回收站里，可先恢复。")
    if row.revision != revision:
        raise Conflict("这一项整改在您打开之后又有人改过。", "请按 F5 看最新内容，再办一次。")
    return row


def _report(session: Session, certificate_no: str, year: int) -> Values:
    rows = counted(read(session, DUTY_REPORTS, year=year))
    found = next((row for row in rows if row["certificate_no"] == certificate_no), None)
    if found is None:
        raise NotFound(f"代表证号 {certificate_no} 在 {year} 年度没有述职记录。", "请先在「述职」页登记。")
    return found


def _saved(desk: Desk) -> Saved:
    assert desk.store.last is not None
    return desk.store.last
