"""联络站年度情况: a summary of all stations where there are several, then a page per station."""

from collections.abc import Sequence

from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.forms.liaison import OpinionCount, StationBook, StationDeputy, StationYear, summed
from gongshu_desk.domain.names import printed
from gongshu_desk.reports.builders.hand_forms import name_of, unbroken
from gongshu_desk.reports.builders.station_summary import summary_section
from gongshu_desk.reports.cells import cell, head
from gongshu_desk.reports.chart_blocks import Columns, counted
from gongshu_desk.reports.document import (
    PORTRAIT,
    Beside,
    Block,
    Cell,
    Column,
    Document,
    Group,
    Heading,
    Paragraph,
    Row,
    Run,
    Running,
    Section,
    Signature,
    Table,
    Title,
    Together,
)
from gongshu_desk.reports.ink import GREY, GROUP_RULE, TOTAL_RULE
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import dotted_day, foot_line, long_day, name_lines, percent, ratio

TITLE = "代表联络站年度情况"
SETUP = PORTRAIT
MONTHS = tuple(f"{month}月" for month in range(1, 13))
LEFT, RIGHT = 67.0, 93.0
"""Widths of the two tables side by side; 5 mm between them."""
ACROSS = 3
"""Deputies in a line of the list."""


def build(figures: Sequence[StationBook]) -> Document:
    """For each book the summary of its stations, if it has more than one, then every station."""
    sections: list[Section] = []
    for book in figures:
        if len(book.stations) > 1:
            sections.append(summary_section(book))
        sections += [_section(book, station) for station in book.stations]
    only = figures[0].stations[0].name if len(figures) == 1 and len(figures[0].stations) == 1 else ""
    title = f"{only or TITLE}{'年度情况' if only else ''}（{figures[0].year} 年度）" if figures else TITLE
    return Document(title, tuple(sections), author=figures[0].stamp.unit.name if figures else "")


def _section(book: StationBook, station: StationYear) -> Section:
    blocks: tuple[Block, ...] = (
        Title(TITLE, height=22.0, subtitle=f"（{book.year} 年度）"),
        _file(station),
        Beside(_activities(station), _opinions(book, station), LEFT, RIGHT),
        *_months(station),
        *_deputies(station),
        *_honours(station),
        Signature(("填表人", "审核人", "负责人")),
    )
    running = Running(f"{TITLE}（续）　{station.name}", f"{book.year} 年度", bold=True)
    return Section(blocks, SETUP, foot_line(book.stamp), running, person=station.name)


def _file(station: StationYear) -> Table:
    columns = (Column(24), Column(69, size=10, pad=2.4), Column(24), Column(48, size=10, pad=2.4))
    rows = (
        Row((name_of("联络站"), cell(station.name, role=Role.HEAD, size=10.6), name_of("编号"), cell(station.no)), 7.8),
        Row((name_of("地址"), cell(station.address), name_of("接待日"), cell(station.reception_day)), 7.8),
        Row((name_of("联系人"), cell(printed(station.keeper)), name_of("联系电话"), cell(station.phone)), 7.8),
    )
    return Table(columns, (Group(rows, keep=True),))


# --- activities and opinions ----------------------------------------------------------------------------------


def _activities(station: StationYear) -> tuple[Block, ...]:
    columns = (Column(28, pad=2.0), *(Column(13, Align.FIGURE, 9.8) for _ in range(3)))
    heads = Row((head("类　型"), head("场次"), head("代表\n人次"), head("接待\n群众")), 9.6)
    rows = tuple(
        Row((cell(line.label, size=9.4), *_numbers(line.held, line.deputy_times, line.visitors)), 6.6)
        for line in station.kinds
    )
    if not rows:
        rows = (Row((cell("本年度没有活动", span=4, align=Align.CENTRE, colour=GREY),), 6.6),)
    foot = Row(
        (cell("合　计", role=Role.HEAD, align=Align.CENTRE),
         *_numbers(station.held, station.deputy_times, station.visitors, role=Role.HEAD)),
        7.0, tint=True, rule=TOTAL_RULE,
    )  # fmt: skip
    return (
        Heading("一、活动情况", "单位：场、人次", before=8.4),
        Table(columns, (Group(rows, keep=True),), (heads,), (foot,)),
    )


def _numbers(*values: int, role: Role = Role.TABLE) -> tuple[Cell, ...]:
    return tuple(cell(str(value), role=role) for value in values)


def _opinions(book: StationBook, station: StationYear) -> tuple[Block, ...]:
    columns = (
        Column(26, pad=2.0), *(Column(12.2, Align.FIGURE, 9.8) for _ in range(3)),
        Column(14.4, Align.RIGHT, 9.2, pad=0.8), Column(16, Align.RIGHT, 9.4, pad=2.0, rule=0),
    )  # fmt: skip
    heads = Row(
        (head("处理方式"), head("收集"), head("已答复", size=8.8), head("已解决", size=8.8), head("解决率", span=2)),
        9.6,
    )
    rows = tuple(Row((cell(route.label, size=9.4), *_counts(count)), 6.6) for route, count in station.routes)
    if not rows:
        rows = (Row((cell("本年度没有收集意见", span=6, align=Align.CENTRE, colour=GREY),), 6.6),)
    total = (cell("合　计", role=Role.HEAD, align=Align.CENTRE), *_counts(station.opinions, Role.HEAD))
    foot = Row(total, 7.0, tint=True, rule=TOTAL_RULE)
    until = f"截至 {long_day(book.known_until)}；" if book.known_until else ""
    note = f"{until}解决率 = 已解决 ÷ 收集。"
    return (
        Heading("二、意见办理", "按收集年度统计　单位：条、%", before=8.4),
        Table(columns, (Group(rows, keep=True),), (heads,), (foot,)),
        Paragraph(note, size=8.8, leading=12.6, colour=GREY, before=1.6),
    )


def _counts(count: OpinionCount, role: Role = Role.TABLE) -> tuple[Cell, ...]:
    rate = count.resolved_rate
    numbers = _numbers(count.collected, count.answered, count.resolved, role=role)
    if not rate.denominator:
        return (*numbers, cell(ratio(rate), span=2, align=Align.CENTRE))
    return (*numbers, cell(ratio(rate)), cell(percent(rate), role=Role.HEAD))


def _months(station: StationYear) -> tuple[Block, ...]:
    total = summed(station.months)
    if not total.collected:
        return (Heading("三、各月收集意见", before=8.4), _nothing("本年度没有收集意见。"))
    chart = Columns(
        MONTHS,
        (
            counted("收集", [c.collected for c in station.months]),
            counted("其中已解决", [c.resolved for c in station.months]),
        ),
        height=20.0,
    )
    note = f"收集 {total.collected} 条，其中已解决 {total.resolved} 条"
    return (Together((Heading("三、各月收集意见", note, before=8.4, gap=1.0), chart)),)


def _nothing(text: str) -> Paragraph:
    return Paragraph(text, size=9.6, leading=14.0, indent=2)


# --- deputies -------------------------------------------------------------------------------------------------


def _deputies(station: StationYear) -> tuple[Block, ...]:
    if not station.deputies:
        return (Heading("四、本站代表进站接待", before=7.6), _nothing("本站没有登记代表。"))
    top = Heading("四、本站代表进站接待", _came(station.came), before=7.6)
    columns = tuple(
        column
        for at in range(ACROSS)
        for column in (
            Column(29, Align.LEFT, 10.0, pad=2.0, rule=GROUP_RULE if at else 0),
            Column(15, Align.CENTRE, 8.6, pad=0.6), Column(11, Align.FIGURE, 9.8),
        )
    )  # fmt: skip
    heads = Row((head("姓　名"), head("小组", size=9), head("次数", size=9)) * ACROSS, 7.0)
    listed = station.deputies
    rows = []
    for start in range(0, len(listed), ACROSS):
        cells: list[Cell] = []
        for at in range(start, start + ACROSS):
            cells += _deputy(listed[at]) if at < len(listed) else [cell(), cell(), cell()]
        rows.append(Row(tuple(cells), 6.4))
    blocks: list[Block] = [top, Table(columns, (Group(tuple(rows)),), (heads,))]
    blocks += [
        Paragraph(text, size=9.2, leading=13.4, before=1.8 if at == 0 else 0)
        for at, text in enumerate(_missing(station))
    ]
    return tuple(blocks)


def _came(rate: Rate) -> str:
    return f"全年至少进站一次：{ratio(rate)}，{percent(rate)}　　按姓氏笔画排列"


def _deputy(deputy: StationDeputy) -> list[Cell]:
    lines = name_lines(deputy.name)
    told = [(Run(line, size=10.0 if len(lines) == 1 else 8.2),) for line in lines]
    if deputy.mark:
        told.append((Run(deputy.mark, size=7.6, colour=GREY),))
    name = Cell(tuple(told))
    times = cell(str(deputy.here), role=Role.TABLE if deputy.came else Role.HEAD)
    return [name, cell(deputy.group, size=8.6), times]


def _missing(station: StationYear) -> list[str]:
    """How the list adds up to the receptions above, who never came, who came elsewhere: a line or more each."""
    own = sum(deputy.here for deputy in station.deputies)
    others = station.reception_times - own
    told = [f"进站接待 {station.reception_times} 人次 = 本站代表 {own} 人次 + 其他代表 {others} 人次。"]
    if station.missing:
        head = f"全年未进站接待 {len(station.missing)} 人："
        told.append(
            "\n".join(unbroken([printed(name) for name in station.missing], SETUP.text_width, 9.2, head=head, end="。"))
        )
    else:
        told[0] += "本站代表全年都已进站接待。"
    away = [f"{printed(d.told)} {d.elsewhere} 次" for d in station.deputies if d.elsewhere]
    if away:
        told.append("\n".join(unbroken(away, SETUP.text_width, 9.2, head="在本站以外接待：", end="。")))
    return told


# --- honours --------------------------------------------------------------------------------------------------


def _honours(station: StationYear) -> tuple[Block, ...]:
    top = Heading("五、表彰", before=7.6)
    if not station.honours:
        return (top, _nothing("本年度没有表彰。"))
    columns = (
        Column(62, size=9.8, pad=2.0),
        Column(16, Align.CENTRE, 9.8),
        Column(63, size=9.6),
        Column(24, Align.CENTRE, 9.6),
    )
    heads = Row((head("名　称"), head("级别"), head("授予单位"), head("日期")), 7.0)
    rows = tuple(
        Row(
            (cell(h.title), cell(h.level), cell(h.granted_by),
             cell(dotted_day(h.granted_on) if h.granted_on else "")),
            6.6,
        )
        for h in station.honours
    )  # fmt: skip
    return (top, Table(columns, (Group(rows),), (heads,)))
