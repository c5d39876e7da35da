"""异议登记表: what a deputy says against the published points, what was found, decided and put right, with signatures.

Blank it is the form the deputy fills in at the counter; the same form grows with the objection until its answer.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from gongshu_desk.domain.codes import Decision, ObjectionKind
from gongshu_desk.domain.figures import shown
from gongshu_desk.domain.forms.publicity import ObjectionPaper
from gongshu_desk.domain.names import printed
from gongshu_desk.reports.builders.hand_forms import LABEL, annex, band, box, day_of, name_of, room_for, too_long
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
from gongshu_desk.reports.roles import Align
from gongshu_desk.reports.wording import contact, dotted_day, signed

TITLE = "履职积分异议登记表"
WIDE = PORTRAIT.text_width - LABEL
HALF = (PORTRAIT.text_width - 2 * LABEL) / 2
ROW = 8.2
CONTENT, FINDINGS, CORRECTION, ANSWER = 34.0, 26.0, 20.0, 22.0
LEAST = 14.0
"""Heights of the boxes (mm), and the least they shrink to where long names take their room."""


def build(figures: Sequence[ObjectionPaper]) -> Document:
    """A page per objection, or one blank form."""
    title = f"{TITLE}　{figures[0].no}" if len(figures) == 1 and figures[0].no else TITLE
    return Document(title, tuple(_section(one) for one in figures), author=figures[0].unit.name if figures else "")


def _section(paper: ObjectionPaper) -> Section:
    high = {"content": CONTENT, "findings": FINDINGS, "correction": CORRECTION, "answer": ANSWER}
    blocks = _blocks(paper, high)
    short = -min(room_for(PORTRAIT, blocks), 0.0)
    if short:
        high = {name: max(LEAST, value - short / len(high)) for name, value in high.items()}
        blocks = _blocks(paper, high)
    texts = (
        ("异议内容", paper.content, WIDE, high["content"]), ("核查情况", paper.findings, WIDE, high["findings"]),
        ("更正情况", paper.correction, WIDE, high["correction"]), ("答复意见", paper.answer, WIDE, high["answer"]),
    )  # fmt: skip
    blocks += annex(too_long(texts), PORTRAIT.text_width)
    running = Running(f"{TITLE}（续）", f"编号 {paper.no}" if paper.no else "")
    return Section(blocks, PORTRAIT, _stamp(paper), running, person=f"{paper.no} {paper.name}".strip())


def _blocks(paper: ObjectionPaper, high: dict[str, float]) -> tuple[Block, ...]:
    return (
        Title(TITLE, height=20.0, size=22, subtitle=f"（{paper.year} 年度）"),
        Sideline(f"编号：{paper.no or '　　　　　　　'}", f"受理单位：{paper.unit.name}", height=6.4),
        _form(paper, high),
        Paragraph(_explained(paper), size=8.8, leading=13.0, colour=GREY, before=2.2),
    )


def _stamp(paper: ObjectionPaper) -> str:
    if not paper.no:
        return f"异议可以由代表本人填写，也可以由受理人代填、代表签名 · {paper.unit.name}"
    hung = f" · 所公示积分指纹 {paper.fingerprint[:4]}-{paper.fingerprint[4:8]}" if paper.fingerprint else ""
    return f"异议 {paper.no}{hung}"


def _explained(paper: ObjectionPaper) -> str:
    return (
        f"本表一式两份，一份由受理单位存档，一份随答复书交代表本人。异议由接收人、核查人以外的人决定。"
        f"查询办理情况请联系{paper.unit.name}{contact(paper.unit)}。"
    )


# --- the form -------------------------------------------------------------------------------------------------


def _form(paper: ObjectionPaper, high: dict[str, float]) -> Table:
    columns = (
        Column(LABEL, Align.CENTRE), Column(HALF, size=10, pad=2.4),
        Column(LABEL, Align.CENTRE), Column(HALF, size=10, pad=2.4),
    )  # fmt: skip
    parts = (
        ("一、提出", _raised(paper, high["content"])), ("二、核查", _checked(paper, high["findings"])),
        ("三、决定和更正", _decided(paper, high["correction"])), ("四、答复", _answered(paper, high["answer"])),
    )  # fmt: skip
    return Table(columns, tuple(Group((band(head, 6.4), *rows), keep=True) for head, rows in parts))


def _pair(first: str, one: str, second: str, other: str, height: float = ROW) -> Row:
    return Row((name_of(first), cell(one), name_of(second), cell(other)), height)


def _ticked(head: str, labels: Iterable[str], ticked: str) -> Row:
    return Row((name_of(head), Cell((tick_boxes(labels, ticked, size=9.8),), span=3)), ROW)


def _raised(paper: ObjectionPaper, high: float) -> tuple[Row, ...]:
    name = printed(paper.name)
    who = f"{name}（{paper.mark}）" if paper.mark else name
    by = printed(paper.raised_by) if paper.raised_by else ("代表本人" if paper.no else "")
    row = ROW if len(who) <= 14 else ROW + 3.6
    return (
        _pair("代表姓名", who, "代表小组", paper.group, row),
        _pair("提出人", by, "联系方式", ""),
        _pair("公示期间", _window(paper), "公示积分", _points(paper.old_total)),
        _ticked("异议类别", (kind.label for kind in ObjectionKind), paper.kind),
        Row((name_of("涉及事项"), cell(paper.about, span=3)), ROW),
        *box("异议内容", paper.content, WIDE, high, lines=4),
        _pair("收到日期", day_of(paper.received_on) + ("（逾期）" if paper.late else ""), "接收人", printed(paper.received_by)),
        _pair("代表签名", "", "签名日期", day_of(None)),
    )  # fmt: skip


def _window(paper: ObjectionPaper) -> str:
    if paper.window is None:
        return ""
    return f"第 {paper.window.round} 次，{dotted_day(paper.window.start)} 至 {dotted_day(paper.window.end)}"


def _points(total: Decimal | None) -> str:
    return "" if total is None else f"{shown(total)} 分"


def _checked(paper: ObjectionPaper, high: float) -> tuple[Row, ...]:
    return (
        *box("核查情况", paper.findings, WIDE, high, lines=3),
        _pair("核查日期", day_of(paper.checked_on), "核查人签名", printed(paper.checked_by)),
    )


def _decided(paper: ObjectionPaper, high: float) -> tuple[Row, ...]:
    return (
        _ticked("处理结果", (decision.label for decision in Decision), paper.decision),
        *box("更正情况", paper.correction or ("不需要更正。" if paper.decision else ""), WIDE, high, lines=2),
        Row((name_of("积分变化"), cell(_change(paper), span=3)), ROW),
        _pair("决定日期", day_of(paper.decided_on), "决定人签名", printed(paper.decided_by)),
    )


def _change(paper: ObjectionPaper) -> str:
    if not paper.decision or paper.old_total is None or paper.new_total is None:
        return "" if paper.no else "由　　　　分改为　　　　分"
    if paper.old_total == paper.new_total:
        return f"公示 {shown(paper.old_total)} 分，维持不变"
    change = signed(paper.new_total - paper.old_total)
    return f"由公示的 {shown(paper.old_total)} 分改为 {shown(paper.new_total)} 分（{change}）"


def _answered(paper: ObjectionPaper, high: float) -> tuple[Row, ...]:
    sealed = (Run("（盖章）", size=9.8, gap=4),)
    first = box("答复意见", paper.answer, WIDE, high, lines=2)
    return (
        *(replace(row) for row in first),
        Row((name_of("答复日期"), cell(day_of(paper.answered_on)), name_of("受理单位"), Cell((sealed,))), ROW),
        _pair("代表签收", "", "签收日期", day_of(None)),
    )
