"""两官评议测评结果汇总: the votes on each judge and prosecutor with both rates, then opinions and what was put right."""

from collections.abc import Sequence

from gongshu_desk.domain.forms.supervision import AppraisalFigures, AppraisedLine
from gongshu_desk.domain.names import printed
from gongshu_desk.reports.builders.votes import vote_table
from gongshu_desk.reports.cells import cell, head, label
from gongshu_desk.reports.document import (
    PORTRAIT,
    Block,
    Cell,
    Column,
    Document,
    Group,
    Heading,
    Paragraph,
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
from gongshu_desk.reports.wording import long_day, name_lines, with_weekday

TITLE = "两官评议测评结果汇总表"
UNKNOWN = "—"


def build(figures: Sequence[AppraisalFigures]) -> Document:
    """One section a meeting."""
    return Document(TITLE, tuple(map(_section, figures)), author=figures[0].unit.name if figures else "")


def _section(figures: AppraisalFigures) -> Section:
    blocks: list[Block] = [
        Title(TITLE, height=17.0, size=21, tracking=1),
        _meeting(figures),
        Sideline(f"填报单位：{figures.unit.name}（盖章）", "单位：票、%", height=7.0, gap=2.4, left_size=9.7),
        _votes(figures),
        *_ties(figures),
        Heading("评议意见和整改情况", f"评议 {len(figures.people)} 人", before=8.0),
        _opinions(figures),
        Signature(("计票人", "监票人", "负责人"), "年　　月　　日", pinned=False, free=9.0, step=46),
    ]
    running = Running(f"{TITLE}（续）　{figures.title}", long_day(figures.day), bold=True)
    mark = f" · 指纹 {figures.fingerprint[:4]}-{figures.fingerprint[4:8]}" if figures.fingerprint else ""
    return Section(
        tuple(blocks), PORTRAIT, f"{figures.unit.name} · 活动 {figures.no}{mark}", running, person=figures.title
    )


def _meeting(figures: AppraisalFigures) -> Table:
    columns = (Column(24), Column(82, size=9.8, pad=2.4), Column(22), Column(37, size=9.8, pad=2.4))
    called = f"{figures.deputies_present}/{figures.deputies_due} 人" if figures.deputies_due else "没有签到记录"
    rows = (
        Row((label("评议活动"), cell(figures.title, span=3)), 7.6),
        Row((label("时间"), cell(with_weekday(figures.day)), label("代表出席"), cell(called)), 7.6),
        Row((label("地点"), cell(figures.place or UNKNOWN), label("评议人数"), cell(f"{len(figures.people)} 人")), 7.6),
        Row((label("主题"), cell(figures.topic or UNKNOWN, span=3)), 7.6),
    )
    return Table(columns, (Group(rows, keep=True),))


def _votes(figures: AppraisalFigures) -> Table:
    rows = [(f"{one.name}\n{one.post}", one.ballot) for one in figures.people]
    return vote_table(rows, PORTRAIT.text_width, issued=True, abstained=False)


def _ties(figures: AppraisalFigures) -> list[Block]:
    """The definitions, and whose votes do not add up."""
    off = [
        printed(one.name)
        for one in figures.people
        if one.ballot and (one.ballot.returned > one.ballot.issued or one.ballot.invalid < 0)
    ]
    wrong = [Paragraph(f"票数不符，须重新核对：{'、'.join(off)}。", Role.HEAD, 9.6, 14.0, before=2.0)] if off else []
    waiting = [printed(one.name) for one in figures.people if one.ballot is None]
    open_ = [Paragraph(f"没有登记票数：{'、'.join(waiting)}。", size=9.4, leading=14.0, before=2.0)] if waiting else []
    text = (
        "收回票不多于发出票；收回 = 有效 + 无效；有效 = 满意 + 基本满意 + 不满意。"
        "满意率 = 满意 ÷ 有效票；满意和基本满意率 =（满意 + 基本满意）÷ 有效票。"
    )
    return [*wrong, *open_, Paragraph(text, size=8.8, leading=13.0, colour=GREY, before=2.0)]


def _opinions(figures: AppraisalFigures) -> Table:
    columns = (
        Column(32, size=10.4, pad=2.4), Column(37, size=9.2, pad=1.8), Column(52, size=9.2, pad=1.8),
        Column(44, size=9.2, pad=1.8),
    )  # fmt: skip
    heads = Row(tuple(head(word) for word in ("姓　名", "职务、单位", "评议意见", "整改情况")), 7.4)
    none = (Row((cell("没有登记被评议的人", span=4, align=Align.CENTRE, colour=GREY),), 7.4),)
    return Table(columns, (Group(tuple(map(_opinion, figures.people)) or none),), (heads,))


def _opinion(one: AppraisedLine) -> Row:
    lines = name_lines(one.name)
    shown = Cell(tuple((Run(line, size=10.4 if len(lines) == 1 else 8.8),) for line in lines))
    post = one.post + (f"　{one.organ}" if one.organ else "")
    return Row((shown, cell(post), cell(one.opinion or UNKNOWN), cell(one.rectified or UNKNOWN)), 8.4)
