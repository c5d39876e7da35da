"""履职手册: cover with index, then every record of the year by category, with its page in the record book."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction

from gongshu_desk.domain.figures import NO_RATE, shown
from gongshu_desk.domain.forms import YearLine
from gongshu_desk.domain.forms.people import HandbookFigures
from gongshu_desk.domain.names import printed
from gongshu_desk.reports.builders.deputy_identity import identity_table
from gongshu_desk.reports.builders.handbook_sections import Part, parts_of
from gongshu_desk.reports.cells import cell, head
from gongshu_desk.reports.contents import heading_pages
from gongshu_desk.reports.document import (
    PORTRAIT,
    Block,
    Column,
    Document,
    Group,
    Heading,
    PageBreak,
    Paragraph,
    Row,
    Running,
    Section,
    Sideline,
    Space,
    Table,
    Title,
)
from gongshu_desk.reports.ink import BLACK, GREY
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import foot_line, points, ratio

SETUP = replace(PORTRAIT, next_top=21.0)
TITLE = "人大代表履职手册"
EXPLANATION = (
    "本手册逐条记载代表当年参加会议、活动和联系群众等情况，不论是否计分。“记录本页码”指纸质履职记录本的页，"
    "空线处由本人填写。任期外、暂停期间和已退回的记录照列，不计入小计。"
)


def build(figures: Sequence[HandbookFigures]) -> Document:
    """One section per deputy, each with its own page numbers and index."""
    sections = tuple(_section(one) for one in figures)
    author = figures[0].register.stamp.unit.name if figures else ""
    title = f"{TITLE}（{figures[0].register.year} 年度）" if figures else TITLE
    return Document(title, sections, author=author)


def _section(figures: HandbookFigures) -> Section:
    """Laid out once to learn the pages of the parts: the cover is one page whatever stands in its index."""
    register = figures.register
    parts = parts_of(figures)
    running = Running(
        f"{TITLE}（{register.year} 年度）　{printed(register.identity.name)}　{register.identity.certificate_no}"
    )
    body = tuple(block for part in parts for block in part.blocks)

    def section(pages: Callable[[str], str]) -> Section:
        blocks: tuple[Block, ...] = (*_cover(figures, parts, pages), PageBreak(), *body)
        return Section(blocks, SETUP, foot_line(register.stamp), running, person=register.identity.name)

    found = heading_pages(section(lambda _: "0"))
    return section(lambda title: str(found[title]))


# --- the cover ------------------------------------------------------------------------------------------------


def _cover(figures: HandbookFigures, parts: Sequence[Part], pages: Callable[[str], str]) -> tuple[Block, ...]:
    register = figures.register
    return (
        Title(TITLE, height=37.0, size=30, subtitle=f"（{register.year} 年度）", tracking=3, baseline=19.0),
        Sideline(
            f"填报单位：{register.stamp.unit.name}",
            f"手册编号：{register.register_no}" if register.register_no else "",
            height=7.1, gap=2.7, left_size=9.7, right_size=9.7, right_colour=BLACK,
        ),
        identity_table(register.identity, 10.6, figures.photo),
        Heading("年度履职一览", "履职天数 = 出席半天数 ÷ 2", before=8.6),
        _glance(figures),
        Heading("目　录", "页码为本手册的页", before=8.6),
        _index(parts, pages),
        Space(1.0),
        Paragraph(EXPLANATION, size=8.6, leading=13.0, colour=GREY, before=2.4),
    )  # fmt: skip


def _glance(figures: HandbookFigures) -> Table:
    current: YearLine = figures.register.current
    work = current.work
    days = points(work.days, 2 if (4 * Fraction(work.days)) % 2 else 1)
    cells = (
        ("履职\n天数", days), ("人代会\n出勤", ratio(work.congress)), ("活动\n参加", ratio(work.activities)),
        ("培训\n半天", shown(work.training_half_days)), ("小组\n活动", str(work.group_events)),
        ("视察\n调研", str(work.field_events)), ("列席\n议事", str(work.meeting_events)),
        ("进站\n接待", str(work.receptions)), ("走访\n选民", str(work.visits)), ("领衔\n建议", str(work.led)),
        ("年度\n积分", NO_RATE if current.total is None else points(current.total)),
        ("名次/\n参评", NO_RATE if current.rank is None else f"{current.rank}/{current.ranked}"),
    )  # fmt: skip
    columns = tuple(Column(165 / len(cells), Align.CENTRE, 10.4, pad=0.4) for _ in cells)
    values = tuple(cell(text, role=Role.HEAD, size=10.6 if len(text) < 6 else 9.2) for _, text in cells)
    return Table(columns, (Group((Row(values, 9.0),)),), (Row(tuple(head(name) for name, _ in cells), 10.0),))


def _index(parts: Sequence[Part], pages: Callable[[str], str]) -> Table:
    columns = (
        Column(47, Align.LEFT, 10.0, pad=3.0),
        Column(100, Align.LEFT, 9.4, pad=2.4),
        Column(18, Align.CENTRE, 10.0),
    )
    rows = tuple(
        Row((cell(part.title, role=Role.HEAD), cell(part.told), cell(pages(part.title))), 8.2) for part in parts
    )
    heads = Row((head("栏　　目"), head("本年度记录"), head("页　码")), 7.4)
    return Table(columns, (Group(rows, keep=True),), (heads,))
