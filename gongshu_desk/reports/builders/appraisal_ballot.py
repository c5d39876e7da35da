"""两官评议测评票: one sheet for all who are appraised; no number and no place for a name, a box for each answer."""

from collections.abc import Sequence

from gongshu_desk.domain.forms.supervision import AppraisalFigures, AppraisedLine
from gongshu_desk.reports.cells import cell, head, tick_boxes
from gongshu_desk.reports.document import (
    PORTRAIT,
    Cell,
    Column,
    Document,
    Group,
    Paragraph,
    Row,
    Run,
    Running,
    Section,
    Sideline,
    Table,
    Title,
)
from gongshu_desk.reports.ink import GREY
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import long_day, name_lines

TITLE = "两官评议测评票"
ANSWERS = ("满意", "基本满意", "不满意")
ROW = 15.0
COLUMNS = (
    Column(10, Align.FIGURE, 10.4), Column(37, size=11.5, pad=2.4), Column(40, size=9.4, pad=1.8), Column(78, pad=3.0),
)  # fmt: skip


def build(figures: Sequence[AppraisalFigures]) -> Document:
    """One section a meeting; print as many copies as there are voters."""
    return Document(TITLE, tuple(map(_section, figures)), author=figures[0].unit.name if figures else "")


def _section(figures: AppraisalFigures) -> Section:
    heads = Row(
        tuple(head(word, size=10) for word in ("序号", "被评议人", "职务、单位", "测　评（每人只选一格，画√）")), 9.0
    )
    rows = tuple(_row(number, one) for number, one in enumerate(figures.people, start=1))
    none = (Row((cell("没有登记被评议的人", span=4, align=Align.CENTRE, colour=GREY),), ROW),)
    blocks = (
        Title(TITLE, height=17.0, size=22, tracking=4),
        Sideline(figures.title, long_day(figures.day), height=8.0, gap=2.6, left_role=Role.KAI, left_size=11),
        Table(COLUMNS, (Group(rows or none),), (heads,)),
        Paragraph("不选或多选的，该人的票无效；本票不署名。", size=9.6, leading=15.0, before=3.0),
        Paragraph("意见建议：", size=10.4, leading=18.0, before=6.0),
    )
    running = Running(f"{TITLE}（续）", figures.title, bold=True)
    return Section(blocks, PORTRAIT, f"{figures.unit.name}　现场收回，当场计票", running, person=figures.title)


def _row(number: int, one: AppraisedLine) -> Row:
    lines = name_lines(one.name)
    shown = Cell(tuple((Run(line, Role.HEAD, 11.5 if len(lines) == 1 else 9.4),) for line in lines))
    post = one.post + (f"　{one.organ}" if one.organ else "")
    boxes = Cell((tick_boxes(ANSWERS, size=11.0, gap=7.0),), align=Align.CENTRE)
    return Row((cell(str(number)), shown, cell(post), boxes), ROW)
