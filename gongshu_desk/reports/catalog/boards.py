"""The board of points of a year or one of its periods."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from gongshu_desk.errors import InvalidInput
from gongshu_desk.reports.builders import points_board
from gongshu_desk.reports.catalog.entry import Choice, Options, Report, chosen
from gongshu_desk.reports.samples import board as samples
from gongshu_desk.services.board_figures import board_figures
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.points_board import Period, of_dates
from gongshu_desk.services.points_periods import built_in

NOBODY = ("{year} 年度没有在任代表。", "请先导入代表名册。")

PERIOD = Choice(
    "period",
    "期间",
    tuple((one.key, one.name) for one in built_in(2000)),
    "积分累计到期间最后一天；本单位自己加的期间写名称，任意日期写 2025-03-01..2025-05-31",
    open=True,
)
ORDER = Choice("order", "排列", (("rank", "按名次"), ("group", "按代表小组")), "同一小组内仍按名次")
SPLIT = Choice("split", "年内换过规则的", (("no", "全年用一个版本"), ("yes", "按规则版本分段")), "分段时两段的小计并列")


def _board(desk: Desk, options: Options) -> Sequence[Any]:
    return board_figures(
        desk,
        options.year,
        _period(options),
        split=chosen(SPLIT, options) == "yes",
        by_group=chosen(ORDER, options) == "group",
        only=options.mandate,
    )


def _period(options: Options) -> str | Period:
    """A period of every year, one of the unit's own by its name, or any dates as FROM..TO."""
    told = chosen(PERIOD, options)
    if ".." not in told:
        return told
    first, _, last = told.partition("..")
    try:
        return of_dates(options.year, date.fromisoformat(first), date.fromisoformat(last))
    except ValueError:
        raise InvalidInput(f"「{told}」不是起止日期。", "请写成 2025-03-01..2025-05-31 这样。") from None


REPORTS: tuple[Report, ...] = (
    Report(
        "points-board",
        "年度履职积分榜",
        "看一年或一个期间的名次、等次、分布和各小组，与上年对照",
        ("mandate",),
        _board,
        points_board.build,
        lambda: [samples.board()],
        NOBODY,
        choices=(PERIOD, ORDER, SPLIT),
    ),
)
