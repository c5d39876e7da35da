"""The nine parts of the handbook, each a heading, its records in order of date, and what they come to."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from gongshu_desk.domain.figures import NO_RATE, shown
from gongshu_desk.domain.forms.people import HandbookEvent, HandbookFigures, HandbookProposal
from gongshu_desk.reports.cells import cell, head
from gongshu_desk.reports.document import (
    Block,
    Column,
    Group,
    Heading,
    Paragraph,
    Row,
    Signature,
    Space,
    Table,
    Together,
)
from gongshu_desk.reports.ink import GREY, TOTAL_RULE
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import month_day, percent, points, ratio, short_day

SIZE = 9.0
ROW = 6.6
HEAD_ROW = 9.4
PAGE_HEAD = "记录本\n页　码"
BLANK_PAGE = "____"
"""A short line to write the page on."""
SIGNING = Signature(("代表本人", "联络员", "负责人"), pinned=False, free=16.0, step=56.0)
"""In the flow and bound to the points, so that it never stands on a page alone."""
LEAVES = ("公假", "病假", "事假")
EVENTS = ((13.5, "日期"), (25.5, "类　　别"), (60.0, "内　　容"), (27.0, "地　　点"), (16.0, "情　况"),
          (10.5, "半天"), (12.5, PAGE_HEAD))  # fmt: skip
PROPOSALS = ((13.5, "日期"), (13.5, "类别"), (13.5, "方式"), (58.0, "标　　题"), (27.0, "承办单位"),
             (27.0, "办理情况"), (12.5, PAGE_HEAD))  # fmt: skip
OPINIONS = ((13.5, "日期"), (31.0, "联络站"), (70.0, "意见内容"), (22.5, "处理方式"), (28.0, "办理情况"))
DUTY = ((13.5, "日期"), (25.5, "事　　项"), (113.5, "内　　容"), (12.5, PAGE_HEAD))
HONOURS = ((17.5, "日期"), (12.5, "级别"), (60.0, "荣誉名称"), (37.0, "授予单位"), (25.5, "文　号"), (12.5, PAGE_HEAD))


@dataclass(frozen=True, slots=True)
class Part:
    """One part: its heading, what the index tells of it, its blocks."""

    title: str
    told: str
    blocks: tuple[Block, ...]


def parts_of(figures: HandbookFigures) -> tuple[Part, ...]:
    """The parts in their fixed order, also those without a record."""
    return (
        _events_part("一、出席会议", figures.meetings, figures, "会议"),
        _events_part("二、视察调研等活动", figures.field, figures, "视察、调研、执法检查等活动"),
        _events_part("三、学习培训", figures.training, figures, "培训"),
        _events_part("四、代表小组活动", figures.group, figures, "代表小组活动"),
        _contacts(figures),
        _proposals(figures),
        _duty(figures),
        _honours(figures),
        _rest(figures),
    )


# --- activities -----------------------------------------------------------------------------------------------


def _events_part(title: str, events: Sequence[HandbookEvent], figures: HandbookFigures, what: str) -> Part:
    told = _told(events)
    if not events:
        return _empty(title, f"本年度没有{what}的记录。")
    return Part(title, told, (Heading(title, told), _events_table(events, figures.register.year)))


def _empty(title: str, sentence: str) -> Part:
    blocks = (Heading(title), Paragraph(sentence, size=9.4, leading=15, indent=2))
    return Part(title, "无", (Together(blocks),))


def _told(events: Sequence[HandbookEvent]) -> str:
    """8 次，实到 7 次，7.5 个半天."""
    counted = [event for event in events if event.counted]
    present = sum(event.present for event in counted)
    more = f"，另有不计 {len(events) - len(counted)} 次" if len(counted) < len(events) else ""
    half = shown(sum((Fraction(e.half_days) for e in counted), start=Fraction(0)))
    return f"{len(counted)} 次，实到 {present} 次，{half} 个半天{more}" if events else "无"


def _columns(widths: Sequence[tuple[float, str]]) -> tuple[Column, ...]:
    """Dates, short words and pages are centred; what is long stands at the left."""
    found = []
    for width, _ in widths:
        left = width >= 27
        found.append(Column(width, Align.LEFT if left else Align.CENTRE, SIZE, pad=1.6 if left else 0.6))
    return tuple(found)


def _heads(widths: Sequence[tuple[float, str]]) -> tuple[Row, ...]:
    return (Row(tuple(head(name, size=8.8 if name == PAGE_HEAD else 9.4) for _, name in widths), HEAD_ROW),)


def _page(page: str) -> str:
    return page or BLANK_PAGE


def _events_table(events: Sequence[HandbookEvent], year: int) -> Table:
    rows = tuple(
        Row(
            (
                cell(short_day(event.day, year)), cell(event.kind),
                cell(f"{event.title}（{event.note}）" if event.note else event.title), cell(event.place),
                cell(event.status, size=SIZE if len(event.status) <= 3 else 8.2),
                cell(shown(event.half_days) if event.counted else NO_RATE), cell(_page(event.page)),
            ),
            ROW,
        )
        for event in events
    )  # fmt: skip
    return Table(_columns(EVENTS), (Group(rows),), _heads(EVENTS), (_events_sum(events),))


def _events_sum(events: Sequence[HandbookEvent]) -> Row:
    """登记 9 次 = 实到 8 次 + 请假 1 次 + 缺席 0 次, and the half days."""
    counted = [event for event in events if event.counted]
    present = sum(event.present for event in counted)
    leave = sum(event.status in LEAVES for event in counted)
    absent = sum(event.status == "缺席" for event in counted)
    terms = [f"实到 {present} 次", f"请假 {leave} 次", f"缺席 {absent} 次"]
    others = len(counted) - present - leave - absent
    terms += [f"不适用 {others} 次"] if others else []
    half = sum((Fraction(event.half_days) for event in counted), start=Fraction(0))
    return Row(
        (
            cell("小　计", role=Role.HEAD, span=2, align=Align.CENTRE),
            cell(f"登记 {len(counted)} 次 = {' + '.join(terms)}", span=3, align=Align.LEFT, pad=1.6),
            cell(shown(half), role=Role.HEAD),
            cell(""),
        ),
        ROW,
        tint=True,
        rule=TOTAL_RULE,
    )


def _contacts(figures: HandbookFigures) -> Part:
    title = "五、联系群众"
    events, opinions = figures.contacts, figures.opinions
    if not events and not opinions:
        return _empty(title, "本年度没有进站接待、走访选民的记录。")
    there = [event for event in events if event.counted and event.present]
    kinds = {kind: sum(event.kind == kind for event in there) for kind in ("进站接待", "走访联系选民")}
    told = f"进站接待 {kinds['进站接待']} 次，走访选民 {kinds['走访联系选民']} 次，收集群众意见 {len(opinions)} 条"
    blocks: list[Block] = [Heading(title, told)]
    if events:
        blocks.append(_events_table(events, figures.register.year))
    if opinions:
        blocks += [Space(3.0), _opinions_table(figures)]
    else:
        blocks.append(Paragraph("没有登记群众意见。", size=9.0, leading=14, before=1.2, colour=GREY))
    return Part(title, told, tuple(blocks))


def _opinions_table(figures: HandbookFigures) -> Table:
    year = figures.register.year
    rows = tuple(
        Row(
            (cell(short_day(o.day, year)), cell(o.station), cell(o.content), cell(o.route),
             cell(_state(o.answered_on, o.resolved_on))),
            ROW,
        )
        for o in figures.opinions
    )  # fmt: skip
    answered = sum(o.answered_on is not None for o in figures.opinions)
    resolved = sum(o.resolved_on is not None for o in figures.opinions)
    told = f"收集意见 {len(rows)} 条，已答复 {answered} 条，其中已解决 {resolved} 条"
    foot = Row(
        (cell("小　计", role=Role.HEAD, span=2, align=Align.CENTRE), cell(told, span=3, align=Align.LEFT, pad=1.6)),
        ROW, tint=True, rule=TOTAL_RULE,
    )  # fmt: skip
    return Table(_columns(OPINIONS), (Group(rows),), _heads(OPINIONS), (foot,))


def _state(answered: date | None, resolved: date | None) -> str:
    if resolved is not None:
        return f"{month_day(resolved)}解决"
    return f"{month_day(answered)}答复" if answered else "办理中"


# --- papers ---------------------------------------------------------------------------------------------------


def _proposals(figures: HandbookFigures) -> Part:
    title = "六、议案建议"
    listed = figures.proposals
    if not listed:
        return _empty(title, "本年度没有领衔或者联名提出议案建议的记录。")
    counted = [proposal for proposal in listed if proposal.counted]
    led = sum(proposal.led for proposal in counted)
    more = f"，另有不计 {len(listed) - len(counted)} 件" if len(counted) < len(listed) else ""
    told = f"领衔 {led} 件，联名 {len(counted) - led} 件{more}"
    rows = tuple(_proposal(proposal, figures.register.year) for proposal in listed)
    foot = Row(
        (cell("小　计", role=Role.HEAD, span=2, align=Align.CENTRE),
         cell(f"{len(counted)} 件 = 领衔 {led} 件 + 联名 {len(counted) - led} 件", span=5, align=Align.LEFT, pad=1.6)),
        ROW, tint=True, rule=TOTAL_RULE,
    )  # fmt: skip
    return Part(
        title, told, (Heading(title, told), Table(_columns(PROPOSALS), (Group(rows),), _heads(PROPOSALS), (foot,)))
    )


def _proposal(proposal: HandbookProposal, year: int) -> Row:
    return Row(
        (
            cell(short_day(proposal.day, year)), cell(proposal.kind), cell(proposal.role), cell(proposal.title),
            cell(proposal.handler),
            cell(proposal.state.replace("，", "\n", 1).replace("；", "\n"), size=8.6), cell(_page(proposal.page)),
        ),
        ROW,
    )  # fmt: skip


def _duty(figures: HandbookFigures) -> Part:
    title = "七、述职评议"
    duty, district = figures.register.duty, figures.register.identity.electoral_district
    lines: list[tuple[date | None, str, str]] = []
    if duty.written_on:
        lines.append((duty.written_on, "书面报告", "提交年度书面履职报告。"))
    if duty.oral_on:
        where = f"在{duty.place}" if duty.place else ""
        lines.append((duty.oral_on, "口头述职", f"{where}向{district or '原选区'}选民口头述职。"))
    if duty.ballot:
        votes = duty.ballot
        lines.append((duty.oral_on, "测评结果", (
            f"发出 {votes.issued} 票，收回 {votes.returned} 票，有效 {votes.valid} 票：满意 {votes.satisfied}、"
            f"基本满意 {votes.fairly}、不满意 {votes.dissatisfied}"
            f"{f'、弃权 {votes.abstained}' if votes.abstained else ''}。满意率 {ratio(votes.satisfied_rate)}"
            f"（{percent(votes.satisfied_rate)}），满意和基本满意率 {ratio(votes.accepted_rate)}"
            f"（{percent(votes.accepted_rate)}）。"
        )))  # fmt: skip
    if not lines:
        due = "应述职，本年度尚无书面或者口头述职的记录。" if duty.due else "本年度没有安排述职，也没有述职记录。"
        return _empty(title, due)
    told = "，".join(what for _, what, _ in lines)
    rows = tuple(
        Row(
            (cell(short_day(day, figures.register.year)), cell(what), cell(text),
             *((cell(_page(figures.duty_page), rows=len(lines)),) if not at else ())),
            ROW + 0.6,
        )
        for at, (day, what, text) in enumerate(lines)
    )  # fmt: skip
    return Part(title, told, (Heading(title), Table(_columns(DUTY), (Group(rows, keep=True),), _heads(DUTY))))


def _honours(figures: HandbookFigures) -> Part:
    title = "八、荣誉表彰"
    if not figures.honours:
        return _empty(title, "本年度没有荣誉表彰的记录。")
    rows = tuple(
        Row(
            (
                cell(short_day(one.honour.granted_on, figures.register.year)), cell(one.honour.level),
                cell(one.honour.title), cell(one.honour.granted_by), cell(one.honour.document_no or NO_RATE),
                cell(_page(one.page)),
            ),
            ROW,
        )
        for one in figures.honours
    )  # fmt: skip
    told = f"{len(rows)} 项"
    return Part(title, told, (Heading(title, told), Table(_columns(HONOURS), (Group(rows),), _heads(HONOURS))))


# --- the rest, and the points ---------------------------------------------------------------------------------


def _rest(figures: HandbookFigures) -> Part:
    title = "九、其他活动与积分小结"
    register = figures.register
    told = _told(figures.others)
    blocks: list[Block] = [Heading(title, told if figures.others else "")]
    if figures.others:
        blocks.append(_events_table(figures.others, register.year))
    else:
        blocks.append(
            Paragraph("本年度没有志愿公益等其他活动的记录。", size=9.4, leading=15, indent=2, keep_with_next=True)
        )
    for one in figures.adjustments:
        number = f"（{one.document_no}）" if one.document_no else ""
        text = f"积分调整：{month_day(one.day)}，{one.item} {points(one.points)} 分，{one.reason}{number}。"
        blocks.append(Paragraph(text, size=9.0, leading=14, before=1.4))
    blocks.append(Together((Space(2.6), _points_table(figures), SIGNING)))
    band = f"积分 {points(register.total)} 分，{register.band}" if register.graded else register.band
    return Part(title, f"其他活动 {told}；{band}" if figures.others else band, (Together(tuple(blocks)),))


def _points_table(figures: HandbookFigures) -> Table:
    register = figures.register
    current = register.current
    names = [(f"{c.line.code} {c.line.name}", points(c.counted)) for c in register.categories]
    if register.base:
        names.insert(0, ("基础分", points(register.base)))
    columns = (
        *(Column(108 / max(len(names), 1), Align.CENTRE, 9.6, pad=0.8) for _ in names),
        Column(17, Align.CENTRE, 10.4, pad=0.4), Column(22, Align.CENTRE, 9.6, pad=0.4),
        Column(18, Align.CENTRE, 9.6, pad=0.4),
    )  # fmt: skip
    heads = (
        *(head(name, size=8.8) for name, _ in names),
        head("年度积分"),
        head("等　次"),
        head("名次/参评", size=8.8),
    )
    total = points(register.total) if register.graded else NO_RATE
    rank = NO_RATE if current.rank is None else f"{current.rank}/{current.ranked}"
    values = (*(cell(value) for _, value in names), cell(total, role=Role.HEAD), cell(register.band), cell(rank))
    rows = [Row(values, 8.4)]
    if not register.graded:
        text = f"{register.reason or register.band}：各类积分为试算，不计入评定。"
        rows.append(Row((cell(text, span=len(names) + 3, align=Align.LEFT, pad=2.0, colour=GREY),), ROW))
    return Table(columns, (Group(tuple(rows), keep=True),), (Row(heads, 10.0),))
