"""民生实事监督情况: a line per project with the sums, then what was done about each and the opinions it brought."""

from collections.abc import Sequence

from gongshu_desk.domain.forms.liaison import OpinionCount, OpinionLine, Project, SupervisionFigures, SupervisionLine
from gongshu_desk.reports.builders.hand_forms import shortened
from gongshu_desk.reports.cells import cell, head
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
    Running,
    Section,
    Sideline,
    Signature,
    Table,
    Title,
    Together,
)
from gongshu_desk.reports.ink import GREY, TOTAL_RULE
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import foot_line, long_day, percent, ratio, short_day

TITLE = "民生实事项目监督情况"
SETUP = PORTRAIT
UNKNOWN = "—"
CONTENT, MOST = 72.0, 26.0
"""Width of an opinion's text and the most height it takes; the whole of it stands on its slip (mm)."""


def build(figures: Sequence[SupervisionFigures]) -> Document:
    """One section per year."""
    title = f"{TITLE}（{figures[0].year} 年度）" if figures else TITLE
    author = figures[0].stamp.unit.name if figures else ""
    return Document(title, tuple(map(_section, figures)), author=author)


def _section(figures: SupervisionFigures) -> Section:
    title = f"{figures.stamp.unit.locality}{TITLE}"
    until = f"意见截至 {long_day(figures.known_until)}　　" if figures.known_until else ""
    blocks: list[Block] = [
        Title(title, height=22.0, size=21, subtitle=f"（{figures.year} 年度）"),
        Sideline(f"填报单位：{figures.stamp.unit.name}（盖章）", f"{until}单位：场、人次、条、%"),
        _summary(figures),
        Paragraph(
            "人次为各场实到代表之和；解决率 = 已解决 ÷ 收集，按意见计；合计为下列各项目之和。",
            size=8.8, leading=13.0, colour=GREY, before=2.0,
        ),
    ]  # fmt: skip
    for number, project in enumerate(figures.projects, start=1):
        blocks += _project(figures, number, project)
    blocks.append(Signature(("填表人", "审核人", "负责人")))
    running = Running(f"{title}（续）", f"{figures.year} 年度", bold=True)
    return Section(tuple(blocks), SETUP, foot_line(figures.stamp), running, person=TITLE)


# --- all projects ---------------------------------------------------------------------------------------------


def _summary(figures: SupervisionFigures) -> Table:
    columns = (
        Column(11, Align.FIGURE, 9.8), Column(50, size=10, pad=2.0), Column(14, Align.FIGURE, 9.8),
        Column(16, Align.FIGURE, 9.8), Column(13, Align.FIGURE, 9.8), Column(14, Align.FIGURE, 9.8),
        Column(14, Align.FIGURE, 9.8), Column(15.5, Align.RIGHT, 9.4, pad=0.8),
        Column(17.5, Align.RIGHT, 9.6, pad=2.0, rule=0),
    )  # fmt: skip
    heads = Row(
        (head("序号"), head("项　目", size=9.8), head("监督\n场次"), head("代表\n人次"), head("收集\n意见"),
         head("已答复"), head("已解决"), head("解决率", span=2)),
        10.4,
    )  # fmt: skip
    rows = tuple(
        Row(
            (cell(str(number)), cell(project.title),
             *_numbers(len(project.activities), project.deputy_times, project.count)),
            7.4,
        )
        for number, project in enumerate(figures.projects, start=1)
    ) or (Row((cell("本年度没有民生实事监督活动", span=9, align=Align.CENTRE, colour=GREY),), 7.4),)  # fmt: skip
    total = _numbers(figures.held, figures.deputy_times, figures.count, Role.HEAD)
    foot = Row((cell("合　计", role=Role.HEAD, span=2, align=Align.CENTRE), *total), 7.6, tint=True, rule=TOTAL_RULE)
    return Table(columns, (Group(rows),), (heads,), (foot,))


def _numbers(held: int, times: int, count: OpinionCount, role: Role = Role.TABLE) -> tuple[Cell, ...]:
    numbers = (held, times, count.collected, count.answered, count.resolved)
    rate = count.resolved_rate
    told = tuple(cell(str(number), role=role) for number in numbers)
    if not rate.denominator:
        return (*told, cell(ratio(rate), span=2, align=Align.CENTRE))
    return (*told, cell(ratio(rate)), cell(percent(rate), role=Role.HEAD))


# --- one project ----------------------------------------------------------------------------------------------


def _project(figures: SupervisionFigures, number: int, project: Project) -> list[Block]:
    count = project.count
    rate = count.resolved_rate
    resolved = f"，已解决 {ratio(rate)}，{percent(rate)}" if count.collected else ""
    note = f"{len(project.activities)} 场　{project.deputy_times} 人次　意见 {count.collected} 条{resolved}"
    top = Heading(f"{number}. {project.title}", note, before=9.0, note_size=8.8)
    blocks: list[Block] = [Together((top, _activities(figures.year, project)))]
    if project.opinions:
        blocks += [Paragraph("监督中收集的意见：", size=9.4, leading=17.0, before=1.4, keep_with_next=True)]
        blocks.append(_opinions(figures.year, project))
    else:
        blocks.append(Paragraph("监督中没有收集意见。", size=9.4, leading=13.0, before=1.8))
    return blocks


def _activities(year: int, project: Project) -> Table:
    columns = (
        Column(26, Align.CENTRE, 9.6), Column(66, size=9.8, pad=2.0), Column(43, size=9.4, pad=2.0),
        Column(16, Align.FIGURE, 9.8), Column(14, Align.FIGURE, 9.8),
    )  # fmt: skip
    heads = Row((head("日期"), head("监督活动"), head("地　点"), head("代表人次", size=9), head("意见", size=9)), 7.0)
    rows = tuple(_activity(year, activity) for activity in project.activities)
    return Table(columns, (Group(rows),), (heads,))


def _activity(year: int, activity: SupervisionLine) -> Row:
    when = f"{short_day(activity.day, year)} {activity.day_part}".strip()
    times = str(activity.deputy_times) if activity.signed else "未登记"
    return Row(
        (
            cell(when),
            cell(activity.name),
            cell(activity.place or UNKNOWN),
            cell(times),
            cell(str(len(activity.opinions))),
        ),
        6.8,
    )


def _opinions(year: int, project: Project) -> Table:
    columns = (
        Column(26, Align.CENTRE, 9.0, pad=0.8), Column(CONTENT, size=9.4, pad=2.0), Column(22, Align.CENTRE, 9.0, pad=0.8),
        Column(15, Align.CENTRE, 9.0, pad=0.6), Column(15, Align.CENTRE, 9.0, pad=0.6),
        Column(15, Align.CENTRE, 9.0, pad=0.6),
    )  # fmt: skip
    heads = Row((head("编号"), head("意见内容"), head("处理方式"), head("收集"), head("答复"), head("解决")), 7.0)
    rows = tuple(_opinion(year, opinion) for opinion in project.opinions)
    return Table(columns, (Group(rows),), (heads,))


def _opinion(year: int, opinion: OpinionLine) -> Row:
    days = (opinion.collected_on, opinion.answered_on, opinion.resolved_on)
    told = tuple(cell(short_day(day, year) or UNKNOWN) for day in days)
    content = shortened(opinion.content, CONTENT, MOST, 9.4, see="……（全文见交办单）")
    return Row((cell(opinion.no), cell(content), cell(opinion.sort), *told), 6.4)
