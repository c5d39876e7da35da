"""评选候选名单 and 评选结果: the conditions, each candidate with reason and figures, votes, who is chosen; signed."""

from collections.abc import Sequence

from gongshu_desk.domain.forms.supervision import CandidateLine, SelectionFigures
from gongshu_desk.reports.cells import cell, head, label
from gongshu_desk.reports.document import (
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
)
from gongshu_desk.reports.ink import GREY
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import long_day, name_lines

UNKNOWN = "—"
CANDIDATES, RESULT = "候选名单", "评选结果"
SAID = "推荐理由第一段由推荐单位或工委填写；数字取自本年度登记的事实，逐项可在「积分」里查到出处。"


def build(figures: Sequence[SelectionFigures]) -> Document:
    """One section a selection: candidates, or the result as soon as somebody is chosen."""
    return Document("评选名单", tuple(map(_section, figures)), author=figures[0].unit.name if figures else "")


def _section(figures: SelectionFigures) -> Section:
    form = RESULT if figures.decided else CANDIDATES
    title = f"{figures.title}{form}"
    chosen = [one for one in figures.people if one.chosen]
    rest = [one for one in figures.people if not one.chosen]
    blocks: list[Block] = [
        Title(title, height=20.0, size=20, subtitle=f"（{figures.year} 年度）"),
        _about(figures, len(chosen)),
        Sideline(f"填报单位：{figures.unit.name}（盖章）", "单位：票" if figures.voted else "", height=7.0, gap=2.4,
                 left_size=9.7),
    ]  # fmt: skip
    if figures.decided:
        blocks += [Heading("一、入选", f"{len(chosen)} 人", before=5.0), _table(figures, chosen, numbered=True)]
        if rest:
            blocks += [Heading("二、其他候选人", f"{len(rest)} 人", before=7.0), _table(figures, rest)]
    else:
        blocks.append(_table(figures, figures.people))
    blocks += [
        Notes((Note("说明", (SAID,)),), size=8.8, leading=13.4),
        Signature(("填表人", "审核人", "工委主任"), "年　　月　　日", pinned=False, free=9.0, step=46),
    ]
    running = Running(f"{title}（续）", f"{figures.year} 年度", bold=True)
    mark = f" · 指纹 {figures.fingerprint[:4]}-{figures.fingerprint[4:8]}" if figures.fingerprint else ""
    return Section(tuple(blocks), PORTRAIT, f"{figures.unit.name} · 评选 {figures.no}{mark}", running, person=title)


def _about(figures: SelectionFigures, chosen: int) -> Table:
    columns = (Column(24), Column(58, size=9.8, pad=2.4), Column(24), Column(59, size=9.8, pad=2.4))
    places = f"{figures.places} 名" if figures.places is not None else UNKNOWN
    counted = f"候选 {len(figures.people)} 人" + (f"，入选 {chosen} 人" if chosen else "")
    decided = long_day(figures.decided_on) if figures.decided_on else UNKNOWN
    criteria = "\n".join(f"{at}. {line}" for at, line in enumerate(figures.criteria, start=1))
    rows = (
        Row((label("级别"), cell(figures.level), label("名额"), cell(f"{places}　{counted}")), 7.6),
        Row((label("授予单位"), cell(figures.granted_by or figures.unit.name), label("决定日期"), cell(decided)), 7.6),
        Row((label("文号"), cell(figures.document_no or UNKNOWN, span=3)), 7.6),
        Row((label("评选条件"), cell(criteria or UNKNOWN, span=3)), 7.6),
    )
    return Table(columns, (Group(rows, keep=True),))


def _table(figures: SelectionFigures, people: Sequence[CandidateLine], *, numbered: bool = False) -> Table:
    voted = figures.voted
    last = 34.0 if numbered else 0.0
    widths = [10.0, 31.0, 21.0, 103.0 - last - (13.0 if voted else 0.0)]
    words = ["序号", "姓　名", "代表小组", "推荐理由"]
    columns = [
        Column(widths[0], Align.FIGURE, 9.8), Column(widths[1], size=10.6, pad=2.4),
        Column(widths[2], Align.CENTRE, 9.2, pad=0.8), Column(widths[3], size=9.2, pad=2.0),
    ]  # fmt: skip
    if voted:
        columns.append(Column(13.0, Align.FIGURE, 9.8))
        words.append("得票")
    if numbered:
        columns.append(Column(last, Align.CENTRE, 8.8, pad=0.8))
        words.append("证书编号")
    heads = Row(tuple(head(word) for word in words), 7.4)
    rows = tuple(_row(at, one, voted=voted, numbered=numbered) for at, one in enumerate(people, start=1))
    none = (Row((cell("没有候选人", span=len(words), align=Align.CENTRE, colour=GREY),), 7.4),)
    return Table(tuple(columns), (Group(rows or none),), (heads,))


def _row(number: int, one: CandidateLine, *, voted: bool, numbered: bool) -> Row:
    lines = name_lines(one.name)
    size = 10.6 if len(lines) == 1 else 8.8
    shown = [(Run(line, Role.HEAD, size),) for line in lines]
    if one.mark:
        shown.append((Run(one.mark, size=8.0, colour=GREY),))
    cells = [cell(str(number)), Cell(tuple(shown)), cell(one.group or UNKNOWN), cell(one.told or UNKNOWN)]
    if voted:
        cells.append(cell(UNKNOWN if one.votes is None else str(one.votes)))
    if numbered:
        cells.append(cell(one.number or UNKNOWN))
    return Row(tuple(cells), 9.0)
