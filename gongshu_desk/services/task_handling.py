"""Sources of 今日待办 with a course of handling: suggestions, opinions, duty reports, rectification, councils, projects."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

import sqlalchemy as sa
from sqlmodel import col, select

from gongshu_desk.domain import handling, names, opinions
from gongshu_desk.domain.codes import Outcome, ProjectState, ReviewState, Satisfaction, StepKind
from gongshu_desk.domain.handling import Life, State
from gongshu_desk.domain.workdays import Calendar
from gongshu_desk.services import opinion_flow
from gongshu_desk.services.handling_lives import lives
from gongshu_desk.services.station_rules import standard_of
from gongshu_desk.services.task_sources import people
from gongshu_desk.services.tasks import Asked, Source, Task, rows_door
from gongshu_desk.services.working_calendar import calendar
from gongshu_desk.store.tables import Activity, DutyReport, Mandate, Person, Row, Suggestion
from gongshu_desk.store.trade_tables import CouncilMatter, Finding, LivelihoodProject, Rectification, SuggestionStep

_NEXT = {
    State.UNCONFIRMED: ("等联名代表确认", "去确认"),
    State.TO_EXAMINE: ("等审查", "去审查"),
    State.TO_ASSIGN: ("等交办", "去交办"),
    State.AGAIN: ("不满意须重办", "去处理"),
}
"""States in which the office itself has the next step, which has no day set."""


def suggestions(asked: Asked) -> Iterator[Task]:
    """Suggestions whose next step is the office's, or whose deadline is near or past."""
    s = Suggestion
    tracked = (
        sa.select(col(SuggestionStep.id))
        .where(col(SuggestionStep.suggestion_id) == col(s.id), col(SuggestionStep.archived).is_(False))
        .where(col(SuggestionStep.kind) == StepKind.TRACKED, col(SuggestionStep.until).is_not(None))
        .exists()
    )
    unevaluated = sa.or_(
        col(s.evaluated_on).is_(None),
        col(s.satisfaction).is_(None),
        col(s.satisfaction) == Satisfaction.DISSATISFIED,
    )
    recent = col(s.raised_on) >= date(asked.year - 1, 1, 1)
    statement = sa.select(col(s.id)).where(
        col(s.archived).is_(False),
        col(s.review) != ReviewState.RETURNED,
        col(s.raised_on) <= asked.last,
        sa.or_(
            col(s.answered_on).is_(None),
            sa.and_(unevaluated, recent),
            sa.and_(col(s.outcome).in_([Outcome.B, Outcome.C]), tracked),
        ),
    )
    open_ = [int(number or 0) for (number,) in asked.session.connection().execute(statement)]
    days = calendar(asked.session)
    for kept in lives(asked.session, open_, today=asked.today) if open_ else ():
        for day, text, who, word, soft in _steps(asked, kept.life, days):
            door = (word, "handling", {"id": kept.id})
            yield asked.task(day, "建议", text, who, door, soft=soft)


def _steps(asked: Asked, life: Life, days: Calendar) -> Iterator[tuple[date | None, str, str, str, bool]]:
    """(day, sentence, who, word of the door, whether no rule sets the day) of what is to be done."""
    at = handling.state(life)
    if at in _NEXT:
        what, word = _NEXT[at]
        yield None, f"{what}：{life.no} {life.title}", names.printed(life.lead_name), word, False
    words = {"征询意见表": ("评价未回", "去催办"), "答复": ("待答复", "去催办"), "会办意见": ("会办意见未到", "去催办")}
    for due in handling.deadlines(life, days):
        if asked.near(due.day):
            what, word = words.get(due.what, (f"待{due.what}", "去处理"))
            soft = due.what == "征询意见表"  # the regulation says 「及时」 and no number of days
            yield due.day, f"{what}：{life.no} {life.title}", due.organ, word, soft


def residents(asked: Asked) -> Iterator[Task]:
    """Opinions of this year and the last whose term is near or past; one line for all whose people are still to be told."""
    days, terms = calendar(asked.session), standard_of(asked.session)[0].terms
    untold = []
    for one in opinion_flow.facts(asked.session, date(asked.year - 1, 1, 1), asked.last):
        at = opinions.state(one, asked.today, terms, days)
        if at in (opinions.OpinionState.OPEN, opinions.OpinionState.OVERDUE):
            day = opinions.due(one, terms, days)
            if asked.near(day):
                door = rows_door("去登记", "opinion-flow", (one.id,), f"意见 {one.no}")
                yield asked.task(day, "意见", f"待答复：{one.no} {one.content}", one.handler or one.station, door)
        elif one.collected_on.year == asked.year and any(opinions.lacks_feedback(one, asked.today, terms, days)):
            untold.append(one.id)
    if untold:
        door = rows_door("去反馈", "opinion-flow", untold, "有结果还没有反馈的意见")
        yield asked.task(None, "意见", f"{len(untold)} 条意见有了结果，还没有反馈给代表或群众", "", door)


def duty_reports(asked: Asked) -> Iterator[Task]:
    """Planned oral reports that were not given, a batch of one day in one line; reports without the ballot others have."""
    if asked.closed:
        return
    statement = (
        select(DutyReport, col(Person.name))
        .join(Mandate, col(Mandate.id) == col(DutyReport.mandate_id))
        .join(Person, col(Person.id) == col(Mandate.person_id))
        .where(col(DutyReport.archived).is_(False), DutyReport.year == asked.year)
        .order_by(col(Person.sort_stroke))
    )
    rows = asked.session.exec(statement).all()
    planned: dict[tuple[date, str], list[tuple[int, str]]] = defaultdict(list)
    for report, name in rows:
        if report.oral_on is None and report.planned_on is not None and asked.near(report.planned_on):
            planned[report.planned_on, report.batch or ""].append((report.rowid, name))
    for (day, batch), listed in planned.items():
        door = rows_door("去登记", "duty-reports", (number for number, _ in listed), f"{batch or '安排的'}述职")
        text = f"{batch}口头述职 {len(listed)} 人"
        yield asked.task(day, "述职", text, people(name for _, name in listed), door)
    if any(report.valid for report, _ in rows):
        bare = [(report, name) for report, name in rows if report.oral_on and not report.valid]
        for report, name in bare:
            door = rows_door("去登记", "duty-reports", (report.rowid,), "没有测评结果的述职")
            yield asked.task(report.oral_on, "述职", "口头述职之后没有登记测评结果", names.printed(name), door)


def rectifications(asked: Asked) -> Iterator[Task]:
    """What deputies are to mend, also from earlier years, near its day or past it."""
    statement = (
        select(Rectification, col(Person.name))
        .join(Mandate, col(Mandate.id) == col(Rectification.mandate_id))
        .join(Person, col(Person.id) == col(Mandate.person_id))
        .where(
            col(Rectification.archived).is_(False),
            col(Rectification.done_on).is_(None),
            Rectification.year <= asked.year,
        )
    )
    for one, name in asked.session.exec(statement):
        if asked.near(one.due_on):
            from_ = f"（{one.year} 年度）" if one.year < asked.year else ""
            door = rows_door("去登记", "rectifications", (one.rowid,), f"整改 {one.no}")
            yield asked.task(one.due_on, "整改", f"{one.content}{from_}", names.printed(name), door)


def matters(asked: Asked) -> Iterator[Task]:
    """Matters of the residents' deliberation and opinions of supervision that an organ has not answered."""
    found: tuple[tuple[type[Row], str, str, str], ...] = (
        (CouncilMatter, "议事", "council-matters", "title"),
        (Finding, "监督", "findings", "content"),
    )
    for table, kind, page, title in found:
        columns = table.__table__.c  # type: ignore[attr-defined]
        statement = (
            sa.select(columns.id, columns.no, columns[title], columns.handler, columns.due_on)
            .join(Activity, col(Activity.id) == columns.activity_id)
            .where(
                columns.archived.is_(False),
                columns.answered_on.is_(None),
                columns.handler.is_not(None),
                col(Activity.held_on) <= asked.last,
            )
        )
        for number, no, words, handler, due in asked.session.connection().execute(statement):
            if asked.near(due):
                door = rows_door("去登记", page, (number,), f"{no} 待答复")
                yield asked.task(due, kind, f"待答复：{no} {words}", handler, door)


def projects(asked: Asked) -> Iterator[Task]:
    """Livelihood projects that should be finished by now, or soon."""
    statement = select(LivelihoodProject).where(
        col(LivelihoodProject.archived).is_(False),
        LivelihoodProject.year <= asked.year,
        col(LivelihoodProject.state).in_([ProjectState.PLANNED, ProjectState.UNDER_WAY]),
        col(LivelihoodProject.due_on) <= asked.horizon,
    )
    for one in asked.session.exec(statement):
        door = rows_door("去登记", "projects", (one.rowid,), f"项目 {one.no}")
        yield asked.task(one.due_on, "民生实事", f"{one.state.label}：{one.name}", one.lead or "", door)


SOURCES: tuple[Source, ...] = (suggestions, residents, duty_reports, rectifications, matters, projects)
