"""季度亮分: points and duty days of one quarter beside those of the year so far, or all quarters side by side."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from fractions import Fraction

from gongshu_desk.domain.figures import NO_RATE, decimal_places
from gongshu_desk.domain.forms.people import QuarterFigures, QuarterGroup, QuarterPerson, QuarterScore
from gongshu_desk.domain.summary import Number
from gongshu_desk.reports.cells import cell, head
from gongshu_desk.reports.chart_blocks import Columns, Series
from gongshu_desk.reports.document import (
    LANDSCAPE,
    PORTRAIT,
    Block,
    Cell,
    Column,
    Document,
    Group,
    Heading,
    Note,
    Notes,
    Row,
    Run,
    Running,
    Section,
    Sideline,
    Signature,
    Table,
    Title,
    Together,
)
from gongshu_desk.reports.ink import GREY, GROUP_RULE, MM, TOTAL_RULE
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import foot_line, long_day, name_lines, points

ORDINALS = "一二三四"
ROW = 7.0
TALL = 9.0
TOTAL_ROW = 8.0
LONG_SUM = 7
"""Characters from which a sum is set smaller."""
LEAST_ROW, LONG_LIST_ROW = 5.6, 6.4
GROUP_ROW = 6.4
ROOM = 192.0
"""Height of rows and notes of one quarter with which everything stands on one page (mm)."""
NOTE_LEADING = 12.8
METHOD_LINES = 5
SINGLE = replace(PORTRAIT, next_top=20.0)
OVERVIEW = replace(LANDSCAPE, right=17.0)


def build(figures: Sequence[QuarterFigures]) -> Document:
    """One section: a quarter upright, all quarters across."""
    first = figures[0]
    title = f"{_whose(first)}履职季度亮分表（{_when(first)}）"
    return Document(title, tuple(_section(one) for one in figures), author=first.stamp.unit.name)


def _whose(figures: QuarterFigures) -> str:
    place = figures.stamp.unit.locality
    return f"{place}{'' if place.endswith(figures.level) else figures.level}人大代表"


def _single(figures: QuarterFigures) -> bool:
    return len(figures.quarters) == 1


def _when(figures: QuarterFigures) -> str:
    if _single(figures):
        return f"{figures.year} 年第{ORDINALS[figures.quarters[0] - 1]}季度"
    last = ORDINALS[figures.quarters[-1] - 1]
    return f"{figures.year} 年第一至第{last}季度"


def _section(figures: QuarterFigures) -> Section:
    single = _single(figures)
    unit = figures.stamp.unit
    until = f"截至 {long_day(figures.until)}{'（本季度未完）' if figures.running else ''}"
    title = f"{_whose(figures)}履职季度亮分表"
    blocks: tuple[Block, ...] = (
        Title(title, height=22.4 if single else 20.6, size=22 if single else 21, subtitle=f"（{_when(figures)}）"),
        *_chart(figures),
        Sideline(f"填报单位：{unit.name}（盖章）　　{until}", "单位：天、分　排列：代表小组、姓氏笔画", height=7.1, gap=2.7,
                 left_size=9.7, right_size=8.8),
        _table(figures),
        Notes((Note("算法", _method(figures)), *_remarks(figures)), indent=12.0, size=8.6, leading=NOTE_LEADING),
        Signature(("填表人", "审核人", "负责人")),
    )  # fmt: skip
    running = Running(f"{title}（{_when(figures)}）（续）", f"填报单位：{unit.name}", bold=True)
    return Section(blocks, SINGLE if single else OVERVIEW, foot_line(figures.stamp), running, person=unit.name)


# --- the table ------------------------------------------------------------------------------------------------


def _columns(figures: QuarterFigures) -> tuple[Column, ...]:
    if _single(figures):
        widths: tuple[float, ...] = (11.0, 35.0, 21.0, 21.0, 21.0, 21.0, 14.0, 11.0, 10.0)
        ruled = {2, 4, 6, 8}
    else:
        each = (260.0 - 10.0 - 33.0 - 11.0) / len(figures.quarters)
        widths = (10.0, 33.0, *(each * part for _ in figures.quarters for part in (0.24, 0.26, 0.27, 0.23)), 11.0)
        ruled = {2 + 4 * at for at in range(len(figures.quarters) + 1)}
    return tuple(
        Column(
            width, Align.LEFT if at == 1 else Align.FIGURE if 1 < at < len(widths) - 1 else Align.CENTRE, 9.8,
            pad=2.0 if at == 1 else 0.4,
            rule=0.0 if _single(figures) and at == 7 else GROUP_RULE if at in ruled else 0.3,
        )
        for at, width in enumerate(widths)
    )  # fmt: skip


def _heads(figures: QuarterFigures) -> tuple[Row, ...]:
    if _single(figures):
        first = (
            head("序号", rows=2), head("姓　名", rows=2), head("履职天数", span=2), head("履职积分", span=2),
            head("名　次", span=2, rows=2), head("备注", rows=2),
        )  # fmt: skip
        second = tuple(head(text, role=Role.TABLE, size=9.0) for text in ("本季度", "累　计", "本季度", "累　计"))
        return (Row(first, 7.0), Row(second, 6.6))
    quarters = tuple(head(f"第{ORDINALS[q - 1]}季度", span=4) for q in figures.quarters)
    names = tuple(
        head(text, role=Role.TABLE, size=8.8)
        for _ in figures.quarters
        for text in ("天数", "本季积分", "累计积分", "名次")
    )
    return (
        Row((head("序号", rows=2), head("姓　名", rows=2), *quarters, head("备注", rows=2)), 7.0),
        Row(names, 6.6),
    )


def _table(figures: QuarterFigures) -> Table:
    columns = _columns(figures)
    places = _day_places(figures)
    marks = _marks(figures)
    height = _row_height(figures)
    groups, number = [], 0
    for group in figures.groups:
        rows = []
        for person in group.people:
            number += 1
            row = _row(figures, number, person, marks.get(person.now.reason, ""), places)
            rows.append(replace(row, height=height) if row.height == ROW else row)
        groups.append(Group(tuple(rows), _group_row(group, len(columns)), _again_row(group, len(columns))))
    return Table(columns, tuple(groups), _heads(figures), (_total_row(figures, places),))


def _row_height(figures: QuarterFigures) -> float:
    """7 mm; less, down to 5.6, where one quarter then stands on one page."""
    if not _single(figures):
        return ROW
    people = figures.total.people
    tall = sum(len(name_lines(person.name)) > 1 for person in people)
    reasons = {person.now.reason for person in people}
    notes = (METHOD_LINES + 1 + len(reasons) // 2) * NOTE_LEADING / MM
    room = ROOM - notes - tall * TALL - len(figures.groups) * GROUP_ROW
    needed = room / max(len(people) - tall, 1)
    return min(ROW, needed) if needed >= LEAST_ROW else LONG_LIST_ROW


def _day_places(figures: QuarterFigures) -> int:
    """Decimals of the days: one, or two where a quarter of a day was attended."""
    scores = (score for person in figures.total.people for score in person.scores if score)
    needed = (decimal_places(Fraction(part)) for score in scores for part in (score.days, score.days_added))
    return max((1, *(2 if places is None else min(places, 2) for places in needed)))


def _group_row(group: QuarterGroup, columns: int) -> Row:
    parts = [f"代表 {len(group.people)} 人"]
    if len(group.graded) != len(group.people):
        parts.append(f"计分 {len(group.graded)} 人")
    average, added = group.average(), group.average(added=True)
    if average is not None and added is not None:
        parts.append(f"人均本季度 {points(added)} 分、累计 {points(average)} 分")
    return _wide_row(group.name, "，".join(parts), columns)


def _again_row(group: QuarterGroup, columns: int) -> Row:
    return _wide_row(group.name, "（续）", columns)


def _wide_row(name: str, note: str, columns: int) -> Row:
    line = (Run(name, Role.HEAD, 9.6), Run(note, Role.TABLE, 9.2, gap=8))
    return Row((Cell((line,), span=columns, align=Align.LEFT, pad=2.2),), GROUP_ROW, tint=True, rule=GROUP_RULE)


def _row(figures: QuarterFigures, number: int, person: QuarterPerson, remark: str, places: int) -> Row:
    lines = name_lines(person.name)
    told: list[tuple[Run, ...]] = [(Run(line, size=10.4 if len(lines) == 1 else 8.2),) for line in lines]
    if person.mark:
        told[-1] = (*told[-1], Run(person.mark, size=7.6, colour=GREY, gap=1.6))
    name = Cell(tuple(told))
    if _single(figures):
        cells = _single_cells(person.now, places)
    else:
        cells = tuple(part for score in person.scores for part in _quarter_cells(score, places))
    return Row((cell(str(number)), name, *cells, cell(remark)), ROW if len(lines) == 1 else TALL)


def _single_cells(score: QuarterScore, places: int) -> tuple[Cell, ...]:
    days = (cell(points(score.days_added, places)), cell(points(score.days, places)))
    if not score.graded:
        return (*days, cell("不　计　分", span=2, align=Align.CENTRE), cell(NO_RATE, span=2, align=Align.CENTRE))
    rank = (
        (cell(NO_RATE, span=2, align=Align.CENTRE),)
        if score.rank is None
        else (cell(str(score.rank)), cell("并列" if score.tied else "", size=7.4, align=Align.LEFT, pad=0.2))
    )
    return (*days, cell(points(score.added)), cell(points(score.total), role=Role.HEAD, size=10.2), *rank)


def _quarter_cells(score: QuarterScore | None, places: int) -> tuple[Cell, ...]:
    """Days, points of the quarter, points so far, rank; who was not yet in office has none of them."""
    if score is None:
        return (cell("未任职", span=4, align=Align.CENTRE, size=9.0),)
    days = cell(points(score.days_added, places))
    if not score.graded:
        return (days, cell("不计分", span=2, align=Align.CENTRE, size=9.0), cell(NO_RATE, align=Align.CENTRE))
    rank = cell(NO_RATE, align=Align.CENTRE) if score.rank is None else cell(str(score.rank))
    return (days, cell(points(score.added)), cell(points(score.total), role=Role.HEAD), rank)


def _total_row(figures: QuarterFigures, places: int) -> Row:
    """Sums of days, and of the points of those who are graded."""
    people = figures.total.people
    cells: list[Cell] = [cell("合　　计", role=Role.HEAD, span=2, align=Align.CENTRE, size=10.2)]
    for at, _ in enumerate(figures.quarters):
        scores = [score for person in people if (score := person.scores[at])]
        graded = [score for score in scores if score.graded]
        sums = [points(_sum(score.days_added for score in scores), places)]
        sums += [points(_sum(score.days for score in scores), places)] if _single(figures) else []
        sums += [points(_sum(score.added for score in graded)), points(_sum(score.total for score in graded))]
        cells += [_sum_cell(text, centred=not _single(figures)) for text in sums]
        cells.append(cell(NO_RATE, span=2 if _single(figures) else 1, align=Align.CENTRE))
    return Row((*cells, cell("")), TOTAL_ROW, tint=True, rule=TOTAL_RULE)


def _sum_cell(text: str, *, centred: bool) -> Cell:
    """Centred in narrow columns: a sum must not push the figures above it against the rule."""
    size = 9.4 if len(text) < LONG_SUM else 8.6
    return cell(text, role=Role.HEAD, size=size, align=Align.CENTRE if centred else None, pad=0.2 if centred else None)


def _sum(values: Iterable[Number]) -> Fraction:
    return sum((Fraction(value) for value in values), start=Fraction(0))


# --- how it was computed --------------------------------------------------------------------------------------


def _method(figures: QuarterFigures) -> tuple[str, ...]:
    """The reckoning in words, so that a deputy can follow it."""
    ends = "3 月 31 日、6 月 30 日、9 月 30 日、12 月 31 日"
    texts = [
        f"累计积分 = 用本年度规则对截至季末（{ends}）的事实重新计分，任职按季末当日；本季度积分 = 累计积分 − 上季末累计积分。",
        "按率计分的事项以截至季末已召开的会议为分母，所以以后缺席会使累计积分下降，本季度积分可以是负数。",
        "建议的办理结果从答复之日、征询意见表从返回之日起计入；未述职的扣分年末才计。",
        "履职天数 = 出席半天数 ÷ 2。同分并列，其后名次顺延。",
    ]
    if figures.base:
        again = f"，从第三季度起再计 {points(figures.base)} 分" if figures.halves == 2 else ""
        texts.append(f"基础分 {points(figures.base)} 分从第一季度起计入累计积分{again}。")
    if 4 in figures.quarters:
        texts.append("第四季度累计积分即年度积分。")
    return tuple(texts)


def _marks(figures: QuarterFigures) -> dict[str, str]:
    """① ② … for each reason of not being graded, in the order of the rows."""
    told = dict.fromkeys(person.now.reason for person in figures.total.people if person.now.reason)
    signs = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
    return {reason: signs[at] if at < len(signs) else f"（{at + 1}）" for at, reason in enumerate(told)}


def _remarks(figures: QuarterFigures) -> tuple[Note, ...]:
    total = figures.total
    counted = f"代表 {len(total.people)} 人，计分 {len(total.graded)} 人，排名 {figures.ranked} 人。"
    if len(total.graded) < len(total.people):
        counted += f"合计行的积分为计分 {len(total.graded)} 人之和。"
    reasons = tuple(f"{sign} {reason}。" for reason, sign in _marks(figures).items())
    return (Note("备注", (counted, *reasons)),)


def _chart(figures: QuarterFigures) -> tuple[Block, ...]:
    """Averages by quarter. The sheet of one quarter stays on its page: its group lines tell the averages."""
    if _single(figures):
        return ()
    labels = tuple(f"第{ORDINALS[q - 1]}季度" for q in figures.quarters)
    added, total = _by_quarter(figures)
    series = (_series("人均本季度积分", added), _series("人均累计积分", total))
    return (Together((Heading("图 1　人均积分", "单位：分", before=8.0), Columns(labels, series, height=24.0))),)


def _by_quarter(figures: QuarterFigures) -> tuple[list[Fraction], list[Fraction]]:
    added, total = [], []
    for at, _ in enumerate(figures.quarters):
        scores = [s for person in figures.total.people if (s := person.scores[at]) and s.graded]
        count = max(len(scores), 1)
        added.append(sum((Fraction(s.added) for s in scores), start=Fraction(0)) / count)
        total.append(sum((Fraction(s.total) for s in scores), start=Fraction(0)) / count)
    return added, total


def _series(name: str, values: Sequence[Fraction]) -> Series:
    return Series(name, tuple(max(float(value), 0.0) for value in values), tuple(points(value) for value in values))
