"""年度履职积分榜: everybody by rank or by group beside last year, then bands, distribution and groups."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from gongshu_desk.domain.figures import NO_RATE, decimal_places, plain
from gongshu_desk.domain.forms.board import BoardFigures, BoardPerson
from gongshu_desk.reports.builders.points_board_groups import summary_blocks
from gongshu_desk.reports.cells import cell, head
from gongshu_desk.reports.document import (
    LANDSCAPE,
    Block,
    Cell,
    Column,
    Document,
    Group,
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
)
from gongshu_desk.reports.ink import GREY, GROUP_RULE, TOTAL_RULE
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import (
    foot_line,
    mark,
    name_lines,
    points,
    scheme_name,
    short_category,
    short_day,
    signed,
    span,
)

SETUP = replace(LANDSCAPE, right=17)
WIDE = 260.0
ROW, TALL, GROUP_ROW = 6.6, 9.0, 6.4
RANK, TIED, NAME, GROUP, DAYS, EXTRA, TOTAL, BAND, LAST, PLACE, CHANGE, REMARK = (
    7.4, 8.6, 30.0, 23.0, 13.0, 15.0, 16.0, 15.0, 14.0, 11.0, 15.0, 11.0,
)  # fmt: skip
WIDE_NAME = 46.0
"""Of names where some bear a mark that tells namesakes apart."""
LEAST_CATEGORY, MOST_CATEGORY = 10.4, 16.0
"""Narrower than this a category's points would not stand in its column: then they are left to the statements."""


@dataclass(frozen=True, slots=True)
class Shape:
    """Which columns a board has, and how wide those are that share the room that is left, and the decimals of days."""

    codes: tuple[str, ...]
    category: float
    name: float
    extra: float
    days: int
    grouped: bool
    extras: tuple[str, ...]
    bands: bool
    compared: bool

    @property
    def figures(self) -> int:
        """How many columns of points there are: categories, what the period added or each part gave, the total."""
        return len(self.codes) + len(self.extras) + 1

    @property
    def count(self) -> int:
        """All columns."""
        return 3 + (not self.grouped) + 1 + self.figures + self.bands + 3 * self.compared + 1


def build(figures: Sequence[BoardFigures]) -> Document:
    """One section: the list, then what it comes to."""
    first = figures[0]
    return Document(f"{_title(first)}（{when(first)}）", tuple(map(_section, figures)), author=first.stamp.unit.name)


def _title(figures: BoardFigures) -> str:
    place = figures.stamp.unit.locality
    whose = f"{place}{'' if place.endswith(figures.level) else figures.level}人大代表"
    return f"{whose} {figures.year} 年度履职积分榜" if not figures.period.across else f"{whose}履职积分榜"


def when(figures: BoardFigures) -> str:
    """全年; 第一季度，2025年1月1日至3月31日; any dates as they are."""
    period = figures.period
    days = span(period.first, period.last)
    if period.whole_year:
        return "全年" if not figures.split else "全年，按规则版本分段"
    words = days if period.key == "dates" else f"{period.name}，{days}"
    return f"{words}，按规则版本分段" if figures.split else words


def _section(figures: BoardFigures) -> Section:
    shape = _shape(figures)
    unit = figures.stamp.unit
    title = _title(figures)
    shown = f"{len(figures.people)} 人" if figures.shown_of is None else _narrowed(figures)
    order = "代表小组、名次" if figures.by_group else "名次、姓氏笔画"
    blocks: tuple[Block, ...] = (
        Title(title, height=20.6, size=21, subtitle=f"（{when(figures)}）"),
        Sideline(f"填报单位：{unit.name}（盖章）　　{shown}", f"单位：天、分　排列：{order}", height=7.1),
        _table(figures, shape),
        Notes(_notes(figures, shape)),
        *(summary_blocks(figures) if figures.shown_of is None else ()),
        Signature(("填表人", "审核人", "负责人")),
    )
    running = Running(f"{title}（{when(figures)}）（续）", f"填报单位：{unit.name}", bold=True)
    return Section(blocks, SETUP, foot_line(figures.stamp), running, person=unit.name)


def _narrowed(figures: BoardFigures) -> str:
    return f"筛选 {len(figures.people)} 人（全体 {figures.shown_of} 人，名次为全体名次）"


# --- columns --------------------------------------------------------------------------------------------------


def _shape(figures: BoardFigures) -> Shape:
    extras = _extras(figures)
    compared = figures.compared is not None
    bands = bool(figures.bands)
    fixed = (
        RANK + TIED + DAYS + len(extras) * EXTRA + TOTAL + BAND * bands + (LAST + PLACE + CHANGE) * compared + REMARK
    )
    fixed += 0 if figures.by_group else GROUP
    codes = tuple(category.code for category in figures.categories)
    named = WIDE_NAME if any(person.mark for person in figures.people) else NAME
    room = WIDE - fixed
    width = max((room - named) / max(len(codes), 1), min((room - NAME) / max(len(codes), 1), LEAST_CATEGORY))
    if width < LEAST_CATEGORY:
        codes = ()
    width = min(width, MOST_CATEGORY)
    rest = room - len(codes) * width
    more = max(rest - WIDE_NAME, 0) / len(extras) if extras else 0.0
    return Shape(
        codes,
        width,
        rest - more * len(extras),
        EXTRA + more,
        _day_places(figures),
        figures.by_group,
        extras,
        bands,
        compared,
    )


def _day_places(figures: BoardFigures) -> int:
    """Decimals of the days: one, or two where a quarter of a day was attended."""
    needed = (decimal_places(Fraction(person.days)) for person in figures.people)
    return max((1, *(2 if places is None else min(places, 2) for places in needed)))


def _extras(figures: BoardFigures) -> tuple[str, ...]:
    """The heads of the columns between categories and total."""
    across = figures.period.across
    parts = tuple(
        f"{part.begins.year} 年\n本期" if across else f"第 {part.version} 版\n{part.begins:%m-%d} 起"
        for part in figures.parts
    )
    added = () if figures.period.whole_year or across else ("本期\n增加",)
    return (*parts, *added)


def _columns(shape: Shape) -> tuple[Column, ...]:
    figure = Align.FIGURE
    result = [Column(RANK, Align.RIGHT, 10.2, pad=0.4), Column(TIED, Align.LEFT, 7.4, pad=1.6, rule=0)]
    result.append(Column(shape.name, Align.LEFT, 10.2, pad=2.4))
    result += [] if shape.grouped else [Column(GROUP, Align.LEFT, 9.2, pad=1.6)]
    result.append(Column(DAYS, figure, 10.0, pad=0.6))
    result += [Column(shape.category, figure, 9.6, pad=0.6, rule=GROUP_RULE if at == 0 else 0.3)
               for at in range(len(shape.codes))]  # fmt: skip
    result += [Column(shape.extra, figure, 9.8, pad=0.6, rule=GROUP_RULE if at == 0 else 0.3)
               for at in range(len(shape.extras))]  # fmt: skip
    result.append(Column(TOTAL, figure, 10.6, pad=0.6, rule=GROUP_RULE))
    result += [Column(BAND, Align.CENTRE, 9.8, pad=0.6)] if shape.bands else []
    if shape.compared:
        result += [Column(LAST, figure, 9.6, pad=0.6, rule=GROUP_RULE), Column(PLACE, Align.CENTRE, 9.6, pad=0.4)]
        result.append(Column(CHANGE, figure, 9.6, pad=0.6))
    result.append(Column(REMARK, Align.CENTRE, 9.4, pad=0.4))
    return tuple(result)


def _heads(figures: BoardFigures, shape: Shape) -> tuple[Row, ...]:
    first = [head("名　次", span=2, rows=2), head("姓　名", rows=2)]
    first += [] if shape.grouped else [head("代表小组", rows=2)]
    first.append(head("履职\n天数", rows=2))
    first += [head("各类得分（分）", span=len(shape.codes))] if shape.codes else []
    first += [head(text, rows=2, size=8.8) for text in shape.extras]
    first.append(
        head("积　分" if figures.period.whole_year else "累　计" if not figures.period.across else "合　计", rows=2)
    )
    first += [head("等次", rows=2)] if shape.bands else []
    first += [head(_last_year(figures), span=2), head("增　减", rows=2)] if shape.compared else []
    first.append(head("备注", rows=2))
    second = [_category_head(figures, code) for code in shape.codes]
    second += [head("积分", size=8.8), head("名次", size=8.8)] if shape.compared else []
    if not second:
        return (Row(tuple(replace(one, rows=1) for one in first), 9.4),)
    return (Row(tuple(first), 6.0), Row(tuple(second), 7.4))


def _last_year(figures: BoardFigures) -> str:
    assert figures.compared is not None
    return f"上年（{figures.compared.last.year}）" if figures.period.whole_year else "上年同期"


def _category_head(figures: BoardFigures, code: str) -> Cell:
    name = next(category.name for category in figures.categories if category.code == code)
    short = short_category(name)
    shorts = [short_category(category.name) for category in figures.categories]
    told = f"{code} {short}" if len(short) <= 2 and len(set(shorts)) == len(shorts) else code
    return head(told, size=8.8)


# --- rows -----------------------------------------------------------------------------------------------------


def _table(figures: BoardFigures, shape: Shape) -> Table:
    marks = _marks(figures)
    foot = (_average_row(figures, shape),) if figures.shown_of is None and figures.everyone.graded else ()
    if not figures.by_group:
        listed = tuple(_row(figures, shape, one, marks.get(one.remark, "")) for one in figures.people)
        return Table(_columns(shape), (Group(listed),), _heads(figures, shape), foot)
    groups = []
    for name in dict.fromkeys(person.group for person in figures.people):
        people = [person for person in figures.people if person.group == name]
        listed = tuple(_row(figures, shape, one, marks.get(one.remark, "")) for one in people)
        groups.append(Group(listed, _group_row(shape, name, f"{len(people)} 人"), _group_row(shape, name, "（续）")))
    return Table(_columns(shape), tuple(groups), _heads(figures, shape), foot)


def _group_row(shape: Shape, name: str, note: str) -> Row:
    line = (Run(name or "未编组", Role.HEAD, 9.6), Run(note, Role.TABLE, 9.2, gap=8))
    return Row((Cell((line,), span=shape.count, align=Align.LEFT, pad=2.2),), GROUP_ROW, tint=True, rule=GROUP_RULE)


def _row(figures: BoardFigures, shape: Shape, person: BoardPerson, remark: str) -> Row:
    lines = name_lines(person.name)
    told: list[tuple[Run, ...]] = [(Run(line, size=10.2 if len(lines) == 1 else 8.2),) for line in lines]
    if person.mark:
        told[-1] = (*told[-1], Run(person.mark, size=7.6, colour=GREY, gap=1.6))
    cells = [*_rank_cells(person), Cell(tuple(told))]
    cells += [] if shape.grouped else [cell(person.group or "未编组")]
    cells.append(cell(points(person.days, shape.days)))
    cells += _points_cells(figures, shape, person)
    cells += [cell(person.band, role=Role.HEAD if _top(figures, person) else Role.TABLE)] if shape.bands else []
    cells += _compared_cells(figures, person) if shape.compared else []
    return Row((*cells, cell(remark)), ROW if len(lines) == 1 else TALL)


def _top(figures: BoardFigures, person: BoardPerson) -> bool:
    return bool(figures.bands) and person.band == figures.bands[0].label


def _rank_cells(person: BoardPerson) -> tuple[Cell, ...]:
    if person.rank is None:
        return (cell(NO_RATE, span=2, align=Align.CENTRE),)
    return (cell(str(person.rank)), cell("并列" if person.tied else ""))


def _points_cells(figures: BoardFigures, shape: Shape, person: BoardPerson) -> list[Cell]:
    if not person.graded:
        told = person.reason if not person.band or person.band in person.reason else f"{person.reason}，{person.band}"
        return [cell(told, span=shape.figures, align=Align.CENTRE, size=9.2)]
    cells = [cell(points(person.categories.get(code, 0), figures.decimals)) for code in shape.codes]
    cells += [cell(points(value, figures.decimals)) for value in _extra_values(figures, person)]
    return [*cells, cell(points(person.total, figures.decimals), role=Role.HEAD)]


def _extra_values(figures: BoardFigures, person: BoardPerson) -> list[Fraction]:
    added = [] if figures.period.whole_year or figures.period.across else [person.added or Fraction(0)]
    return [*person.subtotals, *added]


def _compared_cells(figures: BoardFigures, person: BoardPerson) -> list[Cell]:
    if person.last_total is None:
        return [cell(NO_RATE, align=Align.CENTRE), cell(NO_RATE), cell(NO_RATE, align=Align.CENTRE)]
    rank = NO_RATE if person.last_rank is None else str(person.last_rank)
    change = signed(person.total - person.last_total, figures.decimals) if person.graded else NO_RATE
    change_cell = cell(change, align=None if person.graded else Align.CENTRE)
    return [cell(points(person.last_total, figures.decimals)), cell(rank), change_cell]


def _average_row(figures: BoardFigures, shape: Shape) -> Row:
    """人均 of the graded; days of everybody. Averages are exact and rounded once."""
    graded = [person for person in figures.people if person.graded]

    def mean(values: Sequence[Fraction], decimals: int = figures.decimals) -> Cell:
        if not values:
            return cell(NO_RATE, align=Align.CENTRE)
        return cell(points(sum(values, start=Fraction(0)) / len(values), decimals), role=Role.HEAD, size=9.4)

    cells = [cell("人　　均", role=Role.HEAD, span=3 + (not shape.grouped), align=Align.CENTRE, size=10.2)]
    cells.append(mean([Fraction(person.days) for person in figures.people], shape.days))
    cells += [mean([Fraction(person.categories.get(code, 0)) for person in graded]) for code in shape.codes]
    values = [_extra_values(figures, person) for person in graded]
    cells += [mean([one[at] for one in values]) for at in range(len(shape.extras))]
    cells.append(mean([Fraction(person.total) for person in graded]))
    cells += [cell(NO_RATE, colour=GREY)] if shape.bands else []
    if shape.compared:
        everyone = figures.everyone
        before = everyone.last_year_average
        cells += [mean([before] if before is not None else []), cell(NO_RATE, colour=GREY, align=Align.CENTRE)]
        both = everyone.average is not None and before is not None
        change = signed(everyone.average - before, figures.decimals) if both else NO_RATE  # type: ignore[operator]
        cells.append(cell(change, role=Role.HEAD, size=9.4, align=None if both else Align.CENTRE))
    return Row((*cells, cell()), ROW, tint=True, rule=TOTAL_RULE)


# --- notes ----------------------------------------------------------------------------------------------------


def _marks(figures: BoardFigures) -> dict[str, str]:
    """① ② … for each remark, in the order of the rows; equal remarks share one."""
    told = dict.fromkeys(person.remark for person in figures.people if person.remark)
    return {remark: mark(at) for at, remark in enumerate(told, start=1)}


def _notes(figures: BoardFigures, shape: Shape) -> tuple[Note, ...]:
    notes = [Note("算法", tuple(_method(figures, shape)))]
    if remarks := [f"{sign} {remark.rstrip('。')}。" for remark, sign in _marks(figures).items()]:
        notes.append(Note("备注", tuple(remarks)))
    return tuple(notes)


def _method(figures: BoardFigures, shape: Shape) -> list[str]:
    """How it was reckoned, in words a deputy can follow."""
    period = figures.period
    texts = []
    if period.across:
        texts.append(
            "合计 = 各年在本期内增加的积分之和，各年用各年的规则。等次按年评定，跨年度不评等次；名次按合计排列。"
        )
        texts.append("在任至本期最后一年年末、当年参加排名的代表参加排名。")
    elif not period.whole_year:
        texts.append(
            f"累计 = 用本年度规则对截至 {short_day(period.last, figures.year)} 的事实计分；本期增加 = 累计 − 本期前一日的累计。"
        )
        texts.append("按率计分的事项，以后缺席会使累计下降，所以本期增加可以是负数。")
    if figures.split:
        texts += _split_method(figures)
    if not figures.final and not period.across:
        texts.append("等次按全年积分评定，本期只排名次。")
    if figures.base and not period.across:
        texts.append(f"基础分 {plain(figures.base)} 分计入积分。")
    texts.append("同分并列，其后名次顺延。")
    if shape.compared:
        texts.append(
            f"上年按{'上一年度全年' if period.whole_year else '上一年度同一期间'}、当年的规则计分；增减 = 积分 − 上年积分。"
        )
    if figures.categories and not shape.codes:
        texts.append("各类得分见个人履职情况登记表。")
    return texts


def _split_method(figures: BoardFigures) -> list[str]:
    parts = [
        f"{scheme_name(part.title, part.version)}（{short_day(part.begins, figures.year)} 至 {short_day(part.ends, figures.year)}）"
        for part in figures.parts
    ]
    return [
        f"分段：{'；'.join(parts)}。每条事实用当日有效的版本计分，封顶、出勤率各段分别计算，基础分计入最后一段。",
        "等次、限额和名次按最后一个版本。",
    ]
