"""议事成员签到表: the members of the deliberation by sort, a line each to sign."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from gongshu_desk.domain.forms.supervision import MemberLine, MemberSheet
from gongshu_desk.reports.cells import cell, head, label
from gongshu_desk.reports.document import (
    PORTRAIT,
    Cell,
    Column,
    Document,
    Group,
    Row,
    Run,
    Running,
    Section,
    Sideline,
    Signature,
    Table,
    Title,
)
from gongshu_desk.reports.ink import GREY, GROUP_RULE
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import long_day, name_lines, with_weekday

SETUP = replace(PORTRAIT, next_top=20)
TITLE = "议事成员签到表"
ROW = 9.6
COLUMNS = (
    Column(12, Align.FIGURE, 10.2), Column(40, size=11.5, pad=3), Column(50, size=9.4, pad=2), Column(44),
    Column(19, Align.CENTRE, 9.2),
)  # fmt: skip


def build(figures: Sequence[MemberSheet]) -> Document:
    """One section a meeting."""
    return Document(TITLE, tuple(map(_section, figures)), author=figures[0].unit.name if figures else "")


def _section(figures: MemberSheet) -> Section:
    blocks = (
        Title(TITLE, height=15.0, size=22, tracking=5),
        _meeting(figures),
        Sideline(
            "本人签名，不得代签；请假的由记录人在备注栏注明。", f"应到 {len(figures.people)} 人", height=7.0, gap=2.2,
            left_role=Role.KAI, left_size=10.6,
        ),
        _people(figures),
        Signature(("记录人", "核对人"), "年　　月　　日", free=8, step=51.5),
    )  # fmt: skip
    running = Running(f"{TITLE}（续）　{figures.title}", long_day(figures.day), bold=True)
    footer = f"成员截至 {long_day(figures.day)} · 会议 {figures.no}"
    return Section(blocks, SETUP, footer, running, person=figures.title)


def _meeting(figures: MemberSheet) -> Table:
    columns = (Column(24), Column(82, size=9.8, pad=2.4), Column(22), Column(37, size=9.8, pad=2.4))
    rows = (
        Row((label("会议名称"), cell(figures.title, span=3)), 7.6),
        Row(
            (label("时间"), cell(f"{with_weekday(figures.day)}{figures.day_part}"), label("地点"), cell(figures.place)),
            7.6,
        ),
    )
    return Table(columns, (Group(rows, keep=True),))


def _people(figures: MemberSheet) -> Table:
    heads = Row(tuple(head(w, size=9.8) for w in ("序号", "姓　名", "社区、单位", "签　名", "备注")), 8.0)
    groups, number = [], 0
    for sort, listed in groupby(figures.people, key=lambda one: one.sort):
        people = list(listed)
        rows = tuple(_row(number + at, one) for at, one in enumerate(people, start=1))
        number += len(people)
        groups.append(Group(rows, _group_row(sort, f"{len(people)} 人"), _group_row(sort, "（续）")))
    if not groups:
        empty = Row((cell("还没有登记议事成员，可手写签名", span=5, align=Align.CENTRE, colour=GREY),), ROW)
        blank = (Row(tuple(cell() for _ in COLUMNS), ROW),) * 16
        groups = [Group((empty, *blank))]
    return Table(COLUMNS, tuple(groups), (heads,))


def _group_row(name: str, note: str) -> Row:
    line = (Run(name, Role.HEAD, 9.8), Run(note, Role.TABLE, 9.2, gap=4.4))
    return Row((Cell((line,), span=5, align=Align.LEFT, pad=2.2),), 6.8, tint=True, rule=GROUP_RULE)


def _row(number: int, one: MemberLine) -> Row:
    lines = name_lines(one.name)
    shown = Cell(tuple((Run(line, size=11.5 if len(lines) == 1 else 9.4),) for line in lines))
    return Row((cell(str(number)), shown, cell(one.origin), cell(), cell()), ROW)
