"""述职报告及测评结果: the votes of one meeting, who of the year has reported, and the reports themselves."""

from collections.abc import Sequence
from dataclasses import replace

from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.forms import DutyBallot, DutyReportFigures, DutyReportText, DutyStatus
from gongshu_desk.domain.names import printed
from gongshu_desk.reports.builders.votes import vote_table
from gongshu_desk.reports.cells import cell, head, label
from gongshu_desk.reports.document import (
    PORTRAIT,
    Block,
    Boxed,
    Cell,
    Closing,
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
from gongshu_desk.reports.ink import GREY, TOTAL_RULE
from gongshu_desk.reports.official import official_section
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import (
    dotted_day,
    foot_line,
    long_day,
    name_lines,
    percent,
    ratio,
)

SETUP = replace(PORTRAIT, next_top=20)
TITLE = "人大代表述职测评结果"
STATUS_TITLE = "人大代表年度述职情况表"
SPACED = 9.3


def build(figures: Sequence[DutyReportFigures]) -> Document:
    """For each meeting its result, then the year's list of who has reported, then the reports."""
    sections = [_result_section(one) for one in figures if one.rows]
    sections += [_status_section(one) for one in figures if one.statuses]
    sections += [_text_section(text) for one in figures for text in one.texts]
    author = figures[0].stamp.unit.name if figures else ""
    title = f"述职报告及测评结果（{figures[0].year} 年度）" if figures else "述职报告及测评结果"
    return Document(title, tuple(sections), author=author)


# --- the result of a meeting ----------------------------------------------------------------------------------


def _result_section(figures: DutyReportFigures) -> Section:
    abstained = any(row.ballot.abstained for row in figures.rows)
    options = "满意 + 基本满意 + 不满意" + (" + 弃权" if abstained else "")
    blocks: tuple[Block, ...] = (
        Title(TITLE, height=23.0, subtitle=f"（{figures.year} 年度）"),
        _meeting(figures),
        Heading("一、投票情况", "单位：人、张", before=SPACED),
        _votes(figures),
        Heading("二、总体评价", f"单位：票、%　　按{figures.order}排列", before=SPACED),
        _ballots(figures.rows, abstained),
        Paragraph("满意率 = 满意 ÷ 有效票；满意和基本满意率 =（满意 + 基本满意）÷ 有效票。", size=9.2, leading=13.6,
                  colour=GREY, before=2.2),
        Paragraph(f"收回票 = 有效票 + 无效票；有效票 = {options}。各代表的票分别计数。", size=9.2, leading=13.6, colour=GREY),
        Heading("三、结果与处理", before=7.6),
        Boxed(figures.outcome or _outcome(figures.rows)),
        Signature(("监票人", "计票人", "唱票人"), pinned=False, free=15.6, step=55),
        Closing(figures.stamp.unit.name, long_day(figures.day) if figures.day else "年　　月　　日", before=17.0),
    )  # fmt: skip
    day = f"述职会 {figures.day}" if figures.day else "述职会"
    stamp = foot_line(figures.stamp).split(" · ")
    running = Running(f"{TITLE}（续）　{figures.meeting}", long_day(figures.day) if figures.day else "", bold=True)
    return Section(blocks, SETUP, " · ".join((stamp[0], day, *stamp[2:])), running, person=figures.meeting)


def _meeting(figures: DutyReportFigures) -> Table:
    columns = (Column(20), Column(78, size=9.8, pad=2.4), Column(20), Column(47, size=9.8, pad=2.4))
    expected = f"，应到 {figures.expected} 人" if figures.expected is not None else ""
    when = f"{long_day(figures.day)}{figures.day_part}" if figures.day else ""
    centred = Align.CENTRE
    rows = (
        Row((cell("述职会", size=9.8, align=centred, tint=True), cell(figures.meeting), label("时间"), cell(when)), 8.4),
        Row((label("地点"), cell(figures.place), cell("测评人员", size=9.8, align=centred, tint=True, pad=0.4),
             cell(f"{figures.audience}{expected}")), 8.4),
    )  # fmt: skip
    return Table(columns, (Group(rows, keep=True),))


def _votes(figures: DutyReportFigures) -> Table:
    values: list[tuple[str, int | None]] = [("应　到", figures.expected), ("实　到", figures.present)]
    if figures.leave is None and figures.absent is None:
        missing = None
        if figures.expected is not None and figures.present is not None:
            missing = figures.expected - figures.present
        values.append(("未　到", missing))
    else:
        values += [("请　假", figures.leave), ("缺　席", figures.absent)]
    ballots = {(row.ballot.issued, row.ballot.returned) for row in figures.rows}
    if len(ballots) == 1:
        issued, returned = ballots.pop()
        values += [("发出票", issued), ("收回票", returned), ("未收回", issued - returned)]
    width = SETUP.text_width / len(values)
    columns = tuple(Column(width, Align.CENTRE, 12.4) for _ in values)
    row = Row(tuple(cell("—" if value is None else str(value)) for _, value in values), 9.0)
    return Table(columns, (Group((row,), keep=True),), (Row(tuple(head(text, size=9.8) for text, _ in values), 7.4),))


def _ballots(rows: Sequence[DutyBallot], abstained: bool) -> Table:
    issued = len({row.ballot.issued for row in rows}) > 1
    names = [row.name for row in rows]
    told = [f"{r.name}\n{r.electoral_district}" if names.count(r.name) > 1 else r.name for r in rows]
    votes = [(name, row.ballot) for name, row in zip(told, rows, strict=True)]
    return vote_table(votes, SETUP.text_width, issued=issued, abstained=abstained)


def _outcome(rows: Sequence[DutyBallot]) -> str:
    """What the figures say, no more: nobody's judgement is made up here."""
    rates: list[tuple[Rate, str]] = [(r.ballot.accepted_rate, r.name) for r in rows if r.ballot.valid]
    if not rates:
        return f"{len(rows)} 名代表述职，没有有效票。"
    low = min(rates, key=lambda pair: pair[0].value or 0)
    high = max(rates, key=lambda pair: pair[0].value or 0)
    if len(rates) == 1:
        told = f"满意和基本满意率 {percent(low[0])}（{ratio(low[0])}）"
    else:
        told = f"满意和基本满意率最高 {percent(high[0])}（{ratio(high[0])}），最低 {percent(low[0])}（{ratio(low[0])}）"
    refused = [name for name, votes in ((r.name, r.ballot) for r in rows) if 2 * votes.dissatisfied > votes.valid]
    tail = f"；不满意票过半的：{'、'.join(refused)}" if refused else "；没有不满意票过半的代表"
    return f"{len(rows)} 名代表述职并接受测评，{told}{tail}。"


# --- who has reported -----------------------------------------------------------------------------------------


def _status_section(figures: DutyReportFigures) -> Section:
    unit = figures.stamp.unit.name
    rate = figures.reported
    columns = (
        Column(11, Align.FIGURE, 9.8), Column(36, Align.LEFT, 10.4, pad=2.6), Column(30, Align.CENTRE, 9.6),
        Column(26, Align.CENTRE, 9.6), Column(26, Align.CENTRE, 9.6), Column(36, Align.LEFT, 9.2, pad=1.6),
    )  # fmt: skip
    heads = Row(
        tuple(head(text, size=9.8) for text in ("序号", "姓　名", "代表小组", "书面报告", "口头述职", "地点")), 8.0
    )
    rows = tuple(_status_row(number, status) for number, status in enumerate(figures.statuses, start=1))
    written = sum(1 for status in figures.statuses if status.written_on)
    oral = sum(1 for status in figures.statuses if status.oral_on)
    open_ = len(figures.statuses) - int(rate.numerator)
    foot = Row(
        (cell("合　计", role=Role.HEAD, span=2, align=Align.CENTRE),
         cell(f"应述职 {len(figures.statuses)} 人", role=Role.HEAD), cell(f"{written} 人", role=Role.HEAD),
         cell(f"{oral} 人", role=Role.HEAD), cell(f"未述职 {open_} 人", role=Role.HEAD)),
        7.6, tint=True, rule=TOTAL_RULE,
    )  # fmt: skip
    blocks: tuple[Block, ...] = (
        Title(STATUS_TITLE, height=18.9, subtitle=f"（{figures.year} 年度）"),
        Sideline(f"填报单位：{unit}", f"述职率 {ratio(rate)}，{percent(rate)}　　按代表小组、{figures.order}排列"),
        Table(columns, (Group(rows),), (heads,), (foot,)),
        Paragraph("述职率 = 已述职（书面或口头）÷ 应述职，按人计。", size=9.0, leading=13.0, colour=GREY, before=2.2),
        Signature(("填表人", "审核人", "负责人")),
    )
    running = Running(f"{STATUS_TITLE}（续）", f"{figures.year} 年度", bold=True)
    return Section(blocks, SETUP, foot_line(figures.stamp), running, person=STATUS_TITLE)


def _status_row(number: int, status: DutyStatus) -> Row:
    lines = name_lines(status.name)
    name = Cell(tuple((Run(line, size=10.4 if len(lines) == 1 else 8.4),) for line in lines))
    return Row(
        (
            cell(str(number)), name, cell(status.group),
            cell(dotted_day(status.written_on) if status.written_on else "—"),
            cell(dotted_day(status.oral_on) if status.oral_on else "—"),
            cell(status.place if status.oral_on or status.written_on else "未述职"),
        ),
        6.5 if len(lines) == 1 else 8.8,
    )  # fmt: skip


# --- the reports ----------------------------------------------------------------------------------------------


def _text_section(text: DutyReportText) -> Section:
    who = "　".join(part for part in (text.electoral_district, printed(text.name)) if part)
    day = f"（{long_day(text.day)}）" if text.day else ""
    return official_section("述职报告", text.paragraphs, byline=who, day=day, person=text.name)
