"""Papers of the liaison stations' work: the roster for the wall, what came of it, and the standard."""

from collections.abc import Sequence
from datetime import date

from gongshu_desk.domain.forms.stations import DutyFigures, StandardFigures, StationRoster
from gongshu_desk.errors import InvalidInput
from gongshu_desk.reports.builders import station_duty, station_roster, station_standard
from gongshu_desk.reports.catalog.entry import Choice, Options, Report, chosen
from gongshu_desk.reports.samples import stations as samples
from gongshu_desk.services import station_figures
from gongshu_desk.services.desk import Desk

_QUARTERS = (("q1", "第一季度"), ("q2", "第二季度"), ("q3", "第三季度"), ("q4", "第四季度"))
SPAN = Choice("span", "时段", (("year", "全年"), *_QUARTERS, *((str(n), f"{n} 月") for n in range(1, 13))))
PHONES = Choice("phones", "代表电话", (("masked", "印，中间几位隐去"), ("none", "不印")), "贴在墙上的值班表不印全号")
DETAILS = Choice("details", "附表", (("lacks", "附各站还缺什么"), ("table", "只打总表")))
AS_OF = Choice(
    "as_of",
    "数据截至",
    (("newest", "登记的最近一天"), ("year_end", "年末")),
    "也可以写一个日期，例如 2025-12-31",
    open=True,
)


def _rosters(desk: Desk, options: Options) -> Sequence[StationRoster]:
    phones = chosen(PHONES, options) == "masked"
    return station_figures.rosters(desk, options.year, options.station, chosen(SPAN, options), phones=phones)


def _duty(desk: Desk, options: Options) -> Sequence[DutyFigures]:
    figures = station_figures.duty(desk, options.year, options.station, chosen(SPAN, options))
    return [figures] if figures else []


def _standard(desk: Desk, options: Options) -> Sequence[StandardFigures]:
    details = chosen(DETAILS, options) == "lacks"
    word = chosen(AS_OF, options)
    as_of = None if word == "newest" else _day(word, options.year)
    figures = station_figures.standard(desk, options.year, options.station, as_of=as_of, details=details)
    return [figures] if figures else []


def _day(word: str, year: int) -> date:
    if word == "year_end":
        return date(year, 12, 31)
    try:
        return date.fromisoformat(word)
    except ValueError:
        raise InvalidInput(f"「{word}」不是日期。", "数据截至请写成 2025-12-31。") from None


REPORTS: tuple[Report, ...] = (
    Report(
        "station-roster",
        "联络站值班表",
        "排好班以后贴在站里：每站一张，按月排列；代表电话隐去中间几位",
        ("station",),
        _rosters,
        station_roster.build,
        samples.rosters,
        ("{year} 年度没有值班安排。", "请先在「值班」页排班。"),
        choices=(SPAN, PHONES),
    ),
    Report(
        "station-duty",
        "联络站值班落实情况",
        "季度、年终看谁到了谁没到：对着当天接待的出席登记得出，写明依据和落实率",
        ("station",),
        _duty,
        station_duty.build,
        lambda: [samples.duty()],
        ("{year} 年度没有值班安排。", "请先在「值班」页排班。"),
        choices=(SPAN,),
    ),
    Report(
        "station-standard",
        "联络站达标情况",
        "检查各站是否达到要求：每项的达到数和应达到数，后附各站还缺什么",
        ("station",),
        _standard,
        station_standard.build,
        lambda: [samples.standard()],
        ("{year} 年度没有联络站。", "请先在「联络站」页登记。"),
        choices=(DETAILS, AS_OF),
    ),
)
