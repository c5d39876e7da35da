"""年度培训计划: one page in the official layout with the year's trainings as a table; with what was held, if asked."""

from collections.abc import Sequence

from gongshu_desk.domain.figures import plain
from gongshu_desk.domain.forms.training import PlanFigures, PlanRow
from gongshu_desk.reports.cells import cell, head
from gongshu_desk.reports.document import OFFICIAL, Block, Closing, Column, Document, Group, Row, Section, Space, Table
from gongshu_desk.reports.official import official_blocks
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import blank_day, month_day

ROW = 11.0
PLANNED = (("序\n号", 9.0), ("时　间", 20.0), ("培　训　内　容", 41.0), ("层　级", 25.0), ("半天/\n学时", 13.0),
           ("对　象", 20.0), ("授课人", 14.0), ("负责人", 14.0))  # fmt: skip
DONE = (("序\n号", 9.0), ("时　间", 20.0), ("培　训　内　容", 38.0), ("层　级", 25.0), ("半天/\n学时", 13.0),
        ("对　象", 18.0), ("完　成　情　况", 33.0))  # fmt: skip


def build(figures: Sequence[PlanFigures]) -> Document:
    """One section a year."""
    first = figures[0]
    return Document(_title(first), tuple(_section(one) for one in figures), author=first.unit.name)


def _title(figures: PlanFigures) -> str:
    return f"{figures.unit.locality}{figures.year}年度人大代表培训计划{'完成情况' if figures.done else ''}"


def _section(figures: PlanFigures) -> Section:
    blocks: tuple[Block, ...] = (
        *official_blocks(_title(figures), [_opening(figures)]),
        Space(3.0),
        _table(figures),
        Closing(figures.unit.name, blank_day().strip("　"), before=20.0),
    )
    return Section(blocks, OFFICIAL, person=figures.unit.name)


def _opening(figures: PlanFigures) -> str:
    """What the table holds, added up; 代表法 art. 47 has deputies trained by plan."""
    rows = figures.rows
    half = sum(row.half_days or 0 for row in rows)
    tiers = [(tier, sum(row.tier == tier for row in rows)) for tier in dict.fromkeys(row.tier for row in rows)]
    parts = "、".join(f"{tier}{n}项" for tier, n in tiers)
    told = (
        f"　　{figures.year}年度安排代表培训{len(rows)}项，其中{parts}"
        if rows
        else f"　　{figures.year}年度没有安排代表培训"
    )
    told += f"，共{plain(half)}个半天" if half else ""
    if figures.done and rows:
        told += f"；已办{sum(bool(row.held) for row in rows)}项"
    return f"{told}。".strip("　")


def _table(figures: PlanFigures) -> Table:
    heads = DONE if figures.done else PLANNED
    columns = tuple(
        Column(width, Align.LEFT if at in (2, 6) and (at == 2 or figures.done) else Align.CENTRE, 10.5, pad=1.4)
        for at, (_, width) in enumerate(heads)
    )
    rows = tuple(_row(at, row, figures.done) for at, row in enumerate(figures.rows, start=1))
    if not rows:
        rows = (Row((cell("没有列入计划的培训", span=len(heads), align=Align.CENTRE),), ROW),)
    return Table(columns, (Group(rows),), (Row(tuple(head(text, size=10.5) for text, _ in heads), 12.0),))


def _row(number: int, row: PlanRow, done: bool) -> Row:
    amount = [plain(row.half_days) if row.half_days is not None else "—"]
    amount += [plain(row.hours)] if row.hours is not None else []
    common = (
        cell(str(number)), cell(month_day(row.planned_on) if row.planned_on else "待定"),
        cell(row.title, role=Role.TABLE, size=11.0), cell(row.tier, size=9.8), cell("/".join(amount)),
        cell(row.audience or "—", size=9.8),
    )  # fmt: skip
    if done:
        held = f"已办，{row.held}" if row.held else "未办"
        return Row((*common, cell(f"{held}\n{row.difference}" if row.difference else held, size=9.4)), ROW)
    return Row((*common, cell(row.lecturer or "—", size=9.8), cell(row.responsible or "—", size=9.8)), ROW)
