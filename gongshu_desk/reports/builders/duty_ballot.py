"""述职测评票: slips of one design at 4, 2 or 1 to a sheet, cut apart along dashed lines; no number, no place for a name.

The design is A6 portrait; two of them on A4 landscape and one on A4 portrait are the same, larger (ISO sizes are
similar). All slips of a deputy are alike, so the sheet is drawn once however many are printed.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import sqrt

from gongshu_desk.domain.forms.duty import BallotSlips
from gongshu_desk.reports.document import Document, PageSetup, Section
from gongshu_desk.reports.fonts import width
from gongshu_desk.reports.ink import GREY, GROUP_RULE, MM, TINT
from gongshu_desk.reports.placed import FrameBox, Item, PlacedPage, RuleLine, TextBox
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import long_day, name_lines

TITLE = "述职测评票"
FRAME = 0.9
BOX_RULE = 0.6
EDGE = 9.0
WIDE = 87.0
"""Width inside a slip (105 less both edges)."""
IDENTITY = (26.0, 9.0)
TABLE_TOP = 38.0
HEAD = 8.0
ROW, OVERALL_ROW = 10.0, 12.4
ROWS_ROOM = 5 * ROW
"""Height of all aspects; with more than five the rows are lower."""
OPTIONS_ROOM = 48.0
TICK, OVERALL_TICK = 4.2, 5.0
POINTS_WIDE = 26.0
"""Room to write points in."""
NOTE = "每项只选一格，在方框内画√；不选或多选的，该项无效。"
CUT = "8A8A8A"
CUT_TICK = 5.0


def build(figures: Sequence[BallotSlips]) -> Document:
    """One section per deputy."""
    sections = tuple(_section(number, slips) for number, slips in enumerate(figures))
    return Document(TITLE, sections)


def lacking(figures: Sequence[BallotSlips]) -> list[tuple[str, str]]:
    """Who has no number of ballots where one was asked for."""
    return [(one.name, "没有登记发出票、实到或者应到人数，不知道要印多少票") for one in figures if one.needed]


@dataclass(frozen=True, slots=True)
class _Sheet:
    """How slips lie on a sheet: size of the paper, slips across and down, and the factor of the A6 design."""

    width: float
    height: float
    across: int
    down: int
    scale: float


SHEETS = {
    4: _Sheet(210, 297, 2, 2, 1.0),
    2: _Sheet(297, 210, 2, 1, sqrt(2)),
    1: _Sheet(210, 297, 1, 1, 2.0),
}


def _section(number: int, slips: BallotSlips) -> Section:
    sheet = SHEETS[slips.per_sheet]
    setup = PageSetup(sheet.width, sheet.height, 0, 0, 0, 0, 0, footer=False)
    pages = {
        count: PlacedPage((), tuple(_sheet_items(slips, sheet, count)), f"ballot-{number}-{count}")
        for count in set(slips.sheets)
    }
    return Section(tuple(pages[count] for count in slips.sheets), setup, person=slips.name)


def _sheet_items(slips: BallotSlips, sheet: _Sheet, count: int) -> Iterator[Item]:
    """The slips of a sheet, row by row, and the lines to cut along."""
    wide, high = sheet.width / sheet.across, sheet.height / sheet.down
    design = tuple(_slip(slips, sheet.scale))
    for at in range(count):
        down, across = divmod(at, sheet.across)
        yield from (_moved(item, across * wide, down * high) for item in design)
    for at in range(1, sheet.across):
        yield from _cut(at * wide, 0, at * wide, sheet.height, high)
    for at in range(1, sheet.down):
        yield from _cut(0, at * high, sheet.width, at * high, wide)


def _cut(x1: float, y1: float, x2: float, y2: float, step: float) -> Iterator[RuleLine]:
    """A dashed line with solid ticks at both ends and where another one crosses it."""
    yield RuleLine(x1, y1, x2, y2, 0.5, CUT, (3.0, 3.0))
    length = x2 - x1 + y2 - y1
    marks = [(0.0, CUT_TICK), (length - CUT_TICK, length)]
    marks += [(at * step - CUT_TICK / 2, at * step + CUT_TICK / 2) for at in range(1, round(length / step))]
    for begin, end in marks:
        if x1 == x2:
            yield RuleLine(x1, begin, x1, end, GROUP_RULE)
        else:
            yield RuleLine(begin, y1, end, y1, GROUP_RULE)


# --- one slip -------------------------------------------------------------------------------------------------


def _slip(slips: BallotSlips, scale: float) -> Iterator[Item]:
    for item in (*_head(slips), *_identity(slips), *_table(slips), *_foot(slips)):
        yield _scaled(item, scale)


def _head(slips: BallotSlips) -> Iterator[Item]:
    yield TextBox(EDGE, 9.6, WIDE, 7, TITLE, Role.TITLE, 17.5, align=Align.CENTRE, tracking=2.2, one_line=True)
    yield TextBox(EDGE, 17.4, WIDE, 5.6, slips.meeting, Role.TABLE, 9, 7.4, Align.CENTRE, "middle", one_line=True,
                  about="述职会名称")  # fmt: skip


def _identity(slips: BallotSlips) -> Iterator[Item]:
    """述职代表 and 选区; without a district the name has the whole line."""
    top, high = IDENTITY
    district = slips.electoral_district
    cells = [("述职代表", 20.0, True), (slips.name, 30.0 if district else WIDE - 20.0, False)]
    if district:
        cells += [("选区", 14.0, True), (district, 23.0, False)]
    edges = [EDGE]
    for _, wide, _ in cells:
        edges.append(edges[-1] + wide)
    for (_, wide, tinted), left in zip(cells, edges, strict=False):
        if tinted:
            yield FrameBox(left, top, wide, high, 0, fill=TINT)
    yield from (RuleLine(edge, top, edge, top + high) for edge in edges[1:-1])
    for (text, wide, tinted), left in zip(cells, edges, strict=False):
        if tinted:
            yield _middle(left, top, wide, high, text, 9.2)
        elif text is slips.name:
            yield _name(left, top, wide, high, text)
        else:
            yield _middle(left + 1, top, wide - 2, high, text, 9.2, least=7.4, about="选区")
    yield FrameBox(EDGE, top, WIDE, high, FRAME)


def _name(left: float, top: float, wide: float, high: float, name: str) -> TextBox:
    """In 楷体; a long name in two lines, broken after a middle dot."""
    lines = name_lines(name)
    if len(lines) == 1 and len(name) == 2:
        lines = (f"{name[0]}　{name[1]}",)
    size = 13.0 if len(lines) == 1 else 9.4
    return TextBox(left + 1, top, wide - 2, high, "\n".join(lines), Role.KAI, size, 8.0, Align.CENTRE, "middle",
                   leading=1.2, about="姓名")  # fmt: skip


def _table(slips: BallotSlips) -> Iterator[Item]:
    """What is judged, a box for each option, and the overall judgement that counts."""
    columns = [POINTS_WIDE] if slips.points else _option_columns(slips.options)
    first = WIDE - sum(columns)
    row = min(ROW, ROWS_ROOM / max(len(slips.aspects), 1))
    rows = TABLE_TOP + HEAD
    overall = rows + row * len(slips.aspects)
    bottom = overall + OVERALL_ROW
    yield FrameBox(EDGE, TABLE_TOP, WIDE, HEAD, 0, fill=TINT)
    yield RuleLine(EDGE, rows, EDGE + WIDE, rows, GROUP_RULE)
    yield from (RuleLine(EDGE, rows + at * row, EDGE + WIDE, rows + at * row) for at in range(1, len(slips.aspects)))
    yield RuleLine(EDGE, overall, EDGE + WIDE, overall, GROUP_RULE)
    yield _middle(EDGE, TABLE_TOP, first, HEAD, "测评内容", 9.4, Role.HEAD, tracking=1.6)
    left = EDGE + first
    for option, wide in zip(slips.options, columns, strict=True):
        yield RuleLine(left, TABLE_TOP, left, bottom)
        yield _middle(left + 0.4, TABLE_TOP, wide - 0.8, HEAD, option, 9.4, Role.HEAD, least=8.0, about="测评等次")
        if not slips.points:
            for at in range(len(slips.aspects)):
                yield _tick(left + wide / 2, rows + (at + 0.5) * row, min(TICK, row * 0.6))
            yield _tick(left + wide / 2, overall + OVERALL_ROW / 2, OVERALL_TICK)
        left += wide
    for at, aspect in enumerate(slips.aspects):
        top = rows + at * row
        yield TextBox(EDGE + 2.4, top, 3, row, str(at + 1), Role.TABLE, 9.2, valign="middle", align=Align.CENTRE,
                      colour=GREY, one_line=True)  # fmt: skip
        yield TextBox(EDGE + 6.8, top, first - 7.4, row, aspect, Role.TABLE, 9.2, 7.4, valign="middle", leading=1.2,
                      about="测评内容")  # fmt: skip
    yield _middle(EDGE, overall, first, OVERALL_ROW, slips.overall, 10.4, Role.HEAD, tracking=1.8)
    yield FrameBox(EDGE, TABLE_TOP, WIDE, bottom - TABLE_TOP, FRAME)


def _option_columns(options: Sequence[str]) -> list[float]:
    """Widths by the options' words, roomy where they together leave the aspects their line."""
    words = [width(Role.HEAD, option, 9.4) / MM for option in options]
    roomy = [max(word + 3.6, 15.5) for word in words]
    return roomy if sum(roomy) <= OPTIONS_ROOM else [max(word + 2.2, 11.0) for word in words]


def _foot(slips: BallotSlips) -> Iterator[Item]:
    rows = min(len(slips.aspects) * ROW, ROWS_ROOM)
    top = TABLE_TOP + HEAD + rows + OVERALL_ROW + 2.0
    how = "每项写一个 0 至 100 的整数分；不写或写不清的无效。" if slips.points else NOTE
    notes = (
        f"1. {how}",
        f"2. 以{slips.overall}计票。本票不记名，填好后折叠投入票箱。",
    )
    for at, note in enumerate(notes):
        yield TextBox(EDGE, top + at * 4.9, WIDE, 4.2, note, Role.TABLE, 8.6, 7.4, one_line=True, about="说明")
    day = long_day(slips.day) if slips.day else "　　　　年　　月　　日"
    yield TextBox(EDGE, 136.2, 40, 4.2, day, Role.TABLE, 8.6, colour=GREY, one_line=True)
    yield TextBox(EDGE + 40, 136.2, WIDE - 40, 4.2, "（加盖街道人大工委印章有效）", Role.TABLE, 8.6, align=Align.RIGHT,
                  colour=GREY, one_line=True)  # fmt: skip


def _middle(
    x: float, y: float, wide: float, high: float, text: str, size: float, role: Role = Role.TABLE, *,
    least: float = 0, tracking: float = 0, about: str = "",
) -> TextBox:  # fmt: skip
    return TextBox(x, y, wide, high, text, role, size, least, Align.CENTRE, "middle", leading=1.2, tracking=tracking,
                   about=about)  # fmt: skip


def _tick(x: float, y: float, side: float) -> FrameBox:
    return FrameBox(x - side / 2, y - side / 2, side, side, BOX_RULE)


# --- moving and enlarging -------------------------------------------------------------------------------------


def _scaled(item: Item, factor: float) -> Item:
    """The item as on a larger slip: places and sizes grow alike, the weight of rules less."""
    if isinstance(item, RuleLine):
        return replace(item, x1=item.x1 * factor, y1=item.y1 * factor, x2=item.x2 * factor, y2=item.y2 * factor,
                       weight=item.weight * sqrt(factor))  # fmt: skip
    if isinstance(item, FrameBox):
        item = replace(item, weight=item.weight * sqrt(factor))
    if isinstance(item, TextBox):
        item = replace(item, size=item.size * factor, min_size=item.min_size * factor, tracking=item.tracking * factor)
    if isinstance(item, TextBox | FrameBox):
        sides = (item.x, item.y, item.width, item.height)
        x, y, wide, high = (side * factor for side in sides)
        return replace(item, x=x, y=y, width=wide, height=high)
    return item


def _moved(item: Item, x: float, y: float) -> Item:
    """The item on another slip of the sheet."""
    if isinstance(item, RuleLine):
        return replace(item, x1=item.x1 + x, y1=item.y1 + y, x2=item.x2 + x, y2=item.y2 + y)
    if isinstance(item, TextBox | FrameBox):
        return replace(item, x=item.x + x, y=item.y + y)
    return item
