"""The example's own period of the board of points: the months a mid-term review of the deputies looks at."""

from collections.abc import Callable
from datetime import date

from sqlmodel import Session

from gongshu_desk.domain.points.board import Period
from gongshu_desk.services import points_periods
from gongshu_desk.services.desk import Desk

NAME = "届中考察期"


def keep(desk: Desk, year: int, stamp: Callable[[Session], None]) -> None:
    """March to October of the year; `stamp` gives the new row its identity, the same from the same seed."""
    first, last = date(year, 3, 1), date(year, 10, 31)
    with desk.store.write(f"新增积分期间「{NAME}」") as session:
        stamp(session)
        points_periods.put(session, (Period(NAME, NAME, first, last),))
