"""How the generic page shows: what moves points beside the facts."""

from typing import Any

from gongshu_desk.domain.points.words import referred
from gongshu_desk.domain.records.duty_report import AdjustmentDraft
from gongshu_desk.domain.records.objection import ObjectionDraft
from gongshu_desk.services.listing import with_item_names
from gongshu_desk.ui.kit.columns import Cell, Column, Row
from gongshu_desk.ui.kit.record_view import Print, RecordView, Words, field_column, name_column


def _referred(value: Any, row: Row) -> Cell:
    return Cell(referred(value), tip=referred(value)) if value else Cell("—", "ink3")


ADJUSTMENTS = RecordView(
    "adjustments",
    Words(
        *("积分调整", "调整", "登记调整", "规则中「人工登记」的加减分，须有理由、文号和批准人"),
        *("姓名、拼音、理由", "还没有积分调整", "只有规则里「人工登记」的细则需要"),
        *("登记第一条调整", "代表、细则、分值、理由、文号、批准人"),
    ),
    (
        name_column("holder", "代表"),
        Column("item_name", "细则", width=150, rank=1, show=lambda v, _r: Cell(v, tip=v)),
        field_column(AdjustmentDraft, "points", 76, rank=0),
        field_column(AdjustmentDraft, "reason", 220, stretch=True, rank=1),
        Column("refers", "涉及事项", width=104, rank=2, show=_referred),
        field_column(AdjustmentDraft, "approved_by", 140, rank=4),
        field_column(AdjustmentDraft, "document_no", 150, rank=5),
        field_column(AdjustmentDraft, "decided_on", 116, rank=3),
    ),
    frozenset({"adjustment", "mandate", "person", "pointsscheme"}),
    filters=(("item", "全部细则"), ("approved_by", "全部批准人")),
    sorts=(("按日期", ""), ("按分值", "-points")),
    sections="adjustments",
    extend=with_item_names,
)
OBJECTIONS = RecordView(
    "objections",
    Words(
        *("异议登记", "异议", "登记异议", "全部异议的原始登记；平时在「公示与异议」页逐步办理"),
        *("姓名、编号、内容", "还没有异议", "代表对公示的积分有异议的，登记在这里"),
        *("登记第一件异议", "代表、类别、内容、收到日期"),
    ),
    (
        field_column(ObjectionDraft, "no", 104, rank=2),
        name_column("holder", "代表"),
        field_column(ObjectionDraft, "kind", 84, rank=3),
        field_column(ObjectionDraft, "content", 260, stretch=True, rank=1),
        field_column(ObjectionDraft, "received_on", 104, rank=2),
        field_column(ObjectionDraft, "decision", 104, rank=1),
        field_column(ObjectionDraft, "answered_on", 104, rank=3),
    ),
    frozenset({"objection", "mandate", "person", "publication"}),
    filters=(("kind", "全部类别"), ("decision", "全部结果")),
    sorts=(("按收到日期", ""), ("按编号", "no")),
    related=(("公示与异议", "chat-centered-text", "publicity"),),
    prints=(
        Print("objection-slip", "打印登记表", "objection", "no"),
        Print("objection-answer", "打印答复书", "objection", "no"),
    ),
    sections="publicity",
)


VIEWS = (
    ADJUSTMENTS,
    OBJECTIONS,
)
