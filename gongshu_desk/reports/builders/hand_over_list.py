"""代表建议交办清单: one section per organ, which signs for what it was given and by when it is due."""

from collections.abc import Sequence

from gongshu_desk.domain.forms.handling import HandOverLine, HandOverList
from gongshu_desk.reports.cells import cell, head
from gongshu_desk.reports.document import (
    PORTRAIT,
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
from gongshu_desk.reports.ink import GREY
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import dotted_day, long_day, name_lines

TITLE = "代表建议交办清单"
SETUP = PORTRAIT
WIDTHS = (9.0, 20.0, 56.0, 28.0, 20.0, 20.0, 12.0)
HEADS = ("序号", "编　号", "标　题", "领衔代表", "交办日期", "答复期限", "办理")
ROW, HEAD_ROW = 10.4, 8.4
NOTES = (
    Note("期限", ("主办、分办单位三个月内书面答复代表，问题复杂的六个月内（代表法第五十一条）；会办单位两个月内提出意见；"
                  "不满意重办的一个月内。到期日不是工作日的顺延。",)),
    Note("退回", ("不属于本单位职责的，收到之日起十日内书面说明理由退回，不得自行转交。",)),
    Note("答复", ("联名提出的，答复每一位联名代表；答复时附《人大代表建议办理征询意见表》。",)),
)  # fmt: skip


def build(figures: Sequence[HandOverList]) -> Document:
    """One section per organ."""
    author = figures[0].unit.name if figures else ""
    return Document(TITLE, tuple(map(_section, figures)), author=author)


def _section(figures: HandOverList) -> Section:
    title = f"{figures.year} 年{TITLE}"
    count = len(figures.lines)
    told = f"共 {count} 件：主办 {figures.hosted} 件，会办 {count - figures.hosted} 件"
    blocks: tuple[Block, ...] = (
        Title(title, height=20.0, size=20, subtitle=f"（{figures.organ}）"),
        Sideline(f"交办单位：{figures.unit.name}（盖章）", told, height=7.1, gap=2.7, left_size=9.7, right_size=9.2),
        _table(figures.lines),
        Notes(NOTES, indent=12.0, size=8.8, leading=13.4),
        Signature(("交办人", "签收人", "签收日期")),
    )
    foot = f"数据截至 {long_day(figures.known_until)}" if figures.known_until else ""
    if figures.fingerprint:
        foot += f" · 指纹 {figures.fingerprint[:4]}-{figures.fingerprint[4:8]}"
    return Section(blocks, SETUP, foot, Running(f"{title}（续）", figures.organ, bold=False), person=figures.organ)


def _table(lines: Sequence[HandOverLine]) -> Table:
    left = (2, 3)
    columns = tuple(
        Column(width, Align.LEFT if at in left else Align.CENTRE, 9.6, pad=2.0 if at in left else 0.6)
        for at, width in enumerate(WIDTHS)
    )
    heads = (Row(tuple(head(text, size=9.2) for text in HEADS), HEAD_ROW),)
    rows = tuple(_row(at, line) for at, line in enumerate(lines, 1))
    if not rows:
        rows = (Row((cell("没有交办的建议", span=len(WIDTHS), align=Align.CENTRE),), ROW),)
    return Table(columns, (Group(rows),), heads)


def _row(number: int, line: HandOverLine) -> Row:
    marks = [word for on, word in ((line.kind == "议案", "议案"), (line.key, "重点督办"), (line.again, "重办")) if on]
    below = [*marks, *([f"与{line.others}共同办理"] if line.others else [])]
    title = ((Run(line.title, size=9.8),), *(((Run("；".join(below), size=8.0, colour=GREY),),) if below else ()))
    names = name_lines(line.lead)
    who = tuple((Run(part, size=9.8 if len(names) == 1 else 7.8),) for part in names)
    if line.whose:
        who = (*who, (Run(line.whose, size=8.0, colour=GREY),))
    return Row(
        (
            cell(str(number)), cell(line.no, size=9.0), Cell(title), Cell(who),
            cell(dotted_day(line.assigned_on), size=9.2), cell(dotted_day(line.due_on), role=Role.HEAD, size=9.2),
            cell(line.role, size=9.2),
        ),
        ROW,
    )  # fmt: skip
