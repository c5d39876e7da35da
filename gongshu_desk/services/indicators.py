"""The figures a district reports (指标), for a year, a term or any span: each with definition, parts and rows behind it.

One read of the store, one way to count: where the workbook, the dashboard or a page states the same figure of a year,
it is the same number (`tests/services/test_indicators.py` holds them side by side). A closed year is counted from its
records like every other; its frozen points and prints are what was true on the day of closing.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from sqlmodel import Session

from gongshu_desk.domain.codes import ActivityKind
from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.indicators import Indicator, Indicators, Span, grouped
from gongshu_desk.domain.periods import year_span
from gongshu_desk.errors import InvalidInput
from gongshu_desk.services import (
    indicators_duty,
    indicators_honours,
    indicators_meetings,
    indicators_people,
    indicators_stations,
    indicators_suggestions,
    indicators_supervision,
    points,
    spans,
)
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.indicator_facts import Facts, gather
from gongshu_desk.services.year_figures import attendance_rate, in_service

_GROUPS: tuple[Callable[[Facts], Iterator[Indicator]], ...] = (
    indicators_people.figures,
    indicators_meetings.figures,
    indicators_stations.figures,
    indicators_suggestions.figures,
    indicators_supervision.figures,
    indicators_duty.figures,
    indicators_honours.figures,
    indicators_meetings.by_kind,
)
_TIES: tuple[Callable[[Facts], Iterator[str]], ...] = (
    indicators_stations.ties,
    indicators_suggestions.ties,
    indicators_meetings.ties,
    indicators_duty.ties,
    indicators_honours.ties,
)


def indicators(desk: Desk, span: Span, as_of: date | None = None) -> Indicators:
    """All figures of a span, known up to a day (today where not given).

    What lies after that day is not counted, and what was answered, resolved or done after it is still open.
    InvalidInput where the day lies before the span.
    """
    day = as_of or max(desk.today(), span.first)
    if day < span.first:
        raise InvalidInput(
            f"截至日期 {day.isoformat()} 早于统计的第一天 {span.first.isoformat()}。", "请把截至日期改到这一天以后。"
        )
    with desk.store.read() as session:
        facts = gather(session, span, day, spans.number_of(session, span, desk.today()))
        items = tuple(item for figures in _GROUPS for item in figures(facts))
        items = tuple(_beside_frozen(session, facts, items))
        ties = tuple(tie for told in _TIES for tie in told(facts))
    return Indicators(span, day, items, ties)


def _beside_frozen(session: Session, facts: Facts, items: tuple[Indicator, ...]) -> Iterator[Indicator]:
    """Of one closed year: what was frozen, where that is another number than the records give now."""
    year = facts.span.first.year
    whole = (facts.span.first, facts.span.last) == year_span(year)
    closed = points.closed_year(session, year) if whole else None
    if closed is None:
        yield from items
        return
    frozen = points.thaw(closed).facts
    marks = [mark for person in frozen.participants for mark in in_service(frozen, person)]
    kept = {
        "attendance.rate": attendance_rate(marks),
        "attendance.congress": attendance_rate(m for m in marks if m.activity.kind is ActivityKind.CONGRESS),
    }
    for item in items:
        before = kept.get(item.key)
        if before is not None and before != item.value:
            told = f"{closed.closed_on.isoformat()} 结账时为 {before.percent()}%（{_shown(before)}），结账后记录有更正"
            item = replace(item, note=told)
        yield item


def _shown(rate: Rate) -> str:
    """「631/656」."""
    return f"{grouped(rate.numerator)}/{grouped(rate.denominator)}"
