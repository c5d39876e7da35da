"""年度履职情况汇总表: a line per group, the bars of the categories, the bands by group."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from gongshu_desk.domain.figures import NO_RATE, Rate, shown
from gongshu_desk.domain.summary import GroupFigures, YearSummary
from gongshu_desk.reports.cells import cell, head
from gongshu_desk.reports.document import (
    LANDSCAPE,
    Bar,
    Beside,
    Chart,
    Column,
    Document,
    Group,
    Heading,
    Paragraph,
    Row,
    Running,
    Section,
    Sideline,
    Signature,
    Space,
    Table,
    Title,
)
from gongshu_desk.reports.ink import GREY, GROUP_RULE, TOTAL_RULE
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import (
    blank_day,
    day_places,
    deputies_of,
    long_day,
    percent,
    points,
    ratio,
    span,
    year_end_foot,
)

SETUP = replace(LANDSCAPE, right=20, next_top=20)
WIDTHS = (22.0, 13.0, 17.6, 20.6, 14.4, 20.8, 14.0, 12.2, 16.0, 12.0, 12.0, 12.4, 12.6, 17.4, 14.6, 13.4, 12.0)
RULED = {1, 3, 5, 7, 9, 11, 13, 15}
"""Columns where a new pair begins."""
BODY = 10.2
LEAST_ROW = 6.0
WIDE_SUM = 8
"""Characters of a sum that do not stand clear of the rules at full size."""
CHART_WIDTH = 150.0
BANDS_WIDTH = 93.0


def build(figures: Sequence[YearSummary]) -> Document:
    """One section per summary."""
    first = figures[0]
    title = _title(first) if len(figures) == 1 else f"{first.year} 年度履职情况汇总表"
    return Document(title, tuple(_section(summary) for summary in figures), author=first.stamp.unit.name)


def _title(summary: YearSummary) -> str:
    return f"{deputies_of(summary)} {summary.year} 年度履职情况汇总表"


def _section(summary: YearSummary) -> Section:
    unit = summary.stamp.unit
    title = _title(summary)
    blocks = (
        Title(title, height=15.0, size=21, baseline=9.4),
        Sideline(
            f"填报单位：{unit.name}（盖章）",
            f"统计期：{span(*summary.period)}　　单位：人、天、半天、次、件、%、分",
            height=7.6, gap=3.0,
        ),
        _groups_table(summary),
        Paragraph(_explanation(summary), size=8.8, leading=13.0, colour=GREY, before=2.0),
        Beside(_chart(summary), _bands(summary), CHART_WIDTH, BANDS_WIDTH),
        Signature(("填表人", "审核人", "负责人"), _reported(summary), free=8),
    )  # fmt: skip
    running = Running(f"{title}（续）", f"填报单位：{unit.name}", bold=True)
    return Section(blocks, SETUP, year_end_foot(summary.stamp), running, person=unit.name)


def _reported(summary: YearSummary) -> str:
    phone = f"联系电话：{summary.stamp.unit.phone}　　" if summary.stamp.unit.phone else ""
    day = long_day(summary.signed_on) if summary.signed_on else blank_day()
    return f"{phone}报送日期：{day}"


# --- table 1 --------------------------------------------------------------------------------------------------


def _groups_table(summary: YearSummary) -> Table:
    columns = tuple(
        Column(width, Align.FIGURE if at else Align.CENTRE, BODY, pad=0.8, rule=GROUP_RULE if at in RULED else 0.3)
        for at, width in enumerate(WIDTHS)
    )
    heads = (
        Row(
            (
                head("组　别", rows=2, size=9.8), head("代表\n人数", rows=2), head("履职\n天数", rows=2),
                head("出席人代会", span=2, size=9.8), head("代表活动", span=2, size=9.8),
                head("履职培训", span=2, size=9.8), head("提出建议", span=2, size=9.8),
                head("联系群众", span=2, size=9.8), head("述　职", span=2, size=9.8), head("积　分", span=2, size=9.8),
            ),
            7.4,
        ),
        Row(
            tuple(
                head(text, role=Role.TABLE, size=9.0)
                for text in ("出席/应到", "出勤率", "参加/应参加", "参加率", "半天", "参训/应训", "领衔", "联名",
                             "接待", "走访", "已述/应述", "述职率", "人均", _top_label(summary))
            ),
            7.4,
        ),
    )  # fmt: skip
    group_rows = tuple(_row(summary, group, Role.TABLE) for group in summary.groups)
    total = _row(summary, summary.total, Role.HEAD)
    total = replace(total, tint=True, rule=TOTAL_RULE)
    height = 10.0 if len(group_rows) <= 5 else max(LEAST_ROW, 60 / len(group_rows))
    places = [_place(group) for group in summary.groups]
    rows = tuple(
        replace(row, height=height, rule=GROUP_RULE if at and places[at] != places[at - 1] else row.rule)
        for at, row in enumerate(group_rows)
    )
    return Table(columns, (Group(rows),), heads, (replace(total, height=height),))


def _place(group: GroupFigures) -> str:
    """翠柳 of 翠柳第一小组: groups of one place stand together between heavier rules."""
    return group.name.partition("第")[0]


def _top_label(summary: YearSummary) -> str:
    return summary.scheme.bands[0].label if summary.scheme.bands else "优秀"


def _row(summary: YearSummary, group: GroupFigures, role: Role) -> Row:
    work = group.work
    average = group.average
    texts = (
        str(group.count), points(work.days, day_places(summary.total.deputies)), ratio(work.congress), percent(work.congress, ""),
        ratio(work.activities), percent(work.activities, ""), shown(work.training_half_days), ratio(group.trained),
        str(work.led), str(work.cosigned), str(work.receptions), str(work.visits),
        ratio(group.reported), percent(group.reported, ""),
        NO_RATE if average is None else points(average), str(group.in_band(_top_label(summary))),
    )  # fmt: skip
    size = _total_size(texts) if role is Role.HEAD else 0
    name = "合　计" if role is Role.HEAD else group.name
    return Row(
        (
            cell(name, role=Role.HEAD, size=9.8 if len(name) <= 5 else 8.8),
            *(cell(text, role=role, size=size) for text in texts),
        ),
        10.0,
    )


def _total_size(texts: Sequence[str]) -> float:
    """The row of sums is set smaller where one of them (1877/1929) would touch the rules."""
    return BODY if all(len(text) < WIDE_SUM for text in texts) else 9.4


def _explanation(summary: YearSummary) -> str:
    total = summary.total
    left_out = total.count - len(total.graded)
    whom = "参评" if len(total.graded) == total.ranked else "计分"
    outside = f"（不评定 {left_out} 人不计）" if left_out else ""
    return (
        f"说明：人均积分按{whom} {len(total.graded)} 人计算{outside}；应参加活动按出席登记计，"
        "公假、不适用除外；参训、述职按人去重。各率均为分子/分母，四舍五入保留一位小数。"
    )


# --- chart and bands ------------------------------------------------------------------------------------------


def _chart(summary: YearSummary) -> tuple[Heading | Chart, ...]:
    total = summary.total
    graded = len(total.graded)
    bars, minus = [], []
    for category in summary.scheme.categories:
        mean = total.category(category.code) / graded if graded else Fraction(0)
        if category.cap is None and mean <= 0:
            minus.append(f"{category.name} {category.code} 人均 {points(mean)} 分")
            continue
        bars.append(
            Bar(
                f"{category.code} {category.name}",
                float(mean),
                float(category.cap) if category.cap is not None else None,
                points(mean),
                shown(category.cap) if category.cap is not None else "",
            )
        )
    average = total.average
    told = [*minus, f"合计人均 {points(average)} 分" if average is not None else "合计人均 —"]
    whom = "参评" if graded == total.ranked else "计分"
    pitch = 9.6 if len(bars) <= 5 else 48.0 / len(bars)
    return (
        Heading("图 1　各类积分的人均得分与封顶", f"单位：分（{whom} {graded} 人）", before=8.0),
        Chart(tuple(bars), ("人均得分", "封顶"), "；".join(told), pitch=pitch),
    )


def _bands(summary: YearSummary) -> tuple[Heading | Table | Space, ...]:
    """One column per group while they are few; a single column of sums for a unit of many groups."""
    shown_groups = summary.groups if len(summary.groups) <= 5 else ()
    first = 24.0 if shown_groups else 46.0
    width = (BANDS_WIDTH - first) / (len(shown_groups) + 1 + (0 if shown_groups else 1))
    columns = [Column(first, Align.CENTRE, 9.8)]
    columns += [Column(width, Align.FIGURE, 10.2) for _ in shown_groups]
    columns += [Column(width, Align.FIGURE, 10.2)]
    heads = [head("等　次"), *(head(_two_lines(group.name)) for group in shown_groups), head("合计")]
    if not shown_groups:
        columns.append(Column(width, Align.FIGURE, 10.2))
        heads.append(head("占比 %"))
    rows = [_band_row(summary, band, shown_groups) for band in summary.bands]
    foot = Row(
        (
            cell("合　计", role=Role.HEAD), *(cell(str(group.count), role=Role.HEAD) for group in shown_groups),
            cell(str(summary.total.count), role=Role.HEAD),
            *(() if shown_groups else (cell("100.0" if summary.total.count else NO_RATE, role=Role.HEAD),)),
        ),
        7.0, tint=True, rule=TOTAL_RULE,
    )  # fmt: skip
    table = Table(tuple(columns), (Group(tuple(rows)),), (Row(tuple(heads), 9.4),), (foot,))
    return (Heading("表 2　等次分布", "单位：人", before=8.0), table)


def _band_row(summary: YearSummary, band: str, groups: Sequence[GroupFigures]) -> Row:
    total = summary.total.in_band(band)
    cells = [cell(band), *(cell(str(group.in_band(band))) for group in groups), cell(str(total), role=Role.HEAD)]
    if not groups:
        cells.append(cell(percent(Rate(total, summary.total.count), "")))
    return Row(tuple(cells), 7.0)


def _two_lines(name: str) -> str:
    """第一小组 → 第一 over 小组, for a narrow head."""
    return f"{name[:2]}\n{name[2:]}" if len(name) == 4 else name
