"""议事会议情况表: who came, what was voted and how it fell, where each matter went; signed at the foot."""

from collections.abc import Sequence

from gongshu_desk.domain.forms.supervision import MinuteLine, MinutesFigures
from gongshu_desk.reports.cells import cell, head, label
from gongshu_desk.reports.document import (
    PORTRAIT,
    Block,
    Column,
    Document,
    Group,
    Heading,
    Paragraph,
    Row,
    Running,
    Section,
    Signature,
    Table,
    Title,
)
from gongshu_desk.reports.ink import GREY
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import long_day, percent, short_day, with_weekday

TITLE = "居民议事会议情况表"
UNKNOWN = "—"
COLUMNS = (
    Column(10, Align.FIGURE, 9.8), Column(58, size=9.8, pad=2.0), Column(13, Align.FIGURE, 9.8),
    Column(13, Align.FIGURE, 9.8), Column(13, Align.FIGURE, 9.8), Column(20, Align.CENTRE, 9.6),
    Column(38, size=9.2, pad=1.6),
)  # fmt: skip


def build(figures: Sequence[MinutesFigures]) -> Document:
    """One section a meeting."""
    return Document(TITLE, tuple(map(_section, figures)), author=figures[0].unit.name if figures else "")


def _section(figures: MinutesFigures) -> Section:
    blocks: list[Block] = [
        Title(TITLE, height=17.0, size=21, tracking=2),
        _meeting(figures),
        Heading("一、议程", "", before=7.0),
        *_agenda(figures),
        Heading("二、议事事项和表决", f"{len(figures.matters)} 项　单位：票", before=7.0),
        _matters(figures),
        Paragraph(
            "赞成、反对、弃权合计不多于实到议事成员；「交流讨论」的事项没有表决。",
            size=8.8, leading=13.0, colour=GREY, before=2.0,
        ),
        *_handled(figures),
        Signature(("记录人", "审核人", "主持人"), "年　　月　　日", pinned=False, free=9.0, step=46),
    ]  # fmt: skip
    running = Running(f"{TITLE}（续）　{figures.title}", long_day(figures.day), bold=True)
    print_ = figures.fingerprint
    mark = f" · 指纹 {print_[:4]}-{print_[4:8]}" if print_ else ""
    return Section(
        tuple(blocks), PORTRAIT, f"{figures.unit.name} · 活动 {figures.no}{mark}", running, person=figures.title
    )


def _meeting(figures: MinutesFigures) -> Table:
    columns = (Column(24), Column(82, size=9.8, pad=2.4), Column(22), Column(37, size=9.8, pad=2.4))
    rate = figures.attended
    came = (
        f"应到 {figures.due} 人，实到 {figures.present} 人"
        if rate.denominator
        else f"应到 {figures.due} 人，实到　　人"
    )
    told = f"{came}（{percent(rate)}）" if rate.denominator else came
    sorts = "，".join(f"{name} {count}" for name, count in figures.by_sort)
    deputies = _called(figures)
    rows = (
        Row((label("会议名称"), cell(figures.title, span=3)), 7.6),
        Row(
            (label("时间"), cell(f"{with_weekday(figures.day)}{figures.day_part}"), label("地点"), cell(figures.place)),
            7.6,
        ),
        Row((label("主题"), cell(figures.topic, span=3)), 7.6),
        Row((label("议事成员"), cell(told), label("代表签到"), cell(deputies)), 7.6),
        Row((label("成员构成"), cell(sorts or UNKNOWN, span=3)), 7.6),
    )
    return Table(columns, (Group(rows, keep=True),))


def _called(figures: MinutesFigures) -> str:
    """出席/应到 of the deputies called."""
    return f"{figures.deputies_present}/{figures.deputies_due} 人" if figures.deputies_due else "没有签到记录"


def _agenda(figures: MinutesFigures) -> list[Block]:
    lines = figures.agenda or ("（没有登记议程）",)
    return [Paragraph(line, size=10.2, leading=16.0, indent=2) for line in lines]


def _matters(figures: MinutesFigures) -> Table:
    heads = Row(tuple(head(word) for word in ("序号", "议　题", "赞成", "反对", "弃权", "结　果", "承办单位")), 7.6)
    rows = tuple(_matter(number, one) for number, one in enumerate(figures.matters, start=1))
    none = (Row((cell("没有登记议事事项", span=7, align=Align.CENTRE, colour=GREY),), 7.6),)
    return Table(COLUMNS, (Group(rows or none),), (heads,))


def _matter(number: int, one: MinuteLine) -> Row:
    votes = tuple(cell(UNKNOWN if vote is None else str(vote)) for vote in (one.votes_for, one.against, one.abstained))
    title = one.title + (f"（{one.proposer}）" if one.proposer else "")
    return Row(
        (cell(str(number)), cell(title), *votes, cell(one.result, role=Role.HEAD), cell(one.handler or UNKNOWN)), 7.6
    )


def _handled(figures: MinutesFigures) -> list[Block]:
    """What became of the matters that went to an organ."""
    listed = [
        (at, one) for at, one in enumerate(figures.matters, start=1) if one.due_on or one.answered_on or one.outcome
    ]
    if not listed:
        return []
    columns = (
        Column(10, Align.FIGURE, 9.8), Column(55, size=9.6, pad=2.0), Column(22, Align.CENTRE, 9.4),
        Column(22, Align.CENTRE, 9.4), Column(56, size=9.2, pad=1.8),
    )  # fmt: skip
    heads = Row(tuple(head(word) for word in ("序号", "事　项", "期限", "答复", "办理情况")), 7.4)
    year = figures.day.year
    rows = tuple(
        Row(
            (
                cell(str(at)), cell(one.title), cell(short_day(one.due_on, year) or UNKNOWN),
                cell(short_day(one.answered_on, year) or "未答复"), cell(one.outcome or UNKNOWN),
            ),
            7.4,
        )
        for at, one in listed
    )  # fmt: skip
    answered = sum(one.answered_on is not None for _, one in listed)
    return [
        Heading("三、交办和答复", f"已答复 {answered}/{len(listed)}", before=7.0),
        Table(columns, (Group(rows),), (heads,)),
    ]
