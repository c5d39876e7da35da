"""请假审批单: who asks for leave from what and why, who checked it, and whether it is granted."""

from collections.abc import Sequence
from dataclasses import replace

from gongshu_desk.domain.codes import LeaveDecision
from gongshu_desk.domain.figures import shown
from gongshu_desk.domain.forms.meetings import LeaveFigures
from gongshu_desk.domain.names import printed
from gongshu_desk.reports.builders.leave_slip import KINDS, attend
from gongshu_desk.reports.cells import cell, label, tick_boxes
from gongshu_desk.reports.document import (
    PORTRAIT,
    Cell,
    Column,
    Document,
    Group,
    Note,
    Notes,
    Opinion,
    Opinions,
    Row,
    Section,
    Sideline,
    Space,
    Table,
    Title,
)
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import blank_day, long_day

TITLE = "请假审批单"
ROW = 9.4
KIND_WORDS = {kind: f"{kind.label}（因{kind.label[0]}）" for kind in KINDS}
LAW = (
    "整个会期不能出席本级人代会的，开会前报主任会议批准；会议期间不能出席的，报大会秘书处或者代表团批准；"
    "闭会期间不能参加活动的，报活动召集人批准（浙江省实施代表法办法第四十六条）。"
)


def build(figures: Sequence[LeaveFigures]) -> Document:
    """One form a leave."""
    return Document(TITLE, tuple(map(_section, figures)), author=figures[0].unit.name if figures else "")


def _section(figures: LeaveFigures) -> Section:
    word = "会议" if figures.meeting else "活动"
    blocks = (
        Title(TITLE, height=17.0, tracking=6),
        Sideline(f"单位：{figures.unit.name}", f"填表日期：{long_day(figures.asked_on) if figures.asked_on else blank_day()}"),
        _form(figures, word),
        Space(4.0),
        Opinions(
            (
                Opinion("核实意见", 55.0, "经办人", "□会前 3 日以书面提出\n□事由和日期写明\n□附件齐全"),
                Opinion(figures.approver_head, 110.0, "批准人签名", _decided(figures), seal=True),
            ),
            height=76.0, most=82.0,
        ),
        Notes(
            (Note("审批", (LAW,)),
             Note("登记", (f"准假的，按公假、病假、事假登记；未经批准不{attend(figures)}的，按缺席登记。",))),
            before=3.4,
        ),
    )  # fmt: skip
    return Section(blocks, replace(PORTRAIT), f"{word} {figures.activity_no}", person=figures.name or figures.title)


def _decided(figures: LeaveFigures) -> str:
    """The boxes, ticked as the stored slip says; below them who decided and when."""
    boxes = "　　　".join(
        f"{'☑' if figures.decision is decision else '□'}{word}"
        for decision, word in ((LeaveDecision.GRANTED, "准假"), (LeaveDecision.REFUSED, "不准假"))
    )
    told = [printed(figures.decided_by)] if figures.decided_by else []
    told += [long_day(figures.decided_on)] if figures.decided_on else []
    return f"{boxes}\n批准人：{'　'.join(told)}" if told else boxes


def _form(figures: LeaveFigures, word: str) -> Table:
    columns = (Column(27), Column(60, size=10.4, pad=2.6), Column(24), Column(54, size=10.4, pad=2.6))
    name = printed(figures.name)
    rows = (
        Row((label("姓名"), cell(name, role=Role.KAI, size=13 if len(name) < 10 else 10), label("代表小组"),
             cell(figures.group)), ROW + 1),
        _wide("工作单位及职务", figures.position),
        _wide(f"{word}名称", figures.title),
        _wide(f"{word}时间", figures.when),
        _wide(f"{word}地点", figures.place),
        Row((label("请假类别"), _kinds(figures)), ROW),
        _wide("请假时间", _period(figures)),
        Row((label("请假事由"), cell(figures.reason.replace("\n", "；"), role=Role.KAI, size=11, span=3)), 30.0),
        Row((label("附件"), Cell((tick_boxes(("会议、公务通知", "病历、诊断证明", "其他：")),), span=3)), ROW),
        Row((label("本人签名"), cell(), label("日期"), cell("年　　月　　日", align=Align.CENTRE)), ROW + 3),
    )  # fmt: skip
    return Table(columns, (Group(rows, keep=True),))


def _wide(text: str, value: str) -> Row:
    return Row((label(text), cell(value, span=3)), ROW)


def _kinds(figures: LeaveFigures) -> Cell:
    ticked = KIND_WORDS[figures.status] if figures.status in KIND_WORDS and figures.status else ""
    return Cell((tick_boxes(KIND_WORDS.values(), ticked, gap=9.0),), span=3)


def _period(figures: LeaveFigures) -> str:
    start = long_day(figures.leave_from) if figures.leave_from else blank_day()
    end = long_day(figures.leave_to) if figures.leave_to else blank_day()
    count = "　　　" if figures.half_days is None else f" {shown(figures.half_days)} "
    return f"自 {start} 起，至 {end} 止，共{count}个半天"
