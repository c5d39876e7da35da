"""How the suggestions of the example's last year were handled: confirmed, talked over, urged, tracked, handled again.

Nothing here changes a count, a rate or a point: what is added stands beside what the papers of the year say.
"""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import HandlingRole, Outcome, ReviewState, Satisfaction, StepKind
from gongshu_desk.domain.records.reminder import CalendarDayDraft
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import Writing, put
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.trade_kinds import CALENDAR_DAYS
from gongshu_desk.store.tables import Cosigner, Suggestion
from gongshu_desk.store.trade_tables import Handling, HandlingRound, SuggestionStep

WORKED = {
    2025: ((2, 8, "春节调休"), (4, 27, "劳动节调休"), (9, 28, "国庆节、中秋节调休"), (10, 11, "国庆节、中秋节调休"))
}
"""Weekends worked instead of holidays (国务院办公厅关于 2025 年部分节假日安排的通知), beside the first one of the year."""
HELPER = "区财政局"


def keep(desk: Desk, year: int, stamp: Callable[[Session], None]) -> None:
    """Write it for the last year."""
    last = date(year, 12, 31)
    with desk.store.write(f"装入示例数据：{year} 年度建议办理过程") as session:
        stamp(session)
        rows = session.exec(
            select(Suggestion)
            .where(col(Suggestion.raised_on).between(date(year, 1, 1), last), col(Suggestion.archived).is_(False))
            .order_by(col(Suggestion.no))
        ).all()
        _confirm(session, rows)
        for number, row in enumerate(rows):
            _steps(session, row, number, last)
        _again(session, rows, last)
        _days(desk, session, year)


def _confirm(session: Session, rows: Sequence[Suggestion]) -> None:
    """Every co-signer confirmed when it was handed in; those of the last one have not yet."""
    raised = {row.rowid: row.raised_on for row in rows[:-1]}
    for signer in session.exec(select(Cosigner).where(col(Cosigner.archived).is_(False))):
        if signer.suggestion_id in raised:
            signer.confirmed_on = raised[signer.suggestion_id]


def _steps(session: Session, row: Suggestion, number: int, last: date) -> None:
    def add(on: date, kind: StepKind, text: str, **rest: Any) -> None:
        if on <= last:
            session.add(
                SuggestionStep(suggestion_id=row.rowid, on=on, kind=kind, organ=row.handler or "", text=text, **rest)
            )

    if row.assigned_on is None:
        return
    if number % 4 == 1:
        session.add(
            Handling(
                suggestion_id=row.rowid, position=1, organ=HELPER, role=HandlingRole.ASSIST,
                assigned_on=row.assigned_on, answered_on=row.answered_on and row.answered_on - timedelta(days=14),
                opinion="所需经费列入下一年度预算统筹安排。" if row.answered_on else None,
            )
        )  # fmt: skip
    if number % 3 == 0:
        add(row.assigned_on + timedelta(days=21), StepKind.MET, "会同街道现场查看，当面听取代表意见")
    if row.answered_on is None:
        add(row.assigned_on + timedelta(days=14), StepKind.URGED, "电话催办，承办科室正在拟稿")
        return
    if number % 7 == 2:
        add(row.answered_on - timedelta(days=10), StepKind.URGED, "距期限不足半个月，发函催办")
    if row.outcome is Outcome.B and row.evaluated_on:
        on = row.evaluated_on + timedelta(days=60)
        add(on, StepKind.TRACKED, "已列入年度计划，正在实施", until=on + timedelta(days=90))
    if row.outcome is Outcome.A and row.evaluated_on and number % 9 == 4:
        add(row.evaluated_on + timedelta(days=75), StepKind.GRADED, "工程完工，代表到场查看", outcome=Outcome.B)


def _again(session: Session, rows: Sequence[Suggestion], last: date) -> None:
    """The first one that ended well early in the year had not satisfied at first: what is told is its second round."""
    latest = last - timedelta(days=60)
    good = (Satisfaction.SATISFIED, Outcome.A)
    row = next(
        (r for r in rows if (r.satisfaction, r.outcome) == good and r.evaluated_on and r.evaluated_on < latest), None
    )
    if row is None or row.evaluated_on is None:
        return
    session.add(
        HandlingRound(
            suggestion_id=row.rowid, number=1, handler=row.handler, assigned_on=row.assigned_on,
            answered_on=row.answered_on, evaluated_on=row.evaluated_on, satisfaction=Satisfaction.DISSATISFIED,
            outcome=Outcome.C, reply="受现有条件限制，暂不能解决，留作参考。", reason="没有现场看过，就说不能解决",
        )
    )  # fmt: skip
    seen = (row.review, row.reviewed_by, row.reviewed_on)
    again = row.evaluated_on + timedelta(days=2)
    row.assigned_on, row.answered_on = again, again + timedelta(days=24)
    row.evaluated_on = again + timedelta(days=38)
    session.flush()
    if seen[0] is not ReviewState.PENDING:
        row.review, row.reviewed_by, row.reviewed_on = seen


def _days(desk: Desk, session: Session, year: int) -> None:
    lookup = Lookup(session)
    for month, day, name in WORKED.get(year, ()):
        draft = CalendarDayDraft(day=date(year, month, day), working=True, name=name)
        put(Writing(CALENDAR_DAYS, session, lookup, draft, None, desk.today()))
