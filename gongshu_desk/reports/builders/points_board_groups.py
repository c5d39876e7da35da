"""Second part of 积分榜: bands with numerator and denominator, the distribution, the groups."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from gongshu_desk.domain.figures import NO_RATE, plain, shown
from gongshu_desk.domain.forms.board import BoardFigures
from gongshu_desk.domain.points.board import BandShare, Bin, BoardGroup
from gongshu_desk.reports.cells import cell, head
from gongshu_desk.reports.chart_blocks import Columns, counted
from gongshu_desk.reports.document import Beside, Block, Cell, Column, Group, Heading, Paragraph, Row, Table, Together
from gongshu_desk.reports.ink import GROUP_RULE, TOTAL_RULE
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import percent, points, ratio, signed

ROW = 6.6
LEFT, RIGHT = 112.0, 140.0
WIDE = 260.0
MOST_SPELLED = 8
"""With so many bins both ends of each stand under its column; with more the lower end alone."""


def summary_blocks(figures: BoardFigures) -> tuple[Block, ...]:
    """Bands beside the distribution, then the groups; what there is none of is left out."""
    blocks: list[Block] = []
    if figures.bins and figures.bands:
        left: tuple[Block, ...] = (Heading("一、等次", _graded(figures)), _band_table(figures))
        blocks.append(Together((Beside(left, _distribution(figures, "二"), LEFT, RIGHT),)))
    elif figures.bins:
        blocks.append(Together(_distribution(figures, "一")))
    if figures.groups:
        number = "三" if figures.bins and figures.bands else "二" if figures.bins else "一"
        blocks.append(Together((Heading(f"{number}、代表小组", "积分为计分代表的", before=8.6), _group_table(figures))))
    return tuple(blocks)


def _graded(figures: BoardFigures) -> str:
    everyone = figures.everyone
    return f"计分 {everyone.graded} 人，排名 {everyone.ranked} 人"


# --- bands and distribution -----------------------------------------------------------------------------------


def _band_table(figures: BoardFigures) -> Table:
    columns = (
        Column(26, Align.CENTRE, 10.0),
        Column(30, Align.CENTRE, 9.6, pad=0.6),
        Column(18, Align.FIGURE, 10.0),
        Column(20, Align.CENTRE, 9.6),
        Column(18, Align.CENTRE, 9.6),
    )
    heads = Row(tuple(head(text) for text in ("等次", "分数线", "人数", "占比", "百分比")), ROW)
    rows = tuple(_band_row(figures, at, band) for at, band in enumerate(figures.bands))
    everyone = figures.everyone
    total = Row(
        (cell("合　计", role=Role.HEAD, span=2, align=Align.CENTRE), cell(str(everyone.people), role=Role.HEAD), cell(), cell()),
        ROW, tint=True, rule=TOTAL_RULE,
    )  # fmt: skip
    return Table(columns, (Group(rows),), (heads,), (total,))


def _band_row(figures: BoardFigures, at: int, band: BandShare) -> Row:
    role = Role.HEAD if at == 0 else Role.TABLE
    return Row(
        (cell(band.label, role=role), cell(_limits(figures, at)), cell(str(band.count), role=role),
         cell(ratio(band.share)), cell(percent(band.share))), ROW,
    )  # fmt: skip


def _limits(figures: BoardFigures, at: int) -> str:
    """90 分以上, 80 分以上, 不满 60 分; 不计分 for who is not graded."""
    band = figures.bands[at]
    if not band.graded or band.start is None:
        return "不计分"
    last = [one for one in figures.bands if one.graded]
    if at == len(last) - 1 and at > 0 and last[at - 1].start is not None:
        return f"不满 {plain(last[at - 1].start or 0)} 分"
    quota = f"，限 {figures.top_quota_percent}%" if at == 0 and figures.top_quota_percent is not None else ""
    return f"{plain(band.start)} 分以上{quota}"


def _distribution(figures: BoardFigures, number: str) -> tuple[Block, ...]:
    bins = figures.bins
    series = counted("", [one.count for one in bins])
    spelled = len(bins) <= MOST_SPELLED
    labels = tuple(_span(figures, one) if spelled else shown(one.low) for one in bins)
    chart = Columns(labels, (series,), height=24.0)
    note = "单位：人" if spelled else f"单位：人；柱下是每段的起分，末段不满 {shown(bins[-1].high)} 分"
    told: list[Block] = [Heading(f"{number}、积分分布", note), chart]
    if figures.bands:
        told.append(Paragraph(_lines_told(figures), size=8.8, leading=12.6, before=1.0))
    return tuple(told)


def _span(figures: BoardFigures, one: Bin) -> str:
    """60～69.9: both ends, as rounded totals have them."""
    return f"{shown(one.low)}～{shown(one.high - Decimal(1).scaleb(-figures.decimals))}"


def _lines_told(figures: BoardFigures) -> str:
    """Which bins reach which band by points alone, so that the chart needs no colour to tell it."""
    parts = []
    for label in dict.fromkeys(one.band for one in figures.bins if one.band is not None):
        own = [one for one in figures.bins if one.band == label]
        parts.append(f"{label} {sum(one.count for one in own)} 人")
    return f"按分数线（限额、否决之前）：{'，'.join(reversed(parts))}。"


# --- groups ---------------------------------------------------------------------------------------------------


def _group_table(figures: BoardFigures) -> Table:
    labels = [band.label for band in figures.bands]
    compared = figures.compared is not None
    heads = ["代表小组", "人数", "计分", "排名", "人均积分", "最高", "最低", *labels]
    heads += ["上年人均", "增减"] if compared else []
    rest = (WIDE - 46.0) / (len(heads) - 1)
    columns = (
        Column(46, Align.LEFT, 10.0, pad=2.4),
        *(Column(rest, Align.FIGURE, 9.8, rule=GROUP_RULE if at in (3, 6) else 0.3) for at in range(len(heads) - 1)),
    )
    rows = tuple(_group_row(figures, one, labels, compared) for one in figures.groups)
    total = _group_row(figures, figures.everyone, labels, compared, bold=True)
    return Table(columns, (Group(rows),), (Row(tuple(map(head, heads)), ROW),), (total,))


def _group_row(
    figures: BoardFigures, group: BoardGroup, labels: Sequence[str], compared: bool, *, bold: bool = False
) -> Row:
    role = Role.HEAD if bold else Role.TABLE
    cells = [cell("全　体" if bold else group.name or "未编组", role=role, align=Align.CENTRE if bold else None)]
    cells += [cell(str(number), role=role) for number in (group.people, group.graded, group.ranked)]
    cells.append(_points(figures, group.average, Role.HEAD))
    cells += [
        _points(figures, None if value is None else Fraction(value), role) for value in (group.best, group.lowest)
    ]
    cells += [cell(str(group.bands.get(label, 0)), role=role) for label in labels]
    if compared:
        before, now = group.last_year_average, group.average
        change = None if before is None or now is None else now - before
        cells += [_points(figures, before, role)]
        cells.append(
            cell(NO_RATE, align=Align.CENTRE) if change is None else cell(signed(change, figures.decimals), role=role)
        )
    return Row(tuple(cells), ROW, tint=bold, rule=TOTAL_RULE if bold else 0.3)


def _points(figures: BoardFigures, value: Fraction | None, role: Role) -> Cell:
    return cell(NO_RATE, align=Align.CENTRE) if value is None else cell(points(value, figures.decimals), role=role)
