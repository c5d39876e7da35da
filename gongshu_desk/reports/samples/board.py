"""The board of the sample office: its year, or its first half with two rule versions beside each other."""

from collections import Counter
from datetime import date
from decimal import Decimal
from fractions import Fraction

from gongshu_desk.domain.figures import competition_ranks
from gongshu_desk.domain.forms.board import BoardFigures, BoardPerson
from gongshu_desk.domain.points.board import BoardGroup, BoardPart, BoardRow, Period, bins, group_of, groups_of, shares
from gongshu_desk.domain.points.facts import Row
from gongshu_desk.domain.points.scheme import read
from gongshu_desk.domain.summary import DeputyYear
from gongshu_desk.reports.samples.yearly import SCHEME, STAMP, groups

YEAR = Period("year", "全年", date(2026, 1, 1), date(2026, 12, 31))
THIRD = Period("q3", "第三季度", date(2026, 7, 1), date(2026, 9, 30))
BEFORE = Period("year", "全年", date(2025, 1, 1), date(2025, 12, 31))
BY_ELECTION = "马骁"
_BANDS = """
code = "sample"
version = 1
title = "示例"
effective_from = 2025-01-01
[[bands]]
label = "优秀"
from = "90"
[[bands]]
label = "良好"
from = "80"
[[bands]]
label = "称职"
from = "60"
[[bands]]
label = "不称职"
from = "0"
[[categories]]
code = "A"
name = "甲"
[[items]]
code = "A1"
category = "A"
name = "甲"
source = "attendance"
basis = "per_event"
points = "1"
"""


def board(
    *, period: Period = YEAR, split: bool = False, by_group: bool = False, only: int | None = None
) -> BoardFigures:
    """The year; a quarter has what it added and no bands, a split year two subtotals; `only` prints the first few."""
    deputies = [deputy for group in groups() for deputy in group.deputies]
    rows = sorted((_row(deputy, at) for at, deputy in enumerate(deputies)), key=lambda one: one.row.rank or 99)
    if by_group:
        rows.sort(key=lambda one: one.row.group[1:2] and "一二三四".index(one.row.group[1]))
    scheme = read(_BANDS)
    labels = [band.label for band in SCHEME.bands]
    last = [row for at, one in enumerate(rows) if (row := _last_row(one, at)) is not None]
    everyone = group_of("全体", rows, labels, group_of("", [BoardRow(row) for row in last], labels).average)
    shared = Counter(one.row.rank for one in rows)
    whole = period.whole_year
    people = tuple(_person(one, shared, whole=whole, split=split) for one in rows)
    return BoardFigures(
        stamp=STAMP,
        year=2026,
        level="区",
        period=period,
        final=whole,
        split=split,
        people=people[:only],
        groups=_groups(rows, labels, last),
        everyone=everyone,
        bands=shares(scheme, everyone) if whole else (),
        bins=bins([one.row.total for one in rows if one.graded], scheme),
        parts=_parts() if split else (),
        categories=SCHEME.categories,
        top_quota_percent=20 if whole else None,
        compared=BEFORE,
        by_group=by_group,
        shown_of=None if only is None else len(people),
    )


def _groups(rows: list[BoardRow], labels: list[str], last: list[Row]) -> tuple[BoardGroup, ...]:
    return groups_of(rows, labels, lambda name: (0, "", "一二三四".index(name[1]), name), last)


def _parts() -> tuple[BoardPart, ...]:
    middle = date(2026, 6, 30), date(2026, 7, 1)
    return (
        BoardPart(STAMP.scheme_title, 1, YEAR.first, middle[0]),
        BoardPart(STAMP.scheme_title, 2, middle[1], YEAR.last),
    )


def _row(deputy: DeputyYear, at: int) -> BoardRow:
    told = deputy.points
    exact = Fraction(told.total)
    row = Row(
        deputy.certificate_no, deputy.name, deputy.group, decimal_of(deputy), exact, told.band, told.rank,
        Fraction(deputy.work.days), {code: Fraction(value) for code, value in told.categories.items()},
        f"年度内有{told.reason}，不评定" if told.reason else "",
    )  # fmt: skip
    last = _last_total(deputy, at)
    first = Fraction(round(exact * 12 / 10), 2)
    return BoardRow(
        row, exact - first, last, None if last is None else _last_ranks()[at], subtotals=(first, exact - first)
    )


def _last_total(deputy: DeputyYear, at: int) -> Decimal | None:
    """Made-up points of the year before; who came by a by-election had none."""
    if deputy.name == BY_ELECTION:
        return None
    return decimal_of(deputy) + Decimal((at * 7) % 19 - 10) / 2


def decimal_of(deputy: DeputyYear) -> Decimal:
    """The total as the sample writes it."""
    return Decimal(str(deputy.points.total))


def _last_ranks() -> dict[int, int]:
    """Ranks of the year before, of all who had points then."""
    deputies = [deputy for group in groups() for deputy in group.deputies]
    totals = {at: last for at, deputy in enumerate(deputies) if (last := _last_total(deputy, at)) is not None}
    return dict(zip(totals, competition_ranks(list(totals.values())), strict=True))


def _last_row(one: BoardRow, at: int) -> Row | None:
    if one.last_year_total is None:
        return None
    return Row(one.row.certificate_no, one.row.name, one.row.group, one.last_year_total, Fraction(one.last_year_total),
               "称职", at, Fraction(0), {})  # fmt: skip


def _person(one: BoardRow, shared: Counter[int | None], *, whole: bool, split: bool) -> BoardPerson:
    row = one.row
    return BoardPerson(
        name=row.name,
        certificate_no=row.certificate_no,
        group=row.group,
        days=row.days,
        total=row.total,
        categories=row.categories,
        band=(row.band or "") if whole or not one.graded else "",
        rank=row.rank,
        tied=row.rank is not None and shared[row.rank] > 1,
        added=None if whole else one.added,
        subtotals=one.subtotals if split else (),
        last_total=one.last_year_total,
        last_rank=one.last_year_rank,
        reason=row.remark,
        remark="人代会会议有缺席，不进入最高等次" if row.name == "金毅" and whole else "",
    )
