"""Prints that closing a year freezes: which they are, and how some records are chosen among frozen figures.

They are the papers of the whole year that 年终 produces. Certificates have a register of their own that keeps what was
issued, and a sign-in sheet is the paper that was signed at its meeting.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from gongshu_desk.domain.forms import RegisterFigures
from gongshu_desk.domain.forms.liaison import StationBook
from gongshu_desk.domain.packing import Unreadable, unpack
from gongshu_desk.reports.catalog.entry import Options, Report, chosen
from gongshu_desk.services import closing
from gongshu_desk.services.desk import Desk

Figures = tuple[Any, ...]
Narrow = Callable[[Figures, Options], Figures | None]
"""The frozen figures of those that are wanted; None where they are not among them."""


def _whole(figures: Figures, options: Options) -> Figures | None:
    return None if options.narrowed else figures


def _registers(figures: Figures, options: Options) -> Figures | None:
    if not options.mandate:
        return figures
    by_number: dict[str, RegisterFigures] = {one.identity.certificate_no: one for one in figures}
    if set(options.mandate) - by_number.keys():
        return None
    return tuple(one for one in figures if one.identity.certificate_no in options.mandate)


def _stations(figures: Figures, options: Options) -> Figures | None:
    if not options.station:
        return figures
    book: StationBook = figures[0]
    chosen = tuple(station for station in book.stations if station.name in options.station)
    if len(chosen) < len(set(options.station)):
        return None
    return (replace(book, stations=chosen, whole=False),)


NOTICE = "points-notice"
"""What hangs on the wall: a publication after the closing has a paper of its own."""
FROZEN: dict[str, Narrow] = {
    NOTICE: _whole,
    "year-summary": _whole,
    "performance-sheet": _registers,
    "work-report-data": _whole,
    "duty-report": _whole,
    "station-year": _stations,
    "livelihood-supervision": _whole,
}


def frozen_figures(desk: Desk, report: Report, options: Options) -> tuple[Figures | None, str]:
    """The figures that closing froze for this print, narrowed as asked; None where it has to be gathered anew.

    The remark says why a print of a closed year is gathered anew although closing froze it; empty otherwise.
    """
    narrow = FROZEN.get(report.name)
    text = closing.frozen_figures(desk, options.year, report.name) if narrow else None
    if narrow is None or text is None:
        return None, ""
    if report.name == NOTICE and closing.published_since(desk, options.year):
        return None, "结账以后又公示过，按最近一次公示打印"
    if any(chosen(choice, options) != choice.values[0][0] for choice in report.choices):
        return None, "所选的印法不在结账时冻结的打印件里，按冻结的事实重新汇总"
    try:
        found = narrow(unpack(text), options)
    except Unreadable:
        return None, "结账时冻结的打印件在本版程序里读不出，按冻结的事实重新汇总；请核验数据"
    return found, "" if found is not None else "所选的内容不在结账时冻结的打印件里，按冻结的事实重新汇总"
