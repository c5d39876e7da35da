"""邀请名单: who is invited to a meeting and why, how often before in this term, and whose turn is next."""

from collections.abc import Sequence
from dataclasses import replace

from gongshu_desk.domain.forms.invitations import InvitationFigures, InvitedLine
from gongshu_desk.reports.cells import cell, head, label
from gongshu_desk.reports.document import (
    PORTRAIT,
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
    Together,
)
from gongshu_desk.reports.roles import Align
from gongshu_desk.reports.wording import long_day, name_lines

SETUP = replace(PORTRAIT, next_top=20)
ROW, TALL = 8.0, 10.4
COLUMNS = (
    Column(10, Align.FIGURE, 10.0),
    Column(31, Align.LEFT, 11.0, pad=2.2),
    Column(21, Align.CENTRE, 9.4),
    Column(19, Align.CENTRE, 9.4),
    Column(36, Align.LEFT, 9.0, pad=1.8),
    Column(12, Align.CENTRE, 10.0),
    Column(20, Align.CENTRE, 9.2),
    Column(16, Align.CENTRE, 9.2, pad=0.6),
)
SIGNING = Signature(("拟定人", "审核人", "批准人"), pinned=False, free=10.0, step=59.5)
COUNTED = (
    "同类会议受邀一次计一次，同一次会议的各场合计一次；无故缺席也计，请假获准、不适用的不计；没有邀请名单的，到会计一次。"
    "轮流邀请先请还没有{verb}过的，再按次数少、间隔久的先后，同等的按名单顺序。"
)


def build(figures: Sequence[InvitationFigures]) -> Document:
    """One section a meeting."""
    return Document("邀请名单", tuple(map(_section, figures)), author=figures[0].unit.name if figures else "")


def _form(figures: InvitationFigures) -> str:
    return "列席人员邀请名单" if figures.sitting_in else "邀请名单"


def _section(figures: InvitationFigures) -> Section:
    form = _form(figures)
    blocks = (
        Title(form, height=15.0, size=22, tracking=3 if figures.sitting_in else 7),
        _meeting(figures),
        Sideline(f"单位：{figures.unit.name}　　邀请 {len(figures.people)} 人", f"按{figures.order}排列", height=7.0,
                 gap=2.2, left_size=9.7),
        _people(figures),
        Together((_notes(figures), SIGNING)),
    )  # fmt: skip
    running = Running(f"{form}（续）　{figures.title}", long_day(figures.day), bold=True)
    footer = f"名单截至 {long_day(figures.day)} · 活动 {figures.activity_no}"
    return Section(blocks, SETUP, footer, running, person=figures.title)


def _meeting(figures: InvitationFigures) -> Table:
    columns = (Column(24), Column(82, size=9.8, pad=2.4), Column(22), Column(37, size=9.8, pad=2.4))
    rows = (
        Row((label("会议、活动"), cell(figures.title, span=3)), 7.6),
        Row((label("时间"), cell(figures.when), label("组织单位"), cell(figures.organiser)), 7.6),
        Row((label("地点"), cell(figures.place, span=3)), 7.6),
    )
    return Table(columns, (Group(rows, keep=True),))


def _people(figures: InvitationFigures) -> Table:
    words = ("序号", "姓　名", "代表小组", "邀请依据", "邀请理由", f"本届\n{figures.verb}", "最近一次", "登记")
    heads = Row(tuple(head(word, size=9.8) for word in words), 10.0)
    rows = tuple(_row(at, person) for at, person in enumerate(figures.people, start=1))
    return Table(COLUMNS, (Group(rows),), (heads,))


def _row(number: int, person: InvitedLine) -> Row:
    lines = name_lines(person.name)
    return Row(
        (
            cell(str(number)),
            Cell(tuple((Run(line, size=11.0 if len(lines) == 1 else 9.2),) for line in lines)),
            cell(person.group), cell(person.basis), cell(person.reason),
            cell(f"{person.turns} 次" if person.turns else "—"),
            cell(person.last_on.isoformat() if person.last_on else "—"), cell(person.remark),
        ),
        ROW if len(lines) == 1 and len(person.reason) <= 11 else TALL,
    )  # fmt: skip


def _notes(figures: InvitationFigures) -> Notes:
    waiting = f"本级在任代表 {figures.in_office} 人，连同本次还有 {figures.waiting} 人本届没有{figures.verb}过。"
    following = f"下次轮流邀请，依次为{'、'.join(figures.following)}。" if figures.following else ""
    counted = f"「本届{figures.verb}」「最近一次」不含本次。" + COUNTED.format(verb=figures.verb)
    return Notes((Note("轮候", (waiting + following,)), Note("计次", (counted,))), before=3.4)
