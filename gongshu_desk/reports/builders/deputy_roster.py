"""代表名册: everyone in office on a day, with or without private data, and how the deputies are made up."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.forms.people import RosterFigures, RosterPart, RosterPerson
from gongshu_desk.reports.cells import cell, head
from gongshu_desk.reports.document import (
    LANDSCAPE,
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
from gongshu_desk.reports.ink import BLACK, GREY, GROUP_RULE
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import birth, long_day, name_lines, percent, ratio

SETUP = LANDSCAPE
SIGNING = Signature(("填表人", "审核人", "负责人"), pinned=False, free=14.0, step=59.5)
"""In the flow and bound to what is above it, so that it never stands on a page alone."""
WARNING = "内部资料，含个人信息，注意保管"
SIZE, FIVE_SIZE = 9.0, 7.6
ROW, TALL = 6.8, 8.8
MOST_SHARES_A_ROW = 12


@dataclass(frozen=True, slots=True)
class _Column:
    head: str
    width: float
    align: Align = Align.CENTRE
    size: float = SIZE


def build(figures: Sequence[RosterFigures]) -> Document:
    """One section per roster."""
    return Document(_title(figures[0]), tuple(_section(one) for one in figures), author=figures[0].unit.name)


def _title(figures: RosterFigures) -> str:
    place = figures.unit.locality
    return f"{place}{'' if place.endswith(figures.level) else figures.level}人大代表名册"


def _section(figures: RosterFigures) -> Section:
    title = _title(figures)
    order = f"排列：{figures.order}"
    blocks: tuple[Block, ...] = (
        Title(title, height=20.6, size=21, subtitle=f"（截至 {long_day(figures.on)}）"),
        Sideline(f"填报单位：{figures.unit.name}（盖章）　　代表 {figures.count} 人",
                 WARNING if figures.private else f"{order}　　手机号码已隐去中间四位",
                 height=7.1, gap=2.7, left_size=9.7, right_size=9.7 if figures.private else 9.0,
                 right_colour=BLACK if figures.private else GREY),
        _table(figures),
        Together((*_structure(figures), _changes(figures), SIGNING)),
    )  # fmt: skip
    running = Running(f"{title}（截至 {long_day(figures.on)}）（续）", WARNING if figures.private else order, bold=True)
    return Section(blocks, SETUP, _foot(figures), running, person=figures.unit.name)


def _foot(figures: RosterFigures) -> str:
    digits = figures.fingerprint[:8]
    parts = [f"名册截至 {long_day(figures.on)}", f"指纹 {digits[:4]}-{digits[4:]}"]
    return " · ".join([*parts, *([WARNING] if figures.private else [])])


# --- the list -------------------------------------------------------------------------------------------------


def _columns(figures: RosterFigures) -> tuple[_Column, ...]:
    grouped = figures.order.startswith("代表小组")
    left = Align.LEFT
    fixed = [
        _Column("序号", 9.0), _Column("姓　名", 27.0, left, 9.8), _Column("性别", 9.0), _Column("出生\n年月", 15.5),
        _Column("民族", 14.0), _Column("党派", 15.0), _Column("文化\n程度", 14.0),
    ]  # fmt: skip
    rest = [_Column("选　区", 20.0), *([] if grouped else [_Column("代表小组", 20.0)]), _Column("联络站", 25.0, left),
            _Column("代表证号", 26.0)]  # fmt: skip
    rest.append(_Column("手　机\n身份证号", 34.5) if _with_ids(figures) else _Column("手　机", 22.0))
    taken = sum(column.width for column in (*fixed, *rest))
    return (*fixed, _Column("工作单位及职务", SETUP.text_width - taken, left), *rest)


def _with_ids(figures: RosterFigures) -> bool:
    """Whether anybody's ID number is known and is to be printed."""
    return figures.private and any(person.id_number for part in figures.parts for person in part.people)


def _table(figures: RosterFigures) -> Table:
    planned = _columns(figures)
    columns = tuple(
        Column(p.width, p.align, p.size, pad=1.6 if p.align is Align.LEFT else 0.6, rule=0.3) for p in planned
    )
    heads = Row(tuple(head(p.head) for p in planned), 9.4)
    groups, number = [], 0
    for part in figures.parts:
        rows = []
        for person in part.people:
            number += 1
            rows.append(_row(figures, number, person))
        groups.append(_group(part, tuple(rows), len(columns)))
    return Table(columns, tuple(groups), (heads,))


def _group(part: RosterPart, rows: tuple[Row, ...], columns: int) -> Group:
    if not part.name:
        return Group(rows)
    return Group(rows, _wide_row(part.name, f"{len(part.people)} 人", columns), _wide_row(part.name, "（续）", columns))


def _wide_row(name: str, note: str, columns: int) -> Row:
    line = (Run(name, Role.HEAD, 9.6), Run(note, Role.TABLE, 9.2, gap=6))
    return Row((Cell((line,), span=columns, align=Align.LEFT, pad=2.2),), 6.6, tint=True, rule=GROUP_RULE)


def _row(figures: RosterFigures, number: int, person: RosterPerson) -> Row:
    lines = name_lines(person.name)
    name = Cell(tuple((Run(line, size=9.8 if len(lines) == 1 else 7.8),) for line in lines))
    ethnicity = person.ethnicity
    if ethnicity and not ethnicity.endswith("族"):
        ethnicity = f"{ethnicity}族"
    contact = person.phone
    if person.id_number:
        contact = "\n".join(part for part in (person.phone, person.id_number) if part)
    grouped = figures.order.startswith("代表小组")
    cells = (
        cell(str(number)), name, cell(person.sex), cell(birth(person.birth)), _narrow(ethnicity), _narrow(person.party),
        _narrow(person.education), cell(person.position), cell(person.electoral_district),
        *(() if grouped else (cell(person.group),)), cell(person.station), cell(person.certificate_no, size=8.6),
        cell(contact, size=8.6),
    )  # fmt: skip
    return Row(cells, TALL if person.id_number or len(lines) > 1 else ROW)


def _narrow(text: str) -> Cell:
    """A word of five characters (无党派人士, 柯尔克孜族) still stands in one line."""
    return cell(text, size=SIZE if len(text) <= 4 else FIVE_SIZE)


# --- how they are made up -------------------------------------------------------------------------------------


def _structure(figures: RosterFigures) -> tuple[Block, ...]:
    shares = (*figures.structure, *figures.tags)
    if not shares:
        return ()
    count = ceil(len(shares) / ceil(len(shares) / MOST_SHARES_A_ROW))
    tables = [_shares(shares[start : start + count], count) for start in range(0, len(shares), count)]
    note = f"分母为在任代表 {figures.count} 人；一人可有几种身份，各项有交叉，不相加"
    return (Heading("代表结构", note, before=8.6), *tables)


def _shares(shares: Sequence[tuple[str, Rate]], count: int) -> Table:
    """Heads, n/d, per cent; columns of one width in every table, `count` of them in a full one."""
    width = (SETUP.text_width - 20.0) / count
    columns = (Column(20.0, Align.CENTRE, 9.4), *(Column(width, Align.CENTRE, 9.8, pad=0.4) for _ in shares))
    heads = Row((head("类　别"), *(head(name, size=9.0) for name, _ in shares)), 7.0)
    rows = (
        Row((cell("人　数", tint=True), *(cell(ratio(rate)) for _, rate in shares)), 6.8),
        Row((cell("占　比", tint=True), *(cell(percent(rate), role=Role.HEAD) for _, rate in shares)), 6.8),
    )
    return Table(columns, (Group(rows, keep=True),), (heads,))


def _changes(figures: RosterFigures) -> Notes:
    listed = tuple(f"{what} {len(who)} 人：{'、'.join(who)}。" for what, who in figures.changes)
    told = listed or (f"{figures.year} 年度没有补选、终止和暂停。",)
    return Notes((Note("变动", told),), indent=12.0, size=8.8, leading=14.0)
