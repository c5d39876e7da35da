"""What the first page shows after its figures: tasks, gaps and two charts; and the records behind a figure that is opened."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from gongshu_desk.domain import opinions
from gongshu_desk.domain.codes import PRESENT_STATUSES, Intake, ReviewState, Satisfaction
from gongshu_desk.domain.opinions import OpinionState
from gongshu_desk.domain.periods import serves
from gongshu_desk.services import dashboard, opinion_flow, reminding, year_end
from gongshu_desk.services.desk import Desk, level_of
from gongshu_desk.services.gap_lines import Gap
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.reminding import Due
from gongshu_desk.services.station_rules import standard_of
from gongshu_desk.services.tasks import Task, tasks
from gongshu_desk.services.working_calendar import calendar
from gongshu_desk.store.tables import Activity, Attendance, DutyReport, Mandate, Suggestion, Term

_OPINION_WORDS = {
    OpinionState.OVERDUE: "逾期未答复",
    OpinionState.OPEN: "办理中",
    OpinionState.UNDATED: "待补登",
    OpinionState.TO_EXPLAIN: "待补登",
    OpinionState.EXPLAINED: "说明或送参考",
    OpinionState.SENT_ON: "说明或送参考",
    OpinionState.ANSWERED: "已答复",
    OpinionState.RESOLVED: "已解决",
}
"""How the chart calls what an opinion is; those that only lack an entry stand together, so do those that need none."""
UNASSIGNED, UNDER_WAY, TO_EVALUATE, TURNED_AWAY = "待交办", "办理中", "待评价", "未立案"


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a chart: the word and the records behind it."""

    word: str
    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Board:
    """What is gathered after the first paint. `due` are the clerk's own reminders that are due today or past."""

    tasks: tuple[Task, ...]
    gaps: tuple[Gap, ...]
    suggestions: tuple[Bar, ...]
    opinions: tuple[Bar, ...]
    due: tuple[Due, ...]


def board(desk: Desk, year: int) -> Board:
    """Gather the tasks of a year and how far its suggestions and opinions are."""
    found = tasks(desk, year)
    with desk.store.read() as session:
        return Board(
            tuple(found),
            tuple(year_end.gaps_in(session, desk, year)),
            tuple(suggestion_bars(session, year)),
            tuple(opinion_bars(session, year, desk.today())),
            tuple(reminding.due_in(session, desk.today())),
        )


def suggestion_bars(session: Session, year: int) -> list[Bar]:
    """The suggestions raised in the year by what they wait for, then by the deputies' word on the reply."""
    s = Suggestion
    statement = (
        sa.select(col(s.id), col(s.intake), col(s.assigned_on), col(s.answered_on), col(s.satisfaction))
        .where(col(s.archived).is_(False), col(s.review) != ReviewState.RETURNED)
        .where(col(s.raised_on).between(date(year, 1, 1), date(year, 12, 31)))
        .order_by(col(s.no))
    )
    found: dict[str, list[int]] = {}
    for number, intake, assigned, answered, satisfaction in session.connection().execute(statement):
        if answered is not None:
            word = satisfaction.label if satisfaction else TO_EVALUATE
        elif assigned is not None:
            word = UNDER_WAY
        else:
            word = TURNED_AWAY if intake in (Intake.SENT_BACK, Intake.AS_LETTER) else UNASSIGNED
        found.setdefault(word, []).append(int(number or 0))
    words = [UNASSIGNED, UNDER_WAY, TO_EVALUATE, *(one.label for one in Satisfaction), TURNED_AWAY]
    return [Bar(word, tuple(found.get(word, ()))) for word in words if word in found or word != TURNED_AWAY]


def opinion_bars(session: Session, year: int, today: date) -> list[Bar]:
    """The residents' opinions collected in the year by how far they are today, in six words."""
    days, terms = calendar(session), standard_of(session)[0].terms
    found: dict[str, list[int]] = {word: [] for word in _OPINION_WORDS.values()}
    for one in opinion_flow.facts(session, date(year, 1, 1), date(year, 12, 31)):
        found[_OPINION_WORDS[opinions.state(one, today, terms, days)]].append(one.id)
    return [Bar(word, tuple(ids)) for word, ids in found.items()]


# ── the rows behind a figure ──────────────────────────────────────────────────────────────────────────────────────

Door = tuple[str, dict[str, Any] | None]
"""The page, and what it is asked to show."""


def rows_behind(desk: Desk, year: int, figure: str) -> Door:
    """Where the records behind one of the five figures are, by its label."""
    with desk.store.read() as session:
        if figure == "建议办结率":
            return "suggestions", _asked("已交办的建议", _handed_over(session, year))
        if figure == "活动出勤率":
            return "attendance", None
        facts = dashboard.facts_in(session, year)
        mandates = {number: holder.mandate_id for number, holder in Lookup(session).holders.items()}
        if figure == "在任代表":
            on = dashboard.counted_on(year, desk.today())
            serving = [p.certificate_no for p in facts.participants if serves(on, p.service_from, p.service_to)]
            return "deputies", _asked(f"{on.isoformat()} 在任的代表", (mandates[n] for n in serving if n in mandates))
        if figure == "述职率":
            numbers = [mandates[n] for n in dashboard.due_to_report(facts) if n in mandates]
            return "duty-reports", _asked(f"{year} 年度应述职", _reports(session, year, numbers))
        missing = [mandates[n] for n in dashboard.untrained(facts, dashboard.people_of(session)) if n in mandates]
    return ("deputies", _asked("还没有参加培训的代表", missing)) if missing else ("activities", {"search": "培训"})


def month_rows(desk: Desk, year: int, month: int) -> Door:
    """The attendances that one column of 每月履职 counts: present, not returned, of the unit's level, in service."""
    with desk.store.read() as session:
        first = date(year, month, 1)
        after = date(year + month // 12, month % 12 + 1, 1)
        statement = (
            sa.select(col(Attendance.id), col(Attendance.mandate_id), col(Activity.held_on))
            .join(Activity, col(Activity.id) == col(Attendance.activity_id))
            .join(Mandate, col(Mandate.id) == col(Attendance.mandate_id))
            .join(Term, col(Term.id) == col(Mandate.term_id))
            .where(
                col(Activity.held_on) >= first,
                col(Activity.held_on) < after,
                col(Attendance.status).in_(list(PRESENT_STATUSES)),
                col(Attendance.review) != ReviewState.RETURNED,
                col(Activity.archived).is_(False),
                col(Attendance.archived).is_(False),
                col(Term.level) == level_of(session),
            )
        )
        holders = {holder.mandate_id: holder for holder in Lookup(session).holders.values()}
        ids = [
            int(number or 0)
            for number, mandate, day in session.connection().execute(statement)
            if mandate in holders and holders[mandate].serves(day)
        ]
    return "attendance", _asked(f"{year} 年 {month} 月履职人次", ids)


def _asked(title: str, ids: Iterable[int]) -> dict[str, Any]:
    return {"ids": tuple(ids), "title": title}


def _handed_over(session: Session, year: int) -> list[int]:
    s = Suggestion
    statement = select(col(s.id)).where(
        col(s.archived).is_(False),
        col(s.review) != ReviewState.RETURNED,
        col(s.assigned_on).is_not(None),
        col(s.raised_on).between(date(year, 1, 1), date(year, 12, 31)),
    )
    return [int(number or 0) for number in session.exec(statement)]


def _reports(session: Session, year: int, mandates: Iterable[int]) -> list[int]:
    wanted = set(mandates)
    statement = select(col(DutyReport.id), col(DutyReport.mandate_id)).where(
        col(DutyReport.archived).is_(False), DutyReport.year == year
    )
    return [int(number or 0) for number, mandate in session.exec(statement) if mandate in wanted]
