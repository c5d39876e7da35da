"""年度工作报告数据页: the figures a work report states, each with its definition, on one page beside the year before."""

from collections.abc import Sequence
from fractions import Fraction

from gongshu_desk.domain.figures import NO_RATE, Rate, half_up, shown
from gongshu_desk.domain.forms.people import KindLine, ReportBlock, ReportLine, WorkReportFigures
from gongshu_desk.domain.summary import Number
from gongshu_desk.reports.cells import cell, head
from gongshu_desk.reports.chart_blocks import Columns, Series
from gongshu_desk.reports.document import (
    LANDSCAPE,
    Beside,
    Block,
    Cell,
    Column,
    Document,
    Group,
    Heading,
    Note,
    Notes,
    Row,
    Running,
    Section,
    Sideline,
    Signature,
    Table,
    Title,
)
from gongshu_desk.reports.ink import GREY, GROUP_RULE, TOTAL_RULE
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import foot_line, long_day, percent, points, ratio, signed

SETUP = LANDSCAPE
LINES_WIDTH, KINDS_WIDTH = 167.0, 89.0
ROW = 5.8
KINDS_ROOM = 86.0
"""Height of the rows of the table of activities with which the chart still stands below them (mm)."""
LEAST_KIND_ROW, MOST_KIND_ROW = 4.3, 5.5
CHARTED = (("人代会出勤率", "大会出勤"), ("培训覆盖率", "培训覆盖"), ("意见解决率", "意见解决"), ("办结率", "建议办结"),
           ("满意率", "建议满意"), ("述职率", "述职"))  # fmt: skip
"""Rates of the chart, with what stands below their columns."""


def build(figures: Sequence[WorkReportFigures]) -> Document:
    """One page."""
    first = figures[0]
    return Document(_title(first), tuple(_section(one) for one in figures), author=first.stamp.unit.name)


def _title(figures: WorkReportFigures) -> str:
    return f"{figures.stamp.unit.locality} {figures.year} 年度工作报告数据页"


def _section(figures: WorkReportFigures) -> Section:
    unit = figures.stamp.unit
    before = "" if figures.compared else f"；{figures.year - 1} 年度没有记录，不作比较"
    left: tuple[Block, ...] = (
        Heading("一、主要数据", f"率 = 分子/分母，增减为百分点{before}", before=4.4),
        _lines(figures),
    )
    right: tuple[Block, ...] = (
        Heading("二、履职活动", "单位：场、人次、人", before=4.4),
        _kinds(figures),
        Heading("图 1　主要比率", f"{figures.year} 年，单位：%", before=5.4, gap=2.0),
        _chart(figures),
    )
    blocks: tuple[Block, ...] = (
        Title(_title(figures), height=12.6, size=21, baseline=8.0),
        Sideline(f"填报单位：{unit.name}（盖章）", _until(figures), height=6.0, gap=2.2),
        Beside(left, right, LINES_WIDTH, KINDS_WIDTH),
        Notes((Note("勾稽", tuple(f"{tie}。" for tie in figures.ties)),), indent=12.0, size=8.4, leading=12.4, before=2.0),
        Signature(("填表人", "审核人", "负责人"), f"联系电话：{unit.phone}" if unit.phone else "", free=6.0),
    )  # fmt: skip
    running = Running(f"{_title(figures)}（续）", f"填报单位：{unit.name}", bold=True)
    return Section(blocks, SETUP, foot_line(figures.stamp), running, person=unit.name)


def _until(figures: WorkReportFigures) -> str:
    if figures.opinions_until is None:
        return "本年度没有群众意见"
    return f"意见解决情况截至 {long_day(figures.opinions_until)}"


# --- the figures ----------------------------------------------------------------------------------------------


def _lines(figures: WorkReportFigures) -> Table:
    widths = (12.0, 34.0, 23.0, 15.0, 22.0, 14.0, 13.0, 34.0)
    aligns = (Align.CENTRE, Align.LEFT, *(Align.FIGURE,) * 5, Align.LEFT)
    ruled = {2, 4, 6, 7}
    columns = tuple(
        Column(width, align, 9.4 if at < 7 else 7.8, pad=1.6 if align is Align.LEFT else 0.6,
               rule=0.0 if at in (3, 5) else GROUP_RULE if at in ruled else 0.3)
        for at, (width, align) in enumerate(zip(widths, aligns, strict=True))
    )  # fmt: skip
    heads = Row(
        (
            head("类别"), head("指　　标"), head(f"{figures.year} 年", span=2), head(f"{figures.year - 1} 年", span=2),
            head("增减"), head("口　　径"),
        ),
        7.0,
    )  # fmt: skip
    return Table(columns, tuple(_block(block) for block in figures.blocks), (heads,))


def _block(block: ReportBlock) -> Group:
    half = (len(block.title) + 1) // 2
    name = Cell(cell(f"{block.title[:half]}\n{block.title[half:]}", role=Role.HEAD, size=9.2).lines,
                rows=len(block.lines), pad=0.4, tint=True)  # fmt: skip
    rows = []
    for at, line in enumerate(block.lines):
        cells = (
            cell(line.label if isinstance(line.value, Rate) else f"{line.label}（{line.unit}）", one_line=True), *_value(line.value, Role.HEAD),
            *_value(line.before, Role.TABLE), cell(_change(line), size=9.0), cell(line.definition, colour=GREY),
        )  # fmt: skip
        rows.append(Row((name, *cells) if at == 0 else cells, ROW, rule=GROUP_RULE if at == 0 else 0.3))
    return Group(tuple(rows), keep=True)


def _value(value: Number | Rate | None, role: Role) -> tuple[Cell, Cell]:
    """n/d and per cent; a plain number stands over both."""
    if value is None:
        return (cell(NO_RATE, colour=GREY), cell(""))
    if isinstance(value, Rate):
        return (cell(ratio(value), size=9.2), cell(percent(value), role=role, size=9.2))
    return (cell(_number(value), role=role), cell(""))


def _number(value: Number) -> str:
    return points(value) if isinstance(value, Fraction) else shown(value)


def _change(line: ReportLine) -> str:
    """What the shown figures differ by: percentage points of rates."""
    now, before = line.value, line.before
    if before is None:
        return NO_RATE
    if isinstance(now, Rate) and isinstance(before, Rate):
        if now.value is None or before.value is None:
            return NO_RATE
        return _signed(half_up(now.value * 100, 1) - half_up(before.value * 100, 1), 1)
    assert not isinstance(now, Rate) and not isinstance(before, Rate)
    if isinstance(now, Fraction) or isinstance(before, Fraction):
        return _signed(half_up(now, 1) - half_up(before, 1), 1)
    return _signed(now - before, None)


def _signed(value: Number, places: int | None) -> str:
    return signed(value, places) if value else "0"


# --- activities and chart -------------------------------------------------------------------------------------


def _kinds(figures: WorkReportFigures) -> Table:
    columns = (
        Column(37.0, Align.LEFT, 8.8, pad=1.8),
        *(Column(13.0, Align.FIGURE, 9.0, rule=GROUP_RULE if at == 3 else 0.3) for at in range(4)),
    )
    heads = Row((head("类　　型"), head("场次"), head("人次"), head("人数"), head("上年场次", size=8.6)), 6.4)
    if not figures.kinds:
        empty = cell("本年度没有登记活动。", span=5, align=Align.CENTRE)
        return Table(columns, (Group((Row((empty,), 7.0),)),), (heads,))
    height = max(LEAST_KIND_ROW, min(MOST_KIND_ROW, KINDS_ROOM / (len(figures.kinds) + 1)))
    rows = tuple(_kind(kind, height) for kind in figures.kinds)
    total = Row(
        (
            cell("合　计", role=Role.HEAD, align=Align.CENTRE),
            cell(str(sum(kind.held for kind in figures.kinds)), role=Role.HEAD),
            cell(str(sum(kind.deputy_times for kind in figures.kinds)), role=Role.HEAD),
            cell(NO_RATE),
            cell(NO_RATE if not figures.compared else str(sum(kind.held_before or 0 for kind in figures.kinds))),
        ),
        height, tint=True, rule=TOTAL_RULE,
    )  # fmt: skip
    return Table(columns, (Group(rows),), (heads,), (total,))


def _kind(kind: KindLine, height: float) -> Row:
    before = NO_RATE if kind.held_before is None else str(kind.held_before)
    texts = (str(kind.held), str(kind.deputy_times), str(kind.persons), before)
    return Row((cell(kind.label.partition("（")[0], one_line=True), *(cell(text) for text in texts)), height)


def _chart(figures: WorkReportFigures) -> Columns:
    """The main rates of the year, each as the table has it under the same word."""
    known = {line.label: line.value for block in figures.blocks for line in block.lines}
    rates = [known.get(label) for label, _ in CHARTED]
    values = [rate.value if isinstance(rate, Rate) else None for rate in rates]
    texts = tuple(NO_RATE if value is None else points(value * 100) for value in values)
    series = Series("", tuple(0.0 if value is None else float(value) for value in values), texts)
    return Columns(tuple(name for _, name in CHARTED), (series,), height=12.0)
