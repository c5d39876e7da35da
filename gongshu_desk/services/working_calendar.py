"""The working calendar of this office: the announced holidays, as the clerk has mended and completed them (工作日历)."""

from collections import defaultdict
from datetime import date

from sqlmodel import Session, col, select

from gongshu_desk.domain.workdays import Calendar, holidays
from gongshu_desk.store.trade_tables import CalendarDay


def calendar(session: Session) -> Calendar:
    """Which days are not what their weekday says: the announced holidays, corrected by what the clerk entered.

    A day entered as 上班 is worked whatever was announced, one entered as 放假 is not.
    """
    rows = session.exec(
        select(col(CalendarDay.day), col(CalendarDay.working)).where(col(CalendarDay.archived).is_(False))
    )
    entered: dict[int, dict[date, bool]] = defaultdict(dict)
    for day, working in rows:
        entered[day.year][day] = working

    def of_year(year: int) -> frozenset[date]:
        days = set(holidays(year))
        for day, working in entered.get(year, {}).items():
            if working == (day.weekday() < 5):
                days.discard(day)
            else:
                days.add(day)
        return frozenset(days)

    return of_year
