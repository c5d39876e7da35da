"""荣誉与优秀代表推荐表: one page for each deputy, the year's figures filled in, room for the deeds and three opinions."""

from collections.abc import Sequence
from fractions import Fraction

from gongshu_desk.domain.figures import NO_RATE, Rate, shown
from gongshu_desk.domain.forms import HonourLine
from gongshu_desk.domain.forms.people import RecommendationFigures
from gongshu_desk.domain.names import printed
from gongshu_desk.reports.builders.deputy_identity import identity_table
from gongshu_desk.reports.cells import cell, head, label
from gongshu_desk.reports.document import (
    PORTRAIT,
    Block,
    Column,
    Document,
    Group,
    Heading,
    Opinion,
    Opinions,
    Paragraph,
    Row,
    Running,
    Section,
    Sideline,
    Table,
    Title,
)
from gongshu_desk.reports.ink import BLACK, MM
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.text import wrap
from gongshu_desk.reports.wording import foot_line, percent, points, ratio

SETUP = PORTRAIT
HONOURS_SHOWN = 3
WRITING_LINES = 5
LINE_HEIGHT, LEAST_LINE = 8.4, 6.0
DEEDS_SIZE, DEEDS_PAD = 10.4, 3.0


def build(figures: Sequence[RecommendationFigures]) -> Document:
    """One page per deputy."""
    first = figures[0]
    title = f"{first.award}推荐表（{first.year} 年度）"
    return Document(title, tuple(_section(one) for one in figures), author=first.stamp.unit.name)


def _section(figures: RecommendationFigures) -> Section:
    title = f"{figures.award}推荐表"
    height = 48.0
    third = SETUP.text_width / 3
    blocks: tuple[Block, ...] = (
        Title(title, height=18.4, subtitle=f"（{figures.year} 年度）"),
        Sideline(f"推荐单位：{figures.stamp.unit.name}", f"推荐荣誉：{figures.award}", height=7.1, gap=2.7, left_size=9.7,
                 right_size=9.7, right_colour=BLACK),
        identity_table(figures.identity, 8.8, figures.photo),
        Heading("一、年度履职情况", "履职天数 = 出席半天数 ÷ 2", before=6.9),
        *_work(figures),
        Heading("二、所获荣誉", _honours_note(figures.honours), before=6.9),
        *_honours(figures.honours),
        Heading("三、主要事迹", "" if figures.deeds else "由推荐单位填写", before=6.9),
        *_deeds(figures),
        Heading("四、推荐意见", figures.remark, before=6.9),
        Opinions(
            (
                Opinion("代表小组意见", third, signer="组长"),
                Opinion("街道人大工委意见", third, seal=True),
                Opinion("区人大常委会意见", third, seal=True),
            ),
            height=height,
            most=84.0,
        ),
    )  # fmt: skip
    running = Running(f"{title}（{figures.year} 年度）　{printed(figures.identity.name)}")
    return Section(blocks, SETUP, foot_line(figures.stamp), running, person=figures.identity.name)


# --- the year -------------------------------------------------------------------------------------------------


def _work(figures: RecommendationFigures) -> tuple[Block, ...]:
    work = figures.current.work
    days = points(work.days, 2 if (4 * Fraction(work.days)) % 2 else 1)
    cells = (
        ("履职天数", days), ("人代会出勤", _share(work.congress)), ("活动参加", _share(work.activities)),
        ("培训半天", shown(work.training_half_days)), ("接待/走访", f"{work.receptions}/{work.visits}"),
        ("领衔/联名建议", f"{work.led}/{work.cosigned}"),
    )  # fmt: skip
    widths = (20.0, 34.0, 34.0, 20.0, 25.0, 32.0)
    columns = tuple(Column(width, Align.CENTRE, 10.0, pad=0.6) for width in widths)
    row = Row(tuple(cell(text, role=Role.HEAD) for _, text in cells), 8.0)
    counts = Table(columns, (Group((row,)),), (Row(tuple(head(name) for name, _ in cells), 7.0),))
    return (counts, _result(figures))


def _share(rate: Rate) -> str:
    return ratio(rate) if ratio(rate) == NO_RATE else f"{ratio(rate)}（{percent(rate)}）"


def _result(figures: RecommendationFigures) -> Table:
    """Points, band, rank and the duty report, in a line of labels joined to the table above."""
    current = figures.current
    total = NO_RATE if current.total is None else points(current.total)
    rank = NO_RATE if current.rank is None else f"{current.rank}/{current.ranked}"
    widths = (20.0, 17.0, 17.0, 34.0, 20.0, 18.0, 39.0)
    aligns = (Align.CENTRE,) * 6 + (Align.LEFT,)
    columns = tuple(Column(w, a, 9.8, pad=1.4) for w, a in zip(widths, aligns, strict=True))
    row = Row(
        (
            label("年度积分"), cell(total, role=Role.HEAD), label("等次"), cell(figures.band or NO_RATE),
            label("名次/参评"), cell(rank), cell(f"述职：{_duty(figures)}", size=9.0),
        ),
        8.0,
    )  # fmt: skip
    return Table(columns, (Group((row,)),))


def _duty(figures: RecommendationFigures) -> str:
    """满意率 45/46（97.8%）, or what there was of a report."""
    duty = figures.duty
    if duty.ballot:
        return f"满意率 {ratio(duty.ballot.satisfied_rate)}"
    if duty.oral_on or duty.written_on:
        return "已述职，未测评"
    return "尚未述职" if duty.due else "本年度未安排"


# --- honours and deeds ----------------------------------------------------------------------------------------


def _honours_note(honours: Sequence[HonourLine]) -> str:
    if len(honours) <= HONOURS_SHOWN:
        return ""
    return f"共 {len(honours)} 项，列最近 {HONOURS_SHOWN} 项"


def _honours(honours: Sequence[HonourLine]) -> tuple[Block, ...]:
    if not honours:
        return (Paragraph("没有荣誉记录。", size=9.6, leading=15, indent=2),)
    columns = (Column(24, Align.CENTRE, 9.4), Column(15, Align.CENTRE, 9.4), Column(70, Align.LEFT, 9.4),
               Column(56, Align.LEFT, 9.4))  # fmt: skip
    rows = tuple(
        Row((cell(f"{h.granted_on:%Y.%m.%d}" if h.granted_on else ""), cell(h.level), cell(h.title),
             cell(h.granted_by)), 6.4)
        for h in honours[:HONOURS_SHOWN]
    )  # fmt: skip
    heads = Row((head("日　期"), head("级别"), head("荣誉名称"), head("授予单位")), 6.6)
    return (Table(columns, (Group(rows, keep=True),), (heads,)),)


def _deeds(figures: RecommendationFigures) -> tuple[Block, ...]:
    """The deeds on ruled lines, and lines left to write on."""
    column = Column(SETUP.text_width, Align.LEFT, DEEDS_SIZE, pad=DEEDS_PAD)
    lines = (
        wrap(figures.deeds, Role.TABLE, DEEDS_SIZE, (SETUP.text_width - 2 * DEEDS_PAD) * MM) if figures.deeds else []
    )
    height = max(LEAST_LINE, min(LINE_HEIGHT, WRITING_LINES * LINE_HEIGHT / max(len(lines), 1)))
    lines += [" "] * (WRITING_LINES - len(lines))
    return (Table((column,), (Group(tuple(Row((cell(line),), height) for line in lines)),)),)
