"""Points by quarter (季度亮分): the year's rules over the facts that were there on the last day of each quarter.

Nothing is stored: a quarter is scored again from facts cut off at its last day, so that it comes out the same whenever
it is asked for, and what the fourth quarter has come to is the year's result itself.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from sqlmodel import col, select

from gongshu_desk.domain.forms.people import QuarterFigures, QuarterGroup, QuarterPerson, QuarterScore
from gongshu_desk.domain.points.facts import Row
from gongshu_desk.domain.points.ledger import Result
from gongshu_desk.domain.points.ranking import TOO_SHORT, UNGRADED
from gongshu_desk.domain.points.until import score_until
from gongshu_desk.errors import NotFound
from gongshu_desk.services.catalog import DEPUTIES, SUGGESTIONS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import read
from gongshu_desk.services.namesakes import marks
from gongshu_desk.services.year_figures import YearBook, decimal, group_order, halves_of, year_book
from gongshu_desk.store.facts import Span, group_spans, member_on
from gongshu_desk.store.tables import Mandate

LAST_DAYS = ((3, 31), (6, 30), (9, 30), (12, 31))


def quarter_end(year: int, quarter: int) -> date:
    """The last day of quarter 1 to 4."""
    return date(year, *LAST_DAYS[quarter - 1])


def quarters_begun(year: int, newest: date | None) -> tuple[int, ...]:
    """The quarters whose first day the newest fact has reached; none where there is no fact."""
    if newest is None:
        return ()
    return tuple(q for q in range(1, 5) if newest >= date(year, 3 * q - 2, 1))


def quarter_points(desk: Desk, year: int, quarter: int | None = None) -> list[QuarterFigures]:
    """The points of one quarter, or with None of all quarters begun, side by side; empty before the first fact.

    NotFound for a quarter that has not begun by the newest fact.
    """
    book = year_book(desk, year)
    begun = quarters_begun(year, book.stamp.data_until)
    if not begun:
        return []
    if quarter is not None and quarter not in begun:
        raise NotFound(
            f"{year} 年第 {quarter} 季度还没有记录，最新的记录在第 {begun[-1]} 季度。",
            f"请改选第 {begun[-1]} 季度以前的季度，或先登记本季度的活动。",
        )
    last = quarter or begun[-1]
    answered, groups, apart = _beside(desk, book)
    results = {q: as_of_quarter(book, q, answered) for q in range(1, last + 1)}
    shown = (quarter,) if quarter else begun
    end = quarter_end(year, last)
    newest = book.stamp.data_until or end
    return [
        QuarterFigures(
            stamp=book.stamp,
            year=year,
            level=book.facts.level.label,
            quarters=shown,
            groups=_groups(book, results, shown, groups, apart, end),
            until=min(end, newest),
            running=newest < end,
            base=decimal(book.result.scheme.base) or 0,
            halves=halves_of(book.result.scheme),
        )
    ]


def _beside(desk: Desk, book: YearBook) -> tuple[dict[str, date], dict[str, list[Span]], dict[str, str]]:
    """When each suggestion was answered, the groups of each mandate with their days, and what parts namesakes."""
    with desk.store.read() as session:
        suggestions = read(session, SUGGESTIONS, year=book.year)
        answered = {v["no"]: v["answered_on"] for v in suggestions if v["answered_on"]}
        apart = marks(v for v in read(session, DEPUTIES) if v["certificate_no"] in book.deputies)
        spans = group_spans(session)
        numbers = dict(session.exec(select(col(Mandate.id), col(Mandate.certificate_no))).all())
    return answered, {numbers[i]: listed for i, listed in spans.items() if i in numbers}, apart


# --- what was known on a day ----------------------------------------------------------------------------------


def as_of_quarter(book: YearBook, quarter: int, answered: Mapping[str, date]) -> Result:
    """The result as of a quarter's last day; that of the fourth is the year's own."""
    if quarter == 4:
        return book.result
    found = score_until(book.result.scheme, book.facts, quarter_end(book.year, quarter), answered)
    assert found is not None  # a quarter ends in its year
    return found


# --- from results to lines ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Ranked:
    """The rows of one result by certificate number, and how many share each rank."""

    rows: Mapping[str, Row]
    shared: Mapping[int, int]


def _ranked(result: Result) -> _Ranked:
    shared: dict[int, int] = defaultdict(int)
    for row in result.rows:
        if row.rank is not None:
            shared[row.rank] += 1
    return _Ranked({row.certificate_no: row for row in result.rows}, shared)


def _groups(
    book: YearBook, results: Mapping[int, Result], shown: tuple[int, ...], spans: Mapping[str, list[Span]],
    apart: Mapping[str, str], end: date,
) -> tuple[QuarterGroup, ...]:  # fmt: skip
    """Everyone with a row as of the last quarter shown, by the group of its last day (or of the last in office)."""
    ranked = {quarter: _ranked(result) for quarter, result in results.items()}
    last = ranked[shown[-1]]
    people = sorted(
        (p for p in book.facts.participants if p.certificate_no in last.rows),
        key=lambda p: (p.sort_key, p.certificate_no),
    )
    found: dict[str, list[QuarterPerson]] = defaultdict(list)
    for person in people:
        no = person.certificate_no
        day = min(end, person.service_to) if person.service_to else end
        group = member_on(spans.get(no, ()), day)
        scores = tuple(_score(ranked, quarter, no) for quarter in shown)
        found[group].append(QuarterPerson(person.name, no, scores, apart.get(no, "")))
    return tuple(QuarterGroup(name or "未编组", tuple(found[name])) for name in sorted(found, key=group_order))


def _score(ranked: Mapping[int, _Ranked], quarter: int, no: str) -> QuarterScore | None:
    row = ranked[quarter].rows.get(no)
    if row is None:
        return None
    before = ranked[quarter - 1].rows.get(no) if quarter > 1 else None
    earlier = before.total if before else Decimal(0)
    ungraded = row.band in (UNGRADED, TOO_SHORT)
    return QuarterScore(
        total=row.total,
        added=row.total - earlier,
        days=row.days,
        days_added=row.days - (before.days if before else Fraction(0)),
        rank=row.rank,
        tied=row.rank is not None and ranked[quarter].shared[row.rank] > 1,
        reason=(row.remark or row.band or "") if ungraded else "",
    )
