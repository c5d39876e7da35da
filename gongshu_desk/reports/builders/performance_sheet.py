"""个人履职情况登记表: who, the year in figures, the points by item, every record, the ballot, room to sign and seal."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from gongshu_desk.domain.figures import NO_RATE, half_up, shown
from gongshu_desk.domain.forms import (
    BallotFigures,
    CategoryFigures,
    DutyLine,
    HonourLine,
    Identity,
    ItemFigures,
    RegisterFigures,
    YearLine,
)
from gongshu_desk.domain.names import printed
from gongshu_desk.domain.summary import CategoryLine
from gongshu_desk.reports.builders.performance_records import records_blocks
from gongshu_desk.reports.cells import cell, head, label
from gongshu_desk.reports.document import (
    PORTRAIT,
    Block,
    Cell,
    Column,
    Document,
    Group,
    Heading,
    Line,
    Opinion,
    Opinions,
    PageBreak,
    Row,
    Run,
    Running,
    Section,
    Sideline,
    Table,
    Title,
    Together,
)
from gongshu_desk.reports.ink import BLACK, GREY, GROUP_RULE, HINT, TOTAL_RULE
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import (
    birth,
    dotted_day,
    foot_line,
    long_day,
    month_day,
    name_lines,
    percent,
    points,
    ratio,
    scheme_name,
    signed,
)

SETUP = replace(PORTRAIT, next_top=19.4)
TITLE = "人大代表个人履职情况登记表"
LONGEST_CATEGORY = 7
ONE_LINE_ITEM = 11
"""Characters of an item's name that stay in one line."""
ONE_LINE_ARITHMETIC = 10.4
TWO_LINES = 9.6
"""Height that a row of two lines needs (mm)."""
SHORT_CATEGORY = 3
"""Characters of a category's name beside which its cap still stands."""
LEAST_ROW = 5.4
ROOM_FOR_ITEMS = 119.0
"""Height left on the first page for the rows of items, with last year's line above (mm)."""


def build(figures: Sequence[RegisterFigures]) -> Document:
    """One section per deputy, each with its own page numbers."""
    sections = tuple(_section(one) for one in figures)
    author = figures[0].stamp.unit.name if figures else ""
    return Document(f"{TITLE}（{figures[0].year} 年度）" if figures else TITLE, sections, author=author)


def _section(figures: RegisterFigures) -> Section:
    blocks: tuple[Block, ...] = (
        Title(TITLE, height=18.9, subtitle=f"（{figures.year} 年度）"),
        Sideline(
            f"填报单位：{figures.stamp.unit.name}",
            f"登记表编号：{figures.register_no}" if figures.register_no else "",
            height=7.1, gap=2.7, left_size=9.7, right_size=9.7, right_colour=BLACK,
        ),
        _identity(figures.identity),
        *_overview(figures),
        *_points(figures),
        PageBreak(soft=True),
        *records_blocks(figures),
        Together(
            (
                Heading("四、述职测评与荣誉", before=7.6),
                _duty_and_honours(figures),
                Heading("五、确认与意见"),
                _opinions(figures),
            )
        ),
    )  # fmt: skip
    identity = figures.identity
    running = Running(f"{TITLE}（{figures.year} 年度）　{printed(identity.name)}　{identity.certificate_no}")
    return Section(blocks, SETUP, foot_line(figures.stamp), running, person=identity.name)


# --- who ------------------------------------------------------------------------------------------------------


def _identity(who: Identity) -> Table:
    widths = (21.0, 31.0, 15.0, 17.0, 20.0, 25.0, 36.0)
    columns = tuple(Column(width, Align.CENTRE, 9.8, pad=1.2) for width in widths)
    lines = name_lines(who.name)
    name = Cell(tuple((Run(line, Role.KAI, 15 if len(lines) == 1 else 10.5),) for line in lines))
    ethnicity = who.ethnicity if not who.ethnicity or who.ethnicity.endswith("族") else f"{who.ethnicity}族"
    photo = Cell(
        ((Run("二寸免冠", size=9.4, colour=HINT),), (Run(" ", size=4),), (Run("照　　片", size=9.4, colour=HINT),)),
        rows=5,
    )
    since = who.elected_on or who.in_office_since
    elected = label("当选日期" if who.elected_on or not since else "任职日期")
    rows = (
        (label("姓名"), name, label("性别"), cell(who.sex), label("出生年月"), cell(birth(who.birth)), photo),
        (label("民族"), cell(ethnicity), label("党派"), cell(who.party), label("文化程度"), cell(who.education)),
        (label("代表证号"), cell(who.certificate_no), label("届次"), cell(who.term), elected,
         cell(dotted_day(since) if since else "")),
        (label("选区"), cell(who.electoral_district), label("小组"), cell(who.group, size=9.4), label("联系电话"),
         cell(who.phone)),
        (label("单位职务"), cell(who.position, span=5, align=Align.LEFT, pad=2.2)),
    )  # fmt: skip
    return Table(columns, (Group(tuple(Row(row, 9.8) for row in rows), keep=True),))


# --- the year in figures --------------------------------------------------------------------------------------


def _overview(figures: RegisterFigures) -> tuple[Block, ...]:
    current, previous = figures.current, figures.previous
    heads = ("", "履职\n天数", "人代会\n出勤", "培训\n半天", "小组\n活动", "视察\n调研", "列席\n议事", "进站\n接待",
             "走访\n选民", "领衔\n建议", "年度\n积分", "名次/\n参评")  # fmt: skip
    columns = (Column(15, Align.CENTRE, 9.2, pad=0.6),
               *(Column(150 / 11, Align.CENTRE, 9.8, pad=0.4) for _ in heads[1:]))  # fmt: skip
    rows = [_year_row(current, Role.HEAD, 10.8)]
    note = "履职天数 = 出席半天数 ÷ 2"
    if previous:
        rows += [_year_row(previous, Role.TABLE, 9.8), _change_row(current, previous)]
    else:
        note += "；上年度无登记"
    table = Table(columns, (Group(tuple(rows), keep=True),), (Row(tuple(head(text) for text in heads), 10.0),))
    return (Heading("一、年度履职概况", note), table)


def _year_row(line: YearLine, role: Role, size: float) -> Row:
    work = line.work
    texts = (
        points(work.days, 2 if (4 * Fraction(work.days)) % 2 else 1), ratio(work.congress), shown(work.training_half_days), str(work.group_events),
        str(work.field_events), str(work.meeting_events), str(work.receptions), str(work.visits), str(work.led),
        NO_RATE if line.total is None else points(line.total),
        NO_RATE if line.rank is None else f"{line.rank}/{line.ranked}",
    )  # fmt: skip
    year = cell(f"{line.year}年", role=role, size=9.2)
    return Row(
        (
            year,
            *(
                cell(text, role=role, size=size if len(text) < 6 else min(size, 9.4 if len(text) < 7 else 8.8))
                for text in texts
            ),
        ),
        7.0,
    )


def _change_row(now: YearLine, then: YearLine) -> Row:
    one, other = now.work, then.work
    pairs = (
        (one.training_half_days, other.training_half_days), (one.group_events, other.group_events),
        (one.field_events, other.field_events), (one.meeting_events, other.meeting_events),
        (one.receptions, other.receptions), (one.visits, other.visits), (one.led, other.led),
    )  # fmt: skip
    congress = Fraction(one.congress.numerator) - Fraction(other.congress.numerator)
    days = Fraction(one.days) - Fraction(other.days)
    total = NO_RATE
    if now.total is not None and then.total is not None:
        total = _change(Fraction(now.total) - Fraction(then.total), 1)
    texts = (
        _change(days, 2 if (4 * days) % 2 else 1), signed(congress),
        *(signed(Fraction(a) - Fraction(b)) for a, b in pairs), total, _rank_change(now, then),
    )  # fmt: skip
    return Row((cell("增　减", size=9.2), *(cell(text) for text in texts)), 7.0)


def _change(value: Fraction, places: int) -> str:
    return signed(value, places) if value else "0"


def _rank_change(now: YearLine, then: YearLine) -> str:
    if now.rank is None or then.rank is None:
        return NO_RATE
    step = then.rank - now.rank
    return "平" if step == 0 else f"{'升' if step > 0 else '降'}{abs(step)}"


# --- points by item -------------------------------------------------------------------------------------------


def _points(figures: RegisterFigures) -> tuple[Block, ...]:
    columns = (
        Column(30, Align.LEFT, 9.6, pad=1.8),
        Column(9.0, Align.LEFT, 9.2, pad=1.8),
        Column(38.2, Align.LEFT, 9.4, pad=0.4, rule=0),
        Column(36.0, Align.LEFT, 9.4, pad=2.0),
        Column(13.4, Align.FIGURE, 9.6),
        Column(12.0, Align.FIGURE, 9.6),
        Column(12.0, Align.FIGURE, 9.6),
        Column(14.4, Align.CENTRE, 10.8, pad=0.4),
    )
    heads = Row(
        (
            head("类别（封顶）"), head("计分事项", span=2), head("事实与算法"), head("原始分"), head("单项\n封顶"),
            head("单项\n计入"), head("类别\n计入"),
        ),
        10.0,
    )  # fmt: skip
    height = _row_height(figures)
    groups = tuple(Group(_category_rows(category, height), keep=True) for category in figures.categories)
    note = f"单位：分　　规则：{scheme_name(figures.stamp.scheme_title, figures.stamp.scheme_version)}"
    if not figures.graded:
        note = f"试算，不参加评定　　{note}"
    return (Heading("二、年度积分", note), Table(columns, groups, (heads,), (_total_row(figures),)))


def _row_height(figures: RegisterFigures) -> float:
    """7 mm; less, down to 5.4, where that keeps the table on the first page."""
    tall = sum(_tall(category, item) for category in figures.categories for item in category.items)
    count = sum(max(len(category.items), 1) for category in figures.categories)
    room = ROOM_FOR_ITEMS + (0 if figures.previous else 14.0) - tall * TWO_LINES
    return max(LEAST_ROW, min(7.0, room / max(count - tall, 1)))


def _tall(category: CategoryFigures, item: ItemFigures) -> bool:
    """Whether an item's row holds two lines: of its name, of its arithmetic, or of a category with this item alone."""
    long = len(item.name) > ONE_LINE_ITEM or _em(item.arithmetic) > ONE_LINE_ARITHMETIC
    return long or (len(category.items) == 1 and len(_category_lines(category.line, 1)) > 1)


def _em(text: str) -> float:
    """About how wide a text is, in characters: a Latin letter or figure takes half the room."""
    return sum(0.56 if char.isascii() else 1.0 for char in text)


def _category_rows(category: CategoryFigures, height: float) -> tuple[Row, ...]:
    count = max(len(category.items), 1)
    first = Cell(_category_lines(category.line, count), rows=count)
    last = Cell(_counted_lines(category), rows=count)
    if not category.items:
        empty = (cell("本年度无记录", span=3, colour=GREY, pad=1.8), cell("0.0"), cell(NO_RATE), cell("0.0"))
        return (Row((first, *empty, last), height, rule=GROUP_RULE),)
    rows = []
    for at, item in enumerate(category.items):
        cells = (
            cell(item.code, colour=GREY), cell(item.name), cell(item.arithmetic), cell(points(item.raw)),
            cell(shown(item.cap) if item.cap is not None else NO_RATE), cell(points(item.value)),
        )  # fmt: skip
        outer = (first, *cells, last) if at == 0 else cells
        rows.append(Row(outer, height, rule=GROUP_RULE if at == 0 else 0.3))
    return tuple(rows)


def _category_lines(line: CategoryLine, rows: int) -> tuple[Line, ...]:
    """A　出席会议 over 封顶 25; a long name in two halves; all in one line where there is one row only."""
    indent = 4.6
    half = len(line.name) if len(line.name) <= LONGEST_CATEGORY else (len(line.name) + 1) // 2
    lines: list[Line] = [(Run(line.code, Role.HEAD, 9.2), Run(line.name[:half], Role.HEAD, 9.2, gap=2.4))]
    if line.name[half:]:
        lines.append((Run(line.name[half:], Role.HEAD, 9.2, gap=indent),))
    if line.cap is not None:
        cap = f"封顶 {shown(line.cap)}"
        if rows == 1 and len(lines) == 1 and len(line.name) <= SHORT_CATEGORY:
            return ((*lines[0], Run(cap, Role.TABLE, 8.6, GREY, gap=0.8)),)
        lines.append((Run(cap, Role.TABLE, 9.0, GREY, gap=indent),))
    return tuple(lines)


def _counted_lines(category: CategoryFigures) -> tuple[Line, ...]:
    lines: list[Line] = [(Run(points(category.counted), Role.HEAD, 10.8),)]
    if category.cut:
        told = f"截去 {shown(category.cut)}" if category.cut > 0 else f"补回 {shown(-category.cut)}"
        lines.append((Run(told, Role.TABLE, 8.4),))
    return tuple(lines)


def _total_row(figures: RegisterFigures) -> Row:
    items = [item for category in figures.categories for item in category.items]
    raw = sum((Fraction(item.raw) for item in items), start=Fraction(0))
    value = sum((Fraction(item.value) for item in items), start=Fraction(0))
    return Row(
        (
            cell("合　　计", role=Role.HEAD, size=10.2, align=Align.CENTRE),
            cell(_sum_line(figures), span=3, pad=1.8),
            cell(points(raw)), cell(NO_RATE), cell(points(value)),
            cell(points(figures.total) if figures.graded else NO_RATE, role=Role.HEAD, size=12.4),
        ),
        9.0, rule=TOTAL_RULE,
    )  # fmt: skip


def _sum_line(figures: RegisterFigures) -> str:
    """25.0 + 9.0 + … − 0.5 = 85.5　等次：良好; who is not graded gets the same sum as a trial, and the reason."""
    terms = [points(figures.base)] if figures.base else []
    terms += [points(category.counted) for category in figures.categories]
    text = " + ".join(terms).replace("+ −", "− ") or "0.0"
    cut = Fraction(figures.cap_cut)
    capped = f"（总分{'封顶截去' if cut > 0 else '保底补'} {points(abs(cut))}）" if cut else ""
    reason = figures.reason.removesuffix(f"，{figures.band}")
    told = f"{figures.band}（{reason}）" if reason and reason != figures.band else figures.band
    line = f"{text}{capped} {_equals(figures)} {points(figures.total)}"
    return f"{line}　等次：{told}" if figures.graded else f"试算 {line}，不计入评定\n等次：{told}"


def _equals(figures: RegisterFigures) -> str:
    """「≈」 where the printed terms, each rounded, do not add up to the total, which is rounded once."""
    shown_terms = half_up(figures.base, 1) + sum(half_up(category.counted, 1) for category in figures.categories)
    return "=" if shown_terms - half_up(figures.cap_cut, 1) == half_up(figures.total, 1) else "≈"


# --- report, honours, opinions --------------------------------------------------------------------------------


def _duty_and_honours(figures: RegisterFigures) -> Table:
    columns = (Column(24, Align.SPREAD, 9.8), Column(141, Align.LEFT, 8.9, pad=2.0))
    rows = (
        Row((label("述职测评"), cell(duty_text(figures.duty, figures.identity.electoral_district))), 14.0),
        Row((label("荣誉奖励"), cell(_honours_text(figures.honours))), 8.8),
    )
    return Table(columns, (Group(rows, keep=True),))


def duty_text(duty: DutyLine, district: str) -> str:
    """What became of the year's duty report, votes and both rates with n/d."""
    if duty.ballot is None and not duty.written_on and not duty.oral_on:
        return "应述职，本年度尚无书面或口头述职记录。" if duty.due else "本年度未安排述职。"
    parts = []
    if duty.written_on:
        parts.append(f"{month_day(duty.written_on)}提交书面报告")
    if duty.oral_on:
        where = f"在{duty.place}" if duty.place else ""
        parts.append(f"{month_day(duty.oral_on)}{where}向{district or '原选区'}选民口头述职")
    told = f"{'，'.join(parts)}。" if parts else ""
    return f"{told}未进行测评。" if duty.ballot is None else f"{told}\n{_votes(duty.ballot)}".strip()


def _votes(votes: BallotFigures) -> str:
    """The votes in one line, both rates in the next."""
    abstained = f"、弃权 {votes.abstained}" if votes.abstained else ""
    return (
        f"测评票发出 {votes.issued} 张，收回 {votes.returned} 张，有效 {votes.valid} 张："
        f"满意 {votes.satisfied}、基本满意 {votes.fairly}、不满意 {votes.dissatisfied}{abstained}。\n"
        f"满意率 {ratio(votes.satisfied_rate)}，{percent(votes.satisfied_rate)}；"
        f"满意和基本满意率 {ratio(votes.accepted_rate)}，{percent(votes.accepted_rate)}。"
    )


def _honours_text(honours: Sequence[HonourLine]) -> str:
    if not honours:
        return "本年度无。"
    told = []
    for honour in honours:
        document = f"（{honour.document_no}）" if honour.document_no else ""
        day = long_day(honour.granted_on) if honour.granted_on else ""
        giver = f"{honour.granted_by}授予" if honour.granted_by else ""
        level = f"，{honour.level}级" if honour.level and not honour.granted_by else ""
        told.append(f"{day}{giver}{honour.title}{document}{level}")
    return "；".join(told) + "。"


def _opinions(figures: RegisterFigures) -> Opinions:
    unit = figures.stamp.unit.name
    return Opinions(
        (
            Opinion("代表本人意见", 50, "签名", "以上记录属实。"),
            Opinion("代表小组意见", 50, "组长签名"),
            Opinion(f"{unit}意见" if len(unit) <= 12 else "填报单位意见", 65, seal=True),
        ),
        height=50.0,
    )
