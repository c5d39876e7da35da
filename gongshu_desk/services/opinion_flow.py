"""The course of residents' opinions: the rate of those resolved, what is overdue, who still has to be told."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import OpinionRoute, RaisedAt, SuggestionKind
from gongshu_desk.domain.opinions import (
    OpinionFact,
    OpinionState,
    Resolved,
    Terms,
    cohorts,
    due,
    lacks_feedback,
    state,
)
from gongshu_desk.domain.policy import Command
from gongshu_desk.domain.records.suggestion import OpinionDraft, SuggestionDraft
from gongshu_desk.domain.workdays import Calendar
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services.catalog import ACTIVITIES, OPINIONS, SUGGESTIONS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import Values, Writing, put, read
from gongshu_desk.services.listing import next_number
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.records import add, prepared
from gongshu_desk.services.roll_bench import Bench
from gongshu_desk.services.station_people import telling_apart
from gongshu_desk.services.station_rules import standard_of
from gongshu_desk.services.working_calendar import calendar
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import LiaisonStation, Mandate, Opinion, Person, Suggestion


def facts(session: Session, first: date, last: date, stations: Collection[str] = ()) -> list[OpinionFact]:
    """The opinions collected from `first` to `last`, oldest first; of all stations, or of those named."""
    o = Opinion.__table__.c  # type: ignore[attr-defined]
    statement = (
        sa.select(
            o.id, o.no, col(LiaisonStation.name), o.collected_on, o.content, o.route, o.answered_on, o.resolved_on,
            o.due_on, o.told_deputy_on, o.told_resident_on, sa.func.coalesce(col(Person.name), ""),
            sa.func.coalesce(o.handler, ""), sa.func.coalesce(col(Suggestion.no), ""),
        )
        .join(LiaisonStation, col(LiaisonStation.id) == o.station_id)
        .outerjoin(Mandate, col(Mandate.id) == o.receiver_id)
        .outerjoin(Person, col(Person.id) == col(Mandate.person_id))
        .outerjoin(Suggestion, col(Suggestion.id) == o.suggestion_id)
        .where(o.archived.is_(False), o.collected_on.between(first, last))
        .order_by(o.collected_on, o.no)
    )  # fmt: skip
    if stations:
        statement = statement.where(col(LiaisonStation.name).in_(list(stations)))
    return [OpinionFact(*row) for row in session.connection().execute(statement)]


def resolved(session: Session, first: date, last: date, as_of: date, stations: Collection[str] = ()) -> Resolved:
    """解决率 of what was collected in the span, per year of collection and pooled, as of a day, with the ids behind it."""
    return cohorts(facts(session, first, last, stations), first, last, as_of)


def newest(opinions: Iterable[OpinionFact]) -> date | None:
    """The newest day entered for any of the opinions: as of then the records can speak."""
    days = (day for one in opinions for day in (one.collected_on, one.answered_on, one.resolved_on) if day)
    return max(days, default=None)


# --- the list of the page -------------------------------------------------------------------------------------

WANTED: dict[str, str] = {
    "all": "全部",
    "open": "办理中",
    "overdue": "逾期",
    "undated": "待补日期",
    "deputy": "待反馈代表",
    "resident": "待反馈群众",
}
"""What the page 意见办理 lists, in the order of the work."""


@dataclass(frozen=True, slots=True)
class Course:
    """One opinion with how far it is. `replied_on`: the reply to the suggestion it became, not yet entered here."""

    fact: OpinionFact
    state: OpinionState
    due_on: date | None
    lacks_deputy: bool
    lacks_resident: bool
    replied_on: date | None = None

    def wanted(self, key: str) -> bool:
        """Whether it stands in a list of `WANTED`."""
        return {
            "all": True,
            "open": self.state is OpinionState.OPEN,
            "overdue": self.state is OpinionState.OVERDUE,
            "undated": self.state in (OpinionState.UNDATED, OpinionState.TO_EXPLAIN),
            "deputy": self.lacks_deputy,
            "resident": self.lacks_resident,
        }[key]


@dataclass(frozen=True, slots=True)
class Flow:
    """The opinions of a year as of a day, the rate of those resolved by year of collection, and whom they may go to."""

    year: int
    as_of: date
    terms: Terms
    courses: tuple[Course, ...]
    resolved: Resolved
    deputies: tuple[tuple[str, str, str], ...]
    """(certificate number, name, station) of those in office, for the suggestion an opinion becomes."""


def flow(desk: Desk, year: int, as_of: date, ids: Collection[int] = ()) -> Flow:
    """The course of every opinion collected in a year, or of those asked for, whatever their year."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    with desk.store.read() as session:
        wanted, days_off = standard_of(session)[0], calendar(session)
        oldest = session.connection().execute(sa.select(sa.func.min(col(Opinion.collected_on)))).scalar_one()
        every = facts(session, min(oldest or first, first), max(as_of, last))
        replies = _replies(session)
        told = telling_apart(session)
        people = [(s, station) for s, _, serving in Bench(session).on(as_of) for station in (s.station_on(as_of),)
                  if serving]  # fmt: skip
    own = set(ids)
    listed = [one for one in every if (one.id in own if own else first <= one.collected_on <= last)]
    courses = tuple(_course(one, as_of, wanted.terms, days_off, replies) for one in listed)
    since = min((one.collected_on for one in every), default=first)
    deputies = tuple((s.certificate_no, told(s).name, station) for s, station in people)
    return Flow(
        year, as_of, wanted.terms, courses, cohorts(every, date(min(since.year, year), 1, 1), last, as_of), deputies
    )


def _course(
    one: OpinionFact, as_of: date, terms: Terms, days_off: Calendar, replies: Mapping[str, date | None]
) -> Course:  # fmt: skip
    deputy, resident = lacks_feedback(one, as_of, terms, days_off)
    replied = replies.get(one.became) if one.became and not one.answered(as_of) else None
    return Course(one, state(one, as_of, terms, days_off), due(one, terms, days_off), deputy, resident, replied)


def _replies(session: Session) -> dict[str, date | None]:
    """number of a suggestion → the day of its written reply."""
    statement = sa.select(col(Suggestion.no), col(Suggestion.answered_on)).where(col(Suggestion.archived).is_(False))
    return {no: day for no, day in session.connection().execute(statement)}  # noqa: C416 - rows are no pairs to mypy


def with_states(desk: Desk, rows: list[Values], year: int) -> None:
    """Add to the list of opinions `state`, `term` (办理期限, entered or by the unit's terms) and `lacks`, as of today."""
    if not rows:
        return
    found = {c.fact.id: c for c in flow(desk, year, desk.today(), [row["id"] for row in rows]).courses}
    for row in rows:
        course = found.get(row["id"])
        row["state"] = course.state.value if course else None
        row["term"] = course.due_on if course else None


# --- what the clerk does --------------------------------------------------------------------------------------


def tell(desk: Desk, ids: Sequence[int], *, deputy_on: date | None = None, resident_on: date | None = None) -> Saved:
    """Enter that deputy, resident or both were told, for several opinions in one write; a day already there stays.

    InvalidInput where no day is given, or it lies before the collection of one of them.
    """
    if deputy_on is None and resident_on is None:
        raise InvalidInput("没有填反馈日期。", "请至少填一个日期。")
    with desk.store.write(f"登记反馈 {len(ids)} 条群众意见", Command.ENTER) as session:
        for row in _rows(session, ids):
            for name, day in (("told_deputy_on", deputy_on), ("told_resident_on", resident_on)):
                if day is not None and getattr(row, name) is None:
                    _refuse_early(row, day, "反馈日期")
                    setattr(row, name, day)
    return _saved(desk)


def answer(desk: Desk, ids: Sequence[int], on: date, *, resolved_on: date | None = None, result: str = "") -> Saved:
    """Enter the answer, and if so that it is resolved, for several opinions in one write; what is there stays."""
    with desk.store.write(f"登记答复 {len(ids)} 条群众意见", Command.ENTER) as session:
        for row in _rows(session, ids):
            for name, day, label in (("answered_on", on, "答复日期"), ("resolved_on", resolved_on, "解决日期")):
                if day is not None and getattr(row, name) is None:
                    _refuse_early(row, day, label)
                    setattr(row, name, day)
            if result.strip() and not row.result:
                row.result = result.strip()
    return _saved(desk)


def collect(
    desk: Desk, activity_no: str, content: str, route: OpinionRoute, raised_by: str = "", receiver: str = ""
) -> tuple[str, Saved]:
    """Enter one opinion heard at a reception: station and day are those of the reception, the number is the next one.

    What is answered on the spot bears that day as its answer. Returns the number. Errors: NotFound without such an
    activity; InvalidInput for a reception without a station, or an empty content.
    """
    with desk.store.read() as session:
        found = [row for row in read(session, ACTIVITIES) if row["no"] == activity_no]
        known = [no for (no,) in session.connection().execute(sa.select(col(Opinion.no)).order_by(col(Opinion.id)))]
    if not found:
        raise NotFound(f"没有编号为「{activity_no}」的活动。", "请在「活动」页核对编号。")
    held = found[0]
    if not held["station"]:
        raise InvalidInput(f"「{held['name']}」没有登记联络站。", "请先在「活动」页填联络站。")
    if not content.strip():
        raise InvalidInput("没有写意见内容。", "请写一句话，例如 小区路灯不亮。")
    year = held["held_on"].year
    own = [no for no in known if str(year) in no] or (
        [f"Y{year}0000"] if known and str(year - 1) in known[-1] else known
    )
    number = next_number(own, f"Y{year}0001")
    while number in known:
        number = next_number([number], number)
    draft = OpinionDraft(
        no=number,
        station=held["station"],
        activity_no=activity_no,
        collected_on=held["held_on"],
        raised_by=raised_by.strip() or None,
        content=content.strip(),
        route=route,
        answered_on=held["held_on"] if route is OpinionRoute.ON_THE_SPOT else None,
        receiver=receiver or None,
    )
    return number, add(desk, OPINIONS, draft)


def become(desk: Desk, ids: Sequence[int], lead: str, title: str, raised_on: date) -> tuple[str, Saved]:
    """Make one suggestion of some opinions in one write: its content is theirs, they bear its number (转为建议编号).

    Returns its number. Errors: Conflict where one of them became a suggestion already; InvalidInput for a lead who is
    not in office that day, or an empty title.
    """
    if not title.strip():
        raise InvalidInput("没有填建议标题。", "请写明标题，例如 关于增设路灯的建议。")
    with desk.store.write(f"{len(ids)} 条群众意见转为建议「{title.strip()}」", Command.ENTER) as session:
        rows = _rows(session, ids)
        for row in rows:
            if row.suggestion_id is not None:
                raise Conflict(f"意见 {row.no} 已经转为建议。", "请在「建议」页打开那件建议。")
            _refuse_early(row, raised_on, "提出日期")
        lookup = Lookup(session)
        holder = lookup.holders.get(lead)
        if holder is None or not holder.serves(raised_on):
            raise InvalidInput(f"领衔代表 {lead} 当天不在任或暂停执行职务。", "请另选一位在任代表。")
        known = session.connection().execute(
            sa.select(col(Suggestion.no)).where(sa.extract("year", col(Suggestion.raised_on)) == raised_on.year)
        )
        draft = SuggestionDraft(
            no=_free(session, next_number([no for (no,) in known], f"S{raised_on.year}001")),
            kind=SuggestionKind.SUGGESTION,
            title=title.strip(),
            raised_on=raised_on,
            raised_at=RaisedAt.INTER_SESSION,
            lead=lead,
            content=_content(session, rows),
        )
        made = put(Writing(SUGGESTIONS, session, lookup, prepared(SUGGESTIONS, lookup, draft), None, desk.today()))
        session.flush()
        for row in rows:
            row.suggestion_id = made.rowid
    return draft.no, _saved(desk)


def _content(session: Session, rows: Sequence[Opinion]) -> str:
    """What the residents said, with station, day and number of each opinion."""
    names = {s.rowid: s.name for s in session.exec(select(LiaisonStation))}
    said = [f"{names[r.station_id]} {r.collected_on.isoformat()} 收集（{r.no}）：{r.content.strip()}" for r in rows]
    return "\n".join(said)[:2000]


def _free(session: Session, no: str) -> str:
    taken = {known for (known,) in session.connection().execute(sa.select(col(Suggestion.no)))}
    while no in taken:
        no = next_number([no], no)
    return no


def _rows(session: Session, ids: Sequence[int]) -> list[Opinion]:
    if not ids:
        raise InvalidInput("没有选中意见。", "请先在表里选一条或几条。")
    rows = [session.get(Opinion, number) for number in ids]
    found = [row for row in rows if row is not None and not row.archived]
    if len(found) != len(ids):
        raise NotFound("选中的意见有的已经不在了。", "请按 F5 刷新列表再试。")
    return found


def _refuse_early(row: Opinion, day: date, label: str) -> None:
    if day < row.collected_on:
        step = "请核对日期，或只选一条来填。"
        raise InvalidInput(
            f"{label} {day.isoformat()} 早于意见 {row.no} 的收集日期 {row.collected_on.isoformat()}。", step
        )


def _saved(desk: Desk) -> Saved:
    assert desk.store.last is not None
    return desk.store.last
