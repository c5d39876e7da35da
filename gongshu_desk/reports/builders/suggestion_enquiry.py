"""建议办理征询意见表: one page per suggestion, which the lead deputy fills in after the written reply."""

from collections.abc import Sequence
from datetime import date, timedelta

from gongshu_desk.domain.codes import Outcome, Satisfaction
from gongshu_desk.domain.forms.liaison import REPLY_MONTHS, EnquiryFigures, Promptness
from gongshu_desk.domain.names import printed
from gongshu_desk.reports.builders.hand_forms import (
    LABEL,
    Long,
    annex,
    band,
    box,
    capacity,
    day_of,
    name_of,
    room_for,
    too_long,
    unbroken,
)
from gongshu_desk.reports.cells import cell, tick_boxes
from gongshu_desk.reports.document import (
    PORTRAIT,
    Block,
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
from gongshu_desk.reports.wording import contact, long_day

TITLE = "人大代表建议办理征询意见表"
SETUP = PORTRAIT
WIDE = SETUP.text_width - LABEL
HALF = (SETUP.text_width - 2 * LABEL) / 2
ROW = 8.0
CONTENT, REPLY, REMARK, NAMES = 25.0, 25.0, 27.0, 19.0
LEAST_REMARK, MOST_REMARK, SPARE = 13.0, 60.0, 2.0
OUTCOMES = {"A": "已解决或采纳落实", "B": "正在解决或列入计划", "C": "留作参考"}
"""办理结果 as the handler states it (Hangzhou: A, B, C)."""
WAYS = ("当面", "电话", "书面", "未联系")
ASPECTS = ("办理态度", "办理结果")
CITED = (
    "书面答复期限自交办之日起三个月，涉及面广、处理难度大的六个月（代表法第五十一条）。"
    "联名提出的，答复每位联名代表，由领衔代表填写本表（参照浙江省人大代表建议办理规定"
    "第二十二条、第二十三条）。"
)


def build(figures: Sequence[EnquiryFigures]) -> Document:
    """One section per suggestion, what its boxes do not hold behind it."""
    title = f"{TITLE}　{figures[0].no}" if len(figures) == 1 else TITLE
    author = figures[0].unit.name if figures else ""
    return Document(_named(title, figures), tuple(map(_section, figures)), author=author)


def _named(title: str, figures: Sequence[EnquiryFigures]) -> str:
    motions = bool(figures) and all(one.kind == "议案" for one in figures)
    return title.replace("建议", "议案") if motions else title


def _section(figures: EnquiryFigures) -> Section:
    title = _named(TITLE, [figures])
    names = () if _signers(figures) else (Long("联名代表名单", names=figures.cosigners),)
    texts = (("内容摘要", figures.content, WIDE, CONTENT), ("答复要点", figures.reply, WIDE, REPLY))
    room = room_for(SETUP, _blocks(figures, title, REMARK)) - SPARE
    blocks = _blocks(figures, title, min(max(REMARK + room, LEAST_REMARK), MOST_REMARK))
    blocks += annex((*names, *too_long(texts)), SETUP.text_width)
    footer = f"数据截至 {long_day(figures.known_until)} · {figures.kind} {figures.no}"
    if figures.fingerprint:
        footer += f" · 指纹 {figures.fingerprint[:4]}-{figures.fingerprint[4:8]}"
    running = Running(f"{title}（续）", f"{figures.kind} {figures.no}", bold=False)
    return Section(blocks, SETUP, footer, running, person=f"{figures.no} {printed(figures.lead)}".strip())


def _blocks(figures: EnquiryFigures, title: str, remark: float) -> tuple[Block, ...]:
    """The form itself; remarks get what a long title or list of names leaves them."""
    return (
        Title(title, height=16.5, size=21),
        Sideline(f"{figures.kind}编号：{figures.no}", f"填报单位：{figures.unit.name}"),
        _form(figures, remark),
        *(
            Paragraph(text, size=10.2, leading=15.0, before=3.0 if at == 0 else 0)
            for at, text in enumerate(_asked_back(figures))
        ),
        Paragraph(CITED, size=8.8, leading=13.0, colour=GREY, before=1.6, justify=True),
    )


def _form(figures: EnquiryFigures, remark: float) -> Table:
    columns = (
        Column(LABEL, Align.CENTRE), Column(HALF, size=10, pad=2.4),
        Column(LABEL, Align.CENTRE), Column(HALF, size=10, pad=2.4),
    )  # fmt: skip
    parts = (_raised(figures), _handled(figures), _evaluated(figures, remark))
    return Table(columns, tuple(Group(rows, keep=True) for rows in parts))


# --- 一、建议情况 ---------------------------------------------------------------------------------------------


def _raised(figures: EnquiryFigures) -> tuple[Row, ...]:
    when = {"大会": "大会期间", "闭会": "闭会期间"}.get(figures.raised_at, figures.raised_at)
    lead = [Run(printed(figures.lead), Role.KAI, 13)]
    if figures.lead_from:
        lead.append(Run(figures.lead_from, Role.TABLE, 9.2, gap=3))
    kind = f"{figures.kind}{'（重点督办）' if figures.key else ''}"
    return (
        band(f"一、{figures.kind}情况"),
        Row((name_of("标题"), cell(figures.title, role=Role.HEAD, size=10.4, span=3)), 9.0),
        Row((name_of("类别"), cell(kind), name_of("提出时间"), cell(_pair(long_day(figures.raised_on), when))), ROW),
        Row((name_of("领衔代表"), Cell((tuple(lead),), span=3)), 8.6),
        Row((name_of("联名代表"), cell(_signers(figures) or _first_of(figures), size=10, span=3)), ROW),
        *box("内容摘要", figures.content, WIDE, CONTENT, lines=3),
    )


def _pair(first: str, second: str) -> str:
    return f"{first}（{second}）" if second else first


def _signers(figures: EnquiryFigures) -> str:
    """All co-signers; nothing where the form has no room for them."""
    count = len(figures.cosigners)
    lines = unbroken([printed(name) for name in figures.cosigners], WIDE, end=f"（{count} 人）" if count > 3 else "")
    return "\n".join(lines) if len(lines) <= capacity(NAMES) and count else "" if count else "无"


def _first_of(figures: EnquiryFigures) -> str:
    return f"{printed(figures.cosigners[0])}等 {len(figures.cosigners)} 人，名单见附页"


# --- 二、办理情况 ---------------------------------------------------------------------------------------------


def _handled(figures: EnquiryFigures) -> tuple[Row, ...]:
    assigned = day_of(figures.assigned_on)
    answered = day_of(figures.answered_on)
    ticked = next((f"{o.value} {OUTCOMES[o.value]}" for o in Outcome if o.value == figures.outcome), "")
    options = [f"{code} {text}" for code, text in OUTCOMES.items()]
    return (
        band("二、办理情况", note="办理结果由承办单位填写"),
        Row((name_of("承办单位"), cell(figures.handler, span=3)), ROW),
        Row((name_of("交办日期"), cell(assigned), name_of("答复期限"), cell(_term(figures))), ROW),
        Row((name_of("答复日期"), cell(answered), name_of("是否按期"), cell(_promptness(figures), size=9.6)), ROW),
        Row((name_of("办理结果"), Cell((tick_boxes(options, ticked, size=9.8, gap=5),), span=3)), ROW),
        *box("答复要点", figures.reply, WIDE, REPLY, lines=3),
    )


def _term(figures: EnquiryFigures) -> str:
    if figures.due_on is None:
        return day_of(None)
    words = {1: "重办，一个月", 6: "问题复杂，六个月"}.get(figures.months, "三个月")
    return f"{long_day(figures.due_on)}（{'已同意延期' if figures.due_on == figures.extended_to else words}）"


def _promptness(figures: EnquiryFigures) -> str:
    match figures.promptness:
        case Promptness.OPEN:
            return "尚未登记书面答复"
        case Promptness.UNKNOWN:
            return "没有登记交办日期"
        case Promptness.IN_THREE:
            return "按期，在三个月内" if figures.months == REPLY_MONTHS and figures.extended_to is None else "按期"
        case Promptness.IN_SIX:
            return "超过三个月，在六个月内"
        case Promptness.LATE:
            return "超期，超过六个月"


# --- 三、领衔代表评价 -----------------------------------------------------------------------------------------


def _evaluated(figures: EnquiryFigures, remark: float) -> tuple[Row, ...]:
    options = [option.label for option in Satisfaction]
    who = f"联名代表{printed(figures.evaluator)}" if figures.evaluator else "领衔代表"
    rows = [band(f"三、{who}评价", note="请在方框内画 √，每项只选一格")]
    if figures.aspects:
        rows.append(Row((name_of("沟通方式"), Cell((tick_boxes(WAYS),), span=3)), ROW))
        rows += [Row((name_of(aspect), Cell((tick_boxes(options),), span=3)), ROW) for aspect in ASPECTS]
    whole = tick_boxes(options, figures.satisfaction, size=11)
    rows.append(Row((cell("总体评价", role=Role.HEAD, size=10, tint=True), Cell((whole,), span=3)), 9.4))
    signed = Cell(((Run(day_of(figures.evaluated_on), size=10),),))
    return (
        *rows,
        Row((name_of("意见和建议"), cell(span=3)), remark),
        Row((name_of("代表签名"), cell(), name_of("评价日期"), signed), 11.0),
    )


def _asked_back(figures: EnquiryFigures) -> tuple[str, ...]:
    day = _return_day(figures)
    when = f" {long_day(day)}" if day else "　　　　年　　月　　日"
    asked = f"请于{when}前将本表反馈{figures.unit.name}。"
    known = contact(figures.unit).strip("（）")
    return (asked, f"{known}。") if known else (asked,)


def _return_day(figures: EnquiryFigures) -> date | None:
    if figures.return_days is None or figures.answered_on is None:
        return None
    return figures.answered_on + timedelta(days=figures.return_days)
